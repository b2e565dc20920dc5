import { css } from 'lit';

/** What comes after writing: adopted by the composer when it is there. */
export const styles = css`
  [part='panel'],
  [part='problems'],
  [part='preview'] {
    background: var(--_surface);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.7rem;
    padding: 1.15rem;
  }
  [part='panel'].sent,
  [part='panel'].held {
    border-block-start: 3px solid var(--_accent);
    border-start-end-radius: 0;
    border-start-start-radius: 0;
  }
  [part='panel-heading'],
  [part='problem-heading'],
  [part='preview-heading'] {
    font-size: 1.1em;
  }
  [part='panel'] blockquote {
    border-inline-start: 3px solid var(--_edge);
    padding-inline-start: 0.8rem;
  }
  [part='problems'] {
    border-inline-start: 4px solid var(--_problem, light-dark(#a3261c, #ffb4a8));
  }
  [part='problems'] a {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='preview'] {
    background: none;
    border: 1px dashed var(--_border);
    overflow-wrap: anywhere;
  }
`;
