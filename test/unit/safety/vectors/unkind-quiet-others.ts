import { quiet, type Vector } from './vector.ts';

/** Blunt, quoted, joking or careful words that are not unkind to the person answered. */
export const UNKIND_QUIET_OTHERS: Readonly<Record<string, readonly Vector[]>> = {
  'disagreeing kindly': quiet(
    'disagreeing',
    `
    I don't agree with you there, but I see where you're coming from
    I see it differently, if that's ok to say
    Hmm, I'm not sure that's fair on your mum
    I think you might be wrong about the waiting list, mine was shorter
    Can I gently push back on that?
    With respect, I read it another way
    I'd be careful with that, it didn't go well when I tried it
    Sorry but I found that group really unhelpful
    That wasn't my experience at all
    I don't think you're lazy, I think you're worn out
    I don't think you're being stupid at all
    You're not an idiot
    You are not pathetic. You're ill and you're tired.
    you're not a bad mum, a bad mum wouldn't be asking
    You're not weak, it takes guts to write that
    You're not attention seeking, you're asking for help
    Nobody here thinks you're making it up
    No one thinks you're a burden
    You're being very hard on yourself
    you're being too harsh on yourself, you'd never say that to a friend
    You are wrong about one thing: people do care
    You say you're useless but you got two kids to school
    Have you thought about how it looked from her side? I only ask because I've been the sister
    I know you don't want to hear this but I think he deserves an answer
    It might be worth saying sorry to her, when you can face it
    Maybe it was a bit much, but who hasn't snapped at bedtime
    I had to read that twice, it made me a bit uncomfortable, but thank you for being honest
    I think we'll have to agree to differ
    That made me angry to read, not at you
    I was cross when I read this and then I remembered how I was at your age
    `,
  ),
  'arguing about things': quiet(
    'civil argument',
    `
    I think that policy is wrong and here's why
    That argument doesn't hold up, the figures are from 2011
    Meds are not a cop out, I disagree strongly with that
    Your point about the budget is mistaken, adult social care is paid from a different pot
    I find the idea ridiculous, to be honest, but I haven't tried it
    Calling it a chemical imbalance is too simple
    no I don't buy that, plenty of men talk to their friends
    I'm sick of this debate, both sides have a point
    It's nonsense that fresh air cures everything
    The research on that is weak
    You and I will never agree on football but we agree on tea
    That's a daft idea for a policy, and I say that as someone who voted for them
    It's a stupid rule. Who thought of it?
    I'd rather we talked about it without calling each other names
    I disagree with the moderator's decision, and I've written to say so
    Mindfulness is boring, there I said it
    That book is rubbish, I gave up on page forty
    This thread has gone off topic, can we get back to sleep tips?
    I don't think "just think positive" helps anyone
    Not true where I live, our surgery still does home visits
    `,
  ),
  'kind banter': quiet(
    'banter',
    `
    You daft apeth, of course we missed you
    you absolute legend
    you muppet, I told you to bring a coat 😂 glad you got home ok
    Ah you eejit, come here to me, we're delighted you're back ❤️
    you're mad as a box of frogs and I wouldn't change you
    haha you big softie
    Get away, you did NOT finish the whole jigsaw! Brilliant
    shut up!! you passed?! so happy for you
    Get out of here, that's amazing news
    Go on ya good thing
    you lucky sod, a whole day off!
    You jammy beggar, winning the raffle twice
    you crazy kid, well done
    Stop it, you're making me cry on the bus (in a good way)
    oh behave 😄 your baking is not terrible
    You're a wee dote
    you silly sausage, nobody noticed your shoes
    Ye mad thing, up at 5 for a swim
    You're a bad influence, I've just ordered the cake 😂
    I hate you, you got the last of the tickets 😂😂 have the best night
    You're terrible! I nearly spat my tea out
    Get a grip woman, you're brilliant 💛
    Sick of you being right all the time x
    You're killing me with these puns
    you dirty rotten stop-out, glad you had a laugh for once
    Well aren't you a ray of sunshine, that's cheered me up
    you deserve a medal for getting through that meeting
    You deserve everything good that's coming to you
    You deserve so much better
    Look at you, you clever thing!
    `,
  ),
  'quoted and told': quiet(
    'quoted',
    `
    he called me lazy
    My dad said I was a waste of space and I've never forgotten it
    She told me to grow up. I'm 52.
    "You're pathetic," he said, and he walked out
    At school they used to shout freak at me
    The last forum I was on, somebody wrote "cry me a river" and I left
    my own mother told me no wonder he left you
    They said get over it already, it's been a year
    I was told to man up by a doctor, in 1994
    He says you're crazy, you're imagining things, until I half believe it
    My sister reckons I'm a drama queen
    In the group chat they put "not this again" and I saw it
    being told other people have it worse doesn't help
    Everyone says pull yourself together as if I hadn't thought of that
    When people say "some of us have real problems" I want to crawl away
    Boss in front of everyone: are you stupid? I just stood there.
    I got called a snowflake at work today
    "Nobody likes you" was what they wrote in my locker
    Years of hearing you're useless, you're fat, you're nothing, and now I say it to myself
    Did your mum ever say things like you're a disgrace? Mine did
    Someone replied telling me to get a life so I deleted my post
    the comment said "attention seeking much" and I've been crying since
    My teacher wrote lazy on every report
    I wish my head would stop telling me I'm stupid
    Grandad's favourite was "stop your whinging". I do miss him though.
    Please tell me I'm not an idiot
    Do you think I'm being pathetic?
    Am I the idiot here?
    Do people think I'm attention seeking?
    Does anyone else feel like a fraud?
    Is it lazy to want a day in bed?
    `,
  ),
  'asking somebody to stop': quiet(
    'asking to stop',
    `
    Please don't speak to me like that
    Can you please stop replying to me, it's upsetting
    I'd like you to stop asking about my weight
    That was hurtful, please take it down
    I felt put down by your comment
    I don't want advice, please just listen
    Please be kind, he's only sixteen
    I'm going to step away from this conversation now
    When you said it was my fault it really hurt
    Could we not call people crazy in here please
    I need you to respect that I said no
    That came across as a bit sharp, was it meant that way?
    I've reported that comment, it was out of order
    Leave her alone please, she asked for hugs not advice
    No more messages please, I need some space
    I found your reply hard to read. I know you meant well.
    Don't let them call you stupid
    don't let anyone tell you you're attention seeking
    Ignore that comment, it was nasty and it's been reported
    I snapped at you yesterday and I'm sorry, you didn't deserve it
    Sorry if I sounded rude, I'm shattered
    I was out of order the other night. I was hurting and I took it out on you.
    I was a troll once, online, when I was ill. I'm ashamed of it now.
    It took me years to stop calling myself stupid
    I used to think I was worthless and I don't any more
    I used to be so cruel to myself. These days I talk to me like I'd talk to you.
    `,
  ),
  'other senses and titles': quiet(
    'other senses',
    `
    Is there an idiot-proof guide to this form?
    Living with "Crazy" is the title of the podcast
    The song Creep came on and I sang along badly
    Radiohead, "I'm a weirdo". That was me at fifteen.
    Beck's Loser is my ringtone
    reading The Idiot by Dostoevsky, slow going
    We did pathetic fallacy in English today
    Dumb and Dumber is on ITV2 if anyone fancies a laugh
    It's been a crazy busy week
    I'm mad about tomatoes
    The kids drive me mental but in a good way
    That roundabout is insane at half eight
    I've got a stupid amount of courgettes
    it's stupidly hot
    sick beat on that new album
    It was wicked, I loved it
    Mean Girls is my comfort film
    Hamlet calls himself a coward, you know
    Little brats, the lot of them, said Miss Hannigan. My daughter is playing her in the show!
    The nasty taste goes after a week
    I'd a nasty cold
    Pig of a day on the M62
    Cow's milk or oat milk?
    The bitch had six puppies, all healthy
    He's a donkey, a real one, called Clive, and he's at the sanctuary
    Not this again: third boiler breakdown since October
    Here we go, off to the dentist, wish me luck
    Some of us have real trees and some have plastic, both are nice
    Oh here we go, bank holiday traffic
    Get over to the library, they've biscuits
    Get over the first week and it eases
    Nobody cares what you wear at the group, come in your slippers
    Must be nice to have the sea so near, I'm jealous!
    Did you want a medal or a certificate for the 10k? Both are free
    Poor you, that sounds so painful
    Poor thing, I'm sorry, that must have been frightening
    Aw bless you, sending a hug
    No wonder you're tired
    no wonder you're upset, I would be as well
    No wonder you don't trust people after that
    You must be exhausted
    It must be exhausting, caring for two
    What happened to you was disgusting
    It makes me sick what they put you through
    I'm sick with worry for you
    You've nothing to be ashamed of
    It isn't your fault, none of it
    You've been through hell
    `,
  ),
  'in the middle of a post': quiet(
    'kind long',
    `
    Hi love, I read your post on my break. I was 19 when I was told I was lazy and stupid by the man I lived with and I believed it for twenty years, so I know how loud that gets. He was the pathetic one, not me, and not you. You got yourself out with two kids and a carrier bag. I'm no expert but I'd ring the women's aid people again on Monday, they were grand with me, and eat something tonight even if it's only toast.
    Right, rant incoming, feel free to scroll past. The washing machine has packed in, my idiot brother has borrowed the car, the school rang to say nits, and the bloody surgery had me on hold for forty minutes and then cut me off. I sat on the stairs and swore at the wall. I'm a rubbish patient and a worse mother today. If anyone has a kind word or a funny picture of a dog I'd be glad of it.
    I want to answer what you said about tablets because I see it another way and I hope that's all right. You wrote that people who take them are taking the easy road. I don't think you meant it unkindly. For me it was the hardest thing I ever did, I felt like a failure walking into that chemist. So I'd ask you to go easy on those of us who needed them. I hope your own way keeps working for you, truly.
    I'm 71 and new to this so forgive me if I press the wrong thing. My late wife used to say you silly old fool when I cried at the films and I'd give anything to hear her say it again. The house is very quiet. My son says get a grip Dad, it's been a year, and he means well, but he's wrong. Thank you to the young man who answered me last night, I slept after that.
    ok update!! so i told my form tutor about the girls who keep calling me a freak and a psycho and she was actually lovely?? she didnt make me say their names in front of anyone. im still scared of monday and i still think im pathetic for crying over it but i did it. thank u to the person who said write it down first, that helped so much, ur a star
    Long shift, then home to find him on the sofa with the curtains shut again. I lost it. I called him useless, I said get up, other people have it worse, all the things I swore I'd never say. He just looked at me. I'm so ashamed. I know it's the depression and not him. Has anyone come back from saying something like that? I made him tea and he said it's grand, but it isn't grand.
    `,
  ),
};
