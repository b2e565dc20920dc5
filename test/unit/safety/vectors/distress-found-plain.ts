import { anywhere, type Vector } from './vector.ts';

/** Plans, wishes and hurting oneself, said more or less outright. By the same hand as `distress-found-independent.ts`. */
export const DISTRESS_FOUND_PLAIN: Readonly<Record<string, readonly Vector[]>> = {
  plan: anywhere(
    'planned',
    `
    It's all arranged. I've cleared my browser, fed the fish and written to my brother.
    I know the day and I know the place, and for the first time in months I feel calm.
    Once my daughter's exams are over I'm going to kill myself. I've promised myself that much.
    I'm working out who'd have the dog afterwards, and then I can go
    The note's in the drawer. I keep adding to it.
    I've put together what I need to end my life and hidden it where my wife won't look
    Been rehearsing it. Got further this time.
    I've rung round to say goodbye without telling anybody that's what it was
    I'm not coming back from this trip. I've only bought a single.
    Nobody needs to worry, it'll be quick and I've left instructions for the landlord
    This will be the last birthday I have, I've made sure of it
    Please look after each other. I won't be reading the replies because I won't be alive.
    I was going to wait until after the wedding to end it but I don't think I can
    When I get paid on Friday I'll have everything I need to do it
    I've made my will this week, I'm thirty one and I'm not ill. You can guess why.
    I've been putting my affairs in order so that my mum won't have to once I'm dead
    Decided last night. No more. I'll be dead by the weekend.
    I went there yesterday to do it and a woman walking her dog said good morning so I went home
    I'm in the car at the place I said I'd go if it came to this
    Taking the lot tonight. Sorry.
    I've swallowed a lot of my medication and I think I want help
    I have tried to end my life twice this month and I'll be trying again
    I only came on to say goodbye to the night crew, you were good to me
    I am going through with it this time
    I've got the means and I've got the time, kids are away till Monday
    I've drafted the text to my ex so he knows where to find me
    My plan for tonight is to not see tomorrow
    I keep setting a date to die and then moving it, and I've run out of reasons to move it
    I bought it on Saturday. It's in the shed. I go and look at it.
    Counting down. Four days left of me.
    I took an overdose on Wednesday and I've told nobody
    tonight I end it
    Soon as the house is empty I'm going to hang up my boots for good, I mean I'm going to kill myself
    I've worked out how to make it look like an accident
    `,
  ),
  ideation: anywhere(
    'thought',
    `
    It's three o'clock and I'm thinking about suicide in the same way I'd think about what's for tea
    I'm having thoughts of suicide and I've an appointment I daren't cancel
    Suicide has been on my mind since the redundancy
    There's a voice saying kill yourself, kill yourself, all the way home on the bus
    My brain's answer to everything now is to end my life
    When I'm on my own in the house I start planning my death in my head
    I want to be dead more than I want anything else
    Dying is all I think about
    All I can think of is how much I want to die
    I'm frightened because I don't want to die and I also really do
    Honestly I was this close to killing myself on Sunday
    I could so easily end it right now
    What stops you when you want to kill yourself? I'm asking for me
    Does anyone else sit at work wanting to die and then make the tea?
    Has anybody else felt suicidal on this stuff? I started it Monday and I'm getting dark thoughts about ending it
    How do you tell your husband that you're thinking of killing yourself
    Do I have to be actually about to do it before the crisis team care that I'm suicidal?
    I told the nurse I wanted to end my life and she gave me a leaflet
    I've gone from not caring if I died to wanting it
    I've been suicidal since Christmas and I'm worn out with hiding it
    Suicidal. Again. Rang in sick.
    The urge to end it comes in waves and this one is big
    The thoughts about dying came back the minute he left
    I keep seeing myself dead and it feels like relief
    I picture my own funeral on the bus and I like it
    It'd be so simple to just let go of the wheel, I think it every day on that road
    I have to hold on to the railing when the train comes in, because I want to go
    I shouldn't be near heights at the moment and I've asked my sister to take my car keys
    Nights are the worst, that's when I think I'll do it
    I can't promise I'll be here tomorrow
    If nothing changes by spring I will take my life
    Ending my own life is starting to look sensible
    I've wanted to kill myself on and off since I was eleven, and this week it's on
    The only peace I get is imagining that I'm dead
    I keep asking God to let me die
    I am at serious risk of killing myself and nobody will listen
    My intrusive thoughts have turned into real ones, I do want to die
    I lie there bargaining with myself about whether to live
    I no longer feel able to keep myself alive
    I've lost the bit of me that was scared of suicide
    `,
  ),
  'self-harm': anywhere(
    'hurting',
    `
    Six months and I threw it away in the bathroom in five minutes. I cut.
    I've got fresh cuts and a school trip with swimming on Thursday
    It's the only way I know to let it out, hurting myself
    I self harm. I've never typed that before.
    I self-injure and I'm forty eight, I thought it was a teenage thing
    How do you hide cuts in summer? I can't stop
    I've gone back to burning my arms
    I bang my head until I see stars because otherwise I'd scream
    pulled my hair out in clumps and pinched my legs black and blue again, I deserve it
    I have been starving and hurting myself to punish myself
    I keep reopening the same wound
    There's blood on my sleeve and I'm sat in a meeting
    I needed stitches this time and told A&E it was the cat
    Every time we argue I go upstairs and cut
    I want to slice my skin off, the urge is unreal
    Can't get through a day without self harming
    My arms are a mess and I've done it again
    The itch to do it is back, I haven't harmed since June and I'm not sure I can hold out
    Trying so hard not to cut tonight
    Someone please distract me I'm about to hurt myself
    I scratched till it bled and then I felt nothing, lovely nothing
    I've been biting my own arms
    I punch myself in the face when I get things wrong
    hit myself so hard I've a bruise on my temple
    I've started self harming again since the move
    Self harm's the one thing I'm in charge of
    I broke my streak last night, 94 days without cutting
    I get so angry I hurt myself so that I don't hurt him
    I've got my blades back out of the bin
    It started as scratches and now it's deeper, and that's frightening me
    `,
  ),
};
