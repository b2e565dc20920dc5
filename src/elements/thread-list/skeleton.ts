import { css, html, type TemplateResult } from 'lit';
import type { ListMessages } from '../../locales/messages.ts';

/** Holds the place of the first threads, so that nothing jumps when they come. */
export function skeleton(words: ListMessages): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="hide-visually">${words.loading}</span>
    ${[0, 1, 2, 3, 4, 5].map(() => html`<div class="bone" aria-hidden="true"></div>`)}
  </div>`;
}

export const skeletonStyles = css`
  .bone {
    block-size: 7.6rem;
    border-block-start: 1px solid var(--_border);
    position: relative;
  }
  .bone::before,
  .bone::after {
    background: var(--_surface);
    block-size: 1rem;
    border-radius: 0.3rem;
    content: '';
    inline-size: 55%;
    inset-block-start: 1.4rem;
    inset-inline-start: 0;
    position: absolute;
  }
  .bone::after {
    inline-size: 85%;
    inset-block-start: 3.3rem;
  }
`;
