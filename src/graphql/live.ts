/** News of a thread over server-sent events. graphql-sse is loaded when somebody first listens. */
import { ForumError, type LiveGroup } from '../model/index.ts';
import { errorOf } from './errors.ts';
import { later } from './later.ts';
import type { Tools } from './lists.ts';
import { absolute, REQUEST } from './transport.ts';

export const groups = (tools: Tools): { readonly live: LiveGroup } => ({
  live: { watchThread: (threadId, notify, { signal }) => watch(tools, threadId, notify, signal) },
});

async function watch(tools: Tools, threadId: string, notify: () => void, signal: AbortSignal): Promise<void> {
  const { caller, options } = tools;
  const operation = caller.operation('ThreadActivity');
  const variables = await caller.variables(operation, { threadId });
  const { createClient } = await later(() => import('graphql-sse'));
  if (signal.aborted) return;
  const client = createClient({
    url: absolute(options.endpoint),
    credentials: options.credentials ?? 'same-origin',
    headers: async () => ({ ...(await caller.headers()) }),
    fetchFn: (input: RequestInfo | URL, init?: RequestInit) => (options.fetch ?? fetch)(input, { ...init, ...REQUEST }),
  });
  await new Promise<void>((resolve, reject) => {
    const request = { query: operation.text, operationName: operation.name, variables };
    const stop = client.subscribe(request, {
      next: (body) => {
        const error = errorOf(operation.name, { status: 200, body, headers: new Headers() });
        if (error) reject(error);
        else notify();
      },
      error: (error) => reject(brokenBy(operation.name, error)),
      complete: resolve,
    });
    signal.addEventListener('abort', stop, { once: true });
  }).finally(() => client.dispose());
}

/** A refusal comes with a status, a query that does not fit with a list of errors, and a lost connection with neither. */
function brokenBy(name: string, error: unknown): ForumError {
  const status = (error as { response?: { status?: number } } | null)?.response?.status ?? 0;
  const body = Array.isArray(error) ? { errors: error } : { data: null };
  return errorOf(name, { status, body, headers: new Headers() }) ?? new ForumError('network', { where: name });
}
