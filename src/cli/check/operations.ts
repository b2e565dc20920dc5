/** The operations of a document by the names that the widget knows. */
import { Kind, type OperationDefinitionNode, type OperationTypeNode } from 'graphql';
import type { Operation as Cut } from '../../graphql/document.ts';
import { operations as known } from '../../graphql/vocabulary/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Checked, Context } from './subject.ts';
import type { Findings } from './finding.ts';
import type { Shapes } from './shape.ts';

const own = (name: string) => (Object.hasOwn(known, name) ? known[name] : undefined);

export function operationsOf(
  definitions: readonly OperationDefinitionNode[],
  cuts: ReadonlyMap<string, Cut>,
  shapes: Shapes,
  { mapped }: Context['settings'],
  findings: Findings,
): Map<string, Checked> {
  const found = new Map<string, Checked>();
  for (const node of definitions) {
    const name = node.name?.value ?? '';
    const operation = own(name);
    const cut = cuts.get(name);
    if (!name) continue;
    if (!operation) {
      const remedy = 'Rename it, or delete it if it is not needed. The guide lists the names.';
      const message = `The widget knows no operation called \`${name}\`, so that it is never used.${didYouMean(name, Object.keys(known))}`;
      findings.error('unknown-operation', node.name ?? node, message, remedy);
    } else if (operation.kind !== (node.operation as `${OperationTypeNode}`)) {
      const message = `\`${name}\` is a ${node.operation}, and the widget sends it as a ${operation.kind}.`;
      findings.error('wrong-kind', node, message, `Begin it with \`${operation.kind} ${name}\`.`);
    } else if (cut) {
      const isMapped = mapped.includes(name);
      found.set(name, { name, known: operation, node, cut, scope: shapes.of(node), isMapped });
    }
  }
  return found;
}

export function checkNames(definitions: readonly OperationDefinitionNode[], findings: Findings): void {
  for (const node of definitions.filter(({ name }) => name === undefined)) {
    const remedy = `Give it one of the widget’s names, as in \`${node.operation} Thread { … }\`.`;
    findings.error('no-name', node, 'This operation has no name, and by its name the widget finds it.', remedy);
  }
}

/** What an operation needs of others. */
export function checkTogether({ operations, findings, settings }: Context): void {
  if (!operations.has('Thread')) {
    const remedy = 'Write `query Thread($threadId: ID!) { thread: … { id title posts: … { … } } }`.';
    findings.error(
      'missing-operation',
      null,
      'There is no operation `Thread`, without which nothing can be read.',
      remedy,
    );
  }
  for (const [name, { known: operation, node }] of operations) {
    if (operation.with === undefined || operations.has(operation.with)) continue;
    const message = `\`${name}\` (${operation.feature}) is not used without \`${operation.with}\`, which is not there.`;
    findings.error(
      'missing-half',
      node.name ?? node,
      message,
      `Add \`${known[operation.with]?.kind} ${operation.with}\`, or delete \`${name}\`.`,
    );
  }
  const start = operations.get('Start');
  const aside = start?.cut.variables.has('topicId')
    ? ['Viewer', 'Topics', 'Community'].filter((name) => operations.has(name))
    : [];
  for (const name of aside) {
    const { node } = operations.get(name) ?? {};
    findings.note(
      'never-asked',
      node?.name ?? null,
      `\`${name}\` is never sent, since \`Start\` is there.`,
      `Delete it, or delete \`Start\`.`,
    );
  }
  checkTopics(operations, findings);
  for (const name of settings.mapped) {
    if (operations.has(name)) continue;
    findings.error(
      'unknown-function',
      null,
      `There is a function for \`${name}\`, and no such operation.${didYouMean(name, operations.keys())}`,
      'Name it as the operation is named.',
    );
  }
}

function checkTopics(operations: Context['operations'], findings: Findings): void {
  const topics = operations.get('Topics') ?? [operations.get('Start')].find((one) => one?.scope.slots.has('topics'));
  if (!topics || operations.has('ThreadsByTopic') || !operations.has('Threads')) return;
  if (operations.get('Threads')?.cut.variables.has('topicId')) return;
  const message = 'There are topics, and nothing lists the conversations of one: choosing a topic would fail.';
  const remedy = 'Declare `$topicId` in `Threads` and filter by it, or add `query ThreadsByTopic($topicId: ID!)`.';
  findings.error('no-topic-filter', operations.get('Threads')?.node.name ?? null, message, remedy);
}

export const operationNodes = (context: Pick<Context, 'document'>): OperationDefinitionNode[] =>
  context.document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
