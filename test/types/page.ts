/** Compiled, never run: what a page written in TypeScript may rely on, by the package's own name and its built types. */
import 'peer-forum/define.js';
import {
  ForumError,
  isForumError,
  PeerErrorEvent,
  PeerForum,
  PeerPostCreatedEvent,
  VERSION,
  type ForumBackend,
  type ForumErrorKind,
  type Post,
  type SafetyRules,
  type SupportLine,
  type Thread,
} from 'peer-forum';

/** Fails to compile unless both are the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

const forum: PeerForum = document.createElement('peer-forum');
forum.backend = null;
forum.headers = () => Promise.resolve({ authorization: 'Bearer …' });
forum.renderHtml = (html: string): Node => document.createTextNode(html);
const rules: SafetyRules | null = forum.safetyPolicy;
const lines: readonly SupportLine[] | null = forum.supportLines;
const done: Promise<void>[] = [forum.refreshSession(), forum.signedOut()];

// @ts-expect-error What comes back is a node: a string would be markup.
forum.renderHtml = (html: string) => html;
// @ts-expect-error A tag that there is not.
const stranger: PeerForum = document.createElement('peer-forums');

document.addEventListener('peer-post-created', (event) => {
  holds<Same<typeof event, PeerPostCreatedEvent>>();
  const id: string = event.detail.postId;
  // @ts-expect-error Nobody's words travel in events.
  return [id, event.detail.body];
});
document.addEventListener('peer-error', (event: PeerErrorEvent) => {
  holds<Same<typeof event.detail.kind, ForumErrorKind>>();
});

declare const post: Post;
declare const thread: Thread;
declare const backend: ForumBackend;
holds<Same<Post['visibility'], 'published' | 'held' | 'removed' | 'deleted'>>();
// @ts-expect-error A group that is absent is a feature that is not shown: ask before using it.
void backend.writing.reply;
// @ts-expect-error What a backend gave is not to be changed.
post.id = thread.id;

const problem: unknown = new ForumError('not-found');
const kind: ForumErrorKind | null = isForumError(problem) ? problem.kind : null;
// @ts-expect-error The kinds are closed.
void new ForumError('teapot');

export { done, kind, lines, rules, stranger, VERSION };
