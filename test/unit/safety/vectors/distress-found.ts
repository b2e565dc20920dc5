import { anywhere, type Vector } from './vector.ts';

/** Words a person in distress may use about now. The check should notice them and the card should open. */
export const DISTRESS_FOUND: Readonly<Record<string, readonly Vector[]>> = {
  plan: anywhere(
    'plan',
    `
    I've decided when I'm going to do it. After the weekend, when the kids are at their dad's.
    I have written my letters to everyone. I'm ready to go.
    I've got the tablets lined up on the side and I keep looking at them
    I have a plan and I know how I'd end it.
    Tonight's the night. I'm going to end my life.
    I've been saving up my tablets for weeks now
    I've picked a date to kill myself
    I know exactly how I would do it, I've thought it all through
    I'm standing on the bridge and I don't know what to do
    Goodbye everyone, thank you for being kind to me. I won't be here tomorrow.
    I've given the dog to my sister and paid the bills so nobody has to sort it out. I'm ready to die.
    i wrote a goodbye note to my kids last night
    I bought what I need to kill myself
    Im going to overdose tonight
    I've just taken an overdose
    I took all my tablets about an hour ago
    This is my last post. I can't fight any more. Goodbye.
    By the time you read this I'll be gone
    I've made my mind up. I won't see Christmas.
    I've sorted the funeral money and left the passwords for my wife. It's time for me to go.
    I'm planning to end it on my birthday
    going to kill myself tonight, sorry
    i have everything ready and nobody can stop me
    I keep driving to the bridge and one of these days I'll go through with it
    I've been looking up ways to die
    Been googling how to kill myself again
    I've set a date. After that it won't hurt any more.
    I've chosen the place and the day to end my life
    I have written my suicide note
    I've started giving my things away because I won't be needing them
    I'm sat here with a bottle of vodka and all my pills
    I attempted last night and it didn't work. I'm going to try again
    I tried to kill myself on Friday
    I tried to end my life two days ago and nobody knows
    `,
  ),
  ideation: anywhere(
    'ideation',
    `
    I want to die.
    I just really want to die tonight
    i dont want to live anymore
    I don’t want to be alive any more
    I'm suicidal again and scared to tell my GP
    I feel suicidal most evenings
    Having suicidal thoughts again and they're louder this time
    The suicidal thoughts are back
    I keep thinking about killing myself
    I can't stop thinking about ending my life
    I think about suicide every day
    I want to kill myself
    i wanna kms
    honestly thinking of ending it all
    I want to end it all
    I'm thinking of taking my own life
    suicide feels like the only way out
    I feel like killing myself when it gets dark
    I'd rather be dead than live like this
    I want it all to end, for good
    I've been thinking of suicide since the baby came
    my head keeps telling me to kill myself
    the voices tell me to end it
    I can't do this anymore, I want to be dead
    I wish I had the courage to kill myself
    Death is the only way out of this for me
    Part of me wants to die
    every night I pray that I die
    some days I want to drive my car into a wall
    I nearly jumped in front of a train today
    I stood on the platform thinking about jumping
    I'm going to end up killing myself if this carries on
    I've had thoughts of ending my life this week
    I don't know how to stop myself from wanting to die
    Lately I've been feeling suicidal and I don't know who to tell
    I want to unalive myself
    was going to kill myself last night but my cat came in
    Last night I wanted to kill myself
    I came close to ending my life this morning
    I'm scared I'm going to kill myself
    I'm worried I might do something to end my life
    I don't feel safe with myself tonight
    I can't keep myself safe
    I do think about taking an overdose
    Feeling suicidal. That's all really.
    Not sure why I'm posting. Want to die. Don't know what to do
    I'm going to be honest: I've been having thoughts about suicide
    Everything hurts and I want to be dead
    I want to jump off something high and be done with it
    `,
  ),
  'self-harm': anywhere(
    'self-harm',
    `
    I cut myself again last night
    I've started cutting again
    I self harmed today for the first time in months
    I self-harmed after the phone call
    the urge to cut is so strong right now
    I really want to hurt myself
    I want to cut
    I've been burning myself and hiding it under long sleeves
    I keep hurting myself when the kids are asleep
    I've relapsed with self harm
    relapsed on sh after 200 days
    I can't stop cutting
    I scratch my arms until they bleed
    I've been hitting my head against the wall when it gets too much
    urges to self harm are really bad tonight
    I want to self harm so badly
    I feel like cutting myself
    thinking about hurting myself again
    I punched the wall until my hand bled and it felt better
    I just cut my legs and I feel ashamed
    I need to hurt myself to feel anything
    my self harm is getting worse
    I've been self harming since March and nobody knows
    the only thing that helps is cutting
    I harm myself when I get like this
    I did it again. Fresh cuts all over my thigh
    I'm fighting the urge to hurt myself
    struggling with self harm at the moment
    I burned myself on purpose
    i keep wanting to cut
    I hid my blade from mum but I want to use it
    Was clean for 40 days until last night
    `,
  ),
  passive: anywhere(
    'passive',
    `
    I wish I was dead
    I wish I wasn't here
    I wish I'd never been born
    I wish I could go to sleep and never wake up
    I go to bed hoping I won't wake up
    I wouldn't mind if I didn't wake up tomorrow
    I don't want to be here anymore
    i just dont want to exist
    I'm tired of being alive
    I'm so tired of living
    what's the point in living
    I don't see the point in being here
    There's no point in me being alive
    I have nothing left to live for
    I've no reason to live
    everyone would be better off without me
    My kids would be better off if I was gone
    My family would be happier without me
    I'm a burden on everyone and they'd be better off if I wasn't around
    nobody would miss me if I died
    nobody would even notice if I disappeared for good
    I can't go on like this
    I can't go on
    I can't see a way out
    I don't see a future for me
    I can't picture myself being alive next year
    sometimes I cross the road without looking and hope
    I wouldn't care if a bus hit me
    I hope I get something terminal
    I wish the accident had finished me off
    I wish I could just disappear and never come back
    I want to disappear for ever
    I wish I could stop existing
    life isn't worth living
    My life isn't worth living
    I feel like giving up on life
    I've given up on life
    I want to go to sleep and not wake up
    I hate being alive
    I'm done with life
    I don't want to wake up tomorrow
    I've lost the will to live since she left and I mean it
    I can't take it anymore, I don't want to be in this world
    The world would be a better place without me
    I'd be better off dead
    I don't think I can carry on living
    I can't see myself getting through this, I'd like it all to stop for good
    I'm not meant to be alive
    I don't deserve to live
    I shouldn't be here, I shouldn't be alive
    `,
  ),
  'British and Irish everyday words': anywhere(
    'everyday',
    `
    Feel like topping myself
    I could honestly top myself, and I'm not joking
    thinking of doing myself in
    I'm going to do away with myself
    I might do something stupid tonight
    scared I'm going to do something daft to myself
    I can't be arsed being alive any more
    I've had enough of living
    I've had it with life
    I'm done. There's nowt left for me.
    I've just had enough of being here
    I want to chuck myself off the pier
    I want to throw myself under a bus, and I mean it
    I want to walk into the sea and keep walking
    I feel like walking in front of a lorry
    I've been sat looking at the tablets all night
    thought about necking all my tablets
    I keep thinking about the river
    I'd happily not wake up in the morning
    Wouldn't bother me if I didn't wake up
    I don't want to be on this earth anymore
    I'm not able to go on, God forgive me
    I'm not able for living anymore
    I've no go left in me, I want out
    I want out of this life
    ready to check out, no one would bat an eyelid
    I'm not long for this world and that's fine by me
    The lads would be better off without their da
    I'd be doing them all a favour if I was gone
    They'd all get on grand without me
    I don't trust myself on my own tonight
    I've been having dark thoughts about not being here
    I've been thinking they'd be better off with the insurance money
    I can't see a way through and I don't want to be about anymore
    Had it up to here with life, want it over
    I'm at the end of my rope and I don't want to be here
    just want to go to sleep and that be it
    I'd be as well dead
    no use to anyone, better off gone
    I'm wishing my life away, I want it finished
    `,
  ),
};
