import { checkAdapter } from '../check/index.ts';
import { readAdapter } from '../inputs/adapter.ts';
import { readHeaders } from '../inputs/headers.ts';
import { readSchema } from '../inputs/schema.ts';
import { readSettings } from '../inputs/settings.ts';
import type { Given } from '../options.ts';
import { count, reportText } from '../print.ts';
import type { Output } from '../run.ts';
import { Trouble } from '../trouble.ts';

/** Resolves to the exit code; rejects with `Trouble` when there is nothing to check. */
export async function checkCommand(
  { files, values, many, switches }: Given,
  { print, fetch }: Output,
): Promise<number> {
  const [name, ...more] = files;
  if (name === undefined)
    throw new Trouble('Name the .graphql file to check: peer-forum check-adapter FILE --schema FILE|URL.');
  if (more.length > 0) throw new Trouble(`One file at a time: ${name} first, then ${more.join(', ')}.`);
  const { file, text, extras } = await readAdapter(name, values['functions']);
  const { settings, endpoint } = await readSettings(values, extras);
  const address = values['schema'] ?? (endpoint !== null && /^https?:/.test(endpoint) ? endpoint : undefined);
  if (address === undefined) {
    throw new Trouble(
      'Say where the schema of your API is: --schema FILE, or --schema https://… to ask the API itself.',
    );
  }
  const schema = await readSchema(address, readHeaders(many['header']), fetch);
  const report = checkAdapter(text, schema, settings);
  const [errors, warnings] = [count(report, 'error'), count(report, 'warning')];
  const isGood = errors === 0 && (warnings === 0 || !switches.has('strict'));
  const summary = { file, ok: isGood, errors, warnings, notes: count(report, 'note') };
  print(switches.has('json') ? JSON.stringify({ ...summary, ...report }, null, 2) : reportText(file, report));
  return isGood ? 0 : 1;
}
