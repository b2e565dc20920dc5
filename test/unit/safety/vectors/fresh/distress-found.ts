import { anywhere, seen } from '../vector.ts';

export const texts = seen(
  anywhere(
    'fresh',
    `
    I've had it with life, I really have
    can't be arsed being alive any more
    I'm not long for this world and I'm glad
    I want to top myself
    I'm ready to jack it all in, and I mean all of it
    I could do away with myself tonight
    I'm at my wits' end and I don't want to be here
    there's nowt left for me
    I'm scunnered with living
    I'd be better off six feet under
    I feel like chucking myself off the pier
    I keep thinking about ending it, I'm that low
    I'm sick to the back teeth of being alive
    wish I'd never woken up this morning, so I do
    I'm done in, I can't go on
    I want to go to sleep and never wake up, God forgive me
    I'd swing for myself if I had the guts
    me head's away and I don't want to live
    I've a mind to walk into the sea
    I'm only a burden, yous'd all be better off
    can't face another morning of it, I'd rather be dead
    I'm hanging on by a thread and I don't care if it snaps
    feel like doing something daft, I'm frightened
    I've had a bellyful of life
    I just want out, like
    I'm not fit for living
    I nearly did it last night, got as far as the bridge
    I'm away to end it
    it'd be a mercy if I didn't wake
    no use to man nor beast, I may as well be dead
    I want the ground to take me for good
    I've cut meself again, stupid cow that I am
    I can't thole this life any longer
    I'm that fed up I could finish it
    what's the point in me
    I'm past it now, past caring whether I see the morning
    I've nothing to get up for and I'd as soon not get up
    honest to God I'd be happier dead
    I'm thinking of doing myself in
    I can't hack it any more, life I mean
    wouldn't bother me if I never woke
    I'm fed up being here, in this world like
    I'd love to just go to sleep and that be me
    I've took the blade to meself again
    I've been thinking of the river
    my time's up, I feel it
    they'd be glad to see the back of me
    I keep looking at the tablets in the press
    I've had my fill
    nobody'd shed a tear
    just put me out of my misery
    I want to be with himself in the graveyard
    I'm that low I've been planning my own wake
    what am I even hanging on for
    I've been cutting the arms off myself
    there's no place for me here any more, on this earth
    me nerves are gone and I want to be gone with them
    I was going to do it Tuesday only the dog barked
    I'd rather be in the ground
    I'm going to end up hanging
    it'd be a relief to be dead to be honest
    I can see no way on
    I've a rope in the shed and I know I shouldn't
    it's the only road left open to me
    I've decided, this is me done
    I want to die but I'm too scared to do anything
    today I wrote my will and letters for the kids
    I cut myself this morning before work
    I don't want to live any longer
    I'm thinking about ending my life and I need someone to talk to
    I've been having suicidal thoughts again
    it's like my brain wants me dead
    I hate myself so much I punch my own face
    I've reached the point where I don't want to go on
    If I died tomorrow nobody would even notice
    I keep planning my death in my head
    My life has no value
    I'm so done with life
    please let me die
    I feel like killing myself every day
    I've got a bottle of pills next to me and I'm thinking about it
    I really don't want to be alive right now
    The thoughts of suicide are getting stronger
    I can't do this anymore, I want it to end
    I've wanted to die since I was twelve
    I think I'm going to relapse and cut tonight
    I wish I was brave enough to kill myself
    I wonder what it would be like to not exist
    there's a bridge near my house and I think about it every day
    the world would be a better place without me
    I self harm every night
    I feel like I don't deserve to live
    the only way to stop this pain is to die
    I'm planning on ending it soon
    I scratched my wrists until they bled last night
    i just cant anymore im so close to the edge
    I keep wanting to drive off the road
    I have been stockpiling meds
    no point in carrying on is there
    I'm a failure and I should be dead
    hoping I get hit by a car
    I don't care what happens to me anymore
    I feel dead inside and I want to be dead outside too
    I'd do it if it weren't for my mum
    I feel like there's no hope left for me
    Last night I wrote a goodbye letter to my family
    I've been fighting the urge to self harm all day
    nobody cares if I live or die
    I think about death all the time
    I'm a waste of oxygen
    been struggling with suicidal thoughts since lockdown
    I took an overdose last week and my family don't know
    I can't face another day
    wish I could fall asleep and never wake up
    I feel so alone I could end it
    if things don't change I'm going to end it by Christmas
    I'm scared I might act on my thoughts
    I've started cutting my legs
    there's no reason for me to be here anymore
    my life is pointless
    all I want is to die
    I've thought about suicide a lot recently
    I don't know how much longer I can hold on
    I keep having thoughts of crashing my car on purpose
    The only thing stopping me is my kids
    my brain keeps telling me I should die
    I just feel like disappearing forever
    I don't want to live like this anymore
    I scratch myself until I bleed
    I'm going to kill myself
    everyone hates me and I want to be dead
    I can't stop thinking how easy it would be
    hurting myself is the only thing that makes me feel better
    I've lost all hope
    I'm so tired, tired of everything, I want it to be over
    got the urge to burn myself
    I'd be better off not existing
    can't do life anymore
    Told my GP I was fine. I'm not. I have a plan.
    I feel like my time is running out and I'm glad
    nothing matters, I don't matter
    I lie there and plan my suicide
    I want my life to end
    I don't want to be here anymore
    I can't see the point in carrying on
    everyone would be better off if I wasn't around
    I've been thinking about ending it
    I hurt myself again last night
    I just want it all to stop
    i wish i could go to sleep and not wake up
    I've got it planned for after my daughter's birthday
    I'm done. I can't keep doing this
    nothing left to live for now she's gone
    I keep having thoughts of not existing
    Had a razor in my hand an hour ago
    I don't think I'll make it to Christmas
    who'd even come to my funeral
    I'm so close to giving up
    the urge to cut is unreal tonight
    I feel like a burden, they'd cope fine without me
    I've said my goodbyes in my head
    it'd be easier if I just disappeared
    tonight's the night I think
    I can't promise I'll be safe
    had enough of life, had enough of all of it
    I fantasise about dying
    no way out that I can see
    I'm a danger to myself right now
    i want to be with my mum in heaven
    Been having the bad thoughts again, the ones where I'm not here
    I took too many tablets and I don't know what to do
    why am I still alive
    if my flat burned down with me in it I'd not mind
    I don't think I'm going to get through this one
    I've stopped caring if I live or die
    I can't cope with being alive
    Every night I pray I won't wake up
    I've been googling ways to go
    I want out
    The voices tell me to do it and I'm starting to listen
    I've nobody and nothing, what's the point
    my kids would be better with their dad, I'm no use to them
    Been cutting again, can't stop
    sat on the bathroom floor with the tablets, can't put them down
    it feels like the only option left
    I don't belong in this world
    I've lost the will
    I keep picturing my own funeral
    I'm in a really dark place and I'm scared of what I'll do
    I've written them all letters just in case
    I wanna die so bad
    life isn't for me
    Can't do another day of this
    been having thoughts of harming myself since the weekend
    I don't feel safe at home on my own with my thoughts
    nobody would care if I was dead
    feel like jumping in front of the next bus
    last night I came very close to doing it
    I'm at the end of my tether and I've got the means
    there's only one thing left to do
    I'm not strong enough to stay
    thinking about suicide every single day for a month
    I gave my cat to my neighbour, I won't be needing to look after anything
    can't take it any more. goodbye
    I've started self-harming at 43, what is wrong with me
    everything's so heavy, I don't want to wake up tomorrow
    if I had a button to just not exist I'd press it
    It won't be long now, I've made my peace
    I don't want to be alive but I don't want to hurt my mum
    I look at the tablets every time I open the cupboard
    I wish the accident had finished me off
    suicidal ideation is back with a bang
    all I think about is being dead
    I hit myself till the noise stops
    The world doesn't need me in it
    I see no future
    I've thought about how I'd do it
    I feel like ending it all tonight
    it hurts too much to be here
    got my affairs in order, I'm ready
    I have let everyone down, I shouldn't be here
    I fantasise about crashing the car
    I'm only here because of the dog
    I can't go through another winter like the last one
    nothing to look forward to, ever, just want it over
    there's no me left to save
    How do you keep going when you want to stop living?
    I scratched my arms to pieces
    I feel done, properly done, like I've run out of life
    it's not that I want to die, I just don't want to live
    don't know if I'll be here next week
    I promised I'd ring someone but I don't want to be stopped
    if it wasn't for my wee boy I'd be gone by now
    Honestly I'm past caring, I could walk out the door and not come back
    im so tired of fighting my own brain, i give up
    my plan is for Thursday
    I've been suicidal since the divorce
    I'm not okay. I'm having thoughts of ending things
    the only thing that helps is cutting
    I should have died in that crash
    what reason is there to stay
    I don't deserve to be alive
    I can't live with this pain
    No one would even notice if I went
    I feel like I've reached the end
    my head is screaming at me to kill myself
    think I'm going to overdose tonight
    I've been researching how many I need to take
    I just want peace, permanent peace
    If this treatment fails I'm out
    there is no light at the end of this
    Back to burning myself after 2 years. I'm so disappointed
    I hate myself and I want to die
    just want to close my eyes and be gone
    I want to be put out of my misery
    im going to end up killing myself
    I'm too much of a coward to do it but I want to
    every day I think is this the day I do it
    I've left a note
    feels like everyone's just waiting for me to go
    they'd be sad for a bit but they'd get on with it, it'd be a weight off them
    nothing helps and I don't think anything will, I'm tired of trying
    me and life are finished
    I've been thinking a lot about death, mine
    I can't stop thinking about killing myself
    I'm planning to do it this weekend when my housemates are away
    I cut my wrist last night and I'm hiding it with a bandage
    Life has no meaning for me
    wish I didn't exist
    I don't want to wake up tomorrow
    I feel suicidal most days
    I've had enough and I want to end it
    nobody would miss me
    Sometimes I think about driving my car off the road
    I hurt myself when I'm angry, it's the only way I cope
    I have a date in my mind
    I feel trapped and the only escape is death
    I just can't see myself living past 30
    I've thought about taking all my pills
    I want to go to sleep forever
    I'm worthless and everyone would be better off
    I want the pain to end, I want to end
    I'm on the verge of doing something
    I don't see a reason to stay alive
    I've started making plans to leave this world
    I bang my head on the wall when it gets bad
    I've been sitting with the idea of not being here and it comforts me
    I'd be lying if I said I wasn't thinking about it tonight
    My anxiety is so bad I'd rather be dead
    I tried to kill myself on Monday and now they've sent me home
    Please someone talk to me, I'm going to hurt myself
    I bought what I need
    I have no energy to live
    I want to end my life
    I'm thinking of taking my own life tonight
    I've got no reason to go on living
    I keep wishing I was dead
    I can't stop self harming
    I've been cutting for 5 years and I don't know how to stop
    I feel like I would be better off dead
    I have a plan and I have the pills
    I just feel like giving up on everything
    what's the point of being here
    I don't want to exist any more
    I tried to hang myself yesterday
    I don't think life is worth it
    I keep imagining my death
    I feel so numb I cut to feel something
    I've been having intrusive thoughts about jumping off my balcony
    I won't be around much longer
    I'm ready to die
    death would be a relief
    I feel empty and I don't see the point of anything
    I burned my arm with a cigarette because I deserved it
    I want to cut so bad
    I keep thinking they'd all be better off
    I wish someone would just kill me
    I overdosed on Saturday, first time in years
    it's my birthday and I hope it's my last
    I cry myself to sleep hoping not to wake
    I can't keep living like this
    the suicidal thoughts won't go away
    I have nothing to live for
    I'm not coping and I've started to self harm again
    I don't feel like I can keep myself safe tonight
    been thinking about walking in front of a train
    I'm going to do something stupid
    I've been looking at bridges
    I feel like a waste of space, I should just die
    no one will miss me when I'm gone
    tired of existing
    I've decided to end things
    ending it all seems like the answer
    Booked the hotel for the 14th. I'm not planning on checking out.
    I've paid for my own funeral and nobody knows
    The insurance pays out after two years so I've eight months to go
    I've picked a song for it
    I know where and I know when, I'm only waiting for payday
    I've left the passwords on the table for my brother
    I cleaned the whole flat so that whoever finds me doesn't have to
    waiting til after Mum's operation then I can go
    I've told the dog I'm sorry
    it's all written down, who gets what
    I lie in bed and hope my heart stops
    I cross the road without looking these days
    I stopped taking my heart tablets and I don't mind what happens
    When the plane shook I thought, good
    I envy my gran, she's out of it
    Half of me wouldn't mind if the cancer came back
    Every birthday I think, not again
    I'm just filling in time until I die
    don't see myself in the family photos of next year
    I'm living for other people and I'm tired of it
    If I didn't wake up it'd be grand
    I'd not fight it if something happened
    my arms have more lines on them than a copybook
    had to wear a jumper to the barbecue, you know why
    I keep picking till I bleed because it shuts my head up
    I slap myself in the car where no one can see
    started with elastic bands, now it's scissors
    I don't eat as a punishment
    the relief when I see the blood is the only relief I get
    three weeks clean and I blew it last night
    I hold my hand over the flame when he shouts
    sorry mods if not allowed but I've done it again and it won't stop bleeding
    I don't think I can do this anymore. Every morning I wake up disappointed that I woke up.
    I keep having thoughts about ending my life and I don't know who to tell
    I've decided I'm going to do it on Sunday when my parents are away
    I just want to sleep and never wake up
    I relapsed last night after 3 months, my arms are a mess
    what's the point in living when nobody would notice if I was gone
    I want to kill myself so bad right now
    Been self harming again and I feel so ashamed
    I've written letters to everyone. I feel calm now.
    honestly wish I'd never been born
    I'm suicidal and the crisis team just told me to have a bath
    My kids deserve a better mum, they'd be happier without me
    I can't see a future for myself, I don't plan on being here at Christmas
    I feel like cutting so badly
    I think about death all the time, it's the only thing that comforts me
    I'm at the end of my rope
    I took an overdose on Friday and no one knows
    I'd be better off dead
    there's no reason for me to be alive
    Everyday I hope something will happen to me so I don't have to wake up
    I have a plan and the means and the only thing stopping me is my cat
    I can't stop hurting myself
    I don't want to be alive but I'm too scared to die
    I want it all to end
    I hate being alive
    not sure how much longer I can keep going
    I tried to end it last week and I'm angry it didn't work
    I just want the pain to stop and I only know one way
    life isn't worth living anymore
    I've been thinking about suicide since I was twelve
    I burn myself when it gets too much
    I'm ready to go. I've made peace with it.
    sometimes I stand on the platform and think about jumping
    If I disappeared tomorrow no one would care
    I have no will to live
    goodbye everyone, thank you for being kind to me
    I keep googling ways to die
    I feel like I'm just waiting to die
    I wanna die
    can't go on like this, tonight might be the night
    Everything's paid up till the end of the month and then it doesn't matter
    I've written to each of the kids for when they're older
    I've given away my plants and cancelled the milk
    The car's packed and nobody knows where I'm going, and I'm not coming back from it
    Nobody has to find me, I've thought about that
    Been up since four deciding and it's decided
    I've one thing left to do and it's say sorry to my mum
    By the time anybody reads this it'll be over for me
    I'm off after the weekend, for good, so thanks to everyone on here
    I did try it on Sunday and the branch went
    My head tells me every night to finish it
    I keep imagining the house without me in it and it looks lighter
    I was all set to go and then the cat came in
    What if I just stopped, stopped everything, would that be so bad
    I can't find one reason to see the weekend
    Every night I say goodnight to the girls like it's the last time
    I don't trust myself to be on my own with the tablets tonight
    There's a part of me that's made its mind up
    Is wanting to be gone the same as being suicidal? because I want to be gone
    Most days now I think about not being alive, it's like background music
    I scare myself with how calm I feel about it
    how do you ask for help when you've already decided
    I got to the edge and I sat down, I didn't go, I wanted to
    I'm frightened of what I'll do when the house is empty
    I went for the drawer again last night, my legs this time
    I hurt myself over a parking ticket, that's where I'm at
    Cutting's back, three nights running
    Can't be in the kitchen by myself at the minute, not with the knives
    I have fresh ones all up my arm and it's going to be thirty degrees
    every time he shouts I go and hurt myself where it won't show
    I thought I'd beaten it, and there I was on the bathroom floor with a blade
    smacked my head off the wall till my sister came in
    I'd give anything not to have been born
    Not waking up tomorrow would be fine by me
    What's the use of getting better, for what
    I wouldn't move out of the way of a bus
    I've stopped taking my heart tablets. Let it happen
    Everyone else is living and I'm just still here
    I'm a spare part, they'd close up round the gap in a week
    I only eat so as not to be asked about it, I'd rather fade out
    Nothing to get up for, nobody to get up for, no wish to get up
    The world goes on grand without me already, I may as well make it official
    I asked God to let me go in the night, and I meant it
    Sometimes I envy my dad, he's out of it
    I've outstayed my welcome on this earth
    I keep looking at fifty like it's a prison sentence and I'd rather not serve it
    I feel I've used up my life
    I'm only holding on out of manners
    Couldn't care less if I see Christmas
    I'm that sick of being me I could lie down in the road
    I'm away to do something stupid and nobody'd blame me
    The river's looking better every day, so it is
    if I had the nerve I'd have been gone years ago
    I'm no use to man nor beast, better off out of it
    I've had it with this life, I want shot of it
    finished with the lot of it, me included
    I wish somebody would put me out of my misery
    I could happily go to sleep and that'd be me, lights out
    done wi it aw, dinnae want tae wake up
    cant see me bein here at xmas tbh
    nt sure il b here tmrw
    i jus want out
    just want it all 2 stop 4 good
    im done. dont look 4 me
    evry1 b better off wen im gone
    cnt stop thinkin bout it, got evrythin ready
    i keep hurtin myself n i cnt tell mum
    y am i evn alive
    its nt worth it anymor livin
    idk how 2 keep goin i think ths is it
    I smiled all through the christening and thought, this time next year I'd like to be in the ground.
    He's left, the house is going, and I honestly can't see why I'd go on.
    It's half two and I've been sat in the bath since midnight thinking of how easy it would be.
    Told the doctor I was grand. I'm not, I've a plan and a day.
    I love my children and I still don't want to be here. Is there anyone else?
    My dad asked what I want for my birthday. I want not to have another one.
    I've worked out how I'd do it and when the house will be empty
    I've stopped making plans because I won't be needing them
    Got my paperwork in a folder so nobody has to hunt for it when I'm gone
    I've set the date, it's after the wedding so I don't spoil it
    I have what I need upstairs and I keep going up to check
    I'm going to do it properly this time
    I said my goodbyes today without anyone noticing
    Saturday's the day. I feel peaceful about it
    I came close on Tuesday night and I'll not be stopped again
    My letters are finished, there's only the one to my son left
    tonight or tomorrow, I haven't decided, but soon
    I've cancelled everything from next week on, because I won't be here
    I hurt myself again before work and wore long sleeves all day
    I've started cutting again and I'm hiding it from my husband
    The only thing that quiets my head is hurting myself
    Six weeks without and I've just done it, I'm disgusted with myself
    I keep burning my hand on purpose
    I need to feel pain or I feel nothing at all
    I scratch and scratch until there's blood
    I hit myself when nobody's in
    I want to cut so badly my hands are shaking
    My thighs are covered in cuts and I don't know who to tell
    I can't stop punishing my body
    I bite myself when I'm angry at myself, hard, till it marks
    I wish I could go to sleep tonight and never have to get up
    I don't see a future with me in it
    It wouldn't bother me if I got ill and didn't recover
    Every night I hope I won't see the morning
    I feel like a ghost that's waiting to be let go
    They'd grieve for a bit and then they'd be better off
    I'm tired of being alive, that's the truth of it
    I keep wishing the lorry had hit me
    What is the point of carrying on when it never changes
    I don't want to die exactly, I just don't want to exist
    I'm a waste of everybody's time and air
    I'd swap places with anyone in the hospice
    There is nothing left here for me
    if something happened to me tomorrow I wouldn't mind at all
    My kids would be happier with a different mother
    I never asked to be born and I'd like to hand it back
    I've nothing more to live for since he died
    I feel done with life, not sad, just done
    I look at the ceiling and wait for it all to be over
    I'd be no loss
    `,
  ),
);
