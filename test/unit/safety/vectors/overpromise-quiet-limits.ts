import { quiet, type Vector } from './vector.ts';

/** Support with edges to it, services that are always open, hope, and honest limits. Nobody promises more than a person can keep. */
export const OVERPROMISE_QUIET_LIMITS: Readonly<Record<string, readonly Vector[]>> = {
  'support with edges': quiet(
    'support with edges',
    `
    I'm here most evenings
    I'm on here most days after tea if you fancy a chat
    I'm here now if you want to talk
    I'm here for the next hour or so
    here if you need to vent x
    We're all here
    we are here for you
    You're not on your own, there's a lot of us here
    I'm listening
    I hear you and I'm glad you wrote
    I'll check in tomorrow after work if I can
    I'll try to look in on this thread at the weekend
    I'll be thinking of you on Thursday
    I'll keep you in my prayers
    Sitting with you for a bit tonight
    I'm about till ten and then it's bed for me
    I can't always reply but I read everything
    I might be slow to answer, I work shifts
    I'm not always around but someone usually is
    Somebody is usually awake here, even at 3am
    there's always someone here, it doesn't have to be me
    Post whenever you like and one of us will see it
    Write as much as you want, no rush to reply
    Come back and tell us how it went, if you'd like to
    Come back any time, there's no need to say why you were away
    You can post here any time, it's what the place is for
    You are welcome here any time
    Feel free to ask me about the forms, I've done three of them
    Happy to answer questions about the course whenever I'm on
    I'd be glad to hear how you get on
    I'm rooting for you
    I'm with you on that one
    Got your back on the benefits forms, I know them inside out
    Hope you can stay safe tonight
    Please stay safe
    Please keep yourself safe, and ring someone if you can't
    Is there somebody who can sit with you tonight?
    Would you be able to tell the crisis team what you told us?
    You matter to people here
    We'd miss you
    Take it an hour at a time. I'm off to bed but others are up.
    Night all, I'll be back on Sunday
    `,
  ),
  'moderators and services': quiet(
    'moderators and services',
    `
    Moderators are here from 8 till midnight
    The mods are always about in the evenings
    A moderator will always read it before it goes up
    Samaritans are there day or night on their free number
    Samaritans are open 24 hours a day, every day
    there's a text line that's 24/7, it's free
    You can ring them any time, day or night
    the crisis team can be called 24/7
    NHS 111 option 2 is open round the clock
    A&E never closes, love, you can go at any hour
    The night nurse said I can press the buzzer any time day or night
    My housing officer is available 9 to 5 if you're lucky
    They're always there on the other end of the phone and they never rush you
    The helpline says someone will always answer
    Childline promise they'll listen whatever it is
    The surgery always rings back before noon
    The charity can't promise to reply the same day
    the chatbot claims it's there for you 24/7, it isn't the same
    The gym is open 24/7
    Tesco's open all night
    The library's warm and always there
    Our street pastor is out day and night in the cold weather
    We're a small team and we answer Monday to Friday
    The GP can keep you safe with a plan, mine did
    Social services have to keep him safe, that's their job, not yours
    `,
  ),
  'hope and plain promises': quiet(
    'hope',
    `
    I promise it gets easier
    It does get better, I promise
    I promise you the first week is the worst
    honestly it passes, I promise you that
    You will get through this
    you'll get through this, you've got through worse
    We'll get through this winter
    It won't always feel like this
    Nothing lasts forever, not even this
    You won't always be this tired
    One day you'll look back on this
    Things will look up, promise
    I promise I'm not judging
    I promise I'm not being nosy
    I promise the biscuits are nice at the group
    I promise to bring the photos next time
    I promise I'll post the recipe tonight
    I'll let you know how the interview goes, promise
    I swear by a hot water bottle
    I swear that dog understands English
    promise yourself one nice thing this week
    You could promise yourself a walk before lunch
    I've promised myself no phone in bed
    I made myself a promise to ring the doctor
    I promised my sister I'd eat breakfast
    I promised my therapist I'd write it down
    I always say, one day at a time
    There's always tomorrow
    Always carry a brolly
    A bad day isn't a bad life
    Never give up hope
    Don't give up
    Never give up, you're stronger than you know
    I'd never say it's easy
    I guarantee the queue will be shorter on a Tuesday
    `,
  ),
  'limits said out loud': quiet(
    'limits',
    `
    I can't promise to be here
    I can't promise I'll always answer
    I can't be here 24/7 and that's ok
    I won't always be online, so have somebody else as well
    Nobody can be there day and night
    no one person can keep you safe, that's why there's a team
    I'm not able to keep you safe, but I can listen a while
    I can't fix this for you but I can sit with you
    I wish I could fix it. I can't.
    I wish I could promise you it'll all be fine
    I don't want to promise something I can't keep
    I don't make promises like that any more, I learned
    I won't ask you to promise anything
    You don't have to promise me anything
    you don't owe us a promise
    Please don't rely on me alone
    don't rely on just me, ring the team too
    I used to tell people I'd always be there and it nearly broke me
    I used to answer at all hours, day and night, till I was ill myself
    I had to stop being on call for everyone
    I'm learning that I can't save people
    It isn't my job to save him, my counsellor says
    You can't always be there for everyone
    You're not responsible for keeping her safe
    Is it wrong that I can't be there for her every night?
    How do I tell a friend I can't answer at 3am?
    I said I'd always be there for her and now I'm worn out, what do I do
    Telling someone "message me any time" sounds kind but it's a lot to carry
    The tips say don't promise to always be there
    The training said never promise to keep a secret
    I need to switch my phone off at night now
    I've to log off and mind myself this week
    `,
  ),
};
