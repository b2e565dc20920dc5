import { quiet, seen } from '../vector.ts';

export const texts = seen(
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
    I took the kids to the top of the shopping centre car park to see the lights
    had 16 of the little mince pies with my tea, no regrets
    took about a dozen photos of my dad's boat
    I'd 8 of my tablets left so I rang the chemist for more
    swallowed what was left of my pride and asked for help
    I emptied the medicine drawer and gave it all to the pharmacy
    got through two box sets before I stopped
    I drank the whole pot of tea and felt human
    I had ten days' leave and slept for most of it
    saved a fortnight's wages and had it all on a caravan
    there were forty of them at the party and a few cans
    How many sessions do you need for it to work?
    is twenty minutes enough at my age, for walking
    does anyone know what dose they start you on
    would a full box of cards be enough if I'm only sending to family
    I've fifty six pounds in the tin now
    there's enough in my drawer to open a shop
    my granda's heart is bad and we're all worried
    I'd crush garlic into yoghurt, it's lovely
    He took the lot of us out with a flask of soup
    she'd had nearly thirty years there when she retired
    they doubled the dose and I was a zombie for a week
    ate them two at a time like a child, the Smarties I mean
    the letter said he'd been given fifty pounds back
    I add one lap every night to see how far I can get
    The one by the mill does a nice scone and the wall's covered in ivy
    we parked on the top deck of the multi-storey and the lift was broken
    the express doesn't stop at our station so I'm late every day
    I've the garage keys copied for my brother
    there's a tree down by the allotments the kids climb
    the line behind the bowling club is where I pick blackberries
    I've walked the dog by the river and it's high today
    that bit of the headland has the best view, I've stood there for hours
    is three floors too much for my mum with her knees
    She came off the fourth floor ward on Tuesday and she's doing well
    my uncle worked on the rails all his life
    They found her dressing gown belt in the washing machine
    I used the lid of the tin to keep the dog's food fresh
    broke a mirror and my nan says seven years
    pressed the hot iron to my shirt and burnt the collar
    leaned on the cooker ring and got a blister, clumsy me
    drawing pins on the tops of the posters keep falling out
    pulled the belt tight on my new coat and went to the interview
    tied it to the bannister, the balloon, and the cat went mad
    the clothes line's already up in the garden, first dry day
    Dad's old gun licence ran out and he handed it in
    is it better to go along the canal or across the park
    how far in do you have to go before the water's warm
    which bit of the course was hardest for you
    tea or coffee, what works best before a night shift
    sat in the car with the engine off and the windows up and had a cry
    I've been cleaning brushes and the smell gave me a headache
    which is less stressful for whoever does the school run
    what's the least busy way to go at rush hour
    which way is fastest to the hospital from the bypass
    is it like falling asleep, the anaesthetic for an operation
    how bad is the pain with a root canal
    how many minutes till the pasta's done
    I've a notebook with every job I applied for and what they said
    down to three options now for the wedding and one's the seaside
    no to heights, so it's not abseiling for me
    next time I won't take the train, the bus is quicker
    one of the videos tells you what to buy for beginners' knitting
    there's a forum where they go through it all, with patterns and measurements
    how would I tell the kids so they aren't the ones who worry
    what knot do people use for friendship bracelets
    I've measured the landing for a new carpet
    I sat on the platform for an hour because I couldn't face going home
    I'd park up facing the harbour and eat my chips
    I stood on the sill to clean the window and my mum had a fit
    it was the sharp bit of a can, I was only opening the dog food
    scalded my foot in the bath by accident and had to get it dressed
    I've practised the knot on my tie for the interview
    the helium's still in the cupboard from the party and the kids want balloons
    people say cold water's the best thing for low mood, swimming I mean
    he said the quickest way is the ring road
    pills are easier for me than the spray
    what do I need to bring to the first group
    is there a way that doesn't leave a mess when you dye your hair
    mum thinks they're from the cat, the scratches on the sofa
    I flush the toilet and the pipes groan
    I tell each GP the same story and I'm tired of it
    only three more days till Friday
    ask for a repeat early if you're going on holiday, that's what the surgery told me
    I took a sleeping tablet on Friday and slept ten hours
    I've got enough antidepressants to last till the pharmacy opens
    driving on the motorway frightens me
    I cut my finger with a razor when I was cleaning the shower
    how many ibuprofen can you have in a day with a bad back?
    I tried hanging my coats in the wardrobe by colour, it was soothing
    I want to walk across the Severn Bridge in June for charity
    I know which train gets me there for nine
    I got a craft knife online for my lino cutting
    I drank squash all day and felt better
    they found him asleep in the garage
    she takes heart medication like her dad
    is it painful to come off paracetamol if you've headaches all the time
    what's the quickest way to the clinic from the station
    the smoke alarm needs batteries
    I've hidden the biscuits inside the bread bin
    I feel sick after every meal from nerves
    I ran 10k and ate a whole pizza
    I burnt my ear with a hair straightener getting ready
    I tied a scarf round my neck because of the cold
    I've been looking up how to make soda bread
    I bought a gas heater and it's in the living room
    I went to the tracks last night to see the steam train
    I have to inject my insulin at school and people stare
    I hit my head off the cupboard and had to laugh
    I've worked out how to use the scales at the gym
    I keep my tablets in a box with the days on it
    I took four boxes to the charity shop
    I've scratched my arms to bits with the hay fever
    I plan to swim at the beach near the lighthouse
    my heart stops every time the phone rings
    I eat one meal with the family every day now
    The balcony on the second floor gets the sun
    I cleaned the oven in my dressing gown
    I fell asleep with my face in the pillow
    My brother died by suicide and I don't want to say how
    I self harm and I'm ashamed of it, I don't want to go into details
    I had an overdose years ago and I'm glad I was found
    I want to die and I'm scared
    I'm thinking about suicide all the time and can't tell anybody
    I took my mum's beta blockers back to the chemist for her
    we had whisky in the car park after the match
    the gas bottle from the caravan ran out in the rain
    I've stood at the station listening for the train announcement
    I walk by the sea when the tide's coming in, it steadies me
    we put a rope swing over the branch for the kids
    it's on the death certificate and I can't read it again
    I needed eleven stitches after I fell off my bike
    I heated up soup on the stove and burnt it
    she's diabetic and insulin frightens her
    I get dry hands from the bleach at work
    I hid the presents so they wouldn't know how many I'd bought
    would 50 be too many people for a wake
    has anyone been up the tower on the bridge tour
    what happens if you miss one of your antidepressants
    do razors from the pound shop give you a rash?
    our carbon monoxide alarm went off at four in the morning
    I read that walking helps, even ten minutes
    tablets or talking, I don't know which I'd pick
    I've got my medals lined up on the bathroom shelf
    three months of my prescription now, and it's working
    I use two different chemists because of the opening times
    my gran's at the stage of losing her tablets each week
    they changed the limit at the till for painkillers and I agree with it
    the changing room at the pool is where I feel worst
    I tell people the burns are from my time as a chef, and they are
    I got a sweatband for running
    I had a lettuce sandwich and a rice cake and it was grand
    I've had nothing but visitors since Monday
    my lad leaves his school lunch on the bus
    I do the exercises the physio gave me after every meal
    I drink two litres of water a day now for my kidneys
    I'm on water tablets for my heart and I'm always in the loo
    I cry in the shower so they can't hear
    I binge on box sets all weekend
    I chew gum since I stopped smoking
    I took an antihistamine and it wiped me out
    I scrub the grill with a wire brush when I'm angry
    I had a bandage round my knee for a month
    I sat on the edge of the bed with my legs over for an hour before I stood up
    he lay down in the long grass near our house and the dog lay with him
    we lit the barbecue in the rain
    there's a bridge on my way home where I stop and look at the ducks
    Dad gave up his gun licence when he was ill
    I punched the wall once when I was nineteen and broke my finger
    I got pins and needles in my legs under the desk
    I pick at my nails until they bleed when I'm on the phone
    I banged my head on the cupboard and cried for an hour about everything
    He took his own life and I don't want to think about how
    I've been self-harming again and I'd like to stop
    `,
  ),
);
