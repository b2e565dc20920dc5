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
    display: inline-flex;
    font-weight: 600;
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  details [part='lines'] {
    margin-block-start: 0.5rem;
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
