import { quiet, seen } from '../vector.ts';

export const texts = seen(
  quiet(
    'fresh',
    `
    stop being so hard on yourself
    I stopped taking my medication with the doctor's help
    I think I have bipolar disorder
    she was put on 100mg instead of 50
    exercise helps me as well as antidepressants
    Please talk to your doctor before you stop
    my doctor gave me diazepam once
    I listen to my doctor
    have you tried writing it down?
    I take two at night as prescribed
    it's okay to take medication
    it sounds like you have a lot on
    you've clearly got a kind heart
    yoga on Tuesdays keeps me going
    I'd ask about the dose at your next appointment
    did your GP check your thyroid?
    I skip when I'm happy
    I'm autistic, diagnosed at 40
    the hospital staff were so kind
    what side effects did you have on fluoxetine?
    my son has melatonin from the paediatrician
    I need a higher dose, I think, but I'll ask on Monday
    They took me off sertraline as it gave me headaches
    I had a couple of drinks and regretted it
    my dosage is double what it was
    I buy my vitamins online
    try to sleep, you've had a day of it
    I tapered over ten months with my psychiatrist
    did anyone find pregabalin made them dizzy?
    cold showers wake me up
    I gave up gluten for my gut
    you should eat something
    my doctor thinks it could be perimenopause
    the antibiotics ran out and it's come back
    I was told not to mix those
    you could try the breathing thing from the other thread
    skip the party if you're not up to it
    ask your doctor what the options are
    it's your body and your choice
    I took an extra half hour in bed
    my mum was told it was OCD for years and it was autism
    You've every right to a second opinion
    I want to stop them and I'm seeing the GP about it tomorrow
    Psychologists on the NHS have a two year wait here
    I prayed and slept
    I came off mine last year with the help of my doctor
    Ring 111, they can tell you if it's safe to take together
    It took six weeks for sertraline to do anything for me
    What did your GP say about the dose?
    I was told I've got ADHD at 45 and it explains a lot
    have you tried going for a walk when it gets bad?
    You should have a cup of tea and an early night
    I double-checked my dose with the pharmacist
    My psychiatrist put me on lithium in March
    I wish they'd stop giving me tablets and listen
    Please don't stop them without talking to your doctor
    take your time, there's no rush
    Mum takes hers with breakfast so she doesn't forget
    Is anyone else on mirtazapine and always hungry?
    I felt better after a few weeks of fresh air and daft telly
    you're not lazy, you're exhausted
    It sounds like you've had an awful week
    I half wonder if I'm autistic
    I cut down on coffee and I sleep a bit better
    Whatever you decide about the meds, we'll be here
    It's okay to ask for a different therapist
    That sounds like a panic attack, I get those, they're horrible
    The leaflet says no grapefruit, of all things
    You could ask the pharmacist, mine's lovely
    they doubled my dose and I've been asleep since
    I'm scared to start the tablets
    Tell your doctor what you told us, print it out if it's easier
    I don't want to come off them yet
    my nan swears by hot whisky for a cold
    I came off sertraline last spring with my GP keeping an eye, it took about four months
    has anyone else had the sweats on venlafaxine??
    Might be worth a quick ring to your pharmacist, they're great with that sort of question.
    My doctor doubled my dose in January and I was a zombie for a fortnight
    they told me i have bipolar when i was 19, took a while to get my head round it
    I hate taking tablets. Forty years farming and never took so much as an aspirin.
    Mam was told to stop her warfarin before the op and it had her in bits with worry
    Did the doctor say how long before it kicks in?
    forgot my meds again this morning, im hopeless with mornings 🙈
    The nurse changed me from the tablets to the liquid because I gag on everything
    Please don't stop anything suddenly without talking to your GP first x
    got my adhd assessment on tuesday. bricking it
    I read a thing in the paper saying half of us are on antidepressants now
    My psychiatrist reckons lithium suits me. I reckon the blood tests don't.
    I didn't want to see a doctor either. Took me two years to go.
    Some people here found the crisis team helpful about side effects, some didn't
    what did you say to the gp to get them to listen? i always freeze
    I used to drink on top of my tablets and I'm not proud of it
    My wife made me go to the surgery. Best thing she ever did, though I sulked in the car.
    111 were really good when I'd taken my dose twice by mistake
    my ma thinks turmeric cures everything lol including heartbreak
    Is it normal to feel worse at first? Rang the chemist and she said to hang on, so I'm hanging on.
    I wonder sometimes if I have PTSD, nobody's ever said it out loud
    thats for you and your doctor to work out, but im happy to listen while you do
    Been on the waiting list for talking therapy since before Christmas
    When I was on the ward they gave me something to sleep, no idea what it was called
    Vitamin D never did a thing for me, but the walk to buy it was nice enough
    the side effects leaflet is longer than my dissertation
    My brother stopped his pills without telling anyone. It was a hard summer for all of us.
    I'm a nurse and even I can't say what's right for you. Your own team can.
    we give the calves their medicine at six and then i remember mine haha
    Have you told your midwife how you've been feeling? Mine was lovely about it.
    I was diagnosed with OCD at 54. Explains the kettle checking.
    Somebody told me to just quit my meds and I was so cross I had to put the phone down
    day 12 on fluoxetine and i laughed at something today. small thing but still
    I've been on sertraline for six weeks and the nausea has gone
    My doctor told me to stop the citalopram slowly
    Talk to your pharmacist before you stop anything
    How long did it take before you felt better on mirtazapine?
    I was diagnosed with BPD last year and it made sense of a lot
    You should talk to your GP about how you feel on it
    Don't stop suddenly, ring your nurse first
    I stopped taking mine and it went badly, I wish I'd asked first
    What dose are you on if you don't mind me asking
    My mum has dementia and I'm her carer
    Is it normal to feel sick in the first week?
    I take magnesium at night and like it
    Walking helped me more than I expected
    You should take a break from the forum and look after yourself
    You need to eat something and drink some water love
    Take it one day at a time
    I had a bad reaction to lamotrigine and ended up in A&E
    She says I should come off them but I don't want to
    Can anyone tell me what it's like to start lithium?
    I've been told I might have ADHD and I'm waiting for the assessment
    You could write down your questions for the doctor
    It sounds like a really hard time, I'm sorry
    Have you tried ringing the crisis line?
    My son is autistic and school won't listen
    I'd take the job if I were you
    we all have anxiety about exams, you're not alone
    They put me on the waiting list for CBT
    You might feel worse before you feel better, that's what my nurse told me
    My psychiatrist doubled my dose yesterday
    If you feel that bad please ring 111
    You should be proud of how far you've come with the tablets
    I'd ask them to look at the dose again if I were you
    My doctor took me off them and put me on something else
    Try to take a breath, have a cup of tea, see how you feel
    You could try writing it all down before the appointment
    I think you need a hug more than anything
    Stop blaming yourself for needing meds
    Don't let them tell you that medication is weakness
    You might want to ask about a medication review
    Have you tried turning the phone off at night?
    Sounds like you have a lot on your plate
    It sounds like anxiety is really running the show today
    I have depression and you have to fight for help in our area
    You have every right to ask for a second opinion
    They said I might have ADHD but the list is four years
    I was on that one too and the first two weeks were rough
    It took six weeks for mine to work, hang in there
    Give it time, and tell the nurse about the sickness
    You don't need to be on your own with this
    You don't need to explain yourself to anybody
    Doctors are only human and mine was lovely about it
    I can't say what you should take, only that asking helped me
    Never feel bad about taking tablets
    I take mine with food, the leaflet says to
    Is it safe to drive on these? I've asked the pharmacist
    Your mum could ring the surgery for you
    You should sleep when the baby sleeps, they say, ha
    Get some rest and drink plenty of water
    A walk, a shower and some food is my cure for a bad morning
    Why not start with one small thing today
    I'd knock on her door if I were you
    I'm better off without the sugar, honestly
    I skipped last night's by mistake and the pharmacist said carry on as normal
    I left my tablets in the drawer at my mum's and had to ring 111
    My consultant halved it and I felt human again
    He says I can come off it in the spring if the bloods are good
    The patches made me itchy, has anyone else had that?
    I take two, one at night and one in the morning
    I went up to 100 in March and it took a month to work for me
    I was on a child's dose to begin with because I'm small
    I can't have a drink on mine and I miss it
    Is it ok to take it with paracetamol, does anyone know who I'd ask?
    It might be worth asking your pharmacist about the two together
    You could ring the surgery and ask for a medication review
    I'm on something stronger now and I sleep
    They wanted me on an antipsychotic and I asked for time to think
    I asked about pregabalin and the doctor said no
    My nan swears by St John's wort but my GP said not with the pill
    I cut out coffee and my hands stopped shaking
    I got my ADHD diagnosis at 41 and cried in the car
    my sister has borderline and she's the kindest person I know
    I thought it was depression and it was my thyroid
    Being autistic, I find the waiting room too bright
    They say it's PTSD and I don't know what to do with that
    When I had psychosis my neighbour took me to hospital
    I had a seizure at work and I'm waiting for a scan
    If you get chest pains please ring 999, don't wait on us
    Please go and get that lump looked at
    I hate blood tests, I sing to myself
    I cancelled my appointment and wish I hadn't
    I was sectioned in 2019 and it saved me
    I told the doctor how much I drink and she was lovely about it
    My psychiatrist listens, it took me three goes to find one
    Therapy isn't for everybody, and it was for me
    I had ECT and I lost some memories and got my life back
    I work in a chemist and people are so kind to me
    I'm a nurse, and on here I'm only another tired person
    My daughter came off hers with the doctor over six months
    Are you allowed to drive on it? I wasn't for a fortnight
    Please don't stop suddenly, ring your doctor first
    they changed my pill and I stopped crying
    My blood pressure's up so it's less salt for me
    My lad's on Ritalin and his teacher says he's like a new boy
    Mum's on the memory tablets and she knew my name on Sunday
    the baby's on reflux medicine and nobody in this house sleeps
    What works for me might not for you, ask your own doctor
    Only you and your doctor can decide that, and I'm with you either way
    You sound worn out, is there anyone at the surgery you like talking to?
    have you been able to tell them about the side effects?
    I read the leaflet and frightened myself
    does it settle after the first fortnight? mine did
    You don't have to be brave at the appointment
    Have you considered telling the nurse it makes you feel sick?
    My honest feeling is that running helped me as much as the tablets did
    I don't look like someone who takes medication, apparently
    I'd like to stop and I'm frightened to ask
    They felt like poison for the first week and then I was all right
    I stopped on a Monday and by Thursday I was back at the doctor
    my doctor had me tail off slowly over the summer
    I didn't finish the course and I wish I had
    I dread the injection every month but I feel better after
    I take it every other day, the clinic set it up that way
    They put me on a higher dose because I'm a big man
    I asked to go up and we're trying forty
    I've three to take at night and I line them up like soldiers
    I take my evening one with the news
    I asked the chemist if wine was allowed and she said one glass
    Is ibuprofen all right on top or should I ask?
    I was on it when I was pregnant with both of mine, the midwife kept an eye
    I've leftover antibiotics and I'm taking them back to the chemist
    I would never share my tablets, I only want to say it gets better
    My husband's on sleeping tablets since the accident
    Prozac was good to me, I know it isn't for everyone
    I've been on lithium for nine years, ask me what it's like if you want
    They say I need a mood stabiliser and I don't know what that means
    HRT changed my moods, I was lucky with my GP
    I went private for the assessment and I'm still paying it off
    Zopiclone knocks me out and I hate the taste in the morning
    My vitamin D was low so that's one thing explained
    I like turmeric in soup
    I gave up dairy for my skin
    We're fasting this month and I'm finding it hard with my meds, going to ask the imam and the GP
    My aunt is into homeopathy and we agree to disagree
    I gave up weed in March and I'm sleeping again
    I've got OCD and I counted the tiles while they asked me about it
    Bipolar type two is on my letter, I've read it fifty times
    I had an eating disorder in my teens, so I know the bathroom floor
    Is this grief or is it depression? does anyone know how they tell
    I'm on the spectrum and Christmas is too loud
    My panic disorder is having a party tonight
    I'm perimenopausal and furious
    My son has ADHD and he's funny as anything
    my ex was told he has a personality disorder
    I thought it was just anxiety so I ignored it and I shouldn't have
    I felt I'd wasted their time at A&E and they said I hadn't
    I'm waiting for a scan and trying not to google
    If the rash changes ring 111, that's what they told me
    I ignored what the psychiatrist said for years
    The GP knew nothing about it and looked it up with me
    I cheeked my tablets on the ward once and I'm not proud of it
    I filled in the questionnaire and it was higher than I thought
    I was scared to mention the thoughts and I did and it was all right
    My CPN writes everything down and then makes me laugh
    The crisis team were kind, they got me through the night
    I'd love to come off everything one day, with help
    that stuff saved my life
    Would your pharmacist do a review? Mine was great
    Maybe write down the questions before you go in
    You could ask whether there's another one that doesn't make you put on weight
    Nobody here can tell you what to take, but we can listen
    Don't change anything without them, please
    How long did they say to give it?
    `,
  ),
);
