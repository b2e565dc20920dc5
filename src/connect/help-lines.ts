/**
 * The help lines that a forum uses: the charity's own, or ours. Tells its web team in the console, once, which cannot be used and
 * which nobody has looked at for too long. Names ids and sources only; knows no person.
 */
import { readSupportLines } from '../safety/support-lines/read-lines.ts';
import { staleSupportLines } from '../safety/support-lines/stale-lines.ts';
import type { SupportLine } from '../safety/support-lines/types.ts';

const told = new Set<string>();

/** Lines of the charity's own replace all of ours, which are then not loaded. `today` is an ISO date. */
export async function loadHelpLines(
  given: readonly unknown[] | null,
  today = new Date().toISOString().slice(0, 10),
): Promise<readonly SupportLine[]> {
  const own = given && readSupportLines(given);
  if (own?.unusable.length) {
    tell(
      `peer-forum cannot use these help lines: ${own.unusable.join(', ')}. A line needs an id, a name, countries, and channels with links.`,
    );
  }
  // A slip of the pen in all of them must not leave people without any; an empty list is what the charity meant.
  const lines = own && (own.lines.length || !given.length) ? own.lines : await ours();
  const overdue = staleSupportLines(lines, today).filter(({ state }) => state === 'overdue');
  if (overdue.length) {
    const names = overdue.map(({ line }) => `${line.id} (${line.source || 'no source'})`).join(', ');
    tell(`peer-forum: nobody has checked these help lines for 180 days or more: ${names}.`);
  }
  return lines;
}

async function ours(): Promise<readonly SupportLine[]> {
  return (await import('../safety/support-lines/index.ts')).supportLines;
}

/** A number that is not right any more can cost somebody the one call they dared to make (E64). */
function tell(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(sentence);
}
