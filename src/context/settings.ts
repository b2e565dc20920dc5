import { createContext } from '@lit/context';
import type { SafetyRules } from '../safety/index.ts';

/** Where a person's unsent words may be kept. */
export type DraftMode = 'tab' | 'memory' | 'device';

/** What the charity chose, read once from attributes and configuration. Every address is http(s), mailto or null. */
export interface Settings {
  /** Tells two forums on one page apart. From the element's `id`, else its place among the forums of the page. */
  readonly instance: string;
  /** BCP 47. */
  readonly lang: string;
  /** ISO 3166-1 alpha-2, for help lines. */
  readonly region: string;
  readonly pageSize: number;
  /** Of the widget's own first heading; threads and posts go on from there. */
  readonly headingLevel: 2 | 3 | 4 | 5;
  readonly drafts: DraftMode;
  readonly helpedVisibility: 'author' | 'words';
  readonly signInUrl: string | null;
  readonly reportUrl: string | null;
  readonly exitUrl: string | null;
  /** Whether Shift three times leaves, too. */
  readonly exitKeys: 'shift' | 'none';
  readonly termsUrl: string | null;
  readonly policyUrl: string | null;
  readonly complaintsUrl: string | null;
  readonly safetyPolicy: SafetyRules | null;
  /** The page's own way to make a body of HTML safe; null for ours. */
  readonly renderHtml: ((html: string) => Node) | null;
}

export const settingsContext = createContext<Settings | null>(Symbol.for('peer-forum/settings@1'));
