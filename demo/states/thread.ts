import { html, type TemplateResult } from 'lit';
import { longForum } from '../../src/memory/index.ts';
import { statesOf } from './state.ts';
import { words } from './words.ts';

const thread = (id: string): TemplateResult => html`<peer-thread thread-id=${id}></peer-thread>`;
const long = (now: Date) => longForum(1_000, now);

export const threadStates = statesOf('thread', [
  {
    name: 'loading',
    // Its title is not known from the list.
    attributes: { 'page-size': '1' },
    show: () => thread('conversation'),
    before: (backend) => backend.hold('thread'),
    shows: words.loading,
  },
  { name: 'short', show: () => thread('unanswered'), shows: 'I have read here for a month' },
  { name: 'with replies', show: () => thread('conversation'), shows: 'Somebody talking about boats' },
  { name: 'signed out', viewer: null, show: () => thread('conversation'), shows: words.writeFirst },
  {
    name: 'waiting for a first reply',
    viewer: 'pebble',
    show: () => thread('unanswered'),
    shows: words.waiting.heading,
  },
  { name: 'long', data: long, show: () => thread('long'), shows: words.showMore },
  {
    name: 'one post linked',
    data: long,
    show: () => html`<peer-thread thread-id="long" post-id="long-reply-500"></peer-thread>`,
    shows: words.showEarlier,
  },
  {
    name: 'linked post not there',
    show: () => html`<peer-thread thread-id="conversation" post-id="nowhere"></peer-thread>`,
    shows: words.postNotFound,
  },
  {
    name: 'loading more replies',
    data: long,
    show: () => thread('long'),
    arrive: async (hands, backend) => {
      await hands.reads(words.showMore);
      backend.hold('thread');
      await hands.press(words.showMore);
    },
    shows: words.loadingMore,
  },
  {
    name: 'more replies did not come',
    data: long,
    show: () => thread('long'),
    arrive: async (hands, backend) => {
      await hands.reads(words.showMore);
      backend.fail({ thread: 'network' });
      await hands.press(words.showMore);
    },
    shows: words.problems.network,
  },
  { name: 'closed', show: () => thread('locked'), shows: words.lockedThread },
  { name: 'held, one’s own', show: () => thread('held-thread'), shows: 'Everything came at once' },
  { name: 'removed, one’s own', viewer: 'kestrel', show: () => thread('removed-thread'), shows: 'It sells something.' },
  {
    name: 'with held, removed and deleted replies',
    viewer: null,
    show: () => thread('placeholders'),
    shows: words.removed,
  },
  { name: 'not there', show: () => thread('nowhere'), shows: words.problems['not-found'] },
  {
    name: 'did not come',
    show: () => thread('conversation'),
    before: (backend) => backend.fail({ thread: 'unavailable' }),
    shows: words.problems.unavailable,
  },
  {
    name: 'new replies waiting',
    show: () => thread('conversation'),
    arrive: async (hands, backend) => {
      await hands.waits(() => backend.calls.includes('watchThread'), 'somebody who watches');
      backend.replyAs('pebble', 'conversation', 'Rain on the window, recorded on my phone.');
      backend.replyAs('bramble', 'conversation', 'Oh, that is a good one.');
    },
    shows: words.newReplies(2, false),
  },
  { name: 'emoji', show: () => thread('emoji'), shows: 'it is enough' },
  { name: 'from right to left', show: () => thread('rtl'), shows: 'Thank you, Willow27' },
  { name: 'long words', show: () => thread('long-words'), shows: 'The form is called exactly this' },
]);
