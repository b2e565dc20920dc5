/** Reads the charity's own files and JSON. Loaded only where there are some. */
import { ForumError } from '../model/index.ts';
import type { Source } from './configuration.ts';
import { unusable } from './unusable.ts';

/** The text of a file. Rejects with a `ForumError`: `network` when nothing answers, `contract` when it is not there. */
export async function readFile(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(address, document.baseURI), { signal }).catch(() => {
    throw new ForumError('network');
  });
  if (!response.ok) throw unusable(`peer-forum could not load the file it was given (${response.status}).`);
  return response.text();
}

/** Settings written as JSON. */
export function parseSettings(json: string): Source {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Source;
  } catch {
    // Falls through to our own sentence: a parser's would quote the file.
  }
  throw unusable('peer-forum could not read its JSON settings.');
}
