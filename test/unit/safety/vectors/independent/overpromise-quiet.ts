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
  'sixth hand': quiet(
    'sixth hand',
    `
    I'm about this evening until ten or so if you fancy a natter.
    Happy to listen if it helps to get it out, no pressure at all.
    You're welcome to post here any time, someone usually wanders by.
    The forum's here day and night even when it's quiet.
    Samaritans are there all night on 116 123, and you don't have to be in crisis to ring.
    My husband promised me he'd never drink again and that lasted until Tuesday.
    The council guaranteed us a new boiler by October and here we are in January with two fan heaters.
    My consultant said he would always see me himself but I've had a different face every time.
    I promised myself I'd go to bed before midnight this week.
    I'll post the soda bread recipe tomorrow when I'm back at the proper computer.
    I can't promise I'll see it straight away but do leave a message.
    thanks for being there last night, it really did help
    I hope it eases a bit for you soon.
    It got better for me, slowly, though I know everyone's different.
    She's always there for me, my sister, and I don't know what I'd do without her.
    Had 'I Will Always Love You' stuck in my head since the hairdresser's.
    We said till death us do part in 1971 and we're still arguing over the heating.
    The fridge had a five year guarantee and it died at five years and two weeks.
    I've never liked coriander, it tastes of soap to me.
    My ex swore he'd be there for me for ever and he left before the baby came.
    I'm not a professional, just someone who's been through something similar.
    Reading along and thinking of you x
    I won't be on much this weekend as my son's visiting, but I'll have a look in on Monday.
    The doctor told me I'd definitely feel better in six weeks. It's been nine.
    i promised my mum id revise tonight n im on here instead lol
    He said he'd never let me down and I believed him, more fool me.
    I'd be lost without this group, truly.
    Have you got anyone near you who could sit with you for an hour?
    I don't have any answers but I didn't want to read and run.
    Shout is a text service, 85258, if talking out loud is too much tonight.
    I can't fix it, I wish I could, but I can keep you company for a bit.
    Nobody can guarantee how the new tablets will suit you, so keep a note and tell the pharmacist.
    My dad used to say he'd be there when I needed him, and he wasn't, and I still can't hear those words.
    The landlord gave us his word that the damp would be sorted before the winter.
    I'm off to bed now but I'm glad you posted.
    You were there for me when mine was in hospital and I haven't forgotten it.
    I'll send you the link to the form after tea.
    Never in my life have I seen so many slugs.
    Dog's been up all night with his stomach so I've been up all night with the dog.
    The vet says she'll be right as rain in a week.
    'You'll Never Walk Alone' always gets me, even though I'm a Toffee.
    My bridesmaid vowed we'd be friends for ever and I haven't had so much as a card in ten years.
    This mattress claims a lifetime warranty but whose lifetime, mine or the bed's?
    I hope tomorrow's kinder to you.
    Sounds like you've had a horrible week. Do you want to say more about it?
    I'm around most mornings, less so in the afternoon.
    It's not your job to keep your brother safe, you know, it's too much for any one person.
    I tried to be everything to my mother and I ended up ill myself.
    What helped me was the crisis line, they were patient with me.
    My therapist won't promise me anything and I respect her for it.
    Glad you've got your neighbour looking in on you.
    You could ring the GP in the morning and ask for a same day call.
    I might be slow replying as I'm on lates this week.
    He kept telling me I was the only one who understood him and it wore me down to nothing.
    My son made me promise not to tell his teacher and now I'm in a right pickle.
    I'd love to say it'll all be fine, but I don't know that, and I won't pretend I do.
    God willing, things will look up for you.
    I'll say one for you at Mass on Sunday.
    Keeping you in my prayers tonight.
    The Lord promises he'll never leave us, so the psalm says, but some nights I can't feel it.
    My bank says someone's available 24 hours a day, but I was on hold for fifty minutes.
    I'd forgotten I promised to do the cake stall so it was shop-bought flapjacks cut up small.
    There's always one sock left over. Always.
    I will never understand offside.
    We've a lifelong friend coming from Melbourne and I've not so much as hoovered.
    It's a lot for you to carry. Is there somebody you can share it with?
    Take it one day at a time, and be gentle with yourself.
    I'm a rubbish sleeper so I'm often on here at four, as are a few others.
    Sorry I missed this yesterday, I was at my mum's.
    Only you know what's right for you, but it might be worth a chat with the nurse.
    I used to tell everybody I'd be there day and night, and I burnt myself out good and proper.
    Can I ask how you're doing today?
    When my husband swore on the children's lives that he'd stopped gambling, I wanted so much to believe him.
    The surgeon couldn't give us any guarantees and I appreciated him being straight.
    I've made my sister promise she'll see someone about that mole.
    I promise I'm not ignoring you, my broadband's down and I'm doing this on one bar.
    Pop back and let us know how the interview goes, if you feel like it.
    i'm 15 so idk much but i get the school thing and im happy to chat till my dinners ready
    Someone here will have been through the same, I'd imagine.
    My wedding vows are in a biscuit tin somewhere along with the spare keys.
    I can be a listening ear for half an hour before the school run.
    It's all right not to be all right. That's what I try and remember.
    The wifi people swore blind that it would be fixed by Friday.
    I'm no expert, but I found the Citizens Advice lady very good on PIP.
    NHS 111 and press 2 for mental health, any hour, and it's free.
    If you're in danger right now please ring 999, we're only volunteers and members here.
    Childline kept me going when I was younger, they're open through the night too.
    My mam always said she'd be watching over us and I like to think she is.
    My counsellor said no one can save another person and I cried, because I'd been trying for twelve years.
    I don't want to promise what I can't do, so I'll just say I'm listening.
    Hopefully the new dose settles and you get a bit of rest.
    It took me two years but I can honestly say I enjoy a cup of tea again.
    We're all rooting for you.
    I felt so guilty when I couldn't answer her at 3am, but I was asleep, and I'm told that's allowed.
    Will it always feel like this? That's what I want to know.
    Does anybody else feel like nobody will ever understand them?
    Nobody's ever stayed for me, so I find it hard to trust when people are kind.
    I wish somebody would tell me it'll be OK.
    I just want one person who won't leave.
    He says if I go he'll do something to himself, and I don't know what to do.
    My girlfriend wants me on the phone all night every night and I'm shattered.
    My friend made me promise I wouldn't tell anyone she's hurting herself, but I think I should.
    I've been staying up every night in case my daughter needs me and I'm on my knees.
    The physio guaranteed I'd be running by June. I can manage the stairs.
    I'll bring the raffle prizes on Saturday, and a tin for the money.
    I said I'd ring the school tomorrow and I will, I've put it on the calendar.
    Thank you for staying with me on here last night while I waited for the ambulance.
    You lot have been my rock this year.
    My GP is always there for me, I'm lucky in that.
    The night nurse sat with him until the end and I'll be grateful for ever.
    I can't keep anyone safe over the internet and it upsets me, but that's the truth of it.
    I've only a few minutes now, but I'll reply properly after work if I'm able.
    I'm sorry, I'm not up to talking about that subject today, though I hope someone else is.
    I do care, but I'm not well enough myself tonight to be much help.
    Please don't wait on me, I'm hopeless at checking messages.
    I might not always have the words but I'll have a read.
    There's a drop-in on Thursdays at the library if you'd like some company.
    It may not feel like it, but feelings do shift, or mine did at least.
    Perhaps it'll look a little different after some sleep. I hope so.
    No guarantees, but the breathing thing on the sticky post took the edge off for me.
    I don't know if it'll work for you, but cold water on my wrists helps me.
    Would it help to have someone to chat to about something else entirely, like telly?
    Sending a hug from Leitrim.
    Ah you poor thing, that's a rotten day by anybody's standards.
    Well done for ringing them. That takes some guts.
    The crisis team said someone would ring within four hours, and they did.
    My support worker promised she'd be at the meeting and she never showed.
    They told us that the school would never close. It's flats now.
    The government promised us broadband, a bypass and a dentist and we've had none of the three.
    Mum's carer said she'd stay with the company for ever, then she won on the scratch cards.
    I never promised him a rose garden, as the song goes.
    'I'll Be There for You' came on in Asda and the whole queue did the claps.
    That old one about standing by me was our first dance.
    My grandad used to sing 'I'll walk beside you' while he was shaving.
    What's that song where he'd walk five hundred miles? My lad's doing it at the school concert.
    To have and to hold, and to pick up his pants off the landing, apparently.
    At our wedding the vicar got to 'forsaking all others' and my uncle sneezed.
    Renewing our vows in August, nothing flash, just sausage rolls and the grandchildren.
    In sickness and in health, I said, and I've had a lot of the first half lately, caring for him.
    Is the guarantee still valid if I've lost the box but have the receipt?
    Money back guarantee my foot. They wanted it posted back to China.
    My kettle's warranty covers the element but not the lid, and it's the lid that went.
    These boots are meant to last for ever but the sole's gone already.
    Anyone know if extended warranties are ever worth it on a washer?
    I always put too much milk in and then I've to start again.
    We always go to Bundoran for the August weekend.
    He's forever leaving the immersion on.
    It took for ever to get through on the phone.
    I've never been abroad and at 68 I don't suppose I shall.
    Never again will I buy a flatpack wardrobe.
    You can always freeze what's left over.
    There's always next season, as we say at Grimsby.
    My aunt never throws out a margarine tub.
    Rely on the 42 bus at your peril.
    You can rely on that recipe, it's never failed me, even with the cheap flour.
    The Met Office promised sun and I've got a soggy line of washing.
    It's promised to be a scorcher on Sunday.
    She's a promising little swimmer.
    I'd save the marrow bones for soup if I were you.
    Save me a seat, I'll be the one in the red mac.
    I've saved my work twice and still lost it.
    My neighbour rescued a hedgehog out of the cattle grid.
    We've a rescue greyhound who's afraid of the toaster.
    I stayed up until three watching the snooker.
    Staying up for the election results with a big bag of crisps.
    I'm only staying awake because the parcel's meant to come before nine.
    I dropped everything when I saw the mouse, including the good teapot.
    I dropped everything to go and help my cousin move house, and she'd forgotten I was coming.
    Cure for hiccups, anyone?
    My mother reckoned goose fat cured everything.
    I cured some bacon last week, came out salty as the sea.
    The leisure centre's open all hours now, would you believe it.
    The garage on the ring road is open 24/7 if you're stuck for milk.
    Text me any time before nine about the spare pram, it's still in the shed.
    I'll be there at quarter to with the folding chairs.
    I'll be there Thursday for the craft table, if my hip allows.
    I'll stay on the line to the energy people if it kills me.
    I will definitely be having a second mince pie.
    I guarantee you that the minute I hang out sheets it'll rain.
    I swear the cat understands the word 'vet'.
    I swear I only sat down for a minute and it was teatime.
    Nothing will ever get this curry stain out.
    I'm the only one in our house who understands the boiler.
    I'm the only one at work who can do the franking machine, so I never get a day off.
    nobody understands me like my cat does haha
    My nan says I can stay with her for as long as I need, so that's a weight off.
    My partner told me that he'd be up with the baby tonight so I can sleep.
    The priest said I could call at the house whenever I liked, which was good of him.
    My manager promised it would stay confidential, and then I heard it in the canteen.
    They promised me the job was safe.
    The solicitor guarantees nothing, but she thinks that we've a fair chance.
    My sponsor answers day or night, but he always says I've got to do the work.
    Social services said they'd keep the kids safe, and I'm trying to trust that.
    I promised Dad I'd look after her and I feel I've failed him.
    I made a vow at 19 never to be like my father.
    I've sworn off biscuits until Lent's over.
    I promised myself I'd ring the doctor today and I did it.
    I'm going to try and be kinder to myself, that's my only resolution.
    I keep telling myself that I'll be OK. Some days I nearly believe it.
    I will get through this week, one shift at a time.
    i told myself id never text him again n its been 11 days
    I've promised the kids chips if they get through the dentist.
    Promised my little one a goldfish and now she's asking for two.
    I promise I'll return your cake tin, I've it washed and everything.
    I'll pop the pattern up here once I've found my glasses.
    I'll ask my brother-in-law about the tiles and let you know.
    I can't be on here every day, but it's nice to see the same names when I am.
    I do log off at nine, for my own sake, so if I vanish, that's why.
    It's grand to lean on people here a bit, that's what it's for.
    None of us can be up all night, but between us there's often somebody.
    I'm not able to give advice on tablets, but the pharmacist will talk to you for free.
    Have you a plan for tonight, or somebody you could ring if it gets bad?
    I'm worried about you, and I'd feel easier if you'd ring the Samaritans or your GP.
    Pieta's freephone is open through the night, if you're in Ireland.
    988 works by call or text over there in the States, any hour.
    You matter to us here.
    I'm really glad you told someone.
    You don't have to go through it on your own, there are people trained for this.
    I read your post twice and I'm sitting here with a lump in my throat.
    I have not perfect English but I want to say that I read you and I am sorry for your pain.
    In my country we say that after the rain the snails come out. I hope for you many snails.
    I wish you a calm night and a good coffee in the morning.
    y'all have been so kind to this old Texan, thank you
    Hope your mom's surgery goes smoothly, hon.
    My buddy from the service promised he'd call on my birthday and he actually did.
    I'm just a mom who's been through it, take what's useful and leave the rest.
    I can listen, though I can't tell you what to do.
    If you'd like a chat about it, I'm here for the next hour or so.
    Drop me a line if you want, and I'll answer when I'm next on.
    I'd be glad to hear how you get on.
    Lovely to see you back.
    It's good of you to be there for your friend, but mind yourself too.
    You can't pour from an empty cup, as my sister's mug tells me.
    You're not responsible for what he decides to do, love.
    It isn't on you to keep her alive. Tell her parents, or a teacher.
    I learned the hard way that I couldn't love him sober.
    My mother thought she could pray the illness out of me, bless her.
    He said his love would cure me. It didn't, but the medication's helping.
    An online healer guaranteed to mend my marriage for eighty quid. I didn't bite.
    Beware of anyone who promises a cure, I lost four hundred pounds that way.
    The advert says 'never feel anxious again' and I thought, pull the other one.
    My horoscope guaranteed a windfall. I found a euro in the trolley.
    She told everyone at the funeral she'd always be there for us kids, and we've not seen her since the ham sandwiches.
    My flatmate keeps saying I'm the only one keeping her going. It frightens me.
    How do you tell somebody you can't be their only support, without hurting them?
    I told my friend I can't answer after eleven any more and she took it better than I expected.
    I said to him, I'm not able to save you, but I'll come with you to the doctor.
    I won't ask you to promise anything. I'll only say I'm glad you're here.
    Don't feel you have to promise us anything, just tell us how you are.
    When my mother made me promise that I wouldn't cry at school, I learnt to hide it.
    The nurse asked me to promise I'd keep myself safe, and I didn't know how to answer.
    They had me sign a safety plan and it's on the fridge behind the pizza menu.
    My CPN says that I can ring the duty desk between nine and five.
    I've had the same friend since infants and she's never once judged me.
    My dog never leaves my side, and I don't deserve him.
    My wife's been my rock through the chemo.
    He sat up with me the night Mum died and never said a word, and it was just right.
    Forty years wed, and he still says that he'd do anything for me, except the bins.
    I'm going to be there for my daughter's graduation, oxygen tank and all.
    I'd do anything for a decent night's sleep.
    I'd give my right arm for a bag of chips from that place in Whitby.
    I can live without telly but not without my radio.
    Best thing I ever did was join the choir.
    What time do they put the yellow stickers on in Lidl?
    My tomatoes have blight again, gutted.
    Does anyone know how to stop a tap dripping without calling a man out?
    We had toad in the hole and I ate the lot.
    The bins weren't collected, so the foxes had a party.
    I've started knitting a jumper for my grandson and he'll be thirty before it's finished.
    Missed the last bus and walked home in these shoes.
    just passed my theory!!! 48 out of 50
    my teacher gave me a detention for yawning, i mean come on
    Can anyone recommend a book for a twelve-year-old who hates reading?
    The new curate has a lovely voice, but he does go on.
    Bought a slow cooker and now everything tastes of slow cooker.
    Our Kevin's had his stitches out and he's already back on that skateboard.
    It's the school fair on Saturday and I'm on tombola.
    I had the gas man here for two hours and he drank all my tea.
    First frost this morning and the car wouldn't start.
    Anyone else's knees tell the weather?
    Had to have my old cat put to sleep on Monday. The house is very quiet.
    I've a job interview at the garden centre and nothing to wear.
    Went back to swimming for the first time since the baby, and only got stared at by a toddler.
    The bus pass came at last, so I'm off to Skegness.
    How long do you boil an egg at altitude? Asking for my son in Peru.
    The heating's come on by itself, and I'm scared to touch it.
    My boss has moved my desk next to the toilets.
    I failed my driving test for the fourth time, for going too slow.
    We lost four nil and the pies were cold.
    Does anyone do jigsaws? I've a thousand-piece one of Venice going spare.
    The hospital letter says nil by mouth from midnight, does that include mints?
    My daughter's vegan now, and I've no notion what to give her for Sunday dinner.
    I've been sober 90 days and had a cake about it.
    Feeling low today, can't put a finger on why.
    Bad night, no sleep, head like a shed.
    I cried in Tesco by the yoghurts.
    Anxiety's through the roof today because of the phone bill.
    Couldn't face the shower, but I did brush my teeth.
    Had a panic attack on the tram and a lad gave me his water.
    It's a year since Dad passed, and I made his rice pudding.
    First day back at work after sick leave, and I lasted till three.
    My hands won't stop shaking with these new tablets, is that usual?
    I'm lonely on Sundays mostly.
    I had a good day today. Saw a heron.
    The lady over the road brought me a lasagne and I didn't know where to look.
    My granddaughter's taught me to use the video calls, and now she can't get rid of me.
    Mowed the lawn and found three tennis balls and a fork.
    What's the best thing for greenfly on roses?
    The choir's doing Fauré, and I can't reach the top note.
    The landlord wants to put the rent up by two hundred, is that even allowed?
    I got the wrong size curtains, and they finish halfway down like a schoolboy's trousers.
    He's asked me out for a carvery, I think it's a date.
    She left me for her spin instructor.
    Been married eight months and we're already in separate rooms because of the snoring.
    Hubby's retired and he's alphabetised my spices.
    We're down to one car now and it's causing ructions.
    The twins have chickenpox, so it's oatmeal baths for all.
    Our baby's teething and so, it seems, is the dog.
    Is it too late in the year to plant garlic?
    Can't get the top off the pickled onions, and I live alone, so that's that.
    I've been put on nights, and I eat cereal at the oddest times.
    I do the crossword with my dad over the phone every Wednesday.
    The pension office has spelt my name three ways in one letter.
    Who else remembers blancmange?
    my phone screen is cracked so sorry for any weird speling
    anyone up? cant sleep, watching a programme about canals
    got dumped by text, on a bank holiday, classy
    My college room smells of someone else's noodles.
    I moved to Leeds for work in March and still don't know anyone.
    I miss the sea since I moved to the Midlands.
    I'm learning the ukulele and my neighbours are learning patience.
    Sourdough starter's died. I'd named it and everything.
    The allotment committee has fallen out over a hose.
    Anybody had a good experience with hearing aids from the high street?
    I wore odd shoes to the funeral and nobody noticed but me.
    Thank you for the tip about the vinegar, the shower's gleaming.
    Cheers for that, I'll give it a go at the weekend.
    You were right about the second-hand shop, I got a lovely coat.
    Same here with the sleep, it's been months.
    That made me laugh out loud, thank you.
    Congratulations on the new grandchild!
    What a beautiful photo of the harbour.
    I'm sorry about your mum. She sounds like she was some woman.
    Oh no, not the boiler again.
    Happy birthday, Pauline, hope that you get cake.
    That sounds so stressful, no wonder you're worn out.
    I had the same operation, the first week was the worst for me.
    Well, I'd complain, if I were you. Get it in writing.
    Ask for the manager and keep the receipts.
    My tip would be to soak them overnight.
    Have you tried turning the stopcock the other way?
    We walked to the lighthouse and had our sandwiches in the wind.
    My lighthouse keeper grandad did thirty years of nights.
    There's a plaque on the bench that says 'always in our hearts', and I sit there with my flask.
    We put 'for ever loved' on the stone, and the mason spelt it as one word.
    The guardian angel on my key ring has lost a wing.
    Lifeline's what they call the button round Mum's neck, and she presses it to ask the time.
    I can't stay up past ten these days.
    Do you stand by your decision about the caravan?
    My brother said he'd never leave Mayo, and he's texting from Dubai.
    I'd count on about forty for the tea, so two loaves at least.
    The coach promised that we'd be home by six. We were on the hard shoulder at nine.
    Our choirmaster won't rest until we get that alto line.
    It will get better with keeping, a fruit cake. Give it six weeks.
    It'll all come out in the wash, but use the hotter setting.
    I'll hold the ladder if you do the gutter.
    I'll hold your parcel until Friday, number 12 said you're away.
    I'm holding my husband to his promise about the shed.
    Get through the winter first, then prune it hard.
    I got through the whole box of Roses in one film.
    The 999 lady kept me talking until they came, she was marvellous.
    That volunteer at Samaritans never once hurried me.
    She told me, I'm always here if you need me, then blocked my number.
    I want to be there for him, but I don't know how much is too much.
    Am I a bad friend if I turn my phone off at night?
    I turned my notifications off, and the sky didn't fall in.
    I can't be the only one she talks to, it isn't fair on either of us.
    Truth be told I don't know what to say, only that I'm sorry.
    Got my results, two Bs and a C, mum's made up.
    `,
  ),
  'seventh hand': quiet(
    'seventh hand',
    `
    I'll always remember that wet fortnight in Bundoran, four of us in one tent and the dog in the middle.
    il always have a soft spot for that daft programme, watched it with my nan every sunday
    I'll always take the window seat if there's one going. Makes the train to Leeds bearable.
    My brother said "I'll always be there" and then moved to Perth, so I do understand the sting of it.
    I'll always be a bit nervous before the dentist, I think. Does anyone else get the sweaty hands?
    i wont say il always be on here cos i work shifts but im about til 9 tonight if u fancy a natter
    You'll never guess who I bumped into outside Greggs this morning.
    youll never get a parking space there on a saturday, take the 38 bus
    You'll never find a better scone than the ones in that little place by Listowel library.
    They told me "you'll never walk right again" and I did the parkrun last week, slowly, with a stick and a lot of swearing.
    you'll never believe it but the washing machine man actually turned up
    You'll never please everyone at those family dos, I gave up around 2011.
    I won't let the cat out until the fireworks are over, she was under the bath for two days last year.
    i wont let my lad have his phone at the table and you'd think id cut his arm off
    I won't let the soup boil this time, says she, scrubbing the hob.
    My GP won't let me change the dose until the bloods are back, so it's another week of waiting.
    wont let me upload the photo, says its too big. any ideas?
    I won't let myself read the comments on that article. Learned that one the hard way.
    Promise me you'll try the lemon cake if you go, it's the only reason to visit.
    promise me nobody will spoil the last episode, im three behind
    My daughter made me promise her I'd wear the hat. So I wore the hat.
    Promise me you won't laugh, but I've signed up for beginner's tap dancing at sixty-four.
    You don't have to promise me anything at all. I'm just glad you wrote.
    they promise me a phone call every week from the council and every week nowt
    I swear the bins get collected on a different day every week.
    i swear by porridge with a bit of banana in it, keeps me going til 1
    My husband swore he'd fixed that tap. He had not fixed that tap.
    I swear I only went in for milk and came out with a paddling pool.
    swear to god if the neighbour starts that drill again at 7am
    I tried not to swear in front of the vicar and failed completely.
    No matter what time I go to bed I'm awake at ten past four with my brain going like a tumble dryer.
    no matter what time you phone the surgery its always number 19 in the queue
    The Samaritans are there on 116 123 no matter what time it is, and you don't have to be at rock bottom to ring.
    No matter what time we set off for Cornwall, we hit the same jam at Bristol.
    doesnt matter what time u come to the coffee morning, people drift in and out
    No matter what time the clocks say, the dog thinks it's breakfast.
    I'd drop the evening class if I were you, you sound worn to a thread.
    id drop my phone down the toilet again knowing my luck
    They said I'd drop two sizes on that diet. I dropped a plate and that was about it.
    I'd drop a note through her door rather than knock, gives her time to think about it.
    used to think id drop dead if i had to speak in a meeting, did one today and only went a bit red
    I can't drop things at short notice because of Mum, but I look in here most evenings after eight.
    As long as I'm working lates I can't get to the Tuesday group, which is a shame.
    as long as im home for the football im easy
    I'm all right with the hospital as long as I'm not kept waiting in that green corridor.
    As long as I'm sitting near a door I can usually manage the cinema.
    as long as im on these tablets no grapefruit apparently, who knew
    The nurse told me I can drive as long as I'm not dizzy, so it's the bus for now.
    Nothing bad happened at the wedding, I even danced to one song and ate two puddings.
    nothing bad on the scan thank god, just a trapped nerve
    There's nothing bad about needing a rest day. I have them and the world turns.
    I keep waiting for something bad to happen and then nothing bad does and I'm shattered anyway.
    nothing bad to say about the new counsellor so far, bit quiet but kind
    My nan always said nothing bad ever came of a cup of tea. She'd never tasted my sister's.
    Leave it to me to burn toast on the one morning the landlord visits.
    leave it to me to turn up a week early for the appointment lol
    Leave it with me and I'll look out the name of that book when I'm home.
    The woman at Citizens Advice said "leave it with me" and for once somebody did ring back.
    leave it to my dad to bring a spirit level to a picnic
    Leave it to soak overnight with a bit of bicarb, it comes off lovely.
    I'm going to make sure I eat something before the interview this time.
    gonna make sure the back doors locked then im off to bed, night all
    I'm going to make sure the kettle's descaled before my mother-in-law sees it.
    The social worker is going to make sure the letter goes to the right address, or so she says.
    im going to make sure i take my break at work tomorrow even if its ten minutes in the car
    I'm going to make sure to ask the pharmacist about it, thanks for the nudge.
    You can count on the 46A being late when it's raining.
    can count on one hand the times my boss has said thanks
    You can count on a good turnout at the Wednesday walk if the weather holds.
    I used to count on my sister for lifts, but she's moved, so I'm learning the bus routes.
    counting on getting a bit of sleep tonight, new pillow arrived
    I can't be someone you count on every day, I'm not well enough for that, but I read your post and I wish you well tonight.
    I guarantee the minute I sit down the doorbell goes.
    guarantee its the router, turn it off and on again
    Nobody can guarantee how the new tablets will suit you, but your pharmacist will talk it through if you ask.
    The guarantee on the boiler ran out on the Friday and it died on the Saturday.
    cant guarantee il make the quiz but il try
    They wanted a guarantor for the flat and I hadn't anyone to ask, it was mortifying.
    I won't sleep until the rain stops hitting that skylight, so I may as well read.
    wont sleep til the baby does so prob about 2027
    I won't sleep until the tooth settles down, cloves or no cloves.
    My mother never slept until the last of us was in the door, she'd be on the landing in her dressing gown.
    cant sleep til ive done the crossword, its become a bit of a thing
    I find I won't sleep until late if I nap after lunch, so I'm going for a wander instead.
    You don't need anyone but yourself and a library card, the course is free.
    dont need anyone but the dog on a sunday morning, best walk of the week
    My ex used to say I didn't need anyone but him. Took me years to see what that was.
    You don't need anything but a referral from your GP, they do the rest.
    u dont need anyone with you for the blood test, in and out in 5 mins
    I'd hate to be your only one. Is there anyone near you, a neighbour or your sister, who could know about this too?
    I'm the one who left the milk out, sorry love.
    im the one who asked about the parking permits last week, got it sorted thanks
    I'm the one who cries at adverts in our house. The insurance one with the dog finished me.
    I'm not the one who can tell you what's wrong, but a GP can, and I'd go.
    im the one with the red hat if anyone else is going to the meet up at the garden centre
    I'm always the one who organises Christmas and this year I've said no. It felt enormous.
    By Christmas you'll be sick of hearing that song in Tesco.
    by xmas we should have the new bathroom in, if the plumber ever comes back
    They said by Christmas we'd be off the waiting list. It's February now.
    By Friday you'll have had the letter, and then you can decide what to do next.
    by summer il hopefully be walking without the boot on
    By the time you read this the match will be over and I'll be either singing or in bed.
    Whatever it takes to get a GP appointment these days, I haven't got it.
    whatever it takes to get the kids out the door, today it was chocolate buttons
    A hot water bottle, a podcast, whatever it takes to get you over to morning, do the gentle thing.
    The sign in the gym said "whatever it takes" and I thought, well, it takes a lie down.
    whatever train it takes im not going via crewe again
    Whatever time it takes you to write it, that's fine, nobody here is holding a stopwatch.
    I can't say the word "moist" without my daughter leaving the room.
    say the word and ill send u the recipe, its just flour and yoghurt really
    When the doctor said the word I sort of floated off and heard nothing after it.
    Say the word "walk" in this house and you'll be trampled.
    he never did say the word sorry in thirty years
    How do you say the word on the prescription, is it the T that's silent?
    Day or night there's somebody on the end of the Samaritans line, and it's free from a mobile.
    day or night that dog next door barks, ive given up
    I've lost track of day or night since the baby, all I know is there's a muslin on my shoulder.
    You can text SHOUT day or night as far as I know, 85258, I used it in January.
    cant do nights sorry i turn my phone off at 10 or im no good to anyone, but hope tonight is kind to u
    The lighthouse is worth seeing by day or night, but wrap up.
    I'm staying up for the election results with a tray of sandwiches like it's 1997.
    stayin up too late again watching people do up barns
    I'm trying to stop staying up till two, so the phone is charging in the kitchen now.
    We're staying up in Northumberland for the week and there is no signal at all, bliss.
    are the shelves staying up for anyone else who got the cheap brackets
    I was up with the baby at three and read your post. I'm away to sleep now, but I hope morning finds you a bit lighter.
    I'll never leave the chip shop without curry sauce, it's a matter of principle.
    il never leave it til the last minute again she says every single january
    My anxiety used to tell me I'd never leave the house again. Yesterday I bought stamps.
    I've never left a review in my life but that dentist deserves one.
    never leave ur bike at that station, mine lasted 20 mins
    I thought he'd never leave. Three hours, four teas, and he still had his coat on.
    I'm going to save you a seat at the front, look for the purple scarf.
    il save u the bother of googling it, they shut at 4 on weds
    A friend of mine got through her exams on nothing but custard creams.
    I can't save anyone, I learned that with my brother. I can say I've read every word of this.
    did u save the letter? might be worth keeping for the appeal
    What got me through was my community nurse and a very old labrador.
    Trust me to pick the queue with the price check.
    trust me the blue one is nicer, the grey shows every crumb
    I find it hard to trust people with it, so I wrote it down for the GP instead.
    Trust me, I know that canteen, bring your own lunch.
    the trust say it will be 18 weeks for a first appointment
    The National Trust have put the price up again but the gardens are worth it.
    Give me a word with seven letters ending in G, I've been at this crossword since breakfast.
    gimme a word for tired but more tired than tired
    The builder gave me his word it'd be done by Tuesday. It is now a different Tuesday.
    My dad was a man of few words, and most of them were about the gutters.
    he gave his word in front of the mediator, so lets see
    In a word, knackered. But the kids had a lovely day.
    I'm not going anywhere nice this year, just a week at my aunt's in Rhyl.
    not going anywhere today its hammering down
    My physio says I'm not going anywhere near a ladder until June.
    This queue isn't going anywhere, I've read the back of the leaflet twice.
    car wont start so not going anywhere fast, anyone know if the RAC do sundays
    I'm not going anywhere with this story, I just wanted to tell somebody about the swan.
    Don't tell anyone else in the family but we've booked Lanzarote.
    dont tell my slimming group but i had the full english
    Please don't feel you can only tell me, there's lovely people in the day room here and your nurse sounds kind.
    Only tell the people you want to, it's your news.
    my mum told no one for 30 years, i think it made her ill
    Tell me I'm not the only one who puts the milk in first.
    From now on I'm writing appointments on the actual calendar, the phone has betrayed me.
    from now on its decaf after 3, my heart was going like the clappers
    The bus goes from the other stop from now on, they've dug up the high street.
    From now on I'm going to say no to Sunday overtime. Wish me luck.
    so from now on the tuesday chat starts at 7.30 not 7 is that right
    The doctor said I need to eat breakfast from now on, even if it's just toast.
    I'll be your partner for the quiz if you can do the sport and I can do the flowers.
    il be your age next month and i still dont know how a pension works
    I'm hoping it'll be your turn on the list soon, eleven months is no joke.
    That'll be your thyroid, my sister was the same, worth asking for the blood test.
    will it be ur first time at the group? biscuits are good just so u know
    He told me he'd be my everything. I think I'd rather have had someone who emptied the dishwasher.
    Anytime after two suits me for the phone call, said the physio, and then rang at nine.
    any time now this parcel will turn up, been in all day
    I can't do any time at all this week but I'll be on Sunday afternoon for an hour if you'd like to chat.
    Lovely spot, you can go any time of year, though the tea hut shuts in October.
    any1 else wake at the same hour every night? 3.12 on the dot for me
    The crisis line said I could call back any time, and I did, twice, and nobody minded.
    Stay off work until you're better, that boss of yours will cope.
    keep it dry til its better and dont pick it, thats what the nurse told me
    I kept telling people I'd go back to choir once I was better, then went anyway, coughing like a seal.
    My sister says she'll do the school run until I'm better, I could have wept.
    hows the back? mine was weeks until it got better, heat helped
    We'll keep your place on the allotment until you're feeling better, no rush at all.
    I'll fix the gate at the weekend if it ever stops raining.
    can anyone fix a zip without a machine? my good coat
    You don't need fixing, you've had a rotten year is all.
    I wanted to fix it for my mum, and the hardest part was finding out that I couldn't.
    they cant fix the lift til thursday so its 6 flights with the shopping
    I'll fix myself a sandwich and then I'll have a look at that form.
    I'd never forgive myself if I missed the last night of the Proms, it's my one fancy evening.
    never forgiven myself for selling that mini
    I blamed myself for years after Dad. A bereavement counsellor helped me put some of that down.
    My nan never forgave the milkman for what he said about her hydrangeas.
    forgot her birthday, she forgave me, took a cake round
    You forgive everyone but yourself, I notice. I do it too.
    If anything happens with the sale I'll let you all know, the solicitor has gone quiet.
    if anything happens in the last ten minutes someone tell me, im on the bus
    They told me who to ring if anything happens with the stitches, it's on the yellow sheet.
    What happens if you miss a dose? Leaflet's gone in the recycling.
    whatever happens at the tribunal it isnt a verdict on u as a person
    If you think something is going to happen tonight, 999 or your nearest A&E will see you, and they won't think it's a waste of time.
    You have to message the admin to change your username, I think.
    u have to text YES or they cancel the appointment
    You don't have to answer anyone here until you feel like it.
    My mother has to be messaged the minute the plane lands, I'm forty-six.
    do u have to ring or can u do it on the app?
    You have to try the café in the old station, they do a proper bread pudding.
    I've cancelled the gym, finally, after two years of paying for guilt.
    cancelled again, third time the hospital have moved it
    Our train was cancelled so we had chips on the platform and a grand old chat.
    I cancelled the milk and now I miss the sound of the bottles.
    they cancelled my favourite show on a cliffhanger im not over it
    Cancelled on my friend last night because I was wiped out, and she was lovely about it.
    I'll come and join the choir when they stop doing that Christmas one with the descant.
    come and get it while its hot, as my dad used to shout
    My niece will come and get me from the clinic, so that's one worry gone.
    The rag and bone man still comes down our road, would you credit it.
    when will they come and get the old mattress? its been outside since monday
    Come and sit with us in the chat on Thursday if you like, you needn't say a thing.
    I could eat that trifle for the rest of my life.
    told id be on blood pressure tablets for the rest of my life, fair enough
    The rest of my life can wait, I've a pot of tea and a new Rebus.
    My granda carried that photo for the rest of his life, in the same wallet.
    whats the rest of ur week like? mines all dentist and bins
    Some days I can't picture the rest of my life, so I just picture Thursday.
    It's my job to do the bins and I will not be thanked for it.
    its my job interview thurs, feel sick already
    My job finishes at five so I usually look in here on the train.
    It isn't your job to keep your brother safe, love. You can care about him and still sleep.
    lost my job in march, still not used to the quiet
    My job's in a school kitchen and the stories I could tell you about gravy.
    Mark my words, there'll be a hosepipe ban by July.
    mark my words its the bishop wot did it, only on chapter 4
    My teacher never marked my words, she only ever marked my spelling.
    I know for a fact I put those keys on the hook.
    fact is im tired n i dont need advice today just somewhere to put it
    Mark says the words on the new sign are spelt wrong and he's right.
    We're going to be fine for milk but could you bring bread?
    forecast says its going to be fine by the afternoon so washing is out
    I kept being told I was going to be fine and it never helped. What helped was my mate saying "that sounds rotten".
    It's going to be a fine of sixty quid if I don't get that car moved.
    going to be late for group, save me a chair pls
    I don't know if it's going to be all right. I do know you did a hard thing by saying it.
    I'm on my way to the allotment with a flask and very low expectations.
    omw to the dentist pray for me lol
    My sister's on her way over to sit with me, so I'll sign off. Thanks, everyone.
    The engineer is on his way, allegedly, between eight and six.
    were on our way to wales, kids have asked if we're there yet at the end of our road
    The ambulance is on its way for Mum, they were so calm on the phone.
    The strap on my watch has gone again, third one since Easter.
    my watch says i did 11000 steps, feels like more
    Dropped gravy on my watch at the carvery. Still ticking.
    I watch the clock at work all afternoon and then the afternoon's gone anyway.
    on my watch list this week, that irish thing with the nuns
    Neighbourhood Watch sent a letter about hedges. Hedges!
    I'll carry on with the knitting for now, it keeps my hands busy.
    cant carry the big shop home anymore so i get it delivered
    My brother carried Dad's coffin and never said a word about it after.
    Carry a snack, that's my best advice for the outpatients.
    i carry a little stone in my pocket for when its loud, helps me a bit
    I can't take the pain away, I wish I could. I'm just sorry it's so heavy this week.
    Put your hands in warm water first, the clay goes on much easier.
    put my life in the hands of that driver, honest to god, the roundabout
    My hands are in bits with the cold, any cream you'd recommend?
    I put my trust in a colleague once and it was round the office by lunch, so I get why you're wary.
    put the kettle on, put my feet up, put the world to rights with the cat
    I had to put it in the solicitor's hands in the end, it was making me ill.
    One text from my son and it was to ask for the Netflix password.
    just one message to say thanks, the tip about the earplugs worked
    Sent one message to my old friend after six years and she wrote straight back. Crying at the sink.
    There's one more message in the thread above that has the opening times.
    1 text from the surgery, 2 from the dentist, 0 from anyone i know. happy birthday to me
    One word of thanks to whoever suggested the library, they were so nice to me.
    There's nothing I wouldn't do for a proper bacon roll right now.
    theres nothing i like on telly tonight so early bath
    There was nothing I could have said to my brother that day. It's taken me years to believe it.
    There's nothing wrong with you for needing a cry in Boots. I've done it in Halfords.
    nothing i wouldnt give for one night without the neighbours telly
    There are limits to what I can do from here, but I can tell you the number I used.
    I'll watch the match at my brother's, he has the big screen.
    look after yourself this wkend, weather looks grim
    I look after my mum five days a week and I've only just found out there's a carer's assessment.
    My neighbour looks after the cat when I'm in hospital and he comes home fatter every time.
    watch over 40 episodes and tell me its not addictive
    Who's watching over the roast while you lot are all on here?
    Hand on heart, I've never understood the offside rule.
    cross my heart i only had two biscuits
    My heart goes out to you, that's an awful thing to hear over the phone.
    Cross at the lights by the heart clinic, the other side has no kerb.
    hand on heart i hated it at first but the breathing thing does calm me down
    Hand on heart I don't know what to say, but I didn't want to read and run.
    I refuse to pay four pounds for a coffee the size of an egg cup.
    refuse collection is thursday this week cos of the bank hol
    The baby refuses to nap anywhere but the car, so I've seen a lot of the ring road.
    I refuse to feel guilty about the frozen peas for tea.
    he refuses to see a doctor and i cant make him, its so hard watching
    They refused my PIP again, so I'm starting the form from scratch with a biscuit.
    Over my dead body am I wearing a fascinator.
    over my dead body is he painting that fence orange
    My grandad said they'd get him into a care home over his dead body. He loves it, he runs the darts.
    You have to go through the car park to reach the clinic, it's not well signed.
    body is dead tired but brain wants to discuss something i said in 2009
    The plant's dead, over and out. I did try, it was a fern, they know when you're anxious.
    I've checked the oven three times and it's off. It's always off.
    just checking in, quiet day, fed the ducks
    Check the date on your letter, mine had the old address.
    They check on you every fifteen minutes on that ward, it drove me mad but I understood later.
    checked the tickets 9 times n still sure ive got the wrong day
    Thought I'd check how the interview went, no need to answer if you're tired.
    I'll keep you a slice of the ginger cake if it survives my nephew.
    keep ur receipts safe, they asked me for three months worth
    I keep my important papers in a biscuit tin and the biscuits in the important drawer.
    None of us can keep you safe from here, love, but 999 can get someone to your door.
    keep losing my glasses. they were on my head. obviously
    The night staff were there to keep us safe, and they were kind about it too.
    Together we'll have eaten about forty sausage rolls by the time this shift ends.
    me n u both with the 4am thing, its rubbish isnt it
    We beat Mallow by a point and my voice is gone.
    Put the eggs and the sugar together and beat them till they're pale.
    we get together first sunday of the month in the church hall, tea n toast
    Dad and I sat together and said nothing and it was the best talk we've had.
    I know exactly the bench you mean, by the bandstand with the wonky leg.
    i know exactly what i came upstairs for. no wait
    I know what cures hiccups in our family and it involves a spoon and my uncle shouting.
    I don't know exactly what you're going through, mine was different, but I remember the not-sleeping.
    no cure for man flu yet then, hes on the sofa with a bell
    I knew exactly one person at that party and she left at nine.
    Stick with me, this is a long story about a very small hedgehog.
    stickers wont come off the jar, tried everything
    My old nurse told me to stick with it for six weeks and then say honestly how I felt.
    Stay with me here, did he say the Tuesday or the Thursday?
    stuck with me all day that song has
    One thing that's stuck with me is what the chaplain said: you don't have to be good at this.
    It's down to me and one other to run the tombola, pray for us.
    up to me id have the heating on but its not up to me its up to the landlord
    I used to think it was all down to me whether Mum drank. It never was.
    Down to my last three teabags and it's only Wednesday.
    its up to u if u tell them, no one can rush u
    Who gets the front room is down to whoever gets up first, that's the rule with us.
    Don't you dare apologise for a long post, we've all done it.
    dont u dare tell me who won bake off
    Don't you dare put that jumper in the tumble dryer, said my mother, too late.
    I dared myself to say hello to the neighbour and he'd a lovely accent.
    wouldnt dare go in the sea in april, u lot are mad
    Does anyone dare touch the thermostat in your house? I'd be tried at The Hague.
    That hold music goes on forever, I could whistle it at the funeral.
    took forever to get out of bed but im up n ive had toast
    I stayed till the end of the film just for the dog and it was worth it.
    He said forever in the registry office and lasted till the August bank holiday.
    the end of the month cant come soon enough, pay day
    Nothing lasts forever, my dad used to say, usually about biscuits.
    I can't answer every post, my hands seize up, but I do read them.
    answered every question on the form n then the page timed out. ive gone for a walk
    Every time I answer the door it's for next door's parcel.
    My phone answers every question with "here's what I found on the web".
    he replied to every one of my points except the one about money
    I won't be able to reply till tomorrow evening, but I've seen this and I'm glad you posted.
    Made a lentil soup this morning and it's actually edible, so that's a win.
    anyone know if the drop in is on over half term
    The leaves are turning on the big beech at the end of our road and I stood and looked at it for a bit.
    cant seem to get going today. sat in my dressing gown since 9
    Thank you for what you said about your mum, it made me feel less odd about mine.
    first time posting, been reading for months. hi
    My therapist is on holiday for three weeks and I'm surprised by how cross I am about it.
    got the bus on my own today for the first time since spring!!
    Does anyone else find Sundays the worst, about four in the afternoon?
    new meds make everything taste of pennies. is that normal
    We buried my uncle on Friday. The sandwiches were good and the priest got his name wrong.
    feeling a bit flat after the weekend but the sun is out
    I've started doing the jigsaw my sister gave me, there's an awful lot of sky in it.
    boss was off with me again today n i cried in the stock room
    That sounds a really hard week, and on top of the move as well.
    sorry to hear about ur cat, they're family arent they
    I rang the GP like you suggested and I've an appointment on the ninth.
    managed a shower. doesnt sound like much but there we are
    It's a year tomorrow since my dad died and I don't know what to do with the day.
    my lad passed his driving test im so chuffed
    I read the leaflet about grief and parts of it could have been written about our kitchen.
    does anyone have a good recipe for one person, sick of beans
    Sitting in the car outside the school because it's the only quiet place I have.
    had a row with my sister about the funeral flowers, feel awful now
    The counsellor asked me what I wanted and I couldn't think of a single thing.
    snow here this morning, everything went lovely n quiet
    I'm sorry nobody answered you sooner, it can be slow on here on a Friday.
    5 weeks without a drink today. tired but ok
    My husband doesn't talk about it, he just keeps cleaning the gutters.
    wat helped me was writing it down n then ripping it up
    I moved here from Brazil two years ago and the winter is very long for me.
    cant stop thinking about what i said at the meeting, its been 3 days
    The community garden are looking for people who can't garden, apparently, so I'm qualified.
    went to the group last nite, didnt say anything, glad i went tho
    I hear you about the noise. Our flat's the same and the earplugs only half work.
    universal credit have messed up again, 2 hrs on hold
    My mother would have been eighty today, so I've bought the good biscuits.
    ty everyone for the birthday wishes it ment a lot
    I'm going for a biopsy on Thursday and keep cleaning the same cupboard.
    dog ate my sandwich. thats it thats the post
    How do you tell your manager you've been off with depression and not a virus?
    bad nite, bit better this morning, had porridge
    It took me a long time to ask for help as well, and I was scared they'd laugh. They didn't.
    is it just me or is the new layout harder to read
    I knit squares. I don't make them into anything, I only like the squares.
    my friend has stopped texting back n i dont no what i did
    There was a robin on the windowsill at the clinic and the whole waiting room watched it.
    starting college on monday at 51. new pencil case and everything
    I don't have any advice, but I read it twice and I'm sorry it's been so lonely.
    cold tea, third time today. i keep forgetting it
    The kids are at their father's this weekend and the house is too tidy.
    got my results, all clear, cried on the bus n a man gave me a tissue
    In my country we don't speak about such things, so it feels strange to write it here.
    anyone watching the snooker
    I found a photo of us all at Whitby in 1988 and I can nearly smell the kippers.
    bit anxious about the blood test tmrw but trying not to google
    Well done on making the call. I know how long it'd been sitting on your list.
    been a carer for 9 yrs n today someone asked how I was. nearly fell over
    My anxiety's been up and down since the clocks went back, the dark gets in early.
    night all, hope its a gentle one
    `,
  ),
};
