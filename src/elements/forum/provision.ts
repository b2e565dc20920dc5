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
import { wordsContext } from '../../context/words.ts';
import { en } from '../../locales/en.ts';
import { Announcer } from './announcer.ts';

export class Provision {
  readonly announcer = new Announcer();
  readonly backend;
  readonly session;
  readonly settings;
  readonly navigation;
  readonly safety;
  readonly drafts;
  readonly words;

  constructor(host: ReactiveElement) {
    const give = <T>(context: Context<unknown, T | null>, initialValue: T | null = null) =>
      new ContextProvider(host, { context, initialValue });
    this.backend = give(backendContext);
    this.session = give(sessionContext);
    this.settings = give(settingsContext);
    this.navigation = give(navigationContext);
    this.safety = give(safetyContext);
    this.drafts = give(draftsContext);
    give(announceContext, this.announcer.say);
    this.words = give(
      wordsContext,
      wordSource(en, (loaded) => {
        this.words.setValue(loaded);
        host.requestUpdate();
      }),
    );
  }
}
