import type { HelpMessages } from '../messages.ts';

export const help: HelpMessages = {
  heading: 'Get help now',
};
