import { readFileSync } from 'node:fs';
import { loadChecker } from '/work/main/src/safety/index.ts';
const [file, kind] = process.argv.slice(2);
const check = await loadChecker({ lang: 'en-GB', region: 'GB' });
let hit = 0, pos = 0, fa = 0, neg = 0; const out: string[] = [];
for (const line of readFileSync(file!, 'utf8').split('\n').filter(Boolean)) {
  const text = line.slice(2); const found = check(text, { purpose: 'reply' } as any).filter((f: any) => f.kind === kind);
  if (line[0] === '+') { pos++; if (found.length) hit++; else out.push('MISS ' + text); }
  else { neg++; if (found.length) { fa++; out.push(`FA [${found.map((f: any) => f.rule)}] ` + text); } }
}
console.log(out.join('\n')); console.log(`recall ${hit}/${pos} = ${(hit / pos).toFixed(2)}; FA ${fa}/${neg}`);
