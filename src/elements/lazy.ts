/** The elements that are loaded when first used, in more than one place. Registering one twice is harmless: every define file looks first. */
const loaders = {
  'peer-composer': () => import('./composer/composer.define.ts'),
  'peer-support-lines': () => import('./support-lines/support-lines.define.ts'),
} as const;

export type LazyTag = keyof typeof loaders;

/** Resolves when the element is registered; rejects when its file could not be had, and then may be asked again. */
export async function loadElement(tag: LazyTag): Promise<void> {
  if (!customElements.get(tag)) await loaders[tag]();
}
