import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findNode24, requireInstallableNode } from '../../scripts/lib/node24.mjs';

describe('which Node', () => {
  for (const version of ['20.19.0', '22.0.0', '24.21.0']) {
    test(`${version} can install`, () => assert.doesNotThrow(() => requireInstallableNode(version)));
  }

  for (const version of ['18.20.0', '20.18.3']) {
    test(`${version} is told what it lacks`, () => {
      assert.throws(() => requireInstallableNode(version), new RegExp(`This is Node ${version}.*needs 20\\.19`));
    });
  }

  test('the one that does the work is 24 or later', () => {
    assert.match(findNode24(fileURLToPath(new URL('../../', import.meta.url))), /node/);
    assert.ok(Number(process.versions.node.split('.')[0]) >= 24);
  });
});
