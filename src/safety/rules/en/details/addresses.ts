import type { FormRule, Hit } from '../../../engine/rule-types.ts';

const detail = { kind: 'personal-details' } as const;
const address = { ...detail, label: 'address' } as const;
const postcode = { ...detail, label: 'postcode' } as const;

const AREAS =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|' +
  'O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|Z[EZ]';
const STREET =
  '(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|crescent|cres|court|ct|terrace|gardens|grove|place|pl|way|square|sq|hill|mews|row|rise|parade|boulevard|blvd|quay|green|walk|view|circle|park|mount|brae|wynd|vale|strand|drove|rd|cl)';
const NAME = "(?:(?:[a-zà-ɏ'.]{1,20}|\\d{1,3}(?:st|nd|rd|th))[ -]){1,3}";
const FLAT = '(?:(?:flat|apt|apartment|unit|room)\\.? ?\\d{1,4}[a-z]?,? )';
const ONES =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty';
/** Said straight before a place one lives at. */
const LIVES =
  /(?:\b(?:live|lived|living|stay|staying|am|i'm|we're|moved|house|round|come|address|home|send it|post it|write|based|is|flat)(?: [a-z']{1,8}){0,3}|:)[ ,]{0,2}$/;
const NOT_A_NAME =
  /^(?:\d+\w? )?(?:minutes?|mins?|miles?|hours?|days?|weeks?|months?|years?|metres?|km|steps?|pages?|times|people|of|in|or|and|to|the (?:road|street)|bed|yards?|more|other|different|roads?|courts?|close|out|on|at|for|way)\b/i;
const KNOWN_PLACES = /downing st|coronation st|221b baker|sesame st|wall st|abbey road$/i;

function isAddress({ value, before }: Hit): boolean {
  const name = value
    .replace(/^(?:flat|apt|apartment|unit|room)\.? ?\d+[a-z]?,? /i, '')
    .replace(/^[\dA-Za-z]+ (?=\p{L})/u, '');
  if (NOT_A_NAME.test(name) || KNOWN_PLACES.test(value)) return false;
  const titled = (name.split(',')[0] ?? '').split(/[ -]+/).every((word) => /^[\p{Lu}\d]/u.test(word) || word === '');
  return titled || LIVES.test(before);
}

function isBritish({ value, before }: Hit): boolean {
  const inward = value.slice(-2).toLowerCase();
  return (
    /[A-Z]/.test(value) || (!/^(?:st|nd|rd|th)$/.test(inward) && (value.includes(' ') || /post ?code/.test(before)))
  );
}

/** Where a person lives: postcodes and written addresses. */
export const addresses: readonly FormRule[] = [
  {
    ...postcode,
    rule: 'uk-postcode',
    find: new RegExp(`(?<![\\w-])(?:${AREAS})\\d[A-Z\\d]? ?(?:\\d[ABD-HJLNP-UW-Z]{2}|\\dCZ)(?![\\w-])`, 'dgi'),
    keep: isBritish,
  },
  {
    ...postcode,
    rule: 'eircode',
    find: /(?<![\w-])(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}(?![\w-])/dgi,
    keep: ({ value, before }) =>
      /\d/.test(value.slice(-4)) && /[A-Z]/i.test(value.slice(-4)) && (/[A-Z]/.test(value) || /eircode/.test(before)),
  },
  {
    ...postcode,
    rule: 'canadian-postcode',
    find: /(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])/dg,
  },
  { ...postcode, rule: 'zip-code', find: /\bzip(?: ?code)?(?: is|'s|:)? ?(\d{5}(?:-\d{4})?)(?!\d)/dgi },
  {
    ...postcode,
    rule: 'state-and-zip',
    find: /, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) (\d{5}(?:-\d{4})?)(?!\d)/dg,
  },
  { ...postcode, rule: 'state-and-postcode', find: /\b(?:NSW|VIC|QLD|TAS|ACT|NT|WA|SA),? (\d{4})(?!\d)/dg },
  {
    ...postcode,
    rule: 'postcode-number',
    find: /\bpost ?code(?: is|'s|:)? ?(\d{4,5})(?!\d)|(?<!\d)(\d{4}) is my post ?code/dgi,
  },
  {
    ...address,
    rule: 'street-address',
    find: new RegExp(
      `(?<![\\w£$€.,/-])${FLAT}?\\d{1,5}[a-z]?,? ${NAME}${STREET}(?![a-zà-ɏ])(?:,? (?:flat|apt|unit) ?\\d{1,4})?(?:, [A-Z][a-z]{2,20})?`,
      'dgi',
    ),
    keep: isAddress,
  },
  {
    ...address,
    rule: 'street-address-in-words',
    find: new RegExp(`(?<![\\w-])(?:${ONES})(?:-(?:${ONES}))? ${NAME}${STREET}(?![a-zà-ɏ])`, 'dgi'),
    keep: (hit) => LIVES.test(hit.before) && isAddress(hit),
  },
  {
    ...address,
    rule: 'named-building',
    find: /\b(?:[Ff]lat|[Aa]pt|[Aa]partment) \d{1,4}[a-z]?,? (?:The )?[A-Z][a-z]{2,20} (?:House|Court|Tower|Lodge|Mansions|Buildings?|Point|Heights)\b|\b(?:[Aa]pt|[Ff]lat) \d{1,4}[a-z]?, The [A-Z][a-z]{2,20}/dg,
  },
  {
    ...address,
    rule: 'named-house',
    find: /(?:live at|come round to|address is|address:|house is) (\d{1,4}[a-z]?,? The [A-Z][a-z]{2,20})\b/dg,
  },
  { ...address, rule: 'po-box', find: /\bP\.?O\.? ?Box \d{2,6}\b/dgi },
];
