/**
 * The closed set of ways in which a backend can fail. Nothing of a transport's own error is kept: its message may hold the
 * words somebody was sending.
 */
export const FORUM_ERROR_KINDS = [
  'unauthenticated',
  'forbidden',
  'validation',
  'not-found',
  'rate-limited',
  'conflict',
  'unavailable',
  'network',
  'aborted',
  'contract',
  'unknown',
] as const;

export type ForumErrorKind = (typeof FORUM_ERROR_KINDS)[number];

export interface ForumErrorDetails {
  /** For `validation` only: the server's own sentence, shown as quoted text. Cut to 200 characters. */
  readonly serverSentence?: string | null;
  /** For `rate-limited`: seconds until it is worth trying again. */
  readonly retryAfter?: number | null;
  /** For developers, for `contract`: which field or operation did not fit. Made of names from the adapter, never of values. */
  readonly where?: string | null;
}

const MAX_SERVER_SENTENCE = 200;

export class ForumError extends Error {
  readonly kind: ForumErrorKind;
  readonly serverSentence: string | null;
  readonly retryAfter: number | null;
  readonly where: string | null;

  constructor(kind: ForumErrorKind, details: ForumErrorDetails = {}) {
    super(details.where ? `${kind}: ${details.where}` : kind);
    this.name = 'ForumError';
    this.kind = kind;
    this.serverSentence =
      kind === 'validation' ? (details.serverSentence?.slice(0, MAX_SERVER_SENTENCE) ?? null) : null;
    this.retryAfter = details.retryAfter ?? null;
    this.where = details.where ?? null;
  }
}

/** Whether an error is a ForumError, also one made by another copy of this package on the same page. */
export function isForumError(error: unknown): error is ForumError {
  return (
    error instanceof Error &&
    error.name === 'ForumError' &&
    (FORUM_ERROR_KINDS as readonly string[]).includes((error as ForumError).kind)
  );
}
