import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  [part='button'] {
    border-radius: 999px;
    padding-inline: 1.1em 1.25em;
  }
  [part='button']::before {
    block-size: 0.9em;
    border: 2px solid currentColor;
    border-radius: 50%;
    content: '';
    flex: none;
    inline-size: 0.9em;
  }
  [aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-color: var(--_accent);
  }
  [aria-pressed='true']::before {
    block-size: 0.95em;
    border-block-start: 0;
    border-inline-start: 0;
    border-radius: 0;
    border-width: 3px;
    inline-size: 0.5em;
    inset-block-start: -0.1em;
    margin-inline: 0.2em;
    position: relative;
    rotate: 45deg;
  }
  [part='note'] {
    /* A line of its own, under the row of buttons that the badge may stand in. */
    flex-basis: 100%;
    order: 1;
  }
  .quiet {
    padding-inline: 0.25em;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
`;
