/** A report as people read it. */
import type { Feature, Finding, Report } from './check/index.ts';

const MARKS = { error: '✗ error', warning: '! warning', note: '· note' } as const;

export function reportText(file: string, report: Report): string {
  const { findings, features } = report;
  const lines = findings.flatMap((finding) => findingLines(file, finding));
  if (features.length > 0) lines.push(...featureLines(features));
  lines.push(summary(file, report));
  return lines.join('\n');
}

function findingLines(file: string, { severity, code, line, column, message, remedy }: Finding): string[] {
  const place = line === null ? file : `${file}:${line}:${column}`;
  return [`${place}  ${MARKS[severity]} (${code})`, `    ${message}`, `    → ${remedy}`, ''];
}

function featureLines(features: readonly Feature[]): string[] {
  const [on, off] = [features.filter(({ isOn }) => isOn), features.filter(({ isOn }) => !isOn)];
  return [
    'With this adapter people get:',
    ...(on.length > 0 ? on.map(({ name }) => `  ✓ ${name}`) : ['  nothing yet']),
    '',
    ...(off.length > 0
      ? [
          'They do not get, until you add what stands behind:',
          ...off.map(({ name, turnOn }) => `  – ${name}: ${turnOn}`),
          '',
        ]
      : []),
  ];
}

export const count = (report: Report, severity: Finding['severity']): number =>
  report.findings.filter((one) => one.severity === severity).length;

function summary(file: string, report: Report): string {
  const [errors, warnings, notes] = [count(report, 'error'), count(report, 'warning'), count(report, 'note')];
  const said = [
    [errors, 'error', 'errors'],
    [warnings, 'warning', 'warnings'],
    [notes, 'note', 'notes'],
  ] as const;
  const parts = said
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`);
  if (errors > 0) return `${file} does not work yet: ${parts.join(', ')}.`;
  return parts.length > 0 ? `${file} works, with ${parts.join(' and ')}.` : `${file} works: nothing to correct.`;
}
