import { readFileSync, writeFileSync } from 'node:fs';
import { createChecker } from '../src/safety/engine/checker.ts';
import { rules } from '../src/safety/rules/en/index.ts';
import { AIMS, INDEPENDENT } from '../test/unit/safety/vectors/aims.ts';
import { isFound } from '../test/unit/safety/vectors/score.ts';
const [kind, file, minWords = '3'] = process.argv.slice(2) as [string, string, string];
const source = rules.sentences.find((s) => s.kind === kind)!;
const split = (pattern: string): string[] => { const parts = ['']; let d = 0; for (const c of pattern) { if ('(['.includes(c)) d++; else if (')]'.includes(c)) d--; if (c === '|' && d === 0) parts.push(''); else parts[parts.length - 1] += c; } return parts; };
const positives = [...Object.entries(AIMS[kind as 'method'].found).flatMap(([g, v]) => v.map((x) => [g, x] as const)), ...Object.entries(INDEPENDENT[kind as 'distress']?.found ?? {}).flatMap(([g, v]) => v.map((x) => [g, x] as const))].filter(([, v]) => !v.holdout);
const state = source.rules.map((r) => ({ ...r }));
const checkerOf = () => createChecker({ ...rules, forms: [], sentences: [{ ...source, rules: state }] }, { region: 'GB', rules: undefined } as any);
let found = new Set(positives.filter(([g, v]) => isFound(checkerOf(), kind as any, v, g)).map(([, v]) => v));
console.log(kind, 'found', found.size, '/', positives.length);
let text = readFileSync(file, 'utf8'); const removed: string[] = [];
for (const rule of state) for (const field of ['find', 'with'] as const) {
  const value = rule[field]; if (!value) continue;
  for (const alt of split(value)) {
    const literal = alt.replace(/[()[\]|?*~<>]/g, ' ').split(/\s+/).filter((w) => /^[a-z]{2,}$/.test(w)).length;
    if (/<|\*/.test(alt) && !process.argv.includes('--all')) continue;
    if (literal < Number(minWords)) continue;
    const now = rule[field]!; const rest = split(now).filter((a) => a !== alt); if (!rest.length) continue;
    (rule as any)[field] = rest.join('|');
    const check = checkerOf();
    const lost = positives.find(([g, v]) => found.has(v) && !isFound(check, kind as any, v, g));
    if (lost) { (rule as any)[field] = now; continue; }
    removed.push(`${rule.rule}.${field}: ${alt}`);
    const quoted = (p: string) => p;
    if (!text.includes(quoted(now))) { console.log('NOT IN SOURCE', rule.rule, field); continue; }
    text = text.replace(now, () => rest.join('|'));
  }
}
writeFileSync('/tmp/pruned-' + kind + '.txt', removed.join('\n'));
if (process.argv.includes('--write')) writeFileSync(file, text);
console.log('removed', removed.length, 'bytes', removed.join('').length);
