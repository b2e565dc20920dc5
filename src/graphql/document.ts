/**
 * Cuts one `.graphql` file into its operations, each with the fragments that it uses. It is no parser: it knows comments,
 * strings, brackets and names, which is all that sending and paging need, so that no page has to load graphql-js. Whether a
 * document fits a schema is asked while it is written, by `peer-forum check-adapter`.
 */
import { unfit } from './unfit.ts';

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
  text: string;
  /** Without the fragments. */
  readonly own: string;
  readonly uses: readonly string[];
}

const WORDLESS = /"""(?:(?!""")[^\\]|\\"""|\\(?!"""))*(?:""")?|"(?:[^"\\\n\r]|\\.)*"?|#[^\n\r]*/g;
const OPENING = /^[\s,\ufeff]*(query|mutation|subscription|fragment)[\s,]+(\w+)/;
const VARIABLE = /\$(\w+)[\s,]*:([\s\w[\]!]*)(=?)/g;
const SPREAD = /\.{3}\s*(?!on\b)(\w+)/g;

/**
 * Fragments are there too, under `...name`, since an operation may have the same name.
 *
 * @throws ForumError of kind `contract` that names the place, when the text is no GraphQL document.
 */
export function splitDocument(source: string): Map<string, Operation> {
  const definitions = readDefinitions(String(source));
  for (const definition of definitions.values()) {
    const wanted = new Set([definition.name]);
    for (const name of wanted) {
      const used = definitions.get(name);
      if (!used) throw unfit(`${definition.name}: ${name}`);
      definition.text += `${used.own}\n`;
      for (const use of used.uses) wanted.add(use);
    }
  }
  return definitions;
}

function readDefinitions(source: string): Map<string, Definition> {
  const bare = source.replace(WORDLESS, (part) => ' '.repeat(part.length));
  const definitions = new Map<string, Definition>();
  let depth = 0;
  let from = 0;
  let body = 0;
  for (const { 0: sign, index } of bare.matchAll(/[{}()[\]]/g)) {
    if (!depth && sign === '{') body = index;
    depth += '{(['.includes(sign) ? 1 : -1;
    if (depth > 0 || sign !== '}') continue;
    const own = source.slice(from, index + 1);
    const header = bare.slice(from, body);
    const [, kind = '', word = ''] = OPENING.exec(header) ?? [];
    const name = kind === 'fragment' ? `...${word}` : word;
    if (depth < 0 || !name || definitions.has(name)) throw unfit(`documents: ${name} at ${from}`);
    const uses = [...bare.slice(body, index).matchAll(SPREAD)].map(([, use]) => `...${use}`);
    definitions.set(name, { name, kind, own, text: '', uses, variables: readVariables(header) });
    from = index + 1;
  }
  // A quote that is left over belongs to a string without an end; and nothing at all is no document either.
  if (!definitions.size || bare.includes('"') || /[^\s,\ufeff]/.test(bare.slice(from))) {
    throw unfit(`documents: no end at ${from}`);
  }
  return definitions;
}

const readVariables = (header: string): Map<string, Variable> =>
  new Map(
    [...header.matchAll(VARIABLE)].map(([, name = '', type = '', fallback]) => [
      name,
      { type: type.replace(/\W/g, ''), isList: type.includes('['), required: !fallback && /![\s,]*$/.test(type) },
    ]),
  );
