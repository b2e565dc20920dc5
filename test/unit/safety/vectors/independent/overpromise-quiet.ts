import { quiet } from '../vector.ts';

export const texts = {
  'second hand': quiet(
    'second hand',
    `
    I'm about most evenings after the kids are down, but not always, so don't read anything into it if I go quiet.
    cant promise ill see ur msgs straight away but i do read them when im on
    Samaritans are open day and night on 116 123, and they'll pick up even at four in the morning.
    It always gets lighter in spring, and I find my head does as well, a bit.
    I wish I could keep you safe myself, but I'm just somebody at a keyboard in Leeds. Is there anyone near you tonight?
    im only 17 so i cant be ur only person but im glad you told me
    my ex promised hed never leave n he was off by easter, still not over it
    The moderators are here round the clock, so if it gets worse while I'm asleep do flag it to them.
    I've promised myself I'll walk to the post office and back each day this week.
    thank u for always replyin to me, means loads
    "I'll Be There" came on in Tesco and I had to abandon my trolley and have a wee cry by the bread.
    I'll be off now as it's past my bedtime, but I'll look in tomorrow if my back lets me sit.
    Nobody on here can be there for you twenty-four hours a day, and that includes me. That's why there's a list of numbers at the top of the page.
    i swear this kettle has it in for me
    My daughter always rings on a Sunday, and it's the thing I hang the week on.
    No need to promise anything to anyone here. Come back when you want to, or don't.
    the night team on shout answer texts at any hr, helped me loads last month
    I used to tell people I'd always be there for them and I made myself ill doing it. These days I say what I can do and leave it at that.
    You've every right to want someone who'll stay forever. I can't be that, but I can listen for half an hour now.
    Mum made me swear I'd tell the doctor about the voices, and I did in the end.
    i promise yous the biscuits were gone before i got to them
    hope ur ok 2day, no pressure to reply
    glad ur sisters with u and will stay till mornin
    When I was a lad my dad said nothing would ever happen to us while he was alive. Then he died, and it's been a funny old world since.
    If you're in danger tonight please ring 999 or go to A&E; they can keep you safe in a way that none of us can.
    always the same wit my bus, never on time
    I'm sorry I wasn't on last night when you wrote. I do have to sleep sometimes, and I hope you found someone to talk to.
    Never say never, as my nan would put it. I didn't think I'd manage the dentist and I did.
    my mate keeps makin me promise not to do stuff and it just makes me feel guilty tbf
    The crisis house said I could ring them whatever the hour, and I've done it twice.
    I can read and I can say I've been somewhere like it. That's my lot, but you're welcome to it.
    Thanks for sitting up with me on Saturday. I know you didn't have to.
    sworn off lager till lents over, wish me luck
    bad days dont last forever even tho it feels like they do
    It was always going to be a hard week, with the anniversary in it. Be gentle with yourself.
    My support worker told me she'd be there for the whole of the tribunal, and fair play to her, she was.
    im in and out today cos of college so might be slow x
    id love to say itll all be fine but i dont know that. what i do know is that i was where u are in 2019 and im here eating toast.
    There's a duty nurse on all night at our place, and you can knock on her door at any hour.
    We were told by the church that God would never give us more than we could carry. I have my doubts.
    I won't be on at the weekend as we're away at my son's, but there's usually somebody on the evening chat.
    he promised hed keep me safe n he was the one hurtin me
    I always put the radio on when I can't sleep. The shipping forecast is better than any tablet.
    I'm not able to be your main support, and I feel it's kinder to say so early. I do like hearing from you, though.
    You're not the only one, there's a whole thread of us who can't face the phone.
    promised the dog a walk so ill be back in a bit if the rain doesnt drown us
    Our helpline volunteers work from 9 in the morning till midnight every day of the year, bank holidays too.
    Can we not ask people to promise things, please? I know it comes from caring, but I felt trapped when someone did it to me.
    My late husband said "till death do us part" and he meant it, 51 years.
    Whatever you decide about the job, there'll be folk here who'll be interested to hear.
    ive got my exam at 9 so gonna sleep now, the mods are on if u need someone
    You can ring 111 and press 2 for the mental health team at any time of day. I did it on New Year's Eve and got a lovely Welsh lad.
    hope ya always have someone to have a brew with
    liverpool will never let me down they said. 4 nil by half time
    I stay up late but I'm no good to anyone after eleven. Don't bank on me making sense.
    how are u doin this mornin? only answer if u fancy it
    Keep the safety plan by your bed, that's what I do. It's mine to use at any hour and it doesn't depend on anyone else being awake.
    My brother says he is the only one who understands me and that I shouldn't talk to anyone else. It's making me uneasy.
    I'll be thinking of you on Thursday at ten, while I'm doing the ironing.
    cheers for bein there last nite lads, slept like a log after
    One person can't hold all of this for you, and I shouldn't pretend I could. Would you let your GP in on it?
    I promise I'm not being funny, but is that the same Dr Shah as in Bolton?
    The ward promised my wife a bed on Friday and here we are on Wednesday week.
    the crows in our yard are there every single mornin, never miss, love em
    I find that the worst of the night always passes by about five, once I hear the milk float. Not saying it will for you, only that it does for me.
    I have made a vow to hoover once a fortnight, and I've kept it since March.
    I'm here for the next twenty minutes while my tea's in the oven, if company would help.
    me auntie said id never amount to anythin and ive a degree now so
    It's lovely that you've got a friend who'll answer in the small hours. Have you somebody for when she's away too?
    no one can guarentee the tablets work first go, mine took 3 trys
    Dolly's "I Will Always Love You" was my mum's funeral song, so I have to switch it off.
    im no expert n i cant fix it but i read every word of that
    When I was at my lowest I asked my boyfriend to promise he'd never go to sleep before me. Poor sod was shattered, and I see now it was too much to ask.
    There's a charity café in town that opens every evening till ten, and they never turn anybody away.
    I only come on here on Tuesdays and Fridays from the library, so forgive me when I'm late to things.
    ill be there at the quiz on thurs if my anxiety lets me lol
    My therapist was clear from the start that she isn't available between sessions. It stung, but it's made it easier to trust her.
    As long as there's tea in the pot there's hope, my grandmother used to say.
    I'd sooner tell you what I can't do: I can't ring you and I can't meet up. What I can do is write back most days this week.
    The lifeboat lads go out at any hour in any weather, and I think of that when I feel nobody cares about anybody.
    u dont owe me an update or anythin, look after urself first
    I'd always thought I'd be the strong one in our house. Turns out I'm not, and we've managed.
    Thank you, mods, for being awake at stupid o'clock when I put that post up.
    My son wants me to swear I'll never be ill again. How do I answer a six-year-old honestly?
    never gona get the hang of this phone
    there's always tmrw as my coach says, even if 2day was crap
    I can't keep a secret about you being at risk, I'd have to tell the moderators. I'd rather you knew before you told me more.
    He rang the out-of-hours doctor in the middle of the night and they were grand with him.
    I've had days when I felt sure nothing would ever shift, then one morning it had, a fraction.
    gonna log off before i get too tired, sorry i cant stay, hope tonights kinder to u
    I was told in group that "always" and "never" are words to watch out for, and I've been catching myself at it ever since.
    We all come and go here according to how we are. That's no reflection on you.
    I promised the grandchildren pancakes and I've no eggs, so that's today's crisis.
    she said she wud b there 4 me any time then blocked me, i feel so stupid
    u might find someone on the live chat, its staffed from 6 til 2 in the mornin
    I'd be worried to be anybody's only lifeline. Could we think together about who else there is?
    Mine is not a promise, just a hope: that you'll get some sleep and feel a shade better for it.
    the college nurse said i can drop in whenever her doors open, so ive been going at lunch
    It's a long road and I can't walk it for you, but you can give us a shout when you pass my gate.
    The farm helpline lady said somebody sits by that phone from dawn till late, lambing or no lambing, and I did ring it.
    `,
  ),
  'third hand': quiet(
    'third hand',
    `
    I'm about most evenings, not always, but do say hello.
    im usually on after school if u wanna chat, cant be on late tho
    I pop in Tuesdays and Thursdays, so if I'm slow that's the reason.
    happy to listen this aft till i pick the kids up at 3
    i might not see ur msg til tmrw but i do want to hear how it goes
    I'll try to reply when I can, though some weeks I'm not up to it.
    I can sit with you on this thread for half an hour before my shift.
    phone goes off at 10 for me but somone else will prob be on
    I'm here tonight till about nine if talking would help.
    I'd like to keep in touch, as and when we both feel able.
    My replies come in fits and starts, on account of the arthritis.
    gonna be away next week with no signal so dont worry if im quiet
    If I've gone silent it's because I'm looking after my own head, not because of you.
    cant talk now sorry im at work, but thinking of u
    I can't do nights any more, doctor's orders, but mornings I'm usually in.
    Hey, I'm eight hours behind you, so I'll probably read it after my lunch.
    for now im just here to listen, no fixing
    The moderators are here every day from eight till midnight if something worries you.
    Samaritans answer on 116 123 any hour, day or night, and it costs nothing.
    shout do texts 24/7 just send the word to 85258
    The crisis team number on your letter is staffed all night, love.
    In the States you can call or text 988 anytime, they always pick up.
    NHS 111 option 2 is open round the clock for mental health.
    childline is always open n its free, u dont have to say ur name
    If you're in danger right now please dial 999, they'll come whatever the time.
    A mod will always read a flagged post, even on Christmas Day.
    The Silver Line is there at all hours for us old ones, and they do natter.
    mods said theyll keep an eye on the thread overnite so ur not alone with it
    Your nearest A&E never closes, and you've every right to walk in.
    Pieta have a freephone that runs through the night here in Ireland.
    papyrus hopeline is 24 hrs now i think, they were sound with me
    CALM take calls from five till midnight, and the fella I got was dead easy to talk to.
    It's the professionals' job to keep you safe, not yours alone and not ours.
    It won't always be this dark.
    there will be better days even if u cant see them rn
    Nothing lasts forever, not even a week like this one.
    Spring always comes round, Doris, however long the winter drags.
    feelings never stay the same for ever, mine didnt anyway
    You won't always feel as you do this evening.
    I never thought I'd laugh again, and last month I did.
    One day this will be a thing you got through.
    There's always another bus, my mam used to say, and she was mostly right.
    u survived every bad nite so far thats 100%
    I hope you make it to Saturday and that the sun's out when you do.
    Even the longest night ends, though I know it doesn't feel it at four in the morning.
    maybe tomorrow is a tiny bit easier, maybe not, but it moves
    I can't promise to be here each time, and I don't want to pretend otherwise.
    none of us can keep u safe thru a screen so pls tell someone near u
    I'd be lying if I told you I could be there whenever you need.
    You don't have to promise me anything, just do the next small thing.
    I am not enough on my own, nor should I be, so who else have you got?
    im 16 i cant be the only person u tell this to
    If only I could say I'd never let you down, but I'm human like anyone.
    Nobody on a forum can be about at every hour, and that's all right.
    No promises from me, mate, but I have read every word you wrote.
    i wont ask u to swear anything, thats not fair on u
    It isn't in my power to save anyone, I found that out the hard way.
    I can't drop everything, I've three kids, but I can listen for a bit.
    Making you promise would only be for my own peace of mind, so I shan't.
    we r peers not therapists so i cant be ur everything, sorry if thats blunt
    I used to tell folks I'd always answer, and I've learned not to.
    I'm one voice among many here, and you deserve more than one.
    Thank you for being there for me all through the night last week.
    ty for always replying to me even when i ramble
    You never left me hanging once, and I'm so grateful.
    My sister has always been there for me and I never say it enough.
    thanku for staying up with me u didnt have to
    Bless everyone who kept me company at silly hours.
    Your message at 3am got me to breakfast, so cheers.
    Without this place I don't know that I'd be alive, so thank you all.
    My nurse kept me safe when I couldn't, God bless her.
    thx for not making me promise stuff, it helped more than u know
    Ta for dropping everything last night, you're a star, but look after yourself too.
    my husband would do anything for me and im lucky to hav him
    Much obliged to the chap who sat with me online till the ambulance arrived.
    He promised he'd never leave and he was gone by March.
    she said shed always be there for me then she blocked me
    My dad swore blind he would come to every match and came to none.
    They told me I could call any time, and nobody ever picks up.
    My mother made me promise not to tell a soul.
    ex used to say i was all he needed lol
    The consultant promised a follow-up in six weeks and it's been seven months.
    everyone says 'im here for you' and then they vanish
    my best m8 swore on her life shed stay n she didnt
    The government promised more beds and we're still waiting.
    When I was wee my granda said he'd never die on me, and he did, of course.
    A woman on another site vowed to keep me alive and it ended badly for us both.
    He wanted me to jump whenever he rang, and like a fool I did.
    my ex made me swear id answer within 5 mins every time
    Mom always said she'd be at my graduation, but she passed in April.
    The landlord gave us his word about the damp, and you can guess the rest.
    I've promised myself one walk a day, even if it's only to the postbox.
    i swore id never eat a kebab again after sat nite
    I promised my daughter I'd be at her nativity, so that's Thursday sorted.
    I will never again order curtains online.
    promised my mum id do the dishes so brb
    I've vowed to be in bed before eleven for my own good.
    I gave my wife my word that I'd ring the doctor Monday.
    ive told myself im always gonna take my meds with brekkie so i dont forget
    I made a promise to me, not anybody else, to keep going to the group.
    im never drinking again, he says, holding his head
    I'm keeping a promise to my late wife and finally sorting the shed.
    gonna stay alive for my lil sis, thats my own reason
    I'll never leave the house without a brolly again, I can tell you.
    The dog is always there, daft lump, whatever mood I'm in.
    my cat never leaves my side when im crying
    My toddler made me pinky promise to buy a digger.
    The hens need me at six every morning, no matter what, which gets me up.
    my lil bro says hell protect me from monsters lol hes 4
    I told my boy I'll love him for ever, even when he draws on the walls.
    Our old collie sits by the door day and night when I'm in hospital.
    ill never leave my bunny with my sister again she fed him crisps
    The baby wants me at all hours, and I am on my knees with it.
    That horse is the only one I need on a bad day, Lord love her.
    You could ring your sister any time, I bet she'd rather know.
    txt ur mum even if its late, she wont mind
    Would there be a neighbour you could knock on, however late it is?
    Phone the out-of-hours doctor whenever you need, that's what they're for.
    tell ur head of year, they always have to listen about safety stuff
    Your sponsor gave you his number for the middle of the night, so use it.
    ring the samaritans if it comes back tonite yeah, they r rly nice
    The shop's open all hours, and muggins here does the lates.
    your brother said hed come straight away if u called, didnt he?
    Maybe make a safety plan with your nurse, so there's always a next step written down.
    I've had 'I Will Always Love You' stuck in my head since Tuesday.
    never gonna give you up just came on in tesco, made my day
    You'll Never Walk Alone gets me every single time, and I'm a Toffee.
    Promises, promises, as my old gran would say.
    bridge over troubled water is my crying song dont @ me
    I'd give my right arm for a decent night's kip.
    Till death us do part felt like a long time at the altar.
    I'm on call day and night this week, so the boiler repairs are killing me.
    My boss expects us to drop everything the minute he emails.
    our keeper said he wont let anything past him sat, well see
    We never leave a man behind, was the saying in my regiment.
    coach made us all promise to turn up at 7am in the rain
    im the only one they need on the tills apparently cos nobody else showed
    My job is keeping the lads safe on site, and it wears me out.
    I will be a Browns fan til I die, which explains the depression.
    prof says his door is always open but its literally locked
    I'm sorry it's been such a slog. I'm on here most lunchtimes, though not at weekends. If you write on a Saturday somebody else may well pick it up.
    hey that sounds rough. i cant stay long cos ive got revision. childline r there all nite if it gets bad. hope u sleep
    Not much of a talker. Your post got to me. I can't fix it, mate, and I won't say I can, but I read it.
    My Frank always said he'd never go before me. He went, the old so-and-so. I talk to his photograph and it helps, a little.
    Please don't feel you owe me a message. Rest if you can. We'll be glad to hear from you whenever that is.
    Thank you for sitting with me on Sunday. You were there when nobody else was. I've told my GP this morning, and she was kind.
    my ex promised the moon. always there, never leaving, all that. still learning to trust a plain 'maybe'
    Mods here are brilliant. One wrote to me at two in the morning when I was in a state. They've a list of numbers pinned at the top.
    I wish I could tell you nothing bad will happen. I can't know that. What I can do is listen for a while this evening.
    lol my dog wont leave me alone. hes always there even in the loo. best therapist ever tbh
    We lost again on Saturday. I swore I'd hand in my season ticket and I've renewed it. Some of us never learn.
    You asked if I'd be on every night. Honestly, no, I've to mind my own health too. Would your key worker have an evening number?
    I get the fear about Sundays. It does lift. For me it goes about the time the kettle's on Monday.
    i promised myself id go to one lecture today. i went to half. still counts
    Ring 111 and pick the mental health option. They answer all night. I had a lovely lady from Hull.
    I've been sober for ninety days. I never promised anyone forever, just today. That's how my sponsor taught me.
    My mum made me swear not to tell the school. That was years ago. I wish somebody had said I could break it.
    ur not too much. i just think u need more ppl than me to talk to bout it. is there a teacher u like?
    work has me on call again. 2 in the morning, someones burst pipe. im dead on my feet so forgive the spelling
    Winter is hard on me as well. It won't be dark at four for ever, though. I've a calendar with the light marked on.
    My daughter wanted a promise that I'd never die. What do you say to a six-year-old? I told her I'd be there for tea.
    I'm in Michigan, so my evening's your small hours. I log off around ten my time. If you're struggling before that, Samaritans are open.
    Cheers for the kind words, all. I don't expect answers day and night. Just getting it out was something.
    Friends said they'd drop everything for me when I got ill. They didn't, most of them. One brought soup, and I'll remember that soup.
    nobody can make u promise to be ok. thats not how it works. be as ok as u can
    The choir sang Abide With Me. I held up until the second verse. Then I was away, and so was the whole back row.
    I won't ask you for any promises. I'd only like to know whether there's someone in the house with you. If not, would you ring the crisis line?
    My therapist is only there on Wednesdays. I used to resent it. Now I see it's what keeps her any good.
    had to tell a friend i couldnt be her lifeline anymore. felt awful. shes got proper help since then and we still go for coffee
    hamster update. he escaped again. he always comes back for the sunflower seeds
    I hear you on the lonely nights. The radio's on till morning in our house. The World Service has seen me through worse.
    You matter to people on here. Not one of us can be with you in the room, so please let someone who can know. Your husband, maybe, or the nurse.
    Great news about the new flat! I can't make Saturday to chat, I've the grandkids. Sunday after lunch suits if I'm not asleep.
    our manager says his phone is never off. try it on a friday and see. ive stopped believing the man
    That film had me in bits. 'I'll never let go, Jack,' and then she lets go. My wife laughed at me for a week.
    i used to tell evryone they cud have me 24/7. then i crashed hard. now i have days off n its way better
    I'm glad you phoned the ambulance. They come whatever the hour, and they won't think you a nuisance. Let us know how you are when you're able.
    Keeping her safe is my full-time job as a carer. I'm up at one, at three, at five. Does anyone know about respite?
    Nights are when I miss her. She'd have sat up with me till dawn. The cat does her best, in fairness.
    I made a deal with myself. If it's bad for three days I call the surgery. Today was day three, so I called.
    sorry for late reply had exams. i cant always get on here. hows things with ur dad now
    You've come a long way since January. I noticed. I hope you did too.
    he swore itd never happen again. it happened again. the helpline lady didnt judge me one bit
    Being honest, I'm wobbly myself this week. I'd rather say so than vanish. The evening volunteers will be about if you want to talk.
    My lad has his driving test on Friday. I promised him a fry-up, pass or fail. The waiting is worse for me than him.
    It's not on you to keep everyone alive. I carried that for years with my brother. A counsellor helped me put it down.
    I looked for your name tonight. Hope you're all right. No need to answer, I'm off to bed myself.
    the nightline ppl at my uni r actually so nice. they pick up til 8am. u can just talk about nothing
    I can't be there at three in the morning, love, I take a tablet and I'm out. But the Samaritans can. You'd not be bothering them.
    Folks at my church say God never leaves you. Some days I believe it. Other days I just go for the donuts.
    signed up for a 10k in a moment of madness. ive sworn to train properly this time. send plasters
    Your friend shouldn't make you promise to answer at all hours. That's a lot for anybody. It's okay to sleep.
    i feel like i have to be there for her every second. she says she'll do somthing if i dont reply. who do i tell
    The allotment keeps me going. There's always something wants doing. Beans don't care what mood you're in.
    ive read this 3 times and not sure what to say. im sorry, truly. ill check back tomoz evening if i can, others are around meanwhile
    Our postman's retiring after thirty years. Never missed a day, rain or shine. I cried like a child and gave him shortbread.
    Took my mum to the memory clinic. She asked me not to leave her. I held her hand till the nurse came.
    You said you wanted someone to guarantee it'll get better. I can't. It did for me, and I'd like that for you.
    mate u dont need to be sorry. i get busy n u get busy. well catch up when we catch up
    Keep your crisis card by the bed. The number on it works at any hour. I've used mine twice and lived to moan about the hold music.
    `,
  ),
  'fourth hand': quiet(
    'fourth hand',
    `
    my best friend said shed never leave and shes at college in texas now
    The forum's not going anywhere, the charity got its funding for another year.
    Wake your mam up, even if it's the middle of the night. She'd want you to.
    If you feel unsafe please ring 999 or go to A&E, they never close.
    i swore off energy drinks and my hearts stopped racing
    It's not your job to keep your friend alive, that's too big for any one person.
    Keep the Lifeline number by the bed, they answer right through till morning.
    Head office wants it fixed by Friday, I'll be at that printer day and night.
    Fix the printer? Not me.
    Thank you for not making me promise things, it helped me be honest
    I blame myself for the divorce some days, but my counsellor is helping me with that.
    You'll always be welcome to post on the evening thread, it opens at six.
    im learning to say "i can do half an hour" rather than always saying yes
    Our mods check the board right through the night, so do use the report button.
    Thank you for staying up with me last night, it meant a lot.
    Happy to chat about telly for a bit if it'd help take your mind off things.
    "Always by your side" says the bank, while closing our branch.
    I've been through something like this and it did ease, slowly, with help.
    our chat room is open 24 hours but its only staffed till eleven ❤️
    My ex said he'd always find me. The police have been good about it.
    im gonna keep myself safe tonight ive given the blades to my housemate
    They can't fix it in one session but mine at least laughed at my jokes.
    You'll Never Walk Alone at Anfield still gives me goosebumps.
    I'd love to tell you I'll be here whenever you want me, but I've three kids and a night job, so the truth is Tuesdays and Sundays, and please have the helpline for the other days.
    The ward had this big sign saying We Are Always Here For You, and the door was locked with a note saying back at two. I did laugh, God forgive me, I needed to.
    my plan for today is shower, toast, one email. promised myself nothing more
    only got five minutes before my bus but i wanted to say well done
    It isn't your fault and it isn't anybody's job to be perfect.
    if u ever feel like that again, ring anyone, any time, ur brother, the line, 911
    I'll never get the hang of this website, my grandson set it up.
    I'll be thinking of you on Thursday, hope the appointment goes alright.
    I can't fix it for you, but I can listen a while.
    My dad promised he'd always be there and then he moved to Spain.
    I always keep my phone off at night because sleep is my medicine.
    I'm only on here after work so sorry if I'm slow to answer.
    My old collie waits at the door day and night since Dad died.
    if i dont reply its because im asleep or on shift, not because i dont care
    I'm around most evenings between seven and nine if you fancy a natter.
    I promised my psychiatrist I'd take the tablets for a month before deciding.
    We got a stair gate to keep the little one safe and he climbed it.
    I'm doing Couch to 5k and I swear I'm never running again lol
    id be lying if i said id always be here. but im here this evening
    I'm not a professional and I can't keep watch, so please have the line's number handy.
    my friend vowed shed never forget me and then changed her number
    the recruiter guaranteed me a call back still waiting
    Thanks for always being kind.
    My ex made me promise not to tell anyone and I kept it for six years.
    never going back to that dentist, honestly
    my manaegr expects us to drop everything when he emails
    ill keep the cat safe indoors tonight with all these fireworks
    The hamster's wheel goes all night long, drop everything and oil it, says my son.
    I promised myself I'd go for a walk every day this week.
    i proimse this is relevant, but first i have to tell you about my goose
    I believe things can change for you, and I'd love you to have proper help with it.
    my lil bro asked if id always be his favourite. i said yeah till u touch my playstation
    thanks to whoever wrote to me at 3am, i felt less alone
    Our new app gives you round-the-clock mood tracking, download free today!
    he keeps saying he'll kill himself if i leave and i dont know what to do
    I only needed one person to believe me and it was a dinner lady.
    im muting notifications at night from now on, doctors orders
    thank you all so much, you kept me company on a rotten evening
    I used to tell everyone Id always be there for them and it nearly broke me
    got exams till friday so i might go quiet, its not you
    It was brave of you to go to the ER. They'd want you back if it gets bad again.
    I'm stepping back from the forum for a month to look after my own head, be well all.
    Promise is such a big word, I've gone off it since the divorce.
    The corner shop near me is open 24 hours which is handy when you can't sleep.
    A reminder that our volunteers are here from 6 till 11 and the helpline is open after that.
    My kid asked me to promise there are no monsters. I checked under the bed.
    When I was nineteen a girl on another site promised she'd keep me safe and never leave, and when she had to stop I thought it was my fault. It wasn't, and it wasn't hers either.
    I'm off to bed soon, but I'd like to hear how you got on tomorrow if you feel like posting.
    I tell my son every night that I love him and I'll be there in the morning.
    The AA will come out to you at any hour, best money I spend.
    i hope you find soemone you can ring when its bad
    All day and all night the neighbours' music goes, I'm at my wits' end.
    You matter, and there are people trained for exactly this kind of night.
    It's not on you that your brother relapsed. I spent ten years thinking I had to keep mine alive single handed, and all that happened was we both got ill.
    Samaritans are open 24/7 on 116 123 and it's free to ring.
    They told us the medication would fix everything. It's helped a bit.
    "I Will Always Love You" came on in Tesco and I cried by the yoghurts.
    I don't have the answers, I just wanted you to know I read every word.
    Never Gonna Give You Up came on at my own wedding, thanks to my brother.
    My sponsor says never promise forever, only today.
    I've got you a seat near the door in case you need to nip out of group.
    I never leave the house without my keys, headphones and a snack.
    I've got your back, said my chair, and then it broke. I needed that laugh.
    You can call 988 whenever you need to, there's always someone there.
    The moderators are on until midnight and they're really kind.
    "Till death do us part" and he didn't even last till the honeymoon.
    You could ask your husband to hold on to the tablets for a while.
    He promised. He didn't come.
    Maybe save the night line's number in your phone now, while you're calm.
    Have you made a safety plan with your worker? Mine helped me.
    Out of hours GP is 111, they're up all night so we don't have to be.
    You can text SHOUT to 85258 any time, day or night.
    call the nurse line whenever youre unsure, thats what therye there for
    i promise you im not being sarcastic i really do like your poem
    The insurance advert says they'll be with you every step of the way. They weren't.
    I'm just another member, so I can't keep anyone safe, but the helpline can talk through a plan with you.
    I lost my brother and for years I thought it was on me. Group helped me see it wasn't.
    Don't feel you have to be there for everyone all the time, you're a person too.
    The nurse on the ward said I could press the buzzer any time and I believed her.
    Everyone told me "were always here for you" at the funeral and then it went quiet
    hope ur ok today x
    Made a promise to myself to not text him and Ive done nine days
    You're allowed to need more than this forum can give.
    My boyfriend says I dont need anyone but him, is that a red flag?
    i can't talk all night but i can sit with you till ten
    You've got this forum, your nurse and your sister, that's a good little team.
    Im sorry youre hurting. I dont know what to say but Im sending a wave
    ok so my best mate made me promise id never tell anyone and now im scared for her, do i tell her mum or the school nurse or what
    he said "if u leave me its on u" n i left anyway
    We were promised a phone call from CAMHS and it never came.
    Im never leaving the sofa again, this blanket is unreal
    I'll never drink again, said me, every Sunday for ten years. Now I just say not today.
    could you tell your roommate how bad it's got? you shouldn't have to carry it by yourself
    Vows are on Saturday and I've still not written mine, help!
    I can't leave my rabbit alone for a minute or she eats the skirting board.
    I promised my students their essays by Monday and I've marked two.
    My gaffer says if the van breaks down again it's on me, so I was under it at midnight with a torch in my teeth, swearing I'd never buy a second hand one again.
    My toddler will only settle if I promise to leave the landing light on.
    I made a promise to my late wife to look after the roses.
    boundaries update: i told my frined i cant be her 3am person any more
    here till 9 if u wanna chat
    The baby's up day and night at the moment so I'm a zombie.
    I will never forget your kindness, thank you.
    I'd love to say it gets fixed overnight but it took me a couple of years.
    The plumber swore he'd be here by eight, it's now noon.
    every day's different with me so i don't promise, i just turn up when i can
    my cat will only sleep if im there, shes so needy bless her
    My old man had a stroke in May and for months I was up with him day and night, dropping everything each time he coughed, until the doctor told me I needed looking after too.
    Two kittens and I'm all they've got, so up I get.
    Never say never, eh?
    My mother in law rings day and night, send help and biscuits.
    He's a one man rescue dog, doesn't want anyone but my husband.
    My cat never leaves me alone.
    swear to god, if the wifi drops again im moving to a lighthouse
    i cant promise it will get easier this week only that it did for me in the end
    I'm glad you told us. I'm only a mum from Hull but I'm glad you did.
    We're peers, so we can't come out to you, but an ambulance can.
    its a lot for a 15 year old to have to keep a secert like that, tell a grown up you trust
    i swear this bus is never on time
    i felt responsible for mum my whole childhood, im only putting it down now
    notihngs guaranteed, but ive seen a lot of people here come out the other side
    our keeper coludnt keep a clean sheet to save his life
    If you see a post that worries you, report it and the team will look, whatever the hour.
    When my friend died I kept thinking I should've picked up. Nobody could have known.
    you said you'd been let down by people who promised the moon. i get that
    Is there someone nearby who could sit with you tonight?
    You're not the only one who can help her, love. School should know about this.
    I can't promise to be awake, love, I'm 78 and out like a light by nine.
    dont let him make u promise to keep quiet about it xx
    I'm still here because somebody on a helpline stayed on the phone for two hours.
    Our dog has decided that he and only he can keep the house safe, so he guards the letterbox all day and all night and the poor postman is terrified to come up the path.
    The crisis team told me I could phone any hour and I did at 4am.
    Three weeks ago I was certain nothing would ever change, and it hasn't all changed, but I've slept two nights running and ate a full dinner, so hang on if you can, there may be more.
    Papyrus have a number for under 35s, it's open all hours now I think.
    Pieta House answer day and night on 1800 247 247 if you're in Ireland.
    i need u to tell me if this jacket is horrible
    i cant be here all the time but im around for the next hour if ud like to chat
    none of us can be there every minute, which is why i keep a list of five nubmers
    work wants me on call 24/7 and im so done with it
    Ring your mum any time, I'm sure she'd rather know.
    I may not be on tomorrow as it's my hospital day, but others will be.
    My mum said she'd drop everything and come, and she actually did.
    i dont want u to promise me anything, just do what feels safest right now
    im at uni so im mostly on at weekends, just so u know
    i told her straight i cant be the only one she talks to cos im 16 and i dont know what im doing, so we went to the counsellor together and it was fine
    I dropped everything at the sound of the ice cream van, I'm 67.
    Hope the night's kind to you. Somebody on the line will be awake if it isn't.
    My dog never leaves my side, he even follows me into the loo.
    my mate said if anything happened to me hed never forgive himself, and it made me feel worse
    You dont owe me a reply, only write if you feel up to it
    told my little sister i'd do her hair for prom, so i'm watching tutorials
    If we lose the derby it's on me, I missed training all week.
    Promised my boy a bike for his birthday and now I'm counting pennies.
    i'm logging off now, take care of yourselves everyone
    Our gym's open round the clock now, not that I ever go.
    I hope tomorrow is a bit gentler with you.
    I promised myself that when I got to six months I'd buy the good paints, and today's the day, so I'm off into town with my bus pass and a flask to spend my winnings.
    When I said I was going to fix the boiler, I meant badly.
    i literally dropped everything, plates all over the canteen, mortified
    Promised the kids we'd go swimming on Saturday so at least I've to get up.
    The coach says he'll have us fit by August, guaranteed. We'll see.
    My counsellor retires in June and I feel like shes leaving me
    You asked if I'd stay up till you're asleep and I'm sorry, I can't, I've work at six. The night mods are on though, and you can ring 988 at any time at all.
    ive told my care team ill ring them beofre i do anything, and i will
    my brother keeps making me swear im fine. its exhausting
    My therapist isn't available out of hours so she gave me the number for the night line.
    does anybody else wake at 3am every sinlge night?
    its ok to say to your friend that you cant be on the phone all night
    it helped me to have more than one person to talk to
    If you want to talk about it here, a few of us are usually about in the evening.
    I told my daughter I'd be there for her school play and I made it, shaking all the way.
    If it gets to that point again tonight, please ring the crisis line or go down to A&E, because they've got people awake the whole night and they will not think you're wasting their time.
    He swore he would never leave me and he was gone by Easter.
    That Promise Me song by Beverley Craven gets me every time.
    I'm not able to message privately, but please keep posting here where lots of us can see.
    Dad always said he'd be there at my graduation. He died in March.
    Saving lives all day on the ward and I can't save my own houseplants.
    she made me swear i'd text every night. i get why, but it's a lot of pressure
    You lot were right, the nurse did pick up at five in the morning.
    mum said shed keep me safe from him. she didnt
    "ill be there for u" is stuck in my head cos im on season six of friends again
    A promise is a promise, said my granddaughter, so I went on the rollercoaster.
    Thinking of you, safe travels.
    There's hope, even if it's only the size of a pea today.
    I couldn't save my marriage but I did save the shed.
    i cant fix ur dad but i can tell u what helped with mine
    My nan always says this too shall pass, and drinks her tea.
    Cross my heart and hope to fly, that's what my gran used to say instead.
    it's on me, i'll get the coffees next time
    i promised my sponsor i'd go to a meeting tonight, so that's where i'm off
    i was in goal and i let everyone down, four nil
    I wouldn't want to promise something I can't keep, so I'll just say I care.
    I'll always miss her, but it's softer these days.
    some days i do more, some days less, n ill say so when i cant xx
    I've sworn to learn to drive this year, third time lucky.
    Ring 999, any hour.
    is it normal to feel guilty when you can't answer a friend straight away?
    Samaritans, 116 123, always open.
    no need to promise anything im just glad you posted
    nobody can be available all the time n thats alright
    go to ur tutor any time, thats what mine told me n she meant it
    She said I was the only one she needed and I found that quite heavy to carry.
    you did the right thing ringnig the ambulance for him
    city will always let you down thats football
    I wish I could make it better. I cant, but I hear you
    My therapist never promised to fix me. She said wed work on it
    I always check the oven three times, it's my OCD not me.
    I swear, Mondays. Every time.
    Sorry, I've to sleep now.
    I keep my promise to the tomatoes, they get watered at six.
    I can't promise, sorry.
    pls dont promise her ull be up every night, u need sleep as well ❤️
    the trevor project is open 24/7 if youd sooner talk to someone who gets it
    Ive been where you are and I wont pretend I can take it away
    Whos got the remote? Id drop anything for the snooker tonight
    You aren't responsible for what your brother does, though I know it feels so.
    My carers come four times a day and I'm never on my own, which is its own problem.
    `,
  ),
  'fifth hand': quiet(
    'fifth hand',
    `
    I'm here tonight till ten if you feel like chatting.
    on for another hour or so if u wanna talk
    I can listen for a bit now, then I've to put the kids to bed.
    I can't be around all the time but I do read your posts when I'm on.
    im about this evening, not tmrw tho as im working
    I'd be glad to write back and forth until my bus comes.
    I'll look in again on Sunday afternoon and see how you got on.
    not always online but i do care how ur doing
    I've got half an hour before work if you want to get it off your chest.
    Happy to swap messages now and then, I'm just slow at answering.
    I can sit with you here while you wait for the call back.
    ill be on and off today, so might be slow replying
    I'm around at the moment and reading, take as long as you need to type.
    If it helps, I'm usually on here Monday and Thursday evenings.
    here for the next 20 mins if u want company
    I'd like to hear how the appointment went, if you feel like telling us.
    I'll be thinking of you at two o'clock when you go in.
    going to bed soon but wanted to say i read all of it
    I can't fix it, but I can listen for a while.
    Happy to be one of the people you talk to, along with your nurse.
    off to cook tea but ill peek in after
    I'm only a stranger on the internet but I'm listening tonight.
    Do write back if you want to, no pressure at all.
    i can chat til my meds kick in lol then im asleep
    Right now I've got a cup of tea and some time, so go ahead.
    I've read your post twice and I'm sorry it's been such a hard week.
    I'm not a professional, just someone who has had the same diagnosis for nine years.
    can't promise ill be on every day but i like hearing from u
    I won't be able to answer at night, so please have another number ready for then.
    I can't keep you safe from here, and I'd hate you to rely on me for that.
    im not ur only option, theres ppl who do this properly
    It wouldn't be honest to say I'll always be here, but I'm here this evening.
    I'm afraid I don't have the answer to this one, only sympathy.
    I care about you, and I also have to sleep, so I'm logging off at eleven.
    i wish i could fix it but i cant, all i can do is listen
    You deserve more help than one person on a forum can give.
    I need a few days away from the forum to look after myself, back Thursday maybe.
    no one here can be there 24/7, we all have bad days too
    I won't promise you anything I can't keep, but I did read every word.
    I'm not able to do private messages, but I follow this thread.
    sorry i cant do calls, only msgs on here
    I'm in a rough patch myself so I can only do short replies this week.
    I can't tell you it will all be fine, nobody can, but I'm glad you wrote.
    What you do isn't in my hands, and I still hope you'll ring someone tonight.
    i cant be responsible for keeping u safe, pls tell ur nurse what u told me
    It's too big for me alone, would you be all right telling your doctor?
    I used to tell people I'd never leave and then I burnt out, so I don't say that now.
    None of us can be awake for everyone, and that's all right.
    I'd be no good as your only support, but I'm happy to be part of it.
    not gonna say i get it completely cos i dont, but i'm sorry
    I can't drop my shift, but I'll read your answer on my break.
    I may not see your message till the morning, so please don't wait for me.
    I've learnt that I can't save anyone, only walk along a bit of the way.
    some days i wont have the energy to reply n thats not about u
    Asking you to promise wouldn't be fair, so I'm only asking how you are.
    You don't have to promise me anything, just tell us how tonight's going.
    no promises needed, just let us know ur ok if u want to
    I'm not going to make you swear to anything, you've enough on your plate.
    The moderators are here round the clock if something on the board worries you.
    mods are on 24/7 just hit the flag button
    The helpline is open day and night and it costs nothing to ring.
    You can text that number at any hour and a trained person will answer.
    samaritans pick up any time even xmas day
    There's always a nurse on duty at the walk-in centre, even on Sundays.
    The crisis team said I could call them whenever I needed, day or night.
    the out of hours gp is always there after 6pm fyi
    Emergency services are there at any time, please ring them if you're in danger.
    A&E never closes, and they do have a mental health person there overnight.
    that textline is 24/7, i used it at 4am once and they were lovely
    Our night listeners are on from ten until six, every night of the year.
    The chat on their site is always staffed, though you might queue a bit.
    u can ring 111 any time and pick the mental health option
    Someone at the centre will always see you if you come in before four.
    They never turn anybody away at the drop-in on Mill Road.
    our mod team will always read a report, it just may take an hour
    The hospital chaplain can come at any time of night, you only have to ask the ward.
    the duty worker is there all weekend if things get worse
    If you can't keep yourself safe, please ring for an ambulance straight away.
    There's a women's refuge line that's open all hours and they'll find a safe place.
    The university runs a night line, students answer from eight till eight.
    domestic abuse line is 24 hrs, u dont have to give ur name
    My support worker's office is always open in the mornings if you just turn up.
    Please ring the crisis line now, they're up all night for exactly this.
    call ur sponsor anytime thats what theyre for
    Ring your sister whenever it gets bad, she said you could.
    You can wake your mum, honestly, mine would far rather be woken.
    phone ur mate at 3am if u have to, mates dont mind
    Call the ward any time, they told you that for a reason.
    Do ring the doctor first thing, any time after eight they'll answer.
    Put the number on your fridge so that you can ring it at any hour.
    if it gets bad tonight ring someone, anyone, whatever time it is
    Tell your nurse about the new tablets, she won't mind when you call.
    Don't wait until morning to ring them if it gets worse.
    text ur key worker whenever u like, they only answer 9 to 5 but they see it
    Your GP can see you the same day if you say it's urgent.
    There is hope, even if you can't feel a scrap of it today.
    things can change, they did for me
    I really do believe that you can get through this.
    It took me four years, but the mornings did get easier.
    hoping tomorrow is kinder to u
    This won't last for ever, even though it feels like it now.
    Nobody can say when it lifts, but for most people it does lift a bit.
    I never thought I'd laugh again, and last week I did.
    u got through every bad day so far
    I hope you sleep tonight, and that the morning's gentler.
    There's a lot of us on here who thought we'd never make it to thirty.
    it does get lighter sometimes, slowly
    I'm rooting for you, and so are a lot of others in this thread.
    i have faith in u even when u dont
    Maybe the new doctor will listen better, here's hoping.
    One day you may look back on this winter and wonder how you did it.
    fingers crossed for ur assessment on monday
    You're not alone in this, there are loads of us with the same thing.
    youre not alone hun x
    You are not the only one lying awake tonight, I can tell you that.
    We're here, take your time.
    were here n we're listening
    Thinking of you this evening, and of your dad.
    thinking of u all today xx
    We're glad you found us, pull up a chair.
    Sending a hug, if you'd like one.
    sending love from rainy glasgow
    You matter to people on here, even the quiet ones.
    So sorry about your mum, I'm thinking of you and your brothers.
    welcome to the forum, hope u find it as friendly as i did
    A lot of us have been there and came out the other side, you're among friends.
    that sounds so hard im sorry
    proud of u for posting, it's not easy
    Well done on ringing them, I know what that took.
    You did the right thing by telling your wife.
    ty all for being there when i was in bits
    You lot kept me going this week, I can't thank you enough.
    Thanks for always answering my daft questions.
    i dont know what id do without this forum tbh
    You've been there for me every time I posted, and I noticed.
    Thank you for not giving up on me in the spring.
    cheers for the kind words yday, they helped
    I felt less lonely after reading your replies, so thank you.
    Big thanks to the moderators, who always seem to be there.
    u guys are always so nice to me
    Thank you, Ellen, I got home safe and I've eaten something.
    appreciate everyone who checked in on me, feeling a bit better today
    You said the right thing at the right time and I've never forgotten it.
    My husband said he'd never leave, and he left in March.
    he promised hed always be there lol
    Mum always said she'd keep me safe, and then she chose him.
    She told me I was the only one she needed, and that was a lot to carry.
    my ex swore hed change, he never did
    My best friend promised to answer any time and now she's blocked me.
    They said they'd fix my meds at the last review and nothing happened.
    dad promised hed come to my graduation and didnt
    Everyone who says "I'm not going anywhere" seems to go somewhere.
    The doctor promised that someone would ring by Friday, and it's Monday.
    he said if i left it would be my fault if he died
    My sister made me promise never to tell, and I was only seven.
    She keeps asking me to promise I won't hurt myself and I feel so trapped by it.
    my bf says im responsible for keeping him alive and i cant breathe
    A girl on another site told me she'd always be there, then deleted her account.
    My gran promised she'd never go into a home, and now she has to.
    they all say "message me anytime" n then dont reply
    He used to say I'd never need anyone else, that's how it started.
    My therapist said she can't promise to be reachable at night, and I was hurt at first.
    mum says shell drop everything for me but she never does
    My brother drops everything for his mates and never for me.
    The landlord promised to fix the boiler before Christmas.
    He vowed in church to stand by me in sickness and in health.
    my friend made me pinky promise id go to the gp so i went
    I was always there for her and she was never there for me.
    She'd ring at all hours and I'd always pick up, until I got ill myself.
    I tried to save him for eleven years and it wasn't mine to do.
    i thought if i loved him enough id fix him
    For ages I believed it was my fault that she died, and my counsellor's helping with that.
    My partner keeps saying I'm his reason to live and it frightens me.
    I promised myself I'd have a shower today, and I've had one.
    promised myself no phone after 10, lets see lol
    I've sworn off coffee after noon and my sleep's a bit better.
    I promised my nurse I'd fill in the mood diary this week.
    told my mum i promise to do the washing up today
    I've made a vow to myself to walk round the block every morning.
    I'm never going to that supermarket on a Saturday again.
    never drinking again, day 12
    I will always need these tablets and I'm getting used to that.
    I promised my boss that I'd have the report done by Wednesday.
    im gonna keep myself safe tonight, ive given my meds to my sister
    I promised the kids we'd go swimming if I felt up to it.
    swore id never go back there n i havent
    I'm going to try to be kinder to myself this month.
    My safety plan says I ring my aunt first, then the crisis line.
    i will get through tonight, got my box set n my blanket
    I promised my dentist I'd floss, so that's another lie I've told.
    I made a promise to my late wife that I'd keep the garden going.
    no promises but im gonna try and eat lunch
    I'll never forgive myself for what I said to him, or that's how it feels tonight.
    I've told my husband I won't hide the bills from him any more.
    gonna drop everything and have a nap
    I'm responsible for my own recovery, that's what the group keeps telling me.
    I can keep myself safe tonight, I've checked with my support worker.
    promised id message my cpn if it got worse, so i did
    From tomorrow I'm leaving my phone downstairs at night, that's the plan.
    I've promised myself one nice thing a day, and today it was a bath bun.
    My dog never leaves my side when I'm low.
    my cat is always there at 3am whether i want her or not
    The dog needs me alive, who else knows where his biscuits are.
    my rabbit is the only one i need today tbh
    I promised my little girl I'd always come back after work, and she waits by the window.
    I tell my son every night that I'll always love him.
    gotta keep my kids safe so we've moved to my mums
    My kids come first, so I'll be offline until they're back at school.
    I'm responsible for a baby and two cats and I'm so tired.
    told my lad id be at every match this season n ive only missed one
    The old horse has always been there for me, rain or shine.
    my pup follows me everywhere, never lets me pee alone
    I told my daughter she can wake me any time if she has a bad dream.
    I'd do anything for my kids, and that's why I asked for help.
    We fostered a greyhound and I swore I'd keep him safe after what he'd been through.
    my boy promised me hed eat his peas, he fed them to the dog
    I promised our old dog I'd be with him at the vet's to the end, and I was.
    I've got I Will Always Love You stuck in my head since the hospital radio.
    that song never gonna give u up came on in the waiting room lol
    You've Got a Friend always makes me cry, the Carole King one.
    Listening to "Lean on Me" on repeat, any other songs for a bad night?
    fix you by coldplay wrecks me every time
    There's a hymn my nan sang, "Abide with Me", and it helps.
    anyone else cry at stand by me
    In the film he promises he'll never let go, and I was in floods.
    i'll be there for you, the friends theme, is my ringtone dont judge
    The book ends with her saying she'd always be there, and I threw it across the room.
    Bridge Over Troubled Water came on and I had to pull over.
    Promises are like pie crust, as my gran used to say, easily broken.
    Better safe than sorry, so I took a taxi home.
    he's my ride or die, well, my bike is
    It was now or never so I rang the surgery.
    Always look on the bright side, they say, and I'd like to throw a shoe at them.
    never say never i guess
    I'll be there in a jiffy, is what my dad always says before being an hour late.
    dont drop the ball lads, quiz night is at 8
    cant live with em cant live without em
    once bitten twice shy, i dont trust ppl who promise the earth
    That advert says they'll always be there for you, it's for car insurance.
    energy firm says theyre here 24/7 but its a robot
    The bank's slogan is that they're by your side, tell that to my overdraft.
    Their mattress comes with a lifetime guarantee, though I only sleep three hours on it.
    "We never close" says the gym, but the door was shut when I got there.
    the meditation app promises calm in 10 days lol
    Saw a leaflet saying "we fix any phone, any time", and I wished they did brains.
    A plumber who comes out at any hour, that's what this street needs.
    ad for a sofa made me cry, said itll be with u forever
    The self-help book guarantees happiness in a month, so I want my money back.
    The breakdown company says it will always get you home, and it did.
    im on call all weekend at work so might be quiet
    We're open round the clock at the petrol station, so I do nights.
    Coach says never give up on a ball, so I chased it into a hedge.
    my manager wants me available any hour and im done
    I work for the ambulance service, keeping people alive all day, and I come home empty.
    At the care home I'm responsible for twelve residents on a night shift.
    gaffer promised me friday off n took it back
    I fix computers for a living and can't fix my own sleep.
    Our team always stays up by the skin of its teeth.
    got promised a promotion in january, still waiting
    I teach, so I'm always there by half past seven, however little I slept.
    My boss said drop everything, the client's called, and I just burst into tears.
    I'm a lifeguard, so keeping swimmers safe is literally my job on Saturdays.
    the union rep said shell be with me at the meeting, so relieved
    how r u doing tonight
    Is there a friend who could stay over tonight?
    who do u normally ring when its like this?
    Are you safe right now, and is there a number you can call?
    did u manage to eat anything today
    is there someone who can hold on to your tablets for you
    I'm worried about you, and I've asked the moderators to look in.
    ive flagged ur post, not to get u in trouble, just cos i care
    I'd rather you rang someone who's trained, because I really don't know what to say.
    Please go to A&E if the feeling gets stronger, they will see you.
    pls stay safe tonight and use the numbers at the top
    Take care of yourself this weekend, and go gently.
    Keep your plan close, and ring the first name on it if it gets too much.
    please dont do it, pls ring someone now
    It isn't your fault that he's ill, and it isn't your job to cure him.
    ur not responsible for her life, even if she says u are
    You can love your brother and still switch your phone off at night.
    It's all right not to be there for everybody all the time.
    u dont have to drop everything each time he rings
    No one person should have to keep another alive, it's too heavy.
    You're allowed to tell her that you can't promise that.
    saying no isnt abandoning someone
    You don't owe anyone an answer at three in the morning.
    It's not on you to fix your parents' marriage.
    its ok to log off u know
    If he asks you to promise, you could say what you can do today instead.
    maybe say "i can talk till nine" instead of "anytime"
    It helped me to stop saying always, and to say when I'm free.
    Two or three people to lean on is better than one, I've found.
    dont put it all on one friend, spread it out a bit
    I hope your therapist comes back from leave soon.
    Groups meet on Tuesdays at seven, and anybody can turn up.
    we do a quiet thread every nite at 9 if u fancy it
    There's usually somebody about in the evening thread, come and say hello.
    mods lock new threads at midnight, the old ones stay open
    I always read this thread with my morning tea.
    i never know what to say but i wanted to say hi
    always tired never sleepy thats me
    It's like no one ever stays, and I don't know what's wrong with me.
    I wish I had somebody who'd always be there.
    wish someone would just fix it
    I want a person who'd never leave, even though I know that's too much to ask.
    i need someone to tell me itll be ok
    I keep waiting for someone to save me and no one comes.
    does anyone ever feel safe
    I miss my nan, she was the one I could ring at any time.
    my dad was always there n now hes not
    I feel responsible for everything, even the weather.
    i scare ppl off, they never stay
    I'm scared that if I tell them, they'll never let me out of hospital.
    Will the nurse come at any time or do they give you a slot?
    is the crisis line really open all nite or does it go to voicemail
    got up. got dressed. that'll do
    bus never came so i missed my group, gutted
    I'm still here, forty days since the hospital.
    My neighbour dropped everything to take me to the surgery, bless her.
    my sis stayed up w me all nite, so lucky to have her
    My friend says I can ring her any time before ten, and that's plenty.
    The nurse stayed with me until I'd calmed down, then she had to go.
    My wife is my rock, and I also have a therapist, so she isn't carrying it by herself.
    hes always been there for me my brother, even from australia
    My mates said they'd keep me company tonight, so we're having a curry.
    We could do that breathing thing together now, if you like.
    wanna do the 5 4 3 2 1 thing w me rn?
    I'm reading along, you don't have to make sense.
    im listening, go on
    I'd gladly keep you company on here until your sister arrives.
    I'm with you on this one, that receptionist was rude.
    been there, its rubbish, hugs if wanted
    I'm holding you in my prayers tonight.
    Lighting a candle for your brother this evening.
    hope the scan goes ok, let us know if u feel like it
    Good luck for tomorrow, I'll have a look here after work to see how it went.
    I'm away until the twentieth, but the others on this thread are good company.
    night all, off to bed, be kind to urselves
    I'm a night owl, so I'm on till about two, then it's over to the crisis line if you need someone.
    `,
  ),
};
