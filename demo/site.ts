/**
 * What a charity's own page does for the forum: it signs people in, and tells the forum when that changed. Everything else on
 * the page is plain HTML.
 */
import type { PeerForum } from '../src/elements/forum/forum.ts';
import { Chooser } from './site/chooser.ts';

const forum = document.querySelector<PeerForum>('peer-forum');

const chooser = new Chooser((person) => {
  if (forum) void (person === null ? forum.signedOut() : forum.refreshSession());
});

forum?.addEventListener('peer-sign-in-request', (event) => {
  // Without this the forum would go to its `sign-in-url`.
  event.preventDefault();
  void chooser.open();
});
