import { quiet, type Vector } from './vector.ts';

/** Texts in which the card would be a false alarm: sayings, recovery, the past, other people, titles and plain information. */
export const DISTRESS_QUIET: Readonly<Record<string, readonly Vector[]>> = {
  idioms: quiet(
    'idiom',
    `
    I was dying of laughter at that
    I nearly died of embarrassment in the queue
    I could have died when she called on me
    I'm dying for a cup of tea
    I'd kill for a proper night's sleep
    My feet are killing me after that shift
    This headache is killing me
    kill the lights when you leave, will you
    I could murder a curry
    I'm over the hangover at last
    My phone died halfway through the call
    The battery is dead again
    dead on time as usual
    I'm dead tired after work
    That dog will be the death of me
    She'd die if she saw the state of my kitchen
    over my dead body is he getting the good biscuits
    He drives me up the wall
    I'm drowning in paperwork
    I wanted the ground to swallow me up
    It's a killer of a hill on the way to the surgery
    I was bored to death in that waiting room
    Scared to death of the dentist, me
    I'm sick to death of this rain
    I'm sick and tired of being on hold
    I can't live without my morning coffee
    I'd rather die than do karaoke
    I would rather die than speak at a wedding
    I'd rather stick pins in my eyes than ring the council
    If I hear that hold music again I'll kill myself laughing
    My mum will kill me when she sees the carpet
    I could kill my brother for eating the last one
    Suicide squad was on telly last night
    that curry was suicide hot
    It'd be career suicide to say that to my boss
    Those stairs will be the end of me
    At the end of my tether with this printer
    I've had enough of this weather
    I've had enough of the neighbours' drilling
    I'm done with online dating
    I'm done with dieting
    I can't be arsed cooking tonight
    I can't go on holiday this year
    I can't go on the bus with my anxiety
    I can't take it anymore, the upstairs neighbour got a drum kit
    I could sleep for a week and not wake up
    I wish I could disappear when they sing happy birthday to me
    I want to disappear to a cottage with my books
    What's the point of umbrellas in this wind
    I don't see the point in ironing
    I don't want to be here, this waiting room is freezing
    I don't want to be alive for another Brexit debate haha
    I wish I wasn't here at work, I'd rather be in the garden
    I'm giving up on sourdough
    cut myself shaving again, typical
    I cut myself on a tin of beans
    I cut myself some slack this week and took a nap
    I burned myself on the oven tray
    I hurt myself falling off my bike
    I want to cut my hair short
    I want to cut down on sugar
    I need to cut back on coffee
    We ended it, three years together and done
    I think about ending the tenancy every day
    I think about ending it with my boyfriend
    I'm going to end it with him tonight
    He took all my tablets to the pharmacy for me
    I took all my tablets on time this week, small win
    I've sorted my tablets into the weekly box
    I'm going to jump off the diving board for charity
    I'd throw myself under a bus for my kids
    Manager threw me under the bus in the meeting
    I'm ready to go home
    I'm done for today, goodnight all
    Goodbye everyone, see you next week
    This is my last post before the holidays
    I want out of this contract
    The wifi has given up on life
    I've lost the will to live in this IKEA queue
    lost the will to live waiting for the bus
    My plants would be better off without me
    The team would be better off without that striker
    Let's call it a night and end it there
    I have a plan for the weekend
    I've set a date for the wedding
    I've picked a date for my driving test
    Do something stupid and fun this weekend
    I checked out of the hotel at ten
    `,
  ),
  recovery: quiet(
    'recovery',
    `
    Ten years ago I wanted to die. Today I planted tomatoes.
    I used to feel suicidal every winter and I don't now
    I used to self harm but I haven't for six years
    Two years clean from self harm today
    It's been 300 days since I last self harmed
    I haven't cut for a year and I'm proud of it
    I no longer want to die
    I'm not suicidal any more, thanks to this place
    I don't want to die anymore
    I don't want to kill myself now, and I never thought I'd write that
    I'm so glad I didn't go through with it
    I'm glad my attempt didn't work
    I survived a suicide attempt in 2014 and I have a good life
    After my attempt I got help and it changed things
    When I was 19 I tried to kill myself. I'm 44 now and a grandad.
    Back then I wished I was dead. I'm happy I stayed.
    I once thought everyone would be better off without me. I was wrong.
    It took years but I want to live now
    I stopped hurting myself when I found swimming
    The urges to cut have gone since I started therapy
    I haven't had suicidal thoughts since the spring
    My suicidal thoughts have stopped
    I was suicidal in my twenties and I got through it
    In 2009 I was suicidal. This forum kept me going.
    For years I didn't want to be here. Now I do.
    I remember thinking there was no point in living, and then I got a dog
    I thought I'd never want to live again but here I am
    I came through it and so can you
    Recovery isn't a straight line but I haven't self harmed since May
    I have been self harm free for two years
    I threw my blades away last year and never looked back
    I felt like ending it all back in lockdown, it does get better
    The old me wanted to disappear, I'm glad she didn't
    there was a time I could not see a future, I can now
    Grateful to be alive today
    `,
  ),
  bereavement: quiet(
    'bereavement',
    `
    My brother took his own life in March and I miss him
    I lost my dad to suicide when I was twelve
    My best friend killed herself last year
    She died by suicide and nobody talks about it
    My mum died on Tuesday and I'm numb
    It's two years since my son ended his life
    The inquest said suicide, and we're still asking why
    Our cat died and I can't stop crying
    Since he died the house is so quiet
    My husband died and I miss him every day
    I found out my cousin hanged himself
    Bereaved by suicide group meets on Wednesdays
    My uncle killed himself before I was born
    He left a note saying he wanted to die
    I keep thinking about the day he died
    It is nearly a year since my nan died and I still lay her a place
    My sister attempted and then died in hospital
    Grief is like a wave that never tires
    When dad died I wanted to be with him, I was only nine
    We buried my wife on Friday
    We scattered her ashes at the beach
    People say he is at peace but I'm not
    `,
  ),
  'other people': quiet(
    'others',
    `
    My daughter is self harming and I don't know what to say
    My friend told me she wants to die, how do I help
    My son says he doesn't want to be alive
    My husband keeps saying we'd be better off without him
    He said "I want to die" and hung up
    She texted me "I can't go on" and I rang her at once
    How do I support someone who feels suicidal
    My partner tried to kill himself last month and he's home now
    I'm worried my brother is going to kill himself
    My mate has been having suicidal thoughts
    A lad at work talks about topping himself
    She cuts herself and hides it
    They want to die and I can't fix it
    what do you say to someone who wants to end their life
    My mum used to threaten to kill herself when I was little
    Has anyone here supported a teenager who self harms
    The neighbour's boy took an overdose
    My flatmate says she wishes she was dead
    People who feel suicidal often hide it well
    My ex threatens suicide when I try to leave
    I don't want my sister to kill herself
    I'm scared he will kill himself
    My client disclosed self harm today and I handled it ok
    our daughter wrote that she hates being alive
    You said you want to die, and I want you to know I read it
    You don't have to die to make it stop, I'm here reading
    I'm sorry you feel like you want to die
    I'm so sorry you've been feeling suicidal
    So sorry you cut again, be gentle with yourself
    Are you thinking about ending your life? You can tell us
    I hear you that life isn't worth living right now, it was like that for my friend
    Nan says she's ready to go, she's 97 and very calm about it
    Grandad says he's done with life but he's had three puddings
    My dog doesn't want to live without his ball
    `,
  ),
  denial: quiet(
    'denial',
    `
    I'm not suicidal, just very tired
    I am not going to kill myself, I promise
    I don't want to die, I want the pain to ease
    I'd never kill myself
    I would never hurt myself
    I have no thoughts of suicide
    no suicidal thoughts here, only sadness
    I've never self harmed
    I've never felt suicidal in my life
    I'm not thinking of ending my life, before anyone worries
    To be clear I don't want to end my life
    Not in a suicidal way, I just need a rest
    I wouldn't do anything stupid, don't worry
    I don't self harm but I do pick my nails
    I told the doctor I wasn't suicidal
    I do not have a plan or anything like that
    It doesn't mean I want to die
    The GP asked if I was suicidal and I said no
    Nothing about wanting to die, just wanting to sleep
    I am safe and not at risk, only fed up
    `,
  ),
  'titles, quotes and information': quiet(
    'quotes',
    `
    Has anyone read "Reasons to Stay Alive"?
    The song is called "I Want to Die in New Orleans"
    "I Don't Want to Live Forever" came on the radio
    Watching 13 Reasons Why, the suicide scene upset me
    that lyric "I wish I was dead" has been stuck in my head
    We studied the novel where she drowns herself
    In the film he says "I can't go on" and then he goes on
    As Beckett put it, "I can't go on, I'll go on"
    The episode about suicide should have had a warning
    Today is World Suicide Prevention Day
    I did the suicide prevention training at work
    The charity's report on suicide among farmers is out
    Is there a page on self harm in the resources section?
    Samaritans are there if anyone feels suicidal
    The leaflet says to ring 999 if you feel unable to keep yourself safe
    If you ever feel like ending your life please ring someone
    The rules say not to describe self harm in detail
    What does passive suicidal ideation mean?
    Side effects can include suicidal thoughts, says the leaflet
    My assessment asked "have you wanted to die" and I ticked no
    The form has a question about suicidal thoughts
    The poem ends with "I want to die", which I think is overdone
    the podcast on self harm recovery was good
    It's a myth that asking about suicide makes it worse
    Does anyone know the waiting time for the self harm clinic?
    The game lets you end your life as a wizard
    I'm writing an essay about suicide in Hamlet
    To be or not to be came up in English class
    The band Suicidal Tendencies are touring
    Assisted dying bill debate on the radio all day
    `,
  ),
  'hard days without danger': quiet(
    'hard day',
    `
    I cried in the car park again
    I can't get out of bed today
    I feel so alone in this
    Everything feels grey and heavy
    I hate myself for shouting at the kids
    My anxiety is through the roof
    I feel like a failure as a mum
    I'm exhausted and nobody gets it
    I can't cope with the noise at work
    I'm struggling so much with the mornings
    I feel numb and far away
    I had a panic attack in Tesco
    I want to run away from everything for a weekend
    I feel worthless after that appraisal
    I can't stop crying and I don't know why
    I want to scream into a pillow
    I don't know what to do about my tenancy
    I'm at rock bottom with money
    I feel empty
    I want it to stop, the noise from upstairs
    I feel broken but I'm trying
    My head won't switch off at night
    I'm scared of going back to work
    I'm not ok today
    I miss who I was before
    I'm losing hope with the waiting list
    I've been crying on and off since Sunday
    Fed up with everything this week
    I feel invisible at home
    I'm sick of pretending to be fine
    `,
  ),
};
