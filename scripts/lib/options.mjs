/** The options of the two commands, also where npm took them for its own (`npm start --reset` without the `--` between). */
import { Remedy } from './say.mjs';

/** `flag`: takes no value. `value`: what the value is, for the sentence. */
const KNOWN = {
  start: {
    reset: { flag: true, help: 'begin anew: everything that was written is gone' },
    port: { value: 'NUMBER', help: 'the port; the next free one when it is taken' },
    data: { value: 'FOLDER', help: 'where the forum is kept' },
  },
  test: {
    only: { value: 'NAMES', help: 'some of the checks and tests, as in --only=lint,unit' },
  },
};

/** The arguments for the program behind a command. Throws a `Remedy` that names an option nobody knows. */
export function readOptions(command, args, env = process.env) {
  const known = KNOWN[command];
  if (!known) throw new Remedy(`There is no command "${command ?? ''}". Use "npm start" or "npm test".`);
  if (args.includes('--help')) return { help: helpOf(command, known), args: [] };
  for (const arg of args) check(command, known, arg);
  const given = new Set(args.map((arg) => nameOf(arg)));
  const taken = Object.entries(known)
    .filter(([name]) => !given.has(name) && env[`npm_config_${name}`])
    .map(([name, { flag }]) => (flag ? `--${name}` : `--${name}=${env[`npm_config_${name}`]}`));
  return { help: null, args: [...args, ...taken] };
}

const nameOf = (arg) => /^--([a-z]+)/.exec(arg)?.[1] ?? '';

function check(command, known, arg) {
  const option = known[nameOf(arg)];
  const wanted = option && (option.flag ? /^--[a-z]+$/ : /^--[a-z]+=.+$/);
  if (wanted?.test(arg)) return;
  if (option) throw new Remedy(`Write the option as --${nameOf(arg)}${option.flag ? '' : `=${option.value}`}.`);
  const names = Object.entries(known).map(([name, { flag, value }]) => `--${name}${flag ? '' : `=${value}`}`);
  throw new Remedy(`npm ${command} does not know the option "${arg}". It knows ${names.join(', ')}.`);
}

function helpOf(command, known) {
  const lines = Object.entries(known).map(
    ([name, { flag, value, help }]) => `  --${name}${flag ? '' : `=${value}`}  ${help}`,
  );
  return [`npm ${command} [-- options]`, ...lines].join('\n');
}
