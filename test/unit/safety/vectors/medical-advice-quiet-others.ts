import { quiet, type Vector } from './vector.ts';

/** General facts, kind advice that is not about medicine, other people's treatment, animals, plants and sayings. */
export const MEDICAL_ADVICE_QUIET_OTHERS: Readonly<Record<string, readonly Vector[]>> = {
  facts: quiet(
    'facts',
    `
    Sertraline is an SSRI
    Antidepressants can take some weeks to work
    There are different types of talking therapy
    ADHD in women often gets missed
    The NHS page on coming off antidepressants is clear
    Side effects are usually worst in the first fortnight, the leaflet says
    Prescriptions are free in Scotland, Wales and Northern Ireland
    Bipolar used to be called manic depression
    BPD and bipolar are two different things
    Not everybody needs medication
    Medication isn't for everyone and that's ok
    Tablets help some people and not others
    There's no shame in taking tablets
    Some people stay on them for life and that's fine too
    St John's wort can clash with other medicines, the NHS site says
    Grapefruit juice is a funny one with some medicines
    The pharmacy near me does a new medicine service
    Nice guidance says they should offer therapy too
    A diagnosis takes time
    Panic attacks can feel like a heart attack
    You can self-refer for talking therapy in England
    You can order repeat prescriptions on the app
    You can get a prepayment certificate
    Magnesium is in nuts and spinach
    The yellow card scheme is where you report side effects
    The group rules say no advice about medication
    People say you should come off them when you feel well, it isn't always so simple
    There's a myth that you can stop whenever you like
    `,
  ),
  'kind advice without medicine': quiet(
    'kind advice',
    `
    You should be proud of yourself
    You should rest today
    you should try the library group
    You need to be kinder to yourself
    You need a break
    You need a hug
    You need to stop blaming yourself
    stop beating yourself up
    Stop apologising, you've done nothing wrong
    You should stop reading the news before bed
    Come off social media for a bit, it helped me
    You should come off Facebook, honestly
    I'd come off nights if I were you, they wrecked my sleep
    Cut down on the coffee maybe?
    Try going without your phone for an hour
    Take it easy
    Take a day off
    Take your time
    Take care of yourself
    Take two minutes, sit down, breathe
    take one day at a time
    Take a walk by the sea if you're near one
    Try a warm bath
    Try breathing out for longer than you breathe in
    Try writing it down, that's what I do
    Don't take it to heart
    Don't take that from him
    don't take any notice of her
    Don't stop now, you're doing brilliantly
    Don't take on too much
    Get some rest
    Get yourself a cuppa
    You clearly have a good heart
    You clearly have a lot on
    You've obviously got a lot of love for your mum
    You have a gift for writing
    You have such patience
    You're having a rough time of it
    You sound worn out
    Sounds like you're having an awful week
    It sounds like you've been through the mill
    Sounds like grief to me, and there's no cure for that but time and cake
    You are stronger than you feel
    You don't need to decide today
    You don't need anyone's permission to rest
    You don't need to take everything on yourself
    If I were you I'd ring in sick
    if i was you id tell my mum
    I'd switch to a different therapist if you don't click
    Change seats if the light bothers you
    I recommend the book about worry in the library
    I'd recommend the walking group
    My advice is ring early, at eight on the dot
    Keep going with the tablets if they help, and be gentle with yourself
    Glad the new tablets are suiting you
    Well done for taking them every day this week
    Hope the new dose settles soon
    Hope it goes well with the psychiatrist
    `,
  ),
  'other people': quiet(
    'other people',
    `
    My sister stopped taking hers and I'm worried
    My husband won't take his tablets
    my mum doubled hers by mistake and had to go to A&E, she's fine
    He says he doesn't need medication
    Dad's on that many tablets he rattles
    Her GP took her off it
    My son has ADHD
    My daughter's been diagnosed with anorexia and I'm lost
    They put my brother on clozapine and he's a new man
    My friend came off hers and she's grand
    Everyone in work tells me to come off it
    My mother-in-law says you should stop that muck and pray
    People keep telling me I don't need tablets
    Some fella at a party told me to go cold turkey
    My aunt swears by St John's wort
    The woman at the health shop told me to take ashwagandha instead, I said no thanks
    someone on tiktok said I clearly have BPD
    A comment under my video said you need meds lol
    My ex always said you're bipolar whenever I cried
    I give Mum her tablets at eight and again at six
    We had to fight to get him assessed
    Nan takes hers with a spoon of jam
    He was told he has schizophrenia at nineteen
    How do I get my dad to take his tablets?
    When my son stopped his meds it went downhill, we rang the team
    It annoys me when folk say "just come off it"
    Her psychiatrist switched her and it was like getting my girl back
    The school says he has ADHD, the doctor says wait and see
    My flatmate takes his only when he feels like it
    Our eldest was put on the pill for her skin
    `,
  ),
  'animals, plants and things': quiet(
    'animals and plants',
    `
    The vet doubled the dog's dose
    You should halve the dose of plant food, mine went yellow
    Give the cat half a tablet in butter, the vet showed me
    Stop watering it for a week and see how it does
    You clearly have greenfly
    Your boiler has air in it, bleed the radiators
    You need to up the dose of tomato feed in July
    Sounds like your car has a flat battery
    Come off the motorway at junction 9
    come off it!
    Oh come off it, you're a great singer
    Double the butter and halve the sugar
    Take two eggs and a cup of flour
    Swap the milk for oat milk
    The dog's on steroids and he's eating for Ireland
    You should come off the bench, said the coach
    You've got a virus on that laptop, run a scan
    Try switching it off and on again
    Stop your subscription before the trial ends
    Get off at the second stop
    Your rabbit may be bored, ask the vet
    take a screenshot
    Switch to another energy company
    Increase the font size in settings
    Drop the gas to low
    You need a new fuse
    Get on the 14 bus, it goes by the clinic
    Bin them, those shoes are done
    flush it twice, that toilet's temperamental
    `,
  ),
  'sayings and titles': quiet(
    'sayings',
    `
    Take it with a pinch of salt
    A taste of his own medicine
    That was a bitter pill
    Laughter is the best medicine
    An apple a day and all that
    I'm like a bear with a sore head without my morning dose of Radio 4
    Doctor's orders: biscuits
    Just what the doctor ordered, a day of rain and no visitors
    "The Drugs Don't Work" by the Verve came on and I had to sit down
    Dr Who is my therapy
    Book club is doing Prozac Nation
    A double dose of grandchildren this weekend
    I need my daily dose of cat videos
    Double trouble, twins
    A spoonful of sugar, as Mary Poppins would say
    Chill pill taken 😄
    my prescription is tea and a telly box set
    You need to see the film Lithium Springs, it's shot in Georgia
    I'm addicted to crosswords
    That's a bit OCD of me, sorry, I mean I like my mugs in a row
    The weather's bipolar, says my neighbour, and I wish he wouldn't
    Vitamin sea, that's all I want
    It's just a phase
    Hair of the dog never worked for me
    You have the luck of the Irish
    `,
  ),
  'in the middle of a post': quiet(
    'own long',
    `
    I came off mine last spring and I wanted to say how it went in case it's useful. It was my GP's idea as much as mine, we went down over five months and I could ring the practice nurse whenever I wobbled. I had two bad weeks in May. I'm not saying it's right for anyone else, I've a friend who'll be on hers for life and she's the happiest person I know. Whatever you decide, have somebody in your corner who knows what they're doing.
    My mam thinks tablets are for mad people. She told me at the dinner table you should stop taking them, you're only young, you've nothing to be depressed about. I'm 24 and I've a small one of my own. I said nothing and went out to the car. The doctor was so good about it, he said come back in a month and we'll look at it together. How do I get her to see it? Has anyone had a parent come round?
    ok so i got my assessment letter finally!!! its been 2 years and 4 months lol. im 16 and ive thought i have adhd since like year 8 when my maths teacher said it. everyone on the internet says you clearly have it or you clearly dont and its so confusing. im scared theyll say no. did anyone else feel like that. my nan is coming with me and shes making me write down questions
    I'm on the night shift tonight so I'll be here on and off. I read what you said about feeling flat since the new prescription. I had that and it wasn't the end of the world, I told my pharmacist and she rang the surgery for me there and then, I didn't even have to queue. I can't tell you what to do with yours, I only drive a forklift, but please do tell one of them. How's the garden doing? Did the sweet peas come up?
    Dad is 79 and he was put on a new heart tablet in August. He got it into his head to take two because one did nothing, and then he went over in the hall. Nothing broken, thank goodness. The hospital pharmacist sat with him for half an hour and drew him a chart. I now fill one of those boxes on a Sunday. I'm an only child and I feel like I'm guessing all the time. How do other carers keep on top of it all?
    Reading through this thread I see a few people were told what to take by somebody on another site. I was as well. A man I'd never met told me to throw my lithium away and take a powder he sold. I didn't, but I thought about it for a week, that's how low I was. I told my nurse and she was kind about it. So now when someone says they know what's best for me I say thanks and I ask her.
    `,
  ),
};
