/** How custom-elements.json is read from the code: what an element offers, without its insides. */

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** `register('peer-x', PeerX)` is our `customElements.define`; the analyzer knows only that one. */
function registrations() {
  return {
    name: 'registrations',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag)) return;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText() },
      });
    },
    packageLinkPhase({ customElementsManifest }) {
      const definitions = customElementsManifest.modules
        .flatMap(({ exports = [] }) => exports)
        .filter(({ kind }) => kind === 'custom-element-definition');
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        const definition = definitions.find((each) => each.declaration.name === declaration.name);
        if (definition) declaration.tagName = definition.name;
      }
    },
  };
}

/** By class: the names in `static properties` that are the element's own business, and those that no attribute sets. */
const states = new Map();
const withoutAttribute = new Map();

/** The analyzer takes every `static properties` for an attribute, also `{ state: true }` and `{ attribute: false }`. */
function reactiveProperties() {
  return {
    name: 'reactive-properties',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const list = node.members.find(
        (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
      );
      if (!list?.initializer || !ts.isObjectLiteralExpression(list.initializer)) return;
      const named = (pattern) =>
        new Set(
          list.initializer.properties
            .filter((property) => pattern.test(optionsOf(ts, property.initializer)))
            .map((property) => property.name.getText()),
        );
      states.set(node.name.text, named(/\bstate: true\b/));
      withoutAttribute.set(node.name.text, named(/\b(attribute: false|state: true)\b/));
    },
  };
}

/** The text of a property's options, also when they have a name in the same file. */
function optionsOf(ts, options) {
  if (!options || !ts.isIdentifier(options)) return options?.getText() ?? '';
  for (const statement of options.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((each) => each.name.getText() === options.text);
    if (found?.initializer) return found.initializer.getText();
  }
  return '';
}

const LIT_CALLS = new Set([
  'observedAttributes',
  'properties',
  'shadowRootOptions',
  'styles',
  'attributeChangedCallback',
  'formAssociated',
]);

const isPublic = ({ name = '#', privacy = 'public' }) =>
  privacy === 'public' && !name.startsWith('#') && !LIT_CALLS.has(name);

/** `peer-post-created` comes as a `PeerPostCreatedEvent`. */
const eventClass = (name) => `${name.replace(/(^|-)([a-z])/g, (_match, _dash, letter) => letter.toUpperCase())}Event`;

function publicSide(element) {
  const hidden = states.get(element.name) ?? new Set();
  const onlyProperties = withoutAttribute.get(element.name) ?? new Set();
  const members = (element.members ?? [])
    .filter((member) => isPublic(member) && !hidden.has(member.name))
    .map(({ attribute, reflects, ...member }) =>
      onlyProperties.has(member.name) || !attribute ? member : { ...member, attribute, reflects },
    );
  const isOffered = ({ fieldName }) =>
    !fieldName || (!onlyProperties.has(fieldName) && members.some(({ name }) => name === fieldName));
  return {
    ...element,
    members,
    attributes: element.attributes?.filter(isOffered) ?? [],
    events: element.events
      ?.filter(({ name }) => name?.includes('-'))
      .map((event) => ({ ...event, type: { text: eventClass(event.name) } })),
  };
}

/** Leaves only the elements and what they offer, under the paths that they are published with. */
function onlyThePublicSide() {
  return {
    name: 'only-the-public-side',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules
        .map((module) => ({
          ...module,
          path: built(module.path),
          declarations: (module.declarations ?? []).filter(({ tagName }) => tagName).map(publicSide),
          exports: (module.exports ?? []).map((each) => ({
            ...each,
            declaration: {
              ...each.declaration,
              ...(each.declaration.module ? { module: built(each.declaration.module) } : {}),
            },
          })),
        }))
        .filter(({ path, declarations }) => declarations.length > 0 || path.endsWith('.define.js'))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.build/manifest',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [registrations(), reactiveProperties(), onlyThePublicSide()],
};
