/** What a contract check says when it does not hold. Framework-free, so that it runs under any test runner or in a page. */
import { isForumError, type ForumErrorKind } from '../model/index.ts';

export class ContractBroken extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ContractBroken';
  }
}

export function ensure(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new ContractBroken(sentence);
}

export function same(actual: unknown, expected: unknown, what: string): void {
  const [seen, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  ensure(seen === wanted, `${what} should be ${wanted}, and is ${seen}.`);
}

/** That a call fails with a ForumError of one of these kinds, and with nothing else. */
export async function failsWith(kinds: readonly ForumErrorKind[], call: Promise<unknown>, what: string): Promise<void> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  ensure(error !== null, `${what} should fail, and does not.`);
  ensure(isForumError(error), `${what} should fail with a ForumError, and fails with something else.`);
  ensure(kinds.includes(error.kind), `${what} should fail as ${kinds.join(' or ')}, and fails as ${error.kind}.`);
  ensure(!('cause' in error), `${what} fails with an error that carries its cause.`);
}

let made = 0;

/** A word that is in no post yet. */
export function freshWord(): string {
  made += 1;
  const letters = [...`${Date.now()}${made}`].map((digit) => 'qwzxvkjybp'.charAt(Number(digit)));
  return `word${letters.join('')}`;
}
