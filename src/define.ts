/** Registers every element, the provider first: a consumer that is upgraded before its provider never gets a value. */
import './elements/forum/forum.define.ts';
import './elements/thread-list/thread-list.define.ts';
