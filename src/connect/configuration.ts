/**
 * Reads what the charity wrote, in attributes, in a JSON child or in a JSON file, into one checked configuration. A value that
 * cannot be used is left out and named in the console once: a misspelt setting must not take the forum away from people.
 */
import type { DraftMode } from '../context/settings.ts';
import type { SafetyRules, SupportLine } from '../safety/index.ts';

export type Routing = 'hash' | 'query' | 'none';
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface Configuration {
  readonly endpoint: string;
  /** A built-in name, or the address of a `.graphql` file. */
  readonly adapter: string;
  readonly credentials: RequestCredentials;
  readonly topic: string | null;
  readonly thread: string | null;
  readonly region: string;
  readonly lang: string;
  readonly routing: Routing;
  readonly drafts: DraftMode;
  readonly exitUrl: string | null;
  readonly signInUrl: string | null;
  readonly reportUrl: string | null;
  readonly termsUrl: string | null;
  readonly policyUrl: string | null;
  readonly complaintsUrl: string | null;
  readonly helpedVisibility: 'author' | 'words';
  readonly pageSize: number;
  readonly headingLevel: 2 | 3 | 4 | 5;
  readonly loading: 'eager' | 'lazy';
  readonly layout: 'all' | 'custom';
  readonly constants: Readonly<Record<string, JsonValue>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly safetyPolicy: SafetyRules | null;
  readonly supportLines: readonly SupportLine[] | null;
}

export type Warn = (sentence: string) => void;

const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: unknown): T | undefined =>
    allowed.find((each) => each === value);

const whole =
  (least: number, most: number) =>
  (value: unknown): number | undefined => {
    const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  };

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const address =
  (...protocols: readonly string[]) =>
  (value: unknown): string | undefined => {
    if (typeof value !== 'string' || !URL.canParse(value, document.baseURI)) return undefined;
    const url = new URL(value, document.baseURI);
    return protocols.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
  };

const page = address('https:', 'http:');
const region = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z]{2}$/.test(value) ? value.toUpperCase() : undefined;
const language = (value: unknown): string | undefined => {
  try {
    return typeof value === 'string' && value ? Intl.getCanonicalLocales(value)[0] : undefined;
  } catch {
    return undefined;
  }
};
const record = (value: unknown): Readonly<Record<string, never>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, never>) : undefined;
const list = (value: unknown): readonly never[] | undefined => (Array.isArray(value) ? (value as never[]) : undefined);

/** Each setting: how it is read, and what it is without a value. */
const settings: { readonly [K in keyof Configuration]: readonly [(value: unknown) => unknown, Configuration[K]] } = {
  endpoint: [page, ''],
  adapter: [text, 'peer'],
  credentials: [oneOf('same-origin', 'include', 'omit'), 'same-origin'],
  topic: [text, null],
  thread: [text, null],
  region: [region, 'GB'],
  lang: [language, 'en-GB'],
  routing: [oneOf('hash', 'query', 'none'), 'hash'],
  drafts: [oneOf('tab', 'memory', 'device'), 'tab'],
  exitUrl: [page, null],
  signInUrl: [page, null],
  reportUrl: [address('https:', 'http:', 'mailto:'), null],
  termsUrl: [page, null],
  policyUrl: [page, null],
  complaintsUrl: [address('https:', 'http:', 'mailto:'), null],
  helpedVisibility: [oneOf('author', 'words'), 'author'],
  pageSize: [whole(1, 50), 20],
  headingLevel: [whole(2, 5), 2],
  loading: [oneOf('eager', 'lazy'), 'eager'],
  layout: [oneOf('all', 'custom'), 'all'],
  constants: [record, {}],
  values: [record, {}],
  safetyPolicy: [record, null],
  supportLines: [list, null],
};

const onlyJson: readonly string[] = ['constants', 'values', 'safetyPolicy', 'supportLines'];

/** The attributes by the setting that they write; what is not a word or a number can only come from JSON. */
export const ATTRIBUTES: readonly (readonly [attribute: string, setting: string])[] = Object.keys(settings)
  .filter((name) => !onlyJson.includes(name))
  .map((name) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), name]);

/**
 * Puts the sources together, the first one that has a usable value wins. With `exitUrl`, an address must not tell where
 * somebody was and words must not stay behind, so routing and drafts change their default.
 */
export function readConfiguration(sources: readonly Readonly<Record<string, unknown>>[], warn: Warn): Configuration {
  const read: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const source of sources) {
    for (const name of Object.keys(source)) {
      if (!Object.hasOwn(settings, name)) {
        warn(`peer-forum does not know the setting "${name}".`);
        continue;
      }
      const value = settings[name as keyof Configuration][0](source[name]);
      if (value === undefined) warn(`peer-forum cannot use the value of "${name}".`);
      else read[name] ??= value;
    }
  }
  if (read['exitUrl']) {
    read['routing'] = 'none';
    read['drafts'] ??= 'memory';
  }
  for (const name of Object.keys(settings)) read[name] ??= settings[name as keyof Configuration][1];
  return read as unknown as Configuration;
}
