import type { Guard } from '../../engine/rule-types.ts';

const LIFTS = 'again|tonight|started|until|worse|since';

/** Said of now and of oneself, whatever else stands in the sentence. */
const NOW =
  '(because|and|but|now|,) i ~1 (want to|am going to|need to|feel like) (die|dying|dead|be dead|kill|killing|end|ending)|now i ~1 (want|am|feel)|no longer want to (live|be|exist|go on|carry on)|(think|thinking) about it|anyone else ~4 want|wants? to die every';

/** When the words of distress are said of the past, of another person, in a title, as a saying, or to say that it is not so. */
export const distressGuards: readonly Guard[] = [
  {
    name: 'elsewhere',
    sentence:
      'shelter|this season|splint|resources section|conference|networking|airport|hen do|baby shower|car park|hold music|trumpet|slugs|my notice|pyjamas|my (hip|knee|back)|something nice|is the company|pharmacist said|got my life back|here all the time|in schools|took notes|brambles|wallpaper|laundry|hangover|printer|programme|karaoke|telly|my hair|in laws|toddler|puppy|the gym|maths|tin of|oven|hob|kettle|grater|hedge|garden|barbecue|bike|football|eczema|rash|shaving|waiting (room|for)|queue|slide|wifi|laptop|museum|maze|roundabout|whatsapp|manchester|level|before (nine|eight|ten|coffee)|chocolate|biscuits?|cake|cruise|questions about|life (assurance|insurance)|guidance|meeting|traffic|ironing|contract|plants?|younger self|google|iron|going to bed|winter is|this (heat|weather|rain)|double glazing|solicitor|curtains|payday|slept like|a tin|hospice|recipe|essay|exams?|river walk|by the sea|at this (company|firm|job)',
    unless:
      'i mean it|not joking|end my life|kill myself|suicidal|the (leaflet|nurse) and|in front of|on purpose|gagging|doing to my|my (arms?|legs?|wrists?) (again|because|until)|damage to myself|about dying|scratch* my arm',
  },
  {
    name: 'since',
    sentence:
      '(since (i|my|i was)( last)?|clean (from|of)|last time i|days without|[0-9]+ (days|weeks|months|years) (clean|free|without)) ~1 (self harm*|hurt myself|harmed|cut)|(have not|not|never) ~2 (self harm*|hurt myself|harmed|cut) ~1 since|(far from|nothing about|to be clear|no to|went once|do not wish|do not want to (end my life|die|kill|hurt))|years ago (today|tonight|this)',
    unless:
      'but|itch|not sure|hold out|also|started again|worse|until|urges?|scared|longer|not want to (be here|live|wake)|until last|and tonight|threw|blew|hope i die|gave in|broke|slipped|ruined',
  },
  {
    name: 'not',
    before: '(not|never|no|without|nothing about|stopped|no longer|rather than|free from)( [a-z]+){0,3}',
    unless:
      'not (far|stop|help|know|sure|joking|care|long|only|want to (be|live)|feel|going to lie|got it|trust|made|fit|have|go through|able|get through|being funny|done it|in me|arsed)|should not i|at least|as much as|never wanted ~4 (more|as|this)|through a day|also|trying',
  },
  {
    name: 'other-people',
    before:
      '(he|she|they|you|we|who|people|someone|anyone|everyone|(friend|mate|brother|sister|son|daughter|husband|partner|boyfriend|girlfriend|kid|teenager|lad|boy|girl|cousin|colleague|flatmate|client|patient|student)s?|mum|mam|dad|wife|ex|child|children|uncle|aunt|nan|gran|grandad|him|her|them|men|women|person|dog|cat|phone|battery|engine|laptop|plant|car|lungs|legs)' +
      '( (?!i |me |my |make|made|making)[a-z]+){0,4}',
    unless:
      'because i|does anyone (else|know)|thoughts of|my own (flesh|skin|arms)|and i (want|am ~1 (going|thinking|suicidal|done|ready|next|too|the same|not))|(tell|tells|telling|makes?|making) me' +
      `|${NOW}`,
  },
  {
    name: 'wanted-by-another',
    sentence: '(he|she|they) (wants?|is ready|are ready|wanted) to (die|end it|go [.])',
    unless: `(i|me) (too|am|want|feel|do)|do i|${NOW}`,
  },
  {
    name: 'said-to-another',
    sentence:
      'if (you|anyone|someone|they|he|she)( ever)? [a-z]+|are you [a-z]+ing|(how|what) (do|can|should) (i|you|we) (help|support|say|talk|tell)|(what|how) to (say|talk|help|support|be there) ~2 (someone|somebody|him|her|them)|you (do not|never) have to|sorry (that )?(you|to hear)|i hear you|you (feel|felt|said|wrote|want|sound|wish)|reading your',
    unless:
      'thank you|i ~1 (wish|would rather|keep|am suicidal|want to)|sorry if you|asking for me|(how|what) (do|stops?) ~3 (keep going|cope|stay|stops?) ~3 when you|how do you tell (your|somebody|someone|people|them) ~6 you are' +
      `|${NOW}`,
  },
  {
    name: 'past',
    sentence:
      '(i|was|were|that|and|but|[.,]) used to|once upon a time|remember when|(in|through) my (teens|twenties|thirties)|looking back|cross my heart|(years?|decades?|months) ago|back (then|when|in)|when i was [a-z0-9]+|in my (early |late )?(teens|twenties|thirties|forties)|in (19|20)[0-9]{2}|once (thought|felt|wanted)|old me|there was a time|last year|i remember|i (thought|believed) (that )?(everyone|they|no one|i)|in the past|after my [a-z]+|survived|once [.]|as a (teen|teenager|child|kid)',
    unless: LIFTS + '|back now' + `|${NOW}`,
  },
  {
    name: 'recovery',
    sentence:
      '(days|weeks|months|years?|week|month) (clean|free|without|since)|(glad|grateful|thankful|happy|proud|relieved)( that)? (i|to be|it|my|of)|in recovery|recovered|(got|came|come)( me)? through|no longer|(gets|got) better|have not (cut|self|had|felt|hurt|harmed)|stopped (hurting|cutting|self|wanting|feeling)|(gone|went|passed|lifted) (since|now|away)|never looked back|i want to live|was wrong|not now',
    unless: LIFTS + '|relapsed?|ruined|threw|blew|slipped|gave in|but i|if i|would be|disappear|back' + `|${NOW}`,
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
      '(song|lyric|film|movie|novel|poem|episode|documentary|podcast|essay|character|game|band|myth|storyline|wizard|chorus|crowd)',
    unless: 'i (want|am|feel|wish)( [a-z]+){0,2} (die|dead|suicidal)|(feel|feeling) suicidal|kill myself|want to die',
  },
  {
    name: 'form',
    sentence:
      '(asked|asks?|form)( me)? (if|whether|about)|assessment|questionnaire|leaflet|side effects?|ticked|said no|what does|rules say|told (the|my) [a-z]+ i was not|question about|training|scars (are|is)|course on',
    unless: '(trying|tried|want|going) to (kill|end|die)',
  },
  {
    name: 'saying',
    after:
      '(on the (brambles|roses)|on (a|the) (birthday card|envelope|tin|can|lid|nail|fence|hedge)|falling|opening|out of (boxes|a suitcase|my car)|with (this|that|these) [a-z]+|being one|[a-z]+ing (about|at|them|him|her)|and find (it|out|that)|at (the|this|these|maths|work|it|goodbyes|cooking)|by the (end|time|third)|of the century|of [a-z]+ (calls|meetings|emails))|of (laughter|laughing|embarrassment|shame|boredom|thirst|heat|hunger)|laughing|than (?!live|be|go on|carry)[a-z]+|for (my kids|charity|another)|in (this|that|the)( [a-z]+)? (queue|weather|heat|traffic|cold)|(to|in) (work|the|this|death)|waiting|at (work|school)|into (this|that)|before (six|seven|eight|nine|ten|coffee)|, ((at|in) )?(this|the) [a-z]+ i mean|in fear|for the (train|bus|match)|the (line|phone|rail)|for (united|city|the team)|on (the (bus|phone|train|sofa)|hold|time|holiday|toast|benefits)|with (him|her|them|my|the|the tenancy)|some slack|shaving|without (my|him|her|a)|(before|until) (the|my|i|we)|haha|lol',
    unless: 'mean it|not joking|insurance|courage|end my life|with life',
  },
  {
    name: 'joke',
    sentence:
      '(tired|hungry|embarrassed|hot|cold|bored|happy|thirsty) ~6 could die|(kill*|die|died|dying|dead) ~2 (laughing|laughter|embarrassment|boredom|nerves|heat|thirst|hunger)|care less|haha|hahaha|lol|lmao|(only )?joking|only kidding|sleep for (a|two) (week|month|year)|ground to swallow|figure of speech|nothing to go on|date in my mind for',
    unless: 'not joking',
  },
  {
    name: 'denied',
    sentence:
      '(not|never) ~1 (been |felt )?suicidal|(not|never) (mean|think) ~1 i (want|wanted|am going) to (die|kill)|never ~1 (wanted|tried|thought about|thought of) ~1 (die|dying|suicide|end my life|kill|hurt|self harm*)|never (self harm*|hurt myself|harmed|cut myself)',
    unless: 'but|until|till|before|today|tonight|now|this (much|badly)|exactly|anymore|more|as much|worse',
  },
];
