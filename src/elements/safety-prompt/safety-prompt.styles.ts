import { css } from 'lit';

/** Each kind has a look of its own and none an alarm: they differ by the shape and tint of the edge, never by red. */
export const styles = css`
  [part='prompt'] {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.65rem;
    padding: 1rem 1.15rem;
  }
  [part='heading'] {
    font-size: 1.06em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  .quiet {
    margin-inline-start: -0.5em;
  }
  [part='found'] {
    display: grid;
    gap: 0.35rem;
  }
  mark {
    background: light-dark(#fff, color-mix(in srgb, currentColor 10%, transparent));
    border: 1px solid var(--_border);
    border-radius: 0.35em;
    color: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
    padding: 0.1em 0.4em;
  }
  :host([kind='distress']) [part='prompt'] {
    background: var(--_care);
    border-color: transparent;
    padding: 1.25rem 1.35rem;
  }
  :host([kind='method']) [part='prompt'] {
    border-inline-start: 4px solid var(--_accent);
  }
  :host([kind='personal-details']) [part='prompt'],
  :host([kind='third-party']) [part='prompt'] {
    border-style: dashed;
    border-color: var(--_edge);
  }
  :host([kind='unkind']) [part='prompt'] {
    border-block-width: 3px 1px;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  :host([kind='medical-advice']) [part='prompt'],
  :host([kind='contact']) [part='prompt'] {
    background: none;
    border-color: var(--_edge);
  }
  :host([kind='overpromise']) [part='prompt'] {
    background: var(--_care);
    border-inline-start: 4px solid var(--_edge);
  }
  @media (min-width: 30rem) {
    [part='actions'] button:not(.quiet) {
      min-inline-size: 9.5rem;
    }
  }
`;
