import type { ComposerMessages } from '../messages.ts';

export const composer: ComposerMessages = {
  yourReply: 'Your reply',
};
