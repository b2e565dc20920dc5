import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webReporter } from './scripts/verify/web-reporter.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './scripts/lib/chromium.mjs';

const executablePath = ensureChromium((sentence) => process.stderr.write(`${sentence}\n`));

export default {
  files: 'test/elements/**/*.test.ts',
  nodeResolve: true,
  // A tab in the background never finishes an axe run, so one page at a time.
  concurrency: 1,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath, args: CHROMIUM_FLAGS } })],
  // Limits against hanging only: nothing is measured by them.
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  reporters: [process.env.PEER_FORUM_COUNTS ? webReporter() : summaryReporter()],
  coverageConfig: { include: ['src/**/*.ts'], reportDir: '.build/coverage' },
};
