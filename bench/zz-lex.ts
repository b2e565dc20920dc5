import { readFileSync } from 'node:fs';
import { loadChecker } from '../src/safety/index.ts';
const check = await loadChecker({ lang: 'en-GB', region: 'GB' });
const d = JSON.parse(readFileSync('/work/shared/safety-data/suicide-risk-lexicon.json', 'utf8'));
for (const k of ['Passive suicidal ideation', 'Active suicidal ideation & suicidal planning', 'Direct self-injury', 'Other suicidal language']) {
  const t: string[] = d[k].tokens;
  const miss: string[] = [];
  for (const p of t) { const forms = [p + '.', 'I ' + p + '.', 'I want to ' + p + '.', "I'm " + p + '.', 'I keep ' + p + ' again.', 'I think about ' + p + '.', 'I feel ' + p + '.']; if (!forms.some((f) => check(f, { purpose: 'reply' } as any).some((x: any) => x.kind === 'distress'))) miss.push(p); }
  console.log(k, t.length, 'missed', miss.length, '\n   ', miss.join(' · '));
}
