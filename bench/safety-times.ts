import type { Check } from '../src/safety/index.ts';
import { AIMS } from '../test/unit/safety/vectors/aims.ts';
import { ORDINARY } from '../test/unit/safety/vectors/index.ts';
import type { Vector } from '../test/unit/safety/vectors/vector.ts';

function milliseconds(check: Check, text: string, times: number): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    check(text, { purpose: 'reply' });
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

/** 1,000 words of the texts, taken evenly from all of them. */
function thousand(vectors: readonly Vector[]): string {
  const words = vectors.map(({ text }) => text.split(' '));
  const step = Math.max(1, Math.floor(words.flat().length / 1000));
  const picked = words.filter((_, index) => index % step === 0).flat();
  return [...picked, ...picked].slice(0, 1000).join(' ');
}

/** Milliseconds for 1,000 words, and how much longer ten times the text takes: about ten where the cost is linear. */
export function printTimes(check: Check): void {
  const everything = Object.values(AIMS).flatMap(({ found, quiet }) =>
    [...Object.values(found), ...Object.values(quiet)].flat(),
  );
  const texts = { 'ordinary posts': thousand(ORDINARY), 'all kinds and their look-alikes': thousand(everything) };
  const row = (text: string): Record<string, string> => {
    milliseconds(check, text, 60);
    const once = milliseconds(check, text, 200);
    const tenfold = milliseconds(check, Array.from({ length: 10 }, () => text).join('\n'), 40);
    const at = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? NaN;
    return {
      'p50 ms': at(once, 0.5).toFixed(2),
      'p95 ms': at(once, 0.95).toFixed(2),
      'tenfold ratio': (at(tenfold, 0.5) / at(once, 0.5)).toFixed(1),
    };
  };
  console.log('\nTime for 1,000 words, and how much longer ten times the text takes');
  console.table(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, row(text)])));
}
