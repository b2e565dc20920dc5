import { createContext } from '@lit/context';

/** Says something to a screen reader, once. `assertive` only for what must interrupt. */
export type Announce = (text: string, urgency?: 'polite' | 'assertive') => void;

export const announceContext = createContext<Announce | null>(Symbol.for('peer-forum/announce@1'));
