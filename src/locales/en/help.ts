import type { HelpMessages } from '../messages.ts';

export const help: HelpMessages = {
  heading: 'Get help now',
  intro: 'You do not have to be sure, or know what to say. The people here will listen to you.',
  both: 'You can stay here and talk with someone as well. You can do both.',
  call: (number) => `Call ${number}`,
  text: (number, say) => (say ? `Text ${say} to ${number}` : `Text ${number}`),
  email: (address) => `Email ${address}`,
  chat: () => 'Chat online (opens their website)',
  web: (address) => `Go to ${address} (opens their website)`,
  onBill: 'It can show on a phone bill',
  notOnBill: 'It does not show on a phone bill',
  barriers: {
    heading: 'What might get in the way?',
    hint: 'You can skip this. It stays on your device.',
    intense: {
      worry: 'It feels too much',
      answer: 'You can go slowly, say only a little, and stop at any time.',
    },
    chat: {
      worry: 'I just want to chat',
      answer: 'You do not have to be in danger. Each line says who it is for.',
    },
    tried: {
      worry: 'I tried before',
      answer: 'It is hard when it did not help. Somebody else may answer this time, or you can try another line.',
    },
    sent: {
      worry: 'They might send someone',
      answer: 'You can ask about that first, before you say who you are. Some lines send help to save a life.',
    },
    write: (names) => `You can write to ${names}.`,
  },
  moreOptions: 'More options',
  noLines: 'We have no help lines for this country here yet.',
  emergencyHeading: 'If someone is in danger right now',
  emergency: 'Call the emergency services, or ask somebody near you to call.',
  otherCountry: 'Are you in another country?',
  chooseCountry: 'Your country',
  otherCountryLink: 'Find a help line where you are',
  otherCountryNote: 'This opens findahelpline.com, another website, in a new tab.',
};
