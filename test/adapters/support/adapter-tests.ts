/** What every adapter is tested by: its documents fit the schema, and the contract holds over a server made from it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { createGraphQLBackend, type Adapter } from '../../../src/graphql/index.ts';
import { isForumError, type ForumBackend } from '../../../src/model/index.ts';
import { ContractBroken, contractTests, type ContractSetup } from '../../../src/testing/index.ts';
import { typedServer } from './typed-server.ts';

export const ENDPOINT = 'https://forum.example/graphql';

const SHARED = process.env['PEER_FORUM_SHARED'];

/** The text of a schema among the shared test data; null when there is none on this machine. */
export const sharedSchema = (file: string): string | null =>
  SHARED === undefined ? null : readFileSync(join(SHARED, 'sdl', file), 'utf8');

export interface AdapterTests {
  readonly name: string;
  readonly adapter: Adapter;
  /** The text of the schema; null leaves the tests out. */
  readonly sdl: string | null;
  readonly makeSetup: (schema: GraphQLSchema) => ContractSetup;
  /** By check: why this kind of backend does not keep it. Each is run all the same, and has to fail. */
  readonly doesNotKeep?: Readonly<Record<string, string>>;
  /** What the checks say of the groups that are left out. */
  readonly leavesOut?: Readonly<Record<string, string>>;
}

export function testAdapter({ name, adapter, sdl, makeSetup, doesNotKeep = {}, leavesOut = {} }: AdapterTests): void {
  if (sdl === null) {
    test(`the ${name} adapter`, { skip: 'PEER_FORUM_SHARED is not set, so its schema is not there.' });
    return;
  }
  const schema = buildSchema(sdl, { assumeValid: true });

  describe(`the ${name} adapter`, () => {
    test('asks for nothing that the schema does not have', () => {
      assert.deepEqual(
        validate(schema, parse(adapter.documents)).map(({ message }) => message),
        [],
      );
    });

    test('reads answers that are made by type, also where half of what may be null is', async () => {
      for (let seed = 0; seed < 40; seed++) {
        let state = seed;
        // A small generator, so that the same nulls come each time.
        const isNull = (): boolean => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % 100 < seed;
        await readAll(makeReader(schema, adapter, isNull));
      }
    });

    const leftOut: Record<string, string> = {};
    for (const { name: check, run } of contractTests(() => makeSetup(schema))) {
      const why = doesNotKeep[check];
      test(why === undefined ? check : `does not keep: ${check}. ${why}`, async (t) => {
        if (why !== undefined) {
          await assert.rejects(
            run(),
            (error) => error instanceof ContractBroken || (isForumError(error) && error.kind === 'conflict'),
          );
          return;
        }
        const sentence = await run();
        if (sentence !== undefined) {
          leftOut[check] = sentence;
          t.diagnostic(sentence);
        }
      });
    }

    test('leaves out what it is known to leave out, and nothing else', () => {
      assert.deepEqual(leftOut, leavesOut);
      const names = contractTests(() => makeSetup(schema)).map(({ name: check }) => check);
      assert.deepEqual(
        Object.keys(doesNotKeep).filter((check) => !names.includes(check)),
        [],
      );
    });
  });
}

const makeReader = (schema: GraphQLSchema, adapter: Adapter, isNull: () => boolean): ForumBackend =>
  createGraphQLBackend({
    ...adapter,
    endpoint: ENDPOINT,
    fetch: typedServer({ schema, root: () => ({}), isNull }),
  });

/** Everything that reads; only a `ForumError` may come out instead of an answer. */
async function readAll(backend: ForumBackend): Promise<void> {
  const reads = [
    () => backend.start({ first: 2 }),
    () => backend.start({ first: 2, topicId: '1' }),
    () => backend.threads({ first: 2 }),
    () => backend.thread({ threadId: '1', first: 2 }),
    () => backend.thread({ threadId: '1', around: '2' }),
    () => backend.searching?.search({ text: 'words' }),
    () => backend.helped?.impact?.(),
  ];
  for (const read of reads) {
    const answer: unknown = await Promise.resolve(read()).catch((error: unknown) => {
      assert.ok(isForumError(error), String(error));
      assert.notEqual(error.kind, 'network');
      return null;
    });
    assert.doesNotMatch(JSON.stringify(answer ?? null), /"(null|undefined|NaN|\[object Object\])"/);
  }
}
