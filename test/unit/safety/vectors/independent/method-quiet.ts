import { quiet } from '../vector.ts';

export const texts = {
  'second hand': quiet(
    'second hand',
    `
    I take my two tablets with breakfast as the doctor said and I'm feeling a bit steadier this week.
    Gave all my tablets to my mum to look after until I'm through this bad patch.
    We walked over the bridge by the station to get chips and it was the first time I'd laughed in ages.
    Lost my sharpener so I had to borrow one from the lad beside me, and we ended up chatting all through art.
    I used to self-harm when I was younger. I don't any more, and some days I still miss it.
    My brother took his own life in the spring. I can't seem to get past the front gate without crying.
    doc put me up to 50mg last week n im abit sleepy but ok so far
    made a curry from scratch tonite, chopped 4 onions n cried my eyes out lol
    Spent the morning sharpening the mower blade and cutting back the hedge. It's good to be out in the air.
    Is it against the rules here to say you've felt suicidal, or is it only details that get taken down?
    The dentist says I've to eat soft food for five days after the tooth comes out. Any soup ideas?
    My daughter is seven pounds two ounces and has her granda's nose.
    Didn't want to be here any more last winter. I rang someone, and I'm glad of that now.
    train was 40 mins late again n i was stood on platform 2 freezing my bits off
    cut corners on my coursework n now i feel like a total fraud
    Maybe I jumped the gun telling my manager about my depression, but it's done now.
    Had the sewing machine on the table today, not used since Mum died, and broke three needles on one pair of curtains.
    im scared of how dark my thoughts get at nite. does any1 else get that
    My pharmacist puts my pills in one of those weekly boxes so I don't muddle Tuesday with Thursday.
    There's a song by The Smiths about a bus and a lorry that my late husband loved. I can't listen to it yet.
    I've had an eating disorder for years and I'm tired of being brave about it.
    The vet was out at two in the morning for a calving and we saved the both of them. I cried with relief.
    We keep the gun cabinet locked and my neighbour has the key for now. I asked him to hold on to it.
    cant face eating much since she left, just feel sick with nerves all the time
    Took the kids across the Severn bridge on Saturday to see their nan. Four hours there and back but worth it.
    Cutting the baby's nails is the most frightening thing I've ever done, those scissors are tiny.
    i told my gp bout the self harm n she was so nice, didnt make me feel stupid
    made 2 dozen scones for the church sale n not 1 came home w me
    Not one tablet needed in ten days since the migraine clinic changed my treatment. I'm nearly a new woman.
    I lost my best friend to suicide when we were nineteen. He'd be forty this week.
    My nan hides her biscuits in the sewing box so my grandad won't find them.
    got 3 essays due by friday n ive wrote about 200 words in total send help
    There was something sad on the news tonight, I won't say what, and I had to switch it off.
    i handed a few things over to my housemate to mind n i feel safer for it
    Slept five hours last night, which is a record since the twins came.
    Would you say bread-making is worth it? I've a kilo of strong flour and no notion where to start.
    Sometimes I think everyone would be better off without me. I know that's the illness talking but it's loud.
    my sister got the all clear today!! 6 rounds of chemo n shes done
    The river was up over the bottom field again and we'd to shift forty ewes before dark.
    I was told off in the supermarket for having three boxes of tissues in my basket, as if I'd planned the flu.
    That film about the fasting monks was on last night and my wife fell asleep ten minutes in.
    I finished Ramadan feeling calmer than I've been in months. We had thirteen round the table for Eid.
    Talking about it is like pulling teeth, but my counsellor doesn't rush me.
    anyone else on sertraline get a dry mouth?? drinking pints of squash here
    My father ended his life when I was small and nobody in the family would ever say the word.
    Blunt scissors, no glue and twenty-eight five-year-olds. Tell me again why I became a teaching assistant.
    I've been put on blood pressure tablets, one in the morning, and they make me want to wee all day.
    had to build a bridge outta spagetti for engineerin n ours held 9 bags of sugar
    i hav scars n summers comin n im nervous bout the beach. how do u deal w people staring
    they wieghed the baby n hes put on 11 ounces, i burst out cryin in the clinic
    dont feel safe on my own tonite so my sisters stayin over n weve ordered pizza
    Couldn't hang the wallpaper straight to save my life, but I did get the skirting painted.
    Been reading the guidelines. Can I mention my diagnosis of anorexia if I leave the numbers out?
    my phone died halfway home so i walked the canal listenin to the ducks insted, was nice tbh
    The health visitor asked me straight out about suicidal thoughts. I said yes, and it was a weight off.
    I've made a memory quilt from my late wife's blouses. There are sixty-four squares and I've pricked my finger on every one.
    She drives me up the wall, my mother-in-law, but she did bring a lasagne.
    Is there an age you have to be to join the evening group? My grandson is sixteen.
    I'm back eating with the family on Sundays. It's hard going but I'm doing it.
    dropped the bread knife on my foot, blunt side thank god, now im laughin at myself
    I took the bottles of old medicine in to the pharmacy for disposal and she thanked me for it.
    my husband drives trains n hes off to glasgow n back twice a day, i only see him sundays
    At ninety I'm not afraid of dying, just of being a nuisance first.
    Fifteen stone of Labrador-loving uncle fell asleep on my good sofa on Boxing Day and snored through the Queen's old speeches.
    rope on the swing snapped so the kids have me out in the garden fixin it in the drizzle
    wrote a poem bout feelin like a ghost, can i post it here or is it too dark?
    I've been signed off for four weeks with stress and I feel guilty each time I look out at the yard.
    Planted two hundred leeks before the rain came on. My back is killing me but my head is quiet.
    My son hurt himself last year. He's doing much better now, but I still listen outside his door.
    Crossed the footbridge to the park with the pram and a stranger told me I was doing grand.
    The physio gave me elastic bands to stretch with for my shoulder, ten minutes twice a day.
    got a new air fryer n done chips, wings, even a wee cake in it. obsessed
    I nearly died of embarrassment when the bus driver called me "young man". I'm seventy-four.
    does the helpline ring u back if u get cut off? lost my nerve n hung up
    Our lambing shed roof needs twelve new sheets and the bank says no. I can't sleep for thinking about it.
    im 3 years clean from self harm today n nobody in my life knows to say well done
    doctor changed my dose n said come back in a fortnite. hopeful for once
    wish i cud disapear for a while, not die, just not be any1s mum for a weekend
    He stabbed me in the back, that so-called friend, and now I've to sit across from him in lectures.
    We were stuck behind a tractor for six miles and Dad told the story about the runaway pig again.
    started a safety plan w my cpn, its just a sheet of paper but it helps havin names on it
    I bought a blade for my coping saw and made a wee bird box. A robin's already had a look at it.
    The diet sheet from the diabetic nurse is all porridge and lentils, but my sugars are better already.
    my cousin tried to end her life at the weekend n shes in hospital, dont no what to say to her
    Have any of you watched the hospital drama where they talk about overdose? I wish they'd put a warning up first.
    the oven clock says 88:88 n ive no clue how to fix it, been guessin tea time all week
    I burnt the toast, the alarm went off, the baby woke, and I sat on the kitchen floor and howled.
    darned 4 pairs of socks while the rain hammerd on the caravan, needle n all, im turnin into my nan
    Being weighed at school in front of everyone was the start of it for me. I'm only now able to say so.
    my mate says im skatin on thin ice w my attendance, 61 percent lol
    The night before my antidepressants kicked in I'd have told you nothing would ever work.
    I keep the tea towels in the second drawer, the cards from his funeral in the third, and I haven't opened that one yet.
    Who moderates posts at night? I worry about the younger ones on here after midnight.
    When the urges come I ring my sponsor or hold a cold flannel to my face until they go by.
    had my wisdom tooth out, livin on yoghurt n mash, face like a hamster
    I sat in the car outside work for twenty minutes today before I could go in. Panic, I think.
    Three magpies, two robins and a heron on the weir this morning. It lifted me no end.
    I'm writing a song about my friend who died. It's called Half Past Summer and I can't get past the second verse.
    My medication comes to the door on Mondays now, a week's worth, because I asked for it that way to keep me safe.
    cant stop comparin myself to girls on insta n it makes me hate my body
    The scaffolding came down today. I never thought I'd be so pleased to see my own chimney.
    fell at the last hurdle in my drivin test, clipped the kerb on the roundabout, thats 3 fails
    no1 tells u grief makes u hungry, ive ate a whole tea loaf standin up
    feel like hurtin myself n i dont want to so im postin here insted
    nan showd me how to gut a fish today, it was boggin but we had it w butter n it was class
    Brought the hanging baskets in before the frost, all nine of them, and swept the yard after.
    There's a march over the Tyne Bridge on Saturday for suicide prevention and I'm going with my brothers.
    My inhaler ran out on the bus, two puffs left, and the driver pulled in to check I was all right.
    I used to be terrified of food. Last night I had fish and chips with my lad and didn't once think about it.
    sats nite n im in bed by 8 w a hot water bottle n a jigsaw, 1000 pieces n half of its sky
    The tablets make my hands shake a little, so the doctor is switching me to the evening.
    I gave up smoking eight weeks ago and I could bite the head off anyone who looks at me.
    Our choir's doing that hymn about crossing the river. I was fine until the altos came in.
    exam at 9 tmrw n i feel like my brains a wet sponge. any tips for nerves
    I've been told my post was hidden. I'm not cross, I'd only like to understand what I should leave out.
    Cleared the shed with my therapist's voice in my head: one box at a time. I found Dad's old plane and chisels.
    Last year I couldn't see the point of going on. This year I've an allotment and too many courgettes.
    lost 20 quid down the back of the bus seat, worst day ever n its only monday
    She made it to the ward in time and they looked after her. I'm still shaking, but she's alive.
    I have my lunch with Bridget from the day centre now, soup and a roll for three pounds, and we put the world to rights.
    `,
  ),
  'third hand': quiet(
    'third hand',
    `
    The doctor has put me on one tablet in the morning and it seems to agree with me.
    forgot my antidepresant yesterday so the chemist said just take todays as normal
    We had a few glasses of prosecco at my sister's hen do and sang all the way home.
    My sharpest kitchen knife is useless on a butternut squash.
    anyone know how to get rust off garden shears, mine are wrecked
    I've taken up quilting and my rotary cutter makes such neat squares.
    There's a lovely view from the bridge in our village when the swallows are back.
    train was delayed 40 mins again n i missed half of chemistry
    Dad is mending the roof of the cattle shed before the rain comes.
    Whisk six eggs with the sugar until it goes pale, then fold in the flour.
    did my first 5k at parkrun and im so chuffed
    The dentist gave me an injection and my lip was numb until teatime.
    Some days I feel like hurting myself, and it helps a bit to say so here.
    i been having suicidal thoughts again n i dont want them
    Years ago I self-harmed, and I'm glad to say that's a long time behind me.
    My uncle took his own life last spring and the house has been quiet since.
    My sister looks after my tablets now, and it takes a weight off.
    is it ok to talk about medication on here or is that against the rules
    The news had another story about a man lost at sea and it stayed with me all day.
    That new song about jumping off the edge of the world is stuck in my head.
    watched that film with the train chase, so good
    My mother always said you could cut the atmosphere with a knife in this house.
    There were 120 people at the wedding and I danced with nearly all of them.
    I could murder a cup of tea and a custard cream.
    Matron counted the drugs trolley twice this evening and it balanced both times.
    the new razor gave me a rash, any tips for shaving my legs
    I sold fourteen lambs at the mart and got a decent price.
    Burned the toast this morning and set off every alarm in the halls.
    Our midwife recommended iron tablets because I'm a bit anaemic.
    cant find my good scissors and nana needs the curtains hemmed
    On the cliff walk yesterday we saw three seals and a very fat gull.
    The motorway was at a standstill, so we played I Spy for two hours.
    I nearly died of embarrassment when my stomach rumbled in the exam.
    swimming gala on saturday, doing the 200 metres and bricking it
    Please could a moderator tell me why my last message was edited?
    I had an eating disorder as a girl and recovery took a while, but I got there.
    My appetite is poor with grief, though soup goes down all right.
    trying to eat breakfast every day like my dietitian asked, today was beans on toast
    The rope on the washing line snapped and all the nappies went in the mud.
    He has been sober for nine months, and we're having cake.
    My garage is so full of paint tins that the car lives on the street.
    got a lighter for the birthday candles and mum nearly lost her eyebrows haha
    I'd rather not say what happened that night, only that I'm here now.
    We lost Declan to suicide, and I miss hearing him whistle.
    Does anyone else feel worse on Sunday evenings, or is it just me?
    The nurse changes the dressing on my ulcer every Tuesday and she's ever so gentle.
    mixing 2 squirts of calpol stories w my teething baby, what a night lol
    Paracetamol did nothing for my headache, so I had a lie-down instead.
    I pricked my finger on a rose thorn while dead-heading.
    My physio wants twenty heel raises a day for the bad ankle.
    Bridge club is on Thursdays, and I'm a hopeless partner.
    i feel like everyone would be better off without me and i hate feeling that
    The compass on my phone keeps pointing the wrong way on hikes.
    She gave the car a good wash and found three odd shoes under the seat.
    When the urge to self-harm comes, I ring my aunt and she talks about her hens.
    Our lecturer told us to read chapters four to nine by Wednesday, and I could scream.
    me n my brother was jumping off the sofa all day as kids
    My gran's recipe needs half a bottle of stout and a whole lot of raisins.
    They weighed the baby at clinic and he's gained nicely.
    The chemist now gives me my prescription a week at a time, which suits me.
    locked the shed and gave the key to my wife, feels safer that way
    I'm killing time in the waiting room with a crossword.
    Hid the Easter eggs behind the radiator and they all melted.
    What do the rules say about posting under a different name?
    ugh long sleeves in this heat cos i burn so easy in the sun
    It rained all day at the Gaelic match and we lost by a point.
    My father drowned when I was small, and I still think of him at Christmas.
    Two coffees before nine and I'm bouncing off the walls.
    I was in hospital after an attempt, and the kindness I met there surprised me.
    my cat scratched me to bits when i was givin her the worm tablet
    We have a saying here that it's all water under the bridge.
    The platform was packed with football fans, all singing.
    Lost my weight-loss group badge down the back of the bus seat, typical.
    i binned all the things i used to hurt myself with, proud of me today
    Grandad's heart tablets come in a box with the days printed on it.
    The psychiatrist raised my dose a little last month. I've had a dry mouth but I'm sleeping. I'll see her again in June.
    took my meds with a glass of water like im supposed to. felt a bit sick after but it passed. anyone else get that on sertraline
    Freshers' week was wild. I had too many ciders, danced on a table and lost my shoe. Never again, or not until Saturday.
    My mother-in-law left me her carving set. It's beautiful steel, so I've been roasting everything in sight. We had lamb twice this week.
    Spent the morning in the shed sharpening chisels. There's something soothing about shavings on the floor. I'm making a cot for my grandchild.
    im learnin to sew at the youth club. stabbed myself with the needle by accident like 5 times lol. made a tote bag though
    The lambing shed is finally empty. I hosed it out and sat on a bale with a flask. It was a good spring, all told.
    They've closed the old bridge for repairs. I have to go all the way round by the mill to fetch my pension. Mind you, I meet more people.
    bus didnt come so i walked along the main road to nans. she made me a fry. best part of my week
    My train home takes two hours and I usually cry for one of them. First year is harder than I thought. It's good to know other people feel homesick.
    Here's my soda bread for those who asked. It's a pound of flour, a teaspoon of bread soda and buttermilk until it comes together. Cut a cross on top and bake it hot.
    got picked for the hurling team. training is tues and thurs and the coach has us running laps. legs are like jelly
    I was terrified of having my tooth out. The dentist let me hold the nurse's hand. It was over in ten minutes and I had ice cream.
    I want to hurt myself tonight. I haven't, and I'm sitting with my dog instead. Could someone just talk to me for a while?
    feeling suicidal is so lonley. i told my form tutor n she didnt freak out. were ringing camhs tomorrow
    When I was fifteen I harmed myself, and I carried the shame for decades. I'm sixty-three now. I wanted to tell the younger ones that it can ease.
    It's a year since my son died by suicide. His jacket is still on the hook and I can't move it. People cross the street rather than say his name.
    My husband keeps my medicines in his office now. I asked him to. It makes the bad nights simpler.
    i had a question for the mods. if i write about being in hospital do i need a trigger warning. dont want to get it wrong
    There was a report on the radio about waiting lists. Eighteen months, they said. I turned it off and went out to feed the hens.
    I've been playing the same three songs over and over. One is about a river and it makes me weep in a good way. Music reaches me when people can't.
    saw the new superhero film w my cousins. they blow up a bridge and he falls off a building n lives obviously. popcorn was overpriced
    My boss says I'm like a dog with a bone. I prefer thorough. Anyway the accounts are done and I only wanted to throttle the printer once.
    Our allotment gave us forty courgettes. I've made cake, chutney and soup. If anybody lives nearby, please take some.
    The baby had her jabs this morning. She screamed, I sobbed, and the nurse gave us both a sticker. Milk and cuddles for the rest of the day.
    work is mental at the minute. 12 hour shifts on the ward n my feet are in ribbons. love my patients tho
    I used to drink to cope after my redundancy. I go to a meeting on Mondays now. The biscuits are dreadful and the people are lovely.
    Cut my thumb opening a tin of salmon. Three stitches and a lecture from my daughter. I've ordered one of those electric openers.
    my nail scissors snapped doing my fringe. now its wonky and ive got school photos. kill me lol
    I've got eczema all up my arms, and the cream stings. Long sleeves are a nuisance in July. Does anybody have a soap they like?
    We scattered Mum's ashes off the pier. The wind blew half of them back at us and we laughed till we cried. She would have loved it.
    In my second year I had bulimia. I got help through the university, and it took time. I'm a teacher now and I eat lunch with my class.
    eating is still hard for me. today i had a yoghurt with my support worker n she said well done. small steps i guess
    Everybody at slimming club clapped when Maureen got her certificate. I just go for the chat. The raffle prize was, of all things, a trifle.
    I'm training for a charity cycle, sixty miles along the coast. My knees are complaining. We've raised nine hundred pounds for the hospice.
    Our vet was marvellous with old Bess. She went to sleep with her head on my lap. The yard is too quiet without her.
    the fire alarm went of during my driving test theory. had to stand in the car park for an hour. passed anyway
    There's a fence needs mending before the bull gets out. My son says he'll do it, but he's said that since March. I'll get the hammer myself.
    I don't want to die, I just want this to stop. I've said that to the doctor, and she listened. Thank you all for listening as well.
    got new tablets and the leaflet scared me. pharmacist went through it all with me. one at night with food, easy
    The psychologist and I wrote a safety plan. It has my three people on it and the number for the Samaritans. I stuck it inside the wardrobe.
    My neighbour's roof blew off in the storm. Half the street was out with ropes and tarpaulin. I made forty sandwiches, and it was the best I'd felt in ages.
    been clean from self harm 200 days today!! my mum bought me a caterpillar cake. didnt think id ever get here
    Swimming in the sea has changed my winters. A gang of us go in at the slip, scream, and get out. Then there's tea and somebody's flapjack.
    I went back to the hospital where my wife died, only to return a library book. The corridors smelled just the same. I sat in the car until I could drive.
    sometimes i scroll for hours cos i cant face bed. does anyone have a podcast thats not about murder. something with trains would be good
    The parish hall wants thirty aprons for the fête. I've done nineteen and run out of thread. My fingers are full of pinholes from the thimble slipping.
    My flatmate borrowed my iron and scorched my only decent shirt. I have an interview tomorrow. Deep breaths.
    Every year on his anniversary I feel it coming a week ahead. We don't speak of how he went, only of who he was. He told terrible jokes.
    had a pannic attack on the tube. a woman held my bag n counted breaths with me. people can be so nice
    I've been asked to give a talk on farm safety. Slurry, machinery and tired men are on my list. I get nervous with a microphone.
    My baby brother ate a crayon. Poisons line said he'd be grand. His nappy was blue.
    i keep seeing sad stuff on the news about young lads. makes me think of my mate who passed. miss him every day
    Could someone explain how private messages work? I wrote to a lady whose story was like mine. I'm not clever with computers.
    My thoughts were very dark over the weekend. I gave my partner the things I didn't trust myself with. Today I managed a shower and a walk.
    Mam says I eat like a horse. I'm growing, and there's rugby three times a week. Two dinners is perfectly reasonable.
    exam stress is eating me alive. ive got 11 papers in 3 weeks and my revision cards are evrywhere. send chocolate
    The surgeon took out my gallbladder through four tiny holes. I'm sore but mending. No heavy lifting for six weeks.
    We took the overnight ferry and I was sick as a parrot. The sea was like a washing machine. Holyhead never looked so good.
    I work in a pharmacy, and some days people are rude. Then an old man brings in roses from his garden. I put them beside the till.
    i relapsed last week. not going into it. just need to hear that it doesnt undo everything
    Our choir is doing a requiem, which sounds grim, but it's gorgeous. There are eighty of us on creaky steps. I stand between two basses who hum.
    My grandson asked me what heaven weighs. I said about as much as a sponge cake. He seemed satisfied.
    New mum here, feeling frayed. The doctor thinks it's postnatal depression and has started me on something mild. I'd love to hear from others a few months on.
    mates 18th last night, had 3 beers and a kebab. my head is bangin. mum made me hoover as punishment
    The level crossing in our town has a signalman who waves. I've waved back for fifty years. He retires on Friday, and I'm knitting him a scarf.
    I'm scared of heights, so the school trip to the tower was torture. My friend held my sleeve the whole way up. The gift shop was nice.
    Put the chainsaw through a fallen ash this afternoon. We'll be warm till February. The robin came and supervised.
    my therapist said write down one good thing a day. todays is the smell of petrol. weird but ok
    I lost my best friend to an eating disorder. She was funny and fierce. I'm running a book stall in her memory.
    There's a poem about a lighthouse that I read when I can't sleep. It's only twelve lines. I must know it by heart by now.
    As a student nurse I'm learning to draw up injections on oranges. My tutor says I've steady hands. The kitchen smells like marmalade.
    cooked dinner for my whole family n only burnt one thing. chopped like 6 onions, eyes were streamin. dad had seconds
    When my mood drops I'm told to ring the crisis team, and yesterday I did. They were patient. I felt less of a burden by the end.
    Our car failed its test on two tyres and a bulb. That's the holiday money gone. We'll have picnics in the garden and pretend it's France.
    `,
  ),
  'fourth hand': quiet(
    'fourth hand',
    `
    I take my sertraline with breakfast and the nausea has eased off.
    Has anyone found that new blood pressure tablets make them sleepy?
    forgot my pill this mornin, shud i ring the chemist
    My doctor's put me up a little on the antidepressant, so fingers crossed.
    The pharmacist sorts my husband's medicines into a weekly box, what a blessing.
    two paracetamol and bed for me, this cold is horrid
    Health visitor says ibuprofen is fine while breastfeeding, which is a relief.
    My inhaler ran out over the bank holiday and 111 were brilliant.
    started on adhd meds, cant belive how quiet my brain is
    I used to worry about side effects, but lithium's been good to me for twenty years.
    Got my flu jab at the surgery, sore arm but a nice biscuit.
    the dentist gave me antibiotics, an no wine at the wedding, gutted
    My insurance won't cover the brand I've been on, so they're switching me to a generic.
    I did the drug round on my own for the first time as a student nurse today!
    Is it usual to feel worse in the first fortnight of fluoxetine?
    calpol finally worked, she is asleep, im going to have a cuppa
    I had one glass of sherry at Christmas and dozed off before the King.
    five months sober tomorrow an my sponsor is baking me a cake
    We're having the kitchen done and I'm washing up in the bath.
    My good knife needs sharpening before Sunday's joint.
    burnt my hand getting the lasagne out, what a wally
    The kettle's on if anybody fancies a chat about nothing much.
    I nicked my thumb slicing onions and cried more over the onions.
    who leaves scissors in the cutlery draw?? my housemates thats who
    Dropped a whole jar of beetroot on my daughter's white rug.
    I cleaned the oven with bleach spray and felt quite proud of myself.
    the microwave in halls set the fire alarm off at 2am again lol
    Grandma's rolling pin is the one thing I asked for when they cleared her house.
    Can you sterilise bottles in the dishwasher or must I boil them?
    cut my finger on a tin of tuna at work, plaster has dinosaurs on
    We ate out on the back step, soup in mugs, and watched the swifts.
    I bought a new saw and have finally started on the bird table.
    The drill's flat, the shelf's crooked, and my wife is laughing at me.
    anyone know how to get rust off pliers
    Spent the morning splitting logs and my shoulders know about it.
    Our woodwork teacher let me use the band saw, which made my week.
    hit my thumb with a hammer puting up her cot, swore loads
    I keep a Stanley knife in the van for opening boxes of tiles.
    My late father's chisels are still sharp, and I oil them each spring.
    Rope and pulleys are sorted for the village panto curtain.
    need a ladder to do the gutters but my knees say no
    lawnmower wont start an the neighbours have offerd me there goat
    Fixed the garage door all by myself with YouTube and a wrench!
    I've unpicked this hem three times and it still puckers.
    Pricked myself with a pin at quilting group, only a tiny spot.
    my nan is teachin me to crochet an its well calming
    Good dressmaking scissors should never be used on paper, as my family knows.
    Where do you buy elastic by the yard these days?
    made a tote bag in textiles, miss said its going in the display
    The rotary cutter was a splurge but my patchwork lines up beautifully.
    Knitting a matinee jacket with one eye on the baby monitor.
    ran out of thread halfway up the zip, typical me
    Cross stitch keeps my hands busy on the ward at break time.
    Lambing's nearly done and I could sleep standing up.
    The vet came to the heifer at midnight and all's well.
    tractors bust again, thats my whole weekend gone
    spread slurry on the far field an the village aint forgiven me
    Baler twine holds this entire farm together, including my trousers.
    Foxes had six of the hens, and my little boy's heartbroken.
    wet barley, no drier, bank on the fone. fed up
    Had the firearms officer out to renew my certificate, pleasant chap, stayed for scones.
    Dad retires in October and I'm nervous about taking over the herd.
    The weedkiller man is coming Monday so we'll keep the dogs in.
    We shot clays for charity and I missed every single one.
    calved me first heifer on my own today, 16 an buzzing
    Drought's got the corn looking poor, and the co-op's quiet as a chapel.
    Lovely walk across the suspension bridge with the ramblers, then chips.
    My train was forty minutes late and I finished my book on the platform.
    went up the eiffel tower on the school trip, legs like jelly
    I park on the top level because it's the only place with spaces.
    We watched fireworks from the roof terrace, wrapped in blankets.
    the level crossing was stuck down for ages so i was late for my seminar
    I took my grandson to see the steam engine go over the viaduct.
    Sat on the cliffs with a flask on Sunday and counted puffins.
    does anyone else get dizzy on escalators or just me
    I've a window seat on the eleventh floor now and can see the sea.
    Our canal holiday was five days of rain and one very angry swan.
    drove over the motorway bridge an saw a double rainbow
    I swim in the reservoir with a club every Saturday, and it lifts me for days.
    rail replacment bus again tonite so expect me grumpy
    They've put a bench for my Arthur on the pier, facing west.
    climbed snowdon in trainers, do not recomend
    Commuting on the subway with a stroller should be an Olympic event.
    Ringing the bells means sixty steps up that tower, and I'm eighty-two!
    first time going in a plane next week, eek, any tips for nerves
    The footbridge by school floods each winter, so we wade to chemistry.
    Three eggs, a knob of butter, and mushrooms if you've got them.
    my scones never rise, wat am i doing wrong
    beans on toast w cheese is the best tea, fight me
    Simmer the ham bone for two hours and add split peas.
    I made Mum's Christmas pudding with a good slosh of brandy.
    any easy meals for 1? student budget, one pan
    The recipe says 200 grams of sugar but I use a bit less.
    Pureed carrot all up the wall, and she only wanted the spoon.
    Who has a foolproof pie crust? Mine tastes like cardboard.
    made banana bread wen i was low an it actually helped
    Night-shift curry in the slow cooker was the best idea I've had all year.
    Lemon drizzle for the WI stall, thirty slices, all sold by eleven.
    is it ok to freeze soup thats got cream in it
    did my first parkrun sat and came last, dont even care
    The physio says I can start swimming again after Easter.
    we lost 6 nil but i made a good save so
    I ran five miles along the seafront with the club and we all had cake.
    My bowls partner has moved to Devon and I miss our Tuesdays.
    netball trials tmrw, so nervous i cant sit still
    Couch to 5K with a buggy, week three, still smiling.
    I've put my back out at badminton, serves me right at sixty-eight.
    Cross-country practice is at six and coach brings bagels.
    ankle is strapped up so no footy till half term
    Watched the darts with Dad, and for once we didn't argue.
    Yoga on the lawn with my daughter, both of us toppling over.
    got my green belt in judo!!! mum cried
    I don't want to be alive today and I needed to say that somewhere.
    I feel suicidal most evenings and I'm so tired of pretending.
    want to hurt myself so bad rn, someone talk to me please
    The urge to self-harm is back after such a good summer.
    I'm seventy-four and I wonder what the point of carrying on is.
    been crying all day, dont think i can do this anymore
    Some nights dying seems like a rest. I haven't told my wife.
    I love my baby and I still think they'd be better off without me.
    my eating is getting bad again an im scared to tell my dad
    Nursing has emptied me out, and I keep wishing I could disappear.
    I hate my body and dread every mealtime at the moment.
    i relapsed last nite and feel so ashamed
    Everyone in halls is having fun and I'm wishing I'd never been born.
    The thoughts of ending my life come in waves, and this one's a big one.
    It's been a brutal harvest and I've had dark thoughts about not going on.
    does the wanting to die ever realy go away
    I'm struggling with food in a way I thought I'd left behind in college.
    Scared of what I might do if I'm left alone this weekend.
    i self harm and my best mate found out today
    feel like such a burden, mam does evrything an i just lie there
    Part of me hopes I won't wake up, part of me's planning the garden.
    cudnt face going in today, feeling numb and sort of gone
    We lost our son to suicide four years ago this week.
    I tried to end my life in my twenties and I'm glad I failed.
    my brother took his own life and no1 at school says his name
    I used to self-harm, and the scars remind me how far I've come.
    Had an eating disorder as a girl, long before anybody talked of such things.
    Being in hospital after my attempt is where I met my closest friend.
    its 2 yrs since i last hurt myself!!! cant quite believe it
    How do I explain to a six-year-old why her daddy died the way he did?
    A patient of mine ended her life, and I keep replaying our last chat.
    My neighbour, a dairyman like me, is gone by his own hand, and we're all stunned.
    Recovery from bulimia wasn't a straight line, but I'm eating with my family now.
    miss my roomate so much, i keep thinking i shoudve noticed
    The inquest is next month and I dread walking into that room.
    Ten years ago I survived, and tomorrow I'm getting married.
    i was sectioned last year after a crisis, im doing ok now
    I rang the Samaritans at three in the morning and the lady was so patient.
    My sister is looking after my medicines for me this week.
    made a saftey plan with my counsellor today, feels a bit weird but good
    I've asked my neighbour to hold the gun cabinet keys until I'm steadier.
    Going to sit in the lounge with the others until this feeling passes.
    when its bad i hold ice or draw on my arm with felt tips
    The crisis team are visiting daily, and I'm letting them in.
    Perinatal team called back the same day, please do phone them, mums.
    My GP gives me my tablets weekly now, and it takes the pressure off.
    told my form tutor wats going on, she didnt freak out
    I handed the sharp things to my mum and we watched Bake Off.
    Texted 988 from the parking lot and someone stayed with me till I'd calmed down.
    my mate is sleepin on my floor tonight so im not alone
    Walked the dog instead of acting on it, and here I still am.
    Dietitian helped me make a meal plan I can live with, one day at a time.
    deleted the bad accounts off my phone, now its just cats
    What are we permitted to mention about self-harm on here?
    why was my post held back?? didnt mean to upset any1
    do i need a trigger warning if im talking about suicide
    Could a moderator explain what is meant by leaving out methods?
    Are numbers about weight allowed in the recovery room or not?
    how do i delete somthing i posted, i said too much
    Is this board for over-eighteens only, or may my grandson join?
    The box asked me to change a sentence, so I did, was that right?
    Can I share a helpline that's not British?
    if i report a post does the person find out its me
    I'm a nurse; must I say so when I answer someone?
    Please would you tell me who reads these before they go up?
    That old song about jumping for joy always cheers me up.
    id kill for a bacon sarnie rn
    watched the hunger games again, cried at rue obvs
    There was a piece on the news about suicide prevention in farming, very well done.
    We did Romeo and Juliet in English and I had to play the nurse.
    this essay is literally killing me, its due at noon
    Cut your coat according to your cloth, my mother used to say.
    Has anyone seen the documentary about eating disorders that was on Tuesday?
    We'll cross that bridge when we come to it, as my consultant puts it.
    my new fav band is called razorlight, dad says theyre old
    He's got enough rope to hang himself, that councillor, mark my words.
    I bit the bullet and booked the therapy appointment.
    The Girl on the Train was better as a book, don't you think?
    shoot me now, its another zoom quiz w my inlaws
    Forty-two years we've been wed, and he still can't load a dishwasher.
    Two hundred people came to the memorial walk, and I spoke to maybe three.
    got 87 percent in my mock, never happend before
    My pension went up by four pounds, I'll try not to spend it all at once.
    Baby's nine pounds six and sleeping in twenty-minute bursts.
    3 buses an a mile walk to get to therapy but its worth it
    There are fifteen of us in the waiting room and one magazine.
    I've read a hundred pages today, the most since I became ill.
    im number 46 in the queue for the housing people, been an hour
    `,
  ),
  'fifth hand': quiet(
    'fifth hand',
    `
    I take one tablet in the morning with my porridge, as the doctor said.
    started sertraline last week, 50mg, and my mouth is so dry. does that pass
    My paracetamol was in the cupboard all along and my headache's gone now.
    The pharmacist said to take the antibiotics with food, so I set an alarm on my phone.
    been on the same dose of lithium for six years and its keeping me steady
    My GP is bringing my tablets down slowly, a bit every fortnight, and I'm doing all right.
    Insulin at teatime, then the soaps, then bed. That's me most nights.
    forgot my pill this morning, should i ring the chemist or just take it tmrw
    Mam has a blister pack with the days on it and it's made life so much easier.
    had 2 ibuprofen for my back and went out to cut the grass
    nurse gave me my injection tues and i slept like a log
    had one glass of wine with dinner and went to bed at ten, living the dream
    My son's hay fever tablets make him sleepy, so we give them at night.
    has anyone been on mirtazapine, did it make u hungry as well
    I finally bought a decent kitchen knife and chopping onions is a joy.
    burnt my hand on the oven shelf doing the roast, its fine now, just sore
    Cut my thumb opening a tin of beans like an eejit. Two plasters and a cup of tea.
    The kettle's broken again, so I'm boiling water in a pan like it's 1950.
    dropped a glass in the kitchen and im still finding bits of it a week later
    My bread knife is blunt, can anyone tell me how to sharpen it?
    I keep the bleach on a high shelf now that the toddler's walking.
    spent the whole of sunday scrubbing the oven and it still stinks
    My nan's potato peeler is older than me and still has the sharpest blade in the drawer.
    He dropped the good scissors down the back of the cooker and we can't get them out.
    Does anyone else find washing up calms them down? I like the hot water.
    knife block was half price in the sale so i treated myself
    I scalded my arm making soup at the shelter and they put me on sandwiches.
    Hit my head on the cupboard door again. My husband thinks it's hilarious.
    I borrowed a Stanley knife from next door to cut the new carpet.
    got a rope for the swing in the garden and the kids are delighted
    dad left me his toolbox and every chisel in it still has an edge
    we hung the shelf on sat and it hasnt fallen down yet
    need a new blade for my craft knife, where do u get them in limerick
    I stood on a nail in the shed and had to get a tetanus jab.
    The belt went on the sander, so that's my weekend project over.
    my drill has died half way thru the bathroom. typical
    I sharpened the shears and did the whole hedge before dinner.
    The men's shed has given me something to get up for. I'm making a bird table with a saw I can barely lift.
    fell off a ladder doing the gutters, just bruises, mostly my pride
    We cleaned out the garage and found three hammers and no nails.
    gas boiler man is coming between 9 and 3 which means 5
    My brother's teaching me to weld, and I've got a lovely burn mark on my glove.
    I pricked my finger sewing on a button, and that's my excitement for the week.
    been doing cross stitch when im anxious, any1 know where to get good needles
    My quilt is nearly done, just the last forty squares to pin.
    The fabric scissors are mine, and nobody in this house is allowed to touch them.
    I knit through the bad nights. I've made eleven scarves since November.
    safety pin went on my kilt right before the dance, mortified
    Our sewing group meets in the library on Thursdays if anyone fancies it.
    Got a seam ripper in a cracker and it's the most useful thing I own.
    ironed my shirt for the interview and put the iron down on my finger, ouch
    I taught my granddaughter to thread a needle and we both felt very clever.
    Can you use the same rotary blade on felt and cotton?
    crochet hook snapped half way thru a blanket, gutted
    My dressing gown cord got eaten by the washing machine.
    I cut the pattern out wrong and cried, which was not really about the pattern.
    The lambs came early this year and I've been up since four with them.
    got the rope round the bullock and he pulled me right through the gate lol
    My dad keeps his shotgun locked away and only takes it out for the crows.
    We've the vet out tomorrow to look at a cow that's off her feed.
    slurry spreading all week so dont anyone stand near me
    The barn roof came off in the storm and the neighbours had it back on by Sunday.
    I do get lonely on the farm in winter, with nobody but the dog to talk to.
    Sheep dip day. Everyone stinks, and everyone's in bad form.
    baler twine fixes everything, thats what my da always said
    I was out on the quad till dark, fixing a gap in the fence by the river.
    The weedkiller didn't touch the docks, so I'm digging them out by hand.
    lost a calf last nite and im more upset than i thought id be
    My uncle's selling the top field with the big tree in it, and I'm heartbroken.
    We bury the old dogs down by the orchard, and I put a stone on each one.
    I cut myself shaving right before the interview and had tissue on my chin.
    which razor is best for sensitive skin, mine comes up in a rash every time
    My son had his first shave today, and his dad nearly cried.
    I've stopped shaving my legs and I've never been happier.
    grew a beard in lockdown and i cant go back to the razor now
    The barber nicked my ear and knocked two quid off.
    Does anyone know if you can bring a razor in hand luggage?
    tweezers r the only thing that works on my eyebrows, change my mind
    My electric shaver died on one side, so I look like two different men.
    Getting washed and shaved was my win for today. It took till three o'clock.
    got nail scissors and a file in my secret santa, charming
    My hair straighteners take ages to heat up and I'm late for everything.
    I shaved my head for charity and raised over four hundred pounds.
    The new blades came through the post and they fit my granddad's old safety razor.
    I cross the bridge every morning on the way to work and count the swans.
    train was 40 mins late and packed, so i stood the whole way to cork
    We walked the cliffs on Sunday with the dog and had chips after.
    I'm scared of heights, and my new job is on the ninth floor.
    level crossing was down for ages and the kids waved at every train
    My platform was changed at the last minute and I ran like a fool.
    The reservoir is lovely at this time of year and there's a good café.
    jumped off the pier with my cousins at the weekend, it was baltic
    We parked on the roof of the multi-storey and could see the whole city.
    I had a panic attack in the lift, and a woman held my hand until the fourth floor.
    stuck on the motorway since 5, some lorry has shed its load
    I sat by the canal with a sandwich and felt nearly normal for an hour.
    Can you take a bike on the train to Belfast, or do you have to book it?
    first time driving over the suspension bridge, my hands were sweating the whole way
    I made soup from the leftover chicken and it did us three days.
    anyone got a good recipe for brown bread, mine comes out like a brick
    Two eggs, a handful of flour and a splash of milk, that's all a pancake is.
    I put a whole bulb of garlic in the stew and nobody's come near me since.
    batch cooked 12 portions of chilli so i dont have to think this week
    The brandy goes in the Christmas cake, and what's left goes in me, as my nan used to say.
    Made a lasagne for my neighbour after her operation and she ate the lot.
    600 calories in one muffin, it says here. Worth every one, it was lovely.
    toast for dinner again cos i cant face the shop, no judgement pls
    Our support group does a soup lunch on Fridays, and all you bring is a spoon.
    I cut the sugar by half in my granny's scone recipe and they still rose.
    What can I cook for someone who's low and doesn't feel like much?
    ate a whole pizza watching the match and i regret nothing
    Half a pint of stout in the gravy and it's the best thing you'll ever taste.
    I did my first parkrun on Saturday and came nearly last, and I loved it.
    dr says my weight is grand and to keep doing what im doing
    I've put on half a stone since I got well, and my clothes suit me better.
    Three meals and two snacks today, and I sat with my mum for all of them.
    got to the gym twice this week, only for the sauna but it counts
    I weigh about eleven stone and so does my dog, or it feels that way.
    My dietitian and I have a plan for Christmas dinner, and I feel ready.
    couch to 5k week 4 and my legs are in bits, anyone else doing it
    I'm in recovery from an eating disorder, and some days are harder than others.
    Swimming on Mondays has done more for my mood than anything.
    We play walking football in the hall, and the oldest lad is eighty-one.
    had breakfast today for the first time in ages and im proud of myself
    My knees hurt after the marathon, but I raised a thousand for the hospice.
    I gave my scales away in the spring. I don't miss them one bit.
    I feel like hurting myself today and I don't know who to tell.
    cant stop thinking about suicide, im so tired of my own head
    The urge to self-harm came back this week, and I'm ashamed of it.
    dont want to be here any more. not asking for anything just needed to say it
    some days i wish i could go to sleep and not wake up
    I've had suicidal thoughts since I lost my job, and nobody in the house knows.
    I hurt myself last night and I feel so guilty this morning.
    Part of me wants to die and part of me wants to see the summer.
    nearly relapsed today but im still here typing this
    I wish I'd never been born, and I know how that sounds.
    Does the wanting to end it ever go away fully, or do you learn to live beside it?
    I've been clean from self harm for two months and the urges are strong tonight.
    feel like everyone wud be better off without me
    My scars make me dread the summer. I hate being asked about them.
    I'm frightened of my thoughts at night, when it's just me and the ceiling.
    I lost my brother to suicide in 2016 and I still set a place for him at Christmas.
    its 3 yrs since my attempt and i never thought id have a mortgage lol
    My mother took her own life when I was nine, and nobody would talk about it.
    I was in hospital for a month after I tried to end my life, and the nurses were kind.
    used to self harm in school, dont any more, still think about it on bad days
    We buried my best friend on Tuesday, and the church was full to the doors.
    My attempt was ten years ago, and this is the first time I've written about it.
    When he died I was angry with him, and then I was angry with myself.
    it was his anniversary yesterday, i went to the grave and told him about the football
    I've a daughter in recovery from anorexia, and I'm only now sleeping properly again.
    The inquest is next month and I don't know how I'll sit through it.
    My partner attempted last year. We're both in counselling and it's slow going.
    dads been gone 6 months and i still have his number in my phone
    I used to drink to cope, and I've been sober for four years this Easter.
    My sister has the tablets at her house now, and I feel safer for it.
    rang the samaritans last nite and the man stayed on till i calmed down
    I gave my blades to my counsellor on Monday, and I'm glad they're gone.
    The crisis team are coming at two and my mum's sitting with me.
    made a safety plan with my nurse, its on the fridge beside the bin days
    I hold ice cubes when the urge comes and wait for twenty minutes to pass.
    My husband locks the medicine cabinet, and I asked him to do it.
    If you've taken something, please ring 999 now. You won't be in trouble.
    handed in my old tablets to the chemist today, felt good walking out
    I went to A&E when it got too much and they found me a quiet room.
    We've agreed I text her one word if I'm not safe, and she drives over.
    Please tell someone you trust tonight, even if it's only a text.
    deleted the apps that were making me worse and my head is quieter
    I stay in the sitting room with the others until the bad hour has passed.
    My dog won't leave my side when I'm low, and he's the reason I stay on the sofa.
    Are we allowed to say we've self-harmed on here, or is that against the rules?
    why was my post held back, i only said i was having a bad day
    Could a moderator tell me how to put a content warning on something?
    I read the guidelines about not naming methods and I think they're fair.
    is there a section for people with eating disorders or do i post here
    Can I mention that my dad died by suicide if I leave out how?
    how do i report a post that worried me
    sorry if this is in the wrong place, i couldnt find the rules on my phone
    What does the forum do if someone says they're not safe?
    Are numbers like weights and calories not allowed at all, even in a recipe?
    does anyone know if the mods can see private messages
    I took the detail out of my post like you asked. Is it all right now?
    how old do u have to be to join, my wee brother is asking
    I think the pop-up before posting is a good idea, it made me stop and think.
    They were saying on the news that suicide rates are up among young men.
    theres a documentary on bbc2 tonight about anorexia, not sure i can watch it
    The council has put up new signs with a helpline number along the river.
    I read that the waiting list for counselling in our area is now over a year.
    that politician was on the radio talking about mental health again, all talk
    There's a new law about knives, and the hardware shop now asks for ID.
    The paper ran a piece about farmers and loneliness, and I saw myself in it.
    They've closed the ward in our town and moved everyone thirty miles away.
    seen the headline about that singer and it really upset me today
    Painkillers are going up in price, according to the morning news.
    The lifeboat was out twice at the weekend for people caught by the tide.
    trains on strike again thurs and fri, so no group for me this week
    They're building eight-storey flats by the station, and half the village is up in arms.
    The coroner said more should have been done, and I think about his parents.
    That song about the bridge always makes me cry in the car.
    watched a film where the mum dies and had to pause it twice
    I'm reading a crime novel where everyone gets poisoned at a vicarage.
    There's a band called Razorlight that I loved when I was fifteen.
    does anyone else have a playlist for when they feel like not being here
    We went to see Romeo and Juliet with the school and half the row fell asleep.
    I can't watch hospital dramas any more. They get too close to home.
    new series about a train hijack is class, stayed up till 2
    The Girl on the Train was better as a book, if you ask me.
    murder mystery night at the pub, i was the butler with the rope
    I like sad songs when I'm sad. They keep me company.
    The ending of that film, on the cliff, stayed with me for days.
    whats that film where he shaves his head and joins the army
    Her poem about grief was read out at our group and nobody spoke after.
    I could murder a cup of tea after the day I've had.
    this job will be the death of me i swear
    I'm hanging on by a thread, but the kids are in bed and it's quiet.
    We'll cross that bridge when we come to it, my counsellor says.
    shot myself in the foot there by telling the boss i was free
    It's a bitter pill to swallow, but she isn't coming back.
    I'm at the end of my rope with the benefits office.
    that meeting was overkill, 14 people to pick a colour
    I nearly died of embarrassment when I called the doctor mum.
    dying for a holiday, anyone been to donegal in may
    You'd need a drink after ten minutes with my mother-in-law.
    She cut me off at Christmas and I've not heard a word since.
    went off the rails a bit in my 20s, back on track now
    My head's wrecked and my heart's in bits, but I got out of bed.
    I have 45 minutes left of my shift and then a whole week off.
    theres 52 cards in a pack and my grandad taught me a trick for every one
    Our house is number 28 and we get all the post for 82.
    It took three buses and two hours to get to my appointment.
    im 41 on thursday and i still feel about 16
    The parcel weighed 6 kilos and it cost more to post than it was worth.
    I've been on the waiting list for 14 months and I'm now number 30.
    got 7 numbers wrong on the lotto so thats me rich next week
    Thirty people came to the support group last night, so we ran out of chairs.
    I was 9 when we moved here, and 600 miles felt like the moon.
    They want ten years of bank statements for a two-page form.
    my phone is on 4 percent so il reply to yous tomorrow
    The choir has twenty sopranos, five basses and one very tired pianist.
    I counted 48 steps up to the clinic, with a bad hip, and nobody told me there was a lift.
    `,
  ),
  'sixth hand': quiet(
    'sixth hand',
    `
    i take two of the white ones with breakfast like it says on the label
    picked up my tablets from boots today, pharmacist was lovely as always
    My doctor put me up to the next dose on Monday and I'm a bit sleepy with it.
    Does anyone else get a dry mouth on antidepressants? I've been on mine six weeks.
    Mum's dosette box is sorted for the week, Monday to Sunday.
    forgot my pill this morning so i rang the pharmacy n they told me what to do
    I had one glass of wine at my sister's wedding and went home at ten.
    the vet gave us tablets for the dog n he spits every one of them out
    I'm due my injection on Thursday at the clinic and I'd like it over with.
    My husband's blood pressure tablets changed colour, same ones, new box.
    On the waiting list for a medication review since March, it's doing my head in.
    took a paracetamol for my headache n went back to bed
    They want me to come off the sleeping tablets slowly, and I'm nervous about it.
    Ninety-one days without a drink. I had a lemonade at the match.
    I never know whether to take my iron tablet before or after food.
    new meds are giving me mad dreams, last night i was married to a horse
    insulin at eight porridge at quarter past same as the last thirty years
    I'm making soup and the big knife is blunt again.
    cut my thumb doing onions, it's tiny but i made such a fuss
    Spent the evening cleaning the oven and honestly it calmed me down.
    Burned my wrist on the oven shelf getting the roast out. The kids got a new word out of it.
    Who puts a bread knife in the dishwasher blade up? My son-in-law, that's who.
    My gran had a cheese grater older than me and I still use it every week.
    dropped a glass in the sink n had to fish the bits out w kitchen roll
    i scalded the milk twice cos i was reading this forum
    The kettle's bust, so I'm boiling water in a saucepan like it's 1950.
    We got a new gas hob fitted today and I'm afraid of it.
    Peeling five pounds of potatoes for Sunday with the radio on. It's as near to peace as I get.
    my flatmate keeps leaving bleach out on the counter n it drives me mad
    I'm trying to make one decent dinner a day because it keeps me going.
    Sharpened the kitchen scissors on a bit of foil. Who knew?
    tin opener broke so we had toast for tea again
    There's a drawer in my kitchen with nothing in it but string, batteries and one candle.
    Wish me luck, I'm cooking for twelve on Thanksgiving and I only own one pan.
    im putting shelves up in the spare room n ive drilled through to the bathroom
    need a new blade for the stanley knife, carpet is coming friday
    My dad taught me to use a chisel and I think of him each time I pick one up.
    The rope on the swing has gone, so that's Saturday's job.
    Hit my thumb with a hammer and now I can't hold my pen.
    stripped the wallpaper w a scraper n a podcast, 4 hours, best therapy ever
    Built the bunk beds with forty-two screws and three left over.
    I've a loft hatch that sticks, and every winter I swear I'll plane it.
    Does anyone find that painting a fence helps? I did two coats and slept right through.
    The banister's loose again and himself says he'll do it at the weekend.
    borrowed next doors ladder n cleaned the gutters, felt like i achieved something for once
    Sawed a table leg too short, then the other three. It's a coffee table now.
    i bought paint, brushes n a bag of nails, and came home without the one thing i went for
    Our shed door came off in the storm and landed in the neighbor's pool.
    changed a plug by myself for the first time since my divorce
    Sanding a chair by hand is slow, but my head goes quiet.
    I've pricked my finger on this hem about six times.
    Anyone else do cross stitch when they're anxious? I've gone through a whole packet of needles.
    lost a pin in the carpet n found it with my foot
    My grandmother's sewing scissors must never be used on paper. That's the law in our house.
    I'm on my third cardigan since the diagnosis. Knitting is cheaper than wine.
    unpicking a seam at midnight cos i sewed the sleeve on inside out
    started a quilt w my nan, 60 squares so far, she does the cutting
    The machine needle snapped in the middle of the curtains, so that's me done for the day.
    Taking up my trousers with safety pins until I find the thread.
    My craft group meets on Tuesdays, and we mostly eat cake and stab felt.
    made my first dress!! the zip is wonky but its mine
    Rotary cutters scare me. I let my sister do those bits.
    The ewes are in the low field, and I was up at four with a lamb.
    i worry about my brother on the farm alone, he never stops working
    Baler twine fixes everything on this place, including my trousers.
    we lost a calf today n i cried in the tractor
    My father's gun licence has to be renewed by the end of May.
    The silage is in and I've slept nine hours, first time this year.
    I had the vet out to the old mare. She's on powders in her feed now.
    barn roof came off in the wind, dad says insurance will cover half
    Farming's lonely in February and I wish more of us would say so.
    The hens are off the lay and the fox is back, otherwise we're fine.
    We put up a quarter mile of barbed wire and my gloves are in ribbons.
    helped with the shearing n i ache everywhere, good ache tho
    shaved my legs for the first time since the baby n nicked my ankle
    My razor's blunt and payday is Friday.
    got my first shave done at the turkish barber, felt like a king
    The electric razor my wife bought me is useless on the neck.
    Shaving every morning is how I know I'm having an okay week.
    I shaved my head for charity and raised three hundred euro.
    cut myself shaving before the interview n had to go in w tissue on my chin
    Is it better to use foam or gel? My skin comes up in a rash with both.
    my teenager shaved off his eyebrows on a dare n now wont go to school
    Razor burn on holiday. Any ideas what would soothe it?
    I grew a beard when I was off sick, and today I finally took it off.
    gave up shaving in lockdown and never went back tbh
    I passed my test at forty-six, fourth time lucky.
    Drove to the multi-storey, couldn't find a space, and drove home again.
    Stuck on the motorway behind a lorry for two hours with a crying toddler.
    panic attack on the M50 today, pulled in n did my breathing n got home
    I hate parallel parking so much that I walk to the dentist.
    my car failed its nct on the brakes so there goes the holiday
    Night driving makes me nervous since I got my new glasses.
    first time driving since my breakdown, just to lidl n back but still
    The garage says the exhaust is gone and it'll be four hundred dollars.
    We sat in the car outside school for twenty minutes and she told me everything. Best talk in months.
    I sing in the truck on the way to work because nobody can hear me.
    Left my handbrake off on the drive and the bin stopped it, thank God.
    my dad is teaching me to drive n we are not speaking
    A deer ran out on Route 9 and I'm still shaking, but the deer and I are both fine.
    Walked over the bridge to work and the sun was coming up. That's all, it was nice.
    the 8.14 was cancelled, so i got the 8.40 n stood the whole way
    went up the church tower w my kids n my legs went to jelly
    I cycle across the viaduct on Sundays and have an egg sandwich at the far end.
    Our local bridge is shut for repairs until June and the traffic is a nightmare.
    I'm not good with heights, so my boyfriend had to go on the big wheel alone.
    on the train home from uni, platform was freezing, cant wait to see my dog
    We did the cliff walk at Howth and got ice cream after.
    New flat is on the ninth floor. You can see the whole city and the lift mostly works.
    My grandson is mad about trains, so we spend hours at the level crossing waving.
    got on the roof w my da to fix the aerial n he wouldnt let go of the ladder
    Sat by the canal with a flask and a crossword. There were ducks.
    the rivers high after the rain so the dog didnt get his swim
    I took the bus over the Golden Gate with my mother on her eightieth.
    missed my stop cos i fell asleep on the train n ended up in crewe
    Reservoir walk, five miles, muddy boots, slept like a log.
    We swim in the sea every New Year's Day, thirty of us, then it's tea and whiskey cake.
    My office moved up to floor twelve and the view is all car parks.
    two eggs, a cup of flour, a splash of milk n a pinch of salt, thats my pancakes
    whats a good easy dinner for 1, im sick of toast
    I make my nan's apple cake when I'm low. It takes six apples and most of the butter.
    Brown bread: a pound of flour, a pint of buttermilk and a hot oven. Don't overthink it.
    The slow cooker has saved my life this winter, put it all in at eight and it's done by six.
    Can you freeze soup with cream in it? I've got a gallon.
    made banana bread at 2am again bc i couldnt sleep
    My mother's trifle had half a bottle of sherry in it and nobody drove home.
    Pasta, peas, a bit of bacon. Ten minutes and it's a proper meal.
    You're meant to boil the ham first with cloves. I forgot, and no one noticed.
    rice is harder than it looks, i have burned 3 pots
    Halve the sugar in that recipe and it's much nicer, in my opinion.
    I'd share my chili recipe, but my brother-in-law is on here.
    My five year old helped me bake. There's egg on the ceiling.
    first roast dinner i ever made, gravy was lumps, still proud
    porridge with a grape on top is what my toddler calls cake
    Put on a bit of weight since I got the new job and I feel better for it.
    I ran my first 5k on Saturday, forty-one minutes, last but one.
    did couch to 5k week 3 today n didnt die
    The nurse said my weight's right for my height and to keep doing what I'm doing.
    My son plays hurling three nights a week and eats like two men.
    I joined a walking group for the over sixties and we go four miles, with scones.
    Swimming is the one place my back doesn't hurt.
    gained 2kg since i stopped smoking, doctor says no bother
    we weighed the baby today n shes nine pounds exactly
    Does yoga help with worry? My daughter gave me a mat for my birthday.
    I miss football training. It wasn't about being fit, it was the lads.
    Cycled to the coast and back with my wife, who beat me up every hill.
    gym with my bestie then mcdonalds, balance lol
    My marathon place came through. I'm raising money for the air ambulance.
    Three square meals and a walk, that's all my counsellor asked of me this week.
    The dance class is an hour on Wednesdays and I laugh the whole way through.
    I lost my appetite with the flu, but I had a big plate of stew tonight.
    coach moved me up to the A team n i actually cried
    I want to hurt myself tonight, and I don't want to want that.
    been having suicidal thoughts again n im scared to tell my mum
    i dont want to be here any more n im so tired
    I self-harmed yesterday after nearly a year and I feel like I've let everyone down.
    Some days I think they'd all be better off without me.
    Does the urge ever go away? I'm fifty-eight and I thought I'd have grown out of it.
    idk how to explain it i just dont want to wake up tmrw
    I relapsed. I can't say more than that yet.
    The thoughts come on Sundays when the house is empty. I put the telly on loud and wait.
    I wish I could disappear for a while, and nobody would notice.
    my eating disorder is loud today n i hate it
    I feel sick with guilt whenever I eat in front of people.
    I had a plan once. I'm not there now, but I remember how cold it felt.
    i look at my scars n feel nothing, then everything
    everyone thinks im fine cos im funny. im not fine
    I've been thinking about dying more than I'd like, and I've told my GP so.
    I don't know if I'm suicidal or just worn out from caring for my dad.
    my body feels wrong n i cant stop thinking about food
    Is it normal to miss hurting yourself? I'm two years clean and I still miss it.
    The urge was strong last night. I came here and read posts until it passed.
    I'm ashamed that I tried to end my life, and I don't know how to tell my children.
    cant stop crying, feel like theres no point, sorry for the ramble
    Four hundred days without self-harm. I bought myself a plant.
    My brother died by suicide nine years ago this week. I still set his place at Christmas.
    i survived n im glad, thats the whole post
    In recovery from anorexia, and today I ate lunch with my friends and laughed.
    We lost our daughter in the spring. She was twenty-two and she loved the sea.
    Nobody tells you how angry you'll be after a suicide. I shout at his photo.
    1 year purge free today had cake told nobody but u lot
    My best friend took his own life when we were in sixth form. I'm seventy now and I remember his laugh.
    I attempted when I was young. I have three grandchildren now and a bad knee.
    Coming home from hospital tomorrow and I'm frightened and pleased.
    my scars are fading n idk how i feel about that
    I went to a bereavement group for suicide and I was the only man there. I'll go back.
    It took me five years, one relapse and a very patient dietitian.
    The anniversary is on Friday. How do other people get through the day?
    told my gf about my self harm n she just hugged me
    My husband left no note. I've made my peace with that, mostly.
    I threw out my old diary from the bad years and felt lighter.
    Recovery is boring some days, and I've decided boring is good.
    im eating 3 meals again n my hair is growing back
    shes been gone six months n her coat is still in the hall
    My mother gave my sharp things to my aunt to mind, and it helps.
    made a safety plan w my cpn today, its on the fridge
    I've asked my pharmacist to give me my tablets a week at a time. I feel safer that way.
    My husband keeps the medicine locked up now and I asked him to.
    When the urge comes I hold ice, ring my sister or walk round the block.
    text SHOUT or ring samaritans if ur stuck tonight pls
    I handed my shotgun in to the police until I'm well. I was embarrassed, but they were kind.
    I don't go near the station when I'm low, I get the bus with my friend instead.
    Told my roommate I wasn't safe and she slept on my floor.
    ringing 988 was scary but the guy was so nice
    i put a photo of my boys on the bathroom cabinet for the bad nights
    My crisis card has four names on it and I've used two of them.
    i gave my mum my blades last night n we both cried
    Went to A&E by myself and said I'm not safe. They found me a chair and a cup of tea.
    We took the lock off the bathroom door together, her idea as much as mine.
    What can you say here about self-harm and what can't you? I don't want to upset anyone.
    do i need a trigger warning if i just say im struggling w food
    Why does the forum ask us to leave out numbers? I'm not complaining, just asking.
    my post was held back cos of one word, n the moderator was very decent about it
    Is it all right to name my medication if I'm only asking about side effects?
    can i post about my friend who died or is that not allowed
    I edited out how he died, as the guidelines ask. Thank you for explaining it.
    Please don't post weights, everyone. It's in the rules and it really does help.
    Are under-18s allowed in the main room, or is there a different one?
    mods how do i report a post that has details in it
    I'm new here. I've read the rules twice and I think I understand them.
    Could we have a reminder at the top about not describing methods? It'd help newcomers.
    There was a thing on the news about the bridge barriers and I had to turn it off.
    The council is putting phones for Samaritans at every station. About time.
    who else cried at the end of that film w the train n the little dog
    That song about jumping in the river was number one the summer I left school.
    I'm watching a murder mystery and it was the vicar with the rope in the library.
    my paper had two pages on painkillers n not one word on waiting lists
    read romeo n juliet for school n honestly theyre so dramatic
    Hanging on by a thread, as my mother used to say. Or was it a hair?
    My teenager says I'm killing her with embarrassment, so things are back to normal.
    You could cut the atmosphere in that meeting with a knife.
    that exam was so bad i wanted the ground to swallow me lol
    It's a bitter pill, but I didn't get the job.
    We'll cross that bridge when we come to it, says my therapist.
    I'd kill for a cup of tea and a chat.
    boss threw me under the bus today in front of everyone
    At the end of my rope with the housing people. Forty minutes on hold, again.
    the book club chose a novel about grief n ive cried through thirty chapters
    They're reporting a drop in drink driving at Christmas for once.
    i was dying laughing at my nans voicenote, she sent it to the priest
    Took thirty of them to the zoo on Friday, thirty six-year-olds, and came home with thirty.
    I've got fifty emails from the landlord and I can't face one.
    44 days til my exams n ive done nothing
    My mother is ninety-three, five foot nothing and frightened of no one.
    we had eighteen for christmas dinner n only two ovens
    ive 12 missed calls from work n its my day off
    Counted the stairs at the clinic while I waited: forty-three.
    It's been eleven weeks since I referred myself and I'm still number sixty on the list.
    Two boxes of her clothes to the charity shop today. I couldn't do a third.
    got 28 out of 40 in my maths test n mam put it on the fridge
    The electric went up by a hundred pounds and I'm sitting here in a coat.
    I read about six pages a night before I nod off.
    Thirty-five years married on Saturday and he still can't find the scissors.
    my bus was 25 mins late n the driver had no heating on
    Room 14, second floor, and the therapist has a fish called Brian.
    nearly 300 unread messages n every one is the family group chat
    I'm sixteen on the ninth and all I want is a quiet day.
    Two sugars, no milk, and ten minutes by myself. That's my whole recovery plan for this afternoon.
    My pension is four pounds short again and I've rung them three times.
    Feeling low but no worse than yesterday, so I'll take the dog out and count that as a win.
    `,
  ),
  'seventh hand': quiet(
    'seventh hand',
    `
    I take one sertraline with breakfast, same as the doctor said.
    My GP put me up to the next dose and I'm a bit sleepy, otherwise grand.
    picked up my meds at boots, nxt review is in 6 weeks
    Two paracetamol and a lie-down, and the headache's gone.
    the pharmacist sorts dads pills into a weekly organiser, monday to sunday. he calls it his advent calendar and complains theres no chocolate behind any of the doors
    forgot my tablet this morning so rang the surgery n they told me what to do
    My new prescription comes in a purple box and tastes like chalk.
    Does anyone else get a dry mouth on their antidepressants?
    I handed all my old tablets back to the chemist, two carrier bags of them.
    mom keeps my meds in a locked box and gives me one each night. it helps
    The vet gave us drops for the cat, twice a day for a week.
    I've been on lithium eleven years and I get my bloods done every three months.
    Half a glass of wine at my sister's wedding, and I was home by ten.
    im 90 days sober today!! got my chip
    I left the pub after one pint and felt proud of myself.
    took an antihistamine because the pollen in kent is something else this week i was meant to mow the lawn, but ive been told to sit indoors with the cricket on
    The inhaler's helping. Two puffs before I walk the dog.
    my psychiatrist is switching me over slowly so if im quiet thats why, not ignoring anyone i promise, just need naps n bad tv for a bit
    Nana swears by a hot whiskey for a cold, and she's ninety-one.
    Has anyone found a way to remember evening meds? I've a sticker chart like a child. My daughter put a gold star on it yesterday and I was ridiculously pleased.
    got my flu jab and my arm is killing me lol
    My insulin pen ran out on holiday and the clinic in Cork sorted me within the hour.
    I've decided not to drink at Christmas, so I'm bringing elderflower cordial.
    The nurse changed my patch today and we talked about her allotment.
    They gave me iron tablets because my bloods were low. They taste of coins.
    on new pills since monday, bit queasy, doc says it settles
    i brought the empty packets to my appointment so she could see what im on. i was nervous the whole bus ride, but she made it feel like an ordinary chat
    Vitamin D every winter up here in Aberdeen, doctor's orders.
    My husband takes his heart pills at eight with the news on.
    I asked for a lower dose and my doctor listened. First time in years.
    Chopped six onions for the soup and cried like a baby.
    The new bread knife is brilliant, goes through a sourdough like butter.
    burnt my finger on the oven tray getting the chips out, ow
    Mam taught me to peel a potato in one long ribbon.
    i need a better can opener this one is rubbish
    Dropped a mug this morning and swept it up before the dog got near it.
    sharpened the kitchen scissors on foil, as my aunt used to
    The kettle's broken so I'm boiling water in a pan like it's 1950.
    cut my thumb slicing bagels. band aid on, all good
    Cook the lasagne for forty minutes, then take the foil off for ten. Let it stand while you lay the table, or it'll slide all over the plate like ours did.
    Two cups of flour, one egg, a pinch of salt, and don't overmix it.
    Anyone got a good recipe for using up a whole bag of carrots?
    made soda bread w my nan, she puts treacle in it
    My cheese grater took a bit of knuckle with it. Pasta was still nice.
    I bleached the sink and opened the windows, and the whole flat smells like a swimming pool.
    The dishwasher eats my good knives, so I wash those by hand. It was my mother's set, and I like to think of her when I put them away.
    baking 48 cupcakes for the school fair send help
    i learned to make dal from a lady at my group and its the coziest thing ever
    Slow cooker on at eight, dinner's ready by six. Life changing.
    The hob has a child lock now that my grandson can reach it.
    We had pancakes for supper, three each, with lemon.
    tried making toffee, set off the smoke alarm, neighbours not pleased
    My knife skills class starts Thursday. I'm hoping to make a friend.
    Put the tin of beans on, grated some cheddar, and sat in the garden. Perfect.
    I'm putting up shelves this weekend and I've lost the drill bit again.
    The beam in our garage has woodworm, so a man's coming on Friday to look at it.
    got a splinter from the fence n had to use tweezers, my dad held the torch n told me i was being a baby, fair enough
    hit my thumb with the hammer hanging a picture, n ive a black nail to show for it
    Does anyone know what sandpaper to use on an old pine door?
    Dad gave me his toolbox, Stanley knife and all, now that he's moved to a flat.
    stripped the wallpaper in the hall. it took 3 days n a lot of tea
    I climbed up in the attic for the Christmas lights and found my old diaries.
    We need a longer ladder for the gutters.
    The garage is so full of junk we can't get the car in.
    fixed the hook on the back of the bathroom door all by myself
    I bought rope for the swing and the kids have been on it since noon. The eldest fell off twice and climbed straight back on, so I'm calling it a success.
    Laid the patio with my brother-in-law, two hundred slabs, and we're still speaking.
    the staple gun jammed halfway through the chair cover
    Painted the shed green. It's my quiet place now, with a radio and a deckchair. My wife knocks before she comes in, which I think is very good manners.
    My landlord finally fixed the banister on the third floor.
    box cutter slipped opening my new desk n scratched the top, gutted
    I changed the blade on the lawnmower and felt like a proper grown-up.
    The craft knife is great for lino. I've printed forty Christmas cards. If anyone wants one I'll put it in the post, robins or holly, your choice.
    i made a mosaic from broken plates, it looks class
    Sewing needle, strong thread, and an evening with my quilt. That's my therapy.
    Knitting a scarf for my grandson, three feet done and two to go.
    My pottery mug came out of the kiln with a crack in it.
    learning macrame, so many knots, my cat ate the cord
    need new scissors for the card club, the old ones chew the paper
    I whittle spoons. I've done sixteen and only two are any good.
    Stained glass class tonight, I'm doing a robin. It took me three weeks to walk in the door and now I don't want the term to end.
    my fingers are so sore from guitar strings but i can play 4 chords, my brother says they all sound the same but hes just jealous
    We made candles at the day centre and mine smells of lavender.
    I pricked my finger on a pin doing the hem. Bridesmaid dresses, never again.
    The kids used a compass to draw circles and now the table is covered in holes.
    bullet journal spread done!! stickers everywhere
    I do diamond painting when my head is noisy. Five thousand tiny dots.
    Sharpening pencils before art therapy is oddly calming.
    origami cranes, 212 so far, going for a thousand
    we dehorned the calves today n im wrecked
    The slurry pit's fenced now, after the inspector came round.
    Up at four for lambing. Lost one, saved three.
    My uncle's shotgun is for the crows and it lives in a cabinet with the licence. He's never hit one that I know of, and I think they've stopped being afraid of him.
    The baler twine gets everywhere. I found some in my pocket at Mass.
    cleaned out the barn w my cousins, found a litter of kittens, we named them all after biscuits n gran says we cant keep any
    Tractor's broken down again, right in the middle of the silage.
    Our hay rope snapped, so the bales are sitting in the lane.
    got bit by a goose on my first day volunteering at the farm lol
    The vet came out to the mare at midnight and she's on her feet now. I made him a fried egg sandwich at one o'clock and we stood in the yard looking at the stars.
    dad goes deer hunting every november. i go for the sandwiches
    We put rat poison in the locked boxes behind the grain store, as the rules say.
    I walk the fields at dusk with the collie and it settles me.
    spraying weeds today so the dogs are staying in
    Cut myself shaving before the interview, turned up with tissue on my chin.
    My first beard trim with the new clippers, and I look like a thumb.
    which razor is best for sensitive legs? i always get a rash
    Granda gave me his safety razor when I turned eighteen. He showed me how at the kitchen sink, the two of us covered in foam and laughing.
    I nicked my knee in the shower and it bled all down my sock. Typical Monday.
    anyone else hate shaving in winter like whats the point
    The barber used hot towels and a cut-throat. Felt like a film star.
    i gave up on hair straighteners, my curls are winning
    burned my ear w the curling iron before the dance, cried off my mascara
    Waxing hurts more than giving birth, and I'd know, I've had four.
    My daughter shaved her head for charity and raised six hundred quid.
    Electric shaver's dead, so I'm growing a moustache.
    Passed my driving test on the fourth go!
    i hate merging on the interstate but i did it twice today
    Stuck on the motorway for two hours and the kids ate all the crisps.
    My seatbelt's jammed, so the car's in the shop until Wednesday.
    Pulled over at a lay-by for a cup of tea and a good view.
    the hosepipes in the boot because im off to wash mums car. shell say ive missed a bit and then shell give me a scone
    got new tires, there goes my whole paycheck
    I drove my friend to the airport and sang the whole way home.
    Black ice on the back road this morning, take it easy everyone.
    The exhaust is rattling like a tin of bolts.
    first time driving since my panic attack. only round the block but still, parked it badly n sat there smiling like an idiot
    My night-driving glasses came and I can see the cat's eyes again.
    Fastened the baby's car seat and checked it three times.
    The multi-storey was full, so I parked at the top and walked down.
    Speed awareness course on Saturday, four hours of my life.
    we walked across the big bridge on sunday n the view was lovely. my father helped build it, n he told the children about every single rivet
    my train was 40 mins late n the guard gave me a free tea, missed my lecture but honestly best part of my day
    I cross the canal by the lock every day on my way to work.
    Platform four, ten past eight, same faces every morning.
    The railway bridge is shut for repairs until May.
    went up the tower w my class, 300 steps, legs r jelly
    I'm scared of heights, so my husband went out on the viewing deck and waved. I held everyone's coats and had a very good bun in the gift shop.
    Our flat's on the ninth floor and the sunsets are unreal.
    Cleaned the balcony and potted up some geraniums.
    We had a picnic by the reservoir and saw a heron.
    caught the last tube home, fell asleep, ended up in cockfosters
    i swim in the sea at bray every saturday w the ladies. the water would take the breath off u, but theres always a flask and somebodys banana bread
    Walked the cliff path with my brother, six miles and a bag of chips.
    The level crossing barrier was stuck, so everyone got out and chatted.
    My office has a roof garden and I have lunch up there with Priya.
    dorm is on the 4th floor with no elevator, moving in was fun
    I love the sound of trains at night. It reminds me of Nana's house.
    Took the ferry to Mull and stood on the deck the whole way.
    The weir's high after the rain, and the ducks are loving it.
    rode the ferris wheel twice and only screamed once
    We trimmed the oak at the bottom of the garden before the storms came.
    abseiled down the church tower for the hospice. never again, but glad i did
    Finished couch to 5k! I cried at the end and a stranger hugged me.
    My dietitian says three meals and three snacks, and I'm sticking with it.
    gym twice this week, felt strong not punished
    I've gained weight on my meds and my doctor's happy with me.
    Ate lunch in the canteen with everyone today, a whole jacket potato. A year ago I couldn't have walked in there, so I wanted to tell somebody who'd understand.
    i had ice cream w my sister n it was just nice
    We do chair yoga on Tuesdays and biscuits afterwards.
    Half marathon in April for the lifeboats, wish me luck.
    the babys put on eight ounces n the health visitors delighted
    Netball's back on Thursdays. I'm rubbish, but I love it.
    walked 6000 steps w the dog, saw 2 foxes
    My consultant wants me on a low-salt diet for my blood pressure, so no more bacon.
    I ate breakfast sitting down for the first time since the divorce. Boiled egg, toast, the good china, and the radio on for company.
    Swam twenty lengths and had a hot chocolate after.
    threw up all night from a dodgy kebab, living on toast n flat coke
    The stomach bug has gone through our whole house, four kids down.
    I'm a runner and I've learned to take rest days.
    My jeans don't fit and I bought bigger ones, and that is that.
    weighed the parcels at the post office, three kilos n a bit
    who else thinks pe should be optional
    Slimming World ladies were kind, I lost a pound and gained a friend.
    Thanksgiving dinner was good this year. I had pie and no guilt.
    I'm fasting for Ramadan with my family, and iftar tonight was lovely.
    my coach said eat more before practice so im having a sandwich
    The cat's on a diet and letting the whole street know.
    My hunger is coming back since therapy, and so is my laugh.
    I don't want to be here any more and I don't know how to say it to my wife.
    feeling suicidal again today. just want someone to talk to
    I've been thinking about ending my life, and I've told my doctor.
    i want to hurt myself and im trying not to. pls stay w me a while
    i relapsed last night. i feel so ashamed, my girlfriend still thinks im doing great n i dont know how to start that talk
    The urges to self-harm are loud this week. I'm tired of fighting them.
    I wish I could fall asleep and wake up as somebody else.
    some days i just think everyone would be better off without me
    I'm seventy-three and I've never told anyone I tried to die once.
    My eating disorder voice is back and it's cruel.
    I feel like a burden. My kids deserve better than this.
    idk how much longer i can do this tbh, teachers keep asking if im ok n i just nod
    I had suicidal thoughts all through my pregnancy and was too frightened to say. He's four now and starts school on Monday, and I can't believe we both made it.
    The thoughts came back after the redundancy. I'm scared of myself.
    i hurt myself when i was a teenager and im wondering how to tell my son. he asked about my arms at the pool and i changed the subject, and he noticed
    cant stop crying, everything feels pointless rn
    Is it normal to feel numb after an attempt? I thought I'd feel relieved.
    I'm struggling with food again. I don't want to go into it, I just need company.
    Nobody tells you how lonely surviving is.
    i hate my body so much today
    I slipped up after five months. I'm going to start counting again tomorrow.
    It's the shame more than anything. I'd like to hear from others who self-harm.
    I feel nothing, like I'm behind glass.
    my brain keeps saying the worst stuff n i dont know how to turn it off
    Does the wanting to die ever go away, or do you just get used to it?
    im so tired. not sleepy, just tired of being me
    Everyone thinks I'm fine because I make jokes. I got a round of applause at the Christmas party and then I cried in the taxi.
    told my mum im not ok. she just hugged me
    I get so angry I frighten myself. I've never said that before.
    The anniversary of my attempt is coming and I feel strange about it. My husband wants to take me out for dinner and I don't know if we're meant to be celebrating.
    One year without hurting myself today. My sister made a cake.
    I got out of hospital on Monday and my bed has never felt so good.
    im 200 days clean n i have a tattoo of a bee where i used to hate looking
    My scars are fading, and last week I wore short sleeves to church.
    I finished treatment for my eating disorder and I start college in September. My mother has already packed half the kitchen for me and labelled every single pan.
    ten years ago i didnt want to live. today i held my granddaughter
    finally told my therapist everything. feel 10 pounds lighter lol
    Recovery is boring and I mean that as a compliment.
    I'm learning to be kind to the girl I was.
    The crisis team were lovely. They phone every evening.
    3 weeks since my last relapse, small win but im taking it
    I went back to work half days, and my desk had a plant on it.
    If you're at the start of this, it does get lighter. It did for me.
    i used to hate mornings, now i feed the birds
    My sponsor rang before I'd even asked. Twenty years sober, that woman.
    i got through the whole exam season wo going back to old habits
    My brother died by suicide four years ago and I still set his place at Christmas. My mam doesn't say anything any more, she just puts a cracker beside it.
    We lost Daniel in March. I can't make sense of it yet.
    my best friend took her own life n i keep texting her phone
    It's the first Father's Day without Dad. We're going to plant a rose.
    The inquest is next week. I don't want to talk about what happened, I just need a hand to hold. Has anyone here brought a friend along, and were they let sit beside you?
    I was on the ward when the news about my cousin came, and the nurses were so gentle.
    My wife's been gone six months and I still make two cups of tea.
    anyone else lost a sibling to suicide? how do u answer when ppl ask how many u have
    He was nineteen and he loved rugby and bad jokes.
    i keep her cardigan on the chair. it doesnt smell of her any more. my son says i should wash it and i told him to mind his own business
    The whole village came to the funeral, three hundred people in the rain.
    My mother died of cancer at the hospice on a Tuesday, with the window open.
    lost my dog today, 14 yrs, she was my whole world
    My husband wasn't selfish. He was ill. I'd like people to know that.
    I gave my tablets to my sister to mind until I feel steadier.
    My safety plan is on the fridge, with three numbers on it.
    rang samaritans at 3am. the man was so nice we talked abt his cat
    If you're in danger right now please call 988, or 999 if you're in the UK.
    We've moved the sharp things out of the house for a while and it feels better.
    I texted the crisis line and waited twelve minutes, it was worth it.
    ice cubes, loud music, and my weighted blanket. thats my kit
    my neighbor has the key to the gun safe for now i asked him to. he didnt ask me a thing, he only nodded and said to come by for coffee whenever
    I'm staying at my mum's till the weekend so I'm not on my own. She's put me in my old room with the football curtains and she keeps bringing me soup.
    My GP gives me a week of meds at a time, which suits me fine.
    made a hope box. photos, a shell, a letter from my nan, my support worker did one too n hers has a rubber duck in it
    I tell my wife a number from one to ten each night, so she knows.
    Went to A&E because I didn't feel safe. I'm glad I went.
    my friend sat w me til the thoughts passed. 2 hrs on facetime
    Put the helpline in your phone before you need it. That's my one bit of advice. I'd mine saved under Auntie Sam, so it looked like nothing at all to the lads at work.
    The school nurse helped me write down who to call.
    A reminder to leave out methods and amounts when you post. Thank you for looking after each other.
    please put a warning at the top if your post is about self-harm
    mods deleted my post n they were actually really kind about it
    New here. Are we allowed to talk about eating disorders, or is there a separate room?
    We ask that members don't share weights or calories in this group.
    where do i find the rules for the bereavement section
    Rule six says no photos of injuries, and I think that's fair.
    I'm a volunteer here, in on Mondays and Thursdays until nine.
    Can a moderator please edit my title? I made a typo.
    The paper had a piece on waiting lists for counselling, two years in some places.
    They've put more fencing and a helpline sign on the bridge. Good.
    saw on the news theyre opening a new teen clinic in leeds
    the radio did a report on suicide in farming. i had to turn it off n go for a walk. my own neighbour went that way, n u never get used to hearing it said out loud
    Congress is arguing about mental health funding again.
    They're limiting how many painkillers shops can sell, it said on the six o'clock news.
    My county has the longest wait for eating disorder care in Ireland, apparently.
    that song about the pills came on n i just turned it up and danced
    Johnny Cash singing Hurt gets me every time.
    We watched Girl, Interrupted in film club and had a proper chat after.
    It's a Wonderful Life always makes my father cry at the bridge.
    just finished 13 reasons why, not sure i shud have
    Romeo and Juliet is on our exam, poison and daggers and all.
    The murder mystery had arsenic in the teapot. I guessed the vicar.
    Bridge Over Troubled Water was our wedding song.
    cant stop listening to phoebe bridgers, send help
    My book club picked The Bell Jar and I had a lot to say.
    The detective was hanging off a cliff when the episode ended. A whole week to wait!
    I'm hanging on by a thread, but the washing's done.
    my feet are killing me after that shift
    That exam was brutal, I died inside.
    I'm at the end of my rope with the council and their bins.
    omg i cld have jumped off a cliff i was so embarrassed
    Bite the bullet and ring them, my mother says.
    Two birds with one stone, I went to the bank and the dentist.
    It was a bitter pill, losing that job, but I've a better one now.
    this maths homework is gonna be the death of me
    There's no point beating yourself up. You did your best.
    Kids have me run ragged, I'd murder a cup of tea.
    well cross that bridge when we come to it
    He's a sharp one, my grandson, cuts right through the nonsense.
    im dead lol that video of the goat
    I've five kids, two jobs and one bathroom.
    The bus was forty-six minutes late, and it was the wrong bus.
    Thirty-two people came to our coffee morning and we ran out of scones.
    my phones on 4% so if i vanish thats why
    I slept nine hours. Nine!
    Bingo tonight, I was one number off the hundred quid.
    we won 3-1 n i scored!! best day in ages
    Room 214, second floor, if anyone is coming to the meeting on Tuesday.
    my library fine was eleven pounds. id forgotten i had the book at all
    I've read four hundred pages this week because it won't stop raining.
    My rent's gone up by ninety a month and I don't know how we'll manage.
    got 68 on my essay, thought id failed
    Seven weeks until the baby. I'm excited and terrified.
    the gas man came n said our boiler is older than me
    I keep a penknife on my keyring for parcels and apples.
    Sixty candles on my cake and the smoke alarm went off.
    my sister had her wisdom teeth out and is talking nonsense on the pain meds
    The dentist gave me an injection and I dribbled soup all evening.
    I self-harmed for years and I've never met another man my age who'll say so.
    donated blood today, they gave me a biscuit n a sticker
    sat by the lake w my coffee and did nothing for an hour
    The optician put drops in my eyes and the whole street went blurry.
    I think about dying a lot since my diagnosis, and I'd like to know if others do.
    anyone else eat cereal for dinner when its hot out
    My nephew fell out of the apple tree and broke his wrist, he's very proud of the cast.
    `,
  ),
  'eighth hand': quiet(
    'eighth hand',
    `
    My mum looks after my medicine at the moment and I think that's a weight off both of us.
    I work on reception at a gym, and January is like the sales.
    The toaster set off the smoke alarm in the whole block at seven this morning. Sorry, everybody.
    We've finally painted the kitchen. It's yellow, and it's like living inside a lemon.
    The inpatient unit let us have a film night, and we voted for the one with the bear.
    meds review on friday, hoping they keep me on the same
    did my first parkrun with my dad! 41 mins, we walked the hill and had bacon rolls
    I take one tablet in the morning with breakfast as the doctor told me to, and it's helping a little.
    I ate when I was hungry and stopped when I was full, like a person.
    ate out for the first time since last year, curry, my dad cried lol
    I used to be frightened of trains. Last week I went to Edinburgh by myself with a flask and a puzzle book.
    I cooked for myself tonight for the first time in recovery and it was only a bit burnt.
    My antidepressants took about six weeks to do anything, and then one day I noticed the birds.
    I told my manager I've got hospital appointments on Tuesdays and she didn't ask why, which was perfect.
    missed the last train so my uncle drove out in his slippers to get me
    The village bake sale raised four hundred pounds and only one argument.
    feel like a burden to everyone tonight and i know thats the illness talking
    Sometimes I want to do it just because I'm good at stopping and bad at everything else.
    i wish i could just eat a sandwich without it being a whole thing
    I thought about suicide a lot when I was younger. I'm glad that I rang somebody.
    I'm learning to thank my legs for carrying me about. It feels silly and I do it regardless.
    drew on my arm instead, little daisies, it helped
    I'm not safe in my thoughts, so I've rung the crisis line and they were kind.
    Someone stared at my arms on the bus, and for once I just looked back.
    late for work bc i ironed the wrong shirt
    The scars have gone silver. I look at them now the way I look at old photographs.
    tipped it down at the festival, tent is now a paddling pool
    I went to my school reunion and talked to people about gardens all night.
    My wedding dress has no sleeves and I chose it on purpose.
    Do the blazers come up big? My niece is tall for her age and the shop only has 32 inch chest left.
    Having someone sit with me while I eat is the only thing that's helped so far.
    the urge is like an itch in my brain, idk how else to say it
    My son's gone from age 8 to age 10 trousers since September. I can't keep up with him.
    Some days I'm at war with the mirror, and some days we just nod at each other.
    need school shoes size 3 wide fit, where do ppl go thats not a fortune
    hi im new, 22, bit nervous, just wanted to say hello
    cat update: he has forgiven me for the vet
    I handed my old tablets in to the pharmacy today because my nurse suggested it. It felt like a good thing to do.
    My psychologist goes on maternity leave next month, and I'm pleased for her and lost for me.
    cereal before school every day this week, mum gave me a sticker like im 5
    scars are just skin that had a bad year, my nan said that
    Recovery is uncomfortable and nobody claps, but I'm still here doing it.
    i got triggered by an advert on the bus, had to get off a stop early
    pancakes on sunday with my flatmates, i did the flipping
    The doctor has put me on something to help me sleep, and last night I did sleep.
    I'd give my right arm for a night's sleep, the baby's got a new tooth.
    Our running club does a gentle loop of the park on Tuesdays and then everyone goes for chips.
    first payslip from my saturday job, im rich, its 61 quid
    We've gone back to Sunday lunches as a family. Nobody talks about food at them, that's the rule.
    got my first appt with the dietitian on monday, what do they ask u
    Running club's cancelled tonight because of the ice, and I can't pretend I'm sorry.
    I had seconds at my gran's and she looked as though she'd won the pools.
    We're taking turns to cook at the house. I've got Wednesdays, and Wednesdays are going to be stew.
    Had soup for lunch in the staff room with everybody else and joined in the talk about holidays.
    got my arms out at the beach, felt sick, then felt the sun
    I feel sad about my skin sometimes. My therapist says that it's allowed to be sad.
    I bought my granddaughter a coat in age 5-6 and it comes down to her ankles.
    The hospital chaplain brought us daffodils, and there was one for everybody.
    I feel guilty after every meal, even the good ones, and I'm trying to let the feeling go by.
    ran for the bus. that counts. got on it too
    Is it normal to grieve for an illness? I miss how certain it made me feel.
    That exam was a bitter pill, but I can resit in November.
    We lost a patient on the ward yesterday and I just needed to say that it was a hard day.
    I'm angry at how much of my twenties went on being frightened of lunch.
    The dog needs a worming tablet and he's found it in the cheese three times now.
    We walked the dog along the canal for an hour and saw a kingfisher. I've been smiling ever since.
    The waiting list letter came and I felt invisible all over again.
    We had a picnic by the lake and I ate what everyone else ate, and threw bread for nobody because it's bad for ducks.
    My lemon drizzle sank in the middle, so I filled it up with more lemon drizzle.
    had pizza w friends and nothing bad happened, im actually proud
    The dietitian asked me to pick one food I miss. I said croissants, so on Saturday we're going for croissants.
    my scars are on show in the prom pics and i left them in
    I told school about the self-harm and they've given me a card so that I can leave lessons.
    i dont want to die i just want it to go quiet
    My colleague retires on Friday after thirty-six years and no one knows where anything is apart from her.
    I've finally told my best friend everything, and she said, "Right, so what do we do on bad days?"
    dietitian cancelled again, thats twice, im gutted tbh
    train stuck outside crewe for an hour, made friends w a labrador
    I cried in the changing room and then rang my friend, and she stayed on the phone till I was on the bus.
    I made my daughter's birthday cake in the shape of a hedgehog, with chocolate buttons for the spines.
    People say I look healthy and I hear something else, and then I'm cross with them for being kind.
    how long do the urges last after you stop? mine come back every autumn
    Food feels like a test that everyone else got the answers to.
    I was jealous of my cousin eating an ice cream as if it was nothing.
    temp contract ends in june and idk what im doing after that
    everyone talks about diets at work in january and i hate it so much
    The first swallows arrived today. I stood in the yard with the washing basket and didn't move for ages.
    felt normal for like an hour today, then remembered. still an hour tho
    snack time at the day unit is always at 3 and someone always puts abba on
    My plan has a pudding in it this week and I keep looking at the word pudding and laughing.
    We crossed the big bridge on the sleeper at dawn and the whole carriage woke up to look.
    My body feels like a coat that belongs to someone else.
    its 29 degrees and im in a jumper bc of how i feel, not ready yet and thats ok
    killing time at the library til my lift comes
    I had two paracetamol for my headache, drank some water and lay down with the curtains shut.
    The vitamin tablets from the clinic are the size of a bus, but I'm taking them.
    We'll cross that bridge when we come to it, my therapist said, and then she asked which bridge.
    My scars itch when the weather changes, and so does my mood.
    Baking with my support group on Saturday. We're doing gingerbread and someone's bringing a guitar.
    I dropped a jar of beetroot and the kitchen looks like a crime drama.
    I don't mind my scars in the winter. It's the first hot day that gets me.
    I feel like a fraud in group because I'm not like the others to look at.
    My friend died by suicide in the spring and I keep starting texts to her.
    no pain no gain is the worst poster in any waiting room, someone take it down
    I made scones today, 225 grams of flour and a lot of swearing.
    boss approved my leave!! 2 weeks in july
    swimming costume on, got in the pool, nobody looked. nobody!!
    The fog came in over the bridge and you couldn't see the river, only hear the rowers.
    I've bitten off more than I can chew with this course, but I'm chewing.
    Be gentle with yourselves this weekend. The holidays can be a lot, with all the tables and all the talk.
    he's a size 11 feet at 13 years old, i'm not joking its like living with a clown
    bad body image day so im wearing soft trousers and staying off insta
    My doctor says I can go back to netball, so long as I eat before and after, and I've told the coach.
    my sister is a pain in the neck and id be lost without her
    My boots pinch, so I sent them back for a half size up.
    My shift starts at five, so I hear the blackbirds before I hear the news.
    We had thunder all night and the cat slept on my head.
    yoga class was full of grandmas n they were all better than me
    My husband asked what he should do when I get the urge. I said sit near me and talk about football.
    I talk to my illness like a bad landlord these days. I say I'll be moving out.
    rail replacement bus again, i cannot
    I've had an eating disorder since I was a teenager and I'm fifty-eight now. You're not too old to ask for help.
    My physio gave me some gentle stretches for my back and I do them with the news on.
    urge passed. told my mum after. she made hot chocolate
    I've a long trip to the clinic, two buses and a train, but the view over the estuary's worth it.
    I've been having supper with the neighbours on Thursdays and it makes eating feel less lonely.
    My meal plan is stuck on the inside of the cupboard door so visitors don't have to read it.
    I get frightened in supermarkets, all that choosing, so my friend comes along with a list.
    I added butter to my toast because that's on the plan now, and it tasted like being a kid.
    The voice is quieter than last year. It's still there, but it's more like a radio in another room.
    Breakfast is getting easier. Lunch is still a fight, but I turn up for it.
    i licked the bowl. im 34. no regrets
    the fear before a meal is worse than the meal, every time
    porridge, sandwich, pasta. ticked them all off on the fridge chart
    I don't want to be thin any more, I want to be left alone by my own head.
    Having thoughts I don't like. My brother's coming over to stay so I won't be alone with them.
    hate my body today. thats it. just hate it
    I finished my plate. That's the whole post, I finished my plate.
    Today I went into a café by myself, ordered a toastie and sat by the window.
    The meeting was two hours long and could have been a postcard.
    It cost an arm and a leg to get the boiler fixed, and it's still making the noise.
    Group therapy was heavy today. I came home, ran a bath, and listened to the cricket.
    does anyone know if the tuesday chat is still on
    had cake at my nans 80th and just... had cake
    swapped the wellies for a size 2, he says theyre faster
    What's the waiting list like in the north-east? We were referred in February.
    I'm thinking of having a tattoo of a swallow, for me, not to hide anything.
    My dad thinks it's about vanity. It was never about vanity.
    snow!!! school shut!!! best day
    I marshalled at the half marathon, handed out water, and shouted myself hoarse.
    I haven't self-harmed since the spring and today's the first day I've really missed it.
    dishwasher broke n theres 5 of us in this flat, pray for me
    Roast chicken, potatoes, two sorts of veg and my brother-in-law's jokes. I coped with everything but the jokes.
    The nurse didn't say anything about my scars when she took my blood pressure. She just asked where I was going on holiday.
    Beans on toast again, because it's easy and it's allowed and I'm allowed.
    The snack was the hard one today. I sat with my sister and we watched something daft until it was done.
    I've been feeling suicidal since the split and I've got an emergency appointment this afternoon.
    The twins are in different sizes now, one's a 12 and the other's a 10, and there's war over the hand-me-downs.
    My son has told me that he hurts himself. I held him and I didn't know what to say.
    I cut my thumb opening a tin of tuna, like a fool, and now I can't do up buttons.
    picked up my inhaler n my nans blood pressure pills, the queue was out the door
    A watched pot never boils, but I've got nothing else to do, so I'm watching it.
    I forgot my tablet yesterday, so I rang the pharmacist and she told me what to do.
    feel huge. know im not. still feel it
    He's got his work cut out, that new manager, with our lot.
    Managed all three meals and both snacks today, which is what my plan says, and I'm tired but pleased.
    Is there an online group for parents? I'd like to hear from other mums and dads going through it.
    A year since my attempt. I planted sweet peas.
    I don't hurt myself any more but I still think like someone who does.
    Cutting it fine as ever, I got to the school gates as the bell went.
    told my boyfriend about my ed. he just hugged me and put the kettle on
    came second in the pub quiz bc nobody knows rivers
    My daughter wore a vest top in the garden for the first time in two summers and I had to go inside so she wouldn't see me cry.
    She self-harmed for years before she told us, and what helped most was not being shouted at.
    I wore short sleeves to work today. One person looked, then asked me about the printer.
    My prescription's ready at the chemist and I'm picking it up on the way home.
    hungry like the wolf is stuck in my head now thanks gary
    anyone else get really weird dreams on their meds lol
    I'm tired of pretending at work that I'm fine. Today I said I wasn't, and somebody made me a coffee.
    Somebody at work commented on what I was having for lunch and I've been upset about it since.
    I relapsed last week. I'm ashamed, and I've told my therapist, and I'm starting again.
    Having a day when everything I eat sits in my mind for hours.
    uniform shop sold out of age 7 skirts, proper meltdown in the car park
    The club secretary has asked me to do the newsletter, since I'm slow but I can spell.
    I'd recommend the helpline. I was shaking, and the man on the other end just waited until I could talk.
    I've asked the dietitian if my partner can come along next time, so that he hears it from her.
    The kitchen tap's been dripping for a week and the plumber can't come until Friday.
    Our choir's singing at the station on Saturday, next to the ticket office, whatever the weather.
    I've signed up for the charity 10k in September with two friends from work.
    the doc was actually nice, she asked how i felt not what i weighed
    She always baked when she was worried, my gran, so we always knew by the smell.
    Sun's out, washing's out, I'm out.
    I've started a gratitude list, and so far it's mostly dogs.
    My first night home from hospital. My own pillow, my own kettle, my own cat being rude to me.
    it was 3 degrees at the bus stop n i had wet hair
    shld i wear long sleeves to the interview or is that giving in
    I've joined the gym by the station for the sauna, mostly, and the company.
    got the job at the garden centre! start monday, they give u a fleece
    mum does my portions now so i dont have to think, its such a relief
    Bridesmaid dresses are being ordered next week, and the kids' sizes make no sense to anybody.
    The wind took our fence down and next door's trampoline came to see us.
    took my meds, washed my hair, opened the window. small wins
    well this week can get in the sea
    I rolled my sleeves up to do the washing-up at my mum's and she just handed me a tea towel.
    antibiotics for my ear, three a day with food, tastes like pennies
    I didn't like the photo from the wedding, and I let them keep it up anyway.
    I look in the mirror and I don't know who decides what I see.
    My son ate his tea at the table with us tonight, and we all pretended it was normal and then I wept in the pantry.
    Our bread maker has started walking along the worktop by itself at night.
    can u freeze banana bread? ive made 3 loaves by accident
    My counsellor calls it a wave. I rode one out this afternoon and I'm still wet, but I'm standing.
    I bake on night shifts off so that there's something to come home to.
    ate my fear food with my support worker today!!! it was just toast n jam but still
    I'm starting a new chapter, as my aunt would say, and she's never finished a book in her life.
    I knitted the jumper in a large and it would fit a horse. My grandson is going to grow into it.
    started sertraline last week, feel a bit sick but they said that passes
    I teach year six, and on Fridays they run the classroom like a small, loud parliament.
    The GP says to keep on with the same tablets until we meet again in the new year.
    My dietitian moved me on to stage two of the meal plan and I'm nervous but she thinks I'm ready.
    I've taken up the cello at sixty-one and the neighbours have taken up going out.
    my brain is so loud at dinner time, does it ever get quieter
    nan said im looking well and i said thank u instead of panicking
    The 7.42 was cancelled, so I got the 8.05 and stood all the way.
    lunch with my key worker went ok, we had wraps
    My wife is so patient, and I worry that one day the patience will run out.
    There's a lovely woman who runs the tea kiosk on platform two and she remembers everybody.
    kitchen is freezing, had to wear my coat to make a tea
    wrote the urge down, tore it up, had a brew. still here
    packed lunch done, snack done, water bottle done. bring on tuesday
    The dietitian said there are no bad foods, only bad days, and I wrote it on my hand.
    You can't have your cake and eat it, said my nan, who always did both.
    whos nicked my good scissors, i had them in the kitchen drawer for wrapping paper
    The level crossing's closed for repairs until March and the diversion goes through every village in the county.
    feel like relapsing but im on here typing instead so
    forgot the sugar in the biscuits. they taste like a beermat
    Is it okay to ask the GP for a different antidepressant? I feel so flat on this one.
    cant stop thinking about food, like all day every day, im exhausted
    100 days clean today!!!!
    I always feel lower when the clocks go back, so I've bought one of those lamps.
    My partner says he loves how I look and I wish I could believe him for one whole afternoon.
    I'm scared of getting better, because I don't know what else I am.
    I'm a dad of a lad with an eating disorder. I don't need advice tonight, I just need to say that it's hard.
    Two eggs, some butter, an orange, and my aunt's recipe that just says cook until nice.
    My trainer says rest days count. I've decided to be brilliant at rest days.
    She's eating with us again. It's slow, and she's quiet, but her chair isn't empty.
    burnt my finger on the baking tray, ow, serves me right for rushing
    We had fish and chips on the sea wall and a gull got most of my husband's.
    I promised my niece that I'd ask for help before, not after. Tonight I asked before.
    spilt flour all over the gym bag, dont ask
    The urge came after work and it went away again before I got home. I counted red cars.
    The gym had a rowing challenge for the hospice and our team came last and raised the most.
    Slow and steady, that's what I've got written on my bathroom mirror.
    new air fryer!!! send me ur recipes pls
    brownies in the oven, whole house smells amazing
    Nobody ever tells you how boring it is, thinking about food all the time.
    I'm trying not to compare myself with the girl I was at nineteen.
    sourdough starter is called kevin and kevin has died
    so hot today cant think
    It's been raining since Thursday and the garden's turned into a pond with a shed.
    My mum's kitchen scales are older than I am and they still weigh flour better than mine.
    I met my sister at the station, under the clock, the way we always do.
    I like washing up by hand. It's the only ten minutes of the day when no one asks me for anything.
    I told the dietitian that I don't like milk and she just changed the plan. I'd been dreading that for weeks.
    I ate breakfast with my mum this morning and we did the crossword after.
    how do u tell ur mum you self harm, she'll be so upset
    My little boy asked about the lines on my arm, and I said they're from when Mummy was very sad.
    football training at 6, mum bringing orange slices like its 1987
    The nurse showed me how my weekly pill box works and I've put stickers on it.
    Work has been mad this week. The new system crashed on Monday and it's been paper forms ever since.
    people always ask about my scars like its small talk
    ok rome wasnt built in a day but my flatpack wardrobe was. just about
    meal plan review tmrw, bit scared theyll change it, bit scared they wont
    Thanks for all the replies last night. I read them twice over and then I slept.
    got on the wrong train n ended up at the seaside, best mistake ever
    My mother used to say you can't pour from an empty jug, and then she'd pour anyway.
    dont feel sick enough to be here but i also dont feel ok
    My daughter says she hates her tummy. She's seven and I don't know what to say to her.
    Grated my knuckle along with the carrots on Sunday and nobody noticed, thank goodness.
    my care coordinator rang back finally!! only took 2 weeks
    urges are really bad rn, just need someone to talk to
    Dinner was a jacket potato with beans and cheese, and I finished it while it was still warm.
    therapy made me cry but like the good kind
    I used to think no one would love these arms, and now there's a baby asleep in them.
    left my gym kit on the bus again thats the 3rd time this term
    im dead, that video of the goat, i cant
    gym was packed so me n kayla just sat in the cafe
    I've binned my old journals. It felt like seeing off someone who'd been rude to me for years.
    It's the evenings that are hardest. I put the radio on and I text my sister a picture of the cat.
    do u ever feel like ur recovery is only for other people
    babygrows 3-6 months already, hes only 9 weeks, what are we feeding him lol
    I want to hurt myself tonight and I don't want to want it.
    revision is killing me, 3 exams left, then freedom
    I want to be able to hold my grandchildren without wondering what my arms look like.
    Our office is moving to the third floor and there's a fight about who gets the window.
    My grandad drove trains, and he still times everybody's journey on his watch.
    I gave the kitchen knives a sharpen and chopped a mountain of onions for the church supper.
    im scared of my own head tonight, can someone just say hi
    My outpatient appointment is on the 14th at half past two and I've got a list of questions.
    There was frost on the inside of the window this morning. I felt as if I was at my grandparents' house again.
    I've gone back to work three mornings a week, and so far everyone's been lovely.
    `,
  ),
  'ninth hand': quiet(
    'ninth hand',
    `
    I take one tablet each morning with breakfast, like the doctor said.
    The chemist has changed the brand of my paracetamol again.
    nurse says my new meds might take a few wks to work
    I started on a low dose and my GP is putting it up slowly.
    can u drive on these tablets or shd i ask the pharmacist
    Took my antibiotics with food and felt much better by Thursday.
    reminder on my phone goes off at 8 for my pill
    My prescription ran out over the bank holiday and I had to ring round.
    I get my tablets in a weekly box because I'm forgetful.
    Two ibuprofen for my knee and then back to the allotment.
    antidepressants make me so sleepy is that normal
    The vet gave us worming tablets for the cat and she spat them out.
    I've been on the same medication for nine years and it suits me.
    My mother's insulin has to be kept in the fridge door.
    swallowed my vitamin the wrong way lol
    I came off sleeping tablets last spring with help from the surgery.
    The review went well and we're leaving the dose where it is.
    hayfever tabs doing nothing this yr
    had a paracetamol n a lie down, headache gone
    I'm not meant to have a drink with these, so it's lemonade at the wedding.
    He handed his old tablets back to the pharmacy for disposal.
    They weigh me at the blood pressure clinic every six months.
    forgot my tablet yday what do i do, ring 111?
    son needs his inhaler b4 football
    The pills taste horrible but a spoon of jam helps.
    I asked the doctor about side effects and she went through the leaflet.
    iron tablets have sorted my tiredness out big time
    My wife picks up both our prescriptions on a Friday.
    The hospital gave me codeine after my hip operation and I hardly needed it.
    Gran has twelve tablets a day and knows every one by name.
    got my repeat script sorted on the app finally
    The doctor thinks a different tablet might help me sleep.
    I was nervous about starting medication but it's been all right.
    Calpol and a cuddle, and the little one was off to sleep.
    My aspirin is for my heart and I have it with my porridge.
    does anyone else's meds give them a dry mouth
    I've got a chart on the fridge for Dad's medicines.
    The pharmacist checks my cough mixture against my other things.
    Travel sickness tablets for the ferry, that's us packed.
    been on sertraline a month n feel a bit brighter
    Cut the onions small and fry them till they're golden.
    I burnt the toast again and set the alarm off.
    need a sharper knife for this pumpkin
    Tie the joint with string before it goes in the oven.
    The recipe says two hundred degrees for forty minutes.
    I saved half the lasagne for tomorrow's lunch.
    made a curry so hot it nearly killed me haha
    My daughter peeled all the potatoes for Sunday dinner.
    A glug of wine in the gravy makes all the difference.
    Hit the dough a few times and leave it somewhere warm.
    cut the brownies into 12 n they were gone by 3
    burnt my tongue on a jacket spud
    There are about two hundred calories in a slice, says the box.
    Where do you hide the good biscuits from your children?
    boiled the kettle 4 times n still no tea
    The blade on my food mixer has gone blunt.
    I weighed the flour twice because I lost count.
    Grandad's trick is to score the crackling with a Stanley knife.
    dropped a hot tray on my foot, peas on it now
    I can't eat prawns, they've made me sick since I was small.
    The quickest way to peel garlic is to squash it first.
    We had fish and chips on the wall by the river.
    slow cooker on at 7, home to stew at 6
    how much salt do u put in soup
    I took a whole tray of flapjacks to work and came home with none.
    Scissors are better than a knife for cutting pizza.
    gave up on the cake n just ate the icing
    My neighbour hides courgettes in everything so the kids will eat them.
    Skim the fat off with a spoon once it has cooled.
    Could somebody tell me how long to boil a goose egg?
    I'm putting up shelves in the garage this weekend.
    Cut my thumb on a tin while doing the recycling, just a plaster.
    need a longer rope for the swing
    which saws best for cutting laminate
    I hit my thumb with the hammer and said a rude word.
    The shed roof is leaking and I need felt.
    new blades for the mower r 15 quid, robbery
    He tied the ladder to the gutter before he went up.
    We burnt the old fence panels on bonfire night.
    Use a Stanley knife and a metal ruler for the carpet.
    hung a door today on my own dead proud
    The loft needs another roll of insulation before winter.
    I've hidden all the cables behind the skirting board.
    sand it twice then varnish, thats all i did
    anyone got a spare drill bit im near the station
    How much paint do I need for a small bedroom?
    The man came to fix the boiler and fitted a carbon monoxide alarm.
    My brother's building a bridge over his pond out of pallets.
    garage roof done, back is broken lol
    Bleach won't shift the mould, so I'm trying vinegar.
    I need a strong hook to hang the bikes from.
    The wallpaper was a nightmare to cut round the window.
    put the bed together w one screw left over, eek
    Dad's got every kind of rope and nail known to man in that shed.
    There's a knack to soldering without burning your fingers.
    I'm learning to whittle spoons with a little knife.
    cut out 40 paper hearts for the school fair
    My sewing needles live in a tin shaped like a house.
    The quilt took two years and I only pricked my finger once.
    what scissors do u use for felt
    I've started macramé and the flat is full of cord.
    lino cutting tonight, the blades r so tiny
    We made candles at the community centre and I got wax everywhere.
    She ties each bunch of lavender with blue ribbon.
    I burnt a pattern into a breadboard with my new pen.
    glue gun got me again ouch
    Save your old tights, they're good for stuffing toys.
    My card-making knife needs a new blade before Christmas.
    He's knitting a scarf as long as the bus.
    tie dye day w the kids, hands r purple
    I cut the fabric on the bias and it hangs much better.
    The pottery kiln goes up to a thousand degrees.
    any1 know where to get rope handles for baskets
    sewed the hem up w 2p in it so the curtain hangs str8
    Three safety pins and a prayer are holding this costume together.
    We tied the calf to the gate and waited for the vet.
    The first cut of silage was late because of the rain.
    hay in the barn b4 the storm, phew
    The old dog follows the quad bike up to the top field.
    Dad keeps his gun locked away and his licence up to date.
    Baler twine fixes everything on this farm.
    lambing at 3am, twins, both up n feeding
    We weigh the pigs on a Thursday before market.
    I hit a stone with the plough and bent it.
    The river came up over the bottom meadow in February.
    got the sheep off the railway side b4 the 9.15 lol
    My uncle burns the hedge cuttings once the nests are empty.
    The tablets for the cattle come in a tub this size.
    some1 left the gate open, cows all down the lane
    rope snapped n the bullock legged it
    The slaughter prices are up again, says the paper.
    He's out with the tractor from dawn until dark at harvest.
    I walked the fence line with wire and a hammer all morning.
    hens r off lay, 1 egg in 5 days
    We're selling the top wood to pay for a new roof.
    meet u at the station half 10
    The bridge is closed for repairs until Monday.
    stuck on the motorway behind a caravan
    My train was cancelled and the next one was full.
    We drove along the cliffs and stopped for an ice cream.
    which line do i need for the airport
    left the car at the multi storey n forgot what floor lol
    The ferry goes at six, so we'll leave at four.
    There's a lovely view of the river from our hotel roof.
    I jumped on the wrong bus and ended up in the next town.
    platform 3 moved to platform 7 run
    The quickest way is over the bridge and left at the church.
    Our car's in the garage until Wednesday with a new clutch.
    I've saved up for two years to see my sister in Canada.
    last train home is 23.40 dont miss it
    The tunnel was shut and the whole journey took five hours.
    We parked by the reservoir and ate our sandwiches.
    Is it quicker by road or by rail on a Sunday?
    in the layby having a coffee, 2 hrs to go
    The old railway line is a cycle path now.
    I got my first car on Saturday and I've already scratched it.
    The taxi dropped us at the pier just as the rain stopped.
    bus driver waited for me what a hero
    how much is a return to the coast now
    We took the night boat and watched the sun come up.
    My case weighed twenty-four kilos and they made me pay.
    at the services, jn 14, who wants a pasty
    They've put new fences along the platform at our station.
    I like to sit by the canal and watch the narrowboats.
    The sat nav sent us into a wood.
    flight at 5am so no point going to bed
    My mum's picking us up from the car park at nine.
    There's a seat on the viaduct walk with Gran's name on it.
    The level crossing was down for ages this morning.
    walked from the station in the rain, soaked
    I ran my first five miles on Sunday and I'm aching.
    The path goes through the wood and along the cliff top.
    pb at parkrun today 27.14 get in
    We climbed the tower and counted two hundred steps.
    He hit the ball right over the pavilion roof.
    My climbing rope is due for replacing this year.
    did 3 lengths w/out stopping which is a record for me
    Our team were beaten six nil and it rained throughout.
    I cut through the park on my way to badminton.
    dog jumped in the river after a duck, stinks
    gym was dead quiet tonite loved it
    She swims in the sea every morning, even in January.
    twisted my ankle on the stairs at the match
    Boxing's fun, I hit the bag for half an hour and feel calmer.
    lads its 5 a side at 7 bring bibs
    We're walking the whole length of the canal in stages.
    The judo club meets on Mondays in the church hall.
    I've tied the wrong knot in my belt for two years.
    got blisters from new boots, plaster recs?
    My fishing line snagged under the bridge again.
    The rambling group goes out at ten whatever the weather.
    I do yoga on the roof of our flats when it's dry.
    10k steps b4 lunch go me
    The lifeguard says to stay between the flags at low tide.
    Archery is harder than it looks, I missed with nine out of ten.
    I'd forgotten how lovely the bluebells are in the wood.
    tug of war at the fete, rope burn n a pint after
    Our skittles team plays behind the pub on Thursdays.
    My cousin's doing a parachute jump for the hospice.
    We skimmed stones on the lake till it got dark.
    cold water swim w the girls at 8, madness
    The golf club wants four hundred pounds and I'm not paying that.
    I lost the dog in the quarry for ten minutes, never again.
    Cycling along the river clears my head better than anything.
    missed the pen in the shootout gutted
    Where do you buy razors that don't cost the earth?
    I popped into Boots for plasters and came out with a lipstick.
    sharpener n compass on the school list again
    The self-checkout needed someone to approve my scissors.
    maths test fri n ive not revised
    My belt's too big so I've made another hole in it.
    chem homework on acids pls help
    Tie and blazer are compulsory from September.
    I bought a new kettle because the old one tripped the fuse.
    The school trip to the river is on the twelfth.
    3 for 2 on painkillers has been stopped i think
    no bread in tesco so went to the corner shop
    Miss burnt her finger lighting the Bunsen burner.
    hid his bday present in the wardrobe
    got detention for running in the corridor
    The hair straighteners were half price in the sale.
    Our history project is about the building of the railway bridge.
    I can't find a coat that fits across my shoulders.
    how many tins fit in a bag for life lol
    Dad's getting a penknife and some socks for Christmas.
    Year nine are weighing chemicals to four decimal places.
    I queued an hour for a phone charger that doesn't fit.
    new trainers 40 quid in the outlet, bargain
    The PE teacher says bring a towel and a bottle of water.
    I've got a voucher for ten per cent off candles if anyone wants it.
    I've been feeling suicidal and I don't know who to tell.
    I hurt myself again last night and I'm so ashamed.
    dont want to be here anymore
    My eating disorder is loud today and I'm tired of fighting it.
    I keep thinking everyone would be better off without me.
    I self-harmed for the first time in a year and I feel I've let everybody down.
    wish i cld just go to sleep n not wake up
    Food is all I think about and I hate it.
    It scares me how often I think about dying.
    I nearly did something to myself on Saturday, but I rang my friend.
    urges r bad tonight anyone about to chat
    Looking in the mirror makes me want to hide for ever.
    feel guilty every time i sit down to eat
    I have thoughts of ending it, and I've told my GP.
    cant stop crying n cant say why
    People think I'm doing it for attention and it isn't that.
    The voice in my head tells me I don't deserve to eat.
    scared i might hurt myself if he leaves
    my bulimia is back n i havent told my bf
    I was in a very dark place in the winter and I made an attempt.
    Nobody at work knows that I used to harm myself.
    I feel as if I'm a burden on my whole family.
    feel so numb id do anything to feel smth
    Does the wanting to die ever stop completely?
    My anorexia started when my parents split up.
    I don't want to die, I just want this to stop.
    whats the point of any of it tbh
    I can't talk about my scars without my face going red.
    been suicidal on n off since i was 14
    It's hard to eat in front of people when your head's like mine.
    relapsed. hate myself. start again tmrw i guess
    I'm frightened of how calm I feel about not being here.
    The urge to hurt myself comes when I'm lonely.
    hate my body so much ive stopped going out
    thinking bad thoughts again, just need company
    I told my mum I want to die and she hugged me.
    Some days getting up is as much as I can do.
    I can't shake the feeling that I've failed at being alive.
    ed brain is winning this wk
    My husband doesn't understand why I'd want to harm myself.
    I've never said this out loud: I don't think I want to live.
    After the baby came I had thoughts I couldn't tell anybody.
    anyone else feel worse on sundays
    I feel like a fraud, I don't look ill enough for an eating disorder.
    I survived, but I don't yet know how to be glad of it.
    6 months since i last hurt myself
    My brother took his own life two years ago and I still lay his place.
    one whole year in recovery today
    We lost our son to suicide and the house is too quiet.
    I had pudding with my family and I enjoyed it.
    The bereavement group meets on the first Tuesday of the month.
    proud of my mate, 100 days free of self harm
    Dad died by suicide when I was ten, and I'm forty now.
    Therapy's teaching me to eat with people again.
    I still get angry with her for leaving us.
    scars r fading n so is the shame
    My care coordinator says I've come a long way since spring.
    I never thought I'd see thirty, and on Saturday I will.
    The inquest is next week and I'm dreading it.
    ate out w friends n didnt panic
    planted a rose for my sis on her bday
    Three years on from my attempt I'm getting married.
    Nobody tells you how to answer when they ask how he died.
    bad day but i didnt do it so thats a win
    I wear short sleeves now and I don't explain.
    We raised a glass to my cousin at the river, her favourite walk.
    It took me years to call it an eating disorder.
    miss him every single day, 4 yrs now
    My mum found recovery at sixty, so it's never too late.
    what helped u after losing some1 to suicide
    I've given away my scales and I feel lighter.
    first xmas without her, no idea how we'll do it
    I talk to my nephew about his dad whenever he asks.
    The doctor says I'm well enough to go down to monthly visits.
    i can laugh again, didnt think id say that
    My sister looks after my medicines for now, and it helps.
    When it gets bad I ring the Samaritans on 116 123.
    my safety plan is on the fridge w 3 names on it
    I've asked my flatmate to sit with me until it passes.
    if ur in danger now pls ring 999
    I hold ice or go for a walk when the urge comes.
    texted shout n they were so kind
    The crisis team came round and stayed for an hour.
    I go downstairs and put the telly on rather than be alone.
    Tell someone near you tonight, even if it's just that you're not safe.
    gave my mum the key so i dont have to think about it
    My GP only gives me a week's prescription, which keeps me safe.
    We've agreed a code word that means come and get me.
    10 more mins, then another 10, thats how i get thru
    I waited, and rang, and by morning the feeling had gone.
    Please don't post methods here, it's in the rules.
    why did the mods take my post down
    whats a trigger warning n how do i add one
    Numbers about weight aren't allowed in posts, see the guidelines.
    The film had a bridge scene and I had to leave the cinema.
    That series about the boarding school upset me for days.
    dont cut off ur nose to spite ur face as nan says
    I was at the end of my rope with the council.
    cross that bridge when we come to it eh
    It's a bitter pill to swallow, but she's right.
    burning the candle at both ends again lol
    He'd jump off a cliff if his mates told him to.
    The detective finds the knife in chapter nine.
    You hit the nail on the head there.
    this queue is killing me
    The play ends with Juliet, and half our class was in tears.
    I'd bend over backwards for that girl, but she's hard work.
    can u post about a film w suicide in it if u put a warning
    There's light at the end of the tunnel, they say.
    My song for low days is the one about the long river home.
    `,
  ),
  'tenth hand': quiet(
    'tenth hand',
    `
    Has anyone a good way to sharpen a kitchen knife? Mine wouldn't get through a tomato.
    I take two of the blue tablets at breakfast and one at night, just as it says on the box, and my blood pressure's come down nicely.
    walked over the harbour bridge at sunset w my daughter and we counted 14 swans
    The 8.15 was late again so I stood on the platform for forty minutes with a man who breeds canaries.
    Bought thirty metres of rope for the new washing line and the swing. Himself is up the ladder as I type.
    Our gas bill has doubled and I've rung them three times, hold music is Vivaldi every time
    How many of the worming pills do I give a spaniel of twenty kilos, and does she need food with them?
    I've pricked every finger hemming these curtains. There's blood on the lining and it's not even dry clean.
    Sliced my thumb open on a tin of sardines and got four stitches. Very glamorous Saturday.
    the nurse couldnt find a vein for my blood test so ive a bruise like a plum
    Swam sixty lengths this morning at the leisure centre, slow ones, with the old girls in the flowery caps.
    My consultant wants me to lose two stone before the knee operation so I'm on the soup and salad plan from the dietitian.
    Came off my bike on the ice and took all the skin off my elbow. It's weeping a bit, is that normal?
    Which drill bit do I need for hanging a heavy mirror on plasterboard?
    I burnt my wrist on the oven door getting the roast out, ran it under the tap for twenty minutes and it's fine.
    My husband's insulin has to go in the fridge and the new one has the door shelf too warm, any tips?
    anyone know if u can take hayfever tablets with a cold one on friday, the leaflet is in tiny writing
    We're going over the cliffs by the coast path on Saturday, six miles and a pub at the finish.
    The chemist puts my pills in a weekly tray now with the days on it, which has saved my sanity.
    New bread knife came today and it goes through sourdough like it's butter.
    I need to get the car through its MOT, the exhaust is hanging off and the garage wants a fortune.
    My lad cut his knee on broken glass at the beach and was very brave about the tweezers.
    Does anyone know the best razor for sensitive legs? I always get a rash.
    Dropped the iron and caught it like an idiot. Palm like a boiled ham.
    I've bought a whole drawer full of thread at the car boot, every colour going.
    The river's up over the towpath and the ducks are in the car park.
    We did the zip wire off the old quarry for charity and I screamed all the way, raised three hundred quid.
    Bleach or vinegar for mould round a bath? I've tried both and it comes back.
    My daughter has learned six knots at Sea Scouts and has tied the dog to the sofa.
    took my antibiotics till the end of the strip like the doc said and the ear is cleared up
    I fasted for the blood test from ten last night and I could have eaten the receptionist.
    He's on the night freight now, driving from Millbeck to the docks, so I only see him at breakfast.
    Petrol's gone up again. I put forty in and the needle hardly moved.
    Cut the grass, cut the hedge, cut my own fringe. Two out of three went well.
    How long do I boil a ham that's about two kilos, and do I soak it first?
    My mother's tablets changed colour this month and she won't take them until somebody explains. Can the pharmacist ring her?
    The scalpel set for my lino printing arrived and I've made a robin for the Christmas cards.
    We moor the boat with a chain and two ropes at this time of year because of the wind.
    Ramadan has gone well so far, and my mum's samosas at sunset make the whole day worth it.
    slimming world weigh in tonight, lost 2lb, got a round of applause off the ladies
    The vet gave us drops for the cat's heart and she spits them in my eye.
    I fell down the stairs carrying the hoover. Nothing broken but the hoover.
    Has anyone used a belt sander on an old pine door? I'm scared I'll take too much off.
    Rat poison's no good here with the hens about, so the council fella is bringing traps.
    Mam's on the morphine patches for her back and the district nurse changes them on Tuesdays. She's a wonder.
    It's the ninth floor so we get a great view of the fireworks, and the lift even works this week.
    I use a rubber band on the jam pot covers the way my gran did.
    The smart meter says the gas fire costs more an hour than a pint. I'm sat here in a hat.
    Sat in the car in the garage to listen to the end of the play on the radio, engine off, flask of tea.
    i had my tonsils out and all i can eat is ice lollies and mash
    Where do you buy proper dressmaking shears these days, now Hobson's has shut?
    A wasp stung me on the neck while I was up a ladder painting the gutter, I nearly went off it with fright.
    Our lad's started as a train driver. His nana wanted to know does he get to toot.
    Two paracetamol and a lie down and my headache was gone by Countdown.
    They've put railings along the weir at last, after the petition, so the little ones can feed the ducks safely.
    I was told to stop my aspirin for five days before the tooth comes out, does everyone get told that?
    Tied up forty tomato plants with old tights. The neighbours think I've lost it.
    We climbed Tarn Fell in the snow, ate our sandwiches at the top, and came down on our backsides.
    A splinter the size of a matchstick went into my hand off the decking. My wife got it out with a needle and no pity.
    I've got a plan for the bathroom: new bath, razor shelf, somewhere to put the loo rolls.
    can you cut blackout blinds with ordinary scissors or do they fray
    The dentist gave me gas and air and I told him he'd lovely eyebrows.
    She's diabetic and her school are brilliant, they count her carbs with her at lunch.
    Grandad's old service medals and his cut-throat razor are going to the museum in a glass case.
    I'm after a nice hotel with a balcony for our fortieth, fifth floor or thereabouts, sea view.
    First time in open water today. Wetsuit, tow float, three friends, and a hot chocolate after.
    Burned the toast, burned the second lot, burned my finger on the grill. Giving up and having cereal.
    The doctor has put my antidepressant up a bit and says to give it a month. So far just a dry mouth.
    Picked sloes along the railway path for the gin, got scratched to bits by the thorns.
    my cat did this to my arm when i put her in the carrier, looks like ive wrestled a bramble
    The gas man came to check the boiler and left us a carbon monoxide alarm for the landing.
    How high should the hook be for a hanging basket so I can still water it?
    I chose the 19th for the christening as the hall's free, and Father Brennan can do two o'clock.
    I work in a hospital pharmacy and spend all day counting pills into little bottles, then come home and count peas for a toddler.
    Slipped on wet leaves by the canal and went in up to my knees, shoes ruined, dignity gone.
    I hurt myself again last night. I'm ashamed and I don't know who to tell.
    some days i just want to not be here anymore
    I think about dying nearly every day. I don't want advice, I only want somebody to know it.
    Does anyone else feel like everyone would manage fine without them?
    I've had thoughts of ending my life since the redundancy and I've told nobody till this minute.
    It's the tiredness. I am seventy-eight, my friends are gone, and I would not mind if I did not wake up.
    i relapsed. 3 months clean and i relapsed. feel like rubbish
    I tried to end my life last year. I'm still not sure how I feel about being here, but I am here.
    can u be suicidal and still laugh at stuff? cos i was crying laughing at a dog video and then it all came back
    The urge to hurt myself is loud today. I'm sitting with it.
    I feel like a burden on my wife. She never says so, and that's worse.
    Sometimes I wish I'd never been born. Then I make the packed lunches.
    I'm so numb. I can't cry, I can't even be cross at the football.
    I keep imagining my own funeral and who'd bother to come.
    nobody at school knows i self harm and i hate pe because of it
    I get scared of my own head at night. Does that make sense to anyone?
    I'm not in danger tonight, just very, very sad, and wanted company.
    Wanting to die and wanting the pain to stop feel like the same thing until about four in the afternoon.
    I've hurt myself since I was thirteen. I'm fifty now. People think that it's a teenage thing.
    what's the point of me. genuinely
    My daughter told me she doesn't want to live any more, and I held her and had no words at all.
    i want to disappear, like just be unrendered
    I'm angry that I survived and angry at myself for being angry.
    Ever feel like you're watching your own life through a shop window?
    I had a bad night with the thoughts but morning did come, as it does, rudely.
    The hopelessness has moved in, put its feet up and is eating my biscuits.
    I can't promise I'll be alright. I can promise I'll answer if somebody writes.
    I've been self-harming and my boyfriend found out and cried. I feel like a monster.
    Everything is grey and flat and I've no fight left in me.
    I lie there wishing that my heart would just get the message. It never does, stubborn article.
    god im lonely. thats the post
    Is it normal for suicidal thoughts to come when things are actually going well?
    I told my mum I wanted to die and she said not to be dramatic. So that's that shut down.
    I'm afraid if I say the word suicide to my GP they'll take the kids off me.
    Two in the morning and the old thoughts are back. Anyone else up?
    My scars itch in this heat and people stare at me on the bus. I wanted to be in a T-shirt like everyone else.
    I don't want to kill myself, I just don't want to have to keep being me.
    i self harmed before my exam and now im sat in it with my sleeves pulled down feeling like everyone knows
    Being alive is very heavy this week.
    I've lost the run of myself with the drink since Da died, and I hate who I am in the mornings.
    My eating disorder is shouting today and I'm trying to not listen to it.
    I feel guilty for wanting out when I've a nice house and a kind man.
    The voices say I should die. I've told the nurse. I'm telling you as well because it helps to tell.
    honestly if a meteor fancied it id not run
    Twenty years a paramedic and now I'm the one who can't see a reason to go on.
    I hurt myself and I'm not sorry, and I wish I was sorry.
    Does it ever end? The wanting to go, I mean.
    I made an attempt in the summer. My family won't say the word, they call it 'when you were poorly'.
    feel like im failing at being a person
    I've written and deleted this five times. I'm thinking about suicide and I am frightened.
    I was let go, left and laughed at, in that order. I'd like off this ride, please.
    Nobody tells you how boring depression is. It's like a wet Sunday that goes on for a year.
    I look at my children asleep and I can't understand why that's not enough to make me want to stay.
    im gay and my dad says hed rather have a dead son and some nights i think fine then
    It was a close thing last week. I don't want to go into it. I'm just glad of this place.
    The baby is six weeks old and I keep thinking they'd both be better without me.
    My mind goes to dark places on the drive home and then I put the radio on and pull in for chips.
    I can't feel proud of being clean when I want to do it every hour.
    After the stroke I said to the priest I'd had enough of living, and he said he hears that more than I'd think.
    I'm sick of pretending. I'm sick of 'grand, yourself?'
    Wish someone would notice without me having to say it.
    my bpd is making me feel like everyone hates me and i want to hurt myself so bad but im typing instead
    Mornings are the worst, there is a second when I've forgotten and then I remember I want to be dead.
    I'm a farmer and we don't talk. So this is me, talking: I've been thinking I'd be better gone.
    My memory's going and I'd rather go before it does. I said that to my son and we both just looked at the kettle.
    We lost him to suicide in the autumn. I still set his place.
    My sister took her own life and people cross the road so as not to say her name.
    it's been a year since my best friend died by suicide and i still text his number
    I keep asking why. Thirty years on, I'm still asking why.
    He was funny, that's what I want people to know. He was so funny, and he died, and we never saw it coming.
    Does the guilt ever shift? I was the last person she rang and I didn't pick up.
    Mam died on Tuesday. The cancer had her tired out and it was peaceful at the end, with the window open.
    I got through his birthday. We had a cake and told stories and I only cried in the pantry.
    A lad in my year died and they say it was suicide. We had counsellors in the hall and squash.
    How do I tell a six-year-old what happened to her daddy? I can't find words small enough.
    My husband ended his life four years ago and tomorrow I'm going on a date. I feel like a traitor.
    We scattered her ashes off the headland where she used to fly her kite.
    grief is so weird i cried at a yoghurt
    Our son would've been forty today. I went and stood by his tree, then had a scone.
    I'm raging at him for leaving us. I love him. I'm raging at him.
    At the inquest they were kinder than I'd expected. I won't go into it, I just needed to say that it's over now.
    My granda died in his sleep at ninety-four with the racing on, and that's the way to do it he'd have said.
    People ask how she died and I never know what to say. I've started saying 'sadly'.
    The first Christmas without my brother. I've told everyone I'm not doing paper hats.
    Lost a patient to suicide this week. We carry on with the ward round as though nothing's happened.
    My dog died and I'm in more bits than when my father went. Is that terrible?
    I found his handwriting on a shopping list in my coat: eggs, stamps, the good marmalade.
    we made a bench for her outside the art block. everyone painted a slat
    Three of my old regiment have gone by their own hand since Easter. I polish my shoes for the funerals and I say nothing.
    I miss my mum so much that I've kept her voicemail about the bin collection.
    The support group for people bereaved by suicide meets on Thursdays and I've sat outside it twice. Might go in this time.
    My ex took his own life, and no one knows where to put me. I'm not the widow. I'm not anything.
    Miscarried at eleven weeks. I'd bought one tiny hat.
    It will be a decade in May since Conor left us. His mates still come for the match every year, going bald, God love them.
    What do you write on the card when it's suicide? I don't want to say 'passed peacefully'.
    I dreamed that Nan was doing the crossword and she looked up and said seven letters.
    She'd been ill in her mind a very long time and I'm relieved for her and heartbroken and ashamed of the relief.
    My wife was killed by a drunk driver and today was the sentencing. I feel nothing whatever.
    He died by suicide when I was four so I've only got other people's memories and one photo of him with a marrow.
    When folk say 'at least it was quick' I want to throw my tea at them.
    Took all the spare tablets back to the pharmacist this morning. She just smiled and said well done, and I cried on the bus.
    I've made a safety plan with my nurse: call Jen, sit in the garden, ring the line, look at the photo of the twins.
    two hundred days without hurting myself today!!! im having a caterpillar cake
    My husband keeps the medicine locked up now, at my asking, and it's such a weight off.
    Gave my mate the box and told him to bin it and not tell me where. He didn't ask what was in it.
    I rang the Samaritans for the first time in my life and spoke to a woman who just let me be quiet.
    Eating three meals a day for a month now. My hair's stopped falling out and I sang in the car.
    The doctor only gives me a week's supply at a time, and I thought I'd mind, but I feel looked after.
    i told my form tutor and she didnt freak out, she made me a hot chocolate and rang my auntie
    It's a year since the worst night of my life. I've a cat now and opinions on curtains.
    If you're thinking of it tonight, please ring somebody. I did, and I'm writing this from my own kitchen.
    Started DBT on Monday. There's a lot of acronyms and a man called Clive who brings flapjacks.
    What helps you when the urge comes? I've been drawing on my arm with felt pens, flowers mostly.
    I went to A&E because I didn't trust myself, waited seven hours, and I'm glad I stayed.
    My sponsor says just don't drink today. So I didn't drink today.
    Got rid of everything I used to hurt myself with. My bedroom feels like a bedroom.
    Thank you to whoever told me to go outside and count red things. I got to thirty-one and a fire engine.
    I'm eighty-one and have begun talking therapy. She's young enough to be my great-granddaughter and she's splendid.
    My crisis worker came round and we wrote down my warning signs, and it turned out 'tidying at midnight' is one.
    can anyone recommend something to do with ur hands when ur anxious? i broke my fidget spinner
    First time in short sleeves since I was fourteen. A little girl asked about my arms and I said they're healed, because they are.
    I survived, and I used to hate it when folk said it gets better. It got different. I'll take different.
    Being weighed at clinic used to ruin me. Today I stood backwards and didn't ask.
    My daughter's safety plan is on the fridge next to the swimming timetable. We're getting there.
    ive deleted all the accounts that made me want to starve. feed is just frogs now
    Handed the keys of the gun cabinet to my brother till I'm well. He said grand so, and put the kettle on.
    Does the crisis text service answer at night? I'd like to know before I need it.
    Thirteen years sober at the weekend. I was told I'd be dead by forty and I'm organising the church fete.
    I've been discharged from the unit with a care plan, a hug off the cleaner and a spider plant.
    The suicidal thoughts come and go but I've learned they do go.
    My mum now hands me my tablets one day at a time, and we do it with a wee bow like butlers.
    Being honest with my GP was the hardest thing I've done, and he said 'I'm glad you told me.'
    I want to get better but I'm frightened of who I'd be. Anyone else?
    Today I wanted to self-harm and I baked a very ugly loaf instead.
    the psych nurse says ring before not after so tonight i rang before
    To the lad who posted at three this morning: I read it, I'm here, you matter to a stranger in Leitrim.
    I used to plan my death and now I'm planning a vegetable patch. I wouldn't have believed you.
    Is it alright to ask for a different therapist? Mine's nice but she reminds me of my aunt.
    I cleared out Dad's old medicines with the community nurse and she took them away in a sealed tub for destruction.
    My trigger dates are circled and I've company booked for each one of them. My friend calls it the buddy rota.
    It took me eleven goes to stop smoking and I'm told that stopping hurting myself is the same: every go counts.
    Had my first full dinner out with friends in four years. Nobody clapped, thank God.
    i'm so proud of my gf, she went to her first recovery meeting & only hid in the loo once
    I keep a card in my wallet with three numbers on it and the words 'it passed last time'.
    The peer worker told me she'd been where I am and I'd have followed her out of a burning building.
    They changed my meds and for the first time in months I noticed the blackbird.
    My wife and I agreed a word I can say when I'm not safe. It's 'rhubarb'. I used it on Monday and it worked.
    Sixty days of logging how I feel. Wednesdays are rotten. Who knew it was Wednesdays?
    I was sectioned in the spring and I'd like to say thanks to the policewoman who talked to me about her tortoise.
    How did you explain your scars to your kids? Mine are starting to ask.
    Went to the women's shed, made half a bird box, was useless at it, going back next week.
    The school has put my son on a support plan and a teacher meets him at the gate. He came home and asked what was for tea, and that was lovely.
    I still can't say the words aloud so I gave my doctor a note. She read it and moved her chair closer.
    feeling rough but i did the three things on my list: shower, toast, text someone
    My suicide attempt isn't the most interesting thing about me. I also do excellent voices for audiobooks.
    I didn't want to phone anyone and my sister turned up with a lasagne, having had a feeling.
    It's my last session on Friday and I've bought my counsellor a card with a hedgehog on it.
    Can a pharmacist take back tablets you don't need, even ones that are years old? I'd like them out of the house.
    I've asked my flatmate to hold on to anything risky for me this month. He made a joke, then he made space in his cupboard.
    Reading everyone here is how I got through last night. I never posted, but you were company.
    Talking to the chaplain though I don't believe a word. He doesn't seem to mind.
    my therapist makes me say one nice thing abt myself and today i said i have good eyebrows
    I used to purge and I don't now. It's four years. I'm telling you because I'd have liked to be told.
    The men's group walks round the lake every Sunday and nobody looks at each other, which is why we can talk.
    Some days recovery is just not doing it. That was today. I'm counting it.
    Has anyone else's bin not been collected since the bank holiday?
    The neighbour's leylandii is blocking out my kitchen and he says it's a windbreak.
    what time does the big asda shut on a sunday
    My grandson is teaching me chess online and I'm fairly sure he's letting me win.
    I've started Irish on the app and can now say the woman has an apple.
    Any ideas for a packed lunch that isn't a sandwich? My two have gone on strike.
    Started a new job today at the library and my lanyard already got caught in the returns trolley.
    our wifi goes off every time someone uses the microwave, is that a thing
    I have been doing my family tree and discovered that we come from a long line of coopers and one bigamist.
    She said yes! We're getting married in a barn in June with a ceilidh band.
    The bus was full of teenagers singing and it properly cheered me up.
    Should I get the blue sofa or the mustard? My husband says brown, so he's out of the vote.
    got a B in geography, i only revised rivers
    It's raining sideways here. The washing's been in and out four times.
    My landlord's put the rent up and the damp's still in the back bedroom. Can he do that?
    I'm learning the ukulele. The dog has asked to be rehomed.
    Twins slept through for the first time and I woke in a panic at six because it was so quiet.
    What's a good book for a long flight? I like murder mysteries with a bit of cake in them.
    Turned fifty on Saturday. Someone gave me a mug that says vintage.
    The choir is doing Fauré in the spring and we're short of tenors as per.
    can someone explain what an ISA is like im five
    My knees predict the weather better than the man on the telly.
    I finally beat the water temple after three weeks, im a legend
    We've a hedgehog! It comes at ten for the cat biscuits and leaves like it's late for work.
    Her ladyship the cat has brought me a sock that isn't ours.
    How do you stop a toddler from taking her nappy off at nursery?
    The Wi-Fi password at Mum's care home is longer than the visitor's guide.
    i hate group projects, im doing it all and tyler has done the font
    Anybody else feel invisible at their own family parties?
    Made marmalade. Twelve jars, one set.
    Interview on Thursday for the council. What do I say when they ask my weaknesses?
    My in-laws are staying for nine days. Nine.
    Is it rude to ask guests to take their shoes off? We've pale carpets.
    Just got back from Lanzarote, peeling like an onion, would go again tomorrow.
    I passed my driving test at the fourth attempt, aged sixty-two!
    The radiators bang all night like there's a blacksmith in them.
    my sister borrowed my good jacket and theres curry on it and shes saying it was always there
    I volunteer at the hospice shop on Wednesdays, and you wouldn't credit what folk donate. A single ski.
    Universal Credit have asked me for the same letter three times.
    Watched the eclipse through a colander. Highly recommend.
    Our allotment society is at war over a hosepipe.
    What's everyone having for tea? I've got mince and no imagination.
    Not been to church since the wedding, but I went on Sunday and the hymns were all the same, thank heaven.
    My phone keeps correcting my name to Margarine.
    dad taught me to change a tyre today and then made me do all four
    The new doctor's receptionist is lovely and I'm suspicious.
    Four goals down at half-time, and we won it. I've no voice left.
    I get so nervous before parent evenings, and I'm the teacher.
    Does anyone want a free piano? You'd have to fetch it and it's got a mouse.
    Trying to save for a deposit, and this month the car, the boiler and the cat all went wrong.
    My boyfriend doesn't like my friends and I don't know if I should be worried.
    Woke up with a cricked neck and have been walking round like an owl.
    Bake sale made £214, mostly from Mrs Okafor's ginger cake.
    i get sweaty hands in assembly and i think everyone can tell
    There's a man on our road who mows his lawn in a suit. I'd love to know.
    Retirement's a funny thing. I dust things that aren't dusty.
    We got the keys! There's an avocado bathroom and I love it already.
    I could murder a curry.
    This commute is killing me, two hours each way and no seat.
    My feet are dying in these heels and the speeches haven't begun.
    lol i nearly died of embarrassment, called my teacher mum
    The manager's on the warpath over the stapler again.
    Best thing for limescale in a kettle? Lemon, is it?
    I've been made redundant after twenty-two years and they gave me a voucher for a garden centre.
    Menopause brain: I put the post in the freezer and the peas on the doormat.
    Which is better for a beginner, knitting or crochet? I've the patience of a wasp.
    My son's been diagnosed with autism and I feel relieved more than anything, now we know what he needs.
    Saw a kingfisher on my lunch. Just a blue stripe and gone.
    the boy i like said my trainers were sick. good sick
    Took the grandchildren to the panto and was chosen to be the back of the horse.
    I can't decide whether to go back to college at forty-four. Will they all be children?
    My gluten free Yorkshire puddings have finally risen.
    We're fostering two little lads from Friday and I've bought far too many dinosaurs.
    The council have painted a cycle lane that goes into a tree.
    Found a tenner in my winter coat. I'm a millionaire.
    Does anyone know a plumber in the Kilfinnary area who actually turns up?
    i dont get why u have to show ur working if ur answer is right
    My hearing aids picked up next door's row about the hoover bag. Riveting.
    Mother-in-law has joined Facebook and liked a photo of me from 2009.
    I'm allergic to the new washing powder, so back to the old stuff at double the price.
    Finished a thousand-piece puzzle of the Rhine, and there's one bit missing. The dog will not meet my eye.
    Any tips for making friends when you move somewhere new? I'm two months in and I know the postman.
    First day of sixth form and i got lost and sat through half of someone elses physics
    I'm cooking for twelve on Sunday and the oven holds one chicken.
    My brother and I haven't spoken since the will. I saw him in the bank and we both studied the leaflets.
    Our Zumba teacher is seventy-three and I can't keep up with her.
    Jury service letter came. I'm thrilled, my boss is not.
    My glasses were on my head. I'd been looking since Tuesday.
    The pigeons have worked out the squirrel-proof feeder before the squirrels.
    is it just me or is the new season not as good
    I've had the same argument about the dishwasher for nineteen years and I'll be right till I'm carried out.
    Sorted my photos from Donegal at last. Sixty are of my thumb.
    My hayfever's so bad I sneezed through a two minute silence.
    He proposed at the garage, by the car wash. I still said yes.
    The kids want a snake. I want a quiet life.
    I start nights on Monday at the bakery, how do people sleep in daylight?
    Gave up sugar in tea and I've become unbearable.
    My ex is being awkward over the half-term dates again.
    our school play is grease and im a tree. there isnt a tree in grease
    I was scammed out of eighty pounds by a man pretending to be my bank and I feel such a fool.
    The swallows are back in the byre, same nest, same row about it.
    Three weeks of crutches left. I'm a demon on the corners now.
    Got my first tattoo on Friday, a little wren on my ankle for Nana Bridie, who'd have hated it.
    Anyone know how to get candle wax out of a tablecloth? It's the good one.
    I've been asked to be godmother and I can't even keep a basil alive.
    my mam sings in the car and i pretend i hate it
    Sold the caravan to a lovely couple from Ballymorrow who cried more than we did.
    It's too hot to think. The cat's in the sink.
    I've got stage fright and I'm best man on Saturday, how do I stop my hands shaking?
    The printer says it's out of cyan. I am printing in black.
    Won the raffle. It was the basket I'd donated.
    Third in the village show for my leeks, behind a man who I happen to know buys his.
    Every time I sit down somebody wants a drink of water.
    My American cousin asked for iced tea in Carrow and the barman put an ice cube in a Barry's.
    Y'all, my mom FaceTimed me from inside her purse for twenty minutes.
    Got cut from varsity, but coach says I can manage the team and honestly I'd rather hold the clipboard.
    The homeowners' association sent me a letter about my gnome. He's staying put.
    Ran my first 5k without stopping, came 308th, and a child dressed as a bee overtook me.
    Mum's making me go to orchestra camp. I play the triangle.
    We've had the same milkman since 1988 and today he told me his first name.
    `,
  ),
  'eleventh hand': quiet(
    'eleventh hand',
    `
    Lost nine heifers to TB and I can't see the point of getting up, but the rest still need milking.
    Some mornings I'd rather not be alive. I've never said that to anyone but the dog.
    Spent the day with baler twine and a bad temper patching the hayshed door before the storm.
    The vet left a new wormer and the bill for it would make you cry.
    My father took his own life when I was eleven and nobody on our road ever said his name again.
    Slurry's out, sun's out, and for an hour on the tractor I felt nearly like myself.
    Tore a good jumper on the barbed wire getting a daft ewe out of the ditch.
    Rang the farm helpline tonight from the parlour. Lovely woman, kept me talking about cows till I could breathe.
    Failed my OSCE and cried in the sluice for twenty minutes while a HCA held my fob watch.
    I look after people who want to live all day and then go home not wanting to myself.
    Did my first solo drugs round today! Double checked every chart and my mentor said I was safe hands.
    Cannulated a very patient old sailor on the second go and he told me I'd the touch of an angel.
    I've hurt myself again and I'm scared occupational health will find out and end my training.
    Took two paracetamol for the headache and went back to my essay on wound care, living the dream.
    Taking the stitches out of a lad's knee today, he fainted, then I nearly did.
    Told my personal tutor everything and she didn't throw me off the course, she made me a tea.
    Failed my medical because of the depression and it feels as though someone's taken the sky off me.
    First solo today, three landings, none pretty, cried into my headset with joy.
    Practised engine failures on downwind until I could do the checks in my sleep.
    I wish I were dead some days and I can't tell anyone at the airfield or they'll ground me.
    Got told off for leaving the tow rope out in front of the hangar.
    The AME was kind, said plenty of pilots take sertraline now and I can apply again.
    Climbed up to the tower to thank the controller who talked me through my wobbly crosswind.
    My heart goes like a propeller before each lesson and I wonder if I'm cut out for this.
    I find that I no longer wish to go on, and at seventy-nine one is not supposed to say so.
    My late husband's teapot broke this morning and I wept as I did not weep at his funeral.
    I taught for thirty-eight years and not a single child knew that I was frightened every Monday.
    Dr Pym has given me something to help me sleep; one at bedtime, with a biscuit, and I slept until the blackbird.
    One of my pupils died by suicide many years ago and I still see his empty chair in the second row.
    I made a rather good leek soup and took half to the warden, who is bereaved.
    A brisk turn about the reservoir with Margaret and her absurd whippet restored me somewhat.
    The embroidery group meets on Wednesdays; one may bring one's own scissors and one's own sorrows.
    lads think im a laugh but i go home n stare at the wall wishin i was dead
    scaffold inspection failed so we all got sent home with half a day pay, scenes
    me mate killed himself in feb and no one on site says owt, we just have his mug there
    nail gun jammed four times today, i was cursin so much the vicar next door shut his window
    been sober off the sniff 60 days today buzzin
    Anyone else get proper anxious before toolbox talks? my hands go all sweaty
    Done me thumb with a stanley opening plasterboard, proper accident, two butterfly strips and a bacon butty
    foreman sat me down in the cabin and asked straight if i was ok n i said no. first time ever
    I love him but I wish I could just not exist for a while, is that an awful thing to say with him asleep on me
    co-codamol from the section makes me so constipated omg, send prunes
    Bath, bottle, bed by seven and I actually sat down with a hot tea. Small win.
    Health visitor did the questionnaire and I ticked the honest box this time.
    Pushed the pram all the way to my sisters in the rain and she just hugged me on the step
    The perinatal team are coming Tuesday. I'm terrified they'll take my baby.
    cot rail wont click down, anyone else got this model and a hammer
    my aunt died when her third was tiny, mum says it was the baby blues, and now i have it too and i'm scared
    Seventy hours this week and I want to die, and I don't mean it in the funny kitchen way.
    Burnt my forearm on the flat top plating duck, usual chef tattoo.
    New boning knife came today, it goes through shoulder like a rumour.
    My old head chef took his own life in January. Best palate I ever knew. I still salt things the way he taught me.
    Blast chiller died mid service with forty panna cottas in it, pray for us.
    I've put the drink down, eight months now, I cook with stock instead of brandy and nobody has noticed.
    Cried in the walk-in again. At least it's cold and private.
    Told the owner I needed a week off for my head and he said take two.
    Five nights out and I haven't spoke to a soul but the sat nav, I could cry.
    Ratchet strap snapped on the M-something and I spent two hours restacking beer kegs in the wet.
    A lad I trained with ended his life and we did a convoy for him, forty wagons, horns going.
    I get thoughts about not being around, and then the traffic news comes on and I carry on.
    Packed in the fags on Sunday and I'm eating wine gums by the kilo.
    Doc's put me on a low dose of something for mood, had to tell the DVLA, all fine so far.
    Slept like a log at the services with the curtains round and the heater on, best kip in months.
    My lad phoned me for no reason at all today. Had to pull over, I was that choked.
    everyone at school hates me and i wish i was dead
    forgot my leggings for pe and had to wear lost property shorts, i want the ground to swallow me
    i hurt myself and mum saw. she didnt shout she just sat on my bed
    ive got my gcse options tmrw and i literally cant breathe
    my hayfever is SO bad i look like a tomato, mum got me the one a day ones
    jess isnt talking to me its like theres no point in me
    anyone else got a dressing gown they live in?? mines got ears
    school counsellor gave me a hair bobble with a little star on to fiddle with when i feel bad and it kind of helps
    Remembrance Sunday is the hardest day. I polish the medals and feel nothing at all.
    Buried another one from the section. That's more at home now than we lost out there.
    I don't sleep. I'd be glad to be done with living. I'd never say it at the Legion.
    Fireworks again tonight so me and the dog are in the garage with the radio up.
    Broke my hand playing walking football, fifty-six years old, wife's in stitches laughing.
    Started trauma therapy Monday. Hardest thing I've done since basic.
    Haven't touched vodka since March and my grandson says I smell better.
    Cleared the loft, found my old boots with the laces still bulled. Sat there an hour.
    I bury the dead for a living and lately I envy them their rest.
    The bell rope has frayed and the ringers want four hundred pounds; I have prayed for less.
    A parishioner took his life last autumn and I found I had no words at all, only soup.
    My faith has gone very quiet. I still unlock the church each morning.
    Lent has begun, and I've given up chocolate, gin and being polite on the parish council.
    My wife died with her hand in mine, peacefully, the nurses were saints.
    I told the bishop I was unwell in spirit and he told me that he had been too.
    Walked along the river after evensong and the swans were quite indifferent to my troubles, which helped.
    Sick of being a pin cushion. Thirty years of insulin and I could chuck the lot of it.
    Ten units with breakfast as per usual and a walk round the block, numbers lovely.
    Pen needles on back order again, the chemist said try Thursday.
    Had a hypo in Tesco and a kid gave me his fruit pastilles. Faith in humanity restored.
    My uncle died of it at fifty and I'm forty-nine, so this birthday is heavy.
    I told the diabetic nurse I wished I wasn't alive and she cleared her next two appointments.
    Clinic says my average has come down for the first time in years, chuffed.
    Some days the wanting to die is louder than the alarm on my sensor.
    Ate a whole jacket potato today with butter. Sobbed. But ate it.
    I look at the scales and I hate the woman standing on them.
    My daughter asked why mummy never has birthday cake and I've been crying since.
    Dietitian appointment moved to Friday, I feel sick with nerves.
    Relapsed. I won't go into it. I just feel so ashamed and so tired.
    Cucumber sandwiches at my gran's ninetieth, and she made me take the recipe for her scones.
    New toothbrush, new bedding, new term: pretending to be a person who copes.
    Being hungry for life again would be nice. Right now I don't want it.
    Kieran's been gone a year and I still text him the scores.
    Mam sits looking out at the garden and won't let us take the swing down.
    The inquest is next week and I don't want to hear any of it.
    I miss him so much I want to be where he is.
    Wore his coat to the match. Found a bus ticket in the pocket and went to pieces.
    Walked along the canal with his dog, who still waits at every lock for him.
    People say committed. He didn't commit anything, he was ill and he died.
    Joined a group for siblings. We're a club nobody would want to join but the biscuits are good.
    Two deaths in custody this month and I'm supposed to do roll check like nothing happened.
    Can't switch off. I count my own kids at bedtime as though it's bang up.
    Changing the sheets on my days off and I had to sit down on the floor, no idea why.
    An inmate I'd known six years ended his life. I never got to say goodbye, I just got a form to fill in.
    Kettle's broke in the staff room, morale at an all time low.
    Counselling through the staff care team was actually decent, I wasn't expecting that.
    I lock doors all day and then I can't unlock my own mouth and tell my wife I want to die.
    Confiscated a ferret on visits. A ferret. That's made my year.
    Every client tells me their troubles and not one asks about mine.
    Burnt my ear with the tongs doing my own curls, what a professional.
    New cutthroat razor course starts Monday, so excited to do beards
    I smile all day in that mirror and I look at myself and think I wish you weren't here.
    My client lost her husband to suicide. I washed her hair and we both just cried.
    Ran out of peroxide mid highlights and had to send the junior running down the high street
    Been on my tablets six weeks and the fog has lifted a bit, I sang in the salon today
    Shut Mondays. Monday's the day the sadness gets in.
    Joan's sweet peas came up on their own this year and I stood there and blubbed.
    I'd as soon not see another winter without her, truth be told.
    Foxgloves self-seeded all down the path, the bees are drunk on them.
    The blood thinner clinic changed me to one a day and a lovely girl took the sample.
    We lost Walter at plot nine. Nobody knew how low he was. His beans are still cropping.
    Secateurs want sharpening, anyone recommend a man who does it?
    I talk to the robin more than to my own sons, and it answers more as well.
    Paraffin heater lit, kettle on, rain on the shed roof. One can bear most things in a shed.
    My dissertation is on plague burials and somehow it's still more cheerful than I am.
    I came to uni and got so lonely I want to vanish.
    the blinds in halls wont shut and the sun is in my eyes every day at 5am, who do i email
    Extension granted!! My tutor replied in four minutes and told me to sleep.
    We lost a housemate at Christmas. Her mug is on the rack and none of us can use it.
    Broke three prosecco glasses at our own party, deposit gone.
    I've self-harmed on and off since sixth form and it's the secret that's killing me, not the thing itself.
    got flu, actual flu, and my housemate left soup at my door, feeling loved
    Prices are on the floor and I've two payments on the boat late. I lie awake doing sums till the gulls start.
    We scattered me brother off Skerrow Point. I can't pass it without taking my cap off.
    Gutting knife went over the side, third this season, skipper's doing his nut.
    Ashore there's nothing in me. I don't want to live, I just want to fish.
    New lifejackets came, self inflating, Davy's set his off in the pub.
    Ship's medicine chest got inspected and passed, first time ever, we'd even plasters.
    Mooring rope parted in the gale, two of us up all night doubling her up.
    Told the chaplain at the Mission how bad it's got. He just said, sit, have your tea, I'm not going anywhere.
    Put six animals to sleep today and then had to sell someone a squeaky toy.
    Our senior vet took her own life. The whole profession nods as though it's normal. It's not normal.
    Great Dane on the scales today, he sat on me, I am now part carpet.
    The ketamine cupboard audit took three hours and we were out by nothing, I'm so proud.
    I feel as if I'm fading and nobody would notice except the kennel cats.
    Green vet wrap or pink for a grumpy pug?
    Sometimes I think the animals get more kindness at the end than we do in the middle. I'm very low.
    my cat is on thyroid tablets hidden in tuna, she eats the tuna and spits the tablet in my shoe
    Twenty-two thousand steps and not one person said good morning. I felt like a ghost in shorts.
    Bit by the same Jack Russell again, number fourteen, he's got a taste for me.
    Viaduct's shut for repairs so my walk's gone up by a mile.
    A customer on my round died and it turned out I was the last to speak to him. He'd joked about the bills.
    Got a ball of red rubber bands the size of my head now, the kids love it.
    I don't fancy being alive much lately and I'd like to hear from anybody else who's carried on.
    Christmas Eve done, last parcel ten past two, home to the dog and a mince pie.
    Arthritis tablets kicking in and I can hold a mug without swearing.
    Press night. I'm hollow as a dress form and everyone keeps calling me darling.
    Rotary cutter plus silk plus no sleep equals one ruined bodice.
    I long to be dead and I've got forty-two hems to finish, so here I am hemming.
    Sat on a whole box of pins today. The wardrobe department applauded.
    We lost a friend from the company and I cannot bring myself to take in her Cinderella dress for the new girl.
    Curtain rope stuck in the fly tower so the villain died in full view and then walked off waving.
    The cape is finished! Eleven metres of wool, it swings like a church bell.
    Beta blockers before interviews, as my doctor ordered, and I no longer shake like a jelly.
    five years on a waiting list. five. dunno if i can face being alive for year six
    burned my hand on the steam wand and a regular gave me a hug over the till
    first T shot at the clinic today!!! nurse let me count it down
    my friend from youth group died by suicide and his mum put his right name on the stone. ill love her forever
    got a proper binder in the post, no more tape, i can breathe
    cat scratched me to bits because i dared to move my legs
    turning 20 and never thought id get here. crying into a cortado
    dad used my old name all through dinner and i went to bed feeling like nothing
    Drought's so bad daddy's selling the herd and I feel like I'm dryin up too.
    My brother's saddle is still on the rack. Can't nobody in this house say he killed himself.
    Took third in team ropin at the county rodeo, horse gets all the credit.
    I been thinkin I don't wanna live and I don't know how you say that to a man like my daddy.
    Windmill's busted again, so me and the hired man hauled water till dark.
    Coach found me cryin behind the field house at homecoming and sat right down in the dirt with me.
    Branding day tomorrow, sixty calves and mama's brisket.
    Daddy put his revolver up in the safe before the little cousins came for Thanksgiving, and we played cards all night.
    They timed my bathroom break while I was in there crying. I'm just a number and I'm done feeling like this.
    Box cutter rule changed again, now we need a glove AND a form.
    My cousin Marcus died by suicide in June and I got one day of bereavement leave.
    Forklift certified! Mom put the card on the fridge.
    I don't wanna wake up tomorrow is how every single shift ends lately.
    Stretch film stuck to my shoe and I dragged it through the whole warehouse like a bride.
    Took a Benadryl for the hives and slept through my alarm, got a point for it.
    Called the warmline on my lunch break, the guy used to work nights too. Felt human.
    Today I make oak stairs so beautiful, and nobody at home to show them.
    I am tired of to live. My English is not enough for say how tired.
    Table saw has new guard, very safe, very slow, boss happy.
    Father died by own choice when I was boy, and mother forbid to cry.
    Rope for lifting is broken, so we carry kitchen worktop by hands up four floors, my back!
    Pharmacy lady explains me slowly how to take the tablets from doctor, one in morning. She was good to me.
    Wigilia alone second year, I put one empty plate for guest like we do, and neighbour came.
    I hit thumb with hammer and say such word that English apprentice wants to learn it.
    Three residents gone this week and I laid them all out. I've no tears left for my own life.
    Hoist battery flat again and two of us doing a double with a smile.
    A gentleman of ninety-six told me I'd kind hands, and I went to the laundry and howled.
    Doing meds training so I can give out night sedation properly, signed off by Friday hopefully.
    I wish I was the one going to sleep and not waking. I can't say this to the girls on shift.
    Denture tablets on offer, the whole home smells like mint.
    Annual leave from the fourteenth, motel with a pool, just me and a book and a bottle of rosé.
    My eczema's flaring under the gloves, what cream do you all use?
    Forty people clapped and I walked offstage wanting to not exist.
    Broke the top E in the first song and did the entire set on five strings like a hero.
    Our drummer's gone and the van's too quiet. I keep saving his seat.
    Valve amp humming like a fridge, any ideas?
    Turned 28 last week. Didn't reckon I would. Feels weird and a bit good.
    Guitar strap came off and I dropped the Tele on my foot, limped through the ballad.
    wrote a song about wanting to die and it's the first honest thing i've done in years
    Nine months clean, and the tour manager bought me a cake shaped like a plectrum.
    We had a fatality on our service. I can't go into it. I can't get back on a train.
    Forty minutes late into Pellow Halt, a goose on the line, passengers taking its side.
    The amitriptyline helps with the nightmares, one at night like the doctor says.
    A woman missed her stop crying so I sat with her till the next one. She said she'd wanted to give up. I said me too.
    Trapped my finger in the crew door, nail's gone the colour of our livery.
    I keep thinking the world would run to time without me.
    Trauma support from the union has been brilliant, if anyone on the railway needs the number ask me.
    Ticket machine froze so everybody rode free to Wickering, and you've never seen such joy.
    Twelve hours on the rank and about three words said. Ye'd miss people even when ye're carrying them.
    Mind my da? Twenty year dead this week by his own hand and I've never got past it.
    Washing machine hose burst, kitchen like the Lagan, wife away at her sister's.
    Catch myself on, I says, but I can't. I'm sick, sore and tired of living.
    Spare wheel's flat as well as the flat one. That's my life in a nutshell so it is.
    A fare the other night seen I was in bad form and stayed talking til the meter hit thirty. Paid it too.
    The wife's on wee blue tablets for her pressure and I'm on wee white ones for my nerves, we're like a sweetie shop.
    Mountain road this morning, fog below and sun above. First time I felt grand in a long while.
    He asked me who I was today and I said a friend. Perhaps that's true.
    I'd like to go to sleep and be let off the rest. I never say so to the children.
    Respite from the third, a whole week! I'm going to sleep on his side of the bed.
    Gas man came and serviced all the rings and my husband made him a cup of tea with gravy granules.
    His patches have to be changed each morning and he thinks I'm tickling him.
    I shouted at him and then sat on the stairs hating myself so badly.
    Made forty puddings for the carers' group freezer, sticky toffee, and only two came back.
    Quality Street tin is full of buttons, as nature intended.
    have you tried turning yourself off and on again, because i have and i still feel like rubbish
    pulled an ethernet cable out of the wall and took down accounts for an hour, oops
    our old sysadmin died and his passwords were all the names of his kids. im wrecked
    server room is the only place cool enough to have a cry
    Not suicidal tonight, first time in ages I could type that.
    i just want to log out of life man. so tired
    Drain cleaner, plunger, plumber: the story of my sunday
    finally fixed the second monitor, it was the cable, it's always the cable
    Pulled a kid out today and did everything right, he's fine, I'm not.
    I've stopped wanting to be alive, and I blow a whistle at children for running.
    Plant room alarm went off because Gary put the chemical tubs back in the wrong place.
    Swam round the buoys at Cregmore with the sea group, stung twice, laughed a lot.
    My training partner took her own life last spring. I still lay out two towels.
    Scraped my heel on the tiles, whoever did the grouting owes me a plaster.
    Ten metre board reopened and a seventy year old did a swallow dive off it.
    Told my supervisor I'm not safe to be on the chair right now and she said thank you for telling me.
    Topped a dying ash and felt it was a bit like looking in a mirror.
    Harness inspection day, every buckle and clip, dull but we all go home.
    My groundsman passed in May, he'd been struggling, he'd told us all he was grand.
    yew hedge at the rectory, three days, berries in my pants
    Truth is I don't much care whether I live. That's frightening to write.
    Chainsaw's in for service so I'm on rakes with the apprentice like it's 1995.
    Rope's retired after five years, cut into dog leads for the lads.
    Sat in the crown of a cedar at sunrise with a flask. Reasons to stay: that.
    Painted a nursery yellow today, thinking of our lad. Never mixed a colour so sad.
    Paint stripper took the skin off the floorboards and the customer's patience.
    I've stopped seeing colour in anything, and I'm a decorator. Be glad if it all just ended, some days.
    Tramadol for me back, as and when, and it makes me dream of wallpaper.
    Our nephew died at sixteen, and there's a room in my sister's house nobody will let me redecorate.
    Heat gun's packed in, off to the merchants, anyone want anything?
    Red undercoat on white overalls, a lady at the bus stop asked was I all right. I wasn't, as it goes, and we chatted.
    End of the pier with chips and the wife, wind taking our hair off. Grand day.
    I bill in six minute units and could not tell you one that I have enjoyed since Easter.
    Without prejudice, I should prefer not to be alive at present.
    Spent the weekend drafting wills for other people and thinking overmuch about my own affairs.
    The letter opener was a gift from my late father, and I cannot look at it without grief.
    A partner in this firm died by his own hand. We circulated a memorandum.
    Express to Amberleigh cancelled, hearing adjourned, labrador on the platform: net positive day.
    My GP has prescribed citalopram and, rather more radically, lunch.
    I telephoned LawCare at the lowest hour and a patient lady remained on the line until it was light.
    Flare day four. I can't hold a cup, can't hold a thought, can't hold on much longer.
    Gabapentin upped by my consultant, taken three times a day, brain like porridge but the legs are calmer.
    Hot water bottle, heated blanket, cat. The holy trinity of fibro.
    I didn't ask to hurt every hour and another year of it feels like too much life.
    GP lost my script AGAIN so I've been on hold with the surgery since nine.
    I've knitted half a sock on a bad week, one needle at a time.
    A lovely woman from pain clinic died by suicide and it's knocked the lot of us flat.
    The ferry had a proper ramp for my chair and a lad with a blanket. I saw dolphins!
    412 days sober and ah still dream in Buckfast.
    Ah don't want tae drink the day but ah don't want tae live either. Whit's that aboot.
    Broke a tumbler daein the dishes, wept like a wean.
    Wee Shug's funeral, three ae us there an a priest that never met him.
    Ma maw's on heart pills, ah sort them in her wee box every Sunday. Mon, Tue, Wed, smiley face.
    Hogmanay at the fellowship: ginger beer, dominoes, an hunners ae cake.
    Sponsor says phone afore, no efter. So ah phoned. He came roon in his slippers.
    Cistern's leakin, cooncil says three weeks. Ah'm usin a bucket like it's 1940.
    Fourteen months in one room with a kettle. I forget my own voice.
    I crossed a sea to live and now I do not want to live.
    I learn new English word: bittersweet. It is for when my mother calls.
    Window in my room does not open, it is hot, I write again to the manager.
    My cousin, God have mercy on him, took his life in this hotel. I say his name here: Yusuf.
    The doctor at the charity gave me sleeping medicine, one in the night, and I dreamed of our lemon tree.
    Volunteer brought thread and cloth, now the women make beautiful bags and I carry the boxes.
    Letter came. They said yes. I read it seven times with the remote for TV in my hand.
    My Ellie would be eighteen on Saturday. I've bought the cake anyway.
    I still wash her uniform. I wash it and iron it and hang it back.
    I want to be with her. I've two more children and I still want to be with her.
    The spaniel sleeps on her bed and I don't move him, though he brings the mud in.
    She died by suicide. I say it out loud now because whispering made it sound like shame.
    Made orange squash for her brother and had to leave the room. Nobody warns you it'll be squash.
    I spilled the milk coming in with the shopping and laughed, properly laughed, and then felt I'd betrayed her.
    We're raising money in her name, a walk, sixteen miles for sixteen years.
    Nobody came in today but the man who reads the tide tables, and we discussed loneliness in whispers.
    I shelve other people's endings all day and long for my own. I'm not well.
    Got a nasty paper cut from a large print Trollope.
    Guillotine training is compulsory now, following the incident with the bunting.
    My sister ended her life and her library books were overdue. I waived the fine. I can't waive anything else.
    Someone returned a book on garden plants with a pressed pansy in it and I've kept the pansy.
    Roof leaking onto Biography. Buckets under Churchill.
    The reading group for anxious people met for the first time: nine of us, and we read a poem about a donkey.
    Frost got every dahlia overnight. I looked at them all gone black and thought, aye, me and all.
    Lost my under gardener. I plant a row for him each spring and never say owt.
    Slug pellets banned, so it's beer traps, and the hedgehogs are legless.
    Nettle soup with her ladyship's cook, not half bad.
    I don't sleep, I don't talk, I'd like to be under the turf instead of on it.
    Ride-on's in the lake. Don't ask. The lad's very sorry.
    Potting shed, rain, radio, tomato seedlings. Doctor calls it mindfulness, I call it Tuesday.
    Shaved the beard off after twenty-odd years, told the missus all about the dark times, felt lighter.
    Bad job tonight. Not going to describe it. Just need someone awake.
    Twelve years of saving people and I can't find one reason to save me.
    Restocked the response bag, binned the out of date stuff, signed for the morphine with my crewmate as witness.
    We lost a colleague to suicide and the tones went off in the middle of her minute's silence.
    Trauma shears make excellent pizza cutters, fight me.
    Delivered a baby in a lay-by by the swing bridge. Mum's calling her Bridget.
    Signed off with stress. First morning without the alarm and I just shook.
    The station dog, yes we've got a station dog now, put his head on my knee and I was done for.
    My mug came out of the kiln with a crack right through it and I've never related to anything more.
    crit was brutal, went home, lay on the studio floor and wished i could stop being a person
    Lino cutter slipped and i got my thumb, A&E on a friday, glued shut, back at the press by six
    Grandad's shop is closing, he died before I was born and mum only just told me it was suicide.
    glazing day!!! three greens and one i'm calling Swamp Mother
    cut the clay with the wire, slap it, breathe. art therapy is weirdly violent and I love it
    i've hurt myself and don't know who to tell, my tutor is nice but what if she panics
    dust masks on, tidy studio, tidy mind, ha, as if
    Open at six, shut at eleven, and in between I am drowning and selling milk.
    A young man I used to sell sweets to has taken his life. I have put his photo by the till.
    Bleach two for one this week, also samosas.
    The till refuses more than two boxes of paracetamol, and people shout at me as if I wrote the law.
    Since the robbery I hear the door bell in my sleep and each morning I am sorry to have woken.
    Shutter motor faulty again, customers ducking under like limbo dancers.
    Diwali! Lights in the window, the whole street came, even grumpy Mr Pike.
    My wife said, you are not a shop, you are my husband. So on Sunday we closed.
    `,
  ),
  'twelfth hand': quiet(
    'twelfth hand',
    `
    I take two paracetamol with my tea when my knee plays up, as the box says.
    The chemist changed the brand of my blood pressure tablets and now they're pink.
    my pill organiser has the days in welsh and i keep mixing up iau and gwener
    Banana flavoured antibiotics three times a day, what a palaver getting a spoonful down him.
    My new antidepressant makes me yawn all day, is that normal in week two?
    GP put me up to the higher dose and I've to take it mornings now.
    bought a new bread knife and sliced my first sourdough, ugly but tasty
    Accidentally nicked my finger chopping onions and it bled all over the salad lol
    Cut myself shaving this morning, had to go to the interview with tissue on my chin.
    The Stanley knife is brilliant for lino, change the blade often.
    Burnt my hand on the oven shelf taking out the lasagne, ran it under the cold tap.
    straighteners set to max ruined my fringe
    We climbed to the top of the lighthouse, 199 steps, and the wee one counted them all.
    I did my first bungee jump for the hospice at 60!
    The train from Little Fettling was forty minutes late and I missed the connection.
    Stood on platform 2 freezing, no heating in the waiting room again.
    They've shut the bridge at night for resurfacing so it's the long way round.
    Anyone know when the level crossing at Pocklebury opens again?
    we hung the new curtains and the rail came down on the cat
    Dad taught me the bowline and now I can tie up the boat myself.
    Rope for the tyre swing arrived, the kids are beside themselves.
    Hang the hams in the cellar for a good long while and they'll be grand.
    My nephew jumped off the sofa and lost a tooth.
    I'm learning to swim at 57 and today I put my face under for the first time.
    Swam in the lough at six this morning with the girls, baltic, then scones.
    Kayak tipped over by the weir, soaked phone, great laugh.
    The tide times on the board were wrong and we had to wade back with the picnic.
    Gas man came about the boiler, condemned it on the spot.
    carbon monoxide alarm kept beeping, turned out to be the battery
    Paint fumes in the hall gave me a headache so I opened all the windows.
    fasting for ramadan, first week is always the hardest for me and then it gets lovely
    Nil by mouth from midnight before my gallbladder op, wish me luck.
    The dog ate an entire box of mince pies and was sick in my slippers.
    Baby brings up every bottle, the health visitor says reflux.
    Stomach bug going round nursery, I was sick four times in the night.
    ran my first 10k, slow as a snail and cried at the finish
    Marathon training week nine and my knees are creaking.
    Had three pints at the wedding and danced like my da.
    We brought a bottle of wine and it was corked, mortifying.
    I dropped my insulin pen behind the sofa and had to get a spare from the clinic.
    My daughter's pump beeps through every maths lesson but her numbers are great now.
    Took my insulin before tea as usual, sugars behaving at last.
    Snow up to the gate, four hours digging to get feed to the ewes.
    cold water swimming gloves, any recs?
    Crashed the car into the bollard at the supermarket, nothing hurt except my pride.
    My son failed his driving test for speeding on the dual carriageway, raging.
    Shotgun certificate renewal came through, only took them half a year.
    Clay pigeon shoot on Sunday at Higgledy Farm, bacon rolls from nine.
    Vet let us stay with the old collie at the end, she went to sleep on my lap.
    Burning the hedge cuttings on Saturday if the wind drops, tell the neighbours.
    kids toasted marshmallows and set fire to one sleeve, all fine
    Hit my thumb with the hammer putting up a picture of a duck.
    I punched the air when the results came in.
    Boxing class with my sister on Mondays, I hit the bag and laugh.
    wiped blood off the sofa after my lads nosebleed, cold water works a treat
    Nosebleeds at night since I started the new spray, anyone else?
    They took eleven tubes of blood at the clinic, felt like a vampire's lunch.
    My stitches come out Thursday after the carpal tunnel surgery.
    Scar from the c section itches when the weather turns.
    I have needle phobia and still did my vaccine yesterday, proud.
    Acupuncture for my back, forty little needles, fell asleep.
    Sewing the costumes for the panto, stabbed by pins all evening.
    broke a pint glass at work and swept it up before the boss saw
    cat scratched me up and down both arms when i bathed her, never again
    Rat poison under the shed but then the hedgehogs moved in so we took it up.
    How much bleach should go in the mop bucket at the nursery, the label's worn off.
    We store the weedkiller on the top shelf since the toddler learned to climb.
    Fell off the ladder cleaning gutters, cracked a rib, wife says told you so.
    The roof leaks over bed 4 and maintenance came at ten to five on a Friday.
    I work on scaffolding and my boss finally bought new harnesses.
    Caught two fingers in the car door in the rush, nothing broken thank God.
    Multi-storey was full so we parked on the top deck and walked down nine flights.
    my flat is on the top floor and the lift is out since easter
    The view from the cliff path at Marrowby, puffins everywhere.
    Went over on my ankle coming down the stairs with the washing.
    3am feed again, me and the baby and the shopping channel.
    Night shift on the ward, forty beds and two of us.
    As a nurse I count out tablets for thirty residents every evening.
    My mum's carers give her the tablets at eight, noon and six and write it down.
    Stopped my statins because the doctor told me to, see how we go.
    Coming off my antidepressants slowly with the GP, a wee bit less each month.
    the pharmacist said dont take ibuprofen with these so im stuck with a bag of peas on my back
    killing time at the station with a sausage roll
    Dead tired after harvest, eighteen hour day on the combine.
    that comedian had me dying laughing
    My phone died on the bus so I'm only seeing this now.
    Deadline is midnight and I've written nine words.
    Cut the cake before the bride came down, I'll never live it down.
    cut my own fringe after two wines, dont
    The cuts to our library hours are a disgrace.
    Got burned out in the job and took a month's leave.
    Can I freeze cooked rice in sandwich bags?
    Bagged up nine sacks of clothes for the charity shop.
    my belt broke at the airport security, trousers down, everyone saw
    School tie, he can't do the knot, he's eleven, any video?
    Razor clams on the beach after the storm, whole buckets.
    Barn roof went in the storm, beams and all, cattle safe.
    Pulled a calf with the ropes at four this morning, both alive, both roaring.
    Bull got out and walked down the main street as calm as you like.
    Looked up train times to see my granny, it's cheaper via Cloggerby.
    google says twelve hours to defrost a turkey and i have five
    First time under anaesthetic, counted back from ten and got to seven.
    Physio has me on the treadmill six minutes at a time after the heart attack.
    chemo number four done, metallic taste, ice lollies help
    Dialysis three mornings a week, I've read every Agatha Christie.
    Midwife says ten kicks by teatime.
    I don't want to be here any more, who do you even say that to.
    i took an overdose in march and nobody in work knows
    I cut again. I'm so disappointed in me.
    Some days I wish I'd never been born.
    suicidal thoughts all week, they come and go like weather
    I tried to end my life last year and the silence from my friends hurts more than anything
    Relapsed with self harm after eight months, feel like a fraud.
    if i didnt wake up tomorrow id be fine with that honestly
    I think about dying a lot, it's more like wanting a rest.
    The urge is really loud tonight, sitting with the lamp on and the dog.
    I hurt myself yesterday and I'm ashamed to tell my husband.
    I have attempted twice. I'm a dad of three. Ask me how I am.
    feeling like a burden, everyone would be better off, thats what my head says
    My eating disorder is back and I feel so small.
    Nobody would notice if I vanished.
    i want it all to stop
    My scars are out this summer and I'm scared of the stares.
    I was in hospital after an attempt and the nurse held my hand all night.
    Numb. Just numb.
    Is anyone else frightened of their own thoughts?
    I am so tired that death sounds like a holiday.
    drinking too much since mam died and i hate who i am on it
    Self-harm anniversary today, mixed feelings.
    I dont know how to live in my country or this one, I feel empty in both.
    I don't want to die, I just don't want this life.
    im 13 and everything hurts and school is the worst of it
    At 84 I feel I've outstayed my welcome.
    My body feels like an enemy and food is the battlefield.
    I get these flashes of not wanting to exist when I'm washing up.
    I'm angry that I survived, is it OK to say that?
    woke up crying dont know why
    There's a heaviness in me since the baby came.
    Panic attack in the queue, thought I was dying, wasn't.
    Ever since the redundancy I feel like rubbish left out for collection.
    My mind tells me to hurt myself and I tell it not today.
    lonely is not a big enough word
    I keep saying I'm grand and I'm not grand at all.
    The voices were bad this week, they call me names.
    I've made plans to die in the past, and right now I'm only sad.
    Christmas makes me want to disappear.
    i self harm and im a teacher, the guilt
    Does the shame after hurting yourself ever fade
    I did something to myself last night and I regret it.
    My wife says I've no spark, she is right.
    It is like I'm behind glass and everybody else is at a party.
    Feeling suicidal and also really hungry, brains are weird.
    I thought about death on the bus, then an old woman gave me a mint.
    Everything is grey since we moved.
    My bulimia's back and I wanted to say it somewhere kind.
    honestly scared i'll do something, i dont want to
    My brother took his own life in spring and I still set a place for him.
    Lost my best friend to suicide, nineteen years old, her laugh was unreal.
    Dad died by suicide before I could talk, I have only his watch.
    its my sons birthday today, he would be 30, he chose to go and i still buy the cake
    How do I tell my children that their auntie ended her own life?
    She left no note and I keep looking for one in her cookbooks.
    My husband died in February and the bins still come on a Tuesday, how dare they.
    People cross the road from me since my daughter's suicide.
    lost my nan last week, she was 92 and bossy to the end
    We buried Tommy on Friday, the whole team in their jerseys.
    I feel relief that she's not suffering and then I hate the relief.
    Six years since my mate took his own life and I finally deleted his number.
    They keep asking me how he did it, and I want them to ask me what he was like.
    The inquest is in June, I feel sick at the thought of it.
    i miss my dad so much i wear his coat to the shop
    Our teacher killed herself and the school is so quiet now.
    It is my first Diwali without my brother, I lit his lamp.
    The cot is still up, I cannot take it down.
    Does grief make other people forget words?
    A farmer near us ended his life and all week there's been lads over milking for the widow.
    I dream that he rings the doorbell and says he was only at work.
    Her side of the wardrobe still smells of her, I keep the door shut so it lasts.
    my ex killed himself and his family dont want me at the funeral
    I wasn't there when Mum passed, I'd gone down for a coffee.
    I scattered his ashes where we used to fly the kite.
    when someone famous dies by suicide i go right back to losing my cousin
    Going back to work after bereavement, what did you say to people?
    Two years today since I last hurt myself, had a bun to celebrate.
    I survived my attempt and now I've a granddaughter called Pearl.
    day 40 sober, sleeping like a log
    I ate a whole sandwich in front of people today and the sky didn't fall in.
    Therapy was hard this morning, I talked about the overdose for the first time.
    the scars fade slower than the reasons did
    I got discharged from the crisis team and I'm proud and terrified.
    Yoga, pills as prescribed, walk, repeat, that is my glamorous recovery.
    I used to count the days since, now I forget to.
    Ten years ago I did not want to live, today I've signed for a puppy.
    My CPN says relapse isn't failure and I'm trying to believe her.
    lithium levels came back perfect, boring is beautiful
    Gained weight in treatment and cried, then went for chips with my sister.
    First bath without being scared of my own head in a long time.
    I told my boss about my breakdown and she brought me soup.
    wore short sleeves to work today and only one person looked
    The fog lifted about an inch this week.
    Started on the new medication and I laughed at a pigeon.
    one year out of rehab, my mum has given me a key again
    I still get the thoughts but they're like an old radio in another room.
    In my language we say after rain comes mushrooms, I am in the mushrooms now.
    Finished the DBT course, got a certificate and all.
    i deleted the apps that made me hate my body
    My psychiatrist and I are lowering the dose because I've been well for ages.
    Can someone talk to me for a bit, I'm not safe in my head.
    who do i ring at this hour when the gp is shut
    I need to tell my mum I self-harm and I don't have the words, help.
    How long did you wait for counselling, they told me eighteen weeks.
    My friend says he wants to die and I don't know what to say back to him.
    please can someone just say hi
    Has anybody used the text line, do they ring the police on you?
    My wife is suicidal and I'm afraid to go to work.
    What happens when you turn up to A&E and say you're not coping?
    is there a group for dads
    I'd like to talk to someone who also hears voices.
    My English is not perfect, but I need a friend tonight.
    How do you ask a doctor for help without crying through all of it?
    My 15 year old has hurt himself, school rang me, what do I do first?
    do samaritans mind if you just sit there and say nothing
    I'm a farmer and I'd sooner talk to the cows, but here I am.
    Can the GP put me in touch with someone who knows about eating disorders?
    Should I tell my manager I was sectioned?
    ive rung the crisis line twice and hung up both times, third time lucky?
    I want to help my dad, he says he's no reason to get up.
    I gave my tablets to my sister to mind for me.
    My safety plan is on the fridge: ring Joan, walk the dog, cold flannel, ring the line.
    Asked the chemist to give me my meds weekly and she was dead nice about it.
    we locked the medicine cabinet and hubby keeps the key, one less thing to fight
    The guns are with my brother-in-law till I'm right again.
    I handed the blades to my counsellor today, shaking but did it.
    When the urge comes I squeeze an orange until it passes.
    told my flatmate im not ok and we're having a sleepover in the living room
    I am on my way to A&E with my neighbour because I don't trust myself.
    Car keys are with the wife tonight, my idea.
    poured the vodka down the sink and rang my sponsor
    I take the long way home for now and my friend walks it with me.
    Put the crisis number in my phone under Pizza so I'd never delete it.
    My plan for tonight is toast, telly, text Maeve at ten.
    I've asked my son to stay until the weekend.
    Cleared the old prescriptions out and took them back to the pharmacy, two carrier bags.
    counting blue things in the room until it's five o'clock
    I wrote a letter to myself for the bad days and I opened it today.
    The home treatment team call at nine and again at six, it helps.
    What's everyone having for tea, I'm stuck between eggs and more eggs.
    my nan beat me at scrabble with the word quiz and wont stop
    Bus driver waited for me this morning and it made my week.
    The council have finally fixed the pothole outside number nine.
    our wifi is down and the kids have discovered each other
    I got the job! Start in the bakery on the first of the month.
    Rent's gone up and I don't know what else to cut.
    Anyone watching the one with the singing vicar?
    My cat brought in a live frog and put it in the bath.
    failed my maths mock again, teacher was sound about it
    Our choir is doing carols in the shopping centre, I'm on the triangle.
    Moved into the new flat, no curtains, waving at everybody.
    I've a mountain of ironing and zero interest.
    does anyone else talk to their plants or just me
    Passed my theory test on the fifth go!
    The neighbours are drilling again, Sunday, eight in the morning.
    We're going to Wexbottom for the weekend if the caravan holds up.
    My granddaughter lost her first tooth in an apple.
    I knit hats for the premature babies, I'm on my sixtieth.
    Universal credit form has me demented.
    hate group projects, i did all the slides and they got the credit
    Sun's out, washing's out, happy out.
    My dog is scared of the new bin.
    Trying to learn Irish on my phone, I can now say the bear drinks milk.
    the new girl at work sits with me at lunch and we slag off the vending machine
    I can't find the remote and I'm sitting on nothing, I've checked.
    Making jam, every pot in the house is sticky.
    What do you wear to a christening if you've only got gym clothes?
    My sister and I haven't spoken since the will was read.
    He forgot our anniversary and then turned up with a garden gnome.
    Mum's memory is going, she called me by the dog's name.
    How do I get blu tack marks off a wall before the landlord comes?
    got ghosted again lol, off to bed with a book
    The swimming pool has new opening hours and they clash with my shift.
    Is a slow cooker worth it for one person?
    I have my citizenship test next week, I know all the kings now.
    The class is on a trip to the farm and it is bucketing down.
    Our team lost nine nil and the goalie is my husband.
    broke up with my boyfriend over text, regret the text not the breakup
    I've been made treasurer of the allotment society, the power.
    Feeding time at the sanctuary, four donkeys and one very rude goose.
    Robins in the letterbox, we're not allowed to post anything till June.
    Finally had my hair dyed and it came out green.
    Toddler has drawn on the dog with lipstick.
    Does anybody have a good recipe for lentil soup?
    my mate owes me forty quid and he's bought new trainers
    I do crosswords in pen, that's how wild I am.
    Work Christmas party is karaoke, pray for me.
    The car failed its MOT on a bulb, a bulb!
    Retired on Friday and by Monday I'd tidied the shed twice.
    i got a B in art and my teacher put my lino print in the corridor
    The hens have gone off laying since the fox came sniffing.
    My landlord says the mould is from me breathing.
    Waiting in for a parcel, eight till six they said, I daren't shower.
    I've joined the walking football, average age seventy-four.
    Any tips for a first date when you are fifty and out of practice?
    they put pineapple in the school curry
    Our baby slept five hours in a row, I woke up to check he was real.
    Homesick today, I miss my mother's flatbread and the noise of my street.
    My glasses are held together with a plaster until payday.
    Rehearsals for the panto start tonight, I'm the back end of the cow.
    The queue at the post office went out the door and round by the butcher's.
    my brother got into uni first one in the family
    Painted the bathroom yellow and now it looks like custard.
    I am learning to drive at 45, my teacher is younger than my shoes.
    The library has a seed swap on Saturdays, bring an envelope.
    Had a row with my mum about the dishes, I'm 38.
    Lambing's nearly over and I might see my own bed.
    what phone should i get for my grandad, big buttons no nonsense
    Jury service next week, do they feed you?
    I miss lockdown bread, I said it.
    There's a heron on the roof of the bookies.
    My wee lad has his first sleepover and I'm the one who can't settle.
    Ironed my interview shirt and the cat sat on it.
    Honey from our own bees, three jars, we're millionaires.
    Is anyone else getting letters about a meter they don't have?
    my braces come off in spring counting the weeks
    We have new neighbors and they already mowed our lawn, I might cry.
    Thanksgiving at my in-laws, nine hours in the car with a pumpkin pie on my lap.
    My roommate microwaves fish at midnight.
    I got laid off Tuesday and I'm scared about health insurance.
    coach benched me the whole season and my dad still came to every game
    Signed up for pottery, made an ashtray by accident, nobody smokes.
    The tap drips in the night and I lie there composing letters to the plumber.
    Guide camp was mud, songs and burnt sausages.
    It's my first time posting, I like trains and jigsaws.
    Had my eyes tested and I need the thick ones.
    i hate my voice on recordings
    The bells at our church are being mended and the silence is strange.
    Grandad's tomatoes won second at the show, he's contesting it.
    I left my purse on the bus and a stranger posted it back.
    my kid asked if fish get thirsty, i need backup
    Bin strike, week three, the seagulls run this town.
    Taught my neighbour to make dumplings, she taught me to swear in Polish.
    Do you tip the hairdresser if she's your cousin?
    The power went out and we played cards by torchlight until half ten.
    I can't stand the heat on this ward but the tea lady is a saint.
    Got my hearing aids, the kettle is deafening.
    nobody came to my stall at the fair except my aunt, she bought four candles
    Football boots, size 5, free to anybody who can collect.
    A man on the train gave up his seat for my bump.
    He snores like a tractor and I've moved to the box room.
    My driving instructor hums the whole lesson.
    We adopted a greyhound, she has never seen stairs.
    Split up after twenty years and I've to learn how to cook for one.
    I keep forgetting my password and now it has locked me out.
    New rota's out and I'm on every weekend till September.
    Do you think it's odd to go to the pictures by yourself?
    my trans kid got their new name on the register today, tears
    Hospital appointment moved again, fourth time, I've started a diary.
    The kettle, the radio, the rain on the window, that's my Sunday.
    My uncle has taken up the accordion and the street has taken up earplugs.
    can you return swimwear if the tags are off asking for a broke student
    Harvest supper on Friday, I've been put down for forty trifles.
    The twins started secondary school and the house is so tidy it's eerie.
    I won a hamper in the raffle and it was all chutney.
    Does your boss also reply to every email with one thumb?
    we found a hedgehog asleep in my wellie
    I moved here from Lagos in winter and nobody warned me about the dark afternoons.
    My stepdaughter called me by my first name nicely for once.
    Bought a secondhand piano, it took five men and one argument.
    The seamstress took in my wedding dress and now I can't sit.
    `,
  ),
  'thirteenth hand': quiet(
    'thirteenth hand',
    `
    Hi all, I'm new. I tried to end my life on Thursday and I'm home now and everything feels too loud.
    first post, came out of hospital yest after an attempt. dont want to talk about it just dont want to be on my own
    I'm Aneta, sorry for my English. I wanted to die last month and now I don't know how to look at my mother.
    Joined today. I'm sixty-one, I survived, and the nurse wrote the name of this site on a paper towel.
    is it normal to be angry that it didnt work and also glad. both. at once
    My flatmate rang for help in time and I haven't thanked her. How do you even start?
    Same here, Maeve. I won't go into what I did, only that I'm nine years on and have a terrible allotment.
    been there hun. hurt myself for years and i get how heavy it is
    What I did the next morning was ring my GP, and I'd do that again.
    Tom, I attempted too, in my twenties, and I wish someone had told me the shame passes.
    i used to hot-glue felt hearts when the urge came lol sounds daft but kept my hands busy
    You asked how I managed on the ward: jigsaws, a kind healthcare assistant called Bev, and a lot of toast.
    its 3am and everything is worse at 3am isnt it
    Can't sleep. I want to not be here and I don't want to die either, and the fridge is humming.
    4.10, the birds have started, I made it to the birds.
    awake again, cat on my feet, brain on fire, anyone up
    Everyone's asleep and I'm lying here with suicidal thoughts I can't tell them about.
    Took my sleeping tablet at ten as prescribed and I'm still staring at the lampshade.
    Does sertraline make anyone else yawn all day?
    my gp put me on new tablets n i feel sick in the morning, does it wear off
    Is it all right to take hay fever tablets with citalopram, or should I ring the pharmacist?
    Please, what is the name in English for the small box with days where you put your pills?
    I don't trust myself with a full month of tablets, so I've asked the chemist to give me a week's at a time.
    The vet gave us worming tablets the size of a domino. How do you get them into a spaniel?
    Today was hard, food-wise. I ate with my sister and I cried and I ate.
    anorexia is so loud today. not sharing numbers, just need someone to say hi
    My dietitian moved my goalposts and I hate her and she's right.
    First time in a year I've had birthday cake, and it was lemon.
    i hate how i look in every changing room mirror
    Seven grapes fell out of my lunchbox and rolled down the whole bus, and I haven't laughed like that since I got ill.
    Kettle on, fed the cat, rang Mum; I did hurt myself earlier in the week but today's been gentler.
    after netball i wanted to hurt myself n i told my coach insted
    Work's fine, thanks. I relapsed on Friday, I'm seeing my key worker Monday.
    My evenings: Corrie, crossword, cocoa, bed.
    I am self-harming since one year and I want to stop, who has stopped?
    between zoom calls i do the breathing square thing and nobody can tell
    My brother Declan took his own life in June and I still set his place.
    Our Kev died by suicide. I'd like to talk about how funny he was, mostly.
    it was sudden and thats all i can say about my brother. twenty two
    How do you answer when the hairdresser asks how many siblings you have?
    The inquest is next week and I'm sick with dread about hearing it all.
    Going to plant an apple tree at Mam's for my brother. He'd have called it soft.
    Everyone in Year 10 is talking about Jade and none of them even know her. Makes me feel ill.
    someone in my form died and ppl keep making stuff up about it
    Please stop asking me what happened to him, he was my friend.
    miss harlow came back today and everyone clapped, i nearly cried
    They're whispering that I tried to kill myself. It's true and I don't want to go in tomorrow.
    A rumour says the chemistry lab got shut because Ollie broke all the glass beakers. He did.
    I was the one who found him. I'm a carer and I've not slept properly since the spring.
    found my husband after his attempt. hes alive. i shake whenever i put the key in the door
    Support worker here: I lost a client to suicide and nobody at the agency rang me.
    Found my daughter in the wardrobe, hiding, with the torch and a packet of Jaffa Cakes and the saddest face.
    I fill Dad's dosette on Sundays, and it's the one job that makes me feel useful.
    nobody warns you what it does to your head after, do they
    That story on the news upset me. I've turned my phone off and I'm doing the ironing.
    Did you see the vicar who raised all that money for the helpline by sitting in baked beans?
    why do papers have to print every detail, dont they know we read it too
    It said in the paper that the multi-storey's getting new barriers and a phone. Good.
    The footballer talking about wanting to die, on live telly, in a bow tie: I wept buckets.
    The local news in my county had a therapy alpaca, and I swear my whole ward cheered.
    I had a plan. I told my wife on Sunday and she's sitting beside me as I type.
    I've picked the 14th for my first counselling session, after the MOT.
    plan for tuesday: get up, wash, crisis team at 11, text my brother
    Turning forty and I feel like a man who has run out of road.
    My safety plan has four names in it, and I rang the second when the first was at bingo.
    im thinking about suicide a lot n ive a gp appointment friday, thats the aim, get to friday
    The parcel came today: wool, four balls of mustard yellow. It's something to do with my hands.
    bought rope for the kids swing, now need a branch lol
    I'd bought something I shouldn't have, and my sister has taken it away for good.
    I've ordered blades for the mitre saw. Shelves by Sunday.
    handed over what id been keeping to my cpn today. shaking but lighter
    Went to three chemists to find my usual HRT patches, there's a shortage again.
    A man on the bridge said good morning to me on a day I badly needed it.
    walking over kettlewick bridge in pink wigs for the hospice, sponsor us
    I was in a very dark place last night and a policewoman talked to me until it was light.
    is the bridge at ossel shut to lorries still or can i get the horsebox over
    Stuck between jobs, no bridge to the next thing, feel useless.
    My granda built bridges and could never cross a bad mood.
    Sat at the station, can't get on the train, panic attack, any words welcome.
    train cancelled again, been on platform 2 since five past eight with a cheese pasty
    The guard saw me crying, and sat with me, and missed his break.
    i stay behind the yellow line n think about my counsellor saying feet on the floor
    At the metro there is an old man who plays accordion, and today I cried because of it.
    Which platform does the sleeper go from? I've never been that far north.
    I'm type 1 and so tired of it that some days I don't want to be alive with it.
    got a new insulin pump, named it gary
    Diabetes burnout is real. My nurse didn't tell me off, she gave me a hug.
    is it ok to keep pens in the fridge door, they froze at the back last time
    I have an eating disorder and diabetes, and there's a clinic for both. I start in March.
    jelly babies saved me at the cinema again, hypo in the trailers
    Dialysis three times a week and I feel like a houseplant.
    anyone else feel suicidal with kidney failure, i havent told the unit yet
    Dad's dialysis moved to Saturdays so we've lost the rugby, but we do the quiz together.
    My driver tells the same joke every session and I'd miss it if he stopped.
    Had a long honest talk with the kidney doctor about what I want, and my sons found it hard to hear.
    Got the call!! Kidney. I'm on the way in my slippers.
    I drink too much and I hate who I am the next day.
    40 days no drink today, my liver sent me a thankyou card (it didnt)
    Uncle Frank's drinking broke all our hearts. I'm scared I've his genes.
    had one gin with my sister and went home, first time ever ive stopped at one
    My punishment for losing the bet is driving everyone home sober from the wedding.
    Al-Anon tonight, and I only went for the biscuits, and I stayed for the people.
    Comparing the two, counselling was slower but the group made me less lonely.
    which is less awkward, phoning or texting a helpline?? be honest
    Mindfulness never worked for me the way swearing at the sea does.
    train or coach to my sisters? anxiety bad on both
    My friend says yoga, I say chips.
    I made a table of reasons to live and reasons not, and my dog was on it four times.
    I want to tell my mam that I hurt myself and I don't know what words to use.
    mum saw my scars at the pool. she just passed me a towel n held my hand
    Long sleeves in July, everyone asking if I'm cold. I'm not ready to talk about it yet.
    the hamster scratched me to bits, need mini gauntlets
    I painted flowers on my arm for the festival, over my old scars, first time I've liked that arm.
    how do u get blackcurrant out of a school shirt b4 mum sees
    Knock knock. Who's there? Anxiety. It never waits to be let in.
    lol i ate the whole advent calendar on the 1st
    Top five places to cry at my work: stationery cupboard, lift, Brenda's desk, car, car again.
    if arsenal lose again im dead, my dad supports spurs
    I make jokes about dying because if I say it straight, people go quiet.
    The toaster tripped the electrics again, so it's cold beans by candlelight, very romantic.
    Burnt my hand on the chip pan, proper accident, running it under the tap.
    giving up the ciggies, day five, could bite a lamppost
    The iron's packed in and I've an interview at nine. Any tips for a linen shirt?
    i used to hurt myself. the scars are silver now and my little one calls them moons
    Burnt out. I've nothing to give anyone.
    Kettle's on for anyone who needs to talk tonight.
    I feel like banging my head against a wall with this benefits form.
    hit rock bottom sunday. someone tell me theres a bounce
    Dropped the rolling pin on my toe and cried for an hour, and it wasn't about the toe.
    My father's hammer is mine now, I built a bird house with it, and I miss him.
    shut my thumb in the car door like an eejit, four stitches, the nurse was lovely
    Hockey tonight. Bruised shin, clear head.
    Bulimia since I was fifteen and I said it out loud to a doctor today.
    that norovirus has us all being sick, whole house is down
    I relapsed with my eating last night and I'm trying not to let it be the whole week.
    new toothbrush sings happy birthday for 2 minutes. regret
    My boyfriend asked what would help at mealtimes and I said, sit with me after.
    Recovery win: had four biscuits with Nan and stayed for the whole of Pointless.
    My medication bungs me up, and the nurse said prunes. Anyone?
    made chocolate brownies for the ward, gone in a min
    Senna is prescribed for my mum and she calls it her liquid gold.
    My cousin sells diet teas and I had to mute her, I'm in recovery and it's hard to see.
    bloated n sad and staying off the scales this wk, asked my mum to hide them
    Threw out everything I'd been misusing, with my key worker standing by like a proud auntie.
    Three hundred star jumps for charity in a dinosaur suit, link in my profile.
    not allowed to run til my foot heals and im climbing the walls
    Exercise got out of hand for me and I've handed my trainers to my mum for a month.
    couch to 5k week 2, i cried and a goose chased me
    I swim with the ladies on Wednesdays and it's the only hour my head shuts up.
    Lift's broken, eleventh floor, shopping, baby. Enough said.
    I've trichotillomania and I'd love to hear from someone who's had it at my age, 50.
    tweezers lost again, mum blames me, splinter still in
    My skin's bad when I'm stressed, and strangers comment, and I want to vanish.
    knitting keeps my fingers off my arms, made 9 hats
    I scrubbed the pans until I could see my face and didn't like it much.
    maths made me want to bite something. i ate a whole pencil rubber. joking. mostly
    The herd goes Friday and I don't know who I am without cows.
    had to have the old ewe put down today and bawled in the tractor
    Uncle Pat died by suicide in the foot and mouth year. We never said the word.
    Vet nurse here, the sad days stack up, and I've started talking to someone.
    Baler twine holds up my gate, my trousers and my bumper.
    gave the neighbour the key of the gun press to mind while my moods low. best thing i did
    First-year here, never been so lonely with so many people on one corridor.
    anyone elses halls kitchen got a smell
    I keep my craft knife for the architecture models, and I've made the world's worst tiny staircase.
    I lost a flatmate to suicide last term and the uni sent a leaflet.
    results came, i failed, my tutor says we can fix it. feel like a stone anyway
    My lanyard says Freshers' Angel and I've been sick in a hedge with worry.
    Car failed on the exhaust, four hundred quid, cried in the waiting room.
    passed my test!! fourth time!! only hit one cone
    My husband's car is still in the drive and I sit in it to smell his jumper.
    scared to drive since the crash, hands sweat on the wheel
    I had to pull over on the hard shoulder because I couldn't see for tears.
    Learning to drive at 58, the instructor calls me Lewis.
    Swam at the strand in my vest with the sea-swimming women, squealed, felt alive.
    the river is up to the garden wall again n the hens are on the roof
    I feel like I'm underwater and everyone's talking on the surface.
    Scattered my aunt's ashes at the reservoir, the wind had other ideas.
    canal walk with my support worker, saw a heron, 10/10
    Tomorrow I take ferry to see my son after three years. I am afraid he doesn't hug me.
    Can you have a glass of wine on antibiotics? Wedding on Saturday.
    mixed up my morning n night meds, rang 111, theyre not worried
    He came off methadone in March and our kitchen has his certificate up.
    rum baba recipe anyone, mine came out like a sponge you wash with
    My friend killed herself two winters ago and her dog sleeps on my sofa now.
    I have told the pharmacy lady that I don't feel safe with my medicines at home and she was so kind.
    I've been looking at bad websites when I'm low and I've asked my brother to block them.
    googled why am i sad with no reason at 4am, 2 billion results
    Has anyone a link to the safety plan template? The one here's been moved.
    i asked the ai for a joke and it was about a penguin
    What knot do people use to finish a crochet blanket?
    There is a book about grief by an Irish doctor that got me through, will look for the title.
    On the ward, third week, and someone plays the ukulele at me.
    my brothers inside and im so scared for him, he said he doesnt want to live
    They do checks every fifteen minutes and I've started waving.
    batteries for the telly remote went and there was nearly a riot on our wing
    Sectioned. Nobody tells you about the boredom, or the good custard.
    In prison I hurt myself many times, now I am out and I teach painting.
    At 84 I feel I am only in the way, but the robin still expects me at seven.
    Since Jean went I wish I could go too. There, I've said it.
    took betty's medicines back to the chemist today, her name on all the labels
    not computer minded but is there anyone else on their own with the gas bill
    I'm off my food, and soup for one is a sad thing.
    They've fitted a second rail on the stairs. I feel a hundred, but I'm upright.
    My baby's six weeks and I don't feel what I'm meant to feel.
    my csection scar is healing, midwife says its beautiful, i say its a zip
    I had thoughts of ending my life after my son was born, and I told the health visitor, and they didn't take him away.
    feeding, crying, feeding, crying. is this it
    My wife isn't well since the twins. She's in the mother and baby unit and I do a lot of driving.
    Opened the bedroom window at last, spring, the baby sneezed at it.
    I hate my epilepsy tablets but I'd rather be tired than on the kitchen floor.
    forgot my heart pills on holiday, spanish pharmacist sorted me w mime
    HIV positive, undetectable, and still ashamed some mornings.
    They gave me somebody's kidney and I can't stop thinking about the family.
    coming off steroids slowly w the doc n my mood is all over the shop
    Mum's decided she's done with hospitals. I'm trying to respect it and I'm heartbroken.
    Boiler's gone, January, sleeping in a bobble hat.
    ice lolly on the sunburn, thats my tip
    My dad loved the snow on Glenharrow. We walk up on his birthday with hot Vimto.
    going up the mountain friday with my lads for his memory, coats packed, midge spray packed
    Cold showers help when the panic comes, I yelp like a seal.
    I've been sleeping rough and the outreach lady found me a bed tonight.
    Five years since Mark took his life, and I've kept his voicemail on three phones.
    a year today. bath, candle, her playlist, thats all ive got planned, ring me tho
    My fiancé died by suicide and his mother and I make jam.
    He left us on a Tuesday and I still can't like Tuesdays.
    Her greenhouse is full of tomatoes I don't know what to do with.
    my girls anniversary tmrw. will light the good candle at mass
    Last night's episode was about suicide and I had to leave the room. My daughter put Paddington on.
    SPOILER the dog lives
    That soap handled it well, I thought: the barmaid told her dad how she felt.
    the film made me cry at the sea bit, it was my dads favourite beach
    Anyone watch the vet programme? The tortoise has had me in bits.
    They put the helpline number on screen and I scribbled it on my wrist.
    So sad about the singer. I'd her poster on my wall when I was at my lowest.
    the rapper talking bout his depression hit me different
    My favourite actor's ex should leave him in peace, God rest him.
    when the boyband lad died i felt stupid for grieving a stranger
    The chef who killed himself used to make me laugh, and I can't watch the old shows.
    My mother loved that poet. I read her when I feel like nobody else has been this low.
    There's a challenge where you balance a spoon on your nose till your friend laughs. My son holds the record.
    left a group chat that was bad for me, 12 days out
    Some kids are doing a scary dare at break, so I told Mr Abbott.
    a stranger online was telling me to hurt myself so i blocked n reported
    My server has a "who hugged a dog today" board.
    last level of this game is doing my head in, been on the roof bit since sunday
    I tried to die in the spring and was in for weeks; the woman in the next bed taught me rummy.
    got iron tablets for anaemia, why do they taste of bikes
    Travel sickness tablets: before the boat or on the boat?
    I sat in the bus shelter and ate mints and told a stranger I didn't want to live, and she missed her bus.
    my liver tests came back ok n i cried at the receptionist
    Home from hospital a week. Everyone's hidden everything and nobody's hugged me.
    Paramedic. Bad shift, a young one, I won't say more. I keep making tea and forgetting it.
    work in a&e, the waiting room sang happy birthday to a lad today n it set me off
    I'm a coroner's clerk and I'd like to say the families are never forgotten in our office.
    Firefighter, two decades in, can't do bells any more.
    cleaner at a hotel. saw something sad at work n the manager just gave me a day off
    Police, retired. I dream of one of them, always, and she's waving.
    I drive trains and somebody died on my shift. I'm off sick and the walls are close.
    my husband drives tram, he had bad day with a person, he doesn't speak at dinner
    That's me back in the cab after five months, hands shook, mate rode with me.
    it wasnt your fault driver. from a mum who lost her son
    Why do leaves stop trains and not my mother-in-law?
    Do other drivers get support from the union counsellors, or is it only leaflets?
    My best mate said he wants to die. I told his mum and he hates me, and he's alive.
    she messaged me that shes hurting herself, no idea what to put back
    My colleague says he's finished with life. How do I ask him properly?
    a girl i met on here hasnt posted for 3 days n im worried
    My ex phones me in a state, and I've passed it to his brother because I can't hold it all.
    Our lodger wants me to buy him razor blades and shaving foam, he's got a date!
    Dog goes to kennels on the 3rd, two weeks at my daughter's, I can't wait to be looked after.
    left my passwords with my son incase im in hospital again
    I've paid for my funeral because of the advert with the free pen. I'm grand, just organised.
    I wrote a goodbye letter and then I tore it up and rang the Samaritans.
    sold my xbox to my cousin cos it kept me up all nite
    Good suit's pressed. Tribunal Wednesday, noon, wish me luck.
    What does everyone use for damp?
    anyone else use colouring in when it gets bad or do i just never grow up
    Cheese grater or peeler for courgettes? I'm at war with a glut.
    need ideas for distraction, last hour has been awful
    I find old china lovely for mosaics, I'm doing a hare.
    whats ur go to song when u feel like nothing
    Roof's leaking onto the piano.
    top floor of the car park has a pop up cinema, went on my own, proud
    The roofers next door sing Westlife up the scaffolding, beautifully.
    My lad works on the cranes and I never relax until his van's back.
    heights make me wobbly and my job just moved me to floor 6
    Church tower open day: up the ladder, past the bells, cream tea.
    I'm allergic to nuts and school sat me by the bins for lunch, felt like a leper.
    asthma n panic feel the same, how do u tell
    No more prawns for me since the swelling at Lorraine's hen do.
    coeliac, sick of it, would kill for a proper loaf
    Stung by the bees today, my own fault, they don't like my aftershave.
    EpiPen in date, inhaler in bag, mother satisfied.
    Two tours, and it's the supermarket that frightens me.
    lads from my unit, theres less of us every year since we got home. i miss them something terrible
    Grandad came back from the war silent and kept pigeons.
    remembrance sunday is hard, if you see a bloke crying by the chip van say hello
    I jog with my old bergen loaded for the food bank, it's the nearest I get to peace.
    Served two deployments. The VA finally called me back, and the lady cried with me.
    Gambled the house deposit away. I can't breathe for shame.
    owe 14 grand n i told her tonight. shes still here
    I've blocked the betting sites with the free thing my bank does.
    when i want to bet i put a quid in the pig instead
    When they came for the furniture I asked them to leave the dog's chair, and they did.
    I thought everybody is better off without me because of the debts, the counsellor says it's the illness talking.
    He dumped me over snap and I feel like my chest's been emptied.
    got her initials doodled all over my planner what do i do
    I told her I wanted to die when she left, and I meant it, and now I'm embarrassed.
    if he puts one more heart under her pic im going to scream into a pillow
    She blocked me. I'm on my third tub of ice cream, dad keeps bringing spoons.
    im going prom on my own in my dress n my nans trainers
    Bleach on my good black jeans, I could weep.
    whats the blue loo stuff that doesnt make you cough
    Don't leave the turps in a mug, I've just watched my husband sniff his tea for a full minute.
    cleaning the whole flat is the only thing that stops the thoughts
    My mam's cleaning cupboard is locked because of the toddler and none of us can open it.
    antifreeze topped up, screenwash topped up, me on empty
    Walked the cliff path with my sister and the thrift was out, pink everywhere.
    last bus to the coast is 9.40 if anyones going the regatta
    My uncle's memorial bench is in, facing the lighthouse. He'd have moaned about the angle.
    feel like im on the edge of something n cant step back. can someone chat
    The coastguard lent me his telescope when I said I was birdwatching. Choughs!
    In my country we light small lamp by the sea for the people who left too early.
    Staple gun jammed, panini grill broken, boss shouting, I'm hiding in the loo.
    i work in a pharmacy and people tell me their whole lives over the counter
    electrician, 30 yrs, nobody asks how i am, they ask how long the powers off
    I press my feet into the carpet in meetings so I don't float off.
    My glove caught in the press at the factory, only bruise, and the boss was angry about the form.
    Called in sick and for once I told the truth about why.
    Last time I felt like this I waited months to say. This time I've said it on day two.
    9 days without hurting myself, then 14, now 20
    In spring I was on the low dose, and now it's been put up I've stopped crying in Lidl.
    before i hid it. now i ring my nan
    First attempt nobody asked me anything. After the second one a doctor sat on the bed.
    it was bad weeks, then bad days, its a bad hour now
    Do old scars itch in the heat for anyone else?
    i hurt myself n it needs looking at, scared theyll be horrible at a&e. are they?
    Is there a leg exercise you can do after a knee op while watching telly?
    burnt sugar stuck to my only spoon, cling film situation, dont ask
    My lad asked what sadness is for. He's thirteen. He'd drawn a house with no door.
    I went to the walk-in about my arm, and the nurse said, you must've been hurting, and that was all.
    Does grief ever stop feeling like a pebble in your shoe?
    how long do antidepressants need to kick in, on week 3
    If you ring the crisis line do they trace it? Please only answer if you know.
    will they keep me in if i say im suicidal at the gp
    How long does a man of seventy wait for talking therapy round here? No shame in asking, my daughter says.
    does it hurt having a tattoo over scars
    My daughter's self-harming and I say the wrong thing every time I open my mouth.
    My boy rubbed a hole in his French book with crossing out, and he cried over it, and I'm wondering about dyslexia.
    son is 11 and says he wishes he wasnt born, where do i go first
    We've put the photo frames back up, now she's doing better.
    My stepdaughter confided in her gran what she couldn't tell us, and I'm trying not to be jealous.
    Teenager here has bought a perfume that could strip paint.
    A girl from the clinic and I swap a text at eight each night, just a thumbs up.
    tip: put the kettle on b4 u open the brown envelope
    I sit with the lady next door, she's dying, cancer, and we do the pools.
    me n ellie have an agreement, if one of us feels bad the other 1 brings chips to the bandstand
    Saving for a cruise. Until then, tinned ravioli and the shipping forecast.
    im teaching myself to do a bow tie so its ready for the wedding mon
    Does anybody know if bin day changes for Easter?
    lost my bus pass for the third time, driver just sighs now
    Our street party is on, and I've been put down for trifle without being asked.
    First frost. The dahlias have gone to mush.
    is it me or are crisps packets mostly air
    The library has got a 3D printer and a queue of pensioners making chess pieces.
    I start Portuguese class in the evening, I can say only "the cheese is blue".
    My neighbour's cockerel has no sense of time and neither, it appears, have I.
    whos watching bake off, the custard week broke me
    Finally sorted the loft: eleven suitcases, one boot, a trombone.
    y do i have 14 tabs open about guinea pigs
    Thanks to whoever suggested the jigsaw swap. I've a thousand-piece windmill if anyone's brave.
    Went to the dentist. No fillings. Bought a sausage roll to celebrate.
    my lil sister lost her tooth in a satsuma
    The choir needs basses, no experience required, soup provided.
    Raining again, so the clothes horse lives in the hall and we limbo past it.
    What is a good name for a grey kitten who behaves like a landlord?
    got my first payslip, tax is rude
    I moved to Ireland in May and still everybody talks to me about the weather, I like it.
    Broad beans in, garlic in, back out.
    can someone explain cricket to me like im a dog
    Grandson taught me how to send a gif, and now the whole family has the dancing potato.
    We tried the new Thai place by the bank, lovely noodles, wobbly table.
    revision timetable done, very pretty, zero revision
    Has anyone managed to get the app to stop pinging at dinner?
    My walking group got lost in a car park, which takes doing.
    Y'all, the church potluck had nine kinds of potato salad and I judged every one.
    new glasses. trees have leaves. who knew
    Half-day today, so I'm sitting in the park with a cheese and pickle bap and my shoes off.
    Painted the back gate green and have been out to look at it five times.
    `,
  ),
  'fourteenth hand': quiet(
    'fourteenth hand',
    `
    I took two of my nieces to the pool and came home with wet hair and a better mood.
    took one of my tablets with breakfast like the doc said an felt a bit more level by lunch
    I took some of my own advice and went to bed early, and the world looks less sharp.
    I took half of my savings out to fix the boiler and now I worry about everything.
    took all of my courage to post here tbh. hi. im struggling
    I've got chocolate hidden in the drawer under the takeaway menus, do not tell my husband.
    ive got all these feelings hidden in me an no clue how to let them out
    Nobody knows I've got a diary hidden in the piano stool, it's where I put the sad days.
    I have got her birthday present hidden in the boot and I'm more excited than she'll be.
    got a spare key hidden in the gnome so my sister can let herself in if i go quiet
    I used the breathing exercise from Tuesday's group and the panic passed.
    used the recipe from grandads old book, burnt it, laughed for the 1st time in weeks
    I used the number from the leaflet and a very kind man listened to me cry.
    Today I used the good cups from the cabinet, just because I was still here to drink from them.
    i used the bus pass from work to go see the sea, best day off ever
    He was found safe and well on Saturday, thank you all for sharing the poster.
    our cat was found in next doors airing cupboard, fat an happy
    My son was found to be autistic at nineteen, and so much of his sadness makes sense now.
    The lost ring was found inside a hoover bag, forty years after the wedding.
    my uncle took his own life and i found out from facebook, im so angry at everyone
    She did it with her usual flair, that wedding cake was four tiers high.
    she did it with me holding her hand, her first blood test since she was tiny
    Everyone said she'd never finish the marathon, and she managed it, grinning.
    My sister ended her life, and I'd rather remember how she danced than how she went.
    did it with no notes! my speech! hands were jelly but i did it
    I've been saving for a bike, a red one, and I've reached the handlebars.
    been savin all ur kind replies in a folder for the rough days
    I have been saving my tears for the car, and this morning they wouldn't wait.
    Since spring I've been saving jam jars for the school fete, my kitchen is all lids.
    ive been saving up the courage to tell my gp im not ok
    How many stamps would I need for a parcel to Norway?
    how many times would you ring the doctors before giving up, im on try nine
    How many chances would you give a friend who keeps letting you down?
    Honest question from a new dad: how many nights like this would you put up with before asking for help?
    how many plates of chips wud it take to cheer me up? answers on a postcard
    Is it true that the pain softens after the first year? I miss my brother so badly.
    is it tru u can ask for a different counseller if u dont click
    Is it true that the Tuesday group has moved to the library? I don't want to walk in late.
    is it true dogs know when ur sad, mine hasnt left my feet all day
    Is it right that these tablets take a few weeks to help? The pharmacist said to be patient.
    I went to the garden centre to buy one pansy and left with a pond liner.
    went to the docs on tuesday to say it out loud at last. she was lovely
    I went to my wife's grave to tell her about the new baby, and I cried in a good way.
    went 2 the gym to get out of my head, walked 4 mins, counted it as a win
    After lunch I went to the post office to collect a parcel and chatted to Mrs Oduya about knees.
    I sat on the back step for an hour listening to next door's radio, and it helped.
    sat on the sofa for the whole weekend, couldnt move, felt like wet sand
    I sat on the phone for forty minutes to get an appointment, and I got one.
    I sat on my dad's bed for a while and smelled his jumper and let myself cry.
    sat on a wasp at the picnic for about one second, my bum will never forgive me
    I've picked the paint for the hall, a green called Sulky Pea.
    ive picked the song for mums funeral an now i cant stop hearing it
    I've picked a therapist in the end, she has a dog and a kind voice.
    Having thought about it calmly, I have picked the slower course and the smaller flat.
    picked my gcse options. scared. everyone else seems so sure of themself
    If you smile at work they can't tell you've been crying, and it's so lonely.
    if u add grated carrot to the sauce the kids cant tell, parenting tip of the day
    If you don't say anything they can't tell you need help, so I'm saying it here.
    Turn the jumper inside out and not even my mother can tell where I mended it.
    if you laugh loud enough nobody can tell ur falling apart, im so tired of laughing
    I stop eating for a few minutes at a time to let the toddler steal my peas.
    i stop eating sweets for lent every year an every year i fail by day two
    When I'm grieving I lose my appetite, and I'm learning to be gentle about that.
    I stop eating when I feel full now, which my dietitian says is a big step for me.
    stopped eating lunch alone!! joined the quiet table, they were really nice
    I make myself a cup of tea after every difficult call, it's my little rule.
    i make myself ring my nan after school on sundays, she always cheers me up
    I make myself write down one good thing after each bad day.
    After my shift I make myself sit in the garden for ten minutes before I tackle the washing.
    i make myself look such a fool after two coffees, i talk like a woodpecker
    I haven't had my lunch yet on purpose, there's a buffet at my cousin's.
    havent had my phone on all day on purpose, so peaceful, recomend
    I haven't had my hair cut, on purpose, I'm growing it for charity.
    I have not had my mother round since the argument, and that is on purpose, and it hurts.
    not had my 2nd coffee on purpose cos the doctor said less caffeine for the jitters
    I drove at a snail's pace behind a tractor all the way to my interview.
    drove at night for the first time since the crash, hands sweaty but i did it
    I drove at dawn to see my daughter's new flat and we had toast on boxes.
    Twice now I've driven at my dad's side of town without crying, so grief does move.
    i drove at 20 the hole way home cos of the snow, my nan drives faster
    I tied my daughter's shoelaces and she patted my head and said well done, Mummy.
    tied with my brother at scrabble, he is claiming a moral victory
    I tied a ribbon to the school gate for my pupil, we all miss her terribly.
    My son told the nurse that his worries feel tied together like wool, and she wrote that down.
    tyed my hair up, had a shower, washed one plate. counting it
    I hold my hands over my ears when they argue, and I'm thirty-four.
    i hold my umbrella over strangers at the bus stop now, it makes me feel usefull
    At work I hold my tongue over the rota and then cry in the car.
    I hold my granddaughter over the fence so that she can stroke the pony.
    hold my phone over the send button for ages. should i tell her how low i am??
    The queue was about a mile long and I left with the wrong hat.
    budget cuts about to close our youth club, ive been going since i was six
    My daughter self-harmed for about a year, and today she let me hug her.
    Old scars about which nobody asks, and I'm slowly learning to wear short sleeves again.
    cuts about twenty mins off my commute, new bus route, happy dance
    Where did you get your lovely cardigan in the profile photo?
    where did u get the strength to tell ur family, i cant find mine
    Where did you get your diagnosis, through the doctor or through school?
    May I ask where you got your support after losing your son? I'm at a loss myself.
    were did u get them wool socks, my feet are always cold in this flat
    I'm going to phone the helpline on Monday, please hold me to it.
    im gonna be sick on friday, driving test, pray for me
    On our anniversary I am going to bake his favourite pie and talk to his photo.
    I'm going to see my sister on Sunday, and she knows I've been low, which is a relief.
    gonna start back at college on monday, decided, scared stiff
    The house is empty since the kids left, and I wander about switching lights on.
    they all go out wed nites so thats when i have the telly n the big blanket
    When my carer leaves it goes so quiet that I talk to the kettle.
    As soon as the lodger flies to his sister's I'll paint his room a colour he'd hate.
    mums on nights this week so me an my bro made pancakes for tea, got batter on the lamp
    My plan is to get up, wash, and walk to the end of the road.
    my plan is history first then maths so i get the worst one over with
    I told the crisis team I was frightened of my own thoughts, and we wrote a safety plan together.
    The plan, since you ask, is sandwiches by the bandstand if the rain holds off.
    plan is dads for tea, then bowling, then hopefully sleep for once
    I swallowed my pride and rang my mother, and we both wept.
    swalowed a fly on my bike in front of my crush. bye forever
    I swallowed a lump in my throat all through the service.
    In hospital I swallowed my evening tablet while the nurse told me about her tortoise.
    i swallowed so many feelings growing up, now im learning to say them out loud
    I washed the curtains down in the yard and felt oddly proud.
    washed the car, washed the dog, washed myself. good day for a depresed man
    He washed his plate down and kissed my cheek and that was our last ordinary evening, I hold on to it.
    Toast, washed down with a big mug of tea, is the first breakfast I've managed in ages.
    had my antibiotic n washd it down with orange squash, tastes like old coins
    I bought a jigsaw online and it came with a piece missing, which felt personal.
    bought a weighted blanket off that auction app, it is like a hug from a cow
    My brother bought me a ticket home when I told him I couldn't cope.
    I've ordered new curtains online, the delivery driver admired my tomatoes.
    got some seeds off a lad on a swap app, enuf marigolds for the whole street
    I keep a photo of my gran in my purse for wobbly moments.
    i keep a playlist for wen i feel like hurting myself, track three always gets me thru
    There's a pebble I keep in my coat pocket and I rub it when the panic comes.
    I keep a full bottle of water by the bed, the doctor says I don't drink enough.
    keep a spare jumper in my locker cos the art room is freezing
    I was standing at the edge of the dance floor all night, hoping someone would ask.
    was stood in the rain waiting for the bus n a lady shared her brolly, nearly cried
    At Easter I stood at my father's grave and told him I'd forgiven him.
    I was up on stage by the choir's second song and my knees stopped knocking.
    stood at the school gate for an hour cos i mixed up the pick up time
    I wrapped my arms round my boy and we stayed like that until he stopped shaking.
    wrapped a scarf round the snowman, my sister said he looks like our headmaster
    I wrapped the presents round at my neighbour's so the twins wouldn't see.
    Each evening I wrap a blanket round my shoulders and write down what I felt.
    wraped tinsel round the cat. regret. so much regret
    I looked up how to ask for help at work, and there's a whole policy on it.
    looked up how much a train to my sisters is, too much, she is coming 2 me instead
    I looked up how to do a French plait and now my daughter looks like a pineapple.
    At the library I looked up which birds visit in winter, and I've a feeder by the back step.
    looked up opening times for the drop in, its thursdays, might be brave
    Does it hurt to get your ears pierced at fifty? Asking before I lose my nerve.
    does it ever stop hurting, my mum took her own life and im still in bits
    Does it hurt less when you talk about it, or do you just get used to it?
    Would it hurt to send him a card after all this time? We haven't spoken since the wedding.
    duz it hurt if u laugh after a hernia op, asking for my very funny husband
    How long does it take to feel like yourself after having a baby?
    how long does it take for the sertraline fog to lift, my doc says give it time
    How long would you leave it before ringing a friend who has gone quiet?
    How long before the nights get easier? I lost my husband to suicide and I dread the dark.
    how long dus it take to boil an egg, dont laugh, im 19 n my mum always did it
    Which is quicker to Ottersby, the train or the bus? I hate being late for group.
    wats better for a first pet, a hamster or a budgie
    Tea or coffee, which would be kinder to a nervous stomach?
    Between staying in a job I loathe and being broke, I can't decide which is worse for my head.
    crochet or knitting?? need summat for my hands wen the urges come
    I doubled my efforts with the garden and the beans have rewarded me.
    doubled my rent they did, no warning, havent slept since
    I doubled up laughing at bingo, and it struck me how long it's been.
    My doctor doubled my tablets at the last review, and I'm taking them exactly as she wrote it.
    doubeld my bread recipe by mistake, whole flat smells amazing, come get a loaf
    I mixed red socks with the whites, and the whole team is now pink.
    mixed feelings abt leaving hospital tbh, glad but scared
    My wife's nephew mixed the cement for our patio and wrote her name in it after she died.
    I mixed cherries and cream into a yoghurt and ate it in the sun like a queen.
    mixed up my days n turned up to therapy on the wrong one, she fitted me in anyway
    They cut the ribbon on the new drop-in centre this morning, cake for everyone.
    they pulled my name out of the hat!! i never win anything
    It was the postman who noticed that I hadn't been out, and he knocked, bless him.
    Counselling brought me up from somewhere very deep, I don't know how else to say it.
    they cut my hours again an im lying awake doing sums
    She left the tap running and flooded her mum's bathroom, we laughed until we cried.
    left the oven on an had to leave work early, boss not happy
    I locked myself out in my slippers and met three neighbours I'd never spoken to.
    My neighbour left the hall light on for me all winter after my wife died, that is how kind he is.
    i locked my instagram an it is so quiet in my head now
    He jumped from one hobby to another until he found bell-ringing.
    jumped from my seat wen they called my name, got the job!!
    My colleague ended his life and we were all back at work the same day, and nobody mentioned him.
    I jumped from topic to topic in therapy because I was scared of the real one.
    she jumpt off the sofa dressed as a bat, my niece is the best medicine
    I scratch my dog with the soft brush until his leg goes round and round.
    scratch cards with mum on sunday, won a pound, spent it on fudge
    With a pencil I go over and over the same sketch until I feel calmer.
    My eczema means I scratch a lot, so the nurse gave me cream and cotton gloves.
    i started a scarf from scratch w chunky wool, its more hole than scarf
    I bang the drum in a samba band on Mondays, and it's better than any therapy.
    punch drunk from nite feeds over here, any other new mums awake
    I hit my target of three good nights of sleep, and I'm telling everyone.
    When the letters come I put them in a drawer unopened, I'm so frightened of money.
    been hitting a wall w my essay, brain is soup
    I burn the toast daily and the smoke alarm is my morning bell.
    burn out is real, im a nurse an i cried in the car park for ages
    I've been pressing flowers from his grave into a book.
    I burn with shame when I remember what I said to her before she died.
    did my back in + got sunburn on my sholder, seaside was still worth it
    I drink a pint of squash before bed and then wonder why I'm up all night.
    drinkin hot choc w my tabs as prescribed n watching otters, bliss
    Since Lorna passed I haven't touched a drop, ninety days, and I wish she could see.
    I drank too much at the wedding and told the vicar I loved him.
    i drink way more than i shud when im lonely, goin to talk to someone about it
    I've worked out that I feel worst on Sunday evenings, so now I ring a friend then.
    worked out how many sleeps til i see my kids. nine
    I have worked out that grief comes in loops, and you don't go back to the start each time.
    I've worked out I need about four rolls of wallpaper, unless the pattern has to match.
    worked out my dad was depressed all along an never had the words for it
    Last time I only managed ten minutes at the party, this time I stayed for cake.
    last time i only cried once in therapy. today it was the full hour
    My mistake was thinking I had to do it alone, so when I feel like that again I'll wake my wife.
    Last time the zip broke, and I've a better tent now.
    1st time i told any1 i wanted to die my teacher just listened. it helped
    The trick is to put the butter in cold and not handle the dough too much.
    trick is u set the alarm across the room so u have to get up
    The trick, an old hand at grieving told me, is to let the good memories in as well.
    The trick to a bad night is a dull audiobook, for me it's one about canals.
    trick is to reply 2 one message a day, not all of em, keeps me from hiding
    It only takes one kind word and I'm off, tissues everywhere.
    only takes 1 good mate n ur less alone, ive found
    It only takes about ten minutes to fill in the form, I'd been dreading it for a month.
    They say it only takes a spark, and my daughter's teacher has lit her right up.
    it only takes a song on the radio. hes gone an im back on the floor
    I unscrewed the shelf, moved it up an inch and felt like an engineer.
    took a radio apart at my grandads, we never got it back together
    I snapped at my kids over nothing and then sat on the stairs feeling like dirt.
    Dad took the stabilisers off my bike in this very street, and I thought of that all day.
    unscrewd the jam lid all by myself after my wrist op, physio will be proud
    I only eat the green ones, my husband has the rest of the fruit pastilles.
    only let myself be sad in the shower, is that weird
    My rule is one proper meal with my family each Sunday, and I've kept it since leaving hospital.
    I only eat with the telly on because the silence at that table is too much.
    i only have energy for toast n cartoons basicly, depression is boring
    I walked into the wrong classroom and taught half a lesson on volcanoes.
    walked in to group with my hood up an walked out w a new friend
    I walked into the doctor's and said I wasn't safe with my own thoughts, and she took me seriously.
    My grandad walked into our lives with a suitcase and a parrot, I miss him.
    walked into a lampost texting my ex. sign from above i reckon
    I lay down on the grass with my daughter and we named the clouds.
    lie down in the dark some nites n everything i ever did wrong plays like a film
    I've been lying to everyone about being fine, and I'm worn out with it.
    My pal laid himself on the line for me at work, spoke up to the boss, I won't forget it.
    i lay down for a nap thursday an woke up friday, meds are making me sleepy, ringing the chemist
    I've put it in my diary in green ink, lunch with Moira, and I will not cancel.
    14th of next month. thats the date. my citizenship ceremony!!!
    It's set for spring, my operation, and I'm more scared than I let on.
    I've circled a Wednesday in March, it'll be a year without hurting myself.
    date in my phone is dads birthday, first one without him, dreading it
    I chose the corner seat because nobody can come up behind me there, anxiety is a funny thing.
    chose the back row bc no1 asks u questions, brain too foggy for questions
    I'd chosen the small church because no one would mind if only six of us came.
    We learned he chose us to be godparents because nobody else makes him laugh.
    went for the purple bike cos no1 else at school has one
    A friend told me if you name the feeling it shrinks a little, and today it did.
    my m8 says oat milk is nicer so im gonna try oat milk
    A woman in group told me that guilt after a suicide is normal, and I breathed out for the first time.
    The lady in the next bed told me about her garden until I fell asleep.
    lad in my block sed theres a free football thing for lads who feel low, might go
    I held my head high in court, and then I shook for an hour.
    stayed down the bottom of the garden w the chickens, they dont ask how u are
    I put my head round the door of the choir room, and they pulled me in.
    At night I hold my pillow and pretend that it's him.
    pushd my face in the dogs fur n had a good cry, he licked my ear
    I stole a chip from my nan's plate and she chased me with a slipper.
    nicked a day off work today, sat in the park, no guilt
    I've been bringing sad kittens home from the vet's where I work, my flat is a zoo.
    I lifted the baby out of the cot, may God give me patience, and we both cried until sunrise.
    stole my bros hoodie after he died, its on my bed, smells of him
    I've stopped my late-night scrolling so that I'll sleep, day three.
    stoped goin to church after the funeral, felt like a fake
    I've come off the tablets with my doctor's help, slowly, and so far so good.
    I've binned my bathroom scales and started on proper breakfasts, my nurse says well done.
    not usin my phone at nite anymore so i dont read his old texts
    Has anyone tried the stuff from garden centres for greenfly? My roses are a wreck.
    has any1 tried drawing on their arm instead, it gets me thru the urge
    Has anybody here tried bereavement groups, and did you have to speak?
    Anyone tried walking a few steps each morning? Seems the gentlest start for me.
    has any one tryed cold porridge w berries, better then it sounds
    I pick my grandson up from nursery at three, and it's the best part of my day.
    pull my weight at home n nobody says thanks, feel invisible
    I've been at my garden with my husband's old rake when I can't sit still.
    With a crochet hook and two balls of wool I've made a frog, a week's work.
    pick me up pls, tell me smth good that happend to you today
    I run with a slow group, lap after lap of the park, because we chat the whole way.
    do nine press ups n lie on the carpet laughing, thats my fitness journey
    I swim lengths until my head goes quiet, then I have a cheese scone.
    I cycle up Hag Hill to the bench with his name on it.
    skipping with my kids in the street til the street lights come on, felt ten again
    I bite my nails, always have, and I'd love to stop before the wedding.
    bite the bullet n told mum im not coping. she hugged me
    I clamp up whenever anyone asks about my brother's death.
    In meetings I bite my tongue when they joke about mental health.
    bit into what i thought was a raisin cookie. it was a raisin cookie. betrayed
    The coroner said it was nobody's fault, and I've read that line a hundred times.
    it was the song that did it. had to leave the shop. miss him so much
    According to the inquest she died by suicide, and I still lay her place at Christmas.
    It was the damp in the bedroom, they told us, so the chest infection makes sense now.
    teacher sed it was my best essay yet, a load of hard work
    I counted them out along the windowsill, my seedlings, one for each grandchild.
    counted my blessings like nan says. got to four. four is ok
    I laid the photos out in rows on the bed, and wrote a line about each for his eulogy.
    She'd counted out my change so kindly that I nearly told her everything.
    countd out my weeks tablets in to the box with the nurse, mon to sun, sorted
    I've got enough cake in this flat for a regiment, please come.
    got enuf on my plate 4 me and then some, uni is breaking me
    There's enough of my wife's chutney left to last me till spring, I have it with her photo propped up.
    I've enough grey hair after this week to stuff a cushion.
    i have had enough. of everything. not sure what i need, just someone to say hi
    Every time he raises his voice I go small, like I'm six again.
    evry time i fail a test i go for a cry in the loos then get a bun
    Each time the agency rings I go to pieces, any tips for phone fear?
    Whenever she cancels contact I go and sit in her room and miss her.
    every time mum sings in the kitchen i go n join in, shes been poorly so its special
    I'm on the fourteenth floor and the lift's broken again, my calves are like rocks.
    9th floor. great view. shame about the landlord
    From our roof garden you can see the fireworks, and I've found room for tomatoes between the planters.
    My flat's on the twelfth and it's lonely up here, I only hear other people through the walls.
    got moved to a room on the ground floor, can hear the birds, sleeping better
    I read in the paper that the singer died by suicide, and it knocked the wind out of me.
    read that the actor off that hospital show had panic attacks too. felt less of a freak
    According to the Ottersby Gazette my marrow came third, and I was robbed.
    I saw on the news that he'd died, no details thank goodness, and I rang my brother at once.
    in the paper it sed a goat got on a bus. cant stop thinkin abt the goat
    Can you get reading glasses without a prescription? Mine are under the bus.
    can u see a counseler w out ur parents knowing, im 15
    Can a person get through grief without falling out with the whole family? Asking for us all.
    Is there a place that does free talking therapy without making you wait a year? I'm past waiting.
    anyone no a site that does cheap birthday cards w no glitter, want it by this wkend
    I've got the car in the garage for its service, so I'm walking to group.
    sat in the car outside work til i could stop crying then went in like nothing happend
    I stopped the car to let a family of ducks over the road, and everyone waved.
    I let the tears come on the drive home with the radio up loud.
    took my coat off n put my feet up on the sofa after the longest day
    I've been practising my violin in the loft, the neighbours have sent a card.
    been practising saying no without saying sorry. nearly did it 2day
    I practised the speech for my sister's wedding on the dog, and he yawned.
    I've been rehearsing how to tell my parents that I self-harm, so the words don't run off.
    practiced my german w the lady at the bakery, got a free bun
    Would a card and some soup be enough, do you think? My friend has lost her son.
    wud 1 tent be enuf for 4 of us or do i need 2
    Would a short walk be enough, or would I need to join a gym to lift my mood?
    Would an hour's therapy a week be enough for someone who feels this bad?
    wuld all my mums rice pudding at once be too much, shes made about a bucketful
    My neighbour's wisteria has come over the fence and I'm pretending I planted it.
    first day at the new job, forgot everyones name, smiled a lot
    Does anyone know a good film for a rainy Sunday with teenagers who hate everything?
    The baby slept for five hours and I woke up feeling like a millionaire.
    lost my bus pass again, thats 3 this year, mum is going to frame the next one
    I finished the jumper I started in lockdown, and one arm is for a gorilla.
    My interview went better than I feared, they even laughed at my stapler story.
    anyone else hear a cuckoo this morning or am i going cuckoo
    I'm so proud of my lad, he read out loud in class and didn't stop once.
    The bin men took my recycling box as well, so now I own nothing blue.
    cooked a curry from scratch for my housemates, two had seconds!!
    Our street party is on the bank holiday and I've been put in charge of jelly.
    I feel lonely in this new town, but the man at the market knows my name now.
    got my results, passed english, dont ask about physics
    Why do I always remember to buy bin bags the minute I leave the shop?
    My knitting group argued about moss stitch for an hour, and I haven't been so happy in ages.
    is there a setting to make the writing bigger on here, my eyes are rubbish
    I'm nervous about the house move, boxes everywhere and the kettle's in one of them.
    He forgot our anniversary, but he'd cleaned the whole oven, so I'm torn.
    rain all week so the match is off an my nephew is sulking under the table
    Thank you to whoever sent me that poem, I've stuck it on the fridge.
    Had a wobble in the supermarket, too bright and too loud, but I got the milk.
    my nan has learnt emojis and now every text ends with an aubergine, help
    The allotment committee has met about my sunflowers and they're allowed to stay.
    Feeling flat today for no reason I can find, hoping tomorrow has more colour.
    driving lesson no 12, reversed round a corner without crying
    We've adopted an elderly greyhound called Susan and she's already on the sofa.
    I miss my old flatmates, the noise, even the washing-up rows.
    how do u get candle wax out of carpet asking b4 my landlord visits
    My son got his first pay packet and bought me a mop, he's very practical.
    Yoga in the village hall this morning, mostly grunting, one cramp, lovely biscuits.
    cant decide if im tired or sad, think its both, night all
    I've rejoined the library after twenty years, and they still had my old fine.
    Work has been relentless, and on Friday my boss said thank you, and I nearly fell over.
    train delayed so i shared my crisps with a man going to a clown convention
    The twins have lost a tooth each on the same day and there's one coin in the house.
    I planted garlic in the wrong month, but up it came all the same.
    new glasses!! trees have LEAVES who knew
    My mother-in-law is visiting and has rearranged the spice rack by mood.
    Sunny walk by the playing fields, said hello to nine dogs and one of their owners.
    `,
  ),
  'fifteenth hand': quiet(
    'fifteenth hand',
    `
    I feel so low tonight that I can't see the point in tomorrow. No need to reply, I only wanted to put it down somewhere.
    Collected Mum's dosette box from the chemist and the girl had put a little smiley sticker on Wednesday. Made my day.
    Walked across the old railway bridge with the dog this morning, frost everywhere, first time I've been out in a fortnight.
    My daughter came home from the unit on Friday. She's eating breakfast with us. I can't say more than that but I'm happy.
    Does anyone find their antidepressants make them yawn all day? Been on them a month, taken every morning like the doctor said.
    Sharpened all the kitchen knives for Christmas dinner, that's about the only job my husband's stroke left him able to do and he was proud as punch.
    ive been hurting myself again and i hate it. can someone just say hi
    We keep things locked away at ours for now. The crisis team helped us do it and it has let us all sleep.
    My son learned bowlines at Sea Scouts and now every rope in the house has a knot in it.
    It's a year since I tried to end my life. I had a slice of lemon cake and rang my sister.
    Cut myself shaving before the hospital appointment and turned up with bog roll on my chin, the consultant never said a word.
    The train to Leeds was cancelled again so I missed visiting hours, I could have wept.
    I lost my brother to suicide in 2011. I don't talk about how, I talk about his laugh.
    Paracetamol every four hours for the new knee and a bag of frozen peas. I'm bored out of my skull.
    Had to get the gas man out because the boiler packed in. He'd lost his wife as well so we had a right good talk.
    been thinking about not being here anymore. told my wife last night. she held me
    What do you say to a child who asks why Auntie died? We've told her she was very poorly in her mind.
    My safety plan is on the fridge between the bin calendar and a drawing of a horse.
    Anybody else's other half leave tablets on the side and forget if they've took them? I've started a tick chart.
    I used to self-harm as a teenager and now I've got one of my own who might be. How did your parents open the conversation?
    The belt on my wheelchair is rubbing. Does anyone know if you can get a fleecy cover?
    We took the kids up to the cliffs at Flamborough to see the puffins and for two hours I wasn't anybody's carer.
    The eating disorder clinic says she's medically stable. Those are two lovely words.
    I'm scared of what I might do. I've phoned the line and they're ringing me back in ten minutes.
    They've upped his diazepam to help with the muscle spasms, just at night, and he's sleeping through at last.
    Been on the ward six weeks. The toast is always cold but the cleaner sings.
    There was a storyline about overdose on one of the soaps last night and I had to switch it off. Could they not put a warning?
    My dad's a butcher, he's 80, still does the knives himself. I worry with his shakes.
    Nobody warned me that you can grieve for somebody who's still alive. She wanted to die, and now she's here and watching Pointless.
    Where can I get one of those blister pack poppers for arthritis? My thumbs have had it.
    I've been suicidal on and off since the menopause. It comes in like weather. Today's a dry day.
    Hubby put a new rope on the washing line and it's sagged already, honest to God.
    My lad self harms and I've learned not to look at his arms first when he comes in. I look at his face.
    She's on the mend and asked for chips. CHIPS. I cried in the chip shop.
    Does it ever leave you, the night they rang from the hospital? I can't hear a phone now without my stomach dropping.
    I take lithium, have done since '96, and it's given me a shaky hand and a steady life.
    Anyone know if you can take a blade razor in hand luggage? Flying to see our son in the rehab place.
    Our river walk group meets Thursdays by the weir, all carers welcome, flasks optional.
    i want to disappear but im also looking forward to bake off. is that mad
    He was under the crisis team for three months and what helped was one worker who played chess with him.
    Someone from the ward sent me a postcard to say she's still going. So am I. We were both meant to be goners.
    My mother's insulin is kept in the fridge door and the district nurse does it at eight. Never thought I'd know so much about it.
    I've asked for help with the urges. There's a waiting list but at least I'm on it.
    Watched A Man Called Otto with my mam. We both knew why we were crying and neither of us said.
    Had the scissors out to do the Christmas wrapping and my wee one has cut her own fringe. Pray for us.
    It's my birthday and I did not expect to be here for it. Fifty-five. Who'd have thought.
    The psychologist said write to the part of you that wants to die. I wrote, thank you for trying to help, now bog off.
    Can't get my mum to take her water tablets, she says they have her up and down like a fiddler's elbow.
    My granddaughter is frightened of food. Is there a group for grandparents? I don't want to say the wrong thing at Sunday lunch.
    He's a tree surgeon so it's chainsaws and ropes all day long and I never used to worry till he got depressed.
    We removed the things we'd been advised to remove and then sat and had a cup of tea, all four of us, in the quiet.
    I miss my friend from the unit. She didn't make it. Her knitting's still on my needles.
    After I came out of hospital everyone talked to me like I was glass.
    Anyone tried the morphine patches for back pain? Mine has been changed by the pain nurse and I'm that bit brighter.
    Roof's leaking, carer hasn't turned up, and I've been crying since seven. Tell me something nice.
    My teenager told me she doesn't want to be alive. I didn't panic on the outside. Inside I fell through the floor.
    Took the bus over the Forth bridge for the first time since lockdown and the sun was on the water.
    Tesco were out of bleach so I've done the bathroom with vinegar and it stinks like a chippy.
    Never thought I'd say it but the psych ward saved my son. He plays the guitar there.
    The inquest has been put back again. I wanted it over and I dread it, both.
    Reading about the suicide of that singer in the paper, I wished they'd have written about his music and left out the rest.
    How soon after they're discharged did you leave your child alone in the house? I can't seem to go to the shop.
    i relapsed with the self harm, told my nurse, she was sound about it
    My husband and his pals are off shooting clays on Saturday, it gives me a day to myself and I intend to sleep.
    Has anyone got a recipe that's gentle for somebody learning to eat again? She'll manage soft things.
    Three tablets at breakfast, one at lunch, two at bedtime, and I still remember when I took nothing but a vitamin.
    I don't have the words for the darkness but it has come back, and I'm asking for company.
    The lifeboat collection was at the pier today and I put a tenner in, because they do more than folk know.
    My wife's in bed by six most nights. I think it's depression. She says it's her knees.
    I was a Samaritan for ten years before I needed one. Strange to be at the other end of the phone.
    Does citalopram taste horrible to everyone or is it me? I take it with jam.
    Put up shelves with the new drill and found I can still do something right.
    She's been purging for years, love, it isn't your cooking. Please don't blame yourself.
    We've got a word now, me and my son. If he texts me "pineapple" I come and get him, no questions asked.
    I keep thinking everyone would be better off. The nurse said that's the illness talking and I'm choosing to believe her today.
    The vet put our old dog to sleep on Monday. She went gently with her head on my slipper.
    My bath's been adapted, rail, seat, the lot. I had a soak for the first time in two years and sang.
    Grandson has started making model planes with me, craft knife and all, under supervision. Best thing for his nerves.
    Just out of A&E with mum, chest infection. Sat nine hours next to a lad who was obviously having a dreadful time and I wish I'd spoken to him.
    Have you had luck with DBT? They say it helps with self harm. I'm 62, would I be the oldest there?
    Nothing happened today. I'm writing that because a year ago every day something happened.
    I get very bad thoughts on the anniversary. I'll be staying at my brother's and he'll be driving me mad with the cricket.
    The chemist delivered next door's tablets to us by mistake and I nearly gave Dad somebody's water pills. Check your bags folks.
    My mother never spoke of how my father died, and I've come to think that was a kindness.
    Which scales do you all use for portioning food for a diabetic? The digital one keeps dying on me.
    Went for a swim in the sea at Portmarnock with the menopause ladies, baltic, laughed till we were sick.
    I'd like to thank the young policeman who sat with my son. I never caught his name.
    Is it usual for the crisis team to discharge you by text?
    Forty years a train driver, my dad, and he was never the same after. He had counselling in the end. I'd love to hear from other railway families.
    my head is not a safe place tonite so im on my sisters sofa with her smelly dog
    Recovery isn't a straight line. I had a slip last week. I've told who I need to tell.
    They've given me sleeping tablets, just a week's worth, and I had six hours straight last night. Six!
    How do you explain scars to a grandchild? Mine asked today and I said they're from a sad time, all mended now.
    His belt's gone down three notches since the chemo. I'm punching new holes with a nail.
    I tried to die last spring. My garden's come back and, by heck, so have I.
    Just been told I've to hide the car keys from Dad because he's not safe to drive with his dementia. He'll go spare.
    My youngest is a climber, all harness and ropes, and she says hanging off a rock face is the only time her head is quiet.
    The night nurse on Willow Ward used to bring me Horlicks. If you're reading, Bernie, I got better.
    Anyone else hide the biscuits from their husband? Type 2, sweet tooth, no shame.
    Told the GP about my suicidal thoughts and she didn't rush me. Half an hour, and a full waiting room outside.
    Cooker's electric, boiler's gas, and the man says both need condemning. I've not a penny.
    What helps you when the urge comes? I go outside and name the birds.
    My daughter's school has been brilliant about her self-harm, a quiet room and no fuss.
    Do I have to tell the insurance I was once in a psychiatric hospital? It was 1983 and a different world.
    I've a carving knife that was my grandmother's and only I am allowed to touch it. Sunday roast is the one thing I haven't given up.
    My mate took his own life at Easter. We've a five a side game for him on Saturday, bring boots.
    Cant stop crying. Cant say why. Just cant.
    Level crossing was stuck for forty minutes and the carer was late and Mum thought I'd abandoned her.
    He's been clean from self harm since September and wants a tattoo of a swallow. What do I say?
    I was on suicide watch when I was younger, in the army. Now I make cheese. Life's funny.
    Warfarin blood test again tomorrow, they can never find the vein, I've arms like a dartboard.
    There's been a death on our ward and the staff won't tell us anything, which I understand, but we're all so sad.
    My eating's slipping. I can hear the voice. Someone please tell me to have my tea.
    The sharps bin for his injections is full and the council won't collect till the 14th. Where does everyone else take theirs?
    I've told my son that his dad's tablets will be with the neighbour until he's feeling better. He said thanks Mum, which broke me.
    Please don't put details in your posts, folks. I lost my girl and some mornings I can't scroll past it.
    We tied balloons to the bridge rail for her eighteenth. She'd have been mortified.
    I'm a retired paramedic and I still dream of the ones I couldn't get to. Is there a group for us?
    So proud. She finished a whole sandwich in front of her nan and then asked what was for pudding.
    It's not that I want to die, I just want the caring to stop for one weekend.
    Did you read the book by that woman who survived? She doesn't say how, she says who came to visit.
    Had a wee fall off the kerb and the ambulance men carried me in like the Queen of Sheba.
    Lads at the men's shed built a bench for Terry. Saws, sandpaper, tears.
    I keep my blood pressure tablets next to the kettle, otherwise I'd never remember.
    Mam was in St. Loman's in the sixties and never spoke of it. I've requested her records. Has anyone done this?
    Self harm isn't attention seeking. There, I've said it, on behalf of my quiet boy.
    My daughter had a bad night but she woke me. She woke me! That's the win.
    Dad ran a chandler's shop, so I grew up with rope and tar and paraffin. The smell takes me right back.
    Would anyone be free to chat about the first Christmas after losing a child to suicide?
    i think about death a lot not in a doing way more in a tired way
    The antipsychotic has put three stone on me and the dietitian told me to eat more lettuce.
    Ironing his shirts for the court hearing and burned my thumb. Typical.
    I'm his mother and I did not see it coming. If you didn't either, pull up a chair.
    Our village has put a phone with the helpline number at the beauty spot. It's about time and I was glad to see it.
    Hospital pharmacy took four hours to get his discharge tablets ready. He'd been cheerful at two and was grey by six.
    I binged last night and I feel disgusting. Trying to be kind to myself. Trying.
    Our cat has to have a tablet twice a day, has anyone got a method that doesn't end in A&E?
    Can I ask what others put in a hope box? I've a photo, a conker and a voicemail from my dad.
    The overdose awareness stall in town were lovely, gave me a leaflet and a lemon sherbet.
    Took a photo of the viaduct at sunset for my art class and the tutor's putting it in the show.
    I was detained for eleven weeks and I'm not ashamed, I was ill, and now I'm less ill.
    My brother's mind went dark after the farm sold. We don't leave him by himself. We take it in turns, with cards.
    What's the best electric shaver for a man with Parkinson's? I keep nicking him with the wet one.
    She's lost so much weight, my poor wee bird. The doctor says anxiety. I say there's more to it.
    Two years since I last self harmed and I didn't even notice the date till the evening.
    My sertraline ran out over the bank holiday and I feel like there are wasps in my head. Ring 111, they can sort it, don't be like me.
    I work at a petrol station nights, and a customer told me she didn't want to be here. I made her a coffee. Did I do right?
    The gas bill has come and I laughed, because what else.
    For anyone visiting Ward 7: parking's free after five and the shop does a decent scone.
    I nearly wasn't here. Today I held my grandson for the first time. I'm still shaking.
    Does counselling help if you don't want to talk about what you did?
    Cut the hedge, cut the grass, cut my hair. Felt human.
    Suicide runs in our family like red hair. I'm determined it stops with me.
    On the advice of our worker we've a lockbox now for everyone's medicines. My husband's forgotten the code twice.
    I've been in recovery from bulimia longer than some of you have been alive. It can be done, pet.
    He jumped the queue at the surgery and I could have throttled him.
    Listening to the trains at night is a comfort, I know someone else is awake.
    My carer's assessment was today. She asked had I ever had thoughts of ending it. I said yes and she put her pen down and listened.
    The consultant said my liver numbers are good. After everything. I bought myself a hat.
    Is there any support for the siblings? Everything's about the one who is poorly.
    It's the silence after they've gone back to the unit. I wash one plate.
    Was anybody else told to "just distract yourself"? I've distracted myself to a first in Open University.
    A fella from our parish was found dead on Monday. Say one for his wife, she has five small ones.
    Been making soup with the big knife and Radio 4, a proper good morning.
    I lost my mother to suicide at nine. I'm now older than she ever was. That's an odd birthday.
    We're waiting for a bed. Any bed. He's on a chair in a corridor with a security guard and a blanket.
    my nan keeps asking y im so quiet and i cant tell her that i dont want to be alive
    The dentist wants me off the blood thinners for a tooth out, cardiology say not on your life.
    My wife used to starve herself in our twenties. Nobody called it anything. She had two helpings of crumble last night.
    Thatcher's Britain: my dad lost the pit and then lost himself. We have never known what to say about it.
    I want to go to sleep and not wake up, that's the truth, but I have rung my sister, so.
    Sailing again after my breakdown. The ropes burn my soft hands and I love it.
    There's a film on Netflix about a teenage suicide, please check before your kids watch. Ours was in bits.
    Nurse took the cannula out and I have a bruise like a map of Wales.
    I hate that I hurt myself. I hate that I hid it from you all. I'm done hiding, I think.
    Does anyone's husband with dementia refuse tablets? Mine spits them at the budgie.
    Happy to say I've been given the all clear to drive after the section. First stop: garden centre.
    I'd been planning to end things and what stopped me was so small it's silly. A neighbour brought round rhubarb.
    My scars are old and silver. The swimming teacher didn't stare. I could have kissed her.
    He's in the garage all hours with his woodwork, chisels everywhere, it's the only thing that keeps the black dog off.
    The helpline volunteer stayed on for fifty minutes. She told me about her greyhound.
    I'd a dreadful dream about falling off the pier and woke up hugging the hot water bottle.
    Anorexia took my sister's twenties. We got her thirties back.
    Are the crisis cafes open to over sixty fives? I don't want to sit with youngsters but I don't want to sit alone either.
    You were brave to tell us. You don't need to say what happened. Just tell us how you are this minute.
    Ordered a stairlift, a commode and a bottle of gin. Guess which one's for me.
    The scaffolders left the house open and I've had pigeons in the loft room.
    After my attempt my workplace sent a fruit basket. Fruit. I ate the grapes and handed in my notice.
    Dad's morphine is managed by the hospice nurses so I never have to touch it, which is a relief as I get muddled.
    Every parent on the ward has the same grey face. We nod in the lift.
    I'm seventy one and have just been diagnosed with depression, is it too late to feel different?
    Drove over the Severn bridge to see my twin. She met me with a pasty.
    My mind keeps whispering. I've turned the radio up.
    New tablets make my mouth as dry as a nun's picnic, anyone got a tip? Chewing gum sticks to my plate.
    I told my boys the truth, that I'd been in hospital because I had wanted to die. The little one said, do you still? I said not today.
    My hospital bag now has: charger with the short lead, slippers, crossword, no expectations.
    He's stopped cutting himself off from us, he came down for the quiz.
    Our youngest has started fencing. Actual swords. After the year we've had I did have to laugh.
    The choir's doing a concert in memory of Fiona, who we lost to suicide. Free entry, hankies provided.
    I can't promise for ever but I promised my son tonight. He made me pinky swear.
    It's in my care plan that I'm not to be on my own on Sundays. Sundays are when it comes.
    Anyone else find that the meal plan is harder in the holidays? Everything revolves round a bloody table.
    Glass all over the kitchen, dropped the trifle bowl, cut my foot, mother-in-law arriving in an hour.
    I am new in this country and I am very sad in my heart. In my language we don't have a word for depression.
    My son is Ukrainian boy, he is quiet since the war, he say he don't want to live. Which doctor I ask please?
    Thank you everybody, I take my medicine every day now and I sleep, also I make bread again.
    My mother is old, she forget her tablets, I buy box with days of week. Very good thing.
    In my village people jump from the bridge into river every summer for fun, I show my kids the video.
    I lost my cousin, he choose to leave us. I don't want tell how. I want only to say his name, Andrei.
    The therapist is kind but my English is not enough for what I feel. Can I ask for interpreter?
    My wife has scars and in summer she feel shame. I tell her you are like map of brave country.
    I've given up watching the news. Another suicide, another knife crime. My nerves won't have it.
    What do people wear to an inquest?
    There's nowt worse than folk asking "but why" at the funeral. If I knew why, he'd be here.
    Our kid's back from hospital and he's asked to paint his room orange, so orange it is.
    Me and the husband do each other's pill boxes on Sunday night with Antiques Roadshow on. Rock and roll.
    She hid how bad she felt for so long. I wish I'd looked closer. That's every parent on here I suppose.
    im 17 and ive been self harm free for 40 days. told no one till now lol
    Mum's in the same hospital I was in last year, different wing. The smell in the lift nearly did for me.
    Fishing with my dad again. He says nothing for six hours and it's better than any therapy.
    When I feel unsafe I sit in the library. It's warm and there's always somebody.
    My eldest has her driving test tomorrow. Two years ago she had no wish to be eighteen. Cross your fingers for her.
    I'm off the steroids slowly as advised, ten weeks of it, and I've a face like a full moon.
    What can I say to a friend who's lost her boy? I've baked. I don't know what else to do so I keep baking.
    Every time there's a documentary about suicide they use sad piano. Where's the documentary about the washing up afterwards?
    My counsellor asked me to draw my anger so I drew a kettle.
    Does your pharmacy do weekly collections? Our GP set it up for my son and it's been a weight off all of us.
    Paddy's wake was in the house and they'd the good china out. He'd been sick in himself a long while.
    I've been down, properly down. Missed mass, missed bingo, missed my own phone ringing.
    I bought a length of rope for the tyre swing and the grandweans have had it spinning since breakfast.
    I've a scar from my hysterectomy, a scar from my gallbladder, and a scar from a goose.
    We were asked to check her bedroom regularly. It feels awful going through a young woman's things. How did you do it with respect?
    The food thoughts are loud today. I'm having porridge anyway. Take that.
    I never meant to be a carer. I meant to be a travel agent.
    Twelve hours on a trolley with Dad and a drunk fella singing Delilah. The NHS is on its knees but the nurses are angels.
    There's no shame in having been on a locked ward. I met a bishop in there.
    My daughter says that when she wants to hurt herself she'll come and sit by me and I've not to speak. So I knit.
    Not sure I can do another year of this. I'm not in danger, I'm just bone weary.
    The pier's been restored and they've an ice cream hut, so I wheeled Mum the whole length and she had a 99.
    Is it okay that I'm angry with her for trying to leave us?
    Fell asleep on the train and ended up in Carlisle. Best sleep I've had since he died.
    Had to have a tetanus because the tin of salmon fought back.
    The school sent a letter after a pupil's death. Not one detail in it, only where to get help. I thought it was very well done.
    When you're told your child's in resus you don't ask how. You ask is he breathing.
    Sleeping tablets are only for a fortnight says doc, then we look at the worry itself. I'm sceptical but game.
    I've got bipolar, a budgie and a bus pass.
    My late husband was a haemophiliac, and a paper cut was a whole day out for us.
    I came through it. I was forty when I tried and I'm sixty eight now. I've had a second marriage, two knees and a caravan.
    She used to lie about eating. Now she tells me when it's hard and that's a different girl.
    what do u do when ur mum is the one who wants to die and ur the kid
    Ok so the crisis team are here. Kettle's on. I'll update you.
    The pharmacist showed me how to give him the liquid paracetamol through the feeding tube, and I'm a dab hand now.
    Anybody know how to get blood out of a mattress? Nosebleeds, he's on aspirin for his heart.
    Our walking group does the reservoir loop, two miles, flat, good for buggies and bad hips.
    I wish there was a word for the parent of a child who survived.
    There's a knot in my stomach every time her phone goes to voicemail.
    I feel like I'm hanging on by a thread, and the thread is a Springer spaniel called Mabel.
    I want to say to the new mums here that those terrible thoughts were an illness. I had them in 1974 and no one told me.
    Went to see Les Mis, forgot about the Javert bit. Sat in the loo for the rest of it.
    My uncle's name's never mentioned. I've put him on the family tree with a small star.
    I said to the psychiatrist I'm not mad, I'm lonely. He wrote it down.
    Chopping logs all day with my son. He hasn't said much but he's stacked them beautiful.
    He's started on clozapine so it's bloods every week. The nurse has a lovely way with needles and he's terrified of them.
    Our Gemma would've been thirty today. We'll go to the beach she loved and have chips.
    I'm ashamed that I've begun to hurt myself at my age. I've booked the doctor. Thursday, ten past nine.
    My headache's so bad I've had two paracetamol and a lie down with a flannel like a Victorian.
    They say the tall ship's coming to Greenock, Dad was a rigger, all he talks about is rope.
    The smell of hospital hand gel on my own hands at the supermarket sent me right back to his bedside.
    Nobody tells you that recovery from an eating disorder includes buying bigger jeans and crying in Primark.
    I have lost three friends from the unit. I light three candles. It's all I can do.
    Is anyone awake? I don't want advice, I want somebody to ask me about my tomatoes.
    First night home without someone checking on me every hour. I nearly rang the ward to say goodnight.
    If he makes it to Easter the doctor says the worst is past. I'm counting in pancakes, then eggs.
    My husband's a gunsmith, third generation, and he's in bits since his business partner's suicide. He won't go in the workshop.
    A hard day. I put my hand in my pocket and found the pebble from group, and I held it.
    I've just done the SafeTALK course at the community centre, I'd recommend it to any parent.
    In our house everything risky has been put away as advised, but what's really kept him safe is his cousin coming every day after school.
    My dad's rotten humour: they took my belt off me at security and my dignity fell down with my trousers.
    Can't abide the fireworks, neither can he, so we're in the cupboard under the stairs with a torch and Quality Street.
    The doctor halved my beta blockers and I can climb the stairs without stopping now.
    I write to him every week though he's gone. I tell him about the bins.
    Are there any books for a man whose wife has tried to take her life? Everything's written for wives.
    My thoughts went very dark at three this morning. It's now nine and I've had toast. Still here.
    The gym's banned her till the team says so. She was furious, then she slept for a day.
    I took up bell ringing after my breakdown, you get to pull a rope and make a racket and nobody minds.
    My mum has an alarm on the medicine cupboard door because she kept having her tablets twice by mistake. Plays Greensleeves.
    I don't know which is lonelier, the ward or the week after it.
    Is a relapse the end of the world? Because it feels like one and I've still got to do the school run.
    A lovely man from the Coastguard came to talk to our carers' group and got the biggest slice of cake.
    We've agreed not to discuss what she did. We discuss what she'd like for tea.
    My husband survived and I'm grateful, and I'm also so cross I could spit. Can both be true?
    I've got seven inhalers and only one of them seems to do anything, is it worth asking for a review?
    After the memorial we all threw a flower in the river off the footbridge. His little girl threw a biscuit.
    I stopped reading the threads with details. My mind saves them up and plays them back at night.
    Got the garden shears sharpened, the mower serviced, and a lad to do the heavy stuff. Widowhood's mostly admin.
    Have any of you gone back to the hospital to say thank you? I'm thinking of it. I'd take shortbread.
    I had my stomach scope today, throat spray's vile, but all clear thank God.
    I don't feel anything. Not sad. Just like a telly that's been unplugged.
    He's been diagnosed with OCD, it's the intrusive thoughts about harm, and he's the gentlest boy who ever drew breath.
    Drowning in paperwork for her PIP appeal. Anyone got a template for the mental health descriptors?
    My neighbour's smashing. When I was in the hospital she fed the cat, and when I came out she fed me.
    I survived and I'd like to be useful. Do they take volunteers with a history?
    Mam always said the darkest hour is just before the bin lorry.
    I'll not describe it. I'll only say I was found, and that I'm glad I was.
    Can we have a thread for good things only? I'll start: my daughter's hair has begun to grow back.
    My Nan swallowed her pride and joined the day centre. She's running the raffle already.
    Had a cry in the car outside Lidl, then went in for a mop.
    The social worker asked if there were weapons in the house. I said only my cooking.
    Every tablet he takes has a side effect that needs another tablet. We've a carrier bag full each month and a lovely spreadsheet.
    Overdosed on Celebrations at my sister's and now I can't look at a Bounty.
    The ward round's at ten. I've written down my questions because I go blank when they all look at me.
    My therapist in Boston does sessions over video now, so I can do them from Dad's driveway while he naps.
    Mom's hospice nurse handles the pain meds and the fentanyl, I handle the jokes.
    We went to the range for my brother's birthday, burgers after. Good to see him smile since his discharge from the VA hospital.
    I tell my kids Grandpa died of depression. That's the illness. It's the truth and it's enough.
    Thanksgiving was rough. I had thoughts of not being here, so I told my wife, and she cancelled the in-laws.
    My son's in residential for his eating disorder and the insurance wants him out by Friday. I could scream.
    Anyone else on Prozac get the weird dreams? I was married to a moose last night.
    She's safe. That's all I can write. She's safe and she's asleep.
    I cut out sugar, cut out wine, cut out my sister. Sleeping like a baby.
    Does anyone know if you can claim the travel for visiting someone on a mental health ward? It's two trains and a taxi.
    I keep his razor in the bathroom mug because it still smells of him. Cancer, last August.
    Every evening I lock the back door, put the gas off at the wall, do the dog, and kiss her forehead. Fifty one years.
    I ache to be done with it all. Please just sit with me a while.
    he ate dinner with us!!! whole plate 😭❤️ thank u everyone who prayed
    Bad night. Hot milk, cat, duvet 🐈 If anyone is up give me a wave.
    omg the hospital food 🤢 but im safe and my mam's bringing me a maccies later
    Tablets taken, plants watered, teeth in. That is me ready for the world 😂
    i feel so emty, dont no how to say it proply, just emty
    Three hundred days for my boy 🎉 he said dont make a fuss so I'm making it here
    Lads, I was in a bad way last week and didn't answer anyone. Sorry. I'm talking to someone now 👍
    Missing my sister so much on her anniversary 🕯️ I'll not go into it, she was just too tired for this world.
    Off to the allotment with a spade and a sausage roll 🌱 doctor's orders, well, the spade bit
    My daugther got her hair cut with the kitchen scizzors by her sister and its a total disaster 🙈
    When he's poorly in his mind he can't bear touch, so I leave notes on the stairs.
    Does the fear of it happening again ever go? He's been well for four years and I still count the seconds when he's in the bathroom.
    aye im still here, stubborn as a mule, cheers for asking hen
    Hiya, does anyone know whether you can get melatonin on the NHS for a wean with autism?
    My pal from the burns unit and I still swap birthday cards. Mine was a chip pan in '87, hers a firework.
    I was admitted as a voluntary patient and I brought too many cardigans.
    `,
  ),
  'sixteenth hand': quiet(
    'sixteenth hand',
    `
    I wanted to hurt myself last night and I didn't. That's it, that's the post.
    mum's taken me to get new tablets and they make me sleepy but the doc says give it two weeks
    first time cooking on my own in halls and i cut my finger chopping an onion haha
    We walked over the Clifton bridge with my dad on Sunday, first proper day out since his stroke.
    I feel like I don't want to be here anymore and I'm so scared to say that to my mum
    Does sertraline give anyone else a dry mouth? I take it every morning with my tea.
    im so tired of pretending im fine at school
    my train was cancelled twice this week and i was late for my counselling, nearly cried on the platform
    Six months clean from self harm today!! 🎉
    I relapsed with my eating disorder over Easter and I feel like I let everybody down
    the pharmacist gave me paracetamol for my period pain and told me to take it with food
    Teaching my son how to shave this weekend, he's 14 and all thumbs, it was the nicest hour we've had in months
    My CPN asked us to lock the medicines away for a while so we did. It felt strange but also kind.
    does anyone have tips for telling your form tutor about self harm? i dont want to go into it all with her
    Dad's been on blood thinners since the clot and I set alarms on his phone so he doesn't miss one
    we lost my brother to suicide in 2019 and christmas is still the worst day
    I'm learning to climb at the uni wall and tying in to the rope makes me feel brave
    ate a whole sandwich with my mates today no one made a fuss and i went to the loo and cried happy tears
    Watched that film about the lighthouse last night and it was heavy on suicide, wouldn't recommend if you're fragile.
    My therapist says the urge is like a wave. I'm sat on my bed riding it.
    cant sleep. took my melatonin like normal at 10 and still awake at 3
    The smell of gas in the flat turned out to be the neighbour's hob, landlord is sending someone tomorrow.
    i've got scars and its summer and im scared of what people will say at the beach
    I made a safety plan with my nurse on Tuesday. Who to ring, what music to put on, where to go.
    my dog ate a paracetamol off the floor and the vet kept her in, shes grand now thank god
    been feeling suicidal since the breakup, dont know how to carry on with coursework
    Hello, I am 71 and new to this. My granddaughter has anorexia and I do not know what to say to her at the table.
    he's in hospital after trying to end his life. i'm outside on the bench and i don't know whether to go in
    Got a belt sander for my birthday and I've finally started restoring Grandad's boat.
    what do u do when the voice says dont eat. asking for me
    I've had these thoughts since I was about eleven. Never acted on them. Some weeks they're loud.
    my maths compass broke right before the GCSE and I had to borrow one off a lad I fancy lol
    The docs put me up to a higher dose of my antidepressant and I feel a bit floaty, is that usual
    I work on the railway and the news about the lad at the weekend hit all of us in the mess room hard
    self harm is a hard habit. nobody tells you how much you'll miss it
    Is it normal to grieve for an eating disorder?
    My flatmate told me she's been feeling like ending it. I made her tea and stayed up with her. What do I do now?
    Gave my ice skates away, blades freshly sharpened and all, since I'm never going to play hockey again with this knee. Sad day.
    starting CAMHS on thursday. what do they ask you
    I've taken mirtazapine for four years exactly as told and it has given me my life back
    hate hate hate myself today
    We keep things put away safely at home at the moment. It's exhausting, being on watch all the time.
    my mum thinks im better because i smile more
    Our kitchen knives are so blunt you couldn't cut butter, asked for a set for my wedding present.
    I'm in recovery from bulimia, three years in May, and I've just been asked to be bridesmaid
    Took two ibuprofen for my back as it said on the box and it's done nothing at all.
    there was a storyline about suicide on corrie and i had to leave the room. glad they put the helpline up
    i want to stop existing for a bit. not die. just stop
    the lads down the boat club lost a good man this winter. Nobody saw it coming.
    Has anyone found that running helps with the urges? I go out along the canal when it gets bad and come back calmer
    My sister isn't eating again and I can see it in her face. How do I bring it up without a row?
    finished my last exam!!! didnt think id be alive to see it, honestly
    i lock the door at night because the party boys on our floor try handles. feels safer
    My GP reviews my medication every six weeks and gives me one week's supply at a time. I find that it helps.
    Anyone watching the Bake Off final with a belly full of nerves like me? First telly with food in it I've managed
    I rang Samaritans from the car outside work. The woman was lovely.
    he died by suicide, my dad, and people cross the street so they dont have to talk to me
    I keep getting intrusive thoughts and I'm frightened of my own head
    Putting up shelves today. Drill, rawlplugs, swearing. Best therapy going.
    my hair's falling out from not eating enough and its my debs in august
    just need someone to say goodnight to
    Mam's carer forgot to fill the dosette box so I had to do all her tablets myself with the list from the chemist
    Used to hurt myself every day in sixth form. I'm now a youth worker. It does change.
    We've to catch the ferry at six so I'm packing everyone's meds into the little weekly boxes tonight.
    teacher saw my arms. she didnt shout. she just asked if i wanted a hot chocolate
    I'm not suicidal, just very, very lonely.
    my sword fighting class got cancelled (yes i'm that nerd) and it was the only thing keeping me going this week
    why does everyone say reach out and then when u do they go quiet
    The inquest for my daughter is on the 4th. Has anyone been through one? I do not know what to wear, even.
    i didnt eat lunch today. nobody made me. just couldnt
    The razor I got free through the post gave me a terrible rash on my neck, any recommendations for sensitive skin?
    My uni has a good wellbeing team, they gave me extensions after my attempt and didn't make me explain
    10 days free of self harm. small but mine
    I'd like to know how other parents cope with a teenager who wants to die. I sleep outside her door.
    on the tube today a stranger gave me her seat cause i was crying. restored my faith a bit
    been told its an 8 month wait for the eating disorder team. 8 months!!
    my nan always hides chocolate round the house and forgets where it is, found a twix in the airing cupboard
    The pills make me put on weight and with my history that's a big thing, gonna talk to the psychiatrist
    Everything feels heavy. I did get up and wash my face though.
    he was my lab partner and now theres an empty stool. they said it was suicide in assembly
    I think about death a lot when I'm revising. Is that burnout or something worse?
    my fire alarm went off bc i burnt toast at 2am and whole building hates me
    Grand stretch in the evenings now. I walked the pier with my wife and we talked about our son for the first time since.
    scared of my first inpatient admission tomorrow. do they let you keep your phone
    There's a documentary on tonight about young farmers and suicide. My husband won't watch it but I might.
    my gf has started eating breakfast with me, im so proud of her i could burst
    Had a bath with a good book and candles because my therapist told me to do one kind thing for myself
    Some days the thought of ending things is the first one I have on waking, before I even remember my name.
    the urge to hurt myself is a 9/10 rn can someone distract me, tell me about ur pets
    I've been on the waiting list so long that I turned eighteen and fell off it
    My uncle drives lorries and he takes me out in the cab when I'm down, all the way to Holyhead and back
    Did anyone else's periods stop when they were ill? They've come back and I'm weirdly upset.
    told my mum i want to die. she hugged me for like an hour. wish id told her sooner
    The chemist had run out of my fluoxetine so I'm two days without and feel dizzy, should I ring 111?
    I sew to keep my hands busy. Needles, thread, old curtains. I've made eleven tote bags.
    my brother tried to take his own life and im supposed to just go to school like its tuesday
    Thinking of getting a tattoo over my scars. A wee robin maybe
    Reading The Bell Jar for class and it's hitting a bit too close to home
    anyone else's mum comment on every single thing on their plate
    Self-harm isn't attention seeking. I've hidden it for nine years.
    Cut my fringe with the kitchen scissors at midnight. Regret everything. 😂
    I was very close to the edge, emotionally, before Christmas. It lifted. I can't say why, but it lifted.
    I need help getting off the scales. I mean not weighing myself so often. Has anyone got ideas that worked?
    my boyfriend's depression is so bad he says the world would be better without him. I love him and I'm frightened
    Dad's got a new job on the trains, he's well chuffed with the uniform
    started new tablets for my heart, one in the morning one at night, and I've got a wee chart on the fridge
    I'm safe, I just want to be held.
    they did a talk in school about suicide prevention and I had to walk out because of my cousin
    my dietitian is pure sound, she never makes me feel like a number
    Been reading old journals. I was so sad at 15. I'd love to give that girl a hug.
    i tried to end things years back, dont want to go into it, but i came out the other side and i've got a baby now
    The rope on our tyre swing snapped and my youngest landed in the nettles, poor wee soul.
    how do i support a friend who self harms without being her only person
    I don't trust myself tonight so I've gone to stay at my sister's.
    Mum and me gave all the old medicines in the house back to the pharmacy. It was on our safety plan, and it's done.
    prom dress shopping when youre in recovery is hell. HELL
    He says he's fine. He's not fine. He gave me his Xbox.
    We had a lovely day by the sea, chips and all, I ate mine. Gulls ate Dad's.
    can antidepressants make you feel more suicidal at first? leaflet says so and im worried for my son who started monday
    i miss my friend so much. she was only 16. i keep her hoodie in a bag so it smells like her
    trying to quit vaping and im a demon
    The bridge in our town is closed for repairs so my bus to the day clinic takes twice as long
    No one at uni knows I've an eating disorder and I'd like to keep it that way for now
    I've gone from wanting to die every day to wanting to die some days. I'm taking it as a win.
    My Mam had her stomach operation and she's on strong painkillers from the hospital, the nurse comes in to see to it all
    Our landlord wants to fit a new boiler because of carbon monoxide. Has anybody had theirs replaced? How long were you cold for?
    i shaved my legs for the first time in months, small victory over depression lol
    Hiding how I feel from my kids is the hardest part of all of this.
    what do i say to people who ask about the scars
    Being a carer for someone who doesn't want to live is a strange sort of loneliness
    my psychiatrist said i could cut down on the meds slowly over the summer, feeling hopeful
    Archery society trip this weekend. I nearly didn't go. I went.
    woke up. disappointed. had weetabix. going back to bed
    I want to hurt myself because I failed my driving test, how stupid is that
    The coroner's officer was kind. She rang before the papers got hold of it, so that we'd hear it from her.
    A character in my favourite anime kills himself and I've been a wreck since, it brought up so much about my uncle
    Is there a group for men with eating disorders? I'm 45 and feel like the only one.
    i carry a stone in my pocket from the beach, rub it when im anxious
    i sleep with the light on since it happened. my flatmate's attempt i mean. i was the one home
    My asthma inhaler and my anxiety are best of friends, one sets the other off
    My son has been free of self-harm since September, he has a job at the garden centre, and he whistles. He WHISTLES.
    what does it feel like when you start to get better cos i think i might be and its freaking me out
    Our belt on the washing machine went and flooded the utility room. On top of everything else!
    my best friend moved to Leeds and now i eat alone in the canteen
    I've been told that urges pass after about twenty minutes. I'm on minute four.
    took my first antidepressant today. took a pic of it for courage lol
    Suicide is in the news again because of that footballer and every channel is showing his face.
    exam hall. panic. couldnt breathe. invigilator took me outside n was dead nice about it
    I get very low on the anniversary and go quiet on here, so don't worry if you don't hear from me
    Took up whittling with my granda, he gave me his old penknife and I've made a very ugly duck
    The GP says my bloods are fine so my body is forgiving me, slowly, for the years I starved it.
    she said she wanted to disappear and i laughed bc i thought it was a joke. it wasnt
    How do you eat with other people looking?
    im not gonna do anything i just feel like rubbish and wanted to say it somewhere
    Two sugars, strong, in the blue mug. That's how my brother took his tea, and I make one for him every year on the day he died.
    Need a hand. Flat pack wardrobe, one screwdriver, no patience. Depression 1 - me 0.
    My psychologist asked what would be the first sign that I'm slipping. I said I stop replying to people.
    is it ok to be angry at someone who took their own life
    Got my insulin pump fitted!! no more injections in lectures
    I've been hungry all day and I'm choosing to listen to it. Beans on toast coming up.
    They moved my exam to a quiet room because of my mental health and I was so relieved I nearly hugged the exams officer
    The river was in flood and our cellar took the worst of it. We're at my mother's until it's dried out.
    everyones going to uni and im going to day hospital
    I'd been planning to end my life, and then I told one person. One. I'm still here.
    watching my mum grieve my sister is worse than grieving her myself
    Roof's leaking again. The council came, looked up, and went away.
    does the sadness ever get boring to anyone else
    Had to take antibiotics for an infected toe and they've clashed with my mood stabiliser, doctor swapped them over
    how do you tell your nan you've got bulimia when her whole love language is cake
    I fell off my bike on the cliff road and scraped both knees, at least it got me out of PE
    My wee girl asked me what suicide means. She heard it at school. She's seven. What did you tell yours?
    im 19 and i feel about 90
    They keep my medication at the nurses' station and I go up twice a day, it's like queuing for school dinner.
    Trigger warning I suppose: the urge is back after two years. Not acted on it. Talking to you instead.
    My brother's on the lifeboat crew. They had a bad call on Saturday and he hasn't spoken since.
    today I ate three meals. THREE. with snacks in between like a toddler
    Just back from A&E with my daughter. She's safe. I've never been so tired in my life.
    i have a maths tutor now called Keith and he is weirdly good at cheering me up
    Can you get PIP for depression? I've been refused twice.
    I held my breath the whole time he told me he'd tried to die. Then I said thank you for telling me. Was that right?
    The craft group did lino cutting and I gouged my thumb, had to get a plaster off the leader, mortified
    sometimes i think my family would be better off without me and then the cat sits on my chest
    I read about a student in the States who died by suicide and her mum's letter to the college broke me
    Skipping PE because of my arms. Teacher thinks I'm lazy.
    My wife's on the morphine driver now and comfortable. The hospice nurses are angels. I just don't know what to do with my hands.
    finally told someone about my eating. it was the lollipop lady. dont ask
    Two years ago tonight I nearly left. Tonight I'm making lasagne for nine people.
    Any advice for a mother whose son will not come out of his room? He's eating, he's washing, but he won't speak.
    It was on the radio about the rise in self-harm in young girls and the presenter sounded so bored
    the pills are working i think? laughed at a tiktok today and it was a real one
    I grew up in a house where nobody talked about the way my uncle died. I'd like to break that.
    my razor's been blunt for a month and i finally got new ones, beard gone, feel human. job interview fri
    Urges are worse at night. I've started going downstairs to sit with my parents even if it's just snooker on.
    Is it possible to be suicidal and still want to go to Glastonbury? Asking seriously
    We're doing Romeo and Juliet in English and everyone's joking about it and I have to just sit there
    i feel like a burden and thats the truth of it
    Could anyone tell me what the crisis team does when they come out? I am nervous to ring them
    My hands shake from the lithium. Been on it eleven years. Soup's a challenge!
    everyone in my recovery group got a wee wooden token, mine says 100 days
    New neighbours put a trampoline in. The noise of those children laughing has done me more good than any doctor.
    hurting myself was the only thing that was mine and now they want me to give it up too
    I had a bad reaction to the jab and was in bed three days. Low mood is through the floor.
    He was in the paper. They used the photo from our wedding. They wrote about how he died and I wish they hadn't.
    lost my bus pass, my keys and my will to live in one morning lol. it's fine. found the keys
    I love swimming but I can't face a costume with my scars. Are there long sleeved ones that don't look like a wetsuit?
    my friend group made a rule, if any of us feels unsafe we send a 🐢 and someone rings. it works
    I am from Poland and here I have no family. When the dark thoughts come I have only the phone. Thank you for this place.
    Do you lot tell your boss? About being suicidal, I mean. I've a back to work meeting on Monday.
    stopped counting calories, deleted the app, cried, had a crumpet
    Helping my flatmate move a sofa down four floors by the stairs. We're not friends any more.
    I can't stop thinking I should've known. She'd seemed so happy that week.
    My lad's first shift as a train guard today. He was sectioned two years ago. I'm in bits (good bits)
    it's been raining for 9 days and my brain is soup
    Therapy homework: write a letter to the part of me that wants to die. I've only written Dear.
    My tablets come in those blister packs with the days on, dead handy when your memory's shot
    Sat through a whole Sunday roast with my in-laws. Only people with an ED will know what that took.
    how do i stop my mum checking my arms every morning, it makes me feel like a criminal
    Please, does it get easier to be the one left behind?
    The exhaust fell off the car on the A9 and I just sat on the verge and laughed till I cried
    I'm writing my dissertation on suicide prevention in rural Ireland. It's personal. Some days I can't open the file.
    dad came home from the rehab place today he looks so well. i hid in my room cos i didnt know what to say
    I'm struggling with food and it's Ramadan. I feel guilty fasting and guilty not fasting.
    I fainted in assembly. They rang home. I suppose they all know now.
    Anyone up? Bad night. Nothing to do, just bad.
    My sister got me into knitting on the psych ward, and they let me use the big plastic needles at the table with staff. I made a hat for a baby I've never met.
    someone wrote kys under my tiktok and i know its just a word but it went right in
    The wee fella's on ADHD medicine now and his school report is night and day
    I want to live. There, I said it. It's new.
    My own mother called my eating disorder a phase. It's been seventeen years.
    Found out my ex told people about my attempt. Everyone on the course knows now
    I bake bread at 4am when the thoughts are bad. The whole house smells of it, and my sons pretend to be annoyed.
    i told my keyworker i'm having thoughts & she didnt freak out. she just moved her chair closer
    Painted the fence with the last of the creosote and got more on me than on the fence.
    hospital food is grim but i ate it and they let me go home for the weekend
    My grandson has stopped harming himself. He told me on the phone, out of the blue, then asked about the football.
    the counselling room at school has a window onto the playing field so everyone can see u crying. great planning
    I'd rather be dead than do this presentation (joke. mostly joke. bit anxious)
    Vet put our old collie to sleep on Friday. I held her. It's brought up everything about Mum.
    u don't have to be skinny to have an eating disorder. saying it for whoever needs it
    My tent rope wouldn't hold in the wind at DofE and we slept in a puddle. Still better than being in my head.
    She's home from the unit. We don't leave her on her own yet. She hates us for it and we do it anyway.
    I got a first in my coursework and all I could think was it doesn't change wanting to die
    Has anybody tried ketamine treatment at a clinic for depression? My consultant has mentioned it.
    i had to take an antihistamine before my exam because of the grass and i fell asleep on question 4
    What's the kindest thing anyone said to you after you lost someone to suicide? I'll start: 'Tell me about him.'
    I'm 62 and I've carried what I did to myself as a girl all my life. My scars are older than my children.
    My inhaler, my glasses, my bus fare, my brave face. That's me leaving the house.
    dont know who i am without being ill
    The drop-in at the student union has dogs on Wednesdays!! went for the dogs, stayed for the chat
    He'd never talk about the Falklands and he'd never talk about how low he was. Same silence.
    can u come off antidepressants in exam year or is that mad
    Made jam. Burnt my thumb on the pan, swore at it, ran it under the cold tap for ages. Jam's lovely though.
    I've noticed I only write on here when I'm in crisis, so here's a normal Tuesday: I had soup.
    My crisis plan is on the fridge behind the takeaway menu. Nobody looks there and I know it's there.
    scared of the holidays because school is the only place i eat properly
    I had to identify him. I won't say more than that. Twenty years and I can still see the corridor.
    thinking of you all who lost someone this weekend, that news story was brutal
    our cat got her head stuck in a plastic bag and ran round the house wearing it, first time mum has laughed since the funeral
    I'm in so much pain inside and there's nothing to show for it so no one believes me.
    Doctor's changed me from the capsules to the liquid because I gag on the big ones
    Mates, I'm ok. I went quiet because I was sectioned. Out now. Missed yous.
    My daughter wants to wear short sleeves to her graduation. I said yes love, wear whatever you like.
    The barber did me a hot towel shave before the funeral and I had to stop him because I was shaking
    Would it be daft to celebrate a year since I last hurt myself? With cake? I'm thinking cake
    worst bit about night shifts at the petrol station is 3am with nobody but the moths and my thoughts
    so my mum read my diary. she knows i dont want to be alive. she made pancakes. neither of us has said a word
    I'm afraid to eat and I'm afraid of what happens if I don't.
    she survived. i keep saying it out loud in the car. she survived
    Do crisis texts cost money? I'm on pay as you go and have 12p
    My father-in-law has a cabinet for his guns, licensed, for the clays. He took me along on Saturday and I hit one!
    i get the train to see my dad every 2nd weekend & its the only time i do my homework lol
    Someone asked was I 'over it' yet. My mother took her own life in May. It's June.
    I do the garden. Secateurs, gloves, radio on. The roses don't ask how I'm feeling.
    feeling suicidal isnt always crying, sometimes its just me doing the dishes and thinking im done
    Uni gave us a mindfulness app instead of a counsellor
    We've agreed as a family to put certain things out of reach for now. He knows and he's all right with it.
    My migraine tablets say not to drive so I'm stuck in the house, and stuck in the house is where the gloom is
    I used to be the girl who never ate. Now I'm the girl who brings snacks to every lecture.
    is there a way to ask a friend if they're suicidal without making it worse
    I'm fed up of being brave for everyone.
    The scissors in the art room are all left handed for some reason and it's the funniest thing in my week
    my first day without a meal supervisor. ate it all. sat on my hands after. rang nan
    Drove up the coast, parked at the harbour, had a flask of tea and a cry. Came home lighter.
    bad body image day. wearing dads jumper, it helps
    I lost my wife to suicide and I'm trying to learn to plait my girls' hair off YouTube.
    They gave him something to calm him down and he slept the whole night through, first time in weeks, God bless that nurse
    im worried abt my teacher. he's sad all the time and today he said goodbye funny
    Nothing to report, just that I've stopped wishing I wouldn't wake up. Noticed it Thursday.
    got my ears pierced with my sister as a recovery reward and nearly fainted at the needle
    Every helpline says 'are you safe?' and I never know what to say. I'm alive and I'm on the sofa. Is that safe?
    Youse are the only ones I talk to about this. Me ma thinks I'm doing me homework.
    Our school had a minute's silence for Aoife and someone giggled from nerves and I've never been so angry
    I took my medicine, I said my prayers, I ate a yogurt. Good night all.
    Steam train day at the museum with my autistic son. He knew every engine. I forgot to be sad.
    my ed is loud today. not listening. just reporting it
    Is it selfish that I want my old life back, from before her illness?
    Nobody in my accommodation says hello. I've started saying hello to the microwave.
    Needing to move my bed away from the window because of the draught, and my mate's coming to help, and I'm nervous about anyone seeing the mess
    I was poorly with it at university in the seventies, when no one had a word for it. I ate again, in the end. One does.
    gonna ask for help tomorrow. proper help. hold me to it
    Lost a friend on our ward last month. We're not told anything. We light a tealight at supper.
    do u still count it as recovery if you have thoughts but dont act on them
    My partner hides how bad he feels, and I hide that I know. What a pair.
    Hot water bottle burst in my bed, scalded my foot, and the burns nurse was the first person to ask how I was in weeks.
    He left for Australia and I thought I'd die of missing him. I haven't died. I have bought a plant.
    I'd love one night where nobody asks me have I eaten.
    my phone charger broke so i missed the crisis call back, have i lost my place now
    We found a note. He's alive, he's in the next room, he's eating toast. I don't know how to breathe.
    The rail strike means I can't get to my eating disorder clinic. Can they do it over Zoom?
    My housemate's cut his hand quite badly on a broken pint glass washing up, five stitches, he's dining out on the story
    I get such a strong pull to hurt myself after family parties. Anyone else find it's after, not during?
    have to take a tablet before the dentist cos im that scared of him
    Made it to the top of Arthur's Seat with my walking group for bereaved dads. Wind nearly took my hat.
    im in year 8 and my friend told me she wants to die and made me promise. i broke the promise. did i do right
    Sister's at the police station giving a statement about the night our dad died. I'm minding her twins. They've no idea.
    My mum does this thing where she watches me swallow my antidepressant every morning. It's annoying and it's also love.
    Lifeguard training this week!! Spent all day in the pool being rescued by a boy called Rory
    Fine, I'll admit it, I've been struggling with food again since freshers.
    I cannot bear the word 'committed' on the news. He wasn't a criminal, he was ill.
    the only reason i didn't act on it is my nephew asked me to save him a seat at his play
    Dad's shed is exactly as he left it. Saws, twine, tins of nails, his radio. I go in there to feel close to him.
    Been on the pill for my acne and my mood's all over the place, is that a thing or is it just second year
    They've asked me to speak to the freshers about suicide. I said I'd talk about staying instead.
    how many times are you allowed to ring samaritans in one night? i've rang twice
    When I get out of hospital I'm going to have my hair cut, see the sea, and argue with my brother.
    I'm trying not to weigh myself before my cousin's wedding, so my husband's put the scales in the loft.
    Had my flu jab and my shingles jab on the same day, and my arm is like a balloon!
    Everything I draw comes out dark. My art teacher asked me to stay behind and I think she knows.
    it's not that i want to die it's that i can't do another monday
    My girl ate an ice cream on the harbour wall in front of everybody. I took a photo of the seagull so she wouldn't know I was crying.
    Ligaments torn playing camogie so I'm on painkillers from the hospital and bored out of my tree
    Is there such a thing as a support group for teachers who've lost a pupil? It was suicide and we were told to carry on with period three.
    I lost a bet and had to shave my head lol, raised 400 quid for Mind
    They discharged me with a leaflet. I've read it. I'm still sad.
    in English is not easy to say this: inside me is very dark since my mother dies. I hope somebody will read.
    Bell-ringing practice tonight. My hands are raw from the rope but it's the one hour I don't think.
    I left it too late to say sorry to my friend and now there's no one to say it to
    Took my son to look round the college and he asked where the mental health office was, out loud, in front of everyone. Proud isn't the word.
    some of the girls in my dorm do this competition of who eats least and i want out of it
    We used the emergency plan last night for the first time: he told me, I rang the team, they came. It worked.
    I've a fear of bridges so the new job in Newcastle is an interesting choice
    `,
  ),
  'seventeenth hand': quiet(
    'seventeenth hand',
    `
    I don't want to be here any more. There, it's out. I don't know what I expect anybody to say.
    Took my antidepressant with breakfast like I'm supposed to, day four, feeling a bit sick but the GP said that settles.
    Has anyone got a good bread knife they'd recommend? Mine squashes the loaf and I've taken up sourdough to keep my head busy.
    My daughter has been hurting herself and I only found out from school. How do you start that conversation without making it worse?
    Walked the dog over the old railway bridge this morning, frost on everything. Small wins.
    I was in hospital last month after an attempt. I'm home now and people tiptoe round me like I'm made of glass.
    We've put everything she could hurt herself with out of reach on the advice of the crisis team, and I feel like a jailer.
    does sertraline make anyone else yawn constantly?? my boss thinks im bored of him
    The rope on my boat's mooring snapped in the storm so that's my Saturday gone, but sure it gets me out of the house
    I feel like a burden to everyone and my head tells me they'd be better off. I know it's lying. It's just very loud today.
    Watched that film everyone's on about, the one where he's on the bridge at Christmas and the angel comes. Cried buckets.
    My anorexia tells me I'm a fraud for eating lunch. I ate it anyway. Shepherd's pie!
    how long did it take your painkillers to kick in after knee surgery, mine seem to do nothing at night and I'm up scrolling
    The train was cancelled again so I missed my therapy appointment and cried on the platform like an eejit
    I'm three years without self-harm today. I have cake. That's the post.
    Mum's dosette box comes from the chemist on a Monday and this week they forgot her heart tablets, so I've been on the phone all morning
    Is it normal to feel nothing at all after someone dies by suicide? My cousin's funeral was Friday and I was just blank.
    i cut myself shaving before my interview and had a bit of tissue stuck on my chin the entire time. got the job tho
    Thinking of you Brenda. The thoughts come and go with me too and I've learned to ring someone before they get big.
    My son takes insulin four times a day and he's only seven. He's braver than me.
    Does anyone have a safety plan they wrote themselves? Mine from the hospital reads like a parking fine.
    Smelt gas in the hall last night so had the emergency man round, it was only a loose fitting. Heart still going.
    Some days the wish to disappear is so strong I just sit on the stairs and wait for it to pass.
    I can't find a belt that fits since I lost all the weight with chemo, any shops do them for skinny old fellas?
    Saw on the news about that poor young fella in Cork and it's brought it all back about my brother.
    I binge, I feel awful, I promise myself tomorrow. I've not told a soul in my family.
    Tried to open the childproof cap on my own tablets for ten minutes, arthritis 1 me 0
    my friend told me she's suicidal and made me promise not to tell. im 15. what do i do
    DIY tip please, which blade do I need to cut laminate? Doing up the spare room so my mam can move in.
    When I was ill I lied to everyone about food. I'm not lying any more and it's exhausting but lighter.
    The cliffs at Moher were packed but I got a lovely photo, first day out since the diagnosis 😊
    I keep having the thoughts but no plan, and the nurse says that's worth telling someone, so I'm telling you.
    He won't take his blood pressure pills because he read something on Facebook. Any carers had luck with persuading a stubborn husband?
    I self harmed last night after five months. Feeling so low about it. Please be kind
    Whats everyone using to get the lid off jars? Ive got MS and my grip has gone. Nearly took a hammer to the jam.
    We lock our medicines away now and honestly it just feels like having a toddler again. You get used to it.
    Had a long hot bath with the radio on and for half an hour I wasn't anxious.
    I came very close last winter and I'm glad now. I wasn't glad for a long time, I'll be honest.
    Is it ok to take paracetamol with my cold remedy or is that doubling up? The box is so tiny I can't read it.
    Some of us carers think dark things at 3am and then make the porridge at 7. Doesn't mean we're bad people.
    I'd love to get a wood burner but I'm nervous about carbon monoxide, does everyone have an alarm?
    The dietitian has put me up to the next meal plan and I want to scream. I said ok. I didn't scream.
    My razor burn is desperate, what do yous use? Teenage boy asking for himself not a mate
    Listening to the trains go by helps me sleep. Our flat backs on to the line and I find it company.
    I don't have words for how ashamed I am about what I did to myself on Sunday. But I'm here.
    Asked my pharmacist for the weekly tray because I kept losing track of whether I'd had my tablets. Game changer
    My sister made an attempt on her life and I'm angry with her, is that terrible?
    Took the boat out on the lough, knots all tangled, laughed at myself for the first time in weeks
    There's a documentary on tonight about suicide in farmers. I'll be giving it a miss I think, too close.
    I'm scared of myself tonight. Is there anyone awake?
    The scales went in the skip in January. Best thing I've thrown away apart from my ex.
    Amitriptyline at night has been brilliant for my nerve pain, though the dry mouth is something else.
    My counsellor asked what keeps me here. I said the cat. She said that counts.
    Getting my kitchen knives sharpened at the market, the man does it while you wait and tells you his life story.
    It's been two years since I lost my dad to suicide and I still can't say the word out loud at work.
    How do you tell your kids you've been in a psychiatric ward? They're 6 and 9 and think I was at a hotel.
    I threw up on the bus, travel sickness tablets forgotten, mortified 🙈
    I'd be lying if I said I was okay. The urge to hurt myself is there most evenings, I sit on my hands and watch Pointless.
    My GP is reducing my diazepam very slowly and I'm counting every little step as a victory.
    Does anyone else's hospital make you keep your own meds in a locker? Mine lost the key twice.
    Stopped at the viaduct for a picnic with the grandkids, they wanted to know who built it and I hadn't a clue.
    I read her poems after she died. She'd been sad much longer than any of us knew.
    My body doesn't feel like mine and food feels like the enemy. I'm seeing someone on Thursday.
    do u ever feel like ur just acting normal all day and then collapse, i do
    We scattered his ashes in the sea off Donegal. He'd have liked the rain.
    I was sectioned in June. I didn't think I would ever laugh again and yesterday I did, at a pigeon.
    Hand washing with bleach wipes all day at work has wrecked my skin, any creams?
    The paramedic who came to me that night sat on the floor beside me. I never got his name. I think about him often.
    If you're feeling like that right now please ring Samaritans on 116 123, I've done it and they were sound.
    Morphine makes mum see cats on the curtains. She's quite fond of them. Is this usual?
    My heart just isn't in living at the moment. I'm doing the motions.
    Bought a tow rope for the car because the hill by ours is lethal in snow.
    Anyone going to the remembrance walk over the Severn Bridge? I'd be glad of company, it's my first since losing Tom.
    I can't talk about what I do with food yet. I just wanted to be somewhere people might understand.
    Had my flu jab and my arm's like lead. Also had a cry. Unrelated.
    My wife looks after my tablets now and gives me each day's. I minded at first, I don't now.
    I wrote a goodbye letter years ago and found it while moving. Burned it in the garden with my best friend beside me.
    Scissors, glue, glitter, the works: made a scrapbook with my niece and didn't think of the illness for two hours
    They say talk to someone but when I did she looked frightened and changed the subject. Now I feel worse than before.
    I'm on the 14th floor and the lift is broken again and my hip is killing me
    What do you put in your hope box? I've a photo, a conker and some mints so far.
    Laxatives from the doctor for the constipation the codeine gives me, glamorous life this
    been thinking of dying a lot. not going to do anything. just tired of the thinking
    My brother survived and he's a dad now. I want people to know that survival can look like nappies and no sleep.
    Does the crisis line ever answer? I've been holding since half eight
    Cooking again with the gas hob after two years of microwave meals, feels like a proper human
    I cried in Boots because they asked me was I ok. I only went in for plasters and cough mixture.
    Recovery weight is hard. My jeans went to the charity shop in a bag and I sat in the car after.
    I feel guilty because part of me wishes his suffering would be over, and then I feel like a monster.
    The psychiatrist changed my lithium and I've to get bloods every week now, arms like a pincushion.
    Nobody teaches you how to be the mother of someone who doesn't want to live.
    Grandad's old penknife turned up in the garden, still opens. He'd have been chuffed.
    I nearly posted something awful last night. I turned my phone off and slept instead.
    We do pottery on the ward Tuesdays. Mine looks like a shoe. It was meant to be a swan.
    Has the new antidepressant helped your OCD at all? I'm on week two and only the sweating has kicked in.
    Platform 4, 7.12 every day for thirty years, and now I'm retired I'm lost.
    I hate that I've scars and summer is coming. What do people say when someone asks?
    Parking the car at the top of the multistorey because it's the only place with space near the hospital, then all those stairs with a bad chest.
    My teenage son says he wishes he'd never been born. He says it flat, like telling me the weather. I'm frightened.
    It took me a long time to believe I was allowed to be helped. You are too.
    Should I be worried that my husband sleeps fourteen hours and says he doesn't see the point? He won't see the doctor.
    My mum asks me every day am I safe and I always say yes and sometimes it's true
    Do you tell your employer about an attempt? I've a return to work meeting on Wednesday and I feel ill.
    Where do people return old medicines? Dad passed in May and there's a carrier bag of his inhalers and tablets.
    Bought a new razor for himself for Father's Day even though he's in the nursing home, he still likes a proper shave
    You're so kind to answer. I haven't hurt myself this week and it was because I kept thinking I'd have to come on here and say.
    im so done. like actually done with everything
    The canal path is flooded so no run today, brain is climbing the walls
    Anyone recommend a pill cutter? The wee ones mum takes just explode into dust when I use the knife.
    My dad died by suicide when I was small and I'm now older than he ever got to be. That's a strange birthday.
    I get the urge worst on a Sunday evening. What do other people do with Sunday evenings?
    The ward took my phone charger and my shoelaces which I understand but I do miss my music.
    Yes to the new allotment! Shed's up, the rope for the beans is up, the slugs are up.
    He hurt himself again. I clean up and I say nothing and then I go and sit in the church.
    My recovery's boring now and I say that with joy. Breakfast, snack, lunch, snack, Bake Off.
    Is 10mg the usual start for citalopram? That's what I've been given and I'm nervous of it.
    Took the grandkids on the steam train at Bewdley, smuts in my eye, best day in ages
    Why does everybody ask if I've a plan? I haven't. I'm just sad. It's like they're disappointed.
    My brother rings me when the voices tell him to end it, and we talk about Arsenal till they quieten.
    Please can I have some advice, I am so tired to live, in my country we do not say these things to family.
    They stitched me up after my hysterectomy and honestly the scar is neater than my sewing
    Do you find the winter makes it worse? I start thinking of not being here about when the clocks go back.
    Can't sleep so I've cleaned out the medicine cabinet, found cough syrup from 2011 and a tooth
    my sis is in hospital for her eating and i miss her, she used to do my hair
    We've taken the lock off the bathroom door on the nurse's advice. Feels like taking her privacy to keep her alive.
    I told my GP the truth at last. He put his pen down. I'll remember that.
    The gas bill came and I actually laughed, what else can you do, four hundred quid for a two bed
    I'd like to write to the train driver. I was on the train when somebody died and I keep wondering how he is.
    No, I wouldn't say suicidal. More like if someone offered me an off switch I'd ask how long the queue was.
    Belt and braces, that's how I do my appointments now: diary, phone, and a note on the door.
    My son came home from uni so thin. I made a roast and he moved it round the plate and I wanted to howl.
    Can you drive on pregabalin? Started it Tuesday and I feel like I've had three sherries.
    I put the phone down on the crisis team because I was embarrassed at crying. Rang back. Glad I did.
    the film in english lit is romeo and juliet and everyone keeps laughing at the poison bit and i just wanted to leave
    Anniversary today of the day I nearly wasn't. Lit a candle for the version of me who held on.
    What's a good penknife for a scout? Nephew's birthday and I'd like to be the cool uncle
    Her care plan says to keep certain items secure but nobody has said who buys the lockbox.
    I don't think my wife knows how close to the edge I am. I make jokes. It's what I'm for in this family.
    Rowing club tonight. Hands blistered from the oars, head clear as a bell.
    How long before you stopped thinking about it every day? It's four months since my suicide attempt and it's like a second job.
    When I'm bad, my friend Aoife comes and sits in the kitchen and does her crossword. That's my whole safety plan and it works.
    Got my blister packs mixed up and took the evening ones in the morning, pharmacist says no harm, just a sleepy day ahead.
    I'm frightened of the new tablets because the leaflet says they can make you more suicidal at the start. Did anyone get that?
    The bulimia charity ran a webinar last night and I kept my camera off but I went.
    i feel empty n i dont know who to tell, my teacher is nice but shes leaving
    Ironing a shirt for the tribunal. Burned the collar. Crying over a collar.
    My therapist has me hold ice or draw on my arm with a red pen in place of hurting myself, and I felt silly but it helped a bit.
    What's the news doing printing every detail of how she died? Her poor parents. I've written to the editor.
    Old age creeping up. I took my statin with a glass of sherry and thought, well, Margaret, you've still got it.
    I miss being hungry in a normal way. I miss not thinking.
    Anyone else scared of heights since starting on propranolol? Could hardly go up the loft ladder.
    My husband's a farmer and he's not right since the TB test. He won't talk. He's up at four and he sits in the yard.
    I've ended up hurting myself more since she left. I'm embarrassed to be a bloke of fifty writing that.
    What sort of lock box did you get for the meds? Ours has a code and I've forgot the code, typical.
    The bridge club has asked me to be treasurer. Me! Last year I couldn't open the post.
    They say it passes. I'm sitting here letting it pass. It's taking its time.
    A lad in my year died and they've put flowers at the gate and everyone is posting selfies crying and I feel weird about it
    Would you go back to a psychiatrist who called it attention seeking? I was in bits after my attempt.
    I dropped a mirror moving house. Seven years bad luck, I told it to join the queue 😂
    Recovered is a big word. I eat. I go out. I don't hide things from my partner now. That'll do.
    My mother has dementia and eats paper hankies. Carers, is this a thing?
    Whatever I did, I've told my doctor and that's where the details belong. Here I just want a bit of company.
    Fell on the escalator on the Underground, black and blue, everyone so kind.
    Could you all say a prayer for my nephew, he's in intensive care after trying to take his life. They say the next two days matter.
    Diabetes nurse shouted at me about my sugars. I do my insulin, I do my checks, I can't do any more.
    I've been told I can have my own cutlery back on the unit. Never been so proud of a fork.
    do you ever get jealous of people who are just ... fine? like on the bus, just fine
    It's my turn to be the strong one as my wife came home from the ward Friday. What helped your other half most?
    The chemist was out of my HRT again and I nearly lay down on the floor of Superdrug
    Trigger warning: mention of suicidal thoughts, no details. I'm having them, they're back, I thought I'd beaten them.
    Any fishermen on here? I'm looking for braided line, 20lb, to get back out on the river with my lad.
    Feels like the eating disorder's my only friend and it's trying to kill me. Some friend.
    My dad keeps his shotgun certificate up to date though he's not shot a thing since 1996. Bless him.
    I had an awful urge at four this afternoon. I rang my sister. We talked about her kitchen tiles.
    I hide my chocolate from the kids in the saucepan drawer, judge me
    I've got a tattoo over my scars now, a wren. She's a wee fighter like me.
    How do you forgive yourself for not noticing? My husband had been planning it for weeks and I was doing the school run.
    Ligament's gone in my knee so I'm on crutches AND anxious, what a combo
    When the thoughts come I name five things I can see. Today one was a man carrying a whole cooked chicken.
    Everybody talks about reaching out. I reached. Four-month waiting list.
    Nurse was lovely and counted out mum's morphine with me so I wouldn't be frightened of giving it. It's only for the last days and it keeps her comfy.
    I have been off my food with grief. Not on purpose. It all tastes of cardboard.
    Can anyone tell me how the Samaritans text thing works? I can't speak on the phone, I seize up.
    That time of the month plus depression equals me googling cottages on Scottish islands at 2am
    My boy asked why Uncle Pete died. I said his mind got very ill. Was that ok?
    I don't do it any more and I don't miss it, but I miss having something that was only mine.
    Electric shower blew up this morning, cold wash, character building said my nan
    My friend survived an attempt years ago and now she trains nurses. I'm dead proud of her.
    Rather low. The doctor has asked me to ring every day and I feel a nuisance.
    Does walking by the sea help anyone else? I go to Portrush and shout at the waves
    They did a post mortem on my son and I don't want to know. Is that allowed?
    Wanting to die and wanting a takeaway at the same time, the human brain is a joke
    I used to get told off for chewing pencils and now my daughter does, the circle of life.
    We've agreed as a family that nobody's left alone this weekend. He's cross with us. I'd rather cross.
    Knitting needles allowed on the plane? I knit for nerves, I'm a wreck without it.
    I've relapsed with the self harm, please don't ask what or how, I just need somebody to say it's not the end of the world
    Having my stomach camera on Monday and dreading it, anyone had the throat spray?
    The thing about carers is that we're not allowed to say we want out too. I want out too.
    Is there anything in the house I should be asking the crisis team about? They were vague and I'm a worrier.
    I've asked my neighbour to keep a few things for me until I feel steadier. She didn't ask what for, she just made room in a cupboard.
    Sorry for your loss Eileen. There are no right words when it's suicide, so I'll only say I lit the fire and thought of you.
    my mum got diagnosed w bipolar and everyone keeps asking if SHES ok, what about me
    Has anybody's child refused their epilepsy syrup? He clamps his mouth shut and I'm wearing most of it.
    I rehung the swing for the grandchildren, new rope and all, and tested it myself. It held!
    Today I wanted to be dead at ten and was laughing at the radio by eleven. I can't keep up with me.
    The scalpel slipped in biology and I fainted at the sheep's heart. Whole class saw.
    Are you meant to feel this flat on mirtazapine? I sleep, I eat, I don't care about anything.
    Watching the boats come in at Howth with a bag of chips. Not cured, but warm.
    My wife tells me every night she doesn't want to wake up. I lie there listening to her breathe.
    How is one supposed to grieve somebody who chose to go? I'm furious and then I'm in pieces.
    we did suicide awareness at college today and i had to leave, the slides were all stock photos of rain
    I've a needle phobia and three blood tests this month. Ask me how I'm doing.
    She's eating again. Toast. I watched her eat a whole slice of toast and pretended to read the paper.
    Just been for a spin over the new Forth crossing, the views! My late husband would have bored me stiff with the engineering.
    Whoever said grief comes in waves never had it come in the queue at the post office.
    No one in my family will say how he died, not even to each other. I won't say it here. But I miss him terribly.
    Does anyone know a removals firm that's kind? I'm clearing my son's flat and I can't do the bathroom by myself.
    I find the voices quieter when I iron. Pillowcases, tea towels, anything flat.
    Ran out of my blood thinners on a bank holiday, 111 sorted it, hats off to them
    I'm on the edge tonight. Not of anything, just on edge, you know how English is.
    Told my brother I'd been suicidal. He went and put the kettle on and came back and hugged me for the first time since 1999.
    My support worker wants me to write down my warning signs. Number one: I stop answering my nan.
    Which electric razor is best for a man with Parkinson's? He will not let me near him with a wet one.
    If you're scared to be by yourself tonight there's a crisis café on Mill Road till eleven, they do toast.
    Got a plastic bag caught in the bike chain and went over the handlebars. Gravel in both palms.
    I stopped before I did anything. First time ever. I'm shaking and I'm proud.
    Can you get a tattoo while on lithium? Asking before I book and embarrass myself.
    I've been unwell with food since I was eleven and I'm fifty now. It isn't just young girls.
    Sertraline plus sunshine equals me like a lobster, nobody warned me
    My nephew has been talking about death a lot since the hamster. When do you worry?
    The nurses search our bags on the way back in and I get it, but it makes me feel like a criminal with my wee bag of grapes.
    I don't know who needs this but you can ring the GP and just say "I'm not safe" and they do the rest.
    Finished my first week as a trainee chef! Knife skills are a disgrace but I've all my fingers.
    Did anyone here lose their faith afterwards? The priest was good at the funeral. I've not been since.
    I want to disappear for a year and come back when everything's been sorted by someone else.
    My dad's on oxygen and still wants his gas fire lit. The arguments in this house!
    Being an ambulance dispatcher I hear the worst hour of everybody's life, then I go home and the kids want fish fingers.
    I've got an itch to do what I used to do. I'm going to have a shower, phone my mate and see where I am at nine.
    Where do I put my late wife's slippers? Everyone talks about the medicines and the paperwork, nobody about the slippers.
    His hands shake so he drops half his tablets and the dog hoovers them up, vet bill was eighty quid
    There's nothing wrong with my life, which is what makes wanting out of it so hard to explain.
    I'd a dream that I fell off a cliff and landed on my nan's bed. Make of that what you will.
    Please be gentle, it's my first post. I tried to end my life three weeks ago and I don't know how to be a person now.
    What would you say to a 16yr old who says recovery is making her fat? She cried over a yoghurt.
    Getting rid of the wasps' nest, what spray do you use? Himself is allergic.
    I sleep with the lamp on since the hospital. My husband bought himself an eye mask. That's love.
    On the day he died he'd emptied the dishwasher. I keep going over that.
    Chemist says the new brand is the same tablet in a different coat. Well I liked the old coat.
    The harm I do to myself isn't something I'm ready to describe but I want it to stop, that's a start isn't it?
    We're doing the coastal path for the hospice, 22 miles, my knees are filing a complaint.
    Is a child allowed to visit on a locked ward? My youngest is desperate to see his mam.
    I get a text from the crisis nurse each night at nine with just a smiley face. I answer with one back. It's keeping me going.
    i am learning the english for my feelings. today word is hollow. i feel hollow
    Somebody at church told me suicide's a sin. I said so is gossip, Pauline.
    My razor sharp wit is all that's left of me after twelve years caring
    Since starting the steroid tablets I'm up at four baking. The street's never had so many scones.
    Ever feel you're waiting for permission to stop? I'm so weary of being alive and so ordinary about it.
    The support group does a Christmas meal and I've said yes, and for someone with my history that is a headline.
    He was cut off by the benefits people and went downhill from there. I'd like them to know his name.
    My friend came off her bike under the flyover and broke her wrist so I'm wiping down her kitchen and arguing with her cat.
    Do psychiatrists write down everything? I let slip I'd rather be dead, and she typed for ages.
    Bought bleach, rubber gloves, and a new mop, and took on the oven. It won. I'll be back.
    Been told I mask too well. I didn't know there was another way to be in a room.
    My daughter's school counsellor kept it confidential until it wasn't safe to, and I'm grateful, though my daughter isn't speaking to either of us.
    Not sleeping. Every time I shut my eyes I'm back at the bedside with the machine going.
    Had to tell the life insurance about my attempts, six pages, and the girl on the phone said sorry after each question.
    I can't have grapefruit with my new tablets, and I have never wanted a grapefruit so much in my life.
    Wish I could unzip my skin and step out. Sorry. That's the closest I can get.
    We used to fish off the pier, him and me. I took his rod down Saturday and caught a boot.
    Am I a bad mum for sleeping outside her door? The nurse said to, the first week. I'm on week five.
    The hardest thing about leaving treatment is that nobody claps when you finish a sandwich.
    A year ago I couldn't be left alone. Today I was left in charge of a Year 9 class, which is arguably worse.
    Watched a true crime thing with poison and now I'm side-eyeing my husband's soup
    Could we not discuss how people did it please? Some of us are new and raw. Love to all.
    I've the chainsaw booked in for a service and the logs half done. Keeping busy since Joan went.
    My medication was reviewed by someone who looked about twelve, but she listened, more than the last fella did.
    No appetite, no sleep, no words. Only the dog notices.
    Do the feelings ever fully leave? I'm 8 months past my suicide attempt and I still feel like a visitor.
    My grandson hung his school blazer on the floor as usual, and I nearly cried with how normal it was.
    Thanks to the lad at the station in Crewe who gave me his tissues and missed his train to sit with me. I was only crying but he couldn't know that.
    Tell me about your good day, any good day. I need to borrow one.
    Anybody use a talking tablet dispenser? Mum argues with it.
    When the doctor asked was I having thoughts I said no out of pure habit. How do I go back and change my answer?
    I volunteer for the lifeboat. We train in all weathers, and some shouts stay with you. I'd like to speak with others who do it.
    gonna be honest ive been bad with food again. seeing the nurse monday. thats all im sayin
    Broke a glass washing up and my partner went white and came running. We're both still jumpy, two years on.
    All I want for my birthday is for nobody to look at me in that worried way.
    Her anger frightens me more than her sadness. When she's sad she lets me in.
    I take eleven tablets each morning and rattle down the stairs, says the wife.
    It helps me to know that the urge is like a wave. I heard that here, from Deirdre I think.
    Lost my job, lost my flat, and my mind's gone on ahead without me. I don't see a way through this month.
    We took the kids to the top of Blackpool Tower, glass floor, I was on my hands and knees, they howled.
    What do you say to a colleague who's back after an attempt? I've made her a lasagne. Is that weird?
    I was told to remove anything risky before my husband's home leave. I've done it, but I keep walking round looking at ordinary things with new eyes.
    Any other teens who have to look after siblings when mum is ill? I did three packed lunches this morning and missed registration.
    Pain clinic have cut my patches down and I'm crabby as a cat, but I'm more awake for the grandkids.
    The coroner was kind. I'd expected a wig and he'd a cardigan.
    Is anybody else recovering at a size nobody believes? The GP looked me up and down and said "you look well".
    Every bone in me wants to give up and I've just put a wash on. Funny old thing, hope.
    I went to the barber's and had the hot towel, the open razor, the full works. Felt like a gangster. First treat since the funeral.
    They want to try ECT. My mother's frightened of the word electric. Has it helped yours?
    please can someone just say goodnight to me
    Had to sign for my own tablets like they were the Crown Jewels. It's grand, I know why.
    I thought surviving would feel like winning. It feels like admin.
    Dad's dementia means he hides everything, his teeth, the post, my car keys in the bread bin.
    I cover my arms at work and it's thirty degrees. Would you tell your manager? I've not hurt myself since uni.
    If I can get to Friday, my sister's here Friday.
    I burned the dinner, the smoke alarm went off, the twins screamed, and I thought I cannot do one more day. Then we'd toast.
    Have you ever phoned 111 and pressed 2? I did. A man called Graham. I'd marry Graham.
    Cutting back on sugar for the diabetes and I am a demon. Sorry to my family.
    I can't picture being thirty. I never planned for it. It's in March.
    My lad's decided to be a vegan in the middle of eating disorder recovery and I don't know whether to cheer or panic.
    Our old dog had to be put to sleep, the vet was ever so gentle, and I've been howling since.
    On bad days my safety plan says ring Mo. Mo says "what's occurring". That alone does it.
    Honestly the loneliness of being the well one.
    He's on suicide watch inside, and they won't tell me a thing because I'm only the girlfriend.
    Glass recycling, paper recycling, crying in the car, home. Productive morning.
    Why am I more upset over the neighbour's suicide than my own father's passing? I barely knew the man.
    My nails are all grown! I used to bite them to nothing when I was poorly. Pink varnish, no less.
    There's a rail strike so the counsellor's doing me by video. My mother will be listening at the door.
    Everyone brought casseroles for the cancer. No one brings a casserole for depression.
    You know when you're that low you can't even be bothered to be sad? There.
    I've written the school a letter to say no details at assembly please, just that Josh is missed and where to get help.
    The physio gave me a stretchy band to tie on the door for my shoulder and it pinged off and got the cat
    I'm scared I'd do something daft if I stayed in, so I'm sitting in the library until closing. They've nice chairs.
    Would any of you go on a walk with a stranger off here? Daylight, Cannock Chase, flask, dog.
    Sure I know you're all only a button away but it's hard to press the button.
    What's a kind thing to put in a card for somebody who has just come out of hospital after trying to die?
    Anyone know if the chemist delivers? I can't leave mum, and her heart tablets finish on Thursday.
    I'm embarrassed to say I've been hurting myself at my age. Sixty-one. You'd think it was for the young.
    Swapped my shoelaces for elastic ones since the stroke and I can dress myself again!
    Tonight I'm angry, which my counsellor says is better than numb. Doesn't feel it. I kicked a bin.
    I've a bit of rope burn from the tug of war at the village fete, we lost to the vicar
    How did you tell your partner you were thinking about suicide? Did they cry? I'm afraid he'll cry.
    Found a poem in my son's room that was so sad I sat down on his bed. He says it's for English.
    Honest to God if one more person tells me to take up yoga. I can't get out of bed, Linda.
    The bridge on my glasses snapped, I've them held on with a plaster, and I've an assessment at two.
    Someone asked how I did it and I said that's mine to keep. You're all allowed to say that too.
    `,
  ),
};
