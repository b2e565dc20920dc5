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
  .actions,
  .tools,
  .search,
  .pages {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  .skip {
    position: absolute;
    z-index: 1;
  }
  [part='title'] {
    font-size: 1.5em;
  }
  .actions > *,
  .pages > * {
    align-content: center;
    font-weight: 600;
    min-block-size: 44px;
  }
  .actions > span {
    font-weight: inherit;
  }
  .about {
    margin-block-end: 1rem;
    max-inline-size: 68ch;
  }
  .about p + p {
    margin-block-start: 0.4rem;
  }
  .body {
    display: grid;
    gap: 1rem 2.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .main,
  .elsewhere {
    min-block-size: 60vh;
  }
  .loading {
    min-block-size: 100vh;
  }
  [part='topics'] ul {
    display: none;
  }
  [part='topics'].open ul {
    display: block;
  }
  .fold {
    inline-size: 100%;
    justify-content: space-between;
    text-align: start;
  }
  .fold::after {
    border: solid;
    border-width: 0 2px 2px 0;
    content: '';
    flex: none;
    padding: 0.22em;
    rotate: 45deg;
    translate: -0.3em -0.15em;
  }
  .open .fold::after {
    rotate: 225deg;
    translate: -0.3em 0.15em;
  }
  .body [part='topic'] {
    align-content: center;
    border-inline-start: 3px solid transparent;
    border-radius: 0;
    color: inherit;
    display: grid;
    inline-size: 100%;
    justify-content: start;
    min-block-size: 44px;
    padding: 0.4rem 0.75rem;
    text-decoration: none;
  }
  [part='topic']:hover .name {
    text-decoration: underline;
  }
  .body [part='topic'][aria-current='page'] {
    background: var(--_surface);
    border-inline-start: 3px solid var(--_accent);
  }
  [aria-current='page'] .name {
    font-weight: 700;
  }
  [part='get-help'] {
    margin-inline-start: auto;
  }
  /* Its words begin where the heading below does, and its ring ends above it. */
  .back {
    margin-block-end: 0.35rem;
    margin-inline-start: -0.6em;
  }
  [part='topics'] ul ul {
    padding-inline-start: 1rem;
  }
  .tools {
    justify-content: space-between;
    margin-block-end: 1.5rem;
    row-gap: 0.75rem;
  }
  .search {
    flex: 1 1 22rem;
    flex-wrap: nowrap;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  input {
    background: var(--peer-paper, light-dark(#fff, color-mix(in srgb, currentColor 6%, transparent)));
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    flex: 1;
    font: inherit;
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: 0.75rem;
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .care {
    margin-block-end: 1.5rem;
  }
  .kept {
    /* An element that is not known yet would be inline, and take no room. */
    display: grid;
    min-block-size: 9rem;
  }
  @container (min-width: 34rem) {
    .top {
      align-items: center;
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @container (min-width: 46rem) {
    .with-topics {
      grid-template-columns: minmax(12rem, 16rem) minmax(0, 1fr);
    }
    [part='topics'] ul {
      display: block;
    }
    .fold {
      display: none;
    }
  }
`;
