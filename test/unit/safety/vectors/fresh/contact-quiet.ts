import { quiet, seen } from '../vector.ts';

export const texts = seen(
  quiet(
    'fresh',
    `
    Can I ask you something?
    What's the charity's email address?
    They call me any time they like
    my daughter lives on WhatsApp
    I don't have facebook any more
    I met my best friend at uni
    let's chat about something else, like cake
    The crisis team said they could speak on the phone maybe
    feel free to post here whenever
    I dropped an email to the council
    anyone in London know a good GP?
    joined a choir, best thing I did
    we video call my mum on Sundays
    he sends me a message every hour and I'm scared
    I live near a park
    someone messaged me asking for my number and I reported it
    Where do you go when it gets loud?
    I contacted them directly and complained
    I'd love to meet people who get it, so I come here
    hi all, hugs
    I finally texted my sister back
    My therapist does video calls now and it's grand
    I rang the number on the poster and a woman called Jean answered
    can someone message me back on here, I feel daft
    my ex keeps adding me on facebook
    I met my husband on a forum a bit like this
    Is there a way to message the moderators?
    she gave me her number and then never answered
    you can text SHOUT to 85258 any time
    we don't share numbers here, it keeps us safe
    I don't do social media any more
    I'd love to meet someone who gets it one day
    he's in a group chat with all the people who bullied me
    the GP said to ring back at eight
    I wrote to my MP about the waiting list
    is the meet-up at the library still on Thursday?
    Did anyone see the email from the charity about the new rules?
    I got a friend request from my bully
    have you got someone you can ring tonight?
    I come here since there's nobody to call
    my phone is off since Sunday, couldn't face the messages
    does anyone use an app for mood tracking?
    I want to thank whoever wrote to me in the other thread
    talk to us here, we've all night
    call your crisis team if it gets worse
    I'd sooner tell my GP in person
    there's a zoom on Friday nights run by the charity
    we've a spare room full of junk
    I love letters, my nan wrote me hundreds
    my address is wrong on the benefits letter
    The nurse rings on Fridays
    I couldn't trust this site at first either
    who else here lives with pain?
    my mate picked me up and we went for a drive
    he put my number on the wall of the jacks
    I got a PM from a bot, mods please look
    what are you called to do? that's the vicar's question
    I'll be at the library in Sligo at 2 for the book club and I'm nervous
    my friend outside of this is my cat
    I gave my details at the desk
    Could I phone Samaritans if I'm not suicidal?
    I deleted snap and insta and my head is quieter
    keep in touch with how you feel, says the leaflet
    my mother calls round to me every day, help
    nice to chat with you all tonight
    I'm in Derby and it's lashing
    if you need to get out, do, air helps
    I don't want to say on here what happened
    they asked for my email at reception
    I'd feel better talking to the nurse on the phone
    I messaged the mods directly and they were lovely
    we could talk every day in this thread if you like
    I follow a few accounts about grief
    what town has the best support group?
    I live near the sea and go swimming
    my sister visits any time she likes
    could you let us know you're ok, here, when you can
    he texted me at 3am again
    happy to talk here, I'm on till eleven
    is the phone line open on Sundays?
    my real name is on the letter from the hospital
    I joined a walking group in Bristol
    I met my GP's new trainee today and she actually listened
    Got a message from the hospital, it's moved to the 14th now
    my mum's whatsapp group is 90% minions
    Ring the Samaritans on 116 123, they're there at any hour.
    appointment is 2.30 pm and ive been ready since 9
    I deleted snap and insta off my phone and the quiet is mad
    We meet our social worker Thursday. Hoping for a nice one.
    He still texts me every birthday. I never answer.
    Is there a phone number for the out of hours crew in Fife?
    My sister sent me a voice note of rain. Just rain. It helped.
    the dm shoes i bought have destroyed my heels
    I can't do phone calls at all, I sweat right through
    You could text SHOUT to 85258 if speaking feels too much.
    Nobody adds me to the group chat anymore
    Emailed my tutor about the extension and she said yes straight away!!
    met my husband at a dance in Ennis in 1968 and i miss him at this hour most
    I think the PM should spend one night on our ward
    The letter says they'll contact me within six weeks. It's been eleven.
    facetimed my granddaughter, she showed me a worm
    my private thoughts are a mess ngl
    We've a farmers' group that meets in the village hall first Tuesday, tea and no fuss
    Please keep your number off here, it's safer for you x
    he blocked me on everything and i keep checking anyway
    Do you have someone at home you could talk to?
    I'm dreading seeing them all at the wedding. Forty people I have to make small talk with.
    The school keep ringing and I keep letting it ring out
    signal is awful up here so if i vanish thats why
    Met up with my old regiment on Saturday. First time in ten years.
    sent a text to my dad after 3 years. he put a thumbs up. a THUMBS UP
    My therapist is on Zoom and her cat has become the highlight
    In private I'm a different person to the one at work
    can we talk about how hard sundays are?
    I've got my daughter's number on a bit of card by the phone in case of a wobble.
    Thanks for your message, I read it on the bus
    the counsellor gave me a card with her address and i lost it already
    pop the kettle on and have a sit down
    I've sent something to the mods to have a look at
    would it be alright if I wrote about my dad here?
    what do people go by on here, first names or made up ones?
    I had a proper chat over the phone with my sister last night
    I was born in Leeds, near the market
    drop off the recipe book at my nan's, that's today's job
    is there any way to change my name on here
    my telegram from the King came, I mean my nan's, she's 100
    I'd feel better if we had the results
    I read about it on Reddit and frightened myself
    my work WhatsApp never stops, I've muted it
    I don't like saying it in public, so thank you for this place
    I had a penpal in France when I was ten
    my inbox is 400 emails from the council
    It's nice to put a face to the name, my new nurse is lovely
    the doctor did a video call and I found it hard
    There's a walk on Sundays near me and I went for the company
    They asked where I live and what I do all day, for the form
    What's the best way to reach the crisis team in Fife?
    Dad came and collected me, I only had to say where
    my daughter posts her dog on insta and it cheers me up
    Signal failure at Crewe so I sat there for two hours
    they've lost my number twice at the surgery
    I do my Christmas cards in November, it calms me
    The nurse will message when she gets a minute
    my lad's never off Snap
    I'll be in Belfast Saturday for the match
    The hospital phoned me before my appointment, which helped
    I stayed in my mum's spare room for a few days
    we met half way, him and me, about the dishes
    text your keyworker what the doctor says, mine likes to know
    I added it up and I've been here nine months
    help is easy to find online and hard to trust
    can anyone give me the number for the carers' line
    my surname's a nightmare to spell over the phone
    I join a call every Tuesday with the support group
    the library gave me an email so I don't have to phone
    you can vent here as long as you need
    I could do with a friend round here some days, it's lonely in the country
    reply when you feel able, no rush
    I'll look out for your next post
    Does anyone meet up with people from their group once it's finished?
    we met at a group in town and now she's my best friend
    I wish I'd someone to ring at night
    you could ring Samaritans on 116 123 and you don't have to be suicidal
    can the moderators message people privately?
    I gave a man my number on an app once and regretted it
    keep talking to us, we're here
    I'd written my number on a bit of paper and lost it
    I'd be glad to hear how you get on
    I looked up the word and it fits me
    want to swap recipes on here?
    I wrote a letter to my younger self and gave it to my counsellor
    my son's on Discord all night and I can't get him to bed
    I'd be better talking to the doctor on the phone about this
    the mods can see it and that's a comfort
    The rest of the story is in my other thread
    did you get the results yet?
    I can't follow what my mum says since her stroke
    does anyone live anywhere that's quiet at night?
    I'm in town on Thursdays for my appointment
    I didn't want to sit there on my own so I rang the helpline
    I'd come back here even if I felt well
    they sent flowers from work and I cried
    there's a group for women at the centre, it's on the notice board
    My number came up for the housing list
    How do you manage bedtime when the kids won't sleep?
    I got a friend request from my bully from school
    I went for a swim on Saturday in Bray, freezing
    texts from work after six should be against the law
    my sister took my phone and read my insta
    TikTok is full of doctors who aren't doctors
    this site is easier than email for me
    is the site down for anyone else?
    I deleted Messenger and I'm calmer
    I was there in an hour and they'd taken him already
    my husband's away and the house is so quiet
    I said it to his face on Sunday and I'm still shaking
    the landline rings and I jump
    the two of us started walking after tea and it helps
    I don't want the others at work knowing about it
    the post office in Sligo is closing
    my profile picture is my cat
    what games do you play to calm down
    My sister went through the same and she's all right now
    we meet up at the carers' group every week at the library
    I rang my keyworker because I didn't want to be alone with it
    I left Twitter, it was making me ill
    I go for a walk on Fridays and name the birds
    Would you let us know how the appointment goes?
    What would you say to her if you could?
    is there a phone line for people my age?
    can a moderator get in touch about my other post please
    the app the clinic gave me is called something like Mood
    I email my therapist between sessions, she allows it
    I've a friend I met on a forum years ago and we send cards
    You could ask for a phone call instead of going in
    tell someone near you if you can
    thanks for messaging back so quickly on my thread
    `,
  ),
);
