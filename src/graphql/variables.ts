/**
 * What an operation is sent: only what its header declares, cast to the type declared there, and never null or empty, since
 * some servers list nothing for a filter that is null and everything for one that is left out.
 */
import type { Operation, Variable } from './document.ts';
import { asId, asNumber } from './scalars.ts';
import { unfit } from './unfit.ts';
import { own } from './unwrap.ts';

/** What there is to send, by the names that variables have. */
export type Offers = Readonly<Record<string, unknown>>;

/** @throws ForumError of kind `contract` that names a variable which must be sent, when nothing is known for it. */
export function variablesFor(operation: Operation, offers: Offers): Record<string, unknown> {
  const sent: [string, unknown][] = [];
  for (const [name, variable] of operation.variables) {
    const value = cast(own(offers, name), variable);
    if (value != null && value !== '') sent.push([name, value]);
    else if (variable.required) throw unfit(`${operation.name}: $${name}`);
  }
  return Object.fromEntries(sent);
}

function cast(value: unknown, { type, isList }: Variable): unknown {
  let one = value;
  if (/^(Int|Float)$/.test(type)) one = asNumber(value);
  if (/^(ID|String)$/.test(type) && typeof value !== 'string') one = asId(value);
  return isList && one != null && !Array.isArray(one) ? [one] : one;
}
