/** How the words will look in the thread. What renders posts is loaded when somebody first asks for a preview. */
import type { ReactiveControllerHost } from 'lit';
import type { BodyFormat } from '../../model/index.ts';

export interface PreviewSource {
  readonly format: BodyFormat;
  readonly text: string;
  readonly renderHtml: ((html: string) => Node) | null;
}

export class Preview {
  readonly #host: ReactiveControllerHost;
  readonly #source: () => PreviewSource;
  #open = false;
  #shown: unknown = null;

  constructor(host: ReactiveControllerHost, source: () => PreviewSource) {
    this.#host = host;
    this.#source = source;
  }

  /** What to show; null while it is closed. */
  get shown(): unknown {
    return this.#open ? this.#shown : null;
  }

  async toggle(): Promise<void> {
    this.#open = !this.#open;
    await this.refresh();
  }

  /** Shows the newest words. */
  async refresh(): Promise<void> {
    if (!this.#open) return this.#host.requestUpdate();
    const { format, text, renderHtml } = this.#source();
    try {
      const { loadFormat, renderBody } = await import('../../text/render-body.ts');
      await loadFormat({ format, text });
      this.#shown = renderBody({ format, text }, { renderHtml }) ?? text;
    } catch {
      this.#shown = text;
    }
    this.#host.requestUpdate();
  }
}
