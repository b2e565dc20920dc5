/** Checks an adapter document against a schema, and then all that only this widget can know. */
import { buildSchema, GraphQLError, Kind, parse, Source, type DocumentNode, type GraphQLSchema } from 'graphql';
import { splitDocument } from '../../graphql/document.ts';
import { AliasWalk } from './aliases.ts';
import { checkAround } from './around.ts';
import { checkChanges } from './changes.ts';
import type { Checked, Context, Settings } from './subject.ts';
import { featuresOf, type Feature } from './features.ts';
import { Findings, type Finding } from './finding.ts';
import { checkNames, checkTogether, operationNodes, operationsOf } from './operations.ts';
import { Shapes, type Scope, type Slot } from './shape.ts';
import { checkUnread } from './unread.ts';
import { checkValidity } from './validity.ts';
import { checkVariables } from './variables.ts';

export type { Feature, Finding, Settings };

export interface Report {
  readonly findings: readonly Finding[];
  readonly features: readonly Feature[];
}

export const NO_SETTINGS: Settings = {
  isGiven: false,
  constants: {},
  values: {},
  mapped: [],
  reportUrl: null,
  termsUrl: null,
  policyUrl: null,
  complaintsUrl: null,
};

/** `text`: of the `.graphql` file. */
export function checkAdapter(text: string, schema: GraphQLSchema, settings: Settings = NO_SETTINGS): Report {
  const source = new Source(text);
  const findings = new Findings(source);
  const document = parsed(source, findings);
  if (!document) return { findings: findings.sorted(), features: [] };
  checkValidity(schema, document, findings);
  const definitions = operationNodes({ document });
  checkNames(definitions, findings);
  const cuts = cutBy(text, findings);
  if (cuts.size === 0) return { findings: findings.sorted(), features: [] };
  const shapes = new Shapes(schema, document);
  const operations = operationsOf(definitions, cuts, shapes, settings, findings);
  const context: Context = {
    schema,
    document,
    shapes,
    settings,
    findings,
    operations,
    carried: [],
    present: new Map(),
    read: new Set(),
  };
  checkTogether(context);
  for (const checked of operations.values()) walk(context, checked);
  checkVariables(context);
  checkChanges(context);
  checkUnread(context);
  checkAround(context);
  return { findings: findings.sorted(), features: featuresOf(context) };
}

/** A schema of which nothing is known, so that only the document speaks. */
const UNKNOWN = buildSchema('type Query { _: ID } type Mutation { _: ID } type Subscription { _: ID }');

/** What people get with an adapter, as far as its text alone tells: for tables of adapters whose schemas are not at hand. */
export const featuresOfText = (text: string, settings: Settings = NO_SETTINGS): readonly Feature[] =>
  checkAdapter(text, UNKNOWN, settings).features;

/** What a function makes of an answer cannot be known: its aliases are looked for, and nothing is said of those that are not there. */
function walk(context: Context, checked: Checked): void {
  if (!checked.isMapped) return new AliasWalk(context, checked).run();
  new AliasWalk({ ...context, findings: new Findings(new Source(' ')) }, checked).run();
  for (const slot of carriedIn(checked.scope)) {
    for (const kind of ['topic', 'thread', 'post', 'viewer'] as const) {
      context.carried.push({ kind, variable: `${kind}${slot.key}`, operation: checked.name, slot });
    }
  }
}

const carriedIn = (scope: Scope | null): Slot[] =>
  [...(scope?.slots.values() ?? [])].flatMap((slot) => [
    ...(/^_[a-z0-9]/i.test(slot.key) ? [slot] : []),
    ...carriedIn(slot.scope),
  ]);

function parsed(source: Source, findings: Findings): DocumentNode | null {
  try {
    const document = parse(source);
    const strange = document.definitions.find(
      ({ kind }) => kind !== Kind.OPERATION_DEFINITION && kind !== Kind.FRAGMENT_DEFINITION,
    );
    if (!strange) return document;
    const message = 'This is part of a schema. An adapter holds operations: queries, mutations and fragments.';
    findings.error('syntax', strange, message, 'Give the schema with --schema, and the adapter as the file.');
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const place = error.locations?.[0] ?? null;
    const message = `This is where the document stops being GraphQL: ${error.message.replace(/^Syntax Error: /, '')}`;
    findings.error('syntax', place, message, 'Look for a bracket or a name that is missing just before it.');
  }
  return null;
}

/** The engine cuts the document up without a parser; what it cannot cut, it cannot send. */
function cutBy(text: string, findings: Findings): ReturnType<typeof splitDocument> {
  try {
    return splitDocument(text);
  } catch {
    if (findings.all.length === 0) {
      const message = 'The widget cannot take this document apart into its operations.';
      findings.error(
        'syntax',
        null,
        message,
        'Give every operation a name of its own, and every fragment that is used.',
      );
    }
    return new Map();
  }
}
