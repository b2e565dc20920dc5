import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/messages.ts';

/** The search field. What is typed goes to `search` and nowhere else: not into an address, not into an event. */
export function searchBox(words: FirstMessages, text: string, search: (text: string) => void): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('q') as HTMLInputElement;
    search(field.value.trim());
  };
  return html`<form part="search" role="search" class="search" novalidate @submit=${submit}>
    <label class="hide-visually" for="q">${words.searchLabel}</label>
    <input
      id="q"
      name="q"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      placeholder=${words.searchLabel}
      .value=${text}
    />
    <button type="submit">${words.search}</button>
  </form>`;
}
