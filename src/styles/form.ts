import { css } from 'lit';

/** Fields of forms. 16 px or more in every field, or a phone zooms in when one is touched. */
export const form = css`
  label,
  .label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25rem;
  }
  .hint {
    color: var(--_muted);
    margin-block-end: 0.4rem;
  }
  :where(input:not([type='checkbox'], [type='radio']), textarea, select) {
    background: var(--peer-paper, light-dark(#fff, color-mix(in srgb, currentColor 6%, transparent)));
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    font-size: max(16px, 1em);
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.55em 0.75em;
  }
  textarea {
    line-height: 1.6;
    min-block-size: 9em;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_problem, light-dark(#a3261c, #ffb4a8));
    border-inline-start-width: 4px;
  }
  .problem {
    color: var(--_problem, light-dark(#a3261c, #ffb4a8));
    font-weight: 600;
  }
`;
