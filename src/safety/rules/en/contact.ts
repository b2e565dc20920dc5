/** Asking somebody to go on in private, to give a number or a name elsewhere, or to meet (E29). */
import type { SentenceKind } from '../../engine/rule-types.ts';

export const contact: SentenceKind = {
  kind: 'contact',
  classes: {
    app: '(snaps|instas|what is app|whatsapp|watsapp|wa|insta|instagram|ig|snap|snapchat|fb|face book|facebook|messenger|telegram|signal|discord|skype|zoom|facetime|tiktok|twitter|kik|wechat|bluesky|threads|mastodon|viber|gmail|reddit|linkedin|steam|xbox|imessage)',
    your: '(your|you are)',
    details:
      '(numbers?|addy|digits|mobiles?|phone|e ?mails?|e ?mail address|address|<app>|socials|handle|username|user name|gamertag|contacts?|contact details|details|real names?|surname|last name|full name|postcode)',
  },
  rules: [
    {
      rule: 'write-to-me',
      find: '(dm|pm|whatsapp|facetime|inbox) (me|us)|(drop|shoot|send|give|pop) (me|us) (a|an|your) ~1 (dm|pm|message|line|text|bell|shout|buzz|call|ring|e ?mail|request)|dm',
      with: 'letter|card|privately|way|at|if|any ?time|whenever|please|can|could|you|your|on|or|let|x|hun|love|pet|and|feel free|request|up|meet me|[a-z]+ me .',
    },
    {
      rule: 'write-to-you',
      find: 'if i (wrote|write|messaged|message|rang|ring|texted|text|e ?mailed) (to )?you|(how|way) ~4 (get (hold|a hold) of|reach|get in touch with|contact|find) you',
    },
    {
      rule: 'sent-in-private',
      find: '(check|look in|look at) <your> (dms?|pms?|inbox|messages|requests|e ?mail)|(pm|dm|e ?mail|message)(ed)? sent|hmu',
    },
    {
      rule: 'asks-for-details',
      find: '(what is|give (me|us)|send me|have|get|got|swap|swop|drop|share|exchange|trade|pass|post|tell me|need|want|know|take|put) ~2 <your> ~1 <details>(?! one| on [a-z]+ (meds|tablets))|(swap*|swop*|exchang*|trad*) ~2 <details>',
    },
    {
      rule: 'gives-details',
      find: 'my (number|address|<app>) is (on|in|below|[0-9@]+|name)|here is my <details>|my (inbox|dms|pms|messages|door) (is|are)( always)? (open|on)',
    },
    {
      rule: 'on-an-app',
      find: '((find|same name|username|handle|add|join|chat|talk|keep in touch|move|carry on|over|continue|game|group|us|we) ~4 on|(are|is|do|does|d|have|got) (you|anyone|anyone here|anyone else|you have|you use|you do|you got) ~2|you (got|have|use|on)) <app>( [.,?]| i| we| at all| or)|[.,] (got|any) <app>|are you on <app>|let us <app>|<your> name on <app>|<app> me|(i am|am|we are) on <app> (if|as|under|name)|hit me up on|(join|come to) (our|my) <app>',
    },
    {
      rule: 'goes-private',
      find: 'get me at this',
      with: 'great|good|nice|lovely|address|send|we|us|you|i|me|anyone|let us|want to|like to',
    },
    {
      rule: 'meets',
      find: 'write to me care of|(fancy|up for|how about|what about) (a|meeting for a|going for a) (coffee|pint|walk|drink|brew|cuppa|chat|(video |voice |phone )?call|zoom|swim)|come and (see|visit|stay)|(spare room|sofa|couch|bed here) (if|for) you|(pint|coffee|drink|walk|lunch|brunch|cuppa) on ([a-z]+day|the weekend) ?[?]|let us (meet|do (lunch|coffee|dinner)|hang)|could meet',
      with: 'you|us|we|anyone|me|let us|fancy|someone|hang',
    },
    {
      rule: 'asks-where',
      find: '(where|whereabouts|where abouts|what (town|city|area|part|county|street)) ~2 (do|are|d|is) you ~2 (live|living|from|based|staying|located|[?])|where ?abouts? (are|in)|(tell me|know|send) where you ~1 (live|are)',
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
      name: 'rules',
      sentence: 'creepy|(says?|said|asked|asks) ~2 (to|text|message|ring|stop)',
      unless: 'i know (it is|we are|you are) not|do not (tell|care)|against the rules but|not meant to|bend',
    },
    {
      name: 'services',
      sentence: '(my|the|your|line) (gp|doctor|therapist|counsellor|nurse|boss|manager|landlord|bank)|gp|the mix|quiz',
      unless:
        '(add|dm|pm|give) me|my (number|inbox|dms)|<your> (number|insta|snap|whatsapp)|(sorry|mods) (about|read|on)|give us|instead|mods are',
    },
    { name: 'quoted', quoted: true },
    {
      name: 'titles',
      sentence:
        'blocked|come back and tell|come off (social|facebook)|call(ing)? (it|each)|snap decisions?|what dose|tip for|happier|[a-z]+ every day',
    },
  ],
};
