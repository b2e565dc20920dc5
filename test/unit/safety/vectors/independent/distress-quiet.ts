import { quiet, seen } from '../vector.ts';

export const texts = {
  'short posts': quiet(
    'short posts',
    `
    I used to cut when I was at school. Nine years clean in March and I finally wore short sleeves to a barbecue.
    I wanted to die back in 2016 and I'm writing this from my own wedding hotel. It can change, honest.
    two yrs ago i was in hospital after an attempt. today i passed my driving test!!
    Used to think about ending it every day before I got the right meds. Haven't had a thought like that in ages.
    I'd my suicide note written at nineteen. I'm fifty now with three grandkids and glad I never used it.
    havent self harmed since 2021 and i dont even get urges now, just wanted to tell someone
    Looking back at my old diary where I said I didn't want to be here. Wish I could give that girl a hug and show her my wee house.
    After my breakdown I was on suicide watch for a fortnight. Now I volunteer on the same ward and love it.
    I remember being so low I planned the whole thing. My GP listened, that was the turning point, and I've been well since.
    my scars r fading and im at peace with them now. does bio oil actually work
    Years back I'd have been glad not to wake up. These days I'm up with the hens and happy for it.
    Once upon a time I'd have hurt myself after a day like this. Today I had a bath and rang my sister instead.
    When I was postnatal I honestly thought they'd be better off without me. She's six now and I'm so well, it does pass.
    came off the crisis team books today, no suicidal thoughts for 8 months. made up
    I was a self harmer in my teens and now I'm training as a counsellor. Anyone else gone down that road?
    Five years since my attempt. We have a cake every year, the kids call it mum's stay day.
    My brother took his own life in January. How do you sort through someone's room?
    lost my best mate to suicide 3 wks ago and everyone at school is being weird about it
    Dad died on Tuesday and I keep ringing his mobile to hear the voicemail.
    My husband's inquest is next week, the coroner will likely say suicide. Has anybody been through one?
    grandad passed away this morning, dont know what to do with myself. he was a legend
    It's a year since our son ended his life. We planted a tree and the neighbours all came.
    How do I tell a seven year old that her uncle killed himself? Is there a book for it?
    I miss Mam something awful. She's dead four years and I still set two cups out.
    The dog died and I'm in bits. Fifteen years he'd been beside me on the tractor.
    When he was dying he asked me to keep the allotment going, so that's what I do.
    didnt expect the anger after a suicide. is it normal to be raging at him
    Wrote the eulogy last night. Mum planned her own funeral down to the sandwiches, typical her.
    We scattered her ashes at Portrush on Saturday. Cold, but she would have laughed at us.
    My neighbour hanged himself in the spring and the whole village still can't say the word.
    My daughter told me she's been cutting and I don't know how to react. What helped your parents?
    my m8 keeps sayin he wants to die and i dont know what to do, i promised not to tell
    A lad at work said everyone would be better off without him. Should I be ringing someone?
    I'm worried sick about my sister, she's given away her jewellery and gone very quiet.
    Son's been in A&E again after an overdose. He's safe, I'm only looking for other parents to chat with.
    how do u help a gf who self harms without making it worse
    My wife says she doesn't want to be alive since the baby came. The midwife is coming at two, what should I say?
    Farmer up the road isn't himself, talks about selling up and ending it all. I'm calling in tonight with the excuse of borrowing a trailer.
    Flatmate posted something about not being here by Friday. We've rung 999 and the uni, just shaken up.
    One of my pupils has marks on her arms. I've told safeguarding but I can't stop thinking of her.
    nan keeps saying god should take her. shes 92, do i tell the dr or is that just nan
    My ex threatens to kill himself whenever I try to leave. I feel trapped by it.
    Can you make someone see a doctor if they say they're suicidal? It's my uncle, he's stubborn as a mule.
    friend found out she has 6 months to live and im meant to be the strong one
    I'm not suicidal, just so tired of the night feeds I could cry into the sink.
    no thoughts of hurting myself or anything, just feel flat and bored all the time
    Before anyone asks, I don't want to die. I only want a week off from being everybody's mammy.
    GP asked if I had any suicidal thoughts and I said no, which is true. I'm just not sleeping.
    dont worry im safe, not gonna do anything daft, just needed a rant about my boss
    I've never felt like ending my life, but I've felt lost since I retired. Does that make sense?
    To be clear I'm in no danger. I'm lonely, and Sundays are the worst.
    Sad yes, suicidal no. The form at the surgery doesn't have a box for that.
    i wouldnt ever self harm its just the anxiety makes me pick my nails a bit
    I love my life, I do. I'm simply worn out from caring for two parents.
    Not in that dark a place thank God, only fed up of rain and bills.
    I called the vicar mummy in front of the whole toddler group. Dying of embarrassment.
    my mums gonna kill me when she sees this phone bill lol
    Did my first presentation since the panic attacks and I was absolutely killing it!
    these new work boots are killing me, any tips for breaking them in
    Nearly died laughing at the quiz night. First proper laugh since February.
    i am literally dead, my crush liked a pic from 2019 hahaha
    Would kill for a cup of tea and ten minutes' peace.
    dying to know how everyones appointments went today
    My phone's about to die so I'll answer you all when I'm home.
    Over my dead body is my mother-in-law coming for Christmas again.
    Deadline at midnight and I'm dead on my feet. Nothing a lie-in won't fix.
    that exam was suicide lol, whos idea was it to put two chem papers on one day
    I could murder a curry. Is it sad to order for one on a Friday?
    The craic was ninety, we nearly killed ourselves laughing at Uncle Pat.
    omg cringe, wanted the ground to swallow me when i waved back at someone who wasnt waving at me
    Traffic on the M6 had me losing the will to live. Two hours for nine miles.
    shoot me now, another teams meeting that cudve been an email
    I'm starving and dying for the loo and this bus has not moved.
    If I have to hear Baby Shark one more time I'll scream. Pray for me.
    Rough day. Cried in the stationery cupboard, then went back to my desk and got on with it.
    feeling low today, didnt get out of my pjs but i did feed the guinea pigs so
    The milk price has dropped again and I'm up the walls. Vet's bill came on top of it.
    Baby has colic and I have had three hours' sleep in two days. Tell me it gets easier.
    got a 41 in my essay and feel thick. gonna see my tutor monday
    Me and the wife aren't talking. I'm on the sofa with the football on low.
    Nothing went right today: boiler broke, cat sick, late for work. Tomorrow's another day.
    everyone went out without me again. it hurts seeing it on snap
    My hip's giving me gyp and the physio has cancelled. I feel very old this week.
    I can't be doing with this job any more. Handing my notice in on Friday and I'm terrified.
    dont want to be here, work xmas do is so awkward, hiding in the loos till 10
    I can't go on like this with the neighbours' music. Has anyone had luck with the council?
    want to disappear to a cottage in wales for a week, no phone no kids
    I've had enough of this town. Saving up to move to Galway near my cousin.
    Everything's ending at once, the lease, the course, the relationship. Scary but a bit exciting too.
    Does anyone know if the Samaritans take volunteers under twenty one?
    What do the crisis team do when they visit? My mother has been referred.
    is it true u can text shout for free, asking for a school project on mental health
    How long do self-harm scars take to go silver? Mine are from my teens and I'm curious.
    Can sertraline make you feel worse in the first week? The leaflet mentions suicidal thoughts and it's put me off starting.
    whats a safety plan? my support worker mentioned doing one with me next week as routine
    Is there a support group in Leeds for people bereaved by suicide?
    Do you think schools should teach about self-harm or does it give kids ideas?
    How did you answer when the doctor asked about harming yourself? I never know if they're just ticking boxes.
    does assisted dying bill cover northern ireland or just england, had a debate in class
    Watching the Suicide Squad with my lad tonight, pizza's on its way.
    theme from MASH came on, suicide is painless, forgot how mad that song title is
    Has anyone read Reasons to Stay Alive? Our book club picked it for June.
    cant get How to Save a Life out of my head, proper tune
    We're rewatching Dead Poets Society in film club. Forgot how sad it is near the end.
    Just finished Thirteen Reasons Why and thought it was badly handled. Opinions?
    Singing Live and Let Die at karaoke was the bravest thing I've done all year.
    playing dying light 2 with my brother, best nite ive had in ages
    A Matter of Life and Death is on Film Four at three, it was my late mother's favourite.
    We've suicide prevention training at work on Thursday. I'm the only man signed up.
    I'm a paramedic and we had two overdoses on shift. Glad of a quiet house and the dog tonight.
    had to kill a frozen process at work and it took the whole server out, boss was raging
    Wrote my dissertation chapter on self-harm in Victorian asylums. Heavy reading but I'm enjoying it.
    Giving a talk to the young farmers on suicide and stigma. What would you want to hear?
    Big deadline for the care home audit on end of life plans. My eyes are square.
    Putting my will in order with the solicitor, at sixty five it seems sensible. Any advice on executors?
    been talking to the support line vols about whether id be any good on the phones, they said ive the patience for it
    havin one of them days where the kettle breaks and you could cry, off out for a walk by the canal
    planning my exit from this company, cv done, just need to pick a date
    Cutting down to three days a week from May and I can't wait.
    I've to cut the hedge, cut the grass and cut back on the biscuits. Living the dream.
    `,
  ),
  'longer posts': quiet(
    'longer posts',
    `
    Finished a run of five nights on the ward and I'm dead on my feet. Fell asleep in the car outside my own house and the neighbour knocked on the window with a mug of Barry's. Two days off now and I'm spending the first one horizontal.
    My brother took his own life in 2019 and it would have been his fortieth today. The lot of us went to the chippy he liked and my mum ordered for him by mistake. I miss him so much it catches my breath. Just wanted to say his name somewhere: Declan.
    Two years ago I was in a hospital bed after an overdose and couldn't see a week ahead. Now I've an allotment and a very rude parrot. If you're reading the posts here at 3am like I used to, hello from the other side of it.
    the baby has reflux and i have had about nine hrs sleep since sunday. im crying at adverts. health visitor says it peaks at six weeks so im just clinging on to that like a mad woman. love him to bits tho
    boss has put in a 4.45 on a friday AGAIN. i swear that man will be the death of me. ive ate a whole packet of hobnobs under the desk in protest an i regret nothing
    I'm worried sick about my friend from college, she's been saying she'd be better off dead and then laughing it off. I've asked her straight out and she went quiet. Has anybody here rung a helpline on behalf of somebody else, and what did they say?
    People hear the word depression and go very gentle on me. I'm not suicidal and never have been, it's more like living under a wet duvet. I'd just like to enjoy a film again, or taste my dinner properly.
    Put my dad's ashes in the sea at Howth on Saturday. It was blowing a gale and half of him ended up on my sister's good coat. We laughed until we had to sit down, and then we all cried. He'd have loved every second.
    ran the half marathon in manchester for the hospice that looked after nan. thought i was actually going to die at mile 11 lol. legs are like jelly and i have to come down the stairs on my bum
    I used to hurt myself all through my teens. I'm thirty-four now and I wore short sleeves to a wedding for the first time last month. One auntie looked and then asked me to dance. I keep thinking about that.
    Long Covid, month twenty. I've had to give up the choir and my good stairs-climbing self. Some days I grieve for the woman who used to run for buses. My husband has learned to plait our daughter's hair though, so there's that.
    We watched Manchester by the Sea last night because my flatmate said it was a Christmas film. It is not. I've been a wreck all day and had to ring my mum on my lunch hour just to hear her go on about her curtains.
    my leaving cert starts wednesday and im bricking it. if english paper 2 doesnt have plath ill be raging. mam keeps putting blueberries in front of me. roll on the 24th when i never have to look at a maths book again
    Lost my wife in January after a long illness. People have stopped asking now, which I understand. I've learned how to do the washing on a wool cycle. I can't say the evenings are easy but the dog sits where she used to sit.
    My job is funerals, I arrange them, and I love it before anyone asks. But this week we'd a wee girl of three and that night I couldn't speak. My partner ran me a bath and sat on the loo seat and talked about football till I came back to myself.
    cannot be doin with this kitchen extension 1 day longer. theres dust in the butter. hubby says another fortnight an if he says it again ill swing for him
    our cat got put to sleep this mornin, 17 yrs old. vet was so kind. held her paw the whole time and she was purring. house feels massive now. dont think ppl get it when its "just a cat"
    Coming out at fifty-six was not on my bingo card. My daughter cried and then said "so that's why you hate football." My ex-wife sent a very decent card. I'm lonely, yes, but it's a cleaner kind of lonely than before.
    Dad's in the last days now, the nurse says. He's not in pain and he isn't frightened. He told me he's ready to go and asked me to mind the tomatoes. I'm sat here in the corridor with a vending machine coffee trying to be as brave as he is.
    Had a horrible birth, thirty hours and an emergency section. They told me afterwards it was touch and go and that I could have died. I keep going back over it when I'm feeding him. Has anyone done a birth debrief and did it help at all?
    i get these intrusive thoughts about my little girl getting hurt, its my ocd, got the diagnosis in march. therapist says they're just noise and im learning to let them float by. some days the noise is loud. today was medium
    Everyone in my village knows someone who was lost to suicide, it's farming country. We've started a Thursday coffee in the mart so the men will talk without noticing they're talking. Eleven came last week. One brought a lamb.
    uni deadlines are killin me. 3 essays due same day and the referencing thing ate my bibliografy. me an my flatmates are all in the kitchen at midnight in dressing gowns eatin dry cereal like a v sad monastery
    I'm a call handler for the ambulance service. I took a call last week from a lad who was on a bridge, and he came down, and I'll never know his name. Went for a long walk after with my sister and ate a ridiculous ice cream. It was a good day, but a heavy one.
    Six months since he left and today I took down the photos in the hall. There are pale squares on the wallpaper. I cried, made a fish pie, and invited my neighbour in to help me eat it. It felt a bit like the start of something.
    my mums carers were late again n she was sat wet for 2 hrs. i went mad down the phone. im so done with this agency, im changing it first thing monday. anybody used the direct payments thing in kent?
    Ten years today since my own attempt. I don't mark it with anything fancy. I get a bacon roll, I ring the friend who found me, and we talk rubbish for an hour. I'm so glad I'm here for the rubbish.
    Our song at the funeral was meant to be Dancing in the Moonlight and the organist pressed play on Highway to Hell. You could hear Uncle Jim laughing from the grave. It was the first time any of us breathed that whole week.
    Rheumatoid flare, so I'm typing with two fingers. I hate this disease with my whole chest. But my consultant's starting me on the new injections and I've allowed myself a tiny bit of hope, a teaspoon of it.
    Work have brought in a wellbeing hour, which is compulsory, and at lunchtime. I'd sooner stick pins in my eyes. They're giving us a mindfulness colouring sheet of a badger.
    my best mates brother hung himself last month and i dont know what to say to him. ive been sending him memes like an idiot. we went fishing yesterday an didnt talk about it for 5 hrs then he hugged me. maybe thats enough for now
    just off a 14 hr shift in the kitchen an i could sleep for a hundred years. chef threw a pan, not at anyone. got an interview at the hotel up the road tues, wish me luck
    My daughter is nineteen and self-harmed for a long time, and this summer it's been two hundred days without. I'd like to bake her something but she'd be mortified. How do other parents mark it without making a fuss?
    Turned eighty on Sunday and there's nobody left who knew me as a boy. It's a strange sort of quiet. Still, the great-grandchildren came and one was sick on the rug, so it was a proper party.
    The GP asked if I'd had any thoughts of harming myself and I said no, because I haven't, and then I burst into tears anyway. I think it was just being asked anything at all. She booked me in for a longer appointment and told me to eat a proper lunch.
    im so lonely in this new city its mad. went to a board game cafe by myself on saturday n a group let me join in. lost at every game. going back next week. its a start init
    We lost our baby at twenty weeks in the spring, a little boy called Rory. I'm back at work and people are careful with me. Some mornings my arms actually ache. The midwife gave us a box with his footprints and I look at it every night.
    Mock the Week is gone, my marriage is gone, and now they've discontinued my shampoo. I'm fine, I'm only sulking. Solicitor says it should all be signed by November and I'm planning a very long bath.
    9 months sober friday. when i was drinkin i didnt care if i lived or not an i scared everyone who loved me. now i care about daft things like is my sourdough starter happy. ive called him clint
    the farm had tb again, 26 head gone in one morning. i couldnt watch the lorry. the wife kept the kids in. neighbours all came round after with cake which is what they do here. we will build it back up, my da did it in 01
    I teach Romeo and Juliet to Year 10 and today a girl asked why they didn't just wait a bit. We ended up having the best talk about feelings and adults and who you'd tell. I'm shattered, but that's why I do it.
    Chronic migraines, day four of this one. I've got a bag of peas on my head and sunglasses on indoors like a washed-up rock star. When it's at its worst I just want it to stop, the pain I mean, and by tomorrow it generally does. Anyone tried the new preventatives?
    My grandad's funeral was today and I carried him with my cousins. I didn't expect the weight of it. My shoulder's bruised and I don't want it to fade. He taught me to whistle.
    was in a really dark place last winter, wanted to end it all. got sectioned, hated it, but it saved me. now im on the right meds an ive a job at a garden centre. smell of tomato plants every day, cant recomend it enough
    If one more person tells me to try yoga for my back I'm going to scream. I've had two discs out and a metal cage put in. I could murder a cup of tea and a new spine, in that order.
    my sister doesnt want to be here, shes said as much to my mum, so were takin turns stayin over. crisis team been twice an were brilliant. im ok in myself but im listenin out for noises all nite. how do u switch off when it isnt your turn
    First Christmas since Mam. I set her place without thinking. My brother just quietly put a cracker on it and carried on, and I've never loved the big eejit more.
    results came in n i didnt get the grades for nursing. absolutely gutted, cried in the school toilets. teacher rang the uni w me and theres a foundation yr. so not dead in the water yet. mum bought a cake anyway
    I'm a hospital porter on permanent nights. You see a lot of endings on that shift, and you walk people down to the mortuary with respect. I talk to them a bit, tell them what the weather's doing. Sleep in the day's the problem, I've foil on the windows.
    Menopause has turned me into someone I don't recognise. I roared at a traffic cone. My husband's gone to the shed, wise man, and the HRT review is on the nineteenth.
    He ended his life eight years ago and I still get asked how, as if that's the interesting part. He liked Stereophonics and terrible puns. I've started answering with a pun. It shuts them up and it makes me smile.
    i told my boss i was burnt out and he said "arent we all". im not in danger or owt, just so fed up. applied for four jobs tonight in my pants with a beer. one of them is at a zoo
    We had to say goodbye to the house I grew up in, keys handed over yesterday. I walked round touching the door frames. Dad's pencil marks of our heights are still in the larder and the new people said they'd never paint over them.
    I care for my son, who is autistic and six foot two. He had a bad meltdown in Boots and hit himself, and everybody stared. One lady just held my bag and said nothing. I got home and cried from sheer tiredness, then we watched the trains.
    My therapist asked about the year I was fifteen, when I cut every day. I told her the whole thing without my voice going. Came out and bought a fancy pastry. I haven't had the urge in ages and I think I'm finally a bit proud of that girl.
    Drove the length of Ireland for a wake and nearly died of ham sandwiches. Four hundred people through that wee house. My aunt laid out in her good blue, rosary in her hands, and the craic would have lifted the roof. I'll miss her something terrible.
    my nan has dementia n keeps asking when she can go home. she IS home. today she said she wanted to die n then asked for custard. i know its the illness but it goes right through me. how do u lot answer when they say that
    Thirty-eight weeks and I can't get off the sofa without a winch. I'm so over being pregnant. My mother says it's the last time I'll sleep until 2040, thanks Mam.
    There's a song by The Blue Nile I couldn't play for years as it was on the night I nearly ended everything. That's a long time behind me. I put it on in the kitchen last week, peeling spuds, and it was just a lovely song again.
    i work in a&e reception. had a man shout that i was killing his father cos the wait was 7 hrs. dad was fine in the end n he came back with roses. sat in the car an shook for a bit then went to my salsa class
    the break up is fresh so im being dramatic but i honestly feel like someone scooped me out with a spoon. my sister has moved into my bed an is making me eat soup. she wont let me text him. she has my phone hostage so im on the laptop
    I've been told it's stage four, and we're talking months rather than years. I don't want to die, I've a grandson due in October. The palliative nurse is helping me plan things so that it's peaceful. I'm angry mostly, and I would love to talk with anyone at the same stage.
    Our amateur dramatics group did Hamlet and I got to do the big speech. To be or not to be, in a scout hut in Stockport, with the tea urn hissing. I was sick with nerves beforehand and it was the happiest night of my year.
    My partner was on the boats and the sea took him, twenty-two years this week. They never found him. I go down to the slip with a flask every year and give off to him about the price of diesel.
    so i finally told my gp about the panic attacks. in the middle of one i feel like im dying, heart going like the clappers, cant breathe. she checked me over, all fine, just anxiety. got breathing stuff to practice. bit embarrased but glad i went
    I am sick, sore and tired of being the only one in this family who rings the hospital. My brothers would let the man starve. I've made a rota and I'm posting it in the group chat with everyone's name in capital letters.
    a lad in our yr died by suicide over half term. there was candles on the pitch. didnt know him well but we shared a bus for 5 yrs an i keep lookin at his seat. school have councillors in and i think ill go on monday
    I've been a Samaritan for six years and people think it must be all darkness. Most calls are just someone who hasn't heard a voice since Tuesday. I come home and hold the cat a bit tighter, that's the only difference.
    Crohn's again, three weeks of it. I've lost a stone and I'm on first-name terms with every toilet between here and Swindon. Feeling very sorry for myself and in need of a telly recommendation, nothing with food in it.
    got my bloods back, thyroids on the floor, so thats why i feel half dead all the time. nothing wrong with my head after all well not more than usual. starting tablets tomoro. doc said give it six weeks
    My mother won't accept my wife, eleven years on. We went to the christening and sat at the back. It hurts like a splinter, small and constant. My wife squeezed my hand and whispered that the priest looked like Shrek.
    This time last year I had the letters written. I burned them on the beach at Easter, with my key worker and a bag of marshmallows. I'm not cured, whatever that is, but I want my breakfast in the mornings now.
    this commute will finish me off im tellin ye. 2 hrs 20 from reading because of a swan. a SWAN. sat beside a man eating a whole cucumbr
    We are doing hospice at home for my husband and the drugs box came today. The nurse talked me through it all. I didn't know I could do any of this. He slept well and we listened to the cricket with the window open.
    kids party today, 20 five yr olds in a church hall with an entertainer who didnt show. i did 2 hrs of musical statues. i have never been so close to the edge of my sanity. wine is open. feet are up. never again
    Had a wobble on the anniversary of my dad's suicide. I know the old fear that it runs in families, I've talked it over with my counsellor, and it isn't where I am. I just missed his big daft laugh. Lit a candle and had a can of his awful stout.
    I used to be a lorry driver until the eyesight went. Fifty-one and on the scrapheap, as they see it. I'm frustrated beyond words and I've been short with my wife, who doesn't deserve it. The RNIB lad's coming Wednesday to show me a talking phone.
    night feeds are a strange wee world. only me n her n the shipping forecast. im wrecked an ive sick in my hair and i found the remote in the fridge. any other mums up at this ungodly hour
    my ex keeps threatening to kill himself if i dont take him back. i know its control, womens aid told me the same, i've reported it to police for a welfare check. doesn't stop me feeling sick every time the phone goes. im safe at my aunties
    They've taken my PIP off me, so I'm appealing. The report said I "appeared well groomed". I'd washed my face! I'm hopping mad, and anger's at least a change from worry. Has anyone won at tribunal?
    I went to the bereavement group in the parish hall because my daughter nagged me. I'd to say out loud that Tom is dead and I managed it on the second go. There was a woman who'd lost her man the same week. We're going for a scone.
    The Banshees of Inisherin has a fella cutting off his own fingers and I was not warned. My date fainted. I've had better evenings, though he did text to say sorry so there may be a second one.
    im a recovering self harmer, 4 yrs in august, and my new gf saw my scars last nite. i was so scared. she just asked if they were old and i said yeah and she said ok do u want toast. im still smiling
    My eldest has gone to Australia and I stood at Dublin Airport like someone had died. I know it's not a death. I've kept her room shut for now. We've a video call on Sunday, and the dog's going to be on it.
    Exam marking season, three hundred scripts on photosynthesis. I'm losing the will to live one diagram at a time. A child drew me a very nice leaf with a face though, so full marks for that.
    I lost my twin in a crash at nineteen. Every birthday since then I feel like a half of something. I'm forty tomorrow, so he'd be forty too, the baldy get. We'll have two cakes, we always do.
    so tired of people saying im strong. im not strong i just dont have a choice, 3 kids n a mortgage n a husband in a rehab unit. had a big cry in the shower. better now. fish fingers in the oven
    I was asked in the antenatal clinic if I'd ever thought of suicide and told them the truth, that I had, at nineteen. I was worried they'd take it badly. They've given me a specialist midwife called Bernie, and I feel better minded than I've ever been.
    We found out my uncle, who everybody said had a heart attack in 1984, had actually killed himself. My granny kept it for forty years. I'm so sad for her, carrying it on her own to Mass every week. It explains the silence at Christmas.
    The lambs are nearly all out and I've slept in my boots for a month. Lost a few, saved more. I've a cough like a tractor and my wife won't let me near the bed until I've had a bath. It's a great life if you don't weaken.
    Just venting. My line manager took my idea and presented it with my own slides, typo included. I died inside. I've saved the emails, I'm meeting the union rep on Thursday, and I've eaten my feelings in flapjack form.
    my grandson is 8 and asked me if i was going to die soon. i said not til ive taught you to play cribbage properly so you better take your time learning. then had to go look at the roses for a min
    Living with bipolar for twenty years, and this low's been a long one. I know the shape of them by now. I'm not having the bad thoughts this time, just the heaviness, like wading. My CPN is popping in on Friday and we've moved the lithium blood test up.
    I was on the jury for something dreadful and I can't talk about it. The photographs come back when I shut my eyes. The court gave us a number for support and I've used it, and I'd say to anyone in that position to ring.
    Our house was flooded for the second time in four years. All the wedding photos are pulp. I sat on the stairs and howled. Then half the street turned up with brushes and a man I'd never met was carrying out my fridge.
    im doing a uni module on emily dickinson an its all death death death. "because i could not stop for death" on a monday at 9am. lecturer wears a cape. im obsessed with it actually. anyone else find sad poems cheer them up
    My dad told me last night that he tried to end his life before I was born. He's seventy and he's never said. I'm glad he's here and I told him so. I feel wobbly today, like the floor has been moved an inch.
    Stoma surgery's on Monday. I've been told I could wake up with a bag or without. I'm scared of the anaesthetic, I keep thinking what if I don't wake up, I've too much to do. Any kind words from people who've had it would be lovely.
    Friend of mine from the running club has gone very quiet. Gave away his good watch and cancelled his entry for the autumn. I don't like it one bit. I'm calling round tonight with a curry and I'm going to ask him the question outright.
    I do the flowers in church and this month has been all funerals. I've a bad knee from kneeling at other people's sorrow. Next Saturday there's a wedding at last, peonies, and I could weep with relief.
    revision is so boring i want to hurl myself into the sun. did two past papers n got a B. my brother keeps playing drums. if i pass french its a miracle and i'll become a nun
    It was my first time back at the support group since losing Karen, who we all knew. She took her own life in June. There was her mug on the shelf. We sat in a ring and told the funny stories first and then the others. I came home sad but not alone with it.
    Twelve-hour shifts back to back and the relief didn't show, so it was sixteen. I cried in the linen cupboard like a student nurse. I'm thirty years qualified! Going to bed now with my phone in a drawer.
    I thought retirement would be golf. It's been my wife's Parkinson's and a great many pill boxes. I get low, I won't pretend otherwise, but I do like to hear her hum when she's in the garden. We're looking into a bit of respite, so I can see my brother in Norfolk.
    got my 1 yr chip on sunday. i used to wake up every day wishing i hadnt. not now. now i wake up and moan about the weather like a normal person. thats the dream really
    I've been reading about the Famine for a local history project and came across a whole family buried in one line of the parish book. It's knocked me sideways. I went up to the old graveyard and said their names out loud in the rain.
    PMDD is a curse. Two weeks of each month I'm a stranger, weepy and vicious. I've tracked it for a year and finally have a clinic letter with the word on it. I could have kissed the postman.
    my housemate jokes about killing himself constantly, every dropped fork. dunno if its only his humour. it upsets me tbh cos i lost a cousin that way. would it be wierd to tell him
    lost my job at the call centre, whole floor went. bit numb. sat on the wall w the lads eating ice pops like school kids. not the end of the world just feels like it. signing on mon then gonna have a look at the buses, they're hiring
    When the doctor said it was benign I couldn't get up from the chair. I'd planned the whole funeral, hymns and everything. I'd even picked who was getting the good saucepans. I went out and bought the expensive cheese.
    I'm the daughter of a man who never once said he loved me and now he's gone, and I've found a drawer with every school report I ever got. I'm furious and I'm heartbroken. I don't know where you put that.
    Peer-support training, week three. We practised asking about suicide out loud, plainly, in pairs. I went red the first time and by the fifth it was only a question. I'm knackered but I feel more useful than I have in years.
    My eczema's so bad that I scratch in my sleep and wake up with blood on the sheets. I've started wearing cotton mitts like a newborn. Derm appointment's in three weeks. Looking for recommendations for anything that isn't that greasy tub.
    me and my fella had the biggest row over his mother. i told him i cant go on like this, meaning every sunday at hers. we've agreed every second sunday. ridiculous how much lighter i feel
    My little brother was talked down off a car park roof last spring by a security guard on his break. He's doing an apprenticeship now and he's got a girlfriend with pink hair. I baked that guard a cake yesterday, a year to the day, and we both stood there blubbing.
    bombed at the open mic. died on my backside as they say in the trade, 5 mins of total silence apart from a fridge. barman said the bit about my nan was good. goin again next month with more nan
    I lost my faith the same year I lost my husband, so that was two funerals. I don't believe in heaven these days and I find that hard, at night especially. The vicar still comes round, and we mostly do the crossword.
    our dog ran out on the road n got killed, my 6 yr old saw it. she keeps asking wheres he gone. i dont know how to explain dead to her. we made a wee cross from lolly sticks. im heartbroke meself but trying not to show it
    Seven years a widow and I went on a date. He'd spinach on his tooth and I didn't say. I came home and told Brian's photograph all about it. I felt guilty, then I felt hungry, then I made a fry.
    worked xmas day in the petrol station an a lady brought me a plate wi foil on. proper cried over a sprout. feet are throbbin an im dead tired but that plate honestly kept me goin all night
    `,
  ),
  'a sentence': quiet(
    'a sentence',
    `
    Ten years ago I wanted to die, and today I'm picking curtains with my wife.
    I used to cut as a teenager but that's long behind me now.
    Five years free of self-harm this week, cake for everyone!
    Back in 2015 I was suicidal, these days I coach the under-nines.
    I'm so glad my attempt failed, because I'd have missed meeting my grandson.
    The scars have faded and I wear short sleeves without a second thought.
    That winter I thought of suicide every day, and not once since spring three years ago.
    I once had a plan to end my life; now I've a garden, a job and a daft spaniel.
    Threw out my old goodbye letter today because I've no need of it.
    never thought id say this but i wanna live, 3 yrs well now
    What helped me stop hurting myself was drawing, in case it's useful to someone.
    I was in hospital for an overdose at nineteen, I'm now training as a nurse.
    There was a time I didn't want to wake up, and this morning I was out for the sunrise.
    Haven't had an urge in over a year, delighted with myself.
    The dark thoughts left when the right medication came along, thank heavens.
    My younger self couldn't picture turning thirty, and last Saturday's party was brilliant.
    Gave my talk about surviving suicide to the local GAA club, it went grand.
    600 days clean n still goin strong, u can do it 2
    I came through it, and I wake up happy to be here.
    wen i was at uni i self harmed, seems like another persons life tbh
    My brother died by suicide in March and I miss his terrible singing.
    We buried Dad on Thursday and the house is so quiet.
    It's a year since Nan passed and I still lay her a place at tea.
    How do you tell small children that their grandad is dead?
    I lost my best friend to suicide and I'm angry with her today.
    The anniversary of my husband's death falls on our holiday, any advice?
    our cat had 2 b put 2 sleep this mornin, heartbroken
    She didn't wake up from the operation, and we're all in shock.
    The inquest decided my son took his own life, at least the hearing is done.
    Mam's month's mind is Sunday, and I'm doing the sandwiches.
    I wish my sister was still here to see my new kitchen.
    He was gone before the ambulance arrived, poor man.
    Does the grief of losing someone to suicide get any softer?
    I found my late wife's last shopping list in her coat pocket.
    miss u grandad, cant believe ur not here 4 xmas
    The funeral director was very kind about the coffin and the flowers.
    Reading the note my uncle left was hard, but talking with my cousins has helped.
    We scattered his ashes at the end of the pier, as he wanted.
    lost my mum in jan n ppl still dont no wot 2 say 2 me
    Sorry for your loss, my own mother went the same way, God rest her.
    My daughter's school rang to say she's been cutting, how do I talk to her?
    A lad at work told me he feels suicidal, where can I point him?
    My neighbour says she wants to die, who should I ring for her?
    How do I support my wife after her overdose?
    My nan keeps saying she's ready to go, she's ninety-four and quite cheerful about it.
    The woman in the documentary had planned her own death at a clinic.
    My ex threatened to kill himself if I left, and the police helped.
    I think my flatmate might be hurting himself, I noticed bandages.
    Our teenager said he doesn't want to be here, he meant at Auntie Jean's.
    Has anybody else got a parent who talked of ending it all?
    my m8 has bin self harmin, wot do i say 2 him
    A caller on the radio said she'd wanted to disappear, very moving.
    My son's friend tried to take his own life, and my son won't speak about it.
    Is there a helpline for the partners of people with suicidal thoughts?
    The character in that soap jumped, I thought they handled it badly.
    A client left a worrying message, so I passed it to the duty manager.
    hope the girl who posted last nite bout dyin is safe, thinkin of her
    Our Kev's doctor has him on suicide watch, I'm just back from visiting.
    She told me that she cuts, and I was glad she trusted me.
    Dad says he'd be better off dead but won't see the GP, what can we do?
    I'm not suicidal, I just need a moan about my landlord.
    Don't worry, I have no thoughts of ending my life.
    I'd never hurt myself, I'm only fed up with the rain.
    The GP asked about self-harm and I could honestly say no.
    Low, yes, but I've never wanted to die.
    Before anybody asks, I'm safe and have no plans to do anything.
    It's not that I want to be dead, I want a fortnight in Tenerife.
    No urges, no thoughts, just bored silly in the waiting room.
    im fine btw not gonna do anythin, jus ranting about my boss
    I wouldn't dream of taking my own life, I'm far too nosy about the future.
    Ticked "not at all" for the question on being better off dead.
    My anxiety is awful but suicide has never crossed my mind.
    For the record, the scratches on my arm are from the brambles.
    nope not self harm, the kitten did it lol
    Never been suicidal in my life, but depression still floors me.
    I'm happy to be alive, I only wish the days were easier.
    I nearly died of embarrassment when I called my manager "mum".
    These heels are killing me.
    My mother will murder me if I'm late for dinner again.
    I'd kill for a bacon sandwich.
    dyin 2 hear how ur interview went!
    I could have died laughing at the panto.
    The stairs in this place will be the finish of me, no joke.
    Over my dead body is he wearing those shorts to church.
    Curiosity killed the cat, so I opened the parcel.
    lol im ded at that meme
    I'd give my right arm for tickets to that gig.
    Shot myself in the foot by telling her about the surprise.
    Deadline's Friday and I've not typed a word.
    That joke about the vicar slayed me.
    Cross my heart and hope to die, I didn't eat the last biscuit.
    Kill two birds with one stone and post my letter while you're out?
    The suspense in the baking final was the death of me.
    Don't beat yourself up over a burnt lasagne.
    My brother's a scream, had me in stitches, nearly did myself an injury.
    Wanted the ground to swallow me when my card got declined in Aldi.
    hang in there m8 its nearly payday
    Himself would be late for his own funeral.
    The dance floor was dead so we ended up in the chipper.
    I'd rather die than eat another sprout, Christmas is cancelled.
    I'm so tired I could sleep for a week.
    Can't wait to be in bed and not wake up till noon on Saturday.
    babys up all nite, im a zombie tbh
    Dead beat after that double shift.
    I'm wrecked, the jet lag has finished me off.
    Don't want to get up tomorrow, it's my turn for the school run.
    cba goin gym 2nite, knackered
    I'm done in after cleaning that oven.
    Ran out of energy halfway up the hill and had a flapjack.
    Burnt out at work so I've asked for some annual leave.
    These tablets make me drowsy, I struggle to wake for the alarm.
    I've had enough of today, putting my pyjamas on at six.
    I fell asleep on the bus and didn't come round until the depot.
    All I want is to lie down in a dark room after that meeting.
    i just wanna sleep lol, 3 nights of fireworks
    Fit to drop after the half marathon, worth every blister.
    My back is killing me since I moved the wardrobe.
    I hurt myself falling off the bike, nothing broken.
    Cut my finger slicing onions and needed two stitches.
    Burnt my arm on the iron again, what a clumsy article.
    The pain in my knee makes me want to scream.
    Died a thousand deaths at the dentist, but the tooth is out.
    i banged my head on the cupboard n got a massive lump
    This migraine can do one, I've been under the duvet since lunch.
    Does sciatica ever end, or am I stuck with it?
    Grazed both wrists skating with the kids, plasters all round.
    My feet bled after the charity walk, and I'd do it again.
    toothache is doin my head in, cant get seen til tues
    I'm starving, could murder a curry.
    Dying of hunger here, is anyone else fasting for bloods?
    if i dont eat soon ill die lol, wen is lunch
    My stomach thinks my throat's been cut.
    Would commit crimes for a portion of cheesy chips right now.
    The diet ended at the sight of a pasty, no regrets.
    Weak with hunger by the time Mass was over.
    My sourdough starter died on me, back to sliced pan.
    My phone's about to die so I'll reply in the morning.
    The car died on the M62 with the kids in the back.
    laptops dead, lost half my coursework
    phones on 2% gonna die any sec, ttyl
    The boiler has given up the ghost, and it's freezing.
    Battery went flat and the alarm didn't wake me.
    The washing machine's on its last legs and so is my patience.
    How do I end a process that won't quit on Windows?
    My Fiesta conked out outside Tesco, mortifying.
    Killed the engine and sat listening to the rain.
    The telly packed in during the final, I could have wept.
    wifi keeps dyin on me, sorry if i vanish mid chat
    The app shut itself down and deleted my mood diary.
    Scrapped the old van today, had a wee cry saying goodbye.
    We got slaughtered five nil and the keeper gave up.
    Sudden death penalties, my nerves were in bits.
    Supporting Everton will be the end of me.
    City killed the game off before half time.
    That was suicidal defending from the back four, what were they at?
    tbh our season is dead n buried
    The ref wants shooting for that offside.
    He took a dive in the box and rolled around like he was dying.
    Mayo for Sam before I die, that's all I ask.
    bottom of the league n i dont wanna watch nemore
    That chemistry paper killed me, I left a whole page blank.
    im so dead if i fail my drivin theory agen
    Leaving Cert is over and I'm reborn.
    We're studying suicide in Durkheim for sociology, has anyone got notes?
    im gonna die if they ask bout the endin of romeo n juliet
    I planned my essay on death in Larkin and ran out of time.
    My resit's on the ninth, wish me luck.
    Failed the mock, cut my losses and had chips.
    I cut my own fringe last night and it's a disaster.
    My roots are dying for a touch-up.
    Had to get all the dead ends chopped off.
    shud i cut it short or leave it b4 the wedding
    I dyed it black and my mother thinks I'm in mourning.
    Hacked at my bob with the kitchen scissors, big regrets.
    My clippers gave out halfway, so I'm lopsided.
    barber butchered me, wearin a hat til june
    Are we allowed to mention suicide in posts if we add a warning?
    Where can I download the leaflet on self-harm for our waiting room?
    The pinned post says not to describe methods, does that include films?
    Who moderates the board on suicidal feelings overnight?
    The safety plan template on page four has a typo.
    Could the crisis card be printed in Welsh too?
    wots the rule on postin pics of old scars?
    Our charity's suicide prevention training is on Tuesday at two.
    do i need a trigger warning 4 a poem bout grief
    The form asks about thoughts of death, is it compulsory?
    Is there an Irish version of the bereaved by suicide booklet?
    My post got hidden for using the word "cutting", it was about roses.
    Just finished reading "Reasons to Stay Alive", would recommend.
    Anyone seen "Dead Poets Society"? The ending had me sobbing.
    Our choir is doing "Live and Let Die" for the summer concert.
    ive got 13 reasons why on my list, is it ne good
    "The Virgin Suicides" is our book club choice for October.
    Watching "Suicide Squad" with the nephews, loads of popcorn.
    "Don't Fear the Reaper" came on in Lidl and I had a dance by the cheese.
    "Killing Eve" box set and a takeaway tonight.
    whos seen no time 2 die? no spoilers pls
    Stuck on level six of "Cut the Rope", any tips?
    Doing Hamlet at the amateur dramatics, and I've the whole "to be or not to be" bit.
    "Wake Me Up When September Ends" is on the jukebox again.
    `,
  ),
  'blunt posts': seen(
    quiet(
      'blunt posts',
      `
    my mom is going to kill me when she sees the car lol. i only went to get gas and i backed straight into the mailbox she had painted last weekend, so now we have a flat mailbox and a sad bumper
    Killed the final boss after 40 tries, Im buzzing. My hands are still shaking, my girlfriend thinks someone died, and now Ive got nobody to tell because all my friends gave up on this game in january
    These shoes are killing me, who invented heels
    got 22 kills last night in warzone, personal best
    I could kill for a curry right now
    the wait for exam results is killing me, only two more days
    how do you kill bindweed without wrecking the lawn
    Accidentally killed my sourdough starter, RIP gary
    my flatmate left the milk out again, i will literally murder him haha
    killing time before the dentist so thought id say hello
    you absolutely killed that presentation, well done!
    Teammates keep killing each other instead of doing the objective, so annoying
    that joke killed me, sent it to my whole family
    My sister's gonna kill me, I told her boyfriend about the surprise party
    anyone know what kills the smell of wet dog in a car?
    the frost killed all my tomatoes, gutted
    Shot myself in the foot by telling my boss I was free on saturdays
    my character died because the healer was afk, typical
    im dying of heat in this office, 31 degrees and no fan. facilities say the part is coming from germany. someone brought in a paddling pool for our feet and honestly its the best meeting ive been to all year
    dying laughing at that video of the goat
    I'm starving to death, when does the buffet open
    I nearly died of embarrassment when I called my teacher mum
    my housemates snoring will be the death of me
    dying to know what happens in the next episode
    bored to death on this train, somebody talk to me
    I'm dead, that meme of the pigeon has finished me off
    Would die for a cold drink, the AC broke again
    tickled to death with my birthday present, my kids are the best
    scared to death of spiders and theres one above my bed
    man flu again, im clearly dying, send soup
    Been dying to try that new ramen place all month
    frozen to death at the match today but we won 3-1 so who cares
    sorry for the late reply my phone was dead all day. left the charger at my sisters again and then the train was delayed for two hours outside crewe, so ive only just seen all your lovely messages
    The car battery is dead and I have to be in Leeds by nine
    the forum is a bit dead tonight, is everyone at the football?
    My laptop finally died after nine years, any recs for a cheap one
    wifi keeps dying when i use the microwave lol
    dead tired after the night shift but in a good way, off till thursday
    My houseplants are all dead except the cactus, what am i doing wrong
    town centre is so dead now that the shops have shut
    My legs are dead after leg day, walking like a penguin
    project is dead in the water, back to the drawing board on monday
    cut my hair short yesterday and i actually love it. ten inches gone and i gave it to the charity that makes wigs. my mum says i look like my dad which i choose to take as a compliment
    they've cut my hours to 16 a week, looking for a second job. anybody done evening shifts at a warehouse? im not a night person but the rent is what it is and i'd rather be busy
    Need to cut the grass before the rain comes
    Trying to cut down on sugar, any tips for the afternoon slump?
    council is cutting the bus route so i cant get to the group on wednesdays
    cut my finger chopping onions, nothing serious but typing is a pain
    got cut from the varsity team, feeling pretty gutted but ill try again in spring
    I cut my dad off last year and its been peaceful ever since
    They're cutting costs at work so no christmas party this year
    burnt my hand on the oven tray making cookies, ouch, they were worth it
    cut out caffeine after 4pm and my sleep is loads better
    long story short cut a deal with the landlord and we can stay
    My sister cut her own fringe before the wedding photos and we havent stopped laughing
    the directors cut is so much better than the one in cinemas
    Burned the toast, burned the eggs, burned my tongue. Good morning everyone
    cat scratched my arms to bits at the vet, shes fine, im offended
    hurt my back lifting boxes, any stretches that help? moved my daughter into her dorm on saturday, fourth floor, no elevator, and that girl owns more books than the library
    It hurts that she didnt invite me, Ive known her since primary school
    I banged my head on the loft beam again, third time this week
    my knees hurt going up stairs and im only 33
    his comment really hurt my feelings and i dont know whether to say something
    Hit myself in the face with a cupboard door this morning, graceful as ever
    got hurt playing five a side so im stuck on the sofa for a month
    Wont hurt to ask for a raise, worst they say is no
    my eyes hurt from staring at spreadsheets all week
    It hurts seeing them happy together so soon but I'm managing, gym helps
    punched the air when i saw my results, full marks!
    I don't want to hurt her feelings but her cooking is awful
    bruises all over my shins from roller derby, proudest ive ever been
    Cracked a rib sneezing. Who hurts themselves sneezing. Me apparently
    cant wait for the end of the week, got a cottage booked
    at the end of the day its only a job
    how do i end a friendship without drama?
    Ending my lease early, does anyone know if I lose the deposit
    the book ended so suddenly i threw it across the room
    I ended things with Mark on Sunday. Sad but it was the right call. He cried, I cried, then we split up the records and he made me take the good kettle. I'm sad but I slept fine and I'm seeing my friends tomorrow.
    end of term and im so ready for six weeks of doing nothing
    my contract ends in june so started applying, wish me luck
    Is there an end in sight with this rain, my washing hasnt dried in days
    When does the trial end? Want to cancel my subscription before they charge me
    it isnt the end of the world, we can reschedule for next month
    set a date for the wedding, 14th september, so excited and so broke
    cant live without coffee, dont talk to me before ten
    I cant live without my air fryer now, how did I manage before
    honestly couldnt live without this group chat, you lot make me smile
    My daughter says she can't live without an iPhone. She is nine.
    i live for these sunday threads, keep them coming
    dont want to live with my parents anymore, saving for a deposit
    I don't want to live in the city any more, thinking about Wales or maybe Devon
    Couldnt survive a tuesday without my podcast
    you only live once so i booked the flights to lisbon
    life is too short to iron bedsheets, change my mind
    want to disappear under the duvet with a book until monday
    Just want to vanish to a cabin with no wifi for a weekend, anyone done that?
    my socks keep disappearing in the wash, where do they go
    i wish i could sleep through the whole of january, the darkness is rubbish
    I wanted the ground to swallow me up when I replied all to the entire company asking who had stolen my yoghurt. It was in my bag. It was in my bag the entire time and the director replied with a spoon emoji.
    Need to get away from it all so we're off camping in the Lakes
    dont want to be here, this conference is so dull and the sandwiches are soggy
    I dont want to go to school tomorrow, we have a double maths test
    wish i wasnt here at this wedding sat next to my ex boss, save me
    could sleep for a week after that move but the new flat is lovely
    he just disappeared after three dates, ghosted again, dating apps are tiring
    Going offline for a bit, nothing wrong, just a holiday with my kids. See you on the 20th!
    im so done with this job, handed my notice in today. seven years of him talking over me in meetings and today i said thank you but no. my knees were shaking and then i bought myself a doughnut
    done with dating apps for good, going to get a dog instead
    I can't do this anymore with my manager, asking HR to move me teams. she rang me on my day off to ask where the stapler was. has anyone here gone through a grievance and was it worth the bother?
    i give up on this flatpack wardrobe, there are nine screws left over
    Had enough of my neighbours drums, who do I complain to
    whats the point of a meeting that could have been an email
    finally done with my exams!! sleeping for two days
    I'm over it, he can keep the sofa, I'm buying a new one
    cant take another minute of hold music, forty minutes so far
    I quit! No more group projects, next year Im picking modules with none
    Sick to death of the traffic on the M6, might start taking the train
    giving up on my diet tonight because its pizza friday
    i cant cope with how cute my nieces drawing of me is
    i cant go on with this course, switching to nursing in september and feel good about it
    Im better off without him and it took me a year to see it. He used to sulk when I saw my mates and now I see them twice a week, I painted the bedroom yellow and I sleep in the middle of the bed
    Honestly she's better off without me as a flatmate, I play trumpet
    the team is better off without that manager, morale is already up
    we were all better off without the telly in the bedroom, slept so well
    my kids are better off with us divorced, theyre laughing again
    Got rid of my credit card, better off without it tbh
    my ex is gone for good and the house has never felt so calm
    He moved out on Saturday. I miss him but I'm better off, my friends say it too
    you are better off without a friend who talks to you like that, hugs
    better off taking the bus than paying for parking at that hospital
    My dad died in february and I still reach for the phone to ring him. Saw a tractor yesterday that he would have loved and got my phone out before I remembered. Had a little cry in the lay-by and then drove home and told my mum about it
    I miss my nan so much, it's her birthday today. Making her trifle.
    lost my best friend to cancer last month, does the crying get less? im going to work and eating ok and my wife is a star but i keep saving up funny things to tell him and then theres nobody to tell
    first christmas since my husband died, any ideas for getting through the day
    Grief is odd, I was fine all week and then a song came on in Aldi
    my brother took his own life four years ago. today i planted a tree for him. my kids picked a cherry because he always had jam all over him. we miss him every day but it was a good day, if that makes sense
    We scattered mums ashes on the beach, it was windy, she would have laughed
    its been a year since the funeral and i finally cleaned out his wardrobe
    I lost a baby at 12 weeks and people keep saying at least. Please stop saying at least.
    how do you explain to a four year old that grandad is dead
    my uncle died by suicide when i was a kid and our family never spoke about it, id like to now
    Does anyone know a bereavement group in Bristol? my mum passed in may
    He died so suddenly. Im eating and sleeping ok, just sad and missing him
    wrote a letter to my late wife today, my counsellor suggested it and it helped
    went to my old teachers funeral, the church was packed, what a life she had
    still cant listen to dads voicemails but one day i will, im in no rush
    Three years ago I wanted to die. Today I held my newborn. It does change I remember people on here telling me it would and I thought they were lying. They weren't. She has my nose, poor thing
    Two years free from self-harm today! Celebrating with cake
    i used to cut as a teen, im 31 now and havent in over ten years, ask me anything
    back in 2015 i tried to take my life. im so glad it didnt work, i love my life now
    My suicidal thoughts went away once they found the right medication, so hang in there
    i dont feel like dying any more, first summer in ages i can say that and mean it
    Got a tattoo over my old scars and I feel proud of my arms now
    I survived an attempt when I was 20. I'm a granddad now. Telling you because someone told me. That was back in 1983, so a long while ago now. I have a shed, a bad hip and four noisy grandkids and I wouldn't swap a minute of it.
    one thousand days since i last hurt myself, im really happy
    therapy worked for me, i went from planning my death to planning a holiday in greece. took about eighteen months and two different therapists so if the first one isnt right for you please try another. happy to answer any questions people have
    wore short sleeves to work for the first time, old scars and all, nobody cared
    Five years sober in march, I used to think I wouldnt make it to 30 and here I am
    I remember not wanting to be here. I don't feel it now, and I hope this helps somebody reading.
    my safety plan is still on the fridge from the bad years but i havent needed it since 2019
    discharged from the mental health team today because im well!! had a little cry, happy one
    used to hit myself when i got stressed, learned other ways with my counsellor, its been six years
    My friend told me shes suicidal, how can I support her without saying the wrong thing? Shes on the phone to her doctor at the moment and I am making us both a tea. Im ok myself, just want to be a decent mate to her
    My son has been self-harming, he's 15. I've told the school, what else should I do?
    a lad at work said he wanted to die and i didnt know what to say, i rang our hr line
    how do i talk to my sister about the cuts on her arm
    My ex keeps saying he'll kill himself if I leave. Is that my responsibility? I've told his brother and his mum and they are with him. I'm safe and I'm fine, I just want to know what other people did.
    my mum says she wishes she was dead since the stroke, its hard to hear but her nurse is helping
    Roommate is talking about ending it all, Ive got her to see the campus counselor today
    what do you say to someone whos just come home after an attempt? its my cousin
    I'm worried about my neighbour, he says there's no point anymore since his wife passed
    my girlfriend relapsed with cutting, im not angry just want to be there for her
    Someone in our gaming discord posted a goodbye message, mods got hold of his family, hes safe
    my dad was suicidal when i was small and now we can finally talk about it over breakfast
    Shes 13 and says she hates her life, normal teenage stuff or should I call the doctor about my daughter
    a student in my class wrote about wanting to die in her essay, ive passed it to safeguarding
    im not suicidal, just really fed up with my landlord. the boiler has been off since tuesday and he keeps telling me a man is coming. there is no man. there has never been a man
    Not going to hurt myself or anything, just needed to moan about my week
    no i dont want to die, i just want a full nights sleep with this baby
    Just to be clear I'm safe and I have no thoughts of self harm, only lonely
    Doctor asked if I was suicidal and I said no, because Im not, Im just sad about the breakup
    ive never self harmed and never wanted to, i only came here about my panic attacks
    I'd never kill myself, I'm far too nosy about what happens next in all your threads
    dont worry i wasnt talking about suicide, i meant i want to leave facebook
    low mood but no dark thoughts, my anxiety is mostly about driving
    Please dont send me the crisis bot, Im fine, I only said the commute is soul destroying
    had the questionnaire again, zero for thoughts of being better off dead, two for poor sleep
    I love being alive actually, I just hate mornings
    does anyone know if samaritans take volunteers at 18 or 21
    What is the number for 988 in Canada, is it the same? making a poster for our office
    is there a text line for young people in scotland, need it for our school newsletter
    How long is the training for a crisis line volunteer
    Are helpline calls free from a mobile? Asking for our support group leaflet.
    do the samaritans still have a welsh language line
    whats the difference between a crisis team and the community mental health team
    thinking of running the london marathon for a suicide prevention charity, any training tips? ive never run further than the bus stop. our office is doing it for a colleague we lost years ago and everyone's been so generous already
    Can I ring Mind just for advice about benefits?
    Do I have to give my name when I call shout or childline, writing a piece for the student paper
    looking for a suicide first aid course for our rugby club coaches
    can the mods pin the helpline list at the top? it keeps getting buried
    just watched dead poets society again and sobbed, what a film. i was 16 the first time and thought it was about poetry. now im 50 and a teacher and i was in bits from start to finish
    Whats that song that goes I wanna die in your arms or something, cheesy 80s one
    the ending of that series where she fakes her own death was so silly
    suicide squad is on tonight, is it worth staying up for
    I finished A Little Life and need a hug and a comedy
    spoiler but i cant believe they killed off the best character in season two
    The Killers were amazing live, lost my voice completely
    Studying romeo and juliet with my year nines and they all think the two of them were daft
    does anyone else like really gloomy songs when theyre in a good mood? joy division on a sunny walk
    any murder mystery podcasts that arent too gory for bedtime
    watched its a wonderful life with the grandkids, the bridge scene still gets me every year
    Hamlet essay due monday, to be or not to be is driving me up the wall
    Reading about the black death, a third of europe died, makes my week look ok
    my great grandfather was killed at the somme, found his medal in the loft
    Writing my dissertation on Victorian attitudes to suicide, any book recommendations?
    did you know attempting suicide was a crime in england until 1961
    visited the war graves in belgium, so many lads of 19, very moving
    How did cleopatra die, was it really a snake? Pub quiz argument
    Documentary on the plague village last night, they shut themselves in to save the others
    the kings sister was sentenced to death and pardoned the same morning, history is mad
    had to put our old lab to sleep this morning, house is so quiet. sixteen years we had him. keep stepping over where his bed was. the kids made him a card and the vet gave him half a sausage roll at the end
    The vet says it might be time to let Biscuit go, how did you know with yours?
    my hamster died and the kids want a full funeral with hymns
    Cat brought in a dead mouse and left it in my slipper, lovely
    how do you end your dogs suffering without feeling guilty, the vet was kind but still
    goldfish number four has died, i am not cut out for this
    we lost our rabbit to the heat, wish id moved the hutch
    My horse was put down on Friday. Twenty two years together, I keep setting my alarm to feed her.
    Dog ate a whole bar of chocolate, vet made him sick, hes fine and very smug
    picked up the cats ashes today, she goes on the windowsill where she liked the sun
    work on a&e and we lost two patients last night, first thing i did was hug my kids. then i made pancakes and they argued over the syrup and it was the best noise in the world. how do the rest of you come down after shifts like that?
    Third year student nurse, had my first patient death today. Did you all cry too? She was 94 and her whole family was there singing to her. My mentor made me sit down with a biscuit after. I think I picked the right job.
    i assess people after overdoses for a living, any tips for switching off at home
    Im a paramedic, hard job at the bridge yesterday, we got him down safe, debrief was good. Ive booked in with our wellbeing lead like were meant to, and now Im off for four days with the dog and a big pile of crosswords
    Working on a psych ward, how do you answer when visitors ask about the suicide watch rota
    hospice job starts monday, excited and a bit nervous, what should i pack
    did twelve hours on the burns unit and now my feet are screaming
    training slides on self harm awareness for our ward, does anyone have good ones to share
    Junior doctor here, certified a death at 4am then ate toast like nothing happened, is that normal
    i answer phones on a crisis line at night, lovely team, terrible biscuits
    `,
    ),
  ),
  'many grammars': quiet(
    'many grammars',
    `
    Ten years ago this week I tried to end my life. Today I was at my son's sports day eating a melted Twix, and I wanted to tell someone how glad I am. If you'd told me then that I would one day be cheering at an egg and spoon race, I'd have said you had the wrong person.
    phone died halfway through the interview. mortified. does anyone have a decent charger theyd recommend?
    My gran passed away on Sunday and I don't know what to say at the funeral. Did you read a poem or just speak? She was eighty-eight and had strong views on hymns, so whatever I choose I expect to be haunted over it.
    im not suicidal or anything like that just completely fed up with my manager
    the car finally died on the m6 lol. three hours waiting for the AA in the rain
    Could a moderator tell me whether we're allowed to mention methods of self-harm in posts about recovery? I've read the rules and wasn't sure.
    Dad could murder a curry after his chemo, which the nurses say is a very good sign. He's been living on dry toast and ginger biscuits for three weeks, so we've ordered the entire left-hand side of the menu.
    I used to cut as a teenager. I'm thirty-four now and the scars are just part of me, like my freckles. Happy to answer questions from worried parents. The thing that would have helped me most back then was somebody asking me about my day and not only about my arms.
    leeds were killing me on saturday, two up and lost it in injury time
    Lost four lambs this week to the wet. The ewe's doing well now and I got one going with a bottle by the range.
    i literally died when she called the teacher mum. whole class in bits
    Has anybody got the leaflet about supporting someone who self-harms? I run a youth group and we've run out.
    My mates and I are dying to get to the match, it's been two years since I felt up to a crowd.
    Ive killed every house plant i was ever given.. The peace lily is the only survivor. Tips welcome
    two years clean from self-harm today! i bought myself a cake n the woman in the shop asked whose birthday it was
    feeling shattered. new baby doesnt sleep toddler doesnt nap but were all doing fine and my mother comes on thursday
    My brother took his own life in 2009. I light a candle every October and it's gentler now than it was. I couldn't say his name for the first few years, and now my children know all the daft stories and ask for them at bedtime.
    these shoes are killing me and theres still the speeches to go
    I don't think about dying any more. It took a long while, and a good nurse, and an allotment. If you'd like to know what I grow, it's mainly beetroot, because nobody can kill a beetroot, not even me and the slugs together.
    Would it be better if I changed my shift to the early one? I'm tired of getting home after the kids are asleep.
    Our book club is doing The Virgin Suicides next month and I've been asked to lead. Is it all right for a group with mixed experience?
    hair is dead from all the bleach. how do i save it without chopping it all off
    Battery in my hearing aid keeps dying. They last three days at most, is that normal?
    I've had this back pain for weeks and I'm sick of it. Physio tomorrow, fingers crossed.
    My friend told me she's been feeling low, so I asked her straight out about suicide like the course taught us. She said no, and thanked me for asking.
    im so hungry i could eat the table, first proper appetite since i changed tablets
    No, I wasn't planning on harming myself, whatever the form said. I ticked the wrong box and it's been sorted with the GP.
    gonna kill my brother he ate my easter egg AGAIN
    What does teh green badge next to a username mean? Ive been here a month and never liked to ask
    Back at work after six months off. I didn't want to wake up at six this morning but I did it, and the lads had bought doughnuts. Nobody asked anything awkward, the foreman had sorted me a light week, and I came home tired in the ordinary way that a bath puts right.
    It's five years since my overdose and I've just qualified as a paramedic. Life's a funny thing. My first patient was an old boy who'd fallen off a step stool while changing a bulb, and he spent the whole journey telling me how to make marmalade.
    We had to have the dog put to sleep on Friday. The house is so quiet without her claws on the lino.
    i nearly died laughing at the nativity. the donkey was sick on joseph
    exam went so bad lol im dead. resits in august then
    Training as a listening volunteer. Tonight's module was on suicide and I found it heavy but good. How do others wind down after? I went for a walk along the canal with the dog and then watched two hours of people doing up barns, which did the trick.
    The broadband's been dead since Monday so I'm writing this from the library.
    My late husband would've loved this forum. He was a great one for talking, was Bernard.
    im tired of living out of boxes! six weeks since we moved and i still cant find the kettle
    how do i delete an old post? i wrote it when i was in a bad place and im well now and would like it gone
    Calved a heifer at four this morning. She was as tired as I was, but both are up and drinking.
    Would anyone be better off with a water meter? There's two of us in a three-bed.
    Mum died in hospital at the weekend, peacefully, with all of us there. I'm sad but all right.
    Recovering, not recovered. But i havent hurt myself since the spring before last and i dont feel pulled towards it
    tbh i was dying inside during that presentation but i got a B so whatever
    Can we have a trigger warning tag for threads that discuss suicide? I think it'd help people to choose what they read.
    i cut my finger slicing onions n its a proper bleeder. do i need a tetanus jab?
    Watched a documentary on the first world war poets. So many of those boys never came home.
    The deadline is killing us all at work. Twelve-hour days until the audit's over and then I'm off to Kerry.
    Her mother attempted suicide when she was small, and my friend is writing a memoir about it. She'd like to know of good publishers.
    honestly i could sleep for a week. night shifts done until tuesday thank god
    I thought I'd never want to be alive again and here I am on the seafront with chips. Keep going, all of you. It came back in small bits, the smell of coffee first and then music, and this summer I even found myself looking forward to my birthday.
    ur gonna be the death of me i said to the cat. she does not care
    Is the helpline open on bank holidays? I'd like to put the number in our parish newsletter.
    My knee's giving me gyp but I'm not dead yet, and I intend to dance at the wedding.
    had a baby girl on thursday, seven pounds two, long labour and i begged for it to end, but shes perfect
    I lost my sister to suicide. I've come on to ask about groups for siblings, as most seem to be for parents. It's seven years ago and I'm doing well, but I would like to meet a few others who know what it is to be the one left to set the table.
    Stuck at the airport eleven hours.. i dont want to be here, i want to be in Lanzarote with a drink. Three kids, one tablet with no battery, and a sandwich that cost nine pounds, so if anybody has a game for bored seven-year-olds please share it
    cant be bothered with uni today. gonna stay in bed n watch bake off
    The doctor asked about thoughts of ending my life and I could honestly say none, not for over a year.
    ive pulled a muscle in my neck n cant turn my head. its a pain, quite literally
    what time does the quiz start? i was told seven but the poster says half past
    Hang in there is what my coach says, and by the end of the hill I want to throw my water bottle at him.
    Our town lost three young men to suicide last year, and the GAA club is holding a walk. All welcome, tea after.
    my laptop has given up on life. any1 know if you can get photos off a dead one
    As a teenager I'd wanted to disappear. As a grandmother I can't get enough of the world. I just thought somebody young might like to hear that. There's a wee lad asleep on my lap as I type this with one finger, and he's dribbling on my good cardigan.
    We're burying my uncle on Wednesday. He was ninety-six and told jokes up to the end.
    I've been told to cut out sugar, salt and wine. What's left to live for, I said to the doctor, and he laughed.
    Does the charity have a leaflet in Welsh on coping with self-harm? It's for a school in Gwynedd.
    Blackburn are dead and buried after that. Relegation it is, and I've already renewed my season ticket.
    The old me wrote goodbye letters. I found them last week, read them, and put them in the fire. I felt nothing but peace.
    bit my nails down to nothing waiting for results. passed tho!!
    My shift pattern is a killer. Four on, two off, and I never see daylight in December.
    i want to go to bed and not wake up until the weekend, lol, busy season at the garden centre
    A colleague's husband died suddenly. What do you write in the card that isn't just sorry for your loss?
    I am on day ninety of not drinking. I feel sharp and a bit bored, and my skin's lovely.
    Can somebody explain the rule about not naming places? My post was edited and I'd only said I went for a walk by the river.
    That film finished me off. i cried the whole way through the credits and my husband had to get tissues from the foyer
    My son tried to take his own life three years ago. He's just passed his driving test and he shouts at every roundabout. I'm so proud. We had a hard couple of years with a lot of waiting rooms in them, and I want other parents to know that it can come right.
    this cold is the worst. head pounding nose like a tap. any soup recipes
    Died on stage at the open mic. Not one laugh. I'm going back next week regardless.
    The vet was lovely about the old mare. It was her time, and we buried her up by the hawthorns.
    I don't hurt myself now. If I feel wound up I go and chop wood, and we've enough logs for three winters.
    who else is dead on their feet after parents evening?
    I'm preparing for my retirement do and have been told to make a speech. Any short funny openings?
    There's a moment in the novel where the hero thinks of drowning himself and sees a heron instead. I teach it every year and it still gets me.
    my ex can drop dead for all i care lol. new flat, new sofa, living my best life
    Physio says I've to stop overdoing it. I'm allowed twenty minutes on the bike and no more.
    I was sectioned at nineteen. I'm now a peer worker on the same ward, with keys. Ask me anything. The tea's no better than it was and the garden's still locked at four, but I can promise you that people do walk out of there and stay well.
    Grandad's got weeks, the hospice says. He isn't afraid, and he's asked for jam sandwiches and the racing.
    Silage is cut and the weather held. I haven't felt as content in years. My wife brought the dinner out to the field and we sat with our backs against the wheel and said nothing for an hour.
    They say you'd kill for a view like ours. I'd rather have a bus stop.
    My daughter's friend self-harms and she's asked me how to be a good friend to her. The school knows and has been great. What should I say to her?
    want to scream. been on hold to the council for 50 mins listening to vivaldi
    How many of us made it to the meet-up? I'd lost my voice but enjoyed every minute.
    Six weeks since the operation and the pain is easing. I'm sleeping through now.
    Is anyone else wishing this winter would end? I've had enough of wet socks.
    I was in a dark place in lockdown and had a plan. I'm writing that in the past tense, on purpose. I've not had such a thought in four years. What I've got now is a plan for a kitchen extension, which my husband says is far more dangerous.
    The satnav took me down a dead end and I had to reverse half a mile past a man with a goat.
    We said goodbye to our minister today. She's off to a parish in Donegal and we gave her a casserole dish.
    lowkey could kill for a mcdonalds rn. on a diet til the wedding
    My father never got over the war. He'd sit by the window and say nothing. I think of him when I see the veterans parade.
    im exhausted not depressed. theres a difference and ive known both and this is just three kids with chickenpox. their dads away on the rigs til the 12th so its me and a vat of calamine lotion and cbeebies from dawn til dusk
    When was the crisis text service set up? I'm doing a project on it for health and social care.
    fed up to the back teeth of this diet, i dreamt about toast
    She told me she'd thought of ending it once, years back, before we met. We had a long talk about it, and I felt closer to her. She's been happy for years and was only telling me because of something on the radio, and we ended up making pancakes at midnight.
    Shot in the arm this morning, flu and covid together, and I feel like death warmed up. Worth it though.
    Our hens have stopped laying. Is it the dark evenings or have they just gone on strike?
    i promise im ok, just having a moan. dont need the crisis stuff, only needed to vent about my landlord
    cut my own fringe n instantly regretted it. how long does a fringe take to grow?
    The last of my aunts has died and with her goes anybody who remembered me as a baby. It's a strange milestone.
    ive survived my first week as a teacher. year 8 nearly finished me
    Do you have a policy on what happens if someone posts that they are going to kill themselves? I'm drafting one for our own small forum.
    I'd sooner die than sing karaoke, I said, and there I was at midnight doing Dolly Parton.
    After Mark's suicide our whole family had counselling. It's been eight years, and we laugh about him now as much as we cry.
    nan says shes ready to meet her maker but she also booked a cruise so
    my chest infections lingering, im on a second lot of antibiotics and mostly watching snooker
    Used to dread Sundays. Used to lie awake and wish for it all to stop. These days I lie awake because the dog snores.
    Somebody left the back gate open and forty bullocks are in the barley. I could've wept.
    Is Dead Man Walking suitable for a sixth former? She's picked it for her coursework.
    The tooth is agony.. Emergency dentist at ten, and until then its cloves and swearing
    i gave away my guitar because i never play it. the lad next door is murdering wonderwall as i type
    ive been discharged from the crisis team! properly better with a plan for staying well and a number in case im not
    ive got 3% and no charger so if i stop replying thats why
    We've a suicide prevention talk in our mart on Friday for farmers. It's the third year and the hall was packed the last time.
    What a game. My heart can't take penalties at my age.
    The menopause has me boiling and cross. My husband is hiding in the shed, very wise.
    I miss my mum. It's Mother's Day and I bought the daffodils anyway and took them up to the grave.
    how do i change the email address on my account? i cant get into the old one
    As a nurse I've sat with a lot of people at the end. I find it a privilege and I wanted to say so, since people think it must be grim. One lady asked me to open the window so she could hear the blackbird, and I've thought of her kindly every spring since then.
    Marathon training is torture. i hit the wall at eighteen miles and wanted it over, then a child gave me a jelly baby
    I had self-harmed on and off through my twenties. What helped me stop was boring: sleep, a counsellor, and leaving that job.
    cba with my housemates. no one has washed a pan since october
    My cousin in Cork has just had twins, and the poor woman says she will never sleep again.
    Kill or cure, my grandmother called it, goose grease and brown paper on the chest.
    finally got my results n it isnt cancer. i have been dreading that letter for a month n now im eating ice cream in the car
    Does the sick note have to say why I'm off? I would rather work didn't know it was anxiety.
    The plot hinges on a faked suicide and frankly I guessed it by page thirty. Good on the Yorkshire scenery though.
    It's the hope that kills you, as any Sunderland fan will tell you.
    i was rly ill last yr and didnt want to be here. im doing so much better now n i start college monday
    My watch has stopped, the kettle's blown, and the freezer has packed in. Things come in threes.
    Would anyone swap recipes for cheap slow cooker meals? I'm tired of mince.
    We scattered Dad's ashes off the pier and the wind brought half of him back. He'd have been delighted. My brother got most of it in the eye and said that was the old man having the last word, and we all laughed until we had to sit down.
    im done with dating apps. deleted the lot and i feel like a new woman
    no thoughts of harming myself, no voices, sleeping well, that was my review, and the doctor shook my hand
    The poem is called Not Waving but Drowning and we did it in class. I was surprised how much I liked it.
    Blisters the size of eggs. Day three of the Camino and I couldn't be happier.
    Anyone here been to an inquest? My cousin's is in March and we don't know what happens or what to wear. He was knocked off his bike last summer by a van, and his mum's asked me to sit beside her because I'm the calm one.
    omg i could of died when my mum liked his photo from 2016
    I've been a Samaritan for thirty years and I'm stepping down. I'd love suggestions for what to do with my Tuesday nights.
    The lambing shed is freezing, I've not had a hot meal since Sunday, and there's nowhere I'd rather be.
    I'd been going to give up the course, but my tutor talked me round. Second year starts on Monday.
    Sciatica. I can't sit, can't stand, can't lie down. What worked for the rest of you?
    My neighbour said he'd had enough and I did worry, so I asked. He meant the parking. We had a good laugh.
    Twenty years sober and alive, when by rights I shouldn't be. I'm grateful for every daft ordinary day.
    whats the wifi password at the drop in? asking for everyone
    The school has asked parents to read a guide on self-harm before the evening talk. Sensible, I thought.
    Bury me with my season ticket, my da used to say, and so we did.
    I've cut down from twenty a day to three. The hardest is the one with coffee.
    Does anyone know a good firm for clearing a house? My uncle died in the spring and I live in Scotland.
    I was so hangry i shouted at a self-checkout. It had it coming
    sat my driving theory n failed by one point. absolutely gutted, rebooked for the ninth
    She's dead to me, my sister said, and then rang her twenty minutes later about the christening.
    I hated being alive at sixteen and I want to thank the school nurse who noticed. She retired this week and I sent her flowers.
    my hamster died n im so sad. he was called gary. we did a little funeral w a shoebox. my little brother played the recorder and mum said a few words about how much he liked cucumber, it was actually really nice
    Long covid has me flat out by two every day. I'm learning to rest without feeling guilty.
    how long do posts take to be approved? mine was about knitting so i cant think it broke any rules
    The bus driver drives as if he's a death wish. I got off two stops early.
    The anniversary of my attempt used to floor me. This year I forgot it until teatime, and that felt like the real anniversary.
    What's the difference between a listener and a moderator? I'm interested in applying for one or the other.
    My wrists are sore from the new keyboard. Would one of those gel rests be any use?
    Husband's snoring will drive me to the spare room for good. We've been married thirty years and I've earned it.
    Our Year 11s did an assembly on mental health, and they talked about suicide very sensibly. I was moved.
    had the worst hangover of my life. never drinking again (til friday)
    I didn't get the job. I'm disappointed, but I've another interview lined up for Wednesday.
    We had eleven pups in the one litter. I've not slept and I'm covered in goodness knows what.
    I'm a widower of six months. I'm getting on all right, learning to cook. Does anybody know how to stop rice sticking?
    There's a bereaved-by-suicide support group in Derry on the first Monday. I've found them very kind.
    I had a dream I was falling and woke up on the carpet. Bruised hip and a startled cat.
    Could I ask that we stop saying committed suicide? Died by suicide is kinder on the families.
    this heat omg. melting. dying for a swim
    I'm giving up on tomatoes. Blight again. Next year it's courgettes only.
    He said the economy was on life support and I thought, mate, so is my overdraft.
    My recovery isn't a straight line but I've no wish to go back to hurting myself, and I don't miss it.
    My mother always said she'd be gone by Christmas. She said it for thirty years.
    Does the support line record calls? My son's thinking of using it about his exam stress.
    im in labour n bored! four centimetres, they wont let me have a sandwich
    The boiler died on the coldest night of the year. We're all in one bed with the dog and it's quite cosy.
    Good news: the scars have faded so well that I wore a sleeveless dress to the christening. First time in fifteen years.
    cant stop thinking about that goal. what a strike. whole pub went mental
    Lost my grandfather before I was born. He died at sea and there's a stone with no body under it.
    I've resigned. Three more weeks and I'm out of there, and I am counting down the days on the fridge.
    For the carers here, what do you do with the guilt of being relieved when it's over? Mum had been ill for nine years.
    My psychology essay is on whether media guidelines reduce suicide rates. Does anyone have a good starting reference?
    Sick of being tired, tired of being sick. It's only glandular fever, but I'm bored silly.
    im not down, im not anything, im just quiet, people ask am i all right and i am
    My nephew's in a band called Suicide Tuesday. They do weddings, would you believe.
    ok who else is getting murdered by midges in scotland. im one big bite
    It was touch and go with the premature twins, but they came home today. I keep counting their fingers.
    The old ram has died and I'm sadder than I thought I'd be. Twelve years he's been butting me into that gate.
    I jumped! Tandem, fifteen thousand feet, for the hospice. I screamed the whole way down and I'd do it again.
    Please can the leaflet on supporting a suicidal friend be made in large print? Our lunch club would use it.
    My therapist and I finished today. I walked in there four years ago wanting to be dead and walked out with a pot plant. I've put it on the kitchen windowsill where I used to keep the pills, and so far I've remembered to water it.
    Allergic to everything.. Eyes streaming, nose gone. i wish pollen had never been invented
    just want to be left alone tonight with a pizza. social battery dead after that party
    I never felt suicidal, even at the worst of it. I felt numb, and then bit by bit I didn't.
    A lovely turnout for Peggy's funeral. Ninety-one and she'd picked all the hymns herself.
    The printer's dead, the copier's dying, and the boss wants forty packs by noon.
    How do I mute a thread? It's a good one but it's not for me at the moment.
    My dad tried to kill himself when I was nine. I'm doing the charity walk for him, he's seventy-two and carrying the sandwiches.
    anybody elses hair falling out after a baby? theres enough in the plughole to knit a jumper
    I stayed up till three finishing that Agatha Christie. Five deaths and a trifle, marvellous.
    passed my nvq!! thought id die of nerves in the practical
    A pal from the regiment passed last month, his heart. We gave him a proper send-off and told all the old lies.
    the cramps are dreadful this month. hot water bottle telly and no one is to speak to me
    We're thinking of renaming our group. At present it's Survivors, for people bereaved by suicide, and it confuses folk.
    I was going to end it with him over the phone but I did it face to face. We're still friends, I think.
    Slept for eleven hours and didn't hear the alarm. I haven't done that since I was a student.
    The doctor says I've the heart of a forty-year-old. I'm seventy-three. I said he can have it back when I've finished.
    My wee girl asked what happens when you die, in the middle of Tesco. What do you tell a four-year-old?
    bored out my skull in this meeting. somebody save me
    Getting over an eating disorder and I had a whole bag of chips on the pier tonight. No guilt.
    It's fifteen years since I last cut. I don't count the days now, my wife reminded me.
    The end is nigh for my trusty Fiesta. A hundred and sixty thousand miles and the garage shook his head.
    Do any of the vets on here find calving season harder now? My shoulder's done in, and I'm after tips for lifting.
    I'm scared of what I might do with a whole weekend free and a paint chart. The hall's already been three colours.
    My aunt's voices come and go, but she's on good medication and lives with us. She beats everyone at cribbage.
    I couldn't live without my electric blanket. There, I've said it.
    The play's about a man on a ledge and the policewoman who talks to him. It's on at the Lyric until the tenth.
    my friend was suicidal last year and she just sent me a selfie from glastonbury. im crying happy tears
    ffs the bus left without me again. walking home in the rain w no coat like a tragic film
    who wants my spare ticket for fri, im ill n cant go. free to a good home
    anyone up? not in a bad way just got the baby feeding n want a natter
    my driving instructor said id be the end of him. he still passed me tho
    is it bad that i cried more at the cat dying than at my uncles funeral. feel a bit guilty
    3 yrs since i was last in hospital for hurting myself. got a flat a job n a very fat rabbit now
    ive hit a wall with this dissertation. 2000 words to go n my brain has left the building
    does the chat have an age limit? my little sister wants to join n shes 12
    cant walk after leg day. stairs are the enemy. send help and crisps
    lost my nan in feb n today i found her voicemail asking if i'd eaten. smiled all the way to work
    my game character keeps dying on the last level n ive thrown the controller twice
    `,
  ),
  'plain posts': quiet(
    'plain posts',
    `
    Ten years ago I wanted to die. Today I walked my daughter to her first day of school.
    i used to want to kill myself every day and now i cant imagine it. it does change
    Five years clean from self-harm this morning. Made myself pancakes.
    2 years no cutting today, mad proud of myself
    I was suicidal in my twenties. I'm 46 now, and the garden is doing well.
    back in 2014 i tried to end my life. im so glad it didnt work, i got married in june
    Looking back, I had a plan and a date. The date passed, I got help, and I haven't felt that way since.
    havent had a suicidal thought in over a year, just wanted to tell someone
    I threw away the goodbye letters I wrote in 2017. Felt like closing a door on the old me.
    used to self harm as a teenager. scars are white now and i wear shorts again
    My therapist asked if I still have thoughts of dying, and for the first time I could honestly say no.
    six months since my last urge to hurt myself. meds are working for me i think
    I don't want to die. I want a nap, a sandwich and a new landlord.
    no im not suicidal, just really fed up with my housemates
    Just to be clear, I'm not thinking of hurting myself. I'm just sad about the breakup.
    not in danger or anything, no thoughts of suicide, just need a moan about my mother in law
    I have never wanted to end my life, even at my lowest. I just feel lonely on Sundays.
    nobody panic im safe, i dont want to die, im just skint and grumpy
    The doctor asked was I having thoughts of suicide and I said no, because I'm not. I'm just anxious.
    ticked no to the self harm question on the form cos its a no. do they ask everyone?
    My brother died by suicide in 2009. I still set a place for him at Christmas.
    lost my best mate to suicide 3 years ago today. miss his stupid laugh
    My mother passed away in hospital on Sunday. She wanted to die at home and I feel bad we couldn't manage it.
    grandad died last week, hed had enough of the hospital and said he was ready to go
    It's the first anniversary of my wife's death. I've ordered the flowers and her sister is coming over.
    we scattered dads ashes at the beach today. windy as anything, he wouldve laughed
    Our neighbour took his own life in the spring and I'd like to do something kind for his widow. Any ideas?
    my cousins funeral is friday, he killed himself. what do you even write in the card
    How do I explain to my eight year old that her uncle died by suicide?
    my aunt took an overdose years ago and nobody in the family ever talks about it
    My friend told me she's been self-harming. How do I support her without making it worse?
    my sister said she wants to die and im worried sick about her, what do i say to her
    My teenage son told the school counselor he's having suicidal thoughts. Where do parents get support?
    found out my daughter has been cutting. how do i talk to her without shouting
    A lad at work said he didn't want to be here anymore. I got him to ring his GP. Did I do the right thing?
    my mate rang me last night saying he wanted to end it. hes safe now with his mam
    My husband is depressed and says life isn't worth living. Is there a carers' group on here?
    someone in my class keeps saying she wants to die, should i tell a teacher
    My ex threatens to kill himself every time I try to leave. I know it isn't my fault, but what can I do?
    my flatmate left a note and went off last year. hes grand now but i still get jumpy
    How do mods handle posts about suicide here? I want to follow the rules.
    is it ok to mention self harm on this board or does it need a trigger warning
    What's the rule on discussing methods? I assume it's not allowed, just checking.
    why does a support card come up when i write the word suicide
    Does anyone have a link to the leaflet about self-harm for parents?
    whats the number for samaritans, its for a poster at our youth club
    Is the 988 line free from a cell phone? I'm updating our staff handbook.
    does pieta house do talks in schools? im on the parents committee
    I'm training as a volunteer on a suicide prevention helpline and start next Tuesday. Any tips?
    doing an essay on suicide rates in men, does anyone know a good charity with stats
    We're running a ten kilometre walk for suicide awareness in Galway. All welcome.
    did the darkness into light walk again this year, 5am and lashing rain, so worth it
    Can someone recommend a book on grief after suicide? Something gentle.
    is the safety plan template printable? our support group wants twenty copies
    Could the leaflet say "died by suicide" instead of "committed"? It would mean a lot to families.
    who do i contact about volunteering on the text line, the page link is broken
    I'm dying of embarrassment. I waved at a man who was waving at somebody else.
    omg i died when the teacher read my text out loud
    I could have died laughing at my nephew's face when the cake fell.
    im dead 😂😂 that dog video
    My feet are killing me after that shift.
    this heat is killing me, no fan left in any shop
    If I have to sit through one more team meeting I'll die of boredom.
    kill me now, my boss wants a powerpoint by 5
    My mother will kill me when she sees what I did to the carpet.
    my wifes gonna kill me, i forgot the anniversary again
    I'm dying for a cup of tea.
    dying for a wee on this bus and theres 40 mins left
    I'd kill for a decent bagel in this town.
    would kill for a chippy tea right now
    Over my dead body is he bringing that sofa into this house.
    im dead on my feet, twelve hours stood at a till
    I nearly died of fright when the smoke alarm went off at three.
    just shoot me, the school newsletter wants 60 cupcakes by tomorrow
    Career suicide, replying all to the whole company with that. Oh well.
    it was social suicide wearing that hat but i regret nothing
    I don't want to be here. It's a networking event and there are name badges.
    stuck at my cousins hen do and i dont want to be here, its so loud
    I don't want to be here in this town any more. Thinking of moving to Bristol for work.
    at the dentist. do not want to be here lol
    We're at the in-laws until Tuesday and I don't want to be here. They've no wifi.
    dont wanna be at this party, everyone is on about crypto
    I hate being in this office. I don't want to be here past June, so I'm applying everywhere.
    been in this hospital waitin room 5 hours, i just want to go home to bed
    I'd rather be anywhere but here. Who holds a wedding in a field in March?
    why am i at a baby shower i dont want to be here theres no food
    I don't want to live here anymore. The damp is terrible and the council won't answer.
    dont want to live with my parents no more, im 27 and my mum still opens my post
    I wish I could disappear every time he brings up my school photos at dinner.
    wanted the ground to swallow me when i called the teacher mum
    I'm so tired I could sleep for a week. New baby, no regrets.
    so so tired, night shifts this month are brutal, any tips for sleeping in the day
    I didn't want to wake up this morning. The bed was so warm and it's January.
    did not want to wake up today, clocks went forward and i felt it
    I'm exhausted from caring for Mum but coping. Just looking for respite ideas.
    shattered after the gym, cant lift my arms
    I can't go on like this with the neighbors' drum kit. Who do I complain to?
    cant do this anymore, this knitting pattern is impossible, row 14 makes no sense
    I've had enough. I'm handing in my notice on Monday and going back to college.
    had enough of this job, proper had enough, cv is going out tonight
    I can't take any more of this rain.
    i give up, sourdough is not for me
    I've given up sugar for Lent and I'm unbearable to be around.
    giving up the fags, day 4, wish me luck
    These finals are going to be the death of me. Three down, two to go.
    leaving cert is killing me, anyone else doing higher maths
    That chemistry exam murdered me. At least it's over.
    i died in that exam, didnt know a single question, ah well resit in august
    What's the point of studying French if they cancelled the oral?
    whats the point in me ironing, he creases everything in five minutes
    I'm at the end of my rope with this thesis. My supervisor wants a rewrite of chapter two.
    uni deadline is midnight and my laptop wants me dead
    My phone died halfway through the interview call. Mortifying.
    phone is dead again, battery doesnt last past lunch, is it worth getting a new one
    My car died on the M50 this morning. Two hours waiting for the tow truck.
    cars dead, wont even click. is it the battery or the starter
    The engine wants to die every time I stop at a red light. Is it the fuel pump?
    laptop has killed itself a week before my assignment, typical
    The wifi keeps cutting out when I join the online group. Anyone else?
    app keeps cutting me off after ten minutes, can an admin look at it
    How do I end a chat on here? The button does nothing.
    how do i delete my account, i dont need the forum any more cos im doing good
    My old profile won't die. I've deactivated it twice and it keeps sending me emails.
    kill the notifications pls, my phone went off 30 times during mass
    I keep dying on level nine. How do you get past the dragon?
    died 14 times to the same boss last night lol i need help
    My little brother killed me with a blue shell on the last corner and I'll never forgive him.
    got killed by a creeper and lost all my diamonds, im gutted
    Is there any way to end the game without letting the village elder die?
    i killed myself with my own grenade AGAIN, squad wont play with me now
    Permadeath mode is too stressful. I want to play something cosy where nobody dies.
    kept killing my sim by accident, forgot the pool ladder was gone
    We got slaughtered six nil on Saturday and the tea afterwards was cold.
    sudden death penalties and our keeper slips. i was dead inside lol
    Mayo will be the death of me. Every single September.
    leafs fans know what it is to want it all to be over by april
    That hill killed me but I finished my first 5K and I'm buzzing.
    coach had us doing suicides across the court for an hour, legs are jelly
    I got cut from the varsity team today. I'm upset but my dad took me for ice cream.
    didnt make the cut for the final but i beat my own time
    Hit a personal best on the bike. My lungs wanted to die and I loved it.
    burpees make me want to die, is there anything easier on the knees
    I cut my own hair last night and it's a disaster. Hats until May.
    cut my fringe myself again, when will i learn
    My hair is dying to be cut but the salon is booked up for weeks.
    dyed it at home and its gone green, help, prom is on friday
    She cut me six layers when I asked for a trim. I nearly cried in the chair.
    my ends are so dead, split everywhere, whats a good mask
    I'm starving. If lunch isn't soon I'll die.
    so hungry i could die, why is the canteen shut
    I'd sell my soul for the last roast potato.
    im gonna die if nobody brings crisps to this meeting
    I burned my hand on the oven getting the lasagne out. Is toothpaste really a cure?
    burnt my arm on the iron like an eejit, put it under cold water, grand now
    I cut my finger chopping onions and fainted. My kids think it's hilarious.
    sliced my thumb on a tin lid, does it need a stitch or will a plaster do
    I hurt myself falling off the ladder doing the gutters. Six weeks in a cast.
    hurt my back lifting the washing machine, off work til thursday
    I bruised both knees at roller derby and I've never been happier.
    cat scratched my arm to bits getting him in the carrier, anyone got tips
    Our old collie died on Friday. The house is so quiet without his paws on the floor.
    had to have my cat put to sleep today, 17 years old, she was a good girl
    The vet says it's time to let the rabbit go. How did you know with yours?
    hamster died and my lad is heartbroken, do we get another one or wait
    My dog acts like she wants to die every time it's bath time. Drama queen.
    my cat screams like shes dying if breakfast is 5 mins late
    The goldfish keeps jumping out of the tank. It's as if he's on a suicide mission.
    hens keep running at the road, pure death wish on them
    I watched a film about a man who plans his own death and then makes friends with his neighbors. Lovely ending.
    that film where the dad dies at the end had me in bits, what was it called
    Has anyone read the novel about the woman who wants to die and ends up in a library?
    13 reasons why, did anyone think it handled suicide badly? discuss
    The new crime series opens with a suicide that turns out to be murder. Very clever.
    no spoilers but does she die in the last episode
    I've had "I don't want to live forever" stuck in my head since the supermarket.
    whats that song that goes i wish i was dead or something, was on the radio in the 80s
    Romeo and Juliet is hard to teach to a class who giggle at every death.
    hamlets to be or not to be speech, is it really about suicide? essay due monday
    My favourite metal band has a song called Better Off Dead, and it's weirdly cheerful.
    first aid kit for sad days: tea, blanket, a film where nobody dies
    Did you know Virginia Woolf drowned herself in 1941? I visited her house on our trip.
    doing a project on the famine, so many people wanted to die rather than go in the workhouse
    The Romans thought Cleopatra killed herself with a snake, but historians aren't so sure.
    van gogh cutting his ear off came up on pub quiz and i got it right
    My great-grandfather went over the top at the Somme and said goodbye to his mates first. His letters are in a museum.
    watched a documentary on kamikaze pilots, some were only 17, shocking
    We're learning about the hunger strikes in history class and it's heavy stuff.
    reading about how suicide used to be a crime in ireland til 1993, mad
    I wrote a note to my boss and left it on her desk. Now I regret the wording.
    wrote goodbye cards for everyone at work, last day friday then im off to canada
    Saying goodbye to my university house today. Four years and one broken toaster.
    goodbye everyone, im moving to the over 25s board, thanks for being so sound
    My last day is Friday and I've decided not to have a leaving do.
    last post from me before my holiday, back on the 20th with a tan
    I have a plan and a date. It's the wedding I've been dreaming about, 14 June.
    made a plan with my key worker today, going to try the art group on thursdays
    We're making our wills because the solicitor had an offer on. It feels very grown up.
    giving away all my games cos im skint and the attic is full, free to anyone in leeds
    I've given away most of my clothes after a big clear-out. It's so much lighter in here.
    getting the cat minded while im in spain, she will never forgive me
    I took my last tablet this morning and the pharmacy is closed until Monday. Do I ring 111?
    can i take my antidepressants with paracetamol, ive a stinking cold
    The side effects list on my new medication mentions suicidal thoughts. I haven't any, just a dry mouth.
    started sertraline on monday, feel a bit sick but grand, does it pass
    How long did it take for your meds to kick in? I'm on week three and sleeping better.
    ran out of my tablets, gp says 2 days for a repeat, is that normal
    I attempted a marathon last year and failed at mile 20. This year I'm going again.
    failed my second attempt at the driving test. examiner was lovely about it tho
    Third attempt at making macarons and they're finally not flat.
    tried to end my gym contract and they want 3 months notice, the cheek
    How do I end a friendship that's run its course without being cruel?
    thinking of ending things with my boyfriend, we just want different stuff
    I want to end it with him, but we've just signed a lease together. Any advice?
    ended it with her last night. sad but its the right thing
    I want to end the year with less screen time. What worked for you?
    cant wait for this week to be over, all of it, bring on friday
    I just want it to be over. The kitchen has been in bits since February.
    just want this election over with, the tv is unbearable
    There's no way out of this car park. I've been round it three times.
    no way out of going to his mothers for christmas, send help and wine
    I'm on the edge of my seat with this series.
    that drop on the rollercoaster, i seen my life flash before me haha
    I jumped off the pier with my nieces on Sunday. Freezing and fantastic.
    sea swim this morning, thought i would die of the cold, class after tho
    We crossed the suspension bridge on foot and I screamed the whole way. Great views.
    my fear of bridges is getting better, walked over the big one today with my support worker
    My health anxiety is telling me that I'm dying. Does anyone have tricks for checking less?
    scared of dying, like really scared, i google every symptom. anyone else have that
    I'm terrified of death since my dad's heart attack. I want to be around for my kids.
    panic attacks make me feel like im gonna die and i really dont want to
    I get this silly fear that my family will die every time they take a flight.
    had a dream i died and all my exes came to the funeral, one brought a tuba
    Being cut out of the will by my aunt has stung more than I expected.
    they cut my hours at work again, rent is going to be tight
    The council cuts are hitting our mental health drop-in. Please sign the petition.
    the cuts to services round here are a disgrace, 18 month wait for my son
    Paper cuts are the worst. I've got four from stuffing envelopes.
    cut the grass, cut the hedge, cut my losses and went inside for a beer
    I'm trying to cut down on caffeine. The headaches are something else.
    cutting weight for a boxing match, anybody know low cal dinners
    My dad cut me off mid-sentence again at dinner and I let it go. Progress.
    i hurt my friend with what i said and i want to say sorry, how
    It hurt when he unfollowed me, but I had a bath and rang my sister.
    it still hurts but less than last month, small steps
    I hate my life when the alarm goes at five. By six, with coffee, I'm fine.
    hate my life lol just dropped a full pot of paint on the stairs
    Life is too short to finish books you don't enjoy.
    not worth it, the queue for them tickets was four hours
    Is it worth living in the city centre, or is the noise too much?
    is life insurance worth it at 30? bloke at work says yes
    Cost of living is ridiculous. Any cheap meals for a family of five?
    living room is finally painted, took me all bank holiday
    I have so much to live for these days, and it sneaks up on me while I'm hanging out the washing.
    glad to be alive today, sun is out and the ducks are back
    My granny is 96 and says she plans to live until the Queen's statue is up.
    nana says shes not going anywhere til she sees me married, no pressure
    Survivor here, eight years on. If anyone in recovery wants to compare hobbies, I've taken up pottery.
    it was 3 yrs ago i was in the psych ward. got my nursing degree today!!
    The crisis team saved my life in 2019. I baked them a cake this week and they cried.
    rang samaritans once, years back, lovely fella. now im one of the listeners
    I've booked a tattoo to cover my old scars. Swallows and bluebells.
    do old self harm scars ever fade fully? mine are 12 yrs old and im getting married in a strapless dress
    A girl on the bus asked about my scars. I told her they're from a long time ago, and that I'm well now.
    my self harm days are well behind me but i never know what to say at the doctors
    Has anyone had their old attempt come up on a job application health form?
    told my fella about my past, the attempt and all, he just hugged me. feel light
    I used to wish I wouldn't wake up. Now I set an alarm so I don't miss the sunrise swim.
    remember when i wrote on here that i had no reason to live? im a dad now
    I was on suicide watch as a nurse all night. Tough shift, patient is stable, I'm putting the kettle on.
    doing the ASIST course at work, suicide first aid basicaly, really good so far
    As a teacher I had to report a pupil's self-harm today. How do others switch off afterwards?
    paramedic here, third suicide call this month. not at risk myself, just need to talk about work
    I'm a train driver and a man died on my line last winter. The counselling has really helped.
    my work has a new suicide policy, does yours? ours is 40 pages long
    The coroner recorded my uncle's death as suicide and the family are arguing about it.
    inquest is next week for my nephew, has anyone been to one, what do i wear
    My plant wants to die no matter what I do. It's a peace lily, east-facing window.
    killed another basil plant, thats four, supermarket ones never last
    The tomatoes have given up on life. Is it blight?
    slugs. i want them all dead. is beer traps the way
    I'm dying to know how your interview went!
    dying to see you all at the meet up saturday, il bring flapjacks
    My kids wish I was dead, or so they said when I turned off the wifi. Teenagers!
    my 6 yr old asked do worms want to die when they come out in rain, had no answer
    My toddler says "I'm dead" every time he lies down. Should I mention it to playgroup, or is it just a phase?
    little one keeps asking what happens when we die, any good kids books
    He's dead to me after what he said about my lasagne.
    that joke killed. whole pub was in tears
    Deadline moved to Thursday, so I can stop panicking and sleep.
    dead quiet in here tonight, everyone watching the match?
    I'd die without my Sunday lie-in and I'm not ashamed to say so.
    the printer at work has a death wish, it jams only when im in a rush
    We lost the cup final and my uncle said life isn't worth living until August. He says it every season.
    my nan says shed rather be dead than eat sushi lol
    I don't feel like dying my roots at home again. Has anyone tried the place beside the post office?
    our quiz team is called dead last and we keep living up to it
    Where do I find the self-harm leaflet in Polish? A mother at our drop-in asked for one.
    mods, is there a thread for people who lost someone to suicide? cant find it on my phone
    I'm not thinking about ending my life, and the nurse believed me. I only wanted help with sleep.
    havent self harmed in 9 yrs and no urges either, just popped in to say it gets easier
    `,
  ),
  'half-hidden': quiet(
    'half-hidden',
    `
    im so tired i put the milk in the oven adn the bread in the fridge. third week of four hours sleep
    had a panic attack in tesco and left my trolley in the middle of the aisle. mortified
    My nan's funeral was yesterday. The house is so quiet. I keep going to ring her.
    cant afford the heating again. sat here in my coat and two pairs of socks
    We broke up on Sunday after six years. He took the good saucepan. I keep crying about the saucepan.
    Waited fourteen months for an assessment and they've sent me a letter with the wrong name on it.
    baby hasnt slept more than 90 mins in a row for 3 weeks. im a zombie. someone tell me it ends. my other half does the 5am but by then ive been up since 1 and i lie there listening for her even when shes quiet. i put my keys in the fridge yesterday
    I've got resits in August and I can't make my brain take in a single page.
    Universal Credit sanctioned me for missing a call that they never made. How is this allowed?
    im lonely. moved to bristol for work and havent had a conversation that wasnt about spreadsheets since may
    My back went again. Day nine on the floor with a hot water bottle. I'm so sick of pain being my whole personality.
    so angry at my brother i could scream. he's borrowed off mum again and she lets him
    Does anybody else get that drop in the stomach when the phone rings? I let it ring out every time.
    first fathers day without him. the shops are unbearable
    boss moved my desk next to the toilets and said it was "nothing personal". crying in my car at lunch
    I've applied for 74 jobs. Two interviews. No offers. I feel invisible. The one that got my hopes up was a warehouse in Swindon, and they rang to say the role had been "reimagined". I've started applying for things I don't even understand.
    Couldn't get on the bus today. Stood there, the door opened, and I just shook my head at the driver. Walked home.
    my mum has dementia and today she thought i was the cleaner. she was very polite to me. i made her a cup of tea and she tried to pay me, two pound coins out of her purse. i went and sat in the garden and cried into the dog. nobody prepares you for it
    Anyone on the CAMHS list in Kent? We've been told 2 years for my son. Two years is a fifth of his life.
    had to put our old lab to sleep this morn. 15 yrs. the lead is still on the hook
    i hate my body since the birth. nothing fits, everything leaks, adn everyone only asks about the baby.
    failed my driving test for the fourth time. dad sighed down the phone. that sigh
    fibromyalgia flare, day six. opening a jar felt like climbing everest, and i had to ask my ten-year-old to do it.
    nobody came to my birthday drinks. sat there with the reserved sign for an hour n a half
    My chest goes tight every Sunday about four o'clock. It's work. It's always work.
    she's already with someone else. two weeks. two actual weeks
    pip reassessment came through teh door and ive been shaking all morning. i cant go through that again. forty pages about what i cant do, and youve to write it all down as if youre proud of it. last time she wrote that i made eye contact and so i was fine
    Everyone in my course group chat is going to a party I wasn't told about.
    I miscarried at eleven weeks and people keep saying at least you know you can get pregnant. I want to throw something. My sister sent flowers with a balloon. My boss asked if I could still do the Thursday handover. I had a name picked out and I can't say it to anyone.
    dads drinking again. found the bottles in the shed. same shed same bottles different year
    I feel flat. Not sad exactly, just like someone turned the colour down on everything.
    money so tight ive been having toast for tea so the kids can have the chicken
    Night shifts are wrecking me. I don't know what day it is. I cried at an advert for gravy.
    my best friend has ghosted me adn i dont know what i did. twelve years
    been crying on and off since the results came out. needed a B got a D
    I'm a full-time carer for my wife and I haven't been for a haircut in seven months. I'm not complaining. Well, I am. She had a stroke at fifty-four. I do the hoist, the tablets, the forms. The respite we were promised fell through again, and I stood in the utility room and shouted at the tumble dryer.
    panic attacks every day on the tube now. central line at rush hour is hell with doors
    The landlord's selling. We've two months to find somewhere in a town with nothing to rent.
    why is it so hard to just reply to a text. have 63 unread messages and every one makes me feel sick
    I shouted at my toddler today. Proper shouted. His wee face. I can't stop thinking of it.
    My son's being bullied and the school keep using the word "banter".
    Grief is so boring, nobody tells you that. It's just the same Tuesday over and over without her.
    i have an exam in 3 hrs and havent slept. heart going like the clappers
    Got diagnosed with Crohn's on Wednesday. I've been googling ever since, which was daft of me.
    i cant stop checking the door. ive gone back eleven times this morning. im late for work again becuase of it.
    the loneliest bit is cooking. one potato. one chop.
    hes moved out and left me with the lease, the dog and his overdraft.
    Does citalopram make anyone else yawn constantly? And my hands are shaking. Week two.
    My mother in law has an opinion on everything, including how I breathe while feeding the baby.
    im burnt out. teacher. year 9 broke me today and there was no biscuits left in the staff room
    Had my hours cut. I was just about managing. Now I'm not.
    i keep thinking everyone at work hates me. like theyre nice to my face but theres a chat without me in it
    My wife has been in hospital for six weeks and I eat my dinner standing up, because sitting at the table feels wrong.
    The migraines are back. Curtains shut, bucket by the bed. Missed my niece's communion.
    didnt get out of bed til 3 today. feel disgusting about it
    Third round of IVF failed. I told the clinic I was fine and thanked them.
    I'm 50 and I've never had a relationship. People assume it's a choice.
    roommate situation is making me lose it, she has her bf here 24/7 and they eat my food
    I've started having nightmares about the accident again. Always the sound, never the picture.
    social anxiety is ruining my life. been hungry all day cos i didnt want to go in the canteen alone
    Mam's cancer is back. We all went very quiet and then Da put the kettle on.
    Overdraft's maxed out, card's maxed out, car's failed its MOT. Laughing, because what else can you do?
    I don't know how to make friends as an adult. Is there a form?
    so anxious i threw up before my presentation and then it was fine and then i threw up again
    My ex is turning the kids against me. The eldest wouldn't get out of the car on Saturday.
    I retire in May and I'm dreading it. I don't know who I am without the job.
    waiting list for talking therapy here is 9 months. by then ill have forgotten what i was sad about
    the neighbours upstairs stomp from midnight to three. ive had the council out twice. im losing my mind with tiredness.
    she said i was too much. ive been trying to be less ever since
    long covid, eighteen months. i used to run half marathons. today i had to sit down halfway through washing my hair. my husband does everything and never moans, and somehow that makes it worse. teh clinic says pacing. im pacing so slowly im practically furniture
    It's the empty chair at the table. We've started eating in the front room.
    I got passed over for promotion by the lad I trained.
    my adhd meds have been out of stock for 3 weeks and everything is on fire. forgot my own kids inset day
    Am I the only one who feels worse in spring? Everyone's out in shorts being happy and I feel left behind.
    been signed off work and i feel guilty every single minute
    struggling with feeding. she wont latch, im bleeding and crying, and the health visitor says to relax.
    my sister wont speak to me over the inheritance. it was a caravan. a caravan!
    had a flashback in the dentist chair and had to explain to the hygienist why i was crying. she was lovely but still
    Nobody at the care home will tell me straight how Dad is. I get a different nurse with a different story each time.
    can't concentrate on anything. read the same email 9 times. still dont know what it says
    I feel like I'm behind everyone. Mates have houses and babies. I've got a mattress on the floor and a kettle.
    The jobcentre woman rolled her eyes at me. I know she did.
    im scared of the dentist scared of the doctor scared of the post. what a life eh
    Two years sober and nobody in my family has said well done. I wanted one person to say it.
    My husband snores and I've been on the sofa since February. Our marriage is basically a rota.
    Lost my job on Zoom. They muted me.
    got the flat to myself for the 1st time since she left and i dont know what to do with my hands
    i keep comparing myself to my sister and losing. shes got teh house, the hens, the husband who bakes. ive got a studio flat with a shower that trips the fuse. mum says were just different, in that voice.
    Chronic fatigue means picking between a shower and a phone call. Today I picked the phone call, and they cancelled.
    had to use the food bank today. the lady was so kind i cried on the tins
    My anxiety's convinced me that the mole is cancer, the headache is cancer and the other headache is a stroke.
    i miss him. thats it thats the post. 3 months and i miss him
    Bipolar diagnosis this week. I don't know if I'm relieved or devastated. Both before breakfast.
    My teenager hasn't come out of his room for anything but school and cereal since half term, and I feel shut out.
    anyone else dread the weekend? week has shape at least
    Second redundancy in three years. I'm beginning to take it personally.
    I can't stand the sound of my own voice complaining. Sorry, everyone.
    my dissertation is due monday n i have 400 words and 2 of them are the title
    The hospital lost my referral. Again. The woman on the phone said "these things happen" and I saw red.
    I'm struggling with being touched out. Baby on me all day, husband wants a cuddle, I just want to be a table for an hour.
    cant stop crying at work. hormones, stress, idk. told them its hayfever
    It'd have been our fortieth anniversary today. I bought her flowers anyway. I set them on the windowsill, where she'd have put them, and told her about the bins being changed to Thursdays. She would have had a lot to say about that.
    feel like ive been forgotten by everyone i went to school with
    I've been let down by every service I've rung this week. Voicemail, voicemail, wrong number, closed.
    arthritis in both hands now and i was a seamstress 30 yrs. cant thread the needle
    How do you tell your parents you've dropped out? They've told the whole parish I'm going to be a doctor.
    I snapped at a customer and got a warning. I'm not a snappy person. I don't know who I am lately.
    my cat's missing 5 days and i cant eat
    Agoraphobia update: got to the end of the drive. Came back in. Tea.
    No one wants to hire a 59-year-old. They say "overqualified". They mean old.
    He shouts. He doesn't hit. So I don't know if it counts.
    brain fog so bad i called my son by the dogs name and the dog by my moms name
    im jealous of my freinds pregnancy and i hate myself for it.
    rent going up £210 a month. i laughed at the letter then sat on the floor
    depressions got me again. dishes to the ceiling, curtains shut, same hoodie since thursday
    we're meant to be moving house this week and my ocd has gone absolutely mental, counting boxes
    My granda's in a bad way and I'm over in Toronto and the flights are a fortune. I feel so far from home.
    i cant tell if its perimenopause or if everybody has just become very annoying.
    so much pressure to have a good summer. spent mine in a&e with mums hip
    I'm a new dad and I don't feel anything yet. Everyone said I'd feel it at once. I change nappies and wait. My wife looks at him like he's the moon. I keep waiting for it to switch on and I'm afraid to ask any of the other dads if it was the same for them.
    lost my purse, lost my keys, lost my temper. sat down on the kerb and howled
    My wife says I've changed since I came back from deployment. She's right. Fireworks night was rough.
    Stuck in a job I hate because of the health insurance. Welcome to America.
    eating disorder voice is so loud with the holiday coming up. everyone talking about beach bodies
    Just found out my partner has been gambling. Eleven grand. It was for a deposit.
    i keep saying yes to things, then panicking, then cancelling, then feeling guilty for three days
    my mate moved to australia and pub quiz isnt the same. sounds stupid but im heartbroken
    the endometriosis surgerys been cancelled a third time. id bought new pyjamas and everything.
    I'm so fed up with being told to try yoga.
    had an argument with the whole family at my cousins wedding and now nobodys talking to me
    Can't sleep. 3.40. Anyone else up? Listening to the shipping forecast.
    Feeling rubbish. No particular reason. Rain, maybe.
    im overwhelmed. 3 kids, 2 jobs, 1 working ring on the cooker
    my stammers back with the stress and i couldnt say my own name at reception.
    It's two years since the fire and I still smell smoke in the night and get up and check.
    They've stopped my ESA and the appeal could be a year. I worked 31 years.
    dunno who i am since the kids left. wash is so small
    I feel like I'm wading through wet cement from the minute I open my eyes.
    broke down in the middle of a lecture and had to climb over about 12 people to get out. the lecturer stopped and asked if i was ok in front of 200 people. ive emailed to say i had food poisoning. cant ever go back to stats again
    My stepdad's never liked me and now I've to spend Christmas there because of the trains.
    the psychologist i finally got on with is going on maternity leave. happy for her. gutted for me
    i get so nervous phoning the gp at 8am that my finger shakes. number 34 in the queue. by the time i get through theres nothing left and they say ring tomorrow at 8. its like trying to get glastonbury tickets except the prize is a blood test
    My best mate's getting married and I can't afford the stag. I told him I'd a work thing.
    Chronic pain is so lonely. People get bored of it before you're allowed to.
    hate being single at weddings. table 9 with the kids and the photographer
    I think my marriage is ending very politely.
    woke up with that dread feeling again. nothing on today. still dread
    Had to move back in with Mum at 41. She's put a star chart on the fridge. I think as a joke.
    I've been so irritable this week that even the dog is giving me space.
    my hands shake when i have to sign for a parcel in front of somebody. its so daft
    tinnitus is driving me round the bend. eeeeeeee all night
    the adoption panel turned us down. wed painted the room. yellow, with a border of ducks. weve shut the door adn neither of us goes down that end of the landing. two years of visits and forms, and a ten-minute phone call
    I miss my old life, before I got ill. I look at photos of me with a rucksack and she's a stranger.
    got bullied at school now getting bullied at work. at least school had a lunch break
    How long did it take you to stop laying two places?
    feeling really low after my nans house was cleared. strangers in the skip going through her curtains
    im sick of being the strong one. who does the strong one ring
    hospital parking has cost me £94 this month. my mums on ward 12 adn i resent a machine
    I don't feel I can say no to my father. I'm fifty-three.
    my gf cheated with my flatmate so thats two people and a deposit gone
    Psychosis took two years off me and now I'm starting from the bottom, stacking shelves with lads of seventeen. They're nice enough lads. One of them showed me how to use the scanner, twice. I've a degree in engineering and I got the hang of the yoghurts by Friday.
    I burst into tears at the school gate and the nice mum hugged me. Now I can't look at the nice mum.
    the worry just finds a new thing. fixed the boiler so now its the roof
    So nervous about the tribunal on Thursday. I've got a folder, with dividers.
    Anyone find antidepressants made them gain weight? None of my trousers do up and it's making me feel worse.
    spent all day waiting in for a crisis support worker who didn't show. cleaned the bathroom for her and everything
    my daughters got into uni adn im proud and im heartbroken and theres a bean bag i cant look at.
    i have been off sick so long that im afraid of teh building
    nobody replied to my last post and i know people are busy but it stung a bit
    I'm autistic and the fire drill today set me back a week. It's the not knowing when.
    we had teh scan and it isnt good news. just sitting in the car with him. neither of us can start the engine
    quit smoking, quit drinking, quit him. bored out of my skull
    The bailiffs came about council tax. I hid in the hall with the lights off like a child.
    feel guilty for laughing today. its only been 5 weeks since dad
    I don't recognise my country and the news makes me feel ill. I've had to stop watching.
    My friend said I'm "always negative", so now I've nothing to say at all.
    why do i always cry when i'm angry. had a really good point as well
    the physio said the pains "in the nervous system" adn i heard "in your head"
    mums carer didnt turn up so i left work early again, and the manager did the face.
    i hate eating alone in uni halls. everyone came with their mates already made
    my farms under water for teh third winter running. i dont know what to say. just needed to say it somewhere. you cant be angry at rain. i walk the headland with the dog in the morning and look at it, and come in, and say nothing to her, and she says nothing to me.
    They call it imposter syndrome, but what if I really am bad at it?
    Tapering off venlafaxine and the brain zaps are horrendous. Every time I turn my head.
    our wee fella is in nicu. i pump every three hours and sing through teh hole in the box
    it's my first valentines since the divorce and the m&s meal deal is for two
    i feel ive let everyone down this term. im a head of year. im supposed to be holding it all together.
    Just one good day. I'd settle for an afternoon.
    student loan didnt come in and ive £3.12 til friday. pasta it is
    Had a row with my mother about potatoes that wasn't about potatoes.
    not doing great. wont go into it. someone tell me something nice about their day
    I've realised I only talk to people who're paid to talk to me: the nurse, the chemist, the bus driver.
    my mums moved her new fella in and hes in my dads chair. in his actual chair
    The council say I'm band C for housing. Four of us in one room with damp up the walls, and we're band C.
    I've sciatica, a screaming newborn and a husband who asked me what's for dinner. Pray for him.
    cant do small talk since he died. someone asked if id any plans for the wknd and i just stared at them
    Had a panic attack driving on the M6 and now I can't make myself get behind the wheel. Work's twenty miles away.
    failed chem midterm, roomate moved out, and my dog back home has diabetes now. worst week of freshman year so far
    Does the guilt ever go, after putting a parent in a home? I can still hear her asking for her coat.
    I got the "we've decided not to progress" email at my own birthday dinner. Blew the candles out and went to the loo to cry.
    six months on the waiting list for cbt and they sent me a link to an app with a cartoon owl
    Five years today since my attempt. I've a garden, a daft dog and a job I like. I'm so glad I'm still here. I never thought I'd get to write that. I remember thinking that nothing could ever change, and it did, so slowly that I hardly noticed. Thank you to whoever stayed up with me back then.
    one year clean from self harm today!! never thought id see it. got myself a cake
    I used to want to die every day in my twenties. I'm 39 now and I honestly can't remember the last time I felt that.
    My brother took his own life in 2016. I'd like to hear from others who've lost a sibling that way. I find people ask after our parents and never after us. I talk to him still when I'm driving, mostly about football. It'd be good to meet someone who does the same.
    im not suicidal before anyone panics, just really really fed up with this weather
    This queue at the post office is killing me. Forty minutes for one stamp.
    My friend told me last night that she's feeling suicidal. She's safe with her mum now. How do I support her this week? I don't want to crowd her, but I don't want her to think I've run off either. I was thinking of soup and a daft film. Has anyone been on the other end of it?
    died on level 12 again lol. the boss does that fire thing every time and i never dodge
    Spurs will be the death of me. Two nil up at half time, I ask you.
    watched dead poets society again and sobbed. that ending. teh dads face
    does anyone know if the suicide prevention training the council does is free? id like to do it for my work as a barber
    no i dont want to die, my counsellor asked me that too. im just grieving and its heavy
    My feet are killing me after that parkrun, but I did it. Last but one!
    I cut myself chopping onions and had to do the whole dinner with a plaster and a rubber glove on.
    i could murder a cup of tea and a kitkat right now
    The scars on my arms are old and white now. A kid at the pool asked about them, and I said they were from a hard time that's over.
    lost my dad to suicide when i was 9. im 30 now and becoming a dad myself. mad feelings
    If my mother asks when I'm getting married one more time I'll die. Of boredom.
    Anyone playing Suicide Squad? Is it worth the money or wait for a sale?
    I thought I'd never get past wanting to end it. If you're reading this from back there: it did lift, slowly, and then properly.
    my phone died halfway through the call with the doctor and id waited 3 hours for it, raging
    My sister self-harms and I've found out by accident. She's getting help at school. I don't know how to act normal around her.
    We came away from the crematorium and it was the first sunny day. Mum would've loved that.
    kill me now, ive just called my teacher mum in front of the entire class
    I had a safety plan once, in a biro on the back of a gas bill. I found it today in a box and thought how far away she feels, the woman who needed it. It had three names on it and a film and "go and stand in the garden". Back in the box.
    To be clear, I have no thoughts of harming myself. I only want to know if the tiredness on mirtazapine wears off.
    Just found out that my old school friend killed herself last month. We'd lost touch. I can't take it in.
    dead tired. dead on my feet. nightshift no 5
    What's the difference between Samaritans and the crisis team? My cousin is asking and I didn't know.
    Ten years ago I wrote goodbye letters. This week I wrote a wedding speech. Life's strange.
    im dying to know what happens in the finale, no spoilers pls
    The pub quiz was murder. Two points on the music round. Two!
    My son was suicidal last year. Tonight he laughed till milk came out of his nose. I had to go and stand in the pantry and cry.
    ive been asked to lay a wreath for teh lads in my regiment who died by suicide. i want to do it right
    shot myself in the foot by telling my manager i was free in august
    Reading A Little Life for book club. Should I be warned? I've been told that there's self-harm in it.
    i would never hurt myself, ive the kids and honestly i dont want to. just cry in the shower and crack on
    We were absolutely slaughtered by St Mary's on Saturday. Six two. I was in goals.
    Had my last session at the self-harm support group today. They clapped. I didn't need it for the past eight months, I just liked the biscuits.
    Drop dead gorgeous, that's what my nan said about my prom dress. Best thing anyone's ever said to me.
    my grandad wants to die at home, not in the hospital, and were trying to get the hospice nurses sorted
    Is it true that suicide rates are higher in spring? I'm writing an essay for psychology and my sources don't agree.
    I survived. That's what I say on the anniversary. I get a takeaway and I say it out loud.
    wifes gone to her sisters for the week and the house plants are already dead. i am a plant murderer
    My ex used to threaten to kill himself whenever I tried to leave. I got out in March. I'm still learning that it wasn't my job to keep him there. His mother rang me again yesterday. He's fine, new job, new girlfriend. I was so relieved and furious I had to pull over.
    the joke at our support group is that wed all be dead without maureens flapjacks
    I'd rather die than do karaoke, and yet there I was, doing Cher.
    ive never self harmed but my daughters best friend has and shes asking me questions. how would you explain it to an 11 yr old
    Had a heart attack in June. Didn't die, obviously. Now I'm scared to climb the stairs and the rehab nurse says that's normal.
    Finished Night in the Woods and it hit me hard. Any other games about depression that aren't too bleak?
    My uncle hanged himself before I was born and no one in the family says his name. I'd like to put up a photo.
    Not a danger to myself, not in crisis, just lonely on a bank holiday and wanting to chat.
    omg i died laughing at the vicar tripping over the cable. he was fine
    My therapist said the part of me that wanted to die was really the part that wanted rest. I've had rest now. It was true.
    Been asked to do a talk at work for World Suicide Prevention Day. What would you want people to hear?
    ran out of lives on candy crush and actually felt a bit bereaved
    the dead of winter is always hard, isnt it? roll on the snowdrops
    i dont have any plans. not like that haha. i mean for saturday. anyone want to do the zoom quiz
    I used to cut as a teenager. It was twenty-two years ago and I don't think about it much, except when I'm picking a dress.
    Lost a patient to suicide this week. I'm a CPN. We're expected to just do the next visit. I keep going over my notes looking for the thing I missed, and my supervisor says there isn't one. I'm all right in myself, just very sad, and his mum sent us a card.
    that exam was suicide, who puts a proof as question one?
    My dad's words before he passed were "don't burn the sausages". We laughed so much, and then he was gone.
    when i was in hospital after my attempt in 2011 a cleaner gave me her own sandwich. trying to find her to say thanks
    I worry about my flatmate. He said he doesn't see the point any more. I sat with him, rang 111, and his dad's come up from Devon. What else can I do?
    We buried my husband on Friday. He'd picked the hymns, all of them far too high for anybody.
    This job will kill me if the printer doesn't first.
    Question for the mods: is it OK to mention suicide in a bereavement post if I put a warning at the top?
    not gonna kill myself over a B minus lol but im still annoyed
    Eighteen months since I last hurt myself. The urges went first from daily to weekly, and then one day I noticed there weren't any.
    Romeo and Juliet is such a stupid play. They've known each other four days!
    My neighbour died alone and wasn't found for a week. It has upset the whole street.
    I'm glad it didn't work. I can say that now. Nine years later, with jam on my sleeve and a toddler on my foot.
    that workout was a killer, cant lift my arms to wash my hair
    Is assisted dying going through Parliament this month? My aunt's following it and I want to understand it for her sake.
    i was a burden, i thought. turns out my mates just missed me. started going five a side again and theyre sound
    the batterys dead, the cats been sick, and the boiler mans come and gone becuase i was in the shower. monday
    my mum tried to take her life when i was seven. shes seventy now and we go to bingo. ive some old anger that id like to sort out.
    do u think its ok to tell a new boyfriend about my old self harm scars or wait till he asks
    The kids killed my phone by putting it in the fish tank. The fish is fine.
    I'm not at risk, I've told the GP that and it's true. I'm only asking for a sick note.
    he died doing what he loved, everyone said. he died in a queue at b&q. but he did love b&q.
    Leeds are in a suicidal formation again, three at the back with no pace. Why do I watch?
    recovering, slowly. last year i couldnt see past a week. today i booked a holiday for next september
    my mate from work took an overdose at the wkend. shes ok and her family's with her. im not sure if i should visit or leave her be
    I've thought a lot about death since Dad's stroke. Not in a bad way. I've finally done a will and told the kids where the policies are.
    who else is dying in this heat?? 31 in glasgow i'm melting
    Just watched Manchester by the Sea. I'll never be the same. That scene in the police station.
    My counsellor once asked whether I'd ever wanted to end my life, and I could honestly say no. I've been lucky in that.
    the bereavement group for families after suicide meets on first tuesdays. its been a lifeline to me. happy to answer questions.
    i keep getting killed by the same sniper and then he dances on me. uninstalling
    Nobody told me how long the anger lasts when someone you love chooses to go. My wife. Three years. I'm angry and I'd still make her tea.
    I haven't wanted to hurt myself since I came off the drink. That's 400 days.
    I'm afraid I'll bore you all to death with this, but here's another post about my knees.
    would you ask someone straight out if theyre thinking about suicide? i read that its better to ask. is that right
    When I was nineteen I didn't think I'd live to twenty. I've just turned fifty-one and my hip's clicking.
    Gran's 96 and keeps saying she's ready to go. The nurse says it's quite usual at her age, and she's comfortable. She still wants her sherry.
    I was dead against counselling. Now I'm the one telling my brothers to go.
    man utd fans threatening to jump off the stand again lol, its only august
    Nearly killed my satnav today. "Turn around when possible." NO, SANDRA.
    My ex-girlfriend died by suicide last year. People don't know if I count as bereaved. I'd like to meet others like that.
    i dont get urges anymore but i still keep the elastic band on my wrist, like a medal
    The last series of After Life wrecked me. He talks about ending it and then the dog needs feeding. Funny and true.
    im a volunteer listener and i had a hard call yesterday, a caller who was suicidal. they got help. im just a bit wrung out
    I'm dead serious, the cat has learned to open the fridge.
    We lost three young lads in our parish in one year to suicide. The GAA club is starting a walk. Any advice on how to run it safely? We'd like it to be about the living as well as about them. Somebody said no photos, somebody said all photos. The families want different things and I'm only the secretary.
    It's an old feeling and it's gone. I can talk about wanting to die now the way you'd talk about a town you used to live in.
    killing time in the waiting room. how is everyone
    Anyone know how to get the word "suicide" off my old medical record? It was 2004 and it keeps coming up with the insurance.
    the new hitman game is class, spent the whole weekend sneaking about in a chef hat
    I'm having intrusive thoughts about my mother dying in a crash, over and over. It's OCD, my therapist knows about it. Does anyone have the same? They make me ring her eight times a day to check she's home. She's started answering with "still alive, love". It's funny, but I know that I'm feeding it.
    So embarrassed I wanted the ground to swallow me up. I'd my skirt in my tights the whole length of the high street.
    My daughter has been self-harm free since Easter and we're going to Nando's. I can't say it to anyone else, so I'm saying it here.
    i hope you all know nobody here is a burden. someone told me that 2 yrs ago and im telling you
    Read a good article about men and suicide in the Guardian at the weekend. Has anyone got the link?
    Hunger's killing me. Fasting bloods at 11.40, whose idea was that?
    My husband, a veteran, lost four friends to suicide since he came home. He's doing OK himself, sees someone every week. It's the funerals.
    Not self-harm, just eczema. Sick of people looking at my arms and then looking away.
    honestly thought i was gonna die on that rollercoaster. never again. went on it twice more
    the first time i told someone i wanted to die was on this forum, in 2018. i came back to say thank you. im well.
    what does "passive ideation" mean? its on my brothers discharge letter and i dont like to ask him
    I'm not going to do anything silly, I promise and mean it. Bad day, that's all. Bath and bed.
    That goal killed the game, ref should've gone to the screen.
    My nephew attempted in January. He's home, he's on a new medicine and he's started baking. Every loaf feels like a miracle.
    my mum says if i leave wet towels on the bed one more time she'll kill me and i think this time she will
    Reading The Bell Jar for A level. It's weird but I found it quite comforting? The fig tree bit especially.
    is anyone elses grief abuot somebody who isnt dead? my dads alive and he doesnt know me
    I dyed my hair and it looks like something died on my head.
    Used to be under the crisis team, then the community team, and now nobody. Discharged! I kept the letter.
    my friend posted something about not wanting to wake up so i rang her straight away. she was ok to talk, going gp tomorrow. did i do the right thing. her sister is staying over and shes taken the week off work. i just keep checking my phone. how do you look after someone without turning into a smoke alarm
    Over my dead body is he getting the air fryer in the divorce.
    I survived a suicide attempt in my forties and now I train others. Ask me anything about coming back to work after. I won't go into the how, only the after. Telling the boss, the first tea break, what to say when they ask where you've been. It can be done, and it can even be done with some laughing.
    what a way to die, choked on a mini egg. i didnt, colm did the heimlich. but still
    The coroner's inquest for my sister is on Thursday. How did others get through hearing it read out? My parents don't want to go in for the medical part. I said I would. The liaison officer has been very good. I'm mostly worried about my legs holding me up when they say her name.
    I've never been suicidal, so tell me if I'm being clumsy: is it okay to ask my wife about her old notes?
    died a little inside when he said "no offence" and then the most offensive thing possible
    did anyon watch the robin williams documentary? i felt it handled his death kindly.
    Hell week at the restaurant. We got absolutely killed on Friday, 140 covers and one chef.
    it gets better is a cliche but 3 yrs ago i had a date picked and now i have a mortgage and a stupid hedge to trim
    My therapist and I have been going over the year I hurt myself. Hard to talk about, though I've no pull to it now. More like sorting an attic.
    we had to have pepper put down. she went asleep in my arms. i want to remember her good ear.
    if i hear last christmas one more time i will not be responsible for my actions. whamageddon is over for me
    Does the word "commit" bother others bereaved by suicide? I flinch each time I hear it.
    No thoughts of self-harm, no plans, nothing like that. Ticked all the "not at all" boxes. Still on the waiting list for anxiety though.
    The suspense is killing me, results are out at eight and it's only quarter past six.
    my brother-in-law shot himself 2 yrs back. my sis is only now able to go in the garage. proud of her
    "Live, laugh, love"? More like exist, snort, tolerate. My new kitchen sign.
    I saw a man up on the bridge on my way home. The police were talking to him and he came down. I can't stop thinking of him. I hope he's warm. It's just that he looked so ordinary, with a lunchbox. I wanted to tell someone who wouldn't make it into a story for the pub.
    Dad always said he'd die with his boots on. He died in his slippers with the racing on, happy out.
    been on fluoxetine a year and the dark thoughts are gone. properly gone. i forgot what a quiet head was like
    Our drama group is doing 'night, Mother and I'm wondering how to warn the audience properly.
    im the worst goalkeeper alive. let in 9. my own nan booed
    How soon can you give blood after a tattoo over self-harm scars? Mine's a fern, finished last week.
    i wanted to say goodbye, as im leaving the forum. its becuase im doing well and im busy! new baby, new town. thanks for all of it.
    That meeting could've been an email. I lost the will to live by slide nine. Then there were biscuits.
    my student disclosed self-harm to me yesterday. ive told teh safeguarding lead. im feeling shaky. is that normal for a new teacher?
    i'd kill for a full nights sleep and a roast i didn't have to cook
    it was my late wife who was ill in that way, not me. im just tired, and i miss her.
    Any recommendations for books on surviving a partner's suicide? Not American ones with sunsets on the front.
    I'm over the moon! Signed off by the eating disorder team and two years with no self-harm.
    what's the deadliest spider in ireland. asking because theres one in my bath the size of a scone
    He used to say he'd hurt himself if I went out with my friends. I see now that was control. I'm out and I'm free. It took a course at the women's centre to see it. Eight of us in the room had heard the same words, nearly to the letter.
    My late mum's birthday. We let off balloons, then worried about the seagulls.
    Dead chuffed, passed my driving test on attempt number five!
    i got asked at triage if i wanted to end my life and i said no i just want an x ray
    Lost my faith after my son's suicide, and found some of it again in a rowing club. Just putting that here.
    the villain dies at the end, doesnt he? dont tell me. does he though?
    Before the lithium I'd be planning my death every winter. This is the fourth winter of just being a bit cold.
    is the crisis café in leicester open on sundays? a lady at my knitting group asked me.
    My wee cousin's 13 and said "kms" when she dropped her ice cream. Do I say something, or is that simply how they talk?
    haha my mood tracker thinks im dead because i didnt log for 2 days. im in wales
    I had a near-death experience during surgery and no one wants to talk about it. It was beautiful and now I'm less afraid.
    the charity runs in memory of my mate tommo, who we lost to suicide. if you want to sponsor us, ask a mod for the link.
    Quick question, what do you do with old self-harm tools once you don't want them in the house? I'm two years on and want them gone for good.
    im not cutting, im cutting DOWN. on cigarettes. my mum read my text wrong and drove 40 miles
    This heatwave's killed all my runner beans. The courgettes, of course, are immortal.
    I was the one who found him. Six years on I'm mostly fine, but the month of October isn't. The rest of the year I garden and do my shifts and see my sister. Then the clocks go near to changing and my body remembers before I do. I've booked extra counselling that month, two sessions a week.
    There's a line in the Samaritans advert that made my dad ring somebody at last. He's been going to a group since. I'm so proud of him.
    my gran is in the hospice and we take turns. she said shes not frightened. i am a bit
    id sooner jump out of a plane than go on a first date. so i did the skydive for mind, adn ive still got to do the date
    Back then every day was about not hurting myself. Now I'll go a month and only think of it when I see a poster.
    What do people say in a card to a family who've lost a son to suicide? I've binned four.
    nine times out of ten, teh horror film kills the dog and i switch it off.
    Can you be a foster parent if you've an overdose on your record from twenty years back? I've been well ever since.
    the lads are calling it a suicide run, its just shuttle sprints but my god
    I remember the night I changed my mind. I put the kettle on. I still have that kettle, and it still leaks.
    Someone at my work keeps joking about killing himself and no one's sure. I took him for a pint. He's grand, just daft, but he thanked me for asking.
    i dont want to be here, here being my in-laws conservatory. send snacks.
    grew up with a mam who self harmed. shes well now. im trying to understand it as an adult without blaming her
    If I die at this spin class, tell my kids I loved them and that the Twixes are behind the lentils.
    The doctor asked all the questions, self-harm, suicide, drink, and every answer was no. Then he asked if I'd any friends and I cried.
    My wife's been gone a year. I said I'd not manage without her. I'm managing. Badly ironed, but managing.
    Thirty years on I still light a candle for my pal Seán, who died by suicide at 20. He'd have hated the candle. He'd have liked the pint.
    my character has a permadeath run going, 60 hours in and i'm terrified to open any door
    is it normal for a ten-year-old to ask a lot abuot dying after losing a grandparent? shes cheerful otherwise, just full of questions.
    im two stone heavier, ive got grey hair and im alive, and there was a time when id not have bet on any of it.
    nah im grand, ive no notion of hurting myself. i only posted cos the house is quiet and the match is rubbish
    We sang "Always Look on the Bright Side" at his funeral and the priest joined in for the whistling.
    Just got my certificate for the suicide first aid course! Took me three goes to get through the role play without crying.
    that bassline absolutely kills me every time, had it on repeat doing the ironing
    Has anyone's employer paid for counselling after a colleague's suicide? We lost our foreman and the lads won't talk about it.
    `,
  ),
  'sentences and posts': quiet(
    'sentences and posts',
    `
    I'm dying for a cuppa, who's near the kettle?
    These shoes are killing me and it's only the first dance.
    could murder a curry rn
    Dead tired after that shift, straight to bed for me.
    lol i nearly died when she called the teacher mum
    My mother will kill me if I'm late for Mass again.
    The heating's packed in and we're all perishing with the cold, bring a blanket.
    Phone's about to die, I'll read the replies when I'm home.
    That exam was murder. I don't think a single thing I revised came up.
    I'd give my right arm for a full night's sleep with a teething baby in the house.
    drop dead gorgeous dress, where's it from
    He'll be the death of me, that dog, he's had the butter again.
    I was mortified, I wanted the ground to swallow me up, and it was only the vicar.
    We're flogging a dead horse with this landlord, I'm going to the council.
    i'm deceased 😂 that video of the goat
    Over my dead body is he putting a hot tub next to my sweet peas.
    My social life's been on life support since the twins arrived.
    I bit my tongue off nearly, trying not to answer her back at the meeting.
    shoot me now, another team building day 🙄
    Kill two birds with one stone and post your form when you collect the prescription.
    The suspense is killing me, did she get the job or not?
    I died on stage at the open mic. Not one laugh, bar the barman, and he was laughing at his phone.
    If I have to listen to Baby Shark once more I'll go off my head.
    It's dead in town tonight, not a sinner about.
    You're a lifesaver, I'd have been lost without that bus timetable.
    I've a deadline at five and the computer's just kicked the bucket.
    Granny used to say she'd one foot in the grave and the other on a banana skin. She lived to be ninety-nine and danced at my wedding. I've her good teapot and her bad knees.
    My back is in ribbons after lifting that sofa. Never again, I'm hiring a man.
    He bored the leg off me about his caravan, I thought I'd be buried there.
    that maths test slaughtered me, 23%, mums gonna murder me
    I laughed so hard I thought I'd burst. The whole row was in bits.
    Ended it with Tony last night. Four years, and all I felt was relief and a bit hungry.
    I'm giving up for good this time. The cigarettes, I mean, day three and chewing the furniture.
    Tonight's the night, folks, first gig in six years and I can't find my lucky plectrum!
    I'm better off without him and so's the cat. She's stopped hiding behind the washing machine.
    By the time you read this I'll be on a beach in Tenerife with a drink that has an umbrella in it.
    I won't be here tomorrow, it's my day off, so Janice will be looking after the thread.
    Cut myself shaving before the interview, went in with a bit of loo roll stuck on my chin. Still got it!
    Caught my hand on the oven shelf making Yorkshire puds, been running it under the cold tap. They rose beautifully, so worth it.
    The boss cut me to pieces in front of everyone over a spelling mistake.
    I've been hurting all over since spin class. Who invented that saddle?
    Last post from me until after the move, the broadband's not in till the 20th. Behave yourselves!
    Two years since I last hurt myself. I'm glad I'm here, and I've taken up pottery, badly.
    Five years ago today I was in hospital after an attempt. Today I took my son to his first match. Keep the faith.
    I used to want to die when I was nineteen. I'm forty now with an allotment and a very silly dog, and I'm thankful every morning.
    one year clean from sh today!!! mum made a cake and my brother iced the 1 backwards
    I remember not wanting to be alive, and I can tell you honestly that it lifted. It took time and a patient GP.
    My scars are old and white now. I went sleeveless at the wedding and nobody said a word except that I looked lovely.
    I was suicidal after the divorce. That was 2014. I've since learned to salsa.
    Back in my twenties I made a plan, and a stranger rang me by mistake and we talked for an hour. I've had thirty good years since.
    It is eleven years since I tried to leave this world. God had other ideas and I thank Him for it daily.
    Used to self-harm at school, haven't needed to since I was seventeen. Happy to talk to any young one about what helped.
    hit 100 days no sh yesterday, got myself a blåhaj to celebrate
    I thought everyone would be better off without me, back then. My daughter was born the year after. I look at her and I could cry at how wrong I was.
    When I was in the army I had a very dark winter. I didn't expect to see spring, and I've seen twenty-two of them since.
    The thoughts went away so gradually I hardly noticed. One day I realised I hadn't had one in months, and that was three years ago.
    I still keep the note I never left. I read it on my anniversary and then I go for breakfast with my sister. Full Irish, every year.
    I came through it, that's all I wanted to say. I was at the bottom in 2020 and now I moan about parking like everyone else.
    My therapist and I had our last session today! I went in four years ago not wanting to exist and I walked out arguing about which biscuits are best.
    In my country nobody speaks of this. I was wishing to die when I was student, I found help, and now I have a wife and a small shop. Life is good to me.
    I'm eight months on from my last relapse. The urges stopped around month five and I've got my mornings back.
    Thirty years ago the Samaritans kept me on the line till it got light. I volunteer there now on Tuesdays.
    It was a long time ago and I was a very unhappy girl. I don't recognise her, but I'm kind to her in my head.
    After the baby I had awful thoughts of ending it all. The perinatal team were marvellous and I've been well since he was walking. He's doing his GCSEs now.
    I survived. I've bad days but not those days, not any more. Tomorrow I'm off to see the puffins.
    When I was 13 I said I'd be dead by 18. I'm 24, I've a mortgage in principle and a houseplant called Brian.
    I tattooed a wren over the old marks. It's been six years and I like looking at my arm now.
    Last time I was on this forum I was planning my own end. That was 2017. I came back to say thank you to whoever 'Teapot' was.
    i used to write goodbye letters in year 9. found them when i moved out and burnt them w my best mate, then we got chips. so glad that kid hung on
    Recovery isn't a straight line, but it's been a good decade since I harmed, and I wouldn't swap it.
    I stood at the edge of giving up on life once. I'm seventy-three now and learning Italian, so there you are.
    I'm not suicidal, just tired. Nine weeks of night feeds will do that.
    Before anyone worries, I don't want to die, I want a week in a hotel on my own.
    No thoughts of harming myself, no, the doctor asked and it was an honest no. Just flat.
    not in a kms way just in a i hate mondays way
    I'm safe, I promise. I only need to rant about my sister.
    I've never felt like ending things, thank God. I get low in November and it passes by the New Year.
    Please don't send me the hotline. I'm sad because my team got relegated.
    I'm fed up but I'm not at risk, I've plenty to live for, including this trifle.
    im fine btw not gonna do anything, i just rly miss my ex
    I want to make clear that I have no wish whatever to shorten my life. I am merely cross about the hospital food.
    It's not that I don't want to be alive, I do, I want it to be easier is all.
    They put me down as a suicide risk because I cried at the desk. I'm not one. My mother had just died and they'd lost my appointment.
    Sorry, my last message read all wrong. 'I can't go on' was about the stairlift.
    I don't self-harm, the marks are from the blackberry bushes, but it was nice of you to ask.
    Got the questionnaire again, 'thoughts you'd be better off dead': not at all, same as last month. 'Trouble sleeping': yes, all of it.
    I'm down, yes. But I've no thought of hurting myself and I've told my wife that too. I've a grand bunch around me.
    Not wanting to die over here, only wanting people to stop asking me if I do!
    My faith tells me life is a gift and I've never wanted to hand it back. I just find it lonely since the chapel closed.
    Happy to be alive, unhappy to be at work. That's the long and short of it.
    haha no im not suicidal miss i just listen to sad music, its called taste
    I'd never do anything to myself, I couldn't, I've got the grandchildren Thursdays and I'm needed. I'm just awful weary.
    To answer you kindly, no. I don't have any plans of that sort. I'm disappointed in my son, and it'll pass.
    My best friend says she wants to die and I don't know what to say back. Who can she ring?
    My brother took his own life in 2009. I light a candle in the window every October.
    someone in my class is self harming and she made me swear not to tell. do i tell
    My husband's been saying we'd all be better off without him. I've hidden nothing from him, I asked him straight out, and he cried. We've an appointment for him at two.
    It's a year since we lost Aoife to suicide. The girls from her class planted a cherry tree and it's in flower.
    My son was talking of not wanting to be here when he was sixteen. I slept on his floor for a month. He's a paramedic now, would you believe.
    How do I ask my dad if he's thinking of ending it? He's been very quiet since he retired.
    My friend posted a goodbye on her story and I rang the police. Was that the right thing? She's safe but she's not speaking to me.
    I never met my grandfather. He died by suicide before I was born and nobody would say the word till last summer.
    There's a fella on our crew who's been joking about not being around next week. I don't like the sound of it. Do I go to the gaffer or to him?
    Her note was four lines long. My mum's, I mean, in 1988. I've it framed in my mind and I was angry for years, and now I just miss her.
    my cousin told me she used to hurt herself. shes ok now but i wish id known, i keep thinking back to when we shared a room
    My neighbour is ninety and says she's ready to meet her maker. She says it quite cheerfully over the custard creams. Should I worry?
    Our daughter's school rang to say she's been harming. I'm sitting in the car outside and I want to go in calm. Any mothers been through this?
    The inquest is on Thursday. They'll read out what my brother wrote. I'm not sure I want to hear it but I'll go for Mam.
    I met a woman on the train who told me her whole story, how she'd tried to die and been found. I gave her my sandwich. I think of her often.
    He texts me that he'll kill himself if I leave. I know now that's a way of keeping me. I've rung the women's helpline and told his sister.
    My student wrote something in her homework about wishing she'd never been born. I've passed it to the safeguarding lead, and I keep wondering if I said the right thing to her.
    We bury my uncle tomorrow. He was a lovely man and none of us knew he was struggling. I'm to read the second reading.
    My partner has bipolar and when it's bad he says he can't see the point of living. I'm his carer. Who looks after the carer?
    Mam says she's a burden. She isn't. How do I make her believe she's the best part of my week?
    my mate keeps saying kms as a joke but idk if it is a joke anymore. how do u check without being weird
    My sister survived, thanks be to God. She's on a ward and I'm bringing her pyjamas and the good shampoo.
    I found out at the reunion that Paul from our class had taken his life. We sat beside each other in woodwork for three years. I made a spice rack and he made a boat.
    It was my wife who had the dark spells, never me. I used to come home from work afraid to open the door. She got well, and we had our ruby wedding in June.
    I lost my boy. People cross the road. If you see me in Tesco, just say his name, it's Daniel.
    My colleague told me she's on leave because of an attempt. I'd like to send something. Is a plant all right?
    The man in the flat upstairs shouts that he wants to be dead. I've phoned 999 twice. They're very good, but I can't sleep for listening out for him.
    When the priest said at the funeral that she was at peace, I wanted to shout. She was twenty. She'd a ticket for Electric Picnic.
    I'm worried about my dad, he's giving away his tools. He says he's just downsizing. Is that a sign, or am I reading too much into it?
    My brother's best man did it in lockdown. We've a football tournament for him every May, and the mums do the sandwiches.
    She rang me at three in the morning saying goodbye, and I kept her talking till her mum got there. I'm shattered today but she's okay.
    My grandson asked me what suicide means because of something at school. I told him the truth in small words. Did anyone else have to?
    I've a friend in Canada who's choosing an assisted death, he's very ill with his lungs. I respect it but I'm heartbroken. I fly on Monday to see him.
    Dad was in the Troubles and then he drank. He told me once, only once, that he'd thought of ending it. I'd give anything to have asked him more.
    They've named the bench after my pal. It looks out on the pitch. I had my flask there this morning and told him the scores.
    Anyone see the documentary about farmers and suicide last night? Very well made, I thought, and not sensational.
    The coroner's figures were on the news and I turned it off. Too much before breakfast.
    That episode where he dies in the last minute destroyed me. I'd a whole box of tissues gone.
    just died to the final boss for the 40th time. i hate this game. its so good
    I keep respawning in the lava, can anyone tell me how to get out of the nether
    The Virgin Suicides is our next book club choice. Has anybody got a spare copy?
    'Suicide is Painless' was the tune to M*A*S*H and it's been in my head all day, thanks to my father-in-law's ringtone.
    Watched Romeo and Juliet with my Year 10s. Half of them were furious: 'why didn't he just WAIT, miss?'
    That Linkin Park song gets me every time. It's twenty years old and I still know all the words.
    Reading The Bell Jar at last. It's funnier than people let on.
    They killed off my favourite in EastEnders and I'm in mourning, don't speak to me.
    in among us i always get killed first its personal at this point
    A celebrity took her own life and the papers are all over it again. I wish they'd leave the poor family alone.
    I've just finished A Man Called Ove. He wants to die at the start, the old grump, and by the end I'd have moved in next door. Lovely book.
    What's everyone's favourite murder mystery? I'm out of Christies.
    Hamlet at the Abbey was four hours long. 'To be or not to be' was done lying on the floor in a tracksuit.
    The lyric goes 'I wish I was dead' or something like it, but it's such a happy tune that the kids dance to it.
    We're doing It's a Wonderful Life for the Christmas show and I'm George's mother. The bridge is made of beer crates.
    Death metal isn't miserable at all, you'd be surprised. It's the friendliest crowd I've ever stood in.
    i main reaper and my whole voice line is about dying so my mum thinks im going through something. im not im just gold 3
    Crossword help, please: 'Farewell note for a Japanese poet', five letters, begins with H?
    The film made out like self-harm is romantic, and as a mother I thought it was irresponsible.
    I've been playing The Last of Us with my lad. We shout at the telly. We both cried at the giraffe.
    Sylvia Plath, Virginia Woolf, Anne Sexton: our tutor calls it the saddest reading list in England. My essay's on Woolf's sentences.
    They say the new James Bond dies. Don't anybody tell me, I've tickets for Friday.
    That Radio 4 play about the man with the sheep had me pulled over in a lay-by, sobbing. In a good way.
    My sims keep dying in the pool and my sister says I'm a monster
    The Darkness on the Edge of Town album got me through my twenties. 'It ain't no sin to be glad you're alive', and all that.
    Are obituaries the best-written thing in the Irish Times? I read them all, I find them cheerful.
    Wrote a short story for the competition in which the narrator turns out to be dead. My writing group saw it coming a mile off.
    Has anyone got to the end of 13 Reasons Why? My daughter wants to watch it and I'd like to see it first so we can talk.
    Hozier live was unreal. Take Me to Church with ten thousand people, I've no voice left.
    sudden death overtime on fifa and my controller died. an actual tragedy
    My hydrangea is dying and I've tried everything. Do I cut it right back or leave it in peace?
    Do foxgloves die after they flower, or will I see them again?
    Cut back hard in March, they say, but I always feel cruel doing it to the roses.
    We got hammered 6-0. Absolute suicide, playing that high a line.
    Arsenal will be the end of me. I've aged ten years since August.
    That was a killer of a hill on the sportive. Legs gone, spirit intact, cake consumed.
    I was dying on the last lap but I got round. Forty-eight minutes!
    Our keeper's been self-destructing since Christmas, bench him.
    The dog harmed a hen again. I've put up more wire and had words.
    At Mass the reading was about dying to self, and the sermon went on so long I nearly nodded off.
    'Whoever loses his life shall find it': we discussed that at Bible study till the tea went cold.
    I'm at peace about death, as a Quaker, and in no hurry for it at all. I've a garden to see to.
    Ash Wednesday today. Remember thou art dust, then fish pie.
    My Nana says the rosary for a happy death. She's also booked a cruise.
    Good Friday service was very moving this year. The young people carried the cross up the High Street in the rain.
    In our tradition we sit with the family for seven days. I brought the soup. I'm glad I went.
    Does the Church still refuse burial to people who died by suicide? I was told it doesn't, and I'd like to reassure an old neighbour.
    Our goalie had to go off injured, and the sub was his dad, in jeans. Best match of the season.
    Slugs. I've declared war. They've had every last hosta and I'll take no prisoners.
    The sponsored walk is in aid of suicide prevention, ten miles along the canal on Sunday. Bring a flask.
    We say goodbye to our minister this week after fourteen years. There'll be ham.
    I'm a care worker and I sat with a resident while she passed this morning. It was gentle. I've had a cry and a Twix.
    Doing the ASIST training next week, has anyone done it? Is it very heavy going?
    I'm a nurse in A&E and we see a lot of self-harm. Some of my colleagues are short with them and I find that hard.
    What's the right way to say it now, 'died by suicide' rather than 'committed'? I'm writing the newsletter.
    I'm on the helpline tonight. If any other volunteers have tips for long silences, I'd be grateful.
    Our Mental Health First Aid course said to ask directly. I practised on my husband, who was watching the darts.
    Why are the rates so much higher in men? I'm doing my dissertation and I'd like to hear views.
    Do these support cards come up every time someone types a sad word? Just curious how the site does it.
    I work on an acute ward. Six one-to-ones last night and no break. I love the job but something's got to give with the staffing.
    Safeguarding refresher done. Module 4 was on self-injury in young people and it was better than last year's.
    Is it true that asking about suicide doesn't put the idea in someone's head? Our trainer says so.
    I'm a police officer, I talk to people at the worst moment of their lives. Most of them come round and we have a tea. I'd like to hear how others switch off after.
    My dissertation interview is with a bereaved father and I want to be careful with my questions. Any advice?
    Does a GP have to tell your parents if you talk about self-harm? Asking for a leaflet I'm writing for the youth club.
    As a prison chaplain I get asked a good deal about despair. I've no clever answers. I bring custard creams.
    The paramedics' welfare officer gave us a talk about jobs that stay with you. I've three of those. It was a help to say them out loud.
    We're writing a risk policy for our walking group. What do other groups do if a member says they feel suicidal?
    Has anybody a view on the assisted dying bill? I can see both sides and I change my mind by the hour.
    I teach PSHE and we've a lesson on it next term. Does anyone have a resource that isn't forty slides long?
    Hospice fundraiser made £2,300! The raffle was carnage.
    My supervisor says I carry my clients home with me. One of them was talking about not wanting to live and I handed over properly, but I'm still thinking of her at the sink.
    What do the letters DNR mean on Dad's chart? Nobody explained it to us.
    I moderate a group for new mums. Somebody last week said she felt like harming herself and we got the crisis team. How do you all decompress?
    Is self-harm always to do with wanting to die? I read that often it's not, and I'd like to understand it better for my stepdaughter.
    I'm a vet, so I've put a lot of good animals to sleep. This week it was a guide dog, and the owner thanked me.
    The zero suicide alliance thing online takes about twenty minutes. All our barbers did it, fair play to them.
    I do the nights at a children's home. One of the girls has a safety plan on pink card with stickers. She's proud of it, and she's using it.
    I've been asked to be the mental health champion at our depot. Is it a lot of work, or is it posters?
    Do you find the word 'suicidal' too strong for a leaflet, or is it better to be plain? We're split on the committee.
    When the hospice bell rings we all stop a minute. Then someone says 'right so' and we go back to the teas.
    I feel so low today and I can't say why. The sky's like dishwater.
    Exhausted doesn't cover it. I put my keys in the fridge and the milk in my handbag.
    im so done with school. everyone's fake and lunch is £3.20
    I'm raging. Eleven years in that job and they told me by email.
    Nothing I do is good enough for him and I'm sick of trying.
    I've cried every day this week, over toast, over an advert, over the cat looking at me.
    I am very alone in this city. I eat with the phone against the glass so there is a face.
    My life's a mess at the moment. The car, the roof and the marriage, all in the one month.
    I'm at the end of my tether with these children and it's only the second day of the holidays.
    Everything feels grey and far off. I went to work, I did the work, I came home.
    I've had it up to here with being the one who remembers everybody's birthday.
    feel like a failure tbh. 26 and back in my old bedroom w the glow stars
    I hate this house and I hate this street and I hate that bloody alarm.
    I couldn't get out of bed until two. I'm ashamed of the state of the place.
    Nobody's rung since the funeral. They said 'anything you need', and then they all went home.
    I'm so angry at my father that I can't eat. He's never once said sorry to any of us.
    It's hopeless, this benefits business. You fill in forty pages and they lose page nine.
    I feel invisible. I'm sixty-three, I could walk through a wall.
    My anxiety's through the roof and my hands won't stop shaking. I'm breathing in for four like the app says.
    can't do this anymore. uni i mean. gonna ask about deferring
    I've lost all interest in my painting and that's never happened to me before. The brushes have gone hard.
    Some days I'd run away to Donegal and not leave a forwarding address, only who'd do the school lunches.
    I'm worthless at this job and everyone in the office knows it. I had to ask how to attach a file again.
    Burnt out, that's what the doctor called it. Signed off for four weeks and I don't know how to sit still.
    I'm heartbroken. Twenty-two years, and he's gone to live in Swindon with a woman who breeds ferrets.
    Menopause has turned me into a furnace with a temper. I shouted at a pigeon.
    I feel like I'm letting everyone down. I forgot my godson's play and I can't stop going over it.
    why does no one ever pick me for anything. i just sit there like a chair
    It's the Sundays that are hard. The rest of the week has corners; Sunday's just one long flat thing.
    I've nobody to blame but myself, I know that. I gambled the holiday money and I've to tell her tonight.
    I want everything to stop for one day. Phones, bosses, the lot. Just one day of nothing and a jigsaw.
    The pain's bad this week and the clinic can't see me till June. I'm so fed up I could scream into a cushion.
    my parents are fighting again. ive got my headphones in and the dog's under my duvet with me
    I despair of this country. Nineteen hours on a trolley, a man of eighty-eight.
    I feel numb since the miscarriage. People say at least it was early, and I smile at them.
    It's a struggle to care about anything. I've watched the same four episodes of Frasier since Friday.
    I hate the way I look in every single photo. Does that ever get better?
    Jealous, bitter and short of money, that's me this Christmas. Ho ho ho.
    I can't see a way out of this debt. I've the letters in a carrier bag and I'm bringing the bag to Citizens Advice on Monday.
    Nothing tastes of anything. I've no spark at all, and then I feel guilty because I've a good husband and a dry house.
    I'd love to disappear to a cottage for a fortnight, no wifi, just me and a stack of library books.
    I'm homesick to my bones. In my village now they are picking the olives.
    Good morning all. Frost on the car and a robin on the wing mirror.
    I finally fixed the dripping tap. It took three YouTube videos and a new washer.
    My grandson lost his first tooth and has negotiated two pounds for it.
    We've adopted a greyhound called Kevin. He's scared of the hoover, the toaster and the moon.
    I've been learning Polish to talk to my daughter-in-law's mother. So far we can discuss weather and soup.
    My sister and I haven't spoken since the will was read. I sent her a card with a heron on it. We'll see.
    passed my theory test!! 48/50 lets gooo
    First swim of the year this morning. Eleven degrees, and I said words my mother wouldn't know.
    What's a nice present for a girl of seven who only likes beetles?
    We went out to the lighthouse and had our sandwiches in the wind. Perfect.
    The mechanic says it's the alternator. I nodded as if I knew.
    Anyone going to the knit and natter on Wednesday? I've eight balls of orange wool to give away.
    my rabbit did a binky today for the first time since her operation
    I started volunteering at the charity shop. They've put me on bric-a-brac. I've already bought half of it.
    Got a place on the access course! I'm fifty-two and I've bought a pencil case.
    Our street WhatsApp has been arguing about a skip for nine days.
    I'm making a patchwork quilt from my late husband's shirts. The blue check is the hardest to cut into.
    Does anybody know a good dentist in Drogheda who's taking new patients?
    Went to my first AA meeting in the new town. They had better biscuits than the old one, I'll say that.
    how do u ask someone to the debs without being cringe
    The baby slept from eleven to five. I woke up in a panic and then I did a little dance.
    I have my citizenship ceremony next Tuesday. I am looking for a tie with something green in it.
    Our choir came third, and there were four choirs.
    My physio has me standing on one leg while the kettle boils. I'm up to thirty seconds on the left.
    Nan's teaching me to crochet. so far i have made a circle that is not a circle
    They've changed the one-way system again and the whole town's driving round like a goldfish bowl.
    The interview went all right, I think. They asked what animal I'd be and I said heron, and then I had to justify it.
    Four of us met up in person from this forum! We had scones in Ludlow and nobody was an axe murderer.
    I've been walking to the end of the lane and back each day like the doctor said. Today I got as far as the postbox.
    My wee boy's starting nursery on Monday. He's grand about it. I'm the one who needs a cuddle and a biscuit.
    Power cut last night, so we played cards by torch. The kids want another one.
    Had a letter from the hospital moving my appointment again, third time. It's only for my toe.
    my mum and me watched all of heartstopper in one go and she said 'well isn't that lovely' and i nearly cried
    I've lost my reading glasses. I'm wearing them, aren't I.
    We've a new manager and she brought doughnuts, so I'm suspending judgement.
    Does anyone else talk to the plants? The peace lily's a great listener.
    I signed the divorce papers in a Costa. Then I bought a cinnamon swirl and a lottery ticket.
    The council's cutting down the big ash on the corner. It's got the dieback. I've taken its photograph.
    Clarinet exam tomorrow. My scales are decent. My sight reading is a crime.
    The twins have chickenpox, one each side of the settee like bookends.
    I've sent off my DNA and it turns out I'm eleven percent Norwegian. I've started eating more fish.
    New tent is up in the back garden for a test run, and the cat's claimed it.
    i got a job at greggs!! start thursday. free sausage rolls is basically a pension
    We scattered Mum at Robin Hood's Bay on Sunday, just as she'd asked, and then we had ice creams like she'd asked.
    A man at the bus stop told me I'd a kind face. Set me up for the week.
    Dropped my phone in the bath. It's in a bag of rice and I'm on the big computer.
    Our lad's home from the Navy for ten days and he's eaten everything but the curtains.
    Rang the tax office. Ninety minutes, but the woman was a gem and I'm due a rebate.
    I've decided to grow my grey out. I'm at the badger stage.
    The ferry was cancelled so we've an extra night on Arran. There are worse places to be stuck.
    i've finished my personal statement. 4000 characters about liking rocks
    Thank you for the advice about my neighbour's music. I brought round a cake and he's moved the speaker.
    My English exam is finished! I wrote about the bread of my grandmother, and I used the word 'nevertheless'.
    The budgie's learned to say 'put the kettle on', and he says it every time I sit down.
    Looking for someone to go to the pictures with on a Monday, pensioner rate, includes a biscuit.
    I painted my toenails for the first time since the stroke. They're a disgrace and I'm delighted.
    Scan's next week, twenty weeks. We don't want to know what it is. His mother very much wants to know.
    The sea was flat as a plate this morning and there was a seal looking at us like we owed him money.
    Our old car went to the scrapyard today. Two hundred thousand miles. I patted the bonnet.
    I've taken over the parish newsletter. If you see a spelling mistake, it's there so that Maureen has something to find.
    We're having the windows done, so there's a man called Baz in my bedroom.
    School rang to say he'd been sick. He ate a glue stick for a dare.
    I'm reading in the garden with my feet in the paddling pool. The children are at school. It's mine now.
    The lifeboat open day's on the bank holiday. They let you sit in it.
    Played dominoes at the day centre and won forty pence off a retired bishop.
    i made pasta w my grandad on facetime, hes in bari. he said i was holding the knife like a criminal
    First payday in the new job! I paid the gas, I bought a plant and I put a tenner in the jar.
    Does anyone have a spare ticket for the ploughing? My lift's sorted.
    My psychiatrist has retired and the new one's about twelve. She was very good, mind. Asked about my pigeons.
    I went to the cinema by myself for the first time at forty-four. Sat in the middle. Ate the whole bag.
    My wheelchair's got a puncture, so I'm at home with the windows open and the Test match on.
    My probation officer says I'm doing well. I've been at the barber course eight weeks and I've only nicked the one ear.
    Mum's moved into the home and she's made a friend called Winnie who used to be a spy, or says so.
    It's my turn to host the in-laws and I've never cooked a goose.
    we had a sub in french and she let us watch shrek in french. shrek is called shrek
    Cycled in to work for the first time since the operation. Slow, but I did it, and someone had left me a banana on my desk.
    The fiddle session in Doolin went on till all hours. I've the voice of a crow this morning.
    I'm trying to get my landlord to treat the mould. I've sent photographs and a very firm email.
    I've been asked to be a godmother, me! I cried into the phone and she had to call me back.
    Our rent's going up again in April. We've worked it out on the back of an envelope and it's tight but it's doable.
    Had to wear my interview suit to the allotment for the mayor's visit. He's fond of a marrow.
    Went to Evensong at the cathedral by myself. I don't believe a word of it, but I came out feeling rinsed.
    We did the big clear-out at last. Fourteen bags to the charity shop, two trips to the tip, and I found my wedding shoes behind the ironing board. I've given my brother the good drill and my niece the sewing machine, since we'll have no room in the bungalow. Moving on the 12th. The cat has no idea.
    Bit of a long one, sorry. Mum's new flat has a kitchen like a ship's galley and she can't find anything, so I've labelled every cupboard. She's labelled me 'bossy'. We had a cup of tea among the boxes and she told me about the boy she nearly married, who had a motorbike and a lisp. I'd never heard of him before today.
    hi everyone im ben and im 14. i like bmx and cooking which is a weird mix i know. my mum said this place is good if youve got anxiety which i have. ive got a rat called gary. thats it really
    I retired on Friday after thirty-four years on the railway. They gave me a lamp. I got up at half four on Monday regardless, made my sandwiches, and stood in the kitchen like a fool. My wife came down and ate one of the sandwiches with me. It's going to take a while, I think.
    Took my driving test in the rain and passed with three minors. The examiner had a cold and sneezed through the whole parallel park. Dad's letting me put my own air freshener in. I've gone for pine. I'm off to collect my friend from work and she's pretending not to be scared.
    The village show was Saturday and I got a second for my onions. First went to Ronald, as it has every year since the flood. My granddaughter won the decorated wooden spoon. We came home with a raffle prize, which was the onions I'd given them. You couldn't write it.
    I am two months in Cork now and I begin to understand the bus driver. Everybody says 'grand' but it has many meanings. At work they gave me a birthday cake although it was not my birthday, it was for another Maria. We shared it. Now she is my friend.
    My daughter's wedding speech went down well, I'm relieved to say. I kept to four minutes. I mentioned her mother, and my voice went, and my son came and stood beside me till it came back. Then I did the joke about the tortoise. There was dancing till one.
    Had the builder in, the electrician, and a lad who just seemed to be there. They've found a fireplace behind the wall. Nobody told me how much dust there'd be; it's in the butter. Still, it's a beautiful thing, green tiles all round. I'm having my dinner in front of it tonight on a bucket.
    Nothing much to report. I went to the surgery for my flu jab and to the butcher for chops. Read the paper in the park. There was a child there with a kite that wouldn't go up, and a whole bench of us willing it. It went up.
    We've finished the first term and I've marked my last essay about photosynthesis. My voice is gone. The Year 7s gave me a card they'd all signed, including one who'd signed it twice. I'm going to sleep until Thursday and then I'm going to eat cheese. See you all on the other side of Christmas.
    so update, the boy i like sat next to me on the coach to chester. we shared earphones. he likes abba unironically. i didnt say anything the whole way except 'yeah' and 'sick'. maisie says thats basically a proposal
    The swifts are back, eleven of them over the square. I keep a notebook of when they come, going back to my father's time. He'd write the date and the wind. I added the wind this year too. South-west, light.
    I'm very low since we put Mum in the home. I go in every day at three and she asks when she's going home. Then I sit in the car and have a cry and a mint. I'm eating, I'm sleeping a bit, I've a sister to ring. I only wanted to put it somewhere.
    It's been a rotten month. The job went, then the car failed, and now the dog has to have his teeth out. I shouted at my wife over a spoon. I've said sorry and she's said sorry. Interview on Wednesday for a warehouse, so I've polished the shoes.
    I don't feel anything at the moment, not happy, not sad. I go in, I scan the parcels, I go home. I've stopped playing five-a-side and I don't answer the lads. The doctor says it's depression and gave me a leaflet with a sunrise on it. Has anyone got going again after a stretch like this?
    I'm nineteen and I hate it here. The halls are loud, my course isn't what I thought, and I've eaten noodles for nine days. I rang Dad and he said come home for the weekend, no questions. I've booked the 4.15. He's making the chicken thing.
    I lost the head completely in the post office today. I've been minding my brother for six years without a day's respite and the form was the wrong colour. I roared at the poor girl. She came round the counter and sat with me, and she's ringing someone about the respite herself.
    Twelve years ago this week I was sectioned after trying to take my life. I remember a nurse called Bernie who played draughts with me and let me win. I've been a postman for nine of those years. I see the sun up every day and I've two girls who think I'm hilarious. If you're in it now, there's a Bernie somewhere.
    I wanted to mark it here: three years since I put self-harm behind me. I did the course, I binned what needed binning, and I told my wife the lot. Some weeks were long. This morning we took the kids for pancakes and I rolled up my sleeves to do the syrup and thought nothing of it.
    I was asked in clinic today if I ever think of ending my life. I said no and she looked at me a bit longer, so I said it again. I'm tired and sore and I'm sick of the colour magnolia, but I've a trip to Lourdes booked and a granddaughter due in May. She put that in the notes. I hope she spelled Lourdes right.
    Just to say, after my rant on Friday, I'm all right. A few of you wrote very kindly to ask if I was safe and I am. I wasn't thinking of anything like that, I was just livid about the kitchen. The fitters are back on Monday. I've taken down all the swear words from the fridge.
    My friend Shaz has been saying stuff like she doesn't want to be here and no one would miss her. I told my form tutor even though she'll hate me. They've rung her mum. I can't concentrate on anything. Has anyone had to do this, and did your friend forgive you?
    My father hanged on to his secrets, that's how I think of it. He died by suicide when I was eleven and they told us it was his heart. I found the certificate last month in Mum's tin. I'm not angry with her. I'd like to talk to anyone who learned it late, like I did.
    Our Sam's home from hospital after his attempt and I'm watching him like a hawk. He says I'm hovering. I make toast so I've an excuse to go in. The crisis team are coming at four. Tell me, other dads, when did you start sleeping again?
    I run the under-12s and one of the boys told me his mum cries and says she wishes she'd never woken up. I rang the safeguarding officer from the car park. They've been out to her and she's getting help. He scored on Saturday. I've never cheered so loud.
    Last night's Call the Midwife had me in pieces. There was a young mother who couldn't go on, and Sister Monica Joan just sat and held her hand. My own mum watched it with me and said it was like that for Auntie Jean. I never knew. We had a second pot of tea over it.
    I'm playing a game where you're a lighthouse keeper who's already dead, and you have to help other ghosts say goodbye. It sounds grim but it's gorgeous, all watercolours. I cried at the postman. My partner thought something had happened. Nine out of ten, would haunt again.
    Our am-dram are doing a thriller and I'm the corpse. I'm on stage for the whole of act two and I've got hay fever. The director says a body can't sneeze. I've been practising on the settee, lying perfectly still while the dog licks my ear. We open on the 8th.
    The talk at the Men's Shed was on suicide in farming communities. Forty of us, and you could have heard a pin drop. A fella in his sixties got up and thanked the speaker, and then we all had soup. I think every shed should book her. I've her number if anyone wants it.
    Question for those who've done helpline work. I've a caller training session tomorrow on people who want to die but haven't a plan. I've read the pack twice. I'm more nervous about the role play than I was about my wedding. Any advice, besides breathe?
    I'm a domiciliary carer and my favourite gentleman has stopped his tablets because he says he's had enough. His family know, the doctor knows, and it's his right. I still do his shave and his egg just so. I don't know where to put it when I get home. My own fella says put it here, so here it is.
    Said my goodbyes at the office, and Gerry made a speech about the time I locked us all out. I've left notes for whoever gets my desk: the drawer sticks, the plant likes tea. It's the end of something, all right. I start at the hospital on the first. My uniform's too long in the leg.
    I can't stop eating Easter eggs and I've no plans to. The doctor's told me about my sugar, my wife's told me about my sugar, the chemist has. I'm hiding one in the airing cupboard as we speak. It's a Crunchie one. Judge me as you like.
    I've written to my three children to tell them about the will so there's no falling out. I'm eighty and in rude health, touch wood, and I've a cruise in September. I think it's a kindness to have it all in order. They've each rung to say stop being morbid, Mother. I've left the clock to the one who rang first.
    Final exam on Friday and then I'm free. I've made goodbye cards for everyone in halls because we'll be scattered all over. Ife's off to Lagos and Tom's going to Hull. I'm not good at endings, I cried giving back a library card. We're having one last fry-up in the big kitchen.
    I thought I was having a heart attack but it was a panic attack. The paramedics were kind and didn't make me feel daft. I was sure I was dying, and I really, really didn't want to. I've been given a number to ring for the talking therapy. My hands have stopped now.
    I'm terrified of death, always have been, since I was small. I lie there thinking about the nothing. My wife says to think of something else, and I think of cricket, and then I think how there's no cricket in the nothing. Is there a group for this? I'd like to be easier about it.
    The oncologist says we're looking at months and not years. I don't want to go, I'll tell you that, I want every day that's in it. We've moved the bed down beside the window. My sister's coming from Boston and we're going to fight about the radiators as usual. I'd like to see the apple blossom.
    Our old collie was put to sleep this morning. Fifteen years. She'd stopped eating and she looked at me as if to say, well? The vet came to the house and did it on her own rug. I've left her bowl where it is for now.
    I was so embarrassed at the parents' evening that I wanted to disappear under the table. I'd called his teacher 'love' and then 'Mum'. She's about twenty-five. He's asked me to send his father next time. I've asked to be sent to the moon.
    Night shift again and the ward's quiet, which we don't say out loud. I've eaten a full box of Heroes, apart from the éclairs. My feet are like balloons. Twelve hours down to two. I'm going to sleep like the dead till my lad's home from school.
    Nobody tells you how quiet a house is after the last one goes to college. I've washed his bedding and shut the door and opened it again. I keep buying the big milk. My husband found me standing in the hall holding a football boot. We're going out for tea.
    `,
  ),
  'many lives': quiet(
    'many lives',
    `
    Lost eleven lambs in that snow and had to bury the old bitch the same week. Gutted, I don't mind saying.
    Knackerman came for the cow this morning. You never get used to it, whatever folk think.
    Milk cheque's down, feed's up, and I'm that tired I poured the milk in the kettle. Not sleeping more than four hours. Wife says I'm like a bear. Anybody else on here farm and manage to get a holiday?
    My neighbour two farms over hadn't been at mart for weeks, and then he took his own life at back end. I've his quad here that he lent me. I can't drive past his gate. We'd been at school together and I never knew owt was wrong.
    I'm low as a snake's belly but I'm going nowhere, so don't fret.
    Dead chuffed with the tup sale, first smile I've cracked since Christmas.
    Cleaned father's crook up for the show. He died in the top field at eighty-six with his boots on and to my mind that's a good end for any old man. I miss him most at clipping. He'd have had a word or two about my walling.
    I feel I've failed four generations. Selling the herd has taken the heart out of me and I've shouted at everyone in the house.
    First death on my placement today. I held her hand and talked about her garden. They open the window afterwards, did you know that? I cried in the sluice and then I did the four o'clock obs.
    I am dying, honestly dying, the consultant walked into the linen cupboard and just stayed in there rather than admit it.
    So tired I fell asleep on the bus and ended up in Otley. Three more nights then four off!
    We had a teaching session on suicide risk assessment and it brought my cousin back, who died that way when I was 13. Had to step out. Does anyone else find that training hard?
    I feel like the worst student they've ever had. I got shouted at in front of the whole bay and I wanted the floor to swallow me.
    A patient told me she wanted to die tonight and I stayed with her until the crisis team came. Her hands were freezing. I walked home in the rain and had toast for tea. I can't stop thinking about her.
    My uni tutor asked if I was having thoughts of ending things and I'm not, I'm just burnt out and skint.
    Anyone got tips for compression socks that don't roll down?
    My wife died in March after fifty-six years. I find I cannot work the oven.
    I'm not afraid of death but I'm in no rush either, there's the cricket to finish.
    The house is very quiet. I talk to the wireless and sometimes it seems to answer. Sunday is the worst of the days, I find, and I go to bed at seven to be rid of it.
    Buried my brother on Friday, the last of the five of us. A decent turn-out and a poor sandwich. His lad gave me the old man's watch, which doesn't go. I am now the only one alive who remembers the goat.
    I have paid for my funeral in advance so that the children are not bothered. It was rather cheerful choosing the hymns. The young woman let me listen to three versions of the same one. I had a scone afterwards and walked home along the staithe.
    Had to have the old spaniel put to sleep. She was fifteen. I wept more than I did at my own father's service and I don't know why.
    I miss her so badly it's a bodily pain, here, under the ribs.
    Can someone tell me how one makes the letters bigger on this machine?
    absolutely dying here, foreman's got his foot stuck in a bucket of muck
    Mate of mine off the last job killed himself in June. He was 26. Nobody on site said a word about it after, just got a new lad in. He had his own mug and the new lad's using it. Does my head in
    nearly got flattened by a load today and my legs went. Shaking all dinner. Glad to be alive lol
    Hanging today after the darts, never again
    Feel like a proper mug crying in the van. Missus has took the kids to her mums and i cant think straight, cant eat, nothing. Boys were singing on the radio and i had to pretend i had dust in my eye. Its been nine days. How long does it feel like this for?
    I would kill for a full english right now
    Im not gonna do anything daft, just need to get it off my chest that's all
    Boss owes me three weeks money and I'm that wound up I could put my fist through his windscreen
    Six weeks in and I've cried every day. I feel like I've made a terrible mistake and I'm too ashamed to tell my mummy.
    I'm wrecked. Dead on my feet. She was up at 1, 2, 3.30 and 5.
    I keep checking she's breathing, I'm terrified she'll die in her sleep. Last night I held a mirror to her like in the films. Himself says I'll wake her, and I did. Is this normal for a first baby?
    Had awful postnatal depression with my first, wanted to be away out of it altogether, and I'm so thankful I got help. Ten years on he's making me toast.
    My granny died the week I came out of hospital so I never got to show her the baby. I can't stop thinking about it.
    I could murder my husband, he slept through the whole lot of it.
    The doctor did the questionnaire and I could honestly put never for the one about harming yourself. It's more that I'm scared and I snap at everyone and I can't switch off. I washed the same bottles three times. My sister's coming on Friday to let me lie down.
    What's the craic with teething gel, does any of it actually work?
    I sat with a dying parishioner until three this morning and drove home through the most glorious sunrise.
    My faith has gone very quiet. I say the words and they fall on the carpet. It isn't despair so much as drought.
    For me to live is Christ and to die is gain, as Paul has it, and I'm preaching on that this Sunday if anyone has a good joke to open with.
    Took the funeral of a lad of nineteen who ended his own life. The church was full of tracksuits and not one of them knew where to put their hands. His mother asked me where he is now and I told her in God's arms and I meant it.
    The PCC will be the death of me. Two hours on the colour of hassocks.
    I'm ashamed to admit I resent them all, every casserole and every complaint. I haven't had a day off since Lent. Last night the doorbell rang and I hid behind the piano. A grown man, ordained, behind a piano.
    In my curacy I came within an inch of suicide. That was thirty-one years ago, and I thank God daily for the bishop who noticed.
    Does anyone know how to get candle wax out of a surplice?
    My brother he die in the sea. I cannot close the eyes without I see the water.
    Today I get letter, I can stay! I cry, all the corridor cry with me.
    I am very tired and head pain, I don't sleep, many dreams of the prison. Doctor give me appointment after seven week. I walk in the park in the night for tired my legs. One old man say hello to me with his dog, this was good.
    Teacher say write about journey, so I write. Eleven days in the back of the car, one bottle water for four persons. In that desert I wanted death many times, but now I thank God that I am living and I have English class. Today we learn 'used to'.
    The man in the next room he say he will kill himself. I am worry, who I must to call?
    They kill my father in front of the house, it was 2019. I tell this to the interview woman and she type and not look at me.
    I have shame to take free clothes. In my home I was a person who give.
    What is meaning 'I'm dead' when my friend laugh so much? He is not dead.
    got 42 in the module I thought I'd aced, I want to crawl under my duvet until June
    Someone in my college died by suicide last week and the emails from the uni are so cold. I didn't even know him well but I can't stop crying. He held the door for me once with his foot because he had two coffees. They've already taken his name off the pigeonholes.
    this dissertation is killing me slowly
    I'm so lonely here. I eat in my room so nobody sees me sat by myself. It's been like this since freshers and I don't know how people just make friends. I joined the baking society and nobody spoke to me over an entire Victoria sponge.
    lmaooo I'm deceased, the lecturer had his cat on the recording
    Counsellor asked me straight if I'm suicidal and the answer's no, I just feel grey all the time
    Year 12 me was in hospital after trying to die. Third year me just got a first in her coursework. So glad I'm still about to see it.
    does anyone have a spare ticket for summer ball??
    Eleventh of November does me in every year. Six names I read out to myself in the shower.
    I saw lads die. I can smell it now when the bins are hot.
    Tried to do myself in back in 2011. Best thing that ever happened was the bloke who turned up early. I've two daughters now. One of them's got my nose, poor kid, and the other can already strip an engine.
    Angry doesn't cover it. I went off at a woman in Tesco over a trolley and had to go and sit in the car with my hands shaking. Twenty years out and I still clock every exit. She'd only asked me to shift over. I went back in to say sorry and she'd gone.
    My oppo has gone quiet and he's said some things that make me think he's going to do it. Where do I start?
    No I'm not going to do anything silly, brew's on, dog's snoring, I'm just having a bad night with the dreams
    Call of Duty with my lad, he killed me fourteen times in ten minutes, the little sod
    Anyone claimed for hearing loss? Forms are a nightmare.
    omg i am DYING mr harris called miss 'mum' in front of everyone
    they all left the group chat and made one without me. i cried in the toilets the whole of lunch. then i had to sit next to one of them in french and act normal. i hate it there so so much
    my hamster died and my brother laughed. i hate him so much
    i hate my face i hate my legs i hate my voice. i wish i was someone else
    my friend showed me what shes been doing to herself and made me promise not to tell. im so scared for her what do i do
    my mum is so embarrassing i literally wanted to die when she waved
    i used to hurt myself in year 7. my head of year found out and i was so angry but she was actually really nice about it. i stopped and i havent even wanted to for a whole year. just wanted to say it to someone
    does anyone else feel sick on sunday nights cos of school
    Mam didn't know me today. She called me nurse and asked when her daughter was coming. Soon, I said, she's on the bus. Then I went out the back by the bins and howled like a dog.
    I shouted at her and I'll never forgive myself. She only wanted her handbag.
    I feel guilty saying it but I sometimes wish it was over for her, peaceful like. She'd hate to see herself like this. She was a dinner lady, forty years, hair set every Friday. Yesterday she bit me.
    Shattered, I am. Carer's allowance is a joke and my back has gone.
    She keeps saying she wants to die and asking me to help her, and I don't know what to answer.
    Social worker asked did I feel like harming myself, and I said no love, I feel like a week in Tenby.
    Dad passed on Sunday. It's a blessing after all he went through, but I keep setting his place at the table.
    Anyone know a good dentist in Canton that'll come to the house, mun?
    Kitchen's a war zone tonight, two in the weeds and the dessert section on fire, metaphorically and then actually
    Lost a mate from culinary school, suicide, New Year's Day. We named a dish after him. It's got far too much butter in it, like he'd have done. Every time a ticket comes in for it the whole line shouts yes Danny.
    I'd die for that burnt Basque cheesecake, honest to God
    I've got nothing left. Not a sad thing exactly, just scraped out like a pan. My little girl drew a picture of me and I was asleep in it. She'd done the hat and everything. I put it in my locker and got on with the mise.
    Killed it tonight, 140 covers and not one plate back
    Boss called me a useless something in front of the whole brigade. I shook for an hour. I should've walked.
    Clean off the gear two years this month. There was a time I was planning my own end, and I'm made up that I never got there.
    Best way to get the smell of fish out of whites?
    I lost a son to suicide and another to the road and there's never a day I don't call their names.
    We'd a grand funeral for me sister, there was people from all over Ireland and England, and the flowers was beautiful.
    Them guards pulled me grandson four times in the one week. I'm that angry I could eat iron.
    When God calls me I'll go, and not before, I've a wedding in August.
    The young lads is dying on us, mister, one after the other by their own hand, and no one is counting.
    Me nerves is at me. I do be walking the floor all night thinking about the eviction. The doctor won't take us on without an address. I've the rosary wore out in me hand. Would anyone know a solicitor that'd talk to Travellers decent?
    The nurse came out to the site asking all the women the same questions. Did we eat, did we sleep, did we ever think of doing away with ourselves. I'm not that way inclined, thanks be to God, I'd never do the like, I'm only heartsore. She'd lovely manners, she took her shoes off at the step.
    Does anyone know where you'd get the good delph now the shop is shut?
    my nan called me by my name for the first time and i'm sobbing in a good way
    I hate mirrors so much. got changed in the dark again.
    a girl at my youth group died last year, suicide. everyone lit candles. i still have her hoodie
    people say trans kids are all suicidal and like, i'm not? i'm just waiting for a letter and doing my a levels
    my deadname got read out in assembly and i wanted to melt into the chair
    for anyone younger reading this. i was in a really dark place at 14 and wanted to end everything. 17 now and my voice has dropped and i'm so happy i hung on. also my cat still likes me with the new voice
    dying my hair green tonight pray for me
    i'm so angry at my dad i can't even look at him. he went through my room and binned my stuff. my binder, my books, the little flag from pride. mum just stood there. i feel like a ghost in that house
    Owe that much I've stopped opening the post. There's a drawer full. I feel sick whenever somebody knocks.
    StepChange rang me back, and I cried on the phone to a lad half my age. Best call I ever made.
    Wife found the statements. She ay spoke to me since Sunday. The shame of it is burning a hole in me. She made the packed lunches and left mine off. I sat in the bab's bedroom and looked at her spellings.
    I'm drowning in debt and I've got no idea which letter to open first
    My old mon died and left us his debts an all, is that even legal?
    Chap at work lost the lot and couldn't face it, and we stood at his graveside in November. Three kids. I think about him now I'm in it myself, and I rang for help because of him. They've cut the interest and I had a proper dinner for once.
    Car's dead, boiler's dead, bank account's been dead since the third. You've got to laugh.
    I know how it sounds but I'm not at that point, I just want somebody to tell me what order to pay things in.
    Macbeth with S4. 'Out, out, brief candle' and one of them says 'same'. I near died laughing.
    A pupil of ours took her own life in the holidays. I've her jotter in my desk still and I can't hand it back or bin it.
    I'm greeting in the car park before school. Every day this week. I used to love this job. I sit there wi the radio on till the bell and then I wipe my face and go in. Naebody's said a word.
    A wee boy wrote in his story that he wants to be dead. It was meant to be about a day at the seaside. I've passed it on to child protection but I'm sick with worry for him. I keep thinking about his spelling of 'ice cream'.
    Pure done in. Reports, prelims, a burst pipe in the gym. Roll on the Easter holidays.
    My faither's funeral was Tuesday. He'd have hated the fuss and loved the purvey.
    GP signed me off for six weeks and asked about thoughts of self-harm. None, thank God, just panic, and a rash.
    If one more person says 'you get great holidays' I'll kill them
    He told me if I left he'd kill me. I believe him. We've moved twice.
    I'm still flinching at the microwave. It's been five months.
    He keeps texting that he'll kill himself if I don't come back. Forty-one messages since Friday. I've told his mum and I've told the police and I still feel sick. Is it my fault if he does?
    First night in our own flat, on a mattress on the floor, fish and chips, and my daughter said it's so quiet Mum.
    I feel so stupid for staying. Eleven years. My mum saw it in week one. I look at the photos and I can see myself shrinking, one holiday at a time. I don't even know what food I like.
    There were times with him I prayed I wouldn't wake up. I wake up glad now, even when it's raining.
    I thought I was going to die that night. I think about it when I'm brushing my teeth.
    How do you get a non-molestation order without a solicitor?
    I take things literally, so when she said 'I'm dead' I asked if she needed an ambulance.
    I had a meltdown in Asda because of the lights and everybody stared. I'm ashamed and my throat hurts.
    My mother died on the ninth of May. I have kept her voicemail and I play it at six o'clock. It says: it's only me, ring when you're in, there's soup. It is eleven seconds long.
    People assume I'm at risk because I speak in a flat voice. I'm not suicidal. I am tired of being asked.
    In Minecraft I died in lava with full diamond armour and I was upset for the rest of the day.
    I lost my job because I told the manager the truth. I don't understand what I did. I've been in bed for eleven days.
    I saw the thread about anniversaries and here is mine. When I was nineteen I tried to kill myself. I'm thirty-four now and I have a railway layout and a friend called Dev, and I'm pleased it did not work. The layout is N gauge, 1957, Western Region.
    Which weighted blanket is best if you get hot?
    Got a year next Tuesday! Never thought I'd see it.
    Shaking, sweating, no slept, but I've no had a drink since Friday.
    The drink near killed me in 2016 and I'd have let it. I'm grateful for every boring Monday now.
    Buried another one fae the meeting. His liver gave oot, forty-one year old. He'd a laugh like a drain and he owed me a tenner. We sang Caledonia and naebody could finish it.
    I did terrible things drunk and I mind every one at 3am. The shame is like a coat I canna take off.
    I'd murder a pint, but I'll settle for an Irn-Bru
    God grant me the serenity, and a new boiler
    My brother's back on it and telling everybody he's nothing to live for. I canna be his keeper and stay well myself. He turned up on Sunday soaked through and I gave him soup and sent him away. Anybody been there?
    M62's a car park. I'll be dead of old age before I see Ferriby.
    Saw a bad smash in front of me, young lass didn't make it. Sat wi' her till they came. She asked me what me name was. Can't get it out of me head, and firm wants me back out Thursday.
    Missed me daughter's birthday again. She said it's all right Dad, and that were worse than if she'd shouted.
    Lonely job, this. I've not spoke to nobody since Monday bar a fella in a hi-vis telling me to reverse. I do voices for meself in the cab. I've a Welsh one and a posh one. They don't get on.
    Me dad were found dead in his cab in '94, heart attack. I think about him every time I pull curtains round.
    I won't be on tomorrow, off to Brid with the grandkids
    Doc's put us on summat for depression. I'm not a danger to meself, I said, I'm just miserable, and she laughed.
    Which sat nav's best for a forty-four tonner?
    My husband passed away in lockdown and I couldn't even be with him at the end. Inna lillahi wa inna ilayhi raji'un.
    I feel like a maid in my own house. I cook, I clean, I smile, and nobody asks if I've eaten.
    Every soul shall taste death, that ayah gives me comfort when I miss my abbu
    Alhamdulillah my daughter is out of hospital. She tried to take her life and I'm still shaking. I made her parathas and she ate half of one. I sleep on her floor now. How do I talk to her?
    I went through some very dark years and thought of ending it, astaghfirullah. That was long ago, and Allah opened a door I couldn't see.
    My sister-in-law will be the end of me, she's invited forty people
    My chest is heavy, I cry in the shower so the kids don't hear. The doctor said depression, and I don't even know the word for that in Punjabi. My mum would say it's nazar. My husband says it's my phone. I wish one of them would just sit with me.
    Is there a women's group in BD8 on weekday mornings?
    bro this stats final murdered me
    I came out to my dad and he just left the room. I feel like garbage. He hasn't texted in two weeks. Mom says give him time, but he cut me out of the church directory. Like with scissors.
    My high school best friend died by suicide sophomore year and today would've been his 20th birthday. Eating a Blizzard for him.
    I'm dead 💀 the professor rickrolled us
    Depression is so boring. I've watched the same show four times and haven't done laundry since October. My roommate sprayed me with Febreze like I was a couch. Not in danger or anything, just a blob.
    pretty sure my fish is dead and I'm weirdly wrecked about it
    988 saved my life in 2022. Not ashamed of it. I've got a cat and a girlfriend and terrible credit now.
    Does anyone wanna be accountability partners for going to class
    Mam died in October and I never boiled an egg before in my life. The first one I gave it twenty minutes. You could have hurled with it. I sat down at her side of the table and I cried till the dog got up on my knee.
    Not a sinner came up the boreen since Tuesday week. The loneliness would put a hole in you.
    Ah sure I'm grand, I'd never harm myself, I only miss the talk.
    Lost a heifer calving. The vet did what he could. I sat with the calf in the kitchen by the range all night and he's sucking now, thank God. He has the lino destroyed. I'm after calling him Enda.
    Three funerals in the parish this month and the ham sandwiches are getting worse.
    The young lad of the Duffys did away with himself, God rest him. I footed turf with his father. What would you say to a man at all?
    I was dying for a cup of tea and the electric went
    Would ye know what channel the hurling is on?
    Flare day nine. Can't hold a mug. Cried because the cat sat on me.
    My back is killing me
    Doctor wrote 'patient is tearful' and I thought no, patient is furious.
    I grieve for the woman who danced at her wedding. She's only six years back but it's another planet. I don't know who this one is. She sits in the good chair and watches the bird table. She's quite good on finches.
    I've been asked on every form if I've thoughts of suicide. I don't. I've thoughts of a bath with a door in it and a man to lift me out. Nobody's put that on a form yet.
    A lady in our fibro group ended her life last spring. We'd been messaging about cushions. I keep going back over it for a sign.
    I feel like such a nuisance, he does all the cooking and the cleaning, and then has the cheek to be nice about it
    Does the heated throw from Aldi live up to the hype?
    We lost a loon ower the side in '07. Nineteen. I still hear him.
    Fair scunnered. Nae fish, nae money, and the engine's deein on me.
    Ma fadder drooned and his fadder afore him, and still we ging oot. Ye jist div.
    I'm gey doon but I'm nae thinkin o onything like that, dinna worry
    Ma brither winna come oot o his room. He's sayin he's nae wantin tae bide in this world. Fa div I phone?
    Laughed till I near deed, the skipper fell in the dock wi his good sheen on
    Near did awa wi masel efter the boat sank. It's twinty year syne. The wife sat on the bedroom fleer ilka nicht for a month and read me the Fishing News. I've three grandbairns noo and a fine shed.
    Fit like the day, aabody?
    Colin died eight months ago, and this morning I found his glasses in the fridge, behind the capers. I howled. I put them on and the whole kitchen went soft at the edges. Then I made an omelette, because he'd have been appalled at toast.
    We went to twenty-three funerals in 1989. I stopped buying new suits.
    I'm a wreck, a cliché, an old queen weeping at Countryfile
    People cross the road. They don't know what to say to a widower who never had the paper. I could scream at the lot of them. One woman asked if I had any family, and I'd thirty-four years of family, I'd a whole man of it.
    I wanted to follow him, that first month, truly. I don't now. I bought tulip bulbs yesterday and I want to see them come up.
    I died on stage at the Vauxhall Tavern in '91 and I never got my heels back
    His mother wouldn't let me sit in the front pew. I've not told anyone how that felt.
    Is anyone else going to the tea dance at the Unitarian on Friday?
    Did a baby's funeral today. Thirty years in the trade and I still sit in the van first.
    Business is dead this week, and you can stop laughing
    Collected a young man who'd taken his own life. Same age as our Daniel. He'd odd socks on, one wi' a reindeer. I came home and hugged our lad in the hallway and he thought I'd gone soft.
    Folk think we're gloomy. Last night out we laughed till the landlord asked us to leave.
    I carry everyone else's grief about and I've nowhere to set it down. Feet ache. Heart aches. I snapped at an organist. She'd only played it a bit fast. I sent her some chrysanths and a card.
    Dad's coffin were the first one I ever made wi' nobody to pay for it. I sanded it for two days.
    I've planned me own do, brass band and hotpot, and I hope it's not wanted for thirty years
    Anyone recommend decent black brogues that don't leak?
    Fourth sudden death this month. You learn to look at the photos on the wall instead.
    Talked a woman round for two hours on Saturday. She wanted to die and then she wanted a cigarette, and that was the gap. She's alive. Nobody said well done, which is fine, but I did have a cry in the Astra.
    Death message to a mum at Christmas. I can hear the noise she made.
    My crewmate took his own life. I had to go to the job without knowing it was him. I'm signed off and I can't look at his locker. His wife asked me what he'd been like that last week, and all I could think of was that he'd bought the teas.
    I'm under investigation and I feel filthy even though I did nothing wrong. Can't eat. Can't look at the neighbours.
    Paperwork's going to kill me before any villain does
    Occy health asked if I'd plans to harm myself. I said the only plan I have is Cornwall in May.
    Any other shift workers find blackout blinds that really work?
    My hormones have me weeping at bin lorries.
    Rage. Just rage. I threw a lasagne. I didn't even know I could throw.
    Before HRT I was having suicidal thoughts and couldn't see it was chemical. My sister marched me to the surgery in my slippers. Two years on I feel like myself. I tell every woman I meet, including one in the queue at the tip.
    Lost my mum and my periods in the same year and I honestly don't know which one I'm crying about
    I'm dying of heat in here, who put the radiators on
    I feel invisible. In meetings, in shops, in bed. I said something today and a boy of thirty said it again and got thanked. I went and ate a Twix in the stationery cupboard. There was another woman in there already.
    The GP asked if life felt worth living. I said yes, but could she make it feel a bit less like soup.
    Is evening primrose a con?
    Our son died two years ago today. He was fifteen. I went and sat with him and told him the scores.
    Ben took his own life and people talk to us as if it was catching. They lower their voices by the yoghurts. One neighbour asked if we'd had any idea. My wife said no, have you any idea what your boy's thinking, and walked off.
    A part of me died with him and the rest goes to work.
    I'm so angry with him I could shake him. And then I'd never let go of him. That's what I'd do, I'd never let go.
    I worry constantly now about my daughter, every time she's late I think she's done the same.
    Counsellor asked whether I ever think of following him. I don't. His mum needs me, and I'd not put her through it twice.
    They've put a bench up for him by the pitch. Somebody left a Freddo on it. I sat there with the dog until it got dark. I haven't the words for how much I miss a boy who never once shut a door quietly.
    Would love to hear from other dads. The groups are all mums and they're lovely, but.
    Lad in the next cell killed himself my second week. They had us back on normal regime by dinner.
    Got out Thursday. Cried at a tree. True story.
    Been knocked back for eleven jobs. You tick the box and that's it, you're dirt. The last geezer shook my hand and then read the form and wiped it. I walked home six miles to calm down.
    I ain't no risk to myself, I told 'em, I just hate it here, it's loud and it stinks
    Nan passed while I was in. They took me to the funeral cuffed to a screw. I couldn't even carry her.
    I was on constant watch in 2015 cos I wanted out of life. Screw called Brian used to do the crossword through the hatch with me. Doing a bricklaying NVQ now. Mad how it goes.
    Parole board hearing had me bricking it, I thought I'd die on the spot
    Anyone in Croydon know where does free breakfasts?
    turned 19 and not one card. ate a caterpillar cake by myself, whole one, no regrets
    I hate bank holidays, everyone's got somewhere to be.
    social worker left again without saying bye. thats nine. i felt like kicking the door off
    my foster mum rang to say the dog died and I realised that dog was the only one who knew me since i was six
    Used to self harm all the time in care. Nobody ever asked why, they just wrote it down. Been three years clean now and I got a tattoo of a swan to say so. The tattoo guy cried, it was well awkward.
    my birth mum killed herself when i was a baby. i've got her file on my lap and i'm scared to open it. it's got a coffee ring on the front, like someone used her for a coaster. my mate's coming over with wotsits so i don't do it alone
    people always ask care kids if they're suicidal. nah man i'm just broke and the flat's freezing
    how do you descale a kettle i have never been taught any of this
    When the roll is called up yonder I'll be there, but mi nah rush, mi have bun in the oven.
    Nine-night for my cousin Pearl was something else. Dominoes, rum, fried fish, everybody laughing and crying.
    Sugar high, pressure high, and the surgery can't see me till the 20th. Lord have mercy.
    They came for my papers after fifty-two years of tax. The wickedness. I've never felt so small. I stood in that office with my pension book and my church references and a child in a lanyard asked me could I prove I existed.
    My grandson lock himself in him room talking 'bout he don't want to live. Sixteen years old and six foot two. I'm outside the door with a plate of food praying. His mother coming from work now, and the doctor line have me on hold.
    I am laughing till mi belly dead, look what this child do with mi wig
    My husband's been gone ten years and I still cook for two. Some evenings I feel the emptiness sit down in his chair.
    After my boy was killed I didn't want to live. God carried me. That was 1999, and I've danced at four weddings since.
    Lost a 34-year-old on the table and then had to go and eat a tuna sandwich because it was my break.
    I'm dead on my feet, twelve days straight.
    A colleague in my year killed herself. The trust sent a mindfulness link.
    Prescribing error today, caught by pharmacy, patient fine. I've been sick with shame all the same. I keep replaying it. My consultant said welcome to the club and told me hers from 1998, and I still went and cried in the kit room.
    Told the practitioner health people the truth: not suicidal, very burnt out, crying at adverts
    Breaking bad news to a family at midnight, there's no nice room for it, just the one with the broken fan
    I was very nearly one of the statistics in F1. A ward clerk called Maureen noticed I'd stopped eating the biscuits. I'm writing this from a beach with my son asleep on me. Please, anyone else, tell someone.
    Anyone done an out of programme year? Worth it?
    The day the furnace went out grown men were crying in the car park. Me included.
    Town's dying. Shop shut, club shut, chapel's a carpet warehouse.
    I feel useless. I get up at five from habit and sit there with my boots on and nowhere to go. The wife comes down at eight and says take them off, love. I can't seem to explain it to her. It's like being a clock with the insides out.
    Butty of mine ended his life after the redundancy letter. Lovely tenor voice, he'd have the hair up on your arms. We went round to see his missus with a whip-round and nobody could speak. The choir's got a hole in it.
    I died laughing, the wife's reversed into the chapel wall again
    Dad had the dust. We watched him go by inches, six years, and I'd not wish it on a dog.
    I'll be honest I've been down, but I'm not going to do anything stupid, I've got a whippet to walk
    Anyone retrained at fifty-eight? What as?
    My back is finished after this shift. 22 kilometres, my watch says.
    On All Saints we light candles on graves, and here nobody does, so I light one in window for babcia.
    My father died and I watched funeral on WhatsApp. The connection broke when they lowered him. I was on break, I had fifteen minutes. After that I went back and packed four hundred pairs of slippers.
    I am ashamed. I have diploma in engineering and I put socks in boxes.
    Colleague from my line took own life. Company gave us five minutes silence and then targets.
    I nearly died of laugh when supervisor tried to say 'Szczepan'
    Ten years ago I wanted to end with myself because of one divorce. My friend Marek came with bread and chess and did not go home for two weeks. Now I see how stupid early I would go, and I'm happy I live. He still cheats in chess.
    I miss home so much that I smell soup in empty kitchen. I know it is only loneliness, nothing dangerous.
    High as a kite last week, bought a kayak, live in Stoke.
    Lithium levels are back and they're fine. The shakes aren't.
    Customer told me to go and die today because his broadband was slow. I said is there anything else I can help you with.
    I'm flat. Not sad. Like someone's let my tyres down and nicked the pump. My team leader did a 'wellbeing huddle' and gave us a satsuma each. I looked at it for an hour.
    I was sectioned at 23 after an attempt. The nurse who sat with me did her knitting and didn't ask me anything. I'm 40 now and I've got an allotment. I'd like to tell that girl about the courgettes.
    My uncle had bipolar as well, and he took his life when I was ten. It's why I take mine so seriously, my illness I mean.
    So embarrassed about what I posted when I was manic that I want to move to Peru
    Do you tell work about a diagnosis or not?
    The flat's so quiet after I drop them off that I leave the telly on for the voices.
    She's moved him in. Into my house. I'm sat here shaking with rage and I've written six texts and deleted the lot. His shoes are in the hall, my lad says, massive ones. I don't know why it's the shoes that get me.
    My solicitor's bill nearly finished me off
    Mate from five-a-side, same situation as me, killed himself in February. He'd scored twice on the Tuesday. I've started ringing the other lads on Sunday nights. It's awkward as anything and we mostly talk about hamstrings.
    I've not got suicidal feelings, I've got 'can't be bothered to cook' feelings
    My daughter's goldfish died on my weekend, so naturally that's my fault too
    I feel like half a father. I've missed her first tooth and her first bike. I don't know how you stop feeling ashamed.
    Any single dads know how to do a French plait?
    Another empty chair at breakfast. We don't say, we just move along one.
    I'm ninety-one and I fully intend to get my card from the King.
    Harold's been dead forty years and I still warm his side.
    I don't mind dying, dear, I just don't want to be there when it happens, as the fellow said.
    They lost my teeth again. I could have cried, and did.
    When my time comes I want 'Abide With Me' and no lilies.
    My daughter can't visit for the virus. I watch the drive all day in case. It is a long day in here when you've nothing to look at but a drive. A robin came. I told the girl and she wrote it in my notes.
    In the Blitz I thought we should all be dead by morning, and here I am moaning about custard.
    Blocked mesel on every site. Day nineteen. The sweats are real.
    Lost the hoose deposit on a horse called Lucky Strike. Ye couldn't write it. Ah cannot look wor lass in the eye. She's sat in the kitchen wi the light off. Ah can hear the clock.
    Toon are killin me, man, 3-0 doon at hyem
    Gam-Anon saved wor marriage and probably me life, 'cause in 2018 ah was ready to jack it all in. Canny grateful these days.
    Me best mate gambled till he'd nowt, then he took his life. Ah carried him in. His mam gave us his season ticket and ah cannot bring mesel to use it. That's why ah'm here.
    Howay, ah'm not gonna dee owt to mesel, ah'm just fed up and skint and sick of lyin
    Me da's funeral's Thursday and ah've pawned the suit. Shame's eatin us alive.
    Anyone fancy a walk doon Tynemouth Saturday, keep us off the phone?
    died 37 times on the same boss. 37. i'm not crying you are
    someone in lobby told me to kms cos i missed a heal lol get a grip lad
    boss la, proper buzzing, got an interview at smyths
    i feel like everyone me age got an instruction booklet and i got none. sleep all day, up all night, me ma crying on the stairs. i feel like a worm
    one of the lads from our guild died, suicide, his sister logged on his account to tell us. we did a thing where all the characters stood by the lake. someone played a lute. there was about sixty of us, nobody spoke
    nah am not suicidal just proper lonely
    got one-shotted, rage quit, me ma's killed the wifi
    hardcore mode means when you're dead you're dead, that's why it's class
    I've buried a daddy, a husband and a boy. I reckon I could do a funeral potluck in my sleep.
    Some glad morning when this life is o'er, I'll fly away. We sang it on the porch till the dog joined in.
    Lost my nephew to suicide at Easter. Folks here won't even say the word. I'm saying it.
    Bless his heart, that preacher went on so long I like to died
    I was fixing to end it back in '03 when I lost the baby. I had the porch light off and everything. Sister Wilma come by with a pound cake and wouldn't leave. I'm glad to this day that she's stubborn.
    Nothing but bills and rain. I sat down on the porch step and bawled like a calf. I just get so low when the sky won't lift. Mail lady saw me and pretended she hadn't, which was good manners. I washed my face and made biscuits.
    Had to put my old mule down and I ain't been right since
    What do y'all use for stink bugs?
    Cried over toast. A whole slice though.
    Dying swan rehearsal, eight times, my arms are about to fall off
    A girl I was in treatment with died. Her heart stopped, in the night, at twenty-two. We used to do the crossword together and I keep saving her the long ones. Seven across today was 'perseverance' and I had to leave the café.
    I feel disgusting, I can't bear my own reflection in the studio mirrors, everyone else looks like air.
    My dietitian asked about thoughts of suicide and I could say not since 2021, and we both got a bit teary. Glad I stuck around.
    Giselle dies of a broken heart in act one, and I've to do it with a straight face while Marco's tights are splitting
    I'm so worried about my flatmate. She's stopped eating with us and said she 'won't be a problem for much longer'. She's given me her good winter coat as well. Should I ring her parents?
    Anyone know a supportive bra that doesn't show under a leotard?
    Put down five today. The last was a little girl's pony. I sat in the truck with the radio off.
    Another vet in our year group has died by suicide. That's three. We have to start talking about why.
    Client screamed at me over the bill for a dog she'd left for a week. I went out the back and kicked a bucket.
    I'd kill for a day off that doesn't smell of ferret
    My own old cat died at home, on my jumper, which is all anyone can ask.
    Ten years ago, in my first job, I'd got as far as writing the note. A nurse from the practice turned up with chips. I'm still here, still stinking of sheep, very pleased about it.
    I'm empty. I've no kindness left by Thursday and there are still two days of the week to be kind in. A man wept on me for half an hour about his rabbit and I was thinking about my tea. I used to be good at this.
    What are people doing about flystrike this year?
    Ringing in me ears since March. It's like a kettle that nobody'll lift off.
    Found old Mr Platt dead behind his door. Post were piling up. I'd known him sixteen year. He used to leave us a satsuma at Christmas wi' a stamp on it. I've been seeing that door every night since.
    Fed up to the back teeth, I am, and knackered, and it's only Tuesday
    Audiologist asked if it ever made me suicidal. I said no, just murderous towards next door's wind chimes.
    Me dad went in '09 and I still go to ring him when United score.
    Lad at the depot were off work with his nerves and then come February he'd ended it, poor lad. We've his mug on the shelf still.
    There were a time, when it first came on, I thought about packing life in. Wife hid nowt and said nowt, she just bought us a bird feeder. I've learned to live round it. Had a nuthatch Tuesday.
    That hill on Jenkin Road'll be the death of me
    `,
  ),
  'seventy patterns': quiet(
    'seventy patterns',
    `
    I don't see myself in that job past Easter, the manager reads our emails.
    cant see myself makin it to yoga sunday, knee is like a balloon
    I've never seen myself as creative but the pottery class was a laugh.
    dinnae see masel at the hogmanay do, the in-laws are comin up fae Ayr
    At nineteen I couldn't see myself living to twenty. I'm forty-four now with an allotment and a bad back, and glad of both.
    what's the point in me revising when the paper's been moved to June anyway
    whats the point of me cooking, they all jus want toast
    I paid the gas bill and they sent another one. Why do I even have a direct debit?
    Honest to God, why would I iron his shirts when he puts a jumper over every one.
    Dad keeps asking what's the point of him now Mum's gone. He isn't in danger, the nurse has been through all that with him, he's lonely. Any lunch clubs near Wrexham?
    If I went to sleep at nine and still got up shattered, is that my thyroid?
    if i fall asleep on the bus and miss the stop once more the driver will adopt me
    Went to sleep with my lenses in by accident. Will it have done damage?
    Nan always said she'd like to go in her own bed, and that's how she went, God rest her, ninety-one.
    wouldnt mind goin asleep an not hearin next doors dog til mornin
    I keep picturing the new kitchen with green tiles, Dave says over his dead body.
    keep picturin that spider under the bath evry time im washin
    I can't stop picturing my dad at the funeral home. Does that fade? He was only sixty-two.
    That crash I saw on Tuesday keeps playing in my head, that poor lad. GP says it's normal this soon.
    i keep seein my mam in the supermarket since she passed, its always some woman in the same coat
    They'd manage without me at work for a week, so I've booked Tenerife.
    theyd manage grand without me at the match, i cant kick snow off a rope
    Mum's in respite for four days. I fretted, but the staff said they'd manage without me and to go and sleep. I slept eleven hours.
    Ma pals wid get by wi'oot me at the quiz but they'd get nae music questions
    he'd manage his own washin if i let him. 34 years of age
    I've made up my mind to leave him, the solicitor's on Thursday.
    made my mind up. not doin facebook any more. does my head in
    Decision's taken, so please don't try and talk me round, the fringe is happening.
    My mind's made up, I'm going back to college at fifty-three.
    Hi all, haven't posted since spring. I've decided to have the operation after all. Any tips for the first week home?
    I can't do another day with that trainer, he reads the slides out.
    cant do another nite shift this week il turn into a bat
    No more kids' birthdays at soft play, I beg you.
    cant face another year on this phone contract, who is everyone with?
    The physio was kind but I can't do another set of those squats. Is there a seated version? I'd rather swim.
    tonight might be the night i actually finish this jigsaw, im not messin
    Our last evening in this flat, keys go back at noon!
    I think tonight's when the clocks change. Back or forward, anyone?
    Had a bath, put clean sheets on, rang my sister. Tonight might be my first proper sleep since the baby came.
    mebbe the night's the night Scotland score, ah'm no holdin ma breath
    I did it again, ate the whole cake and blamed the dog.
    did it again. locked myself out. hiding it from mum
    I've done it again, booked two dentists for the same day, and I'm sat here laughing.
    So I was doing really well with my spending. Then the sale came on. Three pairs of boots later I'm so ashamed, they don't even fit.
    aye i went an did it again, asked the neighbour when she was due an she's no expectin
    My arms are a mess of paint again and it's getting too warm for DIY.
    my arms r sore from the gym n i want to go back, who am i
    Fresh scratches up both arms from the brambles, blackberries are massive this year.
    My arms are covered in eczema and I've swimming on Friday. Any creams that don't sting?
    The scars on my arms are fifteen years old and silver now. My wee girl asked about them and I said I'd a hard time once and got help.
    The urge to shop is so loud tonight I've hidden my card in the flour.
    urges r really bad today, day 9 off the fags, dont think i can hold off but im gona try
    The urge to tell my sister-in-law where to go has been on me since dinner.
    Haven't had an urge to self-harm since my second year at uni. Saying it here because the anniversary is tomorrow and I'm buying a cake.
    There's a tug in me to go home to Donegal and it's stronger every summer.
    I've stopped planning anything past Friday because the rota changes every week.
    stopped makin plans with her ages ago cos she always cancels
    Everyone at work is booking summer leave and I can't plan a thing until the passport comes.
    I no longer plan meals, I just open the fridge and hope.
    gave up plannin the big wedding, were doin the registry office an chips
    I'd be doing everyone a favour if I binned this sofa.
    id be doin my kids a kindness if i stopped singin in the car they say
    Him retiring would be a kindness to the whole department.
    He said I drag the quiz team down. I'd be doing them all a good turn by skipping the sports round.
    ah'd be daein ma maw a service if ah sorted her telly oot, she's been on the wan channel since Easter
    It would be a relief if the rain stopped, I've three loads of washing in.
    itd be a relief if somethin took this migraine off me
    I had the scan results back and they're clear. The relief! I cried in the car like a fool.
    It'd be a relief if they just told us about the redundancies.
    When Grandad finally went it was a relief, and I feel terrible saying so. He'd been so sore for so long.
    I look at the kids' coats in the hall and think, where did the wee ones go.
    i look at the calendar an think how is it october
    The photos up the stairs, I look at them and think Mum would have loved the new baby. Three years she's gone.
    I look at the price of butter in Tesco and think I'll do without.
    Came in from chapel and the ham was out. I looked round at them all and thought I'm lucky, even with the shouting.
    I'm only still here because the bus didn't come, been at this stop forty minutes.
    only still up cos i promised my nan id watch the snooker with her
    The one reason that cactus isn't dead is that Owen waters it.
    I'm only still in this job because of the pension. Anyone else counting years?
    ah'm jist hingin oan tae the wean's first day at school, then ah'm gettin ma hoose back
    I've been saying my goodbyes all week, last day at the surgery tomorrow after 22 years.
    been sayin bye to ppl all week, off to new zealand for a year!!
    I've been saying my prayers in Welsh again since Mam died, it helps.
    Went to see Auntie Mair and hugged her a bit longer than usual. She's in the hospice now. I'm not ready.
    sayin the times tables wi the wean every night, ah've forgot ma eights
    I wanted to die of embarrassment, I called the vicar "mum".
    i could die for a curry rn its all i can think about
    My phone wants to die at 40% every day, is it the battery?
    My brother said he wants to die and I don't know what to say to him. He's with Dad tonight and they've rung the crisis team. I'm shaking.
    Ten years ago I wanted to die. This morning I wanted another slice of toast. It does shift.
    I don't want to be here, this training day is six hours long.
    dont want 2 be here no more, this town is dead, movin to leeds
    I do not wish to be here when the in-laws arrive.
    People keep asking how the new flat is. Damp. I'm not spending another winter here so I'm on to the council.
    don't want to be by here when the rugby crowd comes through, butt
    I wish I wasn't a morning person, it'd be so much less bother.
    wish i could jus stop eatin crisps without anyone bringin more in
    I wish they'd let me in with him, it was covid, he went on his own.
    wish id the courage to sing at open mic, been practisin in the shed
    It was Sian's hen do and I wore the sash and drank the fizz. On the train home I wished I'd had chips.
    I've got a plan and for the first time it includes a pension.
    got a plan now to end the slugs. not scared. just copper tape
    It's all worked out in my head, paint and all, and I'm not telling my husband because he'd want magnolia.
    There's a crisis plan on the fridge from when I was ill in 2019. Haven't needed it in years, but it's nice to see.
    ah've a plan fur gettin the wean tae sleep an it's cried the car
    I've written the letters for the girls' school about the allergy and they're in the drawer.
    wrote my note for the milkman. its short. two pints
    It's all written down for whoever's cat-sitting, passwords, the boiler, what biscuits.
    I bought nice paper from the post office. I write to Mum every anniversary and leave it at the grave. The bereavement lady suggested it.
    In my novel he leaves a note and walks out of the story in chapter nine. Written it four times and it still reads like a soap.
    I've a date for the op at last, and having a date is a comfort.
    picked a day. wont say when. just dont be surprised if theres a ring on her finger after it
    There's a ring round the twentieth, that's when the puppy comes.
    I've given myself until my birthday to learn the ukulele.
    The benefits letter came and I laughed. They want me in for a review in March, the same day as the hospital. Can I move it?
    Nobody would notice if I wore the same jumper all bank holiday, and I've half a mind to.
    no1 wud even notice if i left the meeting so why am i on camera
    Who'd notice? That's what I ask about the skirting boards.
    They'd take weeks to clock I'd left, we're all remote.
    I answered every message in the group chat today. Not one of them would notice if I left it. Mute it is.
    I'm ready to go now, where is everyone? Taxi's outside.
    im ready 2 move tbh, been ready since feb, solicitors are snails
    I've the house straight and the cat fed and I'm ready for this renovation to be over.
    Ready for the off, boys, see you in the pub at seven.
    The minister asked if Gran was ready. She said she'd been ready since 1998. She died on the Tuesday, very gently.
    I've had enough of being on hold. No drama. Just enough.
    had enough now. had enough of him. goin to my sisters
    Turkey's a thing I'm full of, but I'm stopping for pudding.
    I've told my brothers they're doing Mum's weekends, I've had enough of being the one who copes. The washing's still on the line and it's staying there.
    sick of cleanin, sick to the back teeth, n one of these days ill get a robot
    I just want this drilling next door to stop, it's been since eight.
    i jus want this series to end is that so much to ask, 9 seasons
    I want out. Out of the marriage, I mean, and I've rung Women's Aid.
    It's the root canal I want over with. Been thinking of little else since the x-ray.
    She says the hot flushes ease in time and I'm sure she means well. I want them to stop now. Has anyone used the patches?
    I'm not safe on a ladder and I don't know why I said I'd do it.
    not safe. that stairlift. from 1987. pls advise
    Someone ought to be with Dad, I know what he'll do to the new carpet if he's left.
    Put the kids to bed early and locked up. We got out, we're at the refuge and we're safe. First time I've slept.
    safe isnae a word ah'd use fur ma cookin, the smoke alarm's never aff
    I can't promise I'll be there tomorrow, the sitter's let me down.
    cant promise i wont eat them all tonite sorry
    The nurse wanted me to promise I'd keep the leg up. I crossed my fingers like a child. There's ironing to do.
    I'll not make promises about staying for the speeches, I've sat through enough of them.
    dont be askin me to swear i wont cry at the school play, id be lyin to you love
    I've been giving my things away bit by bit, the new place has one cupboard.
    givin my records 2 my mate, wont need em now iv gone streaming
    Rehomed the hens this morning, we're off to a flat in Swansea. Cried all the way back.
    I gave Nia my grandmother's ring for her confirmation. She's put it on her thumb. I was proud as anything.
    gien awa ma tools the day tae young callum noo ah'm retired
    By the time anyone reads this I'll probably be in the dentist's chair, wish me luck.
    when u see this ill b in lanzarote n im ok with it
    Mum, when you open this app look in the oven, there's a surprise cake.
    If you're reading this on Monday then I finally managed to schedule a post.
    Mods, feel free to take this down. By the time you do the tickets will have gone anyway.
    This is my last post on this thread, moving the photos to the garden one.
    last msg from me tonite, battery 2%
    There won't be another Sunday roast out of this oven, new one comes Thursday.
    I've just had a last cup of tea with my sister before she flies to Perth. She talked about curtains. I cried at the bus stop.
    last time ye'll hear fae me aboot the bunion, pals, it's oot
    I won't be around for the christening, we're in Portugal that week.
    wont be around 4 my results, on a train, mum is openin them
    Don't save me a seat at Christmas, I'm on shift on the ward.
    They're opening the new leisure centre in May. I won't get to use it, I'm moving to Bangor.
    ah'll no be about fur the raffle, gie ma prize tae Senga
    I hope I don't wake the baby with this blender.
    goin bed now. hopin i dont wake at 4 again. nite
    My one wish every night is not to need the loo. Seventy-one years of age.
    Woke up again at three and cried because I had, menopause insomnia is no joke.
    I took my mother to bingo and she won forty quid. In bed after, I was hoping not to wake with her cold, and guess what.
    Everyone would be better off with a bigger fridge and I'm fairly sure I can prove it.
    they b happier with a different coach. all of em. 9-0
    My lot would have it easier in the long run if we moved nearer the school, so I'm thinking of viewing one.
    He'd do better at school with glasses, the teacher says. He's asleep with his football boots on.
    I used to believe they'd all be better without me. That was the illness talking, and it's eight years quiet now.
    I'm a burden to my wife at the sales, she leaves me in the café with the bags.
    im jus a burden on every1 on movin day wi this back lol
    Nothing but a weight round our necks, that caravan.
    The carers come at seven and again at six. Mam says she's a burden. How do I get her to hear that she isn't?
    Since the stroke I do feel a burden, but the group says ask for help anyway. Who does lifts to clinic in Fife?
    I've been thinking about ending my gym subscription. I'd rather say it straight.
    bin thinkin about endin things with jake. like properly
    The ending is on my mind when I wake and when I clean my teeth, I can't land chapter thirty.
    been turnin it over, whether to top up my pension before or after the wedding
    I've a lovely counsellor and I've been thinking about ending our sessions, because I'm well and I talk about my tomatoes. How did any of you say it?
    I keep thinking about not going, it's only a work do.
    keep thinkin bout not eatin meat n it feels doable which is scary
    My head goes to disaster. Plane's late and there I am choosing hymns for him. Anxiety's a gas thing.
    Thoughts of that sort haven't bothered me since the spring of 2017, and I still find it a marvel.
    Bus was late, I'd a row with the driver, silly stuff. I keep thinking I should have said sorry.
    I've nothing left to wear for the wedding, not one thing, I made a list.
    nothin left in me after that hill. im sellin the bike lol
    House sold, job done, dog passported. It's Spain for us!
    There's nothing left in the tank after four nights, so I'd sooner be in bed than at the hen.
    The funeral was well attended and the sandwiches were good. Everyone's gone home now. I've still his coat on. How do you do the first evening?
    I've run out of reasons not to go to the gym.
    run out of milk, run out of bread, goin to tesco
    Out of petrol and out of signal, I sat in a layby in Powys for three hours.
    I've run out of the cream that makes my hands bearable, is there anything like it over the counter?
    We'd a good afternoon with the grandkids, paddling pool and everything. I've run out of towels. Derek's snoring.
    I don't deserve to be spoiled like this, breakfast in bed and all the family here.
    dont deserve 2 be this full after one salad
    A treat is what I deserve, so I gave myself one tonight, the posh biscuits.
    I don't deserve that promotion, says my head. Impostor syndrome's a beggar.
    They let him off with a caution and my mother cried. He doesn't deserve to be near her. Where do I ask about an order?
    I want to stop hurting myself in this gym class, which trainers are good for flat feet?
    gona hurt myself laughin rn someone send more cat vids
    I need to keep my toddler from hurting himself on the hearth, is a guard worth it?
    my daughter says she wants to hurt herself. weve an urgent camhs slot at two. what do i bring?
    Exam went okay actually. Then a girl said a thing in the corridor and I smiled. I'm trying to be the bigger person.
    I've started knitting again after four years and I've told nobody, it's hats for everyone.
    started again. couch to 5k. feel sick
    It's back. The damp. I thought I'd left it behind with the last flat.
    nine years since i self harmed an i still keep the wee coin from the group in my purse
    The move went well and the children love the garden. I've gone back to work since we got here. I make the packed lunches half asleep.
    I'm scared of what I'll look like when the bandages come off tonight.
    scared il say somethin stupid 2 her mum, hands r shakin
    I'm afraid I'm going to act on it this time and buy the campervan.
    feart o ma ain self in the mirror the night, that face mask is green
    It's the first weekend without the children. He has them till Sunday. The house is so quiet. What do you all do?
    I don't trust myself to be alone with a trifle.
    dont trust myself 2nite. keep thinkin about textin him
    Can't rely on my own hands. Arthritis. Dropped another good plate.
    I've asked Mam to sleep in with me because of the storm. She's making porridge. The roof's still on.
    if i was honest id say i wont be stopping at one slice
    I've been looking up ways to dye wool and I can't stop reading.
    been googlin how to end a tenancy every nite this week
    My search history would have me sectioned. It's all for the murder mystery weekend.
    I asked the internet whether it would hurt, the cataract op I mean.
    Kids' tea was fish fingers. Then bath, story, lights out. Then I sat down and researched an actual fridge freezer. This is forty.
    I've got everything ready for the baby, it's just the baby we're waiting on.
    got what i need. all set. jus waitin til there all asleep then im wrappin presents
    It's all in place now, papers, keys, cat carrier with a label on. Moving day at last!
    what id need is in the house but i cant find the allen key
    I did a big clean and cancelled the milk. It's all laid out, passports and euros. The place has never looked so tidy and now we're leaving it for a fortnight.
    Once the dog goes, I go, he'll not be hurried round the park.
    once my exams r done im done. as in sleepin til august
    When Mam's looked after I'll be free to visit you, and the home has a bed for her Tuesday.
    soon as the divorce is signed im gettin a tattoo
    The wedding's all paid for and the speech is written. After she's back from honeymoon I'm going to take up bowls. I've a lovely navy suit.
    I'm done. Done with painting this ceiling.
    im done bein nice to landlords. done done done
    That's me finished, twelve sessions of physio and I can reach the top shelf.
    done tryna please my mother in law
    Referral got bounced again, third time, wrong postcode apparently. I'm done asking nicely, I've written to the MP. Has that worked for anyone?
    I'm just waiting to see the consultant and thinking I might hurry it along with a phone call.
    jus waitin for the nerve to ask her out. its comin i can feel it
    All I do is wait for deliveries, and lately they've stopped coming.
    waitin on the house bein empty then im goin to eat the good cheese
    Dialysis is Monday, Wednesday, Friday. In between I'm waiting on the transplant list. Any good box sets?
    I'd rather be dead in a ditch than wear that bridesmaid dress, it's salmon.
    id rather not be on camera then look like this 1 more meetin
    Given the choice of tomorrow or Thursday, I'd take Thursday.
    sooner be in the garden me than sat in this chair another sunday
    My sister says come to Cornwall for a week, sea air. I said I'd rather be in Benidorm, and we laughed.
    Part of me wants to move and the other part is too tired to pack.
    half of me wants to b vegan half doesnt. the 2nd half is winnin
    There's a bit of me that's already voted for the blue sofa and it's very loud about it.
    Some of me wants to apologise I suppose or I'd not be typing.
    We had pancakes. The little one did a cartwheel. Part of me loved it and part of me was watching the lamp.
    I envy people who can nap. I see a cat on a wall and I think lucky so and so.
    so jealous of ppl who moved out young. wish that was me
    I was at a removal last night and his wife held my hand the whole time. He was only forty-nine, I still can't credit it.
    I envy my aunt her greenhouse. She has tomatoes by June. She's knitting for the grandchild as well.
    read the death notices every mornin, its an irish thing, you have to know who to send a card to
    I pray every night that this wait is over, results are Friday.
    asked god 2 let me pass my drivin test. he dont listen so il do more lessons
    Lord forgive me, I've decided to cut the choir's carols down to four.
    I lit a candle for my brother, five years on Sunday since he took his own life.
    Father Tom preached on hope and I wrote it on the back of the hymn sheet. Dad was taken this time last year. I'm holding on to it.
    I just want to be with my mum for her birthday, and the trains are cancelled.
    wana be with my baby all day, mat leave finishes monday, goin 2 b in bits
    It's time I was with Alan at the hospital, visiting's from two.
    I'd give anything to see our Bethan again. Her phone still gets messages. I charge it. Is that odd?
    ah'm goin tae ma da's fur the week, he's had his hip done
    I nearly killed myself laughing this afternoon, the dog got his head stuck in the bin.
    nearly did it earlier. bottled it. gona ask for the raise 2moro
    I came within one number of winning the bingo last night and I'm not over it.
    so close to finishin the quilt jus now, had to stop for tea
    Got a parking ticket, which is nothing. Nearly cried at the warden though. He gave me a tissue.
    Had to stop myself tonight from sending that email, saved it to drafts.
    cudnt stop myself. ive bought another houseplant n its massive
    It took all I had not to laugh on the way home, Mam had her cardigan on inside out.
    I only stopped because the phone rang, a wrong number, a man after a carpet. Forgot the rice. Burnt to a crisp.
    every evenin i have to talk myself out of a takeaway n this evenin i cudnt be bothered
    I can't see a way out of this babysitting, she's already at the door.
    no way out xcept the fire exit. thinkin bout takin it, worst hen do ever
    There's only one door left to paint and I've my hand stuck to it.
    I've tried the debt people, the council, my brother. The charity has put a breathing space on it and I can see a way out. Ring them, honestly.
    I'm boxed in, so I am, some eejit's parked across the drive.
    I'm not meant to be up this early, I've always known.
    not cut out 4 campin. thinkin ill jus go home
    This battery was never supposed to last this long, eleven years!
    Some people aren't built for running and I'm one, and I'd like my entry fee back now please.
    I tried the choir and the walking group and the tablets. Turns out it was the walking group, for me. Two years steady.
    Will someone look after my seat for me, I'm only at the bar.
    look after each other on here wont u. im off for a digital detox til may
    Mind the cat for me, Jean, key's with next door. Back Sunday with rock.
    I've asked my neighbour to water the tomatoes from Friday, we're at my cousin's.
    see tae ma wee dug fur me while ah'm in gettin ma gallstones oot?
    Tell my kids I loved the card, I can't work the video thing.
    tel my mum im sorry im late. its not her fault, trains
    Somebody tell our Luke he can have the bike, I'm too old for the saddle.
    I keep writing and deleting this. How do I tell Yasmin I can't be her bridesmaid?
    If anything gets back to my da about the dent in the car, say it was the cat.
    Sorry for everything being in boxes, we only moved in Monday.
    sorry im not strong enough 2 open this jar
    Sorry, Mum. Sorry, Eoin. I've burnt the dinner and I'm not sure I want anyone to come.
    I'm sorry to whoever has to find my earring at the swimming pool. It's a tiny gold hoop.
    sorry folks but this is cheerio fae me as treasurer, ah'm choosin the bowls
    I want to disappear to a cottage in Pembrokeshire for a week, as in no phone.
    wana vanish. jus called the teacher mum at age 17
    I'd like this stain rubbed out. No fuss, no bleach.
    My socks vanish off the face of the earth, I swear the machine eats them.
    Someone said hello to me in the lift and I wanted to fade right out. Spinach in my teeth, all morning.
    The world will be tidier when my son moves out and I'm thinking of helping him pack.
    world dont need another superhero film. gona do it a favor n stay home
    This cruise isn't for me and I'm leaving the group chat, no hard feelings.
    I've been taking up a space in the car park that somebody else paid for. Mortified.
    Let the world go on turning, I'm getting off at Carmarthen for a pasty.
    I've felt calm since I decided to resign, calmer than any holiday made me.
    weirdly calm now i kno im not gettin the job
    There's a peace on me since the kids went back to school.
    Everyone keeps saying I seem brighter. I am brighter. It's the HRT and the new glasses. I even sang in the car.
    slept like a log for once n its cos ive chose not to check work emails
    How do you all keep going when a biscuit is all you want? Day three of no sugar.
    how do u stop urself wen u really want to text ur ex. asking 4 me
    How long do people usually hold on? I'm caller forty-one for the council.
    Does there come a point where you're allowed to stop feeding sourdough? I've done the jars and the flour.
    what do youse tell yourselves at four in the mornin with a teethin baby?
    Is it normal to think about dinner while you're still eating lunch? Because I am, all week.
    does any1 else lie there needin a wee but too cosy or jus me
    Is it only me that's disappointed in the new bin collections?
    Am I the only one who goes about the shops quite cheerful and comes out with no milk? I bought a plant. The woman said it likes light.
    is it mad that hooverin is the one thing i look forward to
    There's no future with him in it, I've looked, and I'm going to stop pretending.
    no future 4 me in maths. not bein dramatic i got 11%
    When people say next year I laugh, the waiting list is four.
    Careers adviser gave me leaflets. There's no future in typing, apparently. I put them in the blue bin and signed up for plumbing.
    future? ah'm plannin on bein a granny by the time the clocks change, fingers crossed
    I don't care if I win or lose, and of late I lean to the second.
    dont care if it rains tomoro or not. rather not
    Carpet or lino, it makes no odds to me now, I'd as soon have lino.
    I've stopped minding what people think of my hair. If they laughed today I'd call it attention.
    whether we're in europe come saturday is all i can think about, come on the villa
    I won't be needing the appointment in June, the lump was only a cyst, give it to someone else.
    wont need a birthday pressie this yr. the pup is enough
    No need to renew my bus pass, love, I get the free one at sixty.
    The optician asked about varifocals. I said I wouldn't be needing them after all. Sat on my glasses that night, of course.
    ah'll no need a winter coat, ma daughter's got me a flight tae Sydney
    Made soup from the leftover parsnips and it was actually lovely.
    anyone watchin the bake off later? the fella with the bow tie is my pick
    The heron was back at the canal this morning, stood there like a lost umbrella.
    First time driving on the motorway since the accident and I only swore twice.
    my lad got his first wage today an bought us all chips
    Does anyone know how to get candle wax out of a tablecloth?
    Physio says six more weeks in the boot. I've named it Gerald.
    Went to the new peer group at the library, four of us and a plate of shortbread. I'll go back.
    cant find my glasses. they were on my head. 20 mins
    It's lashing down in Cork and I've the fire lit at four in the afternoon.
    The doctor's put me on a different blood pressure tablet and my ankles are swelling. Is that a usual thing?
    Mam's eighty next week and wants a bouncy castle. She's serious.
    got thru the interview without my leg shakin, small win
    Snow on the Beacons this morning, you'd think someone had sieved it.
    I finally rang the housing officer and she was dead nice about it.
    My ex has moved his new girlfriend in and the kids like her. I'm happy for them and raging, both.
    anybody else's cat only drink out the bath tap
    Made it to the end of the street and back with my new stick. Sat on the wall for a rest and a stranger gave me a satsuma.
    The kids' nits are back. I am never sleeping again.
    Third week on nights and I'm killing it with the meal prep.
    cheers for the tip about the pip form, got the letter today, awarded!!
    Lost my job on Monday. Gutted, angry, eating toast. Where do I start with Universal Credit?
    The blackbird's nesting in the hanging basket so nobody is allowed to water it.
    Panic attack on the train but I did the counting thing and it passed by Crewe.
    whats everyone havin for tea
    My neurologist retired and nobody told us. Feels like being dumped.
    We'd the wee ones over and they've drawn on the dog with chalk.
    I miss my husband most when the bins need doing. Eighteen months now.
    ferry's cancelled again, typical, stuck in Oban wi a bag o scones
    I cried at an advert for gravy. Hormones or age, take your pick.
    Going to my first AA meeting on Wednesday. Which door do you go in, is that a silly question?
    my mates all at glasto an im here wi tonsillitis
    Has anyone claimed for a wig through the NHS? I've got chemo starting on the third.
    Took the grandkids to see the steam train and came home with soot in my ears.
    The choir's doing Calon Lân on Saturday and I've got the descant, pray for us all.
    Y'all, my neighbor brought over a peach cobbler for no reason at all.
    feelin a bit flat today, nothin major, jus january
    The support worker helped me open the post, all eleven weeks of it. It wasn't as bad as I'd feared.
    Our Megan passed her grade three on the cornet. The street knows about it.
    Bought a second-hand bike and the bell plays something like the ice cream van.
    `,
  ),
  'ordinary lives': quiet(
    'ordinary lives',
    `
    My feet are killing me after that shift, who designed hospital floors
    I could have died of embarrassment when the consultant walked in and I was on the commode.
    Dead tired tonight but the baby finally went down at nine so I'm calling it a win.
    My brother took his own life in 2011. I still set a place for him at Christmas, daft I know.
    not suicidal just knackered, please dont panic anyone
    Ten years ago I tried to end my life. Today I dropped my youngest to big school. That's it, that's the post 💛
    I'm worried about my mate Davy, he keeps saying he wants to end it all. What do I say to him?
    does the crisis line pick up at weekends or is it only mon to fri
    I've trained as a listening volunteer and we ask everyone straight out if they're thinking of suicide. It gets easier to say.
    Anyone watched Dead to Me? Just finished it, sobbed.
    I was dying for a cup of tea all through that meeting
    The menopause is murder and whoever says otherwise can fight me.
    Self harm was my whole life at 15. I'm 38 now and the scars are just lines, I wear short sleeves to work.
    This form will be the death of me. Page 27 and they want my shoe size.
    Rubbish day. Nothing dangerous, just want to moan about my sister.
    Mum is on end of life care and she's dying, they say days. I'm holding her hand and reading her the Racing Post.
    How do hospices decide when someone is ready to come in? Dad's prognosis is weeks.
    I've never wanted to hurt myself, I just get so low in February I can't cook.
    My mother keeps saying she'd be better off dead. She's 91 and I don't know if it's just how they talk or if I should ring the GP.
    Killing time in the waiting room, someone tell me a joke
    i nearly died laughing at your story about the hamster
    My son self-harmed last year. He's in a better place but I still count the plasters in the box.
    That Smiths song, the one about the double decker bus, has been in my head all day. "To die by your side". Cheery!
    I work on an acute ward and we had a death by suicide on Monday. The debrief was three minutes. Is that usual?
    Been dead quiet on here tonight, everyone ok?
    If looks could kill, that receptionist would be doing life.
    I used to want to die every single day. I can't tell you when it stopped, it just got further between.
    Bury me in that chocolate cake, Maureen 😂
    Does anyone know if life insurance pays out after a suicide? My uncle's wife is being messed about by the company.
    I'm dead on my feet with this lambing but sure the end is in sight.
    Just to be clear I'm not going to do anything to myself, I'm just sick of being skint.
    Our Sean hanged himself four years ago this week. Does the anniversary get any lighter?
    can u ask someone if they're suicidal or does it put it in there head
    I died on stage at the open mic, total silence, one cough.
    The match finished me off, extra time AND penalties. My heart!
    He says he'll kill himself if I leave him. I don't know if it's true or if it's a way to keep me.
    Hot flushes again, I'd sell my soul for a fan
    Today's a hard one, crying on and off, but I'm safe and my sister's here.
    I wouldn't be seen dead in a hospital gown but here we are lol
    My granda used to say "you'll be a long time dead" and then have another biscuit.
    Is there a group for parents whose teenager cuts? I feel like I'm the only one at the school gates.
    That deadline nearly killed me but the dissertation's in!!!
    20 years a psychiatric nurse and nobody's ever thanked me like the lad who said "you sat with me the night I wanted to go".
    My dog was put to sleep on Tuesday. He was fourteen and I can't stop looking for him.
    I read Reasons to Stay Alive on the bus and missed my stop. Recommend.
    We lost our daughter to suicide. Please, if you're writing to me, don't say committed.
    Scared to death of the scan tomorrow.
    im so bored i could die, been in this ward 9 days
    I overdosed when I was nineteen and I'm so glad it didn't take. Forty-six now, two grandkids and a bad knee.
    My GP asked had I any thoughts of harming myself. I said no, which is the truth, I'm just exhausted with the night feeds.
    What time does the drop-in close? And is it ok if I'm not in crisis, just lonely?
    Kill the lights, put on the telly, feet up. That's my recovery plan.
    Any advice for supporting a colleague back at work after an attempt on his life?
    The kids have me driven to an early grave, the pair of them, and it's only the first day of the holidays.
    I'd kill for a full night's sleep.
    My counsellor says my suicidal thoughts at uni were my brain trying to find a door. It found a better one in the end.
    Do you ever stop being angry at someone who killed himself? Asking as the wife.
    no danger here folks just a moan: the bus was late, the chemist was shut, the cat was sick
    Watching that farming suicide documentary with the husband. First time I've seen him cry since his dad.
    I'm not gonna hurt myself, I promised my sister and I keep promises. Just having a sad sort of day.
    Drop dead gorgeous, that's what my nan said about every bus conductor.
    I've got a cut on my hand from opening the cat food and now everyone at clinic looks at me funny 🙄
    He's dying for his tea and I've not even peeled a spud.
    Being a carer is a life sentence some days, but I do love the old devil.
    One year since my last self harm. Bought myself a lemon drizzle.
    Does A&E have a separate place to wait for people in mental health crisis? My neighbour waited 14 hours on a plastic chair.
    My phone's dead so I'm on my daughter's tablet, sorry for typos.
    Where do I donate my late husband's clothes? He took his life in April and I'm only just able to open the wardrobe.
    Suicide is a word we weren't allowed in our house. I'm 60 and I'm only now learning to say it about my father.
    Sure I'm only half dead, a cup of tea will fix the other half.
    I have had a stoma for 12 years. At first I thought life was over, it really isn't, ask me anything.
    Worried sick about my flatmate, she's got marks on her arms and she's giving her stuff away. Who do I ring?
    Anyone done the ASIST training? Work wants to send me.
    The heat is murder. Thirty two degrees and Dad wants the fire on.
    My ex said I'd be dead without him. Three years on I've a wee flat and a spider plant.
    Slept like the dead after that new tablet, is that normal?
    I fell apart last night and cried for two hours, then had toast. Feeling steadier. Not at risk or anything.
    Can I come to the group if my bereavement by suicide was thirty years ago? I never talked about it.
    the wifi in this hospital makes me want to scream into a pillow
    Hanging by a thread this week, by which I mean my trousers, the zip has gone.
    My lad's in a band called Suicide Lemon and I have to put it on a poster for the parish hall.
    I haven't wanted to be dead in over a year, and I just noticed it, doing the washing up.
    Should I tell my nine year old how his grandad died? It was suicide. His cousins already know.
    I'm just done with dieting, pass the chips.
    The nurse asked me about dying, what I want and where. It was a good conversation. I've years yet they think.
    When I was in the Army we lost more lads at home than out there. I think about them every November.
    Shoot me now, he's got the bagpipes out again.
    I don't want to be here, I want to be in Tenerife. It's lashing down in Rochdale.
    Reading the leaflet: "if you are having thoughts of ending your life, call". It's good they print it in Polish too.
    My old self would have cut over this. My new self rang my sponsor and ate a Twix.
    Does talking about suicide in schools make it worse? I'm a teaching assistant and we're getting a speaker.
    To be honest it's a Tuesday sort of sadness. I'm safe, I'm fed, I've got the dog.
    He was only thirty four, they found him in the car. I'm his mother. I just want to say his name, Callum.
    Dying my hair tonight, plum or copper?
    I've hit rock bottom with this boiler, third engineer and still no hot water
    My daughter is in hospital after an overdose and I don't know what to bring her. Are books allowed?
    I survived. I want people to know that it's possible to survive it and then be bored in a queue at Aldi, happy.
    Over my dead body is he bringing that ferret in the house.
    My eldest asked "mummy do you want to die?" because I said I was dying for a wee. We had a talk about words!
    Looking for a men's shed near Sligo, my husband's gone very into himself since he retired. He's not in danger, just lost.
    Not a bad day, not a good one. Pain at six out of ten. No dark thoughts, thank God.
    What does passive ideation mean? My sister's discharge letter says it and I don't understand.
    I cut myself a slice of the bara brith and thought of you all.
    That tune by REM, Everybody Hurts, should be on prescription.
    My friend died by suicide and everyone at work keeps asking how. Not how am I, just how.
    I used to stand on that bridge. Last weekend I walked over it with the grandkids eating ice cream.
    Honestly the PIP assessor asked me "why haven't you killed yourself?" Is that even allowed? I was shaking with temper.
    My brain is fried, dead, kaput. Two essays in two days.
    im ok btw, ppl keep asking cos of my last post. wasnt about that. just heartbroken over a boy
    My wife had postnatal psychosis and wanted to die. That was 1998. We're going to Madeira next week.
    Do you have to be referred by your GP for the self-harm clinic or can parents ring?
    Hanging on in there like a budgie in a gale.
    We had a suicide awareness day at the mart. Great turnout, and more men talking than I've ever seen.
    Bit of a gallows humour merchant me, comes from the ambulance years. Nothing meant by it.
    I'm dying to hear how your interview went!
    My mum's dementia has her asking to die every evening around six. The nurses say it's sundowning. It's so hard to hear.
    Doctor said no risk, adjust the dose, come back in a month. So that's me. Plodding.
    These migraines are murder but at least I've got blackout curtains now.
    Twelve steps, twelve years, still alive and still bad at golf.
    What's the difference between a crisis team and a home treatment team?
    Finished 13 Reasons Why with my daughter so we could talk about it. Mixed feelings.
    After my husband's suicide the insurance man sent flowers. Only one who did.
    I don't want to die! I want to live, that's what makes this diagnosis so hard.
    wish the ground would swallow me, i called the headteacher "mum"
    The hardest call I ever took on the helpline was a lad of twelve. I went home and hugged mine.
    My GP thinks I'm depressed. I'm not low in that way, no thoughts of harm, just no energy since covid.
    Can I put my teenage son's tablets in a locked box without making it a big thing? He had a bad time last year.
    I thought I'd die of boredom in isolation but I learned to crochet a frog.
    Deadheading the roses is the only thing keeping me sane.
    Bit worried about a lady in my knitting group who said she's "ready to go". She's 86 and quite cheerful about it.
    My sister ended her life when I was 9. I'm now older than she ever was. Strange birthday.
    It was suicide having that vindaloo before the MRI.
    Years back I had a plan and a date. The date came and my neighbour knocked for sugar. I've never told her.
    I feel low but it's grief, it's only been five weeks. I'm minding myself, eating soup.
    Does anyone else's carer's allowance letter make them lose the will to live? Asking for a friend with no will left lol
    Kills me to see him struggle with his buttons. He used to rewire houses.
    We are doing a night walk for suicide prevention, 5k, all paces, there's a piper at the end.
    I don't self harm any more, I swim. The cold does the same job without the plasters.
    Hiya, student nurse. Writing an essay about suicide risk in farmers, is it ok to ask people's experience here?
    He's dead to me after what he did with Mum's house.
    The telly's on the blink, the dog's got fleas, I've a cold. I'll live.
    My partner talks about not wanting to be here. She says she'd never do it. How do I sleep?
    I lived. Sometimes I have to write that in capitals. I LIVED.
    In our language we say "I die for you" to the children when they are cute, my health visitor was very surprised!
    Exam stress is through the roof but I'm alright, got my mates and a big bag of Haribo.
    "Do not go gentle into that good night" was read at Dad's funeral. He'd have hated it, he liked limericks.
    how do u tell ur friend u know shes cutting without her going mad at u
    Not one thought of it since the lithium. Four years. I still knock on wood.
    I've told the psychiatrist the truth, I don't want to hurt myself, I want to hurt the photocopier.
    Put me out of my misery, did you get the job or not?
    My nephew jumped and lived. He's learning to walk again and he's the most cheerful person on that unit.
    The rota's a killer this month, five nights on the trot.
    Is there support in Welsh for people bereaved by suicide?
    I was told as a boy that big lads don't cry. I did at the graveside of my best pal, who couldn't either, until he couldn't go on.
    Just so tired of being tired. I'm not unsafe. A decent night and I'd be a new woman.
    When the phone rings after ten I think it's the hospital about our Kerry again. She's tried three times.
    I would die for my kids, and I'd also like them to go to bed.
    Ended things with Paul. Best decision I ever made, I feel ten feet tall.
    If you're reading this and it's dark, I was where you are in 2006. The light comes back slowly, like an old strip bulb.
    Stitches out today after the carpal tunnel, scars on both wrists, the looks I get!
    My mam left no note. Twenty two years I've been writing it for her.
    Does Shout work on a PAYG phone with no credit?
    Ach I'm done in. Away to ma bed, night all.
    Killed another houseplant. I should be on a list.
    The chaplain asked if I'd lost the will to live. I said no, just the remote.
    My wife says she can't go on with the caring. Not in that way, she means we need respite. How do we get it?
    Doing a bake sale for the hospice where Mum died. Scones wanted.
    I've had bad depression but never been suicidal, is that a thing? My friends seem surprised.
    Ten months free of self harm and my therapist is discharging me. Proud and a bit wobbly.
    Watched A Man Called Otto with Dad. He laughed at all the wrong bits, him being a widower himself.
    We lost a first year in our halls last week. Everyone's walking round like zombies and the uni sent one email.
    Drowning in laundry. Send help or at least a peg bag.
    Dear all, I'm not in any distress, I only want to know whether the Thursday group is on.
    I'm sick to death of hospital sandwiches.
    When people say suicide is cowardly I want to show them my brother's medals.
    Being 17 and wanting to die felt like it'd be forever. I'm 29. It wasn't forever.
    My postman said I look like death warmed up, cheers Gary.
    My lad talks about "unaliving" in his game chat. Is it just slang or should I worry?
    Crashed out at 7pm, woke at 7am, never felt so alive.
    What do I do with a voicemail from someone who died? I can't delete it, I can't play it. He rang me that night.
    The carers' assessment asks if I feel I can carry on. I put yes with help.
    She's been cutting since Year 8. CAMHS say eighteen weeks. EIGHTEEN. I'm beside myself.
    I may be old but I'm not dead yet! Booked the salsa.
    I do get the odd gloomy thought but no, I don't want to die, I want a new hip.
    They gave my uncle naloxone and he came back. He's raging about his jeans.
    I wanted to jump for joy when the scan was clear
    First time I've laughed since we buried him. Felt guilty, then laughed more.
    The film was about assisted dying and my mother wants to discuss it over Sunday roast. Help!
    My flatmate's boyfriend threatened to top himself and we called 999. Did we do right? He's furious with us.
    Volunteering on the phones tonight, wish me luck, first solo shift.
    Cuts to the mental health budget will cost lives and I've told my MP so.
    Do the Samaritans tell the police? Asking because my son won't ring them for that reason.
    This cough is going to finish me. Day nine. Honey and whisky it is.
    I remember the night in 1984, pit closed, Dad sat with his head in the oven to clean it, and Mam screamed the place down. We laugh about it now.
    Baby has me dead on my feet but I look at her wee toes and I'm grand.
    I've made a safety plan with my worker even though I've been well for months. Feels like having a spare tyre.
    My neighbour's husband shot himself on the farm. What can I bring that isn't lasagne?
    no im not depressed im just a goth, my nan keeps sending me helpline numbers
    Old wounds, literally. The scars itch in winter, does anyone have a cream for twenty year old ones?
    I do not know the English for it, in my country we say heart is heavy. I am not sick, I don't want to die, only I miss my mother.
    Hamlet for GCSE. "To be or not to be" and my daughter says he needs a group like this.
    I laughed so much at bingo I thought I'd stop breathing
    He wasn't a statistic, he was my da, and he'd a lovely tenor voice. Suicide took him but it doesn't get to be the whole story.
    Pain clinic was useless but the physio's a saint. Rough week, not a dangerous one.
    my bf says he wants to die after every argument. am i meant to take it seriously each time?? im 18
    Is it normal to have scary thoughts of the baby falling down the stairs? I don't want to hurt him or me, they just pop up.
    I've lost three colleagues to it in the job. We call it the black band and nobody talks until the pub.
    My car died on the bypass and three strangers stopped. People are good.
    Ready to throw myself on the mercy of the council tax office.
    In my twenties I carved up my arms. In my forties I carve spoons.
    Who do I tell at school? My friend said she took tablets on Sunday and made me promise not to say.
    Starved, soaked and dying for a pint. Good day's silage though.
    A stranger talked me down in 1993. I never got his name. I think he had a Leeds scarf on.
    I'm at the end of my rope with the housing association, does anyone have the ombudsman's number?
    My aunt had an assisted death in Switzerland. Nobody in the family will talk about it so I'm trying here.
    All packed and ready to leave this hellhole (the B&B, not the world) tomorrow
    I couldn't cope any more so I asked for help and got a sitter two mornings a week. Sharing because it works.
    That's the last time I eat your chilli Pete I saw the tunnel of light.
    Does anyone know a song for the funeral of a young person who took his own life? He liked Oasis but the lyrics are hard.
    I'm fine, honestly I'm just mithering. Our Janet's not ringing and the telly's rubbish.
    Half term with twins. Pray for my soul.
    The inquest is on Friday. Open verdict or suicide, I don't know which I'm hoping for.
    Coming up to my recovery birthday, five years since the hospital. I'll be having a Chinese.
    What does "risk to self" on a care plan mean for getting a travel card?
    My heart's broke but I've no notion of dying. I've hens to feed.
    Every song on this album is about dying, and it's the happiest thing I've heard all year.
    Work's doing mental health first aid, I had to role play asking my boss if he was thinking of suicide. Surreal.
    I near cut my thumb off with the bread knife, six hours in A&E, no sympathy from the wife.
    Can't believe she's gone. Cancer, 49. She wanted to live so much.
    My dad tried to kill himself when I was little. Nobody told me until his funeral, last week. My head is spinning.
    Dead right, Sheila, couldn't have said it better.
    Just here to say that antidepressant number four was the one. I was about to give up on tablets altogether.
    I don't have thoughts like that. My depression is more like wading through porridge.
    My mate's on suicide watch in prison and I can't get any answers. Who's allowed to call?
    We've a duty line at the farmers' union now, someone who knows a ewe from a tup picks up.
    I hate my life when it's recycling day and I've missed the lorry by ten seconds
    Bereaved mums' coffee morning was good. Four of us had lost sons the same way. Nobody had to explain.
    This dress is to die for and it's got pockets.
    Had a wobble on the anniversary of my attempt. It's twelve years. Cried, walked the dog, fine now.
    Teacher here. A pupil wrote "I wish I was dead" in an English story. It's gone to the safeguarding lead. Keep thinking about her.
    Nothing like a near death experience at a roundabout to make you appreciate your mother-in-law's cooking.
    Feeling pants, but a normal pants. I'm going to have a bath and watch Vera.
    My sister says I'm suicidal because I said I can't face Christmas. I'm not! I can't face her trifle.
    When he came home from the unit I hid every knife and then couldn't cut the bread. We ate it in lumps.
    Do people still say "committed suicide"? I was corrected at work and want to get it right.
    OMG the suspense in that last episode killed me
    Caring for Mum I sometimes wish it was over for her. Then I feel like a monster. She's suffering so.
    I've been told I'm terminal. I don't want to die in hospital, I want to be at home with the cat. Any tips on getting that sorted?
    He says "I'd be better off dead" every time United lose, so I've learned to ask which kind.
    I slept on the settee and my neck wants to divorce me
    My therapist asked about the girl I was who wanted to vanish. I said I'd take her for chips.
    Someone on my Insta posted a goodbye type message and now her account's gone. How do I get somebody to check on her?
    One day at a time, and today's day was mince and tatties.
    I never thought I'd be grateful to be alive and moaning about parking, but that's remission for you.
    Just got sectioned papers for my brother. He was going to jump. He hates me right now but he's alive.
    Is the text service free from an Irish number?
    These hormones! I could murder someone and then cry at an advert about ducks.
    Not looking to die, just looking to retire, Gordon.
    My granny prayed for a happy death every night and got one, asleep after the Late Late.
    I'm researching my family tree and three men on the farm side died by suicide. Has anyone else found this?
    Dead leg, dead arm, the cat slept on both.
    I'm doing Movember for my cousin Rory who didn't make it. Every quid goes to the lads' helpline.
    Been there, love. It was after my second. I didn't want to be alive, and a health visitor called Pat sat on my floor. He's 22 now, that baby.
    I get so angry I want to smash plates. I never hurt myself, just the crockery.
    The vet put the old mare down this morning. Thirty one years. I held her head.
    Let me die in peace says grandad when you ask him to take his boots off.
    Anybody been through an inquest for a sibling? I don't know what to wear or whether I have to speak.
    I'm safe tonight, I'm with my mum, I just wanted to say thank you for yesterday.
    My Spanish neighbour says "me muero" about forty times a day. The weather, the prices, her knees.
    Is it wrong to be relieved? She'd tried for so many years. I loved her and I'm so tired.
    The course is killing my social life but placement on the children's ward makes up for it.
    Our lad texts "kms" when he runs out of cereal. The wife nearly had a stroke.
    I stopped self-harming when I got the job at the kennels. Puppies are a full-time occupation.
    Feeling flat as a pancake. Saw GP, no red flags she says, bloods next week.
    Does Suicide Squad have too much violence for a ten year old?
    I ask every new patient about suicidal thoughts. Eighteen years, and I still take a breath before I say it.
    You'd want to be dead not to laugh at that man.
    I'm so over it. The wedding planning I mean. Can we elope?
    She's my best friend and she told me she doesn't want to be here. We're on the phone now. I've got another phone to type on. What do I say?
    A customer told me to go and kill myself because the tills were down. Retail, eh.
    My father-in-law found the body of a farmer he'd known for years. He won't speak of it but he's not sleeping.
    The baby blues passed by week three for me. Had a good cry over a sock and moved on.
    Fell in the slurry and my whole life flashed before me. Mostly it was tea breaks.
    Survivors of bereavement group was full. How do other towns manage?
    I can't live without my hot water bottle, and that's a medical fact.
    I was so low in lockdown I'd stopped caring if I caught it. Looks like another person now, from here.
    Ma says if I fail maths she'll kill me and then ground me 😂
    I just needed a rant. Not in crisis, got support, got crisps.
    Read Matt Haig, read Sylvia Plath, now I need something with a dog in it.
    It's 3am and I'm on hold with 111 about my wife, she's saying she'll do something. Does anyone know is there a quicker way?
    To whoever said I'd never make thirty: I'm 31, I have a mortgage and an allotment.
    My knee gave up the ghost on the Camino, 20k from the end.
    Are there any books for little ones about a parent who died by suicide? She is five and asks every bedtime.
    I'm feeling hopeless about the benefits system, not about life. Important distinction!
    It's a dying art, darning. My mother could have mended the Titanic.
    No thoughts of harm today, no thoughts of harm yesterday. Ticking the boxes on my app feels good.
    Thirty years since I was cut down. My mam got there in time. I'm off to her eightieth tomorrow with a cake shaped like a caravan.
    My boss asked for a quick word and I thought I was done for. Pay rise!
    Heading into surgery Thursday. If I don't make it, she gets the Le Creuset. Joking, it's a bunion.
    The lad who drove the train writes to us every year. We write back. Our Ellie wouldn't have wanted him to suffer.
    I'm not a danger to myself, I'm a danger to a packet of Hobnobs.
    Does anybody have experience of a coroner returning a narrative verdict?
    I gave up. Then I had a nap, and ungave up. 10/10 would recommend.
    My wife's a carer for her mum and said "I just want it all to stop". Turns out she meant the phone. But I'm glad I asked.
    Hungover and wishing for a swift end. Never again, until Saturday.
    We call it the thin place, the year after. You walk about like you died too. It thickens up again in time.
    I am living with schizophrenia since 2004. Back then the voices said to die, now they mostly comment about my shopping.
    Someone's left a note on the bridge by ours: "you matter, ring this number". I thought that was lovely.
    How long is the waiting list for counselling after a suicide in the family, roughly, in Leeds?
    Scunnered. No in a bad way, just scunnered.
    Y'all this Texas heat is trying to kill me and my AC is winning Employee of the Never.
    My little brother's in the psych ward after he hurt himself. I'm 14 and no one's telling me anything.
    Being a vet, people assume you're sad about the animals. It's the colleagues we've lost that I think of.
    Had to explain to my counsellor that "I'm hanging" means I'm hungover where I come from.
    I've stopped wishing I was someone else. Took fifty two years and a cancer scare.
    I took an overdose of Bake Off and now I've made a croquembouche.
    What happened to the Tuesday night chat? I always found it a lifeline after the late shift.
    My ex-husband died by suicide and I don't know if I'm allowed to grieve. We'd been apart ten years.
    This is a bad patch but I've had worse and I know the road out. No need to worry about me.
    I love the bit in It's a Wonderful Life when he runs home shouting. Cry every year.
    Can a GP refuse to see my husband if he's been drinking? He's talking about ending things and he's only honest when he's had a few.
    dying at the meme you posted 💀💀
    I'm not going anywhere, you lot are stuck with me.
    At my lowest I used to plan my own funeral. These days I plan the Eurovision party.
    Sorry I vanished, phone went in the toilet. Alive and well!
    Thought for the day from our minister: choose life. From my husband: choose chips.
    We had a talk on how to spot self-harm in care homes. I hadn't thought about it with older residents at all.
    The steroids give me wild moods, but I've told the nurse and there's nothing scary in it.
    They want me to go back to work after 8 weeks. I found my brother. How does anyone go back to spreadsheets?
    My students call every bad grade "ending it". I do check. It's nearly always about the module.
    There was a time I couldn't be left alone. Now I live alone, by choice, with a parrot.
    I'm homesick, skint and it's raining. But I'm not thinking anything bad, mum, if you're reading.
    Gran's last words were "is that the good china". We miss her something terrible.
    `,
  ),
};
