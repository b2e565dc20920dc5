import { css } from 'lit';

/** Like a sheet of paper on a desk: one calm column, much room, and nothing that sticks to the screen over the words. */
export const styles = css`
  :host {
    --_paper: var(--peer-paper, light-dark(#fff, color-mix(in srgb, currentColor 5%, transparent)));
    container-type: inline-size;
  }
  [part='composer'],
  form,
  .sheet {
    display: grid;
    gap: 1.15rem;
    grid-template-columns: minmax(0, 1fr);
  }
  form {
    gap: 1rem;
  }
  input[aria-invalid='true'] {
    border-color: var(--_problem, light-dark(#a3261c, #ffb4a8));
    border-inline-start-width: 4px;
  }
  [part='heading'] {
    font-size: 1.4em;
    letter-spacing: -0.01em;
  }
  [part='answering'] {
    border-inline-start: 3px solid var(--_border);
    display: grid;
    gap: 0.2rem;
    padding-inline-start: 0.9rem;
  }
  blockquote {
    margin: 0;
    overflow-wrap: anywhere;
  }
  [part='title'] {
    font-size: 1.15em;
    font-weight: 600;
  }
  [part='body'] {
    background: var(--_paper);
    border-radius: calc(var(--_radius) * 1.2);
    display: block;
    field-sizing: content;
    line-height: 1.7;
    max-block-size: 75vh;
    min-block-size: 12rem;
    padding: 1rem 1.15rem;
  }
  .field label {
    font-size: 1.02em;
  }
  .tick {
    align-items: center;
    display: flex;
    font-weight: 400;
    gap: 0.65rem;
    margin: 0;
    min-block-size: 44px;
  }
  .tick input {
    accent-color: var(--_accent);
    block-size: 1.35rem;
    flex: none;
    inline-size: 1.35rem;
    margin: 0;
  }
  [part='rules'],
  [part='next'] {
    color: var(--_muted);
    font-size: 0.92em;
  }
  [part='rules'] .label,
  [part='next'] .label {
    color: inherit;
    font-weight: 650;
    margin-block-end: 0.3rem;
  }
  [part='rules'] ul,
  [part='next'] ul {
    display: grid;
    gap: 0.3rem;
    list-style: disc;
    padding-inline-start: 1.1em;
  }
  [part='rules'] li::marker,
  [part='next'] li::marker {
    color: var(--_edge);
  }
  [part='sign-in-note'],
  [part='panel'],
  [part='problems'],
  [part='preview'] {
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: 0.9rem 1.15rem;
  }
  [part='panel'] {
    display: grid;
    gap: 0.7rem;
    padding-block: 1.15rem;
  }
  [part='panel'].sent,
  [part='panel'].held {
    border-block-start: 3px solid var(--_accent);
    border-start-end-radius: 0;
    border-start-start-radius: 0;
  }
  [part='panel-heading'],
  [part='problem-heading'],
  [part='preview-heading'] {
    font-size: 1.1em;
  }
  [part='panel'] blockquote {
    border-inline-start: 3px solid var(--_edge);
    padding-inline-start: 0.8rem;
  }
  [part='problems'] {
    border-inline-start: 4px solid var(--_problem, light-dark(#a3261c, #ffb4a8));
  }
  [part='problems'] ul {
    margin-block-start: 0.3rem;
  }
  [part='problems'] a {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='preview'] {
    background: none;
    border: 1px dashed var(--_border);
    display: grid;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }
  .row,
  [part='kept'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.65rem;
  }
  .row .small {
    flex-basis: 100%;
  }
  button.quiet:first-child {
    margin-inline-start: -0.5em;
  }
  [part='post'] {
    min-inline-size: 8rem;
  }
  [part='post'][aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  [part='kept'] {
    border-block-start: 1px solid var(--_border);
    gap: 0 0.6rem;
    padding-block-start: 0.4rem;
  }
  [part='kept'] p {
    flex: 1 1 14rem;
  }
  /* Kept in the page, so that a screen reader hears it change; takes no room. */
  [part='note']:empty {
    position: absolute;
  }
  [part='room']:empty,
  [part='name-note']:empty,
  .problem:empty {
    display: none;
  }
  [part='room'],
  [part='name-note'] {
    margin-block-start: 0.35rem;
  }
  @container (min-width: 46rem) {
    .sheet:has([part='rules']) {
      column-gap: 2.5rem;
      grid-template-columns: minmax(0, 42rem) minmax(13rem, 17rem);
    }
    [part='rules'] {
      align-self: start;
      border-inline-start: 2px solid var(--_border);
      grid-column: 2;
      grid-row: 1;
      padding-inline-start: 1.25rem;
    }
    form {
      grid-column: 1;
      grid-row: 1;
    }
  }
  @container (max-width: 26rem) {
    .row button {
      flex: 1 1 auto;
    }
    .row .primary,
    [part='kept'] p {
      flex-basis: 100%;
    }
    .row .quiet:first-child,
    [part='kept'] .quiet {
      margin-inline-start: 0;
    }
    [part='kept'] .quiet {
      padding-inline: 0 0.5em;
    }
  }
`;
