/** The adapter for PostGraphile 5. What it needs of the server is in docs/adapters/postgraphile.md. */
import type { Adapter } from '../options.ts';
import { documents } from './postgraphile.generated.ts';

export const adapter: Adapter = { documents };
