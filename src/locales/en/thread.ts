import type { ThreadMessages } from '../messages.ts';

export const thread: ThreadMessages = {
  replies: 'Replies',
};
