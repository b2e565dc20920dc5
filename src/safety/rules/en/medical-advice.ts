/** Telling another person what to take, stop or believe about their body: what is for them and a doctor or pharmacist (E31). */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const medicalAdvice: SentenceKind = {
  kind: 'medical-advice',
  classes: {
    med: '(<pills>|pill|antibiotics|hydroxyzine|trazodone|buspirone|sertraline|fluoxetine|prozac|citalopram|escitalopram|paroxetine|seroxat|venlafaxine|effexor|duloxetine|mirtazapine|lithium|quetiapine|seroquel|olanzapine|aripiprazole|risperidone|clozapine|lamotrigine|valproate|pregabalin|lyrica|gabapentin|propranolol|beta blockers?|lorazepam|clonazepam|temazepam|ritalin|adderall|elvanse|concerta|methadone|buprenorphine|naltrexone|prednisolone|steroids?|hrt|thyroxine|statins?|metformin|warfarin|ssris?|snris?|lexapro|zoloft|wellbutrin|ativan|depot|injections?|ad|ads|anti ?depressants?|anti ?psychotics?|mood stabilisers?|ect|chemo|the pill|doses?|dosage|drugs?|happy pills|chemicals|poison|crap|shit|stuff|inhaler)',
    remedy:
      '(vitamins?( [a-z0-9]+)?|supplements?|magnesium|zinc|ashwagandha|st john(s| is)? wort|5.?htp|cbd|cbd oil|weed|cannabis|mushrooms|microdos*|kava|valerian|melatonin|nytol|omega|fish oil|turmeric|keto|carnivore|gluten|dairy|sugar|diet|fasting|cold (showers|water)|homeopath*|herbs?|herbal|oils?|acupuncture|ketamine|lsd|psilocybin|iron|probiotics|b12|detox|cleanse|antihistamines?|ibuprofen|over the counter|phenergan|nicotine|brandy|whisky|a (drink|beer|glass of wine|pint))',
    ill: '(ulcer|stroke|coeliac|celiac|psychotic|manic|syndrome|withdrawal symptoms|your hormones|panic (attack|disorder)|(manic|psychotic|depressive) episode|(personality|eating|mood) disorder|the spectrum|an alcoholic|an addict|depress(ed|ion)|bipolar|adhd|autis(tic|m)|asd|bpd|eupd|borderline|ptsd|c ?ptsd|ocd|schizo[a-z]*|psychosis|mania|anxiety|narcissist*|anorexi[a-z]*|bulimi[a-z]*|menopaus*|perimenopaus*|thyroid|pmdd|pcos|fibromyalgia|cfs|lyme|long covid|diabet*|epilep*|cancer|tumour|deficien*|low iron|anaemi[ac]|b12|heart (attack|problem)|blood clot|dementia|serotonin syndrome|withdrawal|sleep apn[a-z]+|hormonal|hormones|candida|leaky gut|mould|allerg*|intoleran*|inflammation|vitamin d)',
    should:
      '(you ~1 (should|could|need to|have to|want to|must|ought to|can|may|might|will|would)( want to| try| be)?|i would|i would have|if i (was|were) you|if it (was|were) me|why (do|not) ~2|have you (tried|thought (of|about)|considered)|best to|better to|better off|my advice|try|time to|you are better|please|do not|safe to|okay to|fine to|how about|i (suggest|recommend)|worth|do yourself a favour|trust me|swear by|first thing|no need to|no harm in|[.,])',
    stop: '(stop|stopping|come off|coming off|get off|getting off|ditch|drop|dump|bin|quit|skip|miss|cut( out| down| back)?|halve|half|wean|flush|chuck|throw|ditching|leav(e|ing) off|go cold turkey|cold turkey|lower|reduce|taper|refuse|avoid|stay off|stay away from|not take|not bother with|do without|give up|pack in|forget|bypass|space out|split)',
    start:
      '(start|take|try|taking|trying|get on|go on|ask for|double|up|increase|raise|bump|add|switch|swap|change|move|have|use|mix|combine|crush|get|order|buy|eat|drink|smoke|pop|go for|go back on|stay on|substitute)',
  },
  rules: [
    {
      rule: 'stop-it',
      find: 'bother finishing|off (it|them|everything) and start again|leaving them off|should not be (on|taking) (those|them|<med>)|stop for a (week|few days|day|fortnight)|(chuck|bin|ditch|flush|dump) the <med>|(break|time off|holiday) from (your|the) <med>|cut out ~1 <remedy>|(bin|ditch|flush|chuck|stop|halve|skip|increase|break from) (the|your|those|all the|that) ~1 <med>|(advice|i would do|should|you to|i would) ~4 (come off it|stop (taking|it)|half the dose|stop and)|(better off|better|fine) (without|off) ~2 (<med>|them|those|it)|(going|go|goes) cold turkey|(do not|not) (start )?(take|taking) (the new ones|them|it|those)|no (reason|point|need) ~1 (to stay|staying|to be|being|to keep|keep) ~1 (on|taking)|leave out ~3 (dose|one|tablets|day)|(cut|halve|drop|reduce|lower|wean) (them|it|yourself|that) ~1 (out|in half|by|off|down|if|a bit|every|to)|(long enough|on them too long)|<should> ~2 <stop> ~4 (<med>|them|it (all|now|today|gradually|slowly|cold)|taking (them|it|those|that)|those|a (dose|day|few)|one)|(come|get|wean (yourself)?) off (them|it|those|that|your|the) ~2',
    },
    {
      rule: 'take-it',
      find: '(have|take) (two|three|four|more|less) instead of|(post|send|give|lend) you (some|a few|one) of mine|(should be|be) asking for ~1 <med>|(taking|take) it every (other|second) day (works|is|and)|(skip|miss) (it|one|them) when you (drink|feel|want)|ask ~3 for ~1 <med>|[.,] (increase|double|halve|up) it|(you) ~2 (need|needs|want|be on) ~4 (<med>|higher|lower|bigger|stronger|double|[0-9]+ ?mg|meds)|(double|halve|split|up) it|(go|move|put) ~3 (up|on) ~1 (to|on) (the next|two|three|four|[0-9]+|<med>)|one of mine|take (2|two|both|one|[0-9]+) ~2 (today|now|tonight|until|a day|and|at night|in the morning)?[.,]|(is|are) what you (want|need)|better on ~1 (<med>|<remedy>|that|those|an)|(way|far) too (low|high)|(give|put|get) (him|her|your [a-z]+|them) ~6 (<med>|<remedy>|every night|spoon|the pill)|[.,] <remedy> [.,]|you should <remedy>|smoke a joint|can safely|<should> ~2 <start> ~5 (<med>|<remedy>|mg|milligrams|twice|half|another one|an extra|two instead|extra one)|(double|halve|up|increase|lower|raise) (your|the|it to) ~2 (dose|<med>)?|[0-9]+ ?mg (is|will|would|should|instead|of|at)|(swap|switch|change) ~3 (to|for) <med>|take (two|three|an extra|more|half|another|one|a|some|your|it|them) ~3 (instead|at night|before bed|tonight|with|every|and|if|when|extra|now)',
    },
    {
      rule: 'no-need',
      find: '(cancel|skip|bin|dodge) the (gp|doctor|psychiatrist|nurse|appointment)|(second opinions?|doctors|gps|psychiatrists|therapists?|counsellors|therapy|counselling|hospitals?) (is|are) ~1 (a waste|useless|pointless|a joke|a con|no use|quacks)|do not tell (the|your) (psychiatrist|doctor|gp|crisis team)|they (give|will give) you|(you) (do not|never) need a|no need to (ring|see|call|go|tell|bother)|(you) ~2 (do not|not|never) ~2 (need|have to take|require|want) ~3 (<med>|them|it|a doctor|doctors|therapy|meds)|(do not|never) (bother|waste|listen|trust|believe|let|go|tell|take|mention) ~5 (doctors?|gps?|gp|psychiatrists?|therapist|therapy|hospital|nhs|them put you|<med>|a and e|the leaflet|warnings?|pharma)|(doctors?|gps?|psychiatrists?|pharma|they) ~2 (only|do not know|know nothing|want|push|are wrong|is wrong|get paid|hand|dish|make money|have no idea|talking (rubbish|crap|out)) ~3|(ignore|forget|lie to|sack|skip|do not need) (your|the|that|what) ~2 (doctor|gp|psychiatrist|consultant|nurse|leaflet|pharmacist|therapist|appointment|diagnosis|blood tests?|warnings?)|<med> (is|are) ~3 (poison|addictive|a scam|placebo*|useless|crutch|evil|turn you|rubbish|toxic|the problem|making (it|you) worse|sugar|dangerous|not the answer|a con)|no need (to see|for) ~1 (anyone|hospital|doctor|gp|assessment|a and e)',
      with: 'no need|away|prescription|script|waste|better than any|hospital|private|yourself|quacks|needs|leaflet|working|ring|tell|ahead|say|you|your|<med>|doctors?|gps?|pharma',
    },
    {
      rule: 'is-safe',
      find: 'mix those|(it is|is|are|will be|perfectly) ~1 (fine|safe|okay|grand|harmless|no harm|alright) ~3 (to (mix|take|drink|stop|double|skip|crush|have|combine)|with|on|together|alcohol)|(can|could) ~1 (drink|mix|take|have|stop|double) ~4 (with|on|together|safely|no bother|no problem|as many|fine)|a (drink|few pints|glass|beer|joint) ~3 (will|would|does|will not) ~2 (help|hurt|kill|harm|do you)|(will not|does not|never) (hurt|harm|do you any harm|kill you|interact)',
      with: 'those|leaflet|you|your|<med>|<remedy>|them|dose|alcohol|drink',
    },
    {
      rule: 'cures',
      find: '(<remedy>|<med>) ~3 (cure* your|cure*|fix*|sort*|heal*|get* rid|works? ~1 (better|wonders|a treat|well as|every time|for everyone)|will (help|sort|fix|work|do|clear|stop)|is (the answer|all you need|better than|as good|what you need|safe*|natural)|and you will|instead of ~2 (<med>|tablets|meds)|does the (same|trick|job))|(replace|instead of) (your|the|those) <med>|(try|get yourself|get some|take|start|buy|order|use) ~3 <remedy>',
      with: '<pills>|you|your|try|cure*|instead|get (some|yourself)|take|all you need|better than|buy|swear|does the',
    },
    {
      rule: 'names-illness',
      find: '(pretty sure|sure|bet|expert but|doctor but|guarantee|swear|(it|that) (will|has to|must|can only) be|those are|these are|it is|sounds? (more )?like) ~5 <ill>|<ill> ~3 (you (have|have got)(?! (to|a|the) )|by the sounds of it|i would say|written all over|if you ask me|for sure|[.,] not (anxiety|depression|stress|a|your))|money on it|(you|you|your [a-z]+) ~1 (is|are|def|sound|has|have|got) ~3 <ill>|(i would say|i can tell|i bet|i reckon|i think|no doubt|def|classic|textbook|no doctor but) ~5 <ill>|<ill> (that|hun|love|[.,] that is what you)|(lump|rash|pain) is (nothing|only)|(you) ~3 (have|have got|got|are|clearly|must (have|be)|sounds? like|might (have|be)|could be|seem|may have) ~4 (<ill>|a deficiency|classic|textbook)|(that is|this is|it is|sounds like|sounds to me like|looks like|screams|classic|textbook|clear case of|all the signs of|symptoms? of|sign of) ~3 <ill>|(your|you) ~2 (misdiagnosed|diagnosis is wrong|been misdiagnosed|not (depressed|bipolar|autistic|anxious|ill|psychotic))|(not|is not) ~2 <ill> (it is|, it is)',
      with: 'that|sure|bet|expert|tested|more like|those are|has to|by the sounds|every|will be|thyroid|hormones|money|i would say|tell|reckon|classic|only|has|you|your|sounds?|that is|it is|this is|textbook|signs?',
    },
  ],
  guards: [
    {
      name: 'own',
      before:
        '(i|we|me|my|he|she|they|mum|mam|dad|husband|wife|son|daughter|friend|sister|brother|doctor|gp|psychiatrist|consultant|nurse|pharmacist|hospital|people|<family>) ~4',
      unless: 'you|your|if i were|i would|i suggest|i recommend|try|trust me|worked for me|do what i did',
    },
    {
      name: 'own-story',
      sentence:
        '(i am|i was|i have|i had|i take|i took|i started|i stopped|i came|i went|i need|i want|i feel|i got|i asked|i did|i do not|i can not|my|for me|should i|can i|do i|did i|am i|could i|would i|i (been|am) on)',
      unless:
        '(you) ~1 (should|need|could|must|have to|ought|are better|do not need|can (easily|always)|want to|will (feel|be)|clearly|sound|have got|might have|may have)|your (dose|doctor|gp|meds|tablets|psychiatrist|diagnosis|body)|if i were you|stop taking|come off|get off|safe to|you ~1 (have|are) ~3 <ill>|if i (was|were) you|(start|try|stop) taking|your ~2 (is|are) ~1 (off|low|obvious)|i would (stop|come|ditch|double|take|try|drop|skip|up|bin|not|add|have|get|swap|switch|halve|go)|why not|try',
    },
    {
      name: 'asking',
      sentence:
        '(should i|can (i|you|we)|could i|do i|am i|is it (safe|okay|normal)|has anyone|does anyone (else|tried|know)|did you|do you|how (did|do|long|much)|what (did|do|dose|are)|were you|are you|would you|will i) ~9 [?]|are you (on|taking)|did it|what are you',
      unless: 'why do|you should|have you (tried|thought|considered)|why not',
    },
    {
      name: 'to-one-who-knows',
      sentence:
        '(ask|speak|talk|see|tell|ring|call|check|chat|discuss|mention|go back|run it|contact|phone|book|push|with) ~4 (gp|doctor|doctors|pharmacist|nurse|psychiatrist|consultant|111|999|team|surgery|prescriber|clinic|midwife|care team|hospital|crisis|a and e|chemist|therapist)|(do not|never) (stop|come off|change|double|skip) ~5 (suddenly|without|on your own|yourself|cold|before|overnight|abruptly)|never (stop|double)|only (a|your) (doctor|gp)|not a doctor|(a|your) (doctor|gp) (can|will|should|could|knows)|up to you and|medical advice|leaflet says|with your (doctor|gp)',
      unless:
        'ask ~3 for ~1 <med>|no need for|do not (bother|ask|listen|trust|tell|see|let)|ignore|without (asking|telling|seeing)|no need to|not ~1 (see|ask|tell)|waste|i am not a doctor but|not a doctor but|before you see|lie|instead of|never mind|forget|put you on|say you|you need ~2 <med>|do not leave|do not have to tell (your|the) <professional>',
    },
    {
      name: 'kind',
      sentence:
        'weakness|ashamed|proud of|blaming yourself|(medication|meds) review|okay to (take|need) (medication|medicine|meds|tablets|antidepressants)|running the show|only human',
    },
    {
      name: 'other-things',
      sentence:
        'lunch|half of mine|half past|at half|a diagnosis , and|try talking|[.,] come off it|to heart|spoonful|killing|then a whole|motorway|bench|plant food|shoes|pinch of salt|grandchildren|chemist|put me on|away for you|song|album|film|band|lyrics?|book|episode|dog|cat|puppy|horse|rabbit|hamster|vet|plants?|car|boiler|phone|laptop|battery|engine|screen|app|recipe|cake|bread|tea|biscuits?|facebook|twitter|news|work|job|shift|bus|train|coat|breath|breathe|walk|nap|bath|shower|day off|break|photo|time off|rest|a seat|it easy|one day|each day|care of|your time|the train|marriage|council|benefits|notes',
      unless: '(<pills>|sertraline|lithium|antidepressants|doctor|gp)(?! (away|me) )|<remedy>|<ill>',
    },
    { name: 'quoted', quoted: true },
    {
      name: 'reported',
      before:
        '(said|says|told|tells|telling|think|thinks|thought|reckon*|wanted|wants|asked|suggest(ed|s)|read|advised|keep saying|recommended|let) ~6',
      unless: 'i (think|reckon|thought|read|would)|do not|trust me|let them',
    },
  ],
};
