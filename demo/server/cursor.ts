/** Cursors are opaque to clients: base64url of a kind and the values of the sort key. One that was not made here is refused. */
import { badInput } from './errors.ts';

type CursorKind = 'thread' | 'post' | 'hit' | 'report' | 'impact';

const SHAPES: Record<CursorKind, readonly RegExp[]> = {
  thread: [/^\d{1,15}$/, /^\d{1,18}$/],
  post: [/^\d{1,9}$/],
  hit: [/^\d(\.\d{1,12})?(e-\d{1,2})?$/, /^\d{1,18}$/],
  report: [/^\d{1,18}$/],
  impact: [/^\d{1,18}$/],
};

export function encodeCursor(kind: CursorKind, ...values: readonly (string | number)[]): string {
  return Buffer.from([kind, ...values].join(':')).toString('base64url');
}

/** The values of a cursor of this kind. Throws BAD_USER_INPUT for anything else. */
export function decodeCursor(kind: CursorKind, cursor: string): string[] {
  const shapes = SHAPES[kind];
  const [found, ...values] = cursor.length <= 200 ? Buffer.from(cursor, 'base64url').toString('latin1').split(':') : [];
  const fits =
    found === kind && values.length === shapes.length && shapes.every((shape, i) => shape.test(values[i] ?? ''));
  if (!fits) throw badInput('This place in the list is not known. Please start from the first page.');
  return values;
}
