/** The `peer-forum` command, without the process around it. */
import { checkCommand } from './commands/check-adapter.ts';
import { proposeCommand } from './commands/propose-adapter.ts';
import { helpText, readArguments, type Given } from './options.ts';
import { Trouble } from './trouble.ts';
import { VERSION } from '../version.ts';

export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly fetch: typeof fetch;
}

const COMMANDS: Readonly<Record<string, (given: Given, output: Output) => Promise<number>>> = {
  'check-adapter': checkCommand,
  'propose-adapter': proposeCommand,
};

/** `args`: without the program's own name. Resolves to the exit code: 0, 1 for faults that were found, 2 for bad input. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h') || name === 'help' || name === undefined) {
    output.print(helpText(name === 'help' ? rest[0] : name));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    output.print(VERSION);
    return 0;
  }
  try {
    const given = readArguments(name, rest);
    return await (COMMANDS[given.command]?.(given, output) ?? 2);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    output.complain(error.message);
    return 2;
  }
}
