/**
 * What an operation is sent: only what its header declares, cast to the type declared there, and never null or empty, since
 * some servers list nothing for a filter that is null and everything for one that is left out.
 */
import { ForumError } from '../model/index.ts';
import type { Operation, Variable } from './document.ts';
import { asId, asNumber } from './scalars.ts';
import { own } from './unwrap.ts';

/** Fixed values for declared variables. `{name}` in one stands for another constant or for what the widget gives. */
export type Constants = Readonly<Record<string, unknown>>;

export type Offers = Readonly<Record<string, unknown>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** @throws ForumError of kind `contract` that names a variable which must be sent, when nothing is known for it. */
export function variablesFor(operation: Operation, offers: Offers, constants: Constants = {}): Record<string, unknown> {
  const sent: [string, unknown][] = [];
  for (const [name, variable] of operation.variables) {
    const value = cast(valueOf(name, offers, constants), variable);
    if (value !== undefined) sent.push([name, value]);
    else if (variable.required) throw new ForumError('contract', { where: `${operation.name}: $${name}` });
  }
  return Object.fromEntries(sent);
}

function valueOf(name: string, offers: Offers, constants: Constants): unknown {
  const constant = own(constants, name);
  if (typeof constant !== 'string' || !constant.includes('{')) return own(offers, name) ?? constant;
  const fill = (_: string, key: string): string => {
    const value = own(offers, key) ?? (key === name ? '' : own(constants, key)) ?? '';
    return typeof value === 'object' ? '' : String(value);
  };
  return constant.replace(PLACEHOLDER, fill).trim();
}

function cast(value: unknown, { type, isList }: Variable): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  let one: unknown = value;
  if (/^(Int|Float)$/.test(type)) one = asNumber(value) ?? undefined;
  if (/^(ID|String)$/.test(type) && typeof value !== 'string') one = asId(value) ?? undefined;
  return isList && one !== undefined && !Array.isArray(one) ? [one] : one;
}
