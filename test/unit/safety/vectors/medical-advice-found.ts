import { anywhere, type Vector } from './vector.ts';

/** Advice to another person on what they have, what they should take, how much, or when to stop. The check should ask for their own experience instead. */
export const MEDICAL_ADVICE_FOUND: Readonly<Record<string, readonly Vector[]>> = {
  stopping: anywhere(
    'stopping',
    `
    you should come off it
    You should come off those tablets
    You need to stop taking sertraline, it's poison
    Just stop taking them
    stop taking it for a week and see how you feel
    I'd come off them if I were you
    if i was you id just bin the tablets
    Honestly I'd stop the mirtazapine, it's making you fat
    Get yourself off that stuff as soon as you can
    Get off the citalopram now before it's too late
    You don't need those pills
    You don't need medication, you need a good night's sleep
    You're better off without them
    you'd be better off without the antidepressants tbh
    Throw them in the bin, love, they never helped anyone
    flush them
    Don't take the new ones.
    I wouldn't take that if you paid me, and you shouldn't either
    Do not take those, they turn you into a zombie
    don't start taking them, you'll never get off
    You can just go cold turkey, it's grand after a few days
    Going cold turkey is the best way for you
    It's safe to stop that one straight away
    You can stop them whenever you like, you don't have to wean off that one
    No need to taper, just stop
    you've been on them long enough, time you came off
    Time to ditch the meds I think
    Skip tonight's tablet and you'll feel much clearer
    Leave out your morning dose on days when you feel sick
    miss a few doses and it'll sort itself out
    Take a break from your meds over Christmas
    have a wee holiday from the tablets, it'll do you no harm
    Come off the pill, that's what's making you low
    I reckon you ought to quit the lithium
    Why don't you just stop taking it?
    have you thought of just not taking them? that's what i'd do in your place
    Cut them out altogether and go for a run instead
    Wean yourself off over a fortnight, one less every second day
    Drop the beta blockers, you don't need them for nerves
    You want to get yourself off the sleeping tablets, they're only for a week
    You'd want to come off them now you're expecting
    Now that you feel well there's no reason to stay on the tablets
    `,
  ),
  'dose and timing': anywhere(
    'dose',
    `
    Double your dose
    you should double it
    Up your dose, that one's too low to do anything
    Ask no one, just take two instead of one
    take two tonight and see if that knocks you out
    Take an extra one when you feel it coming on
    You can take another half, it won't hurt you
    Just have one more, it's only a small dose
    You're on too low a dose, go up to the next one
    You need a higher dose than that
    you should be on more than that by now
    That dose is far too high for you, halve it
    I'd halve it if I were you
    Cut them in half and take one half in the morning and one at night
    Try splitting your tablets
    50 does nothing, you need to be on 100 at least
    You want to be on at least double what he's given you
    ur dose is way too low tell them u want more and until then take 2
    Go down slowly by yourself, a quarter at a time, no need to bother the doctor
    Drop it by half for a week and then stop
    Reduce it a bit every few days, you'll be fine
    Take it at night instead of morning, forget what the label says
    don't take it every day, just take it when you need it
    You only need to take those when you feel anxious
    Take your propranolol before the exam and again after
    You can take it with a glass of wine no bother
    A couple of drinks with those is fine, don't mind the leaflet
    it's perfectly safe to mix those two
    You can take ibuprofen with that, no problem
    You can take them together, the pharmacist is only covering himself
    If you missed one take two today
    Give her half a tablet, she's only small
    give him one of your diazepam, it'll settle him
    Give your little lad a spoon of the night stuff every night till he learns to sleep
    You can have one of mine, I'll post it
    Borrow one of your mum's, they're the same thing
    Increase your insulin if you're going to have cake
    put your thyroid dose up yourself, the ranges are nonsense
    Keep taking them past the two weeks, they only say that to cover themselves
    You could safely go up to three a day
    `,
  ),
  'starting and swapping': anywhere(
    'starting',
    `
    You need to be on medication
    you need meds asap
    You should be on an antidepressant
    you should go on sertraline
    Go on fluoxetine, it's way better than that one
    Get on lithium, it's the only thing that works for people like you
    You want quetiapine for that
    What you need is a mood stabiliser, not an antidepressant
    Tell them you want pregabalin and don't leave until you get it
    Switch to venlafaxine
    I'd swap to mirtazapine if I were you, you'll sleep like a log
    Change to the other brand, that's your problem
    You should try diazepam for the flights
    Try taking an antihistamine every night to get you over
    Take magnesium instead
    don't take that, take magnesium instead
    You'd do far better on St John's wort than on that muck
    St John's wort will sort you out, you don't need a prescription
    start taking 5-HTP, it did wonders for my friend
    Ditch the chemicals and get some CBD oil into you
    CBD instead of the tablets, trust me
    Ashwagandha. Two a day. You can thank me later.
    Take vitamin D and drop the antidepressants, it's a deficiency you've got
    All you need is B12 injections
    You need to get your hormones done, go on HRT and come off the others
    HRT is what you need not antidepressants
    You should microdose
    weed will help you more than any of that pharma stuff
    smoke a joint before bed, better than zopiclone
    You can buy it online, no prescription, works just as well
    take melatonin every night, you can order it from the states
    A drop of whiskey in hot milk and you won't need the sleeping tablets
    You'd be better on an injection so you don't forget
    Ask for ECT, it's what you need
    Get him on ADHD meds, he clearly needs them
    put her on the pill, it'll fix her moods
    Antibiotics is what you want for that, not tablets for nerves
    You should go gluten free and stop the medication, it's all in the gut
    Try the carnivore diet and you can come off everything
    keto cured my bipolar and it'll cure yours so you can bin the lithium
    `,
  ),
  'naming what they have': anywhere(
    'diagnosis',
    `
    you clearly have BPD
    You've obviously got ADHD
    you have depression, plain as day
    Sounds like you're bipolar
    That's bipolar. Textbook.
    Definitely OCD that, hun
    That is PTSD you've got
    It's not anxiety you have, it's autism
    It isn't depression, it's your thyroid
    You're having a manic episode
    you're psychotic, you need to be sectioned
    You are autistic, trust me I can tell
    I'd say you're on the spectrum, reading this
    I can tell from your posts that you have a personality disorder
    From what you've written you've got borderline
    100% borderline personality disorder
    I'm no doctor but you have schizophrenia
    You have all the signs of postnatal psychosis
    You tick every box for ADHD so you have it
    They've misdiagnosed you. You're not bipolar, you've complex trauma.
    Your diagnosis is wrong
    your doctor's got it wrong, that's not depression
    You don't have ADHD, everybody's like that now
    You haven't got OCD, you're only tidy
    There's nothing wrong with your heart, it's panic, don't bother with A&E
    It's just a panic attack, no need to ring anyone
    that lump is nothing, it's stress
    It's the menopause you have, love, nothing else
    you're perimenopausal and that's the whole of it
    What you've got there is a vitamin deficiency
    That's serotonin syndrome you've got
    those are withdrawal symptoms, you're not ill at all
    Your son has Asperger's, no question
    Your daughter's anorexic, open your eyes
    Your husband is a narcissist with bipolar, I'd put money on it
    You're an alcoholic, sorry to be the one to say it
    Honestly that sounds like textbook dissociative identity disorder, you have DID
    im studying psych and u def have an eating disorder
    Long covid. That's what you have.
    `,
  ),
  'against the doctor': anywhere(
    'against the doctor',
    `
    Don't listen to your doctor
    Ignore your GP, they know nothing about mental health
    Ignore the psychiatrist and go with your gut, leave the tablets in the drawer
    You don't need a psychiatrist
    don't bother going to the doctor, they'll only drug you
    Don't tell the doctor you've stopped, just say it's going well
    Tell them you have it worse than you do so they up the dose
    Say you can't sleep and they'll give you the good ones
    You're not mad so you shouldn't be taking mad people's tablets
    Refuse the injection
    refuse to take it, they can't make you
    Don't let them put you on lithium
    don't let them put u on anything
    Whatever you do don't go on paroxetine
    I'd steer clear of those tablets if I were you
    I'd advise you to stop the olanzapine before it wrecks your heart
    My advice is come off it slowly and don't tell anyone
    My advice: half the dose, twice the walks
    I'm a nurse and I'd tell you to stop taking that tonight
    As a pharmacy student I'd say go ahead and take both
    I recommend sertraline over citalopram for you
    I'd recommend you go up to the next dose
    You'd be mad to stay on that dose
    There's no point staying on something that isn't working, stop it
    It takes two days to get out of your system so just stop and have your drink on Saturday
    You should have a blood test for cortisol and then take supplements, not that rubbish
    You should never have been put on those, get off them
    I wouldn't bother with the steroid cream or the tablets, put tea tree on it
    You can't be on that and breastfeed, stop it today
    Stop your antidepressants now you're pregnant, for the baby's sake
    Skip the chemo drugs, my cousin did it with juices
    You could stop the inhaler if you got your anxiety under control
    `,
  ),
  'in the middle of a post': anywhere(
    'medical long',
    `
    Hi hun, read your post while the kids were in the bath. I was on the same one after my second and I was a zombie, couldn't even cry at my own nan's funeral. What I'd do is come off it, just stop, you'll have a rough week with the zaps and then you'll feel like yourself again. Your doctor won't tell you that. I'd a lovely health visitor who got me into a baby massage group and that did more than anything.
    Thanks for sharing this, I could have written it. I'm a long distance lorry driver so I've a lot of hours to think. It took me years to talk to anybody. Reading what you wrote about the spending and the no sleep and then the crash, that's bipolar, mate, you've got bipolar and you want to be on lithium, not those things they've given you. My brother's the same. Anyhow the services at Tebay do a good breakfast and I think of this forum when I'm there.
    hey im 18 and doing a levels so i get the stress thing. i get the heart racing too and i hate it. my sister has propranolol and its really good so u should take two like an hour before and then one more if ur still shaking, it doesnt do anything bad. also i do this thing where i name five blue things in the room. good luck with chemistry, ive got physics the same day, we can both be terrified together lol
    I'm sorry things are so hard with your boy. My grandson was the very same, up half the night, couldn't sit through his dinner. He has ADHD, your lad, I'd bet the house on it, and the sooner you get him on the tablets the better. My daughter waited and she regrets it. In the meantime our parish has a Lego club on Saturdays where nobody minds them running round, and there's tea for the grown ups.
    I hear what you're saying about the weight, I put on three stone in a year and hated every photograph. I was lucky, I had a pharmacist who explained things to me in plain words. If it was me I'd drop the evening one and only take the morning one, you'll not notice any difference in your mood and your appetite will settle. Then get yourself out walking, even to the end of the road and back. The evenings are stretching now thank God.
    Welcome to the group! I'm in Texas and have been dealing with this for about twenty years. First off you're not crazy. Second, that combination they have you on is all wrong, you need to switch to Wellbutrin and add a little magnesium at night. I've seen it work over and over. Third, get a dog if you possibly can. Mine's a rescue named Biscuit and she's the reason I get out of bed.
    I work in a care home and I see people on these for forty years, so I know a thing or two. You said you get dizzy when you stand up and you're sleeping all afternoon. That's far too much for somebody your size. Halve it. Break them in two and take the other half the next day, you'll get twice as long out of the box as well. I'm on nights till Sunday so I'll see how you got on after that.
    Ah pet, I read that with my heart in my mouth. I lost a baby in 1988 and nobody said a word to me, they handed me a prescription and sent me home on the bus. Grief isn't an illness and you shouldn't be taking tablets for it, put them away in the press and let yourself cry. I had a neighbour who'd sit with me and never said much. I hope you've someone like that, and if not there's a few of us here.
    `,
  ),
};
