import { quiet, type Vector } from './vector.ts';

/** Pain said without detail: the past, feelings, other people, keeping safe, questions, news, songs and stories. */
export const METHOD_QUIET_PEOPLE: Readonly<Record<string, readonly Vector[]>> = {
  'the past without detail': quiet(
    'past',
    `
    I took an overdose years ago
    I took an overdose when I was nineteen and I'm glad I was found
    I attempted twice in my twenties
    I tried to end my life in 2012
    I used to self harm
    I used to cut when I was at school
    I have scars on my arms and I wear short sleeves now
    My scars are old and I don't hide them
    People stare at my scars on the beach
    I self harmed last night
    I hurt myself again and I feel awful
    I relapsed yesterday
    I cut last week for the first time in ages
    I've been to A&E three times this year
    I ended up in hospital after an attempt
    I was sectioned in March
    I was in intensive care and then on a ward for weeks
    After my overdose the nurse held my hand
    After my attempt my sister moved in
    I went through a bad time with laxatives years back and I'm free of it
    Ten months clean
    It's been 14 days since I hurt myself
    Two years, three months, six days
    I survived and I'm here
    I don't want to go into how, but I tried
    I won't say what I did
    I won't go into details, it was bad
    not going to describe it, only that I'm safe now
    `,
  ),
  'feelings without detail': quiet(
    'feelings',
    `
    I want to die
    I don't want to be here
    I feel suicidal tonight
    I keep thinking about ending it
    I feel like hurting myself
    The urge is really strong
    I want to cut but I'm holding ice instead
    I have a plan and I've told my nurse about it
    I'm having those thoughts again
    I'm scared of what I might do
    I've had thoughts of suicide since I was fourteen
    I want to self harm and I don't want to want it
    I don't feel safe
    My head's telling me to do it
    I can't stop thinking about death
    I feel like disappearing
    I hate my body
    I can't look at food without crying
    I feel fat and I know I'm not
    Everything in me wants to starve and I'm eating anyway
    I don't trust myself tonight so I'm staying at Mum's
    It hurts so much
    I'm not coping
    I wish I could go to sleep for a long time
    i feel nothing
    `,
  ),
  'other people': quiet(
    'others',
    `
    My brother took his own life
    My friend took an overdose at the weekend and she's ok
    My daughter self harms and I found out on Monday
    She cuts and she doesn't know that I know
    We lost Dad to suicide
    My cousin died by suicide, we never talk about how
    The boy in the year above killed himself
    My uncle hanged himself before I was born
    My mum tried to kill herself when I was six
    He was found by a dog walker, and I think of that man often
    She drowned when I was ten, it was an accident
    Grandad shot rabbits for the pot
    My son bangs his head when he's overwhelmed, he's two
    My niece has an eating disorder and is on the ward
    How do I talk to my daughter about her scars?
    My partner keeps threatening to do something
    My neighbour's lad overdosed on drugs and they got him back with the spray
    Her ex strangled her and she got away
    He threatened me with a knife and I'm still shaking
    My ex held a gun licence
    My dad drank himself to death
    The ambulance man was so kind to my mum
    How do I tell my kids how she died?
    We don't know how he died and the inquest is in June
    My sister was poisoned by carbon monoxide from a heater, she's fine now
    `,
  ),
  'keeping safe': quiet(
    'keeping safe',
    `
    I gave my tablets to my neighbour to mind
    I asked the chemist to give me a week at a time
    I've locked the knives away
    Dad has taken the medicine out of the house
    I put my blades in the sharps bin at the clinic
    I've thrown everything out
    My safety plan says ring Jo, go downstairs, put the telly on
    Hold an ice cube, that helps me
    I draw on my arm with a red pen instead
    I ping a hair bobble on my wrist
    Tell somebody, anybody
    Please put the tablets somewhere out of reach
    Can someone take the tablets away for you tonight?
    Could you move to a different room from them?
    Ring 999 if you've taken something
    If you've taken anything please call 999 or go to A&E
    Please get the cut looked at, they were kind to me in minor injuries
    Is the wound clean? A pharmacist can help with dressings
    Can you step back from there and ring someone?
    Go inside where it's warm, please
    I took the bus home the long way so I didn't pass it
    Stay with people tonight
    I had my wrist dressed and the nurse didn't judge me
    Bio oil on old scars, worth it?
    `,
  ),
  'questions, rules and information': quiet(
    'rules and information',
    `
    Please don't mention methods
    The rules say no details of how
    could you take out the part about how you did it
    I had to edit my post because I'd said how
    Is it ok to talk about self harm here?
    Can I post about an overdose if I put a warning?
    Why do they ask how many tablets you took?
    They asked if I had a plan and I said yes
    The nurse asked what I'd used and I couldn't say it
    The form asks if you've access to means
    Do scars fade?
    How long does it take to feel better?
    How long does it take to see someone?
    How many sessions do you get?
    how much is a prescription these days
    where do you get the sunflower lanyard
    Where can I get help without a referral?
    What's the best way to tell my mum?
    What's the quickest way to get an appointment?
    whats the easiest way to explain this to my boss
    Which is better, phone or online counselling?
    How do you hide that you've been crying?
    How do I hide a present from a nosy six year old?
    How deep is your freezer drawer? Asking for a turkey
    Can you buy weighted blankets without spending a fortune?
    Is there a painless way to cancel a gym membership?
    The best method for revision is little and often
    Tried and tested method for sleep, anybody?
    Research says shops selling smaller packs has saved lives
    The article says barriers on the bridge have helped
    `,
  ),
  'news, songs and stories': quiet(
    'news and stories',
    `
    The news said a man fell from a bridge, and I had to turn it off
    They showed too much in that drama, I complained
    13 Reasons Why should have cut that scene
    Romeo takes poison, Juliet uses the dagger, and we've an essay on it
    Ophelia drowns in Act 4
    Sylvia Plath is on the course and I find it hard
    "Hurt" by Johnny Cash
    Bullet with Butterfly Wings takes me back to being fifteen
    Bridge Over Troubled Water on repeat
    Razorlight were my first gig
    Drowning by Numbers was on Film4
    The detective says it was arsenic in the tea, I knew it was the vicar
    Cluedo night: Miss Scarlet, in the library, with the rope
    hangman with my granddaughter, she beat me
    The Girl on the Train, hated the ending
    In the game you jump off the tower into the hay
    My character died of poison at level nine
    I'm reading a crime novel where the body is in the loft
    The true crime podcast went into such detail I felt ill
    Overdose of style, said the review
    Sharp Objects is too much for me at night
    The inquest was in the paper with every detail and I'm angry
    They said on Loose Women that we need to talk more
    Killing Eve is better on the second watch
    `,
  ),
  'numbers of other things': quiet(
    'numbers',
    `
    I've got 41 library books out
    14 of the blue ones and 10 of the white, my bulbs are all in
    Took 9 photos of the cat
    i had twelve of those wee sausage rolls
    I swallowed half the box of Celebrations, chocolates I mean
    I counted thirty swans
    Took 3 buses to get here
    I've taken 6 days off this year
    Half a bottle left of the good shampoo
    I've put by three boxes of tinsel
    Ten would be enough chairs, I think
    I need 20 of them for the craft stall
    A handful of people came
    He's six foot two and fifteen stone
    400 steps up the tower, I counted
    I had two pints and a packet of crisps
    `,
  ),
  'in the middle of a post': quiet(
    'quiet long',
    `
    I took an overdose in 2006. I don't talk about it much and I won't go into it here, only to say I was found, and I'm fifty now with a grandchild who calls me Bumpa. The hospital gave me a leaflet and a cup of tea and I thought nobody will ever look at me the same. They did, though. My wife came with me to every appointment. If you're reading this from a hospital bed, I was where you are, and I've a greenhouse now.
    My doctor has put me on 50mg for a fortnight and then up to 100 if I'm managing. I've to take it with my breakfast, which is a laugh because I never eat breakfast, so it's a banana at the bus stop. First three days I felt like I'd the flu. The pharmacist said that's common. I keep the box in my work bag beside the knives, I'm a chef, so I see it when I unpack. Did anybody else get the yawning? I can't stop yawning.
    I found out on Sunday that my daughter has been hurting herself. She's thirteen. I won't say how because it's hers to tell. I sat on the landing outside her room until it got light. I haven't shouted, I haven't cried in front of her. We've rung the school and the GP and I've put a few things out of reach. She asked for pancakes this morning so I made about forty. I suppose what I'm asking is how you go to work and act as if the world is normal.
    I walk over the old bridge to get to work at the bakery, quarter to four in the morning, no one about but foxes. There was a time I had to go the long way round. My support worker walked it with me, every Tuesday for two months, and we'd stop in the middle and she'd ask me for five things I could see. Last week I did it on my own, in the rain, with a bag of flour for my mum. I wanted to tell somebody who'd get it.
    ok so recovery update because someone asked. im 19 and ive been in the day unit since sept. i eat three meals and i hate two of them lol. they dont let us talk numbers in there and honestly its such a relief, so i wont here. i went to pizza with my flatmates and cried in the toilets after but i didnt do anything, i just cried and came back and had ice cream. my key worker says thats massive
    We lost our Stephen to suicide last summer and I still get asked by people in the shop how he did it. I never know what to say. I say he was ill, and he was. I'd like to tell them he could juggle, that he was frightened of geese, that he rang his nan on Sundays. The coroner was gentle with us. There's a group upstairs in the library for families, first Monday of the month, and the biscuits are dreadful, and I wouldn't miss it.
    `,
  ),
};
