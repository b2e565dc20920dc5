/**
 * What the forum gives to an element that shows a conversation, in one place: the keys that travel by context, and the words
 * of an area. Knows the keys, not who provides the values.
 */
import { ContextConsumer, type ContextType } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { announceContext } from '../context/announce.ts';
import { backendContext } from '../context/backend.ts';
import { draftsContext } from '../context/drafts.ts';
import { navigationContext } from '../context/navigation.ts';
import { sessionContext } from '../context/session.ts';
import { settingsContext } from '../context/settings.ts';
import { wordsContext } from '../context/words.ts';
import type { Area, Words } from '../locales/messages.ts';

const KEYS = {
  announce: announceContext,
  backend: backendContext,
  drafts: draftsContext,
  navigation: navigationContext,
  session: sessionContext,
  settings: settingsContext,
  source: wordsContext,
} as const;

type Keys = typeof KEYS;

/** One moment of it, as plain values: the same object as long as none of them changes. Null until it is provided. */
export type Around<A extends Area = 'thread'> = { readonly [Key in keyof Keys]: ContextType<Keys[Key]> | null } & {
  /** Undefined until they are loaded. */
  readonly words: Words[A] | undefined;
  /** All words of lists, or those of the first one until the others are loaded. */
  readonly list: Words['list'] | Words['first'] | undefined;
};

export class Surroundings<A extends Area = 'thread'> {
  readonly #area: A;
  readonly #values: Record<string, unknown> = {};
  #now: Around<A> | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, area: A) {
    this.#area = area;
    for (const [key, context] of Object.entries(KEYS)) {
      this.#values[key] = null;
      const callback = (value: unknown): void => {
        this.#values[key] = value;
        this.#now = null;
      };
      new ContextConsumer(host, { context: context, subscribe: true, callback });
    }
  }

  get now(): Around<A> {
    if (this.#now) return this.#now;
    const values = { ...this.#values } as unknown as Around<A>;
    const { words: loaded, need } = values.source ?? {};
    const words = loaded?.[this.#area];
    if (!words) void need?.(this.#area);
    if (!loaded?.list) void need?.('list');
    return (this.#now = { ...values, words, list: loaded?.list ?? loaded?.first });
  }
}

/** The level of a view's heading: one below that of the forum. */
export const viewLevel = ({ settings }: Pick<Around, 'settings'>): number => (settings?.headingLevel ?? 2) + 1;
