/** The elements as editors read them ("custom data"), so that tags, attributes and their values are offered while one writes. */
export function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description: description.trim(),
      attributes: attributes.map((each) => ({
        name: each.name,
        description: each.description,
        ...valuesOf(each.type?.text ?? ''),
      })),
    })),
  };
}

/** `hash|query|none` and `'hash' | 'query'` are lists of values; `string` and `number` are not. */
function valuesOf(type) {
  const names = type.split('|').map((name) => name.trim().replaceAll("'", ''));
  const isList =
    names.length > 1 &&
    names.every((name) => /^[a-z][a-z-]*$/.test(name) && !['string', 'null', 'undefined'].includes(name));
  return isList ? { values: names.map((name) => ({ name })) } : {};
}
