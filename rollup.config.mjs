/**
 * Four builds into dist/: the library (one file a module, packages left outside), the script tag with its lazy chunks, the same
 * in one file, and the scripts of the demo's pages. `--configPages` builds only what a page needs.
 */
import { fileURLToPath } from 'node:url';
import { again } from './scripts/build/again.mjs';
import { bundleReport } from './scripts/build/bundle-report.mjs';
import { sharedFiles } from './scripts/build/chunks.mjs';
import { demoEntries, libraryEntries } from './scripts/build/entries.mjs';
import { chunkFileNames } from './scripts/build/names.mjs';
import { bundled, compiled } from './scripts/build/plugins.mjs';

const root = fileURLToPath(new URL('./', import.meta.url));

/** A warning is a mistake that nobody looked at; but a cycle inside a package is its authors' business. */
const onwarn = (warning) => {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every((id) => id.includes('node_modules'))) return;
  throw new Error(warning.message);
};

const library = {
  input: libraryEntries(root),
  external: (id) => !/^(\.|\/|[A-Za-z]:)/.test(id),
  plugins: compiled(),
  onwarn,
  output: { dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
};

const scriptTag = {
  input: { 'peer-forum': 'src/script-tag.ts' },
  plugins: [again(), ...bundled(), bundleReport(root)],
  preserveEntrySignatures: 'allow-extension',
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames,
    freeze: false,
    generatedCode: { arrowFunctions: true },
    manualChunks: sharedFiles(root, 'src/script-tag.ts'),
    onlyExplicitManualChunks: true,
  },
};

const single = {
  input: 'src/script-tag.ts',
  plugins: bundled(),
  onwarn,
  output: { file: 'dist/peer-forum.single.js', format: 'es', inlineDynamicImports: true },
};

const demo = {
  input: demoEntries(root),
  plugins: bundled(),
  onwarn,
  output: { dir: 'dist/demo', format: 'es', chunkFileNames },
};

export default ({ configPages }) => [
  ...(configPages ? [] : [library, single]),
  scriptTag,
  ...(demo.input.length > 0 ? [demo] : []),
];
