import { THIRD_PARTY_QUIET_NAMES } from './third-party-quiet-names.ts';
import { quiet, type Vector } from './vector.ts';

/** Other people, schools, work and well-known names, none of whom could be found by it. */
export const THIRD_PARTY_QUIET: Readonly<Record<string, readonly Vector[]>> = {
  ...THIRD_PARTY_QUIET_NAMES,
  'first names alone': quiet(
    'first name',
    `
    my friend Sarah says hello to you all
    My husband Dave snores like a tractor
    our Kieran passed his driving test
    my daughter Lily starts Year 7 in September
    My sons, Ben and Oscar, fight from morning to night
    My sister Ruth lives in Canada now
    Mum and Auntie Jean are coming for Sunday dinner
    uncle bob still thinks it's 1972
    My boss Karen is a nightmare
    My manager's called Steve and he's all right actually
    Dr Patel was lovely with me
    I saw Dr Jones and came out with a leaflet
    Nurse Jackie, I call her, because she's always late
    Mr Khan next door brought me samosas
    Mrs Evans at number four waves every day
    Miss Price taught me to read
    my counsellor Anna has the softest voice
    Sister Bernadette hit us with a ruler
    Father Ted is my comfort programme
    Father Michael came to see her at the end
    Nana Pat and Grandad Joe had a caravan
    my ex, Mark, got married on Saturday
    My dog Alfie is sixteen and blind
    my cat is called Sir Purrcival Fluff
    We named the car Betty
    Ahmed in the corner shop asks how I am and means it
    Big Tony from the group made me laugh today
    wee Davey was always the quiet one
    Me and Jen and Lou used to go dancing
    my therapist, we'll call her J, is leaving
    I'll call him X because he might be on here
    Let's call my sister Rose, not her name
    my girlfriend K and I are on a break
    Mam, Da and the twins are all down with it
    our Josh, our Becky and our Sam all came home for Easter
    Amy said something that stuck with me
    "Tell Maggie I'm home", he said, and Maggie was the cat
    does your Nigel do the thing with the remote too
    my support worker Jo, short for something she won't say
    Granny Mac lived to a hundred and two
    It was Pauline from two doors down that found me the group
    My surgeon, Mr Lee, drew it on a napkin
    Dad and Sheila are off on a cruise
    our Amy Louise is walking now
    `,
  ),
  'schools without a name': quiet(
    'school',
    `
    my son's school rang again
    She goes to the local primary and loves it
    He is in Year 9 and hates every minute
    My daughter's head teacher was really understanding
    the school has a counsellor two days a week
    he's at uni up north
    she's doing A levels
    My boy starts Big School on Monday
    I went to a Catholic school, say no more
    Primary School was fine, Secondary was hell
    Sunday School put the fear of God in me
    The School Nurse has been brilliant
    Nursery rang to say he'd bitten someone
    I was a dinner lady for twenty years
    School run, then bed, then school run
    She wants to go to Oxford and I'm terrified she won't get in
    I failed the eleven plus and my mother never let me forget it
    The High School reunion invitation came and I binned it
    My first day at college tomorrow
    the school of hard knocks, me
    It's old school but I write letters
    Hogwarts would be easier than this placement
    He's home schooled since March
    We are waiting on an EHCP and a school place
    half term with three kids in a two bed
    My teenager won't go to school. EBSA they call it.
    Grange Hill was on and I was ten again
    parents evening and not one bad word
    The Open University gave me my brain back
    I did my degree at Leeds in the eighties
    I'm doing an access course at college
    School Uniform costs a fortune
    Has anyone changed schools in Year 10?
    Back to school night is the worst night
    `,
  ),
  'work without a name': quiet(
    'work',
    `
    he works nights in a warehouse
    She is a nurse and she's on her knees
    my husband works away
    my dad was a miner
    my mum works in a school
    He works for the council
    My sister's a teacher and says the same
    my partner works in IT and never switches off
    he's a Project Manager and he manages me an' all
    I work at Tesco
    I'm on the tills in Aldi and I like the regulars
    My brother drives lorries all over Europe
    my best mate is in the Army
    she works from home and so do I and it's too much
    My ex was in the police
    I had a meltdown in the Morrisons car park
    I went to Boots for my prescription and had a cry
    Panic attack in the middle of Primark
    Costa is my safe place on a Tuesday
    went to Greggs as a reward
    My husband was made redundant from a firm he'd given thirty years to
    the Job Centre made me wait an hour
    My Work Coach was kind for once
    I got a job at a garden centre!
    Occupational Health want a report
    He's self employed so no sick pay
    Human Resources were neither human nor resourceful
    Starbucks got my name wrong and I laughed for the first time in days
    She volunteers at Oxfam on Fridays
    I help out at the food bank
    My wife works for the NHS
    my son got a Saturday job in a chippy
    he got a job with the Royal Mail and he's made up
    my manager is signed off too
    `,
  ),
  'other posters': quiet(
    'poster',
    `
    QuietRiver said it better than I could
    Thank you QuietRiver and MossyStone
    @BlueTeapot I had the same thing
    I think it was Sleepy Badger who mentioned the breathing app
    what Grey Heron wrote made me cry in a good way
    Welcome to the forum, Little Wren
    Congratulations Tired Teacher!
    Hope you are okay Lost Penguin, you've been quiet
    is Captain Biscuit still around?
    Night Owl, thank you for sitting up with me
    my forum friend Purple Rain always answers
    Does anyone know how Sunny Side is getting on?
    I agree with JustJo and Tea Lady
    Big hugs Jelly Bean
    Moderator Mel answered me within the hour
    Thanks to Admin Anna for moving my post
    As Wobbly Jelly says, one hour at a time
    Hi Daisy May, I was where you are
    Hello to you Mister Grumpy
    Well done Brave Mouse on the phone call
    `,
  ),
  'ordinary posts': quiet(
    'ordinary',
    `
    My mum is eighty-three and she won't have carers in. I do her shopping, her pills and her bins, and then I go home and do mine. My brother sends a card at Christmas. I love her but I'm so tired I put the milk in the oven on Sunday.
    I had my assessment with the mental health team today. Two people, both kind, one took notes. They asked about my childhood and I said fine and then I cried for forty minutes so I suppose it was not fine.
    hiya just a small thing but my son made me toast this morning. hes 8. he said you look sad mummy and he put too much butter on and it was the best toast
    My manager has asked me to go part time "for my own good". I don't know if I'm being looked after or pushed out. Has anyone had this and what did you say?
    Our street had a party for the Jubilee and I watched from behind the curtain. This year there was another one and I took a plate of sandwiches down. Stayed ten minutes. Small steps.
    We've three children, two with additional needs, and the school think I'm a fussing mother. I have a folder as thick as a brick. Does the folder ever end?
    The consultant was late, then he called me by the wrong name, then he read someone else's notes. I laughed. What else can you do.
    I've been with my husband since we were sixteen and I realised last week I have never lived alone. I don't want to leave him, I just want to know who I'd be on a Tuesday.
    My dad had a stroke in May and he calls me by his sister's name. I answer to it now. It makes him happy.
    Started the new job on Monday. Everyone is about twelve. A girl called Jess showed me the coffee machine and I nearly hugged her.
    My teenager came out to me in the car. I said thank you for telling me and then I drove past our own house. How do I support him when his grandparents are the way they are?
    The health visitor says it's baby blues but it has been seven months. I love her, I do, but I feel like I'm minding her for somebody else.
    I can't go in Asda any more since the panic, so my neighbour does a shop for me on a Thursday. She won't take a penny for it.
    I was a teacher for twenty-six years and I miss the noise. The house ticks. Retirement should come with a warning.
    My ex wants the kids for the whole of August and the mediator says it's fair. What am I meant to do with a whole August?
    `,
  ),
};
