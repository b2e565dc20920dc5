/** Sentences about something that is missing, with the fields of the schema that might be it. */
import { isInterfaceType, isObjectType } from 'graphql';
import { nearest } from '../nearest.ts';
import { fieldsLike } from '../synonyms.ts';
import type { Checked } from './subject.ts';
import type { Scope } from './shape.ts';

interface Said {
  readonly message: string;
  readonly remedy: string;
}

/** `wanted`: the aliases of which one is needed. `start`: the beginning of the sentence. */
export function suggestion({ node }: Checked, scope: Scope | null, wanted: readonly string[], start: string): Said {
  const [first = ''] = wanted;
  const keys = [...(scope?.slots.keys() ?? [])];
  const near = wanted.map((name) => nearest(name, keys)).find((one) => one !== null) ?? null;
  if (near !== null) {
    return {
      message: `${start}. Did you mean \`${near}\` to be it?`,
      remedy: `Write \`${first}: …\` in place of \`${near}\`.`,
    };
  }
  const type = scope?.type;
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
  const likely = wanted.flatMap((name) =>
    fieldsLike(name, fields).map((field) => (field === name ? name : `${name}: ${field}`)),
  );
  const candidates = [...new Set(likely)].slice(0, 3).map((one) => `\`${one}\``);
  const where = type?.name ?? node.name?.value;
  const remedy =
    candidates.length > 0
      ? `\`${where}\` has something that looks like it: write ${candidates.join(' or ')}.`
      : `Write \`${first}: …\` with the field of \`${where}\` that holds it.`;
  return { message: `${start}.`, remedy };
}
