/** Keys that are carried along: whether anything carries them, and whether the thing is known where its key is wanted. */
import { Kind, type VariableDefinitionNode } from 'graphql';
import { didYouMean } from '../nearest.ts';
import type { Carried, Checked, Context } from './subject.ts';

export const CARRIED = /^(topic|thread|post|viewer)_/;
/** The variable by which what a thing carries is found again. */
export const BY: Readonly<Record<string, string>> = { topic: 'topicId', thread: 'threadId', post: 'postId' };

/** Whether something carries the key, and whether the thing is known where it is wanted. */
export function checkCarried(context: Context, checked: Checked, node: VariableDefinitionNode): void {
  const { findings, carried } = context;
  const name = node.variable.name.value;
  const [kind = '', key = ''] = [name.slice(0, name.indexOf('_')), name.slice(name.indexOf('_'))];
  const sources = carried.filter(({ variable }) => variable === name);
  const things: Record<string, string> = {
    topic: 'topics',
    thread: 'conversations',
    post: 'posts',
    viewer: 'the viewer',
  };
  if (sources.length === 0) {
    const hint = didYouMean(
      name,
      carried.map(({ variable }) => variable),
    ).replace('`', '`$');
    const message = `\`${checked.name}\` wants \`$${name}\`, and no operation carries \`${key}\` on ${things[kind]}.${hint}`;
    const remedy = `Add \`${key}: …\` to ${things[kind]} wherever they are read, with the field that holds it.`;
    return findings.error('missing-carry', node, message, remedy);
  }
  const by = BY[kind];
  if (by !== undefined && !checked.known.variables.some((one) => one.name === by)) {
    const others = checked.known.variables.flatMap((one) => Object.keys(BY).filter((each) => BY[each] === one.name));
    const message = `\`${checked.name}\` is not about ${things[kind]}, so that what they carry is not known there.`;
    const other = others.at(-1);
    const remedy = other
      ? `Carry the key on the ${other}, as \`${key}\`, and declare \`$${other}${key}\`.`
      : 'Take the value from a constant instead.';
    return findings.error('carry-out-of-reach', node, message, remedy);
  }
  checkSources(context, checked, node, kind, sources);
}

/** A thing is also met in other operations than the one that carries the key. */
function checkSources(
  { findings, operations }: Context,
  checked: Checked,
  node: VariableDefinitionNode,
  kind: string,
  sources: readonly Carried[],
): void {
  const name = node.variable.name.value;
  const has = (operation: string): boolean => sources.some((one) => one.operation === operation);
  if (kind === 'thread' && checked.name === 'Thread' && node.type.kind === Kind.NON_NULL_TYPE) {
    const message = `\`Thread\` needs \`$${name}\`, which is only known after a list was read: a link to a conversation would not open it.`;
    return findings.warning(
      'carry-too-late',
      node,
      message,
      'Ask for the conversation by `$threadId` alone if the API can.',
    );
  }
  const needed: readonly string[] = { thread: ['Thread'], post: ['Thread'], topic: [], viewer: [] }[kind] ?? [];
  const without = needed.filter((one) => operations.has(one) && !has(one) && checked.name !== one);
  for (const one of without) {
    const key = name.slice(name.indexOf('_'));
    const message = `\`${checked.name}\` wants \`$${name}\`, and \`${one}\` does not carry \`${key}\`: after a conversation was opened by a link it would not be known.`;
    findings.error(
      'missing-carry',
      node,
      message,
      `Add \`${key}: …\` to the ${kind}${kind === 'post' ? 's' : ''} of \`${one}\` too.`,
    );
  }
}
