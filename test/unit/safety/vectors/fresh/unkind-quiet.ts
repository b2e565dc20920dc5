import { quiet, seen } from '../vector.ts';

export const texts = seen(
  quiet(
    'fresh',
    `
    I need to grow up
    I'm sick of my own posts
    it's not your own fault
    my kids deserve better than me, I think
    I'm just lazy, that's what he says
    You should be proud of what you did
    go away for a weekend if you can
    I never listen to my body
    what kind of doctor says that
    you make me laugh, in a good way
    learn to rest, says my physio
    are you even sleeping, love?
    other people have it worse, I tell myself
    just stop by the thread when you feel like it
    nobody wants to hear it at home, so I write here
    I'm weak today
    You're not lazy and you're not dramatic
    maybe you like being near the sea because it's calm
    everyone here is tired, me too
    you are not a pest, you are poorly
    I hate myself
    I can't stand this waiting
    I feel disgusting after eating
    my ex told me to drop dead
    fuck this illness
    fuck off depression
    I'm a waste of space some days
    nobody likes me
    you deserve better than this
    you deserve a rest
    you deserve to be happy
    my boss is a scumbag
    this pain makes me sick
    I'm so ashamed of myself
    You should be proud of yourself
    the voices say kill yourself and I put music on
    I was called a fat cow at school
    You're not delusional, he did it
    your life is worth so much
    he said he'd find me and hurt me
    what a joke the waiting list is
    I thought I was going mental
    You are worth everything
    that's a special kind of cruel, what he did to you
    my cat is a pest
    I hope you feel a bit better
    I hope he suffers
    "You're nothing" was his favourite line
    you poor thing
    I'm pathetic, I can't even open the post
    he told me to get a grip and I cried in the car
    stop being so hard on yourself
    you're not a drama queen, you're hurting
    I disagree, I think the benefits people got that wrong
    My head keeps saying nobody believes me
    my brother is an idiot and I love him
    I hate this illness, it makes me a nightmare to live with
    It's not your fault that you stayed
    This government is a joke
    I shut up because that's what I learned at home
    "Man up" is what they said at school. I'm 52 now and finally crying
    You sound worn out, love
    I think you've misread what she wrote, have another look
    the stupid dog ate my glasses
    What an idiot I was to trust him
    your mum sounds like hard work
    I don't agree with you about the medication, but I see why you'd feel that
    That must be so annoying, I'd be raging
    you're being unfair on yourself
    I felt like such an attention seeker ringing them
    did you expect them to ring back?
    we all have bad days and nobody minds
    Your boss is a bully
    Some of us have been here years and it does get easier
    I'm such an idiot, I forgot my own appointment
    my boss is a clown and everyone in the depot knows it
    Depression is a liar and a thief.
    He told me I was useless every day for eleven years.
    I see it a bit differently, but I'm glad you said it.
    haha you daft thing, you made me spill my tea 😂
    The NHS waiting list is a joke. Eighteen months!
    they said i was attention seeking. i was fourteen
    I feel pathetic crying over a hamster but there we are
    My mother's favourite line was that others have it worse. It never once helped.
    This illness is so boring and so cruel
    not sure i agree with that one, when i tried it it made things worse for me
    "Grow up," she says, in front of the whole canteen. I wanted the floor to open.
    The benefits office treat you like dirt, I'm sorry you had that today.
    You're not stupid. You're tired.
    I hate my brain sometimes. It's a rubbish flatmate.
    Ya big softie ❤️ now I'm crying too
    i was a selfish husband and i know it now
    Whoever told you to man up was wrong, pal.
    Mondays can get in the bin
    nobody here thinks you're being dramatic
    What a nasty thing for your sister to say to you!
    I used to think people like me were lazy. Then I got ill.
    That letter from the council was a disgrace and I'd be raging as well
    I don't think the app is much good, sorry. It kept telling me to breathe like I hadn't thought of that.
    you absolute legend, you rang them!!
    My ex called me crazy so many times that I started checking.
    Anxiety is a bully, and like most bullies it goes quiet when you name it.
    im the worst friend ever i havent replied to anyone in weeks
    Can we agree to disagree about the mindfulness? No hard feelings x
    The consultant never even looked up. Ignorant man.
    I failed, again. Third driving test. Feel like a right lemon.
    Your feelings don't have to win a contest to count
    Och you're a terrible woman for the biscuits, and I'm no better
    teacher said my essay was lazy and i know he's right but ouch
    You're not stupid, you were tired
    I hate how they treated you
    What an idiot I was to believe him
    My boss is a total clown and everybody knows it
    You must be so fed up with us all asking
    I don't believe you deserve any of this
    You need to be kinder to yourself
    Stop being so hard on yourself
    Pathetic, that's how I feel today
    Everyone has bad days, and yours count too
    Who cares what they think, you're doing brilliantly
    Grow up, I told myself, and then I cried
    Nobody asked me how I was, not once
    You're a star, get over here for a hug
    I'm sick of people saying get over it
    It was a stupid argument about nothing
    I disagree with you about the benefits thing but I see why you said it
    That's rubbish, I'm sorry they did that to you
    You're mad, in the best way, doing a marathon
    Calm down is what they say to me and it never works
    There are people worse off, my mum says, as if that helps
    I was being selfish and I know it
    You're wasting your breath with that council, trust me
    Get a grip is what my dad would say
    Some people are just cruel
    Are you having a laugh? They cancelled again?
    What's wrong with me today
    You lot are daft and I love you
    Do you even know how brave that was?
    You don't know how much your post helped
    `,
  ),
);
