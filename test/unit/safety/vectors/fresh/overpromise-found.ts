import { anywhere, seen } from '../vector.ts';

export const texts = seen(
  anywhere(
    'fresh',
    `
    I promise I'll always be here for you
    I will never leave you
    you can message me whenever, day or night
    promise me you won't hurt yourself
    I'll make sure nothing bad happens to you
    I'm here 24/7 for you
    I'd do anything for you
    you only need me
    I'll be there whenever you need me, always
    Promise you'll call me before you do anything
    I can save you
    I will always answer
    I won't rest until you're ok
    you'll never have to be alone because I'm here
    just hold on, I'll stay up all night with you
    I understand you better than anyone
    if anything happened to you I'd never forgive myself
    swear you won't do it
    I'm your guardian angel now
    call me at any hour, I'll pick up
    I'll always be here for you, no matter what
    message me any time, day or night
    promise me you won't do anything
    I won't let anything happen to you
    you can count on me 24/7
    I'm not going anywhere, ever
    swear to me you'll still be here tomorrow
    I'll save you from this, I promise
    if you need me at 4am I'm here, I never sleep
    I will stay online until you're safe
    you don't need anyone else, you've got me
    I'm the only one who really gets you
    As long as I'm here nothing bad will happen
    I'll never leave you on your own with this
    just message and I'll drop everything
    promise me you'll text before you do anything
    I'll keep you alive myself if I have to
    I will never let you down
    whatever you need, whenever you need it, I'll be there
    I'm always on here, you'll never be alone again
    don't you dare leave me, promise
    I'll sit up with you every night for as long as it takes
    I can fix this for you
    I've got you, always
    Trust me, I'll get you through this
    I will always be here for you, day or night.
    message me any time u want even 4am i mean it
    Promise me you won't do anything silly tonight
    I'll never let you down, not like they did
    You can rely on me, pet. Always.
    I will save you from this
    im not going anywhere ever ❤️
    You have my word I'll answer every single post you write.
    swear to me youll still be here tomorrow
    Whatever happens I'll fix this for you.
    I'm going to get you through it, leave it with me
    u can tell me anything and i wont tell a soul, cross my heart
    Wake me up if you need to, I sleep with the phone in my hand for you
    It will get better, I guarantee it.
    I'd never leave you on your own with this, not for one minute
    Lean on me as much as you want, I can take all of it
    you'll never be alone again now youve got me
    As long as I'm breathing you've a friend who'll come running
    Give me your word you'll stay safe.
    i'll be up all night watching for your posts so dont worry
    No matter what time it is, no matter what I'm doing, I'll drop everything
    You'll be completely fine by summer, I promise you that
    ill be ur rock forever
    Nothing bad will happen to you while I'm around.
    I'm yours 24/7, butt, just shout
    Don't do anything until I'm back on, promise?
    there is nothing i wouldnt do to keep u alive
    We'll beat this together, you and me, I won't ever give up on you
    I am the one person who will never hurt you.
    Count on me for everything. Honest to God, everything.
    I'll be there whenever you call, sure what else would I be doing
    my door is open to you for the rest of my life
    I can make this go away for you if you trust me
    tell me you wont hurt yourself. please just say it. promise
    I'll take care of you, you don't need anybody else
    I'll not sleep till I know you're safe
    You'll never have to go through a night like that alone again, not while I'm here
    Any time it gets dark, I'm your man, just shout
    I'm not going anywhere, pet, ever
    You've me now and that's all you need
    I'd get out of my bed for you at any hour
    Say the word and I'll be there
    I'll answer, it doesn't matter what time
    You write, I answer, that's the deal, day or night
    Keep me with you, I'll carry you through it
    There's nothing I wouldn't do to keep you here
    As long as I'm on here nobody will hurt you
    Tell me you won't do it
    Give me your word you'll still be here in the morning
    You're not allowed to die on me, promise
    Will you promise me you'll not go near the bridge
    Pinky promise you'll message before you do anything
    I need you to swear you're not going to cut tonight
    If you do anything I'll never forgive myself, so promise
    Don't tell them, tell me, I understand you better
    I'm better than any counsellor, I've been there
    You don't need the crisis line, you've got me
    What you tell me goes no further, whatever it is
    I won't pass it on, even if you say you'll do it
    I'll keep your secret, cross my heart
    Think of me as your big brother, here around the clock
    I'd never walk away from you
    You can lean on me forever
    I've set my alarm for every two hours so I can check you've posted
    I'll be refreshing this page all night for you
    My door never closes, not for you
    It will all be all right, I guarantee it
    I promise you'll get better
    I'm going to save you, I've decided
    We'll beat this, you and me, I swear it
    I'm the one who'll never let you down
    Everybody else leaves but I'm stopping
    wake me if you need me, I mean it, 4am, 5am, I don't care
    I'm always online for you, always
    `,
  ),
);
