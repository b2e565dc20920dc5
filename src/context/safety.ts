import { createContext } from '@lit/context';
import type { Check, SupportLine } from '../safety/index.ts';

/** The checks and help lines of this forum. Everything stays on the device. */
export interface Safety {
  /** Loads the composer's checks once. Null when they could not be loaded or are switched off: that never stops a post. */
  check(): Promise<Check | null>;
  /** Loads the few patterns that searching needs. */
  searchCheck(): Promise<Check | null>;
  /** The help lines for the region, the charity's own first. Bundled: needs no network beyond the widget's own files. */
  supportLines(): Promise<readonly SupportLine[]>;
}

export const safetyContext = createContext<Safety | null>(Symbol.for('peer-forum/safety@1'));
