/** Aliases that nothing reads: mostly a name that is not quite the widget's. */
import { things, operations } from '../../graphql/vocabulary/index.ts';
import { nearest } from '../nearest.ts';
import type { Checked, Context } from './subject.ts';
import type { Scope, Slot } from './shape.ts';

/** What the mapping of errors reads, wherever it stands. */
const OF_ERRORS = [
  'errors',
  'userErrors',
  'ok',
  'success',
  'message',
  'error',
  'code',
  'type',
  '__typename',
  'clientMutationId',
];

const NAMES = new Set(
  [...Object.values(things), ...Object.values(operations)].flatMap(({ aliases }) =>
    aliases.flatMap((alias) => [alias.name, ...flatNames(alias)]),
  ),
);

function flatNames(alias: (typeof things)[keyof typeof things]['aliases'][number]): string[] {
  if (alias.is !== 'part') return [];
  return things[alias.of].aliases.map(({ name }) => alias.name + name.charAt(0).toUpperCase() + name.slice(1));
}

export function checkUnread(context: Context): void {
  for (const checked of context.operations.values()) {
    if (!checked.isMapped && checked.known.kind !== 'subscription') visit(context, checked, checked.scope);
  }
}

function visit(context: Context, checked: Checked, scope: Scope | null): void {
  for (const slot of scope?.slots.values() ?? []) {
    // A mutation is there for what it does, also when nothing of its answer is read.
    const isDeed = checked.known.kind === 'mutation' && scope === checked.scope;
    if (OF_ERRORS.includes(slot.key) || slot.key.startsWith('_') || (isDeed && !isRead(context, slot))) continue;
    if (!isRead(context, slot)) say(context, checked, slot);
    else visit(context, checked, slot.scope);
  }
}

const isRead = ({ read }: Context, slot: Slot): boolean =>
  read.has(slot) || [...(slot.scope?.slots.values() ?? [])].some((inner) => isRead({ read } as Context, inner));

function say({ findings }: Context, { name, known }: Checked, slot: Slot): void {
  const near = NAMES.has(slot.key) ? null : nearest(slot.key, NAMES);
  const isAlias = slot.node.alias !== undefined;
  if (near !== null && (isAlias || !known.aliases.length || slot.scope === null)) {
    const message = `Nothing reads \`${slot.key}\`. Did you mean \`${near}\`?`;
    return findings.warning('unread', slot.node, message, `Write \`${near}: ${slot.node.name.value}\`.`);
  }
  if (isAlias && !NAMES.has(slot.key)) {
    const message = `Nothing reads \`${slot.key}\` in \`${name}\`: it is no name that the widget knows here.`;
    return findings.warning('unread', slot.node, message, 'Take it out, or give it one of the names in the guide.');
  }
  if (isAlias && slot.scope === null && known.kind === 'query') {
    const message = `\`${slot.key}\` is not read at this place of \`${name}\`.`;
    findings.note('unread', slot.node, message, 'Take it out, or move it to the thing that it belongs to.');
  }
}
