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
  'fourth hand': quiet(
    'fourth hand',
    `
    my sister Anna rang and I actually picked up this time
    Thank you Jo for moving my post, I didn't know where it should go.
    Biscuit, our greyhound, has taken over the whole sofa and I have a corner.
    I read a bit of Maya Angelou before bed and it slowed my heart down.
    rang the Samaritans at 2am, they were kind
    My son's school has been on the phone again and I don't know what to say to them.
    Does anyone else listen to Nick Drake when they can't sleep?
    We walked all along Victoria Street in the rain and didn't say a word.
    i'm on sertraline 50mg and my jaw wont stop clenching
    The hospital rang to say the results are back, and I've been staring at the phone.
    Psalm 23 was read at the funeral and I got as far as the still waters.
    Mum and I watched Strictly and for an hour it was like it used to be.
    thanks mod Priya you're a star
    My consultant was lovely but talks at a hundred miles an hour.
    I'm QuietHarbour on here and also on the other board, if anyone wonders.
    Went to Lidl for bread and came out with a tent. Classic me.
    Our Lewis hasn't come out of his room since Thursday.
    My therapist asked what I'd say to the younger me and I had nothing.
    I've been rereading Jane Eyre and honestly Mr Rochester is a walking red flag.
    Dad's a Leeds United fan so we're used to disappointment in this house
    St Anthony has been asked to find my keys so often he must be sick of me.
    Is Mind any good for help with benefits forms?
    I moved here from Lagos in 2009 and I still can't get used to the dark at four o'clock.
    my mate dave says i should get a dog
    The vicar came round with soup and didn't mention church once.
    I cried at Paddington. I am a fifty-six-year-old man.
    Freddie Mercury got me through the nineties.
    Spent the morning in Boots trying to pick a vitamin and left with nothing.
    I'd love to see Florence one day, before my knees give up.
    hi all, GreyWren44 here, back after a long break
    Her teacher thinks she might be dyslexic and I think she's right.
    Bessie the cat has learned to open the fridge.
    My line manager wants a "wellbeing conversation" on Monday and I feel ill.
    We named the goldfish Winston Churchill because of his face.
    Has anyone tried mirtazapine? I've been told it makes you ravenous.
    My ex is getting married on Saturday and I've bought myself a very large trifle.
    Adele's new one came on in the car and I had to pull over.
    In the Book of Job nobody has a good answer for him, and I find that a comfort.
    the social worker is coming at ten and the house is a tip
    Grandma Rose used to say you can't pour from a cracked jug.
    I've called Childline twice this week, is that too much?
    I was watching Call the Midwife and just went to pieces.
    The lad next door plays drums and, God help me, I've started to like it.
    Tolkien wrote about the war without writing about the war, I think.
    my nan lives in Swansea so I only see her at Christmas
    Thanks to Callum and the other mods for keeping this place gentle.
    My daughter Zainab starts big school in September and I'm the one not sleeping
    Dr Who was on and for once we all sat in the same room.
    Sherlock Holmes would have spotted it in a second, but I didn't see the signs.
    The midwife said the heartbeat is strong.
    I bought a cardigan in Marks and Spencer and it felt like putting on my mum.
    Every Tuesday I sit on the same bench by the Thames and feed no one, just sit.
    pepper our hamster died and my boy wants a proper funeral with hymns
    I quit the gym because my ex goes there.
    Our GP can't see me for three weeks.
    My brother Tomek is flying in from Kraków and I'm scared he'll see how thin I am.
    Oprah Winfrey once said something about forgiveness that stuck with me for years.
    I keep a picture of St Jude in my wallet even though I'm not religious.
    Liverpool lost and he threw the remote, that's what it's like in our house.
    I've been a nurse for twenty years and I've never asked for help before.
    Shout texted me back in about four minutes.
    Has anyone had any luck with a weighted blanket from Argos?
    My friend Mei says I apologise to furniture.
    On Good Friday my mother made us sit in silence from twelve till three.
    the college says I can defer but what would i even do
    We've got tickets for Les Misérables and I'm frightened of the crowd.
    Citalopram and me are not friends
    I think Beth from Little Women was always my favourite, and that says a lot.
    Big hug to Sunflower_Sue who replied to every one of my midnight posts.
    His mum doesn't like me and never will.
    I got lost on the way to Birmingham and ended up having the best chips of my life.
    Marcus Aurelius was clearly having a rough time too.
    Uncle Raj has told everyone I'm "resting".
    I phoned the Citizens Advice and was ninth in the queue.
    My counsellor is off sick and I'm angrier than I've a right to be.
    Bob Ross painting happy little trees is the only thing that stops the spiral.
    There's a robin in the yard I've called Gerald.
    The bus to Dundee takes for ever but you do see the sea.
    my little brother made me a card with a T-Rex on it
    Ruth said "whither thou goest" to her mother-in-law, not to a husband, people forget that.
    Cruse sent me a leaflet and it's sat under the fruit bowl for a month.
    I miss Woolworths, I miss pick and mix, I miss my dad.
    I'm not ready to say her name here, but she was four.
    Did anyone see David Attenborough last night with the snow leopards?
    My husband won't talk about it, he just sands things in the shed.
    Our rabbi came and sat with us and ate an enormous amount of cake.
    Wednesday is bins and also therapy, in that order of dread.
    Taylor Swift tickets fell through and my daughter is inconsolable.
    my support worker says I'm doing better than I think
    Mrs Doubtfire came on and I suddenly understood it from the other side.
    I'd be lost without Radio 4 and the shipping forecast.
    The psychiatrist has changed, again, and I have to start my story from the beginning.
    Auntie Bola sends me voice notes eleven minutes long and I treasure them
    Dolly Parton for president of the world, please.
    I've started lithium and I'm thirsty enough to drink the bath.
    We took the kids to Legoland and I only panicked once.
    A woman in Sainsbury's saw me crying by the yoghurts and gave me a tissue and walked on.
    His dog, Captain, sleeps on his side of the bed now.
    I'm a Gooner and proud but football's not much fun on your own.
    My mentor at work noticed before my family did.
    Emily Dickinson hardly left the house either, and look what she managed.
    Would a letter from a chaplain count as evidence for PIP?
    Moving to Cork next month, don't know a soul.
    my bf's called Sam and he's the good kind
    Anne of Green Gables was right about October.
    I keep hearing my dad's key in the door.
    Alcoholics Anonymous wasn't for me but I'm glad I went to one.
    Her boyfriend drives too fast and I've told her so.
    The Archers is the only family drama I can handle just now.
    I lit a candle to Our Lady and then felt a fraud.
    Please don't use my old name on here, I'm Robin now.
    Nelson Mandela forgave them, but I'm not Nelson Mandela.
    Got my ears pierced in Claire's at age forty-three
    I'm stuck on hold with the council and they're playing Vivaldi.
    The school run is the worst bit; all those mothers in a circle.
    Isabelle, you were so kind to write to me privately. It helped.
    Grief is like Groundhog Day but without Bill Murray.
    My gran's care home has put a stop to visitors because of a bug.
    We were in Tenerife when the call came.
    idris is my cat not my husband lol sorry for confusion
    My boss found me asleep at my desk and put his coat over me.
    The dentist was so gentle, I cried in the chair from relief.
    I've had the same teddy, Mr Buttons, since 1962.
    Ecclesiastes says there's a time for everything and I'd like a word about the timing.
    I tried Headspace but the man's voice made me want to argue.
    Our youngest, Mabel, asked why Daddy sleeps downstairs now.
    Ex-army here, two tours of Iraq, don't like fireworks.
    The Great British Bake Off is on, so I'll be crying at sponge.
    My carer comes at eight and at six, and in between it's me and the clock.
    thx to moderator Helen for the nudge you were right
    Amy Winehouse would've been forty. I think of that a lot.
    I joined as ColdTeaAgain because that's what I was holding.
    Naproxen wrecked my stomach so now it's just paracetamol and swearing.
    Roald Dahl wrote in a shed and I hide in one, so there's hope.
    My stepdad says sorry with bacon sandwiches.
    the lads at work think I'm on holiday
    Took the train up to Edinburgh and sat on Arthur's Seat till I could breathe.
    Refuge helped me pack a bag in my head before I packed a real one.
    It's Diwali and my mother hasn't phoned.
    I don't trust the police after last time.
    There was a student doctor in the room and I felt like an exhibit.
    James Bond never has to fill in a universal credit journal, does he
    My niece Oluchi thinks I hung the moon.
    I still have his Arctic Monkeys T-shirt in a freezer bag.
    Saw a heron on Canal Street this morning and felt picked out by God.
    Love Island is on, so nobody will speak to me till ten.
    our health visitor is new and about twelve years old
    St Thérèse called it the little way, doing small things, and today I washed one cup.
    When I was on the ward there was a man who sang to the vending machine.
    Van Gogh painted almond blossom for a baby, did you know that?
    My wife and I haven't shared a bed since Christmas.
    I wonder if Miss Havisham had a support group.
    Any Everton fans here who also can't get out of bed?
    Fluoxetine week three. Still here.
    Mum says hello to you all, she calls you "the computer people".
    I'm writing this from the car park because I can't go in.
    The bank lady was patient when I told her I'd been scammed.
    Grandad Joe kept pigeons and knew every one by name
    Marie Curie nurses came at night and let me sleep.
    Why is everyone in Eastenders always shouting in the street?
    I got a B in my mock and my dad asked what happened to the A.
    Matthew chapter 6, the lilies bit, is stuck on my fridge with a magnet shaped like a prawn.
    my teacher let me eat lunch in the art room and never made it a thing
    Went into Greggs with a tenner and a broken heart and came out with four sausage rolls.
    Nadia, Chris and Tol are all coming for tea and I've only three chairs.
    Stephen Fry talking about bipolar was the first time I thought, oh, that's me.
    The neighbours have complained about my wind chimes.
    I'm LanternJack, hello, new and nervous.
    Diazepam isn't working and I don't want to ask for more.
    We lost him on a Tuesday, and I still do not like Tuesdays.
    Rocky, Bella and Mo are my three reasons for getting up, and they all need worming.
    A man from the gas board said "cheer up love" and I shut the door on him.
    I dreamt I was in Narnia and woke up disappointed.
    Beat have a chat thing for eating disorders, it's good in the evenings.
    I emigrated to Canada with one suitcase and a bad marriage.
    my mums new bloke is alright actually, he does the washing up
    Bruce Springsteen really gets what it's like when your town shuts.
    My dad's carer has the patience of a saint.
    If St Christopher was decanonised, who's been in my glovebox all these years?
    Our choir is doing Fauré and the Sanctus undid me.
    Hi Tess, thanks for hiding that comment so quickly.
    Every time I pass the school gates my stomach flips
    Gabapentin makes me feel like I'm walking on a mattress.
    Charlotte Brontë wrote those letters to a married man and he ripped them up.
    The job centre want me in on the 14th with two forms of ID.
    I named the sourdough starter Clint Yeastwood and that's the only joke I've made this year.
    Ramadan is hard when you're in recovery from not eating.
    My Ali was a big soft lad who cried at adverts.
    We're in Yorkshire, so the snow doesn't count until it's over the wall.
    The lady at the food bank recognised me and pretended she didn't, bless her.
    Who do I talk to about a bill from British Gas that isn't mine?
    My key worker is leaving and I haven't been told who's next.
    jess and me had a row about the dishwasher that wasn't about the dishwasher
    Hamlet could've done with a forum.
    I've signed up to parkrun and I already regret it.
    The cardiologist said "at your age" and I stopped listening.
    Bereavement leave is three days. THREE DAYS.
    In Jamaica we'd have had nine nights, and here I got a card with a lily on it.
    My ex-wife has a solicitor and I have a biro.
    Kate Bush on loud, hoover on, tears going everywhere
    I'm back in my old room under a poster of Eric Cantona.
    Aldi had daffodils for a pound and so I bought five bunches.
    Turn2us has a calculator that tells you what you're owed.
    My pal Siân drives over the mountain every Sunday to sit with me.
    Anyone else find Home Alone unbearably sad now they're a parent?
    the paramedics were brilliant, all three of them
    Harry Potter living under the stairs hit different when you've had a childhood like mine.
    I've a scan on Friday and a christening on Sunday.
    Her husband is in the navy and away till spring.
    I was raised by nuns and I fold a very good sheet.
    Sister Act is my comfort film and I won't hear a word against Whoopi Goldberg.
    Tramadol dreams are something else.
    Posting as Moth again because I forgot the password for my other one, OldMoth.
    The prison lets him ring at six but it's never at six.
    We scattered Mam off Llandudno pier and the wind had other ideas.
    I've asked St Rita, who does impossible cases, and also a plumber.
    My son has a new girlfriend called Freya and I like her very much.
    Age UK rang for a chat and we ended up talking about rhubarb for half an hour.
    Is it too late to send a sympathy card after six months?
    Manchester felt too loud so I came home on the early train.
    my dog trainer thinks it's me who's anxious and she's right
    I used to think Heathcliff was romantic. I was fifteen and knew nothing.
    Leonard Cohen and a tin of rice pudding, that's my Saturday night.
    The head of year has said they'll look into it, which means they won't.
    Thank you to whichever moderator left the kettle emoji. I think it was Ade.
    I'm off caffeine, off sugar, off people.
    Corrie's doing a coercive control storyline and I had to go and stand in the garden.
    My friends Ben, Oluwaseun and Little Tom are all meeting me on Sunday and I've not backed out yet.
    CALM have a webchat if you don't fancy speaking out loud.
    I told the pharmacist I'd lost them and she didn't make a face.
    Daughter says I text like a Victorian.
    Mary Oliver and her wild geese live on a postcard over my sink.
    the physio has given me a rubber band and a lot of optimism
    Duloxetine makes me sweat through two shirts before noon.
    My partner Magda is Polish and her grief is much louder than mine, which is a help in a way.
    Elvis was on in the waiting room and an old boy got up and danced.
    i'm PebbleInShoe, been lurking since spring
    In Corinthians love is patient, but Paul never had to share a bathroom.
    Moderators Lou and Kofi, you both deserve a long holiday.
    Her manager has been told and nothing's been done.
    Making Delia's Christmas Cake on Stir-up Sunday, with Brandy from Tesco and Cherries older than my son.
    The 0742 to Paddington was cancelled AGAIN, so it was the Bakerloo Line, then a Bus, then Shanks's Pony.
    Has anyone grown Sungold or Gardener's Delight from seed on a windowsill in Scotland?
    My Ford Fiesta failed its MOT on Brake Pipes and a Wiper Blade, Happy New Year to me.
    We're doing Eurovision Bingo on Saturday; I've drawn Moldova, Malta and Key Change.
    Putting the Clocks Back on Sunday means the Cat wants Breakfast at Five.
    Knitting a Fair Isle Jumper in Lopi Wool, and the Second Sleeve has come out like a Windsock.
    Anybody know whether Windows 11 will run on an old Dell Inspiron with Four Gigs?
    Sunday Lunch was Roast Lamb, Mint Sauce, Jersey Royals and Nobody Shouting.
    I finished the Pennine Way at Kirk Yetholm on Tuesday and my Boots have gone in the Bin.
    The Royal Mail left a Sorry We Missed You card while I was stood IN THE HALL.
    Ireland v Wales kicks off at Quarter to Five, so tea will be Early or it'll be Toast.
    Trying to explain Boxing Day to an American and getting nowhere.
    We bought a Billy Bookcase from Ikea in Croydon and there are Three Screws Left Over.
    Which is better for a beginner, Duolingo Welsh or the Say Something course?
    My Council Tax has gone up, my Water Bill has gone up, and the only thing going down is my Sofa.
    Bank Holiday Monday at Whitby: Fish, Chips, Dracula and Horizontal Rain.
    Does Persil Non Bio get Turmeric out of a White School Shirt or is it Goodbye Shirt?
    I've been binge-watching Line of Duty and now I call everyone Ma'am.
    Planted Tête-à-Tête daffs, Purple Sensation alliums and King Alfred in the old Belfast Sink.
    NHS App says my Appointment is Friday, the Letter says Thursday, the Text says Don't Reply.
    Caught the Ferry from Holyhead to Dublin with a Flask, a Kindle and a Hangover.
    Happy Eid Mubarak to everyone on here, and Happy Vaisakhi for Sunday as well!
    Does anybody still play Scrabble with the Old Chambers Dictionary? QI is NOT a word in this house.
    Jupiter was right beside the Moon last night over Cardigan Bay, clear as a Button.
    I did my first Couch to 5K run round Roundhay Park and was overtaken by a Pug.
    Thanksgiving this year is Stouffer's, Cool Whip and the Cowboys game, and I am at peace with it.
    The Boiler is a Worcester Bosch and it's flashing EA at me. Any Plumbers?
    Jollof Debate is over: Nigeria won, Ghana came second, and my Rice Cooker broke.
    On Monday it was Sleet, on Tuesday it was Sun, and on Wednesday the Fence went to live in Number Twelve.
    I've got a Samsung Galaxy and I cannot for the life of me find the Torch.
    Making Pierogi for Wigilia, Carp in the Bath, Grandma on Zoom from Gdańsk.
    Just back from Seville, where the Oranges grow in the Street and Nobody has Dinner before Ten.
    Halloween Costumes: one Elsa, one Spiderman and one who wants to be a Lorry.
    Universal Credit Journal, To-Do List, Sick Note, Repeat. Living the Dream.
    The Radio Times says Casablanca is on BBC Two at half past one, so there's my Saturday sorted.
    Lost my Oyster Card, found my Nectar Card, no use to me at Finsbury Park.
    Our Allotment got Second Prize for Leeks and Highly Commended for Marrow!
    Pancake Day tomorrow; Lemon and Sugar is the only way and I'll hear no Nutella talk.
    I'm doing the Big Garden Birdwatch: two Blackbirds, five Starlings, one Magpie who looks like a Bailiff.
    Is Dublin Airport all right for a Wheelchair, or should I fly out of Shannon?
    Painted the Box Room in Farrow and Ball's Mole's Breath, and it looks exactly like Mole's Breath.
    The Met Office has given us an Amber Warning for Wind, so the Trampoline is tied to the Shed.
    Chinese New Year dinner went on till Midnight, Year of the Snake, Eight Courses, Two Arguments.
    My Raleigh Shopper has a new Bell, new Tyres and a Basket for the Library Books.
    Reading Middlemarch for Book Club, Page 212, send Help and Hobnobs.
    Could an Old Vauxhall Corsa get up Hardknott Pass? Asking for a Clutch.
    The Six Nations, a Pot of Chilli and my Feet Up is all I ask of February.
    In Cornwall it's Jam First, in Devon it's Cream First, and in my Kitchen it's whichever's Nearest.
    I passed my Theory Test! Forty-Eight out of Fifty, and I only got the Toucan Crossing wrong.
    My Spotify Wrapped is Enya, Stormzy and White Noise For Dogs.
    Trying Slimming World again; who knew there were so many things you can do with a Courgette?
    BT Engineer is due between Eight and One, which means Five Past One.
    Does the Number 36 still go past Ripon Cathedral on a Sunday?
    I baked Mary Berry's Lemon Drizzle in a Loaf Tin and ate it with a Spoon.
    The Leaving Cert results came out on Friday and half of Ireland is in the Pub.
    The Hoover is a Henry, the Kettle is a Russell Hobbs and the Toaster is On Its Last Legs.
    First time seeing the Northern Lights, from a Lay-by off the A9, in my Pyjamas and Wellies.
    Wordle in Three, Connections in a Strop, Crossword in the Bin.
    I want to learn the Ukulele. So far I have C, F, and a Very Sore Thumb.
    The Heathrow Express was Twenty-Five Pounds and I could have had a Goat for that.
    My Tax Return went in on the Thirtieth of January at Eleven PM with a Glass of Malbec.
    Carnival Monday in Notting Hill: Jerk Chicken, Red Stripe, Whistles, Sunburn.
    Ordered a Lamp from Amazon and got a Left-Handed Hockey Stick. Suits me.
    It's Bonfire Night on Wednesday, so it'll be Classic FM Loud and the Dog under the Duvet.
    Would you use Ronseal or Cuprinol on a Shed that faces West?
    The Grand National is a Cruel Race, but my Aunt still does her Pound Each Way.
    We did Chatsworth House, the Maze, the Farm Shop and Two Cream Teas on a Gift Aid Ticket.
    Strange how Christmas Eve smells of Clementines, Cold Air and Sellotape.
    My Italian Evening Class has moved to Zoom, and it's all Ciao and You're On Mute.
    They've dug up the High Street, Church Lane and Station Road ALL AT ONCE.
    Can you freeze Dauphinoise? There's enough here for the Whole of Rutland.
    The General Election leaflets have arrived: Green, Lib Dem, Labour, Tory and a Pizza Menu.
    We had a Power Cut from Six till Nine, so it was Candles, Monopoly and a Sulk over Mayfair.
    England are 42 for 3 at Headingley and it's started to Spit.
    The Samba Band at the Village Fete drowned out the Bishop, the Raffle and the Brass.
    Anyone got a spare Panini Sticker of the Croatian Goalie? I've Six Shinies to swap.
    I'm growing a Moustache for Movember, and so far it's more of a Rumour.
    Labor Day Weekend on Lake Erie, Bud Light in the cooler, Mosquitoes the size of Chickens.
    The National Trust put Scones up again, and I went to the Car Park and had my own Egg Sandwich.
    Set the PVR for Bake Off, Vera, Antiques Roadshow and that thing about Otters.
    New Specs from Specsavers and oh my Word, Trees have LEAVES.
    Easter Sunday is Late this year, so Half the Cadbury's Eggs have gone already.
    A Blue Tit got in through the Velux and did two laps of the Landing.
    How do I get my Blue Badge renewed without a Printer or a Degree?
    I wanted a Staycation in Pembrokeshire and got a Week in a Washing Machine.
    Diwali Sweets, Rangoli on the Step, Sparklers from Asda, and the Fire Alarm, naturally.
    The Giro d'Italia is on Eurosport and I've done my Ironing up the whole of the Stelvio.
    The Cavaliers lost in Overtime and my Coffee Table paid the price.
    Garlic in by the Shortest Day, out by the Longest, that was the Rule in our House.
    My Passport ran out in March and Gatwick is in a Fortnight. Fast Track or Prayer?
    Tried Aqua Zumba at the Leisure Centre on Thursday, and lost an Earring and my Dignity.
    Macmillan Coffee Morning tomorrow: Victoria Sponge, Rocky Road and one Vegan Thing that's mostly Dates.
    We've a Hedgehog under the Decking! I'm calling her Margaret Thatcher because she Won't Turn.
    The Lottery came up with Four of my Numbers in October, and I bought a Freezer.
    My French Exchange was in Lyon in 1983 and all I can still say is Where Is The Swimming Pool.
    Finally saw Hamilton at the Palace Theatre, Row W, behind a Pillar and a Very Tall Hat.
    Hosepipe Ban starts Monday, so it's Bathwater for the Begonias.
    The Sat Nav took me to Newport, Shropshire, when I wanted Newport, Gwent.
    First Frost, first Fire, first Mince Pie, and it's only the Ninth of November.
    I do Sudoku in Pen, Codewords in Pencil and the Guardian Cryptic in Tears.
    It's Fleadh Week in Mullingar, and there's a Fiddle in every Doorway from Monday to Monday.
    I swapped my Xbox for a Slow Cooker and I've never felt so Forty.
    Swansea Market for Cockles and Laverbread, then the Number 4 to Mumbles for an Ice Cream.
    Tulsi tea, Vicks on the Feet, Ginger, Honey, Granny's Orders: this Cold doesn't stand a Chance.
    Lego Millennium Falcon, Bag 14 of 17, and the Piece I need is Up the Hoover.
    The Appleby Horse Fair is in June, and there's nothing like Washing a Cob in the Eden on a Friday Morning.
    Ryanair wanted Fifty Euro for my Rucksack, so I wore all my Jumpers to Faro.
    Jeopardy at Seven, Wheel of Fortune at Seven Thirty, and Bed by Eight. I'm Thirty-One.
    Is the Isle of Wight Festival still Mud and Nice People, or is it all Glamping and Prosecco now?
    My Yorkshire Puddings didn't rise on Mother's Day. In YORKSHIRE, the SHAME.
    Tonight it's Ackee and Saltfish, Hard Dough Bread, a Guinness Punch and the Cricket from Barbados.
    I found a Penny Black in Grandpa's Album, and it turns out to be a Penny Red with Ink on it.
    The Choir has got me down for Second Alto in the Messiah, and I can't read Music past Middle C.
    My Welsh Dresser won't fit through the Door and the Man with the Van has Gone Home.
    I typed it all out to Frank, the drugs line, and then deleted every word and made toast.
    Ringo is a terrier with three legs and better mental health than me.
    my auntie is a teaching assistant and she says half the kids are running on empty
    Pride and Prejudice, the Colin Firth one, has been on since breakfast and I'm not sorry.
    Our Health Secretary on Question Time got me so cross I dropped a whole Battenberg.
    `,
  ),
  'fifth hand': quiet(
    'fifth hand',
    `
    my sister hannah rang twice an i let it go to voicemail both times
    Is it daft to be jealous of my best friend Jo because she sleeps eight hours?
    i told danny everything last nite and he just hugged me
    Aisha, Mo and I are going to try the bereavement café on Thursday.
    My therapist says I should write a letter to Mum and then burn it.
    Grandma Betty always said that crying waters the roses.
    liam hasnt text back and my head is going round an round
    our siobhan is home from hospital thank god
    I sat with Auntie Pat until she nodded off.
    Yesterday Kwame said the kindest thing to me and I've no idea how to accept it.
    me n chloe had a massive row over nothing
    I call my anxiety Brenda, because it's easier to tell Brenda to pipe down.
    Uncle Dev has stopped coming to dinner since the argument about money.
    Will rang. Grace didn't, and I noticed.
    saw mark friday and he looked well for once
    Told Rose. May tell June when I feel braver.
    Met Hope Tuesday for a coffee and talked about anything but the funeral.
    My boys Callum and Finlay are with their dad this weekend and the silence is enormous.
    does anyone else have a brother like my tom who just never talks
    Dear Joyce, you helped me more than you know with your post on Sunday.
    thanks niamh. better today x
    Pavel and Ania next door brought soup round when I couldn't get out of bed.
    Baby Noah would have been one today and I lit a candle.
    i think about jess every day even tho its been 2 years
    Nanny Jean doesn't know my name any more, but she still winks at me.
    ravi proposed and i said i need to think and now i feel awful
    my ex steve has met someone else and i found out off the kids
    dr anna was lovely with my lil girl
    Nurse Joy, as my son calls her, gave him a sticker for being brave.
    Father Tom came and said a few words, although I am not much of a believer.
    had to have mister tibbles put to sleep im in bits
    lady fluffington is 19 and not eating, im scared this is it
    Our greyhound Sir Barksalot is the only reason I get up of a morning.
    princess peaches my hamster escaped again and honestly i needed the laugh
    I lost Biscuit Crumb, my rescue pony, on Saturday.
    My parrot Captain Morgan swears whenever I cry.
    Chairman Miaow has been sick on my discharge letter, which feels about right.
    walked bonnie blue in the rain an felt a bit better
    The budgies, Salt and Pepper, are the only ones I've spoken to today.
    Winston Pugsley is a pug, he's asthmatic, and I love him more than most people.
    Duke Ellington the tortoise has woken up and so, I think, have I.
    Does anyone else let the cat sleep on the bed? Miss Moneypenny takes the whole pillow.
    Stephen Fry talking about being bipolar was the first time I felt normal.
    taylor swift got me through my breakup and im not ashamed
    i cried when robin williams died like he was my own uncle
    Reading Matt Haig in the bath because nothing else quiets my head.
    My counsellor lent me a book by Brené Brown and I've underlined half of it.
    Winston Churchill had his black dog, and I have mine.
    adele came on in the car and i had to pull over
    watchin andy murray cry on centre court set me off too
    I don't think Keir Starmer has ever tried living on Universal Credit.
    prince harry talking about his mum made me ring my dad
    I named my depression Ebenezer Scrooge, because it hates everything, especially Christmas.
    Sherlock Holmes on the radio is the only thing that gets me off to sleep.
    I feel like Bridget Jones without the jokes.
    my mum says im like hermione granger cos i panic about homework
    It was Jane Austen who kept me company through the chemo.
    Agatha Christie on audiobook, hot water bottle, bed by nine, and no guilt.
    Sylvia Plath frightens me a bit because I understand her.
    Marcus Rashford did more for my kids' dinners than anybody.
    lewis capaldi being open about his tics helped my teenager so much
    watched david attenborough w the sound off and it calmed me right down
    I've been praying to Saint Jude, since mine does feel like a lost cause.
    My nan swears by St Anthony for finding things, and I wish he'd find my get-up-and-go.
    Mary Berry's lemon drizzle, tears and all, went in the oven at four.
    I learned about grief from Joan Didion, not from any leaflet.
    Florence Nightingale never left her bed for years, so I feel in good company.
    As Martin Luther King said, darkness cannot drive out darkness.
    ant and dec make me laugh even when i dont want to
    dolly parton up loud, hoovering, pretending im fine
    Freddie Flintoff's programme about bulimia made me book an appointment at last.
    I put Vera Lynn on for Mum and she sang every word.
    ed sheeran was playing at the funeral and now i cant hear that song
    harry potter was my escape when home was horrible
    Can't watch Dot Cotton on the old EastEnders repeats without thinking of my gran.
    Princess Diana and my mother died in the same week, and nobody noticed mine.
    Frida Kahlo painted from her bed, and I am knitting from mine.
    joe wicks does a 10 min thing for beginners i managed 6
    homer simpson is a better dad than the one i got
    mo salah scored and for like 90 seconds i forgot everything
    Nelson Mandela forgave his jailers and I can't even forgive my brother.
    billie eilish lyrics hit different at 2am
    I'd rather be Miss Marple than Mrs Bennet, and I fear I am Miss Havisham.
    used to live on station road and i cant walk down it anymore
    had a panic attack on oxford street in front of everyone
    We scattered her ashes in Roundhay Park under the big beech.
    Walked as far as the bandstand in Victoria Park and back, which is further than last week.
    movin from milton keynes to newcastle upon tyne and dont know a soul
    The River Severn is up again and my nerves can't take another flood.
    i miss sierra leone so much it hurts
    Sat by Loch Lomond, ate a cheese sandwich, did not cry.
    My family are all in Sri Lanka and the time difference makes me lonelier.
    got off the train at kings cross an couldnt remember how to breathe
    anyone near bury st edmunds fancy a quiet walk with a nervous person lol
    New York was too loud for me, so I came home to County Clare.
    we used to play on hampstead heath b4 dad left
    drove to robin hoods bay on my own im so proud of myself
    South Africa feels a very long way off on Sunday evenings.
    took the dog along lady bay and nearly smiled
    Someone has left flowers on Waterloo Bridge and I hope whoever they were for is at peace.
    Is there anything for young carers round Kirkby Lonsdale way?
    stuck in traffic on the great north road having a meltdown
    Climbed Ben Nevis for my brother, and I felt him the whole way up.
    Snow on Arthur's Seat this morning and the first clear head I've had in a month.
    The allotments off Albert Terrace are where I go when it gets bad.
    Croagh Patrick barefoot for my mother's intentions, and I'd do it again.
    El Paso summers are brutal when you can't afford the air conditioning.
    leeds united lost again like i needed another reason
    my only mates are the lads i sit with at aston villa games
    i support crystal palace so im used to dissapointment
    Listening to Pink Floyd in the dark like I'm seventeen again.
    arctic monkeys tickets came thru finally something to look forward to!!
    we had fleetwood mac on in the car, all of us singing, first time since mum died
    iron maiden is my meditation
    Simon and Garfunkel should come with a warning for the newly bereaved.
    Anyone else only feel calm watching Gardeners' World?
    call the midwife sets me off every single week
    started good will hunting and had to turn it off at the its not your fault bit
    Put on Paddington Bear for the children and I was the one sobbing.
    Silent Witness is not the thing to watch when you are alone in the house.
    I'm on my fourth go at reading Wolf Hall with this concentration of mine.
    eleanor oliphant is completely fine made me feel seen
    strictly is on and mum would of loved it
    forrest gump makes me miss my grandad so bad
    Does anybody find that Desert Island Discs makes them weepy?
    Re-reading Anne of Green Gables, because I need somewhere gentle to go.
    The Rovers and the County both lost, so Dad will be unbearable.
    Doctor Who at teatime with a blanket, like old times.
    Celtic drew with Rangers and my husband has gone to bed in a huff.
    Green Bay Packers on the TV, my kid on my lap, and for once no arguing.
    harry kane missed and the whole pub went as quiet as my house
    i watched inside out with my lil sis and cried more than her
    had a wobble in marks and spencer by the sandwiches
    is it just me or are the lights in tesco extra unbareable
    went aldi got milk came home. counts as a win
    a stranger in john lewis asked if i was alright and i wasnt
    hid in the toilets at burger king til my heart slowed down
    Bought myself flowers at Waitrose because nobody else is going to.
    b&m had them weighted blankets for 20 quid if anyone wants one
    Dunnes Stores was packed, so I turned round and went home again.
    I treated myself to a candle from Boots that smells like my mother's kitchen.
    Treading the aisles of Home Bargains at closing time is about my limit.
    managed the queue in greggs on my own!
    ikea on a sunday was a mistake my anxiety is thru the roof
    Dorothy Perkins has gone, Debenhams has gone, and I don't know the high street any more.
    Laura Ashley curtains still hang in Mum's room and I can't take them down.
    Ted Baker shirt ironed, shoes shined, interview at ten, sick with fear.
    Target on Black Friday was where I learned what a panic attack is.
    My mother only ever bought Clarks shoes, and I could smell the shop when I opened the box.
    rang samaritans at 4 this morning an a bloke just listened
    has any1 used the shout text line? was it ok
    childline was busy but they rang me back and i talked for an hour
    Cruse were wonderful to me after my husband died.
    Macmillan sorted out the benefits forms when I couldn't face them.
    Alcoholics Anonymous is in the church hall on Fridays and I've been outside it three times.
    The Citizens Advice lady told me not to sign anything.
    Women's Aid found me a room, and I slept for the first time in a year.
    age uk sent someone to fit a rail for my grandad
    Papyrus helped me make a plan for the bad nights.
    If you're in the States, the Trevor Project is there all night.
    I got a reply from the National Autistic Society about my assessment.
    Marie Curie nurses sat with my dad so that I could sleep.
    Sue Ryder have a grief chat online that some of you may like.
    Barnardo's helped my foster brother with his first flat.
    andys man club got me talking for the first time in my life
    Save the Children sent a thank-you card and it made my day, silly as that sounds.
    my sons school keeps ringing about his attendance
    Her college have been decent about the time off, to be fair to them.
    the lads at work take the mick but they dont mean it i think
    My GP surgery has a new phone system and it's hopeless.
    I saw a different locum again and had to explain from the start.
    mums care home rang she had a fall but shes ok
    a&e was 9 hours and then they sent us home
    I've been referred to Cardiology and told not to worry, which made me worry.
    Sitting in Outpatients with a coffee and a knot in my stomach.
    they moved her from intensive care to the high dependency unit so thats good isnt it
    ear nose and throat have lost my notes
    The Early Pregnancy Unit was full of happy posters and I wanted to tear them down.
    Speech and Language Therapy have put us on an eighteen-month list.
    My community psychiatric nurse comes on Wednesdays and I tidy up first.
    The health visitor told me all babies cry.
    my head teacher knows, my form tutor knows, wish neither of them did
    Occupational Health want to see me and I'm dreading it.
    my daughter's nursery say she bites
    I told HR I was struggling, and the next day it was all round the office.
    The Crisis Team came out and were kinder than I expected.
    camhs closed our case without even meeting him
    the lady in the corner shop always asks after my mum bless her
    My boss is a bully and I am fifty-eight with nowhere to go.
    dad was a miner and he never once said he loved me
    good friday was when it happened so easter is never easy
    mothers day can do one
    Christmas Eve on my own again, but I've got the radio and a pudding.
    Happy Diwali to all who celebrate, from one who is celebrating alone.
    eid mubarak everyone, first one since losing my dad
    Ash Wednesday always puts me in a thoughtful mood.
    Bonfire Night is torture for my PTSD and for the dog.
    pancake day n i burnt every one, then laughed for the first time in ages
    valentines day is just a tuesday i keep telling myself
    St Patrick's Day is hard when you're three months off the drink.
    Remembrance Sunday, and my brother's name is on the wall.
    Twelfth Night, and I can't bring myself to take her decorations down.
    rosh hashanah without bubbe feels wrong
    new years eve fireworks and me with a pillow over my head
    Labor Day weekend and everybody's at a cookout except me.
    Bank Holiday Monday drags when you live alone.
    Lunar New Year, and nobody to send a red envelope to this time.
    World Mental Health Day at work meant a cupcake and an email.
    drank a hole bottle of coca cola and now my hearts racing
    microsoft teams pinging all day is gonna finish me off
    Cadbury Dairy Milk for tea, and I make no apology.
    netflix asked if i was still there and tbh i wasnt sure
    Google Maps took me past the hospital where he died.
    Earl Grey and a custard cream cures nothing, but it helps.
    Spent the night scrolling TikTok and hating my body.
    My Kitchen Aid broke and I wept as if somebody had passed away.
    jack daniels was my best mate for ten years and im 40 days without him
    Johnnie Walker ruined my marriage, and I let him.
    Mr Kipling and I have had a long relationship, and my trousers show it.
    doc martens on chin up out the door
    captain birdseye has fed us all week cos i cant face cooking
    Uncle Ben's rice again, since it's all I can manage.
    ben and jerrys, spoon, sofa, dont judge me
    My Calvin Klein perfume still smells of the year she left.
    I set a Google Calendar reminder that just says Drink Water.
    xbox live is the only place i talk to anyone
    crohns isnt just a tummy ache i wish ppl understood
    dads parkinsons has got to the stage where he cant do buttons
    mum has alzheimers and she hit me today
    I was diagnosed with Graves' disease, which is a rotten name for anybody anxious.
    Living with Hodgkin lymphoma means living from scan to scan.
    Guillain-Barré took my legs for six months.
    my boy has tourettes and the bus is the worst place for it
    Bell's palsy has dropped half my face and I daren't go out.
    anyone here with ehlers danlos whos managed to keep working
    They think it's Addison's, and I'm oddly relieved to have a word for it.
    Lou Gehrig's disease, they told me, and gave me a pamphlet.
    my aunties got huntingtons an i dont know if i want the test
    Down's syndrome is the least interesting thing about my daughter.
    It's Ménière's, so if I fall over I'm not drunk.
    I've Just Been Told I Got The Flat And I Can't Stop Shaking!!
    Why Does Everything Have To Be So Hard All The Time
    SO DONE WITH TODAY. Bed, Blanket, Phone Off.
    My PIP was refused, my ESA stops Friday, and the DWP have put me on hold since nine.
    Good Morning All. Hope Everyone Had A Better Night Than Me.
    I have ADHD, OCD and a cat with more appointments than I have.
    Please Be Kind To Yourselves Tonight Lovely People
    First Day Sober. Second Attempt. Third Cup Of Tea.
    Universal Credit, Council Tax, Housing Benefit, and not one of them talks to the others.
    Sent From My iPhone because My Laptop Has Died Like Everything Else I Own.
    Just Passed My Driving Test At Forty Six!
    Sunday: Slept. Monday: Slept. Tuesday: Washed My Hair And Felt Like A Queen.
    MY HEAD WILL NOT STOP AND I DO NOT KNOW WHAT TO DO
    Thank You For Listening, Big Hugs From Me And The Cat
    The NHS app says my CBT starts in May, or maybe June. God knows.
    Does Anybody Else Talk To The Telly Or Is It Just Me?
    Feeling Low. Feeling Lost. Feeling Like Toast, So I Had Toast.
    Dear Diary, Today I Left The House.
    One Day At A Time, as they say at the Tuesday meeting.
    I hate the words Moving On. Who Invented Them?
    Big Day Tomorrow. Tribunal At Ten. Send Me Your Luck.
    Never Thought I'd Write This But I Think I'm Getting Better
    RIP Nan. Sleep Tight. Love You To The Moon And Back.
    EMDR on Monday, DBT on Wednesday, and a nap every day in between.
    Hello All. New Here. Bit Nervous. Bit Lonely. Quite Like Cake.
    It Is What It Is, my dad says, and that's the end of any conversation.
    The SSRI made me sick, the SNRI made me sweat, and now they want to try Lithium.
    Lost my job in April, my home in June and my temper in July.
    Does the Equality Act cover Long Covid, or is that still being argued over?
    I wrote Get Up, Wash, Eat on the mirror in lipstick.
    Woke Up Angry, Went To Bed Angry, No Idea At Whom.
    On Thursday the Jobcentre wanted my ID, my P45 and a Doctor's Note, and all I had was a Bus Pass.
    Kids Back To School Tomorrow And I Already Miss The Noise
    My Mother. My Rules. My Guilt. There's the whole problem in six words.
    I did my French GCSE on Wednesday, Maths on Friday, and cried through English Lit.
    Can Someone Please Tell Me It Gets Easier
    GOT THE ALL CLEAR!!! Dancing Round The Kitchen In My Pants!
    Half my week is Forms: Form One for Housing, Form Two for Carers, Form Three for nothing at all.
    Why do Sundays feel so Sundayish when you live by yourself?
    I Said No Today. Me! I Actually Said No!
    An Asperger's diagnosis at sixty-one explains rather a lot about my Christmases.
    So Proud Of My Lad He Got A Distinction
    The Doctor says Rest, the Boss says Work, and the Baby says Neither.
    Every Spring the Black Dog slinks off, and every November he is back.
    Anxiety: 1. Me: 0. Rematch On Saturday.
    The Mental Health Act, the Care Act, the Children Act, and still no one acts.
    Never Marry A Man Who Counts Teabags
    Quick Question For The Night Owls: What Do You Do At Three In The Morning?
    My Polish is better than my English when I'm upset, so forgive me.
    I am Catholic, my wife is Hindu, and our daughter says she's a Jedi.
    Tea. Toast. Tablets. Telly. That Was My Day.
    Hi Everyone. Bad News I'm Afraid. The Biopsy Came Back.
    I keep a Jar Of Good Things and today's slip says Blue Sky.
    Little Things: Clean Sheets, Warm Socks, A Robin On The Fence.
    The Home Office letter came, and it says Leave To Remain Granted.
    Went From Size Ten To Size Eighteen On Olanzapine And Nobody Warned Me
    Our WhatsApp group is called Mums On The Edge, and we are.
    Is ADHD coaching a thing in Wales, or only in England?
    In German there is a word, Weltschmerz, and it fits me like a glove.
    Yes I Am Crying Over A Biscuit Advert, What Of It
    OK So I Might Have Eaten The Whole Trifle
    I'm British, Bengali, bisexual and Bored Of Explaining.
    The Wheel of Life, the Worry Tree, the Mood Diary: I have filled in the lot.
    Please Don't Say Everything Happens For A Reason
    Found Dad's old Army medals and a Valentine he never sent.
    Blue Badge came through, so no more crying in the Multi-Storey.
    My mantra is Not Today Satan and it mostly works.
    ANOTHER SLEEPLESS NIGHT. Sheep Counted: All Of Them.
    Radio Four, Shipping Forecast, Dogger, Fisher, German Bight, asleep by Lundy.
    I bought a Lottery ticket, a Kit Kat and a Get Well card for myself.
    Told the Court, the Council and the Cat. Only the Cat cared.
    Tomorrow Is A New Day, said my mug, so I threw it at the wall.
    Dry January, Wet February, Sober March: I am getting there.
    Who Else Hates The Phrase Committed Suicide?
    From A Very Tired Mum Of Four Who Loves You All
    Anyone Awake? Can't Sleep. Mind Racing. Chat Welcome.
    The SENCO mentioned an EHCP and I nodded as if I knew what that was.
    Best Thing Today: Fish And Chips. Worst Thing Today: Everything Else.
    My Welsh nan would say Cwtch and that was that.
    IVF Round Three. Wish Us Luck. No Baby Dust Emojis Please.
    I Am Not My Mistakes. I Am Not My Mistakes. I Am Not My Mistakes.
    It's the ME again, and by ME I don't mean me, I mean the illness.
    Got As Far As The Gate. Next Time The Street.
    Cant Sleep Cant Eat Cant Stop Checking My Phone
    omg I PASSED my English AND my Maths im actually shaking
    my PIP got turned down AGAIN and the DWP wont even say why
    Hiya All Its Me Again Sorry For Moaning Xx
    got my ADHD meds changed from Concerta to Elvanse has Any1 else had that?
    Night Night Everyone Sweet Dreams Stay Safe Xxx
    im on ESA and PIP and it still doesnt cover the Gas and Electric
    Sorry For The Caps My Phone Does It On Its Own And I Cant Turn It Off
    Who Else Is Up Cos Of The Meds Lol
    Im Fine. Im Always Fine. Thats The Lie Init
    todays WIN: Hoovered. todays FAIL: Everything else
    WHY do People say Man Up like its a cure
    gonna do the Big Shop Then have the Big Cry
    My Social Anxiety Said No But My Dog Said Walkies
    Had My First Smear Today And It Was Ok Girls Honest
    I have Borderline, my Mate has Bipolar and we are Both Skint
    UC sanction AND the Boiler went AND its Snowing, hows ur Friday
    Ten Weeks Off The Fags And I Could Murder Someone Haha
    Mum If Your Up There I Miss You So Much
    soz for no Replies been in Bed since Saturday
    No One Tells You How Much Paperwork There Is When Someone Dies
    Just a Sunflower Lanyard and a Deep Breath and I got on that Plane!!
    Im In The Wrong Body And Its The Wrong Decade And Im Tired
    Power Nap Turned Into Eleven Hours Oops
    Probate, Pensions, Premium Bonds: I never knew a Widow needed so many Ps.
    Retired Today. No Speech. No Cake. No Idea What To Do On Monday.
    The Job Said Night Shifts And Now I Dont Know What Day It Is
    Three Cheers For Fluoxetine And Clean Pyjamas
    I Don't Want Advice I Just Want Somebody To Say That Sounds Rubbish
    Rain, Rain, Rain. Washing On The Radiators. Heart On The Floor.
    Had A Cry In The Car Park, Fixed My Face, Went Back In
    Because I'm Deaf, the Voicemail might as well be in Martian.
    Period Pain, Endo Flare, Hot Water Bottle, Do Not Disturb
    Gran's Recipe Says Bake Until Done, and I Am Done, so I suppose that's the cake.
    To The Person Who Sent Me That Message Last Night, You Saved Me
    Cold House. Warm Coat. Small Steps.
    Whoever Said Time Heals Never Lost A Child
    `,
  ),
};
