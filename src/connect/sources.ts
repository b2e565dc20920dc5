/** Finds what the charity wrote on and in the element. Knows where settings are, not what they mean. */
import { ATTRIBUTES, type Source } from './configuration.ts';

/** The settings in the attributes of the element; the language may be that of the page around it. */
export function fromAttributes(element: Element): Source {
  const found: Record<string, unknown> = {};
  for (const [attribute, setting] of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) found[setting] = value;
  }
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return lang ? { ...found, lang } : found;
}

/** The text of a `<script>` child of this type; null when there is none. */
export function childText(element: Element, type: string): string | null {
  for (const child of element.children) {
    if (child instanceof HTMLScriptElement && child.type === type) return child.text;
  }
  return null;
}
