// Two windows with the own room open in each.
import { expect, test } from 'vitest';
import type { Seat } from '../seat.ts';
import { openWindow } from '../second-window.ts';
import { textsIn } from './notes.ts';
import { type OwnPanel, ownPanel } from './own-panel.ts';

const each = 8;
const numbered = (window: string) => Array.from({ length: each }, (_, at) => `${window} ${at}`);

/** @returns gives the room in the second window, once it is open */
export function testTwoWindows(given: () => { readonly seat: Seat; readonly own: OwnPanel }): () => OwnPanel {
  let other: OwnPanel;
  test('a note written in one window is there in the other', async () => {
    const { seat, own } = given();
    const window = await openWindow(seat, seat.page.url().replace('48213', '48221'));
    other = ownPanel(window.panel);
    await other.go('roomMe');
    await own.go('roomMe');
    await other.write('From the second window');
    await own.notes.filter({ hasText: 'From the second window' }).waitFor();
  });

  test('both write at once, and nothing is lost', async () => {
    const { own } = given();
    const before = await textsIn(own);
    const write = async (panel: OwnPanel, texts: readonly string[]) => {
      for (const text of texts) await panel.write(text);
    };
    await Promise.all([write(own, numbered('first')), write(other, numbered('second'))]);
    const texts = await textsIn(own);
    expect(texts.slice(2 * each)).toEqual(before);
    for (const window of ['first', 'second'])
      expect(texts.filter((text) => text.startsWith(window)).toReversed()).toEqual(numbered(window));
    for (const panel of [own, other]) await panel.notes.filter({ hasText: texts[0] ?? '' }).waitFor();
  });
  return () => other;
}
