/** The page docs/operations.md from the vocabulary: each operation with its variables, and each thing with its aliases. */
import { cell, code, table } from './markdown.mjs';

const NEEDS = { required: 'must be there', advised: 'people would miss it', optional: '' };
const KINDS = {
  text: 'a text',
  id: 'an id',
  number: 'a number',
  date: 'a date',
  yes: 'yes or no',
  markdown: 'Markdown',
  html: 'HTML',
  cursor: 'a place in a list',
  object: 'an object',
};

export function operationsPage({ operations, things }) {
  const names = Object.entries(operations);
  const lines = [
    '# Operations',
    '',
    'Made from the code by `npm run generate`; `npm run verify` fails when it is stale. [The guide](connect-a-backend.md) says how an',
    'adapter is written from it.',
    '',
    ...table(['Operation', 'What people can do with it', 'Only with', 'Need'], names.map(overviewRow)),
    '',
    '## The operations',
    ...names.flatMap(([name, operation]) => operationSection(name, operation, things)),
    '',
    '## The things',
    '',
    'What is inside an alias that is a thing or a list of things. A part may also be written flat: `authorName` for',
    '`author { name }`.',
    ...Object.entries(things).flatMap(([name, thing]) => thingSection(name, thing)),
  ];
  return `${lines.join('\n')}\n`;
}

const overviewRow = ([name, { kind, feature, need, with: other }]) => [
  `[\`${kind} ${name}\`](#${name.toLowerCase()})`,
  cell(feature),
  code(other),
  NEEDS[need],
];

function operationSection(name, { kind, feature, aliases, variables, oneOf, with: other }) {
  const only = other === undefined ? '' : ` Only together with \`${other}\`.`;
  return [
    '',
    `### ${name}`,
    '',
    `\`${kind} ${name}\`: ${cell(feature)}.${only}`,
    ...(variables.length === 0
      ? ['', 'It is given nothing.']
      : ['', ...table(['Variable', 'Holds', 'What it is', 'Need'], variables.map(variableRow))]),
    ...aliasTable(aliases, oneOf),
  ];
}

const thingSection = (name, { called, aliases, oneOf, carries }) => [
  '',
  `### ${headingOf(name)}`,
  '',
  sentence(
    called,
    carries && `What is aliased with an underscore here (\`_key\`) comes back as a variable (\`$${carries}_key\`).`,
  ),
  ...aliasTable(aliases, oneOf),
];

const sentence = (called, more) =>
  [`${called.charAt(0).toUpperCase()}${called.slice(1)}.`, more].filter(Boolean).join(' ');

/** Operations and things share a page: `Thread` and `Impact` are both. */
const headingOf = (name) => `Thing: ${name}`;
const linkTo = (name) => `[${name}](#thing-${name.toLowerCase()})`;

function aliasTable(aliases, oneOf = []) {
  if (aliases.length === 0) return ['', 'Nothing of its answer is read.'];
  const groups = oneOf.map((group) => `${group.map(code).join(' or ')} must be there.`);
  return [
    '',
    ...table(['Alias', 'Holds', 'What it is', 'Need'], aliases.map(aliasRow)),
    ...groups.flatMap((group) => ['', group]),
  ];
}

const variableRow = (variable) => [
  code(`$${variable.name}`),
  holds(variable),
  cell(variable.what),
  variable.need === 'required' ? 'has to be used' : NEEDS[variable.need],
];

const aliasRow = (alias) => [code(alias.name), holds(alias), cell(alias.what), NEEDS[alias.need]];

function holds({ is, of, words }) {
  if (is === 'word') return words.map(code).join(', ');
  if (is === 'thing' || is === 'part') return linkTo(of);
  if (is === 'list' || is === 'page') {
    const item = KINDS[of] === undefined ? linkTo(of) : KINDS[of];
    return `${is === 'page' ? 'a list in pages' : 'a list'}: ${item}`;
  }
  return KINDS[is];
}
