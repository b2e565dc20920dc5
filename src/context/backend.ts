import { createContext } from '@lit/context';
import type { ForumBackend } from '../model/index.ts';

/** The forum's backend; null until the provider has one. `Symbol.for` lets two copies of this package on a page meet. */
export const backendContext = createContext<ForumBackend | null>(Symbol.for('peer-forum/backend@1'));
