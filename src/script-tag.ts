/** The entry of the script tag: registers the forum and its first list, and leaves the rest until it is used. */
import './elements/forum/forum.define.ts';
import './elements/thread-list/thread-list.define.ts';
