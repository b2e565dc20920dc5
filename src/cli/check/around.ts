/** What does not stand in the document but belongs to a forum that people can rely on. */
import type { Context } from './subject.ts';

const LEGAL = [
  ['termsUrl', 'terms-url', 'the terms of use'],
  ['policyUrl', 'policy-url', 'how you moderate'],
  ['complaintsUrl', 'complaints-url', 'how to complain'],
] as const;

export function checkAround({ operations, settings, findings }: Context): void {
  if (!operations.has('Report') && settings.reportUrl === null) {
    const message =
      'Nobody could tell a moderator about a post: there is neither an operation `Report` nor a `report-url`.';
    const remedy =
      'Add `mutation Report`, or give the forum `report-url="…"` (a page or a mailto: address) and this command --report-url or --config.';
    findings.error('no-report', null, message, remedy);
  }
  for (const [setting, attribute, what] of settings.isGiven ? LEGAL : []) {
    if (settings[setting] !== null) continue;
    const remedy = `Give the forum \`${attribute}="…"\`, or "${setting}" in the configuration.`;
    findings.warning('legal-link', null, `The forum does not say where to read ${what}.`, remedy);
  }
}
