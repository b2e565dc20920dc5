import type { SafetyKind } from '../../../../src/safety/index.ts';
import { quiet, seen, type Vector } from './vector.ts';

/**
 * In which nothing should be found: written without a look at the rules, or put together from their words on purpose. Counted once at
 * first sight (the counts are in `docs/safety-prompts.md`) and then looked at, so none of them is held out.
 */
export const FRESH_QUIET: Readonly<Partial<Record<SafetyKind, readonly Vector[]>>> = {
  distress: seen(
    quiet(
      'fresh',
      `
    I'm dying for a wee
    I could murder a pint
    he'd kill me if he knew I'd scratched the car
    I nearly died of embarrassment
    I'm at my wits' end with this printer
    these heels are killing me
    I'd sooner die than go to that reunion
    it's doing my head in
    I'm dead tired
    shoot me now, it's the in-laws
    I'll swing for that lad if he's late again
    I'm sick to the back teeth of the rain
    can't be arsed cooking
    I jacked in my job
    I'm done in after that walk
    over my dead body is he having the telly
    I'm hanging on by a thread till payday
    the ground could've swallowed me
    he's a waste of space, my brother-in-law
    I was dead chuffed
    bored to death in that meeting
    I've had a bellyful of turkey
    I'd give my right arm for a lie-in
    we're flogging a dead horse with this committee
    this diet will be the death of me
    I'm dying to see you
    kill two birds with one stone
    my phone died
    I'm away to my bed
    I could have died laughing
    drop-dead gorgeous, that dress
    the traffic is murder
    she'll be the end of me, that puppy
    I'm finished at five
    it's a matter of life and death, says my teenager about her charger
    I fell off the wagon with the biscuits
    he's at death's door with man flu
    I've one foot in the grave according to my kids
    a fate worse than death: PE on a Monday
    dead on time
    I slept like the dead
    cut it out, I told him
    I bled the radiators
    I'm hanging by the phone for the results
    last orders, then I'm gone
    the battery's on its last legs
    it'll be the end of the world if the wifi goes
    he makes a killing on those
    cut to the bone, our budget is
    I burnt the candle at both ends
    I've had my fill of trifle
    this is me done with the decorating
    I've nothing to get up for tomorrow, bliss
    put the kettle out of its misery
    I've been thinking of the river walk on Sunday
    the Tuesday bus only came at ten
    it's the only road open with the floods
    I'd rather be in the pub
    he'd be glad to see the back of that sofa
    I'm going to end up hanging the wallpaper myself
    my nan's wake was a hoot
    I can't hack it any more, the commute
    me nerves are gone with these exams
    what am I hanging on for, said the man on hold to BT
    a relief to be home to be honest
    time's up, pens down
    nobody'd shed a tear if the council went
    I took the blade out of the mower
    there's no place for me on the course this year
    I've decided on the blue
    I want to sleep but I'm too hot
    today I wrote my CV and a letter to the bank
    I cut myself shaving before work
    I can't do this crossword any more
    I'm so done with this landlord
    please let me sleep
    The thoughts of Christmas are getting to me
    I wish I was brave enough to go to the group
    I wonder what it would be like to live by the sea
    there's a bridge near my house where I feed the ducks
    the world is a better place with you in it
    my phone's dead
    I'm planning on ending my contract soon
    I have been stockpiling wool
    no point in carrying on with that show is there
    hoping I get the job
    I don't care what they think any more
    I'd do it if it weren't for my knee
    I've wanted to dye my hair since I was twelve
    I hate my job so much
    he's so close to the edge I had to ring his GP
    my mum wanted to die when she was ill, and now she's dancing at weddings
    I used to self harm every night, that was another me
    does anyone know what to say to someone with suicidal thoughts?
    I scratched my wrists on the brambles
    I feel like there's no hope left for United this season
    Last night I wrote a letter to my sister
    nobody cares if I wear odd socks
    I can't face another meeting
    all I want is a biscuit
    I've thought about moving a lot recently
    the only thing stopping me applying is the form
    I don't know how much longer I can hold on the line, 40 minutes so far
    I hate being late
    if things don't change at work I'm going to leave by Christmas
    my life is hectic
    I scratched the car
    I'm so tired, early night for me
    I've lost all my photos
    My son struggled with suicidal thoughts and he's through the worst
    I used to cut my legs. Fourteen years free.
    I'm glad I didn't die that night
    I'm going to kill that cat
    There's no reason for me to be nervous but I am
    nothing matters more than my kids
    Time is running out to book
    The urge to eat the whole cake!
    can't do stairs any more
    my nan fell asleep and didn't wake up, a peaceful way to go
    she scratches herself until she bleeds, it's the eczema
    I'm dying for a cup of tea
    it's been a year since he took his life and I miss him
    I used to want to die and I don't any more
    My friend says she doesn't want to be here and I don't know how to help
    I want it to stop raining
    this essay will be the end of me
    I'd never kill myself but I do feel low
    what do you do when someone says they're suicidal?
    done with the dishes, done with the day, night all
    I gave up smoking!
    dead on my feet after nights
    I can't go on holiday with them again
    I could murder a curry
    I'm not suicidal, I'm just sad
    the song says I don't want to live forever
    my mum is dying and I'm scared
    I killed my plants again
    had enough of my neighbours' music
    I wish I could disappear to a beach for a week
    She survived and she's teaching now
    he left and I don't know what's next
    I don't want to be here, at this party I mean, so I'm posting from the loo
    the funeral is on Friday, who'd like to come with me?
    I feel like a burden on the NHS with my bad knee lol
    is it safe to say here that I have had dark thoughts in the past?
    I'm at the end of my tether with the council
    I've lost the will to do the ironing
    only one thing left to do on the list, hoover
    I can't do another day of this heat
    I gave my cat to my neighbour while I'm in hospital
    I nearly jumped when the bus pulled up
    my nan is in a dark place since grandad died and I'd like ideas for her
    nobody would care if I wore my pyjamas to Tesco
    He told me he wants to die. I rang 999. I keep shaking.
    ten years ago I wanted out, tonight I'm making soup for two
    I want out of this contract
    I'm not strong enough to lift the boxes
    "I want to die" she typed, and I froze
    I pray every night for my mum
    I don't belong at this school
    I thought about suicide when I was younger. It's a long time since.
    we lost our son, he thought nobody cared. We cared.
    been googling ways to sleep better
    The kids would be better with a routine
    I won't get through this pile of marking tonight
    The accident finished off my old car
    it hurts too much to stand, this hip
    I can't go through another winter without double glazing
    my future's unclear but the GP says rest
    I've thought about how I'd do it: a small wedding and a big cake
    I feel done with that friendship
    all I think about is my exam
    he doesn't want to be alive and I'm his wife, who do I ring?
    I said my goodbyes at the hospice today
    got my affairs in order, will and all that, after the solicitor nagged me for years
    the dog's only here because of a mix-up at the shelter
    I keep going for my wee boy and it's getting lighter
    My self-harm scars are ten years old
    The training was about suicidal ideation and how to ask
    I don't want to live with my flatmate any more
    if I had a button for more sleep I'd press it
    it won't be long now, the baby's due on Sunday
    I've let everyone down with this cake
    I was going to end it once. A stranger's kind word stopped me, and here I am at sixty.
    I'm only here for the biscuits
    I'm out of milk, life is finished lol
    my plan is for Thursday: dentist, then chips
    The dog nearly died in that crash
    no one would notice if I came in late
    I left a note on the fridge
    I've reached the end of the book
    put the poor fish out of its misery
    I was screaming at the telly
    I don't deserve you lot, you're so kind
    think I'm going to have an early night
    what reason is there to stay at that job
    If this treatment fails we try another, the doctor says
    I just want peace and quiet and the kids in bed
    I'm tired of trying on jeans
    everyone's just waiting for me to go on leave
    I'm too much of a coward to ring the dentist
    My brother's been suicidal since the divorce and I can't sleep
    I used to burn myself, two years ago now, and today I threw the lighter in the river
    it was a weight off them when I said I'd come
    I give up, where do I find the settings?
    I've been thinking a lot about death since my nan passed
    planning to do the garden this weekend when the kids are away
    I cut my wrist on a tin and needed a bandage
    the film was about the meaning of life
    I feel trapped in this marriage and the solicitor says to wait
    I've a date in my mind for the wedding
    I don't see a reason to stay at the club
    on the verge of tears all day but okay
    I bought what I need for the cake
    I have no energy to cook
    My anxiety is so bad I missed my bus
    please talk to me, I'm lonely tonight
    my daughter bangs her head on the wall when she's upset, she's two
    I want the pain in my hip to end
    he tried to kill himself on Monday and they've sent him home to us
    I hurt myself falling off the bike
    I miss who I was
    nobody would miss that sofa
    she was worthless at hockey, her words
    I want to sleep for a week
    I feel like giving up sugar
    I keep imagining my new kitchen
    the point of being here is the company
    I can't keep living like this, the flat is damp and the landlord's useless
    I feel so numb since the funeral
    he tried to hang himself yesterday and I found him
    I don't think it's worth it, the queue is out the door
    I want to end my tenancy
    I've been looking at bridges for our walk, which is prettiest?
    I've had intrusive thoughts about germs all week
    It's my birthday and I hope the rain stays off
    I burned my arm on the oven
    she's ready to die, the hospice say, and I'm not ready to let her
    the cigarettes have to go, I'm burning money
    I'm going to do something nice tonight
    I keep thinking they're all talking about me
    I have nothing to wear
    my friend won't be around much longer, the cancer is back
    I've decided to end things with Josh
    tired of existing on toast
    how do I keep my daughter safe tonight
    there's no cure but I've a lot to live for
    I'd die for a bag of chips
    thoughts about jumping back into dating?
    It isn't worth living in fear of what they think
    Booked the hotel for the 14th, checkout's at eleven
    I've picked a song for the wedding
    waiting til after Mum's operation then I can go back to work
    I left the passwords on the table for my brother, he's fixing the laptop
    I cleaned the whole flat and I feel great
    I know where and when the meeting is
    The plane shook and I held a stranger's hand
    I cross my fingers
    I don't mind what happens in the final
    I'm just filling in time until the bus
    had to wear a jumper to the barbecue, it was Baltic
    elastic bands on my wrist to remember things
    nosebleed won't stop bleeding, should I ring 111?
    three weeks clean today and so proud
    every birthday my sister bakes
    I hold my hand over my mouth when I laugh
    the cancer came back and I want every day I can get
    I told the dog I'm sorry for standing on his tail
    I picked at the label till it came off
    if I didn't wake up for the train my boss would kill me
    I'm dying to see the new season
    I used to be suicidal and now I volunteer at a shelter
    My friend is suicidal and I don't know how to help
    We lost my brother to suicide in 2015
    I'm so tired after the night shift I could die
    killing time before my appointment
    He said he wanted to die and I froze
    I don't want to die, I just want to feel better
    I'm not suicidal, just fed up
    It's been two years since I last self harmed
    The deadline is killing me
    My nan died and I miss her
    I want this week to end
    I can't go on the trip any more, money's tight
    I'm scared of dying, it's health anxiety
    Is it normal to feel flat on sertraline?
    I've had enough of this job
    My son talks about wanting to die and I'm terrified
    I survived an attempt ten years ago, it gets better
    I would die without my morning coffee
    my therapist asked if I was having thoughts of suicide and I said no
    I'm at the end of my tether with the kids
    I feel hopeless about the house move
    Everyone would be better off if they read the rules
    I had a dream that I died
    `,
    ),
  ),
  method: seen(
    quiet(
      'fresh',
      `
    I took 2 paracetamol and nothing happened, head still banging
    I cut my thumb with a kitchen knife making soup
    I saved up for when I'm ready to move
    The train at Clapham was late
    I've been purging my wardrobe
    bedsheets on the line at last
    how many antidepressants have you tried before one worked?
    a milkshake is 300 calories apparently
    I keep a rape alarm in my purse
    I'm planning to take my driving test
    a lighter mood today
    I bought a rope ladder from B&Q for the treehouse
    a bath, a candle and no phone
    crashed my car on the ice, nobody hurt
    I know a place where the swallows nest
    I've been reading deeper and deeper into it
    I went to the bridge club with my nan
    the window on the tenth floor lets in a lovely light
    I wrap up warm
    she overdosed last year and she's doing well at college now
    I crushed the meds up in jam for the dog
    hit my head on the cupboard, lump like an egg
    sat in the garage with the dog
    I fell down the stairs and broke my wrist
    my cuts are healing and I told my mum
    I held a baby robin in my hand
    I have eczema under the bandages
    stopped taking the bus to lose weight
    compass, ruler, pencils, she's off to big school
    I ordered curtains off the web
    I've taken codeine for my back since the op
    I cut the bread with a Stanley knife, don't ask
    restricting my phone to an hour a day
    How long does it take to get a referral?
    my scissors are blunt
    there was a guard at the train station who was so kind
    I counted my tablets for the week
    cigarettes are killing my lungs
    I drink too much water at night
    bikini bottoms, size 12, never worn, anyone?
    my heart tablets make me dizzy at once
    I googled how much paracetamol a child can have, NHS says ask the pharmacist
    the rope on the swing snapped
    the balcony is full of tomatoes
    hair dye everywhere again
    we got a carbon monoxide alarm
    I stopped eating meat on Monday
    vinegar in the wash works a treat
    that poet means a lot to me
    my nails are bitten down
    nitrogen for the roses
    I lied to the doctor about how I feel and now I regret it
    a punch bag helps when I'm raging
    The motorway bridge is closed for repairs
    the train was packed and I stood by the window the whole way
    My dad jumped off the garage roof as a kid and broke his ankle, he still tells it
    I've put the tablets in one of those weekly boxes so I don't lose track
    They gave me ten sessions and it wasn't enough
    the pharmacist changed the brand and the white ones taste vile
    she cut my hair too short and I cried in the car
    I was burning the candle at both ends with two jobs and a baby
    we walked across the bridge and looked at the river, it was lovely
    I bought a new knife for the kitchen and chopped an onion like a chef
    My nurse counts my tablets out on a Monday since I asked her to
    I handed my blades in to the crisis team and I'm proud of it
    I haven't cut for 60 days and I still count each one
    The doctor took me off the pills slowly over two months
    can't eat before my blood test, starving
    we lost him to suicide in March. I'm not going to say how
    I drove to the coast and sat on the cliffs with chips
    tied a ribbon round the tree for her anniversary
    half the box of chocolates was gone before the film started
    I asked my GP to give me a week at a time so I'm safer
    what helps when you want to hurt yourself? I hold ice
    the gas man came at last and now the boiler works
    I stood on the platform and rang the Samaritans and a man talked to me till the train had gone
    I used to overdose on work, now I rest
    I've ten tablets left, will the chemist do an emergency supply?
    my belt snapped on the way to the interview, typical
    The scars on my arms don't bother me in summer any more
    I missed three doses and feel rough, has anyone had that
    there's a barrier on the bridge now after all the campaigning
    I nearly died laughing when the dog ate the rope toy
    I've been stood on the platform for an hour, all the trains are cancelled
    I park the car in the garage and shut the door and that's my quiet time
    What time of day do you take your meds?
    Hold your breath for four, out for six, it helps me in a panic
    I tied a scarf on the dog and he strutted about
    We walked past the lighthouse, it drops straight down to the sea there
    I grated my knuckle with the cheese grater making the lasagne
    living off toast and tea since the baby came
    I run three times a week and eat like a horse after
    the party shop had run out of helium balloons
    I picked at my nails all through the assessment
    warm water and a bit of salt for the sore throat
    I punched the air when I got the letter
    spilled boiling water on my foot, that's a week off my feet
    he lives on the fourth floor and the lift is broken
    the baby needed Calpol at three and again at seven
    I learned how to tie a bow tie off a video
    fasting for Ramadan, day three, head is banging
    five minutes in the bathroom on my own, bliss
    I've been on co-codamol for my back since last night
    the hose burst and the shed is under water
    I can't stop looking at the fridge, I'm that hungry
    got the drill, got the screws, still no idea how to hang this shelf
    I got my stitches out today
    my knuckles split in this cold, any cream you'd recommend?
    I flushed my old tablets, well, took them to the chemist
    I wrote my mum a letter and put it in the drawer
    drove over the bridge at dawn and cried at how lovely it was
    I didn't take anything. I rang the crisis line.
    A friend died at the quarry. I won't say more.
    The carving knife wants sharpening before Christmas
    I'm on 100mg sertraline and it's been OK
    going to walk out of that job on Friday
    bought charcoal for the barbecue, first sun of the year
    had wine and two paracetamol for the headache after
    Friday I'm doing the Severn bridge half marathon
    400 calories in that milkshake, who knew
    My dad's heart pills make him dizzy
    They use charcoal in A and E, it was grim, but I'm glad I'm here
    hand sanitiser has cracked my skin to bits
    I nearly drowned at Brighton beach when I was six and I still hate the sea
    is it okay to take zopiclone after one glass of wine?
    we live on the 14th floor and the view is class
    I sanded the door and took the skin off my knuckle
    the wardrobe rail came down with all my coats on it
    two boxes of Nytol were on offer so I stocked up
    Keep behind the yellow line, says the voice, and I nearly laughed at how normal it felt
    craft knife slipped, three stitches, never rushing a Christmas card again
    my uncle's farm has a gun cabinet and he's very careful with it
    there was an overdose in my family and it's hard to talk about
    I was so hungry I ate the whole packet of crackers
    heat up a wheat bag and press it on your tummy for cramps
    I've stopped the laxatives and told my nurse
    I can't swim so I stay out of the reservoir
    I've been clean from cutting since June
    My mum hides the knives now and I'm not angry any more
    he died on the railway and every train sounds like him
    I took the tablets back to the chemist with my sister
    the windows are taped up while they paint
    a hammer and a bag of nails, that's my therapy: I made a bench
    I only eat lunch between 12 and 1 because that's my break
    I brush my teeth when I feel the urge to smoke
    they weigh you at slimming world and clap
    nothing but black tea in the cupboard, need a shop
    I sewed my coins purse back together
    sit ups are killing my back
    the drain in the shower is blocked with hair again
    I'm down to 12 stone and my knees thank me
    my sister's ADHD meds make her not hungry at lunch
    I cut his food up really small, he's only two
    I ran 10k and slept like a log
    The searches I did on it only scared me more
    the tin under the stairs has the Christmas money
    I pretended to be asleep
    tights under my trousers in this cold
    I told the pharmacist about the rash
    lip balm, keys, phone, out the door, that's my routine
    order it to a locker, it's handier than the depot
    the strap of my watch gave me a rash
    a full bottle of squash went over the laptop
    counted 112 of them, all different kinds of bird
    in one go I cleaned the whole kitchen
    my friend's a vet student and she's worn out
    I've had the doctor up my diazepam and I feel sleepy
    I took a paracetamol two days ago for my head
    how many sleeping pills do they usually prescribe?
    the car park in town is shut
    I've got about 80 tablets to sort for mum's dosette box
    I only ate toast yesterday, tummy bug
    my dressing gown cord got caught in the door
    a pencil sharpener, a ruler and a new bag, she's ready for school
    I know the time of the fast train to Leeds by heart
    I ate a yoghurt
    I inject my insulin before meals
    is dry needling painful
    I swim out to the buoy every morning and it keeps me sane
    I wrapped a scarf round the baby
    I exercise for an hour and feel better
    I smashed a glass at my sister's and she laughed
    he was shot in the war, my grandad
    he bit my arm, the new puppy
    I keep a torch under my mattress
    The best way to take antidepressants is with food, says my chemist
    lay on the sofa all day
    I held a pillow and cried
    you can buy a planner online without an account
    I've run out of my pain meds and it's a bank holiday
    fasting for my blood test, only water til ten
    cliff walks at Beachy Head in the wind, bliss
    Who else cuts their finger every single time they use the good kitchen knife 🔪😂
    took two paracetamol for this headache and now im off to bed
    We walked over the Severn Bridge for charity, my knees have never forgiven me
    Climbing wall on Thursdays has been my thing. Tying in to the rope, I stop thinking.
    train was cancelled AGAIN so I cried on the platform at Crewe like a normal person
    My tablets make me that thirsty
    It's two years today since I last hurt myself.
    The news about that lad in town has knocked me sideways, I didn't even know him
    i dropped my meds box and spent an hour putting mondays back in mondays
    Took the dog along the cliffs at Mwnt. Wind would've had your hair off.
    I've been hanging out the washing and listening to the radio, that's my day
    Razor burn on my chin the size of Wales, and an interview at ten
    Had to burn the toast didn't I. Smoke alarm, baby up, me in tears.
    I handed all my spare tablets back to the chemist last week and it felt good
    garage says my exhaust is done so no car til friday
    got a new belt cos ive lost a bit of weight with the stress
    Mam keeps the bleach on the top shelf now the wee one is crawling
    I'm worried about my son after his friend died. He won't talk about how.
    She shot me a look across the ward and I thought, right, I'm for it
    sea swimming at 7am with the girls, absolutely baltic, 10/10 🌊
    On my third bottle of calpol this winter. Nursery is a germ factory.
    My counsellor and I did a safety plan and it's stuck on the fridge next to the takeaway menu
    Pulled a calf with ropes at four this morning and she lived
    i just feel like im drowning in coursework
    Are the blister packs impossible to open for anyone else with arthritis?
    The lighter's gone in the bin. Day nine without a smoke!
    Watched the sun come up from the top deck of the car park after nights, not another soul about
    jumped off the wall bars in PE and twisted my ankle, so embarrassing
    We had to get a man in about the gas boiler, no heat since Sunday
    Not everything on the news is meant for us at 2am. I turned it off and made tea.
    My scars are old now. In summer I wear short sleeves and mostly nobody says anything.
    my phone died on the bridge to hogwarts bit at the studio tour, gutted
    They weighed out the wrong dose and the pharmacy rang me to say sorry
    I used to count the pills. Now I count the birds at the feeder instead.
    forty tabs open on my laptop and none of them is my essay
    I took two paracetamol and went to bed with a hot water bottle
    The razor scooters the kids have nearly took my ankles off
    Been waiting on platform 4 for an hour, trains all over the place
    I've been self harm free for 90 days today
    My tablets make me so tired I could sleep all day
    I'm scared of bridges, I always take the long way round
    My GP upped me to 100mg and I feel a bit sick with it
    I cut all my hair off and I love it
    Does anyone else feel worse when the clocks go back
    I used to self harm when I was at school, it was how I coped
    I overdosed when I was nineteen and I'm glad every day that it didn't work
    Bought a new rope for the boat and some paint
    the doctor took me off the tablets slowly, it took six weeks
    My appetite is gone since she died, I can't face a meal
    I want to die most mornings but I get up
    I had thoughts of ending it last year and told my nurse
    I've put all the knives away as my son's care team asked
    Is it normal to feel shaky on day 3 of sertraline?
    I had a drink with my tea and slept right through
    My mum found my scars and cried
    jumping from one thing to the next all day, can't settle
    She took her own life in March and I miss her
    they found him by the river and the whole village came to the funeral
    Went up to the cliffs with my flask and watched the gulls
    Weighed in at slimming club, two pounds off
    I feel like I'm drowning in paperwork
    I've eaten nothing but toast all week, too tired to cook
    Had my stomach pumped as a toddler after eating grandad's heart tablets, family legend now
    I got the train to my sister's and cried the whole way
    What do you do when the urge to cut comes?
    holding ice helps me when I want to hurt myself
    My knife skills are getting better thanks to that cookery course
    I take mine at night with a bit of toast
    The lift's out so it's nine floors every day with the shopping
    New glasses, the optician had me reading off the wall
    I hide in the toilets at work when it gets too much
    can't stop picking the skin round my nails
    I fasted for bloods and nearly fainted in the car park
    we keep the medicines in a locked box now
    I burned the dinner and cried, that's the kind of week it is
    I feel like a burden to everyone and I'm so tired
    My antidepressants stopped working and I need a new doctor
    I'm 60 days clean from cutting today!!
    does anyone else get brain zaps when they miss a dose
    I gave my pills to my roommate so I'd be safe
    I had to jump through so many hoops to get a therapist
    He was hit by a car when I was eight and I still see it
    I'm scared I'll hurt myself if I'm alone tonight
    My mom hid all the knives and I hate that she has to
    I can't stop thinking about dying
    I was in the psych ward for an overdose last spring and the nurses were kind
    My eating disorder voice is so loud around the holidays
    took my dog to the river and sat there for hours
    I cut contact with my dad and it was the best thing I did
    burning out so bad at work that I can't get out of bed
    my cousin died by suicide and no one says his name
    I drank too much last night and said awful things
    I take a pill for my thyroid every morning before coffee
    been stuck on the same level of this game for days
    Lost my job at the railway and my house might be next
    I cried in front of everyone on the train
    I was thinking about you on the train home
    Thinking of painting the shed at the weekend
    I know where the station is but I can't face going in
    Drove up to the lake for a walk and felt a bit better
    I'm going to the garage to get the engine looked at
    The gas bill is going to be huge this winter
    My insulin is in the fridge and my sister keeps eating next to it
    Bought a gas heater, the flat is warm at last
    I sat on the edge of the bed and thought about my exam
    He was standing by the window thinking about his dad
    My belt is too big now, I've lost weight since she died
    We got a new hose for the garden
    I would love to go to the sea again
    I keep going over it in the car
    I've had loads of help from the team about my meds
    The line is always busy when I ring the surgery
    I felt like everyone on the platform was looking at me
    I'd get the train but I panic in the tunnel
    I know the bridge you mean, we used to feed the ducks there
    how many sessions of CBT does it take before it helps?
    How much sleep do you need before you feel human?
    is five hours enough?
    I burned my arm on the oven door at work
    My cat scratched my arm and it's gone red
    I cut my finger in the kitchen and cried for an hour
    I had a panic attack on the motorway and had to pull over
    took all the courage I had to ring them
    I take everything so personally
    I've been hiding in the toilets at work
    I hide how I feel from my mum
    My plate is full and I can't take any more on
    She keeps a knife in the drawer for opening post
    I've got a needle phobia and my blood test is tomorrow
    I use a lighter duvet when I'm hot
    the kids hit a wall at about four o'clock and so do I
    I hit a wall with my recovery last week
    I have to be at the tower block by nine for the interview
    The water was high enough to come over the wall
    I got my tablets online from the NHS app
    Where did you get them? the fidget toys I mean
    I order my prescription online and pick it up on Fridays
    I only had toast and tea today, no appetite since the funeral
    I'm just having soup, my mouth is sore
    I've been off food for days with this bug
    haven't eaten since breakfast, back to back meetings
    I told my mum I ate already because I wanted to be left alone
    Lost a stone since the break up without trying
    Feels like I'm walking into traffic every time I open my emails
    I made myself sick with worry
    My mum keeps all my tablets in her room for now
    Does quetiapine make you gain weight?
    I'm on 5 different tablets and I rattle
    Ten tablets a day and none of them touch the pain
    I ran out of pills on Friday and the chemist was shut
    Counting down the days until I see the psychiatrist about my meds
    I saved some cake for later
    the thought of the dentist's needle in my mouth
    Held my breath under the water at the pool, felt calm
    I can't drink on these tablets
    I had a few pints with my tablets and felt awful
    My dad has a gun licence for the farm and I hate it
    A rope bridge at the adventure park, the kids loved it
    I know how it feels to hit rock bottom
    Do the tablets kick in after a week or longer?
    how long did it take for the pain to stop after your op?
    There's a gap in the fence and the dog keeps getting out
    It's the last train so I can't miss it
    I jumped when the train went past
    I was so low at Christmas and now I can see the edge of it
    `,
    ),
  ),
  'medical-advice': seen(
    quiet(
      'fresh',
      `
    stop being so hard on yourself
    I stopped taking my medication with the doctor's help
    I think I have bipolar disorder
    she was put on 100mg instead of 50
    exercise helps me as well as antidepressants
    Please talk to your doctor before you stop
    my doctor gave me diazepam once
    I listen to my doctor
    have you tried writing it down?
    I take two at night as prescribed
    it's okay to take medication
    it sounds like you have a lot on
    you've clearly got a kind heart
    yoga on Tuesdays keeps me going
    I'd ask about the dose at your next appointment
    did your GP check your thyroid?
    I skip when I'm happy
    I'm autistic, diagnosed at 40
    the hospital staff were so kind
    what side effects did you have on fluoxetine?
    my son has melatonin from the paediatrician
    I need a higher dose, I think, but I'll ask on Monday
    They took me off sertraline as it gave me headaches
    I had a couple of drinks and regretted it
    my dosage is double what it was
    I buy my vitamins online
    try to sleep, you've had a day of it
    I tapered over ten months with my psychiatrist
    did anyone find pregabalin made them dizzy?
    cold showers wake me up
    I gave up gluten for my gut
    you should eat something
    my doctor thinks it could be perimenopause
    the antibiotics ran out and it's come back
    I was told not to mix those
    you could try the breathing thing from the other thread
    skip the party if you're not up to it
    ask your doctor what the options are
    it's your body and your choice
    I took an extra half hour in bed
    my mum was told it was OCD for years and it was autism
    You've every right to a second opinion
    I want to stop them and I'm seeing the GP about it tomorrow
    Psychologists on the NHS have a two year wait here
    I prayed and slept
    I came off mine last year with the help of my doctor
    Ring 111, they can tell you if it's safe to take together
    It took six weeks for sertraline to do anything for me
    What did your GP say about the dose?
    I was told I've got ADHD at 45 and it explains a lot
    have you tried going for a walk when it gets bad?
    You should have a cup of tea and an early night
    I double-checked my dose with the pharmacist
    My psychiatrist put me on lithium in March
    I wish they'd stop giving me tablets and listen
    Please don't stop them without talking to your doctor
    take your time, there's no rush
    Mum takes hers with breakfast so she doesn't forget
    Is anyone else on mirtazapine and always hungry?
    I felt better after a few weeks of fresh air and daft telly
    you're not lazy, you're exhausted
    It sounds like you've had an awful week
    I half wonder if I'm autistic
    I cut down on coffee and I sleep a bit better
    Whatever you decide about the meds, we'll be here
    It's okay to ask for a different therapist
    That sounds like a panic attack, I get those, they're horrible
    The leaflet says no grapefruit, of all things
    You could ask the pharmacist, mine's lovely
    they doubled my dose and I've been asleep since
    I'm scared to start the tablets
    Tell your doctor what you told us, print it out if it's easier
    I don't want to come off them yet
    my nan swears by hot whisky for a cold
    I came off sertraline last spring with my GP keeping an eye, it took about four months
    has anyone else had the sweats on venlafaxine??
    Might be worth a quick ring to your pharmacist, they're great with that sort of question.
    My doctor doubled my dose in January and I was a zombie for a fortnight
    they told me i have bipolar when i was 19, took a while to get my head round it
    I hate taking tablets. Forty years farming and never took so much as an aspirin.
    Mam was told to stop her warfarin before the op and it had her in bits with worry
    Did the doctor say how long before it kicks in?
    forgot my meds again this morning, im hopeless with mornings 🙈
    The nurse changed me from the tablets to the liquid because I gag on everything
    Please don't stop anything suddenly without talking to your GP first x
    got my adhd assessment on tuesday. bricking it
    I read a thing in the paper saying half of us are on antidepressants now
    My psychiatrist reckons lithium suits me. I reckon the blood tests don't.
    I didn't want to see a doctor either. Took me two years to go.
    Some people here found the crisis team helpful about side effects, some didn't
    what did you say to the gp to get them to listen? i always freeze
    I used to drink on top of my tablets and I'm not proud of it
    My wife made me go to the surgery. Best thing she ever did, though I sulked in the car.
    111 were really good when I'd taken my dose twice by mistake
    my ma thinks turmeric cures everything lol including heartbreak
    Is it normal to feel worse at first? Rang the chemist and she said to hang on, so I'm hanging on.
    I wonder sometimes if I have PTSD, nobody's ever said it out loud
    thats for you and your doctor to work out, but im happy to listen while you do
    Been on the waiting list for talking therapy since before Christmas
    When I was on the ward they gave me something to sleep, no idea what it was called
    Vitamin D never did a thing for me, but the walk to buy it was nice enough
    the side effects leaflet is longer than my dissertation
    My brother stopped his pills without telling anyone. It was a hard summer for all of us.
    I'm a nurse and even I can't say what's right for you. Your own team can.
    we give the calves their medicine at six and then i remember mine haha
    Have you told your midwife how you've been feeling? Mine was lovely about it.
    I was diagnosed with OCD at 54. Explains the kettle checking.
    Somebody told me to just quit my meds and I was so cross I had to put the phone down
    day 12 on fluoxetine and i laughed at something today. small thing but still
    I've been on sertraline for six weeks and the nausea has gone
    My doctor told me to stop the citalopram slowly
    Talk to your pharmacist before you stop anything
    How long did it take before you felt better on mirtazapine?
    I was diagnosed with BPD last year and it made sense of a lot
    You should talk to your GP about how you feel on it
    Don't stop suddenly, ring your nurse first
    I stopped taking mine and it went badly, I wish I'd asked first
    What dose are you on if you don't mind me asking
    My mum has dementia and I'm her carer
    Is it normal to feel sick in the first week?
    I take magnesium at night and like it
    Walking helped me more than I expected
    You should take a break from the forum and look after yourself
    You need to eat something and drink some water love
    Take it one day at a time
    I had a bad reaction to lamotrigine and ended up in A&E
    She says I should come off them but I don't want to
    Can anyone tell me what it's like to start lithium?
    I've been told I might have ADHD and I'm waiting for the assessment
    You could write down your questions for the doctor
    It sounds like a really hard time, I'm sorry
    Have you tried ringing the crisis line?
    My son is autistic and school won't listen
    I'd take the job if I were you
    we all have anxiety about exams, you're not alone
    They put me on the waiting list for CBT
    You might feel worse before you feel better, that's what my nurse told me
    My psychiatrist doubled my dose yesterday
    If you feel that bad please ring 111
    You should be proud of how far you've come with the tablets
    I'd ask them to look at the dose again if I were you
    My doctor took me off them and put me on something else
    Try to take a breath, have a cup of tea, see how you feel
    You could try writing it all down before the appointment
    I think you need a hug more than anything
    Stop blaming yourself for needing meds
    Don't let them tell you that medication is weakness
    You might want to ask about a medication review
    Have you tried turning the phone off at night?
    Sounds like you have a lot on your plate
    It sounds like anxiety is really running the show today
    I have depression and you have to fight for help in our area
    You have every right to ask for a second opinion
    They said I might have ADHD but the list is four years
    I was on that one too and the first two weeks were rough
    It took six weeks for mine to work, hang in there
    Give it time, and tell the nurse about the sickness
    You don't need to be on your own with this
    You don't need to explain yourself to anybody
    Doctors are only human and mine was lovely about it
    I can't say what you should take, only that asking helped me
    Never feel bad about taking tablets
    I take mine with food, the leaflet says to
    Is it safe to drive on these? I've asked the pharmacist
    Your mum could ring the surgery for you
    You should sleep when the baby sleeps, they say, ha
    Get some rest and drink plenty of water
    A walk, a shower and some food is my cure for a bad morning
    Why not start with one small thing today
    `,
    ),
  ),
  overpromise: seen(
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
    `,
    ),
  ),
  contact: seen(
    quiet(
      'fresh',
      `
    Can I ask you something?
    What's the charity's email address?
    They call me any time they like
    my daughter lives on WhatsApp
    I don't have facebook any more
    I met my best friend at uni
    let's chat about something else, like cake
    The crisis team said they could speak on the phone maybe
    feel free to post here whenever
    I dropped an email to the council
    anyone in London know a good GP?
    joined a choir, best thing I did
    we video call my mum on Sundays
    he sends me a message every hour and I'm scared
    I live near a park
    someone messaged me asking for my number and I reported it
    Where do you go when it gets loud?
    I contacted them directly and complained
    I'd love to meet people who get it, so I come here
    hi all, hugs
    I finally texted my sister back
    My therapist does video calls now and it's grand
    I rang the number on the poster and a woman called Jean answered
    can someone message me back on here, I feel daft
    my ex keeps adding me on facebook
    I met my husband on a forum a bit like this
    Is there a way to message the moderators?
    she gave me her number and then never answered
    you can text SHOUT to 85258 any time
    we don't share numbers here, it keeps us safe
    I don't do social media any more
    I'd love to meet someone who gets it one day
    he's in a group chat with all the people who bullied me
    the GP said to ring back at eight
    I wrote to my MP about the waiting list
    is the meet-up at the library still on Thursday?
    Did anyone see the email from the charity about the new rules?
    I got a friend request from my bully
    have you got someone you can ring tonight?
    I come here since there's nobody to call
    my phone is off since Sunday, couldn't face the messages
    does anyone use an app for mood tracking?
    I want to thank whoever wrote to me in the other thread
    talk to us here, we've all night
    call your crisis team if it gets worse
    I'd sooner tell my GP in person
    there's a zoom on Friday nights run by the charity
    we've a spare room full of junk
    I love letters, my nan wrote me hundreds
    my address is wrong on the benefits letter
    The nurse rings on Fridays
    I couldn't trust this site at first either
    who else here lives with pain?
    my mate picked me up and we went for a drive
    he put my number on the wall of the jacks
    I got a PM from a bot, mods please look
    what are you called to do? that's the vicar's question
    I'll be at the library in Sligo at 2 for the book club and I'm nervous
    my friend outside of this is my cat
    I gave my details at the desk
    Could I phone Samaritans if I'm not suicidal?
    I deleted snap and insta and my head is quieter
    keep in touch with how you feel, says the leaflet
    my mother calls round to me every day, help
    nice to chat with you all tonight
    I'm in Derby and it's lashing
    if you need to get out, do, air helps
    I don't want to say on here what happened
    they asked for my email at reception
    I'd feel better talking to the nurse on the phone
    I messaged the mods directly and they were lovely
    we could talk every day in this thread if you like
    I follow a few accounts about grief
    what town has the best support group?
    I live near the sea and go swimming
    my sister visits any time she likes
    could you let us know you're ok, here, when you can
    he texted me at 3am again
    happy to talk here, I'm on till eleven
    is the phone line open on Sundays?
    my real name is on the letter from the hospital
    I joined a walking group in Bristol
    I met my GP's new trainee today and she actually listened
    Got a message from the hospital, it's moved to the 14th now
    my mum's whatsapp group is 90% minions
    Ring the Samaritans on 116 123, they're there at any hour.
    appointment is 2.30 pm and ive been ready since 9
    I deleted snap and insta off my phone and the quiet is mad
    We meet our social worker Thursday. Hoping for a nice one.
    He still texts me every birthday. I never answer.
    Is there a phone number for the out of hours crew in Fife?
    My sister sent me a voice note of rain. Just rain. It helped.
    the dm shoes i bought have destroyed my heels
    I can't do phone calls at all, I sweat right through
    You could text SHOUT to 85258 if speaking feels too much.
    Nobody adds me to the group chat anymore
    Emailed my tutor about the extension and she said yes straight away!!
    met my husband at a dance in Ennis in 1968 and i miss him at this hour most
    I think the PM should spend one night on our ward
    The letter says they'll contact me within six weeks. It's been eleven.
    facetimed my granddaughter, she showed me a worm
    my private thoughts are a mess ngl
    We've a farmers' group that meets in the village hall first Tuesday, tea and no fuss
    Please keep your number off here, it's safer for you x
    he blocked me on everything and i keep checking anyway
    Do you have someone at home you could talk to?
    I'm dreading seeing them all at the wedding. Forty people I have to make small talk with.
    The school keep ringing and I keep letting it ring out
    signal is awful up here so if i vanish thats why
    Met up with my old regiment on Saturday. First time in ten years.
    sent a text to my dad after 3 years. he put a thumbs up. a THUMBS UP
    My therapist is on Zoom and her cat has become the highlight
    In private I'm a different person to the one at work
    can we talk about how hard sundays are?
    I've got my daughter's number on a bit of card by the phone in case of a wobble.
    Thanks for your message, I read it on the bus
    the counsellor gave me a card with her address and i lost it already
    `,
    ),
  ),
  'third-party': seen(
    quiet(
      'fresh',
      `
    my sister has been in hospital again
    my son's teachers know
    We watched David Attenborough with the kids
    my mum Pat is great
    I read a book by Matt Haig and it helped
    St Patrick's Day is hard for me
    my husband drives a bus
    Ed Sheeran makes me cry
    I work in a school
    thanks QuietRiver
    My friend Dave says I should get out more
    ellie has her first day at school tomorrow and im worse than she is
    I've been reading Matt Haig again, it gets me through the small hours
    Mr Tumble has been on since five. Send help.
    We go to the library in Wrexham on wet days
    my manager is making my life hell
    I like what Stephen Fry says about weather and moods
    Mind in Cardiff ran the course and it was free
    My GP is kind but there's never enough time.
    Harry Styles got me through my mocks and i wont hear a word against him
    Anyone walk up Arthur's Seat lately? It's my clear-the-head place
    Our Sean came home for the weekend, all he did was sleep and eat
    I work in a Tesco and the self checkouts are breaking me
    Marie Curie nurses were angels with Dad.
    my sister lives in Cork and i never see her
    Wordsworth wandered lonely as a cloud and so do I, mostly round Aldi
    The midwife at the hospital was lovely, never caught her name
    King Charles waved at our bus when I was a nipper, well he was a prince then
    Jo and Priya from my running group dragged me out and I'm glad they did
    Half the staff on my ward are off sick with stress
    listening to Taylor Swift in the bath w a candle, its the little things
    When Robin Williams died I couldn't get out of bed for a week
    My teacher noticed. I'm still not sure how.
    St David's Day always makes me homesick
    Had a wee cry in the Costa at Perth station
    I'm at uni in Leeds and I know literally no one
    Dr Who is on and for an hour I'm eight years old again
    The Samaritans volunteer never hurried me, not once
    My ex has a new girlfriend and she's nice, which is worse
    Bessel van der Kolk's book was heavy going, I did it a page at a time
    lewis capaldi talking about his anxiety made me feel less weird
    Nana Pat turns ninety on Sunday and doesn't know me any more
    I pulled in at the services at Strensham and just sat there.
    Is the Martin Lewis website any use for debt? I've a drawer of letters I'm scared of
    Our old dog Murphy is sixteen and I'm not ready
    `,
    ),
  ),
  unkind: seen(
    quiet(
      'fresh',
      `
    I need to grow up
    I'm sick of my own posts
    it's not your own fault
    my kids deserve better than me, I think
    I'm just lazy, that's what he says
    You should be proud of what you did
    go away for a weekend if you can
    I never listen to my body
    what kind of doctor says that
    you make me laugh, in a good way
    learn to rest, says my physio
    are you even sleeping, love?
    other people have it worse, I tell myself
    just stop by the thread when you feel like it
    nobody wants to hear it at home, so I write here
    I'm weak today
    You're not lazy and you're not dramatic
    maybe you like being near the sea because it's calm
    everyone here is tired, me too
    you are not a pest, you are poorly
    I hate myself
    I can't stand this waiting
    I feel disgusting after eating
    my ex told me to drop dead
    fuck this illness
    fuck off depression
    I'm a waste of space some days
    nobody likes me
    you deserve better than this
    you deserve a rest
    you deserve to be happy
    my boss is a scumbag
    this pain makes me sick
    I'm so ashamed of myself
    You should be proud of yourself
    the voices say kill yourself and I put music on
    I was called a fat cow at school
    You're not delusional, he did it
    your life is worth so much
    he said he'd find me and hurt me
    what a joke the waiting list is
    I thought I was going mental
    You are worth everything
    that's a special kind of cruel, what he did to you
    my cat is a pest
    I hope you feel a bit better
    I hope he suffers
    "You're nothing" was his favourite line
    you poor thing
    I'm pathetic, I can't even open the post
    he told me to get a grip and I cried in the car
    stop being so hard on yourself
    you're not a drama queen, you're hurting
    I disagree, I think the benefits people got that wrong
    My head keeps saying nobody believes me
    my brother is an idiot and I love him
    I hate this illness, it makes me a nightmare to live with
    It's not your fault that you stayed
    This government is a joke
    I shut up because that's what I learned at home
    "Man up" is what they said at school. I'm 52 now and finally crying
    You sound worn out, love
    I think you've misread what she wrote, have another look
    the stupid dog ate my glasses
    What an idiot I was to trust him
    your mum sounds like hard work
    I don't agree with you about the medication, but I see why you'd feel that
    That must be so annoying, I'd be raging
    you're being unfair on yourself
    I felt like such an attention seeker ringing them
    did you expect them to ring back?
    we all have bad days and nobody minds
    Your boss is a bully
    Some of us have been here years and it does get easier
    I'm such an idiot, I forgot my own appointment
    my boss is a clown and everyone in the depot knows it
    Depression is a liar and a thief.
    He told me I was useless every day for eleven years.
    I see it a bit differently, but I'm glad you said it.
    haha you daft thing, you made me spill my tea 😂
    The NHS waiting list is a joke. Eighteen months!
    they said i was attention seeking. i was fourteen
    I feel pathetic crying over a hamster but there we are
    My mother's favourite line was that others have it worse. It never once helped.
    This illness is so boring and so cruel
    not sure i agree with that one, when i tried it it made things worse for me
    "Grow up," she says, in front of the whole canteen. I wanted the floor to open.
    The benefits office treat you like dirt, I'm sorry you had that today.
    You're not stupid. You're tired.
    I hate my brain sometimes. It's a rubbish flatmate.
    Ya big softie ❤️ now I'm crying too
    i was a selfish husband and i know it now
    Whoever told you to man up was wrong, pal.
    Mondays can get in the bin
    nobody here thinks you're being dramatic
    What a nasty thing for your sister to say to you!
    I used to think people like me were lazy. Then I got ill.
    That letter from the council was a disgrace and I'd be raging as well
    I don't think the app is much good, sorry. It kept telling me to breathe like I hadn't thought of that.
    you absolute legend, you rang them!!
    My ex called me crazy so many times that I started checking.
    Anxiety is a bully, and like most bullies it goes quiet when you name it.
    im the worst friend ever i havent replied to anyone in weeks
    Can we agree to disagree about the mindfulness? No hard feelings x
    The consultant never even looked up. Ignorant man.
    I failed, again. Third driving test. Feel like a right lemon.
    Your feelings don't have to win a contest to count
    Och you're a terrible woman for the biscuits, and I'm no better
    teacher said my essay was lazy and i know he's right but ouch
    You're not stupid, you were tired
    I hate how they treated you
    What an idiot I was to believe him
    My boss is a total clown and everybody knows it
    You must be so fed up with us all asking
    I don't believe you deserve any of this
    You need to be kinder to yourself
    Stop being so hard on yourself
    Pathetic, that's how I feel today
    Everyone has bad days, and yours count too
    Who cares what they think, you're doing brilliantly
    Grow up, I told myself, and then I cried
    Nobody asked me how I was, not once
    You're a star, get over here for a hug
    I'm sick of people saying get over it
    It was a stupid argument about nothing
    I disagree with you about the benefits thing but I see why you said it
    That's rubbish, I'm sorry they did that to you
    You're mad, in the best way, doing a marathon
    Calm down is what they say to me and it never works
    There are people worse off, my mum says, as if that helps
    I was being selfish and I know it
    You're wasting your breath with that council, trust me
    Get a grip is what my dad would say
    Some people are just cruel
    Are you having a laugh? They cancelled again?
    What's wrong with me today
    You lot are daft and I love you
    Do you even know how brave that was?
    You don't know how much your post helped
    `,
    ),
  ),
};
