/** A queue that one reader waits on. Ended from either side; a reader that falls too far behind is ended rather than remembered without end. */
export interface Channel<T> {
  push(value: T): void;
  end(): void;
  readonly values: AsyncIterableIterator<T>;
}

const MAX_WAITING = 100;

/** `ended` is called once, whoever ends it. */
export function createChannel<T>(ended: () => void): Channel<T> {
  const waiting: T[] = [];
  let wanted: ((result: IteratorResult<T>) => void)[] = [];
  let over = false;

  const end = (): void => {
    if (over) return;
    over = true;
    for (const give of wanted) give({ done: true, value: undefined });
    wanted = [];
    ended();
  };

  const next = (): Promise<IteratorResult<T>> => {
    const value = waiting.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (over) return Promise.resolve({ done: true, value: undefined });
    return new Promise((give) => wanted.push(give));
  };

  return {
    push(value) {
      if (over) return;
      const give = wanted.shift();
      if (give) give({ done: false, value });
      else if (waiting.push(value) > MAX_WAITING) end();
    },
    end,
    values: {
      next,
      return: () => {
        end();
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}
