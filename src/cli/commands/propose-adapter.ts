import { basename } from 'node:path';
import { readHeaders } from '../inputs/headers.ts';
import { readSchema } from '../inputs/schema.ts';
import type { Given } from '../options.ts';
import { propose } from '../propose/index.ts';
import type { Output } from '../run.ts';
import { Trouble } from '../trouble.ts';

/** Prints a draft, and what to do with it beside it, so that the draft alone goes into a file. Resolves to the exit code. */
export async function proposeCommand(
  { files, values, many }: Given,
  { print, complain, fetch }: Output,
): Promise<number> {
  const [file] = files;
  if (file !== undefined) {
    throw new Trouble(
      `propose-adapter takes no file but the schema: --schema ${file}. The draft is printed; put “> my-forum.graphql” behind it.`,
    );
  }
  const address = values['schema'];
  if (address === undefined) {
    throw new Trouble(
      'Say where the schema of your API is: --schema FILE, or --schema https://… to ask the API itself.',
    );
  }
  const schema = await readSchema(address, readHeaders(many['header']), fetch);
  const proposal = propose(schema, /^https?:/i.test(address) ? address : basename(address));
  if (!proposal) {
    complain(
      'Nothing in this schema looks like conversations with posts: a type with a list of things that have words and a writer. If it is there under other names, write the adapter by hand: docs/connect-a-backend.md says how.',
    );
    return 1;
  }
  const { text, operations, questions } = proposal;
  print(text.trimEnd());
  const left = questions === 1 ? 'one question is' : `${questions} questions are`;
  complain(
    `${operations.length} operations are drafted: ${operations.join(', ')}. ${left} left to you, each marked with DECIDE. Then: npx peer-forum check-adapter FILE --schema ${address}`,
  );
  return 0;
}
