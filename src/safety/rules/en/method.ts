/**
 * How, how much and where, told of dying or of hurting oneself: what others must not learn from a post (E28). A thing that could be
 * used is no detail, and neither is a wish: most rules want one of each in a sentence, in any order.
 */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const method: SentenceKind = {
  kind: 'method',
  classes: {
    die: 'die|dying|dead|kill*|suicid*|end (it all|my life)|take my own life|not wake|never wake|no coming back|not come back|not coming back',
    end: '<die>|overdos*|attempt*|(not|never) (think|know) (if )?i would ~1 (wake|come)|woke up in (resus|hospital|icu|a and e)|pump* ~1 stomach|goodbyes?|fade away|(hang*|hurt*|harm*|drown*|shoot*|gas*|poison*|end*) (myself|himself|herself|yourself)|end (it|things)|(do|did|done|doing|finish*) (it|me)|lethal|fatal',
    part: '(<body>|wrist|neck|throat|hip|vein|head|tummy|shin|calf|artery|hand|hands|chin|temple)s?|myself|himself|herself',
    many: '([0-9]{2,3}|[5-9]|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)(teen|ty)|twenty|forty|hundreds?|dozens?)(?! (m?g|mgs|ml|milligrams?|years?|minutes|mins|hours|days|weeks|months|percent|miles|per|sessions) )',
    pack: '(box|boxe|packe?t|strip|bottle|tub|handful|load)s?',
    lots: '<many>|too many|every (tablets|pill|single)|all (of )?(my|the|his|her|them)|the (whole )?lot|everything|loads|(whole|entire|half|few|two|three|four|the|a|her|his|my) ~1 <pack>|whatever|half the|a (week|month) ~2 (worth|supply)|as many|a (bunch|lot|ton|load) of|(lots|loads|many) of|lots of',
    drug: '<pills>|(paracetamol|aspirin|nurofen|capsule|sleeper|opiate|antihistamine|antidepressant|beta blocker|lithium|sertraline|quetiapine|propranolol|citalopram|mirtazapine|pregabalin|fentanyl|heroin|methadone|tylenol|benadryl|warfarin|pill)s?|stash|prescriptions|bleach|antifreeze|(white|blue|pink|yellow|strong|round|red|purple) (ones|stuff|medicine)',
    swallow:
      '(take|took|taken|taking|swallow*|neck(ed|ing)?|down(ed|ing)?|popp*|drank|drink|drinking|crush*|inject*|snort*|mix*|had|having|empt*)',
    tool: '((plastic )?ruler|(hot|heated) (spoon|metal|wax)|(pieces|shards)|tweezers|grater|boiling water|kettle|hot water|charger|razor|blade|knife|knives|scissors|scalpel|stanley|sharpener|glass|lighter|cigarettes?|fags?|compass|needle|iron|straighteners?|ruler|plate|hob|screw|razors|blades|hammer|lines)',
    hurt: '(slit*|slash*|gash*|pierc*|cut|cuts|cutting|carv*|slic*|scratch*|burn*|stab*|scrap*|bite|biting|bleed*|punch*|bang*|scald*|dig|digging)',
    gear: '(poison|rope|noose|ligature|hosepipe|shotgun|pistol|gun|rifle|cartridges?|bullets?|helium|nitrogen|nitrite|cyanide|carbon monoxide|exhaust|weed ?killer|pesticide|stuff for the weeds)',
    loose:
      '(belt|cord|hose|plastic bag|with a bag|scarf|charger|cable|flex|sheets?|laces|shoe ?laces|hair tie|tights|strap|toaster|hairdryer|duct tape|tape|gas|engine|insulin|charcoal|beam|banister|sleepers)',
    place:
      '(bridges|lighthouse|pillar|edge|bridge|cliffs?|roof|rooftop|windows?|multi ?storey|car park|parking (lot|structure|garage)|highway|freeway|overpass|subway|flyover|station|platform|harbour|dam|waterfall|tunnel|docks?|stairwell|lay ?by|crossing|railway|tracks|train|line|lorry|motorway|viaduct|pier|river|sea|weir|canal|reservoir|quarry|balcony|(top|[a-z0-9]+(th|rd|st)) floor|tower|loft|garage|shed|barn|woods|trees?|ledge|bend|wall|bypass|parapet|railings?)',
    way: '(hanging|drowning|overdos*|jumping|cutting|pills|tablets|rope|gas|gassing|suffocat*|starving|shooting|bleeding|carbon monoxide|helium|insulin|freezing|poison*|train|bridge)',
    intent:
      'know (where|how|the (combination|code))|(look|looking|star(e|ing)|sat|sitting) (at|with)|(read|learn*|video|website) |thinking of (it|the|using|drinking)|been thinking|looked it up|picked|bought|ordered|ready|holding|held|keep (opening|looking|going)|hidden|tied|myself|(would|could|going to) use|(i have|got) (a|the|my)|on the bed|under the bed|in (the|my) (boot|car|drawer|wardrobe|closet|cabinet|nightstand|loft|shed|barn)|tonight|not told|have not told',
    morsel:
      '(chewing gum|apples?|cracker|rice cake|coffee|gum|ice cubes?|mints|soup|broth|yoghurt|cucumber|celery|egg white|banana|diet coke)',
  },
  rules: [
    {
      rule: 'takes-tablets',
      find: '<number> <pack> of ~2 (<drug>|nytol) (is (what|all)|left|hidden|ready)|stockpil* ~4 (prescription|meds|supply)|(more|extra|too much|double) insulin|(<swallow>|had) (every|all (of )?(the|my|his|her)|the (whole|entire|last of the)) ~3 (tablets|pill|capsule|<drug>|<pack>|lot)|(drank|drink|drinking|drunk|swallow*) ~6 (bleach|white spirit|antifreeze|disinfectant|(toilet|oven|drain) cleaner|nail varnish remover|weed ?killer|petrol)|(drank|drink|drinking|drunk) ~2 (hand sanitiser|sanitizer|mouthwash|perfume|aftershave)|<swallow> ~3 (<lots>) ~4 (<drug>)',
    },
    {
      rule: 'takes-too-much',
      find: '<swallow> ~5 (<lots>)|(od|overdos*) ~3 (on|of|with) ~4 (<many>|<drug>)|(<many>) (of )?(my |the |his |her |nans? )?(<drug>)|(<number>) times ~3 (meant|dose|prescribed)|(drank|drink|drinking|swallow*|breath*|inhal*|sniff*) ~4 (bleach|antifreeze|cleaning|cleaner|from (under|the can)|petrol|fumes|weed ?killer)',
      with: '(<many>) (of )?(my |the |his |her |nans? )?(<drug>)|(od|overdos*) ~3 (on|of|with)|(took|taken|swallow*|neck*|down*|popp*) ~2 (whole|half|all|full|entire|handful|<many>) ~4 (box|packe?t|strip|pack|bottle of|them|whatever)|(whole|full|half a) (box|pack|packet|strip)|<end>|in one go|at once|worth|supply|meant|stuff|from|petrol|fumes|yellow|blue',
    },
    {
      rule: 'too-many',
      find: '<drug>|<many> of (them|these|those)',
      with: '(need|take|takes) ~3 <many> of (those|them|these)|(it|you|that) (would|will) ~1 take|(put|putting|set|kept|keeping) ~4 (by|aside|to one side|away for)|(a|the|my) (note|letter) |for the (bad|worst) (day|night)|big enough|enough for (someone|a person)|over (a )?<many>|lied to ~4 to get more|(method|plan) (was|is)|kick* in ~3 (time|goodbye)|<die>|overdos*|attempt*|lethal|fatal|(to|and|would) do it|vodka|whisky|alcohol|cider|lost count|more go down|(not|never) (feel (it|a thing|anything|nothing)|wake)|hoard*|stockpil*|stash*|collecting|saving|saved|sav(ed|ing) ~3 up|lined up|(hiding|hid|hidden|hide) ~3 <drug>|opening the (cupboard|cabinet)|thinking (of|about) drinking|(take|took|taken) (the lot|them all)|, whole (packet|box|strip)|counted (them|out|my|the)|counting (them|out|my|the|whether)|too many|without a? ?(prescription|script)|spit*|(do|did) not swallow|under my tongue|from under the sink|drinking it|stop* ~1 heart|liver|the notes|picked the|different (shops|chemists|pharmac*)|do not stop me|by mistake and',
    },
    {
      rule: 'how-much',
      find: 'lethal (dose|amount)|(least painful|quickest|fastest|easiest|surest) (way|method) (to (die|go|do it)|is)|how (do|can|could|should) i (kill myself|end my life|hang myself|overdose)|(most|how many) you can take (without|before)|how (many|much) ~6 (too (many|much)|dangerous|<end>|until|before i|enough|(have|need) to take|it takes?|would it take)|(worked out|know|looked up|got) the ~1 (dose|amount)|(something|anything|what) ~4 (take|use) ~3 (not feel|kill*|painless)|enough ~5 (to ~2 (<end>)|of it ~1 in)|how (high|deep|far|hard) ~7 (bleed*|jump*|cut*|enough|have to (be|go)|<end>)|how deep (do|to|should|can|would|is too)',
      with: 'hurt|jumping|my (size|weight)|<drug>|<hurt>|<end>|(have|need) to take|do i need|it take|would i|would you|dose|amount|too (many|much|deep)|deep|high|dangerous|kick* in|bleed*|pass out|drown*|not feel|enough (or|of it)|stop (my|your) heart',
    },
    {
      rule: 'tool-on-the-body',
      find: '<tool>|(safety|drawing) pin',
      with: '(cutting|cut) with|. i used? ((a|the|my) )?<tool> (and|[.,])|use(d)? the (pieces|shards|broken)|(my|the|your) ~1 <part> ~5 (from|with|using) (a|an|the|my) ~2 <tool>|(pour*|held|hold*|press*|put*) ~4 (on|over|to|against) my|press* ~3 hard|tell ~2 i (fell|slipped|tripped)|long sleeves|what i do with|in my phone case|looking at|(on|across|into|in|to|against|over|inside of|along|under|top of) ~1 (my|the|their|his|her|your|each) ~2 <part>|<hurt> ~4 (myself|my <part>)|myself with|(bought|got|new|have|found|need|get) ~4 blades?|use ~1 when|use[sd]? (it|them|the|a|my) ~4 (on|to|again)|(what|which) ~4 use|to cut with|hid(e|es|den|ing)?|bleed*|gets bad|filled the bath|(behind|inside|under) my|(hand|arm|wrist) (on|against|over) the',
    },
    {
      rule: 'hurts-the-body',
      find: '<hurt>|(hit*|smash*|slam*|bash*) my head|pick* ~3 (stitches|scabs?|wounds?)',
      with: 'deeper|(cut*|burn*|bit*|bite) (on )?my ~1 <part> (i can|and|where|until|till)|(spray|can)? ?(until|till) ~1 blister*|my skin|(stitches|scabs?|wounds?) ~1 (open|out)|open* (my|the) (stitches|wounds?|cuts?)|(do|doing|did) it (on|to) my|not across|(the|a) walls? (until|till)|(my|your|his|her) ~2 <part> ~3 (with|using|till|until)|round the|around the|out on|on my (<part>)|deep|lengthways|vertical*|(my head|myself) ~2 (on|off|against) (the|a) wall|till it|until it|til|each time|same place|where (no one|pe|it|you|they)|covers?|bleeds|across or|(what|which|where) ~4 (use|cut|part)|does not see|do not (see|notice)|(no one) (sees|notices)|fresh cuts|sleeves|vein|marks up|cut with|knuckles split',
    },
    {
      rule: 'veins',
      find: 'veins?',
      with: 'cut*|down the|across|deep|go|bleed*|slic*|slash*|open',
    },
    {
      rule: 'round-the-neck',
      find: 'how to tie (the|a) ~1 (knot|noose)|(round|around) (my|his|her|their|the|your) (own )?(neck|throat)|(hang*|shoot*|shot|drown*|gas*|electrocut*|suffocat*|poison*|stab*) (myself|yourself)(?! in the foot)|(hang*|hung) (himself|herself|themselves) ~1 (in|from|with|on|off)|(noose|ligature)|(belt|rope|cord) ~4 (door|beam|tree|loft|banister|wardrobe)|(bag|pillow) ~1 over ~2 (head|face)|(loft|woods|shed|barn|garage) with (a|the) ~1 (<gear>|<loose>)',
    },
    {
      rule: 'has-the-means',
      find: '<gear>',
      with: '(people|they|everyone) ~4 use|<intent>|<end>|breath*|inhal*|drank|drink*|used|failed|that is how|plan*',
    },
    {
      rule: 'makes-the-means',
      find: '<loose>',
      with: 'bath with|in the bath|the bath and|into the bath|took ~2 off me|found something|(turn*|put|left|leave) (the )?gas ~5 (sit|sat|lie|lay|breath*|wait)|<die>|(do|finish) (it|me) |to (finish|end) it|myself|over my head|is all it (needs|takes)|(ti(e|ed)|tying|round|around) ~5 (neck|door|beam|banister|rail)|breath* in|inhal*|(engine|car) (on|running)|does it work|anyone tried|used (a|the) ~2 hose|take the sleepers|everything out',
    },
    {
      rule: 'place',
      find: '<place>',
      with: 'key to the gun|listening for the train|barbecue (in|inside) the (tent|room|car|bathroom)|(on|by) the (tracks|line) (at night|for the train)|(go|goes|come|comes) through fast|worked out how to|keep going (back )?(to|up)|going back to (the|that) (spot|place|edge)|(lie|lying|lay) (down )?on the (tracks|line|railway)|(yellow|white) line and wait*|(was|been|went) on the roof|(nearer|closer) ~3 (edge|line|track)|legs (over|dangling)|(that is|is|it is) where i would|(at|on|over|towards?) the (edge|ledge|rail|barrier)|(look*|star*) at the same|worked out (when|where|which)|when the (fast )?trains? (come|comes|pass|passes)|(no|not have|without) ~2 (barriers?|rail*|fence)|(research*|look* up|googl*) ~2 (which|where)|let go of the wheel|same ~1 (pillar|wall|tree|bridge)|(drive|driving|drove|steer*|swerve) ~3 (into|at) (a|the|that) ~1 (<place>|pillar|lorry)|(go|went|goes) ~4 at night and (sit|stand|look)|over the rail|(jump*|leap*|fall|throw* myself|fling*) ~3 (off|from|in front of|into|onto|out of|under)|jump|driv* (into|off|at)|crash* (into|on purpose)|swerv*|step* (out|off)|climb* over the|and waited for|think* (of|about) (the|that|those|going (up|off)|walking|stepping|driving) ~2 (<place>)|thinking of walking|(know|picked|chose*|found|checked) ~1 (which|the (spot|tree|beam|times?))|(no|low|over the) ~1 (fence|rail*|barriers?)|railing*|how high|(high|deep) enough|(no one) (checks|goes|would|will|sees)|down to look|look* (down|at the (drop|water|tracks))|the drop|floors up|feet (up|down)|open* (all the way|wide)|lock ~2 broken|(past|over) the (barrier|railing*)|(wrong|other) side of the (rail*|barrier|fence|bridge)|let go|no one about|no one around|up twice|to see how|stones in|walk* ~2 into the (sea|river)|into a tree|no seat ?belt|the fast one|gap ~6 (line|tracks|railway)|<die>|turn the wheel|edge of the (bridge|roof|cliff|platform|subway|tower|building|balcony)|(would|going to|will) do it|got the key|(car|engine) (on|running)|held on',
    },
    {
      rule: 'in-front-of',
      find: '(spot|place) i would (jump|do|go)|(threw|throw|fling|flung) myself (down|off|out of|into|in front|under (a|the) (train|lorry|tube))|(step*|walk*|jump*|run|ran|went|throw*|threw) ~2 in front of (a|an|the) ~1 ([0-9.]+|train|lorry|truck|car|traffic|tube|bus|van|tram|coach|metro)|hold* my (breath|head) under|(walk*|step*|run|ran|jump*) ~1 (into|out onto|onto|in) ~1 (traffic|the (road|motorway|highway|tracks))|(pockets|coat) with stones|(stones|rocks|bricks) in (my|her|his)|the fast one',
    },
    {
      rule: 'compares',
      find: '(die|kill you) from (drinking|taking|not eating|bleeding|jumping|hanging|cutting|swallowing)|head in the oven|(does|do|is|are|would) ~2 <way> ~2 (hurt|pain*|peaceful|quick*|be quick*)|<way> or ~3 (<way>)|<way> ~5 (messy|painless|peaceful|quick*|coward*|not painful)|(best|different|which|any) ~1 methods?|(look|looks) (like an accident|natural)|(website|site|thread|video|forum|list) ~6 (how to do it|step by step|method*|that does it)',
    },
    {
      rule: 'hides',
      find: '(no one|they|she|he|mum|people|staff) ~1 (can not|do not|does not|will not|would not|never|not) ~1 (find|see|notic*|know*|tell|hear|sign*|check*)|no one (knows|signs|checks)|told the (pharmacist|chemist) they|(hid(e|es|ing|den)?|cover*|conceal*|keep|kept|tap(e|ed)) ~6 (scars?|cuts|marks|burns|blades?|razors?|scissors|tissues|stash|mine)|(no one|mum|mam|they|she|he|school|work|staff|teachers?) ~2 (see|sees|notice*|check*|look|looks|find out|suspect*|hear*)',
      with: 'sharpener|concealer|locker|order|searches|looks? eaten|purge*|being sick|weigh (me|you|us|day|in)|under [0-9]{3}|on how i|(floor ?board)|i do it|they were for|spare|cuts?|scars|marks|blades?|razors?|tablets|pills|swallow*|purpose|history|taken|sock|tissues|bleed*|burn*|sleeve|box|looking up|blazer',
    },
    {
      rule: 'gets',
      find: '(it|they) comes? in (the post|plain|a (plain|jiffy))|(get|buy|bought|got|getting|order*|sell*|sold) ~8 ((a )?different (shop|chemist|pharmac*)|did not ask|without a? ?(prescription|script)|no questions|dark web|(that|the) stuff ~1 online|off a (site|lad)|from a (site|dealer)|abroad|plain (packag*|envelope)|here and there|as many|whatever i want|jiffy bag|off the (internet|web)|(amazon|ebay)|farm shop|different towns|in the post|out of ~2 box|different (shops|chemists|pharmac*))|where ~4 (get|got|buy|bought) (it|the strong*|that stuff|some|stronger)',
      with: 'buy (it|them|these|some) (online|off)|chemist|get more|(more|them) if|<gear>|canister|<drug>|boxes|blades?|stuff|strong*|plain|quick|box|here and there|questions|got it|site',
    },
    {
      rule: 'eats-so-little',
      find: 'hungry , it (kills|stops|goes)|down to [4-7] stone|how i get through a day|nothing but ~3 for ~1 (<number>) days|[0-9]{2,3} ~1 (calories|cals?|kcals?)|(calories|cals?|kcals?) ~4 (limit|burn*|a day|count)|(only|nothing but|liv(ing|ed) (on|off)|surviv* on|down to|having) ~4 <morsel>|(fasted|fasting|not eaten|stopped eating|not eating|starv*) ~5 (days|since [a-z]+day|on purpose|weeks?)|(goal|lowest|target) weight|(kill*|beat*|stop*) the hunger|(chew*|spit*) and (spit*|chew*)|best thing for not eating',
      with: 'appetite|collapse|weigh*|sit ups|run|half|meds|looks|no food|brush|over|stone|under|restrict*|bmi|only|a day|living|nothing|days?|weeks?|fast*|weight|ana|mia|hunger|spit*|instead|purpose|not eating|burn|on [a-z]+days|eat*|purg*|goal|limit|max|keep',
      despite: ['other-things', 'medical-talk', 'kept-safe'],
    },
    {
      rule: 'gets-rid-of-food',
      find: '(purging|purged) ~2 times|purg* (in|with|after|before|every|and)|being sick (without|quiet*|in the)|(laxatives|diuretics|diet pills) ~4 (after (every|each|a|meals)|every|each|a day|before)|laxatives ~5 (a week|a day|at a time|most (nights|days))|laxatives , <many>|(give|gave|feed|fed|throw|threw) (my|the|most of my) ~2 (sandwich(es)?|lunch|dinner|tea|food|breakfast) ~2 (to|in|down|away)|(make|made|making|get|force*) (myself|yourself) (be )?(sick|throw up|vomit)(?! with worry)|fingers down|(get|got|getting) rid of (it|my (dinner|lunch|tea)|what i)|(dinner|food|meals?|bites?) ~5 (napkin|tissue|sleeve|under the table|the dog|in the bin|pocket)|(purg*|throwing up|throw up|vomit*) ~4 (after|every|without|quiet*|easier)|(tips?|tricks?|how|trick) ~4 (purge|throwing up|fast|starv*|not eat*|skip*)|(say*|tell*|told|think*) ~3 eaten|(water|stones|coins|pockets?|sleeve|batteries|number up|weight down|conkers) ~6 (weigh*|weigh ?in)',
      despite: ['other-things'],
    },
  ],
  guards: [
    { name: 'quoted', quoted: true },
    {
      name: 'other-things',
      sentence:
        'river walk|shed a tear|song|in the game|bak*|revision|beach|wedding|tattoo|eczema|toast|swing|tarp*|plants?|ladder|licence|razor burn|card|finger|feels like|bulbs|burnt my (hand|finger|tongue)|bars|edge of the (bed|bath|sofa|seat)|by heart|laptop|alarm|as a kid|with the kids|vitamins?|nearly jumped|emergency supply|deep when|boat',
      unless: 'hide my (cuts|scars)|cuts on my|<end>|till it|on purpose|(round|around) my neck|myself',
    },
    {
      name: 'medical-talk',
      sentence: 'dosette|a day|headache|taper*|shav*|how many weeks|for the week',
      unless:
        'overdos*|kill*|suicid*|end it|lethal|fatal|all of them|at once|hoard*|stockpil*|saved up|calories|purg*|laxatives',
    },
    {
      name: 'kept-safe',
      sentence:
        '(gave|give|given|giving|handed|took|take|lock*|bin|binned|threw|flush*|get rid|got rid|return*|put) ~4 (away|back|in the (bin|safe|river)|to (my|the|a) (<parent>|mum|partner|husband|wife|friend|pharmac*|chemist|nurse|doctor))|(<family>|he|she|they|staff) ~1 (hid|hides|locked|lock|keeps|has hidden)|(days|weeks|months|years?) (clean|free|since)|on time|to the pharmacy',
      unless: 'but i (kept|have)|hidden|found (it|them)|before i|then i',
    },
  ],
};
