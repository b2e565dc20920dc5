/** Mutations that answer with a post: what is shown afterwards is that answer, so it has to be whole or not there at all. */
import { isInterfaceType, isObjectType, getNamedType } from 'graphql';
import type { Checked, Context } from './subject.ts';
import type { Scope } from './shape.ts';

const CHANGES = ['MarkHelped', 'UnmarkHelped', 'Acknowledge', 'WithdrawAcknowledgement', 'RestorePost'];
const BODIES = ['body', 'bodyMarkdown', 'bodyHtml'];

export function checkChanges(context: Context): void {
  for (const checked of context.operations.values()) {
    if (checked.known.kind !== 'mutation' || checked.isMapped) continue;
    if (CHANGES.includes(checked.name)) checkWhole(context, checked);
    checkRefusals(context, checked, checked.scope);
  }
}

function checkWhole({ present, findings }: Context, { name }: Checked): void {
  const post = present.get(`${name}.post`);
  if (!post?.scope || !present.has('Thread.posts')) return;
  const has = (alias: string, of: string): boolean => present.has(`${of}.${alias}`);
  if (!BODIES.some((alias) => has(alias, `${name}.post`)) && BODIES.some((alias) => has(alias, 'Thread.posts'))) {
    const message = `\`post\` in \`${name}\` takes the place of the post on the screen, and it has no words.`;
    const remedy = 'Select all that `Thread` selects of a post (put that into a fragment), or do not call it `post`.';
    return findings.error('partial-post', post.node, message, remedy);
  }
  const lost = [...present.keys()]
    .filter((path) => /^Thread\.posts\.\w+$/.test(path))
    .map((path) => path.split('.')[2] ?? '')
    .filter((alias) => !BODIES.includes(alias) && !has(alias, `${name}.post`));
  if (lost.length === 0) return;
  const message = `\`post\` in \`${name}\` takes the place of the post on the screen, which would lose ${lost.map((one) => `\`${one}\``).join(', ')}.`;
  findings.warning(
    'partial-post',
    post.node,
    message,
    'Select the same of a post as in `Thread`: put it into a fragment.',
  );
}

/** An API that tells of refusals in the payload has to be asked for them. */
function checkRefusals({ findings }: Context, { name, node }: Checked, scope: Scope): void {
  for (const slot of scope.slots.values()) {
    const payload = slot.field && getNamedType(slot.field.type);
    if (!isObjectType(payload) && !isInterfaceType(payload)) continue;
    const fields = payload.getFields();
    const key = ['errors', 'userErrors'].find((one) => Object.hasOwn(fields, one));
    const chosen = [...(slot.scope?.slots.values() ?? [])].map((one) => one.node.name.value);
    if (key === undefined || chosen.includes(key)) continue;
    const message = `${payload.name} tells in \`${key}\` why something was refused, and \`${name}\` does not ask for it: people would only read that it failed.`;
    findings.warning('unread-errors', slot.node ?? node, message, `Add \`${key} { message }\`.`);
  }
}
