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
  'ninth hand': quiet(
    'ninth hand',
    `
    I'm such an idiot, I left the oven on all night and only noticed when I came down for my tablets.
    This stupid kettle has tripped the fuse again and I've no milk anyway.
    He calls me useless in front of the children and then says I'm too sensitive.
    You are not pathetic. You got up, you washed, you wrote to us, and that counts.
    My sister told me to pull myself together at the graveside and I can't get it out of my head.
    Ha, you daft thing, of course you can bring your knitting to the call, half of us do!
    I don't agree with you about the loan company, but I can see why you trusted them.
    I'm going to step back from this conversation now as I'm finding it hard. I wish you well.
    Sorry I snapped yesterday. You didn't deserve that and I was tired.
    Gentle reminder to everyone: please don't comment on other members' spelling.
    i feel like a waste of space most days tbh
    The letter from the council was rude and patronising, I felt about two inches tall reading it.
    Somebody on the bus told my son to shut up because he was flapping his hands. I cried all the way home.
    Nobody here thinks you're making it up, love.
    My consultant more or less said it was all in my head, after eleven years of pain.
    I hate this illness. I hate what it has done to my hands.
    lol ur worse than me for biscuits, we should start a club
    I'd see it differently, to be honest. I think the social worker was trying to help, even if she put it badly.
    I can't talk about self-harm today, so I'll leave this thread to others. Take care of yourself.
    I was harsh in my last message and I've been thinking about it since. I'm sorry.
    The whole form is ridiculous, forty pages to say I can't climb the stairs.
    My ex says I'm an attention seeker whenever I have a seizure.
    I keep telling myself to get a grip but it doesn't work, does it?
    Don't let anyone tell you you're lazy. Fatigue like that flattens people.
    That damn printer ate my PIP form, I could throw it out the window.
    I'm a rubbish mum. There, I said it.
    You're not a burden, no matter what your brother says.
    The boss called me a liability in front of the whole shop and I just stood there.
    I wish that voice in my head would shut up and let me sleep.
    Go on, you big softie, admit you cried at the Christmas advert too.
    I hear you, though for me the group sessions did more good than the tablets.
    I can't lend money to anyone, I'm sorry, but I'm happy to go through the budget sheet with you.
    Forgive me if that came out wrong, I never know the right words for these things.
    Moderator here: this thread was getting heated, so I've paused it for an hour while we all get a cuppa.
    Dad shouted "get out, you're no daughter of mine" and he doesn't even remember it this morning. It's the dementia but it still cuts.
    I feel stupid for falling for the text about the parcel. It was four hundred pounds.
    My brain is mush, I put the post in the fridge and the butter in the letter tray.
    what a pathetic excuse for a summer, it's rained since tuesday
    He said no one would believe me. He was wrong, wasn't he, because you all did.
    You aren't weak for taking medication, no more than I'm weak for wearing glasses.
    When I was small my teacher said I was thick, and I carried it till I was fifty and got the dyslexia test.
    I'm so boring when I'm low, I can't even follow a conversation.
    My neighbour thinks I'm swinging the lead because I walked to the shop once.
    Cancer is a nasty piece of work and I'd like to give it a kick.
    Honestly I don't think that's fair on your daughter, but I can hear how worn out you are.
    No, thank you, I'd rather not swap numbers. I'm glad to keep chatting here though.
    I got the wrong end of the stick earlier and answered badly. My apologies, Bernadette.
    My own mother told me I was too old to be grieving a dog. I'm seventy-four and he was my only company.
    Stupid, stupid me, I signed it without reading it.
    You'd have laughed at me, I went to the wrong funeral and stayed for the sandwiches.
    The assessor looked at me like dirt.
    Some lads at college called my brother a freak, and he hasn't been back since.
    I'm disgusted with the bank, they froze the account the day before the funeral.
    You didn't fail him. You sat with him every night for two years.
    Is it attention seeking to want somebody to notice you're not okay? I worry that's what I am.
    Cheeky monkey, you know fine well I can't cook!
    I'd politely disagree. Counselling isn't for everybody, and it made me worse for a while.
    please don't message me privately, I find it a bit much, but do keep posting here x
    I owe you an apology, I assumed you were exaggerating and you weren't.
    Please remember that rude or mocking replies will be removed, however cross we feel.
    My stepmum said some people have real problems. I was fourteen and I'd just stopped eating.
    I look at the other mums and think, you absolute failure, and then I realise I'm talking to myself.
    This flipping mask steams my glasses up so I can't see the lift buttons.
    Nobody could call you selfish after the year you've put in.
    The jobcentre fella asked me had I tried just trying harder. I nearly laughed.
    im so thick i cant work out this universal credit thing, can sum1 help
    Depression is a liar and a bully, and mine's been shouting since Sunday.
    Behave, you! You told me you'd rest that ankle and there you are up a ladder.
    With respect, I think the advice about cancelling the direct debit could leave her worse off. A debt adviser would know.
    I need to say no to hosting the call this week. I'm running on empty.
    Oh Marie, I'm so sorry, I mixed you up with another poster and said something daft.
    The children next door shout names at him when he's out in the garden with his frame.
    I can be a right cow when I haven't slept, and my poor husband gets the brunt.
    Rubbish weather, rubbish telly, rubbish knees. But the soup was nice.
    What he said to you was cruel and it was not true.
    My manager said I was "too emotional" to be trusted with customers after Mam died.
    I'm ashamed of how I spoke to my dad today. I told him to just shut up and eat his dinner.
    You say you're a coward, but a coward wouldn't have rung the helpline.
    Some stranger online told me to log off and stop whinging. That's why I've been quiet.
    That hospital car park is an insult to sick people.
    You old rogue, seventy-nine and still sneaking out for chips.
    I'd be careful there. I don't think stopping the tablets suddenly is safe, so could you ring the pharmacist first?
    I love you all but I'm muting this for the evening, it's bringing my own stuff up.
    I spoke out of turn. Your grief is your own and I'd no business measuring it.
    A quick note from the team: it's fine to disagree, it isn't fine to call each other names.
    the debt collector called me a disgrace on the phone and my little one heard it
    I've been calling myself a fraud for years because my scans come back clear.
    You are allowed to be angry with somebody who has died.
    My husband says that the dog is the only one in the house with any sense, and he's probably right.
    I was bullied at school for my stammer and it still floors me when someone laughs.
    Hate hate hate hospital food.
    What kind of idiot locks herself out in her nightie? This kind.
    He used to say nobody else would put up with me. It took me nine years to see that he had it backwards.
    No one's judging you for the state of the kitchen, mine has its own ecosystem.
    I understand why you feel let down by the group, and I still think Joan meant it kindly.
    I'm not able to answer messages after nine at night, but I'll always get back to you in the morning.
    Sorry for being grumpy with you last night, the pain was up at a nine.
    My gran would say catch yourself on and put the kettle on, and she'd be saying it with her arm round you.
    Reading the comments under that news story about benefits made me feel like a scrounger.
    I'm not lazy, I'm not lazy, I'm not lazy. Saying it till I believe it.
    That wheelchair is a pile of junk, the left wheel goes its own way.
    You're no more a bad carer than I'm the Pope.
    She told the whole family that I was faking my fits to get out of work.
    I feel like the village idiot asking this, but what does APR stand for?
    my anxiety is being a total drama queen today
    Ah stop, you're gas! I spat my tea out reading that.
    I think you and I will have to agree to differ about hospices, and that's all right.
    I won't be shouted at, even in capitals, so I'm stopping here for today. I do hope tomorrow is kinder to you.
    I'm mortified, I sent that to the wrong person. Please ignore it, Tom, it wasn't about you.
    Could we all take a breath please? Several of you have reported feeling got at in this thread.
    The nurse rolled her eyes at me when I asked for more pain relief.
    Who'd be so cruel as to write that on a dead boy's page? I'm shaking for his parents.
    Everyone else copes and I'm sat here sobbing over a burnt fish finger.
    It isn't your fault. Gambling firms spend millions on hooking people.
    My uncle still says that men don't cry, and he said it at his own brother's funeral.
    I wanted to tell her to go to hell, but I smiled and passed the gravy.
    You're nobody's fool, Pat. You spotted that scam before the bank did.
    I'm a grumpy old git and I know it, but this place makes me smile.
    The satnav told me to turn around so many times I told it to get lost.
    My daughter says I'm embarrassing because I cry in Boots. Perhaps I am!
    I'd hate to think anyone felt stupid for asking. None of us knew what probate was either.
    He'd wake me at three to tell me how disgusting I was. I'm writing this from my own flat, with a lock on the door.
    Shut the front door, you passed your test?! Well done you!
    I don't think you're being fair to yourself there, mate.
    Your post upset me a little, if I'm honest, though I'm sure you didn't mean it to.
    I shouldn't have said what I said about your husband. It was unkind, and I withdraw it.
    Please be aware that we'll edit out surnames, and that posts shaming a member will be taken down.
    wish i could tell my brain to sod off for one night
    The word the consultant used was "non-compliant", as if I were a naughty dog.
    I've turned into one of those miserable women who shouts at the radio.
    My cousin reckons long covid is an excuse. I stopped going to his house.
    You're not too old to start again, I did my GCSE maths at sixty-eight.
    Blasted hearing aids, whistling like a budgie all through Mass.
    They used to call him Slow Joe at the factory. He ended up running it.
    I feel like a leech, living off my parents at thirty-four.
    You're terrible, Muriel! Two puddings and you didn't save me one.
    I hold a different view of assisted dying, and I'd be glad to hear more about yours if you're willing.
    I love that you trust me, but this is bigger than I can help with. Would you ring Samaritans tonight on 116 123?
    I read my reply back and it sounded cold. I only meant that I don't know what to say.
    Reminder that sarcasm often reads as unkind on a screen, especially to someone having a bad day.
    My in-laws say I'm milking it. I had a hysterectomy twelve days ago.
    What's wrong with me? Why can't I just open the envelope like a normal person?
    This fridge is more trouble than it's worth, it growls at me.
    Whoever told you that widows should be over it in a year has never been one.
    i told the mirror it looked like death warmed up and the mirror agreed lol
    My social worker was told by her manager that I was "difficult". I only asked for a ramp.
    I'd call it brave, not needy.
    The pension people have lost my papers for a third time, the shower of clowns.
    My little fella came home and said a boy had called him a baby because he misses his nana.
    I'm sick of the sound of my own moaning so I've decided to tell you about the robin instead.
    Listen to me giving out orders like a sergeant major! Tell me to hush if I'm too bossy.
    I can see both sides, but I'd lean towards telling your wife about the overdraft before she finds the letter.
    I'm not the right person to talk to about this, and I'd hate to get it wrong. The carers' thread is really kind.
    Apologies all round, I posted in a temper and I've deleted it.
    The team has looked at the report about insults in the Debt room, and we've spoken to those involved. Please carry on kindly.
    A man in the queue said that I was too young for a blue badge and I wanted to vanish.
    I never was a clever man, and I let my wife do the bills. Now she's gone I'm like a lost sheep.
    Grief makes fools of us all. I put two cups out again this morning.
    You are worth the bother, even when you can't feel it.
    He told my support worker that I'm a liar and a drunk. I've been sober for fourteen months.
    I hate my stoma, I've named it after my old headmaster.
    My teenage son says get a life, Mum, and I said I'm trying to!
    If anybody calls you a scrounger, you send them to me.
    The dog's an absolute disgrace, he rolled in fox muck an hour before the vicar came.
    I get called love and dear and told to cheer up, and I'm a retired judge.
    I sound like a broken record, I know, but the nights are the worst of it.
    That's a rotten thing for a brother to say to you.
    You numpty, you've put the photo in sideways again! Lovely cake though.
    I'm not convinced that cutting her off is the answer, but you know her and I don't.
    I care about you, and I can't be the only one you lean on. Could we find you a second person?
    You were right about the council tax and I was wrong, sorry for arguing the toss.
    Please don't guess at another member's diagnosis, even to help. It can feel like not being believed.
    im a mess, house is a mess, hair is a mess, dogs ok tho
    I was told "man up" by my GP. My GP!
    I'm a terrible friend, I haven't answered a message since August.
    These child-proof lids are designed by sadists.
    There's nothing silly about being frightened of the dentist.
    The landlord said if I was really ill I'd be in hospital, and then asked for the rent.
    My mother-in-law watched me burn the dinner and said "bless her, she does try".
    Useless lump that I am, I slept through the alarm and missed the bloods.
    Would you believe he told me to smile more? On the oncology ward?
    I don't see you as a victim, I see you as someone who got out.
    Jealousy is an ugly thing and I've got it bad every time I see a granny with a pram.
    Quit apologising, you goose, that's what we're here for.
    I think that might be a myth about vitamin D, although I'm happy to be corrected.
    I'd prefer not to discuss my weight, if that's okay. Ask me about my allotment instead.
    I judged you, and then it happened to me. I am so very sorry.
    As volunteers we can't allow posts naming a particular doctor as a crook, even if you've had an awful time.
    They laughed at me in the meeting when I said I needed a break for my insulin.
    I'm the biggest hypocrite going, I tell everyone to rest and then I dig the whole garden.
    It's a dreadful song and it was his favourite, so I play it anyway and bawl.
    Your dad calling you a disappointment says a great deal about him and nothing about you.
    my ocd tells me im disgusting if i dont wash 5 times. its not even me talking is it
    I could have crowned that receptionist, she shouted my test results across the room.
    My late wife used to say I'd the tact of a brick. She'd be nudging me now to say I'm sorry for your loss.
    There's no such thing as a moan too many in here.
    When my son says "I hate you, drop dead", I try to remember it's the meltdown speaking.
    My feet are like two angry badgers.
    I feel such a coward for not going in to see him at the end.
    I won't pretend I agree, but thanks for explaining it without biting my head off.
    I'd like us to leave politics out of it, if you don't mind. I come here for the quiet.
    That joke of mine fell flat, and I can see it might have hurt. Sorry, pal.
    Just to say that we've hidden one reply that was disbelieving about a member's condition. Thank you to those who flagged it.
    Every advert for Mother's Day feels like a sneer.
    I bet you're sick of me asking, but did the results come?
    Grandad was a hard man, "stop your snivelling" was about all he ever said to us.
    I'm not stupid, I just can't hold numbers in my head since the stroke.
    The bus driver shut the doors in my face, stick and all, and drove off.
    Nobody has the right to tell you that your miscarriage didn't count.
    We're a right pair of crocks, you and me, with one good hip between us!
    I wasn't kind to my mam towards the end. I told her she was doing my head in, and I'd give anything to take it back.
    I would question whether the course is worth the money, but it's your call and I'll cheer you on.
    It's not that I don't care, I just can't read about hospitals this month.
    Blaming yourself is natural. I'd just say the coroner didn't.
    What a horrid little man that parking attendant was, and me with my leg in plaster.
    I've a face like a wet weekend and I don't care who sees it.
    They say sticks and stones, but "you're a drain on us" is what I hear at night.
    You said in your post that you're boring. I read every word of it!
    My boyfriend thinks therapy is for losers so I go on the sly.
    Worst. Migraine. Ever. Even the cat is too loud.
    The old me would've told her where to go, but I went and stood in the garden and counted pigeons.
    The computer says I'm dead. I rang to tell them I wasn't and they asked for proof.
    You great lump, come here and have a hug.
    We may not agree on the diet thing, and I still think you're one of the kindest on here.
    I need to be honest that your messages late at night worry me, and I'm not trained. Can we get you proper help together?
    I regret calling the idea silly. It wasn't, I just didn't understand it.
    If a thread makes you angry, you can hide it with the little eye, and no one will know.
    I told the debt to its face: you don't own me. Then I paid a fiver off.
    I've been the bully myself, at school, and I've carried it forty years.
    Idiot proof instructions, it said on the box. Well, it's met its match in me.
    His last words to me were that I'd ruined his life. How do you grieve for that?
    You don't have to be cheerful here. Be as cross as you like.
    My sister and I aren't speaking. She called me a gold digger over Mum's ring.
    that exam made me feel like the dumbest person alive
    The doctor before this one thought I was a time waster, but the new one listened for twenty minutes.
    Sure, we're all a bit mad in here, it's half the charm.
    If your friend says you're too much, maybe she hasn't enough room, that's all.
    Silly me, I've asked this twice. Blame the brain fog.
    Has anyone tried the new bus to the hospital? I'd love to know if it stops near outpatients.
    I made a lentil soup this morning, first thing I've cooked since March.
    That sounds like a long week. What's tomorrow looking like for you?
    We scattered Mum's ashes at Rossnowlagh yesterday and the sun came out.
    StepChange were very patient with me, and the call took about forty minutes.
    My sleep's a bit better since I moved the phone out of the bedroom.
    thinking of u today, hope the scan goes ok xx
    Does carer's allowance change when you start drawing a state pension?
    The tomatoes have come on grand, I've a windowsill full of them.
    I find it helps to write the questions down before I see the GP.
    Good luck with the interview, let us know how you get on.
    My grandson took his first steps on Sunday and I wished so much that his grandad could have seen.
    You might ask the pharmacist for a dosette box, it's been a godsend for us.
    It's my first post. I look after my wife, who has Parkinson's.
    We got the keys today! One bedroom, a bath, and a view of a tree.
    I know that ache. Two years on I still reach for the phone to ring him.
    Is there a morning session for the mindfulness group, or only evenings?
    The respite week came through, so I'm going to my sister's in Kilkenny.
    Thank you for answering me last night, it made a difference.
    I've paid off the catalogue. Only the two cards to go now.
    ive started walking to the canal and back, sum days its all i manage
    How long did it take for the new tablets to settle? I'm on day nine.
    My dad loved brass bands, so we had one at the crematorium.
    Anybody else finding the dark evenings hard?
    Your little boy sounds a delight, especially the bit about the snail.
    I spoke with Citizens Advice and they helped me fill in the form over two visits.
    The choir starts back on Thursday. I'm nervous but I'll go.
    So sorry about your brother. There are no right words, but I'm here.
    I had chemo number four today and slept the whole way home.
    We adopted an elderly greyhound called Dennis.
    Could you ask for a carer's assessment? It's separate from your mum's one.
    I'm having porridge for tea and I'm perfectly happy about it.
    The physio gave me three exercises and I've done two of them, which is two more than last week.
    What a lovely photo, she has your eyes.
    I took the train by myself for the first time in a year.
    Does anyone have a good recipe for one? Everything I make would feed six.
    My mam is ninety on Saturday and we're having the priest and a cake.
    I think it would be worth ringing them back and asking for the breathing space scheme.
    I hope you sleep. Morning usually looks a bit different.
    We used the hospital's taxi scheme, so ask at the desk on ward seven.
    The kids are back at school and the house is very quiet.
    I finished the jigsaw! A thousand pieces and one missing, naturally.
    It's the anniversary tomorrow. I plan to take flowers and then go for chips, as she'd have wanted.
    hiya, new here, 19, been off uni since jan with my mood
    I keep a notebook by the bed and it helps me put the worries down.
    You asked about insoles: I got mine through the podiatry clinic, free.
    The new neighbours brought round a lemon drizzle.
    Diabetes clinic went well, numbers down a touch.
    I'd go to the funeral if you can, but it's fine to sit near the back and slip out.
    My wife can't be left on her own now, so I do the shop online.
    It snowed here overnight and the whole road came out to clear the path.
    Which of the apps do you use for budgeting? I'd like one that works offline.
    I remember that stage with my mother. It passed, and a gentler one came.
    I rang the helpline on Monday and a woman called Sheila talked to me until I'd stopped shaking.
    We're off to Whitby for two nights, first break since the diagnosis.
    The vet was so gentle with him. He went to sleep on my lap.
    Three weeks without a bet, and I bought the kids shoes.
    I've had lupus since I was twenty, so ask away.
    It's a long wait for an assessment round our way, nearly eighteen months.
    Well done on getting out to the garden, every bit of daylight helps.
    I'm learning the ukulele from a library book.
    Our Wednesday tea is at three, and anyone can drop in with the camera off.
    My son's started at a new school with a proper quiet room, and he came out smiling.
    Do you think I should reply to my sister's letter now or wait until after Christmas?
    He proposed on the bench where his parents met. Of course I said yes.
    The boiler's been fixed, and the man wouldn't take anything for it.
    Reading helps me, especially old detective stories where it all comes right.
    I lost my job in April, and I've just had my first wage from the new one.
    You could try splitting the shower into two goes, with a sit down between.
    Hope the move goes smoothly. Label the box with the kettle in it!
    I'm fasting for bloods and dreaming about toast.
    The counsellor said six sessions to begin with and then we'd see.
    My husband was a lighthouse keeper and I still leave the landing light on.
    Thanks a million for the link, I'd never heard of that grant.
    I feel flat today, not awful, just flat.
    We've foster twins with us since Friday, and nobody has slept.
    Would a letter from my consultant help with the appeal, or is it too late for that?
    My arthritis is always worse when the weather turns, so I've the heat pad out.
    I've been to the memory café twice, and Mum sang all of Danny Boy.
    That's great news about the remission! I'm delighted for you.
    I take mine with food, and that settled the nausea.
    It's hard when they don't know you. I just say my name each time and hold her hand.
    Got my hair cut today. Small thing, but I felt like me.
    The water company has a hardship tariff, and it halved my bill.
    She was my best friend for fifty-one years. We met over a spilt pint in Limerick.
    I went back to the allotment. The shed had a wren in it.
    Let me know when your appointment is, and I'll keep an eye out for your post afterwards.
    I'm hoping to go back part time after Easter, mornings only.
    My daughter rang from Perth and we watched the same sunrise and sunset.
    A lad from the food bank carried the bags up four flights for me.
    I couldn't face the party, so I sent a card and stayed in with a film.
    If you can get to the coast, go, even for an hour.
    We buried my grandfather on a hill in Donegal with the wind nearly taking the priest.
    I've been trying decaf and I think the palpitations have eased.
    Mom's in a skilled nursing place now, and I drive up every Sunday after church.
    The insurance finally approved the infusion, so I start the Tuesday after Labor Day.
    Any tips for explaining a parent's illness to a five year old?
    I sat in the car for ten minutes and then I went in. The group was lovely.
    It's fine to skip the wedding. Send your love and rest.
    I'm making a memory box with his scarf, his ticket stubs and the shopping list in his writing.
    My knee op's been moved to the ninth, so I'm back to waiting.
    Yes, I had that dizziness too, and it wore off after a fortnight. Mention it to the nurse all the same.
    The parish lunch club is two pounds fifty, and you get a pudding.
    You've helped me more than you know with that story about the bench.
    I've got the night shift with Mum again, so I'll be around if anybody's awake.
    Our union rep came to the meeting and it went far better than I feared.
    just made a brew and sat on the step. thats my win for today
    I'd love to hear more about your painting.
    We had a walk round the lake, and he named every bird.
    I'm six months pregnant and my own mother isn't here to ask.
    I set up a payment plan for the gas, eleven pounds a month.
    It rained on us all the way round Aldi and we came home with a tent.
    The anniversary card from the hospice made me cry, in a good way.
    Is it normal to feel relieved as well as sad?
    Both, I think. I felt relieved and heartbroken in the same hour.
    I wear the blue lanyard now, and people do give me a little more time.
    He's in his second week of rehab and sounded clear on the phone.
    I lit a candle for all of you here tonight.
    The cat had the last of the ham, so it's eggs again.
    Take your time with the paperwork. I did one drawer a week.
    My mate texted "you're a useless sod, get well soon" with a picture of a badger, and it was the best laugh I've had on this ward.
    I answered back too sharply about the will. You were grieving, and I should have kept my opinion for another day.
    `,
  ),
  'tenth hand': quiet(
    'tenth hand',
    `
    They gave me zero points too first time round, and I got standard rate at tribunal, so don't take it as the last word.
    The assessor said to me "you don't look ill" and I went home and cried in the car.
    you have one month from the date on the letter to ask for the mandatory reconsideration
    I'd disagree with Colin there, I think you should send the GP letter with the form and not keep it back.
    honestly the form made me feel like a fraud as well and I can barely get down the stairs
    Forty pages to tell them my legs don't work, I deserved points for the handwriting alone!
    My brother in law calls me a scrounger every single Christmas. Nobody here will.
    Please put how you are on the bad days, not the days when you can manage the shop.
    You're not lazy mate, lazy people don't lie awake worrying about it
    I wore long sleeves every summer till I was 26 and I wish I'd stopped sooner, people looked less than I feared.
    a lad in my class called mine scratches and laughed, i still remember his name. you didnt deserve it either
    You could say "they're old, I'm alright now" and then change the subject, that usually ends it.
    Nobody sensible will think you did it for attention.
    The Red Cross skin camouflage service moved to Changing Faces, your GP can refer you or you can do it yourself.
    I'm so sorry your aunt said that at the barbecue, what a thing to come out with in front of everybody.
    I felt sick with shame about my own arms for years, and it does ease
    I don't think a jumper in thirty degrees is the answer pet, you'd boil! There are lovely light cotton ones though.
    can you tell us if you're safe tonight? if you've hurt yourself again please ring 111 or get a grown up you trust
    I shouted at mine on Tuesday over a lost slipper and then sat on the stairs and cried, so you have company.
    I am a terrible daughter on no sleep, I really am, I hear myself and I sound like a sergeant major.
    She will most likely have forgotten it by teatime; it's you that carries it round for the week.
    My sister told me I shouldn't be left in charge of a hamster. She visits twice a year, by the way.
    You do need a break though, and I'd be firm about this: ring the council tomorrow and ask for a carer's assessment.
    what you did wasnt great and you know that, but one bad morning doesnt undo four years of good ones
    Mam threw her tea at me and called me the home help. I laughed in the end because what else can you do.
    Admiral Nurses run a free helpline, weekends as well.
    Shouting isn't the same as being cruel. You were at the end of your rope.
    Day 94 went for me as well, and then I got to day 1,200 after it. The ninety-four still happened.
    I chose the bottle over my kids for six years so there's nothing you could say would shock me.
    My sponsor's first words were "well, are you thirsty or are you lonely?" and it annoyed me for a week because he was right.
    please don't stop suddenly if you've been on it all week, withdrawal can be dangerous, ring your GP or the local alcohol team
    "once a drunk always a drunk" is what my father-in-law says at every wedding, and I've been sober at all five of them
    Pour the rest down the sink now while you're talking to us, go on, we'll wait.
    I don't agree that a slip and a relapse are the same thing, but I know opinions differ in the rooms.
    you came back and told us the truth. thats harder than the drinking ever was
    I'm the eejit who hid vodka in the cistern and then forgot and had a plumber round.
    Two years is nothing, I still lay the second fork out and it's been seven.
    A woman at church remarked that my grief had become a hobby, and I've not sat near her since.
    I kept Derek's coat on the peg and I talk to it when I'm going out. The postman must think I'm daft.
    It would be all right to give one thing away and keep the rest, there's no deadline on it.
    My friends stopped ringing too. I think they were frightened of saying the wrong thing.
    i feel like im boring everyone with it so i come here where you all get it
    Cruse do have people you can ring, however long ago it was.
    With respect I'd say the opposite to what Maureen advised: don't move house yet if you can help it.
    Thirty-one years! Tell us how you met him, if you'd like to.
    I felt nothing at all for about nine weeks, then she sneezed and I was gone, head over heels.
    Men do get postnatal depression, about one in ten, and health visitors know about it.
    My own dad said "man up" when I told him. I've not told him anything since.
    what sort of father am I was the thought going round my head at 4am every night, so I recognise this
    Tell your wife before you tell us any more. I know that's blunt but I'd want to know.
    Sleep, food, shower, in whatever order you can get them, and never mind the hoovering.
    Ours screamed so much that the neighbour's parrot learnt it.
    It's not jealousy really is it, its more like missing her while she's in the same room
    Not everyone gets the thunderbolt. Some of us got a slow leak of love instead.
    I like seeing your name of an evening, it means you got through another day.
    Do post every night if it helps you. I did for the whole of 2021.
    There's a thread called the Night Owls where a few of us chat from ten, you'd be very welcome in there too.
    I worried I was clogging up the page as well, until a moderator told me there's no such thing.
    someone on another site told me i was using it as a diary and i was so hurt i closed my account
    You said last week you'd ring the GP, did you manage it? No telling off if not.
    ah its yourself! kettle's on, what sort of a day was it
    I can't always answer, so please don't take my silence as anything but me being asleep.
    I wonder whether an evening group might give you more than we can, though you needn't stop coming here.
    I left mine after three sessions because she kept looking at the clock, and the next one was a gem.
    You're allowed to stop. You're allowed to start again as well.
    I'd gently push back on one thing: it often gets worse for a bit around session four before it lifts.
    My therapist was the one who walked out, on maternity leave, and I was raging at an unborn child.
    i quit cos i was scared of what id say next, that was all on me not her
    Ring the service and say the match was wrong, they can usually move you without sending you to the back of the list.
    The man I saw told me I enjoyed being miserable. I reported him and I'd do it again.
    Did you tell her why? Not that you have to, it just helped me to say it.
    You can refer yourself to NHS Talking Therapies a second time, there's no rule against it.
    I had nine cards and a sofa I never even liked, so you're among friends.
    StepChange will do the sums with you for free and nobody tuts.
    My mother said "basic arithmetic" to me every week as if I couldn't count, when the trouble was I couldn't stop.
    Don't pay anyone who rings up offering to write it all off, that's a firm no from me.
    it was greed in my case if im honest, i wanted what my sister had
    A debt of that age may be statute barred, so don't admit to owing it in writing until you've checked with National Debtline.
    I don't think an IVA is the right thing on your figures, a DRO might do it, but do get proper advice.
    I opened the carrier bag of envelopes and one of them was a birthday card with a tenner in it!
    Telling my husband was the worst ten minutes of the year and the best thing I did in it.
    I'm not a believer myself but I do like that you'll be lighting a candle for him.
    We'll have to agree to differ about heaven, Joan, and I'd still have you round for tea.
    I was told my faith wasn't strong enough when my son died. By a deacon, at the graveside.
    Would you mind not praying for me by name? I know it's kindly meant, it just isn't for me.
    the hospital chaplain is there for people with no religion as well, mine just talked about the football
    I shouted at God so loud in the car park that a man asked did I need a jump start.
    I've lost my faith since and I miss it like I miss him.
    You could ask the priest for an anointing at home, you don't need to be dying for it.
    That wasn't a sermon at all, I asked you and you answered, thank you
    I understood every word, don't you worry about the spelling.
    im dyslexic aswell an i get my phone to say it out loud before i post it, works a treat
    A teacher used to read mine out to the class for a laugh. I'm 58 and I can still hear them.
    Do you mean you came off sertraline or you've started it? Sorry, I just want to be sure I have it right.
    I put "I am very well hung over the loss of my wife" once so nobody here is judging
    If it's easier you can record it and the phone will type it up, the little microphone by the space bar.
    For anyone searching later, it's spelled fluoxetine.
    School let me down badly too, I learnt to read properly in my thirties on a night course.
    Put it any way it comes out. We'll get there.
    I cut my mum off for three years and I did go back, so it isn't always for ever.
    I've asked myself what I did so many times that I could sit an exam on it.
    Somebody at my own sister's table said good mothers don't get left. I put my fork down and went home.
    I'd leave the letters for a while, honestly. She's asked for space and giving it may be the kindest card you can send.
    stand alone used to do a little guide for getting through the festive season without your kids, i still have mine printed out
    Not knowing what you've done wrong must be the very worst of it.
    I was not a good father when I drank. They had every right and I tell them so each year on a postcard with no questions in it.
    grandparents have no automatic legal right to contact in england but you can ask the court for leave to apply
    Our Paul blocked me over a trifle. An actual trifle, I'd put sherry in it.
    I call it my flat battery and even that doesn't cover it.
    My own doctor said it was all in the head, then retired, and the new one apologised for him.
    leave the dishes. truly. the dishes will be there when you and I are dust
    I went to Tenerife for a week and paid for it with five in bed, so I know why you're dreading it.
    Pacing helped me more than pushing did, and I'd be wary of anybody telling you to exercise through it.
    NICE changed the guidance in 2021 and graded exercise isn't recommended any more.
    I feel lazy all day long, then I remember I used to run a kitchen with fourteen staff.
    My mother in law ran her finger along the shelf and said "busy, are we?" I could have wept.
    sat down to peel the spuds, fell asleep with the peeler in my hand, woke up to the dog eating the spuds
    It was a cat, yes, and she was the one who met you at the door for sixteen years.
    I lost my son and then the dog he chose, and the dog nearly finished me.
    My boss said "get another one" before I'd even taken the lead out of my pocket.
    I waited too long with Bramble and I'd give anything to have that fortnight back, so I know the guilt.
    Blue Cross have a pet loss line, half eight till half eight.
    There isn't a league table for it, be as sad as you are.
    A grown man in bits over a hamster here too! Mine was called Sir Alan.
    the vet told me better a week too early than a day too late and i hang on to that
    I wouldn't rush into a new pup, but my wife disagrees with me and she's generally right.
    I've abandoned more trolleys than I've paid for, I think Asda have my photo up.
    It does feel like dying, and it isn't, and both of those things are true at once.
    A woman behind me in the queue said drama queen quite loudly and I have never gone back to that Lidl.
    Ten at night on a Tuesday it's like a library in there, if that helps.
    You might want it checked though, the first time mine happened it turned out to be my thyroid.
    go back tomorrow and just buy one thing, that's what the nurse had me do. one lemon.
    i was so annoyed at myself, grown woman hiding behind the duvets in dunelm
    I don't think breathing into a bag is advised these days, slow counting is what they taught us.
    You got out, you got home, you told somebody. That's three good decisions in one afternoon.
    I did exactly the same, felt invincible for nine days and then couldn't cross a room.
    Please ring the surgery or 111 today, coming off that dose in one go needs somebody keeping an eye on you.
    The zaps in your head are a known thing, they do pass.
    I was a fool about mine. I binned them in a bus station because my sister said I was a zombie.
    Your pharmacist can talk you through it without an appointment, they're brilliant and underused.
    No one's cross with you, we'd just rather you weren't doing this on your own.
    i disagree that theyre all poison, mine kept me alive long enough to not need them
    Did anything happen before you stopped? You needn't say, only I wondered if somebody made you feel bad for taking them.
    My doctor actually said "well that was silly" and I laughed because it was.
    I robbed my own kids' Christmas in 2018. They know, and they still come for dinner.
    GamStop blocks you from all the licensed sites in one go, do it now before you talk yourself round.
    i lied to my missus for 3 years and the relief when she found the statements, i cant tell you
    Your bank will put a gambling block on the card, most have it in the app.
    My father-in-law said I was weak. I said yes, and I'm in a meeting about it on Thursdays, where are you on Thursdays?
    One evening clean is still an evening clean.
    I'd be firm on one thing only: hand the bank card over tonight.
    Never thought I'd miss the dogs at Romford for the chips.
    I don't see it as weakness, I see a product that's been designed by very clever people to do this.
    Six weeks, and you'd already counted forward to the birthday. Of course it's a baby to you.
    My aunt said it was for the best. I know she meant to be kind and I wanted to throw the teapot.
    I kept going back to the glass of wine I'd had, and my midwife told me straight it wasn't that.
    We named ours Bean and there's a rose for her by the shed.
    The Miscarriage Association have a live chat if you can't face speaking out loud.
    You can be thankful for the two you have and heartbroken about this one, I was.
    Bleeding as heavy as that needs looking at tonight love, please ring the early pregnancy unit.
    "Just try again" was all anyone said to me, as though I'd missed a bus.
    I'm not sure telling work is a must, I didn't and I was glad, but each to their own.
    I was on every diet going when mine was small and I'll always wonder, but the consultant told me to put that down.
    Beat run a course for parents and it was the first time I'd stopped feeling like the villain.
    The school nurse as good as told me it was my fault. It was not, and it isn't yours.
    It took me months to notice as well, she wore his big hoodies and I thought it was the fashion.
    "just make her eat" said my dad, who has never once made anybody do anything
    Be as calm as you can at the table and fall apart in the utility room, that was my system.
    If she's dizzy when she stands up please get her bloods done this week, that isn't me fussing.
    I'd say no to commenting on how well she looks, even kindly, it lands badly at this stage.
    we ate so much mashed potato as a family that year i can't look at one now
    I said the words too, and I kept them, only I kept them with the help of nineteen nurses.
    My stepson told me I was dumping his father. He has never changed a pad in his life.
    You can be his wife again now and not his night staff.
    I go three times a week and I've stopped counting, they know who loves them.
    Ask for the NHS continuing healthcare checklist before you sign anything about fees.
    i kept alan home to the end and honestly im not sure it was the right thing, for him or me
    I do see it differently from you, Pat, but you're the one who was up at four every night and I was not.
    He asked the manager where the bar was. It was the first time I'd laughed in weeks.
    The guilt came home with me in the taxi and it's been a poor lodger ever since.
    A rheumatologist pressed eighteen places and I yelped at every one, so nobody tell me there's nothing there.
    my neighbour saw me carry shopping in and said "bad back better is it", i was in bed for two days after
    You don't need an x-ray to be believed by us.
    I have the other kind of arthritis, the one that shows, and I wouldn't swap with you for a minute.
    I lost three stone and I'll be honest, it helped my knees and did nothing for the rest.
    They say warm water exercise is worth a go, there's a hydro pool at ours on a Monday.
    I thought I was making it up. I'd convinced myself, never mind the doctors.
    List the worst three symptoms for the appointment, they switch off after that.
    Fog today: put the milk in the airing cupboard and the towels nowhere.
    I failed second year outright and I'm a nurse now, so it isn't the end of the road.
    My tutor told me to my face I wasn't clever enough. She was wrong, and she was also having a bad day, I think.
    Apply for mitigating circumstances before the board meets, after is far harder.
    i didn't open my laptop for seven weeks, i just watched the same baking programme and felt thick
    It might be that this course isn't for you and that's not failing, it's finding out.
    Student Minds and your union advice centre, in that order.
    Please do tell your mum and dad. I found out from a letter and I'd have rather had the phone call, bad news and all.
    I once handed in a shopping list with the bibliography attached. Got 12 per cent.
    you're not a snowflake for having depression at nineteen
    It took me eleven years to fill the house and it'll take more than a weekend, be gentle with yourself.
    My son hired a skip while I was in hospital. I came home to an empty room and I screamed.
    Start with one square foot by the door, that's where I began.
    The council did send someone to me about the smell, and she was decent about it, sat on the step and talked.
    i know its filthy, im ashamed to let the gas man in
    Fire brigades do free home safety visits and they won't lecture you, they're worried for you is all.
    I don't believe throwing it all out cures anything. The stuff is the symptom.
    One newspaper in the recycling is one newspaper. Well done, I mean it.
    Found a Christmas pudding from 1998 under the stairs, it's practically family.
    I was that fella last year with the turkey dinner for one, and I burned it.
    Sarah Millican does the JoinIn thing on Christmas Day, hundreds of lonely folk chatting, it's lovely.
    My sister says I'm hard work. She may have a point but I'm good value too.
    Will you come on here tomorrow at three? I'll be watching the King and talking back to him.
    It's only my view but I'd go to the church lunch even if you're not religious, no one checks.
    no card here either. so happy christmas from me to you and that's us both got one
    I didn't go to the meet-up in June because I sat in the car and lost my nerve.
    A warm flat can be the loneliest place going, you're allowed to say so.
    The Silver Line is open all night and all through the holiday if you're over 55.
    I went back five times. They told me the average is about seven, so I came in under.
    What he's doing has a name, coercive control, and it's been a crime in England and Wales since 2015.
    My mother's line was "well you picked him" and I didn't phone her again until I was out.
    Felt so thick for handing over the card. Frightened, that's what it really was, and I think it's the same for you.
    Delete your history after reading this please, and use a friend's phone for the helpline if you can.
    i'd not confront him on your own, i know Deb said to but it can make things worse fast
    You don't owe us a leaving date. We'll be here either way.
    He used to count the teabags, and I have forty-two boxes in the cupboard now out of pure spite.
    If he's hurt you or you think he will tonight, dial 999, and press 55 if you can't talk.
    I didn't notice anything either, and I'm a psychiatric nurse.
    Someone at the wake said it was the coward's way out, and my dad, who's never hit anyone, had to be taken outside.
    Half brother, whole grief. I'm so sorry.
    I keep thinking I wasn't there for him. I was at Alton Towers, queuing, of all things.
    SOBS have groups for exactly this, and sitting silent with a biscuit is fine.
    You're allowed to be furious with him, I told mine off at the graveside for a good ten minutes.
    The inquest can take months, ask the coroner's officer to ring you rather than email.
    I see it differently about the note, I'm glad I never read ours, but that's me.
    we talked football till the last day and i'm glad now, it was how he said he loved me
    The thoughts frighten you because they're the opposite of who you are.
    A health visitor wrote down what I said and phoned social services, and it took weeks to straighten out. A good perinatal team won't do that.
    Disgusting was the word I used for myself, I really believed I ought to be locked up.
    I won't tell you the door is locked, because you asked us not to reassure you, but I will sit here with you.
    ERP therapy is what helped me, though it was no picnic.
    "I'm a bit OCD" says my colleague, lining up her biros. I bite my tongue so hard.
    If it was irrational and you could stop, you'd have stopped, same as anyone would.
    my hands were so raw the chemist thought id been gardening
    OCD Action's forum for parents might be useful as well as this one.
    I'm green with envy of my brother and his conservatory, I'll own up to it.
    They called me a martyr at the family meeting, then went home and left me with the washing up.
    Respite might give you some breath back, four weeks a year is what we managed to get.
    Have you ever put it to her in writing, what a week looks like? Mine had no idea, truly.
    i did it out of spite some days if im honest and dad got his dinner just the same
    I was the sister who lived far away, and I felt dreadful and useless. It might not be that she doesn't care.
    The house ought to be talked about with a solicitor early on, it saves such bitterness.
    She rings on Sundays to tell me what I should be doing. I put her on speaker and do the ironing.
    Carer's Allowance has an earnings limit, check it before you take those extra shifts.
    I had the birthday cake and I'd have it again, then I walked round the park like a penguin.
    The nurse said I'd eaten myself into it. My slim dad had it, my slim gran had it.
    Those numbers do need someone looking at them soon, I'd ring on Monday.
    type 1 here and we've more in common than they let on, welcome
    My uncle lost a toe, so I'm a terrible nag about feet, sorry in advance.
    Have you been offered the remission programme? It's soups and shakes, it isn't for everyone.
    I've no willpower at all after eight at night, the fridge practically calls my name.
    I'd politely question the cinnamon thing, I couldn't find anything solid behind it.
    you posted your numbers and that took guts, i hid mine for a year
    Don't open the door, talk through the letterbox or upstairs window, they can't force entry on a first visit for council tax.
    I hid behind the settee with two children and told them it was a game of sardines.
    They're doing a job but some of them do it cruelly, ours laughed at my curtains.
    eighteen letters? amateur! i'd a whole drawer, it wouldn't shut
    You will have to pay it in the end, I won't pretend otherwise, but at a rate you can live on.
    Ask about breathing space, it stops most of it for sixty days.
    I smoked through the whole of it and I'm not going to lecture anybody.
    I never forgot a single penny, I was just too scared to look.
    If you're classed as vulnerable, and you may well be, tell them in an email so there's a record.
    I was back at my desk on the Monday as well and I've regretted it for three years.
    My manager asked was I dining out on it. HR had a word with her, to be fair to them.
    Ask for a phased return in writing, and occupational health should back you.
    Worrying that your colleagues are carrying you is awful, I bring in biscuits like an apology.
    i walked a mile of the coast path in august and slept until what felt like october
    It's become who I am and I hate that, I used to be the one with the jokes.
    I don't agree with the supplements Brian mentions, but if they help him I'm glad.
    Read your contract for sick pay before you resign. Please don't resign on a bad day.
    Four years here too. Hello from the sofa.
    Diagnosed at 51 and I cried for the girl who was always told she wasn't listening.
    My brother says everybody's got it now. He said it while hunting for his keys for the third time that morning.
    the meds shortage is bad again, ring round the independents, boots at ours had none
    Right to Choose got me seen in five months and it didn't cost a penny.
    I'm late, I'm scatty, I talk over folk, and I'm doing my level best.
    I'd think twice about the private place unless your GP agrees to shared care first.
    Your partner being fed up isn't the end, mine read one book and it altered things.
    I've written this post four times in my head and once, by mistake, in the Tesco app.
    It isn't an excuse, it's a reason, and you can hold both without feeling guilty.
    I've heard a man called Frank since I was nineteen, he's mostly rude about my cooking.
    A lad at my old group said he didn't feel safe with me there. I never harmed a fly in my life.
    You belong here as much as any of us.
    if they start telling you to hurt yourself or somebody please ring the crisis team straight off
    I thought I was going mad and I told nobody but the cat.
    The Hearing Voices Network has groups where it's just ordinary conversation, nobody blinks.
    I'd not stop the tablets without talking to your nurse, I did and it was a long road back.
    Mine get louder when I haven't slept, is it the same with you?
    There was a film on about it last week and it got us all wrong again.
    It was never the clock, was it? It was being the one he'd thought of.
    My cousin called us vultures at the funeral tea, with her handbag full of his medals.
    I was left out altogether and I felt it in my stomach for a year.
    You've six months from the grant of probate to bring a claim in England, so see someone soon.
    To be straight with you I'd let the bungalow go, but I don't know what it meant to you.
    i saw dad twice a year and i'd give the whole house for a third visit
    He could leave it to whoever he liked, and you can still be hurt by it.
    We fell out over a gravy boat. It turned out to be from Argos.
    Feeling grabby is very common when you're grieving, you're holding on to what's left of him.
    They put me down as an addict in my notes for asking once. It took a complaint to have it removed.
    I did run out early, I was taking extra at night, and telling the pharmacist was a relief.
    Please don't be cut to nothing overnight, it should be a slow taper and you can ask for that.
    It's a ten most days for me too and I stopped saying so since they raise an eyebrow at ten.
    I don't believe it's a matter of character at all. You've had a harder road than my two hips.
    the pain clinic taught me to live round it, that's not the same as it going
    Naloxone is worth having in the house on that dose, it's free from most drug services.
    I take so many I rattle, my grandson uses me as a maraca.
    I disagree with your GP but I do understand what he's worried about.
    Mine was removed last month and I sulked for two days, then they wrote and explained.
    I think the moderators were right on this one, though I can see it stung.
    You are wanted here. It was the phone number they took down, not you.
    There's an appeals address at the bottom of the guidelines.
    i got told off on my second day for swearing, thought id be thrown out, still here
    On my last forum someone wrote "take the hint, you're not wanted" and it nearly did for me.
    I moderate a little on another board and I promise we fret over every deletion.
    I did read your post before it went and I thought the middle of it was very good.
    Write to them before you write about them, that's the only advice I'd offer.
    I've tried all of it as well: lavender, podcasts, the shipping forecast. I know every lighthouse.
    Naps did turn out to be my problem, annoyingly, I was cross with the nurse for being right.
    CBT for insomnia is the thing with the evidence behind it, Sleepio is free in some areas.
    I've twins and I'm on my knees, come and be tired beside me.
    you absolute star for answering everyone at four in the morning
    My husband says no one ever died of a bad night. He's asleep before he finishes saying it.
    I'd not go near those tablets from the internet, really, I'd be worried for you.
    I read your long post and recognised every line of it, the 3.40 waking most of all.
    It's my own fault, I look at my phone and then I look at it again to see what time it is.
    I did it from eleven and I thought everyone's mum needed help in the bath.
    Teachers told me I was making excuses. I'd been up since five doing the insulin.
    You can love her to bits and still want to go to the cinema on a Saturday.
    Your council has to offer a young carer's assessment, that's the law, it's not you grassing on your mum.
    i feel so selfish even typing it, i shout in my pillow and then go make her toast
    Is there one teacher you'd trust with this? I'd start with just the one.
    If my son had written that about me I'd have wanted to know, and I'd have hugged him.
    I can do eleven things with pasta now, ten of them are the same thing.
    I think you should sit the exams love, I know it's hard to picture, but ask for special consideration.
    Everybody says adopt, as if there's a shelf. We looked into it, and it's wonderful, and it is not a cure for this.
    "Perhaps nature's telling you something," said my boss, and I went and cried in the stationery cupboard.
    I didn't go to the shower either. I sent a present and stayed in bed with the curtains drawn.
    I left it late. I know I did, you can't say it to me harder than I say it to myself.
    It's only a period to them, it was a whole person to us.
    Fertility Network have a more to life group for when you've stopped.
    I'd ask about a second opinion on the embryo grading, I'm not convinced by what they told you.
    happy to swap you my teenager for a weekend, he eats everything but he's great with computers
    The funding depends on your ICB, ours only paid for one round.
    I met someone at seven months and I felt like I was having an affair. It passed, mostly.
    You loved your wife. Anyone who's read your posts knows it.
    My daughters wouldn't speak to me until the second Christmas, then it thawed a bit at a time.
    A man at bowls said her side of the bed wasn't cold. I've not been back, and I was captain.
    I waited forever and I'm not sure it was noble, I think I was scared.
    If it were me I'd hold off telling the girls until after the anniversary. You know them best.
    i couldnt work the washing machine, i'll be honest, everything i own is pink
    There's no right number of months, the books don't agree and neither do we!
    She's older than me, actually, and she beats me at cribbage.
    I've stacked shelves since mine and it's been good for me, nobody rings at night.
    Sixty applications! I gave up and hid after twelve.
    The interviewer asked about the gap and then said "so is that all done with now?" like I'd had a filling.
    I feel like dead wood most mornings and then somebody asks me something and I know the answer.
    You don't have to disclose it before an offer, in most cases they aren't allowed to ask.
    i lived off my wife for two years and she says she'd have paid double
    I'd cut the second page of the CV if you don't mind me saying, it undersells you.
    Called it a breakdown for years, then a breakthrough, now I call it the year I watched all of Columbo.
    Access to Work can pay for a mental health support person, surprisingly few people know.
    `,
  ),
  'eleventh hand': quiet(
    'eleventh hand',
    `
    I'm a useless lump today and the washing up agrees with me.
    I was a coward about the scan results. Left the envelope on the bread bin for nine days.
    Honestly I'm a moaning old bag before my first cup of tea, ignore me.
    I called myself every name going in the car park and then went in anyway.
    My brain is a liar, especially after midnight.
    This disease is a selfish, greedy pig and I hate what it's done to my dad.
    The PIP form is vile. Forty pages of proving you're broken.
    The council's phone line can get in the bin.
    Whoever told you you're lazy was wrong, and I'd say so to their face.
    You're not a burden. You're a person having a rotten year.
    Nobody here thinks you're pathetic. I read your post and thought you were brave.
    He called you a waste of space? He should be ashamed, not you.
    You are not stupid for trusting your own brother.
    You didn't kill him. You rang the ambulance, you did the compressions, you did everything there was.
    It wasn't your fault she fell, even if you were at bingo.
    You're no scrounger. You paid in for twenty-six years.
    My ex used to tell me I was ugly inside and out, and I still hear it in the mirror.
    "Nobody will miss you" is what my head says at 3am, so I've started answering it back.
    My manager said, quote, "pull yourself together or pack your things". I packed.
    Mum's last words to me were shut up and pass the grapes, and I treasure them.
    "Attention seeker" was written in my school report. I was eight and my nan had just died.
    The lad next door shouted "psycho" at me over the fence and I've not hung washing out since.
    The bailiff called me love and then took the microwave.
    Can I ask why you stopped the tablets? I'm thinking about it and I'm scared.
    Did you really sleep through it? I ask because I did too and I've never told anyone.
    How did you tell your children about the debt?
    Genuine question, is it normal to feel nothing at the funeral?
    What did the consultant actually say, if you don't mind me asking?
    I might be reading this wrong, but did you mean your sister or your sister-in-law?
    Do you want advice or would you rather just get it off your chest?
    I don't agree, though I see how you got there. In my experience the bank does listen.
    I'd gently disagree about tough love. It nearly finished my son.
    No, please don't take out another loan to cover that one. Ring StepChange in the morning.
    Get to A&E now, please. Chest pain down the arm isn't one to sit on.
    Don't sign anything until you've spoken to someone at Citizens Advice. I mean it.
    Put the phone down, block his number and change the locks, in that order.
    You need to tell your GP what you told us, word for word.
    Leave the ironing. It'll be there when we're all dead.
    Shut the laptop and go to bed, you've had a day and a half.
    I think you're mistaken about the date: the cut-off for appeals is one month, not three.
    That isn't how attendance allowance works, I'm afraid. It's not means tested.
    I'd be careful with that herbal stuff, it clashes with blood thinners.
    Sorry, but I can't support you going back to him. I'll still be here whichever way you choose.
    I need to step back from private messages for a bit. It isn't you, I've run out of puddle.
    Please don't give me advice about my drinking, I only wanted to say it out loud.
    I'd rather you didn't mention my son's name in other threads.
    Your comment about carers being paid hurt me. I don't think you meant it to.
    I felt a bit told off by that reply, if I'm honest. Can we start again?
    That stung. I know you were joking, but I lost a cat last week and she was all I had.
    I'm going to leave this conversation here as it's getting me upset. Take care of yourself.
    I snapped at you yesterday and you'd done nothing wrong. I'm sorry.
    I was a right cow to you on the sleep thread. Forgive me?
    I read my last reply back and it was smug. Apologies.
    You daft lovely thing, of course you can have my lasagne recipe.
    Ha, you absolute legend, you actually rang them!
    Oi, trouble, where've you been? The board's been far too sensible without you.
    You're a menace with those biscuit photos and I'm on a diet.
    You beat me to a hundred days, you jammy so-and-so. Proudest I've been all week.
    Mate, your jokes are terrible. Please never stop.
    I'd call you a nutcase for swimming in February, but I'm coming with you next time.
    My sister is a cow and I love her.
    My late husband was a stubborn old goat. God, I miss losing arguments to him.
    My father was a cruel man and I wept like a child when he went. Explain that one.
    His mother told the whole church I was a gold-digger.
    Her new boyfriend is bad news and I don't know how to say it to her.
    That consultant spoke to me as though I were a stain on the rug.
    Some idiot in a white van clipped Mum's wheelchair and drove off.
    The government hasn't a clue what it costs to heat a house with a sick child in it.
    Cancer can do one.
    Alzheimer's is a bastard. It took her recipes first, then our names.
    I hate this illness with every bone it's ruined.
    Fibromyalgia is boring. Nobody warns you how boring being in pain is.
    Debt makes liars of decent people; it made one of me.
    Depression told me I was scum and I believed it for eleven years.
    Anxiety is a terrible flatmate: never pays rent and never shuts up.
    I wanted to tell her to go to hell. I made her a cup of tea instead.
    Sometimes I want to scream at Dad to just die, and then I hate myself for it.
    I don't wish him ill. I only wish him somewhere I'm not.
    I used to think people on benefits were scroungers, until I was one of the people.
    I'm told I'm a drama queen. Well, the crown's lovely and the pay's awful.
    I'm so thick, I've been spelling 'bereavement' wrong on every form for a year.
    Look at me, crying over a hamster at fifty-two.
    I've a face like a dropped trifle this morning and a hospital photo to have taken.
    I'm not fishing for pity, I just need to put it somewhere.
    I feel such a fraud sitting in the waiting room next to really ill people.
    I'm jealous of everyone on here who got to say goodbye.
    It's selfish but I was glad when the care home rang to say they'd a bed.
    I'm a hypocrite. I tell you all to rest and then I do a double shift.
    Pathetic is a word my stepdad loved. I'm trying not to use it on myself.
    Is anyone else sick to death of being called strong?
    You said you're disgusting for eating the cake. It was cake, sweetheart. It was your birthday.
    You keep calling yourself weak, and yet you've lifted a grown man in and out of a bath for six years.
    You said you ruin everything. I've kept the card you sent me, so there's one thing you didn't.
    Don't you dare call my friend on here a failure, even when the friend is you.
    You aren't boring us. If you were I'd have gone to bed.
    You're not mad. Hearing his key in the door for months afterwards is ordinary grief.
    Please ignore whoever said your story was made up. Most of us know it isn't.
    Can we be a bit gentler on this thread? Anna's only just joined.
    I don't think Dave was having a go at you, I think he's worn out.
    To be fair to Linda, she did say she was only guessing.
    He wasn't calling you a liar, he was asking which form you'd used.
    Leave her be, she's nineteen and frightened. That's what I said to the sister on the ward.
    Your brother-in-law sounds like a bully and you deserve better at Christmas.
    Anyone who laughs at a stammer has never had to order chips with one.
    They said you're a bad mum? I've read how you talk about that boy. Rubbish.
    Your kids are fed, hugged and read to. That's not bad parenting.
    You're allowed to be furious with God. I was, and He seems to have coped.
    I don't share your faith but I'd never take it off you.
    I'm an atheist and your prayer still made me feel less alone.
    Your English is fine, honestly. I understood every line of it.
    Don't worry about the spelling, half of us type through tears.
    Long posts are welcome here. Make a brew and keep going.
    You're not too old for counselling. My mother started at eighty-three.
    You're not too young to be taken seriously either.
    Being skint isn't a character flaw.
    It's not weak to cry in Aldi. I've done dairy, frozen and the middle aisle.
    You didn't choose that man knowing what he'd do. None of us do.
    You couldn't have known. Hindsight wears much better glasses.
    The only person to blame for that punch is the one who threw it.
    You don't owe your family a recovery by Easter.
    I doubt the letter's real, to be honest. HMRC don't text on Sundays.
    Something's fishy about that 'debt adviser' wanting a fee. Please check the register.
    That sounds too convenient of your landlord, I'd get it in writing.
    Funny how it's always the quiet nights that get me.
    Funny thing, I miss his snoring most.
    It must be nice to have siblings who help. I say that wistfully, I'm an only.
    Well done for getting out of bed. I know exactly what that costs.
    You showered? Then today's won.
    Lucky you having a downstairs loo! I'm on the stairs like a toddler.
    You've got more patience than me. I'd have thrown the phone in the sea.
    You did warn me about the payday loan and I didn't listen.
    I can't believe you walked to the shop on your own! I'm made up for you.
    I don't believe it, they approved your claim? Get in!
    You liar, you said you couldn't bake. That cake is gorgeous.
    You're killing me with these puns, keep them coming.
    Shut up, you've got the same dog as me!
    Get out of here, you passed? On crutches?
    omg stop ur gonna make me cry on the bus
    ur not cringe, i do the same thing with my nans voicemails
    i feel like such a loser eating lunch in the toilets every day
    everyone at school thinks im a freak bc of the tic. just needed to say it
    my mum called me an attention seeker when i showed her. idk what to do now
    bro same. literally same. breathe w me ok
    this app makes me feel less weird ngl
    nobody cares about me at home but u lot ask how my day was and that's mad
    hope ur exam went ok, been thinking abt u
    no offence but ur dad shouldnt have said that to u
    im not being funny but can someone explain what a sick note is lol
    I told my reflection to jog on this morning.
    That article about carers was drivel and whoever wrote it has never changed a bed.
    This forum's search box is useless, I can't find my own thread.
    My cat is a thieving little git and she's just had the ham.
    The dog is a manipulative genius, he's had two breakfasts.
    My pension is a joke without a punchline.
    Universal Credit treats you like a cheat until you've proved you aren't.
    Those scammers are parasites. They had four thousand off my uncle.
    My neighbour's a nosy old trout, but she did bring soup.
    The vicar was an arrogant so-and-so and got Mum's name wrong twice.
    My ex-wife says I'm a rotten father. I see them every weekend and I cook.
    My daughter screamed that she wished it had been me. She's fourteen, I know she didn't mean it.
    The kids at the bus stop call my son names I won't type.
    A woman in the queue said my lad needed a slap. He's autistic and four.
    Someone wrote 'faker' on my blue badge windscreen.
    A troll got into the other group and told a widow to get over it. I'm glad we have moderators here.
    If anyone tells you it was only a miscarriage, send them to me.
    I reported that message, it was cruel and you shouldn't have had to read it.
    What she wrote to you was unkind. I'm sorry you woke up to it.
    I can hear you're angry, and I'd be angry too.
    You have every right to be livid with that hospital.
    It's all right to hate him and miss him in the same breath.
    You can love your mum and not want to wash her.
    You're not horrible for thinking that. I've thought it while buttering her toast.
    You haven't let anyone down. Relapse isn't a moral failing.
    You drank, and then you told us. The second bit is the brave bit.
    I'm worried about how much you're drinking, and I'm saying it because I care.
    I don't want to lecture you. I lost my licence and my marriage before I listened to anyone.
    May I be blunt? That debt won't go away while the envelopes stay shut. I'll open mine if you open yours.
    I think you're being too hard on your son. He's grieving as well.
    I see it differently: perhaps she isn't cold, perhaps she's scared of saying it wrong.
    Actually, the helpline's open till midnight now, not ten.
    That's not quite right about lithium, you do need the blood tests.
    With respect, I'd wait before confronting her. Sleep on it.
    Please stop driving until you've had that blackout looked at.
    Don't stop those tablets overnight, taper with your doctor.
    Tell them no. Just no, full stop, and let the silence do the rest.
    You're going to have to ring them, I'm afraid, there's no way round it. Speakerphone and a biscuit.
    Go home. You've sat by that bed for thirty hours and he'd want you to sleep.
    Sit down, eat something, then read the letter.
    Take your time leaving him. Get the passports out first.
    Never mind what everyone thinks. What do you want to do with the ashes?
    Everyone here thinks the world of you, in case you'd not noticed.
    People talk about you on the other thread, by the way. They're asking if you're all right.
    We noticed you'd gone quiet. No need to reply.
    I'd miss you if you went. I want that on the record.
    You said it'd be easier for everyone if you weren't here. It wouldn't. Could you ring Samaritans on 116 123 while we wait with you?
    I wanted to disappear at your age, and I'm so glad I was rubbish at it.
    I can't be the one you ring at night, I'm not well enough. But I want you to have someone, so here's who I use.
    No hard feelings, but I'd rather not talk politics on here.
    I'm hurt that nobody replied to my post. It took me a week to write.
    When you said at least he was old, it landed like a brick. He was my dad.
    Please don't call me brave. It makes me feel I'm not allowed to wobble.
    I asked you not to compare our losses and I'd like to ask again.
    I don't find the word 'crazy' helpful, but I know you were talking about yourself.
    I take that back. You were right and I was tired.
    You misread me, or I miswrote me. I meant the nurse was rude, not you.
    Oh no, I didn't mean you! I meant the woman at the jobcentre.
    I'd never think you were lying. I asked because they made me prove mine as well.
    I was jealous of your big family funeral and it came out sideways. Sorry, Jean.
    I thought you were showing off at first. Now I know you were frightened.
    I was the one who left. I was the villain in that house and I'm trying to make amends.
    I stole from my own mother to feed the machines. Two hundred days clean today.
    I'm the black sheep, the family joke and, it turns out, the only one who visits her.
    I feel like a failed mother every time the school's number comes up.
    I'm fat, I'm fifty and I did the couch to 5K. Stick that in your pipe, Dr Harris.
    I'm a silly old duffer with a tablet I can't work. How do I make the writing bigger?
    Am I the selfish one for wanting a weekend off?
    Does anyone else get called lazy because the illness doesn't show?
    What do you say when somebody tells you to man up?
    How do I answer my mother-in-law when she says I chose this?
    Would it be rude to ask what your scar's from? Feel free to tell me to mind my own.
    Did you ever forgive her? I'm not sure I'm going to.
    Which bit of the form did they reject, the mobility or the daily living?
    How long were you married, if it isn't too sore to say?
    I'm nosy, so don't answer, but did he ever get in touch?
    Not being rude, just confused: is it you who's got the diagnosis or your wife?
    You must be exhausted. When did you last have a proper night?
    You must be so proud of him, and so tired of him.
    You cracked me up with the story about the urn and the parking ticket.
    You're a tough old bird and I mean it as the highest praise.
    You're mad as a box of frogs and I wouldn't change a hair.
    Happy birthday, you old rogue, may your hip hold.
    You cheeky beggar, I'm only fifty-nine!
    Ye're some woman, Bríd. Some woman for one woman.
    Well ya wee dancer, ye got the flat!
    Get yer coat on and get out in that sun, doctor's orders, and I'm no doctor.
    Wise up, says I to myself, it's only a phone call.
    My granda would've called that bailiff a blatherskite and he'd have been right.
    The eejit who designed this hospital car park should have to walk it with a drip.
    What a shower the energy company are. Ninety minutes of pan pipes.
    Cold. That's how the registrar was. Cold as a key.
    They spoke over Mum like she was furniture.
    He never hit me. He just laughed at everything I said, for nineteen years.
    She'd say 'convenient, isn't it' every time I was ill, so I stopped saying when I was.
    My brother reckons my depression is just a personality. I reckon his is.
    Dad used to say big girls don't cry. Big girls are having a very wet week, Dad.
    'You made your bed' is all I got from my mother. So I've bought a new bed.
    In the group they taught us to spot words like 'worthless' and swap them for the facts.
    Our leaflet said 'You are not to blame', and I cut it out and put it on the fridge.
    The inquest used the word neglect and I've been going round it ever since.
    They left her on a trolley for fourteen hours. I'll never be polite about it.
    The bank admitted they were wrong. I nearly framed it.
    My tremor has ruined another blouse. It's a spiteful thing.
    Chemo brain strikes again, I've put the post in the freezer.
    The black dog's been and dug up the garden.
    Christmas can sod off this year, and I say that as someone who used to do the lights.
    Father's Day cards should be banned from eye level.
    Bless the night staff, they put up with my dad calling them every name under the sun.
    She bit the carer and called me a trollop, then asked for a kiss. That's dementia for you.
    My wife says I'm a grumpy old sod, and the jury took no time at all.
    I swore at a pigeon. That's where I am with it.
    I don't want anyone to fix this. I just want somebody to say it's awful.
    I won't be coming to the video calls any more, they wear me out, but I'll be reading.
    I'm leaving the forum for a while. You've all been kind and it's nothing anyone said.
    Thinking of you today. Anniversaries come in sideways.
    I'm so sorry about your mum.
    Sending a hug across the Irish Sea.
    How did the appointment go?
    I lit a candle for him in the cathedral this afternoon.
    You've helped me more than you know, Pat.
    Same here with the night sweats. A towel under the sheet has saved me a lot of washing.
    Welcome. It's a rotten club but the people are good.
    I lost my husband four years ago this May. It does change shape, I promise.
    Try the charity's benefits calculator, it found me thirty quid a week.
    We had the same letter. Turned out to be a mistake at their end.
    I keep a list by the kettle of three things I managed. Yesterday one of them was 'kettle'.
    No advice from me, just company.
    My son's eighteen months sober and it started with a phone call like yours.
    I'm up too. Can't sleep. Tell me about the garden.
    Would it help to write her a letter you don't post?
    The first week on sertraline was grim for me as well, and by week five it had settled.
    Carers' assessments are free, ask for one by name.
    My hubby has MS too. The fatigue is the bit nobody sees.
    I always put the radio on when I come in, so the house isn't so quiet.
    That sounds really frightening. I'm glad your neighbour was in.
    You did a good thing for him, staying to the end.
    I'm keeping everything crossed for Thursday.
    Take a friend in with you, and a notebook. You forget half of it otherwise.
    Our hospice runs a walking group on Sundays, might there be one near you?
    I read your post on my break and had to go and stand in the stock room for a minute.
    Thank you for asking. She's eating again, a bit of custard and some banana.
    There's a breathing space scheme that stops the interest for sixty days. It gave me room to think.
    I hope the new tablets are kinder to your stomach.
    My girl has the same thing, and a weighted blanket helped a little.
    Ah pet, that's a lot for one pair of shoulders.
    Here if you want to talk. I'm about until eleven.
    I wear his cardigan to do the bins.
    It took me five goes to find a counsellor I clicked with. Don't lose heart at the second.
    He sounds like a lovely man, and a dreadful driver.
    What was her name? I'd like to picture her.
    So glad the biopsy was clear!
    You've made my morning with that news.
    Small steps. I walked to the postbox on Monday, and on Tuesday I posted something.
    I was made redundant in the spring too, and it knocked me for six.
    Could the school nurse help? Ours was brilliant.
    I find mornings worst, so I leave the cups out the night before.
    The crisis text line is 85258, in case talking's too much.
    My mum's in the same ward. If you see a woman in a purple hat, that's me.
    Nothing wise to say, but I read every word.
    I've been where you are with the rent. Ask for the hardship fund before you ask for anything else.
    Your tip about pill boxes has changed our lives.
    Gentle hugs, and I do mean gentle, I know about your shoulders.
    The second year was harder for me than the first. Nobody had told me.
    Can you get outside for five minutes? Even the back step counts.
    I've pinned your post so I can find it on a bad day.
    Let us know you got home.
    What a horrible week you've had. Is anyone with you this evening?
    The grief café in our library does a good scone and no one makes you talk.
    I cried when I read that he'd kept all your shopping lists.
    Proud of you for opening the letter.
    My priority debts list was rent, council tax, gas and electric, in that order.
    Ask the pharmacist about the liquid version, it's far easier to swallow.
    I've no family near either, so Sundays are my long day.
    You're doing all right, you know. Better than you can see from in there.
    Congratulations on the new flat! Has it got room for the piano?
    I'm dreading the first Christmas as well. Shall we start a thread for it?
    There's no right way to scatter ashes. We did ours off a pier in a gale.
    My psoriasis flares with stress too. Cool baths and cotton, that's me.
    Thank you all. I showed my wife your messages and she smiled.
    I've been reading for a year and this is my first post, so hello.
    It's my dad's birthday tomorrow. He'd have been seventy.
    We got respite! Four hours, and I spent three of them asleep in the car.
    The nurse showed me how to do the injections and I only fainted once.
    Has anybody tried a CPAP mask with a beard?
    I made his favourite curry and sat with it.
    Day twelve without a bet. My hands don't know what to do with themselves.
    I told my boss about the bipolar. He just said thank you for telling me.
    The twins asked where Grandad is and I said in the stars, then googled whether that was wrong.
    Thank goodness for this place on nights like these.
    That would knock anyone flat. Be easy on yourself this weekend.
    If it's any use, our credit union lent me enough to clear the catalogue.
    I talk to her photo while I do the potatoes.
    Has your GP mentioned a long-term conditions nurse? Ours answers emails.
    You wrote that so beautifully, I could hear the rain on the caravan.
    I hear you. It's relentless, isn't it.
    The letter says I'm entitled after all. I've read it to the budgie twice.
    I'm rooting for you and so is my whole knitting circle.
    It's okay not to reply to everyone who sent a card.
    I had the same op in September. Take loose trousers and peppermint tea.
    Your boy will remember that you stayed.
    My wife's asleep at last, so I'm having toast in the dark.
    Come and tell us when it's over, whatever they say.
    How's the little fella after his jabs?
    I'd ask for the occupational therapist, mine got me a rail in a week.
    Wishing you a softer day than yesterday.
    Ring me back the minute you're out, I said to him, and those were our last words.
    I didn't go to work today. I'm telling you because I've told no one else.
    We changed his chair for a riser and it's saved my back.
    Does the dizziness ease off once you've eaten?
    Our Macmillan nurse sorted the blue badge for us, worth an ask.
    I've saved you a seat at Wednesday's chat, Moira.
    The vet let us bring her blanket home, and it's on my bed now.
    I phoned National Debtline at lunchtime and the man was so patient.
    How are you finding the new carer?
    My lupus is quiet today so I repotted the geraniums.
    Seven weeks tomorrow. I still lay two forks.
    You asked about sleep: a boring audiobook and cold feet out of the duvet does it for me.
    I had good news at the clinic and you were the first people I wanted to tell.
    The undertaker was so gentle with her, he'd even found her lipstick.
    Glad the school has finally put a plan in place for Jamie.
    There's a young carers' group near us with a pool table, my two love it.
    I'm afraid I can't help with the tax bit, but I'd love to hear how the interview went.
    Waiting for the results with you, in spirit and in slippers.
    It was our wedding anniversary, and the grandchildren brought me daffodils.
    Could you ask for a home visit, as the stairs are so bad?
    That playlist you shared got me through the MRI.
    I found writing down the panic attacks helped me see they do end.
    My heart goes out to you and your lad tonight.
    We've set up a direct debit for four pounds a week and they've stopped ringing.
    Thanks, Colin, I'll try the heat pad.
    `,
  ),
  'twelfth hand': quiet(
    'twelfth hand',
    `
    Mirror, signal, breathe. You only have to get to the next junction today, not the coast.
    I'd ring the DVLA yourself before the surgery does it, they're slow as treacle but fairer than people think.
    That bloody roundabout at Tesco has had me in tears and I teach the thing for a living.
    I'm the idiot who clipped a bollard in front of a pupil the week after Mum's funeral, so no judgement from this seat.
    "Waste of petrol", that was my old boss's name for me when I went off with stress. Took me years to stop hearing it.
    Different lane from you on this one, I found the tablets did help, but I can see why you came off them.
    Sorry, I braked too hard on you last night. You asked a fair question and I snapped.
    Got a girl taking her test at 8.12 tomorrow, she's sixty-one and lost her husband in May. I'm more nervous than she is.
    Stop apologising for posting at 3am, the road's empty and there's room.
    nah honestly mocks broke me too, i put my name wrong on the paper
    my head of year said i was "being dramatic" about my dad and i went and sat in the loos for an hour
    i dont agree that uni is the only way out but i get why ur scared, its ur whole life rn
    physics can get in the bin and so can ucas
    sorry i left u on read after u told me about ur nan, i didnt know what to say and thats on me
    im such a clown i revised the wrong macbeth act for two weeks
    u should tell someone at school tho, like an adult one, even the scary receptionist lady is sound
    hamsters are proper little people, course ur sad, mine used to wait at the bars for me
    shut up brain its 2am and we have double maths, thats basically my whole night, u?
    I must withdraw what I said on Tuesday. It was pompous and it was wrong, and I ask your pardon.
    With respect, I take the opposite view about pleading hardship, though I can see you have thought about it longer than I have.
    The council tax system is an ass, and I spent two decades sending it fodder.
    A defendant once called me a dried-up old stick who had never gone hungry. He had a point, and I have remembered it.
    Ask for the hearing to be adjourned and get the duty adviser. Do it before ten o'clock; they vanish after that.
    I sleep about four hours, read Trollope for two, and burn the toast thereafter. Such is widowerhood.
    You were not foolish to sign it. Cleverer people than either of us have signed worse.
    I was a cold fish of a father, I am afraid, and I am learning late how to ring my daughter without an agenda.
    Your letter is clear and it is fair; I would merely strike the second paragraph and send it.
    ours went in wearing pj bottoms under his trousers and i only noticed at home time, ur doing fine hun
    one of them said i was "letting myself go" right by the lollipop man. i just stood there with the scooter
    honestly the sen forms can go and boil their heads, 40 pages and then they loose it
    i wouldnt pull him out of nursery over one bite but u know him and i dont
    sorry i never waved this morning id been crying and had my sunglasses on like a right diva
    text me when u get to the hospital and ill keep hold of both of urs till whenever, they can have fish fingers
    worst mum of the year award to me please, forgot world book day and sent her as "a girl from a book"
    bit blunt but have u eaten today? a proper thing not his crusts
    its drizzling, the hall smells of feet and im on the tombola, hows ur saturday x
    im six foot four and i hide in the stockroom when the anxeity comes on, so your in good company
    drink some water get a taxi ring your sister. in that order
    some lad told me to go top myself outside the club friday and i laughed at work and didnt laugh at home
    i dont see it your way about cutting down slow but fair play, you know your own head
    soz for the short answer before, was on the radio with a fight kicking off by the kebab place
    bastard knees. 15 yrs of standing on kerbs and now i go up stairs like a crab
    nobodys chucking you out of here pal, sit down as long as you like
    my cat sleeps on my neck and i let her cos im soft as butter, dont tell the door team
    you did right leaving before it got nasty. takes more bottle than swinging
    I teach relaxation and I ground my teeth so hard I cracked a molar, so please don't think I float.
    Skip the headstand with that neck. Legs up the wall, ten minutes, that's plenty.
    A student once wrote that my voice made her want to commit murder. I framed it, after a cry.
    I see the medication question differently from you now, and I'm sorry for how I used to preach about it.
    Lying on the floor counts as practice. Lying on the floor and swearing counts as advanced practice.
    The studio boiler is a cursed demon and I have taught four classes in a bobble hat.
    Nothing you did caused it. I'd sit next to you and say so until it went in, if I could.
    I was short with you about the incense joke, and I apologise, it was actually funny.
    My whippet farts through every single savasana. The silence here is never pure.
    Can't reproduce your exact problem but I get a similar crash every Sunday about 6pm.
    Have you tried the pharmacy app on an older phone? The new version is a steaming pile and I say that professionally.
    My lead once wrote "adds no value" about me in a shared doc. Everyone saw it before I did.
    I'd disagree on one point only: a week off isn't a failure state, it's maintenance.
    Yes I have a spreadsheet for my moods, yes it has conditional formatting, yes I'm single.
    Reopening my comment from yesterday because it was rude. Sorry. Expected result: kindness. Actual result: me, hungry.
    The benefits portal logged me out mid-form eleven times, I wanted to bite the router.
    Try changing only one thing at a time, sleep first, coffee second, otherwise you won't know what helped.
    You're not broken, you're running on two hours and a Twix.
    Put the kettle on my love and get your feet up, the ironing won't run away.
    I wouldn't dream of telling you how to bring him up but we found a hot water bottle in the cot first did wonders, take it out mind.
    My own sister said I was a silly old woman for grieving a canary. Sixty years I've known her!
    Blinking tablet, I've sent you three hearts and an aubergine and I only meant to say goodnight.
    I was a right cow to your grandad's generation's young mums and I'd take it back if I could, we all just copied our mothers.
    Oh I don't hold with that, sweetheart, but I do hold with you, so tell me the rest.
    Hips like rusty gates today, went down for the milk and had to have a sit with the milk.
    Sorry if I sounded cross pet, I type with one finger and it comes out bossy.
    You bury that budgie with a proper little service, we had hymns for ours.
    day one is day one mate ive had about thirty of em, come sit at the back with me
    my brother said hed rather id died than come to his wedding. still got the text. nearly 4 yrs sober now
    fuck christmas adverts honestly every one of them is booze and a jumper
    i dont do the god bit but if it works for you then crack on, respect
    i was a thief and a liar and i pissed in a wardrobe, you aint shocking me
    sorry about last nite i was hungry angry lonely AND tired, full house
    eat something sweet and ring someone before 6, thats the bad hour
    bought a goldfish cos my sponsor said start small. hes called gary. gary is thriving
    you slipped, you came back and said so, thats the hard bit done pal
    Went bust in '92 and ate beans in a lock-up, so I know that feeling in your stomach when the post comes.
    Ring them before they ring you. Offer a figure you can actually pay, and get it in writing.
    My father told me I'd never be more than a barrow boy, and he said it at my own opening do.
    We'll not see eye to eye on bankruptcy but you've done your sums and I respect a person who does their sums.
    HMRC's phone line is a disgrace; I've listened to that flaming Vivaldi longer than I've been married.
    I came over all high and mighty on your thread and I'm ashamed of it. Good luck with the van, I mean that.
    Biggest mug going, me, I once bought four hundred left-handed golf clubs.
    Money I can sort; it's the quiet house since she died that I can't do a deal with.
    Pay the rent first, the loan shark's mate on the doorstep last.
    I cried in the stationery cupboard for a whole conference, so I'm cited in this literature too.
    Reviewer 2 said my work was "the product of a tired and limited mind", and the awful thing is I was tired.
    I'd push back gently on one thing: correlation with your mum's mood doesn't mean you caused it.
    Sleep before you reply to your supervisor. I never have, and my inbox is a crime scene.
    My entire thesis is about moss, and even the moss is doing better than I am.
    Damn this printer, damn this formatting guide, damn whoever invented the two-inch margin.
    That was a smug comment of mine and I'm sorry; you've lived it, I've only read it.
    Ate cereal from a beaker tonight as all the bowls are dirty. How's your evening going?
    You could ask for an extension on compassionate grounds; the form is dull but they hardly ever refuse.
    aw mate thats rubbish that, come up elland road wi me n me dad one day if ya fancy it
    me gaffer called me thick as mince in front of everyone cos i cant read reyt well, went home n didnt eat
    cant lie pal i'd go docs wi that, dont be sat on it like i did
    am a reyt wimp wi needles, fainted n took a nurse down wi me
    soz if i were out of order last night, it were the lager n me nan's anniversary
    this bloody weather, been stood at bus stop since half six drippin like a teabag
    dont agree wi ya about lads not needin to talk like but each to their own
    had a parmo n a kip and felt a bit less shit, sometimes its that simple
    yer not soft for missing yer mam, i miss mine n shes only in wakey
    Yerra don't mind the hoovering, girl, have your cry and a cut of brack after.
    My mother-in-law told the whole funeral I'd never make a man happy. In front of the sandwiches, like!
    I don't go to Mass myself anymore but light one for him if it's a comfort to you, why wouldn't you.
    The bus to the hospital is a pure curse, I was standing at that stop till my toes died.
    I was sharp with you and 'twas my own bad form, I'm sorry, you deserved better.
    I'm an awful langer, I put diesel in the petrol car on the way to the chemo.
    Go back to the GP and say it plain, and bring someone with you so he can't be fobbing you off.
    The hens have gone off laying and I've gone off cooking, so 'tis beans all round.
    He sounds like he was a lovely man, your dad. I'd have liked to hear him on the accordion.
    I've cried in a Whataburger parking lot more times than I'd care to tell my wife, friend.
    Insurance company can kiss my boots, they denied the same scan three times over.
    My brother called me a burden at Thanksgivin', right over the pie. I ain't been back to his table.
    I'd do it different, I reckon I'd sell the truck first, but you're the one drivin' it.
    Hot enough out here to fry a lizard and my AC up and quit, how y'all holdin' up?
    Forgive me, ma'am, I talked to you like I talk to my mule, and the mule don't care for it either.
    I'm dumber than a box of rocks about computers so if this posts twice that's just me lovin' you double.
    Don't you sign nothin' till a lawyer reads it. Legal aid's free and they're good folks.
    That old hound gave you fourteen good years and I'd say he got fourteen right back.
    Och hen, come in fae the cold and tell us, naebody's in a hurry here.
    The heating's that dear I'm sat here in two cardigans and ma late husband's bunnet.
    Doctor called me a "frequent flyer" in front of the student. I'd only came aboot ma bloods.
    I'll no agree wi ye on the care home, son, but I can tell ye love yer maw.
    That stupit bloody lift's been aff since Fair Fortnight and I'm up nine flights wi ma messages.
    I'm a crabbit auld besom before ma tea, so sorry, ignore yon last message.
    Get yersel doon the Citizens Advice, ask for Moira, she's a wee terrier for the attendance allowance.
    Lost ma teeth doon the side of the couch and the cat found them, so that's ma week.
    Yer grief's no daft, pal. I still set two cups oot, seven year on.
    finished at 8, sat in the car till 9, couldnt remember how to go home. so yes i know that tired
    please get that calf looked at today not monday. hot and swollen on one side is worth a wasted afternoon
    a relative called me a lazy bitch on sunday because the morphine was locked. i still gave her a tissue
    the rota is writen by a sadist with a dartboard
    i was clipped with you and i shouldnt have been, id had two hours kip and a satsuma
    id go the other way on the feeding tube from what ive seen, but its your mum and your call entirely
    confession, i said "love you, bye" to a patient at handover like he was my nan
    ur not a nuisance for ringing the ward. ring at ten after the drugs round and get the nurse in charge
    blackout curtains, earplugs and a note on the door threatening the postman, thats how i do days
    lonely in the cab tonight, rain on the roof, so im glad of you lot
    get ur tachograph of life sorted pal, nobody can run without there breaks
    transport manager called me fat and finished. over the speaker in the yard like it was the weather
    bloody tyre bloody a14 bloody sandwich with no filling in the middle
    not with u on this one, id tell the kids the truth about the diagnosis, but youll pick ur moment
    im built like a sofa and i sobbed at a podcast about donkeys near doncaster
    sorry mate signal dropped and it looked like id told u to stop and nothing else. i meant stop and have a cuppa
    park up. ring the helpline. the load can wait, ive never known a pallet of yoghurt worth a man
    wifes had me on porridge since the stent and i dream about bacon in colour
    I have been doubting for three years and still cut the crusts off for the bishop. You may tell me anything.
    One of the parish put it to me that I was barren because I lacked faith. She handed me the quiche dish back as she said it.
    I'm afraid I think otherwise about forgiving him so quickly, though I admire you for wanting to.
    The parish photocopier is of the Devil, and I shall not be persuaded otherwise.
    Forgive me, I gave you a homily when you wanted a hug.
    Do eat the soup yourself before you hand it round; I speak as one who fainted in the vestry.
    We buried our old spaniel under the quince yesterday and I used a bit of the proper service, don't report me.
    Please don't call yourself a bad Christian for being angry. Half the Psalms are shouting.
    Gerald snores in Latin, I'm convinced of it. I've moved to the box room with the Christmas crib.
    Toast. Butter, salt, cut in triangles. When my head's gone that's the only menu, try it.
    I burned my arm, my bread and my marriage in the same month, so pull up a milk crate.
    First head chef I had threw a pan and called me a mistake my mother made. I hear it every time I drop something.
    Service was a shitshow, the fryer died and the fish man never came.
    I'd argue with you about cutting out all sugar, but not about wanting to feel better, that bit I'm with you.
    Sorry for barking, I talk like that all day and forget there's people at the end of it.
    Keep a banana by the bed for the 5am wobbles, not glamorous but it works for me.
    Haven't had a drink since the staff party and the new lad thinks I'm boring. I am. It's brilliant.
    If you can only manage soup this week, then soup it is. Nobody's scoring you.
    same bro i havent left my room since thurs and its starting to smell like a crypt
    my stepdad calls me a parasite every time he walks past my door so ye i just play w headphones on
    this stupid trash console ate my save from when my brother was alive. 200 hrs
    hard disagree on discord being bad for u but if logging off helps then log off we'll be here
    im legit the worst healer in europe but i will try and heal u lol
    my bad for rage quitting on u last nite u were telling me something real
    drink water king. and maybe txt ur doc the portal thing is less scary than calling
    got a job at the garden centre!! i know nothing abt plants, killed a cactus in yr 8
    u dont have to talk u can just sit in vc and mute, i do that w people when its bad
    Cwtch up by the fire now and leave the forms till the morning, they'll still be ugly then.
    Shot the old dog's bowl across the yard with my boot and then cried over it, that's the sort of day it was.
    Fella from the Ministry told me I'd brought it on the herd myself. I had to go and stand behind the barn.
    I don't think selling up is giving up, see, but I know chapel says different and so might you.
    That quad bike is a spiteful lump of tin and it'll outlive me from pure malice.
    I was short with you on Sunday, fair play, and I'm sorry for it. Lambing makes a beast of me.
    Not slept, not shaved, talking to a pig. She's a good listener, mind.
    Ring the farming helpline, they've got people who know one end of a cow from the other.
    Your father would've been proud of you keeping the gates mended, I'd put money on that.
    Everyone hates my job and on a wet Tuesday so do I, no need to tread softly.
    Check the deposit scheme before you move out. If he never registered it, you've got a strong hand.
    A seller told me I was a vulture in a cheap suit when her husband was dying in the next room. I've never been able to be angry about it.
    I'd personally hold on till spring, but you'll know what you can bear better than I do.
    The chain collapsed, the boiler collapsed, then I collapsed in the ladies' at Costa.
    Apologies, I slipped into sales voice when you were talking about your mum's house. Take all the time you need with her things.
    I sleep in a flat you couldn't swing a hamster in, and I describe it as bijou even to myself.
    Paint one wall. Not the house, one wall. It got me through January.
    Bloody surveyors, they'd find damp in the Sahara.
    Mate I bawled in the ute outside the vet till the fella came out and sat with me. You're right.
    Put a hat on, eat a pie, ring your GP about the sleep. Can't hurt.
    Foreman reckoned blokes like me ought to be put down like a crook dog. Said it with a grin, that was the worst bit.
    I'd go easy on the cold plunge stuff meself, did bugger all for me, but if it's your thing go for your life.
    Bloody flies, bloody heat, bloody invoice still not paid since March.
    Sorry cobber, I was being a smart-arse and you were having a rough trot.
    Dropped a whole sheet of gyprock on me foot and called it every name under the sun, neighbours shut their windows.
    You don't have to be tough in here. I'm not, ask me kelpie.
    Sounds like you've been carrying the heavy end by yourself for yonks, grab us a corner.
    babe come in, ill wash it for u n u dont have to say a word, on the house
    my ex used to say i was a thick little hairdresser wholl never be anything. got me own salon now n i still hear it when the tills quiet
    ngl id wait before shaving it all off, but if ur set on it ill hold ur hand n the clippers
    i gave meself a perm in lockdown n looked like a frightened poodle for 5 months so
    these HMRC letters make me want to eat the envelope honest to god
    sorry i talked over u bout ur mum, i do that, its the job u cant have silence in a salon
    me n my mum aint spoke since easter n i drove past hers today n beeped. thats all i could manage
    not gonna sugar coat it hun, that mole wants seeing to, get it booked
    u looked after him for 11 years, ur allowed to sleep till 10 n have a croissant
    I used to be the voice on the phone that scared you. I left because I started hearing it at home.
    Don't let anyone in, don't sign at the door, and ask them for ID through the letterbox. You're within your rights.
    "I hope your kids learn what you do," a woman said to me once. She was crying. I resigned that Christmas.
    We'd differ about whether payday firms should exist, but we'd both burn that contract.
    I said a harsh thing to you last month about spending. I'm sorry, I know better than most how it happens.
    Forty years with figures and I still can't make my own pension letter add up, the numbskull that I am.
    That interest rate is daylight robbery, and the company deserves naming in Parliament.
    Breathing space scheme, sixty days, free. Get an adviser to put you on it this week.
    Had a lovely walk by the reservoir with no phone on me. Recommended. Ducks owe nobody anything.
    Two years on and I still lay my slippers so hers have room. You'll find your own way of doing it.
    Chief Stoker told me tears were for women and onions. He was wrong, and he died alone, poor devil.
    I can't share your faith but I stood at the back of the church for her and I'd stand there for you.
    This wretched telephone corrects "sorrow" to "sparrow" and frankly I've begun to prefer it.
    I snapped. Bad manners, no excuse. Permission to come back aboard?
    Shave, bed made, one round of toast. Do those three and the day has a keel.
    I shrank a good jersey, dyed my vests pink and set off the alarm with an egg. She ran that ship, not I.
    Get the scan, man. I put mine off a year and it cost me.
    Foggy off the point this morning and a seal looked at me as if I owed it money.
    Come, darling, sit, eat something first. Nobody can carry grief on an empty belly.
    My own manager said people like me were "too loud for bedside". Thirty-one years I gave that ward.
    Mm-mm, I don't see eye to eye with you on beating children, times change and I change too, but I know you love them.
    This wicked cold is in my bones, and the gas meter is eating money like a goat.
    I did talk to you too rough, my dear, and I beg your pardon from my heart.
    Me burn the plantain, me burn the pot, then me burn me finger. Call me Fire Marshal.
    Take the tablet AND say the prayer. The Lord made the chemist too.
    Keep his good shirt, don't let nobody rush you. I have my Winston's hat still on the nail.
    The choir asked me to sing lead on Sunday and I am sixty-eight with one good note, pray for them.
    I am a chartered accountant and I bounced a cheque at my own niece's wedding, so kindly do not feel embarrassed.
    Do the small one first, the catalogue debt. The relief of closing one account is worth more than the interest.
    My uncle announced to forty guests that I was a failure for having no son. I went on serving the sweets.
    I must differ, respectfully, regarding astrology, but if the chart gave your mother peace then it did its work.
    This tax software is a donkey with a subscription fee.
    Please accept my apology for yesterday's tone. I was fasting, and I am not at my best when fasting.
    I have not slept properly since the diagnosis and I have reconciled every bank statement back to 2009.
    Your daughter choosing art is not a disaster, sir. Mine did, and she is the only one who rings daily.
    Monsoon photos came from my brother today and I could smell them through the phone.
    been bitten twice n sworn at by a 6 yr old and i still like him more than the photocopier
    head told me im "just" a TA n not to speak in the meeting. so i didnt. so the kid didnt get his plan.
    i dont think homeschool would suit u two tbh but its ur family, u try it n see
    forgot my own pe kit like an actual child n did star jumps in a maxi skirt
    sorry i was snippy, i'd had glue in my hair since 9
    write EVERYTHING down with dates, then ask for the senco by name, they hate dates lol
    crying in the reading corner is allowed, we've all done it, beanbags are good for it
    ofsted can take a long walk into the sea
    made playdough pizza w my gran at the home today n she tried to eat it n we laughed till the carer came
    What about ye, big man? Bad night here too, three fares and all of them boking.
    According to the fella in the back I'm nothing but a number on a plate. I drove him home safe anyway.
    I'd not go to the clinic over there meself, but if you trust them, sure that's half the battle.
    The price of diesel would make a saint curse, and I'm no saint.
    I'm wick at this advice craic, so tell me if I'm talking out my hat.
    Sorry about that there, love, I read it wrong and came at you like a bull.
    Hug the wean, have a wee fry, and leave the letters till the daylight.
    Our Sean's been gone nine years Thursday, and I still slow down at his corner.
    The satnav sent me into a field the day and a cow looked in the window like she wanted a quote.
    Sorry for my language, I wanted to say "take care" and I wrote "be careful", it sounded like mafia.
    My boss said I am cheap hands and nothing more. I finished his kitchen beautiful anyway.
    I have other opinion about the church but I respect that it helps you, my mother is the same.
    This cursed English plug, why it must have three legs, is it a table?
    Drink tea with raspberry, sleep, and tomorrow call to doctor. This is all, no magic.
    I measured two times and still cut wrong, my son says I should measure zero times and save energy.
    I was angry on you without reason yesterday, please forgive, I was missing home very much.
    Nobody here thinks you are weak because you left. To leave is heavy work.
    On Sunday I made pierogi for old lady downstairs, she thought they are little pillows, but she ate twelve.
    not gonna lie i cry in the sauna cos u cant tell its tears
    pt told me i was "disgusting to train" when i was 19 stone. i can lift him now but it still stings
    each to their own on the jabs mate i did it other way but whatever gets u there safe
    this app deleted 3 yrs of logs im gonna throw the phone in the pool
    ten min walk, thats it, dont even time it. i started with lampposts
    my bad for banging on about macros when ur mum had just died, read the room kyle
    im the dummy who deadlifted with flu and had to be carried out by two pensioners
    eating disorder recovery is harder than any set ive ever done, hats off to u fr
    got a rescue rabbit called bench. bench press is his full name
    I read the same page of Persuasion for six weeks after the diagnosis, and nobody fined me.
    A patron told me that I looked like something returned damaged. I've been dining on it ever since, though at the time I hid in Periodicals.
    We part company on self-help books, you and I, but if chapter four got you out of bed then bless chapter four.
    The self-service machine has eaten another child's card and I should like to kick it into the canal.
    I was sniffy about your spelling, which was shabby of me; what you said mattered and I'm sorry.
    Ask at any branch for the reading-well list. It's free, and nobody looks at what you borrow, I promise.
    I'm so clumsy I once knocked over Crime and went straight into Punishment.
    You needn't be eloquent here. "It hurts" is a complete sentence.
    Rain, an empty branch, two pigeons in the foyer, and a cheese scone the size of a hat.
    Sat in the shed an hour today looking at her gloves on the nail. Didn't plant a thing. That's allowed.
    Chairman said my plot was a disgrace the week I buried her. I pulled one dandelion and gave it to him.
    I'd not agree about no-dig, and I'd not agree about your brother, but you've a right to both.
    Pigeons! Feathered thugs, the lot of them, not a brassica left standing.
    I spoke out of turn about your boy. I'd no business, and I'm sorry.
    Start with a pot of chives on the sill if you can't face going out. Hard to kill, chives.
    I've grown a marrow that looks like my own face and I lost the prize to a nicer-looking marrow.
    Fresh air won't cure it, I know that, but it does make the tea taste better.
    Come autumn you'll be surprised what you got through. I was.
    I have filmed four get-ready-with-me videos and then got straight back into bed, so no, I don't have it together.
    Someone commented that I'd look better with a bag on. 400 people liked it. I turned the phone off and ate cake with my mum.
    I don't totally agree about quitting social media but I've never regretted a weekend off it.
    This algorithm is a demon goblin and it hates my face specifically.
    Sorry I came off so shiny and fake in my last reply, I don't know what to say about miscarriages and I panicked.
    Moisturise, hydrate, and get the GP to look at that rash, a cream from me isn't going to cut it babe.
    I glued my own eyelid shut before an interview, laugh at me please, it'll do us both good.
    You looked really lovely in that hospital bed photo, tired and brave and like yourself.
    Bare face, big jumper, beans on toast, the dog's on my feet. Ten out of ten Sunday.
    I get screamed at 80 times a shift so I come on here for the nice voices, even the sad ones.
    A customer told me to get a real job and then die. My team leader said my handling time was good.
    Ask for the "vulnerable customer" team. Use those words. It opens a door they don't advertise.
    I wouldn't go with the long contract if it were me, though I can see why the low payments tempt you.
    Headset's broken, chair's broken, kettle's broken, I'm the only thing still working and that's debatable.
    I'm sorry, I did my script voice on you. Let me try again like a person: that sounds horrible.
    I answered my own front door with "thank you for calling Meridian" so I think I need a holiday.
    You can hang up on them, you know. We're not allowed to, but you are.
    Mum's carers didn't come so I took calls with her asleep on my shoulder. We got through it, the two of us.
    aw lovely im so sorry about ur old boy, i kept a curl from mine in a locket
    a client called me a glorified toilet cleaner, her cockapoo then weed on her boots. there is a god
    dont b hard on urself for not spotting it, ive handled thousands n i missed it in my own
    i got bit on the bum by a chihuahua today n had to sit on a cushion thru my nephews christening
    these vet bills r an absolute joke, who has 900 quid on a wednesday
    id say leave it a while before getting another pup but only cos thats how i am, u might b different
    sorry hun didnt mean to go quiet on u, had a dead phone n a wet newfoundland
    honestly tho see someone about the sleep, three hrs isnt enough to run a human on
    theres a collie here who puts his paw on ppl when theyre sad, i'd lend him u if i could
    I've written forty poems about my father and he isn't in one of them. Maybe yours is hiding as well.
    The judge wrote "please stop" beside my villanelle. I kept going, and so should you with the grief group.
    I can't follow you into certainty about heaven, but I'd gladly walk you to the gate.
    Blast this insomnia and its tinny little orchestra of fridge hums.
    I mocked your limerick and it made my daughter laugh for the first time in a week; I'm sorry, and thank you.
    I'm a puffed-up old ham who cries at weather forecasts, so take my advice with salt.
    Write him the letter, don't post it, put it under the teapot. That's what I'd try.
    It's snowing on the bins, and even the bins look forgiven.
    You don't have to find meaning in it. Some things are only sad.
    I yelled at a mailbox today. Full volume, both hands. So you're not the one losing it on this block.
    Listen, go see a doctor, a real one, not my cousin Vinny with the supplements.
    My first boss said I had a face for the basement. I was twenty, I went and ate lunch in the basement for a year.
    You wanna forgive your brother, God bless, I couldn't do it, but what do I know, I hold grudges against sandwiches.
    This goddamn radiator's been clanking since Nixon and it picks the one night I could've slept.
    I owe you an apology, I got loud, it's how we say hello in my family but it ain't how you needed it.
    Eat somethin'. Soup. I don't care which soup.
    My wife's side of the bed still has her crossword on it, seven across is blank and I ain't filling it in.
    You did good today, kid. You called them back. That's a whole day's work.
    ah come ed queen, yer knackered, thats all that is, get yer head down while hes napping
    me own brother said i only look after dad for the house. theres no house its the councils, he can have the mould
    i wouldnt put me mam in respite there again but yours might love it, shes more sociable like
    that hoist is a bleeding instrument of torture and its me it tortures not him
    sorry girl i bit yer head off and it was the sandwich i was angry with
    put me knickers on over me leggings this morning like superman and went the chemist like that
    get a carers assessment, put it in writing and dont say yer coping. everyone says there coping
    dad said me name today. first time since june. im made up and i cant stop crying
    yer not a bad daughter for wanting it over. ive thought it at every set of lights on queens drive
    `,
  ),
  'thirteenth hand': quiet(
    'thirteenth hand',
    `
    You are such a comfort to me on these long nights.
    ur a brilliant mum even on the days u cant get up
    You are a carer, a wife and a person, and the third one gets forgotten.
    ur an early riser like me then, mornin!
    You're so close to the end of that plan now, three payments to go.
    your so right about the mornings being worst
    You're so tired you can't think, of course the form looks impossible.
    youre so kind to ask, mam is home and eating soup
    What a week you've had, love.
    what a lovely photo of ur dad in his cap
    What a relief that the biopsy came back clear.
    what a horrible letter to get on a sat
    stop blamin urself u couldnt of known about the clot
    stop apologising for crying pet, thats what were here for
    Stop taking it only if the pharmacist says so, mine made me taper.
    Stop payments can be put on a direct debit through the banking app.
    stop by the bereavement café thursdays if ur near Leith
    Nobody should have to go through a scan on their own.
    nobody tells u how much paperwork there is when someone dies
    Nobody rang today and I didn't mind, for once.
    nobody here will judge u for owin money half of us do
    You people got me through Christmas and I won't forget it.
    you ppl are the only ones who get the jokes about catheters
    You people who do nights as well as days, how do you manage lunch?
    you people in cork is the day centre open agen
    Get a cup of tea and sit down before you open the brown envelope.
    get a second opinion if ur not happy, i did and im glad
    get a carers assesment from the council its free
    Get a receipt every time you pay the bailiff anything.
    Go and lie down, we'll still be here after your nap.
    go n see the dr love that cough has been weeks
    Go and sit with him, he'll know you're there.
    go n get ur hair done uve earned an hr off
    Why don't you ring StepChange with me on the other line?
    why dont u try the pill box with the days on, saved my bacon
    why dont ye come on the zoom tonite, cameras off is fine
    Why don't you like the new consultant, is he rushing you?
    No wonder you're tired, you were up with him four times.
    no wonder u cried in tesco, that was ur song
    no wonder ur back hurts if ur liftin her w no hoist
    No wonder the phones are jammed, the payments were late for everyone.
    Typical wait for the memory clinic here is about nine months.
    typical, the boiler dies the week we bury nan
    Typical of my mum to label every single freezer tub before she went in.
    typical side efects for me were dry mouth n mad dreams
    i can see why ud dread the aniversary
    i can c why ur scared of the op, i was the same
    I can see why he hid the bills from you, but it must hurt.
    I can see why they call it brain fog, I put the milk in the oven.
    If I were your sister I'd be so proud today.
    if i was ur neighbour id be round with a lasagne
    If I were your age I'd ask about the genetic test as well.
    If I were your boss I'd have sent you home with full pay.
    u make me feel less alone w this flippin disease
    u make me smile with ur cat stories
    You make me want to try the swimming group after all.
    You make me think of my Auntie Jean, and that's a high compliment.
    u sound like u havent slept since sunday
    u sound like my nan she had a saying for everything
    You sound like a person who'd do anything for that boy.
    You sound like you've read the small print better than the bank has.
    Your garden is a credit to him.
    ur last post is me to a T
    Your pension is safe from that debt as far as I know, but do check.
    Your anger is understandable, they left her on a trolley all night.
    your appt letter is prob on the nhs app
    Try eating something, even toast, before the infusion.
    try ringin at 8.30 on the dot thats when they release the appts
    Try being as gentle with yourself as you are with the rest of us.
    Try putting his jumper in a sealed bag, it keeps the smell.
    Oh please do tell us how the interview goes!
    oh pls let the scan be ok for ye tmrw
    Oh please can someone remind me what the PIP mobility question was?
    oh pls dont feel u have to anser quick
    Here we go again, back on the ward with mum's hip.
    here we go agen, third set of antibiotics this yr
    Here we go again, chemo round five tomorrow, wish me luck.
    Here we go again with the clocks changing, his sundowning gets worse.
    How old are your kids? Mine were six and nine when their dad died.
    how old r u when the state pension starts now, 66 or 67
    how old are u in the photo wi the donkey
    How old are you if you don't mind me asking, the rate for under 35s is different.
    Are you seriously telling me they cancelled it a third time? I'm raging for you.
    r u seriously still on hold!! hope they pick up soon
    Are you seriously running the marathon in her memory? Amazing.
    Are you seriously considering the IVA? There's a good thread on it.
    Imagine being six and having to learn the word hospice.
    imagine bein able to sleep 8 hrs straight lol
    Imagine being that nurse, holding everyone's hand all night.
    Imagine being told it over the phone, you poor thing.
    Says the one who told me to rest! Now take your own advice, you lovely woman.
    says the one who sent me flowers from her own hospital bed, ur a star
    Says the leaflet who can apply: anyone caring 35 hours or more.
    Says my consultant, the man who never smiles: "that's a good result."
    Maybe if you rang the ward before visiting they'd tell you which bay.
    maybe if u ask for a double slot the gp can do both things
    Maybe if you felt up to it we could light a candle at the same time.
    Maybe if you show them the bank statement they'll freeze the interest.
    You don't deserve to be spoken to like that by a receptionist.
    u dont deserve any of this hun
    u dont deserve half the gilt ur carryin
    You don't deserve sanctions for being in hospital, appeal it.
    hope u get a decent nites sleep in ur own bed
    i hope ur mams results are good the day
    I hope you don't mind me butting in, I had the same surgeon.
    I hope you win that tribunal and they pay you every penny.
    The way you talk about her makes me wish I'd met her.
    the way u explained attendance allowance finally made it click
    The way you fold the slide sheet matters, ask the OT to show you.
    The way you kept going after the fire is something else.
    Have you ever considered a night sitter? Marie Curie did ours.
    have u ever considered writing this stuff down, its beautiful
    Have you ever considered that you might be grieving the job as well?
    Have you ever thought of asking for a different key worker?
    Grow bags on the windowsill have been my therapy this spring.
    grow lights helped my SAD a bit, worth a go
    Growing up with a mum like that leaves marks, I know.
    Growing older with MS isn't what I pictured but there we are.
    Spare us a thought on Thursday, it's the funeral.
    spare keys with a neighbor gave me peace of mind w my mom
    Spare room is finally cleared, only took me two years to face it.
    Spare a minute to tell me how you stopped the bailiffs?
    Who asked about the blue badge? It came through in six weeks for us.
    who asked u for the deposit, the landlord or the agency?
    Who asked the question about hearing aids, I've found the link.
    Who asked you to sign it? Don't sign till you've had advice.
    Do me a favour and drink a glass of water now.
    do us a favour and let us know u got home safe
    Do yourself a favour and book the respite before summer fills up.
    Do the hospital a favour and take the survey, they do read them.
    It's always worst around teatime for me too.
    its always nice to see ur name pop up
    It's always worth asking the water company for their social tariff.
    It's always the little things with grief, mine was his toothbrush.
    You always know the right thing to say.
    u always check on everyone else, hows yourself?
    You always get a copy of the care plan, ask if you don't.
    You always remember the first night in an empty house.
    You never have to explain yourself in here.
    u never know what the post will bring, i hide from it too
    You never get used to the quiet, but it softens.
    u never said how the physio went!
    For someone who says they can't write, that was a beautiful eulogy.
    for some1 on 3 hrs sleep u make a lot of sense
    For someone who lives alone, the pendant alarm is a good shout.
    For someone with coeliac the hospital menu is a nightmare.
    You call yourself weak but I see someone who got up every day for eight years.
    u call urself a mess but ur the one who sorted my form
    You call yourself in through the app now, there's no reception.
    Call yourself a taxi and claim it back, the ward has vouchers.
    Give it a rest day after physio, mine said alternate.
    give it a week before u decide, first tablets r rough
    Give your sister a ring, I bet she's worried too.
    Give over worrying about the thank you cards, nobody minds.
    I feel sorry for the young registrar who had to tell us.
    i feel so sorry for ur loss, hes at peace now
    I feel sorry for myself today and I'm allowing it till six o'clock.
    I feel sorry for your boys having to see the ambulance.
    Just because you laughed today doesn't mean you miss him less.
    just cos u can do it one day doesnt mean u can every day, tell them that
    Just because you owe money doesn't mean they can ring you at work.
    Just because you asked, here's the soup recipe!
    Don't come off the steroids suddenly whatever you do.
    dont come in on tues the clinic is shut for training
    Don't come away feeling you wasted his time, that's what he's for.
    Don't come alone if you can help it, a second pair of ears is good.
    some of us meet for a walk sundays, ud be welcome
    some of us r awake all nite so post whenever
    Some people bring a photo to the first session and that's lovely.
    Some of us have been where you are with the payday loans.
    Not everything is your job, let your brother do the bins.
    not evry day is as bad as this one i promise
    Not everyone gets the hair loss, my sister kept hers.
    Not one person came round, so I know what you mean about the silence.
    You should be getting the enhanced rate by the sound of that.
    u shud be proud of urself for even opening the door the day
    You should've seen the crowd at the church, all for my da.
    You should be asleep, and so should I!
    Cry as long as you need to, we're not going anywhere.
    cryin at the bus stop over a song, is this normal
    Crying helps me, then a shower, then toast.
    Cry if it comes and don't if it doesn't, there's no rule.
    Keep telling yourself it's the illness talking, not him.
    keep goin girl ur nearly thru it
    keep ur reciepts for the parkin u can claim
    Keep out of the sun on those tablets, I learned the hard way.
    Do you even get a break on Sundays?
    do u even need a referral or can u just ring up
    Do you ever talk to the photo? I do, every morning.
    Do you even remember the week of the funeral? Mine's a blank.
    are u ok after yesterdays call
    r u near the lidl on the green, they do the yellow stickers at 7
    Are you always this funny or is it the morphine? You cheered up my whole day.
    Are you on the weekly or the daily injection?
    What's wrong with the wheelchair, is it the brakes again?
    whats wrong love u havent posted all wk
    What kind of cream did they give you for the sores?
    What is wrong with wanting one day to yourself? Nothing.
    Who do you think I should ask first, the GP or the district nurse?
    who do u think about when it gets bad? for me its my wee granda
    Who would come to a picnic in Phoenix Park in June?
    Who'd have thought I'd be the one giving advice, eh.
    You couldn't have got there any faster, the roads were ice.
    u couldnt make it up, they lost the form again
    You couldn't lend me your list of questions for the oncologist, could you?
    You can't pour from an empty cup, as my mother said.
    You wouldn't know it to look at me but I'm on four inhalers.
    u wouldnt have a spare minute to look at my letter wud u
    You wouldn't believe how nice the man at the energy company was.
    You wouldn't be a bother at all, please message.
    You've got a right to see your notes, ask for them in writing.
    uve got this, one hr at a time
    You've got three good friends on here at least.
    You've got mail, I sent the template letter over.
    poor u shingles is agony
    poor wee soul, give her a cuddle from me
    Poor man, what a shock for him, and for you finding him.
    Poor sleep again so forgive the typos.
    aw pet thats rotten news
    aw thats made my day, well done to ur wee lad
    Aww, Biscuit looks so cosy on the hospital blanket.
    Aw I missed the group tonight, did Maureen bring the cake?
    Shut the laptop and go to bed, it'll keep till morning.
    shut in for 3 wks now with the covid, going a bit mad
    Shut the curtains, put a film on, be kind to your eyes.
    Shut out by the whole family since the will, it hurts so much.
    If you'd like company at the hearing I can come, I'm in Stockport.
    if ud told me a yr ago id be ok by now id never have believed it
    If you had the scan on Monday they should ring by Friday.
    If you spend over the limit the card company can set up a plan with you.
    You brought a tear to my eye with the bit about the slippers.
    u brought me back from a bad place last nite thank u
    You made your bed and got dressed, that's a win in my book.
    You did everything for her, and she knew.
    Only a carer would understand the joy of a dry bed.
    only a wee update, hes off the ventilator!!
    Only you can say when you're ready to clear the wardrobe.
    Only a quick one to say thanks for last night.
    As if losing him wasn't enough, now the pension people want forms in triplicate.
    as if id mind u ranting, rant away
    As if by magic the lost letter turned up the day after I paid.
    As if we needed more rain, the damp is awful for my chest.
    Thanks for asking after Mam, she's comfortable.
    thnx for the number got thru in 5 mins
    Thanks for nothing, British Gas, forty minutes on hold and cut off.
    Thanks for the laugh, I needed that after the ward round.
    Congratulations on a hundred days sober!
    well done for ringing them i know u were dreading it
    Congratulations to your granddaughter, what a name for a baby.
    Well done both of you, discharge at last.
    Good luck tomorrow, I'll be thinking of you at ten.
    gud luck with the job centre the day x
    Good luck to your boy in his first week at the new school.
    Good days and bad days here, today's a middling one.
    I've never met you but you feel like a friend.
    ive never told any1 this before so thanks for bein nice
    I've never liked hospitals and now I live in one, practically.
    I have never known a winter so long.
    I'm sick of these tablets making my hands shake.
    im sick to death of brown envelopes
    I'm tired of being the strong one, can I just say that here?
    I'm bored of daytime telly, recommend me a book.
    Everyone here has had a first post, yours was a good one.
    every1 at the group was asking for u
    Everybody in the choir wore yellow for her.
    Everything you wrote about the guilt, I could have written.
    Your mum would be tickled pink to see those dahlias.
    ur kids will remember that u were there
    Your husband sounds like a card, I'd have loved his jokes.
    Your brother can apply for the power of attorney jointly with you.
    How dare they cut her hours without a review!
    how long did it take b4 the sertraline kicked in
    How can you tell if it's a flare or just a bad week?
    How does anyone afford heating oil this year?
    Even my grumpy old dad cracked a smile at the singing.
    even the dog knows somethings up, hes not left my side
    Even a five minute walk counts, my physio says.
    Even the judge said the decision made no sense.
    At least the rain held off for the burial.
    at least they caught it early thats what i keep sayin
    At least you got to say goodbye, I'm glad of that for you.
    At least I can pay the rent this month, first time since spring!
    You need a hot meal and somebody to cook it for you.
    u need ur ni number n the letter when u call
    You need to look after you as well, says the woman who never does.
    You need not reply, just know we're thinking of you.
    u must be worn out after all that drivin
    u must be so proud of her getting thru the exams
    You must be joking, they've moved the clinic again?
    You must be registered as a carer to get the flu jab early.
    u only have to get thru today
    u only need the one form now, they merged them
    u only lost her in august give urself time
    You only visit when you can, and that's enough.
    You think you're over it and then you find a shopping list in his writing.
    u think the nurse wud mind if i rang again
    You think it'd help to write to my MP about the waiting list?
    You think like me, lists for everything.
    You deserve a proper rest and a big slice of cake.
    u deserve so much better than that landlord
    u deserved a kinder dr than that
    You deserve to be heard at that meeting, take notes with you.
    bet ur shatterd after the nite u had
    bet ur glad to be home in ur own bed
    I bet your granny's soda bread was something.
    I bet you weren't expecting a refund, that's brilliant.
    I don't know how you do it, three kids and your dad as well.
    dont know why but i laughed all thru the wake
    I don't know what's worse, the itch or the cream.
    I don't care what time it is, ring me if you need to.
    Can't you get the carers to come earlier? Nine is late for insulin.
    can u not sleep either, kettle on here
    Can't you feel the evenings stretching at last? It helps me.
    Can somebody check this letter with me, I keep misreading it.
    look at u dressed n out by 10!
    look at the gov site under bereavement support payment
    Look in the blue folder, that's where the DNR usually goes.
    Look who's home from hospital, welcome back Ger!
    There's always a kettle on in this thread.
    theres a wee grant for school uniforms, ask ur council
    There's something about Sundays that brings it all back.
    theres no rush to decide about the ashes hun
    This is why I always ask for things in writing.
    this is why i love this place, u all get it
    This is why they say never to stop the beta blockers on your own.
    This forum was the first place I ever said it out loud.
    take ur time its a lot to type
    take ur meds wi food hun i was sick as a dog otherwise
    Take a photo of the meter on the day you move out.
    Take a look at the pinned post, the numbers are all there.
    Honestly, you've done brilliantly to keep him at home this long.
    honestly id ask for the nurse to come to u
    Honestly, does anyone feel ready for the first Christmas?
    Frankly I was a wreck at the crematorium and nobody minded.
    So you lost a job and your mum in one month, I'm so sorry.
    so u got the blue badge! yay
    So you're off to the coast for a rest, good on you.
    So what did the kidney doctor say in the end?
    With a daughter like yours he was a lucky man.
    wi a back like mine the soft chairs are murder
    With a debt like that the insolvency service might be an option, ask an adviser.
    With neighbours like mine I'll never go hungry.
    You'd think after ten years of lupus I'd remember the sun cream.
    ud think theyd have a chair in the waiting room for carers
    You'd love our knitting thread, come and say hello.
    You'd get the lower rate at least, going by what you've said.
    Must be nice to have the garden to sit in on a day like this.
    must b hard seein his chair empty
    Must be the new dose, I was dizzy for a week on mine.
    Must be exhausting doing the two-bus trip to the hospital.
    Read the room number again, I went to 14 instead of 41!
    read ur post twice n cried, thank u for sharing it
    Read your own posts from January and you'll see how far you've come.
    Reading your story has given me the nerve to ring them.
    Wow, you really did it, debt free!
    wow that view from the hospice window
    Wow, what a difference the new hearing aids have made for Dad.
    Wow, five grandkids, the house must be lively.
    People like you are why I kept coming back.
    ppl like u who do the shopping for neighbours r gold
    It's people like you that made the ward bearable, and the tea lady.
    People like you and me need the flu jab early, the practice said.
    You clearly have your hands full with the twins and your gran.
    u obviously adored each other, it shines thru
    You clearly told them about the allergy, it's in the notes.
    You obviously weren't told about the council tax discount, look it up.
    Learn to say no is what my counsellor keeps telling me.
    learnin to cook for one is the saddest bit
    Learn from my mistake and open the letters.
    Learning sign language with my son, we did colours today.
    Sort the rent first, then the rest, that's what the adviser told us.
    sort of numb today, is that ok
    Sort yourself out with snacks before you go in, the wait is long.
    You're the sort of person I'd want beside me in a waiting room.
    its not ur fault the carer didnt show
    its not that hard to cancel, just go into the app
    It's not long now till the results, hang in there.
    It's not grief that surprises me, it's the rage at the lawnmower.
    Let me guess, they said the computer was down?
    lemme know how u get on w the gp
    Let's be honest, nobody's at their best in a hospital gown.
    Let your wife know she's welcome on the carers' thread.
    And you wonder why the nurses love you, with biscuits like those!
    u wonder why they cant just put it all on one form
    I wonder if your dad would qualify for the falls clinic.
    I wonder what he'd make of us all having his 70th without him.
    Pulled a muscle lifting the commode, so I'm on the sofa today.
    pull the cord in the bathroom if u fall, thats what its for
    Wind was fierce at the graveside but the piper kept going.
    Pull up a chair, love, tell us about him.
    You are the reason I rang the helpline, thank you.
    ur the first person whos got it right about the tiredness
    You are the named contact so the ward has to talk to you.
    You are not half as daft as you think, that was the right question.
    You lot have kept me sane this winter.
    yous lot had me in stitches last nite w the commode stories
    You lot on the west coast, what time is the call for you?
    You lot will laugh, I wore odd shoes to the tribunal.
    Was your mother on the same ward as my dad, the one with the fish tank?
    was u ok after the lumbar puncture, i had a banging head
    Were you born in Galway too? My da was.
    Did you ever do the sleep study in the end?
    Nice try by the parking company, but you can appeal that.
    nice one gettin the appt moved
    Nice of you to remember it's a year today.
    Not surprised the nurses spoil him, he's a charmer.
    More of us have fallen for that scam than will ever admit it, me included.
    more tea than sense in me the day
    Less salt was the first thing the kidney clinic told us.
    I've had more kindness here in a week than at work in a year.
    I wouldn't trust that email, the bank never asks for a PIN.
    i wudnt be here w out this group
    I wouldn't be seen without my compression socks now, glamour itself.
    I'd rather have the morning slot if nobody else wants it.
    Kettle's on. Anyone about?
    bus was late so missed the start of group, sorry all
    The physio gave me a sheet of exercises and I lost it before I got home.
    Dad called me by my sister's name all afternoon, I just answered to it.
    has any1 used the nhs app to order repeats? mine keeps loggin out
    Made my first shepherd's pie since Mike died. Too much for one, so the neighbour got half.
    does carers allowence count as income for the discount scheme
    sleep was better last nite nearly 5 hrs
    my wee girl started nursery today n i sat in the car n bawled
    We scattered the ashes at Tramore on Saturday, the sun came out for us.
    The bank wrote back. They're stopping the interest for six months.
    Snowed in here in Duluth and out of oat milk.
    got the letter, 0 points, gonna ask for the reconsideration thing
    My hands are bad today so this will be short.
    I finally rang the doctor about the panic attacks. She was lovely.
    Has anybody got a good recipe for a slow cooker and no appetite?
    mam had her cataract done, shes delighted w the colours
    Three years tomorrow. I'll take the day off work and go to the sea.
    hoist arrived n nobody showed us how to use it
    shouted at mum today n feel dreadfull about it
    cant stop eatin biscuits on these steroids lol
    First day back at work. Hid in the loo twice but stayed till five.
    The stoma nurse is coming Wednesday, what should I ask her?
    My son hasn't left his room much since the exams, I'm worried.
    paid off the wee loan!!! only the big one left
    Anyone else find the supermarket harder than the cemetery?
    The hospital moved her to a ward with a window and she's brighter already.
    I keep his voicemail and play it on Sundays.
    lost my temper wi the council man on the phone, not proud of it
    Watching old Westerns with Grandpa, he still knows all the lines.
    It's raining, the dog's asleep on my feet, and I'm okay.
    The therapist asked what I want and I couldn't answer.
    any tips for keepin meds cool on a train
    My ex stopped paying the maintenance again so it's beans till Friday.
    We had a social worker round who actually listened.
    I told my manager about the bipolar. He said thanks for trusting me.
    kids r at their dads so its too quiet here
    The chemist had none of my HRT, trying the other one tomorrow.
    I went to the library just to be near people.
    Gran keeps hiding the remote in the bread bin.
    whats the difference between a dmp and an iva in plain english
    I feel stupid for falling for it, he sounded so official.
    my feet r like baloons in this heat
    The headstone is up. The lettering is just right.
    nhs dentist found one takin patients in Barnsley if any1 needs
    Been a bad week for the Crohn's, I know every loo in town.
    I'm so lazy about my physio, somebody nag me please.
    My brother called me selfish for booking respite and I can't shake it.
    startin CBT on mon, bit scared
    The choir sang at the care home and Dad tapped his foot.
    Happy birthday in heaven to my Niamh, nineteen today.
    The insurance company finally approved the MRI, only took four calls.
    hope every1 has a calm evening
    I've put the tree up, small one, and her robin on the top.
    Got lost on the way to the pain clinic and cried in a car park.
    Is it normal to be angry at the person who died?
    my head is a pure mess the day but i fed the cat
    Found twenty pounds in his old coat, bought flowers with it.
    I'll be offline till Tuesday, having the gallbladder out.
    Thank you all for the cards, the postman thinks I'm famous.
    `,
  ),
  'fourteenth hand': quiet(
    'fourteenth hand',
    `
    Three weeks is a long haul and you still found the energy to write to us. I'm glad you did.
    I'll be straight with you, I don't think waiting for the energy works. For me it came after I moved, not before.
    My stepdad used to pull the covers off and tip cold tea on me for being 'work-shy'. Took me years to sleep in a room without a lock.
    i was such a slob last winter, wore the same joggers nine days runnin and stank the room out
    Put the kettle at the far end of the kitchen. Daft trick but it gets me walking.
    March is no time at all, love. Tell us about her if you'd like, we'll listen as long as you want.
    They may never talk about her, and I think you'd be better off knowing that now than hoping every Sunday.
    At the wake my uncle told my sister to quit blubbing because she was making the sandwiches soggy. We've not had him in the house since.
    When mum went I behaved like a selfish cow, fought my brother over a teapot.
    we did a memorie jar with slips of paper, it got my dad talkin when nothing else would
    Hiding it must be exhausting you. Lots of us have sat where you're sitting, and it did get lighter once it was said aloud.
    You'll have to tell him. There isn't a version of this where he doesn't find out.
    the loan company fella said people like me should have our tellys put on the pavement, i recorded him and complaned
    Two years I lied to my wife about a catalogue account. Spineless, and I knew it.
    write down each card, the rate, and the min payment on one sheet. boring but it helps when u ring someone
    Buses got me too, the back seat by the window most of all. It passes, truly, even when your hands say it won't.
    Avoiding the bus will make it worse. I know that isn't what you'd like to hear.
    A driver shouted 'get a grip or get off' at me when I was gasping. The whole lower deck went silent and an old lady told him off.
    i feel like a right eejit when it happens to me, sweating like a pig over a trip to tesco
    Sit downstairs near the doors if you can, and get off a stop early the first few goes.
    You snapped because you've had no sleep for months. That's a tired woman, not a bad one.
    He won't get better and you can't carry on like this alone, so something in the arrangement has to change.
    My sister-in-law told the whole WhatsApp I was poisoning dad's porridge, all because I booked one week's respite. She hasn't visited since 2019.
    I yelled at my wife for hiding her teeth in the butter dish and felt like the lowest man alive.
    we put a picture of a toilet on the toilet door, saved no end of truble
    being douted hurts as much as the pain some days. i believe you
    Your boss isn't going to come round without paper in front of him, so get a letter and stop arguing with him in corridors.
    Someone in HR wrote 'lazybones' beside my name on the rota, thought I wouldn't see.
    On flare days I'm a grumpy old boot, I bite the head off anybody who says good morning.
    is there an occupational health person where you are? mine got me a better chair in about a fortnight
    The first one's the worst, I promise. I'll be on here from about noon on the day if you want company.
    He's not going to ring on Christmas morning. Make a plan that doesn't have him in it.
    My own mother passed me the sprouts and said no man would take on a frump with a cough. I was in the paper hat and everything.
    miserable sod i was my first xmas single, ate a whole trifle out the bowl an kicked the tree
    Our village hall does a lunch for people on their own, you peel some spuds and then you eat with everybody.
    90 days happend, they dont get deleted. come back in and start the next lot with us
    You still had an account open, didn't you? While it's open you'll use it.
    The lad behind the counter laughed and asked if I'd sold the wife yet, when I only wanted to be banned. I still signed the form.
    I gambled my kid's school trip money in 2016, im not proud, i was scum that week
    Blocking software on the phone AND the laptop, give the password to your brother.
    fifteen months waitin would grind anyone down, your not a nuisance for asking where its got to
    You left the second page blank, and they'll mark that as nought. Fill it in.
    Fella at the bus stop shouted scrounger at my mam because her badge was on the dash. She's on oxygen.
    I scored myself too high out of pride the first time, stupid, stupid man that I am.
    ask for the assessors report before you write anything, u can get it by phone
    New towns are so quiet at first. It took me a year and a half and a very bad choir.
    Nobody's going to knock on your door. You'll need to go out twice a week even when you don't fancy it.
    a girl at the book group said id the charm of a damp bathmat. infront of everyone. ive not been back
    I'm a bore at parties, I talk about drains till folk back away.
    There's usually a Saturday parkrun with a cafe after, you don't have to run, you can marshal.
    I bought a horse once, high as a kite, so no judgement from here. You'll get through the returns one box at a time.
    You stopped the tablets in May and here we are. I'd ring your nurse today, not Monday.
    My flatmate hums the cuckoo clock tune when I walk past and does the finger twirl for her mates.
    when i come down i see what a fool i made of myself and i cant look at my own facebook
    my bank has a swich in the app that freezes spending, works for me if my partner holds the phone
    You noticed and you're here, and she's lucky to have someone who'd be this worried for her. Please ring her GP in the morning, and the out-of-hours line tonight if you think she's in danger.
    Taking her door off won't stop it. It'll only teach her to hide it better.
    The head of year asked, with my girl sitting there, if I drank. I cried in the car park.
    I missed it for months with my lad, I was a rubbish dad with my nose in a laptop.
    we go for a drive, no eye contact, chips on the knee.. she talks more there than anywere
    You'd have been there if your body had let you. She may be hurt and still love you.
    A text isn't enough for this one. Ring her.
    I got a postcard from the honeymoon with nothing on it but 'hope the sofa was worth it'. Can you believe the effort.
    ive let down every person i know, im a flake, i know i am
    Could you do a little lunch at yours when she's back? Shop bought quiche, nobody minds.
    Day two was the roughest of the lot for me. Shaking can be dangerous though, so please get 111 or a doctor on the phone now.
    Don't do this cold on your own, that's reckless and it can kill.
    My brother-in-law raised a glass to me at the christening and said 'drunk yesterday, drunk tomorrow'.
    Nasty drunk, me. I threw a lasagne at a wall and made my boy clean it.
    sweet tea, dry toast, and somebody in the house with you. the meeting on a tues night in our church is good craic too
    im so sorry. eleven weeks of loving somebody is still loving somebody xx
    He isn't going to guess what you need. You'll have to say it to him in words.
    The receptionist slid the form over and said at least it'd save us on prams. I just signed it.
    Felt like my body was a broken useless thing, I hated it, couldn't look in the mirror in the bath.
    We planted a little acer in a pot so it could move house with us.
    Letting them in will be the hardest bit and you don't need to have it perfect. Clear a path to the boiler and breathe.
    They will come on the 14th whether you've answered the letter or not.
    A cleaner my son hired held her nose for the whole visit and put photos of my hall on her page.
    I keep margarine tubs. Four hundred of the blasted things, I'm a magpie and a mug.
    3 bags, bin charity dont know. timer for 15 mins then a cuppa
    It isn't silly, it's a horrible loop and you're in the thick of it. You got as far as the gate today.
    Asking us if it's locked is part of the checking, so I'm not going to answer that one.
    My gran was told by the priest that she'd been sent the scruples for her vanity. She washed her hands raw and thanked him.
    40 times ive gone back to the cooker this wk. what an absolute clown i am
    i take a photo of the hob before i go out... therapist says cut down on it but it got me to work
    Thirty years and a cardboard box, it's a shock to the bones. Be gentle with yourself this week.
    That CV is too long. No one will read page four.
    The recruiter, who was about twelve, asked my husband if he'd be needing a nap room. To his face!
    What a smug so-and-so I used to be, tutting at the dole queue with my lanyard on.
    the supermarket near us takes on older ones for the early shift, stacking, its not bad and you get 10% off
    There was nothing about loving him that you did wrong. Two years or twenty, say his name here whenever you like.
    You won't get an answer to why. I stopped looking and it was the making of me.
    My cousin's exact words: 'you must have seen it and turned the other way'. I've stopped opening her messages.
    I was short with my brother on our last call and I've called myself every name under the sun since.
    theres a walk for bereaved familys by the canal in sept, bring a flask
    He knows you love him, and you can ask him to do the whole show for you in the front room.
    I don't think telling him you had a cold was fair on him. Kids cope with the truth.
    One mum at the gates told my daughter her mammy mustn't like her very much. Eight years old.
    I hid in the car outside her nativity like a frightened rabbit, pathetic.
    ask the school if someone can film it, ours put it on a private link for a fiver
    Every mouthful this week was brave, even the ones you cried over.
    You're bargaining again, and I reckon you know it. Show that meal plan to your dietitian as it was written.
    A woman visiting on the ward said they should give my bed to somebody 'properly ill'. Her daughter apologised for her.
    My head calls me a fat pig before I've even opened my eyes.
    jigsaws after tea help me, somthing to do with my hands for the half hour
    Fourteen years without a weekend. No wonder you're crying in the utility room, pet.
    They'll not offer you respite, they never do. You've to demand it in writing and keep a copy.
    'Nasty martyr' was how the panel lady put it when she thought the call had ended.
    Some nights I resent the lot of them and feel like a monster made of washing.
    we use direct payments for a student 2 evenings a week, she does his physio and paints his nails
    Keep the door locked and sit down a minute. They can't force their way in for this kind of debt on a first visit, and you're not alone tonight.
    Ignoring four letters got you here and ignoring a fifth won't get you out.
    He hollered through my letterbox that my kids must be so proud of their deadbeat mammy, with the neighbours out on their steps.
    I was that thick I took one loan to pay the other to pay the first
    Park the car a few streets over, take pics of any notice and ring a free debt adviser at nine.
    I've eaten many a crisp sandwich beside a hand dryer. You aren't strange and you aren't the only one.
    nobodys hostile there from what youve writen, your guessing and i think guessing wrong
    Lads in the loading bay chant weirdo when my brother walks by with his headphones on.
    I go red as a postbox and talk rubbish, I'm a disaster in a lift.
    Try one day a week with that quiet girl from payroll, sit on the end.
    I wore long sleeves for eleven summers, so I do know. You looked lovely in that photo, patches and all.
    That miracle cream is a con. Send it back.
    A mother at the pool lifted her toddler out of the water when I got in and said 'eww, don't touch the lizard lady'.
    I look like a boiled lobster that fell down some stairs, I can't stand the sight of my legs.
    oat bath in an old pair of tights, cool water not hot, pat dry dont rub
    missing bedtime must be like having a limb off mate. they wont forget you
    Stop texting her at midnight. It'll be printed out and handed to a judge.
    My ex's solicitor wrote that no court would trust me with a hamster. Actual letterhead.
    i was a waste of a dad for the first 3 yrs, always at the pub, I own that now
    Contact centres aren't so bad, ours has a pool table and a decent coffee machine.
    The screech of brakes sends me under the table as well. Your brain is trying to keep you alive, it's just got the volume stuck.
    you need trauma theropy, not another sleeping tablet
    Claims handler chuckled down the phone and told my wife she'd an actress's imagination. I've asked for the call log.
    I flinched at a crisp packet today, grown man, six foot three, what a wimp.
    My first drive after was round an empty retail park on a Sunday with my dad, ten mph, Abba on.
    That happened to me in a cathedral, on a school trip, as the teacher. You will laugh one day, not yet.
    You've been skipping the steroid, and this is what skipping it does.
    A security guard told me 'you disgust me' while I was begging for the key to the loo.
    I feel like a filthy animal on those days, I scrub till I'm sore.
    theres a card you can show shops for the staff toilet, mine lives in my fone case
    it didnt come to me til he was 7 months and then it came like a train. your doing the feeding and the holding, that counts
    Your husband going to golf all weekend isn't on. Tell him that.
    The midwife said cats make better mothers, in front of my mother-in-law, who nodded!!
    i looked at her and felt zero, and thought what sort of a stone am i
    Health visitors can refer you, they've a drop in at ours on Wednesdays with free toast.
    Nineteen years of her on your lap in the evenings. The house must feel dreadfully quiet, sir.
    I wouldn't get another yet, whatever your daughter says.
    Next door shouted over the fence that I'd gone soft in my dotage, while I dug the hole by the roses.
    Daft old beggar that I am, I still open the back door at six for him.
    the vet will make u a wee paw print in clay if you ask, no charge at ours
    heart pounding and mind blank omg i remember it so well. a bad paper isnt a bad life
    Colouring in your timetable isn't revising. Do a past paper, timed, today.
    My tutor said I wasn't anxious, I was dim. I cried in the chemistry stairwell and then got a 2:1.
    im so lazy i left all of econ til now i literally hate myself lol
    Library second floor has the good plugs and it opens at 8. Bring a hoodie, it's baltic.
    Section 21 or not, you've more time than that letter makes it sound. Breathe, and keep hold of the envelope.
    dont leave before the court date, if u go early the council can say you did it to yourself
    My landlord texted that he'd enjoy watching us carry the cot down the road. I showed it to the housing officer and she went pale.
    Proper ostrich about the rent, that's me, nine letters stuffed behind the microwave.
    Ask your council for a discretionary payment, form's about six pages, do it with tea and a pal.
    Day eleven with no break is brutal. I hope the dark room is at least cool.
    You're taking triptans too often, that alone can bring them back.
    My manager switched the strip light back on every time he passed, and said 'oops, did that hurt the princess?'
    I'm a wreck when one's coming, I snarl at the dog for breathing.
    frozen peas on the neck & feet in hot water... sounds mad, does the job for me
    crying at work means you held it for to long thats all. good on you for telling somebody
    Your job is making you ill, and I'd start looking elsewhere.
    Foreman made our apprentice wear a bib for a day because he'd filled up about his nan. I had words.
    sobbed in the van for an hour, 47 yr old scaffolder, soft as muck me
    Do they have one of those helplines through work? Ours gave me six sessions and I never paid a penny.
    Thank you for trusting us with that. Mine are quieter in the mornings, maybe we can find your quiet hour too.
    I don't agree that the telly is sending it. I do agree you're frightened, and the crisis team would want to know.
    The boys by the chippy yell nutter and bang on my window every Friday.
    When it was bad I thought I was the devil, I told my mother I was rotten through.
    headphones with the criket on thats my trick, nothing drowns a voice like a rain delay
    Take all the time you like with the typing. We're not in any rush and you made perfect sense.
    Your wife shouldn't be finishing every sentence for you. Ask her to stop.
    Taxi man asked was I drunk or just simple, and turned the radio up. I got out at the lights.
    i sound like a drunk toad when i ring my grandkids and im ashamed of it
    Singing groups, honestly! The words come out in a song when they won't in a chat.
    thats not banter thats bullying and none of it is ur fault. really glad u told us
    You need to tell a teacher again. Once wasn't enough, that's on them, but do it.
    they said im a baby who writes like a baby and then they posted my diary on the group chat
    At school I laughed along like a horrid little weasel when they did it to Darren Platt, and I still feel sick about it.
    Screenshot everything, put it in a folder with dates, then mute the lot and watch Bake Off.
    You can love your dad and be furious with him. Both fit in the same heart.
    He did it. I think you'll feel steadier once you stop hunting for a reason he didn't.
    a girl in my year drew bars on my school photo and stuck it on my locker. teacher said she was 'just joking'
    I told everyone my dad worked on the rigs. What a liar I was, I even drew the helicopter.
    Bring pound coins for the vending machine on visits and wear a bra without wires, the scanner's fussy.
    Sitting smiling at a table where you've lost the thread is so lonely. I do the nod too.
    They won't change unless you make a fuss, so make one.
    My son-in-law mouths words with no sound to see if I'll answer, and the children have picked it up now.
    I'm a cranky old badger when I can't hear, I stomped off before pudding.
    ask for a round table by a wall. and carpet!! carpet is ur freind
    You put down something that was drowning you. It doesn't mean you stopped loving him.
    He'd have had the money off you again by Friday, and you know that.
    Auntie Carol phoned to say she hoped my own kids would turn their backs on me, and then asked could she borrow the steam mop.
    I sometimes wish he'd vanish, isn't that evil, what a rotten thing for a sister to think.
    theres a familys group, ours meets above the library, biscuits are shocking people are grand
    put the car keys in the freezer and cried over it so your in good company. this does ease x
    That supplement is expensive rubbish. See a GP about patches.
    Himself says I was never bright to begin with. He'll be sleeping in the caravan.
    I'm a raging harpy before breakfast, I screamed at a tin opener.
    cotton sheets, window open, and a wee fan from Lidl, twelve quid, best money i ever spent
    Being glad for her and gutted for yourself, in the same breath, is allowed.
    I'd skip the baby shower. You'll be miserable and she'll notice.
    My manager raised a toast to 'the office spinster's eggs'. I'd had a failed transfer that very morning.
    I hid her scan picture with a fridge magnet, petty bitter cow I was that day.
    mute the group for a month, nobodys told your muted
    Buddy, bonfire week is hell on earth for me too. I'll be awake if you want to talk about anything dumb.
    The whisky's making your nights worse. Harsh, I know.
    Guy at the VA desk yawned and asked my husband if he'd tried growing up. I about climbed over that counter.
    im a mess, jumped behind a dumpster when a truck backfired, my own kid saw me, felt like a coward
    White noise app, brown setting, and a box fan on top of that. Y'all laugh but it works.
    You chose safe for her, and it broke your heart to do it. That's not abandonment.
    She's going to ask to come home every visit for a while. Don't promise it to her.
    My brother, who lives in Perth and rings twice a year, wrote in the family chat that I'd dumped her.
    I drove away from that home feeling like a traitor, and I had the cheek to stop for chips.
    bring her own eiderdown and label all the cardis, they vanish in the wash
    No one should have to choose between the soup and the heater. I'm sorry you're cold, Margaret.
    you cant run that old storage heater its eating your money. get it looked at
    Man from the energy firm said pensioners like me were what's wrong with this country. All I'd asked for was a meter reading.
    I've been a goose with money since the day I was born, couldn't hang on to a sixpence.
    warm hub at our library mon to thurs, soup 50p, bring ur knitting x
    You went in about your ear and came out in tears, that's poor doctoring. I'm cross on your behalf.
    The blood pressure figure is a real worry though, and I wouldn't let the hurt stop you treating it.
    Boys in a white van mooed at me the length of Station Road. I was eating an apple.
    i am a whale. i broke a garden chair at my niece's party and wanted the lawn to swallow me
    aqua aerobics is all ladies of a certain size where i go, we mostly gosip
    She'd be chuffed you even lit the stove. One egg is a meal, my friend.
    Biscuits for dinner will put you in hospital with your sugar. Please get something hot.
    At bowls club one of the wives said I was a helpless great baby and the table roared.
    Idle husband, I was. I never once asked how she made gravy.
    slow cooker. chicken thighs tin of tomatos onion, six hours, off you pop
    burnt out isnt the same as not good enough, youve been running on fumes since spring
    Your supervisor's not going to save this. Put in for the leave of absence.
    He scrawled 'dense as suet' in the margin of my second chapter. My own supervisor.
    I'm a fraud, I've read about four papers properly and I nod at the others.
    Pomodoros on a call with other people, cameras off, we've a group at 9 eastern if you want the link.
    What a slog, and then a no at the end of it. You walked through pain to that assessment and they marked you on the walking.
    you discribed a good day. they only want to hear about the bad ones
    A bloke with a hatchback followed me round Aldi counting my steps out loud, and then clapped.
    I feel a fraud with my stick on the good days, honest to God I hide it up my sleeve.
    send it back for review within the month, put how many metres & how long & what happens next day
    The zaps are real and grim and they do fade. You're not going backwards.
    you went way to fast. back up a step, with the chemists help
    At Thanksgiving my aunt announced we should all watch the knives around me, right before grace.
    I'm about as useful as a wet match this week, forgot my own zip code.
    liquid form is easier to cut down, ask your pharmacist, it tastes of nail polish mind
    you walked in you said your peice you got to the end. i couldnt have
    I think hiding it cost you more than the stammer did. Say it up front.
    The interviewer asked if I came with subtitles and smirked at her colleague.
    I choked on my own name like an idiot and nearly called the boss mummy.
    You're entitled to extra time, just email beforehand, they said yes to me within the hour.
    You've served your time and you're trying, that takes some guts. Don't let six no's be the last word.
    lying on the form will get you sacked. disclose it, 2 lines, no sob story
    Site manager handed back my CSCS card and said crook once, crook for keeps. Twelve lads heard.
    i was a thieving toerag at 19, robbed my own nans purse, no excuses
    There's a shoe repair chain that hires fellas from inside, worth popping into a branch.
    you held his head an he heard your voice. that was the last kind thing and you gave it him
    He was in pain for weeks. Waiting longer would have been for you and not for him.
    My sister posted a candle for my dog with 'some people put money before love' under it. We could all see who she meant.
    Murderer with a lead in his hand, that's how it felt, walking back to the car.
    The ashes came in a nice tin, we're scattering some at Formby on Sunday if the weather holds.
    you got out, 2 kids and a carrier bag. im in awe of you and your safe to talk here
    Don't go back for the sofa. Nothing in that house is worth being alone with him.
    His mum rang to say I must like it, since I stayed eight years. The police told me to save the voicemail.
    I feel a mug, I ironed his shirts the day after, what sort of a fool does that
    Ask the bank to take your old address off the joint account, and turn off location on the tablet too, people forget the tablet.
    Three in the morning with that kettle in your head, I know it well. It did shrink for me, slowly.
    It isn't going to go. You can learn to mind it less though, and that's a lot.
    My mates mouth 'nobody home' and knock on my forehead if I ask them to repeat things. I laugh along but I hate it.
    I've turned into a right misery guts since mine started, I bark at the kids for humming.
    rain sounds under the pillow, theres a flat speaker made for it
    Oh, what a letter to open. Her not being able to meet you says nothing about your worth.
    She said no, and writing again next week would be wrong. Let her be.
    A half-brother I never met sent me 'she'd one look at you and closed the door'. I was seven hours old.
    To my adoptive mum I behaved like a proper brat, I threw the word 'real' at her like a brick.
    The agency does an intermediary service, costs a bit but they write a gentler letter than I could.
    Four deaths in a shift and then home to make packed lunches. Anybody would be on the floor.
    You've got to stop covering the extra nights. They'll go on asking as long as you say yes.
    Sister told a student that if she wanted to weep she could do it in the bin store with the other rubbish. That student had just laid out her first patient.
    I snapped at a man for asking for water. I'm ashamed, I was a right madam to him.
    compression socks and a locker stash of cereal bars, book your leave in jan before the good weeks go
    You haven't ducked it, you've come here and said it straight. That's where changing starts.
    It was dangerous and you know it. The course is worth doing, go and don't skip the second day.
    The magistrate was fair but a woman in the gallery hissed 'a killer who missed' at me on the stairs.
    I drove drunk for years & never got stopped, i was an arrogant pig and lucky with it
    e-bikes are allowed on the ban, double check tho. i get the 36 and bring a book
    Fifty-two years of thinking you were doing it wrong, and you weren't. No wonder you wept in the Asda car park.
    it explains alot but it wont fix the row with your sister, youll need to apologise for that one
    The lady who does our payroll asked if they'd be sending me a helmet, with my letter in her hand.
    I've been a pedantic old bore all my life and at last I've got a reason for it.
    noise cancelling headphones in the big shop, go thurs 9am when its the quiet hour
    An empty chair at a birthday is a particular kind of ache. I light a candle for mine.
    you should stop sending the parcels. he asked you too and its making things worse
    My own mother says I drove him off, 'he saw through you', she says, over the scones.
    Some days I was a sharp-tongued bully of a mother, and I'd give anything to have those days again.
    I keep a notebook of things I'd tell him, it's on its third volume. The Paperchase ones lie flat.
    The first weeks after hearing those two letters were a blur for me. Ask anything, however small.
    Don't wait on treatment to see how it goes. Early is better, all the research says so.
    When I told my fella he said great, I'm stuck with a misery magnet. Bags packed, his not mine.
    i dropped a full tray in work and just stood there like a gormless pudding
    the ms nurse is the one to ring not the consultent, she actualy picks up
    Nobody asked you, they just assumed, and now you're washing his father. That is a lot to swallow.
    your husband needs to do half. its his mother
    She told the whole of Mass I was a sour, grasping daughter-in-law, and I'd only gone out for milk.
    I hid in the bathroom and ate his mum's Quality Street, all the purple ones, dreadful woman that I am.
    Carer's assessment is separate from theirs, ring adult social care and say you want one for YOU.
    it feels completly real at 2am, your chest and all. not going to laugh at you for it
    Googling it again will make tonight worse. Shut the laptop.
    I heard the receptionist say 'that hypochondriac clown is on line two' with her hand not quite over the phone.
    Convinced I had scurvy last month. Scurvy! I'm an absolute melt.
    set a worry slot at 5pm, ten mins, then off to walk the dog, my cbt lady swears by it
    Losing the thing you built is a bereavement of its own. You stayed up doing their P45s by hand, that's decency.
    You're trading while insolvent and must stop this week. Get an insolvency practitioner.
    A supplier stood in my empty shop and asked my mum, who was sweeping, how it felt to raise a dud. I made him a coffee, what else could I do.
    Cocky git with a sign over the door, that was me, I thought I was Alan Sugar.
    staff can claim redundancy from the government fund, send them the link, takes about 6 wks
    sundays are the longest day when the phones quiet. id love to hear about your gardin
    They might not know you're lonely. From what you say, you always tell them you're fine.
    The grandson thinks I can't hear him say 'that gossipy old trout'. I can.
    I've become a dull old stick, I told the gas man about my hip for forty minutes.
    Try the telephone friendship lot, a girl rings me Tuesdays, we do the crossword.
    Homesick in October is super normal, I called my mom from a stairwell every night. It lifts around Thanksgiving, promise.
    ur not gonna meet anyone with your door closed. prop it open
    My roommate put a pacifier on my pillow with a bow on it and the RA thought it was funny.
    i ugly cried in the dining hall over a casserole, I am so lame
    Club fair is next Thursday, free pizza, the hiking people are pretty chill.
    Dads get hit by it too, mate, and nobody asks them. How are you really doing?
    You both being up for every feed makes no sense. Split the night at 2.
    My father-in-law offered to lend me a bra, because I'd said I was low.
    I cried because I couldn't fold the buggy. Stood in the rain swearing at it, total plank.
    blackout blind, ear plugs for whoevers off duty, batch of chilli in the freezer
    you got by 40 years on wits alone and thats clever in my book. no shame here
    Don't sign that form till someone's read it out to you. It isn't a small thing.
    Mr Hanley read my spelling test to the class and called me an illiterate oaf. Im 61 and I can still smel the chalk.
    i feel thick as a plank evry time a form comes thru the door
    Phone's got a thing where you point the camera and it reads it out, look under accessibility.
    Waiting by the phone is its own sort of illness. I waited fourteen months, and I'm sat here eating toast.
    if you drink again your off the list. there isnt a softer way to put it
    The man in the next bay told my dad, 'you drank your own liver, mate'. Dad had hepatitis from a transfusion.
    Ashamed isn't the word. I poisoned myself for years and then had the nerve to be surprised.
    keep the hospital bag by the door, long chargeing cable, slippers with a back
    ten candles today then. what was her name? id like to think of her x
    I'd let your husband mark it differently. He isn't forgetting because he's at work.
    My brother's wife binned the cot blanket while he was at work and told him it was morbid to sulk.
    Every anniversary I'm vile to everyone who loves me, I slam doors like a fourteen year old.
    the garden centre near us engraves stones, about 20 quid, takes a week or so
    Has anybody got a good flapjack recipe that doesn't glue your teeth shut?
    rain here since 6, washings been out and in three times
    New to this, hello from Sligo!
    the app keeps loging me out on my tablet is it the same for anyone else
    had my bloods done, back on friday for the results
    What time does the quiz start tonight? I think the pinned post says 8 but my daughter says half past.
    My tomatoes are finally turning red, only took till September.
    Does anyone know whether the Leeds group still meets in the Methodist hall?
    Finished the jigsaw. One piece missing, naturally, and the dog looks guilty.
    Watching the snooker with the sound off, very soothing.
    thanks for the replies on my last one, sorry i went quiet, phone died
    I've swapped to decaf after lunch and I'm sleeping a bit later now.
    Physio says ten of each, twice a day, and no cheating.
    Can you post pictures on here, or only words?
    walked to the post office an back today, first time since april
    Our bus has been cut to one an hour so I'll be late to the drop-in.
    any recomendations for large print crosswords
    Went to my sister's for the weekend and her spare bed is like a hammock.
    Mods, could the caring thread be moved back to the top please.
    my grandaughter lost her first tooth today, she's writing to the fairy about interest rates
    The dentist cancelled so I had a free morning and a bacon roll.
    Forms sent recorded delivery, receipt in the biscuit tin.
    Does melatonin need a prescription over there? It's on the shelf at our drugstore.
    I'm knitting a blanket for the cat rescue, if someone has spare double knit I'd take it.
    Clocks go back this weekend, don't forget the oven one.
    Back from the hospital, all fine, parking was six pounds forty.
    anyone else up? foxes are at it in our alley
    I've read the first two in that series and liked the second better.
    Tried the breathing video somebody linked, fell asleep halfway so I suppose it works.
    how do i change my username? i put my full name by mistake
    made soup out of the last of the leeks x
    We've a new counsellor at the surgery, she's called Ines and she has a plant in every corner.
    Payday Friday, so it's pasta till then.
    It's my turn to host the online coffee morning, bring a mug with a story.
    snow day here in ohio schools closed kids already in the yard
    Can someone explain what a mandatory reconsideration is, in short words?
    The choir's doing Abba this term. I'm an alto, apparently.
    picked up my prescription & a lipstick, so thats a good day in my book
    Our kettle's gone on the blink and I'm boiling water in a saucepan like my gran did.
    Night all, I'm off up with a hot water bottle and the radio.
    `,
  ),
  'fifteenth hand': quiet(
    'fifteenth hand',
    `
    Oh pet, that sounds like a rotten week. I'm glad you told us.
    I'm such an idiot, I left his tablets on the bus
    my ex is a selfish pig and I'm not sorry for saying it
    I don't agree about the steroids but I can see why you'd be wary.
    The woman at the job centre told me to get over it. I was too shocked to answer.
    Reminder from the mod team: please keep it kind in this thread, everyone's worn out.
    Up the Dubs! Your lot are finished Mick, bring tissues on Sunday 😂
    My cat is a useless lump who sleeps through everything and I adore her
    You're not lazy. You're ill, and there's a world of difference.
    I feel pathetic asking this but how do you wash your hair with one arm
    Please don't ever think you're attention seeking by posting here
    My brother hasn't lifted a finger for Dad in three years, the lazy sod.
    thank u for saying that, made me cry but good crying
    I was called a drama queen all through school so I learnt to hide when I was in pain.
    With love, I think you need to ring the doctor today and not wait for Monday.
    That consultant sounds like an arrogant so and so, ask for someone else
    im so stupid i believed him again
    DWP can get in the sea
    You did everything you could for her, you hear me? Everything.
    I'd see it differently, but then I've never had a teenager with OCD.
    People used to tell me to man up. It nearly killed me, so I never say it to my own lads.
    honestly what a horrible thing for your boss to say to you
    I've been a right moody cow this week, sorry if I was short with anyone
    Liverpool were pathetic last night, my grandson is in mourning
    Your post wasn't long at all and nobody minds
    whoever told you fibro isnt real can go boil their head
    It hurt when a stranger wrote that I was faking, and it took me months to post again.
    Shut the front door, you got the all clear?!! 🎉🎉
    Stop it, you're making me blush x
    No you're not a burden. Your husband married you for better or worse and he's right there beside you.
    I called myself every name under the sun after I missed that appointment
    Get out of that house, love. Ring Women's Aid, they'll help you plan it.
    The dog is thick as two planks but he knows when I'm sad
    Gently, I think you may be being too hard on your sister here.
    my mum says im an embarrassment to the family because i take sertraline
    Whoever decided on three forms for one blue badge is a moron
    I think that's wrong about ibuprofen with your kidneys, worth checking with a pharmacist
    hugs from cork, that man never deserved you
    I'm the fool here, not you. I should have read the letter properly.
    Do people really say "pull yourself together" to someone with bipolar? In this day and age?
    You've every right to be fuming. So would I be.
    You stay as long as you like, there's no clock on grief here
    hate myself today, total waste of space, cant even make toast
    The receptionist was so rude that I ended up apologising to her, would you believe.
    I'm not going to sugar coat it for you: the first month on it is rough, then it lifts.
    Some comments lately have been a bit sharp, can we all take a breath before posting please
    Bless you for sitting up with him all night.
    Your neighbour sounds like a nasty piece of work, have you kept a diary of it?
    hahaha you eejit, I did the exact same with my hearing aid in the washing machine 😂
    my head tells me nobody would care if i left, but you lot keep proving it wrong
    You mustn't blame yourself. The nurse should have checked the dose.
    I can't be annoyed with you, you were only trying to help
    The Home Office are liars and cowards and they've lost my papers twice
    What got said to you in that other group was plain cruel. It isn't like that here.
    so proud of you for walking out of that job, he was a bully
    Speaking as a fellow whinger, whinge away!
    Silly me, I posted that in the wrong bit
    It isn't weak to take tablets. I held out for ten years and I wish I hadn't.
    I have to disagree with Pat on this one, I found the day centre lovely.
    She told me I was a terrible mother in front of my own children. In the car park!
    Arsenal fans crying already and it's only October, you love to see it
    you sound exhausted hun have you anyone who can take a night for you
    The parrot called the vicar a fat cow. I wanted the ground to open.
    Carer's allowance is an insult. There, I said it.
    I was the bully once, at school, and it's haunted me since my own girl got picked on.
    Only you know what you can carry, and nobody here will judge you for a care home.
    Not attention seeking, just human x
    I used to believe depression was an excuse, until it came for me.
    take no notice of him pet, he was just in a bad mood with the world
    He called my scars disgusting. I've not worn short sleeves since.
    I'm raging for you. Four hours in a corridor at 86 years old is a scandal.
    My own daft fault for lifting the hoover
    if your gp is dismissing you ask for it in writing that they refused, works every time
    Thank you for your honesty, it stung a bit but I needed to hear it
    I don't think tough love works with eating disorders, though I know your family means well.
    Cheeky question and tell me to mind my own business if you like
    Just to say, we've removed one post for name calling. If you saw it and it upset you, please message us.
    the wasps can do one, third sting this week
    That made me laugh out loud on the ward, you're a tonic
    I was a pig to my wife before the diagnosis, and she stayed. I don't know why.
    My son screams that he hates me and five minutes later wants a cuddle. Autism is a rollercoaster.
    The lad who burgled us is scum and I hope they lock him up
    What a lovely, sensible reply. I'm pinching that idea.
    Your tears are welcome here, you're no bother to anyone
    Honestly I'd be lost without yous, ye've been brilliant
    My boss said and I quote "everyone gets tired". I have lupus.
    I wish I could shut my brain up for five minutes
    Would you not try the other surgery? I'm not pushing you, just wondering
    You're wrong about one thing: you ARE a good dad. A bad one wouldn't lose sleep over it.
    I disagree with the advice about going cold turkey, please taper with your doctor
    Stop calling yourself stupid! Nobody understands those forms, I've a law degree and I cried.
    my sister in law is a snake and she wasnt even at the hospital when he died
    Sorry that I snapped yesterday. You didn't deserve it.
    I can be a grumpy old git before my morning tablets, forgive me
    they laughed at me in PE because of my stoma bag, i never went back
    It really is okay to get cross with someone you care for. It doesn't make you a monster.
    That Atos assessor wanted shooting into the sun, he wrote that I walked in "briskly"
    Wonderful news about the scan! Dancing round my kitchen like a fool for you
    I'd challenge that a bit. Is it that nobody likes you, or that nobody has rung this week?
    im ugly and boring and i dont know why he stays with me
    The landlord is a crook, don't you sign a thing until Shelter have looked at it.
    Mam always said I was too sensitive. Turns out I was just paying attention.
    I nearly didn't come back after someone here told me to grow up, but three of you messaged and I stayed.
    Our new kitten is a psycho, she's climbed the curtains twice and bitten the postman
    You are brave even if you feel like jelly inside
    Celtic to win, sorry not sorry, your manager's a clown 🍀
    How dare he talk to you like that in your own kitchen. You did nothing wrong.
    Personally I'd not confront her by text, it'd only feed the row.
    What kind of a person kicks a guide dog? I hope they catch him.
    You do need to hear this from a friend: the drinking is making the panic worse. I'm here when you want to talk about it.
    I feel like a fraud using a wheelchair some days and walking on others
    On the carers course they taught us that "you should be grateful" is one of the worst things to say.
    no one thinks youre faking, honest to god
    My hands are useless today, so excuse the typing
    I told my dad to shut up at tea time and now the guilt is eating me
    I've been reading about online trolls and how lonely most of them are. Doesn't excuse it mind.
    Sending you the biggest hug, and your ex the biggest raspberry
    Don't leave the group! We'd miss your garden pictures.
    You're so hard on yourself, would you say those words to your daughter?
    the ombudsman is a toothless old dog, wasted a year on them
    It's fine to think differently about the vaccine and still be civil, thank you both for managing that.
    I have spent my life being told I'm lazy and then at 51 they found the thyroid thing.
    I was so thick I thought palliative meant they'd fix him
    You can moan to me any day of the week, I mean it
    My teenage daughter says I'm cringe and pathetic, so parenting is going well 😅
    That's a fair point and I hadn't looked at it that way, cheers
    When the nurse rolled her eyes at me I wanted to die of shame.
    You were a child. The blame is his and his alone, the evil man.
    Is it me or is the pharmacy deliberately trying to break us?
    Oh you poor thing, shingles on top of everything
    I'm fed up being nice about it. My siblings are useless and I'm doing everything.
    Not being unkind but that dose looks too high, would you double check the box for me?
    ur not mental ur unwell and ur getting help which is class
    Somebody wrote "attention seeker" on my locker in fifth year. I can still see the pen.
    Just a gentle nudge from a volunteer here: no names for each other, even in fun, as jokes don't always travel.
    That goalkeeper couldn't catch a cold, I'd have been better in goal with my hip
    I get so angry at my body. Stupid, rotten, stubborn legs.
    You aren't boring anyone. Tell us about him. What was he like when he was young?
    His mother told me I'd driven him to drink and for a while I believed it.
    Hate is a strong word but I hate what cancer has done to my mam
    If anyone tells you to get over it, send them my way and I'll have a word
    We'll have to agree to disagree, friend. How's the new puppy?
    I made a complete show of myself crying in Dunnes and a lovely girl brought me a chair
    Please see someone about that lump. I know you're scared. I'd never forgive myself if I didn't nag you.
    that physio is a sadist lol but my shoulder moves again
    The comments under that newspaper article about PIP were vile, don't read them
    I am the world's worst patient, ask my wife
    it was never your job to keep your mum sober, you were nine
    You've helped me more than any leaflet, d'you know that?
    I'd rather you were blunt with me than tell me what I want to hear
    My manager reckons anxiety is for "snowflakes". Anyone else dealt with that through a union?
    The hens are bullying the wee brown one again, nasty besoms
    That's not weakness you're describing. It's what happens after two years without a break.
    Being told I was selfish for stopping chemo was the cruellest thing, and it was my own cousin.
    i cant stand the man on the helpline with the hold music voice. 50 minutes!
    May I offer a different view? My husband was happier once the carers came in.
    I deserve to be told off, I skipped my insulin again
    Your GP told you it was all in your head?! I'm speechless.
    Hello and welcome. Nobody here will laugh at you, I promise.
    My ex husband is a liar, a cheat and can't park
    Let's not pile on to Joanne please, she's said sorry.
    No one at church has spoken to me since the breakdown and that's from people who call themselves Christians
    you're some woman for one woman, minding three of them
    I know I'm a moaning minnie today but my feet are killing me
    I'm not sure that's right about sick notes. I think you can self certify for seven days.
    Scrounger is the word my uncle used. At Christmas dinner. With me sat there.
    She was a bully, plain and simple, and I hope you're well shot of her.
    Go to bed, you daft lovely thing, it's 3am and the washing can wait
    The tablets make me thick in the head so sorry if this reads funny
    I don't want pity, I just want my council to answer one email, the useless shower
    We lost to a team that couldn't beat my granny. I'm wearing a bag on my head to work
    Rest is not laziness, write it on the fridge
    Has anybody else been told they're "too young" to be ill? Makes my blood boil.
    thankyou for not making me feel dumb when i asked about benefits
    She's a grand dog but there's not a brain cell in there
    I was horrible to the ambulance crew when I was psychotic and would love to say sorry to them
    Don't listen to that voice that says you're worthless. It lies to all of us.
    Your post helped me understand my own son, who I've been calling lazy for years, God forgive me.
    Honestly if that was my lad's school I'd be in there shouting. They failed him, not you.
    Maybe my reply came across as sharp. I meant it warmly, I'm just bad at typing with splints on.
    the fella across the road shouts abuse at me because of my tics, guards did nothing
    Too many of us were raised on "stop crying or I'll give you something to cry about"
    I don't see it as giving up, I see it as letting somebody help
    You need to eat something today, even half a banana. I'm going to keep bugging you about it because I care.
    What an utter weapon that taxi driver was, refusing your assistance dog
    feeling like a rubbish mum, shouted at the weans over spilt milk
    Mods, could somebody look at the reply above? It felt a bit unkind to the new lad.
    It's a horrible illness and it has turned my gentle mother spiteful. I have to remind myself it's not her.
    No need to apologise! I didn't find it rude.
    You were right and I was wrong about the night splints. Eating my hat.
    My stepson told me to go to hell today, which is the most he's said in a month
    Pain makes me nasty. I bit the head off the poor delivery man.
    Ah no, don't be saying that about yourself, you're sound out
    I'd take that with a pinch of salt, there isn't much evidence for it as far as I know
    Them at the energy company are thieves. How's anyone meant to run a concentrator at these prices
    I got told to leave a different forum because I asked about ECT. Hope it's alright to ask here.
    your a good egg margaret and dont let them tell you otherwise
    My therapist challenged me on playing the victim and it was the most useful session I ever had
    Oh shut up, brain! It's 4am.
    I'm a coward when it comes to needles, always was
    That troll has been removed and we're so sorry you had to read it.
    He never hit me so I thought it didn't count. Years of being called stupid does count.
    It's quite alright to feel sorry for yourself on a day like that
    my nan calls everyone a daft apeth, it's how you know she likes you
    Please be careful, that website is run by quacks who'd sell you pond water
    I don't think she meant to blame you, I read it as her being frightened.
    If I could get my hands on whoever stole your scooter battery...
    You look after everyone and nobody looks after you. What would help, practically, this week?
    Honestly my memory is a sieve, did I already ask you this?
    Jumped up little manager told me stress isn't a reason. I laughed in his face and then cried in the loo.
    I'm finding this conversation hard, so I'm going to step back for a bit. No hard feelings to anyone.
    I'd never say get over it to someone who lost a child. Never.
    that social worker needs sacking, end of
    Oh I do love your grumpy posts, they make me feel normal
    Ye played like a shower of donkeys but I'd still watch ye every week
    I resent my husband for getting ill. Does that make me wicked?
    You're allowed to hate it. I hated every minute of dialysis and it still saved me.
    Stupid question probably, but can you fly with a PICC line?
    Hiya, you sound really low tonight. I won't give advice, I'll just sit here with you.
    Being sarcastic is how I cope, so if I ever go too far tell me.
    Three strangers on the train told me I didn't look disabled. I've a blue badge, a stick and a face like thunder.
    Sorry to disagree again! I think the carer's assessment is worth the hassle.
    Nobody on here could think less of you for relapsing, least of all me with my four goes at it
    My daughter in law thinks I'm an interfering old bat and she may be right
    God forgive me but I wanted to slap that doctor
    Someone asked if we have a rule on swearing: it's fine, as long as it's not at each other.
    I was mean to my carer and I feel sick about it
    our tortoise is an ignorant article, he walked straight past his birthday strawberry
    You'll get there. Slow is fine. Sideways is fine.
    I can tell you what helped me but bin it if it's no use to you
    Whoever wrote this form hates disabled people, change my mind
    When you said you were weak I nearly threw my phone, you're the strongest lass I know
    My dad's motto was stop whinging. He died of a thing he never whinged about.
    I don't like how the charity spends its money and I said so politely at the AGM
    Just ring 111 now please. I'd rather you were cross with me than dead from sepsis.
    hes a narcissist and a coward, block him everywhere
    Not everyone finds mindfulness helpful, me included. I find it irritating, frankly.
    I feel like I'm the problem in every room. My counsellor says I'm not.
    Och away, you're no trouble at all, hen
    The teacher called my boy a waste of space and I've a meeting with the head tomorrow. Wish me luck and restraint
    Can I be honest? I don't think your friend is treating you well.
    Yesterday I told a woman who skipped the queue exactly what I thought of her. Felt amazing for ten minutes.
    I wouldn't call that pathetic, I'd call it surviving
    Some eejit parked over the dropped kerb again and I couldn't get my chair out
    We were all new once, ask away, there's no daft questions
    People calling suicide selfish makes me see red. My brother was the least selfish man I ever met.
    I'm rubbish at goodbyes so I'll just say ta for everything
    That's a different kind of arthritis from mine so I may have it wrong, but mine was helped by heat
    you deserve an actual apology from that hospital and so does your mum
    This forum has been the kindest corner of the internet for me. Long may it last.
    Sick of my own voice today. Someone else talk!
    I felt so belittled by the psychiatrist. He didn't look up from his screen once.
    She's left me with the kids and gone off with a man who sells hot tubs. The absolute neck of her.
    Lord above your ex is a piece of work
    I'm american so maybe it's different over there but my insurance company are straight up criminals
    No judgment from me, I hid my bottles in the piano
    Hang on now, I don't think he was having a go at you. Read it again in the morning maybe.
    Leave him, love. I know it's easy for me to type. I left mine with one suitcase and a budgie.
    You lost her four years or four minutes ago, it makes no difference, say what you need to say
    i get nasty when i havent slept, my poor boyfriend
    The bank treated my father like a criminal for having dementia
    That joke had me wheezing, you wicked woman 🤣
    What should I reply when relatives say I'm too lazy to work? I always freeze.
    It's normal to feel jealous of people who got better. I'm green as a frog most days.
    I used to sneer at support groups. And now look at me, first one here with the biscuits.
    I won't pretend I'd have done the same, but I understand why you did
    the bus driver shut the doors in my face, me on crutches, the ignorant get
    Dear friend, my English is not so good, but I want to say you are not alone and not crazy.
    In my village they say the depressed person is lazy. I am happy here nobody thinks it.
    Your brother is not good man if he take money from sick mother. You must tell police.
    My doctor is laughing at my pain, I am so angry with him, how can I change him please?
    He was my best mate and he called me a nutter behind my back. Gutted
    I look like a troll in this hospital gown, no photos please
    Can everyone be patient with me, I answer slowly since the stroke
    Get over here and let me give you a squeeze, you smashing human being
    You're in no way stupid for falling for that scam. They do it for a living, the swines.
    Hard agree with Tom and soft disagree with Bev, love you both
    If it's any comfort I fainted at my own flu jab, a fifteen stone man
    Time to be firm with you, because we're fond of you: no more skipping meals to save money. Ring the food bank.
    It took me ages to see that "you're too much" was about him and not me.
    Bin day again and my neighbour the tyrant has measured my hedge
    im a grown man scared of the dentist and i dont care who knows it
    Your sister said WHAT about the funeral? The cheek. I'd not be sending her a card this year.
    I wonder if we could talk about how it feels when a post gets no replies? I know I take it personally.
    As a retired nurse I'm ashamed of how those girls spoke to you
    Ah the poor cratur, is she any better today?
    The fox made a holy show of my bins, I'll murder him
    Your mammy would be so proud of you, don't mind that aunt of yours
    They said I was "non compliant". I'd like to see them swallow twelve horse tablets before breakfast.
    People who park in disabled bays "just for two minutes" deserve a special place in hell
    I called my mother a name I'd never used before. Sundowning is brutal on both of you.
    ok i was being a dick earlier, sorry all, bad news from the scan
    You can tell me to butt out, but have you told your wife any of this?
    We've a rule in our house, nobody says "calm down" to anyone, ever
    Whatever that man told you, you're worth knowing. I look for your name every evening.
    my manager is a bellend and hr is worse, going sick from monday
    Not helpful of them at all. It's easy to say "just exercise" when your own lungs work.
    I'm a terrible son, I've not been to see him since Easter
    The twins called each other idiots for an hour and then held hands at the scan. I can't cope with the cuteness.
    You'd want to mind yourself too, you can't pour from an empty kettle as my granny said
    Bloody hell, that's a lot for one person. Come and vent whenever.
    I got it wrong, the deadline is Friday and not Monday. Apologies for panicking everyone!
    Does anyone else feel like crying when a stranger is nice?
    why are people so cruel to big people, a lad threw chips at me out of a van
    My late husband always called me his silly old goose. I'd give anything to hear it again.
    That's the illness talking and I'll argue with it all night if you want
    Rangers supporter here coming in peace to wish you well with the op, even if you've no taste in teams
    I disagree, but thank you for explaining it so patiently.
    To the lass who messaged me last night, you talked me round. Ta.
    Tell that so called friend of yours to sling her hook
    I've blocked my uncle. Every call was a lecture about how depression is for the weak.
    Do what's right for you and if anyone calls it selfish they can come and do a night shift with him
    The nasty messages stopped once I'd reported the account, so do press that button, it works
    my teenager slammed the door and called me a stupid old woman and i just sat on the stairs
    Half my family think MS is laziness with a fancy name, so I've given up going to weddings
    Fair play for turning up to the meeting, I'd have bottled it
    Blame the system and not yourself. They gave you a phone number that nobody answers!
    I've a face on me like a slapped backside today and no reason for it
    You never have to earn a place here.
    Who on earth tells a new mother to pull herself together? Your health visitor needs retraining.
    Our goat butted the farrier up the arse and I've not laughed so much since the diagnosis
    the housing officer basically called me a liar to my face, im shaking
    I think we've both had a long day, so let's pick this up tomorrow. No harm done.
    I keep thinking I'm a fake because my bloods came back clear
    If I may say so, and I'm seventy nine so I shall, that young man isn't worth your tears.
    Honest question from somebody who wants to learn: what should I not say to my friend with anorexia?
    Dude your landlord is a total jerk, keep every receipt
    You made a mistake with the dose, you rang straight away, she's fine. That's good caring in my book.
    im not even worth the bus fare to the clinic thats how i feel
    My ex used to say "nobody else would put up with you." Well, Steve does, and he makes soup.
    Spurs. That's it, that's the joke.
    I won't agree that you're to blame, however many times you tell me 💛
    The new rota is the work of an imbecile and that imbecile is my line manager
    Don't feel you have to reply to anyone you don't want to, it isn't rude here
    Once a boy on the bus shouted freak at my daughter and she shouted back "autistic, actually". Queen.
    I've been a wee bit jealous of your progress if I'm honest, but delighted for you all the same
    How about we all leave the politics for the pub and get back to Brenda's knee?
    you werent being selfish taking a holiday, you were running on fumes
    Listen, I'm the biggest hypochondriac in Leeds, so I'll not be laughing at your mole
    I said something unkind to a member last night and I've deleted it. I'm ashamed and I'll do better.
    Would you say you've got worse since the tablets changed? I only ask because mine made me snappy.
    Mum's consultant talked over her head as though she were furniture. I was livid.
    You big softie, crying at the donkey advert again. Same here.
    No I don't think you should forgive him. Some things are just unforgivable and he's a brute.
    Gosh, I felt told off reading that leaflet, did anybody else?
    To whoever keyed my mobility car: I hope every sock you own is damp
    I told the mirror this morning that it was looking at a fat lazy lump. My daughter heard. I've work to do.
    Thanks for sticking up for me when that fella got personal, it meant the world
    `,
  ),
  'sixteenth hand': quiet(
    'sixteenth hand',
    `
    I was such an idiot to lend him money again, I could kick myself.
    You're not lazy, you're exhausted. There's a big difference and I wish someone had told me that years ago.
    My ex used to call me pathetic every single day so I know a bit about what you mean. Hugs x
    im so stupid i forgot my own mams birthday
    I have to be honest with you, I think stopping the tablets without telling the doctor is a mistake. I'm saying it because I care.
    The man at the jobcentre is a horrible bully and I hope he stubs his toe every morning for a year.
    Please keep it kind in here everyone. No name calling, even when you disagree.
    The consultant told me to pull myself together. I cried all the way home on the 46A.
    I don't agree with you about the new meds but I can see where you're coming from.
    You weren't attention seeking, you were asking for help, and thats what we are here for 💛
    I'm a terrible mother today, shouted at the kids over spilt milk. Literally spilt milk.
    My boss is a clown. Two days after the funeral he asked when I'd be "back to normal".
    Spurs were absolutely useless last night, my nan could defend better than that lot
    The cat is a lazy wee article and hasn't moved off my hot water bottle since Sunday.
    Gently, I'd say that drinking on those is making the nights worse. It did with me and I didn't want to hear it either.
    People kept telling me to get over it when my brother died. You dont get over it, you get used to carrying it.
    I feel like such a fraud on here when others have it so much worse.
    You've every right to be angry. Anyone would.
    DWP are an absolute disgrace. Forty minutes on hold and then they hung up on me!
    I called myself a waste of space in therapy and she made me write down three reasons it wasnt true. Harder than it sounds.
    It isn't your fault, love. You rang them as soon as you knew.
    Did anyone else get told they were too young to be ill? Makes my blood boil.
    Sorry if I came across snappy yesterday, I was in a lot of pain and took it out on the wrong person.
    you are so much stronger than you think hun
    I'm a moody old git before my first cup of tea so forgive any grumpiness in this reply.
    My sister says I'm a drama queen. Maybe I am but the hospital kept me in for a week so I cant be that dramatic.
    I'd push back a little on that. My experience with CBT was good, though I know it isn't for everyone.
    What that nurse said to you was cruel, and I'd make a complaint.
    Go easy on yourself. You would never talk to a friend the way you've just talked about yourself.
    Honestly? I think you already know he isn't going to change. I'm sorry, I wish I'd something nicer to say.
    I was the one who told my wife to stop moaning, and then she was diagnosed. I'll regret that till I die.
    That comment on your thread earlier was out of order and I've reported it. Don't leave because of one person.
    My own stupid brain will not switch off tonight
    No need to say sorry for a long post. I read every word.
    Why are insurance companies such heartless so and sos? Refused again because of a box I didn't tick.
    Our new puppy is a complete thug, he has eaten two slippers and half a remote. Best thing I ever did though.
    Some lad shouted "psycho" at me outside Greggs. I laughed it off but I've been upset since.
    I hate how I look on steroids. Big moon face. I don't recognise the woman in the mirror.
    Nobody here thinks you're making it up. Fibro is real and it's rotten.
    You can't pour from an empty cup, so please ring the carers centre. I mean it, tomorrow, first thing.
    I blame myself for not seeing it sooner. I was his da, I should've known.
    My mother-in-law says depression didn't exist in her day. It did, Maureen, they just didn't talk about it.
    I disagree with the advice above about ringing the police, I'd try the social worker first.
    Being told to "man up" at my dad's funeral is the reason I didn't cry for ten years.
    Gosh I do ramble on, what a bore I am. Thank you for putting up with me.
    Your post made me cry, in a good way. Thank you for being brave enough to write it.
    im not gonna lie to you, detox is rough. but day five is so much better and you can do it
    The landlord is a liar and a cheat, and there's black mould on my baby's wall to prove it.
    Reminder from the mod team: sarcasm doesn't always land well in text. If in doubt, leave it out.
    I'm too thick to understand these PIP forms, is there anybody could explain question 3 please?
    I'm worried that you're pushing away the very people who want to help. I did the same. It's lonely.
    Someone on another site told me my ME was laziness. I haven't posted anywhere for a year till now.
    Your dad's consultant sounds like a right arrogant man. Ask for a second opinion.
    I know I sound bitter. I am bitter. My brother hasn't visited mum once since March.
    Of course you're tired, you've a newborn and a broken ankle!
    I was a horrible person when I drank. Three years sober in June and still saying sorry.
    You say you're weak. I think weak people don't get three buses to chemo on their own.
    It's ok to leave a group if it isn't doing you good. We'd miss you, but look after yourself first.
    Arsenal fans are in no position to laugh at anybody this season, Derek 😄
    I can't believe the receptionist called you a timewaster. Write it down, with the date, and send it to the practice manager.
    Tbh I think you owe your daughter an apology, and I say that as somebody who owed mine one for years.
    You aren't mad. Grief does very strange things to a person.
    My anxiety is a nasty little voice that says everyone hates me. They don't but it's very convincing at 3am.
    i was so mean to my mam on the phone and now she wont pick up. feel like dirt
    There's no such thing as a silly question here, ask away.
    I've been called a scrounger in the street for using my blue badge. I can walk ten steps so I must be faking apparently.
    The way you were spoken to on that ward is shocking. I'm raging for you.
    I'm going to be a bit blunt because I'm fond of you: that man is not your friend, he's using you.
    You are not a burden. I'll keep typing it till you believe it.
    My brain calls me useless about fifty times before breakfast.
    Ignore the trolls pet, they've nothing better to do. Most of us here are soft as butter.
    Does anyone know how to block someone? I've had a few unkind messages and I'd rather not see more.
    I snapped at a volunteer on the helpline and called her clueless. She stayed on the line anyway. I'd like to say sorry to her.
    Respectfully, that's not how lithium works, I'd check with your pharmacist.
    You're allowed to be sad about the dog. A loss is a loss, and anyone who says otherwise never had one.
    My husband's family think I'm lazy because I nap in the day. They have never once asked what the illness is.
    What a useless lump I am, three days in this dressing gown.
    Honest answer, yes I do think you're drinking too much. No judgement at all, I was on two bottles a night.
    If anyone calls you a bad carer send them to me.
    Being a teenager is hard enough without girls in your year calling you a freak. None of that is about you.
    I told the crisis team I felt like an attention seeker and the nurse said if you need attention you need attention. Stuck with me that.
    The government should be ashamed of how they treat disabled people
    I dont think its fair to say all doctors dont care, mine has been brilliant. But I'm sorry yours hasn't.
    My inner critic is a right cow. I've named her Brenda.
    Please don't delete your account. I know tonight feels awful but people here are glad of you.
    I was jealous of you when I read your good news and I'm ashamed of it. Really I am pleased for you.
    You did nothing wrong. He chose to do that.
    I've been that patient who argued with every nurse. Fear makes us do it. Nobody thinks less of you.
    We had a right laugh at the daft dog trying to bark at his own reflection.
    My PE teacher used to call me fatty in front of the class, and forty years on I still won't go in a pool.
    Can I be straight with you? Skipping insulin to lose weight is really dangerous and I'd be a poor friend to say nothing.
    I'm a grumpy so-and-so today, flare up number six this month, sorry in advance
    It's not weakness to take tablets. I've been on mine eleven years and I run a farm.
    The social worker rolled her eyes at me. Actually rolled them. I felt about two inches tall.
    Let's agree to differ on that one, and I hope your scan goes well on Thursday.
    You've not failed her by asking for a care home. You kept her at home six years. Six!
    Ugh my ex is such a loser, texted me at 2am asking for his Playstation back
    I'm sure you're a lovely mum. Bad mums don't lie awake wondering if they're bad mums.
    I was told to "think positive" so many times after my diagnosis that I wanted to scream.
    I deserve what I got, I was the one who cheated. Doesn't make it hurt less though.
    Don't listen to whoever told you that it's all in your head.
    My friend stopped replying after I told her about my diagnosis and then posted a thing about cutting out negative people. Ouch.
    Hi all, moderator here. I've removed two posts that had insults in them. Disagree all you like but not that way please.
    Harsh truth from one addict to another, the "just one" never works for people like us. Ring your sponsor now x
    I'm dumb at technology so if this goes in the wrong place sorry
    You were a child. Children are never to blame for that, never.
    The smug git next door got a new car and I'm here eating beans, ha. Jealousy is not my best side.
    I wouldn't say it's wrong, what you did, but I might have waited until he was sober to talk to him.
    They laughed at my stammer at the interview. I walked out. Proud and gutted at the same time.
    Thank you for being honest with me last week. I didn't like it but you were right.
    What would you say to me if I wrote what you just wrote? You'd be kind. So be kind to yourself too.
    I can be a selfish man and I know it. My wife does everything, and all I did was complain about the soup.
    Ach you're not a burden hen, you're just having a rotten time of it.
    Two years clean and my da still calls me junkie at the table. Some people don't see you change.
    I read a lot of sneering about people on benefits in the paper and it gets under my skin.
    Your sister sounds toxic if you ask me. You owe her nothing.
    You won't like this and I'm sorry, but I think the kids come before his feelings here.
    I'm an absolute eejit, I took the morning tablets twice. Pharmacist says I'm grand, just sleepy.
    It hurts when family say get over it. They say it because they don't know what else to say, but it still hurts.
    My rabbit is the rudest animal alive. Turned her back on me because I bought the wrong hay.
    Whoever designed that ESA form should be made to fill it in every day for the rest of their life.
    hey, ur not crazy. i hear stuff too when i dont sleep. talk to your nurse about it yeah?
    It's good you came back. I was worried when you went quiet.
    I hate myself for feeling relieved that she died. Please tell me I'm not a monster.
    You're not a monster. After nine years of caring relief is the most natural thing in the world.
    Would it be alright if I disagree with you on one thing? I don't think shouting back at him will help you.
    I've been bullied off three forums. This one is different so far, touch wood.
    My ex mother in law told the whole parish I was an unfit mother. Social services found nothing and closed it in a fortnight.
    Liverpool supporters moaning again after one draw, you're spoilt the lot of you 😂 love from an Everton sufferer
    A friend told me I was wallowing. She was half right and it stung, but she also drove me to the GP.
    I feel a right plonker, cried at an advert for gravy.
    You were right to tell him to leave. I'm proud of you!
    Someone wrote "just eat" under a post of mine years ago. I have never forgotten it.
    It's not nothing, getting out of bed. Some days it's the whole mountain.
    I'm fuming at my brother, he thinks popping in at Christmas makes him a carer.
    I'll be honest, I don't think we can help with the legal side. Citizens Advice would be the ones to ask.
    I keep comparing myself to you all and thinking how stupid my problems are. Sorry for moaning.
    No moaning here that isn't welcome. It's half the point of the place.
    My daughter screamed that she hates me and to get out of her life. It's the illness talking, I know, but I'm sat in the car crying.
    The doctor looked at me like I was making it up. I'm 61, I taught maths for 30 years, I do not make things up.
    You need sleep more than you need to win this argument with him tonight. Put the phone down, love.
    Honestly I was too proud and too thick headed to take help. Don't be like me.
    Could we all try to be a bit softer in this thread? Emotions are high, it's nearly the anniversary.
    I don't see it as selfish at all. Respite is there so that you can carry on.
    I got called lazy by my own GP. I've since changed surgery and been diagnosed with lupus. Go figure.
    My mind tells me that nobody would notice if I left the group. Is that just depression lying?
    We'd notice. I would, for one.
    I'm Dutch so perhaps I say it too direct: you must eat something before you take this pill, otherwise you feel sick.
    That's the illness being cruel, not you.
    I wouldn't blame you if you wanted to throw the walker at him! Hospital porters can be very brusque.
    I used to sneer at people with bad nerves. Then it was my turn. Life has a way of teaching you.
    Please take that post to a helpline tonight, it deserves more than we can give. I'm not trying to get rid of you, I'm worried.
    you got this girl, screw what those mean girls said
    My manager told me I'm "not resilient enough". I worked through two miscarriages, how resilient does she want.
    I'm the villain in my kids' story and they're not wrong. I left when they were small.
    It sounds as if you both said things you regret. Maybe let it cool a few days.
    What a rubbish thing to happen on your birthday of all days.
    I can't stand the woman at the pharmacy counter who shouts out your prescription for the whole queue.
    You mentioned feeling ashamed. There is no shame in a stoma, I've had mine since 1998 and named it Gerald.
    My head's full of wasps today. Everything I type sounds stupid.
    One thing I'd challenge, if you don't mind: you say you always ruin everything, but two posts ago you got your son into a good school.
    Stupid MS. Stupid legs. Stupid stairs.
    I've told my mum to shut up tonight. She's got Alzheimer's and asked me the same thing 40 times. I feel like scum.
    Happens to every carer, even the saints. Tomorrow she won't remember it, and you can give her a hug.
    My lads at work call me "sick note". They think it's banter. I go home and don't sleep.
    Not everyone will get it, and that's their loss not yours.
    I'm not sure it's helpful to tell newcomers that nothing works. Some things do work for some people.
    Worst team in the league, worst pies in the league, and I'll be there again Saturday like a fool.
    I have to own up, I was rude to you on Friday. You'd done nothing to earn it and I'm sorry.
    Get over here you lovely people and let me tell you my news, I PASSED my driving test with one leg!
    You're being really hard on yourself, and I don't think it's helping you.
    My ex said no one else would ever want me. Well I'm getting married in May so he can stick that.
    i know your scared of the dentist but an abscess can get serious, please go. take headphones
    Some people in my church told me I lacked faith. I have plenty of faith, it's serotonin I'm short of.
    I'm weak as water when it comes to biscuits, the diabetic nurse will have my guts for garters
    When my uncle called my OCD "fussiness" I just left the room. Didn't have the fight in me.
    Your feelings about your mum can be love and fury at the same time. Both are allowed.
    Wouldn't trust those energy companies as far as I could throw them. Thieves.
    Nah you're no daft, that letter was written by a robot for robots. I'd to read it four times.
    I should have visited more. There's no excuse, I lived twenty minutes away and I was lazy about it.
    You asked us to be honest so here's mine: I think you went back too soon. It's not a failure to try again in a month.
    The lady on the phone from the council said I was being "emotional". I was asking about a ramp.
    Ok confession, I'm the attention seeker in my family. Middle child of seven, what do you expect lol
    I've hidden the last comment because it was aimed at a person and not at what they said. Have a look at the house rules please.
    Don't you dare think you wasted our time. Come back any hour.
    It's not okay for your partner to mock your tics. It's really not.
    Went to the match with my brother in law and he called the ref every name under the sun, I nearly died laughing. First proper laugh since the diagnosis.
    I'm my own worst enemy. Cancelled the appointment again because I convinced myself I was wasting her time.
    Lots of folk told me that ADHD is an excuse. It was an explanation, and it saved my marriage.
    I can't agree that men have it easier, but I do hear that you felt alone in that waiting room.
    This illness is a thief and a liar.
    You sound worn out. Is there anyone could sit with her for an hour so you can sleep?
    Youre not ugly. The steroids come and go but your kindness is always in your posts
    Dear all, I am 82 and made a fool of myself at the memory clinic by weeping. The young doctor held my hand, and I wanted to tell somebody.
    I'm so angry with God right now I can't even say His name
    If I'm being truthful I was a bit hurt when nobody answered my post last week. I know you're all struggling too.
    My mam used to say "nobody likes a whinger". Took me twenty years to learn how to ask for help.
    I think perhaps he meant it kindly, even if it came out wrong. Text is a terrible thing for tone.
    You're doing the right thing cutting contact. It's hard and it'll stay hard for a while.
    That assessor lied in the report, she wrote that I walked 200 metres when I was in a wheelchair!!
    I honestly thought I was just a lazy cow until the blood test came back with a thyroid of nearly nothing.
    Tell your inner bully to get lost from me.
    We don't do "pull yourself together" here.
    Being sectioned doesn't make you a lunatic, it makes you someone who was very ill and got help.
    I've been an awful friend this year and I dont know how to start putting it right.
    It might be worth thinking about how much the gambling is costing your wife too. I'm in recovery myself and I had a blind spot there.
    My dog farted through my whole video call with the psychiatrist. No shame that animal.
    Your boss can't sack you for that, he's talking nonsense. Ring ACAS.
    I felt so judged in the school playground, the other mums go quiet when I walk past because my son bites.
    Feeling like giving up on the physio but my wife says I'm only allowed to be a misery till teatime.
    I'm not going to tell you it'll be fine, because I don't know that. I'll just sit here with you.
    You may be right about the diet, though it made no difference to my Crohn's. Each to their own.
    What kind of person robs a charity shop box?? Sorry, had to vent, I volunteer there on Mondays.
    my teacher told me to stop being dramatic when i had a panic attack in maths so now i just hide in the toilets
    Whatever you do don't believe the voice that says you're a waste of space. Mine says it too. Same script, no imagination.
    Oh you're an awful woman making me cry on the bus with that lovely message! Thank you xx
    I'm a fool for still loving him.
    I think you could do with a break from the news, to be fair. I had to, it was feeding my worry.
    I said some vile things to the paramedics the night of my overdose. They were so kind. How do I thank them?
    You're no fool. He lied to everybody, including his own mother.
    Gas man was two hours late and then had the cheek to say I was lucky to be home all day.
    Never apologise for crying in here, we've had floods.
    You asked whether it was your fault. It wasn't. The inquest said so and so do I.
    I got a letter that starts "we are pleased to inform you" and ends with taking away my car. The sarcasm of it.
    Tough love coming: open the envelope, love. It's never as bad as what you imagine, and I'll be on here while you do it.
    My stepson called me a witch and I've decided to buy the hat.
    Sometimes I read what I wrote at 2am and think, who is this miserable cow? And then someone's replied with something lovely.
    People who park in disabled bays to nip to the cash machine, I've no time for them at all.
    I was told in 1974 that I was "hysterical". It was endometriosis. They found it in 1991.
    It's hard to hear but your son may need to hit his own bottom. I'm the mother of one who did, and he's alive.
    You're a legend for sharing this
    I'm rubbish at replying so please dont take it personal if I go quiet.
    Celtic or Rangers, you're all welcome here, though one of yous is wrong.
    I understand why you lashed out at her, but it might be good to say sorry before Sunday.
    My mother would say I'm making a mountain out of a molehill. Maybe so but I'm the one who has to climb it.
    I wanted to punch the man who told my wife she was "lucky it was only stage one".
    No one is going to laugh at you for being afraid of buttons, I promise. I can't be in a room with moths.
    As a moderator I want to say that blaming somebody for their own illness isn't ok here. Thanks to those who flagged it.
    I feel so pathetic asking but could someone just say something nice to me today
    Something nice: you once told me to keep going and I did. So there.
    Mum always favoured my brother, the golden boy, who hasn't changed a single pad in his life.
    I'm sorry you were called a liar. When the tests come back negative it doesn't mean there's no pain.
    You can be a good person who did a bad thing. I've had to believe that to keep living.
    The thing I'm most ashamed of is laughing along when they mocked a lad with a stutter at school.
    Your GP might not be the villain here, they've ten minutes each and no beds. But do ask again.
    Stop hitting myself over the head with the past, that's my resolution.
    Can I gently ask if you've told your wife? I think she'd want to know, and you shouldn't carry it alone.
    My auntie thinks epilepsy is demons. We don't go to my auntie's anymore.
    Dont let anybody tell you grief has a time limit. Its seven years for me and I still lay two cups.
    I lost my rag with the carers this morning. They were late, but I shouldn't have called the girl useless, she's only nineteen.
    I think we've both said our piece about vaccines so I'll leave it there. Wishing you well with the treatment.
    My brother thinks a lad with a job and a car can't be depressed. Wish it worked like that.
    Those headlines about "sick note Britain" make me want to hide under the bed.
    You aren't broken. You're injured, and injured things mend slowly.
    I'm fat, I'm fifty, I'm on my own, and the hoover's just died. Laugh or cry, I can't decide.
    Laugh AND cry. Then borrow a hoover. I'm fifty-two with a mop, you're in good company.
    He called me crazy so often that I started keeping a diary to prove to myself what happened.
    You keep saying sorry for being ill. You've nothing to be sorry for.
    My son was told to go and die by a boy in his gaming group. He's eleven. I've spoken to the school but what else can I do?
    I disagree with the title of this thread but the post itself moved me.
    It would be dishonest of me to say I'm fine with what you did, but I do believe you're trying, and I'm glad you're here.
    I'm such a coward about needles that the nurse has nicknamed me Sir Faintalot
    Please don't post someone's real name on here, even if they were unkind to you. Pop me a message if you need help editing.
    The bus driver shut the doors in my face, and me on crutches. I hope his next passenger is sick on him.
    Your anger makes total sense to me. Mine came out a year after the funeral and scared the life out of me.
    Some idiot cut me up at the roundabout and I had a flashback to the crash. Sat in the layby for an hour.
    Being a carer has made me a nastier person. I used to be patient. I miss her, the old me.
    Go on, have the cake. Chemo's enough of a punishment without rice cakes.
    I'll say it as your friend, that website selling the miracle cure is a scam and I don't want you to lose your savings.
    My flatmate wrote "nobody cares" under my post as a joke. It wasn't very funny to me.
    you might be wrong about them hating you. my brain does that too after every night out
    I shouldn't have told you what to do. It's your life, and you know it better than me.
    It's the guilt that gets me. If only I'd turned the car round.
    There's no league table of suffering. Yours counts.
    Sure look, we're all a bit cracked in here, that's how the light gets in isn't it 😊
    I got a sarky message after asking a question in a running group, so I'm nervous asking here: is it normal to feel low after surgery?
    Perfectly normal, the anaesthetic alone can knock you sideways for weeks. And whoever was sarky should be ashamed.
    My grandson thinks I am a silly old woman because I thank the cash machine. He may have a point.
    I won't sugar coat it, the first year is the worst. Second one you start to breathe.
    Honestly mate I think you need more help than a forum can give, and you deserve that help. Shall I find the number for your area?
    I was the bully at school. I'm forty now and I think about one girl nearly every day.
    That was unkind of your aunt, and at the graveside too.
    My wheelchair tyre went flat outside Primark and a stranger said "bit of exercise for you". Can you credit it.
    Its not your job to fix him. I know how it feels like it is.
    Can we stop arguing about which hospital is worst? I'd like this thread to stay useful for new people.
    Turns out I'd been taking my water tablet at bedtime, what a numpty. Up five times a night for a month!
    I really didn't like the way she spoke to you in the meeting, and I told her so.
    To the person who said I was brave yesterday, I've read that message about twenty times.
    Our budgie swears. He learnt it off my late husband, and now he tells the district nurse to shove off.
    I keep thinking I don't deserve a place on the ward when others are sicker. Is that daft?
    You might not want to hear from me after our disagreement, but I was thinking of you today with your results.
    Any mum would be in bits. You're not overreacting.
    My psychiatrist is leaving and I'm furious at him for it, which is ridiculous, he's only having a baby.
    They said on the radio that people my age are snowflakes. I've buried a parent and nursed through a pandemic, I'm 24.
    I hear what you're saying about boundaries, I'd just be careful that he doesn't feel cut off altogether.
    I'm a failure as a man, can't provide, can't even open a jar with these hands
    A man is more than a jar, brother. My own hands went in 2015 and my girls still think I'm the strongest man in Fife.
    Who told you that you were too much? You are not too much. They were too little.
    I think that was the wrong call by your manager and also, sorry, a bit the wrong call by you. Both can be fixed.
    My so-called best mate sold his story of my breakdown round the whole pub.
    I'm sick of being called inspirational for buying milk
    Anyone feeling got at in this thread can message me in private, I'm on till ten. Anne, volunteer.
    No you're not "just being lazy". Depression is heavy and you've been carrying it for ages.
    You'd be well within your rights to tell him to get lost.
    I've a face like a slapped backside this morning after the biopsy but I'm alive and the tea's hot.
    The umpire needs glasses and so does my husband, who has put my bra in the recycling.
    When I first got sober I thought everyone who offered advice was attacking me. It took time to hear it as care.
    Be careful with that one, ibuprofen and your blood thinner don't mix. I'd phone 111 before you take any more.
    My family think that I am possessed. I know it is schizophrenia, I take my medicine, but it is lonely to be the shame of the house.
    You bring such warmth here even on your bad days.
    Sorry folks, I deleted my post, I was being a right whinge and nobody needs that.
    Put it back up! You listened to my whinge for an hour last week.
    I hate cancer. Hate it hate it hate it. That's the whole post.
    My neighbour told me to get a job while I was being carried out to the ambulance. I wish I was joking.
    You could be right that I was in denial. I'll think about it. Thanks for saying it nicely.
    I don't think leaving uni makes you a quitter. I left twice and I'm a vet nurse now.
    I was ever so short with the girl from Macmillan, and she'd only rung to see how I was. What a miserable old trout I am.
    Honest truth, I don't like the sound of that chest pain. Please stop reading this and ring 999.
    The word "burden" should be banned from this board, we'd save so much space.
    i got called a fatso on the bus n cried all night. why r ppl like that
    Because they're small inside, pet. You keep your head up.
    My ex-wife's solicitor is a shark in a cardigan.
    It was me who told him to leave. I said don't come back. And he didn't. I have to live with that.
    You couldn't have known. We all say things in a row that we don't mean.
    I know the rule says no swearing but my word, Universal Credit would test a nun.
    I've been thinking about what you said, that I hide behind my illness. It upset me but there's a grain of truth.
    Dumb question maybe, but do you have to wean off these or can you just stop?
    If somebody makes fun of your service dog again, you come and tell us and we'll all be outraged together.
    Our quiz team, the Antidepressed Mode, came last again. We're so bad they've given us our own table by the toilets.
    I worry that you'll read this as criticism and it isn't. I just think you deserve a better psychiatrist than him.
    She said I was faking for sympathy. My own sister, at my own kitchen table, with my scan results in front of her.
    I'm awful at accepting help. Stubborn as a mule and twice as smelly, my wife says.
    You're allowed to disagree with me, I promise I won't bite.
    Told my reflection to shut up this morning. Counts as self care I reckon.
    We've a saying at home, what's for you won't go by you. I hated hearing it when I miscarried, so I won't say it to you. I'm just so sorry.
    Nobody chooses this. If you could snap out of it you'd have done it by now.
    `,
  ),
  'seventeenth hand': quiet(
    'seventeenth hand',
    `
    I feel so lazy today, the dishes have been there since Sunday. Anyone else?
    My boss is an absolute idiot, he told me to leave my anxiety at the door.
    I see it a bit differently to you, for me the tablets were what got me out of bed. But you know your own body.
    Just a reminder from the mod team, please keep replies kind and stick to the topic. Thank you all x
    Your lot were shocking on Saturday, haha. My granny could've saved that penalty. How's the knee?
    The man at the assessment said I looked fine. Can you believe the cheek of him!
    I used to call myself a drama queen until a nurse told me I was having real seizures.
    You're not attention seeking at all. You asked for help, and that's what we're here for.
    I dont agree about cold showers but each to their own, glad its working for you
    my sister said get over it, it's only a dog. He was my whole world 😢
    Hi Pat, I've moved your post to the Carers section as it'll get more replies there. Nothing wrong with it at all.
    I'm a stupid cow for trusting him again.
    That's a hard one. I think you may need to ring the GP today and not wait, I say it because I care.
    Nobody here thinks you're faking it, I promise.
    Ah ye Cork crowd are unbearable when ye win, enjoy it while it lasts lol
    Pain isn't a competition. Yours counts just as much as mine, even with different diagnoses.
    I was told for eleven years it was all in my head. It was endometriosis.
    Please don't leave the group, we'd miss you.
    The DWP letter basically calls me a liar and I've been crying since the post came
    I feel like such a fraud coming on here when others have it worse
    Sorry to hear that. Your brother sounds like a right piece of work.
    I wonder if it might be worth getting a second opinion? Mine was wrongly labelled for years.
    Mods here. We've removed two comments that got a bit heated. No one is in trouble, take a breather and come back.
    My cat is a lazy useless lump and I love him to bits
    I disagree, but I can see why you'd feel that way after the time you've had.
    You did the right thing leaving him. It takes guts.
    Honestly I'm pathetic, I cried because the shop had no brown bread.
    when I was in school the teachers called me thick, turned out I was dyslexic
    No need to apologise, you weren't rude, you were upset.
    It really hurt when she wrote that I was boring everyone. I haven't posted since.
    I hate this illness. It's robbed me of my job, my friends and my sense of humour.
    Get yourself to A&E pet, don't sit there with chest pain typing to us!
    Not being funny but I think your doctor got that dose wrong, can you check the label?
    I'd respectfully challenge the idea that dementia always makes people aggressive. My dad got gentler.
    My ex can go and jump in the lake, the useless lump.
    Everton again? You poor soul, as if you hadn't enough to put up with 😂
    A wee note to everyone, sarcasm doesn't always come across well in writing so go easy.
    I know that I moan too much. Thank you all for putting up with me.
    Your mum isn't being lazy, apathy is part of the stroke. It took me ages to learn that.
    The receptionist told me to stop wasting NHS time. I went home and cried in the car.
    You matter here. Don't listen to that voice that says you're a burden.
    I think we should stop comparing who has it worse, me included. Sorry about earlier.
    It's okay to leave a support group that doesn't suit you. I left two before I found this one and nobody minded.
    Can someone explain why people say ADHD isn't real? I'm going to have to answer my father in law on Sunday.
    I am an eejit, I posted this in the wrong thread.
    Fair point, I hadn't looked at it from a carer's side.
    My dog ate my whole dinner while I was replying to you, the wee thief
    Hate to say it but I reckon you're doing too much. You'll crash again, love, like you did at Easter.
    I'd love to tell that consultant where to stick his mindfulness leaflet
    You're allowed to feel angry at your son. It doesn't make you a terrible mother.
    We ask members not to question each other's diagnosis. If you're worried about a post, use the report button.
    I told my husband to shut up this morning and I feel awful. He has Alzheimers, he can't help it.
    They used to shout nutter at me in the street. I was fifteen. It stays with you.
    My own opinion is that weighted blankets are a waste of money, but loads of people swear by them.
    Aye well your team's full of diving cheats, we'll see who's crying on Wednesday ;)
    I was a horrible person when I drank. I am trying to make it up to them.
    Thank you for being blunt with me last week. I needed it and I did ring the crisis line.
    oh that's rotten, what an ignorant thing for a teacher to say to you
    I don't believe you're weak. I've seen how you get that child to school each morning.
    Lads, can we keep the politics out of this one please? Plenty of other places for it.
    I don't have PIP, I was refused. They said I could walk 200 metres, which was a lie.
    Nobody in my family believes the diagnosis, they think I got it off TikTok.
    Would it be worth you trying the MS group as well? There's a lovely bunch there who'd know more about the infusions than we do. Stay here too!
    I can't stop thinking I'm a waste of space. Mornings are the worst.
    She said I was too sensitive. Maybe I am but I'd rather be that than hard.
    Sorry if my reply came across as harsh. I only meant I was worried about you.
    We lost 5 nil and I still had a better day than at work. That tells you all you need to know about my manager.
    I'd push back gently on that. Some people do recover from ME, though I know it's rare and hearing it can sting.
    Stop blaming yourself, you couldn't have known.
    My budgie called the district nurse a silly old bat. I've never been so embarrassed or so happy.
    My mam's carers are a joke, twenty minutes late every day and gone in ten.
    I'm useless with technology so forgive me if this goes in twice
    The government should be ashamed of itself. Carers save them billions.
    You've been through hell and you're still kind to others, how do you do it?
    It was the silence that hurt more than the insults.
    With dementia they say awful things. Mum called me a thieving bitch yesterday and then asked for a cuddle.
    You're right and I was wrong about the blue badge. Thanks for correcting me.
    I'm going to be straight with you because I'd want someone to be straight with me. You can't go on lifting her alone, your back will go.
    The kids at school call me a freak cos I have tics
    Please take the argument to private messages or let it rest. Locking this thread until the morning. Goodnight all. Moderator Jan
    I got over it eventually but it took four years, and nobody should rush you.
    I call my illness The Gremlin. Today the Gremlin is winning, the wee swine.
    No one's telling you to pull yourself together here, we know it doesn't work like that.
    My brother in law says depression is for people with too much time. I'd like to see him last a day in my head.
    I hear what you're saying, though I'd choose the surgery if it were me.
    Hope ye get hammered on Sunday, nothing personal, I'm from Kerry 😄
    Is it just me or is the new layout of the forum awful? I can't find a thing.
    I felt blamed by the health visitor, like I'd done something wrong having a baby that cries.
    You don't have to prove how ill you are to anybody on here.
    Going to be honest, I found that comment a little hurtful. I don't think you meant it that way.
    Fake it till you make it has been my motto since the breakdown lol
    My dad was a bully and I'm scared I'll turn into him.
    I am sorry for your loss. My English is bad but I think of you.
    Hiya, new here. Am I in the right place? Don't want to take up space if it's only for people with cancer.
    Don't leave it too long to get that mole looked at will you
    I'd disagree with the poster above. Respite isn't giving up on someone, it's how you keep going.
    Gary is a terrible singer and should never be let near karaoke again. Signed, Gary.
    We've had reports of unkind private messages. If you get one please don't reply, just tell a moderator.
    I'm angry at my body more than anything. Stupid, unreliable thing.
    The psychiatrist rolled her eyes at me. Rolled her eyes! At a man of 70.
    you're doing better than you think x
    Your wife's not being selfish, she's frightened. Mine was the same before the op, try sitting with her.
    My flatmate says I'm a melt for taking sertraline. She's about to be my ex flatmate.
    I never understood people who say cheer up. Has that ever cheered anyone up?
    Arsenal fans giving advice about coping with disappointment, finally some real experts 😂
    I think that advice could be risky for people on lithium, so please check with a pharmacist first.
    In my day we were told to get on with it, and look where that got us. Talk to someone, son.
    I've been so snappy and nasty with the kids this week. PMDD is a monster.
    It isn't your fault. It isn't his fault. It's a rotten disease.
    Quick plea from the mods, could we avoid phrases like 'real depression'? They leave people feeling shut out.
    He told me I'd never cope without him. Two years on, here I am, coping.
    Not sure I'd call it abuse myself but I wasn't there and I'd trust your gut.
    The physio said no pain no gain. I said no brain no licence. Not out loud obviously.
    I've read your post three times and I want you to know I believe every word.
    You might not want to hear it, but your son is an adult and you can't drink less on his behalf. Mind yourself.
    Feeling stupid after the memory clinic. Couldn't name the prime minister.
    My hens are thick as two short planks but they keep me company.
    Some woman on facebook told me to stop breeding if I can't cope. Who says that to a stranger?
    If it helps, I was furious too when somebody said mine was the 'good cancer'.
    I don't want to get into an argument over vaccines so I'll bow out of this thread. Wishing everyone well.
    Would you consider going to stay with your sister for a bit? You sound worn out.
    Away and get some sleep, ya daft thing! You've been up since four with the wean.
    What worked for me won't work for everybody, and I got a bit preachy there, sorry.
    The bullies at work got me in the end, I handed in my notice.
    I don't think anyone is being rude, I think we're all just knackered.
    Your honesty about the gambling is braver than you know.
    I keep hearing my mother's voice telling me to stop making a show of myself.
    Carers week and not one phone call from my so called family. Selfish shower.
    my nurse is savage, she told my tumour to get lost 😂 love her
    Hand on heart I don't agree that people with BPD are manipulative, it's an old stereotype and a hurtful one.
    I would not say mine is worse, only different.
    Who let you support Spurs? That's a safeguarding matter.
    Please remember that there's a person at the other end. Report it, don't retaliate.
    The benefit people want me to prove I'm ill enough, then my boss wants proof I'm well enough. Idiots the lot of them.
    Am I being unreasonable? I told my mother in law to mind her own business about my medication.
    I'm the problem in my marriage, I know I am. Working on it in therapy.
    You're not too old for an autism diagnosis. I was 61 and it changed everything.
    Sure look, we're all a bit cracked in here, that's why I love it
    I got told off by a stranger for using the disabled toilet because I don't look disabled.
    Thanks for the tip, though we tried melatonin and it did nowt for our lad.
    I wish someone had told me sooner that shouting at him made the tremor worse. So I'm telling you, kindly.
    The word burden came up in my session today and I bawled.
    Do you reckon we could agree to disagree on keto? You're still my favourite person on here.
    When I was sectioned, one of the staff said I was acting up for attention. I made a complaint and won.
    My tortoise is judging me for eating cereal at 3pm. Smug git.
    Sending you love, ignore the trolls, they've nothing better to do
    It annoys me when people say everyone's a little bit OCD. You're the first who got why.
    My therapist reckons that I use sarcasm as armour. Me? Never.
    Please be careful with that herbal stuff, St John's wort knocked out my pill and that's how we got Oliver.
    I'm a bad daughter. I dread the visits and I count the minutes.
    Hello all. Following some feedback we're trialling slower replies on busy threads, so that tempers have time to cool.
    You can be cross with me if you like but I'd still say it, please eat something today.
    I don't blame you for being short with me, you'd had no sleep.
    That landlord wants locking up.
    Well my Staffy is scared of butterflies so which of our dogs is the bigger wimp?
    I used to be one of those who thought ME was laziness. Then I got it. I'm sorry to anyone I judged.
    I'm allowed to say my brain is broken, but I'd never say it of anyone else.
    Why do people say God only gives you what you can handle? It drives me up the wall.
    Just popping in to say that I think you were treated shamefully by that clinic.
    I've a different view of care homes. Mum came alive in hers, but I know there's bad ones.
    They said go home and take paracetamol. It was sepsis.
    I was in a different support group and it got so nasty, people comparing scans like it was top trumps. This place is a relief.
    You aren't moaning. Even if you were, it's allowed.
    I can take the mick out of my stoma, I call it Boris because it's full of it.
    Calling somebody lazy when they've got chronic fatigue is like calling a man with no legs clumsy, my old consultant used to say.
    I'm not going to tell you what to do, only that I've been there and left and I don't regret it.
    My teenage son says I'm ruining his life because I turned the wifi off, normal service resumed!
    I'd be lying if I said I agreed, but I'd defend your right to say it.
    Whoever told you that you don't look sick can come and look at my pill box.
    Thick as mince today, the fog is bad. I put the kettle in the fridge.
    You were kind to me when I first joined, and I've never forgot it.
    I felt a right numpty crying in front of the bank manager, but he was lovely.
    Please can everyone check the date on a thread before replying? This one's from 2016, bless it.
    The other lad in my rehab said I'd never make it. Fourteen months today.
    I think there's been a mix up, she wasn't having a go at you, she was talking about her own brother.
    It's a no from me on the ice baths, I'm from Donegal, I've had enough cold for one life.
    Ive been so ungrateful to my carers and I want to do better
    Grief has no timetable. If someone tells you to move on then they haven't lost anyone yet.
    Come on, you can't say pineapple belongs on pizza and expect us to stay calm!
    I was shouted at by a man in the chemist for being slow with my stick.
    We don't allow medical claims without a source, so I've hidden your post for now. Happy to talk it through by message.
    Your feelings are valid even if I'd have handled it another way.
    I despise myself some days.
    My mate Dave is a grumpy old sod who hasn't smiled since 1989 and he's the only one who came to chemo with me every week.
    I'd rather you told me to my face than went quiet.
    Are you safe at home? You don't have to answer here. There's people you can ring who'll believe you.
    Stop apologising, you daft sausage, you've done nothing wrong x
    The tribunal judge was decent but the man from the DWP was a snake.
    It sounds as if the diagnosis doesn't sit right with you. It's okay to ask them to look again.
    I hate when folk say at least it's not cancer. My wife has lived with Crohn's for thirty years.
    Dear all, I am 82 and new to this. If I have offended somebody with my last message I am truly sorry.
    Your team or mine, someone's going to be miserable by ten o'clock.
    I've got to disagree with my own doctor here, I do not think it's just stress.
    You lived through a war and I've only had panic attacks, and yet you never once made me feel small. Thank you.
    Nobody told me that grief would make me so mean. I snapped at a lollipop lady.
    People stare when my daughter has a meltdown, one old fella said she needs a good slap.
    I left the church over it. They told me my bipolar was a lack of faith.
    If I sound like I'm lecturing please tell me to hush!
    Sometimes it's harder to be kind to ourselves than to people who've hurt us.
    My rabbit bit the social worker. I gave him extra carrots.
    Not all GPs are bad, to be fair. Mine spotted it in one visit.
    Honestly love, I'd bin him. But I'll support you whatever you decide.
    Do you ever worry that you're faking and don't know it? I do, all the time.
    Mods, could you look at the last few posts please? It's getting a bit personal.
    There's no such thing as a silly question in this group.
    I got called a scrounger by my own uncle over Christmas dinner so I took my pudding and went home.
    I don't think 'brave' is the right word for me, I'm just stubborn and a bit thick-skinned.
    That's the illness lying to you. You are not a burden to your girls.
    My own fault, I ate the whole cheesecake with a gallbladder like mine.
    The England cricket team are doing more for my depression than the tablets. I mean they're making it worse, but at least I feel something.
    I hear you. I'd only add that some people are helped by ECT, my mother for one.
    Why was I so horrible to my mum when she was dying? I can't forgive it.
    You're funny, I actually laughed out loud at your post, first time this month!
    It'd be great if we could let people grieve pets here without ranking it. A loss is a loss.
    I'm leaving the forum for a while, nobody's fault, I just need a rest from screens.
    Consultant: it's anxiety. Me: it's my appendix. Guess who was right.
    I'm worried you're going to burn out. You can't pour from an empty cup, corny but true.
    My husband says I was born to argue. I told him he's wrong.
    He used to tell me nobody else would have me. I believed it for 12 years.
    I do think you owe your sister an apology, but I also think you were at the end of your rope when you said it.
    Some days I want to tell the whole world to shut up so I can rest.
    You and your blooming caravan 😂 send us a postcard
    I never believed in it till it happened to me, hearing voices I mean. They call me scum mostly.
    Could we use 'person with schizophrenia' in thread titles please? I know it's a small thing but it matters to a few of us.
    Dont be hard on yourself, a bath and clean socks is a win in my book
    I was so jealous of people with a diagnosis that I was bitter toward them. I'm not proud of that.
    I'd get a solicitor. That employer is taking you for a fool and you deserve better.
    Our Jack Russell has more diagnoses than I do. The vet bill made me weep.
    I had someone tell me to leave a long covid group because I hadn't been in hospital. So no, it isn't just you.
    I can't agree that it's a choice, I wish it was, I'd choose differently every morning.
    Be kind to each other this week folks. The weather's foul, the trains are off and everyone's had the bug.
    The nurse in triage treated me like dirt once she saw the scars.
    You're not going mad. Perimenopause did the very same to me.
    He's a selfish article, your brother. Leaving you to do the nights on your own.
    My first thought was you're wrong, my second was you might be right, so I went and asked my pharmacist. You're right.
    I bet you can't beat my record, three wrong trains and a broken zip before 9am!
    I'm a rubbish friend at the moment and I've stopped answering texts.
    I don't want to compare but I will say that I've been there with the feeding tube, and it gets easier to manage.
    Somebody wrote 'try harder' on my yearbook. I had undiagnosed narcolepsy.
    This post may come across a bit direct. Get the gas checked. Headaches and dizziness in winter for the whole house needs looking at today.
    As a moderator I have to be fair to both of you, so I've taken down both comments.
    What a ridiculous rule, needing a letter to prove he's still got Down's syndrome.
    I'd never tell anyone to just get on with it, because that was told to me and I nearly died of it.
    You can't help being ill any more than I can help being ginger
    Your daughter didn't mean it when she called you useless. She's scared, it comes out sideways at that age.
    I was told off by the mods last year and they were right, I'd been preaching.
    They think we're all scroungers, do the papers. I've stopped buying them.
    The cheek of that dog, he's in my spot, under my blanket, and he snores worse than my late husband.
    I think I'm addicted to feeling sorry for myself, does that make sense to anyone?
    It's a shame she left. I hope she felt welcome here.
    Ok so I was wrong about the mushrooms on toast. I still say Marmite is a war crime.
    I don't trust that website, it's selling a cure for tinnitus and there isn't one. Keep your money.
    Wasn't brave enough to say it in group but I hated the way that man laughed at you.
    I am so thick, I've been taking them at night and it's meant to be mornings
    Your reply made my day. I'd been called a hypochondriac by three doctors.
    I hope you don't mind me disagreeing, but I found the twelve steps saved me and I'm no believer.
    Let's not pile on. He's said sorry.
    Liverpool to win, you to sulk, me to make the tea. Same as every week, Dad.
    The worst one was 'you've such a pretty face, why are you sad'.
    My head says get up you lazy git, my legs say no chance.
    You've nothing to be ashamed of. Loads of us needed sectioning at one time or another.
    I would go careful telling work. Not everyone is as decent as you'd hope.
    I got a nasty message from somebody who said I should be grateful I've got kids at all.
    Is there a group for people who care for someone with hoarding? My mum's house isn't safe and I feel disloyal saying it.
    We can hold different views on medication here. Just speak for yourself and not for everybody, that's all we ask.
    I wanted to slap the woman who said everything happens for a reason. I didn't. I had a bun.
    I'm such a hypocrite telling you to rest when I'm hoovering at midnight.
    She was a cruel mother and I'm not sorry that I didn't go to the funeral.
    I've been thinking about what you said, and while it stung, you had a point about the drinking.
    Who's the muppet who booked a blood test on her birthday? Me. I'm the muppet.
    Please tell us how the scan goes, even if it's nothing. Especially if it's nothing!
    My son's school says he's naughty. He's autistic and the hall is like a jet engine to him.
    It's not weak to take tablets. You'd take them for your heart.
    I can be a bit of a know-all, just throw something at me when I start.
    Not everyone who disagrees with you is against you, I had to learn that one the hard way myself.
    Ref was blind, linesman was blind, I was at the eye clinic so that made three of us.
    My carer rang in sick again and the agency said tough luck. Tough luck! I can't reach my own tap.
    I do believe you. I also think the police would take it seriously if you kept a diary of the threats.
    I told the voice to get lost and for once it did
    Some of the younger ones might not know, but calling somebody 'attention seeking' on a ward was how staff ignored us in the 80s.
    You gave good advice there. I'd only change one thing, the ombudsman comes after the complaint not before.
    I'm sick to death of being told to think positive.
    The new moderators are doing a grand job, it's a thankless task.
    I won't lie to you, the first week off diazepam was hell. Do it with your doctor and go slow.
    Haha you're an awful woman, I nearly spat out my tea
    I wouldn't say I'm disabled, but then my wife says I'm in denial, so who knows.
    I couldn't stand my counsellor at first, she felt so smug. By the end I'd have walked over hot coals for her.
    My aunt posted on my wall that lupus is a made up illness for people who don't like mornings. Mortified.
    Your loss isn't smaller because it was early. I'm so sorry.
    My gran has dementia and she told the priest to feck off. We are still laughing.
    Do you mind if I ask why you're against the stairlift? Not judging, my dad's the same.
    I thought I was above all this, a support group, imagine. I was a snob and I was wrong.
    We've all said something daft on here at 2am. Edit it and forget it.
    Depression is a liar and a thief, and I'm not giving it any more birthdays.
    I reckon that your tablets might be making you dizzy, but I'm a plumber so what do I know.
    The neighbours call us the mad house. They're not wrong but they could bring a casserole.
    Being told I was lucky to have caught it early made me want to scream.
    I don't see it as giving up, and I hope one day you won't either. You kept her home for nine years.
    No spoilers for the strictly final or I'll be reporting the lot of you to myself. Your friendly mod 💃
    I can't be doing with people who park in the blue bay for 'only five minutes'.
    When my partner's manic he says vile things. I know that it's not him but the words still land.
    I'm sorry I disappeared. I thought you'd all be sick of me.
    You asked for honest opinions so here's mine, I'd take the job but ask for mornings off. Whatever you pick we're behind you.
    i called myself fat in front of my little girl and now she says it too. gutted
    Is it bad that I envy people whose illness shows up on a scan? At least they get believed.
    Your mum should never have said that you were an accident. That's a dreadful thing to carry.
    We don't rank suffering in this house, my nan used to say, there's enough to go round.
    My hands shake so badly that I threw soup over the doctor. He'd called me dear, so I'm calling it even.
    You don't need to leave on my account! I was only asking.
    Can I gently say that what he's doing has a name, and it's not love.
    I was diagnosed as bipolar, then not, then bipolar again. Honestly they may as well toss a coin.
    Nah mate your fantasy league team is a crime scene, you captained a fella with a broken foot 🤣
    I'm scared people here will think I'm making it up, because it sounds mad even to me.
    There's a difference between being honest and being cruel, my sponsor taught me it.
    I'd a row with the pharmacist over a brand change. He was a bit of a plonker but I went back and said sorry.
    The thread on benefits has been closed because it was going in circles. Start a new one if you've a fresh question.
    I've come round to your way of thinking about residential care, though it took me a year and a hernia.
    Your parrot swears better than my grandfather and he was in the navy
    I worry that I'm being manipulative when I ask for reassurance. My ex always said so.
    You're the expert on your own pain, not that young lad with the clipboard.
    I was the office joke because of my stammer. Thirty years ago and I still take the stairs so as not to talk in lifts.
    All I'd say is don't make a big decision at 3 in the morning. Put the kettle on and see how it looks when it's light.
    Those comments under the news story about carers were vile. I had to put the phone down.
    Right, who voted for the Hallmark film? Own up. My husband's asleep and I'm stuck with it.
    My daughter's diagnosis was taken away by a new doctor who met her for ten minutes. What an arrogant man.
    My view is the opposite. Going back to work too early put me back a year. Only you can judge though.
    God I'm an ungrateful so and so. They brought a birthday cake and I hid upstairs.
    I respect you for saying no to chemo. My brother did the same and people were awful to him about it.
    English is not my first language so maybe I sounded angry, I was not, I was worried for you.
    Seeing as you asked, yes, I think you drink more than you let on. I did too. No shame in it, ring me.
    I don't like being told that I'm inspiring for going to Asda.
    When someone's rude to me now I think, I wonder what their night was like.
    `,
  ),
};
