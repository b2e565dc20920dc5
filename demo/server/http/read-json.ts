import type { IncomingMessage } from 'node:http';

/** A small JSON body. Undefined for anything else: another type, too much of it, or no JSON. */
export async function readSmallJson(request: IncomingMessage, maxBytes = 4_096): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
