/**
 * The only place that looks at what a server says of its failures. A kind goes out; the words stay here, but for the one
 * sentence that a `validation` may show. Codes speak first, then the HTTP status, then familiar phrases.
 */
import { ForumError, type ForumErrorKind } from '../model/index.ts';
import { asNumber, asText } from './scalars.ts';
import type { Headers, Reply } from './transport.ts';
import { find, isObject, list, own } from './unwrap.ts';

/** In this order: what a query gets wrong is looked for before what a person does. */
const WORDS: readonly (readonly [ForumErrorKind, RegExp])[] = [
  [
    'contract',
    /graphql|cannot query|unknown arg|variable .?\$|syntax|(bad|raw).query|complex|persisted|validation-failed|parse.fail/,
  ],
  ['unauthenticated', /unauth|not.auth|log.?in|logged|sign.?in|signed|jwt|token|session|credential/],
  ['forbidden', /forbid|permi|capabilit|denied|not.allowed|cannot.access|insufficient|scope/],
  ['not-found', /not.?found|no.such|does.not.exist|gone/],
  ['rate-limited', /rate.?limit|throttl|too.?many|slow.down/],
  ['conflict', /conflict|duplicate|unique|already/],
  ['validation', /valid|input|constraint|unprocess|too.(large|long|short)|max.?length|required/],
  ['unavailable', /unavailable|time.?out|timed|maintenance|overload/],
];

const STATUS: Readonly<Record<number, ForumErrorKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'contract',
  405: 'contract',
  408: 'unavailable',
  409: 'conflict',
  413: 'validation',
  415: 'contract',
  422: 'validation',
  429: 'rate-limited',
};

const kindBy = (words: unknown): ForumErrorKind | undefined => {
  const text = asText(words)?.slice(0, 500).toLowerCase();
  return text ? WORDS.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
};

const kindByStatus = (status: number | null): ForumErrorKind | undefined => {
  const number = status ?? 0;
  if (Object.hasOwn(STATUS, number)) return STATUS[number];
  return number >= 500 && number < 600 ? 'unavailable' : undefined;
};

function toError(name: string, raw: unknown, reply: Reply, fallback: ForumErrorKind): ForumError {
  const extensions = own(raw, 'extensions');
  const code = own(extensions, 'code') ?? own(extensions, 'name') ?? own(raw, 'code') ?? own(raw, 'type');
  const sentence = asText(own(raw, 'message') ?? raw);
  const kind = kindBy(code) ?? kindByStatus(asNumber(code)) ?? kindByStatus(reply.status) ?? kindBy(sentence);
  return new ForumError(kind ?? (reply.status === 400 ? 'contract' : fallback), {
    serverSentence: sentence,
    retryAfter: asNumber(own(extensions, 'retryAfter')) ?? asNumber(reply.headers.get('retry-after')),
    where: name,
  });
}

export interface Doubtful {
  /** Of the operation. */
  readonly name: string;
  readonly reply: Reply;
  /** What it was asked with. */
  readonly first: Headers;
  readonly headers: () => Promise<Headers>;
  readonly ask: (headers: Headers) => Promise<Reply>;
}

/** What an answer comes to. Where nobody was signed in, it is asked once more, if the page has other headers by now. */
export async function settle(
  doubtful: Doubtful,
): Promise<{ readonly reply: Reply; readonly error: ForumError | null }> {
  const { name, reply, first, headers, ask } = doubtful;
  const error = errorOf(name, reply);
  if (error?.kind !== 'unauthenticated') return { reply, error };
  const second = await headers();
  if (JSON.stringify(second) === JSON.stringify(first)) return { reply, error };
  const again = await ask(second);
  return { reply: again, error: errorOf(name, again) };
}

/** The failure that an answer speaks of, wherever it does; null when it speaks of none. */
export function errorOf(name: string, reply: Reply): ForumError | null {
  const { status, body } = reply;
  const errors = own(body, 'errors');
  const first = list(errors)?.[0] ?? (isObject(errors) && !Array.isArray(errors) ? errors : undefined);
  if (first !== undefined) return toError(name, first, reply, 'unknown');
  if (status >= 400) return toError(name, body, reply, 'unknown');
  if (!isObject(body)) return new ForumError('contract', { where: `${name}: no JSON` });
  const data = own(body, 'data');
  if (data === undefined) return toError(name, own(body, 'error') ?? body, reply, 'contract');
  return payloadError(name, data, reply);
}

/** What a mutation's own payload says: `userErrors`, `errors`, `ok: false`, `success: false`. */
function payloadError(name: string, data: unknown, reply: Reply): ForumError | null {
  for (const key of ['userErrors', 'errors']) {
    const first = list(find(data, key))?.[0];
    if (first !== undefined) return toError(name, first, reply, 'validation');
  }
  const refused = [find(data, 'ok'), find(data, 'success')].includes(false);
  return refused ? toError(name, { message: find(data, 'message') ?? find(data, 'error') }, reply, 'unknown') : null;
}
