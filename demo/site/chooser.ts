/** The dialog in which somebody chooses who to be in the demo. Knows the page's markup, not the forum. */
import { become, loadPeople, type People, type Person } from './people.ts';

const PROBLEM = 'That did not work just now. Please try again.';

export class Chooser {
  readonly #dialog = find('people', HTMLDialogElement);
  readonly #list = find('people-list', HTMLUListElement);
  readonly #problem = find('people-problem', HTMLParagraphElement);
  readonly #name = find('person', HTMLSpanElement);
  readonly #changed: (person: string | null) => void;

  /** `changed` is called after somebody became somebody else. */
  constructor(changed: (person: string | null) => void) {
    this.#changed = changed;
    const button = find('choose-person', HTMLButtonElement);
    button.addEventListener('click', () => void this.open());
    void this.#refresh().then(() => button.classList.remove('waiting'), ignore);
  }

  async open(): Promise<void> {
    this.#problem.textContent = '';
    if (!this.#dialog.open) this.#dialog.showModal();
    await this.#refresh().catch(() => this.#say(PROBLEM));
  }

  async #refresh(): Promise<void> {
    const people = await loadPeople();
    const now = people.people.find(({ person }) => person === people.current);
    this.#name.textContent = now ? `(now: ${now.label})` : '';
    this.#list.replaceChildren(...people.people.map((one) => this.#item(one, people)));
  }

  #item({ person, label, description }: Person, { current }: People): HTMLLIElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', String(person === current));
    button.append(element('b', label), element('span', description));
    button.addEventListener('click', () => void this.#choose(person));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  async #choose(person: string | null): Promise<void> {
    try {
      await become(person);
      await this.#refresh();
    } catch {
      this.#say(PROBLEM);
      return;
    }
    this.#dialog.close();
    this.#changed(person);
  }

  #say(sentence: string): void {
    this.#problem.textContent = sentence;
  }
}

/** Without the demo's server there is nobody to choose: the button stays hidden. */
const ignore = (): void => undefined;

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`The page has no #${id}.`);
  return found;
}
