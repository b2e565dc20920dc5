/** The adapter: a `.graphql` file of somebody's own, or one of those that come with the package, by its name. */
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Adapter } from '../../graphql/index.ts';
import { didYouMean } from '../nearest.ts';
import { Trouble } from '../trouble.ts';
import { isRecord, readText } from './files.ts';

export interface AdapterFile {
  /** For the places of findings. */
  readonly file: string;
  readonly text: string;
  readonly extras: Omit<Adapter, 'documents'>;
}

const FOLDER = new URL('../../graphql/adapters/', import.meta.url);
/** Built, the modules beside are `.js`; in the repository they are `.ts`. */
const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

export const shippedAdapters = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => basename(name, '.graphql'))
    .sort();

/** Rejects with `Trouble`. `functions`: a module that exports the rest of the adapter. */
export async function readAdapter(fileOrName: string, functions: string | undefined): Promise<AdapterFile> {
  const isName = /^[a-z0-9-]+$/i.test(fileOrName) && !existsSync(fileOrName);
  if (isName && !shippedAdapters().includes(fileOrName)) {
    const names = shippedAdapters();
    throw new Trouble(
      `There is no file ${fileOrName}, and no adapter of that name in peer-forum.${didYouMean(fileOrName, names)} It has ${names.join(', ')}.`,
    );
  }
  const file = isName ? fileURLToPath(new URL(`${fileOrName}.graphql`, FOLDER)) : fileOrName;
  const module = functions ?? (isName ? fileURLToPath(new URL(`${fileOrName}${EXTENSION}`, FOLDER)) : undefined);
  const text = await readText(file, 'the adapter (operations in GraphQL)');
  return {
    file: isName ? `${fileOrName}.graphql` : file,
    text,
    extras: module === undefined ? {} : await readModule(module),
  };
}

async function readModule(path: string): Promise<Omit<Adapter, 'documents'>> {
  if (!existsSync(path))
    throw new Trouble(`There is no file ${path}. Give the path of the module that exports \`adapter\`.`);
  let module: unknown;
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    throw new Trouble(`${path} could not be loaded as a module: ${(error as Error).message}`);
  }
  const exported = isRecord(module) ? (module['adapter'] ?? module['default']) : null;
  if (isRecord(exported)) return exported;
  throw new Trouble(`${path} exports no \`adapter\`. Write \`export const adapter = { map: { … } };\`.`);
}
