import type { ThreadMessages } from '../messages.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en-GB');

export const thread: ThreadMessages = {
  loading: 'Loading the conversation…',
  replies: 'Replies',
  showEarlier: 'Show earlier replies',
  showMore: 'Show more replies',
  moreShown: (count) => plural(count, '# more reply is shown', '# more replies are shown'),
  newReplies: (count, more) => (more ? 'Show new replies' : plural(count, 'Show # new reply', 'Show # new replies')),
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
  bodyNotLoaded: 'The words are on their way…',

  held: 'A moderator will read this post before it is shown.',
  removed: 'A moderator took this post away. The conversation goes on below.',
  deleted: 'The person who wrote this took it back.',
  lockedThread: 'This conversation is closed to new replies. You can still read it.',
  heldThread: (time) =>
    `A moderator reads this before other people can see it.${time ? ` That usually takes ${time}.` : ''} Your words are safe.`,

  writeReply: 'Write a reply',
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  signInToWrite: 'Sign in to write',
  writeFirst: 'You can write first, and sign in when you send it.',
  noSignIn: 'To write here, please sign in on this website first.',
  notLoaded: 'That part did not arrive. Please check your connection and try again.',

  helped: 'This helped',
  helpedPrivate: 'Only the person who wrote this is told.',
  helpedSomeone: 'Helped someone here',
  helpedSignIn: 'Sign in, and you can tell the writer that this helped.',
  helpedWaiting: 'Not sent yet. We will send it when you are online again.',
  helpedNotKept: 'We could not keep that just now. Please try again.',

  fewWords: 'Send a few words',
  fewWordsHint: 'For when words are hard to find. Press again to take it back.',
  fewWordsSent: (phrase) => `You sent: ${phrase}`,
  fewWordsBack: 'You took it back.',
  fewWordsNotSent: 'We could not send that just now. Please try again.',
  tellModerator: 'Tell a moderator',
};
