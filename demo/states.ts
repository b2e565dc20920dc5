/** The states page: a frame, a name and an anchor for each state of the registry. */
import { states } from './states/registry.ts';
import { showState } from './states/show-state.ts';
import type { State } from './states/state.ts';

const main = find('.states');
const page = find('#states');
const groups = find('#groups');
const progress = find('#progress');

let group = '';
const frames = states.map((state) => {
  if (state.group !== group) {
    group = state.group;
    const id = group.replace(/ /g, '-');
    page.append(element('h2', { id }, group));
    groups.append(element('li', {}, element('a', { href: `#${id}` }, group)));
  }
  const frame = element('div', { class: 'frame' });
  const title = element('h3', {}, element('a', { href: `#${state.id}` }, state.name));
  page.append(element('section', { id: state.id, 'data-group': state.group }, title, frame));
  return [state, frame] as const;
});

for (const button of main.querySelectorAll<HTMLElement>('[data-width]')) {
  button.addEventListener('click', () => {
    main.dataset['width'] = button.dataset['width'];
    for (const each of main.querySelectorAll('button[data-width]')) {
      each.setAttribute('aria-pressed', String(each === button));
    }
  });
}

let missing = 0;
// Not awaited here: a file that is loaded later may share modules with this one, and would wait for it to be done.
void make();

async function make(): Promise<void> {
  for (const [place, [state, frame]] of frames.entries()) {
    progress.textContent = `The states are being made: ${place + 1} of ${frames.length}.`;
    await put(state, frame);
  }
  progress.textContent = `${states.length} states${missing ? `, ${missing} of them did not come` : ''}.`;
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Nothing in a frame may take the focus while the page is being made. */
async function put(state: State, frame: HTMLElement): Promise<void> {
  frame.inert = true;
  try {
    await showState(state, frame);
  } catch (problem) {
    missing += 1;
    frame.prepend(
      element('p', { class: 'missing' }, problem instanceof Error ? problem.message : 'This did not come.'),
    );
  }
  frame.inert = false;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new TypeError(`The page has no ${selector}.`);
  return found;
}
