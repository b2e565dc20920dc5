/** Whether a value comes out as the port wants it. The same steps as in the engine's `scalars.ts`, over types. */
import { WRAPPERS } from '../../graphql/unwrap.ts';
import type { Leaf, Want } from '../../graphql/vocabulary/index.ts';
import { inside, isList, list, valueOf, type Value } from './look.ts';
import { enumValues, htmlIn, isPaged, looksLikeMarkdown, sortOf } from './type-names.ts';
import type { Severity } from './finding.ts';

export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Judge = (value: Value, leaf: Leaf, tables: Tables) => Problem | null;

const bad = (code: string, message: string, remedy: string, severity: Severity = 'error'): Problem => ({
  severity,
  code,
  message,
  remedy,
});

const typeName = ({ type }: Value): string => String(type ?? 'nothing');
const keys = (kind: keyof typeof WRAPPERS): string => WRAPPERS[kind].map((key) => `\`${key}\``).join(', ');

/** Goes in through the wrappers of this kind for as long as there are some. */
function peel(value: Value, kind: keyof typeof WRAPPERS): Value {
  let at = value;
  for (let next: Value | null = at; next; next = inside(at, kind)) at = next;
  return at;
}

function unwrapped(value: Value, kind: 'text' | 'number', wanted: string, name: string): Value | Problem {
  const at = peel(value, kind);
  if (isList(at)) {
    return bad(
      'list',
      `\`${name}\` is a list, and the widget wants ${wanted}.`,
      `Alias \`${name}\` onto a field with one value.`,
    );
  }
  if (sortOf(at.type) !== 'object') return at;
  return bad(
    'unwrap',
    `\`${name}\` is an object (${typeName(at)}), and nothing in it is ${wanted}: the widget looks inside only under ${keys(kind)}.`,
    `Select the field that holds it and alias that, as in \`${name}: …\`.`,
  );
}

const isProblem = (one: Value | Problem): one is Problem => 'severity' in one;

const text: Judge = (value, { name }) => {
  const at = unwrapped(value, 'text', 'a text', name);
  if (isProblem(at)) return at;
  if (sortOf(at.type) === 'yes') {
    return bad(
      'no-text',
      `\`${name}\` is true or false, and the widget wants a text.`,
      `Alias \`${name}\` onto a field with words.`,
    );
  }
  return htmlProblem(at, name);
};

function htmlProblem({ slot }: Value, name: string): Problem | null {
  const html = htmlIn(slot);
  const isBody = name === 'body';
  if (html === 'surely' || (html === 'likely' && isBody)) {
    return bad(
      'html-in-text',
      `\`${name}\` is shown as plain text, and \`${slot.node.name.value}\` holds HTML: people would see its tags.`,
      isBody ? `Write \`bodyHtml: ${slot.node.name.value}\`.` : `Alias \`${name}\` onto the field with the plain text.`,
    );
  }
  if (html === 'likely') {
    return bad(
      'maybe-html',
      `\`${name}\` may come with HTML entities in it.`,
      'Ask for the plain text where the API has it.',
      'note',
    );
  }
  if (isBody && looksLikeMarkdown(slot)) {
    const remedy = `Write \`bodyMarkdown: ${slot.node.name.value}\`.`;
    return bad(
      'markdown-in-text',
      `\`body\` is shown as plain text, and \`${slot.node.name.value}\` holds Markdown.`,
      remedy,
      'warning',
    );
  }
  return null;
}

/** A body in another format than its alias says. */
const formatted: Judge = (value, leaf) => {
  const at = unwrapped(value, 'text', 'a text', leaf.name);
  if (isProblem(at)) return at;
  const field = at.slot.node.name.value;
  const isHtml = htmlIn(at.slot) === 'surely';
  if (leaf.is === 'markdown' && isHtml) {
    return bad(
      'html-in-text',
      `\`bodyMarkdown\` is read as Markdown, and \`${field}\` holds HTML.`,
      `Write \`bodyHtml: ${field}\`.`,
    );
  }
  if (leaf.is === 'html' && !isHtml && /markdown|plain|text|raw$/i.test(field)) {
    const other = /markdown/i.test(field) ? 'bodyMarkdown' : 'body';
    return bad(
      'text-as-html',
      `\`bodyHtml\` is read as HTML, and \`${field}\` looks as if it held something else: line breaks would be lost.`,
      `Write \`${other}: ${field}\`.`,
      'warning',
    );
  }
  return null;
};

const id: Judge = (value, { name }) => {
  let at = value;
  for (let depth = 0; depth < 32; depth++) {
    const own = at.scope && !isList(at) ? at.scope.slots.get('id') : undefined;
    const next: Value | null = own ? valueOf(own) : (list(at)?.item ?? (isList(at) ? null : inside(at, 'entity')));
    if (!next) break;
    at = next;
  }
  const sort = sortOf(at.type);
  if (sort === 'object') {
    return bad(
      'unwrap',
      `\`${name}\` is an object (${typeName(at)}) without an \`id\`.`,
      `Select its \`id\`, or alias \`${name}\` onto the id itself.`,
    );
  }
  return sort === 'yes' || sort === 'enum'
    ? bad(
        'no-id',
        `\`${name}\` is a ${typeName(at)}, and the widget wants an id.`,
        `Alias \`${name}\` onto the field with the id.`,
      )
    : null;
};

const number: Judge = (value, { name }) => {
  const counted = peel(value, 'number');
  const sort = sortOf(counted.type);
  const all = sort === 'object' ? list(counted) : null;
  if (all || isList(counted)) {
    const isAll = !isPaged(value.slot) && !isPaged((all?.at ?? counted).slot);
    return isAll
      ? null
      : bad(
          'list-length',
          `\`${name}\` would be the length of one page of \`${value.slot.node.name.value}\`, and not of the whole.`,
          `Select its total instead, as in \`${name}: ${value.slot.node.name.value} { totalCount }\`.`,
        );
  }
  const at = unwrapped(value, 'number', 'a number', name);
  if (isProblem(at)) return at;
  if (sort === 'number' || sort === null || sort === 'other') return null;
  return bad(
    'no-number',
    `\`${name}\` is a ${typeName(at)}, and the widget wants a number.`,
    `Alias \`${name}\` onto the field that counts.`,
    sort === 'text' ? 'warning' : 'error',
  );
};

const date: Judge = (value, { name }) => {
  const sort = sortOf(value.type);
  const remedy = `Alias \`${name}\` onto a date with the year in front (2026-03-01T10:00:00Z), or onto seconds since 1970.`;
  if (sort === 'object' || isList(value) || sort === 'yes' || sort === 'enum' || sort === 'id') {
    return bad('no-date', `\`${name}\` is a ${typeName(value)}, and the widget wants a date.`, remedy);
  }
  const field = value.slot.node.name.value;
  return /(ago|relative|human|formatted|pretty|diff)/i.test(field)
    ? bad(
        'no-date',
        `\`${name}\` is \`${field}\`, which looks like words and no date: it would not be shown.`,
        remedy,
        'warning',
      )
    : null;
};

const yes: Judge = (value, { name }) => {
  const sort = sortOf(value.type);
  if (isList(value) || sort === 'object') return null;
  const remedy = `Alias \`${name}\` onto a field that is true or false, onto a number, or onto something that is there or not.`;
  if (sort === 'yes' || sort === 'number' || sort === null || sort === 'other') return null;
  const severity = sort === 'enum' || sort === 'id' ? 'error' : 'warning';
  return bad(
    'no-boolean',
    `\`${name}\` is a ${typeName(value)}; of words, only “true”, “yes” and “1” count as yes.`,
    remedy,
    severity,
  );
};

const word: Judge = (value, leaf, tables) => {
  const { name, words = [] } = leaf;
  if (sortOf(value.type) === 'yes') return wordsFrom(['true', 'false'], leaf, tables);
  const at = unwrapped(value, 'text', 'a word', name);
  if (isProblem(at)) return at;
  if (sortOf(at.type) === 'enum') return wordsFrom(enumValues(at.type), leaf, tables);
  if (Object.hasOwn(tables, name)) return null;
  const list = words.map((one) => `“${one}”`).join(', ');
  return bad(
    'words',
    `\`${name}\` is a text, and only ${list} are understood in it.`,
    `If the API has other words, give a table in the configuration: "values": { "${name}": { "${words.at(-1)}": "…" } }.`,
    'note',
  );
};

function wordsFrom(values: readonly string[], { name, words = [] }: Leaf, tables: Tables): Problem | null {
  const table = Object.hasOwn(tables, name) ? (tables[name] ?? {}) : {};
  const strangers = Object.values(table).filter((one) => !values.includes(one));
  if (strangers.length > 0) {
    const list = strangers.map((one) => `“${one}”`).join(', ');
    return bad(
      'value-table',
      `The table for \`${name}\` names ${list}, which the API does not have.`,
      `It has ${values.join(', ')}.`,
    );
  }
  const isKnown = (one: string): boolean =>
    words.includes(one.toLowerCase().replaceAll('_', '-')) || Object.values(table).includes(one);
  const unknown = values.filter((one) => !isKnown(one));
  if (unknown.length === 0) return null;
  const isNone = unknown.length === values.length;
  return bad(
    'value-table',
    `\`${name}\` can be ${unknown.join(', ')}, ${isNone ? 'none of which the widget knows' : 'which the widget does not know'}, and no table says what that means.`,
    `Say in the configuration what they mean, as in "values": { "${name}": { "${words[isNone ? 0 : 1] ?? words[0]}": "${unknown[0]}" } }; the widget’s words are ${words.join(', ')}.`,
    isNone ? 'error' : Object.keys(table).length > 0 ? 'note' : 'warning',
  );
}

const judges: Readonly<Record<Want, Judge>> = {
  text,
  id,
  number,
  date,
  yes,
  word,
  markdown: formatted,
  html: formatted,
};

export const judge = (value: Value, leaf: Leaf, tables: Tables): Problem | null =>
  value.type === null ? null : judges[leaf.is](value, leaf, tables);
