import { quiet, type Vector } from './vector.ts';

/** What is over, what is not so, and what is somebody else's. By the same hand as `distress-quiet-independent.ts`. */
export const DISTRESS_QUIET_LIVES: Readonly<Record<string, readonly Vector[]>> = {
  recovery: quiet(
    'got through',
    `
    Five years ago tonight I was in A&E having tried to end my life. Tonight I burnt a lasagne.
    I didn't think I'd see thirty. I'm thirty six and I moan about my boiler.
    My scars are old now and my little girl calls them stripes
    It's eighteen months since I last hurt myself
    I've not self-harmed since I had the baby
    1,000 days without cutting. I'm not one for showing off but there it is.
    I used to lie there wishing not to wake up and now I set an alarm for the allotment
    In my teens I wanted to be dead most days, and I wish I could tell her about the dog
    I'd planned it all out once. I'm writing this from a caravan in Wales with my grandchildren asleep.
    When I came out of hospital after my overdose in 2016 I couldn't picture a week, never mind eight years
    I was going to end my life in 2008. A stranger talked to me about her tomatoes. I'm still here.
    The suicidal thoughts went once they changed my tablets
    I can honestly say I don't think about dying now
    I don't wish I was dead any more, I wish I was on a beach
    I was so low last year that I didn't want to exist. What turned it was one nurse.
    I have a life I want to keep now
    it does pass. I was where you are, I didn't want to live either, and it passed
    Back in the day I used to cut. Haven't in a decade. The urges went before I noticed.
    I remember the bridge. I remember the man who stopped. I send him a card every year.
    My old diaries are full of wanting to die, it's like reading someone else
    I got my five year chip and my five years without self harm in the same week
    Looking back I was suicidal and didn't have the word
    The voices used to tell me to kill myself and they've been quiet since the new injection
    They brought me back and I was furious. I'm not furious now.
    Had you told me at twenty that I'd want to live I would have laughed
    I made it to the birthday I swore I'd never have
    So glad the tablets didn't work. Eleven years of sunrises since.
    I gave up on life for a good while there. Then life turned up with a mop and a bucket, in the shape of my sister.
    I've come a long way from the girl who hid blades in her pencil case
    What kept me alive then was boredom, what keeps me alive now is choir
    First winter in ten years that I haven't felt suicidal!
    I haven't wanted to die since about Easter, touch wood
    I thought they'd be better off without me. My son's best man speech put paid to that.
    it was touch and go in lockdown, I was suicidal, but I'm out the other side
    my crisis plan sits in a drawer now, I've not needed it since 2021
    `,
  ),
  bereavement: quiet(
    'left behind',
    `
    Dad took his own life when I was nine and I'm only now saying it out loud
    My wife died by suicide. It'll be three years on Sunday.
    Lost my son to suicide, he was twenty two and he loved mackerel fishing
    My best mate hung himself in October and the lads won't talk about it
    She'd been planning it for weeks and none of us saw
    I found my brother. That's all I can write today.
    Her note said we'd be better off without her and we are not, we are not
    The inquest is on the 4th, they'll read his note out
    How do you tell small children their uncle killed himself?
    People cross the road when it's suicide, they didn't when Gran went
    I was the last one he texted. He wrote "can't do this".
    I've been told not to say committed suicide, and I say it anyway, he was my lad
    My partner died suddenly at forty one and I keep setting two places
    It's the anniversary of his death and I've been dreading it
    Mum's gone. I can't believe I'm typing it.
    I miss her so much that I talk to her coat
    I'm lost without him, we'd fifty two years
    My life stopped when she died, everybody else's carried on
    He died in his sleep and that's a comfort
    Our Molly's ashes are on the windowsill in the sun
    I went to a survivors of bereavement by suicide meeting and nobody flinched
    I was angry with him for dying, then angry with me for being angry
    They said he jumped. I've never believed it.
    The dog is still waiting for him by the door
    We planted a tree for my cousin, who ended her life in lockdown
    `,
  ),
  'worry about another': quiet(
    'another',
    `
    My daughter's fourteen and I've just seen her arms. I don't know how to start the conversation.
    How do I get my brother to see a doctor when he says he'd rather be dead?
    My boyfriend told me last night that he's been thinking of killing himself. What do I say to him?
    Mum keeps saying she doesn't want to be here any more and she means it
    he said he'd top himself if I left, so I stayed, so I'm still here
    Our lad came home from uni saying life isn't worth living
    A woman on my team told me she self-harms and I only knew to hug her
    I'm frightened that my sister will do something stupid
    Is it normal for someone of 86 to say she wants to die?
    A friend has gone quiet after posting that nobody would miss him
    My wife's suicidal and I've hidden the car keys
    I think my dad's suicidal and I've nobody to ask
    The boy next door took an overdose on Saturday and I can't stop thinking about his mother
    My little sister texts me "i want to die" at one in the morning, how do I sleep after that
    I caught my son looking up ways to die and I'm shaking
    she keeps cutting and I keep finding plasters
    my ex says he will kill himself if I don't let him see the cat
    I'm the one my mate rings when he's suicidal and I'm running on empty
    You wrote that you'd thought about ending it. I'm really glad you told us.
    You mentioned wanting to die. Is there somebody with you tonight?
    You're not a burden, and they wouldn't be better off without you
    Please don't kill yourself. I know I'm a stranger.
    If you feel you can't keep yourself safe please ring someone tonight
    Sorry you're feeling so low that you don't want to wake up
    That feeling of not wanting to exist sounds exhausting, I'm sitting with you
    Are you safe? Have you hurt yourself?
    Don't give up on life, pet
    I'd hate for you to die thinking nobody cared
    Stay. That's all. Stay till the morning and write to us then.
    The dog's so old he'd be better off put to sleep, the vet thinks
    Granny told the priest that she's ready for her maker, then asked what's for lunch
    When your teenager says "I'll kill myself if I fail", do you take it seriously?
    His mum wants to die at home and the hospice nurses are making it happen
    My neighbour talks about not waking up and I take him soup
    They all said they'd felt suicidal, every man in that room, and I hadn't known one of them was low
    `,
  ),
  'not so': quiet(
    'not so',
    `
    Not suicidal or anything like that, just fed up to the back teeth
    Before anyone sends me a number, I'm not thinking of killing myself
    I'm low but I'm safe and I'd never do anything
    I've never once wanted to die, I'm just scared of everything
    No plans, no thoughts of ending my life, only can't sleep
    I don't feel suicidal, I feel nothing, is that different?
    I wouldn't hurt myself, I'm too squeamish for a plaster
    She asked if I'd ever self-harmed and I haven't
    I said to the GP I'm not going to kill myself, I want my sleep back
    It's not that I want to die, I want a day off
    I ticked "not at all" for the one about being better off dead
    I answered no to all the questions about suicide
    I don't want to end my life. I want to end my lease.
    Nobody panic, I'm not going to do anything silly, I'm going to have a bath
    I'm not at that point and I hope I never am
    I don't self harm, the marks are from the cat
    Never had suicidal thoughts on this tablet, only a dry mouth
    I can keep myself safe, I just wanted to vent
    There's no danger of me doing anything, I've the kids to think of and I like it here
    I do want to live, that's why this is so hard
    I'm not saying I want to be dead, I'm saying I want the noise to stop
    Far from wanting to die, I've booked a cruise
    `,
  ),
};
