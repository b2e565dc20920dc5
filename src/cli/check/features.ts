/** What people will be able to do with this adapter, what they will not, and what would turn it on. */
import { operations as known } from '../../graphql/vocabulary/index.ts';
import type { Context } from './subject.ts';

export interface Feature {
  readonly name: string;
  readonly isOn: boolean;
  /** What turns it on; null for one that is on. */
  readonly turnOn: string | null;
}

/** Features that are more than one operation, or less. `paths` are those of `Context.present`; one of them is enough. */
const DETAILS: readonly (readonly [name: string, paths: readonly RegExp[], turnOn: string])[] = [
  [
    'topics to choose from',
    [/^(Start|Topics)\.topics$/],
    '`query Topics { topics: … { id name } }`, or `topics` in `Start`',
  ],
  [
    'knowing who is signed in',
    [/^(Start|Viewer)\.viewer$/],
    '`query Viewer { viewer: … { id name } }`, or `viewer` in `Start`',
  ],
  [
    'the words of welcome and what this space is for',
    [/^(Start|Community)\.community$/],
    '`query Community { community: … { description rules } }`, or `community` in `Start`',
  ],
  ['when moderators are there', [/community\.moderators$/], '`moderators { hereNow backAt hours }` in `community`'],
  ['who wrote a post', [/^Thread\.posts\.author$/], '`author: … { id name }` on posts'],
  ['which posts are a moderator’s', [/posts\.author\.isModerator$/], '`isModerator` on authors'],
  ['how many replies a conversation has', [/threads\.replyCount$/], '`replyCount` on conversations'],
  ['when something was last written', [/threads\.lastActivityAt$/], '`lastActivityAt` on conversations'],
  ['the first words of a conversation in the list', [/threads\.excerpt$/], '`excerpt` on conversations'],
  [
    'which posts wait for a moderator or were taken away',
    [/^Thread\.posts\.visibility$/],
    '`visibility` on posts, with a value table where the words differ',
  ],
  [
    'whether what was sent waits for a moderator',
    [/^(Reply|CreateThread)\.state$/, /^(Reply|CreateThread)\.post\.visibility$/],
    '`state` in `Reply` and `CreateThread`',
  ],
  ['what a moderator told the writer', [/^Thread\.posts\.notice$/], '`notice { reason }` on posts'],
  ['that a post was changed', [/^Thread\.posts\.editedAt$/], '`editedAt` on posts'],
  ['which post a reply answers', [/^Thread\.posts\.replyTo$/], '`replyTo { postId authorName }` on posts'],
  [
    'that nobody can write in a closed conversation',
    [/^Thread\.thread\.(locked|can)$/],
    '`locked`, or `can { reply }`, on conversations',
  ],
  [
    'buttons only where this person may use them',
    [/^Thread\.posts\.can$/],
    '`can { edit delete markHelped report }` on posts; without it they follow from who wrote what',
  ],
  [
    'what the writer of a conversation would like back',
    [/^Thread\.thread\.replyWish$/],
    '`$replyWish` in `CreateThread`, and `replyWish` on the conversation in `Thread`',
  ],
  ['whether one has marked a post already', [/^Thread\.posts\.helped(\.byMe)?$/], '`helped { byMe }` on posts'],
];

const IN_DETAILS = ['Topics', 'Viewer', 'Community', 'Start'];

export function featuresOf({ operations, present, settings }: Context): readonly Feature[] {
  const features: Feature[] = [];
  const add = (name: string, isOn: boolean, turnOn: string): void => {
    features.push({ name, isOn, turnOn: isOn ? null : turnOn });
  };
  for (const [name, operation] of Object.entries(known)) {
    if (IN_DETAILS.includes(name) || isCovered(operations, name)) continue;
    const isOn = operations.has(name) && (operation.with === undefined || operations.has(operation.with));
    const others = operation.with !== undefined && !operations.has(operation.with) ? ` and \`${operation.with}\`` : '';
    const what = operations.has(name) ? others.replace(' and ', '') : `\`${operation.kind} ${name}\`${others}`;
    const page = name === 'Report' && settings.reportUrl !== null ? ' (your own page is shown instead)' : '';
    add(operation.feature, isOn, what + page);
  }
  const thread = operations.get('Thread')?.cut.variables;
  add(
    'reading long conversations to their end',
    ['after', 'offset', 'page', 'pageIndex'].some((one) => thread?.has(one)),
    '`$after`, `$offset` or `$page` in `Thread`',
  );
  if (thread?.has('after'))
    add(
      'going back from the middle of a conversation',
      thread.has('before'),
      '`$before` in `Thread`, and `startCursor`',
    );
  const paths = [...present.keys()];
  for (const [name, patterns, turnOn] of DETAILS) {
    const isMapped = ['Thread', 'Threads'].some((one) => operations.get(one)?.isMapped);
    const isOn = patterns.some((pattern) => paths.some((path) => pattern.test(path)));
    if (isOn || !isMapped) add(name, isOn, turnOn);
  }
  return features;
}

/** What another operation does already. */
function isCovered(operations: Context['operations'], name: string): boolean {
  if (name === 'ThreadsByTopic')
    return !!operations.get('Threads')?.cut.variables.has('topicId') && !operations.has(name);
  if (name === 'ThreadAround') return !!operations.get('Thread')?.cut.variables.has('around') && !operations.has(name);
  return name === 'ReplyToPost' && !operations.has(name);
}
