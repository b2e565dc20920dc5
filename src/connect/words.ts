/** The words of one forum in one language: what is loaded, and the loading of more. */
import type { WordSource } from '../context/words.ts';
import type { Area, Locale, Words } from '../locales/messages.ts';

/** `changed` is called with a new value each time more words are there. */
export function wordSource(locale: Locale, changed: (source: WordSource) => void): WordSource {
  let words: Words = { lang: locale.lang, first: locale.first };
  const asked = new Map<Area, Promise<void>>();

  const load = async (area: Area): Promise<void> => {
    const loaded = await locale.load[area]();
    words = { ...words, [area]: loaded };
    changed({ words, need });
  };
  const need = (area: Area): Promise<void> => {
    const asking = asked.get(area) ?? load(area);
    asked.set(area, asking);
    // Words that could not be loaded are asked for again by the next element that needs them.
    asking.catch(() => asked.delete(area));
    return asking;
  };
  return { words, need };
}
