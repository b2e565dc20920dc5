import { quiet, seen } from '../vector.ts';

export const texts = seen(
  quiet(
    'fresh',
    `
    my sister has been in hospital again
    my son's teachers know
    We watched David Attenborough with the kids
    my mum Pat is great
    I read a book by Matt Haig and it helped
    St Patrick's Day is hard for me
    my husband drives a bus
    Ed Sheeran makes me cry
    I work in a school
    thanks QuietRiver
    My friend Dave says I should get out more
    ellie has her first day at school tomorrow and im worse than she is
    I've been reading Matt Haig again, it gets me through the small hours
    Mr Tumble has been on since five. Send help.
    We go to the library in Wrexham on wet days
    my manager is making my life hell
    I like what Stephen Fry says about weather and moods
    Mind in Cardiff ran the course and it was free
    My GP is kind but there's never enough time.
    Harry Styles got me through my mocks and i wont hear a word against him
    Anyone walk up Arthur's Seat lately? It's my clear-the-head place
    Our Sean came home for the weekend, all he did was sleep and eat
    I work in a Tesco and the self checkouts are breaking me
    Marie Curie nurses were angels with Dad.
    my sister lives in Cork and i never see her
    Wordsworth wandered lonely as a cloud and so do I, mostly round Aldi
    The midwife at the hospital was lovely, never caught her name
    King Charles waved at our bus when I was a nipper, well he was a prince then
    Jo and Priya from my running group dragged me out and I'm glad they did
    Half the staff on my ward are off sick with stress
    listening to Taylor Swift in the bath w a candle, its the little things
    When Robin Williams died I couldn't get out of bed for a week
    My teacher noticed. I'm still not sure how.
    St David's Day always makes me homesick
    Had a wee cry in the Costa at Perth station
    I'm at uni in Leeds and I know literally no one
    Dr Who is on and for an hour I'm eight years old again
    The Samaritans volunteer never hurried me, not once
    My ex has a new girlfriend and she's nice, which is worse
    Bessel van der Kolk's book was heavy going, I did it a page at a time
    lewis capaldi talking about his anxiety made me feel less weird
    Nana Pat turns ninety on Sunday and doesn't know me any more
    I pulled in at the services at Strensham and just sat there.
    Is the Martin Lewis website any use for debt? I've a drawer of letters I'm scared of
    Our old dog Murphy is sixteen and I'm not ready
    `,
  ),
);
