import type { FormRule } from '../../engine/rule-types.ts';
import { addresses } from './details/addresses.ts';
import { accounts } from './details/accounts.ts';
import { contacts } from './details/contacts.ts';
import { names } from './details/names.ts';
import { numbers } from './details/numbers.ts';

/**
 * Details that could tell others who or where a person is (E15, E16). Forms of the United Kingdom and Ireland first, then of the
 * United States, Canada, Australia and New Zealand. Where two rules find the same words, the earlier one names them.
 */
export const personalDetails: readonly FormRule[] = [...numbers, ...contacts, ...addresses, ...accounts, ...names];
