/** The demo's sign-in as its server offers it: people to choose from, no passwords. A real site has its own in this place. */

export interface Person {
  /** Null: nobody. */
  readonly person: string | null;
  readonly label: string;
  readonly description: string;
}

export interface People {
  readonly current: string | null;
  readonly people: readonly Person[];
}

const NOBODY: Person = { person: null, label: 'Nobody', description: 'Not signed in: somebody who reads' };

/** Rejects where the page is served without the demo's server. */
export async function loadPeople(): Promise<People> {
  const response = await fetch('/demo/people', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new TypeError('There is nobody to choose from here.');
  const { current, people } = (await response.json()) as {
    readonly current: string | null;
    readonly people: readonly (Person & { readonly name: string | null })[];
  };
  return { current, people: [...people.map((one) => ({ ...one, label: one.name ?? one.label })), NOBODY] };
}

/** Becomes one of them, or nobody. Rejects when the server would not have it. */
export async function become(person: string | null): Promise<void> {
  const response = await fetch(person === null ? '/demo/sign-out' : '/demo/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(person === null ? {} : { person }),
  });
  if (!response.ok) throw new TypeError('The demo did not sign this person in.');
}
