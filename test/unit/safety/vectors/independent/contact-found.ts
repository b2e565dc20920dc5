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
};
