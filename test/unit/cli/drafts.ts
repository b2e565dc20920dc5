/** Adapters side by side: each operation as the lines that it asks for, whatever its fragments and the order of its arguments. */
import { Kind, parse, print, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/** By operation. A line is the way to a field and what it is: `thread.title: heading`. Without constants' and carried names. */
export function askedFor(text: string): Asked {
  const document = parse(text);
  const asked = new Map<string, Set<string>>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const lines = new Set<string>();
    collect(document, definition.selectionSet, '', lines);
    asked.set(definition.name?.value ?? '', lines);
  }
  return asked;
}

function collect(document: DocumentNode, { selections }: SelectionSetNode, path: string, into: Set<string>): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const args = [...(node.arguments ?? [])].map((one) => print(one)).sort();
      into.add(`${path}${key}: ${node.name.value}(${args.join(', ')})`);
      if (node.selectionSet) collect(document, node.selectionSet, `${path}${key}.`, into);
      continue;
    }
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT
        ? node
        : document.definitions.find(
            (one): one is FragmentDefinitionNode =>
              one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
          );
    if (fragment) collect(document, fragment.selectionSet, path, into);
  }
}

/** The fields of the API that an operation begins with. */
export const rootsOf = (lines: ReadonlySet<string> | undefined): readonly string[] =>
  [...(lines ?? [])].filter((line) => !/^\w+\./.test(line)).map((line) => line.replace(/^\w+: (\w+)\(.*$/s, '$1'));
