import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    text-align: start;
  }
  ::slotted([slot='announcements']) {
    block-size: 1px !important;
    clip-path: inset(50%) !important;
    inline-size: 1px !important;
    overflow: hidden !important;
    position: absolute !important;
    white-space: nowrap !important;
  }
  .top {
    display: grid;
    gap: 0.25rem 1rem;
    margin-block-end: 0.75rem;
  }
  [part='title'] {
    font-size: 1.5em;
  }
  .actions {
    margin-inline: -0.35rem;
  }
  .actions [part='get-help'] {
    margin-inline-start: auto;
  }
  .actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }
  a.action,
  .actions a,
  .actions button {
    align-items: center;
    display: inline-flex;
    font-weight: 600;
    min-block-size: 44px;
    padding-inline: 0.35rem;
  }
  .actions span {
    padding-inline: 0.35rem;
  }
  button.link {
    background: none;
    border: 0;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .about {
    display: grid;
    gap: 0.4rem;
    margin-block-end: 1.25rem;
    max-inline-size: 68ch;
  }
  .room {
    min-block-size: 44px;
  }
  .body {
    display: grid;
    gap: 1rem 2.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .main {
    min-block-size: 60vh;
    min-inline-size: 0;
  }
  [part='topics'] ul {
    display: none;
  }
  [part='topics'].open ul {
    display: block;
  }
  [part='topics'] .fold {
    inline-size: 100%;
    justify-content: space-between;
    text-align: start;
  }
  .fold::after {
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    block-size: 0.55em;
    content: '';
    flex: none;
    inline-size: 0.55em;
    margin-inline-end: 0.3em;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  [aria-expanded='true'].fold::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  [part='topic'] {
    border-inline-start: 3px solid transparent;
    border-end-end-radius: 0.3rem;
    border-start-end-radius: 0.3rem;
    color: inherit;
    display: grid;
    inline-size: 100%;
    min-block-size: 44px;
    align-content: center;
    padding: 0.4rem 0.75rem;
    text-decoration: none;
  }
  [part='topic']:hover .name {
    text-decoration: underline;
  }
  [part='topic'][aria-current='page'] {
    background: var(--_surface);
    border-inline-start-color: var(--_accent);
  }
  [part='topic'][aria-current='page'] .name {
    font-weight: 700;
  }
  [part='topics'] ul ul {
    padding-inline-start: 1rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    justify-content: space-between;
    margin-block-end: 1.5rem;
  }
  .search {
    display: flex;
    flex: 1 1 22rem;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .search input {
    background: light-dark(#fff, color-mix(in srgb, currentColor 6%, transparent));
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    flex: 1;
    font: inherit;
    font-size: max(16px, 1em);
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: 0.75rem;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .care {
    margin-block-end: 1.5rem;
  }
  .back {
    margin-block-end: 0.5rem;
  }
  .quiet-box {
    background: var(--_surface);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding: 1.25rem;
  }
  @container (min-width: 34rem) {
    .top {
      align-items: center;
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @container (min-width: 46rem) {
    .body.with-topics {
      grid-template-columns: minmax(12rem, 16rem) minmax(0, 1fr);
    }
    [part='topics'] ul {
      display: block;
    }
    [part='topics'] .fold {
      display: none;
    }
  }
`;
