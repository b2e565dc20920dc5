/** What is shown at first of a very long body. */
import type { Body } from '../model/index.ts';

/** Longer bodies are cut until somebody asks for all of it (S10). */
export const SHOWN_LENGTH = 20_000;

/** The body, or its beginning when it is very long, cut between words. */
export function beginningOf(body: Body): Body {
  if (body.text.length <= SHOWN_LENGTH) return body;
  const beginning = body.text.slice(0, SHOWN_LENGTH);
  const space = Math.max(beginning.lastIndexOf(' '), beginning.lastIndexOf('\n'));
  const cut = space > SHOWN_LENGTH / 2 ? beginning.slice(0, space) : beginning.replace(/[\uD800-\uDBFF]$/, '');
  return { ...body, text: `${cut}…` };
}
