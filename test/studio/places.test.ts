// Where one is in the studio, in the address bar and back; and drafts handed over while they are written.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOf, placeOf } from '../../src/studio/places.ts';
import type { StudioPlace } from '../../src/studio/studio-context.ts';
import { deskPlaceAt, deskPlaceOf, itemOf } from '../../src/studio/write/desk-place.ts';
import { draftKeeper } from '../../src/studio/write/keep-draft.ts';

test.each<[string, StudioPlace]>([
  ['#packs', { page: 'packs' }],
  ['#keys', { page: 'keys' }],
  ['#write', { page: 'write' }],
  ['#write/7f3a', { page: 'write', draft: '7f3a' }],
  ['#write/7f3a/prompts/3', { page: 'write', draft: '7f3a', item: 'prompts/3' }],
  ['#pack/lamps-and-light', { page: 'pack', id: 'lamps-and-light' }],
  ['#pack/a%2Fb', { page: 'pack', id: 'a/b' }],
])('%s is a place, and the place has this address', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

test.each(['', '#', '#nowhere', '#pack', '#pack/%E0%A4%A', '#packs"><script>'])('%s is the first page', (hash) => {
  expect(placeOf(hash)).toEqual({ page: 'packs' });
});

test.each(['head', 'check', 'hand-out', 'prompts', 'selfCare/12'])('%s is a place on the desk', (item) => {
  expect(itemOf(deskPlaceOf(item))).toBe(item);
});

test.each([undefined, '', 'nobody', 'prompts/x', 'prompts/-1', '__proto__/1'])('%s is no thing on the desk', (item) => {
  expect(deskPlaceOf(item)).not.toHaveProperty('index');
});

test('what stands at a path is written at a place', () => {
  expect(deskPlaceAt(['checklists', 2, 'steps', 0, 'text', 'pl'])).toEqual({
    part: 'list',
    list: 'checklists',
    index: 2,
  });
  expect(deskPlaceAt(['title', 'en'])).toEqual({ part: 'head' });
  expect(deskPlaceAt([])).toEqual({ part: 'head' });
});

describe('a draft keeper', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('hands over once for each pause, at most half a second later', () => {
    const kept: string[] = [];
    const keeper = draftKeeper((text) => kept.push(text));
    keeper.change(() => 'a');
    vi.advanceTimersByTime(300);
    keeper.change(() => 'ab');
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(kept).toEqual(['ab']);
    expect(keeper.isWaiting()).toBe(false);
  });

  test('hands over at once when it is asked to, and nothing twice', () => {
    const kept: string[] = [];
    const keeper = draftKeeper((text) => kept.push(text));
    keeper.change(() => 'a');
    keeper.flush();
    keeper.flush();
    vi.advanceTimersByTime(5_000);
    expect(kept).toEqual(['a']);
    expect([keeper.isOurs('a'), keeper.isOurs('b')]).toEqual([true, false]);
  });
});
