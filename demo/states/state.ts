/** What a named state of an element is made of. It knows the fixtures and the elements, not the page or test that shows it. */
import type { TemplateResult } from 'lit';
import type { MemoryBackend, MemoryForum, MemoryOptions } from '../../src/memory/index.ts';
import type { SupportLine } from '../../src/safety/index.ts';
import type { Hands } from './hands.ts';

export interface StateSketch {
  /** Short and unique among the states of its element. */
  readonly name: string;
  /** `smallForum` when left out. Given the moment at which the forum is looked at. */
  readonly data?: (now: Date) => MemoryForum;
  /** A member's id, or null for nobody; `willow` when left out. */
  readonly viewer?: string | null;
  readonly memory?: Omit<Partial<MemoryOptions>, 'data' | 'viewer'>;
  /** Of the `<peer-forum>` around the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The charity's own help lines, in place of ours. */
  readonly supportLines?: readonly SupportLine[];
  /** What stands inside the forum. May read from the backend, which holds and refuses nothing yet. */
  readonly show: (backend: MemoryBackend) => TemplateResult | Promise<TemplateResult>;
  /** What the backend holds back or refuses from then on. */
  readonly before?: (backend: MemoryBackend) => void;
  /** What a person does to come into this state. */
  readonly arrive?: (hands: Hands, backend: MemoryBackend) => Promise<void>;
  /** Words that are on the screen, or a selector of what is there, when the state is reached. */
  readonly shows: string | { readonly part: string };
}

export interface State extends StateSketch {
  readonly group: string;
  /** An anchor: the group and the name as one word. */
  readonly id: string;
}

export function statesOf(group: string, sketches: readonly StateSketch[]): readonly State[] {
  return sketches.map((sketch) => ({
    ...sketch,
    group,
    id: `${group} ${sketch.name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  }));
}
