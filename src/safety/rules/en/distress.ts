/**
 * Words a person may use about wanting to die, about harming themselves, and about seeing no way on, as they are said now and
 * of oneself (E27). Sources for what counts: EVIDENCE rows 23 to 28; the vectors beside the tests say what each rule is for.
 */
import type { SentenceKind } from '../../engine/rule-types.ts';
import { distressGuards } from './distress-guards.ts';
import { distressParts } from './distress-parts.ts';

export const distress: SentenceKind = {
  kind: 'distress',
  gate:
    'die|dying|dead|death|suicid[a-z]+|suicide|kill|killing|myself|ending?|ended|life|live|living|alive|exist|existing|born|wake|waking|' +
    'here|around|about|gone|without|point|worth|go on|carry on|way|future|disappear[a-z]*|vanish|harm[a-z]*|cut|cuts|cutting|hurt[a-z]*|' +
    'bleed|bled|blade|razors?|overdos[a-z]+|od|tablets|pills|meds|medication|note|notes|letters?|bridge|river|platform|tracks|jump[a-z]*|' +
    'wall|train|bus|lorry|car|sea|stupid|daft|silly|safe|goodbye|last|christmas|this|it|me|done|enough|out|looking|things|that|ready|' +
    'rope|terminal|sleep|eyelid|better|punched|hitting|relapsed|clean|world|over',
  parts: distressParts,
  guards: distressGuards,
  rules: [
    { rule: 'wants-to-die', find: '<want> (to )?<end>' },
    {
      rule: 'wanting-to-die',
      find: '(wanting|longing|begging|praying) to <end>|pray( that| for)?( i| to) die',
    },
    { rule: 'going-to-die', find: '<will> <end>' },
    {
      rule: 'thinks-of-dying',
      find: '<think> <act>|<think> (how|ways|where|when|what it would be like) (to|i would|i will|i could) <end>|(up|googling|searching|researching)( ways| how){1,2} to <end>',
    },
    {
      rule: 'feels-suicidal',
      find: '<feel> (suicidal|actively suicidal)',
      despite: ['form'],
    },
    {
      rule: 'suicidal-thoughts',
      find: '(have|having|had|get|getting|got|my|these|the|with|intrusive|constant|more|into|of) (been having |had |some |dark |bad |active |the |my |constant |intrusive |awful )?(suicidal (thoughts|ideation|feelings|urges|moments)|thoughts (of|about) <act>)|suicidal thoughts (again|are|keep|won|will not|every|all the time)',
    },
    {
      rule: 'only-way-out',
      find: '(suicide|death|dying|ending it)( all)? (feels|seems|is|looks)( like)?( the| my)? (only|best|easiest|an option|tempting|answer|on my mind|inviting)|(only way out|way to make it stop) is (suicide|death|to die|dying|to <end>)',
    },
    {
      rule: 'rather-be-dead',
      find: '(rather|sooner|better|as well|may as well|might as well)( off)?( be)?( being)? (dead|gone|not (be )?(here|alive)|<end>)',
    },
    {
      rule: 'told-to-end-it',
      find: '(tell|tells|telling|told|say|saying|shouting|screaming)( at)? me to (end it|<end>)|urge to (end it|<end>)',
    },
    {
      rule: 'near-thing',
      find: '(nearly|almost|came close to|so close to|close to|going to|about to) (<end>|<act>|<jumps>)|end up <act>',
      despite: ['form'],
    },
    {
      rule: 'wanted-lately',
      find: '(<lately>( [^ ]+){0,4} i (wanted|tried|attempted|meant|planned) to <end>|i (wanted|tried|attempted|meant|planned) to <end>( [^ ]+){0,4} <lately>|i (have )?attempted( suicide)? <lately>|have (tried|attempted|wanted) to <end>|have attempted suicide)',
    },
    {
      rule: 'has-a-plan',
      find: '(plan|plans|planned|planning|decided|know|known|picked|chosen|chose|choose|set|worked out|sorted|date|day)( out| on)?( exactly)?( when| how| where| a date| the date| a day| the day| a place| the place| and| a plan| a way){1,4}( and the day)?( i am| i| to| for| know| how){1,5}( going to| will| would| want to)? (do it|end it|go|die|<end>|<act>)',
    },
    {
      rule: 'planning',
      find: '(planning|plan|preparing|ready|decided|brave enough|courage|guts|nerve|strength|bought what i need|have what i need|made arrangements)( on)?( to)? (end it|check out|<end>|<act>|leave this (world|life|earth))',
    },
    {
      rule: 'mind-made-up',
      find: 'will not (be around|be alive|see|make it to|be here)( for| to| by| at| until)? (christmas|my (next )?birthday|next (year|summer)|the (new year|morning|weekend|end of)|new year|tomorrow|<more>|much longer|long)|go through with it(?! again)',
    },
    {
      rule: 'goodbye-note',
      find: '(written|wrote|writing|write|finished|left|leaving)( out)?( my| a| the| them| him| her| some)? ((suicide|goodbye|farewell|final|last) (note|notes|letter|letters|message)|my (letters|note))|written my (letters|note|notes)|this is (goodbye|my goodbye|my (last|final) post)|by the time (you|anyone|someone|they) (read|reads|see|sees|find|finds) (this|me)|<away> <belongings>',
    },
    {
      rule: 'tablets-ready',
      find: '<hoard>( up| out| at)?( all)? (my |the |these |enough |them )?<pills>|<pills>( all)? (are )?(lined up|laid out|ready|in front of me|in my hand|beside me|next to me)|(sat|sitting|sit)( here| on my bed)? (with|holding)( [a-z]+){0,8} (<pills>|blade|razor|knife|rope)',
    },
    {
      rule: 'overdose',
      find: '(take|taking|taken|took|tooken) (an |another |a small |a big |my )?(overdose|od)|(want to|going to|urge to|feel like|might|will|could|i) (overdose|overdosed|overdosing|od)|i (have )?(took|taken) (all (of )?(my|the)|too many|every|loads of|a load of|a lot of|a handful of|handfuls of)( of)?( my| the)? <pills>|<neck> (the lot|(all|every|a load|loads)( of)?( my| the)? <pills>)',
    },
    {
      rule: 'in-danger-place',
      find: '(standing|stood|sat|sitting|am|out|up)( here)?( up)? (on|at|by) (the|a) (bridge|ledge|edge of|cliff|roof|tracks)|(keep|kept) (driving|walking|going|going back|looking|thinking)( down| up| back)?( to| at| of| about) the (bridge|cliff|cliffs|tracks|river|<pills>|train tracks|rope)|(platform|bridge|roof|ledge|cliff)( [^ ]+){0,4} (jumping|jump off|stepping off|stepping in)',
    },
    {
      rule: 'jumping',
      find: '<urge> (<jumps>|walk into the (sea|river|water|canal|lake)|walking into the (sea|river|water|canal|lake)|(throw|throwing|chuck|chucking|fling|hurl|flinging|lob|lobbing) myself (off|under|in front|into|in|over|out))',
    },
    {
      rule: 'not-safe',
      find: '(not|do not|never) (feel |feeling |be )?safe (with|from|around|by|on) (myself|my own)|can not keep myself safe|(do not|can not|not) trust myself (on my own|tonight|alone|to stay safe|to be alone|not to|with the <pills>)|(a danger|danger) to myself',
    },
    {
      rule: 'something-stupid',
      find: '(might|going to|will|could|scared|worried|afraid|tempted to|about to|feel like|end up|want to|nearly)( [^ ]+){0,4} (do|doing|did) something (stupid|silly|daft|drastic|terrible|awful|bad|to myself|i can not undo|i can not take back)',
    },
    {
      rule: 'wishes-dead',
      find: 'wish(ing)?( that| to god)? i (was|were|am|could be|would be) (dead|gone|no longer here|under the ground|six feet under|not (here|alive|around|in this world))',
    },
    {
      rule: 'never-born',
      find: 'wish i (would|had|have) (died|not survived|not woken up)|should have died|(wish|wished|better if|should have|should)( that)?( i| my mum| my parents)?( was| were| had| would| have)? (never|not)( been| have been| had me| be)?( born)? ?(born|had me|existed)',
    },
    {
      rule: 'not-waking',
      find: '(sleep|asleep|bed|wish|hope|hoping|hopes|pray|praying|want|mind|bother|care|happily|love|like|rather|dream|shame|sad|disappointed|gutted|if)( [a-z]+){0,3} (never|not|without)( to| ever| have to)? (wake|waking|woke|woken)( back)?( up)?|do not want to wake up|sleep for ?ever|(sleep|nod off|drift off) and that (be|is) (it|that)|(disappointed|gutted|angry|sad|annoyed|sorry)( that| when| because)? i (wake|woke)( up)?',
      despite: ['not'],
    },
    {
      rule: 'not-here',
      find: 'not want to (be (here|alive|around|about|in this world|on this (earth|planet)|on the (earth|planet)|part of this world|a person)|live|exist|live like this|carry on living|go on living|keep living|continue living|go on|carry on|be)( (<more>|tonight|today|and|but|in this world|on this (earth|planet)|like this)|( ,)?( .)? [.?])',
      despite: ['not'],
    },
    {
      rule: 'not-alive',
      find: 'not want to be alive|not want to live (<more>|in this world|this life)|not want to exist',
      despite: ['not'],
    },
    {
      rule: 'tired-of-living',
      find: '(tired|sick|weary|exhausted|fed up|bored|had enough|had it|done|finished|over|through|can not be (arsed|bothered)|had it up to here)( of| with| by)? (being (alive|here|me anymore|on this earth)|living|life|existing|this life|my life|breathing|staying alive)|hate (being alive|living|existing|that i am alive|that i woke up)|not able for (living|life|this life|being here)',
    },
    {
      rule: 'no-point',
      find: '(what is|is there|no|see|not|the|see no|see any|much|wonder|is) ?(the|any|a|much)? ?point (in|of|to|with|on)( me| my| us)? ?(living|being (here|alive)|life|carrying on|going on|being|existing|my life|staying alive|continuing|even being|still being|getting older|anything <more>|it all <more>|me anymore|staying|keeping going|waking up)|what is the point (<more>|of it all|in it all|of being here)|no point in me',
      despite: ['not'],
    },
    {
      rule: 'nothing-to-live-for',
      find: '(nothing|nowt|no reason|no reasons|not anything|no purpose|not a reason|little|anything|not have a reason|not see a reason|no will|any reason)( left)?( worth)?( here)?( for me)? (to|for|worth) (live|go on|carry on|stay alive|be alive|be here|staying alive|stay|living|keep going|exist)|there is (nothing|nowt) left for me|(nothing|nowt) (here|left) for me (<more>|on this earth|in this (world|life))',
      despite: ['not'],
    },
    {
      rule: 'better-without-me',
      find: '(better|happier|easier|fine|grand|relieved|nicer|best)( off| place| life| for (everyone|them|all)| all round)?( all)?( of them)?( out)? (without (me|their (da|dad|daddy|mum|mam|mother|father)|us both)|if i (was|were|am|just|had)( to)? (not (here|around|alive)|gone|dead|disappear|no longer here|out of the (way|picture))|if i (died|disappeared|went away|did not exist|never existed|vanished)|with me (gone|dead|out of the way)|once i am gone|when i am gone)|better off (dead|gone|with the insurance|with my life insurance)|(doing|do) (them|everyone|people|my family|you)( all)? a favour (if i|by)|get on (grand|fine|better|well) without me|the insurance (money|pays)',
      despite: ['other-people'],
    },
    {
      rule: 'nobody-would-miss-me',
      find: '(no one|not anyone|who|anyone|none of them|not a soul|they) (would|will|is going to)( not)? ?(even )?(miss me|notice|care|cry|bat an eyelid|blink|mind|bother|come)( [^ ]+){0,2} (if|when|once) i (died|die|was dead|was gone|am gone|am dead|disappeared|was not here|vanished|killed|went|did not wake|were gone|were dead|ended)',
    },
    {
      rule: 'cannot-go-on',
      find: 'can not (go on|carry on|keep going)( (living|<more>|with (life|this life|living|it all)|like this|and i|god forgive)|( .)? [.,?])|(not able to|no strength to|do not want to|not want to) (go on|carry on living|go on living)|. (i )?can not (do|take|face|cope with|bear|stand|handle) (this|it|life|living|it all)( <more>)? (tonight )?[.]|not (think|believe|sure) i can (go on|carry on|keep going)( living|<more>)?',
      despite: ['not'],
    },
    {
      rule: 'no-way-out',
      find: '(can not|do not|not|never|no longer) see (a|any|another|my) (other )?way (out|through|forward|past)|see no way (out|through|forward)|there is no way out|no way out of (this|it)( for me| all)? [.]|(no|not any|not much) hope left|end of my rope',
    },
    {
      rule: 'no-future',
      find: '(can not|do not|not|never) (see|picture|imagine|have) (a|any|my|much of a) future( (for me|for myself|<more>|at all)|( .)? [.,])|(can not|do not|not) (see|picture|imagine) myself (being |still )?(alive|here|living|around|getting through|making it|reaching|getting past|getting to)|no future for me',
    },
    {
      rule: 'hopes-for-an-accident',
      find: '(would not (care|mind|bother)|do not care|hope|wish|hoping|wishing|pray|love it)( [^ ]+){0,6} (hit me|hits me|hit by (a|the) (bus|car|lorry|train|truck|van)|something terminal|terminal (illness|cancer)|get cancer|finished me( off)?|finishes me( off)?|killed me|kills me|run me over|ran me over|run over|knock me down|knocked down|crashes|heart attack|take me in my sleep|take me|not make it home)|(cross|crossing|crossed|walk|walking)( [^ ]+){0,3} without looking',
    },
    {
      rule: 'wants-to-disappear',
      find: '(want to|wish i could|wish to|would like to|could|wanting to) (disappear|vanish|fade away|be gone) ?(for ?ever|for ever|forever|for good|and never (come back|be found|return)|from (this|the) (world|earth|planet)|off the face|into nothing|permanently)|(wish i could|want to|wish i|wish i would|like to) (stop existing|not exist|cease to exist|stop being alive|stop being|no longer exist|not be here|not be alive|be no more)|disappeared for good',
    },
    {
      rule: 'not-worth-living',
      find: '(life|my life|living|this life|the life i have) (is|feels|does not feel|does not seem)( not)?( no longer)?( pointless)? ?worth (living|it|carrying|the)|life (is|feels) pointless|(not|no longer) worth (living|being alive|being here|staying alive)|(life|living) is not for me|lost (the|my|all) will to (live|go on)|no will to live',
      despite: ['not'],
    },
    {
      rule: 'giving-up',
      find: 'i (am |have |feel like |want to |could |am ready to |feel ready to |am about to |might )?(giving|given|give|gave) up on (life|living|being alive|myself completely|it all|everything)|(feel like|want to|ready to) (give|giving) up on (life|living|everything)|(want it all|want everything|want the pain|like it all|want my life|need it all)( [a-z]+)? (to (end|stop|be over)|over|finished|ended) ?(for good|forever|permanently|<more>)?',
    },
    {
      rule: 'should-not-be-alive',
      find: 'let me die|why am i alive|not care (about life|if i live or die)|not matter if i (die|live)|reason to keep myself alive|not know how much longer i can (do this|go on|take this|keep going|carry on)|wish it would all (end|stop)|can not live (like this|anymore|with myself anymore)|not deserve to (live|be (here|alive)|exist|breathe)|(should not|not supposed to|not meant to|was not meant to) be (alive|in this world|on this earth|here on earth)|waste of (space|oxygen|air) and|not long for this (world|life)|no (go|fight) left in me|. (i )?want out( of (this|my|the) (life|world))? [.,]|i want out( of (this|my) (life|world))? [.]|want to go to sleep and',
      despite: ['not'],
    },
    {
      rule: 'done',
      find: '. (i am|and i am|i have) (done|finished) [.]|. i have (had enough|had it) [.]|i (have )?had enough of (it all|everything|being here|this world)|i am done (with it all|with everything|trying|fighting|living|being here)|can not fight <more>|(dark|bad) thoughts about (not being|myself|ending)',
    },
    {
      rule: 'harms-self',
      find: '(started|start|keep|been|stop|am|began|back to|starting|kept|resorted to|end up|ended up) (self harming|(cutting|hurting|harming|burning|scratching|biting|hitting|punching|injuring|punishing|starving) myself|cutting( my <body>)? <only>|cutting [.,])|cutting (is|helps|makes|calms|takes|feels)|helps( me)? is (cutting|self harm|self harming|hurting myself)',
    },
    {
      rule: 'harmed-self',
      find: 'i (have )?(cut|burned|burnt|hurt|harm|harmed|scratched|injured|carved|slashed|sliced) (myself (again|on purpose|deliberately|because|when|whenever|so|to|badly|too deep|after|<lately>)|my <body>)|i (hurt|harm|cut) myself [.,]|. (cut|hurt|burned|harmed) myself (again|on purpose|<lately>)|fresh cuts|scratch(ed|ing)? my <body> (until|till|to)|(hitting|banging|bashing|bang|smash) my head (against|off|on|with|until)|(punch|punched|punching|hit|hitting)( the| a| my)? (walls?|legs?|<body>)( [^ ]+){0,4} (bled|bleed|bleeding|bruised|bruises|broke)',
    },
    {
      rule: 'self-harm',
      find: 'i (have |am |keep |did |do |had |then )?(been )?self (harmed|harming|harm)|relapsed( with| on| into| and| again){0,2} (self harm|self harmed|cutting|cut|hurt myself)|my self harm( [^ ]+){0,1} (is|has|gets|got|keeps|started|again)|(struggling|struggle|battling|dealing|fighting)( again)? with (my )?self harm|clean( from self harm| from cutting)?( for)?( [^ ]+){0,3} until (last night|today|yesterday|now|this)|(back|again)( to| on)? self (harm|harming)|self harming (again|since|for|every|more)',
    },
    {
      rule: 'urge-to-self-harm',
      find: '(urge|urges|urged|temptation|tempted|want|wanting|need|craving|cravings|feel like|desire|thoughts|thinking|think|thought|impulse|going|itching|keep wanting)( to| of| about| is| for)? ((cut|hurt|harm|burn|injure|punish|scratch|slice|carve|bite|stab|choke|cutting|hurting|harming|burning|injuring) myself|self harm|self harming|cut (is|so|again|and|really|tonight|badly|are|my <body>|[.,?])|cutting (again|tonight|[.,?]))|(blade|blades|razor|razors)( [^ ]+){0,5} (use (it|them)|calling|out again)',
    },
  ],
};
