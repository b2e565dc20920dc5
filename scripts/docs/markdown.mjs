/** Tables in Markdown. */
export const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
export const code = (text) => (text ? `\`${cell(text)}\`` : '');

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
