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
    kill: '(kill|end|top|hang|drown|shoot|stab|poison|suffocat|off|finish)* (myself|my (own )?life)|end* (it (all|for good|now|tonight|soon|on my|once and|[.,])|everything [.,])|tak* my (own )?life|do* (myself in|away with myself)|commit* suicide|(slit|slash)* my wrists?|blow my brains out|drink myself to death|neck* (all|the lot|every)',
    here: '(be|being) (here|alive|around|about|in this world|on (this|the) (earth|planet))',
    gone: 'dead|gone|not (here|alive|around)|no longer here|never born|not been born',
    to: '( to| be| off| that| i| for){0,4}',
  },
  guards: distressGuards,
  rules: [
    { rule: 'kills-self', find: '<kill>' },
    {
      rule: 'wants-to-die',
      find: '(wants?|wanting|ways?|how|need|love|like|long|longing|beg|pray*|ready|rather|deserve|desperate|could|better|sooner|well|wish|me|going)<to> (dead|die|check out|not (be alive|exist)|leave this (world|life))',
    },
    {
      rule: 'thinks-of-dying',
      find: '(think*|thought|thoughts|fantasi*|dream*|imagin*)( a lot)?( of| about)? (dying|death|suicide|overdos*|taking an overdose|being dead|not (being here|waking up|existing)|the (river|bridge|tracks|<pills>))|feel like dying|(consider|contemplat|attempt)* suicide|attempted <lately>',
    },
    {
      rule: 'feels-suicidal',
      find: '(am|feel|feeling|felt|been|get|getting|got|me|becoming|so|be)( (?!not|never)[a-z]+)? suicidal',
      despite: ['form'],
    },
    { rule: 'suicidal-thoughts', find: 'suicidal (thoughts|ideation|feelings|urges)|dark thoughts about' },
    {
      rule: 'only-way-out',
      find: '(suicide|death|dying)( [a-z]+){1,5} (way|option|answer)( out)?|only way out is [a-z]+',
    },
    {
      rule: 'has-a-plan',
      find: '(decided|know|picked|chosen|chose|set|have|got|worked out)( exactly| a| the| my| on){0,2} (when|how|date|day|place|plan)( and the day)?( i| to| am| know| going| would| will| how| and| want){1,6} (do it|end it|go|die|<kill>)|have what i need to|everything ready and|go through with it',
    },
    {
      rule: 'will-not-be-here',
      find: 'will not (be (around|alive|here)|see|make it to)( for| to| until)? (christmas|my birthday|next (year|summer)|new year|the morning|tomorrow|<more>|long)|by the time (you|anyone|they) [a-z]+ (this|me)|this is (goodbye|my goodbye|my (last|final) post)|not be needing them',
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
      find: '(take|taking|taken|took) (an|another)( [a-z]+)? overdose|(to|of|i|like|tried) (overdose|overdosed|overdosing|od)|i (have )?(took|taken) (all|too many|loads|a lot|a handful)( of)?( my| the)? <pills>',
    },
    {
      rule: 'in-danger-place',
      find: '(standing|stood|sat|sitting|am|out)( here)? (on|at|by) (the|a) (bridge|ledge|edge|cliff|roof|tracks)|keep (driving|walking|going|looking)( back)? (to|at) the (bridge|cliffs?|tracks|river)|(platform|bridge|roof|ledge|cliff)( [a-z]+){0,3} jump*',
    },
    {
      rule: 'jumping',
      find: '(want|feel like|think*|nearly|almost|could|tempted|urge|keep)( to| of| about){0,2} (jump|step|walk|driv|run|crash|throw|chuck|fling)[a-z]*( myself| my car| out)? (in front of|into|off|under|over)( an?| the)?( [a-z]+)? (trains?|bus|lorry|truck|cars?|bridge|cliff|wall|tree|roof|pier|sea|river|building|traffic|tracks|high|balcony)',
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
      despite: ['not'],
    },
    {
      rule: 'not-waking',
      find: '(sleep|bed|wish|hop*|pray*|mind|bother|care|happily|love|want|like|if)( [a-z]+){0,3} (never|not|without)( to| ever)? (wake|waking|woke|woken)|not want to wake up|sleep for ?ever|sleep and that (be|is) it|(disappointed|gutted|angry)( that| when)? i (wake|woke)',
      despite: ['not'],
    },
    {
      rule: 'not-here',
      find: 'not (want|able|meant|supposed|deserve|think)( to| for| i| can){1,2} (<here>|live|exist|breathe|go on|carry on|living|life)( living)? (<more>|tonight|today|and|but|like this|this life|in this world|[.?])|not (want to|deserve to|be able to)? ?(be alive|exist|be in this world|be on this earth|live anymore)|should not be alive|not meant to be alive|picture myself( being)? (alive|here|getting)|not see myself (being |still )?(alive|here|getting|making)',
      despite: ['not'],
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
      find: '(better|happier|easier|fine|grand|nicer)( [a-z]+){0,2} (without (me|their (da|dad|mum|mam))|(if|when|once|with) (i|me)( was| were| am| just)? (<gone>|died|disappeared|did not exist))|better off( with)? (dead|gone|the insurance)|favour if i|(miss me|notice|care|cry|bat an eyelid)( [a-z]+){0,2} (if|when) i( was| am| were)? (died|die|disappeared|vanished|went|<gone>)',
      despite: ['other-people', 'not'],
    },
    {
      rule: 'cannot-go-on',
      find: 'can not (go on|carry on|keep going) (living|with (life|it all)|like this|<more>|and|god forgive|[.,?])|not able to go on|. i? ?can not (do|take|bear|face) (this|it|life)( <more>)?( tonight)? [.]|(not|no) see (a|any|another|my) (way|future) (out|through|forward|for me|[.,])|see no way out|not know how much longer i can|hope left|not live like this|end of my rope|no fight left|no go left',
      despite: ['not'],
    },
    {
      rule: 'hopes-for-an-accident',
      find: '(not (care|mind|bother)|hop*|wish*|pray*)( [a-z]+){0,4} (hit me|hits me|hit by an?( [a-z]+)?|something terminal|get cancer|finish* me|finished me|kill* me|run me over|take me)|without looking and',
      despite: ['not'],
    },
    {
      rule: 'wants-to-disappear',
      find: '(want|wish i could|like|could)( to)?( just)? (disappear|vanish|fade away) (for ?ever|for ever|for good|and never|from this)|(wish|want|wish i could)( i| to| could){0,2} (stop exist*|not exist|cease*|stop being|go to sleep and)|want (it all|everything|the pain|my life)( all)? to (stop|end|be over)|like it all to stop',
    },
    {
      rule: 'done',
      find: '. (i )?(am done|am finished|have had enough|want out) [.,]|enough of (it all|everything|being here)|done (with it all|trying|fighting)|not (fight|do this)( it)? <more>|not long for this world|let me die',
      despite: ['not'],
    },
    {
      rule: 'harms-self',
      find: 'i (have )?(been )?(cut|burn|hurt|harm|scratch|injur|hit|bit|punish)(ed|ing|t)? (myself (again|on purpose|when|because|to|so|and|[.,]|<lately>)|my <body>)|. (cut|hurt|burned) myself <lately>|fresh cuts|(stop|start|started|keep|kept|been|help*|helps is|thing that helps is) cutting( again| since| and| when| because| to)? [.,a-z]+|(hitting|banging|bang) my head (against|off|on)|(punch|punched|punching) the wall( [a-z]+){0,3} (bled|bleed|hurt)|scratch* my <body>',
    },
    {
      rule: 'self-harm',
      find: '(i|have|am|keep|did|been|again|with|my|on|to|and) self harm(ed|ing)?|relapsed( [a-z]+){0,2} (self harm|cut*)|clean for( [a-z0-9]+){1,3} until',
    },
    {
      rule: 'urge-to-self-harm',
      find: '(urges?|tempted|wants?|wanting|need|feel like|think*|thought|thoughts|going|scared i will|started|start|keep|kept|been|stop)( to| of| about){0,2} ((cut|hurt|harm|burn|injur|punish|scratch|stab|bit|hit|slic)[a-z]* myself|self harm*|cut (is|so|again|and|tonight|badly|are|[.,?]))|blade( [a-z]+){0,5} use it',
    },
  ],
};
