/** Promising what nobody can keep, or binding somebody to a promise: a burden for both (E33). */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const overpromise: SentenceKind = {
  kind: 'overpromise',
  classes: {
    always:
      '(always|forever|for ever|every (single )?(day|night|time|hour|minute|one|post|message)|any ?time|(day|night) (or|and) (day|night)|24 ?7|24 hours|all (day|night|hours)|anytime|whenever|round the clock|(at )?any hour|no matter (what|when|how|the)|whatever (happens|time|the|you)|at (two|three|four|2|3|4)|[1-5] ?am|(two|three|four|[2-5]) in the morning|middle of the night|(till|until) (you|the|morning)|as long as|for (life|good)|for the rest|to the end|thick and thin|come what may|christmas|without fail|the (minute|second|moment) you|within minutes|straight away|as much as|everything|what time it is|morning noon)',
    reach:
      '(message|text|ring|call|write|post|tag|wake|dm|pm|phone|contact|shout|talk to|come to|come straight to|reach out to|lean on|knock for|get|have)',
    here: '(be (here|there|around|with you|by your side|waiting|available|up|awake|listening|holding|your)|stay (up|awake|with you|on)|sit (up )?with you|answer|reply|write back|come (to|over|and get|running)|drop everything|pick up|check (on you|in)|listen|look after you|carry (you|this)|hold your hand|get back to you|read (it|them|every)|log off|leave|sleep)',
    harm: '(hurt*|harm*|cut|kill|die|dying|do (anything|it|something)|leave|end it|give up|go anywhere|self harm|try (it|again)|take (them|anything|those))',
    vow: '(promis*|swear|pinky|pinkie|your word|my word|guarantee*|pact|honest to god|cross my heart|bet my life|mark my words|hand on heart)',
    mine: '(mum|mam|dad|mother|sister|brother|family|rock|guardian|saviour|lifeline|therapist|anchor|shoulder|protector|angel|person|only one|one person|one who (will|can|gets|never)|safe place|crisis team)',
  },
  rules: [
    {
      rule: 'always-there',
      find: '(count|rely|depend|lean) on me',
      with: '(i|we) ~3 <here>|i am (there|here|yours|on here|around|going nowhere)|(turn|talk|come) to me|always ~2 (here for|there for|around for|have me|got me|be time)|(count|rely|depend|lean) on me|(here|there|around|awake|available|online|on call|on here) for you|(i am|be) ~1 (here|there|around|awake|available|online|on call|on here) <always>|turn* my back|by your side|got you|(have|got|get) me|(not|never) ~2 (let|leave|leaving|abandon*|forget|judge|ghost|give up on|giving up on|stopping|stop) ~1 you|i ~2 not ~1 (going anywhere|ever|leave|walk)|(i|we) never will|never stop being|never be alone|you are safe|stick with|friend for|forever friend|i will come',
    },
    {
      rule: 'any-hour',
      find: '<reach> ~2 (me|us|here) ~4 <always>|<always> ~4 <reach> ~1 (me|us)|not (logging off|log off|going to (bed|sleep)) ~2 (until|unless|till) you',
      with: '<reach> ~2 (me|us) ~6 (<always>|unless)|<always> ~4 <reach> ~1 (me|us)|<always> love|(reply|answer) to|away|end of the phone|(phone|inbox|door|dms|line|notifications) ~2 (on|open|beside|next|never|always)|(wake|waking) me ~2 (up|if|any|when)|(not|never) ~4 (until|unless|till) you|check* (on you|in|your posts)|(be|i am) ~1 (waiting|there|up)|(stay|sit) up ~3 with you|tag me|get me at|for you babe|i am on here',
    },
    {
      rule: 'asks-promise',
      find: '(make|give|need|want|say|hold*) ~3 (<vow>|deal)|you dare (do|leave|go|give|hurt|try|die)|tell me you (will|wo|are|can)',
      with: '<vow> ~2 (me|us|on your) ~4|<vow> ~2 you (will|are|not|would|tell|get)|you ~3 (promise|swear)|<vow> ~2 (to|not to) ~1 (stay|keep|tell|ring|be|<harm>)|(promise|pact|deal|word) ~4 (you|me|us|for me)|not ~3 (<harm>) ~5 (on me|me|please|until|or i|before i|because i|promise|i could)|dare|forgive|conscience|sake|owes? it|(do it|alive|live) for me|me (before|first)|you hear|(tell me|you) ~4 (stay|live|keep going|reply|answer|be here|let me|alive|tomorrow|not)|(i|me) ~1 (will|would|could|too|die|go)',
    },
    {
      rule: 'keeps-safe',
      find: '(i|we|i will|we will) ~4 (get you|take|keep|make|guarantee|protect|save|fix|sort|rescue|look after|take care of|carry|mend|cure|see to|let) ~3 (you|your|through|out|it all|this|all of it|anyone|anything|sure)',
      with: '(keep|get|keeping|make|see) you ~3 (safe|alive|through|out|okay|well|better)|(hurt|harm|touch|get|happen) ~1 (to )?you|(not|never) ~2 let ~3 (happen|hurt|die|fall|go)|disappear|all go away|make sure (nothing|no one|you)|(leave it|safe) with me|(protect|save|fix|rescue|cure|mend|look after|take care of|carry) (you|this|it all)|(take|taking) (this|all of it|all the pain) (on|of)?|(you|it|things|everything|nothing) ~6 <vow>|<vow> ~3 (you|it|things|everything|nothing|he|they) (will|can|is|are)|(fine|okay|better|alright|safe) ~3 , (i )?<vow>|(fine|okay|better|alright) ~2 (for (certain|sure|a fact)|trust me|100)|my (responsibility|watch|life|arm)|lost anyone|fire',
    },
    {
      rule: 'only-one',
      find: '(i am|i will be|let me be|i can be|me being|am i|i would be)( like| always)? (your|you are) ~2 <mine>|(i will be|let me be|i can be|i would be) the ~2 <mine>|you come first|at your appointment',
      with: '(i|me|my|us|am|mum)',
    },
  ],
  guards: [
    {
      name: 'limits',
      sentence:
        '(i|we|me) ~1 (can not|not|never) ~2 (always|promise|able|be here|be on|guarantee|answer|reply|fix|keep|make sure|every|all|be your|know|save|carry|have to)|most (days|evenings|nights)',
      unless:
        'never (leave|let|give up|stop|tell|turn|be|go)|not (going anywhere|leaving|let|a soul|alone|leave|tell|going to)|do not (leave|do|you dare)|can not (leave|go|do|die)|(whatever|every single|day or night)|promise me|doing [.]|am doing|what time',
    },
    {
      name: 'others',
      before:
        '(he|she|they|it|who|mum|mam|dad|husband|wife|boyfriend|girlfriend|partner|samaritans|god|jesus|the (charity|forum|mods|moderators|team|lines?|nurse|doctor|mental health team|cat|dog)|my (<family>|[a-z]+)|someone|somebody|people|everyone|no one|no one|his|her|their) ~4',
      unless: '(i|we) will|i am|promise me|my (phone|inbox|door|ears?|dms|line)|cares|understands|you like i',
    },
    {
      name: 'own-life',
      sentence: '(to|for) (myself|my [a-z]+)|not rely on|tips say|going to give|renting|song|shop',
      unless:
        'promise me|i will (always|never|not|be waiting|come|see it)|your? ~3 (me|mum you)|i can|in case you|dare|get me|my (phone|inbox|notifications) (is|on)|not tell (the|a|any)|do not need|i promise',
    },
    {
      name: 'elsewhere',
      sentence: 'be grateful|tomatoes|mum will|volunteer|do not say you',
    },
    { name: 'quoted', quoted: true },
  ],
};
