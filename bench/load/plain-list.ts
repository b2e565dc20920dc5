/** The yardstick: the least that Lit needs to show the same answer as a list. No states, no words, no safety, no styles. */
import { html, LitElement } from 'lit';

interface Answer {
  readonly data: { readonly threads: { readonly nodes: readonly PlainThread[] } };
}

interface PlainThread {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string | null;
  readonly author: { readonly name: string } | null;
}

class PlainList extends LitElement {
  static override properties = { threads: { state: true } };
  declare threads: readonly PlainThread[];

  constructor() {
    super();
    this.threads = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    const body = document.getElementById('request')?.textContent ?? '';
    const headers = { 'content-type': 'application/json' };
    const answer = (await (await fetch('/graphql', { method: 'POST', headers, body })).json()) as Answer;
    this.threads = answer.data.threads.nodes;
  }

  protected override render(): unknown {
    return html`<ol>
      ${this.threads.map(
        ({ id, title, excerpt, author }) =>
          html`<li>
            <h3><a href="#${id}">${title}</a></h3>
            <p>${excerpt}</p>
            <p>${author?.name}</p>
          </li>`,
      )}
    </ol>`;
  }
}

customElements.define('plain-list', PlainList);
