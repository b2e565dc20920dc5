import type { ListMessages } from '../messages.ts';
import { plural } from './plural.ts';
import { first } from './first.ts';

export const list: ListMessages = {
  ...first,
  moreLoaded: (count) => plural(count, '# more conversation', '# more conversations'),
  empty: 'This forum is new. You could write the first words.',
  emptyTopic: 'This topic is quiet for now. You could begin a conversation.',
  searchResults: (text) => `What we found for “${text}”`,
  found: (count, more) =>
    `${plural(count, 'We found # conversation', 'We found # conversations')}${more ? ', and there are more' : ''}.`,
  searchEmpty: 'We found nothing with those words.',
  searchEmptyHelp: 'Try fewer or other words, look in a topic, or ask about it yourself.',
  signedOut: 'You are not signed in.',
  offline: 'You seem to be offline. We will try again when you are back.',
  backOnline: 'You are back online. We are trying again.',
  problems: {
    unauthenticated: 'You need to sign in to see this.',
    forbidden: 'This part of the forum is not open to you.',
    validation: 'The forum could not use that. Please change it and try again.',
    'not-found': 'We could not find that. It may have been removed.',
    'rate-limited': 'That was a lot at once. Please wait a minute, then try again.',
    conflict: 'Somebody else changed this, too. Please look again.',
    unavailable: 'The forum is not answering just now. Please try again later.',
    network: 'We could not reach the forum. Please check your connection and try again.',
    aborted: 'That was stopped. You can try again.',
    contract: 'The forum gave an answer we could not read. The people who run this site need to look at it.',
    unknown: 'Something went wrong on our side. Please try again.',
  },
};
