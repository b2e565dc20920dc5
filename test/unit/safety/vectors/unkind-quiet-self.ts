import { quiet, type Vector } from './vector.ts';

/** Harsh words that are not for the person answered: for oneself, an illness, a service, life, or somebody who is not here. */
export const UNKIND_QUIET_SELF: Readonly<Record<string, readonly Vector[]>> = {
  'at oneself': quiet(
    'at oneself',
    `
    I'm so stupid
    I'm such an idiot, I left the hob on again
    god I'm pathetic
    I feel like a waste of space
    I am the worst mother in the world today
    im a loser with no mates and its saturday night
    I'm a lazy cow, I know I should go out
    I'm useless at this
    I hate myself for it, I was a right bitch to my sister
    I was an absolute prick to my wife this morning and I don't know how to say sorry
    I've been a terrible friend to you all this month, sorry
    ffs why am i so thick
    Me and my big stupid mouth
    Call me an eejit but I still miss him
    I know I sound like a drama queen
    sorry for being such a moan
    I feel like a fraud, like I'm making it all up
    maybe I'm just attention seeking, I don't know anymore
    I disgust myself
    I look in the mirror and think you fat ugly cow
    I keep telling myself get a grip, you've nothing to cry about
    My head says you're worthless, nobody likes you, go home
    The voice in my head says you're pathetic
    Some days I think I'm just weak and everyone else is coping
    I'm a coward, I should have stood up to him
    what an idiot I was to believe him
    What is wrong with me
    Nobody cares about me and I don't blame them
    nobody wants me here
    I'm a burden and a misery to live with
    I made a fool of myself at the Christmas do
    I'm my own worst enemy
    Feeling like a total failure as a dad tonight
    I'm a mess, a hot mess, a whole dumpster fire
    I should be ashamed of myself
    It's my own fault, I'm a mug
    I'm an awful person for being relieved he's gone
    `,
  ),
  'at illness and life': quiet(
    'at life',
    `
    Depression is a liar and a bastard
    Anxiety can fuck right off
    fuck this illness
    OCD is a bully, that's all it is
    Fuck my life
    life is shit at the minute
    this week has been an absolute joke
    Sod it, I'm going back to bed
    what a load of bollocks today has been
    Shitty day, shitty weather, shitty bus
    I'm so pissed off with my body
    Bloody menopause has me in bits
    bipolar is a cruel stupid thing and I hate it
    Grief is a sneaky cow, she gets you in the cereal aisle
    Feck this for a game of soldiers
    Everything's gone to shite since I lost the job
    Winter is horrible and pathetic and I want it over
    my stupid brain won't shut up
    These stupid tablets make me sweat
    The whole thing is a fucking mess
    Christmas can do one
    Insomnia, you absolute swine, it's 4am
    Dear panic attacks, get lost, nobody invited you
    Hey anxiety, you're a liar and you can get out of my house
    Screw you, eating disorder, I had toast today
    Migraine number three this week, the wee bastard
    PTSD makes me feel crazy
    I hate everything and everyone today and it isn't even noon
    My wifi is useless and so is my printer
    Jesus this weather is depressing, shut up rain
    `,
  ),
  'at a service': quiet(
    'at a service',
    `
    The crisis team are useless
    Honestly the DWP can get stuffed
    the receptionist was a right cow
    My GP is an idiot, he didn't even look up
    CAMHS is a joke
    The council don't care, they never have
    Whoever designed that PIP form is a sadist
    Absolute clowns, the lot of them at the housing office
    the bus company is pathetic
    HR are a bunch of liars
    Universities don't give a toss about students
    My insurance company is evil, I swear
    what kind of moron puts a waiting room on the third floor with no lift
    The government is full of parasites if you ask me
    This app is garbage, it logged me out again
    That helpline was rubbish, they hung up on me
    Shame on that hospital, leaving an old man on a trolley for nine hours
    The school have been bloody awful about it
    I told the complaints woman she should be ashamed
    The system is broken and nobody in charge cares
    the new rota is a disgrace and so is the manager who wrote it
    I can't believe how stupid that assessment was
    Private landlords are scum, mine anyway
    The chatbot on that site is dumb as a brick
    My old therapist was hopeless, she fell asleep
    `,
  ),
  'at somebody who is not here': quiet(
    'absent person',
    `
    My ex is a bastard
    my brother is an idiot but he's our idiot
    her mum sounds horrible
    He's a liar and a cheat and I still cried when he left
    my sister in law is the most selfish woman I've ever met
    What a horrible thing for him to say to you
    He sounds like a right piece of work
    What an arse, you're better off without him
    She's pathetic for doing that to you
    he is a coward, leaving you to tell the kids
    Your boss is a moron
    your boss sounds like a bully, I'm so sorry
    I could slap your neighbour, the cheek of him
    I hope your ex steps on lego every day of his life
    My dad was a drunk and a nasty one
    My flatmate is lazy and dirty and eats my cheese
    Those girls at your school are nasty, none of it is your fault
    some people are so cruel
    People can be such idiots about mental health
    The lad on the bus called out something vile, what a moron
    My husband's a lazy sod and I love him
    My manager? Complete gobshite.
    Mother in law rang. Same old witch.
    She's a drama queen, my auntie, always has been
    I hate him I hate him I hate him
    that man deserves everything he gets
    He makes me sick, and I have to see him at handover every Sunday
    Whoever told you that is a fool
    Anyone who says that to a grieving woman should be ashamed
    They never liked me, those women, and I never liked them
    my teenager is being a total brat this week, send wine
    Trolls can get lost
    The other driver was an absolute tool
    You'd think a grown woman would know better than to text my husband
    `,
  ),
  'pets and things': quiet(
    'pets and things',
    `
    Get down you daft dog
    My cat is a selfish, lazy, spoilt little madam and I adore her
    you stupid machine, give me my change
    The puppy is an idiot, he barked at a pumpkin
    told the hoover you're useless and kicked it
    That seagull is a thieving bastard
    Our hens are thick as mince
    Stupid phone keeps changing my words
    My satnav is a liar
    Shut up, I told the alarm clock
    `,
  ),
};
