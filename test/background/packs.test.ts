// Packs as they are taken, turned off, edited, removed and taken back.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { teamText } from '../fakes/team-text.ts';
import { rawClear, rawDatabase, rawPut, rawRows } from '../storage/fresh-database.ts';
import { endBrowser, noon, send, startedBrowser } from './start.ts';
import { arrivalOf, inUse, ion, ola, onShelf, packInUse, shelfOf, teamFile, textOf } from './team-pack.ts';

const builtIn = ['legendary-service', 'i-care', 'five-truths', 'genuine-care', 'laws-of-cx', 'evidence'];
const done = { ok: true };

let browser: FakeBrowser;
beforeEach(async () => {
  browser = await startedBrowser();
});
afterEach(endBrowser);

const take = (file: string, some: Partial<Extract<Command, { type: 'take-pack' }>> = {}) =>
  send(browser, { type: 'take-pack', file, way: 'file', isAutomatic: false, ...some });
const refusal = (why: string) => ({ ok: false, problem: { code: 'pack-refused', detail: why } });

describe('a pack', () => {
  test('that came with Carecue is on the shelf, and its text can be had', async () => {
    const { packs, isSealed, ...shelf } = await shelfOf(browser);
    expect(packs.map(({ id }) => id)).toEqual(builtIn);
    expect(packs.every(({ way, isOn }) => way === 'built-in' && isOn)).toBe(true);
    expect(packs.every(({ counts }) => counts.prompts > 0)).toBe(true);
    expect({ isSealed, ...shelf }).toEqual({ isSealed: false, subscriptions: [], keys: [], overlays: [] });
    expect(JSON.parse(await textOf(browser, 'i-care'))).toMatchObject({ format: 'carecue-pack', id: 'i-care' });
  });

  test('is previewed without a trace, then taken, and given back character for character', async () => {
    const file = await teamFile('1.0.0');
    const arrival = await arrivalOf(browser, file);
    expect(arrival.verdict).toEqual({ kind: 'new' });
    expect(arrival.signer).toEqual({ key: ola.key, fingerprint: expect.stringMatching(/^([0-9a-f]{4} ?){8}$/) });
    expect(arrival.difference.added).toEqual([{ list: 'prompts', id: 'hello' }]);
    expect(await inUse(browser)).toEqual(builtIn);

    expect(await take(file, { isAutomatic: true })).toEqual(done);
    expect(await inUse(browser)).toEqual([...builtIn, 'team']);
    expect(await onShelf(browser)).toMatchObject({
      version: '1.0.0',
      way: 'file',
      signer: { key: ola.key, name: 'Ola Nowak' },
      isOn: true,
      isAutomatic: true,
      at: noon,
    });
    expect((await shelfOf(browser)).keys).toMatchObject([
      { key: ola.key, name: 'Ola Nowak', packs: ['team'], isRevoked: false, since: noon },
    ]);
    expect(await textOf(browser)).toBe(file);
  });

  test('that nobody signed is never updated by itself', async () => {
    await take(teamText(), { isAutomatic: true });
    expect(await onShelf(browser)).toMatchObject({ isAutomatic: false });
    await send(browser, { type: 'update-pack-alone', id: 'team', isAutomatic: true });
    expect(await onShelf(browser)).toMatchObject({ isAutomatic: false });
    expect((await shelfOf(browser)).keys).toEqual([]);
  });

  test('says what is wrong with it, in the lines of the file, and is not taken', async () => {
    const file = (await teamFile('1.0.0')).replace('"care":{"en":"Care"}', '"care":{"en":"<b>"}');
    expect(await browser.say({ type: 'arrival', file, way: 'file' })).toMatchObject({
      value: { ok: false, problems: [{ code: 'markup', path: 'principles.care.en', line: 5 }] },
    });
    expect(await take(file)).toEqual(refusal('markup'));
    expect(await inUse(browser)).toEqual(builtIn);
  });

  test.each<[string, () => Promise<string>, string]>([
    ['altered after it was signed', async () => (await teamFile('2.0.0')).replace('Good', 'Bad'), 'bad-signature'],
    ['older than the one here', () => teamFile('0.9.0'), 'downgrade'],
    ['the same version with another text', () => teamFile('1.0.0', ola, { licence: 'MIT' }), 'other-text'],
    ['signed by somebody else', () => teamFile('2.0.0', ion), 'other-key'],
    ['no longer signed', async () => teamText('2.0.0'), 'signature-lost'],
    ['named like one that came with Carecue', () => teamFile('9.0.0', ola, { id: 'i-care' }), 'built-in'],
  ])('%s is refused, whatever the page has seen', async (_, file, why) => {
    await take(await teamFile('1.0.0'));
    const came = await file();
    expect((await arrivalOf(browser, came)).verdict).toEqual({ kind: 'refused', why });
    expect(await take(came, { way: 'policy' })).toEqual(refusal(why));
    expect(await onShelf(browser)).toMatchObject({ version: '1.0.0', licence: 'CC0-1.0' });
  });

  test('comes in a newer version in place of the one that was here', async () => {
    await take(await teamFile('1.0.0'), { isAutomatic: true });
    const arrival = await arrivalOf(browser, await teamFile('1.1.0'));
    expect(arrival.verdict).toEqual({ kind: 'update', from: '1.0.0' });
    expect(arrival.difference.changed).toMatchObject([{ list: 'prompts', id: 'hello' }]);
    await take(await teamFile('1.1.0'));
    expect((await packInUse(browser))?.version).toBe('1.1.0');
    expect((await shelfOf(browser)).packs).toHaveLength(builtIn.length + 1);
  });

  test('can be removed and taken back; whom it was from is known all the while', async () => {
    const file = await teamFile('1.0.0');
    await take(file);
    expect(await send(browser, { type: 'remove-pack', id: 'team' })).toEqual(done);
    expect(await inUse(browser)).toEqual(builtIn);
    expect(await browser.say({ type: 'pack-text', id: 'team' })).toMatchObject({ problem: { code: 'pack-gone' } });
    expect(await take(await teamFile('1.0.0', ion))).toEqual(refusal('other-key'));
    expect(await take(teamText())).toEqual(refusal('signature-lost'));
    expect(await take(file)).toEqual(done);
    expect((await onShelf(browser))?.signer?.name).toBe('Ola Nowak');
  });

  test('that is not understood any more stays, is told, and can be removed', async () => {
    const row = { id: 'old', text: '{"format":"carecue-pack"', way: 'file', isAutomatic: false, at: noon };
    const db = await rawDatabase();
    await rawPut(db, 'packs', [row]);
    expect(await inUse(browser)).toEqual(builtIn);
    expect((await shelfOf(browser)).unreadable).toMatchObject([{ id: 'old', problems: [{ code: 'not-json' }] }]);
    expect(await textOf(browser, 'old')).toBe(row.text);
    expect(await rawRows(db, 'packs')).toEqual([row]);
    await send(browser, { type: 'remove-pack', id: 'old' });
    expect(await shelfOf(browser)).not.toHaveProperty('unreadable');
    db.close();
  });

  test('is read again as it was taken, and in full once Carecue is another version', async () => {
    const db = await rawDatabase();
    const readBy = async () => (await rawRows(db, 'packs')).map((row) => Object(row).readBy);
    await take(await teamFile('1.0.0'));
    expect(await readBy()).toEqual(['0.1.0']);
    const first = await packInUse(browser);
    await browser.start();
    expect(await packInUse(browser)).toEqual(first);

    // What the rules of that version would not let in was never marked by it.
    await rawPut(db, 'packs', [
      {
        id: 'old',
        text: teamText('1.0.0', { id: 'old', languages: [] }),
        way: 'file',
        isAutomatic: false,
        readBy: '0.1.0',
        at: noon,
      },
    ]);
    browser.world.version = '0.2.0';
    await browser.start();
    browser.world.events.installed.fire();
    await browser.settle();
    expect(await readBy()).toEqual(['0.1.0', '0.2.0']);
    expect(await inUse(browser)).toEqual([...builtIn, 'team']);
    expect((await shelfOf(browser)).unreadable).toMatchObject([{ id: 'old', problems: [{ code: 'empty' }] }]);
    db.close();
  });

  test('is on the shelf by its head alone as it is by its text', async () => {
    await take(await teamFile('1.0.0', ola, { vision: { en: 'We keep our word.' } }), { isAutomatic: true });
    const base = JSON.stringify(JSON.parse(teamText('0.9.0')).prompts[0]);
    const overlay = { id: 'team/prompts/hello', pack: 'team', list: 'prompts', item: 'hello', base } as const;
    await send(browser, { type: 'keep-overlay', overlay });
    await send(browser, { type: 'update-pack-alone', id: 'team', isAutomatic: false });
    await browser.start();
    const byHead = await shelfOf(browser);
    expect(byHead.packs.at(-1)).toMatchObject({ id: 'team', isAutomatic: false, counts: { prompts: 1, avoid: 0 } });
    expect(byHead.overlays).toMatchObject([{ isConflict: true, now: expect.stringContaining('1.0.0') }]);
    const db = await rawDatabase();
    expect(await rawRows(db, 'packHeads')).toHaveLength(1);
    await rawClear(db, 'packHeads');
    await browser.start();
    expect(await shelfOf(browser)).toEqual(byHead);
    db.close();
  });

  test('that came with Carecue is what its JSON says: reading adds nothing and leaves nothing out', () => {
    for (const text of builtInPacks) expect(parsePack(text)).toEqual({ ok: true, pack: JSON.parse(text) });
  });

  test.each(['i-care', 'team'])('%s is turned off and on again', async (id) => {
    await take(teamText());
    expect(await send(browser, { type: 'turn-pack', id, isOn: false })).toEqual(done);
    expect(await inUse(browser)).not.toContain(id);
    expect(await onShelf(browser, id)).toMatchObject({ isOn: false });
    await send(browser, { type: 'turn-pack', id, isOn: true });
    expect(await inUse(browser)).toContain(id);
  });

  test('that is not here cannot be turned off', async () => {
    expect(await send(browser, { type: 'turn-pack', id: 'team', isOn: false })).toMatchObject({
      problem: { code: 'pack-gone' },
    });
  });

  test('stays what it is when the worker was stopped meanwhile', async () => {
    await take(await teamFile('1.0.0'));
    await browser.start();
    expect(await inUse(browser)).toEqual([...builtIn, 'team']);
  });
});

describe('a key', () => {
  test('is called what the agent calls it', async () => {
    await take(await teamFile('1.0.0'));
    await send(browser, { type: 'name-key', key: ola.key, name: 'Ola from quality' });
    expect((await onShelf(browser))?.signer?.name).toBe('Ola from quality');
    await take(await teamFile('1.1.0'));
    expect((await shelfOf(browser)).keys).toMatchObject([{ name: 'Ola from quality', packs: ['team'] }]);
  });

  test('that was revoked brings nothing more; what is here stays, and another may come', async () => {
    await take(await teamFile('1.0.0'));
    await send(browser, { type: 'revoke-key', key: ola.key, isRevoked: true });
    expect(await take(await teamFile('1.1.0'))).toEqual(refusal('revoked-key'));
    expect((await packInUse(browser))?.version).toBe('1.0.0');
    expect(await take(await teamFile('1.1.0', ion))).toEqual(done);
    await send(browser, { type: 'revoke-key', key: ola.key, isRevoked: false });
    expect((await shelfOf(browser)).keys.every(({ isRevoked }) => !isRevoked)).toBe(true);
  });
});

describe('the agent’s own edit', () => {
  const hello = () => JSON.stringify(packOf().prompts[0]);
  const packOf = (version = '1.0.0') => JSON.parse(teamText(version));
  const own = { ...packOf().prompts[0], text: { en: 'Hi, it is good to hear from you.' } };
  const overlay = { id: 'team/prompts/hello', pack: 'team', list: 'prompts', item: 'hello' } as const;

  test('is what the panel draws from, stays over an update, and is dropped', async () => {
    await take(await teamFile('1.0.0'));
    await send(browser, { type: 'keep-overlay', overlay: { ...overlay, base: hello(), own: JSON.stringify(own) } });
    expect((await packInUse(browser))?.prompts).toEqual([own]);
    expect((await shelfOf(browser)).overlays).toMatchObject([{ id: overlay.id, isConflict: false, at: noon }]);
    expect(await textOf(browser)).toBe(await teamFile('1.0.0'));
    await take(await teamFile('1.1.0'));
    expect((await packInUse(browser))?.prompts).toEqual([own]);
    expect((await shelfOf(browser)).overlays).toMatchObject([{ isConflict: true }]);
    await send(browser, { type: 'drop-overlay', id: overlay.id });
    expect((await packInUse(browser))?.prompts[0]?.text.en).toContain('1.1.0');
  });

  test('outlives its pack', async () => {
    await take(await teamFile('1.0.0'));
    await send(browser, { type: 'keep-overlay', overlay: { ...overlay, base: hello() } });
    expect((await packInUse(browser))?.prompts).toEqual([]);
    await send(browser, { type: 'remove-pack', id: 'team' });
    expect((await shelfOf(browser)).overlays).toMatchObject([{ id: overlay.id }]);
    await take(await teamFile('1.0.0'));
    expect((await packInUse(browser))?.prompts).toEqual([]);
  });
});

test('a pack being written is kept from one key to the next, and forgotten when it is dropped', async () => {
  const drafts = async () => (await browser.say({ type: 'pack-drafts' })) as { value: unknown };
  await send(browser, { type: 'keep-pack-draft', draft: { id: 'd', text: '{"title"' } });
  await send(browser, { type: 'keep-pack-draft', draft: { id: 'd', text: '{"title":', base: '{}' } });
  expect((await drafts()).value).toEqual([{ id: 'd', text: '{"title":', base: '{}', at: noon }]);
  await send(browser, { type: 'drop-pack-draft', id: 'd' });
  expect((await drafts()).value).toEqual([]);
});

test('packs that came with Carecue are there when the database cannot be opened', async () => {
  browser.stop();
  (await rawDatabase(999)).close();
  await browser.start();
  expect(await inUse(browser)).toEqual(builtIn);
  expect(await browser.say({ type: 'shelf' })).toMatchObject({ problem: { code: 'store-newer' } });
});
