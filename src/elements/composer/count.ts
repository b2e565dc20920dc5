/** Counts what a person would call letters, so that a family emoji is one. */
const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null;

/** How much room is left under the guide; null while there is plenty: counting long texts is dear, so short ones are not counted. */
export function roomLeft(text: string, guide: number): number | null {
  const near = guide * 0.9;
  if (text.length < near) return null;
  if (text.length > guide * 10) return guide - text.length;
  let count = 0;
  if (segmenter) for (const _ of segmenter.segment(text)) count += 1;
  else count = [...text].length;
  return count < near ? null : guide - count;
}
