/** The page docs/elements.md from the manifest: what each element offers, in tables. */
import { cell, code, table } from './markdown.mjs';

const SECTIONS = [
  [
    'Attributes',
    ({ attributes = [] }) => attributes,
    ['Attribute', 'Values', 'What it does'],
    (each) => [code(each.name), code(each.type?.text), cell(each.description)],
  ],
  [
    'Properties',
    properties,
    ['Property', 'Type', 'What it does'],
    (each) => [code(each.name), code(each.type?.text), cell(each.description)],
  ],
  [
    'Methods',
    methods,
    ['Method', 'Gives', 'What it does'],
    (each) => [code(signature(each)), code(each.return?.type?.text), cell(each.description)],
  ],
  [
    'Events',
    ({ events = [] }) => events,
    ['Event', 'Class', 'When'],
    (each) => [code(each.name), code(each.type?.text), cell(each.description)],
  ],
  [
    'Slots',
    ({ slots = [] }) => slots,
    ['Slot', 'What goes in'],
    (each) => [each.name ? code(each.name) : '(without a name)', cell(each.description)],
  ],
  [
    'Parts',
    ({ cssParts = [] }) => cssParts,
    ['Part', 'What it is'],
    (each) => [code(each.name), cell(each.description)],
  ],
  [
    'CSS properties',
    ({ cssProperties = [] }) => cssProperties,
    ['Property', 'What it sets'],
    (each) => [code(each.name), cell(each.description)],
  ],
];

export function elementsPage(elements) {
  const inOrder = [...elements].sort((a, b) => rank(a) - rank(b) || (a.tagName < b.tagName ? -1 : 1));
  const lines = [
    '# Elements',
    '',
    'Made from the code by `npm run generate`; `npm run verify` fails when it is stale. Events bubble and cross shadow roots, and',
    'their `detail` holds ids and kinds, never text. One whose name ends in `-request` is a wish and can be cancelled.',
    '',
    ...inOrder.map(({ tagName }) => `- [\`<${tagName}>\`](#${tagName})`),
    ...inOrder.flatMap(elementSection),
  ];
  return `${lines.join('\n')}\n`;
}

/** The forum itself comes first. */
const rank = ({ tagName }) => (tagName === 'peer-forum' ? 0 : 1);

function elementSection(element) {
  const tables = SECTIONS.flatMap(([title, pick, head, row]) => {
    const rows = pick(element).map(row);
    return rows.length === 0 ? [] : ['', `### ${title}`, '', ...table(head, rows)];
  });
  return ['', `## ${element.tagName}`, '', element.description.trim(), ...tables];
}

/** Those that no attribute says already. */
function properties({ members = [], attributes = [] }) {
  return members.filter(
    ({ kind, name, static: isStatic }) =>
      kind === 'field' && !isStatic && !attributes.some(({ fieldName }) => fieldName === name),
  );
}

function methods({ members = [] }) {
  return members.filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic);
}

const signature = ({ name, parameters = [] }) => `${name}(${parameters.map((each) => each.name).join(', ')})`;
