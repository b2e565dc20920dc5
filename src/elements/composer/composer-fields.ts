/** The native fields of the form, each with its label, its hint and the words of what is missing. */
import { html, nothing, type TemplateResult } from 'lit';
import { isOpen } from './composer-steps.ts';
import type { Problem } from './composer-state.ts';
import { roomLeft } from './count.ts';
import { GUIDE } from './problems.ts';
import type { View } from './view.ts';

type Field = Problem['field'];

export function problemWords({ words }: View, { field, why }: Problem): string {
  return field === 'name' && why !== 'empty' ? words.problems.shortName : words.problems[field];
}

export function topicField(view: View): TemplateResult | typeof nothing {
  const { words, topics, composer, wanted, happen } = view;
  if (!wanted.topic) return nothing;
  const chosen = composer.draft.topicId ?? '';
  const choose = (event: Event): void =>
    happen({ type: 'wrote', change: { topicId: (event.target as HTMLSelectElement).value || null } });
  return html`<div class="field" part="field">
    <label for="topic">${words.topic}</label>
    ${problemLine(view, 'topic')}
    <select
      id="topic"
      part="topic"
      aria-invalid=${invalid(view, 'topic')}
      aria-describedby="topic-problem"
      @change=${choose}
    >
      <option value="" .selected=${chosen === ''}>${words.chooseTopic}</option>
      ${topics.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select>
  </div>`;
}

export function titleField(view: View): TemplateResult | typeof nothing {
  const { words, composer, wanted } = view;
  if (!wanted.title) return nothing;
  return html`<div class="field" part="field">
    <label for="title">${words.title}</label>
    <p id="title-hint" class="hint small">${words.titleHint}</p>
    ${problemLine(view, 'title')}
    <input
      id="title"
      part="title"
      dir="auto"
      autocomplete="off"
      enterkeyhint="next"
      .value=${composer.draft.title}
      ?readonly=${!isOpen(composer)}
      aria-invalid=${invalid(view, 'title')}
      aria-describedby="title-hint title-problem title-room"
      @input=${typed(view, 'title')}
      @keydown=${staysInForm}
    />
    ${roomLine(view, 'title')}
  </div>`;
}

export function bodyField(view: View): TemplateResult {
  const { words, composer, purpose } = view;
  return html`<div class="field" part="field">
    <label for="body">${words.bodyLabel[purpose]}</label>
    ${problemLine(view, 'body')}
    <textarea
      id="body"
      part="body"
      dir="auto"
      rows="7"
      autocomplete="off"
      .value=${composer.draft.body}
      ?readonly=${!isOpen(composer)}
      aria-invalid=${invalid(view, 'body')}
      aria-describedby="body-problem body-room"
      @input=${typed(view, 'body')}
    ></textarea>
    ${roomLine(view, 'body')}
  </div>`;
}

/** Under which name it will stand: asked of somebody who has none, said to everybody else. */
export function nameField(view: View): TemplateResult {
  const { words, composer, session, wanted, mayBeAnonymous, namePersonal, happen, act } = view;
  const { anonymous, name } = composer.draft;
  const known = session?.viewer?.name;
  const tick = (event: Event): void =>
    happen({ type: 'wrote', change: { anonymous: (event.target as HTMLInputElement).checked } });
  return html`${
    wanted.name && !anonymous
      ? html`<div class="field" part="field">
          <label for="name">${words.name}</label>
          <p id="name-hint" class="hint small">${words.nameHint}</p>
          ${problemLine(view, 'name')}
          <input
            id="name"
            part="name"
            dir="auto"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            .value=${name}
            aria-invalid=${invalid(view, 'name')}
            aria-describedby="name-hint name-problem name-note"
            @input=${typed(view, 'name')}
            @change=${() => act('name-left')}
            @keydown=${staysInForm}
          />
          <p id="name-note" part="name-note" role="status">${namePersonal ? words.namePersonal : ''}</p>
        </div>`
      : nothing
  }
  ${known && !anonymous ? html`<p class="small muted" part="as"><bdi>${words.postingAs(known)}</bdi></p>` : nothing}
  ${
    mayBeAnonymous
      ? html`<label class="tick" part="anonymous"
          ><input id="anonymous" type="checkbox" .checked=${anonymous} @change=${tick} /> ${words.anonymous}</label
        >`
      : nothing
  }`;
}

const typed =
  ({ happen }: View, field: 'title' | 'body' | 'name') =>
  (event: Event): void =>
    happen({ type: 'wrote', change: { [field]: (event.target as HTMLInputElement).value } });

/** Enter in a line of its own must not send a letter that is not written yet. */
function staysInForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

const invalid = ({ composer }: View, field: Field): 'true' | typeof nothing =>
  composer.problems.some((problem) => problem.field === field) ? 'true' : nothing;

function problemLine(view: View, field: Field): TemplateResult {
  const problem = view.composer.problems.find((one) => one.field === field);
  return html`<p id="${field}-problem" class="problem small">${problem ? problemWords(view, problem) : ''}</p>`;
}

/** What is seen changes with each letter, what is heard only at a pause (A13): see the composer's `counted` node. */
function roomLine(view: View, field: 'title' | 'body'): TemplateResult {
  return html`<p id="${field}-room" part="room" class="small muted" aria-hidden="true">${roomWords(view, field)}</p>`;
}

export function roomWords({ words, composer }: View, field: 'title' | 'body'): string {
  const left = roomLeft(composer.draft[field], GUIDE[field]);
  if (left === null) return '';
  return left < 0 ? words.roomOver(-left) : words.roomLeft(left);
}
