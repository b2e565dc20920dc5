import { quiet, type Vector } from './vector.ts';

/** Texts with numbers, names, places and addresses that give nobody away. */
export const DETAILS_QUIET: Readonly<Record<string, readonly Vector[]>> = {
  helplines: quiet(
    'helpline',
    `
    Samaritans are on 116 123, day or night, and it's free
    You can ring the Samaritans on 116123
    text SHOUT to 85258 if you can't face talking
    email jo@samaritans.org, they do write back
    Call 111 and press 2 for the mental health team
    Papyrus HOPELINE is 0800 068 4141
    Childline is 0800 1111 and it won't show on the bill
    CALM are on 0800 58 58 58 from five till midnight
    Lifeline in Northern Ireland: 0808 808 8000
    In Ireland text HELLO to 50808
    Pieta House is 1800 247 247, or text HELP to 51444
    If you're in the US you can call or text 988
    The old US number was 1-800-273-8255 and it still works
    Lifeline Australia is 13 11 14
    Suicide Call Back Service, 1300 659 467
    Kids Helpline 1800 55 1800
    text Lifeline on 0477 13 11 14
    In NZ you can call or text 1737
    NZ Lifeline 0800 543 354
    Mind infoline is 0300 123 3393
    the domestic abuse helpline is 0808 2000 247
    Our local crisis team's helpline is 01632 960 555, open all night
    Call the crisis line on 020 7946 0444, they were kind to me
    The Samaritans page is https://www.samaritans.org
    have a look at www.nhs.uk/mental-health, there's a page on sleep
    mind.org.uk has a good page on this
    Citizens Advice helped me, 0800 144 8848
    StepChange for debt: 0800 138 1111
    ring 999 if it's an emergency
    Emergency is 112 or 999 in Ireland
    Aware's support line is 1800 80 48 48
    You can e-mail pat@papyrus-uk.org if a call is too much
    `,
  ),
  numbers: quiet(
    'number',
    `
    I take 100mg in the morning and 50mg at night
    I've walked 10,000 steps
    I had £1,234.56 left on Friday
    It was 3.30 in the morning
    I've been waiting 18-20 weeks
    It happened between 2015 and 2018
    We were married on 12/06/2010
    My appointment is 14/11/2026 at 10.15
    See you on 12-03-2027 then
    I owe 23 000 on cards
    There are 1000 members on here
    My score went from 21 to 14
    Room 101 was on telly
    it was 30 degrees in my flat
    The flight was BA 2490
    I got 11 points and needed 8
    I've seen 4 doctors, 2 nurses and 1 consultant
    I was in bed 9-5 like it was a job
    My order number was 5 days late haha
    I read 300 pages of a 1200 page book
    The train was the 7.42 to Leeds
    My blood pressure was 140/90
    I'm 5 foot 2 and 11 stone
    weighed 72.5 kg this morning
    I've done 2 out of 10 sessions
    2020 was a bad year
    I get 4 hours of sleep, 5 at most
    5 4 3 2 1 grounding works for me
    breathe in 4, hold 4, out 6
    I counted backwards from 1000 in 7s: 993, 986, 979, 972
    In 1998 I was 21
    Form SA100 made me cry
    The M25 was closed so I turned round on the A3
    The new rate is £368.74 a month
    The B12 injection helped
    Vitamin D3 1000 IU
    I'm in ward 4B
    It costs £9.99 a month, cancel any time
    It was episode 12 of season 3
    the S12 doctor and the AMHP came
    I've sat 3 exams in 2 days
    ICD code F32.1 is on my letter
    my playlist is 128 songs long
    1 in 4 people
    24/7 worry
    it's 50/50 whether I go
    I rate today 6/10
    Version 17.4.1 of the app broke my alarm
    `,
  ),
  places: quiet(
    'place',
    `
    I live in Manchester and it never stops raining
    I'm in the north of England
    I moved from Cork to Leeds for work
    We live near the sea
    I walked down the road and back
    One day at a time, one street at a time
    10 Downing Street should hear about this
    I grew up on a council estate
    Coronation Street is my comfort telly
    EastEnders and 221B Baker Street reruns
    Is there a group in Birmingham?
    I'm in Australia so my summer is your winter
    I sat in the park on a bench for 2 hours
    There are 3 roads I can't drive down
    the high street is dead on a Monday
    I took the 10 minute drive to the coast
    I did the 5 mile walk to the lane by the church
    Two doors down the road from my mum
    I'm at the end of a very long road
    I live at home with my parents
    I live at the moment with a friend
    We are on the 3rd floor and the lift is broken
    Flat 4 in the morning again, no sleep
    I've been down that road 100 times
    We have 2 courts and 1 close call with eviction
    The 5 Way drive to school sets me off
    I live in a small village in Wales
    Going for a 20 minute walk in the square
    I live on 3 hours of sleep
    I live on my own at 63
    It's a 4 bed place with 6 of us in it
    `,
  ),
  names: quiet(
    'name',
    `
    I'm Sam and I'm new
    My name is Jo
    Hi I'm Really Tired, that's my name today
    I'm So Done with today
    I am Not Okay
    I'm Irish and proud
    I'm Welsh Irish on my mum's side
    I'm In Love with my new job
    I'm Autistic And Proud
    My name is mud at work
    my name is not important here
    my name is on the waiting list
    they call me names at school
    they call me lazy
    I'm called in for jury duty on Monday
    this is Blue Monday they say
    This is Very Hard
    It's Christmas Eve and I'm alone
    It's Mental Health Week
    Hi, it's Monday Morning again
    I'm from South Wales
    I am Borderline Personality, they tell me
    I'm Team Cat
    Love, hugs and tea
    Love, Sam x
    Thanks, Jo
    Take care, all of you
    Best wishes to all
    Regards to your mum
    I love Stephen Fry's documentary
    Matt Haig wrote about this
    Taylor Swift got me through it
    Dr Alex on telly talked about it
    I feel like Bridget Jones
    I'm no Mother Teresa
    I'm Harry Potter mad
    my dog is called Mr Biscuit
    The Black Dog is what Churchill called it
    I'm watching Ted Lasso again
    I'm reading Lost Connections
    I'm Church of England but never go
    I am Happy for you
    I'm Bipolar Type Two
    I am UK Based
    `,
  ),
  'contact words': quiet(
    'contact word',
    `
    I sent the council an email at dinner time
    I was at the doctor's dot on nine
    I look at dots on the ceiling
    meet me at ten
    I read my emails at work and cried
    My email is full of bills
    I don't have instagram
    I came off facebook and feel better
    instagram is bad for me
    insta makes me feel ugly
    my snap decisions get me in trouble
    my twitter feed is all doom
    I deleted tiktok after a month
    my discord server has gone quiet
    I'm on twitter too much
    I'm addicted to snapchat
    I'm happier on reddit than in real life
    @moderators could you have a look please
    @QuietRiver thank you, that helped
    He said @ me next time
    I paid a tenner @ the chemist
    The postcode lottery is real
    My number came up, finally an appointment
    I don't give out my number
    My phone number changed and I lost everyone
    what's my NHS number for anyway?
    I had to give my date of birth three times
    My date of birth is in June
    I was born in 1975 and grew up with no words for this
    I was born in Cork
    Born 4 weeks early and tiny ever since
    my birthday is on Friday
    my birthday is 12 March and I dread it
    I get a full address label wrong every time
    I filled in my address and then closed the page
    e.g. going out, i.e. leaving the house
    I did it.Then I cried
    etc.etc
    I feel bad.so bad
    He rang.no answer
    I was fine...then I wasn't
    Node.js is easier than feelings
    the readme.md of my life
    `,
  ),
  'useful pages': quiet(
    'page',
    `
    https://www.nhs.uk/mental-health/conditions/depression-in-adults/
    gov.uk/pip explains the points
    https://www.citizensadvice.org.uk/benefits/
    www.mind.org.uk/information-support/
    https://www.bbc.co.uk/news/health
    https://www.rethink.org/advice-and-information/
    https://en.wikipedia.org/wiki/Panic_attack
    www.hse.ie/mentalhealth
    https://www.beyondblue.org.au/
    https://988lifeline.org/
    https://www.studentminds.org.uk
    youngminds.org.uk has a parents' page
    `,
  ),
  pseudonyms: quiet(
    'pseudonym',
    `
    QuietRiver
    Quiet River
    Rose Garden
    Sunny Day
    Hope Floats
    Grace Under Pressure
    Night Owl
    sleepy_cat
    JustMe82
    Mossy Stone
    Robin Redbreast
    Daisy Chain
    Tea and Toast
    Blue Monday
    Sam
    anon1990
    Violet Sky
    Jack Frost
    Bookish
    Tired Mum
    River Song
    Sparrow7
    The Kettle
    Amber Light
    May Queen
    `,
  ),
};
