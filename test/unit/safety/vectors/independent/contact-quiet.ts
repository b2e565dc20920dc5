import { quiet } from '../vector.ts';

export const texts = {
  'second hand': quiet(
    'second hand',
    `
    My mum messages me forty times a day and if I don't reply she rings my flatmate. I love her but I can't breathe.
    text shout if ur struggling tonight, they were rly nice to me last week
    I don't do private chats, hope that's ok. Happy to keep talking in this thread though.
    You can't put a number on grief, dear. Two years or twenty, it still catches you in the kettle aisle.
    he keeps asking for my number even tho ive said no twice, should i block him?
    Please ring your GP in the morning and say it exactly like you've said it here.
    my ex still has me on whatsapp n i look at when he was last online, pathetic isnt it
    Met up with my old school friends on Saturday after three years of cancelling and I didn't have to leave early.
    got a email off my tutor sayin im on my last warning n i just went back to bed
    Is it against the rules to mention what town you live in? A moderator took something down and I wasn't sure why.
    She'll get the message eventually. You've been more than patient with her.
    I'm seventy-four and the surgery wants me to book on an app. I miss when you could just telephone and get Brenda.
    my mates all have a groupchat without me in it, found out today from snapchat lol
    The Samaritans were on the end of the phone for an hour with me. Their number is free and nobody asked my name.
    Could you and your sister meet halfway on this? You do the weekdays and she does the weekends, say.
    boss sends me texts at 11 at nite about rotas, ive started feelin sick when my phone buzzes
    i deleted insta n honestly my head is so much quieter
    We used to write letters, my husband and I, when he was at sea. I found the whole bundle last night and cried until one.
    A fella on another site wanted to video call straight away and it gave me the creeps. Was I right to say no?
    The health visitor said I can call her any time between nine and five, but I always feel I'm wasting her time.
    mods messaged me to check i was ok after my post and i thought that was dead nice
    I had a meeting at work about my absence. They were kinder than I'd expected and I've to see occupational health.
    My son games all night with people I've never met. How do I bring it up without him slamming the door?
    thers a chat thing on the childline website if u dont like talkin on the phone
    Nobody rings me any more. The phone could be disconnected for all the good it does.
    I'd rather stick to the forum if you don't mind. I came off all the other apps for my own sanity.
    It rings a bell, what you're describing. My brother was the same before they diagnosed him.
    My daughter wants to meet a boy she knows only from Discord, and she's fourteen. I'm beside myself.
    he left me on read for 4 days then texts me hey like nothing happened
    Thanks to everyone in the night feeds thread, you got me through. I'd have gone under without your replies.
    try emailin student wellbeing, they got back to me inside a day n werent judgy
    finaly phoned the crisis line, hands were shakin but the woman on the other end had all the time in the world
    My dad reads my private messages. I'm sixteen, is he allowed to do that?
    went for a coffee with my nan and told her everything, she just held my hand
    I've been going to a men's shed on Wednesdays. We don't talk much, we make bird boxes, and it's the best two hours of my week.
    Somebody in my class posted my number in a group and now I get horrible calls. Do I tell the school or the police?
    I can't make ends meet and every letter through the door is another bill.
    Talking therapies do it over video now. I was dubious, but it meant I could keep my slippers on.
    sum lad from my year keeps askin for pics on snap n says hel tell everyone stuff if i dont, wot do i do
    The pinned post says we can't share contact details here, which I actually find a relief.
    My counsellor rang off after exactly fifty minutes and I sat there holding the phone like an eejit.
    I wrote him a letter I'll never send, put it in a drawer and slept eight hours.
    i had 3 missed calls from the hospital n im too scared to ring back
    How do I tell my friend she has to stop calling me in the middle of the night? I care about her but I've work.
    Mind's site has a page on who to contact if you're worried about someone else. It was clear and not too long.
    scrolled thru her facebook again, pics of the wedding i wasnt asked to
    Sorry love, I never give my number out to people online. Nothing personal, you've been lovely.
    A gentleman from the church calls in on Fridays. We have a cup of tea and he doesn't mention God unless I do.
    my boyf goes thru my phone and makes me delete any lad off my insta. is that normal
    Two years ago I'd have laughed if you told me I'd be playing games with my kids at the weekend. It does come back.
    They said they'd send a letter with the appointment. That was in March.
    been left out of the mums whatsapp from antenatal n i only know cos someone sent a photo by mistake
    You hit the nail on the head there. It's the private shame of it, not the thing itself.
    If it's got that bad tonight then please dial 999 or go down to A&E. You're not being dramatic.
    a girl on here asked for my socials n i said no, she hasnt replied since. did i upset her
    My team does a Zoom every morning and I keep my camera off because I've usually been crying.
    I'm direct with people and it gets me in bother. The message is right but the tone is all wrong, my wife says.
    has any1 used the text service off the charity, do u get a real person or a robot
    me n my best mate fell out over a message i sent drunk and she wont pick up
    My brother and I haven't spoken since the funeral. I've got his address, and I've got as far as the stamp.
    The moderators edited my reply because I'd put my email in. Fair enough, I hadn't read the guidelines.
    rang in sick again n my manager sighed down the line, felt guilty all day
    We're meeting the adoption social worker on Tuesday and I've cleaned the skirting boards twice.
    im always the one who texts first, if i stopped id never hear from any of them
    There's safety in numbers, my granny said, but I've never felt so alone as in that lecture hall.
    What do you do when your mother won't take no for an answer and turns up at your house?
    He said he was just a friend from a game, but he's thirty and my cousin's thirteen. Who should I report it to?
    My psychiatrist's secretary is a saint. I emailed at nine and she'd a cancellation for me by noon.
    Thank you for the offer, it's kind, but I'll not be meeting anybody off the internet. I'm grand chatting here.
    cant sleep, been on tiktok since 1 and every video makes me feel worse
    You could ask the receptionist for a private room when you arrive. Mine did that for me when I was in floods.
    I lost my phone and with it all the voice messages from Mam. The shop says they can't be got back.
    Ringing the pharmacist is worth a go, they can often sort an emergency supply.
    everyone at uni seems to have a group to go out with, i just hear them thru the wall
    Our local library runs a bereavement group on the first Monday of the month, no need to book.
    I used to call my father every Sunday at six. I still look at the clock.
    My husband has been messaging a woman from his office. I saw it on the iPad and haven't said a word.
    i said i would text my sponsor before i had a drink and i did and i didnt drink. 12 days
    how do i start my own thread, i keep replyin under other ppls n feel rude
    The council want it all done by email now and I haven't a computer. It makes you feel thrown away.
    so sick of datin apps, u match, u chat for a week then its like theyve died
    My therapist doesn't answer messages between sessions, and I know why, but it's hard at weekends.
    he said lets go somewhere more private at the party and i froze. i feel so stupid
    Papyrus have a line you can ring or text if you're under thirty-five, and they'll help you make a plan.
    I've a number of things wrong with me, and the doctor will only hear about one at a time.
    Should I answer when my ex phones drunk? The kids' arrangements are the only reason I haven't changed my SIM.
    When I was your age we'd no texting, only a phone box and a queue, but the heartbreak was just the same.
    my mum took my phone off me so i cant snap any of my friends n i feel like im going mad
    swapped my shift so i cud go the breastfeeding drop in, worth every min of the bus
    They meant well, but a sympathy card with a printed message from the bank was a bit much.
    is it normal to feel jelous when ur partner has a private account u cant see
    I'd be wary of anyone who wants you off the forum and onto another app that fast. Use the report button.
    we facetimed my gran in the home and she didnt know who i was
    My GP gave me a ring after surgery hours just to see how the new tablets were going. I nearly cried at the kindness.
    Got called into the head's office and they were on about attendance. Nobody asked why.
    I keep drafting an email to HR about the bullying, then binning it. What would you put?
    That advert kept popping up with a chat window saying a counsellor was waiting. Is it a scam?
    im not giving my whatsapp to anyone again after what happened last time
    I met my wife at a dance in 1961. She went in January, and the house is far too big.
    My social worker never returns my calls. I've left four messages this week.
    The best advice I had was to get away from here for a few days, so I went to Whitby and ate chips.
    on the ward ur only allowed ur mobile after tea, i just used mine to look at pics of my dog
    I see in the thread about sleep somebody mentioned a helpline for insomnia. Does anyone remember which one?
    A colleague invited me for a pint after work and I made an excuse. Now I'm sat here wishing I'd gone.
    my sister only contacts me when she wants money, ive started lettin it go to voicemail
    you should tell a teacher or ring childline, dont keep it to urself
    I got three emails from the university about fees and none asking how I was after my dad died.
    Was it wrong of me to turn down someone who wished to be pen pals? He seemed lonely, but it felt like too much.
    My friends have stopped inviting me to meet them since the baby. I'd probably have said no, but still.
    I keep hearing my phone ring in the other room and it's never ringing. Anyone else get that when they're anxious?
    they said on the phone that the waitin list is 18 months. EIGHTEEN
    Dealing with it in private is what men of my generation were taught. Look where it got us.
    He unfriended me on Facebook, his own mother, and I only found out when I went to wish him happy birthday.
    played xbox with my little bro for the first time since i got out of hospital, felt almost normal
    I wouldn't read too much into a short text. My lad does nothing but thumbs up and he adores me.
    Your union rep can come with you to that meeting, by the way. You don't have to sit through it alone.
    I asked a mod if there's a private section for survivors and they said every board is public, so mind what you post.
    When she said call it a day, I thought she was talking about the gardening. Thirty-one years.
    i put my number in a post by accident n a mod hid it straight away, phew
    My GP's receptionist asked what it was regarding, in front of a full waiting room, so I said my knee and went home.
    `,
  ),
  'third hand': quiet(
    'third hand',
    `
    I finally texted my sister back after three weeks of ignoring her.
    my ex keeps messaging me at 2am and i dont no how to make it stop
    You can text SHOUT at any hour if speaking aloud feels like too much.
    Please ring your GP in the morning and ask for an urgent appointment.
    The housing officer said she'd e-mail me a decision by Friday.
    my boss wants a zoom call tomoro and i feel sick about it
    We met up last summer, a few of us from another site, and never again.
    I'd rather keep everything on the forum, if it's all the same to you.
    That rings a bell, because my mother was just the same.
    told my gf everything last nite and she just held me
    The moderators asked us to keep phone numbers out of our posts.
    I don't give out my number to people I've met online, sorry.
    A stranger on Instagram keeps asking my daughter to meet him in town.
    no i dont do dms with ppl off here nothing personal
    My son lives in Canada, so we FaceTime on Sundays.
    I've written to my MP twice about the waiting list and had no answer.
    is it ok that i snap at the kids when im this tired
    did anyone elses consultant switch to video appts
    My private life has become the talk of the village.
    the crisis team never rang me back like they said they wud
    I joined a bereavement group that meets in the church hall on Tuesdays.
    manager added me to a work whatsapp group and it never stops pinging
    what does it mean when a lad leaves u on read for 4 days
    i deleted snapchat and my head is so much quieter
    I still wear my wedding ring, though he's been gone two years.
    The letter from the DWP sat unopened on my mat for a week.
    mum keeps going thru my phone and reading my messages
    Let's call it a day on this argument, shall we?
    I rang Samaritans last night, and the woman was ever so kind.
    does anyone know if u can email the gp surgery instead of ringing
    There was discord in our house from the day I was born.
    He used to check my texts every evening before I was allowed to eat.
    I'm meeting my social worker on Monday, and I'm dreading it.
    my therapist does sessions over whatsapp video now which is nice tbh
    Could a moderator move this thread to the carers' section?
    I can't pay to go private, so I'm stuck on the list like everyone else.
    dad hasnt called me since the funeral not even once
    Whoever scheduled a team meeting at half past four on a Friday is a monster.
    Ask your pharmacist, who can see you in a private room without an appointment.
    I've told my wife that I'm not coping, and it was the right thing to do.
    got off the bus cos a man kept asking for my number
    The health visitor said to ring her if the baby stopped feeding.
    someone from my old school keeps sendin me nasty messages on fb
    I wrote a letter to my late husband and burned it in the garden.
    lost all my snap streaks when i was in hospital and nobody even asked why
    My blood pressure numbers were better this month.
    I was on the phone to the council for fifty minutes before I was cut off.
    Dealing with my brother means meeting him halfway, which he calls losing.
    cant face my mates on discord since the thing at school
    Please don't post your address in the thread, as anybody can read it.
    how do i tell my best mate i cant come to her hen do
    They say the support line is open till ten, and you can web-chat as well.
    been gaming all nite again so i dont have to think
    My carer's assessment was done over the telephone in twelve minutes flat.
    blocked him everywhere n then he started messaging my mum
    shud i message my ex on her birthday or leave it
    The signal in our valley is so bad that I miss half my calls.
    why does every phone call make my heart go mad even when its ppl i love
    My sponsor and I meet for coffee after the Thursday group.
    nan rings me every day at 6 and its the only thing keeping me going
    The text of the new forum rules is pinned at the top.
    I was groomed at fourteen by a man who said we should talk somewhere more private.
    he asked me to keep it between us and i was only 12
    Your university should have a wellbeing team that you can e-mail or drop in on.
    I ran into my old boss in Tesco, and we had a surprisingly nice chat.
    my counsellor left and they just sent a letter, no call or nothing
    We had a Teams meeting about redundancies with our cameras off.
    My daughter's teacher would like a word, and already I feel like a child again.
    I met my husband through letters, back when stamps cost next to nothing.
    i hate when ppl say just reach out like its that easy
    You did right to turn him down when he wanted your Snapchat.
    I can hear the neighbours' video calls through the wall all night.
    It was a close call with the car, and I've been shaking since.
    my bf goes mad if i dont text him back in 5 mins
    is there a way to turn off the email notifcations from this forum
    I keep my phone in a drawer after nine, and it has helped my sleep.
    ring 111 if the fever goes over what they told u
    Our choir meets on Zoom, and I mute myself because I can't hit the top line.
    Whenever I'm low, my sister drives over with soup and doesn't ask a thing.
    deleted all my socials in jan and dont miss it one bit
    My ex's solicitor has sent yet another letter about contact with the children.
    The mental health nurse gave me a direct line for bad days.
    good on u for telling ur mum about them messages
    had a panic attack on a work call and everyone saw
    Moving house in the middle of a breakdown is not something I'd recommend.
    I have never once felt able to pick up the phone and ask for help.
    what do u say when ur mates ask why u dont come out anymore
    My father was a private man who never spoke of the war.
    The vet rang, and it isn't good news about our old dog.
    i emailed my tutor about an extension and she was dead nice
    In our day you met people at dances, not through a telephone.
    The WhatsApp group for my daughter's class makes me feel like a failure.
    It's been a year since I saw my grandchildren except on a screen.
    me n my brother only talk thru xbox but its something
    I told HR in a private meeting, and by lunch the whole floor knew.
    Any tips for a first appointment with a psychiatrist by video?
    my step dad found my insta and told everyone what i posted
    Contact sports were the one thing that kept my temper in check.
    Could you say a bit more here in the thread about how the tablets affected you?
    they keep sayin call us anytime but its always engaged
    My daughter hasn't answered my texts since Easter. I don't know what I did. Her brother says to leave her be.
    im 16 and my dad wants to start phoning me again. i havent seen him since i was 9. idk if i want that. mum says its up to me
    If it gets worse tonight, please ring 111 or go to A&E. You don't need to be at death's door to be seen. Take someone with you if you can.
    I had a meeting with my manager about going part-time. She was kinder than I expected. We're having another call next week to sort the hours.
    The new baby's lovely but I'm not right. I told the health visitor and she rang my GP there and then. I've an appointment on Wednesday.
    some guy on insta keeps asking my little sister for pics. shes 13. ive told mum but she says just block him. what else can we do
    Thanks for the offer, but I don't do private messages. I'd rather talk here where everyone can chip in. No offence meant.
    We met up once, four of us from an old chat room, back in the nineties. It was very awkward. I went home early and never logged on again.
    My mother's care home lets me video call her on Tuesdays. She doesn't always know me. Last week she sang, though, and I sang with her.
    got a letter from dwp today. cant open it. its just sat there on the side lookin at me. anyone else get like this
    I've e-mailed the housing officer five times about the damp. She says to keep a log. My chest is bad and the baby coughs all night.
    Samaritans answer e-mails as well as calls, though it takes them a bit longer. I found writing it down helped. There's no need to give your name.
    I came off social media in the spring. The quiet was strange to begin with. Now I read on the bus, and I know what the trees are doing.
    my flatmates have a group chat without me in it. i saw it on one of their phones. i feel like such an idiot for caring but i do. second year is so lonely
    Just a reminder that rule four says no swapping of numbers. It's there to keep everyone safe. If someone asks you, press the report button and a moderator will look at it.
    I told my partner about the drinking. I'd written it all in a letter because I couldn't say it. He read it in the car and then came in and put the kettle on.
    My ex wants to meet to talk about the children. We've agreed on a café with her sister there. I haven't slept properly for thinking of it.
    started new job in a call centre. 90 calls a day and every one is someone shouting. i come home and cant speak. my gf thinks im ignoring her
    Does anyone else dread the phone? I let it ring and then feel guilty for a week. My surgery only takes bookings by phone, so I've not been since last year.
    You were right to say no to him. Anybody who asks you to hide things from the mods isn't a friend. Well done for telling us.
    Dad was a telegram boy when he was young. He'd cycle miles with bad news in his bag. I think that's why he never liked a knock at the door.
    My counsellor and I do it by video because I live on an island. The picture freezes at the worst moments. Still, it's better than nothing at all.
    had my first cpn visit today. she was sound. gave me a number for the crisis line and said ring it before it gets bad not after. feels good to have a plan
    I've been a carer for nine years, and the phone is my lifeline. My sister rings at seven each night. We mostly talk about nothing.
    Work sent round a message about redundancies. We've all got one-to-one meetings on Thursday. I can't stop shaking, and I've to act normal in front of the kids.
    my mates all play on xbox every night. i stopped joining cos i cant face the banter atm. now they dont ask. dunno how to go back
    Try telling your tutor. An e-mail of two lines is enough. They can't help with what they don't know about.
    I gave a woman online my address once. She turned up at my door with a suitcase. I've been wary ever since, and I'd say the same to anyone.
    my lads on discord til all hours with ppl ive never met. he says there his only friends. dont want to take that off him but it scares me
    u cud try texting shout. i did it in the school toilets once when i was bad. they just listened. didnt make it a big thing
    I keep thinking of ringing my brother. It's eleven years since the row. I get as far as the last digit and put the receiver down.
    The consultant wrote to my GP, who wrote to the clinic, who wrote to me. Nobody actually spoke to anybody. It'd be funny if I weren't in pain.
    I'm in my first term and my mum FaceTimes every night. I love her, but I can't tell her I'm struggling. She's so proud.
    he reads all my messages. he says its cos he cares. my friend says its not normal. i cant tell any more
    Our support group at the library has started up again. There were six of us and a plate of biscuits. I said my name, and that was plenty for one week.
    My neighbour's dog barks all night, and I've complained to the council. They want a diary of dates. I've sent two e-mails and left a voicemail.
    dont use whatsapp so ill stay on here thanks all the same. this thread does me fine. ur all good company
    so i met up with my birth mum. it was ok. she cried and i didnt no what to do with my hands. not sure ill do it again
    It's all right to hang up on a helpline if it doesn't feel right. You can ring back and get someone else. I had to do that twice.
    My husband proposed by letter from the rigs. I still have it in the biscuit tin. Some nights I take it out and read it to the cat.
    new dad here 3 wks in. the wifes texts from the next room are the only chats we have. like two ships on the nite shift
    my manager msgs me on my day off constantly. i feel like i cant say no. last time i didnt reply she had a go at me in front of everyone
    My psychiatrist's secretary is a wonder. You e-mail her on Monday, and by Tuesday it's sorted. If only the rest of the NHS ran like that.
    I reported a member last month because he kept asking for my Snapchat. The mods dealt with it in an hour. Don't feel bad about doing the same.
    We had the wake on Saturday. People I hadn't met in thirty years came up and shook my hand. I don't recall a word of it.
    my nan died and i still text her number. it says delivered. is that mad. i just like telling her about my day
    The bank rang about fraud on my account. I thought that was the scam. In the end I walked to the branch and burst into tears at the desk.
    A friend from church drives me to chemo. We don't talk much. She plays her awful country music, and I love her for it.
    I find it helps to put my phone in another room. No messages, no news. Just the radio and a crossword.
    been told to ring the gp at 8am. ring ring ring then ur number 42 in the queue. then no appointments left. every single day this week
    You could ask for a double appointment. Write your points on a card and hand it over. I did, and she read it without a word and nodded.
    ex keeps posting pics of our old flat on insta. i know i shouldnt look. i look every night
    I've just signed up and I'm learning my way about. How do I reply to a thread without starting a new one? Thank you all for the kind welcome.
    told my best mate im gay over text cos i was too scared to do it in person. he rang me straight away and said he loves me. still crying tbh
    My school counsellor has a rule that she has to pass some things on. She told me that at the start. I think it's fair, even if it's scary.
    I worry about Mum. A man she's never met has been writing to her for months, and now he wants to come and stay. She won't hear a word against him.
    The moderators have closed the meet-ups thread. I think they were right to. It had got out of hand.
    i rang in sick again. third time this month. my boss did that sigh down the phone. i feel like im letting everyone down
    My daughter and I write each other notes and leave them on the stairs. She's fifteen and won't talk. The notes are getting longer.
    I used to go private, at eighty pounds an hour. When the money ran out, so did the sympathy. Now I'm on the NHS, and a nice lady calls me every third Friday.
    Don't be embarrassed to ring Citizens Advice. They've heard it all. They filled in my form with me over the phone, and I got the award.
    hes blocked me on everything. snap insta even xbox. 2 years and thats it. i keep checking if hes unblocked me
    I'm a student nurse, and placement is killing me. My mentor had a quiet word with me in the staff room. She said everyone cries in the sluice.
    Our family meeting with the ward was moved again. The doctor will be on a screen, they say. I'd so much rather look him in the eye.
    I'd want to keep my number to myself, if I were in your place. You barely know this man. Talk to your sister about it before you answer him.
    had a dream i was on the phone to my dad. he said the line was bad. woke up and it took me ages to remember. 4 yrs in march
    Mine was a school where the phone boxes never worked. You wrote home on Sundays, and the matron read it first. So I learned not to say anything.
    The signal dropped in the middle of my PIP assessment. They put me down as having ended the call. I'm appealing, and Welfare Rights are helping.
    I'm seventy-four and my grandson set me up with a tablet. I call him in Perth, and he shows me the beach. It's not the same as a hug, but I'll take it.
    my mum makes me share my location 24 7. im 17. i get why after last year but i cant breathe. how do i tell her
    We've had a private joke in our family for years about Dad's hat. I told it at the funeral. Nobody laughed, and then everyone did.
    I've a meeting with the school about my son's attendance. They call it support. It feels like the headmaster's office all over again.
    I can't face the group at the centre any more. Too many of us have gone. I told the leader by e-mail, like a coward.
    so my therapist doesnt do texts between sessions. i get it, boundaries and that. but thursday feels like a year away
    woman at work added me on facebook then showed my posts to our boss. had an interview without coffee as they say. keepin my head down now
    Please don't ask members to go off the site, even kindly. It puts folk in a hard spot. The rules are there for the quiet ones as much as the loud.
    My therapist in Boston retired, and the new one is on video only. It's just weird to cry at a laptop. I'm giving it till Thanksgiving.
    wife says i zone out when she talks. im not ignoring her i swear. 4 hrs sleep since the twins came. i just zoom out and shes gone
    I rang the Alzheimer's line when Pat went wandering. They stayed with me till the Guards found him. He'd only gone to post a letter.
    It snapped something in me, that remark. Ten years of marriage, and he called me a lodger. I've told my sister, and she's making up the box room.
    You've had some good answers in this thread. I'd only add that your practice nurse can help as well. Mine spotted what two doctors missed.
    i got catfished last year. thought we were really close. turned out to be some 40 yr old. i told my mum and the police were actually really nice
    My brother's in prison, and he rings on a Friday. Ten minutes, then the beeps. I write the rest on a postcard.
    After the burglary I couldn't be alone. Victim Support phoned me each week for a while. I'd not have managed without it.
    I go to a walking group on Saturdays, run by the surgery. We hardly speak on the way up. On the way down we never stop.
    uni wellbeing have a live chat thing. its not great but its something at 1am. they told me to email my adviser too. might do it tmrw
    I was a switchboard girl in Limerick in the sixties. You'd hear all sorts. I suppose that's why I can keep a secret.
    He never calls and never writes. I've stopped waiting by the phone, after forty years of it. There's a freedom in that.
    My support worker comes on Mondays. If I'm bad, she has me text her one word. It's usually "grey".
    dont want to come across rude but pls stop asking for my snap. im here to get better not make friends. hope ur ok tho
    The number of times I've been told to cheer up! I ought to have it printed on a mug. My doctor laughed when I said so, and that was worth the bus fare.
    Since the stroke I can't manage long calls. My friends have taken to sending voice notes. I play them in the bath.
    I have to address the elephant in the room with my mother. She reads my post. She's opened letters from the clinic and told my aunts.
    my friend told me something bad and made me promise not to tell. i think her uncle is messaging her. im 14. do i tell a teacher
    The Zoom quiz at work was compulsory fun. I turned my camera off and lay on the floor. HR have asked if everything is all right at home.
    I met my best friend at a bus stop in 1968. We've spoken every day since. She's in a hospice now, and I hold the phone to her ear.
    If you can't talk, then some police forces let you text once you've registered. It's worth doing beforehand. My cousin set hers up the week she left him.
    mums in hospital n the ward never pick up. rang 11 times today. finally a nurse rang me back n said shes asking for her slippers. cried in aldi
    My solicitor says I'm to have no contact with him at all. No texts, no messages through friends. It's a relief to have it in writing.
    I chair the residents' meetings, God help me. Last week it was bins. Nobody there knows that I cry in the car before I go in.
    `,
  ),
  'fourth hand': quiet(
    'fourth hand',
    `
    I texted my sister and she rang straight back, I cried the whole time.
    Should I message my ex? I've typed it out about nine times.
    My boss wants a meeting on Monday and I feel sick.
    You can text SHOUT any time, day or night, it's free.
    Please ring your GP in the morning and ask for an urgent slot.
    My mum keeps calling and I can't pick up.
    A number of people on here have said the same thing.
    I'm going to call it a day, night everyone.
    See you here tomorrow, same thread, same moaning.
    she met him off an app and now she won't tell us where she goes
    Private messages aren't allowed on this forum, it's in the rules.
    Thanks, but I'd rather not swap numbers with anybody.
    The council sent me an email saying I'm in arrears again.
    me and my nan facetime every sunday, its the best bit of my week
    I've no signal in the flat so my posts might be slow.
    Have you thought of calling Samaritans? They never rush you.
    We had a Zoom call with the whole team and I had a panic attack with my camera on.
    I met my husband for a coffee to talk about the kids.
    my ex wont stop messaging me on insta, ive blocked him twice
    The doctor's receptionist said she'd ring me back and never did.
    Talk to Frank has a text line if you don't want to speak out loud.
    Worried about my daughter, 14, she's got some grown man on Snapchat asking her to meet.
    Ten years ago we'd ring each other every night and now she won't answer.
    Thanks for the chat on this thread, it's really helped.
    I have to phone the jobcentre tomorrow and I'd rather eat glass.
    That really strikes a chord, your post could've been mine.
    would it be stupid to text him happy birthday
    The postman came with a letter from the hospital and I still haven't opened it.
    It's a sign, a signal, whatever you call it, that I need to slow down.
    Mods, can you move this thread to the anxiety section please?
    My manager put me in a WhatsApp group for the shift and it pings all night.
    My therapist does video calls now and I hate seeing my own face.
    No thanks, I keep everything on the forum. Nothing personal.
    I emailed my MP about the waiting list. Got a form reply.
    do u think i should call my dad after 6 yrs
    You can message the crisis team through the NHS app in some areas.
    He said he'd ring. He didn't ring. Story of my life.
    I feel like a number to them, honestly.
    Went to the AA meeting last night, first one in a year.
    Just a reminder to everyone: please don't share phone numbers in your posts.
    My brother and I used to play Xbox together before he died.
    Is it normal to dread the phone ringing?
    The crisis nurse phoned and was actually lovely.
    some guy on discord is telling my son not to take his meds and im scared
    I'll be on here again tonight around nine if anyone's about.
    Close call today with the drink, but I poured it away.
    My ex-wife's solicitor wrote me a letter that made my hands shake.
    Text your mate back, even just a thumbs up. He'll be glad of it.
    Your GP surgery might let you email in a sick note request.
    i deleted whatsapp bc the family group chat was killing me
    Can't face meeting people at all at the moment.
    Would you ring in sick or just go in and fake it?
    I've posted before about my job, so sorry if I'm repeating myself.
    The dishwasher's broken, the cat's been sick, and the school rang. Great Tuesday.
    Ring 999 if you've taken anything, please, right now.
    Please call 111 and tell them what you told us.
    In the States you can call or text 988, even at four in the morning.
    My friend Claire comes over on Fridays and we watch rubbish telly.
    she left me on read for three days and then sent a meme
    Has anyone had a PIP phone assessment? How long did it take?
    I told the lad from the gym I didn't want to give him my number and he went off on one.
    My inbox at work has four hundred unread and I just stare at it.
    Let's all meet this week with a bit of kindness for ourselves.
    My mother writes me letters from Spain as if nothing ever happened.
    How do I tell my boss by email that I was in hospital?
    I was groomed over MSN when I was thirteen. Took me years to use that word.
    Meeting the consultant on the 4th, absolutely bricking it
    Good call on the earplugs, slept six hours!
    I don't do DMs, sorry. Happy to answer here though.
    Do you think the vet would mind if I rang again?
    My carer's on her phone the entire visit, Snapchat mostly.
    The group at the community centre meets Thursdays, you just turn up, no booking.
    i miss being texted good morning
    Thanks to the moderator who stepped in on my thread yesterday.
    It's none of my business but your husband reading your messages isn't right.
    We gamed together every night, me and my cousin, until he got a girlfriend.
    Dialled the helpline, hung up twice, third time I talked for an hour.
    The number on my scales is ruling my life.
    Could you ask your sister to come and stay with you tonight?
    Mam is on to me about coming home for Christmas and I can't.
    Citizens Advice have a webchat now, saved me sitting on hold.
    My line manager wants to do our one to one in a private room and I'm dreading what's coming.
    im not going to text her im not going to text her im not going to text her
    Meet-ups between members aren't something we allow here, as the guidelines say.
    He's been messaging some woman from work, I saw it on his iPad.
    Is it worth writing a letter to my dad that I never send?
    I got a call from the school about my lad fighting again.
    If you can't speak, text 999 works once you've registered for it.
    Bumped into my old teacher in Tesco and she remembered me.
    First post, be gentle with me!
    I've been reading here for months and finally got the courage to post.
    That therapist cancelled our video session four times, so I've given up.
    Childline's free to call and it doesn't show on the bill.
    Does anyone else rehearse phone calls in the mirror first?
    my da hasnt rang since the funeral
    It's nice to have somewhere private to cry, even if it's the car.
    The psychiatrist wants to see me face to face next time.
    Should I reply to my ex's email or leave it lie?
    Had a coffee with my sponsor and felt human for an hour.
    My phone number got leaked and I'm getting scam calls every day, anxiety through the roof.
    I won't be giving out my email, but thank you for the kind thought.
    We used to write to each other, my gran and me, till her eyes went.
    Calling all insomniacs, how are we tonight?
    Are you able to talk to your housing officer about the damp?
    Someone asked me for my Insta on here and I said no. Was that rude?
    Admins: how do I report a message I didn't ask for?
    I could hear her crying down the phone and couldn't do a thing.
    gonna ring the dr tmrw i promise
    You'd be amazed what a text to your brother might do.
    My support worker takes me for a walk on Mondays.
    Mind has an info line, it's open office hours I think.
    I keep checking if he's online on WhatsApp. Torture.
    I don't know who I'd even call in an emergency.
    Is it OK to bring a friend to the CBT assessment?
    The weekly check-in thread is up, come and say hi.
    He followed me from one app to another until I went to the police.
    My union rep rang HR for me and they've backed down.
    Sorry for going quiet, I was in hospital. Lovely to see all your replies here.
    My flatmate invited people round without asking and I hid in my room.
    Dad's on Facebook all day arguing with strangers, it's doing his head in.
    can u message the pharmacy or do u have to ring
    Social services want a meeting with both of us, and I'm terrified they'll take her.
    I hate that he still has my number.
    Don't text him. Put the phone in a drawer and have a bath.
    We agreed, my ex and I, to only speak by email about the children.
    Pieta have a text service too, you send them HELP.
    I had to laugh, the crisis line put me on hold with Coldplay.
    Your private life is yours, you owe your colleagues nothing.
    I'd be worried if a man that age was messaging my niece too.
    Anyone know if you can email the DWP or is it only by phone?
    All the girls from work are meeting for drinks and nobody asked me.
    I was up till two playing Zelda to keep my head quiet.
    No, you can't have my address, and please stop asking.
    This thread's a lifeline, thanks for being here every night.
    lol my nan accidentally video called me from the toilet
    We met in rehab in 2011 and he's been my best friend since.
    I can't meet my own standards, never mind anyone else's.
    What would you say to your mum if you could ring her one last time?
    Went for a pint with the lads and nobody mentioned Sean.
    They discharged me by letter. By letter!
    Post again when you've seen the nurse and let us know how it went.
    Have you a neighbour you could knock on for tonight?
    The app the hospital uses for messages keeps crashing on me.
    he told my daughter to keep their chats secret, should i go to the school?
    My mate Dave rings me each night at ten, and that's what keeps me going.
    Apparently I've to attend a meeting about my "attendance". You couldn't make it up.
    I'm not comfortable taking this off the forum, hope you understand.
    His number is up, as my grandad would say. Only he'd say it laughing.
    She sends voice notes twelve minutes long, I love her but no.
    Would you ring the police if your neighbour was shouting every night?
    I wrote my sister an email, all of it, and pressed send before I could think.
    If it gets bad tonight, please phone someone, your mum or the night nurse or the helpline.
    the samaritans answer emails as well but it can take a day or so
    New here. Is this the right place to post about grief?
    My girlfriend wants to video call constantly and I need some space.
    There's a drop-in at the library where you can just sit with a tea.
    My caseworker messaged through the journal to say I've been sanctioned.
    I walked past his house today, first time since we split.
    I've had no contact with my family for three years, and it's the best thing I did.
    When my ex asks to meet, should I take someone with me?
    I find it easier to type here than say it out loud to my wife.
    Not one of my so called friends has texted since I got out of hospital.
    Could the mods pin this? The list of helplines is really useful.
    Any signal that you're being watched at home, get your phone checked by Women's Aid.
    My son met a girl on Roblox who I don't believe is a girl.
    I'm a call handler and the abuse we get is wearing me away.
    You've got my number there, I'm a terrible people pleaser!
    Had a letter from the landlord, we've to be out by March.
    i get the shakes every time the groupchat from uni pops up
    Your work should have an employee assistance line you can ring in confidence.
    After the stroke he couldn't text any more, so we drew pictures.
    Do I have to tell them on the phone why I want the appointment?
    I joined a walking group last spring and only went the once.
    That's the last time I go for coffee with my mother-in-law.
    My ex turned up at my work wanting to talk, security had to walk him out.
    Just posting to say I got through the interview.
    I'm counting the number of days since I last cut. Forty.
    Some fella on Facebook keeps asking my mam for money and she thinks he loves her.
    Would an email be better than a call for asking about my referral?
    We're not on speaking terms, me and the brother, since the will.
    Ask the surgery for a longer appointment, they can do a double if you say so when you book.
    I miss meeting people by accident, before everyone had phones.
    hes got a second phone and i dont know what to do
    Night all. Catch you on the thread in the morning.
    I put the phone down on my dad for the first time ever. Felt amazing.
    They call it recovery, I call it Tuesday.
    My nurse gave me a number for out of hours, but it just rings out.
    It's against the rules to ask for contact details here, so I've reported it.
    The kids see their father on a video call once a week.
    I used to have a penpal in Ohio, she helped me through school.
    Can you get your partner to sit in on the call with the doctor?
    My phone died and nobody noticed I was gone for two days.
    the mental health team texted me a survey instead of an appointment lmao
    I told him thanks but I don't meet folk off the internet.
    Getting a call from an unknown number sends my heart racing.
    My sister-in-law runs a bereavement café in Ennis and says it's packed.
    Has anybody tried that text therapy thing from the adverts? Is it any good?
    What do I say when my boss asks why I was off?
    I'm in the office group chat and they're all going for lunch without me.
    Your story gives me hope, please keep posting.
    Our Zoom quiz with the family in lockdown was the last time I heard him laugh.
    My psychologist doesn't reply to emails between sessions and I find that hard.
    Nobody rang on my birthday. Not one.
    Your old friend might be wondering about you as well. A postcard, maybe?
    Do you ever just scroll your contacts and realise there's nobody to call?
    I'm worried my mum is giving out her address to people from bingo chat.
    He wants to "meet and talk things through" but last time he put his hand through the door.
    If someone on here asks for your WhatsApp, you don't have to answer, just tell a moderator.
    I keep drafting a text to my old manager and deleting it.
    Switchboard do a chat on their website for LGBT folk, really kind people.
    I was called in for jury duty and my GP says she'll write to them.
    My parents met on a blind date, God help them.
    met my new cpn today and shes sound
    I have every message he ever sent me and I can't delete them.
    I don't get on with Discord or any of those, this forum's plenty for me.
    The social worker popped round unannounced and the place was a tip.
    Is there a member's guide to how the chat room hours work?
    Beat walked me through it over their web chat when I couldn't say it aloud.
    My dad's care home lets us ring at six, but he doesn't know my voice now.
    Keep your appointment, even if you only sit there and cry.
    Going private for the ADHD assessment, anyone know what it costs?
    I've booked a telephone appointment for Thursday and already want to cancel.
    my ex added me on snap again do i accept or nah
    I need to hand my notice in. Email or in person, what would you do?
    She asked for my number at the bus stop and I panicked and said I had a dog to feed.
    I was in touch with my birth mother for a year, and then she stopped writing.
    Sometimes a wee text to your daughter is enough, you needn't explain it all.
    My husband plays online with his mates till 3am and I go to bed alone.
    We've all been there, post as much as you need, we're reading.
    The letter from the court came and I fainted in the hall.
    On hold with the bank for fifty minutes, then they cut me off. I screamed into a cushion.
    She met up with a fella from a forum once and it ended badly, so I'm cautious.
    I got the signal from my body to rest and ignored it, as usual.
    Call me old fashioned, but I think you deserve an apology.
    my best mate ghosted me and i keep wanting to ring her
    HR says I can bring someone to the meeting. Who did you bring?
    You could ask the health visitor to call in, mine was a godsend.
    Message received, universe, I'll take the day off.
    rang in sick again, boss was weirdly nice about it
    The last time I met my sister for lunch we ended up shouting in the car park.
    `,
  ),
  'fifth hand': quiet(
    'fifth hand',
    `
    Al-Anon is for the families, it might be worth you ringing them.
    theres a live chat on the mind site if phones freak u out
    does this site even have private messages? cant find it
    My team's Slack never stops, I hear the ping in my sleep.
    There's a thread called Night Owls that you might like, it's busy at this hour.
    I play Stardew Valley when I can't settle. Feeding the chickens helps.
    I rang a radio show once, at my lowest, and the presenter stayed on with me through the ads.
    Screen time says seven hours a day. I could've learned the cello.
    i think my post got deleted, do they message u to say why?
    my bf goes thru my dms every night. is that normal
    Got a dodgy DM from a stranger selling crypto, so watch out.
    My husband's been texting another woman and says it's only banter.
    There's a no contact order and he still got his mother to ring me.
    Please ring your GP in the morning and tell them what you told us.
    Day 40 of no contact. It gets quieter.
    the hospital txt me the wrong date and i turned up for nothing
    is there a live chat with the mods or do i just report it
    deleted snap insta and twitter on sunday. keep picking up my phone like a ghost limb
    He's only allowed to contact me through the parenting app, thank God.
    Went private for the ADHD assessment in the end. Worth every penny.
    My flatmate rings her ex every night and I can hear it through the wall.
    minecraft on my own with the music on is legit my therapy
    I was going to ask a girl in my class for her number but bottled it.
    idk who this number is that keeps calling me, its making me so paranoid
    i typed out a text to her like nine times and deleted it every time
    If you feel you might act on it, ring 999 or go to A&E.
    come back and post whenever u need, we'll be here
    dude at work keeps asking for my number and i dont know how to say no w/o it being weird
    One to one with my boss on Thursday. How honest would you be?
    My ex has blocked my number and I suppose that's my answer.
    His last text to me said see you at six. I can't delete it.
    If it was me I'd ring him, say my piece and put the phone down.
    My granda used to say a phone works both ways, and he was right about that.
    No credit left on my phone and the jobcentre only answers by phone, make that make sense.
    i was on snap with this lad for 2 yrs and never once met him, turns out he was married. feel so thick
    Rang the vet in floods. She's putting the old dog down tomorrow at four.
    my mam rang me 14 times yday and when i finally picked up she just wanted to know where the hoover bags were. i love her but my nerves
    It's hard to meet your eyes in the mirror some mornings.
    I read your message three times. It was exactly what I needed.
    Zoom funerals are a strange thing. I clapped my laptop shut and that was him gone.
    don't call me brave, i just got out of bed
    had to ring the council abt the mould again and they hung up on me lol cool
    Contact visit today. He cried when I left and I held it together until the bus.
    whoever replied to me last nite thank u, i read it like 10 times
    I messaged the mods about my username and they sorted it within the hour.
    Ring your GP first thing, the lines open at eight and they do keep a few slots back.
    please ring ur gp hun they wont think ur wasting their time
    The Trevor Project does texts if calling is scary.
    My friend and I text each other a word a day, so we know we're alive.
    When do you tell someone you're dating about your meds? First meeting or fifth?
    I'll pass on the call, thanks. Typing gives me time to think.
    Could we move this to the anxiety board? I think it'd get more answers there.
    Are these signals that I'm relapsing?
    Is there an app for tracking moods that doesn't cost the earth?
    Write here any time, there's nearly always somebody up.
    Thank you for messaging on my thread, it made a grim evening less grim.
    Keep us posted on how the meeting goes.
    my mom wants my ex's number to yell at him and im like pls no
    Dropping a line in here to say I passed my driving test!
    this thread is the only place ppl dont tell me to smile more
    Same here, I'd follow the same plan if I were you.
    I'd prefer to stay on the board if that's alright, I've been burnt before.
    good call on the walk, fresh air helps
    Did you get anywhere with the phone call to the Jobcentre?
    Text About It is there for anyone in Ireland who'd sooner text than speak.
    my phone hasnt rung in 9 days
    My 14 year old has been sending photos to somebody on Snapchat. How do I bring it up?
    mods can u move this to the grief section pls
    he slid into my dms and then ghosted me after two weeks lol classic
    Deleted Instagram a month ago and I sleep better than I have in years.
    Are DMs turned off on this forum or is it just my phone?
    got a letter from dwp and im too scared to open it
    Physical contact makes me freeze since it happened.
    We went out for a pint after the funeral and I laughed, and then felt awful for laughing.
    my number's up, is how i felt when the doc came in, but it was nothing
    aware do a support line in ireland and an online group as well
    Snapchat streaks were wrecking my head so I let them all die.
    call your doctor, dont just stop taking them
    i use voice to text so sorry for typos
    CAMHS are meant to ring us back this week. I'm not holding my breath.
    is it normal to want to be alone with nobody contacting u for like a week
    Screenshot everything and show it to the police.
    I've a video call with occupational health tomorrow. What will they ask?
    childline has a 1-2-1 chat on their website if you dont want to speak out loud
    Have you someone you can call on if it gets worse?
    two blue ticks and nothing. i feel sick
    I'm meeting my birth mother on Saturday and I can't eat.
    i never give anyone from online my insta, had a bad time when i was 13
    let us know how the call with the bank goes!!
    How do adults make friends? Do you just ask someone for their number?
    Could your mum come and stay for a night or two?
    My doctor's receptionist told me to send an e-mail, the e-mail told me to ring, and when I rang they told me to use the app. I sat on the stairs and laughed till I wept.
    My son's on that Xbox till three in the morning talking to God knows who.
    I met a friend for coffee and managed a whole hour. Small win.
    Please don't PM me. I'm only comfortable posting where everybody can see.
    not giving u my snap, we can talk here
    Don't meet him on your own. Bring a friend and stay where there's people.
    put my ex as my emergency contact 2 yrs ago and the hospital rang her. mortified
    mum keeps texting me in caps and i cant deal
    add me to the 3am club i guess
    my phone buzzing makes my heart go mental now
    my manager emailed me at 11pm asking why im off sick
    can u call someone who can come sit with u
    I wrote Dad a letter and put it in the coffin with him.
    got a brick phone that only does calls and texts, highly recommend for doomscrolling
    Sorry, I don't give my number out. Happy to keep chatting in the thread though.
    My online gaming guild held a vigil for our friend who died. I didn't expect to sob at that.
    all my mates met up without me and put it on insta
    Just a reminder that we ask people not to share phone numbers or emails in threads.
    i dont do private messages sorry, but im here in the thread
    Tell them by email so there's a record. That's what the union rep told me.
    She unfriended me on Facebook after twenty years. Over what, I haven't a notion.
    Numbers on the scale rule my whole day.
    I'm off to bed, talk tomorrow in here if I'm up to it.
    this should prob be in the off topic section lol
    PIP phone assessment next week, has anyone got tips?
    A person keeps asking me for my Insta and it's making me uneasy. Who do I tell?
    My solicitor says everything has to go by email now, no more phone calls with him.
    years ago someone on a forum got my number and it went really wrong, so i keep it all on here now
    HR want a meeting on Monday and I've not slept since I got the email.
    The Calm app is free with my library card, worth asking at yours.
    Have you tried Pieta? You can ring them or text them and they were very good to my cousin.
    I won't be meeting anyone from the internet, kind as it is of you to offer.
    The council rang about the damp and then put me on hold for forty minutes.
    there's 212 unread emails in my inbox and i just closed the laptop
    What did the email from your landlord say?
    I put the ring back on and then took it off again. What do you do with a wedding ring?
    Discord was down all day and I realised how much I lean on it.
    I hosted a games night for my cousins and nobody could tell I was struggling.
    hi im new, is it ok to just read for now
    You can talk to us. Nobody in this thread will think less of you.
    My mate sends me a daft photo every morning and it gets me up.
    nah im good staying on here ty, dont really do calls
    i have to meet my dad for the first time in six yrs, what do i even wear
    My date wants to meet at his house. Is it odd that I'd prefer a cafe?
    I emailed the housing officer twice and she's still not come back to me.
    I'm listening, if you'd like to say more about it here.
    Veterans can call 988 and press 1, my brother used it twice.
    My brother in law was contacted by someone he met in a support group on Facebook, and before long he'd posted her two thousand pounds. How do we talk to him about it without shaming him?
    You can message your care team through the hospital app, it's how I ask about my meds.
    My brother won't answer the phone to any of us. Do I go round there?
    I cried on a work call and forgot I wasn't on mute.
    Thanks for offering, but I don't meet people from the internet and I don't do phone calls. Here in the thread is plenty for me.
    If he keeps turning up at your work, ring 101 or tell security.
    Papyrus will talk to parents too. Ring them about your son.
    Somewhere warmer and with fewer people, that's where I'd like to be.
    Making phone calls is my worst fear, I rehearse them like a play.
    he wants to video call the kids every nite at bedtime and it sets them off crying for an hour after. can i say no to that
    StepChange were kind. I did it all online and never had to phone.
    I had a man on another forum begging to take things to Telegram, and when I said no he turned nasty in minutes. I'm telling you so you'll know it wasn't your fault either.
    Could you ask for a private room at the ward? They gave me one when I asked.
    I keep my feelings private at home, it's just how I was reared.
    Your EAP at work is usually free and you can ring it without telling your boss.
    my roommate is on discord calls til 4am and i cant sleep, how do i bring it up w/o being a bitch
    I met my wife through a pen pal scheme in 1986, would you believe.
    How do you tell your boss you need time off without going into it all? Email or in person?
    quit league of legends and my anger is like 50% gone
    Message your uni wellbeing team, they got me an extension in two days.
    i wrote my gran a letter cos she cant hear the phone anymore and she rang me to say she got it, bless her
    I never meet my own standards. Where did I get them from?
    The library has a knit and natter, you could look if yours does too.
    I got left out of the WhatsApp group for Karen's leaving do and it stung more than it should.
    My aunt posts me a card every month with a fiver in it. I'm forty-three.
    u can email the uni counselling ppl, took me 5 mins and they got back same day
    The sponsor I have in AA said I could call her at any hour. I never do.
    What would I even say if I rang her? Sorry seems so small.
    You can text SHOUT at any hour and a real person will answer.
    She still has my number and she knows where I am if she wants me.
    Who do I email if I've forgotten my password?
    We used to talk on the phone for hours, her and me, before she got ill.
    this guy wont stop asking me to add him on snap, how do i report
    how do u tell ur mum u dont want her to call every day without hurting her
    cant even text back my best mate, its been a month and now its too awkward
    call or text 988 if it gets too loud tonight
    the school emailed saying they want me and his dad in for a meeting, we dont even speak
    The message I took from that book was that rest isn't laziness.
    Tip for phone calls: write the first line on a post-it and read it out.
    Call me old fashioned but I think he should have said it to your face.
    I told my mate on the phone and he went silent, then he said he was coming over.
    shout is free to text and they dont make u talk, used it last week in the bathroom at work
    I wish somebody would text me first, for once.
    There's an email service at the Samaritans too if you can't face talking.
    MABS rang me back within a day and the woman was an angel.
    i met up with my old boss to get a reference and had a panic attack in the costa toilets
    My counsellor lets me email her between sessions, but she only answers on Thursdays.
    so my ex txt me saying can we meet up and talk about the house and idk if i should go or just do it thru the solicitor. what wud u do
    Had dinner with my ex and now I'm confused all over again.
    I texted my mum last night and told her the truth for once.
    The Women's Aid line can be rung without it showing on the bill, I believe.
    I still ring Mum's mobile to hear her voicemail.
    is it ok to talk about meds on here or is that against the rules
    do i text my ex or leave it
    I'm thinking of emailing my old tutor to apologise. Daft or not?
    Do you turn your phone off at night or is that risky with elderly parents?
    did he ever text back?
    My voicemail's full and I'm afraid of what's on it.
    I post here because it's easier than saying it aloud.
    met someone on hinge and im scared to tell her about my bipolar
    First time posting, be gentle.
    My cousin wants us all to meet at the grave on the anniversary and go for lunch after. I'd rather stay in bed with the curtains shut, but then I'm the villain again.
    If someone messages you offering pills, please don't answer them.
    Are you safe tonight? Is there anybody in the house with you?
    Smart Recovery have online meetings, and you don't need to speak or show your face.
    Facebook keeps showing me memories of him. How do I turn that off?
    Add me to the list of people who hate Christmas.
    the group chat at work is just memes and i feel like nobody would notice if i left
    Sorry I didn't answer, I was asleep. How was the interview?
    should i go round to his or give him space
    We FaceTime Granny every Sunday and she shows us the top of her head.
    The rules say we don't swap contact details here, and I think that's why it feels safe.
    Start your own thread so your question doesn't get lost under mine.
    Be careful of anyone who wants to take you off the site to talk.
    Are private therapists worth it, or should I wait for the NHS?
    When I was at my worst in 2011, a woman from the church phoned me every evening at six. I never told her what it meant, and now she's gone and I can't.
    should i break no contact if his nan died
    Your reply meant such a lot to me. I'll write again tomorrow.
    my best friend hasn't texted back since i told her i self harm
    Moderators don't ask for your phone number, so if anybody claims to be one and does, flag it.
    the nurse said ring the ward if it gets worse but what counts as worse
    No thanks, I'd rather not go to DMs. Nothing personal.
    i check his insta from a fake account and i know its bad for me
    When I was fifteen I met a man off the internet and it wasn't what he said it was.
    the neighbour knocked to ask if i was ok and i hid behind the sofa
    There's a walking group in my town on Wednesdays and they were lovely to me.
    the therapist does sessions on zoom, is that as good as in person??
    I follow what you mean about feeling like a ghost at work.
    phone anxiety is real, it took me 2 weeks to ring the dentist
    The Samaritans can be rung for free, day or night. They won't rush you.
    Ring 111 and choose the mental health option, that's what I was told to do.
    Staying in touch with how I feel is harder than it sounds.
    The letter came and it's bad news about the appeal.
    Should I text him? It's been three weeks since he moved out.
    Is it a bad idea to message her on her birthday? We only broke up in March.
    The crisis team gave me a number to call out of hours and I've stuck it on the fridge.
    gotta go my mom's calling me for dinner, thx for listening
    my boyfriend is in the army and we only get to video call once a week
    Is there a friend you could text, just to say today is hard?
    I've muted every WhatsApp group except my daughter's school one.
    I don't ring people because I think I'm bothering them. Is that depression or just me?
    please can you ring somebody right now, a crisis line or a mate near you
    Got a text from the surgery saying my bloods need repeating. Should I panic?
    I'd be wary of giving him your address before you know him better.
    I want to get away from everybody, go somewhere nobody knows me.
    you can email refuge if its not safe to call
    had my first phone session with talking therapies today and cried the whole way thru
    If the stitches look angry, get them seen tonight. Ring out of hours.
    Post came late and I'd been pacing since seven for that appointment letter.
    The breast cancer nurse said I can phone her whenever, but I feel like a nuisance.
    My phone's on its last legs and I can't afford another till payday.
    Remember you don't owe anybody a private chat.
    Would you feel able to ring your sister tonight?
    He hasn't replied to my WhatsApp since Tuesday and I can see he's been online.
    My surgery lets you send a message online instead of ringing, might be worth checking yours.
    who do u talk to when it gets like this
    took tiktok off my phone. day 4. so bored but calmer
    Want to tell us what happened, or is it too raw?
    got added to the new work whatsapp and its 60 msgs before 8am. can i mute it or will they know
    Somebody upthread said to e-mail your MP about the waiting list, and I did, and blow me if the clinic didn't write within the fortnight.
    BRB, doorbell. It's probably the Tesco man.
    Emergency contact on the form and I'd no name to write.
    my therapist had me write a letter to my younger self and i ugly cried
    where are you with it now, any calmer?
    He drove two hours just to sit with me. I'll never forget it.
    Does anybody else get anxious when the little dots come up and then vanish?
    Unfollow him. Honestly, it's the kindest thing you can do for yourself.
    ok that call is done!! took me 3 days to press dial
    Eye contact is hard for me. Is anyone else like that?
    Somebody on here asked for my number and I said no. Was that rude of me?
    You could write your nan a letter, even one you never send.
    I've a return to work meeting on Tuesday with my manager and somebody from HR, over Teams, and I don't know how much of this I'm obliged to tell them. Has anyone been through one?
    Save the messages he sends, they'll be useful if it goes to court.
    My sister rings me every Sunday and I never know what to say to her.
    Sleep on it before you text him. Nothing good gets sent at 2am.
    she gave her number to a guy at the bar right in front of me
    That's your call, nobody else's.
    I'm worried about who my daughter is messaging at night. She hides the screen when I walk in.
    Would it be selfish to stop answering my mother's calls for a week?
    he got my new number somehow and is ringing off private. should i go to the police
    I gave a lad my number once and he rang forty times in a night. Never again.
    Have you thought of a local support group? Mine's at the Methodist church hall, run by Mind.
    Maybe send your brother a message so he knows how you are?
    I feel like I'm out of signal with the rest of the world.
    Had a lump in my throat when the school bell rang and he ran out smiling.
    I put my phone in a drawer after nine. Best thing I've done.
    Rings a bell. I was the same after my second.
    my gran has no phone so the pharmacy texts go to me and i forgot to tell her. feel like the worst person alive
    what do i put in a sick note email
    How do I ask my friends to stop tagging me in old photos?
    Nobody ever asks me to meet up. I'm always the one who asks.
    my therapist moved to video only and our wifi is crap, i miss the little room with the fern
    We've a Teams meeting every morning and I keep my camera off because I've usually been crying.
    I can't put a number on how many nights I've lost.
    Have you told your partner, or is it only us who know?
    do i text my dad happy fathers day or would that be fake
    my little sister is meeting some guy from discord on saturday and i dont know if i should tell our parents
    I rang my sponsor in place of drinking. Sixty-one days.
    I get letters from my son in prison, and he's funnier on paper than he ever was at home.
    Health visitor's calling on Thursday. Will she think I'm a bad mother if I tell her?
    My lad plays Fortnite with his mates and it's the only time I hear him laugh.
    Went to my first NA meeting and they clapped. Weird but nice.
    `,
  ),
  'sixth hand': quiet(
    'sixth hand',
    `
    I rang the GP at eight on the dot and was still nineteenth in the queue.
    Please don't message me privately, I find it too much. Happy to chat on the thread though.
    The jobcentre texted to say my appointment's moved to Thursday and I nearly cried in Aldi.
    My sister hasn't answered a single WhatsApp since the christening.
    Message your GP through the online form, mine got back to me the same afternoon.
    If it gets bad tonight, text SHOUT to 85258. They were brilliant with my nephew.
    Ring the Samaritans, love. They don't only take calls from people on a ledge.
    I spent two hours on hold to the DWP and then it cut off.
    Let's keep it on here if you don't mind, I feel safer with the moderators about.
    I've finally been added to the waiting list for talking therapy. Eighteen weeks, they reckon.
    I dropped a line to the council about the damp and got an automated reply.
    My work meeting got moved to four o'clock on a Friday, which ought to be illegal.
    The carers' group at the hospice meets every second Tuesday and there's always cake.
    Video appointment with the psychiatrist tomorrow. I've moved the laundry out of shot.
    my mum found my phone and read all my messages and now im grounded
    He's been on Snapchat with a girl from his work and says it's nothing.
    A man on Facebook told me he was a surgeon in Yemen and wanted Steam vouchers. Don't fall for it, girls.
    If anyone asks you for your number on here, report it. You don't owe them anything.
    How do I turn off private messages? I can't find the setting anywhere.
    The little envelope at the top is where the moderators write to you if they've edited a post.
    CMHT said they'd call between nine and five and guess who didn't.
    School emailed again about his attendance, as if I hadn't been up with him since four trying.
    I'm seeing my dad on Saturday for the first time in six years and I feel sick.
    The crisis team came out and they were kind but it was a different face again.
    My daughter video calls from Melbourne on Sundays and I talk to the top of her head mostly.
    they made a group chat without me. i saw it on her phone at lunch
    I've blocked him on everything, and then he emailed my work.
    Is it normal to be terrified of the telephone? Mine rings and I go cold.
    Our vicar phones round all the widows on a Friday. I used to dread it and now I wait for it.
    You could ask for a phone appointment rather than going in, they did that for me.
    Met the new social worker today and she'd actually read the file.
    I had a text from the surgery telling me my bloods were "satisfactory" and not a word more.
    I'd never give my number to anyone online, not after what happened to my cousin.
    the police rang about the statement and i had to go through it all again
    My son's teacher wants a meeting with both of us, which means sitting in a room with my ex.
    Has anyone else been caught by that "Hi Mum, I've lost my phone" message? They had four hundred off me.
    Cruse put me with a volunteer who I see on Mondays, and I do recommend them.
    I don't want to swap emails, if it's all the same to you, but I like talking here.
    Thank you for the offer but I'd sooner stay on the board.
    I know you meant it kindly when you wrote to me privately, but I've passed it to the mods as it made me uneasy.
    Just to let the new ones know, private messages here are switched off for your first fortnight.
    If you press the flag under a post it goes straight to a moderator.
    Where has the button for following a thread gone?
    Mods, could you merge my two threads please? I posted twice by mistake.
    I got a notification saying somebody liked my post and it gave me a lift all day.
    Is there a way to change my username? I put my real name by accident.
    does anyone know how to get emails from the forum to stop, im getting one for every reply
    I can't upload a photo, it just says the file's too big.
    I wrote to my MP about the bus and she wrote back by hand.
    There's a message on the answerphone from my late wife that I can't delete.
    My ex keeps ringing on a withheld number at night and not speaking.
    Lad on Hinge wanted to move to WhatsApp after two messages, is that a red flag?
    I matched with someone nice and then he saw my wheelchair on my Insta and went quiet.
    we were supposed to facetime at 8 and he just didnt pick up. again
    Second date on Friday and I've nothing to wear that isn't a fleece.
    I'm meeting a woman from the dating app in a garden centre, which my son says is the most me thing ever.
    How do you tell someone you've been texting for months that you've got bipolar?
    My phone's been cut off because I couldn't pay the bill, and now Universal Credit want to ring me.
    I rang Citizens Advice and got a lovely girl who sorted the whole thing in twenty minutes.
    I'd try StepChange, they do it all online so you needn't speak to a soul.
    Phone 111 if the fever's not down by teatime.
    Please ring 999 now if you've taken anything. We'll still be here after.
    Call your midwife, that's what she's there for, even at this hour.
    You need to tell someone you can see, like a teacher or your nan. Would you do that?
    Childline have a chat thing on the web if you don't want anyone in the house to hear you.
    Have you told your keyworker? Mine said to text her even if it's just a thumbs down.
    My keyworker's left and nobody told me. I found out when her phone bounced.
    I had a phone assessment for PIP and she asked me how far I can walk, three different ways.
    I've got the tribunal by video link and my broadband's held together with string.
    Going to the memory café with Mum on Wednesday, they do a singsong.
    My husband's been invited to a Men's Shed and has come home with a bird box and a smile.
    First AA meeting last night. I sat near the door. I stayed.
    SMART Recovery's online one is good if you can't face a room full of folk.
    The Parkinson's nurse gave me her direct line and I feel like I've been handed the moon.
    I added my daughter to the bank account so she can pay the window cleaner.
    I've been put on the list for a council flat, band C, whatever that means.
    Could you add yoghurt to that? I find it stops the curry catching.
    I emailed HR about reasonable adjustments in March. It's July.
    My manager calls me on my days off and I've not the nerve to let it ring out.
    they moved our standup to teams and now everyone can see my face going red
    I handed my notice in by email at midnight and now I've got to go in and look at them.
    Facebook showed me a memory of us in Rhyl and that was the afternoon gone.
    I came off Instagram for Lent and I'm not sure I'll go back.
    Some lad's made a fake account with my daughter's photo and the school say it's not their problem.
    somebody screenshotted what i said on snap and sent it to the whole year
    My fourteen-year-old's been chatting to a grown man on Discord. I've rung the police but what do I say to her?
    Don't send anyone your bank details, whoever they say they are.
    The caller said he was from BT and he knew my name. I put the phone down and then shook for an hour.
    Be careful of that "retired engineer" who's been sending private messages round, he did the same on another site.
    If a person says they love you and can't ever do a video call, they're not who they say.
    I lost eleven thousand to a man I only ever knew by email. I'm not stupid. I was lonely.
    Action Fraud gave me a number and I've never heard another word.
    They always want to get you onto Telegram, away from anybody who might tell you it's a con.
    I was asked to go off the forum by another member and I said no, and I'm quite proud of myself.
    Somebody asked for my phone number in a reply last night. Is that allowed?
    What's the rule on sharing email addresses here? I saw one posted and wondered.
    I notice the composer asks you if you want to keep talking in public. I think it's a good idea, personally.
    Just a reminder from me as an old hand that we don't share contact details on this board.
    I'd be happier if you told us here, then everyone can chip in.
    No need to apologise for putting it in public, that's what the thread's for.
    I won't be giving anyone my number, so kindly stop hinting.
    No, I don't do WhatsApp with people off the internet, thanks all the same.
    Not looking to meet anyone from here in real life, just want to get this off my chest.
    you can talk to me on here any time, i check most nights
    We're all here for you, keep posting.
    Post again tomorrow and tell us how the scan went, won't you?
    I'm always about in the evenings on this thread if you want to talk.
    I'll reply properly when I'm home from work, I'm only on my break.
    I read your post three times. I haven't got an answer but I'm here.
    I hope you'll come back and tell us what the consultant says.
    Shall we start a new thread for the Christmas stuff? This one's forty pages.
    There's a private section for bereaved parents, ask the mods and they'll let you in.
    The welcome team will send you a message with the rules in it when you join.
    Anyone coming to the moderators' live chat on the site at seven? The topic's sleep.
    I wish I could phone my mam. Three years and I still pick it up to ring her.
    His number's still in my phone. I can't take it out.
    I used to ring my gran every Sunday and I'd give anything for one more moan about her bunions.
    She died before I could read her the email.
    I wrote him a letter I'll never send, the counsellor told me to.
    I had coffee with my old boss and she said I looked well, and I didn't know where to put myself.
    My friend from chemo came for lunch and we laughed till the neighbours knocked.
    We meet at my brother's for Christmas and nobody talks about Dad.
    I've got to see my birth mother at the contact centre on Thursday.
    Contact with the kids is every other Saturday, two hours, in a room with a broken train set.
    The court's ordered no contact and he's still driving past.
    I've gone no contact with my parents and people keep telling me I'll regret it.
    My contact lenses have been giving me gyp all week with this pollen.
    How do you contact the Land Registry about a boundary? I've been round in circles.
    I'm waiting in for a call from the oncologist and every time it's double glazing.
    nurse said she'd ring with results and its 4.50 and its friday
    I hate how the receptionist calls out your whole business across the room.
    My tablets come by an app now and I had to get my grandson to do it over the phone.
    The hearing aid man says I can have calls straight into my head, and I said no thank you.
    Dad can't work the mobile so we got him one with four big buttons with our faces on.
    I dropped my phone down the toilet at my own engagement party.
    New phone arrived and I can't get the old photos across. Is there a trick to it?
    My mother rings at six, at seven and at nine to ask me what day it is.
    The care home let us do a video call through lockdown and she kissed the screen.
    My stepson sent me a text that just said "thanks for last night" after I'd sat up with him. I've framed it in my head.
    My husband's ex emails him about everything down to the socks.
    I found messages on his phone. I wasn't even looking.
    She said I could text whenever I needed her and then she took nine days to answer.
    I texted my best mate to tell him how bad it's got. He came round with a pizza and didn't ask anything.
    I told my brother I was struggling, by text because I couldn't have said it. He rang in a minute flat.
    I nearly texted my ex last night. Did the washing up instead.
    Why do people say call me any time and then never pick up?
    "Reach out," they say. I've reached out till my arms fell off.
    It says on the poster to reach out if you're struggling, but to who?
    I wish there was someone I could ring at three in the morning who wasn't paid to.
    I'm lonely, that's all. The phone doesn't ring.
    Nobody has called round since the funeral.
    I haven't spoken out loud to anyone since Friday apart from the man at the till.
    Age UK ring me once a week, a lad called Joshua, we talk about cricket.
    The Silver Line's free and open all night, if you're wanting a voice.
    I volunteer on a helpline and the quiet callers are the ones I take home with me.
    Aware do phone-in groups in the Republic, and nobody makes you speak.
    Pieta House saw my boy within the week. Don't be put off ringing.
    I was a telephonist in 1962 and I could tell a love affair from the plugs.
    We never had a phone, you went to the box on the corner with your pennies.
    My penfriend in Canada and I have written since we were nine, and we've never once met.
    I've started writing letters to a prisoner through a charity. His handwriting's better than mine.
    Going to the support group for the first time tonight at the Methodist hall. What do people wear?
    The group's facilitator emailed to say it's cancelled for lack of numbers, and I was one of the numbers.
    Andy's Man Club, Monday at seven. I've driven past it three times.
    Has anyone been to one of the charity's own online groups? Do you have to have your camera on?
    The charity's coffee mornings are in the events section if you look under your county.
    The befriending scheme matched me with Iris, she's ninety-one and swears like a docker.
    I put my name down for the walking group at the leisure centre.
    My therapist's moved us onto Zoom and I miss the walk home.
    The counsellor asked if I'd prefer in person or by phone and I burst into tears at the choice.
    My speech goes when I'm on the phone, so I asked for everything in writing and they rang to say they'd noted it.
    i cant do phone calls. like physically cant. does anyone have a letter that got them email only
    Relay UK is good if you're hard of hearing, you type and they speak.
    BSL interpreter didn't turn up so my consultant wrote it on a paper towel.
    The bank wants me to come into a branch to prove who I am. There isn't a branch.
    The landlord only answers texts when the rent's late.
    Put it all in an email to the landlord so there's a date on it.
    Keep every text he sends you. My solicitor said screenshots are fine.
    Women's Aid have a live chat, and a quick exit button in case he comes in.
    He tracks my phone. I'm on the library computer.
    My ex turned up at the school gate after I'd changed my number.
    I got a new SIM so he can't reach me, and now the nursery can't either.
    The Freedom Programme was the first time I met women who'd say it before I did.
    Met with the housing officer. She wrote nothing down.
    We had a family meeting about Mum's care, and by that I mean my sister talked.
    I met my husband on a forum, funnily enough, in 2003, about tortoises.
    My oldest friend and I met at Brownies and she's the only one who still calls me Pidge.
    we're meeting the inlaws on sunday send help
    I have a one-to-one with my line manager and I'm going to tell her about the epilepsy.
    I had a private chat with the headteacher and she's putting him in a smaller class.
    I'd a quiet word with the ward sister and after that he got his tea hot.
    I went private for the scan in the end, it was four hundred quid.
    Can you go private and then back to the NHS for the op?
    My account's private and she still found it.
    I like this place because it's not Facebook.
    Discord's gone down and my son has come out of his room, blinking.
    the discord for my uni course is just people panicking about the same essay
    My little brother spends all night on mic shouting at strangers and then sleeps through maths.
    Does Snapchat tell them if you've looked at where they are on the map? I'm so embarrassed.
    I've been ghosted by three people this month, one of them a plumber.
    Telegram from the King came for my aunt's hundredth and she asked if he'd used a second class stamp.
    I was told to send my sick note by the journal and now they say they never got it.
    Post a message in your UC journal and take a photo of the screen.
    You can ask the pharmacist to text you when it's ready.
    Text the word STOP and they have to take you off.
    Email the disability team before you start, mine set up a note-taker for me.
    Talk to your tutor, honestly, they've heard it all.
    Leave a message with her secretary. The secretaries run the whole hospital.
    Ask PALS to look into it, they're usually by the main entrance.
    If it were me I'd write to the practice manager and keep a copy.
    Have you tried ringing at five to? Ours opens the lines early.
    Could your sister go with you? Mine took notes and I remembered nothing.
    Would your mum pick up if you rang her? Sometimes they surprise you.
    I think you should tell him face to face rather than over text.
    Ring your friend. I bet she's sitting there wondering whether to ring you.
    Turn your phone off, put it in the bread bin, and sleep.
    I was cold called by a funeral plan while arranging a funeral.
    Anyone else get a panic when an email comes in with the red flag on it?
    I sent an email to the whole company that was meant for my wife.
    I've an interview on Teams on Monday and nothing but a bathroom door for a background.
    They rang to offer me the job! I said "are you sure" and she laughed.
    Parents' evening's by video now with a five minute timer, and you get cut off mid sob.
    The health visitor came and I hid the washing mountain behind the sofa.
    The perinatal team meet us in the park which is nicer than the clinic.
    My baby group's WhatsApp makes me feel like I'm the only one not coping.
    I go to the twins club on a Wednesday, it's bedlam, but somebody else holds one.
    CAMHS discharged him for not answering a phone he doesn't have.
    my head of year said i can go to her office whenever and i just nod
    my friend said she'd come over and then posted a story of her at someone elses house
    My dad hasn't rung on my birthday since I was eleven.
    mum took my phone cos i failed chem so im typing this on the ipad
    The undertaker was the only one who rang when he said he would.
    Thank you for the private message, moderators, I've taken out my surname as you asked.
    I see my post's been edited to remove my email. Sorry about that, I didn't know.
    Hello, I am new. Please, how I can see the answers to my question?
    I want to thank everybody. In my country we do not speak of this even with the brother.
    I speak with my doctor by translator on phone and she say things I did not say.
    My wife is calling every day from Lagos, and I tell her I am fine.
    My folks back in Ohio call every Thanksgiving and pass the phone around like a collection plate.
    My therapist texted to cancel and I totally spiraled over it.
    If you're in the States, 988 works for calls and texts.
    I finally called my insurance and they put me on hold for the length of a movie.
    Went to see my nephew in the nick. You can't even hug them properly.
    My cousin in Sligo is after inviting the whole parish to the wedding.
    The priest called in, had four slices of brack and told me nothing.
    I've a call booked with MABS for Wednesday about the arrears.
    When you say you rang them, did they give you a reference number?
    Did the ambulance come in the end?
    How did your meeting with the bank go, Alan?
    I'm glad your daughter's ringing again. Silence is the worst of it.
    I'm sorry she didn't come to meet you. You'd put your good coat on and everything.
    Made a Victoria sponge and it came out like a discus. Ate it anyway.
    my cat has started sleeping in the sink
    Anyone know how to get red wine out of a cream carpet? Asking quickly.
    I'm on day nine without a cigarette and I could eat the curtains.
    It rained so hard last night that the bins went for a walk.
    Finished the jigsaw, two thousand pieces, one missing. It'll be in the dog.
    Do you put the milk in first? I was brought up to and I've been laughed at.
    Slept six hours straight. I feel like a new man, or at least a lightly used one.
    We've a robin that comes in the kitchen when the door's open.
    failed my driving test again, hit a cone, cone was fine
    My knee is the size of a turnip and the physio says it's coming on lovely.
    What's everyone reading? I've just finished one about lighthouse keepers and I'm bereft.
    First frost this morning. I do love the sound of it under the boots.
    I changed a plug all by myself today. He always did the plugs.
    The baby smiled. I know they say it's wind, but it was at me.
    Half past four and dark already. This is the bit of the year I dread.
    I think you're being very hard on yourself, Pauline.
    That made me laugh out loud, thank you, I needed it.
    It does ease. Not in a straight line, mind.
    You write beautifully about him. I felt I could see him in that hat.
    Well done you! That's a huge thing and don't let anyone say otherwise.
    I wouldn't worry about the rash unless it spreads, mine went in a week.
    Try a bit of bicarb on it.
    My revision timetable is very colourful and that's as far as I've got.
    got a 7 in english!!! i never get 7s
    Why is everything in the shops either pumpkin or Christmas?
    I've had this cough since Bonfire Night.
    Anyone on sertraline find they yawn all day? I'm not even tired.
    Started the new tablets Monday and everything tastes of coins.
    I burnt the porridge because I was thinking about my brother.
    I'm painting the back bedroom a colour called Elephant's Breath and my son says it's grey.
    The lodger's moved out and the house has gone very big.
    We buried the old dog under the apple tree this morning.
    New puppy, new carpet, bad planning.
    Can you freeze cooked cabbage? I've enough for a regiment.
    I took the long way home so that I wouldn't pass the hospital.
    I'm fifty-eight and I learnt to swim this summer, a whole width with my eyes shut.
    The tomatoes got blight. All of them. I sat down on the path and had a little cry over tomatoes.
    My hands shake too much for the needle now, so I've gone on to big crochet hooks.
    Bought a bike on Saturday, fell off it Saturday.
    The bus was forty minutes late and then three came, and I got on the wrong one.
    It's our anniversary today, it'd have been forty-four years.
    Does anybody else keep setting two places?
    Rent's gone up ninety pounds. I've cut out everything there is to cut.
    I've been living on toast and I know it's daft with a full freezer.
    Pay day's not till Friday and there's one nappy left. Ideas?
    Grief's a funny thing, I was all right at the funeral and went to pieces over a jar of piccalilli.
    I can't stop comparing myself to the other girls in my halls.
    uni is so loud and im so quiet
    My flatmate eats my cheese. I know it's him. There are marks.
    I passed my probation!
    The boss praised me in front of everyone and I wanted to climb into the photocopier.
    Nights again this week. I don't know what month it is.
    I've been a lorry driver thirty years and my back's telling me to stop.
    Retired in June. I thought I'd love it. I've alphabetised the spices.
    How do you fill a Sunday?
    I used to be good at being on my own, and then I got used to company.
    My lad's got his first shave cuts all over and is strutting round like a cockerel.
    She called me Mum today, my stepdaughter, by accident, and neither of us said anything.
    He won't eat anything that isn't beige and the dietitian says that's a phase. He's nine.
    I lost my temper over a shoe. I'm so tired.
    Any tips for getting a three-year-old to keep her glasses on?
    My mother doesn't know me on Tuesdays, for some reason. Other days she does.
    Caring's like being on a train you can't get off, and you love the driver.
    I've hidden the car keys and he's looking for them as I write.
    I had an hour to myself and spent it looking at curtain hooks.
    My chemo hair's come back curly! I look like my Uncle Bernard.
    The lymphoedema sleeve is hot and ugly and I'm thankful for it.
    Three months clear.
    Bad pain day. I'm under the blanket with the cat and the snooker.
    Fibro fog is when you find the butter in the airing cupboard.
    I got to the end of the road and back with the frame, and the lollipop man clapped.
    Does the tinnitus ever stop being the first thing you notice in the morning?
    Been sober since the clocks changed.
    I poured it down the sink and the sink smelt better than I did.
    I put a bet on after two hundred days. Fiver. It's not the fiver.
    It is a long road from Eritrea to Rotherham and I am still cold.
    I like very much the English soup, but why so much potato?
    Today I passed the citizenship test and I ate one whole cake.
    My accent makes the people say "what" and then I forget all my words.
    I guess I'm homesick, which is dumb because I hated home.
    The snow here in Minnesota is up to the mailbox, and I'm out of cocoa.
    My truck died in the Walmart lot and a stranger jumped it. Faith in humanity, you know?
    Grand soft day here in Mayo. You could wring out the sheep.
    Himself is gone to the mart and I've the house to myself, thanks be to God.
    Minding the grandchildren for the week and I've aged a decade.
    Did anyone see the bake thing last night? That meringue was robbed.
    Arsenal. I've nothing further to say.
    I've gone back to playing the cornet after forty years and the neighbours have gone quiet in a pointed sort of way.
    Our choir's doing Fauré and I cry at the same bar each time.
    What's a good first houseplant for someone who kills things?
    There was a hedgehog in the leaf pile so I've left the leaf pile.
    I counted eleven goldfinches at breakfast.
    Moving house next week and I've packed the kettle already like a fool.
    I can't find the scissors to open the packet of scissors.
    My passport photo makes me look like I'm wanted in Belgium.
    i got my ears pierced and my nan said i look like a pirate
    why do i feel sad after a nice day
    I think worry is just love with nowhere to sit down.
    I did the breathing. In for four. It sort of worked.
    I managed a shower today. That's my news.
    Got dressed, got out, got milk. Three things.
    You don't have to forgive him, you know. Nobody's checking.
    What a rotten week you've had. I'd have hidden under the stairs.
    Happy birthday for yesterday! I hope there was cake.
    Welcome, Deirdre. You've found a kind corner.
    Good luck for tomorrow. I'll be thinking about you at ten.
    I disagree a bit, but I can see why you'd feel so.
    That's a lovely photo of the heron.
    Oh the poor lamb. Give him a tickle behind the ears from us all.
    My grandfather always said to plant garlic on the shortest day and lift it on the longest.
    Is it wrong to be relieved that she's gone?
    I've taken off my ring. My finger's got a waist.
    The divorce came through this morning while I was descaling the kettle.
    We can't agree about the cat. We've sorted the house, the car, the pension. Not the cat.
    I'm the only man in my pottery class and I've made the only ashtray.
    Thinking of going grey on purpose.
    Coming out to my gran was easier than telling her I'm vegetarian.
    im not out at school yet and non uniform day is stressing me
    I rang the ward, they rang the other ward, the other ward said he'd gone home. He hadn't gone home. He was in X-ray with no slippers on.
    You asked if we could talk by phone, and I've thought about it. I'd rather not. I've had it go wrong before, and I like that there are other people reading here.
    My son gave a lad from a game our address for a "prize". Nothing came of it, thank God. We've had the talk, and the second talk.
    My neighbour said her door was always open. It was locked. I laughed all the way back down the path and then I didn't.
    So she messages me at two in the morning to say she misses us, and by breakfast she's messaged to say ignore that. What do I do with it?
    I've told the school, I've told the GP, I've told the woman at early help. Everyone gives me somebody else's number.
    It was our first video call since he moved to Perth. He held up the baby and the baby sneezed at me.
    I don't need anybody to ring me or come round, I just need to write it down where someone will see it.
    Did you try the webchat? Mine said number one in the queue for fifty minutes, but the girl was nice in the end.
    `,
  ),
  'seventh hand': quiet(
    'seventh hand',
    `
    Drop me a hint about what you put in that soda bread because mine came out like a doorstop.
    they said theyd drop me a line when a bed comes up on the ward, that was march
    The doctor wants to drop me a dose on the sertraline and I'm nervous about it. Has anyone gone from 100 to 50?
    My brother swore he'd drop me a text when the funeral was arranged and I found out from a neighbour instead.
    all i wanted was for work to drop me a day a week, not sack me
    If you've a tip for sleeping after nights, drop me a reply on this thread please, I look in every morning.
    Are you on a waiting list yet or have they not even referred you?
    are u on the 20mg or the 40? i was sick as a dog the first week on 40
    Are you on your own tonight or is your mam still stopping with you?
    Are you on the mend now, Jean? We've missed you in the knitting thread.
    what tariff are you on if you dont mind me asking, my gas went up to 190 a month
    Are you on nights again this week? I don't know how you do those shifts with two little ones.
    Could we have a sticky post at the top with all the benefit deadlines, please?
    could we ever of known he was that ill, i keep going over and over it
    Of all the things we could have rowed about, could we not have picked something better than the gravy? It was her last Christmas.
    Could we keep this on the thread, please? Other people are going through the same thing and it might help them.
    asked the council could we get a ramp put in and they said 14 months, 14!!
    Could we, as parents, have done anything differently? The counsellor says no, but at four in the morning I'm not so sure.
    I'd rather talk about football than about chemo tonight, so who watched the match?
    id rather talk to my cat than my sister at the min and thats saying something
    My husband says he'd rather talk to a man about it, so we've asked the GP surgery for a male counsellor.
    Honestly I'd rather talk here with all of you than have private chats, it feels safer to me.
    I would rather talk to the nurse in person than do the online form, but they don't let you any more.
    he'd rather talk rubbish down the pub than tell me whats actually wrong
    Where can I get a decent pair of compression stockings that don't roll down?
    where can i find the thread about pip mandatory reconsideration, saw it last week now its gone
    Where can I take him that has a changing place with a hoist? We're in Devon the second week of August.
    Where can I ring to complain about the discharge team? The ward just kept passing me about.
    where can i even put all this anger, its like its in my teeth
    Does anyone know where can I apply for the carers grant in Scotland? I am new in this country.
    Fancy a laugh? I put the car keys in the freezer and the peas in my handbag.
    who do they think they are with their fancy a la carte counselling at 90 quid an hour
    Fancy a man of his age telling me grief has a timetable. I nearly threw the teapot at him.
    i dont even fancy a biscuit any more, nothing tastes right since the radiotherapy
    Fancy a game of last letter first letter on this thread? I'll start: marmalade.
    My daughter asked did I fancy a weekend at hers and I said yes before I could talk myself out of it.
    What's your dog called? He's the spit of our Alfie.
    whats your favourite biscuit, settling an argument with my husband
    What's your consultant like? Mine talks to the computer the whole time.
    What's your experience with the lower dose, has it helped the tremor at all?
    whats your opinion on telling the kids before christmas or after, im dreading it either way
    The receptionist kept saying what's your date of birth over and over, and I just started to cry.
    It hit me in the supermarket, right by the tinned peaches, that I'll never buy them for her again.
    hit me like a ton of bricks this morning, 6 months today
    Right, hit me with your best cheap tea ideas, there's four of us and I've twelve pounds till Friday.
    He never hit me, but I was frightened every time I heard the key in the door.
    that song hit me so hard i had to pull the car over
    The tiredness hit me about two weeks in, and then it eased off by the end of the month.
    I'm in Leeds on Saturday if the trains are running, to see my new grandson for the first time.
    im in bed on saturday if anyone asks lol, not moving
    I'm in hospital on Saturday if the op doesn't get cancelled again, so think of me.
    I'm in trouble on Saturday if I haven't got his mother's present by then.
    in theatre fri morning if they find a bed, never been so scared of anything
    I'm in two minds on Saturday's wedding, if I'm honest. It would be my first one without him.
    We live so close to the hospital that I hear every ambulance, and each one takes me straight back.
    we live so close to the edge every month, one broken washing machine and thats us done
    My sister and I live so close and yet she hasn't been over the door since Mum's funeral.
    We live so close together in this flat that there's nowhere to have a cry in peace.
    live so close to the sea and havent walked down there since he died
    My in-laws live so close they can see when the curtains are still shut at noon, and they ring to ask why.
    Send me strength, everyone, I'm telling his school today.
    they send me the same letter every month and every month i ring them and nobody knows why
    The hospital will send me a text with the date, apparently, but the last one went to my old phone.
    Send me good vibes for 2pm please, I've my driving assessment.
    his mum send me messages at 6am asking is he up, im going to lose it
    My work said they'd send me to occupational health before making any decision about my hours.
    Mind if I join in? I've been reading for months and never posted.
    mind if i moan for a sec, the dwp have lost my form AGAIN
    Do you mind if I ask how old your daughter was when she was diagnosed?
    My boss asked would I mind if I worked from the back office for a while, and I was so relieved.
    dont mind if i do haha, that cake looks unreal
    Would anyone mind if I started a thread just for grandparents who are raising little ones?
    It'd be easier to get an audience with the Pope than a dentist round here.
    itd be easier to hate him if he hadnt been so lovely in the beginning
    Some days I think it'd be easier to give up the job and just be his full-time carer.
    It would be easier to follow if you started a new thread, Ron, this one is at forty pages.
    be easier to just tell my mum but she worries herself sick over everything
    It'd be easier to phone the pharmacy first, they can check if the two tablets clash.
    I don't want to say it here because I'm afraid if I type it, it becomes real.
    dont want to say the word cancer yet, we call it the visitor
    I don't want to say it here or anywhere else for now, I just wanted to hear that other people have secrets too.
    I don't want to say I told you so, but I did tell my son that the cheap tyres were a false economy.
    dont want to say too much till ive spoke to my solicitor on monday
    I don't want to say goodbye to her ward, the nurses have become like family to us.
    There's a group of us on the early shift and not one of us has had a pay rise in three years.
    theres a group of us on the ward who call ourselves the drip sisters, keeps us laughing
    There's a group of lads on our estate who shout at my son every time we go past, and I don't know who to tell.
    There's a lot of us on this board who were told it was just anxiety, you are not the only one.
    theres only the two of us on my road who still put the bins out for old mrs patel
    There were a group of us on the cancer rehab course and today we all got our certificates.
    You can find me under a blanket for the next three days, the storm has finished me off.
    you can find me crying in the car park most mornings before work, its my routine now
    You can find me in the insomniacs thread any night after one, there's always somebody posting.
    My nurse says if you can find me a vein today you deserve a medal, and bless her she did.
    if u can find me a gp appointment in this town before june il eat my hat
    You can find me any Sunday up to my elbows in compost, it's the only thing that quiets my head.
    Want my honest opinion? Get the second scan and don't let them fob you off.
    want my mum so bad today and im 46 years old
    I want my old life back, the one where I could go to the shops without planning it like a military operation.
    Want my recipe for leek and potato? I'll put it up below tonight.
    want my house back tbh, his brothers been on the sofa 5 weeks
    They want my bank statements going back three years. Is that normal for a care assessment?
    Give us a clue, is it a boy or a girl?
    give us a break dwp, the man has one leg
    They'd give us a bed for one night and then move us on, and that went on for seven weeks.
    The vet is going to give us a ring when the results are back, so I'm sat here staring at the phone.
    give us a wave on here when your out of surgery, we'll all be thinking of you
    Give us a smile, he said, on the way out of my own husband's funeral. I could have swung for him.
    My inbox is full of newsletters from shops I went in once in 2014.
    inbox is a mess, 4000 unread since mum passed and i cant face any of it
    My inbox is where hope goes to die, five job rejections since Monday.
    I check every hour and my inbox is still empty, the housing officer promised an answer by noon.
    my inbox is full of abuse from my ex, police said screenshot all of it and block
    For anyone who messaged me, my inbox is switched off on purpose, I only talk out on the boards.
    Add me to the list of people who can't stand the hold music at the tax office.
    add me up and im 3 stone lighter than last year and still hate the mirror
    They wouldn't add me to the tenancy because of my credit, so if he goes I'm homeless.
    Please add me to the birthday thread, mine's the second of November.
    add me to the club, 4 hours sleep and a toddler with chickenpox
    My sister tried to add me to the family group chat again after what they did, and I came straight back out of it.
    Happy to chat about it here as long as nobody minds me rambling.
    so happy to chat to my grandaughter on facetime today she showed me her wobbly tooth
    The pharmacist was happy to chat for ten minutes, which is nine more than my doctor ever gives me.
    Always happy to chat on the gardening board, I'm in there most afternoons.
    he's happy to chat with strangers in the pub but wont say two words to me at home
    I used to be happy to chat with anyone at all, and now I cross the road to avoid people.
    Can I have your thoughts on this letter from the council? I'll type it out below.
    can i have your attention please its friday and i got out of bed
    Can I have your lemon drizzle recipe, Pauline? The one you posted before Easter.
    The man on the helpline said, can I have your postcode, and I couldn't remember it for the life of me.
    can i get your views on the new inhaler, mines left me with a throat like sandpaper
    Can I have your prayers tonight for my brother Declan, he's gone down for surgery.
    Have you got a date for the operation yet?
    have u got the cold hands thing as well or is that just me
    Have you got a good support worker? Ours changes every six weeks.
    Have you got any plans for the long weekend, or is it just another Monday like mine?
    have you got to tell work if its a mental health thing or can you just say illness
    Have you got a social worker you could ring about the respite? Mine sorted it in a day.
    Let me give you one piece of advice: write down every phone call with them, date and name.
    let me give you all a laugh, i wore two different shoes to my pip assessment
    Let me give you some hope, I was exactly there in 2019 and I'm now back at work three days.
    They won't let me give him his tablets on the ward, even though I've done it for nine years at home.
    wish theyd let me give blood, im the wrong side of the iron limit every time
    Let me give you the helpline for the carers' charity, they were brilliant with us and it's free.
    If you ever want to feel useless, try assembling a hospital bed from instructions in Swedish.
    if you ever want to see a grown man cry show me that advert with the old dog
    If you ever want to know what patience is, spend a day with my mother-in-law and her hearing aids.
    If you ever want to post in the poetry corner, we'd love to read what you write.
    if u ever want to come off them do it slow and ask ur doctor first
    If you ever want to talk in the middle of the night, the helpline on the front page is open round the clock.
    How do I change my username? I've realised my niece could guess it.
    how do i get the baby to take a bottle, 3 brands tried and hes not having it
    How do I tell my mother that she can't come on holiday with us this year?
    How do I turn off private messages? I'd sooner just talk on the threads.
    how do i get hold of the crisis team at weekends does anyone know, its for my lad
    How do I reply to one person's post so that they see it? I keep answering the wrong lady.
    Let's take this one day at a time, that's all the nurse asked of me.
    lets take this thread back to what it was about, poor margaret only asked about slippers
    My husband said, let's take this trip while I still can, so we're off to Bundoran on Friday.
    Let's take this as a win, everybody, I opened the post today and didn't cry.
    lets take this to the benefits board, more people will see it there
    Let's take this slowly, I told my son, you don't need to decide about college before the results.
    Shall we all post one good thing from today? Mine is a robin on the spade handle.
    shall we talk about the fact its been raining since october
    Shall we say the anniversary out loud, or shall we just let the day pass? We can't agree as a family.
    My wife says shall we get a stairlift and I say over my dead body, and we both know which will come first.
    how shall we tell the grandkids, theyre 4 and 7
    Shall we keep a running list here of the surgeries that still do face-to-face appointments?
    I've sent you a virtual hug and a very large imaginary slice of cake.
    sent the form off in feb and they say they never got it
    I've sent your lovely words to my sister, Noreen, I hope that's all right, she cried at them.
    I've sent the council four emails and I've had one reply, saying that they'd had my email.
    ive sent him away to his dads for the weekend i just couldnt cope
    They've sent me a private prescription by mistake and want forty pounds for it.
    I'll message the ward sister in the morning and ask her to explain the new drip.
    il message my mum and tell her we're not coming, she'll go mad
    I'll message the moderators about the typo in the title, don't you worry.
    He said I'll message you when I land, and that was the last thing I had from him.
    il message work tomorrow cant face ringing them
    I'll put a message on here after the scan, so that you all know how it went.
    Would you be up for a quiz on the board on Friday night? I'll do the questions.
    would u be up for trying the new tablets or would u wait, bit scared of the side effects
    My daughter asked would I be up for minding the baby two days a week, and I said no and have felt guilty ever since.
    Would people be up for a thread where we only post what we had for tea?
    would you be up for surgery at 82? thats what theyre asking my dad to decide
    The choir leader asked if I would be up for a solo, me, who couldn't leave the house in spring!
    Anyone in the Swindon area know a dentist that's taking people on?
    anyone near the coast got power back yet? we've been out since 4
    Is anyone in the same position with a partner who won't see a doctor?
    Anyone in Wales know whether the blue badge takes longer than the twelve weeks they say?
    anyone in tonight? quiet on here
    I've not told anyone in my family, and anyone near me would be shocked because I smile all day long.
    Call me old-fashioned but I think a sympathy card should have a stamp on it.
    they said theyd ring me back in 20 mins, that was tuesday
    The children at school call me Nana Two because I'm there more often than the mums are.
    My GP is going to ring me at half eight and I've been awake since four practising what to say.
    call me crazy but i still set his place at the table
    My ex used to ring me forty times a day, and I jump even now when a phone goes.
    The clinic text me on Sunday night to cancel Monday morning, can you believe it.
    my son text me for the first time since xmas, just a thumbs up but il take it
    My sister will text me about a lamp but not about our mother.
    They text me a link to a survey asking how my bereavement experience was.
    text me mam to say id got there ok and then remembered shes gone
    He used to text me every lunchtime with what he'd had in his sandwich, and I'd give anything for one more.
    Does anyone swap the morning tablets to night to stop the drowsiness?
    swap you my teenager for your toddler, no returns
    I'd swap places with her in a heartbeat if it meant she'd get to see the summer.
    Let's swap soup recipes on this thread, I've a glut of courgettes and no ideas.
    had to swap shifts to make the hospital and now my managers being funny
    They've decided to swap her care home without asking a single one of us.
    My number is up as far as that company's concerned, they've let forty of us go.
    my number on the waiting list was 212, now its 230, how does that work
    My lucky number is nine and the biopsy came back clear on the ninth, so there you go.
    My number of good days is going up, according to the little chart I keep on the fridge.
    dwp said my number doesnt match my name, ive had it since i was 16
    I've changed my number because of him and I'm only giving it to family and the school.
    I'm on the end of my tether with this housing association.
    been on the end of the phone for 2 hours to universal credit, ear is numb
    The lady on the end of the helpline just listened, she didn't say a thing, and it was what I needed.
    I was on the end of some very unkind remarks at that school gate and I've never forgotten them.
    right on the end of the ward by the window, lovely view of the bins lol
    My mother was always on the end of the phone for me, and I still pick it up on Sundays to ring her.
    Do you use the cream before or after the shower?
    do u use a pill box with the days on? cant remember if ive took mine half the time
    Do you do the same thing I do and rehearse a phone call ten times before making it?
    Do you use a wheelchair all the time or only for longer distances?
    what do you do when the school rings and you know its him again
    Do you use the chemist's delivery service? Ours has started to charge for it.
    Can we talk about how nobody tells you that grief makes you so tired?
    can we talk about the price of nappies for a min
    Can we talk this over when your dad's home, I said, and she slammed the door so hard the clock fell.
    Can we talk less about supplements in this thread and more about what the consultants say, please?
    i said to my husband can we talk and he went white as a sheet, i only wanted to paint the hall
    Can we talk to a welfare adviser without an appointment, does anyone know?
    I'm off here for a week or two, the phone is going in a drawer, and I'm going to read a book.
    been off here so long i forgot my password
    I'd prefer not to talk to anybody off here, thanks for asking, but I'm happy to carry on in the thread.
    Coming off here for the night, the dog's giving me the look.
    got told off here once for swearing, quite right too
    Someone off here wrote to me asking for money, and I reported it straight away, so do be careful.
    Reach out to your GP first, Tom, the bloods are free and they might show something simple.
    cant get hold of anyone at the council, its just a robot voice
    They tell you to reach out, and then when you do there's a form and an eight-month wait.
    I can't get hold of his inhaler anywhere, three chemists and not one in stock.
    my mum says reach out to your cousin but we havent spoke since the wedding
    Get hold of the green leaflet at the library if you can, it explains attendance allowance in plain English.
    Why don't we ever hear about the ones who get better? I could do with it tonight.
    why dont we have a snow day option as adults
    Why don't we try the bed by the window, the nurse said, and it changed my whole week.
    Why don't they phone when they say they will? I've sat in for three days.
    why dont i feel anything, its been a month and i havent cried once
    Why don't we put all the school transport answers in one thread, so the next parent can find them?
    Pop me down for the tombola in the Christmas thread, I'll bring imaginary sherry.
    ping me back to 2019 please when the worst thing was a leaky roof
    They're going to pop me in for a camera test, she said, as though it were a tea dance.
    My microwave went ping and my son laughed, first time in weeks.
    pop me in the oven at gas mark 5 im that cold, boiler still broke
    My dad used to pop me on his shoulders to see the parade, and yesterday I pushed him there in his chair.
    Look me up and down again like that, I said to the assessor, and I'll take my stick to you.
    tried to look me old school friends up but half of them are dead, cheery thought
    The doctor had to look me up on three different systems before he found my allergy.
    I searched for me own name in the hospital letter and they'd written somebody else's leg.
    things are starting to look up for me, got offered the flat
    Look up the housing ombudsman online, you fill in one page and they take it from there.
    Is there any way to get blood out of a cream carpet?
    any way of making these tablets taste less like pennies
    Is there any way I could speak to the consultant directly, or do I have to go through the secretary?
    Is there any way to make the font bigger on this site for my father?
    any chance of some sun before september do we think
    Is there any way back from this with a teenager, or do you just have to wait for them to turn twenty?
    Come and see the state of my kitchen, I've decided to bake my way through the waiting.
    come and get him was all the school said, not even whats happened
    The nurse has promised to come and change the dressing every second day.
    Come and join us in the crossword thread, we're stuck on seven down.
    my sister wont come and sit with mum even for an hour so i can go the dentist
    I don't know how this has come and gone so quickly, a whole year since you all talked me through the wake.
    I'm looking for somebody to fix a stairlift that isn't going to charge me the price of a car.
    looking for someone to blame i suppose, easier than being sad
    I'm looking for someone who has read the new guidance on respite, does it apply to kinship carers?
    The council are looking for somebody to take on the lunch club and I've half a mind to put my name down.
    lookin for a decent pushchair that fits in a corsa, any ideas
    I'm looking for a bit of light at the end of this, that's all. Did it get easier for any of you?
    Between us we've three hips, one good eye and forty-two grandchildren.
    there's nothing between us any more, we're just two people who share a fridge
    The distance between us and the nearest hospital is fifty-one miles, and the bus is on Tuesdays.
    Just between us and the lamp post, I hate my sister's potato salad.
    split the cost of the stone between us four kids and my brother still hasnt paid
    Things were never said between my father and me, and now he can't say anything.
    I'd love to hear how the interview went, do come back and tell us.
    would love to meet whoever designed child proof tablets for people with arthritis
    I'd love to hear your voice just once more, Dad. Happy heavenly birthday.
    We'd love to hear from other foster carers on this thread, good experiences and bad.
    love to meet my deadline just once, uni have been ok about it tho
    She'd love to meet her new nephew, but my brother won't have her in the house because of the diagnosis.
    Next time you're in with the consultant, ask about the nerve block, it made a world of difference to mine.
    next time your in tesco look at the price of butter and then sit down
    Next time you're in a panic try naming five things you can see, it sounds silly but it does work.
    The next time I'm in that hospital I want it to be for a baby and not for a death.
    next time hes in a mood im going to put my headphones on and leave him to it
    Next time you're in the recipe thread, would you put up the one for the treacle bread?
    I could come off the steroids by the summer if the next bloods are good.
    if only i could come home to a quiet house just once
    I wish I could come to terms with it, the way that everyone seems to think I should have by now.
    The health visitor said she could come on Monday to weigh him, so that's one weight off mine.
    he said he could come round to the idea of counselling, massive step for him
    My mother asked if I could come for the weekend, and I said I'd have to find somebody to mind Dad.
    Feel free to skip this post, I only need to shout into the void.
    feel free to laugh, i put deodorant on my toothbrush this morning
    Feel free to ask me anything about the stoma here, I lost my embarrassment somewhere around 2016.
    The social worker told us to feel free to ring the office at any time, then went on leave for a month.
    never feel free to rest when hes awake, im listening all the time
    Feel free to use my porridge idea on the breakfast thread, I don't mind at all.
    How about that sunset tonight, did anybody else see it?
    how about they try living on 340 a month and see how they like it
    How about cutting the tablets with a pill splitter? The chemist gave me one for free.
    I asked him how about seeing the doctor and he said how about leaving me alone.
    how about a thread for good news only, i need one
    How about your mum's hearing, Jo, did the new aids come in the end?
    Who's up for a caption competition? First picture is my husband asleep in the colander.
    whos in charge of these bins i ask you
    Who else is up for the third time tonight with cramp?
    I never know who's in the house, there's four sets of carers and they all have the key code.
    whos up watching the darts
    Who else is up before the panel this month? I've got mine on the 20th and no idea what to bring.
    Are you free of it now, or do they still check you every year?
    is it free prescriptions for thyroid or only some things
    If you're free from pain for even an hour, use it for something lovely, that's my motto.
    I'm free at last from that job, handed my notice in at nine o'clock this morning!
    are the dental appointments free while ur pregnant or just after
    They asked if you're free to attend jury service, and I had to write back about being Mum's carer.
    The surgery has gone back to face to face appointments, but you've to queue from half seven.
    came face to face with my ex in aldi, dropped a jar of pickles and ran
    My son can't do face to face with his tutor yet, so they've agreed he can keep his camera off.
    I've never met any of you face to face and I like it that way, I can be honest in here.
    my assessment is face to face not phone, anyone else had that?
    Face to face with the surgeon I forgot every single question, so my advice is to write them down.
    My son finally gets his one to one at school, fifteen hours a week.
    drew one to one with the last kick, absolutely robbed
    The one-to-one counselling through my GP has a waiting list of nine months.
    I had a one to one with my manager and she was far kinder than I'd expected.
    they took away her 1-2-1 on the ward and she fell the same night, fuming
    I find the group thread better than one to one, you get six different answers and one always fits.
    I've made a group decision with the cat that we're staying in bed.
    made a group of teddies for the kids ward, pics in the craft thread
    I'll set up the camp bed in his room tonight, he's frightened since he came home.
    The hospice has set up a bereavement group on Tuesdays and I've finally signed up with them.
    set up a standing order for the council tax at last, feel like an adult
    I've made a list of everyone's birthdays in this section, so tell me here if I've missed you.
    The PM said on the news that carers are heroes, so where's my cape and where's my money?
    appointment is 4 pm me and him both off work for it
    A man kept telling me to inbox him, and I reported him, and the moderator was lovely about it.
    Please don't PM me, I don't have the energy to answer, just post on the thread and I'll see it.
    inbox zero for the first time ever, small wins
    She got a DM from a so-called doctor selling a cure, so I'm warning everyone to ignore it.
    I've tried to keep in touch with his friends but they've drifted off one by one.
    keep in touch with your midwife about the itching tho, mine turned out to be serious
    The specialist nurse keeps in touch every fortnight by phone, which has been a godsend.
    I find it hard to stay in touch with how I feel, I only notice when I'm already shouting.
    not been in touch with my brother for 8 yrs and now hes asking for mums ring
    Keep in touch on the thread, won't you, Martin? We all want to hear how you get on.
    First night in the new flat, and the kettle was the first thing I unpacked.
    bloods back and all normal, cried in the corridor
    I'm sixty-eight and today I learned how to bleed a radiator from a video.
    does grief make anyone else forget words? called the fridge the cold wardrobe yesterday
    My mum has stopped recognising the dog, though she still knows all the hymns.
    got the enhanced rate!!! after 11 months of fighting
    Feeling flat today. Nothing has happened, it's only the weather and the date.
    The physio has me walking to the lamp post and back, and tomorrow it's two lamp posts.
    his shoes are still by the door and i cant move them
    Thank you all for the kind replies on Monday, I read every one twice.
    My daughter slept through for the first time since the seizures started, seven whole hours.
    so tired of being strong, thats it thats the post
    Would the warm home discount come automatically or do you have to apply for it?
    We scattered Granda's ashes off the pier at Bangor and the wind sent half of him back at us. He'd have roared laughing.
    anyone elses hair fall out after having a baby, its all over the shower
    I've been sober for ninety days. I bought myself a proper fountain pen to mark it.
    My teenager said good morning without being asked, so I'm having a little dance in the pantry.
    I moved here from Nigeria four years ago and this winter is the first that I didn't feel so cold inside.
    carers allowance stopped cos i earned £3 over, three pounds
    How long did it take before you could go back into the room?
    The tomatoes have blight, the car failed its test, and yet somehow I've had a lovely day.
    had my first shift back n only hid in the loo once
    It's our wedding anniversary and he's in the care home, so I brought two slices of cake and ate both.
    What are people reading at the minute? I want something with no illness in it whatever.
    panic attack on the bus but i stayed on till my stop
    My father was a hard man, and I'm surprised at how much I miss the sound of him coughing.
    Scan on Wednesday. I've cleaned the oven twice.
    anybody else get the metallic taste on this antibiotic or am i imagining it
    I said no to my mother-in-law for the first time in thirty-one years, and the sky did not fall in.
    Our wee lad has been given a place at the special school and I could kiss the woman who rang.
    cant stop scrolling pics of her, know i should sleep
    The heating engineer came, drank two teas, and said it was a part he didn't have.
    I don't feel brave, I just keep turning up because there isn't anybody else to do it.
    passed my theory test at 52 so there
    My hands shake when I sign things now. The bank was quite nasty about it.
    In my country we do not speak about depression, so for me it is a big step to write this.
    forgot to be sad for about 20 min today, felt weird after
    The robin is back on the fence. I've decided it's a sign, and I don't care who disagrees.
    Does hydrotherapy help with hip pain or is it just a nice warm bath?
    stuck between wanting everyone to leave me alone and wanting someone to notice
    My son's ashes arrived by courier. I'd no idea that was a thing that could happen.
    He proposed! In the chemo ward, with a ring made of the wrapper from a biscuit.
    I'm three chapters into the workbook and it's irritating how right it is.
    new wheelchair day, its purple and i love it
    Bins went out, washing came in, dinner was eaten. I'm counting it as a success.
    The neighbours' baby cries at night and every time my arms ache.
    told my boss about the bipolar and he just said ok what do you need. ok!!
    What do you write in a card to someone whose dad has been given weeks?
    I haven't been to Mass since he died, but I did light a candle on Friday.
    nobody tells u how boring hospital is
    Half my class reunion is on the same blood pressure tablet, it was all we talked about.
    We lost our home to the flood two years ago and I still can't bear the sound of rain on a roof.
    made a lasagne from scratch. ate it out the dish stood up. no regrets
    I've an interview for a part-time job in the library, my first in eleven years.
    The hearing's been put back again till March and I feel as if I'm living on hold.
    my wee nan is 100 on sunday and still does her own tax return
    I'm learning to like my own company, slowly, with the radio on.
    six weeks post op and i walked round the block without the stick
    The mornings are fine and the afternoons are fine, it's that bit around six when he'd have come in.
    Thank God for this place, truly. Goodnight, everyone, and mind yourselves.
    `,
  ),
  'eighth hand': quiet(
    'eighth hand',
    `
    Ring your GP first thing at eight and say the word urgent, that's how I got mine.
    My sister phones me every night at nine and I let it ring out because I can't face her.
    You can text SHOUT to 85258 any time, they answered me at 3am once.
    I emailed HR about the reasonable adjustments three weeks ago and not a peep.
    I met my friend Carol for a coffee yesterday, first time out of the house since June.
    whatsapp group for school mums is doing my head in, 64 messages about nits
    The moderators have an inbox you can write to if a post upsets you.
    Im here if you want to get it off your chest, just keep posting, I read everything
    Has anyone found an app that helps with keeping track of tablets?
    The charity's monthly meet-up in Leeds is on the events page, all run by staff.
    My dad won't answer his phone and I had to drive over at midnight to check on him.
    deleted snapchat last week and my head feels so much quieter
    He messaged his ex again. Found it on his phone while he slept.
    Samaritans is 116 123 and it's free, even from a mobile with no credit.
    I've private messaged nobody in my life, I wouldn't know how, ha.
    my counsellor does our sessions on zoom and I hate seeing my own face
    Got a call from the hospital at last, biopsy on the 9th.
    Tell us more here if you're able. There's usually somebody awake on this thread.
    Mum's consultant never replies to emails, is it the same in Scotland?
    i text my cpn and she said shed ring back and she didnt
    We have a family Facetime on Sundays so the grandkids can see him while he still knows them.
    I don't give my number to anyone since the harassment, not even the plumber.
    Thinking of deleting Facebook altogether. Everybody's perfect holidays are making me ill.
    The Carers Trust adviser phoned me back within the hour, I was amazed.
    my best mate wont text me back since i told him about the diagnosis
    Met up with the lads for five-a-side and nobody asked how I was. Grand, like, I preferred it.
    You can ring 111 and pick the mental health option now, 2 I think it is.
    Does anyone else panic when the phone rings? I let everything go to voicemail and then can't listen to it.
    My manager wants me to keep my work phone on while I'm off sick. Is that allowed?
    Would you consider talking to the practice nurse? Mine was kinder than any doctor.
    I wrote an email to my brother I'll never send. Four pages. It did help.
    The school sent a text to say she hadn't turned up and my stomach dropped.
    please call 999 if shes not breathing right, dont wait on us
    Is the forum's own private message thing being taken away? I saw a notice about it.
    I joined a discord for gaming and they bullied me out of it
    Nana has a phone with big buttons and pictures on, the best thirty quid we ever spent.
    I had coffee with my sponsor this morning and I'm six months sober today.
    Anybody use the Headspace app? Is it worth paying for?
    We'd a phone appointment with the psychiatrist that lasted four minutes.
    I'd ask the ward for the name of the discharge coordinator and email that person direct.
    My son's on his Xbox headset talking to strangers till all hours and I don't like it.
    thank you for offering but id rather keep it on the forum x
    I don't do private messages, sorry, I like having it all out in the open where the mods can see.
    She said she'd ring at Christmas. She didn't ring at Christmas.
    Can someone tell me whether the Macmillan line is open on Sundays?
    I can't meet my old workmates any more, I've nothing to say to them that isn't about scans.
    Post again tomorrow and let us know how the phone call with the DWP goes.
    they told me to download the nhs app and it wont accept my face lol
    My neighbour gave me her number in case of emergencies and I've never had the nerve to use it.
    Went on a date with a man off Bumble and told him about my bipolar before the starters came.
    Our carers' centre sends a newsletter by email, you'd sign up on their site.
    I keep my late husband's number in my phone just to hear the voicemail.
    Have you a friend nearby who'd sit with you tonight? Even a neighbour.
    I was on hold to the council for fifty minutes with that music.
    mam keeps adding me on facebook from new accounts. ive blocked 4
    Whats the email for complaints at PALS, does it go to each hospital or one big one?
    Social worker's coming round on Friday to meet Dad for the first time.
    I've read your message twice and I just want to say you're not a bad mother.
    If I ring the crisis team do they tell my parents? im 16
    We're having a family meeting at my brother's about selling Mum's house and I'd rather have teeth out.
    The Alzheimer Society of Ireland helpline lady stayed on the phone with me till I'd stopped crying.
    My therapist doesn't allow texts between sessions and I think that's fair actually.
    Is it normal that he messages me forty times a day when I'm at work?
    Pieta have a text line if talking out loud is too hard for you.
    My phone buzzes and I think it's the hospital every single time.
    I used to meet my mother every Thursday in Bewley's. Thursdays are desperate now.
    Tell your line manager by email so there's a record of it, then follow up.
    got ghosted by my whole group chat after i came out of hospital
    Say as much or as little as you like here pet, nobody's judging.
    The MS Society have a local group in Perth, the details are on their website.
    I'd a video call with the dietitian and she could hear me hiding the biscuits, mortifying.
    My daughter lives in Perth, Australia, and the time difference makes phoning a nightmare.
    why does my gp surgery only take calls between 8 and 8.15 its like the hunger games
    I asked the moderators to take my post down because my ex found it.
    Met my new keyworker today and she seems lovely, early days.
    Anyone got tips for speaking on the phone when you've got a stammer and you have to ring the benefits people?
    My friend has offered me her spare room for a while and I feel like a burden already.
    I write to my grandson in prison every week and he writes back, which surprised everyone.
    Text the doctor's surgery if they've got that, some of them do it for repeats.
    He's had my phone off me since Tuesday, I'm writing this on the library computer.
    The official volunteer befriending scheme takes about six weeks, you apply through the charity's main page.
    I emailed my tutor to say I couldn't finish the essay and she was so nice that I burst out crying.
    u should tell ur mum or a teacher tbh, face to face is easier than u think
    I know it's the middle of the night but there's a few of us about on here, what's going on?
    Instagram is full of recovery accounts that are not really recovered, be careful.
    My aunt rang the whole parish to tell them about my breakdown. Small towns.
    I'm seeing my brother Saturday, we're meeting halfway at a service station because neither of us will give in.
    Have you tried the crisis text service? It's all typed so nobody in your house would hear you.
    Do the admins ever meet up with members? I saw the picnic advertised on the home page.
    Lost all my contacts when I dropped my phone in the bath and realised only three of them mattered.
    The hospice does a drop-in coffee morning, staff are there and you needn't book.
    I gave the nurse my daughter's number as next of kin and now she's cross with me.
    can't stop checking whether hes been online on whatsapp. last seen 02.14
    Dad's started ringing scam numbers back. He's lost two thousand.
    Does CALM do webchat or is it only phone?
    I am waiting on letter from the hospital, they do not call, they do not email, what to do?
    Saw my mate Gaz in the pub and told him straight I'd been in hospital. He hugged me.
    I'd a lovely chat with the girl on the Childline number when I was your age, they don't make you give a name.
    Reply to this whenever you want, I get an alert and I'll answer.
    The union rep has my email and phone number and still sends everything to my old address.
    Mum face timed from the care home and asked me who I was.
    You might ask the pharmacist for a private word in the consulting room, they won't mind.
    my phone broke so i missed my cmht appointment and now they say im discharged for not engaging
    No one's rung since the funeral. They all said ring any time.
    Do I have to answer when the assessor phones? It comes up as private number.
    Your wife needs to know, love. Talk to her tonight over the dinner.
    My walking group meet by the war memorial at ten, it's been the saving of me.
    I screenshot the texts he sends in case I ever need them for court.
    Forum rules say no swapping phone numbers, so just a gentle nudge to edit that out.
    I never know what to write in sympathy cards so I ended up sending an email and now regret it.
    been in touch with citizens advice who are gonna ring me thursday
    The group chat for my running club went quiet the minute I posted about the antidepressants.
    They do a peer group on a Wednesday over Zoom, hosted by the charity, link's on the noticeboard at the top of the forum.
    I can't talk to anyone at home about it, which is why I come here.
    My boyfriend's mum added me on insta and now shes seen all my posts about my bpd
    Have a word with your solicitor before you email your ex anything at all.
    Twice I've dialled the Samaritans and hung up before they answered. Is that common?
    My 82 year old father has discovered WhatsApp and sends me thirty thumbs up a day.
    Just ring them. The worst they can say is no.
    Does your hospital have a specialist nurse you can phone? Ours gave us her direct line.
    I met him online, on a page like this but for gamers, and it ended with me in a refuge. Please mind yourselves.
    Thanks all for the messages yesterday, I've read every one.
    The council said they'd be in touch within 28 days. That was March.
    Tell me what happened, I've got a brew and all evening to read.
    Can you get your GP to write to the school? Ours emailed a letter across the same day.
    My ex has been messaging my friends asking where I live now.
    I'm the only one of my friends who isn't on Snapchat and my mum won't budge.
    Sat with my gran today and she held my hand the whole time, didn't say a word.
    I downloaded a CBT app and it sends me notifications like a needy ex.
    What do you say when you get through to Women's Aid? I don't know how to start.
    I've moved in with my daughter in Kilkenny and she's taken my car keys, says I'm a danger.
    cant do phone calls, physically cannot. how do other ppl make dentist appts
    The chaplain visits on Mondays and we have a good private talk, no religion shoved on me.
    Ask the mods, they've helped me merge two accounts before.
    Met three other dads at the hospital's own support evening and felt human for an hour.
    My mum reads my messages. All of them. im 17
    His mother calls me every morning at 7 to ask did he eat.
    I'd an email from the tribunal service, hearing's by telephone. Has anybody had one of those?
    Sorry for disappearing off the thread, broadband was cut off.
    If it happens again, phone the out of hours and don't let them fob you off.
    I used to work on a helpline myself, and I promise the person picking up wants you to ring.
    My friend and I text a photo of our dinner each night, so neither of us skips. She's my cousin really.
    Would your brother come and stay for a few days, to give you a rest?
    Work have put me in a Teams meeting with my boss and her boss about my absence, dreading it.
    I joined the local Parkinson's choir, forty strangers in a church hall in Paisley and I love them all.
    How do I turn off the email alerts from this site? I'm getting one for every reply.
    my psychiatrist rang from a withheld number so i ignored it and now hes written dna on my notes
    Was anyone at the charity's Birmingham meet-up last year? I'm wondering if there's wheelchair access.
    I'd to ring the bank about Daddy's account and the fella wouldn't speak to me without the death cert.
    Mum sent me a text saying proud of you and I've read it about a hundred times.
    You're welcome to pour it all out on this thread, we've seen worse and we've been worse.
    My phone autocorrected lithium to Lithuania in a message to my boss.
    She met someone at the day centre and now she's laughing again. Eighty-four!
    It was a phone call from the school that finished me off. I just sat on the stairs.
    Switch the read receipts off on WhatsApp, it helped me stop obsessing about who'd seen what.
    Please tell an adult you trust. Ring Childline on 0800 1111 if there isn't one.
    I emailed the MP. Got a reply from his assistant with my name spelled wrong.
    Do you have a crisis plan with numbers on it? Mine's stuck on the fridge.
    When I feel like that I go and see my pal Davie, and we sit and look at the Clyde.
    Anyone used the Togetherall app through their uni?
    I'd been hoping my son would call on my birthday. He did, bless him, at ten to midnight.
    She keeps her phone under the pillow and I lie there wondering who she's texting.
    The peer mentor from Mind meets me in the library on Mondays. He's paid for it but you'd never know.
    ive met my birth mum twice now and both times i came home and slept for a day
    If you go on the Epilepsy Action page there's an online chat with trained staff.
    They rang. It's benign. I'm shaking.
    I don't use social media so I heard about the death from the woman in the post office.
    how do you tell your friends you don't want to meet up anymore cause your tired all the time
    Ask for a double appointment when you phone, then you won't be rushed.
    Our Zoom church has kept me going since I've been housebound.
    My brother in law has my number blocked. I only found out when Mam was dying.
    Keep posting love. Somebody always answers, even if it's only me and my insomnia.
    I'm not really one for phone calls but the Marie Curie nurse was so gentle with me.
    Whoever runs the site: the inbox link at the top goes to a blank page on my tablet.
    Got a DM from a stranger claiming to cure fibro with mushrooms. Reported it to the mods.
    My mate took me for a pint and we talked about engines for three hours. Best therapy going.
    He's been told he can't have his mobile on the ward, is this the usual?
    I have no credit and no wifi at the flat, so I walk to McDonald's to phone my mum on Messenger.
    Can you email a sick note or does it have to be paper?
    My online friend of six years died and I've no right to be at her funeral, or so it feels.
    The text from the pharmacy says ready to collect and of course it isn't.
    I'd say to write it down first before you ring, that way the receptionist can't knock you off your stride.
    Tell us how you got on at the meeting when you have a minute, we're all rooting for you.
    he added me back on snap after 2 months and now im spiralling
    There's meant to be a carers' lunch at the hospice, run by the staff there, first Friday.
    I was offered a telephone assessment or face to face. Which is better for PIP do you think?
    Dad told the whole pub about my miscarriage. I can't go in there to meet my friends now.
    Do other people's adult children only text when they want money?
    Sent an email to the landlord about the damp with photos of my inhalers lined up. Ha.
    My OT showed me an app that reads the post out loud, marvellous thing.
    I have only the one friend left and she lives in Canada, we talk on Sundays.
    You did well to ring them. Some never do.
    Never give out your address to folk online, my sister did and had a man at the gate.
    The group admin on Facebook removed me for asking about side effects.
    im gonna tell my form tutor tomorrow after registration, wish me luck
    My care coordinator gave me a number for out of hours and it's disconnected. You couldn't make it up.
    Met the new baby on FaceTime because I'm neutropenic. Cried my eyes out after.
    Is it just me or do the hold messages at the JobCentre tell you to go online when online tells you to phone?
    I'd like to thank the volunteer who answered my call on Saturday night, if anybody from the charity reads this.
    Granny rings the speaking clock for company, I only found out from the bill.
    Has your GP mentioned social prescribing? Mine put me on to a gardening club.
    I can't drive so seeing friends means two buses and a lie down.
    If talking's too hard you can write to Samaritans, they have an email as well, jo something.
    My husband's phone password is our late son's birthday. I only cottoned on last night.
    I've no WhatsApp, no Facebook, nothing. My kids say I don't exist.
    What do you put in a text to somebody whose wife's just been diagnosed? I've typed and deleted it six times.
    The staff meet-up for volunteers has nothing to do with members, I checked.
    went for a walk w my best friend n told her everything. she said she already knew lol
    I'm sending an email to the consultant's secretary at this very minute, fingers crossed.
    Did you get your call back from the memory clinic yet Rosie?
    He calls me by his first wife's name. Forty years we've been married.
    Stay here and talk to us until the feeling goes over. You've a whole thread behind you.
    My da has the number for the Grand National bookie on speed dial and not one of his children.
    Just had a video consultation where the doctor was eating a sandwich.
    I miss having somebody to text goodnight.
    Could the moderators please move this to the carers board? I put it in the wrong place.
    Colleague keeps inviting me for coffee and I keep making excuses. She's lovely. It's me.
    My phone's notes app has become my diary and God help anyone who finds it.
    Why does no one ever ring on the anniversary? First year the phone never stopped.
    The befriender the council sent is called Maureen and she brings her own biscuits.
    I'd contact your union before the meeting and ask them to come in with you.
    my dealer wont stop texting. changed my number today. 9 days clean
    I got a private message from the site team to say my post was fine, so that was a relief.
    Can you appeal by email or must it be that form, SSCS1 I think?
    Mum's in Spain and rings twice a day to ask if I'm eating. I put carrots near the phone and crunch them.
    She won't meet the midwife. She won't meet anyone.
    That helpline closes at 8, but NightLine's open till the morning if you're a student.
    I don't need advice, I just want somebody on here to say it's rotten.
    What's the etiquette about leaving a family WhatsApp group when they slag off your illness?
    They want me to do group therapy by Teams. With the camera on. No thank you.
    Brilliant news about your daughter phoning! How did she sound?
    I rang Aware in tears and a man with a Kerry accent calmed me down.
    My friend's coming to stay for a week and I've not told her I can't manage the stairs.
    im scared to check my email because of the results
    Is the annual forum get-together in Manchester going ahead? The home page only says TBC.
    Facebook memories showed me us at the beach today. Three weeks after the funeral.
    Give the practice manager a ring, not reception. Different animal altogether.
    He's met a woman through his bereavement group. My mother's only gone since Easter.
    The lady from Age UK phones every Friday, and I put lipstick on for it.
    My sister-in-law's set up a rota on WhatsApp and somehow I'm on it five days out of seven.
    I always read your posts, you write like I think. Keep them coming.
    I used to chat with a girl on the ward all night through the wall, never knew what she looked like.
    Doc says come off my phone an hour before bed. Doc doesn't have my brain.
    Try speaking with the ward sister in private, before visiting starts.
    ye can freephone the Samaritans here in Ireland too, same number 116 123
    My cousin who is a nurse told me over the phone it's probably a cyst. Trying to believe her.
    Wrote to my dad inside today. Didn't know what to say so told him about the cat.
    Should I message my ex to tell her I've got cancer, or leave her be?
    The rheumatology advice line has an answerphone that's always full.
    Can't even order a pizza by phone. Thank goodness for apps.
    If you'd rather not say which hospital that's fine, just tell us what they said.
    Meeting my new stepkids today. Took a beta blocker. Pray for me.
    Hi everyone, I'm Tom, 58, from Stoke, and I've never used a forum before. My wife has MND.
    my nan wants to be on facebook so she can see my page and i cant let her
    The emergency dentist number rang out for twenty minutes, then a girl said try Tuesday.
    We as a family use a shared calendar app for Mum's carers, it stopped the rows.
    She put her phone down on me. My own daughter. I rang back and it went to voicemail.
    It's the charity's own text service that sends the tips, you sign up under settings.
    i spoke to a volunteer on the mix webchat, took ages to connect but she was sound
    Do you have anybody at home with you right now? Wake them, they won't mind.
    I'd be lost without my Tuesday coffee with the girls from the old job.
    Should there be a social worker at the discharge meeting? Nobody's told me anything.
    Our GP's gone over to some app where you fill in a form and a robot tells you to rest.
    He got scammed by a woman on Facebook and still checks for her messages.
    I'd write to the chief executive by email. Copy in your councillor.
    Talking to you all here is the nearest I get to a social life these days 😂
    When the crisis team phone me they always ask am I safe, and I never know how to answer.
    My best pal from school wants to meet, and she doesn't know I've lost the leg.
    Took the day off Instagram and cleaned the oven instead. Recommend.
    I've a phone interview for a job Wednesday, first in four years, my mouth's dry already.
    lads my missus found the texts. i know. i know.
    Can anyone see my profile email or is it hidden? I don't want it showing.
    I told the carer from the agency she could ring me at work and now she does, about teabags.
    The Beat helpline has a separate chat for under 18s I think.
    Has anyone had the vaccine text twice? Already had mine in October.
    I said I'd ring my brother when I was ready. It's been eleven years.
    Don't be sorry for the long post, that's what we're here for.
    Two of my old army mates turned up on the doorstep with a curry. I'd not told anyone I was bad.
    My mum's got dementia and calls the police about the neighbours. They have her number by heart.
    She wants us to meet her boyfriend. He's thirty-one. She is nineteen and just out of hospital.
    Does the Parkinson's nurse take emails? Mine prefers you ring and leave your name.
    i just want someone in my actual life to text me first for once
    Our support group at the Maggie's centre has a waiting list now, would you believe.
    It's the silence after the phone call that gets me.
    Had to give my email, phone, blood group and first born to register for that wellness app.
    My son speaks to his mates through the headset and he laughs, so I let the bedtime slide.
    Would a letter from your priest help? Ours wrote to the housing and it moved things on.
    I lost my temper with the 111 lady and I'd like to apologise but there's no way of finding her.
    Message to the person who posted about the ducks last night: you made me laugh for the first time in a week.
    he only ever rings when hes drunk and then he loves me
    Mum was on the phone to the undertaker haggling. She'd have made Grandad proud.
    We're going to my parents' for Easter and I've to tell them about the sectioning before they hear.
    You could ask to change therapist, I emailed the service and they were grand about it.
    The chat room that used to be on this site, is it gone for good?
    My neighbour Joan knocks at four every day. If I don't answer she uses the key.
    I've started leaving my phone in the car when I visit Dad, so I'm really there.
    I'm told the stroke nurse will phone at six weeks. What does she ask?
    Who do you tell first, work or family? I've got to ring both tomorrow.
    the uni wellbeing team emailed me a leaflet. a LEAFLET
    Going for lunch with my sisters, and none of them will mention him, and I'll go mad.
    Thanks for the kind offer but I'm not comfortable giving my number out, hope you understand.
    When I was in your shoes I rang the Men's Sheds in Navan. Great bunch, and nobody makes you talk.
    The vicar gave me his mobile number and said any time. I don't think he meant half two.
    Anyone know if NHS Scotland have the Near Me video thing on Android?
    My father and I communicate purely by forwarded videos of dogs.
    Do you hear from your grandchildren at all, Jean? Tell us about them.
    I've had the phone call I've dreaded for nine years. He's gone. Overdose.
    The hospital parking app wouldn't take my card and I missed the first ten minutes with the surgeon.
    Met a lovely old man in the chemo suite today, did the crossword together and never got his name.
    Mind yourself tonight, and if it gets worse ring the doc on call. Let us know here how you are in the morning.
    I am from Brazil and my family only can call at night, so I sleep very bad.
    I logged on to talk about my mum and now can't think what to say.
    got put in a group for year 9s at camhs and the lads there were alright actually
    It'd be rude not to answer when she rings, but it's an hour every time, and I've my own troubles.
    How did people cope before texting? I'd never have got through labour without my sister on the other end.
    I've asked my ex to contact me through solicitors only, and the texts just keep coming.
    Would your mum be up for going to the Alzheimer's cafe? The council's list has one in every town.
    We never met, my pen pal and I, thirty years of letters. Her son rang me Sunday.
    cancelled on my mates again. third time. they've stopped asking what's wrong
    Phone's on silent, kettle's on, cat's on. That's my coping plan for tonight.
    My key worker says I can email her a drawing when I can't find the words.
    Please don't use DMs to offer treatments folks, remember the house rules.
    I told my boss in a private meeting and by lunch everybody knew.
    My granda's carer texts me a wee photo of him each day, it's the best part of my shift.
    Is there an under-25s board on this forum or do we all just post in here?
    They moved my appointment by text with two hours' notice, and I'd already taken the Valium.
    Call your midwife, not Google. I say it with love.
    So who's about tonight? I've the late shift with Mam and could do with some chat on the thread.
    Dropped the kids with his mother and sat in the car park talking to the Parentline woman for an hour.
    I don't reply to texts when I'm low and people take it as rudeness.
    My wife's friends meet for wine on Fridays and I've asked them to please keep inviting her.
    You'll find the moderators' address under Help, they answered me same day.
    I've been put through to six departments and ended up back at the first girl. We had a laugh about it at least.
    I rang the surgery at eight on the dot, was number 32 in the queue, and by the time I got through the appointments were gone. Rang again at two like she told me and the line was dead.
    My daughter set me up with WhatsApp so I could see the grandchildren, and now I lie awake looking at the wee green dot to see if she's home from her night shift.
    I've no wisdom for you pet but I've been where you are, and I'll be back on this thread tonight after the news to see how you're keeping.
    My friend from uni asked me to meet her for coffee and I got as far as the window, saw her sitting there, and walked home again. She's not been cross but I am, with myself.
    If you feel you might act on it, please phone 999 or go to A&E, and if you can't speak there's a text service too. Then come back and tell us you're ok.
    The consultant said email his secretary, the secretary said ring the booking office, the booking office said it's on the app, and the app says contact your consultant. I could scream.
    I used to be part of a private Facebook group for this condition and it turned into a competition over who was sickest. I prefer it here where there's moderators about.
    We told his parents over Skype because they're in Kerala and couldn't travel. His mother put her hand up on the screen and kept it there the whole time.
    Just to say to whoever is new tonight, you don't need to be good at spelling or know any of the doctor words. Write what you can and one of us will answer.
    My lad came off his phone at tea and said mum I don't want to be here any more. I rang the out of hours team straight off and they're seeing him at ten tomorrow.
    I got my brother to come with me to the PIP thing as I can't trust my memory. He met me outside with a flask and a list and he didn't let them rush me.
    I gave the police his number and all the messages he'd sent. The officer was about twelve but she was very decent and she's to phone me on Monday.
    My group of friends has a chat that I'm in and a chat that I'm not in. I saw it on Ellie's phone in maths and now I feel sick going to school.
    For anyone wondering about the official meet-up in Edinburgh, the charity has put the date on the events page and you book a place through them, not through us.
    I'm an oul fella from Leitrim and I never talked to a soul about my nerves till the doctor's wife got me to ring that line. Best thing I did since I bought the tractor.
    Every year on his birthday I text his old number. This year somebody answered, a young lad who'd been given the number, and he was so nice about it.
    `,
  ),
};
