/** The aliases of each thing that the widget reads. */
import type { Alias, Leaf, Need, Thing, ThingName, Want } from './types.ts';
import { WISHES } from './variables.ts';

const leaf = (is: Want, name: string, need: Need, what: string): Leaf => ({ is, name, need, what });
const word = (name: string, need: Need, what: string, words: readonly string[]): Leaf => ({
  is: 'word',
  name,
  need,
  what,
  words,
});
const id = (what: string): Leaf => leaf('id', 'id', 'required', what);
const may = (name: string, what: string): Leaf => leaf('yes', name, 'optional', what);

const AUTHOR: Alias = { is: 'part', of: 'Author', name: 'author', need: 'advised', what: 'who wrote it' };
const VISIBILITY = word('visibility', 'optional', 'whether it is published, or what became of it', [
  'published',
  'held',
  'removed',
  'deleted',
]);

export const things: Readonly<Record<ThingName, Thing>> = {
  Viewer: {
    called: 'the person who is signed in',
    carries: 'viewer',
    aliases: [
      id('their id; nobody is signed in when the whole is null'),
      leaf('text', 'name', 'advised', 'the pseudonym that stands beside their posts'),
      leaf('yes', 'isModerator', 'optional', 'whether they moderate here'),
      leaf('yes', 'isNew', 'optional', 'whether they have not posted yet'),
      leaf('number', 'replyCount', 'optional', 'how many replies they wrote, so that the first three come with tips'),
      { is: 'part', of: 'ViewerRights', name: 'can', need: 'optional', what: 'what they may do' },
    ],
  },
  ViewerRights: {
    called: 'what the person may do',
    aliases: [may('createThread', 'whether they may begin a conversation')],
  },
  Topic: {
    called: 'a topic',
    carries: 'topic',
    aliases: [
      id('its id'),
      leaf('text', 'name', 'required', 'its name'),
      leaf('text', 'description', 'optional', 'what belongs there, in a sentence'),
      leaf('id', 'parentId', 'optional', 'the id of the topic above it'),
      may('canPost', 'whether this person may begin a conversation there'),
      may('allowsAnonymous', 'whether a post there may go without a name'),
    ],
  },
  TopicRef: {
    called: 'the topic of a conversation',
    aliases: [id('its id'), leaf('text', 'name', 'advised', 'its name')],
  },
  Thread: {
    called: 'a conversation',
    carries: 'thread',
    aliases: [
      id('its id'),
      leaf('text', 'title', 'required', 'its title'),
      { is: 'part', of: 'TopicRef', name: 'topic', need: 'optional', what: 'the topic that it belongs to' },
      AUTHOR,
      leaf('date', 'createdAt', 'advised', 'when it was begun'),
      leaf('date', 'lastActivityAt', 'advised', 'when something was last written in it'),
      leaf('number', 'replyCount', 'optional', 'how many replies it has'),
      leaf('text', 'excerpt', 'optional', 'its first words, as plain text'),
      VISIBILITY,
      leaf('yes', 'locked', 'optional', 'whether nobody can write in it any more'),
      word('replyWish', 'optional', 'in `Thread`: what its author would like back', WISHES),
      { is: 'part', of: 'ThreadRights', name: 'can', need: 'optional', what: 'what this person may do with it' },
    ],
  },
  ThreadRights: {
    called: 'what the person may do with a conversation',
    aliases: [may('reply', 'whether they may reply')],
  },
  Author: {
    called: 'a writer',
    aliases: [
      leaf('id', 'id', 'advised', 'their id, by which one’s own posts are known'),
      leaf('text', 'name', 'required', 'the pseudonym to show'),
      leaf('yes', 'isModerator', 'optional', 'whether they moderate here'),
    ],
  },
  Post: {
    called: 'a post',
    carries: 'post',
    oneOf: [['body', 'bodyMarkdown', 'bodyHtml']],
    aliases: [
      id('its id'),
      leaf('id', 'threadId', 'optional', 'the id of its conversation'),
      leaf('text', 'body', 'optional', 'its words, when they are plain text'),
      leaf('markdown', 'bodyMarkdown', 'optional', 'its words, when they are Markdown'),
      leaf('html', 'bodyHtml', 'optional', 'its words, when they are HTML'),
      AUTHOR,
      leaf('yes', 'isMine', 'optional', 'whether this person wrote it; else the two ids are compared'),
      leaf('date', 'createdAt', 'advised', 'when it was written'),
      leaf('date', 'editedAt', 'optional', 'when its words were changed'),
      word('editedBy', 'optional', 'who changed its words', ['author', 'moderator']),
      VISIBILITY,
      { is: 'part', of: 'ReplyTo', name: 'replyTo', need: 'optional', what: 'the post that it answers' },
      { is: 'part', of: 'Helped', name: 'helped', need: 'optional', what: 'whom it helped' },
      {
        is: 'list',
        of: 'id',
        name: 'acknowledged',
        need: 'optional',
        what: 'the ids of the phrases with which this person acknowledged it',
      },
      { is: 'part', of: 'Notice', name: 'notice', need: 'optional', what: 'what a moderator told its writer' },
      { is: 'part', of: 'PostRights', name: 'can', need: 'optional', what: 'what this person may do with it' },
    ],
  },
  ReplyTo: {
    called: 'the post that is answered',
    oneOf: [['postId', 'id']],
    aliases: [
      leaf('id', 'postId', 'optional', 'its id'),
      leaf('id', 'id', 'optional', 'its id, when it has no other name'),
      leaf('text', 'authorName', 'optional', 'the pseudonym of who wrote it'),
      leaf('text', 'author', 'optional', 'who wrote it, when their name is inside'),
    ],
  },
  Helped: {
    called: 'whom a post helped',
    aliases: [
      leaf('yes', 'byMe', 'required', 'whether this person said that it helped'),
      leaf('number', 'people', 'optional', 'how many people it helped; told to its writer alone'),
      leaf('yes', 'anyone', 'optional', 'whether it helped anybody, where the charity shows that in words'),
    ],
  },
  Notice: {
    called: 'a moderator’s note',
    aliases: [
      leaf('text', 'reason', 'required', 'why, in plain words'),
      leaf('text', 'moderatorName', 'optional', 'the role or name that the moderator signs with'),
      leaf('text', 'before', 'optional', 'what the writer had written'),
      word('from', 'optional', 'whether a person or a rule decided', ['person', 'automatic']),
    ],
  },
  PostRights: {
    called: 'what the person may do with a post',
    aliases: [
      may('edit', 'whether they may change it'),
      may('delete', 'whether they may delete it'),
      may('restore', 'whether they may take the delete back'),
      may('markHelped', 'whether they may say that it helped'),
      may('acknowledge', 'whether they may acknowledge it'),
      may('report', 'whether they may report it'),
    ],
  },
  Community: {
    called: 'what a newcomer is told',
    aliases: [
      leaf('text', 'name', 'optional', 'the name of the forum'),
      leaf('text', 'description', 'optional', 'who runs it, and what it is not'),
      word('visibility', 'optional', 'who can read posts', ['public', 'members']),
      { is: 'part', of: 'Moderators', name: 'moderators', need: 'optional', what: 'when moderators are there' },
      leaf('text', 'usualReplyTime', 'optional', 'how long a first reply usually takes, ready to show'),
      leaf('text', 'usualHoldTime', 'optional', 'how long a held post usually waits, ready to show'),
      { is: 'list', of: 'text', name: 'rules', need: 'optional', what: 'what this space is for, in a few sentences' },
      {
        is: 'list',
        of: 'Phrase',
        name: 'acknowledgements',
        need: 'optional',
        what: 'phrases for people who cannot find words',
      },
    ],
  },
  Moderators: {
    called: 'when moderators are there',
    aliases: [
      leaf('yes', 'hereNow', 'optional', 'whether one is there now'),
      leaf('date', 'backAt', 'optional', 'when one will be there again'),
      leaf('text', 'hours', 'optional', 'their hours, ready to show'),
    ],
  },
  Phrase: {
    called: 'a phrase',
    aliases: [id('its id'), leaf('text', 'label', 'required', 'its words')],
  },
  Hit: {
    called: 'a conversation that was found',
    aliases: [
      {
        is: 'thing',
        of: 'Thread',
        name: 'thread',
        need: 'optional',
        what: 'the conversation; without it the hit itself is read as one',
      },
      leaf('id', 'postId', 'optional', 'the id of the post that matched'),
      leaf('text', 'snippet', 'optional', 'the words around the match, as plain text'),
    ],
  },
  Impact: {
    called: 'what a writer’s words did',
    aliases: [
      leaf('number', 'people', 'advised', 'how many people they helped since the writer was last told'),
      leaf('number', 'posts', 'optional', 'how many posts helped; said when the number of people is not known'),
      { is: 'list', of: 'ImpactItem', name: 'items', need: 'optional', what: 'those posts' },
      leaf('text', 'upTo', 'advised', 'the latest of them, given back by MarkImpactSeen'),
    ],
  },
  ImpactItem: {
    called: 'a post that helped',
    oneOf: [['postId', 'id']],
    aliases: [
      leaf('id', 'postId', 'optional', 'its id'),
      leaf('id', 'id', 'optional', 'its id, when it has no other name'),
      { is: 'part', of: 'ImpactThread', name: 'thread', need: 'required', what: 'its conversation' },
    ],
  },
  ImpactThread: {
    called: 'the conversation of a post that helped',
    aliases: [id('its id'), leaf('text', 'title', 'advised', 'its title')],
  },
};
