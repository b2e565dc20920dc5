/** Every state of the states page: reached, accessible by day and by night, narrow enough for a small phone, and quiet. */
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { states } from '../../demo/states/registry.ts';
import { showState } from '../../demo/states/show-state.ts';
import { FIXTURE_NOW } from '../../src/memory/index.ts';
import { expectAccessible } from './support/axe.ts';

const WIDTH = 320;

// What is off the screen is not laid out, and then its targets cannot be measured: here all of it is.
const page = new CSSStyleSheet();
page.replaceSync(`
  :root { color-scheme: light dark; background: light-dark(#fff, #141b22); color: light-dark(#26303a, #ece3d4); }
  body { margin: 0; font: 17px/1.6 sans-serif; }
  main { padding-inline: 12px; }
  peer-thread::part(post), peer-thread-list::part(thread) { content-visibility: visible; }
`);

const complaints: string[] = [];
const { error } = console;
const note = (...parts: unknown[]): void => void complaints.push(parts.map(String).join(' '));
const noteEvent = (event: ErrorEvent | PromiseRejectionEvent): void =>
  note('reason' in event ? event.reason : event.message);

/** Nothing of an element may be wider than what it stands in; what scrolls by itself is let be. */
function tooWide(root: Element): string[] {
  const scrolls = /auto|scroll/.test(getComputedStyle(root).overflowX);
  const isHidden = root.matches('.hide-visually, [aria-live]');
  if (scrolls || isHidden) return [];
  const { right, left, width } = root.getBoundingClientRect();
  const own =
    width > 1 && (right > WIDTH + 1 || left < -1)
      ? [`${root.localName}.${root.className} from ${left} to ${right}`]
      : [];
  const inside = [...(root.shadowRoot?.children ?? []), ...root.children];
  return [...own, ...inside.flatMap(tooWide)];
}

describe('every state', () => {
  before(async () => {
    document.adoptedStyleSheets = [page];
    document.documentElement.lang = 'en-GB';
    console.error = note;
    addEventListener('error', noteEvent);
    addEventListener('unhandledrejection', noteEvent);
    await setViewport({ width: WIDTH, height: 800 });
  });

  after(async () => {
    document.adoptedStyleSheets = [];
    console.error = error;
    removeEventListener('error', noteEvent);
    removeEventListener('unhandledrejection', noteEvent);
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 1280, height: 800 });
  });

  it('has a name of its own, and there are many', () => {
    const ids = new Set(states.map(({ id }) => id));
    if (ids.size !== states.length) throw new Error('Two states have the same name.');
    if (states.length < 24) throw new Error(`There are only ${states.length} states.`);
  });

  for (const state of states) {
    it(`${state.group}: ${state.name}`, async () => {
      complaints.length = 0;
      const place = document.createElement('main');
      document.body.append(place);
      try {
        const forum = await showState(state, place, FIXTURE_NOW);
        for (const colorScheme of ['light', 'dark'] as const) {
          await emulateMedia({ colorScheme });
          await expectAccessible(forum);
        }
        const { scrollWidth, clientWidth } = document.documentElement;
        const wide = tooWide(forum);
        if (scrollWidth > clientWidth || wide.length) throw new Error(`Wider than ${WIDTH} px: ${wide.join('; ')}`);
        if (complaints.length) throw new Error(`The console says: ${complaints.join('; ')}`);
      } finally {
        place.remove();
      }
    });
  }
});
