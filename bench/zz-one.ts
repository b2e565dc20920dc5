import { loadChecker } from '/work/main/src/safety/index.ts';
const check = await loadChecker({ lang: 'en-GB', region: 'GB' });
for (const t of process.argv.slice(2)) console.log(t, JSON.stringify(check(t, { purpose: 'reply' } as any)));
