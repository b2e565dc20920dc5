import type { HelpMessages } from '../messages.ts';

export const help: HelpMessages = {
  heading: 'Get help now',
  intro: 'You do not have to be sure, or know what to say. The people here will listen to you.',
  call: (number) => `Call ${number}`,
  text: (number, say) => (say ? `Text ${say} to ${number}` : `Text ${number}`),
  email: (address) => `Email ${address}`,
  chat: () => 'Chat online (opens their website)',
  web: (address) => `Go to ${address} (opens their website)`,
  onBill: 'It can show on a phone bill',
  notOnBill: 'It does not show on a phone bill',
  moreOptions: 'More options',
  noLines: 'We have no help lines for this country here yet.',
  emergencyHeading: 'If someone is in danger right now',
  emergency: 'Call the emergency services, or ask somebody near you to call.',
  otherCountry: 'Are you in another country?',
  otherCountryLink: 'Find a help line where you are',
  otherCountryNote: 'This opens findahelpline.com, another website, in a new tab.',
};
