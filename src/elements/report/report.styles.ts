import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  dialog {
    background: var(--peer-paper, Canvas);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    color: CanvasText;
    inline-size: min(34rem, calc(100vi - 2rem));
    max-block-size: calc(100dvb - 2rem);
    overflow-y: auto;
    padding: clamp(1.1rem, 4vi, 1.75rem);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  form,
  .done {
    display: grid;
    gap: 1rem;
  }
  [part='heading'] {
    font-size: 1.3em;
  }
  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.4rem;
    padding: 0;
  }
  [part='reason'] {
    align-items: center;
    display: flex;
    font-weight: 400;
    gap: 0.7em;
    margin: 0;
    min-block-size: 44px;
  }
  [part='reason'] input {
    accent-color: var(--_accent);
    block-size: 1.35em;
    flex: none;
    inline-size: 1.35em;
    margin: 0;
  }
  .care {
    background: var(--_care);
    border-radius: var(--_radius);
    padding: 0.9rem 1.1rem;
  }
  .care p + p {
    margin-block-start: 0.5rem;
  }
  .care [part='link'] {
    align-items: center;
    display: inline-flex;
    min-block-size: 44px;
  }
  textarea {
    min-block-size: 6em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .links a {
    align-items: center;
    display: inline-flex;
    min-block-size: 24px;
  }
`;
