import { anywhere } from '../vector.ts';

export const texts = {
  'second hand': anywhere(
    'second hand',
    `
    My brother Declan Mulhearn has stopped taking his tablets and nobody in the family will talk about it.
    I can't sleep since my cousin Shanice Abberley told everyone what happened at the wedding.
    my mum Pauline Garthwaite has been drinking again and I'm the one who finds the bottles
    Has anyone else had a sibling cut them off? Mine is Niamh Corrigan-Shaw and she blocked me at Christmas.
    It was my stepdad, Trevor Haslingden, who used to lock me out. I've never written his name before.
    my nan Winifred Oldcastle died on Tuesday and I haven't cried yet, is that normal
    My daughter Keziah Ampofo-Reid is fifteen and self harming and I feel like the worst parent alive.
    dad's in a home now. Gerald Pinchbeck, used to be six foot two, now he doesn't know me
    The police rang about my son Rhys Tremorgan at three this morning and I'm still shaking.
    My auntie Bernadette Quilligan raised me after Mam left and now she has dementia.
    i think my sister Harriet Lonsbury has bipolar but she won't see anyone
    We buried our boy, Tobiah Wrenshaw, last March. I still lay his place at the table some nights.
    My husband Olusegun Fadairo lost his job in the spring and has hardly spoken since.
    Nobody believes me about my uncle. His name is Clive Marrowby and he still comes to Sunday lunch.
    my twin, Saoirse Mac Aindriú, was sectioned last night and i don't know what to pack for her
    My wife has postnatal depression. Her name's Ewelina Borzycka, she'd be cross I'm posting this but I'm desperate.
    Grandad (Alfred Tunnington to everyone in the village) says depression is for people with too much time.
    Since the divorce my ex husband Martyn Kettlewick turns up outside the house and sits in his car.
    my half brother jordan pellew keeps asking me for money and then says he will hurt himself if i dont
    I gave up my baby in 1987. She was adopted and is called Felicity Oakenhurst now, I found her on Facebook.
    My sister-in-law Gurleen Sahotra told the whole family I'm faking my panic attacks.
    it's my son's birthday and he's not speaking to me. Callum Strathearn-Boyle, 22 today, love you always
    When my niece Temperance Yeboah-Lyle came out her dad threw her out, so she's on my sofa now.
    My foster mum was called Doreen Applegarth and she was the only adult who ever listened.
    Mum's new boyfriend is Wayne Scuttleby. He reads her messages and checks her mileage.
    my little cousin Hamza Qureshani is only 9 and he said he doesn't want to be here any more
    Does it get easier being a carer? I look after my mother, Rosalind Ffoulkes-Tandy, and I'm worn to nothing.
    I hate how much I miss my dad. Padraig Ó Loingsire, the funniest man in any room and the saddest at home.
    My gran Morag Dunfillan had ECT in the sixties and it frightened all of us off doctors.
    my older brother, Lee Crackenthorpe, got out of prison friday and i feel sick every time the door goes
    Husband has moved in with someone called Tamsin Velloway and I see her car every day on the school run.
    My stepson Ezra Blackwold won't come out of his room and eats only at night.
    been awake since 4 thinking about my sister. siobhan rafferly. she took an overdose on sunday
    My father-in-law Desmond Hartigale calls me "the patient" in front of my kids.
    I lost my fiancé Kwabena Osei-Tuttle to suicide two years ago this week.
    My mother in law, Zdenka Havrankova, has decided my anxiety is because I don't pray enough.
    nephew of mine, Kian Dooleran, hanged himself last year and i still drive past his house
    My ex wife is called Lorna Petheridge and she won't let me see the girls until I'm "better".
    How do you tell a brother he needs help? His name's Anselm Thackwray and he thinks the neighbours are filming him.
    my real dad is a man called Stefan Kolarzyk, i found out from a dna test and my whole head is upside down
    My best friend Imogen Starkwell has anorexia and I don't know what to say when we eat together.
    my mate Danny Oxbarrow hasn't answered his phone in four days and I'm scared
    I fell out with Chloe Windermore-Pask from my course and now the whole group chat has gone silent on me.
    Someone I love is not ok. His name is Yusuf Demirkol and he lives two doors down from me.
    i told my friend Abbie Tranmoor about the cutting and she told everybody
    There's this girl, Esme Hollowby, who has bullied me since year 8 and she's just got into the same uni.
    My flatmate Piotr Grzeluk hears voices and last night he asked me to hide the knives.
    My neighbour Sheila Crumpsall screams at her kids all night, should I ring someone?
    ex bf called Kieran Slaithby still has photos of me and says he'll post them
    I used to be close with Rose Winterley, we were in hospital together, and she's stopped replying.
    my girlfriend Anoushka Mehtani relapsed and i found her on the bathroom floor
    My old army friend Will Stanegate took his life in June and I keep thinking I should have rung.
    Ran into Lucas Penhallick in town, the lad who assaulted me, and I froze by the bus stop.
    my bf is Mo Farouqi he gets so angry then cries and says he'll leave me. what do i do
    My sponsor at the meetings, Barry Cloughton, has started drinking again and I feel like the floor went.
    can't stop checking Jasmine Trelevan's instagram since we broke up, it's like picking a scab
    Six of us used to go walking and then Hugh Bannermoor had his breakdown and we all just drifted.
    i miss my friend mark frostick so much. he died at xmas and nobody at home says his name
    My penpal from the ward was Delphine Okonjo-Marsh. Has anyone heard how she is doing?
    Am I wrong to report him? Gareth Llanfechan, he runs the youth group and he messages the girls late at night.
    The woman who bullied me at work is called Yvonne Scatterby and she's just been made deputy manager.
    my boss Neil Harbottom told the whole office i'd been off with "nerves"
    I have a meeting with my line manager, Priyanka Deshwal, about my sick notes and I've been sick twice already.
    One of the lads on my shift, Tomasz Wieruski, said he'd thought about the bridge. Who do I tell?
    supervisor is a bloke called Ricky Dentwhistle, shouts in your face then laughs. i dread every shift
    HR have put Caroline Mapplebeck on my case and she talks to me as if I were seven.
    I share a desk with Oonagh Tiernally and she cries most afternoons. I don't know how to help.
    my manager is making me ill. Her name is Fiona Stubbersfield and I've kept a diary of every single thing
    My apprentice, Finlay Corstorran, came in with marks on his arms today.
    Our director Sir Peregrine Vosper-Hale said in front of forty people that stress is a choice.
    so my team leader amanda grindle said if im off again im out. i cant breathe thinking about it
    The head chef, Luca Bertolazzi, threw a pan at me and everyone just carried on plating.
    Work sent a colleague round to check on me, Mandy Turnershaw, and now she's told them the state of my flat.
    i think Gavin Ploughright in accounts is an alcoholic, he smells of it at 9am and he's got kids
    My landlord Mr Anthony Dringwell knows about my diagnosis and says he'll use it to get me out.
    Dr Obafemi at our surgery laughed when I said I was scared of the tablets.
    Can I ask to see somebody other than Dr Penwarden? She's known me since I was a child and I can't say it to her.
    rang the doctors and got Dr Sandhuwal again who just upped my dose over the phone
    My psychiatrist is Dr Elspeth Carmunnock and she's leaving, I don't know how I'll start again with somebody new.
    Mrs Tattersby in Year 4 saw my daughter's arms and rang social services.
    my sons teacher mr hollinrake says he's attention seeking. he is EIGHT
    My social worker, Denise Fallowfield-Nutt, cancelled for the third time this month.
    I really trusted my counsellor Graham Inchbald and then he told my mum what I'd said.
    seeing Miss Adebanjoko at school tomorrow about why I've been missing lessons and I feel ill
    Our health visitor is called Maureen Slattergood. She wrote in the red book that I seemed "flat".
    The CPN, Joyce Mutandiro, is the only one who turns up when she says she will.
    my therapist Dr Levanter says i should write a letter to my dad but not send it
    Professor Hetherwick is my dissertation supervisor and he told me to "toughen up or drop out".
    Had my assessment with Dr Iqbalzai today, she said it's probably PTSD. Feel numb.
    Mr Cullompley, my head of year, pulled me out of maths in front of everyone to ask about my wrists.
    keyworker is Shaun Brackenridge, sound lad, but he's off sick and I've nobody till the 14th
    Is it normal for a CBT therapist to cry? Mine, Annelise Vanterpole, cried in our last session.
    Father Moynihane at our parish told me despair is a sin and I've not been back since.
    dr whitcombe-rao won't refer me to the adhd clinic. says i did too well at school
    Sister Geraghtson on the ward was so rough with my mum when she was confused.
    My little girl adores Miss Pettifold in Reception and now she's leaving too, everyone leaves us.
    The consultant, Mr Rajapakshe, said there's nothing more they can do for Dad.
    i've got pc dawes-hartley coming round at 6 about my ex and i want to run away
    My dentist Dr Kaczorek shouted at me for not brushing while I was depressed and I can't go back.
    Mrs O'Hanrahanty next door has been knocking all week, I can't face answering.
    told my form tutor Ms Bellingshaw I was fine. I'm not fine
    Reverend Tuddenholme did the funeral and got my brother's name wrong twice.
    Anyone else been seen by Dr Zielonek in the eating disorders team? He made me feel so small.
    my midwife Comfort Agyapon noticed before i did. she sat with me an hour after her shift ended
    My solicitor, Mr Fothergale, says my mental health will be used against me in court over the kids.
    Dr MacAllisdair put me on mirtazapine in Feb and I have gained two stone.
    the school nurse Mrs Pilkinghurst rang my mum even though she promised she wouldnt
    Support worker Leanne Buckthwaite came today and we did the washing up together. Small win.
    Why does Mr Ashgrove-Penn keep giving me detention when he knows about my dad?
    got put with a student doctor, Amir Hosseinpur, and honestly he listened better than any of them
    My job coach at the jobcentre is Lynda Prosserley and she sanctioned me for being in hospital.
    I had to tell Dr Ferncliffe I'd stopped eating and she just typed. Didn't look up once.
    Madame Lacroisette, my French teacher, is the one who noticed I was wearing long sleeves in July.
    i owe my life to nurse Patience Chikwanha, she held my hand all night in resus
    My EMDR lady is called Jocasta Wymering, has anyone else here been seen by her?
    the educational psychologist, dr brindlecombe, spent twenty minutes with him. twenty minutes
    Imam Siddiquallah was kinder to me than I expected when I told him about the thoughts.
    Don't know how to tell Mrs Vaughan-Tarrant I can't do the exam, she's put so much into me.
    my old piano teacher Mr Szalontai touched my leg every lesson. i was ten. never told anyone
    The deputy head, Mr Kilbrannoch, says my son can't come back until CAMHS have seen him, and CAMHS say a year.
    My son is at St Cedwyn's Primary and the other boys call him psycho because of my breakdown.
    I'm in Year 11 at Thornlea Academy and I can't do another day of it.
    my daughter gets bullied every day at Hollinsbank High and the head does nothing
    Started at Ashgarth College in September and I've made no friends at all.
    The staff at Little Bramblings nursery noticed I'd been crying at pick up again.
    i go to Wexcombe Sixth Form and everyone there knows i was in hospital
    They've excluded my lad from Marrowfield Community School for the second time, he's only twelve.
    My sister teaches at Ysgol Maes Gwernant and she's signed off with burnout.
    dropped out of Carrowdene University in second year because of my ocd, still ashamed
    We moved the twins to Scoil Naomh Fiachra Óg after the bullying and now my husband won't talk to me.
    Parents' evening at Kestrel Brow Juniors tonight. My chest is so tight I may not go.
    my little brother at Pennyfold Infants told his teacher mum hits us
    Has anybody got a child at Larkmoor House, the special school? Mine comes home with bruises.
    I've been a TA at Greenhythe Lane Primary for nine years and I dread every Monday.
    he's a boarder at Aldermarsh School and he rings me every night crying to come home
    at tumbledown tots they asked if everything was alright at home and i just burst out crying
    My girlfriend's at St Osyth's Catholic College and they found her self harm stuff in her locker.
    I was at Brocklemount Grammar in the nineties, abused by a teacher there, and they've just named a hall after him.
    My eldest should be sitting GCSEs at Fennick Road Academy but hasn't left her room since February.
    i do hair and beauty at Tarn Valley College and i had a panic attack in the salon in front of clients
    Picked up my grandson from Sunny Hedgehogs preschool and he flinched when I lifted my arm.
    got suspended from Dunmarrow Secondary for fighting, mam says she's done with me
    I'm a dinner lady at St Winnoc's and one of the kids keeps asking me to take her home.
    My niece is doing nursing at Harrowgate Mere University and says half her halls are on antidepressants.
    gaelscoil na coille duibhe is where my girl goes and she's been sick every morning this week
    She's a governor at Cobblers Hill School so nobody believes she treats me like this at home.
    The headteacher of Slatepit Lane Primary told other parents I'd been sectioned.
    im a student at northmoor drama academy and i think my eating is out of control
    Do I tell Wrenfield Academy about my son's overdose or keep it in the family?
    I work at Halvorsen Freight in Goole and the night shifts are wrecking my head.
    my mum works at Brindle & Stoke solicitors so I can't ask them for help, it'd get back to her
    Been at Copperfold Bakery nineteen years and they're letting me go by text.
    They put me on a warning at Sandmere Care Home for crying in the sluice room.
    i'm on the tills at Duckstall's Garden Centre in Leyland and had to hide in the stockroom today shaking
    Rang Quincewood Surgery at 8 on the dot and was number 34 in the queue. Gave up.
    I'm registered with the Fairlowe Medical Practice and the receptionist asks what it's about with the whole room listening.
    my doctors is tanyard lane health centre and they've lost my referral twice
    My husband drives for Pennick Haulage and he's talked about steering into the barrier.
    Does anyone else work for Trident Moss Call Solutions in Sunderland? They time your toilet breaks.
    Everyone at Larkin Thrale Accountants knows I went off with stress and they go quiet when I walk in.
    my dad was a fitter at Ormeroyd Engineering till it closed and he's never been right since
    I volunteer at the Kettle and Hope café on Tuesdays, it's the one thing that gets me up.
    he's a security guard at the Rivermead Outlet in Swindlebury, and he still turns up at mine in uniform to scare me
    I start at Lanternquay Dental in Largs on Monday and I've been awake three nights over it.
    our whole team at Vantage Poole Insurance got made redundant on teams. i'd only just come back from sick
    The pharmacist at Pargeter's Chemist, where I collect my methadone, says it loud enough for the queue.
    My partner's a nurse on Juniper Ward at Eskmouth General and she comes home grey.
    work in the kitchen at the Speckled Heron in Bakewell, chef calls me mental every shift, i laugh along
    Lost my job at Millstone Brothers Joinery after the second admission.
    My sister manages the Pipistrelle Court nursing home and she's told all of her staff about my diagnosis.
    can't go back to Glenmorrow Distillery after what i did at the christmas do
    The practice manager at Sallowfield Surgery said I'm "a frequent caller" and put the phone down.
    I've been cleaning at Hexley Park Offices since I was 17. It's the loneliness that gets me, nobody speaks to a cleaner.
    My ex works on reception at St Neot's Road Surgery so I'm too frightened to make an appointment.
    I'm the only woman on the floor at Castell Steel Fabrications and I am so tired of it.
    my brother's a trainee at Dunholt & Pryce, the estate agents, and he's having panic attacks in the car park
    The lads at Fennimore Roofing took me off the group chat when I went into hospital.
    Me and Tricia Holmeslade have worked together for ten years and today she said I'm a burden.
    my counsellor at college, Rupinder Atwalia, says I should tell my parents but she's never met my parents
    If Kayleigh Drummondson sees this she'll know it's me, but I can't carry her secret any longer.
    When I was little the priest, Fr Cathal Brosnahane, used to keep me back after Mass.
    cps have dropped it. Simon Ravensbourne-Cole walks free and i'm on diazepam
    My boy's football coach Des Whittlecombe makes them run till they throw up.
    I only went to A&E because my neighbour Mrs Abernethwaite heard me crying through the wall.
    she is called Marguerite Tollander, my birth mother, and she doesn't want to meet me
    Dad's carer Blessing Nwachuku-Bell found him on the floor and I wasn't there.
    im so angry at dr pemberly-cox for stopping my meds with no warning
    Three weeks since Joel Hathersedge ended it with me. Still can't eat a proper meal.
    My mother is a receptionist at Copse End Medical Centre so she can see my notes, can't she?
    does anyone know if you can change social worker, mine is Keith Ollerenthorpe and he scares my kids
    I keep dreaming about Mr Garside-Wray, who taught me woodwork and died the year I left.
    My bezzie Thandiwe Mokwena-Hill is the one who rang 999 and I never said thanks.
    the kids are with my ex, Vincent Laroque-Dean, this weekend and the house is so quiet it hurts
    Nan's GP, Dr Balasingam-Hope, won't do home visits and she can't manage the stairs.
    I have to stand up in court and look at Terence Mowbrick. He was my scout leader.
    our grace adeyinkola is in icu after taking tablets, please pray for her
    Occupational health sent me to see a Mr Delacourt-Finn who asked if I'd tried yoga.
    My cousin's husband Bogdan Ciobanescu lost everything on betting apps and only I know.
    honestly the lady at the foodbank, Hazel Birdforth, is the only person i've talked to this week
    I'm not safe at my dad's. He's called Ross Finnerlay and social services already know him.
    `,
  ),
  'third hand': anywhere(
    'third hand',
    `
    My ex Darren Whitlock still messages me at 2am and I don't know how to make it stop.
    i cant stop checking what Siobhan McGarrity posts, she was my best friend for nine years
    Dr Anjali Deshmukh told me I was "just stressed" and I cried the whole bus ride home.
    It was my uncle, Terence Oakshott. I've never written his name down before.
    my brother kieran dunleavy has been inside since march and mum pretends hes on holiday
    Had another supervision today and Patricia Holroyd, my manager, said I wasn't resilient enough for the job.
    Has anyone else had Oluwaseun Adebanjo as their social worker? I feel like she never listens.
    My husband Tomasz Wiśniewski drinks every night and I'm scared to say anything in front of the kids.
    The girl who made my life hell in year 10 was called Gemma Tattersfield and I saw her in Asda today.
    i think my sister priya ramanathan has an eating disorder and our parents wont hear it
    Mr Colin Peverell taught me maths and told the whole class I'd never amount to anything.
    Two years since my friend Callum Strachan died and I still set a place for him at Hogmanay.
    im worried about my flatmate, beatriz carvalho, she hasnt left her room since thursday
    My line manager is called Nigel Farthingale and he emails me at weekends to tell me what I did wrong.
    jade pemberton if you are reading this i hope you know what you did to me
    It's Fatima Choudhury from my old flat who started the rumours, and now nobody from the mosque speaks to me.
    mum's new boyfriend wayne sillitoe moved in last week and i dont feel safe in my own home
    My psychiatrist, Dr Emeka Nwachukwu, changed my tablets again without asking me how I felt.
    I owe my life to Margaret Ainscough, she sat with me all night on the phone.
    my dad is Stephen Barraclough, everyone in town loves him, nobody knows what hes like at home
    Does it count as abuse if Ryan Copplestone never actually hit me? We were together four years.
    My cousin Niamh Ó Dubhghaill stopped eating at Easter and I'm the only one who has noticed.
    The midwife, Hannah Gorringe, made me feel like a bad mum for not breastfeeding.
    He's called Jakub Nowicki, he was my first boyfriend, and he shared my pictures with everyone.
    so my ex wife michelle trubshaw is taking me to court again for the kids and im at breaking point
    I had a panic attack in front of Vikram Sethi, who runs our whole department, and now I can't go back.
    my daughter Ellie-Mae Cartwright is 13 and has been cutting, i dont know who to turn to
    Grandad, Alfred Nuttall, passed on Sunday and I haven't been able to cry yet.
    I've been sent to see a counsellor called Rosalind Threlfall and I'm dreading it.
    why did Liam Heseltine have to go and tell everyone i was on antidepressants
    My stepmum Joanne Pickersgill reads my diary and then quotes it at dinner.
    There's a lad in my halls, Kwabena Osei-Tutu, who I think is really struggling and won't talk.
    Ms Tracey Bootham from the council keeps saying she'll take my children off me.
    i finally blocked aaron micklethwaite on everything and now the guilt is eating me
    My partner's mum, Deirdre Gallacher, tells people I'm faking my depression for benefits.
    saw Zainab Mahmoodi in town with her new mates and it felt like a punch in the stomach
    My boss Giles Wetherington-Hall laughed when I asked for time off for therapy.
    I keep dreaming about Chloe Bracegirdle, we fell out before her accident and never made up.
    Mei-Ling Cheung was the only teacher who ever noticed I came in without lunch.
    My son Harvey Stubbings was excluded today and I feel like the worst parent alive.
    the bully was connor ashplant, hes 34 now with kids and still smirks at me in the pub
    My best mate Gareth Llewellyn-Price said I was attention seeking and I can't get it out of my head.
    Our GP, Dr Fiona Auchterlonie, finally referred me after six appointments. Six!
    It's hard being the wife of Piotr Zieliński when the depression takes him for weeks at a time.
    My auntie Comfort Asante says prayer will fix my anxiety and that tablets are for the weak.
    i miss my nan so much, doreen clutterbuck, she raised me when nobody else would
    My colleague Samantha Eccleshall told HR I'd been sectioned. How does she even know?
    I found out that my boyfriend Marcus Tolliver has been messaging my sister for months.
    Last night Imogen Fairweather-Dale, my housemate, told me she didn't want to be here any more.
    I was abused by a man called Father Brendan Scullion when I was an altar boy.
    my mum sharon ogden is an alcoholic and ive been looking after my brothers since i was ten
    my friend abdirahman warsame is in hospital after an overdose and they wont let me see him
    Does anybody know how to report a therapist? Mine is Julian Cresswell and he crossed a line.
    Agnieszka Kowalczuk on my shift keeps crying in the toilets and I want to help without making it worse.
    My father, Harbhajan Gill, disowned me when I came out and now he's dying.
    ive never forgiven lauren twelvetrees for what she said at my dads funeral
    The head, Mrs Philippa Grindrod, told me my child's meltdowns were down to my parenting.
    My twin, Declan Rafferty, was diagnosed with schizophrenia in the spring and I feel like I've lost him.
    every time Dean Hargreave walks past my desk i feel my chest tighten. He's my supervisor
    I'm the ex of Scott Ballantyne and if you know him you'll know why I moved three hundred miles.
    my girlfriend Thandiwe Mokoena says im too much for her and maybe shes right
    My CPN is Lorraine Hebblethwaite and she's off sick, so I've had no one for five weeks.
    I can't be at the wedding because Uncle Raymond Duckworth will be there and I know what he did.
    Tell me honestly, was I wrong to ring the police on my own brother, Jamie Lockhart?
    My neighbour Eileen Prendergast is 82, lives alone, and she told me yesterday she wants to go to sleep and not wake up.
    My ex, that's Luke Postlethwaite, got the house and the dog, and I got the antidepressants.
    aisha karimjee was my friend til she screenshotted everything and put it on her story
    I was in foster care with a woman called Maureen Shuttleworth and she locked the fridge at night.
    Our youngest, Oisín Mulvihill, won't go to school and I'm losing my job over it.
    The consultant, Mr Rajesh Venkataraman, talked to my husband the whole time as if I wasn't there.
    My mother-in-law Sukhwinder Dhaliwal found my medication and told the entire family.
    There was this boy called Ethan Goldthorpe and he filmed me when I was crying at the leavers' do.
    ever since katie musgrove left me for my mate ive not slept more than 3 hours
    Our team leader is Bernadette Quigley and she times how long I'm in the loo.
    I'm carer to my wife, Winifred Appleyard, who has dementia, and some days she's frightened of me.
    My football coach Barry Scrimshaw touched me when I was eleven. I'm fifty now.
    My sponsor Leroy Bartholomew relapsed on Saturday and it has shaken me badly.
    Ikram Benhaddou and I were inseparable until she got married, now I'm completely alone.
    my dads girlfriend kelly ann swindlehurst says i should just grow up and stop crying
    Mateusz Grabowski, the guy I was seeing, told me nobody else would ever want me.
    I lost my baby and then Victoria Haythornthwaite at work asked me when I was due.
    my landlord's son, craig bickerstaff, lets himself in when im asleep and im scared to complain
    Could someone talk to me, my friend Tegan Penhaligon has gone missing and the police are out looking.
    My brother's called Yusuf Demirci, he's nineteen, and he thinks the television is sending him messages.
    I keep seeing Dr Hugh Carmichael-Boyd and every time he says lose weight and come back.
    nobody believes me about mr alan rimsworth cos everyone thinks hes such a nice teacher
    Is it normal to be angry at someone who died? Her name was Josephine Kilbride and she was my mum.
    My old boss Anton Verhoeven gave me a reference that mentioned my breakdown.
    Grace Onyekachi from my church told the pastor about my self-harm after I begged her not to.
    My sister-in-law, Rebecca Yardley-Smythe, won't let me hold the baby because I'm bipolar.
    its my mate danny fothergill im worried about, hes given away his xbox and everything
    The social worker on our case, Gwenllian Probert, has never once turned up on time.
    I sat next to Tunde Balogun for three years and never knew he was that low.
    My ex-husband Graham Entwistle has told our daughters I'm mad and they won't answer my calls.
    There's a girl, Poppy Ravenscroft, who keeps making fake accounts just to tell me to kill myself.
    Nobody warned me how lonely it'd be after Arthur Bamforth, my husband of fifty years, went into the home.
    My personal adviser at the jobcentre is Tony Grimshaw-Bell and he sanctioned me while I was on the ward.
    My son's dad, Mohammed Iqbal Tariq, hasn't seen him for three years and now he wants custody.
    had a massive row with my carer today, janice thwaite, she said im lazy not ill
    I'd like to thank Parveen Siddiqui, she's my support worker and she got me out of bed today.
    Bronagh Heaney used to be my person. We haven't spoken since the miscarriage.
    My daughter's boyfriend is Kyle Rudderham, he controls her phone and money and I can't reach her.
    All I can think about is Sinead Tumelty getting the promotion while I was signed off.
    Wei Jie Lim is the only one at uni i talk to and hes going back to singapore
    The man who attacked me, Philip Dunstable, gets out in six weeks and I can't breathe.
    My nephew Rhodri Bevan told me he hears voices, he's only fifteen, what do I do?
    I used to be engaged to Hollie Braithwell and today I saw her baby announcement.
    Professor Lionel Stapleforth wrote "not up to it" on my extension request and I haven't opened an email since.
    My mum's carer is a woman named Blessing Ukaegbu and I think she shouts at her.
    i told my teacher everything, miss rachel cleghorn, and she rang my parents the same night
    My grandmother Shanta Patwardhan brought me up and I couldn't get to India for the funeral.
    My wife, Ewa Jabłońska, had our baby in June and says she feels nothing for him.
    The driver was Neil Hathersage. He killed my brother and got eighteen months.
    stuck in the same year as Mollie Grubb and her lot and i cant face september
    My dad's mate Ken Whittingstall makes comments about my body, and Dad just laughs.
    Kofi Amponsah and me split up on Friday, I feel like I've lost my whole family as well.
    Our health visitor Cordelia Fanshawe wrote in the notes that I was "hostile" when I was just tired.
    It all started when Aleksandra Petrova joined our office and turned everyone against me.
    My brother-in-law Stuart McAllansmith borrowed my savings, gambled the lot, and now I can't pay rent.
    my youth worker was called Delroy Hanbury, best person i ever met, and they cut his funding
    My son is at St Wendreda's Primary and they keep ringing me to pick him up early.
    her teacher at holme tarn academy told her to stop being dramatic about her panic attacks
    My daughter has just started Larkfold Nursery and I sit in the car and sob after drop-off.
    the kids at brackenthorpe high have been sending my lad death threats
    My sister's in year 11 at Our Lady of the Fells and hasn't been in since half term.
    he goes to castlemoor comp and they do nothing about the bullying, nothing
    I feel sick every morning walking my twins up to Pennyfield Infants.
    my little brother got jumped outside Redwater Park School and he wont talk about it
    My girlfriend is doing her A levels at Wexcombe Sixth Form College and the pressure is breaking her.
    Has anyone got a child with autism at Thornley Beck Academy? We're getting no support at all.
    my niece is 6 and goes to ysgol bryn celynog and shes started pulling her hair out
    Ever since my boy moved up to Harrowgate Lane Juniors he says he hates himself.
    The SENCO at Millrace Community School says my daughter doesn't meet the threshold.
    My ex turned up at Little Acorns of Tadbury to collect our son without telling me.
    My stepdaughter boards at Aldersyke Hall and rings us every night in tears.
    they excluded my lad from Dunmallard High for a meltdown, hes 12 and autistic
    I work nights, my boy is at Gorse Hill View Primary, and I've missed every assembly. I feel like a terrible mum.
    My cousin teaches at Ravensgill Grammar and has been signed off with burnout.
    A girl in my daughter's form at Kingsmarsh Academy took her own life and I don't know what to say to her.
    My mum is the lunchtime supervisor at St Oswin's RC Primary, so everybody there knows I was sectioned.
    my best mates little sister is at Fernybank school and theyve been saying she smells
    Our foster son starts Hollin Clough Primary on Monday and I'm more terrified than he is.
    My grandson's nursery, Busy Badgers in Whitstead, has asked social services to look at us.
    My partner teaches Year 4 at Elmsby Juniors and comes home and cries every night.
    The head at Coldbrook Girls' told my daughter to cover her scars or stay at home.
    is anyone elses kid at Stonegarth Academy having problems with the isolation booths
    my friend's at mossdale college doing hairdressing and i think shes making herself sick
    My son used to love reading, then he started at Queen Ethelburh Secondary and something changed.
    I had to collect my daughter from Rowan Tree Montessori because I couldn't stop shaking at work.
    My brother, he's 14, St Fintan's in Ballyquill, says there's no point in anything any more.
    my ex has moved the kids to whinfell primary without even asking me, i found out from a neighbour
    She's at Glen Ardoch Academy and they lock the toilets, so she doesn't drink all day and gets faint.
    My wife is deputy head at Tarnside Community Primary and the inspection has destroyed her.
    Our eldest got into Priorswood Grammar and the little one didn't, and now he won't speak to any of us.
    Both girls attend Al-Falah Crescent School and I'm afraid the other mums will find out about my breakdown.
    gutted, my daughter got turned down for the special school and has to stay at Beckfell Lane academy
    My boyfriend's at Northmere Uni and hasn't left his room or answered me in four days.
    I volunteer nowhere and see nobody except the other mums at the gates of Sandpiper Primary, where my two go.
    The counsellor at my son's school, Larchmount High, has a waiting list of nine months.
    My sister teaches drama at Eastholme College, her students adore her, and none of them know how ill she is.
    my little girl bites herself before we go into tiddlers day nursery in prestwell
    My nephew's been put on a reduced timetable at Broadmarsh Pupil Referral Unit and his mum is falling apart.
    Somebody from Heatherslade School for Boys posted a video of my son crying.
    She is head girl at Wyverstone House and everyone thinks she's fine, but I hear her being sick at night.
    My daughter's maths teacher at Copley Bridge Academy makes her stand up when she gets it wrong.
    the lad who is threatening my brother goes to oakenshaw tech and knows where we live
    I'm not allowed near Bishop Wulfric Primary any more, so I only see my children on Saturdays.
    My godson was so happy at Lambsfold Pre-School until his dad left, now he barely talks.
    Social services want a meeting at Craigendarroch Primary about my two and I haven't slept.
    my flatmate dropped out of saltmarsh agricultural college last week and hasnt told her family
    He works at Bellthorpe Logistics in Derby and I'm scared I'll bump into him every time I go past.
    My husband's been at Harkness & Tull for twenty years and they've just let him go by email.
    my ex is on the tills at pricewell on the high street so i cant even get milk
    My sister is a nurse at Larchwood Grange care home and she's completely burnt out.
    The man who hurt me is a mechanic at Dunford Autos, and my dad still takes his car there.
    My mum cleans at the Tolbury Arms and comes home too tired to notice I'm not eating.
    Dad got signed off from Cragside Quarries with stress and now he just stares at the wall.
    my boyfriend does nights at the zenfresh warehouse in doncaster and im alone with my thoughts til 7
    My wife is a solicitor with Penhallow Marsh LLP and they expect her to answer emails at midnight.
    My ex's new partner is the receptionist at Fernhill Dental, so I've not been to the dentist in two years.
    My brother drives for Kestrel Haulage, he's awake for days, and I'm frightened he'll crash.
    She manages the salon Curl & Co on Market Street in Thrapsley and tells all her clients my business.
    my dad lost his job at Morlands steelworks and he hasnt spoken since tuesday
    My best friend started at Quillbrook Publishing in January and has had a panic attack every Monday since.
    Our daughter is an apprentice at Tansley Engineering and the lads there are making her life a misery.
    My abuser volunteers at the Wharfside Youth Project, with kids, and no one will listen to me.
    my flatmate works at a call centre, nexaline in sunderland, and comes home crying every shift
    My partner is a paramedic out of Hexley Road ambulance station and I think he has PTSD.
    the lad who bullied me is a pt at ironhaus gym now, all his posts are about mental health lol
    My cousin was sacked from Bluebird Bakery after they found out about her bipolar.
    My stepdad runs Grantley's Garage in Otterby and everyone thinks he's a saint.
    hes a police officer at merrow lane station, so who exactly am i supposed to report him to?
    My son has a job at last, at Pinewood Trampoline Park, and I'm terrified he'll be too anxious to go in.
    My ex-wife works in accounts for Stanbury Homes and has told all of them I'm unstable.
    my mates on the bins for Clearway in Rotherfield and hes been drinking before work
    My fiancé is a chef at the Copper Heron and he's using again, I know the signs.
    My sister's boss at Thimble & Thread in Ludworth told her depression isn't a real illness.
    Mum was made redundant from Albion Glassworks after thirty-one years and says she has no reason to get up.
    Our son is training with Rooksbridge Fire Station and last week was his first fatal call.
    my girlfriend dances at a club called Velvet Lantern and her family found out
    my brother in law is a manager at hobbs vale poultry and hes got me blacklisted there
    The guy I'm scared of does security at the Galleria Norwell, so I haven't been into town since winter.
    My wife teaches yoga at Stillwater Studio, helping everyone relax, then comes home and can't stop shaking.
    I know my ex is still at Fairlight Insurance because her out-of-office came back to me at 3am. I feel pathetic.
    Dad's a vicar at St Cuthman's in Little Aysgill, so I can't tell a soul here that I'm losing my faith.
    My housemate interned at Brightwater Capital this summer and hasn't been right since.
    my mums a carer with goldenhands homecare and they give her 12 visits a day, shes broken
    My father-in-law owns Duxbury Carpets and says that he'll sack my husband if we don't have a baby soon.
    Someone at my boyfriend's work, Peakline Scaffolding, died on site on Monday, and he saw it all.
    My friend works on the Heron Ward at Aldmoor Hospital, so I'm scared to be admitted there.
    My daughter's a vet nurse at Paws of Pendle Bridge and the putting-to-sleep side is breaking her.
    ive got a crush on a barista at the daily grind in hebworth and my anxiety wont let me order
    my partner got attacked at work, hes a driver with southmoor buses, and now he wont leave the house
    My uncle is a big name at Castlegate Solicitors, so my mum says we can't go to the police.
    She's on maternity from Juniper Software and they've already filled her job, and she's had thoughts of ending it.
    My ex has a market stall, Mystic Moth Candles, and I have to walk past it to get to therapy.
    my sisters fella works at Tyneholme Shipyard, good money, all of it goes in the bookies
    My wife was a teaching assistant once, now she packs boxes for Orbex in Crewsley, and she says she feels worthless.
    My grandson's first job is at Marlow Bros Butchers and the older men call him names.
    My mother does the books for Hallam Funeral Directors, which makes Dad's death even stranger for all of us.
    `,
  ),
};
