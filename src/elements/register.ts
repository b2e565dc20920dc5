import { VERSION } from '../version.ts';

const OWNER = Symbol.for('peer-forum/owner');
const copy = { version: VERSION };
let warned = false;

/**
 * Registers an element, unless another copy of this package was on the page first: two versions in one forum would speak past
 * each other. The copy that comes second registers nothing and says so once.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const page = globalThis as { [OWNER]?: { readonly version: string } };
  if (!page[OWNER] && !customElements.get('peer-forum')) page[OWNER] = copy;
  if (page[OWNER] === copy) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } else if (!warned) {
    warned = true;
    console.warn(
      `peer-forum ${page[OWNER]?.version ?? ''} is already on this page; version ${VERSION} registers nothing.`,
    );
  }
}
