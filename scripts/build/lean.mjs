/**
 * Leaves out of the script-tag bundles what the widget never does with its packages. From `graphql` and graphql-request: 11 KB of
 * parser, batches, GET, middleware, and what is made of an answer (`transport.ts` reads it itself). From Lit: SVG, style sheets
 * for browsers older than the syntax of the bundle itself (Safari 16.4), attributes that hold JSON, and what tells its own
 * development builds apart. Each cut is a text whose replacement is known here; the minifier drops what hangs on it. A new
 * version of a package that words one otherwise stops the build.
 */
import { fileURLToPath } from 'node:url';

const standIns = {
  graphql: fileURLToPath(new URL('./graphql-stub.mjs', import.meta.url)),
  'graphql-request': fileURLToPath(new URL('./lean-client.mjs', import.meta.url)),
};

const KNOWN = {
  'graphql-request/build/legacy/helpers/runRequest.js': {
    // The widget reads the answer before graphql-request would, so all that comes behind this line would run for nothing.
    'const fetchResponse = await fetcher(config);': 'return fetcher(config);',
    'uppercase(input.method ?? `post`)': '`POST`',
    'params.request._tag === `Single`': 'true',
    'switch (params.request._tag)': 'switch (`Single`)',
    'method === `POST`': 'true',
    'params.middleware)': 'false)',
    'input.fetchOptions.errorPolicy ?? `none`': '`none`',
    'params.fetchOptions.jsonSerializer ?? defaultJsonSerializer': 'params.fetchOptions.jsonSerializer',
    'operationName: params.request.document.operationName,': '',
  },
  '@lit/reactive-element/css-tag.js': {
    't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype':
      '!0',
    ',o!==s)throw': ',!1)throw',
    'if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")':
      '',
  },
  '@lit/reactive-element/reactive-element.js': {
    'case Object:case Array:t=null==t?t:JSON.stringify(t)': '',
    'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}': '',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")': '',
  },
  'lit-html/lit-html.js': {
    '2===i?"<svg>":3===i?"<math>":""': '""',
    '(2===i?"</svg>":3===i?"</math>":"")': '""',
    ',2===i||3===i)': ',!1)',
    'B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");': '',
  },
  'lit-element/lit-element.js': {
    ',s.litElementHydrateSupport?.({LitElement:i})': '',
    'o?.({LitElement:i});': '',
    '(s.litElementVersions??=[]).push("4.2.2");': '',
  },
};

export function lean() {
  return {
    name: 'lean',
    resolveId: (source) => standIns[source] ?? null,
    transform(code, id) {
      const file = Object.keys(KNOWN).find((each) => id.endsWith(`/node_modules/${each}`));
      if (!file) return null;
      let less = code;
      for (const [text, replacement] of Object.entries(KNOWN[file])) {
        if (!less.includes(text)) this.error(`${file} does not say "${text}" any more.`);
        less = less.replaceAll(text, replacement);
      }
      return { code: less, map: null };
    },
  };
}
