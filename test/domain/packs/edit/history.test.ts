// Undo and redo as a value.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type History,
  historyOf,
  mostSteps,
  redone,
  undone,
  withOthersBehind,
  withStep,
} from '../../../../src/domain/packs/edit/history.ts';

const pack = (id: number) => ({ id: String(id) });
const step = (history: History, id: number, at = id * 10_000) => withStep(history, pack(id), { path: ['id'], at });
const back = (history: History): History => undone(history)?.history ?? history;
const forth = (history: History): History => redone(history)?.history ?? history;

describe('history', () => {
  test('takes steps back in their order, and brings them again', () => {
    const three = step(step(step(historyOf(pack(0)), 1), 2), 3);
    expect(back(back(three)).now).toEqual(pack(1));
    expect(forth(back(back(three))).now).toEqual(pack(2));
    expect(back(back(back(back(three)))).now).toEqual(pack(0));
    expect(undone(historyOf(pack(0)))).toBeUndefined();
    expect(redone(three)).toBeUndefined();
  });

  test('keeps what stands here when another window changed it too: one step back is the other', () => {
    const both = withOthersBehind(step(historyOf(pack(0)), 1), pack(7), 90_000);
    expect(both.now).toEqual(pack(1));
    expect([back(both).now, back(back(both)).now]).toEqual([pack(7), pack(1)]);
  });

  test('says where a step was made', () => {
    expect(undone(step(historyOf(pack(0)), 1))?.path).toEqual(['id']);
  });

  test('forgets what was taken back once something else is done', () => {
    const other = step(back(step(historyOf(pack(0)), 1)), 2);
    expect(redone(other)).toBeUndefined();
    expect(back(other).now).toEqual(pack(0));
  });

  test('holds keys in one field together, until there is a pause or another field', () => {
    const typed = (history: History, id: number, at: number, path = ['id']) =>
      withStep(history, pack(id), { path, at, isTyping: true });
    const words = typed(typed(typed(historyOf(pack(0)), 1, 0), 2, 1_000), 3, 2_000);
    expect(back(words).now).toEqual(pack(0));
    expect(back(typed(words, 4, 9_000)).now).toEqual(pack(3));
    expect(back(typed(words, 4, 2_100, ['licence'])).now).toEqual(pack(3));
  });

  test('does not count what changed nothing', () => {
    const begun = historyOf(pack(0));
    expect(withStep(begun, begun.now, { path: [], at: 0 })).toBe(begun);
  });

  test('keeps a bounded number of steps', () => {
    let history = historyOf(pack(0));
    for (let id = 1; id <= mostSteps + 50; id += 1) history = step(history, id);
    expect(history.past).toHaveLength(mostSteps);
    for (let turn = 0; turn < mostSteps + 10; turn += 1) history = back(history);
    expect(history.now).toEqual(pack(50));
  });

  test('is where it was after any walk back and forth', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 60 }), (walk) => {
        let history = historyOf(pack(0));
        let [done, undoneSteps]: [number[], number[]] = [[0], []];
        let next = 1;
        for (const turn of walk) {
          if (turn === 'do') {
            history = step(history, next);
            done = [...done, next];
            undoneSteps = [];
            next += 1;
          } else if (turn === 'undo' && done.length > 1) {
            history = back(history);
            undoneSteps = [...undoneSteps, done.at(-1) ?? 0];
            done = done.slice(0, -1);
          } else if (turn === 'redo' && undoneSteps.length > 0) {
            history = forth(history);
            done = [...done, undoneSteps.at(-1) ?? 0];
            undoneSteps = undoneSteps.slice(0, -1);
          }
          expect(history.now).toEqual(pack(done.at(-1) ?? 0));
        }
      }),
    );
  });
});
