import { css } from 'lit';

export const styles = css`
  section {
    background: var(--_care);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.35rem 1rem;
    grid-template-columns: 1fr auto;
    margin-block-end: 1.5rem;
    padding: 1rem 1.25rem;
  }
  p {
    align-self: center;
    font-weight: 600;
    max-inline-size: 60ch;
  }
  button {
    margin-inline-end: -0.5em;
  }
  [part='posts'] {
    grid-column: 1 / -1;
  }
  [part='posts'] > li > * {
    align-items: center;
    background: none;
    border: 0;
    color: var(--_accent);
    display: inline-flex;
    font-weight: 500;
    min-block-size: 44px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
`;
