/** Asking somebody to go on in private, to give a number or a name elsewhere, or to meet (E29). */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const contact: SentenceKind = {
  kind: 'contact',
  classes: {
    app: '(snaps|instas|what is app|whatsapp|watsapp|wa|insta|instagram|ig|snap|snapchat|fb|face book|facebook|messenger|telegram|signal|discord|skype|zoom|facetime|tiktok|twitter|kik|wechat|bluesky|threads|mastodon|viber|gmail|reddit|linkedin|steam|xbox|imessage)',
    your: '(your|you are)',
    write:
      '(message|dm|pm|inbox|text|txt|e ?mail|ring|call|phone|bell|whatsapp|facetime|snap|add|friend request|follow|contact|write to)',
    private:
      '(off (here|this|the|line|forum)|offline|privately|private|in private|elsewhere|one (to|on|2) one|1 (to|on|2) 1|face to face|in person|outside (of )?(here|this|the)|away from (here|this|the)|somewhere (else|more private|quieter|private|the mods|they can not)|on (the phone|<app>)|(over|by|via) (text|e ?mail|<app>|the phone|phone)|(a )?(voice|video) call|dms?|pms?|out of here|without (the mods|everyone|people|moderators))',
    details:
      '(numbers?|addy|digits|mobiles?|phone|e ?mails?|e ?mail address|address|<app>|socials|handle|username|user name|gamertag|contacts?|contact details|details|real names?|surname|last name|full name|postcode)',
    meet: '(meet( up)?|hang out|get together|grab|go for|have|do|come (round|over)|catch up|link up|pop round)',
    outing:
      '(a |an )?(coffee|pint|walk|drink|brew|cuppa|tea|bite|lunch|real life|person|irl|up|sometime|some time|each other|properly|face to face|one day|mine|yours|in [a-z]+)',
  },
  rules: [
    {
      rule: 'write-to-me',
      find: '(dm|pm|whatsapp|facetime|inbox) (me|us)|(message|text|txt|e ?mail|ring|call|phone|add|follow|find|contact|reach|buzz|ping|meet|catch|look|get (hold|a hold) of|get in touch with|write to) (me|us)(?! (a (slut|liar|cow|fool|coward|bitch|[a-z]+ ?[?])|back|up and|halfway|a tip|the address|names?|crazy|lazy|halfway|to the|in the list|when you get in|[?]|stupid|mad|a liar|out|about|because|to say|that|every|last|at ten))( (a|an) (message|line|text|bell|call|ring))?( up)?|(drop|shoot|send|give|pop) (me|us) (a|an|your) ~1 (dm|pm|message|line|text|bell|shout|buzz|call|ring|e ?mail|request)|dm|(send|drop|sending|by|you) ~2 private message',
      with: 'letter|card|privately|way|at|if|any ?time|whenever|please|can|could|you|your|on|or|let|x|hun|love|pet|and|feel free|request|up|meet me|[a-z]+ me .',
    },
    {
      rule: 'write-to-you',
      find: 'if i (wrote|write|messaged|message|rang|ring|texted|text|e ?mailed) (to )?you|(someone|anyone|one of you|somebody) i (could|can) (phone|ring|call|text|message)|((can|could|may|shall|should|let|will|would|want|is it (okay|alright) (if|for)|mind if|okay if|okay if|like|love|going|happy|prefer|rather|easier) ~3|i am|i|i) (<write>|dmed|pmed|messaged|added|texted|dming|messaging|texting) (you|each other|one another)|(how|way) ~4 (get (hold|a hold) of|reach|get in touch with|contact|find) you',
    },
    {
      rule: 'sent-in-private',
      find: '(sent|send|sending|drop|dropped|pop|popped|shoot|fire) you ~2 (dm|pm|message|request|invite|e ?mail|text|link)|(check|look in|look at) <your> (dms?|pms?|inbox|messages|requests|e ?mail)|(pm|dm|e ?mail|message)(ed)? sent|slide into|hmu|add me (on|back|as|please|pls|x|i am|[.,?])',
    },
    {
      rule: 'asks-for-details',
      find: '(e ?mail|text|ring|call|phone|message) (me|us) ~2 instead|(what is|give (me|us)|send me|have|get|got|swap|swop|drop|share|exchange|trade|pass|post|tell me|need|want|know|take|put) ~2 <your> ~1 <details>(?! one| on [a-z]+ (meds|tablets))|(swap*|swop*|exchang*|trad*) ~2 <details>|(be|being|looking for|want|like|fancy|find) ~2 pen ?(pals?|friends?)',
      despite: ['others'],
    },
    {
      rule: 'gives-details',
      find: '(here is|this is|i will (give|send) you|take|giving you|use|can give you|leave you|you want|want|need|ring|call|text|on) my ~1 (<details>|landline)|my (number|address|<app>) is (on|in|below|[0-9@]+|name)|here is my <details>|my (inbox|dms|pms|messages|door) (is|are)( always)? (open|on)|(inbox|dms|pms) (is|are|always) ~1 open',
    },
    {
      rule: 'on-an-app',
      find: 'we (facetime|skype|zoom)|((find|same name|username|handle|add|join|chat|talk|keep in touch|move|carry on|over|continue|game|group|us|we) ~4 on|(are|is|do|does|d|have|got) (you|anyone|anyone here|anyone else|you have|you use|you do|you got) ~2|you (got|have|use|on)) <app>( [.,?]| i| we| at all| or)|[.,] (got|any) <app>|are you on <app>|let us <app>|<your> name on <app>|<app> me|(my|<your>) <app> (is|name|handle|tag|user|username|[,.?])|(start|started|made|make|set up|run|join|in) (a|an|our|my) ~2 (<app>) (group|chat|server)|(fancy|do|have|join) (a|the) <app>|(other|another|different) (apps?|chat)|(move|take|bring|put) ~3 to <app>|(find|look) me ~1 on <app>|(find me|hit me up|chat|talk to me|talk ~3|reach me|got me) on <app>|(i am|am|we are) on <app> (if|as|under|name)|hit me up on|(join|come to) (our|my) <app>|follow (you )?back',
    },
    {
      rule: 'goes-private',
      find: 'get me at this|(chat|chatting|talk|talking|keep|carry on) ~2 (by|over|via|through) (e ?mail|letter|post|text|phone|whatsapp)|(talk|talking|chat|chatting|chats|speak|speaking|meet|carry( (this|it))? ?on|continue|continuing|take (this|it)|taking this|move|moving|message|messaging|discuss|connect|get to know|in touch|in contact|support each other|tell you|do this|have this|friends|writing|keep this|say it) ~4 (<private>|us|alone|on something else|(anywhere|somewhere|some other place) ?(else)?|another way|offline)|(stay|staying|keep|keeping) in (touch|contact)(?! with (how|your|my|family|friends|them|him|her) )( with (you|each other))?|(be|being|become) ~2 friends? outside (of )?(this|here|the forum)|get hold of (me|you)|(give|hand|lose) ~1 you',
      with: 'great|good|nice|lovely|address|send|we|us|you|i|me|anyone|let us|want to|like to',
    },
    {
      rule: 'meets',
      find: 'write to me care of|(we|you and (i|me)|let us|us|you|anyone|someone|want to|fancy|up for|down for|like to|want to|love to|free to|be good to|be nice to) ~3 <meet> <outing>|(fancy|up for|how about|what about) (a|meeting for a|going for a) (coffee|pint|walk|drink|brew|cuppa|chat|(video |voice |phone )?call|zoom|swim)|meet(ing)? (you|up|us|for|irl|me in|in (town|person|real life|the (park|middle)))|come and (see|visit|stay)|(do|have|do you fancy|arrange|set up|try) (a|an) ~1 (call|phone call|video call|voice call|voice chat)|(spare room|sofa|couch|bed here) (if|for) you|(i|we) (can|could|will) (come and )?pick you up|(pint|coffee|drink|walk|lunch|brunch|cuppa) on ([a-z]+day|the weekend) ?[?]|let us (meet|do (lunch|coffee|dinner)|hang)|could meet|(come|pop|call|stay) (round|over|in|and stay|to mine|at mine)( mine| to (mine|ours|the house|my [a-z]+))?( for| [.,?]| any ?time| if)|could meet (at|in|up)',
      with: 'you|us|we|anyone|me|let us|fancy|someone|hang',
    },
    {
      rule: 'asks-where',
      find: '(where|whereabouts|where abouts|what (town|city|area|part|county|street)) ~2 (do|are|d|is) you ~2 (live|living|from|based|staying|located|[?])|(anyone|someone) ~3 (near|from|in|around|local) ~3 (want|fancy|fancies|up for|like)|where ?abouts? (are|in)|where abouts|(tell me|know|send) where you ~1 (live|are)',
    },
  ],
  guards: [
    {
      name: 'not',
      before: '(not|never|no|without|no one|avoid|stop|stopped|rather than|instead of|against|refuse)( to)? ~3',
      unless:
        'not (mind|hesitate|be afraid|worry|know|sure|want to lose|come|sleep|trust)|why not|if not|can not|(do|if) you|would not mind|if (you|we)',
    },
    {
      name: 'others',
      before:
        '(he|she|they|who|someone|everyone|people|it|(my|our|his|her|the|this|that|some|another) [a-z]+|(him|her|them|me|us|you|people) to|gp|doctor|nurse|samaritans|[a-z]+line|[a-z]+ed|says|<family>)( will| can| could| would| did| to| might| always)?',
      unless:
        '(if|when|that) ~1 you|(let me|my) know|you can|feel free|please|(can|could|shall|should|want) (i|we|you)|as (my|the) [a-z]+|way to|like to|want to|rather',
    },
    {
      name: 'rules',
      sentence:
        'rules?|moderators? (say|said|will|can|do)|not allowed|allowed to|guidelines|scam*|banned|creepy|reported?|removed|(used|agreed|arranged|decided) to|ages ago|years ago|last (year|week|month)|(says?|said|asked|asks) ~2 (to|text|message|ring|stop)|i (went|was|met)|people say',
      unless: 'i know (it is|we are|you are) not|do not (tell|care)|against the rules but|not meant to|bend',
    },
    {
      name: 'services',
      sentence:
        'samaritans|helpline|help line|crisis (line|team)|shout|childline|(sane|child|life)line|nhs|the (charity|office|mods?|moderators?|admin)|a (moderator|mod)|(my|the|your|line) (gp|doctor|therapist|counsellor|nurse|boss|manager|landlord|bank)|111|999|116|gp|the mix|quiz|the (list|club|queue)',
      unless:
        '(add|dm|pm|give) me|my (number|inbox|dms)|<your> (number|insta|snap|whatsapp)|(sorry|mods) (about|read|on)|give us|instead|mods are',
    },
    { name: 'quoted', quoted: true },
    {
      name: 'titles',
      sentence:
        'easier to write than|song|film|lyrics?|album|book|episode|group session|stomach|blocked|tip for|brain|happier|addicted|[a-z]+ every day',
    },
  ],
};
