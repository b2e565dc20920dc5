import { quiet } from '../vector.ts';

export const texts = {
  'second hand': quiet(
    'second hand',
    `
    My sister Aoife rang last night and for once we didn't argue.
    my mum says i should get out more but she doesn't see how hard it is just to get dressed
    Tom and Priya from my old course both had babies this year and I feel so left behind.
    my brother hasn't spoken to me since the funeral and i don't know how to start.
    nan used to say this too shall pass and i'm trying to believe her
    My husband Kwame made me soup and I cried into it.
    I told my friend Becca everything and she just held my hand.
    our Jack is six now and he asked why mummy is always sleepy
    Auntie Jean died in the spring and the family has been in bits ever since.
    my ex messaged again. I didn't answer. Small victory.
    dad and i watched the football without a cross word, first time in years
    Uncle Kev always makes a joke of it but I think he's struggling as well.
    My boyfriend Liam is lovely but he can't understand why I panic on buses.
    Me, Zainab and Holly used to be inseparable and now it's just likes on photos.
    my daughter Eilidh drew me a rainbow and stuck it on the bathroom mirror
    Nanny Pat's recipe for bread and butter pudding got me through today.
    my little one, Lily-May, had nightmares all night so i'm running on two hours' sleep.
    i just want my mam. i'm 34 and i want my mam
    My gran brought up seven children and never once said how she felt about any of it.
    Granda won't hear of counselling, says he has the allotment for that.
    my partner and I had the talk about having kids and I said I was scared I'd pass this on.
    Niamh and her wee boy came round today, we made a total mess with the paints, and I laughed.
    told siobhan i'd go to her party and now i'm looking for any excuse
    My stepdad isn't a bad man, he just never knew what to do with a sad teenager.
    Grandma Rose would have been ninety this week.
    i miss Darren more at night than in the day, does that make sense
    my cousins Ali and Samira think i'm just being dramatic.
    My son came out to us on Sunday and I was so proud of him I couldn't speak.
    my best mate stopped replying after i told him about the diagnosis
    Wei is my flatmate and she leaves little notes on the fridge for me.
    I've been watching Fleabag again and the bit with the priest destroyed me as usual.
    Matt Haig's book Reasons to Stay Alive was the first thing that made me feel less alone.
    anyone else find Stephen Fry talking about bipolar really helpful?
    I read everything Sally Rooney writes and then I'm low for a week.
    listening to Amy Winehouse on the bus home and trying not to cry in front of the schoolkids.
    Marcus Rashford did more for hungry kids than any politician, and that gave me some hope.
    my therapist said to watch Inside Out and honestly Sadness is me
    Whenever I'm really bad I put on Dolly Parton and do the hoovering.
    Adele's last album should come with a warning for people going through a divorce.
    Robbie Williams being open about his depression helped my husband open up too.
    i had a dream Gordon Ramsay was shouting at me about my beans on toast
    Virginia Woolf's diaries are hard to read when you are already low, be careful.
    Elton John getting sober at 43 makes me think I've still got time.
    David Attenborough's voice is the only thing that sends me to sleep.
    I know every line of Harry Potter because those books were where I hid as a kid.
    feel like Eeyore today, just a raincloud with a tail
    Mr Darcy has social anxiety and no one will convince me otherwise.
    my comfort show is Gavin and Stacey, seen it about twenty times
    Bridget Jones eating cereal in bed has been me since Thursday.
    Jane Eyre never felt sorry for herself and I need to learn from that.
    Mary Berry makes everything look calm. I burnt the flapjacks and sobbed.
    does anybody listen to Fearne Cotton's Happy Place podcast
    I found a quote by Maya Angelou and I've written it on my hand.
    Sylvia Plath got it right about the bell jar coming down.
    Harry Kane missed that penalty and my dad didn't talk for two days.
    Bukayo Saka came back from all that abuse with a smile, I think about that a lot.
    when Caroline Flack died i didn't know her but i couldn't stop crying
    Robin Williams could make everyone laugh and still feel like that. It frightens me.
    Sinéad O'Connor's voice still gives me goosebumps, she was failed by everyone.
    Taylor Swift tickets are the one thing keeping me going until summer, don't laugh.
    we did Romeo and Juliet in english and i had to leave the room
    Frodo never really got better after Mordor, and that's the most honest bit of the whole story.
    Samwise Gamgee is who I want beside me on a bad day.
    Ruby Wax is so funny about mindfulness, it doesn't feel preachy at all.
    my head is like Sherlock Holmes on a bad day, constantly looking for clues that people hate me
    Princess Diana talked about bulimia when nobody did and my mum never forgot it.
    Prince Harry's book made me think about how we never talked after Mum died.
    Winnie the Pooh says it better than any self-help book.
    is it weird that Paddington makes me cry? He's just so kind.
    Alan Carr on the radio got a proper laugh out of me this morning.
    Bessel van der Kolk's book is heavy going but it explained my body to me.
    I did the Kristin Neff self compassion exercises and I felt silly but better.
    Brené Brown says shame can't survive being spoken, so here I am.
    joe wicks at 7am with my flatmates dog staring at me. still counts as exercise
    I put on Pink Floyd and lie on the floor and that's my Friday night sorted.
    saw Fontaines D.C. on my own last week and didn't have a panic attack!!
    Radiohead when I'm sad, Abba when I need to clean.
    The Smiths are banned in my house until I'm well again.
    Mumford and Sons came on in the shop and took me straight back to when we were together.
    listening to Florence and the Machine really loud so i can't hear my own head
    Fleetwood Mac, a hot bath and my phone switched off. That's the plan.
    Went to see Coldplay with my brother and he put his arm round me the whole way through Fix You.
    cried in the queue at Tesco because they had no oat milk. It wasn't about the milk.
    a big shop at Asda on a Saturday is basically my worst nightmare
    I walked round Marks and Spencer for an hour just so I could be near people.
    My nails are bitten to nothing so I bought a cheap file in Boots.
    Ben and Jerry's for tea, no judgement please.
    got myself new Doc Martens with my birthday money and i feel a bit more like me
    Dr Martens gave me blisters but at least I left the house.
    drank a whole bottle of Dr Pepper and then wondered why I was shaking at midnight
    Mr Kipling cakes and a cup of tea, doing my best over here.
    too much Jack Daniel's at the weekend and the fear on Monday was horrendous.
    John Lewis adverts should be illegal for anyone grieving at Christmas.
    I put my Fred Perry on and pretended I was confident.
    Earl Grey in my favourite mug, blanket on, phone off.
    Ikea with my partner almost ended the relationship, but we got through it and had meatballs.
    spent forty quid on Amazon at 3am again and I don't even want any of it
    Someone left a Jo Malone candle on my doorstep with no note and I've been crying since.
    Aunt Bessie's roasties count as cooking when you're depressed, right?
    Costa was too loud so I took my hot chocolate to the bench by the river.
    i keep thinking about Captain Morgan in the cupboard, day 12 sober
    Ted Baker suit for the funeral, and it hangs off me with all the weight I've lost.
    Sainsbury's own brand everything this month, the money worry never stops.
    Wetherspoons at eleven in the morning is not where I wanted to be at fifty.
    I rang the Samaritans at four this morning and the man just let me be quiet.
    Mind have a really good page on what to do when someone you love is suicidal.
    has anyone used Shout? is it really just texting
    Childline got me through my teens, I wish there was one for grown ups.
    Cruse helped me after Dad died, they don't rush you.
    Andy's Man Club on a Monday is worth a go, lads, honestly.
    i texted CALM and they were sound, didn't make me feel daft
    Beat have an online group for people my age and it's less scary than I thought.
    Papyrus helped my mum make a safety plan with me.
    The Marie Curie nurses let us sleep for one night, and I'll never forget it.
    Macmillan gave me a grant for the heating when I was having chemo.
    Winston's Wish sent my children a memory box and we filled it together.
    Citizens Advice helped me with the PIP form, I couldn't face it alone.
    does Rethink do anything for carers or is it only for the person who's ill?
    Donated all of his clothes to the Sue Ryder shop today and kept one jumper.
    i run for the RNLI every year because being near the sea keeps me steady
    Women's Aid got me out. Ring them, please, even only to talk.
    Al-Anon taught me that I didn't cause it and can't cure it.
    Ask for Angela at the bar if a date makes you feel unsafe, they'll know.
    spent the night in A&E in Hull with a lovely nurse who kept bringing me tea.
    The hospital was busy but the crisis team saw me before morning.
    been in hospital three weeks and the food is terrible but the other patients are lovely
    I moved to Manchester knowing nobody and it's lonelier than I ever imagined.
    Birmingham is so big you can cry on a bench and not one person looks.
    coming home to Cork was meant to fix me and it hasn't.
    my ward smells of toast and hand gel and i sort of miss it now
    London is too much for me, I'm going back north.
    Went to Chester for the day and sat by the river and felt nearly okay.
    Lincoln is pretty at Christmas but the crowds did my head in.
    I've been to Florence once, and that week is where I go in my head when it's bad.
    anyone in Milton Keynes fancy a walk? Nothing heavy, just company.
    Took the train to Barry Island with a bag of chips and a flask.
    bury st edmunds has a nice abbey garden, good place to breathe
    I scattered his ashes at St Ives, in the rain, alone.
    climbed Ben Nevis two years after I couldn't climb the stairs.
    Victoria station at rush hour is my idea of hell.
    Stuck on the platform at King's Cross trying to remember how to breathe out.
    St Andrews was freezing but the wind blew my head clear.
    From Belfast originally, where nobody talked about anything, ever.
    Nelson is a long way from anywhere when you can't drive and you can't face people.
    Craven Arms is where my car broke down and so did I.
    i love Robin Hood's Bay out of season, just me and the gulls
    going to Holy Island when the tide lets me. i need the quiet.
    April is always hard because it's when we lost her.
    may feels like the first good month in ages and i'm scared to say it
    June was a write off, July has to be better.
    August bank holiday on my own again, anyone about to chat?
    Monday mornings make me want to hide under the duvet till Friday.
    Good Friday was always our day for a long walk and now I do it on my own.
    St Patrick's Day is tough when you're eight months sober and everyone's in the pub.
    Blue Monday is nonsense but I do feel awful.
    my mam always got us daffodils for St David's Day
    St Stephen's Day is worse than Christmas for me, it's the emptiness after.
    Mother's Day adverts are everywhere, how do people cope?
    Boxing Day walk done, tears done, turkey sandwich done.
    Burns Night used to be Dad's big performance and the house is so quiet now.
    bonfire night and the dog is shaking and so am i tbh
    All Souls' Day tomorrow, I'm lighting a candle for everyone we've lost on here.
    Black Friday got me, I spent the rent. I feel sick.
    Valentine's Day can do one.
    St George's Day flags make me anxious because of where I grew up.
    New Year's Eve alone with the telly and honestly it was fine.
    Eid without my parents was strange but my neighbours brought food round.
    Happy Diwali to everyone who's finding the noise too much tonight.
    Is World Mental Health Day just for companies to post quotes?
    every time I hear Penny Lane I think of being seven in the back of the car.
    Eleanor Rigby is the loneliest song ever written and I play it on repeat.
    Baker Street came on, the sax bit, and I was eighteen again for a minute.
    We watch Coronation Street together on the phone, me and my gran, and it's the best bit of the week.
    that storyline on EastEnders about Albert Square and the suicide was done really well i thought
    Privet Drive is what my childhood felt like, a cupboard under the stairs.
    If I lived on Sesame Street perhaps somebody would tell me how to get there, ha.
    Casualty was on in the waiting room, of all things.
    I wished I went to Hogwarts so badly that I waited for the letter till I was thirteen.
    Derry Girls is the only thing that makes my sister and me laugh at the same time.
    rewatching Grange Hill and that storyline about Zammo still gives me chills
    Waterloo Road did an episode on self harm and it was hard to watch with my mum next to me.
    Heartstopper made me cry because I never had that at school.
    Electric Avenue on the kitchen radio and me dancing in my pants at 7am, I'm getting there.
    Doctor Who on a Saturday with my dad is the happiest memory I have.
    The Midnight Library made me think about the lives I didn't get.
    Mrs Brown's Boys is awful but Mam laughs so I watch it with her.
    Miss Marple repeats and a jigsaw, that's what recovery looks like on a Sunday.
    Mrs Doubtfire hits different when you're the dad who only gets weekends.
    Dr Strange is my son's favourite and he wears the cape to therapy.
    mr bean on holiday is genuinely what got me through detox
    Nurse Ratched is what I was expecting, but the staff on my ward were so kind.
    Ted Lasso's panic attack scene was so accurate I had to pause it.
    Thank you QuietRiver, your post yesterday made me feel less mad.
    @MossyStone how did your appointment go? Been thinking of you.
    I agree with BlueKettle72 about going slow with the tablets.
    PaperLantern said the same on another thread and it really stuck with me.
    sending love to SleepyBadger and everyone awake at this hour
    has anyone heard from Little Wren lately? she's not been on since sunday
    NightOwl and Tin Robot, you two kept me here last night. Thank you.
    I liked what SilverBirch wrote about grief being a lodger.
    hi im new here, StormyTea told me this was a kind place
    MarmaladeMoon you're not a bad mother. You're an exhausted one.
    I am SO TIRED of being told to think POSITIVE.
    WHY does Nobody Ever Listen to me
    just Want One Good Night's Sleep. That's all.
    I Am Trying My Best and it's Never Good Enough for them.
    please can Someone tell me it Gets Better
    NO ONE CAME to my birthday. Not one person.
    Every Single Day I wake up and think Not Again.
    my Anxiety Brain says they all hate me, my Sensible Brain is asleep.
    Had a Very Bad Day and then a Very Good Biscuit.
    Big Sad today. Little Hope, but some.
    I hate my school but I can't say why without sounding pathetic.
    work is awful, i sit in the toilets and count to a hundred
    My teacher was nice about it when I handed the essay in late.
    School rang again because she won't get out of the car in the mornings.
    my boss said i could work from home this week, and i nearly wept.
    I'm a nurse and I'm supposed to be the one who copes.
    the office is so quiet since they let half of us go
    My GP was kind today, first time I've felt listened to in years.
    got a new social worker, the fourth one this year, and I'm fed up of telling my story again.
    college won't give me extra time without a letter and the doctor charges for letters
    I drive a van all day and the thoughts just go round and round.
    Been off sick from the warehouse for six weeks and I'm dreading going back.
    my nursery run is the only time i see another adult, and i can't even make eye contact
    the surgery has changed to an online form and it closes by half eight.
    I teach maths to teenagers and I had to leave the room mid lesson to breathe.
    uni is fine, the lectures are fine, it's the evenings in halls that kill me
    My counsellor wants me to try a different approach and I'm nervous.
    my psychiatrist thinks it's ADHD as well, which would explain quite a lot.
    our health visitor asked how i was and i lied
    My manager knows, my team doesn't, and I'd like to keep it like that.
    Dr Google says I'm dying, as usual, and it's 2am.
    stop asking Dr Google, i keep telling myself, then i do it again
    is there a Mr Right or should i just get another cat?
    Mr Whiskers, my cat, has sat on my chest all day like a furry weighted blanket.
    My dog Bailey knows before I do when a panic attack is on its way.
    lost my old cat Miss Tibbles on sunday and people say it's just a pet
    Captain Biscuit the hamster is the only man in my life and that's fine.
    Miss her every single day, it never goes, you just carry it better.
    Miss Hannah so much I still text her old number.
    Mark my words, they'll cancel the appointment on the morning of it.
    Will Sunday ever stop feeling like a hole in the week?
    Grace is what I'm trying to give myself this week.
    frank talk with my mum today, long overdue, we both cried
    Storm Eunice took the fence and I haven't had the energy to fix it since.
    Sweet William and lavender in the window box, and I've kept them alive for a month.
    The Community Mental Health Team have discharged me by letter, can they do that?
    waiting on Talking Therapies, eleven weeks so far. How long did you all wait?
    universal credit journal says i've missed an appointment i was never told about
    I've got Hashimoto's and half of my low mood might be that, according to the nurse.
    Mum's Parkinson's is getting worse and I'm angry at her, then ashamed of being angry.
    My lad has Tourette's and people stare in the supermarket.
    sertraline and propranolol together, anyone else get mad dreams?
    Can somebody explain the Mental Health Act to me in plain English? What is a Section 2?
    Headspace annoys me but the sleep stories are all right.
    Duolingo owl is the only one who checks on me daily, what a state.
    st patricks day is all over my feed and i'm nine days off the drink
    watched mrs doubtfire and miss congeniality back to back with a duvet on the sofa, cheapest therapy going
    harry styles came on in the taxi and i sang, out loud, in front of a stranger
    `,
  ),
  'third hand': quiet(
    'third hand',
    `
    My sister Amy came round last night and just sat with me, it helped more than any tablet.
    josh left me on read for four days and my head has gone to the worst place
    I miss Ciara so much. We used to do everything together before I got ill.
    told priyanka about the panic attacks and she said she gets them too, i nearly cried
    Dave and I have decided to separate, I'm not okay but I'm not surprised either.
    my little one Noah keeps asking why mummy is sad and i dont know what to say
    Does anyone else find that living with someone like Oliver makes you doubt your own memory?
    Tomek drinks, I clean up after him, and the next day we both pretend.
    I finally said no to Sandra and my hands were shaking for an hour after.
    Ayesha, my oldest friend, is getting married and I can't face a room full of people.
    been talking to mark from group and he reckons walking helps, anyone tried it
    Grandma Jean used to say this too shall pass. I'm holding on to that tonight.
    My therapist is called Nadia and I'm scared she'll give up on me.
    Our dog Winston is the only reason I get out of bed in the mornings.
    Kwame says I should take the job, Lucy says I should rest, and I just want someone to decide for me.
    i snapped at mia today and she went so quiet, i feel like a monster
    Had my first session with Hamish on Thursday, bit awkward but he seems kind.
    Seán hasn't been the same since the funeral and I don't know how to reach him.
    I dreamt about Elena again, she was laughing, and then I woke up.
    why does everyone like becky, she was horrible to me all through year 9
    My cat Mr Darcy died on Saturday and people keep telling me he was just a cat.
    Uncle Pat had depression too but in our family nobody talks about it.
    It's Hassan's birthday today, he would have been thirty.
    zofia, the woman who runs our craft group, hugged me and i realised no one had touched me in months
    me and ben had a fight about money again, cant sleep
    Auntie Rukhsana brings food every Friday and never asks questions, bless her.
    My mum doesn't believe in depression so I've been hiding my prescription.
    my brother hasnt spoken to me since i told him i was in hospital
    dad rang, said pull yourself together, hung up. standard
    My ex has a new girlfriend and I found out from our daughter.
    My boss keeps asking when I'll be back to normal and I don't know what normal is.
    Has anyone told their manager about their diagnosis? How did it go?
    my best friend has stopped inviting me to things and i think its cos im depressing
    My doctor wants to put my dose up and I'm nervous about the side effects.
    The social worker is coming tomorrow and I've been cleaning since five this morning.
    My son's teacher called to say he was crying in class again.
    i dont know how to tell my husband that ive stopped taking my medication
    my nan is the only one who gets me and shes 91
    The woman next door plays music until three and my nerves are in bits.
    My grandad was in the war and never spoke about it; I think that's where it started for us.
    My partner says I'm like two different people and honestly he's right.
    A colleague saw my arms today and didn't say anything, just made me a tea.
    my care coordinator left and no one told me, i found out from the receptionist
    My niece is eleven and she worries about everything, just like I did.
    Our GP is lovely but you can only get ten minutes with her.
    My twin has always been the well one and I'm the broken one.
    My wife sleeps in the spare room now. I don't blame her.
    the lad who bullied me added me on facebook like nothing happened
    My stepmother is kinder to me than my own mother ever was.
    My neighbour checks on me every morning and I pretend I'm fine for her sake.
    I've been reading Matt Haig and it's the first time I've felt understood.
    watched the stephen fry documentary about bipolar again last night, still hits hard
    anyone else crying at the robin williams film thats on tonight
    I've got Virginia Woolf's diaries by the bed, she puts words to things I can't.
    Listening to Adele in the dark again, you know the kind of night it is.
    Sylvia Plath wrote about this feeling better than I ever could.
    saw marcus rashford talking about school meals and it made me tear up, we were that family
    Marian Keyes talks about her depression so openly and it's actually funny too.
    David Attenborough's voice is the only thing that calms me down at 3am.
    Does anyone else find Bob Ross videos help with anxiety?
    i had a lewis capaldi song on repeat and just sobbed on the bus
    Brené Brown says shame can't survive being spoken, so here I am speaking it.
    I keep rereading Viktor Frankl and trying to find some meaning in all this.
    Ruby Wax did a show in our town about her depression, it was brilliant.
    Fearne Cotton's podcast got me through lockdown, is there anything similar?
    when amy winehouse died i was 14 and it was the first time i understood grief
    Freddie Flintoff talking about bulimia made my husband finally open up.
    Princess Diana spoke about her eating disorder years before anyone else dared to.
    Churchill called it his black dog. Mine's more of a fog, to be honest.
    Van Gogh painted some of his best work in the asylum, that's what I tell myself.
    My mum thinks Prince Harry should keep quiet about therapy and I had to leave the room.
    the bit where Ed Sheeran talks about losing his friend broke me
    Simone Biles stepping back showed me it's all right to say no.
    I grew up on Jacqueline Wilson books because her kids had messy families like mine.
    Sinéad O'Connor's voice gets me through the bad nights and makes them worse at the same time.
    Frank Bruno was in the paper about being sectioned, I had so much respect for him.
    listened to russell kane on the drive in, first laugh in weeks
    maya Angelou's poem about rising is stuck on my fridge and some mornings i even believe it
    Philip Larkin had it right about mums and dads, didn't he.
    I feel like Eeyore today, sorry everyone.
    Honestly I relate to Bridget Jones more than I should at forty-four.
    i just want to be left alone like shrek in his swamp
    Anyone else feel like Harry Potter in the cupboard under the stairs growing up?
    When Moira Rose cries in that last episode, I lose it every time.
    My inner critic sounds like Miss Trunchbull and it never shuts up.
    I'm basically Sherlock Holmes with the overthinking, minus the solving anything part.
    Winnie the Pooh quotes are keeping me alive this week and I'm not even joking.
    the joker film really messed with my head, wish id not gone
    I hide behind being funny, like Chandler Bing, and no one asks how I am.
    My moods are Jekyll and Hyde lately and I'm scared of myself.
    Is it weird that I cry at Paddington Bear? He just wants a family.
    feel like cinderella before the ball only theres no ball
    There's a scene with Tony Soprano in therapy that's exactly what my sessions are like.
    Elizabeth Bennet would never have texted him back, but I did, twice.
    miss havisham had the right idea, stop the clocks and shut the curtains
    I'm like Alice falling down the hole and there's no bottom.
    Frodo gets home and can't enjoy it any more, that's what PTSD feels like to me.
    sally rooney's Connell having that depression questionnaire scene, wow, that was me at uni
    Even the Tin Man got a heart at the end, I'm still waiting.
    Liverpool lost and my dad's mood went black, so the whole house is walking on eggshells.
    Mo Salah scored and for ninety minutes I forgot about everything.
    been to watch Leeds with my brother, first time out of the house since august
    I only feel normal when Celtic are playing, how daft is that.
    Gareth Southgate seems like the sort of man you could talk to.
    Harry Kane missed that penalty and I understood his face completely.
    the Arsenal women's game was the first crowd ive managed in three years!
    my husband cares more about Newcastle United than about me and thats not a joke
    Paul Gascoigne's story makes me so sad, fame didn't save him.
    Bukayo Saka getting all that abuse brought my own bullying right back.
    I've got The Smiths on, which is never a good sign.
    Anyone going to see Arctic Monkeys? I've got a ticket and I'm terrified of the crowd.
    joy division on vinyl and a cup of tea, rock n roll me
    Radiohead got me through my teens and I don't know if that's good or bad.
    i put fleetwood mac on and danced in the kitchen for the first time in a year
    The Cranberries came on in the shop and I had to leave my basket and go.
    Florence and the Machine at full volume is my therapy today.
    taylor swifts new album is basically my diary
    Simon and Garfunkel said I am a rock. I am not a rock, I'm a jelly.
    Stormzy on Glastonbury talking about depression, that meant a lot to lads like me.
    Queen, Bohemian Rhapsody, and a good cry in the car. That was my Tuesday.
    Had a full panic attack in Tesco and a lovely lady sat on the floor with me.
    i can do lidl but i cant do big sainsbury's, its the lights
    ordered deliveroo for the 4th time this week cos i cant face the kitchen
    Marks and Spencer had music on and I stood by the socks and cried.
    Went into Boots for my prescription and they'd run out of sertraline.
    Deleted Instagram and TikTok off my phone last night, wish me luck.
    Has anybody tried Headspace or Calm, and do they actually help?
    spent 300 quid on amazon while i was high, now the crash
    Greggs sausage roll and a walk, that's my whole achievement today and I'm proud of it.
    I walked round IKEA for three hours because it was warm and nobody spoke to me.
    My Fitbit thinks I'm exercising when I'm just panicking.
    John Lewis advert made me cry this year again, every single time.
    cant even choose a shampoo in superdrug without my brain melting
    I've been hiding the letters from Barclays and Klarna in a drawer.
    Laura Ashley curtains in my childhood bedroom, even seeing that pattern makes me feel sick.
    Holland and Barrett sell St John's Wort but my doctor said not with my tablets.
    Ben and Jerry are the only men in my life tonight, and that's fine.
    the samaritans were so kind last night, please call them if you're struggling
    I rang 116 123 and didn't say a word for ten minutes, they just waited.
    has anyone used shout? i cant talk out loud but i can text
    Mind in my area runs a drop-in and it's saved me, honestly.
    I've got my Rethink group on Wednesday and I'm half dreading it.
    CALM has a webchat till midnight if talking's too much.
    Cruse helped me after my dad died, they don't rush you.
    is childline only for under 18s or can i ring at 19
    Papyrus have a line called HOPELINE247, I'd really recommend it.
    Women's Aid told me that what he does has a name, and I wasn't ready to hear it.
    Citizens Advice helped me with my PIP form and I only cried twice.
    Young Minds has a good page for parents, it helped us a lot.
    rang NHS 111 option 2 and waited an hour but they were nice
    Beat has online groups for eating disorders, I go on Mondays.
    Macmillan nurses looked after my mum at the end and I still think about them.
    Andy's Man Club is the only place I've ever seen blokes cry and nobody laugh.
    The Trussell Trust parcel came with a Mars bar in it and I cried at the kindness.
    Shelter gave me advice about the eviction and I could breathe for the first time in days.
    Marie Curie sat with my nan so that we could sleep, I'll never forget it.
    I was in A&E for eleven hours last night and came home with a leaflet.
    The crisis team is coming out this afternoon and I'm scared they'll take me in.
    manchester feels so lonely when everyone around you is laughing
    got moved to a hospital in birmingham, 90 miles from my kids
    I used to love London and now I can't even get on the Tube.
    Is the waiting list as long in Glasgow as it is in Cardiff? I'm on eighteen months.
    They sent me to the Royal Infirmary in the end and I was on a trolley all night.
    I moved to Belfast for a fresh start but my head came with me.
    anyone near Hull fancy a coffee, im rubbish at making friends
    St Thomas' had the nicest view of the river, strange thing to remember from that week.
    I was born in the Queen Elizabeth and I nearly died there too.
    Great Ormond Street has been our second home this year and I'm worn out.
    the walk in centre in bradford closed and i dont know where to go now
    Brighton on a grey day, chips, sea, no one knows me. It was good.
    There was a bed for me in Norwich but I live in Truro, how is that care?
    I was on the acute ward at the general for six weeks and nobody visited.
    Edinburgh was beautiful but I spent the entire weekend in the hotel bathroom.
    i hate sundays. sundays were always when it kicked off in our house
    Blue Monday is made up, but my Monday was definitely blue.
    st patricks day is hard when everyones drinking and youre six months sober
    Valentine's Day on my own again, not sure why it still stings.
    It'll be a year on St Andrew's Day since I last hurt myself.
    Mother's Day cards are everywhere and mine isn't here any more.
    St Stephen's Day is when it hits me, once the fuss is over.
    good friday and i feel anything but good
    Eid was quiet this year and I felt like a ghost at the table.
    I can't do Bonfire Night, the bangs send me straight back.
    Diwali used to be my favourite and this year I couldn't even light a lamp.
    Happy St David's Day to the Welsh lot, I managed to buy daffodils and that's all I managed.
    dreading christmas, dreading new year, dreading all of it
    World Mental Health Day and work sent round a cupcake. A cupcake.
    By Ash Wednesday I'd already failed at everything I wanted to give up.
    St Swithin's Day it rained, which apparently means forty more days of feeling like this.
    Penny Lane came on the radio and I was back in my mum's kitchen.
    I can't hear Baker Street without thinking of the night he left.
    listening to waterloo sunset and missing a life i never had
    eleanor rigby is about loneliness and i feel it in my bones
    They played Streets of London at the funeral and I went to pieces.
    Danny Boy, every wake, every time, and I always have to go outside.
    that song itchycoo park, dad used to sing it when he was well
    Jolene by Dolly Parton is basically the story of my divorce.
    Electric Avenue was playing when I got the phone call, funny what sticks.
    My nan's favourite was Molly Malone and I hum it when I'm anxious.
    Thanks MossyKettle, your message last night really helped me.
    @quietfox88 I felt the same on that dose, it got better by week four.
    sending love to brokenbiscuit, hope youre ok today
    I think Lady_Marmalade said it best in her post, one hour at a time.
    Does anyone know if RainyDayJack is all right? He hasn't posted since Sunday.
    agree with TealTeapot, the mornings are the worst part
    hi sleeplessinstockport, welcome, its a nice bunch on here
    Just want to say that Captain Wobble's thread about panic saved me this week.
    @Annie_Anon you are not a burden, please don't think that.
    Hugs to bluebell_mum and everyone else up at this hour.
    I copied what JohnnyNoStars suggested and put the phone in another room.
    welsh dragon 71 your story is so like mine its scary
    To HopefulHattie: I've been there, it's awful, please keep talking.
    WillowWren, did you ever get your referral through?
    Thank you Sir Naps A Lot, that made me smile for the first time today.
    WHY does NOBODY listen until it's an EMERGENCY?
    PLEASE can someone reply, I feel really alone right now.
    I Actually Did It! I left the house on my own.
    he NEVER says sorry, not ONCE in ten years
    I Am Not Okay. There, I said it.
    Everyone keeps saying Be Strong and I Don't Want To Be Strong.
    DONT tell me to have a bath, i have HAD the bath
    It's The Bad Days that nobody sees, The Really Bad ones.
    NO MORE. I'm done being the one who apologises.
    I need HELP not another LEAFLET, is that too much to ask?
    My Big Scary Appointment is tomorrow and I've rehearsed it all day.
    My son is being bullied at school and the head won't do anything.
    My daughter refuses to go into nursery and I end up crying at the gate.
    hes been off school since october and we get fines instead of help
    She's at uni, miles away, and she sounded so flat on the phone.
    My husband got laid off from the factory and hasn't said a word about it.
    my sister works in a care home and shes burnt out, what can i do for her
    The school says it's behaviour, I say it's anxiety, and he's stuck in the middle.
    My brother starts sixth form on Monday and I'm scared he'll get ill like I did.
    he works nights in a warehouse, so we hardly ever see each other
    My partner teaches and the inspection has finished her off.
    the college counsellor said my lad needs camhs but theres a two year wait
    My mum's office let her go after thirty years, not even a card.
    My girl is in Year 6 and already talks about being fat.
    My best friend is a nurse and after her shifts she can't speak.
    the SENCO is lovely but shes one person for 900 kids
    My dad drives a lorry and I worry about him all alone with his thoughts.
    Do primary schools have to tell you if they make a safeguarding referral?
    Our eldest moved to a pupil referral unit and weirdly he's happier there.
    My flatmate's boss makes her cry every week and she won't leave.
    April was awful, May was worse, and now June's nearly gone.
    ive been signed off until august and i feel like such a fraud
    Chelsea was too busy for me today so I turned round and came home.
    went to Lincoln for the day, my first train in two years
    It was in Florence that I had my first panic attack, on honeymoon.
    We scattered his ashes near Douglas and I haven't felt right since.
    preston bus station at midnight is a grim place to have a breakdown
    I got as far as Victoria and couldn't get off the train.
    A weekend in Paris should have been lovely and I spent it hiding in bed.
    Milton Keynes roundabouts and derealisation don't mix, trust me.
    moved to Kelso in the spring to be near the hills, still lonely
    Carlisle was where we lived before everything fell apart.
    Sydney is where my family are now and the time difference kills me.
    I walked all the way along the Clyde and back, didn't think about dying once.
    Shannon airport, one bag, no plan, that's how I left him.
    may is mental health awareness month somewhere isnt it, feels like a bad joke
    Stanley is a nice enough town, but there's nothing for people like us.
    Lake Victoria at sunrise, that's my safe place when I do the grounding.
    Ashton Under Lyne market on a Saturday, I managed twenty minutes.
    I've got an assessment for Borderline Personality Disorder next week, what do they ask?
    CBT didn't work for me, has anyone had better luck with DBT?
    they said its Complex PTSD and suddenly my whole life makes sense
    has emdr made anyone else feel worse before they felt better?
    Just diagnosed with Bipolar II and I don't know who to tell.
    My letter says Generalised Anxiety Disorder and Mixed Depressive Episode, it's odd seeing it written down.
    adhd at 47, combined type, crying with relief tbh
    Acceptance and Commitment Therapy sounded like nonsense, but I'm a convert.
    Started on Mirtazapine and I could eat the fridge, does that settle?
    Obsessive Compulsive Disorder isn't being tidy, it's being terrified.
    anyone on lamotrigine and quetiapine together? im like a zombie
    Body Dysmorphic Disorder has taken my twenties and I want them back.
    I'm doing Talking Therapies over the phone and it's like speaking to a script.
    The Hamilton scale, the Beck thing, the PHQ-9, I could fill them in while asleep.
    Asperger's is what they called it back then, now it's just Autism.
    they want me to try Compassion Focused Therapy, is it as cringe as it sounds
    Carl Rogers would've loved my counsellor, she just nods and it works.
    My psychologist used the Gestalt empty chair thing and I cried for an hour.
    Postnatal Depression isn't just the baby blues, I wish people knew that.
    I read The Body Keeps the Score and had to put it down every few pages.
    Eleanor Oliphant Is Completely Fine is my comfort book, which says a lot about me.
    watched Good Will Hunting, its not your fault, absolutely wrecked
    Reasons to Stay Alive was in the waiting room and I read the whole thing.
    the Bell Jar at fifteen probably wasn't my best idea
    Has anyone seen Silver Linings Playbook? My mum says that's what I'm like.
    Jane Eyre is about loneliness, whatever my book club says.
    girl interrupted made wards look way more glamorous than mine was
    I can only cope with Bake Off and Gardeners' World at the moment.
    Inside Out explained sadness to my daughter better than I ever could.
    Mrs Dalloway, I'd forgotten how sad it was, don't read it when you're low.
    halfway thru A Man Called Ove and im a mess
    Manchester by the Sea isn't a film to watch alone in January.
    Donnie Darko was my whole personality when I first got ill.
    The Perks of Being a Wallflower, I felt seen and hated it.
    Billy Elliot always gets my dad, it's the only time I've seen him cry.
    rewatching fleabag and realising its all just grief
    `,
  ),
};
