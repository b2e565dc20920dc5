import { html } from 'lit';
import { list } from '../../src/locales/en/list.ts';
import { bareForum, emptyForum, wideForum } from '../../src/memory/index.ts';
import { statesOf } from './state.ts';

const threads = html`<peer-thread-list></peer-thread-list>`;
const many = { data: (now: Date) => wideForum(12, now), attributes: { 'page-size': '3' } } as const;

export const threadListStates = statesOf('thread list', [
  // A list that stands alone waits for the forum around it to know who is here.
  { name: 'loading', show: () => threads, before: (backend) => backend.hold('start'), shows: list.loading },
  { name: 'ready', show: () => threads, shows: 'Awake at four again' },
  { name: 'signed out', viewer: null, show: () => threads, shows: 'Awake at four again' },
  { name: 'without topics', data: bareForum, show: () => threads, shows: 'Awake at four again' },
  {
    name: 'one topic',
    show: () => html`<peer-thread-list topic="scripts"></peer-thread-list>`,
    shows: 'In other words',
  },
  { name: 'more to show', ...many, show: () => threads, shows: list.showMore },
  {
    name: 'loading more',
    ...many,
    show: () => threads,
    before: (backend) => backend.hold('threads'),
    arrive: (hands) => hands.press(list.showMore),
    shows: list.loadingMore,
  },
  {
    name: 'more did not come',
    ...many,
    show: () => threads,
    before: (backend) => backend.fail({ threads: 'unavailable' }),
    arrive: (hands) => hands.press(list.showMore),
    shows: list.problems.unavailable,
  },
  { name: 'empty', data: emptyForum, show: () => threads, shows: list.empty },
  { name: 'empty topic', show: () => html`<peer-thread-list topic="news"></peer-thread-list>`, shows: list.emptyTopic },
  {
    name: 'did not come',
    show: () => html`<peer-thread-list topic="sleep"></peer-thread-list>`,
    before: (backend) => backend.fail({ threads: 'unavailable' }),
    shows: list.problems.unavailable,
  },
  {
    name: 'no connection',
    show: () => html`<peer-thread-list topic="sleep"></peer-thread-list>`,
    before: (backend) => backend.fail({ threads: 'network' }),
    shows: list.problems.network,
  },
  {
    name: 'search results',
    show: () => html`<peer-thread-list .search=${'tea'}></peer-thread-list>`,
    shows: 'herbal teas',
  },
  {
    name: 'nothing found',
    show: () => html`<peer-thread-list .search=${'zeppelin'}></peer-thread-list>`,
    shows: list.searchEmpty,
  },
]);
