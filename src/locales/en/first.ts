import type { FirstMessages } from '../messages/first.ts';
import { plural } from './plural.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const first: FirstMessages = {
  forum: 'Forum',
  topics: 'Topics',
  allTopics: 'All topics',
  threads: 'Conversations',
  threadsIn: (topic) => `Conversations in ${topic}`,
  untitled: 'A conversation',
  loading: 'Loading conversations…',
  showMore: 'Show more conversations',
  loadingMore: 'Loading more…',
  startThread: 'Start a conversation',
  replies: (count) => plural(count, '# reply', '# replies'),
  moment: ({ unit, count, isAhead, date, isThisYear }) => {
    if (unit === 'date')
      return `${date.getDate()} ${MONTHS[date.getMonth()]}${isThisYear ? '' : ` ${date.getFullYear()}`}`;
    if (!count) return 'now';
    if (unit === 'day' && count < 2) return isAhead ? 'tomorrow' : 'yesterday';
    const text = plural(count, `# ${unit}`, `# ${unit}s`);
    return isAhead ? `in ${text}` : `${text} ago`;
  },
  lastActivity: 'Last activity',
  noName: 'Someone',
  locked: 'Closed to new replies',
  held: 'Waiting for a moderator to read it',
  search: 'Search',
  searchLabel: 'Search the conversations',
  getHelp: 'Get help now',
  signIn: 'Sign in',
  hereAs: 'You are here as',
  readingIsFine: 'Reading is a fine way to be here.',
  moderator: 'Moderator',
  moderatorsHere: 'Moderators are here now.',
  moderatorsBack: (when) => `Moderators are back ${when}.`,
  moderatorsHours: (hours) => `Moderators are here ${hours}.`,
  usualReply: (time) => `A first reply usually comes ${time}.`,
  publicForum: 'Anyone can read what is posted here.',
  membersForum: 'Only members can read what is posted here.',
  about: 'About this forum',
  terms: 'Terms',
  policy: 'How we look after it',
  complaints: 'How to complain',
  skip: 'Skip to the conversations',
  tryAgain: 'Try again',
  notLoaded: 'This did not come. Please try again.',
};
