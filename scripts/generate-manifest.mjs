/**
 * Writes custom-elements.json, docs/elements.md and html-data.json (what editors know of the elements) from the code. `--check`
 * only says whether they are fresh.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { elementsPage } from './docs/elements-page.mjs';
import { htmlData } from './docs/html-data.mjs';
import { writeOrCheck } from './lib/generated.mjs';
import { orSayWhy, Remedy } from './lib/say.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

await orSayWhy(async () => {
  mkdirSync(join(root, '.build', 'manifest'), { recursive: true });
  await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: false });
  const text = readFileSync(join(root, '.build', 'manifest', 'custom-elements.json'), 'utf8');
  const elements = JSON.parse(text).modules.flatMap(({ declarations }) => declarations);
  const silent = elements.flatMap(undescribed);
  if (silent.length > 0) throw new Remedy(`Describe these in their doc comments:\n  ${silent.join('\n  ')}`);
  writeOrCheck(join(root, 'custom-elements.json'), `${text.trim()}\n`);
  writeOrCheck(join(root, 'docs', 'elements.md'), elementsPage(elements));
  writeOrCheck(join(root, 'html-data.json'), `${JSON.stringify(htmlData(elements), null, 2)}\n`);
});

/** What is offered and not described is not offered. */
function undescribed(element) {
  const {
    tagName,
    attributes = [],
    members = [],
    events = [],
    cssParts = [],
    slots = [],
    cssProperties = [],
  } = element;
  const offered = [...attributes, ...members, ...events, ...cssParts, ...slots, ...cssProperties];
  const names = new Set(offered.filter(({ description }) => !description).map(({ name }) => `${tagName}: ${name}`));
  return [...(element.description ? [] : [`${tagName}: the class`]), ...names];
}
