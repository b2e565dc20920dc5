import { quiet, type Vector } from './vector.ts';

/** Promises in stories, songs, families, thanks and questions, and the same words about other things. */
export const OVERPROMISE_QUIET_OTHERS: Readonly<Record<string, readonly Vector[]>> = {
  'told about somebody else': quiet(
    'told',
    `
    he promised he'd always be there and he left
    She said she'd never leave and then she did
    My ex used to say I'll always be here for you. He lasted till March.
    Mum said you can ring me day or night, so I did, at 4am
    my best mate told me he'd drop everything and he did, he drove from Leeds
    He made me promise not to tell anyone
    he made me promise I wouldn't do it again and I hated that
    My daughter made me promise I'd go to the doctor
    My husband promised he wouldn't let anything happen to me
    They all promised they'd visit
    My dad always said he'd keep us safe
    Everyone says "I'm here if you need me" and then nobody is
    People say message me any time but when you do they don't answer
    My sister stays up all night with me when it's bad
    My wife has never once left my side
    My friend rings every day to make sure I'm alive, bless her
    Her partner says he'll never give up on her
    I told my son I'd always be there for him, and I meant it
    I've told the kids they can wake me at any hour
    I promised my mum I'd look after her till the end
    I promised my late husband I'd never sell the boat
    I swore to my nan I'd finish college
    I vowed never to drink again in 1998 and I haven't
    When she was born I promised I'd protect her from everything
    In sickness and in health, I said, and here we are
    My boss expects me to be available 24/7
    my mother in law rings day and night
    The baby cries day and night
    work emails at all hours, they think I'm always on
    The neighbours' dog is at it round the clock
    God will never leave me, that's what gets me through
    The Lord is my rock
    My cat has never let me down
    My dog is always there for me
    He's a good dog, he'd never leave me
    My sponsor picks up any time, I don't know how she does it
    The counsellor said she couldn't promise to keep it secret
    Grandad never let anyone down in his life
    I always answer my mum's calls, even in the bath
    My brother thinks he has to save me
    `,
  ),
  thanks: quiet(
    'thanks',
    `
    You've always been there for me, all of you
    Thank you for always being here
    thanks for being there at 3am last week
    Thank you for staying up with me
    You lot never let me down
    I know I can always rely on this place
    I can always count on you for a laugh
    It's good to know someone's always here
    You kept me safe that night, thank you
    you saved my life and you don't even know it
    Thanks for not giving up on me
    Thank you to whoever answered, I'll never forget it
    I'll always be grateful to you
    I'll never forget what you said
    I'll always remember this thread
    You were my rock this year
    Thanks for letting me message so much, I know it was day and night
    Your reply is pinned on my wall, it'll be there forever
    This forum has been there any time I needed it
    Thank you for not making me promise anything
    `,
  ),
  'asking and wanting': quiet(
    'asking',
    `
    Will you always be there?
    Are you always here?
    Is anyone here at night?
    can I message any time or is that annoying
    Would you promise to be honest with me about the diagnosis?
    How do you know who you can rely on?
    I want somebody to say they'll never leave
    I wish someone would stay up with me
    I need someone who'd always be there
    I want to hear that it'll be ok
    Does the helpline really answer 24/7?
    What do I say when she asks me to promise I'll never leave?
    How do I keep my son safe at night?
    What if I can't keep her safe?
    Should I have promised him?
    Is it ok to ask a friend to promise?
    Can a person be there for someone too much?
    Why do people promise things they can't keep?
    Who do you ring when it's the middle of the night?
    Please don't leave me
    I'm scared everyone will leave in the end
    I'll always be alone
    I'll never be well
    I'll always be the odd one out
    I'm always here on my own at Christmas
    I am never going to trust anybody again
    `,
  ),
  'songs, titles and sayings': quiet(
    'songs',
    `
    "I will always love you" played at the funeral and that was me gone
    I'll Be There for You was our theme tune, we were always in each other's flats
    Lean on Me came on in the shop
    "You've got a friend", the Carole King one, is on my low days list
    Bridge over troubled water makes me cry every time
    Never gonna give you up, never gonna let you down, now it's in your head too 😂
    I'll stand by you, by The Pretenders, on repeat
    You'll Never Walk Alone, sung by fifty thousand, gives me goosebumps
    The Promise is a lovely old film
    Promises, promises
    "I'm with you till the end of the line" is from Captain America
    Forrest told Jenny he'd always be there, I sobbed
    The poem says I will not leave you, it's about a dog
    Night and Day is my favourite Cole Porter
    A promise is a promise, as my mum would say
    Rome wasn't built in a day
    Always look on the bright side of life
    Diamonds are forever, this lurgy feels like it is too
    Read a book called I'll Always Write Back
    Never say never
    "I've got you, babe" is how he answers the phone
    `,
  ),
  'other senses': quiet(
    'other senses',
    `
    I'm always tired
    I always end up in the biscuit tin
    Take it any time of day with food
    I can't rely on the buses
    You can rely on my mother to say the wrong thing
    You can always rely on British weather
    You can always ask the pharmacist, they're grand
    You can always change your mind
    You can always say no
    You can always delete it after
    You can always bring a friend to the appointment
    You can always ring them back
    You could always try the library
    The offer's there any time before Friday
    Never leave the iron on
    Never leave the house without my keys, phone and tissues
    I never leave the house
    I won't let anxiety win
    I won't let anything happen to my tomatoes this year
    I won't let him speak to me like that again
    Don't let anything get in the way of your nap
    It's a promising start
    They say the new clinic shows promise
    The app stays open all night and drains my battery
    Keep your receipts safe
    I keep my meds safe in a lunchbox
    Stay up all night and you'll pay for it
    I was awake all night with the wind
    I'm staying up for the match
    I'd drop everything for a curry right now
    I'll be there at half two, look for the red coat
    I'll be there on Saturday, are you going?
    I'll be here all week, try the veal 😄
    See you there, I'm always early
    Whatever happens at the tribunal, you did your best
    Whatever happens, have your tea first
    I'll never get used to these mornings
    I'll never understand PIP
    I'll answer the door and it'll be the cat
    Protect your peace, as the young ones say
    Carry on carrying on
    She carried me through the finish line, literally
    `,
  ),
  'plans and daily life': quiet(
    'plans',
    `
    I'm free any time on Thursday for the dentist
    Message me the address of the café group on the board, will you, mods?
    Could the moderators message me any time today about my post?
    I'm available for overtime, day or night, need the money
    I promised I'd go swimming and I went!!
    Promised myself I'd reply to people today so here I am
    My phone's on loud all night in case the hospital rings about Dad
    I sleep with the phone on my pillow in case my son rings
    I stay awake until I hear her key in the door
    I have to check on him every hour because of the fits
    I'm the only one Mum will let wash her
    I'm her carer 24/7 and I get one afternoon off
    I am responsible for three kids and a hamster
    I drop everything when school rings
    Never leaving the sofa again
    I'm never leaving Cork, I love it here
    I'm not going anywhere until this rain stops
    I'm not leaving the house today and that's grand
    I'd go to the ends of the earth for my grandchildren
    My team will never let me down. They let me down at 4.45 on Saturday.
    I won't abandon the course, I'm seven weeks in
    We keep each other company on here, that's all it is
    I'm not logging off till the match ends
    I won't sleep until I've marked these books
    We made a deal, my sister and me: one walk, then cake
    My mate and I have a pact to go to the gym on Mondays
    Pinky promise with my five year old that we'd get ice cream
    He swore on his mother's life he'd stopped gambling
    I gave my word to the foreman and I'll be in at six
    The dress is safe with me, I told the bride
    I can fix most things with gaffer tape
    I'm going to save my money and get a wee flat
    I'll carry the shopping, you carry the baby
    I'm going to make it better, the soup I mean, it needs salt
    My phone is my rock, sad as that sounds
    `,
  ),
  'in the middle of a post': quiet(
    'limits long',
    `
    Thanks for writing all that out, I know it can't have been easy on a phone at that hour. I work lates so I'm usually on around one in the morning, and I'm happy to say hello if I see you. I won't always be on though, and some nights I need to look after myself. The Samaritans are there day and night and they never made me feel daft. My own worst night was five years ago this week and I'm having a bacon sandwich as I type.
    My partner of nine years told me every single day that he'd always be there for me, that he'd never leave, that I could ring him at work any time. In January he packed a bag. I've gone over and over it. I think he meant it when he said it. I think people promise because they're frightened. Anyway I'm not sure what I'm asking, I only wanted to say it to someone who isn't my mum. She keeps bringing me soup.
    I volunteer on a night line at uni and the first thing they teach you is that you don't make promises. You don't say you'll always be there, you don't make people swear they won't do anything, and you don't give out your own number. I found it cold to begin with. Now I see it's so the help is still there next week. I suppose I'm saying look after yourself too, you sound as though you've been everybody's rock for years.
    I'm 76 and my sister is 80 and I promised our mother I'd look after her till the end. I'm up with her day and night. I love her dearly. Last Tuesday I fell asleep standing up at the sink. My niece says I can't do it on my own, and I know that, but a promise is a promise where I come from. Does anyone know if you can get somebody in just for the nights? The lady from the council was kind but she was in a hurry.
    so my friend from another site used to say message me 24/7 and id message her like every hour and then she had a breakdown and deleted everything. i felt like it was my fault. my counsellor says its nobodys fault and that having lots of people is better than one person. so now i have a list on my wall, theres five names and a helpline on it. just sharing in case it helps someone, ive got maths now bye
    `,
  ),
};
