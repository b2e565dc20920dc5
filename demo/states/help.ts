import { html } from 'lit';
import { exit as exitWords } from '../../src/locales/en/exit.ts';
import { help as words } from '../../src/locales/en/help.ts';
import { notices } from '../../src/locales/en/notices.ts';
import type { MemoryBackend } from '../../src/memory/index.ts';
import type { Hands } from './hands.ts';
import { statesOf } from './state.ts';

/** As a charity may write one: what it left out is not known. The number is kept for drama. */
const OWN_LINE = {
  id: 'harbour-line',
  name: 'The Harbour line',
  countries: ['GB'],
  channels: [{ kind: 'call', value: '01632 960123', href: 'tel:01632960123' }],
  langs: ['en'],
  forWhom: 'Anyone who uses this forum',
  audience: 'anyone',
  hours: 'Noon to ten in the evening, every day',
  cost: null,
  onBill: true,
  onContact: null,
  source: 'https://example.org/line',
  sourceReadOn: '2026-11-26',
  verifiedOn: '2026-11-26',
} as const;

const COUNTRIES = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ'] as const;

export const supportLineStates = statesOf('support lines', [
  ...COUNTRIES.map((region) => ({
    name: region,
    attributes: { region },
    show: () => html`<peer-support-lines></peer-support-lines>`,
    shows: words.emergencyHeading,
  })),
  {
    name: 'a country without lines',
    attributes: { region: 'FR' },
    show: () => html`<peer-support-lines></peer-support-lines>`,
    shows: words.noLines,
  },
  {
    name: 'compact',
    show: () => html`<peer-support-lines compact></peer-support-lines>`,
    shows: words.emergencyHeading,
  },
  {
    name: 'compact with a heading',
    show: () => html`<peer-support-lines compact titled></peer-support-lines>`,
    shows: words.both,
  },
  ...(['intense', 'chat', 'tried', 'sent'] as const).map((barrier) => ({
    name: `what might get in the way, ${barrier}`,
    show: () => html`<peer-support-lines compact></peer-support-lines>`,
    arrive: async (hands: Hands) => {
      await hands.press(words.barriers.heading);
      await hands.press(words.barriers[barrier].worry);
    },
    shows: words.barriers[barrier].answer,
  })),
  {
    name: 'another country chosen',
    show: () => html`<peer-support-lines></peer-support-lines>`,
    arrive: async (hands: Hands) => {
      await hands.find('option[value="NZ"]');
      await hands.write('select', 'NZ');
    },
    shows: '1737',
  },
  {
    name: 'a charity’s own line',
    show: () => html`<peer-support-lines></peer-support-lines>`,
    supportLines: [OWN_LINE],
    shows: OWN_LINE.name,
  },
]);

const exit = {
  attributes: { 'exit-url': 'embed/weather.html' },
  show: () => html`<peer-quick-exit inline></peer-quick-exit>`,
};

export const quickExitStates = statesOf('quick exit', [{ name: 'in a dialog', ...exit, shows: exitWords.leave }]);

const { report } = notices;

/** The dialog stands open in its frame: as a modal it would cover the page with all the others. */
async function open(hands: Hands): Promise<void> {
  (await hands.find('dialog')).setAttribute('open', '');
  await hands.reads(notices.tellModerator);
}

async function send(hands: Hands): Promise<void> {
  await open(hands);
  (await hands.find('input[value="worried"]')).click();
  await hands.press(report.send);
}

async function dialog(backend: MemoryBackend) {
  const { posts } = await backend.thread({ threadId: 'conversation' });
  return html`<peer-report .post=${posts.items[0]}></peer-report>`;
}

export const reportStates = statesOf('tell a moderator', [
  { name: 'writing', show: dialog, arrive: open, shows: report.intro },
  {
    name: 'nothing chosen',
    show: dialog,
    arrive: async (hands) => {
      await open(hands);
      await hands.press(report.send);
    },
    shows: report.chooseReason,
  },
  { name: 'sending', show: dialog, before: (backend) => backend.hold('report'), arrive: send, shows: report.sending },
  {
    name: 'not sent',
    show: dialog,
    before: (backend) => backend.fail({ report: 'unavailable' }),
    arrive: send,
    shows: report.kept,
  },
  { name: 'sent', show: dialog, arrive: send, shows: report.sentHeading },
]);
