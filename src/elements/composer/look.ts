/** Asks the checks of the device about a draft. Total: checks that are missing, late or broken find nothing. */
import type { Draft } from '../../context/drafts.ts';
import type { Safety } from '../../context/safety.ts';
import { promptOrder, type PromptPlan } from '../../safety/prompts.ts';
import type { Check, CheckOptions, CheckPurpose, Finding } from '../../safety/types.ts';
import { piecesOf } from './pieces.ts';

/** How long a press on Post waits for checks that are still being loaded, in milliseconds. */
export const PATIENCE = 300;

/** How long the reading itself may take, in milliseconds. What was not read by then goes unread. */
export const LONGEST_LOOK = 2000;

const NOTHING: PromptPlan = { card: false, asks: [] };

export interface Look {
  readonly draft: Draft;
  readonly purpose: 'thread' | 'reply';
  readonly knownNames: readonly string[];
}

/**
 * What the checks say of title and body. Offsets of findings are of `wholeText(draft)`. Never rejects. `isOver` is asked between the
 * pieces of a long text: with true nobody wants to know any more, and the answer is null.
 */
export async function look(
  safety: Safety | null,
  { draft, purpose, knownNames }: Look,
  { patience, isOver = () => false }: { readonly patience?: number; readonly isOver?: () => boolean } = {},
): Promise<PromptPlan | null> {
  const check = await checkOf(safety, patience);
  if (!check) return NOTHING;
  if (isOver()) return null;
  const start = draft.title === '' ? 0 : draft.title.length + 1;
  const until = performance.now() + LONGEST_LOOK;
  const findings: Finding[] = [];
  const read = (text: string, at: number, options: CheckOptions): void => {
    try {
      for (const finding of check(text, options)) findings.push(moved(finding, at));
    } catch {
      // As if nothing was found here.
    }
  };
  if (draft.title !== '') read(draft.title, 0, { purpose: 'title', knownNames });
  for (const piece of piecesOf(draft.body)) {
    // The browser has its turn between two pieces.
    if (piece.start > 0) await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return null;
    if (performance.now() > until) break;
    read(piece.text, start + piece.start, { purpose, knownNames });
  }
  return promptOrder(findings);
}

/** Whether a name looks like a real name, an address or a number (E15). */
export async function looksPersonal(safety: Safety | null, name: string): Promise<boolean> {
  const check = await checkOf(safety);
  try {
    return name.trim() !== '' && (check?.(name, { purpose: 'name' satisfies CheckPurpose }).length ?? 0) > 0;
  } catch {
    return false;
  }
}

/** What findings point into: the title, a new line, and the body. */
export function wholeText({ title, body }: Pick<Draft, 'title' | 'body'>): string {
  return title === '' ? body : `${title}\n${body}`;
}

/** The other way round, for a draft that has a title. */
export function partsOf(whole: string, hasTitle: boolean): { readonly title: string; readonly body: string } {
  const end = hasTitle ? whole.indexOf('\n') : -1;
  return end < 0 ? { title: '', body: whole } : { title: whole.slice(0, end), body: whole.slice(end + 1) };
}

async function checkOf(safety: Safety | null, patience?: number): Promise<Check | null> {
  const loading = Promise.resolve()
    .then(() => safety?.check() ?? null)
    .catch(() => null);
  if (patience === undefined) return loading;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience)));
  return Promise.race([loading, late]).finally(() => clearTimeout(timer));
}

const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
});
