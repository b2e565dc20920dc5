/**
 * A reporter for node:test: says only what did not work, and writes the counts to the file named by PEER_FORUM_COUNTS, for
 * scripts/verify.mjs to add up.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

export default async function* report(events) {
  const left = new Set();
  for await (const { type, data } of events) {
    if (type === 'test:fail' && !isOnlyAbove(data)) yield failure(data);
    if (type === 'test:pass' && typeof data.skip === 'string') left.add(`${data.name}: ${data.skip || 'skipped'}`);
    if (type === 'test:pass' && data.skip === true) left.add(`${data.name}: skipped`);
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:summary' && data.file === undefined) {
      const { passed, failed, cancelled, skipped, todo } = data.counts;
      const counts = { passed, failed: failed + cancelled + todo, skipped, left: [...left] };
      if (process.env.PEER_FORUM_COUNTS) writeFileSync(process.env.PEER_FORUM_COUNTS, JSON.stringify(counts));
    }
  }
}

/** A suite fails because of a test inside, which was told already. */
const isOnlyAbove = ({ details }) => details.error?.failureType === 'subtestsFailed';

function failure({ name, file, line, details }) {
  const where = file ? `${relative(process.cwd(), file)}:${line}` : '';
  const error = details.error?.cause ?? details.error;
  const text = typeof error === 'string' ? error : inspect(error, { depth: 6 });
  return `\n  ✗ ${name}  (${where})\n${text.replace(/^/gm, '      ')}\n`;
}
