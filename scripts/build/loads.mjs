/**
 * What is loaded for what, by the module that a chunk begins with or holds. scripts/check-sizes.mjs weighs these, and
 * test/package/loads.test.ts holds a real browser to them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Remedy } from '../lib/say.mjs';

/** Behind an `import()`, but on the way to the first list all the same. */
const FIRST = [];

/** What takes a person to a thread and shows it, with its words: nobody goes anywhere without them, and there is one language. */
export const TO_THREAD = ['src/elements/forum/journey.ts', 'src/graphql/thread.ts', 'src/locales/en/thread.ts'];

/** What people do in a thread once they read it. */
export const AT_DESK = [
  'src/elements/thread/thread-desk.ts',
  'src/elements/post-actions/post-actions.define.ts',
  'src/controllers/outbox.ts',
];

/** What comes by itself when the list or the thread is there: nothing has to wait for it. It has no budget, and is weighed. */
const FOLLOWING = [
  ...AT_DESK,
  'src/graphql/writing.ts',
  'src/elements/forum/supplies.ts',
  'src/elements/support-lines/support-lines.define.ts',
  'src/connect/help-lines.ts',
  'src/safety/support-lines/index.ts',
  'src/locales/en/help.ts',
  'src/locales/en/list.ts',
  'src/locales/en/notices.ts',
];

const COMPOSER = [
  'src/elements/composer/composer.define.ts',
  'src/locales/en/composer.ts',
  'src/safety/load-checker.ts',
  'src/safety/rules/en/index.ts',
  'src/elements/forum/supplies.ts',
];

/** What comes by itself when the composer stands, so that it is there when the network goes. */
const AFTER_COMPOSER = [
  'src/elements/composer/guide.ts',
  'src/elements/composer/sending.ts',
  'src/locales/en/notices.ts',
  'src/locales/en/sending.ts',
];

/** The files of each step as rollup reported them; a step holds only what no step before it needed. */
export function loads(root) {
  const chunks = JSON.parse(readFileSync(join(root, '.build', 'bundle.json'), 'utf8'));
  const first = closure(chunks, [chunks.find(({ isEntry }) => isEntry), ...FIRST.map((path) => holding(chunks, path))]);
  const later = (paths) => {
    const all = closure(
      chunks,
      paths.map((path) => holding(chunks, path)),
    );
    return [...all].filter((chunk) => !first.has(chunk)).map(({ fileName }) => fileName);
  };
  const thread = later(TO_THREAD);
  return {
    first: [...first].map(({ fileName }) => fileName),
    thread,
    following: later(FOLLOWING).filter((file) => !thread.includes(file)),
    // The thread's files are there by then: they are fetched as soon as the list stands.
    composer: later(COMPOSER).filter((file) => !thread.includes(file)),
    afterComposer: later(AFTER_COMPOSER).filter((file) => !thread.includes(file) && !later(COMPOSER).includes(file)),
  };
}

function holding(chunks, path) {
  const chunk = chunks.find(({ begins }) => begins === path) ?? chunks.find(({ modules }) => modules.includes(path));
  if (!chunk) throw new Remedy(`${path} is in no built file. Correct the lists in scripts/build/loads.mjs.`);
  return chunk;
}

/** The chunks and all that they import statically. */
export function closure(chunks, begin) {
  const all = new Set(begin);
  for (const chunk of all) {
    for (const name of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === name);
      if (next) all.add(next);
    }
  }
  return all;
}
