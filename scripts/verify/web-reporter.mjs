/** The same as node-reporter.mjs for @web/test-runner. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { formatError } from '@web/test-runner';

export function webReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const failed = testsOf(session).filter(({ passed, skipped }) => !passed && !skipped);
        const problems = [
          ...failed.map(({ name, error }) => [name, error]),
          ...session.errors.map((error) => ['The file itself', error]),
          ...session.request404s.map((path) => ['Not found', { message: path }]),
        ];
        for (const [name, error] of problems) {
          logger.log(`\n  ✗ ${name}  (${relative(process.cwd(), testFile)})`);
          logger.log(error ? formatError(error).replace(/^/gm, '      ') : '');
        }
      }
    },
    onTestRunFinished({ sessions }) {
      const all = [...sessions];
      const tests = all.flatMap(testsOf);
      const broken = all.filter((session) => session.errors.length > 0 || testsOf(session).length === 0);
      const skipped = tests.filter((test) => test.skipped);
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const counts = {
        passed,
        failed: tests.length - skipped.length - passed + broken.length,
        skipped: skipped.length,
        left: skipped.map(({ name }) => `${name}: skipped`),
      };
      if (process.env.PEER_FORUM_COUNTS) writeFileSync(process.env.PEER_FORUM_COUNTS, JSON.stringify(counts));
    },
  };
}

function testsOf({ testResults }) {
  const inside = (suite) => [...suite.tests, ...suite.suites.flatMap(inside)];
  return testResults ? inside(testResults) : [];
}
