// What a profile of the first version held comes along, in a browser where the background and the panel both open it at once.
import { expect, test } from 'vitest';
import version1 from '../../storage/dumps/version-1.json' with { type: 'json' };
import { restoreDump } from '../../storage/restore-dump.ts';
import { textsIn } from './notes.ts';
import type { OwnPanel } from './own-panel.ts';

const { notes, promises } = version1.databases.carecue.stores;

export function testOldData(own: () => OwnPanel): void {
  test('notes of the first version come into the vault, beside those that are there; its promises stay owed', async () => {
    const { page } = own();
    const before = await textsIn(own());
    await page.evaluate(restoreDump, version1.databases);
    await page.reload();
    // By whatever name: its language comes along.
    await page.locator('#tab-me').click();
    const all = [...before, ...notes.rows.map(({ text }) => text)].toSorted();
    await expect.poll(async () => (await textsIn(own())).toSorted()).toEqual(all);
    expect(await page.locator('.notice').count()).toBe(0);
    // Its language came along, too: it speaks Romanian from here on.
    await page.locator('html[lang="ro"] #tab-today').click();
    const owed = promises.rows.filter(({ state }) => state === 'open');
    for (const { words } of owed) await own().promises.filter({ hasText: words }).waitFor();
  });
}
