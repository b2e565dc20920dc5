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
      find: 'bother finishing|off (it|them|everything) and start again|leaving them off|stop for a (week|few days|day|fortnight)|(chuck|bin|ditch|flush|dump) the <med>|cut out ~1 <remedy>|(going|go|goes) cold turkey|no (reason|point|need) ~1 (to stay|staying|to be|being|to keep|keep) ~1 (on|taking)|leave out ~3 (dose|one|tablets|day)|<should> ~2 <stop> ~4 (<med>|them|it (all|now|today|gradually|slowly|cold)|taking (them|it|those|that)|those|a (dose|day|few)|one)',
    },
    {
      rule: 'take-it',
      find: '(have|take) (two|three|four|more|less) instead of|(post|send|give|lend) you (some|a few|one) of mine|(should be|be) asking for ~1 <med>|ask ~3 for ~1 <med>|[.,] (increase|double|halve|up) it|(you) ~2 (need|needs|want|be on) ~4 (<med>|higher|lower|bigger|stronger|double|[0-9]+ ?mg|meds)|(go|move|put) ~3 (up|on) ~1 (to|on) (the next|two|three|four|[0-9]+|<med>)|one of mine|take (2|two|both|one|[0-9]+) ~2 (today|now|tonight|until|a day|and|at night|in the morning)?[.,]|(is|are) what you (want|need)|better on ~1 (<med>|<remedy>|that|those|an)|(give|put|get) (him|her|your [a-z]+|them) ~6 (<med>|<remedy>|every night|spoon|the pill)|[.,] <remedy> [.,]|you should <remedy>|smoke a joint|<should> ~2 <start> ~5 (<med>|<remedy>|mg|milligrams|twice|half|another one|an extra|two instead|extra one)|[0-9]+ ?mg (is|will|would|should|instead|of|at)',
    },
    {
      rule: 'no-need',
      find: 'no need to (ring|see|call|go|tell|bother)|<med> (is|are) ~3 (poison|addictive|a scam|placebo*|useless|crutch|evil|turn you|rubbish|toxic|the problem|making (it|you) worse|sugar|dangerous|not the answer|a con)',
      with: 'no need|away|prescription|script|waste|better than any|hospital|private|yourself|quacks|needs|leaflet|working|ring|tell|ahead|say|you|your|<med>|doctors?|gps?|pharma',
    },
    {
      rule: 'is-safe',
      find: '(it is|is|are|will be|perfectly) ~1 (fine|safe|okay|grand|harmless|no harm|alright) ~3 (to (mix|take|drink|stop|double|skip|crush|have|combine)|with|on|together|alcohol)|(will not|does not|never) (hurt|harm|do you any harm|kill you|interact)',
      with: 'those|leaflet|you|your|<med>|<remedy>|them|dose|alcohol|drink',
    },
    {
      rule: 'cures',
      find: '(<remedy>|<med>) ~3 (cure* your|cure*|fix*|sort*|heal*|get* rid|works? ~1 (better|wonders|a treat|well as|every time|for everyone)|will (help|sort|fix|work|do|clear|stop)|is (the answer|all you need|better than|as good|what you need|safe*|natural)|and you will|instead of ~2 (<med>|tablets|meds)|does the (same|trick|job))',
      with: '<pills>|you|your|try|cure*|instead|get (some|yourself)|take|all you need|better than|buy|swear|does the',
    },
    {
      rule: 'names-illness',
      find: '(pretty sure|sure|bet|expert but|doctor but|guarantee|swear|(it|that) (will|has to|must|can only) be|those are|these are|it is|sounds? (more )?like) ~5 <ill>|(you|you|your [a-z]+) ~1 (is|are|def|sound|has|have|got) ~3 <ill>|(i would say|i can tell|i bet|i reckon|i think|no doubt|def|classic|textbook|no doctor but) ~5 <ill>|(lump|rash|pain) is (nothing|only)|(that is|this is|it is|sounds like|sounds to me like|looks like|screams|classic|textbook|clear case of|all the signs of|symptoms? of|sign of) ~3 <ill>|(your|you) ~2 (misdiagnosed|diagnosis is wrong|been misdiagnosed|not (depressed|bipolar|autistic|anxious|ill|psychotic))',
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
        '(should i|can (i|you|we)|could i|do i|am i|is it (safe|okay|normal)|has anyone|does anyone (else|tried|know)|did you|do you|how (did|do|long|much)|what (did|do|dose|are)|were you|are you|would you|will i) ~9 [?]',
      unless: 'why do|you should|have you (tried|thought|considered)|why not',
    },
    {
      name: 'to-one-who-knows',
      sentence:
        '(ask|speak|talk|see|tell|ring|call|check|chat|discuss|mention|go back|run it|contact|phone|book|push|with) ~4 (gp|doctor|doctors|pharmacist|nurse|psychiatrist|consultant|111|999|team|surgery|prescriber|clinic|midwife|care team|hospital|crisis|a and e|chemist|therapist)|(do not|never) (stop|come off|change|double|skip) ~5 (suddenly|without|on your own|yourself|cold|before|overnight|abruptly)|only (a|your) (doctor|gp)|leaflet says',
      unless:
        'ask ~3 for ~1 <med>|no need for|do not (bother|ask|listen|trust|tell|see|let)|ignore|without (asking|telling|seeing)|no need to|not ~1 (see|ask|tell)|waste|i am not a doctor but|not a doctor but|before you see|lie|instead of|never mind|forget|put you on|say you|you need ~2 <med>|do not leave|do not have to tell (your|the) <professional>',
    },
    {
      name: 'kind',
      sentence:
        'blaming yourself|(medication|meds) review|okay to (take|need) (medication|medicine|meds|tablets|antidepressants)|running the show',
    },
    {
      name: 'other-things',
      sentence:
        'lunch|half of mine|at half|[.,] come off it|plant food|shoes|pinch of salt|grandchildren|away for you|film|phone|laptop|recipe|biscuits?|news|train|breath|breathe|rest|one day|your time',
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
