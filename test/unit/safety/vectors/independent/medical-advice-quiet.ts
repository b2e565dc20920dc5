import { quiet } from '../vector.ts';

export const texts = {
  'second hand': quiet(
    'second hand',
    `
    I came off sertraline in May and it was rough, but I had my nurse ringing every week which helped.
    My GP halved my citalopram last Tuesday and I'm a bit nervous about it, to tell the truth.
    has any1 else had weird dreams on mirtazapine or is it just me lol
    pls dont stop them without askin the pharmacist 1st hun, ours at boots is so kind
    It might be worth ringing your surgery and asking them to look at the dose again.
    Well, that was a taste of her own medicine, wasn't it? Good on you for saying so.
    Losing that job was a bitter pill for me and all. It does get easier to swallow, slowly.
    the vet put our dog on fluoxetine for when were out n hes stopped eating the sofa
    A wee walk round the block and a pot of tea is my plan for the day. Join me if you like.
    I was told I have bipolar when I was 34, and I cried with relief in the car park.
    What time of day do you all take your quetiapine? Just being nosy.
    my consultant moved mine to the mornin cos i wasnt sleepin, took a wk to settle
    im on 50mg n waiting for my review, kinda scared theyll put it up
    Sertraline can take around four to six weeks to work, according to the NHS website.
    if uve missed a few doses 111 can say what to do, even this late at nite
    My mum stopped her blood pressure tablets years ago and we had an awful fright with her.
    Just finished reading The Midnight Library. Has anyone got another one like it?
    Try breathing in for four and out for six. It gets me through the bus ride most mornings.
    skipped a dose by accident on sunday n felt like id been at sea all day
    u dont need to apologise hun, were all here for u whatever happens
    Laughter's the best medicine, my nan used to say, and she had a laugh like a drain.
    Half of me wants to go to the wedding and half wants to hide in the shed.
    My therapist says I should write the letter but not send it. Not sure what I think about that yet.
    Did your doctor mention anything about the pill and your mood? Mine had a leaflet on it.
    cant believe i actually rang the gp today, hands were shaking the whole time
    The tomatoes were looking sick so I cut their feed by half, and they've perked up no end.
    I've been on lithium since 1989, and the blood tests are just part of the furniture now.
    You were very brave going to that appointment. What did they say in the end?
    Ring the Samaritans if tonight gets heavy, 116 123, they don't mind what time it is.
    My brother's been told he has ADHD and suddenly our whole childhood makes sense to me.
    took my tablets, fed the cat, had a shower. thats 3 wins today
    None of us can say what illness it is, I'm afraid, but a doctor can and should.
    asked the pharmacist bout st johns wort n he said it doesnt go with wat im on
    is it normal to feel worse the 1st fortnight on escitalopram? day 6 here n strugglin
    The health visitor was lovely about my tablets. She said plenty of mums feed while on them.
    Brought the hamster to the vet, and she's on antibiotics twice a day, the poor wee thing.
    Hot chocolate, clean sheets and a bad film. That's what I'm prescribing myself this evening.
    i didnt go to my cbt last week n i feel so guilty about it now
    Thinking of you today. Could somebody sit with you while you wait for the nurse to ring back?
    They changed me from paroxetine to something else in March, with a chart to follow, week by week.
    I used to think tablets were for other people. Then the wife got me to go, and I'm glad she did.
    Don't change anything till you've talked it over with whoever prescribed it, is all I'd say.
    does any1 know if u can get perscriptions sent to a chemist near uni insted of home
    Best thing I ever did was keep a notebook by the bed for the three in the morning worries.
    My own dose is none of my sister's business, yet she has an opinion every Sunday.
    my mate told me to bin my meds n i was like no chance, i like being alive ta
    Zopiclone left a taste in my mouth like old pennies. Anyone find the same?
    u sound shattered, has sum1 got an hr to hold the baby so u can nap?
    had ocd since i was 9 n the checkin still gets me on bad days
    make sure u tell them about the dizzy spells, theyd wanna know that asap
    The psychiatrist asked me to keep taking it for six months after I felt well, so that's the plan.
    Swap your evening scrolling for a bath, that's made a world of difference in our house.
    is it ok to ask what happens at a first appt with the mental health team? im bricking it
    my daughter got started on elvanse this term n her teachers noticed alredy
    I'd double the biscuits and halve the worrying, if I were queen of the world.
    In the seventies they gave my aunt Valium for everything. Different times, thank goodness.
    Running on empty is a good way to put it. I felt just so after my husband's stroke.
    hav u told ur midwife how low uve been? mine got me seen in days
    Three weeks off cigarettes now, with the patches from the stop smoking clinic. Chuffed!
    got my inhaler sorted at last, the asthma nurse showed me id been doing it wrong for yrs lol
    I've an app that reminds me about my evening tablet. Otherwise I'd forget my own head.
    Ignore the trolls on there, pet. They aren't worth one minute of your precious evening.
    stop beatin urself up, u turned up today n that counts for me
    skip the news for a day or 2, i did at the weekend n my shoulders dropped an inch
    Pregabalin is a controlled drug in the UK, so that's probably why they wanted your ID.
    My father was in hospital with his clozapine bloods. He's home now, grumbling about the toast.
    The Bell Jar broke me in sixth form. I'd still hand it to anyone who asked, though.
    how long did u wait for ur autism assessment? im at 14 months n counting
    You're not daft for asking. The pharmacist can go through all of that with you privately.
    I decided with my doctor to stay on mine through the pregnancy. Everybody's situation is different.
    He said it was low thyroid in my case, which I'd never have guessed.
    My horse has a herbal supplement for his nerves, costs more than my weekly shop.
    Raise it with your manager, maybe? Mine was surprisingly decent about the later start.
    wish there was a pill for loneliness, id be first in the queue
    We'd our first family dinner since my diagnosis, and nobody mentioned it once. Bliss.
    You know yourself better than we do. If something feels off, the out-of-hours doctor is there for it.
    taperin off venlafaxine w the clinics help, wk 10 now n the brain zaps r easin
    Some antidepressants can make you sensitive to the sun. It says so in the leaflet with mine.
    The lavender's been moved to a bigger pot and it's sulking. I know how it feels.
    dont give up on ur therapist yet, mine took ages to click but now shes class
    told the nurse id been missin my depot n she didnt even give out to me
    Could it be worth writing your questions down before you see him? My mind goes blank in there.
    We put the old dog to sleep on Friday. The house is too quiet and I can't settle.
    Only your own doctor should be deciding about those tablets, not your mother-in-law and not us.
    Early nights and porridge, that's as wild as I get these days, and I sleep grand.
    has anybody changed from 1 contraceptive to another n felt rly low after??
    my flatmate takes magnesium n swears by it, i just like the colour of the bottle lol
    i got told its not bipolar its ptsd, dunno how to feel about it tbh
    My wife's sleeping tablets were stopped by the hospital, so we're both up with the owls.
    ur feelings make total sense after a year like that, be gentle w urself tonite x
    If the pain in your chest comes back, please call 999. Don't sit there being polite about it.
    Anybody watched Pill on the telly? I can't recall the channel but the acting was superb.
    they offered me amitriptyline for the headaches, still decidin, got a call thurs
    Sixty years of marriage, and he still can't find the paracetamol in the cupboard where it lives.
    im not a doctor so i wont guess, but im here if u wanna talk it out
    Sugaring the pill never was my strong suit, so I'll just say it: I've been lonely.
    My gran says a drop of brandy cures everything. My gran is also banned from driving.
    Do yous find the counsellor at college any good? I'm thinking of putting my name down.
    I keep my tablets in a box with the days on, like an old fella. I'm twenty-two.
    The doctor wants me to have a scan. I'd rather wrestle a bear, but I'm going.
    What a week you've had. Wrap up, put the kettle on, and let the ironing wait.
    I stopped drinking in January with support from a group, and I can look my boys in the eye.
    she said to take it with food so thats what im doing n its been loads better
    Propranolol slows the heart, that much I remember from nursing. For anything more, ask your surgery.
    Some goldfish treatment you have to dose for the whole tank. Mine looked at me with contempt.
    You've clearly got a good heart, and that little girl is lucky to have you.
    I had postnatal depression with my first, and I wish I'd told somebody sooner.
    goin to the nurse about my bloods tmrw, say a wee prayer for me
    no shame in being on meds at all, ive been on em since yr 10
    The locum told me one thing and my own doctor another. Who do I complain to?
    Time's a healer, they say, though no one mentions what an awful slow worker it is.
    did u ask if theres a liquid version? they found me 1 when i couldnt swallow
    Music loud, door shut, twenty minutes. Sorts my head out better than any pep talk.
    I'd a terrible reaction to steroids once, so the hospital has it in red on my notes.
    my little bro has epilepsy n he hates taking his keppra, its a battle every single nite
    The chemist rang to say my prescription's late. Has this been going on everywhere or just Leeds?
    Good luck at the memory clinic, Joan. Let us know how you both get on.
    Mine's a Medicine for Melancholy, by Bradbury. Found it in Oxfam for fifty pence.
    They've told me to wait two days between the old ones and the new ones, and I'm anxious about it.
    counting ceiling tiles in the waiting room again, the gp is running 40 mins late as usual
    `,
  ),
  'third hand': quiet(
    'third hand',
    `
    I stopped my sertraline in March and the dizziness lasted about a fortnight.
    been on citalopram since i was 17 n it took ages 2 kick in
    My first week on mirtazapine I could have slept standing up.
    Coming off venlafaxine was the hardest month of my life, and I did it with my doctor's help.
    took my concerta late yday and was up til 4 cleaning the fridge
    I forgot my pill twice last month and panicked both times.
    HRT patches leave a sticky square on my hip that never washes off.
    The steroids made me cry at adverts and eat a whole trifle.
    i tried cbd oil once n it tasted like a lawn
    I halved nothing and missed nothing, and still I felt wretched on that tablet.
    my thyroid tablets live next to the kettle so i rember them
    zopiclone left a metal taste in my mouth an ruined my toast
    I was diagnosed with bipolar at forty-six and it explained a great deal.
    Propranolol got me through my driving test, third time lucky.
    i hate needles so starting insulin was a big deal 4 me
    St John's wort did nothing for me except cost twelve euro.
    no one at my work knows i take anything and id like it kept that way
    I skipped my own appointment last week and felt ashamed about it all weekend.
    had my bloods done 2day and the nurse was so sound
    It was my second go at fluoxetine that suited me, oddly enough.
    My GP halved my dose in January and we're reviewing it at Easter.
    The nurse told me to take mine with food, so that's what I do.
    doc said stay on it another 6 months so fine i guess
    My psychiatrist wants me to swap to something else and I'm dreading it.
    The pharmacist said I can't have grapefruit any more, and I'd just bought three.
    camhs said its not adhd its anxiety and idk how i feel
    My consultant raised the lithium after the last blood test.
    The midwife told me to stop the antihistamines, so I'm itching like mad.
    They've told Dad to ignore the letter because the scan was booked twice by mistake.
    my therapist asked me 2 skip a week cos shes on holiday
    Has anyone here come off the pill and noticed their mood change?
    does elvanse make any1 else feel cold all the time
    Should I be worried that my tablets look a different colour this month?
    Would you take it in the morning or at night, or is that one for the chemist?
    Do you think what I've got could be OCD, or am I just fussy?
    did ur doctor make u do an ecg b4 starting
    Is it normal to feel worse before the antidepressant starts working?
    how did u tell ur mam that youd stopped going to therapy
    Are you still on the patches, Maureen, or did they change you over?
    wat did they give u instead of diazepam in the end
    Could somebody tell me what a titration appointment involves?
    Are you getting enough support while you wait for your test results?
    Please don't stop it on your own, ring the surgery first.
    Ask your pharmacist whether those two are all right together.
    id ring 111 about that rash tbh, better safe
    If you've missed one, the chemist can tell you what to do.
    Only your doctor can say whether it's bipolar, so do go and see her.
    plz go 2 ur appointment even if its scary, we r with u
    Keep your therapy appointment if you possibly can, it's worth the bus fare.
    Before you try any herbal remedy, have a word with the pharmacist.
    None of us can tell you what dose to take, but your nurse can.
    dont just quit them hun talk to ur gp first
    I'm a nurse, but not your nurse, so please ask your own team about the tablets.
    rite the side effects down and bring the list to ur review
    If it feels like an emergency, call 999 or go to A&E now.
    Antidepressants can take several weeks to have their full effect.
    In Ireland some contraception is free now, depending on your age.
    Prescriptions are free in Scotland, Wales and Northern Ireland.
    The leaflet in the box lists the common side effects first.
    thyroid problems and low mood can look alike, its why gps test 4 it
    Prozac is just a brand name for fluoxetine.
    adhd meds have been in short supply all over the uk this yr
    Lithium is an element, number three on the periodic table.
    Start small, maybe just open the curtains and have a cup of tea.
    stop being so hard on urself u got thru today
    try going 4 a walk round the block when it gets loud in ur head
    Skip the news tonight and put on something silly instead.
    Take it one hour at a time, love.
    ignore those girls, theyre not worth ur tears
    Why not just write it all down and burn the paper?
    Take a double helping of kindness for yourself this evening.
    u should swap numbers with the girl from ur course she sounds nice
    The vet has put our spaniel on steroids and he's eating the skirting boards.
    Nan keeps her blood pressure tablets in a biscuit tin with the Queen on it.
    our cat needs insulin twice a day n she hates me 4 it
    My son takes his Ritalin with a spoonful of jam.
    Giving a tortoise a worming tablet is a two-person job.
    dads on so many pills he rattles, his words not mine
    My aunt swore by cod liver oil and lived to ninety-eight.
    The rabbit had to go back for more painkillers after her teeth were done.
    mum stopped taking her tablets and were all really worried
    Give the boiler a dose of inhibitor before you bleed the radiators.
    Your tomatoes have blight, I'm afraid, so pull them up and burn them.
    double the feed on ur chillies, theyre hungry
    Halve the lawn feed in a dry summer or you'll scorch the grass.
    just skip the update, mine bricked my phone
    Stop the machine mid-cycle and take half the towels out.
    I'd put a patch on that inner tube rather than buying a new one.
    Your laptop's got a virus, so don't open any attachments.
    Just skip the last question if you run out of time and go back to it.
    My boss told me to stop sending such long emails.
    swap ur tues shift with kev he wont mind
    You've got to raise it with your manager before the rota goes out.
    double chemistry then a biology test on hormones, send snacks
    Start with the essay plan and leave the introduction till last.
    he got a taste of his own medicine at the quiz on fri lol
    That meeting was a bitter pill to swallow.
    Laughter is the best medicine, as my grandad never tired of saying.
    just watched prozac nation n now i feel weird
    I'm rereading The Bell Jar and Bad Pharma at the same time, for my sins.
    I've been on sertraline for six years now. The first fortnight I felt sick every morning. These days I barely notice it.
    came off my meds last summer with the crisis team helping. it was horrible then it wasnt. not saying any1 else should, just my story
    I take my thyroid tablet at six and then go back to bed. The dog thinks it's breakfast time. It is the only routine I have kept since Harold died.
    The pill made me so low at nineteen. I changed to something else after a long talk at the clinic. I still think about how long I put up with it.
    I was on steroids for my chest over Christmas. I painted the whole hall at three in the morning. My husband hid the ladder.
    elvanse day 3. i tidied my room AND did my chem homework. is this how normal ppl feel lol
    I doubled my own dose once by accident and spent the evening on the phone to 111. They were very kind. I was fine, just embarrassed.
    My diagnosis came through on Tuesday. It's autism, as I'd half suspected. I've been crying and laughing ever since.
    i missed 2 days of my lexapro cos i left it at my dads. the brain zaps were unreal. got it back now tho
    Insulin pens, sensors, test strips, I carry a small hospital in my handbag. Some days I'd like to throw the lot in the Liffey. I don't, of course.
    I used to buy every vitamin going. The kitchen looked like a branch of Holland and Barrett. None of it touched the loneliness.
    ive been sleepin bad since they changed my tabs. its like my brain wont switch off. just needed to say it somewhere
    Thirty years as a nurse and I never understood side effects until I had them. My mouth was like the bottom of a birdcage. I was a more patient woman afterwards.
    I didn't go to my therapist today. I sat in the car park for twenty minutes and drove home. I feel such a fool.
    St John's wort, acupuncture, cold swimming: I've had a go at them all. The swimming I kept. The rest just emptied my purse.
    my meds got put up 2 100 last week. bit shaky but ok. thanx for asking every1
    I stopped taking diazepam in 1998. It took me nearly a year, with a very good doctor. I still keep the last empty bottle on the windowsill as a medal.
    They switched my brand and I swear the new ones taste of soap. It's the same stuff inside, apparently. My tongue disagrees.
    Painkillers only dull it for me. It's the waiting for the operation that gets me down. Eighteen months now.
    im the one who forgets. alarm goes off, i turn it off, and then nothing. third time this week smh
    I asked to go back to the lower dose and my doctor agreed. I felt listened to for once. It was a good day.
    cbd didnt do a thing for my nerves. my sister loves it. takes all sorts i spose
    Saw the psychiatrist this morning. She's stopping the quetiapine slowly and starting me on something new. I'm nervous but hopeful.
    gp said take it at nite not mornin. so i did and i slept like a log. happy days
    My nurse practitioner rang with the results. She says it's my iron, not my nerves. I could have hugged her.
    The consultant told my mother to skip the blood thinner before her op. We have it written on the calendar in red. I'm still checking it ten times a day.
    My therapist thinks we should meet fortnightly now. I'm scared of the gap. She said it's a sign I'm doing well.
    they told me i dont have bpd after all. 3 years of thinking i did. dont know who i am now lol
    The pharmacist caught that two of mine didn't mix. He rang the surgery there and then. I brought him in a tin of shortbread.
    Doctor wants me to raise the dose on Monday. I've asked for a week to think. She was grand about it.
    so the doc goes try the patch. and im like ok whatever. it fell off in the shower
    My diabetic nurse showed me how to adjust things on match days. I'd been too proud to ask. She didn't make me feel daft at all.
    The hospital said to ignore the first letter. It had somebody else's name on it! I've been worrying since Friday for nothing.
    My doctor in Ohio put me on Wellbutrin. My doctor here in Leeds had to look it up. We laughed about it in the end.
    camhs lady was actually nice. she said no meds for now just talking. mum cried in the car but good crying
    I was told to stop the sleeping tablets after two weeks, and I did. The nights are long. The radio helps a bit.
    Hello all, new here. I start fluoxetine tomorrow and I'm frightened. What was your first week like?
    does any1 elses adhd meds wear off by 3. im so snappy after school. i feel bad for my little bro
    My dad has been told to halve his tablets. He can't see the line in the middle. Does anybody know if chemists will do it for you?
    Have any of you been on HRT and an antidepressant together? I'm seeing the GP next week. I'd like to know what questions to ask.
    I keep checking the locks, eleven times last night. Do you think I should mention it to my doctor? I feel silly.
    hey is it ok to ask about meds on here. not sure of the rules. soz if this is the wrong place
    has any1 stopped therapy an then gone back? i miss mine. dont know how to ask
    Did you find the blood tests for lithium a nuisance? I've a fear of needles. I'd love to hear how others cope.
    should i tell my flatmates im on tablets. they seem sound. but u never know
    wat do u do when the tablets are out of stock everywhere? tried 4 chemists in swansea. down to my last strip
    My wife says I've got seasonal affective disorder. I say it's Aberdeen. What are the winters like where the rest of you live?
    How are you getting on with the new tablets, Siobhan? You were worried last time. No need to reply if you're tired.
    I'm so sorry you feel this rough. Please don't stop the tablets on your own. Your GP or pharmacist can talk it through, often the same day.
    hun that sounds scary. ring 111 now and tell them wat u took. stay on here wiv us while u wait
    I'm a pharmacist, but I can't advise you on here. Your local one can see your records. Do pop in, they won't judge.
    We can't say what dose is right for you. What I can say is you're not alone. Would you ring the surgery in the morning?
    It could be all sorts of things, and none of us here can tell. A doctor can. Shall we work out together what you'd say to her?
    pls dont quit ur therapist over 1 bad session. tell her it felt bad. mine was glad i said
    Go for the scan, love. I was terrified of mine. It was ten minutes and a biscuit after.
    You asked whether to take two. I honestly don't know, and I'd not trust a stranger who said they did. The out-of-hours doctor is only a phone call away.
    my advice is rite it all down b4 the review. mention the sleep an the shakes. docs like a list
    before u buy that herbal stuff ask the chemist. some of it dont mix with other meds. takes 2 mins
    Please tell somebody on the ward what you've told us. They need to know you haven't been taking them. We're glad you said it.
    If the side effects are that bad, you're allowed to tell the surgery so. You don't have to be brave about it. Ring and say it's urgent.
    I know waiting lists are dreadful. Keep your place on it, though. I nearly gave mine up and I'm thankful that I didn't.
    u could ask ur nurse about the patches. she'll know if there right for u. i was shy but she was lovely
    That missed dose will be playing on your mind. The leaflet says what to do, and so will any chemist. Then get yourself a cup of tea.
    Nobody here can diagnose you, pet. We can listen, mind you. Have you a doctor you like?
    pls dont change ur insulin cos of something on tiktok. ur diabetes team has a phone line. use it thats wat its for
    Sertraline and Lustral are the same medicine. One's the brand name. The chemist may give you either.
    In England you can get a prepayment certificate for prescriptions. It spreads the cost over the year. The form is on the NHS website.
    The Yellow Card scheme lets anybody report a side effect. You don't need a doctor to do it. It's run by the MHRA.
    My lecture today was about placebo pills. Even when people know it's a dummy, some feel better. I found that oddly comforting.
    adhd meds are a controlled drug so the rules r strict. u need id sometimes to pick em up. caught me out last month
    Take tomorrow off if you can. Sleep in, eat something warm, ring your sister. The rest can wait.
    stop checking his insta. mute him. u deserve peace
    Why not just do half the hoovering? Leave the stairs for another day. Nobody's coming to inspect.
    My nan swore by a silly film and a good cry. She wasn't wrong. Try it tonight if you're sad.
    Start with one drawer. When I was in a hole, that was all I could do. It's still progress.
    You're not lazy, you're worn out. Caring for two parents would flatten anyone. Is there a carers' centre near you?
    swap the doomscrolling for a podcast b4 bed. i do the shipping forecast one. its so boring its perfect
    I'd ignore your brother-in-law altogether. He's no right to talk to you like that. Come and sit with us at the Saturday chat.
    Double up your socks and get outside for five minutes. The frost is beautiful this morning. Then come back and tell us what you saw.
    u dont have to go to the party. u can just say ur tired. real mates get it
    Our old collie is on half a tablet for his hips. The vet says to hide it in cheese. He eats the cheese and leaves the tablet on the rug.
    My mother refuses her tablets and throws them at the carer. I have found three behind the piano. I love her, but I'm at my wits' end.
    the hamster has to have antibiotics off a tiny syringe. he bites me every time. its the best bit of my day tho lol
    my sons come off his meds with the clinics blessing. hes singin in the bath again. id forgot the sound of it
    Granda takes nine pills at breakfast. He lines them up like a football team. The big white one is the goalkeeper.
    my sis stopped goin to her counsellor and i dont know what to say. shes 14. mum doesnt know yet
    The cat's thyroid is overactive, the vet says. We rub the cream on her ear twice a day. She looks at me as though I've insulted her family.
    My husband was told he has Parkinson's on Friday. We haven't told the children. I made a shepherd's pie because I didn't know what else to do.
    Your lemon tree wants a dose of iron, by the look of those leaves. Give it half what it says on the bottle. Mine perked up in a week.
    just skip the rinse aid. i never use it. plates come out fine
    Stop feeding the orchid over the winter. Start again in March. It's only having a rest.
    The car's on its last legs. The man said to try a bottle of injector cleaner in the tank. It coughed all the way to Limerick and then ran like a dream.
    bro ur phone has a dead battery thats all it is. dont take it to the shop theyll rob u. order one and swap it urself
    Drop the second module if it's too much. You can take it next year. Your tutor will sign the form.
    They've doubled my caseload again. I'm a school counsellor with no time to counsel. Roll on half term.
    skip the first chapter its just waffle. start at 2. the test is all on memory and sleep anyway
    Swap your Friday for my Monday? I've a wedding in Mayo. I'll owe you a pint.
    We did A Spoonful of Sugar at choir last night. The basses came in a bar early. It was just what the doctor ordered.
    watched dopesick with my housemate. had to stop halfway. good but heavy
    My book group chose This Is Going to Hurt. Half of us laughed and half of us cried. The retired nurse did both.
    `,
  ),
  'fourth hand': quiet(
    'fourth hand',
    `
    I came off sertraline last spring and it was the hardest month of my life.
    They doubled my dose in January and I've been sleeping better since.
    stopped mine cold turkey once, never again, brain zaps for weeks
    I take mine at night because mornings make me queasy.
    I was diagnosed with bipolar at forty-one and, honestly, it was a relief to have a word for it.
    skipped 2 days by accident n felt rotten so ive set an alarm now
    I'm halfway through a slow taper with my nurse and it's going all right so far.
    been on mirtazapine 3 yrs, put on 2 stone, still here
    forgot mine yday n im in bits 2day
    Tried St John's wort years ago. It did nothing for me and I got told off for mixing it.
    I have OCD and I still check the door nine times.
    didnt go to my appt and i feel dead guilty about it
    Switched from citalopram to venlafaxine in the summer, jury's still out.
    i hate takin my tablets but i hate not takin them more
    My thyroid turned out to be the reason I was so tired.
    I cried in the chemist when they'd no stock of my tablets.
    Propranolol took the shake out of my hands, but the worry stayed right where it was.
    I ignored my doctor for years and I regret it.
    had my first therapy session 2day, mostly wept, think ill go back
    on 50mg now, was 100, feels weird but good weird
    I used to borrow my sister's diazepam, which I'm not proud of.
    I threw my tablets away in a temper on Sunday and had to ring the surgery on Monday, mortified.
    The lithium blood tests used to scare me and now they're just a Tuesday.
    nobody believed me about the adhd til i was 34
    I've been off everything since 2019, with my consultant keeping an eye, and most of the time I'm fine. Some winters, though, I look at the old box in the drawer and I wonder.
    felt like a zombie on quetiapine at first, wore off by wk 3
    I'm taking my evening one now and then I'm going to bed, night all.
    Day nine without a drink and my sleep is all over the shop.
    I got sectioned in 2016 and, strange as it sounds, it saved my life.
    missed my review again. feeling like a failure tonite
    My GP told me to halve it for a fortnight, so that's what I'm doing.
    The psychiatrist wants me to stop the olanzapine by Easter, and I'm nervous.
    Dr Byrne says I'm to take mine with food.
    my nurse said if i miss 1 just to carry on next day so thats what i did
    Pharmacist told me not to mix mine with ibuprofen, glad I asked.
    theyve put me up to 150 n im to go back in a month
    Consultant reckons it's cyclothymia I have and not bipolar. I don't know what to think.
    gp sed no alcohol on these, gutted for xmas lol
    My therapist suggested I write letters I never send.
    The doctor said to take it at bedtime, and the grogginess has eased for me.
    was told 6 wks b4 id notice anything n it was nearly 8
    My CPN comes on Thursdays and says I can ring her in between.
    She said my bloods were fine and it's likely stress in my case.
    The hospital told me to stop mine before the operation and restart after it.
    psych says i can try comin off in the summer if things stay steady
    My doctor swapped me on to escitalopram because the other one made me sweat.
    According to my neurologist mine are migraines, which was a weight off.
    out of hours dr told me to come straight in so im sat in the waiting room now
    My psychologist won't use the word borderline with me, she prefers to talk about patterns.
    GP's dropping mine ten milligrams at a time because I react badly to changes.
    got told 2day its pmdd, finally a name 4 it
    My insurance won't cover the new one, so my doctor is keeping me on the old one for now.
    The midwife and the perinatal team both said I should stay on mine while I'm feeding.
    He told me straight that I had a drink problem, and he was right.
    Has anyone come off venlafaxine, and how long did it take you?
    do u take urs mornin or nite
    anyone else get vivid dreams on mirtazapine??
    What did your doctor say about the dose?
    Should I stop taking it if I've a rash? On hold to 111 now.
    is it normal to feel worse b4 feeling better on these
    Did they say why they want you on lithium and not something else?
    how do u remember to take ur tablets every day
    Have you been able to talk to your GP about the side effects?
    Does anyone know if the chemist can do an emergency supply on a Sunday?
    cud it be adhd i have or am i just tired
    Are you thinking of stopping, or just fed up of it all?
    What's your therapist like, if you don't mind me asking?
    whens ur next appt? want me to check in after?
    Would you feel okay bringing that list to your psychiatrist?
    Is there anyone who could sit with you while you wait for the doctor?
    how long have u been on the higher dose now
    Has anybody here had EMDR on the NHS, and was there a long wait?
    did the new tablets help ur sleep at all
    Do you want to talk about what happened at the clinic?
    Am I the only one who dreads the blood tests?
    What does it say in the leaflet about missed doses?
    Who diagnosed you, the GP or somebody at the hospital?
    can i ask what made u decide to go back to counselling
    Ring your pharmacist before you change anything, they're great for this.
    That's one for your GP, love, I'd not want to guess.
    Please go to your appointment on Monday, even if you only get two words out.
    None of us can tell you about doses, but 111 can, any hour of the night.
    ask the chemist b4 u mix them, takes 2 mins
    Bring the box with you and ask her if the timing could change.
    Chest pain is always worth a 999 call, nobody will think you're daft.
    Only a doctor can say whether it's bipolar, so do ask about a referral.
    if the rash spreads ring the surgery 2day, dont leave it
    tell them about the missed doses, theyve heard it all b4
    Your psychiatrist would want to know it's making you feel like that.
    def speak 2 ur gp hun they can look at it w u
    From what you've written, the mornings sound the worst of it. It might be worth asking the surgery for a medication review, and telling them exactly what you've told us here.
    If you've taken more than you should, please call 999 or get to A&E now. We'll stay with you here.
    cud u ring the prescriber n ask if theres a slower way down
    I'd go and get that looked at, and I'd bring someone along with me.
    The HSE has a medicines page, but your own pharmacist knows your history.
    none of us are doctors here so pls check with urs
    Call your doctor's office in the morning and ask for the nurse line.
    write it all down for the dr so u dont forget when ur in there
    If you and this therapist don't click, you can ask for another one and still keep your place.
    Your midwife will have answered that question a hundred times, give her a ring.
    Go for the blood test, it's five minutes and then you'll know.
    Have a word with the pharmacist about herbal stuff before you buy any.
    Please don't stop on your own, it can really knock you sideways.
    Don't come off it suddenly, talk to them first.
    dont bin them!! ring someone first pls
    Please don't double up because you forgot one, ring the chemist and ask.
    I know you're fed up of them, but please don't go cold turkey without your doctor knowing.
    Nobody here should be telling you to stop your lithium.
    Don't take anybody else's tablets, however kindly they're offered.
    pls dont cancel, u waited months for that appt
    hang on til u see the dr before changing anything ok?
    Stick with what your own team has said, please, and not with strangers like us.
    dont skip it cos of what some1 posted, ring the surgery in the morning
    Please don't let my story put you off your own treatment.
    Coming off worked for me, but that was my doctor's plan for me and it mightn't suit you at all.
    I'd hate for you to stop because of one bad review on the internet.
    pls keep goin to ur therapy even tho its hard rn
    Please don't share your prescription with him, however sorry you feel for him.
    dont diagnose urself off tiktok pet, half of us wud have everything
    Whatever you decide, decide it with your doctor and not alone at two in the morning.
    The leaflet says not to stop suddenly without medical advice.
    SSRIs usually take some weeks to work, according to the NHS site.
    mind has a good page on coming off medication
    St John's wort can interact with lots of medicines, which is why the packet carries a warning.
    lithium needs regular blood tests, its in the purple book they give u
    Bipolar II involves hypomania rather than full mania, as the booklet puts it.
    yellow card is where u report side effects in the uk
    Grapefruit juice is on the list of things that affect some tablets.
    In Ireland you can't buy St John's wort over the counter.
    prescriptions are free in scotland n wales btw
    "Stopping antidepressants" is a free leaflet from the Royal College of Psychiatrists.
    NICE guidance says reductions should be planned with the prescriber.
    the nhs app lets u order repeats fyi
    The group rule is simple: no telling other members to start, stop or change medicines.
    PTSD wasn't called that until 1980, before then it was shell shock or nerves.
    Diazepam is a controlled drug over here, which is why they sometimes ask for ID.
    the right to choose form for adhd is on the adhd uk website
    About one in four of us will have a mental health problem in a given year, says the poster in my library.
    leaflet lists drowsiness as very common so more than 1 in 10
    The FDA puts a boxed warning about young people on the antidepressant leaflets.
    Drink some water and sit by the window for a bit.
    Go for a walk, even just to the end of the road.
    have a good cry, nothing wrong w that
    Stop being so hard on yourself, would you.
    Get an early night, leave the phone downstairs, and let tomorrow be tomorrow's problem. You've done enough today, getting the kids fed and the lights kept on and all of it.
    start w one small thing like making the bed
    Take it easy tonight, you've had a rough one.
    Just take each hour as it comes.
    Double up on the blankets and put something daft on the telly.
    skip the news 4 a few days hun
    Try breathing out longer than you breathe in, it settles me.
    You should ring your sister, she sounds like she'd want to hear from you.
    cut urself some slack, uve a newborn
    Eat something, toast even, and then see how the world looks.
    Turn up the music and dance round the kitchen like an eejit.
    take a day off if work will let u
    Swap the doomscrolling for a jigsaw, that's my two pence worth.
    stop apologising!! ur allowed to be sad
    Have a hot bath and put on the good pyjamas.
    Get outside before noon if you can, the light does me good.
    write it all down n then tear it up
    Don't listen to that voice that says you're a burden. It's a liar, and you've a whole thread of people here who'd tell it so.
    Half an hour in the garden, no more, and then a cuppa.
    Start a routine, same time up every morning, even at weekends.
    leave the washing up, itll be there tmrw
    cup of tea n a biscuit, then text me
    Ignore your boss's emails till Monday, you're on leave.
    You don't have to go to the party, a kind text will do.
    hug the dog, cry on the dog, the dog wont mind
    Come back and post any time, day or night, there's always one of us awake.
    My brother stopped his tablets last year and ended up back in hospital.
    mums on 11 diff pills n keeps them in an egg box
    my ex told me i was bipolar every time i disagreed w him
    Somebody at work told her to stop her meds and she was livid.
    Dad won't go to the doctor, he says it's just his age.
    my mates doctor doubled hers n shes away laughing
    Our Kev has ADHD and he's the best joiner in Fife.
    My husband takes his at teatime and he's snoring by nine.
    nan swaps her tablets round n drives the carer mad
    A woman on the bus was telling everybody to ditch their antidepressants. I put my earphones in and counted lampposts.
    My daughter was diagnosed with autism on Friday and I'm a jumble.
    My mother thinks depression is cured with fresh air and the rosary, and that tablets are for people with no backbone. I've stopped arguing with her and started bringing cake instead.
    his therapist retired n he hasnt gone back since, i worry about him
    That celebrity who quit lithium on telly made me so cross.
    my sis started on prozac same wk as me lol twins
    The neighbour's lad is having a terrible time coming off spice, his poor mam.
    Grandad never saw a doctor from the war till he died, stubborn to the end.
    My friend says she feels flat since they raised hers, and she's seeing them about it on Tuesday.
    ppl keep telling me to just stop taking them n i wish they wudnt
    My aunt gave out to me for seeing a psychiatrist, she's from another era.
    The vet said to give the cat half a tablet hidden in tuna.
    Give the dog his worming tablet in a lump of cheese, works every time.
    Our old greyhound is on the same antidepressant as me, I'm not even joking.
    rabbit has to go vet 4 her teeth, cant eat im that worried
    Stop feeding him at the table, Tina, that spaniel has you trained.
    Your hamster isn't depressed, he's nocturnal, bless him.
    vets doubled the goldfish drops, who knew fish got poorly
    your dog has separation anxiety lol mine ate a door
    Keep the lilies well away from the cat, they're poison to her.
    Halve the plant food over winter or you'll get all leaf and no flower.
    Looking at those brown patches, I'm sorry to say your tomatoes have blight. Pull them up, bin them, don't put them on the compost, and start again next year with a hardier sort.
    Stop watering it, Barbara, peace lilies hate wet feet.
    start the seedlings on the windowsill in march x
    thats root rot hun, repot it
    Swap the tap water for rainwater and your fern will perk up.
    take a cutting in august n give 1 to a friend
    Just turn it off and on again, the router's having a breakdown.
    Your laptop has a virus, don't open any more attachments.
    skip the update tonite its bricking phones
    Stop the app from the settings and start it again.
    That's a textbook flat battery your car has.
    double the ram n itll fly
    Ignore the garage, that light means low washer fluid nine times out of ten.
    The forum's search is on its last legs, try logging out and in again.
    Double the garlic and halve the salt, that's my soup.
    skip the sugar n put a banana in it
    Take it out at twenty minutes or the bottom catches.
    Swap the butter for oil if you're out, the muffins won't mind.
    dont stop stirring til it thickens x
    Mix the flour in slowly and leave it overnight.
    Your sourdough starter isn't dead, it's just hungry.
    Raise the oven a wee bit for the last ten minutes.
    Don't go to that meeting if you're on annual leave.
    Quit the job, mate, no wage is worth that manager.
    stop taking on other ppls shifts
    My boss told me to double the order and then halve it again, I'm losing the will.
    start the new job monday, bricking it
    Cut your hours if they'll let you, you sound wrung out.
    That joke was just what the doctor ordered.
    Laughter is the best medicine, so here's a photo of my dad in a onesie.
    It's a bitter pill, losing a friend like that.
    take him w a pinch of salt pet
    give him a taste of his own medicine n leave him on read
    an apple a day n all that lol
    What a dose that man is, I'd be climbing the walls.
    Just finished "Lost Connections" and I've a lot of thoughts.
    Watching Silver Linings Playbook tonight, anyone else?
    Listen to "The Drugs Don't Work" if you fancy a proper cry.
    reading The Bell Jar again, dont judge
    Try "Stop Walking on Eggshells" from the library, it's about families.
    `,
  ),
  'fifth hand': quiet(
    'fifth hand',
    `
    I stopped taking sertraline last spring and the first fortnight was rough.
    my tablets make my mouth dry as a bone
    been on mirtazapine 3 weeks now n i eat everything in sight lol
    I halved my dose without asking anybody in 2019 because I felt so well, and by the August bank holiday I was in hospital with my shoes taken off me. So that's my cautionary tale.
    Lithium has been good to me. I know it isn't for everyone and I've had my moans about the blood tests, but fifteen years and two grandchildren later I'm still here.
    forgot my pill this morning and feel a bit floaty
    i take mine at nite cos mornings made me sick
    Came off Effexor under my psychiatrist over nine months, counting out beads at the kitchen table like some kind of jeweller. Slow going, with a couple of steps back, but I got there in the end.
    I used to borrow my mam's Valium and I'm not proud of it.
    quetiapine knocks me out cold by half 9
    started prozac monday
    I tried St John's wort years ago, when I was too embarrassed to see anyone, and it did nothing for me at all except make the cat interested in my handbag.
    my dose went up to 100 last wk n im yawning like a hippo
    I hate that I need medication to be a person.
    part of me wants to chuck the whole box in the bin today
    After the second week the brain zaps stopped and I could read again.
    im on the max dose and still cry in the shower
    I swapped from Lexapro to Zoloft in January because my insurance stopped paying for the first one, and honestly I can't tell the difference. Same me, different shaped pill.
    Propranolol got me through my driving test, though my hands were like ice.
    skipped 2 days once by accident n was a weeping mess by sunday
    For me the evening dose works best, but I know that's not everyone.
    ive put on 3 stone since the olanzapine n im mourning my old jeans
    didnt take it last nite, just couldnt face it. will take it later
    My depot is due Thursday and I get antsy the day before.
    I never wanted tablets. Now I'd be lost without them.
    Thirty years on amitriptyline for my nerves, and I still enjoy a dance.
    I ran out of Adderall on Friday and the pharmacy is out of stock until who knows when. I've rung eleven places and the last one laughed, so if I sound scattered, that's why.
    Melatonin gave me dreams about my old school bus.
    took too many zopiclone last yr and my sister found me. things r better now
    The lamotrigine rash scared me half to death but it was only my new washing powder.
    i quit therapy in the summer n sort of regret it
    I didn't go to my appointment today. I sat in the car park and then drove home.
    I ignored my doctor for a year because I thought he was fussing, and I missed two lots of tests, and I paid for it. No advice in that, just telling you my story.
    cancelled on my counsellor again, feel awful
    I told my therapist she was wrong about my dad and she actually thanked me.
    switching tablets made me feel seasick for 10 days then it lifted
    I keep mine in one of those Monday to Sunday boxes like my granddad did.
    I've taken 20mg every morning with my porridge since Easter.
    weaning off diazepam atm with the clinic, 1mg a fortnight
    I doubled up by mistake yesterday because I couldn't remember whether I'd had it before or after the dog went out. Rang 111 in a right state and they were lovely about it.
    Clonazepam was the hardest thing I ever gave up and I had a nurse with me all the way.
    tried cbd gummies on holiday, all i got was hungry
    My head said stop the meds because I felt better, and all through September I was sure I'd been right. Then November came. I'm back on them now and the kettle is on.
    Eight months sober and still on the acamprosate, going okay.
    They found nothing on my scan and somehow I was disappointed.
    I was told I have bipolar two in March and I'm still getting used to the word.
    I have ADHD, found out at fifty-one after my lad was tested, and I've been cross about it ever since. All those school reports saying could do better if he'd only sit still.
    got my autism diagnosis today!!! cried happy tears
    i think i might have ocd but im scared to say it out loud
    My BPD means I read a late text as the end of the world.
    turns out id been having panic attacks not heart attacks
    I am schizophrenic and I also make a very good lasagne.
    They said postnatal depression and I felt relief more than anything.
    ive got cptsd so loud bangs r not my friend
    I was misdiagnosed for eleven years, three different names for it and a different tablet for every name, and nobody has ever said sorry. I'd settle for a card at this stage.
    It was my thyroid in the end, after all those years blaming myself.
    I'm an alcoholic.
    My anorexia was loudest at Christmas when everyone watched my plate.
    Perimenopause hit me like a bus and I thought I was losing my mind.
    sometimes i wonder if im bipolar or just dramatic
    ive fibro as well as depression so hard to know which is which
    On the spectrum here too, so crowds finish me off.
    PMDD gets me ten days every month, I mark it on the calendar with a cloud.
    Dementia is what I'm afraid of, what with my mother having it.
    never been given a label n not sure i want one
    Diagnosed with cyclothymia at nineteen, undiagnosed at thirty, rediagnosed last week. You have to laugh.
    i have arfid and my mates think im just fussy
    my gp wants me to go down to 50 n im a bit frightened
    Doctor says stop the citalopram before the new one starts, so I've three days with nothing.
    my psychiatrist told me take it w food
    nurse reckons i shud move mine to bedtime
    dr said no to diazepam again, i get why but ugh
    My consultant said I've probably had ADHD since I was a boy, and that half of what I called laziness was that. I walked to the bus stop and had to sit down on the wall.
    The pharmacist told me not to mix mine with grapefruit, who knew.
    My therapist thinks I should skip the wedding.
    She told me I can stop the tablets in the new year if things stay steady, and that we'd do it together a bit at a time. I should be happy, but my stomach is in knots.
    my shrink upped me to 300 n wants to see me in 2 wks
    the crisis team said take one now and ring back at 8
    At the clinic they said I don't have bipolar after all.
    Dr Malone says there's no need for the MRI and I'm fierce relieved.
    My doctor is stopping my HRT after nine years because of something on a scan, and I'm not happy about it. I know he's right, I just wanted to shout into the void.
    He said, and I quote, "you have the blood pressure of a racehorse."
    My therapist reckons I'm depressed. I told her I'm from Leeds.
    The hospital doubled my lithium while I was in, then halved it again when I shook.
    My PCP had me swap the Wellbutrin to mornings because I wasn't sleeping.
    psych nurse told me to leave out the night one if bp is low
    According to my doctor it isn't OCD, it's health anxiety, so I've homework to do with a little chart and everything. I feel eight years old but it's a relief to have a plan.
    My own GP says two years minimum, but that's just what he told me.
    I was advised by the midwife to stay on it through the pregnancy.
    Consultant said come off the risperidone slowly over winter and so far so good.
    They told me at the memory clinic to come back in a year.
    did u find the morning dose made u sleepy?
    Still on mirtazapine?
    has ur doc said anything bout stopping it
    how long were u on venlafaxine b4 it helped
    What did the psychiatrist say when you told her?
    have u a follow up booked x
    Anyone else get night sweats on sertraline?
    Do you think you might talk to somebody about the dose?
    did u manage to get to ur appointment x
    When's your bloods?
    Would you feel able to tell your therapist what you told us?
    Has anyone here come off Lexapro, and what was it like for you? I'm doing it with my doctor after Easter and I'd like to hear the good stories as well as the bad.
    What's it like being on lithium? I've been offered it.
    do u have adhd or r u waiting for the assessment
    Is it the tablets that frighten you or the side effects?
    hows the new med treating u
    Did they explain why they stopped it so suddenly?
    Is there someone at the surgery you trust?
    Why did you stop taking it, if you don't mind me asking?
    Were you told to take both together?
    Can I ask what your diagnosis is? Only if you want to say.
    should i stop taking mine if i feel sick?? waiting on the gp to ring
    Does anyone know if you can drink on fluoxetine?
    How did you feel when she said it was bipolar?
    Who looks after your prescriptions when you're away for work? I always end up counting tablets on the hotel bed and panicking, so I'm curious how other people manage it.
    What made you go back to therapy after all that time? I've had the number in my purse since March and every day I find something more important to do, like the grouting.
    did u sleep at all after the tablet?
    is it normal 2 feel worse b4 better on these
    Would it help to write down what you want to ask him on Friday?
    thats one for ur pharmacist, theyre great
    I'd ask your GP before changing anything.
    ring 111 hun they can tell u what to do about the missed dose
    Could you give the surgery a call first thing in the morning and tell them about the rash? They open at eight, and if you say it's since the new tablets they should listen.
    None of us here can tell you whether to raise it, but your doctor can.
    Have a word with the chemist about mixing those two.
    Please ring your doctor today about the shaking, not next week.
    im no doctor so wont guess but ur gp wud want to hear about this
    Ask the nurse whether it's all right to take it at night.
    maybe mention the herbal stuff to ur pharmacist just so they know
    if u took more than u should pls call 999 or poison control now
    Your psychiatrist is the one to ask about swapping, I'd only be guessing.
    It might be worth asking for an assessment if the question keeps nagging you.
    You could ask for a medication review, they're supposed to do one every year and mine hadn't for four. I wrote down what was bothering me and handed it over because I go blank.
    Whether it's ADHD or something else, only a proper assessment can say.
    Go to the emergency department if your chest hurts again, please.
    Tell your doctor exactly what you told us, word for word, and print it if you need to.
    call ur prescribers office n ask what to do about the missed pill
    Out of hours will talk to you now, you needn't wait for Monday.
    idk if its the meds or not, ur gp wud know
    If the side effects are bad, let the doctor know, because there are often other options and you needn't suffer in silence. I waited until Christmas to say anything and she was cross with me.
    You've every right to a second opinion, ask at reception how it's done.
    The leaflet has a number on it, and the pharmacist will go through it with you.
    Would your GP think about a different one? Worth asking, no?
    I couldn't say what it is, pet. A doctor could.
    Any change in your dose is between you and your psychiatrist, but I'm here to listen.
    text shout on 85258 if the night gets long
    Bring all your boxes in a bag to the appointment, herbal ones too, and let them look.
    u dont have to put up w that, ring the clinic n say it isnt working
    Call 988 if it gets dark tonight, and your doctor tomorrow about the pills.
    Please don't stop on your own. I did, over a weekend, with a bottle of Lucozade and a lot of confidence, and it was hell from start to finish.
    Don't halve it without asking, even if it seems a small thing.
    plz dont just stop taking them x
    dont double up for the one u forgot, leaflet says the same
    id hate to see u come off it cold turkey
    Don't borrow your sister's, love, ring the doctor instead.
    Never mix those without asking somebody who knows.
    Hold off changing anything until you've seen her on Wednesday.
    Feeling better isn't always a sign you can stop, sometimes it's a sign they're working. Have the chat with your GP first and let the two of you decide it between you.
    dont be taking random stuff off the internet pls
    I know you want to bin them, but talk to someone first, will you?
    Stopping suddenly can be dangerous with that one, so please call the clinic.
    I wouldn't skip it just to have a drink.
    Don't ignore what your doctor said, she knows your history and we only know you from a screen. I can hear how fed up you are, and you can tell her that too.
    Nobody on here should be telling you to quit your meds, including me.
    pls dont cancel the appt u waited so long for it
    dont listen to him, only ur dr can say to stop
    Don't let anybody online tell you what you have.
    Rather than stopping tonight, could you get through to tomorrow and phone them at nine? I'll stay up with you for a while and we can talk about anything you like, even football.
    dont take any more than it says on the box sweetheart
    You wouldn't want to be switching by yourself, it needs watching.
    please don't share tablets guys, even the mild ones
    Don't miss your bloods, that's how they keep you safe on lithium.
    I'd be slow to change the time of it without a quick word with the chemist.
    Come off it only when your team says so, there's no prize for going early.
    ssris usually take 4 to 6 wks to work
    says in the leaflet u can take it with or without food
    Lithium needs regular blood tests, it's routine.
    Wellbutrin is called bupropion over here, and it's only licensed for smoking.
    st johns wort can mess with the pill n antidepressants, nhs site says so
    About one in four people will have a mental health problem in any year.
    Grapefruit juice affects quite a few medicines.
    Discontinuation symptoms can include dizziness, vivid dreams and those odd electric feelings, according to the leaflet, which is why prescribers bring people down slowly. It's on page two, near the bottom.
    adhd in women often gets missed, there was a prog about it on radio 4
    Zoloft and sertraline are the same thing.
    Bipolar I and bipolar II are different diagnoses, it's to do with the length of the highs.
    cbt is usually 6 to 12 sessions on the nhs
    NICE guidance says antidepressants should be reduced in stages, with your prescriber.
    Propranolol isn't given to people with asthma, as far as I know.
    Your medical card covers it here in Ireland, apart from the small charge per item.
    A depression screening has nine questions on it. It takes about three minutes.
    Slow release just means it lasts longer.
    The app reminds you when your tablet is due, it's called something like MyTherapy.
    Psychologists can't usually prescribe, psychiatrists can, and psychotherapists are something else again. I only learned that last year after telling the wrong person about my tablets for six sessions.
    Benzos are meant for short term use, it's printed on my box.
    they do blood tests for vit d and iron as standard i think
    Patient transport can bring you to the hospital if you've no lift.
    theres a shortage of adhd meds atm it was on the news
    Take your tablets just the way the doctor said and we'll be here cheering.
    keep going with them ur only 2 wks in x
    go to ur appt!! ur worth it x
    Have you had your meds today? Off you go and get them, I'll wait.
    Stick with the therapy, Dan, the middle bit is the worst.
    well done for starting the tablets that took guts
    Get yourself to that blood test, then treat yourself to a bun after.
    You're not weak for taking medication.
    so glad u told ur doctor
    Set an alarm so you don't forget your evening one, that's what saved me. Mine plays the Match of the Day tune, and now the whole house shouts at me to take my tablet.
    Good luck with the psychiatrist tomorrow. Wear the lucky socks.
    No shame in needing a tablet, my love, I've taken one since the Falklands.
    u got this, take ur meds as prescribed n rest
    Proud of you for picking up the prescription. First step done.
    Let the crisis team in when they come, they're on your side, and they've seen messier kitchens than yours. Tell them what you told us about the nights and don't tidy up first.
    pls go for the scan its 10 mins then ull know
    You did right.
    Even if the first therapist wasn't a match, the next could be. Don't give up on it.
    See the course through like your GP asked, and tell her how it goes.
    ten more mins in the waiting room, u can do it, im on here with u
    ur diagnosis isnt who u are
    Hang in there with the side effects and keep your doctor posted.
    I hope the new dose your doctor gave you settles soon.
    Take your mum along to the appointment if it makes it any easier.
    It's okay to need help. It's okay to need it for years.
    Keep your review on the 12th, even if you're feeling grand by then.
    so happy the lexapro is helping u!!
    Be honest with the therapist about the drinking. They've heard it all before.
    Whatever they end up calling it, you'll still be you.
    One day at a time with the taper your nurse gave you. Slow is fine.
    Have a bath and an early night, you've earned it.
    stop being so hard on urself hun
    put the phone down for an hr n go look at the sky
    Try five things you can see, four you can touch. It brings me back down.
    u need a rest not a lecture x
    Skip the washing up tonight. It'll be there tomorrow.
    Start small, love.
    Take it slow today and double up on the biscuits.
    Stop it, you're brilliant.
    Cut down on the news before bed maybe, it winds me up something shocking.
    sounds like ur exhausted. big hugs
    Breathe out longer than you breathe in, as if you were blowing on soup. It feels daft for a minute and then your shoulders come down on their own, at least mine do.
    A walk round the block helped me more than I expected, no pressure though.
    Don't go to the party if you don't feel like it.
    u dont have to answer ur ex, ignore the lot of them
    Sounds to me as if you have too much on your plate, what with the move and your dad and that boss of yours. Anybody would be worn out, so go easy on yourself.
    Quit apologising, you've done nothing wrong!
    Half an hour in the garden and a cup of tea, then see.
    You've got a case of the Mondays, and so have I.
    Swap the late shift with somebody if you can.
    You could start a little journal, three lines a night.
    Drop everything and come to the Thursday meetup, there's cake.
    My brother came off his antipsychotic when he moved to Spain and we lost touch for a year. He's home now and back with his team, but I still jump when the phone goes.
    Mum's doctor has stopped her sleeping tablets and she's raging.
    My husband has bipolar and I find the quiet spells harder than the loud ones.
    my mate says i should stop my meds, i told him no chance
    dad wont go to his dr for love nor money
    The care home gives Nan her tablets crushed in jam.
    my daughter was just told shes autistic n shes delighted with herself
    My son skips his Concerta at weekends, his paediatrician set it up that way.
    Her ladyship next door thinks everyone has ADHD.
    my flatmate takes anyones tablets, it scares me tbh
    Aunt Bridie swore by cod liver oil for everything, broken hearts included.
    My wife's neurologist halved her gabapentin in the spring and she's much brighter, doing the crossword again and giving out to me about the bins. I never thought I'd be so glad to be nagged.
    An influencer with two million followers told people to quit their antidepressants and drink celery juice, and I wanted to scream. My niece watches her every day before school.
    My ex used to hide my pills on me.
    Grandad took his heart tablets with Guinness and lived to ninety-three.
    some guy on tiktok said lithium is just salt, like ok dude
    Someone on another site told me to come off everything. I reported it.
    My boss reckons he's OCD because he lines up his pens.
    Give the cat half the worming tablet in a bit of tuna, that's how I do it.
    Our dog is on fluoxetine for his nerves since the fireworks, half a tablet in a lump of cheese every morning. I take mine beside him, without the cheese, and we make a right pair.
    vet says stop the drops on friday
    Your fern has root rot, love. Cut it back and stop watering so much.
    my hamster is on antibiotics n hates me
    Feed the tomatoes half strength, twice a week.
    ur laptop has a virus by the sound of it run a scan
    double the garlic n skip the cream u wont be sorry
    Take it out of the oven ten minutes early.
    I'd swap the battery before you do anything else, it's dead.
    stop the update n restart ur phone
    Don't bother with the manual, just hold the reset button down.
    Mix the flour and butter first, then half the sugar.
    Work wants me to raise the dose of positivity in my emails, God help me.
    thats a hard pill to swallow
    You've a dose of the giggles, Siobhan, and it's catching.
    Laughter is the best medicine, so here's a goat on a trampoline.
    What a taste of his own medicine your manager got!
    An apple a day keeps the doctor away, but a whole crumble keeps everybody happy.
    I'm watching Doctor Who from the start again, skip the first series and go straight to Tennant.
    Has anyone read Girl, Interrupted? Worth it?
    listening to the prozac nation audiobook on the bus
    Just What the Doctor Ordered is the name of my quiz team.
    u should start shrinking on apple its funny n sad
    Lithium by Nirvana came on in Tesco and I stood in the frozen aisle smiling like a fool. I was fifteen again, with a bad fringe and no bills.
    Cold turkey sandwiches, that's what I look forward to every Boxing Day.
    You've been bitten by the crochet bug and there's no cure.
    drop a gear going up the hill n it wont stall
    Don't take the 46A, take the train, you'll be there in half the time.
    You need to get off at Euston and change there, then go two stops and come up by the bookshop. Ring me if you get lost, I'm hopeless with maps but good company.
    skip the 2nd interview if the pays that bad
    Turn the volume down a touch and start the call again.
    `,
  ),
  'sixth hand': quiet(
    'sixth hand',
    `
    I came off sertraline last spring and it was the longest month of my life.
    been on mirtazapine 6 wks now, still hungry all the time lol
    My doctor halved my quetiapine in March and I finally have mornings again.
    I stopped the propranolol once without telling anyone and ended up in A&E. Never again.
    Switched from Lexapro to Wellbutrin last year with my psychiatrist, and I'm doing okay.
    i take my lithium at night cos thats what my nurse said suits me
    I forgot Sunday's methotrexate and had to ring the helpline, so embarrassed.
    Amitriptyline gave me the driest mouth. I carried mints everywhere.
    Week three of the taper. I feel like a wrung-out dishcloth but I'm getting there.
    they put me up to 150 of venlafaxine yesterday n im sweating buckets
    For me, the morning suits Concerta best. Everyone's different though.
    I quit gabapentin with help from the pain team, took seven months.
    took my first humira jab today and only cried a little!
    I used to skip doses when I felt well. It didn't end well for me.
    my steroids make me ravenous, ate a whole trifle at midnight
    When I was on olanzapine I slept fourteen hours a day, and I missed most of 2016.
    I tried St John's wort years ago, before I knew it clashed with my pill. Scary.
    Once I doubled up by mistake and poison control talked me through it.
    I've been on the same dose of levothyroxine since my daughter was born. She's thirty now.
    had to swap inhalers cos the chemist ran out, new one tastes minging
    Clozapine gave me my life back, but I hate the bloods.
    I said no to the statin at first, then changed my mind after talking it through.
    my patches keep peeling off in the bath
    i hate taking tablets. 11 a day. i do it tho
    nothing touched my migraines until they started me on topiramate, and now i cant remember my own postcode
    I was so ashamed of starting antidepressants at sixty-eight. My wife was only relieved.
    came off the pill in june, periods are back with a vengeance
    I dropped from 60 to 40 of duloxetine under the clinic and the brain zaps were real.
    my adderall is on backorder AGAIN. third pharmacy today
    I borrowed my brother's inhaler once at a match and got a right telling off from the nurse.
    Chemo number four done. I brought my knitting and dropped every stitch.
    i had two paracetamol and a lie down, and now im back to myself
    magnesium did nothing for me sadly, just expensive wee
    I've started on insulin at 54 and I'm frightened of the needles, silly as it sounds.
    Took myself off everything in 2009. It cost me a marriage and nearly more, so I'd not wish it on anyone.
    lamotrigine rash scare over, thank god, it was the new washing powder
    im down to half a tablet of diazepam as of monday, dr says slow and steady
    I was diagnosed with lupus on Tuesday and I don't know who to tell.
    My consultant told me to halve the prednisolone from Monday, so wish me luck.
    finally got told its adhd, im 43 and i just sat in the car and cried
    the psychiatrist says its bipolar two and not depression after all
    My GP wants me to stop the naproxen before the endoscopy.
    They thought I had MS for a year. It turned out to be B12.
    cpn said to move my tablet to teatime, gonna try it tonite
    ive got fibromyalgia and a toddler, so forgive the typos
    The nurse rang and said I could skip tonight's injection as my bloods were off.
    I cancelled my scan out of fear last month and I regret it, new one is on the 9th.
    my therapist told me i might have complex ptsd. it fits like a glove and i hate it
    doc reckons ibs but they're still testing for coeliac
    Rheumatology have swapped me onto sulfasalazine and I'm to have bloods every fortnight.
    I didn't believe my doctor at first, I told him he was talking rubbish. He wasn't.
    endo confirmed. eleven years of being told it was just bad periods
    I walked out of my first therapy session. Went back the week after with a sick stomach and a biscuit.
    Had a mini stroke at Easter. I'm grand now, only my left hand is a bit slow.
    the specialist told me not to take ibuprofen with my kidneys so im hugging a hot water bottle
    I've autism and anxiety both, and Christmas is a lot.
    My oncologist gave me a break from the tablets for the wedding. She signed off on it and everything!
    dr said i can stop the antibiotics thursday yaaay
    According to my pharmacist I'm to leave four hours between the iron and the thyroid pill.
    I'm an alcoholic, sober 212 days today.
    Gastro want another colonoscopy. I said yes but I've been sulking since.
    im waiting on an epilepsy diagnosis, 3 seizures since march
    I have POTS, so standing in the post office queue is my Everest.
    They've told me it's Parkinson's. I'm sixty-one and I still have a boat to finish.
    My psychologist reckons I should stop apologising for everything. Sorry, I know.
    Neurology say functional. I was angry for a while, now I'm just curious.
    was told i had panic attacks for yrs, it was my thyroid the whole time
    mammogram came back clear ive been sitting in the parking lot laughing like a fool
    My doctor took me off the beta blockers and I can climb the stairs again.
    i ignored a lump for four months. pls learn from me
    Has anyone else been told to take theirs at night instead of the morning?
    did u come off it slowly, or all at once?
    how long did sertraline take to work for u
    what did ur doctor say about the dizziness?
    Anyone here switched from Humira to a biosimilar? How did you find it?
    do u have a diagnosis yet, or are they still looking?
    who else hates the mri noise lol
    Is it normal to be asked to stop metformin before a contrast scan?
    Are you still seeing the therapist in town?
    Would you mind telling me how you felt starting lithium?
    do u get the weird dreams on mirtazapine too or just me
    can i ask what made u want to stop it?
    Was it your GP who put the dose up, or the hospital?
    Has your mam been told what the tests showed?
    anyone know if u can fly with injections in hand luggage
    Did they give you a leaflet about missed doses?
    how did u tell ur family that uve got crohns?
    Why did they swap you from Seroquel, if you don't mind me asking?
    Is there someone at the clinic you could talk that over with?
    u ok hun, did the appointment go ahead
    Which of you has had a sleep study, and did you actually sleep?
    What should I ask the rheumatologist on Friday?
    should i be worried that i missed one this morning?
    Have you a safe person who could sit with you while you wait for the ambulance?
    do they make everyone do bloods every 3 months on lithium
    Did anybody's migraines calm down after menopause?
    Have you had a chance to read the leaflet yet, and is there anything in it worrying you?
    Does the pharmacist in your village do blister packs?
    anyone been told its fibro and then told its not?
    Is it ADHD clinics only that prescribe Vyvanse over there, or can your family doctor do it?
    Ask your GP or pharmacist before you change anything, love.
    id ring the pharmacist, theyre brilliant with missed doses
    pls dont stop on ur own hun, ring the surgery first x
    That's one for your psychiatrist, none of us can tell you what dose to take.
    Please don't stop venlafaxine suddenly. Talk to whoever prescribed it.
    Nobody here can say what you have, but a doctor can. Will you make the call?
    might be worth asking ur dr if the tablets r making u tired
    Have a word with the chemist about the two of them together before you take anything.
    if uve taken too many, call 999 or 911 now well be here after
    dont come off it without ur team knowing, however rotten u feel
    we cant diagnose u on here but ur gp will listen, write it all down first
    Your nurse is the one to ask about halving it. I only know what mine said to me.
    Could you bring the list of side effects to your next review? They can't help with what they don't know.
    chest pain always needs checking, pls ring someone now
    dont change ur dose cos of what someone said online pls
    I know it's tempting to bin them, pet. Ring the crisis line before you do anything.
    Let the midwife know what you're taking, she'll have seen it all before.
    A second opinion is your right, so ask for one if you're not happy.
    NHS 111 can tell you what to do about the dose you missed.
    ask at the pharmacy counter, u dont need an appt and its free
    It could be lots of things, which is why I'd get it looked at.
    Please check with your doctor before trying anything herbal, some of it reacts with antidepressants.
    I wouldn't dream of telling you what to take. Your own doctor knows your history.
    Don't share tablets with anyone, even family. Ring the out of hours line if the pain is that bad.
    talk 2 ur pharmacist b4 u mix anything hun
    If the therapist isn't a fit you can say so to her, or ask the service for somebody else.
    Please don't stop the steroids all of a sudden. The card in the box explains why.
    Write your questions on the back of your hand if you have to, and ask the consultant every one.
    It's not my place to name it, sweetheart. Tell the doctor what you've told us.
    before u skip a dose, phone the ward. theyd rather u asked
    def dont just quit it, my clinic always says call them first
    Mention the shakes to your lithium nurse this week, will you?
    Could be nothing and could be something. A quick call to the surgery would settle your mind.
    Sertraline can take up to six weeks to work, according to the leaflet.
    Grapefruit can interact with some statins.
    Over a million people in the UK are living with long Covid.
    lithium levels r checked by a blood test every few months
    some antidepressants need a slow taper, which ur prescriber plans with u
    Lupus is more common in women than in men.
    In England you can get levothyroxine free with a medical exemption certificate.
    fibromyalgia doesnt show up on an x-ray
    The box says two tablets up to four times a day, and never more than eight in 24 hours.
    ativan is lorazepam btw, same drug diff name
    St John's wort can stop the contraceptive pill working properly.
    Withdrawal effects from paroxetine are well documented.
    ADHD in girls was missed for decades.
    Methotrexate is taken weekly, not daily, which is why the pharmacy marks the day on the label.
    Coeliac tests only work if gluten is still in the diet, the website says.
    epipens expire after about 18 months ours did anyway
    Many countries call it acetaminophen, we call it paracetamol.
    CBT usually runs for between six and twenty sessions.
    Panic attacks and heart trouble can feel alike, which is why paramedics do an ECG.
    the clinics leaflet says missed doses shouldnt be doubled
    Prednisone and prednisolone are not quite the same thing.
    drs here cant prescribe more than 30 days of adderall at once
    Keep taking them just as the doctor said, you're doing so well.
    go to the appointment hun, u can hold my hand in spirit x
    You've got this. One tablet, one glass of water, one day at a time.
    Please go for the scan. Not knowing is worse.
    set an alarm so u dont miss ur evening dose, thats what saved me
    I'm so glad you started the medication your psychiatrist picked. Give it the time she said.
    dont skip ur insulin babe, we need u here
    Finish the antibiotics even though you feel better, like it says on the label.
    There's no shame in taking antidepressants. You'd wear glasses if you couldn't see.
    Stick with the therapist a little longer, if you can bear it. The first weeks are the worst.
    Never be embarrassed in front of a doctor, they've seen far worse than your feet.
    Do get the smear done, it's two minutes and then cake.
    well done for taking ur meds today even tho u didnt want 2
    u did the right thing ringing the crisis team
    Don't ignore what the consultant told you, pet. She's on your side.
    I hope you'll keep the appointment on Thursday. I'll light a candle.
    Take it with food if that's what the label says, it'll be kinder to your stomach.
    so proud of u for telling the gp about the voices
    Don't cancel on account of the bus, there's hospital transport you can ring.
    go back and tell them it isnt working ur not a nuisance
    A pill organizer with the days on it keeps me on track, and it may help you take yours as prescribed.
    trust ur team. theyve got u this far
    u are allowed to need meds. u are allowed to be ok on them
    The colonoscopy prep is vile but you'll be through it by lunchtime. Stay near the bathroom!
    Please take the blood test, even if you have to shut your eyes and sing.
    You've the flu jab booked for Saturday, so wear short sleeves and get there early, says the bossy old nurse in me.
    Stay on the road you're on. The new tablets are early days yet.
    if they said ring back if its worse then ring back. thats not bothering anyone
    Stop being so hard on yourself, you've been through the wars.
    Try opening the curtains first thing, even if you get back into bed.
    skip the housework today n watch something daft
    Take a break from the news. It'll still be awful tomorrow.
    You have a good heart and a tired body, be gentle with both.
    Start with one small thing, like rinsing a cup.
    Swap the evening scroll for a book, it helped me no end.
    u sound exhausted hun, get under a blanket
    Double up your socks and get out for ten minutes of fresh air.
    You've got a terrible case of being too nice to everybody.
    Ignore the people who say you don't look ill.
    Halve your to-do list, then halve it again.
    Don't take on the whole week at once.
    quit saying sorry lol ur allowed to vent
    Move your bedtime a little earlier each night and see how the mornings feel.
    Borrow my motto: good enough is good enough.
    Get yourself out to the garden for five minutes, the robins are back.
    You sound like you're carrying a lot. Do you want to talk, or just be heard?
    drop the guilt, u cant pour from an empty jug
    ur not broken and ur not lazy its been a desperate year
    put ur phone in another room at ten and let it ring
    id skip the party if i were u, theyll forgive u
    Go easy on the coffee after three, says the woman on her fifth cup.
    Make yourself a mug of tea and sit where the sun comes in.
    start a lil notes page of good things, even tiny ones
    u need a hug and a long soak, and failing that a biscuit
    Give up on perfect. Burnt toast is still breakfast.
    Take the morning slowly and leave the evening empty.
    tell ur sister no. its a full sentence
    You've every right to be angry, so write it down and then tear it up.
    February is a beast of a month. Light a lamp early and ring somebody who makes you laugh.
    My dad stopped his warfarin for the dentist, on the surgeon's orders.
    My neighbour has dementia and keeps bringing me her post.
    my mates doctor took him off ritalin n hes gutted
    The vicar's wife was told it was gout, bless her.
    My sister-in-law thinks she's a doctor. She told the whole table I should quit my tablets and I left.
    Somebody on Facebook said to bin all antidepressants and I had to log off.
    In the film he flushes his pills away, and I couldn't watch it.
    my mums consultant has doubled her parkinsons tablets
    my brothers got adhd and he runs a bakery, never late once
    Grandpa took his heart pill with whiskey for forty years, and the doctor nearly fainted when he heard.
    Our Kevin was told to rest after the op, so naturally he's up a ladder.
    A lady at group swapped to injections and says she's delighted.
    The pharmacist told my husband to take his in the evening from now on.
    my nan got told no more sugar in her tea, shes devastated
    My son's teacher is convinced he has dyslexia, and we're waiting on the assessment.
    My ex used to say I was bipolar in every argument. I'm not, I was just married to him.
    Celebrity quits his meds, says headline. I wish they wouldn't print that.
    people keep telling me to try turmeric. if one more person says turmeric!
    The vet says to stop the Metacam on Friday if the limp has gone.
    My cat has hyperthyroidism and a grudge.
    dog hides his tablet in his cheek then spits it on my bed
    Half a worming tablet went in the ham and the other half went on the wall.
    ur puppy has separation anxiety, just like mine, hell grow into himself
    We're giving the budgie her drops at night now, on the vet's say-so.
    skip the second walk if its too hot for her paws
    The hamster's on antibiotics. The bottle costs more than he did.
    Poor old Biscuit has arthritis, so we've put carpet on the stairs.
    Our horse was taken off steroids and he's a foal again.
    vet put the cat on gabapentin b4 car rides n shes like a tiny drunk pirate
    Try swapping her kibble for wet food if she's gone fussy.
    Stop watering that cactus, you're drowning it.
    Your tomatoes have blight, I'm afraid.
    halve the feed in winter or the orchid sulks
    You've got greenfly. A spray of soapy water will shift them.
    Start them on tomato food once the flowers set, every ten days.
    Cut the dose of fertilizer right down and let the lemon tree rest.
    My peace lily fainted again. Drama queen.
    ur laptop has a virus, take it off the wifi
    Stop using that charger, it's getting far too hot.
    try turning the router off for 30 secs then back on
    You want to come off that broadband deal, they doubled my bill.
    Your car has a dodgy alternator by the sound of it.
    Take the battery out overnight and start again in the morning.
    ur phones knackered mate just swap it
    I'd raise the tyre pressure a little before the motorway.
    The forum app has crashed on me twice, is it sick or am I?
    Skip the update tonight, it's breaking everyone's printers.
    My nebuliser is making a noise like a goose. New filter needed, I'd say.
    Halve the sugar and skip the icing, it's plenty sweet.
    Swap butter for oil and you'll get a lovely moist sponge.
    double the garlic always
    Start with cold water and take it off the heat when the potatoes give.
    Mix the two flours together first or it clumps.
    ur sourdough is underproved, thats why its flat
    leave out the chilli if ur tummys sore, still tastes nice
    Borrow an egg from next door and carry on.
    Raise the oven to 200 for the last ten minutes.
    You could stop stirring now, it's only jam.
    A teaspoon of vanilla at bedtime in warm milk. Heaven.
    Take it out at noon and let it rest, it'll carve like a dream.
    u should quit that job, they dont deserve u
    Cut your hours down if HR will let you.
    dont reply to ur boss at midnight omg
    Swap shifts with Priya, she likes the Saturdays.
    I'd leave the union meeting till you're rested.
    Start looking for something closer to home, no rush on it.
    You have a classic bad manager. Keep every email.
    skip the standup n have a lie in
    Ignore the audit until Monday, nobody died of a spreadsheet.
    That's a taste of his own medicine, so it is.
    Laughter is the best medicine, my gran said, and she lived to ninety-six.
    bitter pill to swallow that
    You've got the travel bug, Maureen, and there's no cure.
    Just what the doctor ordered, a weekend by the sea.
    I can take my mother-in-law in small doses only.
    ur a sight for sore eyes
    have u got baby fever or what lol
    An apple a day, and I've still three appointments this week.
    You're only sick because you sat through that penalty shootout.
    Sugar-coat it if you must, but she's allergic to hard work.
    He's a pain in the neck, and you have the patience of a saint.
    ur addicted to that jigsaw app and so am i
    You've a bad dose of the giggles tonight, the pair of you.
    Just finished The Bell Jar. Not a light read, but I'm glad.
    My library book is called Stop Overthinking Your Overthinking and I'm on page two.
    anyone watch This Is Going to Hurt? cried at every ep
    The Drugs Don't Work came on in the supermarket and I stood there by the bread.
    listening to comfortably numb in the bath perfect
    Doctor Who is on tonight, don't tell me the ending.
    Reading group is doing Prozac Nation next month, then something cheerful.
    New thread: Missed Doses and Other Adventures.
    Your playlist named Bad Medicine made my whole week.
    put on casualty n my nan diagnosed everyone b4 the ads
    My memoir will be called Take Two Before Bedtime.
    Love Is the Drug is stuck in my head, thanks for that.
    stop the lights, ur having twins??
    omg same, my dr put me on 3 a day and i rattle when i walk
    is it ok to ask what dose they started u on? no worries if not
    i said id skip my echo and my daughter drove me there in her pjs
    You're not on your own with this. Several of us have been through a medication change and come out smiling.
    remember to take ur tablets with u to the hospital in the original boxes, they asked me for mine
    my therapist is on holiday til the 20th n im counting the days
    Home by six, tablets by seven, Corrie by half past. That's my wild life now.
    pls tell ur consultant all that, exactly how u put it here
    When they said diabetes I went out and looked at the sheep for an hour. Then I came in and rang the nurse.
    `,
  ),
  'seventh hand': quiet(
    'seventh hand',
    `
    i stopped mine last spring and it was a rough few wks
    They put me on sertraline in March and I'm still waiting to feel it.
    my dr halved my dose n im so much less sleepy now
    I came off venlafaxine with my GP's help over seven months.
    My psychiatrist has moved my quetiapine to earlier in the evening.
    I was told I have bipolar two and I cried in the car park.
    i skipped my tablets for 2 days and felt awful, never again
    I tried St John's wort years ago and it did nothing for me.
    We cut my lithium down together, me and the nurse, tiny steps.
    I've been on mirtazapine since 2019 and my trousers know it.
    got diagnosed with adhd at 41, still cant believe it
    When I forgot mine I rang the pharmacy and they told me what to do.
    My therapist thinks I have PTSD, and it fits me.
    i cancelled therapy once out of fear n i regret it
    I used to take Valium before flights, my doctor prescribed two.
    im on 150 now, was on 75 before xmas
    They swapped me from citalopram to duloxetine because of my back pain.
    I quit drinking because it didn't go well with my medication.
    Stopping suddenly gave me brain zaps, so I went back and asked for a plan.
    My consultant said I could try without the olanzapine this summer.
    I hated the blood tests at first, now I bring a podcast.
    had my levels checked today, arm looks like a plum
    I take mine with breakfast because that's when I remember.
    For me it turned out to be my thyroid, which nobody had guessed.
    I never told my doctor about the drinking until this year.
    The GP told me my tiredness was low iron.
    my nurse said to keep going with it till the review so i am
    I'm weaning off paroxetine under supervision and today is day forty.
    I didn't go to my appointment on Monday and I feel ashamed.
    I asked to be taken off risperidone and they listened.
    Been on the waiting list fourteen months, finally got a letter.
    i doubled mine by accident once n called 111 straight away
    I've had five different antidepressants and the fifth one stuck.
    me, i find the tablets easier to remember w a pill box
    My doctor wanted me to increase it and I said I needed to think.
    i felt numb on fluoxetine like watching my life thru a window
    i wish i had stayed on mine that winter
    they took me off the zopiclone on the ward, nights r long
    i have borderline personality disorder n im tired of the word tbh
    CBD never did much for me except cost me forty pounds.
    I gave up on therapy twice before I found Ruth.
    I started propranolol on Friday for the shakes.
    The psychiatrist reckons mine is seasonal, so we'll watch it until spring.
    my mum used to hide my pills in yogurt when i was 12
    I missed the ECG because of the bus strike and they rebooked me.
    i'm frightened of starting the tablets that r sitting on my shelf
    Took my first one tonight. Wish me luck.
    I sleep better since the doctor changed the timing.
    i was misdiagnosed for 9 years, thats my story
    My own weaning took a year and a half, and everyone's different.
    does anyone take lamotrigine n get strange dreams? xx
    Has anybody here come off escitalopram, and how did your doctor plan it?
    Is it normal to feel worse in the first fortnight?
    does any1 else get the shakes on lithium
    What did your psychiatrist say when you told them?
    how long were u on it before u noticed anythin?
    r u seeing someone about the panic attacks?
    Do you think your GP would see you sooner if you rang?
    what do u do when u cant face the appt
    Have you told your doctor about the dizziness?
    Who else had a diagnosis late in life?
    Can I ask what it felt like when they changed your dose?
    Did the pharmacist mention anything about grapefruit?
    anyone know if its ok to drive on this or shud i ask the chemist
    how do u cope with blood tests if needles scare u
    Would it help if somebody came with you to the clinic?
    when is ur next review, is it soon?
    Do your tablets make you hungry too?
    has anyone tried emdr, what was ur first session like
    What questions should I bring to my first psychiatry appointment?
    Is anybody else scared of telling their therapist the real stuff?
    Does the fog lift eventually?
    did they explain why they were swapping you over?
    how do i tell my dr i stopped taking them
    What helps you remember your evening tablets?
    Do I have to go on medication if they diagnose me?
    Were you given a leaflet with it?
    Could you ask for a double appointment?
    do they always do bloods b4 lithium or was that just me
    is there someone at the surgery u trust
    Has a walk ever helped you more than you expected?
    Which kind of therapy are you having?
    Anyone else's mood dip at the clocks going back?
    is it adhd or am i just tired, how did they work it out for u
    May I ask what made you decide to see a counsellor?
    How are you sleeping since the change?
    What did the letter from the clinic say in the end?
    Do you want to talk about what happened with your doctor?
    Should I ring the out of hours line or wait for Monday?
    u ok hun, did u get to see the nurse
    Has anybody had trouble getting their prescription filled this month?
    Am I being silly to worry about side effects?
    Did you manage to eat something today?
    Who do you call when the surgery is shut?
    what is cyclothymia, they mentioned it n i nodded
    Does talking to the pharmacist cost anything?
    Would you feel able to say all this to your care coordinator?
    How does one get an ADHD assessment these days?
    Are group sessions as frightening as I imagine?
    what wud you like to hear from us tonight
    Please don't stop on your own, ring your GP first.
    Keep taking them as prescribed until you've talked it through.
    You should speak to your pharmacist before mixing anything with that.
    go to ur appt hun even if u just sit there n cry
    id ask your dr whether the timing could change
    u need to see somebody about those chest pains today, pls call 111
    It's worth telling your psychiatrist exactly what you told us.
    Try to hold on until the review and write your questions down.
    dont skip ur meds pls, talk to the nurse if theyre making u ill
    None of us can diagnose you, but a GP could look into it.
    Take it just the way the label says, and call the chemist if you're unsure.
    pls get the blood test done its how they keep u safe
    Don't double up if you've missed one; check the leaflet or ring the pharmacy.
    u could ask 4 a meds review, its your right
    maybe mention the shaking to ur dr, they can do something abt it
    If you feel unsafe tonight, please call the crisis line or go to A&E.
    I'd stick with the therapist a bit longer, the start is the hardest.
    You deserve a second opinion if you didn't feel heard.
    only your prescriber can tell u if coming off is a good idea
    Please don't borrow anyone's tablets, get your own checked out.
    ring the out of hours line tonight, thats what theyre for
    It might be worth asking about talking therapy alongside the tablets.
    Never stop that one suddenly, your doctor will help you come down slowly.
    You should go to the hospital appointment, I'll be thinking of you at ten.
    Tell your midwife how low you've been, she has heard it before.
    Ask the chemist before you take any herbal stuff with it.
    pls dont drink on those, check with the pharmacist
    If the dose feels wrong, say so at the clinic rather than changing it yourself.
    Book in with the practice nurse, she may be quicker than the doctor.
    You should mention the voices to your care coordinator as soon as you can.
    dont cancel take a friend along with u
    I'm no doctor, so I can't say what it is, but please have it looked at.
    keep going with therapy, week 6 was when it clicked 4 me
    Your GP can refer you for an assessment if you think it might be ADHD.
    Write down when the dizziness comes and show it to your doctor.
    Stay on what you've been given, and let the team know how bad the nausea is.
    Have a word with the pharmacist, they're lovely and it's free.
    You need to tell someone at the surgery about the thoughts you're having.
    dont ignore the letter, just open it w someone next to u
    Please don't change anything before you've spoken with the clinic.
    why dont u ring them first thing and ask 4 the duty doctor?
    Bring your list of tablets to the appointment, it saves so much time.
    Finish the course you were given and go back if it isn't helping.
    Just call the surgery and ask, nobody will think you're a nuisance.
    get it checked, prob nothing but peace of mind
    u should let ur team know youve been missing doses, they wont shout
    Only somebody trained can tell you whether it's bipolar.
    You can ask for a chaperone, or a woman doctor, if that helps.
    if ur therapist isnt a good match u can ask to be moved 2 another
    Your prescription, your prescriber: please take this question to them.
    SSRIs often take four to six weeks to have their full effect.
    the leaflet lists nausea and dry mouth as common side effects
    Lithium needs regular blood tests to keep levels in a safe range.
    Benzodiazepines are usually prescribed for short periods only.
    grapefruit can mess w some meds, says so on the nhs page
    withdrawal symptoms can include dizziness and electric shock feelings
    Clozapine patients have their blood counts checked every week at first.
    A diagnosis of ADHD in adults takes a specialist assessment.
    Some antidepressants are also used for nerve pain.
    apparently 1 in 4 ppl have a mental health problem every yr
    Bipolar is often mistaken for depression in the early years.
    Generic tablets can look different from one month to the next.
    St John's wort is known to interact with lots of medicines.
    My box says to take it with food.
    cbt usually runs 6 to 12 sessions on the nhs
    Panic attacks tend to peak within about ten minutes.
    Alcohol is a depressant, as our group leader reminds us.
    Weight gain is a known effect of several antipsychotics.
    Low vitamin D is common in winter up here.
    they changed the packaging again, same tablets inside
    The clinic opens at nine and you can walk in.
    Community nurses can give depot injections at home in some areas.
    Mirtazapine makes a lot of people hungry in the first months.
    ocd isn't abt being tidy, despite what people say
    Not everybody who hears voices has schizophrenia.
    postnatal depression affects dads as well
    theres a shortage of some adhd medicines this autumn
    Propranolol is a beta blocker first used for hearts.
    EMDR was developed in the eighties for trauma.
    Quetiapine makes my mouth as dry as sand.
    the dry mouth is real, i go thru 3 bottles of water a day
    prescriptions r free in scotland n wales
    Side effects like sweating bothered me less after week five.
    Doctors normally reduce the dose gradually before ending treatment.
    A care plan should have a crisis number written on it.
    headaches and vivid dreams thats been my week on the new tablets
    You can report side effects yourself through the Yellow Card website.
    my hair got thin on valproate, its a known thing
    Sleep trouble is listed among the symptoms of depression.
    therapists have to keep what u say confidential with a few exceptions
    Try a walk round the block, even five minutes counts.
    you shud sleep, my lovely, itll look different in daylight
    Stop blaming yourself, none of that was your doing.
    You need to eat something, even toast.
    put ur phone down n have a bath hun
    Just breathe with me, in for four, out for six.
    Why don't you ring your sister, she sounds kind?
    you should be proud of urself for getting up today
    I'd start with one drawer and leave the rest of the house.
    drink some water n open a window, small wins
    try writing it all down and then shutting the notebook
    u dont need to answer his messages tonight x
    Give yourself a break, you've carried this alone for months.
    Stop reading the news before bed, it never ends well.
    u need a hug not a lecture
    Cut yourself some slack, grief takes its own time.
    Take it one hour at a time.
    Swap the scrolling for a bit of music, if you can bear it.
    Start small, make the bed, then see.
    Don't go to the party if you don't want to.
    skip the gym today, rest is ok too
    u shud tell ur boss you need a quieter desk
    Halve your to-do list and be gentle about the other half.
    Try naming five things you can see, it brings me back to earth.
    Leave the dishes, they'll still love you tomorrow.
    ignore ur cousin, shes always been like that
    Cancel the dinner if you're shattered, real friends understand.
    Raise your hand if you survived Sunday lunch with the family!
    You need more people like Dave in your life.
    put a blanket round ur shoulders and watch something silly x
    quit saying sorry, u did nothing wrong
    Have a hot chocolate and an early night.
    Let yourself cry, it isn't weakness.
    u should get out in the garden while the sun lasts
    id block his number n change the locks
    try one of those colouring books, sounds daft but i like em
    Drop the guilt, you were a child.
    Get up, wash your face, put on a clean shirt, that's a full day's work.
    You might like the Tuesday coffee group, everyone is shy there.
    Stay with us, keep posting, we're listening.
    Treat yourself as you would treat your best friend.
    stop comparing urself to insta ppl its all filters
    You ought to join a choir, singing saved my winter.
    Eat your breakfast by the window, let the light in.
    Just text me when you get home safe.
    Don't bother replying to trolls, report and move on.
    You could try going to bed before midnight this week.
    Take your time over the letter, nobody's rushing you.
    go sit w ur cat for a bit
    Start a jar of good moments, put a slip of paper in every evening.
    You need to be around folk who don't shout.
    stop punishing urself for a mistake from 2009
    Why not take a different route home so you don't pass his house?
    Ease up on the coffee after lunch, I find it helps me sleep.
    leave him babe, u deserve better
    You should take the day off, even machines get serviced.
    Swim if you can, cold water wakes my heart up.
    Try telling your mum just one true thing.
    dont listen to that voice that calls u useless
    You're doing better than you think, keep on.
    Sounds like a hard week, I'm so sorry.
    thats classic monday, isnt it
    sounds like u have a lot on your plate
    You have such a kind way of putting things.
    thats textbook my mother, guilt trip before pudding
    Sounds like you and your brother need some space from each other.
    You have every right to be angry.
    That's classic him, sorry then silence.
    sounds like ur boss has no clue
    You have people here who care about you.
    It sounds so lonely where you are, and I know that feeling well.
    You've got a good heart and a noisy head, same as me.
    thats textbook bullying and hr shud hear about it
    Sounds as though the move has taken everything out of you.
    You have a gift for describing things.
    sounds like heartbreak n heartbreak is rubbish
    Classic British summer, rain all through the barbecue.
    You're exhausted, anyone would be.
    what you have is a rotten landlord
    Sounds like a wobble, and wobbles pass, I'm here with you.
    You have got through every bad day so far.
    That's a classic case of too many tabs open in the brain.
    you have the patience of a saint
    sounds like grief to me, and there is no right way to do it
    You're clearly a brilliant dad.
    ur week sounds like one of those films nobody finishes
    sounds like someone needs cake
    That's textbook procrastination and I should know, I'm writing this instead of my essay.
    You've got a lot of courage posting that.
    Classic case of the Sunday dreads over here.
    It sounds like you were scared and did your best.
    You have my number, use it.
    that is so classic exes, they text when ur finally happy
    You have our full blessing to stay in and hibernate.
    Sounds like your neighbours have discovered drums.
    it sounds like a tough conversation w ur therapist
    You have an appointment on Friday, is that right?
    You've obviously been through the mill.
    Sounds like work has got you running on fumes.
    omg u have so much strength
    My sister's doctor stopped her fluoxetine last week and she's wobbly.
    The vet told us to halve the dog's tablets until he perks up.
    My nan takes nine pills a day and remembers every one.
    dads been told its parkinsons, we r all in bits
    The cat needs her thyroid medicine at six and she knows it.
    My flatmate came off his meds without telling anyone and I'm worried.
    Our old spaniel is on steroids and eats like a king.
    His psychiatrist raised the dose and he's sleeping all day.
    my mate swears by cbd, me i just like biscuits
    my mother has bipolar and i grew up watching the weather of it
    The vet says the rabbit has classic dental disease.
    My son refuses to see his therapist and I don't know what to do.
    She had a baby in June and the health visitor noticed the depression.
    hamster had antibiotics off a tiny syringe, so cute
    Uncle Ron never went near a doctor and we lost him at fifty-eight.
    My partner skipped the injection and ended up back on the ward.
    The horse is lame again, vet on Tuesday.
    ur tomato plant sounds like it has blight, pull off the bottom leaves
    Stop watering the cactus, it's drowning.
    give ur orchid half the feed, mine came back to life
    That fern needs a higher dose of shade and less fussing.
    Swap the compost for something grittier and the lavender will thank you.
    Sounds like root rot, take it out of the pot and look.
    Try banana peel on your roses instead of that expensive stuff.
    Cut the tomato feed to once a fortnight.
    basil hates cold, move it off the windowsill
    You should wean the seedlings off the heat mat gradually.
    sounds like your laptop has a dying battery
    Take the fuse out first, then swap it for a thirteen amp.
    thats classic printer behaviour works until you need it
    ur phone has a virus mate, reset it
    just turn it off n on again, cures most things x
    You need to change the oil before the engine seizes.
    dont bother w the garage, that rattle is only the heat shield
    Sounds like a flat tyre on the back left.
    try a different charger, urs looks knackered
    Stop the washing machine mid-cycle and check the filter.
    You have a leak under the sink by the sound of it.
    That boiler is textbook airlock, bleed the radiators.
    The wifi skips every evening at nine, classic.
    My bike's in hospital, the wheel's buckled again.
    why dont u descale the kettle with vinegar?
    turn the heating up a notch ur house is freezing
    Raise the saddle a bit and your knees will be happier.
    The car doctor says my exhaust is terminal.
    halve the sugar n the cake still comes out lovely
    Double the garlic, always.
    Mix the flour with the butter before you start on the eggs.
    skip the cream n use yogurt, way nicer on curry
    Swap the beef for lentils and nobody will notice.
    Take it off the heat earlier, then let it rest ten minutes.
    You need more salt in the pasta water.
    start the onions low and slow, twenty minutes at least
    try a pinch of cinnamon in ur porridge
    stop stirring the rice, leave it alone lol
    A spoonful of mustard lifts a cheese sauce no end.
    i borrowed mums recipe n ruined it beautifully
    Ginger biscuits, tea, telly: that's my prescription for tonight.
    Laughter is the best medicine, and your jokes are terrible.
    You should ask for your shift to be moved to the morning.
    quit that job hun, they treat u like dirt
    Skip the meeting, it could've been an email.
    Don't bother with overtime, they never thank you.
    Drop the second module and focus on your dissertation.
    why dont u swap shifts with karen?
    My manager is a headache in human form.
    ur rota is a joke, tell them no
    Try starting the report in the middle, the intro can wait.
    Take your lunch break away from the desk.
    Cut your hours if you can afford it, life's short.
    A taste of his own medicine might do that man good.
    An apple a day, as my granny used to say, then she'd hand me crisps.
    That song is my drug, I play it on a loop.
    i need a dose of vitamin sea, who's in
    This forum is a tonic on days like these.
    The film gave me a bad case of the giggles.
    Just what the doctor ordered, a long weekend.
    It's a bitter pill, being passed over for someone half your age.
    im allergic to mondays and my brother-in-law
    got football fever here, whole street is singing
    You're a sight for sore eyes, welcome back.
    Doctor Who is on tonight, don't you dare spoil it.
    Time heals, they say, though nobody says how much time.
    i quit facebook cold turkey and my evenings came back
    wean urself off twitter, its a swamp
    Stop sugar-coating it and tell your landlord about the mould.
    u should start knitting, im only half joking
    Mixing work and friends is never simple.
    Sleep on it before you send that email.
    i tested my patience today n it failed
    That crossword nearly sent me round the bend.
    Ignore the sat nav, it sends everyone into the river.
    Start the series from season two, trust me.
    Raise the rent again and I'm moving into the shed!
    Cancel your gym membership, walking is free.
    Try not to lose the remote, says the woman who lost it in the fridge.
    hes a pain in the neck but we love him
    You missed the bus, so what, there's always another.
    Leave your worries at the door, there's soup.
    The kids have given me a splitting head, bless them.
    the union rep said to keep a diary of what ur supervisor says
    just take the bins out n call it a win
    Your jumper shrank because you washed it at sixty, classic.
    Swap stories with my grandad and you'll be there till supper.
    ive had my fill of advice this week some company would be nice
    Try the blue paint first, that green is making me seasick.
    take the early train, the later ones r always rammed
    Keep the receipt, those boots look like they'll split.
    u need a holiday, n so does everyone who works in that office
    My feet are killing me after that double shift.
    `,
  ),
  'eighth hand': quiet(
    'eighth hand',
    `
    Sertraline took about seven weeks before I noticed I was humming in the kitchen again.
    My GP put me on a low dose of mirtazapine and warned me I'd be starving, and by God she was right.
    Has anyone here been on lamotrigine? I start tomorrow and I'm nervous.
    It might be worth a word with your pharmacist, they were so kind to me when I was muddled about my tablets.
    Please don't stop them all at once without asking your doctor first, lovely.
    Laughter's the best medicine, and your story about the goat was a full bottle of it.
    I hope today brings you a wee dose of sunshine.
    Have a hot bath and an early night, you've had a rotten week.
    Our spaniel has to have her ear drops twice a day and she hides behind the sofa as soon as she hears the bottle.
    I worked nights in A&E for eleven years and I still can't eat at a normal time.
    That sounds so hard. I'm thinking of you and your mum tonight.
    Does anybody know if you can get a repeat prescription sent to a different chemist when you're on holiday?
    If the pain comes back please ring 111, even if it's three in the morning. That's what they're there for.
    I was on citalopram for two years and came off it slowly with my nurse, a bit at a time over six months.
    Could you stop at the shop on the way and get yourself something nice for tea?
    My consultant says it's osteoarthritis and I'm to come back in a year.
    What helped me was writing it all down before the appointment, because my mind goes blank in there.
    i take my meds with my morning tea or id never remember them tbh
    You've every right to be upset. Take as long as you need.
    The vet says our old tom has kidney trouble and has to go on special food, so we're all a bit low here.
    How do you all remember to take your tablets? I've tried an alarm and I just sleep through it.
    I'm not able to say what's causing it, but your surgery could. Would you give them a call in the morning?
    Try a walk down to the harbour, the wind blows the cobwebs out.
    I've been a porter at the Royal for twenty-two years and I've met every sort.
    My psychiatrist told me the tiredness would wear off after a fortnight, and for me it did.
    A problem shared is a problem halved, my gran used to say.
    I had my gallbladder out in March and I was sorer than I let on.
    Is it normal to feel sick in the first week of fluoxetine? Ringing the pharmacy when it opens but just wondered if others had it.
    Swallow your pride and ring your brother, he's only waiting for you to go first.
    The 46A was forty minutes late and when it came there were three of them.
    That was a bitter pill, being passed over for the job after all you'd done.
    I wouldn't change anything until you've spoken to whoever prescribed it.
    Your garden looks a picture! What are the tall blue ones at the back?
    The physio gave me these daft exercises with a tea towel but I have to say my shoulder's come on.
    Ah you poor thing. Put your feet up and let somebody else do the dishes.
    My daughter's doing her nursing degree in Galway and comes home with stories that would make your hair curl.
    I asked my doctor straight out if it could be bipolar and she said she'd refer me rather than guess.
    Would someone mind telling me what a "titration" is? The letter's full of words I don't know.
    Rabbits need their teeth checked, ours had to go under anaesthetic at the vet and cost us three hundred pounds.
    I made soda bread for the first time since the funeral. It came out like a brick but I made it.
    The practice nurse is a great one to ask about that, and you usually get in to see her quicker.
    When I came off the tablets too fast I was in bits, so now I do nothing without asking the clinic.
    Take a breath, you've typed all that in one go!
    I just want to say your post was a tonic to read.
    They found my B12 was low and I get a jab every three months now. That's only my story, mind.
    Who else is watching the snooker? I'm a bag of nerves and I don't even know the lad.
    My lad has asthma and I lie awake listening to him breathe. It's no way to live.
    There's a helpline for carers and the woman who answered stayed on with me for an hour.
    It's OK to cry over a cat. She was family.
    I went back on it after a relapse and I'm not ashamed any more.
    If you're getting thoughts of ending things, please ring Samaritans on 116 123 or 999, and stay with us here meanwhile.
    Thanks for asking after me, I'm up and about and have even cleaned the oven.
    Have you been able to tell your GP what you've told us? You put it very clearly here, you could even read it out.
    For me the side effects were worst in the second week, but everyone's different and your chemist will know yours.
    I can't get an appointment for love nor money. Eight o'clock, on hold, number thirty-two in the queue.
    Why don't you just ask her for a coffee? Worst she can say is no.
    I was told by the hospital to keep my inhaler on me at all times, and I do, even in the bath practically.
    We had a flat tyre outside Athlone and a priest changed it for us.
    You don't need anyone's permission to have a lie-in on a Saturday.
    It took three tries to find an antidepressant I could live with, and I nearly gave up after the second.
    I'm waiting on blood results and every time the phone rings I jump out of my skin.
    Stick with it, pal. Couch to 5K nearly finished me but week six was a turning point.
    Our choir is doing the Messiah and I'm the only alto who can count.
    How long did it take any of you to get an ADHD assessment? I've been on the list since 2022.
    My mother was a district nurse who cycled round half of Donegal in all weathers.
    Whatever it is, it's worth getting it looked at by somebody who can see you.
    Do you take sugar? I'll put the virtual kettle on.
    I swear by my weighted blanket. It's the first thing I've found that helps me settle.
    The pharmacist in our village spotted that two of my medicines didn't mix, I can't thank her enough.
    I can't advise on doses, I'm only a plumber, but I can sit here and listen.
    Do what you like with your own living room, paint it black if you fancy.
    dont be sorry for venting thats what were here for x
    It was my GP who suggested I try CBT before tablets, and I moaned all the way there.
    The horse has been lame since Tuesday so the vet's out again, and me with no money till Friday.
    Could anyone say what it was like having an MRI? I'm claustrophobic and dreading it.
    Nobody can tell you over the internet what that lump is, so do please get it seen this week.
    I was sectioned in 2016 and I'm a school governor now, so there's life after it.
    Give the wee man a cuddle from all of us.
    My new year's resolution lasted until the fourth. There was cheese.
    Chemist told me to have it with food, and that sorted my stomach out.
    You could swap shifts with someone, surely? They can't expect you to do Christmas two years running.
    I've the dosette box filled for the week and it feels like a small victory.
    Time's a great healer, or so they tell me. I'm still waiting.
    My psychologist calls it "surfing the urge". I call it gripping the sofa.
    Is there a nurse on your ward you feel you could talk to? I found the healthcare assistants were the best listeners.
    I've never told anyone this but I used to hide my tablets in the plant pot when I was a teenager.
    Try ringing the letting agent again and ask for it in writing.
    Just home from visiting Dad in the hospice. The staff there are angels in crocs.
    I'd love to know if anyone else gets vivid dreams on venlafaxine, or is it just my odd head?
    The boiler's banging again and the man can't come till Thursday. Jumpers on.
    Your poem made me stop in the middle of peeling the spuds.
    Let the surgery know about the dizziness, would you? I'd feel happier if someone checked you over.
    I didn't get on with the sleeping tablets myself, they left me like a wrung-out cloth.
    Three weeks sober today. I bought myself a lemon drizzle.
    The doctor asked me a load of questions about my childhood and I talked about the dog the whole time.
    I lost my job at the care home when it closed and I miss the residents more than the wages.
    You're not a burden. You're someone having a horrid time.
    Have you had your dinner? I always ask because I forget my own.
    I've an appointment with the diabetic nurse on Monday and I'm bringing my wee book of numbers.
    What's the difference between a psychologist and a psychiatrist, does anyone know?
    We are having an injection of cash from the lottery fund to do up the hall, at long last.
    It's a sick joke how much they charge for parking at the hospital.
    My insulin pump went off in the middle of the minute's silence. Mortified isn't the word.
    Don't let the so-and-sos grind you down.
    I stopped smoking with patches and sheer badness, thirteen years ago this Easter.
    If your prescription has run out over the bank holiday, NHS 111 or the pharmacist can tell you what to do. I've been there.
    My wife has MS and some days I'm her legs and some days she's my brain.
    Sure look, we're all mad here, pull up a chair.
    The guinea pig wouldn't take his antibiotics from the syringe until the vet nurse showed us a trick with cucumber.
    Can you take paracetamol with propranolol? I know to ask the chemist but they're shut and I'm curious if anyone was told.
    I hear you. I've no answers, only a listening ear and a packet of Hobnobs.
    Took the grandchildren to the transport museum and lost one of them on a tram. He was found.
    My doctor said it was menopause, and I burst out crying with relief because I thought I was losing my marbles.
    You might like a notebook by the bed. I scribble down whatever is going round and round and then it lets me be.
    Getting the diagnosis at fifty-three was like being handed the instructions after I'd built the wardrobe.
    lads anyone up for a game of warzone tonight need a distraction
    I'm on the same one as you, and I had a dry mouth for a month. I told the nurse and she had ideas.
    The health visitor told us that every baby is different and to stop looking at charts.
    Anybody know how to get candle wax out of a carpet? Asking before my mother comes on Sunday.
    There was a lovely lady on reception at the surgery who found me a slot when I started sobbing.
    I'm a receptionist at a GP practice so I know we're nobody's favourite people, but we do try.
    Retail therapy today: two tea towels and a wind-up penguin.
    I'd ask the doctor before trying anything herbal, because my friend found hers clashed with her medication.
    Your brother's lucky he has you in his corner.
    I've been having ECT and my memory's like Swiss cheese, so forgive me if I've asked you this before.
    Kettle, biscuit, blanket, bad telly. That's my plan and you're welcome to copy it.
    The council finally took the old sofa away. Only five emails and a tantrum.
    When did you last hear from your sister? Maybe a card would break the ice.
    I had a bad reaction to penicillin as a child, so I wear the bracelet and bore every nurse with the story.
    My therapist is retiring and I feel like I'm being orphaned at sixty.
    Ask your midwife, pet, she'll not think it's silly. I asked mine if I could eat a scotch egg.
    I'd a panic attack in the middle of Lidl and a man with a trolley full of garden gnomes talked me through it.
    Does the clinic do evening appointments? I can't get time off the factory.
    My cholesterol's come down, the doctor's delighted, and I'm dying for a fry.
    It does get lighter. Not quickly, but it does.
    No one should be made to feel small for needing medication, and that's all I'll say on it.
    The hens have stopped laying since the clocks went back, the ungrateful articles.
    I was that scared of needles I fainted when they were doing the fella in front of me.
    Don't be too hard on yourself about the exam. You can resit in June and you'll know the layout of the room.
    For what it's worth I found group therapy terrifying and then I found it was the best hour of my week.
    I'm on the list for a hip. They say eighteen months. I'll have grown a new one by then.
    You could put on some music and have a dance round the kitchen, nobody's looking.
    My son takes methylphenidate and we had a long talk with the paediatrician about his appetite. It's better since.
    If I was you I'd keep the receipt.
    They're changing my antipsychotic next week and I'm frightened I'll go backwards. Has anyone been through a switch?
    Nothing cures a bad mood like the sound of next door's strimmer breaking down.
    The cat brought in a live frog and put it in my slipper. I've had better mornings.
    That sounds like one for the pharmacist. Mine has a wee private room so the whole queue doesn't hear.
    I'm training to be a paramedic and I'm failing the driving bit, would you believe.
    I've been in remission from leukaemia for four years, and I still hold my breath at every check-up.
    Keep your chin up and your wellies on, there's more rain coming.
    Do any of you know a dentist in the Wirral that's taking on NHS patients?
    The hospital said to bring a list of everything I take, so I've been crawling about under the sink reading labels.
    Be gentle with yourself today, anniversaries are brutal.
    I cannot recommend the library knitting circle highly enough. I can't knit. They don't mind.
    You want to be there early or you'll not get parked.
    My mum had vascular dementia, and on good days she'd sing all of Oklahoma.
    Bit of a strange one, but do you ever dream about a house you've never lived in?
    I'm afraid I took my friend's advice instead of my doctor's once and I ended up in hospital, so I just pass on the number for 111 now.
    How is your little girl after the tonsil operation? I've been wondering about you both.
    I went into the crisis house for ten days and it was the making of me.
    Try the charity shop on Mill Lane for curtains, I got a lined pair for eight quid.
    Our parrot has learned the sound of the pill bottle and does it whenever my husband sits down.
    My community nurse comes on Wednesdays with my depot and we put the world to rights.
    Good luck with the scan tomorrow. I'll have everything crossed, even my eyes.
    Sorry for the typos I'm doing this on the bus with one glove on.
    Is anyone else finding it hard to get their HRT? I've been to four chemists.
    I'd sooner you rang your doctor than worried all weekend.
    Swap the heavy curtains for a blind and the room will look twice the size.
    I've started volunteering at the hospital radio and my first request was for death metal.
    She told me my iron was low and gave me tablets, and it turns out I wasn't lazy after all.
    You sound worn out. Could the neighbours take the kids for an hour?
    The doctor on Casualty last night was so handsome I forgot who'd been stabbed.
    Ten days since the op and I managed the stairs on my own two feet.
    I take lithium and have my bloods done every three months. It's just part of the furniture.
    Should I mention to the dentist that I'm on antidepressants? Never thought of it till now.
    Have a look at the Citizens Advice website, they helped me fill in the PIP form.
    My old boss was a pain in the neck, and I say that as someone with an actual bad neck.
    We lost the cup final on penalties and I've no voice left.
    I can only tell you what happened to me: I got the lump checked, it was a cyst, and I wish I'd gone weeks sooner.
    You're allowed to say no to Sunday lunch.
    What did your consultant say when you asked about the tremor?
    I used to be a pharmacist's delivery driver in the Mournes and I've been chased by every breed of dog.
    There's no shame in a second opinion, any decent doctor will arrange one for you.
    The smell of cut grass today. I'd forgotten I liked things.
    I've been tapering off diazepam with the drug and alcohol team since spring, and it's slow but I'm not doing it alone.
    It's a boy! Eight pounds one ounce and a face like Winston Churchill.
    I can't stand people telling me to try yoga when I say I have fibromyalgia. Rant over.
    Is your phone on silent? I tried you twice.
    I don't know about the tablets, but I do know about the loneliness, and I'm here.
    My GP rang me herself on a Friday evening to see how I was. I'll never forget it.
    Open the window and let some air in, you'll feel less cooped up.
    Been diagnosed with coeliac disease and mourning toast like a lost love.
    You'd want to be up early to catch my mother out at cards.
    Our budgie went to the vet for his beak and came home with an attitude.
    Did anyone get the flu jab and the covid one in the same arm? Mine's like a football.
    I owe the crisis team my life, and I send them a tin of Roses every December.
    Pass no remarks on her, she's jealous of your curls.
    The lad at the gym asked if I was okay and I very nearly told him.
    I was wrongly told I had depression for years before a doctor checked my thyroid. That was me, of course, everyone's body has its own story.
    Let your doctor know how you feel on them. They can't help if they think all's well.
    It's the hope that kills you, supporting Sunderland.
    I'm a carer for my husband and I've been up since four with him, so bear with me if I ramble.
    My hay fever's so bad this year I've been sneezing in time to the radio.
    Do you want to join our Thursday quiz on Zoom? We are dreadful at geography.
    They put me on a heart monitor for a day and all I did was watch Homes Under the Hammer.
    Congratulations on the allotment! Start with courgettes, you cannot go wrong.
    The nurse says my wound's healing nicely and I'm to keep it dry until she's back on Friday.
    I've never got the hang of mindfulness, I just lie there planning dinner.
    Would a phone call to the out-of-hours be an option? I only ask because I left mine too late once.
    There's a hole in my good wellies and a hole in my bank account to match.
    My dad refused every tablet he was ever given and I'm the same, which my counsellor finds very interesting.
    Has anyone any experience with gabapentin for nerve pain? I'd love to hear how you found it before I see the specialist.
    You did the right thing ringing the ambulance, don't let anybody tell you different.
    I baked for the school fete and the dog ate a whole Victoria sponge, so we had a night at the emergency vet.
    The occupational therapist brought me a perching stool and I feel like a barmaid.
    What a morning. The washing's out, it's raining, and I'm pretending I haven't noticed.
    My doctor wants me to try a statin. I've said I'll think about it and read the leaflet.
    You can always come back and talk some more when you feel able.
    Give your landlord fourteen days in writing, that's what the housing officer told me.
    I'm six months off the drink and the sleep has only now come right.
    My granddaughter has type 1 and at nine years old she explains it better than the textbook.
    A stiff upper lip never did our family any good.
    I keep a photo of the sea on my locker at work, for when the ward is bedlam.
    What time does the chemist on the Falls Road shut on a Saturday?
    I know it isn't much but I lit a candle for your Tom.
    Side effects are a thing to report to your doctor or the Yellow Card site, they do want to hear.
    Go for the green sofa. You'll regret beige.
    My eating disorder started when I was fifteen and nobody noticed because I was good at school.
    I can't sleep either. Shall we count sheep in Welsh?
    I was told to avoid grapefruit with mine, so I've had to give up my one posh habit.
    How did you bring it up with your GP? I rehearse it in the car and then talk about my bunions.
    My mother-in-law has advice for everything and a jar of something to go with it.
    You could try the earlier train, it's only half full as a rule.
    Doctor Who's on at seven, so don't anyone ring me.
    I was a radiographer until my back went. I do miss the banter in the dark.
    She's a real tonic, your Auntie Bernie.
    I'd be lost without my pill reminder app. It moos.
    We've a new puppy and I've had to hide the skirting boards.
    Anxiety had me convinced it was my heart. The doctor did every test, told me it wasn't, and I wept on her desk.
    Get yourself a nice pen. It makes the sympathy cards a shade easier.
    Hiya, new here. I have bipolar, two kids and an enormous tortoise.
    It's been a year since my stroke and I can do my own buttons.
    If you are unsure whether to take it, the number on the pharmacy bag is a good place to start.
    Just had my first driving lesson at 61. Pity the instructor.
    I had postnatal depression with my second and it lifted, with help from the perinatal team and a lot of bad television.
    Dinner's in the oven and the wine's in the fridge and it's only Tuesday.
    Nobody here will judge you for going back on your meds, or for being off them.
    I asked could I come off mine, and the psychiatrist drew me up a plan on the back of an envelope.
    Your handwriting is beautiful, thank you for the postcard.
    Does anyone's work give time off for hospital appointments? Mine's making me use my holidays.
    I'm not medically trained, so all I'll say is please speak to somebody who is.
    Take the A5 and not the motorway, there's roadworks at Cannock.
    My knees predict the weather better than the man on the BBC.
    Yesterday I told my husband about the self-harm. He held my hand and said nothing, and it was perfect.
    Ring your mum. She'd rather be woken than not know.
    They discharged me with a carrier bag of medicines and a leaflet in the wrong language.
    Some days the best I can do is brush my teeth, and I count that a win.
    The ferret's on heart tablets from the vet, who says he's the oldest ferret in Wiltshire.
    I got my results and they're all clear! I'm going to eat an entire trifle.
    Do you think the baby monitor is worth the money? Asking for my son.
    I found it was a great help to have my friend sit in with me at the memory clinic.
    So, the wedding. My ex will be there with the dental hygienist.
    I used to think antidepressants would change who I was. For me, they let me be who I was.
    The sunset tonight was free and nobody was looking at it but me and a seagull.
    I'd check with the health visitor about that rash, she won't mind a bit.
    I am a man of 78 years and I had never spoken of my feelings until I found this forum.
    Maybe leave the phone in another room tonight and read an old favourite.
    Been sick all night, whole house has it, I'm writing this from the bathroom floor.
    My counsellor asked what I'd say to a friend in the same boat and I had no comeback.
    I put too much chilli in and we've all been crying happily into our bowls.
    Who do I ask about getting my tablets in blister packs, the surgery or the chemist?
    You have a gift for making people feel welcome here.
    The MOT man sucked his teeth so I know I'm in for it.
    In our house the cure for everything was a trip to the shop for crisps, and I'm not sure Mum was wrong.
    I have PTSD from the job, twenty years on the blue lights, and fireworks week is murder.
    You're braver than you think, walking into that waiting room on your own.
    Before I had my coil fitted I asked a hundred questions and the nurse answered every one.
    The stray had mites, so the rescue's vet dosed him and now he smells like a swimming pool.
    It's worth telling your doctor about the drinking. Mine didn't bat an eyelid.
    Seven across, "remedy", four letters, and it took me all day to see CURE.
    I feel so stupid for forgetting my tablets three nights in a row. Does this happen to anyone else?
    Don't rush into replying to him. Sleep on it.
    We spent the day at Whitby and a gull had my battered sausage clean out of my hand.
    My brother has schizophrenia and a wicked sense of humour, and people only ever ask me about the first.
    Thanks a million for the recipe, I used parsnips as I'd no carrots.
    If you've taken more than you should have, please phone 999 now. We'd all sooner you were safe.
    I tried acupuncture for my migraines and can't honestly say if it did anything, but the lady had a nice fish tank.
    My ma always said there's no medicine for a broken heart only other people's children.
    Good for you, putting the phone down on her.
    I'm going in for day surgery on Thursday and more worried about who'll feed the sourdough.
    The dietitian at the hospital wrote me a plan and there's room in it for a Kit Kat.
    Please don't go changing anything on account of what strangers like us say, your team knows you.
    I have a wee cry in the car, fix my face, and go in. That's my routine.
    Can anyone recommend a good thriller that isn't about a dead woman?
    The ward Christmas party was a riot, the consultant did the splits and had to be wheeled to X-ray.
    My beta blockers make my hands cold, so I've taken up crochet mittens.
    I'd never heard the word "dissociation" until my therapist used it, and it was like finding the light switch.
    Tell them you're unable to pay it in one go. They have to offer instalments, or so they did with me.
    What do people bring to an overnight sleep clinic? I don't own decent pyjamas.
    The roses have black spot and I've run out of spray.
    I've been reading your posts for months and never said hello. Hello.
    My dermatologist took one look and said eczema, and there was me with my will half written.
    Hugs from a rainy Leitrim.
    Your son will find his feet. Mine was thirty before he owned a saucepan.
    I'm glad you've an appointment. Would it help to make a list of the symptoms for her?
    I know what worked for my nan's chest was being listened to, by anyone at all.
    Has the snow reached you? We've about four inches and the bins haven't been done.
    I came off the pill last year after a chat at the family planning clinic, and my moods have been steadier since.
    The tooth's out, my face is the size of a turnip, and I'm on soup.
    If the new tablets are giving you bother then say so to your prescriber, you've every right to.
    The new manager has ideas. God help us.
    Take one day at a time and one biscuit at a time, that's my motto.
    My sleep doctor told me no screens after nine. I told him he'd never met my teenagers.
    I'd be scared too. It's a big word, cancer, and it takes up the whole room.
    Somebody has stolen the baby Jesus from outside the church again.
    Did you get your appointment letter yet? They lost mine twice.
    I'm proud of you for taking your mum's place at the table and carving that bird.
    A prescription for joy, according to my seven-year-old: trampolines and custard.
    The nurse on the helpline told me I was right to phone and that I wasn't wasting anyone's time.
    My vet reckons the whippet's anxious, so now we've two of us in the house with a diagnosis.
    Nothing wrong with wanting to be on your own for a bit.
    I've had tinnitus since the army and I leave the radio on low for company.
    hi has any1 had sertraline then got pregnant, seeing the midwife thurs just want to hear from ppl
    I was the ward clerk on Maternity for nine years and never tired of the first cry.
    Could you ask your daughter to sort the wifi? Mine did it over the phone from Perth.
    I wish I'd gone to the doctor when my wife told me to. She's been good enough to only say so daily.
    Put the tree up early if it cheers you, who's counting?
    My migraine specialist keeps me on a diary, it's all little red squares this month.
    Ever since the redundancy I've been cataloguing my dad's stamps.
    I'm three months into EMDR and it's the hardest work I've done, and I've laid tarmac.
    The pharmacy text says my order's ready and it never, ever is.
    Is there someone who could go along with you to the breast clinic? I'd come myself if I were nearer.
    I found that a sunrise alarm clock took the sting out of January for me.
    My husband's a urologist so dinner parties are a treat.
    Try asking for extra time in the interview, they're meant to make adjustments.
    Went to the wrong funeral. Stayed for the sandwiches. Lovely man, by all accounts.
    Ooh I love a jigsaw. I'm on a thousand pieces of Neuschwanstein and it's all sky.
    When I had my first manic episode I bought eleven kayaks.
    Your wee fella sounds like a character!
    I was too embarrassed to show the doctor my piles. She'd seen worse before breakfast, she said.
    What helps me after a nightmare is putting my feet flat on the cold tiles and naming the rooms in my gran's house.
    How much should I be tipping the hairdresser these days? I feel I'm getting it wrong.
    They've upped my dose and I'm yawning like a hippo.
    I got a clean bill of health from the bank manager, which is more than I can say for the roof.
    It's a lovely thing you did, sitting with her till the end.
    The GP trainee was about twelve, but he listened, and he looked up the bit he didn't know.
    I'm raging. They gave my allotment to the cousin of the chairman.
    The app says I did nine steps today. I was carrying the phone the whole time.
    My friend swears her crystals cure her, and I just nod and pass the scones.
    Don't bottle it up, you'll only go off like a shaken can of Fanta.
    I am on the waiting list for talking therapy, and this place is keeping me going until then.
    Have any of the mums here had a child with glue ear? How was it for them at school?
    I used to clean the theatres at night, and it's the quietest place on earth at 4am.
    I hope the interview goes well, wear the blue.
    It's up to you and your doctor, truly, I only know what suited me.
    Take the compliment! That was a smashing speech.
    I miss the bones of him. Forty-four years and I still put out two cups.
    Our Siamese is diabetic and I give her the injection the vet showed me, and she looks at me like a duchess.
    I phoned 111 for my own chest pain last winter and they were brilliant. Please do the same, won't you?
    Anyone got the patience to explain pensions to me like I'm five?
    My medication makes me sweat so I've a wee fan, and the grandkids call me Your Majesty.
    You'll find your tribe, it took me until college.
    I've a cast up to my hip and the whole class has drawn something rude on it.
    I did a mental health first aid course at work and cried through the role play.
    What's the best way to get a toddler to keep his shoes on?
    The psychiatric nurse remembered my cat's name. It's the small things.
    I'm having a dreadful flare of my Crohn's and I've cancelled Rome.
    A change is as good as a rest. I've moved the bed to the other wall.
    Would you trust a man who irons his jeans?
    My daughter thinks I should see a doctor about my memory, and I think she should see about hers.
    Half the battle's turning up. You turned up.
    Mine was picked up at a routine eye test, and I've been grateful to that optician ever since.
    I'd the worst hangover of my life and had to do a bouncy castle.
    It's ok if today is a pyjama day.
    I hadn't known you could ask for a medication review. The surgery booked me in with their pharmacist and it took twenty minutes.
    Get to the market before ten for the good tomatoes.
    Some of the kindest people I've met were in the next bed.
    I'm on the mini-pill, a mortgage and my last nerve.
    Does your union rep know how they've treated you?
    `,
  ),
  'ninth hand': quiet(
    'ninth hand',
    `
    Week two was my worst and by week five I noticed I was humming in the kitchen. Hope yours is like that.
    My GP moved mine to the evening because I was wired all night. Yours may have a view on the timing too, if you ask.
    Oh that queasy, yawny, buzzy feeling, I remember it so well. Thinking of you this morning.
    Does your surgery have its own pharmacist? Ours rings you back the same day about side effects, she was brilliant.
    how long have you been on them now hun, is it the same ones you had in 2019?
    I was told four to six weeks before they'd judge whether it was working, and someone phoned me at two weeks to check in.
    Could you jot down when the shakes come on and read it to whoever does your review? I'm hopeless at remembering once I'm in the chair.
    Started mine the same day I started a new job, would not recommend the combination for comedy reasons alone!
    The feeling that you're on a boat is horrible, isn't it. Please do ring 111 if it gets any worse tonight.
    I gave up on my first one after a month, with the doctor's say so, and the second one suited me. Everyone I've met has a different story.
    Ours slept on the landing for a year with a pillow and a stuffed crocodile. You're not doing anything wrong.
    We got a referral to the sleep clinic through the school nurse, quicker than the GP route in our area.
    Who's doing the nights at yours, is it all you? Could anybody take the Saturday so you get six hours in a row?
    My daughter's consultant did try melatonin and for us it helped with dropping off but not with staying asleep.
    I read the same Gruffalo four hundred times. I can still do it with my eyes shut, which they usually were.
    The health visitor lent us a sleep diary chart and it made the appointment so much more useful.
    aw bless him and bless you. 4am is a lonely place x
    Does he settle any differently at his nan's or is it the same there?
    Blackout blind from Dunelm, thirty quid, only thing in the house that's earned its keep.
    It was suggested to us by the community paediatrician that there might be something sensory going on, and that was a long wait, ten months.
    I cried at an advert for gravy. The week before I'd thrown a shoe at the dishwasher. You're among friends.
    My own doctor said my age and symptoms were enough to go on, though I know others who were sent for bloods.
    There's a menopause symptom checklist you can print and take in with you, it meant I didn't lose my nerve.
    Anyone else keep a battery fan in the handbag? Mine came out at a funeral.
    When I asked at the chemist's about the patches not sticking, she went through it all with me in the little side room.
    Are your periods still regular or have they gone all over the place? Might be handy to have dates when you ring.
    HRT wasn't an option for me after my clot, and the nurse practitioner talked me through what else there was. It took a few goes.
    sat on the back step in my nightie at 2am in february with the cat looking at me like id lost it
    If work is making it harder, ours has a menopause policy nobody knew about until somebody asked HR.
    The shortage went on for weeks here; our pharmacy kept a list and rang each of us when a delivery came.
    I felt fobbed off too. You're allowed to ask to see a different GP, our receptionist didn't turn a hair.
    Twenty two years with mine. Some days the achievement is socks.
    The pain clinic here ran an eight week course and what I got from it was mainly the other people, to be truthful.
    Numb in the saddle area is one of the things on the emergency card my physio gave me. Please ring 111 or go in now, don't wait for Monday.
    What's the worst time of day for you, mornings?
    I take gabapentin and it makes me forget words, I called the hoover a "floor trumpet" last week.
    Have you asked about an occupational health assessment? They got me a standing desk and I didn't have to beg.
    Swimming suits me but my sister, same condition, can't bear it.
    One of those grabber sticks from the market, best fiver I ever spent. I use it for the post.
    so sorry your having such a rough time. it wears you down when nobody can see it
    I was taken off naproxen because of my stomach, and they gave me something else to try; the pharmacist picked it up, not the doctor.
    I'm up too if you want to talk about anything, or nothing. I'm watching a programme about canals.
    If there's pain in your chest or arm please phone 999, they really won't mind if it turns out to be panic.
    Mine last about twenty minutes though it feels like a fortnight. I recite the shipping forecast.
    Is there someone in the house you could wake?
    What my therapist taught me was to name five things I can see, and it sounded daft until it worked.
    I've sat on the bathroom floor with my back against the bath so many times there's practically a groove.
    Propranolol was prescribed for me, but I'm asthmatic and they had to take it back again, so yes it's a conversation worth having with yours.
    hope the morning finds you calmer. the birds start about 4.20 here, they help
    You did well to get through that alone. Would you tell your key worker about it tomorrow?
    NHS talking therapies take self referrals in England, I filled the form in on my phone and waited eleven weeks.
    The waiting is the cruellest bit. I cleaned the oven twice in the week before my clinic.
    Please do get it looked at, even if only for your own peace of mind; my surgery saw me within two days.
    Mine turned out to be a cyst, but I was very glad somebody checked properly.
    Would it help to have someone go with you? I took my neighbour and she asked all the questions I'd forgotten.
    In our trust the one stop clinic does the examination, the scan and everything in one morning. Bring a book and a snack.
    When did you first notice it?
    I left mine for months through fear, and I'd never tell anyone off for doing the same. Ringing them was the hard part.
    Take two biscuits, you said, so I took four. See you at the meet up on Saturday x
    The breast care nurse gave me a number I could phone with silly questions, and she swore none of them were silly.
    I've a lump in my throat reading this thread, you're all so kind.
    I have mine checked every three months and I still get butterflies until the text comes.
    Do you have the purple booklet? Mine has the out of hours number scribbled on the back.
    If the shaking's new, could you ring your team or 111 today? They'd want to know.
    Twelve hours after the dose is when they told me to have the blood done; I got it wrong once and had to go back.
    It has given me nine good years, and a hand that rattles teacups. I've made my peace with it.
    My CPN rang me on a heatwave day purely to ask if I was drinking enough, I thought that was lovely.
    what did they say the range was meant to be for you? mines lower cos of my age
    Bring the result printout along, the consultant couldn't see the GP's system at mine.
    I check every over-the-counter thing with the chemist now, even cough sweets, since a close shave on holiday.
    I know every loo between Preston and Carlisle. Ask me anything.
    A dietitian took me through the food thing step by step, I couldn't have made head nor tail of it alone.
    Blood is something to ring the surgery about, even if you feel a nuisance. I did and they were kind.
    Has it been worse since the exams or was it always like this?
    Peppermint capsules work for me and gave my sister terrible heartburn, so there we are.
    That "can't wait" card from the charity is a small thing but I feel braver with it in my purse.
    Spent my brothers stag do in the toilets of a Harvester. Solidarity
    My stool test came back in ten days, if that's any help with the waiting.
    Could you tell your manager in an email instead of face to face? I wrote mine in bed with the door shut.
    I was on the list for a colonoscopy seven months, and the prep was worse than the test itself in my case.
    I came down over four months with the practice pharmacist and she never once made me feel like an addict.
    The first week I was off mine I reorganised the entire shed by torchlight. It did pass.
    Please speak with whoever prescribes them before you change anything, it's just that mine was adamant about going slowly.
    How many weeks have you been without now?
    I was put on them after my wife died and nobody looked at it again for six years.
    night owls thread is open if anyone wants a natter, i'm doing a jigsaw of venice and theres too much sky
    Sleepio came free through my council's website, could be worth a look at yours.
    It's a grieving of sorts, isn't it, giving up the one thing that ever worked.
    There's a helpline for people coming off tablets, the lady I got was in Bristol and had been through it.
    mine were stopped just like that when I changed surgery and I complained to PALS about it. got an apology eventually
    Three years and two months from referral to letter. I framed the envelope.
    Right to Choose is only for England, sadly, so in Wales you're stuck with whatever the health board has.
    I have eleven alarms on my phone and one of them just says "TROUSERS".
    Have you asked them to confirm you're still on the list? My cousin had dropped off without being told.
    For me the medication was like someone turning down a radio. My brother's experience was nothing like it.
    What subjects is she finding hardest, and has the school done anything yet without the diagnosis?
    access to work paid for my body doubling sessions and i didnt need the formal bit of paper
    The heart check before starting surprised me, I hadn't known they'd want an ECG. Ask them about your murmur when they call.
    I put a hook by the door and painted it bright yellow. Keys live there or they live nowhere.
    I'm 61 and sitting here crying at your post because that was me in every school report.
    Diabetes burnout has a name and I was so relieved when the specialist nurse said it out loud.
    I threw my meter in the hedge in 2017. My lad fished it out and we both laughed in the end.
    Could you tell the diabetic nurse what you've told us here? Word for word, it's so well put.
    Do they do the group sessions near you, DESMOND or whatever it's called now?
    For me the low mood came first and the sugars followed, I think, though nobody could ever say for certain.
    14 would have me ringing the nurse line but everybody's targets are different, what have they told you yours is?
    My feet check got moved three times last year, is that the same everywhere or only here in Fife?
    On the days I can't be bothered my wife sits with me while I do it, just sits, and it makes a difference.
    the cake sale raised £212 for the ward and i only ate one slice, honest guv
    People see me on a good day and think I'm swinging the lead. You can't win.
    Amitriptyline left me groggy till noon so my doctor shifted the time I take it, and that did help me.
    Rheumatology discharged me with a leaflet. I still have it; the spider plant sits on it.
    What did you put on the PIP form about getting dressed? I never know how much detail to go into.
    today is a dressing gown day and I refuse to apologise for it
    The hydro pool at our hospital does six sessions if the physio refers you. I float about like a lilo.
    I've found the cold worse than the damp; my friend with it says the opposite.
    It took nine years for anyone to give it a name. I'm sorry it's been such a slog for you too.
    A perching stool in the kitchen, from the OT, means I can peel veg again.
    Would your GP look at your bloods again, do you think, if you said it had changed? Only you know what's normal for you.
    My first meeting I sat nearest the door with my coat on. Seven years in May.
    Please don't do this bit on your own; ring your local alcohol service or 111 and tell them how much it's been. Stopping was dangerous for me and I'd no idea.
    If he has a fit or is seeing things that's 999, straight away.
    They did my detox at home but a nurse came twice a day, and I'd had to be assessed first.
    How are you doing this morning?
    I kept a bag packed for hospital in the end, and I was surprised how matter of fact they were about it all.
    Ice cold ginger beer in a proper glass. It was the holding something I missed.
    your wife sounds like a diamond. has she got anyone, al-anon or that
    Detox is the name of the nail bar by the station and I laugh every single time now, two years sober.
    In our county you can self refer, the first appointment took nine days, and they do evenings.
    Mine shoots up the moment the cuff starts humming. The nurse had me sit there and talk about my tomatoes first.
    Which arm did they tell you to use? I've been doing the left and now I'm doubting myself.
    I was lent a monitor for a week by the surgery, twice in the morning and twice at night, and they worked out an average.
    A reading like that with a headache, I'd be ringing 111 for advice tonight if it were me.
    The chemist on our high street does free checks if you're over forty, no appointment.
    I had that tickly cough as well, and when I mentioned it at my review she changed me to another one.
    My grandad's pressure went up every time Leeds played. Documented fact.
    Write them in a little book with the times. My doctor was thrilled with my little book.
    It's frightening when it's a number, I think. Before the machine I just felt grand.
    The dark room, the bucket, the guilt about the school run. I'm so sorry.
    If the numbness is new for you please get seen today, I'd say the same to my own sister.
    My neurologist explained the ten days a month thing with painkillers and it was news to me after thirty years.
    Do you get the yawning beforehand? I'm told it's a thing, I yawn like a hippo.
    I've been on the waiting list for the headache clinic since last Easter and the letter now says "up to 62 weeks".
    Topiramate took the taste out of fizzy drinks for me. Fewer attacks though, so I stayed with it.
    I have a note in my wallet saying I'm not drunk, I'm having a migraine. Used it once on the Jubilee line.
    could your boss sort you a desk away from that flickery strip light?? mine did once OH got involved
    Mine eased after the menopause, which nobody warned me might happen. A rare present.
    The pharmacist could tell you if you're OK to have those two together, they can look at your record now.
    I used to stand in the shower so nobody could hear. She's nineteen now and rang me last night for a lasagne recipe.
    Please tell your midwife or health visitor about those thoughts, mine had heard it before and she didn't flinch.
    The perinatal team came to the house, and they brought their own teabags so I'd not have to host.
    How old is the wee one now?
    I took medication while feeding, after the doctor and I went through it together, and we were both fine. Worth asking about.
    You're not a bad mother. You're a tired one who hasn't had a hot drink since March.
    There's a walking group for mums at the park near us on Tuesdays, nobody minds if you cry, half of us did.
    Has your partner any leave left he could take?
    took me till he was 9 months to feel anything but dread and then one day he sneezed and i laughed
    Ring the crisis line tonight if it gets dark again, and post here after if you'd like company.
    I've heard one since I was fourteen. I call him Derek and he's mostly wrong about everything.
    Hearing Voices groups have been a lifeline for me, there's one on Zoom if you can't get to a town.
    Are they saying anything frightening at the moment? If they're telling you to hurt yourself please phone the crisis team or 999.
    After my mother died I heard her on the stairs for weeks, and the bereavement nurse told me plenty of people do.
    The early intervention worker saw my son within a fortnight, and met him in a café because he hated the clinic.
    Headphones on the bus help me. Whether they're plugged in to anything is another matter.
    It took four different medicines in my case. I'll not pretend that was fun, but I do have a life now.
    Would your care coordinator come out to you rather than you going in?
    you're so brave for typing that out. no one here thinks any less of you
    Two years and a bit. I've gone from bed, to sofa, to the bench at the end of the road.
    Our long covid clinic has been shut and folded into the fatigue service, so check which one your letter says.
    Breathless just sitting there is a reason to get on to the out of hours doctor, it needn't be the covid at all.
    Have they done the standing test with you? The physio did mine and it took all of ten minutes.
    I colour in my diary, green for OK, red for paid-for-it. It shows me patterns I couldn't see.
    Pacing was what the OT went through with me. I hated it, I still do, it's the thing that let me cook again.
    My boss said "still?" in that voice. You know the voice.
    anybody had any luck with ill health retirement in scotland, who fills in the form??
    Someone from church does my big shop on Fridays and I've learned to say yes.
    I tried antihistamines on the consultant's suggestion, no change for me, other folk in my group swear by them.
    Mine do the can-can from half ten. My husband has moved into the box room with a good grace.
    I had my iron looked at because of it and it was indeed low. Has anyone checked yours?
    It's impossible to explain to people. "Like wanting to sneeze, but with your shins" is the nearest I've got.
    Is it only at night or do you have it in the cinema and on planes as well?
    The pharmacist went through my list and spotted one that might be stirring it up, and she wrote to the doctor for me.
    walking the landing at 1am, counting the banisters, 14, always 14
    Was yours worse when you were expecting?
    I've been on ropinirole for three years, and I had to have a talk with the consultant about gambling of all things. It was in the leaflet.
    We have restless everything in this house, the dog included. Nobody has sat through a full film since 2020.
    Stop the bus, did you just say you're from Portrush? I went to school there!
    My eyes are like two poached eggs and I've a wedding on Saturday.
    Ask at the pharmacy counter which one goes with what you're already on, they were very good with mine.
    Vaseline round the nostrils is my mother's trick and I do it out of superstition mainly.
    Do you know if it's trees or grass with you? I'm trees, so I'm done by June.
    I washed the curtains and shut the windows before the mowers came, that was my whole strategy.
    if youre wheezing pls get that seen to, 111 will tell you where to go
    The wet summer of 2012, not a sneeze. I remember it as the best year of my life.
    I'm on a steroid spray from the doctor, six weeks of it before there was any point, she said, and she was right for me.
    Has anybody had the desensitising treatment? I'm on the list at Addenbrooke's and curious what it's like.
    Hay fever plus crying at Repair Shop equals I look like a prizefighter.
    My dad thought I was his sister the whole time he had his. It was gone in a week and I've never told him.
    If she's suddenly muddled please ring the surgery or 111 now and say "new confusion", they took it seriously when I did.
    Has the district nurse been?
    We were given a little white bottle and told to get it back by eleven, and then the car wouldn't start.
    Mam's cup with two handles and a lid meant she'd drink without being nagged, from the Red Cross shop.
    You're caring for her on no sleep at all, I don't know how you're upright.
    Our pharmacist does the antibiotics for simple cases now, but she said over 65s had to go to the GP.
    Mum's consultant said it wasn't the infection in the end, it was her hearing aids, so we felt rather daft.
    Could your brother do the nights this week do you think?
    she called the carer "your majesty" for two days and the carer just went with it, curtseys and all
    I was told half an hour before breakfast, so mine lives by the kettle with a post-it.
    My surgery does the blood test every six weeks until it settles, then yearly. How often is yours?
    Cold feet in August, bed socks in Tenerife, my husband despaired of me.
    You could ask for the actual figures, they have to give them to you, I've a spreadsheet of mine.
    It took about three months before I felt human, and nearly a year for the hair.
    Is the racing heart new? I'd let the doctor know sooner rather than later.
    Endocrinology wait here is 40 weeks. I put it in the calendar with a skull next to it.
    some days the tiredness is like wearing a wet coat, isn't it
    They altered my dose twice last year and each time it threw my mood, I wish somebody'd mentioned that could happen.
    Cotton mittens, hoovering, no sleep, blood on the sheets. Oh I do remember.
    The practice nurse showed me how much cream to use with fingertip units, and I'd been using about a tenth of it.
    If it's weepy or she's got a temperature I'd get her seen, you can send photos through our app.
    Has anyone found school jumpers that aren't made of wire wool?
    We're under St Thomas' and the nurse there answers emails, which is unheard of.
    My son's cleared up at six, and nobody could tell me why, so I can't take any credit.
    I was scared of the steroid too. I took the tube into the chemist and asked him straight, and came out feeling better.
    double duvet covers sewn together so he can't get at his legs. took me all of sunday
    It's not something you did in pregnancy. I asked our consultant that and cried when she said no.
    If she's struggling to finish a sentence that's 999, please, right now.
    We keep one at school, one at home, one in the football bag and one permanently lost.
    Montelukast gave our lad nightmares and when we told the asthma nurse she took it very seriously. Do tell yours.
    Does she carry it herself or is she embarrassed? Mine hid his in a pencil case.
    I still get that cold feeling when I hear a cough through the wall, and he's 24.
    Asthma UK, as it was, has a nurse on WhatsApp, a real person, I was amazed.
    What did they write in the action plan? There should be a bit about what to do at night.
    ours was diagnosed at 13 after the blowing test, they do it at the hub in town now not the hospital
    I took up the carpet in her room and found a Polly Pocket from 2011.
    She left it off without telling us, and it came out at her review. We'd a long talk in the car, which is where the talks happen.
    Even the sheet hurts. I slept with my foot out the window one July, no word of a lie.
    My uric acid had to be below a certain number and they chased it with blood tests for months.
    Everyone makes the port and stilton joke. Laugh politely and picture their toe.
    Which joint is it this time?
    I rang the surgery and the pharmacist there called me in an hour, so that may be your quickest way.
    Allopurinol's been a godsend for me personally but my brother came out in a rash and had to stop, so they do need to keep an eye on you.
    hot red and a fever, get that looked at mate, could be owt, 111 are open all night
    I bought size 12 sandals and cut the front out of one, looked a proper sight at mass.
    Skip the quiz without me this Thursday, I've the tablet in for repair and can't get on Zoom.
    The first time I saw one I thought I was watching him die. The nurse at First Fit clinic let me say that out loud.
    Longer than five minutes we were told to call 999, it's on the fridge in red marker. What does his plan say?
    Keppra made my temper awful, "Kepprage" they call it, and my specialist nurse was very understanding about it.
    Handing back my licence was like handing over my front door key. I got the bus pass out of it.
    Have you a video of one? Our neurologist was delighted that somebody had filmed it.
    Sensor mat under the mattress, we had ours through a charity grant.
    if they've swapped brands on you ask the pharmacy about it, ours put a note on his record
    He missed a dose on holiday and I rang the out of hours line from a beach in Wexford.
    My own fits stopped at forty, nobody knows why, and I still don't climb ladders.
    I couldn't watch strictly in peace for a year, one ear on the stairs the whole time. How are YOU doing?
    We went through the whole of 2021 like this. I learned to talk about football and nothing else.
    You have a right to a carer's assessment even if he won't speak to them, ours got me eight sessions.
    If he's not safe tonight, crisis team or 999, and you're not betraying him by ringing.
    Has he said what it is about the tablets he hates? With my girl it was the weight.
    The nearest relative bit of the Act is worth reading up on, Rethink have a page that's in plain English.
    My son came back to taking his on his own in the end, I honestly couldn't say what changed.
    Confidentiality doesn't stop them listening to you, a CPN told me that and it opened the door.
    I stopped mine at his age and it went very badly for me. I'd be glad to speak to him if he ever wanted that.
    hes lucky to have you even if hes calling you every name under the sun x
    Locked my bank cards in the piano stool. He never did look there, hated lessons.
    I once drove back from Dundee to check a hob. We have an induction one now and I check that.
    ERP with a proper therapist was the hardest thing I've done, and I'd do it again.
    Telling my GP the actual content of the thoughts was terrifying. She just nodded and typed.
    I've cut down on the group chats, I've come off Facebook and I'm told I am much nicer to live with.
    OCD Action have an advocacy line, they helped me write to the trust.
    The dose they use for mine is higher than I'd had before, which my psychiatrist explained at some length.
    it's not being tidy is it, my flat's a tip, it's the fear
    Do your family know, or is it all going on in secret? I hid it for eleven years.
    You don't sound mad in the least. You sound exhausted.
    My mum used to answer the "are you sure" question and then the therapist had a kind word with her as well.
    We ate in front of Bake Off because nobody then had to look at anybody.
    If she's fainted please take her in. Beat's website has a page about what to ask them to check.
    The family therapist had us plan every meal like a military operation and I hated it and it helped us.
    Is there a F.E.A.S.T. group or a carers' evening near you? I'd have gone under without mine.
    I was that daughter. I'm 38, I've two of my own, and I'm having toast as I type.
    CAMHS saw ours in three weeks as urgent but the routine ones were waiting half a year.
    What does her school know? Ours let her eat lunch with the librarian.
    you never did this to her. i blamed our bathroom scales for years
    Her bloods were done weekly at the surgery and they'd ring me by teatime, that's what I'd ask about.
    Some nights I sat in the car in Asda and ate a whole box of Celebrations on her behalf.
    He calls me "that woman" and hides the spoons. Forty six years married in June.
    Admiral Nurses have a phone line, and mine talked to me for fifty minutes with the rain lashing down.
    A sudden change like that I'd ring the doctor about, it was a chest infection with us and I'd never have guessed.
    What was he like for music? Jim Reeves worked with my dad when nothing else did.
    I put a curtain over the front door. He walks up to it, has a look, walks away.
    They tried my wife on memantine, and I'd say we got an easier winter out of it, though who's to know.
    Is there a day centre place going, even one day? Ask for respite in your carer's assessment.
    i shouted back at him today and ive been crying since. so no your not the only one
    The psychiatrist for older people came to the house and had two cups of tea. Took ten weeks to come, mind.
    Herbert card, This Is Me leaflet, lanyard, we've the full set. The nurses did read it.
    The room went round like a waltzer and I held on to the toilet for dear life. It was over in a day with me.
    The physio did the head-tipping thing on me and it was gone in one go, but she did check my neck first.
    Sudden hearing loss in one ear is one to get seen for today, I was told, so please do ring.
    What pitch is yours? Mine's a fridge in E flat.
    I leave Radio 4 on low all night, so I dream about farming.
    RNID run a tinnitus helpline and forum, and there's usually an old hand on there.
    nobody tells you how lonely it is, a noise only you can hear
    Betahistine did nowt for me but the exercises off the hospital sheet did, eventually.
    I was sixteen weeks waiting for the balance clinic in Leicester. Are you in the same area?
    Our bell ringing group has four with tinnitus and not one of us will give up the bells.
    I rang 111 at eight in the morning and got an emergency slot in the next town by half eleven.
    If the swelling's near your eye or you can't swallow, that's A&E, please go.
    There isn't an NHS dentist taking on between here and the sea. It's a disgrace.
    Is it hot things or cold things that set it off? They'll want to know.
    The dental hospital in our city lets the students loose on you, mine was lovely and triple checked everything.
    Pulled my own in lockdown with a door, like in the comics. I'm not proud and I wouldn't wish it on anyone.
    My pharmacist told me which painkillers I could have with my other tablets, it only took five minutes.
    HC2 form for help with costs, I had no notion it existed till the CAB told me.
    toothache and a toddler, you poor thing. hope someones minding her while you ring round
    I fell asleep in a job interview. I was the one doing the interviewing.
    The nurse does my injections every twelve weeks and by week ten I'm a dishrag.
    Black poo, I'd check that with 111 or the chemist just to be safe.
    Did they test you for coeliac at the same time? They did with me, routine they said.
    Two years of "you're a busy mum" before anyone drew blood.
    Iron tablets and I don't get on, so my doctor switched me to the liquid, through a straw.
    How long until you felt any different? I'm five weeks in and still nodding off on the tram.
    the infusion unit was lovely, recliner chair, biscuits, snooker on the telly
    If you log into the NHS app you might see the result before they call. Mine shows a little flag.
    Tiredness doesn't cover it. It's like somebody's let the air out.
    My legs ached before the tablets and they ached after, so I'm no use as evidence.
    The nurse went through that percentage score with me on a screen with little smiley faces, and I made up my own mind from there.
    If the pains are bad, ask for a blood test for the muscles, CK I think they called it.
    Were you given a choice or did it just turn up in the bag?
    I've been on one since my bypass in 2009 and the only side effect has been my wife reading out the Daily Mail.
    I did come off mine for six weeks, under the doctor, and then went on to a different one with no bother.
    Our chemist does that New Medicine Service, they phone you a week or two in to see how you're getting on.
    grapefruit!! who knew. it was on the leaflet. i'd been having one a day since weightwatchers in 1994
    The talk at the library last Tuesday was on cholesterol, nice scones, ironically.
    Four stone here too. I cried in the M&S changing room and the assistant brought me water.
    My psychiatrist did agree to look at another one when I brought the weight up, I hadn't thought I was allowed to.
    Have they been doing your yearly physical? Bloods, waist, all of that, you're entitled to it.
    The craving for cereal at midnight! Whole box! With a serving spoon!
    I weighed it up, no pun meant, and for me being well mattered more. That was just me.
    They run a walking football thing for people under the mental health team, it's mostly standing about and laughing.
    Would your care coordinator go with you to the dietitian? Mine did.
    people comment on it like its the weather. im so sorry love
    I switched, with the team, over about two months, and I had a wobbly few weeks in the middle of it.
    Elasticated waists are a feminist issue and I'll not be taking questions.
    Eight years from first asking. I'd the same "women's troubles" speech from four different men.
    My scan was clear and they still found it at the laparoscopy, so do go back if you're not satisfied.
    How many weeks is gynae where you are? It's fifty something in Belfast.
    I took a diary with the pain scored out of ten and what I'd missed because of it. She actually read it.
    the hot water bottle marks on my belly have their own name, toast skin, look it up
    With me the coil helped. My best friend had hers out in six weeks. I'm just saying it isn't one size fits all.
    Could work let you do the bad days from home, do you think? There's a charity guide for employers.
    Bleeding that heavy, would you let the surgery know this morning, for my sake if not yours?
    I fainted in Greggs. A man put a sausage roll under my head, I think to be kind.
    My bra was the enemy for five weeks. I went to the bank without one, and I'm a churchwarden.
    Near the eye, please get it seen today. They sent my father straight to eye casualty.
    Did you have the vaccine? I'm 65 in March and I'm hoping for the letter.
    In our area the pharmacists can start you on the antivirals now, and they're open till six if you've the strength to go in.
    I asked the midwife before I visited and she told me exactly what to do.
    The tiredness afterwards went on for months in my case, I wasn't ready for that at all.
    it's like being ironed isn't it. on the linen setting
    Himself got it the week after his mother's funeral. The doctor wasn't one bit surprised.
    Can someone walk the dog for you? I'm in Harrogate on Thursday if that's any use.
    I had five chemists on rotation and a story for each. Nobody judges you on here.
    The drugs service sounded so frightening and it was a woman called Pat with a box of tissues.
    If you've had a lot of the paracetamol ones today please ring 111 or go to A&E even if you feel fine.
    How did you tell your husband? I'm still working up to that.
    My GP and I agreed a plan and she saw me every two weeks, and she never once tutted.
    Day 61. I bought a kettle with the money, a daft fancy one with a thermometer.
    it started with a slipped disc in 2016 for me and i never noticed the line when i crossed it
    Would you be comfortable asking the pharmacist for a quiet word? They have the consultation room.
    My diagnosis is that United need a new left back and no medicine on earth will help them.
    I was told my liver would need checking, and that appointment scared me more than stopping did.
    Poor little mite, and poor you. Mine would only sleep upright on my chest, like a hot koala.
    If you can't wake her properly or there's a rash that doesn't fade, 999 please.
    Pharmacy First covers earache in kids now, ours had a look with the wee torch and all.
    Has she had many this year? We ended up with ENT after the sixth.
    We'd a reaction to one antibiotic and the doctor wrote it on the notes, and we found out later from the allergy clinic that it wasn't.
    He asked the GP if his ear had a dinosaur in it. She said two.
    I phoned 111 at midnight, and the nurse rang back at twenty to one, it was all fine.
    nursery wont have her back till the temp's down and ive used all my leave, anyone else juggling this
    How's the patient this morning, any breakfast?
    Ours hated the banana flavour, so the chemist wrote down what I could and couldn't mix it with.
    I served too. I sleep with the landing light on and I'm sixty three.
    Op Courage took my call within a week, in case you haven't tried them yet.
    EMDR was odd and tiring for me, and the nightmares did thin out. My mucker couldn't get on with it.
    Give the allotment a double dose of muck and come in for your tea, that was my grandad's whole philosophy.
    If you're having thoughts of ending things ring 999 or Samaritans on 116 123. And then come back and tell us you did.
    My dog wakes me before it gets bad. I've no idea how she knows.
    The doctor thought one of my tablets might be making the dreams more vivid, so that could be something to raise with yours.
    Bonfire week is hell on earth, we go to the static in Aberdovey till it is over.
    your not weak. took me 19 years to say the word
    Combat Stress have an online course, free, and nobody asks you to turn the camera on.
    `,
  ),
  'tenth hand': quiet(
    'tenth hand',
    `
    You need to be kind to yourself this week, you've had an awful lot on.
    you need to ring the councl about that damp, its their job to fix it
    You need to hear this: none of it was your fault.
    You need to run that past a pharmacist, I wouldn't like to guess.
    u need to be up early for the cheap seats, they go by 9
    You need to tell them you're a carer, they've a different queue for carers.
    Try ringing 111, they rang me back within the hour.
    try the wee cafe beside the station, scones are unreal
    Try writing him a letter you never send, it got a lot out of me.
    Try asking the practice nurse, she'll have more time than the doctor.
    try turning the laptop off n on again, the forum does that to me too
    Try not to read the comments before bed if they upset you.
    Have you tried the library? Ours has a warm room and free tea.
    have u tried upping the brigthness on ur phone, the grey text is hard to see
    Have you tried asking the pharmacist whether it can be taken at a different time?
    Have you tried upping your hours with the babysitter, even for one evening?
    have you tried samaritans hun, they dont rush you off the phone
    Have you tried the Tuesday chat? It's quieter than the main board.
    Just take it a day at a time, that's all any of us can do.
    just take the bus to the end of the line and have a look at the sea lol
    Just take someone with you to the appointment, two pairs of ears are better.
    Just take your list of questions to the chemist and let her go through it with you.
    just take ur time replying, no one here minds
    Just take the compliment, you earned it!
    I'd stop answering her texts after ten at night if I were you.
    id stop apologisng if i were you, you did nothin wrong
    I'd stop and have a cup of tea if I were you, you've been at those forms all day.
    I wanted to stop mine last year, but I went to my GP first and I'm glad I did.
    i'd stop looking at his facebook if i was u, it only hurts
    I'd stop at the services in Birdhill if I were you, the next one's miles away.
    That sounds like a hard week, I'm so sorry.
    that sounds like my brother all over haha
    That sounds like a question for your GP, I'd hate to steer you wrong.
    That sounds like a lovely way to remember her.
    sounds like you were really brave in there tbh
    That sounds like one to ring the out-of-hours nurse about tonight.
    You've definitely got friends here, even when it's three in the morning.
    youve definately got a way with words, that poem had me in bits
    You've definitely got the right to ask for a carer's assessment.
    You've definitely got more patience than me with that landlord.
    uve definatly got the wrong thred lol, the quiz is in social
    I was told I'd definitely got arthritis, and then the scan said otherwise, so I leave it to the doctors now.
    Don't let them put you on hold for an hour, use the callback option.
    dont let them put u on the night rota again, you said no
    Don't let them put you off, your story matters.
    Don't let them put you on the spot in that meeting, ask for it in writing.
    they wanted to put me on lithium and i was scared, my nurse talked me through it n i decided to try
    Don't let your sisters put the whole of the caring on you.
    You want to get off at Connolly and walk from there.
    you want to get off ur feet for ten mins, sit down and have a brew
    You want to get off that mailing list, they rang me for months.
    I wanted to get off the tablets as well, and the pharmacist explained how it's done with the doctor.
    u wanna get off early on friday n beat the traffic
    You want to get off on the right foot with the new manager, fair play to you.
    Two of those and you'll have the whole square finished, it's a lovely blanket.
    two of those scones and youl not need diner
    Two of those forms and you'll be an expert, the first is the worst.
    Two of those cushions and you'd have the bench lovely.
    two of them buses and your at the hospital, the 41 then the 16
    Ask for the manager, that's no way to speak to anyone.
    ask for a double appointment so youre not rushed
    Ask for a chat with the pharmacist, ours has a little room at the back.
    Ask for an interpreter, they have to get you one.
    ask for a window seat if ur nervous, i like to see out
    You could ask for a phone call instead if the waiting room is too much.
    You can safely ignore that email, it's a scam.
    you can safley leave ur bike there, theres cameras
    You can safely say you've done your bit for this year.
    Your pharmacist can tell you whether you can safely take the two together, I really don't know.
    u can safely tell us anything here
    I can safely say I've never been so glad to see a Friday.
    It's fine to cry, I cried in the middle of Tesco.
    its fine to say no to chrismas at your mams
    It's fine to ring the surgery twice, that's what they're there for.
    It's fine to ask the nurse the same question again, mine draws me a picture.
    its fine to just read n not post, i did for a year
    It's fine to feel relieved as well as sad.
    There's no need to see her if you're not ready.
    theres no need to see it thru to the end, i walked out at the interval lol
    There's no need to apologise for a long post.
    There's no need to see this as a failure, you asked for help.
    no need to see the whole film to know its rubbish
    There's no need to wait for the doctor to ask a pharmacist, you can just walk in.
    Swap the coffee for a walk, the canal's lovely this time of year.
    swap the news for a podcast befor bed, thats what i do
    Swap shifts with Declan if you can, you need that Saturday.
    I was swapped from one tablet to another by my consultant and it took me a while to settle.
    swap numbers with someone from the group if u like, no pressure
    Swap the big light for a lamp and the room feels softer.
    My banana bread worked at last, have some of mine when we meet!
    my playlist got me thru the ward, have a listen to some of it
    My sleep diary worked well for showing the doctor, I can share the blank template.
    My own counsellor was through the union, and it worked for me.
    my tomatoes went mad this yr u can have some of mine
    I've spare wool in three colours, have some of mine if you're short.
    Wean yourself off doing everything for everyone, he's able to cook an egg.
    wean urself off checking his last seen, i did it an hour at a time
    My GP helped me wean off the paroxetine over months, I'd never have managed on my own.
    I'm trying to wean myself off the telly in the evenings.
    im bein weened off mine by the clinic, slow but ok so far
    The dose was too high for me, and my doctor changed it at the review.
    the print is too small on this site lads
    If you feel the dose is too much, please do say it to whoever prescribed it.
    The queue is too long on Mondays, go on a Thursday.
    the dose was to strong for me i thnk, ringing the surgery tmrw to ask
    The bar is too high, nobody could keep a house like that.
    It's just your turn for some good luck, I hope.
    its just your luck to get the broken chair lol
    It's just your mother-in-law being herself, don't take it to heart.
    It's just your first week, you'll learn everyone's name.
    its just ur broadband, the chat works grand for me
    If someone tells you it's just your nerves and you're not happy, ask for another appointment.
    You should be proud, six months is massive.
    you should see the state of my kitchen haha
    You should ring your GP in the morning and tell them exactly what you told us.
    You should come along on Sunday, we're a friendly bunch.
    u should enter that photo in the competition
    You should have been told about the complaint procedure, it's on their website.
    You shouldn't be left on your own with all of this.
    u shouldnt be paying for parking as a carer, theres a form
    You shouldn't be ashamed of needing a hand.
    You shouldn't have to choose between heating and eating, have a look at the hardship fund.
    you shouldnt be spoken to like that by anyone, let alone ur own son
    Don't bother with the ring road, it's all dug up.
    dont bother tidyin befroe i come, mine is worse
    Don't bother replying to that fella, just report the post.
    I didn't bother telling anyone about my side effects for months, and I wish I'd rung the nurse sooner.
    dont bother with the online form, ring them, you get a human
    I wouldn't bother arguing with him, he's set in his ways.
    If it was me I'd ring the helpline and ask for Maureen.
    if it was me id let the call go to voicemail
    If it were me I'd want a friend in the room when I got the results.
    If it was me I'd bring the box in to the pharmacy and ask them straight out.
    if it was me id have thrown the phone in the river lol
    If I were you I'd keep the receipts, they asked us for everything.
    Have you thought about coming to the choir? You don't need to read music.
    have u thought about comin off the comittee, you sound worn out with it
    Have you thought about asking for a medication review? You can request one yourself.
    Have you thought about a lodger, even for the winter?
    have you thought of coming off instagram for a bit, did me good
    Double up on socks, that hall is baltic.
    double up the recipe n freeze half
    I was told to double up by my consultant, but that was only for me and my own case.
    We doubled up in the one tent and laughed all night.
    double check the time with reception, they moved mine
    Skip the speeches if you can't face them, nobody will notice.
    skip to the second chapter, the first is all about her horse
    I skipped a few of mine last spring and it went badly, so I tell the nurse now when I'm struggling.
    Skip the queue by booking online.
    skip the ironin, no one died of a creese
    If you've skipped a dose and you're worried, the pharmacist will tell you what to do.
    You could always halve the cake and freeze the rest.
    u could halve the cost if you share a taxi with me
    You could always halve the guest list, you're not the Ritz.
    I asked could I halve mine and the pharmacist said not with that type, so I'm glad I asked.
    you could halve the walk n just do the flat bit
    Why not just sit with us for a while, there's no need to talk.
    why not just ask him, worst he can say is no
    Why not ring the surgery and ask for the pharmacist there?
    Why not just tell your sister you can't do Sundays any more?
    why not start with one drawer, thats how i did me mams room
    Get yourself some nice slippers and a good book.
    get urself some fish n chips, you earned it
    Get yourself some help with those forms, Citizens Advice did mine.
    Get yourself down to the chemist and have a word with the pharmacist about it.
    get yourself a wee notebook for the appts, i forget everything otherwise
    Get yourself some daffodil bulbs, they're three for two.
    I wouldn't touch that offer, it's too good to be true.
    wouldnt touch his motorbike with a bargepole lol
    I wouldn't touch the garden till the frost is over.
    I wouldn't touch a question like that myself, it needs someone medical.
    i wouldnt touch that firm again, took them 9 weeks to fit a door
    Stay away from the comments under that article, they're vile.
    stay away from your ex this weeknd n come to ours
    Stay away from loan sharks, the credit union would be glad to see you.
    I stay away from the pub on Fridays, it's easier for me that way.
    stay away from the left hand lift its been stuck twice
    Keep away from the shops on Saturday, it's bedlam.
    No harm in asking, the worst they'll say is no.
    no harm in having a wee cry in the car, i do
    There's no harm in ringing the nurse line just to be sure.
    There's no harm in leaving the dishes till morning.
    no harm in going for a look round, you dont have to sign up
    There's no harm in getting a second opinion if you're uneasy.
    It won't hurt to let the phone ring out.
    wont hurt to put your name on the list even if ur not sure
    It won't hurt to mention it to your GP while you're in there.
    It wouldn't hurt him to wash a cup.
    wont hurt to bring a brolly, forecast is dire
    You'd be better off on the later train, the early one's packed.
    ud be better off talking to a pharmacist than me, i only know my own
    You'd be better off without a friend who speaks to you like that.
    You'd be better off on Universal Credit than on what they're paying you now, by the look of that calculator.
    youd be better on the aisle with that bad knee, more room
    Tell them you want it in writing.
    tell them u want a femal doctor, there used to it
    Tell them you want to be called Patricia and not Pat.
    Tell your GP what you told us, word for word, I read mine off my phone.
    tell them you want ur deposit back n quote the scheme
    Tell the kids you want a lie-in and mean it.
    Refuse the overtime, you're run ragged.
    refuse to feel guilty about it, you were a child
    Refuse the parcel if it's come open.
    I refused a treatment once after talking it over with my consultant, and that was a decision for me alone.
    refuse the 2nd helping if you can, my aunties wont let you lol
    They can't refuse the application without giving you a reason.
    Nothing to worry about, that's only the fire drill on Tuesdays.
    nothing to wory about thats just the new logo, same fourm
    I hope it's nothing, but that's one for the GP and not for us.
    Nothing to worry about, the moderators just moved your thread.
    i was told mine was nothing to worry about but only after the dr had a proper look
    A day like that means you're allowed a takeaway.
    a silence like that from my lad usually means hes skint
    A letter like that just means they've got your form.
    I don't know what a result like that means, your surgery can explain it to you.
    a hug like that means the world, cheers all
    A blue badge means you can park there for three hours.
    What you've got is a gift for listening.
    what youve got there is a propper bad landlrod
    What you've got to remember is you did your best with what you knew.
    What I've got is bipolar, diagnosed in 2011, and it took them four years to work it out.
    what uve got is more than most ppl could carry tbh
    Honestly, come off it, you were brilliant!
    come off the motorway at j19 and its the second left
    I came off mine with my doctor's help over eight months, it was slow but it suited me.
    Come off mute, Jean, we can't hear you!
    came off the phone to my mum n just sat there
    Cut out that crossword for me, will you, I missed Saturday's.
    cut out the middle man n ring the hospital transport direct
    Cut out the picture and stick it in the memory box, he'll love it.
    I cut out the drink two years ago with a lot of help from the clinic.
    cutting out the people who drained me was the hardest thing i done
    Forget the housework, come and sit in the sun.
    forget the other lot, were your poeple now
    Forget the date of the quiz, I had it wrong, it's the 14th.
    Forget what I said about parking, they've put in meters.
    i forget the tablets half the time so my pharmacist does me a tray
    Never mind what strangers think, grieve as long as you need.
    I swear by my hot water bottle, it's like a small friend.
    swear by lists me, if its not on the fridge it doesnt exist
    I swear by the early morning swim at the Forty Foot, though it's not for everyone.
    I swear by my sleep nurse, she was the first to listen to me.
    i swear by radio 4 in the night, the shipping forecast does me in lovely
    I can post you the leaflet about carers' breaks if you've no printer.
    i can send u the link to the mens shed
    I could post you a few seeds from Dad's sweet peas.
    DM me if you'd like company at the first meeting.
    ive a box of jigsaws im done with, pm me n theyre yours
    I can lend you my books on bereavement, just shout.
    Mix the butter and sugar first, then the eggs.
    mix of good days n bad here, you?
    I mixed up the days and turned up to an empty hall.
    I can't say if you can mix those, but the pharmacist could tell you in two minutes.
    mix a bit of yellow in with the blue n youll get the sea right
    Leave it till Monday, they won't answer emails at the weekend anyway.
    leave it wiht me, ill find the nubmer for you
    Leave it a few days before you write back to him.
    Please don't leave it, ring 111 or your GP tonight.
    leave it by the back door if were out, ta
    I left it for months before I saw someone, and I wish I hadn't.
    Stick with us, we're a good bunch.
    stick with the wooden needles theyre easier for a beginner
    Keep taking photos, you have a real eye.
    I stuck with mine because my nurse kept in touch every week.
    keep going pal, rooting for you
    Stick to the main path, the wood's a swamp.
    I went cold turkey on Twitter and slept like a baby.
    cold turkey sandwiches again, thats boxing day for you
    I tried cold turkey once on my own and ended up in hospital, so I'll always say talk to someone medical first.
    Cold turkey off the scratch cards was how I did it, with the helpline ringing me every day.
    go cold for a week without heating n youll know what its like, shocking
    Start with one small thing, like opening the curtains.
    start on the back row hun, you can slip out if it gets too much
    Start the post with a warning if it's about loss, please.
    I started on 25 and my doctor moved me up over the spring.
    start wi the kids menu if ur nervous about eating out, i do
    Start by telling the receptionist you're anxious, ours put me in the quiet room.
    Up your street this, a knitting group in a brewery!
    up your end is it snowing yet
    Up the volume on the video, the sound's very low.
    My dose was upped last month and I'm feeling the difference, though I get awful dry mouth.
    up ur deposit by a tenner a month n youll not notice, credit union lady told me
    Drop down to the community centre on Thursday, there's soup.
    drop down to part time if they let you, i never looked back
    Drop me a line when you're home safe.
    I dropped down to 10 last year with my psychiatrist keeping an eye on me.
    drop the kids to mine n have an hour to yourself
    Drop in to the pharmacy and ask, you don't need an appointment.
    Your boss is wrong, you're entitled to a break after six hours.
    ur brother is wrong, you were a great daughter to her
    If you think your doctor's wrong, you can ask for a second opinion.
    I thought my doctor was wrong and I said so, and we worked it out together.
    ur satnav is wrong its the next turn
    It can't be easy doing it all alone.
    it cant be friday already surely
    It can't be helped, love, buses are buses.
    It's not selfish, it's an evening off.
    its not you its the website, been down since 6
    I kept saying it can't be depression, I've a good life, but my GP was right in the end.
    Put the kettle on, I'm coming round.
    rub ur sleeve on the screen thats what i do lol
    Put a note on the door saying you're resting.
    Put your questions to the nurse, she won't mind a bit.
    put ur name down for the allotment now, the wait is ages
    Put a bit of music on while you do it.
    My two don't mix, the cat hisses at the dog all day.
    u can mix up the seats, no one minds where you sit
    I've no idea if those two mix, so please check with a pharmacist before you take them.
    Work and family don't mix in our house, we learned that the hard way.
    stripes n spots dont mix my nan said but i like it
    Take it with a pinch of salt, she exaggerates everything.
    take it with you to the meeting n read it out
    Take it back to the shop, you've 28 days.
    I take mine with breakfast because that's what the label on my own box says.
    take it from me, the first christmas is the worst
    Take it easy today, the rest can wait.
    What you're describing is exactly how I felt after Mum died.
    what ur discribing is bang out of order, reprot him
    What you're describing needs a doctor to hear it, could you ring today?
    What you're describing about the school happened to us too.
    what ur describing is every sunday in my house lol
    They should have given you more notice of the move.
    they shoulda put u in a room with a window at least
    They should have put you through to the pharmacist when you asked.
    They should have given you a copy of the care plan, ask the ward sister for one.
    they should have you on the telly with that voice
    Don't take it personally, he's like that with everyone.
    dont take the m50 at 5 oclock whatevr you do lol
    Don't take my word for it, ask the pharmacist.
    Never take the first offer from an insurer, my brother says.
    dont take on any more shifts, you said yourself youre wrecked
    I don't take anything now without ringing my own nurse, after the fright I had.
    Give him a hug from me.
    give her time, teenagers come back round
    Give your dad's pharmacist a ring, she can look at the whole list.
    Give yourself credit, you got to the door.
    give the wee man a high five from us all
    Give the surgery a call at eight on the dot, that's how I get through.
    Sertraline helped me after about six weeks, but we're all different so have a chat with your GP.
    i found mirtazepine made me hungrey, my dr knew all about it when i asked
    What helped me was keeping a diary and bringing it to the psychiatrist.
    I had the same worry with my blood pressure tablets and the pharmacist sorted it in five minutes.
    my consultant took me off the steroids in march n im still getting used to it
    Please don't change anything on our say-so, ring the person who prescribed it.
    Morning all, frost on the car and the kettle's on.
    anyone watchin the snoker tonight
    The robin is back on the fence, I've named him Gerard.
    Got my results day photo framed at last, my girl did so well.
    just had beans on toast n it was class
    Does anyone know if the Wednesday group is on during half-term?
    My neighbour left soup at the door and I had a good cry over it.
    i hate the clocks going back, dark at 4
    First day back at work tomorrow after nine weeks off, wish me luck.
    Thank you all for last night, I got some sleep in the end.
    is there a way to change my username on here
    Two years today since Tony died and I still set out his cup.
    the bus driver waited for me today n it made my whole week
    I have a tribunal on the 12th and I'm dreading it.
    We planted the tree for Mam on Sunday, the whole street came.
    cant stop laghing at the dog in his jumper
    I'm not able for the phone today, typing is easier.
    Does anyone else find weekends the loneliest?
    got the keys!! 14 months on the list and we got the keys
    My son rang from Perth and we talked for two hours.
    I've a scan on Friday and I'm nervous, that's all, I don't need advice.
    missed my appt again cos of the trains, raging
    Welcome, Siobhan, you'll find us a chatty lot.
    I took my tablets late today and felt rotten, never again.
    my counsellor finishes next week n im gutted
    The hospital car park took eighteen pounds off me, it's a disgrace.
    Our quiz team came last and we're thrilled with ourselves.
    anybody got a good recipe for leftover mash
    I was discharged yesterday and the house feels very big.
    Nan's ninety on Saturday and wants to go on the dodgems.
    cant sleep, anyone else up
    The food bank in our parish is short of tins this week if anyone can help.
    I said no to my sister for the first time today and the sky didn't fall in.
    finally finished the jigsaw, one piece missing obvs
    How do you all cope with the anniversaries?
    My physio is a gas woman, I laugh the whole way through.
    my mum doesnt know my name now but she still sings
    I've been off the drink 100 days today.
    The new moderator seems lovely, thanks for the welcome message.
    rained off again, so much for the bbq
    I'd my blood taken this morning and the nurse was so gentle.
    PIP came through at last, I cried at the postman.
    whats the film with the fella and the lighthouse
    I don't know what to say, only that I read every word.
    My husband's in respite this week and I don't know what to do with the quiet.
    got a wee part time job in the garden centre, start monday
    The choir sang his favourite and I held it together until the last verse.
    I'm waiting on a referral since February and it's wearing me down.
    the cat has had her kittens in my wardrobe
    Sorry I've been quiet, I was in hospital but I'm home now.
    Is the app working for anyone else this morning?
    my daughter passed her driving test, roads beware
    My psychiatrist is retiring and I'll have to tell it all again to a new one.
    The heating's broken and the landlord isn't picking up.
    wee win today, i opened the post
    I found an old voicemail from my brother and played it eleven times.
    Sending love to everyone finding today hard.
    does the pharmacy do deliveries on a sat does anyone know
    We got the ferry to Rathlin and saw puffins.
    I made it to the end of the road and back, first time since spring.
    my boss was sound about the time off, didnt expect that
    I miss having somebody to cook for.
    What's everyone reading? I've just started a murder mystery set in Leitrim.
    exam results tmrw n the house is like a funeral
    My new glasses came and I can see the leaves on the trees.
    The vet was very kind when we said goodbye to Bess.
    going to my frist meeting tonite, feel sick with nervs
    I was told I've arthritis in my hands, so the piano might be over for me.
    Somebody held the door and called me sir, it's the small things.
    night all, thanks for being here
    `,
  ),
};
