/**
 * Lazy files that can be asked for again. A browser may keep that a module could not be had, and Chromium 150 does, until the page is
 * loaded anew: somebody whose network went for a moment would have no composer for the rest of a visit. So a file that did not come is
 * asked for under another address (`?1`, `?2`), at once and then whenever it is wanted. What it imports itself it asks for as before:
 * where one of those was what did not come, only loading the page anew helps. The first file does the asking for all, so that it
 * stands in one place, and what did not come is known in one place.
 */
const HELPER = `const tried = {};
async function again(file) {
  for (let left = 2; ; ) {
    const times = tried[file] ?? 0;
    try {
      return await import('./chunks/' + file + (times ? '?' + times : ''));
    } catch (problem) {
      tried[file] = times + 1;
      if (--left === 0) throw problem;
    }
  }
}
`;

const CALL = 'peerForumAgain(';

/** Has to stand before what makes the code small. */
export const again = () => ({
  name: 'again',
  renderDynamicImport: ({ targetModuleId }) => (targetModuleId === null ? null : { left: CALL, right: ')' }),
  renderChunk(code, { isEntry }) {
    if (!code.includes(CALL)) return null;
    const asking = code.replaceAll(/(peerForumAgain\(')\.\/(chunks\/)?/g, '$1');
    if (!isEntry) return { code: imported(asking), map: null };
    return { code: `${HELPER.replaceAll('again(', CALL)}${asking}\nexport { peerForumAgain as again };`, map: null };
  },
});

/** With the name that the first file gives to its helper, among what else comes from there. */
function imported(code) {
  const others = /import \{ (?=[^}]*\} from '\.\.\/peer-forum\.js';)/;
  const name = 'again as peerForumAgain';
  return others.test(code)
    ? code.replace(others, `import { ${name}, `)
    : `import { ${name} } from '../peer-forum.js';\n${code}`;
}
