/**
 * Somebody else named in full, or tied to the school or the work where they could be found (E17). Read on the text as it was written,
 * because capitals tell names from words.
 */
import type { FormRule, Hit } from '../../engine/rule-types.ts';
import { FIRST_NAMES, isFamous, isFirstName, NOT_LAST, NOT_NAMES } from './details/name-words.ts';

const base = { kind: 'third-party' } as const;
const CAP = "[A-ZÀ-Þ][a-zA-ZÀ-ɏ']{1,20}(?:-[A-ZÀ-Þ][a-zA-ZÀ-ɏ]{1,20})?";
const FULL = `(${CAP} (?:and ${CAP} )?(?:Mc ?|Mac|O'|de |van )?${CAP})`;
const LINK =
  "(?: \\(|,| -|:| =)?(?: is| was| called| named| is called| was called| is named|'s called|'s name(?: is|'s| was)| name(?: is|'s)| whose name is| by the name of)?,?";

/** Who somebody may be to the writer. */
const WHO =
  'mum|mam|mom|mother|dad|da|father|step ?(?:dad|mum|father|mother|son|daughter)|parents?|brother|sister|son|daughter|kids?|child|baby|lad|boy|girl|twins?|husband|hubby|wife|partner|boyfriend|girlfriend|fianc[eé]e?|ex|cousin|uncle|aunt(?:ie|y)?|nan|nana|gran|granny|grandad|grandma|grand(?:son|daughter|father|mother|child)|nephew|niece|in law|in-law|friend|mate|pal|flatmate|room ?mate|housemate|neighbour|neighbor|landlord|landlady|boss|manager|supervisor|gaffer|ceo|owner|chef|colleague|co-?worker|team leader|lead|apprentice|lady|lass|woman|man|bloke|guy|fella|person|kid|teenager|classmate|bully|teacher|head ?teacher|tutor|lecturer|coach|counsellor|therapist|psychiatrist|psychologist|cpn|gp|doctor|consultant|nurse|midwife|health visitor|social worker|support worker|key ?worker|worker|solicitor|lawyer|officer|priest|vicar|sponsor|dentist|carer|stalker|abuser|rapist|someone|anyone|somebody|ringleader|CPN|CEO|GP|HR|bf|gf|director|pen ?pal|deputy';

/** What else says, right before a name, that the writer has to do with that person. */
const TIED =
  "[Mm]ine is \\d+|running it|(?:someone|somebody|[Ss]he's|[Hh]e's|who is|who's) called|married to|works? with|school with|met|seeing|[Ii]t was|hurt me|dating|know|HR have put|[Mm]ine(?: is| was)|[Mm]e and|(?:[Ss]he|[Hh]e|[Tt]hey|and) (?:is|are|was) (?:now )?called|(?:desk|flat|room|office|house|class|course) with";

const PERSON = `(?:${WHO}|${TIED})`;

/** After these a name is somebody or something that the person has to do with, and not who they are. */
const DOES =
  '(?:loves?|loved|likes?|fancies|fancied|thinks?|thought|quote[sd]|lives?|lived|living|grew|has|had|have|been|went|goes|going|gone|moved?|wants?|hates?|says|said|reads?|watch(?:es|ed)?|adores|supports?|worships|looks?|reminds?|came|born|visit(?:s|ed)?|sings|how|hear|tell|always|in hospital|died in|is in|was in|are in|stays?|work(?:s|ed)? (?:at|for|in)|uses?|takes?|took|drives|plays?|sent|bought)';

const TITLE =
  '(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Prof(?:essor)?|Nurse|Sister|Father|Fr|PC|Sgt|Rev(?:erend)?|Mx|Coach|Officer|Pastor|Madame|Sir)\\.?';
const UP_TO_TITLE = new RegExp(`^.*?\\b(?:${TITLE}|dr|mr|mrs|ms|pc) `);
/** What is said of a doctor, teacher or neighbour one has to do with. */
const KNOWN_BY =
  "(?:,? (?:at (?:our|my|the)|on the ward|from (?:our|my|the)|in [Yy]ear|who (?:teaches|sees|treats|lives)|is (?:my|our)|was (?:my|our)|my (?!cat|dog|rabbit|hamster|horse|goldfish|budgie)|(?:has |have |had |just |then |only )?(?:said|says|told me|asked (?:me|if)|laughed|put me|gave me|won't|wouldn't refer|noticed|referred me|prescribed|diagnosed|stopped my|keeps? |coming round|did the funeral|for stopping)))";
/** Titles of people who are made up, or sold. */
const MADE_UP =
  /\b(?:bean|tumble|brightside|muscle|darcy|potato|men|google|who|martens|watson|pepper|phil|foster|strange|dolittle|jekyll|claus|doubtfire|spock|blobby|robinson|robot|brown|freud|seuss|oz|king|right|wrong|big|nice|fox|ripley|rochester|hyde|bates|weasley|dalloway|hinch|happy|grumpy|angry|whiskers|ted|boys)(?:'s)?$/i;
const PUBLIC =
  /\b(?:by|tumour|critic|inner|illness|brain|actor|actress|singer|author|writer|president|minister|footballer|player|band|song|film|movie|book|novel|series|character|played|poet|poem|comedian|podcast|programme|presenter|king|queen|prince(?:ss)?|saint|st|celebrity|famous|fan|tv|show|album|read|watch(?:ed|ing)?|listen(?:ed|ing)?|painter|artist|method|hospital|centre|called after|dog|cat|horse|rabbit|puppy|team|club|charity|street|road)\b[^.!?]{0,25}$/;

/** Two capitals that are a name: neither a place or a thing, nor somebody everybody knows. */
function isName({ value, before, knownNames }: Hit): boolean {
  const parts = value.toLowerCase().split(/[ -]/);
  const name = value.toLowerCase().replace(/'s?$/, '');
  if (knownNames.has(name) || isFamous(name)) return false;
  return parts.every((part) => !NOT_NAMES.has(part)) && !NOT_LAST.has(parts.at(-1) ?? '') && !PUBLIC.test(before);
}

/** Somebody is told of who is not the writer, shortly before. */
const OTHER =
  /\b(?:he|she|they|he's|she's|they're|him|her|his|their|hes|shes|(?:my|our|me|the|a|wee|his|her) (?:[a-z' ]{0,12})?(?:son|daughter|lad|boy|girl|kids?|child(?:ren)?|twins?|wife|husband|partner|boyfriend|girlfriend|ex|brother|sister|mum|mam|mom|dad|da|grand ?(?:son|daughter|child)|niece|nephew|cousin|friend|mate|step ?(?:son|daughter|father|mother|dad|mum)|man|woman|stalker|one|neighbour|boss|abuser|eldest|youngest|middle one))(?:'s|s)?\b[^.!?]{0,60}$/;
const SCHOOL =
  "(?:(?:St\\.? |Saint |Our Lady|All Saints)?(?:[A-Z][\\w']{1,20} ){1,3}(?:RC |CofE |C of E |Special |Girls'? |Boys'? )?(?:[Pp]rimary|[Hh]igh [Ss]chool|High|Academy|School|College|Grammar|Comprehensive|Comp|Juniors|Infants|Nursery|Elementary|Middle School|Sixth Form|Pupil Referral Unit|University|Uni)\\b|(?:Scoil|Gaelscoil|Ysgol|Col[aá]iste) (?:na )?[A-Z][\\wÀ-ɏ]{1,20}|(?:King|Queen) [A-Z]\\w{2,15}'s|(?:St|Saint)\\.? [A-Z]\\w{2,15}(?:'s|s'|s)?(?= |[.,!?]|$))";
const PLACE =
  '(?:Infirmary|Hospital|Surgery|Medical Centre|Academy|School|College|Juniors|Primary|Nursery|care home|Care Home|House|Solicitors|station|nick|Chapel|Church|Hotel|Garage|garage|Road|Street|Lane|Dental|Pharmacy|Vets|Cuts|Salon|Farm|Inn|Haulage|Freight|Roofing|Joinery|Logistics|Accountants|Insurance|Bakery|Distillery|Motors|Builders|Plumbing|Engineering|Foods|Chemist|Offices|Brothers|Bros|Ltd|solicitors|nursing home|Health Centre|health centre|Medical Practice|& [A-Z][a-z]+)';
const AT_WORK =
  '(?:works?|working|drives?|runs?|owns|teaches|preaches|nurse|teacher|manager|caretaker|receptionist|barber|bouncer|guard|officer|lecturer|fireman|chef|cook|carer|doctor|porter|cleaner|cashier|secretary|vicar|coach|coaches)';

/** What is told of people one has to do with, and seldom of those whom everybody knows. */
const BEFORE_NAME =
  "(?:[Bb]ullied by|[Hh]ates?|[Ll]ook(?:ed)? up|[Rr]eport(?:ed)?|[Bb]lame|[Ss]cared of|[Aa]fraid of|[Bb]ecause of|[Ss]talked by|[Hh]urt by|[Aa]bused by|[Ff]ollowed by|[Aa]nyone else had|[Oo]n [Ff]acebook,|[Ii]ts|[Ii]t's|[Ii]t was|me and|name's|names|supervisor was|was)";
const AFTER_NAME =
  '(?:,? (?:who |and \\w+ \\w+ )?(?:told|hit (?:me|him|her|my)|slapped|posted|sent|started|bull(?:y|ies|ied)|stole|spread|hurt|touched|punched|pushed|threatened|grabbed|lied|cheated|reported|in [Yy]ear|lives (?:at|on|in)|in (?:my|our|his|her) (?:class|halls?|office|street|block|team|form)|(?:at|from) (?:the|my|our) (?:church|school|office|club|gym|warehouse|surgery)|as (?:their|her|his|a|my) |, my (?:boss|supervisor|manager|ex|neighbour|teacher|tutor)))';

/** What comes before people whom everybody knows. */
const NOT_KNOWN_TO_ONE =
  /\b(?:like|as|loves?|fancies|fancied|is|than|even|i'm|via|dead)$|\b(?:song|sing\w*|sang|films?|movie|books?|novel|reads?|reading|watch\w*|tv|telly|show|series|episode|listen\w*|radio|album|concert|gig|band|fan|podcast|poem|poet|poetry|quote\w*|match|goal|team|actor|actress|author|wrote|writer|character|president|minister|prime|king|queen|lord|saint|celebrity|famous|paint\w*|artist|biography|documentary|interview\w*|netflix|youtube|channel|fictional|poster|tribute|cat|dog|hamster|rabbit|budgie|horse|goldfish|comedian|recipes?|league|voice|advert|website|war|history)\b/i;
const AS_OF_THE_FAMOUS =
  /^'?s?,? (?:\w+ ){0,3}(?:songs?|sings?|films?|movie|books?|novels?|series|episode|album|concert|podcast|poems?|poetry|quotes?|character|documentary|interview|tv|telly|show|programmes?|advert|website|recipes?|tribute|on the radio|fan|once said|said that|talks about|got a)\b/i;
/** First names that are also places, shops and tools: they need a cue. */
const NOT_ALONE =
  /^(?:glen|georgia|jordan|chelsea|victoria|kay|stanley|henry|tom|jim|johnny|ryan|alexander|florence|ben|simon|charlotte|elizabeth)$/;
/** What makes a thing or a place of a name, behind it. */
const OF_A_THING =
  /^'?s?,? (?:road|street|lane|avenue|hospital|hospice|ward|surgery|school|academy|college|university|uni|centre|center|park|house|clinic|unit|trust|foundation|institute|community|station|library|theatre|airport|prison|law|knife|hoover|technique|test|method|scale|candle|perfume|bag|jeans|shoes?|shirt|dress|lipstick|whisky|gin|bookcase|effect|valley|tech)\b/i;
/** Whoever ends a text with their own name. */
const SIGNS =
  /(?:\blove|\bhugs|\bx+|\bfrom|\bregards|\bthanks|\bcheers|\bbest|\bwishes|\byours|\bsincerely|\bit's|\bdear|\bhi|\bhello|\bhey|\bthank you)(?: from)?,?$/i;
const SHOUTED = /^[^a-z]+$|[A-Z]{3}| I'/;

/** A full name in the middle of a sentence, where nothing says that everybody knows it. */
function isSomebody(hit: Hit): boolean {
  const { value, before, after } = hit;
  const [first = ''] = value.toLowerCase().split(' ');
  return (
    isFirstName(first) &&
    !NOT_ALONE.test(first) &&
    !SHOUTED.test(value) &&
    !NOT_KNOWN_TO_ONE.test(before.trimEnd()) &&
    !AS_OF_THE_FAMOUS.test(after) &&
    !OF_A_THING.test(after) &&
    !/\b(?:an?|the)$/i.test(before.trimEnd()) &&
    !SIGNS.test(before.trimEnd()) &&
    isName(hit)
  );
}

/** Two family names with a hyphen are hardly ever anything else. */
const DOUBLE =
  '([A-ZÀ-Þ][a-zA-ZÀ-ɏ]{1,20} [A-ZÀ-Þ][a-zÀ-ɏ]{2,20}-[A-ZÀ-Þ][a-zÀ-ɏ]{2,20})(?! (?:has|once|wrote|said|talks|sings|films?|songs?|books?))';
/** What a school or a firm is called by, after the name of its own that tells it from others. */
const OWN_NAME = "(?:[A-Z][\\w'&-]{2,20} ){1,3}";
const A_SCHOOL =
  "(?:Academy|(?:Infants?|Junior|Primary|High|Special|Community|Grammar|Catholic|Nursery|Secondary) School|(?:Community|Sixth Form|Further Education|Technical) College|Pre-?School|Preschool|Primary|Comprehensive|Comp|College|Infants|Juniors|Sixth Form|School for (?:Boys|Girls)|Girls'|Boys')";
const A_FIRM =
  '(?:Accountants|Bakery|Bakers|Boiler Works|Brewery|Builders|Butchers|Care Home|Care|Catering|Cleaning|Construction|Couriers|Dairies|Dairy|Dental|Drapery|Electrical|Engineering|Estates|Farms?|Family Practice|Finance|Foods|Foundry|Freight|Garage|Glassworks|Haulage|Hospice|Infirmary|Insurance|Joinery|Kitchens|Logistics|Lettings|Medical Practice|Motors|Nurseries|Nursing Home|Packaging|Pharmacy|Plastics|Plumbing|Practice|Printers|Recruitment|Removals|Roofing|Salon|Scaffolding|Security|Solicitors|Solutions|Steel|Surgery|Surveyors|Taxis|Textiles|Timber|Transport|Tyres|Unit|Upholstery|Warehousing|Windows|Works)';

/** Brands and services with branches everywhere tell nobody apart until a place is named. */
const WORKPLACE = `(?:(?:the |The )?(?:(?:[A-Z][\\w']{1,20}|&|and) ?){1,5}(?:[a-z]{2,10} )?(?:in|on|of|at) [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,12})?|(?:the )?(?:[A-Z][\\w'&]{1,20} ){1,4}${PLACE}|HMP [A-Z]\\w{2,20}|(?:St|Saint)\\.? [A-Z]\\w{2,20}(?:'s)?)`;

export const thirdParty: readonly FormRule[] = [
  {
    ...base,
    rule: 'names-somebody',
    find: new RegExp(`\\b${PERSON}(?: (?!${DOES} )[a-z']{1,14}){0,5}?(?: \\(|${LINK} )(?:${TITLE} )?${FULL}`, 'dg'),
    keep: isName,
  },
  {
    ...base,
    rule: 'names-somebody',
    find: new RegExp(
      `\\b[Oo]ur ${FULL} (?:is|was|has|had|went|goes|got|says|said|needs|does)\\b|\\b(?:[Hh]is|[Hh]er|[Tt]heir) full name is ${FULL}|\\b(?:[Hh]er|[Hh]is|[Tt]heir) name(?: is|'s|s| was) ${FULL}`,
      'dg',
    ),
    keep: isName,
  },
  {
    ...base,
    rule: 'named-for-what-they-did',
    find: new RegExp(`\\b${BEFORE_NAME} ${FULL}|\\b${FULL}(?=${AFTER_NAME})`, 'dg'),
    keep: (hit) =>
      isFirstName(hit.value.toLowerCase().split(/[ -]/)[0] ?? '') &&
      isName({ ...hit, before: hit.before.replace(/(?:ed|hurt) by $/i, '') }),
  },
  {
    ...base,
    rule: 'named-in-full',
    find: new RegExp(
      `[a-z,"'(] ${FULL}|\\b${FULL}(?=,? (?:who|and (?:I|me)|the (?:guy|girl|lad|one|woman|man|lady|bloke|only)|(?:is|was) (?:my|the only)|my|our|(?:from|on|in) (?:my|our))\\b)`,
      'dg',
    ),
    keep: isSomebody,
  },
  { ...base, rule: 'two-family-names', find: new RegExp(`\\b${DOUBLE}\\b`, 'dg'), keep: isName },
  {
    ...base,
    rule: 'school-by-name',
    find: new RegExp(
      `\\b(?:at|to|from|into|started|attends|left|of) (?:the )?(${OWN_NAME}${A_SCHOOL})(?![\\w-])`,
      'dg',
    ),
    keep: ({ value, before }) =>
      !PUBLIC.test(before) &&
      !/^(?:the |royal|trinity|king's|open |boots|eton|balliol|imperial|university)/i.test(value),
  },
  {
    ...base,
    rule: 'firm-by-name',
    find: new RegExp(
      `\\b(?:at|for|from|with|to|by|of|manages|runs|owns) (?:the )?(${OWN_NAME}${A_FIRM})(?![\\w-])`,
      'dg',
    ),
    keep: ({ value, before }) =>
      !PUBLIC.test(before) && !/^(?:the |royal |intensive |dream|first |sunday )/i.test(value),
  },
  {
    ...base,
    rule: 'names-in-small-letters',
    find: new RegExp(
      `\\b${PERSON}(?:,| is| called| is called| named|'s name is|\\.)?,? ([a-z]{2,12} [a-z]{3,14})\\b`,
      'dg',
    ),
    keep: (hit) => {
      const [first = '', last = ''] = hit.value.split(' ');
      return (
        FIRST_NAMES.has(first) && !NOT_NAMES.has(last) && !COMMON_AFTER_NAME.test(last) && !PUBLIC.test(hit.before)
      );
    },
  },
  {
    ...base,
    rule: 'title-and-name',
    find: new RegExp(
      `\\b(${TITLE} ${CAP} ${CAP}|${TITLE} ${CAP}(?= (?:at|in|from|on) (?:the )?[A-Z]|${KNOWN_BY})|${PERSON},? ${TITLE} ${CAP}|${PERSON},? (?:dr|mr|mrs|ms|pc) [a-z'-]{4,20}|(?:dr|mr|mrs|pc) [a-z'-]{4,20}(?=${KNOWN_BY}))(?!'s\\b)`,
      'dg',
    ),
    keep: (hit) => isName({ ...hit, value: hit.value.replace(UP_TO_TITLE, '') }) && !MADE_UP.test(hit.value),
  },
  {
    ...base,
    rule: 'school-of-somebody',
    find: new RegExp(`(?:at|to|in|into|from|attends|of|is|school,|started|left) (${SCHOOL})`, 'dg'),
    keep: ({ before, after }) =>
      OTHER.test(before) && !PUBLIC.test(before) && !/^ (?:hospital|hospice|ward)/.test(after),
  },
  {
    ...base,
    rule: 'school-of-somebody',
    find: /\b(?:at|to|of|from) ((?!(?:local|special|private|boarding|junior|infant|primary|secondary|catholic|grammar|middle|drama|sunday|night|village|state|public|their|other|another|these|those|which|after|finish|start|medical|community|technical|further|nearest|school|training|business|beauty|dance|cookery|driving|summer|swimming|senior|upper|lower|mainstream|same|every|music|secretarial|university|agricultural) )[a-z]{5,20} (?:primary|high|comp|academy|college|grammar|tech|secondary|nursery))\b/dg,
    keep: ({ before }) => OTHER.test(before) && !PUBLIC.test(before),
  },
  {
    ...base,
    rule: 'work-of-somebody',
    find: new RegExp(
      `\\b${AT_WORK}\\b[a-z ']{0,30}? (?:at|for|in|behind the bar in|down|on|with|the) (${WORKPLACE})`,
      'dg',
    ),
    keep: ({ before }) => OTHER.test(before) && !PUBLIC.test(before),
  },
  {
    ...base,
    rule: 'work-of-somebody',
    find: new RegExp(
      `\\b(?:staff|head ?teacher|head|pharmacist|receptionist|practice manager|manager|lads|girls|teacher|nurses?|doctors?|chef|boss) (?:at|of|from) (?:the )?((?:[A-Z][\\w'&]{1,20} ){1,4}(?:${PLACE}|nursery))`,
      'dg',
    ),
    keep: ({ before }) => !PUBLIC.test(before),
  },
];

/** What may follow a first name in small letters and is no family name. */
const COMMON_AFTER_NAME =
  /^(?:and|is|was|has|had|who|said|says|got|just|from|went|came|does|did|will|would|can|to|in|at|on|for|the|my|so|but|when|keeps?|left|died|told|wants?|always|never|rang|called|told|loves?|likes?|hates?|thinks?|over|out|with|makes?|made|came|gave|took|about|because|said|again|today|yesterday|last|this|that|also|now|then|been|being|hasn't|doesn't|isn't|won't|or|if|as|she|he|they|it|not|too|really|first|back|off|up)$/;
