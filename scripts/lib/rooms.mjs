/**
 * The import fences between the rooms of `src/`, once for the editor (eslint.config.mjs) and once for `npm run verify`
 * (.dependency-cruiser.mjs, which also sees dynamic imports and cycles). The reasons are in docs/decisions/rooms.md.
 *
 * `rooms`: which other rooms a room may import. `packages`: which packages it may import. `node`: whether it runs in Node alone, and
 * may use what Node has built in.
 */
const LIT = ['lit', '@lit/context', '@lit/task'];
const SHARED = ['model', 'safety', 'context', 'events', 'styles', 'controllers', 'locales', 'text'];

export const fences = {
  model: { rooms: [], packages: [] },
  safety: { rooms: ['model'], packages: [] },
  text: { rooms: ['model'], packages: ['lit', 'dompurify', 'marked'] },
  graphql: { rooms: ['model'], packages: ['graphql', 'graphql-request', 'graphql-sse'] },
  memory: { rooms: ['model'], packages: [] },
  locales: { rooms: ['model'], packages: [] },
  context: { rooms: ['model', 'safety', 'locales'], packages: ['@lit/context'] },
  events: { rooms: ['model'], packages: [] },
  styles: { rooms: [], packages: ['lit'] },
  controllers: { rooms: ['context', 'model', 'events', 'locales'], packages: LIT },
  elements: { rooms: SHARED, packages: LIT },
  'elements/forum': { rooms: [...SHARED, 'elements', 'connect'], packages: LIT },
  connect: { rooms: ['model', 'safety', 'context', 'locales', 'graphql', 'memory'], packages: [] },
  testing: { rooms: ['model'], packages: [] },
  cli: { rooms: ['graphql', 'model'], packages: ['graphql'], node: true },
};

export const ROOMS = Object.keys(fences).filter((room) => !room.includes('/'));
