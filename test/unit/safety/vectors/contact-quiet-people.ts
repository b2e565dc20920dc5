import { quiet, type Vector } from './vector.ts';

/** Messages, calls and meetings with people outside the forum: told, asked about, quoted, or long past. */
export const CONTACT_QUIET_PEOPLE: Readonly<Record<string, readonly Vector[]>> = {
  'telling of messages': quiet(
    'telling',
    `
    she messaged me out of the blue
    My ex keeps texting me
    He sent me a DM after two years of nothing
    my sister added me on facebook and I don't know what to do
    he blocked me on whatsapp
    the family whatsapp group is a nightmare
    I left the WhatsApp group with all the school mums
    I muted the group chat and felt guilty for a week
    I saw on her insta that she's engaged
    They were all out together on snap and nobody asked me
    I gave him my number and he never rang
    I swapped numbers with a woman from the baby group!
    Got her number!! first friend in this town
    A colleague asked for my number and I froze
    I rang my dad for the first time in a year
    my nan rang me crying
    Mum facetimes me at dinner every single night
    I text my brother a picture of my tea every day so he knows I'm alive
    My best mate says text me when you get in and I love her for it
    I met my friend for coffee and I didn't panic
    Meeting an old school friend for lunch and I feel sick
    I'm supposed to meet him in town at two
    We met up after twenty years, it was like no time had passed
    She wants to meet up and I haven't the energy
    I've a date on Friday, we're meeting for a drink, help
    I met my wife on a forum, funnily enough
    he pm'd me on facebook asking for money
    I got a creepy dm and it has shaken me
    A stranger messaged me on insta saying horrible stuff
    My boss emailed me at midnight
    I emailed HR and now I'm waiting
    he won't answer my calls
    My daughter doesn't ring any more
    the school rang me at work
    My manager wants to talk to me in private and I feel sick
    Someone from the job centre is ringing me at ten
    I get a knot in my stomach when the phone rings
    I can't answer the phone to withheld numbers
    i dont reply to texts for weeks then i'm too ashamed to
    I've 43 unread messages and can't open one
    I changed my number so he can't find me
    Deleted his number. Blocked. Done.
    I still have my mum's number in my phone
    I listen to his voicemail most nights
    We used to skype every Sunday when he was in Perth
    I don't have anyone to text
    I've nobody I could ring at 3am
    I wish I had someone to ring
    There's no one to go for a coffee with since I retired
    I'd love to have a friend to go for walks with
    It's hard making friends at my age. Everyone's got theirs.
    my online friend lives in Ohio and we talk on discord every day
    My son is on Discord all night and I don't know who with
    The lads have a group chat and I never know what to say on it
    Me and my pen pal have written since 1974
    my letters from the pension people come to the wrong address
    My cousin said I can stay at hers
    I moved in with a mate for a few weeks
    `,
  ),
  'questions and advice about others': quiet(
    'advice',
    `
    Should I text her back?
    would you message him first or wait
    do I ring my sister or leave it
    is it weird to text your old therapist
    How do you ask someone for a coffee without sounding desperate?
    How do I ask a girl for her number when I can't even look at her
    How do you make friends as an adult? like do you just ask for their number
    Does anyone else hate phone calls?
    Could you ring a friend and ask them to sit with you?
    Is there a friend you could text tonight?
    have you got anybody near you that could come round
    You could ask your neighbour in for a cup of tea
    Maybe message your friend and say you're having a rough time
    text your sister, even only a heart
    Ask him if you can meet somewhere neutral to talk
    tell her you would rather email than talk, it's a fair ask
    I'd block him and change your number
    Don't answer his messages, keep screenshots
    Come off Instagram for a week and see how it feels
    Would you go to a meet-up if it were small?
    Do you have whatsapp blocked at work too?
    what do you all do when someone leaves you on read
    do you have someone to talk to at home
    Are you on the waiting list for CBT as well?
    are you on citalopram too?
    Are you on nights this week?
    what's your number one tip for sleep?
    What number are you on the list?
    Whats your number on the PHQ, mine was 19
    what dose are you on, if you don't mind me asking
    Have you got a social worker you can ring?
    where in the country are you, the rules differ in Scotland
    do you live in England? because prescriptions are free in Wales
    Which trust are you under, if it's ok to ask
    What app do you use for your mood?
    Has anyone got the Headspace app and is it any good
    can you add me a tip to the list please
    Can someone explain how video appointments work
    Would you do therapy over zoom or in the room
    Could anyone recommend a book on grief
    How long did you wait before contacting your old friends again
    do people on here also screenshot nice texts and read them later
    `,
  ),
  'quotes, recovery and the past': quiet(
    'past',
    `
    He wrote "dm me" under my photo and I felt dirty
    "Call me any time", they all said at the funeral. Nobody picks up.
    "We must meet up soon" people say and then they don't
    Everybody says "my door is always open" and it's always shut
    My old therapist used to say "email me if you're stuck" and I never did
    The song goes "call me maybe" and it's been in my head since breakfast
    Hello, is it me you're looking for
    "Can we talk?" are the three worst words
    The card said ring me, so I did, and it was the start of getting well
    a woman in the next bed gave me her number and we're still friends
    My sponsor told me to ring him any hour. I rang at 4. He answered.
    In hospital I met someone who became my best friend
    Ten years ago I'd have sent him my address, I was that lonely
    When I was fifteen a man online asked me to move to msn. I wish I had told someone.
    I was groomed through DMs as a teenager so I'm careful
    The scammer asked me to go on to WhatsApp, that's how it starts
    The catfish wanted my number within the hour
    I used to give my number to anybody who was kind
    Back in the day we had pen friends and phone boxes
    on MSN you'd say brb and now we never leave
    We first talked in a chat room in 2003
    I was in a WhatsApp group for new dads and it saved me
    I finally rang the number on the leaflet
    I answered the phone today!! first time in months
    I went to the meet-up at the library and stayed 20 minutes
    I sent the email. It took me three weeks but I sent it.
    Met my mentor for a coffee, had cake, no panic
    I told my friend in private and she hugged me
    My recovery college has a coffee morning on Thursdays
    The walking group meets at the park gates on Sundays
    Our knitting circle meets in the church hall, it's open to all
    There's a Talking Cafe in the community centre every Wednesday
    Andy's Man Club meets on Mondays at seven, all over the country
    I'm learning to reach out
    Reach out to someone you trust
    You can reach out to your GP
    reaching out was the hardest thing I've done
    The book says to call a friend when the urge comes
    The film Message in a Bottle had me in floods
    I watched You've Got Mail in bed
    "Text me merry Christmas" on repeat in the shop, give me strength
    `,
  ),
  'ordinary posts': quiet(
    'ordinary',
    `
    Not a great day. I was meant to see my mates for coffee and I cancelled at the last minute, again. They were nice about it, which made it worse. I've sent them a message to say sorry and turned the phone off.
    hi all. does anyone else get proper scared when the phone goes? i let it ring out and then google the number. it was only the dentist. now i have to ring them back and its been 2 days
    We're having a small get-together for Dad's 80th and my brother is coming, who I've not spoken to since the will. He emailed me last week, very polite. I don't know whether to meet him beforehand.
    I did the online group last night and kept my camera off like you all said I could. Nobody minded. I even typed something in the chat at the end.
    Three years since I left. He still sends a friend request every few months from a new account. I block it and make a cup of tea. That's progress, I'd have answered once.
    My counsellor is leaving and I get four more sessions. She says the service will contact me with a new one. I'm dreading telling it all again from the beginning.
    First shift back. My manager called me into the office for a private word and I thought that was it, but she only wanted to ask how I was. I cried, obviously.
    Does anyone have tips for ringing the DWP? I write it all out on a card first and still my mind goes blank when they pick up.
    We moved to Fife in the spring and I don't know a soul. I go to the café on the corner just so someone says my name. How did you find people, those of you who moved late in life?
    My lad's gone to uni. I said text me when you're there and he sent a thumbs up. One thumb. I laughed and then I cried in the car park.
    I keep a list on the fridge of who to ring when it gets dark: my sister, then the crisis line, then the radio, which isn't a person but it talks.
    Got the letter, the assessment is over the phone on the 9th. Do they ring from a private number? I don't pick up private numbers as a rule.
    I'm not on any social media now. It was like putting down two bags of shopping.
    She said she'd call and she hasn't called. I know it's silly. I'm 46.
    I ended up talking to the man next to me on the bench about his dog for an hour. No names, no numbers, just dog. Best hour of the week.
    When I was on the ward we weren't allowed our phones after nine, and I slept better than I have since.
    Our book group has gone on to Zoom and I can't hear a thing, but I like seeing their curtains.
    The neighbour popped round with soup. I hid at first and then I opened the door.
    I'd like to talk to my husband about it but he goes off to the shed.
    I'm meeting the new psychiatrist on Monday. What did you wish you'd asked yours?
    `,
  ),
};
