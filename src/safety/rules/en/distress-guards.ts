import type { Guard } from '../../engine/rule-types.ts';

/** When the words of distress are said of the past, of another person, in a title, as a saying, or to say that it is not so. */
export const distressGuards: readonly Guard[] = [
  {
    name: 'not',
    before:
      '(not|never|no|without|nothing about|stopped|no longer|neither|nor|rather than|instead of|nothing to do with|far from|free of|free from|myth that)' +
      '( (feel|feeling|think|thinking|going|planning|saying|mean|said|have|had|having|been|any|actively|in|a|about|of|to|i|that|the|am|was|want|wanting|contemplating|considering|suggesting|like|have to|get)){0,4}',
    unless:
      'can not stop|can not help|do not know (how|if|whether|why|what)|not joking|not sure|do not care|i do not want to be here|not (long|far)|not only|not going to lie',
  },
  {
    name: 'other-people',
    before:
      '(he|she|they|you|we|who|people|someone|anyone|friend|friends|mate|mates|brother|sister|mum|mam|dad|da|mother|father|son|daughter|husband|wife|partner|boyfriend|girlfriend|ex|child|children|kid|kids|teenager|' +
      'teenagers|teen|lad|boy|girl|cousin|uncle|aunt|auntie|nan|nana|gran|granny|grandad|neighbour|colleague|flatmate|housemate|client|patient|patients|him|her|them|those|others|pupil|student|students|men|women|person|dog|cat|everyone)' +
      '( (is|are|was|were|has|have|had|been|be|would|will|might|could|may|can|do|does|did|keeps|keep|kept|says|say|said|saying|talks|talked|talking|about|feel|feels|felt|feeling|of|having|thinking|thinks|going|to|tried|tries|threatens|threatened|wants|want|wanted|wishes|wish|that|and|like|experiencing|hates|her|his|their|wrote|off|struggling|still|again)){0,5}',
    unless:
      '(that|when|if) i (want|am|was|died|keep|have)|because i|and i (am|want|have|can)|make me|makes me|making me',
  },
  {
    name: 'said-to-another',
    sentence:
      'if (you|anyone|someone|u|they|he|she) (ever |have |are |feel |feels |want |wants |is |need )|are you (thinking|feeling|having|safe)|(how (do|can|should) (i|you|we)|what (do|can) (i|you|we)) (best )?(support|help|say|talk|tell|respond|comfort)|' +
      '(do not|never) have to (die|do this)|sorry (that )?(you|to hear|for your)|i hear you|you (feel|felt|are|want|said|wrote|say|sound|do not|wish|may|might)|(reading|read) (your|that you)|not alone in',
    unless: 'you (want|feel|are)( [^ ]+){0,4} i (want|am|have)|thank you|sorry if you',
  },
  {
    name: 'past',
    sentence:
      'used to|(years?|decades?) ago|(months) ago|back then|back when|when i was ([0-9]+|a|at|in|younger|young|little|small|about|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|in my (early |late |mid )?(teens|twenties|thirties|forties|youth)|' +
      'in (19|20)[0-9]{2}|once (thought|felt|wanted|believed|tried)|the old me|there was a time|at the time|last year|as a (teen|teenager|child|kid|student)|i remember|back in|i (thought|believed) (that )?(everyone|they|no one|i)|in the past|years back|my younger self|after my (attempt|overdose|suicide)|survived',
    unless:
      'again|tonight|started|until|worse|have not stopped|never stopped|ever since|since|back now|lately|these days|today|i still',
  },
  {
    name: 'recovery',
    sentence:
      '(days|weeks|months|years|year|month|week) (clean|free|without|since|self harm free)|(glad|grateful|thankful|happy|proud|relieved)( that)? (i|to be|it|my|she|he|of)|in recovery|recovered|got (me )?through it|come through|came through|no longer|gets better|got better|' +
      'have not (cut|self|had|felt|wanted|hurt|harmed)|stopped (hurting|cutting|self|wanting|feeling)|(gone|went|passed|faded|lifted) (since|now|away)|self harm free|never looked back|i want to live|i was wrong|i do not (now|anymore) [.]|kept me going',
    unless: 'relapsed?|until|again|but i|if i|would be|disappear|back|do not know if|not sure',
  },
  {
    name: 'eased',
    after:
      '(have|has|are|is|had)( all| mostly| finally)? (stopped|gone|eased|faded|lifted|less|fewer|easing|passed|better|went)|went away|(recovery|awareness|prevention|support|clinic|helpline|charity|group|team|training|service|services|forum|section|free|survivor|survivors|squad|policy|resources|stories)',
  },
  {
    name: 'quoted',
    quoted: true,
    sentence:
      '(he|she|they|mum|mam|dad|son|daughter|friend|who|poet|beckett|character|film|song|book|lyric|lyrics|poem|novel|album|episode|series|movie|band|called|titled|named|radio|asked|assessment|question|form|said|says|texted|wrote|read|chapter|line|track|quote|playlist|thread|post|headline|podcast|ticked)( [^ ]+){0,2}',
    unless: 'i (keep|said|told|wrote|texted|kept|find myself)',
  },
  {
    name: 'story',
    sentence:
      '(song|lyric|lyrics|film|movie|novel|poem|episode|documentary|podcast|essay|hamlet|character|wizard|game|band|bill|debate|headline|storyline|soap|myth|in the film|in the book)',
    unless: 'i (want|am|feel|wish)( [^ ]+){0,2} (die|dead|suicidal)',
  },
  {
    name: 'form',
    sentence:
      '(asked( me)?|asks|wanted to know|checked)( me)? (if|whether|about)|assessment|questionnaire|form|leaflet|side effects?|ticked|said no|training|what does|told (the|my) (doctor|gp|nurse|therapist) i was not|rules say|is there a page',
  },
  {
    name: 'saying',
    after:
      '(before|until|for now) (the|my|i|we|then|next|tomorrow|monday|christmas)|of (laughter|laughing|embarrassment|shame|boredom|thirst|heat|hunger|cringe|curiosity|cold|happiness)|laughing|laugh|than (do|go|speak|ring|eat|watch|listen|wear|sing|work)|do karaoke|for (a|an|my|some|this|that|my kids|him|her|them|you|charity)|' +
      'in (this|that|the|ikea|tesco|asda|here)|waiting|queu(e|ing)|at (work|school|the|this)|on (the (bus|phone|telly|train|sofa)|this|hold|time|a|toast|my own|benefits|my)|with (my|him|her|them|the|a)|some (slack|space)|(to|for) the (pharmacy|chemist)|shaving|without (my|him|her|them|a|the|his|coffee)|the tenancy|haha|hahaha|lol|lmao',
    unless:
      'my own life|mean it|not joking|insurance|on my own tonight|for good|courage|end my life|kill myself on|end it on|on my birthday|with the <pills>|with life|at the moment|at the weekend|on the platform|scared|worried',
  },
  {
    name: 'joke',
    sentence:
      'sleep for (a|two) (week|month|year)|haha|hahaha|lol|lmao|😂|only joking|only kidding|figure of speech|for charity|(sing )?happy birthday',
  },
  {
    name: 'before-rest',
    before: '(because|when|if|as) (he|she|they|it|we)( [^ ]+){0,2}|. in a way',
  },
];
