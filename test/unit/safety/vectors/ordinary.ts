import { quiet, type Vector } from './vector.ts';

/** What is written in a peer forum every day. Nothing at all should be found in it. */
export const ORDINARY: readonly Vector[] = quiet(
  'ordinary',
  `
  Hi all, new here. I've had anxiety since I was about fifteen and I'm finally talking about it.
  Does anyone else find Sundays the hardest day?
  Started sertraline 50mg three weeks ago and the nausea is going off a bit.
  I walked to the shop and back today, which is a big thing for me.
  My GP has put me forward for CBT but the wait is 18 weeks.
  How do you tell your boss you need time off?
  I managed 4 hours of sleep last night, up from 2.
  The kettle, a blanket and the radio. That's my plan for tonight.
  Thank you all for your replies, it meant a lot.
  I've been off work since 12 October and I'm dreading going back.
  Just wanted to say this place has helped me more than I can say.
  My son starts school on Monday and I'm more nervous than he is.
  Has anyone tried the breathing thing, in for 4, hold for 7, out for 8?
  I live alone with two cats and a lot of plants.
  Going to try the group in the library next week, wish me luck.
  I keep comparing myself to people I went to school with.
  Small win: I rang the dentist myself.
  The noise in the office makes me want to hide under my desk.
  Do weighted blankets do anything or is it all marketing?
  I had a row with my mum about money and now I feel sick.
  I'm 34 and I've never had a proper relationship, is that odd?
  Been together 12 years and we hardly speak now.
  I've started writing three good things down every night.
  Night shifts have wrecked my sleep, any tips?
  Wednesday's session was hard but good.
  My sister has bipolar and I'm her main support.
  Sending a hug to anyone awake at 3am.
  I can relate to this so much, the mornings are worst for me too.
  What helped me was telling one person, just one.
  I don't have answers but I read every word.
  The assessment took 45 minutes and she was lovely.
  My PIP form came back and I scored 8 points, I needed 11.
  I'm on 20mg now, was on 10mg before Christmas.
  It was my first time on a bus in two years!
  I can't do phone calls at all, I freeze.
  Anyone else get pins and needles with panic?
  I made soup. It was terrible. I ate it anyway.
  My therapist is on leave until the 14th and I feel a bit lost.
  I keep my phone in another room after 10pm now.
  Do I tell my new partner about my diagnosis?
  We moved house in June and I still haven't unpacked.
  I got through the whole meeting without leaving the room.
  My brother and I haven't talked since the wedding.
  The waiting room had the same magazine from 2019.
  I feel guilty whenever I rest.
  There's a free course on sleep at the library on Thursdays at 6.30.
  The medication makes me hungry all the time and I've put on 2 stone.
  Had a good cry, had a bath, feel a bit better.
  I'm a carer for my dad and I haven't had a day off since March.
  Does it get easier to say no to people?
  My dog knows when I'm low, he brings me a sock.
  I've got 3 kids, a mortgage and no idea what I'm doing.
  Thinking of doing the couch to 5k again, week 2 nearly finished me last time.
  I scored 17 on the PHQ-9, which she said was moderately severe.
  I'm autistic and only found out at 41.
  Tomorrow is the anniversary of my nan's funeral, be gentle with me.
  I hate Christmas, there, I said it.
  I paid £45 for a session and spent it talking about the weather.
  First day back at uni and I ate lunch in the toilets.
  He left in April and I still sleep on my side of the bed.
  My hands shake when I have to sign anything.
  I wish the nights weren't so long.
  It took me 20 years to say it out loud.
  I've deleted the apps, day 6.
  Is it normal to feel worse before you feel better with therapy?
  The kids are asleep, the washing is on, I'm sitting on the stairs.
  I'd love to hear how others handle birthdays.
  Our support group meets at the community centre every other Tuesday.
  I told my manager and she was kind about it, I nearly cried.
  It's 5 weeks since my last drink.
  I was on page 212 before I realised I'd not taken in a word.
  My benefits were stopped and I'm living on toast.
  Sometimes I sit in the car for half an hour before going in.
  I've read all of this thread and I feel less odd.
  Things I can do today: shower, one email, feed the cat.
  The doctor says my bloods are fine.
  I feel like nobody would understand at work.
  My mood was a 3 yesterday and it's a 5 today.
  I've been diagnosed with PTSD after the crash in 2018.
  I think I owe my friends an apology for going quiet.
  Autumn always gets me, the dark evenings.
  I'm up at 5 with the baby and down by lunchtime.
  I tried yoga. I fell over. I laughed for the first time in weeks.
  I lost my job on Friday and I haven't told my wife.
  What do you all do when your head won't stop?
  I didn't go to the party, and I'm trying not to beat myself up about it.
  Can somebody tell me what EMDR is like?
  I am 28, non-binary and very tired.
  We've been trying for a baby for 3 years.
  My landlord put the rent up by 200 a month.
  I like the sea in winter, it's honest.
  I'm proud of you for writing that.
  That sounds so hard, and it makes sense that you're worn out.
  I haven't been outside since Thursday.
  Some days I'm fine and some days I can't open the post.
  I wrote a letter to my younger self and put it in a drawer.
  My counsellor gave me a worksheet, I've done half of it.
  Cold water on my wrists helps when I panic.
  I have OCD and I checked the door 14 times this morning.
  I came out to my parents and they were fine, I'm still shaking.
  `,
);
