import { CONTACT_QUIET_PEOPLE } from './contact-quiet-people.ts';
import { quiet, type Vector } from './vector.ts';

/** The words of asking for private contact, used for something else. Nothing of kind `contact` should be found. */
export const CONTACT_QUIET: Readonly<Record<string, readonly Vector[]>> = {
  ...CONTACT_QUIET_PEOPLE,
  services: quiet(
    'service',
    `
    text Shout on 85258 if you can't talk out loud
    Email your GP surgery, mine answers within the day
    Ring the Samaritans, 116 123, they won't rush you
    you can message Childline on their website, it's a one to one chat
    Give NHS 111 a ring, and pick option 2
    Call your crisis team, that's what they are for
    Could you phone your care coordinator in the morning?
    I'd contact Citizens Advice about that letter
    Drop the practice nurse an email
    Have you rung your surgery and asked for a telephone appointment?
    There's a webchat on the Mind site
    The Mix have a one-to-one chat you can use privately
    They do WhatsApp now, the Silver Line, I think. Worth a look.
    SANEline calls you back if you leave them your number
    In Ireland you can text HELLO to 50808, any hour
    Text HOME to 741741 if you're in the States
    I emailed my MP about the waiting list
    Get in touch with your union rep before that meeting
    Contact ACAS, they were great with me
    If you're under 19 Childline will email you back
    The number for the tax credit line is on the letter
    you should be able to message your therapist through the app
    Write to the ombudsman if they fob you off again
    Cruse have a chat on their web page that you can use at work
    Ask for their email, then you've got it all in writing
    Ring your mum. Go on. You'll feel better
    Speak to your line manager in private, that's what I did
    Ask the nurse if you can talk privately, without your partner in the room
    You can meet with the advocate before the ward round
    I met my peer worker for a coffee, the service sets it up
    The community nurse will visit you at home if you ask
    The charity runs a Zoom group on Tuesdays, the link is in the pinned thread
    There's an online drop in at seven, you join by Zoom and can keep the camera off
    The befriending scheme rang me every Thursday for a year
    Is there a number I can call at the weekend, one that's open?
    What's the number for the crisis line in Wales?
    does anyone know the email for complaints at the trust
    is there a helpline you can text instead of phoning
    Ask to swap therapist if you don't click with yours
    Their Facebook page has the opening hours
    If you feel you can't stay safe, call 999 please
    NHS talking therapies let you refer yourself online, no phone call
    You can call them free from a mobile
    Meet the team is on the charity's home page
    their discord is for gamers with anxiety, run by a charity, it's moderated
    `,
  ),
  'the forum itself': quiet(
    'forum',
    `
    Message the moderators if that post upset you
    Use the report button, they read every one
    Please don't swap numbers on here, it's in the rules
    The rules say no private contact and I think that's right
    why aren't we allowed to dm each other
    Private messages are switched off on this site
    Glad there are no DMs on here, I got creepy ones on the last place
    please don't ask people for their insta, it isn't safe
    Moderator here: we've taken out a phone number for your safety
    We can't let members share contact details, sorry
    You can contact the moderators from the bottom of any page
    reply here any time
    Write back whenever you're ready, we are around
    Come back and tell us how it went
    Post here any time of night, someone's usually awake
    keep in touch with us on this thread
    I'm always around on here if you want to talk
    I'm here if you need to get it off your chest, just reply
    happy to chat on this thread about it
    I'd love to hear how you get on
    Talk to us
    Let us know how the appointment goes!
    I'll reply properly when I'm on the laptop
    I'll message again here tomorrow
    Sorry I missed your message, I was asleep
    Thank you for your messages everyone
    Got so many lovely messages on my thread, I'm in bits
    Is there a way to get an email when somebody replies?
    I keep getting emails from the forum, how do I turn them off
    I put my email in wrong when I signed up
    It asked for my mobile number to register and I closed it
    how do i add a picture to my profile
    How do I follow a thread?
    add me to the list for the quiz
    Add me to the club of people who can't sleep
    count me in for the Saturday check-in
    Where do I find the group for carers?
    Can I join this thread or is it just for mums?
    I've started a thread for night owls, come and join us
    come join the gratitude thread, it's a nice one
    Is there a chat room on here or only threads
    wish we had a group chat feature here
    the old forum had private messaging and it caused no end of bother
    Someone offered me their number on another site and it did not end well
    I won't give out my number, please don't ask
    I don't do dms, sorry, happy to talk on the board
    no dms please
    please don't pm me, just reply here
    I'm not comfortable with meeting up, hope that's alright
    Please don't send anyone your address
    If someone asks you to move to WhatsApp, report it
    Has somebody asked you to chat somewhere else? You can tell a moderator
    `,
  ),
  idioms: quiet(
    'idiom',
    `
    my number came up at last, eighteen months on the list
    I thought my number was up when the lift stopped
    your number is up, said the consultant's receptionist, and I laughed
    hit me up the other day, that sadness, out of nowhere
    It hit me in the middle of Lidl
    Can I get your thoughts on this?
    Can I ask you something?
    call me daft but I talk to the kettle
    don't call me love, it's the receptionist's voice that does it
    You can count on me to cry at adverts
    I can't reach the top shelf or my feelings
    direct message from my bladder at 5am, every night
    Call me old fashioned, I like a letter through the door
    call it a day, love, go to bed
    That was a close call
    It's your call in the end
    I'm on call all weekend
    She's got my number alright, that cat knows when I'm soft
    safety in numbers, as my mother would say
    he did a number on me, that man
    any number of people feel like this
    Tell me about it!
    I'll give it a bell's chance, as they say
    that rings a bell
    Ring ring, another withheld number, another panic
    I need to touch base with my own brain
    I've lost touch with everybody
    It's good to be in touch with your feelings
    out of touch with reality, our ministers
    keep in touch with yourself, my old tutor used to say
    meet me halfway, brain
    I'd like to meet the person who designed this form
    We'll meet again, don't know where, don't know when
    Nice to meet you all
    lovely to meet some people who get it
    pleased to meet you QuietRiver
    making ends meet is the whole of it
    I'm struggling to meet my targets
    My needs aren't being met
    I need some alone time, just me and the sofa
    you and me both
    Between you and me I think the GP guessed
    This is off the record but I hate yoga
    the message here is be kind to yourself
    got the message loud and clear
    Mixed messages from my body today
    snap! same here
    snap, I've got the same doctor
    oh snap
    I'm going to snap if that dog barks again
    I had a discord of feelings
    the signal's awful out here, posts keep vanishing
    give me a signal, universe
    Line in the sand time
    Drop me in the sea and I'd float, I'm that full of tea
    add me up and I come to not much today
    Follow me? I'm not sure that I've explained it well
    do you follow me or am I rambling
    I follow you completely, I was the same
    Could you take it somewhere more private, I hissed, on the bus, at my own stomach
    I went off grid for a week
    Email is the devil's own work
    it's on me, the coffee of shame
    coffee is my only friend before nine
    coming over all peculiar in the queue
    `,
  ),
};
