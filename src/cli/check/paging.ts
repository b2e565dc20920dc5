/** Whether the pages of a list can be read to the end: what the header declares against what the answer gives. */
import type { VariableDefinitionNode } from 'graphql';
import type { Checked, Context } from './subject.ts';
import { find, isList, type Value } from './look.ts';
import type { Scope, Slot } from './shape.ts';
import { isPaged } from './type-names.ts';

const BY_PLACE = ['offset', 'page', 'pageIndex'];

/** `value`: the list as it is aliased. `at`: the list itself, inside its wrappers. */
export function checkPaging(context: Context, checked: Checked, alias: string, value: Value, at: Value): void {
  const onward = onwardOf(context, checked);
  const has = (name: string): boolean => onward.cut.variables.has(name);
  const scope = isList(value) ? null : value.scope;
  const cursors = cursorsOf(context, scope);
  const place = BY_PLACE.filter(has);
  const { findings } = context;
  const { node } = value.slot;
  for (const key of ['hasNextPage', 'hasMore', 'hasPreviousPage', 'endCursor', 'startCursor'])
    read(context, find(scope, key));
  for (const key of ['totalCount', 'total', 'count', 'totalDocs', 'aggregate', 'aggregates'])
    readAll(context, scope?.slots.get(key));
  readAll(context, find(checked.scope, `${alias}Total`)?.at(-1));

  if (has('after')) {
    if (place.length > 0) {
      const message = `\`${onward.name}\` declares both \`$after\` and \`$${place[0]}\`; only \`$after\` is used.`;
      findings.warning('two-pagings', variableOf(onward, place[0] ?? ''), message, `Keep one of the two.`);
    }
    if (!cursors.end) {
      const message = `\`${onward.name}\` declares \`$after\`, and \`${alias}\` in \`${checked.name}\` selects no cursor: there would be no second page.`;
      findings.error('missing-cursor', node, message, cursorRemedy(at));
    } else if (!has('first') && !find(scope, 'hasNextPage') && !find(scope, 'hasMore')) {
      const message = `\`${alias}\` declares no \`$first\` and selects no \`hasNextPage\`, so that its end cannot be known.`;
      findings.warning('no-end', node, message, 'Select `pageInfo { endCursor hasNextPage }`.');
    }
  }
  if (has('before') && !cursors.start) {
    const message = `\`${onward.name}\` declares \`$before\`, and \`${alias}\` selects no \`startCursor\`: nothing could be asked for by it.`;
    findings.error(
      'missing-cursor',
      node,
      message,
      'Select `pageInfo { startCursor hasPreviousPage }`, or leave `$before` out.',
    );
  }
  if (!has('after') && place.length > 0 && !has('first') && !Object.hasOwn(context.settings.constants, 'first')) {
    const message = `\`${onward.name}\` pages by \`$${place[0]}\` without \`$first\`, so that places cannot be counted.`;
    findings.error(
      'missing-size',
      variableOf(onward, place[0] ?? ''),
      message,
      'Declare `$first: Int` and give it to the list as its size.',
    );
  }
  if (!has('after') && place.length === 0 && (has('first') || isPaged(at.slot) || isPaged(value.slot))) {
    const message = `\`${alias}\` comes in pages, and \`${onward.name}\` declares neither \`$after\` nor \`$offset\` nor \`$page\`: only the first page would ever be seen.`;
    findings.warning(
      'first-page',
      node,
      message,
      `Declare the one that your API has, and give it to \`${value.slot.node.name.value}\`.`,
    );
  }
}

/** What follows the first page of `Start` is asked of `Threads`. */
function onwardOf({ operations }: Context, checked: Checked): Checked {
  return (checked.name === 'Start' && operations.get('Threads')) || checked;
}

function cursorsOf(context: Context, scope: Scope | null): { readonly start: boolean; readonly end: boolean } {
  const edges = scope?.slots.get('edges')?.scope?.slots.get('cursor');
  if (edges) context.read.add(edges);
  const has = (key: string): boolean => find(scope, key) !== null;
  return { start: !!edges || has('startCursor'), end: !!edges || has('endCursor') };
}

function cursorRemedy({ slot }: Value): string {
  return slot.key === 'edges'
    ? 'Select `edges { cursor node { … } }`, or `pageInfo { endCursor hasNextPage }` beside it.'
    : 'Select `pageInfo { endCursor hasNextPage }` beside the list. For a list without cursors declare `$offset` or `$page` instead.';
}

function read({ read: all }: Context, way: readonly Slot[] | null): void {
  for (const slot of way ?? []) all.add(slot);
}

function readAll(context: Context, slot: Slot | undefined): void {
  if (!slot) return;
  context.read.add(slot);
  for (const inner of slot.scope?.slots.values() ?? []) readAll(context, inner);
}

export const variableOf = ({ node }: Checked, name: string): VariableDefinitionNode | null =>
  node.variableDefinitions?.find(({ variable }) => variable.name.value === name) ?? null;
