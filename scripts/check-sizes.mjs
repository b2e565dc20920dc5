/**
 * Measures what a page loads against the budgets of docs/budgets.md. Some are not reached yet: those have a limit of their own,
 * which may only go down, and over which this fails. Needs a build. All sizes are gzip -9, file by file. `--files` names what
 * is in them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { closure, loads } from './build/loads.mjs';
import { bundled } from './build/plugins.mjs';
import { orSayWhy, Remedy, say } from './lib/say.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const KiB = 1024;

await orSayWhy(async () => {
  if (!existsSync(join(root, '.build', 'bundle.json'))) {
    throw new Remedy('There is nothing to measure yet. Run "npm run build" first.');
  }
  const { first, thread, following, composer, afterComposer } = loads(root);
  const rows = [
    { what: 'first visible thread list', files: weigh(first), budget: 22 },
    { what: '  of it the GraphQL engine, without graphql-request', files: await engine(), budget: 5 },
    { what: 'opening a thread of text posts adds', files: weigh(thread), budget: 8 },
    { what: 'the composer adds, with the safety rules of English', files: weigh(composer), budget: 20, limit: 78.1 },
    { what: 'one language (English), all words', files: await language(), budget: 5, limit: 6.05 },
  ].map((row) => ({ ...row, size: row.files.reduce((sum, { size }) => sum + size, 0) }));

  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, files, size, budget, limit } of rows) {
    const over = size > budget * KiB ? `  over by ${size - budget * KiB} bytes (limit for now ${limit ?? budget})` : '';
    say(`${what.padEnd(width)}  ${inKiB(size)} of ${inKiB(budget * KiB)} KiB${over}`);
    if (process.argv.includes('--files'))
      for (const each of files) say(`    ${String(each.size).padStart(6)} ${each.file}`);
  }
  for (const [what, files] of [
    ['what follows by itself after the thread (no budget)', following],
    ['what follows by itself after the composer (no budget)', afterComposer],
  ]) {
    const after = weigh(files).reduce((sum, { size }) => sum + size, 0);
    say(`${what.padEnd(width)}  ${inKiB(after)} KiB`);
  }
  const over = rows.filter(({ size, budget, limit = budget }) => size > limit * KiB).length;
  if (over > 0) throw new Remedy(`${over} of ${rows.length} sizes are over their limit.`);
});

function weigh(files) {
  return files.map((file) => ({ file, size: zipped(readFileSync(join(root, 'dist', file))) }));
}

function inKiB(bytes) {
  return (bytes / KiB).toFixed(2).padStart(5);
}

function zipped(content) {
  return gzipSync(content, { level: 9 }).length;
}

/** What the engine needs to begin; its lazy parts are weighed with the thread and the composer that load them. */
function engine() {
  return alone('src/graphql/index.ts', { external: (id) => /^graphql/.test(id) });
}

function language() {
  return alone('src/locales/en.ts', { whole: true });
}

/** One module with what it imports, bundled for itself; `whole`: also what it imports lazily. */
async function alone(input, { external = () => false, whole = false }) {
  const bundle = await rollup({
    input: join(root, input),
    external,
    plugins: bundled(),
    // Without a file that only hands on the names of another: the page has none either.
    preserveEntrySignatures: 'allow-extension',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: whole });
  await bundle.close();
  const needed = closure(output, [output.find(({ isEntry }) => isEntry)]);
  return [...needed].map(({ fileName, code }) => ({ file: fileName, size: zipped(code) }));
}
