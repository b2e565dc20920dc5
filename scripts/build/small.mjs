/**
 * Makes built code small. What one file takes from another has a name of one letter between the two, which both are made to use
 * inside as well: `import{a,b,c}` in place of `import{a as t,b as e,c as s}`, in every file. The plugin for rollup knows one set of
 * names for all files of a build, so terser is called from here.
 */
import { minify } from 'terser';

const OPTIONS = { ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } };

export const small = () => ({
  name: 'small',
  async renderChunk(code) {
    const nameCache = { vars: { props: sharedNames(this.parse(code)) } };
    return { code: (await minify(code, { ...OPTIONS, nameCache })).code, map: null };
  },
});

/** The name that each import and export is to have, as terser keeps names: by the one it has now, after a `$`. */
function sharedNames({ body }) {
  const names = new Map();
  for (const { type, source, declaration, specifiers = [] } of body) {
    // Rollup names what it exports at the end of a file. Were it said elsewhere, two things could get one name.
    if (declaration) throw new Error('An export that is declared where it stands cannot be named here.');
    if (type !== 'ImportDeclaration' && (type !== 'ExportNamedDeclaration' || source)) continue;
    for (const { local, imported, exported } of specifiers) {
      const { name } = imported ?? exported ?? local;
      if (name?.length <= 2 && !names.has(name)) names.set(name, `$${local.name}`);
    }
  }
  return Object.fromEntries([...names].map(([name, local]) => [local, name]));
}
