import { sql } from 'kysely';
import type { Insertable, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

const ROWS_PER_STATEMENT = 2_000;

/** Many rows with the same columns: one parameter a statement, however many there are. */
export async function bulkInsert<T extends keyof Tables>(
  tx: Transaction<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.id(column)));
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    const chunk = JSON.stringify(rows.slice(at, at + ROWS_PER_STATEMENT));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${chunk}::jsonb)`.execute(tx);
  }
}

/** After rows with ids of their own: the next id comes after them. */
export async function advanceIds(tx: Transaction<Tables>, tables: readonly (keyof Tables)[]): Promise<void> {
  for (const table of tables) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select coalesce(max(id), 0) + 1 from ${sql.table(table)}), false)`.execute(
      tx,
    );
  }
}
