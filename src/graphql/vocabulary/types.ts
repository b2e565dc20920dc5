/**
 * What an adapter document may say, as data: the operations that the widget knows, the aliases that it reads of their results and
 * the variables that it gives. The engine does not import it, and no page loads it: the `peer-forum` command and the guide are
 * made from it, and a test holds it to what the engine really reads and sends.
 */

/** To what a result is unwrapped. `word` is one of the widget's own words, by a value table where the backend has others. */
export type Want = 'text' | 'id' | 'number' | 'date' | 'yes' | 'word' | 'markdown' | 'html';

/**
 * `required`: without it there is no such thing on the screen. `advised`: works, and people would miss it. `optional`: a detail
 * more.
 */
export type Need = 'required' | 'advised' | 'optional';

interface Named {
  readonly name: string;
  readonly need: Need;
  /** The alias inside which it is looked for before it is looked for around it. */
  readonly in?: string;
  /** What it is, as the end of a sentence that begins with its name: "the title of the conversation". */
  readonly what: string;
}

/** A single value. */
export interface Leaf extends Named {
  readonly is: Want;
  /** For `word`: all that the widget knows. */
  readonly words?: readonly string[];
}

/** A thing with an id of its own, or a part that may also be written flat: `author { name }` or `authorName`. */
export interface Inner extends Named {
  readonly is: 'thing' | 'part';
  readonly of: ThingName;
}

/** A list, in any of the four shapes. `page`: it is read page by page, as the operation's variables say. */
export interface Listed extends Named {
  readonly is: 'list' | 'page';
  readonly of: ThingName | Want;
}

export type Alias = Leaf | Inner | Listed;

export type ThingName =
  | 'Viewer'
  | 'ViewerRights'
  | 'Topic'
  | 'TopicRef'
  | 'Thread'
  | 'ThreadRights'
  | 'Author'
  | 'Post'
  | 'ReplyTo'
  | 'Helped'
  | 'Notice'
  | 'PostRights'
  | 'Community'
  | 'Moderators'
  | 'Phrase'
  | 'Hit'
  | 'Impact'
  | 'ImpactItem'
  | 'ImpactThread';

export interface Thing {
  /** As people say it: "a conversation". */
  readonly called: string;
  readonly aliases: readonly Alias[];
  /** Of each of these groups, one is required; the first that holds something is read. */
  readonly oneOf?: readonly (readonly string[])[];
  /** Under which name a field with an underscore comes back: `_key` on a thread as `$thread_key`. */
  readonly carries?: Carrier;
}

export type Carrier = 'topic' | 'thread' | 'post' | 'viewer';

export interface Variable {
  readonly name: string;
  /** What the widget has for it, before it is cast to the declared type. */
  readonly is: 'id' | 'text' | 'number' | 'yes' | 'word' | 'cursor' | 'object';
  /** `required`: an operation that does not use it, in whatever way, cannot do its work. */
  readonly need: Need;
  readonly what: string;
  readonly words?: readonly string[];
}

export interface Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly need: Need;
  /** What people can do with it. */
  readonly feature: string;
  readonly aliases: readonly Alias[];
  /** Of each of these groups, one is required. */
  readonly oneOf?: readonly (readonly string[])[];
  readonly variables: readonly Variable[];
  /** Another operation without which this one is not used. */
  readonly with?: string;
}
