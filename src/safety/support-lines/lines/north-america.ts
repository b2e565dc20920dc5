import type { SupportLine } from '../types.ts';

export const northAmerica: readonly SupportLine[] = [
  {
    id: 'us-988',
    name: '988 Lifeline',
    countries: ['US'],
    channels: [
      { kind: 'call', value: '988', href: 'tel:988' },
      { kind: 'text', value: '988', href: 'sms:988' },
      { kind: 'chat', value: '988lifeline.org/chat', href: 'https://988lifeline.org/chat/' },
    ],
    langs: ['en', 'es'],
    forWhom: 'Anyone in distress, or worried about someone',
    audience: 'anyone',
    hours: 'Day and night, every day',
    cost: 'Free',
    onBill: null,
    onContact: 'You hear a greeting. Then a trained crisis counselor listens and supports you.',
    sendsHelp: {
      text: 'They call 911 when somebody may be in danger right now. That is fewer than 2 in 100 times.',
      source: 'https://az911.gov/news/988-launches-weekend-heres-what-9-1-1-needs-know',
    },
    source: 'https://www.mcphs.edu/student-life/counseling-services/emergency-services/988-suicide-and-crisis-lifeline',
    sourceReadOn: '2026-11-23',
    verifiedOn: null,
  },
  {
    id: 'ca-988',
    name: '9-8-8',
    countries: ['CA'],
    channels: [
      { kind: 'call', value: '988', href: 'tel:988' },
      { kind: 'text', value: '988', href: 'sms:988' },
    ],
    langs: ['en', 'fr'],
    forWhom: 'Anyone thinking of suicide, or worried about someone',
    audience: 'anyone',
    hours: 'Day and night, every day',
    cost: null,
    onBill: null,
    onContact: 'You get a short message. Then you choose English or French.',
    source: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
    sourceReadOn: '2026-11-23',
    verifiedOn: null,
  },
];
