import type { SeedTopic } from '../types.ts';

/** For people who look after a partner, parent, child or friend, and are tired. */
export const caring: SeedTopic = {
  slug: 'caring',
  name: 'Looking after someone',
  description: 'For anyone who is somebody else’s helper, and could do with some company.',
  threads: [
    {
      title: "The three-in-the-morning carers' kitchen",
      by: 'Lantern',
      daysAgo: 48,
      body: "Mum's up. She has been up since quarter to two because the man is coming about the roof. There's no man. There hasn't been that roof since 1971.\n\nI've learned not to argue with the man. I said he'd rung to say he's running late, and we've made tea, and she's folding tea towels in thirds as she's always done, and she's perfectly happy. I'm the one leaning on the fridge.\n\nI do love her. I want to say that first because I'm about to say the rest. I'm forty-six and I haven't slept through since the clocks went forward. I hid in the bathroom on Sunday and ate a whole Battenberg, in order, by colour. I was short with her at bath time and she patted my hand and called me nurse, and said that I mustn't worry, the other nurse was sharp too.\n\nThere must be other lit kitchens. I thought, there could be one thread for it. You needn't say anything useful. Just come in, say who you're up with, and shut the door because of the draught.",
      helped: ['Thistle', 'Fernweh', 'GreenThumb', 'late_bus', 'Marmalade'],
      replies: [
        {
          by: 'GreenThumb',
          hoursLater: 0.3,
          body: "Door shut. Husband, Parkinson's, his legs are doing the tango. I've a hot water bottle and a seed catalogue.",
        },
        {
          by: 'late_bus',
          hoursLater: 0.2,
          body: "not a carer just at work. but the light's on here too. the vending machine has given me two twixes for one so consider that the biscuits",
          helped: ['Lantern', 'GreenThumb'],
        },
        {
          by: 'Lantern',
          hoursLater: 0.2,
          replyTo: 1,
          body: 'You can stay. You brought biscuits.',
        },
        {
          by: 'Thistle',
          hoursLater: 0.5,
          body: "Ma mither's the same wi the coalman. I've telt him tae mind the step that many times I near believe in him.",
        },
        {
          by: 'Lantern',
          hoursLater: 0.1,
          replyTo: 3,
          body: 'Our roof man and your coalman should go into business.',
        },
        {
          by: 'Thistle',
          hoursLater: 0.1,
          replyTo: 4,
          body: "They'd never turn up.",
        },
        {
          by: 'blue_kettle',
          hoursLater: 21,
          body: "Hello, kitchen. I'm with my dad. He's asleep and I'm not, I'm listening to whether he's asleep.",
        },
        {
          by: 'tea_and_toast',
          hoursLater: 3,
          body: "Oh, that listening. I did it with babies and then I did it with Ron, and I'll tell you what's silly, I still do it now with nobody there. I'm only calling in to say that the Battenberg is correct and the yellow goes first. Sorry, I'm no help. I'm just up.",
        },
        {
          by: 'Wren',
          hoursLater: 24,
          body: 'Croup. Steamy bathroom. Not the same, I know, I get to have mine grow out of it. May I sit by the door?',
        },
        {
          by: 'GreenThumb',
          hoursLater: 0.5,
          replyTo: 8,
          body: "Sit by the oven, it's warmer. How's the breathing?",
        },
        {
          by: 'Wren',
          hoursLater: 0.3,
          replyTo: 9,
          body: "Easier. 111 said we could stay put and what to watch for. She's asleep on my front like a hot flat fish.",
        },
        {
          by: 'NightOwl',
          hoursLater: 27,
          body: "On a break. I do this for money, with a rota, and somebody takes over at half seven and I go home. I think about that every shift. You're all doing it without the half seven.",
          helped: ['Lantern', 'Fernweh', 'Thistle', 'GreenThumb', 'Marmalade', 'Rowan_tree'],
        },
        {
          by: 'Lantern',
          hoursLater: 1,
          replyTo: 11,
          body: "Without the half seven. That's the whole of it. I'm going to say that to the social worker, in those words.",
        },
        {
          by: 'Marmalade',
          hoursLater: 48,
          body: "My wife had a bad one tonight (fits, she's OK, sleeping it off). I do all the right things with a clock in my hand and then an hour later I'm on the stairs shaking like a leaf with the cat looking at me. Is there room?",
        },
        {
          by: 'GreenThumb',
          hoursLater: 0.2,
          replyTo: 13,
          body: "There's room. Bring the cat.",
        },
        {
          by: 'Marmalade',
          hoursLater: 0.1,
          replyTo: 14,
          body: 'She was coming anyway 🐈',
        },
        {
          by: 'Pebble',
          hoursLater: 30,
          body: 'up with my nan. shes singing. its quite good',
        },
        {
          by: 'Lantern',
          hoursLater: 0.6,
          replyTo: 16,
          body: "What's she singing, Pebble?",
        },
        {
          by: 'Pebble',
          hoursLater: 0.1,
          replyTo: 17,
          body: 'all of it. all the songs. shes doing the trumpets',
          helped: ['Lantern', 'Thistle', 'late_bus'],
        },
        {
          by: 'MossyStone',
          hoursLater: 40,
          body: "I looked after my wife for the last three years of her life, and although it is coming up to a year since I was needed I still wake at ten to three. As I've nothing to do I thought that I might come in and hold a tea towel. Thirds, was it?",
        },
        {
          by: 'Lantern',
          hoursLater: 0.3,
          replyTo: 19,
          body: "Thirds. Thank you. You're on drying.",
        },
        {
          by: 'paper_boats',
          hoursLater: 70,
          body: "I've never known what a Battenberg is, so I bought one today because of you. It is a cake that looks like a tiled bathroom. My son and I approve. We saved the pink for last.",
        },
        {
          by: 'Orla (moderator)',
          hoursLater: 100,
          body: "I look in on this one at the end of my evenings and it does me good. If one of you ever finds that it's more than a kitchen can hold, write to us or to your GP in daylight: being a carer is a thing that they can put on your own notes, and it sometimes opens doors.\n\nOrla",
        },
        {
          by: 'Lantern',
          hoursLater: 260,
          body: "Report from the management. I said 'without the half seven' to the social worker. She wrote it down and underlined it. We've two nights a week, from Monday, a woman called Bernie who was in the army. Mum's told her about the roof and Bernie has gone up to look.",
          helped: ['NightOwl', 'MossyStone', 'Thistle', 'tea_and_toast', 'GreenThumb'],
        },
        {
          by: 'Sorrel',
          hoursLater: 60,
          body: "I only read here. My sister's sleeping properly for the first time this week, and I find I'm sitting up anyway, so I've washed the one cup. I hope Bernie finds the hole.",
          helped: ['Lantern'],
        },
      ],
    },
    {
      title: 'She asked me when her lassie was coming',
      by: 'Thistle',
      daysAgo: 30,
      body: "I was sitting right there wi the spoon in my hand. She said, ye're awful kind, dear, but when's ma lassie coming?\n\nI said soon. Then I went oot and stood by the bins.",
      replies: [
        {
          by: 'Lantern',
          hoursLater: 0.5,
          body: 'Oh no. Oh, Thistle. The bins is where I go too.',
        },
        {
          by: 'north_star',
          hoursLater: 2,
          body: 'She was wanting ye, though. Out of everybody there is. It was you she was asking for.',
          helped: ['Thistle', 'Lantern', 'Fernweh'],
        },
        {
          by: 'Thistle',
          hoursLater: 1,
          replyTo: 1,
          body: "I hadnae looked at it fae that side. I'll need a minute wi that.",
        },
        {
          by: 'Clementine',
          hoursLater: 9,
          body: 'My grandmother lost her English first, then her Urdu, and at the last there was only village Punjabi that I half understand. She took me for her sister. I never met her sister. I asked her what we used to get up to, she and I, and I had the best afternoon of stealing mangoes.',
          helped: ['Thistle', 'Pebble', 'Juniper', 'Skylark'],
        },
        {
          by: 'Thistle',
          hoursLater: 14,
          replyTo: 3,
          body: 'Did it no feel like telling a lie?',
        },
        {
          by: 'Clementine',
          hoursLater: 3,
          replyTo: 4,
          body: "It did the first time. After that it felt more like being lent someone's place for a bit, keeping it warm. I can see that it might feel quite different when it's your mum, and your own name.",
        },
        {
          by: 'Aisling_x',
          hoursLater: 20,
          body: "I've typed three things and deleted them. I'm just gutted for you, pet x",
        },
        {
          by: 'Thistle',
          hoursLater: 55,
          body: "She asked again the day. I said, tell me about her, your lassie. And she did. Twenty minutes. I'm apparently a right handful and I've bonnie feet.",
          helped: ['Clementine', 'Lantern', 'north_star', 'Aisling_x'],
        },
      ],
    },
    {
      title: 'Loving someone who is low, and being tired of it',
      by: 'Larkspur',
      daysAgo: 17,
      body: "I feel disloyal, so I'll write it quickly.\n\nMy partner's been depressed for about a year and a half. He's getting help, he's doing what he's asked to do, he's not lazy or unkind and he thanks me for things. And I'm worn right down. I teach thirty of them at a time, all day. I come in through the door and I can tell from the hall, from whether the lamp's on, what sort of evening it'll be. I've become a person who reads lamps.\n\nI don't have bad days any more, there isn't space for two. When I had flu I apologised. My friends ask how he is. They're right to, and I answer, and then they have to go.\n\nSomewhere in the last year I stopped telling him anything that's hard, in case it's the thing that tips it, so he's lonely and so am I, at the same table, passing the peas. He said last week 'you never tell me about your class now', and I said there wasn't much to tell. That's a lie. There's a boy in my year sevens who brings me a different leaf each morning and gives a short talk about it.\n\nI'm not leaving. I'm not looking to be told that I'm marvellous. I think I'm asking if anyone's found how to be in the house as a whole person with somebody who's ill in it. And maybe from the other chair, too: if you're the one who's low, do you want to hear about the leaf?",
      helped: ['Fernweh', 'Marmalade', 'foggy_morning', 'quiet_kestrel'],
      replies: [
        {
          by: 'foggy_morning',
          hoursLater: 1,
          body: 'From the other chair: yes. God, yes. Tell him about the leaf. When I was at my lowest everybody brought me soft voices. Nobody brought me any gossip. I felt like a museum.',
          helped: ['Larkspur', 'Fernweh', 'Marmalade', 'Wren', 'halfway_there', 'NightOwl'],
        },
        {
          by: 'halfway_there',
          hoursLater: 3,
          body: "Seconding the museum. I'd like to add, from my own list of Things That Were Hard To Be On The Other End Of: being watched. My wife used to check the curtains from the drive. I knew. I used to get up and open them at ten past five and then lie down again. In the end we agreed I'd text a number out of ten at lunch so she could stop reading the house. Threes and fours mostly. It was a weight off both of us that a three was only a number.",
          helped: ['Larkspur', 'odd_socks'],
        },
        {
          by: 'Larkspur',
          hoursLater: 2,
          replyTo: 1,
          body: "The curtains at ten past five. I've a horrible feeling that our lamp goes on at ten past five. I'm going to ask him.",
        },
        {
          by: 'Marmalade',
          hoursLater: 8,
          body: "'There isn't space for two.' YES. I had a tooth out and didn't tell my wife for a day 🙈 We've now got a thing where Wednesday's mine. Not a spa day or anything, it's just that on Wednesday I'm allowed to be the one who moans.",
          helped: ['Larkspur', 'Fernweh'],
        },
        {
          by: 'small_steps',
          hoursLater: 25,
          body: "Who asks how YOU are? It needn't be one of us. Is there one person you could train to ask it in the other order, you first and him second?",
        },
        {
          by: 'slow_river',
          hoursLater: 12,
          body: "I left someone I was caring for, years ago, and I've never been sure if it was right. So I'll say nothing about staying or going. I only recognised the peas.",
          state: 'deleted',
        },
        {
          by: 'Larkspur',
          hoursLater: 48,
          body: "I told him about the leaves. All of them, I'd kept them in my planner. He wanted to know what the boy had said about the sycamore, and then he said 'I thought you'd stopped liking your job', and I said 'I thought you couldn't bear to hear', and we both sat there like a pair of numpties.\n\nAnd he does put the lamp on for me. It's a four, mostly, behind the lamp. I'd rather have the four.",
          helped: ['halfway_there', 'foggy_morning', 'NightOwl', 'Rowan_tree', 'Dormouse'],
        },
      ],
    },
    {
      title: "Carer's assessment: what do they actually ask?",
      by: 'GreenThumb',
      daysAgo: 82,
      body: "Mine's on the 14th. A lady is coming to the house. Do I tidy? If I tidy she'll think that we're managing. If I don't I'll die of shame. I've had the letter on the mantelpiece so long that it's got a ring on it from a plant pot.\n\nThe number on the letter if anyone wants it for their own is [number taken out]. We're the green door on [street taken out] if anyone local wants to come and hold my hand!",
      editedBy: 'moderator',
      reason:
        'We took out the phone number and the street, which would have shown where you live. Nothing else is different.',
      before:
        "Mine's on the 14th. A lady is coming to the house. Do I tidy? If I tidy she'll think that we're managing. If I don't I'll die of shame. I've had the letter on the mantelpiece so long that it's got a ring on it from a plant pot.\n\nThe number on the letter if anyone wants it for their own is 07700 900461. We're the green door on Thrupenny Lane if anyone local wants to come and hold my hand!",
      replies: [
        {
          by: 'Lantern',
          hoursLater: 2,
          body: "Don't tidy! I tidied. She said what a lovely calm home. I could have wept into the lovely calm sink.",
          helped: ['GreenThumb', 'Marmalade'],
        },
        {
          by: 'Sam (moderator)',
          hoursLater: 1,
          body: "Hello GreenThumb, I've trimmed your last paragraph so that your door stays yours, and said so in a note to you. Good luck with the 14th. I'd vote for leaving the plant pot where it is.\n\nSam",
        },
        {
          by: 'NightOwl',
          hoursLater: 6,
          body: "It's about you, which catches people out. How you sleep, whether you see anyone, if you're working, what happens if you're poorly, what you've given up. People answer it all on behalf of the person they look after. You could write down one bad day beforehand, hour by hour, and simply hand it over.",
          helped: ['GreenThumb', 'Lantern', 'Thistle', 'Larkspur'],
        },
        {
          by: 'GreenThumb',
          hoursLater: 12,
          replyTo: 2,
          body: "I wrote down Tuesday. It came to four sides. I hadn't known it was four sides.",
        },
        {
          by: 'Bramble',
          hoursLater: 18,
          body: 'Show her the four sides. Make her a cup of tea first so she has to sit.',
        },
        {
          by: 'GreenThumb',
          hoursLater: 400,
          body: "Well, I didn't tidy, and she moved a bag of compost off the chair herself and read all four sides without speaking. There's going to be somebody on Friday mornings. I'm going to learn the ukulele, badly. I thank you all, and particularly Tuesday.",
          helped: ['Thistle', 'Lantern'],
        },
      ],
    },
    {
      title: 'I feel guilty about the respite week',
      by: 'Thistle',
      daysAgo: 1.8,
      body: "Maw's booked in from Saturday. Seven nights. I asked for it, I fought for it, I filled in the form twice because they lost it. And noo I cannae look at her wee case.\n\nShe packed it herself. Two cardigans and the good torch. She says it's so she can find me.\n\nI'm meant tae be going tae Arran. I've no even looked at the ferry.",
      replies: [],
    },
  ],
};
