/**
 * Makes foreign text harmless to the page it stands on, and otherwise leaves it as it was sent (S14). It knows nothing of
 * markup: whatever comes out is still text.
 */

/** A base with thousands of combining marks can freeze a browser for seconds; no script needs more than a few. */
const MARK_FLOOD = /(\p{M}{16})\p{M}+/gu;
/** Joiners and zero-width spaces: one or two belong to scripts and emoji, a run of them only hides something. */
const INVISIBLE_RUN = /([\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]{2})[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]+/g;
/** Tag characters are kept only inside the flags of England, Scotland, Wales and their like. */
const TAGS = /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const INVISIBLE_IN_NAMES = /[\u00AD\u200B\u2060-\u2064\uFEFF]/g;
const WHITE_SPACE = /[\s\p{Cc}]+/gu;

/** A body: its direction marks stay, because each paragraph is isolated from the rest of the page. */
export function cleanText(text: string): string {
  return text.replace(MARK_FLOOD, '$1').replace(INVISIBLE_RUN, '$1').replace(TAGS, '$1');
}

/** A name or a title, on one line: nothing in it can turn the words around it about. */
export function cleanName(text: string): string {
  return cleanText(text.replace(BIDI_CONTROLS, '').replace(INVISIBLE_IN_NAMES, '')).replace(WHITE_SPACE, ' ').trim();
}
