/** The steps from source to file that the builds share. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import { lean } from './lean.mjs';
import { small } from './small.mjs';

/** Types away, fields set and not defined, nothing else: for people whose own bundler does the rest. */
export const compiled = () => [esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' })];

/** Everything in, as small as it gets: for a page that has no bundler. */
export const bundled = () => [
  lean(),
  nodeResolve({ browser: true, exportConditions: ['production', 'default'] }),
  // Before esbuild: afterwards the templates are no longer where this looks for them.
  literals({
    include: ['src/**/*.ts', 'demo/**/*.ts'],
    failOnError: true,
    options: { minifyOptions: { removeAttributeQuotes: true } },
  }),
  ...compiled(),
  small(),
];
