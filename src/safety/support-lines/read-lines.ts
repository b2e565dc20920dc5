/**
 * Help lines as a charity wrote them, often by hand and in JSON. What a line cannot do without is checked; what was left out is
 * taken as not known. Knows no forum.
 */
import type { SupportChannel, SupportLine } from './types.ts';

export interface ReadLines {
  readonly lines: readonly SupportLine[];
  /** Those that cannot be shown: their ids, or their place in the list, from 1. */
  readonly unusable: readonly string[];
}

/** What the link of each way to reach a service begins with: nothing else is ever made a link. */
const LINKS: Readonly<Record<SupportChannel['kind'], RegExp>> = {
  call: /^tel:\+?\d/,
  text: /^sms:\+?\d/,
  email: /^mailto:\S+@/,
  chat: /^https:\/\//,
  web: /^https:\/\//,
};

/** A line needs an id, a name, countries, and one way to reach it whose link fits its kind. */
export function readSupportLines(given: readonly unknown[]): ReadLines {
  const read = given.map(readLine);
  return {
    lines: read.filter((line) => line !== null),
    unusable: given.flatMap((each, at) => (read[at] ? [] : [text(fields(each)['id']) ?? String(at + 1)])),
  };
}

function readLine(given: unknown): SupportLine | null {
  const line = fields(given);
  const { id, name, source, sourceReadOn, verifiedOn, onBill } = line;
  const [channel, ...channels] = list(line['channels']).filter(isChannel);
  const countries = texts(line['countries']).map((each) => each.toUpperCase());
  if (!text(id) || !text(name) || !countries.length || !channel) return null;
  const regions = texts(line['regions']).map((each) => each.toUpperCase());
  const langs = texts(line['langs']);
  const sends = fields(line['sendsHelp']);
  return {
    id: String(id),
    name: String(name),
    countries,
    ...(regions.length ? { regions } : {}),
    ...(text(line['pair']) ? { pair: String(line['pair']) } : {}),
    channels: [channel, ...channels],
    langs: langs.length ? langs : ['en'],
    forWhom: text(line['forWhom']) ?? '',
    audience: line['audience'] === 'young' ? 'young' : 'anyone',
    hours: text(line['hours']),
    cost: text(line['cost']),
    onBill: typeof onBill === 'boolean' ? onBill : null,
    onContact: text(line['onContact']),
    sendsHelp: text(sends['text']) ? { text: String(sends['text']), source: text(sends['source']) ?? '' } : null,
    source: text(source) ?? '',
    sourceReadOn: text(sourceReadOn) ?? '',
    verifiedOn: text(verifiedOn),
  };
}

function isChannel(given: unknown): given is SupportChannel {
  const { kind, value, href, say } = fields(given);
  const link = Object.entries(LINKS).find(([each]) => each === kind)?.[1];
  return Boolean(link && text(value) && link.test(text(href) ?? '') && (say === undefined || text(say)));
}

function fields(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

const list = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);
const texts = (given: unknown): string[] =>
  list(given).filter((each) => typeof each === 'string' && each !== '') as string[];
const text = (given: unknown): string | null => (typeof given === 'string' && given ? given : null);
