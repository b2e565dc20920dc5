/** The fences between rooms, dynamic imports included, and no cycles. Which room may reach which is in scripts/lib/rooms.mjs. */
import { fences, ROOMS } from './scripts/lib/rooms.mjs';

const escape = (text) => text.replace(/[/.]/g, '\\$&');
const oneOf = (names) => `(${names.map(escape).join('|')})`;

/** Files beside the rooms that know nothing and that every room may read. */
const FOR_ALL = ['^src/version\\.ts$'];

const nested = Object.keys(fences).filter((room) => room.includes('/'));

function roomRules([room, { rooms, packages, node = false }]) {
  const inside = nested.filter((other) => other.startsWith(`${room}/`));
  const from = {
    path: `^src/${escape(room)}/`,
    ...(inside.length > 0 ? { pathNot: `^src/${oneOf(inside)}/` } : {}),
  };
  const open = [room.split('/')[0], ...rooms];
  return [
    {
      name: `${room} reaches only its rooms`,
      severity: 'error',
      comment: `src/${room}/ may import ${rooms.join(', ') || 'no other room'} only.`,
      from,
      to: { path: '^(src|demo|test|bench|scripts)/', pathNot: [`^src/${oneOf(open)}/`, ...FOR_ALL] },
    },
    {
      name: `${room} reaches only its packages`,
      severity: 'error',
      comment: `src/${room}/ may import ${packages.join(', ') || 'no package'} only.`,
      from,
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
          ...(node ? [] : ['core']),
        ],
        ...(packages.length > 0 ? { pathNot: `(^|/)node_modules/${oneOf(packages)}/` } : {}),
      },
    },
  ];
}

export default {
  forbidden: [
    ...Object.entries(fences).flatMap(roomRules),
    {
      name: 'every folder of src is a room',
      severity: 'error',
      comment: 'A new room needs its fence in scripts/lib/rooms.mjs.',
      from: { path: '^(src|demo|test)/' },
      to: { path: '^src/[^/]+/', pathNot: `^src/${oneOf(ROOMS)}/` },
    },
    {
      name: 'the package needs nothing of the demo or the tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(demo|test|bench|scripts)/' },
    },
    {
      name: 'the reference API knows no widget',
      severity: 'error',
      from: { path: '^demo/server/' },
      to: { path: '^src/' },
    },
    {
      name: 'what ships needs only what ships',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'every import is there',
      severity: 'error',
      // test/types imports the package as others do; the compiler looks for those once there is a build.
      from: { pathNot: '^test/types/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
    exclude: { path: '\\.generated\\.js$' },
  },
};
