/** Finds what the charity wrote on and in the element. Knows where settings are, not what they mean. */
import { ATTRIBUTES } from './configuration.ts';

export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** The settings in the attributes of the element. */
export function fromAttributes(element: HTMLElement): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [attribute, setting] of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) found[setting] = value;
  }
  found['lang'] ??= element.closest('[lang]')?.getAttribute('lang') || undefined;
  if (found['lang'] === undefined) delete found['lang'];
  return found;
}

/** The settings in a `<script type="application/json">` child; null when there is none. */
export function fromChild(element: HTMLElement): Record<string, unknown> | null {
  const script = childScript(element, 'application/json');
  return script === null ? null : parse(script);
}

/** The adapter document in a `<script type="application/graphql">` child; null when there is none. */
export function documentChild(element: HTMLElement): string | null {
  return childScript(element, 'application/graphql');
}

/** The settings in a JSON file. */
export async function fromFile(address: string, signal: AbortSignal): Promise<Record<string, unknown>> {
  return parse(await readFile(address, signal));
}

/** The text of one of the charity's own files. */
export async function readFile(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(address, document.baseURI), { signal, credentials: 'same-origin' });
  if (!response.ok) throw new SourceError(`peer-forum could not load the file it was given (${response.status}).`);
  return response.text();
}

function childScript(element: HTMLElement, type: string): string | null {
  for (const child of element.children) {
    if (child instanceof HTMLScriptElement && child.type === type) return child.textContent ?? '';
  }
  return null;
}

function parse(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to our own sentence: a parser's would quote the file.
  }
  throw new SourceError('peer-forum could not read its JSON settings.');
}
