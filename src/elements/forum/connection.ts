/** From what stands on the page to a configuration and a backend. Says in the console, for the web team, what it could not use. */
import { connectBackend, type HeadersSource } from '../../connect/backend.ts';
import { readConfiguration, type Configuration, type Source } from '../../connect/configuration.ts';
import { childText, fromAttributes } from '../../connect/sources.ts';
import type { ForumBackend } from '../../model/index.ts';
import { pageLoaded, pageParsed } from './page-moments.ts';

/** The element, and what the page may give it as properties. */
export interface Given extends HTMLElement {
  readonly backend: ForumBackend | null;
  readonly headers: HeadersSource | null;
}

const warned = new Set<string>();

export function warnOnce(sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(sentence);
}

/** What the attributes say, at once: help must be in reach before any file is. */
export function configureAtOnce(element: Given): Configuration {
  return readConfiguration([fromAttributes(element)], document.baseURI, () => undefined);
}

/** The whole configuration: attributes first, then the JSON in the element, then the JSON file that it names. */
export async function configure(element: Given, signal: AbortSignal): Promise<Configuration> {
  await pageParsed();
  const sources: Source[] = [fromAttributes(element)];
  const json = childText(element, 'application/json');
  const file = element.getAttribute('config');
  if (json !== null || file) {
    const { parseSettings, readFile } = await import('../../connect/files.ts');
    if (json !== null) sources.push(parseSettings(json));
    if (file) sources.push(parseSettings(await readFile(file, signal)));
  }
  const configuration = readConfiguration(sources, document.baseURI, warnOnce);
  if (configuration.loading === 'lazy') await (await import('./near-view.ts')).nearView(element, signal);
  if (!element.backend && !configuration.endpoint) await pageLoaded();
  return configuration;
}

/** A backend made from the settings and the document in the element, if there is one. */
export function connect(element: Given, configuration: Configuration, signal: AbortSignal): Promise<ForumBackend> {
  return connectBackend(configuration, element.headers, childText(element, 'application/graphql'), signal);
}
