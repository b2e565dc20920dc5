/** Gives an element the words of its area, and asks for them when they are not loaded. */
import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { wordsContext } from '../context/words.ts';
import type { Area, Words } from '../locales/messages.ts';

export class WordsController<A extends Area> {
  readonly #area: A;
  readonly #consumer: ContextConsumer<typeof wordsContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement, area: A) {
    this.#area = area;
    this.#consumer = new ContextConsumer(host, {
      context: wordsContext,
      subscribe: true,
      callback: (source) => {
        if (source && !source.words[area]) void source.need(area);
      },
    });
  }

  /** The words of the area; undefined until they are loaded. */
  get value(): Words[A] | undefined {
    return this.#consumer.value?.words[this.#area];
  }

  /** BCP 47, for dates and numbers. */
  get lang(): string {
    return this.#consumer.value?.words.lang ?? 'en-GB';
  }
}
