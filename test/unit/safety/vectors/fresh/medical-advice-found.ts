import { anywhere, seen } from '../vector.ts';

export const texts = seen(
  anywhere(
    'fresh',
    `
    You should stop taking your medication
    I think you have bipolar disorder
    try taking 100mg instead of 50
    you don't need antidepressants, you need exercise
    I would come off it if I were you
    it sounds like you have PTSD
    you should take vitamin D, it cured my depression
    you can mix alcohol with that, I do
    My doctor gave me diazepam, ask for that
    don't listen to your doctor
    You need to go on sertraline
    have you tried St John's wort
    just take two at night
    Your symptoms are definitely ADHD
    I'd increase the dose
    stop the pills and try yoga
    you should see if they'll give you beta blockers
    taking it every other day works fine
    that's not depression, it's your thyroid
    medication is just a crutch, throw it away
    get some cannabis oil, better than any tablet
    you could just skip it when you drink
    lithium will ruin your kidneys, don't take it
    you've clearly got anxiety and need meds
    wean yourself off slowly over a month
    you're autistic, trust me
    Swap to fluoxetine, it has less side effects
    don't go to hospital, they just drug you
    Take ibuprofen with it, that helps
    give him melatonin, it's harmless
    get off sertraline, it's poison
    you need a higher dose
    don't take them with alcohol? rubbish, I do and I'm fine, you will be too
    you've got OCD love, all the signs
    ask your doctor for pregabalin, it's brilliant for anxiety
    stop the antibiotics, they're what's making you low
    I reckon it's perimenopause, get the patches
    Take an extra half if it's a bad day
    You could try lithium orotate, you buy it online
    Come off them before they ruin your kidneys
    you don't have depression you have a vitamin deficiency
    skip the evening one and you'll sleep better
    your dosage is way too low, mine's double that
    Have a couple of drinks, it settles the nerves better than valium
    my advice: don't start the tablets at all
    Psychologists mess you up, don't go
    just take some of my zopiclone, I've spare
    you'd be better on venlafaxine
    increase it slowly by yourself, 10mg a week
    That's schizophrenia, you should be on antipsychotics
    leave the meds and try cold showers and prayer
    cut out gluten and your depression will lift
    if you stop for a week first you can drink at the wedding
    I'd take the beta blocker an hour before and double it for a speech
    you shouldn't be on that if you're pregnant, bin it
    tell her to halve it
    Just taper over ten days, that's what I did, no need for a doctor
    You're bipolar mate, 100%
    psilocybin sorted me out, you have to try it
    nah don't listen to the pharmacist you can mix those
    You need to come off those, they're making you worse
    Just stop taking it, I did and I was fine within a week
    honestly hun you've got BPD, I'd put money on it
    Sounds like ADHD to me, get yourself assessed
    You should ask for quetiapine, it knocks me out
    Double up on your dose tonight and see how you feel
    Don't bother with the GP, they'll only give you pills
    Try CBD oil instead of the antidepressants
    I'd skip tomorrow's tablet if I were you
    You can drink on sertraline, I do every weekend
    50mg is nothing, tell them you want 150
    Take it at night with food and half it for the first week
    have you thought about microdosing? way better than meds
    Your mood swings are definitely bipolar
    bin the tablets and get out in the fresh air, you'll be a new woman
    Take two of your diazepam before the funeral, it'll get you through
    Mirtazapine is the one you want, not citalopram
    therapy is a con, you don't need it
    don't let them put you on lithium whatever you do
    that's a textbook panic disorder you have
    Magnesium and vitamin D will sort that right out
    You're not depressed, you're just tired and low in iron
    Cut them in half and do one every other day until you're off
    I'd get your thyroid checked and stop the meds in the meantime
    St John's Wort alongside your fluoxetine works a treat
    go cold turkey, rip the plaster off
    My cousin had that, it's your heart, go to A&E and demand a scan
    You don't need a doctor, you need a good night's sleep and some melatonin
    Switch to the Prozac, less side effects
    Leave off the tablets while you're pregnant, they're poison for the baby
    The psychiatrist is wrong about you, that's autism not psychosis
    get on HRT, it isn't depression it's the menopause
    I'd up it to 200 if it's not touching you
    Keto cured my bipolar, it will cure yours
    tell your son to stop the Ritalin, it's only speed
    A few pints will do you more good than any pill
    you can take propranolol and sertraline together no bother
    Wean yourself off over a fortnight, no need to tell anyone
    what you have is called dissociation and you need EMDR
    drink loads of chamomile tea and chuck the zopiclone
    honestly just bin the sertraline hun it does nothing for anyone
    You want to double that dose for a week, you'll feel the difference.
    Sounds like textbook bipolar to me love.
    dont bother with the doctor they only fob you off
    St Johns Wort on top of your citalopram, works a treat, get it in Holland & Barrett
    If I were you I'd come off them cold turkey. Two bad days and you're done.
    my nan swore by turmeric and it will cure your depression in a month no word of a lie
    u defo have adhd mate, no question
    Skip tonight's mirtazapine and have a hot whisky instead pet
    Stop taking those tablets, they're poisoning you.
    try 400mg of magnesium and drop the propranolol, youll be right as rain
    What you've got is BPD, I can tell from your posts.
    Ye dinnae need a psychiatrist, ye need a good walk and some vitamin D. Thats it cured.
    Cut your pill in half and see how you get on, thats plenty
    The GP will just put you on pills so stay well away from the surgery is my advice.
    lithium is dangerous get yourself off it before it wrecks your kidneys
    take one of your mum's diazepam before the interview, one wont hurt
    Have a couple of glasses of wine with it, the leaflet is only covering their backs 🍷
    That's not postnatal depression, that's just your thyroid. Get some kelp tablets.
    you should go up to 100, 50 is a baby dose
    Ask no one, just quit the Lexapro. I promise you the brain zaps pass.
    CBD oil cures anxiety. Chuck the meds in the bin and order some tonight
    There's no need to see anyone about the voices, it's only tiredness.
    Swap your evening quetiapine for melatonin gummies, they're natural so they cant harm you
    that is PTSD that is. i was in the forces i know it when i see it. you have it
    No need for hospital butt, just sleep it off
    Mix the nytol with the amitriptyline, knocks you out lovely
    keto diet fixes bipolar, look it up, then you can drop the mood stabilisers
    You'd be better leaving off the antipsychotic while you're breastfeeding.
    Wean yourself down over a few days, you don't need a doctor to tell you how
    im telling u its an eating disorder u have anorexia
    Increase it. Two in the morning and one at lunch did my cousin no harm and will do you good.
    Therapists are a con and doctors are worse, cancel that appointment
    Start on 5-HTP tomorrow, you don't have to tell your psychiatrist
    Your autism is obvious from how you write, no assessment needed
    You should stop taking Zoloft, it makes everyone gain weight
    Just take two instead of one tonight and see how you feel
    I'd come off them if I were you, they only mask the problem
    Sounds like you have BPD to me
    You don't need medication, you need exercise and sunlight
    have you tried cutting out gluten? it fixed my anxiety completely
    Ask your doctor to put you on Wellbutrin instead
    You could skip the weekend doses, I do and I'm fine
    Honestly lithium is poison, get off it
    You're not depressed you're just low on vitamin D
    If the 50mg isn't working go up to 100
    I think you might be autistic, have you looked into it
    Don't take the sleeping pills, have a glass of wine instead
    St John's Wort works just as well as antidepressants
    Therapists are useless, save your money and microdose
    that's definitely a panic disorder you've got
    you can drink on those, I always do
    Go cold turkey, it's only bad for three days
    Your son has ADHD, it's obvious from what you wrote
    take 400mg of magnesium before bed and you won't need the zopiclone
    They'll have you on tablets for life if you let them. Refuse.
    Its perfectly safe to mix those two I've done it loads
    Cut the tablet in half for a week and then stop
    Get your mum off the Lorazepam, it gives old people dementia
    It's your thyroid. Demand a blood test and don't let them fob you off with pills.
    I reckon you've got PTSD mate
    CBD oil will help you more than any tablet
    You shouldn't be on that many meds at your age
    tell the doctor you need diazepam and don't leave till you get it
    One missed injection won't hurt you
    I'd knock those on the head if I were you
    You're better off without the tablets, honestly
    Skip tonight's and see how you sleep
    Leave them in the drawer for a week and see
    Nobody needs to be on that much, halve it
    I'd be coming off that before it ruins your liver
    Stop the patches, they're what's making you sick
    You could take two, one does nothing
    Try doubling up at night
    Go up to 100, that's where it starts to work
    They've got you on a child's dose, ask for more or take more
    just take half when you feel ok and a whole one when you don't
    No harm in having a drink on those, I do
    You can mix those, I did for years
    It's safe enough with paracetamol, don't worry
    Give her half of one of mine, it'll settle her
    I've some diazepam spare, try one before your flight
    You want to be on something stronger than that
    What you need is an antipsychotic, not counselling
    Ask them for pregabalin, it's the only thing that works
    Get yourself some St John's wort and forget the doctor
    Magnesium and a good probiotic will sort your mood
    Cut out gluten and the anxiety will go
    CBD would clear that up in a week
    My sister took lithium and you'd suit it too
    That's textbook ADHD, what you've written
    you've borderline written all over you hun
    It's not depression, it's your hormones
    Has nobody told you you're autistic? you are
    I'd put money on it being PTSD
    That's psychosis, get to hospital
    You've a trauma response, plain as day, not bipolar
    You had a seizure, that's what that is
    It's only wind, you don't need to bother the doctor
    No need for A&E with that, lie down and it'll pass
    That lump's nothing, mine was nothing
    Chest pains at your age is always anxiety
    I wouldn't bother with the blood test
    Cancel the appointment, they only push pills
    Don't let them section you, say you're fine
    Don't tell the doctor you drink or they'll take you off it
    Psychiatrists haven't a clue, go by how you feel
    You don't need therapy, you need to get out more
    Refuse the ECT, it fries your brain
    Trust me, I work in a chemist, take the two together
    I'm a nurse and I'd stop them today
    as someone doing medicine at uni i think you should switch to fluoxetine
    If it were my daughter I'd take her off them tonight
    You'll be grand to drive on that
    you can stop those dead, no need to taper
    get the pill changed, it's that making you cry
    just eat less salt and you can bin the blood pressure ones
    He doesn't need Ritalin, he needs a clip round the ear
    Take your mum off the memory tablets, they make them worse
    put the baby on goat's milk and stop the reflux medicine
    Have you considered just leaving them off for a while?
    My honest advice, ditch the tablets and take up running
    You don't look like someone who needs medication to me
    I would stop if I felt like that, life's too short for zombie pills
    They're poison, those things, get off them
    You can stop, nothing happens, I did it on a Monday
    tail off slowly, one every other day then none
    no way should you be on that at your age
    don't bother finishing the course
    I'd skip the injection if you feel fine
    take it every other day instead, that's plenty
    You want a higher dose than that for a big man
    ask to go up, forty is nothing
    Have three instead of two on bad days
    take your evening one now and another at bedtime
    Double up for the wedding and you'll sail through
    Just crush it and put it in his tea, he'll never know
    it's fine to take them with wine, I'm living proof
    Mixing those two is no bother
    You'd be fine with ibuprofen on top
    That's safe in pregnancy, I took it with both of mine
    I have leftover antibiotics you could use
    I can post you some of mine
    try some of your husband's sleeping tablets
    Get on Prozac, best thing I ever did, you need it
    Lithium's what you want
    You need a mood stabiliser not an antidepressant
    you should be asking for HRT
    go private and tell them you want Elvanse
    Zopiclone will knock you out, ask for that
    It's vitamin D you're short of, take 4000 a day
    Turmeric's as good as any tablet for depression
    you'd be cured if you gave up dairy
    Fasting for three days resets the brain, do it
    Homeopathy will shift that, throw the rest away
    Valerian and you can cancel the GP
    Smoke a bit of weed, it's better than what they give you
    You've got OCD, I'd bet my house on it
    From what you describe that's bipolar type two
    It's obvious you have an eating disorder
    That's not grief, that's clinical depression you have
    You're clearly on the spectrum
    That's a panic disorder, same as mine
    You're perimenopausal, I can tell
    Your son has ADHD, no doubt about it
    he's a narcissist and you've C-PTSD
    It's just anxiety so ignore the palpitations
    Don't waste your time at A&E with that
    You don't need a scan, it's stress
    no need to ring the doctor about a rash like that
    I'd ignore what the psychiatrist said
    GPs know nothing about this, listen to me instead
    Don't take what they offer you on the ward
    tell the nurse you've taken it and spit it out
    lie on the questionnaire, say it's worse than it is and you'll get the tablets
    Don't mention the thoughts or they'll put you on something
    You should refuse the CPN, they only write things down
    Leave the crisis team out of it and take a sedative
    The best thing is to come off everything and start again clean
    you have got to get off that stuff before it kills you
    `,
  ),
);
