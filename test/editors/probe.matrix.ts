import { inject, test } from 'vitest';
import { inChromium } from './in-chromium.ts';
import { situations } from './cells.ts';
import { runCell } from './run-cell.ts';
test('probe', async () => {
  const d = await inChromium(inject('pages'));
  const timed = Object.fromEntries(Object.entries(d).map(([k, f]) => [k, async (...a: any[]) => { const t = Date.now(); try { return await (f as any)(...a); } finally { console.log(k, JSON.stringify(a).slice(0, 60), Date.now() - t); } }])) as unknown as typeof d;
  try {
    await timed.open('/page?editor=textarea&place=light');
    for (const i of [3,3,3]) console.log(JSON.stringify(await runCell(timed, { name: 'textarea' }, situations[i]!, 'one')));
  } finally { await d.close(); }
}, 60000);
