import type { EmergencyNumber, SupportLine } from './types.ts';

export interface LineChoice {
  /** A country, or a part of one: `GB`, `GB-NIR`. */
  readonly region: string;
  /** The reader's language; services that answer in it come first. */
  readonly lang?: string;
  readonly max?: number;
}

function countryOf(region: string): string {
  return region.toUpperCase().split('-')[0] ?? '';
}

/** Whether it serves all of a region, as far as one can tell from its name. */
function servesAll(line: SupportLine, region: string): boolean {
  return line.regions?.includes(region.toUpperCase()) ?? true;
}

/** Whether one can write to it instead of speaking. */
export function hasNoVoiceWay(line: SupportLine): boolean {
  return line.channels.some(({ kind }) => kind !== 'call' && kind !== 'web');
}

function groupsOf(lines: readonly SupportLine[]): SupportLine[][] {
  const groups = new Map<string, SupportLine[]>();
  for (const line of lines) groups.set(line.pair ?? line.id, [...(groups.get(line.pair ?? line.id) ?? []), line]);
  return [...groups.values()];
}

/**
 * Everything that serves a region, in the order of the data: what "more options" shows. Where only the country is known, what
 * serves a part of it is among them and says so itself.
 */
export function linesFor(lines: readonly SupportLine[], region: string): SupportLine[] {
  const country = countryOf(region);
  const isWhole = region.toUpperCase() === country;
  return lines.filter((line) => line.countries.includes(country) && (isWhole || servesAll(line, region)));
}

/** The countries for which there is a line. */
export function countriesOf(lines: readonly SupportLine[]): string[] {
  return [...new Set(lines.flatMap(({ countries }) => countries))];
}

/**
 * One to three services for the card, never padded (E60): those for anybody, in the reader's language first, the local one before
 * the national, pairs whole or not at all, and one to write to among them where the data knows one.
 */
export function chooseLines(
  lines: readonly SupportLine[],
  { region, lang = 'en', max = 3 }: LineChoice,
): SupportLine[] {
  const most = Math.max(1, Math.min(3, Math.trunc(max) || 3));
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const rank = (line: SupportLine): number => (line.langs.includes(language) ? 0 : 2) + (line.regions ? 0 : 1);
  const offered = linesFor(lines, region)
    .filter((line) => servesAll(line, region))
    .sort((a, b) => rank(a) - rank(b));
  const groups = groupsOf(offered).filter((group) => group.some(({ audience }) => audience === 'anyone'));
  const chosen: SupportLine[] = [];
  for (const group of groups) if (chosen.length + group.length <= most) chosen.push(...group);
  const written = groups.find((group) => group.length === 1 && group.some(hasNoVoiceWay))?.[0];
  if (written && chosen.length > 0 && !chosen.some(hasNoVoiceWay)) chosen.splice(-1, 1, written);
  return chosen;
}

/** The number for immediate danger where the person is; null where the data knows none. */
export function emergencyFor(numbers: readonly EmergencyNumber[], region: string): EmergencyNumber | null {
  return numbers.find(({ country }) => country === countryOf(region)) ?? null;
}
