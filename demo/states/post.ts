/** Posts in a thread with nothing else in it. */
import { html } from 'lit';
import { smallForum, type MemoryForum } from '../../src/memory/index.ts';
import { statesOf, type StateSketch } from './state.ts';
import { words } from './words.ts';

/** The thread with its opening post and this one reply. */
const only =
  (threadId: string, postId: string) =>
  (now: Date): MemoryForum => {
    const forum = smallForum(now);
    const threads = forum.threads.filter(({ id }) => id === threadId);
    return {
      ...forum,
      threads: threads.map((thread) => ({
        ...thread,
        posts: thread.posts.filter(({ id }, place) => place === 0 || id === postId),
      })),
    };
  };

const post = (threadId: string, postId: string): Pick<StateSketch, 'data' | 'show'> => ({
  data: only(threadId, postId),
  show: () => html`<peer-thread thread-id=${threadId}></peer-thread>`,
});

const answer = post('conversation', 'conversation-reply-1');

export const postStates = statesOf('post', [
  { name: 'somebody else’s', ...answer, shows: words.tellModerator },
  { name: 'one’s own', ...answer, viewer: 'bramble', shows: words.own.edit },
  { name: 'a moderator’s', ...post('conversation', 'conversation-reply-4'), shows: words.moderator },
  { name: 'without a name', ...post('anonymous', 'anonymous-reply-2'), shows: 'Somebody here' },
  { name: 'changed by its author', ...post('placeholders', 'edited-reply'), shows: words.editedByAuthor },
  {
    name: 'changed by a moderator',
    ...post('placeholders', 'moderated-reply'),
    viewer: 'pebble',
    shows: words.editedByModerator,
  },
  { name: 'one’s own, changed by a moderator', ...post('placeholders', 'moderated-reply'), shows: words.own.before },
  { name: 'one’s own, held', ...post('placeholders', 'held-reply'), shows: words.own.held },
  { name: 'removed', ...post('placeholders', 'removed-reply'), shows: words.removed },
  {
    name: 'one’s own, removed',
    ...post('placeholders', 'removed-reply'),
    viewer: 'kestrel',
    shows: words.own.removed,
  },
  { name: 'deleted', ...post('placeholders', 'deleted-reply'), shows: words.deleted },
  {
    name: 'just deleted, with undo',
    ...answer,
    viewer: 'bramble',
    arrive: (hands) => hands.press(words.own.delete),
    shows: words.own.undo,
  },
  {
    name: 'not deleted',
    ...answer,
    viewer: 'bramble',
    before: (backend) => backend.fail({ deletePost: 'unavailable' }),
    arrive: (hands) => hands.press(words.own.delete),
    shows: words.notDone,
  },
  {
    name: 'a few words to send',
    ...answer,
    arrive: (hands) => hands.press(words.fewWords),
    shows: words.fewWordsHint,
  },
]);

export const helpedStates = statesOf('this helped', [
  { name: 'off', ...post('conversation', 'conversation-reply-4'), viewer: 'kestrel', shows: words.helped },
  { name: 'on', ...answer, shows: words.helped },
  {
    name: 'just marked',
    ...answer,
    viewer: 'kestrel',
    arrive: (hands) => hands.press(words.helped),
    shows: words.helpedPrivate,
  },
  {
    name: 'on its way',
    ...answer,
    viewer: 'kestrel',
    before: (backend) => backend.hold('mark'),
    arrive: (hands) => hands.press(words.helped),
    shows: words.helpedPrivate,
  },
  {
    name: 'taken back by itself',
    ...answer,
    viewer: 'kestrel',
    before: (backend) => backend.fail({ mark: 'unavailable' }),
    arrive: (hands) => hands.press(words.helped),
    shows: words.notDone,
  },
  {
    name: 'signed out',
    ...answer,
    viewer: null,
    arrive: (hands) => hands.press(words.helped),
    shows: words.helpedSignIn,
  },
  { name: 'for its author', ...answer, viewer: 'bramble', shows: words.own.helpedPeople(2) },
  {
    name: 'in words, for readers',
    ...answer,
    viewer: 'kestrel',
    attributes: { 'helped-visibility': 'words' },
    shows: words.helped,
  },
  {
    name: 'since you were last here',
    viewer: 'bramble',
    show: () => html`<peer-impact></peer-impact>`,
    shows: words.impact.since(2),
  },
]);
