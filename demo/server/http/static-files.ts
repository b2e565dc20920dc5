/** The demo's pages and the built widget, from two folders and nothing outside of them. */
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { securePage } from './headers.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.graphql': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const COMPRESSED = /^(text\/|application\/json|image\/svg)/;

/** Answers when there is such a file; tells whether it did. */
export async function staticFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const file = await fileFor(path);
  const type = file && TYPES[extname(file)];
  if (!file || !type) return false;
  const content = await readFile(file).catch(() => null);
  if (!content) return false;

  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  if (type.startsWith('text/html')) securePage(response);
  if ((request.headers['if-none-match'] ?? '').includes(tag)) {
    response.writeHead(304).end();
    return true;
  }
  const zipped = COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zipped ? compressed(tag, content) : content;
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
  return true;
}

/** Compressed once for as long as the content stays the same. */
const compressedByTag = new Map<string, Buffer>();
const MOST_KEPT = 200;

function compressed(tag: string, content: Buffer): Buffer {
  const known = compressedByTag.get(tag);
  if (known) return known;
  const made = gzipSync(content);
  if (compressedByTag.size >= MOST_KEPT) compressedByTag.clear();
  compressedByTag.set(tag, made);
  return made;
}

/** The file behind a path, with every link followed; null when it would be outside of what is shown. */
async function fileFor(path: string): Promise<string | null> {
  const decoded = decode(path);
  if (decoded === null || /[\0\\]/.test(decoded) || /(^|\/)\./.test(decoded)) return null;
  const clean = normalize(decoded.endsWith('/') ? `${decoded}index.html` : decoded).replace(/^\/+/, '');
  const inDist = clean.startsWith('dist/');
  if (!inDist && clean.startsWith('server/')) return null;
  const root = await real(join(ROOT, inDist ? 'dist' : 'demo'));
  const file = root && (await real(join(root, inDist ? clean.slice('dist/'.length) : clean)));
  if (!root || !file?.startsWith(root + sep)) return null;
  return !inDist && file.startsWith(join(root, 'server') + sep) ? null : file;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function real(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}
