import type { ForumBackend } from '../model/index.ts';

/** The same forum as different people see it. They share one set of data: what one posts, the others find. */
export interface ContractSetup {
  /** Nobody is signed in. */
  readonly nobody: ForumBackend;
  /** A member who may post, and whose posts are published at once. */
  readonly member: ForumBackend;
  /** Another such member. */
  readonly other: ForumBackend;
  /** Somebody whose posts wait for a moderator, and the name they give if they have none. Leave it out where nothing is held. */
  readonly held?: { readonly backend: ForumBackend; readonly name?: string };
  /** A backend of the same kind whose server cannot be reached. */
  readonly unreachable?: ForumBackend;
  /** A topic to post in. Found by itself when left out: the first that says so. */
  readonly topicId?: string;
  /** The thread to post in, where a backend has threads that nobody can begin from here. It may have no posts yet. */
  readonly threadId?: string;
  close?(): Promise<void> | void;
}

/** What a check resolves to when the backend does not offer what it is about: the sentence to print. */
export type LeftOut = string | undefined;

export interface ContractTest {
  readonly name: string;
  /** Rejects with a sentence when the contract is broken. */
  run(): Promise<LeftOut>;
}

export type Check = (setup: ContractSetup) => Promise<LeftOut>;
export type Checks = Readonly<Record<string, Check>>;
