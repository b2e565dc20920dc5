import type { NoticeMessages } from '../messages.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en-GB');

export const notices: NoticeMessages = {
  reply: 'Reply',
  own: {
    edit: 'Edit',
    delete: 'Delete',
    helpedPeople: (count) => plural(count, 'This helped # person', 'This helped # people'),
    held: 'Only you and the moderators can see this. A moderator reads it before it is shown.',
    heldUsually: (time) => `That usually takes ${time}.`,
    removed: 'Thank you for writing here. A moderator took this post away. Only you and the moderators can see it now.',
    editedByModerator: 'A moderator changed a part of this to keep you or others safe.',
    by: (name) => `${name}, a moderator, decided this.`,
    byPerson: 'A moderator decided this.',
    byAutomatic: 'This happened by itself. No person has decided anything yet.',
    editAndSendAgain: 'Edit it and send it again',
    askAgain: 'Ask for another look',
    before: 'What you wrote',
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
    unknownTime: 'A first reply can take a while. People read here at all hours.',
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
    danger: 'If somebody is in danger right now, the emergency services can act faster than we can.',
    chooseReason: 'Please choose what fits best. “Something else” is fine.',
    note: 'Anything to add? You do not have to.',
    noteHint: 'Only moderators read this.',
    confidential: 'The person who wrote the post is not told who you are.',
    send: 'Send to the moderators',
    sending: 'Sending…',
    cancel: 'Not now',
    close: 'Close',
    again: 'Send it again',
    kept: 'What you wrote is still here.',
    waiting: 'Not sent yet. You seem to be offline. We keep this here and send it when you are back.',
    sentHeading: 'Thank you. The moderators have it now.',
    sent: 'You can leave this with them.',
    sentUsually: (time) => `They usually look ${time}.`,
    sentWorried: 'You did a kind thing. You can step back and look after yourself now.',
    policy: 'How this forum is looked after',
    terms: 'Terms of this forum',
    complaints: 'Ask about a decision, or complain',
  },
};
