/**
 * Learns from texts what each sign is worth: logistic regression that forgets weak signs (FTRL-Proximal, McMahan et al. 2013), so
 * that what it says is a short list of signs with whole points, which a person can read and change.
 */
export interface Example {
  readonly signs: readonly string[];
  readonly found: boolean;
}

export interface Learnt {
  /** Points of each sign; a sign that is worth nothing is not there. */
  readonly points: ReadonlyMap<string, number>;
  /** What a text has without any sign, in points. */
  readonly start: number;
}

interface Settings {
  /** Which of the orders the examples are taken in. */
  readonly order: number;
  /** How strong a sign has to be in order to be kept. */
  readonly forget: number;
  readonly only?: ReadonlySet<string>;
}

const RATE = 0.15;
const RIDGE = 0.01;
const ROUNDS = 12;
/** There are many more texts to leave alone than to find. */
const FOUND_COUNTS = 2;
const START_RATE = 0.02;
const ORDERS = 11;
/** Points to one unit of log-odds. */
const SCALE = 4;

/** The same order for the same examples, another in each round. */
function shuffle(examples: unknown[], round: number): void {
  for (let last = examples.length - 1; last > 0; last -= 1) {
    const other = (Math.imul(last + round * 7919, 2654435761) >>> 0) % (last + 1);
    [examples[last], examples[other]] = [examples[other], examples[last]];
  }
}

function counted(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

function fit(examples: readonly Example[], { order, forget, only }: Settings): Learnt {
  const places = new Map<string, number>();
  for (const [sign, times] of counted(examples)) {
    if (times > 1 && (only?.has(sign) ?? true)) places.set(sign, places.size);
  }
  const rows = examples.map(({ signs, found }) => ({
    found,
    at: signs.map((sign) => places.get(sign)).filter((place) => place !== undefined),
  }));
  const sums = new Float64Array(places.size);
  const squares = new Float64Array(places.size);
  const weight = (place: number): number => {
    const sum = sums[place] ?? 0;
    if (Math.abs(sum) <= forget) return 0;
    return (Math.sign(sum) * forget - sum) / ((1 + Math.sqrt(squares[place] ?? 0)) / RATE + RIDGE);
  };
  let start = -3;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(rows, order * ROUNDS + round);
    for (const { found, at } of rows) {
      const weights = at.map(weight);
      const chance = 1 / (1 + Math.exp(-weights.reduce((sum, each) => sum + each, start)));
      const wrong = (chance - Number(found)) * (found ? FOUND_COUNTS : 1);
      start -= START_RATE * wrong;
      at.forEach((place, index) => {
        const before = squares[place] ?? 0;
        const step = (Math.sqrt(before + wrong * wrong) - Math.sqrt(before)) / RATE;
        sums[place] = (sums[place] ?? 0) + wrong - step * (weights[index] ?? 0);
        squares[place] = before + wrong * wrong;
      });
    }
  }
  const points = [...places].map(([sign, place]) => [sign, weight(place)] as const);
  return { points: new Map(points), start };
}

/** The average of what is learnt in several orders: the order should not decide. */
function fitted(examples: readonly Example[], settings: Omit<Settings, 'order'>): Learnt {
  const all = Array.from({ length: ORDERS }, (_, order) => fit(examples, { ...settings, order }));
  const points = new Map<string, number>();
  for (const { points: each } of all) {
    for (const [sign, worth] of each) points.set(sign, (points.get(sign) ?? 0) + worth / ORDERS);
  }
  return { points, start: all.reduce((sum, each) => sum + each.start / ORDERS, 0) };
}

/** Points for at most `most` signs, those that decide most. */
export function learn(examples: readonly Example[], most: number): Learnt {
  const counts = counted(examples);
  const decides = ([sign, worth]: readonly [string, number]): number =>
    Math.abs(worth) * Math.sqrt(counts.get(sign) ?? 0);
  const strongest = [...fitted(examples, { forget: 2 }).points]
    .sort((a, b) => decides(b) - decides(a))
    .slice(0, most)
    .map(([sign]) => sign);
  const { points, start } = fitted(examples, { forget: 0.05, only: new Set(strongest) });
  const whole = [...points].map(([sign, worth]) => [sign, Math.round(worth * SCALE)] as const);
  return { points: new Map(whole.filter(([, worth]) => worth !== 0)), start: start * SCALE };
}
