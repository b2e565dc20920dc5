/** The native fields of the form, each with its label, its hint and the words of what is missing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from './composer-state.ts';
import type { View } from './view.ts';
import { isOpen } from './writing-steps.ts';

type Field = Problem['field'];

/** The label, the hint and the problem of a field, with the field itself. */
function field(view: View, name: Field, label: string, input: TemplateResult, hint = ''): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p id="hint-${name}" class="hint small">${hint}</p>` : nothing}
    <p id="problem-${name}" class="problem small">${view.more?.problem(name)}</p>
    ${input}
  </div>`;
}

export function topicField(view: View): TemplateResult | typeof nothing {
  const { words, topics, composer, wanted, happen } = view;
  if (!wanted.topicId) return nothing;
  const chosen = composer.draft.topicId;
  const choose = (event: Event): void =>
    happen({ type: 'wrote', change: { topicId: (event.target as HTMLSelectElement).value || null } });
  return field(
    view,
    'topicId',
    words.topic,
    html`<select
      id="topicId"
      part="topic"
      aria-invalid=${invalid(view, 'topicId')}
      aria-describedby="problem-topicId"
      @change=${choose}
    >
      <option value="">${words.chooseTopic}</option>
      ${topics.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select>`,
  );
}

export function titleField(view: View): TemplateResult | typeof nothing {
  return view.wanted.title
    ? field(view, 'title', view.words.title, line(view, 'title'), view.words.titleHint)
    : nothing;
}

export function bodyField(view: View): TemplateResult {
  const { words, composer, purpose } = view;
  return field(
    view,
    'body',
    words.bodyLabel[purpose],
    html`<textarea
        id="body"
        part="body"
        dir="auto"
        rows="7"
        autocomplete="off"
        .value=${composer.draft.body}
        ?readonly=${!isOpen(composer)}
        aria-invalid=${invalid(view, 'body')}
        aria-describedby="problem-body note-body"
        @input=${typed(view, 'body')}
      ></textarea>
      ${note(view, 'body')}`,
  );
}

/** Under which name it will stand: asked of somebody who has none, said to everybody else. */
export function nameField(view: View): TemplateResult {
  const { words, composer, session, wanted, mayBeAnonymous, happen } = view;
  const { anonymous } = composer.draft;
  const known = session?.viewer?.name;
  const tick = (event: Event): void =>
    happen({ type: 'wrote', change: { anonymous: (event.target as HTMLInputElement).checked } });
  return html`${wanted.name && !anonymous ? field(view, 'name', words.name, line(view, 'name'), words.nameHint) : nothing}
  ${known && !anonymous ? html`<p class="small muted" part="as"><bdi>${words.postingAs(known)}</bdi></p>` : nothing}
  ${
    mayBeAnonymous
      ? html`<label class="tick" part="anonymous"
          ><input id="anonymous" type="checkbox" .checked=${anonymous} @change=${tick} /> ${words.anonymous}</label
        >`
      : nothing
  }`;
}

/** A field of one line. */
function line(view: View, name: 'title' | 'name'): TemplateResult {
  const { composer, act } = view;
  return html`<input
      id=${name}
      part=${name}
      dir="auto"
      autocomplete="off"
      autocapitalize=${name === 'name' ? 'off' : nothing}
      spellcheck=${name === 'title'}
      enterkeyhint="next"
      .value=${composer.draft[name]}
      ?readonly=${!isOpen(composer)}
      aria-invalid=${invalid(view, name)}
      aria-describedby="hint-${name} problem-${name} note-${name}"
      @input=${typed(view, name)}
      @change=${() => name === 'name' && act('name-left')}
      @keydown=${staysInForm}
    />
    ${note(view, name)}`;
}

/** How much room is left, or what a name may show. What is seen changes with each letter; what is heard, at a pause (A13). */
function note({ more }: View, name: 'title' | 'body' | 'name'): TemplateResult {
  return html`<p id="note-${name}" part="room" class="small muted" aria-hidden="true">${more?.note(name)}</p>`;
}

const typed =
  ({ happen }: View, name: 'title' | 'body' | 'name') =>
  (event: Event): void =>
    happen({ type: 'wrote', change: { [name]: (event.target as HTMLInputElement).value } });

/** Enter in a line of its own must not send a letter that is not written yet. */
function staysInForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

const invalid = ({ composer }: View, name: Field): 'true' | typeof nothing =>
  composer.problems.some(({ field: each }) => each === name) ? 'true' : nothing;
