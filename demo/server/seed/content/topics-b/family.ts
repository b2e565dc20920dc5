import type { SeedTopic } from '../types.ts';

/** Parents, partners, children, exes and the people one was given. The one topic of these where a post may go without a name. */
export const family: SeedTopic = {
  slug: 'family',
  name: 'Family and relationships',
  description: 'Partners, parents, children, friends, and the people we miss while they are still here.',
  allowsAnonymous: true,
  threads: [
    {
      title: "It's my mother's birthday and we don't speak",
      by: null,
      daysAgo: 27,
      body: "I'd rather not use my name for this one. Some people here would recognise the story.\n\nMy mother and I haven't spoken for two and a half years. It was my decision and I'd make it again. I won't go into why. What nobody tells you is that there's no day for it. There are cards in every shop for the daughter whose mother is lovely and, if you look, there are a few for the daughter whose mother has died. There's nothing for me, and I don't know what I'd want it to say.\n\nShe's seventy today. My brother has posted pictures. There's a cake with a photograph of her as a girl on it, and she looks exactly like my own daughter. I closed the laptop and went and stood in the garden in my socks.\n\nI don't regret it and I'm so sad I could lie down on the grass. Both. I'm not asking what I should do. I only want to know if other people have both.",
      helped: ['paper_boats', 'Wren', 'Bramble'],
      replies: [
        {
          by: 'quiet_kestrel',
          hoursLater: 0.5,
          body: 'Both. Every year, on the fourteenth of May. I used to think that one of them had to be the true one.',
          helped: ['Hazelnut', 'paper_boats'],
        },
        {
          by: null,
          hoursLater: 0.3,
          replyTo: 0,
          body: "Yes. That's what I do, I keep weighing them.",
        },
        {
          by: 'Bramble',
          hoursLater: 2,
          body: "Other side of it here. My eldest doesn't speak to me. He has his reasons and I've come round to thinking that some of them are good ones.\n\nI won't pretend to know how it is for your mother. I can tell you that from over here I don't want him to come back sad or dutiful. I'd want him all right. If all right means without me then I'd want that. Took me a long time to be able to type it.",
          helped: ['Wren', 'MossyStone', 'stillhere88', 'paper_boats', 'Aisling_x'],
        },
        {
          by: null,
          hoursLater: 1,
          replyTo: 2,
          body: "I had to go away and come back to answer this. Thank you, Bramble. I don't think she'd write that. It matters that somebody's parent would.",
        },
        {
          by: 'Aisling_x',
          hoursLater: 3,
          body: 'In your socks on the wet grass, I can feel it. Are you back inside? Have you someone with you this evening?',
        },
        {
          by: null,
          hoursLater: 0.4,
          replyTo: 4,
          body: "Back inside, dry socks, husband making too much pasta. I'm all right. Thank you for asking.",
        },
        {
          by: 'Hazelnut',
          hoursLater: 4,
          body: "I do it the other way round, I ring mine every Sunday and for the whole of Saturday I'm dreading it and for the whole of Monday I'm going over it. So I have both as well, only with a phone in my hand. I'm not sure why I'm telling you that. I think just to say that being in touch doesn't make it one thing either. Sorry if that's not helpful, I can take it down.",
        },
        {
          by: null,
          hoursLater: 1,
          replyTo: 6,
          body: "Please leave it up. I've spent two and a half years imagining that on the other side of the wall everyone is at peace on a Sunday.",
        },
        {
          by: 'Dormouse',
          hoursLater: 2,
          body: 'both',
        },
        {
          by: 'rainy_tuesday',
          hoursLater: 7,
          body: "Somebody should print that card. Front: a hill with weather on it. Inside: 'Both.'",
        },
        {
          by: 'Tidepool',
          hoursLater: 1,
          replyTo: 9,
          body: "I'd buy ten.",
        },
        {
          by: 'Fernweh',
          hoursLater: 9,
          body: "She sounds like a textbook narcissist. My aunt was one. They never change, you should block your brother too, he's taking her side by posting.",
          state: 'removed',
          reason:
            'We ask people not to name conditions for someone they have never met. Her brother is hers to decide about.',
        },
        {
          by: 'Orla (moderator)',
          hoursLater: 1,
          body: "A small note for everyone: she told us that she isn't asking what to do, and nearly all of you heard that beautifully. I've taken one reply down and written to its author. There's nobody in trouble.\n\nOrla",
        },
        {
          by: 'Fernweh',
          hoursLater: 14,
          body: "That was mine, and I'm sorry. I was talking about my aunt really. Przepraszam.",
        },
        {
          by: null,
          hoursLater: 2,
          replyTo: 13,
          body: 'I only saw half of it, and I could tell it came from somewhere sore. No hard feelings at all. I hope your own aunt business is behind you.',
        },
        {
          by: 'Fernweh',
          hoursLater: 0.5,
          replyTo: 14,
          body: 'Some days behind, some days beside. Dziękuję.',
        },
        {
          by: 'Wren',
          hoursLater: 11,
          body: "The cake with the little girl on it got me. It must be such a strange thing, to see your own child's face in someone you had to walk away from. My daughter has my father's hands. I catch myself holding them a bit too long.",
          helped: ['paper_boats'],
        },
        {
          by: null,
          hoursLater: 5,
          replyTo: 16,
          body: "Yes. Exactly that. I went up and looked at her asleep. I'm going to stop there or I'll be back out on the grass.",
        },
        {
          by: 'Skylark',
          hoursLater: 28,
          body: "I've been here some years, and there's one of these every few weeks under a different title. I mean that as comfort. You could fill a chapel with us.",
        },
        {
          by: null,
          hoursLater: 72,
          body: 'A few days on. The sadness went back to its usual size. I bought a blank card with a hill on it, wrote the one word, and put it in a drawer. It was a good thing to do. Thanks, all of you.',
          helped: ['rainy_tuesday', 'quiet_kestrel'],
        },
      ],
    },
    {
      title: "Eleven weeks old and I'm not feeling what they said I'd feel",
      by: null,
      daysAgo: 6,
      body: "she's perfect. she's healthy. everyone keeps saying 'isn't it the best thing ever' and i smile and inside there's nothing, like when your foot goes dead. i feed her and change her and do the voices. i do everything. i just can't find the feeling.\n\nmy partner's besotted. he cried when she sneezed. i watched him and thought what's wrong with me.\n\ni'm scared to tell the health visitor in case she writes something down.",
      replies: [
        {
          by: 'odd_socks',
          hoursLater: 0.3,
          body: "Oh love. Me, with my first. I kept waiting for the wave that everyone talks about. It didn't come as a wave, it came like damp. Somewhere around five months I noticed it had got in everywhere.\n\nI did tell my health visitor in the end. She put her pen DOWN. I remember because I'd been watching the pen. She'd heard it before that same week.",
          helped: ['Wren', 'Fernweh', 'tea_and_toast'],
        },
        {
          by: null,
          hoursLater: 0.5,
          replyTo: 0,
          body: 'what did you say to her. like the actual words',
        },
        {
          by: 'odd_socks',
          hoursLater: 0.1,
          replyTo: 1,
          body: "I said 'I think I'm doing it all right but I'm not in it'. And then I howled. The howling did most of the talking.",
        },
        {
          by: 'tea_and_toast',
          hoursLater: 2,
          body: "My eldest is forty this year, so this is old news, and I do go on, forgive me. In 1985 nobody asked you. I did the bottles and the nappies, all terry of course, and I'd sit on the edge of the bath and think they'd sent me home with somebody else's. I thought I was wicked. I told no one at all until my own daughter had hers and said the very same words to me across the kitchen table. And I said, so did I, pet. You should have seen her shoulders go down.\n\nI wish I'd had a place to say it when I was in it. I'm so glad you've said it at eleven weeks and not at forty years. It might be worth letting your GP or the health visitor in on it, whenever you feel able. They really have heard it before.\n\nAnd doing the voices when you don't feel it isn't nothing. She can hear the voices.",
          helped: ['odd_socks', 'Wren', 'Larkspur', 'Marmalade', 'Biscuit', 'Rowan_tree'],
        },
        {
          by: null,
          hoursLater: 1,
          replyTo: 3,
          body: 'crying in the nursing chair. she can hear the voices. ok',
        },
        {
          by: 'Priya (moderator)',
          hoursLater: 0.5,
          body: "I'm glad you wrote. What you describe is something that GPs, midwives and health visitors are asked about a great deal, and it's all right to bring it to them early. If at any time it gets darker than flat, or you're frightened by a thought, the urgent help on this site says who is awake right now. You're welcome back here either way, feeling or no feeling.\n\nPriya",
        },
        {
          by: 'NightOwl',
          hoursLater: 5,
          body: "About it being written down. I'm not a midwife, but I've worked beside plenty and I've never met one who thought less of a mum for saying it. You could ask her outright what she writes and who reads it. It's a fair question and she'll have been asked it before.",
        },
        {
          by: null,
          hoursLater: 20,
          body: "she comes thursday. i've got it written on my hand practically. 'doing it all right but not in it'",
        },
        {
          by: 'odd_socks',
          hoursLater: 3,
          replyTo: 7,
          body: "It's yours now, I don't need it any more. Tell us Friday, if you like, or don't.",
        },
        {
          by: null,
          hoursLater: 50,
          body: "told her. pen went down. i thought of you odd_socks and nearly laughed. she's coming again next week and i'm seeing the gp as well. baby sneezed and i said bless you and i sort of meant it",
          helped: ['odd_socks', 'tea_and_toast', 'NightOwl'],
        },
      ],
    },
    {
      title: 'First weekend without the kids',
      by: 'Wren',
      daysAgo: 44,
      body: "He picked them up at six. Little one forgot her rabbit, so he came back at ten past six, and then they were gone again. I've washed up. I've hoovered the stairs. It's twenty to eight.\n\nEveryone said I'd enjoy the peace. There's a lot of it.",
      replies: [
        {
          by: 'second_wind',
          hoursLater: 0.4,
          body: "There is. I used to leave the telly on in the other room so there'd be somebody in there.",
        },
        {
          by: 'odd_socks',
          hoursLater: 0.6,
          body: "Want some of my noise? I've a two-year-old here who is refusing a bath on political grounds.",
        },
        {
          by: 'Wren',
          hoursLater: 0.2,
          replyTo: 1,
          body: 'Ha. Yes please. What are her demands?',
        },
        {
          by: 'odd_socks',
          hoursLater: 0.3,
          replyTo: 2,
          body: 'Crackers. An end to water.',
        },
        {
          by: 'paper_boats',
          hoursLater: 2,
          body: "My first one, I ate cereal at the sink and went to bed at half eight. My tenth one, I went to see a film with subtitles and nobody asked me what was happening. There wasn't a trick to it in between, only eight other weekends.",
          helped: ['Wren', 'second_wind'],
        },
        {
          by: 'Puddle',
          hoursLater: 3,
          body: 'from the kid side, i was 9 when mine split. i was allowed to ring whenever and i hardly ever did, but knowing i could was the main thing. also my mum always had the heating on when we got back. idk why i remember that',
          helped: ['Wren', 'odd_socks', 'second_wind'],
        },
        {
          by: 'Wren',
          hoursLater: 10,
          replyTo: 5,
          body: "I've put it on the timer for five o'clock tomorrow. Thank you, Puddle. That's the first useful thing I've done since the stairs.",
        },
        {
          by: 'Wren',
          hoursLater: 38,
          body: "They're back, it's bedlam, the rabbit's been sick (don't ask). House is warm.",
        },
      ],
    },
    {
      title: "my dad doesn't believe in anxiety",
      by: 'Puddle',
      daysAgo: 19,
      body: "he says it like its father christmas. 'in my day'. hes not a bad man he drove 3 hrs to bring me a wardrobe. but i had a panic attack at my cousins and he told everyone i was being dramatic and now its a family joke\n\nhow do you explain it to someone who thinks you can walk it off",
      replies: [
        {
          by: 'Clementine',
          hoursLater: 1.5,
          body: "My father ran a shop for thirty-one years and had, I'm certain of it, what I've got. He called it 'my chest'. He'd go and sit in the stockroom with the crisps until his chest was better. There wasn't a word for it at home, or there was, and it was a word you used about other families.\n\nWhat got through in the end wasn't me explaining. I asked him about the stockroom.\n\nਚੜ੍ਹਦੀ ਕਲਾ, my mum would tell you. Keep your spirits up, more or less, only with God in it.",
          helped: ['Puddle', 'Juniper'],
        },
        {
          by: 'Puddle',
          hoursLater: 0.5,
          replyTo: 0,
          body: 'he goes and sits in the car. omg. he goes and sits in the CAR',
        },
        {
          by: 'Clementine',
          hoursLater: 0.2,
          replyTo: 1,
          body: "There you are then. Everybody's dad has a stockroom.",
        },
        {
          by: 'Thistle',
          hoursLater: 4,
          body: "Three hours wi a wardrobe is a love letter where I come from. Doesnae make the joke any funnier, mind. You're allowed to tell him the joke's done.",
        },
        {
          by: 'quiet_kestrel',
          hoursLater: 12,
          body: "In my family we wrote letters when it was too hard to say. Handwritten, under the door, like spies. My father never mentioned mine. After he died we found it in his wallet. So perhaps he'll hear you even on a day when he doesn't look as if he does.",
          helped: ['Puddle', 'MossyStone', 'Tidepool'],
        },
        {
          by: 'Puddle',
          hoursLater: 80,
          body: "sat in the car with him. didnt say much. he said 'is it like your hearts running and you're not'. i said yeah. he said hm. then he bought me a mcflurry",
        },
      ],
    },
    {
      title: 'A wedding, 150 people, and a plus one who is me',
      by: 'late_bus',
      daysAgo: 3.5,
      body: "my sister's wedding in june. i'm not in it, i'm at it. there's a seating plan and dancing. i love her and i've been sick twice thinking about it.\n\nwould it be awful to go to the church and not the rest",
      replies: [
        {
          by: 'Marmalade',
          hoursLater: 0.8,
          body: "I don't think so, for what that's worth! Have you been able to say it to her yet? Asking because at mine I'd honestly rather have had twenty happy minutes of my shy uncle than six hours of him grey in the face by the fruit salad 🍓",
          helped: ['late_bus'],
        },
        {
          by: 'late_bus',
          hoursLater: 2,
          replyTo: 0,
          body: "no. she's so busy. i thought i'd be one more thing",
        },
        {
          by: 'rainy_tuesday',
          hoursLater: 5,
          body: "At every wedding there's a corner with one table, a sulking teenager and somebody's nan. It's the best table. I've had some of the finest conversations of my life there about knees.",
        },
        {
          by: 'Larkspur',
          hoursLater: 9,
          body: "I gave myself a job at my brother's. I was in charge of the coats. You can leave a coat room for as long as you like and go back into it as often as you like, and everybody is grateful to you.",
          helped: ['late_bus', 'Hazelnut'],
        },
        {
          by: 'late_bus',
          hoursLater: 30,
          body: "rang her. church, photos, then coats. she said 'i want you there for the bit you can be there for'. i'm going to be the coats",
        },
      ],
    },
    {
      title: "My brother's drinking",
      by: null,
      daysAgo: 22,
      locked: true,
      body: "He's lost the flat and he's on our sofa. My wife is patient but we've two small ones and last night he fell against the stair gate. He was so ashamed this morning that he couldn't look at the porridge.\n\nI love him. I can't have him here. Those two sentences have been going round since four o'clock.",
      replies: [
        {
          by: 'stillhere88',
          hoursLater: 1,
          body: "I was the brother. Nine years back. Mine asked me to leave and drove me to the place himself and waited outside with a flask. I was livid and then I was alive. I'm not telling you to do what he did. I'm telling you I never once thought he didn't love me.",
          helped: ['Bramble', 'NightOwl', 'Wren', 'Thistle'],
        },
        {
          by: null,
          hoursLater: 2,
          replyTo: 0,
          body: "A flask. I've read this out to my wife. Thank you.",
        },
        {
          by: 'Bramble',
          hoursLater: 5,
          body: "You can't help a drunk, chuck him out and change the locks. I've seen a dozen like him and they'd drink the font dry.",
          state: 'removed',
          reason:
            'There is pain behind this, we think. As it stands it would hurt people here who drink and are trying.',
        },
        {
          by: 'Thistle',
          hoursLater: 7,
          body: "My man's sister stayed with us two years. There's help for the family as well as for the drinker, and I wish I'd kent that sooner. Our GP had a leaflet in a wee rack by the door, I'd walked past it fifty times.",
          helped: ['stillhere88'],
        },
        {
          by: null,
          hoursLater: 160,
          body: "He's gone to a friend's and he's been to one meeting. He rang, himself. I'd like to stop the thread here if that's possible, he knows this site and I wouldn't want him to come across it. You were good to me.",
        },
        {
          by: 'Sam (moderator)',
          hoursLater: 3,
          replyTo: 4,
          body: "Of course. I've closed it to new replies, and if you'd sooner have it gone altogether just send us a word. I hope the phone keeps ringing.\n\nSam",
        },
      ],
    },
    {
      title: 'Does anyone else live with someone and feel lonely?',
      by: 'Fernweh',
      daysAgo: 12,
      body: "We don't fight. He's kind, he does the bins, he asks how was work. And then there are four hours until bed and we're on two sofas with two screens. I could draw you the side of his face.\n\nI tried to say it and it came out as if I was complaining about the sofas.",
      replies: [
        {
          by: 'quiet_kestrel',
          hoursLater: 3,
          body: "In German one can say zweisam, which is like lonely but with two people, only it's meant as something lovely. I've always thought it should have the other meaning too.",
        },
        {
          by: 'Fernweh',
          hoursLater: 1,
          replyTo: 0,
          body: 'We have samotność we dwoje. Loneliness by two. So Polish has your other meaning already, of course it does.',
        },
        {
          by: 'Rowan_tree',
          hoursLater: 8,
          body: "We reached that place in about our thirtieth year. I bought a jigsaw of a thousand pieces and left it on the table without a word. He came and did the edges. One speaks differently when looking at a jigsaw. I make no claims for it, but that was fourteen years ago and we're on our sixtieth.",
          helped: ['Fernweh', 'Dormouse', 'quiet_kestrel', 'Hazelnut'],
        },
        {
          by: 'foggy_morning',
          hoursLater: 16,
          body: "Yes. Some nights I don't think he'd notice if I wasn't here at all, and I'm too tired to mind, and that frightens me a bit.",
          state: 'held',
          reason:
            'A moderator is reading this before it goes up, because it sounded heavy. Nothing is wrong with saying it.',
        },
        {
          by: 'Lantern',
          hoursLater: 20,
          body: "Saying it's about the sofas isn't the worst start. Move one of the sofas.",
          state: 'deleted',
        },
        {
          by: 'Fernweh',
          hoursLater: 40,
          body: "Bought a jigsaw. A harbour. He said 'who's that for' and I said 'whoever', and he's found three corners.",
          helped: ['Rowan_tree', 'quiet_kestrel'],
        },
      ],
    },
    {
      title: 'Saying sorry after a bad few years',
      by: 'stillhere88',
      daysAgo: 0.4,
      body: "There are four people I was no use to when I was ill. Two I was worse than no use to. I've got the letters written, have had since Easter. They're decent letters. They don't make excuses.\n\nWhat I can't settle is whether sending them is for them or for me. If you've ever had one land on your mat out of nowhere, were you glad of it?",
      replies: [],
    },
  ],
};
