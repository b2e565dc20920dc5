/** Promising what nobody can keep, or binding somebody to a promise: a burden for both (E33). */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const overpromise: SentenceKind = {
  kind: 'overpromise',
  classes: {
    always:
      '(always|forever|for ever|every (single )?(day|night|time|hour|minute)|any ?time|day or night|day and night|night or day|24 ?7|24 7|24 hours|all day|all night|anytime|whenever|round the clock|at any hour|any hour|no matter (what|when|how|the)|whatever (happens|time|the|you)|at (two|three|four|2|3|4)( in the morning|am)?|[1-5] ?am|middle of the night|till (you|the|morning)|until (you|the|morning)|as long as|for life|for good|for the rest|to the end|come what may|christmas|without fail|the minute|the second|the moment|within minutes|straight away|all hours|3am|4am|2am)',
    here: '(be (here|there|around|with you|by your side|waiting|available|up|awake|listening|holding|on here|at the end)|stay (up|awake|with you|on|here)|sit (up )?with you|answer|reply|write back|come (to|over|and get|running)|drop everything|pick up|have my phone|check (on you|in)|listen|message you|look after you|carry (you|this)|hold your hand|get (you )?back to you|read (it|them|every))',
    safe: '(safe|alive|ok|okay|all right|alright|well|from harm|from hurting|here)',
    harm: '(hurt (yourself)?|harm|cut|kill|die|do anything|do it|do something|leave|end it|give up|go anywhere|self harm|stop (talking|posting|writing)|try (it|again)|hurting|take (them|anything|those))',
  },
  rules: [
    {
      rule: 'always-there',
      find: '(not|never) ~1 let(ting)? you (go|down|face|do|suffer|be)|(always|forever) ,? ~2 (count|turn|talk|have)|(got|have) me , ?|i have got you [.,] always|never judge you|never leave [.,]|as long as i am ~4 you|going nowhere|i never will|always ~2 (have|got|be|time) ~2 (me|you|here|there|around|by|for you)|(you have|you|we have) got me|(count|rely|depend|lean) on me ~3 (<always>|completely|rest of)|always (have me|count|rely|depend|lean|turn|talk|come) (on|to) me|always (be|am) (here|there|around)|i am always here|(never|not) be alone ~3 (as long|while|with me|again)|by your side|(thick and thin|to the very end|through all of it)|i am there [.,]|(never|not) (ghost|leave|leaving|giving up on|stop being) (you|here)|not going anywhere|i never will|i will not [.] ever|stick with you|friend for (life|ever)|forever friend|(i|we|i will|we will|i am|we are) ~3 <always> ~3 (<here>|here|there|around|on here|yours|up for|ready|available|awake|in your corner|by your side)|(<here>|here for you|there for you|here|there|around|awake) ~4 <always>|<always> ~2 (i|we) (will|am|would|can|are) ~3 (<here>|here|there|around|awake|listening)|(not|never) ~2 (leave|let you down|abandon|go anywhere|give up on|stop caring|turn my back|going anywhere|ignore|miss a|walk away|let go|forget|get tired of|leaving) ~1 (you|anywhere|a (post|message)|your side)',
      with: '(i|we|my|me|i have)',
    },
    {
      rule: 'any-hour',
      find: '(not|never) ~2 (sleep|rest|eat|log off) ~1 (unless|until|till) you|more than a (text|message|call|phone call|click) away|<always> love ,? just|get me at|i am in the car [.,]|set your watch|notifications on|see it <always>|i will come [,.]|i will be there , <always>|(two|three|four|[2-5]) in the morning ~4 (me|i will|waiting)|here for you <always>|(available|on here|online|on call) ~2 (<always>|for you)|<always> ~3 (for you|i am on|post and|tag|you get me|and night|i will come|i do not care)|(reply|answer) to (every|all)|a message away|end of the phone|will be waiting|(check|checking) (your posts|on you|in on you) every|not (logging off|going to (bed|sleep)|sleeping) until|morning ,? noon and night|wake me up|time it is|(message|msg|text|ring|call|write|post|tag|pm|dm|contact|shout|wake|phone|talk|come|reach out|reply|lean on|knock|ask)( to| for| on| at| here)?( me| us)? ~3 <always>|<always> ~4 (message|text|ring|call|write|post|tag|wake|phone|talk to|shout|come to|reach) ~1 me|my (phone|inbox|door|ears?|dms|line) (is|are) ~2 (on|open|beside|next to|never|always)|(you can|feel free to|please) (wake|ring|call|text|message) me ~3 (any|if|when|night|hour)',
      with: 'unless|until|till|more than|in the car|watch|notifications|morning|for you|every|away|until|noon|time it is|me|my|i|us|here',
    },
    {
      rule: 'asks-promise',
      find: '(owe|owes) it to (me|us|your)|do not you (dare|leave|give)|do not you go anywhere|you hear me|(never|not) forgive you|alive for me|promise( me| us| ,| for me)* ~1 (you will|you are|me|that you|get through|not to|to (stay|keep|tell|ring))|do it for me|swear (on|to)|do not you dare (do|leave|go|give|hurt|try)|you dare|you ~1 not dying|hold(ing)? you to|say you promise|(could not|never) (live with|forgive) (myself|you)|(be in bits|on my conscience) if|for my sake|(promise|swear to|swear) (me|us|you|that you|now)|(make|give|need|want) ~3 (promise|your word|pact|a deal|swear)|(pinky|pinkie) ?(promise|swear)|let us make a (pact|deal|promise)|you ~1 (have to|must|need to|got to|can not|are not allowed to|owe|better) ~3 (stay|live|keep going|promise|reply|answer|tell me|be here|<harm>|let me know)|do not ~1 (you dare |ever )?(leave (me|us)|<harm>) ~2 (on me|me|us|or i|please|i could not|because i)|(if you|if anything|if something) ~4 (go|die|do it|happen*|leave|hurt) ~5 (i will never|i would never|i could not|i will|i go|so will i|me too|be my fault|i would die|forgive)|(tell|message|text) me (before|first|every)|not ~2 (do|go) (it|anything|anywhere) (until|before|without) ~3 (me|talk*|told)',
    },
    {
      rule: 'keeps-safe',
      find: '(i|we|i will|we will) ~2 (get|take|keep) you (out of|safe|alive|through)|(no|nothing|nobody|no one|no harm|none) ~4 (hurt|harm|touch|come to|get to|happen to) you ~1 (again|now|while|as long|if|ever|with me|on my)|make it all (go away|stop|better|disappear)|(i|we) guarantee( it| that)? ?[.]|i will see to it|(you are|you will be) ~2 (fine|ok|okay|safe|alright) ~4 (guarantee|promise|swear|with me|now i am|trust me)|give my (right arm|life|last)|nothing (is )?(going to|will|can) (hurt|touch|harm|get) you|know (it|that|this)? ?(for a fact|for certain|for sure)|carry (it|this) all|walk through fire|lost anyone|not (going to )?let ~1 (anything|anyone|you|him|her|them|it) ~3 (happen|hurt|touch|die|fall|do|go|slip)|make sure (nothing|no one|you|that|it)|my responsibility|(take|taking) (this|you) on|not on my watch|(bad|nothing) ~3 happen to you|get (you )?through (this|it) together|(still|stay) with us|(i|we) ~3 (keep|make sure|get|see to it|guarantee|protect|save|fix|sort|rescue|not let|never let|look after|take care of|take (the|your|all) (pain|hurt)|carry|mend|cure|make (it|this|everything)) ~4 (you|your|this|it|anything|anyone|him|them) ~3 (<safe>|happen*|through this|right|away|better|hurt*|again|touch*|from|near|down|sorted|for you|whatever|fall|slip|go|die)|nothing ~3 (bad|will|can|is going to)? ?~1 (happen|hurt|touch|harm)* ~1 (to )?you|(i|we) (promise|guarantee|swear|give you my word|can promise|know for sure|bet my life)( you)? ~2 (you will|it will|it gets|things (will|get)|everything|you are (safe|going)|nothing|he will|they will)|you (are|will be|have) ~2 (safe|got nothing to fear|never (be|feel|have)) ~2 (with me|alone|now|as long as|again|here)|(everything|it|things|you|this) ~1 (will|is going to) (all )?(definitely |100 |absolutely |be )?(be )?(fine|ok|okay|alright|get better|perfect|better)( for sure| i promise| i swear| trust me| i guarantee)',
      with: 'out|away|harm|see to it|guarantee|right arm|home|hurt you|fact|carry|fire|lost|let|make sure|responsibility|taking|watch|happen|together|i|we|promise|nothing|with me|never|alone',
    },
    {
      rule: 'only-one',
      find: '(cleared|cancelled|free*) my (whole |entire )?(week|day|diary|evening|weekend|night) for you|i will always pick up|(ring|call|text) me (at work|wherever|anywhere)|(your|like your) ~1 (mum|mam|dad|nan|sister|brother|family) (on here|now)|no need for (the|a) (doctor|crisis team|gp)|(leave|left|walk out of) work ~6 you|straight to me|weekend so i|told work|only me|the (mum|dad|sister|brother|friend|family) you (never|always)|i will not [.]|run out if you|online for you|depend on me|(forget|sod|never mind|not) (the|them|those|your|to) ~2 (doctors?|crisis|team|mods|them|gp|others) ~3 (me|us|i|you and me)|come (straight )?(to|only to) me|(i|me) , not (to )?them|trust me|tell me everything|not report (it|you)|(cancel*|put) ~3 (weekend|plans|stuff|own|life) ~2 (so|for you|aside)|you come first|told work|(like|as) your (big|little|own) ~1 (brother|sister|mum|dad|daughter|son)|not need (anyone|the crisis team|a doctor|a therapist) ?(else|but|when|if|[.,])|cross my heart|be there at|(i am|am i|let me be|i will be|i can be|me being|am) (your|the) (guardian|rock|saviour|lifeline|therapist|mum|mam|dad|mother|sister|brother|family|only|one who|person|crisis|safe|anchor|shoulder|protector|angel)|(i|we) ~1 (am|are|will be|can be) the (only )?one (you|who|that)( can| need)?|no one (else )?(knows|understands|gets|cares about|loves) you|(only|just) (need|have|talk to|trust|listen to|got) ~1 (me|us)|you do not need (anyone|anybody|them|a|the|samaritans|help|professionals|doctors) ~6 (me|i|us)|(you have|got) me( now)?( and)?( you| that)?( do not need| always)|(i|i will|i would|i could) ~2 (anything|everything|whatever it takes|my life|die|kill|move in|give up my|quit my|sell|drive|fly|travel|drop|cancel) ~4 (for you|to you|you|get you|there|everything)|(keep|take) (your|it|this|the) ~3 (secret|grave|between us|to myself)|(not|never) tell (a soul|anyone|anybody|the mods|the moderators|a living)|(our|a|your) secret|between (you and me|us|ourselves)|live for me|stay alive for me|i need you (to stay|alive|here)|responsible for you|(love|loved) you ~2 (forever|no matter|like my own|always)',
      with: 'cleared|pick up|at work|wherever|now|no need|work|me|me|never had|forget|straight|not|trust|everything|report|cancel*|first|work|heart|brother|sister|me|us|i|you|am|we',
    },
  ],
  guards: [
    {
      name: 'limits',
      sentence:
        '(can not|not|never) ~2 (always|promise|able|be here|be on|guarantee|answer|reply|fix|keep|make sure|every|all|be your|know|save|carry|have to)|(when|if) i (can|am (around|on|able|about|online|free))|not (a|your) (therapist|counsellor|crisis)|try to|i hope|most (days|evenings|nights)|usually|might|between ~2 and|at (the )?weekends?|after work|in the (morning|evening)s?|tomorrow|for an? (hour|bit|while)|(here|there) (today|tonight|now|this)',
      unless:
        'never (leave|let|give up|stop|tell|turn|be|go)|not (going anywhere|leaving|let|a soul|alone|leave|tell|going to)|do not (leave|do|you dare)|can not (leave|go|do|die)|(whatever|every single|day or night)|promise me|doing [.]|am doing|what time',
    },
    {
      name: 'others',
      before:
        '(he|she|they|it|who|mum|mam|dad|husband|wife|boyfriend|girlfriend|partner|samaritans|god|jesus|the (charity|forum|mods|moderators|team|lines?|nurse|doctor|mental health team|cat|dog)|my (<family>|[a-z]+)|someone|somebody|people|everyone|nobody|no one|his|her|their) ~4',
      unless: '(i|we) will|i am|promise me|my (phone|inbox|door|ears?|dms|line)|cares|understands|you like i',
    },
    {
      name: 'told',
      before:
        '(said|says|told|promised|made me|asked me|used to|wish|wished|want|wanted|need|needed|if only|hope|would love|like) ~5',
      unless: 'i (want|need|would love|would like|hope) you|promise me|want you to|i will',
    },
    {
      name: 'own-life',
      sentence:
        'i (was|had|did|made|broke|kept|felt|always (feel|felt|think|get|have|wake|cry|eat|forget|go|end|say))|my (mum|mam|dad|son|daughter|husband|wife|therapist|dog|cat|gp|sister|brother|friend|kids?|boss|ex|job|head|meds?|tablets|brain|depression|anxiety)|(to|for) (myself|my [a-z]+)|thank|thanks|grateful|song|film|lyrics?|book|episode|game|campfire|chat on discord|advert|slogan|sat nav|shop|store|open 24|helpline|samaritans|lines? (is|are)|the (mods|moderators|forum|charity|team)|moderators',
      unless:
        'promise me|i will (always|never|not|be waiting|come|see it)|your? ~3 (me|mum you)|so i can|in case you|dare|get me|my (phone|inbox|notifications) (is|on)|not tell (the|a|any)|do not need|i promise',
    },
    {
      name: 'question',
      sentence:
        '(do|does|did|is|are|can|could|should|would|will|has|have|who|what|how|why) (i|you|anyone|we|they|he|she|it|there|someone) ~9 [?]',
      unless: 'promise|will you',
    },
    {
      name: 'elsewhere',
      sentence:
        'welcome to write|people get worried|tell me that|favourite mum|forgive myself for that|decorators|for a nap|name of that|own sleep|i always answer|be grateful|leave the house|used to say|book called|what do i say|ask(s|ed)? me to|half two|red coat|come back any|on discord|if you want to talk|i am usually|honest with me|week is the worst|never say|not easy|it is easy|can i message|would you promise|tomatoes|curry|poem|recipe|course|mum will|it passes|i can not be|is it wrong|on my own|the place is|volunteer|post here any|reply here|write back when|call 999|stay safe , call|forum has|every single day that|forget what you|about a dog|write back|panic attack|do not say you|promise you (the|that)|. please do not leave me',
    },
    { name: 'quoted', quoted: true },
  ],
};
