import { css } from 'lit';

export const styles = css`
  [part='heading'] {
    font-size: 1.25em;
    margin-block-end: 0.5rem;
  }
  [part='thread'] {
    border-block-start: 1px solid var(--_border);
    contain-intrinsic-size: auto 8rem;
    content-visibility: auto;
    padding-block: 1.1rem;
    position: relative;
  }
  [part='thread-title'] {
    font-size: 1.125em;
    font-weight: 650;
  }
  [part='thread-link'] {
    color: inherit;
    display: inline;
    font: inherit;
    min-block-size: 24px;
    overflow-wrap: anywhere;
    text-decoration: underline 1px var(--_edge);
  }
  [part='thread-link']:hover {
    color: var(--_accent);
    text-decoration: underline 2px;
  }
  [part='thread-link']::after {
    content: '';
    inset: 0;
    position: absolute;
  }
  .excerpt {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    margin-block: 0.2rem 0.35rem;
    max-inline-size: 68ch;
    overflow: hidden;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
  }
  .role {
    font-weight: 650;
  }
  [part='more'] {
    inline-size: 100%;
    margin-block-start: 0.5rem;
  }
  .bone {
    background: linear-gradient(var(--_surface) 0 0) no-repeat 50% 1.4rem / 100% 1rem;
    block-size: 7.6rem;
    border-block-start: 1px solid var(--_border);
  }
`;
