import type { FormRule, Hit } from '../../../engine/rule-types.ts';

/** Words near a number that say it belongs to a service. */
const SERVICE =
  /helpline|hotline|crisis|samaritan|lifeline|support line|infoline|line (?:is|on|at)|out of hours|surgery|clinic|hospital|council|charity|duty team|switchboard|advice line|\bservice\b/;
/** Free and shared-cost numbers: nobody's own. */
const SERVICE_NUMBER = /^(?:0(?:800|808|508|900|3\d{9}$|8[47]\d{8}$)|1?8(?:00|88|77|66|55|44|33|22)\d{7}$|1[38]00|13)/;
/** Mobile numbers that belong to services: Lifeline Australia by text, and former text numbers of PAPYRUS. */
const SERVICE_MOBILES = new Set(['0477131114', '07786209697', '07860039967']);
const ASKED = /(?:call|ring|text|phone|mobile|cell|number|whatsapp|reach me|landline)/;
const SERVICE_MAIL =
  /@(?:[\w-]+\.)*(?:samaritans\.(?:org|ie)|papyrus-uk\.org|giveusashout\.org|childline\.org\.uk|nhs\.(?:uk|net)|gov(?:\.\w\w)?|hse\.ie|mind\.org\.uk|thecalmzone\.net)$/i;
const DIGIT = '(?:plus|zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|hundred|\\d{1,6})';
const SPOKEN = `(?:(?:double|treble|triple) )?${DIGIT}`;

function digitsOf(value: string): string {
  return value.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1').replaceAll(/\D/g, '');
}

function isService(digits: string, { before }: Hit): boolean {
  const mobile = /^(?:07|08[35679]|04|02[0-9]{7,8}$)/.test(digits);
  const near = before.slice(-60);
  return (
    SERVICE_NUMBER.test(digits) ||
    SERVICE_MOBILES.has(digits) ||
    (!mobile && SERVICE.test(near) && !/\b(?:my|me)\b[^.]{0,25}$/.test(near))
  );
}

/** A possible number, not a valid one: the numbers set aside for drama count too. */
function isPhone(hit: Hit): boolean {
  const raw = hit.value.trim();
  const digits = digitsOf(raw);
  if (/^(?:\+|00)/.test(raw))
    return digits.length >= 9 && digits.length <= 15 && !/^(?:\+|00)\d{1,2} ?\(?0?\)? ?(?:800|808)/.test(raw);
  if (isService(digits, hit)) return false;
  if (/^0[1-9]/.test(digits)) return digits.length >= 9 && digits.length <= 11;
  const american = /^1?[ .-]?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]?\d{4}$/.test(raw);
  return (
    american && (/[ .)-]/.test(raw) || ASKED.test(hit.before.slice(-30)) || hit.region === 'US' || hit.region === 'CA')
  );
}

/** How many digits somebody says: a "hundred" is two of them, a "double" one more. */
function spokenDigits(value: string): number {
  return [...value.matchAll(/\d|[a-z]+/gi)].reduce(
    (sum, [word]) => sum + (/^plus$/i.test(word) ? 0 : /^(?:hundred|triple)$/i.test(word) ? 2 : 1),
    0,
  );
}

const detail = { kind: 'personal-details' } as const;
const TLD = '(?:com|co|net|org|ie|uk|info|me|au|nz|ca|us|edu|eu)';
const PROVIDER = '(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|live|aol|btinternet|proton(?:mail)?|msn|sky)';
const everywhere = ['thread', 'reply', 'title', 'name', 'note'] as const;

/** Ways to reach a person: mail, and telephones in figures and in words. */
export const contacts: readonly FormRule[] = [
  {
    ...detail,
    rule: 'email',
    label: 'email',
    find: /(?<![\w.+%-])[\w.+%-]{1,64}(?:@ ?| @ )[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/dgi,
    keep: ({ value }) => !SERVICE_MAIL.test(value.replaceAll(' ', '')),
  },
  {
    ...detail,
    rule: 'email-written-out',
    label: 'email',
    find: new RegExp(
      `(?<![\\w.+-])((?:[\\w+-]{1,30}(?: dot |\\.)){0,2}[\\w+-]{2,40}(?: ?[([{] ?at ?[)\\]}] ?[\\w-]{2,40}(?: ?(?:\\.|[([{] ?dot ?[)\\]}]| dot ) ?${TLD}){0,3}| at [\\w-]{2,40}(?:(?: dot | ?[([{] ?dot ?[)\\]}] ?)${TLD}){1,3}| at ${PROVIDER}(?:\\.${TLD}){0,2}| ?\\(@\\) ?[\\w.-]{2,40}| ?@ ?[\\w-]{2,40} dot ${TLD}))(?![\\w-])`,
      'dgi',
    ),
    keep: ({ value }) => !/^(?:me|is|mail|look|account|address|inbox|someone|it) at /i.test(value),
  },
  {
    ...detail,
    rule: 'phone',
    label: 'phone',
    find: /(?<![\w@#£$€/.-])(?:\+ ?|\()?\d(?:[ ().-]{0,3}\d|\/\d(?=\d{2})){7,14}(?![\w%/]|\.\d|,\d)/dg,
    keep: isPhone,
    purposes: everywhere,
  },
  {
    ...detail,
    rule: 'phone-disguised',
    label: 'phone',
    find: /(?<!\w)[oO0]7(?:[ .-]?[\doOlI]){9}(?!\w)/dg,
    keep: ({ value }) => /[oOlI]/.test(value),
  },
  {
    ...detail,
    rule: 'phone-in-words',
    label: 'phone',
    find: new RegExp(`(?<!\\w)${SPOKEN}(?:[ ,.-]{1,2}${SPOKEN}){2,14}(?!\\w)`, 'dgi'),
    keep: ({ value, before }) =>
      spokenDigits(value) >= 9 &&
      /[a-z]{3}/i.test(value) &&
      (/^(?:zero|oh|o|nought|0|plus)/i.test(value) ||
        /digits|after the zero/.test(before.slice(-30)) ||
        ASKED.test(before.slice(-30))),
  },
];
