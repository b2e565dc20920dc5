/** The checks, in the order in which they are run: what is quick and what others rest on comes first. */
import { fileURLToPath } from 'node:url';

const packaged = (path) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

export const checks = [
  { name: 'format', args: [packaged('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'generated', args: ['scripts/generate.mjs', '--check'] },
  { name: 'types', args: [packaged('typescript/bin/tsc'), '--project', '.'] },
  {
    name: 'fences',
    args: [
      packaged('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'src',
      'demo',
      'test',
      'bench',
    ],
  },
  { name: 'lint', args: [packaged('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
  { name: 'templates', args: ['scripts/check-templates.mjs'] },
  { name: 'build', args: ['scripts/build.mjs', '--if-stale'], isNeeded: true },
  { name: 'public types', args: [packaged('typescript/bin/tsc'), '--project', 'test/types'] },
  { name: 'sizes', args: ['scripts/check-sizes.mjs'], shows: true },
];
