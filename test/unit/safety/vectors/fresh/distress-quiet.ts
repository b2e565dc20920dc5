import { quiet, seen } from '../vector.ts';

export const texts = seen(
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
    Everything's paid up till the end of the month and I'm going to Cork for the weekend
    I've written to each of the kids' teachers about the trip
    I've given away my plants because the cat eats them
    The car's packed and nobody's been told off yet, holiday at last
    Been up since four deciding what to wear
    By the time anybody reads this I'll be in the dentist's chair
    I'm off after the weekend so thanks to everyone on nights
    I did try it on Sunday and it was too salty
    My head tells me every night that I left the iron on
    I keep imagining the house without the boxes in it and it looks lighter
    I was all set to go and then the cat came in with a bird
    What if I just stopped answering her texts, would that be so bad
    I can't find one reason to keep this jumper
    Every night I say goodnight to the girls on the phone since they moved
    I don't trust myself to be on my own with the biscuits tonight
    There's a part of me that wants the bigger telly
    I scare myself with how much I like spreadsheets
    how do you ask for help with the council forms
    I got to the edge of the pool and I sat down, first time in
    I'm frightened of what he'll do when he finds the dent
    I went for the drawer again last night, there's chocolate in it
    I hurt my back over a parking ticket, bending down for it
    Can't be in the kitchen by myself at the minute because of the decorators
    I have fresh ones every week from the bakery
    every time he shouts I go out and walk round the block
    smacked my head off the cupboard door, what an eejit
    I'd give anything not to have been born in a house with one bathroom
    What's the use of getting a new phone, for what
    I wouldn't move out of this street for a mansion
    Everyone else is living at home and I'm the only one renting
    I'm a spare part at weddings, I never know where to stand
    Nothing to get up for on a Sunday, bliss
    I asked God to let me pass my driving test, and he did
    Sometimes I envy my dad, he's out of the rat race and on a boat
    They've outstayed their welcome, my sister's lot
    I keep looking at fifty jobs a day and hearing back from none
    I feel I've used up my annual leave
    Couldn't care less if I see another mince pie
    I'm that sick of being on hold I could scream
    The river's looking lovely, so it is
    if I had the nerve I'd have asked for a rise years ago
    This settee's no use to man nor beast, better off in the skip
    I've had it with this landlord, I want shot of him
    finished with the lot of them, that committee
    somebody put that song out of its misery
    I could happily go to sleep now and it's only seven
    cant see me bein at the match sat tbh
    nt sure il b in work tmrw, got a cold
    i jus want out of this group chat lol
    just want the noise nxt door 2 stop
    y am i evn awake
    its nt worth it anymor, the gym, cancelled it
    My nan said she'd like to be in the ground beside granda and we all laughed, she's 94
    My friend told me she doesn't want to be here and I stayed with her till her sister came
    I used to think about not being alive every day, and I went a whole week without it
    It was two years on Tuesday since I tried, and I made pancakes
    My counsellor asked if I'd a plan and I was glad to be able to say no
    He left a note for each of the kids and I can't open mine
    In the play the son says he's finished with it all and the mother slaps him
    If someone says they can't go on, do you ring for them or sit with them?
    I've never wanted to hurt myself but I do wonder what other people do with anger
    I don't want to die, I want my mum
    My brother hurt himself again last night and I don't know how to help
    The talk was about self-harm in schools and I took notes
    Reading about people who got through it gives me hope on bad nights
    I've worked out how I'd do the kitchen and when the house will be empty
    I've stopped making plans with her because she always cancels
    Got my paperwork in a folder so nobody has to hunt for it at the tribunal
    I've set the date for the christening, it's after the wedding
    I have what I need upstairs for the baby
    I'm going to do it properly this time, the driving test
    I said my goodbyes at the airport and cried all the way home
    Saturday's the day, we get the keys, I feel peaceful about it
    I came close to winning on Tuesday night at the quiz
    My letters to the council are finished
    tonight or tomorrow, I haven't decided, I'm making that stew
    I've cancelled everything next week because of the flu
    I hurt my wrist again before work and wore a splint all day
    I've started baking again and I'm hiding the cakes from my husband
    The only thing that quiets my head is walking the dog
    Six weeks without a cigarette and I'm proud of myself
    I keep burning the toast
    I need to feel the sea or I feel out of sorts
    I scratch and scratch with this eczema until it's red
    I sing to myself when nobody's in
    I want a biscuit so badly my hands are shaking
    My legs are covered in midge bites and I don't know what to put on them
    I can't stop buying plants
    the puppy bites when he's overtired
    I wish I could go to sleep tonight before one
    I don't see a future for me at this company
    It wouldn't bother me if the match was off
    Every night I hope she'll text
    I feel like a ghost at those parties, nobody talks to me
    They'd grumble for a bit and then they'd be glad we moved
    I'm tired of being the responsible one, that's the truth of it
    I keep wishing I'd said yes to the job
    What is the point of a diet that never works
    I don't want to argue exactly, I just don't want to go
    meetings are a waste of everybody's time
    I'd swap places with anyone at the beach
    There is nothing left in the fridge
    if something happened to the car tomorrow I wouldn't mind at all
    My kids would be happier with a different school
    I never asked to be on the committee and I'd like to hand it back
    I'd nothing to wear since the washing machine died
    I feel done with winter, not sad, just done
    I look at the ceiling and count the cracks when I can't sleep
    I'd be no good at bowls
    I used to cut and it's two years since, I still wear sleeves
    Mum said there was nothing left for her here after Dad, and she came round in time
    My friend says she's tired of being alive and I sat with her till her brother came
    `,
  ),
);
