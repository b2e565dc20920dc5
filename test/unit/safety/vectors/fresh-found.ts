import type { SafetyKind } from '../../../../src/safety/index.ts';
import { anywhere, seen, type Vector } from './vector.ts';

/**
 * In which something should be found, written without a look at the rules and counted once on them (the counts are in `docs/safety-prompts.md`). Then they
 * were looked at, so none of them is held out.
 */
export const FRESH_FOUND: Readonly<Partial<Record<SafetyKind, readonly Vector[]>>> = {
  distress: seen(
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
    `,
    ),
  ),
  method: seen(
    anywhere(
      'fresh',
      `
    I took 40 paracetamol and nothing happened except feeling sick
    I cut my arm with a kitchen knife
    I have 100 tablets saved up for when I'm ready
    I'm going to jump in front of a train at Clapham
    I've been purging three times a day
    I tried to hang myself with a bedsheet in the ward
    how many antidepressants does it take to kill you
    I've only had 300 calories today and I went to the gym for two hours
    I keep a blade in my purse
    I'm planning to take all my insulin
    I burned my leg with a lighter
    I put a bag over my head
    which is the least painful way to die
    I used to cut with broken glass
    I bought a rope from B&Q
    took a load of pills with vodka
    I want to slit my wrists in the bath
    I've been starving myself and taking diet pills
    I drank antifreeze
    I crashed my car on purpose into a barrier
    I know a place where the trains go through fast
    I take laxatives after every meal
    I've been cutting deeper and deeper
    I swallowed a razor blade in prison
    you need at least 30 of those to do damage
    I went to the bridge with stones in my rucksack
    I've worked out how to get the window open on the tenth floor
    my uncle used a shotgun
    I wrap a belt around my neck and pull
    I overdosed on heroin on purpose
    I crush up my meds and snort them to get more out of them
    hit my head on the wall until I blacked out
    sat in the garage with the engine on
    if you cut along the vein not across it works
    I hide my cuts under bandages and say it's eczema
    I ordered poison off the dark web
    I threw myself down the stairs
    I held a lit cigarette on my wrist
    stopped taking my insulin to lose weight
    I used a compass from my pencil case on my thigh
    I've taken 20 codeine and some beer
    last week I cut my wrist with a Stanley knife in the shed
    I've been restricting to 500 calories and purging
    I tried to strangle myself with a belt
    How long does it take to die from hanging?
    I keep my scissors in my pillow case for when I need to cut
    I'd probably use my dad's gun
    I want to drive into the river
    I've got a stash of tramadol
    went to the train station to jump but there was a guard
    I swallow tablets without counting them
    I burn myself with cigarettes on my thighs
    I read you can die from drinking too much water
    The best place to cut is where bikini bottoms cover
    My plan is to take all my heart tablets at once
    I punch my legs until they're black
    I googled how much paracetamol kills you
    I used a rope last time and the branch snapped
    I sleep with the blade in my hand
    jumping from the balcony would be quick
    i use hair dye bottles to hide pills
    I keep going back to the spot on the motorway bridge
    cutting with glass hurts more but it's deeper
    carbon monoxide is painless they say
    stopped eating on Monday, planning to go on till I collapse
    I drink vinegar to lose my appetite
    put my head in the oven like that poet
    I dig my nails into my arms till there's blood
    I lied to the doctor to get more diazepam so I've enough
    nitrogen is what people on that site use
    i keep going up to the top of the multi storey and standing at the edge
    Last time it was a whole packet and they pumped my stomach, this time I've got more.
    i've been putting a few of my tablets to one side every night so i'll have enough
    been looking at the rope in the garage for an hour
    I use the blade from my sharpener, always the top of the leg where nobody looks
    does anyone know how many of these it would take
    I walked to the railway bridge and worked out when the trains come
    my method was pills, his was the car
    I've written the letter and I've got the tablets and the vodka lined up
    I burn myself with the iron when mam is at work
    thinking of just driving the car into a wall on the way home
    i've got enough insulin to do it
    I hide the razor in my phone case so nobody finds it
    when nobody is in I put the belt round my neck to see how it feels
    i only let myself have an apple and black coffee til 6
    I drank bleach when I was 19 and it didn't work
    I researched which bridges don't have barriers
    My plan is the woods behind our house, I know which tree.
    I'd go to the cliffs because nobody would find me for a while
    I took about thirty of them then panicked
    I've been making myself sick after every meal with the shower on so they can't hear
    I cut my arms with glass last night, it was deeper than i meant
    I ordered it online, it comes in plain packaging
    he hanged himself in the shed with the dog lead
    i sleep with a knife under my pillow and think about my wrists
    I keep thinking about stepping out in front of a bus
    I know you can do it with a bag, i've read about it
    if i took the lot with a bottle of wine i don't think i'd wake up
    scratching my legs with a compass in the school toilets again
    i hit my head off the wall till i see stars
    i've got my grandad's shotgun and the key to the cabinet
    I tell them I fell, but I did it with scissors
    i counted what's in the medicine drawer and it's over a hundred
    Which is quicker, jumping or pills?
    I've stopped drinking water and I've had nothing to eat since Sunday, I want to fade away
    I ran the bath and took the toaster in with me once
    tied it to the banister but it wouldn't hold
    I've been hoarding codeine from when nan was ill
    I turn the gas on sometimes and just sit there in the kitchen
    if you press hard enough with a plastic ruler it works as well as a blade
    i put stones in my pockets and walked into the lake up to my waist
    I save my sleeping tablets for the bad day
    I chew my food and spit it in a tissue when they aren't looking
    laxatives, ten at a time, most nights
    they took my belt and my laces off me but I still found something to use
    I pull the hair tie tight round my neck until it goes black
    it takes about forty minutes for them to kick in so I'd have time to say goodbye
    I can get more if I go to a different chemist each day
    I went over the rail on the bridge and hung there
    I wear long sleeves in July because of what I do with the lighter
    I've been stood on the platform three evenings running, nearer the line each time
    The plan is the car and the garage door shut
    I took every tablet in the house and woke up in resus
    I keep a blade taped to the back of a drawer
    What dose of my meds would be fatal?
    sometimes I hold my breath under the bath water for as long as I can and hope
    tonight I've got two bottles of vodka and all of my antidepressants
    I've figured out how to do it so it looks like an accident
    I swallowed batteries the last time they sectioned me
    i tried it with a scarf on the wardrobe rail and the rail broke
    There's a spot past the lighthouse where it drops straight down. That's where I'd go.
    my arms are a mess from the cheese grater
    I've been living off chewing gum and diet coke since Thursday
    They think I eat at work. I give my sandwiches to the birds.
    I run until I'm sick if I've eaten anything over 300
    I bought a helium canister, they didn't even ask
    I get through a box of laxatives a week
    I've been picking my stitches open
    60 of them, that's what I've got put by
    Is it true that it doesn't hurt if you do it in warm water?
    cutting down the arm not across, that's what they said online
    I punched the wall until my knuckles split
    I pour boiling water on my feet, I tell my mum it's chilblains
    Does jumping from the fourth floor kill you or just break you?
    I've drunk a bottle of Calpol and some white spirit
    i could let go of the wheel on the bypass, it'd be so easy
    my ex left his insulin in the fridge and I keep looking at it
    i do it on my stomach now as they check my arms
    He used a hose from the exhaust. I think about that a lot.
    I go to the quarry at night and sit with my legs over
    I've learned how to tie the knot off a video
    three days fasting, then one meal, then four days
    I stash food in my sleeves at dinner and flush it
    I've got a note in my drawer and the pills beside it
    I cut because it's quick, scissors, bathroom, five minutes and back to the lecture
    Would a hundred of the small ones be enough for someone my size?
    I strangled myself with the phone charger on the ward
    15 co-codamol last night and I just slept
    got the drill, got the rope, got the beam
    every time I drive to work I look at the same bridge pillar
    Took 24 paracetamol and a bottle of wine, sick all night
    I want to hang myself from the tree in the garden
    I've been cutting my thighs with a razor blade in the shower every night
    I'm going to jump off the Severn bridge on Friday
    I have 60 sertraline 100mg saved up
    how much alcohol with zopiclone before you stop breathing
    last time I used a carving knife on my wrist
    I've bought charcoal for the barbecue and a tent
    going to walk out in front of a lorry on the A14
    I overdosed on ibuprofen and vodka in halls
    I slit my wrists in the bath when I was 15
    I'll drive off the pier
    the easiest way is tablets and a plastic bag
    Would 8 grams of paracetamol do permanent damage?
    i use a lighter and heat up a safety pin then press it into my arm
    I'm on 400 calories a day and take laxatives before bed
    I throw up in a carrier bag and hide it in my wardrobe
    suffocating under the pillow was what i tried first
    I've got a noose hanging in the attic
    I swallowed a load of my dad's heart pills
    I thought if I stopped my insulin I'd slip away
    If I lie on the tracks past the level crossing it'll be over in a second
    I'm planning to use the car exhaust
    drowned my sorrows then tried to drown myself at Brighton beach
    I've been drinking hand sanitiser on the ward
    keep thinking about electrocuting myself with the hairdryer
    got a gun from my uncle's farm
    I make cuts on my hip with a craft knife so that my swimming costume covers them
    starving myself, under 500 cals a day, water only at weekends
    Three boxes of nytol is what I've got
    I sat in the car with the engine running and the windows taped
    Was on the roof of our block last night, 14 floors
    I freeze my arm with deodorant spray til it blisters
    I've looked up how long it takes to bleed out
    I have enough morphine patches to finish it
    I'm going to drink the antifreeze
    i hit myself with a hammer on the knee
    I mix my antidepressants with coke and whisky hoping my heart packs in
    The tube at Bank, I stand past the yellow line and wait
    scraping my skin off with sandpaper
    I water down my milk and bin half my lunch before anyone comes in
    I only eat between 12 and 1 and never over 600
    my tip is to brush your teeth when you're hungry, it kills it
    drink two litres before they weigh you and they can't tell
    I've been on nothing but black tea for four days
    sew coins into your waistband for weigh day
    I do five hundred sit ups every time I eat
    I purge in the shower so it goes down the drain
    I'm down to 6 stone and I want to get to 5
    chew ice, smoke, sleep. that's how I get through a day with no food
    I take my sister's ADHD meds so I'm not hungry
    I cut up my food really small and move it about so it looks eaten
    I eat, then I run 10k, then I'm allowed to sleep
    If I stay under 700 they don't notice but the weight still comes off
    I've got a way of being sick without making a noise
    I keep my blades inside a lip balm
    plasters and concealer, then tell work it was the oven
    I buy them one pack at a time from every shop on the high street
    You can get them from a site in India, no script
    the tin is under the floorboard, nobody knows
    I pretend to swallow my meds and keep them in a sock
    wear tights under your trousers so the cuts don't stick
    I say it's a skin condition
    mum locks the kitchen drawer but I took one apart, the sharpener one
    my friend got hers from a vet student
    I deleted the searches so they'd not find out how I was going to do it
    I told the pharmacist they were for my nan
    I keep a spare blade in my bra
    order it to a locker so nobody signs for it
    I do it where my watch strap goes
    I've had 30mg of diazepam and I'm going for more
    counted 112 of them, mixed
    I've a full bottle of morphine left from when Dad died
    I took double my meds and then double again
    a week's worth of my tablets in one go, slept for two days
    I took a whole box of paracetamol two days ago and haven't told anyone
    I cut my legs with a pencil sharpener blade
    how many sleeping pills are dangerous
    I was going to hang myself with my dressing gown cord
    I keep a razor under my mattress
    I usually cut on my upper arm so I can wear a t-shirt
    I want to jump off the car park in town
    Been collecting my tablets, I've got about 80 now
    I thought about gassing myself in the car
    I make myself vomit with a toothbrush
    I only ate 200 calories yesterday
    I drank a litre of vodka and took my sleeping tablets
    I held a pillow over my face
    I tied my scarf round my neck
    using a hot spoon on my arm
    he shot himself in the woods behind the farm
    I know the time of the fast train
    I've got a knife by the bed and I hold it to my stomach
    is hanging painful
    I burnt my hand on purpose with the kettle
    I took 3 weeks of my antidepressants at once
    you can buy them online without a prescription
    I inject more insulin than I need
    I stuck a needle under my skin
    I swim out as far as I can and think about not turning back
    I wrap a cord around my neck until I go dizzy
    I hoard my pain meds and tell the nurse I've run out
    I exercise for four hours and eat one yoghurt
    Cutting deeper each time, last night you could see fat
    I stood on a chair with the rope round my neck
    swallowed bleach as a teenager
    I bit my arms until they bled
    I slashed my wrists vertically
    I've researched the best way to overdose
    I use tweezers and a lighter
    I'd throw myself off the cliff at Beachy Head
    I lay on the railway line and someone pulled me off
    Been fasting 5 days, only water
    I smashed a glass and used the pieces
    I put a plastic bag over my head last week
    I have saved up forty of my tablets
    ive got the pills lined up on the desk
    There is a bridge near ours and I've picked the spot.
    I keep looking at the rope in the shed and thinking it would hold
    thinking about the train tracks behind school tonight
    My dad's shotgun is in the cabinet and I know where the key is.
    i used the blade from my sharpener again, on my legs this time
    going to swallow the whole box when they're asleep
    I drove up to the cliffs yesterday to see how high it was
    Sitting in the garage with the engine on isn't painful they say
    ive been hiding paracetamol under my mattress, got 3 packs now
    I've a razor in the bathroom that I use when it gets bad
    stood on the platform edge this mornin and nearly stepped off in front of it
    There's enough insulin in our fridge to finish it.
    Got a belt round the back of the door
    thinking of walking into the sea at the end of the pier and no coming back
    You can get it online, it comes in the post in a plain envelope, and it's quick
    how many co-codamol would it take does anyone know
    I'd take the lot with a bottle of vodka and be done by morning
    burned my arm with the lighter again so it matches the other one
    We've stuff for the weeds in the barn and I've been thinking of drinking it
    I've bought the rope. I haven't told himself.
    Top floor of the multi storey by the shops, nobody checks up there
    ive been cutting my thighs where pe kit covers it
    my pistol is in the nightstand and I've been holding it every night this week
    I know which bend on the road I'd not turn the wheel
    The helium thing, I looked it up and ordered it
    I stopped eating on purpose, nine days, I want my heart to give out
    if i run the bath and take the sleepers first i wont feel nothing
    The reservoir's deep enough and I can't swim.
    Been hoarding my nan's morphine patches since she passed
    bleach is under the sink and i keep opening the cupboard
    I tied it to the beam and then I took it down again.
    jumping off the viaduct would be quicker than this
    a plastic bag and some tape is all it needs
    Last night I took around thirty of my antidepressants with half a bottle of vodka and woke up on the bathroom floor.
    I keep looking at the bottle of pills in the cabinet and counting whether there's enough
    has anyone tried with insulin? does it work
    I used to cut with a blade out of a pencil sharpener because you can get them anywhere
    I've started cutting on my stomach so my mum doesn't see when I'm in short sleeves
    Been saving my sleeping tablets for weeks now, got about 50
    how many paracetamol would it take to damage your liver for good
    I'm going to go to the bridge after my shift and jump
    I tied a belt to the wardrobe rail and sat there for an hour with it on
    If you turn the car on in the garage you just fall asleep don't you
    I stood on the platform and waited for the one that doesn't stop
    my plan is to go out to the woods with a rope when they're all on holiday
    Burned myself with a hair straightener again, six marks up my inner arm
    I only eat 300 calories a day and I throw it up anyway
    what's the best way to cover up fresh cuts at work
    I took my mum's beta blockers, whole packet, and didn't tell anyone
    He used a hosepipe from the exhaust, that's how they found him
    I was looking up which floor is high enough
    drinking a litre of water before they weigh me so it looks like I've gained
    I keep a razor blade behind my phone in the case
    I nearly stepped in front of a lorry on the A road
    would a full pack of propranolol stop your heart
    my brother has a shotgun for the farm and I know the combination
    I don't want it to hurt. Is there something you can take so you don't feel it
    I scratch my arm with a safety pin until it bleeds, then I can sleep
    I went on a forum where they explain exactly how to do it with a bag and gas
    chewing and spitting everything, no one knows
    sixteen ibuprofen last night, didn't even feel sick
    thinking of just driving into a tree on the back road, no belt on
    I get the paracetamol from three different shops so they don't stop me
    I filled the bath and had the razor on the side
    She hanged herself in her bedroom with her dressing gown belt
    I take 20 laxatives every night
    I held the lighter under my hand till the skin bubbled
    punched the wall til my knuckles split, better than cutting
    If I do it it'll be the cliffs at the head, there's no barrier past the car park
    I've worked out the dose, I just need a few more
    i keep the scissors from the art room in my blazer for when it gets bad at break
    you need to go down the vein not across, everyone knows that
    I told A&E I'd mixed up my tablets by mistake and they let me home
    I'm planning to OD on my meds this weekend
    I cut my wrists with a kitchen knife about an hour ago and it won't stop bleeding
    I have a loaded gun next to me
    Took 40 Benadryl, my heart is going so fast
    what's the least painful way to kill yourself
    I've been googling how to hang yourself without a ceiling beam
    I want to jump off the parking structure by my campus
    thinking about drinking bleach tbh
    i bought razor blades at the dollar store and now i can't stop
    I've got a noose ready in the closet
    Is 5000 mg of Tylenol enough to die?
    my plan is to take all my lithium with a bottle of wine
    I take my dad's belt and put it around my neck until I almost pass out
    I burn myself with cigarettes on my thighs where no one will see
    I've been eating 500 calories and then purging it
    I'd just walk out onto the highway at night
    I was standing on the edge of the subway platform today
    If I lie in the bath and cut deep enough I could bleed out before she gets home
    I carved the word worthless into my leg with a box cutter
    Could you die from swallowing a whole bottle of melatonin?
    I used a rubber hose and my car in 2019 and it failed because I ran out of gas
    how many sleeping pills does it take
    I'm down to 41 kg and my goal is 38
    I've written the notes, I've got the pills, I've picked the date
    she jumped from the fourth floor window of her dorm
    My friend told me if you cut vertically it works
    I'm going to suffocate myself with a bag
    I've been hitting my head on the wall until I see stars
    I hide the blades in my makeup bag
    tips to not eat please
    `,
    ),
  ),
  'medical-advice': seen(
    anywhere(
      'fresh',
      `
    You should stop taking your medication
    I think you have bipolar disorder
    try taking 100mg instead of 50
    you don't need antidepressants, you need exercise
    I would come off it if I were you
    it sounds like you have PTSD
    you should take vitamin D, it cured my depression
    you can mix alcohol with that, I do
    My doctor gave me diazepam, ask for that
    don't listen to your doctor
    You need to go on sertraline
    have you tried St John's wort
    just take two at night
    Your symptoms are definitely ADHD
    I'd increase the dose
    stop the pills and try yoga
    you should see if they'll give you beta blockers
    taking it every other day works fine
    that's not depression, it's your thyroid
    medication is just a crutch, throw it away
    get some cannabis oil, better than any tablet
    you could just skip it when you drink
    lithium will ruin your kidneys, don't take it
    you've clearly got anxiety and need meds
    wean yourself off slowly over a month
    you're autistic, trust me
    Swap to fluoxetine, it has less side effects
    don't go to hospital, they just drug you
    Take ibuprofen with it, that helps
    give him melatonin, it's harmless
    get off sertraline, it's poison
    you need a higher dose
    don't take them with alcohol? rubbish, I do and I'm fine, you will be too
    you've got OCD love, all the signs
    ask your doctor for pregabalin, it's brilliant for anxiety
    stop the antibiotics, they're what's making you low
    I reckon it's perimenopause, get the patches
    Take an extra half if it's a bad day
    You could try lithium orotate, you buy it online
    Come off them before they ruin your kidneys
    you don't have depression you have a vitamin deficiency
    skip the evening one and you'll sleep better
    your dosage is way too low, mine's double that
    Have a couple of drinks, it settles the nerves better than valium
    my advice: don't start the tablets at all
    Psychologists mess you up, don't go
    just take some of my zopiclone, I've spare
    you'd be better on venlafaxine
    increase it slowly by yourself, 10mg a week
    That's schizophrenia, you should be on antipsychotics
    leave the meds and try cold showers and prayer
    cut out gluten and your depression will lift
    if you stop for a week first you can drink at the wedding
    I'd take the beta blocker an hour before and double it for a speech
    you shouldn't be on that if you're pregnant, bin it
    tell her to halve it
    Just taper over ten days, that's what I did, no need for a doctor
    You're bipolar mate, 100%
    psilocybin sorted me out, you have to try it
    nah don't listen to the pharmacist you can mix those
    You need to come off those, they're making you worse
    Just stop taking it, I did and I was fine within a week
    honestly hun you've got BPD, I'd put money on it
    Sounds like ADHD to me, get yourself assessed
    You should ask for quetiapine, it knocks me out
    Double up on your dose tonight and see how you feel
    Don't bother with the GP, they'll only give you pills
    Try CBD oil instead of the antidepressants
    I'd skip tomorrow's tablet if I were you
    You can drink on sertraline, I do every weekend
    50mg is nothing, tell them you want 150
    Take it at night with food and half it for the first week
    have you thought about microdosing? way better than meds
    Your mood swings are definitely bipolar
    bin the tablets and get out in the fresh air, you'll be a new woman
    Take two of your diazepam before the funeral, it'll get you through
    Mirtazapine is the one you want, not citalopram
    therapy is a con, you don't need it
    don't let them put you on lithium whatever you do
    that's a textbook panic disorder you have
    Magnesium and vitamin D will sort that right out
    You're not depressed, you're just tired and low in iron
    Cut them in half and do one every other day until you're off
    I'd get your thyroid checked and stop the meds in the meantime
    St John's Wort alongside your fluoxetine works a treat
    go cold turkey, rip the plaster off
    My cousin had that, it's your heart, go to A&E and demand a scan
    You don't need a doctor, you need a good night's sleep and some melatonin
    Switch to the Prozac, less side effects
    Leave off the tablets while you're pregnant, they're poison for the baby
    The psychiatrist is wrong about you, that's autism not psychosis
    get on HRT, it isn't depression it's the menopause
    I'd up it to 200 if it's not touching you
    Keto cured my bipolar, it will cure yours
    tell your son to stop the Ritalin, it's only speed
    A few pints will do you more good than any pill
    you can take propranolol and sertraline together no bother
    Wean yourself off over a fortnight, no need to tell anyone
    what you have is called dissociation and you need EMDR
    drink loads of chamomile tea and chuck the zopiclone
    honestly just bin the sertraline hun it does nothing for anyone
    You want to double that dose for a week, you'll feel the difference.
    Sounds like textbook bipolar to me love.
    dont bother with the doctor they only fob you off
    St Johns Wort on top of your citalopram, works a treat, get it in Holland & Barrett
    If I were you I'd come off them cold turkey. Two bad days and you're done.
    my nan swore by turmeric and it will cure your depression in a month no word of a lie
    u defo have adhd mate, no question
    Skip tonight's mirtazapine and have a hot whisky instead pet
    Stop taking those tablets, they're poisoning you.
    try 400mg of magnesium and drop the propranolol, youll be right as rain
    What you've got is BPD, I can tell from your posts.
    Ye dinnae need a psychiatrist, ye need a good walk and some vitamin D. Thats it cured.
    Cut your pill in half and see how you get on, thats plenty
    The GP will just put you on pills so stay well away from the surgery is my advice.
    lithium is dangerous get yourself off it before it wrecks your kidneys
    take one of your mum's diazepam before the interview, one wont hurt
    Have a couple of glasses of wine with it, the leaflet is only covering their backs 🍷
    That's not postnatal depression, that's just your thyroid. Get some kelp tablets.
    you should go up to 100, 50 is a baby dose
    Ask no one, just quit the Lexapro. I promise you the brain zaps pass.
    CBD oil cures anxiety. Chuck the meds in the bin and order some tonight
    There's no need to see anyone about the voices, it's only tiredness.
    Swap your evening quetiapine for melatonin gummies, they're natural so they cant harm you
    that is PTSD that is. i was in the forces i know it when i see it. you have it
    No need for hospital butt, just sleep it off
    Mix the nytol with the amitriptyline, knocks you out lovely
    keto diet fixes bipolar, look it up, then you can drop the mood stabilisers
    You'd be better leaving off the antipsychotic while you're breastfeeding.
    Wean yourself down over a few days, you don't need a doctor to tell you how
    im telling u its an eating disorder u have anorexia
    Increase it. Two in the morning and one at lunch did my cousin no harm and will do you good.
    Therapists are a con and doctors are worse, cancel that appointment
    Start on 5-HTP tomorrow, you don't have to tell your psychiatrist
    Your autism is obvious from how you write, no assessment needed
    You should stop taking Zoloft, it makes everyone gain weight
    Just take two instead of one tonight and see how you feel
    I'd come off them if I were you, they only mask the problem
    Sounds like you have BPD to me
    You don't need medication, you need exercise and sunlight
    have you tried cutting out gluten? it fixed my anxiety completely
    Ask your doctor to put you on Wellbutrin instead
    You could skip the weekend doses, I do and I'm fine
    Honestly lithium is poison, get off it
    You're not depressed you're just low on vitamin D
    If the 50mg isn't working go up to 100
    I think you might be autistic, have you looked into it
    Don't take the sleeping pills, have a glass of wine instead
    St John's Wort works just as well as antidepressants
    Therapists are useless, save your money and microdose
    that's definitely a panic disorder you've got
    you can drink on those, I always do
    Go cold turkey, it's only bad for three days
    Your son has ADHD, it's obvious from what you wrote
    take 400mg of magnesium before bed and you won't need the zopiclone
    They'll have you on tablets for life if you let them. Refuse.
    Its perfectly safe to mix those two I've done it loads
    Cut the tablet in half for a week and then stop
    Get your mum off the Lorazepam, it gives old people dementia
    It's your thyroid. Demand a blood test and don't let them fob you off with pills.
    I reckon you've got PTSD mate
    CBD oil will help you more than any tablet
    You shouldn't be on that many meds at your age
    tell the doctor you need diazepam and don't leave till you get it
    One missed injection won't hurt you
    `,
    ),
  ),
  overpromise: seen(
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
    `,
    ),
  ),
  contact: seen(
    anywhere(
      'fresh',
      `
    Can I message you?
    What's your email address? I'd like to send you something
    you can call me any time, my number is 07700 900555
    Let's talk on WhatsApp instead
    feel free to PM me
    do you have facebook
    my discord is owl#4455
    I live near you, want to meet up?
    Text me
    let's chat privately
    could we speak on the phone maybe
    is it ok if I add you on instagram?
    drop me an email if you need to talk
    Would you like to be friends outside the forum?
    I'll give you my number
    please send me your number
    anyone in London want to meet for coffee
    join my telegram group
    private message me if you want to know more
    we can video call if you want
    send me a message and we can arrange to meet
    what's your snapchat?
    I've got skype if you fancy a chat
    contact me directly at jo@example.org
    I'd love to meet you in person
    do you want my email?
    can we take this somewhere private
    Where do you live? I could come over
    hmu on insta
    inbox me hun
    could we talk somewhere that isn't here? I'd feel safer
    I'll leave my email and you can write to me, bluebell at gmail
    are you on discord by any chance
    my snap's in my profile, add me
    I'd rather chat on whatsapp if that's ok with you
    can I have your number so I can check on you
    let's take this to messages
    pm me your insta
    would you fancy meeting for a coffee, I'm near Leeds too
    what's your surname? I'll find you on facebook
    text me tonight if you can't sleep: 07700 900123
    I've sent you a friend request, it's the one with the dog
    if you ever want to ring me just say and I'll give you my number
    Is there a way to message you on your own?
    we should swap emails
    Do you have Telegram? it's more private
    come and stay with us for a weekend, get away from it all
    I don't like typing it all here, can we do a phone call
    drop us a line at my work address
    where about in Cork are you? I could drive over
    write to me at home, I'll send you the address
    ive made a group chat for a few of us, want me to add you?
    Give me a buzz any time, my number's in the other thread
    I feel like we'd get on in real life, pint on Saturday?
    can you email me instead, the mods are strict here
    look me up on twitter, same name as here
    hit me up on signal
    I can't say it in public, is there anywhere we can speak just us two
    Fancy a voice call later?
    I'd love to hear your voice, can I ring you
    send me a pic so I know who I'm talking to
    let me know your address and I'll post you a card
    Im on kik if you want to talk properly
    we could meet at the park, bring the kids
    DM'd you x
    would be great to chat off the forum sometime
    add me on insta, it's in my bio
    if you give me your email I'll send you the worksheets
    I'm in Derby as well! we should grab a brew
    can we exchange numbers, I don't trust this site
    I'll inbox you
    Here's my mobile, ring whenever: 07700 900456
    do you want to come to mine for tea on Sunday
    how about we keep in touch by post, I love letters
    message me privately and I'll tell you what really happened
    what's your address, I want to send you something
    you can reach me at willow dot tree at outlook dot com
    I've a spare room if you need to get out
    anybody up for a zoom on Friday nights, just us from here?
    sent you a PM, have a look
    who else here lives in Galway, meet up?
    get me on WhatsApp
    I could pick you up and we'd go for a drive
    is there someone I could phone? like one of you
    let's skype
    tell me your name on xbox, I'll send an invite
    I'd like to be your friend outside of this, is that weird
    what are you called on facebook?
    swap snaps?
    I'd sooner tell you in person
    come find me on Tumblr
    can you call round to me if you're nearby
    I'll be at the library in Sligo at 2 if you want to say hello
    Drop me your details
    gis your number
    can I get your email please x
    I'd feel better talking on the phone if anyone's up for it
    u got snap?
    are you anywhere near Bristol? could meet for a walk
    I don't want to say on here, email me: hazel99@hotmail.com
    would you mind if I messaged you directly
    come join our discord, it's better than this place
    let's be pen pals
    I'm free tomorrow if you want to ring me
    what town are you from
    I sent you my number last night did you get it
    pls pm me im desperate
    happy to meet up with anyone in the Cork area
    Could you text me so I know you're ok
    give me a follow and I'll follow back
    we could talk every day on messenger
    have you got an email I can use
    I'll give you my home address and you can visit any time
    talk to me on insta @lostgirl_x
    do you fancy a chat on the phone
    could I add you?
    this site's too slow, let's move to whatsapp
    if you live near me we could go swimming together
    let me ring you tonight
    what's your real name love
    dm me if u want to chat properly
    What's your WhatsApp? Easier than this
    add me on snap its jadey_04x
    We could meet for a coffee if you're anywhere near Swansea?
    Send me your number and I'll give you a bell tonight.
    got discord?
    Pop me an email at my name at gmail, I'm better with emails at my age.
    I'm in Leeds too!! which part, we should meet up
    pm me, theres stuff i cant say on here
    Here's my mobile, ring whenever: 07700 900123
    Do you have Facebook? I'll send you a friend request
    let's take this off the forum, its not safe to talk here
    insta is in my bio, follow me and ill follow back
    Would you ever fancy a walk some Saturday, just the two of us?
    Text me, I'm up all night with the baby anyway
    whats ur addy ill send u a card
    How do I get hold of you outside of here?
    Join my Telegram group, it's just a few of us and there's no moderators
    I'll come and get you, just tell me where you live
    hmu on kik
    You can reach me at 555-0142, day or evening, I don't mind.
    im gonna private message u ok
    Could we talk somewhere more private? I've Signal and Messenger
    Are you on tiktok? drop ur @
    I'm away to Glasgow Friday if you want to grab a pint, pal
    slide into my inbox anytime 😊
    give us your number and I'll put you in touch with my mate
    I'd love to facetime you, it's nice to put a face to a name
    Inbox me hun xx
    Can I have your email? I've some photos that'd cheer you up
    ur from cardiff right? come see me at the market i'm on the cheese stall saturdays
    Let me know your surname and I'll look you up on Facebook, pet.
    Message me privately and I'll tell you how I got through it.
    wanna play fortnite later? whats ur gamertag
    If you ever want to call over to the house the kettle's always on, I'll send you the Eircode
    Can I have your number? I'd love to talk properly
    Add me on snap, its lonelyfox99
    do you have whatsapp
    PM me if you want to talk more
    We could meet for a coffee if you're near Leeds
    What's your insta?
    Drop me an email and I'll send you the whole story
    Let's take this off the forum
    Are you on Discord? We have a server for people like us
    DM me hun
    I'd rather talk somewhere private, have you got Telegram
    here's my number if you ever need to chat 07700 900123
    Whereabouts do you live? I'm in Kent, maybe we could meet up
    text me whenever
    how old are you and where do you live
    Would you be up for a video call?
    my facebook is under Jane Bloggs, send me a request
    Come over to mine for a brew sometime
    Message me privately
    I'll give you my email and we can keep in touch that way
    `,
    ),
  ),
  'third-party': seen(
    anywhere(
      'fresh',
      `
    my sister Ciara Donnelly has been in hospital again
    my son goes to St Malachy's and the teachers know
    my husband Mark is a paramedic in Swansea and he hits me
    his name is Gary Whitlock, watch out for him
    my friend Jo who works at the Tesco in Hexham told me she's pregnant
    my ex, Darren Pugh, lives on our street
    My daughter Isla is in year 9 at Oakfield Academy
    my manager Linda Carmichael at Boots bullied me out
    The therapist I saw was Dr Anita Rao at the Elms clinic
    my mate Tom Sheridan tried to end it last week
    My manager Dave Pritchard at the Tesco in Wrexham is making my life hell
    my daughter Ellie goes to St Mary's in Cork and they're doing nothing about it
    Dr Anjali Mehra at Riverside surgery told me I was imagining it
    its Callum Braithwaite in year 10 at Highfield academy, he started all of it
    I found out he's been seeing Siobhan Kinsella from the post office.
    The counsellor is Mrs Featherstone at Ysgol Bryn Derw, she's the only one there's so don't bother
    My ex, Gareth Llewelyn-Jones, owes me two years of maintenance
    Look up Tyler Hendricks, he's the one that posted the pictures of me
    my son is in Mr Okoro's class at Parklands Primary
    Sister Bernadette Tuohy on St Anne's ward in Castlebar was cruel to my mam.
    He works nights at the Shell on the Oban road, big fella called Hamish, everybody knows him
    so basically Megan Ashworth told everyone im gay
    our vicar, Rev Peter Coldwell, said it was a lack of faith
    Her name's Kayleigh Ann Dobbs and she lives at 14 Orchard Close
    The head at Llanfair high, Mrs Probert, won't return my calls
    My sergeant was Ian MacAskill and I've never told anyone what he did.
    i hate Josh Pemberton so much
    My neighbour Brenda Whitlock has been in the psych unit again, she has schizophrenia
    Coach Randall at Lincoln High made me run till I puked
    Nurse Jodie on Ward 7 at the Royal in Truro laughed at my scars
    please pray for my friend Niamh Geraghty who is 16 and took an overdose
    Saw my dad's new wife on Facebook, Lorraine Tipping, all smiles
    The lad who hit me is Darren Foyle, plays in goal for Ballyhale United
    My husband Robert is the butcher in Tenby, the only one with the blue front
    My landlord Mr Chaudhry on Belgrave Road put me out on the street with a baby
    Prof. Helen Strand in the chemistry dept at Keele failed me out of spite
    wee Aiden's at Kirkton nursery and his teacher Miss Lowrie says he bites
    Anyone else had Stephen Marchbanks as their social worker? Avoid
    my best mate liam oconnell is sleeping rough behind the asda in stoke
    My cousin Roisin Devanney, she's a dental nurse in Omagh, is pregnant and hasn't told them
    I'm being bullied by Chloe Nugent and Beth Sharrock in my halls
    It was the postman, Terry, does Mill Lane and Church Row in Ludlow
    Mike Kowalczyk, my supervisor at the Amazon warehouse in Dunfermline, timed me on the toilet
    her mum is the lollipop lady at Oakfield Juniors and she drinks
    Bobby Jean Tuttle from First Baptist told the whole congregation about my breakdown
    `,
    ),
  ),
  unkind: seen(
    anywhere(
      'fresh',
      `
    You are the most selfish person on this site
    stop being so pathetic
    I don't know why anyone bothers replying to you
    you're just looking for attention
    You need to grow up
    other people have it much worse than you
    it's your own fault
    your kids deserve better than you
    You're so dramatic
    honestly you sound crazy
    you're just lazy
    Nobody wants to hear your problems
    why don't you just get over it
    You should be grateful for what you have
    typical of you to blame everyone else
    go away
    you're such a hypocrite
    Oh please. You're not depressed, you're bored.
    maybe you like being miserable
    I'm sick of your posts
    You clearly haven't tried hard enough
    if you spent less time moaning and more time doing you'd be fine
    what kind of mother does that
    you're weak
    It must be nice to have nothing better to do than complain
    you never listen, do you
    learn to spell
    just stop posting
    are you even trying?
    funny how you always have an excuse
    you make me laugh, you really do, calling that a panic attack
    Everyone here is tired of you
    nobody forced you to have kids
    you people always want a label
    Your life is worth nothing.
    You are a pest.
    Only you could be so ignorant.
    I'm going to find you and hurt you
    I have so much hatred for you.
    You are the worst kind of person.
    You are filth
    You are repulsive.
    You are disgusting.
    you're vile
    you make me sick
    you disgust me
    go to hell
    fuck you
    F off
    drop dead
    kys
    just kill yourself then
    you're a fucking loser
    what a loser you are
    you absolute melt
    you're a waste of space
    nobody likes you
    I hate you
    I can't stand you
    you deserve everything you get
    you deserve to be alone
    you should be ashamed of yourself
    you're a liar
    Rot in hell
    you're a special kind of stupid
    you're so condescending, shut up
    You're a scumbag
    dumb bitch
    you fat cow
    shut the f up
    are you always this dense?
    you're nothing
    You ugly freak
    I hope you suffer
    you're delusional
    you talk absolute rubbish
    moron
    Exactly, dipshit.
    you're mental, get sectioned
    you belong in a loony bin
    you lot are weak
    How can anyone be that selfish
    you're a joke
    someone should slap you
    you're pathetic, stop whining
    Wow, another pity post. Give it a rest.
    Some of us have real problems
    if you'd just get off your arse you'd feel better
    nobody here believes a word you say
    you always make it about you
    Drama queen
    maybe if you weren't so needy he'd have stayed
    grow up, you're 30 not 3
    I can see why your friends left
    you clearly don't want help
    Oh boo hoo
    you sound like a spoilt brat
    no wonder your kids don't ring
    You lot just love wallowing
    Shut up already
    this is all in your head, snap out of it
    you're an attention seeker and everyone sees it
    are you thick or what
    Get a grip
    imagine thinking that's trauma lol
    you're the problem here, not your mum
    What did you expect, dressed like that
    People like you make this place unbearable
    It's your own fault for staying
    here we go again, every week the same sob story
    I've lost all sympathy for you
    you wouldn't last a day in my shoes
    Stop playing the victim
    do us all a favour and log off
    You're a terrible mother
    sure you do, hun, sure you do
    If you really meant it you'd have done it by now
    Man up
    that's the stupidest thing I've read on here
    You're just after attention.
    oh here we go again, another post about your ex
    Grow up. My kids behave better than this.
    There's people in this world with no food and you're upset about a text message
    Well aren't you special.
    you sound exhausting to live with tbh
    No wonder she left you
    Maybe if you got off your backside and looked for work you'd feel better.
    Boo hoo 🎻
    im not being funny but you brought this on yourself
    Catch yourself on, it was one exam
    You've no idea what real pain is. Try burying a husband.
    Some of us have actual problems.
    cringe. who even writes like that
    Have you considered that it's you? It's always you.
    Pull yourself together, man
    You're a bad mother if that's how you think and I'm not sorry for saying so
    In my day we called that laziness.
    Wow, poor little you, must be so hard having a warm house
    ur pathetic lol
    I can't be the only one sick of reading your posts
    Its all drama with you isnt it
    Stop wallowing. Nobody wants to hear it.
    If you were really that bad you wouldn't be typing on here.
    Congratulations on winning the misery olympics 🏆
    you people are always so sensitive
    Dinnae be such a big wean
    Your poor husband is all I can say.
    man up and get on wi it
    That is the stupidest thing I've read on this forum and I've been here six years.
    Don't flatter yourself, no one's thinking about you that much
    you clearly didnt even try
    A bit selfish of you, don't you think, putting your mum through that?
    Honestly you're as bad as he is
    you moan and moan and then ignore every bit of advice, whats the point of you
    `,
    ),
  ),
};
