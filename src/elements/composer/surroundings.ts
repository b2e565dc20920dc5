/** What the forum gives to a composer, in one place. Knows the keys, not who provides the values. */
import { ContextConsumer, type Context } from '@lit/context';
import type { LitElement } from 'lit';
import { announceContext } from '../../context/announce.ts';
import { backendContext } from '../../context/backend.ts';
import { draftsContext } from '../../context/drafts.ts';
import { navigationContext } from '../../context/navigation.ts';
import { safetyContext } from '../../context/safety.ts';
import { sessionContext } from '../../context/session.ts';
import { settingsContext } from '../../context/settings.ts';
import { wordsContext } from '../../context/words.ts';
import type { Area, Words } from '../../locales/messages.ts';

export class Surroundings {
  readonly announce;
  readonly backend;
  readonly drafts;
  readonly navigation;
  readonly safety;
  readonly session;
  readonly settings;
  readonly #words;

  constructor(host: LitElement) {
    const from = <T>(context: Context<unknown, T>): { readonly value?: T } =>
      new ContextConsumer(host, { context, subscribe: true });
    this.announce = from(announceContext);
    this.backend = from(backendContext);
    this.drafts = from(draftsContext);
    this.navigation = from(navigationContext);
    this.safety = from(safetyContext);
    this.session = from(sessionContext);
    this.settings = from(settingsContext);
    this.#words = from(wordsContext);
  }

  /** The words that are loaded, and the language. */
  get loaded(): Words | undefined {
    return this.#words.value?.words;
  }

  /** The words of an area, asked for when they are not here yet. */
  words<A extends Area>(area: A): Words[A] | undefined {
    const words = this.loaded?.[area];
    if (!words) this.need(area)?.catch(() => undefined);
    return words;
  }

  need(area: Area): Promise<void> | undefined {
    return this.#words.value?.need(area);
  }
}
