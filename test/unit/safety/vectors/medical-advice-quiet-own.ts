import { quiet, type Vector } from './vector.ts';

/** People's own medicine and diagnoses, what a doctor said, and sending somebody to one who knows. */
export const MEDICAL_ADVICE_QUIET_OWN: Readonly<Record<string, readonly Vector[]>> = {
  'own experience': quiet(
    'own experience',
    `
    I came off mine slowly with my GP
    I stopped taking sertraline last year, with my doctor's help, and it took months
    I've been on fluoxetine for six years and it suits me
    Came off citalopram in March and I'm doing ok
    i stopped taking mine and it was a mistake for me
    I doubled my dose in January on the doctor's say so and it's helped
    My dose went up to 100 last week and I'm so sleepy
    I'm on 50mg and wondering if it's doing anything
    Mirtazapine made me ravenous, I ate a whole loaf
    I had to stop taking it because of the rash
    I switched from citalopram to sertraline and the sweats stopped
    I take magnesium at night and I like it, might be placebo
    I'm taking vitamin D in the winter
    I cut down with a tapering plan from the pharmacist
    For me the tablets took about six weeks
    what worked for me was the talking, not the tablets
    I needed both, tablets and therapy
    I was on lithium for twelve years and I miss nothing about the blood tests
    I've just been told I have BPD and I don't know how I feel
    I clearly have something but nobody will say what
    I've ADHD, diagnosed at 41
    I think I might be autistic, I've asked for an assessment
    I think I've got OCD
    I'm bipolar, type two
    Got my diagnosis today. I cried in the lift.
    I was misdiagnosed for ten years
    I went cold turkey once. Never again.
    I missed a dose yesterday and I'm all over the place
    I forgot my tablets at my mum's
    I should take my tablets more regularly
    I need to stop skipping my dose
    I should come off it some day but not this year
    I don't want to go on medication
    I'm scared of starting them
    I started them this morning, wish me luck
    I don't need tablets, I need a rest, is how I see it for me
    I took myself off them and ended up in hospital, so I'm back on
    HRT was what I needed in the end, took three doctors to get there
    I tried St John's wort years ago and it did nothing for me
    I stayed on mine while I was pregnant, the perinatal team talked me through it
    My brain zaps lasted a fortnight
    I halve mine because that's how they're prescribed
    Been off everything since June and I feel raw
    Stopped the tablets on the third of May, my own choice and my own mess
    I upped mine in the winter, that's the plan my nurse and I have
    I was on too low a dose for years, it turned out
    My diagnosis was wrong, I found out at fifty
    I have all the signs of a cold
    My tablets and a glass of wine don't mix, I learned that at a wedding
    I take two at night and sleep like a stone
    I ditched the health app, not the tablets
    I refused the injection and I was frightened they'd make me
    I took my neighbour's sleeping tablet once and felt dreadful
    I don't know if I should be on something
    I keep wanting to throw them in the bin and I haven't
    Since I came off the pill my moods are steadier, might be chance
    The zaps stopped when I went back on them
    I take mine with breakfast or I'd forget
    It took three goes to find one that suited me
    `,
  ),
  'what the doctor said': quiet(
    'doctor said',
    `
    My GP says I should come off it slowly
    The psychiatrist told me to stop the evening one
    doctor said double it from Monday
    My pharmacist said don't take it with ibuprofen
    she said you should take two at night and one in the morning so that's what I do
    The leaflet says do not stop taking this medicine suddenly
    On the box it says take one three times a day
    The nurse said "you need to be on more than that" and wrote to my doctor
    They want to put me on lithium
    they're switching me to venlafaxine next week
    He told me you clearly have ADHD after ten minutes
    The consultant reckons it's bipolar
    My counsellor thinks it sounds like PTSD
    The text from the surgery said stop taking your tablets and ring us
    My doctor won't put it up any more
    The dentist gave me diazepam for the day
    Mum's doctor said she's to stop the water tablets
    The vet nurse, sorry, the health visitor said it's postnatal depression
    I was told to halve it for two weeks and then come back
    They've told me to take it with food
    My specialist wants me off it before the operation
    The letter says increase to 20mg after a week
    Occupational health said I have burnout
    The midwife said I shouldn't stop without talking to them
    `,
  ),
  asking: quiet(
    'asking',
    `
    did yours make you sleepy?
    Has anyone come off venlafaxine? How was it?
    Should I come off it?
    Should I double my dose or ring first?
    Can you take ibuprofen with sertraline?
    Is it ok to drink on mirtazapine?
    does anyone take theirs at night instead of the morning
    What dose are you on, if you don't mind me asking?
    How long did it take to work for you?
    Do you think I have BPD?
    Does this sound like ADHD to anyone?
    Could it be my thyroid?
    Am I bipolar or just tired?
    Did you stop all at once or slowly?
    What did your doctor say about stopping?
    Are you still on the quetiapine?
    Have you been to the doctor about it?
    Have you told your GP you've stopped?
    Did they try you on anything else?
    Were you told why they changed it?
    Is anybody else on the waiting list for an autism assessment?
    Would you tell your boss about the diagnosis?
    Do you take anything for it or is it ok to ask?
    what does tapering mean
    Has magnesium helped anyone sleep?
    Can I ask for a different one?
    Who do I ask about coming off them, the GP or the mental health team?
    My doctor said stop, is that normal?
    Do they check your bloods on that one?
    Anyone know if the chemist does blister packs?
    `,
  ),
  'sending to one who knows': quiet(
    'ask a professional',
    `
    You could ask your GP about the dose
    I'd ask the pharmacist, they're brilliant and it's free
    Please don't stop suddenly without talking to your doctor
    don't just stop them, ring the surgery first x
    Might be worth asking for a medication review
    You could ring 111 about the missed dose
    If it's making you feel worse do tell your doctor
    Have a word with whoever prescribed it
    It might be worth mentioning the tiredness at your next appointment
    The pharmacist will know if those two can be taken together
    I can't say what you should take, only what it was like for me
    We can't give advice about medication here but your pharmacist can
    I'm not a doctor so I wouldn't like to say
    Only a doctor can tell you if it's ADHD
    Nobody here can diagnose you, but you could ask for an assessment
    Maybe write down the side effects and show your GP
    Your GP can refer you for an assessment
    You're entitled to ask for a second opinion
    Would a chat with the mental health nurse help?
    Please see someone about the chest pain today
    That sounds frightening, please ring 999 if it happens again
    I'd get that checked, pet
    You should see a doctor about that
    You should go to your GP
    You should talk to someone at the surgery before you change anything
    You need to see a doctor, that cough has gone on too long
    It could be lots of things, a GP would know where to start
    Your doctor can help you come off it safely when you're ready
    If you decide to come off, your doctor can make a plan with you
    Don't change anything before you've spoken to the clinic
    Speak to your midwife before you stop or start anything
    Ask them what the alternatives are
    Bring somebody with you to the appointment
    `,
  ),
};
