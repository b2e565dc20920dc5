/**
 * Leaves out of the script-tag bundles what the widget never does with `graphql` and graphql-request: 11 KB of parser, batches,
 * GET, middleware, and errors made from answers (`transport.ts` reads those itself). Each cut is a condition whose value is
 * known here; the minifier drops what hangs on it. A new version of the package that words one otherwise stops the build.
 */
import { fileURLToPath } from 'node:url';

const standIns = {
  graphql: fileURLToPath(new URL('./graphql-stub.mjs', import.meta.url)),
  'graphql-request': fileURLToPath(new URL('./lean-client.mjs', import.meta.url)),
};

const KNOWN = {
  'helpers/runRequest.js': {
    'input.request._tag === `Single`': 'true',
    'params.request._tag === `Single`': 'true',
    'switch (params.request._tag)': 'switch (`Single`)',
    'result._tag === `Batch`': 'false',
    'switch (result._tag)': 'switch (`Single`)',
    'method === `POST`': 'true',
    'config.fetchOptions.errorPolicy === `none`': 'false',
    '!fetchResponse.ok': 'false',
    'params.middleware)': 'false)',
  },
  'lib/graphql.js': { 'Array.isArray(result))': 'false)' },
};

export function leanGraphQL() {
  return {
    name: 'lean-graphql',
    resolveId: (source) => standIns[source] ?? null,
    transform(code, id) {
      const file = Object.keys(KNOWN).find((each) => id.endsWith(`graphql-request/build/legacy/${each}`));
      if (!file) return null;
      let lean = code;
      for (const [condition, value] of Object.entries(KNOWN[file])) {
        if (!lean.includes(condition)) this.error(`graphql-request does not say "${condition}" any more.`);
        lean = lean.replaceAll(condition, value);
      }
      return { code: lean, map: null };
    },
  };
}
