import { anywhere, seen } from '../vector.ts';

export const texts = seen(
  anywhere(
    'fresh',
    `
    You are the most selfish person on this site
    stop being so pathetic
    I don't know why anyone bothers replying to you
    you're just looking for attention
    You need to grow up
    other people have it much worse than you
    it's your own fault
    your kids deserve better than you
    You're so dramatic
    honestly you sound crazy
    you're just lazy
    Nobody wants to hear your problems
    why don't you just get over it
    You should be grateful for what you have
    typical of you to blame everyone else
    go away
    you're such a hypocrite
    Oh please. You're not depressed, you're bored.
    maybe you like being miserable
    I'm sick of your posts
    You clearly haven't tried hard enough
    if you spent less time moaning and more time doing you'd be fine
    what kind of mother does that
    you're weak
    It must be nice to have nothing better to do than complain
    you never listen, do you
    learn to spell
    just stop posting
    are you even trying?
    funny how you always have an excuse
    you make me laugh, you really do, calling that a panic attack
    Everyone here is tired of you
    nobody forced you to have kids
    you people always want a label
    Your life is worth nothing.
    You are a pest.
    Only you could be so ignorant.
    I'm going to find you and hurt you
    I have so much hatred for you.
    You are the worst kind of person.
    You are filth
    You are repulsive.
    You are disgusting.
    you're vile
    you make me sick
    you disgust me
    go to hell
    fuck you
    F off
    drop dead
    kys
    just kill yourself then
    you're a fucking loser
    what a loser you are
    you absolute melt
    you're a waste of space
    nobody likes you
    I hate you
    I can't stand you
    you deserve everything you get
    you deserve to be alone
    you should be ashamed of yourself
    you're a liar
    Rot in hell
    you're a special kind of stupid
    you're so condescending, shut up
    You're a scumbag
    dumb bitch
    you fat cow
    shut the f up
    are you always this dense?
    you're nothing
    You ugly freak
    I hope you suffer
    you're delusional
    you talk absolute rubbish
    moron
    Exactly, dipshit.
    you're mental, get sectioned
    you belong in a loony bin
    you lot are weak
    How can anyone be that selfish
    you're a joke
    someone should slap you
    you're pathetic, stop whining
    Wow, another pity post. Give it a rest.
    Some of us have real problems
    if you'd just get off your arse you'd feel better
    nobody here believes a word you say
    you always make it about you
    Drama queen
    maybe if you weren't so needy he'd have stayed
    grow up, you're 30 not 3
    I can see why your friends left
    you clearly don't want help
    Oh boo hoo
    you sound like a spoilt brat
    no wonder your kids don't ring
    You lot just love wallowing
    Shut up already
    this is all in your head, snap out of it
    you're an attention seeker and everyone sees it
    are you thick or what
    Get a grip
    imagine thinking that's trauma lol
    you're the problem here, not your mum
    What did you expect, dressed like that
    People like you make this place unbearable
    It's your own fault for staying
    here we go again, every week the same sob story
    I've lost all sympathy for you
    you wouldn't last a day in my shoes
    Stop playing the victim
    do us all a favour and log off
    You're a terrible mother
    sure you do, hun, sure you do
    If you really meant it you'd have done it by now
    Man up
    that's the stupidest thing I've read on here
    You're just after attention.
    oh here we go again, another post about your ex
    Grow up. My kids behave better than this.
    There's people in this world with no food and you're upset about a text message
    Well aren't you special.
    you sound exhausting to live with tbh
    No wonder she left you
    Maybe if you got off your backside and looked for work you'd feel better.
    Boo hoo 🎻
    im not being funny but you brought this on yourself
    Catch yourself on, it was one exam
    You've no idea what real pain is. Try burying a husband.
    Some of us have actual problems.
    cringe. who even writes like that
    Have you considered that it's you? It's always you.
    Pull yourself together, man
    You're a bad mother if that's how you think and I'm not sorry for saying so
    In my day we called that laziness.
    Wow, poor little you, must be so hard having a warm house
    ur pathetic lol
    I can't be the only one sick of reading your posts
    Its all drama with you isnt it
    Stop wallowing. Nobody wants to hear it.
    If you were really that bad you wouldn't be typing on here.
    Congratulations on winning the misery olympics 🏆
    you people are always so sensitive
    Dinnae be such a big wean
    Your poor husband is all I can say.
    man up and get on wi it
    That is the stupidest thing I've read on this forum and I've been here six years.
    Don't flatter yourself, no one's thinking about you that much
    you clearly didnt even try
    A bit selfish of you, don't you think, putting your mum through that?
    Honestly you're as bad as he is
    you moan and moan and then ignore every bit of advice, whats the point of you
    `,
  ),
);
