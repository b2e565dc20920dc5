/** The one place on a page that listens for Shift: with several forums on it, one press must not count twice. */
import { ShiftPresses, WINDOW } from './shift-presses.ts';

export interface ShiftWatcher {
  /** `presses`: 0 when they were forgotten, 1 and 2 on the way. */
  counted(presses: number): void;
  /** The third press. */
  leave(): void;
}

const watchers = new Set<ShiftWatcher>();
const presses = new ShiftPresses();
let shown = 0;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Calls the watcher until the function that it returns is called. Of several, the first leaves, for all of them. */
export function watchShift(watcher: ShiftWatcher): () => void {
  if (!watchers.size) listen(true);
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (!watchers.size) listen(false);
  };
}

function listen(isOn: boolean): void {
  const change = isOn ? ('addEventListener' as const) : ('removeEventListener' as const);
  // While capturing: a page that stops its key events must not stop somebody from leaving.
  document[change]('keydown', down, true);
  document[change]('keyup', up, true);
  for (const other of ['pointerdown', 'wheel', 'input'])
    document[change](other, something, { capture: true, passive: true });
  window[change]('blur', lost);
  if (!isOn) lost();
}

function down(event: Event): void {
  if (!isOnScreenKeyboard()) presses.down(event as KeyboardEvent);
  tell();
}

function up(event: Event): void {
  if (!presses.up(event as KeyboardEvent, event.timeStamp)) return;
  clearTimeout(forgetting);
  if (presses.isEnough) {
    presses.reset();
    shown = 0;
    for (const watcher of watchers) return watcher.leave();
  }
  forgetting = setTimeout(something, WINDOW);
  tell();
}

function something(): void {
  presses.something();
  tell();
}

function lost(): void {
  presses.lost();
  tell();
}

function tell(): void {
  const now = presses.at(performance.now());
  if (now === shown) return;
  shown = now;
  if (!now) clearTimeout(forgetting);
  for (const watcher of watchers) watcher.counted(now);
}

/** A keyboard on the screen makes what is seen of the page smaller, and presses Shift by itself to begin a sentence. */
function isOnScreenKeyboard(): boolean {
  const { visualViewport } = window;
  return (
    visualViewport !== null &&
    matchMedia('(pointer: coarse)').matches &&
    visualViewport.height * visualViewport.scale < screen.height * 0.7
  );
}
