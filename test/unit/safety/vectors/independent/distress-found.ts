import { anywhere, seen } from '../vector.ts';

export const texts = {
  'short posts, plans': anywhere(
    'short posts, plans',
    `
    I've picked the day. Nobody here knows me so I can say it, it'll be after my daughter's birthday so I don't spoil it for her.
    ive wrote the letters to mum and dad and my sister, theyre in my drawer. just need to do it now
    The farm's papers are in order and the dog is going to my brother. By Sunday I won't be anyone's burden.
    I know how I'm going to end my life and I've got everything I need in the house. Feeling strangely calm about it.
    tonight is the nite i think. got the house to myself and ive made up my mind
    Went and had a look at the place today on my lunch break. I keep going back there working out when it'd be quiet.
    I've been putting tablets by since Christmas. My late wife would be ashamed but I intend to use them before the winter.
    gonna do it after exams finish, theres no point me making plans for sept becuase i wont be alive
    Have changed the will and paid the undertaker in advance. I am 81 and I mean to go at a time of my own choosing, which is this month.
    I gave my PS5 to my little cousin and told him I'm getting a new one. I'm not, I just won't be around to play it.
    ive got a plan to kill myself and it scares me how detailed its got
    Been researching ways to take my own life on and off all week when the baby naps. I've narrowed it down to one.
    Sorted the bills, cancelled Sky, left the PIN numbers in an envelope for the missus. She thinks I'm just being organised but I'm going to top myself.
    i tried last wk and it didnt work. next time i will make sure
    Nobody's in till Monday at the student house. I've decided that's when I go for good, by my own hand, and I don't really want talking out of it.
    Came out of hospital on Tuesday after an overdose. Already planning to have another go once the crisis team stop ringing.
    me head's made up lads, one last match saturday with my da and then im ending it
    I have set myself a deadline, and it's the end of April. If nothing has changed I will take my life, I've already worked out how.
    typing out goodbye msgs to schedule for friday. dont no why im telling yous this
    I've bought what I need and hid it in the shed behind the paint. Just waiting for the kids to go to their dad's.
    Feel like I'm on a countdown and nobody can see the clock. Eleven days till I do it.
    every nite i rehearse it, go over it step by step. tomoro i might go thru with it
    I'm driving out to the coast on Thursday and I'm not booking anywhere to stay as I don't plan on coming home.
    Our wee man has his first Communion in May. I've promised myself I'll hang on for that and then I am going to finish things.
    not gonna be here by the weekend so thank u to everyone whos been nice to me on here
    Picked the songs for my funeral and wrote down who gets what. I'm twenty three and I've got it set for the anniversary.
    I keep the thing I'd use beside my bed. It's not if any more, I'm only deciding when.
    have stopped taking my meds so ill have enough saved up to end it properley
    Told the lads on site I'm off on leave next week. Truth is I've arranged to end it all while everyone believes I'm in Spain.
    once my nan passes theres nothing stopping me, ive always said id go straight after her and i know exactly how
    `,
  ),
  'short posts, thoughts of dying': anywhere(
    'short posts, thoughts of dying',
    `
    I want to die. I've never typed that before and my hands are shaking.
    cant stop thinking about killing myself in lessons, like the teacher is talking and thats all thats in my head
    I'm a retired postman, never spoke about feelings in my life. I think about suicide most mornings now.
    My baby is nine weeks and I keep thinking she'd do better with me dead. I can't tell the health visitor in case they take her.
    wish i was dead tbh. every single day
    Lambing's done and I'm lying in the tractor shed thinking about how much I'd like to be dead.
    Suicidal again. Thought I'd got past this but it's come back worse since the redundancy.
    im 15 and i dont want to be alive anymore and i cant tell my mum cos shes got enough going on
    Honestly my family would be better off if I were six feet under. There's insurance and everything.
    The suicidal thoughts are getting louder at uni. I sit in the library and picture my own funeral instead of writing.
    i just want 2 die pls someone talk to me
    Am I a coward? All day behind the wheel I imagine ending my life and then go home and make the tea as normal.
    I've had enough of living, plain and simple. Death would be a kindness at this stage.
    Since himself passed I only want to be in the ground next to him. I'm not eating to hurry it along.
    does any1 else get urges to end it out of nowhere, was in tesco there and nearly walked out in the road
    Lost the business, lost the house. Killing myself seems like the only sensible thing left to do.
    Six months of interviews and I'm now at the point where I think about ending it every time I get a no.
    feel like a waste of space, i should be dead not my brother
    Divorce came through. I'm sat in the car and death is all I can think of.
    I'm having thoughts of taking my own life and they don't frighten me like they used to. That's what worries me.
    thinking bout dying loads again. didnt go school today said i was sick
    As a nurse I look after people all night who are fighting to live and all I feel is envy of the ones who die.
    Don't want to live like this any longer, the pain in my back never lets up and neither does my wish to be gone for good.
    whats the point of living im so done. rather be dead than go back to that house
    Part of me is begging to die and the other part made a cup of tea and logged on here.
    I am so ashamed but I look at my two boys and even so I long to be dead and buried.
    My head keeps telling me kill yourself, kill yourself. It's been going since Wednesday and I can hardly hear the telly over it.
    nobody wud even notice if i killed meself, theyd find out when the rent bounced
    Grand on the outside so I am. Inside I'm pure longing to be dead.
    I nearly ended it last night. Sat up till four and it was the cat that stopped me.
    Been on the waiting list ten months and I don't think I'll live to see the appointment, I feel that suicidal.
    i feel suicidle and dont no how to say it to my husband
    Seventy-four years is plenty. I'd sooner die this week than face another Christmas in this flat.
    Mam if you ever read this I'm sorry. I don't think I can stay alive for everybody else much longer.
    got dumped and failed 2nd year and honestly suicide is on my mind 24/7 atm
    What comforts me these days is knowing I could kill myself if it gets worse. It is getting worse.
    `,
  ),
  'short posts, self-harm': anywhere(
    'short posts, self-harm',
    `
    I cut again last night after four months clean. I've got my school jumper sleeves pulled right down.
    really want to hurt myself rn and everyones asleep
    I'm forty six and I've started hitting my head off the wall when it all gets too much. Bruises under my hair nobody sees.
    the urge to cut is so strong tonight, my skin is itching for it
    When the baby won't stop crying I go in the bathroom and scratch my arms till they bleed. I don't know what's wrong with me.
    burnt myself on purpose again, told my mate it was the oven
    Is it daft that at my age I punish myself by biting my hands raw? I'm a grandmother for goodness' sake.
    I self-harm most days now and the plasters are running out. I feel sick with guilt after every time.
    ive been cutting since year 8 an its getting deeper, dont wanna go a&e they judge u
    Punched the barn door till my knuckles split. It's the third time this month and I do it because I deserve it.
    cant cope without self harming, its the only thing that makes it go quiet
    I've got fresh cuts on my legs and PE tomorrow. Panicking but I'd still do more if I could.
    Found myself holding the blade this evening. Haven't done it yet, I'm scared I will.
    Everything feels numb so I hurt myself to feel something. Did it in the work toilets today.
    my arms are a mess again. relapsed sat nite after a row with my fella
    I took more tablets than I should have on Friday, not to die, only to be ill and make it stop for a bit.
    i keep pulling my hair out in clumps and slapping my face wen i get things wrong, its like i hate me
    Been fighting the need to injure myself since the funeral and today I lost.
    Honest to God I could slice my arm open right now. I'm pacing the kitchen trying not to.
    Student nurse, should know better. I'm harming myself between placements and covering it with a watch.
    hurt my legs again on purpose. more then usual this time and it wont stop stinging
    Skipping my medicine to hurt my own body is something I've never confessed to anyone. I'm doing it this week.
    want to smash my fist thru something or do my own arms in, been like this all day
    It's been two years since I last self harmed and tonight I have the kit out on the bed.
    `,
  ),
  'short posts, not wanting to be here': anywhere(
    'short posts, not wanting to be here',
    `
    I don't want to be here anymore. Not in the house, I mean here at all.
    wouldnt mind if i went to sleep n didnt wake up
    If a bus hit me on the way to work I'd be relieved more than anything.
    I pray each night that the good Lord will take me. Eighty eight and no use to a soul.
    wish i'd never been born simple as that
    The doctor found a lump and my first thought was good, maybe that'll be the end of me. Is that normal?
    just want to disappear forever and for everyone to forget i existed
    Everyone would get on grand without me. The kids would hardly miss me after a month.
    I'm not going to do anything, but I'd be happy enough if my heart just gave out in the milking parlour.
    cba existing anymore. why am i even on this planet
    Some mornings I'm gutted that I've woken up. Today was one of those.
    I don't see myself being around next year. Can't picture it, and it doesn't bother me.
    id rather not exist than do another day of this with a newborn
    I stopped looking both ways when I cross the road. I don't care if something happens to me.
    im so tired of being alive. not sleepy tired, tired of the whole thing
    Nothing left for me here now she's gone. I'm just waiting my turn and hoping it isn't long.
    hope i get somethin terminal so its not my fault
    I would love to switch off and never come back on. I've no fight left in me.
    The world would be a better place without me in it. I have thought that since secondary school and tonight I'm certain.
    skipped my heart tablets all week, whatever happens happens, im not fussed about surviving
    Been out in the van all day wishing someone would plough into me and get it over with.
    every birthday candle wish since i was 12 has been to not make it to the next one. 17 tomorrow
    I can't see a reason to carry on with life. Washing up, telly, bed, and for what?
    dont wanna wake up tomorow. dont wanna do any of it
    My wife and the wee ones deserve someone who isn't me. It'd be easier on them if I was gone from this earth.
    Some people fear flying, I sit there hoping the plane goes down. That's where I'm at these days.
    feels like im meant to be gone already and im just hanging around by mistake
    Started feeling it's time I wasn't about any more. No drama, I've had my innings and I'm no good to anybody.
    i look at ppl planning holidays n think lucky u, i dont even want to be on the earth that long
    If there was a button that made me never have existed I'd have pressed it by breakfast.
    `,
  ),
  'longer posts': anywhere(
    'longer posts',
    `
    Back on lates at the warehouse this week and my supervisor moved me off my usual line without a word. I smiled and got on with it. On the bus home I realised death is what I want, my own, and it wasn't even a dramatic thought, it just sat down next to me. Had beans on toast and now I'm writing this.
    The baby slept four hours in a row last night, which should have been a win. I lay there awake for all of it planning my own death and who would take her on a Monday. My health visitor comes Thursday and I'll have the good biscuits out like always.
    landlord put the rent up again, 180 a month more from april. ive done the sums on the back of an envelope three times. i keep thinkin about suicide as if its just another bill i could sort. kids are asleep so im typing this in the bathroom
    Lambing has been savage this year, lost eleven ewes and the rain won't let up. The vet's bill came this morning. I have decided I'm going to end my life once the last of them are out to grass, and I've told nobody till I typed this.
    She took the cat and the good pans. I've been sleeping on my brother's sofa in Lisburn and he's been sound about it. Last night I cut my arms again after six years of not doing it, and I'm wearing a jumper in this heat so he doesn't see.
    My hip replacement got cancelled for the third time. I rang the hospital and a nice girl told me September, maybe. The pain is in everything now, even the kettle is too heavy, and I think about dying most hours of the day. My daughter rings on Sundays and I tell her I'm grand.
    told my mum im gay on saturday. she didnt shout she just went and started hoovering. i wish i was dead, honestly i do, i cant sit through another dinner with her not looking at me
    Mum's dementia has got to the stage where she hits me when I wash her. The carer didn't turn up again today so I rang in sick for the fourth time this month. I've written the notes, one for my sister and one for the doctor, and they're in the drawer under the tea towels. I don't know why I'm posting.
    First year of uni and I've eaten dinner in my room every night since freshers. People on my corridor are nice enough but they've all paired off. I've been hurting myself in the showers because it's the only place with a lock, and it's getting more often not less.
    got let go on friday, 14 years at the same garage. wife thinks im at work right now im sat in the car park at tescos. ive picked the day im going to do myself in, its after our lads birthday so he has that one nice
    I retired in March and everyone keeps asking me about cruises. The place is so quiet that I put the radio on in two rooms. I've been having suicidal thoughts since about Easter and I'm seventy-one, I didn't think it happened at my age.
    Had the mocks back and I failed chemistry and maths. My dad said he wasn't angry, which is worse. I want to kill myself, which I can't say out loud in this house, so I said I had a headache and went upstairs.
    im a nurse and today was fine, nobody died nobody even shouted. drove home with the radio off. im planning to take my own life and ive been planning since january and im so calm about it that it scares me a bit
    We exchanged on the house and then he told me about her, in that order. I've been packing boxes for a kitchen I'll never cook in. Part of me wants to be dead before completion day so I don't have to hand anyone a set of keys.
    My son's school rang again about him biting. I collected him, made fish fingers, did his reading. Then I locked the bathroom door and burned myself on purpose, which I've not told a soul, and came out and did bedtime.
    cant sleep again its ten to four. flatmates gf is over and theyre laughing through the wall. i keep imagining my own funeral an who would come and i really do want it to be soon, i want to not be alive by summer
    The fibromyalgia clinic discharged me with a leaflet about pacing. I've paced. I have paced for nine years, and today on the bus back from Cork I made up my mind to end it. There's a date on the calendar that just says "dentist".
    I'm a student vet and you'd think I'd love placements. The farmer was kind, his wife made us soup. I tore at my legs till they bled in the portaloo because I'd got one question wrong, and I've done it every day this week.
    Caring for Dad on my own since my brother went to Perth. He had a fall Tuesday and the ambulance took five hours. While we waited on the lino I thought, I'll kill myself once he's gone, there'll be nothing to stop me. Then I made him a tea with a straw.
    so i moved to leeds for him and now hes moved out. dont know anyone here apart from the woman in the vape shop. i have suicidal thoughts every night about 11 when the heatings off. posted cos i promised my old counsellor id tell someone
    Another Universal Credit meeting where I had to explain my own life to a lad of about nineteen. He was polite. I walked back along the canal and I'd have gone in if there hadn't been a family feeding the ducks. I mean that. I'm at home now with the telly on.
    My partner transferred to the Aberdeen office and it's just me and the dog in the week. I'm giving the dog to my neighbour on Friday because I don't intend to be alive the week after. She thinks I've got a new job abroad.
    Coming out as trans at work went OK on paper. HR sent an email with a rainbow on it and then nobody sat with me at lunch. I have been self harming since that Monday and I'm running out of excuses for the plasters.
    not allowed my phone past ten so typing quick. girls in my year made a group chat about me and my cousin showed me it. i dont want to live anymore and i dont want my mum to find out i said that. i have pe tomorow and thats all i can think abt
    Six months since the stroke and I still can't say my grandson's name right. The speech lady is lovely and very patient. I want to die, there, I've typed it with my one good hand, and it took me ten minutes.
    I gave my best man speech last weekend and everybody cried laughing. Drove home on the M6 and kept thinking about crashing on purpose so I'd not have to be here. It's been every drive since. I've a four-hour one on Wednesday.
    Sold the herd on Tuesday. The yard is that quiet you can hear the gutter. I've put the insurance papers and the bank book in one envelope with her name on it, because I'll be dead before the cheque clears if I have my way.
    been off the drink 40 days and everyone says im doing brilliant. truth is without it all i do is think about topping myself. at least before i was too pished to plan anything. meeting tonight but i probly wont say it there
    I do admin for a school and it's been reports week, so everyone's snappy. I got a bit of a telling off over the photocopier. I went into the stationery cupboard and hit my head on the wall over and over until it went numb. It's not the first time and I needed someone to know.
    We lost the IVF appeal. Four rounds and a loan and now a letter with the trust logo. My husband has gone out running. I've been reading back old messages from my nan and I've decided I would like to be buried near her, and I'd like it to be this year, by my own doing.
    ex got full custody today. the judge was decent about it that was the worst part. ive got the kids school photos on the dash and im gonna kill myself this weekend, i dont see what else there is. thats all really
    I'm fourteen weeks gone and should be glowing apparently. My mother-in-law has bought a pram. I have thoughts of ending my life nearly every afternoon, when the house gets dim, and I'm ashamed because we tried so long for this.
    3rd interview this month n theyve "gone another way". i ironed a shirt for that. came home and cut myself before id even took the tie off, then rang my mam to say it went well
    My MS nurse has left and there's no replacement. I've been using the frame since August, and the stairs are a whole morning. I've saved up what I'd need to end things and I look at it at night the way other people look at holiday brochures.
    its my 30th on sunday and my sisters doing a thing. 22 people said yes. i feel nothing about it except i hope i die before it, like actually die. ive bought a dress to keep her happy
    I drive a tram. Yesterday a fella stepped out and I stopped with about a foot to spare and everyone clapped me. All I could think was that I envied him if he'd meant it, since I've been wanting to take my life for months. Depot's given me two days off.
    They've closed the day centre, so I've Mam with me from half six in the morning till she settles. I shouted at her today over a spoon. I went out to the shed and I had it all laid ready for my own suicide when I heard her calling for the cat. I came in. I could go back out.
    boyf dumped me by voicenote. 4 mins long and he was eating crisps. been harming again since, legs mostly, and i feel sick at myself cos i was clean for a yr. got work at 6 and shorts are the uniform
    PhD year four, funding ends in June. My supervisor keeps calling the last chapter "nearly there". I'm not going to submit it because I plan on being dead by then, and once I'd settled that I could suddenly write. Isn't that mad.
    I was made godfather on Sunday, a lovely wee thing in a white gown. The whole time I was stood at the font I was deciding to take my life that same night. I didn't, obviously. I'm thinking about it again now with the curtains open.
    been sofa surfing since november, mates are getting fed up you can tell. council says im not priority. walked round asda for 3 hrs tonight cos its warm. wanna die tbh, not as a figure of speach
    The physio says the nerve pain might just be the new normal. He said it like he was telling me about a bus route. I asked him to repeat it and thanked him. In the lift down I made a promise to myself that I'd be dead by Christmas and it's the first thing I've looked forward to.
    My daughter's off to secondary in September and we got her blazer today, miles too big. She did a twirl. I bit my own hand hard enough to break the skin in the changing room so I wouldn't cry, and it's one of a lot of marks I've put on myself lately.
    My uncle's family won't have me over the door since I told them about Priya. Two of my cousins blocked me by teatime. I've a plan made for ending it and the only thing not settled is where to leave the car so nobody's kids find me.
    hi first post. ive had 3 kids in 4 yrs and love the bones of them. but im having thoughts about killing myself when i hang the washing out, every single time, and i dont know if thats what post natal is
    I umpire cricket on Saturdays and it's the only day I speak to anyone. Rain stopped play at two so I was home by three with nothing until the next Saturday. I got as far as writing "to whoever finds this" on a scorecard. I've got it here in front of me.
    got a promotion if u can beleive it. team lead. stood in the loo with my lanyard on and thought well id rather be dead regardless so at least thats clear. then went back an thanked everybody for the card
    Eating's bad again and uni health want me weighed weekly. I get punished by myself every time the number moves, with the lighter, and I've got a row of them now up my thigh. My housemate made a lasagne and I said I'd had a big lunch.
    harvest was grand weatherwise but the price is shocking. bank man came out in his good shoes. i hav not said to herself but i mean to do away with myself when the barley money is paid over, that way shes clear of it all
    I'm 16 and in care, moved placement again last week, this one's in Rhyl. I've been put in a room with bunk beds like I'm six. I've tried to kill myself twice this year and I'm going to try again, and nobody here has read my file.
    Dad's probate came through this morning so that's the last of the jobs. I've shredded, I've cancelled, I've forwarded. I want to follow him, and I have worked out how, and with no more forms to fill in there's nothing in the road.
    my manger said im not resilient in front of the whole shop floor. i went and did my till like normal. dug my nails in til my palms bled and then did worse when i got in. its every shift now
    I've got tinnitus that sounds like a fridge screaming, nine months. The audiologist gave me a machine that plays the sea. Most nights I lie there wanting to be dead purely for the silence, and last night I got up and started a letter to my wife about it.
    she said yes to someone else. we were only ever mates i know that, im 38. bought them a toastie maker. im seriously considering suicide an i keep puttin off the day because of the stupid wedding list
    periods from hell again, endo, signed off till the 9th. ive had two surgeries and im 24. i fantasise about dying more than i fantasise about lads at this stage. mams making soup downstairs, she hasnt a notion
    The twins are five weeks early and still in the unit, doing well. Everyone says rest. I go home, pump, label it, and then I think about how to be gone for good before they'd ever know my face. I'm frightened I'll act on it tonight.
    Redundancy consultation, day eleven. They've got us scoring each other's jobs out of five. On my lunch I stood at the top of the multi-storey looking down for half an hour and only came away since my meter was nearly out. I'll be parked there again tomorrow.
    I'm from a traveller family and I liked a fella at the boxing and it got back to my brothers. I'm in a B&B in Athlone with one bag. I think killing myself would be easier on my mother than this, I've thought it through from every side.
    failed my driving test again, number 5. instructor gave me a mint. went home and took it out on my arms the way i do, theres not much clear skin left tbh, then watched bake off with my nan like nothing happend
    My lodger moved out so it's only me paying, and the boiler's gone. I wore my coat to watch the news. At sixty-three I have looked over everything I've got left to do and none of it is worth staying alive for, so I've given myself until the clocks change.
    Grand day here, washing dried in an hour. Cooked a chop, fed the cat, paid the milkman. I wouldn't mind if I didn't wake up tomorrow, is the only thing, and I've not minded for a good while.
    Work's work. They've brought in hot desks so I sit wherever the leaver sat. I do sometimes think everyone'd manage just as well with me out of the picture altogether, the cat included. Anyway it's bin night.
    the wee one has colic and himself is on the rigs til the 20th. i rock her and rock her. sometimes i look at the two of us in the window and think she would do better if i wasnt about at all, like properly not about
    Just been to get Mum's prescription and her papers. She asked me three times who I was and then said I'd a kind face. I'm tired in a way that sleep doesn't touch and I'd be happy enough to go when she goes. Same week, if it could be arranged.
    We split the records, he got the Van Morrison. I'm in the box room at my parents', forty-four years of age. I've been getting my affairs in order, as they say, and I find I'm not doing it for the tidiness.
    rents 3 weeks late and i can hear the landlord on the stairs everytime. had toast for tea. if a bus came up on the pavement tmrw i wouldnt jump out the road put it that way
    Second shift this week where I've driven home the long way by the reservoir. I park up and look at it. I've not done anything daft yet. The wife thinks the roadworks are bad.
    They've adjusted my tablets again and it'll be six weeks to know. I said right so and thanked the doctor. What I didn't say is that I'm not sure I've six weeks in me, or that I want them.
    The heifers are in good order and the silage is cut. I've shown the young lad where everything is, the ledgers and the fuse box and all. He'll need to know, because I'm not planning on being round for the winter, and it isn't a holiday I'm going on.
    came out to the lads at five a side. one of them laughed then saw my face. they been alrite since but nobody passes to me lol. id rather just not exist than do another tuesday, cant put it nicer than that
    My niece got married in Kilkenny and it was a beautiful day. I danced, even. I'd a quiet word with each of my brothers, nothing they'd notice, but it was goodbye, and I wanted it said while they were all in the one room. I'll not be at the next wedding.
    I've done nights at the care home for eleven years. Mr H passed on Thursday, very peaceful, hand held and everything. I envied him, God forgive me. I'd have swapped with him there and then and left him my bus pass.
    I've a bad back and a worse front as my father used to say. Scan came back clear, so there's nothing to fix. I can't see myself going on with this much past the autumn, and I've stopped buying things that'd last longer.
    been up since 4 wi the bairn. fed changed fed. i had one of my bad ideas again up on the landing, about me not him, id never him. the bad ideas are getting more detail in them
    Started the new job at the council and they've issued me a pass with my photo on. I look like a missing person already. I've an exit sorted if it all gets too much again, it's just in the wardrobe, and it's a comfort knowing it's there.
    My dad's chair came back from the reupholsterers and now nobody will sit in it. I look after him, the house, my brother's two after school. I'd love for it all to stop. Not the jobs, me. I'd love for me to stop.
    had a row with mum about the dishes. its never about the dishes. went to my room and did the thing i said i wouldnt do any more, sleeves down now, shes knocking asking if i want tea
    We were meant to be in Tenerife this week, the pair of us. I went to the beach at Portrush on my own instead and stood in up to my waist in my clothes. A woman with a labrador asked was I all right. I said I was paddling. I wasn't paddling.
    I'm a locum GP so I know exactly what I'd say to me. I've ticked the boxes on that questionnaire in my head and I'd be ringing the crisis team if I were my own patient, on account of number nine. I've clinic at half eight.
    Nobody's been in the house since the man about the meter. It's no bother, I have the wireless. I've been thinking I could slip off and it'd be a fortnight before the smell, sorry to be crude, and that's started to feel like permission.
    my exams finish the 21st and everyone is talkin about ibiza. im not booking anything. told them its money but its just i dont think im gonna be here for it. didnt know how else to say no
    The pain team have asked me to keep a diary with smiley faces. I gave Tuesday a two. Had I a button by the bed I'd have pressed it years ago, and I think I may be starting to look about for the button.
    Himself moved out and took the telly so I've been reading. The neighbour's been very good, leaves eggs. I've been going heavier on the old scratching, arms and stomach, and I told her it's the brambles. We don't have brambles.
    Allotment's flooded and I can't get the beans in. Daft thing to cry over. I've told my friend Geoff he can have the shed and the tools from the first of the month, and he laughed and asked where I was off to. I changed the subject, because there's only the one place.
    on a break at work so this is quick. customer screamed at me over a parcel. its fine. its just ive been finding myself stood too near the edge on the platform every night & last night i put my bag down first
    My son came out to me and I was so proud of how he did it. Then I thought, he's grown, he's honest, he's loved, so that's me finished here. I've been sort of waiting to be finished. I don't feel sad about it, which I gather is a bad sign.
    We've had three viewings and no offers since the separation. I keep the place like a show home. The estate agent asked where I'm hoping to move on to and I said somewhere quiet, six foot under quiet, but only in my head. I meant it though.
    Chemo's done and they rang the bell for me, whole ward clapping. I cried and they thought it was joy. I'd been counting on it not working, if I'm honest. I was that bit relieved when they found it, and now I've to do the job of it myself or carry on.
    flat is a tip an i cant start. mate came round wi a chippy an didnt say owt about it. good lad. i nearly told him im done wi it all, done as in done, got it half out me mouth then he put the match on
    My mother says offer it up. I've offered it up for thirty-one years, the knees and the nerves. I pray every night to be taken and every morning I'm annoyed. This week I've begun to think I might have to go and meet Him halfway.
    The school rang to say I forgot the costume for Book Day. She went as herself. Standing there in the office I thought these children deserve a replacement, and I've been quietly making it easy for whoever that is, lists on the fridge, uniforms named, the lot. Nobody's asked why.
    Hospital transport took three hours to bring me back from dialysis. The driver was a gas man, sang all the way. I've a mind to just not turn up Thursday, or any Thursday, and let nature do what it's been trying to do. I wouldn't tell them why.
    lost my gran last yr an my job in march. im ok mostly. i do think tho i'd like to see her sooner rather than later an i've been lookin into how soon. pathetic i know
    I work from home now, so it's me and a laptop and the wall. My camera was off for the whole meeting and nobody noticed I'd left. It gave me the notion that I could leave altogether and there'd just be a grey circle with my initials. I've had that notion a lot since.
    My ex dropped the kids at the end of the drive and didn't wave. We made pizzas. When they go back on Sunday evening there's a few hours I don't trust myself in, and this Sunday I trust myself less than usual.
    Just in from the Mart. Prices were all right, better than last year. I sat in the jeep a good while with the engine off deciding whether to bother going in to the house at all or go on up to the quarry. I went in. There was stew.
    dads got parkinsons an i do his nights. he sez im a good girl. im 19 never been on a date. i wudnt b sad if my heart gave out on the stairs, id be more like oh thank god
    Had my review and they've put me down as "stable". I nodded. There's a bag packed, though it's not for travelling, it's got the letters in and my good suit with the dry cleaner's ticket on. I'd hate anyone to be stuck for what to dress me in.
    It's our Michael's communion on Saturday and I've the bouncy castle booked. After that I've nothing in the diary and I've been careful to keep it that way. I'd like them to have the photos first. I don't think I need to spell it out.
    3rd wk in this bedsit. fella upstairs plays the tin whistle, badly. ive been at my arms with whatevers handy, not deep, just so theres somthing to look at. run the cold tap after an its nearly nice
    not been to lectures for a month and my tutor emailed. she was nice so i cried. i cba being a person any more, like if someone offered me to be switched off id say yes before they finished the sentance
    My wife's asked for space and I'm giving her plenty. She'll have as much as she wants soon enough. I've left the log-ins in the blue folder and done the winter tyres on hers. I feel lighter than I've done since the summer, to tell the truth.
    I'm on a waiting list for the waiting list, the lady said, and we both laughed. Eighteen months. I wanted to say love, I'll not be troubling you in eighteen months, I'll not be troubling anybody. I said cheerio instead.
    The baby's christening gown was mine and my mam's before. I ironed it and felt that far away. They'd all be so well able without me, my sister's a natural with him, and I've started to think the kind thing would be to step out of this world before he'd remember me.
    bin doin agency work on the bins, honest no pun. lads are sound. get home an just stare at wall. ive got it in my head that 27 is a good round number to stop at and my birthdays in 3 wks
    My hands are that bad with the arthritis I had to give up the piano at church. Forty years. They gave me a carriage clock. I find I've no great wish to hear it strike many more times, and I've begun skipping the heart tablets to hurry it along.
    I told my gran I've a girlfriend and she said "well, don't tell your grandad." So I've one person who knows and half a person who likes it. I lie in the bath with my head under and see how long I can make myself stay. It's getting longer.
    moved back to derry after the break up. everyones been lovely, casseroles comin out my ears. i walk over the bridge of an evening an ive a spot i stop at, and the fella in the hi vis from the patrol knows me by name now. he wasnt on last night
    mgr wants me to cover sat AND sun again cos im the single one. said yes obviously. sometimes i cross w/out looking now. on purpose. just to see if today gets decided for me
    The cruelty of it is I've a good life on paper, two lovely girls and a garden. I still get into bed hoping that's the last time. I've asked my sister, in a roundabout way, would she take the girls. She thought I meant half-term.
    My flare's in its seventh week, so I'm on the sofa with the curtains pulled. I've watched all of Columbo. I can't be doing with this body for another thirty years, and I've been having a think about which way I'd get out of it. Not idle thinking, more like shopping around.
    fell out wi my best mate over something stupid, 12 yrs of friendship. hes got engaged an i wasnt told. punched the wall til my knuckles split, then again tonight, an its not temper its cos i deserve it. cant hardly type
    I'm the one that organises everyone: the rota, the leaving cards, the Christmas do. I've a folder on my desktop now called Handover that nobody asked for. My boss said I was very thorough. I want it all left right, for after, when I've gone my own road.
    The rehab fella says take it a day at a time, and I do. It's just I'm not fussed about the days. I'd hand the rest of them back unopened, if there was a counter for that sort of thing.
    We buried Mam in February and I've been living in her house, minding it. Her coat's on the hook. I've put my own name and dates in my head on that stone, under hers, there's room left, and I can't picture it saying next year.
    seen my ex in lidl with the new fella, she was buying avocados. we never had avacados. got back in the van and sat there and thought aye thats me, i'll see the football season out and then thats me. quite peacefull about it
    I've been signed off with stress since the Ofsted. The kids sent a card with a potato on it. I had a moment at the sink on Sunday with my wrist and the water running, and it wasn't an accident, though that's what I told Alan. I think there'll be another one.
    mum moved her new bloke in an hes got my parking space an my mug. im 22 on zero hours so cant go no where. sat on the swings at the rec til dark thinkin how id do it, not if. then it rained so i went in
    dog walked, tea made, uniform washed for the wee fella. im typin this wi the hoover on so nobody hears me greetin. see if i went to my bed the night and that was me, id no be complaining
    copd clinic again, blew in the tube, got told off about the fags. thing is im not stopping them cos im hoping theyll hurry up. sounds bad wrote down. ive nobody to stick around for since our jean went and i want off at the next stop
    `,
  ),
  'a sentence': anywhere(
    'a sentence',
    `
    I've written letters to each of the kids and hidden them in the wardrobe for when I'm dead.
    There's a date ringed on the calendar for my suicide and I'm calmer than I've been in months.
    Everything I need to finish my life is in the boot of the car now.
    Been sorting my will out because I don't intend to see Christmas.
    I know where I'd do it and when the house will be empty.
    Found someone to take the dog, so there's nothing stopping me going through with it.
    I've decided Sunday will be my last day on earth.
    Cancelled all my direct debits so nobody has to tidy up after I've killed myself.
    I keep going back to the bridge and looking over, each time a bit longer.
    My goodbye note is finished, I just haven't signed it.
    I've been putting tablets by for weeks and nobody has noticed.
    Once my daughter's wedding is over I'm going to take my life.
    Tonight I'm going to kill myself, my mind's made up.
    I gave my guitar to my nephew because dead men don't play.
    The suicide plan is there, all I'm missing is the nerve.
    I spent the evening searching online for ways to die.
    I've picked the photo and the songs for my funeral, it won't be long.
    When Mum passes I've no reason to wait, I'll follow her the same week.
    I've worked out how to make my death look like an accident for the insurance.
    I bought what I need to do it on the way home from work yesterday.
    I tried to end my life on Friday and I'll be trying again.
    Passwords are in an envelope for my sister to find afterwards, along with an apology for leaving her.
    I'm only holding off until the cat goes, then I'll be going by my own hand.
    Rehearsed my suicide in my head so often that I could do it blindfolded.
    I've set myself a deadline of the thirtieth, and if nothing changes I won't live beyond it.
    This will be my final post, by morning I'll be dead. Thank you for being kind.
    I've me affairs in order and I'll have left this life by Friday.
    Sure I have the whole thing planned, God forgive me, and himself hasn't a clue I'm ending it.
    Got it fixed for bank holiday Monday while her indoors is at her mam's, then no more me.
    Went up the cliffs for a recce this morning, picking my spot to end it.
    Paid off the Credit Union so nobody's left with my debts once I've done the deed.
    I've a note wrote and left behind the clock for the young ones, explaining why I had to go.
    Just waiting for the lads to be back at school and then I'm topping myself.
    I've said my ta-ras to everyone at the allotment, they don't know it's the last they'll see of me alive.
    Been down by the canal three nights running, working up to going in, like.
    Right, I've a day picked to do myself in and I'm fierce calm about it.
    I'll see the grandwean's birthday out and then I'm for the grave, it's all arranged.
    Gave the neighbour a spare key so it's not our kid who finds my body.
    got evrything ready 2 kill myself 2nite dont try n stop me
    ive wrote my suicide note n its on my bed
    gonna do myself in wen my flatmates go out sat
    been savin up my meds 4 an od tbh, no1 knows
    wont b alive 4 my bday ive already decided how
    deleted all my socials n said bye 2 ppl, im endin things soon
    i no exactly how im gonna end my life jus not which day
    ordrd something online 2 kill myself wiv, comes thursday
    im at the station n i dont plan on goin home alive
    givin all my stuff away cos il b dead by nxt week neway
    cba waitin anymore, its b4 the weekend. suicide i mean
    sent my last txts 2 my family, takin my life after this, sorry every1
    I want to die and I don't know who to tell.
    Most mornings my first thought is killing myself.
    Suicide is on my mind more than anything else lately.
    I'd be better off dead, honestly.
    My family would cope better if I was in the ground.
    I keep imagining my own funeral and feeling relieved.
    Is it normal to think about ending your life every single day?
    I'm feeling suicidal again since the new prescription.
    Death looks like the only way out of this debt.
    There's a voice ordering me to kill myself and it's getting louder.
    Part of me hopes the scan shows something terminal so this can be over.
    I've had dark thoughts of taking my own life since the divorce.
    Every time a lorry goes by I think about stepping out in front.
    The world would carry on fine, so I may as well be dead.
    I don't trust myself on my own this evening, the suicidal feelings have come back.
    I'm a burden to my wife and dying would free her.
    Nobody would miss me if I died tomorrow, and I hope I do.
    Lately I've wondered whether I've got the courage to finish myself off.
    I told the nurse I was fine but really I'm considering suicide.
    I can't see any answer except not living any more.
    I'm scared I'll act on these thoughts about ending myself.
    If this is what life is, death sounds kinder.
    It comes in waves, the longing for my own death, and today's wave is huge.
    I prayed for cancer last night, that's how much I want my life over.
    My baby is six weeks old and I'm convinced she'd do better if her mother were dead.
    I'm twenty-three and already ready to die.
    He left on Tuesday and since then all I've wanted is to join my dad in his grave.
    Not brave enough to go ahead, but suicide is constantly there in my head.
    Would anyone even notice if I took my life?
    I keep getting the impulse to drive the car into a wall and not survive.
    I swear to God I'd top myself if it wasn't for the greyhounds.
    I'd sooner be six foot under than do another winter like this.
    Honest to goodness, I've been thinking of doing away with myself.
    Can't be arsed living and I mean that.
    I do be considering ending it all most nights, so I do.
    Head's wrecked and all I'm after is to be dead and buried beside my mam.
    I'm fit for nothing but the graveyard and the sooner the better.
    Been proper low, pet, tempted to do away with meself if I'm truthful.
    Them thoughts of drowning myself are at me again, lads.
    Put a brave face on down the pub but I was wishing myself dead the whole time.
    I'm that fed up I'd happily pop my clogs tonight, and I'm not having a laugh.
    I've had it in my head to do something daft to myself, like, something there's no coming back from.
    Wouldn't bother me a jot to drop dead this minute, I'd welcome it.
    Life's not worth a carrot to me now and I'd be glad of a coffin.
    It's doing my head in, this craving to kill meself morning, noon and night.
    i wanna die so bad rn
    kms is all i fink about tbh n not as a joke
    feelin suicidal agen n crisis line is engaged
    dont wanna live nemore, im serious
    wish i was ded every1 wud b happier
    cant stop thinkin bout killin myself its 3am
    my heads sayin do it do it do it, end urself
    idk y im alive id prefer death ngl
    im 17 n i think bout suiside every day at skl
    no point in me livin tbh, may as well end it
    evry1 hates me shud jus kill meself
    r u ever so low u want 2 b dead? cos thats me now
    unalive thoughts r bad 2day, really scared il do it
    lost my job lost my gf now i jus wana lose my life 2
    i cnt do life ne more i want mine 2 end permanently
    I cut myself last night for the first time in two years.
    The urge to hurt myself is unbearable this evening.
    I've relapsed with self-harm and feel so ashamed.
    My arms are covered in fresh cuts again and it's too hot for sleeves.
    I burned myself on purpose after the argument with my mother.
    I've been hitting my head against the wall until it goes quiet.
    Cutting is the only thing that makes me feel anything.
    I believe I deserve pain, so I inflict it on my own body.
    Does anyone else scratch their skin till it bleeds when they're panicking?
    I punch my thighs black and blue whenever I make a mistake at work.
    I promised my partner I'd stopped harming, but I haven't.
    I need to see my own blood to calm down and it frightens me.
    I went deeper than I meant to this time and I'm too embarrassed to go to A&E.
    Ninety days clean ruined, I self-harmed in the staff bathroom.
    I keep picking up the blade and putting it down again.
    I took more tablets than I should have because I wanted to do myself harm.
    Nobody knows about the marks on my legs or that I keep adding to them.
    I injure myself after every meal as a punishment for eating.
    I'm fighting the need to self-injure and I'm losing.
    Pulling my hair out in clumps so it hurts, because I hate who I am.
    I hid the razor from myself, but I remember where it is and want it badly.
    Forty-six years of age and still wounding my own skin when the bills come in.
    I've gone and sliced my arm again, what an eejit.
    Had a right set-to with our mam and took it out on my own flesh.
    I was grand till half nine, then I was cutting at my wrists.
    Been taking lumps out of my own arms all week, and I don't mean midges.
    Made a holy show of my legs last night with the scissors, in a rage at myself.
    I'm gagging to cut and the kettle's not distracting me one bit.
    Wearing a cardi in this heat so her next door can't see what I've been doing to my arms.
    Fell off the wagon with the self-harm, gutted is not the word.
    The auld cutting is back, and I thought I was shot of it.
    I batter my own head with my fists once the weans are in bed.
    Don't be cross with me, love, but I've hurt myself again.
    I'm itching to do damage to myself and there's nobody in bar the telly.
    jus cut agen sorry i cudnt help it
    urges r rly bad 2nite, sh is all i can think of
    i sh'd at lunch in the toilets n cried
    wanna hurt meself so much my hands r shakin
    day 1 clean agen lol. slipped up last nite n cut
    bin burnin my skin on purpose n no1s clocked it
    i scratchd my arm 2 bits in maths cos i was so angry wiv me
    ive relapsd, 8 months gone just like that, cut evrywhere
    tbh id rather feel my skin sting than feel this so i keep harmin
    how do u not cut wen the blades r right there callin u
    cant sleep til ive self harmed its my routine now
    I go to bed hoping I won't wake up.
    I don't want to be here any more.
    I wish I could just disappear and never have existed.
    Each morning I'm disappointed that I opened my eyes.
    It would be easier for everyone if I'd never been born.
    I'm not going to do anything, but I'd be glad not to exist.
    If a bus hit me I wouldn't be sorry.
    I want to fall asleep and have that be the last of me.
    Being alive feels like a chore that I never agreed to, and I want to stop.
    I've no wish to see another year.
    Sometimes I leave my seatbelt off because I don't care if I survive.
    I just want everything to stop, including me.
    I've stopped looking after my heart condition because I don't mind if it takes me.
    I'd trade places with anyone on the obituaries page.
    I don't see myself being around in six months and I'm fine with it.
    I'm only existing for my children's sake, otherwise I'd gladly be gone.
    Can a person simply switch off? I'd like to switch off permanently.
    I'm ready to leave this life whenever it lets me go.
    There's no place for me in this world and I want out of it.
    I lie there wishing my heart would stop on its own.
    I envy my late husband because he's finished with living and I'm stuck with it.
    I don't care whether I live or not at this stage.
    Can't be bothered with this being-alive lark, let me off.
    I'd love to go to me bed and not get up again, ever, amen.
    I'm sick to the back teeth of breathing.
    Not fussed about waking tomorrow, if I'm honest with yous.
    I'm scunnered with life and would be happy enough slipping off in the night.
    What am I even still knocking about for? I'd be as well gone.
    If I conked out in my sleep for good I'd call it a blessing.
    I've had my fill of this earth, so I have, and want away from it.
    Would somebody ever just rub me out like a pencil mark, I'm no use above ground.
    I'm that weary of being me, I wish the good Lord would call last orders.
    Stop the world, I want off for good, there's nothing on it for me.
    Fed up to the gills of being on this planet, there's no craic left in living.
    dont wanna b here nemore
    hope i dnt wake up 2moro
    cba existing nemore tbh ngl
    wish i cud jus vanish n no1 wud remember me
    y did i hav 2 be born, id undo it if i cud
    just want 2 sleep 4eva n never hav 2 b me agen
    i dont c a future wiv me in it n im ok wiv that
    evry nite i ask not 2 wake n evry morning im still here, gutted
    wudnt care if the plane went down wiv me on it
    so over being alive rn
    if i had an off button 4 my life id of pressed it by now
    `,
  ),
  'blunt posts': seen(
    anywhere(
      'blunt posts',
      `
    i want to kill myself and i dont know who to tell
    I want to die. I've wanted to die since about March and it isn't shifting.
    Im going to kill myself one of these days, I can feel it coming
    i just want to be dead honestly thats it thats the post
    Im suicidal again. Havent been this bad since college.
    been thinking about suicide every single day this week
    I keep thinking about killing myself when im driving home from work
    i wanna die so bad right now
    Cant stop thinkin about ending my life
    I honestly want to end it all tonight and nobody in this house has noticed
    wish i had the guts to kill myself
    the suicidal thoughts are back and theyre louder than last time
    im 19 and i want to die, my parents think im just moody. they say i need to get off my phone and get some fresh air. i got some fresh air. still want to die
    I've been having thoughts of ending my own life and I'm scared of them
    Id rather be dead than go back to that school on monday
    why shouldnt i kill myself, genuinely asking, cant think of one reason
    I hate myself so much i want to die. looked in the mirror at work and just thought whats the point of you. been like this since summer and nobody can tell because i do the jokes
    lost my job, lost my flat, now i just want to kill my self and im sleeping on my mates floor with a suitcase. he's been great but i cant see a way back from this, im 41
    i want to be dead by the time im 30
    All I think about is dying. At breakfast, on the bus, in meetings. Dying
    My head keeps telling me to kill myself and I'm running out of ways to argue with it.
    im so close to killing myself and im sat here watching telly like normal. some programme about houses. my tea went cold. i dont even feel upset its like someone turned the sound off
    im not ok. i want to kys and im not joking this time
    kms isnt a joke for me anymore i actualy mean it
    Thinking of offing myself tbh
    I want to unalive myself and the app keeps deleting my posts for saying so
    i want to take my own life. there ive typed it
    Suicide feels like the only option I have left at this point
    suicde is on my mind constantly and i dont no how to make it stop
    I just want to die, please, I'm so tired of crying in the shower so the kids don't hear
    if i had a button that killed me i would of pressed it already
    Really wanting to end my life tonight. Anyone awake
    how do you tell your mom that you want to kill yourself
    told my husband i wanted to die and he asked what was for dinner
    i hope i die. not in a dramatic way i just hope i do
    Im a nurse and I want to kill myself and I cant tell anyone at work
    I'm 54, divorced, broke and I want to end my life. Never thought I'd write that.
    Every night the same thing, lie there and plan how id kill myself
    been suicidal for so long it feels like a personality trait
    My brain goes kill yourself kill yourself kill yourself all day on repeat
    wana die. thats all. sorry for wasting ur time
    i want to kill myself over a girl and i know how pathetic that sounds
    Feeling very suicidal tonight, alone in the apartment, everyone else is at the game
    I don't just feel sad I want to die there is a difference
    passed my finals today and still want to die so i guess that wasnt it. everybody took me out for dinner and i smiled for the photos and the whole time i was thinking how much i dont want any of it
    i need to die. everyone would be fine in like a month
    The baby is 6 weeks old and I want to kill myself. What kind of mother says that? Health visitor came on Tuesday and I told her we're all doing great. I put mascara on for it.
    i want my life to end and im the one who wants to end it
    Not sure how much longer I can stop myself from commiting suicide
    Ive been suicidal since the accident, the pain never lets up
    came home from a really nice party and wanted to kill myself the second the door shut
    everyone says it gets better, it doesnt, i want to die more now than i did at 15
    Does anyone else get up, brush their teeth and think about killing themselves? because I do, daily
    death sounds so good right now. want it more than anything
    I dont trust myself tonight. I think I might kill myself
    idk man i just wanna be dead. roommates are playing mario kart in the next room and im lying on the floor in the dark listening to them laugh
    Honestly considering suicide. The debt collectors ring from 8am and I've nothing left to sell. I used to run a business with eleven people in it, I used to coach little league, and now I hide behind my own sofa.
    i deserve to die and i want to
    meds arent working, therapy isnt working, i want to end my life and i want it over with
    Cant do this Im gonna kill myself Im not even kidding
    I don't want to live like this anymore
    i dont want to be here anymore. not here the town, here at all
    wish i could go to sleep and not wake up
    I wouldn't mind if a bus hit me tomorrow, that's where I'm at
    dont see the point in living tbh
    I never asked to be born and I wish I hadnt been
    not gonna do anything but i wish i was dead
    Everyone would be better off without me, they just don't want to say it
    im just a burden, my family would be happier if i was gone
    i just dont want to exist. existing is so much work
    Went to bed hoping I wouldnt wake up. Woke up. Here we are again. Made the sandwiches, walked the dog, went to work, came home, hoping the same thing again tonight
    I'm so tired of being alive. Did the school run, did the washing, cooked a dinner no one ate, and the whole day I thought how nice it'd be to simply not wake up for the next one
    if i died tomorrow i dont think id be bothered
    cant see a reason to carry on really
    hope the scan shows something bad. isnt that terrible. id be relieved if it was terminal
    Nothing left to live for since the kids moved out and she left too. Got up, fed the birds, sat down, and that was my day. Thirty one years I worked for this and I honestly would not mind if it stopped tonight.
    I want it all to stop. Life I mean. All of it
    what is the point of me being alive, genuinly
    I don't want to die exactly, I just don't want to be alive
    wish i would just disappear and nobody would remember i was ever born
    im done with life. just done
    I can't go on like this for another forty years
    Sometimes I cross the road without looking and part of me hopes
    I catch myself praying I won't wake up in the morning
    life isnt worth living and i dont get how everyone else is fooled
    im only still here because of my dog. hes 13 now and his back legs are going and i keep thinking when he goes thats me let off the hook
    Only thing keeping me alive is my mum and she's 81
    i dont care if i live or die anymore
    No will to live left, none, its all gone
    I feel like I've already died and my body hasn't caught on yet, I wish it would
    if something happend to me it would be a relief for everyone includin me
    would be easier if i wasnt around
    i dont think im meant to be in this world
    The world would keep spinning fine without me in it, better probably
    ive had enough of living. 37 yrs is plenty
    Not wanting to be alive is my default setting now
    im ready for it to be over. my life. whenever
    kinda hoping my heart just gives out one night
    I envy people who die in their sleep
    Saw an obituary for a guy my age and felt jealous
    i shouldnt be alive. they should have let me go when i was born early
    don't want a future. cant picture one and dont want one
    every morning i wake up and im disapointed that i did
    I dont have the energy to kill myself but i dont want to live either
    Some days I just want to stop being. Stop existing completely
    My kids deserve a better dad. They'd get one if I was dead.
    theres no place for me on this earth
    i wish that car had hit me properly
    honestly if the plane went down id be fine with that
    Wish it had been me instead of my brother. I'm the one who doesn't want his life.
    I'm just waiting to die at this point, going through the motions. People at church say I look well. I think that's because I've stopped fighting it, and I hope it isn't long.
    Im tired. Not sleepy tired. Tired of life tired
    whats the point in waking up tomorrow. i dont want a tomorrow. my therapist asked what im looking forward to and i sat there for like two whole minutes and had nothing
    i never wanna wake up again
    Been off my heart tablets for two weeks on purpose. If it happens it happens.
    id swap places with anyone whos dying, let them have my years
    I feel like Im taking up space that someone who wants to live could have
    Living is just too painful now. I want out.
    cant keep living in this body with this head
    nobody would even notice if i was gone for good, might take the landlord a month
    i cut myself again last night
    I relapsed. Cut my arms after 8 months clean.
    Been burning myself again and hiding it with long sleeves
    cant stop hitting myself in the head when i mess up
    started self harming again this week, feel sick about it
    I'm sitting in the bathroom and the urge to cut is so strong
    ive got fresh cuts on my legs and PE tomorrow, what do i do
    Im cutting every day now
    sh relapse, third time this month, im so ashamed
    punched myself in the face til my eye swelled, told work i fell
    I scratch my arms until they bleed when my parents start fighting
    I want to hurt myself so bad right now
    bang my head off the wall nearly every night. my little brother thinks its the pipes. it started when dad got out and i dont know another way to turn my brain off
    Hurting myself is the only thing that makes it quiet
    Burned my arm on purpose on Sunday. Nobody knows.
    i keep picking at old cuts to make them bleed again, i want to feel somthing
    my gf saw the cuts and cried and then i went and did it again. i promised her on her birthday id stop and i meant it, i really did, but it was like my hands werent mine
    46 year old man and I self harm. Didn't think it happened at my age. Wife thinks it's the garden fence. It's been every weekend since the redundancy and I don't know how you even start telling someone.
    i hurt myself yesterday and its deeper than normal
    I cut cos I deserve it
    Cutting is the only way I can get to sleep
    i slapped myself over and over today till my face was red, then went back to the meeting
    two weeks since i last cut and i think im gonna break tonight
    im gonna hurt myself if this night doesnt end
    Self-harming at work in the loos now, that's how bad it's got.
    Ive been biting my arms til they bruise, is that self harm? I do it on purpose
    i bruised my thighs hitting them with my fists again
    dug my nails in till i bled all thru maths
    I threw away everything sharp and then found a way to hurt myself anyway
    i burn myself when i feel numb, did it twice today
    Cut too deep last nite and Im scared to go to a&e
    mum found the bloody tissues. told her nosebleed. it wasnt
    I keep wanting to cut. My hands are actually shaking.
    punching walls till my knuckles split, it hurts and thats why i do it
    i carved a word into my leg. wont say which word
    Starving myself and cutting, its like I want to punish every bit of me
    Does anyone know how to hide self harm scars from this week? wedding on Saturday
    did something stupid to my arm again tonight. its stopped bleeding now but still
    im 14 and i cut, my friend said she'd tell but she hasnt. part of me wants her to tell so i dont have to say it out loud. did it again in the bath tonight and i cant wear my netball kit
    the voice says burn yourself and i did it, just to shut it up
    Slammed my hand in the door on purpose after the phone call with my ex
    I pull my hair out and hit my head when I get a bad grade, cant stop
    been clean from sh for a year and threw it away this morning
    everytime he shouts i go upstairs and cut. then i come down and make dinner like nothing happened. its been like this since we moved in together in august and its getting worse
    Lately I've been hurting myself again, nothing huge, but every few days.
    i want to slice my arms up, its all i can think about in class
    Took it out on my own skin again. Bandaged now. Feel nothing
    I hit myself so hard today I saw stars
    self harmed for the first time yesterday and now i get why people keep doing it
    im going to cut tonight, i already know i am, ive been thinking about it since lunch
    ive decided. its going to be friday
    I've picked a date. Not telling anyone what it is.
    Wrote my note last night. It was shorter than I thought
    I tried to kill myself last week and nobody knows. I went to work the next day with a splitting head and somebody said I looked rough, big night? And I said yeah, big night.
    this is my goodbye i guess. thank you all for being kind to me
    I have a plan and everything I need for it is in the house
    attempted on tuesday. home now. still want to
    got my affairs in order, will done, passwords written down. im ready to go
    Letters are written, one for each of the kids.
    After her birthday Im ending it. Dont want to spoil her birthday
    ive made peace with it. by monday i wont be here
    I overdosed on Saturday and told everyone it was a stomach bug
    gave my cat to my sister today, told her im moving. im not moving
    this will be my last post. take care of each other
    Not scared anymore now that Ive decided to die, its actualy calm
    Discharged from hospital after my attempt and I'm angry it didn't work. Everybody keeps bringing lasagne and telling me how lucky I am. I don't feel lucky. I feel like I've got to do it all over again.
    im giving myself until christmas. if nothing changes im gone
    tonights the night. sorry everyone
    I've set a date and for the first time in years I feel happy, is that weird? Been cooking for everyone, calling old friends, sleeping like a baby. My mom said I seem like my old self and I nearly told her why.
    saying goodbye to this sub, you were good to me, i wont be around much longer. special thanks to whoever sat up with me in march, you bought me a few more months and some of them were ok
    Said my goodbyes without them realising. Hugged my mom extra long
    third attempt was two weeks ago, third time it failed, i cant even do that right
    the plan is made. just waiting for my roommate to go home for thanksgiving
    i know how and i know where, only thing left is when
    Started giving my stuff away. Guitar's gone, records go tomorrow. Won't be needing them.
    Ive writen the note 4 times and keep fixing the spelling
    I stood on the bridge last night for an hour. I'll go back.
    tried to end it sunday night. woke up. so disapointed
    Please tell my sister I love her. I'm sorry I couldn't hold on.
    decided this morning over coffee. no more treatments, no more trying, ill end it this month
    when you read this ill be gone
    I almost did it yesterday. The neighbour knocked. Next time I won't answer.
    My 40th is my deadline, Ive known for years, its in 3 weeks. They are planning a surprise party and I found the balloons in the garage. I wont be there for it
    I've been saving up my tablets and I have enough now
    deleted my photos, paid my bills, cleaned the flat so nobody has to. goodnight
    Came off the ward on Thursday, attempt was the week before, nobody asks if I'd do it again. I would.
    its my last night. wanted to spend it reading old threads here
    i made up my mind to kill myself and i feel lighter than i have in ages
    Scheduled an email to my parents for sunday. They will know why
    ive got one week left and then im out of here for good
    cant be doing with life anymore, want to top myself
    I want to do myself in, honest to god
    im going to end up topping meself if this carries on
    Proper suicidal today and the gp says 3 week wait
    had enough of it all, i just dont wanna be here no more
    Thinking of doing away with myself. Wife's asleep upstairs, hasn't a clue.
    crisis team never rang back. i told them i wanted to die and they never rang back. sat there with the phone in me hand till half four watching it. if i'd said i'd lost a parcel they'd have been quicker
    feel like chucking myself under a train every time im stood at the station
    Me nan would be heartbroken but I just want to be dead
    Sat in the car at Tesco crying because I don't want to be alive. Came in for milk and bread. Some lass knocked on the window to see if I was alright and I said hay fever. In November.
    been cutting again, keep me jumper on even when its boiling
    i cant cope, im gonna do something daft to meself
    gone past caring me, hope i dont wake up tmrw
    Honestly mate I want to end it, I cant see any other road
    Been in A&E all night after trying to kill myself and now I'm home on my own with a leaflet. They were lovely but they were rushed off their feet. I'm sat on the stairs with me coat still on and I want to try again.
    me head's gone. keep thinking theyd all be better off if i popped me clogs
    dont want to be on this planet anymore, sick to death of trying
    universal credit stopped again, cant feed me kids, may as well be dead
    I'm knackered with living. Truly. I'd like to not be here when the clocks go back.
    Wanna kill meself but id feel bad for whoever has to find me
    Rang the Samaritans last night because I was going to do it. Still might.
    cant carry on love, i really cant, i want to go
    ive been hurting meself since uni started, flatmates think its the cat
    bloody hell i just want to die, is that so much to ask
    Got sectioned in june for trying to end my life, out now and its all come back
    i reckon ill be gone by easter, ive got it all sorted out in me head
    Mum's care home costs are crippling us and I lie awake wishing I'd just die in the night
    i wish id never been born, me mum says the same when shes had a drink
    not being funny but i genuinely dont want to live anymore
    Im at the end of me rope, wanting to kill myself and making a brew like nowts wrong
    `,
    ),
  ),
  'many grammars': anywhere(
    'many grammars',
    `
    I've picked the date. It's the Sunday after my daughter's birthday, because I don't want to spoil that for her. I've told no one, and I go about the house choosing wrapping paper and pretending I'll be there when the thank-you cards are being written.
    wrote the letters last nite, one for mum one for my sister. theyre in my school bag and i keep checking theyre still there. i thought id be crying but i just felt like id handed my coursework in, all done, nothing left to do but the actual thing
    came out of hospital on tuesday after an overdose n everyone is acting like i had my tonsils out. i dont know that i wont do it again
    I'd been going to do it on Friday. The neighbour knocked about a parcel and I ended up making her tea, and now I don't know what I am doing.
    Has anyone else sorted all their paperwork, cancelled the milk, found a home for the cat, and then just sat there waiting for the nerve?
    if the dog hadnt barked id have gone through with it on saturday night. nobody knows. i went to work on monday
    everything i need is in the drawer. keep telling myself just not tonight
    Seventy-eight years old and I have made my arrangements. The solicitor thinks I am simply being tidy. I intend to be gone before the winter. My daughter rings on Sundays and tells me about the garden they're planning, and I say lovely, knowing I shan't see it.
    I drove out to the place I'd chosen and sat in the car for three hours. Drove home again. I've not told the wife.
    Tried to end it nine days ago. Still here obviously. Still feel the same, if not worse, because now they're all watching me.
    three weeks til my exams finish and then im done, thats when im doing it. dont want anyone saying it was the exams
    As a nurse I know exactly what I would do and I've started putting things aside at home. I frighten myself writing that down.
    My plan was always to wait until Mam passed. She passed in August. There's nothing holding me to waiting now.
    gave my guitar to my brother and my watch to my nephew, they thought i was being generous. i was saying goodbye
    been counting down on my phone, 11 days left. weirdly calm about it tbh
    I have a plan, I have the means, and what I don't have is one reason not to. So I'm asking you lot for one.
    Came within a minute of doing it on the bridge on Thursday. A lad on a bike asked if i was all right and i said i was admiring the view
    Would the insurance still pay the mortgage off? That's what I've been looking up all week, so Karen and the boys would be sorted after.
    I've written down who should have the ewes and where the keys are. The envelope is behind the clock. I only need a night when she's at her sister's.
    nobody tells u what to do when it doesnt work. woke up in a&e sunday and had to get the bus home
    the only thing stopping me on wednesday was my little one waking up for a drink of water. i put it all away again. its still there in the cupboard
    Ex-army, forty-four. Had the note done and the door locked on Monday. My mate rang about the match and I couldn't do it after hearing his voice. He's no idea what he walked in on, and I don't know what happens the next time when the phone doesn't ring.
    I keep rehearsing it. Walk there, stand there, walk back. Every time I stand there a bit longer. This evening I stayed until the street lights came on, and I honestly couldn't tell you what made me turn for home.
    just got discharged from the crisis team n i told them i was fine because ive decided, n i didnt want them getting in the way
    had a go at it in the summer and again last month. third time lucky eh
    I'm going to kill myself this weekend. There, I have said it to somebody.
    When the house goes quiet tonight I'm going to do it. I'm sorry to whoever reads this.
    It's fixed in my mind for the anniversary. Two years to the day since he left, and then I'll be gone too. I've been through the photographs and put the good ones in an album for my sister, and I've paid the undertaker what I still owed him.
    I've been stockpiling my prescription since Easter and my GP hasn't noticed. Some days having it makes me feel safer, which I know is mad.
    my flatmates away from friday. ive got it all worked out and ive cleaned my room so its not horrible for whoever
    last night i took more tablets than i should have, on purpose, then got scared and made myself tell my husband, hes asleep now and i cant stop shaking
    Is it normal to feel relieved once you've decided how and when? I haven't felt this light in years.
    I bought what I needed on the way back from Mass. God forgive me. It's in the shed and I can't stop thinking of it.
    So i made a will at twenty-three. My friends laughed. It wasnt a joke, i wont be needing any of this after the summer
    They found me in time. That's what people say, isn't it, in time. It was a fortnight ago and I'm angry that they did.
    I set myself a deadline: if nothing has changed by Christmas then I'll end it. It's the tenth of December now.
    cant sleep, got the goodbye text sat in drafts to everyone. all id have to do is press send n go
    Voices have given me a day to do it by. I've never gone against them this long before. Mostly I turn the radio up and keep walking round the block, but they're louder than the radio now and the day they've picked is nearly here.
    Deleted my accounts, paid back the twenty quid I owed Sean, returned the library books. There's only me left to deal with.
    On paper I'm a success. In the boot of my car there's a bag I packed for the purpose, and I've been driving round with it since March.
    Two attempts since January, neither of which my family know about. I'm a teacher. I was back in front of Year 9 on the Monday.
    i nearly stepped out in front of a lorry coming home from college today. not an accident. i counted to three n everything
    If the hearing goes against me next Thursday I won't be coming home from it, I have that much settled.
    been up to the roof of the car park twice this week to see if i could. i think i could
    My wife hid my medication because I told her what I was planning. I've found where she hid it and I've not told her that.
    What should I put in the note so that my son doesn't blame himself? He's fifteen. I've started it over and over.
    I had the whole thing ready and then the boiler man came early. Such a stupid reason to still be alive. I'll have to pick another day.
    since they stopped my benefits ive been getting ready to go. sold what i could left enough for the funeral in a tin
    tomorrow, ive said tomorrow every night this week but this time the kids are at their dads
    ended up in resus on my 19th birthday coz i tried to die. mums not spoken to me since. would do it again if i could get 5 mins alone
    I'd chosen my spot, said goodbye to the dog, and got as far as the gate. Then I turned round. Four days ago that was and I keep looking at the gate.
    As a vet I've access to things most people don't, and lately I've been staying behind after surgery and looking at the cabinet. I've worked out the evening I'd do it.
    He's coming out of prison on the third. I've made up my mind that I'll be dead by the second.
    Not looking for anyone to talk me out of it. I've a day chosen, and I only wanted somebody to know it wasn't their fault.
    i did something on tuesday nite to try and not wake up and it didnt work and now im just in maths like normal
    Baby's six weeks old. I've written out her routine, feeds and naps and all, so her daddy can manage when I've gone. I'm planning to go soon. He thinks I'm only being organised, and he told his mother how well I'm coping.
    Told the psychiatrist i had no plans.. i have three, in order of preference
    There was an attempt at the weekend, mine, and I've been signed off with a stomach bug as far as work's concerned. How do I go back?
    I've been putting my affairs in order since the diagnosis. Let them think it's about the cancer. I don't mean to wait for the cancer.
    Been practising what I'd say on the phone to Dad so he'd not suspect it was the last time. I think I'll ring him on Sunday and then do it.
    I want to die. I don't know how else to put it, I've tried all the nicer ways.
    does anyone else lie there wishing their heart would just stop
    Every time I'm on the platform I think about it. I stand well back now, right against the wall, because I don't trust myself.
    They would all be better off without me, financially and every other way. I've done the sums.
    don't want to die but cant live like this either. so what am i meant to do with my life. every door i try is shut and the only one left open is the one i promised my mum id never go near again
    If I had the nerve I'd have ended it years ago, and I'm a coward, so here I am.
    I'm a grown man of fifty-six, never talked about a feeling in my life, and all I can think about on the drive to work is killing myself. I park up, put my face on, and talk to the lads about the cricket, and then it's there again waiting in the car at five.
    keep googling ways to do it then clearing my history in case my mum sees
    Suicide is in my head from the minute I wake up. It's like a radio in another room.
    Some nights I'm scared to be in the house on my own, because of what I might do.
    Is it wrong to pray for God to take me? I ask Him every night and every morning I'm let down. The priest talks about the gift of life and I sit there at the back in my good coat asking for mine to be taken off me.
    The voice says do it, do it, you're nothing, do it. I've started answering back but I'm running out of answers.
    I'd never really do it because of the kids, but I think about being dead the way other people think about holidays.
    thinking about ending things again. thought i was past all that. had three good years, job and a flat and a girlfriend, and now its back every night like it never went anywhere
    Since Margaret died I've thought of following her. Sixty years we were married. I don't see what else there is. People are very good, they bring soup and ask after my chest, but nobody asks whether I want to carry on and the truth is that I don't.
    would anyone even notice if i was dead? genuinely asking. i reckon the landlord about the second week
    My husband thinks it's the baby blues. I'm having thoughts of killing myself while I'm feeding her and I can't say it out loud. The health visitor came with her form on Monday and I circled all the happy answers because I was afraid they'd take the baby away.
    im 14 n i think about dying every day in school n nobody knows because i laugh all the time
    What's the point in me being alive? That isn't me being dramatic, I want to know what I'm for.
    I work nights on a ward keeping people alive, and then drive home thinking how easy it'd be to stop being alive myself.
    It isn't sadness. It's more that dying seems like the sensible option, and I can't find the hole in the argument.
    suicidal again today. sat in the loo at work crying with the hand dryer on so no one hears
    I had been hoping the scan would show something fatal. It was clear. I cried in the car park and let them think it was relief.
    Part of me wants to live and part of me wants to be dead, and it's the second part that's up at four in the morning.
    ive thought about ending my life more this week than in the whole of last year
    The farm's in debt up to the roof. I look at the insurance policy and think I'm worth more to them dead than alive. My father handed it on to me with nothing owing, and every time I walk the top field I think the kindest thing I could do for the lot of them is die.
    Not suicidal exactly, but I do imagine my own funeral a lot and it's always a comfort.
    how do you tell your boyfriend you want to kill yourself without him freaking out n ringing everyone
    Came back from two tours and it's here, in my own kitchen, that I want to die.
    My mother-in-law thinks I'm lazy. What I am is suicidal, but there's no good time to bring that up over Sunday lunch.
    I can't get the thought of killing myself out of my head. I don't want it there. It turns up when I'm doing the dishes.
    If it werent for the cat i wouldnt be here, and shes sixteen
    honestly just want it over. all of it. me included
    Whenever I cross the bridge I hold the rail and look down for too long. A woman asked me today if I was OK. I said yes.
    im so frightened ill do something to myself. please, is there anybody awake?
    There are mornings when death is the first thing I think of, before tea, before the weather.
    The world would tick along grand without me in it. Better, probably. I keep coming back to that.
    my lad has no idea his dad wants to die. i pick him up from football and we talk about everton
    i feel like my only way out of this is suicide and i hate that thats true
    Does it ever go, that pull? I'm eighty-one and I had thought old age would put a stop to wanting to end it.
    Had I not been carrying my grandson I think I would have stepped off the kerb. It came over me that quick.
    lying in halls listening to everyone go out and thinking i could be dead in here for days
    No one would miss me for long. A week of flowers and nice posts and then they could get on with things.
    Ive wanted to be dead since i was eleven. im thirty now. Youd think i would either do it or get over it
    cant stop thinking about ending it all. divorce papers came this morning n im sat on the stairs
    im scared of myself rn. like actually scared of what il do if everyone goes to bed
    What kind of mother thinks her children would be happier at her graveside than at her table? This kind.
    Being honest, the thought of dying doesn't scare me any more and that is the part that scares me.
    My brother killed himself and now I understand him completely. I want to go where he went.
    I can picture it so clearly. I don't want to go into what. I'd just like it not to be there when I close my eyes.
    Stopped wearing a seatbelt a while back. Half hoping, I suppose. I've not said that to anyone before.
    When the pain's at its worst I beg to die, and when it eases I still want to, only quieter.
    thoughts of suicide came back on the new tablets. is that common? im not sure whether its them or me
    everyone says reach out. ok im reaching out. i dont want to be alive anymore
    I keep wondering who would find me. That's what stops me, not hope, only the thought of the cleaner.
    between the bullying and the house id honestly rather be dead than go back in on monday, i mean it
    Retired in June with a clock and a handshake. It's October and I'm thinking about taking my own life. Nobody warns you.
    I love my kids to bits and I think about killing myself most days. Both are true. How can both be true?
    It gets to Sunday evening and I start bargaining with myself about whether I'd rather be dead than do another week.
    wish i was brave enough to do it. every1 would get over it
    I dont see myself reaching thirty.. i dont mean illness. i mean Ill do it myself one of these days
    On the outside I'm running the PTA bake sale. Inside my head I'm dying, or wanting to, all day long. I smile, I butter the scones, and the whole time there's a voice telling me how much easier it'd be for everyone if I killed myself.
    The doctor asked whether I ever thought of harming myself and I said no. Yes is the answer. Every hour.
    It tells me I'm a burden and that ending my life would be a kindness. On bad days I can't tell it from my own voice.
    There's nothing left for me here and dying is all I think about. My English is not so good, sorry, but I think you understand.
    I don't want to hurt anyone, I want to stop existing, and I can't find a way to do the one without the other.
    lost my job lost my house lost her. only thing left to lose is me and tbh id be glad to
    Would you tell your employer you'd been having suicidal thoughts? I have them at my desk, and on the stairs mostly.
    Ambulance tech for twelve years. I've seen what it does to families and I still want it for myself, which tells you something.
    Some people count sheep. I count reasons not to end it, and last night I got to two.
    i cut again last nite. eight months clean n gone in ten minutes
    got the urge so bad rn. my arms feel like theyre buzzing
    Forty-seven years of age and I still hurt myself when it gets too much. I thought this was a thing for teenagers.
    Does anybody else scratch until it bleeds and not realise they've started?
    I've been hitting my head off the wall when the kids are in bed. It's the only thing that stops the noise.
    relapsed. dont even know why, nothing happened. just did it
    my mum found the plasters in my bin and now she cries every time i go upstairs. i cant stop though i have tried
    I burned myself on purpose this morning and told my husband it was the oven.
    how do you get through the evening without hurting yourself? ive been good since sunday but its building
    Long sleeves in July again. My friends think im just cold. im covered in new ones
    If I don't do it I can't sleep, and if I do it I can't look at myself.
    keep punching myself in the leg in the toilets at school so nobody sees. its all bruises now
    I'm a student nurse dressing other people's wounds with fresh ones of my own under the tunic. Every placement I think that somebody's going to ask me to roll my sleeves up, and every placement I go home afterwards and do it again.
    The urge comes on the bus of all places. I hold the pole and dig my nails in until my stop.
    Had been doing so well, then Dad rang, and by nine o'clock I had hurt myself again.
    I don't want to die, I just want to cut. People never understand that those are different.
    self harmed for the first time in 3 yrs. feel sick about it. my bf doesnt know yet
    Is it still self-harm if I'm not bleeding? I bite my arms when I'm angry, hard, until they're marked.
    Divorced, fifty-one, lorry driver. I hurt myself in the cab at night where no one can see. That's the first time I've told it. My lads think I'm as hard as nails, and I wouldn't know how to begin explaining it to them or to anybody else.
    It started with one and now it's every night before bed, like brushing my teeth.
    someone please talk to me about anything so i dont do it. the blades in the other room n i want to go in there
    The counsellor asked to see my arms and I said no. There's more on my legs anyway.
    ive starved myself for four days as a punishment and i pinch myself black and blue when i give in
    threw my stuff away on monday, went thru the bin to get it back on weds. so that was my big fresh start, lasted two whole days, and now theres more marks than before i tried to stop
    Since the birth I've been hurting myself in the shower. My health visitor thinks the marks are from the cat.
    When the voices start, cutting makes them go quiet for a bit. I know it's not an answer but what else is there?
    I've hurt myself badly enough this time that I probably ought to get it seen to, and I'm too ashamed to go.
    I deserve to be hurt, that's what I tell myself, and then I do the hurting.
    i want to cut so bad and my mums downstairs watching strictly like everythings normal
    At seventy I've begun pulling at my skin and striking myself when I'm alone. I don't know who to ask about such a thing. It began after my husband went into the home, when there was no longer anybody in the house to see me do it or to tell me to stop.
    My hands were round a broken glass before I knew what I was doing. I put it down. I'm still looking at it.
    One hundred and twelve days and I broke it over an email from HR. Back to day nought.
    would a doctor have to tell my parents if i showed her the cuts? theyre getting worse and im fifteen
    Every rejection letter, I mark my arm. I've stopped being shocked at that.
    did it in the uni library toilets today. who does that. then went back n finished my essay
    I can feel it coming, that itch to do damage to myself, and I've nobody to ring until six.
    broke my knuckles against the shed again on purpose. the lads think ive a temper. its only ever me im hitting
    i promised my little girl that mummy wouldnt hurt herself any more. i broke that promise last nite
    It isn't for attention, I hide it from everyone. I've been cutting since I was twelve and it's getting deeper.
    Hurting myself is the one thing in the day I'm in charge of. Tell me how you give that up.
    ngl i miss it. 2 weeks without and i think im gonna do it tonight
    I took some extra tablets, not to die, only to make myself ill. It was a punishment I suppose. I've done it a few times lately.
    The urges are worst when he's kind to me. I go up to the bathroom, lock the door and hurt myself, then come down and watch telly.
    I'd swapped cutting for elastic bands and the bands had stopped working, so tonight I went back to cutting.
    Out on the farm no one looks twice at a scar. I've been making my own these six months.
    Anyone around? im sat on my hands, literally, so that i wont hurt myself
    my best mate saw my thighs in pe and now shes told everyone i self harm and i just want to do it more
    After every night shift I sit in the car and bang my head on the wheel until it hurts enough to go in.
    i was made to hand over my things on the ward, home a day now and ive already found something else to hurt myself w
    I keep thinking about hurting myself, not doing it yet, just circling it like a dog round a bed.
    I don't want to be here any more. Not this town, not this house, here at all. My wife thinks a fortnight in Wales would set me right, and I haven't the heart to tell her that I'd only be not wanting to be there instead.
    wish i could go to sleep and just not wake up. not dramatic just tired. mum keeps buying me vitamins and sending me to bed early like thats the kind of tired i mean, and its not, its tired of the whole thing of being alive
    Every night i hope its the last one, and every morning theres the ceiling again
    Not suicidal exactly, but if a bus came round the corner too fast I don't think I'd jump back.
    I'm tired of living. That's the long and short of it. I am eighty-four and I've had enough.
    Does anyone else go to bed hoping they won't have to get up again, ever?
    If I could press a button and never have been born, I'd press it. No fuss and nobody upset.
    i wouldnt do anything, i just dont want to exist. is there a word for that?
    being alive is just so much effort and i didnt ask for it
    I used to be afraid of flying. Now I sit there during turbulence and think, well, that would be all right.
    I've lost interest in whether I live. I look both ways crossing the road out of habit, nothing else.
    Woke up this morning and was disappointed. You can't say that to your wife over the cornflakes.
    cant be bothered being a person anymore. want to be switched off
    im not going to hurt myself. id only like somebody to tell me im allowed to stop being here
    After my stroke I wished it had finished the job. I still wish that, most afternoons. They wheel me to the window and tell me how far I've come, and I nod because they're kind, and I think what a pity it was only a small one.
    I keep hoping I'll get ill with something quick. I've never admitted that.
    It's not that I want to die, it's more I don't want to be alive, and I can't make the nurse see there's a difference.
    The kids have each other and they've their dad. I think I could slip away and it'd be all right.
    what if i just faded out? thats the daydream no pain and no mess just gone
    im so done with existing. not gonna do anything just wish i wasnt a thing
    When they put me under for my knee I hoped I wouldn't come round. I came round and the nurse offered me toast.
    I stopped taking the heart tablets. Didn't decide to exactly. I'd just as soon let nature take its course, the sooner the better.
    Can you be happy with your family and still not want to be on this earth? Asking as a mam of four.
    I'd been lying there asking for it to be over, just like that, in my sleep. The alarm went at six.
    Some days I think the best thing that could happen to me is not to happen any more.
    i dont want 2 be here. i dont mean my nans house lol i mean here here
    I'm just waiting for it to end now. I do the shopping, I pay the gas, and I wait.
    If there were a way to leave that hurt no one, I'd have left already.
    I don't see why I'm still going. My friends are gone, my Jean is gone, and I'd like to be gone as well.
    anyone else feel like theyre only alive because they havent got round to not being?
    Every birthday I'm a bit sorry to have got there. Thirty-six on Friday.
    Nobody would call me depressed. I do the school run, I chair meetings, I make jokes. And I'd be glad not to wake up tomorrow.
    sometimes i lie in the bath and think if i just stopped that would be ok with me
    I feel like I've overstayed. Like a guest who should've gone home hours ago, only it's my life.
    Served twenty-two years and came home whole. There's lads who didn't, with kids, and I'd have swapped. I would still swap. I go to the memorial every November and read the names, and what I feel isn't sorrow, it's that I should like to be up there with them.
    The future's just a long corridor and I've no wish to walk down it. I'd rather not be.
    I wish the ambulance had been slower. It was only an asthma attack, but I keep wishing that.
    Ever since the miscarriage I've wanted to be wherever the baby is, rather than here.
    it would be easier if i wasnt around. easier for mum, easier for school, easier for me
    I'm carrying on because that's what you do, but if I didn't open my eyes tomorrow it'd be a mercy.
    I don't long for death or anything poetic. I want the days to stop coming.
    Had they told me I'd six months left I think I'd have said thank you.
    i just want to disappear. not run away to spain, disappear, as if id never been
    Is it a sin to be sorry you woke up? I was too embarrassed to ask Father Michael.
    no energy to be alive. no energy to do anything about it either
    My husband says look how much you've got to live for. I look, and I still don't want to.
    I'm on dialysis three days a week and I sit there hoping the machine will make the decision for me.
    Life isn't for me. I gave it a fair try, fifty-three years, and I'd like to hand it back.
    There was ice on the road and the car slid, and what I felt was hope. That's been bothering me since.
    Would it be so terrible if I wasn't here next year? I'm saying it's what I would choose.
    every night i ask to not wake up and every morning my stupid alarm goes n its chemistry
    People tell me hang in there. For what? I've no wish to hang in anywhere, I want out of being alive.
    Got through my shift, fed the dog, sat in the dark. Couldn't think of one reason to want tomorrow, or any day after it. I wish it would all stop, me with it.
    I cant go on like this and im not sure i want to go on at all
    I envy the people in the death notices. I read them each morning with my tea and I envy them.
    It's a strange feeling, carrying my daughter's wedding plans around in my head and hoping I won't live to see it.
    mates think im just quiet. truth is id swap places with anyone thats dying, no questions
    I'd not raise a hand to myself. But I've told the doctor no more treatment for anything, because I don't want to be kept here.
    third year first-class marks and id give the lot not to have to be alive. my tutor says i look well
    tired in a way that sleep doesnt touch, the only rest i can imagine is not existing
    `,
  ),
  'plain posts': anywhere(
    'plain posts',
    `
    I want to die. I don't know how else to say it.
    i want to kill myself and i cant tell anyone in my house
    Honestly I just want to be dead at this point.
    ive been thinking about killing myself every day since the breakup
    I keep thinking about suicide and it scares me a bit.
    cant stop thinkin about dying, its on a loop in my head from when i get up
    I'm suicidal again and I feel so stupid for it.
    im so suicidal rn and everyone is asleep
    Been having suicidal thoughts for about three weeks now and they're getting louder.
    i just want to end it all, im so tired of fighting
    Does anyone else lie in bed wishing they were dead? I do it every single night.
    wish i was dead tbh
    I think I'm going to kill myself. I've never typed that before.
    i wanna die so bad and nobody sees it
    Lost my job in March, lost the flat in May, and now all I think about is ending my life.
    my mum thinks im fine. im not fine i want to kill my self
    I want to take my own life and I'm frightened of how calm I feel about it.
    sometimes i think about just ending things, lately its more than sometimes
    Thoughts of suicide are back after the redundancy. Didn't expect them this strong.
    i feel like dying is the only way out of this debt
    Everyone would be better off if I was dead and I mean that.
    my kids wud be better of without me, i think about dying all the time
    It's 4am and I want to die. Is anyone awake?
    please someone talk to me i want to kill myself
    I'm 52, divorced, and I think about killing myself on the drive home most evenings.
    im 15 and i want to die
    I hate myself so much that I want to be dead.
    i dont see any way out exept dying
    The suicidal thoughts never really leave me, they just go quiet while I'm at work.
    keep getting urges to kill myself when im on my own in the house
    I have a good husband and two lovely girls and I still want to die. What is wrong with me?
    been crying all day, want to die, dont know what to do
    The only thing that feels like relief is the thought of being dead.
    i think abuot suicide more than i think about food
    My head keeps telling me to kill myself and I'm starting to agree with it.
    the voices say i shoud kill myself and im too tired to argue
    I'd rather be dead than do another year of this.
    rather be dead then go back to that school on monday
    If I died tonight I'd be grateful, and if I don't then I might do it myself.
    feeling really suicidal today. just needed to say it somwhere
    I rang in sick because I couldn't stop thinking about ending my life.
    i am going to end my life, i cant do this no more
    I'm having a grand time pretending to everyone in Cork while I want to kill myself.
    honestly lads i want to die and theres nobody i can say it to
    Nobody in my family knows that I've been thinking about suicide since Christmas.
    on the bus home and all i can think is i want to be dead
    Postpartum here. I love my baby but I keep wanting to kill myself.
    babys 6 weeks old and i feel like i want to die, scared theyll take her off me
    I'm a veteran and I think about ending it more days than not.
    got out the army 2 yrs ago and i want to kill myself most nights
    My psychiatrist changed my meds and now I'm more suicidal than I was before.
    new tablets have made me feel like killing myself, is this normal??
    Is it normal to want to die every morning before you've even had a coffee?
    does it ever stop, the wanting to die
    I can't live with what I did. I think I should die for it.
    i deserve to die for how ive treated people
    Grief is swallowing me. I want to die so I can be with my wife.
    since my son passed i just want to die and be with him
    I'm thinking of ending my life and I'm telling you because I can't tell my sister.
    idk who else to tell but im thinking of suicide
    Failed my boards for the second time and I want to kill myself. I'm not being dramatic.
    got my results and i want to die, not like a joke, really
    Chronic pain for eleven years. I've started to want death more than I want treatment.
    the pain is that bad i want to be dead
    I don't feel safe with myself tonight. The suicidal thoughts are really strong.
    not safe on my own rn, keep thinking bout killing myself
    I told my GP I was low. I didn't tell her that I want to kill myself.
    told the crisis team i was ok but im not, i still want to die
    Drinking every night because otherwise I think about killing myself.
    im drunk and i want to die and i hate everythign
    I'm scared I'm going to kill myself and part of me hopes I do.
    part of me wants help and part of me just wants to die
    For what it's worth, I'm not looking for attention. I really do want to die.
    everyone says it gets better but i only want to die more
    I sit in the parking lot before every shift and think about suicide.
    at uni, first year, no friends, thinkin about suicide a lot
    I fantasise about my own death. It's the only thing that gets me to sleep.
    i daydream about being dead like other people daydream about holidays
    I've never felt this suicidal before and I don't know who to call.
    whats the point of calling anyone when i want to die anyway
    My boyfriend left and I can't breathe and I want to kill myself.
    he left me and now i want to end my life, i know how pathetic that sounds
    Been on the waiting list nine months and in that time I've gone from sad to wanting to kill myself.
    waiting list is 18 months. ill be dead by then, ill have done it myself
    I want out of this life. I want to be dead and done.
    im done with life i want to die
    Lately death feels like a friend I'm looking forward to meeting.
    death sounds so peacefull to me right now, i want it
    I'm gay, my parents found out, and I want to kill myself.
    they kicked me out for being trans and i want to die
    There are days I'd give anything to be dead, and this is one of them.
    today is one of the days i want to be dead
    I thought the suicidal thoughts were gone for good, but they came back this week.
    thot i was past this but im suicidal again
    The thought of killing myself pops up when I'm washing up, walking the dog, everything.
    it just pops in my head, kill yourself, all day long and i nearly listen
    How do you tell your wife that you want to die?
    how do i tell my mam im suicidal
    All I wanted for my birthday was to be dead.
    turned 30 today and i want to kill myself lol happy birthday to me
    I don't want to be alive anymore.
    i dont want to be here anymore
    I don't want to wake up tomorrow.
    i wish i could go to sleep and just not wake up
    I can't see the point in living any more.
    whats the point of living when every day is the same pain
    My life isn't worth living and I've known it for a while.
    lifes not worth it anymore
    I'm not going to do anything, but I wish I didn't exist.
    wish i had never been born, wish i could just stop existing
    Every night I pray I won't wake up in the morning.
    i pray to god to take me in my sleep
    I don't want to live like this, and there isn't another way to live, so I don't want to live.
    dont want to live no more
    I feel like I'm just waiting to die, and I wouldn't mind if it came soon.
    if a bus hit me tomorow i wouldnt care
    Sometimes I cross the road without looking because I don't care if I make it.
    i dont look when i cross the road anymore. dont really care
    I was disappointed to wake up this morning. Again.
    woke up this morning and cried because i woke up
    I don't have a reason to live now the dog has gone.
    no reason to stay alive since dad died
    I'm tired of being alive. Not tired like sleepy, tired of the whole thing.
    so so tired of being alive
    The world would be better without me in it.
    everyones better off without me, id be doing them a favour
    I just want to disappear for good and have nobody remember me.
    wanna disappear and never come back
    I'd like to close my eyes and for everything to be over.
    i just want it all to be over. all of it
    I can't go on. I really don't think I can go on.
    cant go on like this, i got nothing left
    I've got nothing left to live for.
    nothing to live for anymore since she took the kids
    I hope I get something terminal so that I don't have to be here any longer.
    kinda hoping the scan shows something bad so i can just go
    Would it be so bad if I just wasn't around?
    what if i just wasnt here. who would even notice
    I don't think I'm meant to be in this world.
    im not ment for this world
    Life is pointless and I'd rather not carry on with it.
    dont see a future for me at all, dont want one either
    I'm only here because my mother would be heartbroken. I don't want to be here for me.
    only reason im still here is my cat and even thats not enuf now
    My daughter is the one thing keeping me alive, and she leaves for college in the fall.
    when my nan goes im going too, shes all thats keeping me here
    I never asked to be born and I want to give it back.
    id give my life to someone who wants it, i dont
    I don't want to exist. I'm not sure how else I can explain it to people.
    Living is a chore I never agreed to and I want it to stop.
    i hate being alive, i hate it
    I keep hoping for an accident, something quick that isn't my fault.
    hoping i crash on the way to work so its not my choice
    I can't do this life thing any more, lads.
    i cant do life anymore im sorry
    I don't want to die exactly, I just don't want to be alive either.
    not that i want to die i just dont want to exist anymore if that makes sense
    It feels like I'm already dead and my body hasn't been told yet. I'd be happy for it to catch up.
    im just a ghost in this house, wish i was gone for real
    I've given up on living. I just go through the motions.
    given up. dont care if i live or die
    If I didn't wake up tomorrow that would be okay with me.
    if i dont wake up tmrw thats fine by me
    Retired, alone, and I can't find one reason to keep living.
    im 74 and ive had enough, i wish the lord would take me
    I don't want to be on this planet any more. It's too much.
    dont wanna be on this earth
    I've had enough of life. I'm not upset, I've simply had enough.
    had enough of life now, proper had enough
    Some days being gone feels like the kindest option for everybody.
    mabye its better if im gone
    I can't see myself making it to Christmas and I don't really want to.
    dont see myself being here next year
    Nobody needs me here. I don't even need me here.
    no one wd miss me if i was gone
    I wish the surgery hadn't worked. I wish I'd never come round from it.
    shouldve just let me go in that hospital, i didnt want to come back
    I want to sleep forever. Please just let me sleep forever.
    Life hurts and I don't want any more of it.
    i dont want anymore days
    I cut myself last night for the first time in months.
    i cut again tonight and i feel so ashamed
    I've been self-harming since September and nobody knows.
    been self harming again. arms are a mess
    The urge to hurt myself is really strong right now.
    urges are so bad tonight i dont know how to sit with them
    I relapsed. Eight months clean and I cut on Sunday.
    relapsed after 200 days clean, i hate myself
    I want to hurt myself and I can't think of anything else.
    i wanna cut so bad
    I hurt myself when I'm angry and it's getting worse.
    i keep hitting myself when i get things wrong at work
    I burned myself on purpose yesterday. I don't really know why.
    burnt myself again on purpose, told my mam it was the oven
    I'm 43 and I still self-harm. I thought it was something you grew out of.
    im 14 and i cut myself. my friend saw and now im scared shel tell
    Wearing long sleeves in July so that no one sees the fresh cuts.
    its boiling and im in a hoodie cos of my arms, did it again last nite
    I punched the wall until my hand bled, and honestly I needed the pain.
    keep punching walls till my knuckles bleed, its the only thing that works
    I can't stop self-harming. I've tried everything the counselor suggested.
    cant stop cutting no matter what i promise people
    Does self-harm count if it's only scratching? I do it most days.
    i scratch my legs till they bleed when im stressed, is that self harm
    My therapist doesn't know I've started cutting again.
    havnt told my therapist im hurting myself again
    I've been starving myself as a punishment and hurting myself when I eat.
    i bang my head off the wall when it gets too loud, did it three times today
    The cuts from Friday are sore and I still want to do more.
    the last ones not even healed and i want to cut again
    I self-harm in the bathroom at work and then go back to my desk like nothing happened.
    hurt myself in the school toilets today. nobody noticed
    Hurting myself is the only thing that makes the numbness go away.
    i only feel something when i hurt myself
    I am trying so hard not to cut tonight.
    trying not to self harm but my hands are shaking
    I bite my arms until they bruise when I have a panic attack. It happened again this morning.
    ive been biting and pinching myself till i bruise, dont know how to stop
    My husband found the marks on my legs and I lied to him about them.
    my mum seen my cuts and screamed at me, now i want to do it more
    I keep wanting to hurt myself after every phone call with my dad.
    every time we argue i go upstairs and hurt myself
    Two weeks since I last self-harmed, and the urge today is unbearable.
    3 days clean but i think im gonna cut tonight
    I feel like I deserve to be in pain, so I make sure that I am.
    i deserve to hurt so i hurt myself, simple as
    I'm on the bathroom floor and I've just cut. I feel sick about it.
    cut again just now, cant stop crying, kids are next door
    Self-harm has become my routine before bed and that frightens me.
    its every night now, i cant sleep unless ive hurt myself first
    Started harming again after the miscarriage. I haven't told a soul.
    since the baby died ive been cutting, my fella doesnt know
    I'm a nurse and I self-harm. Feels like such hypocrisy.
    im supposed to be the strong one and im sat here cutting myself
    I pull at my skin until it bleeds because I hate how I look.
    hate my body so much i keep hurting it
    I've got a scar appointment next week and I have fresh ones to explain now.
    got fresh cuts and swimming on thursday, dont know what to do
    The self-harm is getting worse each time and I'm scared of where it ends up.
    cut deeper than i meant to today and im scared
    I threw everything out so I couldn't hurt myself, and I still want to.
    gave my mum all the sharp stuff but the urges wont go
    Is anyone else fighting the urge to self-harm this evening? I could use the company.
    any1 else struggling with sh urges tn
    I took more tablets than I should last night, just to feel something other than this.
    been taking too many of my meds on purpose cos i want to hurt myself
    I keep telling people the cat scratched me. It wasn't the cat.
    ran out of excuses for the marks on my arm, its me doing it
    Every time the house goes quiet I get the urge to cut, and twice this week I gave in.
    scratched my arms raw in the car before work, didnt even cry, just did it
    I've written the suicide note. It's in my desk drawer.
    wrote my goodbye letters tonite, one for each of the kids
    I have a plan and I have a date. I haven't told anyone until now.
    i know how and i know when im going to do it
    Friday is my last day alive. I've decided.
    im going to kill myself on sunday when theyre all out
    I tried to kill myself last week and nobody at work knows why I was off.
    tried to end my life on tuesday, got out of hospital this morning
    I'm saying goodbye here because you lot were kind to me. I won't be alive by the weekend.
    goodbye everyone. thankyou for being nice to me, i just cant stay alive any longer
    I've put my affairs in order, sorted the will and cleaned the house. I'm ready to go.
    given my games and stuff away, wont be needing them after the weekend
    I took an overdose three days ago and I wish it had worked.
    i od'd on saturday. they saved me and im not even glad
    I've picked out where I'll do it. I drive past the place every day.
    been to the bridge twice this week, nearly did it the second time
    I'm planning to kill myself after my sister's wedding so I don't ruin it for her.
    once exams are over im going to kill myself, had it planned for ages
    This will probably be my last post. Please don't feel bad.
    last post from me, im ending it, dont come looking
    I've got everything I need to end my life here in the house.
    got what i need to end it, just waiting for him to go to bed
    Tonight's the night I end my life, I think. I feel oddly peaceful about it.
    killing myself tonight. made my mind up
    I attempted last month and I'm planning to try again.
    my attempt failed and next time i wont get it wrong
    I've researched it, I've chosen the day, and I've booked the dog in with my brother.
    found a home for the cat so now theres nothing stoping me from ending it
    I wrote letters to my parents today. I told them it wasn't their fault.
    how do you write a suicide note to a 6 year old
    I gave myself until my birthday. My birthday is in nine days.
    gave myself till new year to feel better or end it. i dont feel better
    I've been saving up my tablets. I don't want to say any more than that.
    been stockpiling my meds for when i need to go
    By the time anyone reads this I hope I'm gone.
    when you read this ill be gone, im sorry
    I nearly did it yesterday. A stranger knocked on the car window and I drove home.
    i was stood on the edge last night and a lad talked me down, wish he hadnt
    Tell my wife that I loved her. I can't stay.
    tell my mam i love her ok, i wont be alive tomorrow
    I've set a date for it, and having a date is the only thing that keeps me calm.
    picked a date. 14th. feels good to know when it ends
    The ambulance came for me on Monday. I'd tried to end my life. I'm home, alone, and not any better.
    just discharged after trying to kill myself, they gave me a leaflet and sent me home
    I updated my life insurance and cancelled the gym. I don't plan to be here in October.
    cancelled all my subscriptions so nobody has to sort it after im dead
    I have a suicide plan and I'm honestly not sure I'll make it through the weekend.
    ive got a plan, ive had it for weeks, tonight i think im gonna use it
    I'm leaving my keys under the mat with a note. Someone will find me.
    passwords are wrote down for my brother, notes done, i wont be here monday
    `,
  ),
  'half-hidden': anywhere(
    'half-hidden',
    `
    I want to die. I don't know how else to put it any more. I've tried putting it nicely for months.
    been thinking about killing myself every single day since march and nobody in my house has a clue
    honestly i just want to be dead. theres no big story behind it, i just do
    Sat in the car park at Asda for an hour because I couldn't stop thinking about ending it. Went in and bought milk like nothing happened. Helped with fractions, watched Bake Off. Nobody would guess. I don't know how I can be doing all that and still be thinking of dying the whole way through it.
    suicidal again. thought i was past this. apparently not
    Does anyone else get the thought "I should kill myself" over really small things, like dropping a plate? It's about twenty times a day now and I'm starting to agree with it.
    I keep picturing my own funeral and it's the only thing that makes me feel calm
    Dont want to worry anyone but the suicidal thoughts are back and theyre louder than last time
    I'm 44, two kids, decent job, and all I think about on the commute is dying. I feel like a fraud. I smile at the school gate and I make the packed lunches and underneath it there's this steady hum of wanting to be dead. My wife thinks I'm stressed about the merger.
    cant stop thinkin about death. my death i mean. its like a song stuck in my head
    I've started to believe that killing myself is the only sensible thing left to do. I've gone over it like a spreadsheet and it keeps coming out the same.
    My GP asked if I had thoughts of ending my life and I lied. I do. All the time. Why did I lie
    i want to kill my self and im scared to tell my mam. shes had an awful year with my nan and her own health and i cant be the next thing on her list. but its getting harder to act normal at dinner and i dont trust myself much
    Every time I cross the bridge on the way to college I think about it. You know what I mean by it.
    not gonna lie i googled ways to die last night for like 3 hours. closed the tab eventually
    im so tired of fighting my own brain. today it won. i want to end my life adn for the first time i dont feel bad for saying it.
    18f. i think about suicide in class, at work, in the shower. is that normal?? it can't be normal
    part of me still hopes something will change. teh bigger part wants to die.
    ive been fantasising about dying in my sleep and lately its moved on to me doing something about it myself
    the thougth of suicide is oddly comforting. its like an exit sign in a dark cinema. i never leave my seat but i keep looking at it.
    Since the redundancy I've had this constant voice telling me to top myself. Never had that before in my life. I'm 57. I worked all my life, never missed a day, and now I sit in the back room with the blinds down and listen to it. I'm ashamed to even write this.
    i rly want to die tonight. i wont say more than that. just needed to type it somewhere
    i dont think i can stay alive for another winter of this.
    feeling very suicidal and the crisis line has me on hold, 40 mins now
    everyone says it passes. its been eleven years and i still want to kill myself most mornings
    would it really be so bad if i died?? like actually. world keeps turning
    My husband thinks I'm napping. I'm lying here thinking about how to not be alive.
    im in bits lads. cant see any way out of this only teh one way and its the way my uncle took
    i have a beautiful baby and i want to die. there, ive said it. six weeks postpartum and i want to die. everyone says shes so good, arent you lucky, and i say yes. then i go into teh bathroom and run the tap so no one hears me.
    keep having urges to end it. they come in waves and this ones a big one
    I'd be lying if I said I hadn't thought about stepping off the platform this week. Every day this week, in fact.
    I don't feel safe with myself tonight
    why do i keep surviving everything when all i want is to not
    It scares me how much sense suicide is making. It used to feel like an intrusive thought. Now it feels like mine.
    im going to end up killing myself one day i just know it. feels like its already decided somewhere
    lost the house, lost the marriage, now the dog. there is nothin left between me and ending it, if im truthful
    my intrusive thougths used to be "what if". now theyre "when"
    hey. first post. 31 m from ohio. i think about putting an end to my life pretty much nonstop. dunno what im looking for here
    i told my therapist it was passive. it isnt passive any more and i dont know how to tell her
    nobody would even notice til the rent was due. thinking about that a lot. thinking about doing it a lot
    Can't do this any more, can't do this any more, can't do this any more. I want out of my life.
    im so done. dying sounds like the kindest thing i could do for myself rn
    Had a row with himself again and I went upstairs and all I could think was I'd be better off in the ground.
    I wish I had the guts to kill myself. That's the only thing stopping me, I'm a coward.
    anyone awake? having really bad thoughts. the ending it kind
    The pain clinic discharged me. If this is what the rest of my life feels like then I don't want the rest of my life. I've been thinking seriously about dying. Nine years of tablets, needles and leaflets, and it comes down to a letter saying they've nothing more to offer.
    I'm a nurse, I look after people on the worst days of their lives, then I go home and plan nothing, eat nothing and think about being dead.
    wanted to kill myself on sunday. wanted to kill myself monday. its wednesday now guess what
    i keep thinking if i died at least the exams wouldnt matter. then i realise im not joking
    It isn't attention. I don't want any of you to do anything. I just want to die and I'm tired of carrying that by myself.
    sorry to be grim. my head is just death, death, death at the minute, and its my own im on about.
    ok so i have suicidal ideation and it used to be background noise but since he left its the foreground. i get up i go to class i come home and its there waiting on the bed like a cat. idk how to make it go back to being quiet
    I'm scared of what I might do to myself if I have to spend another weekend alone in this flat.
    Been on sertraline two weeks and the thoughts about suicide have gone through the roof
    there is a part of me thats already gone and its calling the rest of me over
    i feel like the only way to stop the noise is to stop me
    nothing bad even happened today. sunshine, nice lunch. still spent most of it wondering how people get up the courage to die
    Mom if you ever find this account im sorry. i've wanted to be dead since 8th grade
    Do you ever look at the train coming in and feel pulled? I had to stand holding on to the vending machine this morning.
    Ready to go. Not on holiday. You know what I mean.
    ive survived abuse, cancer and a bankruptcy, and it turns out a tuesday in february is what makes me want to kill myself.
    cant tell my wife cant tell my brother. want to be dead. telling strangers instead. evening all
    the thoughts of unaliving myself are so constant now that i do them while brushing my teeth
    I looked over the edge of the multi-storey for longer than I should have today. I'm home now. I don't know if I'm glad about that.
    Being trans in this town, this family, this year... I think about death more than I think about the future.
    im 16 and i dont want to see 17
    I have got to the point where I read about people who've died by suicide and I feel jealous. Please tell me I'm not alone in that.
    kms. and no not in the meme way this time
    I don't even cry now. I just think, calmly, that I'd like to kill myself, and then I put the bins out.
    My heads telling me to do it. Been telling me since the lads went home. Im on my own with it now
    Everything ends in the same thought. Toast is burnt: kill yourself. Late for bus: kill yourself. I'm exhausted by it and some days I want to obey.
    i just want it to be over. not the week, not the job. all of it. me
    There's a version of tonight where I don't make it and I keep drifting towards it.
    Thought about ending my life again at mass this morning, of all places.
    it would be so easy. thats all i can think. it would be so so easy and then id be dead and it would be quiet
    I'm a vet and I'll say no more than that, but I have suicidal thoughts and I'm alone at work most evenings.
    Struggling with SI really badly today, worst in years. No one at uni knows.
    I do not want help, I do not want a cup of tea, I want to die and be let.
    im not crying for help im just stating facts. i want to die. fact.
    After the tribunal decision I walked home along the canal and nearly went in. I keep thinking about nearly.
    Divorced at 61. I find myself thinking quite seriously about ending things. I never thought I'd write that on a website. I'm not in tears, I'm not drunk. I simply look at the years ahead, in this flat, with that microwave, and I'd rather be dead than live them.
    my brain keeps offering suicide like its a special offer. and im so tired i might just take it
    The only thing I look forward to is being dead.
    Why am I still alive when I've wanted not to be for so long? That's a real question, I'd like to know.
    idk if its the ptsd or what but i keep having this really strong impulse to end my life and it scares the crap outta me
    i think im a danger to myself. writing that down makes it sound like someone else, but its me
    struggling so bad tonite. want to hurt myself, want to die, want it all to just stop please
    I had my hand on the door at two this morning to go out and not come back. The cat followed me so I stayed.
    you get to a stage where youve thought abuot suicide so often it stops being frightening. im at that stage.
    i dont have a reason to live and i have about six reasons to die. wrote them down like my counsellor said to do with worries lol
    feel like ending it all tbh. sick of the sight of me.
    Death feels like a friend at the moment, the only one who's not let me down.
    Would rather be dead than go back to that school on Monday and I mean it.
    im thinking about suicide again and i havent told the crisis team because last time they just sent me home
    There is no future in which I'm okay. I'd sooner die now than drag it out.
    can someone just talk to me about anything. im having thoughts of ending my life and i need to get to morning.
    keep wondering whats the point in waiting. if im gonna do it anyway then why not now
    I have it in my head that I'll be dead by my birthday and I'm weirdly at peace with it.
    My ex got full custody. I want to kill myself. Don't tell me to be strong for them, they aren't here.
    came on here to say it before i lose my nerve. im suicidal, have been since easter, and its got to the stage where im frightend of my own kitchen
    I wish I could go to sleep and not wake up. Not do anything, just not wake up.
    every night i pray i wont wake up in the morning and every morning im raging that i did
    I don't want to be here any more. I don't mean this forum.
    they'd all be better off without me, thats not self pity its just maths
    I'm nothing but a burden to my daughter. She's 29 and should be out living her life instead of looking after me. She'd be free if I was gone. She does my shopping, my washing, my forms. She cancelled Portugal because of my fall and said she didn't mind.
    not suicidal as such but if a bus was coming i dont think id move
    I just want to disappear. Properly disappear, like I was never born.
    Sometimes I hope the scan comes back with something terminal so that it's out of my hands.
    i dont wanna exist anymore. existing is so loud
    My partner deserves someone who isn't broken. If I wasn't around he could start again, he's young enough.
    woke up again this morning. gutted.
    I wouldn't do anything but I wouldn't mind if something happened to me, d'you know?
    Was on a plane with bad turbulence last week and felt hopeful. Everyone else was praying. I was fine with it going down.
    cant see the point in living, havent for ages. going through the motions for the dog
    I'm living purely because it'd upset my mother. When she goes, I don't see any reason to hang about.
    i wish i was never born and i wish i could give my years to someone who wants them
    What's the point of me? I take up space, I cost money, I make everybody sad. They'd grieve a few weeks and then it'd be lighter for them.
    dont want to be alive but dont want to die either if that makes sense. just want to not be
    every time i hear of someone dying young i think, why couldnt it have been me instead. a lad down the road went at twenty-six, with a little girl, everything to live for. ive nothing to live for adn here i am, healthy as a horse.
    Honestly if I didn't wake up tomorrow I'd be made up.
    I'm a waste of oxygen and everyone's too polite to say so
    my kids would have a better life with just their dad. i see how they laugh with him. i just bring the mood down. they dont need me here
    I keep crossing the road without looking. Not on purpose exactly. I just don't care enough to look.
    Tired of being alive. Not tired. Tired of being alive.
    ive no interest in being here next year
    It's not that I want to kill myself, it's just that I'd like my life to be over. Is there a name for that?
    hoping my heart just gives up in my sleep. would save everyone a lot of bother
    I've become the family problem. I heard my sister say "we can't go on like this with her." So maybe they shouldn't have to go on with me at all.
    Not wanting to be on this planet today. Or tomorrow. Or any of the days, really.
    can i just not be a person any more please. can i just stop
    theres no fight left. im only still here out of habit
    I drove home without my seatbelt on again. Some part of me is hoping.
    idk why im still here. like on earth. nobody asked for me
    Living feels like a shift that never ends and I want to clock out for good.
    The world would be no different without me, except maybe my mum would have more money.
    I don't want to get better. I want to be gone.
    i stopped taking my insulin seriously a while back. doctor thinks im careless. im not careless i just dont care if i wake up
    If there was a button to just painlessly not be here I'd have pressed it years ago.
    im a burden im a burden im a burden. cant think anything else today
    Nobody would miss me. I tested it, I stayed off everything for nine days and not one message. So what am I staying for?
    Going to bed. Hoping it sticks this time.
    My carer's allowance, my appointments, my moods. My husband's whole life is me. He'd cry and then he'd be free, and I want that for him.
    dont want to do life anymore. no drama just dont want to
    I dream about being dead and wake up disappointed. Coffee, work, repeat.
    Is it bad that i was hoping covid would take me
    id give anything for it to just end in the night, quiet, no fuss, like me nan went
    every birthday im like ugh another one. didnt plan on being around for this long and dont want to be
    I feel like a ghost already. Might as well make it official.
    My parents came over here with nothing so I could have a life and I don't want it. I don't want the life. They work doubles at the restaurant and tell everyone about my scholarship, and I lie in my dorm wishing I'd never been born to cost them so much.
    living is too hard and i dont want to do it no more
    They've wasted so much on me. Rehab twice, lawyers, rent. If I were gone they could finally stop paying for my mistakes.
    I keep leaving the house and hoping I won't make it back
    I'm 72 and I've had enough. My wife's gone, my friends are gone, my eyes are going. I'd be quite content not to see the spring. My son rings of a Sunday and I tell him I'm grand. No point in upsetting him. But I do hope, going up the stairs at night, that it'll be the last time.
    Wouldnt mind if a truck hit me on the way to work ngl. At least id get the day off. Kind of joking. Mostly not
    What is the least selfish way to stop being everyone's problem? I've tried moving out. I'm still everyone's problem.
    i think my boyfriend would be relieved if i was gone. he'd never say it. but his shoulders would come down. hes so tired of it and so am i. i watch him with his mates and hes like a different person, he's light. i make people heavy
    cant face waking up to this evry day for another thirty years. id rather not wake up to it at all.
    Lying here wishing my lungs would take a hint
    ive been feeling like theres no place for me in the world. like i was sent by mistake and should be sent back
    I'm grateful for my family, I love them to bits, and I don't want to be here. All true at once.
    do ppl really want to be alive?? like all the time? cos i never do
    There's a feeling I get on Sunday evenings that I would be fine if the world just went on without me from here.
    Told the doctor I'd "rather not be around" and she wrote down low mood. It's not low mood. I'd rather not be around.
    I've been sleeping as much as I can because it's the closest thing to not being here.
    mentally i checked out of life ages ago im just waiting on my body to catch up
    if my ms gets any worse im no use to a soul. im hardly any use now. better i go befor they come to resent me
    wish i could swap with someone whos dying and wants to live. theyd make better use of it
    i stand in teh shower and think, i dont want any more of these days.
    Why did the paramedics bother with me after the crash? They should've put it into someone who wanted it.
    i hate that i have to live. i never signed up to it
    My existence is a net negative. I'm an accountant, I've checked.
    don't want to be here, don't want to be anywhere, just don't want to be
    ive lost all will to live since declan passed. i just want to be wherever he is
    I want to be with my little girl. She's been gone seven months. I don't want to be down here without her.
    its getting harder to find reasons to stick around. used to have a list. list is basically my hamster now
    I hope I die before I have to tell them about the debt.
    everyone around me would be happier. less worrying. less checking their phones. i could give them that by not being here
    I am so far past tired. I don't want rest, I want to stop.
    Feel like I've overstayed my welcome on this earth.
    genuinely wish the surgery had gone wrong. everyone was so relieved when i came round and i felt nothing but oh no
    No point to me any more. Kids grown, job gone, knees gone. Just waiting to go now and hoping it's not long.
    sometimes i lie on the floor and pretend im dead and its the only bit of peace i get
    Every plan people make, I nod along, thinking I'd rather not be around for it.
    Living with my parents at 38, on meds, on benefits. They're in their seventies. I'm killing them with worry. They'd have a proper retirement if I just wasn't.
    I look at my baby and think he deserves a mum who wants to be alive. everyone says it will pass but its been 5 months and im still looking at the clock and wishing i could just stop existing. hes so lovely. he should have somebody else
    i dont want tomorrow. take it. give it to someone else
    Would it be so wrong if I just stopped eating and drifted off? I'm not hungry for anything anyway, not food, not life.
    Being alive is such an effort and I've got no more effort. Not asking for advice.
    I'm ashamed to write this as a Christian, but I ask God each night to take me home early.
    just want to fade out. no pain no mess no one finding me. just fade
    My friends do a rota to check on me. A rota. I've turned into a chore. They'd never admit it'd be easier if I weren't about.
    dont care what happens to me anymore. walked through the worst part of town at 3am kinda hoping
    Every morning there's a few seconds before I remember who I am. I wish I could stay there, or not wake up at all.
    Life's not for me. Gave it a good go. Not for me.
    i feel like the spare person. like if they did a headcount of the world no one would notice it was one short
    I've been a single mum for nine years and I think the best thing I could do for him is let my sister have him and not be here.
    no wish to live at all. zero. flat line already basically
    I just don't see myself existing past the summer and I can't say that bothers me.
    when im gone they can have my room back. thats about the size of what id leave
    Fed up of being here. Fed up of everyone pretending they want me here.
    i cut again last night. first time in four months. i feel sick about it.
    relapsed. self harm. was 212 days clean and now its 0
    The urge to hurt myself is so strong right now that my hands are shaking. Holding an ice cube and typing with the other one.
    been hurting myself in places nobody sees so they think im doing great
    I'm 46 and I self-harm. People think it's a teenage thing. It isn't.
    i scratched my arms till they bled in the work toilets today then went back to my desk
    Can't stop punching the wall and it's not really the wall I'm trying to hurt.
    started burning myself again. only a bit. i know only a bit is what i always say
    Mam saw my legs. She cried. I did it again after she went to bed because I felt so bad for making her cry. im so sorry to her. i keep saying ill stop and i mean it when i say it, and then its night again and theres nothing else that works
    how do u hide fresh cuts at swimming without it being obvious, pe is on thursday and i cant get out of it
    I want to hurt myself so badly and my husband's on nights. Just need to get to 7am.
    been hitting my head when i get overwhelmed. autistic, 25. its getting harder and more often
    It's the only thing that makes the noise stop. I don't want to die, I just need to cut, and I can't explain that to anyone.
    sh urges thru the roof since the breakup. gave in twice this week
    I've started picking and digging at my skin on purpose when I'm angry with myself. It started as a habit. It isn't one now.
    not had a proper urge in two years and tonight it hit me like a lorry. i know exactly where the things are.
    long sleeves in july. everyone keeps asking. yeah you know why
    I bit my arm until it bruised after the phone call with my dad. I don't know what's wrong with me.
    did it again. always the same. relief for like 10 mins then the shame
    My self-harm has gone from once a month to most nights, and I'm scared of how normal it's become.
    i deserve to be hurt so i hurt me. simple as that really
    I went to A&E with one that needed stitches and the nurse was so kind that I went home and cried and then wanted to do it again. She didn't tell me off, didn't sigh, just asked if I'd eaten. I don't know what to do with people being kind. Being hurt, I know what to do with.
    urges. urges. urges. trying to write instead of doing it. this is me writing
    my flatmate found the stuff i use and binned it and now im panicking cos i dont know what else to do with the feelings
    since the baby ive been slapping and pinching myself when she wont stop crying. hard. ive bruises. id never touch her, only me. my husband thinks im clumsy. im frightened to tell the health visitor in case they take the baby away from me.
    dont want anyone to see my arms ever again. theyre so bad now. cant stop adding to them
    Every time I mess up at work I punish myself when I get home. It's become part of the routine, like dinner.
    i thougth id grown out of cutting. turns out id just been happier
    im 14 and i cut and my best friend says shes going to tell the school. should i stop her
    Been restricting, purging and cutting. All three. Feels like a full-time job destroying myself.
    the itch is back. the one under the skin. i know how to make it go and im trying so so hard not to
    I used to be proud of my clean streak. I broke it Saturday. I broke it again Sunday since it was broken anyway. I had the app and everything, a little tree that grew. Now the tree's dead and I'm looking at my arm thinking, well, what's one more.
    i take more tablets than i should when im upset. not to die. just to hurt and be out of it. is that self harm
    looking at my scars adn wanting new ones. what a horrible thing to want.
    Its 4 am and I've hurt myself and I don't think its bad but I cant stop shaking
    i keep a plaster on so i dont look at it, adn then i take the plaster off and do more
    Any tips for getting through an urge when you live alone and it's dark and every other thing on the list has been tried? I'm about ten minutes from doing it.
    hurt myself today because the dwp letter came. thats how stupid i am
    I pull my hair out in handfuls when I'm alone so as to feel something. There's a patch now. I'm wearing a cap to lectures.
    been cutting since the funeral. nobodys looking at me theyre all looking after mum
    My counsellor asked to see and I said there was nothing new. There are nine new ones.
    i wanna hurt myself bc i ate. i know thats so dumb
    Twenty-odd years of self-injury and I've never told a soul till this sentence.
    gave in to it. feel calm now. hate that i feel calm
    The compulsion to harm is worst just after I've been with people and had a nice time. As if I have to pay for it.
    I slammed my own hand in the door on purpose. Told everyone it was an accident. Third "accident" this month.
    need a distraction plsss. razor thoughts really bad. talk about ur pets anything
    Some nights I sit there with the thing in my hand and just negotiate with myself. Tonight I lost the negotiation.
    I can't go a day without hurting myself in one way or another lately. If it's not one thing it's the next.
    my boyfriend says if i cut again hes leaving. i cut again. havent told him
    Didn't do it today. Did it yesterday. Might do it tomorrow. That's where I'm at.
    Picking up shifts so I've no time alone, because time alone is when I harm. Got the day off tomorrow and I'm dreading it.
    i keep making it a bit worse each time cos the last amount doesnt work anymore
    wore a cardigan to my sisters wedding in thirty degrees. everyone sweating, me most of all. ive done so many this month.
    i scalded myself on purpose. said it was the kettle.
    When I see blood I breathe out. I've been seeing it too often this last fortnight.
    urge to sh is at like a 9 and my therapist is on leave til the 20th
    Nobody tells you what to do when you're a grown man in a suit with cuts under your sleeve that are sticking to your shirt.
    i feel nothing unless it hurts so i make it hurt. thats the whole post
    Hiya, new here. I've been self-harming on and off since I was twelve, and this month it's more on than off.
    it's been 3 hours since i did it and i already want to again
    Trying the rubber band thing and it isn't helping, it's just turned into another way of hurting myself.
    i got angry and headbutted the mirror. that was on purpose. my foreheads a state and ive the school run in the morning
    came so close tonight. had it in my hand. put it down. picked it up. its still next to me
    The urge to hurt myself comes every evening around nine, like a visitor. It's quarter to.
    Since lockdown ended, believe it or not, my self-harm got worse, and this week has been the worst of the lot.
    picking fights in pubs so someone will hit me. worked that out in counselling today. suppose its the same thing as cutting isnt it
    I promised my wee boy I'd no more sore arms. There's a new sore arm.
    dont wanna be clean anymore whats the point i just wanna cut and be left alone
    Had to leave the kitchen just now because I couldn't be trusted in it. I'm sitting on the stairs.
    I've written the letters. One for each of the kids, one for their dad. They're in the drawer. I redid the youngest's three times, because I wanted it to be something she could read when she's grown and not hate me. I think it's all right now. I think they'll understand.
    this is my last post. thank u all for being kind to me, u were the only ones
    I've picked a date. I'm not going to say when. It's been such a relief to have one.
    tried to end my life on friday. got sent home from hospital sunday with a leaflet. the leaflet has a picture of a sunrise on it. the number on the back goes to voicemail. dont know what im meant to do now, i still feel exactly the same as i did on friday
    sorted out my will and cancelled the netflix. feels tidy. just the last bit to do now.
    goodbye everyone. look after each other x
    I've been giving my things away. Gave my guitar to my nephew. He was so happy he didn't ask why. Next it's the records, then the good coat. I like seeing where it all goes. Makes me feel that I'm leaving everything where it should be.
    have everything i need now. just waiting til my mum goes on holiday so its not her that finds me
    Took an overdose last week. Nobody at work knows. They think it was a stomach bug.
    I have a plan and I have the means, and I've told my psychiatrist neither.
    by the time most of you read this ill be gone. dont be sad i promise its ok
    I'm waiting until after Christmas so as not to ruin it for the family. After that I'm done. Got everyone nice things this year, proper things, had the photos printed. My mother said I seem so much brighter and I let her think it.
    been rehearsing it. did a dry run of the walk last night and came home. next time i wont come home
    Found somewhere to rehome the cats. That was the only thing keeping me. They go Saturday.
    second attempt this month. woke up in resus. im so angry that it didnt work
    to whoever ran the thursday chat: you were lovely. it isnt anyons fault. ive made up my mind
    i know how and i know where and im just working up to the when
    Trying to write a note but nothing I put sounds right. How do you say sorry for something like that?
    I've set myself a deadline. If things aren't better by the first of June I'm not doing any more.
    wrote my note in the notes app like a proper gen z lol. its been sitting there 2 weeks. edited it today
    Discharged yesterday after trying to take my life. Everyone's tiptoeing. I'm still planning to do it, I just smile more now. They've hidden things round the house like I'm a toddler. My mum sleeps on my floor. I feel so bad for her, and it doesn't change anything.
    Last shift tonight. Left my lanyard on the desk and gave Priya my good mug. They think I'm just off on leave.
    told my sister i love her for the first time in years. wanted her to have that after
    I've got it all worked out. It'll look like an accident, so the kids won't have to carry it.
    this is it for me. phones going off after this. night x
    im gonna do it tonight. dont know why im posting maybe so someone knows
    They pulled me back from the bridge on Tuesday. Two strangers. I said thank you and I've been thinking about going back ever since. Everyone keeps telling me how lucky I was, and the policewoman held my hand in the van. I nod. I know the way there with my eyes shut.
    Put all my passwords on a sheet for my wife, with the boiler man's number. She'll be grand. She's always been the organised one.
    ive been saving up my meds. not saying any more
    The anniversary's the 9th. I always told him I'd not be far behind. I'll keep my word on the 9th.
    Woke up in ICU nine days ago and had to pretend to be glad. My throat still hurts and I'm already thinking about next time.
    been paying off my bills one by one so theres nothing left for my folks to deal with. 2 to go
    Does life insurance pay out if it's suicide? My wife and the kids would be OK then, wouldn't they? I need to know before the weekend.
    made my peace with it. booked a hotel so no one i know has to find me
    If I don't come back on here, thanks for the craic. Ye were good to me when I'd nobody.
    tryed to do it last nite but my brother came home early. next time ill lock the door
    i have gone over every detail for weeks. there isnt any doubt left. i just wanted to write to one place honestly first
    Deleted my socials, wiped my phone, cleaned my room. My mum's delighted about the room.
    im not scared any more. decided. its like a weight off. had a really nice day with my dad and now i can go
    I stood on the chair for twenty minutes on Monday. I got down. I haven't put the chair back.
    After graduation. That's the plan. Let my parents get the picture, and then I'm out.
    took a load of pills about an hour ago and now i feel weird. dont want my parents to know
    Saying my goodbyes slowly, without anyone noticing. Coffee with this one, a walk with that one. Three people left.
    ive picked the songs. ive picked who gets biscuit. theres only the doing of it left
    hospital let me out 2 days after my attempt, no follow up. got it all planned again already
    Please tell Marie from the Leeds group that she helped. I won't be at the next one, or any more after.
    this will be my last winter. ive made sure of it. im calm, so please dont argue with me
    got a date circled on the calendar, everyone thinks its a concert
    I tried to hang on until my appointment, but it's been moved to August and I've decided I'm not waiting. Goodbye, and I'm sorry.
    I attempted three weeks ago and my family won't say the word. They say "when you were poorly". I still want to finish it.
    `,
  ),
  'sentences and posts': anywhere(
    'sentences and posts',
    `
    I keep thinking about suicide and I can't get it to stop.
    honestly id rather be dead than do another week of this
    I wish I was dead, there, I've finally typed it.
    been feeling suicidal since about sunday
    I don't want to live any more and I've no poetic way of putting it.
    Thoughts of ending my life come round every evening like the six o'clock news.
    wanna kms and not in the funny way this time
    I am seventy-eight years of age and for the first time I find myself contemplating taking my own life.
    Is it normal to think about killing yourself while you're brushing your teeth? Because I do it every single morning.
    dying sounds lovely tbh. like a lie down
    My head has been telling me to do away with myself and I'm running out of answers for it.
    I've had ideation on and off for years but this week it's got loud.
    Part of me wants to be in the ground beside my mam, and it's getting to be the bigger part.
    I'd happily top myself if it weren't for the dog.
    God forgive me, I ask Him every night to let me die.
    unalive thoughts again lads, third night running
    the bad thoughts are back. yeah those ones, the being dead ones
    I have in my mind to finish my life, sorry for my English, I do not know how to say it more gentle.
    There's no drama in it, I just want to die and I'm bored of hiding it.
    cant stop wondering what death is like bc i actually want to go there
    I'm sat on the number 12 bus with suicidal thoughts, pretending to look at my phone like everyone else.
    Death is the only thing I've looked forward to in months.
    Every time the house goes quiet a voice says go on then, put an end to yourself.
    I've started envying the people in the obituaries. Properly envying them.
    I want out. Out of life, I mean, not out of the flat.
    Told the GP I was sleeping badly. Didn't tell her I lie there hoping for my own death.
    Between you, me and the wall, I've been thinking of doing something I couldn't take back, to myself.
    i hate being alive so so much
    It's not sadness. I'd sooner be six feet under and I feel nothing at all when I say it.
    My mind wanders to suicide the way other people's wanders to biscuits.
    I have a longing for death that I've carried since the divorce and it's heavier this month.
    ngl i picture my own funeral and it calms me down, i want it to be soon
    Not going to lie to strangers: I want my life over with.
    I've been having them thoughts again, the ones where I'm a name on a bench.
    Some days the urge to be done with living nearly knocks me off my feet.
    I'm after spending the whole day wishing myself dead and then making the tea as if nothing was wrong.
    who do i even tell that i want to kill myself. my mums on nights
    I keep bargaining with myself about whether to stay alive until Friday.
    The idea of suicide doesn't frighten me any more, and that's what frightens me.
    im so fucking angry i want to be dead and i want them all to know why
    It crossed my mind to take my own life and then it parked itself there and won't shift.
    I think I might be suicidal? idk how you're meant to know
    Life and me are finished. I'd like to be let off it now please.
    Got the washing out between showers today, which felt like a win. Had beans on toast because I couldn't face the shop. Somewhere in the middle of all that I thought very plainly that I'd like to be dead. Then the neighbour knocked about the bins and I was all smiles. Funny how you can do both.
    Evening all. My daughter got her provisional licence and is insufferable about it. The boiler man finally came. I haven't told anyone at home that I think about suicide most nights once they've gone up. Anyway, any tips for teaching a teenager roundabouts?
    work was work. boss in a mood, printer jammed, had a meal deal in the car. spent the drive back thinking how much easier it would be to not be a living person anymore and wanting that. then bake off was on
    I'm a retired headmaster and not given to confessions. My wife is at her sister's until Thursday and I have the crossword and the cat for company. It would be dishonest of me not to admit that I have been considering suicide, quite seriously, since the diagnosis. The cat sends her regards. I shall look in again tomorrow.
    hiya im new. im 15 and i like drawing and minecraft and my rabbit called toast. i kinda want to die most days. does anyone else here draw?
    We had the christening on Saturday and the weather held, thank God. My sister made three kinds of sandwiches and the baby slept through the lot. I held him and all I could think was let me go before he's old enough to remember me. Father Brendan said a lovely few words. My feet are in bits from the shoes.
    Back on earlies this week so up at 4. Canteen's stopped doing the good sausages. I'm driving the forklift and there's this thought going round that I should just kill myself and be done, plain as a radio. Lads are on about the football. Home, shower, telly, bed.
    Moved to Leeds in September for my master, everybody is kind, the rain is not kind. My flatmate taught me to make a crumble. I must say honest, I think about dying by my own hand since two weeks. I have essay for Monday about supply chains. Sorry if wrong place to write.
    Does anybody else's toddler only eat beige food? We're on week three of plain pasta. I love her to pieces and I still stand at the sink thinking I want my life to stop. Health visitor says she's thriving. She calls peas 'no balls', which did make me laugh.
    Big shop done, forgot the milk obviously. Sat in the car park after for about half an hour with the radio on. I don't think I want to carry on being alive and I said it out loud, to a bag for life. Then I went back in and got the milk.
    My knees are giving me gyp and the new tablets make me sleepy. Grandson rang from Perth, it was already tomorrow there. I'll say this once: I've had enough of life and I'd welcome death if it came up the path. The tomatoes are nearly over now. I've given most of them away.
    so i failed my mocks. everyone says its fine theyre only mocks. my brain says kill yourself on a loop like an advert you cant skip. mum made my fave tea to cheer me up and i couldnt taste it. got english lit again in june i guess
    Lambing's nearly done, forty-one ewes and only two losses. Haven't slept in a bed for a week. I was mending the gate this evening and it came over me like hunger, wanting an end put to my life. The dog knew something was up, she wouldn't leave my boots. Forecast's for frost.
    I've been a nurse for nineteen years and I know exactly what boxes I'd be ticking. Suicidal, yes, if you asked me today I'd have to say it. I've got a long day tomorrow and a night on Friday. The staff room has a new kettle at last. Small mercies.
    Anyone watching the snooker? I've had it on all day for the quiet. My brother came by with a curry and we talked about his van. Didn't mention that I'd spent the morning deciding whether I wanted to go on living or not, and the answer leaning to not. He's a good lad. The van needs a clutch.
    Thanks for the birthday messages everyone, that was kind. I had a Colin the Caterpillar to myself, no regrets. Thirty-six and what I wished for when I blew the candle out was never to see thirty-seven. Mum sent socks. They're good socks, to be fair.
    The choir's doing Fauré this term and I'm a second alto, always in the middle where nobody hears you. Rehearsals are Tuesdays. During the quiet bit I got this overwhelming desire to die, so strong I had to hold the chair in front. Nobody noticed, we went for a drink after. I had a lemonade.
    Right so update on the house: survey came back, damp, of course. Solicitor's on holiday. In among all the forms I've been having thoughts of taking my life which I know sounds mad over damp. It isn't really the damp. We're meant to exchange on the 14th.
    yo whats everyones go to comfort game. im on stardew again lol, got my ancient fruit going. keep pausing it bc i start thinking abt suicide and i dont wanna do that in the farm. anyways blueberries are op
    I made a lasagne, a proper one, two hours. The kids picked out the mushrooms. After they were in bed I sat on the stairs and knew that I'd rather die than wake up and do it all again. Then I put the rest in tubs for the freezer. Labelled them and all.
    My ex has the kids this weekend so the flat's tidy for once. I hoovered. I descaled the kettle. I thought about killing myself for so long that the telly asked if I was still watching. Might go for a walk tomorrow if it's dry.
    As-salaamu alaikum everyone. Ramadan is nearly here and my mother is already planning the food. I know it is haram and I am ashamed, but I have been longing for death and thinking to bring it on myself. I cannot say this at the mosque. My sister wants me to help with the samosas on Saturday.
    I'm a bin man, so I'm up before the birds. Decent crew, plenty of slagging. Lately I'm halfway round the estate and thinking I'd be as well off dead, meaning it too, and then someone cracks a joke and I laugh. Had a breakfast roll. Rained from six till two.
    Went to the garden centre with Mum, she bought another hebe. We had scones. I sat across from her and wanted to tell her I don't want my life any more, and instead I asked for more jam. She's eighty-one. She said I looked peaky.
    Semester's almost over and my roommate finally did the dishes. I have two finals and a group project where nobody answers the chat. I've been seriously thinking about ending my life, like it's an item on the to-do list. Dining hall had tacos. I skipped them.
    I ran the parkrun in 31 minutes which is a PB for me. Got my barcode scanned and everything. All the way round I was thinking that I want this life to be finished, in time with my feet. Had a bacon bap after with the club lot. They're a nice bunch.
    Hospital again for bloods, parking was £4.80. The phlebotomist had cold hands and a lovely voice. I didn't say to her that I'm rooting for the worst, because I'd like to die and have it over. Came home and watched a thing about otters.
    cant sleep so here i am. cats on my feet. the app says ive slept 9 hrs since monday. i keep having this thought that i should die and its not even upsetting its just there like wallpaper. gonna try a podcast
    Finished the jumper! Two years on and off, moss stitch, never again. Blocked it on the spare bed. I'd love to feel proud but the truth is I don't wish to be alive in it or in anything else. Photo to follow when the light's better.
    Redundancy meeting was eleven minutes long. They gave me a box like in the films. I got the train home at the wrong time of day with all the pensioners, and I sat there wanting death, quite calmly, through four stops. My wife thinks I'm working late. I need to sort the direct debits.
    Communion was at ten and I did the second reading. Got through all the names in Romans without a stumble. I kneel there and what I'm asking for, if I'm truthful, is for God to end my life. Coffee in the hall afterwards, Jean's lemon drizzle. Rota's up for Advent.
    hey does anyone know if you can get a refund on a railcard. got the wrong one. also kinda thinking about offing myself but mainly the railcard thing. its £30 so
    The lads' group went bowling, I was rubbish, loved it. Chips after. When I got in the silence hit me and the suicidal thinking started up before I'd my coat off. Put a wash on to have a noise in the house. Same again next month they reckon.
    I've joined a book club on the estate and we're doing something with a lighthouse in it. I haven't read past page forty. Every time I sit down with it my mind goes off to how I'd prefer death to this loneliness, and I read the same paragraph again. They meet at Sandra's. She does nice olives.
    My carer is called Precious and she's a tonic. She does my hair and tells me about her lads. I've not let on to her that I think of doing myself in, because she'd only fret. She's off next week to Ghana for a wedding. They're sending someone called Keith.
    We won the pub quiz by a point, on capital cities. I got Ulaanbaatar. Walked home feeling like nothing, and the nothing turned into let me die, please let me die, by the time I'd found my keys. Prize was a ham. I don't even eat ham.
    bus was late, got a detention for being late, mr harris is a melt. ate lunch in the toilets bc ellie and them are being weird. i have suicidal thoughts a lot and no one at school knows. we've got drama last thing at least, i like drama
    Been decorating the box room, sage green, looks well. Two coats. Somewhere around the skirting boards I noticed I'd been turning over the idea of doing away with my own self, fondly, like a holiday. Cleaned the brushes and had a biscuit. Second coat's drying now.
    My driving test is on the 9th, third go. Instructor says it's my mirrors. I can't make myself care because I keep coming back to not wanting to be alive for it. He's patient, I'll give him that. We did bay parking for an hour.
    I've a stall at the market, candles mostly, the fig one sells. Quiet day, lots of people sniffing and not buying. Packing up I had the thought, again, that I might be better dead than packing up. Drove home with the windows down. Smelt of fig the whole way.
    Put the tent away for the winter and found a whole Twix in the pocket. The lads and I did three weekends this year, Snowdon being the best. I've a wife who loves me and a shed, and I'm still sat here of an evening hankering after my own death. Frozen Twix is better than you'd think. There's a hole in the flysheet.
    Wee one's got a wobbly tooth and a part in the nativity, third sheep. We've made the ears from an old bath mat. I sew and I smile and the whole time there's suicide humming away at the back of my mind like the fridge. She's to say 'baa' twice. She's been practising on the bus.
    would be grand if I just didn't exist for a bit, or ever
    everyone would be better off if I wasn't around, that's not self pity its just sums
    I'm a weight round their necks and they'd float if I was gone for good.
    wish i could be deleted like an account, no one gets hurt just gone
    I'm ready to go now, I've had my three score and ten and more.
    What's the point in carrying on? I can't find a reason and I've looked.
    so tired of living it's not even funny
    If a heart attack took me tonight I'd not complain.
    I wouldn't do anything, but if the morning didn't come for me I'd not be sorry.
    My family would grieve a fortnight and then breathe out.
    i want to disappear and never have been born
    I've outstayed my welcome on this earth and I'd be glad if the good Lord called time.
    not fussed if i live or not rn
    All I am is a cost. They'd manage far better with the insurance than they do with me.
    don't want to be here anymore. not here as in this forum, here as in anywhere
    I've nothing left to stick around for.
    Every night I say the same wee prayer, take me in my sleep.
    I just want to stop being
    I have no will to live, the doctor wrote it down as fatigue.
    Sure what harm would it be if I wasn't in it at all.
    I am burden for my children, it is better if I am no more.
    can someone press the off button on me pls im begging
    I don't see myself getting to thirty and I don't much want to.
    There's nothing keeping me on this planet bar the cat's dinner.
    I'd be quite content to close my eyes this evening and that be the end of me.
    idk i just wish whatever's got my name on it would hurry up and come
    I'd give my years to somebody who wants them. I've no use for them.
    they'd all get on so much better if i'd never been in the picture. mum might even smile
    The world would tick on lovely without me in it, and I think it should.
    I'm done being a person. Fed up to the back teeth of existing.
    It would be a relief to everybody if I popped my clogs, me included.
    Hoping this chest pain is something serious, to be honest with you.
    i keep wishing id just fade out like the end of a song
    I don't want there to be a tomorrow with me in it.
    I'm past caring whether I'm alive at Christmas.
    You know when you leave a party early and nobody notices? I want to do that with life.
    At this stage I'm only waiting on God, and He's taking His time.
    no reason to keep going tbh, nobody would clock i was missing
    Life isn't for me. I've given it a fair go and I'd like to hand it back.
    I feel like a ghost already so I may as well be one.
    My husband passed in March and I'm only biding my time to join him, I wish it would hurry up.
    Made a roast for four out of habit and it's just me now. Gave the extra to next door's lad. When I lay down last night I asked whoever's listening not to get me up again. Woke at six as usual. Potatoes were lovely though.
    The allotment society wants someone to do the accounts. I said I'd think about it. Truth is I don't see much sense in planning beyond the week because I'd be just as happy not to be around for it. Leeks are coming on. Badgers had the corn.
    School run, work, school run, swimming, tea, bath, bed. That's the day. I stood on the landing folding vests and thought how much lighter this house would be with me out of it altogether. Then somebody wanted water. Then somebody wanted the other cup.
    got a new phone lol finally, old one was held together with tape. camera is sick. been taking pics of the dog. kinda wish i could vanish off the face of the earth but at least ive got good pics of the dog
    The consultant was very civil and drew me a diagram. My son drove me home and we stopped for fish and chips. He's using up all his leave on me and I can't help but think he'd have his life back if mine was finished. He paid for the fish and chips too. Haddock.
    Dishwasher's broken so we're back to the rota and nobody does the rota. I'm the one with my hands in the sink. I caught my reflection in the window and thought, I'd love to not exist. Anyone know if it's worth replacing the pump?
    I moved into sheltered housing in May. There's bingo on Mondays, and a man called Desmond who cheats. They're all very friendly. I've packed up my old life and I don't really want another one, I'm ready whenever the Lord is. Dinner's at five, which is too early.
    Bit of a weird one but does anyone else love the smell of the post office? Went in to send a parcel back. Queue was out the door. I was standing there thinking I honestly wouldn't mind if today was my last on earth, and then it was my turn and I said first class please.
    My PIP got turned down again. Phoned the advice line, forty minutes of Vivaldi. The letter basically says I'm fine, and reading it I felt so tired of being alive that I just put my head on the table. My friend's helping with the appeal. She brought flapjacks.
    We got the results and I got a 7 in maths which is insane. Dad took us to nandos. everyone was so happy and i just kept thinking theyd be a happier family if it was only them three. had the butterfly chicken. my sister stole my chips
    I'm a long distance lorry driver so it's a lot of time with your own head. Had a good run through France, bad one through Kent. There's nights in the cab I shut my eyes and hope they stay shut. Decent shower at the services, mind. Home Friday.
    Signed on again this morning. The girl was nice, she's a new one. She asked where I see myself in five years and I nearly told her nowhere, I don't plan on existing. Said warehouse work. Got a voucher for a CV thing.
    Does anyone use those weighted blankets? My sister swears by hers. I've been under a normal one all weekend, willing it all to stop, me included, without having to do anything about it. The dog's been very good. Argos have them at half price.
    I have been in Dublin four years and the rent is now more than half my pay. My colleagues are friendly and we play football on Wednesday. Since my father's funeral I could not attend, I do not find the reason for continuing to be. I scored last week. They shouted my name.
    Half term so the museum was heaving. Mine wanted the dinosaurs, then wanted to leave the dinosaurs. I watched all the other mums being proper mums and thought my two drew the short straw and they'd do grand with a different one and me gone for good. Spent £11 on a rubber T. rex. It's already lost an arm.
    Put the clocks back, all nine of them, who has nine clocks. The cuckoo's still on summer time because I can't reach it. It struck me that I've no wish to see the spring. I'll ask the lad upstairs to do the cuckoo.
    Mam is after getting a new kitchen and it's like an airport. Islands and everything. The whole family was over for the grand opening and I stood there like a spare part, wishing I'd never been put on this earth. Had a vol-au-vent. Helped with the glasses and went home.
    I've been off sick six weeks with my back. Daytime telly is a punishment. I can't lift the baby, can't drive, can't earn, and I've come to believe my lot would be better off burying me than minding me. Physio on Thursday. I've been doing the stretches.
    we've been told to keep a gratitude journal so. 1 tea. 2 the radiator. 3 the thought that maybe my heart will just give out one of these nights. my tutor says try for five. 4 crisps i suppose
    It's my fiftieth on Saturday and they've booked a room above the pub. There's to be a slideshow. If I could slip quietly out of existence on Friday I would, and save them the buffet money. My cousin's flying in from Toronto. I need something to wear.
    Found Dad's old records in the loft and I've been playing them all day. Some of them are warped. There's one song he used to dance to in the kitchen, and I sat on the floor and wished I could just go to where he is. Does anyone know how to flatten vinyl? There's a good Dusty Springfield I'd like to save.
    i do nights at the petrol station, its mostly drunks and taxi drivers. theres one old fella buys a single scratchcard every night. at about 4am i always feel like if i stopped being alive the only person to notice would be him. he won a tenner once. gave me a twix
    Church fete raised £640. Tombola did very well. I was on the cakes with Margaret and she said what a blessing to have our health, and I thought, I would trade all of mine to be called home this week. We had two Victoria sponges left over. I've put one in the freezer.
    Trying to cook more from scratch. Tonight was dal and it came out well, bit heavy on the cumin. I ate it standing up. I don't have any reason to be alive that I can think of, I just have a fridge. Will do the spinach one next.
    I'm eighty-four and my eyesight is going, so excuse errors. My niece has set this up so that the letters are big. I have enjoyed my life, but I am weary of it and would be thankful if sleep kept me. She says I should try audiobooks. I am on the second Barchester.
    First week at uni and ive made like two friends. we went to a foam party which was gross. i ring home and say its class, but really i feel like a waste of space and oxygen and the world should have its space back. my room has a view of a car park. one of the friends has a kettle
    Electric's gone up again, I'm on the meter so I see it tick. Sat with my coat on. It's not that I'd hurt anyone or owt, I just wouldn't mind being snuffed out like the pilot light. Food bank's Wednesday. They had proper coffee last time.
    The band's got a gig at the community centre, first one in two years. I'm on bass. We ran the set twice and it was tight. I came out into the cold after and thought I'd be fine if that was it, if I never had to do one more day. Load in's at five.
    My sister says I should get back on the apps. I downloaded one, saw my dentist, deleted it. Thing is I can't picture a future with me in it and I'm not sad about that, it's more a hope. We had a laugh about the dentist. He's into bouldering apparently.
    Ward round was at nine, they've changed my tablets. I've a window bed now which is something. There's a magpie comes. I've had three goes at life with this illness and I'd sooner not have a fourth. They do a decent rice pudding on a Sunday.
    Mowed the lawn, probably for the last time this year. Neighbour commented on the stripes. I've been a misery to live with and she'd be freed, my wife, if I wasn't on this earth, and I can't unthink it. Stripes look great though. Put the mower away clean.
    Rang my old friend Carol, first time since the lockdown. Her hip's done. She asked how I was keeping and I said ticking over. I didn't say that I'm sick of ticking and I'd love someone to stop the clock. She's going to visit in June.
    I cut my own fringe and it's a disaster. Like a medieval boy. I laughed and then I cried, then I had that feeling again where I wish I'd been a miscarriage. Hat weather thank god. Appointment's booked for Tuesday.
    Got my results back, all clear, everyone in the waiting room clapped for some reason. I should be over the moon. I went in half hoping it'd be the bad news and I'd be let go. My brother's taking me for a carvery. He keeps hugging me.
    The strike means no trains, so I worked from the kitchen. Cat on keyboard, the usual. Between emails I thought about how little would change if there was no me, and how restful that'd be, there being no me. Finished at four. Had soup.
    mum got us a kitten!! shes called biscuit and shes mental. she sleeps in my hoodie. she doesnt know that im the problem in this house and that theyd be fixed if i was gone forever. she ate a whole sock
    My English class had a party with food from every country, mine was pierogi and they finished first. Teacher said my writing is getting better. I write here because at home nobody asks; I am tired from life, I want only that it stops by itself. Next week is the exam. I think I pass.
    I've been sorting the garage, you'd not believe the tins of paint. Magnolia, all of it. Found my old school reports. 'Shows promise.' Well I've no further interest in being alive to keep it. Tip run tomorrow, have to book a slot these days.
    Took the grandchildren to the panto and shouted 'behind you' till I was hoarse. They had light-up wands. On the coach back they slept on me, one each side, and I thought this would be a good place for my life to stop. Home by nine. My voice is still gone.
    Can anyone recommend a decent raincoat? Mine's given up. I walk the same loop every day, past the school and the Spar, and every day I wonder why I keep bothering to exist. I'd go to about sixty quid. It needs a proper hood.
    The union rep's a good woman, she sat with me through the whole thing. Final written warning. I'm not cut out for work or home or any of it, I'm just not cut out for being alive, and I wish I could resign. Back in tomorrow at eight. She gave me a Polo.
    I do the flowers for the crematorium chapel, have done for years, mostly lilies. You hear all sorts of music. Lately I listen to the services and think, lucky you, I wish it was my turn. The new vicar's very young. He likes the yellow ones.
    Three loads of washing, two arguments, one parents' evening. Apparently he's 'a pleasure to teach', so who's the boy living in my house. I lay in the bath till it went cold, hoping I'd just dissolve and nobody would have to deal with me again. Chicken nuggets for tea. Nobody moaned.
    I hurt myself last night after four months of not.
    relapsed with sh today. feel sick about it
    The urge to self-harm is so strong right now I'm typing with both hands to keep them busy.
    I did it again. I said I wouldn't and I did it again, to myself I mean.
    about to hurt myself and idk how to stop
    Forty-six years old and hiding fresh marks from my own wife. I did them.
    been taking it out on my own body all week instead of on him
    I self-harm. There, an old man of seventy said it.
    reset my counter to day 0 this morning, theres fresh ones
    I want to feel pain on purpose and I've wanted it since the phone call.
    I'm fighting it but I think I'm going to harm myself once they're asleep.
    Every time I get something wrong at work I go home and punish myself physically.
    wearing my hoodie in this heat bc of what i did to me on friday
    I keep injuring myself deliberately and telling them I'm clumsy.
    got that itch again, the harming one, and no one to ring
    I have done damage to myself today, I am ashamed, I put a bandage and I say nothing.
    The old habit's back. Not the fags, the other one, the one that leaves scars.
    cant go swimming w school tmrw bc theyll see what ive been doing to myself
    Twice this week I've gone for myself, physically, and both times it helped, which is the worst bit.
    My skin's a mess and it's all my own doing.
    I'm scared to be left alone tonight because I know I'll end up hurting me.
    told mum the cat scratched me. it wasnt the cat
    I've been harming since half term and it's getting worse not better.
    It's like steam, it builds and builds and then I wound myself and it goes quiet.
    Slipped up. Two hundred and twelve days and I slipped up, dressings and all.
    I don't want to be dead, I only want to hurt, and I'm going to in a minute.
    gonna do something to myself if she doesnt text back im not even joking
    Lord have mercy, I've gone back to harming the body He gave me.
    sh urges 9/10 tonight send cat pics or smth
    I put all that self-injury business away in 2019 and tonight I've gone and taken it back out.
    when i'm angry i do damage to me, that's just what i do, don't lecture me
    I got home from the wake and I had a go at myself, first time since I was a girl.
    The nurse asked if these were accidental and I nodded like an eejit. I'd done every one of them.
    literally sat here shaking trying not to do it. the thing i do. to myself
    I'm a grown man with a mortgage and when I'm let down I attack my own self, I've the marks to show.
    does it still count as self harm if it doesnt leave a mark? asking bc thats what i do
    Can't promise I won't injure myself before the night's out.
    Nothing settles me like hurting does. I've just finished and I'm calm and I hate it.
    I've gone and caused myself an injury on purpose again and now I've to invent a story for the office.
    making my body pay for everything i got wrong, thats where im at, i deserve the pain
    I tore strips off myself last night, and I don't mean with words.
    My urges come at teatime, regular as the angelus, and yesterday I gave in to them.
    Just back from the shops, they'd no bread again. The self-checkout shouted at me. I'm going to be honest here because I can't be anywhere else: I harmed myself this morning before I went out. Then I queued behind a man buying forty tins of cat food. You never know what folk are dealing with.
    We've had the in-laws since Sunday. She's rearranged my cupboards and he's asleep with his mouth open. I went off and did the hurting thing, on me, so I could come back and be pleasant, and I was very pleasant. They go home Thursday. I still can't find the colander.
    so we did a fire drill in maths which was jokes. miss left her coffee and went mad. i wore long sleeves even tho its boiling cause i relapsed last night and its red. nobody asked. we missed like half of algebra
    I'm in the second year of an apprenticeship, joinery. Made my first proper dovetail and the gaffer said 'not bad', which is a knighthood. I've been wanting to injure myself all week and yesterday I let myself do it. I said I'd caught it on the job. Moving on to sash windows next.
    Choir, Brownies, PTA, dog. I've become a person with a wall planner. What nobody sees on the planner is that I'm self-harming again, Tuesdays mostly, when the house is empty. We need more volunteers for the raffle. Bottle of anything will do.
    Bit of rain at last and the water butts are full. My sweet peas are a picture. I've kept my hands in the soil as much as I can because when they're idle I want to do harm to myself with them. I got through today that way. Tomorrow's to be wet, so I don't know.
    My housemate's band stayed over and there's a drum kit in the hall. I had a deadline at midnight and made it with four minutes to spare. To get there I inflicted something nasty on myself every time I stopped typing, like a sort of whip. Got a 'submission received' email. Anyone want a drum kit?
    Got the bus into town with my nan. She's got a new hip and wants everyone to know. She tried to roll my sleeve up to show me off to her friend and I nearly died of fright because I'd only harmed the night before. We had toasted teacakes. She paid in coins.
    I work in a call centre, complaints. I'm good at it, I've a soothing voice. On my breaks I go somewhere private and inflict pain on myself, and then I put the headset back on. Employee of the month in February. They gave me a mug.
    Son's back from uni with eleven loads of washing and a beard. I'm delighted to have him. It also means I have to be careful, because I've been wounding myself since he left and the house isn't private now. He's made a very good chilli. He used every pan.
    Anyone here do cold water swimming? Been told it's good for the head. I've got to wait a while to try, till what I did to myself on Sunday has healed over. I've bought the bobble hat already. It's got a pompom the size of a grapefruit.
    Match got rained off so we all went to Gaz's and watched it on telly. Good laugh. I spent half of it trying to talk myself out of doing myself an injury and I lost the argument. Said I'd a dodgy stomach. They saved me some pizza.
    I came to Glasgow for the nursing course and I am learning the words: wee, aye, dreich. My mentor is a very good woman. I am taking care of other people's wounds in the day and making my own in the night. Tomorrow I have placement at seven. I must iron my tunic.
    The kids' dad had them tonight so I'd a takeaway to myself. Prawn toast, the lot. I could feel it coming on from about eight, the need to hurt, and I'm sat here now not sure I'll hold out. Nothing on the telly. I've got a fortune cookie I haven't opened.
    im on a 3 day streak of duolingo and a 0 day streak of not self harming lol. the owl is disappointed. im learning welsh for my taid. dw i'n hoffi coffi. thats all i have
    I've been sober two years come Friday and the group's getting me a cake. They're so proud. I can't tell them I've only swapped it, that now when it gets bad I hurt my own flesh instead of opening a bottle. It's a coffee and walnut. I'll have to make a speech.
    Got a letter from the school about nits. All heads checked, all clear. Sat on the stairs for an hour afterwards fighting a dreadful pull to harm myself, and I haven't won yet. Husband's at five-a-side. There's a wash to go on.
    It's exam week. I've got flashcards on every wall, even the fridge. Every wrong answer I give myself a mark, and by that I don't mean on paper. Mum thinks I'm doing great. It's chemistry tomorrow and then history.
    New manager wants us all to do a 'fun fact' on Monday. I can't exactly say mine. Mine is that I've been secretly self-injuring since the restructure and I'm fifty-one with a lanyard. I'll go with the time I met Lulu. She was very nice.
    Mum's dementia's bad this week, she thinks I'm her sister. I go along with it, we talk about dances. When the carer takes over I go to my room and I'm cruel to my body, it's the only thing that brings me back to being me. She liked the trifle. She's singing again.
    Finally got the keys to the flat! It has a hall the size of a tea tray. I celebrated with a Pot Noodle on the floor. I also christened it by hurting myself, same as I did in the last flat, so nothing's really changed but the postcode. Sofa's coming Wednesday. Fingers crossed it gets up the stairs.
    We did a car boot and took £53. Sold the bread maker at last. I'd my sleeves pulled down over my hands all morning on account of last night's damage, which I'd caused in a temper with myself. A lady bought all my Maeve Binchys. It was nice they went to a good home.
    The hens have stopped laying, it's the short days. I've only the one egg since Monday. I'm telling you lot because you don't know me: I've a strong compulsion to harm myself and this evening I stopped fighting it. Washed up, fed the hens. One of them has a limp.
    my gf says i need to talk to someone so hi. im 19 i do landscaping. love it honestly, out all day, good tan. when im in and its dark i start on myself, been doing it a few weeks, dont really know why. its mostly patios at the minute
    Spent the day on hold with the council. Eleven in the queue, then nine, then cut off. I was in such a rage that I turned it on myself, physically, and I've got the evidence to bathe. I still don't have a parking permit. Will try again at eight when they open.
    I teach Year 4 and today we made volcanoes. Twenty-eight of them. A little girl asked why I had plasters and I told her I'd fallen off my bike, because you can't tell an eight-year-old that Miss does it to herself. We cleared up the vinegar. I smell like a chip shop.
    First time at the mosque sisters' circle and they had such good biscuits. One auntie has invited me for dinner. I smiled all evening and came home and gave in to it, the injuring of the body I'm meant to look after, and then I made wudu and prayed with it stinging. I'm wearing the green scarf on Friday. It's my nice one.
    Bonfire night and the dog's under the table. I'm under there with him. It's not the bangs with me, it's that I've been craving hurting myself since the weekend and under here with him is the only place I haven't given in. He's licking my ear. They'll stop by eleven hopefully.
    My tax return's done. I know, in September, who am I. I do tend to get these things finished, and then the quiet comes, and with it the impulse to cause myself pain, which I acted on around lunchtime. They owe me £84. I shall put it towards the gutters.
    Got picked for county! U16s. dad cried, which was mad. we had a mcdonalds on the way home and i got two mcflurrys. then i went upstairs and took it out on my own skin cos i didnt feel like i deserved it. training is thursday
    We're doing up a narrowboat, me and the fella. It's mostly rust. He's gone for more filler and I've promised him I won't do anything to myself while he's out, but I already have. Kettle's on. We're calling her Second Wind.
    Does the freezer have to be pulled out to defrost or can I do it where it is? There's an ice shelf like Antarctica. I chipped away at it for an hour because it was that or start self-injuring, and the minute I stopped I wanted it again, and I still do. There's a turkey in there from 2021. I think it's a turkey.
    I'm the eldest of five so I do the breakfasts. Everyone wants different cereal. When they've gone in I've got ten minutes before my own bus and I've been using it to hurt me, because it's the only ten minutes that's mine. Then it's double science. I'm usually on time.
    Had a nice message from an old school friend. She's got twins, she's living in Cork. She said I always seemed so sorted. I read it with a cold flannel pressed on where I'd just harmed, and I wrote back 'ha, still am!' She wants to meet at Easter.
    Grandad's ninetieth was class, he danced with all the nurses. There was a cake in the shape of a tractor. I helped with the coats and one of my aunties saw the scars and the new ones, the ones from this week that I did, and she just squeezed my hand. Took home a wheel of the tractor. It was Madeira.
    Mock trial at law school went well, we got our guy off. My hands shook but they said it read as passion. I have this thing where I have to give myself pain before anything big or I can't face it, so I did, in the good suit. The judge was a real judge. She said 'nicely argued, counsel.'
    The clinic's moved to the new building and nobody can find it. I was late, they were nice about it. The lady asked if I'd had any urges and I said no, when actually I was planning to go home and do it to myself after. Same time next month. There's a lift now at least.
    Trying to watch Strictly but my eyes won't stay on it. The sequins are nice. I'm holding an ice pop in each hand because someone on here said it helps when you're desperate to do yourself damage, and I am, I'm desperate. They've just done a rumba. Seven from Craig.
    I've been minding my sister's budgies. Two of them, Pinky and Sergeant. They make a racket if you cover them too early. I did something bad to myself in front of them, which sounds stupid, but I felt watched, and I've never felt so ashamed in my life. She's home Sunday. I've cleaned the cage out.
    Snow day!! no school and we built a massive one with traffic cone hat. my brother got me right in the face. id had a proper bad night and id gone too far on myself so the cold kind of felt good. hot choc after. they say its closed tmrw too
    I'm learning the ukulele, God help the neighbours. Three chords and I can do most of the Beatles. My left hand's sore, and it's not from the strings, it's from me losing my temper with myself and lashing out at my own body. Give me a week and I'll have Yesterday. It's got a tricky F.
    Busy in the shop today what with Mother's Day. I must have wrapped two hundred bunches of tulips. I've nobody to send any to and I came in the door and harmed straight off, didn't even take off my apron. Feet up now. I kept one bunch back, the yellow.
    Painted my mum's fence, both sides, because her neighbour won't. Got a farmer's tan and a blister. She made a salad with the beetroot in vinegar, like when I was small. I came home, sat with the back door open and couldn't keep from hurting, from being the one who hurt me, I mean. Second coat next Saturday.
    This is my last post. Thank you for the two years, you were good to me.
    tonight's the night, been coming a long time
    By the time you read this I won't be around to answer.
    I've written the letters and they're in the drawer with the birthday cards.
    Goodbye everyone. Don't blame yourselves, I'd made up my mind before I ever found this place.
    I've given myself until Sunday and then I'm going.
    got a plan now. feels weirdly peaceful
    I've left instructions for the cat and the keys are under the pot, I won't be needing them.
    this is me signing off for good, not just from the app
    I know how and I know when, and that's as much as I'll say.
    My affairs are in order, the funeral's paid for, and I intend to take my leave before the month is out.
    gonna do it after my sisters birthday so it doesnt ruin it
    See yous on the other side, lads. It's been a ride.
    I won't be here for Christmas, I've decided that much.
    Tell my kids I tried. I'm not going to be able to tell them myself after tonight.
    I've picked the day.
    gave my switch to my little cousin and my hoodie to kayla. they dont know its forever
    I have decided to end my life this weekend and I feel I should tell somebody, even strangers.
    When they find me I hope it's not one of the children.
    Don't be ringing me tomorrow, there'll be no one to pick up.
    I am finishing with everything this night, forgive me, my sister, if somebody show you this.
    leaving this here so theres something of me left after
    I've everything ready. I just have to wait for the house to empty.
    It's not a cry for help, it's a goodbye. I'd like it to be a kind one.
    ive deleted all my photos so nobody has to go through them when im dead next week
    May the Lord receive me, for I'm coming to Him before the dawn and not at His bidding.
    Today I said cheerio to everyone I love without letting on that it was the last time.
    If I don't log in tomorrow you'll know I went through with it.
    I've stopped the milk and the papers, and I'll stop myself on Thursday.
    im not gonna make it to 17 and thats a choice
    One more sleep and then I'm away, and I don't mean on holidays.
    I've made up my mind to kill myself and I've never been so calm.
    Can a mod delete my account in the morning? I won't have any further use for it, or for anything.
    I nearly went through with it yesterday and I'm going to try again now.
    Bought nothing at the shop for after Wednesday because there's no after Wednesday for me.
    this is the end of the road for yours truly. mind yourselves
    I've asked my brother to take the dog on a permanent basis. He thinks it's the rent; it's because I'm planning not to be alive.
    Final message. I'm not in pain, I'm not drunk, I'm simply off.
    they'll all be sorry by the morning. ive decided. done
    My note's on its fourth draft, trust me to be fussy about the grammar.
    One last thing before I do it: the spare key is with Pauline, and I'm sorry, Pauline.
    I've set the date for after the harvest so as not to leave them short-handed.
    Cleaned the oven, which I've been putting off since Easter. Took the library books back and paid the fine, £2.15. Cancelled the window cleaner. I've had a lovely sort of clear feeling since I settled on not going on past tonight. There's soup left if anyone calls.
    Hope everyone's had a decent bank holiday. We did the zoo, the penguins were filthy and brilliant. I took a lot of photos of the kids with their dad, and none of me, since they'll have to get used to the three of them after this week. My youngest wants to be a penguin. I said she'd be a great one.
    finished stranger things finally. got to the end of my shampoo and my conditioner at the same time which never happens. seemed like a sign so im going tonight. left my room tidy for once lol mum will be shocked
    Watched the sun come up from the back step with a tea. Radio said it'd be fine till four. I want to thank the woman called Marigold who wrote to me in January, and to say I'm afraid I'm leaving this life today all the same. The blackbird's nesting in the hedge again. Somebody should keep the cat in.
    I've been making a list for Derek because he doesn't know how anything works. Boiler, bins, which drawer the warranties are in. Gas man's number. He'll need it by Monday, because come Monday he'll be a widower. He does like a list.
    Good shift, last one. Gave away my tips and told the chef his gravy was class, which he's waited nine years to hear. Nobody asked why. It's nice to leave on good terms, with work and with the world, and I'll be leaving both before morning. Got the night bus home.
    Sold the bike today, decent price. Young lad, over the moon with it. Put the money in an envelope for my mum with the note, which she won't find until it's too late to ring me. Chain wants oiling, I told him. He wobbled off up the road.
    I'm on the sleeper train to see my parents. The bunk is short and the tea is weak. They think it's a surprise visit, and I suppose it is, but I'm going so I can hug them once more and then carry out what I've planned. Outside it's all dark fields. There's a man snoring in the next cabin.
    Our year group did the leavers' assembly and everyone was bawling. We signed shirts. I wrote 'see you soon' on all of them but I won't, I've got it planned for when results come out. someone drew a duck on my back. it was a good duck
    Christmas shopping all done and it's not even November. Wrapped, labelled, top of the wardrobe. My husband says I'm a machine. I wanted it seen to because I don't intend to live to hand them out, and I couldn't have them go without. The blue paper's for the boys.
    Went to confession for the first time in thirty years. Young priest, sniffles. I got everything off my chest apart from the one thing, that I'm going to end it before the week's done, because he'd only have tried to stop me. Ten Hail Marys. I said twelve.
    I have transferred my saving to my brother's account, he needs for the wedding. I cleaned the room, the landlord will be happy. My manager thinks I go back to my country on Saturday. I go farther than that, and I do not return, please somebody pray for me. It was nice to speak with you in this place.
    Cricket tea went well, egg and cress all round. We lost by six wickets. Sat in the pavilion when they'd all gone and thought, well, that was a decent last day, and I'll not be bothering with another. Left the scorebook on the side for Malcolm. He'll want to check my sums.
    Had my hair done, cut and colour. She asked was it for an occasion. I said yes, which wasn't a lie, because I want to look nice when they come and I've chosen tomorrow. £72 with the tip. She does a lovely head massage.
    My lodger's moved out and left the place cleaner than he found it. I've read the meters and turned off the water. The solicitor has the will, and the solicitor will be hearing about me on Friday, once it's done. Bins are out. Green week.
    bought my mates a round, all of em, even steve. told jonno i loved him and he said u what. they'll get it tomorrow when they hear. walked home, nice night, loads of stars. had a kebab
    Little update from me. I got the dog groomed and her claws clipped, and she's all up to date with jabs. My sister has agreed to have her 'for the weekend', and has no idea that I won't be alive to collect her. She likes the crusts off toast. The dog, that is.
    Spent the afternoon labelling photographs. Whitby, 1968. Your dad with the donkey. I realised nobody would know who anyone was once I'm gone, and I am going, love, I've settled on the day. There's a nice one of you in the paddling pool. It's in the red album.
    I used to post here as Bluebottle, some of you may remember. Good to see the gardening thread still going. I only came back to say farewell properly, since I'll have taken my life by the weekend and it seemed rude not to. Delphiniums want staking in this wind. All the best to you.
    Kids are at their nan's, house is silent, I've hoovered right into the corners. I've rung the school and paid the trip off. Wrote each of them a page for when they're eighteen. I'm going through with it this time and nothing on the telly or the phone's going to change that. The trip's to Alton Towers.
    dyed my hair blue bc why not. failed the vibe check at home obviously. anyway its not like ill have to live with it long, ive set it for sunday night. it came out more green tbh
    I've handed in my notice at the bakery and trained up the new girl. She's got good hands for dough. Everyone's asking where I'm off to next and I keep saying somewhere quiet. I've not told them it's the churchyard and that I'm sending myself there. They gave me a card with a croissant on it.
    Finished the puzzle, two thousand pieces, a harbour. There's one missing, of course. I said to myself that I'd be gone when it was complete and I'm a man of my word, so that's tonight then. It's a bit of sky. You'd hardly notice.
    Been to the bank, closed the account, ate a very good pasty. The girl on the desk wished me a nice weekend. I've a goodbye to say to my mother's grave and then I'm going to go the same way as her. It's mild for the time of year. I left my umbrella on the bus.
    New tyres, MOT, full tank, all ready for our Liam to have the car. He's just passed. I've put the logbook and a letter in the glovebox for him to find on Saturday, and by Saturday I'll have killed myself. It pulls a bit to the left. He's to watch that.
    The tour's over and we've flown home. Everyone's posting photos and tagging me. I've promised the band I'd have the new demos by the 1st but I won't be living by the 1st, I've arranged it so. We were good in Belfast. That was a lovely crowd.
    I've done the rota for the food bank up to the end of March. Nobody should be stuck. Tins in date order, nappies by size. I've left my own name off it, because I'll have ended things by then and you can't have a dead woman on Thursdays. Somebody please order more custard.
    Home from the hospital with a leaflet and a bag of washing. They said follow-up in six weeks. I thanked them and in my head I was already counting how few days I mean to be here. The taxi driver had a lovely singing voice. He did a bit of Elvis.
    i finally told my crush i like him and he said he likes me too?? wild. 14 yr old me would scream. its too late tho i already wrote my goodbye messages and theyre scheduled. he has the nicest handwriting
    Gran's recipe for brack, since a few of you asked: soak the fruit overnight in tea, don't skimp. I want it written down somewhere because there'll be nobody left who knows it after I take myself off this Friday. An hour and a quarter in a moderate oven. Butter it thick.
    Played my last round with the lads, shot an 84, best in years. Bought the drinks. They've a slot booked for next Saturday and I shook hands on it knowing full well I'll be dead by my own doing. Nice day for it, bit of a breeze on the back nine.
    I have had a good innings as a teacher and the retirement do was very generous. A carriage clock, if you please. I intend to wind it once, write to my two boys, and then quit this life while I still have the wits to choose. The clock keeps excellent time. Neither of the boys will want it.
    Just a quick one, I've a bus to catch. Thanks to everyone who told me about the debt helpline, they were sound. It's not enough to turn it round and I'm after deciding I won't see the court date. It's fierce cold at this stop. Mind each other.
    We had a family photo taken at the shopping centre, all in white shirts like a boy band. My lot couldn't keep a straight face. I wanted them to have one good one with me in it, because I'm going away from them for ever on Tuesday. They come in a frame. Ready in five to seven days.
    Somebody asked what I'm up to this weekend. Washing the car, calling round to my da, Mass. And after Mass I'm ending it, that's the plan, I've been easy in myself since I made it. He'll have the match on. Mayo are playing.
    ok so ranked all my playlists and made one for each friend. took ages. sent them and everyone was like omg whats the occasion. the occasion is that im not going to be here monday. liams has way too much drake on it
    I've finally emptied Mum's house and handed over the keys. It took eleven weekends. She was the last one I'd to stay alive for and I promised myself I could go when it was sold, so I'm going. The new people have a baby. They're painting it yellow.
    The greenhouse is swept, the pots are washed and stacked. I've given the dahlias to the chap at number nine. He asked didn't I want them for next year and I said no, and he doesn't yet know I shan't have a next year, by my own decision. They need lifting before the frost. He'll do right by them.
    Marked all their essays, every last one, even the boy who writes in purple. Left the grades on the system. I shan't be in school tomorrow or any other day; I've resolved to die tonight and I wanted the marking done first. The purple one got an A. He earned it.
    Long day on the boat but the catch was good. Mackerel, mostly. I've told the skipper I'm finished up, and he thinks I mean the fishing, but I mean the whole lot, and I'm seeing to it this week. He shook my hand. Gave me six for the pan.
    I turned down the promotion, which surprised them. It's more money and a window. There's no sense my taking it off someone who'll still be living in spring, and I've made sure in my plans that I won't. Sally should get it. She's always here before me.
    Watched the kids' swimming gala, second in the relay, screamed my head off. Chlorine gets me every time, makes me teary. I drove them to their dad's and held on too long, since that was the last cuddle they're going to get from me. He said see you Wednesday. I said yep.
    Phone's on two percent so I'll be brief. The concert was lovely and I cried at the cello. I've told the babysitter to stay over, and I'm not going home, not tonight and not after, I've come to the end and I'm glad of it. Somebody be kind to my girls. The little one likes the landing light left on.
    `,
  ),
  'many lives': anywhere(
    'many lives',
    `
    If a tup was in the state I'm in I'd not leave him standing another night, and I've started thinking the same about me.
    Our lad's come home from college full of ideas. Drones, if you please. Soil sensors. He's forgot more about grass than I ever knew. Been round and round it and I reckon farm'd run better with me in the ground. He's already shifted the gate I always meant to shift.
    Lambing's near done. Snow took a few but we've had worse. Lad's back at college and the dog's gone lame. I'll see the last of the ewes right and then I'm off for good, and I don't mean on holiday. Anyhow that's the news from up here.
    I'm not right to be left by meself up here tonight. Wife's at her mother's while Sunday. Generator's on the blink. I've sat the dog on my feet, daft old thing, and he's shaking and all.
    Every morning I'm that let down to find I've woken.
    Bank rang again. TB test is Thursday. The wife thinks I'm grumpy with the weather. Truth is I stood in the yard last night and wanted to be done with living. Then the cat came for her milk and I went in.
    I've got it sorted in my head, when and all, and the insurance papers are in the dresser for her.
    Forty year I've kept things alive and I can't find a reason to do it for myself.
    I'm on placement keeping people alive for twelve hours and then I come home not wanting to be alive myself.
    Did a thing to myself again after shift. Not proud. Long sleeves tomorrow.
    not gonna lie I keep hoping one of these nights I just don't come round
    Failed my drug calcs for the second time. My mentor was nice about it which made it worse. Flatmates are all out. I've been sat in the dark an hour and I honestly don't feel safe with myself. Sorry for the essay.
    Six of us started on this ward and there are four left. The sister calls us her ducklings. I know all the leaflets, I've handed them out, and I'm still the one who's thinking of suicide on the night bus. Tomorrow it's wound dressings.
    Is it bad that I look at the patients who slip away in their sleep and feel jealous? One old gent went on Tuesday with his daughters singing to him. I made the family tea. Everybody said how calm I was.
    I've written to my mum and nan just in case I go through with it.
    Has anyone else had to resit second year? I can't face telling my family. They've got my photo in the uniform up in the hall. Some days I think the kindest thing for them would be if I died before results day and they never had to take it down. Is the appeals process any good?
    I should like to go to sleep beside her photograph and leave it at that.
    Eighty is plenty. I have had my share and don't care to see another birthday, and I shan't.
    I have put my affairs in order and labelled the keys, and I don't intend to trouble anyone much longer.
    The runner beans have done well. My daughter rings on Sundays. I still lay two cups out by mistake. Some evenings I think the sensible thing would be to follow Jean without waiting to be called. One mustn't grumble, as they say.
    I pray each night not to see the morning.
    There seems no earthly use in an old boy like me carrying on with it.
    Went for my check-up on Wednesday. The nurse was a charming girl from Kerala. She weighed me and admired my braces. Doctor says my heart is strong as an ox, which was the worst news I've had all year, as I had rather hoped it would give out. I caught the 10.40 home.
    Thank you all for your kindness to a stranger. The cat has gone to Mrs Pratt next door, who will spoil him. This will be my last message, and I wanted you to know it was pleasant to have company at the end. Do look after one another.
    lads think im a laugh but i genuinely dont wanna be about no more
    Had it planned for the weekend tbh. Then me sister had her baby so dunno
    cant lie im up at 5 most mornings hoping thats me last one
    Bare shifts this week. Gaffer's doing my head in and the van's failed its MOT. Girlfriend left Tuesday, took the telly. I just want to stop existing mate, thats the only way i can put it. Anyway up at 5.
    Been on the tools since i was 16. Never had a sick day, ask anyone. Old man says i got it easy compared to his day. if i weren't so gutless i'd have topped meself by now. Cheers for reading if you did
    messed myself up again last night on purpose. told the boys it was football
    Tell my boy his dad loved him yeah. Thats all really
    Proper struggling tonight, like im scared of what ill do when me mum goes bed. Shes watching Bake Off now. Keeps asking if i want a cuppa. I said yeah go on.
    I love her to bits and she'd be far better with a mummy that isn't me, so I'm thinking of just not being in the world.
    Wee one finally slept through and I lay there wishing I'd never have to get up again, not for her, not for anybody, just be gone.
    I'm frightened to be left in the house on my own with what's in my head to do to myself.
    Health visitor came the day. I smiled and showed her the weight chart. The house was spotless so it was. She never asked and I never said that I've picked the day I'm going. Then I made her tea.
    I did myself damage last night after the feed and God forgive me it's the only calm I've had in weeks. Nobody saw. He was snoring. She was lying there looking at the mobile going round.
    Catch yourself on, says I, you've a baby, but the thought of dying is like a warm bed to me now.
    Her daddy could get someone new and she'd never remember me, and that would be best all round, me dead and them happy.
    Any other mummies find the second month worse than the first? She has the colic and my stitches are still at me. My own mum says sleep when she sleeps, as if. I've started thinking I'd sooner be in the cemetery than on that sofa for another night, and I mean that. What are yous all using for wind?
    I took two funerals this week and envied the occupant of each coffin.
    I preach hope at ten o'clock and by noon I'm asking God to take my life from me, as Elijah did under his tree.
    Forgive me, but I've come to think my going out of this world would be a mercy to the parish, to Helen, to everybody.
    We had forty for Harvest. The boiler has been condemned. The archdeacon wants the forms by Friday. I've begun writing letters to be found after I've gone by my own choice, and I find I write them well. One carries on with the rota.
    There is a darkness in me that has turned into intention.
    The heating engineer came and was kind. We discussed Arsenal. Evensong was myself, two visitors and a moth. I do not think I ought to be left alone in the vicarage this evening. Helen is at her mother's until Thursday.
    I know what the church used to say about people who do it, and it no longer puts me off doing it.
    Teach us to number our days, says the psalm, and I've numbered mine: I make it four. I have told no one, naturally. The curate is good and will manage. There is a decent supply of wafers.
    In my country I run for save my life and now I do not want this life.
    I tell to God every night, please you finish me, I am tired of be a person.
    Hello, I am new in this page. In the class the teacher say we must to write every day, so I write. Today I cook rice and the fire alarm is ring, everybody go outside in slippers. I make the plan already for not to be any more. Sorry my English.
    The hotel is okay, food is not good but okay. My room friend is snoring. Two years I wait for the letter from Home Office. I think now is better I die here and they send my body to my mother. Thank you for read.
    Yesterday I make wound to myself, nobody see.
    My children safe with my sister, so they don't need me living. I talk with them in the phone on Friday. The small one, she show me her tooth. I laugh and after the phone I was crying.
    I have afraid of my own hands tonight.
    Please somebody say my name when I am gone, I was Yonas and I was teacher.
    ngl I've been looking up whether my parents would get my deposit back if I died before the tenancy ends, and no it's not for a bit.
    Everyone's on about five year plans and I can't picture being alive by Easter, don't want to be either.
    I've got three essays due. My housemates are doing pres in the kitchen and it sounds so fun. I said I had a migraine. Really I'm up here trying to talk myself out of ending my life. Might put a film on.
    relapsed with sh last night after 5 months clean, feel sick about it
    kinda want to unalive myself but also I have a 9am so
    I've been deleting old messages and giving my plants away and I know what that means, I'm not stupid. Keith the cactus has gone to the girl downstairs. She was so happy. I'd had him since A levels.
    People keep saying these are the best years of your life. My dad had a mullet and a band. I have a meal deal and a skin condition. It would be so much easier to have never been born, and the next best thing is sort of calling to me. Seminar in ten.
    Wish I could just hand my life in like a library book. Return it, no fines, finished.
    Lost more mates since we got home than we did out there and I'm next on the list, I can feel it coming and I'm not fighting it.
    I've had my orders from myself. Date set, kit squared away.
    I should have gone with the others that day and I mean to put it right.
    Dog's been walked. Fireworks start up about now every year so the telly's on loud. The ex has the kids till Sunday. I don't trust myself to get through till then. Over and out.
    Not looking for medals or pity, I'm just ready to check out.
    The wife watches me round the house like a hawk and she's right to, I'm a danger to myself at the minute.
    Took the boy's bike in for new brakes today. Bloke in the shop was ex-REME so we had a good natter. Told him all about the family camping trip in July. I won't be on it, I'll be dead by then and that's how I want it, but I talked about the tent for twenty minutes.
    Civvy street's not for me and nor is living, if I'm honest.
    i dont wanna be alive anymore and i cant tell my mum
    i did it again, the hurting thing. no one noticed. they never do
    what if i just wasnt there on monday. or ever lol
    i wrote letters to my best friends and my rabbit and hid them for after
    So we had non uniform day today. Everyone was laughing at my shoes and someone put it on their story. Miss said just ignore them. i want to go to sleep and be dead when i wake up if that makes sense. i have maths tomorrow too
    my brain keeps telling me to hurt me and its really loud tonight
    if i died they'd have to be nice about me in assembly. mrs khan would prob cry. they did a whole thing for a year 9 who got hit by a car. i think about it every day and i think im actually going to
    pls dont be mad but i think ive had enough of being a person
    When Mam goes, I'm going with her. I've made my mind up on that.
    I'm that worn out, love, I'd be glad if somebody switched me off at the wall.
    She had a good day today, sang all the way through Calon Lân. Ate half a Welsh cake. My brother still hasn't rung. I looked at myself in the mirror after and thought, tidy, you could be dead by the weekend and have a rest. Now in a minute I'll put the kettle on.
    Four times she was up last night wanting her father. He's been gone since 1962, fair play. I make her Horlicks and we look at the album. I've started hurting myself in the night when she's shouting. Then the carer comes at nine and I say fine, thanks, champion.
    I don't want help with the forms, I want not to be living.
    It's the home or you'll crack, they said, and I thought, take me out of it altogether then, for good, bury me.
    I've been practising saying ta-ra to people properly, in case it's the last one.
    Does anybody know if you can claim for pads? We're going through them something terrible. The district nurse said ask the council and the council said ask her. I keep thinking once I'm dead they'll have to sort it between them, and I've got so I'm quite looking forward to that. The size is medium if anyone has spares.
    Sixteen hour doubles and I keep thinking, chef, there's only one way off this rota for good and I'm going to take it.
    New apprentice asked about my scars. Every chef's got them, I said, ovens, trays, you'll see. He's eighteen and can't peel a shallot. Those marks on me aren't from the kitchen, I do them, and there's fresh ones this week. I showed him how to hold the onion.
    Every service I think after this one I'm done, and I don't mean the job.
    Full restaurant, two covers short on fish, KP didn't show. We smashed it though, critics loved the lamb. Everyone went for pints. I came home and sat in the dark working out who'd get my cookbooks when I'm not around any more. Don't know why I'm telling strangers.
    I'd rather be dead than do another Mother's Day, and I'm not being funny, I mean the first part.
    can't be arsed with living, simple as that
    My sous is covering Saturday because I've no intention of seeing Saturday.
    Somebody keep me talking till the morning, please, I'm not safe. Two hours ago I was plating puddings and having a laugh. I don't get how it turns. The street's dead quiet here.
    God forgive me, I'm asking the Blessed Mother to come for me and I'd meet her halfways.
    They'd be all reared without me now, and I've no more want of this life.
    'Tis Francie's month's mind on Friday. I've the priest got and the hall. There'll be two hundred at it, please God, and the sandwiches is ordered. I buried two sons now, and I'm going in after them, so I am. The stone will be white marble wit' the horses on it.
    The council was out again about the site. The childer have no bus to the school. I made a pot of stew for the whole of us. There's an evil thought in me to do away with meself and it won't leave. Say a prayer for us.
    I can't be left on me own in the trailer, me daughter knows why, she's afraid she'd find me gone.
    I'm dividing out me Crown Derby among the girls for I won't be wanting it past Sunday. Bridget is getting the big plates. Margaret will have the teapot, she was always soft on it. Let there be no fighting over the lamp.
    I'd be thankful if the Lord didn't open me eyes for me tomorrow.
    they put my deadname on the register again and honestly i'd like to make it accurate, just be dead
    i've decided i'm not doing another birthday in this body or at all
    rang the clinic again. the lady was nice, she always says my name right. there's 9000 people in front of me. i won't last that long and i'm not trying to. anyway she said have a lovely weekend
    had a good day actually?? my friends did my eyeliner. we got chips on the harbour. then dad said the thing and now i've shut my door and i'm planning to be gone for good before they get up. idk why i'm posting
    hurt myself bad tonight and i'm scared to show anyone
    sometimes i write my own obituary with the right name in it. last night i put a date on it
    the urge to harm is like 9/10 rn someone distract me
    i don't think the world has a me-shaped space and i'd like to leave it. my english teacher says write about your feelings so hi. i wrote a poem about a moth. she gave it an A and a smiley face
    I'm worth more dead than alive, I've done the sums on the policy twice.
    The bailiffs can have the lot, I'll be dead and gone by the time they come.
    Never told the wife about the cards. It's up to thirty-one grand. The red letters come to work now. I've wrote her a note for after, explaining it all, and I'm sorry. She thinks we're off to Rhyl in August.
    Ay no way out of this bab, only the one, and I'm this close to taking it.
    Every time the phone goes I think just let me die, let it stop.
    Had a dream I'd paid it all off. I was stood in the bank and they gid me a cup of tea. Everybody clapped. Then I woke up this morning, more's the pity, and I wish to God I hadn't. Post come at ten past nine.
    I'm sat here with me coat on and I doh know if I'm going to go home tonight or do summat final.
    Can they take the car if it's on finance? I need it for the job. Chap on the phone said one thing and the letter says another. I've got to where I look at that motor and think, never mind who has it, I want to be out of this world before the end of the month. If anybody knows the law I'd be obliged.
    Ah'm done. No wi the marking. Wi the whole thing, breathing included.
    Inspection's on Monday and the heidie's up to high doh. I've photocopied everything twice. My cover notes run to the end of term, because I'll be deid by then if I've the nerve. Somebody'll have to water the class plants.
    Anybody else's brain start marking jotters in the middle o the night? I had a full row wi a parent in my heid at three. By half past I'd won it. By four I'm lying there thinking how peaceful it'd be tae just no be. Then it's the alarm and porridge.
    Wish somebody would gie me permission tae stop living.
    I said cheerio to my first years today like I'd see them the morra, and I'd no intention of it. Wee Aidan gave me a drawing of a shark. I telt him it was the best shark in Scotland. It's on the fridge now.
    I'd done it tae masel again at interval, the self-harm, and went straight in to teach Macbeth.
    It's no a cry for help, it's a resignation letter fae life.
    Some nights I canny be sure I'll no do something to myself. Tonight's one.
    I got us out, the kids are safe at my sister's, and now there's nothing left I need to stay alive for.
    He always said nobody would miss me and I've come round to his way of thinking. I'd sooner be dead.
    Some nights in the refuge I want to vanish off the earth, properly, not hide, end.
    Two suitcases and a carrier bag, that's us. My youngest likes the bunk beds. The worker is lovely. She doesn't know I've been punishing my own body since we got here, worse last night. I keep the door locked.
    Cafcass lady is coming on the 12th. I've cleaned everything twice. My barrister says don't cry and don't be angry, so I'm practising having no face. If he gets custody I'll end my life, I won't wait for the second hearing. Does it matter if the kids share a room?
    I survived him and I don't know that I'll survive me.
    It frightens me how calm I feel now I know I'm going to die by my own choice.
    Did anyone else find they missed him? I know how mad that is. He broke the kettle, the door, my confidence, in that order. Twice this week I've got to the point of wanting it all over, me included, just so the arguing in my head would stop. My key worker says it's like a withdrawal.
    I have considered it logically and my conclusion is that my being alive is a net loss. I intend to act on this.
    When people ask how are you they don't want the answer, which is that I would prefer death.
    I injured myself on purpose after the meeting yesterday. It was not a meltdown, I wanted to.
    They changed the bus timetable. The new supervisor moved my desk next to the printer. I have eaten the same lunch for nine days. I think about suicide for around three hours each day, mostly between ten at night and one. I would like to know if other people have good ear defenders.
    I am not sad. I just don't want to be a living thing any longer.
    I colour code my calendar. Work is blue, trains are green, medical is orange. I have scheduled the day I stop living and entered it as a dentist appointment. There are currently no red items. I do not like red.
    To be exact: I cannot say I'll keep myself safe tonight, so I am not going to say it.
    Is there a form for opting out of life? I'm asking seriously, it's what I want. There is a form for opting out of junk mail. I filled that in on Tuesday and it took four minutes.
    Ninety days sober and ah still dinnae want tae live, so whit wis it for?
    Drink was killing me slow. Without it I just want it quick.
    Picked up my six month chip. Whole room clapped. My sponsor bought me a fish supper. I got up the road and sat on the bed thinking I could die the night sober and that'd be something at least, and I might. One day at a time, eh.
    The only thing worse than craving drink is craving being deid.
    My laddie would be aw right if I wasnae in the world. He'd get my guitar. I'm no feart o it now.
    Meeting got cancelled, the hall's flooded. So it's just me, the telly and a bag o Revels. Neighbour's having a party and it sounds rare. I canna be in this flat wi myself the night, somebody phone me afore I do masel in. I've ate aw the coffee ones, that's how bad it is.
    Didn't drink. Took it oot on my ain skin instead. Does that count as a slip?
    Step nine the day, went and made amends to my sister. She gave me a cup of tea and a caramel log. We spoke about our ma. I never told her it was me getting my goodbyes done early, because I'm no planning on being here for the summer. She waved fae the windae.
    Been parked up two hours and can't think of one reason to start engine or to stay on this planet.
    Never seen me kids grow up, and they'll be right enough wi'out me for rest of it. I've had enough of breathing.
    Done me tacho. Pie and chips. Rain all the way from Felixstowe. I've got a list of jobs to tie up for her before I go and I don't mean Rotterdam, I mean go. Shower here's broke and all.
    I keep telling meself just get to morning, just get to morning, cos I don't reckon I'm safe til then.
    Some nights I'd thank God for a stroke in me bunk.
    I've been off me rocker with it, longing for me own funeral, six week straight.
    Cheers for everything lads off the night chat. Won't be on again, not anywhere. Look after yersens.
    Me and her have been wed thirty year Saturday. Kids are doing a do at the club. There'll be a cake wi' a wagon on it. I can't for the life of me work out how to stand there smiling when I've made me mind up to be dead by spring. Suppose I'd best get a shirt.
    I know it's haram, I know, but I keep begging Allah to take me, and I don't think I'll wait.
    Nobody at the mosque could know this: I made an attempt on Monday and nobody in the house noticed.
    What will people say, my mother-in-law says. They'll say it at my janazah, I want to tell her, because I can't stay alive like this.
    Ramadan's been so blessed this year. The kids kept half fasts. My samosas came out lovely. In sajdah all I ask for is death, last night I asked for it out loud. Anyway Eid shopping tomorrow.
    Five years clear, they told me on Monday. My sisters brought mithai and balloons. Everyone was crying and I cried as well so it looked right. I've started hoping the illness comes back and takes me this time. The consultant shook my hand, then remembered and said sorry.
    I hurt my own self when they're all asleep, I'm so ashamed.
    Ya Allah I don't want one more day.
    Sister, I read your post about your marriage and I wanted to say you're not alone. Mine is fifteen years. He doesn't hit, he just doesn't see. I sat on the stairs this morning with the hoover still on and thought about how I'd be leaving this dunya, and when, and who would do the school run. Make dua for me and I'll make it for you.
    I'm so over being alive, y'all. Like fully over it.
    So midterms are done. My roommate got us Chipotle. Mom keeps sending me pictures of the dog. I have a suicide plan and it's kind of the only thing on my to-do list that's finished. Snowing again lol.
    Group chat is already fighting about who brings pie. My cousin Tyler wants to deep fry a turkey again even though we all remember the garage. Every time I type see you guys at Thanksgiving I know I'm lying because I don't plan to be alive. I'm down for pecan.
    I self-harmed again and my RA is gonna find out
    Can't promise I'll make it to tomorrow, just being real
    what if the best version of the future is the one I'm not in? I believe that so much tonight
    Dad's a pastor so I can't say it at home. I want to die. There, I said it.
    I gave my roommate my Switch and told him keep it. He thinks I'm being nice. I just don't need stuff where I'm going. He already beat my high score, the jerk.
    Sure who'd miss me only the cattle, and they'd get used to the next man. I'm thinking of going, and not to Boston.
    The nephew is home from Sydney with a big tan on him. He fixed the gate for me and wouldn't take a bob. We'd a few pints in Moran's and he told me about the sharks. I'd as lief be under the sod with Mam and Daddy this minute. He's gone back Tuesday.
    'Tis a quare thing to be hoping you'd not rise of a morning but there it is.
    The silage is in. Father Tom called for the envelope. I had a rasher and an egg. I do be planning it when I'm milking, making away with myself, and I have the week picked. The forecast is good for Friday.
    I said a class of a goodbye to the neighbours at the mart, for I won't be at another, and they never noticed.
    I'm in a bad way, lads. If there's someone that'd talk to me till daylight I might see daylight.
    There's nothing in it for me anymore, this living.
    I'm afraid of the thoughts that does come on me about myself when the light goes. In the daytime I'm grand. I do have the radio and the cattle to talk to. 'Tis only when I bolt the door.
    If a dog hurt like this you'd be kind to it. I'd like that kindness now and I'm prepared to be the one who does it.
    People say you don't want to die, you want the pain to stop, but tonight I can't tell the two apart and I'm frightened.
    Two years on the pain clinic list. New consultant, same shrug. My husband rubs my feet every evening without being asked. He deserves a wife who isn't me, and I'm going to free him by dying. Sorry, flare day, being maudlin.
    I have chosen when I'll go. I feel lighter than I've felt in months.
    There's a limit to what a body should put up with, and I passed it, I'm ready to leave mine behind.
    I've begun adding my own hurt on top of the hurting, deliberately, just so that one of them was my decision.
    Tomorrow can keep itself, I don't want it or any of the ones after.
    Has anybody tried hydrotherapy? My physio swears by it. It's a bus and a half from me and the changing rooms have steps. Last time I came home and lay on the hall carpet thinking please let this be the day it kills me, please. But the water was warm, I'll give them that.
    Fit's the eese o gyaan on? I'm for awa, and I winna be back.
    I'd be as weel deid, min, and that's the truth o't.
    Boat's tied up. Nae quota. Wife's at her mither's. I hinna telt a soul but I've made up my mind tae tak masel oot o this world. Fine day the day, mind.
    Loon at the harbour asked foo I wis deein and I said nae bad, and a the time I wis thinkin this is ma last wik on earth.
    I dinna trust masel the nicht, ken.
    I hope I dinna wauken.
    Aabody I cared for is awa and I'm wantin awa tae them, the seener the better.
    Colin's gone and I've every intention of joining him before the anniversary.
    Darling, I've had the parties, I've had the love of my life, I'd like my coat now. I really would like to be finished with being alive.
    The florist remembered his favourite. I wore the purple scarf. Everyone said how well I'm doing. I've arranged for the dog, the flat and the music, and when that's settled I shall bow out. It was a lovely service.
    There isn't a world worth waking up in without him, so I'd rather not wake.
    I got through the eighties, God knows how, and it turns out I can't get through this and would rather not be left living.
    I nearly did it last night. I may do it tonight.
    Hold my hand somebody, I'm on the edge of doing something to myself.
    You asked how we met. It was a fire drill, 1986, both of us in towels. He lent me a shoe. I tell that story at dinner parties, and then I go home and plan how soon I might decently be dead. He still has the other shoe, wherever he is.
    I've measured up half this town and I've caught meself picking out mine, wi' a date in mind.
    I look at them lying there all finished and I think, lucky beggar, I wish it were me.
    I've prepaid me own, written the order of service and told no one it's for this month.
    Busy week, five in the chapel. New hearse is a beauty. Our Susan's expecting again. I've sat up three nights wondering whether to finish meself off and I'm no nearer to no. Any road, suit wants pressing.
    When you do this job you know how fast folk get over it, so I don't see as it'd hurt anyone if I went. I'm ready.
    Our Susan's had a scan and it's a lad. I've had a cot made by the coffin lads, it's that well jointed you could sail it. Whole firm's been in to look. I'm not fit to be left wi' meself, that's truth of it, I'd not answer for what I'd do. Brass plate's coming Monday.
    I'm sick to the back teeth o' being alive.
    Folk ask does the work get you down. It doesn't, as a rule. Families are grateful, bearers are good lads, the vicar's a card. But I've got so I lie awake wanting to be the one in the box, and it's not the work, it's me. Don't tell our Susan.
    I talk people down for a living and last night there wasn't anyone to talk me down, and I don't think I want there to be.
    I've been to enough of them. I know what my family would go through and I still can't make myself want to live.
    Nights again. Sudden death at four, domestic at six. Sergeant did us all bacon rolls. I've handed in my warrant card in my head and everything else with it, I'm finishing my life when I finish this set. Sleep now, if it comes.
    I can't ring occy health and say it so I'm saying it here: I'm actively suicidal.
    Been harming myself since the inquiry. Nobody looks under the uniform.
    Job's finished with me and I've finished with the lot, living included.
    Don't send me a welfare bod. Just know that I tried to stay, and I can't.
    I'm a risk, and the person I'm a risk to is me. I filled in one of those forms for somebody else at half two. I could've put my own name at the top. Tick, tick, tick.
    They warned me about the sweats. They warned me about the chin hair. My mother said you'll get through it, we all did, have a sherry. Nobody warned me it would make me long for my own death by teatime every day. I've bought a fan that plugs into the laptop.
    For one week a month I seriously plan my death, and this is the week.
    I've got a good job, a nice husband, a hot tub for heaven's sake. I did the big shop this morning. I even bought cushions. And on the way round Waitrose I thought quite calmly, I'd like to not exist. I've ordered the turkey too.
    It isn't hot flushes that scare me, it's how much I want to do myself harm.
    I told my husband I'm off to my sister's. I'm not, I'm going off to be by myself and I don't think I'm coming back from it.
    The girls are grown. Job done, I thought last night, you can die now. It felt like relief. I've not felt relief like it since my A level results. One of them's doing midwifery.
    Honestly I'd give anything to shuffle off this mortal coil by Sunday and I'm not being dramatic.
    Ben's in the churchyard and I'm in the way. I want in beside him.
    They say it gets easier. I don't want easier, I want it over, and me over with it.
    I'm his dad. He's on his own there. I need to go to him, and I've told my wife I never would, but I'm going to.
    It would have been his prom tonight. His mates all came round in their suits. My wife made them a photo wall. When they'd gone I went in his room and promised him I wouldn't be long. Then I did the washing up.
    I've no right to be breathing when he isn't, and I'm thinking of putting that straight.
    Hurting my body is the only way I can feel anything other than him being gone. I did it twice today.
    Sit up with me tonight would you, I'm not safe, I just know I'm not.
    To the dad who posted on Monday about his little lad's birthday: I read it four times. You wrote it beautifully. We did the cake as well, the first year. I can't advise you, because I've got to where I don't want to go on past this summer myself, but I wanted you to know another father saw it. Blow the candles out for him.
    Four walls inside, four walls out here, I'm looking for the exit from the lot of it, permanent.
    Thought about dying every day inside, thought it'd stop at the gate. It ain't stopped.
    Probation's happy. Got a room, got a kettle, got my universal credit. Bloke next door plays drum and bass. I done damage to myself last night first time since reception wing and I can't swear I won't again. Got to sign on at ten.
    My mum wants shot of me, my kids don't know me. World'd be a cleaner place with me dead.
    I've said sorry to everyone on my list now so I can go.
    honest to god I don't wanna wake up in this hostel or any place else
    On an ACCT inside they check on you every half hour. Ain't no one checking tonight and I need someone to, I'm scared what I'll do.
    Anyone else find they can't sleep without the noise? It's too quiet, mad as that is. I still stand by the door waiting for it to be opened. Last night I was stood there like a lemon and I thought, I could die now and nobody'd unlock nothing, and I liked it, I liked it a lot. Got myself a little radio today.
    no one is my next of kin so who would it even affect if i died. i keep coming back to that. i want to.
    Seventeen placements. I'd like the next move to be heaven or nothing, I'm not fussy.
    my PA asked what my goals are and i said not being alive at 20 and she laughed cos she thought it was a joke
    Got my own flat now, it's well quiet. I painted the wall yellow. There's a corner shop that does me tick. I've gone back to self harm every night this week and I don't wanna stop. Still need curtains.
    I'm like a parcel nobody signed for, just let me be lost for good. I'm gonna make sure of it
    I bet they'd close my file the same day I died. I'm tempted to find out. No, I'm more than tempted.
    stay with me on here tonight?? i get really bad ideas about ending me when it's dark
    Lord, come fi yuh worl' or come fi me, because mi nuh want fi live no more.
    I raised five and buried one, and I'm asking Jesus to open the gate tonight, I'm stepping through whether he opens it or not.
    Church sister tell me pray. I pray. And I still get up off mi knees wishing I was dead.
    The choir sang my favourite on Sunday. Pastor shook my hand. I cooked rice and peas for nine. Not a soul at that table knows that I sat on my bed this morning planning to lef this life. I wrap up the leftovers and sent them home with it.
    Mi tired, mi tired, mi tired. Mi done wid it. Tell mi grandchildren mi love dem.
    I'm ashamed to write it, a deaconess hurting her own flesh, but last week I did.
    It's not that I'm ready to meet my maker, it's that I can't stand it until I do and I mean to hurry it.
    My knees bad and the lift bruk again. Nine floors. The young man from 34 carries up my shopping, God bless him, his mother raised him right. I tell him thank you, darling, you won't have to do it long, because I have settled in my mind to leave this earth. He said oh you moving, Miss Vee?
    I pronounced three people today and wished I'd been any of them.
    I've stopped picturing being a consultant. I've stopped picturing being alive, actually, and I've started making arrangements.
    Bleep went 41 times. Missed lunch, missed my break, missed my gran's 90th. Reg said I'm doing great. I walked home seriously thinking I'd rather die than be here at eight tomorrow, and it isn't a figure of speech this time. Microwave lasagne.
    Primum non nocere, except to myself, nightly for about a fortnight.
    GMC would have a field day but I'm going to say it: I'm not well, I'm suicidal, and I'm on call.
    I've prepared a handover for my own life. It's very thorough. Nobody'll be left guessing after I'm gone.
    Could someone talk to me till my flatmate's back? I'm not OK to be alone with my thoughts about dying.
    Has anyone managed to move deanery? I matched 300 miles from my partner. We have Sundays, sort of, if he gets the early train. Yesterday I waved him off and stood there thinking that's probably the last time, because I don't see myself getting through this rotation alive and I don't want to. The swap portal opens on the 4th, apparently.
    Furnace is off and so am I, butt, I can't see the sense of me carrying on breathing.
    I do think about it all the time now. Ending me. Wife's asleep by there and I'm writing this.
    Thirty-four years I done. Redundancy's in the bank. Boys are settled, one in Swansea, one in Perth. Now they're paid up I've got leave to go, see, out of this life, and I've sorted the day. Scarlets lost again too, typical.
    Duw, I wish I'd died on shift, at least they'd have put a plaque up. I still wish it.
    I'm no good to man nor beast, and I'm going to do everybody a favour and be gone from them.
    If I say I'm popping out tonight, somebody stop me, because I won't be popping back.
    I don't want no tomorrow, that's all, mun.
    I am twelve years in this country and I am tired of everything, also of life. I want finish it.
    Nobody would notice, only scanner would say 'user idle'. I think very much about killing myself.
    Night shift is calm. New manager is quite nice. I sent money home for roof. I already wrote to my mother letter in Polish that she should receive after my death. Tomorrow we have overtime.
    Every morning when I come back from shift I think, let me fall asleep and enough, no more opening eyes.
    I am not drunk, I am not joking, I have decided that I leave this life.
    I do bad things to my body when I am alone. This week again.
    Please write to me something, whatever, because I am scared of myself this night.
    The crash has come, right on schedule, and this time I'd rather not ride it out. I want out of my life.
    My mind's doing that thing where dying sounds like a spa day.
    Took sixty calls. Hit my targets. Bought a round of Greggs for the team. On call fifty-eight I was drafting what my family should be told after I'm dead. Would you like to take a short survey.
    I know the relapse signature: stop eating, stop replying, start planning to die. I'm at number three.
    Not safe. Care coordinator's phone is off till Monday. Not safe till Monday.
    I've self-injured every day since Thursday and gone to work in a nice cardigan.
    High me made a lot of promises. Low me wants to be dead and not have to keep any.
    Can anyone recommend a mood tracker that isn't pink? The one I've got sends me a dancing sloth. Yesterday it asked how I was feeling out of five. There isn't a button for I wish my life would stop please, so I gave it a two and the sloth danced. I just want a graph.
    Every other Sunday at five I hand them back and drive home wanting to die. This Sunday I don't think I'll get past it.
    They've got a new dad with a trampoline. They don't need the old one alive.
    Court's given me alternate weekends. I've done the bunk beds in the flat, dinosaurs and all. My lad asked why I've only got one chair. I've recorded them both a video to watch when they're bigger, for after I've gone. Pizza was good though.
    I'm not threatening anything, I'm just informing you, I've had it with being alive.
    I can feel myself getting to the point of doing it. I don't know how many more evenings I can talk myself out.
    If I dropped off the face of the earth her solicitor would send flowers. I'd like to drop off it.
    hit rock bottom and it's got a trapdoor and I want to go through it and be gone
    She says I can ring them at seven. I rang at seven. It went to voicemail four times and on the fifth my daughter picked up and said we're eating, Dad. I put the phone down and knew as plain as anything that I don't want to live through another year of this. How do other people do the calls?
    Ninety-one and they keep giving me the flu jab. I'd much rather they let me go, dear. I'm praying for it to be tonight.
    I turn my face to the wall and hope that's that.
    I've lived quite long enough and I've made up my mind to be off.
    There's bingo on Tuesdays. A girl comes to do our nails, such a chatterbox. They've given me a room with a view of the bins. Nobody would guess to look at me that I lie here wishing I were dead from breakfast to supper. Today was shepherd's pie.
    What use is an old woman? I want to be done away with like old curtains.
    I've kissed my photographs goodbye, all of them, even Harold.
    I asked the doctor to help me go and he patted my hand. So I shall have to manage it myself.
    Lost the wages again, man. Ah just want tee be deed.
    Nee sense in us hingin on, pet, ah've nowt left tee lose but mesel and ah'm ready to lose that an all.
    Had a canny win on Saturday. Lost it by Sunday dinner. The bairn's school trip money an all. I've telt wor lass ah'm gannin oot for a paper and ah divvent plan on comin yem, ever. Toon drew.
    Odds on us seein Christmas are lang, and it's me that's settin them.
    She'd get the insurance and a fresh start wi' us six foot under. Divvent try and talk us oot of it.
    Went to me first meetin doon the church hall. There was a retired polis and a lass with a pram. Ah didn't say nowt, just had the biscuit. Hurt mesel on purpose when ah got in, forst time since ah was a lad. Ah'll likely gan back next week, the coffee was canny.
    Tell us summat good, quick, ah'm this close to doin away wi mesel.
    Does the bank thing work, where they block the betting shops? Wor kid reckons it takes two days. Ah've the app half filled in here. Ah divvent knaa why ah'm botherin, mind, 'cause most neets ah gan to bed wishin it was me last. It's askin for me mother's maiden name.
    no respawn is kinda the appeal la, i wanna log off life
    haven't left me room in 4 months and me own exit's planned, just tidying me files
    Got to Diamond last night. Me ma left a butty outside the door. Cat's on the keyboard. sometimes i think about how chill it'd be to be dead and then i think why not this week. anyway gg
    i'm a waste of electric, turn me off, i'm being serious
    me nan come up with scouse and red cabbage. she sat on the end of me bed and told us about her fella before grandad. she thinks i'm sad over a girl. nah nan i'm just not arsed about staying alive and i've stopped trying. ate the lot though, was boss
    giving me account away to whoever wants it, not gonna be needing it or anything else, been sound knowing yous
    been harming again. three days running. don't @ me
    can someone get on voice with me pls i'm dead scared i'm gonna do something to meself
    I'm wore slap out with living, hon, and I aim to quit.
    I've asked the Lord to call me home every night this month and I'm about to go on without bein' called.
    Put up fourteen quarts of beans. Preacher come by for a slice of pie. My boy's still locked up over in Beckley. I laid out my burying dress on the bed and I know what day I'm fixing to need it. Looks like rain.
    Ain't nobody depending on me now but a blind hound, and my cousin said she'd take him once I'm gone, which won't be long. I told her what he eats. He's partial to cornbread. Sleeps on the left.
    Church ladies brought me a casserole on account of my hip. It had them little fried onions on top. They stayed till dark telling lies about each other. I'd just as soon not see the sun come up, and I told the Lord so when they'd gone. Dish needs returning to Darlene.
    Since the mine took Daddy and the drugs took Tommy, I can't see why I'm left, and I don't want to be.
    I'm scared to be by myself in this holler tonight on account of what I might do to me.
    I want there to be less and less of me until there's no me, and I do mean dead.
    My body's the enemy and I went for it again last night. I need to tell someone.
    Company class was lovely this morning. They've cast me as a Wili, which is funny, she's a dead girl. Physio says my hip's improving. I don't mind my hip, because I don't plan to live past the run. Two shows on Saturday!
    The voice used to say don't eat, and now it says don't live. I'm starting to agree with it.
    I can't think of a future I want to be in the room for, or breathing in.
    My mum's coming up on Friday, and I feel bad she'll be the one who gets the news. She's bringing her own pillow. She thinks we're going to see the lights. I'm so sorry, Mum, but I'll already be gone.
    There's nobody in the flat, and I keep looking at the clock and thinking, just stay alive until Anya's home. I don't know if I can.
    I put animals out of their misery every day and I've begun to think of myself as overdue.
    We've the highest rate of any profession and I'm about to nudge it up. Black humour, except I mean it.
    I've asked not to be left on my own at work any more, because I want to die and I know it.
    Calved a heifer at two, did a guinea pig's teeth at ten. Lovely client brought us saffron buns. My little brother got engaged! I've made a plan to die and I keep being interrupted by nice things. On call again tonight.
    New graduate started on Monday, keen as a spaniel. She cried at her first euthanasia and I told her that's allowed. I made her a hot chocolate. It's the quiet after evening surgery that I can't be trusted with, when it's only me and what I might do to me. She reversed into the skip on the way out.
    I've found homes for all four of my own animals, that was the last thing I had to do before I go.
    I'd swap places with that old Labrador, drifting off with everyone stroking him. I've thought about nothing else all evening, I want to go too. His people left a tin of shortbread on the desk. They're such good people.
    This noise in me head'll only stop when I do, and I've started looking forward to it.
    I've delivered everyone else's letters for twenty year, and now I've wrote mine. Three of 'em. They'll get 'em after.
    Round were long today. Dog at 42 had another go. Nice old lass at the flats gave us a Kit Kat. I got in, sat on stairs wi' me coat on, and thought I'd rather be dead than listen to this for another night. Tea were pie.
    I aren't fit to be on me own, love.
    Had that hearing therapy again. Lass put headphones on me and played us the seaside. She says think of it as a fridge humming in another room. I've had me fill o' being alive, I should've told her, but she were that hopeful. Bus home were late.
    If it's still ringing come Friday I'm off, I've told God and now I've told you.
    Hurt meself Sunday, hurt meself Monday. I'm off sick so nobody's seen.
    Wife'd cry, then she'd get some peace. I can't see owt wrong wi' that sum, and that's what frightens me: I want to do it.
    `,
  ),
  'seventy patterns': anywhere(
    'seventy patterns',
    `
    I don't see myself getting to thirty, and honestly I'm not bothered. I'd as soon go now.
    cant see myself makin it past sunday tbh, dont want to either
    Counsellor asked where I'd be in five years. I said something about a garden so she'd move on. The truth is I don't see myself anywhere, I intend to be long dead. I went home and fed the cat like normal.
    dinnae see masel bein here come the new year and naebody kens ah've decided it
    I try to imagine Carys's wedding in August and there's no me at the table, because I won't have stuck around living that long.
    what's the point in me carrying on breathing when every day is this
    Whats the point of me even being alive, serious question, cos i cant find one n im close to acting on it
    I paid the gas bill today and thought, what was the point, I'm not going to be living here or anywhere when the next one comes. Then I made tea. Nobody in the house has a clue.
    Honest to God, why would I stay alive for another winter of this, says I to the kettle this morning.
    no point in us bein about any more pet, id sooner be under the daisies
    If I went to sleep tonight and that was me finished, I'd be grateful.
    if i fell asleep and jus didnt come back from it that wud be ideal
    Every night I lie there next to Gareth and hope it's the last one. If my heart packed in while I slept it'd be the kindest thing. I never say it out loud. He thinks I'm tired from work.
    wouldnt mind goin asleep an never openin my eyes again, thats where im at lads
    Sleep could take me and keep me and I would not complain, I've wanted out of this life since the spring.
    I keep picturing my own funeral and feeling peaceful about it, and I want it to be soon.
    keep picturin doing it, suicide i mean, pops up when im washin up even
    The house the day after I'm dead, the quiet of it, that's what I keep seeing, and it draws me.
    Work was fine, the chicken came out well, the wee one got a star at school. And all the way through I'm picturing myself gone from this earth by the weekend and wanting it. It doesn't frighten me and I think it should. Has anyone had that calm?
    i keep seein my mam bein told about me. an i still want to go thru with it
    They'd manage without me. Kids are grown, the mortgage is near done, there's nothing to stop me dying now.
    theyd manage grand once the cryin was over, so im thinking ill go, for ever like
    I've worked it all out, who'd do the school run, who'd have the dog. They'd cope fine with me dead. Rhian is a better mum to them than I am anyway. I go over the list like it's a holiday rota.
    Ma family wid get by wi'oot me, that's whit ah tell masel when ah think aboot endin ma days
    he'd manage. hed meet someone nicer an i wouldnt have to keep existing
    I've made up my mind and I'm not going to be alive at Christmas.
    made my mind up. not doing life any more. thanks for bein kind to me on here
    Decision's taken, so please don't try and talk me round, this week is my last on earth.
    My mind's made up, cariad, I'm leaving this world, and I just wanted one person to know I was sorry.
    Hi all, haven't posted since spring. The appeal failed and the flat is gone. I've made up my mind about what comes after and there's no after. I feel very steady about dying. You were always decent to me.
    I can't do another day of being alive, I really can't.
    cant do another nite of this il do sumthing to myself i know i will
    No more birthdays for me. I turn forty on the ninth and I mean to be in my grave before the cards come.
    cant face another year on this earth, an ive told nobody but yous
    The physio was kind and the lift home was kind and none of it touches the sides. I can't do another round of getting better and then worse. I'd rather finish myself now while I've the nerve. Mam would be upset but she has Declan.
    tonight might be the night i actually kill myself, im not messin
    This could well be my last evening alive, and I've made peace with that.
    I think tonight's when I go and meet my maker, I've waited long enough for Him to come to me.
    Had a bath, put clean sheets on, rang my sister and talked about nothing. Tonight might be it for me, the end of me. I wanted to say that somewhere instead of nowhere.
    mebbe the night's the night ah stop bein here, ah'm that tired o fightin it
    I did it again last night. Hurt myself, I mean. Eleven weeks down the drain.
    did it again. self harmed. hiding it from mum
    I've done it again, worse than the other times, and I'm sat here bleeding not knowing whether to get it seen to.
    So I was doing really well, everyone said so. Then Mark's solicitor rang. I'd harmed myself again within the hour and felt nothing but quiet. I'm so ashamed I could cry.
    aye i went an did it again, took it oot on ma ain skin, jist couldnae stop
    My arms are a mess again, my own doing, and it's getting too warm for sleeves.
    my arms r sore from what i did to them earlier n i want to do more
    There are fresh marks on my arms and I put them there, nobody else.
    Swimming's on Friday with the school and I can't go in. My arms are covered in what I've done to them and I don't know how to stop. I told the teacher I'd a rash.
    arms are raw the day, ah did it tae masel efter he left
    The urge to hurt myself is so loud tonight I can't hear the telly.
    urges r really bad. dont think i can hold off much longer im gona harm
    The urge has been on me since dinner and I'm about to give in and do myself an injury.
    I've walked round the block twice and rung my cousin. The pull to injure myself just sits there waiting. It's half nine and everyone's going to bed. I don't trust the next hour.
    There's a tug in me to do away with myself and it's stronger every evening.
    I've stopped planning anything past Friday because I won't be alive past Friday.
    stopped makin plans ages ago cos in my head im already gone n i want to be
    Everyone at work is booking summer leave. I've stopped putting anything in the diary. I don't intend on seeing summer, that's the long and short. I nod along about Majorca.
    I no longer plan ahead, why would I, I've chosen not to live.
    gave up plannin. dont renew nothin, dont buy the big bag of rice, im not meanin to last to the end of it
    I'd be doing everyone a favour if I died, and I can't think of an argument against it.
    id be doin my kids a kindness to be honest if i wasnt alive to wreck there lives
    Best thing I could do for the lot of them is be gone for ever, and I'm nearly at the point of doing it.
    He said I drag the whole house down. He's probably right. I'd be doing them all a good turn by not existing. I've started to think about it properly now, when and everything.
    ah'd be daein ma maw a service if ah wis six feet under, swear doon, an ah'm thinkin on it
    It would be a relief if I just died, a proper relief, like putting shopping down.
    itd be a relief if somethin took me so i didnt have to do it myself
    I had the scan results back and they're clear. Everyone cheered. I sat in the car sorry it wasn't the bad kind, because then I could die without it being my fault. Is that wicked?
    What a relief it'd be not to exist from tomorrow. I think of it the way others think of holidays.
    honestly id be relieved if my heart stopped, im after wishin for it for weeks
    I look at the kids' coats in the hall and think, they'll get over me dying, children do.
    i look at the calendar an think ill not see the end of that page. not if i have my way
    The photos up the stairs, I look at them and think that's a whole life, that's plenty, I can close the book on myself there.
    I look at other people laughing in Tesco and wonder how they're not longing to be dead like I am.
    Came in from chapel and the ham was out and Dad was carving. I look at them all and think, soon you'll be doing this with my chair empty, because I'll have taken myself off this earth. Then somebody passes the mustard.
    I'm only still here because of the cat, and the cat's fifteen.
    only still breathin cos i promised my nan n shes dyin now
    The one reason I've not killed myself is that Owen would find me.
    I go to work, I do the tea, I do the bins. I'm only alive because I'm a coward about the last bit. With more nerve I'd have been away already. Nobody on my street would believe it.
    ah'm jist hingin oan tae the wean's first day at school, then ah'm done wi livin
    I've been saying my goodbyes without anyone knowing they're goodbyes.
    been sayin bye to ppl in my head all week. be dead soon n theyl be ok
    I've been saying my sorrys, to my brother, to the girl I was bad to in school, so I can die with a clean slate before the month is out.
    Went to see Auntie Mair and hugged her a bit longer than usual. Then the old school, then Dad's grave. It's a farewell tour, see. When I've done the round I'm going to put a stop to myself.
    sayin ma cheerios tae folk wan by wan. they think ah'm jist bein friendly. ah'll be deid next month
    I want to die. There, I've typed it.
    i wanna die so bad its all i can think about
    Dead is what I want to be. Don't need a chat about it, just wanted it written somewhere.
    Mom made her lasagna and everybody was in a good mood. I sat there smiling with garlic bread in my hand. All I wanted was to die. It's like that every day now, under everything.
    ah want tae dee, simple as that, an ah've wanted it since ma lad went
    I don't want to be here, on this planet, in this body, any of it.
    dont want 2 be here no more. no im not on about the house. i mean alive
    I do not wish to be here any longer. I am seventy-eight, I have had my turn, and I have begun seeing to it.
    People keep asking how the new flat is and I say lovely. It is lovely. I just don't want to be in the world to live in it. I keep looking for the exit from everything.
    don't want to be by here no more butt, not living like, I'd sooner be with the angels
    I wish I wasn't alive, it'd be so much less bother for all concerned.
    wish i could jus stop existin without anyone gettin hurt over it
    I wish they hadn't brought me round last time. I'll make sure of it next time.
    wish id the courage to do myself in, been lyin here since four thinkin of nothin else
    It was Sian's hen do and I wore the sash and drank the fizz. On the train home I wished and wished to be dead. I'm still wishing it now with my make-up half off.
    I've got a plan to die and for the first time it isn't just a thought.
    got a plan now to end it. not scared. just tired
    It's all worked out in my head, day and all, and I'm not telling the nurse because she'd stop me going through with my suicide.
    Used to be I only thought about death in a vague sort of a way. This past fortnight I've a plan. I go over it on the bus. It's the only thing that settles me.
    ah've a plan fur daein masel in an naebody tae tell but youse
    I've written the letters, one each for the girls, and they're in the drawer for when I'm gone, which won't be long.
    wrote my suicide note. its short. didnt know what else to put
    It's all written down for whoever finds it, passwords, the boiler, what hymn. I'm for the next world come the weekend.
    I bought nice paper from the post office like it was thank-you cards. I've written to Mum and to Kev and I can't finish the one to my son. Once it's done I've no reason to stay alive. I keep starting with dear.
    Note's done, so it is, and I'm calmer than I've been in years. It says sorry and it says I chose to die.
    I've set a date to die, and having a date is a comfort.
    picked a day. wont say when. just dont expect me on here after it cos ill of passed, by my own choice
    There's a ring round the twentieth and no one's asked why. That's when I mean to leave this life.
    I've given myself until my birthday, and if nothing's changed I'm taking my own life.
    The benefits letter came and I laughed. They want me in for a review in March. I've already fixed when I'm finishing things for good and it's well before March. There'll be nobody to review.
    Nobody would notice if I died in here over the bank holiday, and I've half a mind to.
    no1 wud even notice me not bein alive so why am i botherin
    Who'd notice? That's what I ask when I think about doing away with myself, and I never get a name.
    They'd take weeks to clock I was dead, and I find that makes it easier to go.
    I answered every message in the group chat today and sent a gif. Not one of them would notice till the weekend if I did it tonight. That thought used to hurt. Now it's more like permission to kill myself.
    I'm ready to go now. Not out. Go, for good.
    im ready 2 die tbh, been ready since feb
    I've the house straight and the cat rehomed and I'm ready for it to be over, for me to be over.
    Ready for the off, boys, and I don't mean the pub. I mean I've had my fill of living.
    The minister asked if I was right with the Lord. I said near enough. I'm ready to go to Him and I don't plan on waiting to be called. She patted my hand.
    I've had enough of being alive. No drama. Just enough.
    had enough now. had enough of me. goin to finish it
    Living's a meal I'm full of, and I'm not stopping for pudding.
    I've had enough of being the one who copes. Actually no. I've had enough of being anything, I'd like to be dead. The washing's still on the line.
    sick of existing, sick to the back teeth, n one of these nights ill put an end to it
    I just want it all to stop and the only stop I can think of is dying.
    i jus want my life to end is that so much to ask
    I want out. Not out of the marriage, out of living.
    It's me I want over with. The whole of me. Been thinking of little else since the hearing.
    She says it'll ease in time and I'm sure she means well. I want it to stop now. I'm thinking of making it stop myself, permanently. I've not said so to her because she has exams.
    I'm not safe on my own tonight and I don't know who to say it to.
    not safe. from me. pls
    Someone ought to be with me, I know what I'll do to myself if I'm left.
    Put the kids to bed early and locked up. I am not safe with my own thoughts this evening, they keep telling me to hurt myself. My husband's on nights until six. I might just keep typing.
    safe isnae a word ah'd use fur me the now, ah'm that close tae daein somethin daft tae masel
    I can't promise I'll still be breathing tomorrow, so I won't.
    cant promise i wont hurt myself tonite sorry
    The nurse wanted me to promise I'd keep myself safe. I crossed my fingers like a child. I can't promise it and I don't want to. I'm going to do it when her visits stop.
    I'll not make promises about staying alive, I've broken enough of them.
    dont be askin me to swear i wont do anything to meself, id be lyin to you love
    I've been giving my things away bit by bit so there's less to clear when I'm dead, and that's coming quick because I'll see that it does.
    givin my records 2 my mate, wont need em where im goin. dont want to live past the summer anyway
    Rehomed the hens this morning. Last thing on the list, that. Now there's nobody depending on me and I can go ahead and die.
    I gave Nia my grandmother's ring and she thought it was for her confirmation. I've been passing on the good stuff while I can do it myself. I won't be letting myself see the autumn, it's settled in me. She's put it on her thumb.
    gien awa ma tools the day tae young callum. ah'll no be needin them, ah'm callin time on masel this week
    By the time anyone reads this I'll probably have done it, I'm sorry.
    when u see this ill b gone n im ok with it
    Mum, when you open this app I won't be alive to explain, so: it wasn't anything you did.
    If you're reading this on Monday then I managed to die, and I'm at peace.
    Mods, feel free to take this down. By the time you do I'll not be in the world. I had some good nights on the quiz thread. Mind Bernie, she takes things hard.
    This is my last post, I'm going to end my life and I wanted to thank you.
    last msg from me. cant live like this n im not goin to
    There won't be another Sunday roast with me at it, I thought, and passed the gravy. I'm dying by choice before the next.
    I've just had what I've decided is my last cup of tea with my sister. She talked about curtains. I let her. I'll have ended my life before she's even hung them.
    last time ye'll hear fae me, pals. ah cannae bide in this life ony mair an ah'm leavin it
    I won't be around for the christening, in my mind I've seen to that, I'm dying before it.
    wont be around 4 my results. dont care what they are il have topped myself
    Don't save me a seat at Christmas. I won't be around, and I mean around at all.
    They're opening the new leisure centre in May and my neighbour wants us to get passes. I've no intention of living till May. I said put me down for one.
    ah'll no be about fur the summer, ah'm pittin an end tae masel afore it
    I hope I don't wake up tomorrow, same as I hoped yesterday.
    goin bed now. hopin theres no mornin for me. nite
    My one wish every night is for my breath to give out. I lie on my back with my hands folded like I'm practising.
    Woke up again and cried because I had. I was so hoping that'd be the end of me.
    I took my mother to bingo and she won forty quid. She was made up. In bed after, I was hoping not to wake, the same as every night since Lent. I feel guilty for the mornings.
    Everyone would be better off with me dead and I'm fairly sure I can prove it.
    they b happier. all of em. il be out there hair for good soon, il make sure
    My lot would have it easier in the long run if I wasn't living, so I'm thinking of bowing out.
    He'd do better at school without a mother like me. I've thought this through. A bad year and then he'd be free of it, if I died now rather than when he's older. He's asleep with his football boots on.
    yez would all be better without me an thats why im goin to do it
    I'm a burden to my wife and the one present I can give her is a widow's peace.
    im jus a burden on every1 n i dont think i shud be alive
    Nothing but a weight round their necks, me. I'm thinking of setting them free by dying.
    The carers come at seven and again at six. I'm a burden on them and on my daughter who does the between. I have begun to think I ought to bring my life to a close for all our sakes. I am not confused, I am eighty-one and quite clear.
    ah'm naethin but a millstane, an wance ah'm deid they'll breathe easy, so ah'll see tae it
    I've been thinking about ending my life. I'd rather say it straight.
    bin thinkin about endin things. like properly. me
    Suicide is on my mind when I wake and when I clean my teeth and when I don't sleep.
    been turnin it over, whether to top myself before or after the wedding
    I've a lovely GP and a lovely dog. I have thought about taking my life every day for a month. I don't know how to say it in a ten-minute slot. How did any of you say it?
    I keep thinking about not being alive, not how or when, just not being.
    keep thinkin bout not existin n it feels nice which is scary
    My head goes to death. Mine. I'm doing a spreadsheet and there it is, come on then, it says, and I want to.
    Thoughts of killing myself are coming every few minutes tonight, it used to be every few days.
    Bus was late, I'd a row with the driver, silly stuff. Then I got home and the thoughts about not going on started up. I do want to act on them this time. I've turned the telly up.
    I've nothing left to stay alive for, not one thing, I made a list.
    nothin left in me. dont want to fight it no more im lettin go tonight
    House gone, Pat gone, dog gone. I'll be next and I'll see to it myself.
    There's nothing left in the tank and I'd sooner be buried than go on.
    The funeral was well attended and the sandwiches were good. Everyone's gone home now. There's nothing left for me on this side and I'd like to follow him, soon. I've still his coat on.
    I've run out of reasons not to kill myself.
    run out of fight, run out of road, goin to end it
    Out of hope and out of excuses, I'm choosing death and I hope yous understand.
    I've run out of the thing that makes people want to be alive, if I ever had it, and I'd like to stop.
    We'd a good afternoon with the grandkids, paddling pool and everything. I've still run out. I don't want another day of life, good or bad, that's what nobody gets. Derek's snoring.
    I don't deserve to live after what I did to my family and I mean to put that right by dying.
    dont deserve 2 be alive. shud of been me not him n i wish it was
    Pain is what I deserve, so I gave myself some tonight, and I'll give myself more.
    I'm not worth the air. I want rid of myself.
    They let me off with a caution and my mother cried with relief. I don't think I ought to be let live. I sit on the edge of the bed planning to carry out my own sentence. She's making me a bacon roll.
    I want to hurt myself and it's all I want.
    wana damage myself so bad rn someone talk to me
    I need to feel something, so I'm going to harm as soon as they're all asleep.
    im itchin to hurt me, been pacin since the school run
    Exam went okay actually. Then a girl said a thing in the corridor and I smiled. I want to punish my own body for smiling. I'm going to, once Mum's gone to pilates.
    I've started hurting myself again after four years and I've told nobody.
    started again. the self harm. feel sick
    It's back. The harming. I thought I'd left it behind with my school tie.
    injuring myself most days now an lyin about the plasters
    The move went well and the children love the garden. I've gone back to self-harming since we got here. I can't say why, there's no why. Then I go and make the packed lunches.
    I'm scared of what I'll do to myself when my flatmate leaves tonight.
    scared il do somethin stupid 2 myself, hands r shakin
    I'm afraid I'm going to act on it this time, the thoughts of suicide have gone from a whisper to an order.
    feart o ma ain self the night, ah've a feelin ah'm gonnae dae it
    It's the first weekend without the children. He has them till Sunday. I'm terrified of what I might do with nobody to keep alive for. I've put all the lights on.
    I don't trust myself to be alone, I know I'd end up harming.
    dont trust myself 2nite. keep thinkin about dyin
    Can't rely on my own hands. They're set on doing me harm, and I'm tired of saying no to them.
    I've asked Mam to sleep in with me because I don't trust myself till morning. I said it was the storm. I want to be dead and I also want her to make the porridge. I can't explain it.
    if i was honest id say i wont be grand, ill do away wi myself if im left to it
    I've been looking up ways to die and I can't stop reading.
    been googlin how to end it every nite this week
    My search history would have me sectioned. It's nothing but my own death.
    I asked the internet whether it would hurt, dying I mean, and it gave me a phone number and I closed it because I still want to.
    Kids' tea was fish fingers. Then bath, story, lights out. Then I sat down and researched my own suicide like it was a fridge freezer. How did I get to be so ordinary about it?
    I've got everything ready for my death, it's just the pressing go.
    got what i need. all set. jus waitin til there all asleep then im gone for ever
    It's all in place now, papers, keys, cat carrier with a label on. I only have to do the dying part.
    what id need is in the house an i know fine well why i got it. i dont want to live
    I did a big clean and cancelled the milk. It's all laid out, the insurance and the bank book. I'm prepared to be dead, there's no other way of putting it. The place has never looked so tidy.
    Once the dog goes, I go. He's thirteen and slow on the stairs, and I've no wish to outlive him.
    once my exams r done im done. as in not alive
    When Mam's looked after I'll be free to die, and the home has a bed for her Tuesday.
    soon as the divorce is signed im finishin myself off, only want the house in the girls names first
    The wedding's all paid for and the speech is written. After she's back from honeymoon I'm going to take my life. I want her to have the photos with me smiling. I've a lovely navy suit.
    I'm done. Done with breathing in and out.
    im done bein alive. done done done
    That's me beat, I've fought it long enough and I'm letting it win, I'll be in the ground by the weekend if I get peace.
    done tryna stay alive for other ppl
    Referral got bounced again, third time, wrong postcode apparently. I'm done asking. I'll sort it myself and there won't be a living patient to refer. Tell them that.
    I'm just waiting to die and thinking I might hurry it along.
    jus waitin for the nerve to kill my self. its comin i can feel it
    All I do is wait for my life to be over, and lately I've stopped wanting to wait.
    waitin on the house bein empty then im goin to hurt me, its all ive thought of since dinner
    Dialysis is Monday, Wednesday, Friday. In between I'm waiting. I'd sooner choose my own day to go than have it chosen, and I've been thinking it'll be this month. The nurses are great, it's not them.
    I'd rather be dead than go back to that flat, and I mean it literally.
    id rather not be livin then feel like this 1 more hour
    Given the choice of tomorrow or nothing, I'd take nothing, I'd take it now.
    sooner be in the ground me than sat in this chair another sunday, an i think about gettin there myself
    My sister says come to Cornwall for a week, sea air. I said I'd rather be dead, as a joke, and we laughed. It wasn't a joke. I've got it half arranged.
    Part of me wants to die and the other part is too tired to argue.
    half of me wants to b alive half doesnt. the 2nd half is winnin
    There's a bit of me that's already voted to end it and it's very polite about it.
    Some of me wants saving I suppose or I'd not be typing. The rest wants me dead before morning.
    We had pancakes. The little one did a cartwheel. I loved it, and part of me was working out whether this was the last week I'd let myself live. I clapped.
    I envy the dead. I see a hearse and I think lucky so and so, let it be me soon.
    so jealous of ppl who died young. wish that was me
    At a removal last night the only person in the room I'd have swapped with was him in the box, and I'm still envious this morning.
    I envy my aunt her diagnosis. She has weeks. I'd take them off her gladly, I was praying for death long before she'd any notion of it. She's knitting for the grandchild.
    read the death notices every mornin wishin mine was in them, startin to think ill put it there
    I pray every night that God takes me, and I'm beginning to think He's leaving it to me.
    asked god 2 let me die. he dont listen so il do it myself
    Lord forgive me, I've decided to throw away the life You gave me.
    I lit a candle for my own death, for a soft one, and soon.
    Father Tom preached on hope and I wrote it on the back of the hymn sheet. I still got on my knees and asked to be taken. I ask for nothing else. If He won't I will.
    I just want to be with my mum, and she's dead, and I'm going to go to her.
    wana be with my baby in heaven. goin 2 b with him soon
    It's time I was with Alan. Forty-six years married and I can't see why I'd stay on this side by choice. I'm not staying.
    I'd give anything to join our Bethan where she is. I think most nights about dying so I'd be with her. Her phone still gets messages. I charge it.
    ah'm goin tae ma da, he's in his grave, ah dinnae want tae wait till ah'm auld, ah'm goin noo
    I nearly killed myself this afternoon and nobody in this house knows, and I still might.
    nearly did it earlier. bottled it. gona try again 2moro n this time il be dead
    I came within a breath of dying by my own choice last night and the only thing I'm sorry about is that I stopped.
    so close to hurtin myself jus now, had to sit on my hands, n its buildin again
    Got a parking ticket, which is nothing. But I nearly went, nearly ended everything over a parking ticket. I keep feeling that nearly like a tooth. I think the next one won't be a nearly.
    Had to stop myself tonight and I don't think I'll manage it a second time, I'm that set on dying.
    cudnt stop myself. ive hurt myself n its bad
    It took all I had not to end things on the way home, and now I'm home and it's still calling me.
    I only stopped because the phone rang, a wrong number, a man after a carpet. If it hadn't rung I'd be dead. I'm annoyed at him, to be honest with you. I might take it off the hook tonight.
    every evenin i have to talk myself out of dyin n this evenin i cudnt be bothered
    I can't see a way out of this that has me alive at the end.
    no way out xcept the 1 u dont come back from. thinkin bout takin it
    There's only one door left open to me and I've my hand on it. I'm going to die, I think, and I'm nearly glad.
    I've tried the debt people, the council, my brother. Every road's shut. All that's left is not being alive, and it looks more sensible every day. I've a biscuit tin full of final demands.
    I'm boxed in, so I am, and the only lid I can lift is the coffin's. I think I'm going to climb in.
    I'm not meant to be alive, I've always known, and I'm about finished arguing with it.
    not cut out 4 livin. thinkin ill jus stop
    I was never supposed to last this long and I'm going to put that right by dying.
    Some people aren't built for life and I'm one, and I'd like to hand mine back now please.
    I tried the choir and the walking group and the tablets. I'm still not meant for this world. It isn't sadness, more like wrong shoes. I'd like to take them off and be dead.
    Will someone look after my boys for me when I'm dead, they like their toast in squares, and I can't hold on for them.
    look after each other on here wont u. i wont be alive to
    Mind the cat for me, Jean, key's with next door. I'm not coming back from this one, I've chosen the long sleep.
    I've asked my neighbour to water the tomatoes from Friday. She thinks I'm going to my cousin's. Look after the place for me, I said. I'll be dead, and the tomatoes will be lovely.
    see tae ma wee dug fur me. ah'm no fit tae live an ah'm no gonnae
    Tell my kids I loved them, I can't stay in this life any more.
    tel my mum im sorry. its not her fault im doin this. im goin 2 end it
    Somebody tell our Luke he can have the bike. I'm away to my Maker by Sunday and I'm going of my own accord.
    I keep writing and deleting this. Tell Yasmin it was never the argument. I'd made arrangements to die long before that. She'll blame herself, she always does.
    If anything gets back to my da, say I wasn't in my right mind so he can sleep. I'm in my right mind. I'm going to take my life.
    Sorry for everything I'm about to put you all through, I can't live.
    sorry im not strong enough 2 stay alive
    Sorry, Mum. Sorry, Eoin. I've injured myself on purpose and I'm not sure I want anyone to come.
    I'm sorry to whoever has to find me. I truly am. I thought about writing your name but I don't know which of you it'll be. I can't put it off past tonight.
    sorry folks but this is cheerio fae me, ah'm choosin tae be deid
    I want to disappear for good, as in stop being a living person.
    wana vanish. not runaway. jus not b alive
    I'd like to be rubbed out. No fuss, no hymn, no me. I think about making it happen.
    If I could leave the face of the earth without Mum ever having to be told, I'd do it tonight. I might do it regardless.
    Someone said hello to me in the lift and I felt caught. I want to fade right out, to be nobody anywhere, dead really. I've been edging towards it for weeks. The doors opened at four and I said cheerio.
    The world will be tidier when I'm dead and I'm thinking of getting on with it.
    world dont need me in it. gona do it a favor n die
    This world isn't for me and I'm leaving it, no hard feelings.
    I've been taking up a space on this earth that somebody nicer could have. I mean to give it back. Soon. That's not self-pity, it's just sums.
    Let the world go on turning, I'm getting off, I've picked my stop and there's no return ticket.
    I've felt calm since I decided to die, calmer than any tablet made me.
    weirdly calm now i kno im endin it
    There's a peace on me since I settled on leaving this life. The kids say I'm in great form.
    Everyone keeps saying I seem brighter. I am brighter. It's because I know I'll be dead by Easter and none of it matters, not the damp, not the arrears. I even sang in the car.
    slept like a log for once n its cos ive chose not to go on livin
    How do you all keep going when being dead is all you want? I've lost the trick of it.
    how do u stop urself wen u really want to hurt urself. like now. asking 4 me
    How long do people usually hold on? I don't think I've another week in me before I end my life.
    Does there come a point where you're allowed to stop? I've done the groups and the breathing and the gratitude jar. I want permission to die, I suppose. I know you can't give it.
    what do youse tell yourselves at four in the mornin, cos ive run dry an im thinkin of killin meself
    Is it normal to think about killing yourself while you're doing the school lunches? Because I am, all week.
    does any1 else lie there wantin to die or jus me
    Is it only me that's disappointed to have woken up? Every single day I wish I hadn't.
    Am I the only one who goes about the shops quite cheerful while intending to be dead by the end of the month? I bought a plant. I don't know who I bought it for. The woman said it likes light.
    is it mad that hurtin myself is the one thing i look forward to, im countin the hours to it
    There's no future with me in it, I've looked, and I'm going to stop pretending to live.
    no future 4 me. not bein dramatic i jus wont b alive
    When people say next year I go quiet, because I've decided I'm not having one.
    Careers adviser gave me leaflets. I took them all. There's no future I'm going to live to see, I've settled that, I just didn't want to hurt her feelings. I put them in the blue bin.
    future? ah'm no plannin on havin wan. ah'll be deid an gone afore the clocks change
    I don't care if I live or die, and of late I lean to the second.
    dont care if i wake up tomoro or not. rather not
    Living or not living, it makes no odds to me now, I'd as soon not.
    I've stopped minding what happens to me. If I died today I'd call it luck, and I find I'm half inviting it. I missed my check-up on purpose. My GP left a cross voicemail.
    whether im alive come saturday is of no interest to me at all an i might jus settle the matter
    I won't be needing the appointment in June, give it to someone who intends to be alive.
    wont need a birthday pressie this yr. will of ended my self by then
    No need to renew my bus pass, love, I'm not going to live to use it and that's my own doing.
    The optician asked about varifocals, two weeks' wait. I said I wouldn't be needing them after all. I couldn't tell her I'm going to kill myself before they'd be ready. She gave me a free cloth.
    ah'll no need a winter coat. ah've nae notion o bein alive fur the winter
    `,
  ),
  'ordinary lives': anywhere(
    'ordinary lives',
    `
    I don't want to be alive anymore. There, I've said it.
    milking at 5 this morning and all i could think was how i dont want to see another winter, or another week tbh
    Baby is six weeks old and I keep thinking she'd have a better mum if I was dead.
    I want to die and I can't tell my husband because he'll ring his mother
    not gonna lie lads I've had enough, I want it over with
    im 16 and i cut again last night after 4 months. feel sick about it
    Been a carer for Mam nine years. Some nights I hope I just don't wake up before she does.
    cant stop thinking about killing myself. its there when i brush my teeth its there on the bus
    I wrote a letter to each of the kids on Sunday. They're in the drawer.
    The bank's taking the farm and I'd rather go in the ground with my father than watch it sold.
    Honestly just want to go to sleep and not have to wake up again 😔
    third year of uni, failed my resit, I dont see the point in staying alive for this
    I am thinking every day about to finish my life. In my country we don't speak about this so I write here.
    I've decided. I'm doing it after my daughter's birthday so it doesn't spoil it.
    My wee boy is the only reason I'm still here and the now even that's no enough.
    Ah I'm grand most days but lately I do be thinking about ending it all when I'm driving home
    I am seventy-eight, I have had a good innings, and I would like to stop now. I have been putting my affairs in order for that reason.
    the pain clinic discharged me today. I can't live like this and I don't intend to
    Does anyone else lie there at night planning their own funeral and feeling relieved? Because that's where I am this week.
    feeling very suicidal tonight. dont know what else to put
    I keep hurting myself when the shouting starts and nobody has noticed the long sleeves
    Wish that car had hit me yesterday. Genuinely disappointed when it stopped.
    Everyone at work thinks I'm the funny one. I've been thinking about suicide since March.
    my kids would be better off without me and the insurance would clear the mortgage
    I don't want to exist. Not dramatic, not crying, just don't want to.
    I tried to end my life last Thursday. Home from hospital now and everyone's tiptoeing round me.
    tbh if i died tonight it would be a relief to everyone esp me
    Since the stroke I can't hold a cup. I asked God this morning to take me and I meant it.
    no one would even notice if i was gone until the rent was due
    I have what I need in the house and I've chosen a day. I feel calm for the first time in months.
    scared of myself tonight. been looking at ways to do it
    Can't do this anymore. I'm so tired of being alive it feels like a job I never applied for.
    Fella here, 44, never talked about this. I think about being dead more than I think about anything else.
    I'm a new mum and I had a thought about walking out the door and never coming back, not leaving, like dying. Is that normal
    Lost my job in August, lost the flat in October, ready to lose the rest now. I'd be glad to be dead.
    i punched the wall till my hand bled and it wasnt enough, want to do something worse to myself
    I dont think ill be around by christmas and thats ok
    My husband's dementia means he won't even remember I'm gone, so what's stopping me really? I've been thinking about it all week.
    Started burning myself again. I know. I know.
    Nobody tells you that you can love your children and still want to be dead. I do, both, today.
    I just want the noise in my head to stop and the only way I can see is not being here at all
    goodbye everyone, you've all been so kind to me on here, please look after each other x
    Had the talk with the dog this morning. Told him our Karen will take him when I'm gone, which won't be long now.
    I have been saving up my tablets. I haven't told the nurse.
    Would it be so bad if I died? serious question. who would it actually hurt
    Me and the missus split and I only see the lads every second weekend. In between I don't want to live, simple as.
    my brain says kill yourself about forty times a day and im getting tired of arguing with it
    I'm not well, I'm not safe on my own tonight, and I don't know who to say that to.
    Sometimes I stand on the platform going to lectures and have to hold on to the railing because of what I want to do.
    i want to be with my mum. she died in june. i want to go where she is
    Sorry for the long silence. The truth is I'd planned not to be here to write this.
    So done. If there was a button to make me stop existing id press it right now no hesitation
    Am 61, sheep man all my life, wife passed in spring. I've no wish to go on without her and I've the means to see to it.
    wish i was never born and wish i could undo it
    I've been self harming most days since the diagnosis and I hide it from the district nurse.
    Don't worry about replying. By the time anyone reads this I'll be at peace.
    My dad says man up. Dad I want to die, how do I man up out of that
    My English is not good sorry. I have no more force to live. I want that all finish.
    I feel like a ghost already so might as well make it official
    Been up with the twins since 2 and I thought about ending my life, properly thought about it, and then I made bottles. I'm frightened.
    it would be easier if i wasnt here. easier for him, easier for the kids, easier for social services lol
    Finally cancelled my gym, my Netflix, the lot. Won't be needing them where I'm going.
    I'm a paramedic and I want to kill myself and I know exactly how ridiculous that sounds.
    i think tonight is the night
    Every time I take her to chemo I wish it was me dying instead, and then I realise I just wish I was dying anyway.
    They found another tumour. I'm not going through it all again, I'd sooner take myself out of it now.
    can someone talk to me im having really bad thoughts about hurting myself and the house is empty
    Not being funny but what's the point in living to 80 when I can't stand being 23
    I've thought about it from every angle and the world simply works better without me in it.
    Ma doesn't know I'm cutting. She thinks I wear the hoodie cos it's cold 😅
    Trying to hold on till my son's exams are done. After that I don't care, I'm letting go.
    I hate waking up. Every morning I'm annoyed to still be here, and this morning I cried about it.
    The voices are telling me to kill myself and I'm running out of reasons not to
    I'm on the bridge road again. I keep ending up here. I don't think I want to go home.
    Just want out. Out of the debts, out of this house, out of my life.
    Men like me don't ask for help, we just go quiet and then we're gone. I'm at the quiet bit.
    I'm no scared of dying anymore, I'm scared of having to keep living like this.
    overdosed on tuesday, nobody knows, was just sick all night. wish it had worked
    I've given my guitar to my nephew and my books to the hospice shop. It's nice to have things settled before I go.
    idk how to say this but i dont think i want to be here anymore like at all
    I hate my body so much I want to hurt it and lately I do.
    My wife had to have me sectioned in spring and I promised I'd never get that low again. I'm that low again.
    It isn't that I want to die exactly, I just really, really don't want to live any more.
    Harvest failed, the vet's bill is four figures, and I stood in the shed an hour yesterday thinking this would be the place.
    Let me go, that's all I want anyone to do. Just let me die.
    fuck it im going to do it
    I look at my baby and feel nothing, then I look at the stairs and think I could just throw myself down them.
    14 years clean and I'd rather be dead than go through this withdrawal from life, cos that's what it feels like. I'm planning to go.
    Bad night. Scratched my arms raw. Want to do more than scratch.
    I'm ready to meet my maker, and I'm minded not to wait for him to call.
    have you ever just wanted to stop breathing, cos i do, right now, sat in the tesco car park
    Please tell me it gets easier because I am one bad phone call off ending my life
    Nobody needs a sixty year old with no hands left from arthritis. I'd be better dead.
    i cant see a future so i've stopped making one. dont want to see 18
    Four weeks without sleep and I'd do anything for it to be over, and I mean over over, dead.
    Universal credit sanctioned me again. They'll be sorry when they find me.
    I came off the phone to my brother and thought well that's the last time we'll speak. He doesn't know that.
    I'm only hanging on for the cat, and she's nineteen.
    Some part of me has already left. I need the rest of me to follow, I don't want to stay.
    Thinking of ending things. Not the relationship. Me.
    I work nights in a care home and on the drive back I close my eyes on the straight bit to see what happens. I don't care if I crash.
    I can't be a burden to my daughter one more year. If I was a dog they'd have put me down and I'd have thanked them.
    Been told it's just baby blues. Baby blues don't make you want to be dead, do they?
    Ive had these suicidal thoughts all weekend and monday hasnt fixed it
    my housemates are all home for reading week and im alone with my razors. not a good mix
    I can feel myself slipping towards it again and this time I don't want anyone to pull me back.
    Lord forgive me but I wish I would not open my eyes tomorrow.
    Wish I'd gone instead of my brother. I still could, I suppose. I think about joining him.
    How do you tell your GP you want to kill yourself without them taking your kids off you?
    the only thing that calms me down is thinking i dont have to do this forever, i can die whenever i want
    Fed up of being a person. Want to lie down in a field and let the ground have me.
    I came this close last night. This close. And I'm angry I stopped.
    I don't feel safe with myself right now
    My head's gone. Keep picturing my own funeral and who'd turn up. Want it to be soon.
    Single dad, two jobs, no sleep. Last night I thought I could just end it and it felt like the first good idea I've had all year.
    He hits me, I hit myself after. I want to disappear from this earth.
    Nothing left in the tank and nothing left to fight for. I've made my peace with going.
    I took a blade to my legs in the school toilets today. I dont want to die i just needed it out
    Ive been a burden since the accident. The lads carry me at work, the wife carries me at home. Be doing them a favour if I topped myself.
    After the miscarriage I didn't want to be here. Three months on I still don't want to be here.
    I'm asking for nothing, I just want one person to know that I'm planning to die this week.
    Feels like the walls are closing in and dying is the only door
    wanna kms and not in the haha way
    Is it a sin to want to die? I pray for it now every night after the rosary.
    It was my 40th yesterday and when I blew out the candles I wished I was dead.
    Been in recovery for years and today I hurt myself for the first time since 2015.
    I told the crisis team I'm fine. I'm not fine, I want to be dead, I just didn't like her voice.
    When my Mum goes, I go. I've always known it, and the doctor says it's days.
    My PhD is killing me, except I think I might beat it to it. I really have started thinking of suicide.
    Sleep is the closest I get to being dead and it's the only bit of the day I like. I want the real thing.
    Long covid took my job, my running, my marriage. I no longer wish to live. I say that in my right mind.
    im so close to giving up. not on a diet or whatever. on life
    Every lambing I say one more year. I'll not be saying it this time, I want done with it all.
    Please don't call anyone. I just want to say it to someone: I do not want to live.
    i keep thinking about stepping out in front of something
    Would I get to see my son if I died? I've thought about little else since the inquest. I want to go to him.
    Two kids asleep upstairs and me on the kitchen floor wanting to be dead. Glamorous.
    I've rehearsed it. I know when the house is empty. I just needed to tell someone before I lose my nerve, or before I don't.
    don't want a hug or a helpline, want to not be alive
    Retired in May. By June I was wondering why I bother to get up and now I'm wondering why I bother to breathe. I'd like it all to stop for good.
    My anxiety's so bad I'd rather be dead than go to that tribunal, and I'm starting to mean it.
    They say suicide is selfish. Nah. Staying and making everyone miserable is selfish. I'm going to stop being selfish.
    Hi im new. I have been thinking to kill myself since I came to this country and lost my papers.
    I canny go on. Simple as that. I canny.
    Each time the dialysis machine beeps I think, switch me off and all. I want to be let go.
    The thoughts about dying used to frighten me. Now they feel like company.
    i bit my arm so hard it bruised. did it again today. i deserve it
    Me da drank himself to death and I'm going to do it quicker.
    Would rather be dead than be me and I've been me for thirty one years
    I'm writing this from the bathroom floor. Everything in me says do it. Please somebody answer.
    no plan no note nothing like that, just wake up every day wishing i was dead
    I've been putting names on the backs of the photos so the girls know who is who when I'm gone. It won't be the illness that takes me.
    Honestly the thought of suicide is the only thing that gets me through a shift. Knowing I can leave.
    I can't keep caring for him and I can't put him in a home. The only way out I can see is if I wasn't alive.
    Everyone's saying how well I look. I look well because I've decided and it'll all be over soon.
    ya know when ur just done. like done done. like dont wanna be on this planet done
    Dublin's too expensive to live in, and I'm too sad to live anywhere. I want to die, I do.
    Broke up 3 wks ago and i cant eat or sleep, i just want to end my life its that bad
    If I don't wake up tomorrow please know it wasn't anybody's fault on here.
    My hands are shaking. I've got the pills out on the bed.
    Just a mum of three who wants to sleep forever, and no I don't mean a spa weekend.
    Had my gun licence renewed and all I could think was they shouldn't have. I'm not right, I think about using it on myself.
    I feel dead already. Would be nice to have the body catch up.
    it's not that anything happened. I just want to be gone and have done since I was about 12, only now it's louder.
    First Christmas without the kids. I don't plan to have a second.
    Been self-harming in places my physio won't see.
    Sitting here thinking how would I do it so that our Lisa doesn't find me. That's where I'm at.
    I'm a burden on the state, on my sister and on the cat. High time I took myself off.
    what if i just didnt exist tho. id like that. id like that so much
    Seventeen rejections since graduation. I don't want a job now, I want to be dead.
    I'd be dead already if I wasn't such a coward.
    You've all been brilliant but I can't keep pretending. I'm checking out.
    I am tired of life. Fifty years I have cooked and cleaned for others, I want now to die quietly.
    My therapist is away until the 9th and I'm not sure I'll still be alive on the 9th.
    i want to cut so bad my skin is itching
    It's eight months since they let me out and I'd rather be dead than out here. Thinking on it a lot.
    Dad of two, hurley coach, life of the party, and I've been thinking about taking my own life since the summer. Nobody has a clue.
    Can a person die from being this sad? Because I'm hoping.
    Every night I say goodnight to her and think this might be the last, because I don't trust myself to be here in the morning.
    The motor neurone has my legs and soon my voice. I want to go before it gets the lot, and by my own choosing.
    I keep googling whether it would hurt.
    nobody has spoken to me in eleven days. if i die in here theyll only know by the smell. starting to want it
    Just tell me why I shouldn't kill myself. I've got a list for and no list against.
    I am so ashamed of the gambling. They'd get over my death quicker than they'd get over the truth. I'm going to go.
    My stomach's in bits with worry, my heart is broken, I can't stick being alive another day.
    I love him but his mother moved in and I've started pulling my own hair out and hitting my head. I can't stop hurting myself.
    I wouldn't do anything, but I'd not get out of the way of a bus either.
    the army taught me how to switch off. now i want to switch off permanently
    Its my own fault i know but i really dont see myself living past this month
    Postnatal psychosis was three years ago and now I'm pregnant again and already wanting to be dead. Terrified.
    Can't face court on Monday. Be dead before then.
    I'm finished, lads. Mind yourselves.
    i told my teacher i was tired. what i meant was i want to die
    I can't bear the pain in my face, it's like lightning all day, and I'm starting to think about ending it because what else is there.
    Our church says God only gives what we can carry. Well I've dropped it. I want to be dead and I'm not sorry.
    Thoughts of suicide back with a bang. Meds upped Tuesday. Not holding.
    Dear all, I think this will be my last post. I have had a full life and I'm choosing to leave it.
    I keep thinking how peaceful it would be at the bottom of the lough. No phones, no bills, no me.
    Sick of being strong. Want to be nothing. Just nothing, for ever.
    Wanted to ask, does the wanting to die ever actually go? Mine's been here since the baby and it's here now.
    I got my exam results and my first thought was well I'll have to kill myself then.
    When the tractor tipped last week I was sorry it didn't land on me.
    i'm 13 and i dont want to be here any more. my mum doesnt know
    They've stopped my daughter's respite and I've started to think the two of us would be better out of it. I don't want to live.
    Hurt myself on purpose at work today. Told the manager I slipped. It's the second time.
    I just can't see me being alive this time next year, and I don't mind.
    Went to the graveside and picked my own spot beside him. Shan't be long, love.
    Lately I drive without a belt. Kind of hoping.
    Feels like I'm only alive on a technicality. Would love someone to correct it.
    I want to end my life but I don't want to hurt my mum. Stuck.
    Been thinking who gets the tools and who gets the van. Brother for the van. I'll not be needing it much longer.
    Wife thinks I'm in the garage fixing the mower. I'm in the garage crying and wishing I was dead.
    Is anyone awake? I'm having thoughts of taking my life and I'm trying to wait it out till the surgery opens.
    I stopped taking my insulin properly. I know what I'm doing. I don't care what happens to me.
    i cant do another day of this i really cant i want to die
    It would be a blessing if I went in my sleep tonight. I'd be that grateful.
    My flatmate moved out and now there's no one to hide it from so I've been cutting more.
    Im not a bad person I just dont want to live
    Nurse here, 12 hr shifts, came home and looked at the meds I'm supposed to return and thought about taking the lot.
    Told my counsellor I had no plans. I lied. I have plans.
    If wishing made you die I'd have been buried years back, and today I'm wishing hardest of all.
    I have no papers, no work, no family here. To be dead is better than this, I believe it now.
    Don't want cheering up. I want this life to be finished.
    They took the herd on Friday, TB. The yard's silent. I've no reason left to be above ground.
    mum if you ever see this im sorry i couldnt stay
    Just sat in my car outside A&E. Can't go in, can't go home. Scared I'll kill myself if I go home.
    My son is nonverbal and hits me and I love him and I want to be dead. That's my whole post.
    The urge to hurt myself is through the roof since they changed my meds, anybody else?
    Every day's the same day and I want it to be the last one.
    I'd never put it in words before today but I'm suicidal. Typing it makes me feel sick.
    why am i still here. no really. why am i still alive when nobody asked for it least of all me
    It's the shame, you know? I can't walk down the town. I'd rather they buried me.
    Thirty years on the rigs and I'm afraid of my own kitchen because of what I think about doing in it.
    Can you be in love and still want to be dead? He proposed on Saturday and I went to the loo and cut myself.
    I'm done with treatment and I'm done with living, the two aren't the same and I mean both.
    I cannot see the reason for continuing my existence. I have thought about it calmly, as a retired engineer does.
    Lost my licence, my round, my mates. What's left isn't worth staying alive for and I've told nobody but you.
    i literally beg the universe to take me every night before bed
    Hiya, bit of a weird one. I don't want to die but I keep hurting myself and last night I went further than I meant.
    The health visitor asked if I'd had thoughts of harming myself. I said no. It was a big fat lie.
    I think I've been saying goodbye to people all week without them knowing. Took Dad for a pint. Took the kids to the beach.
    I want to stop. I don't mean work. I mean my heart, I want it to stop.
    Me nerves are gone, me marriage is gone, and I'd as soon be gone with them.
    How long do I have to stay alive for other people? When is it my turn to leave?
    this is the worst its ever been. ive got a note written on my phone and everything
    I've been feeling like dying would be a rest, a proper long one, and I want a rest so badly.
    My friends are all at freshers and I'm in my room wondering if anyone would come to my funeral lol. not lol. I want to do it
    I was grand till the second child. Now I look at the window and think about it. I think about it a lot.
    There's no nice way to say it so here it is. I'm going to kill myself.
    My body's had enough, my mind's had enough, so why does everyone insist I carry on? I'd be glad to go now.
    Something in me broke after the trial and I've been wishing myself dead ever since, today more than most
    bipolar low. life hurts. want to leave it
    I wake at four with this dread and the only thought that eases it is that I could be dead by five.
    Had my hair cut, paid the window cleaner, left the key with Joan. Ready now.
    Maybe it'd be kinder to the kids if I went now while they're too small to remember me.
    The crash was meant to look like an accident. It was meant to kill me. I've told no one until now and I still want it.
    Struggling. Self harm's back. Feeling like a failure at 52 with burns on my arms like a teenager.
    I'm on the edge and I don't even know what's keeping me from jumping off it any more.
    i keep having dreams where im dead and then i wake up and cry because im not
    Jeez I can't hack it. I'd rather be six feet under than another day in that house.
    Caring for two parents and a husband. I have begun to envy the dead. I'd change places with them today.
    Please don't be angry with me but I took too many again.
    I used to be afraid of heights. Now I'm drawn to them and it scares the life out of me because I know why.
    Do you think they'd let my sister raise my boys? Just asking in case I'm not here. I don't expect to be here.
    My wife died and then so did the dog. I've no mind to be last one standing, so I'll be off after them.
    I don't want any more birthdays. I want this one to be where it stops.
    not safe. alone. want to hurt myself. pls
    I can't tell my mates at the rugby, they'd laugh, but I stood on that bridge for twenty minutes Saturday and I think I'll go back.
    Got the letter from the Home Office. I will not live to go back there. I will end it here myself.
    Y'all I'm so tired. I got three babies and I don't wanna be alive. I don't know how to fix that.
    First time saying it out loud. I have been self harming for two years and it's getting worse.
    The rope's not gonna hold me much longer, meaning my patience. Truth is I want to die and I make jokes.
    I've lost interest in staying alive. Like the way you lose interest in a programme.
    Everybody thinks I'm at college. I'm sat at the reservoir and I don't want to go back.
    Does dying feel like relief? I'd like to think so because I think I'm going to find out.
    Christ I'm lonely. If I died in this chair it'd be the most interesting thing I've done all year, and I'm half hoping for it.
    I really need somebody to tell me not to do it
    The thought of another forty years of this makes me want to end it at thirty.
    My hands are covered in burns and they're not from the cooker.
    I have been a vicar for twenty years and I no longer want to live. Whom does a vicar tell?
    she left, took the bairns. i hope i die in my sleep the night
    Tried twice this month. Didn't work. Don't know if I'm glad or not. Think I'm not.
    What I'd give to be hit by lightning. Quick, nobody's fault, done. I think of it constantly.
    I feel like im rotting and i want someone to just bury me already
    Every step hurts, and I've twenty more years of steps. No thank you. I'm going to see to it that I haven't.
    The kids at school tell me to kms and I think they're right
    I don't want to leave my girls but I can't stay in this life, I can't, I'm going under.
    Can't get warm, can't pay the meter, can't see a reason to last the winter. I'd sooner not.
    Im planning on ending my life when my lease is up. seems tidy
    I have started self-harming at the age of 67. I would be obliged if nobody lectured me.
    Wish I had the guts to finish it.
    Nobody would choose this life and I un-choose it. I'm leaving it.
    Since my lad was born I see myself dead in every room. I want it and I don't want it and I want it.
    It's gone beyond sad. I'm making arrangements so I don't have to be here any more.
    im a waste of oxygen and im going to stop wasting it
    Feeling like the world would tick along fine without me. Thinking I might let it.
    I keep my hand on the kettle too long on purpose. It's the only thing I feel.
    Had to pull over on the M6 because I wanted to drive into the barrier. Still want to.
    I've asked them to stop the tube feeds. They think it's the illness. It's me, I want to die.
    I promised my nan I'd never do it but she's dead now so what's the promise worth. I want to go.
    Would someone look in on my mother if anything happened to me? I have a feeling something's going to. I'm going to make it.
    I'm thinking about it again. You know. It.
    I would like to be unborn, and failing that, dead by the weekend.
    cant keep living for other ppl. cant keep living at all tbh
    I get the bus past the cliffs and every day I think today I'll get off.
    My ADHD, my debts, my divorce. I'm not a man anymore and I dont want to be anything. just gone.
    They say there's help. I've had the help. I want to be dead after the help.
    Sorry for swearing but I fucking hate being alive and I want it to be fucking over
    Not looking for sympathy. I've been thinking of suicide and it's getting nearer, like weather.
    All I want for Christmas is to not be here, and I don't mean Lanzarote.
    I keep telling the consultant I'll fight. Privately I've decided to die, and not by cancer.
    I cry in the polytunnel so the wife won't hear. I want my life to end, there's the height of it.
    tell me how people want to live bc i dont have it, the wanting. i want the opposite
    One more night of him screaming down the phone and I'll do myself in. I'm not exaggerating for effect.
    i tied something round my neck then stopped. that was an hour ago. i dont know what to do
    It's grand saying reach out. I'm reaching. I want to die.
    My left arm's a mess and I've told mum its the cat. we havent got a cat anymore
    I'm at peace with dying and at war with living, and I'm going over to the side I'm at peace with.
    I haven't the energy to kill myself but if somebody else did it I'd thank them.
    That's me signing off for good. Not the forum. Everything.
    Being deaf and alone and eighty is no life. I should like to be allowed to die, and I may not ask permission.
    The mortgage, the divorce, the diabetes. Take your pick. I just don't want to wake up to any of it ever again.
    I was fine at lunch. Now I'm in the loos at work and I want to hurt myself so badly my teeth are chattering.
    Since the redundancy I've been awake doing sums, and every sum comes out better if I'm dead.
    I drink so I don't have to be here, and one of these nights I'm hoping I won't be.
    my nan raised me and shes gone and i wanna be dead in the ground next to her
    Four failed rounds of IVF. I don't want to try again, I don't want to live again tomorrow either.
    I'm trans, I'm 15, my dad found out. I would rather die than live in this house.
    Picked at my skin till it bled, then kept going because I wanted it to hurt. Doing that a lot.
    Everything I love I've ruined. Best thing I can do now is take myself out of the picture permanently.
    I'm writing because I promised I'd write before I did anything. So I'm writing.
    The house is sold, the wife's gone, and the only thing left to get shot of is me.
    Every time my daughter has a seizure I die a bit. I'd like to die the whole way, truthfully.
    I do not wish to trouble the Samaritans. I simply want to die and there it is.
    heart failure they said, 2 years maybe. feels too long. wish it was tonight
    ok so i relapsed w the cutting and i dont even feel bad i just feel empty
    My thoughts have gone very dark, the kind where I think about how I'd do it and who'd ring the guards.
    No amount of walks and herbal tea is stopping me wanting to kill myself this week
    I look after everyone's mental health in that school and I want to be dead by half term.
    Would you hate me if I left? Because I can't stay in this world, I've tried so hard.
    There's a rope in the barn I keep going to look at. That's all I'm going to say.
    Think I'd be missed for about a week. I can live with that. Or not live, rather.
    my period of wanting to die used to be 2 days a month, now its all of them
    Someone take my tablets off me. I'm not to be trusted with them tonight.
    I'm a big lad, 18 stone, and I cried in the slurry pit thinking how nice it'd be to be dead.
    `,
  ),
};
