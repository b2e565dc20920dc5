/**
 * Reads what the charity wrote, in attributes or in JSON, into one checked configuration. A value that cannot be used is left
 * out and named to `warn`: a misspelt setting must not take the forum away from people. Pure: the address of the page is given.
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
  readonly exitKeys: 'shift' | 'none';
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

export type Source = Readonly<Record<string, unknown>>;

/** Reads one value; undefined when it cannot be used. `base` is the address of the page. */
type Reader = (value: unknown, base: string) => unknown;

const oneOf =
  (...allowed: readonly string[]): Reader =>
  (value) =>
    allowed.find((each) => each === value);

const whole =
  (least: number, most: number): Reader =>
  (value) => {
    const number = typeof value === 'string' && !value.trim() ? NaN : Number(value);
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  };

const address =
  (protocols: RegExp): Reader =>
  (value, base) => {
    if (typeof value !== 'string' || !URL.canParse(value, base)) return undefined;
    const { protocol, username, password, href } = new URL(value, base);
    return protocols.test(protocol) && !username && !password ? href : undefined;
  };

const text: Reader = (value) => (typeof value === 'string' && value ? value : undefined);
const page = address(/^https?:/);
const pageOrMail = address(/^(https?|mailto):/);
const region: Reader = (value) =>
  typeof value === 'string' && /^[a-z]{2}(-\w+)?$/i.test(value) ? value.toUpperCase() : undefined;
const language: Reader = (value) => {
  try {
    return Intl.getCanonicalLocales(text(value, '') as string)[0];
  } catch {
    return undefined;
  }
};
const list: Reader = (value) => (Array.isArray(value) ? value : undefined);
const record: Reader = (value) => (typeof value === 'object' && value !== null && !list(value, '') ? value : undefined);

/** Each setting: how it is read, and what it is without a value. */
const settings: { readonly [K in keyof Configuration]: readonly [Reader, Configuration[K]] } = {
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
  exitKeys: [oneOf('shift', 'none'), 'shift'],
  signInUrl: [page, null],
  reportUrl: [pageOrMail, null],
  termsUrl: [page, null],
  policyUrl: [page, null],
  complaintsUrl: [pageOrMail, null],
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

const names = Object.keys(settings) as (keyof Configuration)[];

/** The attributes by the setting that they write; what is not a word or a number can only come from JSON. */
export const ATTRIBUTES: readonly (readonly [attribute: string, setting: string])[] = names
  .filter((name) => settings[name][0] !== record && settings[name][0] !== list)
  .map((name) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), name]);

/**
 * Puts the sources together: the first one that has a usable value wins. With `exitUrl`, an address must not tell where
 * somebody was and words must not stay behind, so routing and drafts change their default.
 */
export function readConfiguration(
  sources: readonly Source[],
  base: string,
  warn: (sentence: string) => void,
): Configuration {
  const read: Partial<Record<keyof Configuration, unknown>> = {};
  for (const source of sources) {
    for (const name of Object.keys(source)) {
      const known = names.find((each) => each === name);
      const value = known && settings[known][0](source[name], base);
      if (!known) warn(`peer-forum does not know the setting "${name}".`);
      else if (value === undefined) warn(`peer-forum cannot use the value of "${name}".`);
      else read[known] ??= value;
    }
  }
  if (read.exitUrl) {
    read.routing = 'none';
    read.drafts ??= 'memory';
  }
  for (const name of names) read[name] ??= settings[name][1];
  return read as Configuration;
}
