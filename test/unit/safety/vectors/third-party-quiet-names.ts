import { quiet, type Vector } from './vector.ts';

/** Full names that give nobody private away: the famous, the invented, places, saints, brands, charities and capital letters of other kinds. */
export const THIRD_PARTY_QUIET_NAMES: Readonly<Record<string, readonly Vector[]>> = {
  'the famous': quiet(
    'famous',
    `
    David Attenborough's voice calms me down
    I saw Ruby Wax do a talk about depression and laughed till I cried
    Robin Williams made me think about who laughs loudest
    I've read everything by Marian Keyes
    Stephen Hawking kept going, so shall I
    my hero is Marcus Rashford
    Michael McIntyre got a smile out of me
    Princess Diana spoke about bulimia before any of us dared
    Prince Harry's book has a bit on grief
    King Charles has the same thing my dad had
    My mum loves Daniel O'Donnell more than me I think
    Have you seen Joe Wicks on the telly
    the Louis Theroux documentary on the maternity ward was spot on
    Spike Milligan wrote on his gravestone I told you I was ill
    Winston Churchill called it the black dog
    Dolly Parton for president of my head
    Kurt Cobain was my whole teenage years
    I had Amy Winehouse on repeat
    Phil Collins was on in the waiting room, that was the real trauma
    Brené Brown talks about shame
    That interview with Tyson Fury changed how my brother sees me
    Simone Biles stepping back was the bravest thing
    I follow Dr Julie Smith for tips
    Jon Kabat-Zinn has a body scan recording
    Bessel van der Kolk says the body keeps the score
    Prof Green made a film about his dad
    Sinéad O'Connor told the truth before we were ready
    Mary Berry says a soggy bottom is not the end of the world
    My daughter is mad about Harry Styles
    my son thinks he is Bukayo Saka
    My wife fancies Idris Elba and so do I at this point
    Andrew Tate is all my boy watches, it scares me
    Alastair Campbell talks openly about psychosis
    my therapist quoted Carl Rogers at me
    Sigmund Freud would have had a field day with my mother
    Mr Motivator got me off the sofa
    Mel Robbins and her five seconds
    `,
  ),
  'characters, books and songs': quiet(
    'character',
    `
    I feel like Bridget Jones with a bus pass
    my mum is Hyacinth Bucket to a tee
    He thinks he's James Bond in that car
    My son is obsessed with Harry Potter
    Basil Fawlty had nothing on my landlord
    Eleanor Oliphant Is Completely Fine made me sob
    just finished A Man Called Ove
    Jane Eyre kept me company in hospital
    I'm more Eeyore than Winnie the Pooh
    My boss is Cruella de Vil
    my ex was Jekyll and Hyde
    Miss Havisham and her cake, that's me since the divorce
    Eleanor Rigby, all the lonely people
    I read Oliver Twist to the kids
    Postman Pat on a loop since six
    I've watched Peter Rabbit forty times this week
    Ted Lasso says be a goldfish
    Vera Stanhope and a blanket, my Sunday
    we called the tumour Lord Voldemort
    Peggy Mitchell would sort this lot out
    Who is Sylvia Plath even for if not for us at four in the morning
    Bohemian Rhapsody made the whole ward sing
    Billie Jean came on and I danced in the kitchen
    Angela's Ashes was cheerful by comparison
    The Diary of Anne Frank hit different this time
    My inner critic is called Nigel Nitpick
    I've named my anxiety Brenda Bossyboots, my therapist's idea
    My dog Mr Darcy is the reason I go out
    Madame Bovary had a point about small towns
    I'm reading Maybe You Should Talk to Someone
    Mary Poppins bag, mine, with tissues for all
    `,
  ),
  'places, saints and days': quiet(
    'place',
    `
    We went to St Andrews for the day
    I light a candle to St Anthony when I lose my keys
    Saint Jude is for hopeless cases so he and I get on
    we live near Great Yarmouth
    Milton Keynes is all roundabouts
    I walked round St James's Park
    My mum moved to Weston super Mare
    My sister lives in Hebden Bridge
    My brother emigrated to New South Wales
    the ferry from Rosslare Harbour was rough
    Holy Island at low tide, that's peace
    Ben Nevis next year, I've decided
    Mount Pleasant is not pleasant
    Easter Sunday on my own
    Good Friday, nothing good about it
    Boxing Day is worse than Christmas Day
    Mother's Day cards everywhere
    St Patrick's Day is hard sober
    Pancake Tuesday and I ate nine
    Blue Monday they call it
    Black Friday crowds set off my panic
    Bank Holiday Monday, everything shut, including me
    New Year's Eve makes me cry
    April and June are my good months
    May Bank Holiday weekend in the caravan
    Remembrance Sunday brings it all back
    Victoria Park has a lake with ducks
    I sat on a bench at Charing Cross
    My wife grew up in County Clare
    My dad's ashes are up on Scafell Pike
    Alton Towers with six kids and no meds
    Prince of Wales Road is closed so I was late
    `,
  ),
  'brands, services and charities': quiet(
    'institution',
    `
    Mind and Rethink both have groups round here
    Alcoholics Anonymous saved my life
    Al-Anon helped me with my husband's drinking
    Marie Curie nurses were angels
    Macmillan rang us every week
    St John Ambulance were at the match
    Barnardo's have a young carers group
    He was in Great Ormond Street for months
    my dad is in St James's Hospital and I can't visit till Sunday
    she was taken to A and E at the Royal Infirmary
    My nan died in St Luke's Hospice, they couldn't have been kinder
    The Priory is for people with money
    Home Start sent us a volunteer
    Sure Start was the best thing that ever happened to us
    Talking Therapies rang on Thursday
    Women's Aid found us a room
    Relate counselling, has anyone been with their husband
    Turn2us has a benefits calculator
    Andy's Man Club meet on a Monday
    Cruse Bereavement Support rang my mum back
    The Royal British Legion paid for his chair
    St Vincent de Paul brought us a hamper
    Citizens Advice filled in my form with me
    Universal Credit is doing my head in
    Personal Independence Payment took eleven months
    Child Benefit stopped without a word
    The Salvation Army band makes me cry every year
    my son has Asperger Syndrome
    Mum has Lewy Body dementia
    My husband has Crohn's Disease
    My brother has Bipolar Disorder
    my wife has Ehlers Danlos and PoTS
    Uncle Ben's rice for tea again
    Paul Smith suit for the interview, from the charity shop
    Marks and Spencer had nothing in black that fitted
    my husband's Ford Fiesta is older than our marriage
    Ben and Jerry's in bed at noon
    Jack Daniels is no friend of mine
    Yorkshire Tea fixes most things
    Bach Rescue Remedy, anyone?
    Jo Malone candle from my team when I came back
    my sister's Labrador Retriever ate my tablets box
    `,
  ),
  'capital letters': quiet(
    'capitals',
    `
    My Mum Said No
    MY HUSBAND WONT LISTEN TO ME
    MY SON IS HAVING A MELTDOWN AS I TYPE
    My Best Friend In The Whole World left
    my husband Always Says Sorry
    My Dad. Alcoholic. Violent. Charming.
    My daughter Really Needs Help
    My Nan Was Right
    Our Lady pray for us
    my GP Thinks I am making it up
    my friend Thank God was with me
    My Dear Old Mum is failing
    Dear Diary, today was a day
    Dear Younger Me
    Dear Sir or Madam is how I started it
    My Lovely Cat Has Died
    Sincerely Yours, A Tired Carer
    my ex Never Mind about him
    my brother Not So Little Any More
    My Poor Wee Mam
    my boss Oh My God
    my partner Long Story Short left in May
    Mum Guilt is real
    Old Me and New Me had a chat
    Father Christmas has a lot to answer for
    Mother Nature did her thing and I sat and looked
    Uncle Sam wants my taxes, in other news
    my sister Big Mouth told everyone
    her Royal Highness, that's our name for the mother in law
    Mr Right turned out to be Mr Wrong
    Dr Google says I'm dying
    Lady Luck and I don't speak
    Miss Independent, that's what they call me
    `,
  ),
};
