/** Lint: typed rules, Lit, web component and accessibility rules, and what the safety of the page rests on. No warnings are let through. */
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fences, ROOMS } from './scripts/lib/rooms.mjs';

const words = (...patterns) => patterns.map(([selector, message]) => ({ selector, message }));

/** Text from a backend stays text, and the page's Content-Security-Policy needs no `unsafe-*`. */
const UNSAFE = words(
  [
    'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    'Text from a backend stays text: build a template.',
  ],
  ['ImportSpecifier[imported.name="styleMap"]', 'Style attributes break strict pages: use a class or a part.'],
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    'Text from a backend stays text: build nodes or a template.',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    'Build nodes or a template.',
  ],
  ['CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', 'Build nodes or a template.'],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'Style attributes break strict pages: use a class or a part.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+\\s*=/]',
    'Inline handlers break strict pages: use @event.',
  ],
  [
    'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    'Style attributes break strict pages: use a class or a part.',
  ],
);

const TEST_FUNCTIONS = ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'];

const escape = (text) => text.replace(/[/.]/g, '\\$&');

/** What a room may import, for the editor. Dynamic imports and cycles: .dependency-cruiser.mjs. */
function fence(room) {
  const { rooms, packages, node } = fences[room];
  const open = [...packages.map((name) => `${escape(name)}(/|$)`), ...(node ? ['node:'] : [])];
  const closed = ROOMS.filter((other) => other !== room.split('/')[0] && !rooms.includes(other));
  const patterns = [
    closed.length > 0 && {
      regex: `^\\.\\.?/(.*/)?(${closed.map(escape).join('|')})(/|\\.ts$)`,
      message: `src/${room}/ may import ${rooms.join(', ') || 'no other room'} only (scripts/lib/rooms.mjs).`,
    },
    {
      regex: `^(?!\\.)${open.length > 0 ? `(?!(${open.join('|')}))` : ''}`,
      message: `src/${room}/ may import ${packages.join(', ') || 'no package'} only (scripts/lib/rooms.mjs).`,
    },
  ].filter(Boolean);
  return {
    files: [`src/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  { ignores: ['dist/', '.build/', '.data/', 'coverage/', 'node_modules/', 'test/types/', '**/*.generated.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Lit binds listeners: `@click=${this.#press}` is right.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: TEST_FUNCTIONS }] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', ...UNSAFE],
    },
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'max-lines': ['error', 300],
      // A charity that sets the forum up reads these; nobody's words go in.
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  ...Object.keys(fences).map(fence),
  {
    files: ['demo/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals() },
    rules: { 'no-console': 'off' },
  },
);

function nodeGlobals() {
  const names = [
    'process',
    'console',
    'URL',
    'Buffer',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'fetch',
    'AbortController',
    'AbortSignal',
    'performance',
    'TextDecoder',
    'TextEncoder',
    'structuredClone',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
