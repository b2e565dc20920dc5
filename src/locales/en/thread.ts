import type { ThreadMessages } from '../messages.ts';

export const thread: ThreadMessages = {
  back: 'Back',
  backTo: (topic) => `Back to ${topic ?? 'all conversations'}`,
  backToSearch: 'Back to what we found',

  loading: 'Loading the conversation…',
  replies: 'Replies',
  showEarlier: 'Show earlier replies',
  showMore: 'Show more replies',
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

  helpedSomeone: 'Helped someone here',
};
