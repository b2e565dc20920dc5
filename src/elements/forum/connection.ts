/** From what stands on the page to a configuration and a backend. Says in the console, for the web team, what it could not use. */
import { connectBackend, type HeadersSource } from '../../connect/backend.ts';
import { readConfiguration, type Configuration } from '../../connect/configuration.ts';
import { documentChild, fromAttributes, fromChild, fromFile, SourceError } from '../../connect/sources.ts';
import { ForumError, isForumError, type ForumBackend } from '../../model/index.ts';
import { nearView, pageParsed } from './page-moments.ts';

const warned = new Set<string>();

function warnOnce(sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(sentence);
}

/** The whole configuration; rejects with a `ForumError` of kind `contract` when a file of it cannot be had or read. */
export async function configure(element: HTMLElement, signal: AbortSignal): Promise<Configuration> {
  await pageParsed();
  return told(async () => {
    const sources = [fromAttributes(element), fromChild(element)];
    const file = element.getAttribute('config');
    if (file) sources.push(await fromFile(file, signal));
    const configuration = readConfiguration(
      sources.filter((source) => source !== null),
      warnOnce,
    );
    warnOfMissingPages(configuration);
    if (configuration.loading === 'lazy') await nearView(element, signal);
    return configuration;
  });
}

export async function connect(
  element: HTMLElement,
  configuration: Configuration,
  headers: HeadersSource | null,
  signal: AbortSignal,
): Promise<ForumBackend> {
  return told(() => connectBackend(configuration, headers, documentChild(element), signal));
}

/** The law asks charities for these pages; nothing refuses to start without them (E54). */
function warnOfMissingPages({ termsUrl, policyUrl, complaintsUrl }: Configuration): void {
  const missing = Object.entries({ termsUrl, policyUrl, complaintsUrl }).filter(([, value]) => value === null);
  if (!missing.length) return;
  warnOnce(
    `peer-forum: these links are not set, and people may need them: ${missing.map(([name]) => name).join(', ')}.`,
  );
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (isForumError(problem)) throw problem;
    if (problem instanceof SourceError) console.error(problem.message);
    throw new ForumError(problem instanceof SourceError ? 'contract' : 'network');
  }
}
