import { anywhere } from '../vector.ts';

export const texts = {
  'second hand': anywhere(
    'second hand',
    `
    Stop feeling sorry for yourself and get out of that bed, it's gone noon, you idle lump.
    oh ur self harming are ya? with what, a butter knife
    That's the most stupid thing I have read on this site, and it's got stiff competition.
    im sure ur life is sooo hard with ur own room n everything
    what a pathetic littel post from a pathetic little man
    ur ugly inside and out
    Go and bother somebody else with your drivel.
    How nice it must be to have the leisure to be anxious. I was down the pit at your age.
    Well, some of us chose to be good parents in spite of our nerves. Each to their own.
    You're an idiot, plain and simple.
    grow up ffs ur not 12
    You're a hypochondriac, and a dull one.
    cba with u anymore ur a proper pain in the arse
    I notice folk have stopped answering you. I wonder why that could be.
    Quit bleating. We've all got our crosses and we don't drag them in here every night.
    You haven't got depression, you've got a bad attitude and too much time on your hands.
    Put the bottle down, then, you drunk. It isn't difficult.
    stop bein such a drama queen nobody cares
    You couldn't organise a bath, never mind a recovery.
    aw did someone say something mean to you. poor baby
    yeah ok hun whatever u say 🙄
    Another crisis? My, you do get through them.
    I've read your last five posts and each one was more whiny than the one before. Give it a rest.
    There are people in war zones with more to smile about than you, and they manage.
    snap out of it lad, your embarrassing yourself
    You silly old fool, what did you expect at your age?
    imagine thinkin thats trauma
    A bit of hard graft would cure what you've got, I fancy.
    mad how ur always the victim in ur own stories
    attention seekin little brat
    cool story, whens the film out
    Get over it. It was a cat.
    Don't flatter yourself, you're not complicated, you're just rude and idle.
    Call yourself a father? You're a disgrace to the word.
    congrats on makin my bereavement thread about ur haircut i guess
    You were a mug to trust him and you're a bigger mug for crying about it.
    Pull yourself together, woman, and wash your face.
    u failed cos ur dumb not cos of anxiety
    your being a coward and u know you are
    You're toxic, everything you touch goes bad, and I'd not want you near mine.
    You must tell us the name of your doctor, he sounds wonderfully easy to fool.
    You're a waste of a hospital bed.
    I think you'll find most of us are rather tired of this subject.
    That's not quite how you told it last week, is it?
    Well, you made your bed, you stupid girl, now lie in it.
    fuck off back to ur mums basement
    I'm not surprised you've no friends if this is how you talk to people, you miserable git.
    You've the brains of a rocking horse. He hits you and you go back? Your own fault.
    Your parents must be so ashamed of you.
    Six months on the sick for that? Nice work if you can get it.
    I see we're all expected to drop what we're doing again.
    pipe down ya eejit, yer not the only one with a bad head
    just eat something its not hard, ur doing it to look skinny
    You managed to write four paragraphs, so you can't be as tired as you make out.
    Have you ever considered that the common factor in all these fallings-out might be you?
    Funny how you're only ever ill on a Monday.
    I dare say you enjoy it, really. Some people do need something to be unhappy about.
    My heart bleeds. Truly. Somebody fetch a violin.
    I've met doormats with more backbone than you.
    u seemed well enough to post holiday snaps on saturday
    jog on you muppet, no one feels sorry for u here
    what a loser lmao
    What are you, five? Use your words and stop throwing your toys about.
    here we go, the poor me show, season 9
    You are impossible to like.
    nobody asked u, weirdo
    Bless you, you really do believe that, don't you.
    I do hope your poor mother has someone to talk to, having to live with all this.
    With respect, one miscarriage is hardly the end of the world. I had four.
    The trouble with you is that you're spoilt rotten.
    get a job you scrounger
    Honestly? You sound thick.
    You disgust me.
    I'd be careful about complaining of loneliness when you talk to people the way you do. Just an observation.
    Learn to spell before you post, dimwit.
    did u get that diagnosis off tiktok
    Must be exhausting being you. It certainly is being around you.
    clown. thats all i got to say to u. clown
    ye're some gobshite, d'ye know that
    not everythin is about you babe
    dry ur eyes princess
    Piss off with your sob story.
    Wind your neck in, you daft mare, and let the grown-ups talk.
    You are the most self-centred person I have ever come across, and I was married to a dentist.
    I had a lot of sympathy for you in the beginning. There's a limit to what anybody can listen to.
    I'd always understood that students were meant to be bright.
    u do know everyone mutes u right, just sayin
    When you've buried a child, come back and tell me about your bad week.
    Some of us have real problems, but do carry on about your flatmate.
    It's a shame you couldn't find the strength to help yourself, as the rest of us had to.
    I've said all this to you before, twice, in short words. Maybe someone with more patience would like to try.
    lol 'panic attack'. we used to call that bein nervous
    People who really mean it don't go announcing it on the internet, in my experience.
    You're weak. Always have been by the sound of it.
    You're a grown man crying over a text message. Have a word with yourself.
    Sure, and I'm the Queen of Sheba.
    Perhaps this forum is better suited to people who want to get well.
    Toughen up, snowflake.
    Your trouble is entirely in your head, and there's not much else in there by the look of it.
    if it was that bad youd of gone to hospital by now wouldnt u
    For heaven's sake, stop wallowing and do something useful with your day.
    Man up, you great wet lettuce.
    Shame on you for putting your poor wife through this nonsense.
    bore off
    absolute melt u are
    shut up moaning you boring cow
    It's people like you who give people with real illnesses a bad name.
    My gran had ten children and buried three and never whinged as much as you do in one afternoon. Buck up.
    ur a liar n everyone on here knows it
    oh look who it is again. what is it this time
    Nobody here likes you. I'm only saying what the rest are too polite to say.
    You lazy sod, the only thing wrong with you is you won't get off your backside.
    You nasty piece of work, I can see why your sister doesn't ring.
    I'm no doctor, but I know what putting it on looks like.
    No wonder she left you. I'd have gone years ago.
    Oh do stop snivelling. Nobody died.
    Well, at least you've got legs.
    I hope you feel proud of yourself, you selfish, selfish man.
    Your children deserve a far better mother than you.
    u are so annoying omg just stop postin
    `,
  ),
  'third hand': anywhere(
    'third hand',
    `
    Oh give over, you whinging little sod.
    You really are a pathetic excuse for a grown man.
    shut ur gob for once will you
    Get a grip, woman, nobody died.
    What a total bellend you turned out to be.
    lol imagine crying over a B in geography
    You're thick as mince and it shows in every post.
    do us all a favour n delete ur acount
    ur so cringe its actualy embarassing
    Grow a spine, you drip.
    Honestly, you sound like a toddler who's dropped his ice cream.
    Nobody here likes you, so jog on.
    stop snivelling u big baby
    You selfish cow, think about your kids instead of yourself.
    I've read cereal boxes with more sense than you.
    Away and boil your head, ya muppet.
    You're a liar and a scrounger, plain and simple.
    pack it in ya melt
    Man up, for crying out loud.
    You are without doubt the most boring person on this site.
    go away no one asked u
    Quit your bellyaching and get a job, you bum.
    What kind of useless mother are you?
    haha what a loser, cant even leave the house
    You great soft lump, my granddaughter has more backbone.
    I'd be ashamed to be as feeble as you.
    wind ur neck in you gobshite
    Clown behaviour from a clown, as per usual.
    You're a waste of space and a worse waste of bandwidth.
    Nobody's surprised she left a miserable git like you.
    omg shut uppp ur so annoying
    Take your pity party somewhere else, you attention seeker.
    You absolute plank, of course he dumped you.
    Christ, you're hard work and dim with it.
    sort ur life out you absolute state
    You stupid, stupid boy.
    Pull yourself together and stop being so bloody wet.
    Boo hoo, somebody fetch the princess a tissue.
    ur a joke m8 a proper joke
    What an idiotic thing to say, but then you are an idiot.
    You lazy article, get out of bed and do something.
    get out of this thread u weirdo
    Listen to yourself, you pompous old fool.
    You make me sick with your constant moaning.
    dry ur eyes snowflake
    I can't believe anyone could be this dense and still type.
    You're nothing but a coward.
    Bugger off and bother somebody else.
    youre a freak and everyone in this chat knows it
    Such a crybaby, just like I expected from your username.
    Zip it, nobody came here for your life story.
    You dozy mare, did you leave your brain on the bus?
    literally the dumbest person ive met on here, and thats saying smth
    You ungrateful little madam.
    Ha, a forty-year-old scared of a phone call, what a wimp.
    fck off with ur sob story
    Piss off back to whatever hole you crawled out of.
    You're weak, you've always been weak, and it stinks.
    Your poor husband, stuck with a nag like that.
    cry more lol
    You haven't two brain cells to rub together, have you.
    get lost creep
    Everything out of your mouth is garbage, pal.
    wot a muppet u are, cant even spell depresion
    You're a dreadful person and I hope someone tells you so daily.
    stop acting like a spoilt brat jesus
    ya big eejit, catch yourself on and quit the drama
    I've scraped better things than you off my wellies.
    Hush now, the adults are talking.
    no wonder u got no mates u minger
    Only a halfwit would go back to him, so congratulations.
    You're a parasite living off your elderly parents.
    god youre a dreary cow
    mate ur tapped in the head, do one
    Stop clogging up the board with your drivel, you numpty.
    You're about as much use as a chocolate teapot, and uglier.
    Look at the wee lamb, frightened of the big bad supermarket!
    i hate ppl like u, so needy and gross
    You are a hypocrite of the first water, madam.
    No one wants you around, there's the door.
    its not anxiety ur just a massive wuss
    fat lazy slob go for a run
    wow ur even dumber than ur last post made u look
    Button it, you daft old bat.
    ur tears r hilarious keep em coming 😂
    A proper bloke would've dealt with this by now, not you though, you jellyfish.
    u disgust me ngl
    nah ur just a bad dad and a drunk
    Oh, do shut your trap.
    Call yourself a nurse, you couldn't look after a goldfish.
    you absolute wetwipe hahaha
    Your whole personality is being a victim, you sad little man.
    Somebody take the keyboard away from this imbecile.
    grow up ffs ur 19 not 9
    You're toxic, vile and thoroughly deserve to be on your own.
    What a sorry specimen you are.
    Must be lovely having all day to lie about feeling sad.
    Funny how you're always ill when there's something you don't fancy doing.
    are u sure that even happened tho
    Some of us have real problems, but carry on.
    Well, you did choose to marry him.
    oh look another thread about u
    ok but u were drinking so what did u expect
    my cousin lost both legs n she never complains, just sayin
    I suppose we should all drop everything again, should we?
    You don't seem that depressed in your holiday photos.
    thats not real ptsd, my grandad was at the falklands
    Have you ever wondered why people keep walking out on you?
    It's draining, reading you, and I'm clearly not alone in that.
    Gosh, a whole panic attack in Waitrose, how ever did you survive.
    bit convenient that innit
    We had none of this in my day and we managed perfectly well.
    Perhaps if you smiled now and then he would have stayed.
    There are children starving, but yes, tell us about your essay.
    u say this every week n nothing changes
    I wonder what your sister's side of the story would be.
    Congratulations on making somebody else's bereavement about you.
    evrybody gets tired love the rest of us just get on with it
    sounds like u kinda enjoy being like this
    Fancy having a therapist and still being like that.
    I'd have thought a teacher could cope with a bit of noise.
    and the oscar goes to...
    Self-diagnosed off TikTok, were we?
    You must have done something to make her that angry.
    Strange that your story was different on Tuesday.
    try having 3 kids then come back n tell me ur tired
    Some people simply don't want to get better, do they.
    ur poor mum having to put up with all this
    With respect, one dead hamster is not grief.
    lucky u, sick pay and netflix
    I'm sure it felt very dramatic at the time.
    If you'd reported it properly, you wouldn't be in this mess.
    People have stopped replying for a reason, hun.
    yeah yeah we know, ur special
    Not being funny, but you rather bring it on yourself.
    here we go, right on shedule
    That's barely a loss, he was ninety-one.
    Doctors don't turn folk away for nothing, so what aren't you telling us?
    u wore that to a party n ur surprised??
    Some might call that depression; I'd call it a lie-in.
    Thank you for that fascinating update on your sleep, truly riveting.
    I guess rehab only works on folks who actually try.
    wish i had time to be anxious lol
    My divorce was ten times messier and you didn't hear a peep from me.
    It takes two, and I notice you never mention your own part.
    Do your friends know how exhausting they find you?
    so brave u got out of bed wow
    You'd feel better if you stopped looking for things to be upset about.
    I have cancer, so forgive me if I don't weep about your exams.
    idk seems like ur doing it for likes
    Bullied at work at fifty-two, really?
    Your children will remember you like this, you know.
    A bit rich, asking for support when you never give any.
    if it was that bad youd of left him years ago
    It's always somebody else's fault with you, isn't it?
    They do say some women pick the same sort on purpose.
    tbf id have ghosted u aswell
    Let's all hold hands while he tells us about his boiler again.
    Other widows manage to wash their hair.
    hardly a breakdown is it, u were back at work monday
    You are pathetic. I've met puppies with more guts. Off you trot.
    Listen here, sunshine. You're a moaner and a bore, and there isn't a soul on the forum who can stand you.
    omg ur actually so thick. how do u even get dressed in the mornin
    Right, I'll say what everybody's thinking. You are an insufferable windbag. Give it a rest.
    I had a look through your posts and laughed out loud. What a ridiculous human being. Please never have children.
    shut it. just shut it. ur doing my head in u whiny rat
    You're forty-six and still blaming Daddy? Get over yourself, you big girl's blouse.
    No. Go and find another forum to stink out, you tiresome man.
    hahaha he cheated cos ur boring and ugly. facts. bye
    Don't you dare say you're a carer. You're a cruel, idle woman and your father deserves better.
    Sit down, dummy. You don't know the first thing about addiction and you're making a fool of yourself.
    Every single night with the waterworks. Grow up! You're a grown woman carrying on like a five-year-old.
    u failed ur driving test 4 times bc ur an idiot not bc of nerves. dont blame adhd lol
    What a snivelling toad you are. My wife read your message over my shoulder and even she snorted.
    I've no patience for dossers. Get up off your backside, have a wash, and quit whining like a kettle.
    leave the group. seriously. ur the reason its dead in here
    Some friendly advice from an old soldier. Toughen up, you great lettuce, or take up knitting.
    Aw, diddums. Did the nasty manager use her cross voice? You're a laughing stock.
    ye talk some amount of shite. nobody believes a word of it, ya wee chancer. away home
    You wretched woman. Three children under one roof and all you can do is lie there feeling sorry for yourself.
    Dude, you're a train wreck. Nobody's gonna date a guy who bawls at dog food commercials.
    wow. just wow. stupidest take ever from the stupidest user. log off
    I've tried being polite, and it's wasted on a dimwit. You wouldn't know help if it bit you on the nose.
    Away with you. You're a nasty, bitter old crone and that's why the neighbours don't call.
    bro ur 17 and scared of school 💀 absolute baby. man the hell up
    You always were going to end up alone. Look at yourself. Who on earth would put up with that face and that temper?
    Nobody owes you a reply, you entitled twerp. Stop bumping the thread and sod off.
    I see the village idiot has logged on. Do tell us more of your wisdom. Better still, don't.
    dont message me again u sad clingy oddball. u make my skin crawl
    So you lost your job. Big deal! You were probably rubbish at it, judging by the way you write.
    You're scum. What sort of person walks out on a sick wife? I hope you're ashamed.
    u relapsed again?? lmao what a mess u are. once a pisshead always one
    Quiet, please. Everyone else would like a conversation without your gormless contributions.
    This is why folk cross the road when they see you coming. You're a leech, Darren.
    honest to god u need a slap. ur kids should be taken off u
    Spare me. You're no more ill than my left boot, you fraud, and taxpayers are sick of carrying you.
    I did laugh at "can't cope". You've a nice house and a husband who works. Try my life for a week.
    so he shouted once. and ur calling it abuse?? ok
    Interesting timeline. First it was your back, then your nerves, now your mother. What will it be next month?
    I don't doubt you feel upset. I just think a calmer person would have handled it, and he wouldn't have needed to raise his hand.
    Oh, bless. A bad day at uni. However will the nation go on?
    not gonna lie everyone goes quiet when u post. maybe think about why
    We've all given you advice for two years now. You ignore it, then come back for more sympathy. It wears a person out.
    Must be grand to be off on the sick. I was on nights with a broken wrist and two weans.
    You lost a parent, I lost a child. Those are not the same league, so please don't compare notes with me.
    hmm idk. if it really happend ud remember the date. js
    I'm only saying what nobody else will. You left your door unlocked. You can hardly be shocked.
    Sure thing, honey. The whole world's mean and you're an angel. Tell us another.
    When my husband died I had a farm to run. I didn't have the luxury of sitting in a chair crying.
    u get PIP for that? wow. i know ppl in wheelchairs who got turned down
    Well done on ruining Christmas for your whole family. I hope the attention was worth it.
    It was a miscarriage at six weeks. Most women wouldn't even have noticed.
    theres a waiting list for ppl who actualy need it. maybe let them go first
    I'm not surprised your daughter doesn't ring. Would you, if you had to listen to this?
    Another "final straw", is it? You must be getting through a lot of camels.
    Your GP said there's nothing wrong with you. Perhaps listen to somebody who went to medical school.
    ok so u didnt say no. u didnt leave. what was he meant to think
    I do admire your stamina. Anyone normal would run out of things to feel hard done by. Not you!
    Lads in the trenches wrote cheerier letters than this. You've central heating and a full fridge, pet.
    its just a breakup. ppl have actual trauma on here n ur taking up all the space
    `,
  ),
  'fourth hand': anywhere(
    'fourth hand',
    `
    ur an absolute joke mate
    what a sorry excuse for a man you are
    shut up will you, nobody asked for your life story
    Grow a pair and get on with it.
    ur so pathetic it actually hurts to read
    You are the most self absorbed person on this whole forum
    Honestly you're a disgrace to your kids
    get a grip you big baby
    That poor woman is seventy eight with two bad hips and you've got her doing your washing, you selfish cow, think of her for once in your life.
    god ur boring
    What kind of mother leaves her children to go lie in bed? A useless one
    you sound like a right moaning git
    No one cares. Literally no one.
    stop whining n get a job u lazy sod
    You're thick as mince, aren't you
    Man up
    I've read some rubbish on here but you take the biscuit, you total muppet
    you disgust me
    u need to shut ur mouth
    You're nothing but a liar and everyone on this thread knows it
    Jesus, are you always this stupid or is today a special occasion?
    Feck off with your sob story
    you're a gobshite and you always have been
    Cop on to yourself, you eejit, you're making a show of us all
    I hope you know how much of a burden you are to that poor woman
    quit being such a crybaby lol
    You're a loser. Sorry not sorry.
    Dude you are such a whiny little bitch
    what an idiot you are for going back to him
    Your poems are crap and so are you
    what a clown u are
    nobody on here likes you fyi
    You are so full of shit your eyes must be brown
    Piss off back to whatever hole you came from
    Your problem isn't anxiety or your childhood or your chemicals or whatever it is this week, your problem is that you're weak and you always were.
    you make me sick with your me me me
    Did your parents drop you on your head or what
    Such a drama queen, you honestly belong on a stage
    you're a grown arse adult crying over a cat. embarrassing
    Your just an attention seeker plain and simple
    Only a complete moron would stop their tablets like you did
    You spineless wet lettuce
    pull yourself together for gods sake woman
    u r the reason ppl dont take this site serious
    You're fat because you eat too much. Stop blaming your thyroid.
    Go and bore somebody else with it
    you're a bad dad and you know it
    I wouldn't want to live with you either, you sound unbearable
    Stupid question from a stupid person
    oh do shut your gob
    You're a parasite living off the rest of us who go to work
    what a nasty piece of work you turned out to be
    You haven't got two brain cells to rub together
    cry me a river loser
    You, my friend, are a waste of oxygen
    everyone's sick of you. EVERYONE.
    Sod off, you've had enough of our time
    you're a terrible friend and you deserve to be on your own
    ur not ill ur bone idle
    How can anyone be as dense as you
    Listen here you ungrateful brat, your nan fed you for ten years
    you absolute melt
    You're a mess and a coward
    just log off, you're not wanted here
    I can't stand you or your endless threads
    you're damaged goods hun thats why nobody stays
    You sad little man, three paragraphs about a parking space and not one word about how your daughter must be feeling in the middle of all this
    ur writing is like a 5 year olds are u slow or something
    Bloody hell you don't half talk bollocks
    You're a hypocrite and a creep
    Get over yourself, you're not that interesting
    wise up ya clampit
    Away and boil yer heid, ye greetin-faced wee nyaff
    You're a dose, do you know that? A complete dose.
    Yer man is right about you, you're a pure wagon
    suck it up buttercup, you're a quitter and you always quit
    You need to quit acting like a damn toddler
    what a snowflake lol
    If brains were dynamite you couldn't blow your nose
    You ruined that family. You. Nobody else.
    you're toxic and i feel sorry for whoever gets stuck with you
    I've been on this forum nine years and in all that time I have never met anyone as entitled, spoilt and downright rude as you.
    fuck off with this self pity
    u thick cow hes using u
    no one is ever going to love you with that attitude, or that face
    you're an embarrassment to people with real bipolar
    hopeless, ur completely hopeless n im done wasting advice on u
    You lazy article, get out of your pit
    ur a freak
    You don't deserve that child
    Are you dim? I explained this yesterday
    Just because you've got anxiety doesn't mean you get to be a complete arsehole
    I've seen more backbone in a jellyfish than in you
    you're a failure at being a nurse AND at being a wife
    your opinion is worthless so keep it to yourself
    stop posting u tedious woman
    You're a drunk. Call it what it is. A useless drunk.
    once an addict always an addict and you're the filthy living proof
    nobody gives a toss about you or your exams
    You're pitiful, really
    what a tit you are
    I'd have left you years ago, you miserable sod
    your a grass and a snake
    You must be the dumbest person ever to hold a driving licence
    Wah wah wah, poor you, change the record you big wean
    You're an idiot if you think she's coming back. A deluded idiot.
    zip it
    You don't know what you're talking about so pipe down, love
    Dickhead.. she told u no, what part dont u get
    You're just a nobody from nowhere pretending you've got problems
    Stop being such a wimp, it's a phone call
    you're 34 and live with your mum, of course you're a joke
    i genuinely think you're the worst person ive come across online
    Ugly inside and out, that's you
    get in the bin
    You ought to be ashamed of yourself, a man of your age carrying on like this
    You're useless to everyone while you lie there feeling sorry for yourself
    kindly fuck all the way off
    u stink of desperation
    ur brain must be made of porridge
    You have the emotional range of a brick and the charm of one too
    Dry your eyes princess, nobody's coming to save you
    you are a coward who hides behind a diagnosis
    What a ridiculous, spiteful little person you are
    Nobody wants to hear about your bloody panic attacks again
    You're a lazy good for nothing and that's why she changed the locks
    moron. read the leaflet.
    Fourteen posts this week about your gap year and your yoga and your precious trauma, you pretentious twat, give the rest of us a turn
    you're mental, stay away from me
    Catch yourself on, you're an absolute eejit for believing him
    ya big lump, get off yer backside
    You are such a pain in the neck and I bet your carers hate coming
    You're a leech, bleeding your sister dry
    how thick can 1 person be omg
    I'm ashamed to share a forum with you
    Go away. Seriously just go away
    you've the brains of a rocking horse
    You're a crap mum, there, I said it
    Stop your blubbing, it's pathetic in a fella of fifty
    Ya gowl ye, would you ever stop with the moaning
    you're a control freak and a bully
    what a vile selfish thing you are
    u dont deserve help after wat u did
    Nobody here is as stupid as you look
    You're a lost cause, pal. We gave you numbers, we gave you links, we sat up with you, and you threw it all back like the spoilt child you are
    You total plank, you've lost your own house over scratchcards
    shut ya face n let the adults speak
    STFU already
    You're dead weight and your team knows it
    honestly you're just a horrible person
    Here we go again.
    no wonder he left you
    Funny how you're always too ill for work but never for bingo
    some of us have actual problems u know
    Are you sure it happened like that? Because it keeps changing
    Must be nice to have time to sit and think about your feelings all day
    Try burying a child, then come and tell me about stress
    and what did you do to make him that angry?
    Oh look, it's all about you. Quelle surprise.
    well u did choose to marry him
    My nan lived through the Blitz and she never had a panic attack
    if you say so hun
    Wow, a whole two days without a boyfriend, however will you cope
    Hmm, you don't sound depressed to me
    You'd think you were the only person who ever lost a dad
    so let me guess, it's everyone else's fault
    Maybe if you smiled more people would want to be around you
    thats not real ocd thats just liking things tidy
    Another thread from you, I see. Shall I put the kettle on for the long version?
    What did you expect, going out dressed like that
    Sure you were grand enough to go to the wedding
    There's a lady on my ward with six weeks left and two little ones, and she has never once gone on the way you do about a headache
    I see you've managed to make Tom's thread about yourself. Again.
    I mean it's your own doing at the end of the day
    Bless. First time anyone has said no to you, is it?
    everybody gets sad, they don't all announce it
    I don't want to upset anyone but has it crossed your mind that four grown children don't all stop ringing their mother for no reason?
    Right. And I'm the Queen of Sheba.
    You can type fine for someone who can't get out of bed
    Convenient that it only comes on when the rent is due
    Pretty sure if it was that bad you'd have gone to the police
    Perhaps some people just aren't cut out for being parents
    ok drama over? can we get back to the thread now
    Not being funny but you do bring it on yourself
    u get PIP for that?? unreal
    One of us here has been sectioned and it isn't you, so maybe let the grown ups talk
    I read the whole thread twice to be fair to you, and honestly all I came away with was a lot of sympathy for your sister
    Nice story. Shame none of it adds up
    oh boo hoo
    And the award for best performance goes to...
    If you really wanted to get better you'd be better by now
    You've been saying you'll ring the GP since January, I won't hold my breath
    Gee, you think you've got it bad? Try doing a tour in Fallujah.
    Well aren't you special
    it was only a miscarriage at 6 weeks, i lost mine at 30
    Did you really think she'd stay with you when you never leave the sofa?
    Only four sessions of therapy and you've given up already. Colour me shocked.
    lol ok whatever u say doctor google
    Other people manage it with three kids and two jobs
    Let's all stop what we're doing, she's had a bad day
    You were drinking though weren't you, so what did you think was going to happen
    Do you ever listen to yourself?
    sounds like ur boss had a point tbh
    Well, you know what they say about the boy who cried wolf
    Ah the poor martyr, will we get you a cross
    Is there anything you haven't got? Asthma, ADHD, now this
    You've a great imagination, I'll give you that
    It's a pet rat. People here have lost husbands.
    Poor you, stuck in that lovely big house
    I'd love to have your so called breakdown if it comes with six months off
    so u say
    Some might say your wife is the one who needs support here
    Kids today, one bad grade and it's trauma
    If I were married to you I'd be having an affair too
    I suppose we should all clap because you had a shower
    Are you certain you want advice? Last time you just wanted sympathy.
    real depression is when u cant post on here 20 times a day
    You made your bed
    Everybody else on this thread managed to be polite to the crisis team, I wonder what was different with you
    Its always something with you isnt it
    Amazing how your voices only turn up on weekends
    Maybe he wouldn't shout if you kept the house a bit nicer
    Sure thing, honey. Whatever helps you sleep.
    You're very brave to post that, I'd be too embarrassed
    Did you get that diagnosis off TikTok by any chance
    yes yes we all heard about your ex. many times.
    I doubt he'd hit you for no reason
    Congratulations on being the most hard done by person in Leeds
    My son is autistic, actually autistic, not whatever you are
    You were hardly going to win mother of the year though were you
    So there were forty people at this party and a band, and somehow nobody else saw a thing. Interesting. I'm only saying what everyone is thinking.
    I'm sure the world will stop turning while you find yourself
    Well some people just aren't very likeable, have you thought of that
    Still on about this? It's been two years
    You could always try, I don't know, working?
    Would it kill you to think of somebody else for five minutes
    when I was your age I'd two babies and no washing machine, so forgive me if I don't weep
    aww did somebody not text u back
    That's what you get for trusting people off the internet, duh
    and yet u can afford ciggies
    Imagine having a husband who cooks, drives, works and takes the children to school, and still finding something to come on here and complain about every night
    cant have been that traumatic if u went back a 2nd time
    look who's come crawling back to the group
    Must've missed the bit where any of this was his fault
    You had one job as a big brother
    Your mum must be so proud
    oh so now its anxiety is it, last month was your back
    Not everyone who's a bit shy needs a label, pet
    I give it a week before you're drinking again
    Hate to say I told you so, but I did tell you, didn't I
    don't worry, someone will be along to rub your back in a minute
    At least you've got legs
    Funny, the rest of us find this group really helpful. Maybe it's not the group.
    You did sign the form, so I don't see who else there is to blame for him going into that home
    K. Thanks for sharing. Again.
    Every time things go well for me you have a crisis, have you noticed that
    I guess some of us were just brought up to get on with it
    Did you even try though?
    A cry for help usually means you want help, not an audience
    And you wonder why nobody replies to you
    `,
  ),
  'fifth hand': anywhere(
    'fifth hand',
    `
    Oh give over, you whinging git.
    you are such an idiot honestly
    Shut your mouth for once in your life.
    Nobody asked you, clown.
    just piss off mate
    What a pathetic little post.
    You're a drama queen and everyone on this board is sick of it.
    omg shut uppp
    do us all a favour and log off for good
    You absolute muppet, read what I actually wrote.
    I've met toddlers with more backbone than you.
    ur a joke
    Grow up. You're forty-three and you write like a spoiled teenager.
    Get over yourself, sweetheart, the world doesn't revolve around your bad Tuesday.
    You're thick as mince, so you are.
    would u ever cop on to yourself, ye gobshite
    boo hoo. cry me a river 🙄
    lol imagine being this weak
    You make me want to throw up.
    No wonder your wife left.
    Take your self pity somewhere else, we're full.
    Christ, you're boring.
    you're a liar and a leech and you always have been
    Are you stupid or do you just play stupid for attention?
    Jog on.
    nobody here likes u and im the only one with the guts to say it
    wow ok so you're dumb AND rude, great combo
    Crawl back under your rock.
    You're a waste of bandwidth.
    Stop typing. Seriously, stop. Every word makes you look worse.
    Pull yourself together, man, this is embarrassing to watch.
    go find another forum to poison
    ur a selfish cow n ur kids deserve better
    I hope your doctor charges extra for having to listen to you
    Look who's back, the queen of excuses.
    You sanctimonious prick.
    Wah wah wah. Is baby tired? Does baby need a nap?
    You don't have depression, you have laziness with a fancy name.
    Honestly you're just a horrible human being.
    You wouldn't know a panic attack if it bit you on the arse.
    eejit. pure eejit.
    Keep your half-baked advice to yourself, you quack.
    Somebody take this guy's keyboard away, he's a moron.
    ur so full of crap it's coming out ur ears
    You're the most self-absorbed person I've ever had the misfortune of reading.
    Zip it, Karen.
    Away and bile yer heid.
    You disgust me, leaving your mum like that.
    Bugger off back to Facebook with the rest of the numpties.
    Here we go, 800 words of you licking your own wounds again. Yawn.
    ffs are you actually that dense
    Man up or shut up
    You're a coward. You were a coward last month and you're a coward now.
    I've blocked smarter people than you.
    pls just leave the group nobody will notice
    What kind of mother even says that? You're vile.
    Haha "trauma". You stubbed your toe on life and want a medal.
    You snivelling wee toad.
    Go cry to someone who's paid to care.
    You've the brains of a damp sponge.
    your poem was garbage and so is your attitude
    Can the mods ban this loser already?
    I wouldn't trust you with a goldfish, never mind a daughter.
    Oh look, the village idiot has opinions.
    stfu ur not a therapist
    You dumbass, I literally said the opposite.
    Feck off with your pity party.
    You're a parasite living off your parents at thirty.
    Nobody cares about your stupid cat.
    Bless, did somebody teach you a big word today? Shame you used it wrong, dimwit.
    You are weak. There, somebody finally said it.
    get a grip you soft sod
    You're poison, plain and simple.
    Why don't you take your crystals and your crap spelling and do one.
    I can't stand you people who faff about crying all day.
    such a loser lmaooo
    Quit your bitching and get a job
    You sound like a broken record that was shite to begin with.
    youre not special, youre just needy
    u arrogant, puffed-up windbag. who made u king of this thread?
    Get out of this thread, you're not welcome.
    You've got a face like a slapped arse in that profile pic and a personality to match.
    Do you practise being this annoying?
    Stop stinking up the board with your misery.
    u ruin every single chat u come into
    you manipulative witch
    Absolute state of you.
    There's something seriously wrong with you, and I don't mean the anxiety.
    you couldnt help a drunk find a pub, so spare us the wisdom
    Wind your neck in, you're talking bollocks.
    ugh you're so cringe i actually feel ill
    I laughed out loud at your breakdown, not gonna lie.
    ur a grown man scared of a bus. let that sink in...
    Go back to bed, it's the only thing you're good at.
    You are a terrible friend and you give terrible advice.
    Dry your eyes, princess.
    congratulations, dumbest comment of the week goes to you lol
    dont talk to me again you weirdo
    You're about as useful as a chocolate teapot and twice as thick
    Typical gutless answer from a gutless man.
    take the hint, we all want you gone
    You fat lazy sod, go for a walk and spare us.
    Listen here, you jumped-up little know-it-all lol
    hush now, the adults are talking
    u need to shut ur trap before i report u
    What a spoiled brat you are.
    You're dead wood. Always were.
    You're a fraud and I'd put money on it.
    Sod right off with that patronising rubbish, you smug git.
    I feel sorry for whoever has to live with you.
    ya big eejit ye havent a clue what ur on about
    Wow. You really are as nasty as people say.
    youre a hypocrite of the first order, preaching kindness after what you wrote to Dee
    Leave. Just leave. The rest of us were having a nice evening.
    ur rotten right through and it shows
    Stupid question from a stupid person.
    You're not "healing", you're wallowing, and you reek of it.
    Honest to God, a brick wall would have more empathy than you, you cold fish.
    Nobody wants your sob story at 2am, go to sleep you melt
    I bet even your dog avoids you.
    You utter, utter tool.
    Kindly remove your big nose from my business.
    "I can't cope" 😭😭😭 that's you, that's what you sound like
    You're just a bitter old hag with wifi.
    Don't ever reply to one of my posts again, you ghoul.
    lol at u thinking anyone reads ur essays
    You had one job, you useless lump.
    You're a bully, and not even a clever one
    off you trot, nobodys stopping you
    You're as fake as your username.
    Spineless. That's the word for you, Graham. Spineless.
    god ur insufferable
    If brains were dynamite you couldn't blow your hat off
    youre an embarrassment to everyone whos actually in recovery
    You don't deserve the help you're getting, you ungrateful wretch.
    clueless as ever arent ya
    Get in the bin with that take, and climb in after it.
    You're a sad little man with nothing better to do.
    ur nothing but a bag of excuses in a hoodie
    Funny how you're always too ill to work but never too ill to post.
    Must be nice having a husband to pay the bills while you find yourself.
    Whatever helps you sleep at night.
    Some of us have real problems.
    sure jan
    Typical. I open up and you make it about your sister
    I lost both my parents and I still managed to get out of bed, but you do you.
    And did you ever think about how he felt?
    Interesting. Last week it was your back.
    my gran lived through the Blitz and never needed a support forum
    if you say so, hun
    so ur saying the doctor is wrong and u, with google, are right. gotcha
    Well, you did choose to go back to him.
    Another crisis, is it? That's three this month.
    I'd love to have the time to be that anxious.
    wow, a whole two days without sleep. however did u survive!!
    Don't mind me, I'll just sit here with my actual diagnosis.
    Other people on here manage to say thank you.
    are you sure it was abuse and not just an argument?
    After everything I've done for you on this forum, this is what I get.
    ok well i guess ur pain is bigger than everyone elses
    It takes two, you know. What did you say to set her off?
    I suppose we should all drop everything again.
    Have you tried not dwelling on it for five minutes?
    Aisling has four kids and MS and you don't hear a peep out of her.
    hmm that's not what you told us in january tho
    oh, im sure it was very traumatic, ur latte being cold and all
    Someone's enjoying the attention.
    If you really wanted to get better you'd have done it by now.
    You made your bed, love.
    Right, because nobody else has ever been dumped.
    Not everything is a trigger.
    It was only a miscarriage at six weeks, some of us lost babies we'd held.
    u might want to ask yourself why everybody leaves
    lol ok doctor
    with respect, people with real OCD dont joke about it
    I'm not saying you're making it up, I'm just saying the dates don't add up.
    Glad one of us has the energy to argue
    Here she goes again...
    no offense but you kinda bring it on yourself
    Thanks for that, really helpful. I'll just be cured then, shall I?
    There are children starving, but do go on about your flatmate.
    Well, if you'd listened to me in the first place you wouldn't be here.
    u dont look depressed in ur photos
    that's nice dear
    I waited eleven hours in A&E with a broken hip so forgive me if I don't weep over your phone appointment.
    And you wonder why your kids don't ring.
    Maybe if you put the wine down you'd see things a bit clearer.
    must be great to just not have to adult
    Gosh, what a brave little soldier.
    I'd be ashamed to write that where my mother could read it.
    Others have it a lot worse and complain a lot less.
    Sure look, you'd have found something to be upset about either way.
    I was going to help but I see you'd rather have sympathy.
    How convenient that you remember it now, right before the court date.
    everyone gets sad, u just like to announce it
    You'll forgive me for not holding my breath this time.
    Five years of therapy and that's the insight you came up with?
    I hope you're happy now, Tom's left the group because of what you wrote.
    Kelly went through the same thing and she's running marathons now. Just saying smh
    Big talk for someone who hasn't left the house since March.
    If my worst day looked like yours I'd be laughing.
    riiiight. "self care".
    i guess rules dont apply when its you!!
    You did say that about the last three boyfriends as well.
    That's not grief, he was your uncle. I buried my son.
    Oh good, a lecture from the woman who can't answer her own front door.
    Let me get my tiny violin.
    Surely by now you'd be over it?
    I notice you never ask how anyone else is doing.
    we get it ur sad
    Did you actually take the tablets this time or just tell us you did?
    Only you could turn my good news into your bad day
    ive stopped worrying when you say that, you say it every weekend 🙄
    My two-year-old copes better with change.
    Somehow it's never your fault, is it?
    Its a wonder you find the strength to type all that out
    a proper friend wouldve noticed I was struggling too, but grand
    u had a roof n food growing up so idk what there is to be traumatised about
    Perhaps the common denominator is worth a look.
    Ah here, it was one panic attack, not Vietnam.
    You're very quick with the advice for somebody on her third rehab.
    Lovely. I bare my soul and get a thumbs up from you.
    maybe he drinks because of whats waiting at home
    I wouldn't expect you to understand, you've never had to fight for anything.
    Yeah yeah, we've all heard the one about your dad.
    imagine if everyone just quit when it got hard like you did
    Not being funny, but is that really depression or just a lie-in?
    I kept my job through chemo. What's stopping you?
    You've an answer for everything except the thing I asked.
    some people want solutions and some people want an audience. ill leave it there
    if youd been a better wife maybe wed be having another conversation
    Cool story.
    So sorry my divorce isn't as exciting as yours.
    Well it's your funeral, you never listen anyway.
    i just think its weird how ur "too anxious" for work but not for coachella
    Poor you. Again.
    The rest of us read the pinned post before asking, but you carry on.
    You've upset half the people on this thread and I doubt you've even noticed.
    Honestly I come away from your posts feeling worse every single time.
    Would it kill you to be positive just once?
    Therapy obviously isn't working, is it?
    Your brother had the same childhood and he turned out fine.
    sounds like a you problem
    And there it is, took you two whole sentences to bring up your ex.
    im sure the nurse had nothing better to do than hold ur hand all night
    In my day we called that a bad mood.
    Keep telling yourself that.
    You knew what he was when you married him.
    hope ur proud of urself, i was doing ok til i read that
    must everything be a diagnosis with u?
    At least my family still want me round at Christmas.
    Mm. And how many followers did that little confession get you? smh
    People have actually died of this, so maybe tone down the drama about your mild case.
    You had the whole summer to sort it out and here we are.
    Don't worry, no one was expecting you to turn up for me.
    nice to see you can manage a holiday at least
    I'd have thought a teacher would be able to spell "bipolar", but there you go.
    k. not everyone's got a rich daddy to bail them out 🙃
    `,
  ),
  'sixth hand': anywhere(
    'sixth hand',
    `
    You're a nasty piece of work, you know that?
    what an absolute tosser you are mate
    You are honestly the most self-absorbed person on this board.
    ur such a clown lol
    God, you're thick. I've explained this three times now.
    you pathetic little man
    Listen to yourself, you sound like a spoilt brat.
    youre a liar and a coward and everyone in this thread can see it
    Jesus, what a prick you turned out to be.
    You smug arsehole, you don't even read what people write.
    honestly ur just a waste of everyones time
    No wonder your wife left, you're unbearable.
    you dumbass, thats not even how sertraline works
    You're a bully, plain and simple, and a dim one at that.
    Some people are toxic and you, my friend, are the whole landfill.
    omg you are SO stupid it actually hurts
    You are a sad, lonely troll and I almost feel sorry for you.
    Bloody hell, you really are an idiot.
    u absolute melt
    You've got the emotional range of a brick and half the brains.
    I've scraped nicer things than you off my shoe.
    youre full of shit and you always have been
    wow ur a bitter old cow arent you
    You are a vile human being and I hope your friends find out.
    Typical of you, you spineless weasel.
    You're nothing but a drama queen with a wifi connection.
    such a loser omg no wonder nobody replies to you
    You daft cow, nobody said that.
    What kind of scumbag says that to a grieving mum? You, apparently.
    youre an embarrassment to this whole forum
    hey dave you're a grade A dickhead
    I didn't think anyone could be this dense, but here you are.
    You're weak. Always have been, judging by your posts.
    You sanctimonious twat, get off your high horse.
    You have to be the laziest excuse for an adult I've ever come across.
    A leech, that's what you are. You take and take and never give anything back here.
    you people pleasing doormat, no wonder he walks all over u
    You're a hypocrite of the highest order.
    Honestly what a selfish cow you are, posting that on her thread.
    You ignorant, arrogant little know-it-all.
    shes right about you. you are a creep
    You're as much use as a chocolate teapot and twice as thick.
    You're a narcissist, and not even a clever one.
    lmao youre actually braindead
    Everyone here is too polite to say it, so I will: you're a parasite.
    You're a crap friend and a worse listener.
    what a miserable whiny baby u are
    u r a joke of a moderator and a joke of a person
    You've got a nasty little mind and it shows in every post.
    You're a complete and utter muppet.
    Coward. You run off every time someone asks you a straight question.
    i cant believe i wasted an hour being nice to a piece of trash like you
    You must be the dimmest bulb in the whole chat.
    You're a terrible mother and I'd bet your kids know it.
    fuck you, you patronising git
    You self-righteous jerk, nobody asked for your sermon.
    Nobody likes you here, Karen, in case you hadn't noticed.
    ur the reason ppl leave this group
    You are rotten to the core and your apology means nothing to me.
    You absolute weapon, she was talking about her DAD.
    You sound like a complete lunatic.
    I've met houseplants with more empathy than you.
    you two faced snake, i saw what you wrote in the other thread
    You're a burden on that poor husband of yours.
    You gutless wonder.
    screw you and ur fake sympathy
    ur dumb af and so is your advice
    What a nasty, small-minded person you must be in real life.
    You're pond scum, mate, and I'm being generous to pond scum.
    You are a manipulative liar and that's being polite.
    bell end. thats what you are. a massive bell end
    You've always been a bit slow, haven't you?
    You're a grown man crying about a text message, you wimp.
    Your family must be so ashamed of you.
    imagine being as useless as you are
    Picking on the new girl, were you, you horrible man? Disgraceful.
    You moron, I said the opposite.
    I hope you know you're a heartless cow.
    ur literally the worst person ive ever talked to on here
    You're about as deep as a puddle, and just as murky.
    You absolute donkey, read the pinned post.
    You're an ungrateful brat and those nurses deserve better than you.
    No spine, no brain, no manners. That's you summed up.
    go on, cry about it, you snowflake
    jerk. you knew it was her first post
    You're a poisonous person and people go quiet whenever you log on.
    You come across as a thoroughly unpleasant little man, Graham.
    you stupid stupid girl, of course he lied
    You're a failure and you want the rest of us down there with you.
    You're an ass, and I say that having read every single one of your posts.
    what a knob you are honestly
    I've never met anyone so desperate and so boring at once. You're both.
    Your opinion is garbage and so are you.
    you're such a crybaby, it's one bad week
    You filthy hypocrite, you were drinking last night, you said so yourself.
    You make my skin crawl.
    You're dead weight in this group and we'd all be happier without you.
    lol ok you absolute walnut
    You've got a cruel streak a mile wide and not two brain cells to go with it.
    ugh ur gross
    Thank you for proving you're every bit the arrogant sod I took you for.
    You call that support? You're a ghoul.
    You nosy old busybody, keep out of my thread.
    I pity whoever has to live with you.
    ur a total nutjob and everyone on here knows it
    You're lazy, you're rude, and frankly you stink of self-pity.
    youre such a tool, kyle
    Well aren't you a poisonous little toad.
    You are worthless as a friend and I wish I'd never replied to you.
    Shut up. Just shut up for once.
    grow up ffs
    Oh do go away, will you.
    Get off this thread and don't come back.
    put a sock in it mate
    Do us all a favour and log off.
    nobody asked you, so butt out
    omg stfu already
    Get over yourself.
    Grow a pair and stop whining at strangers.
    Go bother someone else with your drama.
    pull urself together and stop moaning
    Stop posting. Nobody wants to read it.
    Just leave, honestly, we were fine before you joined.
    You're thirty-four, act like it.
    take your pity party somewhere else pls
    Zip it, Sandra, the adults are talking.
    Man up and deal with it like everyone else.
    Piss off back to whatever board you came from.
    omg get a life
    Why don't you sod off and leave her alone.
    Keep your mouth shut if that's all you've got.
    quit ur crying already
    get a grip. it was one panic attack
    Delete your account, nobody will notice.
    You need to stop talking and you need to stop now.
    i said LEAVE. what part of that dont you get
    Enough, nobody cares, go to bed.
    Stop making everything about you and go away.
    Toughen up, buttercup.
    fuck off and dont message me again
    Cry to your therapist and not to us.
    Get out of here with that nonsense, and take your excuses with you.
    Be quiet for once in your life.
    just stop replying to me u weirdo
    Snap out of it, for heaven's sake.
    Go and find another forum, this one's for people who actually want to get better.
    get lost. seriously
    Wind your neck in, love.
    Save it. Not one person here wants another essay from you.
    You want my advice? Get a job and stop wallowing.
    go touch grass and leave us alone
    Off you pop, then, and don't let the door hit you.
    Stop being such a child and take your meds.
    do one mate
    Pipe down, you've said your piece four times.
    Stay out of threads you're too thick to follow.
    Go sulk somewhere I don't have to watch.
    bye. dont come back this time
    Get a spine and then come talk to me.
    I want you gone from this group by tonight, we all do.
    stop typing. stop. typing
    Wipe your nose and behave like an adult.
    Clear off, you're ruining this place for the rest of us.
    why r u still here?? go
    Quit whining and get out of bed like the rest of the world.
    grow a thicker skin or get off the internet
    Keep your sad little stories to yourself from now on.
    jog on pal nobody's buying it
    Oh boo hoo, somebody was mean to you at work.
    Here she comes again, our lady of perpetual sorrows.
    aww did the nasty man hurt ur feelings
    Congratulations, you've made someone's funeral about yourself.
    Wow, you had a shower today. Shall we call the papers?
    lol imagine being scared of the bus
    Let me guess, it's everyone's fault but yours. Again.
    Cue the violins, everybody.
    Another day, another crisis from you. What is it this time, your toast was burnt?
    omg poor u, must be so hard having a house and a husband 😂
    Well done, Sherlock, you've discovered that life is hard.
    Did you rehearse that in front of the mirror or does the self-pity come naturally?
    "i cant cope" waaah waaah
    Oh yes, do tell us about your anxiety, we've only heard it nine hundred times.
    Somebody hand this man a medal for getting out of bed.
    cool story bro, tell it again with more crying
    Bless, you actually think people read your posts.
    How brave of you to be rude from behind a keyboard.
    Yes, dear, the whole world is out to get you, even the postman.
    haha you got dumped by TEXT, i would too
    Sure, you're the expert, with your two hours of googling.
    Shall I warm your bottle before you write the next reply?
    look everyone, mr sensitive is upset
    thanks freud lol any more wisdom from ur mums basement
    Oh great, the professor of misery has arrived.
    I'm sure the doctors were thrilled to see you for the fifth time this week.
    so ur ocd made u do it, how convenient 🙄
    What a shock, you quit again. I'd never have guessed.
    Must be lovely up there on your cross.
    lmaooo you cried in tesco over yoghurt
    Do you get a discount on tissues, the amount you go through?
    That's adorable, you thought you'd last a week sober.
    quick someone call the waaambulance
    Your poem made me laugh, and I don't think it was meant to.
    wow 2 whole days without a meltdown, new record for u
    Oh look, the victim has logged on right on schedule.
    Well, well, the great survivor can't manage a phone call.
    Ever so sorry your majesty, I'll use a softer font next time.
    "triggered" by a balloon hahaha ok then
    I see we're doing the sad selfie again. Riveting.
    Remind me which tragedy it is today, I've lost track of yours.
    nice breathing exercises, did they teach u that in nursery
    I'd play you the world's smallest violin but even that's too big.
    Golly, who could have foreseen that you'd mess this one up as well?
    Tell me, does your therapist fall asleep too?
    yeah im sure ur cat is the only one who loves u, its cos u feed it
    Let's all stop what we're doing because Michelle is having a feeling.
    You should go on tour with this act, honestly, ten out of ten for the wobbling lip.
    lol therapy's working great for you i see
    Gosh, you were sad in 2009. Somebody alert the BBC.
    I don't believe a word of this.
    You're not depressed, you're just lazy.
    funny how ur "ptsd" only shows up when theres work to do
    Nobody who was really ill would be typing paragraphs at midnight.
    You made that up for attention and we all know it.
    Last month it was bipolar, now it's autism. Which one will you pick next?
    fake story. next
    You got that diagnosis off TikTok, didn't you?
    Real panic attacks don't come with punctuation.
    you look perfectly fine in your photos to me
    sure u have an eating disorder, ive seen what u post for lunch
    Your story changes every time you tell it. Funny that.
    I've had proper depression, and what you've got isn't it.
    So your mum hit you but you still went on holiday with her? Pull the other one.
    its all in ur head, u just want benefits
    If you'd really been through that you wouldn't be so chatty about it.
    You only say you're suicidal when nobody's talking to you.
    I think you enjoy being ill, personally.
    lol "dissociating" is that what we call not listening now
    Convenient that there's no witness and no report, isn't it.
    You don't have OCD, you just like being fussy.
    People with actual trauma don't go on about it like you do.
    i work in a hospital and trust me ur not sick
    You've been crying wolf on here since March and I for one am done.
    stop pretending, u were at a party on saturday
    bet u never even went to therapy
    A real addict wouldn't find it so easy to quit, so I reckon you never were one.
    You weren't abused, you were disciplined. There's a difference.
    Everyone gets sad, you've just found a fancy word for it.
    that never happened and u know it
    Did a doctor tell you that or did you do a quiz?
    You're exaggerating again, like you always do.
    I've read your old posts and none of this adds up, you're a fantasist.
    hearing voices my arse, you just want to be interesting
    You're too young to have anything to be depressed about.
    Sounds to me like you wanted it at the time and changed your mind after.
    So you can't leave the house, but you can get your nails done?
    ur anxiety is just bad parenting on ur mums part lol stop calling it an illness
    Self-diagnosed, I assume. They always are.
    You're attention seeking and everyone's too scared of the mods to say so.
    There is nothing wrong with you that a hard day's work wouldn't fix.
    if it was that bad u would of left him years ago
    attempt my foot, you just wanted him to call
    You're putting it on, love. My sister does the exact same act.
    you dont even sound sad
    adhd isnt real hun ur just disorganised
    Men can't be abused like that, so I don't know why you're telling people this.
    I'll believe you're ill when I see a letter from the hospital.
    how come ur always too ill for work but never too ill for xbox
    Every word of your story reads like a bad soap opera, and I bet that's where you got it.
    My brother died. You lost a hamster. Have some perspective.
    There are kids in war zones and you're upset about an exam.
    try having cancer then come back and complain
    You've got a roof over your head, so what exactly have you got to cry about?
    Think what you're putting your poor mother through.
    I had it ten times worse at your age and I never moaned once.
    ur divorce is nothing, i buried a child
    youre the reason your dad drinks, ever thought of that?
    Do you realise how selfish it is to lie in bed while your husband does everything?
    at least u HAVE a mum to fight with
    One miscarriage isn't the end of the world, I've had four.
    You should be ashamed of yourself, feeling sorry for yourself with two healthy kids.
    I did fifteen years in care, so forgive me if your bad boarding school doesn't move me.
    u think THATS bad lol u wouldnt last a day in my life
    Your kids are going to grow up damaged because of you.
    She spent all night talking to you and now she's ill. I hope you're proud.
    Compared to what the rest of us deal with, yours is a stubbed toe.
    people like u take the beds from people who are actually dying
    If you really loved them you'd stop being depressed.
    You chose him, you chose to stay, so you've only yourself to blame.
    it was only a dog
    he'd still be alive if u had picked up the phone
    After everything this group did for you, this is how you repay us?
    I lost both legs and I'm still cheerful, what's your excuse?
    first world problems much?? people are starving
    You've broken your parents' hearts and you come here wanting sympathy.
    Anxiety isn't even a proper illness next to what I've got.
    You've no right to grieve, you hadn't visited her in years.
    ur making everyone in this group feel worse every time u post
    My nan lived through the Blitz and she never needed a support group, unlike you.
    You got a year of therapy on the NHS and you're still like this? Others would kill for that.
    how can u be sad with a body like urs, try being my size
    You owe us an apology for making us worry over nothing.
    Two weeks of feeling low is hardly worth a post when people here have had twenty years of it.
    u only had it once. i had it every night for 6 yrs so dont talk to me about trauma
    It was your drinking that did this to her, live with it.
    Must be nice having time for a breakdown. I've got three jobs.
    You're draining everybody who cares about you, and one day they'll give up.
    ur kids deserve a better dad simple as
    Your dad left because of how you are, I'd put money on it.
    You're lucky. Mine beat me with a belt and yours only shouted, so spare me.
    he cheated, so what, mines in the ground
    stop taking up space from people with real trauma
    A broken engagement, is that all? I thought someone had died, the way you carried on.
    How dare you complain about being tired when you don't even have children.
    i gave up my whole evening for u and ur still moaning, unreal
    You had a happy childhood by your own account, so you've got no business being on this board.
    You let your sister down when it counted, and no amount of crying on here changes that.
    others manage with way less than you so idk why u cant
    `,
  ),
  'seventh hand': anywhere(
    'seventh hand',
    `
    You absolute muppet, read the thread before you answer.
    what a gobshite u turned out to be
    God, you're a tedious little man.
    ur a clown mate
    I've scrolled through all your posts and the only conclusion is that you're an idiot.
    I was up with him at two, at four and again at six, and then I open this and find you telling us all to try a gratitude list. You smug cow.
    Jesus, you're thick as a ditch.
    only a total dickhead would post that on somebody's bad night
    Nobody asked you, you pompous windbag.
    You are a liar and a drama queen, and this whole board knows it.
    shut up you whiny brat
    thanks for nothing arsehole
    I've followed this from the start because my own brother has the same condition and I wanted to learn. All I've learned is that you're a selfish prick and yours deserves better.
    I had a bit of sympathy until I got to the end. Then I realised you're just a moaner with a keyboard.
    Wise up, you eejit, nobody's buying it.
    You're a jackass. There, someone said it.
    piss off back to facebook u sad old trout
    what kind of moron leaves the tablets on the worktop
    ur nothing but a leech on that poor man
    arent u a pathetic creature
    Get over yourself, you stuck-up wagon.
    lol what a loser
    The lads in here are too polite to tell you you're a creep, so I will.
    listen numpty the form has a second page
    You sanctimonious twat, I hope typing that made you feel tall.
    uv the brains of a wet sock
    u stupid stupid woman why would u ring them on a sunday
    cant be arsed with a halfwit like u tonight
    Bless, another know-nothing gobbing off. Go away, you pest.
    Y'all can baby her if you want, and I know I'll catch hell for typing this from the church parking lot, but this lady is a fraud and a crybaby. I said what I said.
    You're a coward who hides behind his wife's diagnosis.
    Dopey article, they told you that in the first letter.
    such a drip. cant believe i wasted ten mins reading this
    vile nasty piece of work u are, reporting every word
    I knew you were slow but wow.
    You're a joke, and not even the funny sort.
    fuck off u self important wanker
    fool. absolute fool. u had one job
    Don't lecture me about benefits, you jumped-up little clerk.
    my dog has more sense than u n he eats stones
    ye are some langer boy, giving out about a free hot dinner
    You miserable old goat, go and get some air.
    Dear oh dear. I've met doorknobs with more going on than you.
    Grow a spine, you big baby.
    You come on here every night with the same sob story, you manipulative toad.
    ur pathetic n everyone here thinks it
    What a spiteful hag you are.
    Are you always this dense, or is it a Friday thing?
    I hope your day's grand. Only messing, you're a gowl and I don't care how your day is.
    My mother had four of us and a husband with one lung, and she still got the washing out by nine. You're the laziest lump I've ever come across on a carers' board.
    Sit down, dumbass, the adults are talking.
    You, sir, are an insufferable bore.
    ya daft git its a blister pack not a bomb
    She asked you for a lift to the eye clinic, one lift, and you told her to get the bus with her stick and her bag. Shame on you, you cold-hearted cow. That's your own mother.
    You scrounging toerag, I pay for that chair.
    Good luck with the move. You're still a horrible person, mind.
    why are u such a bellend about everything
    I've been carer to three people now, my dad, my aunt and the old fella next door, and I've never met one as useless as yourself. Have a nice weekend.
    Honey, you're trash.
    Would you ever cop on, you gombeen.
    ur a freak n thats me being polite
    another post from captain misery. change the record u bore
    You are an embarrassment to carers everywhere.
    do one u greasy chancer
    You jumped the queue like the rat you are.
    So you left her with the neighbour and went to bingo? You're scum.
    nob. thats all iv got. ur a nob
    You strike me as a bully and a bit of a dimwit.
    Imagine being this big an asshole before breakfast.
    It's people like you, you whingeing pillock, who make the nurses quit.
    There's a date on the letter, you count one month from it, then you ask for the reconsideration first. I'd explain the rest but you're too stupid to follow it.
    You heartless bastard. He asked for one phone call.
    Nice to see the village idiot has found the reply button.
    cop yourself on ya spanner
    u dozy mare the clinic moved in march
    What a waste of space you are, and a waste of everybody's evening.
    Weirdo. Leave the rest of us alone.
    hush ur mouth u bitter little troll
    You're a disgrace, end of.
    I read it twice to be fair to you, because I know how things can come across when a person is worn out. Second time round you still looked like a stupid, grasping woman.
    Two-faced snake. You told Maureen the opposite on Monday.
    You're an airhead, sweetheart, and I don't have the energy.
    u r the biggest hypocrite iv ever seen on here
    Wind your neck in, you gormless lump.
    Sure you're only a chancer with a bad back, and the whole parish could tell you so.
    The seizure diary is under the pinned posts, third one down, and there's a version you can print for the school as well. Try opening your eyes next time, you blithering fool.
    Such a nasty wee man you are.
    plonker. i said the GREEN form
    no wonder ur kids dont ring, ur a witch
    ur dumber than a box of hammers n u type like one
    I've no time for parasites, and that's what you are.
    somebody take the phone off this imbecile
    Your sister drove six hours through that storm with two babies in the back so you could have one night's sleep, and you complained about the soup. You ungrateful sod!
    Big man, are you? You're a worm.
    ok karen. go cry to the moderators, u snivelling grass
    You've a face like thunder and a heart to match, you horrible woman.
    You truly are a piece of shit for saying that to a grieving dad.
    I'm glad the scan was clear, I really am, nobody wants that for anyone and I lit a candle along with the rest. Doesn't change that you're a rude, ignorant pig.
    thick. just thick. how do u get dressed
    Take your advice and shove it, you patronising tit.
    u feckless eejit that was the rent money
    Have you ever had an original thought, you parrot?
    You big-headed tosser, nobody made you the expert on dementia.
    i actually feel ill reading u. ur poison
    Lady, you are a nightmare, and I'd have blocked you months ago if I knew how.
    sneaky lying so n so is what u are
    quit ur bawling u overgrown toddler
    The cheek of you, you brazen hussy.
    You're as much use as a chocolate teapot, and half as bright.
    ur a melt. man up
    Nobody hates you, because nobody notices you, you dreary little nobody.
    Right, bonehead, one more time: the helpline closes at eight.
    You're a control freak and a tyrant and I pity anyone under your roof.
    stop tagging me u creepy pest
    I'd call you a donkey, but donkeys work.
    You must be the rudest, most pig-ignorant person on this site.
    did u fall on ur head?? absolute tool
    Cheers for the link, genius. It's broken, like you.
    You conceited ass. He was in pain and you made it about you.
    ah here, ur some dose. do us all a favour n log off
    We'd three boys under five in a two-bed flat and every one of them could sit through Mass. No child of mine would be let carry on like that, but then I actually parent.
    u look about 70 in that photo
    ur poor kids. drew the short straw there
    maybe learn 2 spell before u give out advice
    With a job like yours, I'm not surprised nobody listens to you.
    That's not an illness, that's being out of shape.
    You're not cut out to be a mother, and the sooner you accept it the better.
    I couldn't get past your second line. A nine-year-old writes better.
    Try a comb before the next video call, love.
    ur son is like that cos of u. simple as
    u clearly didnt get far in school
    Fibromyalgia is what they call it when they can't say lazy, and you're the proof.
    Anyone can do a few care shifts. It's hardly work, what you do.
    You've let yourself go something shocking since the wedding photo.
    a proper dad wouldve been at that meeting
    that poem was painful lol. stick to crying
    You wouldn't understand the research, so I'll not bother linking it.
    My granny managed nine with no washing machine. You can't manage one with a gadget for everything.
    You put the weight on yourself, so don't blame the steroids.
    Letting an autistic child live on crisps is neglect, and you're neglecting her.
    no offence but u look rough as a badgers arse in that pic
    You were a terrible daughter before she got sick and you're a terrible one now.
    Did you even read what you wrote? It's gibberish.
    You've turned that boy into a spoilt terror, and now the school has to mop up.
    I've seen your sort of fatigue. It clears up when there's a party on.
    Your house is a tip, no wonder social services came.
    girl nobody with ur teeth should be posting selfies
    You've never held down a real job, have you? It shows.
    You're not clever enough to be arguing with consultants.
    Some people aren't meant to be carers, and you're one of them. He'd be safer in a home.
    Whatever you think you've got, it's mostly self-pity.
    ur mothering is a car crash
    I clicked through because somebody here said it had helped them with the feeding clinic. Your blog is unreadable. I gave it ten minutes, which is ten more than it earned.
    I'd be mortified to send my child out looking like yours.
    You failed him. I don't know how else to put it.
    I've been type one since I was eleven and I weigh every potato, so I know it can be done. If you'd an ounce of discipline your sugars wouldn't be all over the shop.
    Is English your first language? Couldn't make head nor tail of that mess.
    call that lifting? ull drop her one day ur hopeless at it
    thats what happens when u have kids n cant raise them
    Bald, broke and still picking fights. No wonder she left you.
    ur crochet looks like something the cat brought up lol
    You do a wee part-time job in a shop, so spare us the burnout talk.
    You're raising a bully. I'd look in the mirror for where she got it.
    POTS, ME, long covid, whatever's in fashion next month. You collect them like stamps.
    I don't expect someone of your level to follow a care plan.
    u cant cook u cant clean what do u do all day
    Your wife must lie there wishing she'd been given someone competent.
    That haircut does nothing for you. Neither does the attitude.
    You let a six-year-old run your home. Weak, weak parenting.
    u write like ur drunk
    not being funny but ur massive. course ur knees hurt
    Even with the steps written out for you, you managed to get it wrong. You're not very bright.
    My two had chores from the age of four, and now they cook for me when I'm poorly. You never learned to be a grown-up yourself, so how would your daughter?
    walk it off. ur illness is in ur head n so is everything else u post about
    As an employer, I wouldn't hire you to water a plant.
    uve made an invalid out of a healthy girl
    I edited a parish newsletter for twenty years, so I do know a little about what people will sit down and read. I can see why they turned down your article. It's dull and so are you.
    You look like you slept in a hedge. Would it kill you to make an effort for visiting day?
    ur not a carer ur a maid n not a good one
    There's a training day on the fifth at the health centre, with sandwiches. Mind you, four years in and you still can't work a hoist, so I doubt it'll go in. Some people just haven't got it upstairs.
    You wanted babies. Now you can't even keep them clean.
    Nobody believes your pain because you tell it so badly.
    Your spelling tells me everything I need about your opinion.
    Your "business" is selling candles to your cousins.
    Those twins are wild because you're soft in the head with them.
    cant believe ur a teacher. god help those kids
    With that chin I'd keep the camera off, pet.
    u couldnt organise a sandwich never mind a discharge
    Your kind of depression would be cured by a day's work.
    Mam of the year, giving a toddler an iPad at the table. You're rearing a zombie.
    ur story made no sense and ur punctuation is a crime
    You're a poor excuse for a father and the judge saw it in five minutes.
    I trained for four years. You watched a video. You know nothing.
    You dress that man like a scarecrow and it shames him.
    The rest of us with MS get up, get the stick, get the bus and get on with it, and not one of us has had an easy year. You gave up because giving up suits you.
    you smell of failure hun, sorry not sorry
    ur cooking would put anyone in hospital never mind a man w ulcers
    uv a slow mind n i mean that as an observation
    Your daughter cuts you off because you're unbearable to be around.
    jus cos u gave birth doesnt make u a mum. mums turn up
    only being honest but u do bring it on urself
    aw poor u. again
    Wow, a whole afternoon alone with your own child. However did you survive?
    My husband has stage four and I've cleaned him up five times since breakfast, with the dog barking and the gas man at the door. So forgive me if I don't weep over your migraine.
    Funny how you're always too ill for the school run and never too ill for bingo.
    must be nice to have time to post all day x
    I'd have noticed the lump sooner, but I suppose everyone pays attention in their own way.
    some of us have real problems hun
    Bless you, I don't know how you cope being you.
    ok if u say so 🙄
    I'm not judging, I just couldn't live with myself if I'd done that.
    Congratulations, you've managed to make her funeral about you.
    Are you sure that's what the doctor said, or is it what you wanted to hear?
    well u would say that
    Don't take this the wrong way, but have you thought that you might be the problem?
    i mean if u had visited more maybe he wouldnt of fallen
    It must be lovely having so little to worry about.
    feel sorry for u i really do. sad to see a grown woman beg for likes
    call that a flare? iv worked full shifts on worse
    Sure look, we can't all be good at it.
    Someone had to say it: people are tired of your updates.
    And the award for biggest martyr goes to...
    im sure ur doing ur best. shame its not enough
    You chose to have him.
    At least yours can walk. Try my life for a week and then come back and cry.
    I notice the story's changed since last month. Twice.
    Oh honey. You actually thought they'd believe you?
    Fair play to you for being so open about not trying.
    nobodys forcing u to stay. sounds like u like the attention tbh
    I'm a straight talker and I always have been, ask anyone who's worked with me, so here goes. You've worn out every friend you had, and before the summer's through you'll wear us out next.
    Carers' allowance and a cleaner? My heart bleeds.
    The helpline is free, the nurse gave you the leaflet, and three of us told you the same thing in May. You could have asked before it got to this, but that wouldn't have been as dramatic.
    interesting that u only get chest pains when ur sisters in the spotlight
    It's a miracle he's lasted this long with you in charge of the tablets.
    i wish i had ur problems lol
    I'd never say you were making it up. I'd only say nobody's ever seen one of these seizures.
    another setback? u do have a gift for them
    Anyone else would have left him years ago, but I suppose you haven't many options.
    theres people in wars ya know
    Thank you for that lecture. I'd forgotten we had a professor among us who can't get her own lad to school.
    tell us again how tired u are. we only heard it 40 times
    We all make mistakes, but most of us only make them once.
    I lost a baby. You lost a job. Please don't compare.
    I'm saying this as a friend: it's embarrassing to watch.
    You're so brave to go out looking like that.
    aw did the nasty nurse expect u to say please
    Isn't it odd how it always happens to you and never to anyone sensible.
    I was very sorry to read that she'd gone, and I hope the service does her proud. With respect, a bit less time on here and a bit more beside her bed might have saved her.
    ah god love you, you really havent a clue have you
    Not everyone's strong enough for this, and that's ok, somebody has to be the weak one.
    Well done on getting out of bed. Should we alert the papers?
    so ur "exhausted". right
    The community nurse will show anybody how to flush it, it takes five minutes, and there's a good video too. If my daughter had a feeding tube I'd make sure I knew, but that's just me.
    u sure its not just anxiety? u do go on a bit
    People might take your pain more seriously if you didn't laugh so much in your photos.
    Oh I'm sorry, I didn't realise this was all about you.
    Ye'll get no sympathy from me. Ye made that bed.
    I read your post to my wife and we both had a good chuckle, so thanks for that.
    Three carers a day and still complaining. I'd love to see you with none.
    Hm. That isn't how a person in real grief talks.
    not being mean but what did u expect would happen lol
    uv only been at this a year. come back when uv earned a moan
    It's sweet that you think you're helping him.
    I'd be ashamed to put that in writing, but each to their own.
    The stress probably caused it, and we both know who causes the stress in your house.
    Keep telling yourself that, hun x
    Some would say your son's relapse was a cry for a proper parent. I wouldn't like to comment.
    oh look whos back. what is it this time
    u do realise ur husbands the one whos ill?
    I'd love to be able to just give up the way you do. There's a freedom in it, I'm sure.
    I'd my treatment in the middle of lambing with nobody to mind the place but me and a lad of fourteen. Chemo was a breeze for you, by the sound of it, with everyone bringing dinners.
    Go on then, tell us what big sacrifice you made today.
    harsh but true u were warned n u didnt listen so whose fault is it now
    theres always one who has it worse and its always u isnt it
    I admire your confidence, considering.
    I've thought about this a good deal and prayed on it too, so I'm not typing it in temper. Maybe God gives sick kids to people who need to learn patience. Have you learned any yet?
    I'm sure it felt like an emergency to you.
    Sorry for your loss, he was a gentleman and he always had a word for everybody on the ward. I do have to wonder where you were those last six weeks, when he was asking for you.
    A migraine? On the day of the move? What are the chances.
    u can google that ya know. most people do before wasting our time
    Thoughts and prayers for whoever has to live with you.
    It can't be easy, knowing it was your genes.
    i believe u. thousands wouldnt
    u were grand til the compo came up werent u
    Could be worse, could be someone who matters.
    Nobody ever died of being tired, so up you get and stop frightening your mother.
    So we're all meant to drop everything because you had a cry in Tesco?
    just being real with u, if everyone leaves u maybe its not everyone
    You must be so proud. Two degrees and you couldn't spot your own child was starving herself.
    used to feel bad for u. then i met ppl who actually try
    My mum had real dementia, the kind where she packed a bag every night and asked strangers for her own mother. Yours sounds like she's just fed up with you.
    Only the one hospital stay? Count yourself lucky and let the rest of us talk.
    You'd be amazed what a shower does for a bad mood. Give it a go sometime.
    hmm ok. and u wonder why ur own family wont help
    Perhaps if you'd breastfed we wouldn't be having this conversation.
    truth hurts doesnt it. only sayin what the whole group chat thinks of u
    I'm glad you've found something to be good at, even if it's only being sick.
    no one else in here needs this much minding but sure off you go
    We did warn you about having a third, didn't we. Anyway, chin up!
    It's a pity about you. Some people never get loved properly and it comes out in how they write to strangers.
    `,
  ),
  'eighth hand': anywhere(
    'eighth hand',
    `
    You are an idiot.
    You're such a drama queen.
    What a complete tool you are.
    Absolute muppet.
    Go fuck yourself.
    You're a pathetic little man.
    You are the most selfish person on this whole forum.
    What a loser.
    You're a liar and everybody here can see it.
    You utter wanker.
    Stupid cow.
    You're thick as mince.
    You are as dense as a bag of wet cement, mate.
    You're a whiny brat.
    What a sad, bitter old woman you must be.
    You're nothing but an attention seeker.
    Piss off, you miserable git.
    You're a right gobshite, aren't you.
    God, you're such an eejit.
    You drongo.
    You're a bloody galah and you always have been.
    What a dumbass.
    Dumb as a rock, you are.
    You're an asshole, plain and simple.
    You are a waste of everybody's time.
    No wonder she left you, you creep.
    You're a coward who hides behind a diagnosis.
    You sound like a spoiled teenager.
    You're a lazy sod.
    What a horrible mother you are.
    You're a disgrace to your family.
    You are a hypocrite of the highest order.
    Bore off, you tedious little man.
    You have the brains of a boiled potato.
    You're a parasite living off people who actually work.
    You're a bully, and a stupid one.
    Clown. Total clown.
    Silly bitch.
    You're a bastard for leaving your kids like that.
    You're weak, and that's the whole of your problem.
    You are a spineless worm.
    What kind of moron stops paying rent and then acts surprised?
    You're a bellend.
    You're a complete knobhead if you believe that.
    You total plank.
    You absolute melt.
    You're a snivelling wee toad.
    Fuck you and your sob story.
    Screw you, you smug prick.
    Up yours, you old trout.
    You are a dreadful human being.
    You're the worst sort of manipulator, the sort that cries.
    You're a leech, and your sister deserves better.
    Honestly, you're a dickhead.
    You're a pain in the arse to everyone who knows you.
    You're a nasty piece of work.
    Of course nobody calls you, you're unbearable.
    You're dull, you're needy and you never stop talking.
    You're a failure at forty-five and you blame your dad.
    Fat, lazy and bitter, what a catch you must be.
    You're an ugly person inside and out.
    You are a fraud.
    You're a fool to yourself and a burden to your wife.
    You big girl's blouse.
    You're a crybaby.
    What an ignorant thing you are.
    You absolute weapon, did you even read what she wrote?
    You're a scabby little troll.
    You narcissist.
    You're toxic and your friends were right to ditch you.
    You're a freeloader, a sponger and a cheat.
    You're a dope, a dozy one at that.
    Jackass. That's the only word for you.
    You're a self-absorbed jerk.
    You're a stuck-up cow who thinks she's better than us.
    You are a child in a grown man's body.
    You're a ratbag and your kids know it.
    You're a bludger, mate, simple as that.
    You're a whinging old grouch with too much time on your hands.
    You're a dirty liar.
    Two-faced weasel.
    What a piece of shit you are.
    You're a shit friend and a worse husband.
    You're a useless lump.
    You're a pillock with a keyboard.
    Your brain must be made of porridge.
    I've met smarter doorknobs than you.
    You're a joke, and not even a funny one.
    You're as much use as a chocolate teapot.
    You're rotten to the core.
    You're an embarrassment to this group.
    You are a sick, twisted individual.
    You're a crazy old bat.
    You must be some special kind of imbecile.
    You're the reason your daughter doesn't ring.
    You're trash, and so is the advice you give.
    Arrogant pig.
    You gormless twit.
    I think you're a horrible, grasping person.
    You're a wet blanket and a walking misery.
    ur such an idiot
    u r pathetic lol
    omg ur so dumb
    what a dick u are
    ur a joke mate
    go f urself
    f off u freak
    youre a loser and u know it
    ur a total psycho no wonder he ran
    u absolute bellend
    lol what a saddo
    ur a fake and a liar
    your such a baby omg
    ur a bitch tbh
    stupid stupid girl
    u are so full of urself
    thick as 2 short planks u are
    ur disgusting
    youre a horrible person honestly
    u selfish cow
    ur a scumbag for doing that to ur mum
    what a prick
    ur a lazy git who wont help himself
    dickhead alert
    u creepy weirdo
    imagine being as stupid as u
    ur the problem not ur husband
    u moaning old bag
    ur a gobshite so ya are
    eejit of the year right here
    ur brain dead mate
    no one likes u and i can see why
    ur just a bitter old hag
    wat a numpty
    u r a waste of space
    ya dumb fuck
    fuk you and ur advice
    kiss my ass u clown
    ur a nasty lil troll arent u
    u sad sad man
    youre a terrible dad sorry not sorry
    ur such a snowflake
    ur a fkn dropkick mate
    such a sook u are
    pathetic excuse for a man u are
    u are actually vile
    twat. thats what u are
    u airhead did u even think
    ur a user and u use everyone on here
    ur such a wimp its embarassing
    Shut up.
    Shut your mouth.
    Just shut it, will you.
    Would you ever shut up?
    Shut your trap and listen for once.
    Go away and don't come back.
    Get lost.
    Get out of this thread.
    Get over it.
    It was six years ago, get over yourself.
    Man up.
    Be a man about it and stop crying.
    Grow up.
    Grow a pair.
    Grow a backbone, for God's sake.
    Stop moaning.
    Stop your whining and do something.
    Quit whining, nobody wants to hear it.
    Quit feeling sorry for yourself.
    Get a job.
    Get off your backside and find some work.
    Get off your lazy arse.
    Get a life.
    Get a grip, woman.
    Suck it up, buttercup.
    Pull yourself together.
    Pull your socks up and stop sulking.
    Toughen up, princess.
    Harden up, mate.
    Have a teaspoon of cement.
    Give it a rest.
    Give over with the waterworks.
    Cop on to yourself.
    Would you ever cop on and leave the poor man alone.
    Catch yourself on.
    Build a bridge and get over it.
    Cry me a river, then leave.
    Go cry to your mum.
    Take your problems somewhere else.
    Find another forum to bore.
    Leave us in peace, you've had your turn.
    Put a sock in it.
    Zip it, we've all heard enough out of you.
    Don't bother posting here again.
    Do yourself a favor and stop talking.
    Wise up.
    Bugger off.
    Naff off back to wherever you came from.
    On your bike.
    Take a hike.
    Snap out of it.
    Dry your eyes, love, and act your age.
    shut up already
    jus zip it for once
    stfu pls
    stfu nobody asked u
    go away pls ur boring everyone
    get over it its only a cat
    just get over him already jeez
    man up bro
    man the f up
    grow up ur 34
    stop moaning n get on with it
    stop whinging all the time
    get a job then lol
    get a grip
    get ova urself
    jog on
    do one
    sod off will ya
    pull ur finger out n do summat
    stop posting this crap
    delete ur account
    stop being such a victim
    cheer up ffs
    go bother someone else
    quit crying its not that deep
    deal with it like the rest of us
    Nobody believes a word you say.
    You're making this up.
    That never happened.
    Oh, boo hoo.
    Here we go again, another tale of woe from you.
    Do you honestly expect us to swallow that?
    What did you think would happen?
    You brought this on yourself.
    You made your bed, now lie in it.
    That isn't depression, that's laziness.
    There's nothing wrong with you.
    You don't look ill to me.
    You've no idea what real pain is.
    If you were really that bad you wouldn't be typing on here.
    You just want attention.
    You only post when you want sympathy.
    Pull the other one.
    I wasn't born yesterday, and that story stinks.
    My heart bleeds for you, it really does.
    Let me get out my tiny violin.
    Poor little you.
    Am I meant to feel sorry for you?
    Nobody cares.
    Nobody asked for your opinion.
    I couldn't care less how your week was.
    Who do you think you are?
    Did the internet tell you that you had ADHD?
    You diagnosed yourself from a video, how very convenient.
    You enjoy being miserable.
    You don't want help, you want an audience.
    You love the drama, admit it.
    You'll never change.
    You'll be back drinking by Friday, we all know it.
    Your sort always go back to him.
    You call that a panic attack?
    I had it ten times worse and I never complained.
    People in war zones would laugh at your so-called trauma.
    Try having an actual illness.
    It's all in your head.
    You're putting it on for the benefits.
    Funny how you're too ill to work but well enough to go to Spain.
    Must be nice to lie in bed all day on our taxes.
    Well, aren't you special.
    Congratulations, you got out of the shower, do you want a medal?
    Big deal, you cleaned a kitchen.
    Is that it? That's what all the fuss was about?
    You ask for advice and then ignore it, so what's the point of you?
    I've read some rubbish in here but yours wins.
    That's the dumbest thing anyone has posted all year.
    Your therapist must dread Tuesdays.
    Your poor husband, that's all I can say.
    No wonder your kids can't stand you.
    You really think anyone would miss your posts?
    You can't even get that right.
    Good luck with that, given your track record.
    Would you listen to yourself?
    You always have an excuse.
    yeah right
    yeh sure u did
    lol ok whatever u say
    i dont believe u
    nobody cares abt ur ex
    literally who asked
    attention seekin again i see
    ur faking it
    so fake lol
    didnt happen
    cool story bro
    boo hoo poor u
    not this again from u
    u again?? seriously
    thats ur own fault tho
    well u deserved it
    u had it coming tbh
    ur not even depressed ur just bored
    everyone gets sad ur not special
    other ppl have it way worse than u
    my nan has cancer n she moans less than u
    u call that anxiety haha
    funny how ur always ill on mondays
    do u want a medal or sumthin
    what a load of bollox ur talking
    u wont do it u never do
    ur all talk
    lmao imagine crying over a job
    no1 is gonna read all that
    pmsl at u thinking anyone gives a toss
    `,
  ),
};
