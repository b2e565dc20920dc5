/**
 * From the body of a post to something Lit can show. Text is text; Markdown and HTML each bring a part of their own, loaded
 * when the first body needs it. Nothing here turns a string into HTML except the sanitiser, and that gives a node.
 */
import type { TemplateResult } from 'lit';
import type { Body, BodyFormat } from '../model/index.ts';
import { renderPlain } from './plain.ts';

export type Rendered = TemplateResult | readonly TemplateResult[] | Node;

export interface BodyOptions {
  /** The page's own way to make HTML safe. It gives a node, and answers for it. */
  readonly renderHtml?: ((html: string) => Node) | null;
  /** Where it will be shown, for the styles that come with its format. Without it, the place has its own. */
  readonly root?: Node;
}

type Renderer = (text: string, options: BodyOptions) => Rendered;

/** Text comes as it is at once, and everything else when its part is here. */
const renderers: Partial<Record<BodyFormat, Renderer>> = { text: renderPlain };

const PARTS: Readonly<Record<BodyFormat, () => Promise<{ readonly render: Renderer }>>> = {
  text: () => import('./linked.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
};

/** Worth a closer look for addresses; most posts have none. */
const MAY_HOLD_LINK = /https?:|www\.|mailto:|tel:/i;

/** Null while the part for this format is not loaded: see {@link loadFormat}. */
export function renderBody({ format, text }: Body, options: BodyOptions = {}): Rendered | null {
  return renderers[format]?.(text, options) ?? null;
}

/**
 * Loads what a body needs to be shown at its best; resolves to whether that was new. What cannot be had is tried again with the
 * next body, and until then words are shown as the text that they were sent as.
 */
export async function loadFormat({ format, text }: Body): Promise<boolean> {
  const known = renderers[format];
  if ((known && known !== renderPlain) || (format === 'text' && !MAY_HOLD_LINK.test(text))) return false;
  try {
    renderers[format] = (await PARTS[format]()).render;
  } catch {
    renderers[format] ??= renderPlain;
  }
  return true;
}
