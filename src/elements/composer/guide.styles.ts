import { css } from 'lit';

/** What stands beside the box: quieter than the box, and no card within a card. */
export const styles = css`
  [part='tips'] {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.92em;
    padding-inline: 1rem;
  }
  [part='tips'][open] {
    background: var(--_surface);
    padding-block-end: 0.35rem;
  }
  summary {
    align-content: center;
    cursor: pointer;
    font-weight: 600;
    min-block-size: 44px;
  }
  [part='tips'] ul {
    display: grid;
    gap: 0.5rem;
    list-style: disc;
    padding-inline-start: 1.1em;
  }
`;
