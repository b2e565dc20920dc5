/** What graphql-js itself finds, in plainer words where it is a common mistake. */
import { NoDeprecatedCustomRule, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Findings } from './finding.ts';

const PLAIN: readonly (readonly [code: string, RegExp, (parts: readonly string[]) => readonly [string, string]])[] = [
  [
    'unknown-field',
    /^Cannot query field "(\w+)" on type "(\w+)"\.(.*)$/,
    ([, field, type, more]) => [
      `“${type}” has no field \`${field}\`.`,
      (more ?? '').trim().replaceAll('"', '`') || `Look up in the schema what “${type}” calls it.`,
    ],
  ],
  [
    'unused-variable',
    /^Variable "\$(\w+)" is never used(?: in operation "(\w+)")?\.$/,
    ([, name, operation]) => [
      `\`${operation}\` declares \`$${name}\` and does not use it.`,
      `Give \`$${name}\` to the field that wants it, or take it out of the header.`,
    ],
  ],
  [
    'undeclared-variable',
    /^Variable "\$(\w+)" is not defined(?: by operation "(\w+)")?\.$/,
    ([, name, operation]) => [
      `\`$${name}\` is used in \`${operation}\` and not declared in its header.`,
      `Write \`${operation}($${name}: …)\`.`,
    ],
  ],
  [
    'missing-selection',
    /^Field "(\w+)" of type "([^"]+)" must have a selection of subfields\./,
    ([, field, type]) => [
      `\`${field}\` is an object (${type}), and nothing of it is selected.`,
      `Write \`${field} { … }\` with the fields that you want.`,
    ],
  ],
  [
    'no-selection',
    /^Field "(\w+)" must not have a selection since type "([^"]+)" has no subfields\.$/,
    ([, field, type]) => [
      `\`${field}\` is a single value (${type}), so that nothing can be selected inside.`,
      `Write \`${field}\` without the brackets.`,
    ],
  ],
  [
    'unknown-argument',
    /^Unknown argument "(\w+)" on field "([^"]+)"\.(.*)$/,
    ([, name, field, more]) => [
      `\`${field}\` takes no argument \`${name}\`.`,
      (more ?? '').trim().replaceAll('"', '`') || `Look up in the schema what it takes.`,
    ],
  ],
  [
    'missing-argument',
    /^(?:Field|Argument) "([^"]+)" (?:argument "(\w+)" )?of type "([^"]+)" is required, but it was not provided\.$/,
    ([, field, name, type]) => [
      `\`${field}\` needs \`${name ?? 'it'}\` (${type}), and it is not given.`,
      `Write \`${field}(${name ?? '…'}: …)\`.`,
    ],
  ],
  [
    'variable-type',
    /^Variable "\$(\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"\.$/,
    ([, name, type, wanted]) => [
      `\`$${name}\` is declared as ${type}, and its place wants ${wanted}.`,
      `Declare it as \`$${name}: ${wanted}\`.`,
    ],
  ],
  [
    'unused-fragment',
    /^Fragment "(\w+)" is never used\.$/,
    ([, name]) => [`The fragment \`${name}\` is used nowhere.`, `Use it as \`...${name}\`, or delete it.`],
  ],
  [
    'unknown-fragment',
    /^Unknown fragment "(\w+)"\.$/,
    ([, name]) => [`There is no fragment \`${name}\`.`, `Write it: \`fragment ${name} on … { … }\`.`],
  ],
  [
    'unknown-type',
    /^Unknown type "([^"]+)"\.(.*)$/,
    ([, name, more]) => [
      `The schema has no type “${name}”.`,
      (more ?? '').trim().replaceAll('"', '`') || 'Look up its name in the schema.',
    ],
  ],
];

export function checkValidity(schema: GraphQLSchema, document: DocumentNode, findings: Findings): void {
  for (const error of validate(schema, document, undefined, { maxErrors: 100 })) say(error, findings);
  for (const { message, nodes } of validate(schema, document, [NoDeprecatedCustomRule])) {
    findings.note(
      'deprecated',
      nodes?.[0] ?? null,
      message,
      'Use what the schema names in its place, before it goes away.',
    );
  }
}

function say({ message, nodes, locations }: GraphQLError, findings: Findings): void {
  const place = locations?.[0] ?? nodes?.[0] ?? null;
  for (const [code, pattern, words] of PLAIN) {
    const match = pattern.exec(message);
    if (!match) continue;
    const [sentence, remedy] = words(match);
    return findings.error(code, place, sentence, remedy);
  }
  findings.error('invalid', place, message, 'Correct it as the schema says.');
}
