import { Trouble } from '../trouble.ts';

/** `Name: value` as it is written after --header. @throws Trouble, which does not repeat the value: it may be a secret. */
export function readHeaders(lines: readonly string[] = []): Readonly<Record<string, string>> {
  const pairs = lines.map((line) => {
    const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      throw new Trouble('Write a header as --header "Name: value".');
    }
    return [name, value] as const;
  });
  return Object.fromEntries(pairs);
}
