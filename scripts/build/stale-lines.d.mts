export interface Aging {
  readonly id?: string;
  readonly country?: string;
  readonly source: string;
  readonly sourceReadOn: string;
  readonly verifiedOn: string | null;
}

export function staleSentences(today: string, lines?: readonly Aging[]): string[];
