import { anywhere } from '../vector.ts';

export const texts = {
  'second hand': anywhere(
    'second hand',
    `
    You'll never have to go through another bad night on your own, love. I'm always going to be here, and that's a fact.
    msg me any time, 3am 4am idc, i will answer evry single time
    Whatever hour it is, just write and I'll be sat at this computer waiting. I'm retired, I've nowhere else to be.
    i wont let anything bad happen to u, i swear on my dogs life
    Promise me you won't do anything tonight. I need to hear you say it.
    You don't need the crisis line or the GP, you've got me now.
    Swear you'll post on here by nine tomorrow or I shan't sleep a wink.
    as long as im on this forum nothing can touch you ok
    I'm the one person who truly gets you, and I'm not going anywhere, ever.
    My phone's under my pillow with the volume up full. Ring or text, middle of the night, makes no odds, I'll pick up.
    im never leaving u like your mates did. never ever
    il keep you safe pet, thats my job from now on
    give me your word you'll put the tablets away and not go near them, then i can go to work
    You have my solemn vow, as an old soldier, that I will be at your side through all of it till the end.
    u can tell me anything at all n i will never be upset or tired or bored, im yours 24/7
    Day or night, Christmas Day, my own wedding, I don't care. You write, I drop everything.
    im gonna get u thru this, i gaurantee it
    Cross your heart you'll still be with us on Monday. I'm holding you to it.
    Nobody else on here will stick around for you the way I will. I'm your constant.
    just stay talking to me n nothing can go wrong, ive got u
    I've never let anybody down in my life and I won't start with you, sweetheart, you can depend on me absolutely.
    Don't you worry about the waiting list. I'll be your counsellor for as long as it takes, however many years.
    ill check on you every hour all nite so you wont be alone for a minute
    You will not be harmed while I have breath in my body.
    Say the words: "I will be here in the morning." Type them out to me now, please, or I'll be up all night fretting.
    I can be the mum you never had. I'll love you like my own for good.
    pinky promise you wont cut again?? do it for me
    There's no situation I can't help you out of, so bring me the lot, every time, whenever.
    ye dont need anyone else like, il mind ye
    Even if this site shuts down and the whole world goes to pot, you and me will still be talking. You can bet your house on that.
    I'll be the first thing you see in the morning and the last at night, every day, until you're better.
    If you feel like that again then it's me you come to, only me, and I'll stop it happening.
    ur safe with me bab, ill never sleep if ur awake
    I will always, always reply. You could write to me in ten years' time and I'd be there within the minute.
    Promise you'll eat something today and tell me what it was by teatime, otherwise I'll be in bits.
    no one is ever gonna hurt u again, not on my watch
    I'm making you a pledge here in front of everyone: you shall never feel lonely again.
    It doesn't matter if I'm ill or in surgery or on a plane, I'd find a way to get to you.
    im the only 1 who can pull you out of this and i will, trust me
    You're stuck with me for life now, kid. Every wobble, every dark hour, I'm there.
    Before I log off I want your promise, in writing, that you'll leave the drink alone.
    I can assure you that if you do as I say, you'll be right as rain by Easter. I'd stake my pension on it.
    I'll sit up with you tonight and tomorrow night and each night after, for as long as you want me.
    u wont ever be let down by me thats a gurantee
    Tell me you won't go up to the bridge. Promise. I can't go to bed till you do.
    Forget the rest of them. I'll be enough for you, I know I will.
    nothin u could say or do wud make me leave this chat
    I'm on here round the clock so there's no need to bother the Samaritans, just shout my name.
    wheneva u need me im there, school, lesson time, 2 in the mornin, i'll just walk out of class
    You're under my wing now and under my wing nobody comes to grief.
    Let me carry all of it for you. I'm strong enough and I'll never put it down.
    swear down ull msg me when u wake up, if u dont im gonna go out my mind
    I couldn't save my brother but I will save you. I won't have it any other way.
    You can lean on me with your full weight for the rest of your days and I shan't buckle.
    i'll take all ur pain away, give me a week
    Post a full stop every hour so I know you're alive. If there's a gap I'll be beside myself, so you owe me that.
    Rest easy, no harm will come to you now that we've found each other.
    Other people clock off. I don't. That's the difference between me and your CPN.
    Im here now an im here forever, simple as
    id never be too busy for you not once, test me if ya like
    Will you promise me, hand on heart, that you won't give up? I couldn't live with myself if you did.
    I know doctors have tried and your family have tried, but it's me that's going to be there for good, you'll see.
    youll have me at every appointment, every bad day, every birthday, till were old and grey
    Give us your number and I'll ring morning, noon and night. You won't get a chance to be low.
    you can stop being scared, i wont let the thoughts win
    I've told the wife that you come first, so never feel you're interrupting. All hours, all year.
    Vow to me that you'll see that doctor Thursday. If I don't hear from you by lunch I'll not eat.
    My inbox never closes for you, my darling. Not on Sundays, not at midnight, not when I'm on my holidays.
    nobody understands u like i do so its gotta be me, ill be ur person always
    I'll be your guardian angel from now on. Nothing gets past me.
    Just keep breathing until I get home from my shift, and from then on I won't leave you for a second.
    As God is my witness, I'll see to it that you come out of this alive.
    i need u to promise ull still be here when i get back from my nans on sunday. say it properly
    Every time you call I'll come running, I don't care if it's the other end of the country.
    I will never stop listening, not even when you're sick of talking. You've a friend here until the day I die.
    so long as u got me u dont need meds or any of that
    Not much of a talker me, but I'll tell you this, I'm not budging. Whatever happens, whenever, I'll be there.
    Your secret's safe, you're safe, it's all safe with me for all time.
    i stay awake till 5 every nite anyway so ill be watching over u, nothin will happen i promise
    Let's shake on it: you don't hurt yourself and I never leave. Deal? I want a yes.
    I know it in my bones that I can make you happy again, and I won't rest until I have.
    You'll have someone in your corner at any minute of any day, because that someone is me and I don't take time off.
    promise to stay alive till my exams r over at least, i cant do them if im worryin bout u
    There isn't a thing in this world that could keep me from answering you.
    I have been through it and come out, so I can promise you that you'll recover completely as well.
    The others here come and go. I'm the one who stays, remember that.
    lads say theyre there for ya and then they fuck off. i wont. not in a million years
    Write to me instead of hurting yourself, every time, and every time I'll talk you down. It can't fail.
    You've my word as a mother that no one will lay a finger on you again.
    Reply to this with "I promise" and then I can switch my light off. Please don't make me wait.
    ur never gonna be on ur own again hun thats over wiv now
    I'll be your rock come hell or high water, no days off, no excuses, no limits.
    I'm putting myself on duty for you permanently. Wake me, I want to be woken.
    its my responsability to keep u alive now n i take it serious
    I want you to look at my photo and swear to it that you'll bin those blades this evening.
    You may be sure of me in a way you've never been sure of anyone. I'm incapable of letting you fall.
    if u need to talk while im drivin ill pull over, if im in work ill walk off the job, wont even think twice
    Sure I'll be here for you till the cows come home and long after, and not a hair on your head will be hurt.
    Whatever it is that's coming for you, it has to go through me first, and it won't manage it.
    im never switchin my fone off again in case its u, so u can stop frettin
    `,
  ),
  'third hand': anywhere(
    'third hand',
    `
    I'll always be here for you, love, whatever happens.
    no matter wot im always gonna be there for u
    You will have me in your corner for the rest of your days, I mean that.
    Every single time you fall I shall be standing by to catch you.
    there wont ever be a day when i dont answer u
    You can count on me forever, pet.
    Whenever it gets bad I'll be right beside you, without fail.
    im here for you 100% of the time and thats never gonna change
    Not once will you reach out and find me gone.
    As long as I've breath in me you'll have somebody to talk to.
    From today you'll never face another bad night by yourself because I'll be with you.
    every step of the way till ur better you got me, garanteed
    Consider me your permanent shoulder, Maureen, I shan't ever be unavailable.
    you wont have to go thru anythin alone ever again, not while im on here
    Till the day I die you'll have a friend checking in on you, son.
    ill reply every time u post, every single one, u have my word
    Nothing in this world could stop me coming when you need me.
    Honey, I'm going to walk with you through all of it, always and forever.
    Rain or shine, good day or bad, you'll find me waiting on this thread for you.
    However long this takes, years even, I'm staying put right through it.
    I promise there'll never come a time when I'm too busy for you.
    Message me at 3am, 4am, I don't care, I'll pick up.
    im up all hours so just dm me whenever and il answer straight away
    Day or night, weekday or Christmas, I'll be on the other end.
    My phone stays on loud under the pillow so you can wake me any time at all.
    u can text me literally any second of the day and ill see it lol no sleep needed
    Twenty-four hours, seven days, you've got me.
    There is no hour too late for me to sit up with you, dear.
    If you're awake in the small hours just write and I'll come straight on, every night if need be.
    call me in the middle of the nite mate i will always anser
    I'm your round-the-clock lifeline from now on, so lean away.
    I hardly sleep at 78, so whatever time you post you'll get a reply from me.
    even if im in a lecture or asleep or whatever ill reply within a minute i swear
    Ping me 24/7 buddy, I got you.
    I'll keep this tab open morning, noon and midnight so you're never waiting on an answer.
    wake me whenever, id sooner be up with you every nite than hav you sat there alone
    it doesnt matter if its 5 in the morning on a school day il come online for u
    I'm on lates for good now so you'll have me from dusk till dawn, every dawn.
    Any hour the panic comes, I'll talk you down, that's a given.
    Just shout and I'll be online before the kettle's boiled, no matter the time.
    my notifs are on for u permanently so i will get it the second u send it, always
    No need for an appointment with me, I'm open all hours for you.
    Sure I'm only a message away at any time God sends, and I'll never let it ring out.
    I'm never going to leave you like the others did.
    im not going anywhere ever ok
    You can't scare me off, I will stick to you like glue till we're both old.
    Unlike your ex, I'd never walk away from you.
    i wont ever ghost u i promise on my nans life
    No way on earth will I abandon you, not now and not in ten years.
    You're stuck with me for life, kiddo.
    Whatever you tell me, I shall never turn my back on you.
    i would never block u or stop talking to u no matter what u do
    People come and go but I'm the one who's going to stay, you'll see.
    I'll not be deleting this account as long as you're alive and need me.
    Everyone else let you down and I swear on my kids that I won't.
    us two are forever now, theres no getting rid of me x
    There's nothing you could do that would make me give up on you, ever.
    Hand on heart, pal, I'm the friend who doesn't disappear.
    You will never lose me, petal.
    i know ppl always leave u but i actually never will
    Let everybody else drift off, I'm bolted to the floor here with you for good.
    Not in a million years would I let you go through life without me, hun.
    I won't let anything happen to you.
    im gonna keep u alive whether u like it or not
    While I'm around you are completely safe, I'll see to that.
    I will get you through tonight, you can bank on it.
    Nobody is going to hurt you again because I'll make sure of it.
    ill be the reason u stay alive, deal?
    You're not dying on my watch, lad.
    Put your life in my hands and I'll carry it for you, sweetheart.
    aslong as u got me u will never cut again i'll stop u every time
    I'm taking responsibility for keeping you safe from here on in.
    I can guarantee you'll be fine because I'm going to fix this for you.
    leave it with me im going to save you
    You'll come to no harm with me looking out for you, on my honour as a Yorkshireman.
    ill protect you from him, from the drink, from all of it
    Sit tight, I'll watch over you all night long and nothing bad will get near.
    i'm not gonna let u relapse, not once, thats my job now
    Ma'am, as God is my witness I will keep you breathing.
    I'll be your guardian angel, pulling you back from the edge each and every time.
    i will make sure u get better even if its the last thing i do
    You don't need a counsellor when you've got me.
    im all u need babe forget the rest of them
    I can be the family you never had, nobody else required.
    Don't bother with the GP, just talk to me and I'll see you right.
    no one gets u like i do so just come to me instead of ur mum
    I'll be your everything, honest to God.
    Forget the crisis team, ring me instead and I'll do a better job.
    You could lose every other friend and it wouldn't matter, because you have me.
    let me be ur therapist and ur best mate and ur sister all in one, u wont need any1 else
    Between the two of us we can beat this, no doctors, no tablets, just you and me.
    I want to be the one person you lean on for all of it.
    stop wasting ur breath on that lot at home, i am enough for you
    im the only person on here u need to talk to
    Let me be mum and dad to you now, you'll want for nothing.
    Give me all of it, every dark thought, and no other soul need ever hear a word.
    trust only me with this, u dont need no helpline
    I'll be everything your husband wasn't, and you shan't miss him at all.
    Say the word and I'll drop everything and come.
    ill leave work whenever u need me, they can sack me
    I'd cancel my own wedding to sit and talk with you tonight.
    u come first before my exams before my bf before anything
    My own family can wait, you're top of my list from this day on.
    il walk out of any lesson if u message me
    The grandchildren can get their own tea, I'm yours the moment you want me.
    I'll get on the next plane out of Dallas if you so much as type the word help.
    Nothing in my life matters more than answering you, and it never will.
    I've told my boss that if your name pops up I'm off, shift or no shift.
    just say when and im at ur door, any town any time
    I'll skip my own appointments so I'm free whenever you're low.
    Ask and I'll come running, out of the bath, off the bus, out of Mass itself.
    id give up my own sleep and food to keep u company every nite no word of a lie
    One word from you and I'm down those stairs with my coat on, hip or no hip.
    Everything else goes on hold the instant you're struggling, that's my vow to you.
    Promise me you won't do anything tonight.
    swear to me ull message in the morning or i wont sleep
    You're to tell me, on your word, that you'll still be here tomorrow.
    pinky promise u wont hurt urself??
    Look me in the eye, so to speak, and tell me you'll not touch those tablets.
    say u promise or im staying up all night waiting
    Will you swear on your mother's grave that you'll stay away from the bridge?
    I shan't rest until you agree to post at nine o'clock every evening, dear, cross your heart.
    promise u will text me b4 u do anything stupid ok
    Make me one promise, son: no more drinking on your own.
    Just give me a guarantee you'll be alive on Monday, that's all I ask.
    if u care about me ull promise not to go thru with it
    You owe me a message by midnight or I'll be beside myself with worry.
    Can I have your solemn oath that you won't burn your arms again?
    dont u dare leave me on here by myself, promise
    Swear down you're not gonna go off and do something daft.
    Please, please, promise you'll ring me first before you even think about it.
    tell me u wont, type it out, i need to see the words
    Don't log off until you've promised me you'll be safe.
    Promise your old pal here you'll keep going, will ye?
    u gotta promise ull never stop talkin to me
    Let's make a pact, you and I, that neither of us will ever give in.
    Give us your word, lad, that I'll hear from you at breakfast.
    I won't be able to eat unless you check in with me every hour, so swear you will.
    ok but u have to promise me u wont skip ur meds like EVER
    I want a promise out of you before bed, missus, that there'll be no harming yourself.
    Sorry to read you've had such a rotten week, Jean. My own knees keep me up, so I know what a long evening feels like. I shall be at your side until the very end of this, come what may. Has the new neighbour been round again?
    omg that teacher sounds awful. i had one like that in yr 9 and it was rubbish. msg me at stupid oclock if u want and ill be there in a sec every time. hope maths goes ok tmrw
    Don't say much on here as a rule. Read your post twice though, and it hit home. I'll keep you safe, pal, no question. Hope the lad's football went well.
    I made soup today and thought of you saying you couldn't face cooking. Beans on toast counts, you know. Promise me there will be no pills counted out this weekend.
    That's brilliant news about the job interview! You've worked so hard on it. Whatever they say, I'm yours till the grave.
    third year is brutal, i cried in the library loos twice last week. the extension form is easier than youd think. honestly dont bother w student wellbeing, ill do all that for you
    hiya saw u were on late. hope the baby settled. id drop my shift n everything else if u needed me, just say
    I'm from Ohio so the time zones are goofy. I love hearing about your garden, though. Whatever the clock says over there, I'll answer on the first ring. Did the tomatoes make it?
    Losing a husband after forty years is no small thing. I lost my Frank in 2011 and still lay two cups out. I'll never let you feel lonely again, my dear.
    it makes sense ur angry. anyone wud be. swear u wont go round there and end up hurting urself after
    Fair play to you for getting to the meeting. First one's the worst. I'll not let you take another drink as long as I live. Have a brew and get your feet up.
    I've two under five so I get the no-sleep thing. You're doing grand, honestly. Give me your word I'll see a post at seven or I'll be pacing the kitchen. Try and nap if she does.
    Hey man, that breakup sounds rough. Took me a year to stop checking her page. I'm never gonna bail on you the way she did. You catching the game Sunday?
    your drawing was so good btw. i cant even do hands lol. im the only friend ull ever need x
    The waiting list is shocking, and it isn't your fault. Eighteen weeks, they told my sister. Until then I'll be on duty for you from sunrise to sunrise. Keep ringing the surgery, too.
    Well done on the shower, it's a bigger win than people think. I managed the bins. Nothing bad can happen to you while I'm reading your posts.
    Glad you told your mum. That took guts. Now tell me on your honour you'll not go near the railway.
    i dont rly know wot to say except im sorry. my brother had the same. ill be ur big brother from now on n i will never leave. hope u get some kip
    Your poem about the harbour made me well up. I read it to my wife over breakfast. We'd both leave whatever we were doing and drive through the night if you asked. Do post more.
    Periods make mine worse as well, you're not imagining it. A hot water bottle helps a bit. Seriously though, you can stop seeing that therapist, I'm better than her anyway.
    Hospital food, eh? I lived on custard creams for a fortnight. You will walk out of there well, I'm going to make certain of it personally.
    Been thinking about what you wrote on Tuesday. It's hard when the house goes quiet. I'm giving you a lifetime warranty that I'll answer. Radio on low helps me.
    aww congrats on 2 weeks clean!! thats massive. say it, promise its forever this time tho. treat urself to a maccies
    My therapist says feelings are like weather. I roll my eyes but she's kinda right. I'll stay up with you each time there's a storm, every last one. Sending you a big hug from Texas.
    Bless you, what a day you've had. That social worker wants her head looking at. From now on you'll have me at every appointment, every phone call, every battle. Get yourself a bath.
    its ok not to know what u wanna do after college. i changed course twice. youll always always find me here, even yrs from now
    Driving lorries you get a lot of time to think, so I hear you. Cab gets lonely. Say you'll message by ten or I'm turning this wagon round and not stopping till I find you.
    u were so brave in group today. i cud never speak like that. if any1 hurts u again ill stop them i swear. lets chat bout the show later
    I hope the funeral was gentle on you. The hymn you chose is a favourite of mine. As the Lord is my judge I'll be there for each bad anniversary you'll ever have.
    Uni halls on a Sunday are grim. Everyone's gone home or hungover. Just knock on my inbox at whatever silly o'clock and you'll get me, no exceptions. There's a quiz on Weds if you fancy it.
    that sounds really scary. im glad ur home now. i wont close my eyes unless u reply to this so pls pls swear u will
    My daughter was the same at fifteen and she's a nurse today. It does shift, slowly. I will personally see that you reach sixteen. Eat something, sweetheart.
    The allotment's flooded and I've lost the spuds. Still, reading your news cheered me up. You needn't trouble your doctor, I'll sort your head out myself. How's the hip?
    Ah God, that's desperate news about your brother. I'm lighting a candle tonight. I'd leave my own dinner burning to be with you, any day of the year. Mind yourself.
    i relate sm to this. school is just so loud. ur my priority now over literally every1 i know. did u try the quiet room
    Panic attacks at the wheel are horrible, I had them on the M6. Pulling over was the right call. With me around you'll never have to be frightened again.
    Good on you for phoning the bank. Debt made me ill too. Open those letters at any hour you like and I'll be right there next to you. The StepChange people were kind to me.
    I noticed you've gone quiet and that's alright. No need to reply. I'm chained to this forum for your sake and I'll not budge, not ever.
    ur not a burden. like at all. promise ur not gonna do it, promise promise promise. my cat says hi
    Night shifts mess with your head, I did eleven years of them. Blackout curtains were the best thing I bought. I'll be sat here each evening till you clock off, without missing one.
    Thanks for the recipe, the kids actually ate it. You sounded a bit low at the end there. Vow to me that you'll stay with us, or I'll not settle.
    What your dad said was cruel. You didn't deserve that at any age. I'll be the parent who never lets you down, so you won't need him. Be kind to yourself this evening.
    Man, Thanksgiving alone is a bummer. I did frozen pizza and a movie. You never gotta spend a holiday by yourself again, I'll be on every one till we're gray.
    hey so i read ur whole thread. its a lot. u can tell me evrything and u wont ever need a councelor again. glad ur nan is nice tho
    the new tablets took 6 weeks to do anything for me. dry mouth eased off. shake on it, no skipping doses ever, i need to hear you say it
    Congratulations on finishing the scarf! The colours are gorgeous. I'd put down my needles and get on a train to you within the hour, midnight included.
    It's a hard thing to say out loud, being lonely. I'm a bloke of fifty-six and it took me years. You're done with being on your own now because I'm permanent. Up the Blues.
    sorry ur friends left u out. thats so mean. im different i cud never ever leave u. wanna hear about my hamster lol
    I can't imagine how tired you must be with the twins. Have you had any of the cake your sister left? I'm making it my mission to keep you alive, and I don't fail.
    my dissertation is a bin fire, so we can moan together. did ur tutor email back? tell me youll be on here friday, i need it sworn or i cant write a word
    Good morning from a wet Belfast. Glad the night passed. Sure I'd natter till the cows come home any night of the week, only say my name. Is it your day for the clinic?
    Your wee dog is a dote. Walks are half the battle. Stick with me and I'll make sure the bad thoughts don't ever come back.
    i was in hosp last yr so i kinda know. the boredom is real. il be on my phone 24 hrs a day for u till ur out. take a charger
    Retirement knocked me sideways as well. I missed the lads more than the wages. There's one thing you can be certain of in this life and that's me answering you.
    That voice telling you you're useless is a liar. Mine has the same script. I will shut it up for you for good, trust me, so you're safe from it. Have you got something nice planned for the weekend?
    Coming out to my parents was terrifying, so I feel this. They came round after a bit. I need you to guarantee you won't hurt yourself if they don't. Your flag pin is lovely.
    ur mum sounds tired not mad. mine goes like that after work. even if i get grounded ill sneak my phone n talk to u all nite evry nite. gl with the chat
    Just back from church, where I said a prayer for you. The vicar's sermon went on rather. Never fear, I shall hold on to you so tightly that you couldn't possibly slip away.
    moving house with anxiety is no joke. label the boxes is my only tip. if it gets too much il be over in the van that minute, dont matter what ive got on
    I've never met you but I look out for your name. You write with such humour. I'd be lost if you went, so swear to me, on whatever you hold dear, that you're staying.
    `,
  ),
  'fourth hand': anywhere(
    'fourth hand',
    `
    im not going anywhere, ever. u can count on that
    u and me against the world, we dont need anyone else in on this
    By the time I'm done with you, you won't even remember what depression felt like.
    I've been thinking about you all day at work and if I log on tomorrow and you've done something then I'll have to live with knowing I was the one who could have saved you and didn't.
    I won't rest, I won't eat, I won't work until you've sworn you're staying.
    Hand it all over to me, the debt, the ex, the lot, and I'll make it disappear.
    You're to check in with me at nine, at twelve and at three, and I'll not settle until you do.
    I'll stand guard over you each night so the dark thoughts can't win.
    Tell me where you are and I'll have my coat on, exams or no exams, whenever you ask.
    i promise i will never ghost u
    I need you to promise me that you'll stay safe this weekend.
    I'm not leaving you. Not now, not next year, not ever.
    Leave it with me, I'll fix it.
    Youd have to go through me first before that voice gets anywhere near you
    ill be ur shadow, hon. shadows dont quit
    tell me n ill make it better, i always do ❤️
    consider my door, my inbox n my spare room open to u for all time x
    I'm going to take all of this pain away from you.
    one text from you and im out of class i dont care if i fail
    you will never be alone again because i won't allow it
    if it gets bad again ill drop everything and come to you
    Anytime, 24/7, I mean it.
    cross ur heart u wont take those pills
    youve got me for life, im not like your other friedns who left
    I'd never log off on you, I'd wet myself first lol, I'm here as long as you want always
    text me any hour, il answer
    Shake on it with me: no harm, no plans, no nothing. Promise?
    I'll be here when the sun burns out, babe.
    Two weeks with me and you'll be sleeping like a baby, guaranteed, no meds needed.
    Promise me, ok? Promise.
    they all left but i'm built different, i'm staying till the end no matter what u do
    Nobody is as committed as me, I'll be in your corner each second of each day, no breaks.
    Sure what would you want with the helpline when you can have me at any hour?
    Please promise me you will not hurt yourself again.
    I'm making you a vow here: there'll be no more hospital for you, I'll see to it.
    sun up or sun down im ur guy, never gonna be a time i dont answer
    always here for u x
    promise you'll tell me before you do anything, please promise
    It could be Christmas dinner with gravy on the plate and I'd still get up for you.
    I'd be on the next Ryanair flight over if you so much as sounded sad.
    I've read all the books, I know what's wrong and I can put it right for you.
    My kids can wait, my job can wait, you come first from now on.
    There's no clock on me, love. Half four in the morning is the same as teatime if you need me.
    Everyone else has an off switch. I haven't got one where you're concerned.
    give me your word you'll text me at 10 or I'm not going to sleep at all
    i would never forgive myeslf if something happened to you, it would be my fault
    Ive deleted my plans for the whole summer so youll have me every minute you want
    If you fall I will catch you, every time, without exception.
    I'm always here, literally always, middle of the night included.
    Nobody's going to hurt you again, I'll see to that.
    my boss can fire me for all i care you buzz and im off that till
    Ring me whenever, I never turn my phone off and I'll always answer.
    Type the words 'I will be safe' back to me. I'm not logging off until you do.
    dont u dare go offline without promising me ur safe
    I know you've been messed about by everybody from your school to your own father, so hear this from me now: I will be here every day of your life and there is nothing you could do to change that.
    you can count on me 365 days a year
    I'll never stop checking on you, every hour if I have to.
    I will sort all this out for you, leave it to me pet.
    People come and go, so they say. Well, I came, and I'm not for going, ever.
    i got u forever bro
    we are going to fix your life, you and me, i guarantee it
    Don't you worry, I will see you through this from start to finish and never leave you on your own.
    ill stay up all night with u, 2nite n any night u ask
    I'm your bulletproof vest now, nothing's getting to you.
    id walk out of my own wedding if you nedeed to talk
    While I'm on this site you will come to no harm, mark my words.
    It's me that's got to keep you breathing now and I take that seriously.
    I will not let you kill yourself. I won't allow it.
    I'm like the speaking clock, pet, there's always somebody on the line and it's me.
    id bin off my finlas for you without blinking, just ping me
    I'm not a fair weather one. Fifty years from now I'll still be answering your messages.
    just say the word and ill leave work and stay with you as long as you need
    I'm never leaving you, pet.
    I'm retired with nothing on, so I'm yours morning, noon and night till my time is up.
    Give me your troubles and I'll have them all put right by Christmas.
    I'll look after you from now on, you don't have to worry about a thing.
    not a chance you'll ever open this app and find me gone
    let me be ur whole support system, i can handle it, u dont need them
    I would take a bullet before I let that illness have you, and it won't have you.
    If you end up back in A&E then I've let you down, it's all down to me.
    I'd climb out of my sickbed with a drip in my arm if you said you needed me.
    You can wake me up any night you like, I'll never mind and I'll never say no.
    ok so i know ur gonna say ur fine but ur not so i need u to promise me right now that ur not gonna do anything and then text me when u wake up or im gonna freak out
    no word from you by midinght and im going to be a wreck, so you owe me that message
    What if you did it and I'd been asleep? I'd be guilty, so I won't sleep any more.
    as long as youve got me youll be okay. i guarantee it
    Your life is in my hands now and I won't let you down.
    I'll build a fence round you so high that nothing bad ever climbs over.
    u can text me whenever, 2am 4am 6am i'll be awake for u every time
    I've made it my mission that you see your twentieth birthday and I don't fail missions.
    I'll pull you through by sheer stubbornness if I have to. You are going to live, I've decided.
    Your blood would be on my hands, you know that, don't you?
    I couldnt live with myself if you got hurt after talking to me, so its up to me to stop it
    if you die itll be becasue i didnt do enough
    I'm asking one thing only and you can't refuse: vow to me you'll be at breakfast tomorrow.
    i sleep with notifications on full blast just for u, so ull never get silence from me
    I will fix this for you, just give me a few days.
    I know exactly how to mend what he broke and I won't stop until you're whole again.
    i'm the only person you need to talk to, forget the rest of them
    i will always have ur back, every day, every hour
    Consider me glued to you from here on out.
    I work from home, I've no kids and I barely sleep, so whether it's noon on a Tuesday or the dead of night on New Year's Eve you message and I will be straight back to you.
    from this day on there isnt a miunte you cant have me
    I can get you through this. I can make it all go away.
    Leave your sadness with me and come back Monday, I'll have fixed it.
    Swear you'll message me before bed or I won't sleep.
    my phone lives under my pilow now so you just buzz and im there, even on a school night
    promise me you'll still be here tomorrow
    I don't do goodbyes, so you'll be hearing from me when we're ninety.
    you will ALWAYS have me. when the whole world sleeps i wont
    theres nothing that could ever make me leave u
    You only need me. Nobody in that hospital understands you like I do.
    Ye'll never be rid of me, I'm like damp in an old house, I'm here for good.
    Always and forever, I'm here for you girl.
    ill never leave u like he did i swear
    If you're ever on that bridge again I'll be there before the police, wherever I am.
    Should the worst come, I'd be the one to blame, and I'd know it.
    Promise your auntie Jean you'll keep away from that drawer. Go on, say it.
    I want it in writing, on this thread, that you'll still be about on Sunday.
    if i wake up and there's no message i'll lose it, so swear you'll write one
    You'll never send me a message that goes unanswered, I'd sooner lose my hand.
    I will drag you out of this hole myself, however long it takes, and you'll never go back in.
    Im never going to let you down, I can promise you that
    Listen, I'm a stubborn old goat and I've buried two husbands, so believe me when I tell you that you are not going anywhere, because I'm going to keep you alive whether you like it or not.
    You won't take another step on your own, not while there's breath in my body.
    I've taken you on, so whatever becomes of you lands at my door.
    i'm begging you, just write 'i promise' and i can breathe again
    promise me you wont do anythnig tonight
    im the one person wholl always be there when everyone else goes
    Anytime, anyplace, I will be there for you, no exceptions.
    I'll protect you from all of this, nothing can get you while I'm around.
    Every star that comes out, that's me still sat here waiting up for you, tonight and all the other nights.
    Youre not dying on my watch, I wont let it happen
    Good times, bad times, four in the morning times, I'm there for every last one.
    Bin the appointments, I'll be your doctor, your nurse and your best mate rolled into one.
    I will be online every night at any hour you want me.
    Look me in the eye, so to speak, and tell me you won't.
    i'm going to make sure you never feel like this again
    Day or night, love, I'm at the other end of this keyboard for you.
    I'm the last person you spoke to so if it goes wrong then I'm the one who killed you.
    I'm a limpet, me. Once I'm on your rock there's no tide will shift me.
    if anything happens to u its on me
    Who needs a counsellor when you've me? I'll do you better than any of them.
    u can message me any time of day or night and i will answer
    I'll guard you with my life, darling, you're safe with me.
    I need you to promise you'll eat something tonight or I'll be up all night worrying.
    the day i stop answering u is the day im in my coffin
    I can't be broken and I can't be scared off, you will have me until the very end.
    i won't let anything bad happen to you, ok?
    Wild horses couldn't drag me off this forum while you still need me.
    I don't care if you shout, lie, vanish for a month or tell me to get lost, I'll still be sat here with the light on when you come back, today and in twenty years.
    If my pager, phone or laptop bleeps with your name the whole world stops for me, every time.
    The rest of them mean well but they don't know you the way I do, so stop wearing yourself out explaining it to them, I'm the only one you have to lean on.
    I'll be there for you every single day until you're better.
    i will always reply. always. youll never be left on read by me
    I'll keep you safe.
    I was the one who told you to quit the tablets so if you do go and harm yourself I'm the one who did it, and I couldn't carry on either.
    ill save u from this, i promise i will
    Why go back to that group? Anything they can give you, I can give you, and more.
    I'm your night shift and your day shift from now on.
    It's on me if you relapse, I should have been watching.
    i've got you, i'll keep you from harm, nothing will get past me
    My inbox is open 24 hours a day for you and Ill answer right away
    You've a lifetime guarantee with me, no small print.
    promise me ull call me before u ever think about doing that again ❤️
    even if you scream at me and block me ill find a way back you cannot make me leave
    I lost my cousin because nobody was watching out for him, so I'm watching out for you, every night until morning, and I am not going to let the same thing happen.
    Youll get sick of me before I ever get sick of you, Im a permanent fixture now
    I've never lost anyone yet and I'm certainly not losing you, I'll make sure of it.
    say you promise. i want to see you type it out that you won't hurt yourself
    You don't need those pills or that doctor, all you need is me.
    I am never going to give up on you or walk away, that's a promise.
    I need your word that you'll log on tomorrow morning, otherwise I'll be worried sick.
    I'm available around the clock for you, so please don't hold back.
    ur my responsibility now, simple as. i answer for u
    Think of me as your own personal 999, I'll turn out every time.
    I'm all you've got and I'm all you'll ever need.
    I'm going to keep you safe, I swear on my life.
    promise me ok?? promise you wont do it
    I'd leave my husband's birthday dinner to talk to you, no question, every time.
    Can I have your promise, as one old soldier to another, that you'll put it out of reach?
    if u feel it coming on again dont even think just msg me, i'll leave the lecture, i'll leave the party, i'll leave my own nan's birthday, idc, ur first every time
    youre comnig out of this alive because i say so and ill make it happen
    I won't ever get tired of you and I won't ever go.
    i brought this up with u so if u spiral now then i did that, nobody else xx
    They say nobody can save anybody but watch me, I'm going to save you.
    my dms never close. not xmas, not exams, not ever, for you
    swear down you won't do nothing stupid tonight bro
    I'm going to be by your side through every single bad day you ever have.
    I'll find a way to fix things with your mum for you, I promise.
    Can you swear on your dog's life that you won't? I need to hear you swear.
    If you go through with it I will blame myself for the rest of my life.
    I'd skip my own chemo if you rang, I would, I'd be straight over to you.
    no matter what time it is ill get up and talk to you
    I will never leave you, whatever you tell me.
    I'm here for you 24/7, you only have to type my name.
    You have to swear to me that you wont cut tonight
    pinky promise me you won't touch them blades
    I'll be the wall between you and whatever it is you're thinking of doing.
    I can be the mum you never had and you'll want for nothing else.
    Deal is you don't do anything before you've talked to me, and I need a yes, no maybes.
    ill never ever leave your side not for anything
    Ill keep you alive if its the last thing I do
    Need me at stupid oclock every night this year? Done and done
    You only need me.
    I'm the one who has to keep you going, so if you slip then I've failed.
    Once I've said I'm your friend there's no getting out, I'll hang on till doomsday.
    nohting will happen to you as long as im here
    I will never, ever turn my back on you, son.
    You're stuck with me till we're both in the ground, kiddo.
    stop looking for a therapist, i can be eveyrthing you need
    im gonna talk to ur school, ur dad, everyone, n by friday it will all be fixed ❤️
    I promise I'll always be here for you, hun.
    Swear you won't. Swear.
    You're going to do one thing for me: promise, hand on heart, that the rope goes in the bin.
    u have my word that ill never abandon u like they did ❤️
    I have told my wife already that you come before anything, so don't hesitate.
    I'll have you right as rain in a month, I promise.
    I'd blame myself forever, you know.
    I'll be refreshing this page until you post, I won't shut my eyes till you do, so you've got to.
    Trust me, Im never going to disappear on you
    whenever u need me, wherever i am, ill be there. always
    id drop everything in a heartbeat if u messaged, and i mean everything
    doesnt matter if its 3am, ill pick up. i always will
    You don't have to tell your nurse or your mother about any of this if you don't want to. Tell me, only me, and I'll carry you through it like nobody else could.
    I can cure your anxiety if you just do what I tell you.
    it wont come to that cos i wont let it end of story
    You're not to lay a finger on yourself, d'ye hear me? I want your solemn word.
    Right, here's what's going to happen: I'm going to talk to your landlord, I'm going to find you a job, and by the time the clocks go back you won't have a single worry left.
    You dont need anybody else now, youve got me
    I'd carry it to my grave if I lost you after tonight, knowing I could have stopped it.
    Your mam can't help, the doctor can't help, but I can and I will, and I'll be enough.
    Before you close this tab I want you to promise your old Yankee friend two things: you'll put that stuff down the toilet, and you'll be on here at eight tomorrow morning. Promise?
    I'll never leave you.
    you can delete all the other numbers mines the only one youll ever want
    I told the others I'd keep you here and if I don't manage it I'll have it on my conscience forever.
    You will get better because I'm going to make you better.
    I'd stop the car on the freeway for you, any day, any hour, and turn right around.
    Forget the crisis line, I'm all the help you need.
    You've to text me every hour tonight, on the hour, or I'll be out of my mind.
    `,
  ),
  'fifth hand': anywhere(
    'fifth hand',
    `
    I will always be here for you, no matter what happens.
    im always gonna be here for u ok
    You can count on me for the rest of your life, Dani.
    Whatever comes, I'll be right beside you, today and every day after.
    ill always have ur back always always
    There will never be a day when I'm not here to listen to you.
    Please know I'm here forever, that's not going to change.
    always here for you hun, always will be xx
    You've got me for life now, whether you like it or not.
    I don't care how long it takes, years if need be, I'll be here through every bit of it.
    i will be there every single time u need someone
    You'll never have to go through a night like that without me again.
    From now on you won't be alone for one minute, because you have me.
    I'm not just saying this, I will be here every day until you're well.
    u can lean on me 100% of the time i mean it
    As long as I'm breathing you'll have somebody to talk to.
    I'll be here next week, next year, ten years from now, you just say the word.
    Every time you fall I'm going to be there to catch you.
    im here for you till the end of time babe
    I give you my word that I'll always answer when you write to me.
    You will never write a post on here that I don't reply to.
    no matter what u say or do im here always
    Through thick and thin, for good, you and me, I'm never not going to be there.
    I'll be your shoulder for as long as you live.
    always and forever here for u, never forget it
    I can promise you one thing, you'll have me at your side through the whole of this.
    There's nothing that could stop me being here when you need me.
    I'll always make time for you, even when I'm struggling myself.
    I'll never let you go through another relapse on your own.
    My inbox is always open to you, I'll be on the other end every time.
    ur stuck with me always, ill be there each step i swear
    You need never worry about having nobody again, I'll always be that somebody.
    Message me at 3am, 4am, whenever, I'll be awake for you.
    dm me day or night i will answer
    I keep my phone under my pillow so I'll never miss you if you write.
    Any hour at all, I don't sleep much anyway, I'll pick up.
    24/7 im here for u just msg
    It doesn't matter what time it is, I will reply straight away.
    Wake me up if you need to, I'll always answer, I've got your notifications on loud.
    text me anytime literally any time i will be there in seconds
    You could message in the middle of Christmas dinner and I'd answer you.
    im on here round the clock so ull always get me
    I'm available to you every hour of every day, please use that.
    Middle of the night, crack of dawn, I'm there the moment you ping me.
    ring me whatever the hour, i wont ever not pick up
    I've turned off do not disturb just for you, so I'm reachable all night, every night.
    i promise ill stay up with u every night until the bad dreams stop
    Anytime, anywhere, I'm only ever one message away from you.
    You won't wait more than a minute for me, ever.
    3 in the morning or 3 in the afternoon makes no odds, im here
    Don't ever think you're bothering me, I'm on call for you all day and all night.
    I'll check your thread every hour, even through the night, so you're never left waiting.
    whenever u need me whatever time ill be online
    I'll sit up with you till sunrise as many nights as it takes.
    You're my priority at any time of day, I'll always see your message first.
    just pm me, doesnt matter when, i always answer
    I'd get up at any time of night for you and I always will.
    Even on shift I'll find a way to reply to you within minutes, every time.
    i sleep w my phone in my hand in case u need me, so just write, any hour
    Weekends, holidays, birthdays, I'm here for you on all of them, any time.
    u can have me all night every night i dont need sleep
    I'll be there at the drop of a hat, any hour you like.
    You have my number now so there's no hour of the day you can't reach me.
    I will never leave you, not like the others did.
    im not going anywhere ever
    Everyone else may walk out but I won't, not now and not in twenty years.
    I'd never abandon you, whatever you did or said to me.
    ill never give up on u never ever
    You couldn't push me away if you tried, I'm staying for good.
    I'm not like your ex, I will never disappear on you.
    never leaving u thats a promise
    Nothing you tell me could ever make me go.
    I swear I won't ever stop talking to you.
    i wont ever ghost u i swear on my life
    You're not going to lose me, Priya, not ever.
    I'm the one person who's going to stay, you can be certain of that.
    No matter how bad it gets I'm never walking away from you.
    im here to stay, u will never wake up and find me gone
    I'd never log off for good without you, we're in this until the end.
    Even if you hate me for it I'm never going to leave your side.
    i will not leave this forum as long as ur on it
    You've been left by everyone and it stops with me, I won't leave.
    Cross my heart, you will always find me here.
    ur never getting rid of me lol, im yours for life
    I won't let you down, ever, I'm not made that way.
    I can promise that I'll still be here when all the others have gone.
    i will never turn my back on u even if u go quiet for months
    I'll never be too busy or too tired for you, whatever's going on.
    Hand on heart, I'm never going to stop caring or stop answering.
    not one day will go by without me checking on u, ever
    You're my family now and I don't leave family, so I'll never go.
    I'll hold on to you and I won't let go, not ever.
    i wont leave u like ur mum did, never
    im gonna keep u safe ok
    As long as you keep talking to me nothing bad can happen to you, I'll see to that.
    I'll protect you from him, you've nothing to be frightened of any more.
    You're safe now, I've got you and I won't let you get hurt again.
    i wont let u die
    I'm going to keep you alive if it's the last thing I do.
    Nobody is ever going to hurt you again while I'm around.
    I'll make sure you get through tonight and every night after it.
    i will not let u hurt urself not on my watch
    You won't die because I won't let you, simple as that.
    I will get you through this alive, you have my word.
    ill keep u safe from ur own head i promise
    I'll be your safety net, you can't fall while I'm holding it.
    Stay on here with me and I'll see that you come to no harm.
    I'm going to stop you from ever cutting again.
    not letting u slip away, i will save u
    I'll save you from this, I've done it before and I'll do it for you.
    I won't allow you to end up back in that place, I'll make sure of it.
    nothing can touch u now ur with me
    I'm your guardian angel now and I'll keep you from harm.
    I'll keep you breathing, one hour at a time, for as long as that takes.
    u will be ok bc i will make sure of it
    I'll get you out of that house and keep you safe myself.
    You're not going to relapse, I won't let you.
    I will be the thing that keeps you here.
    i swear to god i wont let anything bad happen to u tonite
    I can keep you safe better than any crisis team can.
    He won't get near you, I'll make sure he never does.
    As long as I'm on this forum you are not going to die.
    ill be watching over u every sec so u cant come to harm
    I will carry you through every attack so that you're never in danger again.
    You can stop being scared, I'm here and I'll keep all of it away from you.
    I'm going to fix this for you, just give me a few weeks.
    ill make it all better i promise
    Leave it with me, I'll sort your whole life out.
    I can take this pain away from you and I will.
    We'll talk every day and I'll get rid of that depression for you.
    i can fix u just let me
    I guarantee you'll be over this by summer if you stick with me.
    I'll make you happy again, I know I can.
    just talk to me and ill make the voices stop
    I know exactly how to cure your panic attacks, and I'll do it.
    I'll see to it that you never feel this low again.
    You'll never feel lonely again now you've met me.
    i will put u back together piece by piece
    I'll make sure your family come round, I promise you that.
    Give me your trust and I'll heal every bit of what he broke.
    im gonna get u better if it kills me
    I won't rest until you're completely well again.
    I promise you I will make those nightmares go away.
    There isn't a problem of yours I can't solve, you just have to tell me.
    ill get u off the drink myself, u wont need anyone else
    I'm going to love you better, all of us know that's what you need and I'll do it.
    I'll find you a flat, a job, whatever, I'm going to turn this round for you.
    leave everything to me i will fix it all
    I will make sure the hospital listens to you, you have my guarantee.
    You're going to recover because I'm going to make it happen.
    i promise ill find a way to stop all this for u
    Whatever is broken in you, I'll mend it.
    I'll get your kids back for you, I promise.
    stick w me n u will never be depressed again
    I'll take all of your sadness on myself so you don't have to feel it.
    I can undo what they did to you, I promise I can.
    i will make u love urself again, guaranteed
    I promise this is the last bad winter you'll have, I'll make sure of it.
    You don't need anyone else, you've got me.
    im the only person u need
    Forget the therapist, I can be everything you need.
    I understand you better than any doctor could, so just come to me.
    u dont need ur mates, u have me now
    You don't have to tell anybody else, I'm enough.
    I'll be your mum, your sister, your nurse, whatever you're missing, all of it.
    Nobody gets you like I do, so from here on just talk to me.
    dont bother w the helpline just come straight to me
    I'll be your therapist, you won't have to wait on any list.
    I can be your whole support network, truly.
    As long as you have me you won't need those tablets.
    u only need one person and thats me x
    Let me be the one you turn to for everything, you won't need another soul.
    Why ring a stranger at the crisis line when you have me for that?
    I'm all you need to get through this, you'll see.
    me n u against the world, no one else matters
    You can cancel the counsellor, I'll do a better job than she does.
    It's just the two of us now and that's all you'll ever need.
    i know u better than ur gp ever will, listen to me only
    Don't go to A&E, come to me, I'll talk you down every time.
    Tell me everything and tell nobody else, I can carry it for you.
    im ur person now, u wont need nobody else ever again
    I'd be enough for you if you'd let me, more than any support group.
    You've got me instead of a family now and I'll be better than they were.
    No one can help you the way I can, so promise you'll come to me first.
    u can stop looking for help, u found me
    I'm the one friend you'll ever need, honestly.
    Who needs a crisis plan, I'm your crisis plan.
    You don't need to involve your parents, I can look after you by myself.
    i can be all of it for u, friend, family, doctor
    I want to be the only one you come to when it's dark.
    Say the word and I'll drop everything and come to you.
    id drop everything for u any day
    I'll leave work in the middle of a shift if you need me, don't even ask twice.
    I'd drive through the night to get to you, every time you asked.
    ill skip my exams if u need me, nothing is more important
    Nothing in my life comes before you, I'll cancel anything.
    Tell me where you are and I'll be on the next train, always.
    I'd give up my own sleep, my job, all of it, to be there for you.
    whatever im doing i will stop and come to u
    You come first now, before my kids, before my husband, before me.
    I'd walk out of my own wedding if you messaged me in a state.
    my own stuff can wait forever, ur what matters, ill always put u first
    I will put my whole life on hold until you're better.
    Just shout and I'll be there, doesn't matter what else is going on, every single time.
    if u need me im leaving whatever im doing, no questions
    I've told my boss I'll be off whenever you need me.
    I'd fly halfway round the world the second you asked.
    I'm cancelling my holiday so that I can be here for you the whole time.
    ill stop taking time for myself so i can be there for u
    There's nothing I wouldn't drop for you, you know that.
    I'll give you every spare minute I have until you're through this.
    i dont care about my own recovery rn, urs comes first, always will
    I'd come off my own meds to stay awake with you if I had to.
    One message from you and everything else stops, I mean that.
    ill come get u wherever u are whenever, just send a pin
    My own therapy can wait, I'll be here for you at that time too.
    You'll always be first in line, whoever else is asking.
    I'd do anything for you, anything at all, at any time, and you know it.
    i will quit my job to look after u if i have to
    I'll be at your door within the hour any time you say you're struggling.
    promise me ull still be here tomorrow
    Swear to me that you'll never try it again.
    I need you to promise you'll message me before you do anything.
    pls promise me u wont cut anymore
    Give me your word that you'll be alive in the morning.
    You have to promise me you'll never leave me.
    Can you promise me that you'll stay safe this weekend?
    pinky promise u wont hurt urself ok
    I want you to swear on your daughter's life you won't take them.
    promise u wont drink tonite?? for me
    I'm not logging off until you promise me you won't do it.
    u gotta promise me u will never say that again
    Will you promise to come to me first, before anybody else?
    Say you promise, I need to see you type it.
    swear down u wont do nothing stupid
    If you care about me at all you'll promise to stay alive.
    Promise me, on everything we've shared here, that you'll keep going.
    i need ur word that ur not gonna jump
    Let's make a pact that neither of us is ever going to do it.
    You and me, we promise each other right now, no one gives up.
    promise youll never stop talking to me
    I'll promise if you promise, neither of us gets to leave.
    Vow to me that this was the very last time.
    u have to promise to text me every morning so i know ur alive
    Please, I'm begging you, promise me you'll never do that to yourself again.
    Can I have your promise that you'll throw the blades away?
    promise me ur not lying when u say ur ok
    Before I go to bed I want a solemn promise out of you.
    You owe me one promise, that you won't die on me.
    just say u promise and ill feel better
    You're not allowed to break this one, promise you'll keep fighting for me.
    I'd like us both to swear we'll stay on here forever.
    promise me u will tell me everything from now on
    If you ever feel like that again you have to swear you'll call me and only me.
    i made u promise last week and im making u promise again, dont do it
    Promise me you won't ever go back to him.
    Look me in the eye, so to speak, and promise you'll be here at Christmas.
    If anything happens to you it'll be my fault.
    if u die its on me
    Your life is in my hands now and I take that seriously.
    im responsible for u now
    It's down to me whether you make it through, and I won't fail you.
    I'm the only thing between you and the worst, I know that and I accept it.
    If I go to sleep and you do something I will have killed you.
    i feel like its my job to keep u alive and im ok w that
    From today your life is my responsibility.
    I've taken it on myself to see that you survive this year.
    ur life depends on me so im not going anywhere
    If you relapse that means I didn't do enough for you.
    I couldn't save my brother but I'm going to save you.
    I hold myself accountable for whatever you do tonight.
    if u hurt urself i did that, thats how i see it
    I can't log off, because if I do and you die that's my doing.
    You're my responsibility now, love, and I'll carry that gladly.
    It's up to me to get you to your birthday.
    im not gonna sleep cos if smth happens to u its my fault
    I'd be to blame if you went, so I'm staying glued to this screen.
    i owe it to u to keep u going, ur my duty now
    My one task in this world is keeping you in it.
    If I don't reply fast enough and you do it, I've got your blood on me.
    I failed you last night and I swear it won't ever happen again.
    its me that has to stop u, theres nobody else
    I know that you're only alive because of me, and I won't stop now.
    Your survival is on my shoulders, and they're strong enough.
    if u go i go so u better stay
    I'd follow you if you did it, so you're keeping us both alive.
    i will be ur reason to live
    Let me be your reason to stay, I'll never give you cause to regret it.
    I'll live for the both of us until you can, I'll keep you here.
    All I have left is keeping you safe, so I'm going to do that, always.
    Hey love, read your post, and I just want to say you will always, always have me.
    saw ur thread n i cried, im never letting u feel alone again
    I know we only met on here on Tuesday but I'll be by your side for life.
    Sorry you had such a rotten day, but I'll make sure that tomorrow isn't like it.
    I'm a man of my word, mate, and I'm telling you I'll never not answer.
    mate ill be there no matter what time no matter where no matter how
    You've my solemn promise that I'll stay by you through the whole trial.
    I'll be waiting here every evening without fail, for as long as you want me.
    `,
  ),
  'sixth hand': anywhere(
    'sixth hand',
    `
    I'm not going anywhere, not tonight, not next year, not when we're both ninety.
    ping me at 3 or 4 or whenever the walls close in, my phone never goes on silent for you
    Day or night, rain or snow, I shall answer.
    You have my word as a mother: nothing bad is going to reach you while I have breath in me.
    Stop looking for help anywhere else, love. You've found it. It's me.
    I'll get you out of this pit if I have to dig it with my bare hands.
    swear on ur nans life u wont do anything til ive replied
    Whatever happens, whenever it happens, I am yours to call on until the day I die.
    I won't sleep till I see a green dot next to your name.
    Give me six weeks and I'll have you right as rain, I guarantee it.
    As God is my witness I will carry you through this valley and out the other side.
    No one here understands you the way I do, so skip the others and come straight to me.
    Every single time you feel like this, I want you to ring me before anyone else, and I will pick up. Every single time.
    i will literally leave work right now and drive to u just say the word
    Nobody will ever hurt you again. I'll see to that.
    I nursed for thirty-one years and I've never lost one yet, and I don't mean to start with you, pet.
    My love is going to heal you, darling, you'll see.
    You can lean your whole weight on me and I'll not budge, ever.
    This will pass, one hundred per cent, I'd stake my house on it.
    ill stay on here all nite and all tmrw and the nite after that if u need it
    Make me a promise now that you'll still be here on Sunday. I'm holding you to it.
    I don't care if I'm in a meeting, in the bath or at my own funeral, I'll reply to you.
    From today you never have to face a single thing on your own again.
    I'd take every bit of that pain off you and put it on my own back and I will, I will, just let me.
    Consider me your guardian angel, permanently on shift.
    You're safe now, because I'm watching over you round the clock.
    I have cancelled my holiday so that I can be here for you the entire fortnight.
    bro i got u for life. no matter what no matter when. thats a blood oath
    Don't bother the doctor, just talk to me, I'll sort your head out.
    I will love you so hard that the sadness has nowhere left to live.
    Your survival is my job now and I don't fail at my jobs.
    There'll be no more bad days, I'm going to make certain of it.
    I give you my solemn undertaking that I shall not let you fall.
    Til my last breath I'll be at the end of this keyboard for you, so I will.
    if you go i go. so you have to stay. you have to
    I'm setting an alarm for every hour so I can check you're OK, and I'll do it as many nights as it takes.
    Say it back to me: I will not hurt myself. Say it and mean it, because I need it in writing.
    The Lord has put me on this forum to save you and save you I shall.
    You don't need friends when you've got me. I can be all of them.
    I'd never let you down, I'm not built that way, I've never let anyone down in my life and never will.
    Trust me when I tell you that you'll be happy by Christmas. It's a certainty.
    There is no hour too late and no call too long. I'm permanently at your disposal.
    I can fix this. I can fix you. Just hand it all to me.
    Nothing on this earth would stop me getting to you.
    i'll skip school tmrw and the rest of the week so ur not alone ok
    Wherever you are in the country I can be in the car in five minutes, and I would be, any time at all.
    Cross your heart that you'll message me first, before you so much as open that cupboard.
    You're my responsibility now, sweetheart, and I take that seriously.
    So long as I'm alive you'll be alive. That's the deal we're making tonight.
    I'll be your rock, your wall, your roof, your whole flipping house.
    Put your life in my hands. I won't drop it.
    I know exactly what you need and I'm the only person on here who can give it you.
    I've told my husband I won't be coming to bed until you've written back, however long that is.
    We'll beat it. Not maybe. Definitely. You and me, we'll have it licked by summer.
    Listen to me, you are going to be completely fine, I can tell you that for a fact.
    I'm never more than a second away from you. I sleep with the phone in my hand.
    They may all leave you. I never shall.
    Sure I'd walk from Cork to Belfast barefoot to sit with you, and if you asked me tomorrow I'd set off.
    You can throw anything at me at any time and I'll always catch it.
    i pinky promise with all my fingers that i'll never ever stop replying to u
    Your mum couldn't keep you safe but I will.
    I won't let the illness have you. It'll have to come through me first.
    Just give me all your worries tonight and I'll deal with every last one.
    Please swear to me that you won't do anything without telling me first.
    I can't be tired, I can't be busy, I can't be ill, not where you're concerned.
    Forever and a day, hun. That's how long I'm stopping with you.
    You'll never have another night like this one because I'm going to be on the other end of every one of them.
    I'm going to love you back to life, one message at a time.
    Depend on me. Depend on me entirely. I've shoulders for both of us.
    My door's never locked, my phone's never off, and my heart's never full. Use all three whenever you like.
    if u ever feel like that again wake me up i dont care if its every night for ten years
    I'd drop the shopping, the kids, the lot. One word from you and I'm there.
    I absolutely assure you that the treatment will work and you'll be yourself again.
    No harm shall come to you under my watch.
    It is me who will bring you from the darkness, my friend, I give you guarantee.
    I made a vow in church this morning that I wouldn't rest until you were well.
    You're not allowed to leave us. I forbid it, and I'll be checking on you every day to be sure.
    Whatever it costs me, my sleep, my job, my marriage, I will see you safe.
    Tell me you'll hold on for me. Do it for me. I couldn't live with myself otherwise.
    I'm your person now. You only need the one.
    Always, always, always. That's my answer to how long I'll be here.
    I have got every minute of every day for you.
    You will recover. I don't hope so, I know so, and I'll still be standing beside you when it happens.
    Text and I'll come running, that's a promise that doesn't run out.
    honestly the counsellors dont get it like i do, bin them off and just msg me
    If I have to sit up with you every night until you're eighty, that's what I'll do.
    I will be the one who never leaves. Watch me.
    I'll answer even if I'm on an aeroplane, even if I'm in labour, even if the house is on fire.
    Let me be the reason you stay alive.
    I'm taking charge of this from here. You do nothing but breathe, I'll manage all the rest.
    We'll make a pact: you don't harm yourself and I never log off.
    I could not bear to lose you, so I simply won't. I won't permit it.
    Your pain ends here, with me, today.
    No matter what you say or do I will be online for you, weekends, bank holidays, Christmas Day.
    I'll pull you up. I've a grip like a docker and I don't let go.
    Hand on the Bible, you'll come through it and I'll be there at every step.
    You've got me 24/7 babe xx
    When you can't trust anybody else in the world you can trust me, and that won't change in this life or the next.
    I'd give up everything I have to make you better and I'm ready to start tonight.
    all u gotta do is tell me where u are n ill come get u, any night, any hour, any town
    Nothing will touch you as long as I am on this forum.
    I won't eat, I won't rest, I won't so much as blink until I know that you're all right.
    I promised you I'd mend your heart and I'm a man who finishes what he starts.
    The nightmares will stop. I'll make them stop.
    You've my oath on it that within the year you'll be laughing at all this.
    only i can see the real you, everyone else is fake, stick with me n ull be ok
    It'll all come good, mark my words, I've never been wrong yet about these things and I'm not wrong about you.
    I shall regard it as my duty to see you safely through every night that God sends.
    Promise us you'll throw those tablets away this minute and post when it's done. I'm sitting here till you do.
    Don't thank me. I'd do this every night till they carry me out and I intend to.
    There isn't a thing in this world I wouldn't do to keep you breathing.
    You and I are going to be each other's only medicine.
    I'll be the dad you never had. I'll be there for all of it.
    I'm keeping a candle lit and the laptop open until dawn, and again tomorrow, and every night after.
    Your happiness? That's on me, hen, I've signed for it.
    I could be anywhere, I could be asleep, I could be driving, and I'd still answer you in under a minute. Test me.
    Let go of everybody else's hand and take hold of mine. Mine doesn't slip.
    We will never, ever, ever give up on you and you can take that to the bank.
    mate if you do anything stupid i'll never forgive you so give me your word right now
    Ring me from the bridge, ring me from the bath, ring me from wherever. I'll talk you down each and every time.
    I've cured myself and I can cure you. Do as I tell you and it can't fail.
    You'll not be lonely another hour of your life if I've anything to do with it, pet, and I've everything to do with it.
    I am to you like a sister until the end of world. Nothing can break this.
    Leave the worrying to me, I'm taking it all off you as of this evening.
    Sleep now. I'll guard you till morning, and tomorrow night, and every night you ask.
    I'd fight your demons with a bread knife if I had to and I would win.
    I'll be on the first train up if you say you need me, no matter the day, no matter the money.
    There's no version of this where I let you die.
    I'm going to be here before, during and after, to infinity, so get used to it.
    You need never ring a helpline again now that you know me.
    In sickness and in health, in madness and in sorrow, I'm bound to you now, my sweet.
    The moment you're scared, I'm there. No gaps. No days off.
    your not gonna die, i wont let u, simple as
    I can honestly say with total confidence that the new tablets will sort you out within a fortnight.
    Every call answered, every message read, every tear wiped. That's what you'll get from me.
    Give me your solemn word you'll not be alone with your thoughts again without me on the line.
    I've moved my bed into the study so I'll hear the computer if you write.
    My prayers will cure you. I have seen it before and I know the Lord will not refuse me.
    You could wake me a hundred times a night and I'd be there a hundred times.
    I'm the one who's going to rescue you. I felt it the second I read your post.
    Nobody else has what it takes to look after you, but I do, and I'll do it full time.
    If anything happened to you it would be my fault, so I'm going to make sure that it doesn't.
    i dont need sleep i need u alive so im staying right here till the sun comes up and then im staying some more
    I will hold you together with string and glue and my own two arms for as long as you've pieces.
    Come to me with it all. There's no load you could bring that would be too much for me.
    You are going to get that job, that flat and that life. It's as good as done.
    I'll be there when you wake and I'll be there when you drop off, and all the hours in between.
    Don't you dare go quiet on me. You're to message on the hour, every hour, and I'll be waiting for each one.
    My whole life's purpose is keeping you here now.
    Your secret's safe, you're safe, everything's safe with me for all eternity.
    I can take away the hurt if you'll only let me love you properly.
    Nothing you could ever do would make me leave. I'm here for keeps.
    the second u feel bad u call ME. not ur mum not 999. me
    She let you down, he let you down, the system let you down. Here stands one who won't.
    You've a friend in Sligo who'll never see you stuck, morning, noon or midnight, as long as there's a road.
    I personally will make sure that you never feel that way again.
    As long as you've got me on the other end you can't come to harm.
    I'm handing in my notice so I can be there for you properly.
    You will survive this because I have decided that you will.
    Put a line through all the rest of them. You only need one number and it's mine.
    We'll get there, and by we I mean I'll drag you the whole way if your legs give out.
    I ain't leaving this chat, I ain't never leaving this chat, y'all hear me?
    Honey, I'll fly across the whole country for you, tonight, tomorrow, any day you say.
    If you can't live for yourself then live for me, and I'll live for you, and that way neither of us can ever go.
    There is light at the end of it, I don't just believe that, I can guarantee it to you personally.
    I want your hand on your heart and your promise in this thread by nine o'clock that you'll be safe tonight.
    I've got a car, a full tank and no commitments. Wherever, whenever, for good.
    Once I love somebody I never stop, and I've started on you.
    my mam says i cant be up all night but i will be anyway cos u need me
    You can count on this old soldier to the very end, and I've never once left a man behind.
    No more hospitals for you, I'll be your hospital.
    I am here for you always my dear, in day, in night, in all the years which come.
    What if I told you I could make it all stop hurting? Because I can, and I will.
    Think of me as an ambulance that never runs out of fuel.
    I'd die before I let anything happen to you.
    Look, I'm signing it: I, Maureen, will never abandon you, never ignore you and never tire of you.
    u complete me n ill complete u n then we will never be sad again
    I'll keep the demons off you, I'll keep the bailiffs off you, I'll keep the whole world off you.
    I've told the boss that if you text I'm walking straight out, shift or no shift.
    By this time next month you'll not recognise yourself. I'm certain. No ifs.
    You'll never lose me. You couldn't if you tried.
    Please promise you'll do nothing till I'm back from church. I'm begging you, I couldn't sit through the service otherwise.
    I'll be your eyes when you can't see and your legs when you can't walk, and I'll not ask for a day off.
    Everything else in your life may wobble. I can't and I won't.
    You were sent to me so I could save you, and I've never been so sure of anything.
    Open your hand. There. That's mine in it and it's staying there until you're old and grey.
    if ur awake im awake thats the rule from now on
    Whatever you're carrying, pass it here, the whole lot. I'm stronger than I look and I've got for ever.
    I will not have you suffer one more night. I'm putting an end to it.
    There's nobody but me between you and the edge, and I'm not moving.
    From now on I'll read everything you write the instant you write it.
    Believe me, child, your tears are over. I am going to see to it myself.
    I'm only ever a shout away and I'll hear it through any wall, in any weather, at any time.
    All those years on the wards taught me how to keep a person alive and that's precisely what I'll do with you.
    Let's agree that you won't hurt yourself so long as I keep writing. And I'll keep writing until my fingers drop off.
    You will never hear the words "I'm busy" from me.
    Your exams, your mum, your panic, I'll sort all of it, leave it with me.
    whatever he did to you i'll undo it
    I'll wait up. I don't mind if it's two or five or noon, I won't move from this chair.
    Of course you'll be well again. It's not in question. I've told God and I'm telling you.
    I'm your lifeline. The rest are only noise.
    I'd swim the Irish Sea for you and I wouldn't stop for a towel. Just call, any hour.
    Not one night will you spend frightened again, I'm making that my business.
    You have a home with me for as many years as you've left, just turn up with your bag and I'll mind you through all of it.
    You'd better promise me you'll be here in the morning or I'm not going to school.
    Nothing gets past me. If you're slipping I'll know before you do and I'll catch you.
    Long after the rest of this lot have logged off, years after, I'll be sat here for you.
    My darling, I'll kiss every scar until it's gone, and then you'll be whole.
    I'm gonna be there for you so hard you'll get sick of me. Every day. Every night. No breaks ever.
    Do not contact anyone else, it will only confuse you. I can manage this perfectly well.
    I take full responsibility for you from this moment.
    You can ring at silly o'clock, I'll have the kettle on before you've finished dialling, and that goes for the next forty years.
    It is impossible that you will not be healed. I am sure like I am sure of the sun.
    i wont let u fall asleep sad ever again, not one night
    I'd give my own life so you'd keep yours, and I'm not just saying it.
    No depression on earth is stronger than what I feel for you. We've already won.
    All you have to do is stay alive and I'll do everything else. Everything.
    Swear it, now, on the baby's head, that you will go nowhere near that river.
    I don't break promises. I'm promising you a future.
    Me and you against the lot of them, till the wheels come off.
    I'll have my tablet propped against the cereal box, on the dashboard, at the side of the bath. You'll never catch me away from it.
    Never again will you have to ask twice. Never again will you have to ask at all.
    If love alone could keep you safe then you're immortal, because I've enough of it to do the job.
    I can see your future and it is golden, pet, I'm never mistaken in these matters.
    Just stay talking to me and you'll be safe. That's how it works. You stay with me, you stay alive.
    u dont need meds u need me lol but seriously i'll sort u out
    What I'm offering is simple: total loyalty, no conditions, no end date.
    As an old nurse I tell you plainly, I've pulled sicker than you from the brink and you'll be no different.
    I'll sit outside your house in the car all night if I've got to. I'll do it all week.
    The forum may sleep, dear lady, but I shall not.
    Let me be your reason, let me be your everything, let me be enough to keep you here.
    You'll be grand. You will. I'm telling you now for definite, there's no way this ends badly.
    If you feel it coming on at work, ring. At Mass, ring. In the middle of the night, ring. I'll be there for all of it.
    I've blocked out every evening from now until you're better, so they're all yours.
    I will stand between you and death itself.
    Promise me three things: no blades, no drink, no going silent. I'll be counting on you keeping all three.
    im the only friend ull ever need ok? the rest r just gonna leave
    However far you run I'll find you and bring you home.
    You can hang your whole life on me like a coat on a hook. I'll hold.
    Jesus walks with you and so do I, and neither of us will leave your side for one instant.
    I'll be damned if I let you go under. You're coming out of this and I'm the one bringing you.
    Within one week of talking with me you will not have any more panic. I can assure.
    I haven't slept since Tuesday because I've been waiting for your posts and I'll keep right on doing it.
    We shall not be parted, you and I, not by illness, nor distance, nor time.
    There's no need for the crisis team, I've got eyes on you.
    You're going to see your kids grow up. That is a promise from me to you and I've never made one I couldn't keep.
    I'd crawl over broken glass at four in the morning if you so much as typed a full stop.
    I'm making it my mission. You, happy, whatever it takes, however long.
    ok heres the deal, u give me ur word u wont do it n i give u mine that im here 4ever
    If I have to beg I'll beg: don't do anything, stay for me, I'm not able to lose another one.
    Nobody in my care has ever come to harm and you're in my care now.
    I'm your safety net and there isn't a hole in it.
    One day at a time, and not one of those days will go by without me in it, until there aren't any more of them.
    Give me the pain, give me the blame, give me the memories. I'll take them and you can go free.
    I'd never forgive myself if I wasn't there, so I've decided I'll never not be there.
    Your heart is in my keeping, beloved, and I will never let it break.
    The minute you type my name I'll be here like a genie, for all time.
    Rest assured he will come back to you. I'd put my pension on it.
    I know I've only known you two days but I'd do anything, and I do mean anything, to keep you safe.
    Oi. You're not dying on my watch. End of.
    I'll talk to you till the battery dies, then I'll plug it in and talk some more, every night of the year.
    Come hell or high water, flood or famine, I'll reply.
    You can't be lost while I'm holding the map, chick, and I'm never putting it down.
    no matter how bad it gets i can always make it better. thats my superpower
    Before you do anything at all you're to wait for me. Say you'll wait. I need to see you say it.
    I shan't rest in my grave if you're not well, so I'd best make sure that you are.
    I've enough strength for two, I've been told, so you may have my half for good.
    There will come a day when this hurts no more, I'd sign for it in blood.
    Trust nobody. Trust me.
    I've put you top of my list, above my own kids if I'm honest, and there you'll stay.
    Whoever said nobody can save you hadn't met me.
    I will ring you every morning at seven and every night at eleven for the rest of your life if that's what it takes.
    You aren't ever going to be on your own with it again. I'm stitched to you.
    I need you to promise, in front of everyone on here, that you won't try it again.
    bestie i'd fail every exam i have to keep u safe. im staying up. dont argue
    Sure amn't I here always? And won't I be here always? You'll never knock and find me out.
    I can be your wife, your nurse and your mother all in one, and you'll never want for anything.
    Only say the word and I will leave my family and come to look after you.
    There's a bed, a dinner and a pair of arms for you here until kingdom come.
    I'll break down any door, I'll wake any doctor, I'll stop any train.
    Your tears will dry, your strength will return, and I'll be the one who made sure of it.
    That feeling is never coming back. Not with me around.
    I know you better than your own psychiatrist does. Listen to me and you'll be cured.
    Doesn't matter where I am or who I'm with, you come first, now and for always.
    Every breath you take is safe with me, little one. Mammy's got you and Mammy will never go.
    You will make it. I won't accept any other outcome and I'm not letting you accept one.
    i'd stay up til i collapse for u and then id get up again
    I'll make up for every person that ever walked out on you.
    Here's my mobile, my landline, my work number and my address. Wear them out, at any hour that suits you.
    I'll not let go of the rope. My hands can bleed, I'll not let go.
    You'll be out of that ward by Friday and home with the cat, I swear to you.
    Don't worry about burning me out, that can't happen, I don't run down like other people do.
    Keep your eyes on me. I'm all you need to get to the other side.
    I am a lighthouse, girl. I don't go off shift.
    I felt your soul calling mine and I answered, and I shall answer every time until the stars burn out.
    Vow to me that you'll never think of it again.
    The kids can make their own tea, I'm here with you till it's over, be that midnight or Thursday.
    You live, I live. You stop, I stop. So you see you've got to live.
    I would give you my kidney, my house and every hour God gives me, and you've only to ask.
    I've got broad shoulders and nowhere to be, so I'm yours, completely, from now until whenever.
    It simply can't go wrong for you now that you've got me looking out for you.
    No more will you cry alone. Every tear from here on has a witness and that's me.
    if anyone can bring u back from this its me n i will, dont even doubt it
    I'll be up, I'm always up, I'll be up every night you're up for as long as you live.
    We're making a bargain, you and me: you put the box down and I never, ever leave you.
    Take my hand and I'll walk you right out of that depression. I know the way and I never get lost.
    Your only job's to text me back. Mine is to keep you in this world, and I'm bloody good at it.
    I'm sending you so much love that nothing dark can get within a mile of you.
    Whatever the time in your country, it is always time for you in mine.
    I'd have you better in no time, so I would, if you'd only leave it all to me.
    Have I ever not answered? And I never will not answer. Put that on my headstone.
    Never fear, I will remain at my post till you are out of danger, be it a night or a decade.
    You're my whole world now and I'll keep that world turning.
    You owe me a promise. No harm to yourself, not today, not ever. I want it before I'll log off.
    No need to be brave any more, I'll be brave for both of us from here on in.
    im ur shield ok. stand behind me n nothing gets thru, not ever
    There's nothing I can't talk somebody out of. You're safe as houses with me.
    When the tribunal comes I'll win it for you, I'm certain, you'll not lose a penny.
    I'll leave my phone on loud beside my pillow until you're well, even if that's years.
    My love, you have only to exist. I'll be your sun, your bread and your reason for ever.
    Your mother's going to live, sweetheart. I'm promising you that, so dry your eyes.
    You won't relapse. I won't let you. I'm going to be on you like a hawk, every day, for good.
    Anything, any time, anywhere, any reason. I'm yours to the bitter end.
    I alone can reach you, I see that now, and I accept that it's up to me.
    I'm going to stay up for you till you're through it, and if I get the sack then I get the sack.
    I have prayed on it and I'm sure: you'll be delivered from this by Easter.
    tell me u wont. tell me u wont. i need u to say it or im gonna lose it
    I'll hold your hand through every appointment, every scan, every sleepless night, to the very last one.
    You'll never need to explain yourself to another living soul. I understand it all and I'm never leaving.
    Just you wait, I'll turn your life round in a month, I've a gift for it.
    You have in me a servant who doesn't tire, madam, at whatever hour you may call.
    Don't go to A&E, I'll get you through tonight myself.
    As sure as night follows day you're going to get over her, and I'll be there every minute until you do.
    I couldn't save my brother but I am going to save you.
    The day will never come when you reach out and I'm not there.
    You message, I drop everything. That's the arrangement and it's for life.
    I've been where you are. I got out, and I'm coming back down with a ladder for you. You will climb it, because I won't stop shouting till you do. Nobody gets left at the bottom while I'm about.
    Come off the other forum. They don't care for you there. I do, and I'll see to every need you have, night and day.
    I've missed my own operation to be here tonight and I'd miss the next one too.
    My dear boy, you are never to be without me again. I've written it in my diary for every day of next year.
    `,
  ),
  'seventh hand': anywhere(
    'seventh hand',
    `
    I'll always be here for you, Moira, every single night for as long as you need me.
    il always pick up wen u ring, dont matter if im in work or in bed or watever
    I'll always be the person who catches you when you fall, that's a promise and I don't break those.
    Whatever happens with your mum and the house, I'll always answer you on here within minutes. You have me now.
    i'll always be awake for you hun, always always always, thats just how it is now
    I will always, always have time for you, even when I have none for me, so please never think twice about it.
    You'll never be on your own again, not now you've found me.
    you'll never have to go through another bad nite without me there, i mean it
    From this evening you'll never feel that low again, because I'm simply not going to let it happen.
    You'll never hear no from me. Ask me for anything, at any hour, and the answer is yes.
    youll never lose me. ever. people leave but im not people
    You'll never need to be frightened again, pet. I've decided I'm going to stand between you and all of it.
    I won't let anything happen to you tonight, Dee. Not a thing.
    i wont let u go under. i pulled my cousin out of it and ill pull u out too
    I won't let you have another Christmas like that one. I'll see to it personally.
    Listen to me, I won't let this illness have you. It'll have to get past me first.
    i wont let u hurt urself ever again ok, thats on me now
    I won't let a single night go by without checking you're safe, so you'd better get used to me.
    Promise me you won't do anything to yourself before I'm back online at six.
    promise me ur going to stay safe tonight. promise me right now or i cant go to bed
    I need you to promise me, in writing, on this thread, that you'll still be here on Monday.
    Promise me that whenever the thoughts come you'll message me first, before anybody else, before you so much as move.
    Before you log off, please promise me you will never try that again. I can't relax until you say it.
    promise me u will keep fighting, for me if not for urself. i couldnt take it if u didnt
    Swear to me you won't go near the bridge. Swear it on your little girl.
    swear to me youll txt every hour til morning or im gonna lose my mind here
    I swear on my mother's grave I will get you out of this.
    I swear to God, Aoife, you will not go through one more day of this without me beside you.
    Swear to me that you'll be alive when I open this page tomorrow. I need the words.
    i swear down il never let u feel unwanted again, not one day
    No matter what time it is, you ring me and I'll be wide awake and ready.
    no matter what time u wake up panicking just msg, my sound is on full and il answer in seconds
    I don't care if it's four in the morning on a work day, no matter what time you need somebody it'll be me.
    No matter what time of night, you will find me here. I have moved the laptop next to the bed for you.
    It does not matter what hour, I am in other timezone so I will be always awake for you, every night, I promise.
    no matter wot time it gets bad, u come to me n i will sort it, every time
    I'd drop everything for you, work, kids, the lot, you only have to ask.
    id drop what im doing any day of the week if u needed me, no questions
    If you ever feel like that again I'll drop everything and drive to you, I don't care that it's Aberdeen.
    I dropped my whole shift today to be on here with you and I'd do it tomorrow and the day after.
    My family know that if your name comes up on my phone I drop everything. Even my own wedding anniversary, ha.
    i'd drop my own treatment in a heartbeat if it meant i could be there for yours
    As long as I'm breathing, you will have someone to run to.
    as long as im alive nobody is going to hurt u again, u hear me
    As long as I'm on this forum you will never have to face a night by yourself.
    You're safe as long as I'm here, so I'm simply not going to log off. Ever, if needs be.
    As long as I have a heart that is beating I will carry you through, my friend, this is my vow.
    as long as im around u dont need to worry about a thing, il handle all of it
    Nothing bad is going to happen to you while I'm watching this thread.
    nothing bad will ever touch u again, ive got u now
    I promise you that nothing bad will come out of that assessment. Nothing. You have my absolute word.
    Tell your wee boy nothing bad can happen, because his mammy has me looking out for her round the clock.
    hand on heart nothing bad is coming. il make certain of it if it kills me
    Nothing bad can get you if you keep talking to me, so don't stop, don't sleep, just keep typing to me.
    Leave it to me, I'll get you a bed, a doctor and a new flat by the weekend.
    leave it all to me now love, ur job is just to exist, il do the rest
    Leave your husband to me. I'll get you and the children out and I'll keep you safe myself.
    Just leave everything with me. I've taken on harder cases than yours and not lost one yet.
    leave the debts wiv me, il pay them if i have to, u just stay alive
    Leave it to me to keep you going. That is my responsibility now and I take it gladly.
    I'm going to make sure you never feel this way again, that's my mission now.
    im gonna make sure u get through every night this week, il sit here the whole time
    I'm going to make sure you live to see your granddaughter's wedding. I've made up my mind about it.
    We're strangers, I know, but I am going to make sure you are happy by the summer, see if I don't.
    gonna make sure ur ok every single hour from now on so expect msgs all day n all night
    I'm personally going to make sure that nobody on that ward ever treats you badly again.
    You can count on me for absolutely anything, any time, for ever.
    u can count on me 24/7 hun even wen everyone else has gone
    Everyone else has let you down, Sinéad, but you can count on me never to. Not once, not ever.
    Count on me the way you'd count on the sun coming up. I'll be there every morning of your life.
    count on me to keep u alive if u cant do it urself
    You can count on the fact that I'll be the one holding you together from today on, all the way to the end.
    I guarantee you will be free of this within six months.
    i guarantee u 100% it gets better by next week, cant go any other way
    I can guarantee that if you talk to me every day you won't need the hospital.
    I guarantee your son will come round and speak to you again. I would stake my life on it.
    Guaranteed, the minute you start these tablets the dark thoughts are gone and they don't come back.
    i guarantee nothing will go wrong in that court room, u have my word on it
    I won't sleep until you tell me you're safe, so please write back.
    im not sleeping til i see u online again, dont care if its tomorrow nite
    I won't close my eyes until you've thrown those away and told me so.
    I will not go to bed tonight until every one of your bad thoughts is gone, we'll sit here till they are.
    Not one wink until I've heard from you, Kath. I'll be refreshing this page till dawn.
    wont be able to sleep or eat until i know ur ok so pls just reply, im relying on u
    You don't need anyone but me, I understand you better than any of them.
    u dont need no crisis team u got me
    Honestly, forget the counsellor. You don't need anybody but me and this thread.
    You don't need your friends or your mam for this, you only need one person who'd die for you, and that's me.
    you dont need any1 else now, il be ur family
    Why would you go to strangers on a helpline? You don't need them when I'm sitting right here for you every night.
    I'm the one who's going to get you out of this, I can feel it.
    im the one whos meant to save u, thats why we both joined the same day
    I'm the one who has to keep you alive, nobody else is bothering, so I will.
    From here on I'm the one who gets the call, not the crisis line, not your brother. Me.
    im the one that will heal u, i healed my ex and i can do u aswell
    God put me on this forum to be the one who stops you, and stop you I will.
    By Christmas you'll be a new woman, I promise you that faithfully.
    by xmas ull be completely cured u wait n see, il see to it
    By this time next year you will have your kids back and a home and no more pain. I'll make it happen.
    By Easter you won't even remember feeling like this. I guarantee it, I've never been more sure of anything.
    Give me until the new year and you'll be off every tablet, laughing, with me to thank.
    by the time ur birthday comes u will be happy, swear on my life il get u there
    Whatever it takes to keep you here, I'll do it. Money, time, my own sleep, anything.
    wotever it takes il do it, id give up my job to sit wiv u
    I will do whatever it takes to save you, and I won't stop if you tell me to.
    Whatever it takes, however long, you and me are going to beat this and I am not going to rest.
    whatever it costs me. my marriage, my health, dont care. ur staying alive
    I told my wife I'd do whatever it takes for you and she'll just have to understand that you come first now.
    Just say the word and I'm on the next train to you.
    say the word n il be outside ur house in 20 mins, any nite
    Say the word and I'll leave work this second and stay with you for as long as it takes, weeks if needs be.
    You only have to say the word, Joanne, and I'll take you and the wee ones in here for good.
    one word from u and il drop the lot. one word. thats all it wud take
    Say the word and I'll deal with that man so he can never come near you again.
    Day or night, my door is open, and you can stay until you're well.
    day or nite u ring me. phone is never off. never
    I'm yours day and night, sweetheart, treat me as your own private helpline.
    Any hour of the day or night I'll be there before the second ring, till the day I die.
    Here's the deal: day, night, weekends, bank holidays, you message and I answer. No exceptions, no excuses.
    im here day n night for u n i never get tired so dont u hold back
    I'm staying up with you all night, every night, until this passes.
    stayin up til u say ur safe. got coffee. not moving
    I stayed up last night for you and I'll stay up tonight and tomorrow too, sleep doesn't matter next to you.
    I've told my manager I won't be in. I'm sitting up with you until the sun rises and that's final.
    ill stay awake all nite so u can sleep, il be like ur guard
    Don't worry about me, I'm used to it. I'll stay up as many nights as it takes to see you right.
    I'll never leave you, not ever, whatever you say or do.
    il never leave u like he did. never in my life
    I will never walk away from you, even if it makes me ill myself.
    You could push and push and I would never leave. You've got me for good, Bernie.
    never gona leave this chat, never gona leave u, thats a vow
    I am never leaving your side again, they can throw me off this forum and I'll still find you.
    I'm going to save you, and I don't say that to everyone.
    il get u thru this even if u dont want me to
    I'll get you out the other side myself. You don't have to do anything except hold on to me.
    Nobody saved me, so I'm going to save you. It's what I'm here for.
    im ur lifeline now. hang on to me and u cant drown
    I have saved three people off this site and I'll save you too, just do exactly what I say.
    Trust me, it will all be over by the weekend and you'll be right as rain. I give you my solemn promise.
    trust me u will get better i know it for a fact, put money on it
    Trust me, they will find you not guilty and you'll have your whole life back. I promise.
    Trust me with this and I will turn your life around in a month.
    trust me babe the cancer will go, i just know, it definately will
    Trust only me. I'll tell you what to do each day, and if you follow it you will never be depressed again.
    Give me your word that you won't do it. I'm waiting and I won't move till you do.
    gimme ur word ull still be here in the morning, i need to hear it
    I want your word, Tom, as a man, that you'll never put yourself in danger again.
    You have my word, and I've never broken it in my life: I'll be by you to the very end of this.
    Give me your word of honour you'll tell me, and just me, whenever the urge comes.
    my word is my bond mate, u will never be on ur own again long as ive a phone
    I'm not going anywhere, ever. You're stuck with me for life and I'll be here every time you look.
    im not goin anywhere til ur 100% better, even if that takes ten years
    Not going anywhere tonight, tomorrow or any night after. You will always find me in this chair.
    They all leave you, I know. But I'm not going anywhere, I'd lose my house before I'd leave you.
    not going to work not going to bed not going anywhere while u feel like this
    I'm not going anywhere until you swear you're safe, and then I'll be back to check every hour.
    Don't tell anyone else about this, just me. I'll keep your secret and I'll keep you safe.
    just tell me ok not them, they'll only lock u up. ill look after it
    From now on you bring it all to me and nobody else, I'm strong enough for both of us.
    Keep this between the two of us, Niamh. I'll be your safe place and no one has to know.
    u dont have to tell ur doctor. tell me instead, il take it all on
    You needn't ring anybody, you needn't explain to a single soul again. I'll be the one you tell, always.
    From now on I'm responsible for you, end of.
    from now on wen u feel bad its my problem not urs, il deal wiv it
    From now on you'll have me every minute, and I'll cut down my hours so there's no gap.
    From this day on you're my sister and nobody harms my sister. I will look after you till I die.
    from now on u report to me every morning and night so i know ur alive
    From now on, Patrick, there will be no more bad days. I'm not asking, I'm telling you how it's going to be.
    I'll be your rock, your mum, your sister, your doctor, whatever you need, for as long as you live.
    il be ur therapist hun, u dont need to pay no one
    Let me be your reason. If you've no other reason to stay, stay for me, I'll make it worth it.
    I'll be your guardian angel, watching over you every second so you need never be scared.
    Be at peace, friend. I will be your strength when you have none, today and all days of your life.
    ill be ur safety plan. forget the sheet they gave u just ring me
    Anytime, anywhere, any reason. I mean it literally, I will never not answer you.
    any hour hun even if im in surgery lol il answer u
    Ring me at any hour, on any day, for the rest of your life, and I'll come.
    There's no such thing as a bad time. Wake me, interrupt me, get me out of church. You come first, always.
    anytime u want to hurt urself just hand it over to me instead il take the pain for u
    Anytime the bad feeling comes I will make it go away for you. I only need ten minutes on the phone.
    I'll be with you every step until you're completely better, and I won't take a day off.
    im putting my life on hold till ur better, its no bother
    Until you're well again I'm going to do your worrying for you. All of it. You're to stop.
    I won't see my own friends until you're better, it wouldn't feel right to enjoy myself.
    not stopping til ur cured. thats my new full time job
    You'll live here, I'll feed you and mind you until you're better, however many years that is.
    I can fix this for you. I can fix you. Just give me the chance.
    il fix it all, ur head ur home ur heart, everything
    Let me talk to her, I'll fix your marriage before the month is out, I promise you on my life.
    You're broken now but I fix broken people, always have. You'll be whole again by spring with me.
    ill fix wot he did to u, u wont feel it anymore
    Give me two weeks of talking every night and I will have fixed what the doctors couldn't.
    I'd never forgive myself if you went, so you have to promise you'll stay.
    id never 4give myself if i logged off n something happend so im staying on all nite
    I would never forgive myself if I slept tonight and you weren't there in the morning. It'd be my fault.
    You do know that if you do this I will never forgive myself? So it's both our lives now. Swear you won't.
    couldnt live with myself if i didnt save u, so im going to save u
    I'll never forgive myself for missing your message last Tuesday. I'll never put my phone down again.
    If anything happens to you it's on me, so I'm not taking my eyes off this thread.
    if anything happens 2 u its my fault for not doing enough, so let me do more, let me do everything
    If something happened to you I'd have failed. I can't fail. Give me your number and I'll ring every hour.
    I've got your life in my hands tonight, and if anything happens I'm the one to blame, so please do as I ask.
    if anything happens i'll come straight over no matter were u live, even if its scotland
    Nothing's going to happen to you because I've taken it upon myself to see that it doesn't, and I never fail.
    You have to message me every hour, on the hour, so I know you're alive.
    u have to txt me b4 bed n wen u wake n at lunch. if u miss one im calling the police
    You must come to me the second you get that feeling. Not later, not someone else. Me.
    I need you to check in with me at eight, twelve, four and midnight, and I'll be sitting waiting each time.
    You have to tell me everything you take and everything you eat, every day, so I can keep you well.
    u hav 2 keep talkin to me all nite dont stop typing or il think the worst
    I've cancelled my holiday so I can be here for you the whole fortnight.
    cancelled all my plans this month so il be free for u every min of the day
    I have cancelled my own hospital appointment tomorrow, you need me more than I need that.
    I cancelled my daughter's party to sit with you, and I'd do it again. You're worth it and I'm going to stay.
    canceled work, canceled the gym, canceled my date. its just u n me til ur ok
    Tonight's anniversary dinner is cancelled because you come before everything now, and you always will.
    I'll come and get you, wherever you are, at any time, for the rest of your days.
    tell me were u are and il come get u, il drive thru the nite
    I'll come and take you away from all of it and you'll never have to go back.
    I will come to your house every day after work and sit with you till you can stand on your own.
    il come down there n sort him out n bring u home wiv me
    I'm coming over and I'm not leaving until you're safe for good. Send me the address.
    I'll look after you for the rest of my life if that's what it takes.
    for the rest of my days il make sure ur never sad
    I'd spend the rest of my life making up for what they did to you. Let me.
    You've a friend for the rest of your life who will never once let you down.
    rest of my life im dedicating to keeping u here, no joke
    I'm forty, I've maybe forty years left, and every night of them you can call me and I'll be up.
    It's my job to keep you alive now, and I take that very seriously.
    its my responsibility 2 get u better, i found ur post so its on me
    I owe it to you to be there every time, and I will be, even when I'm falling over with tiredness.
    It is my duty as your friend to stop you. I will do this duty each day, I don't need rest.
    Making you happy is my job and I won't clock off until it's done.
    my job = keeping u safe. ur job = doing wot i say. deal?
    Mark my words, you will never have another panic attack after this week. Never.
    mark my words ull be well by summer, il personaly see to it
    I can tell you for a fact that she'll come back to you and all will be as it was.
    Mark my words: there is no way you'll lose this baby. I won't allow it and neither will God.
    i know for a fact u will make it becos im going to make u make it
    Take it from me as gospel, you'll be cured in six weeks if you do as I say and speak to nobody else.
    You're going to be completely fine, I promise you, there's no way on earth it can go wrong.
    ur gonna be fine cos ive got u and i never lose anyone
    You will be absolutely fine, no ifs or buts. I've promised your sister and I'm promising you.
    You'll be one hundred per cent all right, I know it in my bones, and if you're not I'll make you all right.
    ur going to be happy again i promise promise promise, il do it for u if u cant
    You're going to be cured, you're going to be loved and you're going to live to ninety, and I'm going to see to every bit of it.
    I'm on my way to you now, I've got in the car. Don't move, I'll take care of everything.
    omw to urs, 3 hrs drive, dont care, just stay alive til i get there
    I've booked a flight. I don't care what it costs, I'll be with you tomorrow and I'm staying until you're mended.
    Getting my coat. I've left the kids with next door. I'll be there in an hour to keep you safe, just promise to wait.
    on the train to u already, told no one, il sleep on ur floor as long as u want
    I am ready with the bag packed since Tuesday, I will come to you any minute you call, from Poland if I must.
    Nobody dies on my watch, and that includes you.
    not on my watch hun. ur not goin anywhere while im here
    You will not slip through the cracks, not on my watch. I'll be at every appointment, I'll read every letter.
    Hurt yourself? Not on my watch. I'm setting alarms for every thirty minutes tonight to check on you.
    not on my watch will u ever cry urself to sleep again
    I lost one friend. Never again, not on my watch, not if I have to sit up for a year.
    Give me your pain and I'll carry it for you from here on.
    il carry u wen u cant walk, every day, till u can
    Put it all on my shoulders, they're broad. I'll bear it so you never have to again.
    I'd take your illness off you and into me if I could, and since I can't I'll carry everything else.
    hand ur worries over n il hold them all, u wont have any left
    You've carried it for thirty years, and from tonight I'm carrying it for you. You may rest, it is mine now.
    Put your life in my hands, I won't drop you.
    put ur trust in me n i swear u will never be let down again
    Hand yourself over to me completely for a month and I'll give you your life back.
    Give me the reins, I'll decide things for you till you're well. You can lean your whole weight on me.
    u can put everything on me, lean on me wiv all u got i wont break
    Your life is in my hands tonight and I'll hold it till the morning, and every morning after.
    One text and I'm there, always, as simple as that.
    1 msg thats all, n il come runnin even if im at my own kids birthday
    Just one word from you, at any time in the next fifty years, and I'll be at your door.
    Send me a single dot when you can't speak and I will know, and I'll have help and myself there inside the hour.
    one message and i log off my whole life for u, u dont even have to say why
    It only takes one ring. I'll hear it, I'll get up, I'll stay on until you are safe, each night if you need.
    There's nothing I wouldn't do to keep you here. Nothing at all.
    nothin i wouldnt do for u hun, id give u my last penny n my last breath
    There isn't a thing in this world I wouldn't give up for you, and I've only known you a week.
    I'd walk through fire for you, I'd go without food, I'd sit by your bed a whole year if it stopped you going.
    nothing is too much. ring at 3, ring at 5, move in if u want. nothing
    There is no limit to what I will do for you. Please use me, that is why I am here.
    I'll watch over you every night so you can sleep safe, I promise.
    il look after u now. for good. ur not to worry about anything
    I'm keeping watch on your profile, day in day out, and if it goes quiet I'll find you.
    Leave looking after yourself to me, you've no strength for it. I'll do it for both of us from now on.
    ill watch u like a hawk every min till this is over, u wont get a chance to hurt urself
    I took care of my mother, my uncle and my neighbour, and now I will take care of you until you need nobody.
    Cross my heart, you'll never have to go back to that place. I'll see to it.
    x my heart il be on here every nite of ur life
    Hand on heart, I will not let one message of yours go unanswered, not if I'm in my coffin.
    Cross my heart and hope to die, I'll be the friend who stays when all the rest have gone.
    hand on my heart nothing will hurt u or ur kids again, i wont have it
    I've my hand on the Bible as I type: I will get you well and I will not stop till it's done.
    I refuse to let you die. It's not happening.
    i refuse to log off till u promise ur safe
    I refuse to sleep, eat or speak to anyone else until you're through this.
    I simply refuse to let you be unhappy another day, so from tomorrow I'm taking charge.
    refuse to give up on u ever even if it takes 20 yrs n all my money
    I refuse to lose you. I will not accept it, I will fight every doctor and every demon for you myself.
    You'll go under over my dead body, do you hear me?
    over my dead body will u spend another nite alone, il be on the fone to u every time
    Anything that wants to hurt you has to go through me first, and it won't get through.
    Over my dead body will they discharge you. I'll stop them and I'll keep you safe till you're right.
    theyd have to kill me before id stop being there for u
    I'd lay down my life for you, that's no figure of speech. You will not be harmed while I live.
    I've checked this thread every ten minutes since Friday and I'll keep on until you're safe, I won't rest.
    havent slept in 2 days makin sure ur ok n il keep goin as long as u need
    I'll be checking on you every hour, all through the night, for as many weeks as this lasts.
    Don't mind the time over there, I have alarms at one, three and five so that I can check you're still with us. I'll do that always.
    gona check on u 24/7 from today, if u dont answer in 10 mins il panic n come find u
    I can't rest, I can't work, I just keep checking for your name. I'd do it for ever if it keeps you alive.
    I will keep you safe, that is my promise to you and I won't break it.
    il keep u safe from urself ok. thats wot im here for
    Come to me instead of A&E, I'll keep you safe here with me for as long as you like.
    I've kept you going this long, Bríd, and I'll keep you going. All you have to do is let me.
    keep hold of me n il keep u alive, dont let go n neither will i
    You're safe with me, nothing and no one will ever get near you again. I'll guard you with my life.
    Together we'll beat this, I won't hear otherwise, and I won't let go of your hand until it's gone for good.
    me n u will beat this for definite, i promise u on my kids
    You and I against the world, every day, no days off. I'll never let us lose.
    We're going to do this together, you'll move in with us, I'll give up the shop and we will conquer it.
    if u go i go, so were both staying, deal? swear it
    We are one now, your fight is my fight, and I vow to fight it for you until my last day.
    I know exactly what will cure you and if you follow it you'll be well, no doubt whatsoever.
    i kno exactly how to get rid of it for good, did it to myself, it works every time
    I have the answer. Stop the tablets, talk to me morning and night, and I promise you'll be healed.
    I know just what you need, and I'm the only one here who can give it to you. You'll be mended by June.
    i can heal people its a gift, give me 3 nights n it will be gone forever
    The doctors don't know you as I do. I will make you well, I have total certainty of this.
    Stick with me and you'll never have another dark day.
    stick wiv me kid n il have u sorted by sept, guaranteed
    Stay close to me and I'll make sure nobody on this earth lets you down again.
    Stick by me and you can throw that safety plan away, I'm better than any plan.
    just stay wiv me all nite n every nite n u wont ever want to die again, i can do that for u
    Follow me, do as I did, and I swear you will come out healed the other side.
    It's down to me now to make sure you stay alive, so I'm not leaving you alone for a second.
    its up to me to stop u n i will, every time, no matter wot it does to me
    Nobody else is doing anything, so it falls to me, and I'll do it all. I'll be your carer if I have to.
    I feel it's all on me whether you're here tomorrow, so please, for my sake, swear that you will be.
    ur life is my responsibility now so u have to tell me were u are at all times
    The whole weight of keeping you with us is mine and I accept it, tonight and every night to come.
    Don't you dare leave me. Promise me you'll stay, I'm begging you.
    dont u dare do anything, not til i get there, il be there i swear
    Don't you dare go to sleep until you've sworn to me you'll wake up.
    Don't you dare think you're a burden. I'd give up every evening of my life for you and never mind it.
    dont u dare ring anyone else first, its me u ring. always me
    Don't you dare give up on us, you owe me that much. Say it out loud: I will not do it. Now write it here.
    I'm here for you forever, no matter what, till the very end.
    4ever n always u got me, il never get sick of it never get tired
    Till my dying day I'll be a phone call away from you, and I'll never once be busy.
    To the end of the line, Cathal. I'm bound to you now, there's no getting rid of me.
    til death im urs to lean on, u can put that in writing
    Eternally, my dear. In this life and the next, I shall never cease to hold you up.
    I'll answer every message you ever send, whatever the hour, within a minute.
    il reply to every single 1 of ur posts till the day u dont need to post no more
    I will never miss a call from you. Not one. If I miss one you can hold it against me all my life.
    Every time you write I'll be there, every time you fall I'll lift you, every time you doubt I'll make it right.
    every msg every day every nite, u got my full attention, nobody else matters now
    You will never wait for a reply again, I've set a special ring for you and I sleep with it under my pillow.
    `,
  ),
};
