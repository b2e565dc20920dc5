/**
 * Words a person may use about wanting to die, about harming themselves, and about seeing no way on, as they are said now and
 * of oneself (E27). Sources for what counts: EVIDENCE rows 23 to 28; the vectors beside the tests say what each rule is for.
 */
import type { SentenceKind } from '../../engine/rule-types.ts';
import { distressGuards } from './distress-guards.ts';

export const distress: SentenceKind = {
  kind: 'distress',
  classes: {
    more: 'anymore|any more|any longer|much longer',
    harm: '(cut|burn|hurt|harm|injur|wound|batter|damag|slap|inflict|mutilat|scratch|punish|slic|carv|stab|bruis|bit|hit|bang|punch|starv|pinch|pick)(e|s|ed|d|t|ting|ing)?',
    sharp: '(blades?|razors?|knife|knives|scissors|glass|lighter|compass|needle|flame)',
    own: 'my own (body|flesh|skin|arms?|legs?|wrists?|hands?|head)',
    accident:
      '(hit (me|by)|ran me over|runs me over|run me over|took me|takes me|take me|kills? me|killed me|finished me|gave out|give out|gives out|stopped beating|went down|plane|terminal|cancer|crash*)',
    unmoved:
      '(sorry|relieved|relief|happy|glad|not (mind|care|move|jump|bothered|complain*)|fine|grand|blessing|mercy|welcome|gutted|disappointed|shame)',
    body: '(arm|leg|thigh|wrist|forearm)s?|skin|stomach',
    pills: 'pills|tablets|meds|medication|painkillers|paracetamol',
    lately:
      'last (night|week)|tonight|today|yesterday|this (morning|evening|week|afternoon)|on [a-z]*day|(two|three|few|[2-9]|couple of) (days|nights|weeks) ago|again|recently|earlier|the other (day|night)',
    kill: '(kill|end|top|hang|drown|shoot|stab|poison|suffocat|electrocut|strangl|off|finish)* (myself|my self|my (own )?life)|end* (it (all|for good|now|tonight|soon|on my|once and|[.,])|everything [.,])|tak* my (own )?life|do* (myself in|away with myself)|commit* suicide|(slit|slash)* my wrists?|blow my brains out|drink myself to death|neck* (all|the lot|every)',
    here: '(be|being) (here|alive|around|about|in this world|on (this|the) (earth|planet))',
    gone: 'dead|gone|not (here|alive|around)|no longer here|never born|not been born',
    wanting:
      '(want*|wish*|ready|long|longing|need|rather|like|liked|desperate|hop*|pray*|think*|thought*|thoughts|plan*|planning|pictur*|imagin*|going|might|could|decided|decide|tempted|urges?|about|nearly|almost|keep|kept|trying|dream*|fantas*|obsess*|love|itch|can not stop|close|prefer|option|consider*|choose|feel|feeling|start|set)',
    dying:
      '(die|dying|dead|d i e|death|my (own )?funeral|suicide|end (it|it all|my life|things|everything|myself)(?! (with|on) )|ending (it|it all|my life|things|everything)(?! (with|on) )|kill* (myself|me)|not exist*|stop existing|cease to exist|not (be|being) (here|alive|around)|not (living|wake up|waking up)|never wake*|chuck* (myself|it all in)|top* myself|do (myself )?in|out of (this life|the picture|here for good)|disappear for|unalive*|six feet under|in the ground|in my grave|checking out|be done with (it all|life|living|this life))',
    living:
      '(life|living|existing|existence|exist|being (alive|here)|be (alive|here)|this (world|earth|life)|on (this |the )?earth|stay(ing)? (alive|here)|carry(ing)? on|going on|breathing|my life|another (forty |twenty |ten )?(year|years|day|night|winter|week|month|morning|minute))',
    spent:
      '(tired|exhausted|worn out|drained|sick|sick to the back teeth|fed up|had enough|done|bored|weary|finished|scunnered|knackered|enough|no (point|reason|will|wish|use|desire|future)|pointless|worthless|not worth|mistake|hate|hated|lost|had it|without|not able|not want|not see|give up|giving up|given up|gave up|throw* the towel|why (bother|do i bother|am i)|what is the (point|use)|not care|not bothered|not bother|over|nothing|nowt|meaningless|unbearable|can not (do|face|bear|take|see|go|cope))',
    moving: 'bus|car|lorry|train|van|traffic',
    to: '( to| 2| be| off| that| i| for){0,4}',
  },
  guards: distressGuards,
  rules: [
    { rule: 'kills-self', find: '<kill>', despite: ['elsewhere'] },
    {
      rule: 'wants-to-die',
      find: '(wants?|wanting|ways?|how|need|love|like|long|longing|beg|pray*|ready|rather|deserve|desperate|could|better|sooner|well|wish|me|going)<to> (dead|die|check out|not (be alive|exist)|leave this (world|life))',
      despite: ['elsewhere'],
    },
    {
      rule: 'thinks-of-dying',
      find: '(think*|thought|thoughts|fantasi*|dream*|imagin*)( a lot)?( of| about)? (crashing|driving (off|into)|dying|death|suicide|overdos*|taking an overdose|being dead|not (being here|waking up|existing)|the (river|bridge|tracks|<pills>)(?! (walk|club|trip)))|attempted <lately>',
    },
    {
      rule: 'feels-suicidal',
      find: '(am|feel|feeling|felt|been|get|getting|got|me|becoming|be)( (?!not|never)[a-z]+)? suicidal',
      despite: ['elsewhere', 'form'],
    },
    { rule: 'suicidal-thoughts', find: 'suicidal (thoughts|ideation|feelings|urges)' },
    {
      rule: 'only-way-out',
      find: '(suicide|death|dying)( [a-z]+){1,5} (way|option|answer)( out)?',
    },
    {
      rule: 'has-a-plan',
      find: '(decided|know|picked|chosen|chose|set|have|got|worked out)( exactly| a| the| my| on){0,2} (when|how|date|day|place|plan)( and the day)?( i| to| am| know| going| would| will| how| and| want){1,6} (do it|end it|go|die|<kill>)',
      despite: ['elsewhere'],
    },
    {
      rule: 'will-not-be-here',
      find: 'will not (be (around|alive|here)|see|make it to)( for| to| until)? (christmas|my birthday|next (year|summer)|new year|the morning|tomorrow|<more>|long)|by the time (you|anyone|they) [a-z]+ (this|me)(?! i will be (in|at|on|having) )|this is (goodbye|my goodbye|my (last|final) post)',
    },
    {
      rule: 'tablets-ready',
      find: '(saving|saved|stockpil*|hoard*|collecting|counting|counted|lining|lined|staring|looking)( up| out| at)?( all)?( my| the| these)? <pills>|<pills> (lined up|laid out|ready|in front of me)|(sat|sitting)( here)? (with|holding)( [a-z]+){0,7} (<pills>|blade|razor|rope)',
    },
    {
      rule: 'overdose',
      find: '(take|taking|taken|took) (an|another)( [a-z]+)? overdose|(to|of|i|like|tried) (overdose|overdosed|overdosing|od)|(. (took|taken) (too many|loads|a handful)|i (have )?(took|taken) (all|too many|loads|a lot|a handful))( of)?( my| the)? <pills>',
    },
    {
      rule: 'in-danger-place',
      find: '(standing|stood|sat|sitting|am|out)( here)? (on|at|by) (the|a) (bridge|ledge|edge(?! of (the|my|a) (bed|sofa|bath|chair|seat))|cliff|roof|tracks)|(platform|bridge|roof|ledge|cliff)( [a-z]+){0,3} jump*',
    },
    {
      rule: 'jumping',
      find: '(want|feel like|think*|nearly|almost|could|tempted|urge|keep)( to| of| about){0,2} (jump|step|walk|driv|run|crash|throw|chuck|fling)[a-z]*( myself| my car| out)? (in front of|into|off|under|over|from|out of|out)( an?| the)?( [a-z]+)? (windows?|trains?|bus|lorry|truck|cars?|bridge|cliff|wall|tree|roof|pier|sea|river|building|traffic|tracks|high|balcony)',
    },
    {
      rule: 'not-safe',
      find: 'danger to myself',
      despite: ['not'],
    },
    {
      rule: 'something-stupid',
      find: '(might|going to|will|could|scared|afraid|worried|tempted|about to|end up|want to)( i| am| will| going| to){0,4} (do|doing) something (stupid|silly|daft|drastic|bad|to (myself|end))',
    },
    {
      rule: 'wishes-dead',
      find: 'wish*( that| to god)? i (was|were|am|could be|would|had|have)( been)? (<gone>|died|never (been )?born|not (woken|survived))',
      despite: ['elsewhere', 'not'],
    },
    {
      rule: 'not-waking',
      find: '(sleep|bed|wish|hop*|pray*|mind|bother|care|happily|love|want|like|if)( [a-z]+){0,3} (never|not|without)( to| ever)? (wake|waking|woke|woken)|not (want|have) to wake up|sleep for ?ever',
      despite: ['not'],
    },
    {
      rule: 'not-here',
      find: 'not (want to|deserve to|be able to) (be alive|exist|be in this world|be on this earth|live anymore)|(i (will|would)|[.,]) not be alive(?! without)|(to|and) not (be alive|exist|be in this world|be on this earth)|not (want|able|meant|supposed|deserve|think)( to| for| i| can){1,2} (<here>|live|exist|breathe|go on|carry on|living|life)( living)? (<more>|tonight|today|and|but|like this|this life|in this world|[.?])',
      despite: ['elsewhere', 'not'],
    },
    {
      rule: 'tired-of-living',
      find: '(tired|sick|weary|fed up|enough|had it|arsed|bothered|hate|not able|over|finished)( of| with)? (<here>|being me <more>|living|life|existing|breathing|my life)|want (out of (this|my) life|everything finished|it (over|finished))',
    },
    {
      rule: 'no-point',
      find: '(life|living)( [a-z]+)? not worth (living|it)|(nothing|nowt|no reason|anything)( left)?( worth)? (to|for)( live| be alive| be here| stay alive| keep myself alive| living <more>| living [.?]| go on for| stay for)( for)?|(what is|is there|no|not|see|any|the)( the| any| a)? ?point (in|of|to|with)( me)? (<here>|living|life|carrying on|going on|existing|it all|staying)|(nothing|nowt) left for me|why am i alive',
      despite: ['not', 'form'],
    },
    {
      rule: 'better-without-me',
      find: '(better|happier|easier|fine|grand|nicer)( [a-z]+){0,2} (without (me|their (da|dad|mum|mam))|(if|when|once|with) (i|me)( was| were| am)? (<gone>|died|disappeared|did not exist))|better off( with)? (dead|gone|the insurance)|(miss me|notice|care|cry|bat an eyelid)( [a-z]+){0,2} (if|when) i( was| am| were)? (died|die|disappeared|vanished|went|<gone>)',
      despite: ['other-people', 'not'],
    },
    {
      rule: 'cannot-go-on',
      find: 'can not (go on|carry on|keep going) (living|with (life|it all)|like this|<more>|and|god forgive|[.,?])|not able to go on|(not|no) see (a|any|another|my) (way|future) (out|through|forward|for me|[.,])|end of my rope',
      despite: ['not'],
    },
    {
      rule: 'hopes-for-an-accident',
      find: '(not (care|mind|bother)|hop*|wish*|pray*)( [a-z]+){0,4} (hit me|hits me|hit by an?( [a-z]+)?|something terminal|get cancer|finish* me|finished me|kill* me|run me over|take me)',
      despite: ['not'],
    },
    {
      rule: 'wants-to-disappear',
      find: '(wish|want|wish i could)( i| to| could){0,2} (stop exist*|not exist|cease*|stop being|go to sleep and)|want (it all|everything|the pain|my life)( all)? to (stop|end|be over)',
    },
    {
      rule: 'done',
      find: 'not long for this world',
      despite: ['not'],
    },
    {
      rule: 'harms-self',
      find: 'i (have )?(been )?(cut|burn|hurt|harm|scratch|injur|hit|bit|punish|mutilat|wound|carv|chok)(e|ed|ing|t)? (myself (again|on purpose|when|because|to|and|[.,]|<lately>)|my <body>)|. (cut|hurt|burned) myself <lately>|fresh cuts|(stop|start|started|keep|kept|been|help*|helps is|thing that helps is) cutting( again| since| and| when| because| to)? [.,a-z]+|(hitting|banging|bang) my head (against|off|on)|scratch* my <body>',
      despite: ['saying'],
    },
    {
      rule: 'self-harm',
      find: '(i|have|am|keep|did|been|again|with|my|to|and|start*|struggl* ~1) self harm(ed|ing)?|clean for( [a-z0-9]+){1,3} until',
      despite: ['saying'],
    },
    {
      rule: 'urge-to-self-harm',
      find: '(urges?|tempted|wants?|wanting|need|feel like|think*|thought|thoughts|going|scared i will|started|start|keep|kept|been|stop)( to| of| about){0,2} ((cut|hurt|harm|burn|injur|punish|scratch|stab|bit|hit|slic)[a-z]* myself|self harm*|cut(ting)? (is|again|and|tonight|badly|are|[.,?]))',
      despite: ['saying', 'elsewhere'],
    },
    {
      rule: 'wants-an-end',
      find: '(rather|want to) be with my [a-z]+ (in heaven|again|up there)|walk into the (sea|river|water|road|traffic)|stop for good|pop my clogs|better off (in the ground|six feet|dead|buried)|(canal|sea|river|water|cliff|train) ~5 (inviting|going in|walk in|comes in|calling)|about going in|ready for it (all )?to|my time is up|be dead than|giving up and|(should|wish|ought) (have|of|i had|it had) ~2 (died|killed me|finished me|been me)|(voices?|head|brain|it) ~2 (say*|tell*|keeps? telling|shout*) ~3 (jump|die|do it|end it|kill|cut)|tonight (might|may|could|is) ~1 (be )?the night|(god|lord|jesus|please) ~1 take me|i want out|<wanting>( [a-z]+){0,3} <dying>|<dying>( [a-z]+){0,3} (on my mind|in my head|would be (easier|better|a relief|nice)|is (the|my) (only|best)|all the time|tonight|by the|is all i)|(i am|be|feel) (already |better off )?(dead|dying) ( and|inside|[.,])|through with it|(i am|i will be) (going to )?do it ?(tonight|now|this time|[.,])|end my life|. suicidal [.]',
    },
    {
      rule: 'spent-with-living',
      find: 'no (wish|desire|want|interest|urge|will|reason) to (see|live|be|wake|go on|keep|carry on|stay|breathe|get up|exist)|(hold*|hang*) on (by|any longer|much longer|any ?more)|much longer i can(?! hold on the)|sleep and not (get up|wake)|(being a person|being human)|(what|why) am i ~1 (alive|here|living) (for)?|(made|cut out|fit|meant) (for this world|to live|for life|for living)|(should|wish|better if) ~1 not (have )?been born|(have not|not) got it in me|not be doing with (being|this life|life|living)|taking up air|having to live|call it a mercy|not (want|have|see|got) ~1 (a )?future|life is not worth|not ~2 see (christmas|tomorrow|my birthday|next [a-z]+|thirty|forty|fifty|sixty|the (summer|spring|new year|end of the (week|month|year)))|giv* up on (everything|it all|myself)|life ~1 is not worth|<spent>( [a-z]+){0,4} <living>|<living>( [a-z]+){0,4} (pointless|not worth|no point|a mistake|a burden|unbearable|too (hard|much|long|heavy)|meaningless|over|any ?more|any ?longer|for what)|(nothing|nowt|no reason|little)( left)?( to| for)?( me)? (stay|stick|hang|live|be here|keep going)( around)?( for)?|want it (all )?(to be )?over',
    },
    {
      rule: 'said-sideways',
      find: 'need to feel pain|punish* my body|do not want to exist|nothing (left|more) (here for me|to live for)|if (something|anything) happened to me ~2 i would not (mind|care)|never asked to be born|(ill|sick|cancer) and did not recover|plan and a (day|date)|know where and i know when|who gets what|(head|brain|voice) ~4 to (finish|end) it|part of me ~3 made it is mind up|not to have been born [.,]|use of getting better|not (move|get|step) out of the way of (a|the) <moving>|[.] let it happen|not mind what happens|outstayed my welcome|used up my life|holding on out of|finished with (it all|the lot of it|all of it)|want it all (to|2) (stop|end)|not know how (to|2) keep going|not see why i would (go on|carry on|keep going)|not to have another (one|birthday)|(smack|bang|hit)* my head (off|against) the (wall|floor)',
      despite: ['elsewhere'],
    },
    {
      rule: 'no-way-on',
      find: '(sleep|sleep and) ~1 that (be|is|was|would be) (me|it) ?[.]|(be|lie) with (him|her|himself|them|my [a-z]+) in the (grave|graveyard|cemetery|ground)|what am i hanging on for ?[.?]|no place for me ~3 (, )?(on|in) this (earth|world|life)|no way on ?[.]|(hack|do|take|stick) it <more> , (life|living)|(jack*|pack*|chuck*) it all in , and|(fill|bellyful|enough) of (life|living)|(thole|stick|bear|stand|hack) (this|my|the) life|what is the point (in|of) me|(feel|feeling) like doing something (stupid|silly|daft|bad)|not be (arsed|bothered) (being alive|living|with life)|(life|living) has no (value|worth|meaning|point)|i can not anymore|(feel|like) (like )?disappearing|lost all (my )?hope ?[.,]|not fight it if|only (escape|relief|release|peace) ((is|would be) ~2 (death|dying|die|suicide|ending)|left)|no (energy|strength|will|wish|desire|heart) (left )?(to|for) (live|living|life|go on|carry on|stay)|past caring (if|whether)|not live with (this|the|all this) (pain|guilt|shame|grief|fear)|reached the end [.,]|permanent peace|no light (at|left|any)|out of my misery ?[.,]|(me and life|life and me) are|what reason is there to (stay|live|go on|carry on) ?[.,?]|(see|have|got) no (future|way (out|forward)|point [.,])|no way out( that| of this|[.,])|(not|never) (belong|fit) ~1 in this (world|life)|life is not for me|no me left|hurts too much to <living>|(not|never) (know|sure|think|see|certain) ~2 i (will|can|am going to) (make it (to|through|past)|be here (next|tomorrow|at|by|for)|get through this( one)? [.,]|last (much|the|until))|lost (the|my|all) will ([.,]|to (live|go on))|(only|last) (way|option|choice|answer|thing) left( to do)? [.,]|not strong enough to (stay|live|go on|carry on|keep going|fight (it|this)|be here)|not (promise|say|sure|know)( if| that)? i (will|can) (be|stay|keep) ~1 (safe|here|alive)',
      despite: ['not'],
    },
    {
      rule: 'ready-to-go',
      find: 'planning my (own )?(wake|funeral|death)|end up hanging ?[.]|this is me done ?[.]|(nearly|almost) did it (last night|tonight|yesterday|today|again)|(fed up|low|down|tired) ~2 i could (finish|end) it|do it if it (was|were) not for (my|the) ~1 (<family>|mum|mam|kids|son|daughter|dog|cat)|act on (my|the|these|those) ~1 thoughts|a plan and ~3 (<pills>|means|rope|blades?)|hope it is my last|been looking at (bridges|cliffs|rooftops|ropes) ?[.,]|date (set )?in (my )?mind ?[.,]|verge of (doing something ?[.]|ending|giving up)|bought what i need ?[.]|how many i (would )?(need|have) to take|left a note ?[.]|plan is for [a-z]+day [.]|if ~4 fails i am (out|done|gone)|(came|come|was|am|got|been) ~2 close to ~1 (doing it|ending|giving up|suicide|killing)|(thought|thinking|think|know) ~1 (about )?how i (would|will|am going to|could) do it [.,]|made my peace ?[.,]|not want to be (stopped|found|saved|talked out)|(written|wrote|left) ~4 letters? ~2 in case|not be needing (to|it|them|any|much)|(sat|sitting|lying) ~5 (with|holding|beside|looking at) ~1 (the|my|these) (<pills>|blade|razor|rope)|(whoever|who|before (they|anyone)|when (they|she|he|someone)) (will )?(finds?|found) (me|my body)|with me (in it|inside)',
      despite: ['not'],
    },
    {
      rule: 'nobody-would-mind',
      find: 'no one would (shed a tear|mourn|grieve) ?[.]|i do not matter ?[.]|(they|you|kids|family|parents) would ~1 be (better off|happier|relieved) ?[.,]|weight off (them|everyone|my family) ?[.]|(world|everyone|they) (does not|do not|would not) need me',
      despite: ['not'],
    },
    {
      rule: 'punishes-self',
      find: '(pick*|scratch*|claw*|dig*) ~3 (till|until) ~2 (bleed*|bled|blood)|my (hand|arm|wrist|leg) (over|on|in|against) (the|a) (flame|candle|hob|lighter|iron)|(see*|sight of) (the|my) (own )?blood(?! (test|results?|pressure|count|sugar))|eat as a punishment|i cut to (feel|cope|punish|see|get|stop)',
      despite: ['saying', 'not'],
    },
    {
      rule: 'only-here-for-others',
      find: '(no one) (needs|wants|would miss|will miss|loves) me( here| around| any ?more)? ?[.,]|(only|main) (reason|thing) ~2 (i have not (done|gone)|stops? me|stopping me (is|are|[.,])|i am here)|(lighter|better|easier|happier|nicer) ~2 without me|(only) ~2 (alive|here|reason i am|keeping me here|thing keeping me) ~3 (because|for|is|stops|stopping|keeps)|(if|when|once) i (was|am|were) (out of the (way|picture)|gone for good|dead|not (here|around|alive))|burden (to|on) (everyone|my|them|the)',
      despite: ['other-people'],
    },
    {
      rule: 'prepares',
      find: '(googl*|search*|look* up|research*|reading about) ~2 (painless|methods?|ways (to|of) (go [.,]|die|end|kill|do it|hurt|harm|disappear|not)|how to (die|kill|hang|overdose|do it)|hanging|overdos*)|made up my mind (to|and|[.,])|[.] i have decided [.]|if i had (a gun|the (guts|courage|nerve|pills|balls)|a way)|(all|everything is) (arranged|in place|organised|ready)|(the means|look like an accident)|(last|final) (birthday|christmas|summer|post) (i have|i will|i am|for me)|been rehearsing it|(bye|goodbye) (guys|everyone|all|friends) ?[.]|(go|went|going) (there|back) (yesterday |last night )?to do it|(notes?|letters?|goodbyes?) ~2 (in the drawer|done|ready|finished|for (my|the (kids|children|family|police)|each))|(written|wrote|writing|write|drafted|found) ~3 (goodbye(?! cards)|letters (to (my|the|them|everyone|each)|i had)|suicide (note|letter)|a note (to|for) (my (mum|mam|dad|kids|family|wife|husband)|the (kids|children|family)|everyone|whoever))|(know|picked|chosen|chose|decided) (the|my) (day|date|place|time|bridge|spot)( and| [.,]| now)|tak(e|ing) the (lot|whole lot|box)|days left of me|where to find me|(given|giving|gave) ~2 (things|stuff|belongings|dog|cat) away|my affairs in order',
      despite: ['other-people'],
    },
    {
      rule: 'hurts-self',
      find: '(pills|tablets|blade|razor|knife|rope|gun|bottle) in my hands?|(not to|trying not to|want to|need to|going to|have to) (cut|slice|burn|slash) ( ?tonight|again|my|[.,?])|i cut ?[.,]|(needed|had) stitches|(done|did) it again|self harm(ing)? (again|is the|since|every|tonight)|started as (scratches|cuts)|not trust myself (near|with|around|alone|tonight)|(look*|star(e|ed|ing)|held|holding|reach*) ~2 (the|my|a) ~1 (rope|blades?|razor|knife|tablets|pills|bridge|noose)|relapsed|(scared|frightened|afraid|worried) ~2 (what i (will|would|might) do|of myself|of being alone with)|(cut*|burn*|hurt*|harm*|scratch*|bit(e|ing)|hit*|bang*|punch*|punish*|starv*|pinch*|pick*) ~1 (myself|my own (arms?|legs?|wrists?|skin)|my (<body>|arms|legs|head) ~3 (until|till|because|to|again|when|every|and|off|on|against|[.,])|my head)|self ?(harm|injur|mutilat)[a-z]*|s h ?(ing|ed)? (again|tonight|since)|(go|went|going) ~2 and cut|(urges?|itch|craving) ~3 (bad|back|strong|do it|cut|shak*|win*)|not ~1 (stay|keep|feel) ~1 safe',
      despite: ['saying'],
    },
    {
      rule: 'hopes-not-to-wake',
      find: '(hop*|wish*|pray*|disappoint*|let down|gutted|sorry|annoyed|sad|angry|relieved|not mind|hate) ~5 (benign|my heart|cancer|not wake|never wake|woke|wake up|waking|open my eyes|taken (from|out)|hit by|crash*|accident|not survive|the plane|fall asleep)|(open my eyes|wake up|woke up) ~3 (disappointed|gutted|sad|angry|annoyed|cried|cry)|(stopped|not) wear(ing)? my seatbelt',
    },
    {
      rule: 'plainly-said',
      find: 'suicidal (again|today|tonight|now|for|since|but)|(thoughts?|think*|urges?|impulse|images?|plan*|want*|wish*|ready|beg*|pray*|hop*|rather|sooner|decid*|deserve|itch*|gagging|desperate|tempted)( i| to| of| about| that| might| will| would| could| for| 2| being| i could){0,3} (die|dying|dead|be dead|death|suicide|<kill>|not (be alive|exist|survive)|never (have )?exist*|six (foot|feet) under|drop dead)|(nearly|almost|tried to|trying to|about to|going to|mean to|meant to|might) ~1 (end|ended|ending|finish|finished) (it|things|everything)(?! (with|on) )|six (foot|feet) under|(death|dying) ~3 (want|kinder|better|easier|nicer|peace)|no more me|(switch|turn) ~1 off (permanently|for good|for ever|forever)|off button|(brain|head|voices?) ~3 (kill|burn|cut|hurt) (yourself|you)|(death|dying) (sounds|seems|looks|feels) ~1 (good|nice|kind|peaceful|easier|better|like)|never want to wake|not keep (living|doing this)|(notes?|letters?) (are|is) (written|done|ready)|(wrote|written|writing|write) ~2 (my|the|a) (notes?|letters?) (last|for my|tonight|yesterday|and|[0-9])|by [a-z]*day i will (not be|be gone|be dead)|(is|be) my last (post|night|message|evening)(?! (shift|of|on|in|at|before|as))|attempt was (last|the|two|three|yesterday)|giving myself (until|till)|(not|never) ~2 (intend|plan|planning|expect*|think i will|going) ~2 (be (alive|here|around|about|round)|com(e|ing) (home|back)|go(ing)? home)|days? (till|until) i (do it|go|die|end)',
      despite: ['elsewhere'],
    },
    {
      rule: 'harm-said-plainly',
      find: '<harm> ~2 (myself|my self|<own>)|(took|taking|take) ~2 out on (myself|my <body>|<own>)|(pick*|reach*) ~1 up (the|a|my) <sharp>|(want*|itch*|gagging|desperate|need*|long*|dying|tempted|trying not) to (cut|harm|self harm|slice|burn)( again| and| but| tonight| badly| [.,])|(cut|harmed|burn(ed|t)) again|cutting (is|has|got|came) ~1 (back|started|worse|the only|my only)|i (am|have) (been )?cutting (every|daily|most|now)|i cut because|carv* ~3 (into|in|on) my|my (hand|arm|leg|head|foot|face) ~4 on purpose|nails in (till|until)|(went|cut|cutting|gone|go) ~1 deeper|until it (bled|bleeds)|relapsed',
      despite: ['saying'],
    },
    {
      rule: 'would-not-mind',
      find: '(if|when|hope|wish|hoping|wishing|pray|praying) ~7 <accident> ~7 <unmoved>|(hope|wish|hoping|wishing|pray|praying|ask|beg) ~5 (<accident>|be taken|not ~2 wak(e|ing))|(not|nor|never) ~1 (care|mind|bothered|fussed|matter|bother me|fashed) ~2 (if|whether|about) ~4 (surviv*|live|die|wake|waking|drop dead|takes me|the morning|tomorrow)|(envy|envied|envious|jealous) ~4 (late|dead|gone|die|died|dying|passed)|as well (gone|dead|off|away)|<unmoved> ~3 (if|when) ~5 <accident>|(tired|sick|weary|done|finished|fed up|had enough) ~2 (of|with|being) ~2 (living|life|existing|me|alive|breathing)',
      despite: ['not', 'elsewhere'],
    },
    {
      rule: 'said-outright',
      find: '(i am|want to|ready to) ~1 giv* up on (life|living|being alive)|i ~4 roads? without looking|i would be no loss|version of ~4 (has me|me in it|with me)|want to (kys|unaliv*|cut (bad|again|myself))|rather (be dead|not exist)|be dead by|no longer (want|wish|able) to (live|be here|be alive|exist|go on|carry on)|(consider|contemplat|attempt)* suicide|dark thoughts about|go through with it|(not|never)( feel| feeling)? safe (with|from|around|by) (myself|my own)|not keep myself safe|not trust myself( on my own| tonight| alone| not|[.,])|(should not|not meant to) be alive|hate being alive|what is the point <more>|lost( [a-z]+)? will to live|not care (about life|if i live)|see no way out|no fight left|let me die|waiting to die|tired of being me|(life|it) has no (meaning|purpose)|life( is)? not worth it|nothing left (inside|in me|of me)|not (in|have) ~1 another (winter|year|day|week|night)|clean and (i )?~1 (blew|slipped|lost|ruined|relapsed|broke)|(punch|slap|hit|bite|claw) my (own )?(face|head|legs|arms)|better off not (existing|being|here|alive)|painless (ways?|methods?|death)|i am not safe ?[.,]|i am in (a )?crisis|the bad thoughts (again|are|have|came)|not want to do this <more> ?[.]|not take any ?more of this|i have (a|the) rope|pull the trigger|exit plan|taking (all|too many|every|the whole) ~3 <pills>|(brave enough|guts|nerve|courage) to (do|end) it|plans? to (leave this (world|life)|end (it|things|my life)|go for good|die)|only thing (keeping|that keeps|that kept) me (alive|here)|everyone (would|will) be (better off|happier|relieved) ?[.,]|wish i could disappear ?[.,]|(said|saying|written) ~1 (all )?my goodbyes|(scratches|cuts|marks) ~3 (deeper|worse|fresh|bleed*|again)|(took|taken|take|put) (a|the) (blade|razor|knife|lighter) (to|on|across)|(idea|thought) of ~1 not (being|existing|living)|(wrote|written|writing|write|left) ~1 (suicide|goodbye|farewell|final) (notes?|letters?)|(stop|stopping|quit) (living|existing|being alive)|(disappear|vanish) for ?ever',
      despite: ['not'],
    },
  ],
};
