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
};
