/** How lists, quotations and wide things in a post look. No plain text holds them: they come with the first body that may. */
import { css } from 'lit';

const { styleSheet } = css`
  [part='body'] li {
    unicode-bidi: isolate;
    white-space: pre-wrap;
  }
  [part='body'] :is(ul, ol) {
    list-style: revert;
    padding-inline-start: 1.4em;
  }
  [part='body'] blockquote {
    border-inline-start: 3px solid var(--_border);
    margin: 0;
    padding-inline-start: 1em;
  }
  [part='body'] :is(pre, .wide) {
    margin: 0;
    overflow-x: auto;
  }
`;

/** Gives them to where a body is about to be shown, so that nothing is seen without them. */
export function dress(root: Node | undefined): void {
  if (!(root instanceof ShadowRoot) || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets.push(styleSheet);
}
