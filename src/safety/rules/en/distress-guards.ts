import type { Guard } from '../../engine/rule-types.ts';

const LIFTS = 'again|tonight|started|until|worse|since|lately|these days|today';

/** When the words of distress are said of the past, of another person, in a title, as a saying, or to say that it is not so. */
export const distressGuards: readonly Guard[] = [
  {
    name: 'not',
    before: '(not|never|no|without|nothing about|stopped|no longer|rather than|free from)( [a-z]+){0,3}',
    unless: 'not (stop|help|know|sure|joking|care|long|only|want to be here|feel|going to lie)|at least',
  },
  {
    name: 'other-people',
    before:
      '(he|she|they|you|we|who|people|someone|anyone|everyone|(friend|mate|brother|sister|son|daughter|husband|partner|boyfriend|girlfriend|kid|teenager|lad|boy|girl|cousin|colleague|flatmate|client|patient|student)s?|mum|mam|dad|wife|ex|child|children|uncle|aunt|nan|gran|grandad|him|her|them|men|women|person|dog|cat)' +
      '( (?!i |me |my |make|made|making)[a-z]+){0,4}',
    unless: 'because i|and i (am|want)|(tell|tells|telling|makes?|making) me',
  },
  {
    name: 'said-to-another',
    sentence:
      'if (you|anyone|someone|they|he|she)( ever)? [a-z]+|are you [a-z]+ing|(how|what) (do|can|should) (i|you|we) (help|support|say|talk|tell)|you (do not|never) have to|sorry (that )?(you|to hear)|i hear you|you (feel|felt|said|wrote|want|sound|wish)|reading your',
    unless: 'thank you|sorry if you',
  },
  {
    name: 'past',
    sentence:
      'used to|(years?|decades?|months) ago|back (then|when|in)|when i was [a-z0-9]+|in my (early |late )?(teens|twenties|thirties|forties)|in (19|20)[0-9]{2}|once (thought|felt|wanted)|old me|there was a time|last year|i remember|i (thought|believed) (that )?(everyone|they|no one|i)|in the past|after my [a-z]+|survived|as a (teen|teenager|child|kid)',
    unless: LIFTS + '|back now|i still',
  },
  {
    name: 'formerly',
    before: '(wanted|tried|attempted|meant|planned|was going|felt|felt like)( to| of| about| like){0,2}',
    unless: '<lately>|have (wanted|tried|attempted|thought)|but my|then',
  },
  {
    name: 'recovery',
    sentence:
      '(days|weeks|months|years?|week|month) (clean|free|without|since)|(glad|grateful|thankful|happy|proud|relieved)( that)? (i|to be|it|my|of)|in recovery|recovered|(got|came|come)( me)? through|no longer|(gets|got) better|have not (cut|self|had|felt|hurt|harmed)|stopped (hurting|cutting|self|wanting|feeling)|(gone|went|passed|lifted) (since|now|away)|never looked back|i want to live|was wrong|not now',
    unless: LIFTS + '|relapsed?|but i|if i|would be|disappear|back',
  },
  {
    name: 'eased',
    after:
      '(have|has|are|is|had)( all| finally)? (stopped|gone|eased|faded|lifted|less|better)|recovery|awareness|prevention|support|clinic|helpline|training|group|squad|section|free|survivors?',
  },
  {
    name: 'quoted',
    quoted: true,
    sentence:
      '(he|she|they|mum|dad|poem|poet|film|song|book|lyric|lyrics|album|called|titled|radio|asked|form|said|says|texted|read|put it|came on|game)',
    unless: 'i (keep|said|told|wrote|texted)',
  },
  {
    name: 'story',
    sentence:
      '(song|lyric|film|movie|novel|poem|episode|documentary|podcast|essay|character|game|band|myth|storyline|wizard)',
    unless: 'i (want|am|feel|wish)( [a-z]+){0,2} (die|dead|suicidal)',
  },
  {
    name: 'form',
    sentence:
      '(asked|asks)( me)? (if|whether|about)|assessment|questionnaire|leaflet|side effects?|ticked|said no|what does|rules say|told (the|my) [a-z]+ i was not|question about',
  },
  {
    name: 'saying',
    after:
      'of (laughter|laughing|embarrassment|shame|boredom|thirst|heat|hunger)|laughing|than (?!live|be|go on|carry)[a-z]+|for (my kids|charity|another)|in (this|that|the)( [a-z]+)? (queue|weather)?|(to|in) (work|the|this|death)|waiting|at (work|school)|on (the (bus|phone|train|sofa)|hold|time|holiday|toast|benefits)|with (him|her|them|my|the|the tenancy)|some slack|shaving|without (my|him|her|a)|(before|until) (the|my|i|we)|haha|lol',
    unless: 'mean it|not joking|insurance|courage|end my life|with life',
  },
  {
    name: 'joke',
    sentence:
      'haha|hahaha|lol|lmao|(only )?joking|only kidding|sleep for (a|two) (week|month|year)|ground to swallow|figure of speech',
    unless: 'not joking',
  },
];
