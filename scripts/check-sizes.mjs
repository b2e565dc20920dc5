/** Measures what a page loads against the budgets of docs/budgets.md and fails over one. Needs a build. All sizes are gzip -9. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bundled } from './build/plugins.mjs';
import { orSayWhy, Remedy, say } from './lib/say.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const KiB = 1024;

/** Modules behind an `import()` that nobody can do without on the way to the first list; test/build/first-load.test.ts holds the browser to it. */
const EAGER = [];

/** What opening a thread of text posts loads, and what writing does: by the modules that the chunks begin with. */
const THREAD = [
  'src/elements/thread/thread.define.ts',
  'src/graphql/thread.ts',
  'src/locales/en/thread.ts',
  'src/text/render-body.ts',
];
const COMPOSER = [
  'src/elements/composer/composer.define.ts',
  'src/locales/en/composer.ts',
  'src/safety/index.ts',
  'src/safety/rules/en/index.ts',
  'src/controllers/draft-store.ts',
];

await orSayWhy(async () => {
  const report = join(root, '.build', 'bundle.json');
  if (!existsSync(report)) throw new Remedy('There is nothing to measure yet. Run "npm run build" first.');
  const chunks = JSON.parse(readFileSync(report, 'utf8'));
  const first = closure(chunks, [
    chunks.find(({ isEntry }) => isEntry),
    ...EAGER.map((path) => beginning(chunks, path)),
  ]);
  const added = (paths) => {
    const known = paths.map((path) => beginning(chunks, path));
    return sizeOf([...closure(chunks, known)].filter((chunk) => !first.has(chunk)));
  };
  const rows = [
    ['first visible thread list', sizeOf([...first]), 22 * KiB],
    ['  of it the GraphQL engine, without graphql-request', await alone('src/graphql/index.ts', /^graphql/), 5 * KiB],
    ['opening a thread of text posts adds', added(THREAD), 8 * KiB],
    ['the composer adds, with the safety rules of English', added(COMPOSER), 20 * KiB],
    ['one language (English), all words', await alone('src/locales/en.ts', /^$/, true), 5 * KiB],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, size, budget] of rows) {
    const over = size > budget ? `  over by ${size - budget} bytes` : '';
    say(`${what.padEnd(width)}  ${inKiB(size)} of ${inKiB(budget)} KiB${over}`);
  }
  const over = rows.filter(([, size, budget]) => size > budget).length;
  if (over > 0) throw new Remedy(`${over} of ${rows.length} size budgets do not hold.`);
});

function inKiB(bytes) {
  return (bytes / KiB).toFixed(2).padStart(5);
}

function beginning(chunks, path) {
  const chunk = chunks.find(({ begins }) => begins === path) ?? chunks.find(({ modules }) => modules.includes(path));
  if (!chunk) throw new Remedy(`${path} is in no built file. Correct the lists in scripts/check-sizes.mjs.`);
  return chunk;
}

/** The chunks and all that they import statically. */
function closure(chunks, begin) {
  const all = new Set(begin);
  for (const chunk of all) {
    for (const name of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === name);
      if (next) all.add(next);
    }
  }
  return all;
}

function sizeOf(chunks) {
  return chunks.reduce((sum, { fileName }) => sum + zipped(readFileSync(join(root, 'dist', fileName))), 0);
}

function zipped(content) {
  return gzipSync(content, { level: 9 }).length;
}

/** The size of one module with what it imports statically (`whole`: also dynamically), bundled for itself. */
async function alone(input, external, whole = false) {
  const bundle = await rollup({
    input: join(root, input),
    external: (id) => external.test(id),
    plugins: bundled(),
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: whole });
  await bundle.close();
  const needed = closure(output, [output.find(({ isEntry }) => isEntry)]);
  return [...needed].reduce((sum, { code }) => sum + zipped(code), 0);
}
