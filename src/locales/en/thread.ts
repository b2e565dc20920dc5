import type { ThreadMessages } from '../messages.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en-GB');

export const thread: ThreadMessages = {
  loading: 'Loading the conversation…',
  replies: 'Replies',
  showEarlier: 'Show earlier replies',
  showMore: 'Show more replies',
  moreShown: (count) => plural(count, '# more reply is shown', '# more replies are shown'),
  notFound: 'We could not find this conversation. It may have been taken away.',
  postNotFound: 'We could not find that reply. Here is the whole conversation.',
  backToList: 'See all conversations',

  you: 'You',
  inReplyTo: (name) => `In reply to ${name}`,
  inReplyToSomebody: 'In reply to an earlier post',
  linkToPost: 'Link to this post:',
  editedByAuthor: 'Edited by the person who wrote it',
  editedByModerator: 'A moderator edited this to keep the space safe',
  showAll: 'Show all of this post',
  bodyMissing: 'We cannot show these words here.',

  held: 'A moderator will read this post before it is shown.',
  removed: 'A moderator took this post away. The conversation goes on below.',
  deleted: 'The person who wrote this took it back.',
  lockedThread: 'This conversation is closed to new replies. You can still read it.',

  writeReply: 'Write a reply',
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  signInToWrite: 'Sign in to write',
  writeFirst: 'You can write first, and sign in when you send it.',

  helped: 'This helped',
  helpedSomeone: 'Helped someone here',

  fewWords: 'Send a few words',
  tellModerator: 'Tell a moderator',
};
