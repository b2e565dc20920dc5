/** Who is signed in, as a signed cookie. Anything that is not exactly what was signed here counts as signed out. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../ids.ts';

export const COOKIE = 'peer_forum_demo';
const LIFETIME_S = 30 * 24 * 3_600;

export function signInCookie(secret: string, memberId: string, now: Date): string {
  const until = Math.floor(now.getTime() / 1_000) + LIFETIME_S;
  const claim = `${memberId}.${until}`;
  return `${COOKIE}=${claim}.${sign(secret, claim)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${LIFETIME_S}`;
}

export function signOutCookie(): string {
  return `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
}

/** The id of the member whom the `Cookie` header names; null when it names nobody that can be believed. */
export function memberIdFrom(secret: string, header: string | null | undefined, now: Date): string | null {
  const value = cookieNamed(COOKIE, header ?? '');
  const [memberId = '', until = '', signature = '', ...rest] = value.split('.');
  if (rest.length > 0 || !isId(memberId) || !/^\d{1,12}$/.test(until)) return null;
  if (!sameText(signature, sign(secret, `${memberId}.${until}`))) return null;
  return Number(until) * 1_000 > now.getTime() ? memberId : null;
}

function sign(secret: string, claim: string): string {
  return createHmac('sha256', secret).update(`session:${claim}`).digest('base64url');
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function cookieNamed(name: string, header: string): string {
  for (const part of header.slice(0, 8_192).split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return '';
}
