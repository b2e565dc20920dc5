import { quiet, type Vector } from './vector.ts';

/** Words of method in other senses: sayings, medicine as prescribed, kitchens, tools, bridges, trains, food and news. */
export const METHOD_QUIET_WORDS: Readonly<Record<string, readonly Vector[]>> = {
  sayings: quiet(
    'sayings',
    `
    hang on in there
    Hang in there pet
    I'm just hanging about till the bus comes
    I hung up on him
    Hang the washing out, it's drying weather
    I got the hang of it in the end
    Give him enough rope
    I'm at the end of my rope with this council
    learning the ropes in my new job
    Shoot, I forgot her birthday
    Shoot me a message when you're home
    I shot myself in the foot there
    that meeting was like bullets flying
    Bite the bullet and ring them
    jumped at the chance
    I nearly jumped out of my skin
    jump in the shower and see how you feel
    Take the plunge and go
    He threw me in at the deep end
    I'm in over my head at work
    Keeping my head above water
    Drowning my sorrows in hot chocolate
    Water under the bridge
    We'll cross that bridge when we come to it
    I've burnt my bridges with that agency
    I'm burned out
    burning the candle at both ends
    Cut to the chase
    He cut me off mid sentence
    It cut deep when she said that
    cut a long story short
    That comment was a knife in the back
    You could cut the tension with a knife
    The pain is like a blade some mornings
    a bitter pill to swallow
    Overdosed on Christmas telly
    I've overdosed on mince pies, send help
    od'd on true crime podcasts lol
    choked up reading this
    I choked in the interview
    That tie is strangling me
    suffocating in this flat with no window
    I'm gasping for a cuppa
    poison ivy all over my arm
    There's method in my madness
    step by step, that's how I got here
    My train of thought has gone off the rails
    fell off the wagon with the biscuits
    `,
  ),
  'medicine as prescribed': quiet(
    'medicines',
    `
    my GP put me on 50 mg sertraline
    I take two tablets every night as prescribed
    Started on 20mg last Tuesday
    I've gone from 10mg to 15mg
    I take one in the morning and two at teatime
    Take 1 tablet three times a day with food, it says
    My dad's on eleven different tablets a day
    I picked up 3 boxes from the chemist, that's me sorted till June
    They only gave me 7 days' worth
    the pharmacy gives me a week at a time and it helps
    I inject 14 units before breakfast, I'm type 1
    Had two paracetamol and a lie down
    I took ibuprofen for my back and it helped
    took my tablets late today
    I missed my dose on Monday
    I forgot whether I'd taken it so I left it
    Mum does my tablets in a box with the days on
    I swallowed the tablet wrong and coughed for an hour
    I hate swallowing pills, any tips?
    can you crush these in yoghurt? I can't swallow tablets (asking the pharmacist tomorrow)
    Half a tablet for the first week then a whole one
    How many weeks till the tablets work?
    The nurse gave me two injections and a sticker
    Six months off the diazepam now
    I handed the spare tablets back to the pharmacist
    We keep the medicines locked in the top cupboard
    My husband keeps my tablets for me and I'm glad of it
    I took a sleeping tablet on the plane
    Laxatives from the doctor after my operation, TMI sorry
    Charcoal biscuits for the dog's wind
    `,
  ),
  'kitchens, tools and gardens': quiet(
    'kitchens and tools',
    `
    I chopped eight onions with a new knife and cried for once for a good reason
    Sharp knives in the top drawer please
    My kitchen scissors have vanished again
    Cut the card with a craft knife and a steel ruler
    I've a drawer full of razor blades for my old safety razor, I shave the proper way
    new razor, lovely smooth legs
    cut my finger on a broken plate doing the dishes, two stitches
    Broke a glass and stood on it
    I burned my arm on the oven, third time this month
    Burnt my hand on the iron
    burned my neck with the curling tongs before a wedding
    I put the hose on the roses
    Washed the car with the hose
    Bleach the sink and open a window
    I drank a whole bottle of wine with my sister and we sang
    I drank two litres of water today like the app says
    The rope on the swing has frayed
    Dad tied the tarpaulin down with rope and a good knot
    My dressing gown cord goes missing every wash
    Belt's on the last hole after Christmas
    I need a plastic bag for the bin
    Left the car running to defrost it
    The carbon monoxide alarm went off, it was the battery
    We got the boiler checked for gas
    Put the oven on at 180 for forty minutes
    The shed beam is rotten, need a joiner
    Taught my grandson to whittle with a penknife
    Fixed the shelf with six screws and a prayer
    Hanging baskets are up
    We hung the picture in the hall at last
    Fishing with a blunt knife is no fun
    My crochet hook and scissors go everywhere with me
    `,
  ),
  'bridges, trains and heights': quiet(
    'bridges and trains',
    `
    I walked over the bridge without holding on to anybody, I've been scared of it for years
    Walked along the river to the weir and back, six miles
    I take the 7.40 every morning and stand at the same spot
    The fast train doesn't stop at ours any more
    Platform 2 was packed and I had a panic attack
    Trains cancelled again, someone said there was an incident on the line
    I'm on the ninth floor and the lift's broken
    The view from the multi-storey is the best in town, ha
    I'm scared of heights so the balcony is no use to me
    We climbed the cliff path with a flask
    I jumped off the pier with the kids in July and it was freezing
    Jumped in the river for charity
    I nearly fell off the ladder
    I'm doing a bungee jump for the hospice
    Skydive booked for May, what have I done
    My son jumped off the third stair and broke his wrist
    climbing rope and harness for sale
    We did abseiling with the youth club
    I had to drive over the high bridge in the wind and my hands shook
    The bypass is closed so allow extra time
    I swim in the sea every Sunday, it's gone cold now
    I put pretty stones in my pockets at the beach
    I walk the dog in the woods behind the school
    Fell down the stairs and bruised my hip
    `,
  ),
  eating: quiet(
    'eating',
    `
    I had toast and an egg, that's a win
    I ate a whole pizza and I'm not sorry
    I've lost a stone since the new tablets and I'd like it back
    Put on half a stone and my dietitian is pleased
    I can't face food today
    I haven't eaten since lunch and I'm starving
    I'm starving, what's for tea?
    I was sick all night, norovirus
    Threw up on the bus, mortified
    The baby was sick on my good coat
    I'm on a diet for my cholesterol, fewer biscuits
    Doctor wants me to lose two stone before the knee operation
    Slimming World weigh in tonight
    Fasting for Ramadan and feeling peaceful
    16 hours without eating for the blood test
    I skipped breakfast because I overslept
    I eat when I'm sad and I feel bad after
    my eating disorder is loud today
    I'm in recovery from bulimia and today was hard
    I've had anorexia for nine years and I'm tired
    I purged last night and I feel ashamed
    I've binged again and I don't know who to tell
    my meal plan has three meals and three snacks and I did them all
    Ate in front of people for the first time in a year
    I brush my teeth after every meal because of the braces
    What helps you get through lunch?
    I count my steps, not my calories now
    My daughter hardly eats and I'm worried sick
    Had one rice cake with peanut butter and loved it
    Black coffee and a biscuit, heaven
    `,
  ),
};
