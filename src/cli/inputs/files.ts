/** Files and JSON that people name on the command line. */
import { readFile } from 'node:fs/promises';
import { Trouble } from '../trouble.ts';

/** `what`: as in "the adapter". Rejects with `Trouble`. */
export async function readText(path: string, what: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new Trouble(whyNot(error, path, what));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble(`${path} is no text in UTF-8. Save it as UTF-8 and try again.`);
  }
  if (!text.trim()) throw new Trouble(`${path} is empty. It should hold ${what}.`);
  return text;
}

function whyNot(error: unknown, path: string, what: string): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no file ${path}. Give the path of ${what}.`;
  if (code === 'EISDIR') return `${path} is a folder. Give the path of ${what} in it.`;
  if (code === 'EACCES') return `${path} may not be read by you. Change its rights and try again.`;
  return `${path} could not be read (${code ?? 'no reason given'}).`;
}

export type Json = Readonly<Record<string, unknown>>;

/** An object, from JSON on the command line itself or from a file. Rejects with `Trouble`. */
export async function readJson(fileOrJson: string, what: string): Promise<Json> {
  const isInline = /^\s*[{[]/.test(fileOrJson);
  const text = isInline ? fileOrJson : await readText(fileOrJson, what);
  const where = isInline ? 'what stands after the option' : fileOrJson;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Trouble(`${where} is no JSON: ${(error as Error).message}. It should hold ${what}.`);
  }
  if (!isRecord(value)) throw new Trouble(`${where} should hold ${what}: an object, in { }.`);
  return value;
}

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
