/** For the `map` functions of adapters: the words of HTML, where the widget wants text and no page may be there to read it. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi;
const MAX_CODE = 0x10ffff;

/** Once over: what was written as `&amp;lt;` stays `&lt;`. */
export const decoded = (text: string): string =>
  text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code <= MAX_CODE ? String.fromCodePoint(code) : entity;
  });

export const wordsOfHtml = (html: string): string => decoded(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).trim();
