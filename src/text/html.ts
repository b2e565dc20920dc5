/**
 * HTML from a backend, through a well-kept sanitiser with a short list of what may stay, as a node and never as a string.
 * Loaded when the first HTML body comes.
 */
import DOMPurify from 'dompurify';
import { cleanText } from './clean.ts';
import { LINK_REL, safeLink } from './links.ts';
import type { BodyOptions, Rendered } from './render-body.ts';
import { renderPlain } from './plain.ts';
import { dress } from './rich-styles.ts';

const ALLOWED = {
  ALLOWED_TAGS: [
    'a',
    'b',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'i',
    'li',
    'ol',
    'p',
    'pre',
    's',
    'strong',
    'u',
    'ul',
  ],
  ALLOWED_ATTR: ['href'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const;
/** Deeply nested tags take a sanitiser seconds: such a body is shown as text instead (S10). */
const MAX_DEPTH = 32;
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const LEFT_OPEN = new Set([
  'area',
  'br',
  'hr',
  'img',
  'input',
  'li',
  'link',
  'meta',
  'p',
  'source',
  'wbr',
  'dt',
  'dd',
  'td',
  'tr',
  'th',
  'option',
]);

export function render(text: string, { renderHtml, root }: BodyOptions): Rendered {
  dress(root);
  if (renderHtml) return renderHtml(text);
  if (isTooDeep(text)) return renderPlain(text);
  const fragment = DOMPurify.sanitize(text, {
    ...ALLOWED,
    ALLOWED_TAGS: [...ALLOWED.ALLOWED_TAGS],
    ALLOWED_ATTR: [...ALLOWED.ALLOWED_ATTR],
  });
  for (const link of fragment.querySelectorAll('a')) checkLink(link);
  cleanTexts(fragment);
  // An element and not the fragment: it can leave the page and come back without losing what it holds.
  const body = document.createElement('div');
  body.dir = 'auto';
  body.append(fragment);
  return body;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, closes, name = ''] of text.matchAll(TAG)) {
    if (LEFT_OPEN.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function checkLink(link: HTMLAnchorElement): void {
  const safe = safeLink(link.getAttribute('href') ?? '');
  if (!safe) return link.replaceWith(...link.childNodes);
  link.setAttribute('href', safe.href);
  link.setAttribute('rel', LINK_REL);
  if (!link.textContent.toLowerCase().includes(safe.target)) link.after(` (${safe.target})`);
}

function cleanTexts(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    text.nodeValue = cleanText(text.nodeValue ?? '');
  }
}
