/** What the configuration of the forum says that bears on an adapter. */
import type { Adapter } from '../../graphql/index.ts';
import type { Settings } from '../check/index.ts';
import { Trouble } from '../trouble.ts';
import { isRecord, readJson, type Json } from './files.ts';

export interface SettingsOptions {
  readonly config?: string | undefined;
  readonly constants?: string | undefined;
  readonly values?: string | undefined;
  readonly 'report-url'?: string | undefined;
}

/** Rejects with `Trouble`. `endpoint`: what the configuration names, if it does. */
export async function readSettings(
  options: SettingsOptions,
  extras: Omit<Adapter, 'documents'>,
): Promise<{ readonly settings: Settings; readonly endpoint: string | null }> {
  const config = options.config === undefined ? {} : await readJson(options.config, 'the configuration of the forum');
  const constants = options.constants === undefined ? {} : await readJson(options.constants, 'the constants');
  const values = options.values === undefined ? {} : await readJson(options.values, 'the value tables');
  const link = (name: string): string | null =>
    typeof config[name] === 'string' && config[name] ? config[name] : null;
  const settings: Settings = {
    isGiven: options.config !== undefined,
    constants: { ...extras.constants, ...part(config, 'constants'), ...constants },
    values: tables({ ...extras.values, ...part(config, 'values'), ...values }),
    mapped: Object.keys(extras.map ?? {}),
    reportUrl: options['report-url'] ?? link('reportUrl'),
    termsUrl: link('termsUrl'),
    policyUrl: link('policyUrl'),
    complaintsUrl: link('complaintsUrl'),
  };
  return { settings, endpoint: link('endpoint') };
}

function part(config: Json, name: string): Json {
  const value = config[name] ?? {};
  if (isRecord(value)) return value;
  throw new Trouble(`"${name}" in the configuration should be an object, in { }.`);
}

function tables(value: Json): Settings['values'] {
  for (const [name, table] of Object.entries(value)) {
    const isTable = isRecord(table) && Object.values(table).every((one) => typeof one === 'string');
    if (!isTable) {
      throw new Trouble(
        `The value table "${name}" should say for the widget’s words what yours are, as in { "held": "PENDING" }.`,
      );
    }
  }
  return value as Settings['values'];
}
