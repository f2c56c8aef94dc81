// The worker takes the packs that came with Carecue without checking them again: what it takes is what the check would make of them.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { fakeBrowser } from '../fakes/browser.ts';

beforeAll(() => {
  vi.resetModules();
  fakeBrowser();
});
afterAll(() => vi.unstubAllGlobals());

test.each(builtInPacks.map((text, place) => [place, text] as const))(
  'the built-in pack %i is taken as the full check takes it',
  async (place, text) => {
    const { builtInPack } = await import('../../src/background/packs/read-packs.ts');
    expect(builtInPack(`tested ${place}`, text)).toEqual(parsePack(text));
  },
);
