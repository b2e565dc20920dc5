/** A few words for a post, from somebody who cannot find their own, and taking them back (E31). Nothing is counted. */
import { mutate } from '../../controllers/mutation.ts';
import type { ThreadMessages } from '../../locales/messages.ts';
import type { AcknowledgementPhrase, ForumBackend, Post } from '../../model/index.ts';

export interface AcknowledgeWish {
  readonly post: Post;
  readonly phrase: AcknowledgementPhrase;
  readonly backend: ForumBackend;
  readonly words: ThreadMessages;
  readonly changed: (post: Post) => void;
  readonly announce: (text: string) => void;
}

export async function acknowledge(wish: AcknowledgeWish): Promise<void> {
  const { post, phrase, backend, words, changed, announce } = wish;
  const isSent = post.acknowledged.includes(phrase.id);
  const others = post.acknowledged.filter((id) => id !== phrase.id);
  const next: Post = { ...post, acknowledged: isSent ? others : [...others, phrase.id] };
  const input = { postId: post.id, phraseId: phrase.id };
  await mutate({
    apply: () => changed(next),
    rollback: () => {
      changed(post);
      announce(words.fewWordsNotSent);
    },
    send: async () => (isSent ? backend.acknowledging?.withdraw(input) : backend.acknowledging?.acknowledge(input)),
    done: (now) => {
      if (now) changed(now);
      announce(isSent ? words.fewWordsBack : words.fewWordsSent(phrase.label));
    },
  });
}
