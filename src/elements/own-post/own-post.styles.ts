import { css } from 'lit';

export const styles = css`
  [part='notice'],
  .waiting {
    border-inline-start: 3px solid var(--_edge);
    display: grid;
    gap: 0.4rem;
    justify-items: start;
    margin-block: 0.5rem 0.9rem;
    max-inline-size: 65ch;
    padding-inline-start: 1rem;
  }
  .waiting {
    background: var(--_care);
    border: 0;
    border-radius: var(--_radius);
    margin-block-start: 1rem;
    padding: 1.1rem 1.25rem;
  }
  .waiting [part='link'] {
    align-items: center;
    display: inline-flex;
    font-weight: 500;
    min-block-size: 44px;
  }
  [part='helped'] {
    font-weight: 600;
    margin-block-start: 0.6rem;
  }
  [part='actions'],
  .choices {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1rem;
  }
  [part='actions'] {
    margin-block-start: 0.5rem;
  }
  [part='actions'] .quiet {
    padding-inline: 0;
    text-decoration: none;
  }
  [part='actions'] .quiet:hover {
    background: none;
    border-color: transparent;
    text-decoration: underline;
  }
  .gone {
    color: var(--_muted);
    font-style: italic;
  }
  summary {
    align-items: center;
    cursor: pointer;
    display: inline-flex;
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .before {
    white-space: pre-wrap;
  }
  dialog {
    background: var(--peer-paper, Canvas);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    color: CanvasText;
    inline-size: min(28rem, calc(100vi - 2rem));
    padding: 1.5rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog p {
    margin-block-end: 1rem;
  }
`;
