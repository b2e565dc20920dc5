import { DETAILS_QUIET_PEOPLE } from './details-quiet-people.ts';
import { quiet, type Vector } from './vector.ts';

/** Figures and pages that belong to nobody who writes here. Written by somebody who had not read the rules, as `details-found-independent.ts`. */
export const DETAILS_QUIET_INDEPENDENT: Readonly<Record<string, readonly Vector[]>> = {
  ...DETAILS_QUIET_PEOPLE,
  'helplines passed on': quiet(
    'passed on',
    `
    The number you want is 116 123, it's Samaritans and it doesn't cost anything
    116-123, love. They won't tell you off for ringing about nothing.
    I rang Samaritans (116 123) from the car park at work and sat there for an hour
    Text SHOUT, it's 85258, when you can't get a word out
    I texted 85258 under the duvet and somebody called Priya answered
    If you've hurt yourself ring 999 love, don't wait
    NHS 111, option 2, and tell them what you told us
    111 were all right with me to be fair, forty minutes on hold
    My niece uses Childline, 0800 1111, they do a web chat as well
    For under 35s there's Papyrus: 0800 068 41 41
    CALM 0800 585858 5pm to midnight. blokes mostly
    Switchboard is 0800 0119 100 and everybody on it is LGBT
    The Silver Line: 0800 4 70 80 90. My dad rings it every Sunday.
    SANEline 0300 304 7000, evenings only
    Beat's helpline number changed, it's 0808 801 0677 now
    Women's Aid in Ireland are on 1800 341 900 round the clock
    In the Republic you can ring Samaritans on 116 123 as well, same number
    Text HELLO to 50808, that's the Irish one
    Childline Ireland: 1800 66 66 66
    Crisis line in Wales is called C.A.L.L., 0800 132 737
    Breathing Space up here in Scotland 0800 83 85 87
    Lifeline NI 0808 808 8000 answered me at four in the morning
    For the States it's just 988
    Text HOME to 741741, I think that's America
    Crisis Services Canada was 1-833-456-4566, it's 988 now too
    13 11 14 for anybody in Australia
    You can write to Samaritans at jo@samaritans.org, takes about a day
    National Debtline did my budget with me, 0808 808 4000
    Shelter 0808 800 4444 if they are putting you out tonight
    Cruse helped me after Dad, 0808 808 1677
    Rethink's advice line is 0808 801 0525
    Dial 999 or 112, it's the same thing
    101 is the police if it's not an emergency
    119 used to be the covid one didn't it
    The bank fraud line is 159
    Ring 0300 123 6600 for the drugs line, Frank, no judgement at all
    Gambling one is 0808 8020 133, all night
    `,
  ),
  'doses, times and money': quiet(
    'figure',
    `
    He's put me up to 150mg, was 37.5mg twice a day
    quetiapine 25 mg at 9pm and I'm out by 10
    Last bloods: sodium 138, potassium 4.2, all fine
    Lithium level came back 0.72
    It's 02:47 and I'm stood in the kitchen
    The bus is the 07.15, then the 07.52 if I bottle it
    I work 0700-1900 four on four off
    22-07-2019 was when it all came out
    We lost him on 3 March 2017
    My last drink was 1/1/2023
    Discharged 14.06.2022 and not back since
    I've got the tribunal on the 19th of November 2026, 2pm
    Council tax is £1,843.20 this year
    They sanctioned me £292.11 and I'd £8.40 left
    I owe £12 500 and the letters keep coming
    I won €500 on a scratch card, first luck in years
    The phone bill was £07.70, I mean £7.70!
    I've 20 000 steps on the clock and my knees know it
    13,000 people on the list ahead of me, the portal said
    I'm 187th in the queue
    PHQ-9 was 23 in May, 11 in August
    I got 8 for daily living and 10 for mobility so I missed it
    Lost 2 stone 11, then found 3
    BP 152/94 which she didn't like
    My resting heart rate is 88 and the watch keeps telling me off
    Page 112 of the workbook has the chart
    See pages 45-48, that's the bit about sleep
    chapter 9, verse 12, I'm not religious but it helped
    It's ISBN 9780000000002 if you want it from the library
    The form is SA1 or SF36, I forget
    I filled in a UC50 and a PIP2 and cried at both
    Section 117 aftercare, anybody understand it?
    I was on a section 2, then a 3
    CBT level 2, 6 sessions of 30 minutes
    There's 14 steps and I count them every time
    Beach hut 27 was ours every August
    I rewatched series 1 to 7 in 9 days
    Did 21.1k on Sunday, 2:14:36, buzzing
    Ring tone number 4 makes my heart go
    I've 3,482 unread messages and I'm leaving them
    It's been 1,095 days, three years
    1 2 3 4 5 things I can see
    I do 99 bottles of beer backwards in my head
    the password was 12345678 haha and they wonder how
    87% of us apparently
    room 7, floor 3, bed 12 was my whole world that year
    I counted 07 pigeons
    The 192 goes past the hospital
    model number WM14T391GB and it still won't spin
    we're on 4-4-2 like the football
    1987 was a good year for wine and a bad year for us
    Born in '62, started work at 15
    My birthday's next Tuesday and nobody has remembered
    I turned 40 on the 9th of May and felt nothing
    I was born six weeks early
    My son was born on Christmas Day
    case opened, ticket closed, opened again, 4 times
    I'm 1 of 9, the 7th
    `,
  ),
  'pages worth reading': quiet(
    'reading',
    `
    There's a breathing exercise at https://www.nhs.uk/every-mind-matters/
    https://www.nhsinform.scot has it in plain English
    Read mind.org.uk first, then come back and ask
    www.samaritans.org/how-we-can-help is worth ten minutes
    gov.uk/universal-credit tells you which date
    https://www.citizensinformation.ie is the Irish one
    I used the calculator on www.turn2us.org.uk
    https://www.mentalhealth.org.uk/explore-mental-health
    shelter.org.uk has template letters
    The sleep stuff on www.sleepfoundation.org is good
    papyrus-uk.org lets you make a safety plan
    https://www.bbc.co.uk/sounds/ there's one about panic
    the leaflet's at https://www.rcpsych.ac.uk/mental-health
    acas.org.uk told me exactly what to say to my boss
    https://www.yourmentalhealth.ie
    giveusashout.org explains what happens when you text
    `,
  ),
};
