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
};
