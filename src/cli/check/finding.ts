/** What is wrong with an adapter, where, and what to write instead. */
import { getLocation, type ASTNode, type Source } from 'graphql';

/** `error`: something will not work. `warning`: something will work otherwise than it looks. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  readonly severity: Severity;
  /** A short name for the kind of fault, for programs. */
  readonly code: string;
  /** Null when it is about no place of the document. From 1. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

export type Place = ASTNode | { readonly line: number; readonly column: number } | null;

export class Findings {
  readonly all: Finding[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  add(severity: Severity, code: string, place: Place, message: string, remedy: string): void {
    const { line, column } = this.#locate(place);
    const isKnown = this.all.some((one) => one.message === message && one.line === line && one.column === column);
    if (!isKnown) this.all.push({ severity, code, line, column, message, remedy });
  }

  error(code: string, place: Place, message: string, remedy: string): void {
    this.add('error', code, place, message, remedy);
  }

  warning(code: string, place: Place, message: string, remedy: string): void {
    this.add('warning', code, place, message, remedy);
  }

  note(code: string, place: Place, message: string, remedy: string): void {
    this.add('note', code, place, message, remedy);
  }

  /** In the order of the document; what is about no place comes last. */
  sorted(): readonly Finding[] {
    const rank = ({ line, column }: Finding): number => (line === null ? Infinity : line * 1e5 + (column ?? 0));
    return [...this.all].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  }

  #locate(place: Place): { readonly line: number | null; readonly column: number | null } {
    if (place && 'line' in place) return place;
    return place?.loc ? getLocation(this.#source, place.loc.start) : { line: null, column: null };
  }
}
