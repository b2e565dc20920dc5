/** Walks through what the widget reads of an answer, alias by alias, and says what is missing or cannot be read. */
import type { ASTNode } from 'graphql';
import {
  things,
  type Alias,
  type Inner,
  type Leaf,
  type Listed,
  type ThingName,
} from '../../graphql/vocabulary/index.ts';
import type { Checked, Context } from './subject.ts';
import { entity, find, findAnywhere, isList, list, valueOf, type Value } from './look.ts';
import { checkPaging } from './paging.ts';
import type { Scope, Slot } from './shape.ts';
import { suggestion } from './suggest.ts';
import { judge } from './wants.ts';

/** Where the walk is: what is around, and what it is called in `context.present`. */
interface At {
  readonly scope: Scope | null;
  readonly node: ASTNode;
  readonly path: string;
  /** As people say it: "a post". */
  readonly called: string;
  /** Only its id has to be there: the rest is filled in, or read again. */
  readonly isPartial: boolean;
}

const LEAF_KINDS: readonly string[] = ['text', 'id', 'number', 'date', 'yes', 'word', 'markdown', 'html'];

export class AliasWalk {
  readonly #context: Context;
  readonly #checked: Checked;

  constructor(context: Context, checked: Checked) {
    this.#context = context;
    this.#checked = checked;
  }

  run(): void {
    const { name, known, node, scope } = this.#checked;
    const at: At = { scope, node: node.name ?? node, path: name, called: `\`${name}\``, isPartial: false };
    this.#walk(at, known.aliases, known.oneOf);
  }

  #walk(at: At, aliases: readonly Alias[], oneOf: readonly (readonly string[])[] = []): void {
    for (const alias of aliases) this.#read(at, alias);
    if (at.isPartial) return;
    for (const group of oneOf) {
      if (group.some((name) => this.#find(at.scope, name))) continue;
      const list = group.map((one) => `\`${one}\``).join(' or ');
      const { message, remedy } = suggestion(this.#checked, at.scope, group, `${at.called} gives no ${list}`);
      this.#context.findings.error('missing-alias', at.node, message, remedy);
    }
  }

  #find(scope: Scope | null, name: string): Slot | null {
    const way = find(scope, name);
    for (const slot of way ?? []) this.#context.read.add(slot);
    return way?.at(-1) ?? null;
  }

  #read(at: At, alias: Alias): void {
    const slot = this.#within(at, alias) ?? this.#find(at.scope, alias.name);
    if (!slot) return this.#absent(at, alias);
    this.#context.present.set(`${at.path}.${alias.name}`, slot);
    const value = valueOf(slot);
    if (alias.is === 'thing' || alias.is === 'part') this.#inner(at, alias, value);
    else if (alias.is === 'list' || alias.is === 'page') this.#listed(at, alias, value);
    else this.#leaf(value, alias as Leaf);
  }

  /** Inside the alias beside it, where the engine looks first. */
  #within(at: At, alias: Alias): Slot | null {
    const around = alias.in === undefined ? null : find(at.scope, alias.in)?.at(-1);
    return around ? this.#find(entity(valueOf(around)).scope, alias.name) : null;
  }

  #leaf(value: Value, leaf: Leaf): void {
    this.#readAll(value.slot);
    const problem = judge(value, leaf, this.#context.settings.values);
    if (problem) this.#add(problem, value.slot);
  }

  #add({ severity, code, message, remedy }: NonNullable<ReturnType<typeof judge>>, slot: Slot): void {
    this.#context.findings.add(severity, code, slot.node, message, remedy);
  }

  #readAll(slot: Slot): void {
    this.#context.read.add(slot);
    for (const inner of slot.scope?.slots.values() ?? []) this.#readAll(inner);
  }

  #inner(at: At, alias: Inner, value: Value): void {
    const { findings } = this.#context;
    const here = this.#entity(value);
    if (isList(here)) {
      const message = `\`${alias.name}\` is a list, and the widget wants one: ${alias.what}.`;
      return findings.error('list', value.slot.node, message, 'Ask for a field that gives one, by its id.');
    }
    if (here.type !== null && !here.scope) {
      const message = `\`${alias.name}\` is a ${String(here.type)}, and the widget wants an object: ${alias.what}.`;
      const flat = things[alias.of].aliases.find(({ need }) => need === 'required') ?? things[alias.of].aliases[0];
      const name = `${alias.name}${capital(flat?.name ?? '')}`;
      const remedy =
        alias.is === 'part'
          ? `Write \`${name}: ${value.slot.node.name.value}\`, or select it as an object.`
          : 'Select it as an object with an `id`.';
      return findings.error('no-object', value.slot.node, message, remedy);
    }
    const isPartial = at.isPartial || (this.#checked.known.kind === 'mutation' && alias.is === 'thing');
    this.#thing(alias.of, here, `${at.path}.${alias.name}`, isPartial);
  }

  #entity(value: Value): Value {
    const here = entity(value);
    let at: Slot | null | undefined = value.slot;
    this.#context.read.add(value.slot);
    for (const key of here.path) {
      at = at?.scope?.slots.get(key);
      if (at) this.#context.read.add(at);
    }
    return here;
  }

  #thing(name: ThingName, here: Value, path: string, isPartial: boolean): void {
    const thing = things[name];
    const node = this.#context.shapes.homeOf(here.slot.node);
    const at: At = { scope: here.scope, node, path, called: thing.called, isPartial };
    if (name === 'Hit' && !this.#find(here.scope, 'thread')) {
      this.#walk({ ...at, called: things.Thread.called }, things.Thread.aliases);
    }
    this.#walk(at, thing.aliases, thing.oneOf);
    if (!thing.carries || !here.scope) return;
    for (const [key, slot] of here.scope.slots) {
      if (!/^_[a-z0-9]/i.test(key)) continue;
      this.#readAll(slot);
      const variable = `${thing.carries}${key}`;
      this.#context.carried.push({ kind: thing.carries, variable, operation: this.#checked.name, slot });
      const problem = judge(valueOf(slot), { is: 'id', name: key, need: 'required', what: '' }, {});
      if (problem) this.#add(problem, slot);
    }
  }

  #listed(at: At, alias: Listed, value: Value): void {
    const { findings } = this.#context;
    const found = list(value);
    if (!found) {
      if (value.type === null) return this.#readAll(value.slot);
      const inner = [...(value.scope?.slots.keys() ?? [])].map((key) => `\`${key}\``).join(', ');
      const message = `\`${alias.name}\` has to be a list, and \`${value.slot.node.name.value}\` gives ${String(value.type)}${inner && `, of which you select ${inner}`}.`;
      this.#readAll(value.slot);
      const remedy =
        'Select its list under `nodes`, `edges { node { … } }`, `items`, `docs`, `results` or `records`, or alias a field that is a list.';
      return findings.error('no-list', value.slot.node, message, remedy);
    }
    let slot: Slot | undefined = value.slot;
    this.#context.read.add(slot);
    for (const key of found.at.path) {
      slot = slot?.scope?.slots.get(key);
      if (slot) this.#context.read.add(slot);
    }
    const path = `${at.path}.${alias.name}`;
    if (alias.is === 'page') checkPaging(this.#context, this.#checked, alias.name, value, found.at);
    else this.#whole(alias, value, found.at);
    if (isThing(alias.of)) this.#thing(alias.of, this.#entityOfItem(found.item), path, false);
    else this.#leaf({ ...found.item, path: [] }, { ...alias, is: alias.of });
  }

  #entityOfItem(item: Value): Value {
    const here = entity(item);
    let scope = item.scope;
    for (const key of here.path.slice(item.path.length)) {
      const slot = scope?.slots.get(key);
      if (slot) this.#context.read.add(slot);
      scope = slot?.scope ?? null;
    }
    return here;
  }

  /** A list that is read in one go, from an API that gives it in pages. */
  #whole(alias: Listed, value: Value, at: Value): void {
    const ends = find(value.scope, 'hasNextPage') ?? find(value.scope, 'hasMore');
    for (const slot of ends ?? []) this.#readAll(slot);
    if (!ends || at.path.length === 0) return;
    const message = `\`${alias.name}\` is read as a whole: what is on its next page is never asked for.`;
    this.#context.findings.note('first-page', value.slot.node, message, 'Ask for as many as there can be.');
  }

  #absent(at: At, alias: Alias): void {
    if (this.#isFlat(at, alias)) return;
    if (alias.need !== 'required' || (at.isPartial && alias.name !== 'id')) return;
    const elsewhere = findAnywhere(at.scope, alias.name);
    if (elsewhere && alias.name !== 'id' && alias.name !== 'name') {
      const message = `\`${alias.name}\` is not found where it stands: the widget looks neither into lists nor into another thing with an \`id\`.`;
      const remedy = `Leave the \`id\` out of what is around it, or alias \`${alias.name}\` nearer to the top.`;
      return this.#context.findings.error('out-of-reach', elsewhere.node, message, remedy);
    }
    const start = `${at.called} has no \`${alias.name}\` (${alias.what})`;
    const { message, remedy } = suggestion(this.#checked, at.scope, [alias.name], start);
    this.#context.findings.error('missing-alias', at.node, message, remedy);
  }

  /** A part may be written flat: `authorName` for `author { name }`. */
  #isFlat(at: At, alias: Alias): boolean {
    if (alias.is !== 'part') return false;
    const { present } = this.#context;
    const inner = things[alias.of].aliases.filter(({ name }) => find(at.scope, alias.name + capital(name)));
    for (const one of inner) {
      const flat: Alias = { ...one, name: alias.name + capital(one.name) };
      this.#read({ ...at, path: `${at.path}.${alias.name}` }, flat);
      const slot = find(at.scope, flat.name)?.at(-1);
      if (slot) present.set(`${at.path}.${alias.name}.${one.name}`, slot);
    }
    if (inner.length === 0) return false;
    const first = find(at.scope, alias.name + capital(inner[0]?.name ?? ''))?.at(-1);
    if (first) present.set(`${at.path}.${alias.name}`, first);
    for (const { name, need, what } of things[alias.of].aliases) {
      if (need !== 'required' || inner.some((one) => one.name === name)) continue;
      const message = `\`${alias.name}\` is written flat, and without \`${alias.name}${capital(name)}\` (${what}) it is not read at all.`;
      this.#context.findings.error(
        'missing-alias',
        first?.node ?? at.node,
        message,
        `Add \`${alias.name}${capital(name)}: …\`.`,
      );
    }
    return true;
  }
}

const isThing = (of: Listed['of']): of is ThingName => !LEAF_KINDS.includes(of);
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
