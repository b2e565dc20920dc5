import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { PromptActionEvent } from '../../src/elements/safety-prompt/prompt-action.ts';
import '../../src/elements/safety-prompt/safety-prompt.define.ts';
import type { PeerSafetyPrompt } from '../../src/elements/safety-prompt/safety-prompt.ts';
import { composer as words } from '../../src/locales/en/composer.ts';
import type { SafetyKind } from '../../src/safety/types.ts';
import { expectAccessible } from './support/axe.ts';
import { focused, found, provide, removeProviders } from './support/provider.ts';

const KINDS = Object.keys(words.prompts) as SafetyKind[];
const ASKED = KINDS.filter((kind) => kind !== 'distress');

afterEach(removeProviders);

async function promptOf(
  template: TemplateResult,
): Promise<{ prompt: PeerSafetyPrompt; root: ShadowRoot; chosen: string[] }> {
  const provider = await provide(template);
  const prompt = await found(() => provider.querySelector('peer-safety-prompt'));
  const root = await found(() => prompt.shadowRoot);
  await found(() => root.querySelector('[role=group]'));
  const chosen: string[] = [];
  prompt.addEventListener('prompt-action', (event) => chosen.push((event as PromptActionEvent).detail.action));
  return { prompt, root, chosen };
}

const labels = (root: ShadowRoot): readonly string[] =>
  [...root.querySelectorAll('button')].map(({ textContent }) => textContent.trim());
const press = (root: ShadowRoot, label: string): void =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label)?.click();

describe('a reminder', () => {
  for (const kind of KINDS)
    it(`${kind}: is named by its own words, and accessible`, async () => {
      const { prompt, root } = await promptOf(
        html`<peer-safety-prompt kind=${kind} heading-level="2"></peer-safety-prompt>`,
      );
      expect(root.querySelector('h2')?.textContent).to.equal(words.prompts[kind].heading);
      expect(root.textContent).to.include(words.prompts[kind].body);
      await expectAccessible(prompt);
    });

  for (const kind of ASKED)
    it(`${kind}: “Post as it is” weighs the same as “Change it”`, async () => {
      const { root, chosen } = await promptOf(html`<peer-safety-prompt kind=${kind}></peer-safety-prompt>`);
      const pair = [...root.querySelectorAll<HTMLButtonElement>('[part=actions] button')];
      expect(pair.map(({ textContent }) => textContent.trim())).to.deep.equal(['Change it', 'Post as it is']);
      const [one, other] = pair.map((button) => getComputedStyle(button));
      for (const look of [
        'backgroundColor',
        'color',
        'borderTopColor',
        'borderTopWidth',
        'fontSize',
        'fontWeight',
        'height',
      ] as const)
        expect(other?.[look]).to.equal(one?.[look]);
      for (const button of pair) expect(button.getBoundingClientRect().height).to.be.at.least(44);
      press(root, 'Post as it is');
      press(root, 'Change it');
      expect(chosen).to.deep.equal(['as-it-is', 'change']);
    });

  it('has a look of its own for each of the four kinds that research tells apart, and none is red (E23)', async () => {
    const looks = new Set<string>();
    for (const kind of ['method', 'unkind', 'personal-details', 'distress'] as const) {
      const { root } = await promptOf(html`<peer-safety-prompt kind=${kind}></peer-safety-prompt>`);
      const style = getComputedStyle(await found(() => root.querySelector('[part=prompt]')));
      looks.add(
        [style.backgroundColor, style.borderTopStyle, style.borderTopWidth, style.borderInlineStartWidth].join(),
      );
      for (const colour of [style.backgroundColor, style.borderTopColor])
        expect(colour).to.not.match(/rgb\((1[5-9]|2)\d\d, \d{1,2}, \d{1,2}\)/);
    }
    expect(looks.size).to.equal(4);
  });

  it('shows the words found as text only, and no word of them in an attribute', async () => {
    const secret = '<b>07700 900123</b>';
    const { prompt, root } = await promptOf(
      html`<peer-safety-prompt
        .found=${[
          { label: 'phone', text: secret },
          { label: 'constructor', text: 'x' },
        ]}
      ></peer-safety-prompt>`,
    );
    expect(root.querySelector('mark')?.textContent).to.equal(secret);
    expect(root.querySelector('[part=found]')?.textContent)
      .to.include('phone number')
      .and.to.include('personal detail');
    for (const element of [prompt, ...root.querySelectorAll('*')])
      for (const { value } of element.attributes) expect(value).to.not.include('07700');
  });

  it('offers to take words out, and to put them back', async () => {
    const { prompt, root, chosen } = await promptOf(
      html`<peer-safety-prompt .found=${[{ label: 'phone', text: '1' }]}></peer-safety-prompt>`,
    );
    press(root, 'Take it out');
    prompt.takenOut = true;
    await prompt.updateComplete;
    expect(labels(root)).to.deep.equal(['Put it back', 'Change it', 'Post']);
    press(root, 'Put it back');
    expect(chosen).to.deep.equal(['take-out', 'put-back']);
  });

  it('takes the focus at its heading, when asked', async () => {
    const { prompt, root } = await promptOf(html`<peer-safety-prompt kind="method"></peer-safety-prompt>`);
    prompt.focus();
    expect(focused()).to.equal(root.querySelector('#heading'));
  });

  it('tells nobody outside', async () => {
    const { prompt, root } = await promptOf(html`<peer-safety-prompt kind="method"></peer-safety-prompt>`);
    let heard = 0;
    prompt.parentElement?.addEventListener('prompt-action', () => (heard += 1));
    press(root, 'Change it');
    expect(heard).to.equal(0);
  });
});

describe('the card of care', () => {
  it('holds help lines and one way to close it, and asks nothing', async () => {
    const { root, chosen } = await promptOf(
      html`<peer-safety-prompt kind="distress"><p>lines</p></peer-safety-prompt>`,
    );
    expect(root.querySelector('slot')?.assignedElements().length).to.equal(1);
    expect(labels(root)).to.deep.equal(['Close this']);
    expect(root.textContent).to.not.include(words.mayBeWrong);
    press(root, 'Close this');
    expect(chosen).to.deep.equal(['dismiss']);
  });
});
