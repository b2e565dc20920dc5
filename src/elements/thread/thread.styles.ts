import { css } from 'lit';

export const styles = css`
  .title {
    margin-block-end: 1.5rem;
  }
  [part='heading'] {
    font-size: 1.5em;
    letter-spacing: -0.01em;
    line-height: 1.2;
    max-inline-size: 32ch;
  }
  .title [part='link'] {
    background: none;
    border: 0;
    color: var(--_muted);
    display: inline-block;
    font-size: 0.95em;
    font-weight: 400;
    margin-block-start: 0.25rem;
    min-block-size: 24px;
    padding: 0;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
  }
  [part='opening'] {
    display: block;
    margin-block-end: 2rem;
  }
  [part='replies-heading'] {
    font-size: 1.1em;
    margin-block: 2.25rem 0.25rem;
  }
  [part='posts'] > li,
  .sent > li {
    contain-intrinsic-size: auto 12rem;
    content-visibility: auto;
    /* Room for the focus ring, which the skipping of unseen posts would cut off. */
    margin-inline: -0.75rem;
    padding: 0 0.75rem 1rem;
  }
  [part='posts'] > li::before,
  .sent > li::before {
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
    max-inline-size: 65ch;
    padding: 1.25rem;
  }
  .write {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    margin-block-start: 1rem;
    padding-block-start: 1.5rem;
  }
  .choices {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  peer-composer {
    margin-block-start: 1rem;
    max-inline-size: 44rem;
  }
  .write peer-composer {
    inline-size: 100%;
    margin-block-start: 0;
  }
  .bone {
    block-size: 11rem;
    border-block-start: 1px solid var(--_border);
    position: relative;
  }
  .bone::before,
  .bone::after {
    background: var(--_surface);
    block-size: 1rem;
    border-radius: 0.3rem;
    content: '';
    inline-size: 30%;
    inset-block-start: 1.6rem;
    inset-inline-start: 0;
    position: absolute;
  }
  .bone::after {
    block-size: 3.6rem;
    inline-size: min(85%, 65ch);
    inset-block-start: 3.4rem;
  }
  @media print {
    .more,
    .write {
      display: none;
    }
  }
`;
