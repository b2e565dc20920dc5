/** Groups of words the distress rules share, in plain form. */
export const distressParts: Readonly<Record<string, string>> = {
  more: 'anymore|any more|any longer|no more|much longer',
  body: 'arms?|legs?|thighs?|wrists?|skin|stomach|hips?|forearms?|ankles?|body|shoulders?',
  pills: 'pills|tablets|meds|medication|medicine|painkillers|paracetamol|sleeping pills|sleeping tablets',
  only: 'again|myself|tonight|today|last night|since|because|and|but|when|every|for|now|to cope|more|regularly|daily',
  lately:
    'last night|tonight|today|yesterday|this (morning|evening|week|afternoon|weekend)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|' +
    '(two|three|four|five|few|couple of|[2-9]) (days|nights|weeks) ago|a (week|few days|few weeks|couple of days) ago|last week|again|recently|earlier|the other (day|night)',
  end:
    'die|be dead|(kill|end|top|hang|drown|shoot|off|finish|neck|stab|poison|suffocate) myself( off)?|end my (own )?(life|suffering|misery)|take my (own )?life|end it all|end things for good|' +
    'end it (now|tonight|for good|soon|properly|on my|once and|[.,])|do myself in|do away with myself|commit suicide|suicide myself|finish it for good|end everything|not (be alive|exist|be on this earth)|make it my last|(slit|slash|cut) my wrists?|blow my brains out|drink myself to death|jump (off (a|the) (bridge|roof|cliff|building)|off something)',
  act:
    '(killing|ending|topping|hanging|drowning|shooting|offing|stabbing|poisoning) myself|ending my (own )?(life|suffering)|taking my (own )?life|ending it all|ending it (now|tonight|for good|soon|[.,])|' +
    'doing myself in|doing away with myself|committing suicide|suicide|dying|death|not (being here|waking up|being alive|existing)|being dead|my own (death|funeral)|overdosing|taking an overdose|necking|how to end it|wanting to die',
  want: '(i|[.,"]|and|but|me|do|also|myself|now|just|god|head|would|mind|that) (want|wants|need|would like|would love|long|am desperate|am begging|beg|yearn|deserve|choose|ache)',
  will: '(going to|something to|will|about to|might|may|need to|have to|should|could|able to|trying to|try to|wish i could|would happily|would gladly|feel like i could|be able to|if i could|when i|before i|until i|time for me to|time to|i want to) ?(have to|happily|gladly|actually)?',
  think:
    '(thinking|think|thoughts|thought|considering|consider|considered|contemplating|contemplated|contemplate|dreaming|dream|dreamt|fantasising|fantasizing|fantasise|imagining|imagine|obsessing|obsessed|planning|scared|terrified|afraid|worried|feel like|feels like|felt like|feeling like|toying|flirting|welcome|welcoming|looking forward to|waiting for|idea|mind|images|urge|intent)( [a-z]+ly)?( a lot)? ?(of|about|on|with|for|seriously)?',
  feel: '(i am|i feel|i felt|am|feel|feeling|been|felt|me|become|becoming|getting|get|got|still|be|and|so|went|i have been feeling|i am feeling)( [a-z]+ly| very| pretty| more| a bit| extremely| most days| back to feeling)?',
  hoard:
    'saving|saved|stockpiling|stockpiled|stashing|stashed|hoarding|hoarded|collecting|counting|counted|lining up|lined up|laid out|staring|looking',
  neck: 'neck|necking|necked|swallow|swallowing|swallowed|down|downing',
  away: '(giving|given|gave) (away )?(all )?my',
  belongings:
    '(things|stuff|belongings|possessions)( away)?( [^ ]+){0,4} (need|needing|use|used|going|gone|here)( it| them)?',
  jumps:
    '(walk|step|jump|drive|run|crash|walking|stepping|jumping|jumped|stepped|driving|drove|running|crashing|throw myself)( out)?( my car| the car| it)? (in front of|into|off|under|in to|over)( a| an| the| my)? ?(multi|moving|speeding|oncoming|next|nearest|first|car)? ?(bridge|train|trains|bus|lorry|truck|car|cars|cliff|wall|tree|roof|balcony|building|traffic|tracks|motorway|tube|something high|edge|ledge|platform|park|storey)',
  urge: '(want|wanting|wants|feel like|feels like|thinking|think|thought|tempted|going|could|nearly|almost|urge|urges|keep imagining|imagine|about|ready|picture|picturing|might|keep|i will)( to| of| about){0,2}',
};
