import { css } from 'lit';

/** Like a sheet of paper on a desk: one calm column, much room, and nothing that sticks to the screen over the words. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  [part='composer'],
  form,
  .sheet,
  .beside {
    display: grid;
    gap: 1.1rem;
    grid-template-columns: minmax(0, 1fr);
  }
  [part='heading'] {
    font-size: 1.4em;
    letter-spacing: -0.01em;
  }
  [part='answering'] {
    border-inline-start: 3px solid var(--_border);
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
    display: block;
    field-sizing: content;
    line-height: 1.7;
    max-block-size: 75vh;
    min-block-size: 12rem;
    padding: 1rem 1.15rem;
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
  [part='rules'] ul,
  [part='next'] ul {
    display: grid;
    gap: 0.3rem;
    list-style: disc;
    padding-inline-start: 1.1em;
  }
  [part='sign-in-note'] {
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: 0.9rem 1.15rem;
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
  .quiet:first-child {
    margin-inline-start: -0.5em;
  }
  [part='post'] {
    min-inline-size: 8rem;
  }
  [part='post'][aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  [aria-expanded='true'] {
    background: var(--_surface);
  }
  [part='kept'] {
    border-block-start: 1px solid var(--_border);
    gap: 0 0.6rem;
    padding-block-start: 0.4rem;
  }
  [part='kept'] p {
    flex: 1 1 14rem;
  }
  p:empty {
    display: none;
  }
  [part='room'] {
    margin-block-start: 0.35rem;
  }
  @container (min-width: 46rem) {
    .sheet:has(.beside) {
      column-gap: 2.5rem;
      grid-template-columns: minmax(0, 42rem) minmax(13rem, 17rem);
    }
    .beside {
      align-self: start;
      border-inline-start: 2px solid var(--_border);
      grid-area: 1 / 2;
      padding-inline-start: 1.25rem;
    }
    form {
      align-content: start;
      grid-area: 1 / 1;
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
    .quiet:first-child,
    [part='kept'] .quiet {
      margin-inline-start: 0;
      padding-inline: 0 0.5em;
    }
  }
`;
