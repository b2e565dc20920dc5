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

  held: 'This post is waiting for a moderator to read it.',
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
  helpedSomeone: 'Helped someone here',
  helpedSignIn: 'Sign in, and you can tell the writer that this helped.',
  helpedWaiting: 'Not sent yet. We will send it when you are online again.',
  helpedNotKept: 'We could not keep that just now. Please try again.',
  thanks: 'Only the person who wrote this is told.',

  fewWords: 'Send a few words',
  fewWordsHint: 'For when words are hard to find. Press again to take it back.',
  fewWordsSent: (phrase) => `You sent: ${phrase}`,
  fewWordsBack: 'You took it back.',
  fewWordsNotSent: 'We could not send that just now. Please try again.',
  tellModerator: 'Tell a moderator',

  own: {
    edit: 'Edit',
    delete: 'Delete',
    helpedPeople: (count) => plural(count, 'This helped # person', 'This helped # people'),
    held: 'Only you and the moderators can see this. A moderator reads it before it is shown.',
    heldUsually: (time) => `That usually takes ${time}.`,
    removed:
      'Thank you for sharing this. A moderator took it away from the conversation. Only you and the moderators can see it now.',
    editedByModerator: 'A moderator changed a part of this to keep you or others safe.',
    by: (name) => `${name}, a moderator, decided this.`,
    byPerson: 'A moderator decided this.',
    byAutomatic: 'This happened by itself. No person has read it yet.',
    youCan: 'What you can do:',
    editAndSendAgain: 'Edit it and send it again',
    askAgain: 'Ask for another look',
    before: 'What you wrote',
    now: 'How it is now',
    youDeleted: 'You deleted this.',
    undo: 'Undo',
    restored: 'Your post is back.',
    notDone: 'That did not work just now. Please try again.',
    deleteQuestion: 'Delete this post? It cannot be brought back.',
    deleteForGood: 'Delete it',
    keep: 'Keep it',
  },

  waiting: {
    heading: 'Your words are here',
    usually: (time) => `A first reply usually comes ${time}.`,
    unknownTime: 'A first reply can take a while. People read at all hours.',
    help: 'If waiting is hard, find someone to talk to now',
  },

  impact: {
    heading: 'Your words helped',
    since: (people) =>
      people === null
        ? 'Since you were last here, something you wrote helped someone.'
        : plural(
            people,
            'Since you were last here, something you wrote helped # person.',
            'Since you were last here, something you wrote helped # people.',
          ),
    youWroteIn: 'What you wrote in',
    dismiss: 'Close',
  },

  report: {
    heading: 'Tell a moderator',
    intro: 'What would you like them to know?',
    reasons: {
      worried: 'I am worried about this person',
      'self-harm': 'It is about self-harm or suicide',
      unkind: 'It is unkind',
      'private-details': 'It has private details in it',
      illegal: 'It may be against the law',
      other: 'Something else',
    },
    worried: 'Thank you for looking out for them. You are not responsible for keeping someone safe.',
    danger: 'If somebody is in danger right now, emergency services can act faster than we can.',
    chooseReason: 'Please choose what fits best. “Something else” is fine.',
    note: 'Anything to add? (you do not have to)',
    noteHint: 'Only moderators read this.',
    send: 'Send to the moderators',
    sending: 'Sending…',
    cancel: 'Not now',
    close: 'Close',
    again: 'Send again',
    kept: 'What you wrote is still here.',
    offline: 'You seem to be offline. We keep this here and send it when you are back.',
    waiting: 'Not sent yet',
    sentHeading: 'Thank you. The moderators have it now.',
    sent: 'You can leave this with them.',
    sentUsually: (time) => `They usually look ${time}.`,
    sentWorried: 'You did a kind thing. You can step back and look after yourself now.',
    confidential: 'The person who wrote the post is not told who you are.',
    policy: 'How this forum is looked after',
    terms: 'Terms of this forum',
    complaints: 'Ask about a decision, or complain',
  },
};
