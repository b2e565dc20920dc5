import { anywhere, type Vector } from './vector.ts';

/** Somebody else named in full, or tied to a school or a workplace, so that they could be found. Everyone is made up. */
export const THIRD_PARTY_FOUND: Readonly<Record<string, readonly Vector[]>> = {
  family: anywhere(
    'family',
    `
    my son Daniel Murphy got excluded on Friday
    My daughter Ellie Marsden has stopped eating at the table
    my husband Graham Tolley drinks and nobody in the family will say it
    My wife is called Joanna Pettigrew and she has no idea I'm on here
    my ex, Darren Clegg, has the kids every other weekend
    my ex husband's name is Kevin Stapleton if anyone knows him
    It's my brother, Ciarán Hanratty, he's been inside for two years
    my sister Michelle Dunphy took my mam's rings
    mum (Patricia Holroyd) has dementia and wanders
    My dad Terence Bickerstaff was a violent man
    my stepdad is steve garbutt hes on the sex offenders list
    my mother in law Maureen Fothergill rings nine times a day
    Our lad Jayden Whitmore was beaten up outside the chippy
    my partner, Simon Okafor, got sectioned last night
    My grandson Alfie Bramwell is in foster care
    My niece Shannon Kilbride has gone missing from her placement
    our Natalie Ormerod has fallen out with all of us
    My auntie Bernadette Cusack raised me
    her dad is Nathan Goodall and he's not allowed near her
    my fiance Lewis Abernethy left me by text
    My boyfriend is Callum Rafferty, you can look him up, he lies to everyone
    the father of my child, Aaron Dempster, pays nothing
    My twins, Molly and Freya Saunderson, have both been referred
    cousin of mine called Liam Prendergast did the same thing
    my nephew Tyrone Baptiste was stopped by the police again
    me mam Carol Entwistle hits me
    My girlfriend Zainab Qureshi's family don't know about us
    I was married to Philip Dunwoody for thirty-one years
    My granddaughter's name is Imogen Farraday and I am not allowed to see her
    his new girlfriend, kelly ann bagshaw, has been in my house
    `,
  ),
  'friends, neighbours and others': anywhere(
    'friend',
    `
    my best friend Chloe Haverstock told everyone my secret
    My neighbour Brian Lomax plays music till three in the morning
    the neighbour downstairs is called Gary Trubshaw and he deals from the flat
    A girl in my year called Maisie Thornbury keeps spreading rumours about me
    It was Connor Blakeley that did it, in Year 9, and he never got in trouble
    my landlord Mr Robert Ashdown won't fix the boiler
    our landlady, Mrs Sheila Crabtree, walks in without knocking
    My friend Tom Weatherall cheated on his wife with my sister
    my flatmate Jessica Tan hasn't paid rent since june
    I was assaulted by a man named Wayne Pickersgill
    the lad who hurt me is called Ryan Stubbs. he lives two streets away
    this boy from my town jordan mcafee shared my pictures
    her name is Lauren Whitcombe and she's been bullying me since year 7
    His full name is Anthony Duckworth and I want people to know what he did
    There's a woman in our church, Deborah Winslade, who says it's demons
    Someone called Martin Osgood from the bowls club keeps touching me
    My old mate Dougie Farquharson is drinking himself silly
    the girl he's seeing is Amber Lockyer
    I went to school with Stacey Broadbent and she made my life hell
    the guy I met online is called Tyler Hendricks, he's from Ohio
    Father Eugene Scanlon was the priest
    my roommate Brittany Kowalski locks me out
    Her name's Orla Feeney and she needs help, I can't do it all on my own
    does anyone know Craig Illingworth? he owes me money
    my AA sponsor is Noel Twomey, lovely man but he drinks
    `,
  ),
  'colleagues and bosses': anywhere(
    'colleague',
    `
    my boss Karen Whitfield at the Tesco in Byker shouts at us in front of customers
    My manager is called Julie Threlfall and she's making my life a misery
    my line manager, Stuart Penhaligon, told HR about my breakdown
    My supervisor Donna Kirkbride keeps cutting my shifts
    the CEO, Alistair Munro-Webb, walked past me like I was dirt
    i work with a bloke called Dean Hargreave who smells of drink every morning
    My colleague Fiona Lockwood went off with stress and now I have her work
    our HR lady Sandra Tattersall isn't on my side
    my gaffer Paddy Mulhearn says depression is for women
    A girl in my office, Tamsin Pryor, has been copying everything I do
    my team leader is Rhys Prosser. he knows what he did
    head chef Marco Bellini threw a pan at me
    My apprentice Josh Tindall cut his wrists in the toilets at work
    The owner, Mrs Hyacinth Lovell, watches us on the camera
    my boss = Nigel Farthingale, total bully
    `,
  ),
  'doctors, teachers and workers': anywhere(
    'professional',
    `
    Dr Anjali Rao at the Elms surgery told me to pull myself together
    My GP is Dr Malcolm Stainforth and he never looks up from the screen
    I see Dr. Rebecca Thwaite at Larkspur Medical Centre
    my psychiatrist Dr Olumide Bankole upped everything
    My social worker is Hannah Greatorex and she is on leave again
    our social worker Lorraine Eccles wants to take the baby
    my CPN, Gavin Treadwell, is the only one who listens
    My therapist Miriam Goldfarb has gone off sick
    health visitor Janice Oakenshaw said I was neglecting him
    My support worker's name is Tunde Afolabi
    the midwife, Colette Brannigan, laughed at me
    My key worker Leanne Strickland at Beacon House lied about me
    her teacher Mrs Angela Dimmock makes her stand in the corridor
    The head teacher at his school is Mr Jonathan Blight and he's useless
    his form tutor is called Peter Wagstaffe
    my solicitor Ruth Mandelbaum has not rung me back
    PC Lee Hollinshead from our station laughed at my statement
    my counsellor Bridget Hennigan at the college told my parents
    Dr Kapoor at Willowbank Surgery refused my tablets
    Nurse Agnes Mbeki on Thornfield ward held me down
    My tutor at uni, Professor Edwin Larkham, comments on my body
    my swimming coach was Dennis Applegarth
    my dentist Dr. Nikhil Varma in Ludlow
    my probation officer is Tracey Cudworth
    `,
  ),
  schools: anywhere(
    'school',
    `
    she goes to Holy Cross Primary
    my son is in Year 4 at Thornhill Primary School
    He got kicked out of Brackenfield Academy
    my daughter goes to St Brigid's Girls' School in Tralee
    they're all at Moorside High, the lot that are bullying her
    My lad's at Castleford Road Juniors and the SENCO is hopeless
    my little one started at Little Acorns Nursery on Larch Street
    my sister is doing her GCSEs at Hollins Grange School
    he attends Riverside Special School in Goole
    Our boy goes to Coláiste Bhríde and won't go in
    she's in sixth form at King Edward's
    My stepson's school is Fairmead Comprehensive
    our twins are at St Joseph's RC Primary
    My friend's kid goes to Oakwood Manor School, same class as mine
    he's in 5th class in Scoil Mhuire
    My daughter is a sophomore at Lincoln Ridge High School
    my kid goes to Maple Hollow Elementary
    the girl who hits her is in 7B at Ashgrove Academy
    my son's at st wilfrids high school and he's been cut from the football team
    She is in her second year at Birchwood Sixth Form College
    my grandaughter is at Penrhyn Bay primary, only six
    i hate how they treat my brother at Queensmead Pupil Referral Unit
    my wee boy is in P3 at Craigmount Primary
    The kids go to Gaelscoil na Mara
    her school, Whitecliffe Grammar, hasn't done a thing
    my daughter goes to the Brownies at All Saints in Thursby on a Tuesday, 5 o'clock
    `,
  ),
  workplaces: anywhere(
    'workplace',
    `
    he works at the Aldi on Kirkgate
    My ex works at the Greggs in Ormskirk, nice as pie to customers
    she's a nurse at Royal Lancaster Infirmary, ward 36
    my husband drives a bus for Brindle's of Kendal
    my sister works in the Boots on Grafton Street
    He's a teacher at Mill Hill Academy, you'd never guess what he's like at home
    my dad is a caretaker at Westbury Juniors
    She's the receptionist at Parkgate Surgery and she told my mum
    My partner works for Hutchins & Co Solicitors in Truro
    the man who followed me works in the Shell garage on Selby Road
    my brother is a fireman at Holbeck station
    he's a barber at Sharp Cuts on Union Street
    my wife's a manager at the Premier Inn in Taunton
    My mum works in the kitchens at Fernlea care home
    She works behind the bar in the Fox and Hounds in Pickering
    my stepfather is a guard at HMP Lowmoor
    she works at Walmart on Route 9, you'll see her on the tills
    his mam works in the Centra in Gort
    My boyfriend's a bouncer at Club Zanzi in Hull
    He is a lecturer at Thames Valley College and sleeps with students
    my mate works down the Screwfix in Corby
    my daughter's boyfriend works at Kwik Fit on Mansfield Road
    my ex is a police officer at Keighley nick
    She teaches Year 2 at St Oswald's
    he preaches at Zion Chapel in Pontypridd every Sunday
    Her husband runs the Spar in Ballyconnell
    `,
  ),
  'inside longer posts': anywhere(
    'longer',
    `
    I've put up with it for eleven years and I'm tired. He's charming, everybody says so, they all think I'm the mad one. His name is Leonard Cheetham and he coaches the under-12s, and if I said what goes on behind our door nobody would believe me.
    hi first time posting. my daughters not been in school for 3 weeks because of a group of girls, the ringleader is Poppy Langstaff, her mum knows and does nothing. school say theyre dealing with it. how do i get her to go back in
    So the review was today. Eight of us round a table and I was the only one without a lanyard. The one running it, Geraldine Pomfret, kept calling me mum, not my name, mum. I came out and sat in the car for an hour.
    It's our Kyle I worry about. He's nineteen and works nights at the Morrisons warehouse in Sittingbourne, comes home grey, sleeps, goes back. He says he's grand. He isn't.
    Been on the ward since Tuesday. Food is ok. There's a lass in the next room, Becca Stannard, who has been here six months and she screams at night for her kids, it breaks my heart. I don't know how they sleep through it.
    My counsellor said to write what I can't say out loud. So: it was my uncle, Raymond Leggett, when I was seven until I was eleven. There. I've written it down.
    Not sure if this is the right bit to post. My wee brother is 13 and he goes to Dunmore Academy and he has been cutting. Mum doesn't know. Should I tell the school nurse?
    I lost my job in August because of one man. Colin Ravensdale in accounts. He told them I was drinking at my desk, it was squash, I've not had a drink since 2019. I still dream of him.
    Ladies does it get any easier with an adult child at home? Mine is 34, Timothy Gatenby, degree and everything, sits in that room in the dark. He'd be mortified if he knew I put this on here.
    I only wanted somebody to say sorry. The surgeon was Mr Hugo Carrington-Pell and he has never once written to me. I get letters from the trust with no signature on them.
    My friend's in a bad way and I'm out of my depth. She's called Roisin McGettigan, she's a hairdresser in Letterkenny and she has three small ones. She says I'm not to ring anybody. What would you do?
    ok so theres this boy in my chemistry class, Ethan Marlowe, and everyone found out i like him because my so called friend screenshotted it. i want the ground to eat me
    It's the custody thing again. Her barrister read out my medical notes. Her new fella was sat there smirking, Jason Threadgold, he runs the gym in Arnold, and I had to sit and take it.
    Grandad's home is awful and I want to name it. Mr Wilfred Pask, 91 years old, left in a wet bed. If that was your dad you'd be raging.
    `,
  ),
};
