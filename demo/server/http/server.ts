import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { sql } from 'kysely';
import type { Forum } from '../forum.ts';
import { hiddenAddress } from '../limits/rate.ts';
import { demoSignIn } from './demo-sign-in.ts';
import { createGraphQL } from './graphql.ts';
import type { GraphQLOptions } from './graphql.ts';
import { secure, sendJson } from './headers.ts';
import { isTrustedOrigin } from './origin.ts';
import { staticFile } from './static-files.ts';

export interface HttpOptions extends GraphQLOptions {
  /** Believe `X-Forwarded-For`: only behind a proxy that sets it. */
  readonly trustProxy: boolean;
}

/** Every door of the server: /graphql, /healthz, the demo's sign-in, and files. */
export function createHttpServer(forum: Forum, options: HttpOptions): Server {
  const yoga = createGraphQL(forum, options);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    secure(response);
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    const caller = hiddenAddress(forum.secret, addressOf(request, options.trustProxy));
    const trusted = isTrustedOrigin(request, options.allowedOrigins);

    if (path === '/graphql') {
      if (!trusted) return sendJson(response, 403, graphqlError('FORBIDDEN', 'This origin may not use this forum.'));
      response.setHeader('Cache-Control', 'no-store');
      await yoga(request, response, { caller });
      return;
    }
    if (path === '/healthz') return health(forum, response);
    if (await demoSignIn(forum, path, request, response, { caller, trusted })) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendJson(response, 405, { error: 'Pages are read with GET.' }, { Allow: 'GET, HEAD' });
    }
    if (await staticFile(path, request, response)) return;
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page here.\n');
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.onError(error instanceof Error ? error.name : 'Error');
      if (response.headersSent) response.destroy();
      else
        sendJson(
          response,
          500,
          graphqlError('INTERNAL', 'Something went wrong on our side. Please try again in a minute.'),
        );
    });
  });
}

async function health(forum: Forum, response: ServerResponse): Promise<void> {
  const alive = await sql`select 1`.execute(forum.db).then(
    () => true,
    () => false,
  );
  sendJson(response, alive ? 200 : 503, { ok: alive });
}

function graphqlError(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return forwarded || (request.socket.remoteAddress ?? 'unknown');
}
