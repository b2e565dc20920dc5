export function loads(root: string): {
  readonly first: readonly string[];
  readonly thread: readonly string[];
  readonly following: readonly string[];
  readonly composer: readonly string[];
};
