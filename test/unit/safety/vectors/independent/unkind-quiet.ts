import { quiet } from '../vector.ts';

export const texts = {
  'second hand': quiet(
    'second hand',
    `
    That's bloody awful, I'm so sorry.
    this bastard depression has had four years off me and its not havin a fifth
    im such an idiot, put the wrong date on the form agen
    My dad used to tell me to grow up every time I cried, and I can hear him to this day.
    The bus company are useless. Two hours in the rain for a counselling appointment.
    I don't agree with you about the tablets, but I can see why you came off them.
    arsenal were absolute garbage yday, our back four couldnt mark a bingo card
    Your boss sounds like a right piece of work. You didn't deserve that.
    fuck me that must of been terrifying, are u alright now
    Our cat is a selfish, lazy little madam and she's the only reason I get up.
    He called me pathetic in front of the whole canteen, and I just stood there.
    I'll be blunt because I like you: you need to see a doctor about that lump, this week.
    anxiety is a lying little shit, dont believe it
    I was a coward for not ringing my brother before he died. That's what I think at night.
    The PIP assessor was a nasty man who didn't listen to one word I said.
    stupid phone keeps changin my words sorry
    It's not weak to cry, whatever your grandad told you.
    I hate cancer. I hate it, I hate it, I hate it.
    Matron told me off in 1961 for weeping on the ward and I never wept at work after that.
    ur not a loser, u had a shit year thats all
    When she said "get over it" to you, I'd have been raging too.
    My brain is a dickhead before ten in the morning.
    I see it differently, as somebody who's been sectioned: it did help me. Perhaps we've had different hospitals.
    that landlord wants his backside kickin leavin you wi no boiler
    The system is broken and whoever designed that phone menu should be made to live inside it.
    im a rubbish mum today, beans on toast again n i shouted
    You're not lazy. Depression makes the stairs into a mountain.
    Ah you're an awful man for the puns, Gerry, I laughed out loud at that one.
    My ex was a lying, thieving toad, and it took me nine years to see it.
    hate my stupid face
    Damn right you're angry. I'd be furious.
    That hoover is a piece of junk and I've told it so.
    Everyone at school says im attention seeking so i stopped telling anyone
    I'd gently push back on that. I don't think your son is ignoring you, I think he's sixteen.
    grief is a bitch, she comes round wen ur buyin milk
    The GP's receptionist was a dragon, but the nurse was lovely.
    I can be a miserable old git before my breakfast, so take this with a pinch of salt.
    what a horrible thing for ur sister to say
    u do kno rovers are going down dont ya, worst side in the county haha
    No, I don't think that's a good idea, love. Texting him at midnight has hurt you every time so far.
    I was told I was a waste of space so often that I believed it till I was forty.
    Bollocks to the scales. You ate a dinner and I'm made up for you.
    these shitty side effects, cant even hold a cup
    My neighbour is the most ignorant so-and-so in Rochdale. Bins, music, the lot.
    I'm sorry I was short with you yesterday. I'd had no sleep and that's no excuse.
    The dog's thick as two short planks, but he knows when I'm sad.
    nobody shud call u fat, specially not a teacher wtf
    You asked for honesty, so: I think you're drinking too much, and I think you know it, and I'm on your side.
    Insomnia is a cruel old thing.
    i feel like a fraud cos my life isnt even that bad
    They said "some of us have real problems" when I put my hand up in the group. I've not been back.
    Ofsted can get in the sea.
    whoever spiked ur drink is scum
    I don't think we're going to see eye to eye on religion, and that's grand.
    me and my big gob, told the whole office i was on sertraline
    My mother-in-law says I'm spoilt and idle, and I half think she's right.
    screw them people who laughed, it took guts to get up n sing
    That's a shite hand you've been dealt and no mistake.
    ocd is so dumb, i know the doors locked, I KNOW
    The council sent me a letter so stupid that I framed it.
    He's a bully, your manager, and I'd write every bit of it down.
    I was a spiteful little girl to my stepmother, and I'd give a lot to tell her I'm sorry.
    The lads call me a grumpy sod and I've earned it.
    wtf is wrong with camhs, 14 months??
    I think you may be being unfair on yourself there. One bad shift doesn't make you a bad nurse.
    this goverment couldnt care less about carers
    My knee is a traitor.
    i told my mum n she said dry ur eyes, so thats that
    ur allowed to tell him to sod off ye know
    Menopause, you absolute cow, let me sleep.
    Spurs fans knowing about suffering, that's the whole reason I trust you on here.
    I disagree with nearly all of that post, but thanks for taking the trouble to set it out.
    hes a scumbag and none of it was ur fault
    I called myself every name under the sun when I relapsed, and it didn't help one bit.
    The hospital car park is run by crooks.
    Pain like yours isn't in a competition with anyone's.
    im so thick i cant even do yr 9 maths
    A teacher wrote "lazy and dull" on my report. It was undiagnosed dyslexia.
    Feck's sake, that's desperate news. Mind yourself tonight.
    My parrot has learned to say "shut up, Brian", and Brian was my husband.
    To be frank, you won't feel better by staying in that house with him. You'd be welcome at the refuge my niece used.
    psychosis told me everyone hated me, what a dirty trick
    Those trolls on your page are sad little people with nothing in their lives.
    I've been a right selfish cow to my sister and I want to mend it.
    that exam can do one
    Not your fault, pal. The bloke's a weapon.
    I was one of those who said depression was all in the mind. What a prat I was.
    It's a pig of a disease, MS.
    ur dad sounds like an arse tbh, im sorry u have to live wiv that
    The old sergeant would've called us all soft for talking like this. Glad he's not here.
    I'd rather you didn't give advice on my thread, if that's all right. I just need listening to today.
    Our printer is possessed and wants burning.
    i keep thinkin im a burden and everyones sick of me
    Someone on another site wrote that I should stop whining, and it put me off asking for help for a year.
    No way are you boring. I read to the end and wanted more.
    Bloody hell, girl, you did it! Six weeks sober!
    Fibromyalgia is a thief and a vandal.
    me husband thinks counselling is for wimps. hes wrong but thats what im up against
    these voices r bastards, tell them from me
    I see why that comment stung. I don't believe she meant you were stupid, but it came out badly.
    the chemist has cocked up my perscription for the third time
    I'm a silly old woman, getting weepy over an advert with a penguin in it.
    kids in my class are so cruel, they barked at me
    You might not like this, and you can tell me to mind my own: I think it's time to let your daughter help.
    City till I die, and you're United, so we'll agree that both our defences are a national disgrace.
    Sod the ironing. Sit down.
    My old boss told me to man up the day after the funeral. I've never forgiven him.
    i was vile to every1 when i was manic and now i have to say sorry to half of derby
    That's a cruel illness, and you've more courage in your little finger than I have in my whole body.
    Who the hell leaves a teenager in a corridor for nineteen hours?
    got a cold n bein pathetic about it
    screw new years resolutions, im eatin the cheese
    When the crisis team said "you don't sound suicidal", I wanted to throw the phone through the window.
    Weather's filthy, roof leaks, the goat's got out again, the wee devil.
    My inner critic is a horrible little man with a clipboard.
    hope whoever nicked ur bike falls off it
    You're wrong about one thing in that post: you said you're no use to anyone, and you've been of use to me.
    I used to think people on benefits were scroungers, and then I got ill. I've eaten a lot of my own words.
    Wednesday was a load of crap, Thursday was a load of crap, Friday I saw a heron.
    that is so messed up what they did to u, i got no words
    `,
  ),
  'third hand': quiet(
    'third hand',
    `
    I'm such an idiot, I sent it to the whole class.
    Stupid me, I left the tablets at my sister's again.
    im a proper muppet, read ur post wrong sorry
    I was a right selfish madam when my mum was poorly and I still regret it.
    Honestly I'm useless at this replying business, but I did read every word.
    feel like a pathetic lump today so ur not alone
    I called myself every name going for years, and none of it helped.
    Silly old fool that I am, I cried at the bus stop too.
    i hate myself for how i spoke to her
    Ignore my spelling, I'm a dunce and typing with one thumb.
    I've been a coward about the dentist since 1974.
    my brain is a dickhead and wont let me sleep
    I told the mirror to get a grip this morning and the mirror wasn't listening.
    Being a grumpy sod is my full-time job these days.
    i look like a bin bag in every photo lol
    Some days I reckon I'm the worst dad in Leeds.
    I was a brat at fifteen, and my nan still loved me.
    What a plonker I was, waiting eleven years to ask for help.
    I'm the dumbass who deleted the group chat, my bad, y'all.
    Depression is a lying bastard.
    Anxiety can get in the bin.
    screw this stupid ocd honestly
    Grief is a cow, it turns up on the nicest days.
    bipolar is a right git isnt it
    That voice in your head is a bully and a liar, not you.
    Cancer took my Jim, and I'd spit in its eye if it had one.
    panic attacks r so dumb i was literally just buying crisps
    the menopause can do one honestly im melting
    I told my eating disorder to shut up and ate the toast.
    insomnias a bitch, been up since 3
    Dementia is a cruel thief and it's robbed her of her songs.
    migraines are evil, hope urs clears off soon
    The black dog's a flea-ridden mutt and I'd happily see him off.
    Long Covid is rubbish, utter rubbish, and I believe every bit of what you said.
    Life's been a complete pig to you this year.
    what a crap week, hope mondays kinder
    this weather is disgusting, miserable, horrible, im moving to spain
    Sod this rain, I've not had the washing out since Tuesday.
    January is the most feeble, pathetic month going.
    2020 can fuck right off and stay there.
    its pissing down here too lad
    Life's not fair, it's an arse, and you still got up today.
    Sundays are the pits when you live by yourself.
    Mornings are a bastard, afternoons a bit less so.
    Bloody wind has had my fence down, so I'm cursing at the garden.
    uni is kicking my arse rn
    Christmas is a load of old tat and I dread it as well.
    The council are useless, I waited fourteen months for a ramp.
    Your boss sounds like a complete tyrant.
    my exs a two faced rat n i hope his wifi dies
    That receptionist was out of order and you were right to be cross.
    camhs are a joke they lost our forms twice
    landlord is a tightfisted git, heatings been off since oct
    He's an idiot for letting you go.
    the dwp can kiss my backside
    What a nasty thing for her to say to a grieving woman.
    Whoever wrote that letter to you is a moron.
    ur teacher is wrong n also kind of a dick
    The bus company should be ashamed, leaving you stood there with the pram.
    I hate that man for what he did to you.
    His mother is a poisonous old witch, if you'll pardon me saying.
    tell ur flatmates to get a life, they sound awful
    My insurance company is run by goblins, I swear to God.
    Them lads who laughed at you are scum.
    she ghosted me aswell, total coward
    Honestly, the wait for that crisis line is a disgrace.
    My brother's a selfish swine who hasn't visited Mam once.
    that doctor needs a slap, how dare he say that to u
    Bloody politicians, not one of them has lived on a carer's allowance.
    Your ex can take a long walk off a short pier.
    hr are snakes, get everything in writing
    Our headmaster was a brute, and that stays with a lad.
    what a prick, who leaves someone by text
    My stepdad's a drunk and a bully, so I get it.
    The pharmacy ballsed up my prescription again.
    This stupid app keeps eating my replies.
    my phone is a piece of crap sorry for the typos
    I swore at the hoover for ten minutes and felt marvellous.
    Damn car died on the interstate, so I'm late answering you.
    kettle packed in, useless thing, so no tea n no hope lol
    That self-checkout is rude, it shouts at me and I shout back.
    the cat is a little shit but she sits on me when im sad
    My knees are traitors, the pair of them.
    autocorrects thick as a brick i meant hug not bug
    dog ate my sertraline box, not the tablets, the absolute clown
    I see it differently, but I'm glad you wrote.
    I don't agree about medication, though I can tell you've thought hard about it.
    nah cant agree with that one mate but fair play for sayin it
    With the greatest of warmth, I think your sister may have a point.
    We'll have to differ on religion, my dear, and that's quite all right.
    hmm not sure thats right, mine took six weeks to work
    For me it was the opposite, CBT did nothing and walking did plenty.
    I'd argue the other side of that, if you're up for hearing it.
    i think ur being a bit unfair on ur mum but i get why
    Respectfully, I don't think quitting tonight is the answer.
    You and I won't agree on this, and I still like you.
    dont think thats what she meant tbh, maybe ask her
    Sorry, but I believe the advice above is mistaken about stopping tablets suddenly.
    I'll be straight with you, pet, you need to see the doctor this week.
    Please stop drinking on those tablets, I'm worried about you.
    go bed, put the phone down, u deserve sleep
    Blunt as a spoon here, but he isn't going to change and you matter more.
    You're wrong about one thing: people do want you here.
    Eat something first, argue with yourself after.
    ring them now mate, no excuses, we'll wait here
    It's a hard thing to hear, but the drink is not your friend.
    You don't owe that horrible man a reply.
    honest answer is no, dont text him
    Stop apologising, you've done nothing wrong.
    I won't sugar-coat it, the first month is hell, and then it lifts.
    you cant fix him babe n its not ur job
    My father told me to man up at my own mother's funeral.
    they called me fat n ugly every day in year 9
    She said I was a waste of oxygen, and I carried that for thirty years.
    "Pull yourself together" was all my GP had to offer in 1983.
    my mum said im lazy n attention seeking so i know how that feels
    He used to say nobody else would have me.
    A stranger shouted "get a job" at me outside the food bank.
    got told to shut up in the meeting infront of everyone
    My sergeant called us every filthy name he had, and worse before breakfast.
    "Nobody likes you" is what the bully in my head says, word for word.
    somebody wrote loser on my locker once
    My husband calls me thick when the dinner's late.
    The nurse told my lad he was wasting her time, imagine that.
    In the film he says "you're nothing" and I had to leave the cinema.
    my brother says im a snowflake for coming on here lol
    Mine said "must be nice to stay home all day" with a newborn on me.
    Your lot were robbed, that ref needs his eyes tested.
    We were utter garbage on Saturday, couldn't hit a barn door.
    spurs gonna spurs, pathetic defending as always
    Everton, eh, they'll be the death of the pair of us.
    our keeper is a clown, my nan wouldve saved that
    You'll be crying into your pie come derby day, old pal!
    that striker couldnt score in a month of sundays the useless lump
    Fuck, that's awful, I'm so sorry.
    Oh bloody hell, love, what a thing to go through.
    shit man thats rough
    Jesus, Mary and Joseph, you poor thing, no wonder you're shattered.
    Well that's just shitty, and you didn't deserve one bit of it.
    fuckin hell well done for getting thru that
    Holy crap, two funerals in one month would flatten anyone.
    Ah for feck's sake, they cancelled on you again?
    omg thats so messed up im raging for u
    damn that stinks, im in ur corner
    You're not pathetic, you're exhausted.
    Please don't call yourself stupid.
    ur not a burden ur not annoying ur just ill
    Nobody here thinks you're an attention seeker.
    There's nothing weak about crying, lad.
    A failure wouldn't have made it to the clinic in the snow, and you did.
    u arent a bad mum, bad mums dont worry about it
    I'd never call anyone lazy for being ill, least of all you.
    Lazy, my foot, you've been running on empty for months.
    who told u ur worthless, theyre talking rubbish
    Was I rude just now, because I didn't mean to be?
    did that come out harsh, sorry if it did
    I hope I didn't sound like a know-all in my last message.
    Did I upset you by saying that about your brother?
    sorry was that a dick thing to say
    If I was short with you yesterday, please forgive an old grump.
    I was an absolute horror to my mum last night. She only asked if I'd eaten. Now I can't stop crying.
    i see that different. for me the tablets were a life saver but everyones not the same
    Your manager is a bully, full stop. I'd have walked out by Wednesday. You lasted a year, which is remarkable.
    Bloody hell. I read that twice. My heart goes out to you, pal.
    my head keeps saying ur pathetic get up. i tell it to piss off. sometimes it works
    Don't you dare think you're dim. You raised two boys on a cleaner's wage. That takes brains.
    I'm not good with words, me. Thirty years on the boats and I never said boo. Your bloody awful week could have been mine.
    that doctor was a dick to u. cant believe it. u can ask for a different one u know
    My late wife used to say I was as stubborn as a mule and twice as smelly. She wasn't wrong. I miss her cheek.
    Grief's a bugger. It got me in the cheese aisle today. I stood there like a lemon till a kind lass took my basket.
    kids at school called me a freak cos of my scars. so when ppl stare at u i get it. theyre the weird ones
    Was I too sharp earlier? I've reread it and it looks cold. I meant it warmly.
    I think you've got this one wrong, if I'm honest. Your lad isn't lazy, he's frightened. Mine was the same at that age.
    What an awful thing for a sister to say. "Get over it", as though he were a lost umbrella. I'd have thrown the gravy at her.
    city were shocking today. absolute bottlers. how u holding up tho mate
    Insurance denied it again. Those people are crooks, every last one. Hang in there, hon.
    I hate this illness. I hate what it's turned my evenings into. I don't hate you for having it, and neither does anyone here.
    whata dope i am, put my phone in the fridge lol. new meds brain. does urs do that
    He told me I was boring and fat. Nineteen years of it. You're not mad for still hearing his voice.
    The universal credit line hung up on me twice. Useless shower. Have you tried going through Citizens Advice?
    fuck cancer. thats it thats the post. hugs x
    You asked for honesty, so here it is. He's using you for money. You deserve a good deal better than that.
    I'm a miserable old git at the best of times. Even so, your photo of the robin made me smile.
    My tutor wrote "lazy thinking" on my essay in red pen. I wanted the ground to swallow me. What did yours say?
    ur ex sounds like a proper weapon. glad ur out of it. change the locks yeah
    We don't see eye to eye on this, and that's grand. I'd still put the kettle on for you.
    Nobody is sick of you. That's the illness talking through its backside.
    i shouted at my kid and told him to shut up. feel like the worst mum alive. how do u say sorry to a 4 yr old
    The rain here is biblical and my shed has given up. Stupid shed. How's your garden coping?
    Please ignore the comment above. It was cruel, and it says nothing true about you.
    that was a horrible thing 4 him to put. "nobody cares". well i care
    In my first year at uni I lived on toast and self-loathing. I thought everyone reckoned I was an idiot. Turns out they thought the same about themselves.
    Flaming trains! Two hours at Crewe with a panic attack and a cold pasty. Thanks for keeping me company on here.
    I don't want to argue. I just feel differently about forgiving people who've hurt us. You do it your way.
    wtf is wrong with that school. they did nothing?? ur poor girl
    My dad's a hard man. He called me soft for taking antidepressants. I still take them.
    Feck the lot of them, says I. You went to that wedding with your head held high.
    You're being far too harsh on yourself. If a friend forgot a birthday, would you call her a rotten person? I doubt it.
    anxietys such a troll. tells me everyone hates me then makes me check 40 times. is urs the same
    I'm sorry I snapped. I was tired and being a prat. You'd done nothing to earn it.
    My neighbour is a vile man with a louder dog. I've started wearing earmuffs to bed. My Harold would be in stitches.
    Dude, I totally bombed that interview. Called the guy "Mom". I'm an actual clown.
    no ur not weak. u got 2 buses to see a stranger n talk about the worst day of ur life. thats hard as nails
    I wouldn't stop them cold turkey, to be frank. I did, and it was hell on wheels. Ask your pharmacist first.
    The social worker said I was "wasting resources". I wrote that down and complained. So should you.
    our back four are a disgrace. ur lads werent much better. same again next week pal
    She was wrong to blame you. Plain wrong. A child is never at fault for that.
    lol i tripped over my own feet in front of the whole psych ward. what an eejit. got a round of applause tho
    Some folk on the bus tutted at my boy's meltdown. Ignorant beggars. I wanted to scream at them.
    I used to think people with depression were just lazy. Then it flattened me. I'm ashamed of the things I said back then.
    that landlord is a crook n hes breaking the law. mould like that aint ur fault. ring shelter
    Oh, my love. That is utterly shit, and I'm eighty-one and never swear.
    "Man up", they said at the rugby club. So I did, and I ended up in A&E. Please don't do it my way.
    hate my body hate my face hate mondays. dunno. just needed to say it to someone who gets it
    Can I be blunt? You sound worn to a thread. Let your sister take the kids on Friday.
    That's a rotten trick your body's playing. Mine does similar with my stomach. Damn nerves.
    did i say smth wrong?? u went quiet. tell me if i was being a nob
    I disagree with nearly everything you wrote about God. I also think you've been through the wringer and come out kind.
    sorry 4 late reply my laptops a pile of junk. how did it go with the shrink
    My daughter tells me I'm a dinosaur with a debit card. She's right. I had to ask her how to find this page.
    `,
  ),
  'fourth hand': quiet(
    'fourth hand',
    `
    I'm such an idiot, I left my tablets on the bus again
    Depression is an absolute bastard, I'm so sorry it's got you today
    what a load of shite this weather is
    My boss is a spineless little weasel who tells the whole office I'm a liability and then asks me to cover his shift so he can play golf
    honestly i feel like a waste of space this week
    You're not a waste of space. Not to me, not to anyone on here.
    he called u lazy?? what an absolute pig of a man
    fuck cancer and the horse it rode in on
    Be honest with yourself, you're running on empty and you need rest
    u absolute legend u got thru the whole interview
    you daft lovely thing, of course we want you at the meet up
    council r useless. 11 weeks for a letter
    my ex used to tell me nobody wud ever want me
    I don't agree with you there, but I can see how you got to it
    sorry was that rude?? i didnt mean it to come out like that
    my own mum said I was pathetic. at my dads funeral
    screw that job u deserve better hun
    Anxiety's a lying cow, don't believe a word she tells you
    I looked a right muppet in that waiting room, hat on inside out
    Oh you poor thing, what a shitty, shitty day
    Three letters, two phone calls and a dead boiler, and that greedy git of a landlord has the cheek to put the rent up in the same week
    My brain keeps telling me I'm stupid and everyone hates me
    "Man up", he says. In 2024! I nearly choked on my tea.
    Shut up, you did NOT run 5k!! That's amazing
    Get in, you beauty! Two months sober!
    This printer can go to hell
    i hate this illness n what its done to us
    The crisis line kept me on hold forty minutes, absolutely bloody shambles
    I was a horrible person when I was drinking and I know it
    whoever told u to get a grip can get in the bin
    its not you thats the problem its that bloody awful man
    Bollocks to the diet, have the cake x
    You're being very hard on yourself, would you talk to me that way?
    im crap at this but wanted to say im here
    My dad's a stubborn old goat and he still won't see the doctor
    you're no failure, you had the flu and three kids to mind
    Feck it anyway, I was hoping you'd get the flat
    That assessor sounds like a right wagon, you should appeal
    Ah would you go on out of that, you're brilliant and you know it
    Damn, that sucks. I'm real sorry, man.
    I'm a big eejit, I cried at an ad for dog food
    My therapist asked me who first told me I was worthless and I just froze
    the voices tell me im disgusting and should hide
    Please don't say you're stupid, you were tired and frightened
    insomnia can absolutely do one 😩
    Hope the bastards at HR get what's coming to them
    I respectfully disagree, meds were a lifeline for me
    You might not like this, but I think you should tell your husband about the debt
    nobody gives a shit at my work so thank god for this place
    some kid on the bus shouted fat cow at me and i just went home
    bloody legend!!
    I told my reflection to piss off this morning. Progress.
    your sister had no right to call you a drama queen
    what a cruel thing for a doctor to say to you
    Am I being a cow for not inviting my mother in law
    I sounded like an arse in my last post, apologies all
    u silly sausage why didnt u ring me
    Universal Credit makes me feel like scum tbh
    The dog is a complete idiot and I love him more than life
    My head's full of crap tonight and it won't shut up
    mornings r shit. evenings bit less shit
    I'm useless with names, was it you who had the baby?
    I was that selfish cow everyone warned you about, and I'm trying to be better
    stop apologising, you've done nothing wrong
    hes a bully pure n simple n none of it is ur fault
    You're a bloody marvel, looking after him all these years
    omg the neighbours are doing my head in, selfish gits
    I'll be honest, I think going there on your own is a bad idea, not because you can't, but because he frightens you, so could your brother come too?
    Weather is pants, mood is pants, but the cat is warm
    She told me I was attention seeking. I'd taken the bandage off to wash my hands.
    Jesus Mary and Joseph what a day you've had, come here to me
    My periods turn me into a monster and I'm not even joking
    Grief is a thieving bloody thing
    you wally haha, you've posted in the wrong thread, hello anyway
    keep thinking what a rubbish mum i am
    what an arsehole. im so sorry he did that to u
    You do need to see someone about that cough, no messing about, promise me
    My manager said "nobody asked you" in front of the whole ward
    fibro is kicking my arse today
    I felt like a freak at school, every single day of it
    Ya mad yoke, you swam in the sea in January?
    you're right and I was wrong, I was being a stubborn mule
    It's a stupid form with stupid questions and you're not stupid for getting stuck
    hate sundays with a passion
    Trains cancelled again, shower of clowns running that company
    u legend!!! cant believe u told him to sod off
    My anxiety is a whiny toddler that wants feeding at 3am
    I said some awful things to my brother, called him a parasite, and I regret it every day
    the gp receptionist is a dragon but the nurse is lovely, ask for her
    Was I harsh with you last night? If I was, I'm sorry
    Honestly, drop him. He's treating you like dirt and you are worth so much more.
    ur feelings are not pathetic ok
    I don't think cold showers work for everyone, they did nothing for me
    Being skint is shit, there's no nice way to say it
    My kids think I'm a boring old fart and they're not wrong
    the devil himself couldn't be as cruel as my stepdad was
    I'm the biggest coward going, I hid in the loo to avoid the phone
    Oh you jammy sod, a whole week in Cornwall! Enjoy every minute
    You were eleven. He was a grown man and a coward, and shame is a liar that has been telling you it was your fault for thirty years.
    Whoever designed this benefits website should be locked in a room with it
    what a nasty piece of work ur ex sounds 😡
    im a drunk. there i typed it
    your mate was out of order saying that about ur weight
    I do wonder if you'd feel better with a bit less wine in the week, I say that as someone who's been there
    She rang me up and said I'd ruined the family, then hung up
    Hang in there, you tough old boot
    lol i am such a plank, wore odd shoes to my tribunal
    This fucking illness took ten years off me
    I'm fed up to the back teeth with the whole lot of them at that clinic
    Please ignore the troll, he's a sad individual and he's been reported
    You aren't weak. Weak people don't get through what you got through.
    My nan would have called you a "proper bobby dazzler" and so do I
    can u tell me straight, was i a dick to her?
    hate myself when i shout at the kids
    The consultant actually said "pull yourself together", with students watching, and I was so stunned that I thanked him and cried all the way to the bus stop
    my ocd says im a dirty filthy person, i know its the ocd but still
    omg u gorgeous idiot u only went n passed!!
    Bugger. I'd hoped the new dose would suit you
    my flatmate is a selfish toerag who eats my food lol
    some days feel like wading thru sewage in flip flops
    tell him where to stick it hun x
    I'd gently push back on that, I don't think you should stop them without your doctor
    the jobcentre woman looked at me like i was something on her shoe
    You've every right to be raging, that's a disgraceful way to treat anyone
    I've been a terrible friend lately and I'm sorry for going quiet
    Menopause is a bitch, welcome to the club
    "Grow a pair" was my father's answer to everything, including a broken arm
    Not gonna lie, that scared the crap out of me, I'm glad you're ok
    what a sod of a year uve had
    im ugly n stupid n i know it
    you're not ugly, whoever said that wants his eyes tested
    My psychiatrist is about as much use as a chocolate teapot
    Ye big daft lump, ye had us all worried sick, glad you're home
    I'd disagree about the police, but it's your call and I'll support you either way
    Heartless bastards.
    my phone is a piece of junk so sorry for typos
    He told you that you were thick because he's frightened of how clever you are
    I'm a grumpy old bugger before my coffee, pay me no heed
    You need to eat something. Not later. Now. Toast will do.
    The bank treated my widowed mum like a criminal, I was livid
    I know I'm an annoying cow but can anyone help with this form again
    Kick depression up the arse from me
    Honestly, your supervisor sounds like a total tool
    i dont think ur lazy at all i think ur exhausted
    Would it be awful of me to say no to Christmas at my mother's?
    my inner critic is a right wee gobshite tbh
    I got told to shut up in a meeting and I've not spoken in one since
    You're entitled to see it that way, I just had a different experience
    Life's a bitch sometimes, but you've got us lot
    my husband says im boring now.. maybe i am
    crap crap crap. missed my appointment
    God forgive me but I'm glad the old tyrant is dead
    You hilarious cow, I spat my tea out
    Seriously, what sort of monster dumps someone by text on their birthday? Not you, him!
    I used to think people on tablets were weak. Then I got ill and ate my words.
    the stupid bloody stairs nearly killed me, two sprained ankles
    I'm not angry with you, I'm angry at the shower of eejits in that office
    Telling you straight because I care: you've done five nights in that chair, you're no use to her on your knees, go home, eat something and sleep
    what a dump this flat is but at least its mine
    My brother's a gambler and a thief and I still love the fool
    I'd be a wreck in your shoes, you're doing better than you think
    The bullies called me "waste of space" for five years, it gets in your bones
    Ah ye poor divil, get the kettle on
    Sorry if I come across as blunt, I'm autistic and I mean it kindly
    This heat is disgusting, I'm melting like a cheap candle
    You total star, you stayed up with me till 4
    my cousin said "no wonder he left you" right there at the table
    failed again. im a joke
    You haven't failed, that exam is a bastard and half the year resat it
    hate hate HATE these side effects
    I think we see that one differently and that's alright
    People who park in disabled bays can rot
    I was a nightmare teenager and my poor mum put up with me
    I did something really stupid last night and texted my ex
    You didn't do anything stupid, you were lonely at midnight like the rest of us
    hes gaslighting u the slimy toad
    whats the point of that app its useless
    You're braver than you think, you wee warrior
    My hair looks like shit, my house looks like shit, but I've showered
    Dad always said crying was for babies
    Ok that joke was terrible and you should be ashamed haha, made my night though
    can we all agree that night sweats are the pits
    please be kinder to yourself, you're not a bad mum, you're a knackered one
    I called myself every name under the sun when I relapsed
    Politicians haven't got a clue, bunch of liars in nice suits
    Haha you cheeky sod, I'll get you back for that one
    You should leave that job, I mean it, it's making you ill
    Everyone keeps telling me I'm no trouble, but I can see how tired they are, and I feel like a burden on every single person I love
    you are NOT a burden you hear me
    chronic pain is a filthy rotten thief
    Someone wrote "no one cares" under my post on Facebook
    I may be talking bollocks here, but could it be your thyroid?
    The nurse was so rude to me I cried in the car park for an hour
    Ugh my body is rubbish, it just packs in by two in the afternoon
    ur ex can go jump in a lake
    Wow, son of a bitch, I can't believe he took the dog
    Dang, girl, you're one stubborn mule and that's exactly why you made it
    y'all helped me when I was a hot mess, thank you
    My old coach used to scream that I was a quitter. I can still hear it.
    I'm rubbish at taking compliments so I'll just say ta
    I get why you're cross with me, and you might have a point
    this bus driver is a tit
    If I was too sharp earlier please tell me, I'd had no sleep
    that school let your boy down badly, shame on them
    I'm telling you as a friend, stop checking his Instagram, it's hurting you
    My mind is a bad neighbourhood, I try not to go in there alone
    Hard agree, fireworks are a bloody menace
    The pharmacy messed up my prescription AGAIN, idiots
    I'm thick as two short planks with computers, where's the reply button
    What they said about you in that report was vile and untrue
    You're a wonder, you mad old bat, love you to bits
    bastard insomnia, awake since 2
    My father was a cruel man and I won't pretend otherwise now he's gone
    Sometimes I think my wife would be better off with somebody less broken
    bloody january
    Don't you dare call yourself pathetic, you rang the doctor and that takes guts
    Sure I'm only an oul moan today, don't mind me
    The insurance company are robbers, keep fighting them
    I've read it all and I don't think you were stupid or weak or any of those things, I think you were nineteen and scared and on your own
    my mates said im a buzzkill so i stopped going
    Hell no, you don't owe that man an apology
    I'm an absolute state, pyjamas since Thursday
    uve got sod all to be sorry for
    i told my da to feck off and now i feel guilty, was i wrong
    Not everyone finds groups helpful and that doesn't mean you did it wrong
    The food on that ward was vile, even the toast was angry
    Who the hell charges £90 for a doctor's letter? Scandalous.
    Look, you need proper help with this, more than we can give, please ring your GP tomorrow
    my daughter screamed that she hates me n slammed the door
    Teenagers! Mine called me a boomer witch at breakfast, yours will come round too
    My ex was a narcissist, or maybe just a git, who knows
    you said u look like death warmed up in that pic, well i think u look lovely
    Eating disorder voice says greedy pig, I ate the sandwich anyway
    I swear this forum's search function was made by goblins
    Right you soppy lot, you've made me cry on the train
    Shitty chapter, not a shitty life, hope that helps
    I wouldn't do that myself, but you know your family best
    my mam always said "you'd be late for your own funeral ya lazy lump" and she meant it fondly
    I was being an arsehole to you on Monday and you didn't deserve it
    nothing wrong with crying, whoever told u that is a fool
    Snow, ice, broken boiler. Winter is a bully
    Those messages he sent you are disgusting and you can report them
    You're knackered, you're grieving, and you're still cooking for six. Sit down, woman!
    I laughed so hard at your post, you're a menace and never change
    My stammer makes me sound like an idiot on the phone
    Fair play to you, you stubborn bugger, I'd have given up
    I keep getting told others have it worse. Doesn't bloody help, does it
    He stood up in court and said I was mental and unfit and a liar, and I had to sit there with my hands in my lap
    the wankers at the energy company cut me off
    You can think I'm wrong, no hard feelings, but I'd ring 111
    ptsd can kiss my arse
    I worry I come across as a know it all, do tell me to shut up
    never mind what that old witch next door thinks of your garden
    my stupid lungs wont let me up the hill anymore
    ffs the crisis team never rang back, im so angry for u
    did i sound like a cow in that reply? be honest
    that hr woman is a snake dont sign anything
    hiya trouble, u still owe me a biscuit u cheeky monkey
    he txt me saying ur pathetic get help. then blocked me
    im no use to anyone like this, cant even make toast
    `,
  ),
  'fifth hand': quiet(
    'fifth hand',
    `
    I'm such an idiot, I missed my own appointment again.
    fuck this illness, honestly
    The bloody boiler packed in again and I just sat on the stairs and cried.
    My boss is an absolute arsehole and Ive decided Im done
    god i hate myself today
    this week has been a steaming pile of crap from start to finish
    the council couldnt find its own backside with both hands
    Cancer can go to hell
    Shite weather, shite sleep, but at least the dog's happy.
    I was a selfish prick to my brother for years and I want to say sorry before it's too late.
    anxiety is a bitch and a liar
    My ex is a pathetic excuse for a man and the judge finally saw it.
    useless sodding waiting lists, 14 months for one assessment
    I feel like a total loser still living at my dad's at 35.
    ugh my phone is so stupid it deleted my whole post
    We were garbage in the second half, deserved to lose by more.
    Damn it, I burned the soup again.
    Shut up, brain. Let me sleep.
    The insurance people are crooks, every last one of them.
    im a mess lol sorry for the typos
    Grief is a sneaky bastard, it got me in the cereal aisle.
    I told my inner critic to piss off this morning and it actually worked for an hour.
    Depression tells me I'm worthless and tonight it's bloody loud
    What a fool I was to think he'd change.
    That landlord is a greedy toad and I hope the tribunal takes him to the cleaners.
    this rain can do one
    Feckin bus never came so I walked the four miles in and had a good cry on the way.
    I can't shut up about it, sorry, I know I go on.
    My OCD is being a right cow this evening.
    The manager called a meeting to tell us we're family and then sacked nine people, the slimy git.
    screw Christmas, im having beans on toast and a film
    i feel pathetic for even posting this
    It was a stupid argument about a stupid kettle and now we're not speaking.
    My hands shook so badly I looked a right numpty at the till.
    Fibro can get in the bin.
    Hell of a night. Three hours' sleep, two nightmares, one very confused cat.
    the new printer at work is a lazy piece of junk
    My stepdad was a vile drunk and I don't miss him one bit.
    ive been a rubbish mum this week and the guilt is eating me
    Those tablets made me feel like utter crap for a fortnight but it did lift.
    Arse. Forgot the password again, hence the new name.
    that ref was blind as a bat, robbed us
    I hate being this weak, I hate crying in the car park.
    Insomnia is a thieving sod
    The crisis line kept me on hold for fifty minutes, what a joke of a service
    my ex was a narcissist and a liar and im so much calmer now hes gone
    Bollocks to the diet, I had cake with my nan.
    Honestly I was a nightmare to live with back then and I don't blame her for going.
    Whoever designed this benefits form is a sadist.
    the voice in my head says nobody likes me n i should leave. im trying not to listen
    PTSD is a filthy trick for a brain to play.
    i made a complete tit of myself at the interview, forgot my own postcode
    january sucks big time
    My bully from school turned up in my office as a client. Same smug face. I hid in the loo.
    Stupid tears, stupid eyes, stupid mascara.
    I'm furious at my body, it's a traitor.
    The neighbours are noisy selfish gits and I havent slept since Friday lol
    ive been so dumb with money im scared to open the letters
    Migraine from hell today so I'll read your replies tomorrow.
    The trust lost my notes again, a shower of incompetents the lot of them.
    I could kick myself for not ringing sooner.
    Well that was a shitshow, but I got through the funeral.
    The Jets are a disgrace and yet I'll watch every game.
    menopause is a wicked old witch
    I was a coward, I let her say it and didn't stand up for my son.
    dammit wrong thread sorry everyone
    My dad's dementia is cruel and stupid and I'm sick of it winning.
    I've got the brains of a potato since the new meds, forgive me if this makes no sense.
    This hangover is my own damn fault. Day one again.
    Whoever stole my bike is scum and I hope the chain falls off.
    hate hate hate hospitals
    im a grumpy old bugger before noon, so take my morning posts with a pinch of salt
    the silence in this house is doing my head in
    Their complaints department is worse than useless.
    Eating disorders lie. Mine's a nasty manipulative little voice and I'm tired of feeding it instead of me.
    God, Mondays are grim.
    My own sister, the two-faced madam, told the whole family about my admission.
    i feel like a fat lazy slob today and i know thats the illness talking
    Bastard of a frost this morning, slipped on the step and bruised my hip.
    I was horrible to a receptionist today and I feel sick about it.
    The stigma is bullshit and we shouldn't have to hide.
    Broke the good mug. Swore like a docker. Felt slightly better.
    my teacher in 4th grade was a mean old hag and i still hear her voice when i do math
    Panic attack in Tesco, over the frozen peas, like a complete eejit. Nobody even noticed.
    It's a crap situation with no good answer.
    The job centre treats people like dirt.
    I'm disgusted with myself for drinking.
    Loneliness is a brute at weekends.
    pigging wifi died mid session with my counselor
    his lawyer is a shark in a cheap suit n she made me feel two inches tall
    I always ruin things. Every birthday every holiday me I'm the one who ruins it
    That film was two hours of absolute drivel, but it took my mind off things.
    Sod the housework, I sat in the sun.
    My psychosis was a terrifying, lying monster and I'm three years clear of it.
    im so f-ing tired of being tired
    the school has been spineless about the bullying. spineless
    Stupid me sent the text at 3am and now I want to die of embarrassment.
    Side effects are kicking my butt this week lol
    What a cow of a day. Tea, blanket, bed.
    I keep calling myself a failure. My counsellor says to notice it, so I'm noticing it.
    that driver was a maniac, Im still shaking
    moody bloody teenagers, ive two of them and i love them to bits
    ngl this heatwave is evil
    My ex-husband's new wife is an awful snob but she's kind to my kids so I bite my tongue.
    I despise the phone. Hate it. Would rather write ten letters.
    Self-harm is a dirty thief that promised relief and took my twenties
    Liverpool were shocking, couldn't hit a barn door, and it ruined my weekend.
    Damned if I do, damned if I don't with this custody business.
    the therapist i had before was a cold fish, this one is lovely
    I lost my rag with the self-checkout and called it a lying cow. Small victories.
    im not lazy, i keep telling the mirror, but the mirrors a stubborn git
    Nobody cares at that clinic, they just tick boxes and send the next one in.
    My brain's a bully and I've had enough of it.
    i was a proper twat to my gf last nite n i dont know how to fix it
    The flat is disgusting, there are plates from last week, and I can't make myself move.
    Bloody hell, I did it! I went to the dentist!
    This endless winter can feck away off.
    Addiction made a thief and a liar out of me.
    My supervisor's a petty tyrant who times our toilet breaks.
    Ugly cried on the bus. Zero regrets.
    so done with my crappy car
    I feel like a burden and a waste of space most evenings, less so in the mornings.
    The press coverage was sick, they camped outside my gran's door.
    rejected again. what a kick in the teeth
    Politicians who've never skipped a meal can shut their gobs about budgeting.
    I'm a wreck, my house is a wreck, the cat is fine.
    Agoraphobia's a jailer, and I got as far as the post box today, so up yours, jailer.
    The damn pills are the size of a horse.
    man this semester is trash
    my father was a monster and i sang at his funeral anyway
    I'm thick when it comes to forms, so could somebody explain it slowly please?
    Dreadful hotel, filthy carpet, rude staff, but I managed a night away alone.
    I swear that magpie hates me personally, the wee thug.
    Shame is a right bastard of a feeling.
    my stupid knee, my stupid back, getting old is a scam
    worst birthday ever, the cake fell on the floor and i laughed till i wept
    Chronic pain makes me a bitter old cow and I don't want to be her.
    Overtime cancelled, rent due, what a bloody circus.
    I was ghosted by a total creep, so I guess I dodged a bullet.
    Losing the baby was the shittiest thing that's ever happened to us.
    idiot scammer rang my nana pretending to be the bank
    I called in sick and felt like a fraud all day.
    my temper is vile at the minute, Im blaming the steroids
    Bipolar's robbed me blind twice and I'm bloody well not letting it have a third go.
    The HR woman gave me the fakest smile I've ever seen, snake in a blazer.
    Argh, cramps. Argh, hormones. Argh, everything.
    they closed our day centre, heartless penny pinching sods
    Some drunk fool kicked my fence in and I've been jumpy since.
    I've been a miserable git lately so thank you for sticking around.
    Exams can shove it, I'm going for a swim.
    You don't have to be strong all the time.
    u need to eat something, love
    You're too hard on yourself
    nobody expects u to get over it
    you should go to bed hun, it'll still be here tomorrow
    youre not a burden, whatever your head says at 4am
    You can't pour from an empty cup, pet.
    You never bore us, keep writing.
    u dont need to reply to this btw, just sending a hug
    You're wrong about one thing: people here do miss you when you're away.
    You don't have to explain yourself to anyone.
    You have every right to be angry.
    Shush now, you're no trouble at all.
    You aren't weak for needing the tablets.
    you can stop any time, nobody here is marking you
    It isn't your fault, you were a child.
    You've got to stop carrying everybody else's shopping, if you know what I mean.
    no one thinks youre stupid for asking that
    you are allowed to be a mess here lol we all are
    You poor thing, what a rotten week you've had.
    You don't owe him a single explanation.
    You sound exhausted
    You're not lazy, you're ill, and there's a big difference.
    Ah you're very good, but mind yourself first, will you?
    You might not believe it tonight but you're doing grand.
    You shouldn't have had to go through that alone.
    please dont be sorry, you never once made it about you
    You did not ruin anything by crying at the party.
    u cant fix ur mom and thats not ur job
    You'll have to forgive yourself one of these days.
    You're a daft thing for thinking we'd be cross, come here to me.
    You only did what anyone would have done.
    have u had any water today, or just coffee?
    You can't make him get help, that bit was never in your hands.
    what happened to u was disgusting and u didnt deserve it!!
    You couldn't have known.
    You're not crazy. It happened to me as well
    You don't look like someone who's failing from where I'm sitting.
    go easy on urself, ur only 3 weeks out of hospital
    You really ought to tell your GP about the chest pain, today if you can.
    theres no shame in you moving back home
    You always worry you're too much, and you never are.
    You don't need to compare your pain with mine, there's room for both.
    You were never the problem in that house.
    If you can't face the shower, a flannel will do
    youre allowed to leave this chat and come back whenever suits you
    What you call selfish I'd call having a rest.
    you keep calling yourself dumb and then writing the smartest stuff on here
    You've a right to be tired of it all, it's a heavy load.
    You won't feel like this forever, even if it's hard to see.
    dont be daft, of course you can message me
    You must be sick of hearing this, but have you tried ringing the nurse again?
    You don't have to forgive her to get better.
    Nobody's asking you to be cheerful.
    Did you ever get that letter sorted?
    You can say it badly, we'll still understand.
    You're late to the thread but very welcome.
    no rush for u to answer, i know mornings are bad for u
    You weren't rude, honestly, I just read it in a hurry.
    you missed a tablet, thats all, it doesnt undo six months
    You've got nothing to prove to us.
    You have a terrible habit of thinking the worst of a very nice person, meaning you.
    You don't sound mad to me, you sound frightened.
    I'd be worried if you weren't upset, to be honest.
    You deserve a better manager than that clown.
    You should be so proud, and I bet you're not.
    you cant help how you feel, so dont beat yourself up for it
    It's ok if you never finish the book, it's ok if you never start it.
    You can put it down now, you've carried it long enough.
    omg you are not pathetic, i cried over a sandwich last week
    youre hardly a failure, you got two kids to school with no sleep
    You didn't waste anyone's time by calling the ambulance.
    Whatever helps you sleep, hot milk, a podcast, the cat on your feet, do that.
    You and your sister are different people, so it makes sense that you heal differently.
    youre not imagining it, that comment was out of order!!
    Why would we be fed up with you? We're glad you came.
    You've been quiet, is everything all right over there?
    You might be overdoing it, would a day off be possible?
    You don't have to be grateful for bad care.
    Your worst day isn't who you are.
    Would you let a friend talk about you the way you talk about you?
    ur brain is lying to u again, ur so loved
    You aren't being dramatic, that's a proper medical emergency.
    You'd be surprised how many of us hide in the toilets at parties.
    I don't think you're ungrateful, I think you're grieving.
    You've made mistakes like the rest of us, welcome to the club.
    You never have to post if reading is all you can manage.
    u can be angry at him and miss him, both
    You're only human, for heaven's sake, put the kettle on.
    You're not too old to start again, I did it at 61.
    None of what he called you is true.
    You could try the library on Thursdays, they do a quiet hour.
    You got it a bit mixed up, the clinic's on Mill Street now, easy mistake.
    u didnt fail, the system failed u
    you neednt read the replies if its too much tonight
    Maybe you and I can both have an early night for once
    I disagree with you on the meds, but I can see why you'd want to stop.
    You're forgetting how far you've come since last autumn.
    You take as long as you need, we're not going anywhere.
    My mother told me I was a waste of space and I still hear it.
    He called me a fat cow in front of the children.
    "Pull yourself together," my GP said, and that was that.
    she said im too much for her and hung up
    My dad's exact words were "you'll never amount to anything, you useless article."
    Someone at work asked me if I was stupid or just slow.
    He used to whisper that nobody would ever want me.
    my boyfriend told me to shut up and stop crying or hed drive off
    The nurse said I was attention seeking. I was nineteen
    got told to man up by my own brother at the wake
    A lad on the bus shouted "freak" at me and the whole back row laughed.
    My teacher wrote "lazy" on every report, and I believed her for thirty years.
    She texted me: you're pathetic, grow up. I haven't replied
    My ex always said "no wonder your family can't stand you" when I asked for anything.
    "Get over it, it was only a dog." That's what my aunt said to me.
    im told im dramatic so often i just dont tell people stuff anymore
    At the assessment he sighed and said I didn't look depressed.
    My mum said other people have it worse and turned the telly up.
    He'd say I was crazy, that I'd imagined it, and then he'd hide my keys.
    i was called a liar in court by a man whod never met me
    my sister thinks Im faking. she said so, over the gravy, on Christmas Day
    the kids at school used to say i smelled and should go die
    My nan called me a wee dope, fondly, and I'd give anything to hear it again
    the landlord yelled that i was scum and to get out by Friday
    My husband's mother told me I'd driven him to drink.
    "You're a terrible mother" is what she screamed at me through the letterbox.
    A stranger online told me to shut my mouth, so I deleted everything.
    my roommate said "you're so exhausting" and i cant stop replaying it
    I got laughed at for asking the pharmacist if the pills would make me sleepy.
    my first counsellor told me i wasnt trying hard enough lol
    Father Doyle said to me that it was weakness, pure and simple.
    When I came out, my uncle said I disgusted him and walked off the pitch.
    My manager said, and I quote, "We've all got problems, you're not special."
    she left me a voicemail calling me a selfish bitch for not going to the wedding
    I'd hear him through the wall telling his mates what a psycho I was.
    Three people have told me this month to just be positive. Three.
    My own daughter said she wished she had a normal mum, and it broke me tbh
    They chanted "cry baby" at me in the changing rooms for a whole term.
    He told me I was lucky he put up with me.
    My brother rang to say Dad's stroke was my doing.
    my coach would go "are you gonna cry again?" in front of the whole team
    the last thing she ever said to me was that I ruined her life
    The consultant looked at his watch and told me everyone feels sad sometimes.
    I keep hearing my ex's "you're nothing without me" whenever I open a bill.
    A woman in the queue told me I was a disgrace because I'd my hood up and was shaking.
    He says whatever helps me sleep at night, every time I bring up the past.
    apparently im "a joke" according to the group chat i wasnt meant to see
    my friend said i bring it on myself n i dont know if shes right...
    Gran would say "there's always someone worse off than you, madam" and send me up to my room.
    my flatmate told me to quit moaning and go for a jog
    `,
  ),
  'sixth hand': quiet(
    'sixth hand',
    `
    I'm such an idiot, I left the hob on again.
    i feel like a total loser today ngl
    I hate myself for snapping at the kids this morning.
    God I'm thick, it took me three goes to fill in the form.
    I was a right prick to my sister and I need to say sorry.
    my stupid brain wont let me sleep
    Some days I look in the mirror and see a pathetic old man. Tonight's one of them.
    I feel worthless when I can't get out of bed.
    im a mess, a hot stupid mess, but im here
    I keep telling myself to shut up and get on with it, and it never works.
    What a muppet I am, I turned up a week early for my appointment.
    Sorry for the essay, I'm a whiny baby tonight.
    i was a shit dad for about five years and i know it
    I called myself every name under the sun after that interview.
    Part of me thinks I'm lazy and making it all up. The other part can't lift a spoon.
    I feel like a burden on my husband, even though he says I'm not.
    ugh i was such a cow to the receptionist yesterday
    I'm an arse before my first coffee, everyone knows that.
    i lied to my therapist again, coward that i am
    feeling like a fraud for even being on this forum
    I used to think I was just weak. Turns out I was ill.
    I've been a selfish git all month and my flatmate has been a saint.
    i want to yell at my own head to shut the hell up
    I made a complete tit of myself at the group, crying over a biscuit.
    My inner critic is a nasty bully and it's been loud since Sunday.
    I'm disgusted with how I behaved at the wedding.
    im so dumb i took the wrong bus twice
    I was a stupid, frightened kid and I did what I could.
    I'm a hypocrite, I tell everybody to rest and I never do it.
    cant believe i ate the whole cake lol what a pig i am
    I feel like rubbish that somebody forgot to put out.
    Honestly I was a spoilt brat at nineteen, and I wince when I think of it.
    I'm a crap swimmer and a worse cook, but I'm getting out of the house.
    i hate that im the jealous idiot in this story
    Told myself to grow up and stop crying, then cried for another hour.
    Anxiety can go to hell, frankly.
    my ocd is being an absolute dick today
    This bloody illness has taken ten years from me and it can piss off now.
    Eating disorders are vile, and they lie to all of us.
    fuck insomnia. thats it thats the post
    Grief is a cruel thing and it doesn't give a damn about birthdays.
    I'm sick of this stupid disease bossing me about.
    bipolar is the worst flatmate ever, never pays rent, wrecks the place
    The voices are nasty little liars and I'm learning to ignore them.
    Panic attacks are horrible, stupid things and I wouldn't wish one on anybody.
    migraine day three and i want to scream at my own skull
    ptsd can get in the sea
    Addiction is a thief and a coward, it waits until we're tired.
    My tablets make me feel like absolute crap in the mornings.
    side effects are disgusting, mouth like a dead badger
    Chronic pain is a miserable sod of a companion.
    That voice in the night is a bully and a fraud.
    I told my anxiety to shut up and for once it listened.
    hate this fog. hate it hate it
    Postnatal depression made me feel like a monster, and it was wrong about that.
    Flashbacks are evil, no other word for it.
    lithium tremor is a pain in the arse when ur a barista
    The bulimia was a tyrant, and I was scared of it for years.
    Damn this menopause, I'm raging at teaspoons.
    brain is a trash fire today, back tomorrow
    Shame is a stupid, useless feeling and it still knocks me flat.
    Psychosis was the most frightening, hateful thing I have ever been through.
    I want this depression to sod off and leave my daughter alone.
    adhd is kicking my ass this week, lost keys, lost phone, lost the plot
    Foul weather here, absolutely vile, and the dog won't go out.
    this heat is disgusting and can do one
    bloody rain again. i hate november
    The wind can shut up any time now, it's been howling since four.
    Stupid snow cancelled my only group session this month.
    omg the weather is SO pathetic today, where is spring
    It's a miserable, ugly sort of day and I'm staying under the blanket.
    Sod this drizzle, my washing's been out since Tuesday.
    hail the size of eggs, what a nasty storm, car is dented
    Clocks going back is the dumbest thing we do every year.
    The crisis line hung up on me, which was a disgrace.
    Our local mental health team is a joke, eight months waiting and then a leaflet.
    the benefits office are useless liars, third time theyve lost my form
    The GP receptionist told me off like a naughty child, horrible woman.
    NHS waiting lists are shit and everyone knows it.
    My insurance company are heartless crooks, they denied it again.
    trains are a bloody shambles so i missed my appt
    That hospital food is an insult to potatoes.
    The housing officer was rude and thick as two short planks.
    They treated my son like rubbish on that ward, and I've put in a complaint.
    pharmacy messed up my script AGAIN absolute clowns
    The psychiatrist didn't believe me, the pompous old fool.
    I told the assessor it was a cruel, stupid questionnaire, and she agreed.
    the council can stick their letter where the sun dont shine
    Customer service at my bank is a special kind of hell.
    My boss is a bully and a coward.
    manager called me lazy in front of everyone, what an asshole
    My supervisor's a nasty piece of work, so I've spoken to the union.
    I swear my line manager has the empathy of a stapler.
    new boss is a grade a dickhead lol
    He's an incompetent idiot, my boss, and he earns double what I do.
    I wanted to tell my manager to shove it, but I went for a walk.
    The owner is a greedy old toad who counts our toilet breaks.
    my shift lead can get lost, im not covering again
    HR were worse than useless, they sided with the creep.
    My head of department told me to toughen up, the smug sod.
    boss said anxiety isnt real so yeah hes a moron
    My ex is a lying, cheating scumbag and I'm glad it's over.
    he was such a jerk to me for years and i thought it was love
    She was cruel, my ex-wife, and it's taken me ages to say so.
    My ex turned up drunk and made an arse of himself in front of the kids.
    blocked him. what a loser
    I hope my ex steps on Lego every morning.
    The man was a monster behind closed doors, and nobody believed it.
    my ex gf called me crazy to all our friends, shes so toxic
    hes a deadbeat dad and the judge finally saw it
    I told my ex to shut up and get out, and I haven't regretted it once.
    ex is being a total dick about the dog
    Good riddance to that selfish pig, is what I say, and my mum agrees.
    That minister is a heartless fool who's never waited for a bus, let alone a bed.
    politicians are all liars, cutting mental health again
    The prime minister can get stuffed.
    Our senator is a clown and his health bill is garbage.
    Every one of those councillors is a spineless weasel. They voted to shut our day centre.
    whoever designed this benefits system is an idiot
    I shouted "shut up, you pompous windbag" at the telly during the budget.
    Congress can grow up and fund the hotline already.
    This stupid phone keeps changing my words, sorry.
    laptop is a piece of crap, died mid post
    My printer is an evil, hateful box.
    Had to tell Alexa to shut up twice during my meditation.
    the washing machine can go to hell, flooded my kitchen
    autocorrect made me look like an idiot again
    That useless sat nav sent me into a field.
    dumb app logged me out and ate my whole post grrr
    The boiler's packed in, the miserable old sod, and it's freezing.
    My car is a worthless heap of junk, but it got me to therapy.
    We were absolutely pathetic on Saturday, four nil at home.
    leafs choked again, bunch of losers i swear
    The ref was a blind idiot and my therapist will hear about it.
    my team are rubbish and i love them
    that goalie is a clown lmaooo
    Spurs being useless is the one constant in my life.
    The Jets are a disgrace, a joke, an embarrassment, and I've bought tickets anyway.
    our striker couldnt hit a barn door, absolute donkey
    You're not stupid, you're exhausted.
    You are not a burden, not to me and not to this group.
    ur not lazy, thats the depression talking
    You sound awful, you poor thing. Have you eaten?
    You must be sick of hearing it, but it does get easier.
    you didnt fail, the system did
    nobody here thinks ur a liar
    You look after everyone and you're rubbish at looking after you, same as me.
    You daft thing, of course I missed you.
    Go to bed, you've earned it.
    You scared me half to death, please text when you're home.
    You don't have to be tough all the time.
    you werent weak, you were a kid
    You have every right to be a mess right now.
    You hate yourself more than anybody else ever could, and it's unfair on you.
    shut up that is AMAZING news, you did it!!
    You're wicked funny, you know that?
    Get out of here, you got the job?
    How are you still standing after a week like that?
    no way ur 60, get out of town
    You're nobody's fool.
    Are you sure you're safe tonight?
    You poor love, what a horrible day you've had.
    Leave the dishes, go and lie down, you're allowed.
    it wasnt ur fault. not one bit of it
    Whoever called you pathetic was wrong.
    You think you're useless, but you talked me through Christmas.
    You'll feel like rubbish for a week on those, then it settles.
    ur brain is lying to u, ur not worthless
    You're a terrible liar, I can tell you're not okay. Want to talk?
    You can cry like a baby here and nobody will mind.
    I bet you feel ridiculous, but I did the very same thing last year.
    You're allowed to be bad at this, it's your first week.
    dont let anyone tell u ur faking it
    You never shut up about your garden and I love it.
    You have no idea how much your post helped.
    you dont know how strong you are
    ur killing it with these small steps
    You can't pour from an empty cup, so go and rest.
    What's wrong with you isn't a weakness, it's an illness.
    You are a stubborn survivor and I mean that with love.
    Nobody can blame you for walking away.
    who hurt u? im so sorry that happened
    You've got nothing to be ashamed of.
    You could have written my diary, it's uncanny.
    I don't think you're attention seeking, I think you need attention, and that's human.
    you make me cry (good tears)
    you need a break, and so does your poor back
    Did you take your meds with food this time?
    You lost your temper once in a year, so be gentle on yourself.
    ur not a bad mum for needing an hour alone
    You crazy brave woman, you went on the plane!
    You don't look like a failure from where I'm sitting.
    i believe you. every word
    You aren't too much, you've just been around people who gave too little.
    lol ur as bad as me, i cant do mornings either
    You miss him and you hate him, and both of those make sense.
    You should be proud, and a bit smug, frankly.
    u were sick, u werent selfish
    Please go away for the weekend, you deserve a bit of sea air.
    You're sick, love, you're not weak, and sick people need looking after.
    Did they honestly say you were too young to be depressed?
    You've been through hell and you still asked how I was.
    why do u think ur a loser? i dont see it at all
    You don't owe anyone here an explanation.
    You silly sausage, you posted it twice, but I'm glad to read it again.
    Is there anybody who can sit with you while you feel this low?
    You're a nightmare at charades and a joy to have round.
    u got this even if u feel like trash rn
    You say you're a coward, yet here you are telling us the truth.
    I hope you know the whole group was worried for you, in a good way.
    Go slow. You don't have to fix your whole life by Friday.
    ur pain counts even if someone else has it worse
    You could be forgiven for throwing a shoe at him.
    You're no trouble at all.
    You're not imagining it, I have the same side effect.
    take urself off to the doctor if it gets any worse, please
    what you feel isnt stupid at all
    You were right to tell him to get lost.
    You've gone quiet, and I just wanted to check you're all right.
    You can be as grumpy as you like in my thread.
    u dont have to grow up all at once ur only 19
    Never mind what your cousin thinks, you know what happened.
    You gave yourself a hard time in that post. Would you talk to a friend like that?
    look at you, out of bed before ten!
    haha u and me both, total disaster cooks
    You've lost weight in this fight, you've lost sleep, but you haven't lost us.
    Keep your chin up, or let it drop for a bit, whatever you need.
    you can hate ur body some days and still feed it
    ur allowed to say no and not feel guilty
    If you're an idiot for trusting him, then so were we all.
    you fell off the wagon, you didnt burn it down
    You're awfully hard on yourself, did somebody teach you that?
    I laughed so hard at your spider story, you tell it so well.
    sorry ur boss treats u like dirt
    You've been dreadfully unlucky with doctors.
    nothing u wrote was selfish
    you are the opposite of a waste of space
    You're mad about that dog and I completely understand it.
    My dad used to tell me to shut up every time I cried.
    she said "youre not ill youre lazy" and i just froze
    The teacher called me thick in front of the whole class.
    He wrote "nobody likes you" on my locker in year nine.
    My mother's favourite line was "other children have real problems".
    he told me i was pathetic and then asked what was for tea
    "Pull yourself together," the nurse said, and I've never forgotten it.
    My ex texted me "you're a terrible mother" at two in the morning.
    someone on another site told me to grow up so i left
    When I came out, my uncle shouted "get out of my house".
    My brother says I'm faking it to get out of the family lunch.
    A stranger on the bus yelled "smile, you miserable cow" at me today.
    my stepdad goes "man up" whenever i talk about the nightmares
    The voice says you're worthless, you're worthless, all day long.
    In the dream my gran called me a coward, and I woke up shaking.
    mum said it was only a dog. he was 14
    The bullies used to chant "loser" when I got off the bus.
    He'd say "you're lucky I put up with you" and I believed him for nine years.
    My sister told me I'm a drama queen, and it stung more than I let on.
    boss goes "why dont u just quit then" in front of the whole kitchen
    I read the words "attention seeking" in my own notes and felt sick.
    "You're too sensitive" was the soundtrack of my childhood.
    they all said id made it up. they believe me now
    My flatmate left a note saying "clean up, you slob", so that was a lovely start to Monday.
    The comment said "boo hoo, get over it" and it had forty likes.
    he called me an idiot for crying at the film so i went home
    Dad's last words to me were "you're a disappointment", and now he's gone.
    A doctor once told me, "There's nothing wrong with you, go home."
    my mate reckons i should just snap out of it. i wish
    gran used to say stop ur snivelling or ill give u something to snivel about
    I was told that men don't get depressed, by my own brother, at a funeral.
    The coach screamed that we were useless, every single practice.
    i remember him saying no one will ever want you. still hear it
    In group someone said "your trauma isn't that bad" and the leader stepped in.
    My aunt asked why I was still moaning when she'd had two bypasses.
    The letter from my son says "I hate you and I'm never coming home", and I don't know what to do.
    kids at school call me a freak cos of my scars
    What he actually said was "you make me sick", and then he laughed.
    An old friend told me I was a burden to everyone, so I stopped ringing people.
    she put "grow up" with a laughing emoji under my post
    I see it differently, but I get why you'd be angry.
    i dont agree with you there, and thats okay
    Gently, I think you owe her an apology.
    tbh i think ur wrong about the meds but its ur call
    I'd push back on that a little, because it wasn't my experience.
    With respect, that advice could hurt someone who's on lithium.
    Can we keep this thread for Ana, please? You could start your own and I'd read it.
    hard disagree but thank u for saying it nicely
    I'm going to be blunt because I care: he isn't going to change.
    That comment felt harsh to me, and I wonder if you meant it that way.
    I think you've misread me. I was talking about my own mum.
    you might not like this but i think you should ring your doctor today
    That's not quite right, the dose goes up after two weeks.
    I hear you, and I still think quitting by text is a bad idea.
    Not going to argue, let's leave it there for tonight.
    im not ok with that word tbh, could u use another one
    You asked for honesty, so here it is: I'd stop drinking before I changed jobs.
    I wouldn't do that, personally, but you know your family better than I do.
    We'll have to agree to differ on this one, mate.
    please dont give out doses on here, even if it worked for you
    I was upset by what you wrote yesterday, and I'd like to talk about it.
    is it possible youre both a bit right?
    I need to step back from this chat for a while. It isn't about you.
    honestly that plan worries me, can we think it thru together
    I don't think shouting at your son will get you where you want to be.
    that isnt how i remember it, though i could be mistaken
    I love you guys, but that's a terrible idea. Sleep on it.
    nah i dont buy the whole detox thing but glad ur feeling better
    You're better than that email, so maybe don't send it.
    I think the moderator made the right call, even though I know you're disappointed.
    Hand on heart, you've told us this three times and nothing has changed, so what would help?
    idk i think he has a point, even if he said it badly
    I'd rather not discuss religion here, if you don't mind.
    It's a no from me, sorry, I can't lend money to people online.
    you may be right about the hospital. im still glad she went
    i think ur being a bit hard on ur mum, shes scared too
    Tough love time: you need to eat something before you decide anything.
    I found that joke hurtful, so I'm asking you to take it down.
    It would be kinder to let her speak first, I think.
    sorry but i cant be ur only support, please talk to someone local too
    `,
  ),
  'seventh hand': quiet(
    'seventh hand',
    `
    You are not lazy. Whoever told you that has never tried to shower with a tube in.
    i called myself every name going this morning because i forgot his inhaler, then i had tea
    Your sister called you a leech? That woman should be ashamed of herself.
    bloody hell what a week uv had
    I'm sorry I snapped at you yesterday. You asked a fair question about the night sitters and I was an arse about it, because we'd just been turned down and I wanted to bite someone.
    omg same, my brain is soup today
    I'd see it differently, to be honest. I think the respite place did their best with two staff off and a full house, but I wasn't there and you were, and he's your boy.
    The villain in that one is such a slimy coward, you'll love hating him.
    my washing machine is a useless lump of tin n iv told it so
    u sound done in. come n sit with us a while
    You idiot, I said to the cat, as he jumped in the bath with me.
    fuck cancer. thats it thats the post
    He said you were a terrible mother? You drove through snow for that appointment, you sat nine hours on a plastic chair, and you still remembered the bear. I know what I'd call that, and it isn't terrible.
    im the eejit who put the nebuliser in the fridge so ur in good company
    The council are a shower of clowns. I hope you got the name of whoever you spoke to.
    It's grand to be cross with her. You can love somebody and still want to throw the remote at them.
    ur not stupid, those forms are written to make people feel stupid
    lost 4 nil n our goalie was asleep. pathetic. back next saturday obviously
    I don't agree about the sleep tablets, though I can see why you got there.
    ty for saying that out loud
    no u did not cause it. nobody causes mnd
    that consultant sounds like a right prick, hope u can ask for a different one
    I was horrible to you in that thread about the school, and I've been putting off saying so. You were asking for help and I made it a contest about whose child was worse. I'd no right, and I'm sorry.
    You made me laugh so hard the dog left the room.
    lifes a bitch this month. u?
    I looked in the mirror and saw a haunted scarecrow, so you're not the only one who's given up on hair.
    When people say you don't look sick, what they mean is they haven't looked.
    i cant talk tonight but i read it all and im thinking of u
    id ring them back tbh, they mightve lost it n ud want to know
    You were nineteen, with a new baby and a man who came home or didn't. You did what a frightened nineteen-year-old could do, and I won't hear that girl called selfish, not even by you.
    My sat nav is a lying cow. Forty minutes round a field in Mullingar.
    Your brother's a coward for leaving it all to you, if you don't mind me saying.
    jaysus id have cried too
    she called u fat in front of the kids?? im raging for u
    my mum thinks im the cleaner and tbh the cleaner gets more thanks
    You'll have your own view, and that's fine. Mine is that a home can be a kindness.
    stupid bloody disease. hate it for both of u
    I've been where you are, four years of it with my father upstairs shouting for a dog that died in the seventies, and I was no saint about it either. I once shouted at a lollipop lady.
    Did you ever see Paddington? The neighbour is a nasty old grouch and then he isn't.
    sorry for being short with u earlier, no sleep and no patience, not ur fault
    You're allowed to be boring about it. We're all boring about our bowels in here.
    nothing u wrote sounds weak to me
    Our greyhound is thick as a plank and the best company I've ever had.
    I know he called you a waste of space, and I know it goes round and round at three in the morning. He was wrong when you were ten and he'd be wrong today.
    ah the state of me, crying at an ad for gravy
    Please don't feel you have to answer. Only wanted you to know someone had read it.
    the assessor lied plain n simple. u told the truth n they wrote something else
    some days im a rubbish carer n a worse cook. beans again
    id be wary of that supplement love, messed w my bloods
    you did good. u got him there n u got him home
    My ex was a bully too, so I recognise the voice you hear in your head. It isn't yours.
    im knackered ur knackered, pyjama day
    The ward sister spoke to you like dirt and you kept your manners. I couldn't have.
    Hand on heart, I think you should see the doctor about that cough.
    what a pile of shite today was. how was urs
    You told me I was being hard on myself and you were right. Annoying, but right.
    That ref should be selling ice cream. Blind as a bat, and I mean that as a lifelong Sunderland fan.
    ur a good dad having a bad winter
    I talk to my wheelchair like it's a naughty pony. Get up, you brute.
    Could we agree to disagree on this one? You think the thickener is cruel, and I've seen what happens on our ward without it, and I like you far too much to fall out over a cup of tea.
    i was called a scrounger on the bus today so yeah i get what ur saying
    Nobody who counts pills at midnight is careless, whatever she said to you.
    if it helps i lost my glasses while wearing them. twice
    I don't have any wise words. It's just rotten and I'm sorry.
    feck it have the cake
    Being told you're making it up is its own kind of hurt. I got that for eleven years, from doctors and from my own husband, and then one blood test and suddenly everybody was terribly sorry.
    u were never a burden to her, she told everyone on the ward about u
    In hindsight I was rude to you when you first joined, going on about rules when you only wanted to say hello. You answered me kindly all the same, and that stayed with me.
    The printer is the devil's own machine. It ate page six and I swear it smirked.
    You might not like this, but I think your mum is right about the stairs.
    my kids call me the dragon n iv earned it
    its not failing its tuesday
    I read what that woman wrote under your post, and she's the one who should be embarrassed, not you.
    haha i thought it was only me who hides in the loo w the biscuits
    u can be furious w god hes big enough
    We had that hoist too and I hated it with my whole heart. You get used to it, sort of.
    I'd take the offer, personally. But it's your house and your dad.
    hes an ignorant pig of a landlord n u handled him so well
    love uv been running on empty since easter
    the new cat has pissed in my good shoes. the bastard. i love him
    I think you meant well and so did she, and I've read both posts twice. It just landed badly, the way things do when two tired people are typing with one eye on a monitor.
    When I was diagnosed somebody told me I'd brought it on myself with all that worrying. I still remember the carpet I was looking at. So I'm not going to tell you to shrug it off.
    Your boy sounds brilliant. Eleven names for the same duck!
    I am a grumpy old sod before noon, so ignore anything I type.
    ur right to complain. get it in writing n keep a copy
    crap night here too, wave if ur up
    Whoever said you were thick can come and say it to me, because I've read your letters to the council, and the one about the wet room should be framed and hung in their lobby.
    My wife says I snore like a tractor, so now the drugs get the blame.
    I disagree with every word and I'd still make you a cup of tea.
    damn this heat my legs are balloons
    Being angry with him doesn't make you cruel. It makes you tired.
    soz if that came out wrong, i only meant u deserve a break
    That wicked stepmother was the best thing in the panto. I booed till I was hoarse.
    no patience left for the pharmacy. liars the lot of them
    You wrote that you feel ugly since the surgery, and that you get undressed in the dark. I did that for a year. It did ease, slowly, and I hope nobody rushes you.
    Mine threw a shoe at me, then asked for a cuddle. Four is quite an age.
    It's a no from me on the cold showers, but I'm glad they're helping you.
    i feel like the worst daughter in ireland today
    They had no business calling you difficult. Asking for your own notes isn't difficult.
    Sure you know yourself, some days the kettle is the only thing that works.
    I take back what I said about your husband. I'd only heard half of it and I ran my mouth, which is a thing I do when I'm frightened for somebody. He sounds like a decent man who's drowning.
    ur funnier than half the comedians on telly
    this fucking boiler. 3rd time since xmas
    Lean on us. That's what the place is for.
    My own mother told me I was a mistake, so I know how a sentence can follow you about.
    u dont look rough, u look like someone who sat up all night w a sick child
    We might be wrong, of course, and every skin is different, but a few of us found the patches better than the tablets. Ask your pharmacist first, and ignore me if she laughs.
    I am so slow on this thing. One finger and a prayer.
    ur anger makes perfect sense to me
    She's a vicious gossip, that neighbour. Don't let her have your evening.
    My team are bottom of the league and my knees are worse.
    You carried him for years and it's all right to put some of it down.
    lol i sent the gp a photo of my lunch instead of the rash
    I could be talking rubbish here, so check with the nurse.
    You asked if you're selfish. I don't think so, not for a second.
    I was jealous when you got the night sitter, and I was short with you. That's mine to carry.
    god i hate sundays
    the dr who called u hysterical was wrong n the scan says so
    Our tumble dryer screams like a banshee. I've named it after my aunt.
    It took me four goes to pass that training, so don't let it knock you.
    im just so tired of being brave for everybody
    There's no medal for doing it alone, and I say that as somebody who tried.
    You've a lovely way of putting things.
    I swore at the physio and then had to see her again on Thursday. Mortified.
    That's a hard no from the Dublin branch of the tired mothers' club. You're not ringing her back tonight.
    Did your brother really say you were only in it for the house? That's a rotten thing to hear.
    the hoover died. i said words. the budgie has learned them
    I'm not sure I'd call it neglect, though I understand why the word came. He may have been scared, like you were, and some men go quiet and fix the shed instead of holding a hand.
    hugs from ohio
    pain makes a monster of me by teatime n my poor family gets it in the neck
    u never deserved to be shouted at over a spilled drink
    Scar is a proper villain. Simba's an eejit, but a lovable one.
    i believe u x
    ur gut was right n they should of listened
    I was told I was a fraud by my own cousin, and I laughed, then I went and cried in the car.
    would u think of a 2nd opinion? i did n im glad
    I'm a bitter old hen today. Somebody send me a nice picture.
    Insurance companies can kiss my whole behind. You fought them for two years and you won.
    That's not weakness, pet, that's a body asking for a rest.
    not ur job to fix ur sister
    sorry for calling u a snob that time. i was hurting n u were there
    You and I will never see eye to eye on porridge.
    He didn't mean you were stupid, I'd bet money on it. He was frightened and it came out sideways.
    My crutches squeak like a haunted pram.
    Yes, it's unfair, and yes, you can say so here as often as you like.
    That social worker was a nightmare and I still grind my teeth thinking of her.
    i thought id be better at this by now
    Don't believe the part of your head that says everybody's sick of you. We aren't.
    We've all sent the wrong form. I sent them my shopping list.
    I'd gently say the baby won't remember the mess, and the health visitor has seen far worse before lunch. You might remember sitting down for once, with her asleep on your chest and the telly on low.
    the dogs a gobshite but hes my gobshite
    bugger. was so hoping for better news for u
    You said they laughed at how you walk. Makes me want to go down there with a big stick.
    It was wrong of me to doubt you about the seizures. I'd only ever seen the kind on television, and I had no idea what your nights were like until my niece started having them.
    hows the wee man today?
    I have all the grace of a dropped lasagne, so the walking group will be interesting.
    You don't have to forgive him to get some sleep.
    My phone is older than my son and twice as moody.
    Honest answer? It doesn't get easier, you get stronger arms.
    Trolls like that want a reaction, and you were dead right to block him.
    no ur not mad. mine did the exact same with the curtains
    I'd be slower to blame the carer, myself. She's on her own with six of them.
    thanks for putting up w me last wk
    ur worth more than what that letter says
    im a disaster in the kitchen, set off 2 alarms doing toast
    They called you a bad mother for going back to work? Then I'm one too, and so's my doctor, and so's the woman who taught my lad to hold a spoon. Off you go and enjoy your stapler.
    What a game! Their striker is a cheating toad and I'll say it till I die.
    I used to think I was useless. Then someone on here listed what I'd done that day.
    screw the housework, lie down
    Hating the illness isn't the same as hating him. You know that, I think.
    Can I push back a little? You did ask for help, and they said no.
    It's the silence after they go home that gets me.
    The bad guy's plan in that film makes no sense, but he's a gorgeous idiot and I forgive him.
    You're doing a hard thing and you're doing it with no sleep.
    i was so nasty to my mam today n she doesnt even know who i am. feel like dirt
    My father said I'd never amount to much. I think of him whenever I change a dressing perfectly.
    No need to say sorry for the long post. I read every bit with my dinner.
    Stuff the lot of them. You were there, and they weren't.
    the lift in that hospital is possessed, take the stairs if ur legs allow
    I've a different take, for what it's worth. The anger might be grief.
    Ugh, periods and a power cut. You have my whole heart.
    If somebody spoke to your daughter the way you speak to yourself, you'd be up in arms.
    ha u should see the state of my fridge
    I owe you an apology, Niamh. I called your question silly, and I'd the same one myself a month later.
    so angry at that school i could spit
    ur not too much for us
    We rescued a pug. He's ugly as sin, he farts like a trooper, and he's cured my mother's loneliness.
    A nurse called my wife lazy once. I'll never forget the look on her face, so I know what you're carrying.
    Take it from an old fool: get the rails put in early.
    cant sleep either. want to talk about nothing?
    I wouldn't do it that way, but I've never had your evenings.
    thats a shitty thing to go thru on ur birthday
    its ok to laugh at it, we called dads stoma gerald
    ur post made me ring my own brother so ty
    When he says you're useless, that's the dementia talking. It still stings like hell, though, doesn't it?
    my laptop is a thick yoke and has eaten my whole reply
    You weren't rude. You were clear, and they weren't used to it.
    I'm terrible company today but I'm here.
    Our lot couldn't hit a barn door. Sixty years I've followed those idiots.
    Nobody gets to rank your pain, including you.
    I misread you, and I was sharp about it. Sorry, truly.
    Bless you for asking. She's eating again, a bit.
    urgh the dwp hold music. may it rot
    u could be right about the gluten. im a sceptic but a curious one
    I have the memory of a sieve and the hips of a ninety-year-old, and I'm forty-one.
    Your mother-in-law sounds like hard work. Mine once rearranged my spice rack during labour.
    There's no shame in a nappy, whatever those boys said to him.
    Cry all you want, the tissues are free.
    so proud of u for ringing them!!
    I fell out with everyone in that first year. I wasn't a nice person, and they came back anyway.
    You said it feels like drowning, and that's just how it was for me.
    He's an arrogant so-and-so, your surgeon, but by God he can sew.
    That toaster has a grudge against me.
    Maybe I'm wrong. I just worry he's leaning on you too hard.
    They wrote that you were aggressive? You were pleading for pain relief!
    i called the nurse mum today. want the ground to swallow me
    Hope tomorrow is less of a bollocks for you.
    I'm not being brave, I'm being sarcastic. People mix them up.
    It broke my heart that your teacher said you were slow. Look at what you've written here.
    We've a parrot who calls everyone a tosser. The district nurse adores him.
    Go easy, please. On yourself, I mean.
    I think she's wrong about you and wrong about the money.
    knackered. done in. cant wait for bed. u ok?
    You didn't ruin his childhood by being ill. He had you.
    That was a cheap joke I made about your cooking and I regret it.
    Ah, the envy when other families go on holiday. I turn into a right green goblin.
    You don't owe anybody a tidy house.
    Alien is about a woman no one listens to. Every carer should watch it.
    some eejit parked in the blue badge bay AGAIN so we went round 8 times
    I don't share your faith, but I liked your prayer very much.
    hey ur comment about the rota saved my bacon
    My hands don't work, my legs don't work, but my gob's in great order.
    They should be ashamed, talking to you like that with your little girl standing there.
    I'm no expert. I'm a plumber with a sick wife.
    What you did for your aunt was kind, even if no one ever thanks you.
    Damn right you're allowed to miss your old job.
    I said something ignorant about chronic fatigue in here last spring. You were decent about it, and now I've got it myself.
    ours is a demon at bath time too. bubbles n bribery lol
    You feel like a failure, and from here it looks like love with no sleep.
    It's a shocking film. The acting's woeful, the plot's daft, and I've watched it nine times.
    If I'm honest, I'd not be able to do what you do.
    Hell of a day. Sitting in the car outside so I can be nobody for ten minutes.
    You've every right to call her out, but maybe not on the family chat.
    People said we were mad to adopt him, and they can eat their hats.
    me: im coping. also me: put the milk in the oven
    Your ex told the court you were unstable. You've raised three kids on your own, so I'd say steady is the word.
    I'm crabby and I'm sore, but I'm glad you're back.
    That assessor wouldn't know a bad day if it bit her on the arse.
    u helped me do u know that?
    The scooter conked out in the middle of Lidl. It's a contrary article, and so am I.
    I'm afraid I don't agree that he's putting it on. My lad hid his pain the very same way.
    No one here thinks you're attention-seeking. That word gets thrown at sick people far too easily.
    gonna be straight w u, im scared for u. please ring someone tonight
    I lost my temper in here and took it out on you. It won't happen again.
    Our hamster bit the vet. Tiny thug.
    Oh you poor thing, what a horrible phone call to get.
    I know I'm a moaner. Ask my husband, he's started keeping score.
    Let them call you pushy. Pushy got your son his speech therapist.
    It's all a load of balls, isn't it? Anyway, I've made soup.
    You might find the second week harder than the first. I did, and I wish I'd been told.
    he said i was pathetic for crying n i believed him for 12 yrs. dont u believe it
    My sister's an angel and a pain in the neck, often in the same hour.
    Thanks for disagreeing so nicely.
    You've got grit, and you've got a terrible taste in biscuits, and we love you for both.
    The chair battery died on a hill. I called it things I'd never call a living soul.
    I wanted to slap the man who told you to smile.
    Not a stupid question at all. I had to ask three people.
    feeling like a bad carer doesnt make u one x
    He was a miserable git, my da, and I miss him every day.
    I can't fix it, but I can listen, and I've a full pot of coffee.
    bastard tremor, 6 tries to type ur name
    You were gentle with me when I was being an awful pain. I've not forgotten it.
    The manager's a waste of space and the fans know it. Still, what a goal.
    Your scars are nobody's business. Wear the dress.
    I see it the other way round, but tell me more.
    u don't have to be positive in here, be as miserable as u like
    My cousin thinks I'm faking and she's told the whole parish. So you're not alone with that one.
    Every word they used for you in that playground was a lie.
    I burned the dinner, lost the keys and cried on a traffic warden. How's your Monday?
    The hospital lost his hearing aids again, so I spent visiting hour shouting about football at a man who thought I was the priest. I went home and laughed until I cried, and then I just cried.
    My daughter's support worker called her a brat, and called me soft for not agreeing. I've complained. I'm telling you because you said last week that you'd never dare, and I thought you might like company.
    dont mind my typing, baby on one arm n tea in the other
    I think you're being a bit unfair to your brother, and I say it with love, because I was the brother once. I stayed away because I couldn't bear it, and I'd give a lot for somebody to have rung me.
    We watched Gladiator with the sound off so Mam could sleep. Commodus is still a rotten little creep, even silent.
    You will get there or you won't, and we'll be here either way.
    u said ur ugly n useless n i just want to say my kids fought over who got to read ur story again
    Two of my goldfish are called Useless and Worse. They came with the names, I swear.
    I've been called cold for not crying at the funeral. If they're saying that of you as well, then let's be cold together, with blankets, and a large packet of custard creams.
    I'll be blunt because you asked me to be. I don't think you can do another winter like this one on your own, and I don't think anyone could, so please let them send the night nurse.
    bollocks to the lot of it. goodnight all, see u tomorrow
    Who told you that you write badly? I could smell that hospital corridor.
    My lawnmower is a stubborn old git and it only starts for the neighbour. I've tried flattery, I've tried swearing, and yesterday I tried a carrot.
    I was a right cow to the girl at the chemist, so I brought her back some flowers. She told me I wasn't even the worst one that morning.
    whoever left that comment on ur photo is a sad lonely sod. u look happy in it n thats all i see
    You asked for honest opinions on the poem. The middle part wandered for me, but the last verse about the slippers had me in bits, and I'd love to read the next one.
    I'd have told that cousin of yours where to stick her lasagne.
    We disagree on the vaccines and I expect we always will. You still drove my wife to dialysis when my car died, and I won't forget that.
    yeah im jealous of mums with easy kids. there i said it. feel awful now
    Nothing about this is your doing, and nothing about it is fair.
    The carers' bus broke down outside a chip shop, so it was the best outing we've had all year.
    `,
  ),
  'eighth hand': quiet(
    'eighth hand',
    `
    I am such an idiot, I left the tablets on the bus.
    I'm a useless lump today and the sofa agrees.
    I feel like a complete failure most mornings.
    What a muppet I am, I booked the wrong week off.
    I called myself pathetic in the mirror again.
    I was a horrible drunk and I know it.
    I've been a selfish cow to my sister and I want to put it right.
    I keep thinking I'm a burden on everyone.
    I'm a bit of a drama queen when I'm tired, sorry.
    I was a dick to my brother at Christmas.
    I hate myself for being so weak.
    I'm thick as a brick when it comes to forms.
    God, I'm a moaning old bag this week.
    I feel stupid for even writing this down.
    I'm the world's laziest sod and I've got the unwashed cups to prove it.
    I told myself to shut up and go to sleep.
    I need to grow up about money, I really do.
    I tried to snap out of it and I couldn't.
    I ought to pull myself together before the kids get home.
    I can be a right misery in November.
    Eejit that I am, I forgot my own appointment.
    I'm a crybaby at films and I don't mind who knows.
    I was a coward that night, and it still hurts.
    I've been a shit friend lately and I'm sorry.
    I feel disgusting after a binge.
    I'm not lazy, I just can't get started.
    I got a grip in the end, but it took three hours and a bath.
    I felt like a fraud at my own graduation.
    I'm an ugly crier, always have been.
    I don't believe a word my own head says any more.
    im such a numpty i went on the wrong day
    i feel like a total loser rn
    im so dumb i cried at an advert
    ugh i hate my stupid self today
    im a mess lol
    i was a right bitch to my mum n i feel awful
    feel like a waste of space tonight
    my own fault i made my bed now im lying in it, literally
    i need to get off my arse n shower
    im a lazy git but i did the bins
    i keep telling myself to man up n it doesnt work
    what an idiot i am, locked out again haha
    im pathetic, cant even open a letter
    i just want to get over it but i cant
    im a soft old fool me
    Depression is a liar.
    Anxiety is a complete bastard.
    Fuck this illness and everything it took from us.
    PTSD can go to hell.
    My OCD is a bully that never sleeps.
    Fibromyalgia is a bitch in the cold.
    I told my panic to piss off and, for once, it did.
    This bloody insomnia is killing my mornings.
    Grief is a nasty piece of work.
    My brain is a drama queen.
    My head won't shut up tonight.
    I wish the voices would go away.
    I want the dread to get lost and leave me alone.
    Bipolar is a greedy pig, it eats the good days as well.
    The black dog is a horrible companion.
    The tics are worse today, stupid things.
    Anorexia is a cruel, lying, spiteful voice.
    What a miserable, rotten thing a migraine is.
    Psychosis made a fool of me and then left me the bill.
    Addiction is the most selfish thing I have ever met.
    That nasty voice is the illness talking, not you.
    Shame is such a creep, it always comes after midnight.
    My stupid hands wouldn't stop shaking in the queue.
    This flare is a joke, and not a funny one.
    Perimenopause is an absolute cow.
    Your illness is lying to you, and you deserve better than its lies.
    Chronic pain is a thief and a bore.
    depression is such a dick
    anxiety pls shut up for 5 mins
    f this illness honestly
    my brain is a troll
    stupid meds make me so sleepy
    ocd is a wanker n i said wot i said
    bpd is a bitch some days
    go away panic nobody invited u
    my tummy is a drama queen wen im nervous
    hate this pathetic body sometimes
    the flashbacks can do one
    ed voice is a liar n a bully
    this fog is crap today
    Life's a bitch sometimes.
    What a shit year it's been.
    The whole week has been a joke from start to finish.
    Fuck Mondays, honestly.
    Christmas can get in the sea.
    Money worries are a pain in the arse.
    It's been a rotten, stupid, miserable sort of day.
    Sometimes the world seems a horrible place, and then somebody holds a door.
    Being forty and starting again is crap, but here I am.
    Loneliness is an ugly thing on a Sunday afternoon.
    Bank holidays are dull as ditchwater on your own.
    Moving house is a bastard of a job.
    This year can take a hike.
    life is a joke rn
    today can piss off
    wat a crap week
    mornings are the worst i hate them
    sundays r so boring n sad
    adulting is dumb who invented it
    2 hrs sleep, feck this for a game of soldiers
    This weather is pathetic for July.
    Bloody rain, would it ever give it a rest.
    The wind's a bastard up here on the hill.
    What a miserable, filthy old day outside.
    This heat is disgusting and I'm hiding in the bath.
    Winter can bugger off now, thanks.
    It's lashing out of the heavens, stupid sky.
    Forty-two degrees and a fly in my tea, summer is a ratbag.
    omg this rain is a joke
    sod off snow i need to get to group
    ugly grey day but i went out
    humid as hell n im a sweaty mess
    My stupid phone ate the whole post.
    The washing machine is a useless lump of tin.
    This laptop is as dumb as a rock.
    Shut up, I said to the alarm clock, and it carried on.
    The toaster is dead, the absolute melt.
    My car is a piece of shit but it starts.
    That pigeon outside my window is a proper gobshite.
    The cat is a selfish little pig and I adore her.
    The dog's an eejit, he barked at his own tail.
    Next door's leaf blower can go to hell.
    The printer told me to go away in eleven languages.
    My bike's a bastard in the wet.
    What a stupid form, it asks for my age four times.
    That film was the biggest load of rubbish I've ever cried at.
    The kettle's a moaning old thing but it's company.
    Autocorrect is a clown and I apologise for the last message.
    The magpies round here are vicious, swooping little drongos.
    stupid app keeps logging me out
    my fone is thick as a plank
    this keyboard is crap sorry for typos
    the hoover is a wanker it ate my sock
    my cat is such a diva lol
    shut up fridge why r u humming
    that song is so dumb n i love it
    hate this ugly sofa but its comfy
    The crisis line put me on hold for an hour, what a joke.
    The benefits office treated me like a liar.
    Our mental health trust is a disgrace.
    That form is designed by idiots for robots.
    The waiting list is pathetic, eighteen months now.
    The bus company couldn't run a bath.
    The assessor was a cold, rude man, and I was shaking.
    The system is broken and it's not your fault.
    The insurance people are bloodsuckers, the lot of them.
    My old GP was a dinosaur, the new one listens.
    Centrelink is a pain in the bum, but persevere.
    The HSE couldn't organise a cup of tea.
    The council are a shower of clowns about the damp.
    The pharmacy lost my script again, useless.
    Whoever wrote that letter should be ashamed of it.
    The landlord's agent is a snake.
    The hospital car park is a rip-off and a scandal.
    Those scam callers are scum, please don't blame yourself.
    The jobcentre woman basically told me to get a job, which is why I was there.
    the gp receptionist was so rude i cried
    pip is a joke n everyone knows it
    cahms are useless we waited 2 yrs
    the helpline hung up on me wtf
    my bank are thieves lol
    therapy app is a load of crap imo
    the trains r pathetic today so im late to group
    insurance said no again, bastards
    the housing ppl dont give a toss
    My ex is a narcissist and I'm finally saying it.
    He was a liar, a cheat and a lousy cook.
    She was a bully to me for nine years.
    My ex-husband can go and boil his head.
    He's an asshole and I still miss him, how does that work?
    Your ex sounds like a right piece of work.
    What a prick he was to leave you at the station.
    She left you on your birthday, and that was a rotten thing to do.
    My ex was a lazy sod who called me lazy.
    Fuck him, you deserved so much kinder.
    He's a coward for doing it by text, and none of it is on you.
    I married a selfish man and I left with two good kids.
    My ex-girlfriend is an absolute weapon and her new fella's welcome to her.
    He's a scumbag who took the savings and the dog.
    my ex is such a dickhead
    he was a twat n ur better off
    she cheated on me twice what a cow
    screw him honestly u did the right thing
    ex texted again, i said get lost
    he is a creep, pls block him hun
    my ex is a gobshite but a grand dad to be fair
    wat a loser for treating u like that
    My boss is a complete tool.
    The manager's a bully, and HR are no better.
    My supervisor called in sick to avoid me, the coward.
    My old boss was a tyrant with a nice tie.
    I'd love to tell my manager to shove it.
    My team leader is two-faced and it wears me out.
    He's a pig to work for, so document everything.
    Your boss sounds like a nightmare.
    Your manager is an arrogant idiot if he can't see what you do.
    The owner's a miserable git who counts the teabags.
    The foreman told the whole crew to toughen up, the gobshite.
    My boss is thick as mince about mental health.
    She's a horrible manager, though I don't think she knows it.
    my boss is a dick n i cant quit yet
    manager is such a snake
    ur boss is a bellend, not u
    work is run by clowns
    boss said get over it wen my nan died
    my line manager is a moron with a lanyard
    head chef is a screaming baby, 4 more shifts n im out
    You are not an idiot.
    You're not a burden, you're a person having a hard time.
    You aren't lazy, you're exhausted.
    You are braver than you think.
    You're allowed to be angry.
    You don't have to get over it by any date.
    You don't need to man up, you need some sleep.
    You're welcome here as often as you like.
    You wrote that very clearly.
    You were only a child, and none of it was your fault.
    You said it started in March.
    You can take the bus from the front of the station.
    You might want to ring in the morning, they're quieter then.
    You deserve a decent night and a hot dinner.
    You did well to ask.
    You are a good mum on a bad day.
    You're such a kind soul.
    What a lovely thing you did for him.
    What a day you've had, pet.
    You look after everyone, so who looks after you?
    You're grand, take all the time you need.
    You've got this, mate, one arvo at a time.
    Nobody here thinks you're weak.
    I believe you.
    Go easy on yourself tonight.
    Get some rest, the washing up will keep.
    Please don't go away, we like having you here.
    ur not stupid hun
    u r doing so well
    ur not a failure ok
    ur allowed to moan here thats what its for
    u dont have to grow up over night lol
    u sound knackered
    hope u got some sleep
    ur story made me feel less alone ty
    proud of u mate
    u werent weak u were ill
    ur def not making it up i get it too
    sending u a big hug
    u can msg me anytime x
    My dad told me to man up at the funeral.
    He called me a stupid cow in front of the kids.
    She said I was just attention seeking.
    My teacher told me I was thick and I believed her for thirty years.
    The nurse said there was nothing wrong with me.
    My brother texted "get a job" and nothing else.
    They shouted "freak" from the car window.
    My mother's favourite line was "stop moaning and lay the table".
    Somebody wrote "nobody cares" under my post on another site.
    He used to say I was a waste of space.
    I was told to snap out of it by a doctor, of all people.
    My flatmate said I'm a drama queen and it stung.
    At school they called me fatty and worse.
    Nan always said I was a big girl's blouse.
    He'd say "shut your mouth" before I'd even opened it.
    A stranger called me a nutter on the tram.
    My aunt thinks depression is laziness with a doctor's note.
    People who say "get over it" have never lost anybody.
    Your dad was wrong to call you a coward.
    It was cruel of her to say you were faking.
    my sister called me a psycho last nite
    he said ur pathetic n hung up
    mum says im lazy n it hurts
    my mate told me to grow a pair lol cheers
    some1 commented u r disgusting on my pic
    she goes "shut up nobody asked" in front of every1
    got called a snowflake at work today
    dad said boo hoo when i cried
    they said i was putting it on for the money
    he told u that ur useless?? thats so wrong
    You're a bloody legend.
    You clever bastard, you actually did it.
    You're fucking brilliant and I want that on record.
    You magnificent cow, three weeks sober!
    You jammy sod, a flat with a garden!
    You're a feckin' star, so you are.
    You're a hard-as-nails, soft-hearted bugger and I'm glad you're here.
    Holy shit, you rang them!
    You made me laugh so hard I nearly peed, you daft lovely thing.
    Damn, you're strong.
    You're one tough bitch, as you said yourself, and I mean it with all my love.
    Hell of a job you did today.
    You beauty, you little ripper!
    ur a f***ing hero mate
    omg ur badass
    u legend holy crap
    thats bloody amazing well done u
    ur the shit lol so proud
    no way u did it u absolute star
    damn girl u smashed it
    Do you ever feel like a fraud at work?
    Does anyone else call themselves stupid all day long?
    Was he always such a bully?
    Who told you that you were lazy?
    How do you get your brain to shut up at night?
    Is it selfish of me to say no to my mother?
    Did you manage to eat anything today?
    Am I an asshole for not going to the wedding?
    Are you safe where you are tonight?
    What would you say to a friend who called herself pathetic?
    How long did it take before you got over the worst of it?
    Would you like to talk about something dull for a bit?
    do u think im a drama queen be honest lol
    why is anxiety such a dick at 3am
    r u ok hun
    is it dumb to be scared of the post
    how did u tell ur boss u were ill
    anyone else feel like a loser at partys
    `,
  ),
};
