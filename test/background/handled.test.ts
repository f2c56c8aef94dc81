// What was handled waits in session memory until the panel has it: never on the disk, never with a word of anybody's in it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/domain/problem.ts';
import type { Handled } from '../../src/domain/wellbeing/handled.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import { rawDatabase, rawRows } from '../storage/fresh-database.ts';
import { address, browserAtDesk, endBrowser, factsOf, minute, noon, send, snapshot, withDraft } from './start.ts';

const draft = 'I am so sorry, Maria. A new lamp leaves today.';
const furious = { author: 'customer' as const, text: 'This is OUTRAGEOUS!!! I am furious, third time I write to you!' };
const asking = (text: string) => snapshot('1', { messages: [furious], ...withDraft(text) });

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: asking(draft) });
});
afterEach(endBrowser);

async function handled(): Promise<readonly Handled[]> {
  const answer = (await browser.say({ type: 'handled' })) as Outcome<readonly Handled[]>; // As the server answers it.
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}
async function reply(text = draft): Promise<void> {
  await browser.reports(tab, asking(text));
  await browser.sends(tab, text);
  await browser.reports(tab, asking(''));
}

describe('a reply that was sent', () => {
  test('leaves how the customer felt, and nothing of who or what', async () => {
    await reply();
    const [row, ...more] = await handled();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ at: noon, since: noon, repeated: true });
    expect(row?.feelings.map(({ feeling }) => feeling)).toContain('angry');
    expect(row?.arousal).not.toBe('calm');
    expect(Object.keys(row ?? {}).sort()).toEqual(['arousal', 'at', 'feelings', 'id', 'repeated', 'since']);
    expect(JSON.stringify(row)).not.toMatch(/maria|lamp|desk|outrageous/i);
  });

  test('is counted when it is known to be out, not when it is pressed', async () => {
    await browser.sends(tab, draft);
    expect(await handled()).toEqual([]);
    await browser.reports(tab, asking(''));
    expect(await handled()).toHaveLength(1);
    await browser.reports(tab, asking(''));
    expect(await handled()).toHaveLength(1);
  });

  test('is not counted when it never went out', async () => {
    await browser.sends(tab, draft);
    vi.setSystemTime(noon + 2 * minute);
    await browser.reports(tab, asking(`${draft} More.`));
    expect(await handled()).toEqual([]);
    expect([...browser.world.session.keys()].filter((key) => key.startsWith('handling'))).toEqual([]);
  });

  test('waits under a name that tells nothing of the ticket', async () => {
    await browser.sends(tab, draft);
    const keys = () => [...browser.world.session.keys()].filter((key) => key.startsWith('hand'));
    expect(keys()).toEqual([`handling:${tab.id} ${noon}`]);
    await browser.reports(tab, asking(''));
    expect(keys()).toEqual([expect.stringMatching(/^handled-reply:[0-9a-f-]{36}$/)]);
  });

  test('carries no feeling twice when the same words are answered again', async () => {
    await reply();
    await reply('And the tracking number will follow by four.');
    const rows = await handled();
    expect(rows.map(({ feelings }) => feelings.length > 0)).toEqual([true, false]);
  });

  test('is announced', async () => {
    const heard = vi.fn();
    const channel = new BroadcastChannel('carecue changes');
    channel.onmessage = ({ data }) => heard(data);
    await reply();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(['handled']));
    channel.close();
  });

  test('touches no disk', async () => {
    await reply();
    const database = await rawDatabase();
    const kept = await Promise.all([...database.objectStoreNames].map((store) => rawRows(database, store)));
    database.close();
    const [row] = await handled();
    expect(row).toBeDefined();
    expect(JSON.stringify(kept)).not.toContain(row?.id);
    expect(JSON.stringify(kept)).not.toMatch(/arousal|"angry"/);
  });

  test('is forgotten when the panel has it, and only then', async () => {
    await reply();
    const ids = (await handled()).map(({ id }) => id);
    browser.stop();
    await browser.start();
    expect((await handled()).map(({ id }) => id)).toEqual(ids);
    expect(await send(browser, { type: 'forget-handled', ids })).toEqual({ ok: true });
    expect(await handled()).toEqual([]);
    expect(await send(browser, { type: 'forget-handled', ids })).toEqual({ ok: true });
  });
});

describe('the stretch of work', () => {
  const work = async () => (await factsOf(browser, tab.id)).work;

  test('grows with what is typed and where the agent goes, and ends after five minutes of nothing', async () => {
    expect(await work()).toEqual({ since: noon, last: noon });
    vi.setSystemTime(noon + 4 * minute);
    await browser.reports(tab, asking(`${draft} More.`));
    expect(await work()).toEqual({ since: noon, last: noon + 4 * minute });
    vi.setSystemTime(noon + 8 * minute);
    await browser.reports(tab, snapshot('2'));
    expect(await work()).toEqual({ since: noon, last: noon + 8 * minute });
    vi.setSystemTime(noon + 13 * minute);
    expect(await work()).toBeUndefined();
  });

  test('does not grow by a page that changes by itself', async () => {
    vi.setSystemTime(noon + 2 * minute);
    await browser.reports(tab, { ...asking(draft), subject: 'Renamed by a rule' });
    expect(await work()).toEqual({ since: noon, last: noon });
  });
});
