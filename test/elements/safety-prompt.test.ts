import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { PromptActionEvent } from '../../src/elements/safety-prompt/prompt-action.ts';
import '../../src/elements/safety-prompt/safety-prompt.define.ts';
import type { PeerSafetyPrompt } from '../../src/elements/safety-prompt/safety-prompt.ts';
import { sending as words } from '../../src/locales/en/sending.ts';
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
      assert.strictEqual(root.querySelector('h2')?.textContent, words.prompts[kind].heading);
      assert.include(root.textContent, words.prompts[kind].body);
      await expectAccessible(prompt);
    });

  for (const kind of ASKED)
    it(`${kind}: “Post as it is” weighs the same as “Change it”`, async () => {
      const { root, chosen } = await promptOf(html`<peer-safety-prompt kind=${kind}></peer-safety-prompt>`);
      const pair = [...root.querySelectorAll<HTMLButtonElement>('[part=actions] button')];
      assert.deepEqual(
        pair.map(({ textContent }) => textContent.trim()),
        ['Change it', 'Post as it is'],
      );
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
        assert.strictEqual(other?.[look], one?.[look]);
      for (const button of pair) assert.isAtLeast(button.getBoundingClientRect().height, 44);
      press(root, 'Post as it is');
      press(root, 'Change it');
      assert.deepEqual(chosen, ['as-it-is', 'change']);
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
        assert.notMatch(colour, /rgb\((1[5-9]|2)\d\d, \d{1,2}, \d{1,2}\)/);
    }
    assert.strictEqual(looks.size, 4);
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
    assert.strictEqual(root.querySelector('mark')?.textContent, secret);
    assert.include(root.querySelector('[part=found]')?.textContent, 'phone number');
    assert.include(root.querySelector('[part=found]')?.textContent, 'personal detail');
    for (const element of [prompt, ...root.querySelectorAll('*')])
      for (const { value } of element.attributes) assert.notInclude(value, '07700');
  });

  it('offers to take words out, and to put them back', async () => {
    const { prompt, root, chosen } = await promptOf(
      html`<peer-safety-prompt .found=${[{ label: 'phone', text: '1' }]}></peer-safety-prompt>`,
    );
    press(root, 'Take it out');
    prompt.takenOut = true;
    await prompt.updateComplete;
    assert.deepEqual(labels(root), ['Put it back', 'Change it', 'Post']);
    press(root, 'Put it back');
    assert.deepEqual(chosen, ['take-out', 'put-back']);
  });

  it('takes the focus at its heading, when asked', async () => {
    const { prompt, root } = await promptOf(html`<peer-safety-prompt kind="method"></peer-safety-prompt>`);
    prompt.focus();
    assert.strictEqual(focused(), root.querySelector('#heading'));
  });

  it('takes the second half of a double click for no answer', async () => {
    const { root, chosen } = await promptOf(html`<peer-safety-prompt kind="method"></peer-safety-prompt>`);
    const button = await found(() => root.querySelector('button[part=as-it-is]'));
    button.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    assert.deepEqual(chosen, []);
    button.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    assert.deepEqual(chosen, ['as-it-is']);
  });

  it('tells nobody outside', async () => {
    const { prompt, root } = await promptOf(html`<peer-safety-prompt kind="method"></peer-safety-prompt>`);
    let heard = 0;
    prompt.parentElement?.addEventListener('prompt-action', () => (heard += 1));
    press(root, 'Change it');
    assert.strictEqual(heard, 0);
  });
});

describe('the card of care', () => {
  it('holds help lines and one way to close it, and asks nothing', async () => {
    const { root, chosen } = await promptOf(
      html`<peer-safety-prompt kind="distress"><p>lines</p></peer-safety-prompt>`,
    );
    assert.strictEqual(root.querySelector('slot')?.assignedElements().length, 1);
    assert.deepEqual(labels(root), ['Close this']);
    assert.notInclude(root.textContent, words.mayBeWrong);
    press(root, 'Close this');
    assert.deepEqual(chosen, ['dismiss']);
  });
});
