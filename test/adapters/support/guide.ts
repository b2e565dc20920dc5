/** The blocks of code in docs/connect-a-backend.md. What is named there (```graphql lantern-adapter) is found by its name. */
import { readFileSync } from 'node:fs';

export const GUIDE = readFileSync(new URL('../../../docs/connect-a-backend.md', import.meta.url), 'utf8');

export interface Block {
  readonly language: string;
  readonly name: string | null;
  readonly text: string;
}

const BLOCK = /^( *)```(\w+)(?: ([\w-]+))?\n([^]*?)^\1```$/gm;

export const blocks: readonly Block[] = [...GUIDE.matchAll(BLOCK)].map(([, , language = '', name, text = '']) => ({
  language,
  name: name ?? null,
  text,
}));

export function blockNamed(name: string): string {
  const [found, ...more] = blocks.filter((block) => block.name === name);
  if (!found || more.length > 0) throw new Error(`The guide should have one block called ${name}.`);
  return found.text;
}
