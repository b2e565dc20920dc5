import type { FormRule, Hit } from '../../../engine/rule-types.ts';
import { FAMILY_NAMES, FIRST_NAMES, NOT_NAMES, WORD_NAMES } from './name-words.ts';

const name = { kind: 'personal-details', label: 'name' } as const;
const PART = "[A-ZÀ-Þ][a-zA-ZÀ-ɏ']{1,20}(?:-[A-ZÀ-Þ][a-zA-ZÀ-ɏ]{1,20})?";
const FULL = `(${PART}(?: ${PART}){1,2})(?![a-zA-ZÀ-ɏ])`;
const OPENS =
  "\\b(?:[Ii]'m|[Ii] am|[Ii]m|[Tt]his is|[Ii]t's|[Ii]'m called|[Tt]hey call me|[Pp]eople call me|[Ii] go by|[Cc]hristened|[Bb]aptised|[Rr]egister(?:ed)? as|[Nn]ame)(?: called)?:?";
const SIGNED =
  '(?:[Ss]igned|[Rr]egards|[Ww]ishes|[Ll]ove|[Tt]hanks|[Tt]hank you|[Cc]heers|[Yy]ours|[Ss]incerely|[Tt]ake care|[Bb]est|[Ww]armly|[Hh]ugs)';
const CLOSES = '(?:^|[\\n.!?,] ?|[Kk]ind |[Ww]ith |[Bb]est |[Mm]any |[Ll]ots of |[Yy]ours )';

function partsOf(value: string): string[] {
  return value.toLowerCase().split(/[ -]/);
}

function isFullName({ value }: Hit): boolean {
  return partsOf(value).every((part) => !NOT_NAMES.has(part));
}

/** A display name cut into its words: "SarahMurphy82" is "sarah murphy". */
function wordsOf(value: string): string[] {
  return value
    .replaceAll(/\d+/g, ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s._-]+/)
    .filter((word) => word !== '');
}

function looksReal({ value }: Hit): boolean {
  const words = wordsOf(value);
  const titled = /^(?:dr|mr|mrs|ms|miss|prof)$/.test(words[0] ?? '');
  const [first = '', ...others] = titled ? words.slice(1) : words;
  const last = others.at(-1);
  if (last === undefined) return titled && FAMILY_NAMES.has(first);
  if (others.length > 2) return false;
  if (titled) return !NOT_NAMES.has(last);
  return (
    (FIRST_NAMES.has(first) && last.length > 1 && !NOT_NAMES.has(last)) ||
    (WORD_NAMES.has(first) && FAMILY_NAMES.has(last))
  );
}

/** A person's own first and last name, with the words that give it; and display names that look like one (E15). */
export const names: readonly FormRule[] = [
  { ...name, rule: 'my-name-is', find: new RegExp(`\\b[Nn]ame(?: is|'s|:) ${FULL}`, 'dg'), keep: isFullName },
  {
    ...name,
    rule: 'my-name-is',
    find: /\bmy (?:full|real|legal|actual|birth) name(?: is|'s|:) ([a-z']+ [a-z']+)/dg,
    keep: isFullName,
  },
  {
    ...name,
    rule: 'my-name-is',
    find: /\bmy name(?: is|'s|s) ([a-z']+ [a-z']+)(?=[.,!]|$)/dg,
    keep: (hit) => FIRST_NAMES.has(partsOf(hit.value)[0] ?? '') && isFullName(hit),
  },
  {
    ...name,
    rule: 'introduces-self',
    find: new RegExp(`${OPENS} ${FULL}`, 'dg'),
    keep: (hit) =>
      isFullName(hit) &&
      /^(?:$|[.,!?\n(:;-]| (?:and|from|here|btw|by|aged?|but|if|hi|so|i|the|a|again|x+)\b| [(-])/.test(hit.after) &&
      (!/it's $/.test(hit.before) || /^ here\b|^ again\b|^[.!]/.test(hit.after)),
  },
  {
    ...name,
    rule: 'introduces-self',
    find: new RegExp(`(?:^|[\\n.!?,] ?)${FULL}(?= here\\b)`, 'dg'),
    keep: isFullName,
  },
  {
    ...name,
    rule: 'signs-with-name',
    find: new RegExp(`${CLOSES}${SIGNED}[,.!]?[ \n]${FULL}(?= ?x{0,4}[.!]?(?:\n|$))`, 'dg'),
    keep: isFullName,
  },
  { ...name, rule: 'real-name-as-pseudonym', find: /^[\p{L}\d._' -]{3,60}$/dgu, purposes: ['name'], keep: looksReal },
];
