import { css } from 'lit';

export const styles = css`
  .title {
    margin-block-end: 1.5rem;
  }
  [part='heading'] {
    font-size: 1.5em;
  }
  .title [part='link'] {
    color: var(--_muted);
    display: inline-block;
    font-size: 0.95em;
    font-weight: 400;
    min-block-size: 24px;
    text-decoration-color: var(--_edge);
  }
  [part='replies-heading'] {
    font-size: 1.1em;
    margin-block: 2.25rem 0.25rem;
  }
  /* A page at a time: to look after each post by itself costs a thread of a thousand more than it saves. */
  [part='posts'] {
    contain-intrinsic-size: auto 200rem;
    content-visibility: auto;
    /* Room for the focus ring, which the skipping of unseen posts would cut off. */
    margin-inline: -0.75rem;
    padding-inline: 0.75rem;
  }
  [part='post'] {
    border-block-start: 1px solid var(--_border);
    padding-block: 1.5rem 1.25rem;
  }
  .more {
    inline-size: 100%;
    margin-block: 0.75rem;
  }
  .quiet-box {
    margin-block: 1rem;
  }
  .bone {
    background: linear-gradient(var(--_surface) 0 0) no-repeat 0 3.4rem / min(85%, 65ch) 3.6rem;
    block-size: 11rem;
    border-block-start: 1px solid var(--_border);
  }
`;
