/** The fences are only worth something if they hold: an import that they forbid is found, also a dynamic one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the fences between rooms', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'fences-'));
    for (const file of ['tsconfig.json', 'package.json', '.dependency-cruiser.mjs', 'scripts/lib/rooms.mjs']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  function cruise(files: Readonly<Record<string, string>>): string {
    rmSync(join(folder, 'src'), { recursive: true, force: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'src', name)), { recursive: true });
      writeFileSync(join(folder, 'src', name), text);
    }
    const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
    const done = spawnSync(process.execPath, [program, '--config', '.dependency-cruiser.mjs', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return done.stdout;
  }

  const cases: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'an element that reaches the engine',
      { 'elements/a.ts': `import '../graphql/b.ts';`, 'graphql/b.ts': 'export {};' },
      /error elements reaches only its rooms: src\/elements\/a\.ts → src\/graphql\/b\.ts/,
    ],
    [
      'an element that reaches it lazily',
      { 'elements/a.ts': `export const a = () => import('../graphql/b.ts');`, 'graphql/b.ts': 'export {};' },
      /error elements reaches only its rooms/,
    ],
    [
      'a model that knows a package',
      { 'model/a.ts': `import 'lit';` },
      /error model reaches only its packages: src\/model\/a\.ts → .*\/lit\//,
    ],
    ['a model that needs Node', { 'model/a.ts': `import 'node:fs';` }, /error model reaches only its packages: .*fs/],
    [
      'an element that reaches the command',
      { 'elements/a.ts': `import '../cli/b.ts';`, 'cli/b.ts': 'export {};' },
      /error elements reaches only its rooms/,
    ],
    [
      'a cycle',
      {
        'model/a.ts': `export { b } from './b.ts'; export const a = 1;`,
        'model/b.ts': `import './a.ts'; export const b = 1;`,
      },
      /error no cycles/,
    ],
    [
      'a new room without a fence',
      { 'elements/a.ts': `import '../attic/b.ts';`, 'attic/b.ts': 'export {};' },
      /every folder of src is a room/,
    ],
  ];
  for (const [name, files, found] of cases) test(`stop ${name}`, () => assert.match(cruise(files), found));

  test('let through what they allow', () => {
    const output = cruise({
      'elements/a.ts': `import '../model/b.ts'; import 'lit';`,
      'model/b.ts': 'export {};',
      'cli/c.ts': `import 'node:fs'; import 'graphql';`,
    });
    assert.match(output, /no dependency violations found/);
  });
});
