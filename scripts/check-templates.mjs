/** Checks the templates in src/ with lit-analyzer: unknown elements, attributes and properties, and values of the wrong type. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './lib/child.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const COLOUR = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g');

/** What it gets wrong: its TypeScript does not see that Lit's `nothing` takes an attribute away, and its list of attributes is old. */
const MISTAKEN = [
  /Symbol\(undefined\)/,
  /Unknown attribute 'enterkeyhint'/,
  /Unknown attribute 'name'[^]*\bdetails part="barrier"/,
];
const isMistaken = (finding) => MISTAKEN.some((pattern) => pattern.test(finding));

let output = '';
const program = join(root, 'node_modules', 'lit-analyzer', 'cli.js');
const rules = {
  // Its CSS parser is older than `:has(>`.
  'no-invalid-css': 'off',
  // A class file registers nothing: what a view needs, its define file or the page registers.
  'no-missing-import': 'off',
  'no-unknown-tag-name': 'error',
  'no-unknown-attribute': 'error',
};
const args = ['src/**/*.ts', '--strict', ...Object.entries(rules).flatMap(([rule, how]) => [`--rules.${rule}`, how])];
const code = await runChild(process.execPath, [program, ...args], { cwd: root, listen: (text) => (output += text) });

const blocks = output.replace(COLOUR, '').split(/\n\s*\n/);
const findings = blocks.filter((block) => /^\s+no-[a-z-]+\s*$/m.test(block));
const isExplained = code === 0 || findings.length > 0;
if (!isExplained || findings.some((finding) => !isMistaken(finding))) {
  process.stdout.write(blocks.filter((block) => !isMistaken(block)).join('\n\n'));
  process.exitCode = 1;
}
