/**
 * The language that rules are written in. Over a sentence in plain words, each with one space before and after it:
 * `<name>` stands for one of a class of words, `*` for the rest of a word, ` ~3` for up to three words of any kind (no signs), and
 * no group captures; the rest is as in a regular expression.
 */
export interface Pattern {
  readonly find: RegExp;
  /**
   * Beginnings of words ({@link beginning}) of which a sentence must hold at least one to match; null where none can be named.
   * They are what makes many rules cheap: a rule is only tried on a sentence that holds one of its words.
   */
  readonly needs: ReadonlySet<string> | null;
}

export type Classes = Readonly<Record<string, string>>;

/** Where a pattern has to stand in what it is given. */
export type Place = 'anywhere' | 'at the end' | 'at the start';

/** A pattern with each `<name>` replaced by its class, as one group. */
export function writeOut(pattern: string, classes: Classes): string {
  return pattern.replace(/<([a-z]+)>/g, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new Error(`There is no class of words called ${name}.`);
    return `(${writeOut(words, classes)})`;
  });
}

export function compile(pattern: string, classes: Classes, place: Place = 'anywhere'): Pattern {
  const written = writeOut(pattern, classes);
  const expression = ` (${written}) `
    .replaceAll(/ ~(\d)/g, '( [^ .,?"]+){0,$1}')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/(?<=[a-z)])\*/g, '[a-z]{0,12}')
    // A word has an end: so a pattern cannot take more than so many steps at each place, whatever it is given.
    .replaceAll(']+', ']{1,20}');
  const find = new RegExp(
    `${place === 'at the start' ? '^' : ''}${expression}${place === 'at the end' ? '$' : ''}`,
    'u',
  );
  return { find, needs: needsOf(written) };
}

const KEY = 3;

/** What words are told apart by before any pattern is tried: their first three letters. */
export function beginning(word: string): string {
  return word.slice(0, KEY);
}

/** Beginnings that most sentences hold: a rule that can be found by rarer ones is. */
const COMMON = new Set(
  'i am you to a an the my me it and is not hav be do tha of in on for wit so but was wan thi no'.split(' '),
);

/** Which of its words a pattern cannot do without: the rarest choice that every match must hold one of. */
function needsOf(pattern: string): ReadonlySet<string> | null {
  const needs = new Set<string>();
  for (const choice of splitOutside(pattern, '|')) {
    const best = splitOutside(choice, ' ')
      // A space that may be missing joins two words, of which neither is then sure.
      .filter((word, index, all) => !/^[?*{]/.test(word) && !/^[?*{]/.test(all[index + 1] ?? ''))
      .map(needsOfWord)
      .filter((each) => each !== null)
      .sort((a, b) => cost(a) - cost(b))[0];
    if (!best) return null;
    for (const key of best) needs.add(key);
  }
  return needs;
}

function cost(needs: ReadonlySet<string>): number {
  return [...needs].reduce((sum, key) => sum + (COMMON.has(key) ? 50 : 1), 0);
}

function needsOfWord(word: string): ReadonlySet<string> | null {
  if (!word.startsWith('(')) {
    const [letters = ''] = /^[\p{L}\p{N}',"]*/u.exec(word) ?? [];
    // A letter before a sign such as "?" or "*" may not be there, or more may follow it.
    const sure = letters === word ? letters : letters.slice(0, -1);
    return sure.length >= KEY || (sure === word && word !== '') ? new Set([beginning(sure)]) : null;
  }
  const end = closing(word);
  const after = word.slice(end + 1);
  if (word.startsWith('(?') || /^[?*{]/.test(after)) return null;
  const needs = needsOf(word.slice(1, end));
  return needs && (after === '' || [...needs].every((key) => key.length >= KEY)) ? needs : null;
}

/** The place of the bracket that closes the one at the start. */
function closing(pattern: string): number {
  let depth = 0;
  for (let index = 0; index < pattern.length; index += 1) {
    if (pattern[index] === '(') depth += 1;
    else if (pattern[index] === ')' && (depth -= 1) === 0) return index;
  }
  return pattern.length;
}

/** The parts between a sign where it stands in no brackets. */
function splitOutside(pattern: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of pattern) {
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    if (char === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}
