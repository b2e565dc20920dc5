/**
 * Cuts one `.graphql` file into its operations, each with the fragments that it uses. It is no parser: it knows comments,
 * strings, brackets and names, which is all that sending and paging need, so that no page has to load graphql-js. Whether a
 * document fits a schema is asked while it is written, by `peer-forum check-adapter`.
 */
import { ForumError } from '../model/index.ts';

export interface Operation {
  readonly name: string;
  readonly kind: string;
  /** By name, without `$`. */
  readonly variables: ReadonlyMap<string, Variable>;
  /** The operation and its fragments, ready to send. */
  readonly text: string;
}

export interface Variable {
  /** The innermost named type: `ID` of `[ID!]!`. */
  readonly type: string;
  readonly isList: boolean;
  /** Non-null and without a default. */
  readonly required: boolean;
}

interface Definition extends Operation {
  readonly uses: readonly string[];
}

const MAX_LENGTH = 262_144;
const WORDLESS = /"""(?:(?!""")[^\\]|\\"""|\\(?!"""))*"""|"(?:[^"\\\n\r]|\\.)*"|#[^\n\r]*/g;
const OPENING = /^[\s,\ufeff]*(query|mutation|subscription|fragment)[\s,]+(\w+)/;
const VARIABLE = /\$(\w+)[\s,]*:([\s,\w[\]!]*)(=?)/g;
const SPREAD = /\.{3}\s*(?!on\b)(\w+)/g;
const BRACKETS = '{}()[]';

const unfit = (where: string): ForumError => new ForumError('contract', { where: `documents: ${where}` });

/** @throws ForumError of kind `contract` that names the place, when the text is no GraphQL document. */
export function splitDocument(source: string): Map<string, Operation> {
  if (typeof source !== 'string' || source.length > MAX_LENGTH) throw unfit('no text of at most 256 KiB');
  const definitions = readDefinitions(source);
  const operations = new Map<string, Operation>();
  for (const [name, definition] of definitions) {
    const wanted = new Set([name]);
    let text = '';
    for (const key of wanted) {
      const used = definitions.get(key);
      if (!used) throw unfit(`${name} uses ${key}, which is not there`);
      text += `${used.text}\n`;
      for (const use of used.uses) wanted.add(use);
    }
    if (definition.kind !== 'fragment') operations.set(name, { ...definition, text });
  }
  return operations;
}

/** Fragments are kept under `...name`, since an operation may have the same name. */
function readDefinitions(source: string): Map<string, Definition> {
  const bare = source.replace(WORDLESS, (part) => ' '.repeat(part.length));
  const definitions = new Map<string, Definition>();
  let open = '';
  let from = 0;
  let body = 0;
  let kind = '';
  let name = '';
  for (const { 0: sign, index } of bare.matchAll(/[{}()[\]]/g)) {
    if (!open) {
      [, kind = '', name = ''] = OPENING.exec(bare.slice(from, index)) ?? [];
      if (!name) throw unfit(`no operation before ${sign} at ${index}`);
      if (kind === 'fragment') name = `...${name}`;
      if (sign === '{') body = index;
    }
    const place = BRACKETS.indexOf(sign);
    if (place % 2 === 0) open += sign;
    else if (open.at(-1) === BRACKETS[place - 1]) open = open.slice(0, -1);
    else throw unfit(`${name}, ${sign} at ${index}`);
    if (open || sign !== '}') continue;
    if (definitions.has(name)) throw unfit(`${name} is there twice`);
    const uses = [...bare.slice(body, index).matchAll(SPREAD)].map(([, use]) => `...${use}`);
    const text = source.slice(from, index + 1);
    definitions.set(name, { name, kind, text, uses, variables: readVariables(bare.slice(from, body)) });
    from = index + 1;
  }
  if (/[^\s,\ufeff]/.test(bare.slice(from))) throw unfit(`${name} or what follows has no end`);
  return definitions;
}

const readVariables = (header: string): Map<string, Variable> =>
  new Map(
    [...header.matchAll(VARIABLE)].map(([, name = '', type = '', fallback]) => [
      name,
      { type: type.replace(/\W/g, ''), isList: type.includes('['), required: !fallback && type.trim().endsWith('!') },
    ]),
  );
