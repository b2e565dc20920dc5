/**
 * Leaves out of the script-tag bundles what the widget never does with its packages. From `graphql` and graphql-request: 11 KB of
 * parser, batches, GET, middleware, and what is made of an answer (`transport.ts` reads it itself). From Lit: a good third
 * (`lean-lit.mjs`). Each cut is a text whose replacement is known here; the minifier drops what hangs on it. A new version of a
 * package that words one otherwise stops the build.
 */
import { fileURLToPath } from 'node:url';
import { LEFT_OUT, LIT } from './lean-lit.mjs';

const standIns = {
  graphql: fileURLToPath(new URL('./graphql-stub.mjs', import.meta.url)),
  'graphql-request': fileURLToPath(new URL('./lean-client.mjs', import.meta.url)),
};

const KNOWN = {
  'graphql-request/build/legacy/helpers/runRequest.js': {
    // The widget reads the answer before graphql-request would, so all that comes behind this line would run for nothing.
    'const fetchResponse = await fetcher(config);': 'return fetcher(config);',
    'input.request._tag === `Single`': 'true',
    'input.request.document.isMutation': 'true',
    'params.request._tag === `Single`': 'true',
    'switch (params.request._tag)': 'switch (`Single`)',
    'method === `POST`': 'true',
    'params.middleware)': 'false)',
    'errorPolicy: input.fetchOptions.errorPolicy ?? `none`,': '',
    'params.fetchOptions.jsonSerializer ?? defaultJsonSerializer': 'params.fetchOptions.jsonSerializer',
    'typeof body === `string` && ': '',
    'params.fetch ?? fetch': 'params.fetch',
    'operationName: params.request.document.operationName,': '',
  },
  ...LIT,
};

const isOurs = (id) => /\.ts$/.test(id) && !id.includes('/node_modules/');

export function lean() {
  return {
    name: 'lean',
    resolveId: (source) => standIns[source] ?? null,
    transform(code, id) {
      const asks = isOurs(id) && LEFT_OUT.map((asking) => asking.exec(code)?.[0]).find(Boolean);
      if (asks) this.error(`"${asks}" asks for what scripts/build/lean-lit.mjs leaves out.`);
      const file = Object.keys(KNOWN).find((each) => id.endsWith(`/node_modules/${each}`));
      if (!file) return null;
      let less = code;
      for (const [text, replacement] of Object.entries(KNOWN[file])) {
        if (!less.includes(text)) this.error(`${file} does not say "${text}" any more.`);
        less = less.replaceAll(text, () => replacement);
      }
      return { code: less, map: null };
    },
  };
}
