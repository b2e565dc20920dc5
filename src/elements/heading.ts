import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  readonly id?: string;
  readonly part?: string;
  /** Lets code move the focus to it after the view changed. */
  readonly focusable?: boolean;
}

/** A heading of the level that fits the page around it, so that none is skipped in its outline (A6). Levels past 6 stay 6. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const part = options.part ?? 'heading';
  const tab = options.focusable ? '-1' : nothing;
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 id=${id} part=${part} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} tabindex=${tab}>${content}</h6>`;
  }
}
