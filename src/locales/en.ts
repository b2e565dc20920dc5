import { first } from './en/first.ts';
import type { Locale } from './messages.ts';

/** British English, the language that the others are compared with. */
export const en: Locale = {
  lang: 'en-GB',
  reviewed: null,
  first,
  load: {
    list: async () => (await import('./en/list.ts')).list,
    thread: async () => (await import('./en/thread.ts')).thread,
    notices: async () => (await import('./en/notices.ts')).notices,
    composer: async () => (await import('./en/composer.ts')).composer,
    sending: async () => (await import('./en/sending.ts')).sending,
    help: async () => (await import('./en/help.ts')).help,
    exit: async () => (await import('./en/exit.ts')).exit,
  },
};

export default en;
