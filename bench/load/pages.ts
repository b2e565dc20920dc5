/** The two pages that are compared, from one small server that hands GraphQL on to the reference API. */
import { readFile } from 'node:fs/promises';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Pages {
  readonly url: string;
  close(): Promise<void>;
}

/** `request`: the body of the forum's own first request, which the plain list sends too. */
export async function servePages(api: string, request: string): Promise<Pages> {
  const plain = await bundlePlainList();
  const page = (body: string): string =>
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Load</title>${body}</html>`;
  const files: Readonly<Record<string, string>> = {
    '/forum.html': page(
      '<script type="module" src="/dist/peer-forum.js"></script><peer-forum endpoint="/graphql"></peer-forum>',
    ),
    '/plain.html': page(
      `<script type="module" src="/plain.js"></script><script type="application/json" id="request">${request.replaceAll('<', '\\u003c')}</script><plain-list></plain-list>`,
    ),
    '/plain.js': plain,
  };
  const server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? '/', 'http://localhost').pathname;
    if (path === '/graphql') handOn(api, incoming, response);
    else void answer(path, files[path], response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bundlePlainList(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('plain-list.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  return outputFiles[0]?.text ?? '';
}

async function answer(path: string, known: string | undefined, response: ServerResponse): Promise<void> {
  const inDist = /^\/dist\/[\w./-]+\.js$/.test(path) && !path.includes('..');
  const text = known ?? (inDist ? await readFile(ROOT + path.slice(1), 'utf8').catch(() => null) : null);
  if (text === null) return void response.writeHead(404).end();
  const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'gzip',
    'cache-control': 'no-store',
  });
  response.end(gzipSync(text));
}

function handOn(api: string, incoming: IncomingMessage, response: ServerResponse): void {
  const target = new URL('/graphql', api);
  const { host: _host, origin: _origin, referer: _referer, ...headers } = incoming.headers;
  const onward = forward(target, { method: incoming.method ?? 'POST', headers }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  incoming.pipe(onward);
}
