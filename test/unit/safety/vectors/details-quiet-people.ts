import { quiet, type Vector } from './vector.ts';

/** Names, places and talk about contact that give nobody away. By the same hand as `details-quiet-independent.ts`. */
export const DETAILS_QUIET_PEOPLE: Readonly<Record<string, readonly Vector[]>> = {
  'well-known names': quiet(
    'well known',
    `
    My therapist is no Sigmund Freud but she'll do
    I'm more Victor Meldrew than Mary Berry these days
    David Attenborough's voice is the only thing that gets me to sleep
    Nobody tells you what Virginia Woolf was actually like to live with
    I'm reading Claire Keegan, slowly
    I'm Sherlock Holmes when it comes to reading into a text message
    It's David Bowie's birthday and I've cried twice
    Thanks, Marcus Rashford, for the free dinners
    I'm Team Edward Cullen and I'm fifty one
    This is Terry Pratchett's fault, I laughed on the bus
    They call me Basil Fawlty at work because of the temper
    I'm Florence Nightingale to the whole family and who nurses me
    It's Jane Austen weather
    I'm David Brent in meetings, I can hear myself
    Love Island and a lie down
    My hero is Kelly Holmes, she talked about it openly
    Am I the only one who thinks Winnie the Pooh is about depression?
    `,
  ),
  'first names and moods': quiet(
    'first name',
    `
    Hi, Jan here, first post
    I'm Dev, 29, from up north
    My name's Mo and I bake when I'm anxious
    hiya im kirsty x
    Name's Fran. That'll do for now.
    Call me Wren
    It's only me, Bev
    I'm Tired All The Time
    I am Absolutely Fine, says everyone
    I'm Done Apologising
    Hello I'm Brand New and a bit scared
    I'm Very British about it
    I'm Catholic Irish so guilt comes as standard
    I'm Working Class and proud of it
    I'm Bi Polar they said, like it was a hair colour
    I'm Deaf Blind on bad days, that's what my sister calls it
    I'm Rubbish At This
    I'm On Hold Again with the council
    This Is Not A Drill, I washed my hair
    It's Bank Holiday Monday and the silence is loud
    It's World Cup time and the whole street is out
    I'm Pisces Rising apparently
    my name is too long for most forms
    My name got read out wrong at graduation
    My name is the only thing I've kept from him
    They spelled my full name wrong on the card
    I've gone back to my maiden name and I love it
    I hate being called by my full name
    Love, a tired mum of three
    Yours, knackered in Nuneaton
    Regards, a grumpy old man
    Hugs, Lottie xx
    Ta, Big Dave
    Cheers⏎Mags
    Best, as ever, the one with the cats
    Signed, somebody who's been there
    `,
  ),
  'groups and services': quiet(
    'group',
    `
    The Recovery College does a free course on this
    I'm with Talking Therapies and they've been decent
    I'm Home Treatment Team on Monday, GP on Tuesday, nobody on Wednesday
    Andy's Man Club is Monday nights all over the country
    Citizens Advice sat with me for an hour and a half
    It's Job Centre Plus again on Thursday
    I'm Royal Mail through and through, thirty years
    I'm Ex Army, it takes a while to trust folk
    This is Alcoholics Anonymous country, everybody's in it or needs it
    It's Marks And Spencer or nothing for my mother
    Great Ormond Street saved my little girl
    Royal Bournemouth are short of beds like everybody
    St John's church hall, Wednesdays at 7, no need to book
    The Men's Shed in town has a kettle and no questions
    The Job Centre asked for my postcode three times
    I'm from Aberdeen originally, live by the sea now
    I'm in West Yorkshire, is anyone near?
    Somewhere in Co. Mayo with the rain coming sideways
    living in London and never been lonelier
    We're near the big Tesco, that's all you're getting
    My road floods whenever it drizzles
    I walked to the end of our street and back, twice
    There's 4 flats in our close and 3 are empty
    I've been in 5 hostels and 2 B&Bs this year
    I live in my head mostly
    I live for Fridays
    I live with 2 cats and 1 regret
    I live in a flat above a chippy, smells great, feels grim
    16 Street Lights was the name of their band
    12 Grimmauld Place has better vibes than my flat
    4 Privet Drive would be an improvement
    Easy Street is where he lives now
    down memory lane again, 40 years of it
    It's a long road, 2 steps on and 1 back
    Our house is number last on the list for repairs
    I've had 6 different addresses in 4 years
    `,
  ),
  'quoted and answered posts': quiet(
    'answered',
    `
    @QuietRiver you said it better than I could
    QuietRiver wrote "I just need one person", and that got me
    > I've been awake since 4⏎Same here, solidarity
    As mossy_stone said above, one hour at a time
    What lostsock42 said, exactly that
    @mods can this be moved to the sleep board please
    cheers @nightowl_88 for the tip about the cold flannel
    thanks sunny_side_up, made me smile
    to the poster called tea4two: I hear you
    "Never put your phone number on the internet", my nan says, and she's 88
    He wrote "call me" on the card but there was no number
    She signed it "yours, me"
    someone on here told me "email yourself a kind letter", so I did
    "What's your address, love?" the ambulance man kept saying and I'd forgotten it
    "State your date of birth" and I went blank
    The letter said "Dear Sir or Madam", twelve years with them
    My lad says "add me" to everybody he plays with
    They said "quote your NHS number" and I hadn't got it
    Is it ok to give people my email here or is that against the rules?
    Please don't post your number on the open board, people, it isn't safe
    Moderator here: we took the phone number out of your post, the rest is still up
    Can I use my real name or better not?
    Do we have to say where we live?
    My neighbour keeps getting letters for number 12, and I keep posting them back through
    Ask for Sandra on reception, she's worth ten doctors
    The taxi firm has the same number as the surgery but one digit
    Mr Patel at the chemist noticed before my own family did
    My nan's address book is all crossings out now
    My grandson asked Father Christmas for an e-mail address
    the receptionist read my address out to the whole waiting room
    Dad used to answer the phone by saying the number, all six digits, like the BBC
    My sister's wedding invite had no address on it, typical
    Is "Sarah from the pharmacy" a person or a robot?
    `,
  ),
  'talk about keeping in touch': quiet(
    'touch',
    `
    I've changed my number so he can't ring me
    I gave a friend my number and she never used it
    my number's been up on that list since February
    You've got my number there, that's exactly what I'm like
    Safety in numbers, eh
    I wrote a long email and deleted it, felt better
    My inbox has 900 emails in it, I can't look
    The surgery only takes email now
    at the end of the day, dot the i's and so on
    I was there on the dot, at nine, shaking
    he's dot dot dot typing and then nothing
    I'm on insta but only for the dogs
    I took my Facebook down and the quiet is gorgeous
    I keep looking at her insta at night
    my insta is all cakes
    My twitter is a dumpster fire
    My snap streak ended and I was gutted
    My discord mates are all asleep
    I'm on tiktok till 3, any tips for stopping?
    My reddit habit is worse than the smoking
    I'm off facebook for lent
    find me a quiet corner and I'm happy
    add me to the list of people who hate Sundays
    Follow me for more bad advice haha
    you can find me on the sofa
    find me at the bottom of a biscuit tin
    I'm at home on my own till 6
    I'm at 7 out of 10
    my handle came off the mug, sums up the day
    My card was declined in front of everyone
    my passport's expired and so have I
    I had to show my licence and my hands shook
    National Insurance put me through to four people
    My social security worry is the worst of it
    Sort code, account number, blood type, what else do they want
    the post code lottery round here is a joke
    What's an eircode when it's at home
    w w w, what a world wide web of worry
    My site manager told me to go home
    I blog a bit, privately
    I did yoga.it helped.a lot
    No.1 rule is be kind
    Mr.Men books with my lad
    I slept for 2hrs.then nothing
    a.m. is worse than p.m.
    ok.so.here.goes
    I feel co.mpletely lost and my keyboard is broken
    `,
  ),
  'pseudonyms that give nobody away': quiet(
    'chosen name',
    `
    Second Cup
    Lavender Hill
    marmalade_skies
    Nobody Special
    StillHere23
    Penny Lane
    Iris
    Jasmine Tea
    Olive Branch
    quiet-as-a-mouse
    Basil and Thyme
    WrenInTheRain
    dad of two
    Heather Moor
    Autumn Leaf
    chasing daylight
    the_lost_sock
    Poppy Fields
    ok_computer_97
    Gran
    `,
  ),
};
