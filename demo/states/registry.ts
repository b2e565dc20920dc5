/** Every element in every state: for the states page, and for the test that looks at all of them. */
import { composerStates, promptStates } from './composer.ts';
import { quickExitStates, reportStates, supportLineStates } from './help.ts';
import { helpedStates, postStates } from './post.ts';
import type { State } from './state.ts';
import { threadListStates } from './thread-list.ts';
import { threadStates } from './thread.ts';
import { wholeStates } from './whole.ts';

export const states: readonly State[] = [
  ...wholeStates,
  ...threadListStates,
  ...threadStates,
  ...postStates,
  ...helpedStates,
  ...composerStates,
  ...promptStates,
  ...supportLineStates,
  ...reportStates,
  ...quickExitStates,
];
