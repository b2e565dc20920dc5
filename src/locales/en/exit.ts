import type { ExitMessages } from '../messages/exit.ts';

export const exit: ExitMessages = {
  leave: 'Leave this page',
  about: 'What this does',
  close: 'Close',
  explained: [
    'This clears the page and all you have not sent, and opens another website.',
    'It cannot hide everything. The history, cookies, and programs that watch this device can still show that you were here.',
  ],
  keys: 'You can also press Shift 3 times.',
  more: (presses) => `Press Shift ${presses === 1 ? '1 more time' : `${presses} more times`} to leave.`,
  leaving: 'Loading',
  offline: 'You seem to be offline. This page is empty.',
  show: 'Show the forum',
};
