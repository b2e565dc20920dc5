/** A text made plain for matching, with the way back to the offsets of the original. */
export interface PlainText {
  /** Straight quotes, plain spaces and dashes, ASCII digits, no invisible characters, no run of spaces. */
  readonly text: string;
  /** `text` in small letters, of the same length. */
  readonly lower: string;
  /** The offset in the original of the character at `index`; the original's length at the end. */
  readonly at: (index: number) => number;
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4\uff07]/, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/, '"'],
  [/[\u2010-\u2015\u2212\ufe58\uff0d]/, '-'],
  [/[\n\r\u0085\u2028\u2029]/, '\n'],
  [/\s/, ' '],
];

function plain(char: string): string {
  if (INVISIBLE.test(char)) return '';
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return plain(String.fromCharCode(code - 0xfee0));
  return REPLACED.find(([from]) => from.test(char))?.[1] ?? char;
}

function small(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

/** Plain text of `original`, one pass, one output character for at most one input character. */
export function normalise(original: string): PlainText {
  const chars: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const code = original.charCodeAt(index);
    const char = original.charAt(index);
    const next = code >= 0x20 && code < 0x7f && code !== 0x60 ? char : plain(char);
    if (next === '') continue;
    const last = chars.at(-1);
    if (next === '\n' && (last === ' ' || last === '\n')) chars[chars.length - 1] = '\n';
    else if (next !== ' ' || (last !== ' ' && last !== '\n')) {
      chars.push(next);
      offsets.push(index);
    }
  }
  const text = chars.join('');
  const whole = text.toLowerCase();
  return {
    text,
    lower: whole.length === text.length ? whole : chars.map(small).join(''),
    at: (index) => offsets[index] ?? original.length,
  };
}
