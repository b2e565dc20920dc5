/**
 * Learns from texts what each sign is worth: logistic regression with a ridge, solved one sign after the other by Newton's method
 * (Genkin, Lewis and Madigan 2007), until no more changes. It has one solution, so the same texts always give the same points.
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

const RIDGE = 1;
const ROUNDS = 40;
/** A sign may change by so much in a round, at first; by less where it has changed its mind, by more where it has not. */
const FIRST_STRIDE = 1;
const SETTLED = 0.001;

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

/** What each sign of `only` is worth, or each sign there is. */
export function learn(examples: readonly Example[], only?: ReadonlySet<number>): Learnt {
  const columns = [...columnsOf(examples, only)];
  const everything = examples.map((_, row) => row);
  const sums = new Float64Array(examples.length);
  const counts = Float64Array.from(examples, ({ times }) => times);
  const wanted = Float64Array.from(examples, ({ found }) => (found ? 1 : 0));

  const worth = new Float64Array(columns.length);
  const strides = new Float64Array(columns.length).fill(FIRST_STRIDE);
  /** Newton's step for what some examples have in common, and no further than `most`. */
  const step = (rows: readonly number[], ridge: number, now: number, most: number): number => {
    let slope = ridge * now;
    let bend = ridge;
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-(sums[row] as number)));
      slope += (counts[row] as number) * (chance - (wanted[row] as number));
      bend += (counts[row] as number) * chance * (1 - chance);
    }
    const change = Math.max(-most, Math.min(most, -slope / bend));
    for (const row of rows) (sums[row] as number) += change;
    return change;
  };

  let start = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    start += step(everything, 0, start, FIRST_STRIDE);
    let largest = 0;
    columns.forEach(([, rows], place) => {
      const stride = strides[place] as number;
      const change = step(rows, RIDGE, worth[place] as number, stride);
      (worth[place] as number) += change;
      strides[place] = Math.max(2 * Math.abs(change), stride / 2);
      largest = Math.max(largest, Math.abs(change));
    });
    if (largest < SETTLED) break;
  }
  return { worth: new Map(columns.map(([sign], place) => [sign, worth[place] as number])), start };
}

/** How much each sign decides: what it is worth, and more where it is common. */
export function strengths(examples: readonly Example[]): Map<number, number> {
  const { worth } = learn(examples);
  const columns = columnsOf(examples);
  return new Map([...worth].map(([sign, each]) => [sign, Math.abs(each) * Math.sqrt(columns.get(sign)?.length ?? 0)]));
}
