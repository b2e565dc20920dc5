import type { SupportLine } from '../types.ts';

export const ireland: readonly SupportLine[] = [
  {
    id: 'ie-samaritans',
    name: 'Samaritans',
    countries: ['IE'],
    channels: [
      { kind: 'call', value: '116 123', href: 'tel:116123' },
      { kind: 'email', value: 'jo@samaritans.ie', href: 'mailto:jo@samaritans.ie' },
    ],
    langs: ['en'],
    forWhom: 'Anyone who is finding it hard to cope',
    audience: 'anyone',
    hours: 'Day and night, every day',
    cost: 'Free',
    onBill: null,
    onContact: null,
    source:
      'https://www.irishexaminer.com/ireland/charity-launches-email-service-as-calls-surge-to-over-625000-467986.html',
    sourceReadOn: '2026-11-23',
    verifiedOn: null,
  },
  {
    id: 'ie-50808',
    name: '50808',
    countries: ['IE'],
    channels: [{ kind: 'text', value: '50808', href: 'sms:50808' }],
    langs: ['en'],
    forWhom: 'Anyone going through a hard time',
    audience: 'anyone',
    hours: 'Day and night, every day',
    cost: 'Free',
    onBill: null,
    onContact: 'A trained volunteer texts with you. You need not give your name.',
    source: 'https://www.irishexaminer.com/news/arid-31005605.html',
    sourceReadOn: '2026-11-23',
    verifiedOn: null,
  },
];
