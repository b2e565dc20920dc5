import type { EmergencyNumber } from './types.ts';

const read = { sourceReadOn: '2026-11-23', verifiedOn: null } as const;

export const emergencyNumbers: readonly EmergencyNumber[] = [
  { country: 'GB', numbers: ['999'], source: 'https://giveusashout.org/about-us/faq', ...read },
  {
    country: 'IE',
    numbers: ['112', '999'],
    source: 'https://www.kildarestreet.com/wrans/?id=2025-11-25a.1853',
    ...read,
  },
  {
    country: 'US',
    numbers: ['911'],
    source: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
    ...read,
  },
  {
    country: 'CA',
    numbers: ['911'],
    source: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
    ...read,
  },
  { country: 'AU', numbers: ['000'], source: 'https://2ser.com/world-suicide-prevention-day-2019', ...read },
  {
    country: 'NZ',
    numbers: ['111'],
    source: 'https://www.odt.co.nz/news/national/launch-two-new-mental-health-services-make-getting-help-easier',
    ...read,
  },
];
