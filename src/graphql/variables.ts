/**
 * What an operation is sent: only what its header declares, cast to the type declared there, and never null or empty, since
 * some servers list nothing for a filter that is null and everything for one that is left out.
 */
import { ForumError } from '../model/index.ts';
import type { Operation, Variable } from './document.ts';
import { asId, asNumber } from './scalars.ts';
import { unfit } from './unfit.ts';
import { own } from './unwrap.ts';

/** What there is to send, by the names that variables have. */
export type Offers = Readonly<Record<string, unknown>>;

/**
 * @throws ForumError of kind `contract` that names a variable which must be sent, when nothing is known for it; of kind
 * `not-found` when it is an id that this backend cannot have, such as `abc` where ids are numbers.
 */
export function variablesFor(operation: Operation, offers: Offers): Record<string, unknown> {
  const sent: [string, unknown][] = [];
  for (const [name, variable] of operation.variables) {
    const offer = own(offers, name);
    const value = cast(offer, variable);
    if (value != null && value !== '') sent.push([name, value]);
    else if (variable.required)
      throw offer && name.endsWith('Id') ? new ForumError('not-found') : unfit(`${operation.name}: $${name}`);
  }
  return Object.fromEntries(sent);
}

function cast(value: unknown, { type, isList }: Variable): unknown {
  let one = value;
  if (/^(Int|Float)$/.test(type)) one = asNumber(value);
  // An `Int` has 32 bits.
  if (type === 'Int' && ((one as number) | 0) !== one) one = null;
  if (/^(ID|String)$/.test(type) && typeof value !== 'string') one = asId(value);
  return isList && one != null && !Array.isArray(one) ? [one] : one;
}
