/** Picks the words for a number, as in "1 reply" and "2,000 replies". Without `Intl`, which is slow to begin (moment.ts). */
export function plural(count: number, one: string, other: string): string {
  return (count === 1 ? one : other).replace('#', String(count).replace(/\B(?=(\d{3})+$)/g, ','));
}
