#!/usr/bin/env node
/** The entry of the `peer-forum` command (package.json `bin`). Runs under plain Node; no page ever loads it. */
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  fetch,
});
