import { html } from 'lit';
import { exit as exitWords } from '../../src/locales/en/exit.ts';
import { help as words } from '../../src/locales/en/help.ts';
import { notices } from '../../src/locales/en/notices.ts';
import type { MemoryBackend } from '../../src/memory/index.ts';
import type { Hands } from './hands.ts';
import { statesOf } from './state.ts';

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
