/** A whole forum on the page over a backend in memory, and what a test of it does with its hands. */
import '../../../src/elements/forum/forum.define.ts';
import '../../../src/elements/thread-list/thread-list.define.ts';
import type { PeerForum } from '../../../src/elements/forum/forum.ts';
import type { PeerThreadList } from '../../../src/elements/thread-list/thread-list.ts';
import { createMemoryBackend, smallForum, type MemoryBackend, type MemoryOptions } from '../../../src/memory/index.ts';
import { focused, found, textOf } from './provider.ts';

export interface ForumOptions extends Partial<MemoryOptions> {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands inside the element. */
  readonly children?: readonly Node[];
  /** Done to the backend before the forum asks it anything. */
  readonly before?: (backend: MemoryBackend) => void;
  readonly place?: Element;
}

export interface ForumStand {
  readonly forum: PeerForum;
  readonly backend: MemoryBackend;
  readonly root: ShadowRoot;
  /** The list of threads that is shown now. */
  readonly list: () => PeerThreadList;
  /** Everything that can be read in the forum now. */
  readonly text: () => string;
  /** Waits for words. */
  readonly reads: (words: string) => Promise<void>;
  /** A button or link with these words, as soon as there is one that can be pressed. */
  readonly control: (words: string) => Promise<HTMLElement>;
  readonly press: (words: string) => Promise<void>;
  /** Waits until what has the focus reads so. */
  readonly focusOn: (words: string, selector?: string) => Promise<void>;
  readonly search: (words: string) => Promise<void>;
}

const stands = new Set<Element>();

export async function standForum(options: ForumOptions = {}): Promise<ForumStand> {
  const { attributes = {}, children = [], before, place = document.body, ...memory } = options;
  const backend = createMemoryBackend({ data: smallForum(), viewer: 'willow', ...memory });
  before?.(backend);
  const forum = document.createElement('peer-forum');
  stands.add(forum);
  for (const [name, value] of Object.entries(attributes)) forum.setAttribute(name, value);
  forum.backend = backend;
  forum.append(...children);
  place.append(forum);
  await forum.updateComplete;
  return handsOn(forum, backend);
}

export function handsOn(forum: PeerForum, backend: MemoryBackend): ForumStand {
  const root = forum.shadowRoot as ShadowRoot;
  const control = (words: string): Promise<HTMLElement> => found(() => controlIn(forum, words));
  return {
    forum,
    backend,
    root,
    list: () => root.querySelector('peer-thread-list') as PeerThreadList,
    text: () => textOf(forum).replace(/\s+/g, ' '),
    reads: async (words) => void (await found(() => textOf(forum).replace(/\s+/g, ' ').includes(words))),
    control,
    press: async (words) => (await control(words)).click(),
    focusOn: async (words, selector = '*') =>
      void (await found(
        () => focused()?.matches(selector) && focused()?.textContent.replace(/\s+/g, ' ').includes(words),
      )),
    search: async (words) => {
      const field = await found(() => root.querySelector<HTMLInputElement>('input[type=search]'));
      field.value = words;
      field.form?.requestSubmit();
    },
  };
}

const pageAddress = location.href;

/** Takes the forums away and brings the page's address and state back to what they were. */
export function removeForums(): void {
  for (const stand of stands) stand.remove();
  stands.clear();
  history.replaceState(null, '', pageAddress);
}

/** Calls a function that moves in the browser's history, and waits until the browser has moved. */
export async function moved(move: () => void): Promise<void> {
  const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  move();
  await popped;
}

function controlIn(forum: Element, words: string): HTMLElement | undefined {
  return everyElement(forum).find(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches('a[href], button') &&
      element.checkVisibility() &&
      element.textContent.replace(/\s+/g, ' ').trim() === words,
  );
}

/** All elements of a tree, through shadow roots. */
export function everyElement(root: Element | ShadowRoot): Element[] {
  const children = [...root.children, ...(root instanceof Element && root.shadowRoot ? root.shadowRoot.children : [])];
  return children.flatMap((child) => [child, ...everyElement(child)]);
}

/** What an element is called in the message of an assertion. */
export const nameOf = (element: Element): string =>
  `<${element.localName}> “${element.textContent.trim().slice(0, 40)}”`;
