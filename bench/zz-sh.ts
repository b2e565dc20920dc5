import { readFileSync } from 'node:fs';
import { loadChecker } from '../src/safety/index.ts';
const check = await loadChecker({ lang: 'en-GB', region: 'GB' });
for (const l of readFileSync('/work/shared/safety-data/hostile.jsonl','utf8').split('\n').filter(Boolean)) { const r = JSON.parse(l); if (r.label === 1) continue; const f = check(r.text, { purpose: 'reply' } as any); if (f.length) console.log(r.type, f.map((x: any) => `${x.kind}/${x.rule}: ${r.text.slice(x.start, x.end)}`).join(' ; '), '|', r.text.slice(0, 300)); }
