import { anywhere, seen } from '../vector.ts';

export const texts = seen(
  anywhere(
    'fresh',
    `
    Can I message you?
    What's your email address? I'd like to send you something
    you can call me any time, my number is 07700 900555
    Let's talk on WhatsApp instead
    feel free to PM me
    do you have facebook
    my discord is owl#4455
    I live near you, want to meet up?
    Text me
    let's chat privately
    could we speak on the phone maybe
    is it ok if I add you on instagram?
    drop me an email if you need to talk
    Would you like to be friends outside the forum?
    I'll give you my number
    please send me your number
    anyone in London want to meet for coffee
    join my telegram group
    private message me if you want to know more
    we can video call if you want
    send me a message and we can arrange to meet
    what's your snapchat?
    I've got skype if you fancy a chat
    contact me directly at jo@example.org
    I'd love to meet you in person
    do you want my email?
    can we take this somewhere private
    Where do you live? I could come over
    hmu on insta
    inbox me hun
    could we talk somewhere that isn't here? I'd feel safer
    I'll leave my email and you can write to me, bluebell at gmail
    are you on discord by any chance
    my snap's in my profile, add me
    I'd rather chat on whatsapp if that's ok with you
    can I have your number so I can check on you
    let's take this to messages
    pm me your insta
    would you fancy meeting for a coffee, I'm near Leeds too
    what's your surname? I'll find you on facebook
    text me tonight if you can't sleep: 07700 900123
    I've sent you a friend request, it's the one with the dog
    if you ever want to ring me just say and I'll give you my number
    Is there a way to message you on your own?
    we should swap emails
    Do you have Telegram? it's more private
    come and stay with us for a weekend, get away from it all
    I don't like typing it all here, can we do a phone call
    drop us a line at my work address
    where about in Cork are you? I could drive over
    write to me at home, I'll send you the address
    ive made a group chat for a few of us, want me to add you?
    Give me a buzz any time, my number's in the other thread
    I feel like we'd get on in real life, pint on Saturday?
    can you email me instead, the mods are strict here
    look me up on twitter, same name as here
    hit me up on signal
    I can't say it in public, is there anywhere we can speak just us two
    Fancy a voice call later?
    I'd love to hear your voice, can I ring you
    send me a pic so I know who I'm talking to
    let me know your address and I'll post you a card
    Im on kik if you want to talk properly
    we could meet at the park, bring the kids
    DM'd you x
    would be great to chat off the forum sometime
    add me on insta, it's in my bio
    if you give me your email I'll send you the worksheets
    I'm in Derby as well! we should grab a brew
    can we exchange numbers, I don't trust this site
    I'll inbox you
    Here's my mobile, ring whenever: 07700 900456
    do you want to come to mine for tea on Sunday
    how about we keep in touch by post, I love letters
    message me privately and I'll tell you what really happened
    what's your address, I want to send you something
    you can reach me at willow dot tree at outlook dot com
    I've a spare room if you need to get out
    anybody up for a zoom on Friday nights, just us from here?
    sent you a PM, have a look
    who else here lives in Galway, meet up?
    get me on WhatsApp
    I could pick you up and we'd go for a drive
    is there someone I could phone? like one of you
    let's skype
    tell me your name on xbox, I'll send an invite
    I'd like to be your friend outside of this, is that weird
    what are you called on facebook?
    swap snaps?
    I'd sooner tell you in person
    come find me on Tumblr
    can you call round to me if you're nearby
    I'll be at the library in Sligo at 2 if you want to say hello
    Drop me your details
    gis your number
    can I get your email please x
    I'd feel better talking on the phone if anyone's up for it
    u got snap?
    are you anywhere near Bristol? could meet for a walk
    I don't want to say on here, email me: hazel99@hotmail.com
    would you mind if I messaged you directly
    come join our discord, it's better than this place
    let's be pen pals
    I'm free tomorrow if you want to ring me
    what town are you from
    I sent you my number last night did you get it
    pls pm me im desperate
    happy to meet up with anyone in the Cork area
    Could you text me so I know you're ok
    give me a follow and I'll follow back
    we could talk every day on messenger
    have you got an email I can use
    I'll give you my home address and you can visit any time
    talk to me on insta @lostgirl_x
    do you fancy a chat on the phone
    could I add you?
    this site's too slow, let's move to whatsapp
    if you live near me we could go swimming together
    let me ring you tonight
    what's your real name love
    dm me if u want to chat properly
    What's your WhatsApp? Easier than this
    add me on snap its jadey_04x
    We could meet for a coffee if you're anywhere near Swansea?
    Send me your number and I'll give you a bell tonight.
    got discord?
    Pop me an email at my name at gmail, I'm better with emails at my age.
    I'm in Leeds too!! which part, we should meet up
    pm me, theres stuff i cant say on here
    Here's my mobile, ring whenever: 07700 900123
    Do you have Facebook? I'll send you a friend request
    let's take this off the forum, its not safe to talk here
    insta is in my bio, follow me and ill follow back
    Would you ever fancy a walk some Saturday, just the two of us?
    Text me, I'm up all night with the baby anyway
    whats ur addy ill send u a card
    How do I get hold of you outside of here?
    Join my Telegram group, it's just a few of us and there's no moderators
    I'll come and get you, just tell me where you live
    hmu on kik
    You can reach me at 555-0142, day or evening, I don't mind.
    im gonna private message u ok
    Could we talk somewhere more private? I've Signal and Messenger
    Are you on tiktok? drop ur @
    I'm away to Glasgow Friday if you want to grab a pint, pal
    slide into my inbox anytime 😊
    give us your number and I'll put you in touch with my mate
    I'd love to facetime you, it's nice to put a face to a name
    Inbox me hun xx
    Can I have your email? I've some photos that'd cheer you up
    ur from cardiff right? come see me at the market i'm on the cheese stall saturdays
    Let me know your surname and I'll look you up on Facebook, pet.
    Message me privately and I'll tell you how I got through it.
    wanna play fortnite later? whats ur gamertag
    If you ever want to call over to the house the kettle's always on, I'll send you the Eircode
    Can I have your number? I'd love to talk properly
    Add me on snap, its lonelyfox99
    do you have whatsapp
    PM me if you want to talk more
    We could meet for a coffee if you're near Leeds
    What's your insta?
    Drop me an email and I'll send you the whole story
    Let's take this off the forum
    Are you on Discord? We have a server for people like us
    DM me hun
    I'd rather talk somewhere private, have you got Telegram
    here's my number if you ever need to chat 07700 900123
    Whereabouts do you live? I'm in Kent, maybe we could meet up
    text me whenever
    how old are you and where do you live
    Would you be up for a video call?
    my facebook is under Jane Bloggs, send me a request
    Come over to mine for a brew sometime
    Message me privately
    I'll give you my email and we can keep in touch that way
    pop me a message any time you like, I'm on the other app as well
    I've sent you something privately, have a look
    would it be alright if I wrote to you off here?
    what do you go by on Facebook, I'll look you up
    we could have a proper chat over the phone one night
    I'm in Leeds too, are you anywhere near the market?
    drop us your email pet and I'll send the recipe and we can have a natter
    is there any way I could ring you
    my telegram's the same as my name on here
    I'd feel better if we had each other's numbers
    come and find me on Reddit
    you should join our WhatsApp, it's only four of us
    I don't like saying it in public, can I tell you on its own
    Fancy being penpals?
    look in your inbox x
    I'd love to put a face to the name, coffee on me
    could we do a video call, I find typing hard
    I'm up the road from you by the sound of it, want company for the walk?
    tell me where you live and I'll bring you a dinner
    What's the best way to reach you outside of this place?
    if you're ever stuck I can come and collect you, just say where
    give us a shout on insta, I post my dog
    I have Signal if you'd rather it was private
    shall I send you my number or will you send me yours
    Let's swap addresses and do Christmas cards
    could you message me when you get a minute, I can't say it on the thread
    Are you on Snap? we could do streaks lol
    I'll be in Belfast Saturday, meet you under the clock?
    do you want me to phone you before your appointment
    I've a spare room, you could stay with me for a few days
    we could meet half way, Carlisle or somewhere
    text me what the doctor says
    add me, I'm Maz with the green hair
    I'm easy to find online if you'd like to keep talking
    can you give me your mum's number so I can talk to her
    let me have your surname and I'll friend you
    join me on a call tonight? just us
    here's my email so you don't have to write it all on here
    hmu if you need to vent, same username on discord
    I could do with a friend round here, are you local?
    I'd be glad to hear from you any time, it's maggie dot fern at gmail
    look me up, same name on Facebook and a photo of a goat
    want to swap emails?
    I could write you a letter if you gave me somewhere to send it
    do you do Discord calls
    we'd be better talking on the phone about this
    let's do this somewhere the mods can't see
    DM me and I'll tell you the rest
    I've messaged you, did you get it?
    can you follow me back
    do you live anywhere near Preston? there's a nice café
    I'm in town on Thursdays if you want to sit with someone
    ring me instead of sitting there on your own, 07700 900456
    I'd come over if I knew where you were
    give me your address and I'll send flowers
    there's a WhatsApp for women on here, want adding?
    My number is in my bio, ring it
    How about we FaceTime when the kids are asleep
    I'm going to send you a friend request, accept it
    would you come for a swim with me Saturday, I'm in Bray
    text's easier for me, what number are you on
    can I have your insta? I won't tell anyone
    find me on TikTok and I'll message you there
    shall we skip this site and use email
    get me at this address if the site's down
    Do you have Messenger? We could talk properly
    I can be there in an hour if you tell me what street
    my husband's away, come round for a drink
    I'd rather say it to your face, are you free Sunday?
    you can get me on my landline after six
    the two of us could start our own group off here
    PM please, I don't want the others reading it
    write to me care of the post office in Sligo
    I've put my email in my profile for you
    whats ur gamertag we can talk on there
    I'll give you my sister's number, she went through the same
    we should meet up at the carers' thing next week
    can you ring me? please? I don't want to be alone with it
    If you're on Twitter I'm there as well under the same name
    would you be up for a walk sometime, I'm over your way on Fridays
    `,
  ),
);
