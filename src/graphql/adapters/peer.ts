/** The adapter for the widget's own schema, which the reference server speaks. */
import type { Adapter } from '../options.ts';
import { documents } from './peer.generated.ts';

export const adapter: Adapter = { documents };
