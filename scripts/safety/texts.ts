/** The texts that points are learnt from, as the signs of their sentences. */
import { createChecker } from '../../src/safety/engine/checker.ts';
import { normalise } from '../../src/safety/engine/normalise.ts';
import { sentencesOf } from '../../src/safety/engine/sentences.ts';
import { signNumber } from '../../src/safety/engine/numbers.ts';
import { signReader, signsOf, type Signs } from '../../src/safety/engine/signs.ts';
import type { Check, SafetyKind } from '../../src/safety/index.ts';
import { rules } from '../../src/safety/rules/en/index.ts';
import { points } from '../../src/safety/rules/en/points.ts';
import {
  AIMS,
  everyday,
  everydayByOthers,
  INDEPENDENT,
  POSTS_BY_OTHERS,
  type Groups,
} from '../../test/unit/safety/vectors/aims.ts';
import { DEMO_POSTS } from '../../test/unit/safety/vectors/demo-posts.ts';

export interface Text {
  readonly text: string;
  readonly group: 'found' | 'look-alike' | 'everyday';
  /** Whether it is a whole post, as people write them in a forum. */
  readonly isPost?: boolean;
  /** Signs of each sentence that no guard leaves alone. */
  readonly open: readonly Signs[];
  readonly all: readonly Signs[];
}

const readSigns = signReader(points, rules.classes);

/** How often each sign was read, by its number. */
const seen = new Map<number, Map<string, number>>();

function remember(sign: string): void {
  const number = signNumber(sign);
  const signs = seen.get(number) ?? new Map<string, number>();
  seen.set(number, signs.set(sign, (signs.get(sign) ?? 0) + 1));
}

/** The sign with this number that was read most often. */
export function nameOf(number: number): string {
  const signs = [...(seen.get(number) ?? [])].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return signs[0]?.[0] ?? '';
}

/** A check of one kind: by its rules alone, or of everything that its guards do not leave alone. */
function checkOf(kind: SafetyKind, by: 'rules' | 'guards'): Check {
  const sentences = rules.sentences
    .filter((each) => each.kind === kind)
    .map((each) => (by === 'rules' ? each : { ...each, rules: [] }));
  const everything = {
    ...points,
    kinds: [{ kind, rule: 'everything', atLeast: 0 }],
    unknown: 0,
    unit: 0,
    signs: '',
    worth: '',
  };
  const part = { ...rules, forms: [], sentences, points: by === 'rules' ? undefined : everything };
  return createChecker(part, { region: 'GB' });
}

function reader(kind: SafetyKind): (text: string, group: Text['group']) => Text {
  const check = checkOf(kind, 'guards');
  return (text, group) => {
    const plain = normalise(text);
    const open = check(text, { purpose: 'reply' });
    const sentences = sentencesOf(plain, rules.words).map(({ words, place }) => {
      const at = plain.at(place(1)[0]);
      const names = readSigns(words);
      names.all.forEach(remember);
      return { signs: signsOf(names), isOpen: open.some(({ start, end }) => start <= at && at < end) };
    });
    return {
      text,
      group,
      open: sentences.filter(({ isOpen }) => isOpen).map(({ signs }) => signs),
      all: sentences.map(({ signs }) => signs),
    };
  };
}

/** What a kind is learnt from: never a text that is held out, and each text once. */
export function textsFor(kind: SafetyKind): Text[] {
  const read = reader(kind);
  const byRules = checkOf(kind, 'rules');
  const tuned = (groups: Groups | undefined, group: Text['group']): Text[] =>
    Object.values(groups ?? {})
      .flat()
      .filter(({ holdout }) => !holdout)
      .map(({ text }) => read(text, group));
  // Of the demo's posts, which nobody labelled, those are taken for everyday ones in which the rules see nothing.
  const posts = DEMO_POSTS.filter((text) => byRules(text, { purpose: 'reply' }).length === 0).map((text) => ({
    ...read(text, 'everyday'),
    isPost: true,
  }));
  const postsByOthers = tuned(POSTS_BY_OTHERS, 'everyday').map((text) => ({ ...text, isPost: true }));
  const all = [
    ...tuned(AIMS[kind].found, 'found'),
    ...tuned(INDEPENDENT[kind]?.found, 'found'),
    ...tuned(AIMS[kind].quiet, 'look-alike'),
    ...tuned(INDEPENDENT[kind]?.quiet, 'look-alike'),
    ...tuned(everyday(kind), 'everyday'),
    ...tuned(everydayByOthers(kind), 'everyday'),
    ...postsByOthers,
    ...posts,
  ];
  return [...new Map(all.map((text) => [text.text, text])).values()];
}
