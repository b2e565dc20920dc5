/** The table of wrapper keys, between two marks in the guide. */
import { code } from './markdown.mjs';

const WANTED = {
  entity: 'a thing (a post, a person)',
  list: 'a list',
  number: 'a number',
  text: 'a text, a word or an id',
};

const [BEGIN, END] = ['<!-- wrappers: made from the code -->', '<!-- /wrappers -->'];

/** The guide with the table of today. */
export function wrappersTable(guide, wrappers) {
  const [from, to] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/connect-a-backend.md has lost its marks ${BEGIN} and ${END}.`);
  const rows = Object.entries(wrappers).map(([kind, keys]) => [WANTED[kind], keys.map(code).join(', ')]);
  const table = padded([['it wants', 'and goes in through'], ...rows]);
  return `${guide.slice(0, from)}${BEGIN}\n\n${table.join('\n')}\n\n${guide.slice(to)}`;
}

/** As Prettier, which writes the rest of the guide, would have it. */
function padded([head, ...rows]) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
