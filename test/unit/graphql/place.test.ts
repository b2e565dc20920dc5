import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backendThatAnswers } from './fake-server.ts';

/** A list of 10 posts that is asked for by offset, or by pages from 1 or from 0. */
const ALL = Array.from({ length: 10 }, (_, index) => ({ id: `p${index}`, body: 'a' }));

const KINDS: Record<string, (size: number, variables: Record<string, number>) => number> = {
  offset: (_, { offset = 0 }) => offset,
  page: (size, { page = 1 }) => (page - 1) * size,
  pageIndex: (size, { pageIndex = 0 }) => pageIndex * size,
};

for (const [name, begin] of Object.entries(KINDS)) {
  for (const totals of [true, false]) {
    const make = () =>
      backendThatAnswers(
        ({ variables }) => {
          const size = Number(variables['first']);
          const from = begin(size, variables as Record<string, number>);
          const items = ALL.slice(from, from + size);
          return { data: { thread: { id: 't', posts: totals ? { items, totalCount: ALL.length } : items } } };
        },
        { documents: `query Thread($threadId: ID!, $first: Int!, $${name}: Int!) { a }` },
      ).backend;

    test(`by ${name}, ${totals ? 'with' : 'without'} a total: forwards, backwards, and on from a half full page`, async () => {
      const backend = make();
      const read = async (request: object): Promise<readonly [string, boolean, boolean, string | null]> => {
        const { posts } = await backend.thread({ threadId: 't', first: 4, ...request });
        return [posts.items.map(({ id }) => id).join(' '), posts.hasPrevious, posts.hasNext, posts.end];
      };
      assert.deepEqual(await read({}), ['p0 p1 p2 p3', false, true, '4']);
      assert.deepEqual(await read({ after: '4' }), ['p4 p5 p6 p7', true, true, '8']);
      assert.deepEqual(await read({ after: '8' }), ['p8 p9', true, false, '10']);
      assert.deepEqual(await read({ before: '8' }), ['p4 p5 p6 p7', true, true, '8']);
      assert.deepEqual(await read({ before: '4' }), ['p0 p1 p2 p3', false, true, '4']);
      const news = { id: 'p10', body: 'new' };
      ALL.push(news);
      assert.deepEqual(await read({ after: '10' }), ['p10', true, false, '11']);
      ALL.pop();
    });
  }
}
