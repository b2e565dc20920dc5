import type { FormRule, Hit } from '../../../engine/rule-types.ts';

const CUE =
  '(?:social security|ssn|ss#|pip|social insurance|sin|medicare|passport|tfn|tax file|nhi|hospital|patient|account|sort code|policy|' +
  'licen[cs]e|licence|national insurance|ni|pps|ppsn|nhs|chi|(?:journal )?reference|claim|student|staff|employee|card)';

function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}

/** The check digit of payment cards (ISO/IEC 7812). */
function isCard(value: string): boolean {
  const digits = [...digitsOf(value)].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const twice = digit * 2;
    return total + (index % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return !value.startsWith('0') && digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
}

function hasEnough({ value, before }: Hit): boolean {
  const digits = digitsOf(value).length;
  return !/^0[38]0[08]/.test(value) && (before.includes('nhi') ? digits >= 4 : digits >= 6);
}

const detail = { kind: 'personal-details' } as const;
const id = { ...detail, label: 'id-number' } as const;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const DATE =
  '(\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}|' +
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? (?:19|20)\\d{2}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})`;

/** Numbers that offices give a person, and dates of birth. */
export const numbers: readonly FormRule[] = [
  {
    ...detail,
    rule: 'birth-date',
    label: 'birth-date',
    find: new RegExp(
      `(?:\\bd\\.?o\\.?b\\b\\.?|date of birth|birth ?date|\\bborn|birthday)(?:[a-z ]{0,16}, it's| is| was|'s|:)? ?(?:on )?(?:the )?${DATE}(?!\\d)`,
      'dgi',
    ),
  },
  { ...id, rule: 'ni-number', find: /\b[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/dgi },
  { ...id, rule: 'pps-number', find: /\b\d{7} ?[A-W][A-IW]?\b/dg },
  { ...id, rule: 'social-security-number', find: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/dg },
  { ...id, rule: 'driving-licence', find: /\b[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2}\b/dg },
  { ...id, rule: 'iban', find: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/dg },
  {
    ...id,
    rule: 'payment-card',
    find: /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/dg,
    keep: ({ value }) => isCard(value),
  },
  {
    ...id,
    rule: 'office-number',
    find: new RegExp(
      `\\b${CUE}(?: (?:number|no\\.?|num|code|ref|security))?(?: number)?(?:,? (?:it's|it is)| (?:so )?here it is| for [a-z ]{3,20} is| is| was|'s|:|=| -)? ?((?:[a-z]{1,8} ?)?\\d(?:[ -]?\\d|[a-z]){3,22})(?![\\d])`,
      'dgi',
    ),
    keep: hasEnough,
  },
];
