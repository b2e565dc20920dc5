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
  'ninth hand': anywhere(
    'ninth hand',
    `
    Oh give over, you've been on here every night this week with the same moan.
    u dont have depression u have a bad attitude and too much free time
    I'm sorry, but a grown woman who can't open her own post is frankly ridiculous.
    Have you considered that people leave you because you're exhausting?
    Well, aren't we the little martyr today.
    Nobody asked for your life story, pet.
    My mother buried two children and never once made a song and dance about it the way you do.
    lol imagine crying over a hamster at ur age
    You'd want to cop yourself on, honestly, you're not the first person to lose a job.
    If you put half as much effort into working as you do into whining you'd be out of debt by Easter.
    What a surprise, another essay from you about how hard everything is.
    I can't be doing with people like you who ask for advice and then reject every bit of it. Waste of oxygen.
    Learn where a full stop goes and then maybe I'll read it.
    fibromyalgia my arse, you were at a wedding on saturday we all saw the pics
    I read your post twice and still couldn't find the part where any of this was someone else's fault.
    Some of us have cancer. You have a sore back and a flair for drama.
    You come across as a thoroughly selfish individual and I pity your husband.
    Aw diddums, did the nasty bank send you a letter?
    Go and bother somebody else with it.
    With the greatest respect, madam, you are talking through your hat, as you generally do.
    no wonder ur kids dont ring you
    You should be ashamed of yourself, leaving your dad in a home and then coming here for sympathy.
    Put the violin away, will ya.
    How you've made it to forty without anyone telling you to grow up is beyond me.
    Honestly you sound thick as mince.
    Every thread you touch turns into the you show.
    That's not grief, that's you wanting an audience.
    I'd say the doctor can't find anything wrong because there isn't anything wrong, only you fancying a few months on the sick.
    Get a grip of yourself woman.
    You're a leech. Your brother has bailed you out four times and you still have the neck to complain about his tone.
    shut it kevin no one cares about your knees
    Bless, you actually thought someone would agree with you.
    I've met toddlers with more backbone.
    You wanted honesty so here it is: you're boring, you're bitter and you've earned all that's happened to you.
    Sure what would you know, you've never done a hard day's work in your life.
    Must be nice to have nothing worse to fret about than a noisy neighbour. Try having a stroke.
    Imagine being this proud of doing nothing all day.
    k. dont care. didnt ask
    I hope you realise there's a group chat where we read your posts out and howl.
    A little self-awareness would go a long way in your case, though I shan't hold my breath.
    You spell like a six year old, so forgive me if I don't take your medical opinions seriously.
    Quit milking it. He's been dead three years.
    Carry on like that and I'll post your real name so everyone on the estate knows what you owe.
    you make me sick with all your poor me carry on
    Did you ever think your wife might have been happier without you dragging her down? Because I did, reading that.
    What an utterly pathetic response.
    You're the human version of a wet weekend in Rhyl.
    People with real anxiety can't leave the house, so how come you managed a fortnight in Tenerife?
    I'd rather listen to a dial-up modem than another word from you.
    Another one who thinks a bit of a cough makes her an invalid.
    Your poor mother deserves a proper carer and instead she's stuck with you.
    Take your crocodile tears over to Facebook, there's a good lad.
    wow ok so its all about u again, shocker
    Dear oh dear. Somebody didn't pay attention at school, did they?
    You blew the money. You lied about it. Now you want a hug? Jog on.
    Nobody made you have four kids you can't feed.
    The only thing wrong with your nerves is that you get on everyone else's.
    Oh look, the expert has spoken. All bow.
    Honestly, the nerve of you, asking for support when you've never given anyone here so much as a kind word.
    You are weak, and it shows in every line you write.
    I have rarely encountered such self-pity in a man of your years.
    Ur so dramatic its embarassing, ur not even that sick
    Away and boil your head.
    If your cat's funeral is the worst thing that's happened to you then you've led a charmed life and should keep quiet.
    It's always the same with your generation, one bad day and you need a diagnosis.
    Old people like you had the houses and the pensions, so forgive me for not weeping.
    Don't flatter yourself that anyone was waiting for your update.
    You're not a carer, you're a woman who lives with her mum and claims for it.
    Has it occurred to you that you might simply be a horrible person?
    I see you've found time to post nineteen times but not to wash a dish.
    Spare us.
    what part of no one likes you dont you get
    Reading your posts is like being stuck in a lift with a car alarm.
    You've a face on you like a slapped backside and a personality to match, I'd imagine.
    So you cut yourself off from everyone and now you're lonely. Genius.
    Please stop giving advice, you're far too stupid to be let near vulnerable people.
    My advice? Do the whole forum a favour and log off for good.
    Your so-called flare ups always seem to land on the days there's housework, funny that.
    Congratulations on making somebody else's miscarriage about you.
    ye right, ptsd from a car park bump, pull the other one
    Do you practise being this tiresome or does it come naturally?
    You had every chance to visit her while she was alive, so don't come weeping now.
    I knew a fella like you once, all mouth and no shoes, and nobody turned up to bury him.
    You ought to be grateful anyone bothers answering you at all.
    There's a word for men who gamble the rent away and it isn't "ill".
    Crybaby.
    Honestly hun if I had ur personality I'd be depressed an all
    You lost me at "I feel". Nobody is interested in what you feel.
    You're a disgrace of a daughter and I don't mind saying it.
    I'll type slowly so you can keep up.
    Is this your first day on earth or are you just that naive?
    Right so you're "too tired" to work but grand for typing nonsense at three in the morning.
    The world doesn't owe you a living, sweetheart, and neither do the taxpayers who fund your lie-ins.
    You must be very lonely to invent something like that.
    Funny how you're only ever poorly when there's people watching.
    You have the emotional range of a teaspoon and the manners of a pig.
    If brains were petrol you couldn't get a moped round a Polo.
    I suggest you take a long hard look in the mirror before you lecture anybody, you hypocrite.
    Seriously, a support group for people with a bit of tinnitus? You lot crack me up.
    You're not "struggling", you're lazy. There's a difference and it's about four hours' effort a day.
    Keep your nose out, you interfering old bat.
    Big man with your opinions, eh? Shame you couldn't hold a marriage together.
    I wouldn't trust you to mind a goldfish, never mind a disabled child.
    Mate you're a joke and the worst bit is you don't even know it.
    I'm amazed you have the gall to show your face after what you did to your sister.
    Nobody believes you were ever in hospital, by the way. We've talked about it.
    That's the most stupid thing I've read on this site and I've read all your other posts.
    Your dog died, not your child. Get some perspective.
    You're the reason people stop using this forum.
    Wind your neck in, you jumped up little know-it-all.
    Maybe if you weren't so needy he'd have stayed.
    Ah would you ever whisht, you're giving everyone a pain in the head.
    I do find it curious that your memory is so poor except where your grievances are concerned.
    Ever heard of paragraphs? Or is that another thing you've got a condition for?
    Try being a carer for a child on a ventilator, then come back and tell me you're tired.
    thats on you mate, play stupid games win stupid prizes
    You talk about your late husband as if he was a saint, but we all remember what you said about him last year.
    A word of advice: silence suits you better.
    Spoiled brat.
    Your anxiety seems very convenient, doesn't it, always popping up when there's a bill due.
    I'd be mortified to put something like that in public if I were you, but then you don't seem to do shame.
    Nobody here is qualified to help with whatever is wrong with you, and there is plenty.
    You're about as much use as a chocolate teapot and twice as thick.
    I pray for the nurses who have to deal with you.
    God, you're hard work. No wonder your support worker quit.
    dont reply to me ever again u creep
    Listen to yourself. Fifty-three and still blaming Mammy.
    You knew he drank when you married him so what exactly did you expect, flowers?
    You've obviously swallowed a self-help book. Pity you didn't choke on it.
    Your grief is a performance and the reviews are in.
    Reported you for being annoying, hope they bin you.
    I wasn't going to comment but this is so moronic I couldn't let it go. How do you dress yourself in the morning?
    Honestly I've had more helpful replies off a cash machine than off you.
    You can dress it up with long words all you like, you're still a sponger.
    Clearly the lights are on but there's nobody home with you.
    If I had a pound for every time you've "hit rock bottom", I could pay your overdraft.
    Nope. Not buying it. You're a fantasist.
    You wouldn't last ten minutes in my shoes, you soft article.
    Ok boomer, go and shout at a cloud
    Well I hope you're pleased with yourself, she left the group because of you, you bully.
    Ha! You, a good listener? You've never listened to a soul in your life.
    You haven't got OCD you just like being awkward and making everyone run round after you.
    There are children dying in hospices and you're on here sobbing over a cancelled holiday. Unreal.
    It takes a special sort of coward to walk out on a sick wife.
    Do us all a kindness and keep your theories to yourself.
    Your post had me in stitches, never read such self-important drivel.
    No one is "out to get you", you're simply not important enough.
    What sort of mother forgets her own child's appointment? I'd have social services at your door.
    You're eighty-one. Did you think he would live for ever? Pull yourself together.
    You teenagers wouldn't know real sadness if it bit you on the leg.
    Sounds like your boss was right to sack you.
    Thanks for that pearl of wisdom, Einstein, what would we do without you.
    I'd explain it again but I don't have any crayons.
    You're forever looking for notice, Noreen, and it's wearing thin.
    Some people fight their illness. Then there's you.
    Fat chance anyone's going to feel sorry for you when you did it to yourself with the cakes.
    u type like my nan after 3 sherries, cant understand a word, try english
    I've screenshotted all of this and I'm sending it to your manager, see how you like that.
    You're dead inside and you'll die on your own.
    Let me guess, it's worse for you. It's always worse for you.
    Have a day off from being a misery, would you?
    You've turned your son into the nervous wreck he is, and now you want applause for coping.
    I see the village idiot has found the wifi.
    I do hope you never have charge of anything more delicate than a doorstop.
    The lack of gratitude in you is staggering, given what that woman gave up to nurse you.
    Nobody forced the credit card into your hand, dearie.
    And the Oscar goes to... you, for that touching little number about your blood pressure.
    You really are a nasty piece of work under all those heart emojis.
    Just because you failed doesn't mean the rest of us want to hear how.
    Keep taking the tablets, love, they're obviously not working.
    You're like a stuck record: he left, he left, he left. We know. We'd have left too.
    I can smell the self pity from here.
    I've seen your sort before, all tears until the compensation comes through.
    Stop pretending you care about anyone here, you only want the likes.
    how are u this dense
    Such a brave soldier, managing a whole trip to Tesco. Shall we alert the papers?
    Sit down and let the adults talk.
    Whatever you've got, it isn't ME, because people with ME can't witter on for nine paragraphs.
    Frankly your late father would be disgusted with you.
    You're clueless about debt, clueless about people, and judging by this thread clueless about manners.
    Nice try, attention seeker.
    Not being funny but you've a very punchable way of writing.
    I genuinely feel stupider for having read what you wrote.
    Cop on to yourself and stop playing the poor mouth.
    You didn't lose your friends, you bored them away.
    Would it kill you to think about another human being for once? Evidently.
    It's not bereavement when you hadn't spoken to the man in a decade, so get off your high horse.
    You're a quitter, always were by the sound of it, and this is just one more thing you've quit.
    Well excuse me, your highness, I didn't realise we all had to tiptoe round your feelings.
    I'll make sure every mum at the school gate hears what kind of parent you are.
    You call that a panic attack? I've had worse hiccups.
    Honestly pal, away ye go and greet to somebody that gives a toss.
    You seem to confuse being disabled with being rude, and only one of them is an excuse.
    There, there. I'm sure the whole planet will stop turning until you feel better.
    You've the memory of a sieve and the charm of a wasp.
    I wouldn't waste the ink on you if this were a letter.
    She's better off dead than stuck with you moaning at her bedside.
    Not one person has missed you while you were away, just so you know.
    do u even hear urself?? pathetic
    We all managed lockdown without falling to bits. What's your excuse?
    You'd sulk if you won the lottery.
    Your opinion is worth precisely what we paid for it.
    Do you have any friends? Serious question. I'd be amazed.
    How original, another bloke who discovers feelings the minute his wife stops doing the washing.
    Your kids will grow up and write posts like this about you.
    You're too old to be this daft and too daft to be this old.
    Jesus wept, did you actually read what she wrote or did you just want to hear yourself talk?
    I shall be blunt: your company is unpleasant and your complaints are trivial.
    Ring someone who's paid to listen, because I'm certainly not.
    Man up. My grandad got shot at Anzio and never needed a "safe space".
    I've no time for benefit scroungers and that's what you are, whatever you call it.
    You lied about the diagnosis, didn't you? Go on, admit it.
    Anyone with half a brain would have opened those letters, but then I suppose that rules you out.
    Give your keyboard a rest and your husband some peace.
    You poor delicate flower, however do you survive a breeze?
    Drop dead.
    Everyone on this board thinks you're odd, I'm just the one who'll say it to your face.
    If ignorance is bliss you must be the happiest woman in Leitrim.
    You're not special, you're not interesting, and you're certainly not as sick as you let on.
    Imagine using your own kid's autism for sympathy points. You're vile.
    Stop hogging the thread, you windbag.
    It's called consequences, look it up. Get someone to help you with the long words.
    You must be a riot at parties, not that you'd be asked.
    I'd tell you to get over yourself but it'd be too big a climb.
    Another Monday, another crisis from you. You're like the bin lorry, only less useful.
    I do wonder whether you've ever apologised for anything, or is everyone else always the villain?
    your not ill ur just thick and bored
    You let that girl down and you know it, so don't be sniffling here looking for absolution.
    Yeah, sure, and I'm the Queen of Sheba. Chronic pain, is it? You were out dancing in June.
    I don't know who told you that you could write poetry but they owe your dead wife an apology.
    Nobody needs marriage guidance from a woman on her third divorce.
    Typical of you to turn up after all the hard bits are over and want a pat on the head.
    You've a neck like a jockey's, coming in here telling us how to mourn.
    Ugh, you again.
    I hope you get exactly what you deserve, and soon.
    Did it hurt, scraping the bottom of the barrel for that one?
    It must be wonderful to be so utterly without a conscience, do tell us how you manage it.
    My eight year old has more sense than you and she eats glue.
    Stay in bed then. Nobody's going to miss you, least of all the people who have to cover your shifts.
    You're wasting the counsellors' time when there's folk with actual trauma on the list.
    Bankrupt at thirty. What a waster.
    You have worn out every bit of patience in this group, and I for one wish you'd find another.
    Blah blah blah my childhood blah blah. Change the tune.
    hahaha u actually thought he loved u
    Women like you give carers a bad name.
    You wouldn't know the truth if it came round for tea.
    If you'd quit smoking when you were told, you wouldn't be sat here wheezing for pity.
    I'm only saying what everybody is thinking, which is that you're a fraud.
    You sir are a clown, and not even one of the good ones.
    Well that's ten minutes I'll never get back. Thanks for the waffle.
    Let's be honest, your brother's the one with the brain injury and he still makes more sense than you.
    Your daughter went no contact and having read your tone I'd like to shake her hand.
    Another sob story, another begging bowl. We see you, Denise.
    You never learn, do you? Same mess, different month.
    Why would anyone want to hear from you on the subject of raising children? Look at yours.
    Less chat, more effort. That's all that's wrong with you.
    oh my days ur so cringe, delete this
    Your husband isn't controlling, you're just useless with money and somebody has to be the adult.
    I think you rather enjoy being ill, it gives you something to talk about.
    Sorry, was that supposed to be advice? I've had better from a fortune cookie.
    You can't even finish a sentence and you think you could finish a degree?
    Seventy years on this earth and you've learned nothing but how to complain.
    You kids have it all handed to you and then you cry because the wifi is slow and call it burnout.
    I couldn't care less whether you slept or not.
    How dare you speak about grief. You got a week off work and a nice inheritance.
    You fell for a scam a child could have spotted and now you want us to feel bad for you?
    Trust you to find a way to make a baby shower miserable.
    Nobody's buying the tears, so you can pack it in.
    You are everything that's wrong with this country, sitting on your backside with your hand out.
    So you "forgot" to tell your wife about the loan. You're a liar and not even a clever one.
    Pity your parents didn't teach you any manners before they popped off.
    I pity anyone who has to share a kettle with you, let alone a house.
    hope ur ex gets the kids tbh
    This is a support forum, not your diary. Give it a rest.
    You smell of desperation, it's coming off the screen.
    One more post out of you about that flaming boiler and I'll scream. We're sick of the sight of your name.
    If you spent less on vapes and lashes you might manage the gas, but you won't, because you're a child.
    Don't mind him, he's not the full shilling. Are you, Gerard?
    It's easy to see why you were bullied.
    You've no right to call yourself a widow when you weren't even married.
    Gosh, I'd forgotten how fond you are of the sound of your own voice.
    Pipe down.
    You're not autistic, you're ignorant, my nephew has it and he has lovely manners.
    How does it feel to be the least reliable person in your entire family?
    If you truly wanted to get better you'd be better by now, so spare me the excuses.
    You're a fine one to preach about kindness, after the way you treated your neighbour.
    Ever thought your illness might be God's way of telling you to shut up?
    Sounds like you need a slap more than a therapist.
    Dry your eyes, princess, other people have got real bills.
    Where did you get your information, the back of a cereal box?
    You needn't bother writing back, I have no interest whatever in hearing from you.
    u r the weakest man ive ever come across and i work in a primary school
    That's what happens when you marry for money, you daft mare.
    There isn't a thing you've said this year that was worth reading.
    I notice you left out the bit where you stole from your nan. Shall I fill everyone in?
    Your idea of a hard week is my idea of a holiday, so pardon me if I don't light a candle.
    Come back when you've actually buried someone.
    You're a sad little man with a sad little life and now we all have to hear about it.
    What do you want, a medal? We've all had chemo.
    Don't kid yourself, the only reason they invite you is guilt.
    You're not fooling anybody with that limp.
    You're a drain on your family and I think deep down you know it.
    I'd feel sorry for you if you weren't so smug.
    Bit rich coming from the woman who slept through her own mother's last night.
    Nobody cares that it's your birthday. You're fifty-six, not six.
    Take the hint and take your drama with you.
    You must have been dropped on your head to believe a word of that.
    Even the moderators are fed up to the back teeth with you.
    For the love of God, eat a sandwich and stop making your mother ill with worry, you selfish girl.
    Well done you, you've managed to be wrong and rude in under ten words. Must be a record even by your standards.
    You think you're so clever with your articles and your links, but you're just a bore with a search engine.
    Call yourself a father? The lad would be better raised by the telly.
    I've scraped nicer things off my shoe than you.
    Whingeing, whingeing, whingeing. Were you born like that or did you take a course?
    Look, no offence, but you're the common factor in all your problems.
    sounds fake but ok
    I have a brain tumour and I still get up and do the school run. You've a migraine. Catch yourself on.
    Maybe nobody answers you because you've nothing to say.
    You'd argue with a signpost and still get lost.
    Your tremor comes and goes like the sun in Galway, doesn't it? Very handy when there's lifting to be done.
    What's it like being that useless? Does it take practice?
    You're only here to be petted and stroked. Get a cat.
    I wouldn't cross the road to help you after what you've just written.
    Your whole generation should be banned from the internet, you can't even use the caps lock.
    You chose the bottle over your babies, so don't be expecting a round of applause for six days sober.
    Is there anything at all you don't cry about?
    Just stop. It's mortifying watching you make a show of yourself.
    oh so now ur the victim?? the absolute state of you
    If you were my tenant I'd have had you out by the scruff years ago, you feckless article.
    You're like a child that's broken its toy and wants everyone to look.
    I'd save your breath, nobody here respects you enough to listen.
    Thank you for your contribution. It was, as ever, of no use to man or beast.
    You drove him to it with your nagging, that's my view.
    Honestly, I've known houseplants with more get up and go than you.
    I'm not surprised the dog ran off.
    We were all having a nice chat until you slithered in.
    `,
  ),
  'tenth hand': anywhere(
    'tenth hand',
    `
    So you can type four paragraphs on here but you can't hold down a job, interesting.
    people like you are the reason my taxes go up every april
    I have read this twice now and I still cannot find the part where anything is actually wrong with you.
    nice try mate, next time limp a bit harder for the assessor
    Zero points sounds about right from where I'm sitting.
    My grandfather worked down a pit with one lung. You have a sore back and a laptop.
    If you'd put half this effort into looking for work you'd not need to be asking strangers how to fill a form
    Ah here, would you ever cop on, the whole country is tired and they're not all holding their hand out.
    must be lovely having all day to moan about your entitlement
    Well if you didn't want people staring you shouldn't of done it should you
    You did it for attention and now you're cross that you've got some, make your mind up love
    just wear a jumper its not that deep
    Every girl in my year did that at fourteen, you're not special and it isn't a personality.
    imagine thinking anyone at a pool cares about your arms lol
    Those are barely scratches by the sound of it. Come back when you've something real to show.
    I hope you realise how sick it makes the rest of us feel to read this.
    Have you given one second's thought to your poor mother, or is it all about you and your short sleeves?
    Your mother has dementia. What's your excuse?
    Anyone who screams at a frightened old woman over a cup of tea shouldn't be left in charge of a goldfish.
    Someone ought to ring social services on you to be honest
    i looked after both my parents for 11 years and never once raised my voice so dont come on here wanting a medal
    She wiped your backside for years and this is how you repay her. Charming.
    I hope your own children are taking notes for when it's your turn.
    If you can't control your temper then hand her over to people who can, you are not fit for it.
    Wow. Just wow. That poor woman stuck in a house with you.
    "I only shouted once" – yes, they all say that, don't they
    94 days down the drain and you want sympathy, unreal
    Once a drunk always a drunk, I said the same to my ex.
    Nobody held you down and poured it in, did they.
    And there it is. I gave you till Easter, so you did slightly better than I expected.
    Funny how there's always a reason with you. Last time it was your job, now its the dog.
    you clearly don't want it enough, the ones who want it don't post excuses at 2am
    Don't call it a slip. You chose a bottle over your kids, call it that.
    Perhaps spare us the details next time, there are people here who actually managed to stay sober.
    I'm embarrassed for you, honestly I am.
    Two years! My neighbour had remarried by then.
    At some point, dear, grief becomes a hobby.
    he's been dead since 2023 you need to stop boring everyone with it
    You talk as if you're the only woman who ever lost a husband. I can assure you that you are not.
    Keeping his coat on the peg is morbid and frankly a bit creepy.
    I expect your friends have stopped ringing because they know exactly what they'll get.
    how lovely for you that you had thirty one happy years to be sad about, I had four and a divorce
    Give the man's clothes to charity and take up bowls, for pity's sake. This wallowing helps no one.
    What sort of father looks at his own baby and feels nothing, seriously
    Your wife just pushed a human out of her body and you've come online to say you're tired. Righto.
    Man up, pal. It's nappies, not Normandy.
    Should have thought of that before you got her pregnant
    men can't get postnatal depression so maybe pick a different excuse
    I feel sorry for that child already, I really do.
    Oh no, did the baby cry in the night? How dreadful. Whoever could have warned you.
    you sound like my ex and he was gone by the christening so lets see how long you last
    So basically you're jealous of an infant. Take a long look at yourself.
    Every. Single. Night. Do you ever stop?
    I think we've all heard it by now, there's no need to keep us updated hourly.
    Honestly I scroll past as soon as I see your name
    this is a support forum not your personal diary hun
    You've had about two hundred replies since March and done nothing with any of them, so what exactly is the point of you asking?
    There are members in genuine crisis who can't get a word in because you've clogged up the page again.
    get a dog, get a hobby, get off here
    I notice you never answer anybody else's threads. It's just take, take, take.
    Same song, different evening. Yawn.
    So you quit after three sessions and you're surprised you're not better?
    There's an eighteen month waiting list and you've thrown your place in the bin, thanks a bunch from all of us on it
    Sounds to me like the therapist told you a home truth and you didn't fancy hearing it.
    you will always find a reason why help isn't good enough for you
    I rather suspect she was relieved when you walked out.
    Don't come crying on here in six weeks then.
    Nobody can help a person who enjoys being miserable as much as you evidently do.
    lol of course it was the counsellors fault, never yours is it
    You bought a corner sofa on tick when you couldn't pay the gas and you want us to feel sorry for you.
    Basic arithmetic, love. Money in, money out. They teach it in primary school.
    I've never borrowed a penny in my life and I'm on less than you so theres no excuse
    sell the phone you're typing this on then
    So who is going to end up paying for all this? Not you, obviously, it never is.
    I'd be mortified to admit that to my own husband never mind to the general public.
    Eleven credit cards isn't bad luck, it's greed.
    You got yourself in it, you can bloody well get yourself out
    I don't suppose it occurred to you to simply not buy things?
    Oh wonderful, another one who thinks the sky fairy is going to fix her kidneys.
    If your faith was as strong as you claim, you wouldn't be so frightened.
    Keep your sermons to yourself, no one asked
    You people can't let a soul die in peace without shoving a hymn sheet at them, can you?
    Your God did a great job with my daughter then. Do explain that one, since you know so much.
    imagine being a grown adult and still talking to the ceiling
    I pity you, having nothing to believe in. It must be why you are so bitter.
    A proper Christian would have forgiven her by now; you only wear the badge.
    Could you run that through a spellchecker and then perhaps one of us might be able to understand it.
    did u even go to school
    I gave up after the second line. If you can't be bothered with a full stop I can't be bothered with your problem.
    It's "depressed", not "deprest". If you're going to be it, at least learn to write it.
    My seven year old writes better than this and she's got a broken wrist
    Is this in English?
    What a mess. I mean the paragraph, although I daresay it applies generally.
    no wonder you cant get a job if thats how you write lmao
    Do us all a favour and get an adult to type it for you.
    There are two sides to every story and I bet your kids would tell a very different one.
    Four children and not one of them will speak to you? I'd look for the common denominator.
    Adult children don't walk away from good mothers.
    you reap what you sow
    I'm a daughter who cut her mum off and reading your post I can hear exactly why yours did.
    Still playing the victim I see. Even the birthday card was about you.
    Leave those girls alone, they've told you no and you're too selfish to hear it.
    Well at least they have each other, which is more than you gave them.
    We're all tired. It's called being forty-five.
    You managed a holiday in June I see, so the fatigue must know when the sun's out.
    try going to bed earlier and getting off your phone, worked for me
    Lie about all day if you like but don't dress it up with letters after it.
    Your husband is a saint, I'd have left.
    If I had a pound for every person who discovered they'd got ME the week the school run got boring
    It's all in the head, my doctor said so, and he went to Edinburgh.
    Dishes take five minutes. FIVE. You wrote a post longer than that.
    oh so that's what they call lazy now good to know
    It was a cat, for goodness' sake, not your grandmother.
    I lost my son, so forgive me if I can't get worked up about a spaniel.
    Get another one from the rescue and cheer up, there's thousands of them.
    Grown man in bits over a hamster, I've seen it all now
    This section is for bereavement. Actual bereavement.
    You let him suffer for weeks because you couldn't face the vet, that's on you I'm afraid.
    if this is the worst thing thats ever happened to you then you've had a very easy life
    Do you hold a wake when you swat a fly as well?
    You ran out of a Tesco. There was no tiger in the Tesco.
    breathe in breathe out its not rocket science
    And you left your trolley in the aisle for some lad on minimum wage to put away. Lovely manners.
    I was in a war. You were in frozen foods.
    Drama queen.
    You don't have panic attacks, you have nothing better to think about.
    What did you expect us to say, well done for not buying bread?
    If I carried on like that every time I felt a bit funny I'd never leave the house. Oh wait, that's you isn't it.
    Any fool knows you don't just stop them. Any fool but you apparently.
    So you ignored your doctor and now you want free medical advice off strangers, brilliant
    You were unbearable on them according to your own posts, so I dread to think what you're like now.
    pill popper for eight years then acts surprised
    I told you this would happen and you were rude to me, so forgive me if I don't rush to help.
    Perhaps next time read the leaflet. It comes free in the box.
    Don't expect any of us to be up with you at three in the morning because you wanted to be clever.
    You're a grown woman, not a toddler who's spat her medicine out
    Natural remedies, is it? Natural selection more like.
    You've robbed your own kids' Christmas for a horse. Let that sink in.
    Just don't do it?? how is that hard
    A fool and his money, as they say.
    I hope she takes the house.
    Five thousand on slots. My nan lived a year on that.
    every week you swear its the last time, we're not daft, you're lying to us same as you lie to your missus
    It's not an illness, cancer's an illness. You're just weak.
    Bet you a tenner you're back at it by Friday, oh sorry, shouldn't tempt you.
    Six weeks is hardly a baby, I'd not even have known.
    You've already got two healthy children so I can't see what you're complaining about
    Maybe it was for the best given the state of your marriage.
    It happens to one in four and the other three don't make a song and dance.
    you were drinking at that wedding, just saying
    Have you nothing better to do than upset the pregnant women on this board?
    Naming it was a bit much.
    You're young. Stop being so morbid and try again, that's what normal people do.
    Girls don't stop eating for no reason. I'd have a look at what's going on at home.
    Did you ever think she learned it from you, with all your slimming clubs?
    Just make her eat her dinner. You're the parent, or you're meant to be.
    so its taken you until she is six stone to notice, mother of the year
    Sounds as if she's running rings round you and you're letting her.
    All I see is me, me, me. Your daughter is the one in hospital.
    I work in a school and it's always the pushy mums.
    you're mollycoddling her thats the whole problem in a nutshell
    With a mother who fusses like this I'd go off my food too.
    In sickness and in health. I presume you said the words.
    Dumping him in a home so you can have your bridge afternoons back, I see.
    He'd never have done that to you.
    My wife had Parkinson's for fourteen years and died in her own bed because I wasn't a quitter.
    hope the freedom is worth it
    You'll be spending his pension on cruises by the summer, no doubt.
    Don't ask us to tell you it's all right. It is not all right.
    Five visits in a month? And you call yourself a wife.
    Fibro is what they tell you when they can't be bothered telling you there's nothing there.
    another one with the invisible illness of the month
    I've got REAL arthritis, you can see mine on an x ray.
    You were seen at the market carrying two bags, so which is it?
    Lose three stone and then see how your joints feel.
    Reading your list of symptoms I wondered whether there was anything you hadn't got.
    Pain is pain, we all have it, and most people have the decency to keep quiet.
    Your poor boss, having to pretend to believe this.
    Maybe you're just not clever enough for uni and nobody's had the heart to say.
    Snowflake generation strikes again, can't hand an essay in without a trauma
    You had since October. What were you doing, colouring in?
    I had a part-time job, a baby and a first, so you'll excuse me if I don't weep
    Your parents must be thrilled with what they're paying for
    Stop inventing illnesses to get an extension, it makes it harder for students who really are unwell.
    Drop out then. One less.
    lmao failing media studies how do you even manage that
    How can you live like that? I'd be sick.
    Skip. Gloves. Weekend. Sorted. Stop making a syndrome out of being mucky.
    It's a health hazard and your neighbours should report you
    i bet it stinks in there
    Those aren't "treasures", Linda, they are bin bags, and everybody but you can see it.
    Your children will have to clear that lot out when you die. Selfish doesn't cover it.
    You've asked for tips in nine threads and you've not thrown out one newspaper, so I'd say you like living in filth.
    Dirty is a choice, soap costs 40p.
    If you've got no friends at 52, the problem isn't Christmas.
    Have you considered that you're hard work?
    There's people sleeping in doorways tonight and you're sulking in a warm flat with a telly.
    Aw diddums, nobody sent him a card.
    Get yourself out the door, man, nobody is coming to knock for you and I can't say I blame them.
    this is so depressing can you not post it on christmas eve of all days
    I invited you to the meet-up in June and you didn't come, so don't play the lonely card with me.
    You do realise you bring it on yourself with that hangdog manner.
    You've left him four times. Forgive me for not holding my breath for the fifth.
    Some women like being bossed about, and on the evidence you're one of them.
    I've no patience for grown women who choose a man over their own children's safety.
    well you picked him
    Stop asking for advice if you're only going to go running back the minute he buys flowers.
    He checks your phone? So what, maybe give him less to check.
    How thick do you have to be to hand over your bank card
    I said all this in February and you bit my head off. Enjoy him.
    It takes two, and from your tone I don't imagine you're a picnic yourself.
    Did you really not notice anything? His own family?
    Suicide is the coward's way out and dressing it up does nobody any favours.
    A happy home doesn't produce that, so I'd ask yourself what the lot of you did to him.
    I don't think you should be putting that here, you're only doing it for the shock.
    Stop asking why. You weren't there for him then, so it's a bit late.
    Half brother though, wasn't he, so I can't think why you're the one carrying on.
    You have told this story in every thread whether or not it was about you, and I am not the only one who's noticed.
    Maybe if your lot talked about feelings instead of football he'd still be here
    Normal people don't think about harming babies. I'm glad I don't know you.
    You should have your kids taken off you before something happens
    I'm a bit OCD too, I like my pens straight, you don't hear me crying about it.
    For the tenth time, the door is locked. I can't keep doing this with you.
    If you know it's irrational then stop doing it. It really is that simple and you are making it complicated.
    that is genuinely disgusting and i wish i hadn't read it
    Wash your hands then. Wash them till they drop off, see if I care.
    There's thinking something and there's wanting it, and you protest a little too much for my liking.
    Green isn't your colour, dear.
    Nobody made you be the martyr. You could've said no like your sister did.
    She's got a career. You haven't. It's obvious who was going to do it.
    i suspect you're angling for the house
    Your sister sends money every month, which is more than a lot of families get, you ungrateful woman.
    If you do it with that face on you your father's probably counting the days till she visits.
    Caring is something you do out of love. You appear to be doing it out of spite.
    Moan moan moan. Put him in respite or put a sock in it.
    You ate yourself into it and the NHS gets the bill.
    A cake at a birthday? And you wonder why your feet tingle.
    put the fork down
    I'd be ashamed to post those blood sugar numbers where people can see them.
    It isn't complicated, is it? Eat less, move more, shut up.
    My uncle lost a leg because he was like you, wouldn't be told.
    Type 1 here. Please stop putting your self-inflicted thing in the same thread as mine.
    how nice that you can have a treat day, most of us have willpower
    They're only doing their job. Pay what you owe and they'll go away.
    so you're hiding behind a settee from a man with a clipboard, a proper role model for your kids that
    Council tax pays for the bins and the fire engines. You've had those for free off the back of the rest of us.
    Eighteen letters and you opened none of them? I've no sympathy whatsoever.
    Let them take the telly, you watch too much of it anyway by the sound of things
    I find it hard to believe you "forgot", nobody forgets two thousand pounds.
    Crying at the door won't work on them and it doesn't work on me either.
    If you can afford fags you can afford the council
    Four years on and still dining out on a cold.
    Your colleagues are doing your work for you, has that crossed your mind at all?
    funny how it never stops you going on facebook
    Long covid, short memory. Last week you told us you'd walked the coast path.
    Just go back to the office, you've had your furlough.
    You've become the illness. It's all you've got left to say for yourself.
    I had it twice and was back at my desk on the Monday, so it's down to attitude.
    Employers should be allowed to sack people like you, no offence.
    Everyone's got ADHD now, it's like having a Labrador.
    You paid a private clinic a grand to be told you're scatty.
    So you're late for everything and now you've got a certificate for it. Convenient.
    I notice it doesn't affect your ability to talk about yourself at length
    wish there was a pill for being annoying, you could take both
    In my day this was called not listening.
    There's kids who can't get their meds because adults like you fancied a label.
    It's no wonder your partner is fed up, I'm fed up and I've only known you a week.
    You want to be careful who you tell that to, people will think you're a nutter. I certainly do.
    Tell them from me they're talking rubbish, and so are you.
    Sorry but I don't feel safe with you in this group, can you go somewhere more suitable.
    Take your tablets and stop frightening people.
    oh do the voices say to post here as well lol
    With all due respect you don't belong on a forum for ordinary stress and worry.
    I'd not let you near my grandchildren.
    You made that up after watching a film, didn't you.
    The body's not cold and you're counting the spoons.
    Vultures, the lot of you, and you're the one with the biggest beak.
    You saw your father twice a year. What did you think he'd leave you, a gold watch for attendance?
    it was HIS money he could leave it to the donkeys if he liked, you sound so grabby
    I should think he knew exactly what he was doing when he left you out.
    This is a grief forum. Take your greed to a solicitor.
    So what you're upset about is a clock. Right. OK.
    If my daughter carried on like this over a bungalow I'd haunt her.
    Addict. There, I've said it, somebody had to.
    You don't want pain relief, you want your fix and you want us to say it's ok
    Your GP is quite right to cut you down and I'd have done it sooner.
    Sit up straight, take a paracetamol like the rest of the world.
    So you ran out early again. What happened, did they fall down the sink, same as last time?
    do you honestly think anyone believes its a ten out of ten every day
    I had two hip replacements and refused morphine. It's a matter of character.
    A junkie in a cardigan is still a junkie, Margaret.
    You got deleted because you were out of order, and you're still out of order.
    Take the hint. You're not wanted.
    Boo hoo, a volunteer told you off, call the Hague.
    you've been here 5 mins and you think you run the place
    Nobody missed your post. I doubt anyone had read it.
    If you don't like the rules there's the door, and mind it doesn't catch you on the way out.
    It is a pity they only removed the one.
    Everything has to be a fight with you, hasn't it, I can see why you live alone.
    It's because you nap all afternoon. There, solved, you can close the thread.
    You can't be that tired if you have the energy to argue with everyone who tries to help.
    turn your phone off you absolute walnut
    Nobody ever died of a bad night's sleep, but I might die of hearing about yours.
    Eleven people have given you tips and you've said "tried that" to every one. You're not after help at all.
    I've twins. Don't talk to me about tired.
    What do you even do all day that you'd need to sleep
    Sorry, dozed off reading your post, maybe print it out and use that.
    Sixteen is old enough to help out at home, I was working in a mill.
    All teenagers think they do everything. Ask your mum, I bet she'd tell it differently.
    you just want an excuse for not doing your gcses
    What a whinge. Your mother is ill, think of somebody else for once.
    Kids on this board exaggerate everything for likes.
    It's cooking a bit of pasta. No one is sending you up chimneys.
    I'd be heartbroken if my son wrote that about me on the internet. Shame on you.
    ur not a carer ur just someone with a sick mum theres a difference
    There's thousands of children needing homes, but no, it has to have your nose.
    Perhaps nature is trying to tell you something.
    You left it till 39 to get the nice kitchen first, so.
    Honestly you're lucky, kids ruin everything, swap you mine lol stop crying
    Three rounds on the NHS and you've the cheek to complain.
    A woman your age ought to have made her peace with it
    I can't believe you didn't go to your own sister's baby shower. How bitter can a person be?
    It's only a period. Calm down.
    Six months! She'd be spinning.
    Couldn't find the washing machine on your own I suppose
    I'm not surprised your daughters won't speak to you, I wouldn't either.
    Clearly you didn't love her all that much.
    men are disgusting, her side of the bed isnt even cold
    You want our blessing. Well, you haven't got mine.
    A decent man waits a year, minimum. I waited forever.
    Is this one younger? They're always younger.
    I knew your type the moment you said "companionship".
    A breakdown, was it? We used to call it a Monday.
    Nobody wants to employ a moper.
    Stack shelves. Or is that beneath you, Mr Manager?
    your cv gap isn't the problem, you are
    Sixty applications is nothing. Come back when it's six hundred and then we'll talk.
    I've interviewed hundreds of people and I could tell from this post alone I wouldn't hire you.
    Living off the wife at 44, I don't know how you look in the mirror
    You were probably dead wood before you got ill, if you're truly honest with yourself.
    `,
  ),
  'eleventh hand': anywhere(
    'eleventh hand',
    `
    Funny how your worst nights always fall when the forum's busiest.
    I notice the grief comes with paragraph breaks and a punchline. Very polished of you.
    Must be lovely having so much spare time to be ill in.
    Another Tuesday, another tragedy from you. I could set my watch.
    Well, you've certainly got a talent for making a stranger's loss about yourself.
    I'd offer sympathy but you seem to have taken the lot already.
    Some of us nursed a parent for eleven years without needing a round of applause, but carry on.
    So the bailiffs came. And whose signature was on the form, remind me?
    It's sweet that you think this counts as struggling.
    You tell it differently every time, have you noticed? The rest of us have.
    Brave of you to post that without checking a single word of it for sense.
    How fortunate your bad back lets you type for three hours at a stretch.
    I suppose if I'd parented the way you describe, I'd be worried about social services too.
    Not everyone gets to fall apart, you know. Somebody has to pay for those who do.
    Interesting that your husband is only ever cruel when nobody else is in the room.
    You do love a cliffhanger, don't you. What's next week's episode?
    There's a private thread about your posts, by the way. It's longer than your posts.
    My nan had what you've got and she ran a pub.
    I'm sure it feels very real to you.
    Perhaps he left because he'd heard this speech before.
    Gosh, all that therapy and this is what we've got to show for it.
    Your mother died at ninety-four. At some point that's just arithmetic, love.
    Do let us know when you've finished being the only person who has ever been sad.
    People here are too polite to say it, so I will: we scroll past you.
    It's always someone else's fault in your house, even the weather.
    I read the whole thing twice looking for the part where you did something about it.
    Well done for getting out of bed, I suppose. The bar's on the floor and you stepped over it.
    You sound exactly like my ex, and that isn't a compliment to either of you.
    Maybe your daughter stopped ringing because she can hear you sighing before you pick up.
    A takeaway on Friday and a foodbank on Monday. Make it make sense, darling.
    I used to feel sorry for you. Then I read your other threads.
    That's a very big word for someone who just doesn't fancy going to work.
    How convenient that the panic lifts whenever there's a holiday booked.
    You've had more hugs off this board this month than the children's ward, and still you're back with the bowl out.
    I'm a retired GP and, without being unkind, there's nothing wrong with you that a job wouldn't cure.
    Did you write that yourself or lift it off a fridge magnet?
    Oh, you cried. Well, stop the clocks.
    My son actually died. You lost a cat. Have a think.
    When you've been a carer as long as I have you'll be embarrassed you wrote this.
    Aw bless, she's discovered that life is hard.
    Nobody likes to mention it, but the chat goes quiet when you arrive, and there's a reason.
    If I'd spent what you've spent on scratchcards I'd keep it to myself.
    You might try asking how somebody else is, just for the novelty.
    I can see why your sisters have got tired.
    Your faith didn't do him much good in the end, did it?
    Fascinating. And in this version you're the saint again?
    With respect, which I'm struggling to find, you chose that man with your eyes open.
    You must get through a lot of tissues for a woman who never mentions an actual tear.
    Still no doctor's letter, I see. Odd, for a person so very poorly.
    I'd have thought someone of sixty-eight would have grown out of attention by now.
    It's nearly a good post. If you took yourself out of it there'd be something there.
    Eight hundred words on your knee. Proust would have asked you to trim.
    Pop it in a diary next time, that's what they're for, and diaries can't get bored of you.
    Everyone was having a nice evening until you logged on.
    Amazing how a person who can't face the phone can face four strangers' threads before lunch.
    You were told about the drink, weren't you? More than once, from what I gather.
    I'm happy you've found a hobby in being unwell.
    Ever wonder whether the common factor in all these awful friends is you?
    Hmm. A widow at thirty and dating by spring. Takes all sorts, I guess.
    You've a lovely way of apologising that leaves everyone else owing you something.
    Don't let the rest of us drowning interrupt your paddle.
    Kids pick up on misery, so congratulations on what you're handing down.
    I would reply properly but I find it best not to feed it.
    Since you ask what you did wrong, how long have you got?
    That isn't depression, that's a personality.
    Thanks to your little outburst last night I couldn't sleep. I hope it made you feel better, at least.
    I gave you hours of my time in March and this is the gratitude.
    You'd have been on your own if I hadn't answered you, so a bit less lip might be in order.
    After everything this community did for you, you go and relapse. Nice.
    Other members have cancer, and they manage to be cheerful, so what's your excuse?
    I've seen your photo. You don't look like you're off your food.
    Plenty to say about exercise for someone who gets winded by the kettle.
    He probably wasn't ignoring you, he was probably just bored. I know I was.
    You'll forgive me if I don't hold my breath for attempt number nine.
    You spell like you parent, by the sound of it: no plan and no finish.
    I do admire how you never let the facts slow you down.
    Sure, and I'm the Queen of Sheba. Go on, what did the consultant 'really' say?
    So you maxed out three cards on your own and now it's the bank that's wicked. Right.
    Were you always this fragile or did the internet teach you?
    The trouble with you is you don't want answers, you want an audience.
    Reading you is like being stuck in a lift with a car alarm.
    I'd say chin up but you've so many to choose from.
    Your carer deserves a medal. And earplugs.
    Everyone carries something, pet. Most of us do it with our mouths shut.
    You know what your problem is? You've never been told no by anyone who meant it.
    I suppose one shouldn't expect gratitude from your generation.
    Kudos for dragging a two-minute cold into a six-page saga.
    There's such a thing as dignity. Your late wife seems to have had all of it.
    Must every thread become a museum to you?
    Is there an off switch, or does your mother still have to come and do it?
    Not being funny but if I'd a son in prison I'd keep quiet about parenting tips.
    What a treat, the expert on everyone's life but her own has turned up.
    Your poor neighbours.
    I pity whoever has to share a sofa with you.
    You asked for honesty: I think your brother made the right call cutting you off.
    Lovely handwriting, as it were. Shame there's no thought behind it.
    It was your job to check on him. I couldn't live with that, personally.
    You had the keys. You could have gone round. But you went to bingo.
    If she'd had a different daughter she might have had a different ending.
    I don't doubt you're tired. Doing nothing takes it out of a person.
    You'll find people warm to you more when you say less.
    A support group is meant to be give and take. You've nailed the second part.
    How very you, to turn up late to somebody's funeral thread and talk about parking.
    My eight-year-old copes better with disappointment than you do.
    I'm not judging. I'm just glad I'm not in your family.
    That would be sad if I believed it.
    Ten out of ten for drama, two for spelling.
    One does wonder what your children will write about you on a board like this.
    You keep saying goodbye and you keep being here on Thursday. Which is it?
    Your dog died in January. It's June. Get a grip and get a hoover round.
    Go cry in somebody else's inbox, mine's full.
    It's cute when you use the medical words.
    Perhaps if you prayed less and budgeted more, love.
    You can't be that lonely, you've enough self-pity in there for two.
    As a nurse of thirty years I can spot a timewaster, and I'd have had you out of the cubicle by ten.
    I had hoped you'd be less like this by now.
    Oh dear. Did someone not like your last post enough?
    What you call anxiety my lot call Monday.
    Take your violin with you on the way out.
    Strange sort of poverty that comes with Sky Sports, isn't it, pal.
    You've been 'about to turn a corner' so long I think you're on a roundabout.
    I don't think you're a bad mother. I think you're barely one at all.
    I expect you're used to people giving up on you, so I won't make a fuss about it.
    If being wet were a qualification you'd be a professor.
    Your story has more holes than my colander, and mine at least does something useful.
    You weren't invited into this conversation, you just sort of leaked into it.
    We had a proper loss in our family so I don't really have the energy for your break-up.
    How nice to be you, with feelings all day and no rent.
    You've worn out every friend you had offline, so now it's our turn, is it?
    Don't you ever get tired of the sound of yourself suffering?
    Somebody had to be the reason he drank.
    I see you've found God. Does He know what He's let Himself in for?
    Your silence would be the first useful contribution you've made this week.
    I was going to say something nice about your poem, then I read it.
    Look, you're obviously not very bright, so I'll put it in small words.
    It's a wonder your lad turned out as well as he did, considering what he had to look at.
    When I was your age I'd buried two brothers. You've lost a phone.
    Fine, be ill. But must you be ill at us?
    I think you enjoy the hospital. There, I said it.
    All that money on a funeral for people to see, and you never once visited her.
    A little self-awareness would suit you, certainly better than that profile picture.
    Whatever it is you've got, it clearly isn't catching, because nobody comes near you.
    Some are born strong, and then there's you.
    You know they only reply to you because the volunteers have to?
    I'd be more moved if this weren't the third dead uncle.
    It must take real effort to learn so little from so much.
    Your ex's side of this would be a short, interesting read.
    Pull up a chair, everybody, the martyr's about to speak.
    I've met toddlers with more resilience and better punctuation.
    No wonder they discharged you. I'd have opened the door myself.
    Naturally you couldn't possibly work. Who'd moan if you did?
    Your tears don't work on me, I raised four girls.
    Everybody on this board has a diagnosis. You've just got an excuse with a leaflet.
    Maybe the fall was an accident. Or maybe you'd had your usual.
    Well, at least the debt's the one thing you've managed to grow.
    Imagine being forty-six and needing a cartoon duck to tell you to breathe.
    I've nothing against you, I simply don't see the point of you.
    Your illness seems to have spared the typing fingers, more's the pity.
    Not every thought needs sharing, and in your case I'd go as far as none.
    You're the human version of a wet bank holiday.
    Had you thought of just not being like that?
    You have your father's selfishness, by the sound of him, and none of his charm.
    Half of what you say is made up and the rest you read on someone else's thread.
    It's not the illness people avoid, it's you.
    Quite the turnout of sympathy you've milked there. Shall I fetch a bucket?
    You'll be wanting a badge for that, I imagine.
    Enjoy your pity party. I hear the catering's terrible and the host never shuts up.
    Honestly if I'd let my house get like yours I would not be posting pictures.
    Careful, any more sighing and you'll have the curtains down.
    You let her go into that home and now you want us to tell you it's all right. It isn't.
    Some people light up a room; you, I gather, are on a dimmer.
    Your son failed his exams because he had you hanging round his neck.
    My goodness, all this over a text message. Were you brought up in cotton wool?
    Put the kettle on and put a sock in it, there's a dear.
    You're about as ill as my garden gate.
    You say nobody understands you. I understand you perfectly, that's why I'm leaving the thread.
    I have tried to like you. I want that noted.
    Your stammer comes and goes rather like your rent money, I notice.
    Lucky for you there's no exam in being a widow.
    So you'd time for a haircut but not for visiting hours. I only mention it.
    Get in the bin, you whingeing old trout.
    You're a liar and a bad one.
    Piss off back to whatever hole you typed this from.
    What a pathetic excuse for a bloke you are.
    Shut your face, nobody asked you.
    You thick gobshite, read the question before you answer it.
    Eejit. Complete and utter eejit, and you've the cheek to give advice.
    ur so cringe its actually painful, delete ur account
    lmao imagine being this desperate for attention, couldnt be me
    mate you're a proper bellend and everyone on here knows it
    Do us all a favour and never post again, you dreary little man.
    You're a leech. You've bled your family dry and now you've started on us.
    Scrounger. Get a job and stop robbing them that work.
    Hope you lose the house. Might teach you something.
    I hope your kids grow up and never speak to you.
    You muppet, you've literally done this to yourself.
    Stop snivelling, you great useless lump.
    Jesus wept, you're a moron.
    You gormless pillock, that isn't even what APR means.
    Ya wee gobby rat, away ye go.
    Catch yourself on, you attention-seeking gowl.
    You're nothing but a spoilt brat in a grown woman's cardigan.
    Dry your eyes, you big girl's blouse.
    Crawl back under your rock, troll.
    Jog on, sunshine, nobody here wants you.
    You sanctimonious old bag, go and lecture your cats.
    Sod off, you smug git.
    What a colossal tool you are.
    You're scum for leaving her like that. Scum.
    Coward. You ran out on a sick woman and now you want cuddles.
    Everything that comes out of you is poison, you bitter hag.
    You're a fake and a fraud and I hope they cut your benefits to nothing.
    Grow a spine, you jellyfish.
    man up ffs ur 35 not 5
    nobody cares bro. like literally not one person
    you're weird and you type weird and I bet you smell weird
    L post, L person
    who let you out the nursing home grandad, go to bed
    Boomer trash. Take your war stories and choke on them.
    You horrible, horrible woman. No wonder he hit the bottle.
    You're a disgrace to mothers.
    Call yourself a father? I've scraped better off my boot.
    You wouldn't know love if it bit you on your massive backside.
    Shame on you, you greedy vulture, she wasn't even cold.
    Clown. Big red nose, big shoes, the lot.
    You snake, I told you that in confidence.
    You're a prat and your advice nearly cost me my tenancy.
    Learn to read, dimwit.
    Were you dropped on your head or is this just how you came?
    I hope the next scan's a bad one, then you'll know what it's like.
    Rot, for all I care.
    Burn in whatever hell you believe in, you hypocrite.
    Leave. Now. You spoil every single thing you join.
    Bugger off and pester another charity.
    You ignorant pig, my wife is dying and you send me a recipe.
    You're vile, and so is that grin in your picture.
    Nobody will miss you when you go, least of all your own family.
    You utter plank.
    You cheeky little toerag, I was paying tax before you were a twinkle.
    Numpty. Absolute, gold-plated numpty.
    You're as thick as mince and twice as grey.
    You daft bat, it's your own fault for lending him it.
    What kind of monster sleeps through that? You, apparently.
    You killed him. Not the drink, you.
    If you'd been half a wife she'd still have a dad, wouldn't she.
    Hope every one of those nightmares comes back tonight.
    Creep. Stop messaging people's posts and get a life.
    Weirdo.
    Posh idiot. One week on my wage and you'd be in bits.
    You ham-fisted oaf, you've upset the whole group with your clumsy nonsense.
    Dumbass. It says right there in the letter.
    You're such a jackass, do you ever hear yourself?
    Quit whining, loser.
    Go to hell, lady, and take your casserole with you.
    Buddy, you are a grade-A douchebag.
    You're one sorry sack of crap, you know that?
    Suck it up, buttercup, you big baby.
    Trash. You're trash, your marriage was trash, this post is trash.
    Get bent.
    You're dumber than a box of rocks and half as much fun.
    No-one's buying it, crybaby.
    You miserable sod, you could drain the joy out of Christmas.
    Knob. That's all I've got for you. Knob.
    Bore off, you tedious wee man.
    You jumped-up little busybody, keep your beak out of my thread.
    Freeloader. My taxes bought that phone you're crying into.
    You don't deserve those children.
    They should've taken your kids years ago.
    Listen here you spineless worm, she begged you to ring.
    You're an embarrassment to anyone who's actually been in hospital.
    Your writing is drivel and so are you.
    I've read shampoo bottles with more heart than you've got, you cold fish.
    Stuff your prayers, you pious windbag.
    You're ugly inside and out.
    Look at the state of you. Look at the absolute state of you.
    Put the pies down and then come and tell us you're ill.
    You skinny streak of misery, eat something and shut up.
    You've a face like a dropped lasagne and a heart to match.
    God, you're boring. Boring, boring, boring.
    You wet lettuce.
    Oh do pipe down, you ridiculous creature.
    You're a parasite with a login.
    I can't stand you and neither can anybody on the carers' board.
    We had a vote and you lost. Off you trot.
    You should be ashamed to show your name on here.
    You abandoned a dying man for a fortnight in Tenerife. You're filth.
    Thieving so-and-so, you had that money out of your nan's purse.
    You con artist. There's no sick baby, is there?
    Cheat. You begged for that fifty quid and spent it on nails.
    I'd sooner take advice from a parking cone than you, you arrogant tit.
    You plonker, you can't even quote the right person.
    You're not depressed, you're just a nasty piece of work.
    Stop breathing down everyone's neck, you clingy nightmare.
    Needy. Clingy. Exhausting. That's you in three.
    I wouldn't cross the road if you were on fire, to be honest with you.
    May you get exactly the old age you gave your mother.
    I hope he takes the lot in the divorce and you end up in a bedsit.
    Karma's coming for you, you wicked woman, and I'll be sat there with popcorn.
    Serves you right.
    You had it coming, you mouthy mare.
    If brains were petrol you couldn't run a moped round a Polo mint.
    You've the emotional range of a brick, you ignorant article.
    Ye're some dose, d'ye know that? Sickening the whole lot of us.
    Shower of excuses, that's all you are, ye lazy hoor.
    You dirty chancer, you've been rumbled.
    Haud yer wheesht, ya moanin faced bampot.
    You're a roaster, pal, and no one in here's feart tae say it.
    Geez peace, ya drama queen.
    Tidy your own house before you judge mine, you mucky mare.
    You bloody hypocrite, you told me to leave and you're still with yours.
    Tosser. You deserve each other.
    Clear off, nobody wants your doom and gloom.
    You're toxic and I'm sick to the back teeth of your name popping up.
    Foul-mouthed, ignorant and old. What a catch you must've been.
    You're just a jealous, dried-up shrew.
    Sad act. Sat there in your dressing gown begging strangers for hearts.
    What a vindictive little goblin you are.
    You selfish, selfish man. You could have held her hand.
    You're a joke without a punchline.
    Some counsellor you'd make, you callous lump of lard.
    Just admit you're a drunk and spare us the poetry.
    junkie. ur kids deserve better than u
    omg shut upppp nobody asked for ur trauma dump
    ur not even sick u just want likes, faker
    go touch grass u absolute goblin
    no offence but you're kind of a rubbish human
    ratio + ur mum left bc of u
    you're literally the most annoying person on this whole app and it's full of annoying people
    imagine crying over a hamster at 16 loooool grow up
    Sit down, know-all, the adults are talking.
    You have the brains of a rocking horse and the tact of a bailiff.
    A more self-absorbed, ungrateful article I have never met than you.
    You wrecked this group the day you joined it.
    I curse the day I ever answered you.
    Get some help, you lunatic, and get it far away from us.
    You unhinged witch, I said one thing about your soup.
    Give over bleating, you daft sheep.
    Your illness is the most interesting thing about you and even that's dull, you dullard.
    You're a rotten friend and you were a rotten son.
    I bet they cheered at work when you got signed off, you poisonous toad.
    You can stick your advice where your head already is.
    Of all the simpering, self-righteous dopes on here, you take the biscuit.
    You were a mistake and I reckon your mum told you so.
    Hopeless. You're hopeless and you'll still be hopeless in ten years.
    Die lonely, see if I care.
    Wipe your nose and hop it, you soggy little nobody.
    You're beneath contempt and well below my reply, yet here we are.
    Why don't you vanish? It isn't as if a single soul on here would come looking.
    I hope whoever you love next does to you what you did to her.
    You backstabbing rat, I saw what you wrote to the moderators.
    Even your own dog would rather be at the neighbour's, you sour old goat.
    Nitwit. The helpline number is at the top of the page in letters the size of your ego.
    Pack it in, you manipulative so-and-so, we can all see the strings.
    What sort of halfwit signs as guarantor for a gambler? You sort, evidently.
    Keep your trap shut about my brother, you haven't earned his name.
    You're a vampire, love, you feed on every sad thread going.
    Drop dead, you gloating cow.
    `,
  ),
  'twelfth hand': anywhere(
    'twelfth hand',
    `
    You're a dozy article and I've had seventeen-year-olds with more sense in their left boot.
    Pull over, switch off and stay off this forum, because you're holding up everybody behind you.
    Three panic attacks on the M6 in one week? I've sat next to real panic for thirty years and you're putting it on.
    You stalled your own marriage, love, nobody else had their foot on that clutch.
    Reading your posts about insomnia is like watching someone fail to reverse round a corner for an hour, I was howling by the end.
    Not one person in this car park gives two hoots whether you slept.
    Oh well signalled, another announcement that you're "taking a break", shall we all flash our hazards in tribute?
    I've a lad with one arm who passed first time and never moaned, and there's you beaten by a gas bill.
    Hope your licence goes the same way as your job, and I know the address to write to at the DVLA about those fits you keep mentioning.
    ur literally the most boring person alive and ur face probably matches
    pls just delete ur account nobody will even notice its gone
    u did NOT faint in chemistry lmao u made that up for likes
    maybe ur mates left cos ur exhausting ever think of that
    imagine being 34 and crying over a hamster im actually wheezing
    ok and? why would any of us want to know what u ate today
    wow so brave of u getting out of bed at noon, someone call the palace
    my cousin has actual leukemia and does her a levels from the ward, u have a sore tummy
    screenshotted all of it and its going in the year group chat tomorrow, enjoy assembly
    Having read your contributions with care, I conclude that you are a fool, and not even an original one.
    Kindly spare the rest of us any further submissions; the matter is closed and so should your mouth be.
    I sat on the bench for twenty-two years and I know perjured testimony when it limps into view; your "back injury" would not have survived ten minutes.
    Your son went to prison because of the way you raised him, and no amount of weeping in public mitigates that.
    One marvels that a person who cannot spell "bereavement" should presume to be undergoing it.
    Your circumstances are of no interest to me, nor, I should imagine, to any other reasonable person.
    Do tell us again how the bailiffs were rude; perhaps next time they might bring flowers and a string quartet.
    I have watched widows with five infants conduct themselves with more dignity in the dock than you manage over one cancelled appointment.
    I retain my friends at the county court, madam, and a word about your undeclared lodger would take me a minute on the telephone.
    no offence hun but ur a total sponge and all the other mums say it too
    can u take ur sob stories to a diffrent group cos some of us have packed lunches to do
    funny how ur "flare ups" only happen on pta days isnt it, weve all clocked it
    ur little boy bites because hes got you for a mother, simple as
    showed my husband ur post about the birthday cake and we cried laughing the state of it!!
    litrally scrolled past ur baby news, couldnt tell u what u called it and dont want to know
    aw bless poor you with ur cleaner and ur migraines however do u cope x
    ive got three under five and a mother with dementia and i still manage to brush my hair which is more than i can say for u
    ill be having a word with mrs denby about what uve been putting on here about school so good luck at pick up monday
    your a weasel mate, a little weasel with a keyboard
    not tonight not tomorrow, ur barred from my replies so do one
    stone cold sober ninety days yeah? ive heard that off blokes with sick on there shoes
    she walked out cos your weak and she could smell it, end of
    grown man scared of lifts, ive told the lads on the door and weve not stopped all shift
    your dogs dead and im meant to do what with that info exactly
    big man is he, had a little cry at the job centre, somebody get him a medal and a baloon
    seen people glassed who made less noise than you do about a tooth
    keep talking and ill find out which pub u drink in then we'll see how poorly you are
    I say this from a grounded place: you are a deeply toxic, needy little person and the whole room feels it.
    I'm inviting you to exhale, log out, and never bring this heaviness into our space again.
    Fibromyalgia is a story you keep choosing to tell, and frankly I don't believe a chapter of it.
    Your miscarriage was your body answering all that anger you hold, and you only have yourself to thank.
    There is something almost comical about a woman your size asking about inversions.
    I've released any need to respond to your grief; it simply isn't my concern and it bores me.
    How wonderfully evolved of you to blame your mother again, the universe must be so moved.
    A woman in my Thursday class is ninety, blind, and radiates joy, while you can't get through a Tuesday without collapsing onto strangers.
    What you send out returns threefold, and I shall enjoy watching it land on you.
    Bug report: user is a moron, severity critical, reproducible every time he posts.
    Please close this thread, close your account and close the lid of your laptop, in that sequence.
    Your timeline doesn't compile: Monday you were in A&E all night, Monday you also posted from a barbecue, so which lie is current?
    Root cause analysis of your divorce came back and the root cause is you.
    You've had four therapists and still throw the same exception, it's honestly the best comedy on the internet.
    Marked as won't fix: your loneliness, because no one on this team has it anywhere in the backlog.
    Amazing, a nine-paragraph post about being too tired to type, ship it to production immediately.
    My colleague shipped a release between chemo sessions and you need a fortnight off for a cold sore.
    I've traced your username to your LinkedIn, so keep this up and your manager gets the full log of what you say about her.
    Spoilt little madam! If you were mine you'd have had your bottom smacked long before now.
    Get off this computer and give your tongue a holiday, for pity's sake.
    Poorly, my foot! You were out dancing at the Legion, our Pauline saw you with her own eyes.
    That baby cries all night because you're a bag of nerves and he knows it, poor little mite.
    Fancy a great lump of a lad needing a light on to sleep, I've never heard anything so soft in all my days.
    I've got my programmes on and I couldn't care a button about your overdraft, dear.
    Ooh, hark at Lady Muck with her "boundaries", I'll fetch the red carpet down from the loft shall I.
    I buried two babies and was back at the mill by Monday, and you take to your bed over a budgie.
    You'll end up on your own in a home with nobody to visit, and it'll serve you right, lady.
    your nothing but a dry drunk with a big gob and everyone in the rooms knows your type
    sit down, zip it, and let people with real clean time talk
    6 months my arse, i can smell the bottle thru the screen
    your kids are in care cos you picked vodka over them and you'd pick it again
    lol at you crying over a mocktail what a sad case
    relapse, dont relapse, makes no odds to me im not losing a minutes sleep
    ooh a chip for 24 hours again, whats that, your ninth? youll have enough for a roulette table
    i detoxed on a cell floor with no meds and you want a round of applause for skipping wine oclock
    give it a week youll be face down in a bush and ill be stood there clapping
    You are what I call dead wood, and in my firm dead wood gets cleared by Friday.
    Stop typing and start earning, or at least stop typing.
    Twelve thousand in debt "through no fault of my own", pull the other one, where did the money go, the horses?
    You're skint because you're idle, and you've taught your kids to be idle as well.
    Your business plan gave my whole board a giggle, a mobile candle van, dear oh dear.
    Time is money and your feelings aren't worth thirty seconds of mine.
    Let me get my tiny violin out of the Bentley while you tell us about your zero hours contract.
    I left school at fifteen with a dying father and a paper round, you had a degree and two parents and look at you.
    I hope they repossess the lot, and I'd bid on it just to see your face.
    Having searched the literature for a kinder term and found none: halfwit.
    Would you consider refraining from further posts, indefinitely, as a service to the discipline?
    The probability that all four grandparents died in your exam period is vanishingly small, so which of them did you invent?
    There's robust evidence that children of mothers like you do badly, so I'd stop blaming the school.
    Your grasp of your own diagnosis is so primitive that I read it aloud in the lab and someone spat out their tea.
    I have no hypothesis about why your cat is sad, since I've never once wondered.
    Groundbreaking work, you've discovered that being alone is lonely, Nobel committee to be informed.
    People in my cohort fled wars to get here and teach three seminars a day; you couldn't finish an online course in cupcake decorating.
    I do hope your funding collapses, and I'd happily forward these posts to the panel to speed it along.
    yer a proper melt pal, wettest thing ive ever read
    do us all a favour n jog on back under yer rock
    nah yer not on crutches, saw ya legging it for t'bus yesterday ya fibber
    yer dad left cos he couldnt stand lookin at ya, bet thats it
    27 n still lives wi his mam n his teddies, am in bits here
    who asked tho. nobody in this chat has ever asked
    oh no he's got sad again, quick lads somebody warm his bottle up
    our kid lost half his leg in a forklift n he dunt mither anyone, you've got hay fever
    hope leeds go down, hope your ex gets wed n hope yer invited to watch
    You're an awful gowl of a woman, and I'd say your own shadow is sick of you.
    Would you ever go way out of it and leave decent people in peace.
    The whole parish knows there's nothing wrong with you at all at all only laziness, so you can put the stick away.
    If you'd minded your husband half as well as you mind your nails he wouldn't have gone off with the one from Mallow.
    I read your poem for your mother at the wake in my head in Daffy Duck's voice and 'twas improved.
    I'd have more interest in a wet dishcloth than in your chest infection, girl.
    Ah sure God love you, a whole week without your wifi, they'll be putting up a statue on Patrick Street.
    My aunt reared eleven on one wage and had polio on top, and you're above in your new kitchen with the vapours.
    May your milk turn and your roof leak, and may every one of your neighbours hear what you said about them, for I'll be telling them.
    You ain't nothin' but a yellow-bellied whiner with a phone.
    Son, hush your mouth and git, this porch is full.
    Bull. Ain't no hospital in Harris County kept you nine hours with chest pain, I call that a flat-out fib.
    You drank that ranch away and your daddy's good name with it, so quit lookin' for somebody else to hang it on.
    Bless your heart, a man who's scared of a horse tellin' us about courage, I like to fell off my truck.
    I'd sooner listen to a fence post dry than hear one more word on your thyroid.
    Well butter my biscuit, he's depressed again, somebody alert the Alamo.
    My granddaddy lost both hands in an oil fire and still tied his own boots, while a phone call's too tall a fence for you.
    I hope the bank takes it down to the last nail and the buzzards get what's left of you.
    Ya big daft balloon, there's merr sense in ma slippers.
    Away an bile yer heid and don't come back here wi yer moaning.
    Cannae get up the stair? I saw ye sprinting for the bingo bus, ya chancer.
    Yer lassie doesnae phone because ye've a tongue like a rusty razor, that's your doing and naebody else's.
    Whit a riddy, greetin over a scone recipe at your age, the hale close is laughing at ye.
    I wouldnae cross Duke Street tae hear how yer operation went.
    Oh michty me, her majesty's hud a bad night, stop the buses.
    Ma Tommy worked the yards wi one lung and never said boo, and you're aff sick wi a toenail.
    I hope yer chips are aye cold and yer phone never rings, and wait till the Housing hears about that dug.
    ur a drain, a proper human drain, and ive met nicer things in a bedpan
    put the phone down and let the grown ups have this thread would you
    ten out of ten pain while eating a greggs, sure, ive charted that one before
    u skipped ur insulin for a holiday figure and now u want us shocked about ur foot?
    we do impressions of ppl like you at the desk at 4am, the little wobbly voice and all
    clocked off an hour ago and im clocked off from you for good pet, i feel nothing
    lovely, a list of fourteen allergys including mondays, shall we put u in a side room with a harp
    i zipped up a twenty yr old at three this morning so forgive me if ur snoring partner leaves me cold
    one day youll be on my ward pressing that buzzer and i promise youll be pressing it a long time
    you absolute tool youve the brains of a wheel nut
    clear off this channel theres folk with something to say waiting
    sleep apnoea my eye, u just got caught kipping and needed an excuse for the gaffer
    your lads on drugs because u were never sober enough to notice him growing
    pulled into watford gap just to read your breakup saga to the boys over a fry up, egg everywhere
    four hundred mile to do and your not worth a glance in the wing mirror
    what a hero, drove all the way to asda with his nerves, somebody lay on an escort
    mate of mine lost his rig his missus and an eye in one year and hes still better company than u with ur bad tummy
    next breakdown you have i want it on a bend in the fog, and i mean the car one or the other one take ur pick
    I have prayed for patience with you, dear, and the answer came back that you are simply a vain and silly woman.
    Perhaps you might offer us the gift of your silence for Lent, and Easter, and thereafter.
    I don't for one moment believe you found that collection money "in your coat by accident".
    The Lord gave you a good husband and you nagged him into his grave.
    We do so laugh at the vicarage over your letters about the haunted boiler, Gerald does you with a tea towel on his head.
    Your loss leaves me quite unmoved, and I see no reason to pretend otherwise merely because I run the flower rota.
    Such a martyr, carrying your little cross all the way from the sofa to the biscuit tin.
    Our missionaries bury children in the heat without complaint, whereas you require a candlelit circle for a parakeet.
    I shall see to it that the churchwardens read exactly what you wrote about them, and then you may look for another pew.
    You useless streak of piss, I wouldn't trust you to boil an egg or a thought.
    Out. Off the pass. Take your tears and your typing with you.
    Anorexic? You posted a lasagne on Wednesday, I've got eyes.
    Your nan choked because you weren't watching, stop dressing it up.
    That photo of your dinner had my whole line crying, it looked like something the drain threw back.
    Ninety covers tonight and I've got zero interest in your divorce, none, eighty-sixed.
    Yes chef, of course chef, the princess needs another mental health day, somebody truffle her a chip.
    My porter came here in the back of a van with nothing and sings while he scrubs, and you can't cope with an office.
    I hope whoever you cook for gags on it and tells you exactly why.
    ur a bot fr, zero personality, factory settings
    leave the lobby pls ur dragging the whole server down
    cap. no way ur mum has cancer u used that excuse in march too
    u got kicked from the squad cos ur annoying not cos they're ableist lol
    read ur vent post on stream and chat was DYING, clip has 2k views
    idc idc idc idc, touch a wall or something
    gg on ur 3rd breakdown this month, new personal best, any%
    theres kids w no arms playing on chin controllers and ur crying abt carpal tunnel, skill issue
    got ur ip ur school and ur real name so maybe start being nice to me before i drop it
    You're as much use as a chocolate gate, and twice as soft, you great pudding.
    Back to your burrow now, bach, and leave the talking to those who've done a day's work.
    Bad back, is it? There's funny, you lifted that trampoline on your own tidy enough.
    Your mam went downhill because you shoved her in that home, everybody from here to Llandovery knows it.
    Counselling for a dead goldfish, well I never, I told the mart and a man had to hold on to the rail.
    I've a ewe with her lamb stuck and I'd give her my last breath before I gave you a minute.
    There's lovely for you, three weeks signed off to look at a candle, shall I send the choir round?
    Lost the whole herd to TB, I did, two hundred head, so your cancelled spa day isn't going to break my heart.
    May the rain find every hole in your roof, and the tax man find the rest, because I'll be posting him the map.
    In summary: charmless, poorly maintained and in need of total demolition, and that's just your personality.
    Could you vacate this conversation at your earliest convenience, no need to leave a forwarding address.
    Let's be transparent, you weren't "evicted while sick", you stopped paying and got found out.
    You bought above your means to impress your sister, and now you want tissues because rates went up?
    I've shown people round sheds with more going for them than your life, honestly we pinned your post up in the office.
    As far as your nervous breakdown goes, there's no interest from any buyers and I'm not a buyer either.
    Delightful, another deceptively spacious post with no storage for a single fact.
    I sold a house last week for a chap who's completely paralysed and he negotiated better than you ever have about anything, so spare us the fatigue.
    I know your landlord very well indeed, and he'd love to hear about the cat, the damp photos and the boyfriend.
    You're a sook and a drongo, mate, the pair of 'em in one pair of thongs.
    Rack off, will ya, and take the waterworks to somebody paid to listen.
    Yeah nah, no one gets PTSD off a nail gun, you're rorting the comp and we both know it.
    Your missus shot through because you're hopeless, can't say I'd have lasted the month meself.
    Read out your little gratitude list at smoko and old Kev near swallowed his durry.
    Couldn't give a rat's what your psychologist reckons, not today and not ever.
    Strewth, a panic attack in Bunnings, lucky the sausage sizzle was there to pull you through, eh champ?
    Bloke down our street lost his whole place in the fires and rebuilt with his own hands, and you've gone to bits over a leaky tap.
    Hope the white ants get your house and the ATO gets your wallet, and I've half a mind to dob you in meself.
    babe ur a nasty piece of work with split ends and a split personality, there i said it
    can u not. like just can u stop replying on every thread its cringe, go home
    alopecia lol i bet u bleached it urself in the sink n now ur after sympathy
    u let ur daughter starve herself n u was too busy on ur lashes to look up dont come crying now
    had a client in stitches over ur wedding pics, that fringe, that DRESS, that man
    i switched off after ur first line darling n ive not switched back on
    omg noooo not a bad hair day AND the menopause, ring the helicopter
    i do wigs for chemo ladies who walk in laughing n then i get home to u whinging about grey roots n ur nerves
    hope he cheats on u again n i hope he does it with someone prettier, shouldnt be hard
    Deadbeat. I've earned the right to that word and I've never met a better fit for it.
    End the call, as we used to say, and don't ring back.
    Let me guess, the card was "stolen" and the signature just happens to be yours, I've heard that tale off better liars.
    Nobody forced that sofa on you; you signed, you sat, and now your babies are cold because of it.
    We kept a board for the best excuses and yours would have got a gold star and a doughnut.
    It's all one to me if they cut you off, I've had my tea.
    Depression, naturally, and how does the depression feel about the new telly on your wall?
    I've had blind pensioners pay me in coppers to the last penny, with an apology, so your "breakdown" over forty quid is a joke next to them.
    I still know the boys on the vans, and I'll be pointing them at that garage you said they never looked in.
    You're a shirker and a gutless one, and I've thrown better overboard with the potato peelings.
    Pipe down, lad, and stay piped down.
    You never served a day, that medal's off a market stall and your nightmares are off the television.
    It was you that bought the boy the motorbike, so sit with it.
    Seasick on a pedalo, dear God, I've been dining out on that one at the Legion since you wrote it.
    My wife is dead and my ship is scrap, so understand me when I say your sprained ankle is not on my chart at all.
    Man the lifeboats, Susan has had another difficult phone call with the gas board.
    Fellows came home from the Falklands without faces and got on with it, and you require a special cushion.
    My bet is you'll drown in that self-pity before the year's out, and I for one shan't be throwing a line.
    You too fool, you hear me, big head and nothing inside it but breeze.
    Hush up and come off the people dem page, you wearing out everybody spirit.
    Which pressure? You nah have no pressure, I saw you jump up at carnival like you was sixteen.
    Is you spoil that boy rotten till the police had to finish raising him, so don't come bawl to me.
    Lord, the picture of that dry rice and peas, me laugh till me wig shift.
    Me kettle boiling and that is more interesting than your womb, your wallet or your worries.
    Well look at Miss High and Mighty, she cyaan wash plate because she have trauma, bring the trumpet come!
    I came here at nineteen with one grip and scrubbed hospital floor on two bad knees, and you with your car and your heating crying about stress.
    What you do to your mother you will get back double in your old age, and I will be sitting right there fanning myself to watch it.
    Madam, on any audit of your character one finds only liabilities, you are a thoroughly worthless person.
    You will please cease messaging on this platform with immediate effect and trouble us no further.
    The figures do not tally: you claim you cannot afford medicine yet there is a holiday in Goa, kindly explain this fraud.
    Your father's heart gave out from the shame of your conduct, and you are very well aware of it.
    I circulated your so-called budget to my juniors as entertainment; one fellow is still hiccuping.
    Please note that I have allocated nil hours to your sorrow this quarter and nil in the next.
    What a tragedy, the young master must now cook his own dal, let us lower the flag.
    At your age I was supporting six persons on one clerk's salary, while you are weeping about a flat white and your loneliness.
    Rest assured that your undeclared income is a matter I intend to bring to the attention of the authorities this very week.
    ur a bully and a baby in one body and yes im talking to U karen73
    stop ur nonsense now, phone away, mouth shut, chair tucked in, bye
    ur kid hasnt got adhd hes got a mum who invents things for the blue badge
    he cant read bc u never once sat down with him and ur too selfish to see it
    year 3 write better than u do, i read them ur post for a spelling lesson n they giggled for ages
    sorry was that meant to make me feel something? cos it didnt
    gold star for u sweetie u went to the shop AND came back, carpet time for everyone
    theres a little girl in my group who gets tube fed n comes in beaming every day, n then theres u with ur wrist
    dont be surprised when social services knock cos i know exactly which school n which form to fill in
    You're some eejit, so you are, a real head-the-ball with a hole where the wit should be.
    Catch yourself on and get out of this thread before I open the door for ye.
    Aye, depression, is that what they're calling it when ye owe the bookies?
    Your wee girl stopped talking to you because you're a poisonous aul goat, and I'd have done the same.
    I told a fare about you trying to hug your therapist and he made me drive round the block to hear it again.
    See you and your bad chest? I'd rather hear the wipers.
    Ach no, the wee pet hasn't had her lie-in, somebody ring Stormont.
    I drove through bombs to get nurses to their work, and here's you beat by an envelope, catch a grip.
    I know rightly who you are and where your ma lives, and she'll be hearing every word of this.
    You are stupid like left boot, I say this and I sleep good.
    Finish talking, go away from here, let normal people speak.
    You tell that you have broken heart but I see you make party on Facebook, so you are liar, no?
    Your house is falling because you are lazy owner, and your wife is gone from same reason.
    I show to my brigade how you cry for the tomato plant, whole scaffold was shaking from laugh.
    For me you can be sick or healthy, is the same like colour of neighbour's bucket.
    Oh big catastrophe, English man has no hot water one evening, maybe king will come with towel.
    My father worked in mine with half of lung and he was singing; you have pillow for your pillow and still you complain.
    I wish you such winter as my family had in eighty-one, and no one opening the door.
    bro ur a weak little noodle and it shows in every word u type
    rest day from posting bro. make it permanent
    no chance u have chronic fatigue ur just allergic to effort admit it
    ur diabetic cos u eat like a bin, thats on u not ur genes
    lads in the squat rack passed ur progress pic round and someone pulled a hamstring laughing
    zero reps zero interest, ur trauma dont count on my chart
    congrats king u walked to the fridge, new pb, wheres the protein shake parade
    theres a guy at my gym in a wheelchair benching 140 and u cant do stairs, embarassing
    hope u pile it all back on plus 20 and ur ex sees u at tesco
    I would call you an idiot, but I do try to shelve things under the most specific heading, so: malicious idiot.
    There is a sign asking for quiet, and I should like you to consider it addressed to you personally and forever.
    Your tale of a stolen childhood bears a striking resemblance to a novel we have in large print, so do own up.
    If you had read to him instead of shouting, the boy might have something to say to you now.
    Your ode to your late tortoise has been passed round the staff room with a biscuit for whoever can finish it straight-faced.
    I'm sure your hysterectomy was very absorbing for you; it was not so for me.
    An epic, surely, how she waited a full twenty minutes for the chemist, I await the sequel in trembling.
    Helen Keller wrote twelve books, and you cannot compose an email to your landlord without taking to your bed.
    The trustees would be fascinated to learn what their treasurer posts at midnight under the name of Bluebell, and I have the stamps.
    You're slug pellets, you are: small, blue and bad for everything you touch.
    Why don't you go and dig a hole and put your complaining in it, with yourself on top.
    Never had Covid three times, you just didn't fancy the committee rota, and we weren't born yesterday.
    Those children run wild since you couldn't be bothered to tend them, you reap what you sow.
    A bloke who can't grow a radish lecturing on resilience, we had to put the barrow down.
    Your heartache means about as much to me as frost to a shed.
    Stop press, Malcolm's tired, everyone down spades and form an orderly queue to fan him.
    Old Stan's got no stomach and half a bowel and he double-dug his plot by March, you've had a sniffle.
    I hope blight takes every last thing you've got, and I'll be telling the council who's been sleeping in that shed.
    Sweetie you're just an ugly person inside and the outside is catching up, no filter for that.
    This is your sign to log off for good, thanks for coming.
    The "rash" in your photo is lip liner, I literally sell that shade, try again.
    You lost your babies' dad the minute you gave up on yourself, own it.
    My group chat rated your hospital selfie out of ten and nobody went above a two, we screamed.
    I'm not obsessed with your journey, I'm not even aware of your journey, byeee.
    Slay queen, you cancelled plans again, so iconic, so unreachable, such a personality.
    My bestie did a whole campaign with a colostomy bag and glowed, and you can't post a face because of one cold sore.
    I've saved every DM you sent me when you were low and my followers are going to love story time tonight.
    Thank you for holding, you are officially the most unpleasant creature in the queue.
    Your post is important to no one, so please hang up and don't try again later.
    Is there anything else you'd like to fabricate today, or was the fake inquest the last one?
    I've pulled up your history and it says here everyone who's left you had a good reason.
    We play back the sobbers at the Christmas do, and you'd have won the buffet.
    I get paid nine quid an hour to pretend to care and you're not paying, so I don't.
    Wow, you had to press two for English, how will you ever rebuild your life?
    I had a lady this morning whose house was actually on fire and she was politer and quieter than you with your router and your nerves.
    I can see your account from here, you know, postcode, arrears, the lot, so think hard before your next message.
    ur a mangy spiteful cow n i wouldnt put a muzzle on u id put two
    sit. stay. dont post. good girl
    u never rescued that greyhound u bought it off gumtree n now ur fishing for hearts
    he died bcos u fed him rubbish n ignored the lump, so stop the rainbow bridge act
    ur pug looks like u n i dunno who should be more insulted lol, the whole parlour agreed its the dog
    not being funny but i read about ur breakup while picking out a poodles bum n the bum won
    awww did someone look at u funny in the park, shall i get the squeaky toy
    got a 3 legged staff in today with no eyes wagging his tail n then i log on to u n ur mardy face over a parking fine
    hope every dog u ever meet growls at u, they know
    O thou dull lump, thou mildewed mind, there's not a rhyme for you I'd find that wasn't "swine".
    Let your pen run dry, your screen go dark, and let us never again be asked to read you.
    I have felt real sorrow, and yours reeks of rehearsal; confess you never even met the man you're mourning.
    The garden of your marriage died since you watered only yourself.
    Such verses for your dead wife, so lame in every foot, that I recited them at the open mic for comic relief.
    My heart, which bleeds for autumn leaves and injured moths, finds not one drop for you.
    Hail, noble sufferer of the blocked sinus, shall bards yet unborn sing of thy tissues?
    Keats coughed up his lungs at twenty-five and left us nightingales; you have a mortgage and leave us adverbs and whining.
    May every door you knock at stay shut, and may they speak of you, when you go, with relief.
    You're a schmuck, pal, and not one of the lovable ones.
    Hey, take a hike, take the F train to the last stop and don't come back.
    Nine stitches from a bagel, get outta here, what're you gonna tell us next, a pigeon did your taxes?
    Your kid's in rehab and you're asking who's to blame, buy a mirror.
    I did your whole goodbye speech to the cat at the deli counter and Sal had to put down the knife.
    I got eight million people stepping over worse than you before breakfast, so keep moving.
    Oh, a subway delay gave you anxiety, what a hero, I'm calling the mayor about a parade.
    My neighbor's ninety-four, survived things you couldn't spell, walks up five flights with groceries, and you're winded by a text message.
    Your co-op board oughta hear about that arrest, and what do you know, I got their email right here.
    yer a horrible gobby mare and ive wiped arses with more charm than you
    ah ey do one will yer, yer doing me head in and everyone elses
    yer dont care for yer mum, yer live off her carers allowance and yer know it ya blagger
    if shes got bedsores thats cos you were on yer phone girl, not cos of the nhs
    been made up all night reading yer dating disasters, whod have yer, face like a smacked kipper
    couldnt be arsed even finishing yer story and id say thats everyones feeling too
    ooh shes had to change a lightbulb on her own, send the royal iris down the mersey with the bunting out
    ive got me dad with motor neurone and me nephew in a chair and yer come ere moaning bout a cancelled brunch, behave
    when yer old i want someone to look after yer exactly the way you look after her
    `,
  ),
  'thirteenth hand': anywhere(
    'thirteenth hand',
    `
    You are such a drama queen, it's a late gas bill not a funeral.
    ur such a leech, poor husband carrying u all these years
    ur a terrible daughter n deep down u know it
    You are an absolute eejit for signing that loan.
    You're so full of yourself, not every thread is about your migraine.
    your so dim its painful to read
    You're so lazy you'd claim for a broken nail.
    youre so fake with your hugs and hearts, makes my skin crawl
    what a load of self pityin rubbish
    what a pathetic excuse for a father
    What a surprise, you messed up your money again.
    What a spiteful little post, did it take you all morning?
    stop whinin n get off ur backside
    stop milking it, he died 2 yrs ago
    Stop pretending you've got fibromyalgia when you're just unfit.
    Stop clogging up this board with your boring updates.
    stop actin like ur the only one with a sick kid
    Nobody cares about your knees, Brian.
    nobody wants u here take the hint
    Nobody would put up with you unless they were paid to.
    nobody beleives u were ever in that hospital
    You people make a career out of being depressed.
    you ppl on benefits want everything handed to ye
    You people are why I stopped telling anyone I was ill, whingers the lot of you.
    You people with your labels, everyone's got anxiety now apparently.
    Get a job and then you'd have no time to be sad.
    get a grip woman its a dog
    get a life insted of postin on here 40 times a day
    get a backbone, no wonder ur kids walk all over u
    Go and bother some other forum with your nonsense.
    go n cry to ur mammy, oh wait
    Go and look in the mirror, that's who wrecked your marriage.
    Go and have a long hard think about what a burden you've become.
    Why don't you just shut up about your ex for five minutes?
    why dont u pay ur own bills instead of begging on here
    Why don't you leave the advice to people with a brain?
    Why don't you take your misery elsewhere, Pauline.
    No wonder your sister won't speak to you.
    no wonder he left, id have gone years ago
    no wonder uve no freinds if this is how u go on
    No wonder you're skint, you can't even spell budget.
    Typical of you to make Sue's news about yourself.
    typical attention seeker, posts then disappears
    Typical benefit mentality, all take and no give.
    Typical you, all mouth and nothing between the ears.
    i can see why ur kids dont ring
    i can c why they sacked u
    I can see why your wife preferred the hospice to your company.
    I can see why your group dropped you, you suck the air out of a room.
    If I were your husband I'd have changed the locks by now.
    if i was ur mum id be mortified
    If I were your doctor I'd tell you to lose the weight and stop wasting appointments.
    If I were your daughter I'd have moved to Australia too, to get away from you.
    You make me sick with your poor-me act.
    u make me cringe every time u post
    u make me ashamed to be in the same group as ye
    You make me laugh, thinking anyone takes you seriously.
    u sound like a spoilt todler
    u sound like a right nutter
    You sound like every scrounger I've ever met.
    You sound like hard work, I pity whoever has to live with you.
    Your advice is garbage and so are you.
    ur whole personality is being ill
    Your grief is a performance and we can all tell.
    Your parenting is the problem, not his ADHD.
    your brain is mush from all them pills
    Try thinking before you type for once.
    try gettin up before noon and mayb ud feel better u lazy cow
    try bein a decent human bein for 5 mins
    Try caring about somebody other than yourself, you selfish man.
    Oh please, you've been dying of something every week since March.
    oh pls u werent even close to ur nan
    Oh please, save the waterworks for someone gullible.
    Oh please, you wouldn't last a day in a real job.
    Here we go again, Linda and her imaginary illnesses.
    here we go agen, violins out everyone for poor wee Davy
    Here we go again, another sob story so somebody will send you money.
    Here we go again with your lies, don't you get bored of yourself?
    How old are you, twelve? Act like it's your first day on earth.
    how old r u, still living off mummy and daddy at 35
    How old are you to be crying over a text message? Pathetic.
    How old are you exactly, because you write like a sulky kid.
    Are you seriously this stupid or is it put on?
    r u seriously moaning about a carer who came 10 mins late, entitled or what
    Are you seriously comparing your hamster to my son, you absolute clown?
    r u seriosly that desperate for sympathy
    Imagine being this needy at fifty.
    imagine being so tight u wont even pay for ur own mums headstone
    Imagine being married to you, the man's a saint.
    Imagine being proud of never having worked a day.
    Says the one who let her own dad rot in a home.
    says the one who cant go a day without a drink
    Says the woman who maxed out four cards on handbags.
    Says him who's been sacked from every job he's had, ha.
    Maybe if you weren't so bitter someone might visit you.
    maybe if u put the fork down u wouldnt be diabetic
    maybe if ud been a better mother he wudnt be on drugs
    Maybe if you washed now and then your depression would lift, you tramp.
    u dont deserve that wee girl
    u dont deserve a penny of that money u chancer
    You don't deserve our sympathy after what you did.
    You don't deserve friends, you just use them up.
    I hope you lose the house, might teach you something.
    i hope ur kids treat u the way u treated ur da
    hope u get turned down agen ya fraud
    I hope you end up as lonely as you've made everybody else.
    The way you talk about your own husband is disgusting, you nasty woman.
    the way u fish for likes is embarrasing
    The way you carry on you'd think you invented cancer.
    The way you twist everything, I'd not trust you with a goldfish.
    Have you ever considered that you are the toxic one?
    have u ever considered that nobody likes u cos ur horrible
    Have you ever considered keeping your mouth shut?
    Have you ever thought that you might just be thick?
    Grow up, you're a grown man crying about a cat.
    grow a pair ffs
    grow some manners ye rude oul bat
    Grow up and face the fact that you caused this.
    Spare us the tears, you hadn't seen him in ten years.
    spare us ur life story no1 is reading it
    Spare us the martyr act, you get paid carer's allowance.
    Spare us the lecture, you can't even look after yourself.
    Who asked you? Your opinion's worth nothing here.
    who asked for ur 2 cents u know it all
    Who asked you to stick your big nose in?
    Who even asked, you sad little man.
    Do us all a favour and log off for good.
    do us a favor n delete ur account
    Do the world a favour and don't have any more children.
    Do your family a favour and stop inflicting yourself on them.
    It's always something with you, isn't it, never a day's peace.
    its always me me me wi you
    It's always someone else's fault with you, the bank, the doctor, the dog.
    It's always lies with you and we're all fed up of it.
    You always play the victim and it's wearing thin.
    u always have to be the sickest in the room dont u
    u always ruin a nice thred wi ur moaning
    You always were a sponger and you always will be.
    You never listen because you're too arrogant to learn.
    u never help any1 here just take take take
    You never loved her, you loved her pension.
    You never shut up about that bloody operation.
    For someone who can't work you've plenty of energy for arguing, faker.
    for some1 so ill u get out a lot, lying cow
    For someone who claims to be a carer you care about nobody.
    For someone with a degree you're remarkably ignorant.
    You call yourself a mother? Shame on you.
    u call urself a carer n ur out shopping every day
    You call yourself a Christian and leave your father in that state.
    Call yourself a friend? Snake more like.
    Give it a rest, you tedious woman.
    give it a rest will ya, we all heard about ur divorce
    Give over, you're no more disabled than I am.
    Give your jaw a rest and let the grown-ups talk.
    I feel sorry for whoever has to share a house with you.
    i feel sorry for ur kids having a da like you
    I feel sorry for your cat, frankly, stuck with a misery like you.
    I feel sorry for you, being that dense must be hard.
    Just because you failed at everything doesn't mean the rest of us have to hear it.
    just cos ur miserable doesnt mean u get to drag us down w you
    Just because you've got a wheelchair you think you can be a cow to everyone.
    Just because you read one article you think you're a doctor, you muppet.
    Don't come crying to us when he bins you, and he will.
    dont come on here expecting pity when u gambled it all away
    Don't come the innocent, you knew fine well what you were doing to her.
    Don't come back, it's been lovely and quiet without you.
    Some of us have real problems, princess.
    some of us actualy work for a living unlike u
    Some people shouldn't be allowed to breed and you're one of them.
    Some of us buried children, so pipe down about your hours being cut.
    Not everything is about you, you narcissist.
    not evrything needs ur stupid input
    Not everyone wants to hear your whiny voice every day.
    Not one person on here respects you, just so you know.
    You should be ashamed of yourself, leaving a sick woman alone all weekend.
    u shud be ashamed taking food bank stuff when u smoke
    You should hang your head, you wicked woman.
    You should've been the one who got ill, not her.
    Cry me a river.
    cry harder, baby
    Crying again? Change the record, you wet lettuce.
    cry all u like its ur own fault u got evicted
    Keep telling yourself that, nobody else is fooled.
    keep lying to urself hun everyone can see ur a drunk
    Keep your stupid opinions to yourself.
    Keep out of it, you interfering old witch.
    Do you even hear yourself? Absolute drivel.
    do u even have a brain or is it just air
    Do you even love your kids, because it doesn't look like it.
    Do you ever stop moaning, even to breathe?
    are u thick? it says it on the form
    r u deaf or just ignorant
    Are you always this unpleasant or is today special?
    Are you on something? Nothing you write makes a blind bit of sense, you loony.
    What is wrong with you, you heartless cow?
    whats wrong wi ye are ye not right in the head
    What kind of son are you, leaving her like that?
    What planet are you on, you deluded man?
    Who do you think you are, telling me how to look after my own mother?
    who do u think ur kidding with that limp
    Who would ever hire you with that attitude?
    Who'd want to be your friend when you treat people like dirt?
    You couldn't look after a houseplant, never mind a baby.
    u couldnt tell the truth if ur life depended on it
    You couldn't hold down a marriage so don't lecture me on mine.
    You can't even run a bath without making a drama of it.
    You wouldn't know hard work if it bit you.
    u wouldnt know pain if it slapped u, try having kids
    You wouldn't understand, you've the emotional range of a teaspoon.
    You wouldn't be so poor if you weren't so stupid.
    You've got a cheek asking for money after last time.
    uve got a face for radio n a voice for silent films, put the camera away
    youve got no hart at all
    You've got mental problems alright, starting with your gob.
    Poor little you, want a medal for washing up?
    poor diddums did the nasty bank want its money back
    Poor you, always the victim, never the cause.
    Poor man, stuck with a nag like you until he dies.
    Boo hoo, somebody forgot your birthday, who'd remember it?
    aw did someone hurt ur ickle feelings
    Aww, the snowflake's melting again.
    boohoo get over it ya big baby
    Shut your mouth, you silly old woman.
    shut up ya whinge bag
    Shut the door on your way out, we won't miss you.
    just shut it will you, sick of ur voice
    If you'd been any kind of wife he'd still be here.
    if ud kept ur legs shut ud not be skint wi 4 kids
    If you had half a brain you'd be dangerous.
    If you spent as long job hunting as you do feeling sorry for yourself you'd be a millionaire.
    You brought it on yourself, smoking like that.
    u brought this on ur own family, hope ur happy
    You made your bed, now lie in it and quit bleating.
    You did this to her, live with it.
    Only a moron would lend money to a man like that.
    only a selfish cow goes on holiday wi her ma in hospital
    Only you could make a funeral all about your shoes.
    Only a loser posts on here at three in the morning.
    As if anyone would miss you.
    as if ud know anything about raising a family
    As if we haven't heard enough from you already, bigmouth.
    As if your opinion counts, you're only here for the sympathy.
    Thanks for nothing, you useless lump.
    thnx for ur worthless advice genius
    Thanks for proving you're as ignorant as you look.
    Thanks for the laugh, I've not read anything so pathetic in ages.
    Congratulations, you've managed to upset a widow. Proud of yourself?
    well done u made a sick man cry, classy
    Congratulations on being the most selfish person on the board.
    Well done Einstein, it took you all this time to work out you're broke.
    Good luck finding anyone desperate enough to date you.
    gud luck with that, ull fail like u always do
    Good riddance, you won't be missed.
    Good luck to your poor carers, they'll need danger money with you.
    I've never met anyone so wrapped up in themselves.
    ive never read such whiny crap in my life
    I've never liked you and now I know why.
    I have never known a grown woman be so clueless.
    I'm sick of your constant attention seeking.
    im sick to death of u and ur bloody cats
    I'm tired of tiptoeing round you, you manipulative man.
    im bored of u now run along
    everyone here thinks ur a liar im just the one sayin it
    every1 is laughing at u behind ur back
    Everybody in your life has left you, ask yourself why.
    Everything you write is moan, moan, moan, you dreary woman.
    Your mum would be disgusted if she could see you now.
    ur kids will hate u when theyre older
    ur husband only stays cos he pitys u
    Your brother got all the brains, clearly.
    How dare you call yourself bereaved over a man you cheated on.
    how thick do u have to be to fall for a scam like that
    How can you sleep at night after putting her in there?
    How does anyone stand you?
    Even my toddler has more sense than you.
    even ur own ma cant stand u
    Even the mods roll their eyes when you turn up.
    Even a rat looks after its young better than you do.
    At least my kids still speak to me, unlike yours.
    at least i dont have to beg strangers for a chat, sad git
    At least my husband died loving me, yours couldn't wait to go.
    At least I can pay my rent, you waster.
    u need ur head examind
    u need a slap not a counsellor
    You need to get over yourself, you're not that interesting.
    You need locking up, leaving a child with that man.
    u must be the most borin person on the internet
    u must be so proud of being a drain on the nhs
    You must be joking if you think anyone feels sorry for a gambler like you.
    You must be really ugly inside to say that about your own son.
    You only come on here to show off how hard done by you are.
    u only want his money admit it
    You only have yourself to blame for the state of your life.
    You only visit her so the neighbours will think well of you, hypocrite.
    You think you're special because you've got a diagnosis? Get in line.
    u think ur so clever but ur a joke
    You think crying will pay your debts? Wise up, you child.
    You think anyone buys that act? You're embarrassing.
    You deserve everything that's coming to you.
    u deserve to be alone
    You deserved to lose that job, lazy article that you are.
    yous deserve each other, 1 liar n 1 drunk
    I bet you're loving all this attention.
    bet ur not even sick, just fat
    I bet your family throw a party when you leave the room.
    I bet you sat there counting her jewellery before she was cold.
    I don't know how your husband puts up with you.
    dont know why u bother breathing never mind posting
    I don't know what's worse, your spelling or your attitude.
    I don't care about your stupid feelings.
    Can't you take a hint? We don't like you.
    can u not be a miserable git for 1 day
    Can't you do anything without being spoon-fed, you big child?
    Can somebody muzzle this woman please, she never stops.
    look at the state of u cryin over a man who never wanted ye
    look at u playing the saint, every1 knows u hit the bottle
    Look in a mirror before you call anyone else cruel, you monster.
    Look who's crawled back for more pity.
    There's always one moaner and it's always you.
    theres a reason ur sat alone every xmas
    There's something seriously wrong with you, you creep.
    There's no helping somebody as dumb as you.
    This is why nobody invites you anywhere.
    this is why ur son went to live w his dad
    This is why people hate folk on disability, because of cheats like you.
    This forum was a nice place before you turned up.
    Take your begging bowl elsewhere.
    take ur meds u psycho
    Take a bath, take a hint, and take yourself off.
    Take a look at your own filthy house before you judge mine, you hypocrite.
    Honestly, you're an embarrassment to yourself.
    honestly ur the worst person on here by miles
    Honestly, do you enjoy being this dim?
    Frankly you got what you asked for, marrying a drunk.
    So you lost a job, big deal, stop snivelling.
    so u left ur kids for a fella n now u want sympathy, no chance love
    So you're a quitter as well as a liar, lovely combination.
    So what if you're sad? Everybody's sad, you're not special.
    With a mother like you those kids never stood a chance.
    wi an attitude like that its no shock ur single
    With a brain like yours I'd stay off the advice threads.
    With friends like you who needs cancer.
    You'd think a man your age would have learnt to wipe his own nose.
    ud think ud have some shame but no
    You'd argue with a signpost, you bitter old trout.
    You'd sell your own granny for a tenner.
    Must be nice sitting on your fat behind all day on my taxes.
    must b great having no job n no worries u bum
    Must be lovely in your little fantasy world, dear.
    must be exhasting lyin all the time like u do
    Read the room, you tactless lump.
    read a book ya ignorant so n so
    Read your own posts back and you'll see what a nasty piece of work you are.
    Reading your whingeing has put me off my dinner.
    Wow, you really are as nasty as people said.
    wow ur dumb
    Wow, what a miserable excuse for a grandmother you are.
    Wow, five kids and not a brain cell among the parents.
    People like you are a waste of a hospital bed.
    ppl like u make me glad im an only child
    It's people like you that give single mums a bad name.
    People like you should be made to pay it all back and then some, thief.
    You clearly have nothing going on upstairs.
    u obviously never gave a toss about him
    You clearly enjoy being miserable so I'll leave you to wallow.
    You obviously weren't raised right.
    learn 2 read dummy
    learn some respect u jumped up wee nobody
    Learn to manage your money like an adult instead of sponging.
    Learn when you're not wanted.
    Sort your life out, you shambles.
    sort ur face out too while ur at it
    Sort yourself out before you start giving marriage advice, twice divorced.
    You're the sort of person who'd trip a nurse up for attention.
    It's not depression, you're just idle.
    its not that hard to be a decent mum, even u could try
    It's not our fault your life's a mess.
    It's not grief, it's guilt, because you treated him like dirt.
    Let me guess, it's everybody else's fault again, you big baby.
    lemme guess u want cash
    Let's be honest, you were never much use to him alive.
    Let your wife speak, she's obviously the one with the intelligence.
    And you wonder why your own children blocked you.
    n u wonder why ur on ur 3rd divorce lol
    You wonder why the doctor rolls her eyes? Because you're a hypochondriac.
    I wonder what your poor dad would make of the wreck you turned into.
    Pull yourself together, you pathetic creature.
    pull ur finger out and get a job
    wind ur neck in nobodys intrested in ya
    Pull the other one, you've never cared for anyone in your life.
    You are the reason she drinks.
    ur the biggest hypocrit on this site
    You are the last person who should be giving advice on kids.
    You are not half as ill as you make out.
    you r nothing but trouble, always have been
    You lot deserve each other, a bunch of sad losers.
    use lot are pure melters, moanin fae mornin til night
    You lot would complain if you won the lottery, pack of whingers.
    You lot need a reality check and a good wash.
    Was your mother as useless as you or did it skip a generation?
    was u dropped on ur head
    Were you born this selfish or did you take lessons?
    Did you ever do one decent thing for that woman?
    Nice try, you fraud, we've all seen you walking fine.
    nice one dumbass now she thinks its her fault
    Nice of you to finally remember you have a father.
    Not surprised the nurses avoid you, sour-faced old goat.
    More fool you for trusting him, dozy mare.
    more chins than sense this one
    Less talking and more washing might do you good, you slob.
    I've had more sense out of a lamppost.
    I wouldn't trust you to feed a fish, let alone a stroke patient.
    i wudnt cross the road for u
    I wouldn't be seen dead at a support group with you in it.
    I'd rather have the cancer than your personality.
    `,
  ),
  'fourteenth hand': anywhere(
    'fourteenth hand',
    `
    What a great useless lump you are, lying there while the rest of the street goes to work.
    three weeks in bed gosh shall we send grapes and a sting quartet?
    You stay under that duvet because you like it there, nobody's pinning you down.
    feet on floor, stand up, thats it. dont see why it needs a whole thread
    My nan was up at five with two broken ribs, so have a think about how you look to people like her.
    You're a drama queen in black, that's all I see here.
    oh look another instalment of mummys funeral, do we get a box set at xmas
    maybe they dont talk about her cos you never let anyone else get a word in
    She's gone and it's autumn now. Find something else to type about.
    At least yours made it to seventy; I'd be embarrassed moaning to people who buried children.
    Nine grand and a pack of lies, you must be thick aswell as sly
    Poor hubby. Does he know he married a shopping bag with legs?
    dont give us it crept up on me. you typed in the card number evry single time
    Pay it or don't pay it, either way it's a dull read.
    id find out who your husband is and tell him myself if i could, you deserve it
    Nobody on that bus is looking at you, you self-important little mouse.
    hypervenalating at the number 42? bless, what happens when its a train do you explode
    I ride that route every day and not once have I seen anyone panic. I think you made it up for the fuss.
    So walk. Honestly, so walk, and let us read about something serious.
    People like you hold the whole bus up and should be made to get off at the first stop.
    Shouting at a sick old man, what kind of witch are you?
    Nurse of the Year right here folks, get her a sash.
    He wanders off because you can't be bothered to watch him, simple as that.
    Its called marrige, you signed for it, stop telling us
    if i lived nextdoor id be on to social services about you by teatime
    Lazybones with a fancy Latin word, that's your diagnosis.
    Ooh the mystery pain that only comes on weekdays! Tell us another.
    your boss is right not to believe you becuase neither do i
    Rub something on it and clock in. End of.
    theres folk with no legs turn up for work and heres you with a sore elbow
    id of divorced you aswell after reading this drivel
    A table for one and a tiny violin, how festive.
    He left because you're hard work, and every post you write here proves it.
    Its one day. Turkey, telly, bed. Nobody cares
    Count yourself lucky there's a roof over your turkey, you spoilt article.
    You're a loser in every meaning of the word.
    90 days!! and then what, the horses missed you?
    Relapse my foot, you never stopped, you only stopped telling us.
    Right, noted, you bet again. Can somebody start an interesting thread.
    clear off and let the 1s who mean it have your seat
    Scrounger. There, somebody's said it.
    Do they give points for typing two thousand words of whinge? You'd get the top rate.
    you can manage a forum at midnite but not a job at 9, funny that
    they said no. take the no
    My taxes pay for your broadband, so show a bit of shame.
    Perhaps they've met you, that'd explain the empty diary.
    aww no party invites? have u tried having a personality
    you moved there by choice so i dont know who your crying at
    Join a club. Next!
    Some of us have real isolation, in a hospital bed, so kindly pipe down about your nice new flat.
    off ur head and proud of it, it seems
    Four kayaks? Please, do say there's a river at least.
    Mania is a handy word for greedy imo
    Return the stuff and quit writing essays about it
    Everyone at your work must be laughing themselves silly, I know I would be.
    A child doesn't do that in a decent home. Ask yourself what sort of mother you are.
    great parenting mate gold star frame it
    you only noticed now? you must have been to busy on your phone to look at your own kid
    shes a teenager they do things, go an watch the football
    They ought to take her off you, and if I knew your name I'd see they did.
    Some pal you are, you flake.
    Too sleepy for a wedding, were you? Did the confetti tire you out as well.
    youd of gone if it was your own big day dont kid us
    people nap. they dont post about it
    She's well rid, and so would this board be if you took the hint.
    Drunk yesterday, drunk tomorrow, and a bore on the day in between.
    two whole days, alert the newspapers lol
    its the shakes, u poured them down ur own neck
    Have a biscuit and stop it.
    My ex was one of you and I hope every last one gets what he got, lonely and broke.
    You hadn't even a bump, stop playing the widow.
    11 weeks and you named it? laughable
    I'd look at all that coffee you bragged about in June before I cried to strangers.
    try again next month like everybody else does
    I lost one at thirty-six weeks, so don't you dare use the word grief in front of me.
    you live like a rat and youl be turfed out like one
    Is there a cat under there somewhere, or several? Do count them for us.
    its not an illness its muck, and your to idle to shift it
    Hire a skip. Conversation over.
    your poor nieghbours. id petition to have you out of the road
    Touched in the head, that's what we called it in my day, and you're it.
    check it again! go on it might of unlocked itself while you were typing
    You do it so your family dances around you, I've seen your sort.
    lock door. leave. how hard can it possibley be
    My toddler has better sense than you and he eats crayons.
    Past it. They binned you because you're past it and you whiff of it.
    have you tried the victorian era they might want a tpyist
    Companies don't let go of good people, do the sums.
    apply for things. people do
    At fifty-five my father was running two farms, and you're crying into a keyboard.
    Wallowing suits you, I see, you wear it every time you come on.
    another poem about him. rhymes are getting worse
    You were his sister, you must've seen it and turned the other way.
    2 years. change the record woman
    Leave this group before you drag every one of us down with your graveside act.
    Imagine being such a coward that your own kid's shepherd costume can't shift you.
    Were the other mums too scary? Did they have teeth?
    you could of gone and you chose the sofa over your son
    he'll live, it was a tea towel on his head. move on will you
    That boy will remember you weren't there, every time, and I hope he tells you so.
    Vain. You're just vain, with a hospital wristband on.
    a sandwich made you cry? was it an onion sandwhich
    All this for attention, and look, here you are getting it.
    eat dont eat, weve our own dinners to see to
    There are children starving and you scrape yours in the dog's bowl, you should hang your head.
    You sound like a nasty martyr who wishes he'd never been born.
    saint bernadette has spoken everybody kneel
    Had you married better there would be two of you doing it, but there we are.
    hes your son you mind him. whats there to discuss
    ive 3 with needs and i dont go bleating about it so buck your ideas up or log off
    Only an idiot borrows at a thousand per cent, and only a bigger one boasts of it.
    knock knock whos there oh wait you cant answer can you
    you had the holiday you had the tv now heres the bill so dont act wounded
    Give the man his money and close the door.
    i hope they take the lot, sofa kettle the works, teach you people a lesson
    weirdo. thats not an illness thats just being a weirdo with a tuperware
    Table for one in cubicle three! Does it come with a wine list?
    They don't ask you along because you scowl, I'd put money on it.
    sit with people or dont its lunch
    im 16 and i manage, how are you 34 and scared of a canteen, its shameful
    No offence but cover it up, it's putting folk off their chips.
    ever thought of haloween work? youd save on the make up
    probly you dont wash right, ive read about that
    skin is skin, put a jumper on and hush
    You'd be laughed off our beach and you'd have earned it for going.
    Waste of a dad. No court in the land would trust you with a hamster.
    boo hoo the big man wants his every other saterday
    She doesn't take the kids away for nothing, what did you do, go on.
    write it in a diary pal not here
    Should you ever post that woman's name again I'll make certain she sees it.
    Wimp behind the wheel, wimp in front of a screen.
    let me guess a bee flew in and now were all supposed to salute
    Nobody died, I looked at what you wrote and nobody died, so what are you traumatised by?
    cars bump. insurance pays. the end
    My grandfather was at Arnhem and never breathed a word, so have some dignity.
    you disgust me and im only reading it
    Code brown on aisle seven, ha, I bet they're still mopping.
    should of stayed home if you knew your tummy was bad, thats on you
    buy spare trousers. stop giving us the deatils
    People with colostomies manage with pride, whereas you bleat over one puddle.
    cold fish. that poor baby drew the short straw
    Mummy's bored already, is she? Try sending it back with the receipt.
    you had 9 months to think on wether you wanted him
    Women have had babies forever without a chat room, so I'm out of patience.
    I'd give my right arm for a child and you're sat there yawning at yours, you ungrateful girl.
    silly old fool weepin over a moggy
    Will there be a state funeral, or merely a day of national mourning?
    At nineteen the beast should've been put down long ago, you kept it going for yourself.
    Its a cat, theres a million more at the pound
    Folk on here have lost husbands. You take your tin of Whiskas and go elsewhere.
    ur not anxious ur dim and the results will say so
    Wait till you meet an electricity bill, petal, you'll melt clean away.
    6 months you had. six. and i bet you spent it on tiktok
    revise or dont revise, yawn
    If you can't hack it, hand the place back to a kid from a real school who'd use it.
    Breed first and budget later, brilliant plan, you clot.
    Have you asked the landlord if he takes excuses? You've plenty in stock.
    nails done in your pic i notice, rent not
    move somwhere cheaper what a puzzle
    those kids would be better in care than dragged round by the likes of you
    moaning minnie with a flanel on her head
    My my, another headache, and on a Monday of all days.
    you stare at this screen all nite and then wonder why it hurts are you for real
    Aspirin exists.
    My sister has a tumour, so I'd thank you to keep your little heads to yourself.
    grow a spine you soggy spunge
    Did Human Resources bring you a blankie?
    You did it to dodge the meeting, that's my reading of it.
    happens. dry up. carry on with ur day and spare us
    Any man who blubs at a printer ought to hand in his boots, you've let the side down.
    nutter. wouldnt share a lift with you
    Which one of you am I talking to, the sane one or is he out?
    You hear what you want to hear and then blame it on the voices.
    tell them to shush then you shush
    Folk like you should be kept behind a locked gate, and I'd hold the key.
    Spit it out or shut it, I haven't all day to decode you.
    lovely speling, was the cat on the keys?
    You'd be talking by now had you done the exercises, admit it.
    you lived so i fail to see the tradgedy
    Half the ward didn't go home at all, and here you sit sulking about vowels.
    No wonder they pick on you, you write like a baby.
    did they steal ur lunch money and ur brain aswell
    you wind people up i can tell from 1 paragraph
    school ends at 16 wait it out and dont bother the grown ups
    I know kids at your place and I'll show them this, see how you like it.
    Apple, tree, you'll be in the next cell before long.
    does he get an en suite your auld fella
    Your whole family must have known, so spare me the shocked face.
    so dont visit. there fixed goodbye
    Think about the victims for once, you selfish creature, and leave us be.
    what? WHAT? thats how thick you come accross you know
    We'd all love to be deaf at Sunday lunch, lucky you.
    You're not deaf, you just don't listen, I'd bet your wife agrees.
    turn the thing up an quit your gripeing
    Born-deaf people get on with it, then there's you, honking in a corner like a goose.
    heartless mare thats your own blood
    Sister of the century, pass me a bucket.
    If he turns up dead it'll be your doing, keep that beside your pillow.
    blocked him have you? fine. so why are you still harpin
    i would never do that to mine, some of us have morals
    You're not foggy, darling, you were never bright.
    quick someone fan her shes about to be intresting
    You treat your husband like dirt and then pin it on your hormones.
    half the planet goes thru it. they dont send bulletins
    I'm seventy and sailed through, you modern women would faint at a paper cut.
    Jealous is an ugly colour and, hun, you're soaked in it.
    Should she have asked your permission before conceiving?
    you left it till 39 for the sake of a career so whos to blame
    get a dog like normal people
    What a mean, pinched little person you are to begrudge a friend her baby; she should drop you.
    Tin soldier, crying over a sparkler.
    Thank you for your service, I'm sure, now would you like a sticker?
    a cook like you never saw a shot fired and i can smell it off your story
    fireworks finish at 11. buy earplugs soldier and let people enjoy themselfs
    Real heroes came home in boxes, you came home to grumble on the internet.
    You dumped her. Call it what it is, you cruel article.
    hows the inheritence looking have you measured the curtains
    She pines because you visit for ten minutes with your coat on.
    done is done stop picking over it in public
    In my family we'd sooner sleep on the floor than put an elder away, we were raised properly.
    Should have saved, you feckless old goose.
    wear the cat grandma
    Spent it on cruises in the nineties I expect, and now it's everyone's job to keep you warm.
    put a coat on indoors, my lot do, whats the drama
    Pensioners own everything anyway, I hope your radiators stay off till March.
    fatso put the fork down
    Heavens, did the scales ask for danger money?
    Glands? It's pies. You know it, the doctor knows it, we know it.
    walk more type less
    I lost six stone with no help from anyone, so I've nothing but scorn for quitters like you.
    Helpless great baby, did she cut up your meat as well?
    beans again? michelin are on there way
    She slaved for forty years and only now do you notice, shame on you.
    recipies are free, tears wont fry an egg
    My dad was left with five and no pension and he made stew, so man up or go hungry.
    Clever on paper, dense as suet everywhere else.
    A whole chapter about moss, and the world kept turning somehow.
    your burnt out from what, reading? pull the other one
    quit then. nobody would notice bar the libary
    I lay bricks in January, so forgive me if I spit on your scholarly sorrows.
    You can walk to the fridge I'm sure, you big faker.
    Diddums, did the lady not fall for the limp?
    if you were that bad youd of got it, there not daft
    park further away an walk, jobs a good un
    You're taking spaces off people with real trouble, I'd photograph your car if I lived nearby.
    Pill-popping ninny.
    brain zaps? youd need something up there to zap
    You were told to taper and you knew better, didn't you, so suffer.
    there only tablets. bin them and be quiet
    Weak people take them and weaker ones can't stop, that's how my family see it.
    You t-t-talk like that and you wonder why, ha.
    I trust the interview only lasted a fortnight.
    its nerves you didnt bother to deal with dont dress it up as a condition
    Next time write it on a card. Now let someone else have a go at the mic.
    A firm has customers to think of, stay in the back room where you belong.
    crook once crook for keeps
    Put 'guest of His Majesty' under hobbies.
    Nobody forced you to nick it, so the closed doors are of your own making.
    tough. boxes need stacking somewhere go an look
    They ought to print your face on this site so decent members can keep away from you.
    Butcher. You paid a man to kill your friend.
    And was it the vet bill that broke your heart, or the dog?
    Had you taken him in when he first limped he'd be chewing your slippers now.
    another pup new lead bobs your uncle cheer up
    Some of us sold a car to save ours, you simply couldn't be bothered to pay.
    You must like it, women who stay eight years like it.
    off to the next thug by easter any bets
    id like to hear his side because yours sounds like a soap oprea
    You've left so it's finished, what is it you want now, a parade?
    Breaking up a family over a shove, my mother would have been mortified at you.
    Ding dong, dimwit.
    Have you tried charging it for rent?
    i dont think theres any noise at all i think your bored
    ears ring. big deal. radio on, thread shut
    If you keep filling this page with your whistling I'll get you muted by the moderators.
    She'd one look at you and closed the door, smart lady.
    what did you picture, baloons and a banner
    You barged into that woman's life uninvited, of course she shut you out.
    youve a perfectly good set of parents get over yourself
    It's selfish, hunting her down, and the pair who reared you should cut you from the will.
    Soft as butter, you'd no business in a uniform.
    angels with sore feet somebody fetch a harp
    You're off with stress and my father waited nine hours on a trolley because of shirkers like you.
    everyones tired. go to work
    Hand back your pin and let a grafter have it, you've disgraced the job.
    A killer who missed, that's you.
    Bus pass and a big sad face, how ever will you cope?
    only 2 glasses says every liar i ever met
    you got cought you got banned, cry to your bicycle
    My cousin was hit by one of your lot and I'd see you locked up till you were grey.
    So you've a certificate for being rude now.
    everybodys got it this season very fashonable
    Fifty-two years you coped, and suddenly you can't? I smell a fib.
    Label or no label the dishes need doing, let's hear less of it.
    There's lads who can't speak a word, it's an insult to them having you claim the same name.
    He saw through you. Good lad.
    did you check behind the sofa for him
    children dont walk away from nice mothers so lets have the part you left out
    He's thirty, leave the man alone and take up bingo or something.
    i cut mine off too and reading you i'm delighted i did, youre exactly like her
    You're a misery magnet and a coward to boot.
    dr google strikes again whatll it be next week, plague?
    It's one dodgy scan, you're milking it like a prize heifer.
    people have ms. they also have lives. go get one
    I nursed my wife with it to the end and she never whined, she'd have been sickened by you.
    What a sour, grasping daughter-in-law, I pity the pair of them.
    cinderellas on her break keep the noise down
    your in it for the bungalow lets not pretend
    Say no to them or say nothing to us, one or the other.
    Where I come from a wife like you would be put out on the step with her bags.
    You hypochondriac clown, the surgery must groan when you ring.
    which is it today heart or lung, ive a sweepsteak going
    There's nothing wrong with you and I suspect you'd be let down if there were.
    got a mole? so has everyone off you trot
    Dying people need those appointments, you ought to be fined for each one you steal.
    Bankrupt and brainless, that's a fair epitaph for you.
    Entrepreneur! Weren't you the fella with the cupcakes?
    you payed yourself first, id stake my house on it
    firms fold. nobody lights candels
    Your staff have kids, and if I was one of them I'd be at your gate tonight.
    I wouldn't visit you either, you gossipy old trout.
    talk to the budgie im sure hes rivited
    You've driven them off with all that carping, it comes through in each line.
    familys are busy dear. knit
    There's a woman on our road lost in the snow for two days and she made less noise than you do.
    crybaby. run home to mommy see if the dorm notices
    Aw, does wittle freshman need his night-light?
    You picked a school two thousand miles off, genius, that was your call.
    everybodys homesick for like a week. chill & scroll on
    Give up the scholarship then, theres real kids on the waitlist who arent babies
    You pathetic article, she gave birth and you're the one whinging.
    An entire night feed! Call the Palace, have him knighted.
    you do nothing i'd wager and shes too tierd to say it
    babies wake, shock horror, go and rock it
    my wife would have me out on my ear for posting this, and yours should do the same to you
    Illiterate oaf, sums you up in two words if you can read them.
    I'd send you a pamphlet but where would be the point?
    you mucked about in school and now its a condition how convienient
    Ask someone to fill it in and don't weep over a bit of paper.
    Six-year-olds can do what you can't. I'd keep that very quiet if I were you.
    You drank your own liver, why should you get somebody else's?
    queues that way princess behind the people who matter
    Funny how the list never moves for liars, you had a sherry at Christmas, own up.
    itll come or it wont, weve no need of daily updates
    A child could have that organ. Live with that, if you must.
    You're a ghoul, carting that photograph out each year.
    ten years and still the baloons. has the party shop given you a loyalty card
    its plain you want pity more then you ever wanted peace
    Pack the box away and put the tea on, there's nothing more to say.
    You've living children who must feel worthless next to your shrine, so shame on you.
    `,
  ),
  'fifteenth hand': anywhere(
    'fifteenth hand',
    `
    You're pathetic, honestly.
    god you are thick as mince
    Oh shut up Karen nobody asked you
    what a whiny little post that was
    You are nothing but an attention seeker and everyone on here knows it
    get over it, it was two years ago
    Grow up. You're 43 not 14.
    nobody cares about your migraine mate
    ur so dramatic its embarassing
    Absolute muppet. Did you even read the leaflet they gave you?
    You should be ashamed of yourself leaving your mother in that home.
    Boo hoo. We all have bad days.
    I've never read such self-pitying drivel in my life.
    Stop wasting everyones time with the same post every single night
    you're a liar and a bad one
    fuck off back to facebook
    No wonder your husband left.
    Jesus you're hard work
    Maybe if you got off your backside once in a while you wouldn't be depressed.
    fibro isnt even real you just dont want to work
    Go away. Seriously, just go, the place was nicer before you joined.
    Imagine being this stupid and still giving out advice
    you selfish cow
    Your kids deserve a better mum than you
    Ah would you ever cop on to yourself
    You're an eejit and your advice is dangerous
    sure you have it awful hard with your big house and your two holidays
    Try having a real illness then come back to us.
    you sound like a spoilt brat tbh
    Typical. Somebody else gets a bit of sympathy and in you march with your own sob story.
    I'm sick to the back teeth of reading your moaning
    Youre just lazy. there i said it
    You make me sick
    Nobody on this forum likes you and you still havent twigged
    wind your neck in you sanctimonious old bat
    Who made you the expert? You can't even spell bipolar.
    haha imagine crying over a cat for six weeks
    You want a medal for looking after your own dad?
    It's called being tired. Everyone is tired. You're not special.
    you brought this on yourself, smoking forty a day what did you think would happen
    Idiot. You don't stop them tablets cold turkey.
    You've the brain of a gnat, Declan.
    Same old sob story, different week.
    if you ate less you wouldnt have the diabetes simple as
    Play the victim much?
    You're toxic and I'm amazed the mods let you stay.
    i hope you never have kids because you couldnt look after a goldfish
    Nobody believes you were ever in hospital, you know that right
    Ugh you again
    piss off with your crystals and your turmeric
    You are a disgrace of a daughter.
    Clown 🤡
    My five year old has more backbone than you do
    well arent you a delicate wee flower
    Your anxiety is an excuse. You use it to get out of everything.
    quit whining and get a job like the rest of us
    Honestly I'd have left you as well
    pure attention seeking that, every word of it
    You talk absolute rubbish and you talk it in every thread.
    Why dont you just leave if you hate it here so much. no one will notice
    ADHD lol. you mean badly behaved
    You're too stupid to understand what the consultant told you, that's the problem.
    You are one bitter, nasty woman and I pity whoever has to live with you.
    cry me a river
    omg get a grip its only a blood test
    Does your carer get danger money for putting up with you?
    You've had three replies saying the same thing. Are you deaf or just dense?
    Fat people always have an excuse dont they
    yer a moany faced get and always have been
    Pull yourself together woman, there's people here with cancer.
    So you lost your job. Join the queue and stop bleating.
    I dont have time for fakers like you
    keep your nose out, you interfering old hag
    Honest to God the state of you
    You failed your son. Own it.
    You're the reason nobody posts in this group anymore.
    Bet you loved writing that, didn't you, all that lovely attention.
    Snowflake.  One cross word from a nurse and you're in bits.
    Nobody forced you to read my post you miserable sod
    you people just want everything handed to you on a plate
    What is wrong with you? Normal people don't carry on like this over a phone call.
    Just get out of bed. It is not difficult. Babies manage it.
    you are an embarrasment to actual carers
    Stop pretending, you were fine enough to go to a concert on saturday
    Dry your eyes princess
    I'd be mortified if I wrote something that dumb
    Your a hypocrite Sandra, telling people to rest when you never shut up about your marathons
    You know what you are? A coward.
    Hahaha is that it? thats your trauma?
    you dont have ptsd, you worked in a call centre
    Self inflicted. My taxes are paying for your liver.
    Can you not read?? It says CARERS. You are not a carer you visit your nan twice a week
    I would rather chew glass than read another one of your essays
    Total drama queen.
    So sensitive. So fragile. So boring.
    Nobody needs your opinion love, run along
    I'll find out who you are and then we'll see how brave you are.
    watch your back pal, i know what town your in
    You're a drain on that poor man and you know it
    If you spent half as long exercising as you do posting on here, you'd be cured by now.
    You sad lonely little man.
    bloody hell change the record
    You're boring us all senseless with your bowel diary.
    Weirdo
    only weak people need antidepressants and you just proved it
    You're an awful human being and I hope your brother reads what you wrote.
    hun its not ocd you just like things tidy stop making it a personality
    Don't bother replying, I've no interest in anything a dimwit like you has to say
    Another day, another crisis from Her Majesty.
    Arsehole. You made a grieving woman cry.
    If you're so ill how come you've energy to argue with me at 2am?
    your wife must be a saint to put up with that
    Why do you even bother posting? You never listen to a word.
    Lads like you give mental health a bad name, all talk and no effort
    You're just like every other benefit scrounger I've met.
    nice one genius, you told a woman with kidney disease to drink more
    I don't feel sorry for you one bit.
    you wouldnt know pain if it bit you on the arse
    You big baby
    Ye're a pure roaster so ye are
    Somebody take the keyboard off this woman before she kills somebody with her "tips"
    Your post is the most selfish thing I have read this year.
    Are you simple?
    There are people dying and you're on about your itchy leg
    Honestly you disgust me, leaving an old man sat in his own mess while you went to get your nails done
    how old are you, twelve? act it
    Catch yourself on. He doesn't love you and everyone can see it except you.
    Nah you're chatting shit bro
    you dont belong here, find another group
    Lose some weight and your knees will stop hurting, it's not rocket science is it
    This is why your friends don't ring any more. You suck the life out of people.
    I see the hypochondriac is back.
    It's all me me me with you isn't it
    I can't stand you and I doubt I'm alone.
    What did you expect, marrying a drunk? You made your bed.
    stop being so bloody needy
    Crazy. Absolutely crazy. You need locking up.
    youre mental you are
    You psycho, leave me alone
    Nobody is impressed by your long list of diagnoses.
    you must think were all daft, yesterday you had ms and today its lupus
    Wow, you really are as ignorant as you look in your profile picture.
    Not everything is trauma, you absolute wet lettuce
    Honestly mate your a joke
    It's cute that you think you're autistic
    My God you love the sound of your own voice.
    You lot always find something to complain about, go home if our hospitals are not good enough for you
    I hope you get worse so you know what real sickness feels like
    learn some english before you start giving advice here
    You were told what would happen and you did it anyway so don't come crying to us.
    Bore off Graham
    I've met chairs with more empathy than you.
    No one is going to miss you if you go, so go.
    Shove your positive thinking where the sun doesnt shine, you smug git
    You're a terrible carer. There, somebody had to say it.
    Stupid girl.
    sorry but youre just weak, my granny buried four children and never took a tablet
    So you had a panic attack in Tesco. Big deal.
    Try thinking before typing next time, if you are able
    You are not ill. You are idle.
    get a life and stop trolling through everyones posts you creep
    I'm only telling you what everyone says behind your back: you're exhausting
    you chose to have five kids so quit moaning about being tired
    Honestly, who raised you?
    Depression my arse, you were laughing in the other thread ten minutes ago
    Ignore her everyone, she does this for attention every Christmas
    And there she goes again, poor little Moira, the only woman in Scotland with a bad back
    just shut it will you
    It must be lovely to lie in bed all day and call it chronic fatigue.
    you're worse than useless, you're actively harmful
    The whole thread was lovely until you opened your gob.
    If brains were dynamite you couldn't blow your nose.
    You silly old fool, of course it was a scam
    That's what happens when you have no self control.
    Please just stop posting. You're making a show of yourself.
    your not the only one with problems so stop acting like it
    Suck it up buttercup
    You're ridiculous. A grown man scared of a dentist!
    i dont believe a word that comes out of you
    Were you dropped on your head?
    Only an imbecile would mix those two medicines.
    You want sympathy, look it up in the dictionary.
    Would you whisht, nobody's listening to you
    Did you fail biology or did you never go to school at all?
    I've no sympathy for junkies, sorry not sorry
    once an addict always an addict, you will be back on it by friday
    Your mother died because you were too busy to ring the doctor. Live with that.
    ungrateful bitch, people spent an hour answering you
    Hope you're happy now you've driven Elaine off the forum, you bully.
    Don't be such a wimp.
    Anyone with half a brain would have gone to A&E
    you are what is wrong with this country
    No offence but you sound unhinged.
    You never had it that bad so put a sock in it
    You call that an apology? You're a snake.
    Lol she thinks she's a nurse
    Get off your high horse, you pompous twit.
    hey dumbass the dose is on the box
    Your husband has the stroke and somehow you're the one who needs looking after? Unbelievable.
    You're so up yourself it's not true
    get tae
    Nobody asked for your life story, hen, cut it short or keep it to yourself
    it's pathetic, a man of your age greeting over a divorce
    You're a waste of space.
    I pity your children, I really do.
    Your "panic attacks" always seem to arrive when it's your turn to do the dishes
    You had one thing to do and you couldn't even manage that
    loser. go cry to your support worker
    Pay your own way like I had to and you'd soon find your legs worked.
    Think you're clever do you? You're not. You're a bully with a dictionary.
    dont reply to me ever again you freak
    Enough. We get it, you're sad.
    It is people like you who make doctors hate patients.
    Sweetie, nobody has that many allergies. It's in your head.
    You're fat, that's why your back hurts. Sorry if the truth stings.
    If I were your sister I'd have cut you off years ago
    Congratulations, you've managed to make somebody else's funeral about you.
    You just like being ill, it gets you out of things
    eat something, its not hard, stop being so silly
    anorexics are just vain and youre proving my point
    Ah go on then, tell us again about your poor wee nerves
    Such a martyr, aren't you, with your commode and your sleepless nights
    You give me a headache, and I already have a brain tumour.
    You are a fool to stay and a bigger fool to come here complaining about it
    I wish there was a dislike button just for your posts
    The adults are talking, sweetheart.
    Everybody put your violins out, Trevor's back 🎻
    🙄🙄 here we go again with the waterworks
    Yeah yeah and my leg fell off as well
    Aww did the nasty receptionist hurt your feelings
    Oh look, a five paragraph essay about a sore thumb, how brave.
    Thanks so much for that, doctor Google, what would we do without you
    I'm sure your six spa days a year are very tiring for you.
    How wonderful it must be to have nothing worse than that to fret about.
    Some of us have actual illnesses, but do carry on.
    Perhaps this group isn't really for people like you.
    Funny how you're always too poorly to help but never too poorly to post.
    There's a door at the bottom of the page marked log out. Use it.
    With an attitude like yours I'm not at all surprised you're lonely.
    I won't say what I think of mothers who do that, but you can guess.
    Well done you. Slow clap. 👏
    Oh please, do tell us more about yourself, we were all on the edge of our seats.
    In my day we called that being a bit fed up and we went to work.
    I always find the ones who shout loudest have the least wrong with them, don't you?
    Must be nice having a husband who'll believe anything.
    Did it ever cross your mind that you might be the problem?
    I'd explain it to you but I haven't got any crayons.
    You've obviously never done a hard day's work, so I won't hold it against you.
    Interesting that your symptoms change every time somebody else posts theirs
    Bless, you really thought that was helpful.
    ok boomer go have your nap
    Let me guess, it's everyone else's fault again?
    I suppose somebody had to win the misery competition, well done on first prize
    Not being funny but if it was that bad you wouldn't be able to type
    your poor dog, stuck with you all day
    I'm amazed you find the time to be ill between all those selfies
    Wouldn't it be better for everybody if you kept those thoughts to yourself from now on?
    She'd still be alive if you had been paying attention.
    Do you rehearse these posts in the mirror or does the whinging come natural
    Some folk would be glad of a mother to look after, just saying. You don't deserve yours.
    Hard to be sympathetic when you so clearly enjoy it.
    there's a reason your own family blocked you
    I've read shopping lists with more sense in them than your reply
    Oh you're "spiralling" again are you? Must be Tuesday.
    If that's what you call caring I'd hate to see you when you don't care.
    Have you tried not being such a misery?
    Yes dear, we know, nobody has ever suffered as you suffer.
    A little less time on your phone and a little more time with the hoover, and you'd be right as rain.
    You'd be surprised what people here say about you in private messages
    What a shame they don't do a transplant for common sense, you'd be top of the list.
    Sorry, is there an actual question in there or is it just the usual wallowing?
    I'll type slowly for you. The. Form. Goes. To. The. Council.
    Each to their own but I personally would be ashamed to claim for that
    my grandad lost a leg in the war and complained less than you do about a cold sore
    Quite the performance. Will there be an encore?
    Amazing how quick you got better when there was a wedding to go to
    You'll be wanting the rest of us to wipe your nose as well I suppose
    Have you considered that he drinks because he has to come home to you
    So brave. So inspiring. Give me strength.
    I think you'd be happier somewhere they tolerate that sort of nonsense.
    funny that, nobody else in the group has any bother with the mods, only you, every time
    It's always the same three people clogging up the board and you're two of them.
    Oh dear, did we forget our happy pills this morning?
    Everyone else managed to read the instructions, so what's your excuse?
    And what have YOU ever done for anyone, apart from moan?
    I don't know how your husband stays awake listening to you, I nodded off at the second line.
    keep going like that and somebody will come round and shut you up
    say that to my face and see what happens
    one more word about my son and I will make your life hell
    I've saved your photos and your real name. Be careful what you post next.
    I reported you to your work, enjoy explaining that to your boss
    How many times must you be told? It's not lupus, it's laziness.
    you think tiredness is illness?? in my country we would laugh to you
    You are very stupid person and you give bad advices, please go
    Why you always cry here? You are not child
    Excuse me but you have no shame, writing this when others have dead children
    yous are all the same, whinge whinge whinge and never lift a finger
    Away and boil yer heid
    Your tea's oot pal, naebody's buying the sob story
    Go and ask my backside, ya big lump
    ya gobshite, you told my sister to come off her meds
    Mother of God would you ever stop, you'd depress a clown
    G'wan outta that, there's not a thing wrong with you only notions
    Give over, tha's nowt wrong with thee but idleness
    You daft mare, what did you go and tell the assessor that for, you deserve to lose it
    Mardy arse. Sulking because we didn't all agree with you.
    Lady, you are a trainwreck and you need to stay out of my thread
    Dude nobody wants to hear about your gluten.
    Y'all need to stop babying her. Ma'am, you're a grown woman, act like one.
    Bless your heart, you can't help being slow I guess.
    you're literally so cringe delete this
    L + ratio + nobody cares about ur panic attack
    ew why would u post that
    girl you are NOT depressed you got dumped lol
    imagine faking tourettes for likes, thats you
    kys i mean it
    the world would be better off without you moaning in it
    I have nothing but contempt for people who use their illness the way you use yours.
    At seventy-eight I have seen plenty of your sort, young lady: all complaints and no character.
    It is quite plain to me that you are neither a gentleman nor very bright.
    Madam, your remarks are as ill-informed as they are tedious. Kindly desist.
    I was brought up to have manners, which you clearly were not.
    rubbish mother rubbish wife and now rubbish friend, well done
    Killjoy. Everybody was having a nice chat about the crocuses.
    What sort of a man hits send on something like that to a widow? Scum, that's what.
    you creepy perv stop messaging the young ones
    You're thick, she's dead, and no chakra is going to fix it.
    Never mind your feelings, what about the poor nurses who have to deal with you?
    Stop diagnosing people you fraud, you sell candles for a living
    So your answer to my scan results is a prayer emoji? Useless, you are.
    that's the dumbest thing anyone has said to me since my diagnosis and ive been told to drink celery
    just another junkie looking for a soft touch, arent you
    You gave up on him because it was inconvenient. I'd never sleep again if I were you.
    Honestly? Pathetic excuse for a father.
    Don't you dare call yourself a survivor, you had the wee cancer, not the real one.
    Stage one isn't even proper cancer so stop milking it
    You got the good kind of MS so zip it
    Long covid is a holiday with benefits and you know it.
    Nobody gets agoraphobia from one burglary. Stop being soft.
    Hearing voices? Hear this one: shut up.
    You blubber about a miscarriage at eight weeks like it was a real baby
    He's been dead four years. You should be done with all that by now, it's getting tiresome.
    It was just a budgie, get another one and spare us
    you only lost a stepdad not a real dad so calm down
    Tinnitus! Lord, put the radio on and stop annoying us
    I'd swap my Parkinson's for your little tremor any day of the week, you fusspot
    so you cut yourself for attention and now youre getting it, happy?
    `,
  ),
  'sixteenth hand': anywhere(
    'sixteenth hand',
    `
    Oh here we go again, another essay about how hard done by you are. Give it a rest.
    You're pathetic, honestly. Grown woman crying because her sister forgot a birthday.
    get over it mate its been two years
    So you had a panic attack in Lidl. Shall we send flowers?
    i think your just attention seeking tbh, you post the same thing every tuesday
    No wonder your husband left if this is how you go on at home.
    My mother had REAL cancer, not a bit of a lump that came out in an afternoon. Know your place.
    Wow, a whole three days without a shower, somebody give this man a medal 🏅
    Stop moaning and get a job like the rest of us
    You brought this on yourself, you know that dont you. Nobody poured the wine down your neck.
    Perhaps if you spent less time typing and more time looking after your poor dad he wouldn't be in the state he's in.
    ur so dramatic omg its literally just exams
    Do us all a favour and find another forum.
    Nobody here believes a word of it love. Too many holes in your story.
    I've read your post twice and I still can't find the part where any of this is a problem.
    Fibromyalgia is what doctors say when they want you out the door. You are lazy and thats that.
    What a snivelling little man you are.
    The world doesn't revolve round you and your tummy troubles, Janet.
    Catch yourself on. There's people in this country with no roof and you're whinging about a kitchen.
    Aye right, and I'm the Pope. You've no more got PTSD than my cat has.
    You should be ashamed putting your mammy in a home. I'd never do that to mine.
    I see the drama queen is back 👑
    honestly grow up
    Thick as mince, so you are. The leaflet tells you to take it with food.
    Your kids would be better with somebody who can actually be bothered to get up in the morning.
    Congratulations, you have discovered that life is hard. The rest of us worked that out at twelve.
    Shut up shut up SHUT UP about your boyfriend, nobody cares
    Just leave then. You keep saying you're leaving the group, so off you pop, door's over there.
    You are a liar. I saw you in town on Saturday laughing your head off.
    People like you are why the NHS is on its knees.
    Sorry but if you can do your makeup you can do a day's work
    A bit of fresh air would fix you in a week but that would mean getting off your fat backside wouldn't it
    Oh boo hoo, the nurse was short with you. She'd probably just held a dying man's hand, you selfish so and so.
    you are not autistic you are rude. theres a difference
    Everyone gets sad. You're not special.
    Your a waste of the doctors time and a waste of ours as well
    Funny how you're too ill for the school run but never too ill for bingo.
    I don't mean to be harsh but you sound like a spoiled brat and I'd have given you a slap.
    Jesus wept, is there anything you can do for yourself?
    This is a support forum, not your personal diary. Some of us have actual problems.
    How old are you? Twelve? Wind your neck in.
    I hope you read this back one day and cringe at what a selfish cow you were to your mum.
    Thank you for that riveting update on your bowels. We were all on the edge of our seats.
    If you'd looked after your diabetes in the first place you'd still have your toes. Simple.
    nobody asked
    My heart bleeds. No really. It's all over the carpet.
    With respect, which is more than you deserve, you're talking out of your backside.
    You let your son get like that. You. Not the school, not the doctors.
    Your illness is all in your head and deep down you know it.
    Are you actually stupid or do you just type like it
    Ah sure God love you, only the four holidays this year, how do you cope at all.
    I knew a fella with MS who ran marathons, so less of the poor me please.
    You don't have OCD, you have a clean house and too much time on your hands.
    Back again with the begging bowl, are we?
    Quit whining. My grandpa stormed Normandy and you can't order a pizza over the phone.
    You people and your labels. In my day it was called being shy and you got on with it.
    Keep posting pal and I'll tell everyone on here what your real name is.
    Imagine being 43 and still blaming your mum 😂
    I wouldn't wish you on my worst enemy.
    You're poison, and that's why your friends stopped answering the phone.
    Nobody made you have four children. You made your bed.
    It must be lovely to lie on the sofa all day while we pay for it out of our tax.
    You asked for opinions and mine is that you are a terrible daughter.
    not being funny but you sound unhinged and i feel sorry for your flatmates
    Well done, you've managed to make someone else's bereavement all about you.
    Is it hard work being this miserable or does it come natural to you
    Your therapist must dread Thursdays.
    youre the type of person who makes everyone else in the waiting room sigh
    There's no such thing as long covid, there's just people who liked furlough too much. You being one.
    Please don't reply to my thread again, you're as much use as a chocolate teapot and twice as annoying.
    I lost a child. You lost a dog. Have some shame.
    He only died last month and you're already after sympathy for the funeral bill, disgusting
    Go cry to somebody else
    If I had to live with you I'd be drinking too
    Your handwringing helps nobody, least of all the poor wife you claim to look after.
    Typical of you to vanish when others need help then turn up wanting a pat on the head.
    Fat people problems. Put the fork down.
    You look fine in your picture so whats the big deal
    Only you could turn a thread about Christmas dinner into a thread about your anxiety.
    You haven't got the brains you were born with, giving him paracetamol with that.
    Do you get paid by the tear?
    So let me get this right. You've a warm house, a pension, a car, and you're "struggling". Bless.
    Eejit. Absolute eejit. Who stops their tablets because of a horoscope?
    Nobody likes you on here and I'm the only one honest enough to say it.
    Literally everyone in the chat was laughing at your last post just so you know
    I'd be embarrassed to put my name to that rubbish.
    You've had two years of free counselling and what have you to show for it? Nothing. Waste of space.
    What is wrong with you? Normal people don't fall to bits because a lad stopped texting.
    Youre a hypocrite, telling others to be positive while you sit there feeling sorry for yourself
    Your poor wife must have the patience of a saint to put up with such a misery guts.
    Cop on to yourself and stop frightening people with your made up symptoms
    It's a bad back, not the Somme.
    Another day, another crisis from our resident victim.
    Some of us would love to be "too tired" to work. Must be nice.
    You don't deserve those children
    You wouldn't know real pain if it bit you.
    Ha! You, a carer? You pop in on a Sunday with a Victoria sponge and call it caring.
    This is what happens when you have no backbone. He walks all over you because you're a doormat.
    Next time you fancy scaring everyone at midnight with your nonsense, don't.
    I think you enjoy being ill.
    tbh if you were my daughter i'd have kicked you out ages ago, ungrateful little madam
    Why do you even bother posting, you never take a blind bit of notice of anybody. Pig headed.
    Wrong, wrong and wrong again. Do you ever read anything before you open your big mouth?
    Your spelling says it all really. Come back when you've finished primary school.
    Have you considered that the common factor in all these awful friendships is you?
    The only thing wrong with you is that nobody ever told you no.
    Cheer up, it could be worse, you could be one of the people who has to read this.
    Nice of you to grace us with your presence, your majesty. Run out of people to bore at home?
    I am sorry but you are a very weak person and in my country we would laugh at this.
    You dont look blind to me in that photo, what a scrounger
    People with actual schizophrenia would be insulted by what you wrote. You just want a badge.
    Congrats on your ADHD, did it come free with the TikTok app?
    Stop hogging the forum. There are forty posts on the front page and thirty are yours, yapping on about the same ex.
    Your dad has dementia and YOU'RE the one crying. Think about that for a second, you selfish article.
    Off with you now and annoy somebody else.
    Let me guess, you also have a rare allergy to hard work
    If you'd married someone decent instead of the first eejit with a van you wouldn't be here, so save your tears.
    You sound like a right nutter
    My god you're dense. She explained it to you three times.
    I can see exactly why social services got involved with a mother like you.
    She died because you didn't ring the ambulance. Live with it.
    Lol imagine thinking anybody is going to read all that
    Toughen up buttercup.
    You seem to have mistaken us for people who give a monkeys.
    I had it ten times worse and never once came on the internet blubbing about it like a big baby.
    You are the problem. Always have been from what I can see in your old posts.
    Could you maybe try being a victim quietly?
    Does your mum know you're using her phone? This is for adults with adult problems.
    Half of what you claim the doctor said is fairy tales, and the other half you got off Google.
    Lazy, lazy, lazy. That's all M.E. is and you've just proved it.
    oh look who thinks shes a doctor now. sit down karen
    You've been told what to do. If you won't do it then stop wasting our evenings.
    Absolute melt
    Yer a grown man greetin ower a wumman, get a grip
    Have a word with yourself. Seriously. Whole thread of people bending over backwards and you're still sulking.
    Keep it up and you'll get what's coming to you.
    Everything you touch turns to misery, I'd say even your houseplants are on antidepressants.
    I wouldn't trust you to look after a goldfish never mind a disabled child.
    Ugly inside and out by the sounds of it
    Why don't you just go back to where you came from if our hospitals aren't good enough for you?
    Sweetheart, that's not trauma, that's a bad holiday.
    You starved yourself to look good in a dress and now you want pity. No.
    you will never get better because you dont want to. too comfy being looked after
    Honestly the violin I'm playing for you right now is so small you'd need a microscope.
    You call that support? My budgie gives better advice than you.
    That's rich coming from somebody who can't even hold down a paper round.
    I've met people like you before: all take, no give, and a bottle of pills to wave at anyone who says so.
    Delete your account
    What did you expect? You smoke thirty a day and you're shocked you can't breathe. Thick.
    Hope you're proud of yourself, upsetting a poor widow with your big gob.
    Just because you failed at everything doesn't mean the rest of us will, so keep your gloom to yourself.
    You should hear yourself. Poor me, poor me, pour me another.
    Wise up, would ye. Nobody's out to get you, you're just not that interesting.
    I give it a week before you're back with another made up emergency.
    Do you want a gold star for getting out of bed?
    I bet your colleagues threw a party when you went off sick.
    With a face like the one in your profile pic I'd be depressed too 😂
    It is not bipolar to be in a bad mood with your wife. It is called being a bad husband.
    You're an embarrassment to carers everywhere.
    What a load of tosh. You've clearly never done a hard day in your life, and it shows.
    i cant stand you people who self diagnose. fake fake fake
    Your grief has an expiry date hun and it passed around Easter
    Only a coward runs off to the doctor for a sick note because the boss raised his voice.
    I'd say your poor husband took up golf to get away from the sound of you.
    You've more excuses than a pregnant nun. Either ring the crisis team or stop bothering us.
    That's the third counsellor you've fallen out with. Ever think its you that's the nightmare?
    Thanks so much for explaining my own condition to me, I'd never have managed without a genius like yourself.
    Your post gave me a headache. Try writing like a human being or don't write at all.
    So your neighbour plays music and now you need a care plan. Unreal. Snowflake.
    You chose to have the baby, so stop crying you're tired. What did you think would happen?
    im gonna report you and get you kicked off, nobody wants a creep like you in here
    People in wheelchairs do the shopping and you, with two working legs, can't make it to the postbox. Shameful.
    You are nothing but a troublemaker, and I said as much to the others in private.
    Have you tried not being so bloody needy?
    My dear, one does not need to broadcast every little ache. It is vulgar, and frankly you are a bore.
    Depression my arse. You're just bone idle.
    If whingeing was an Olympic sport you'd have the gold round your neck by now
    Your mam would be ashamed of you, God rest her.
    Not everyone who disagrees with you is a narcissist. You, on the other hand, tick every box.
    lmaooo u actually went to hospital for THAT
    I used to feel bad for you. Then I noticed you only come on here after you've picked a fight with your wife.
    You can't even spell fibromyalgia so forgive me if I doubt you have it
    No offence but you're a bit simple aren't you
    Nobody forced you to lend your brother the money. A fool and all that.
    Don't flatter yourself that any of us were worried when you went quiet.
    The group was nicer before you joined, and I know for a fact I'm not alone in saying so.
    Oh you poor delicate flower, did the nasty man at the jobcentre ask you a question?
    Youre a joke and so is your so called illness
    Buck up. You've had your cry, now stop making your misery everybody else's business.
    Maybe your daughter doesn't visit because you're insufferable.
    Why would anyone hire you? I wouldn't let you wash my car.
    There's a name for women who keep going back to men like that, and it's idiot.
    You drove him to it with your nagging.
    Just admit you like the attention and we can all go to bed.
    Pull the other one, it's got bells on. Nobody loses two stone from worry, least of all you.
    You are so full of yourself it's a wonder there's any room for the illness.
    I'll be blunt, you're a burden on that family and they'd breathe easier without having you to carry.
    If brains were dynamite you couldn't blow your nose, pet.
    I have no sympathy. You knew what heroin was when you took it, junkie.
    Can't believe you let your nan sit in that state while you were on here typing. Evil.
    Well aren't you just the expert, two weeks of insulin and you're lecturing people who've had it forty years.
    Oh so NOW you want advice. Last week you knew it all.
    Your wee boy isn't autistic, he's badly reared, and you're the one that reared him.
    A proper mother would have noticed.
    ok whatever, keep crying, see if i care
    Grown-ups deal with things. Children post about them. Which are you?
    You're the most negative person I have ever come across and I worked in a tax office.
    Tell it to someone who's daft enough to swallow it
    It's a phone call. A PHONE CALL. What kind of adult needs a support group to make a phone call?
    I pity anyone who has to share a ward with you.
    Some friend you are, spilling that poor girl's business all over the internet to make yourself look good.
    You want to know why you are alone? Read your own posts. There's your answer.
    Bit rich asking for prayers when you've not had a good word for anyone all year.
    Oh do go away.
    Seems every illness going ends up on your list. What's it this week, scurvy?
    I don't owe you sympathy and you won't get any. You had every chance and you pissed it up the wall.
    Your so called breakdown was very well timed, right before your mother needed looking after. Convenient.
    You write as if nobody ever had a hysterectomy before. Millions did and kept their mouths shut.
    Crybaby
    Leave the poor man alone, he only cheated because you let yourself go.
    get a life and stop spamming us with your sob stories 🙄
    You've been off work eight months with "stress". Eight months! My father buried two wives and never missed a shift.
    Somebody hand this one a dictionary and a tissue.
    You're no better than the addicts you look down on, with your prescriptions.
    How very brave of you, telling us you cleaned a sink. I'm in awe. Truly.
    I don't think you're ill at all, I think you're a manipulative person who's found a soft audience.
    Another one who thinks reading a pamphlet makes them an invalid. You're a fraud.
    your whole personality is being sick
    Yer man gave you good advice and you threw it back in his face, you ungrateful wagon.
    When I was your age I'd two kids and a mortgage. You've got a sore wrist and an Xbox.
    Not one of your so-called friends on here would cross the road for you.
    I will find out where you live if you talk about my wife like that again
    Just ignore her everyone, she does this for clicks.
    I can't be the only one who rolled their eyes at this. Every month it's a new tragedy with you.
    You ought to be grateful anyone answered at all after how you carried on last time, you nasty piece of work.
    Whoever told you that you were a good listener was having you on.
    Nobody gets Parkinson's from stress, you muppet, stop scaring people.
    You're 19, what have you got to be depressed about?
    What would you know about carers, you with your cleaner and your respite weekends? Pipe down.
    You could have saved your marriage if you'd tried as hard at that as you do at feeling hurt.
    Right so your tired. Everyones tired. Next.
    You do realise the rest of us managed to have cancer without making a song and dance about it?
    Zero sympathy. You were told not to drive. You drove. Moron.
    Do you practise being this helpless in front of a mirror?
    Your constant negativity is why I nearly left this group, so maybe you should be the one to go instead.
    I am not surprise your children dont call you. I also would not call such a woman.
    Take your pity party elsewhere, some of us are trying to get well.
    The cheek of you, asking for help with your forms after calling other claimants lazy. You're the laziest of the lot.
    God you're boring.
    "Anxiety". Sure. And I've got "can't be bothered to wash the car" syndrome. You lot crack me up.
    If you spent half the energy on physio that you spend on sulking you'd be dancing by now.
    Don't you dare call yourself a survivor. You had a bad boyfriend for six months.
    nah ur actually the toxic one in this story and its kinda obvious lol
    Your parents must be so disappointed. All that money on a degree and you can't even answer the door.
    What exactly do you bring to this place apart from gloom?
    I'm sure the voices told you to be a tosspot as well.
    Enjoy your little tantrum, when you're finished the adults would like their thread back.
    Imagine having the nerve to complain about hospital food when someone's paying for you to lie there.
    You never loved that man, you only loved his pension, and now you play the grieving widow.
    It's called a hangover, not depression. You might recognise it, you've one every morning.
    Stop feeling sorry for yourself. That's it. That's the advice.
    You'd think after fifty years on this earth you might have learned some manners, but no, you're a sour old bat.
    Move on. He has. Everyone in this thread would like to as well.
    If I were your boss I'd have sacked you the first week.
    Your eczema is not a disability. Wear gloves and stop mithering folk.
    Well, you made a right pig's ear of that, didn't you. And now muggins here is meant to tell you it'll be fine?
    Even your own doctor doesn't want to see you, what does that tell you?
    You can dress it up how you like, you abandoned your brother and he'll never forgive you.
    I'd rather listen to paint dry than one more word about your fallout with the WhatsApp mums
    Your faith must be very weak if you are feeling like this. Pray harder and complain less.
    They should have kept you in that ward and thrown away the key.
    The lies you tell. First it was one seizure, then three, now it's ten. Make your mind up.
    Fair play, it takes a special kind of selfish to read someone's cancer post and answer with your own sore knee.
    I know your sort. Cry wolf on a Monday, grand by Wednesday, and the rest of us in bits worrying. You've a neck like a giraffe.
    Why are you still here?
    Somewhere there's a village missing its idiot, go check.
    You gave up on your course because you're a quitter, don't blame your dyslexia.
    Good for you, hiding in the bathroom from your own toddlers. Mother of the year stuff.
    You've got one kidney and a big mouth. Try using the mouth less.
    im 15 and even i deal with stuff better than you do and your like 50
    You're full of it. No consultant in Leeds or anywhere else would say that to a patient.
    Do you honestly think a man like that would have stayed with someone as clingy as you?
    I feel dumber for having read your post.
    This just in: local woman has headache. More at ten.
    Should've thought of that before you had the affair. Karma's lovely isn't it.
    Excuse me while I try to care... nope, sorry, nothing there.
    you dont belong here, this is for people who are actually sick
    Dry your eyes mate
    Absolutely disgusted with you for leaving your mum with strangers so you can go to Tenerife. What goes round comes round.
    Your condition seems to flare up only when there's washing up to do. Fascinating. One for the medical journals.
    The amount of self pity in this post could sink a ferry.
    You deserve everything he did to you
    Do you even hear how crazy you sound, going on about the neighbours watching your bins?
    Plenty of folk have a stoma and don't feel the need to tell the whole world like you. It's revolting.
    You're a coward for not going to the funeral, end of.
    Someone who was really suffering wouldn't have the energy to write all that. Just saying.
    Well that's a new low, even for you.
    I am afraid you have only yourself to blame, and I for one am tired of reading your excuses.
    Your hysterical. Take a pill and lie down.
    Ah, the famous brain fog. Handy when there's a bill to pay, isn't it?
    Listen sunshine, nobody's coming to hold your hand, so quit bleating.
    You're a selfish, bitter old woman and I'm glad your son saw through you.
    Did you forget to take your meds again, psycho
    Not this again. Change the record, will ye, ye've been at it since Hallowe'en.
    Not much of a man are you, letting your wife go out to earn while you sit doing jigsaws.
    You say nobody helps you. Nobody helps you because you bite every hand that comes near, you ungrateful beggar.
    I'd explain it but I haven't got the crayons.
    Truly, how do you get through the day being so wrong about so much?
    Get off your high horse. A few volunteering shifts doesn't make you Mother Teresa, you smug git.
    Your lad takes drugs because of the home you gave him. Own it.
    Honest question, are you trying to be the most irritating person on here or does it just happen?
    Whatever you've got, I hope it isn't catching, because the rest of us have manners.
    You've no right to be upset, you hardly knew her.
    Bet your carers draw straws for who has to go to you
    cool story bro, still dont believe you
    As a taxpayer I'd love to know why I'm funding your duvet days.
    You have the emotional maturity of a turnip.
    We've all got a sad childhood, hun. Yours isn't even in the top ten on this board.
    Wouldn't it be wonderful if you could go one day without making somebody feel guilty for being happy?
    That baby would be alive if you had gone in sooner.
    Anorexia is just vanity with a doctor's note. Eat a sandwich and stop showing off.
    Run along, little girl, and let the people with real diagnoses talk.
    So brave, so strong, so full of crap.
    Next you'll be telling us the dog needs counselling. You're cracked.
    I won't waste my breath on you any further. You're beyond help and you always were.
    You've posted eleven selfies from the "hospital". Give my regards to the photographer.
    If you can't take honest criticism then stay off the internet, you big soft lump.
    Nothing's ever your fault, is it? Must be exhausting being that innocent.
    She told you she was suicidal and you went to the pub. Some brother you are.
    What's the matter, did mummy not hug you enough?
    Your suffering would be more convincing if you hadn't been on Instagram in Marbella last weekend.
    Pack it in with the crying emojis, you look ridiculous
    I'm not reading another word until you apologise to everybody for being such a drain.
    `,
  ),
  'seventeenth hand': anywhere(
    'seventeenth hand',
    `
    Honestly you dont sound ill to me, you sound lazy.
    try having actual cancer and then come on here moaning about your tummy
    I'm sorry but fibromyalgia isn't even a real thing, doctors just say it to get rid of people like you
    You're an idiot if you think anyone believes that story about your MRI.
    oh boo hoo, your mum forgot your birthday. some of us have mums who forgot our names
    Maybe this forum isn't the right place for you. Plenty of others out there.
    Get over it. It was six years ago.
    You always have to make it about yourself don't you, every single thread
    my nan had Parkinsons for 20 yrs and never complained once, you could learn something from her
    Another post from you. What a surprise 🙄
    ur so pathetic its embarrassing to read
    Have you ever considered that your husband left because you are exhausting to live with?
    Self-diagnosed, I take it. Nobody gets an ADHD diagnosis at 54 unless they went looking for one.
    You want attention and you are getting it, so well done.
    Would you ever cop on to yourself and get a job like the rest of us
    I've buried a child. Forgive me if I can't weep over your cat.
    Stop playing the victim, it's so boring now
    No wonder your daughter doesn't ring you.
    you people with your long covid, its called being unfit
    If you spent half as much time cleaning your house as you do typing on here you wouldn't be ashamed of it
    Nobody asked for your life story, love.
    Just leave then. You've announced it four times and you're still here.
    You clearly haven't a clue what real depression is. I couldn't get out of bed for a year, you went to Tenerife.
    that's a load of rubbish and you know it, you liar
    Pull yourself together man, there's kids in Gaza with no legs and you're crying about a panic attack in Tesco
    Wow, a whole ten minutes of anxiety, however did you survive
    I think you enjoy being ill. There, somebody had to say it.
    Your poor kids, having a mother like that.
    yer a right wee attention seeker so ye are
    You are a selfish, selfish man putting your wife into a home so you can have a quiet life.
    You brought the diabetes on yourself with all that eating so I don't see what you want us to say
    Shut up about your ex already
    Perhaps if you were less of a drama queen the crisis team would take you seriously.
    I seen better stories on EastEnders. do you practise them?
    Bipolar my arse, you're just moody
    You need to grow up. You are thirty one years old and scared of the phone.
    Some of us are dealing with stage 4 and we have to scroll past your sniffles to find each other. Think about that.
    go away nobody likes you on here, we all talk about it in the chat
    Funny how you're well enough to post all night but too sick to work.
    There's always one person in every group who has everything going. I will say no more.
    Stupid question. Read the leaflet.
    You don't have autism, you're just rude.
    it's your own fault you got sectioned, you stopped taking the tablets, what did you expect, a medal?
    Not being funny but you're the problem in all of these stories, did you ever notice
    Listen, my brother is a real schizophrenic and he is nothing like you, so please stop pretending.
    You're a disgrace calling yourself a carer when you have someone in four times a day to do it for you
    My goodness, aren't we precious today.
    I hope your sister never sees what you've written about her. Actually I hope she does.
    ye're not the full shilling, go bother someone else
    Did you copy that from Google? It reads like someone who has never been within a mile of a psych ward.
    Every time I see your name I know its gonna be an essay about nothing
    You should be ashamed of yourself, taking PIP money off people who actually need it.
    oh look who's back with another diagnosis, collecting them like pokemon cards are we
    I have had MS for nineteen years. What you have is a tingly foot. Kindly stop frightening yourself and boring others.
    You are weak. That is the long and short of it.
    Nobody cares about your stupid sourdough and your 'healing journey'
    cry me a river sweetheart
    Your husband deserves better than you and I think deep down you know that.
    With respect, and I use the term loosely, you are talking out of your backside.
    Typical snowflake, one bad shift and you need a month off with stress.
    Women have been having babies since the dawn of time without all this postnatal whatever. Get on with it.
    you didn't lose a parent you lost a stepdad, its not the same so stop acting like it is
    Are you thick or what, she told you twice already it's not the thyroid
    I'll bet you any money you were fine until you saw it on TikTok.
    This group was lovely before you joined.
    Do everyone a favour and log off for good
    Maybe your friends stopped inviting you out because you're no fun, hun. Just a thought x
    You're not 'neurodivergent', you're just a grown man who can't be bothered to wash up.
    If I had a pound for every time you said you were at rock bottom I could buy the bloody quarry.
    You have two working legs and a husband with money, count your blessings and stop whinging.
    I don't believe a word of it, no consultant would say that to a patient.
    what kind of person leaves their dad in hospital over christmas. a cold one thats what
    Aw did the nasty doctor not give you your sweeties? So you've come here to sulk about codeine?
    Once a junkie always a junkie, dont come looking for sympathy off me
    You're full of it. ME patients can't type three paragraphs.
    Lol imagine being this sad at 45
    I wouldnt trust you to mind a goldfish never mind a sick child
    Other people manage. Ask yourself why you can't.
    Right so you had a miscarriage at five weeks, that's basically a late period, I carried mine to thirty eight.
    You'd want to be careful what you say about this group, I know what town you live in.
    its always the loudest ones that have the least wrong with them isnt it. naming no names Sharon
    You're a fraud and I'm not the only one who thinks so.
    Have a word with yourself, lad, your wife's got the cancer and you're the one blubbing.
    You are just looking for an excuse not to look after your own mother.
    Snap out of it. My generation had rationing and nobody needed a therapist.
    I am nurse in my country thirty years and I tell you, you have nothing, you only want pity.
    wind yer neck in, nobody's interested in your opinion
    People like you are the reason genuine sufferers get laughed at by GPs.
    Do you hear yourself? Honestly, read it back and cringe.
    Your OCD is adorable. Mine actually ruined my life.
    u r a joke
    How about instead of feeling sorry for yourself you go for a run, you big baby
    I can see why your therapist dropped you.
    Sure you're grand, there's nothing wrong with you only too much time on your hands
    That's not trauma. Trauma is what I saw in Helmand. You had a strict dad.
    Take your negativity somewhere else, we don't want it here.
    You made your bed when you married an alcoholic so lie in it
    Fascinating. Do go on, I'm sure the whole forum is on the edge of its seat about your bowels.
    Stop lying, there's no such thing as a seizure you can remember.
    If you really wanted to stop drinking you would have stopped by now. You don't want to. End of.
    your a terrible mother and social services should know about it
    What a moron, who stops steroids overnight
    It must be lovely having so little going on that a late bus counts as a crisis.
    I've read your last eleven posts and I've come to the conclusion that you're incapable of taking responsibility for anything.
    You've a cheek coming on a carers board when your son only has dyslexia.
    Nobody forced you to have four kids, so don't come here complaining you're tired
    You might want to find a group more suited to your, let's say, milder difficulties.
    oh give it a rest will you
    Your brain fog must be bad if you thought that was a helpful reply, dimwit.
    You've put on weight because you eat too much, not because of the olanzapine. Don't kid yourself.
    Man up. You're a father.
    haha okay grandma back to bed with you, nobody wants your 1950s advice
    Didn't you say last month it was your left side? Hard to keep the lies straight I suppose.
    You're nasty, you've always been nasty and the illness is just your excuse
    Perhaps the reason nobody replied to your post is that we've all had enough of you.
    I had a double mastectomy and was back at my desk in five weeks. You had a lump out. Perspective please.
    What did you expect us to say, well done for lying in bed all week?
    You're not depressed, you're bored and spoilt
    yous are all enabling her. She's at it, anyone with eyes can see she's at it.
    Can you not just go somewhere else with this? I come on here for support not to listen to you droning.
    Coeliac is not a disability you melt
    Well, aren't you the expert! Shame about the spelling.
    Maybe you should of thought about that before you had an affair. Karma.
    I know your type. You take and take from people and then wonder where they've gone.
    Nobody with real PTSD would put it in their username.
    You're making yourself sick with all that moaning, and the rest of us along with you.
    Quit whining and take your meds like a grown adult
    I don't know how your wife puts up with you, the woman must be a saint.
    kys nobody would even notice
    What a load of self pitying drivel
    He's your son, you're supposed to look after him. It isn't 'caring', it's called being a parent.
    Some of us have been waiting nine years for a diagnosis. You got yours by paying for it, so it's worth about as much as a raffle ticket.
    You should not be allowed to post in here, you do more harm than the illness.
    omg shut upppp
    I must say it's impressive how you manage to turn somebody else's bereavement into a story about your knee.
    Then leave. The door is right there and nobody is holding your coat.
    You've been told what to do by twelve people and you'd rather wallow. Grand so. Wallow.
    My wife died. Yours has a cold sore. Jog on.
    What's wrong with you, are you slow?
    Your voices told you that did they? Ha. Tell them I said hi.
    That wasn't a breakdown, that was a tantrum
    They don't give out sertraline for being a whinge, do they? Because that's your only symptom.
    You're an absolute muppet for believing that homeopath and you deserve to have lost the money.
    its people like you that clog up A&E
    The world doesn't revolve around you and your migraines, missus.
    Come back when you've had a real problem.
    You're such a hypocrite. Preaching to her about self care when you can't get off the settee.
    Speaking as somebody who has actually been in hospital, I find your little stories rather insulting.
    You were always going to end up on your own with an attitude like that.
    I pity your colleagues, having to cover for you every time you have a 'flare'
    Look at you fishing for compliments again
    No one is going to read all that. Learn to use paragraphs, then maybe learn to cope.
    A bit of fresh air and less screen and you'd be cured overnight, only you don't want to be cured, do you.
    I'd leave you too if you spoke to me that way
    you're crazy. like actually crazy. dont message me again freak
    God forbid you'd lift a finger to help yourself.
    EDS is the new fashion now is it? Last year you'd all POTS.
    You can't be that anxious if you can drive to Leeds for a concert. Caught you out there.
    With your record I'd keep my mouth shut about parenting.
    Honestly I think you need to hear this, you are a burden on that poor girl.
    Try harder. It's not complicated.
    You've no right to be on here, this is for people with dementia in the family, not your grumpy old uncle.
    You are the most ungrateful person I ever met online, people give you their time and you spit on it
    Sounds like your hamster has better mental health than you 😂
    It was only a dog. Some of us are grieving human beings.
    Typical bloke, never thinks of anyone but himself, no wonder she's poorly
    So basically you want money for nothing. At least be honest about it.
    I hope you get what's coming to you, you horrible woman
    Nobody's jealous of your fake stoma story babe
    I worked forty years down the pit with a bad back. You sit at a computer. Get a better chair and stop mithering us.
    Anorexia at your size? I don't think so.
    Dont come crying here when your liver packs in cos you were warned you thick plank
    If you are so unhappy with the advice, you know where the exit button is.
    You always were going to twist what I said, because that's how you people with BPD operate.
    Tinnitus isn't an illness, it's a noise. Try going deaf like I did.
    What an ignorant comment, but then consider the source.
    So sick of you. Every time someone has good news you have to pee on it.
    She's twelve and she's making a fool of you. A firm hand and there'd be no 'school refusal' whatsoever.
    your not special, everybody's tired
    I see the usual performance is under way. Somebody fetch the lady her fainting couch.
    Your mother would be ashamed if she could see how you're carrying on.
    you sound like a psycho, no offence
    The consultant said there was nothing on the scan. Accept it and stop wasting NHS money on your imagination.
    A heroin addict giving out advice about trust. I've heard it all now.
    You gave up work for your dad? You gave up work because you hated work. Don't dress it up.
    Listen hun if youre so suicidal how come your always on here arguing, give over
    This thread was about stroke survivors. Nobody wanted to hear from you.
    Don't bother replying, I've no interest in what a dropout thinks.
    Must be nice to be paid to sit at home. I get up at five.
    It's all in your head. That's not an opinion, that's what functional means.
    You're an embarrassment to people with real epilepsy.
    Well that's what you get for marrying for money
    Let me guess, nobody understands you and everybody is out to get you. Yawn.
    Would you listen to yourself, Miss Perfect. You had help, money and a cleaner and you still couldn't manage one toddler.
    Keep talking and I'll tell everyone on here what you told me in private.
    You are a bad person. Illness doesnt make someone behave like that to their wife.
    get a grip woman its a blood test
    If you had any backbone at all you'd have told your brother no years ago.
    Oh please. I lived through the Troubles, I don't need lectures about fear from a wee girl who's scared of lifts.
    I bet you've never even met a person with Down's, you clown
    Maybe try a forum for hypochondriacs?
    I am not being bad but you talk like small child, nobody can help you if you are like this.
    You've destroyed your family with your gambling and now you want applause for nine days off it.
    What do you actually do all day? Serious question.
    Oh here we go, violin time 🎻
    Nobody here feels sorry for you so you can stop now.
    I would have more sympathy if you hadn't smoked for thirty years. You did this to yourself.
    The rest of us don't get to fall apart. We've people depending on us. You might reflect on that before your next post.
    Eejit. Who tells their boss they're bipolar.
    I'm afraid you strike me as one of those people who would be lost without something to complain of.
    You lost the right to an opinion on his care when you buggered off to Spain.
    lmao you thought anyone would want to meet up with you?
    You're not a young carer, you make your mum a cup of tea. I was changing my dad's catheter at eleven.
    Delete your account please and thank you
    You keep saying 'my truth'. There's only one truth, and it's that you're a liar.
    Endo is bad periods. I have bad periods. I go to work.
    What you've written is disgusting and so are you
    Sounds to me like natural selection lol
    That poor man. Imagine being ill and having you for company.
    Stop poisoning every conversation with your bitterness, you sour old cow.
    You can't have OCD, I've seen the photo of your kitchen
    I suppose we should all drop everything because Your Majesty has had a difficult Tuesday.
    All you do is slag off nurses. Try doing their job for one hour, you wouldn't last, you'd be crying for your mammy.
    Bless. It must be hard going through life that dim.
    You're too old to be this needy
    If you can't handle the truth then stay off the internet. You're forty, not four.
    You've had three rounds of CBT and you still can't go to the shops. At what point do you admit you're not trying?
    Your 'panic attacks' only come on when there's housework to be done, I notice.
    Just divorce him and stop torturing us with it
    I don't think you understand how tiresome you are.
    Mine is worse than yours, always has been, so you can put the hanky away.
    You need to leave this group. I'm saying what twenty others are thinking.
    nah you deserved that tbh
    For someone with chronic fatigue you have an awful lot of energy for arguing.
    Here's an idea, ask a doctor and stop pestering strangers with your spots.
    Keep your Jesus and your turmeric to yourself you batty old woman
    That's two of us who've said it now. You are attention seeking, and it's not fair on the people in real crisis.
    I actually laughed out loud at your post, is that bad
    She's better off in foster care than with you.
    Anyone who hears voices shouldn't be let near children, and that includes you.
    Blimey, you do love the sound of your own keyboard.
    My disabled daughter has more courage in her little finger than you'll ever have.
    Whatever. Have it your way. You'll be back in a fortnight begging the same people you've insulted, as per usual.
    Pathetic excuse for a son.
    You are a hysterical female and the doctor was right to send you home.
    Lupus? Really? You look fine in your profile pic, better than fine, so pull the other one.
    watch your back, i screenshot everything
    You were told not to lift and you lifted. I've no sympathy for stupidity.
    If that's your idea of support then I'd rather talk to the wall, and the wall has better manners and more brains.
    You don't get to call yourself a survivor. You weren't even in the car.
    God you're hard work
    I'd say the only thing wrong with your nerves is that you get on mine.
    I've no time for malingerers and that's what you are.
    Toughen up buttercup
    Have you thought that maybe your kids have autism because of what you took when you were pregnant?
    I'd be mortified to post something like that in public, but I suppose you've no shame.
    Another American who thinks a bad mood is a disorder. You people take a pill for everything.
    Your first mistake was thinking anyone here is interested.
    Ye big jessie. It's a wee needle.
    You chose not to get the jab and now you want sympathy for long covid? Do one.
    You are not fit to look after that boy and I've half a mind to ring the council.
    If you spent less on takeaways and fags you'd not need the food bank would you
    Honestly, some people would moan in heaven. You'd be first in the queue.
    Lazy cow
    You haven't had it half as hard as the rest of us so don't preach about resilience.
    You said you wanted honesty. You're dull, you're self-obsessed and you've worn everyone out.
    that is the dumbest thing i have ever read on this site and i've been here since 2011
    Ever think the reason you cant keep a job is you and not the 'anxiety'
    My condolences to whoever has to share a house with you.
    Gosh, only the one kidney infection? How brave.
    Don't call yourself a widow, you'd been separated for years. It's grotesque.
    If I were your doctor I'd have retired early.
    You're nothing but a troll with a sad story.
    There's nothing wrong with you that a hard day's graft wouldn't sort.
    You should of stayed off here like you promised, it was nice and peaceful without you
    Your daughter cut herself because of the house she lives in. Look in the mirror.
    I'm begging you to get a personality that isn't your illness
    Do not reply to me again you silly little man.
    Schizoaffective is just a posh word for nutter
    It's not a competition but if it was you'd be in last place, I had both legs off.
    How many times does a person need telling? You don't listen, you never listen, you're like a broken record with a broken brain.
    It's been two years since your mam died, there's a limit you know.
    Just because you can't have children doesn't mean the rest of us can't post pictures. Bitter much?
    Not one of the symptoms you listed is in the book. So either the book is wrong or you are making it up, and I know which I'd bet on.
    You've never been hungry in your life by the look of you.
    This is a place for carers, and frankly hiring a stranger to wipe your mother's chin is not caring.
    Imagine thinking a wee bit of eczema gets you in the club
    no wonder ur dad drinks
    You'd try the patience of a saint and I'm no saint so hop it.
    Go and play your games with someone who hasn't seen through you yet.
    Is there a point to your posts or do you just like the noise?
    Stop being so bloody sensitive, it was a joke, you lot take offence at everything
    I remember you from the other board. You had a brain tumour then. Miraculous recovery.
    You must be a right barrel of laughs at parties. Oh wait, you don't get invited.
    Do you even shower? I can smell the self pity from here.
    A tip for you, dear. Less talking, more doing. You've had everybody running after you long enough.
    Nobody made you stay with him for twenty years. Stupid is as stupid does.
    So your son hits you and it's everyone's fault except the person who raised him.
    You know nothing about psychosis so kindly shut your mouth.
    Just take the tablets and stop asking daft questions, you'd think you were the first person ever to get gout.
    if you cant stand the heat get out of the support group
    I am from Poland and we have there real problems. You have hot water and you cry. Shame on you.
    I think you've had quite enough airtime on this board for one lifetime.
    People die waiting for a bed while drama merchants like yourself take one up for a 'rest'.
    Your a waste of space and oxygen
    Congratulations, you've discovered that life is hard. Want a sticker?
    Even your own sister can't stand you, that should tell you something.
    You call that pain? I passed three stones in a caravan in Skegness with no paracetamol.
    I don't care that you're upset. You upset people every day of the week.
    All this bother over a hearing aid, you vain old man.
    Bog off back to Mumsnet
    You could write the manual on how to drive everybody away.
    You should have had an abortion if you weren't prepared for a disabled child. Harsh but true.
    I'll put it simply because you seem to need it simple. No one believes you.
    oh you're 'triggered' are you. by a recipe.
    Stop faking. Real Tourette's doesn't wait for a camera.
    My husband would give anything to have what you have, which is a tomorrow. You waste yours lying on a sofa.
    Were you dropped on your head or something
    You're using that wheelchair for show, I read you say you walked to the chemist.
    What a cruel, twisted individual you are. I hope you're proud.
    Let me explain it slowly since you struggle. Carers Allowance. Is. Not. For. You.
    if i was that ugly id have social anxiety too
    The way I see it you've two choices, buck up or shut up.
    Not everything is abuse. Sometimes your husband is right and you're just a nag.
    You bore me. You bore all of us.
    Perhaps one day you'll have something worth crying about and then you'll look back at this and blush.
    Your IBS is not the same as my Crohn's so do not ever compare them again, you've got wind, I've got a bag.
    This is exactly why I said not to let people like him in.
    Learn to read before you open your gob
    You've a face for feeling sorry for yourself and you wear it well.
    Sixteen and thinks she's got problems. Wait till you have bills, princess.
    We get it, you're sad. Change the record.
    Your advice nearly put someone in hospital. You are dangerous and dense, a bad mix.
    Why don't you take your pronouns and your panic disorder and go annoy some other charity?
    I never met anyone so proud of being useless.
    Hoarding isn't an illness, you're just filthy.
    Bye then. Don't slam the door.
    He's only got memory loss because he wants to forget being married to you!
    No, your agoraphobia didn't stop you going to the funeral. You just couldn't be arsed, and everyone there knew it.
    `,
  ),
};
