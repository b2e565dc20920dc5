import { anywhere, type Vector } from './vector.ts';

/** How, how much, where, with what: details that a reader should not meet. Every specific here is vague or could not work, on purpose. */
export const METHOD_FOUND: Readonly<Record<string, readonly Vector[]>> = {
  amounts: anywhere(
    'amounts',
    `
    I took 14 of the blue ones last night
    took about nine of my mum's tablets and then I was sick
    I've taken 6 of my tablets and a can of cider
    ive had twelve of the little white ones so far
    I swallowed half the box
    I swallowed a handful of whatever was in the cupboard
    necked a whole strip of them and went to bed
    I downed a bottle of the pink medicine
    I took a week's worth in one go
    I took a month's supply all at once
    My attempt was thirty somethings with a bottle of wine
    How many would I have to take?
    how many of these would it take to not wake up
    How many tablets is too many?
    what's the lethal dose of the ones I'm on
    whats a fatal dose for someone my weight
    is 20 of them enough to do it
    would ten be enough or do I need more
    Does anyone know how much you need for it to work
    I've counted them and I've got 41
    I have 3 boxes put by and I know how many it takes
    I've got enough of it in the fridge to do it
    I'd use whatever my nan's on, she's got loads of it
    I'd take the whole lot with a drink, that's how I'd do it
    I've been having my tablets with lemonade so more go down at once
    My plan is the tablets crushed up in a yoghurt
    She took eighteen of her heart pills, that's what the note said
    he'd had 2 bottles of whisky and all his painkillers
    Last time I only took eight and that's why it failed
    I had four times what I'm meant to
    I drank the stuff from under the sink
    I drank a mug of the cleaning stuff
    popped fifteen of them like sweets
    I OD'd on 11 of the yellow capsules
    took an overdose of 22 tablets in the park and a man found me
    I've been cutting them up and adding one more each night till I don't wake up
    it was sixteen pills i think, i lost count
    A packet and a half did nothing but make me sick
    `,
  ),
  'places and times': anywhere(
    'places',
    `
    I'd go off the multi-storey behind the shopping centre, top floor
    I know which bridge, it's the old one where the railing's low
    The spot I'd jump from is past the second gate
    I worked out which train I'd do it with
    I've checked the timetable, the fast one comes through just after ten
    I went and stood on the fourth floor balcony and measured the drop with my eyes
    I'd do it in the garage, I've got the key
    I was going to do it in the woods behind the school, by the big oak where nobody goes
    There's a gap in the fence by the line, that's where I went
    I'd go into the river by the second bench, I've been down to look
    The cliff near us has a place with no fence and I've been up twice
    I'd hang myself in the shed, there's a beam
    I chose the hotel so it wouldn't be the kids who found me
    I'd drive at the wall on the bypass with no seatbelt
    I drove to the bridge, climbed over the railing at the middle and held on
    Is the bridge in town high enough?
    how high does it have to be
    how high would you have to jump from
    He jumped from the ninth floor of the flats on our street
    She went in off the end of the pier with stones in her coat
    she filled her pockets with stones and walked in
    he stepped out in front of the 7.40
    They found him in the loft with a cord
    I'd do it at the bandstand, four in the morning
    `,
  ),
  'things used': anywhere(
    'things used',
    `
    I cut with a bit of broken plate, here on the inside of my arm
    I used a razor on my thighs
    I used a craft knife, three lines on each leg
    used the kitchen scissors on my stomach last night
    I cut my wrist with a piece of glass, not deep
    I took the blade out of a thing and used it on my hip
    I burn myself with the iron, on the shoulder
    I put cigarettes out on my arm
    I held my hand on the hob and counted to five
    I used a lighter on the inside of my wrist
    i use a hair straightener on my legs
    I've been using a compass from my maths set on my arm
    I punch the wall till my knuckles split
    I bang my head off the wall thirty or forty times
    I bite the inside of my arm till it bleeds and rub salt in
    I had the belt round my neck
    I put a scarf round my neck and pulled
    I tied the dressing gown cord to the door
    tied a rope in the loft but I couldn't do it
    I've got a rope in the boot and I know the knot
    I practised the knot on the banister
    I put a bag over my head for a minute
    I've got the gun out of the cabinet and it's on the table
    I know where Dad keeps the shotgun and the cartridges
    He shot himself with his own gun in the barn
    Do you cut across or down?
    how deep do you have to go
    how deep is too deep
    Which part of the arm bleeds least?
    what do you use to cut with
    what does everyone use, blades or glass
    I press it on and count, same place each time
    I sat in the bath with the thing from the bedroom plugged in
    I had everything out in the car, the tape as well
    I wanted to gas myself so I fiddled with the fire in the front room
    I breathed in the stuff from the can, the one for the windows
    `,
  ),
  'comparing ways': anywhere(
    'comparing',
    `
    Which would be quicker, tablets or the bridge?
    tablets or rope, which one hurts less
    What's the most painless way to do it?
    whats the easiest way to kill yourself
    what is the quickest way to die
    Is drowning peaceful?
    does hanging hurt
    How long does it take to bleed out?
    how long before it kicks in, an hour or two?
    I've been reading about the different methods and ranking them
    I've narrowed it down to two ways
    I ruled out jumping, too messy, so it's pills
    tablets were no use so next time it'd be a rope
    I'd never hang myself, I'd take something
    An overdose is the coward's way, I'd go for the train
    I've compared them all and made a list with a top three
    Best method? asking for me
    any method that looks like an accident?
    I want to make it look like an accident, I just don't know which sort
    Would it look natural if I did it with those?
    is it better to cut or burn, which heals faster
    The video said there's some stuff that does it, he gave the name
    There's a website that goes through every method step by step
    Read a thread that tells you how to do it, it has a list of what you need
    how do i kill myself without my mum finding me
    how do you tie a noose
    `,
  ),
  'hiding and getting': anywhere(
    'hiding',
    `
    I hide my blade in the back of my phone case
    i keep it in my pencil case in case i need it in school
    I keep my blades in a sock at the bottom of the drawer
    I don't swallow them when the nurse is there, I save them up in a sock
    I tell them I fell off my bike so they don't ask about the cuts
    I've a trick with my mum's scarf for covering the marks
    How do I hide the scars from my mum?
    how do you hide fresh cuts in PE
    bracelets hide most of mine and I do the rest where you can't see
    cut where I do and no one will know, ask me where
    I hide the bloody tissues inside a crisp packet
    I told the hospital I'd only taken two when it was loads
    There's a thing you can tell them in A&E and they won't know you did it on purpose
    I delete my history so nobody sees what I've been looking up
    I've a film tub of them behind the books, a good few now
    I've been getting them here and there so nobody asks
    I know a shop that'll sell you as many boxes as you like
    where can I get the strong ones without a prescription
    Where do you buy it? The shop I know stopped selling it
    Can you order that stuff online, does it come in plain packaging
    I bought it off a site abroad and it came in a jiffy bag
    a lad in work can get me whatever I want, enough to do it
    I've been stockpiling my prescriptions since the summer, I've four boxes in the wardrobe
    I ordered the thing I need and it comes Thursday
    I help myself out of Mum's box when she's at bingo and she hasn't noticed
    dm me if u want to know where i got it
    `,
  ),
  food: anywhere(
    'food tricks',
    `
    I'm living on one rice cake and a black coffee a day
    I eat under 10 calories a day haha
    I'm having 90 calories on Mondays and nothing at all the day after
    fasted for six days, only water and gum
    I haven't eaten since Sunday and I'm going for nine days
    How many calories can you have and still lose a stone in a week?
    what's the least I can eat without fainting
    My goal weight is ridiculous and I'm doing it by skipping everything but one apple
    I use a thing from the bathroom to make myself sick
    I make myself sick with the radio up so nobody hears
    I know which foods come back up easiest
    How do you make yourself sick? I can't manage it
    how do i purge without my throat hurting
    tips for throwing up quietly please
    I take laxatives after a meal, a dozen purple ones
    i take laxatives every night, more each week
    I took something of my nan's to get my weight down before the weigh in
    I've a way of getting the number up when they weigh me
    I put conkers in my pockets for weigh-in
    put a spoon up your sleeve before the clinic weighs you lol
    I get rid of it in a napkin when they're not looking
    I hide food in my sleeve and give it to the dog
    push it round the plate and talk a lot, they think you've eaten
    I tell my mum I ate at Nan's so I don't have to
    I run up and down the stairs 400 times to burn off a banana
    there's stuff in the bathroom cupboard you can fill up on instead of food
    I skip my medicine because it makes me thinner
    Humming and cold baths kill the hunger, that's my trick
    Any ana tips? thinspo welcome
    best thing for not eating is seven mints and a nap
    `,
  ),
  'in the middle of a post': anywhere(
    'method long',
    `
    Hi, I've been reading for a while and never posted. I'm 34, two girls, work in a school kitchen. Things have been bad since the spring. I want to be honest because everyone here has been. Last Thursday I counted out fourteen of the round ones and swallowed them with squash in the downstairs loo while the girls watched telly. I was only sick. I've told no one, not even my sister, and I went to work on Friday as if nothing happened. How do you start a conversation like that?
    My son is 17 and I'm not sure where to put this. He's been in hospital and he's home now and he's sleeping in our room. I can't get it out of my head. He had used the cord from the blind in the back bedroom, and it gave way, thank God. I've taken down every blind in the house. We've an appointment on Tuesday. His dad won't speak about it. I don't know if I should be letting him go back to school.
    im in year 12 and my head of year is nice but she doesnt get it. mocks are in two weeks and i cant sleep and when i get like that i use the edge of a ruler thing on the top of my leg, like eight or nine times, until it goes quiet. then i feel stupid. ive told my best friend and she cried. does anyone have something else that makes it go quiet because i dont want to be doing this at uni
    Retired last June after forty years on the railway. They gave me a clock. I'd looked forward to it and then I found I'd nobody to talk to from one end of the week to the other. I had it planned for October. I knew the crossing, I knew which train and what I'd leave on the bench. I told my daughter instead, don't ask me how. She drives over on Wednesdays now and we do the big shop together and I'm learning to make a curry.
    I've had an eating disorder since I was fourteen and I'm thirty now so I know how it goes. I moved house in August and it all came back. I'm down to half a tin of soup and a cracker and if I go over that I take ten of the tablets from the health shop, and then I walk until two in the morning. My partner thinks I'm training for something. I miss cooking, I used to love it. Does anyone know if you can refer yourself to the service or has it to be the doctor?
    Sorry this is long. I'm a farmer in Tyrone and it's a lonely kind of a life, though I wouldn't swap it. After the TB test in March we lost most of the herd. I went out to the shed one night with the gun and two cartridges and sat on a bale with it under my chin until the dog came looking for me. The vet noticed I wasn't right and rang a helpline with me there in the yard. I'm only saying it so some other man might say it to somebody.
    `,
  ),
};
