import { css } from 'lit';

export const styles = css`
  :host {
    background: none;
    border: 0;
    color: inherit;
    inset: auto;
    inset-block-start: var(--peer-exit-offset, 0.5rem);
    inset-inline-end: 0.5rem;
    margin: 0;
    max-inline-size: min(21rem, calc(100vw - 1rem));
    overflow: visible;
    padding: 0;
    position: fixed;
    z-index: 2147483646;
  }
  :host([inline]) {
    inset: auto;
    max-inline-size: none;
    position: static;
  }
  .row {
    display: flex;
    gap: 0.25rem;
    justify-content: flex-end;
  }
  :host([inline]) .row {
    justify-content: flex-start;
  }
  a,
  ::slotted(a),
  .about {
    align-items: center;
    background: light-dark(#2d2a26, #f4efe3) !important;
    border: 1.5px solid light-dark(#fff, #1b1a17) !important;
    border-radius: var(--_radius) !important;
    box-sizing: border-box !important;
    color: light-dark(#fff, #1b1a17) !important;
    display: inline-flex !important;
    font-weight: 600 !important;
    min-block-size: 44px !important;
    padding: 0.4em 0.9em !important;
    text-decoration: none !important;
  }
  .about {
    inline-size: 44px;
    justify-content: center;
    padding: 0 !important;
  }
  a:hover,
  ::slotted(a:hover) {
    text-decoration: underline !important;
  }
  .dots {
    display: flex;
    gap: 0.3rem;
    justify-content: flex-end;
    padding: 0.3rem;
  }
  .dots span {
    background: light-dark(#fff, #1b1a17);
    block-size: 0.8rem;
    border: 2px solid light-dark(#2d2a26, #f4efe3);
    border-radius: 50%;
    inline-size: 0.8rem;
  }
  .dots .on {
    background: light-dark(#2d2a26, #f4efe3);
  }
  .panel {
    background: light-dark(#fff, #1b1a17);
    border: 1.5px solid light-dark(#2d2a26, #f4efe3);
    border-radius: var(--_radius);
    color: light-dark(#1b1a17, #f4efe3);
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    margin-block-start: 0.35rem;
    max-block-size: calc(100vh - 5rem);
    overflow: auto;
    padding: 0.9rem;
  }
  @media (forced-colors: active) {
    .dots span {
      forced-color-adjust: none;
      background: Canvas;
      border-color: CanvasText;
    }
    .dots .on {
      background: CanvasText;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
