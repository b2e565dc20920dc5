/** What a writer would like back (E14): asked below a new conversation, kept with its draft, sent, and told to whoever answers. */
import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { notices } from '../../src/locales/en/notices.ts';
import type { ForumBackend, NewThread, Post, ReplyWish, ThreadView } from '../../src/model/index.ts';
import { createMemoryBackend, smallForum, type MemoryBackend } from '../../src/memory/index.ts';
import { expectAccessible } from './support/axe.ts';
import { standWith, type Stand } from './support/composer-stand.ts';
import { found, removeProviders, type ProviderOptions } from './support/provider.ts';

const { wish: words } = notices;

let view: ThreadView;
before(async () => {
  view = await createMemoryBackend({ data: smallForum(), viewer: 'bramble' }).thread({ threadId: 'conversation' });
});
beforeEach(() => sessionStorage.clear());
afterEach(removeProviders);

const begin = (options?: ProviderOptions): Promise<Stand> =>
  standWith(html`<peer-composer purpose="thread" .topicId=${'sleep'}></peer-composer>`, options);
const choiceIn = ({ root }: Stand): HTMLSelectElement | null => root.querySelector('select#wish');

async function choose(stand: Stand, wish: ReplyWish | ''): Promise<void> {
  const choice = await found(() => choiceIn(stand));
  choice.value = wish;
  choice.dispatchEvent(new Event('change'));
  await stand.composer.updateComplete;
}

/** Notes what is sent to begin a thread. */
function noting(sent: NewThread[]) {
  return {
    as: (backend: MemoryBackend): ForumBackend => {
      const { writing } = backend;
      if (!writing) throw new Error('Nothing can be written');
      return Object.assign(backend, {
        writing: {
          ...writing,
          createThread: (input: NewThread, call?: object) => {
            sent.push(input);
            return writing.createThread(input, call);
          },
        },
      });
    },
  };
}

describe('what a writer would like back', () => {
  it('is asked below a new conversation with nothing chosen, and at most four choices', async () => {
    const stand = await begin();
    const choice = await found(() => choiceIn(stand));
    assert.strictEqual(choice.value, '');
    const labels = [...choice.options].map((option) => option.textContent.trim());
    assert.sameMembers(labels, [words.none, ...Object.values(words.choices)]);
    assert.isAtMost(labels.length, 4);
    await expectAccessible(stand.composer);
  });

  for (const wish of ['heard', 'ideas', 'been-there', ''] as const)
    it(`goes with the post: ${wish || 'nothing'}`, async () => {
      const sent: NewThread[] = [];
      const stand = await begin(noting(sent));
      await choose(stand, 'ideas');
      await choose(stand, wish);
      await stand.write('A night', '#title');
      await stand.write('I was up at four.');
      await stand.post();
      await found(() => sent.length > 0);
      assert.strictEqual(sent[0]?.replyWish ?? '', wish);
      assert.strictEqual('replyWish' in (sent[0] ?? {}), wish !== '');
    });

  it('is kept with the draft', async () => {
    const stand = await begin();
    await choose(stand, 'been-there');
    await stand.write('I was up at four.');
    stand.composer.close();
    removeProviders();
    const again = await begin();
    await found(() => choiceIn(again)?.value === 'been-there');
  });

  it('is not asked where the backend cannot take it, nor of a reply or a change', async () => {
    const stand = await begin({ without: ['replyWish'] });
    await import('../../src/elements/composer/guide.ts');
    await stand.write('Words');
    assert.isNull(choiceIn(stand));
    for (const purpose of ['reply', 'edit'] as const) {
      const post = view.opening;
      const other = await standWith(
        html`<peer-composer purpose=${purpose} .thread=${view.thread} .post=${post}></peer-composer>`,
      );
      await found(() => purpose === 'edit' || other.root.querySelector('[part=tips]'));
      assert.isNull(choiceIn(other));
    }
  });

  const answering = (replyTo: Post | null, wish: ReplyWish | null) =>
    standWith(
      html`<peer-composer
        purpose="reply"
        .thread=${view.thread}
        .about=${view.opening}
        .replyTo=${replyTo}
        .wish=${wish}
      ></peer-composer>`,
    );
  const saidIn = ({ root }: Stand): string => root.querySelector<HTMLElement>('p[part=wish]')?.innerText ?? '';

  it('is told to whoever answers the conversation or its first post, and to nobody who answers another', async () => {
    for (const wish of ['heard', 'ideas', 'been-there'] as const) {
      const stand = await answering(null, wish);
      await found(() => saidIn(stand) === words.said('Willow27', wish));
      await expectAccessible(stand.composer);
    }
    const first = await answering(view.opening, 'heard');
    await found(() => saidIn(first) !== '');
    for (const [replyTo, wish] of [
      [view.posts.items[0] as Post, 'heard'],
      [null, null],
    ] as const) {
      const stand = await answering(replyTo, wish);
      await found(() => stand.root.querySelector('[part=tips]'));
      assert.strictEqual(saidIn(stand), '');
    }
  });
});
