/** Which fields need another look before sending. Only what no forum could use: the rest is the backend's to say. */
import type { Draft } from '../../context/drafts.ts';
import type { Problem } from './composer-state.ts';
import type { Wanted } from './occasion.ts';

/** The native schema's limits. A guide for the person, never a fence: another backend may take more. */
export const GUIDE = { title: 150, body: 20_000, name: 40 } as const;

const SHORTEST_NAME = 2;

/** In the order of the form. */
export function problemsOf(draft: Draft, wanted: Wanted): readonly Problem[] {
  const problems: Problem[] = [];
  if (wanted.topicId && draft.topicId === null) problems.push({ field: 'topicId', why: 'empty' });
  if (wanted.title && draft.title.trim() === '') problems.push({ field: 'title', why: 'empty' });
  if (draft.body.trim() === '') problems.push({ field: 'body', why: 'empty' });
  if (wanted.name && !draft.anonymous) {
    const length = [...draft.name.trim()].length;
    if (length === 0) problems.push({ field: 'name', why: 'empty' });
    else if (length < SHORTEST_NAME) problems.push({ field: 'name', why: 'short' });
  }
  return problems;
}
