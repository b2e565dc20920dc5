import { anywhere, type Vector } from './vector.ts';

/** Unkind words to the person answered: plain insults, and those that hide in politeness. The check should offer a pause. */
export const UNKIND_FOUND: Readonly<Record<string, readonly Vector[]>> = {
  'plain insults': anywhere(
    'plain insult',
    `
    You're an idiot.
    You absolute moron
    your such a loser honestly
    You're pathetic and everyone here can see it
    god you're thick
    you stupid cow
    Are you actually that dim or are you putting it on?
    shut up you clown
    What a horrible person you are
    You are a waste of space
    you're a joke mate, a complete joke
    Ya big eejit, you brought this on yourself and I've no sympathy
    you selfish bitch
    you lazy sod, get up and do something
    You're nothing but a parasite
    Piss off, you attention seeking cow
    what a muppet you are, seriously
    You're a liar and a coward
    ur so dumb its actually funny
    You sound like a complete psycho
    you're mental, stay away from people
    Honestly you're the most self-centred person I've ever come across on here
    You're a terrible mother and those kids deserve better.
    No wonder he left you.
    No wonder you've got no friends
    You disgust me
    You make me sick
    you're a grown man crying about nothing, grow a pair
    Wise up you gobshite
    Listen here you wee weirdo
    Nobody likes you
    nobody wants you here, take the hint
    You're dead weight and your family knows it
    Such a snowflake 🙄
    Fuck off with your sob story
    fuck you and your opinion
    Get stuffed, you self-righteous old bat
    go away you freak
    You're a spoilt little brat
    @QuietRiver you are an embarrassment
    QuietRiver you talk absolute shite
    Typical. Another lazy scrounger with a bad back.
    You have the brains of a brick
    I've met smarter houseplants than you
    you need your head examined, you nutter
    You're a failure and you always will be
    you are so weak
    You utter, utter prat
    bellend
    Sad little man.
    Drama queen.
    What an absolute melt you are
    i hope you're as miserable as you make everyone else
    You deserve everything you get.
    you deserve to be alone
    Hope he leaves you too
    Do us all a favour and disappear
    the world wouldn't miss you one bit
    You're trash, lady, and so's your advice
    You people are all the same, whining and on benefits
    What is wrong with you??
    what the hell is the matter with you, are you stupid
    Your kids would be better off without a mother like you
    You were never any good at this and you never will be
    you're boring
    This is the dumbest thing I have read all week and that's saying something
    You've got a face for radio and a brain to match
    your a disgrace to nurses everywhere
    Jesus wept, how did you ever raise a child
    `,
  ),
  'put-downs and orders': anywhere(
    'put-down',
    `
    Grow up.
    Get over yourself
    Man up, pal
    Just get a grip will you
    Get a life
    For god's sake pull yourself together, woman
    oh do give over, nobody believes a word you say
    Stop whinging and get on with it
    stop being such a baby
    Quit your moaning, you're not the only one with problems
    Cop on to yourself
    Catch yourself on, would you
    Wind your neck in
    Get over it already, it was four years ago
    suck it up buttercup
    You wouldn't last five minutes in my shoes
    you've no idea what you're talking about so maybe keep quiet
    You clearly can't read.
    Learn to spell before you lecture people
    Do you ever listen to yourself?
    Your opinion is worthless to me and to everybody on here
    Who asked you?
    no one asked for your life story
    Nobody cares.
    literally nobody cares, log off
    We're all sick of you
    everyone is tired of your posts, just so you know
    You're not depressed you're just lazy
    You haven't got anxiety, you've got no backbone
    Nothing wrong with you that a day's work wouldn't fix
    You're making a fool of yourself
    You should be ashamed of yourself
    Shame on you. What sort of father walks out for a week?
    It's your own fault and you know it
    You've only yourself to blame so spare us the tears
    you made your bed, lie in it
    Stop playing the victim.
    you love being the victim don't you
    Crawl back under your rock
    Don't bother posting again
    `,
  ),
  'doubting and sneering': anywhere(
    'veiled doubt',
    `
    Funny how you only post when you want attention
    Funny that, you were fine yesterday when you were telling us about the party
    Strange how it's always somebody else's fault with you
    Interesting that your panic attacks never seem to stop you going on holiday
    So you can't leave the house but you can go to a gig. Right.
    Sure you have 🙄
    Yeah right. Course you did.
    Sounds made up to me but ok
    I'm sure it was very traumatic for you, dear
    Oh here we go.
    Not this again
    Not you again
    This again? We did this last Tuesday
    And there it is, right on schedule.
    Wondered how long it would take you to make this about yourself
    Somehow it always comes back round to you, doesn't it
    Is there a day when you're not in crisis?
    Another day, another drama from you
    Attention seeking much?
    Some people will do anything for a bit of sympathy
    Cry me a river
    Get the violins out 🎻
    world's smallest violin playing just for you
    Poor you. Must be so hard having a husband and a big house
    aw diddums
    Boo hoo
    Well aren't you special
    Congratulations, you've discovered that life is hard
    Wow. Just wow. Must be nice to have nothing else to worry about
    must be lovely to have the time to sit about feeling sorry for yourself
    Oh I'm sorry, I didn't realise we were all supposed to drop everything for you
    Thanks for that, Doctor. When did you qualify?
    Oh look, the expert has arrived
    Did you get your psychology degree off a cereal box?
    Bless, you really think that's depression
    Oh sweetheart, that's not trauma, that's a bad day
    If that's your idea of a breakdown I'd love your life
    you call that anxiety lol
    lol ok hun whatever you say
    K. Let me know when you've finished feeling sorry for yourself
    Hope you feel big now
    Do you enjoy upsetting everyone or does it just come naturally?
    I see the self pity is back
    Should we all clap?
    Want a medal?
    What do you want, a medal?
    `,
  ),
  'ranking pain and wearing out': anywhere(
    'veiled ranking',
    `
    Some of us have real problems
    Some of us have actual illnesses, you know
    There are people with cancer on here and you're upset about an exam
    try burying a child and then come back and tell me you're sad
    You think you've got it bad? Try my week.
    At least you've got a job. Some of us would be grateful.
    other people manage with far less and don't go on about it
    My nan raised six in a war and never once complained so forgive me if I don't weep for you
    First world problems 🙃
    I don't know why we bother giving you advice, you never take it
    We've told you this a hundred times. There's no helping some people.
    you don't want help you want an audience
    You don't actually want to get better do you
    It's almost as if you like being ill
    Have you tried not being so negative for once in your life?
    I can see why people find you hard work
    I'm beginning to understand why your sister stopped ringing
    Can't imagine why your husband stays late at work...
    I'd be avoiding your calls as well if I was your daughter
    There are two sides to every story and I'd love to hear your ex's
    Maybe if you'd put as much effort into your marriage as you put into these posts
    Perhaps this isn't the place for someone like you
    Maybe try a different forum, this one's for people who are actually struggling
    People like you are the reason there's no appointments left
    Well we can't all lie in bed all day can we
    Nice for some. The rest of us have to work and pay for the likes of you
    I'd love to be able to take three months off because I felt a bit down
    It must be exhausting being you. It's certainly exhausting reading you
    Did you read that back before you posted it? Didn't think so.
    With respect, you're the common denominator here
    No offence but you bring it on yourself
    no offense but this is kind of embarrassing for you
    I'm only saying what everyone else is thinking about you
    I'm not being funny but do you ever think about anybody else
    I say this with love: you are exhausting
    Don't take this the wrong way but nobody has time for six paragraphs of you
    Some people just can't be happy unless they're miserable, not naming names QuietRiver
    `,
  ),
  'in the middle of a post': anywhere(
    'unkind long',
    `
    I read your post twice because I wanted to be fair. I've been a carer for my husband for eleven years and in that time I've had four nights away. So when you come on here and say you're worn out after one weekend with your mum, I have to laugh. You don't know you're born. I hope things pick up and I hope your mum's hip mends well, but really.
    ok so im 17 and i have been on this site like a year and ive seen you post the same thing over n over about your ex. everyone has been dead nice to you and given you loads of ideas and you never do any of them. its getting sad now tbh. maybe he just didnt like you?? anyway hope the exams go ok for everyone else, im bricking it about biology
    Morning all. Lovely and bright here, got the washing out before nine. I saw the replies to yesterday's thread and I wasn't going to say anything but I will. Sandra's advice was spot on and you threw it back at her like a sulky child. I've no time for rudeness from anyone and less for people who wallow. I'm off to the allotment now, might get the onions in if the ground's not too wet.
    Just off a night shift so forgive the typing. I do twelve hours on a ward with people who would give anything for your problems and then I come home and read that you can't face making a phone call. A phone call. I'd be embarrassed to write that down. Going to have my toast and go to bed, and I'm back in at eight tonight so no need to answer this.
    I usually agree with you and I liked what you wrote about the group on Mondays. But this? You sat there and let your brother pay for everything and now you're crying because he's asked for it back. You're a sponger, plain and simple, and I think deep down you know it. My own brother did the same to our parents and it took years to sort. I hope yours has more patience than I had.
    Hiya, sorry it's a long one. I went through redundancy in 2019 and it was hard, I won't lie, I didn't sleep for weeks and we had to sell the car. The difference is I got off my backside and looked for something. You've been on here since January telling us how awful it is and I don't think you've sent one application. Lazy is the word my dad would have used. Anyway the jobcentre do a course on Thursdays that I thought was decent.
    My husband says I should leave it but I can't. You've come onto a thread about losing a baby to talk about your cat. Have you any shame at all? There's girls on here in bits and you're on about a cat. I know grief is grief and I know the mods will say be kind but honestly I had to put the phone down and walk round the garden. Sending love to the rest of you, you know who you are.
    I have lurked here for a while, I'm from Ohio, retired teacher, two grown kids. Most of y'all have been a blessing to read. But I have to say to the original poster that I've never seen anyone so determined to be miserable. Every hand held out to you, you slap it away. At this point I think you enjoy it. I'll be praying for the others on this thread and for my sister who starts chemo Monday.
    `,
  ),
};
