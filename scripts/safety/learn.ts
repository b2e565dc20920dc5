/**
 * Learns from texts what each sign is worth: logistic regression, solved one sign after the other by Newton's method (Genkin, Lewis
 * and Madigan 2007), until no more changes. Nothing in it is left to chance: the same texts always give the same points.
 */
export interface Example {
  /** Numbers of signs, each once. */
  readonly signs: readonly number[];
  readonly found: boolean;
  /** How many times it counts. */
  readonly times: number;
}

export interface Learnt {
  /** What each sign is worth, in log-odds. */
  readonly worth: ReadonlyMap<number, number>;
  /** What a text has without any sign, in log-odds. */
  readonly start: number;
}

/** What keeps worths small: the ridge, in proportion to them; the lasso, alike for all, so that most come to nothing. */
interface Brakes {
  readonly ridge: number;
  readonly lasso: number;
}

const ROUNDS = 40;
/** A sign may change by so much in a round, at first; by less where it has changed its mind, by more where it has not. */
const FIRST_STRIDE = 1;
const SETTLED = 0.001;
/** Keeps a step finite where all examples are certain. */
const TINY = 1e-6;
const NO_BRAKES: Brakes = { ridge: 0, lasso: 0 };

/** The examples of each sign that more than one of them holds. */
function columnsOf(examples: readonly Example[], only?: ReadonlySet<number>): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  examples.forEach(({ signs }, row) => {
    for (const sign of signs) {
      if (only && !only.has(sign)) continue;
      const column = columns.get(sign);
      if (column) column.push(row);
      else columns.set(sign, [row]);
    }
  });
  return new Map([...columns].filter(([, column]) => column.length > 1));
}

/** What each sign of `only` is worth, or each sign there is, with these brakes. */
function solve(examples: readonly Example[], { ridge, lasso }: Brakes, only?: ReadonlySet<number>): Learnt {
  const columns = [...columnsOf(examples, only)];
  const everything = examples.map((_, row) => row);
  const sums = new Float64Array(examples.length);
  const counts = Float64Array.from(examples, ({ times }) => times);
  const wanted = Float64Array.from(examples, ({ found }) => (found ? 1 : 0));

  const worth = new Float64Array(columns.length);
  const strides = new Float64Array(columns.length).fill(FIRST_STRIDE);
  /** Newton's step for what some examples have in common, which is worth `now`, and no further than `most`. */
  const step = (rows: readonly number[], brakes: Brakes, now: number, most: number): number => {
    let slope = brakes.ridge * now;
    let bend = brakes.ridge + TINY;
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-(sums[row] as number)));
      slope += (counts[row] as number) * (chance - (wanted[row] as number));
      bend += (counts[row] as number) * chance * (1 - chance);
    }
    // At nothing the lasso holds what pulls less than it does; else it pulls towards nothing, and not beyond.
    const pull = now === 0 ? -within(brakes.lasso, slope) : Math.sign(now) * brakes.lasso;
    const full = -(slope + pull) / bend;
    const change = within(most, brakes.lasso > 0 && now * (now + full) < 0 ? -now : full);
    if (change !== 0) for (const row of rows) (sums[row] as number) += change;
    return change;
  };

  let start = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    start += step(everything, NO_BRAKES, start, FIRST_STRIDE);
    let largest = 0;
    columns.forEach(([, rows], place) => {
      const stride = strides[place] as number;
      const change = step(rows, { ridge, lasso }, worth[place] as number, stride);
      if (change === 0) return;
      (worth[place] as number) += change;
      strides[place] = Math.max(2 * Math.abs(change), stride / 2);
      largest = Math.max(largest, Math.abs(change));
    });
    if (largest < SETTLED) break;
  }
  return { worth: new Map(columns.map(([sign], place) => [sign, worth[place] as number])), start };
}

const within = (most: number, value: number): number => Math.max(-most, Math.min(most, value));

/** The signs that decide: a lasso leaves nothing to those that others can do without. The larger it is, the fewer. */
export function deciding(examples: readonly Example[], lasso: number): Set<number> {
  const { worth } = solve(examples, { ridge: 0, lasso });
  return new Set([...worth].filter(([, each]) => each !== 0).map(([sign]) => sign));
}

/** What each of these signs is worth. */
export function learn(examples: readonly Example[], signs: ReadonlySet<number>): Learnt {
  return solve(examples, { ridge: 1, lasso: 0 }, signs);
}
