/** The page docs/adapters/README.md: the adapters that come with the package, and what each can do. */
import { cell, table } from './markdown.mjs';

/** Another way of doing what a row above says already. */
const SAID_ABOVE = ['ReplyToPost'];

/** `adapters`: `{name, about, hasNotes, features, functions}`: as check-adapter tells them, and the source of what is in no document. `operations`: the vocabulary's. */
export function adaptersPage(adapters, operations) {
  const said = SAID_ABOVE.map((name) => operations[name].feature);
  const rows = [...new Set(adapters.flatMap(({ features }) => features.map(({ name }) => name)))].filter(
    (name) => !said.includes(name),
  );
  const lines = [
    '# Adapters',
    '',
    'Made from the code by `npm run generate`; `npm run verify` fails when it is stale. These come with peer-forum, and are used by',
    'their name, as in `adapter="peer"`. For any other API, [an adapter is one file](../connect-a-backend.md).',
    '',
    ...adapters.map(
      ({ name, about, hasNotes }) => `- ${hasNotes ? `[\`${name}\`](${name}.md)` : `\`${name}\``}: ${about}`,
    ),
    '',
    '## What each can do',
    '',
    'As `peer-forum check-adapter` tells it of each document: “yes”, or “–” for what people are not shown. “By a function” is what the',
    'document alone does not say and a function of the adapter adds. The notes of each say why, and what would turn on the rest.',
    '',
    ...table(
      ['', ...adapters.map(({ name }) => `\`${name}\``)],
      rows.map((row) => [
        cell(row.replace(/[,;] wh?(ere|ithout) .*/, '')),
        ...adapters.map((adapter) => saysOf(adapter, row)),
      ]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is not among the features is covered by another operation. */
function saysOf({ features, functions }, row) {
  const feature = features.find(({ name }) => name === row);
  if (!feature || feature.isOn) return 'yes';
  const [, alias = ''] = /^`(?!query |mutation |subscription )(\w+)/.exec(feature.turnOn) ?? [];
  return alias !== '' && new RegExp(`\\b${alias}:`).test(functions) ? 'by a function' : '–';
}
