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
    body: '(arm|leg|thigh|wrist|forearm)s?|skin|stomach',
    pills: 'pills|tablets|meds|medication|painkillers|paracetamol',
    lately:
      'last (night|week)|tonight|today|yesterday|this (morning|evening|week|afternoon)|on [a-z]*day|(two|three|few|[2-9]|couple of) (days|nights|weeks) ago|again|recently|earlier|the other (day|night)',
    kill: '(kill|end|top|hang|drown|shoot|stab|poison|suffocat|electrocut|strangl|off|finish)* (myself|my (own )?life)|end* (it (all|for good|now|tonight|soon|on my|once and|[.,])|everything [.,])|tak* my (own )?life|do* (myself in|away with myself)|commit* suicide|(slit|slash)* my wrists?|blow my brains out|drink myself to death|neck* (all|the lot|every)',
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
    to: '( to| be| off| that| i| for){0,4}',
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
      find: '(think*|thought|thoughts|fantasi*|dream*|imagin*)( a lot)?( of| about)? (crashing|driving (off|into)|dying|death|suicide|overdos*|taking an overdose|being dead|not (being here|waking up|existing)|the (river|bridge|tracks|<pills>)(?! (walk|club|trip)))|feel like dying|(consider|contemplat|attempt)* suicide|attempted <lately>',
    },
    {
      rule: 'feels-suicidal',
      find: '(am|feel|feeling|felt|been|get|getting|got|me|becoming|be)( (?!not|never)[a-z]+)? suicidal',
      despite: ['elsewhere', 'form'],
    },
    { rule: 'suicidal-thoughts', find: 'suicidal (thoughts|ideation|feelings|urges)|dark thoughts about' },
    {
      rule: 'only-way-out',
      find: '(suicide|death|dying)( [a-z]+){1,5} (way|option|answer)( out)?|only way out is [a-z]+',
    },
    {
      rule: 'has-a-plan',
      find: '(decided|know|picked|chosen|chose|set|have|got|worked out)( exactly| a| the| my| on){0,2} (when|how|date|day|place|plan)( and the day)?( i| to| am| know| going| would| will| how| and| want){1,6} (do it|end it|go|die|<kill>)|do it ~4 (when|once|while) ~4 (away|out|asleep|in bed|at work)|(tried|trying) to end it (all|<lately>)|have what i need to|everything ready and|go through with it',
      despite: ['elsewhere'],
    },
    {
      rule: 'will-not-be-here',
      find: 'will not (be (around|alive|here)|see|make it to)( for| to| until)? (christmas|my birthday|next (year|summer)|new year|the morning|tomorrow|<more>|long)|by the time (you|anyone|they) [a-z]+ (this|me)(?! i will be (in|at|on|having) )|this is (goodbye|my goodbye|my (last|final) post)|not be needing them',
    },
    {
      rule: 'goodbye-note',
      find: '(written|wrote|writing|write|left|finished)( [a-z]+)? (suicide|goodbye|farewell|final) (notes?|letters?)|written my (letters|note)',
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
      find: '(standing|stood|sat|sitting|am|out)( here)? (on|at|by) (the|a) (bridge|ledge|edge(?! of (the|my|a) (bed|sofa|bath|chair|seat))|cliff|roof|tracks)|keep (driving|walking|going|looking)( back)? (to|at) the (bridge|cliffs?|tracks|river)|(platform|bridge|roof|ledge|cliff)( [a-z]+){0,3} jump*',
    },
    {
      rule: 'jumping',
      find: '(want|feel like|think*|nearly|almost|could|tempted|urge|keep)( to| of| about){0,2} (jump|step|walk|driv|run|crash|throw|chuck|fling)[a-z]*( myself| my car| out)? (in front of|into|off|under|over|from|out of|out)( an?| the)?( [a-z]+)? (windows?|trains?|bus|lorry|truck|cars?|bridge|cliff|wall|tree|roof|pier|sea|river|building|traffic|tracks|high|balcony)',
    },
    {
      rule: 'not-safe',
      find: '(not|never)( feel| feeling)? safe (with|from|around|by) (myself|my own)|not keep myself safe|not trust myself (on my own|tonight|alone|not)|danger to myself',
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
      find: '(sleep|bed|wish|hop*|pray*|mind|bother|care|happily|love|want|like|if)( [a-z]+){0,3} (never|not|without)( to| ever)? (wake|waking|woke|woken)|not (want|have) to wake up|sleep for ?ever|sleep and that (be|is) it|(disappointed|gutted|angry)( that| when)? i (wake|woke)',
      despite: ['not'],
    },
    {
      rule: 'not-here',
      find: 'no longer (want|wish|able) to (live|be here|be alive|exist|go on|carry on)|not (want|able|meant|supposed|deserve|think)( to| for| i| can){1,2} (<here>|live|exist|breathe|go on|carry on|living|life)( living)? (<more>|tonight|today|and|but|like this|this life|in this world|[.?])|not( (want to|deserve to|be able to))? ?(be alive|exist|be in this world|be on this earth|live anymore)|should not be alive|not meant to be alive|picture myself( being)? (alive|here|getting)|not see myself (being )?(alive|here|getting|making)',
      despite: ['elsewhere', 'not'],
    },
    {
      rule: 'tired-of-living',
      find: '(tired|sick|weary|fed up|enough|done|had it|arsed|bothered|here|hate|not able|over|finished)( of| with| for| by)? (<here>|being me <more>|living|life|existing|breathing|my life)|hate being alive|want (out of (this|my) life|everything finished|it (over|finished))|i( [a-z]+){0,3} giv* up on (life|living|being alive)',
    },
    {
      rule: 'no-point',
      find: '(what is|is there|no|not|see|any|the)( the| any| a)? ?point (in|of|to|with)( me)? (<here>|living|life|carrying on|going on|existing|it all|staying)|what is the point <more>|(life|living)( [a-z]+)?( not)? worth (living|it)|(nothing|nowt|no reason|anything|reason)( left)?( worth)? (to|for)( live| go on| be alive| be here| stay alive| stay| keep myself alive| living)( for)?|(nothing|nowt) left for me|lost( [a-z]+)? will to live|why am i alive|not care (about life|if i live)',
      despite: ['not', 'form'],
    },
    {
      rule: 'better-without-me',
      find: '(better|happier|easier|fine|grand|nicer)( [a-z]+){0,2} (without (me|their (da|dad|mum|mam))|(if|when|once|with) (i|me)( was| were| am)? (<gone>|died|disappeared|did not exist))|(if|when) i( was| were| am)? (<gone>|died|disappeared|vanished) ~2 (no one|who) ~1 (care|notice|miss|cry|know)|better off( with)? (dead|gone|the insurance)|favour if i|(miss me|notice|care|cry|bat an eyelid)( [a-z]+){0,2} (if|when) i( was| am| were)? (died|die|disappeared|vanished|went|<gone>)',
      despite: ['other-people', 'not'],
    },
    {
      rule: 'cannot-go-on',
      find: 'can not (go on|carry on|keep going) (living|with (life|it all)|like this|<more>|and|god forgive|[.,?])|not able to go on|. i? ?can not (do|take|bear|face) (this|it|life)( <more>)?( tonight)? [.]|(not|no) see (a|any|another|my) (way|future) (out|through|forward|for me|[.,])|see no way out|not know how much longer i can(?! hold on the)|hope left (for|in) me|hope left ?[.,]|not live like this|end of my rope|no fight left|no go left',
      despite: ['not'],
    },
    {
      rule: 'hopes-for-an-accident',
      find: '(not (care|mind|bother)|hop*|wish*|pray*)( [a-z]+){0,4} (hit me|hits me|hit by an?( [a-z]+)?|something terminal|get cancer|finish* me|finished me|kill* me|run me over|take me)|without looking and',
      despite: ['not'],
    },
    {
      rule: 'wants-to-disappear',
      find: '(want|wish i could|like|could)( to)? (disappear|vanish|fade away) (for ?ever|for ever|for good|and never|from this)|(wish|want|wish i could)( i| to| could){0,2} (stop exist*|not exist|cease*|stop being|go to sleep and)|want (it all|everything|the pain|my life)( all)? to (stop|end|be over)|like it all to stop',
    },
    {
      rule: 'done',
      find: '. (i )?(am done|am finished|have had enough|want out) [.,]|enough of (it all|everything|being here)|done (with it all|trying|fighting)|not (fight|do this)( it)? <more>|not long for this world|let me die',
      despite: ['not'],
    },
    {
      rule: 'harms-self',
      find: 'i (have )?(been )?(cut|burn|hurt|harm|scratch|injur|hit|bit|punish|mutilat|wound|carv|chok)(e|ed|ing|t)? (myself (again|on purpose|when|because|to|and|[.,]|<lately>)|my <body>)|. (cut|hurt|burned) myself <lately>|fresh cuts|(stop|start|started|keep|kept|been|help*|helps is|thing that helps is) cutting( again| since| and| when| because| to)? [.,a-z]+|(hitting|banging|bang) my head (against|off|on)|(punch|punched|punching) the wall( [a-z]+){0,3} (bled|bleed|hurt)|scratch* my <body>',
    },
    {
      rule: 'self-harm',
      find: '(i|have|am|keep|did|been|again|with|my|to|and|start*|struggl* ~1) self harm(ed|ing)?|relapsed on s ?h|relapsed( [a-z]+){0,2} (self harm|cut*)|clean for( [a-z0-9]+){1,3} until',
      despite: ['saying'],
    },
    {
      rule: 'urge-to-self-harm',
      find: '(urges?|tempted|wants?|wanting|need|feel like|think*|thought|thoughts|going|scared i will|started|start|keep|kept|been|stop)( to| of| about){0,2} ((cut|hurt|harm|burn|injur|punish|scratch|stab|bit|hit|slic)[a-z]* myself|self harm*|cut(ting)? (is|again|and|tonight|badly|are|[.,?]))|blade( [a-z]+){0,5} use it',
      despite: ['elsewhere'],
    },
    {
      rule: 'wants-an-end',
      find: '(jealous|envious|envy) ~2 (the dead|(people|those|anyone|them|kids) ~2 (died|dead|die|gone))|(slip|drift|fade|float|pass|go) (away|off|quietly) (in my sleep|forever|quietly|peacefully|for good)|(blessing|mercy|relief|kindness|favour) if ~4 (took|killed|died|take|kill|die|end*)|(already|as good as) (gone|dead) ?[.,]|best thing (would be|for (everyone|them|all)|i (can|could) do) ~4 (go|die|leave|end|dead|gone)|(rather|want to) be with my [a-z]+ (in heaven|again|up there)|join (him|her|them|my [a-z]+) (in heaven|soon|up there|in the ground)|walk into the (sea|river|water|road|traffic)|(idea|thought) of ~1 not (being|existing|living)|stop for good|let me go|off this planet|pop my clogs|doing? myself in|better off (in the ground|six feet|dead|buried)|(bargain*|decid*|debat*) ~5 (whether|if) to live|(canal|sea|river|water|cliff|train) ~5 (inviting|going in|walk in|comes in|calling)|about going in|(already|as good as) dead and|ready for it (all )?to|my time is up|envious of the dead|my own funeral|might as well be dead|prayed he would take me|be dead than|giving up and|drawer tonight|wanting it [.]|scared of suicide|do one , perm*|(should|wish|ought) (have|of|i had|it had) ~2 (died|killed me|finished me|been me)|(voices?|head|brain|it) ~2 (say*|tell*|keeps? telling|shout*) ~3 (jump|die|do it|end it|kill|cut)|tonight (might|may|could|is) ~1 (be )?the night|(god|lord|jesus|please) ~1 take me|part of me wants out|i want out|(turn|let go of) the wheel|(want|urge*|think*|tempted) ~3 (climb over|step off|let go|walk in|swerve)|<wanting>( [a-z]+){0,3} <dying>|<dying>( [a-z]+){0,3} (on my mind|in my head|would be (easier|better|a relief|nice)|is (the|my) (only|best)|all the time|tonight|by the|is all i)|(i am|be|feel) (already |better off )?(dead|dying) ( and|inside|[.,])|through with it|(i am|i will be) (going to )?do it ?(tonight|now|this time|[.,])|(think|sure|know) i will do it|end my life|set(ting)? a date to|. suicidal [.]|decided last night',
    },
    {
      rule: 'spent-with-living',
      find: 'waiting to die|no (wish|desire|want|interest|urge|will|reason) to (see|live|be|wake|go on|keep|carry on|stay|breathe|get up|exist)|(hold*|hang*) on (by|any longer|much longer|any ?more)|much longer i can(?! hold on the)|(living|life|being alive|existing|waking up) ~1 (feels like|is|has become|has) (a |such a )?(punishment|torture|hell|prison|sentence|chore|no (meaning|purpose|point|joy))|(life|it) has no (meaning|purpose)|(stopped|given up|past|not) ~1 car(e|ing) (if|whether) ~5 (hits?|kills?|happens|die|live|wake)|nothing left (inside|in me|of me)|sleep and not (get up|wake)|(being a person|being human)|tired of being me|(what|why) am i ~1 (alive|here|living) (for)?|(made|cut out|fit|meant) (for this world|to live|for life|for living)|not made for|(should|wish|better if) ~1 not (have )?been born|(have not|not) got it in me|fill of living|(life|it) has nothing|not be doing with (being|this life|life|living)|another winter in me|not (care|mind) if i (see|wake|live|die)|(no|not a) version of|taking up air|having to live|call it a mercy|(be|feel) ~1 envious|not (want|have|see|got) ~1 (a )?future|(be) (here|around|alive) (at|by|for|come|next) ~1 (easter|christmas|my|summer|spring|winter|new|the)|(see|make it to|get to) ~3 other side of (this|it)|(waste of (oxygen|space|air|skin)|no loss|taking up space|no use to (anyone)|good for nothing)|(life|it|everything) ~1 is (over|finished) (at|for me|now|[.,])|(had it|had enough|done|finished|through) (with|of) (this|my|the) (life|world)|life( is)? not worth it|life is not worth|not (be|going to be) (around|here|about) (much|for) ~2|not ~2 see (christmas|tomorrow|my birthday|next [a-z]+|thirty|forty|fifty|sixty|the (summer|spring|new year|end of the (week|month|year)))|(what|nothing|little) ~2 (have i|do i have|i have) ~2 to live for|giv* up on (everything|it all|myself)|meet my maker|see myself ~2 (making it|reaching|alive|being here)|(hopeless|no hope) ~5 (tomorrow|future|way|left|any ?more)|life ~1 is not worth|(feel|am) ~1 (hopeless|worthless|beyond help) ?[.,]|<spent>( [a-z]+){0,4} <living>|<living>( [a-z]+){0,4} (pointless|not worth|no point|a mistake|a burden|unbearable|too (hard|much|long|heavy)|meaningless|over|any ?more|any ?longer|for what)|(end of my (life|road|rope|tether)) and|wish to (carry on|live|go on)|(nothing|nowt|no reason|little)( left)?( to| for)?( me)? (stay|stick|hang|live|be here|keep going)( around)?( for)?|not (in|have) ~1 another (winter|year|day|week|night)|fighting to stay|(any|no) fight (left|in me)|not (make it|last|get) (through)( (the|this|another|to))? ?(night|tonight|week|day|tomorrow)|want it (all )?(to be )?over|be over (for good|and)',
    },
    {
      rule: 'a-plan-said-apart',
      find: '. i have (a|my|the) plan [.]',
      near: 'not (fine|okay|safe|coping)|suicid*|die|dying|end it|<kill>|<pills>|goodbye',
    },
    {
      rule: 'said-sideways',
      find: 'because i will not be here|(burn|hurt|scratch|cut)* my [a-z]+ on purpose|need to feel pain|(arm|leg|thigh)s are covered in (cuts|burns)|punish* my body|do not want to exist|nothing (left|more) (here for me|to live for)|waste of ~3 (air|oxygen)|would be (happier|better off) with a different (mother|mum|mam|father|dad)|if (something|anything) happened to me ~2 i would not (mind|care)|not be stopped (again|this time)|never asked to be born|for it when i am gone|(ill|sick|cancer) and did not recover|plan and a (day|date)|know where and i know when|for each of the (kids|children) for when|who gets what|(head|brain|voice) ~4 to (finish|end) it|not (find|see|think of) (one|a|any) reason to (see|wake|get up|go on|carry on|keep going)|like it is the last time|part of me ~3 made it is mind up|not to have been born [.,]|not waking up ~1 (would be|is) (fine|grand|okay|a relief)|use of getting better|not (move|get|step) out of the way of (a|the) <moving>|[.] let it happen|not mind what happens|envy ~4 out of it|outstayed my welcome|used up my life|holding on out of|(not care|not care less) if i (see|make it to) (christmas|new year|tomorrow|next [a-z]+|the [a-z]+|another (day|year|birthday))|lie down in the road|had the (nerve|guts|courage) ~3 (gone|done it|dead)|finished with (it all|the lot of it|all of it)|want it all (to|2) (stop|end)|not know how (to|2) keep going|not see why i would (go on|carry on|keep going)|not to have another (one|birthday)|cutting is back|(bathroom|bedroom) floor with a blade|(smack|bang|hit)* my head (off|against) the (wall|floor)|rather fade|not coming back from it|no one (has|will have) to find me|come to my funeral|would have been gone years ago',
      despite: ['elsewhere'],
    },
    {
      rule: 'no-way-on',
      find: '(happier|easier) (dead|gone)|(sleep|sleep and) ~1 that (be|is|was|would be) (me|it) ?[.]|(be|lie) with (him|her|himself|them|my [a-z]+) in the (grave|graveyard|cemetery|ground)|what am i hanging on for ?[.?]|no place for me ~3 (, )?(on|in) this (earth|world|life)|want to be gone ?[.]|relief to be (dead|gone)|no way on ?[.]|only road left|(hack|do|take|stick) it <more> , (life|living)|(jack*|pack*|chuck*) it all in , and|(fill|bellyful|enough) of (life|living)|(ground|earth|sea) to take me|(thole|stick|bear|stand|hack) (this|my|the) life|what is the point (in|of) me|(feel|feeling) like doing something (stupid|silly|daft|bad)|not be (arsed|bothered) (being alive|living|with life)|(life|living) has no (value|worth|meaning|point)|only way to (stop|end|escape) ~3 is to (die|end|kill)|i can not anymore|(drive|driving|steer|swerve) off the (road|bridge)|(eternal|permanent) (sleep|rest)|(want|wish|like|need) to be done with (this|it|it all) ?[.,]|wish (it|everything|life) would (all )?(end|stop)|wish i could disappear ?[.,]|forced to exist|not trust myself ?[.,]|i am not safe ?[.,]|not take any ?more of this|not want to do this <more> ?[.]|i am in (a )?crisis|(feel|like) (like )?disappearing|lost all (my )?hope ?[.,]|better off not (existing|being|here|alive)|until i die [.]|not fight it if|envy ~4 (out of it|dead|buried|gone) ?[.]|if i did not wake up ?(it|that|i|everyone|they)? would|not (care|mind) what happens to me|not see the point (of|in) (anything|any of it|it all|it [.])|not keep living( like this)? [.]|not ~5 keep myself safe|only (escape|relief|release|peace) ((is|would be) ~2 (death|dying|die|suicide|ending)|left)|no (energy|strength|will|wish|desire|heart) (left )?(to|for) (live|living|life|go on|carry on|stay)|[.,] i give up [.]|past caring ?[.,]|past caring (if|whether)|not live with (this|the|all this) (pain|guilt|shame|grief|fear)|reached the end [.,]|permanent peace|want to be at peace|no light (at|left|any)|out of my misery ?[.,]|tired of trying ?[.,]|(me and life|life and me) are|what reason is there to (stay|live|go on|carry on) ?[.,?]|out the door and not come back|(see|have|got) no (future|way (out|forward)|point [.,])|no way out( that| of this|[.,])|(not|never) (belong|fit) ~1 in this (world|life)|life is not for me|no one and nothing|no me left|run out of life|hurts too much to <living>|(hurts|hard) too much to (be here|live|stay ?[.,]|go on|exist)|(stop|stopping|quit) (living|existing|being alive)|(not|never) (know|sure|think|see|certain) ~2 i (will|can|am going to) (make it (to|through|past)|be here (next|tomorrow|at|by|for)|get through this( one)? [.,]|last (much|the|until))|lost (the|my|all) will ([.,]|to (live|go on))|(only|last) (way|option|choice|answer|thing) left( to do)? [.,]|not strong enough to (stay|live|go on|carry on|keep going|fight (it|this)|be here)|the bad thoughts (again|are|have|came)|having the bad thoughts|thoughts ~2 where i am not here|not (promise|say|sure|know)( if| that)? i (will|can) (be|stay|keep) ~1 (safe|here|alive)',
      despite: ['not'],
    },
    {
      rule: 'ready-to-go',
      find: 'planning my (own )?(wake|funeral|death)|end up hanging ?[.]|i have (a|the) rope|this is me done ?[.]|(nearly|almost) did it (last night|tonight|yesterday|today|again)|(fed up|low|down|tired) ~2 i could (finish|end) it|(bottle|box|packet) of <pills> (next to|beside|in front of) me|<pills> ~2 (next to|beside|in front of) me|(bridge|cliff|railway|roof) near ~3 (and|, ) ~1 i think about it|close to the edge ?[.]|do it if it (was|were) not for (my|the) ~1 (<family>|mum|mam|kids|son|daughter|dog|cat)|pull the trigger|want to end this ?[.,]|my time to go ?[.]|exit plan|look like an accident|end it (by|before)|act on (my|the|these|those) ~1 thoughts|how easy it would be|a plan and ~3 (<pills>|means|rope|blades?)|hope it is my last|been looking at (bridges|cliffs|rooftops|ropes) ?[.,]|(driv*|steer*|swerv*|tak*) (my|the) car off|date (set )?in (my )?mind ?[.,]|(think*|thought|thoughts) ~2 taking (all|too many|every|the whole) ~3 <pills>|verge of (doing something ?[.]|ending|giving up)|plans? to (leave this (world|life)|end (it|things|my life)|go for good|die)|not thinking (about|of) it tonight|bought what i need ?[.]|how many i (would )?(need|have) to take|close my eyes and ~1 (be gone|not open|never|let go)|coward ~3 to (do|end)|(not|no|without|had|have) ~2 (brave enough|guts|nerve|courage|balls) to (do|end) it|is (this|today) the day i (do|end|go|die)|left a note ?[.]|plan is for [a-z]+day [.]|if ~4 fails i am (out|done|gone)|(came|come|was|am|got|been) ~2 close to ~1 (doing it|ending|giving up|suicide|killing)|(thought|thinking|think|know) ~1 (about )?how i (would|will|am going to|could) do it [.,]|made my peace ?[.,]|not want to be (stopped|found|saved|talked out)|got it (all )?planned (for after|and|out [.,])|(written|wrote|left) ~4 letters? ~2 in case|not be needing (to|it|them|any|much)|(sat|sitting|lying) ~5 (with|holding|beside|looking at) ~1 (the|my|these) (<pills>|blade|razor|rope)|(whoever|who|before (they|anyone)|when (they|she|he|someone)) (will )?(finds?|found) (me|my body)|(come|turn up|cry|be|was) ~2 (to|at) my funeral|with me (in it|inside)|set myself (on fire|alight)|(thoughts?|think*|visions?|images?|urges?) ~3 ((jumping|stepping|throwing myself) (off|from|out of|in front)|walking (off|in front))',
      despite: ['not'],
    },
    {
      rule: 'nobody-would-mind',
      find: 'glad to see the back of me|no one would (shed a tear|mourn|grieve) ?[.]|(not|will not|would not) matter if i (die|died|am gone|was gone)|cares? (if|whether) i (live|die|am alive)|i do not matter ?[.]|(they|you|kids|family|parents) would ~1 be (better off|happier|relieved) ?[.,]|everyone (would|will) be (better off|happier|relieved) ?[.,]|waiting for me to (go|die|leave) [.,]|weight off (them|everyone|my family) ?[.]|(world|everyone|they) (does not|do not|would not) need me|let everyone down , i should not be here|only thing (keeping|that keeps|that kept) me (alive|here)',
      despite: ['not'],
    },
    {
      rule: 'punishes-self',
      find: '(punch|slap|hit|bite|claw) my (own )?(face|head|legs|arms)|(pick*|scratch*|claw*|dig*) ~3 (till|until) ~2 (bleed*|bled|blood)|(slap|punch|bite|pinch|starve) myself (in|when|until|to|because)|burn myself (when|until|to|because)|my (hand|arm|wrist|leg) (over|on|in|against) (the|a) (flame|candle|hob|lighter|iron)|(see*|sight of) (the|my) (own )?blood(?! (test|results?|pressure|count|sugar))|eat as a punishment|(days|weeks|months|years?) clean and (i )?~1 (blew|slipped|lost|ruined|relapsed|broke)|i cut to (feel|cope|punish|see|get|stop)|(want|need) to cut (bad|badly|tonight|again|[.,])',
      despite: ['not'],
    },
    {
      rule: 'only-here-for-others',
      find: 'no use to (them|anyone|you|my [a-z]+) ?[.,]|better (off )?with their (dad|mum|mam|mom)|(no one) (needs|wants|would miss|will miss|loves) me( here| around| any ?more)? ?[.,]|(only) in the way ?[.,]|(they|kids|he|she|everyone|family) would (all )?be (fine|okay|grand|better|happier) ?[.]|(mum|dad|mam|parent|wife|husband|partner|friend) who is not me|everyone is sick of me|(only|main) (reason|thing) ~2 (i have not (done|gone)|stops? me|stopping me (is|are|[.,])|i am here)|who would have the (dog|cat|kids)|(they|he|she|everyone|kids|family) ~2 would ~1 get over (it|me)|out of (everyone|your|their|the) way|(insurance|policy|money) ~3 (sorted|the|kids)|no loss to|(lighter|better|easier|happier|nicer) ~2 without me|(doing|do) (them|everyone|my [a-z]+|you all|the world|people) a favour|favour by (going|dying|leaving)|(only) ~2 (alive|here|reason i am|keeping me here|thing keeping me) ~3 (because|for|is|stops|stopping|keeps)|(gone|dead) (by )?(tomorrow|now|already) if|if it (was|were) not for (my|the|me) ~2 i would|(cry|sad|upset|miss me) for a (week|while|day) ~4 (relieved|fine|better|forget|over it)|(manage|cope|do|find) ~3 (better |fine |rightly )?without me|(if|when|once) i (was|am|were) (out of the (way|picture)|gone for good|dead|not (here|around|alive))|let (him|her|them|everyone) off the hook|burden (to|on) (everyone|my|them|the)',
      despite: ['other-people'],
    },
    {
      rule: 'prepares',
      find: '(googl*|search*|look* up|research*|reading about) ~2 (painless|methods?|ways (to|of) (go [.,]|die|end|kill|do it|hurt|harm|disappear|not)|how to (die|kill|hang|overdose|do it)|hanging|overdos*)|painless (ways?|methods?|death)|(done|made|sorted|written|updated|finished) my (will|affairs)|said my (bits|piece|goodbyes)|(my )?mind (is )?made up ?[.,]|made up my mind (to|and|[.,])|[.] i have decided [.]|(house|flat) is empty|if i had (a gun|the (guts|courage|nerve|pills|balls)|a way)|(not|never) be surprised if i|if i am not here (tomorrow|in the|next|when|anymore)|(all|everything is) (arranged|in place|organised|ready)|(the means|look like an accident)|(last|final) (birthday|christmas|summer|post) (i have|i will|i am|for me)|goodbye to (you|the|everyone|all)|been rehearsing it|got further this time|(bye|goodbye) (guys|everyone|all|friends)|nearly took my|(go|went|going) (there|back) (yesterday |last night )?to do it|in the shed ?[.,]|my goodbyes|(said|saying|written) ~1 (all )?my goodbyes|one step (and|from|off|away|[.,])|(platform|edge|ledge|bridge|railing*) ~3 (thinking|wondering|one step|looking down|about to)|(notes?|letters?|goodbyes?) ~3 (in the drawer|done|ready|finished|for (my|the|each))|(rung|rang|said|say|saying|visited|see) ~3 (goodbye|bye for good|one last time)|(written|wrote|writing|write|drafted|found) ~3 (goodbye|letters (to (my|the|them|everyone|each)|i had)|suicide|a note)|(know|picked|chosen|chose|decided) (the|my) (day|date|place|time|bridge|spot)( and| [.,]| now)|everything i need to do it|tak(e|ing) the (lot|whole lot|box)|days left of me|where to find me|(given|giving|gave) ~2 (things|stuff|belongings|dog|cat) away|last (post|night|day|christmas|weekend) (on|here|alive|i will)|my affairs in order|(found|hidden|hid) ~2 my (tablets|pills|blades?|meds)',
      despite: ['other-people'],
    },
    {
      rule: 'hurts-self',
      find: '(razor|blade|knife|scissors|rope) ~2 (is|keeps?) (calling|talking|shouting)|(took|taken|take|put) (a|the) (blade|razor|knife|lighter) (to|on|across)|(pills|tablets|blade|razor|knife|rope|gun|bottle) in my hands?|(cut|harmed|hurt) ~2 (this morning|yesterday|last night|today|now)|(not to|trying not to|want to|need to|going to|have to) (cut|slice|burn|slash) ( ?tonight|again|my|[.,?])|i cut ?[.,]|(needed|had) stitches|(done|did) it again|(scratch*|cut|bit*) (till|until) it (bled|bleeds)|arms are a (mess|state)|self harm(ing)? (again|is the|since|every|tonight)|without self harming|started as (scratches|cuts)|not trust myself (near|with|around|alone|tonight)|(look*|star(e|ed|ing)|held|holding|reach*) ~2 (the|my|a) ~1 (rope|blades?|razor|knife|tablets|pills|bridge|noose)|relapsed|(cut|burned|hurt|hit|harmed|scratched) ~4 on purpose|(counting|count) my (tablets|pills|meds)|(scared|frightened|afraid|worried) ~2 (what i (will|would|might) do|of myself|of being alone with)|not ~2 be safe|blood on my (sleeve|sleeves|sheets|arm)|(know|promise)( (if|that))? ?i will be safe|(cut*|burn*|hurt*|harm*|scratch*|bit(e|ing)|hit*|bang*|punch*|punish*|starv*|pinch*|pick*) ~1 (myself|my own (arms?|legs?|wrists?|skin)|my (<body>|arms|legs|head) ~3 (until|till|because|to|again|when|every|and|off|on|against|[.,])|my head)|self ?(harm|injur|mutilat)[a-z]*|s h ?(ing|ed)? (again|tonight|since)|(go|went|going) ~2 and cut|not (harmed|cut|self harmed) since|harmed since|(urges?|itch|craving) ~3 (bad|back|strong|do it|cut|shak*|win*)|(scratches|cuts|marks) ~3 (deeper|worse|fresh|bleed*|again)|not ~1 (stay|keep|feel) ~1 safe',
    },
    {
      rule: 'hopes-not-to-wake',
      find: '(never|not) (woke|wake|woken)( up)?( i|[.,]| again| and| tomorrow)|hate ~3 (wak*|woke)|(dream|fantasi*|think*|daydream*) ~2 (of|about) ~2 (being over|it all|ending(?! it with)|not being|being gone|gone)|(hop*|wish*|pray*|disappoint*|let down|gutted|sorry|annoyed|sad|angry|relieved|not mind|hate) ~5 (benign|my heart|cancer|not wake|never wake|woke|wake up|waking|open my eyes|taken (from|out)|hit by|crash*|accident|not survive|the plane|fall asleep)|(open my eyes|wake up|woke up) ~3 (disappointed|gutted|sad|angry|annoyed|cried|cry)|(stopped|not) wear(ing)? my seatbelt|without looking|out of my hands|be over and',
    },
  ],
};
