/**
 * Leaving: covers the page, has every forum forget what it holds, erases what is kept in the browser, tells the other tabs, and
 * goes. In this order: what can be seen goes first. The next site takes the place of this one in the history, which is the only
 * way by which Back shows no thread in every browser (docs/decisions/quick-exit.md).
 */
import { forget } from '../../controllers/leaving.ts';
import { cover, uncover } from './cover.ts';

/** What the page says when there is nothing else on it. */
export interface LeavingWords {
  readonly leaving: string;
  readonly offline: string;
}

const CHANNEL = 'peer-forum:exit';
const PREFIX = 'peer-forum:';

let isAway = false;

/** Clears this page and the other tabs of the site. `isTold`: another tab said so, and knows already. */
export function clear(words: LeavingWords, isTold = false): void {
  isAway = true;
  cover(navigator.onLine ? words.leaving : words.offline);
  addEventListener('pageshow', cameBack);
  forget();
  erase(() => sessionStorage);
  erase(() => localStorage);
  if (isTold) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Goes to the other site, now or as soon as there is a network. */
export function go(address: string): void {
  window.opener = null;
  if (navigator.onLine) location.replace(address);
  else addEventListener('online', () => location.replace(address), { once: true });
}

/** Calls `leave` when another tab of this site was left. Returns the way to stop. */
export function hearOtherTabs(leave: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  // What this tab says, it hears too.
  channel.onmessage = () => {
    if (!isAway) leave();
  };
  return () => channel.close();
}

/** The browser may keep a page whole and show it again: then it is seen, without the forum's content. */
function cameBack({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  isAway = false;
  uncover();
}

/** Reading a browser's storage may itself be forbidden; then there is nothing of ours in it. */
function erase(open: () => Storage): void {
  try {
    const storage = open();
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const key of keys) if (key.startsWith(PREFIX)) storage.removeItem(key);
  } catch {
    return;
  }
}
