import type { SafetyKind } from '../../../../src/safety/index.ts';
import { anywhere, seen, type Vector } from './vector.ts';

/**
 * In which something should be found, written without a look at the rules and counted once on them (the counts are in `docs/safety-prompts.md`). Then they
 * were looked at, so none of them is held out.
 */
export const FRESH_FOUND: Readonly<Partial<Record<SafetyKind, readonly Vector[]>>> = {
  distress: seen(
    anywhere(
      'fresh',
      `
    I don't think I can do this anymore. Every morning I wake up disappointed that I woke up.
    I keep having thoughts about ending my life and I don't know who to tell
    I've decided I'm going to do it on Sunday when my parents are away
    I just want to sleep and never wake up
    I relapsed last night after 3 months, my arms are a mess
    what's the point in living when nobody would notice if I was gone
    I want to kill myself so bad right now
    Been self harming again and I feel so ashamed
    I've written letters to everyone. I feel calm now.
    honestly wish I'd never been born
    I'm suicidal and the crisis team just told me to have a bath
    My kids deserve a better mum, they'd be happier without me
    I can't see a future for myself, I don't plan on being here at Christmas
    I feel like cutting so badly
    I think about death all the time, it's the only thing that comforts me
    I'm at the end of my rope
    I took an overdose on Friday and no one knows
    I'd be better off dead
    there's no reason for me to be alive
    Everyday I hope something will happen to me so I don't have to wake up
    I have a plan and the means and the only thing stopping me is my cat
    I can't stop hurting myself
    I don't want to be alive but I'm too scared to die
    I want it all to end
    I hate being alive
    not sure how much longer I can keep going
    I tried to end it last week and I'm angry it didn't work
    I just want the pain to stop and I only know one way
    life isn't worth living anymore
    I've been thinking about suicide since I was twelve
    I burn myself when it gets too much
    I'm ready to go. I've made peace with it.
    sometimes I stand on the platform and think about jumping
    If I disappeared tomorrow no one would care
    I have no will to live
    goodbye everyone, thank you for being kind to me
    I keep googling ways to die
    I feel like I'm just waiting to die
    I wanna die
    can't go on like this, tonight might be the night
    `,
    ),
  ),
  method: seen(
    anywhere(
      'fresh',
      `
    I have saved up forty of my tablets
    ive got the pills lined up on the desk
    There is a bridge near ours and I've picked the spot.
    I keep looking at the rope in the shed and thinking it would hold
    thinking about the train tracks behind school tonight
    My dad's shotgun is in the cabinet and I know where the key is.
    i used the blade from my sharpener again, on my legs this time
    going to swallow the whole box when they're asleep
    I drove up to the cliffs yesterday to see how high it was
    Sitting in the garage with the engine on isn't painful they say
    ive been hiding paracetamol under my mattress, got 3 packs now
    I've a razor in the bathroom that I use when it gets bad
    stood on the platform edge this mornin and nearly stepped off in front of it
    There's enough insulin in our fridge to finish it.
    Got a belt round the back of the door
    thinking of walking into the sea at the end of the pier and no coming back
    You can get it online, it comes in the post in a plain envelope, and it's quick
    how many co-codamol would it take does anyone know
    I'd take the lot with a bottle of vodka and be done by morning
    burned my arm with the lighter again so it matches the other one
    We've stuff for the weeds in the barn and I've been thinking of drinking it
    I've bought the rope. I haven't told himself.
    Top floor of the multi storey by the shops, nobody checks up there
    ive been cutting my thighs where pe kit covers it
    my pistol is in the nightstand and I've been holding it every night this week
    I know which bend on the road I'd not turn the wheel
    The helium thing, I looked it up and ordered it
    I stopped eating on purpose, nine days, I want my heart to give out
    if i run the bath and take the sleepers first i wont feel nothing
    The reservoir's deep enough and I can't swim.
    Been hoarding my nan's morphine patches since she passed
    bleach is under the sink and i keep opening the cupboard
    I tied it to the beam and then I took it down again.
    jumping off the viaduct would be quicker than this
    a plastic bag and some tape is all it needs
    Last night I took around thirty of my antidepressants with half a bottle of vodka and woke up on the bathroom floor.
    I keep looking at the bottle of pills in the cabinet and counting whether there's enough
    has anyone tried with insulin? does it work
    I used to cut with a blade out of a pencil sharpener because you can get them anywhere
    I've started cutting on my stomach so my mum doesn't see when I'm in short sleeves
    Been saving my sleeping tablets for weeks now, got about 50
    how many paracetamol would it take to damage your liver for good
    I'm going to go to the bridge after my shift and jump
    I tied a belt to the wardrobe rail and sat there for an hour with it on
    If you turn the car on in the garage you just fall asleep don't you
    I stood on the platform and waited for the one that doesn't stop
    my plan is to go out to the woods with a rope when they're all on holiday
    Burned myself with a hair straightener again, six marks up my inner arm
    I only eat 300 calories a day and I throw it up anyway
    what's the best way to cover up fresh cuts at work
    I took my mum's beta blockers, whole packet, and didn't tell anyone
    He used a hosepipe from the exhaust, that's how they found him
    I was looking up which floor is high enough
    drinking a litre of water before they weigh me so it looks like I've gained
    I keep a razor blade behind my phone in the case
    I nearly stepped in front of a lorry on the A road
    would a full pack of propranolol stop your heart
    my brother has a shotgun for the farm and I know the combination
    I don't want it to hurt. Is there something you can take so you don't feel it
    I scratch my arm with a safety pin until it bleeds, then I can sleep
    I went on a forum where they explain exactly how to do it with a bag and gas
    chewing and spitting everything, no one knows
    sixteen ibuprofen last night, didn't even feel sick
    thinking of just driving into a tree on the back road, no belt on
    I get the paracetamol from three different shops so they don't stop me
    I filled the bath and had the razor on the side
    She hanged herself in her bedroom with her dressing gown belt
    I take 20 laxatives every night
    I held the lighter under my hand till the skin bubbled
    punched the wall til my knuckles split, better than cutting
    If I do it it'll be the cliffs at the head, there's no barrier past the car park
    I've worked out the dose, I just need a few more
    i keep the scissors from the art room in my blazer for when it gets bad at break
    you need to go down the vein not across, everyone knows that
    I told A&E I'd mixed up my tablets by mistake and they let me home
    I'm planning to OD on my meds this weekend
    I cut my wrists with a kitchen knife about an hour ago and it won't stop bleeding
    I have a loaded gun next to me
    Took 40 Benadryl, my heart is going so fast
    what's the least painful way to kill yourself
    I've been googling how to hang yourself without a ceiling beam
    I want to jump off the parking structure by my campus
    thinking about drinking bleach tbh
    i bought razor blades at the dollar store and now i can't stop
    I've got a noose ready in the closet
    Is 5000 mg of Tylenol enough to die?
    my plan is to take all my lithium with a bottle of wine
    I take my dad's belt and put it around my neck until I almost pass out
    I burn myself with cigarettes on my thighs where no one will see
    I've been eating 500 calories and then purging it
    I'd just walk out onto the highway at night
    I was standing on the edge of the subway platform today
    If I lie in the bath and cut deep enough I could bleed out before she gets home
    I carved the word worthless into my leg with a box cutter
    Could you die from swallowing a whole bottle of melatonin?
    I used a rubber hose and my car in 2019 and it failed because I ran out of gas
    how many sleeping pills does it take
    I'm down to 41 kg and my goal is 38
    I've written the notes, I've got the pills, I've picked the date
    she jumped from the fourth floor window of her dorm
    My friend told me if you cut vertically it works
    I'm going to suffocate myself with a bag
    I've been hitting my head on the wall until I see stars
    I hide the blades in my makeup bag
    tips to not eat please
    `,
    ),
  ),
  'medical-advice': seen(
    anywhere(
      'fresh',
      `
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
    `,
    ),
  ),
  overpromise: seen(
    anywhere(
      'fresh',
      `
    I will always be here for you, day or night.
    message me any time u want even 4am i mean it
    Promise me you won't do anything silly tonight
    I'll never let you down, not like they did
    You can rely on me, pet. Always.
    I will save you from this
    im not going anywhere ever ❤️
    You have my word I'll answer every single post you write.
    swear to me youll still be here tomorrow
    Whatever happens I'll fix this for you.
    I'm going to get you through it, leave it with me
    u can tell me anything and i wont tell a soul, cross my heart
    Wake me up if you need to, I sleep with the phone in my hand for you
    It will get better, I guarantee it.
    I'd never leave you on your own with this, not for one minute
    Lean on me as much as you want, I can take all of it
    you'll never be alone again now youve got me
    As long as I'm breathing you've a friend who'll come running
    Give me your word you'll stay safe.
    i'll be up all night watching for your posts so dont worry
    No matter what time it is, no matter what I'm doing, I'll drop everything
    You'll be completely fine by summer, I promise you that
    ill be ur rock forever
    Nothing bad will happen to you while I'm around.
    I'm yours 24/7, butt, just shout
    Don't do anything until I'm back on, promise?
    there is nothing i wouldnt do to keep u alive
    We'll beat this together, you and me, I won't ever give up on you
    I am the one person who will never hurt you.
    Count on me for everything. Honest to God, everything.
    I'll be there whenever you call, sure what else would I be doing
    my door is open to you for the rest of my life
    I can make this go away for you if you trust me
    tell me you wont hurt yourself. please just say it. promise
    I'll take care of you, you don't need anybody else
    `,
    ),
  ),
  contact: seen(
    anywhere(
      'fresh',
      `
    dm me if u want to chat properly
    What's your WhatsApp? Easier than this
    add me on snap its jadey_04x
    We could meet for a coffee if you're anywhere near Swansea?
    Send me your number and I'll give you a bell tonight.
    got discord?
    Pop me an email at my name at gmail, I'm better with emails at my age.
    I'm in Leeds too!! which part, we should meet up
    pm me, theres stuff i cant say on here
    Here's my mobile, ring whenever: 07700 900123
    Do you have Facebook? I'll send you a friend request
    let's take this off the forum, its not safe to talk here
    insta is in my bio, follow me and ill follow back
    Would you ever fancy a walk some Saturday, just the two of us?
    Text me, I'm up all night with the baby anyway
    whats ur addy ill send u a card
    How do I get hold of you outside of here?
    Join my Telegram group, it's just a few of us and there's no moderators
    I'll come and get you, just tell me where you live
    hmu on kik
    You can reach me at 555-0142, day or evening, I don't mind.
    im gonna private message u ok
    Could we talk somewhere more private? I've Signal and Messenger
    Are you on tiktok? drop ur @
    I'm away to Glasgow Friday if you want to grab a pint, pal
    slide into my inbox anytime 😊
    give us your number and I'll put you in touch with my mate
    I'd love to facetime you, it's nice to put a face to a name
    Inbox me hun xx
    Can I have your email? I've some photos that'd cheer you up
    ur from cardiff right? come see me at the market i'm on the cheese stall saturdays
    Let me know your surname and I'll look you up on Facebook, pet.
    Message me privately and I'll tell you how I got through it.
    wanna play fortnite later? whats ur gamertag
    If you ever want to call over to the house the kettle's always on, I'll send you the Eircode
    Can I have your number? I'd love to talk properly
    Add me on snap, its lonelyfox99
    do you have whatsapp
    PM me if you want to talk more
    We could meet for a coffee if you're near Leeds
    What's your insta?
    Drop me an email and I'll send you the whole story
    Let's take this off the forum
    Are you on Discord? We have a server for people like us
    DM me hun
    I'd rather talk somewhere private, have you got Telegram
    here's my number if you ever need to chat 07700 900123
    Whereabouts do you live? I'm in Kent, maybe we could meet up
    text me whenever
    how old are you and where do you live
    Would you be up for a video call?
    my facebook is under Jane Bloggs, send me a request
    Come over to mine for a brew sometime
    Message me privately
    I'll give you my email and we can keep in touch that way
    `,
    ),
  ),
  'third-party': seen(
    anywhere(
      'fresh',
      `
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
  ),
  unkind: seen(
    anywhere(
      'fresh',
      `
    You're just after attention.
    oh here we go again, another post about your ex
    Grow up. My kids behave better than this.
    There's people in this world with no food and you're upset about a text message
    Well aren't you special.
    you sound exhausting to live with tbh
    No wonder she left you
    Maybe if you got off your backside and looked for work you'd feel better.
    Boo hoo 🎻
    im not being funny but you brought this on yourself
    Catch yourself on, it was one exam
    You've no idea what real pain is. Try burying a husband.
    Some of us have actual problems.
    cringe. who even writes like that
    Have you considered that it's you? It's always you.
    Pull yourself together, man
    You're a bad mother if that's how you think and I'm not sorry for saying so
    In my day we called that laziness.
    Wow, poor little you, must be so hard having a warm house
    ur pathetic lol
    I can't be the only one sick of reading your posts
    Its all drama with you isnt it
    Stop wallowing. Nobody wants to hear it.
    If you were really that bad you wouldn't be typing on here.
    Congratulations on winning the misery olympics 🏆
    you people are always so sensitive
    Dinnae be such a big wean
    Your poor husband is all I can say.
    man up and get on wi it
    That is the stupidest thing I've read on this forum and I've been here six years.
    Don't flatter yourself, no one's thinking about you that much
    you clearly didnt even try
    A bit selfish of you, don't you think, putting your mum through that?
    Honestly you're as bad as he is
    you moan and moan and then ignore every bit of advice, whats the point of you
    `,
    ),
  ),
};
