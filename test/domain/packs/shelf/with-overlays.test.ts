import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../../src/domain/packs/format/pack.ts';
import type { Overlay } from '../../../../src/domain/packs/shelf/overlay.ts';
import { overlayStates, withOverlays } from '../../../../src/domain/packs/shelf/with-overlays.ts';
import { sampleChecklist, samplePack, samplePrompt } from '../sample-pack.ts';

const first = samplePrompt();
const second = samplePrompt({ id: 'second', text: { en: 'I will write again.', pl: 'Napiszę znowu.' } });
const mine = { ...first, text: { en: 'I am on it.', pl: 'Zajmuję się tym.' } };
const pack = samplePack({ prompts: [first, second], checklists: [sampleChecklist()] });

const overlay = (changes: Partial<Overlay> = {}): Overlay => ({
  id: 'sample/prompts/first-look',
  pack: 'sample',
  list: 'prompts',
  item: 'first-look',
  base: JSON.stringify(first),
  own: JSON.stringify(mine),
  at: 0,
  ...changes,
});
const hiding = ({ own: _own, ...rest }: Overlay): Overlay => rest;
const textsOf = (edited: Pack) => edited.prompts.map(({ text }) => text.en);

describe('withOverlays', () => {
  test('lays the agent’s own text over the pack’s, in its place', () => {
    expect(withOverlays(pack, [overlay()])).toEqual({ ...pack, prompts: [mine, second] });
  });

  test('leaves out what they hid', () => {
    expect(withOverlays(pack, [hiding(overlay())]).prompts).toEqual([second]);
    const list = hiding(overlay({ list: 'checklists', item: 'list' }));
    expect(withOverlays(pack, [list])).toEqual({ ...pack, checklists: [] });
  });

  test('stays in use when the pack has another text now', () => {
    const updated = { ...pack, prompts: [{ ...first, text: { en: 'I look.', pl: 'Patrzę.' } }, second] };
    expect(textsOf(withOverlays(updated, [overlay()]))).toEqual(['I am on it.', 'I will write again.']);
  });

  test.each<[string, Partial<Pack>]>([
    ['the pack speaks one language more', { languages: ['en', 'pl', 'ro'] }],
    ['its principle has another id', { principles: { informed: { en: 'Keep informed' } } }],
  ])('stays in use when %s', (_, changes) => {
    expect(textsOf(withOverlays({ ...pack, ...changes }, [overlay()]))[0]).toBe('I am on it.');
  });

  test.each<[string, Partial<Overlay>]>([
    ['is of another pack', { pack: 'other' }],
    ['is of a thing that is gone', { item: 'third' }],
    ['is no JSON', { own: '{"id":' }],
    ['is not of its list', { own: JSON.stringify(sampleChecklist({ id: 'first-look' })) }],
    ['has another id', { own: JSON.stringify({ ...mine, id: 'other' }) }],
    ['knows a key nobody knows', { own: JSON.stringify({ ...mine, run: 'this' }) }],
    ['holds markup', { own: JSON.stringify({ ...mine, text: { en: '<b>', pl: 'x' } }) }],
    ['turns the direction of writing', { own: JSON.stringify({ ...mine, text: { en: 'a\u202Eb', pl: 'x' } }) }],
    ['has a broken placeholder', { own: JSON.stringify({ ...mine, text: { en: 'I am {', pl: 'x' } }) }],
  ])('leaves the pack as it is where an overlay %s', (_, changes) => {
    expect(withOverlays(pack, [overlay(changes)])).toEqual(pack);
  });

  test('of nothing is the very pack', () => {
    expect(withOverlays(pack, [])).toBe(pack);
  });
});

describe('overlayStates', () => {
  const stateOf = (given: Pack | undefined, changes: Partial<Overlay> = {}) =>
    overlayStates(given, [overlay(changes)])[0];

  test('says what the pack has now', () => {
    expect(stateOf(pack)).toEqual({ ...overlay(), now: JSON.stringify(first), isConflict: false });
  });

  test('knows the same thing with its keys in another order', () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(first).reverse()));
    expect(turned).not.toBe(JSON.stringify(first));
    expect(stateOf(pack, { base: turned })).toMatchObject({ isConflict: false });
  });

  test('tells a conflict when the pack has another text than the one that was edited', () => {
    const updated = { ...pack, prompts: [samplePrompt({ evidence: 'A' }), second] };
    expect(stateOf(updated)).toMatchObject({ isConflict: true, now: JSON.stringify(updated.prompts[0]) });
    expect(overlayStates(updated, [hiding(overlay())])[0]).toMatchObject({ isConflict: true });
  });

  test('tells none when the pack says now what the agent does', () => {
    expect(stateOf({ ...pack, prompts: [mine] })).toMatchObject({ isConflict: false });
  });

  test('tells a thing or a pack that is gone by what is not there now', () => {
    expect(stateOf({ ...pack, prompts: [second] })).toEqual({ ...overlay(), isConflict: false });
    expect(stateOf(undefined)).toEqual({ ...overlay(), isConflict: false });
  });

  test('tells an own text that no pack may hold', () => {
    expect(stateOf(pack, { own: '{}' })).toMatchObject({ isUnfit: true, isConflict: false });
  });

  test('leaves out those of other packs', () => {
    expect(overlayStates(pack, [overlay({ pack: 'other' })])).toEqual([]);
  });
});
