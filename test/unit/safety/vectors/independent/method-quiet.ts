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
};
