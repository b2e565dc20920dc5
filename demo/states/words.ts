/** The words of a conversation, in whichever area of the language they are loaded. */
import { list } from '../../src/locales/en/list.ts';
import { notices } from '../../src/locales/en/notices.ts';
import { thread } from '../../src/locales/en/thread.ts';

export const words = { ...list, ...notices, ...thread };
