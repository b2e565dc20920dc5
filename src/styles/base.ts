import { css } from 'lit';

/**
 * What every element shares: the public tokens with their defaults, type, focus, and buttons. Colours are mixed from the
 * text colour of the page, so that a light and a dark site both fit without a setting. The size of text and the height of
 * lines stand against themes that reset every element on a page.
 */
export const base = css`
  :host {
    --_accent: var(--peer-accent, light-dark(#1b655f, #8ed1c6));
    --_on-accent: var(--peer-on-accent, light-dark(#fff, #10211f));
    --_muted: var(--peer-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_border: var(--peer-border, color-mix(in srgb, currentColor 20%, transparent));
    --_edge: var(--peer-edge, color-mix(in srgb, currentColor 58%, transparent));
    --_surface: var(--peer-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_care: var(--peer-care, light-dark(#f4efe3, #2d2a22));
    --_radius: var(--peer-radius, 0.625rem);
    --_focus: var(--peer-focus, currentColor);
    box-sizing: border-box;
    display: block;
    font-family: var(--peer-font, inherit);
    font-size: max(16px, var(--peer-font-size, 1em)) !important;
    line-height: 1.55 !important;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--peer-heading-font, inherit);
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    border-radius: 0.2em;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  button {
    align-items: center;
    background: transparent;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 600;
    gap: 0.5em;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.45em 1em;
    text-align: center;
  }
  button:hover {
    background: var(--_surface);
    border-color: currentColor;
  }
  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    filter: brightness(0.93);
  }
  button.quiet {
    border-color: transparent;
    color: var(--_accent);
    padding-inline: 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  /* A button where a link would stand: what an element says of its own parts comes before this. */
  .link {
    border: 0;
    color: var(--_accent);
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .link:hover {
    background: none;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.9em;
  }
  .quiet-box {
    background: var(--_surface);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding: 1.25rem;
  }
  .hide-visually:not(:focus) {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
