export function readOptions(
  command: string | undefined,
  args: readonly string[],
  env?: Readonly<Record<string, string | undefined>>,
): { readonly help: string | null; readonly args: readonly string[] };
