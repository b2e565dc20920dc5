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

export class Surroundings {
  readonly announce;
  readonly backend;
  readonly drafts;
  readonly navigation;
  readonly safety;
  readonly session;
  readonly settings;

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
  }
}
