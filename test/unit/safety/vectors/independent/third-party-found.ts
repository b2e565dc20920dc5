import { anywhere, seen } from '../vector.ts';

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
  // Every miss of this lot was read, so none of it is held out.
  'fourth hand': seen(
    anywhere(
      'fourth hand',
      `
    my ex, Darren Hallowby, keeps parking outside the flat and just sitting there
    Dr Amina Yusufzai at Thornlea surgery told me it was all in my head and i cried on the bus home
    My son's at St Brannoc's and the bullying has started up again since half term.
    she works at the Harwell's in Dunmoor so I can't even go in for milk now without seeing her
    I got written up again by Colin Prestwick, who runs our depot, for being four minutes late.
    has anyone else had their kids taken off them? our social worker was Janine Oddfellow and she never once smiled
    keiran mullhaven from my old street is messaging me at 3am again
    The person who hurt me was called Gareth Pennoweth and I have never typed that before today.
    I told Mrs Featherstonehalgh at Bramley Dene Primary that Leo wasn't sleeping and she just shrugged.
    My daughter Chidinma Okorafor-Bello has stopped eating with us and I am frightened.
    It was my cousin, Tomasz Wierzbinski, who found Dad in the garage.
    my manager at Bexcroft Tyres says if i take one more sick day im out
    There's a lad in my daughter's class at Penrhosfa High who films her every lunchtime and nobody stops him.
    I've been seeing a counsellor named Rosalind Achterby for six weeks and I still can't tell her about the drinking.
    Siobhan Macgillacuddy was my best friend for thirty years and she didn't come to the funeral.
    mums boyfriend is called lee tranmore and i hate being in the house with him
    Do you know what Nurse Oyelaran on Kestrel Ward said to me? She said I was taking up a bed.
    My wife left me for Pete Swaddling, the man who fitted our kitchen.
    Our neighbour at number nine, Mr Desmond Applegarth, bangs on the wall until two in the morning.
    He's a porter at Marlingford General and he comes home hollow every night.
    my sister in law Parveen Chaudhrani told the whole family i was in hospital
    I trusted Father Eamonn Tierlaghan with it and he told my mother.
    The tutor at Quarrendon College, Bev something, reckons I'll never pass.
    My lad's boss, Wayne Cutterick, docks his pay if he's five minutes on the loo.
    Since Hui Min Tseng-Lau moved out I've been rattling round this flat like a pea in a tin
    they put my brother in Ashdown Lodge in Wexley, on the locked side, and I can't get through on the phone
    grandad's carer is marva st. hilaire-cooke and i think shes been taking his cash
    I keep dreaming about Ieuan Prydderch, the boy who drowned when we were eleven.
    You wouldn't believe how kind Dr Fennimore-Blythe of Castle Row Practice was when I finally went in.
    Our Kayleigh goes to Skerton Vale Academy and she's begging me not to send her back Monday.
    the police officer who came was PC Duncan Wrathmell and he laughed when i said i felt unsafe
    My husband, Adebayo Ogunfowora, lost his job in March and has not told his parents.
    Anybody else's partner slog nights at Dray & Tolliver's warehouse? Mine does and we never speak.
    Her name is Bernadette Quillinan, she lived two doors down from us, and I think about what I said to her every day.
    I'm still married on paper to Rashid Al-Mutawwa and he won't sign anything.
    my form tutor mr haddlesey at greystoke park says i should just ignore them
    My granddaughter has just started at the Hollins Infant School and she clings to the gate every single morning.
    We buried my friend Winsome Delapenha on Friday, and I don't know who to ring on a Sunday now.
    So the lady from HR, Philippa Thornycroft-Day, wants me in for a "chat".
    im scared of my stepbrother, Jordan Pickersleigh, and no one in here believes me
    The psychiatrist was a Dr Venkataraghavan at Lowther House, and he changed all my tablets in nine minutes.
    My niece teaches at Coldbeck Grammar and came home with a bruise on her arm from a pupil.
    Why does everyone forgive Ollie Marchbanks-Reid and nobody forgives me
    Dad did thirty-one years at Hesketh Boiler Works and they gave him a carriage clock and a cough.
    I owe four hundred quid to a bloke called Mick Dunnaway and he knows where mum lives
    My bunkmate back in Ohio, Travis Kettlewood, was the only one who knew I was cutting.
    My teenage son told his guidance counselor, Ms. Delacroix-Huff at Pine Hollow Middle School, and she called me right away.
    Agnieszka Dobrzycka who I share a room with cries every night and i dont know how to help her
    It all goes back to Sister Mary Perpetua Gilhooly, who taught us at Our Lady of the Strand and used a ruler.
    My partner Neelam Bhattacharjya has been sectioned twice this year.
    the girl who started the group chat about me is ellie-mae woodthorpe
    He said his name was Sean Brannigan-Holt and that he was nineteen. He wasn't.
    I'd like to thank Dr Osric Pembleby, Thornaby Street Clinic, who noticed what no one else did.
    My brother's employers, Fothergill Haulage, won't give him a day off for Mam's scan.
    my dads new girlfriend tanya bickerdike has put all mums photos in the shed
    We have a meeting with Miss Iqbal-Rahmani, the SENCO at Tilling Green, and I feel sick already.
    When I was at my lowest, my landlord Gordon Stainsby-Wood put the rent up.
    Old Mr Trevarrick from Polwenna Chapel used to give us lifts home, and that's when it happened.
    That was the week Fatoumata Diabassy, my flatmate, tried to end her life.
    it's my mate connor ashbrook. he's stopped answering and his nan hasnt seen him since tues
    The twins are both at Larkrise Nursery and the staff there keep asking about my bruises.
    Her dad drives for Penny Lane Taxis of Ormsgill and he hears everything in this town.
    I slept with my colleague Bartholomew Essing and now the whole office knows.
    I have a nephew, Declan Rooneyhan, just twenty, who has started hearing voices.
    my stepmum, Lorraine Vickerstaff, told me dad would have been ashamed
    They've got my sister working sixty hours at Greenhalgh Meats and her hands are ruined.
    Is it normal for a therapist to hug you? Mine, Julian Trescothick-Vane, does it every session.
    The health visitor, Comfort Asamoah-Darko, said she had to write down what I told her about the baby.
    Reggie Loveridge-Doran is my cousin and he got jumped for being a Traveller and the school did nothing.
    My ex-husband has the kids this weekend with his new wife, Camilla Hartnoll, and I've just been lying on the carpet.
    i told miss okonedo-price in the library at hartfield comp and she rang home even tho i begged
    My daughter boards at Wychbourne Ladies' College and writes to me that she wishes she were dead.
    That solicitor, Hugh Ballantrae of Ballantrae Mossop, took my money and never filed a thing.
    Please could someone tell me what to say to my friend Marjorie Eccleshall, whose husband has just gone into a home?
    My big brother is a guard at Fenmoor Prison and he drinks to get to sleep
    Gwenllian Rhosier was my midwife and I never got to say sorry for how I shouted.
    The lad I loved was called Yusuf Abdirahmaan and my parents sent me away when they found out.
    i work under a woman called Sharon Ditchburn and she times my toilet breaks
    we go to the same gym so I bump into Natalie Fairweather-Kyle, the one he left me for, three times a week
    My mother-in-law, Mrs Kulwinder Sandhawalia, counts how many rotis I eat.
    My son was bottled outside his sixth form, Ravensmead, and he won't leave the house
    Dr. Lindqvist-Okafor over at Cedar Bluff Family Medicine upped my dose without asking about side effects
    Two of the girls who did it, Paige Huxtable and Mia Rowbottom-Shaw, are in my maths set.
    When Mother was on Primrose Ward at the Aldersyke Infirmary, nobody brought her a drink for eleven hours.
    Jakub Krolewicz, my supervisor, saw me crying in the stockroom and sat down next to me and said nothing, which helped.
    my husband's practice is Moorcroft Dental in Selwick and his receptionist has started texting him hearts
    I never told anyone that it was my swimming coach, Barry Nettleship.
    There's a chap at our bowls club, Leonard Oxspring, whose wife has died, and I should like to know how to approach him.
    The man I'm seeing is called Emeka Nwachukwu-Obi and he doesn't know I have bipolar.
    Her school, Cwm Derwen Juniors, phoned again about the swearing.
    my uncle dave, dave sprackling, came back from afghanistan different
    Can somebody explain why Professor Ingleby-Marsh at Northgate University would fail me three days after my dad's stroke?
    He's an apprentice with Stubbins and Daughters Roofing and they make him go up in the wind.
    My friend Xiaoling Fengmei has not got papers and is scared to see a doctor.
    I hit Ryan Calloway-Finch first, I want that said, but he'd been at me for months.
    our vicar, Revd Hilary Spofforth, found me asleep in the porch and got me a blanket
    My kid's dad is Tyrone Beckles-Grant and he hasn't paid a penny since she was two.
    mam cleans at the Gollanwater Hotel and the boss puts his hands on her
    The support worker they gave me is Moira Auchterlonie. She is late every time and smells of fags but I love her.
    I was at school with Simon Blennerhasset-Cole, and to see him on the news for this has knocked me sideways.
    my roommate, Kaitlyn Brubacher, is throwing up after every meal and thinks i cant hear it
    His probation officer, one Kenneth Rudgeley, says he'll be recalled if he misses again.
    I feel so stupid. I lent my pension to Rupert Wansborough whom I met at church.
    Dr Hafeez Qureishy who works out of the Tannery Lane Health Centre says grief isn't an illness
    my baby daddy got a job at Delmonte Auto Glass in Fairbury so now he says he'll pay but we'll see
    Is anyone here caring for someone with Korsakoff's? My brother, Alasdair Kinlochry, is only fifty-one.
    The dinner lady at St Fursey's Primary told me my boy eats his lunch alone in the toilets.
    im in love with my best friend hannah lowestone and shes getting married in june
    That's when Detective Constable Anjali Merchantwala rang to say they were dropping it.
    My wife, a sister on Rowan Ward in Barrowby Cottage Hospital, has not taken her uniform off since Tuesday.
    They let Craig Dunstable out on Monday and I've not been outside since.
    the headteacher Mr Olufemi Adegbenro was the only man at that place who was ever nice to me
    I nursed Edith Pargeter-Lowe, my companion of forty years, until the end, and her family did not let me sit at the front.
    I'm 14 and my boyfriend is Callum Derryhouse, he's 22, is that bad
    My grandson has a placement at Wainstalls Motors and they call him thick to his face.
    Mrs Zawadzka at the chemist in Little Harden knows all my medicines and now she looks at me funny.
    So it turns out my half sister exists and she's called Precious Mutasa-Banda and she lives forty minutes away
    my nan was in The Sycamores at Netherby and they left her in a wet bed
    The night before he died, Pádraig Mac Conshnámha rang me and I let it ring out.
    She's in Year 9 at Bishop Aldhelm School and she has started pulling her hair out
    I reported my line manager, Trudi Hackensall, and now nobody will sit with me at dinner.
    Do I have to invite my father, Clive Montgomery-Sayle, to the wedding?
    Ex's new fella, Shane Gradwell, put his hands round her throat and she's gone back to him.
    my lecturer dr o'shaughnessy-park at tidewater community college gave me an extension without even asking for a note
    I used to share a desk with Iwona Malczewska and when she got cancer I didn't visit her, not once.
    We've been told our key worker, Delroy Fontenelle, is leaving and my daughter is in bits.
    Our Shanelle is doing hair and beauty at Mossbank College and someone's put a video of her round
    The psychologist whom I see privately, Dr Leontyne Abercorn, has suggested EMDR.
    idk who to tell but zara malik-hughes in my year has marks all up her arms
    Mum's gone back to Trevor Stannage even after everything he did to us.
    I'm a mum of three and my eldest, Tadhg Ó Muircheartaigh-Quinn, has just been arrested.
    My husband was let go from Pemberley Glass after twenty-six years by text message.
    Do you remember me posting about the bully? His name's Brandon Wisehart and today he apologised.
    The CPN who comes on Thursdays is called Stuart Golightly, and he brings his own teabags.
    my cousin-brother Harpreet Singh Dhaliwalia is being forced into it and he has asked me to help
    I can't get over the fact that Jemima Throssell, my own bridesmaid, was sleeping with him.
    My little girl goes to Busy Otters Preschool on the Crofton estate and she's the only one in nappies
    The consultant, Mr Crispin Allardyce at Queen Philippa's Hospital, would not look up from his screen.
    Ola Balogun-Peters and me were clean together for two years and now he's using and won't talk to me
    after my shift at the care home my supervisor Glenys Pritchett-Owen made me sign something I hadn't read
    I've got a daughter I gave up in 1971; they named her Susan Elderkin and I found her on the computer last night.
    Is it wrong I felt relieved when Arthur Penhallurick died? He was my husband for fifty-two years.
    my dad works on the bins for mallerton council depot and the lads at school call me rat boy
    Her key worker in the refuge was Ngozi Umezurike and without that woman we'd both be dead.
    The landlady, Peg Doolahan, goes through my room when I'm at college.
    There was a teacher, Mr Silverwood at Danebridge Juniors, who told me I'd end up in prison. I did.
    My fiancé Mohammed Tariq Jalaluddin has called it off by voice note
    he was sacked from Tip Top Windows in Haverley for turning up drunk and told me it was redundancy
    I met my sponsor, Big Al Trimblestone, in a church basement nine years ago.
    Nobody at work knows except for Rhiannon Gethin-Jones, and she'd never say.
    I'm so angry with Dr Milburn-Tate from the Wharf Surgery for missing my mother's lump.
    My twin, Lottie Sandercombe, would have been forty today.
    the lad who sold my son those pills is known as Jez but it's Jeremy Coverdale and everyone knows where he drinks
    She is on the tills at Mickleover's Garden Centre and he waits in the car park for her
    Zbigniew from the top floor, Zbigniew Sosnowiecki, has not opened his curtains for eight days and I am worried.
    my aunty Beverley Codrington-Myers raised me and now she doesn't know my name
    I want to confront my old scoutmaster, Raymond Fairclough-Spence, before he dies.
    They've excluded my lad from Oakmere Free School for something he did in a meltdown.
    My therapist's supervisor rang to say that Erin Dalrymple-Stokes had died, just like that, and that I'd be reallocated.
    Who else has had Dr Bukola Adeyinka-Smart as their shrink? she's the first one who let me finish a sentence
    My son's girlfriend, Ffion Tregarrow, lost the baby and he won't speak about it
    i got kicked off my course because Lisa Tunnicliffe in admissions lost my sick note
    My other half drives a forklift for Kilnsea Timber and his back is gone and so is his temper.
    The man upstairs, a Mr Papadimas-Ward, shouts at someone called Jean, but he lives alone.
    I was fostered by Ted and Maureen Hucklesby, and I'd give anything to hear her sing in that kitchen again.
    my mate's mum saw me at the clinic and she works at my school, Fairholme Girls, so now everyone will know
    He's been moved to Willowbrook Unit in Stanmoor and they took his shoelaces.
    I have never forgiven Charles Wetherington-Gray, who was my commanding officer.
    We're up against my sister's ex, Nathaniel Osgodby, in court on the ninth.
    The woman on the phone said she was Debra Lightowler from Children's Services in Wrexby and she'd be round in an hour
    my gf's name is Aoife Brosnahan, shes 16, and her da threw her out for being gay
    I wish I'd told Mr Kwabena Ofosu-Appiah, my old boss, what that second chance meant to me.
    Our Billy's in the remand wing and his cellmate, Spencer Cragghill, is a right nutter.
    Don't go to Dr Thackeray-Bloom at Mill Pond Medical if you want to be listened to
    My mother taught for years at Saint Ita's in Ballymoyle and half the town thinks she's an angel. She wasn't at home.
    I miss Patience Chikwanha so much. We shared one coat between us that winter.
    It's the anniversary of my stillbirth and my boss, Alan Tickersgill, has put me on the early.
    my ex bff maddison crowe-ellery posted my diary on her story
    The school nurse over at Hillfoot Middle caught me being sick and has written to my parents.
    I am seventy-eight and my son, Nicholas Farquharson-Hope, has not telephoned since Easter.
    They found Jamie Lockerby, from my year, in the woods on Sunday. I keep seeing his bag on the peg.
    My husband's sister is Dr Sunita Ramachandran-Nair and she thinks depression is for people with too much time.
    she does nails at Glam Shack in Porthelly and she's telling every client about my miscarriage
    I had an affair with Vincent Duquesnay, a married deacon, and I'm carrying his child
    the bully at work is Jackie Postlethwaite-Brown and im the third person shes driven out
    My boy's at university in the north, Langstrothdale, doing engineering, and his flatmate says he hasn't left his bed.
    Do I tell Mateusz Gorzkowski, who's been my friend since the building site, that I know about his wife?
    The care coordinator, Femi Oladunjoye, promised me a call on Wednesday and it's Saturday.
    I've written a letter to Denise Hathersage, the driver who hit my dad, and it's been in my bag since Lent.
    My kid brother serves at The Lame Duck in Tansley and the landlord pays him in beer.
    my mum's oncologist Dr Isolde Krantz-Meyer cried with us today
    Nobody warned me that Roy Baddesley, my stepdad, would be at the christening.
    I'm struggling with my colleague at the school kitchen, Pauline Grimshaw-Tate, who comments on everything I eat.
    We had to pull our daughter out of Eastlea Community High because of what three lads did.
    That lad Mustafa Kahramanoglu from my block saved my life and I can't look him in the eye
    My Grandad Josiah Boswell-Price was born in a wagon and died in a flat, and I think the flat killed him.
    Has anyone been a patient of Helen Pocklington, she's an eating disorder nurse in Garsby? I'm seeing her Monday
    i told my head of year, mrs abiodun, at kingsferry academy, and she believed me. just wanted to say that
    His mother, Lady Arabella Stukeley-Finch, has offered me money to leave him.
    my partner Dominic Vasconcelos-Hart says i imagined it all
    They work my wife to the bone at Larchfield Nursing Home in Upper Steeping and she's three months gone.
    The man who rang me every Thursday for a year, Hamish Corstorphine, has passed away, and I only found out from the paper.
    My baby's dad is inside and his solicitor, Miss Tamsin Roskilly-Webb, won't take my calls
    i saw my old bully bethany sugden-lowe in the queue and had a panic attack and left my basket
    I'm not coping with the twins and my health visitor, Annette Broomhead, has ticked some box about it.
    Lately my brother Kwame Antwi-Boasiako will not get off the sofa, not even for football.
    My daughter got her first job at Snaith's Bakery and the baker's son keeps following her home.
    There's nothing I wouldn't give to have one more cup of tea with Ivy Thistlethwaite, next door but one.
    the learning mentor at Wolds Edge School told my mum i was "attention seeking"
    When the psychiatrist, Dr Théodore Mbeki-Lindon, asked if I was safe, I lied.
    My ex works at Corrigan's Gym in Ballinafad, which is the only gym for ten miles
    I've fallen out with the whole choir over Gillian Wrottesley, who told them about my breakdown.
    Marcus DeShields-Ray was my platoon buddy and he did it on the Fourth of July.
    my foster carer linda mossop-kaye has asked for me to be moved and i heard her on the phone
    I can't go back to the mosque because of Brother Idris Tawfeeqi and what he said about my divorce.
    Her class teacher at Ysgol Bryn Eirlys, Miss Catrin Llewelyn-Parry, says she draws nothing but black boxes.
    Twenty years ago today I was introduced to my husband by Edna Cholmondeston at a barn dance.
    So my landlord's son, Ash Pettigrove, has a key and he's let himself in twice
    My brother-in-law got me a start at Vantage Lifts and now he's telling the gaffer I'm on tablets.
    Any advice for telling my ex-wife, Caroline Sefton-Brook, that I've relapsed? We share custody.
    My dealer is my old friend Louis Carmody-Wise and thats why its so hard to stop
    The dementia nurse, Mrs Olwen Tudfil-Rees, calls every other Tuesday, and it is the only conversation I have.
    dad's going for custody and his barrister is someone called Quentin Ravensdale
    I've been asked to speak at the inquest for my friend Tasha Bellweather.
    My son sits his exams at Coppergate Sixth Form next week and he's stopped washing.
    The girl's mother, Roxanne Skelding, came round to my house and screamed through the letterbox.
    She's a paralegal at Ormerod Finch and Lake and he rings the switchboard forty times a day pretending to be clients
    i feel bad for my teacher mr bohannon-reyes his wife just died and everyones being horrible in his class
    He's having an affair with a woman called Izabela Przybylowicz, from the Polish shop.
    It was Dr Rory Strathallan in the surgery at Kilmorran who signed me off and I'll never be able to repay him.
    My late wife's friend, Constance Baverstock, keeps bringing me pies, and I fear she has the wrong idea.
    our neighbour abdul hakim saidullah had his window smashed again last night and he just swept it up
    My sister attends Hazelwood Special School and the escort on the minibus has been pinching her.
    Yesterday Lindsay Carruthers-Mole, who I manage, told me she was suicidal, and I said something useless about the weather.
    Can I say how much I loathe Fergus Tullibardine? He's my daughter's husband, and there, I feel better.
    The housing officer is Tony Makepeace-Diaz and he says I've made myself homeless on purpose.
    my mum works nights at Brightwater Laundry, and she sleeps all day and i do the little ones
    I'm an old pupil of Stoke Mallory Preparatory, and the man who ran my brother's dormitory is still alive.
    They put her with a foster family called the Wainwright-Osbornes in Cleethwaite and I'm not allowed their number.
    me and Sinead Garrahan-Lowe got engaged and my family wont come cos shes a girl
    That so called friend, Vikram Deshmukhani, has told my boss about my HIV.
    My father's GP, Dr Cuthbert Annesley, retired in the spring, and the new one has never laid eyes on him.
    My ex got remarried to Chantelle Dupree-Watts, and my kids call her Mummy C.
    Somebody at Tarleton Packaging, where my partner's a temp, wrote a slur on his locker.
    It's Ethan Vandersloot. He's the one sending me pics and I'm in eighth grade.
    My wee brother's in P6 at Craigdarroch Primary and he's asked me what suicide means
    I was best man for Keith Ollerenshaw and he hasn't spoken to me since I told him I'm trans.
    Two doctors saw me, but only Dr Mei-Xing Cheungworth, in the Bradley Unit at Southmere, asked about my kids.
    my boss at the chippy, stavros kyriazopoulos, gives me tea every night cos he knows theres none at home
    I can't stop checking the Facebook of Vanessa Inchbald, who he was with before me.
    The personal tutor they gave my daughter at Saltmarsh University has never replied to one email.
    I did a terrible thing to Graham Postgate-Lyle when we were nine and he still has the scar.
    My mother's sister, Auntie Folasade Akinwunmi, says it is a spirit and wants to take me for deliverance.
    my ex-girlfriend is a vet nurse at Paws and Hooves in Littlebeck and she's told them I'm dangerous
    After everything, it was my probation lady, Yvonne Hardcastle-Bibb, who turned up at the hospital with pyjamas.
    Is there a way of helping my friend Bogdan Ionescovici without him losing his job on the rigs?
    the man from the food bank, Norman Tweddle, saw me crying and put extra chocolate in
    I'd been on the waiting list for two years when Dr Shirazi-Clough of the Fold Practice wrote that angry letter for me.
    My daughter is being stalked by Luke Brackenbury, whom she met precisely once.
    Our son attends Mount Carmel Boys in Drumlisk and he told us last night he's gay; his fear is the other lads.
    I split with my husband because of his mate Robbie Sillitoe-Crane who never left our sofa
    my physio, Hendrik Vanderwalt-Moss, says the pain is real and i could have kissed him
    I sit next to Tabitha Ravenscroft-Iyer in Chemistry and she smells of drink at nine in the morning
    We've just been told that Mrs Ottoline Fairhurst, headmistress at Greenways House, will not be having him back.
    My man works the line at Hollister Poultry in Dalton Creek and he comes home shaking
    He calls himself a healer. Sebastian Moonfield, real name Barry Crutchlow, and he has had nine thousand pounds from my mother.
    So I came out to my gran, Mrs Philomena Kavanagh-Dunne, and she said "I know, pet, pass the butter."
    my stepsister chloe arkwright-hill eats everything i buy and tells dad im the thief
    The ward manager on Ash, at Bellhaven Psychiatric, has banned my wife from bringing the dog to see me.
    I lost my best friend Demetrius Falconer-Boyd to an overdose on Saturday night.
    You ask about the worst day: it was the day Shirley Gaskarth, my own sister, had me committed.
    She was always top of the class at Rosemount Convent and now she can't leave her bedroom.
    My mate Zeeshan Mirzaei-Cole got stopped by the police again and he's just broken, man.
    Miss Jolanta Wrobelska, who does my mother's feet, was the first to spot the bruises.
    my brothers a chef at The Gilded Pike and he does coke to get through doubles
    Without wishing to be unkind, Mrs Daphne Uppingham of our WI has made my life unbearable.
    The paramedic was named Osian Trefaldwyn and I've been trying to find him to say thanks for that night.
    My nan's social worker at Ferrybridge House, Idowu, wants to put her in a home against her will.
    i keep texting josh penderell-day even though hes blocked me
    My wife's OB, Dr. Marisol Quintanar-Webb, told us there wasn't a heartbeat, and then she sat on the floor with us.
    Her father, Stanislaw Bieganowicz, will not let her take the tablets because he says prayer is enough.
    I gave a statement against Dean Shackleton-Rowe and now his brothers drive past my house.
    My ex-wife's got the boys enrolled at Trinity Lakes Elementary without even telling me.
    They're laying off everyone at Cobblers Reach Foundry and my dad's sixty-one, what's he going to do
    I'm frightened of the man my daughter has brought home; his name is Lucian Haverstock.
    my aunt, Xin Yi Ouyang-Brooks, told my parents she saw me with a boy and now my phone's gone
    I saw Mr Tobias Enderby-Fox from the pain clinic today and he called me a very brave woman.
    She was my first kiss, Roisin Tullyhogue, and I saw her coffin go past the shop.
    that lad who topped himself at my brothers work, Draycott Scaffolding, was only 19 and they gave them half a day off
    Canon Mortimer of Easby Minster heard my confession and I've been uneasy ever since.
    if anyone in the leeds chat knows a danny winstanford tell him his sister is looking for him
    My carpool friend, Meredith Holzapfel, let slip that the other moms have a thread about my weight.
    Matron Cadwallader at Heddfan told us to say our goodbyes, and then Mam sat up and asked for toast.
    Two summers ago I was attacked by Ivan Blagovsky, a man from my running group.
    My nephew's a cadet with the fire crew at Northmoor Station and he saw his first body on Sunday.
    wot do i do my teachers mrs rawlinson-kaur from ribbleside high keeps asking if im ok and im not
    The other carer, Blessing Tinotenda-Moyo, is being paid less than me for the same work and she's afraid to say.
    It is to Walter Ruddleston, a fellow widower, that I owe my still being here.
    My daughter's in-laws own Abernathy's Drapery in Kilcoran, and they treat her like the hired help.
    Cousin of mine, Jimmy Ward-Connors, got put off the site at Christmas with three babies in the trailer.
    My lodger, a quiet boy named Tenzin Norgaywala, has left a note on the stairs.
    Since Carla Mastrogiacomo became our team leader I've been sick every Sunday night
    i'm the one who told on mr penhurst-lacey from the drama dept at alderbrook school and now half my year hate me
    They wouldn't let me in to see her at Larkspur Hospice because I'm "not family".
    my grans got a toyboy called florin dumitrescovan and hes on her bank card
    I'd known Cassandra Birtwhistle since nursery and she dropped me the day I got diagnosed.
    Officer Randall Treece of the Clay County schools walked my boy out in cuffs. He is seven.
    Would it be mad to ring the wife of Timothy Garsdale and tell her what he is?
    Her psychology teacher at Winterbourne Upper, a Mr Jessop, has been messaging her on Snapchat.
    My partner is a conductor on Severnside Buses and was spat at again on Friday
    the lady at the jobcentre in hexthorpe, maureen claypole, stopped my money on xmas eve
    I am the mother of Oisín Breathnachlan, who took his own life, and I don't know how to sit in this kitchen.
    We share a wall with Hyacinth Beaumont-Clarke, eighty-four, and nobody from her family has come since August.
    He tells people he's at Fosse Meadow College but he spends all day in the bus station.
    my sis got with her tutor from evening class, anton zielinski-burke, hes 50
    I'm a farmer's wife, and our vet, Mr Iestyn Caradog-Hughes, was the one who took the gun home with him.
    Her dance teacher, Madame Yvette Larroque, weighs the girls in front of each other.
    My cousin Shabnam Noorzai-Khan got out, and I'm so proud, and so frightened they'll find her.
    Every lad on my course at Tynebank Technical heard what Lewis Mordaunt-Pike said about my mum.
    I used to think Dr Pritam Hothi-Gray at the Old Forge Surgery in Wendle was brusque; today she held my hand.
    `,
    ),
  ),
  'fifth hand': anywhere(
    'fifth hand',
    `
    My sister-in-law Sarah Jones told the whole family about my diagnosis before I was ready.
    tom baker from two doors down keeps parking across my drive and i just sat in the car and cried
    finally rang mohammed khan last nite and we talked about dad for 2 hrs
    Agnieszka Nowak was the only one who came to the funeral from work.
    since chidi okafor moved out i can hear every creak in this flat
    It was Siobhán Kelly who found me on the bathroom floor, God love her.
    The man who bullied me at fifteen is called Darren Whitcombe and he still drinks in my local.
    i cant stop thinking about what leanne prosser said to me at the gates
    I owe my life to a retired postman by the name of Arthur Pendlebury.
    Does anyone else freeze when they see a message from their ex? Mine, Craig Dunmore, texts at 3am.
    Priya Raghunathan, if you ever read this, I forgive you.
    My therapist is Helen Marchbanks and I honestly don't know if she likes me.
    dr sanjay mehrotra put me on sertraline and didnt explain a thing
    Last Tuesday Wendy Oldfield left her husband and now she is sleeping on my sofa.
    he left me for jodie farrant. i used to BABYSIT her
    My late wife, Margaret Ellen Hargreaves, would have been seventy-four today.
    kieran doyle hasnt been seen since saturday and the lads are all worried sick
    I am writing because my neighbour, Mr Geoffrey Ainsworth, has begun to wander at night.
    Everyone thinks Lucy Standish is so lovely but she made my life hell in year nine.
    We lost Jamal Whitaker in March and the group chat has been silent ever since.
    my step dad paul rudge hit my mum again last nite
    Nobody warned me that Fatima Al-Sayegh would be at the wedding, and my legs just went.
    The consultant, Miss Eleanor Tredwell, was kind about it, but the news was still bad news.
    I keep dreaming about a girl from primary, Hannah Bickerstaff, who drowned.
    joe marsh owes me 4 grand an im too scared to ask for it back
    You'd never guess it to look at her, but Olwen Prytherch drinks a bottle of vodka a day.
    my best mate since nursery is called tyrone bexley an hes in hospital after an overdose
    Our daughter has stopped eating since she fell out with Amelia Rosewarne.
    i shudve said something when ian colclough touched me at that party
    whenever i see deborah finch in the corridor i pretend im on the phone
    Ruairí Gallagher and I were together eleven years, and he's engaged already.
    my social worker bev hanratty says im doing ok but i dont feel ok
    It still hurts that Lindiwe Mokoena never wrote back.
    Mum's new boyfriend, Steve Garbutt, gives me the creeps.
    I went to school with a lad called Wayne Thirkettle who took his own life at nineteen.
    Anwen Maddocks has been cutting herself and made me promise not to tell.
    so basically ryan sowerby told everyone im gay and now i cant go in
    The coroner's letter arrived for my brother, David Peter Ashcombe, this morning.
    Since the stroke, my husband calls everybody Jean Applegarth, after his first sweetheart.
    I had to block Kelly-Anne Moffat because she kept sending screenshots of my posts.
    Have any of you been seen by Professor Rajan Sundaresan? He retires before my operation.
    grace adeyemi is my friend and she's fifteen and shes pregnant and her dad doesnt know
    My nan, Doreen Butterworth, has gone into a home and it's broken me.
    You can ask Michael O'Shaughnessy, he was there when it happened.
    There's a woman in my knitting group, Pamela Stirrup, whose husband locks her out at night.
    I'm not proud of it but I shouted at Oliver Penhaligon in front of the entire class.
    Yusuf Demir has been my carer for six years and tomorrow is his last day.
    callum reid dumped me over snapchat lol who does that
    With great sadness I must report that Reverend Cuthbert Lyle is drinking again.
    The person who got my job was Nicola Strang, naturally.
    I met Jurgita Petrauskiene in rehab and she has relapsed twice since.
    when i got out of prison only my cousin dean mallory would have me
    Would it be wrong to tell the police about Martin Eccleshall?
    Her name was Poppy Langstaff and she lived for nine days.
    my manager karen whitlock says panic attacks arent a reason to be late
    Thank you to Bronagh McAteer who sat with me in A&E until five in the morning.
    Ewan Sinclair-Bell promised he'd be clean by Christmas.
    i live with my aunty, shanice braithwaite, cos my mum cant look after me rn
    Because of what Gavin Threlfall did, my boy sleeps with the light on.
    apparantly rebecca lumley has told the other mums im an alcoholic
    my landlord nigel askwith let himself in agen without knocking
    All I ever wanted was for Peter Wainwright to say sorry.
    zainab hussain got the grades and i didnt and i hate that i cant be happy for her
    the nurse who looked after me, cheryl tibbets, held my hand the entire time
    It's been a year to the day since Connor Flaherty jumped.
    My father-in-law, Colonel Hugh Debenport, does not believe in depression.
    We've been trying to adopt, but our social worker, Marcia Osgood, keeps going off sick.
    I think Beth Hollins has an eating disorder and I don't know how to raise it.
    luke gannon wont stop following me home
    On Sunday I saw Nkechi Eze at church for the first time since her baby died.
    Tried to have it out with my brother Simon Ludgrove over Mum's will, and it ended in shouting.
    Not one person besides Maureen Cadwallader remembered my birthday.
    My ex-husband's solicitor, Jonathan Spurling, wrote me a letter that made me shake.
    Three years sober and I bumped into my old dealer, Lee Crabtree, outside the bakery.
    kasia wojcik is the only other polish girl in my year an she hates me
    They have arrested Terence Mullineux, whom I trusted with my grandchildren.
    told alice cheung everything and now shes ghosting me
    My twin, Rosalind Fairweather, stopped speaking to me in 1998.
    im in love with ben atherley and hes married help
    My daughter's dad is Marlon Dacosta and he's just got out after four years inside.
    idk who to tell but megan lightfoot is being hit by her boyfriend
    Old Mrs Winifred Garside next door has nobody, and I wonder if she is eating.
    Emmanuel Asante prayed with me every night of that awful week.
    I was engaged to a man called Rupert Halloway who turned out to have two other families.
    My son keeps asking why Jack Tunnicliffe isn't at school any more, and how do you explain leukaemia to a six-year-old?
    Last night I typed Claire Brannigan into Facebook and there she was, smiling, with his kids.
    miss u so much andrew beale xx
    my foster mum lorraine keddie says i can stay till im 21 and i cried
    Why does Amanda Rix get to tell everyone I faked it?
    Dr Oluwaseun Bankole was the first GP ever to believe my pain.
    There I was in the waiting room and who walks in but Philip Sturrock, who broke my jaw.
    hamza iqbals mum rang to say hes been sectioned
    I cannot bear the way Sheila Postlethwaite talks to her husband now that he has dementia.
    My school counsellor, Ms Tamsin Rowe, is leaving at half term and I'm gutted.
    Roisin Devaney's funeral is Friday and I've nothing to wear and no strength to go.
    theres this lad jordan pickup in my maths set who keeps saying kill yourself to me
    How do I support Gemma Arkell now that she knows it's terminal?
    Only Vikram Chaudhary has the spare key, and he's in Leicester with his mother.
    My birth mother is called Jacqueline Snape; I found the letter on Thursday.
    Rhys Bowen-Davies lost his leg in the same crash.
    If it weren't for Comfort Boateng I would have gone hungry that winter.
    My flatmate Emily Cross has been lying in the dark for nine days.
    i found out that danny voss is my real dad
    Sergeant Robert Kilbride pulled me out, and I have never managed to thank him.
    tanya horrocks laughed at my scars and something in me just closed
    The lady who runs our bereavement group, Hilary Dunstable, lost a son as well.
    pat donnelly says i should just get over it
    I've known Lin Mei Hua for thirty years and I had no idea she was so lonely.
    my gf ellie stockdale is in a psych ward and im not allowed to ring her
    He was called Patrick Joseph Tierney, he was my grandad, and he drank himself to death.
    I gave evidence against Neville Crosthwaite, and now his brothers sit outside my house.
    Kofi Mensah-Brown, my boyfriend, has sickle cell and we spent Easter on a drip.
    shud i confront julie pargeter about the money or let it lie
    My mother's carer is a Mrs Blessing Chikwanha, and a finer woman I have yet to meet.
    samira osman took her hijab off an her brothers are going mad at her
    Nearly three weeks without a word from Fergus Abernethy.
    the day kyle hendry died i was ment to be driving
    The headmistress, Mrs Gwyneth Tallis, has accused my grandson of stealing.
    My probation officer Phil Grimwade actually laughed when I said I wanted to go to college.
    I used to be friends with Ffion Lloyd-Parry until she told my husband where I was hiding.
    Tell me I'm not mad: is it weird that my wife still has lunch with Marcus Endicott?
    harry cole has my nudes an he says hes gonna post them
    My late husband's mistress, Yvonne Latchford, turned up at the crematorium.
    I'd been doing so well, then Stuart Maddox tagged me in a photo.
    Every Wednesday Ivy Crumpton and I do the crossword, except that now she can't remember the words.
    My psychiatrist is Dr Anneliese Vogt and she wants to change my meds again.
    some girl named tiegan stubbs has been msging my 13yo about diets
    Raj Bhattacharya from the allotments died of Covid and I still save him a row of beans.
    im scared of my brother nathan firth when hes been drinking
    Did I do wrong by reporting Father Declan Moriarty?
    Louise Hepworth miscarried on Monday and I'm eight months gone, so I don't know what to say to her.
    It turns out that Abdi Warsame, my best friend at uni, was sleeping in his car.
    Jimmy Tolland, who I served with in Basra, hung himself at the weekend.
    My midwife was Caroline Spiers and I'd like to complain, but I'm frightened.
    mr alan bridgewater my form tutor rang home and now my dad knows
    I got a Christmas card from Elspeth Macrae after forty years of silence.
    She'd married Trevor Nuttall at nineteen and regretted it by twenty.
    My neighbour's boy, Kai Rotherham, has been knocking on my door because there's no food in.
    my ex monique baptiste wont let me see the baby
    saw my rapist adam fenwick-shaw on a dating app yesterday
    We are four brothers and the eldest, Harpreet Dhillon, will not speak to the rest of us.
    i was in care with a girl called chantelle dobbs does anyone know how 2 find ppl
    Beatrice Lowndes has Alzheimer's and still sings every hymn right through.
    My mind keeps going back to the face of Tomasz Zielinski as they carried him out.
    The only teacher who noticed was Miss Isobel Garrick.
    Anyone else's sponsor drop them? Mine, Ray Huckstep, just stopped picking up.
    They say Victoria Manning-Ward is in remission, thank heavens.
    matty osgrove says if i leave him hell hurt himself
    My oldest friend, Cyril Entwistle, passed away peacefully last night aged ninety-one.
    got a court date cos of scott raeburn
    I can't forgive Dr Penelope Askew for missing my mother's cancer.
    My brother's widow, Shabnam Akhtar, is being pushed out of her own house by our uncles.
    sophie turnbull-hayes unfollowed me and its honestly ruined my week
    my dads gf michelle quayle makes me eat in my room
    To this day I can hear Dennis Wolstenholme's belt coming off the hook.
    Ángel Cifuentes, my roommate freshman year, OD'd over Thanksgiving.
    My boss at the diner, Randy Kowalczyk, docked me for crying in the walk-in.
    Got a letter from my pen friend, Ludmila Kravchenko, whose flat in Kharkiv has been hit.
    ashleigh timmins is the reason i changed schools
    my mate aaron plumley aint right hes been giving all his stuff away
    My sister Katherine Ballantyne wants Mum sent to a home, and I promised Mum never.
    That's when Linda Scarfe told me she'd been HIV positive since 1994.
    I see Nuala Fitzsimons on Mondays for counselling and I always come out lighter.
    My old scoutmaster, Bernard Coverdale, has been charged at last.
    Femi Adebayo-Cole asked me out and I said no because of my skin.
    I have quarrelled with my dear friend Constance Elphinstone, and I fear there may not be time to mend it.
    i think amy norcross started the rumour
    What Richard Pym did to me in that car took twenty years to say out loud.
    Mum left us for her yoga teacher, Suzanne Delacourt.
    Is it normal to be jealous of a dead woman? My partner's first wife, Isabel Crowther, is in every photograph.
    My physio, Tunde Bakare, got me walking again and I'll never forget it.
    Bumped into Robbie Laidlaw in the chemist's, both of us picking up methadone, both pretending we weren't.
    Dear all, my son Christopher James Oakden was sentenced yesterday to five years.
    no one at college talks to me apart from zoe prentice
    Leila Ghorbani fled with two kids and one bag, and she's sleeping in my spare room.
    We've had no answers from the surgeon, Mr Alastair Pennycook, since the inquest.
    My nephew Toby Marchetti is trans and his dad won't use the name.
    I've kept a secret for Eileen Rafferty since 1971 and it is choking me.
    The whole street knows Clive Ormerod beats that dog and her too.
    carly ashdown is my bully from year 7 and shes just been made my supervisor
    my best friends husband gareth pugh-morris made a pass at me
    Nana Ama Owusu raised me, and I couldn't afford the flight to bury her.
    Wish me luck, I'm meeting my half-brother Sean Killeen for the first time.
    The psychologist who assessed my lad was Dr Miriam Feldstein, and she spoke only to me, never to him.
    It's Chloe Baines's birthday today. She would have been eighteen.
    My husband works nights with a woman called Donna Skerritt and I've found the texts.
    joel hardcastle is autistic like me but he gets 1 to 1 and i dont
    Marek Dvorak lost two fingers at work and they've told him not to come back.
    I am the wife of Leonard Stubbington, who was a headmaster and can no longer dress himself.
    my childminder tracey ludlam left my toddler alone in a car
    Nothing's been the same since Mei-Ling Soh went back to Penang without saying goodbye.
    Could somebody tell me how to comfort my colleague Hester Vaughan-Jenkins, whose twins were stillborn?
    my mum says i have to apologise to bradley moss but he started it
    The vicar's wife, Philippa Trumper, is telling people that I stole from the flower fund.
    I had a lovely cup of tea with Gladys Ockenden today, and for an hour I forgot that I was lonely.
    My cousin Ayaan Farah has joined a gang and his mother cries on the phone every night.
    let jess wilmot borrow my laptop and she read my diary :(
    Graham Tilley and me have been best mates since we were five, and now he's got MND.
    ms harriet boyle from cahms discharged me after 3 sessions
    Yesterday would have been my wedding day, but Laura Pickersgill changed her mind in April.
    My ex-wife Simone Leblanc has taken the kids to Quebec.
    Whatever you may hear from Barbara Heseltine-Rudd, I never laid a finger on that boy.
    My daughter goes to Thornbeck Primary School and the other girls won't play with her.
    i go to hallcroft academy and nobody there does anything about bullying
    mums on larkspur ward and theyve moved her bed 3 times
    I was sacked from Pennick and Daughters after twenty-six years, by email.
    My wife teaches at St Aldwyn's Church of England Junior School, and she's crying every Sunday night.
    my brother works at brockley tyres and his boss takes the mick out of his stammer
    We moved Dad into Fernleigh Grange care home on Monday and I feel like a traitor.
    the receptionists at mossbank surgery make me feel like dirt
    My son has been suspended from Kingsmarden High for hitting a boy who called him a slur.
    I work on the tills at Hobday's in the precinct and I had a panic attack in front of a queue.
    anyone else at wexcombe sixth form college struggling w their mental health
    She's a night nurse on Nightingale Ward Four at the Royal Ellerby and she's running on empty.
    My little one starts at Busy Bumbles Nursery tomorrow and I'm in bits.
    Since the takeover at Harcastle Logistics my husband hasn't slept.
    Grandad was a fitter at Dunphy and Lorimer all his life, and the asbestos got him in the end.
    My sister's been admitted to the Rowan Unit at Millfield Lodge.
    im at st finbarrs boys school in 5th year and the lads found my tiktok
    They've put my mother-in-law in Ivy Bank Nursing Home and she hates the food.
    My best friend is a hairdresser at Curl Up on Marlow Street, and her ex waits outside for her.
    Our GP practice, Tannersfield Medical Centre, has lost my referral twice.
    I've just been let go from Quillon Software and I can't tell my wife.
    my nieces school is oakhanger girls and they had an assembly about the girl who died
    I am a retired governor of Pelham Cross Grammar School and what I saw there haunts me.
    He's an apprentice at Swinnerton Motors and the older men burn him with welding rods for a laugh.
    my daughters had to leave ravensmoor college cos of her ME
    I look after residents at Cedar Court in Hexley and we lost four of them in a week.
    my mum cleans at the wagtail inn and they still owe her 3 weeks wages
    My grandson was doing so well at Little Acorns Montessori before the divorce.
    The manager at Bramhope Bakery told my cousin she was too fat for front of house.
    He's a PE teacher at Castlegarth Comprehensive and he's been signed off with stress.
    I'm a student midwife on Primrose Ward and today was my first stillbirth.
    got bullied out of gellifawr comp and now im home schooled
    My husband's firm, Ottley Brothers Roofing, went under on Friday with no warning.
    My dentist at Smilewell on Abbey Row said my teeth were a disgrace and I've not been back.
    She was a barmaid at the Drover's Lantern when we met; now she's a patient at Coldbrook House.
    We had to pull our lad out of Sandpiper Special School after the restraint incident.
    Five of us at Merrivale Insurance have been told we're at risk, and I am a single mum.
    i do saturdays at petes plaice chippy and the manager keeps touching my back
    My partner is a porter at Lindenmoor Infirmary and he wheels the bodies down.
    My stepson boards at Ampleton College and rings me crying every night after lights out.
    The staff of Kestrel Ward were angels to my father in his last days.
    My roommate at Bellhaven State University hasn't come out of her bed since spring break.
    They suspended my mum from Greenacre Pre-School over a lie.
    had my first day at drayburn steel today and i sat in the toilets at lunch
    My friend works behind the counter at Patel and Fairley Pharmacy, and she's been threatened twice this month.
    I have been attending Broadmead Health Centre since 1962 and have never been spoken to like that.
    Our eldest is at Hollin Bridge Primary, in Year 6, and she's started pulling her hair out.
    My fiancé drives for Cavanagh Coaches out of Tullybeg and he fell asleep at the wheel.
    My ex is a chef at The Copper Ladle and he's been bringing coke home.
    my little brother got excluded from the phoenix gate pru and now hes out all night
    I lecture at the University of North Wessex and I have not written a word in eighteen months.
    dad had a fall at sycamore heights and nobody rang us for 9 hours
    I do the accounts for Jellicoe Farm Supplies, and I've found out that the owner is fiddling.
    my gf goes penrowan sixth form and they told her parents she was self harming
    I was seen at Orchard Street Practice by a locum who never looked up from the screen.
    The girls at Tiddlywinks Day Nursery found bruises on my grandson.
    i work nights at the fulfilment centre for parcelbright and i havent spoke to anyone in days
    My brother-in-law has been headhunted by Strathallan Capital and I'm sick with envy.
    Her mother is a dinner lady at Whinmoor Infants, and that's how everybody found out.
    my bf is a lifeguard at coverley leisure centre and he couldnt save the little lad
    She's been sectioned at Aspen Lodge and they won't let me bring her cat's photo in.
    St Columcille's National School rang to say my son had wet himself again.
    my nans in rosewood manor and she thinks im my mum
    After thirty years with Garrod Shipping I was handed a carriage clock and a box for my things.
    My wife is a paralegal at Blackett Osei Solicitors and her boss shouts until she is sick.
    Middle child is failing everything at Lakeview Ridge Middle School and says he doesn't care.
    I volunteer in the stockroom at Second Chance Sofas, where my brother is the manager, and he humiliates me.
    is anyone elses teen at dunmarrow community college? mine wont go in
    they moved my sister from juniper ward to a locked unit 90 miles away
    My daughter has a Saturday job at Bettany Books and the owner's son won't leave her alone.
    my mate was a welder at tarrant marine til the accident
    I run a small team at Northgate Utilities, and one of them took his life last week.
    My mother has been taken into Beechcroft Hospice and they have given her a room with a bird table.
    got kicked off my course at eastmere college for attendance but i was in hospital
    The nursery nurse at Sunny Meadow said my boy might be autistic and I got so angry.
    Our son was beaten up outside Wolverley Park Academy and the head called it banter.
    I'm a junior doctor on Ward 7B at Saint Brelade's, and I cried in the linen cupboard today.
    My dad's lorry firm, Mulhern Haulage, has sixty lads on the books and he can't pay them.
    my cousin does nails at glitz and go on the high road and her boss takes her passport
    She's the secretary at Lowther Road Mosque School and they've turned on her for divorcing.
    Husband's been made redundant from Calderbrook Foods and won't leave the shed.
    I was abused as a boy at St Osric's Preparatory School, and I am seventy-eight now.
    The team at Elmhurst Dialysis Unit know me better than my own children do.
    My flatmate waitresses at Trattoria Benedetta and makes herself sick in the staff loo.
    My childhood friend runs the kennels at Foxholes Farm, and he's told me he wants to end it.
    i hate saltmarsh high i hate it i hate it
    Our granddaughter has won a place at Dame Wulfrun's Choir School and I shall miss her dreadfully.
    My daughter's keyworker at Rainbow Corner Nursery said she hits the others.
    Fourteen months at Vantry Call Solutions and I hear the headset beep in my sleep.
    lol just seen gary tindall in asda with her, the actual cheek
    pls pray for my auntie folake ogunleye shes in surgery now
    its shit cos natalie birch was my maid of honour an now we dont even wave
    went 2 the docs w my mate liam prendergast cos he was 2 scared on his own
    my kids dad is wesley tranter an he aint paid a penny in 3 yrs
    omg so owen gillespie just asked me if im the one who tried to die. infront of everyone
    anyone know how long it takes to get over someone, me and sienna cartledge were only 4 months
    my nephew mikey dolan is 8 and he draws nothing but graves
    dunno if i shud tell my mum about what mr pritchett-lane did after swimming, his first names clive
    sorry for the rant but vanessa okoro took credit for my whole project AGAIN
    i sat nxt to bilal chowdhury for 5 yrs and never knew his dad hit him
    my lads at fellgate juniors and theyve lost his inhaler agen
    on my way to see my sis on bluebell ward wish me luck shes not ate since weds
    work at kwikfold laundrette wiv my mum n we argue all day
    just got my shifts from meadowsweet care home and im on every night til xmas
    ffs dringhoe high rang AGAIN about her skirt. her nan died on tuesday
    my fella lays floors for hesketh and pell n his knees are gone at 34
    cant go back to st wilfreda's sixth form after what happend in the common room
    gp at the willows practice in harlby said its just my age
    does any1 else work at spudbox?? my supervisor is doing my head in
    my bf got jumped outside torcastle tech an wont go bk
    my mum got the sack from dimmocks pet shop for being off with her nerves
    daughters in the same class as his new kid at larkhill lane primary what do i do
    theyre shutting the treetops nursery where my sister works and she has no savings
    been an hca on fulmar ward 9 yrs and never had a thank you
    my uncle is head porter at wyvern hall hotel and he drinks on shift every single day
    my flatmates studying at glenorran agricultural college and hasnt left her room since fresher's
    i bullied a girl at ashby moor comp in 1999 and i want to say sorry
    dad does security at the plaza arcade for ironmark guarding and hes being racially abused every nite
    `,
  ),
};
