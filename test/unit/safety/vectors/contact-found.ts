import { anywhere, type Vector } from './vector.ts';

/** Asking another member, or offering them, to move to private contact: by message, app, number, mail, or in person. */
export const CONTACT_FOUND: Readonly<Record<string, readonly Vector[]>> = {
  'private message': anywhere(
    'private message',
    `
    dm me
    DM me if you ever want to talk about it x
    my dms are open if anyone needs a natter
    My inbox is always open to you lovely
    pm me hun
    I'll pm you later on when the kids are down
    inbox me and we can chat properly
    Just sent you a private message, have a look
    can i message you privately?
    Would you mind if I messaged you directly? There's stuff I don't want on the main board
    Could you drop me a private message, I've got a question about the tribunal
    is there a way to send private messages on here? I'd love to talk to you one to one
    how do I pm someone on this?? want to talk to you QuietRiver
    ping me a message off the boards if you like
    slide into my dms if you want to rant lol
    If you'd rather not say it in public just dm
    Happy to chat by DM if that's easier for you
    feel free to PM me any time about the PIP form
    I've been through the exact same. Message me privately if you want the full story
    sent u a dm
    check your messages, i've written to you privately
    Shoot me a DM and we can compare notes
    hit my dms up
    Anyone want to pm and be a sort of buddy to each other?
    We could talk in private if it feels too much out here
    I'd sooner tell you this in a private chat than in front of everybody
    Would love to talk one on one, just you and me, if you're up for it
    please can somebody message me directly i dont want to write it here
    hmu in dms
    I'd prefer to carry this on privately, if that suits you?
    `,
  ),
  'apps and accounts': anywhere(
    'app',
    `
    add me on insta
    do you have discord?
    my whatsapp is 07700 900876, say it's you from the forum
    Are you on WhatsApp? It's easier for me than this
    have u got snap
    what's your snap?
    whats ur insta x
    Add me on Facebook, my picture is a beagle in a hat
    I'll add you on fb if you tell me what you're called on there
    Any of you on Messenger? I can never find my way round this site
    shall we start a whatsapp group, us lot with the same diagnosis?
    I've made a WhatsApp group for the night owls, who wants in
    come and join my discord server, it's only six of us and it's chill
    we should make a group chat on insta
    Does anybody here use Telegram, I'd like to keep in touch
    are you on signal by any chance? more private than this
    Could I follow you on Instagram? You seem so sound
    drop your insta below and I'll follow back
    drop ur snaps guys
    what's your discord tag, we could game sometime
    Anyone fancy a game on the xbox, send me your gamertag
    Do you do Skype at all? I'm housebound and I miss faces
    we could facetime if you like, i'm up til all hours
    let me add you on snapchat so we can talk properly
    Fancy a Zoom, just the two of us, one evening?
    you should find me on facebook and send a friend request
    I'm on TikTok too, find me there and we'll chat
    send me a friend request, I'm the one with the red motorbike
    look me up on messenger, i'm on it day and night
    kik me?
    lets swap socials
    Can we move this to WhatsApp, I keep losing the thread
    Happy to connect on LinkedIn if you want help with your CV
    would you join a group chat if i made one for us on signal
    what are you called on Instagram?
    can I get your snap?
    `,
  ),
  'phone number': anywhere(
    'phone number',
    `
    what's your number?
    Can I have your number please, I'd feel better if I could ring you
    whats ur number il text u
    text me if it gets bad tonight: 07700 900218
    Here's my number in case you need a voice, 07700 900 641
    Give me a ring whenever, I'm on 01632 960214
    ring me. any hour. I mean it. 07700 900 502
    I'd like to ring you, if you're comfortable giving me your number
    Would it be OK to swap numbers?
    Shall we exchange numbers so we don't lose touch
    could I call you sometime instead? typing is hard with my hands
    if you give me your mobile I'll text you in the morning to see how it went
    I can give you my number if you want it
    Do you want my number? I'm a good listener and I don't sleep anyway
    let me know if you want my phone number pet
    call me, I'm serious, you can have my number
    Text me when you get home from the hospital so I know you're okay
    you can text me instead of waiting for someone to answer on here
    we could talk on the phone, I find it hard to get it across in writing
    Would you fancy a phone call some evening? I've a landline with free minutes
    Send me your number and I'll give you a bell
    I'll give you a bell if you pm me your number
    wish i could just ring you tbh, can i?
    are you ok to talk on the phone for ten mins
    put your number up and I'll drop you a text
    My number's on my profile, use it
    give us a shout on my mobile if you're stuck, love
    Is there any chance I could phone you?
    I'd be happy to be your text buddy. Swap numbers?
    what network you on? we could do calls for free if you give me your number
    `,
  ),
  'off here': anywhere(
    'off here',
    `
    can we talk off here
    is there anywhere else we could chat? this place is so slow
    I'd love to keep in touch outside of the forum
    could we take this somewhere more private
    Let's take this offline
    Let's carry this on elsewhere, I don't like that everyone can read it
    wanna talk somewhere else?
    can i contact you away from the forum
    I'm leaving the site at the weekend but I don't want to lose you, how can I reach you?
    How else can I get in touch with you? I don't come on here much
    Is there another way to reach you if this place closes?
    Would you be up for chatting outside this group
    want to chat privately? no pressure
    i really click with you, could we be friends for real, like outside of this
    can we talk just us
    Can I contact you directly?
    You could always get hold of me another way, just ask
    the mods on here read everything, is there some other place we could talk
    I don't trust this site, can we speak on something else
    get in touch with me directly if you'd like the name of my solicitor
    we could talk more freely if we weren't on here. you got any other apps
    would rather not say on a public forum but would tell you in private if you want
    Do you want to move this chat to another app
    Let's swap contact details before the thread gets locked
    how do i get hold of you off the forum
    would you be open to staying in contact when the course finishes, outside of the boards?
    I'd love us to stay in touch, what's the best way to get you?
    `,
  ),
  meeting: anywhere(
    'meeting',
    `
    shall we meet for coffee sometime
    Fancy a coffee one day? I'm only over in Salford
    We should meet up, I think we'd get on
    If you're ever in Cork, give me a shout and we'll go for a walk
    do you want to meet up irl
    would anyone in Glasgow be up for meeting for a cuppa
    wanna hang out sometime? i'm 17 too
    We live twenty minutes apart! We could go for a walk on the front
    Anybody near Derby want to go for a pint?
    I could come over to yours if you don't want to be alone
    You can come and stay at mine for a few nights if you need out of there
    let's meet, just for half an hour, somewhere busy
    I could drive to you. Where do you live exactly?
    where abouts are you? could pop round and keep you company
    I would love to meet you in person one day
    can we meet up? i feel like you get me
    Are you free on Saturday? Could meet at the garden centre, they do a grand scone
    I'd happily come with you to the appointment, where is it, I could meet you outside
    come to mine for your Christmas dinner, I mean it, there's only me
    is anyone near Swansea who fancies a swim together
    My door's always open if you're passing through Sligo, call in
    Wouldn't it be lovely to meet for afternoon tea, us three from this thread?
    meet me in town after college?
    we should get together for a coffee and a moan, both being in Leeds
    would you like to grab a bite to eat with me this week
    I can pick you up and we'll go to the group together, what street are you on?
    Let's do lunch! I'm 20 min from you
    you up for meeting irl some time? totally get it if not
    `,
  ),
  'e-mail and letters': anywhere(
    'e-mail',
    `
    email me instead, it's easier to write long on a proper keyboard
    What's your email? I'll send you the worksheets
    could you send me your e-mail address please, I have the leaflet as a PDF
    I can email you the template letter if you tell me where to send it
    drop me an email and I'll tell you the rest
    Drop me a line at tealights@example.com
    if you like I could write to you, proper letters, like pen pals
    Would you be interested in being penpals? I'm 72 and I miss letters
    looking for a penpal who gets it, anyone?
    Send me your address and I'll post you the book
    I've knitted you a hat, where can I post it?
    Let me have your email address and we can keep writing when I'm off this
    my email's in my bio, write to me
    happy to email back and forth if you don't like typing on here
    I'd rather email. Could I have yours?
    contact me on badgerbrook@example.org, I don't check in here much
    You can reach me at tinlantern@example.net day or night
    `,
  ),
  'inside longer posts': anywhere(
    'longer',
    `
    I read your post twice because it could have been me writing it three years ago. The night feeds, the crying, all of it. It does ease. Mine's four now and a terror. If you ever fancy a chat away from all this, let me know and I'll give you my mobile.
    hiya. sorry about your mam. i lost mine in feb and nobody at work knows what to say so they say nothing. what i did was write her a text every night to her old phone. anyway if u want someone to text that actually answers im here, just ask for my number x
    You mentioned you're near the coast, so am I, and I walk the dog down there most mornings about eight. No pressure at all but you'd be welcome to come along, we could have a brew after. I know how hard it is to get out the door.
    I've filled in that form four times now so I know every trick in it. It's hard to explain in a post. Can you private message me? I can go through it with you page by page.
    So glad you got through Sunday. I was thinking of you. I don't want to be pushy but do you have Facebook, because I only get half an hour on the library computer and I worry about you in between.
    Ah you poor pet, that's an awful dose. Mine was the same after the redundancy, never left the chair. Where are you based? If it's anywhere near Ennis I'd meet you for a coffee and bring himself along to talk to yours.
    ngl this thread is dead most of the time, me and a few others have a discord where we just talk rubbish and watch films, you should come, ill send the invite if you want it
    Thank you for what you wrote to me. Nobody has ever put it so well. Could we carry on talking in private? My husband looks over my shoulder at this site and there are things I can't say.
    I think you need somebody to sit with you through this, not just a screen. I'm a retired nurse, I'd be glad to ring you in the evenings. Let me know your number if you'd like that.
    It took me ages to find a decent therapist after the first one left. Mine does video calls so it doesn't matter where you live. I'd rather not put her name here but message me and I'll tell you privately.
    `,
  ),
};
