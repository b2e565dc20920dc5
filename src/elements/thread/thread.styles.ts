import { css } from 'lit';

export const styles = css`
  .title {
    margin-block-end: 1.5rem;
  }
  [part='heading'] {
    font-size: 1.5em;
    letter-spacing: -0.01em;
    max-inline-size: 32ch;
  }
  .title [part='link'] {
    background: none;
    border: 0;
    color: var(--_muted);
    display: inline-block;
    font-size: 0.95em;
    font-weight: 400;
    min-block-size: 24px;
    padding: 0;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
  }
  [part='replies-heading'] {
    font-size: 1.1em;
    margin-block: 2.25rem 0.25rem;
  }
  [part='post'] {
    contain-intrinsic-size: auto 12rem;
    content-visibility: auto;
    /* Room for the focus ring, which the skipping of unseen posts would cut off. */
    margin-inline: -0.75rem;
    padding: 0 0.75rem 1.25rem;
  }
  [part='post']::before {
    border-block-start: 1px solid var(--_border);
    content: '';
    display: block;
    margin-block-end: 1.5rem;
  }
  .more {
    inline-size: 100%;
    margin-block: 0.75rem;
  }
  .quiet-box {
    background: var(--_surface);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-block: 1rem;
    padding: 1.25rem;
  }
  .bone {
    background: linear-gradient(var(--_surface) 0 0) no-repeat 0 3.4rem / min(85%, 65ch) 3.6rem;
    block-size: 11rem;
    border-block-start: 1px solid var(--_border);
  }
`;
