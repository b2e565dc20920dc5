/**
 * What the forum gives to an element that shows a conversation, in one place: the keys that travel by context, and the words
 * of an area. Knows the keys, not who provides the values.
 */
import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { announceContext } from '../context/announce.ts';
import { backendContext } from '../context/backend.ts';
import { draftsContext } from '../context/drafts.ts';
import { navigationContext } from '../context/navigation.ts';
import { sessionContext } from '../context/session.ts';
import { settingsContext } from '../context/settings.ts';
import type { Area } from '../locales/messages.ts';
import { WordsController } from './words.ts';

type Host = ReactiveControllerHost & HTMLElement;

const KEYS = {
  announce: announceContext,
  backend: backendContext,
  drafts: draftsContext,
  navigation: navigationContext,
  session: sessionContext,
  settings: settingsContext,
} as const;

type Values = {
  readonly [Key in keyof typeof KEYS]: (typeof KEYS)[Key] extends Context<unknown, infer Value> ? Value : never;
};

/** One moment of it, as plain values: the same object as long as none of them changes. */
export interface Around<A extends Area = 'thread'> extends Values {
  readonly words: WordsController<A>['value'];
  readonly list: WordsController<'list'>['value'];
  readonly lang: string;
}

export class Surroundings<A extends Area = 'thread'> {
  readonly #consumers: readonly (readonly [string, { readonly value?: unknown }])[];
  readonly #words: WordsController<A>;
  readonly #list: WordsController<'list'>;
  #last: Around<A> | null = null;

  constructor(host: Host, area: A) {
    this.#consumers = Object.entries(KEYS).map(([key, context]) => [
      key,
      new ContextConsumer(host, { context: context, subscribe: true }),
    ]);
    this.#words = new WordsController(host, area);
    this.#list = new WordsController(host, 'list');
  }

  get now(): Around<A> {
    const values = Object.fromEntries(this.#consumers.map(([key, { value }]) => [key, value ?? null]));
    const now = { ...values, words: this.#words.value, list: this.#list.value, lang: this.#words.lang } as Around<A>;
    const last = this.#last;
    if (last && (Object.keys(now) as (keyof Around<A>)[]).every((key) => now[key] === last[key])) return last;
    return (this.#last = now);
  }
}

/** Nobody is signed in, and that is known. */
export const isSignedOut = ({ session }: Values): boolean => session?.status === 'ready' && !session.viewer;

/** The level of a view's heading: one below that of the forum. */
export const viewLevel = ({ settings }: Values): number => (settings?.headingLevel ?? 2) + 1;
