/** What guards may not hush, and what they are there for: in one sentence, the words of both. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadChecker, type SafetyKind } from '../../../src/safety/index.ts';

const check = await loadChecker({ lang: 'en-GB', region: 'GB' });

const CASES: Readonly<
  Partial<Record<SafetyKind, { readonly found: readonly string[]; readonly quiet: readonly string[] }>>
> = {
  unkind: {
    found: [
      'No wonder you feel low, you are a waste of space',
      'No wonder you are tired, you lazy cow',
      'no wonder you are sad, nobody likes you',
      'Welcome back, you pathetic loser',
      'I hate you to bits, you are pathetic',
      'You lot can shut up',
      'Your sort can get lost',
      'They can shut up and so can you',
      'We all think you are pathetic',
      'I hardly think you are an idiot, I know it',
      'I would shut up if I were you',
      "I could shut up but you won't",
      'haha you absolute moron',
      'hun you are pathetic',
      "You're a star, aren't you, what an idiot",
      'oh how brave, get a grip',
      'amazing, another moan from you, shut up',
    ],
    quiet: [
      'Welcome back, love',
      'Hope you feel better soon, take care',
      'He said you are a lazy cow and I believed it',
      "no wonder you're shattered",
      'I said I would do one if I made it to May',
    ],
  },
  distress: {
    found: [
      'She wants to go and I wish I was dead',
      'They wanted to go out and I cut myself again',
      "He wants to go, so I'll just kill myself then",
      'I dont know how to talk to them and I just wish I was dead',
      'Not sure how to say to someone that I am suicidal',
      "I don't know how to talk to someone, I keep thinking about suicide",
      'i wont be alive by sunday',
      "life isn't worth living",
      'I am giving up on life',
    ],
    quiet: [
      "Please don't give up on life",
      "I haven't given up on life yet",
      'This forum would not exist without the volunteers',
      'I would not be alive without this group, thank you all',
      'Music makes life worth living',
      'Is there anything for living with OCD here?',
      'The police have nothing to go on',
      'Drivers pull out on roads without looking',
      "they want to die and I can't fix it",
      'does anyone know what to say to someone with suicidal thoughts?',
    ],
  },
  method: {
    found: ['I found the spot I would jump', 'Three packets of nytol left', 'I take laxatives every day'],
    quiet: ['I felt so low that I wanted to stop', 'I took all my tablets back to the chemist'],
  },
  contact: {
    found: [
      'do you think i could phone you sometime',
      'Do you think I could have snapchat off you?',
      'No wonder you feel low, get on discord with me',
    ],
    quiet: ['my snap decisions get me in trouble', 'What dose are you on?'],
  },
  overpromise: {
    found: ["I'll be your lifeline, day or night"],
    quiet: ["I'm the eldest, so I look after mum", "I'm the mum of three boys"],
  },
};

for (const [kind, { found, quiet }] of Object.entries(CASES)) {
  const isFound = (text: string): boolean => check(text, { purpose: 'reply' }).some((finding) => finding.kind === kind);
  describe(`for ${kind}`, () => {
    for (const text of found) test(`is found: ${text}`, () => assert.ok(isFound(text)));
    for (const text of quiet) test(`is not seen in: ${text}`, () => assert.ok(!isFound(text)));
  });
}
