/** What every check knows of the adapter at hand. */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Operation as Cut } from '../../graphql/document.ts';
import type { Carrier, Operation } from '../../graphql/vocabulary/index.ts';
import type { Findings } from './finding.ts';
import type { Scope, Shapes, Slot } from './shape.ts';
import type { Tables } from './wants.ts';

/** One operation that both the document and the widget have. */
export interface Checked {
  readonly name: string;
  readonly known: Operation;
  readonly node: OperationDefinitionNode;
  readonly cut: Cut;
  readonly scope: Scope;
  /** A function of the adapter changes its answer, so that nothing can be said of its aliases. */
  readonly isMapped: boolean;
}

export interface Carried {
  readonly kind: Carrier;
  /** `thread_key`. */
  readonly variable: string;
  readonly operation: string;
  readonly slot: Slot;
}

/** What the widget's configuration says, as far as it was given. */
export interface Settings {
  readonly isGiven: boolean;
  readonly constants: Readonly<Record<string, unknown>>;
  readonly values: Tables;
  readonly mapped: readonly string[];
  readonly reportUrl: string | null;
  readonly termsUrl: string | null;
  readonly policyUrl: string | null;
  readonly complaintsUrl: string | null;
}

export interface Context {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly shapes: Shapes;
  readonly settings: Settings;
  readonly findings: Findings;
  readonly operations: ReadonlyMap<string, Checked>;
  readonly carried: Carried[];
  /** The aliases that were found, as `Thread.posts.author`. */
  readonly present: Map<string, Slot>;
  /** What the engine reads of each answer. */
  readonly read: Set<Slot>;
}
