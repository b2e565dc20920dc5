import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this server's own pages, from an origin that the charity allows, or from no page at all (a script
 * or another server, which holds no cookie of a visitor's browser).
 */
export function isTrustedOrigin(request: IncomingMessage, allowedOrigins: readonly string[]): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (typeof origin === 'string' && allowedOrigins.includes(origin)) return true;
  if (site === 'same-origin') return true;
  if (typeof origin !== 'string') return site === undefined || site === 'none';
  return URL.canParse(origin) && new URL(origin).host === host;
}
