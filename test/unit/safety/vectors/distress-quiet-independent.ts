import { DISTRESS_QUIET_LIVES } from './distress-quiet-lives.ts';
import { quiet, type Vector } from './vector.ts';

/** Sayings, titles, trade talk and plain hard days. Written by somebody who had not read the rules, as `distress-found-independent.ts`. */
export const DISTRESS_QUIET_INDEPENDENT: Readonly<Record<string, readonly Vector[]>> = {
  ...DISTRESS_QUIET_LIVES,
  'ways of speaking': quiet(
    'way of speaking',
    `
    Dying for a brew, is anybody putting the kettle on?
    I'm absolutely dying for a wee and the queue's out of the door
    You're killing it, that's three days in a row
    I killed my presentation and nobody threw anything
    could murder a curry right now and it's ten in the morning
    This job will be the death of me, I swear, they've changed the rota again
    These shoes will finish me off before the bride gets here
    I died a little inside when he clapped at the end of the film
    I want to die every time I think about that text I sent him in 2011 😂
    omg I could have died, he'd been stood behind me the whole time
    dead at that photo, absolutely dead
    I'm dead 💀 who gave her the microphone
    That meme has ended me
    the cat on the hoover, I'm deceased
    slept like the dead for once
    dead on my feet after that double shift
    My arms are dead from the gym
    dead chuffed with myself, I opened the post!
    The high street's dead on its feet
    If looks could kill I'd have been under the table
    killing time before the appointment with a crossword
    My back is killing me so no gardening today
    The suspense is killing me, did he ring?
    It won't kill me to say hello to her, will it
    I'd kill for legs like that woman on the telly
    she'll have my life if I forget the bins again
    He'll swing for me when he sees the dent
    I'll swing for that printer
    You nearly gave me a heart attack with that subject line
    Shoot me now, it's karaoke
    kill me now, the in-laws are coming till Thursday
    Just shoot me if I ever start saying "reach out"
    Someone put me out of my misery and tell me who won Bake Off
    I'd sooner die than wear a thong to the hydro pool
    wouldn't be seen dead in that place
    Flogging a dead horse with this form
    My laptop's on its last legs and so am I, but a biscuit will fix me
    I've had it up to here with roadworks
    I've had enough, going to bed, night all x
    I'm so done with Mondays
    I can't be doing with people who don't indicate
    can't be doing with being here any more, this office is like a fridge
    I can't be arsed any more with online shopping slots
    I give up, the flat pack wins
    giving up the ghost on that diet
    I can't go on like this, I need a new mattress
    I can't go on about my ex forever, can I
    There's no way out of the car park after ten, we were stuck
    I couldn't see a way out of the maze and my son was in hysterics
    The point of living in Manchester is the music, not the weather
    What's the point in having a phone if he never answers it
    Can't see the point of it, decaf I mean
    I don't want to be here, said every child at that museum
    I'd rather not exist before nine a.m.
    I wish I'd never been born into this WhatsApp group
    I want to disappear into this duvet with a hot water bottle
    I wanted to crawl into a hole and hide when I called the teacher mum
    I might just drop off the face of the earth this weekend, phone off, book on
    I'm going to jump off this call and put the tea on
    We're jumping off the pier for charity on Boxing Day, sponsor us
    Walked into the sea with my sister on New Year's Day, freezing, brilliant
    I like to walk by the river and think about nothing
    Sitting on the cliffs with a flask, doing me good
    I drove past the bridge where we had our first kiss
    I overdosed on chocolate and I regret nothing
    We had a full overdose of Christmas telly
    I've planned my last meal before the diet starts, and it's pie
    My plan for tonight: pyjamas
    Tonight's the night, I'm going to the group!
    It's time for me to go, the bus is here
    Goodbye everyone, that's me finished at the shop after thirty years
    This'll be my last post on the subject of bin collections
    I've written a goodbye letter to smoking, my nurse told me to
    I've made up my mind, I'm leaving him
    I ended it last night and I feel lighter, two years of his sulking
    Thinking of ending things with the gym
    I'm ready to end it, this contract I mean, they'll have my notice Friday
    I cut my finger chopping onions and nearly fainted
    cut my own fringe again, send help
    I've been cutting out dairy
    trying to cut down from twenty a day to ten
    I had to cut myself off from the family chat
    I burnt myself on the iron, classic me
    Hurt myself laughing at that
    I hurt my back lifting mum
    I scratched myself raw, this eczema is no joke
    Bruised all over from roller derby and delighted
    I'm always beating myself up over small things
    Stop hitting yourself over the head about it, it was one biscuit
    Took all my pills like a good girl this morning
    I'm saving up my tokens for the weekend away
    I gave away loads of my things to the charity shop and the flat can breathe
    My will to live left at the second roundabout with Dad driving
    I lost the will to live somewhere around slide forty
    This queue's taken ten years off my life
    Life's too short to iron pillowcases
    I only live for the weekend
    I'd be better off dead than a Leeds fan, Grandad used to say
    `,
  ),
  'hard days': quiet(
    'hard',
    `
    I've cried four times today and it's not even lunch
    Everything takes ten times the effort and nobody can see it
    I can't cope with this house, it's too loud
    I feel like a burden asking for a lift again
    I don't see things changing at work any time soon
    I'm so tired. The baby's up every hour.
    I can't do this any more, I'm handing in my notice
    I'm at breaking point with the benefits people
    I hate who I am when I've had a drink
    I feel hopeless at maths and at most things
    I'm lonely, that's the top and bottom of it
    I want to get away from everyone for a fortnight with no signal
    I wish I was anywhere but this ward
    Felt like nobody noticed I'd left the party early
    I'm scared of dying, it keeps me awake
    I've got health anxiety and I think about death all the time, I'm terrified of it
    I panic that I'm dying and it's always just panic
    I've an awful fear that my mum will die
    I don't know how I'll get through Christmas with them all
    My nerves are shot
    Nothing tastes of anything
    I'm not myself and I miss her
    My head's mince the day
    Pure scunnered with everything, so I am
    I'm in bits, the dog's poorly
    In the horrors after the weekend
    I'm up to high doh about this interview
    Feeling right mardy and I don't know why
    I'm wore out, that's all that's wrong with me
    Numb all day, watched the rain
    I feel like I've let everyone down at work
    I could cry at an advert, that's where I'm at
    The evenings drag and I dread the clocks going back
    I just want to be held, is that so much
    `,
  ),
  'titles, lyrics and quotes': quiet(
    'title',
    `
    Has anybody finished "The Midnight Library"? I've just got to the chess bit
    We watched "It's a Wonderful Life" and I bawled when he's on the bridge
    "Girl, Interrupted" was the first film I saw myself in
    "Suicide Is Painless" is the MASH theme tune, I never knew it had words
    Don't Fear the Reaper came on at the wedding
    My lad's band do a song called Kill Me Kindly, it's quite catchy
    I love that Smiths one about the double decker bus
    The chorus goes "I don't want to be alive" and the whole crowd sings it, it's oddly cheerful
    There's a line in the book, "I wished I had never been born", and I underlined it at fourteen
    In the play she says "let me die" for about twenty minutes
    Romeo and Juliet would have been fine with a text message
    The Virgin Suicides is on at the arts cinema
    We're doing Death of a Salesman at am dram, I'm Linda
    Manchester by the Sea wrecked me
    "To die will be an awfully big adventure", Peter Pan says
    the poem about not waving but drowning
    I'm on level nine and I keep dying at the boss
    I died six times in that dungeon, then respawned with no boots
    You have to kill yourself to reset the level, it's a daft game
    Just finished a crime box set, everyone was stabbed
    That character who takes his own life in series two, could they not have warned us
    He posted "goodbye cruel world" when his team went down
    The headline said "I wanted to end it all" and it was about a kitchen extension
    `,
  ),
  'questions and trade talk': quiet(
    'trade',
    `
    What should I do if somebody posts that they're suicidal? I'm a new volunteer
    As a peer worker I've done ASIST and safeTALK, happy to answer questions
    Which form do we use to record self-harm at our place?
    I'm a nurse on a ward where suicide attempts are common and I need to learn to switch off
    Part of my job is talking to people on bridges
    In my safeguarding refresher we went over the signs that someone is thinking of ending their life
    The trust's suicide prevention lead is coming to our meeting
    NICE has new guidance on self-harm, anyone read it?
    Is suicidal ideation always on the assessment form or just mine?
    The doctor has to ask about suicide, don't be offended by it
    Why do they always ask whether you've a plan?
    Do antidepressants cause suicidal thoughts in adults or only young people?
    What's the difference between passive and active, in the leaflet?
    Is it true that rates go up in spring?
    When somebody says "I want to die", what is it ok to answer?
    Could moderators explain the rule about self-harm pictures?
    Trigger warning: mentions suicide, but nothing in detail
    TW self harm in the article, the article itself is hopeful
    I'm doing my dissertation on men's suicide in rural Ireland
    The Baton of Hope walk is in our town in June
    The coroner's court is where I work, so that word is on my desk all day
    I volunteer with Samaritans and nights are quiet lately
    Light a candle for World Suicide Prevention Day at eight
    The life assurance form wanted to know if I had ever self-harmed
    We covered suicide in first aid for mental health and I had to step outside, but I went back in
    If you are feeling suicidal, you can ring 116 123 at any time
    Anyone who's thinking of killing themselves deserves a proper answer, not a leaflet
    People who say they want to die mostly want the pain to end, the trainer said
    Can the forum hide posts about self harm for those of us who'd rather not see them?
    The euthanasia debate was on and Dad switched over
    `,
  ),
};
