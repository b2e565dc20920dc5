/** Asks the checks of the device about a draft. Total: checks that are missing, late or broken find nothing. */
import type { Draft } from '../../context/drafts.ts';
import type { Safety } from '../../context/safety.ts';
import { promptOrder, type PromptPlan } from '../../safety/prompts.ts';
import type { Check, CheckPurpose, Finding } from '../../safety/types.ts';

/** How long a press on Post waits for checks that are still being loaded, in milliseconds. */
export const PATIENCE = 300;

const NOTHING: PromptPlan = { card: false, asks: [] };

export interface Look {
  readonly draft: Draft;
  readonly purpose: 'thread' | 'reply';
  readonly knownNames: readonly string[];
}

/** What the checks say of title and body. Offsets of findings are of `wholeText(draft)`. Never rejects. */
export async function look(
  safety: Safety | null,
  { draft, purpose, knownNames }: Look,
  patience?: number,
): Promise<PromptPlan> {
  const check = await checkOf(safety, patience);
  if (!check) return NOTHING;
  try {
    const start = draft.title === '' ? 0 : draft.title.length + 1;
    const title = draft.title === '' ? [] : check(draft.title, { purpose: 'title', knownNames });
    const body = check(draft.body, { purpose, knownNames }).map((finding) => moved(finding, start));
    return promptOrder([...title, ...body]);
  } catch {
    return NOTHING;
  }
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
