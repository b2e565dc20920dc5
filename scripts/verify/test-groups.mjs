/** The test runs: which files, by which runner, with what around them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const POSTGRES = 'PEER_FORUM_TEST_DATABASE_URL';
const NO_POSTGRES = `${POSTGRES} is not set; scripts/with-postgres.sh gives it one.`;

/** Set where tests that need an install of their own must not be left out: there its absence is a failure. */
const LIVE = 'PEER_FORUM_LIVE';

const GROUPS = [
  { name: 'unit', folder: 'unit' },
  { name: 'tools', folder: 'tools' },
  { name: 'adapters', folder: 'adapters' },
  { name: 'contract', folder: 'contract', onDatabases: true },
  { name: 'server', folder: 'server', onDatabases: true },
  { name: 'live', folder: 'live', onDatabases: true, install: 'docs/adapters/postgraphile' },
  { name: 'package', folder: 'package', isBuilt: true, inBrowser: true },
  { name: 'elements', folder: 'elements', inBrowser: true, runner: 'web' },
  { name: 'engines', folder: 'engines', isBuilt: true, inBrowser: true },
  { name: 'journeys', folder: 'journeys', isBuilt: true, inBrowser: true },
];

/** Folders of test/ that hold no tests of their own. */
const NO_TESTS = ['types', 'support', 'fixtures'];

/** The runs of this machine: those on a database come twice where a PostgreSQL is given, and are named as not run elsewhere. */
export function testRuns(root, env = process.env) {
  const strangers = readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_TESTS.includes(entry.name))
    .filter((entry) => !GROUPS.some(({ folder }) => folder === entry.name))
    .map((entry) => ({
      name: entry.name,
      problem: `Nothing runs test/${entry.name}/. Add it to scripts/verify/test-groups.mjs.`,
    }));
  return [...GROUPS.flatMap((group) => variants(group, root, env)), ...strangers];
}

function variants(group, root, env) {
  if (group.install && !existsSync(join(root, group.install, 'node_modules'))) {
    const why = `Its packages are not there; npm ci --prefix ${group.install} installs them.`;
    return [{ ...group, ...(env[LIVE] ? { problem: why } : { notRun: why }) }];
  }
  if (!group.onDatabases) return [group];
  const onPostgres = { ...group, name: `${group.name} on PostgreSQL` };
  return [
    { ...group, name: `${group.name} on PGlite`, env: { [POSTGRES]: undefined } },
    env[POSTGRES] ? onPostgres : { ...onPostgres, notRun: NO_POSTGRES },
  ];
}
