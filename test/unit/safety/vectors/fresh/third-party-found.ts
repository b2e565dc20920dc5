import { anywhere, seen } from '../vector.ts';

export const texts = seen(
  anywhere(
    'fresh',
    `
    my sister Ciara Donnelly has been in hospital again
    my son goes to St Malachy's and the teachers know
    my husband Mark is a paramedic in Swansea and he hits me
    his name is Gary Whitlock, watch out for him
    my friend Jo who works at the Tesco in Hexham told me she's pregnant
    my ex, Darren Pugh, lives on our street
    My daughter Isla is in year 9 at Oakfield Academy
    my manager Linda Carmichael at Boots bullied me out
    The therapist I saw was Dr Anita Rao at the Elms clinic
    my mate Tom Sheridan tried to end it last week
    My manager Dave Pritchard at the Tesco in Wrexham is making my life hell
    my daughter Ellie goes to St Mary's in Cork and they're doing nothing about it
    Dr Anjali Mehra at Riverside surgery told me I was imagining it
    its Callum Braithwaite in year 10 at Highfield academy, he started all of it
    I found out he's been seeing Siobhan Kinsella from the post office.
    The counsellor is Mrs Featherstone at Ysgol Bryn Derw, she's the only one there's so don't bother
    My ex, Gareth Llewelyn-Jones, owes me two years of maintenance
    Look up Tyler Hendricks, he's the one that posted the pictures of me
    my son is in Mr Okoro's class at Parklands Primary
    Sister Bernadette Tuohy on St Anne's ward in Castlebar was cruel to my mam.
    He works nights at the Shell on the Oban road, big fella called Hamish, everybody knows him
    so basically Megan Ashworth told everyone im gay
    our vicar, Rev Peter Coldwell, said it was a lack of faith
    Her name's Kayleigh Ann Dobbs and she lives at 14 Orchard Close
    The head at Llanfair high, Mrs Probert, won't return my calls
    My sergeant was Ian MacAskill and I've never told anyone what he did.
    i hate Josh Pemberton so much
    My neighbour Brenda Whitlock has been in the psych unit again, she has schizophrenia
    Coach Randall at Lincoln High made me run till I puked
    Nurse Jodie on Ward 7 at the Royal in Truro laughed at my scars
    please pray for my friend Niamh Geraghty who is 16 and took an overdose
    Saw my dad's new wife on Facebook, Lorraine Tipping, all smiles
    The lad who hit me is Darren Foyle, plays in goal for Ballyhale United
    My husband Robert is the butcher in Tenby, the only one with the blue front
    My landlord Mr Chaudhry on Belgrave Road put me out on the street with a baby
    Prof. Helen Strand in the chemistry dept at Keele failed me out of spite
    wee Aiden's at Kirkton nursery and his teacher Miss Lowrie says he bites
    Anyone else had Stephen Marchbanks as their social worker? Avoid
    my best mate liam oconnell is sleeping rough behind the asda in stoke
    My cousin Roisin Devanney, she's a dental nurse in Omagh, is pregnant and hasn't told them
    I'm being bullied by Chloe Nugent and Beth Sharrock in my halls
    It was the postman, Terry, does Mill Lane and Church Row in Ludlow
    Mike Kowalczyk, my supervisor at the Amazon warehouse in Dunfermline, timed me on the toilet
    her mum is the lollipop lady at Oakfield Juniors and she drinks
    Bobby Jean Tuttle from First Baptist told the whole congregation about my breakdown
    `,
  ),
);
