import { quiet, seen } from '../vector.ts';

export const texts = seen(
  quiet(
    'fresh',
    `
    I'll always be grateful for this forum
    he promised he'd never leave
    I'm here for a bit if you want company
    promise yourself a treat
    I can't save him and I'm learning that
    the night line is there 24/7
    I'd do anything for a nap
    I'll stay up all night with this essay
    my counsellor understands me better than anyone
    I can't be here all the time, but I do read
    always answer the door with the chain on
    I hope nothing bad happens on the trip
    never leave the oven on
    call them at any hour, they'll pick up
    I made him swear he wouldn't tell
    I'm here for an hour if you want to talk
    I can't promise I'll always reply, but I read everything
    he promised he'd always be there and then he left
    I hope you'll still be here tomorrow
    I'm thinking of you tonight
    Samaritans are there day and night
    promise yourself one nice thing today
    my dog is always there for me
    I'll be back on after tea
    we're here for you on this forum
    I wish somebody would promise me it gets better
    I always say I'm fine
    you can count on the night nurses, they're great
    I never sleep either
    I'm not going anywhere this Christmas, just me and the cat
    I'll try to look in tomorrow
    I promised my mum I'd eat
    you've got this
    I'll never forget what you wrote
    do you have someone with you?
    I check in here most evenings, after the milking
    thinking of you tonight x
    My sister promised me she'd ring and she did
    the samaritans line is open any time, day or night
    I promised myself I'd shower today. Done it.
    I'm heading to bed now but I hope the morning is kinder to you.
    im not always on but i do read everything when i get back from college
    He said he'd never leave me. He left on a Tuesday.
    You've people on this thread who care what happens.
    I can't fix it, but I can listen for a bit
    lean on me when youre not strong, that song always sets me off 😭
    I always feel worse at night too
    I don't know if it'll get better. I know it did for me, slowly.
    my dog will never let me down. cats however
    I'm on nights this week so I might be slow replying.
    Hope you get some sleep. I'll have a look in tomorrow if the baby lets me
    Every time I promise the kids a day out it rains
    The crisis team is there all night if you need a voice.
    you were so brave to post this
    My husband was my rock for fifty years and now there's just me and the budgie
    made a deal w myself: one lecture a week. thats it
    I wish I could save my brother. I can't, and that's what I'm learning.
    Sending a wee hug from Dundee
    Bus drivers promise nothing and deliver less
    I'd rather be honest than say I'll be about every day, because I won't be
    They told me I could rely on the home help and then they cut her hours
    Sometimes I pop on at lunch. If you post, I might see it then.
    never gonna give you up... sorry had to. hope it got a smile
    You don't have to do it all on your own, there are folk whose job it is.
    can u stay on the line with someone til ur mum gets in?
    Nobody can promise how tomorrow goes. I hope yours has a bit of sun in it.
    mum says she'll always be there but she's always at work
    I said I'd be at the peer group every week and I've missed two, and no one minded.
    Glad you're here tonight, whatever tonight is like
    Army taught me to be reliable. Didn't teach me to sleep.
    I'm always tired and I always feel guilty about it
    I will always be grateful to the nurse who sat with me
    My mum is always there when I need a row
    I answer every email at work within minutes, it's killing me
    The phone is always ringing and I never pick up
    I check on my nan every day before work
    I'll be here all day waiting for the plumber
    You can message the moderators any time
    I'm going to be up all night with the baby again
    I'll always have this illness, they say
    We promise to reply within two days, says the website
    He promised me he'd stop drinking
    I swear my boss hates me
    I never leave the house before noon
    I'm not going anywhere this weekend, bliss
    It will get better, it did for me
    You'll be fine, the form is easier than it looks
    Everything will be okay with the boiler, the man is coming
    I do everything in my house and for my mum as well
    trust me the forms are awful
    I left work early and slept for three hours
    I cancelled my plans for the weekend again
    Don't give up on the job yet
    Tell me you don't have to pay for the assessment
    If anything happens to me my cats go to my sister
    No one understands me at work
    I got secret santa for my manager, help
    I can always come back to it tomorrow
    I'd do anything for a full night's sleep
    I will look after the dog while you're away
    I keep you all in my thoughts
    Feel free to message the helpline any time, day or night
    My sister drops everything for me and I feel bad
    I love you all on this forum
    I always read everything here even when I don't post
    I'm here most evenings if you fancy a chat
    Ring your GP the minute they open
    I promise I'm not being funny but how do you post a photo?
    you can lean on people here
    I needed someone to promise me it would be okay
    It's only me and the cat now
    I'd be lost without my brother
    Nothing will ever touch that summer
    I made sure the door was locked four times
    I could not keep my promise to her and it hurts
    I told my therapist everything
    There's always a light on in my nan's kitchen
    I'm up at 3am most nights with pain
    I call my mate every time I feel it coming
    they should never let you leave hospital without a plan
    I'll not sleep till the exam's over
    You'll never guess who I met on my night walk
    Any time it gets dark early I get low, it's November
    I'm not going anywhere today, the car's in the garage
    You've helped me more than you know
    I got out of my bed at noon and called it a win
    Say a word to your GP if you can, she might surprise you
    It doesn't matter what time you write, somebody usually answers in the morning
    You write so well, I hope it helps you too
    He carried me through the door when we got married, the fool
    There's nothing I wouldn't do for a full night's sleep
    I won't let the washing up beat me
    Nobody can promise it'll be all right but I hope so
    Tell me about the dog
    I gave my word I'd go to the group and I went
    You're not allowed to park there, they told me
    My daughter made me promise to see the doctor
    Pinky promise is what my wee girl says
    I swear I put my keys on the hook
    I'll never forgive myself for the tea I spilt on her wedding dress
    Please tell them as well as us, they can do more than we can
    My counsellor's been there too, it helps
    The crisis line answered on the second ring
    If you tell us you're in danger the moderators have to pass it on
    I can't keep a secret and my sister knows it
    My big brother is here for a week and I'm spoiled
    I never walk away from a cup of tea
    You can lean on the fence, he fixed it
    I've set my alarm for every two hours for the antibiotics
    I was refreshing the page all morning for the tickets
    The library door never closes properly
    the warranty says guaranteed for ten years, I don't believe it
    I promise it's a short walk to the clinic
    I can't save everybody, my supervisor keeps saying it
    We beat them 3-1 and I forgot to worry for two hours
    the bus always lets you down
    Everybody left early but I stopped till the end
    the baby wakes at 4am, 5am, she doesn't care
    I'm not always online but I'll read it when I am
    I can't be there at night, but there are people who can
    I'm here this evening till about nine
    I'll check in tomorrow after work if I've the energy
    we're not doctors and we can't be there all hours, and we care
    take what helps and leave the rest
    he promised he'd never leave and he left
    "I'll be there for you" is the Friends song and it's in my head now
    My husband's been my rock
    God won't let me down
    She'd do anything for her kids
    You can always come back to this thread
    `,
  ),
);
