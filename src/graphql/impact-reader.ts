/** What somebody is told of what their words did for others (E41): loaded with the rest of writing. */
import type { Impact } from '../model/index.ts';
import { known, type Reader } from './reader.ts';

export function readImpact(reader: Reader, value: unknown): Impact {
  const of = reader.fields(value);
  const items = of.get('list', 'items').map((one) => {
    const item = reader.fields(one);
    const thread = item.part('thread');
    const postId = item.get('id', 'postId') ?? item.get('id', 'id');
    const threadId = thread.get('id', 'id');
    return postId && threadId ? { postId, threadId, threadTitle: thread.get('text', 'title') ?? '' } : null;
  });
  return { ...of.all({ people: 'number', posts: 'number', upTo: 'text' }), items: known(items) };
}
