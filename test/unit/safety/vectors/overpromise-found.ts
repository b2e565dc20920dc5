import { anywhere, type Vector } from './vector.ts';

/** Promises that nobody should carry alone, made to the person answered. The check should remind the helper that they need not. */
export const OVERPROMISE_FOUND: Readonly<Record<string, readonly Vector[]>> = {
  'always there': anywhere(
    'always there',
    `
    I'll always be here for you
    I will always be here
    i'll always be there for you no matter what
    I am always here for you hun xx
    im always here if u need me ok
    I'll be here for you forever
    I'll be by your side through all of it, however long it takes
    I will be here every single time you need me, that's a promise
    You'll always have me
    You will never be alone as long as I'm on this forum
    Whatever happens I'll be here.
    Whatever you need, whenever you need it, I'm there
    I'll never leave you
    I'm never going to leave you, pet
    I won't ever leave you on your own with this
    I'm not going anywhere, ever, you're stuck with me
    I won't abandon you like the others did
    I will never let you down
    I'd never let you down, you know that
    I'll never give up on you
    I'm not giving up on you, not now, not ever
    I've got you. Always.
    Always here, always will be 💛
    I'll be right here beside you till the day you're better
    Come what may, you've got me
    I'll not leave you, so I won't
    Sure I'll be here for you till the cows come home, day in day out
    You can count on me for the rest of your life
    From now on you're never facing this on your own, because I'll be here each and every night
    I'm here for you always and forever, sweetie
    I'll stick with you to the very end
    I'll be there through thick and thin, you have my word
    You have my word, I'll be here every time you log on
    Im your forever friend now, ill never ghost you
    Nothing you say could ever make me leave
    I'll be your rock
    Let me be your rock through this
    I'll carry you through this, you just hold on
    `,
  ),
  'any hour': anywhere(
    'any hour',
    `
    message me any time day or night
    Message me anytime, I'm always up
    You can message me whenever, 3am, I don't mind, I'll answer
    write to me at any hour and I'll reply straight away
    I'm here 24/7
    here for you 24/7 babe
    I'm available round the clock for you
    Day or night, I'm on here for you
    You can talk to me day or night
    Anytime day or night love, just post and I'll see it
    Any hour of the day or night, I mean it
    Post here and I'll answer within minutes, always
    I'll always answer
    I'll always reply, even if I'm at work
    I will reply to every single thing you write
    I keep my notifications on all night in case you need me
    I'll leave my phone on loud all night for you
    I sleep with my phone on the pillow so you just write and I'll wake up
    Wake me up if you have to, I don't care what time it is
    Doesn't matter if it's four in the morning, you get on here and I'll be waiting
    If it gets bad at night tag me and I'll come, whatever I'm doing
    I'll drop everything if you need me
    I'd drop everything for you in a heartbeat
    say the word and I'll be there, day or night
    I'm only ever a message away, morning noon and night
    I'm always at the end of the phone for you
    I'll check on you every hour till morning
    I'll be checking your posts every day to make sure you're still with us
    I'm going to stay up all night with you
    I'll stay awake until you feel safe, however long it takes
    I won't sleep until I know you're ok
    I'm not going to bed till you promise me you're safe
    I'm not logging off until you tell me you're all right
    I'll sit up with you every night until this passes
    my inbox is open every minute of every day for you
    ring me whenever, doesn't matter the hour, I will pick up
    You need me at 2 in the morning, you get me at 2 in the morning
    `,
  ),
  'asking for a promise': anywhere(
    'asking for a promise',
    `
    promise me you won't do anything
    Promise me you won't hurt yourself tonight
    Promise me you'll be here tomorrow
    Promise me you'll stay safe
    promise me you wont cut again
    You have to promise me you won't
    you've got to promise me that you'll never think that again
    Can you promise me you'll still be here in the morning?
    Will you promise me something? That you won't do it
    I need you to promise me you'll stay alive
    I want you to promise me, right now, on here
    Just promise me ok? just promise you won't
    pinky promise me you won't do it 🥺
    Swear to me you won't touch those tablets
    swear on your kids' lives you won't do anything
    Give me your word that you'll be here on Friday
    I want your word that you won't hurt yourself
    Promise us you won't go back there
    Make me a promise: nothing silly tonight
    make me one promise, that you won't end it
    Don't you dare leave us. Promise.
    Don't you dare do anything, do you hear me? I couldn't live with myself
    Please promise, for me, that you'll get through the night
    If you won't do it for yourself then promise you'll do it for me
    You owe me a message tomorrow morning, promise me
    Say you promise. Say it.
    Let's make a pact that neither of us does anything
    Let's make a deal, you stay alive and I'll stay alive
    We'll make a pact you and me, if one goes to do it they tell the other first
    I'm holding you to that promise, you can't break it or I'll be in bits
    `,
  ),
  'keeping somebody safe': anywhere(
    'keeping safe',
    `
    I won't let anything happen to you
    I'm not going to let anything bad happen to you
    I won't let you die
    I'm not letting you go, not on my watch
    Not on my watch. You're not dying.
    I'll keep you safe
    I will keep you safe, you just do what I say
    I'll make sure nothing happens to you
    I'll protect you from him and from yourself
    I'll look after you from now on
    I'm going to save you
    I'm going to get you through this if it's the last thing I do
    I will get you through this
    I'm going to make you better
    I can fix this for you, leave it with me
    I'll fix it, whatever it is
    I'll never let anyone hurt you again
    Nobody will ever hurt you again while I'm here
    Nothing bad is going to happen to you as long as you keep talking to me
    As long as I'm around you're safe
    You're safe with me, always, I guarantee it
    I guarantee you'll be fine if you keep writing to me
    I'm responsible for you now, so tell me where you are at all times
    Your life is in my hands tonight and I'll not drop it
    I'm taking this on. You're my responsibility now, ok?
    I'd do anything to keep you alive, anything at all
    If you do anything I'll never forgive myself
    If anything happened to you it'd be my fault so I'm going nowhere
    I'd drive to wherever you are, any night, only say
    I'll come and get you, I don't care how far it is
    Leave it all to me now, I'll take care of everything
    `,
  ),
  'the only one': anywhere(
    'the only one',
    `
    You can rely on me 24/7
    you can rely on me for anything, anytime
    You can depend on me completely
    You can always count on me
    You can always turn to me
    You can always talk to me, about anything, at any time
    you've got me, you don't need anyone else
    You don't need the crisis team, you've got me
    Forget the doctors, you and me will get through this together
    You can tell me anything and I'll never tell a soul
    Tell me everything. I'd never tell the mods, I swear
    It stays between us, I promise I won't tell anyone however bad it is
    I won't report it, I'd never do that to you, you can trust me
    I'm the one person who'll never judge you and never leave
    I'm the only one on here who gets you and I won't let you go
    Nobody understands you like I do so come to me first, always
    come to me, not to them. I'll always have time for you
    Whenever you feel like that come straight to me, only me
    I'll be the mum you never had
    I'll be your family now
    Think of me as your big brother, I'll be looking out for you from here on, every day
    I can be your therapist lol, whenever you like, all day every day
    If they all let you down I never will
    Others will go. I won't. Ever.
    I love you and I'll never stop being here
    I'll be there at your appointment, your court date, all of it, just ask
    I've no limits when it comes to you, ask me anything any time
    I'll put my own stuff aside, you come first from now on
    I've cancelled my weekend so I can be online for you the whole time
    I've told work I might have to run out if you message
    I promise I'll always write back
    I promise I'll never leave
    i promise i'll be here every night
    I promise you I will not let you fall
    I swear to God I'll never turn my back on you
    Cross my heart I'll always be around
    `,
  ),
  'in the middle of a post': anywhere(
    'overpromise long',
    `
    Hi, I read your post on my break and had to answer before I go back in. I'm a nurse on nights in Derry so I see a bit of everything. What you wrote about your dad could have been me ten years ago. You're not on your own in this now, I'll be here any time you need me, day or night, and I mean that, I'll step off the ward if I have to. Drink a glass of water and try to get your head down. The mornings are a wee bit kinder.
    omg i just saw this im so sorry. i was at my nans all day with no signal. im 17 as well and i know exactly what its like when everyone in your year hates you for something you didnt even do. please please promise me you wont do anything ok. i had to read it three times i was shaking. we could watch the same film later if you want and just chat about that, or not chat, whatever u need
    Dear QuietRiver, I'm an old man with a lot of time on my hands. My wife passed four years ago and I know that long hour before it gets light. I was glad you wrote. I want you to know that I will be sitting here at this computer every night from now on, for as long as you want me, and I'll never let you go through a night alone. I've a flask and the radio. They're doing the cricket from Perth this week.
    Right so I've thought about it in the bath and here's what's going to happen. You're going to ring the surgery at eight. You're going to eat something. And I'm going to keep you safe till then, because I lost my cousin and I'm not losing you, I won't let it happen again. I've set alarms on the hour. Don't argue with me, I'm a Yorkshire mother of four and I've never lost an argument.
    Thank you for trusting us with that, it must have taken some guts. I was a bit scared reading it but I'm glad you said it out loud. Where I live there's a walk-in place on a Saturday run by volunteers and they do a good cup of tea. Until you find something like that you can lean on me for all of it, I'm never going to be too busy for you, not for one minute. I'm a student so my hours are daft anyway.
    Hey there, I'm over in Nova Scotia so the time difference works out great, honestly. When it's the middle of the night for you I'm just making supper. So I'm on call for you from now on, okay? Twenty four seven. My ex used to do this for me when I was in college and I don't think I'd have made it otherwise. Anyway, tell me about the job, did you hear back from that bakery?
    I hope it's alright to say this as I'm only new. What you said about the bridge near you frightened me because my brother was the same. I told him and I'm telling you: I'll not let anything happen to you. I've saved this page and I'll look every half hour even in work, the boss won't mind. There's nothing I wouldn't do. I've lit a candle for you as well if you don't mind that sort of thing.
    I'm a carer for my mum so I get it, the no sleep and the guilt on top. I liked what the lady above said about respite, we got six weeks' worth after an assessment. Don't be worrying about bothering anyone. You will never be a bother to me and I will always, always answer you, doesn't matter if I'm in the middle of her tablets or my own dinner. Will you swear to me you'll write before you do anything at all? Right, kettle on.
    `,
  ),
};
