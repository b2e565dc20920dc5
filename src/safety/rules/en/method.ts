/** How, how much and where, told of dying or of hurting oneself: what others must not learn from a post (E28). */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const method: SentenceKind = {
  kind: 'method',
  classes: {
    lots: '(too many|all (of )?(my|them|the|his|her)|the (whole )?(lot|box|bottle|packet|strip|pack)|a (whole|full|couple of|few)? ?(bottle|box|strip|packet|pack|handful|load|mug|glass|tub|month|week|bunch)|half (the|a|of)|a packet|a handful|whatever|loads|enough( of)?|<amount>)',
    amount:
      '([0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|dozen|dozens|hundred)',
    drug: '(<pills>|pills?|capsules?|tabs|of (them|these|those|the|his|her|my|it)|heart|blue|yellow|white|pink|strong|ones|vodka|whisky|aspirin|bleach|antifreeze|stuff|somethings|boxes|box|packets?|strips?|bottles?|units|heroin|fentanyl|insulin)',
    tool: '(blades?|razors?|knife|knives|scissors|stanley|scalpel|sharpener|lighter|cigarettes?|glass|plate|needle|compass|iron|straightener|rope|belt|scarf|cord|cable|ligature|noose|sheet|bag|hose|hosepipe|exhaust|gun|gas|tape|hob|fire)',
    place:
      '(bridge|cliffs?|multi ?storey|car park|station|platform|crossing|railway|tracks|line|viaduct|pier|bypass|motorway|roof|loft|garage|woods|weir|river|sea|reservoir|quarry|balcony|train|lorry|express)',
    self: '(myself|my (<body>|arms?|legs?|wrists?|neck|throat|thighs?|hips?|veins?|ankles?|head)|(arm|leg|wrist|neck|thigh|hip|throat))',
    morsel:
      '([0-9]{3,4}|calories|cals|apples?|crackers?|rice cakes?|coffee|gum|ice cubes?|mints?|soup|broth|yoghurts?|cucumber|lettuce|celery|diet coke|egg whites?)',
    end: '(die|dying|dead|kill*|end it|do it|did it|finish (it|me)|not wake|it to work|bleed out|pass out|kick* in|suicide|overdose|od|myself|lethal|fatal|too many|sick|hospital|attempt)',
    way: '(hanging|drowning|overdos*|jump*|bleeding|cutting|pills|tablets|a? ?rope|gas|gassing|the (train|bridge|river)|suffocat*|starv*)',
  },
  rules: [
    {
      rule: 'took-amount',
      find: "(<amount>|<number>|[0-9]+) of (mine|hers|his|them) (and|with)|mix* ~4 (alcohol|vodka|drink|whisky)|(whole|full) (strip|box|packet|bottle) of|(took|taken|taking|swallow*|neck*|down*|drank|popp*|had|od (would )?on|overdos* on|chas*|crush*) ~2 (<lots>) ~2 (<drug>|worth|supply|in one go|at once|wine|cider)|(took|taken|swallow*|neck*|drank|down*) (<lots>)( [.,]| and| with| of| but| because| what*| last| or)|(drank|drink|swallow*|breath*|sniff*|inhal*) ~2 (stuff|bleach|cleaning|from (under|the can)|antifreeze|petrol)|(had|took|taken) <number> times what|<amount> (pills|tablets|capsules) ~3 (and|with|lost|then)|adding one more|take the whole lot|(a|one|two) ~1 (week|month|day)*(s|'s)? (worth|supply)|all at once ?[.]|in one go|(down|taken) at once|(packet|box|bottle|strip) and a half|lost count|<amount> ~1 (somethings|of the [a-z]+ (ones|capsules))",
      despite: ['kept-safe'],
    },
    {
      rule: 'how-much',
      find: 'how (many|much) ~4 (before|dangerous|until|would it)|past the end of the platform|enough to do it|(how (many|much|deep|high|long|far)|what (dose|amount|height)|which (part|bit|vein|one)) ~5 (need|needs?|too|dose|<end>|bleeds?|jump|cut|go|would i ~2 take|have to|before)|(lethal|fatal|deadly) ~1 (dose|amount|level)|(is|would|will|are) ~1 (<amount>|[0-9]+ of [a-z]+|the bridge) ~4 (enough|high enough|do it)|(know|knows|counted|got|have|put by|need|saved) ~4 (how many|<amount>|enough|boxes|loads) ~4 (it takes|do it|i need|put by|boxes|them|of it|i have got|got [0-9]+)',
      with: 'dangerous|platform|before|until|<end>|take|dose|lethal|fatal|deep|high|jump|bleed*|enough|put by|counted|saved',
      despite: ['other-things', 'kept-safe'],
    },
    {
      rule: 'tool-on-self',
      find: '(bang*|hit*|smash*) my head (on|against|off)|fingers down (my|your) throat|(cut*|burn*|scratch*|slic*) on (my|your) <body>|(used|use|keep|kept|hide|carry) ~2 (blades?|razors?)|put ~2 out on my|the trick is|(use|used) the edge of|(cut*|carv*|slic*|slash*|scratch*|burn*|stab*|bite|bit|bang*|us(e|ed|ing)|put|held|press*|rub*|took|keep|with) ~5 <tool> ~5 (on|out on|to|across|into|over|against|round|around) ~3 <self>|(cut*|carv*|slic*|slash*|burn*|scratch*|stab*|bite|bit) ~2 (<self>) ~4 (with|using|till|until|deep*|lengthways|<tool>|and (rub|salt|pour)*)|cut with|(round|around) (my|the|your|his|her) neck|bag over|(lines|cuts|stitches|burns) ~2 (on|across|down) ~2 <self>|<tool> ~6 (used? it on|on my|across my)|hand on the (hob|iron|stove)|(cut|go) (across|down|deep*)( or|[ .?,]| enough)|(what|which) ~3 use ~3 (cut|blades?|burn)|everyone use|bite ~4 bleed*|plugged in',
      despite: ['medical-talk', 'kept-safe'],
    },
    {
      rule: 'tool-near-body',
      find: '(did|done|do) it ~5 (with|by|using) ~2 <tool>|<tool>',
      with: '(on|across|over|in|up|inside of) ~1 (my|the|their|his|her|your) ~2 (arm|leg|wrist|thigh|hip|stomach|skin|vein|throat|forearm|shoulder|chest|ankle)s?',
      despite: ['medical-talk', 'kept-safe', 'other-things'],
    },
    {
      rule: 'hanging',
      find: '(barn|loft|shed|garage|woods) with (a|the) ~1 <tool>|hang* myself|(tie*|tying|loop*|knot*|hang*|hung|kick*) ~4 (to|from|round|around|on|over|noose|cord|off) ~3 (neck|beam|door|handle|banister|rail|tree|loft|hook|noose|rafter*|light)|(noose|ligature)|know the knot|(rope|cord|belt|gun|hose*|tape) ~4 (in|round|from|out of|on|off) ~3 (boot|car|loft|neck|cabinet|table|wardrobe|garage|drawer|shed)|(loft|garage|shed|tree|banister) with a',
      despite: ['medical-talk', 'kept-safe', 'other-things'],
    },
    {
      rule: 'place',
      find: '(car park|multi ?storey|flyover|bridge|cliffs?|roof|station|platform|balcony|lighthouse|quarry|tower|viaduct|canal|pier|overpass|building) ~7 (no (rail*|fence|barriers?|cctv|cameras?|wall)|not have (barriers|a fence|rail*)|drops? straight|sheer|(nobody|no one) (would|will|can|to) (see|find|stop)|unlocked|end of platform|straight down)|(no|low) (rail*|fence|barriers?|wall) ~4 (top|bridge|roof|edge|platform)|(i would|i will|i was going to|i am going to|going to|plan to) use the (balcony|car|garage|train|shed|loft|bridge|belt|rope)|(garage|car|engine) ~4 (engine (on|running)|running)|know (which|the) (tree|beam|bridge|spot|rail*|branch)(?! you)|(railing*|fence|barrier) ~3 (broken|low|gap|missing)|(sat|stood|standing) on the (wall|ledge|edge|top level|railing*)|(car|engine) ~4 garage|(fast|express) train|no fence|(<place>) ~6 (low|high|height|broken|fence|gap|railing*|barrier|jump*|front of|nobody goes|no one goes|quiet|down to look|up twice|metres|feet|tide|deep|no seatbelt|key|stones|do it|floor of)|jump(ed)? from|climbed over|held on|pockets with stones|beam|(low|high|gap|jump*|fence|stepp*|step|drive|driv*|walk* in*|front of|into|went in|off the end|seatbelt|do it|check*) ~4 <place>|(fast|express|last) ~1 (one|train) ~3 (comes|goes)|front of the [0-9.]+|stones in|in front of (a|the) [a-z0-9]+',
      with: 'no|not|drops|sheer|unlocked|straight|engine|which|use the|nobody|tree|beam|broken|ledge|edge|top|garage|time|fence|jump*|do it|i would|i was going to|low|gap|fence|stones|front of|seatbelt|high*|timetable|went in|found|twice|spot|check*|into|with a',
      despite: ['medical-talk', 'kept-safe'],
    },
    {
      rule: 'compares',
      find: '(quick*|easiest|best|least painful|painless) (way|method) (to|of) (go|die*|do it|dying|end*)|(hurt*|painful|peaceful) ~3 (drown*|hang*|jump*|bleed*|overdose)|bleed out|(<way>) ~2 or ~2 (<way>|bridge|train)|quick* ~1 , ~2 <way>|(method|methods|ways?) ~4 (best|rank*|step|list|compar*|two|top|accident|natural|look*|pain*|quick*|ruled|narrow*)|(best|easiest|quick*|painless|peaceful|narrow*|rank*|compar*|any|surest|different) ~4 (methods?|two ways|and made a list)|<way> (peaceful|hurt|painful|quick|slow|messy|the coward)|(does|is|would|do) ~2 <way> ~2 (hurt|peaceful|painful|quick*|work|take)|(quick*|messy|easier|painful|surer|ruled out|no use|worse|coward*) ~6 <way>|(look natural|look like an accident)|(tells|shows|says) you how (to)?( do)?|how (do|to|would|can) (i|you|u|one)? ?(kill|end|hang|do) (myself|yourself|it|a noose)|how do you tie|stuff that does it|step by step|<way> ~4 next time|(quick*|easier|worse) ~2 <way>|which ~3 <way>|coward*|gas myself',
      with: 'to (go|die)|quick*|bleed|<end>|<way>|method*|ways|accident|natural|list|messy|stuff|noose|no use',
      despite: ['medical-talk', 'kept-safe', 'other-things'],
    },
    {
      rule: 'hides',
      find: 'say (you|i|it was) ~1 (burnt|burned|fell|walked|tripped|scratched|was the cat) ~5 (ask|question|notice|believe|know)|(foundation|concealer|plasters?|bandages?|long sleeves|wrist ?bands?|make ?up) ~2 (cover*|hide*) ~1 (it|them|the (cuts|marks|scars))|(never|not|nobody|no one) (search|searches|check|checks|look|looks) ~1 (it|there|inside|in)|(blades?|razors?|tablets|pills|tissues|them|it) ~3 (inside|behind|under|in) (the|a|my) (hoover|phone case|sock|crisp packet|mattress|sleeve|teddy|lining)|(hid(e|es|ing|den)?|bracelets|sleeves|cover*|tell|told|say|conceal*) ~5 (scars?|cuts|marks|wounds|burns|bloody|blade*|razor*|knife|most of mine|what i (do|did)|tissues|blood*|hospital|nurse|where you can not see|a and e|fell off|(so|and) (they|no one|nobody|she|he) (do|will|does|can|would))|(save|saving|saved|tuck*|hid|hide|keep|kept|spit*|palm*) ~3 (up|in|under) ~3 (sock|tongue|mattress|cheek|drawer|wardrobe|pillow|sleeve|phone case)|delete* ~3 history|(no one|nobody|mum|mam|staff|she|they) (will|would|has|have|ever)? ?(not )?(know|notice*|ask*|see*|find*) ',
      with: 'burnt|fell|covers?|hides?|search*|check*|blade*|marks|razor*|tissues|tablets|pills|cut*|scar*|burn*|mine|swallow*|nurse|blood*|a and e|hospital|history|stash*|looking up|do the rest|box|bought|getting them|sick|weigh*|eaten|on purpose|sock|bracelets?',
      despite: ['medical-talk', 'kept-safe'],
    },
    {
      rule: 'gets',
      find: '(without|no) (a )?(script|questions|prescription|id)|(right|dodgy|certain) (chemist|pharmacy|site|shop)|posts? (them|it) (from|out|to)|(order*|buy|bought|sell*|get|got|getting|help myself) ~5 (without a? ?prescription|online|off a site|abroad|from a (site|shop|dealer)|out of ~2 box|as many|here and there|plain packag*|jiffy|under the counter|dark web)|where ~4 (get|got|buy|bought) (it|them|the strong*|that stuff|strong*)|get me (whatever|some|them|the)|stockpil*|hoard*|boxes in the',
      with: 'script|site|chemist|prescription*|boxes|box|strong*|stuff|abroad|blades?|them|tablets|pills|it',
      despite: ['medical-talk', 'kept-safe', 'other-things'],
    },
    {
      rule: 'food',
      find: '(only|nothing but|living on|lived on|let myself have|down to|restrict* to|under|limit* to|max|survive on) ~4 <morsel> ~4 (a day|til*|until|tea|dinner|all day|and|after|so|then|since|lunch|o)|<morsel> ~4 (gets me|keeps me|holds me|fills me)|(purg*|laxatives?|diuretics|diet pills) ~4 (every|after (every|each|a)|easier|trick|a day|at bedtime|before|<amount>|cold water|does it)|<amount> ~1 (laxatives|diet pills|diuretics)|(water fast|dry fast|chew ~3 spit|spit it|ipecac|thinspo|pro ana|lowest weight|goal weight|ugw|thigh gap|fingers down my throat)|(say|said|tell*|told|pretend*) ~5 (eaten|already ate|had (lunch|dinner|tea|breakfast))|(baggy|jumper|layers|stones|coins|batteries|water|weights) ~5 (weigh*|notice|see)|(tricks?|tips?|how) ~4 (skip*|not eat*|hide food|get out of (dinner|tea|eating)|avoid eating)|(exercis*|run|running|sit ups|star jumps|squats|workout*) ~6 (so (mum|nobody|they|no one)|burn*|it off|every calorie)|(down to|got to|get to|reach*|want) ~2 [0-9]{2} ?(kilos|kg|kgs)?( and|[.,])|lowest (you|i) ~2 (eat*|ate|weigh*)|[0-9]{2} (kilos|kg|kgs)|weigh ?(in|me|ins)|the number up|ice cream first|[0-9]{2,4} ~1 (calories|kcal|cals)|(calories|cals) (a|per) day|how ~2 purge|laxatives every|(a|one|half a) ~4 (soup|rice cake|cracker|apple|yoghurt|coffee) ~4 (a day|and a|and if)|(make|made|making|get|force) (myself|yourself) (be )?sick|(thr(ow|ew)*|bring*) (it )?up (quiet*|after|without)|tips? (for|on) (throw*|purg*|fast*|starv*|not eating|being sick)|(fast*|not eaten|starv*|living on|live on|surviv*) ~4 (days?|hours|since|water|gum|coffee|apple|rice cake|mints|one|a day)|laxatives? (every|each|after|work)|take laxatives|(thinspo|ana|mia) ?(tips|buddy|welcome)?|goal weight|weigh*( in)? ~6 (pocket*|sleeve|water|stones|up|coins)|(pockets?|sleeve|batteries|water) ~5 weigh*|(get|bring) ~2 weight down|burn off|hide* (my )?food|push it round|(kill*|stop*|dull*|beat*) ~1 hunger|fill up on|instead of (food|eating)|not eating is|skip* ~3 (apple|meals?|everything)|ate at',
      with: 'purg*|fast|spit|laxatives?|diet|thinspo|pro ana|lowest|goal|gap|jumper|baggy|lunch|dinner|tricks?|tips?|only|nothing but|restrict*|kilos|kg|gets me|exercis*|run|weigh*|number|throat|calories|cals|sick|throw*|eat*|hunger|food|ana|burn|apple|plate|living',
      despite: ['medical-talk', 'other-things', 'kept-safe'],
    },
  ],
  guards: [
    { name: 'quoted', quoted: true },
    {
      name: 'other-things',
      sentence:
        '(minutes|hours|years|days) of|weight has gone up|slimming|ramadan|operation|joiner|rotten|at ours|burned 300|years back|film|song|lyrics?|book|novel|episode|documentary|game|character|recipe|cook*|kitchen|baking|bake*|cake|garden*|diy|shelf|shelves|parcel|fishing|climbing (wall|club)|abseil*|bungee|swim*|charity|holiday|view|picnic|walk the dog|dog lead|photos?|bulbs|best method for|revision|slimming|pretty|beach|appointment|jumper|starving [.]|hoover snapped|5k|sausage*|chocolates?|celebrations|kids|sister|friends|wedding|tongs|by accident|accidentally|slipped|hot|cream|eczema|tattoo|plaster cast|revision|step by step, that|lunch|at work|wine with|iron$|the iron [.]|hammer|pasta|toast|tea|neighbours',
      unless: 'kill*|die|suicid*|hang(ing)? (myself|himself|herself)|myself|held my|till it|on purpose',
    },
    {
      name: 'medical-talk',
      sentence:
        '(gp|doctor|pharmacist|nurse|psychiatrist|consultant|surgeon|vet|dentist) ~3 (said|says|put|started|gave|told|prescribed|upped|changed|lowered|increased|reduced|has|wants)|prescribed|prescription|twice a day|once a day|a day|every (morning|night|day|evening)|side effects?|as (directed|prescribed)|dosette|repeat|headache|migraine|back pain|period pain|blood test|with food|at bedtime|taper*|half a tablet|two paracetamol|on time|lie down|feel better|see someone|for you|new tablets|started|pharmacy|works|slowly|citalopram starts',
      unless:
        'overdos*|die|kill*|suicid*|end it|lethal|fatal|enough to|all of them|at once|hoard*|stockpil*|saved|saving|calories',
    },
    {
      name: 'kept-safe',
      sentence:
        '(gave|give|given|handed|hand|took|take|lock*|bin*|threw|throw*|get rid|got rid|return*|put) ~4 (away|back|in|to (my|the|a) (<parent>|mum|partner|husband|wife|friend|pharmac*|nurse|doctor)|out)|safety plan|instead of|stopped|no longer|(days|weeks|months|years?) (clean|free|since)|campaign*|inquest|coroner|policy|barriers? (on|at)|awareness|training|research|news',
      unless: 'but i (still|kept|have)|hidden|found (it|them)|before i|then i',
    },
  ],
};
