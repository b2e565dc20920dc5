/** The doors of the demo's sign-in: who there is, become one of them, become nobody. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DEMO_PEOPLE, memberIdOf } from '../auth/people.ts';
import { memberIdFrom, signInCookie, signOutCookie } from '../auth/session.ts';
import { ApiError } from '../errors.ts';
import type { Forum } from '../forum.ts';
import { takeToken } from '../limits/rate.ts';
import { sendJson } from './headers.ts';
import { readSmallJson } from './read-json.ts';

/** Answers when `path` is one of its doors; tells whether it did. */
export async function demoSignIn(
  forum: Forum,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { caller, trusted }: { readonly caller: string; readonly trusted: boolean },
): Promise<boolean> {
  const door = `${request.method ?? ''} ${path}`;
  if (door === 'GET /demo/people') {
    sendJson(response, 200, await people(forum, request));
    return true;
  }
  if (path !== '/demo/sign-in' && path !== '/demo/sign-out') return false;
  if (request.method !== 'POST') {
    sendJson(response, 405, { error: 'Send this with POST.' }, { Allow: 'POST' });
    return true;
  }
  const body = await readSmallJson(request);
  if (!trusted || body === undefined) {
    sendJson(response, trusted ? 400 : 403, { error: 'Send a small piece of JSON, from a page of this demo.' });
    return true;
  }
  if (path === '/demo/sign-out') {
    sendJson(response, 200, { person: null }, { 'Set-Cookie': signOutCookie() });
    return true;
  }
  await signIn(forum, body, caller, response);
  return true;
}

async function signIn(forum: Forum, body: unknown, caller: string, response: ServerResponse): Promise<void> {
  const person = (body as { person?: unknown } | null)?.person;
  const known = DEMO_PEOPLE.find((someone) => someone.person === person);
  const memberId = known && (await memberIdOf(forum.db, known.person));
  if (!memberId) {
    sendJson(response, 400, {
      error: `There is nobody of that name in the demo. Choose one of ${DEMO_PEOPLE.map((one) => one.person).join(', ')}.`,
    });
    return;
  }
  try {
    await takeToken(forum, 'signIn', caller);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendJson(response, 429, { error: error.message }, { 'Retry-After': String(error.extensions['retryAfter']) });
    return;
  }
  sendJson(
    response,
    200,
    { person: known.person },
    { 'Set-Cookie': signInCookie(forum.secret, memberId, forum.clock()) },
  );
}

async function people(forum: Forum, request: IncomingMessage) {
  const current = memberIdFrom(forum.secret, request.headers.cookie, forum.clock());
  const members = await forum.db
    .selectFrom('members')
    .select(['id', 'name', 'demo_person'])
    .where('demo_person', 'is not', null)
    .execute();
  return {
    current: members.find((member) => member.id === current)?.demo_person ?? null,
    people: DEMO_PEOPLE.map(({ person, label, description, name }) => ({
      person,
      label,
      description,
      name: members.find((member) => member.demo_person === person)?.name ?? name,
    })),
  };
}
