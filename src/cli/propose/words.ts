/** What the values of an API's enum are in the widget's words, where their names say so. */
const VISIBILITY: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['held', /wait|pend|hold|held|review|moderat|queue|unapproved|draft|premod|system_withheld/i],
  ['deleted', /delet|trash|withdr|retract/i],
  ['removed', /remov|reject|spam|hidden|hide|taken|block|ban/i],
  ['published', /publi|visible|approv|live|accept|active|ok$|none/i],
];

const REASONS: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['self-harm', /self|suicid|harm|safe/i],
  ['worried', /worr|concern|risk|safe|harm/i],
  ['unkind', /unkind|rude|abus|offens|harass|hate|bully/i],
  ['private-details', /priva|personal|doxx/i],
  ['illegal', /illegal|crime|law/i],
  ['other', /other|else|misc/i],
];

export interface WordTable {
  readonly rows: Readonly<Record<string, string>>;
  /** Those that stand in no row. */
  readonly unknown: readonly string[];
}

/** For `visibility`: one value for each of the widget's words. */
export function wordTable(values: readonly string[]): WordTable {
  const rows: Record<string, string> = {};
  for (const value of values) {
    const [word] = VISIBILITY.find(([, pattern]) => pattern.test(value)) ?? [];
    if (word !== undefined) rows[word] ??= value;
  }
  return { rows, unknown: values.filter((value) => !Object.values(rows).includes(value)) };
}

/** For `$reason`: a value for each of the widget's words; `other` stands in where none is like it. */
export function reasonTable(values: readonly string[]): WordTable {
  const last = values.find((value) => /other|else|misc/i.test(value));
  const found = REASONS.map(([word, pattern]) => [word, values.find((value) => pattern.test(value)) ?? last] as const);
  return {
    rows: Object.fromEntries(found.filter((row): row is readonly [string, string] => row[1] !== undefined)),
    unknown: found.filter(([, value]) => value === undefined).map(([word]) => word),
  };
}
