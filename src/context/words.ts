import { createContext } from '@lit/context';
import type { Area, Words } from '../locales/messages.ts';

/** The words of one language, as far as they are loaded, and the way to ask for more. */
export interface WordSource {
  readonly words: Words;
  /** Loads the words of an area; the context then carries a new value that has them. Rejects when they could not be had. */
  need(area: Area): Promise<void>;
}

export const wordsContext = createContext<WordSource | null>(Symbol.for('peer-forum/words@1'));
