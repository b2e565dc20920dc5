/** The same sources give the same bytes: a charity that pins a hash can build it again and compare. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import config from '../../rollup.config.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('a second build', () => {
  test('has the bytes of the first', async () => {
    const [scriptTag] = config({ configPages: true }) as readonly RollupOptions[];
    assert.ok(scriptTag);
    const folder = mkdtempSync(join(tmpdir(), 'second-build-'));
    try {
      const bundle = await rollup({ ...scriptTag, plugins: withoutReport(scriptTag) });
      await bundle.write({ ...(scriptTag.output as OutputOptions), dir: folder });
      await bundle.close();
      const names = ['peer-forum.js', ...readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`)];
      assert.ok(names.length > 1);
      for (const name of names) {
        assert.ok(readFileSync(join(folder, name)).equals(readFileSync(join(root, 'dist', name))), `${name} differs`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The report of the first build stays as it is. */
function withoutReport({ plugins }: RollupOptions) {
  const all = (Array.isArray(plugins) ? plugins : []).filter(Boolean) as readonly { readonly name: string }[];
  return all.filter(({ name }) => name !== 'bundle-report');
}
