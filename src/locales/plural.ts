/** Picks the words for a number by the rules of the language, as in "1 reply" and "2 replies". */
export function pluralOf(lang: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(lang);
  const format = new Intl.NumberFormat(lang);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other).replace('#', format.format(count));
}
