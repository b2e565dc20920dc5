/**
 * What people write, made safe to keep: nothing is lost but what cannot be stored or seen. Lengths are counted in code points,
 * after the cleaning, so that an emoji costs one.
 */
import { badInput } from './errors.ts';

export const LIMITS = {
  title: 150,
  body: 20_000,
  note: 2_000,
  reason: 2_000,
  search: 200,
  clientId: 64,
  nameMin: 2,
  nameMax: 40,
};

const LONE_SURROGATE = /\p{Cs}/gu;
const CONTROL = /[^\P{Cc}\n\t]/gu;
/** Change the direction of what stands around them: harmless in a body, which is shown isolated, but not in a title or a name. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Also the blank of Braille, which has no ink either. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
const MARKS_PER_LETTER = /(\p{M}{16})\p{M}+/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

interface TextRule {
  /** As in «Please write …». */
  readonly name: string;
  readonly max: number;
}

/** Several lines. Throws BAD_USER_INPUT when nothing can be seen in it, or when it is too long. */
export function bodyText(value: string, rule: TextRule = { name: 'a message', max: LIMITS.body }): string {
  return measured(clean(value).trim(), rule);
}

/** One line, without characters that change its direction. */
export function titleText(value: string): string {
  return measured(oneLine(value), { name: 'a title', max: LIMITS.title });
}

/** A text that may be absent or empty: then null. */
export function optionalText(value: string | null | undefined, rule: TextRule): string | null {
  const text = value == null ? '' : clean(value).trim();
  return text === '' ? null : measured(text, rule);
}

/** What somebody searches for; empty when there is nothing in it. */
export function searchText(value: string): string {
  const text = oneLine(value);
  if (countOf(text) > LIMITS.search) throw badInput(`Please search for at most ${LIMITS.search} characters.`);
  return text;
}

/** Made by the client, once per thing to send. */
export function clientIdText(value: string): string {
  if (!/^[\x21-\x7e]{1,64}$/.test(value))
    throw badInput('The client id has to be 1 to 64 plain characters without spaces.');
  return value;
}

/** A pseudonym as it is shown. */
export function nameText(value: string): string {
  const name = oneLine(value).normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  const count = countOf(name);
  if (count < LIMITS.nameMin || count > LIMITS.nameMax || !/[\p{L}\p{N}]/u.test(name)) {
    throw badInput(`Please choose a name of ${LIMITS.nameMin} to ${LIMITS.nameMax} characters.`);
  }
  const key = nameKey(name);
  if (/^someone$|moderator|admin|staff/.test(key))
    throw badInput('That name could be taken for our team. Please choose another one.');
  return name;
}

/** Two names with the same key look alike to a reader: letter case, accents, spaces and signs do not tell people apart. */
export function nameKey(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.normalize('NFKC');
}

export function countOf(text: string): number {
  return [...text].length;
}

/** The first `max` code points, on one line. */
export function excerptOf(text: string, max: number): string {
  const line = text
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, max).join('');
}

function oneLine(value: string): string {
  return clean(value).replace(BIDI, '').replace(/\s+/g, ' ').trim();
}

function clean(value: string): string {
  return value
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(MARKS_PER_LETTER, '$1');
}

function measured(text: string, { name, max }: TextRule): string {
  if (!VISIBLE.test(text.replace(INVISIBLE, ''))) throw badInput(`Please write ${name} first.`);
  if (countOf(text) > max)
    throw badInput(`This is too long. Please keep to ${max.toLocaleString('en-GB')} characters.`);
  return text;
}
