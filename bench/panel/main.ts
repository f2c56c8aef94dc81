// `npm run bench:panel`: how long the panel takes to open beside a ticket, against an empty page of the same extension in the
// same place, in one run: in a browser that has been running, and in one that has just been started.
import { setTimeout as sleep } from 'node:timers/promises';
import { serveDesk } from '../../demo/server.mjs';
import { type Chromium, makeProfile, startChromium } from '../../test/e2e/chromium.ts';
import { demoDesk } from '../../test/e2e/desk.ts';
import { site } from '../../test/e2e/job.ts';
import { median, quantile } from '../figures.ts';
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import { type MeasuredPage, measuredCopy } from './measured-copy.ts';
import { type Opening, openOnce } from './open-once.ts';

const rounds = { warm: 15, cold: 9 } as const;
/** Milliseconds, and against the empty page. */
const budgets = { warm: 150, cold: 300, ratio: 1.5 } as const;
type Heat = keyof typeof rounds;
type Openings = Readonly<Record<MeasuredPage, readonly Opening[]>>;

/** @param build the folder of the built extension */
export async function bench(build: string): Promise<void> {
  const served = await serveDesk();
  const desk = demoDesk(served.url);
  const profile = await makeProfile(measuredCopy(build, site), [site]);
  const host = machine();
  let version = '';

  const withTicket = async <T>(work: (open: (page: MeasuredPage) => Promise<Opening>) => Promise<T>): Promise<T> => {
    const chromium: Chromium = await startChromium(profile);
    try {
      version = `Chromium ${chromium.context.browser()?.version() ?? 'of unknown version'}`;
      await chromium.isReady();
      const page = await chromium.context.newPage();
      await desk.openTicket(page);
      await page.bringToFront();
      await sleep(1_500); // The page is read, and nothing else is under way.
      return await work((which) => openOnce(chromium, page, which));
    } finally {
      await chromium.close();
    }
  };

  try {
    const warm = await withTicket((open) =>
      takeTurns(rounds.warm, async (page) => {
        const opening = await open(page);
        await sleep(300);
        return opening;
      }),
    );
    const cold = await takeTurns(rounds.cold, (page) => withTicket((open) => open(page)));
    console.log(`${host} · ${version}\n`);
    console.log(table([head, ...rows('warm', warm), ...rows('cold', cold)]));
    console.log(
      `\nMilliseconds from asking for the page; ${rounds.warm} openings warm, ${rounds.cold} browsers cold, in turns with the empty page.`,
    );
  } finally {
    served.close();
  }
}

/** A B, B A, and so on; the first round fills caches and is not counted. */
async function takeTurns(times: number, measure: (page: MeasuredPage) => Promise<Opening>): Promise<Openings> {
  const taken: Record<MeasuredPage, Opening[]> = { empty: [], panel: [] };
  for (let round = 0; round <= times; round += 1) {
    for (const page of round % 2 === 0 ? (['empty', 'panel'] as const) : (['panel', 'empty'] as const)) {
      const opening = await measure(page);
      if (round > 0) taken[page].push(opening);
    }
  }
  return taken;
}

const head = ['', 'median', 'p95', 'empty page', 'ratio', 'budget', ''];

function rows(heat: Heat, { empty, panel }: Openings): readonly (readonly string[])[] {
  const blank = median(empty.map(({ painted }) => painted));
  const row = (what: string, times: readonly number[], budget?: number) => {
    const middle = median(times);
    const isOver = budget !== undefined && (middle > budget || middle / blank > budgets.ratio);
    const promised = budget === undefined ? ['', ''] : [`≤ ${budget}, × ${budgets.ratio}`, isOver ? 'OVER' : 'ok'];
    const figures = [middle, quantile(times, 0.95), blank].map((time) => time.toFixed(0));
    return [`${what}, ${heat}`, ...figures, `× ${(middle / blank).toFixed(2)}`, ...promised];
  };
  const shift = median(panel.map((one) => one.shift)).toFixed(3);
  return [
    row(
      'something to see',
      panel.map(({ painted }) => painted),
    ),
    row(
      'ticket ready to use',
      panel.map(({ usable }) => usable),
      budgets[heat],
    ),
    [`layout shift, ${heat}`, shift, '', '', '', '', ''],
  ];
}
