/** The commands, their options and their help. */
import { parseArgs } from 'node:util';
import { didYouMean } from './nearest.ts';
import { Trouble } from './trouble.ts';

interface Option {
  /** What its value is, as in FILE; a switch has none. */
  readonly value?: string;
  readonly isMany?: boolean;
  readonly help: string;
}

interface Command {
  readonly usage: string;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly ends: readonly string[];
}

const SCHEMA: Readonly<Record<string, Option>> = {
  schema: {
    value: 'FILE|URL',
    help: 'the schema of your API: a file (SDL, or the JSON of an introspection), or its address',
  },
  header: {
    value: '"NAME: VALUE"',
    isMany: true,
    help: 'a header for the address, such as an authorisation; may be given often',
  },
};

export const commands: Readonly<Record<string, Command>> = {
  'check-adapter': {
    usage: 'peer-forum check-adapter FILE --schema FILE|URL [options]',
    about:
      'Says what is wrong with an adapter, line by line, what to write instead, and what people get with it.\nFILE is your .graphql document, or the name of an adapter that comes with peer-forum.',
    options: {
      ...SCHEMA,
      config: { value: 'FILE|JSON', help: 'the configuration of your forum, as the page has it' },
      constants: { value: 'FILE|JSON', help: 'its "constants" alone' },
      values: { value: 'FILE|JSON', help: 'its "values" (value tables) alone' },
      functions: {
        value: 'FILE',
        help: 'a JavaScript module that exports `adapter`, with functions for some operations',
      },
      'report-url': { value: 'URL', help: 'where a post is reported when the API has no mutation for it' },
      strict: { help: 'warnings end with exit code 1 too' },
      json: { help: 'the result as JSON' },
    },
    ends: [
      'Exit codes: 0 it works, 1 something is wrong with the adapter, 2 something is wrong with what was given.',
      'Example: npx peer-forum check-adapter my-forum.graphql --schema https://forum.example/graphql',
    ],
  },
  'propose-adapter': {
    usage: 'peer-forum propose-adapter --schema FILE|URL [options]',
    about:
      'Prints a first draft of an adapter, guessed from the names in a schema.\nWhat it could not decide is a question to you, marked with DECIDE. A forum never runs on a guess: read it, then check it.',
    options: SCHEMA,
    ends: [
      'Exit codes: 0 there is a draft, 1 nothing in the schema looks like a forum, 2 something is wrong with what was given.',
      'Example: npx peer-forum propose-adapter --schema schema.graphql > my-forum.graphql',
    ],
  },
};

export interface Given {
  readonly command: string;
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly many: Readonly<Record<string, readonly string[]>>;
  readonly switches: ReadonlySet<string>;
}

/** @throws Trouble that names what is wrong. */
export function readArguments(name: string, args: readonly string[]): Given {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const names = Object.keys(commands);
    throw new Trouble(
      `There is no command "${name}".${didYouMean(name, names)} It is one of ${names.join(', ')}. See peer-forum --help.`,
    );
  }
  const options = Object.fromEntries(
    Object.entries(command.options).map(([option, { value, isMany }]) => [
      option,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: isMany === true },
    ]),
  );
  const parsed = parse(args, options, command);
  const entries = Object.entries(parsed.values);
  return {
    command: name,
    files: parsed.positionals,
    values: Object.fromEntries(entries.filter((one): one is [string, string] => typeof one[1] === 'string')),
    many: Object.fromEntries(entries.filter((one): one is [string, string[]] => Array.isArray(one[1]))),
    switches: new Set(entries.filter(([, value]) => value === true).map(([option]) => option)),
  };
}

type Options = Record<string, { readonly type: 'string' | 'boolean'; readonly multiple: boolean }>;

function parse(args: readonly string[], options: Options, command: Command) {
  for (const arg of args) {
    const [, option] = /^--([^=]+)/.exec(arg) ?? [];
    if (option === undefined || Object.hasOwn(options, option)) continue;
    throw new Trouble(
      `There is no option --${option}.${didYouMean(option, Object.keys(options)).replace('`', '`--')} Usage: ${command.usage}`,
    );
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\.\s|\n/);
    throw new Trouble(`${first}. Usage: ${command.usage}`);
  }
}

export function helpText(name?: string): string {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const list = Object.values(commands).map(({ usage, about }) => `  ${usage}\n      ${about.split('\n')[0]}`);
    return [
      'peer-forum: connects the forum widget to your GraphQL API',
      '',
      ...list,
      '',
      'More about one: peer-forum COMMAND --help',
    ].join('\n');
  }
  const rows = Object.entries(command.options).map(([option, { value, help }]) => [
    `--${option}${value === undefined ? '' : ` ${value}`}`,
    help,
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  const options = rows.map(([left = '', help]) => `  ${left.padEnd(width)}  ${help}`);
  return [`Usage: ${command.usage}`, '', command.about, '', ...options, '', ...command.ends].join('\n');
}
