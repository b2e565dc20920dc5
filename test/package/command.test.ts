/** The `peer-forum` command as it is published. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> };
const program = join(root, bin['peer-forum'] ?? '');

test('runs from the built package, and checks an adapter that came with it', () => {
  const args = [program, 'check-adapter', 'peer', '--schema', join(root, 'demo/server/schema.graphql')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /peer\.graphql works: nothing to correct/);
});

test('tells a shell how it ended', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, 'check-adapter'], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /^Name the \.graphql file/);
});

test('can be started by its own name', () =>
  assert.ok(readFileSync(program, 'utf8').startsWith('#!/usr/bin/env node\n')));

test('is in nothing that a page loads', () => {
  const chunks = JSON.parse(readFileSync(join(root, '.build/bundle.json'), 'utf8')) as { modules: string[] }[];
  const modules = chunks.flatMap((chunk) => chunk.modules);
  assert.ok(modules.some((one) => one.startsWith('src/graphql/')));
  assert.deepEqual(
    modules.filter((one) => /^src\/(cli|graphql\/vocabulary)\//.test(one)),
    [],
  );
});
