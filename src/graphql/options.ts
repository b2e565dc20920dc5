import type { TransportOptions } from './transport.ts';
import type { Constants } from './extras.ts';

/** By field or variable, then by the widget's word for it: `{ visibility: { held: 'PENDING' } }`. */
export type ValueTables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What one kind of backend needs said once: a `.graphql` file, and seldom more. */
export interface Adapter {
  /** The text of the `.graphql` file: operations under their well-known names, results under their well-known aliases. */
  readonly documents: string;
  /** Values for variables that the widget knows nothing of. */
  readonly constants?: Constants;
  /** The backend's words for the widget's own, where they are not the same in capitals. */
  readonly values?: ValueTables;
  /** By operation: makes its data into what the aliases would have given. For the few things that aliases cannot say. */
  readonly map?: Readonly<Record<string, (data: unknown) => unknown>>;
  /** Sent with every request, such as one that forces a preflight where the server asks for it. No secrets. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
}

export interface GraphQLBackendOptions extends Adapter, TransportOptions {
  /** Called before each request, and once more after the server said that nobody is signed in. */
  readonly headers?: () => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;
  /** Operations that are not to be used, though the documents have them. */
  readonly without?: readonly string[];
}
