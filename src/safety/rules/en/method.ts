/**
 * How, how much and where, told of dying or of hurting oneself: what others must not learn from a post (E28). A thing that could be
 * used is no detail, and neither is a wish: most rules want one of each in a sentence, in any order.
 */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const method: SentenceKind = {
  kind: 'method',
  classes: {
    end: 'die|dying|dead|kill*|suicid*|overdos*|attempt*|(hang*|hurt*|harm*|drown*|shoot*|gas*|poison*|end*) (myself|himself|herself|yourself)|end (it|my life|things)|take my own life|(do|did|done|doing|finish*) (it|me)|not wake|never wake|lethal|fatal|no coming back|not come back',
    part: '(<body>|wrist|neck|throat|hip|vein|head|tummy|shin|calf|artery|hand|hands|chin|mouth|temple)s?|myself|himself|herself',
    many: '[0-9]{2,3}(?! (m?g|mgs|ml|milligrams?|years?|minutes|mins|hours|days|weeks|months|percent|miles|per|tablets) )|[5-9]|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)(teen|ty)|twenty|forty|hundreds?|dozens?',
    pack: '(box|boxe|packe?t|strip|bottle|tub|handful|load)s?',
    lots: '<many>|too many|all (of )?(my|the|his|her|them)|the (whole )?lot|everything|loads|(whole|entire|half|few|two|three|four|the|a|her|his|my) ~1 <pack>|whatever|half the|a (week|month) ~2 (worth|supply)|as many|a (bunch|lot|ton|load) of|(lots|loads|many) of|lots of',
    drug: '<pills>|(paracetamol|aspirin|nurofen|capsule|sleeper|opiate|antihistamine|antidepressant|beta blocker|lithium|sertraline|quetiapine|propranolol|citalopram|mirtazapine|pregabalin|fentanyl|heroin|methadone|tylenol|benadryl|warfarin|pill)s?|stash|prescriptions|bleach|antifreeze|(white|blue|pink|yellow|strong|round|red|purple) (ones|stuff|medicine)',
    swallow:
      '(take|took|taken|taking|swallow*|neck(ed|ing)?|down(ed|ing)?|popp*|drank|drink|drinking|crush*|inject*|snort*|mix*|had|having|empt*)',
    tool: '(razor|blade|knife|knives|scissors|scalpel|stanley|sharpener|glass|lighter|cigarettes?|fags?|compass|needle|iron|straighteners?|ruler|plate|hob|screw|razors|blades|hammer|tweezers|lines)',
    hurt: '(slit*|slash*|gash*|pierc*|cut|cuts|cutting|carv*|slic*|scratch*|burn*|stab*|scrap*|bite|biting|bleed*|punch*|bang*|scald*|dig|digging)',
    gear: '(rope|belt|cord|ligature|noose|hose|hosepipe|plastic bag|bag over|duct tape|gun|shotgun|pistol|rifle|cartridges|bullet|helium|nitrogen|nitrite|cyanide|carbon monoxide|gas|exhaust|engine|insulin|charcoal|beam|cartridges?|banister|weed ?killer|pesticide|stuff for the weeds|sleepers|bleach|antifreeze)',
    place:
      '(bridge|cliffs?|roof|rooftop|windows?|multi ?storey|car park|parking (lot|structure|garage)|highway|freeway|overpass|subway|flyover|station|platform|crossing|railway|tracks|train|line|lorry|motorway|viaduct|pier|river|sea|weir|canal|reservoir|quarry|balcony|(top|[a-z0-9]+(th|rd|st)) floor|tower|loft|garage|shed|barn|woods|ledge|bend|wall|bypass|parapet|railings?)',
    way: '(hanging|drowning|overdos*|jumping|cutting|pills|tablets|rope|gas|gassing|suffocat*|starving|shooting|bleeding|carbon monoxide|helium|insulin|freezing|poison*|train|bridge)',
    intent:
      'thinking (of|about)|thought (of|about)|know (where|which|the|how)|picked|bought|ordered|looked it up|ready|hold*|have a|got a|in (my|the) [a-z]+|keep (opening|looking|going)|going to|would|plan*|practi*|found|not told|have not told|no one knows|tied|tie|tying|myself|on the bed|under the bed|in the (boot|car|drawer|wardrobe)|is all it (needs|takes)|tonight|got the|hidden|where the key',
    morsel:
      '(apple|cracker|rice cake|coffee|gum|ice cubes?|mints|soup|broth|yoghurt|cucumber|celery|egg white|banana|diet coke)',
  },
  rules: [
    {
      rule: 'takes-too-much',
      find: '<swallow> ~5 (<lots>)|(od|overdos*) ~3 (on|of|with) ~4 (<many>|<drug>)|(<many>) (of )?(my |the |his |her |nans? )?(<drug>)|(<number>) times ~3 (meant|dose|prescribed)|(drank|drink|drinking|swallow*|breath*|inhal*|sniff*) ~4 (bleach|antifreeze|cleaning|cleaner|from (under|the can)|petrol|fumes|weed ?killer)',
      with: '<drug>|(took|taken|swallow*|neck*|down*|popp*) ~2 (whole|half|all|full|entire|handful|<many>) ~4 (box|packe?t|strip|pack|bottle of|them|whatever)|(whole|full|half a) (box|pack|packet|strip)|<end>|in one go|at once|worth|supply|meant|stuff|from|petrol|fumes|yellow|blue',
    },
    {
      rule: 'too-many',
      find: '<drug>',
      with: '<end>|vodka|whisky|alcohol|cider|lost count|more go down|(not|never) (feel|wake)|hoard*|stockpil*|stash*|saving|saved|sav(ed|ing) ~3 up|lined up|counted|counting|too many|without a? ?(prescription|script)|spit*|(do|did) not swallow|under my tongue|from under the sink|drinking it|stop* ~1 heart|liver|notes|picked|different (shops|chemists|pharmac*)|do not stop me|by mistake and',
    },
    {
      rule: 'how-much',
      find: 'how (many|much) ~6 (too (many|much)|dangerous|<end>|until|before i|enough|(have|need) to take|it takes?|would it take)|(lethal|fatal|deadly) ~1 (dose|amount)|(worked out|know|looked up|got) the ~1 (dose|amount)|(is|would|will|are|if) ~2 (<many>|<lots>) ~4 (enough|do it|kill*)|(something|anything|what) ~4 (take|use) ~3 (not feel|kill*|painless)|enough ~5 (to ~2 (<end>)|of it ~1 in)|how (high|deep|far|hard) ~7 (bleed*|jump*|cut*|enough|have to (be|go)|<end>)|how long ~7 (bleed*|die|dead|kick* in|pass out|drown*)|how deep (do|to|should|can|would|is too)|(high|deep) enough',
    },
    {
      rule: 'tool-on-the-body',
      find: '<tool>|(safety|drawing) pin|something sharp|edge of',
      with: '(on|across|into|in|to|against|over|inside of|along|under|top of) ~1 (my|the|their|his|her|your|each) ~2 <part>|<hurt> ~4 (myself|my <part>)|myself with|(bought|got|new|have|found|need|get) ~4 blades?|use ~1 when|use[sd]? (it|them|the|a|my) ~4 (on|to|again)|(what|which) ~4 use|to cut with|hid(e|es|den|ing)?|bleed*|gets bad|filled the bath|(behind|inside|under) my|(hand|arm|wrist) (on|against|over) the',
    },
    {
      rule: 'hurts-the-body',
      find: '<hurt>|(hit*|smash*|slam*|bash*) my head',
      with: '(my|your|his|her) ~2 <part> ~3 (with|using|till|until)|round the|around the|out on|on my (<part>)|deep|lengthways|vertical*|(on|off|against) the wall|till it|until it|til|each time|same place|where (no one|no one|pe|it|you|they)|covers?|bleeds|across or|(what|which|where) ~4 (use|cut|part)|does not see|do not (see|notice)|(no one) (sees|notices)|fresh cuts|sleeves|vein|marks up|cut with|knuckles split',
    },
    {
      rule: 'veins',
      find: 'veins?|artery',
      with: 'cut*|down the|across|deep|go|bleed*|slic*|slash*|open',
    },
    {
      rule: 'round-the-neck',
      find: '(round|around) (my|his|her|their|the|your) (own )?(neck|throat)|(hang*|shoot|shot|drown|gas|electrocut*|suffocat*|poison) (myself|yourself)(?! in )|slit* ~1 (my|your|her|his) (wrists?|throat)|brains out|bullet ~3 head|(hang*|hung) (himself|herself|themselves) ~1 (in|from|with|on|off)|(noose|ligature)|(ti(e|ed)|tying) ~5 (to|from|over|round) ~3 (beam|door|tree|banister|rail|wardrobe)|(belt|rope|cord) ~4 (door|beam|tree|loft|banister|wardrobe)|(bag|pillow) ~1 over ~2 (head|face)|(gun|barrel) ~5 (head|mouth|chin)|(loft|woods|shed|barn|garage) with (a|the) ~1 <gear>',
    },
    {
      rule: 'has-the-means',
      find: '<gear>',
      with: '<intent>|<end>|running|breath*|inhal*|drank|does it work|tried|used|failed|that is how',
    },
    {
      rule: 'place',
      find: '<place>',
      with: 'jump*|driv* (into|off|at)|crash*|swerv*|throw* myself|step* (out|off)|stepped in front|climb* over|in front of|off the end|and waited for|thinking (of|about)|(know|picked|chose*|found|checked) ~2 (which|the (spot|tree|beam|one|times?|timetable)|where)|(no|low) ~1 (fence|rail*|barriers?)|railing*|how high|high enough|(no one) (checks|goes|would|will|sees)|down to look|up twice|drove (up )?to|stones|into the (sea|river|tree)|no (seat ?)?belt|timetable|fast (one|train) comes|express|gap|<end>|turn the wheel|edge|got the key|engine|(car|engine) on|held on',
    },
    {
      rule: 'in-front-of',
      find: '(step*|walk*|jump*|run|ran|went|throw*|threw) ~2 in front of (a|an|the) ~1 ([0-9.]+|train|lorry|truck|car|traffic|tube)|(walk*|step*|run|ran|jump*) ~1 (into|out onto|onto|in) ~1 (traffic|the (road|motorway|highway|tracks))|oncoming|pockets with stones|(stones|rocks|bricks) in (my|her|his)|the fast one|(spot|place) i would (jump|do|go)',
    },
    {
      rule: 'compares',
      find: '(quick*|easiest|best|least painful|most painless|painless|fastest|surest|peaceful) ~2 (way|method|thing)s? ~3 (<end>|to go)|(does|do|is|are|would) ~2 <way> ~2 (hurt|pain*|peaceful|quick*|be quick*)|<way> or ~3 (<way>)|(quick*|easier|messy|coward*|no use|ruled out|next time|narrowed|compar*|rank*) ~5 (<way>|methods|ways|them all)|<way> ~5 (messy|painless|peaceful|quick*|coward*|not painful)|(methods?|ways) ~4 (rank*|list|accident|best|of (suicide|dying))|(best|different|which|any) ~1 methods?|(look|looks) (like an accident|natural)|how (do|to|would|can) ~1 (kill|hang|gas|drown|od|tie a noose) ?(myself|yourself|him|on)?|how do you tie|bleed out|(website|site|thread|video|forum|list) ~6 (how to do it|step by step|method*|that does it)|the (helium|exit|bag) (thing|method)',
    },
    {
      rule: 'hides',
      find: '(hid(e|es|ing|den)?|cover*|conceal*|keep|kept|tap(e|ed)) ~6 (scars?|cuts|marks|burns|blades?|razors?|scissors|tissues|stash|mine)|(blades?|razors?|tablets|pills|them|it) ~4 (in|inside|behind|under) (the|a|my) ~2 (phone case|phone|sock|packet|mattress|sleeve|teddy|pillow|tongue|hoover)|(long sleeves|bracelets?|hoodie|wristbands?|concealer|make ?up|plasters) ~6 (hide|cover*|sees?|notice*|scars|cuts|ask*)|(tell|told|say|said) ~6 (fell off|burnt|scratch*|the cat|only taken|on purpose|by mistake)|delet* ~2 history|(and) (they|no one|no one|she|he|mum) (do|will|does|can|has) ?(not )?(ask*|know|notice*|see*)',
      with: 'cuts?|scars|marks|blades?|razors?|tablets|pills|swallow*|purpose|history|taken|sock|tissues|bleed*|burn*|sleeve|box|looking up|blazer',
    },
    {
      rule: 'gets',
      find: '(get|buy|bought|got|getting|order*|sell*|sold) ~6 (without a? ?(prescription|script)|no questions|dark web|online|off a (site|lad)|from a (site|dealer)|abroad|plain (packag*|envelope)|here and there|as many|whatever i want|jiffy bag|in the post|out of ~2 box|different (shops|chemists|pharmac*))|where ~4 (get|got|buy|bought) (it|them|the strong*|that stuff|some)|out of (mum|dad|nan) is box',
      with: '<drug>|boxes|blades?|stuff|strong*|plain|them|quick|box|questions|got it|site',
    },
    {
      rule: 'eats-so-little',
      find: '(restrict*|limit) ~4 [0-9]+|bmi ~3 [0-9]+|[34][0-9] (kg|kgs|kilos)|[0-9]{2,3} ~1 (calories|cals?|kcals?)|(only|nothing but|living on|lived on|surviv* on|down to|having) ~4 <morsel>|<morsel> and (a|one) ~2 (a|per) day|(fasted|fasting|not eaten|stopped eating|not eating|starv*) ~5 (days?|since|on purpose|hours|weeks?)|(water|dry) fast*|(goal|lowest|target) weight|(thinspo|pro ?ana|ana|mia|ugw)|(kill*|beat*|stop*) the hunger|(fill up on|instead of (food|eating))|(chew*|spit*) and (spit*|chew*)|best thing for not eating|(run|exercis*|star jumps|squats|sit ups) ~7 (burn off|every|calorie*)|burn off',
      with: 'under|restrict*|bmi|only|a day|living|nothing|days?|weeks?|fast*|weight|ana|mia|hunger|spit*|instead|purpose|not eating|burn|on [a-z]+days|eat*|purg*|goal|limit|max|keep',
      despite: ['other-things', 'medical-talk'],
    },
    {
      rule: 'gets-rid-of-food',
      find: '(make|made|making|get|force*) (myself|yourself) (be )?(sick|throw up|vomit)|fingers down|throw (it|everything) (back )?up|(purg*|throwing up|throw up|vomit*) ~4 (after|every|without|quiet*|easier)|(tips?|tricks?|how|trick) ~4 (purge|throwing up|fast|starv*|not eat*|skip*)|(laxatives|diuretics|diet pills) ~4 (after (every|each|a|meals)|every|each|a day|before)|<many> ~2 (laxatives|diet pills)|take laxatives|hid(e|es|ing|den)? ~1 food|(told|tell|telling) ~4 (i ate|i have eaten|already eaten)|(you have|i have) eaten|(push*) it round|(weigh*|weigh ?in) ~6 (water|stones|coins|pockets?|sleeve|batteries|gained)|(water|stones|coins|pockets?|sleeve|batteries|number up|weight down|conkers) ~6 (weigh*|weigh ?in)',
      despite: ['other-things'],
    },
  ],
  guards: [
    { name: 'quoted', quoted: true },
    {
      name: 'other-things',
      sentence:
        'film|song|lyrics?|book|novel|episode|documentary|in the game|character|recipe|cook*|kitchen (drawer|sink)|bak*|cake|garden*|diy|shel(f|ves)|parcel|fishing|climbing|abseil*|bungee|swim*|charity|views?|picnic|dogs?|revision|beach|wedding|by accident|accidentally|tattoo|eczema|pasta|toast|joiner|chairs|chocolates?|sausage*|biscuits?|swing|washing|painting|picture|roses|tarp*|lawn|plants?|ladder|curling|card|finger|stitches|panic attack|train of thought|bulbs|hospice|burnt my (hand|finger|tongue)|work|stand at|when we come|jumped at|jumped out|deep when|burning the|burning out|boat|flask|packed|smear|bus|boiler|ramadan|lent|heartburn|sunburn|sunburnt',
      unless: '<end>|till it|on purpose|(round|around) my neck|myself',
    },
    {
      name: 'medical-talk',
      sentence:
        '(gp|doctor|pharmacist|nurse|psychiatrist|consultant|surgeon|vet|dentist|dietitian|midwife) ~3 (said|says|put|started|gave|told|prescribed|upped|changed|lowered|increased|reduced|has|wants|asked)|prescribed|twice a day|once a day|every (morning|day|evening)|side effects?|dosette|repeat|a day|headache|migraine|back pain|period pain|blood test|with food|at bedtime|taper*|half a tablets|operation|shav*|surgery|physio|cholesterol|blood pressure|diabet*|slimming|how many weeks',
      unless:
        'overdos*|kill*|suicid*|end it|lethal|fatal|all of them|at once|hoard*|stockpil*|saved up|calories|purg*|laxatives',
    },
    {
      name: 'kept-safe',
      sentence:
        '(gave|give|given|giving|handed|took|take|lock*|bin|binned|threw|flush*|get rid|got rid|return*|put) ~4 (away|back|in the (bin|safe)|to (my|the|a) (<parent>|mum|partner|husband|wife|friend|pharmac*|chemist|nurse|doctor))|(<family>|he|she|they|staff) ~1 (hid|hides|locked|lock|keeps|has hidden)|safety plan|instead of cutting|stopped|no longer|(days|weeks|months|years?) (clean|free|since)|campaign*|inquest|coroner|policy|barriers? (on|at|up)|awareness|training|news|locked|on time|glad (i was|it did not)|keeps my|recovery|to the pharmacy|off the tablets|slowly',
      unless: 'but i (kept|have)|hidden|found (it|them)|before i|then i',
    },
  ],
};
