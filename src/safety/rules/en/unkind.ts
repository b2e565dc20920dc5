/** Unkind words to the person who is answered: insults, orders to be quiet, and the veiled kind that belittles or doubts (E30). */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const unkind: SentenceKind = {
  kind: 'unkind',
  classes: {
    are: '(you (lot|people|guys|all) are|you are|you|your|you (sound|seem|look|act|come across|always|all) ~1|are you|you were|(stop|quit) being|do not be)',
    bad: '(a pest|filth|filthy|repulsive|revolting|vermin|rotten|despicable|brainless|the worst (kind|type|sort)|nothing [.,]|a special kind|wrong in the head|a monster|condescending|inhuman|pathetic|stupid|thick|dumb|daft cow|useless|worthless|selfish|lazy|disgusting|vile|ridiculous|pitiful|embarrassing|idiotic|moronic|spineless|weak|needy|clingy|toxic|fake|ungrateful|self (absorbed|centred|obsessed|pitying|righteous)|full of (it|yourself|shit|crap)|a (waste|disgrace|joke|state|mess of a)|boring|tedious|deluded|delusional|mental|insane|crazy|psycho|nuts|cracked|melodramatic|dramatic|hysterical|hopeless|nasty|horrible|ugly|fat|dense|clueless|ignorant|gutless|soft in the head|not in the head|off your head|sad little|evil|gross|scum|trash|dim|insufferable|unbearable|exhausting|miserable as|all the same|never any good|hard work|the problem|spoil(ed|t)|dull|the common denominator|pointless|disgust me|dead weight|no good|beneath|not worth|talking (rubbish|shite|shit|nonsense|bollocks|crap|out of))',
    curse:
      '(dipshit|dumbass|fuckwit|shithead|slag|slut|whore|git|idiot|moron|muppet|eejit|numpty|twat|prick|dickhead|wanker|arsehole|asshole|bellend|knob|tosser|bitch|bastard|cunt|loser|imbecile|cretin|pillock|plonker|gobshite|prat|scumbag|weirdo|freak|liar|fraud|hypocrite|parasite|snowflake|crybaby|drama queen|attention seeker|scrounger|whinger|moaner|waste of space|narcissist)s?',
    name: '(<curse>|cow|dick|clown|fool|freak|psycho|nutter|weirdo|creep|liar|fraud|faker|coward|snowflake|crybaby|cry baby|baby|drama queen|attention seeker|whinger|whiner|moaner|brat|parasite|scrounger|waster|waste of space|disgrace|joke|imbecile|cretin|pillock|plonker|gobshite|melt|wet wipe|hypocrite|narcissist|troll|simp|karen|dope|spanner|dunce|mug|scumbag|weakling|pig|witch|hag|burden|no one|troublemaker|sad case|prat|failure|embarrassment|dead weight|terrible (mother|father|person|friend|parent)|victim|expert|princess|martyr|mess)s?',
    lot: '((such |nothing but |all )?(a|an|the|one|some|another)( [a-z]+){0,2}|such|nothing but|utter( , utter)?|absolute|total|complete)',
  },
  rules: [
    {
      rule: 'insult',
      find: 'you (utter|absolute|total|complete|lazy|stupid|selfish|sad) ~1 [a-z]+ [.,]|(fuck|screw|sod|stuff) you( and| too| ?[.])|you talk ~1 (shite|shit|rubbish|bollocks|crap)|<are>( all| both)?( a| an| such a| too| that| being| beyond| a bit| the most| as| one of the| getting| always)? ~1 <bad>|<are> ~1 (<lot>) (<name>|<bad>)|(you|your) ~1 <curse>',
    },
    {
      rule: 'name-alone',
      find: '[.,?] (dumb |fat |ugly |lazy |absolute |total |complete |utter |silly |stupid |daft )?(<curse>|sad little [a-z]+|pathetic|attention seeking|cry me|bullshit|bollocks|rubbish|nonsense|yawn|boring|cringe|cry me a river|boo hoo|lol|whatever|give over) ~1 [.,?]',
      with: '<curse>|pathetic|seeking|bullshit|bollocks|yawn|cringe|cry me|boo hoo|please|give over|sad little',
    },
    {
      rule: 'order',
      find: '. go away [.]|learn to (spell|read|write|listen) ?[.]|f off|stfu|shut the ~1 up|(get|getting) on with it|crawl back|(shut (up|it|your)|get (a grip|over (it|yourself)|a life|lost|stuffed|off your|out of here|to fuck|a job [.,]|real)|grow (up|a pair|a spine|some)|man up|wise up|toughen up|suck it up|pull yourself together|snap out of it|cop on|catch yourself on|do one|jog on|piss off|fuck off|sod off|bugger off|naff off|give it a rest|give over|zip it|pipe down|wind your neck|calm down|cheer up|chill out|move on|deal with it|build a bridge|stop (moaning|whining|whinging|crying|feeling sorry|playing|wallowing|being|making everything|making a fuss|attention|posting|the act|lying|wasting)|quit (moaning|whining|your)|(leave|get off|delete) (this|the|your) (forum|site|board|account|group|post)|go (and )?(cry|whine|moan|bother|kill|die|tell someone who cares)|kill yourself|kys|drop dead|no one wants you here|keep it to yourself|take a (look|long hard look) (at|in))',
    },
    {
      rule: 'hate',
      find: '(i|we|everyone) ~1 (hate you( all| people| lot)? [.]|(despise|detest|loathe|can not stand|can not bear) you)|you (disgust|repulse|sicken|revolt) (me|us|everyone)|you deserve (everything you|all you) (get|got)|only you (can|could|would) ~1 be',
      despite: ['about-self', 'own-doing'],
    },
    {
      rule: 'ranks-pain',
      find: '(everyone|we) (gets?|have|has|feels?) ~2 (sad|down|problems|tired|stressed|bad days)( [.,]| love| mate| you| but)|do not go on about it|(that is|it is) not (trauma|depression|anxiety|abuse|ptsd|ocd|adhd|a breakdown|grief)|first world problems?|call that',
      with: 'everyone|try|what more|your life|your head|moan|complain|crying|some|did not|never|we|panic|rest of us|war|resilience|competition|not|love|call|you|your|that|must be|nice for|poor|call that|first world|some of us|others|other people|worse',
    },
    {
      rule: 'doubts',
      find: '(if) it (was|is) (that) bad|diddums|(want|expect|waiting for) a medal|should we (all )?clap|not you again|this again [?]|make (this|it|everything) (all )?about (you|yourself)|(you) ~2 (want|like|enjoy|love) ~2 (being (ill|the victim|sad|miserable|a victim)|upsetting|the drama|drama|to suffer)|the expert|hope you feel (big|proud)|feeling sorry for yourself|life is hard|(want*|after|craving|fishing for|love|loves|doing (this|it)|here|posting|all) ~3 (for )?(the )?(attention|sympathy|pity|likes)|nothing wrong with you|convenient|not this again|change the record|(no ?one|no one) (cares|gives|is interested|likes you|wants to (hear|read)|believes|will miss)',
      with: 'daily|believe|energy|that bad|supposed|sorry for|problem|one|enjoy|joke|usual|suppose|shoot|help but|dear|think|call|drop|exhausting|problems|crisis|fine|naming|medal|clap|violins?|diddums|made up|this again|drama|expert|sure|sympathy|life is hard|yourself|you|your|attention|no one|who (cares|asked)|here we go|cry me|boo|record|not this again|funny how|convenient|bravo|same old (story|you|you [a-z]+|moan*)|first',
    },
    {
      rule: 'blames',
      find: 'typical (of )?you to|you never (help|listen|learn|try|change|take)|you (made|chose) ~3 (choice|bed)|what did you (think|expect)|why your|hope (he|she|they) ~2 (leaves?|dump*|finds)|told you ~4 times|effort into|threw it|(your|you) (own|only) ~1 (fault|doing|blame|yourself)|no wonder ~4 (you|your|left|alone|leave|hate*|no one|friends|single|sick of)|(you|yours?) should be ashamed|shame on you|what is wrong with you|(people|types?|someone|women|men) like you',
      with: 'forcing|of you|easiest|difficult|put in|never|else|choice|think|bet|change|therapist|why|hope|helping|times|effort|raise|you|your|yourself|sick of|waste',
    },
    {
      rule: 'sneers',
      find: 'do not take this the wrong way|you (would|could|can) not ~3 (last|handle|cope|hack)',
      with: 'can not|forgive|thinking|backside|funny|respect|offen[cs]e|wrong way|love|saying|read|spine|backbone|you|your|excuses',
    },
  ],
  guards: [
    {
      name: 'negated',
      sentence:
        '((you|they) (are|were)|your) (not|never|no|hardly|the opposite of) ~2 (<bad>|<name>)|no one ~2 thinks|happened to you|says? you are|you are brilliant|wear',
      unless: 'no offen[cs]e|honest with you|only',
    },
    {
      name: 'not-meant',
      before: '(not|never|nor|no one thinks|do not think|not saying|not mean|anything but|far from|is not) ~3',
      unless:
        'not (believe|a medal|seem|that|the only|buy|as bad|bad|ill|depressed|sick|be|stupid|mean to be rude)|no offence',
    },
    {
      name: 'reported',
      before:
        '(hearing|being told|tell (you|me)|say|told)( that)? ~2|(he|she|they|mum|dad|boss|ex|who|people|someone|everyone|teacher|doctor|mother|father|brother|sister|bully|voice|brain|head|anxiety|depression|illness|me|myself|<family>) ~2 (said|says|told|tells|called|calls|call|shouted|thinks?|saying|telling|goes|went|asked|hearing|being told|anyone tell you|made me feel|thought|think|screamed|say|tell|reckon|wrote|texted|used to say|would say)( to)?( me| us| i)?( that| how)? ~4',
    },
    {
      name: 'about-self',
      sentence:
        'i (am|feel|was|felt|look|sound|hate|must be|know i|think i am|always)|(me|myself|my (own )?(head|brain|anxiety|depression|illness|face|body))',
      unless:
        'you are|made up to me|months off|beginning to|imagine why|sick of|i (hate|pity|think|am (sorry|sick|tired|bored|fed up)) ~2 (you|for you|of you|but)|your own|make me|if i were|makes me (sick|laugh)|bores me|i am not being|wasting my|believe',
    },
    {
      name: 'own-doing',
      before: '(i|me|we)( need to| want to| had to| have to| should| would| will| could)?',
      unless: 'if i (was|were)|but you',
    },
    {
      name: 'comforts',
      sentence:
        'no wonder ~1 you (are|feel|felt|were|do not trust|can not sleep|cried)( [a-z]+)? (tired|shattered|upset|exhausted|worn out|cross|angry|hurt|sad|sore|scared|anxious|knackered|fed up|low)|(hard on|kinder to) yourself|(is|was) what (my|they|he|she|people)|count too|people ~3 who care about you|your story matters|(is|was) not your fault|welcome back|you have ~2 (a real eye|come far)|how far you have come|world of you|not who you are|should not be spoken to|to bits|your referral|(speak|talk) to yourself|let ~3 put you off|give yourself',
      unless:
        '(you|your) ~3 (<name>|<bad>)|, ~2 <name>|you ~1 <name>|waste of|hate you|lazy|selfish|pathetic|stop moaning|no one likes',
    },
    {
      name: 'kind',
      sentence:
        'hun|passed|happy for you|sausage|it at home|brave|haha|well done|xx?|legend|star|amazing|delighted|glad|upset|trust|gorgeous',
      unless:
        'violin*|think that is|call that|say [.]|made up|exhausting|medal|breakdown|thinking|must be|yourself|pathetic|idiot|shut up [.,]|shut up and|get a grip|cry me|sorry but|sorry not sorry|moron|thanks for nothing|love (the|a good) (drama|moan)|loser|selfish|attention|i am sorry but|twat|liar|muppet|grow up|grip|seek|kys|bless your|lol at|fault|man up|hurt feelings|no offence|nonsense|rubbish|excuse|you love|poor you|strong enough',
    },
    {
      name: 'told-another',
      before:
        '((tell|told|telling|tells) (?!you |time )[a-z]+ ~3 to|(tell|told|telling|tells) (?!time )[a-z]+ ~1 to|(?!you |lot |sort |type |people |kind |they )[a-z0-9]+ can)',
    },
    {
      name: 'as-others-say',
      before:
        '(call|called|calls|calling|said|say|says|think|asked if|commented|believe|meant|whoever ~5|hardly|no way|exact words were) ~1',
      unless: '(i|we|and|all) ~1 (think|say|call|believe|said|meant)',
    },
    { name: 'quoted', quoted: true },
    {
      name: 'titles',
      sentence:
        'my manager|hey anxiety|carry the|passed|brain|migraines?|mondays?|insomnia|anxiety|eating disorder|depression|10k|coat|rain|christmas|trolls|traffic|debate|book|podcast|dog|phone|car|council|dwp|boiler',
      unless:
        'you are ~3 (<bad>|<name>)|(is|was) in your|attention|your (anxiety|depression)|got anxiety|you call|not (anxiety|depression)|cry me',
    },
  ],
};
