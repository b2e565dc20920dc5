/** The forum as a whole, as most charities embed it. */
import { html } from 'lit';
import { help } from '../../src/locales/en/help.ts';
import { list } from '../../src/locales/en/list.ts';
import { emptyForum, wideForum } from '../../src/memory/index.ts';
import { statesOf } from './state.ts';

const fallback = html`<p>The forum could not be reached. Our help line is <a href="tel:116123">116 123</a>.</p>`;
const whole = { layout: 'all' } as const;

export const wholeStates = statesOf('forum', [
  {
    name: 'loading',
    attributes: whole,
    show: () => fallback,
    before: (backend) => backend.hold('start'),
    shows: list.loading,
  },
  { name: 'ready', attributes: whole, show: () => fallback, shows: 'Awake at four again' },
  { name: 'signed out', attributes: whole, viewer: null, show: () => fallback, shows: list.signIn },
  {
    name: 'a new member without a name',
    attributes: whole,
    viewer: 'newcomer',
    show: () => fallback,
    shows: 'Awake at four again',
  },
  { name: 'new and empty', attributes: whole, data: emptyForum, show: () => fallback, shows: list.empty },
  {
    name: 'reading only',
    attributes: whole,
    memory: { without: ['writing', 'searching', 'helped', 'acknowledging', 'reporting', 'live'] },
    show: () => fallback,
    shows: 'Awake at four again',
  },
  {
    name: 'not reachable',
    attributes: whole,
    show: () => fallback,
    before: (backend) => backend.fail({ start: 'network' }),
    shows: { part: 'problem' },
  },
  {
    name: 'help',
    attributes: whole,
    show: () => fallback,
    arrive: (hands) => hands.press(list.getHelp),
    shows: help.heading,
  },
  {
    name: 'search with words of distress',
    attributes: whole,
    show: () => fallback,
    arrive: async (hands) => {
      await hands.write('#q', 'suicidal');
      await hands.press(list.search);
    },
    shows: help.emergency,
  },
  {
    name: 'many threads',
    attributes: { ...whole, 'page-size': '5' },
    data: (now) => wideForum(40, now),
    show: () => fallback,
    shows: list.showMore,
  },
]);
