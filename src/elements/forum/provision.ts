/** What the forum gives to the elements inside it, all in one place. Knows which keys there are, not where values come from. */
import { ContextProvider, type Context } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { wordSource } from '../../connect/words.ts';
import { announceContext } from '../../context/announce.ts';
import { backendContext } from '../../context/backend.ts';
import { draftsContext } from '../../context/drafts.ts';
import { navigationContext } from '../../context/navigation.ts';
import { safetyContext } from '../../context/safety.ts';
import { sessionContext } from '../../context/session.ts';
import { settingsContext } from '../../context/settings.ts';
import { wordsContext, type WordSource } from '../../context/words.ts';
import { en } from '../../locales/en.ts';
import type { Words } from '../../locales/messages.ts';
import { Announcer } from './announcer.ts';

export class Provision {
  readonly announcer = new Announcer();
  readonly backend;
  readonly session;
  readonly settings;
  readonly navigation;
  readonly safety;
  readonly drafts;
  #source: WordSource;

  constructor(host: ReactiveElement) {
    const nothingYet = <T>(context: Context<unknown, T | null>): ContextProvider<Context<unknown, T | null>> =>
      new ContextProvider(host, { context, initialValue: null });
    this.backend = nothingYet(backendContext);
    this.session = nothingYet(sessionContext);
    this.settings = nothingYet(settingsContext);
    this.navigation = nothingYet(navigationContext);
    this.safety = nothingYet(safetyContext);
    this.drafts = nothingYet(draftsContext);
    new ContextProvider(host, { context: announceContext, initialValue: this.announcer.say });
    this.#source = wordSource(en, (loaded) => {
      this.#source = loaded;
      words.setValue(loaded);
    });
    const words = new ContextProvider(host, { context: wordsContext, initialValue: this.#source });
  }

  /** The words that are loaded now. */
  get words(): Words {
    return this.#source.words;
  }
}
