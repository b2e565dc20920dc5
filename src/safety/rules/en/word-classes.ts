import type { Classes } from '../../engine/patterns.ts';

/**
 * Words that the rules of several kinds share, each once: what `<name>` stands for. British and Irish everyday words stand beside
 * the plain ones; short forms and slips are made plain before (`words.ts`).
 */
export const classes: Classes = {
  parent: 'mum|mam|mom|mummy|ma|mother|dad|da|daddy|father|stepdad|stepmum|parents?',
  family:
    '<parent>|brother|bro|sister|sis|sons?|daughters?|kids?|child|children|husband|hubby|wife|missus|partner|boyfriend|bf|girlfriend|gf|fiance|ex|cousin|uncle|auntie?|nan|nana|nanny|gran|granny|grandad|grandma|nephew|niece|twin|family|other half',
  friend: '(best |old |good )?(friend|mate|pal)s?|flatmate|housemate|neighbour|colleague|boss|manager',
  professional:
    'gp|doctors?|dr|psychiatrist|psychologist|therapist|counsellor|nurse|pharmacist|consultant|midwife|crisis team|care team|social worker|key worker|support worker',
  number:
    '[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|half|dozen|few|couple( of)?|several',
  lately:
    'last (night|week)|tonight|today|yesterday|this (morning|evening|week|weekend|afternoon)|(two|three|few|[2-9]|couple of) (days|nights|weeks) ago|again|recently|earlier|the other (day|night)|these days|now',
  more: 'anymore|any more|any longer|much longer',
  pills:
    '(pills|tablets|meds?|medications?|medicine|painkillers|paracetamol|ibuprofen|codeine|tramadol|co codamol|antidepressants?|sleeping (pills|tablets)|insulin|morphine|benzos?|diazepam|valium|xanax|zopiclone|amitriptyline)',
  body: '(arm|leg|thigh|wrist|forearm|hip|ankle|shoulder)s?|skin|stomach|belly|chest',
};
