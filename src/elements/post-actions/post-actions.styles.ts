import { css } from 'lit';

export const styles = css`
  [part='actions'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.1rem;
    max-inline-size: 65ch;
  }
  button.quiet,
  .tell {
    padding-inline: 0;
    text-decoration: none;
  }
  button.quiet:hover,
  .tell:hover {
    background: none;
    border-color: transparent;
    text-decoration: underline;
  }
  [part='actions'] .tell {
    align-items: center;
    color: var(--_muted);
    display: inline-flex;
    font-weight: 400;
    margin-inline-start: auto;
    min-block-size: 44px;
  }
  peer-few-words {
    flex-basis: 100%;
    order: 2;
  }
`;
