import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 44rem;
  }
  :host(:not([compact])) [part='heading'] {
    font-size: 1.5em;
  }
  .intro {
    margin-block: 0.5rem 1.25rem;
    max-inline-size: 60ch;
  }
  [part='lines'] {
    display: grid;
    gap: 0.75rem;
  }
  [part='line'] {
    background: var(--_care);
    border-radius: var(--_radius);
    padding: 1rem 1.25rem;
  }
  :host([compact]) [part='line'] {
    background: none;
    border-block-start: 1px solid var(--_border);
    border-radius: 0;
    padding: 0.75rem 0;
  }
  :host([compact]) [part='lines'] {
    gap: 0;
  }
  [part='name'] {
    font-size: 1.1em;
    font-weight: 650;
  }
  :host([compact]) [part='name'] {
    font-size: 1em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.6rem;
  }
  [part='way'] {
    align-items: center;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    display: inline-flex;
    font-weight: 600;
    min-block-size: 44px;
    padding: 0.4em 0.9em;
    text-decoration: none;
  }
  [part='way']:hover {
    background: var(--_surface);
    text-decoration: underline;
  }
  details {
    margin-block-start: 1rem;
  }
  summary {
    align-items: center;
    color: var(--_accent);
    cursor: pointer;
    display: flex;
    font-weight: 600;
    gap: 0.5rem;
    inline-size: fit-content;
    list-style: none;
    min-block-size: 44px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    content: '';
    flex: none;
    inline-size: 0.45em;
    margin-inline-end: 0.1rem;
    rotate: -45deg;
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  details [part='lines'] {
    margin-block-start: 0.5rem;
  }
  [part='barriers'] {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    margin-block: 0 1rem;
    padding: 0.25rem 1rem;
  }
  :host([compact]) [part='barriers'] {
    margin-block-end: 0.5rem;
  }
  [part='barriers'][open] {
    padding-block-end: 0.5rem;
  }
  [part='barrier'] {
    border-block-start: 1px solid var(--_border);
    margin: 0;
  }
  [part='barriers'] > p {
    margin-block-end: 0.5rem;
  }
  [part='barrier'] > div {
    display: grid;
    gap: 0.5rem;
    padding: 0 0 0.85rem 1.1rem;
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: grid;
    gap: 0.1rem 0.75rem;
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 0.4rem;
  }
  select {
    background: transparent;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    margin-block: 0.5rem;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.7em;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .chosen {
    display: grid;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }
  .apart {
    border-block-start: 1px solid var(--_border);
    margin-block-start: 1.5rem;
    padding-block-start: 1.25rem;
  }
  :host([compact]) .apart {
    margin-block-start: 0.25rem;
    padding-block-start: 0.75rem;
  }
  .apart p {
    margin-block-start: 0.25rem;
  }
  .skeleton {
    block-size: 14rem;
  }
  :host([compact]) .skeleton {
    block-size: 9rem;
  }
`;
