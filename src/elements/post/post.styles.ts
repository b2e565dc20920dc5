import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  article {
    border-radius: var(--_radius);
    scroll-margin-block-start: 4rem;
  }
  :host([target]) article {
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0;
    margin-inline-start: -0.75rem;
    padding-inline-start: calc(0.75rem - 3px);
  }
  article:focus-visible {
    outline-offset: 0.5rem;
  }
  header {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
    margin-block-end: 0.35rem;
  }
  [part='author'] {
    font-size: 1em;
    font-weight: 650;
  }
  .role {
    border: 1.5px solid var(--_edge);
    border-radius: 999px;
    font-size: 0.8em;
    font-weight: 600;
    padding: 0.05em 0.6em;
  }
  .role.staff {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  [part='permalink'] {
    color: var(--_muted);
    display: inline-block;
    min-block-size: 24px;
  }
  [part='permalink']:not(:hover, :focus-visible) {
    text-decoration: none;
  }
  .answers {
    color: var(--_muted);
    font-weight: 400;
    margin-block-end: 0.25rem;
    min-block-size: 24px;
  }
  [part='body'] {
    display: grid;
    gap: 0.85em;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.65;
    max-inline-size: 65ch;
    unicode-bidi: isolate;
  }
  [part='body'] p {
    unicode-bidi: isolate;
    white-space: pre-wrap;
  }
  [part='placeholder'] {
    color: var(--_muted);
    font-style: italic;
  }
  .edited {
    margin-block-start: 0.4rem;
  }
  /* Kept free until its buttons come: one row of them, or two where there is no room for all in one. */
  peer-post-actions {
    display: block;
    margin-block-start: 0.75rem;
    min-block-size: 44px;
  }
  @container (inline-size < 30rem) {
    .full {
      min-block-size: calc(88px + 0.25rem);
    }
  }
`;
