/** A composer on the page with the forum's contexts around it, and what a test of it does with its hands. */
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/composer/composer.define.ts';
import type { PeerComposer } from '../../../src/elements/composer/composer.ts';
import type { Safety } from '../../../src/context/safety.ts';
import type { Check, Finding, SafetyKind } from '../../../src/safety/types.ts';
import { found, provide, type ProviderOptions, type TestProvider } from './provider.ts';

export interface Stand {
  readonly provider: TestProvider;
  readonly composer: PeerComposer;
  readonly root: ShadowRoot;
  /** The element that it finds, as soon as it is there. */
  readonly find: <T extends HTMLElement>(selector: string) => Promise<T>;
  /** Types into a field as a hand or a paste does. */
  readonly write: (text: string, selector?: string) => Promise<void>;
  readonly post: () => Promise<void>;
  /** Presses the button with these words, in the composer or in one of its cards. */
  readonly press: (words: string) => Promise<void>;
  /** Waits for these words in the composer. */
  readonly reads: (words: string) => Promise<void>;
}

/** With drafts in the tab, as by default. */
export async function standWith(template?: TemplateResult, options: ProviderOptions = {}): Promise<Stand> {
  const settings = { drafts: 'tab', ...options.settings } as const;
  const provider = await provide(template ?? html`<peer-composer purpose="thread"></peer-composer>`, {
    ...options,
    settings,
  });
  const composer = await found(() => provider.querySelector<PeerComposer>('peer-composer'));
  const root = await found(() => composer.shadowRoot);
  const find = <T extends HTMLElement>(selector: string): Promise<T> => found(() => root.querySelector<T>(selector));
  await find('form');
  return {
    provider,
    composer,
    root,
    find,
    write: async (text, selector = '#body') => {
      const field = await find<HTMLTextAreaElement>(selector);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await composer.updateComplete;
    },
    post: async () => (await find('[part=post]')).click(),
    press: async (words) => (await found(() => buttonOf(root, words))).click(),
    reads: async (words) => void (await found(() => wordsOf(root).includes(words))),
  };
}

function roots(root: ShadowRoot): readonly ShadowRoot[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []));
  return [root, ...inner];
}

export function buttonOf(root: ShadowRoot, words: string): HTMLButtonElement | undefined {
  const buttons = roots(root).flatMap((each) => [...each.querySelectorAll('button')]);
  return buttons.find(({ textContent }) => textContent.trim() === words);
}

/** Everything that is written in the composer, in its cards and, apart, in its fields. */
export function wordsOf(root: ShadowRoot): string {
  const texts = roots(root).map((each) =>
    [...each.children]
      .filter((child) => child.localName !== 'style')
      .map((child) => child.textContent)
      .join(' '),
  );
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** A safety whose check is this function. */
export function safetyOf(check: Check): Safety {
  return {
    check: () => Promise.resolve(check),
    searchCheck: () => Promise.resolve(null),
    supportLines: () => Promise.resolve([]),
  };
}

/** Finds a kind wherever one of its words stands: real rules have tests of their own. */
export function findingWords(words: Partial<Record<SafetyKind, readonly string[]>>): Safety {
  return safetyOf((text) =>
    Object.entries(words).flatMap(([kind, list]) =>
      list.flatMap((word): Finding[] => {
        const start = text.indexOf(word);
        const label = word.includes('@') ? 'email' : 'phone';
        return start < 0 ? [] : [{ kind: kind as SafetyKind, label, rule: 'test', start, end: start + word.length }];
      }),
    ),
  );
}
