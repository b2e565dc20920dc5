import { anywhere } from '../vector.ts';

export const texts = {
  'second hand': anywhere(
    'second hand',
    `
    Your story could be mine, honestly. Would you mind if I sent you a private message? There's a bit I'd rather not put up here.
    hiya im 15 too n literally no one at school gets it, whats ur snap
    I'm an old fella and not much good at typing. If you'd give me your telephone number I could ring you of an evening and we could have a proper natter.
    My baby's eight weeks and I'm up at all hours as well. Are you on WhatsApp? We could keep each other company during the night feeds.
    dm me if u ever need to vent, seriously any time
    Do you play anything online? I'm on most nights and it's easier to chat about this stuff with a headset on and something to shoot at.
    This thread moves a bit quick for me. Shall we carry on by e-mail?
    I live about ten minutes from you by the sound of it. Fancy grabbing a coffee on Saturday?
    not being weird but have u got insta, id feel better if i cud see who im talkin to
    I've popped my Telegram name in my profile, so look me up there whenever it gets too much.
    Loneliness is a horror at our age, isn't it. I used to love having a pen pal, and if you let me have your address I'd write to you every week.
    lets take this off here, too many people reading
    I'd sooner explain it face to face than write it all down. Could you make it into Leeds one day next week?
    Would anyone be up for a video call tonight? I can't bear another evening with just the telly.
    got discord? my server is only 6 of us and we r all dealing with the same shite
    You sound like you're in a bad way, pet. Give me your number and I'll phone you this minute.
    Is there a way to talk to just you without the whole forum seeing it?
    We could swap numbers maybe? Then if either of us is having a wobble we can drop the other a text.
    cant say it on here but if u add me on snapchat il tell u the whole thing
    I'm in second year as well and I'm failing everything. Want to meet in the library and be miserable together?
    Lads, I've set up a WhatsApp group for those of us going through a divorce. Tell me if you want in and I'll send the link.
    Message me privately about the medication, would you? I've some left over and didn't want to ask in front of everyone.
    I don't really do forums but I'd talk to you. Facebook is where I am mostly, if you'd accept a friend request from me.
    u on tonight? we could hop on fortnite n just chat, no pressure to talk about ur mum
    My inbox is open, love, whatever the hour.
    I don't like how the mods look at everything. Somewhere quieter would suit us both better, don't you reckon?
    Would you ever come for a walk with me and the dog? I'm in Galway too and it does the head good.
    hey can i get ur number? promise i wont ring it unless ur ok with that
    honestly a phone call wud sort this quicker than 40 replies. when r u free n what do i dial
    I've put something in your private inbox, Janice, and I'd be glad of an answer whenever suits.
    is it ok if i follow u on tiktok, i wanna see if ur doing ok when ur not on here
    There's a spare room at mine if he kicks off again. Tell me which town you're in and I'll come and fetch you.
    You're the only one who understands. Can we talk one to one, away from here?
    Drop me a line at my Gmail, it's the same as my username on this site.
    My daughter set me up with Zoom at Christmas. If you have it as well, we might sit and have a cup of tea together on the screen.
    ive got no one to talk to at nite. anyone wanna swap snaps n do streaks so we know the other ones still here
    I think a few of us from Cardiff should get together in a pub somewhere. Who's interested?
    Bit forward, I know, but would you be comfortable giving me your mobile? I worry when you go silent for days.
    find me on xbox, same name as on here but with an underscore
    Rather than clogging up her thread, why don't you and I take it to direct messages?
    I've never told a soul what my uncle did. I could maybe tell you, only not where everyone can read it. Have you Signal or anything?
    omg we have the same birthday and the same diagnosis, pls lets be friends irl where do u live
    If you're stuck for someone to go to the hospital with, I'll go along with you. Just say where to meet you.
    Ring me, mate. I mean it, I'll leave my number in a minute and you can call at three in the morning for all I care.
    im deleting my account on here cos its crap but i dont wanna lose u, wot else are u on
    Could one of the other mums be my text buddy? I'd give you my number and we'd just check in after each health visitor appointment.
    Not sure I'm allowed but here's my Insta handle if you'd like a friend, it's my first name and then the year I was born backwards.
    I'd like to send you a card for the anniversary of your husband's passing. Where might I post it to?
    want to voice chat? typing does my head in n i think u need to hear a real person
    be easier on messenger, just look me up im the one with the spaniel in the pic
    You mentioned you're at Bristol too. I'm in halls on the same campus so you could come over and watch a film if tonight's rubbish.
    anyone here got whatsap im so so lonley
    Might I suggest we correspond privately? I've a good deal to say on grief and it isn't for public consumption.
    hit me up on kik if ur still awake, i dont sleep either
    You don't have to say it out loud here. Whisper it to me in a private chat and it'll go no further.
    there is stuff about my stepdad i need 2 get out but not in public, can someone msg me
    I'm a retired nurse, dear. Should you care to telephone me I could talk you through what the consultant meant.
    haha we keep typin over each other, shall i just giv u a bell
    Are you the same Kel that's on Twitter? I've sent a follow request, say yes and we'll talk properly.
    sum of us from this thread hav a groupchat now, want me to add u? just need ur user
    Never had a mate who gets the panic stuff. If you fancied a pint sometime, I'm driving through Derby most Thursdays.
    I'd love to FaceTime you and the wee one, it'd cheer us both up no end.
    lemme know ur socials n il giv u a follow, u seem dead sound
    Do you game at all? My PSN's on my page so send us an invite and we'll say nothing about feelings, just football.
    i hate that everyone can see this. can we go somewhere thats just me n you
    There's a lot I'd say to you if it weren't for the moderators. Have you another way I could reach you?
    Would you be open to exchanging emails? I find long letters much kinder than these short posts.
    It's my first Christmas alone and yours as well by the look of things. Come and have dinner at mine, I'm only in Stockport.
    text me instead, i hardly ever check this site
    I'm setting up a little Discord for students with OCD. Comment below and I'll fire you an invite.
    You poor thing. Slide into my messages whenever, I've been through the very same with my fella.
    ur so easy to talk to. do u have a number i can save so im not stuck when my wifi goes
    Would it be alright to have a quiet word with you off the board? It's about what you wrote on Monday.
    I can't face the group on my own. Anyone from round Belfast who'd meet me outside beforehand so we walk in together?
    Are there any dads who'd do a weekly phone catch-up? I'm no good with words on a page but I can talk.
    add me, il be ur friend. its the ghost filter app u know the one
    I know we've only spoken in this thread but I'd trust you with my number. Have I your permission to share it with you?
    Let's continue this elsewhere. I'm on Reddit under the same nickname and you can chat to me there.
    My counsellor says I should practise talking to people. Could you and I do a short Skype at the weekend?
    where abouts in manchester r u? i could get the tram n we could hang out after school
    Please just call me before you do anything. I'll put my landline up here if that's what it takes.
    I have a book that helped me terribly when my wife died. Send me your home address, and I'll get it in the post.
    just pm'd u, hav a look when ur sat down x
    Whoever's up with a colicky baby right now, I'm making a Messenger group. Say me and I'll look you up.
    I feel a bit exposed discussing the debt here. Could we chat somewhere that isn't so open?
    u seem proper nice. im on wizz n bereal if u wanna talk to someone ur own age
    We've been nattering on here for months now, Maureen. Isn't it high time we met up for a scone?
    I wouldn't mind hearing your voice, if I'm honest. Too much to ask for a chat on the phone?
    get telegram n msg me on there, it deletes itself after so ur parents wont see
    Any farmers on here? I'd gladly pass my mobile on to any man who's struggling, and you could ring from the tractor.
    Here isn't the place to go into it but I do have answers for you. Contact me directly and I'll explain.
    I'm shy so I'm just going to ask. What's your Instagram?
    How about we do Minecraft together later? I can send you my realm code and we can talk on there while we build.
    can u give me ur email pls i wrote u a really long thing and its to personal to post
    I do a swim at the lido every Sunday at eight. You should join me, I'll be the one in the orange hat.
    Look, between you and me, I'd feel safer if we spoke in private. How do I message just you?
    The night shifts are killing me too, brother. Send me your WhatsApp and I'll keep you awake with bad jokes.
    wud any1 wanna be accountability buddies over text? like we msg each other every time we get the urge
    I'm happy to be a listening ear outside of this forum, should you ever want that. You'd only need to tell me how best to get hold of you.
    Hiya, just joined. Looking for girls my age to chat to on Snap because my anxiety is awful and I've no mates.
    If I leave a note of my email in my bio, will you write to me? I'd hate for us to lose touch.
    That's my hospital as well! I'm on the ward below, come down to the canteen at two and I'll buy you a KitKat.
    can we call later? not video just audio, i wont make u talk if u dont want
    I'm not one for airing my business in public. If there's a chap who'd swap a few messages with me on the quiet, I'd be obliged.
    You've a gift for listening. I wonder would you consider being my friend on Facebook too?
    idk how to say this but i rly like u. cud we talk not on here
    any1 got the peanut app? search for me on it n we can arange a pram walk, bubs is 10 wks
    I'll DM you the name of the man who sells them, best not to say it on an open page.
    Your post broke my heart. Let me give you my sister's number and mine, and use whichever you like.
    on me ps5 all wknd if u wanna party up n have a moan about the ex
    Seeing as we're both in Cork, would you think of calling over for tea? My door's always open.
    I'd rather you didn't answer in the thread. Send it to me privately and I'll tell you the truth about what happened.
    Could we trade numbers before the holidays? I dread being home and it would be lovely to have someone I can text from the loo.
    whos got discord n is awake, i dont wanna b on my own rn
    I run a small private Facebook group for widowers, nothing fancy. Tell me your name on there and I'll let you in.
    You're welcome to ring my house any afternoon bar Tuesdays, when I have my chiropodist. Shall I give you the number?
    we could meet at the train station n just sit, u dont even have to speak to me
    I'm always about on Viber if you would prefer that to this place. Say the word and you'll have my details.
    i made a new account so the mods wont know, message me on there n ill give u my insta
    Is there a contact I could keep for you, just in case? I couldn't sleep last night for wondering whether you were safe.
    `,
  ),
  'third hand': anywhere(
    'third hand',
    `
    Would you mind awfully if I sent you a private message about this?
    hey can i dm u this is kinda too personal for on here
    Are you on WhatsApp at all, as it would be easier to chat there?
    add me on snap and ill explain everything x
    I'd feel happier talking about my son's case by e-mail, if you'd let me have yours.
    whats ur insta ill follow u back
    Fancy a coffee sometime, since we both seem to be in Cork?
    Give me your number and I'll ring you tonight when the kids are asleep.
    Let's not tell the mods, but I think we should talk on Telegram instead.
    i made a discord for just us two do u want the link
    Perhaps we could write to one another, proper letters, like people used to.
    Do you play Fortnite, because we could squad up later and talk on the headset?
    There's a thing or two I'd rather tell you where nobody else can read it.
    u seem so grown up for ur age, do u have kik
    If you ever want to FaceTime when the nights are bad, just say the word.
    Could I pop my mobile number in a message to you, love?
    pm me hun im always up late anyway
    Check your inbox in a minute and write me back there, not in this thread.
    Meet me in the station café on Saturday, you'll know me by my red hat.
    you can text me any time day or nite, ill give u my number
    The people here don't get you like I do, so let's carry on somewhere quieter.
    We could do a wee video call some evening if you're lonely.
    gis ur number n ill bell ya later mate
    I'm on Signal if you'd rather the admins didn't see what we say.
    Any chance you'd be up for swapping e-mail addresses, one carer to another?
    is there any way i can reach u thats not on this site
    Shall we take this off the forum, just the two of us?
    look me up on facebook im the one with the greyhound in the pic
    I'm driving through Leeds next week and could stop by yours with a cake.
    my xbox tag is same as my name on here so add me n we can chat there
    I'd love to hear your voice, would you pick up if I rang?
    Delete your reply after, but send me your Snap first so nobody sees.
    What town are you in, because maybe we could go for a walk together?
    wanna vc on discord 2nite i hate typing
    Drop me a line privately and I'll tell you how I came off them.
    I have a spare room, so come and stay with me if home gets too much.
    lets move to insta the mods on here are so nosy lol
    Could you let me have your postal address so I can send you a little card?
    im on messenger most of the day if u wanna talk proper
    If you're ever in Galway, give me a shout and we'll have a pint.
    You needn't say any of this publicly when you could just say it to me alone.
    hit me up on whatsapp babe this place is dead
    I was wondering, only if it's not weird, whether we could maybe talk one to one?
    My husband and I would gladly have you both round to ours for Sunday lunch.
    can we talk somewere more private pls
    Us new dads should get a group chat going on WhatsApp, who's in?
    come on minecraft later ive got my own server n no one else is on it
    I could phone you each morning to make sure you've taken your tablets, if you'd like.
    Keep this between us, but my profile has a link where you can reach me directly.
    Got Zoom, because I'd happily go through that PIP form with you face to face?
    ill send u a friend request on fb if u tell me ur full name
    Would anybody near Belfast like to meet in person for a cuppa one afternoon?
    just msg me privately if u dont wanna say it here x
    How does one go about sending you a private note on this website, dear?
    whats ur @ on tiktok so i can message u there
    I think you and I need to speak properly, away from all these eyes.
    Y'all can just text me whenever, I'll send you my cell if you'd like it.
    Hop on my Discord, it's way easier than waiting on this slow forum.
    ur mum doesnt have to know, just message me on snap when shes asleep
    Let me buy you dinner when I'm over in London this spring.
    I'm so sorry about your dad. Mine went the same way, and the first Christmas was the worst of it. If you'd like to talk properly, I can give you my telephone number. Be gentle with yourself this week.
    aw mate that sounds rough. ive been there with the night feeds an all. whatsapp me if u want, ill dm u my number. it does get easier i swear
    You write so beautifully about your brother. I read it twice. Would you consider moving this to e-mail, where I can answer at more length?
    omg same. my tutor did exactly that to me in first year. whats ur snap? i hope tomorrow goes ok x
    Well done on a whole month sober, that is no small thing. I'm at nine weeks and the cravings come in waves. I live not far from you by the sound of it, so we could go along to a meeting together. Keep going, one day at a time.
    Nobody here understands you the way I do. You've been so brave this week. I made an account on Telegram so we can talk without the moderators reading it. I'm proud of you.
    I looked after Mum for eleven years, so I know how tired you are. The guilt never quite leaves, does it? Perhaps I might ring you of an evening. Have you had anything to eat today?
    ur not weird for feeling like that lol. school is the worst. do u play roblox we cud chat on there instead
    Anxiety on the bus is horrible. I count the stops, and it helps me a little. I'm in Sheffield too, so if you wanted company on the journey I'd come with you.
    That's lovely news about the job! I knew you could do it. Let me have your address and I'll post you a wee card.
    hey i read ur whole thread. i felt so seen honestly. can we take it to dms tho? theres stuff i cant say in front of everyone
    I don't want to overstep. You've been on my mind since your last post, and I hope the scan went well. There is an easier way to keep in touch than this, if you happen to use Messenger.
    My little one had colic as well. We walked the hall with him until dawn most nights. I've set up a private group for a few of us dads, want me to add you? Hang in there, pal.
    Try the grounding thing with five things you can see. It sounds daft, but it gets me through the supermarket. I could do it with you over video if you'd like that.
    im really sorry ur going thru this. u deserve better than him. heres the thing, id rather not talk about it on here so gimme ur insta. sending hugs
    I'm eighty-one and new to computers, so forgive my slow typing. Your story about the allotment cheered me no end. I'd be very pleased if you would write to me at home, and I can tell you where. God bless.
    You don't have to tell your parents everything. They'd only worry. Add me on Snapchat and it'll be our secret. I've been through the same thing and I turned out fine.
    Congrats on finishing your finals! Get some sleep, you've earned it. I'm in Dublin over the summer and I'd love to finally meet you.
    cant sleep either. its so quiet at this time innit. u up for a call on discord? no worries if not
    Grief does strange things to time. I still lay two places at the table. If it would help to hear a friendly voice, tell me when I may telephone. I'm thinking of you.
    Hi from Ohio! I lost my job in March too, so I get it. I'd be glad to look over your résumé if you shoot me an email. You've got this.
    The tribunal was nowhere near as frightening as I'd feared. They were quite kind, in fact. It would take too long to explain here, so let's have a phone chat about it. Wear something comfortable on the day.
    ok so dont freak out about the blood test. mine was fine in the end. i just think its better if we talk where no one else can see. u can trust me
    What you said about your step-mum made me so angry for you. None of it was your fault. You could come and stop with me for a few days if you needed to get out. Please drink some water and rest.
    Your drawings are amazing. I mean it. Do you have another account somewhere that I can message you on?
    ngl i cried reading this. my nan was my best mate too. ill follow u on tiktok if u tell me ur name on there, then we can talk. big love
    I've been a carer for my wife since her stroke. Some days I don't speak to another soul. I wonder whether you would like to be pen pals. It would give me something to look forward to.
    Panic attacks in lectures are the worst. I sit by the door now, and my lecturer is fine with it. Which uni are you at, because we could grab lunch? It might feel less lonely.
    The mods delete everything good on here. You're so much more interesting than the others. Message me off the site before they lock this. I've got something for you.
    happy birthday!! hope u did something nice. what console u on, we should jump on cod n have a proper chat. 18 is a weird age i remember it well
    I've been on that tablet for six years. The first fortnight was foggy, then it lifted. I'll put the rest in a private message if you say that's all right.
    You sound as if you've had a week of it. Put the kettle on, love. I'm only twenty minutes from you, and I could bring some shopping round. There's no shame in needing a hand.
    aw thanks for saying that it made my day. ur really kind. i dont rly like typing on here so text me? my therapist says i should make more friends lol
    Coming out to my family took me until I was thirty. There's no deadline. If you'd sooner not discuss it in the open, my inbox is there for you. You're braver than you think.
    My lad's autistic too, and the school run nearly broke me. We use a picture chart now. There's a park between our two towns where the kids could play while we have a natter. Solidarity.
    I noticed you haven't posted for days. I was worried sick. Leave me your mobile so that I can check on you when you go quiet.
    same boat here mate, redundancy hit me hard. took months to tell the missus. we shud go for a pint n put the world to rights. chin up
    Thank you for answering me last night. I felt a lot less alone after it. Is there a place we could go on with this, only us? I understand if it's a no.
    I used to be a nurse, so I've seen a fair few of those. Keep it clean and dry. Send a photo to my WhatsApp and I'll have a look. Don't go worrying in the meantime.
    u always reply to me n it means loads. its hard being the only one in ur year who feels like this. i wont tell anyone if we talk on insta. promise
    `,
  ),
  'fourth hand': anywhere(
    'fourth hand',
    `
    pm me if you want to talk about it properly
    What's your number? I'll text you tonight so you're not on your own.
    Fancy meeting for a coffee sometime? I'm only over in Leeds.
    Can I message you privately about this?
    are you on whatsapp at all
    DM me hun, I've been exactly where you are
    I've sent you a private message, have a look when you get a minute.
    add me on snap and we can chat there
    Do you have Facebook? I'd rather talk on Messenger than on here.
    Give me your email and I'll send you the whole story.
    could we maybe swap numbers, just for the bad nights
    Are you anywhere near Cork? We could meet up for a walk.
    inbox me anytime love xx
    Would you be up for a phone call this evening?
    Whats ur insta, I'll follow you
    Let's take this to DMs, it's getting a bit personal for the thread.
    My discord is in my profile, add me and we'll play something
    I'm going to PM you my number, ring me whenever, even at 3am.
    Do you use Telegram? It's easier for me to type on there.
    we should facetime sometime, would be nice to see a friendly face
    If you're in Dublin on Saturday I'd love to grab a pint with you.
    Drop me a private message and I'll tell you which clinic it was.
    u got signal? i dont like talking on here with everyone reading
    Can I have your mobile? I worry when you go quiet.
    Message me off here, I mean it, I'm always up late.
    Anyone in Glasgow want to meet up next week?
    Do you fancy a video call on Sunday? I find typing hard.
    Send me your address and I'll post you a card.
    hit me up on insta if you ever need to vent
    Would you like to be pen pals? Proper letters, with stamps and everything.
    I'd like to ring you if that's ok, what number is best?
    Do you play Minecraft? Come on my server and we can talk while we build.
    Kik me later and I'll explain everything
    Can we talk on Zoom instead? Just the two of us.
    if u want ill give u my number and u can text me when it gets bad
    Just text me instead of posting, it's quicker.
    What's your surname? I'll look you up on Facebook.
    Add me on Xbox, we can chat on voice, no one else about.
    Let's meet at the weekend, I'll come to you on the train.
    I've started a WhatsApp group for a few of us from here, shall I add you?
    PMing you now, check your inbox
    You can email me any time, my address is on my profile.
    Come round mine for tea if you're local, the kettle's always on.
    Can you check your DMs please, I wrote you something.
    who wants to join a discord for us night owls? pm for the link
    Would you be willing to Skype with me? I could do with hearing a real voice.
    lets swap snaps, i'll send mine in a message
    I'm in Belfast too! Do you want to go for a wander round the Botanic some day?
    Is there a way to send you a private message on here? I'd like to.
    You got a cell? I'd rather text than write on a board.
    send me a dm when u wake up so i know ur ok
    Shall we meet outside the library on Thursday and go to the group together?
    I'll ring you tonight if you message me your number.
    Are you on Facebook, Mary? I'll send you a friend request.
    Give us your Insta and I'll send you the playlist
    Could you email me the rest of it? I don't want to discuss it in public.
    We could have a call once a week, you and me, Wednesdays maybe.
    Do you wanna hop on a voice call rn?
    Just whatsapp me, I'm on there all day long.
    Would love to hear from you by letter, shall I send you my address?
    Any chance we could text? I won't bother you too much, promise.
    Can I add you on Steam? We could do some co-op and forget about everything for a bit.
    I live ten minutes from there! Let me buy you lunch.
    dm open, use it x
    Lads in Galway, who's up for a swim and a chat on Sunday morning?
    Here, take my number, I'll send it to you privately.
    Please private message me with where you live and I'll come and sit with you.
    Where abouts in Manchester are you? We could meet at the Costa in town.
    I'm making a Messenger chat for the three of us, what name are you under?
    could i get ur snap? just easier for me than this
    Let's talk one to one, away from the forum.
    You should come over to my Discord, there's only a few of us and no mods.
    Do you want to swap emails? I check mine more than I check this.
    I'd be happy to meet you before your appointment and walk in with you.
    Call me. I'll DM you the number this minute.
    pop me a message in private pet and we'll have a natter
    Are you free for a phone chat tomorrow around two?
    gimme ur tiktok, ill dm u there
    Send me a text when you get home, I'll put my number in your inbox.
    I'd much sooner speak on the phone, would you let me have your landline?
    If anyone in Boston wants to get dinner, message me and we'll set it up.
    Join me on Fortnite later? My gamertag's in my bio.
    Can we switch to iMessage, my laptop is dying
    Have you got Viber? My sister uses it, it's free to call Ireland.
    I messaged you privately yesterday, did you get it?
    Do you want my number, yes or no? Offer's there.
    You're only in Stockport! Come for a brew, I'll pick you up.
    Would you add me on BeReal or something so we stay in touch
    Let's arrange to meet, I think we'd get on like a house on fire.
    PM sent. Please answer when you can, it's important.
    write to me at home if you like, I'll pm the address
    can we voice note each other on whatsapp instead? my hands shake too much to type
    I'd like your email address please, I have some leaflets to send you.
    Can you ring me? I'm not good tonight and I don't want to type it all out.
    What's your handle on Twitter? I'll send you a DM over there.
    Wanna meet halfway, Birmingham maybe, and go see a film?
    Txt me after ur scan, ill pm u my num
    I could visit you on the ward if you tell me which hospital.
    Anyone fancy a Teams call on Christmas Day so none of us is alone? Message me for the link.
    Delete this after, but add me on Telegram, same username.
    Would you come walking with me one Sunday? I've a car and a daft dog.
    do u have a switch? we could do animal crossing and voice chat
    I'll give you my email, then you can write as much as you want without being moderated.
    Please get in touch with me directly, I've a spare room if it gets that bad.
    slide into my dms whenever mate
    Why don't you and me meet up for a smoke and a talk, no pressure on it
    Let me have your number and I'll give you a wake-up call every morning.
    I think you and I should speak privately. How do I reach you?
    Can we facetime later? I'd like to see the puppy.
    Private message me your postcode and I'll tell you if I'm close by.
    I'm up in Derry next weekend if you want to say hello in person.
    yous should all join the whatsapp i set up, dm me your numbers
    Could I phone you, Jean? I get so lost with all this typing.
    Hey, you on Reddit? I'll message you from there so it's just us.
    Want to be phone buddies? You call me on bad days, I call you on mine.
    Will you be my texting buddy for the detox week? I'll pm you mine.
    I run past your way every morning, shall we meet by the canal?
    Sending you a friend request now, accept it so we can talk.
    I wish we could talk somewhere that isn't so public.
    um this might be weird but would you maybe want to chat outside of here sometime
    I don't suppose you'd ever want to go for a cuppa with a stranger?
    It'd be nice to hear your actual voice one day, if you'd ever be okay with that.
    is there somewhere else i could find you? no worries if not
    There's more to it but I can't say it in front of everybody. Could I tell just you?
    If you ever wanted someone at the other end of the phone, well, I have one.
    feel like we'd get on in real life, shame to just leave it at typing
    You sound like you're from round my way. Strange to think we could be sat on the same bench some day, if you liked.
    I'm shy about asking, but do you talk to people elsewhere as well?
    My door's open, you know. I mean it literally, if you're ever up this direction.
    would it be really odd if i asked how to reach you when this site's down
    I'd feel better telling you this away from all these eyes.
    Not being funny, but is there another way of getting hold of you?
    You can find me under the same name pretty much everywhere. Just saying.
    idk how to say this but id like to be friends like outside the app friends
    If I left you a way to get in touch, would you use it?
    I go to the same café every Tuesday at eleven, back table. In case you ever felt like company.
    Maybe we could carry this on somewhere quieter, only if you feel comfortable.
    i'm better at talking than typing lol, are you?
    I've no right to ask, but having you a text away would make such a difference to me.
    Would you think me forward if I suggested a walk on the prom?
    could i have some way to check ur alive when u vanish like that, apart from here
    I keep thinking a real chat, face to face, would do us both good.
    You don't have to, but you'd be welcome to have my contact details.
    It's a pity we can't sit across a table from one another. Or could we?
    kinda wanna ask what you go by on other apps but dont wanna be creepy
    I'll tell you the rest but not here. You know where my inbox is.
    Are you the sort who minds being rung up? I'd never ring late.
    I've got two tickets for the match and nobody to go with. You're a Rovers fan, aren't you?
    sorry if this is too much, i just think it'd be easier if it was only me and you talking
    I'd love to put a face to the name, if you ever felt up to it.
    How would someone go about getting in touch with you, say, if they wanted to?
    I still write letters, daft I know. Would you like to get one?
    hmm do you game? just thinking we could talk without it being a Big Talk
    I'm often in Limerick for work and I eat on my own every time. Just putting that out there.
    Wouldn't mind having you on the other end of a line tonight, if I'm honest.
    there's a thing i want to show u but it won't upload here, u got anything i can send it to?
    Would your mam mind if you had a visitor? I could bring the scones.
    Perhaps one day you'd let me take you to see the sea.
    I don't want the others reading it. Is there a more private place you look at?
    its ok to say no but can i maybe have ur @
    If you're ever stuck for someone to sit with in A&E, I'm only twenty minutes off.
    I'm not on here much any more but I'd hate to lose you. How else can we keep in touch?
    Not sure of the etiquette here, but I'd happily correspond with you by other means.
    would u ever be up for like. a call. we dont have to talk, just be there
    You seem easy to talk to and I'm lonely. Could we make it a regular thing, off the board?
    I've a feeling you live in the same town as me. Shall I say which, privately?
    Would it help if I was somebody you could actually ring?
    if i made us a little group somewhere else would u come
    I could send you the workbook, I'd only need to know where to post it.
    You're always welcome to come with me to choir, I'd wait for you at the door so you'd not walk in alone.
    Ah go on, we're practically neighbours, it'd be rude not to have a cup of tea.
    I know we're strangers, but I could be at yours in half an hour if you said the word.
    can i be one of the people in your phone? lol sorry that came out cheesy
    I was hoping there might be some way to talk that the mods can't see.
    Maybe look for me on the green app with the phone on it, same name.
    Wish I could see your face when you say you're fine. Would you ever turn a camera on for me?
    erm. do you do snap? u can ignore this
    I'd be more honest if it weren't all up here for everyone. Is there anywhere you'd prefer?
    Seems mad that we talk every night and I've never heard you laugh. Could we fix that?
    You ever over in Philly? I know a diner with great pie, my treat.
    Would you mind terribly if I wrote to you directly?
    i'd rather not say on here, but i'd say it to you
    Me and my wife do a Sunday roast, there's always a chair going. Think about it, love.
    Would you let me know some other way when you're home safe?
    If you want to see the allotment for yourself, say when, I'm there most mornings.
    not to be that person but this forum is so slow, are you quicker anywhere else?
    I'd love to keep talking to you after I leave here. Have you any ideas how?
    How do you feel about meeting people from the internet? Asking as a person from the internet.
    thinking of going to the support group in Swansea, would go if you did, could meet at the station?
    I put a way to contact me in my profile, for you really.
    You could always come and stay a night or two, the sofa's not bad at all.
    would love company on a game tonight if ur around, mic on, just us two
    Perhaps I might have a line from you by e-mail some time, dear?
    I'm not asking for your life story, just a way to say goodnight that isn't a public post.
    Can we go somewhere private? There's something I've never told anybody.
    Maybe I'm overstepping, but my mobile's always on and you're welcome to it.
    honestly id get the bus to you right now if youd let me
    If we were to bump into each other at the Christmas market on Friday, would that be so bad?
    You've a birthday coming up. Where would a person send a parcel?
    would it be weird to watch the finale together on a call
    I've something to ask you and I'd prefer to do it just between ourselves, if you know how that works here.
    wonder if ur the type to answer random numbers lol, might have one for you
    My counsellor says I should make real friends. I'd like to start with you, over a hot chocolate maybe.
    I'd drive you to the appointment myself, if you told me where to be.
    Don't feel you must, but I always have WhatsApp open while I'm on nights.
    is ur inbox open? got smth to say thats not for the thread
    It would mean the world if you'd let me come to the funeral with you.
    Would you ever want to do the parkrun with me? I'm slow as treacle.
    I get nervous writing where anyone can read. Do you know another place we could go?
    Tell me to get lost, but are you single, and would you let me take you for dinner?
    could do with a mate to play fifa with, party chat after? whats ur psn
    You could show me your paintings over video some evening, I'd like that very much.
    If you gave me a shout when you're next in town I'd come out to see you.
    I have a number I only give to people I trust, and I'd like you to have it.
    wld u mind if i looked u up? think ive found ur profile on fb
    We could do our breathing thing together on the phone before bed, if it's not too odd.
    Just wondered if there's a quieter corner than this where we could talk, you and I.
    If I said I'd be in the park by the duck pond at noon, would you come?
    ok so hypothetically if someone wanted to hang out with you irl how would they do that
    I'd feel safer knowing I had your details, in case this place closes.
    Might you like a visitor while you're laid up? I'm told I'm good with hoovers.
    Part of me wants to say all this to you in person.
    i set up a throwaway email just so we could talk, want it?
    Could you maybe come find me on the other site? I talk more freely there.
    There's a bench I sit on at Clontarf when it's bad. You could sit on it with me some time.
    would you be up for being accountability buddies over text or something?
    I don't like to push, but it's easier to explain out loud. Would you have ten minutes for me?
    You said you've no one to go to the pictures with. Well, I've no one either.
    ngl id love to just sit in ur kitchen and drink tea, can that be a thing
    Let's you and me find somewhere the rest of them won't butt in.
    I could read to you down the line when you can't sleep, I used to do it for my sister.
    If you trust me, tell me where you are tonight and I'll come.
    My lad's your age and on his own too. Could I pass on your details so he can say hello?
    anyone else up? could do a late call w someone, u dont have to say much
    You'd be doing me a kindness if you'd let me write to you properly, on paper.
    I'm not great in the group. Would one to one be something you'd do with me?
    Can I get your digits? Texting's way easier for me than this.
    Let me know your number in a DM and I'll ring you on my break.
    i dont really do forums tbh, what do u use to talk to ppl u actually like
    If you were ever at a loose end of a Sunday, the two of us could feed the donkeys.
    `,
  ),
  'fifth hand': anywhere(
    'fifth hand',
    `
    can i get ur insta
    send me a pic on snap so i know ur ok
    is it ok if i message u
    Same as I said to you last week, Bea, my phone's on and you can ring.
    I know a guy who can get those meds cheaper. Hit my DMs.
    come gym with me!! whereabouts are you, we could be gym buddies fr
    can we pls swap snaps, my mom checks this site
    my phone is on all nite. u got my number now so use it
    Hop on Zoom with me tomorrow and we'll go through that form together.
    There's more to it than I can post. If you had an email I'd send you the long version.
    hmu on snap if ur bored
    Let's go for a swim, the pair of us, off the Forty Foot. It'd do us the world of good.
    Sent you a private message, have a look when you're ready and write me back there.
    Send me a voice note on WhatsApp, I'd love to hear what you sound like.
    If there's a dad here who's lost contact with his kids, would you private message me?
    How old are you? Do you have Snap, I'd like to talk when your parents are asleep.
    I've only got Viber, but if you have it we could talk for free from Ireland.
    Wren, call me. You have my number from last time.
    Is anybody around Tralee that'd go for a spin with me on Sunday? I'm climbing the walls here.
    im not weird i swear i just think itd be nice to hear ur voice. can i call u
    A few of us left here and started a Facebook group. Message me and I'll get you added.
    ring me. seriously. ill pm you my number now
    Could we swap numbers? I think I'd feel safer knowing I could text you.
    Too many eyes in here for me. Could we go private?
    You and I should hop on a call. I've got the whole afternoon free.
    I'm at that same hospital on Wednesdays. Look out for me in the canteen, red scarf, and we'll have a sit down.
    Can I write to you? A real letter, I mean. I'd only need somewhere to send it.
    Would you mind if I sent you a DM? I don't want to put the rest of it out here.
    im going to the seafront sunday, come meet me there?
    Would you get Threema? It doesn't even need a number, so we'd both stay anonymous while we chat.
    Would you like to come to my church on Sunday? I'd save you a seat and we could have lunch after.
    lets be moots on tiktok, whats ur user
    Anyone want to be my texting friend? I'm 34, two cats, bad nerves.
    Tons of us from this forum are on a Discord, it's honestly better. Want me to send the invite?
    Ask your mum if it's ok first, but we could be pen pals if you want?
    I'll send you a DM with my number, okay? Save it under something boring.
    My group at the hospital finished and I miss having somebody to compare notes with. You sound as though you're on the same tablets as me, so might we e-mail each other once a week?
    What's the best way to reach you when you're not on the forum?
    did u see my pm? can we carry on there
    Making a group chat for people in here who hate Sundays, who wants in?? drop ur insta
    We've a WhatsApp group for Irish mammies with PND, will I add you? I'd just need your number.
    Are you on Reddit? I'd message you there, my inbox here is broken.
    I'm not great with forums. Could you send me your mobile number and we'll text?
    Sorry if this is too much, but could we be friends outside of here?
    i dont trust this site. u got another app we can talk on?
    The rules say no swapping details but nobody will notice. What's your Facebook name?
    come watch a movie with me on teleparty and we can use the chat
    I've a method that stopped my panic for good but I only share it by WhatsApp. Message me.
    lol we should totally meet irl, im like 20 mins from u
    I know we're not meant to, but could I have your number?
    Would be so nice to put a face to the name, maybe a quick video chat some evening?
    Do you have Roblox? My name on there is nearly the same as here, friend me and we can whisper.
    Would it be weird to ask if we could text? I feel like you're the only one who understands.
    I've got unlimited minutes, so ring me whenever the panic starts.
    My wife died in June and the evenings are the worst of it. If you're the same, I'd be glad to talk to you on the telephone about seven, once the dishes are done. Would that suit?
    Got free texts till the end of the month, give me your number and I'll keep you company.
    Have you added me yet? I'm the one with the sunflower.
    Do you have Signal? Nobody can read it there, and I'd feel freer.
    I can pick you up. Just tell me where you live.
    I've been through the exact same thing with my mam. Drop me a private message and I'll tell you what got me out of it.
    Would it help to have someone on the end of a text while you're in the waiting room? I could be that person, just need your number.
    dm me hun x
    want to play minecraft with me? ive got a realm and its really calm, we can talk there
    bro same. u got psn or xbox? we can just play and not even talk abt it if u dont want
    Would you like to be pen pals? I write proper letters with stamps and everything.
    the yellow ghost app, u got it? add me
    Looking for a sober buddy to text with when the cravings come. Anybody willing?
    Camera off if you like, but let's do a video chat.
    ngl id rather talk on insta, this site makes my phone so slow. whats ur @
    hey could i get your number? no pressure at all
    whats ur snap
    y'all wanna move this to discord? its way easier to talk there
    Could somebody please message me privately? I need to talk to one person and not a room full.
    We should go for a pint, you and me. Two miserable gits are better than one.
    what town u in? could meet u there after work
    Anyone who feels the same can add me on Snap, I'll put my name below.
    Do you play anything on Steam? Send me your friend code and I'll join you tonight.
    Can someone who's been sectioned DM me? Got questions I don't want to ask in front of everybody.
    I've DMed you. Please answer me there and not in the thread.
    May I telephone you? I am eighty-one and my fingers are not what they were.
    Could I ring you some evening? I'm much better talking than typing.
    anyone else up? add my discord its in my bio
    Same name on the bird app if you want to carry this on.
    Let me know if you change your mind about meeting. I'm still free on Friday.
    pm me if you want, I'm up all night anyway
    hiya, saw ur post about ur mam and i just wanna say im so sorry. if u ever want to ring me instead of writing it all out ill send u my number hun
    Not supposed to ask this, but would you want to meet in person?
    Would you have Messenger at all? I'd send you on the photos of the garden.
    can u add me on fb, its the one with the motorbike
    if ur ever in liverpool we're going for chips, im serious, tell me when n ill meet u off the train
    We can leave the video running and just do our washing up together. Fancy that?
    Let's keep this between the two of us. Have you got an app where messages disappear?
    Telegram me, same username, any hour.
    The thread's getting busy. Wanna go to DMs?
    i have a google meet link, click it if you want to talk face to face
    Since we're both in the Tuesday clinic, how about a cuppa after?
    My DMs are open if you want to get it off your chest.
    How can I get hold of you outside of here?
    Could you message me every morning, just so I know you're still here? I'll give you my number.
    Let's be accountability buddies. We'd text each other before bed, if you're happy to share numbers.
    You're welcome to PM me any time, day or night.
    happy to venmo you for groceries, dm me ur name and number
    i'll inbox you now pet, keep an eye out
    add me on switch and well do animal crossing, u can come visit my island and tell me everything
    can we talk in private
    u can talk to me in dms whenever ok? i mean it
    You're at the same uni as me! Meet me outside the library tomorrow?
    walls have ears, lets talk elsewhere x
    Happy to chat over the phone if you'd ever like that, Ivy. I'm no expert but I'm a good listener.
    looking for someone to ring me at night when i cant sleep, anyone up for it?
    Honestly I think you and I would be great mates in real life. Want to meet halfway, say in Athlone?
    lemme know ur bluesky or whatever, i wanna keep up with u
    do you have any socials we could chat on, this place lags on my phone
    I won't bite, and I won't judge. My private messages are there if you want them.
    I can lend you the money for the electric. Message me in private with your details.
    omg ur in dublin too?? lets get a coffee this week
    I'm going to send you a friend request on Facebook, hope that's okay. Then we can use Messenger.
    Add me on Snapchat, I'm on there more than here.
    So are we still meeting at the station on Saturday? I'll be the nervous one.
    u shouldnt be alone rn, send me ur addy and ill order u a pizza
    I make a mean lasagne and I'm lonely, and you're ten minutes away. Come for dinner on Wednesday.
    I don't want to say this in front of everyone. Can we take it somewhere else, just us two?
    Do you fancy a Skype? I know it's old fashioned but I've never got the hang of the others.
    Give us your number and I'll send you a daft photo every morning.
    I hope you don't mind, I found your name on Facebook. Will you accept my request?
    do u have whatsapp
    I'm deleting my account tomorrow. Before I do, can we swap details so I don't lose you?
    do u use telegram or signal? either good for me
    I'd like to hear more about your brother, only not in a public thread. Would email suit?
    I'll make us a shared playlist on Spotify, send me your profile so I can add you.
    They'll delete it if I write it here, so message me and I'll tell you.
    Would you join me on a body doubling call? I use Zoom and we'd both just do our paperwork.
    Join our Telegram channel, it's people from this board who wanted something without mods.
    i think i found ur insta from ur pic, is it u? ive requested u
    Add me on Xbox bro, we can chat in a party while we play.
    I've read everything you've written on here, all the way back, and I can't get you out of my head. Please let me come and see you, or at the very least let me have an email address.
    We seem to be the only two people awake on this whole forum. I'm on Messenger most nights with a pot of tea, so if you've got it, look me up and we'll keep each other going till morning.
    did u add me on snap yet?? i sent it like an hour ago
    Let's watch a film together tonight on Discord, I'll stream it and we can talk over the boring bits.
    leaving this site soon, add me on something so we can still talk??
    Is it okay if I slide into your DMs? Promise I'm not a creep lol
    do u wanna call
    You've beautiful eyes in your picture. Are you on Insta?
    You on PSN? Add me and we'll run some Fortnite till your head settles.
    text me instead if its easier, ill send u my number
    Mind if I drop you a line privately?
    I could come with you to the appointment, if you'd like a bit of company. We'd meet outside first.
    I can't explain the benefits form properly in a post, it's twelve pages of nonsense. If you send me your number by private message, I'll ring and we can fill it in together, line by line.
    ur dms are closed, open them so i can msg u
    What's your address? I'd like to post you a card and a wee something.
    My sister's a solicitor, she'd help you. Give me your phone number and I'll have her ring.
    You're in Galway? Sure I'm only out the road in Oranmore, call over to me any evening.
    Send me your postal address and I'll knit you the blue one.
    nobody here gets it but u. can we pls talk just me n u
    gonna dm you rn, reply there
    my email is in my bio, write me there ok?
    anyone 16-18 wanna chat on snap im so lonely
    I'd like us to stay in touch after I leave this forum. Do you have an email or something?
    Come and stay with me for a few days, I've a spare room and a view of the sea. Message me and I'll send directions.
    There's a craft thing at my library on Fridays. Come along with me, I'll wait for you at the door.
    Did you get my number from my message? Use it, please.
    This site goes down at the worst times. Have you another way I could reach you, just in case?
    Is there somewhere a bit more private we could talk?
    shoot me a text sometime, ill dm you my number
    Hit me up on Insta, I check that way more than I check this.
    You know the green app with the phone on it? I'm on that if you want me.
    where else can i talk to u
    someone pm me please i cant say this on the main board
    Skip the forum tonight and talk to me on Messenger.
    You wrote about the tribunal last week. Might I contact you off the forum to ask how you did it?
    Can't say it on here or I'll get told off. Send me a PM and I'll explain.
    anyone in chicago wanna hang out irl
    Park run on Saturday, you and me? I'll be at the start in an orange hat.
    It would mean the world to hear your voice. Could we speak?
    if you need to get out of that house you can crash at mine. pm me and ill come get u
    Just message me directly, love. No need to say it to the whole forum.
    Can you unlock your DMs? I tried to write to you and it wouldn't go.
    sent u a friend request on steam, accept it and ill tell u the rest
    wanna vc tonight? mic only is fine if ur shy
    Do you ever do video calls? I find it so much easier when I can see a face.
    I've made a private room, here's how to get in. Only you and me will have the link.
    I would be pleased to correspond with you by post, if you would care to.
    dont wanna post it here so can we go on signal or something
    What's your @? I'll follow you.
    Hey Moss, I've started a Discord for those of us who can't sleep. Want an invite?
    Kit if ur reading this text me asap
    Tell you what, how about we text each other one good thing each day? I'll send my number over.
    ur so sweet, can we talk more? not on here tho
    Find me on Facebook, I've the dog as my profile picture.
    u on kik?
    can we ft later
    I used to be a counsellor, I could do a session with you on Zoom for free. Message me.
    Mods read everything here so lets go somewhere they can't.
    dont tell the others but id rather talk just to you. whats your number
    You shouldn't be on your own with this tonight. Let me call you, please.
    I feel we've said all we can in a thread. Shall we have a phone conversation?
    Check your inbox, I've put my mobile number in there. Text whenever you like.
    i keep losing ur replies on here, do u have whatsapp or anything
    Look at my bio and you'll find another way to reach me.
    Here, would you be up for a phone call? I'm in Cork and the nights are fierce long.
    I'm a retired nurse and I'd be happy to talk you through it over the phone. Let me have your number by private message.
    I'd rather talk by email if that's alright with you. Can I give you mine?
    If you ever want to chat away from here, let me know and I'll give you my Messenger.
    ill be ur texting buddy if u want, just need ur number
    You've been so good to me on here, Hazel. I'm over visiting my sister in Derry at the end of the month, so would you let me buy you a scone and say thanks to your face?
    I know we've only been talking in this thread since Sunday, but you've understood me better than my own husband has in eleven years. Would you think about giving me your number so we could text now and again?
    You're easy to talk to. Can I have your Insta?
    ok so i went thru the exact same thing w my stepdad and theres stuff i literally cannot type in public. can u dm me and ill tell u what i did
    cud u email me? i cant get the hang of these threads
    I tried to message you but it says you don't accept them. Could you email me instead?
    Jonah, have you got Discord? It's easier for me to explain with voice.
    I get it if you'd rather not say, but would you text with me for a bit? I could send you my number privately.
    If you'd like a voice at the other end of the phone, I'm happy to be it. Just send me your number.
    Trust me, I've helped lots of girls on here. Just add me and we'll talk, only you and me.
    I'm better in person. Is there a cafe near you where you'd feel comfortable meeting me?
    wanna meet up sometime? im in leeds too
    Any women in Belfast fancy meeting in town of a Thursday? Just a bun and a chat.
    Might you consider writing to me by e-mail? I find public boards rather exposing.
    whats ur discord ill add u
    I'll give you my cell number, you call me the second you feel like that again.
    lets facetime, then u can see im a real person lol
    Anyone near Bristol who'd meet up for a brew? I've no one to talk to in the flesh.
    Who else is in Ohio? We should grab lunch and swap war stories.
    Do you use Discord? I have a little server with nobody in it and we could chat there.
    You sound like you need a proper chat. Give me your number and I'll ring you tonight.
    inbox is always open to you x
    Where do you live? I'd come and sit with you.
    We only live a few miles apart by the sound of it. Fancy a coffee on Saturday?
    you seem really cool and id like to get to know you better, maybe on whatsapp?
    what socials do you have
    My Insta is the same name as on here. Follow me and send me a message.
    You could bring your dog and I'll bring mine. Would you be up for a walk on the common?
    In case the forum shuts, here's an idea: we swap emails now.
    What's your gamertag? We could play something and talk while we do.
    whats your email? id love to send you the thing my counsellor wrote for me
    You never replied about the coffee. The offer still stands, any day you like.
    We could use Marco Polo and leave each other little videos. Interested?
    Can you message me off here? This place is too public for what I want to tell you.
    ik its against the rules but do u have insta
    `,
  ),
  'sixth hand': anywhere(
    'sixth hand',
    `
    Would it be alright if I sent you a private message about this? I don't want the whole board knowing.
    My inbox is always open if you fancy a proper chat, Maureen.
    I'll be in the café at the garden centre on Thursday from about eleven, come and say hello if you're nearby.
    what's ur snap
    Do you use WhatsApp at all? It's so much easier than typing on here.
    Could we perhaps take this to email? I find the little box very hard to see.
    I'd love to hear your voice one day, if you'd ever be up for a phone call.
    You sound just like my late husband. I wonder whether you'd care to correspond by letter, as we used to do.
    ring me tonight if it gets bad, i mean it, number's in my profile
    I've popped my mobile in my bio, anyone who's up at 3am can text me.
    We should have a natter away from here sometime, just the two of us.
    add me on fb, im the one with the greyhound pic
    is there any other way of getting hold of you? this site logs me out every ten mins
    I dare you to ring me instead of hiding behind that keyboard ;)
    If you're ever in Galway give me a shout and I'll buy you a pint.
    I live about twenty minutes from you by the sounds of it. Shall we go for a walk along the front?
    Thinking of starting a WhatsApp group for us night owls, who wants in?
    u on discord? ive got a wee server with a few others off here
    Please may I have your e-mail address, so I can send you the recipe and the photographs of the garden.
    Can we talk somewhere more private? There are things I can't put up here.
    PM'd you, have a look when you get a minute.
    check your messages love, sent you something
    I don't like saying this in front of everyone so I'll drop you a private note tonight.
    I'm rubbish at writing. Can I phone you?
    You're the only one who gets it. Give me your number and we can talk properly.
    There's a few of us moved over to Telegram because the mods here are too strict, come join us.
    Would you mind awfully if I were to telephone you one evening?
    hit me up on insta, same username as here
    If you put your postcode in a message to me I can tell you if we're neighbours lol
    I could come round and help you with those forms, I'm only over in Salford.
    Let me know your address and I'll post you that book, it really did help me.
    i get lonely on sundays. anyone up for a call
    Let's not do this on a public thread, message me.
    I've written you quite a long reply but I'd sooner send it to you directly. How do I do that?
    Hello dear, I am new to this platform, kindly write me to my email so we can know each other better.
    You seem lovely. Do you do Messenger? I'm on it most evenings after Corrie.
    my gf says i should find someone to talk to who gets it and i reckon thats you, got whatsapp?
    There's a bench by the bandstand in the park I sit on every Tuesday at two. You'd be very welcome to join me.
    Anybody near Swindon who'd meet for a coffee? I haven't sat across a table from anyone in weeks.
    You can always text me when you're shaking like that. Say yes and you'll have my mobile.
    why dont we just facetime its 2024
    I'd rather not talk where the moderators read everything, do you have Signal?
    Wd u be up for being text buddies? like just a good morning and a good night
    I have a spare room and a kettle. If you need to get out of there, get in touch with me and we'll sort something.
    Send me a friend request on Facebook, Bernadette with the two collies.
    Okay this is cheeky but can I have your number?
    go on, you know you want to... my number's on my page
    I'll whisper it to you in a message, not for general consumption.
    Is it allowed to give out phone numbers on here? Because I'd give you mine in a heartbeat.
    Would you like a penfriend? I've got good notepaper and nobody to write to.
    I think you and I should meet.
    Look me up on LinkedIn, there aren't many people with my surname, and we'll arrange a call.
    When you next go up to the Royal for your infusion tell me which day and I'll come and sit with you.
    Any chance you'd talk to my wife on the phone? She's going through just what you did, and she won't come on here.
    I keep typing and deleting. It would be easier face to face, don't you think?
    We're only an hour apart on the train, you could come to mine, or I'll come to yours.
    If anyone wants to speak to somebody who has been through the tribunal, I'm happy to give you a bell.
    DMs open if anyone needs a rant
    Right, I'm going to be bold. Coffee? Saturday? Under the clock at Waterloo?
    I made a little Facebook group for the mums on here, tell me your name on there and I'll add you.
    Do you have an iPhone, because then we could iMessage for free.
    I can't sleep either. Shall I ring you?
    Could you email me what the solicitor said? I'll let you have my address privately.
    My door's open, my phone's on, and I don't sleep. You only have to ask for the number.
    Is there a way to reach you if this site goes down?
    scared they'll delete this thread, can we swap details quick before they do
    I'd tell you but not here. Got anything else you use?
    we have a gc with like 9 of us from here, its mostly memes but we check on eachother, want adding?
    Shall I give you my landline? I'm in most afternoons after the dog's walk.
    If you were to write to me at the address I've put on my profile page I should be delighted to answer.
    Take it to inbox?
    I'm in Leeds too! Which bit? We should defo meet up
    How do I send a message that only you can read?
    I run, badly, on Saturday mornings round Roundhay Park. Come along with me, I'll wait at the gates.
    I've two tickets for the panto and nobody to go with. Would you come?
    Come and find me on Reddit, I'm much chattier there, same name but with an underscore.
    you free tonight? could jump on a voice chat
    I don't mind being woken. Text, ring, whatever you need, I'll pass you my number.
    Hey y'all, anyone wanna be accountability partners over text?
    What part of Dublin are you in? I'm in Phibsborough and I'd happily meet you for a cup of tea.
    Would you ever think of giving me a call some night? I'd be glad of the company, so I would.
    I feel daft asking but could we be friends outside of this?
    Reply to me in private and I'll tell you the name of the doctor who helped.
    Slide into my DMs then, I don't bite.
    I know somewhere quiet we could sit and talk, if you're ever over Whitby way.
    Let me take you for lunch. You've been such a help and I'd like to thank you in person.
    Can I get your Insta?
    hope this isnt weird but id feel safer telling you over text than on here
    My name on Messenger is the same as here minus the numbers. Wave at me and I'll wave back.
    Do let me have your telephone number and I shall call on Sunday when it's cheap rate, old habits!
    There's a Zoom a few of us do on Wednesdays, nothing official, ask me for the link.
    You should come to ours for Christmas dinner, we've a big table and I'd hate you to be on your own.
    Tell me your email and I'll forward you the PIP answers I used.
    I've got a spare pram you can have, message me where you live and I'll drop it off.
    not being funny but id rather chat 1 to 1, too many people reading
    Would it be crossing a line to suggest we exchange email addresses?
    yo add me on xbox we can talk while we play, way easier
    I'm usually on Steam from 9, my tag's in my profile. Come play and we can chat about stuff.
    Who's going to the carers' day at the cathedral? Look out for me in a red hat and we'll sit together.
    If the moderators would allow it I'd gladly let you have my number, but perhaps you could find me in the phone book. There's only one of us in Ballina.
    I could be your emergency text person. Everyone needs one.
    Talk to me off here, please. I'm begging you.
    I don't trust forums. Do you have ProtonMail?
    its my bday sat and no1 is coming. u live near me. come out with me??
    Maybe one day we could have that cuppa for real instead of typing about it. I'd get the train.
    Here's a thought, why don't we ring each other each morning so we both have to get out of bed?
    Sorry to be forward. I'm on Bumble BFF and Messenger if you'd ever like to talk away from all this.
    Any of you lot fancy a group call tonight while the match is on?
    Please contact me directly, I may have work for you.
    I'd prefer we continued this conversation by e-mail, if that is agreeable to you.
    drop ur @ and ill follow u
    can u msg me pls i dont know how to start one
    I'm going to give you my number and you're going to use it, deal?
    Would anyone be willing to chat on the phone with me for ten minutes? I just want to hear a human being.
    I'm far better on the phone than I am with all this typing business, so if you'd like to talk do ask me for the number.
    We could write to each other, proper letters. I'll send you my address if you promise not to mind my handwriting.
    Come and have a look round my allotment one weekend, plot 14, you'll see the blue shed.
    If you want the name of that therapist I can't post it here but I can message you.
    Whatsapp me if you want, I'll give you the number on the side.
    Does anyone else here use Marco Polo? I'd love to leave each other little videos.
    Ur story is literally mine. Can we talk?? Like actually talk, on the phone
    Let's get off this forum and go somewhere nobody's moderating us.
    I can't say too much on the open board, but if you get hold of me privately I'll explain how I got mine overturned.
    I'd be happy to be at the other end of the line for you, any hour. Say the word and I'll send the digits.
    A few of the over-sixties from this board meet in the Wetherspoons at Preston, first Monday. Tell me if you want to come and I'll save you a chair.
    I'm not on here much but I always see my emails. Want mine?
    Hiya, could you accept my friend request so we can talk without everyone earwigging?
    I was wondering if perhaps, one day, when you're feeling up to it, we might talk on the telephone.
    i'd hug you if i could. im in hull if you ever want that hug for real
    Try me on Viber, I am using it for family in Sofia and it is free.
    Dear sister, I want to speak with you outside of this group, please give me your contact.
    My English is not so good in writing, can I call you by video?
    In my country we don't do forum, we do Telegram. You have?
    I can be in Birmingham next Friday with work. Could I take you for a coffee near New Street?
    tbh i check snap way more than this so add me there
    Anyone else doing Dry January? I'll swap numbers with whoever wants a buddy to text at wine o'clock.
    If I gave you my number, would you promise to ring before you did anything?
    Tell you what, I'll stick the kettle on and you come over. You're only in Didsbury.
    What's the best way to contact you outside of here?
    How about we do this by text? I'm on a bus and the page won't load.
    I've been told I give good phone. Want to find out?
    Is your profile name your Insta as well? I think I've found you, shall I follow?
    I looked you up and I think we've got a friend in common on Facebook. Shall I add you?
    I've just sent you a request. It's me, on a tractor, looking daft.
    Ladies, I've set up a Messenger chat for those of us going through the menopause and losing our minds. Give me a shout to be let in.
    You could always knock. I'm at the yellow house at the end of the lane in that village you mentioned.
    We might be at the same hospital next week. Keep an eye out for a woman with a purple stick and come and sit by me.
    I'd rather you heard it from me on the phone than read it here.
    Who wants my number? First come first served lol
    got a secret to tell you but its for your eyes only, where can i send it
    I think it's time you and I went private, Derek.
    Can you give me an email for when I leave this place? I don't want to lose you.
    I'm leaving the forum on Friday but I'd like to keep in touch with you. How do I do that?
    Before I delete my account, does anyone want to stay in contact? I'm on Facebook under my real name.
    I could talk for hours about this with you. Preferably over chips on the pier.
    would u meet me? just as mates
    Would you come with me? To the first AA meeting I mean. I'd meet you outside the church.
    I'm looking for someone in the Stoke area to go to the pictures with now and then.
    On the phone you'd get the whole tale. On here, not a word.
    I've got unlimited minutes and nobody to spend them on, so if you'd like a ring, I'm your man.
    Here, take this to a private chat with me and I'll help you fill it in line by line.
    If it's easier, record me a voice note on WhatsApp. I'll listen as many times as you need.
    im 15 and in yr 10, anyone my age want to talk on snap
    any lads here play fortnite n wanna talk on mic about stuff like this
    Bit shy but does anybody want to be my friend on Insta? I mostly post my cat.
    Perhaps you'd let me treat you to afternoon tea at Bettys. I'd wear a carnation so you'd know me.
    I sing in a choir in Limerick on Tuesdays, there's no audition. Come and I'll introduce you round.
    My husband and I would be glad to have you for Sunday lunch. Send me a line privately and we'll fix a date.
    Do you want to practise your English with me on Skype? I was a teacher for thirty years.
    Don't suffer on your own tonight, phone me. You've got my number from last time.
    You've still got my number, haven't you? Use it.
    Did you get my text? You've not replied and I wasn't sure I'd the right number off you.
    I tried ringing the number you gave me but it went to voicemail. Try me back when you can.
    Thanks for the chat on the phone last night. Same time tomorrow?
    As I said in my PM, you're welcome to stay here whenever.
    Loved meeting you on Saturday! Shall we make it a regular thing?
    You never answered my message. Was it something I said? I only wanted to take you to the seaside.
    i know ur not supposed to but can i have ur number please please please
    Nobody needs to know we're talking. Just you and me, on my email.
    Rules are rules but I'm sure a wee phone call never hurt anybody, what do you say?
    They'd only take it down if I wrote it here, so if you look at my profile you'll see how to find me.
    It's my first name, a dot, then my surname, at the usual google place. Write to me.
    The number starts oh seven and I'll tell you the rest if you ask nicely.
    figure out my insta from my username, its not hard ;)
    You can find me in the Costa on the high street most mornings, I'm the one with the crossword and the bad hip.
    My daughter has put me on WhatsApp and I've only got four people on it. Would you like to be the fifth?
    Swap emails? I promise not to send chain letters.
    I've a mate who got through exactly this, I could put you two in touch if you let me have your number.
    I can pass your details on to my brother, he's a roofer, he'd do it for cost. Just message me your address.
    Leave me your number and I'll have my friend at Citizens Advice ring you.
    Give me a way to get hold of you and I'll send the twenty quid.
    I'd lend you the bus fare, just PM me your bank details.
    I have a way to make money from home that has changed my life, message me to know more.
    Any single ladies on here over 50 who would like to chat privately, I am a retired engineer, GSOH.
    you're too pretty in that profile pic to be this sad, let me take you out
    If we were talking on the phone I'd make you laugh inside five minutes, guaranteed. Try me?
    Hangouts? Meet? Teams? I've got them all from work, you pick.
    I've got an account on that app for mums, Peanut. If you have it too we could chat there.
    Is anyone on Strava? Add me and we can nag each other into walking.
    Send me a postcard from your holidays! I'll give you my address.
    Would you consider being my sponsor? We could speak on the phone each night.
    Could I have a word in private?
    May I speak with you privately, Kathleen? It concerns something you wrote on Monday.
    A quiet word, if I may, not in front of the class. Where might I reach you?
    I'd like to carry on with this elsewhere if you're willing.
    I'm not comfortable saying which school publicly, but I'll tell you in a message if you want.
    I would feel so much braver if you were on the end of the phone while I open the letter. Could you be?
    I've my scan on the 9th. Would you let me text you when I get out?
    Can I text you when the panic starts? Just so somebody knows.
    If you give me your wife's email I'll write to her about the carers' thing.
    If you ever fancy getting away from the four walls, I've a car and a flask and I can pick you up.
    I drive past your town every Wednesday with the van. I could stop off and say hello.
    do you ever come into Newcastle? could show you round the quayside
    My sister and I are doing the Memory Walk, join us at the start line and we'll walk it with you.
    A bunch of us mad people are having a picnic in Victoria Park on the 14th. Bring crisps, all off here welcome.
    Forum meet-up anyone? I'm thinking York, it's central, trains are good.
    Would there be any appetite for a get-together, say in Athlone, for those of us who've been here years?
    Let's do a secret Santa! Send me your addresses and I'll draw the names.
    I'd like to send you some flowers. Where do you live, roughly, and then exactly?
    What's your surname, love, so I can find you on Facebook?
    What road are you on? I used to live there! I'm back most weekends, we could meet at the Crown.
    hmu if u wanna talk, i dont sleep
    talk 2 me on whatsapp bro i got u
    Bro just call me. No more typing.
    Man, I'd rather just talk on the phone, you got a number I can hit you at?
    If any of the veterans on here would like to talk to another veteran directly, I'm happy to arrange a call.
    Ex-RAF myself. Look me up through the association and drop me a line, I'd like to hear from you.
    I've nobody to speak Welsh with any more. Would you let me ring you so we could have a sgwrs?
    I'll be at the Cat Café in Nottingham on Saturday about noon in a green coat, if anyone's curious.
    Just putting it out there that I'm at a loose end most weekends and I've a National Trust card that admits two.
    There's two seats on my sofa and one bum. You're not far. Just saying.
    I'd give anything to talk to you for real.
    Wish I could ring you right now. Can I?
    We've been typing to each other for a year, Jean. Isn't it about time I heard you laugh?
    I'm going to say it: I like you. Can we get to know each other off this board?
    So... are we ever going to meet or are we just going to flirt in the gardening thread forever?
    One drink. If you hate me I'll never post again.
    bet ur fun in real life, prove it, meet me for a costa
    If you're too scared to make that call to the council I'll do it with you on a three-way, just give me your number.
    I can talk you through the oxygen machine on video, it's much easier shown than told. Do you have FaceTime?
    I'm a retired nurse. Send me a photo of the rash on WhatsApp and I'll tell you what I think.
    I used to do benefits advice for a living and can look over your form, so email it to me.
    Send the letter to my email and I'll go through it with a red pen for you.
    If you'd like me to read your poems, don't put them here where anyone can pinch them, send them to me.
    Would you share your number with me? The puppies' eyes have opened and you ought to see the pictures.
    I'll trade you my lasagne recipe for your phone number.
    Is there a private bit on here where you and I could talk?
    How does one go about messaging a person on this website? I should like to write to Geoffrey alone.
    Can somebody tell me how I message Lynn privately, I've something to ask her.
    Could you switch your private messages on? I've tried to write and it says you're not accepting any.
    It says I need ten posts before I can PM you so I'm just posting rubbish till then, hang tight.
    Once I've enough posts I'm messaging you, you've been warned!
    Turn your DMs on, i cant get through to u
    I've sent you something, it should be in the little envelope at the top.
    Look in your spam, I've emailed you twice.
    Sent you a friend request last Tuesday, no rush, just didn't want you to think it was a stranger.
    will u be my friend on roblox so we can talk there
    ok so my mum checks this site, can we use something else
    my foster carer reads my posts so can you text me instead
    My ex knows my username on here so I need to talk to you another way. Do you have an email?
    He looks over my shoulder. If I make up a new Gmail would you write to me on that?
    Can't say it out loud on here in case work see. You on Messenger?
    I'd be more than willing to speak with you directly about the adoption, since I wouldn't want my daughter finding this.
    Let us speak as one human to another, on the telephone, without all these onlookers.
    My number hasn't changed since we met at the retreat. I'd love it if you rang.
    Come off here and come to the pub, the quiz is at eight and we need somebody who knows about films.
    We need a fourth for bridge in Harrogate. You said you played, so come and be our fourth.
    You said you knit and I said I knit and we both said Perth. My kitchen table, Friday?
    I take my dog to the beach at Formby about seven each morning, she's a daft spaniel, you can't miss us. Join us some day.
    My lad is the same age as yours and has no pals either. Should we get them together one Saturday?
    Our two could be friends! Shall we swap numbers and sort a playdate?
    Would your mum like to talk to my mum? I could give you her number, they'd get on like a house on fire.
    Any other dads near Reading with the kids on alternate weekends? Thinking soft play and moral support.
    I know a lovely quiet swimming session on Sundays. I'd go in with you if you met me at the front desk.
    Let me sit in the waiting room with you. I'm retired, I've nothing on, just tell me which clinic.
    I'd come to the funeral if you wanted someone there. Tell me where and when.
    You won't be on your own at court if I've anything to do with it, message me the date.
    I could be there in forty minutes. Where are you?
    tell me where u are and ill come get u
    please dont do anything, call me, number is on my profile
    If you'd like someone to check in on you, let's exchange numbers and I'll text every morning at nine.
    A thumbs up from you on WhatsApp each day is all I'd need to know you're OK. Would you do that for me?
    I'd feel better with your number in my phone.
    Would you be willing to give me some way of knowing you're safe? An email even.
    I want to help more than a forum lets me. How can I contact you?
    There is only so much I can say in a public place, so do write to me direct if you would like the rest.
    For anybody wanting the full story of how I stopped gambling, I'm happy to talk one to one.
    Open invitation: anybody who's newly widowed can message me any time, I mean any time.
    If you'd rather ask me in private about the stoma, I won't be embarrassed and neither should you be.
    Anything you don't want to ask in front of the others, ask me on the side.
    some of this is tmi for here lol, dm?
    Could we do the awkward questions by message?
    Ok I'll say it since no one else will, group chat?
    Who's up for a Discord? I can make one in like two minutes and send invites.
    The old crowd have got a Facebook group where you can swear. I'll let you in if you tell me who you are.
    Are you on Threads or Bluesky? I'd follow you.
    I post my paintings on Instagram and I'd love you to find me there and say hi.
    I've a blog, and there's a contact form on it, if you ever want to write to me properly.
    You'll find me on Ravelry under the same name, and I answer messages there a lot quicker than here.
    I'm on Words With Friends, same name, there's a chat bit in it so we could natter and play.
    Come and see me! I'm on the fruit stall, Bury market, Wednesdays and Fridays.
    I work at the library in Ennis. Come up to the desk and ask for Nuala, and I'll make you a tea in the back.
    When you're next at the food bank in Gorton ask for big Steve. That's me. We'll have a chat.
    I'd be very glad if you'd call on me. The bus stops outside and I am always in.
    Let's meet halfway. Where's halfway between Truro and Exeter, Okehampton?
    I'd like to pop over with some soup. Is that allowed?
    Will you be my plus one at my niece's wedding? I'm serious, message me.
    Is it mad to want to fly over and meet you? Because I've looked at flights to Belfast.
    I'm coming to London from Ohio in June and I'd love to finally meet some of you guys in person.
    Call me anytime, sweetie. I'm serious. I'll message you my cell.
    Text me? I'm around till like 2.
    I'd love it if we could connect off this app.
    Hoping to find one person to talk to every day, not on a forum, just text. Could be you?
    I am looking for serious friend, we can exchange the WhatsApp and talk every day.
    Good evening madam, I like your words very much. Can I be having your number?
    Excuse me, is possible to write with you in private? I am ashamed to write here.
    Please to add me in Facebook, I have the picture with white horse.
    Can you teach me this thing by phone? I don't understand with reading.
    I'm a man of few words on paper but put me on a phone and I'll go all day. Shall we?
    oi you, check ur dms
    Consider this me sliding a bit of paper with my number on it across the table.
    If you click on my picture you'll see how to get me.
    Everything you need to find me is in my signature.
    I don't usually do this, but here's my offer: a phone call, fifteen minutes, no sympathy, just football.
    Say yes and I'll give you my address and you can come and stroke the donkeys.
    You wouldn't fancy a pen pal in Donegal, would you?
    Just write to me, will you? Not on here. On paper.
    I read your post about the stairlift man and I had to put my tea down, it was our house to the letter. My wife was the same about the commode. I was a carer nine years and nobody told me anything. If you've a pen handy I'll send you my telephone number and we can go through it properly.
    I lost mine in March as well. I don't know what to say on here that doesn't sound like a card. Could I just hear you breathe down a phone line for a bit?
    Sounds like school is being awful about it. Mine were too, until we got the right form in. I've still got it on the laptop, what's your email?
    Don't give up on the allotment society, they're only frightened of new people. I'm the same. I could meet you by the gate the first time so you'd not have to walk in by yourself.
    That was me two winters ago, in the dressing gown, not opening the post. What got me out was one person who rang at ten each day. I'd like to be that for you, if you'd have me.
    ok rant over sorry. ur the only person who replied w anything that made sense. do u have snap or whatever
    The consultant's letter sounds frightening, but they write them all like that. I've a shoebox of them. Bring yours to the Starbucks by the bus station and we'll read it together.
    I hope you don't think me an old fool. I have so enjoyed your remarks about Elgar. There is a concert at the town hall on the twentieth and I should be honoured if you'd accompany me.
    Happy birthday! Nobody should spend it by themselves. What time are you in? I'll ring and sing, terribly.
    Same meds, same side effects, same rubbish doctor by the sound of it, lol. Bet we'd get on. I'm going to follow you on TikTok, follow me back and we'll chat there.
    I can't bear the thought of you in that flat with no heating. I've an oil radiator doing nothing in my garage and I go past Motherwell on Mondays. Where shall I bring it?
    I did write all this out for the board but then I lost my nerve. Would you read it if I sent it to you and nobody else?
    `,
  ),
  'seventh hand': anywhere(
    'seventh hand',
    `
    Drop me a line at maureen.k@example.com whenever you're ready, I don't bite.
    drop me a pm hun il tell u what the consultant said to me
    If the nights get too long, drop me a WhatsApp. I'm up feeding the baby anyway and would be glad of the company.
    You sound exactly like me two years ago. Drop me a message privately and I'll talk you through what I did about the tribunal.
    drop me an email if its too much to put on a thread, address is in my profile
    Drop me a text there, love, no matter the hour, sure I'm only looking at the ceiling.
    Are you on WhatsApp at all? It's just I find it hard to keep up with the threads in here.
    are u on snap?? easier than typing all this on here x
    Daft question but are you on Facebook? I'd like to send you the photos of Dad without the whole board seeing them.
    Are you on Discord, by any chance? I've a quiet little server and we could talk there in the evenings.
    are you on messenger pet, i can never sleep after 3 so id be there to chat to you
    Hello dear, are you on Telegram or Viber? My English writing is slow but we can make voice messages together.
    Could we maybe carry this on by email? I'm not comfortable with the kids' names being up here.
    could we talk on the phone sometime, i think hearing another person who gets it would help
    Could we meet for a cup of tea, do you think? I noticed you mentioned the Bullring and I'm only in Solihull.
    I feel bad taking over Lorna's thread. Could we do this in private messages instead, just me and you?
    cud we facetime one nite wen the kids r down
    Could we have a wee video call, the three of us who lost our partners this winter? I think it'd do us good.
    I'd rather talk on the phone about this if you're willing, typing makes me go round in circles.
    id rather talk to you private if thats ok, theres people from my town on this
    To be honest I'd rather talk one to one. Can I message you instead of putting it all here?
    I'd rather talk face to face with somebody, so if you're anywhere near Limerick I'd stand you a coffee.
    Thanks for all that but I'd rather talk over email, it's peter.r.garden@example.org.
    rather talk on whatsapp tbh, here everyone can see what i put
    Where can I reach you off here? I've so much to ask about the hospice and I don't want to clog the board.
    where can i msg u, i cant find the button lol
    Where can I send you a proper letter, Brenda? I'd like to write to you the old way.
    Your story has stopped me in my tracks. Where can I find you on Facebook so we can talk?
    where can i ring you, i wont keep you long i just need a voice
    Please tell me where can I write to you in private, I have some questions about my wife and the illness.
    Fancy a brew sometime? I'm up by Oldham way and I could use getting out of the house.
    fancy a chat off here sometime? dm me if so
    Fancy a walk round Roundhay Park on Sunday, Col? Two sad old lads and one daft spaniel.
    Do you fancy a Zoom one evening? I'm no good with a crowd but I could manage just you.
    fancy a wee phone call the night? im on my own n the walls are closin in
    Would you fancy a pint when I'm over in Galway for the scan? It would be grand to put a face to the name.
    What's your number? I'll ring you tonight after the kids are in bed.
    whats ur insta il add u x
    What's your email, if you don't mind? I've a scan of the appeal letter that won us the case.
    What's your WhatsApp, love? I'd prefer to keep an eye on you properly than hope you log in.
    whats your surname so i can look you up on fb, im the one with the border collie in the pic
    What's your address? I'd like to post you the book that got me through the first year.
    Hit me up on Discord if you can't sleep, same name as on here.
    hit me up hun 07700 900318, any time u want
    Hit me with a DM when you get a minute, I've been through the whole custody thing and I don't want to write it out in the open.
    If you want to vent without an audience just hit me on Messenger, I'm a good listener.
    hit me up on snap im jaydee_91x, u shouldnt be dealing with that alone
    Man, I'm in the exact same boat. Hit me up by email and we can compare notes on the treatment.
    I'm in Leeds on Saturday if you'd like to grab a coffee, no pressure.
    im in town sat if u want to meet, costa by the station about 11?
    I'm in Cork for the weekend if you'd fancy meeting up, I could show you the stuff from the solicitor.
    I'm in Glasgow on the Thursday for my clinic if anybody wants to have lunch with me after.
    in newcastle next tues if you want company at the hospital, i can come sit with you
    I'll be in Norwich visiting my mother on the 14th if you'd care for a walk by the river and a chat.
    We live so close, it seems silly not to meet. I could walk to yours.
    cant believe we live so close!! u should come round for a cuppa
    If we live so close as all that, why are we typing? Let me buy you a scone in the garden centre.
    We live that close I can probably see your chimney. Shall I knock on some morning?
    ur only 10 mins from me, we live so close we cud go to the baby group together
    Since we live so close, I could drive you to your appointment on Monday, just tell me where to collect you.
    Send me your number in a private message and I'll give you a bell tomorrow.
    send me a friend request on fb, shaz with the purple hair you cant miss me
    Send me an email at the address below and I'll forward what our social worker wrote: d.hanlon@example.net
    Don't put his name on here. Send me the details privately and I'll tell you if it's the same man.
    send me a voicenote on whatsapp if typing hurts ur hands, i dont mind long ones
    Send me your address, Kath, and I'll pop the spare wrist splints in the post to you.
    Mind if I message you privately? I don't want to upset anyone with the details.
    mind if i add u on facebook?
    Would you mind if I rang you one evening? I've no one here who has been through a stillbirth.
    Do you mind if I drop you a PM about the medication, it's a bit personal for the board.
    mind if i get your number off you, just for emergencies like
    Hope you don't mind if I email you rather than answer here, I'm at aisling.reads@example.ie if you'd prefer to go first.
    It'd be easier to explain over the phone, honestly. Shall I ring you?
    itd be easier to do this on whatsapp, the app on here keeps logging me out
    I think it'd be easier to talk if we just met up, I'm no writer and I know where Beeston is.
    It would be easier to chat by video, then you can see I'm just an ordinary mum in a messy kitchen.
    be easier to msg each other direct wouldnt it, il go first if u want
    It'd be far easier to send you the forms if I had your email address.
    I don't want to say it here but I'll tell you in a message if you like.
    dont want to say it on here, have u got whatsapp
    There's something else that happened and I don't want to say it here in front of everybody. Can I PM you?
    I don't want to say which hospital on here, so email me and I'll give you the name of the surgeon.
    dont really wanna put it on here lol pm me ur number n il explain
    I'd sooner not say it here, it being public, but if we could talk on the phone I'd tell you the lot.
    There's a group of us on WhatsApp, all carers from the north east. Shout if you want the link.
    theres a group of us on telegram if you want adding, much faster than here
    There's a few of us on a private Facebook group who got fed up with waiting for posts to be approved, come over.
    There's a gang of us who meet in the Wetherspoons in Reading on the last Friday, you'd be very welcome.
    theres a bunch of us on discord most nights, il dm u the invite
    There are six of us widows who do a Zoom on Sundays without the forum, and I think you'd fit right in. I'll send you the link.
    You can find me on Facebook under Trish Mulcahy-Byrne, send me a wee request.
    u can find me on insta same username, msg me whenever
    You can find me in the café at the garden centre most Wednesdays around ten. Come and sit down, I'll be the one with the walking frame.
    I'm not on here so often any more but you can find me on Signal, I'll give you the number in private.
    you can find me on steam or discord as brokenkettle77, we can just play n talk
    If you ever want to speak in confidence, you can find me at the email in my signature.
    Want my number? Save it and use it if you need it, even at daft o'clock.
    want my snap??
    Do you want my email so we can go over your appeal together away from prying eyes?
    Want my WhatsApp, love? Then you've got somebody there when he kicks off again.
    do you want my address, u can come stay for a couple days if it gets bad
    You want my Skype name? I have time every evening and I also lost my son, we can talk.
    Give us a ring if you're stuck, I'm on 07700 900447 and I'm generally in.
    giz a text when ur home safe, il pm u my number
    Give us a bell any evening, pet. I've put my number in a private message to you.
    Give us a shout on Messenger if you fancy meeting at the Metrocentre, I'm there every week.
    give us a follow on insta n we can chat in the dms
    Ah go on, give us a call. I'd sooner hear you than read you, and himself is out at the bowls.
    My inbox is always open if you need to get it off your chest in private.
    inbox is open hun x any time
    My inbox is there for you day or night, so message me instead of sitting on your own with it.
    I don't post much but my inbox is open to any dad going through the family court.
    my dms are open if u want to talk bout it proper
    My inbox is quiet these days, so write to me, would you? I'd be glad of a pen friend who understands.
    Add me on WhatsApp, it's 07700 900265, and we'll have a proper natter.
    add me on snap its mollz.xo i never check this
    Please add me on Facebook and I will answer all what you need about the clinic in Kraków.
    Add me as a friend on Messenger when you feel up to it, there's no rush at all.
    add me on discord and il get u in the voice chat, we're all a bit broken in there so dont worry
    Would somebody add me to the WhatsApp group that was mentioned? I'm 07700 900871, name of Gerry.
    Happy to chat by phone if you'd like, I was in your shoes this time last year.
    happy to chat in pm if u dont want ur business all over here
    I'm a retired midwife and would be happy to chat on a video call, just let me know what evening suits.
    Happy to chat over a coffee if you're ever in Kilkenny, I know every bench in the castle grounds.
    more than happy to chat on messenger bout the stoma, ask me owt, no shame here
    Happy to talk privately, Simon. My email is on my profile page.
    Can I have your number in case you disappear off here? I worry about you.
    can i get ur insta or summat
    Can I have your email address, please? I want to send you the whole story and it's four pages.
    Would it be cheeky if I asked, can I have your WhatsApp? You're the only one who gets it.
    can i have your address hun i want to send u a lil care package for the baby
    Can I get your Facebook name? I'd feel safer talking where I can see who you are.
    Have you got WhatsApp, Linda? I could send you pictures of the adapted bathroom.
    have u got snap or anything? cant do long posts my eyes r bad
    Have you got a number I could text you on? Only if you're comfortable.
    Have you got Skype? My husband went through the same op and he says he'd talk to yours.
    have you got an email i can get you on, this forum does my head in
    Have you got time to meet this week? I'm ten minutes up the road and I could bring dinner.
    Let me give you my number, I can't bear to think of you alone with that tonight.
    let me give u my snap
    Let me give you my email and then you can send me the court papers to look over.
    I've a spare room and I'm not far. Let me give you my address and you can come over till it calms down.
    let me give you my whatsapp pet, im up at all hours with my back
    Before they close the thread, let me give you a way to get hold of me: rory_tales@example.com.
    If you ever want to talk, I mean properly talk, PM me and I'll send you my mobile.
    if u ever wanna chat on whatsapp just say x
    If you ever want to meet someone else with a child like ours, we're in Stirling and the kettle is always on.
    If you ever want to get it all out by email, mine is bluebell.lane@example.co.uk and I answer every one.
    if you ever want to go for a drink and not talk about any of it im in hull and i drive
    If you ever want to hear a friendly voice at night I can ring you, I have free minutes and I hardly use them.
    How do I message you privately? I've looked all over the page and I can't see it.
    how do i pm someone on this, want to ask tina summat personal
    How do I get in touch with you outside the forum? What you wrote about your brother has been on my mind.
    How do I join this WhatsApp group you all keep on about? Somebody send me the link please.
    how do i dm you?? only just joined
    How do I go about meeting one of you in person, would you trust a stranger for an hour in a coffee shop in Derry?
    Let's take this to PM, there's a lot I'd like to say that isn't for everyone.
    lets take this to whatsapp yeah
    Let's take this offline, Graham. I'll ring you if you give me a number.
    I think let's take this to email before we bore the rest of them to tears about boilers and grants.
    lets take this to the dms before a mod comes along lol
    Let's take this conversation somewhere a bit more private, you choose the app and I'll be there.
    Shall we swap numbers? I feel like I've known you for years.
    shall we just meet up lol, both in brighton both lonely
    Shall we do a call on Thursday evening, the two of us, and go through the form together?
    Shall we move over to email? I'm less shy when it isn't out in public.
    shall we add each other on fb x
    Shall we get a few of us round a table somewhere? I'd happily book a place in Preston for anyone who wants to come along.
    I've sent you a private message, Noreen, have a look when you get a minute.
    sent u a pm check ur inbox
    I've just sent you a friend request on Facebook, it's the one with the lighthouse.
    I've popped my number over to you in a message, so please use it.
    iv dmd you my whatsapp babe dont sit there on ur own
    I have sent to you an email on the address from your profile, please look also in the spam.
    I'll message you privately later with the name of the solicitor.
    il inbox you now x
    I'll DM you my number and you ring me the minute you come out of that appointment.
    I'll write to you off the board, Hannah, there are things about my first marriage I don't put up here.
    il msg u on fb tonight if thats ok, think i found ur profile
    I'll email you, if you tell me where to. What happened to us in Leicester will make your hair curl.
    Would you be up for a phone call at the weekend? I'll do most of the talking if you're shy.
    would u be up for meeting? im in cardiff too
    Would you be up for joining our little WhatsApp group for dads of premature babies?
    Would you be up for being my walking buddy? I see that you're in Swords and so am I.
    wld you be up for a vid chat sometime, just so i know im not talking to a robot haha
    Would you be up for exchanging letters? I'd give you my address privately. I miss getting post.
    Anyone in the Swindon area want to meet for a coffee and a cry?
    any1 near bolton wanna hang out, lost all my mates since the breakdown
    Is there anyone in County Mayo I could call in on or who'd come over to me? I don't drive at the moment.
    Anyone near Exeter who'd like to go along to the hospital group with me? We could meet at the bus station first.
    anyone in croydon want to swap numbers? need a mum friend whos been thru it
    Anyone in Boston or around there up for getting together over brunch? I'd love to know some other young survivors in real life.
    Ring me. I mean it, 07700 900152, I'll pick up.
    call me when u get this, u have my number from the other site
    You can ring me tonight if it gets bad, I'll send you the number in a private message now.
    Call me any time over the weekend, I'd rather be woken than have you sit through it on your own.
    ring me hun 07700 900904 dont do this by urself
    Would you ring me, Bríd, if I messaged you the number? There's an awful lot to tell and my fingers are bad.
    Text me when you're on the train home and I'll talk nonsense to you until you get in. My number's 07700 900633.
    text me instead of posting, i dont get the notifications
    If you feel the panic coming on just text me, I'll PM you the number.
    Text me your address and I'll drop the cot bumper round after school.
    u can text me babes im on my phone 24/7 anyway x want the number?
    Would you text me after the hearing? I'd be too nervous waiting for you to log on here.
    Shall we swap emails? I'd hate to lose you if the forum ever shuts.
    wanna swap snaps
    We should swap numbers, seeing as we're both awake at stupid o'clock with the same thing.
    I'd like to swap contact details with somebody who has had the Whipple operation, if they're agreeable.
    swap facebooks? mines under my maiden name il tell u in pm
    Maybe we can swap addresses and send cards at Christmas, I have nobody to send to any more.
    My number is 07700 900588 and it's on day and night.
    my nums 07700 900721 msg me on whatsapp x
    In case you need someone, my mobile number is in my profile, the third line down.
    My number's the same as the one I gave you in the PM, so why haven't you used it, you daft thing?
    heres my number if u want it 07700900036 names dean
    My home number is 01632 960417. I'm a night owl so you won't disturb me, and I would like the company.
    I'm always on the end of a phone for you, just PM me and I'll give you the number.
    im on the end of whatsapp if u need me, u know that
    Remember I'm only at the end of an email, sally.w@example.com, for when you don't want to write it here.
    You needn't suffer that alone when I'm on the end of the line, give me a call after nine when it's free.
    always on the other end of messenger for u girl
    I'm just at the other end of the A38 and I'd come over and sit with you if you told me where.
    Do you use Signal? I'd feel easier about telling you the rest on there.
    do u use fb at all
    Do you do Zoom? I'm getting the hang of it and I'd love to see your face, after all these months.
    Do you use WhatsApp in the States? I'm in Kent but we could talk for free that way.
    do you do messenger hun, on here i feel like everyones watching
    Do you use email much, Walter? I'd enjoy a longer correspondence with you about the army days.
    Can we talk properly sometime, on the phone? There's only so much a post can hold.
    can we talk tho, like not on here
    Can we talk just the two of us? Send me a message and I'll tell you which evenings I'm free.
    Can we speak on WhatsApp maybe? I am shy with my English in front of many people.
    can we talk in pm pls its about my ex n i think he reads this
    Anne, can we talk somewhere quieter than this thread? I'd ring you if you'd let me.
    I'd love to talk to you off here if you'd trust me with an email address.
    lets talk off here, too many ears
    Away from here I could tell you who it was. PM me.
    Some of us chat outside of the forum as well, so if you'd like to be included let me have your number.
    msg me off here, im on insta as sundaygirl_ruth
    Off the forum I'm a real person with a real kettle, and you're fifteen miles away. Come and see me.
    Reach out to me any time, my Facebook is public and my messages are open.
    if u need to get hold of me im on whatsapp more than here
    You can reach me on 07700 900377 most days bar Wednesday, when I've the grandchildren.
    Is there some other way to get hold of you if you go quiet again? I was up the walls last week.
    reach out on ig bro, same name, fr anytime
    How would I get hold of you if I were over your direction? I'd like to shake your hand for what you wrote.
    Why don't we meet halfway? There's a nice farm shop off the motorway at Tebay.
    why dont we just ring each other lol this is taking forever
    Why don't we set up a little email circle, just us four who lost husbands in the same month?
    Why don't I give you my number, and we can have a chinwag while the football's on?
    why dont you come to mine on boxing day if your on your own, il send you the address
    Why don't we go private with this one, Moira? I'll open a message to you now.
    Pop me a message with your email and I'll get the leaflets over to you.
    ping me on discord when ur up
    Just ping me privately, I didn't want to put the name of the drug trial on the open board.
    Pop me your number, sweetheart, and I'll check in on you of a morning.
    ping us a whatsapp if you want picking up for the group on monday im driving past anyway
    Pop round to me any afternoon, you know which village I'm in and it's the house with the blue gate.
    Look me up on Facebook, Gwen Tregarthen, there can't be two of us.
    search for me on insta its the one with the ginger cat, then dm
    If you're on LinkedIn look me up, I'd be willing to help with the CV by email.
    Look me up if you come to Donegal, anyone in the post office will tell you the house.
    look me up on messenger n send a wave so i know its u
    My name isn't common, so you'd find me on Facebook easy enough if you'd like a private chat.
    Is there any way I could speak to you directly? I'm desperate to hear from somebody who has had this baby's condition.
    any way of msging u without it being public?
    Is there any way to get your phone number to you safely, I mean mine to you, without the world seeing?
    Is there any way that we could meet before my surgery? It would calm me to see somebody walking about after it.
    any chance of a chat on whatsapp, i just joined and im not coping
    Is there a possibility to write with you by email? I am from Portugal and I want to ask about the same treatment.
    Come and join us on the Discord, it's calmer there and nobody will mind if you only lurk.
    come over to the fb group we made, il add u if u send me ur name
    Come and stay a night with me in Wexford, you need the sea and I need someone to cook for.
    Come and talk to me on WhatsApp instead, I can send you the voice notes my counsellor made.
    come meet us at the park sat, 5 of us from here with the kids, primark blanket by the swings
    If I can get the car fixed I'll come and see you, Dennis. Send us your address in private.
    I'm looking for somebody to phone once a week, we could take turns.
    lookin for someone to text when it gets bad, anyone?
    I'm looking for a swimming companion in the Dundee area, somebody who won't mind the scars.
    Looking for another parent of a trans kid who'd email back and forth with me, privately, no judgement.
    looking for people to game with on xbox while im off sick, drop ur tag and il add ya
    I am looking for one person who want to practise talking on Skype about our feelings, I am carer for my mother.
    Just between us, and not on this board, I'd like to tell you what they offered us to settle. What's your email?
    keep this between me n u, inbox me
    I'd like this to stay between the two of us, so could I ring you instead of writing it?
    Between you and me, I can get you in touch with a doctor who'll listen, but I'd need to text you the name.
    this has to be between us so have you got telegram, theres no names on it
    Let it be between ourselves, Una. Meet me after the ten Mass and I'll tell you the whole thing.
    I'd love to hear your voice after all these months, would you let me phone you on your birthday?
    would love to meet u irl!! im only in luton
    I'd love to meet you and little Finn, we could go to the soft play in Lisburn where they do the quiet hour.
    I would so love to put faces to names. Who'd come to a picnic at mine in July if I sent round the address?
    love to chat more, got whatsapp?
    I would love to have a real conversation with you by telephone, you write so kindly.
    Next time you're in Belfast give me a shout and I'll take you for a fry.
    nxt time ur at the royal tell me, i work round the corner il come keep u company
    Next time you're over this way, knock. Number fourteen, the one with the ramp.
    When you're next up in Inverness for the clinic, would you have an hour to sit with me? I'd send you my number.
    if ur ever in manny hmu we'll get food
    The next time you come through Athlone on the train I'd meet you on the platform, even for ten minutes.
    I could come with you to the tribunal, I'm retired and I've done four of them. PM me the date.
    i cud come get u, where r u? msg me the address
    I could come over to yours on the bus, it's only the number nine, and we'd do the form at your table.
    I could come on a call with you tonight if that would help, Zoom or whatever you have.
    i can drive over saturday and help you sort the garage if you want, not far from you by the sounds
    I could come to the graveside with you, Eileen, if you haven't anyone. You need only give me a phone call.
    Feel free to PM me, I know how hard it is to put that sort of thing out in public.
    feel free to add me on fb x im always about
    Please feel free to call me at home, 01632 960288, if the hospital rings with bad news and you need someone.
    Feel free to email me your draft and I'll go over it with a red pen: oldteacher@example.org.
    feel free to slide in the dms if ur feeling low, no judgment
    If you're passing through Bath feel free to look in, I'd give you the address by message.
    How about I phone you on Sunday after lunch? Put your number in a message to me.
    how about we meet at the big asda cafe, neutral ground haha
    How about a video chat with my Sam and your Ollie, so they can see there's another boy with a tube?
    How about exchanging emails, Kemi? I'd like to keep you posted without the whole world reading it.
    how bout we do insta instead this site is dead slow
    How about we three get the train to Chester and have a day of not being anybody's carer?
    Who's up for a meet in Birmingham in the spring? I'll book a table under the name of Lavender.
    whos in for a whatsapp group?? post ur numbers or dm me
    I'm putting together a private Facebook group for the men on here. Who's in?
    Who would be up for an evening call on Teams, without the volunteers, only ourselves?
    whos about for a pint in sheff on fri, theres 3 of us so far
    Is anyone else up for a walk on the Malvern Hills, slow pace, flask of tea? Message me and I'll send the meeting point.
    Are you free for a call around seven? I'd like to hear how it really went.
    u free tmrw? cud meet u in the precinct for a coffee x
    If you're free on Mondays I go to a singing group in Ennis, and I'd collect you at the door.
    Would you be free to FaceTime on Christmas morning? I know we'll both be looking at an empty chair.
    if ur free later jump on discord w me
    Let me know when you are free and I will call you by WhatsApp, for me it costs nothing.
    Some things need saying face to face. I'm in Perth, could you get to the station café?
    wud b good to see u face to face, wen u next in town?
    I'd find it a comfort to sit face to face with another mother who has buried a child. Would you let me travel to you?
    We've been typing to each other since January, isn't it time we met face to face?
    face to face is better for me, im dyslexic, so if your local could we meet somewhere?
    I'm no good in writing. Face to face I'm a different man, so if you're around Drogheda, I'll buy the breakfast.
    Could I have a one to one with you in messages? I feel foolish talking about it in a crowd.
    id love a 1-2-1 chat with someone whos been thru ivf, dm me pls
    I'll do one-to-one calls with anyone who is waiting on their results, just send me your number.
    One to one I'm easier to talk to, so write to me at home if you want: I'll PM you the address.
    1 to 1 on zoom maybe? just u and me no camera if u dont want
    I used to run one-to-one sessions as a nurse, so if you'd meet me at the library I'd gladly go over the leaflets with you.
    I've made a WhatsApp group for all of us due in August, message me your number to get on it.
    made a gc on insta for the under 25s, comment ur @
    I'll set up a Facebook group for the Fife carers where we can say what we like without being moderated.
    I've started an email list for the women in the trial. Write to me privately if you'd like to be put on it.
    iv set up a discord cos this place is too slow, heres the invite name: latecrowd
    I'll organise a monthly lunch for the Dublin ones if people give me their numbers by PM.
    PM me, Yvonne, and I'll tell you which home it was.
    inbox me hun dont be airing it on here xx
    DM me if you'd like the name of the therapist, I don't think we're allowed to post it.
    Private message me your postcode and I'll work out if I can deliver you a hot dinner on Sundays.
    pm'd me yet? iv been waitin, got loads to tell u
    Inbox me for the link to our own chat, where there's none of these rules about what you can and can't mention.
    I'm closing my account tonight, but I'd like to keep in touch, so here's my email: w.okafor@example.com.
    keep in touch yeah? im on fb as mandy tatts lee
    How can we keep in touch when the group ends? I'd be sorry to lose you, I'd give you my phone number in a heartbeat.
    Let's stay in touch by WhatsApp, the board is fine but I miss half of what you write.
    wanna stay in touch outside this? gimme ur snap
    I'd like us to stay in contact by letter, as you said that you like them, so message me an address when you can.
    `,
  ),
  'eighth hand': anywhere(
    'eighth hand',
    `
    Would you like to talk on the phone sometime? I find typing all this very slow with my hands.
    pm me if u want x
    Drop me a private message love, I went through the very same with my mum in the Mater.
    are you on whatsapp? be easier than here
    I could meet you for a coffee in Leeds if you fancy a bit of company, I'm only over in Pudsey.
    whats your snap, id rather talk on there
    Feel free to email me, my address is margaretw52 at btinternet dot com.
    Anyone up for a wee whatsapp group just for us dialysis ones?
    i just sent u a message, have a look in ur inbox
    My number's 07700 900412 if you ever want to ring in the small hours. I'm usually up with him anyway.
    Can I DM you about the PIP tribunal? don't want to put it all on here
    If you're ever near Cork give me a shout and we'll go for a walk on the prom.
    Could we take this to private messages? There's family of mine on this site.
    I set up a discord for people our age with crohns, want the link?
    hiya i think we live in the same town lol do you wanna meet up at the weekend
    Happy to have a chat by phone if it would help, I'm retired and have nothing but time.
    Is there somewhere a bit quieter we could carry this on, just you and me?
    Add me on Facebook, I'm Bernie Colgan, the one with the greyhound in the picture.
    text me when ur back from the hospital ok? heres my number 07700 900177
    I'd sooner tell you the rest where nobody else can read it. How do I send you something privately?
    We should do a zoom, the three of us. Thursday after the kids are down?
    dont wanna say it here but if u message me ill tell u what the consultant said about the same drug
    I've sent you a friend request, I hope that's all right.
    Would it be ok if I had your email address? I've a long document about lasting power of attorney I could send on.
    You sound just like me at 19. Give me your insta and we can talk properly
    I'm in Dundee as well! Fancy a cuppa at the Overgate some morning?
    Sorry my English not so good for writing. You have WhatsApp? I can call you and we speak.
    Call me any time day or night. 07700 900938. I mean it.
    Any chance of a natter off the board? I've things to say about that care home that I'd not want printed.
    there's a telegram chat for ppl on lithium, way better than here, i can add u
    Would you be open to swapping numbers? I think we'd keep each other going.
    I don't check this forum much, best way to get me is text. Say the word and I'll give you the number.
    Ring me pet. You shouldn't be on your own with that news.
    We could be penpals if you like, proper letters. I'd need your address of course.
    hey r u on discord?? my tag is moonfrog_11
    I know a few of us from the Glasgow threads already meet in a cafe on Tuesdays, come along and I'll save you a seat.
    Let's continue by email, it's getting quite personal now.
    I'd love to hear your voice, is that daft? We've typed to each other for months.
    pop your number in a message to me and il ring you tonight after the carers have gone
    Would you like me to come round and sit with you? I'm ten minutes away in Stockport by the sounds of it.
    Can we talk somewhere thats not here
    If you'd prefer a one to one chat rather than the open thread my inbox is always open to you.
    I have his old walking frame and commode going free, message me privately and we'll sort out where to meet.
    Ye can get me on Messenger most evenings, just look up Deirdre from Ballina.
    you can have my number if you want it. no pressure at all
    Do you game? Add me on PSN and we can talk on headset, takes the edge off
    I'm up in Belfast on the 14th for my scan and wondered if you'd like to say hello in person.
    Message me directly and I'll send the name of the solicitor who helped us.
    My husband also has Lewy body. Perhaps we could Skype with each other one afternoon while they nap?
    honestly just text me instead of posting when it gets like that, ill reply faster
    i can't say too much on a public page but I'd tell you over a pint. You anywhere near Hull?
    Shall we start our own little chat? Me, you and Sandra, away from the rest of the forum.
    Do you want to be my accountability buddy? We could text every morning before breakfast and after.
    hi can i have ur number x
    I've a caravan at Skegness and you'd be welcome to come for a weekend, get away from it all.
    Is it all right if I write to you privately? I don't know the etiquette on here.
    I tried to message you but it says you've turned it off. Could you switch it on so we can talk?
    Let me know your twitter and I'll follow you, then we can DM.
    It's easier for me to speak than type with the MS. Any objection to a phone call on Sunday?
    Yous are all so sound. Will we get a group chat going on whatsapp or what?
    I'm a trained counsellor and I do private sessions by Zoom. Get in touch with me at my website if you'd like one.
    we could face time while we eat if that would make it less scary
    Im in ward 6 too!! what bed are u, ill come find u at visiting
    Check your messages hun
    I would be honoured to have you ring me. I shall leave the landline free between six and eight.
    If you get the bus to Sligo I'd meet you off it and we could have the lunch.
    mind if i dm
    There's stuff I've never told anybody and I reckon I could tell you, only not with the whole site looking on.
    Are you on any other apps? I hardly ever open this one.
    Drop us a line at the email in my profile and I'll get the recipe book over to you.
    I wonder would you consider meeting? I'm in Armagh and I don't know a soul who's lost a son.
    Tell you what, I'll give you a ring on Friday. What's a good number for you?
    its my bday sat and im having ppl over, u should come, im in wigan, msg me for the address
    Could one of you ladies give me a call? I'm not good with these forums and I feel awful lonely.
    my snap is jessx.04 add me and we can talk abt it there
    Would you mind very much if we moved over to email? My eyes are bad and I can make the letters bigger there.
    I run a small Facebook group for dads with kids in CAMHS. Private, about forty of us. I'll send you an invite if you want in.
    we dont have to do this on here u know
    I'm driving to Bristol every week for chemo and have a spare seat, if you're on the M5 I could pick you up.
    Please PM me your details and I will post the sensory blanket out to you.
    Anyone near Kirkcaldy want to start going to the baths together on a Monday? Give me a message and we'll swap numbers.
    Signal is safer than this place. Do you have it?
    If I gave you my mobile would you use it? I'd worry less if I knew you could get hold of me.
    come join our server its all teens w anxiety, no adults reading it
    I'm going to private message you so I don't hijack this thread.
    Where do you live roughly? If it's not far I'd gladly meet you for a blether.
    i got a voice note thing on whatsapp its dead easy, send me ur number and il show u how my breathing exercise goes
    Me and you should go to that concert! I'll get the tickets and meet you outside the Apollo.
    Sure ring me. I'll put the number in a message to you now.
    Since you're a nurse as well, could we have a private word about fitness to practise? I'd be recognised if I said it here.
    Hello dear, I am also from Lagos living in Manchester. We can meet at my church on Sunday if you like.
    Do you have Instagram love? I'd like to see the photos of the dog.
    I'd be happy to be a phone buddy for you on the days you have treatment.
    Not for public consumption but I know that ward manager. Message me.
    If the nights are bad we could do a sleep call, I do it with my other mate, you just leave the phone on
    Perhaps we might correspond privately. I am at harold dot pym at example dot org.
    gis your number and ill bell you
    Would anyone in the Inverness area like to meet fortnightly for a coffee? Private message me and I will arrange it.
    I'll be at the Christmas market in Birmingham on Saturday in a red hat. Come and find me if you feel up to it!
    wanna be text buddies? i never have anyone to text when im at school and panicking
    I've got more to say about this but not here. You know where my inbox is.
    You could always stop at ours for a couple of nights if he kicks off again. I'm in Barnsley, just ask me for the address.
    Let me take you for an afternoon tea, you've done so much for me through this screen.
    If anyone is on Reddit my username is the same, come chat to me there as this place is dead after midnight
    My wife would love to talk to your wife. Could we exchange telephone numbers through the message system?
    Look me up on LinkedIn, I'd be able to help you with the job side of it.
    I think we should get off this thread and speak like normal people lol, when are you free for a call?
    We've the same surname and the same rotten gene, ha. Email me and let's see are we cousins.
    u can tell me anything, just not on here, mods delete stuff. add me on kik
    Hi hun saw your post about the stoma, I've just had mine. Would you mind me messaging you in private with some embarrassing questions?
    Come for a dog walk with me along the canal. I don't talk much, you wouldn't have to either.
    my daughter is 15 same as yours with the same thing. could they maybe text each other? I could give you her number
    I'd like to keep in touch after I close my account here. How can I reach you?
    Can you inbox me the name of that private doctor please
    Would a Teams call suit? I could share the spreadsheet I made for the care hours.
    I'm putting my number here because I'm leaving the site, 07700 900650, anyone from the Tuesday thread can use it.
    Wish we could sit across a kitchen table and have this out over a pot of tea. I'm only in Athlone if you ever felt like it.
    ur from derry?? same!! meet me at foyleside sat
    He doesn't check my email so if you've anything to tell me about leaving, send it there, I'll message you the address.
    Hit me up on messenger if you can't sleep tonight.
    I could show you how to do the feeding pump over video, it's far simpler seeing it done. Do you have FaceTime?
    What about the two of us going to the memory cafe together? I could pick you up at your door.
    Send me a message off forum and I'll tell you which pharmacy in Galway has it in stock.
    Would you let me phone you? I've buried two husbands and I'm not easily shocked.
    theres three of us from here who play minecraft on sundays and chat, want me to add you
    I'm not supposed to say this on the board perhaps, but I'd like to be friends in real life.
    Slide into my dms anytime mate
    Good to hear from another Geordie. If you fancy the match some time I've a spare season ticket, just message us.
    can u ring me now please i dont want to type it
    Rather than me writing an essay, shall I just call you?
    Let's swap emails before the thread gets locked.
    I'm looking for somebody to chat with in the evenings by text, a woman around sixty who understands widowhood. Might that be you?
    If you're going to the Royal Free on Wednesday I'll be in the same clinic, I'll keep you a chair and we can say hello.
    Your story could be my story. Please get in touch with me, I've switched my private messages on.
    is there any way to chat just us 2
    I was thinking we could make a wee group on Viber, my sister has one for her crowd and it keeps her sane.
    I can send you money for the leccy, just message me your bank details privately and I'll do it tonight
    I prefer to not write in public. You can give me email please? I am also mother of autistic boy.
    I'd rather not put the name of the town here but message me and I reckon we're neighbours.
    Tell your mum she can ring my mum, I'll dm you the number
    Why don't you and I talk on the phone once a week? Mondays are my bad day.
    hey you seem really sound, whats your tiktok
    There's a pub halfway between us that does a decent carvery. My treat, what do you say?
    I've a spare room and I hate the quiet. You'd be welcome any time, only let me know by private message.
    We used to have a Yahoo group for this illness and a few of us kept an email list going. Shall I add you to it?
    Would u be up for a video call sometime, no makeup no tidying just two knackered mums
    I'm giving you my word I'd keep it to myself. Only tell me in a private message, not out here.
    Message me your postcode and I'll see if my church can drop off a food parcel.
    I'd happily go with you to the assessment. I'm in Preston, could meet you outside beforehand.
    I don't suppose you'd want to carry this conversation on by text? I pay no attention to notifications from this.
    Looking for a running partner round Phoenix Park who won't mind if I cry. DM me.
    We are having a get-together at mine in Swansea for anybody off the bereavement board, bring a bottle, message for directions.
    dm me ur @ and il send u the playlist
    Phone's always on. You've only to ask for the number.
    I've a feeling you've more to say than you can put here. There's a private message button beside my name.
    I don't want to put my business all over here, any chance you'd give me a phone call?
    mate if it gets bad bell me. 07700 900281. dont care what time
    Have you a mobile? I could text you when my letter comes and you could text me when yours does.
    We're both in Norwich then! I work at the garden centre, pop in and ask for Jan.
    can i talk to u private pls its about my stepdad
    You seem to be the only one who gets it. I'd love if we could be in touch outside of this.
    Add me on Steam, I'm on every night from ten when the meds won't let me sleep.
    My email is in my profile. Use it, I'm begging you, don't sit there on your own.
    After all this time I'd like to put a face to the name. Would you come to Whitby for the day if I did too?
    u got bbm lol jk but seriously what are u on, whatsapp? messenger?
    I can forward you the letter I sent to the ombudsman, only I'd need somewhere to send it to.
    Let's you and me have a proper catch up on the phone, it's been weeks.
    Anyone else in Limerick? I'd meet for a cuppa in town no bother.
    Sent you a PM. Hope you don't mind me butting in.
    my mum said i can have a sleepover, do u want to come?? we could do the anxiety workbook together lol
    Ask me again by message where nobody sees, and I'll answer you honestly about the ECT.
    I am new in Cardiff with my daughter who has epilepsy. I search for mother friend to meet in park.
    Would it be helpful to speak to my partner? He's had the same op and he'd be glad to give you a ring.
    I've an idea for the two of us but I'll tell it to you in a message rather than here.
    Right, that's it, give me your address, I'm sending you a parcel.
    It's not something I'd discuss in front of others, but if you wrote to me privately I'd share what the surgeon told us.
    what time u finish school? i could meet u at the bus station n we can just chill
    I have set up a WhatsApp for the Thursday quiz crowd, send me your mobile numbers if you'd like adding.
    Folks, the Google Meet link for Friday night is mine, not the charity's. Message me and I'll pass it on.
    You're a pal. Phone me when you're home and we'll get it all out.
    If I came down on the train would you show me round Brighton? I've not had a day out since he passed.
    Here's my number, put it in your phone under Auntie.
    i feel like we shld be talking for real not in comments
    I'd rather do this by letter. I can give you my address and you can write back when you've the energy.
    Are you allowed visitors on the unit? I live round the corner and I'd come up with some decent chocolate.
    Contact me privately regarding the wheelchair; it is free to anyone who can collect from Taunton.
    We've gone a bit off topic, shall we move it over to DMs?
    Where can I get hold of you if this thread goes quiet?
    My husband is a benefits adviser and would look over your form. Email it to me and I'll get him to do it tonight.
    tell me ur number and ill send u the meme page that got me through ward life
    I think I know you!! Did you go to St Mary's? Message me your first name and I'll tell you mine.
    Could I be so bold as to ask for your telephone number? I'm eighty-one and quite harmless.
    Some of us old timers stay in contact on a Facebook page. Search for Night Owls and Tea and ask to join.
    wee coffee in Oban next week aye? You can tell me all about it away fae the screen.
    If it's easier to say out loud than type, I'm free for a call from seven.
    I won't go into it here. Message.
    You get one of these phones with the video and you and I could do our chair exercises together of a morning.
    im being discharged tmrw and wont have this site on my new phone, can we swap snaps
    There's a march for carers in Dublin on the 3rd. I'm going on my own, will you come with me?
    I don't feel safe writing where I am but if I had an email for you I'd tell you.
    Off the record, I can tell you which home to avoid. Pop me a private note.
    Mine's a landline, 01632 960 144, ask for Walter.
    Anyone want to buddy up for the 5k in Sheffield? Meet me at the start, I'll be wearing purple.
    I could ring your GP's for you and pretend to be your sister, just message me your details.
    hey if u ever wanna vent i have telegram, whatsapp, insta, whatever works for u
    I'd be easier in my mind if you'd text me when you've got home from the appointment.
    We might be useful to each other. Could I have a private conversation with you about early menopause?
    Would you like to join my wee book club in Stirling? Five women, all carers. Let me know privately and I'll tell you the house.
    Do you mind if I take your email from your profile and drop you a few lines?
    My sister runs a yoga thing in her garage in Widnes and you can come for nothing. I'll message you where.
    You don't have to be alone on Christmas Day. There's a place at our table, I'm in Telford.
    can we call on discord while i do my injection im scared
    Let's stay in contact. What's your preferred way, text or email?
    The bit I've left out is the bit that'd help you most, and I'll only say it privately.
    I'll be passing through Mullingar on Monday, I could drop the books in to you.
    Does anybody want to chat on the phone tonight? The house is that quiet since she went.
    sorry to be forward but could i get ur insta? u seem so nice
    I'm no good on computers, love. Could you not just ring me?
    If you send me a private message with your hospital number I can look you up, I work in records.
    I do tarot for people who've lost someone, no charge, over video. Message me if you're curious.
    Come and find me on Mumsnet, same name, and message me there.
    Since the both of us can't drive any more, maybe we could share a taxi to the clinic. Whereabouts in Larne are you?
    would u ever go for a drink or something? i know its weird as we met on here
    It'd be lovely to do our crochet together over a video call some evening.
    I'm thinking a few of us should break away and make our own group, no moderators. Who's in?
    Do you use Signal at all? I'd tell you what he did but not where it stays up for ever.
    I gave my number to a few people here already and you'd be very welcome to it too.
    Pull up a chair at mine anytime. Number 14, the one with the blue door, you know the estate.
    Hello, you wrote that you've got Addison's. I'm a journalist with it too and would like to interview you, can I have an email?
    My lad's the same age as yours and loves trains too. Maybe they could meet at the York museum, with us two having a cuppa?
    just write to me direct, dont be shy
    pls dont log off without giving me some way to reach u
    I would like to ring you if that isn't too much. Only if you've the minutes.
    Wouldn't it be gas if we all met up in Galway for the races?
    im not on here much cos my mum checks my tabs. snapchat is better she doesnt know about that one
    Is anybody else from the Thursday thread free to phone me? Feeling very low and I'd like a voice.
    Any ladies here with breast recon done in Liverpool who'd show me in private? I'm terrified of the look of it.
    Message me your size, I've six packs of the pads left and I can drive them over.
    I'm more of a texter. If you are as well then we should do that instead.
    Perhaps you and your husband would come to us for Sunday lunch. We're in Malvern and know what it is to be left out.
    Your English is great! I can help you practise if we do voice calls, you have Skype?
    Nip over to my blog and use the contact form, that comes straight to me.
    Right so I've a van and you've a sofa needs shifting. What's your number, I'll sort it Saturday.
    i get so nervous in the waiting room. if ur there tues 10am too can we sit together??
    I think we ought to exchange contact details in case the site goes down again.
    Would you be up for a weekly check-in by phone? Ten minutes, nothing heavy.
    I hope you'll not think me odd, but I'd rather like to write to you. Proper ink. May I have an address?
    There's a WhatsApp for ostomates in Ireland and I'm one of the admins, will I add you?
    Could you maybe message me on the quiet? There's someone reading along who I'd rather didn't.
    Sure look, I'm only out the road in Tullamore. I'll call in to you some day with a few scones.
    get on house party or whatever its called and lets all watch bake off together
    I'd do the eulogy with you over the phone if you'd like. I did my own father's.
    Got a private question about catheters and sex. Man to man, can I message you?
    We could meet at the Costa in the hospital after your infusion, I'm there every third Thursday.
    plz give me ur number i promise i wont share it
    I have a holiday let in Pembrokeshire standing empty in March. It's yours for a week if you get in touch with me.
    Text's best for me, voice is gone since the laryngectomy. I'll send you the number in a message.
    When you're ready we can take it off here and I'll tell you how I left.
    Would you fancy being phone friends? Wednesdays maybe, after Corrie.
    Tag me on facebook and I'll accept, mine's locked down so no one from work can see.
    Are you the Sean that used to drink in the Harp? If you are, ring me, you have the number.
    You and I could do with a good long walk. I'm in Buxton, how far's that from you?
    Follow my finsta, I post about ed recovery there and I reply to every dm
    I'm sorting a minibus to the memorial in Alrewas. Send your phone number if you want a seat.
    My counsellor friend would see you cheap. Inbox me, I'll put you in touch.
    We're up the same road practically. I could walk round now if you wanted, you're not a bother.
    Could we have a wee blether on the phone, just the once? I'd feel better hearing you're all right.
    u should come to our band practice, its in hulme, ill dm u the time
    May I telephone you? I find I've a great deal to say about Parkinson's and very small buttons to say it with.
    Anyone from the Asian carers thread want to do a sisters' group on WhatsApp, Urdu and Punjabi? Leave a number with me in private message.
    I know a fella who'd get you the tablets cheaper. Not here though, message me.
    Hey I'm from Ohio but living in Edinburgh now, would love to grab coffee with someone who gets panic attacks. You around?
    If you'd sooner not be seen writing to me here, there's always e-mail.
    Fire me an email and I'll send on the template.
    I'll be honest, I fancy meeting you. No funny business, just a sandwich in the park.
    What's your handle on Insta? I'll share my close friends stories with you, thats where I talk about the psychosis.
    Give me a bell on Tuesday when your brother's out.
    Just us two on a private chat would be better, I cry when people read my stuff
    I can talk you through the appeal but it'd take an hour on the phone. Would you be up for that?
    Maybe this sounds mad but my flatmate's moving out and you need somewhere. Message me.
    ok so me and 2 other girls from here have a gc. do u want in? its on insta
    There is things I can say only in Polish. You are from Poland also, can we speak on Messenger?
    I'd like very much to attend Eileen's funeral if you'd send me the details privately.
    Let me be your emergency contact. Honest. I'll message you my mobile.
    I'm at the Costa by Piccadilly Gardens most mornings, I'm the old boy with the crossword. You'd be welcome to join me.
    Would a chat over Skype do you any good? My grandson's shown me how.
    Private message incoming, don't panic, it's only me.
    I've been wanting to ask for a while, could we talk without an audience?
    Do u want to do a study call? Both of us off school so we could just have each other on mute.
    It'd be good for the kids with a sibling on the ward to have a chat group. Mums, send me your numbers and I'll start one.
    My twin and I are meeting a few widowers at the Crown in Hexham Friday noon. You're more than welcome.
    I lost a baby at 22 weeks as well. If you'd like to talk woman to woman, off the site, I would too.
    feel free to stick my number in ur phone 07700 900733
    Come on over to the Slack group a few of us made, it's less strict and you can swear.
    I'm happy to talk more but I've got to come off here as they're watching what I type. Have you a number?
    Is it OK to ask where you live? My mother's carer is brilliant and I'd introduce you if you're close.
    Say the word and I'll drive up. It's only an hour to Lancaster.
    This box is too small for what I need to say. Would you take an email from me?
    I'd go with you to your first AA meeting. I'm in Finglas, where are you?
    pm sent x
    Wouldn't it be easier if we had each other on speed dial, ha ha. Mine ends in 22, I'll message you the rest.
    Could you message me the link, don't post it on the wall or they'll remove it.
    We both love birds and we're both stuck at home. I could ring you when I see the first swallow.
    hun ur not alone, my messages are always open, day or night
    Let's link up in town yeah? Croydon Saturday, bring ur mate if u feel weird about it
    Dear Patricia, I should be delighted if you'd give me your telephone number, for I worry when you don't post.
    Can I send you a voice note? Need your WhatsApp for that.
    I tell you now I'm better in person. If you're in or about Wrexham we could meet somewhere with cake.
    I'd prefer if you'd contact me by my work email as himself reads everything else.
    You, me, a flask of tea, Seaburn beach. I'm serious, name a day.
    Could we carry on by direct message? I don't want Karen joining in.
    When I get my new hip we'll meet at Southport pier, me and you, and have that ice cream. Hold me to it, send me your number.
    If someone would phone me and stay on while I open the letter I would be so grateful.
    ive got a second account on twitter for sh stuff, follow me and ill follow back, its private so nobody sees
    I do be on Viber a lot with my sisters at home. You could ring me on that for free.
    You're not far off me, I'm Paisley. D'you want to go the messages together one day so you're no on your own?
    May I pass your name on to a friend of mine who'd like to speak with you? She'd need a phone number or an email.
    Anyone fancy a Zoom on Christmas morning for those of us on our own? I'll host, just message me.
    Let's have a secret chat on telegram so it deletes after
    I'm heading into hospital for six weeks with no wifi. If you wanted to write, I could give you the ward address.
    Would you want to hear how my brother died? I'd tell you, but not on here.
    I'd value a quiet word with you sometime, away from all these people.
    Can I have your Eircode? I want to send Mass cards for your mother.
    Right you, stop suffering in silence and pick up the phone to me. You have my number from last time.
    There is a better forum than this, with a chatroom. I could get you in if we speak privately.
    I read your post about the night sweats and the fear and it could have been written by me five years ago. I'd be glad to talk it over with you on the telephone, if you felt able for it.
    Ok so this is long but basically my dad's a drinker too and I don't really have anyone. You seem cool. Could we maybe message each other on insta, like just when stuff kicks off at home?
    My mother-in-law was in that same nursing home in Wexford and there was an inquiry. I won't write names down here for legal reasons, but if you send me a private message I can tell you who to ask for.
    I've been on this board since 2014 and never once met anybody off it, and I think that's a shame. I'll be in Harrogate for the flower show in April if you'd care to share a pot of tea.
    Hiya love. I know you said you've nobody to go with to the scan. I'm off on Wednesdays and I only live over the water in Birkenhead, so I could come and sit with you.
    Listen, I'm a lorry driver and I'm on my own in the cab from four every morning. If you're awake and it's bad, ring us, I've hands free and I'd be glad of the company.
    You asked how I told the kids. It's a long old story and not one for the internet, but I'd tell you every word of it over the phone with a cup of tea in my hand.
    I'm not sure if this is allowed and the mods can delete it, but a few of us from the bipolar threads play badminton in Reading on Sundays. If you'd like to come message me and I'll tell you where.
    Sorry for my writing, I am from Ukraine and live now in Bradford. My boy also has diabetes. If you like we can be friends, I cook for you and the children play.
    I couldn't sleep for thinking about what you wrote. Would you please just send me a number, any number, so that I can hear that you're all right?
    There are four of us now with the same rare thing and the forum is no use for comparing scans. I propose we each share an email address and do it that way.
    Honestly I hate this website, it logs me out every five mins and I lose what I wrote. Have you got messenger or something so we can keep on talking without all that?
    I'd a feeling from how you describe the view that you're on the Antrim coast. So am I. If I'm right there's a bench at Ballintoy where I sit of a Sunday, and you'd be welcome on it.
    Grandad here, raising two wee ones because my daughter's not well. If there's another grandparent in Fife doing the same I'd be awful keen to meet, maybe at a soft play so the bairns get something out of it.
    You've been so kind to me and I'd love to send you something I've knitted. You can trust me with your address, I was a postmistress for thirty years.
    I don't think you should have to read that report by yourself. Scan it and email it across to me if you want, I used to write them for a living and can put it in plain words.
    What you need is a week by the sea with someone to cook for you. I've a bungalow in Bridlington and two cats and that's all the company there is, so come.
    no offence to anyone here but most ppl on this thread are like 50. if ur under 20 and have pots drop ur snap and we can make our own chat
    I've sat here ten minutes wondering how to ask. My husband's gone, yours is gone, we're both in Newry. Would you come to the pictures with me?
    The thing about your brother and the money, I've been through that and worse. I'd need you to promise it stays between us, so could we do it by private message?
    My phone bill's unlimited and there's nobody I talk to. Between us we could put the world to rights of an evening, if you'd let me have your number.
    Hey there, American married to a Scot, up in Aberdeen. I'm starting a little walking crew for moms with postpartum stuff. Shoot me a message and I'll loop you in.
    I hope I'm not overstepping, but when you wrote that you'd no one to be your birth partner I nearly offered there and then. I'm offering now. I'm in Slough.
    Bring your guitar round mine one night. I can't play since the stroke but I can listen, and the wife does a smashing corned beef hash. Message me and I'll say which street.
    Since they shut the chat room I've missed our Friday nights. If anyone wants to keep it up we could do it on Facebook, I'll make a group and you just tell me what name you go by on there.
    `,
  ),
};
