/** The shape of an operation's answer, from the document and the schema: which key holds what type, fragments put together. */
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** One key of an answer. */
export interface Slot {
  readonly key: string;
  readonly node: FieldNode;
  /** Null for a field that the schema does not have: said elsewhere, and anything may be in it. */
  readonly field: GraphQLField<unknown, unknown> | null;
  readonly type: GraphQLOutputType | null;
  /** What is selected inside, also inside each item of a list. Null for a single value. */
  readonly scope: Scope | null;
}

export interface Scope {
  readonly type: GraphQLCompositeType | null;
  readonly slots: ReadonlyMap<string, Slot>;
}

type Parts = readonly (readonly [type: GraphQLCompositeType | null, selections: SelectionSetNode])[];
type Open = Map<string, { slot: Omit<Slot, 'scope'>; inside: [GraphQLCompositeType | null, SelectionSetNode][] }>;

export class Shapes {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  of(operation: OperationDefinitionNode): Scope {
    const root = this.#schema.getRootType(operation.operation) ?? null;
    return this.#scope(root, [[root, operation.selectionSet]], []);
  }

  /** Where something that is missing would be added: the fragment, when a field selects one. */
  homeOf(node: FieldNode): FieldNode | FragmentDefinitionNode {
    const spreads = node.selectionSet?.selections.filter(({ kind }) => kind === Kind.FRAGMENT_SPREAD) ?? [];
    const [only, ...more] = spreads;
    const fragment = only?.kind === Kind.FRAGMENT_SPREAD && this.#fragments.get(only.name.value);
    return fragment && more.length === 0 ? fragment : node;
  }

  #scope(type: GraphQLCompositeType | null, parts: Parts, above: readonly SelectionSetNode[]): Scope {
    const open: Open = new Map();
    for (const [on, selections] of parts) this.#collect(on, selections, open, new Set());
    const slots = new Map<string, Slot>();
    for (const [key, { slot, inside }] of open) {
      const named = slot.type && getNamedType(slot.type);
      const below = inside.filter(([, selections]) => !above.includes(selections));
      const type = isCompositeType(named) ? named : null;
      const scope = below.length > 0 ? this.#scope(type, below, [...above, ...below.map(([, part]) => part)]) : null;
      slots.set(key, { ...slot, scope });
    }
    return { type, slots };
  }

  #collect(type: GraphQLCompositeType | null, selections: SelectionSetNode, into: Open, used: Set<string>): void {
    for (const node of selections.selections) {
      if (node.kind === Kind.FIELD) {
        this.#addField(type, node, into);
        continue;
      }
      const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : null;
      if (name !== null && used.has(name)) continue;
      if (name !== null) used.add(name);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
      this.#collect(isCompositeType(condition) ? condition : type, fragment.selectionSet, into, used);
    }
  }

  #addField(type: GraphQLCompositeType | null, node: FieldNode, into: Open): void {
    const key = node.alias?.value ?? node.name.value;
    const hasFields = isObjectType(type) || isInterfaceType(type);
    const field = (hasFields && type.getFields()[node.name.value]) || null;
    const named = field && getNamedType(field.type);
    const entry = into.get(key) ?? { slot: { key, node, field, type: field?.type ?? null }, inside: [] };
    if (node.selectionSet) entry.inside.push([isCompositeType(named) ? named : null, node.selectionSet]);
    into.set(key, entry);
  }
}
