// Undo outlives a reload: the steps as text, and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withValue } from '../../../../src/domain/packs/edit/at-path.ts';
import { type DraftPack, readDraft, writeDraft } from '../../../../src/domain/packs/edit/draft.ts';
import { type History, historyOf, undone, withStep } from '../../../../src/domain/packs/edit/history.ts';
import { readHistory, writeHistory } from '../../../../src/domain/packs/edit/kept-history.ts';

const first: DraftPack = { title: { en: 'Lamps' }, prompts: [{ id: 'a', text: { en: 'One' } }, { id: 'b' }] };

/** As it is after the page was loaded again. */
function reloaded(history: History): History | undefined {
  const draft = writeDraft(history.now);
  const read = readDraft(draft);
  const kept = writeHistory(history, draft);
  return kept === undefined || !read.ok ? undefined : readHistory(kept, read.pack, draft);
}

const changes: readonly ((pack: DraftPack) => DraftPack)[] = [
  (pack) => withValue(pack, ['prompts', 0, 'text', 'en'], 'Two'),
  (pack) => withValue(pack, ['prompts', 0, 'text', 'pl'], 'Dwa'),
  (pack) => withValue(pack, ['prompts', 1], undefined),
  (pack) => withValue(pack, ['title', 'en'], undefined),
  (pack) => withValue(pack, ['prompts'], [{ id: 'c' }]),
  (pack) => withValue(pack, ['version'], '1.0.0'),
  (pack) => withValue(withValue(pack, ['title', 'ro'], 'Lămpi'), ['licence'], 'MIT'),
  () => ({}),
];

const walked = fc.array(fc.option(fc.constantFrom(...changes), { nil: undefined }), { minLength: 1, maxLength: 20 });

describe('steps written and read', () => {
  test('are the very same, whatever was changed and taken back', () => {
    fc.assert(
      fc.property(walked, (walk) => {
        const history = walk.reduce<History>((before, change, i) => {
          const path = ['prompts', i];
          if (change) return withStep(before, change(before.now), { path, at: i * 9_000, isTyping: i % 2 === 0 });
          return undone(before)?.history ?? before;
        }, historyOf(first));
        const again = reloaded(history);
        if (history.past.length + history.future.length === 0) expect(again).toBeUndefined();
        else expect(again).toEqual(history);
      }),
    );
  });

  test('fit no other draft', () => {
    const history = withStep(historyOf(first), { ...first, version: '1.0.0' }, { path: ['version'], at: 1 });
    const kept = writeHistory(history, writeDraft(history.now)) ?? '';
    expect(readHistory(kept, first, writeDraft(first))).toBeUndefined();
  });

  test.each(['', 'null', '[]', '{"of":1}', '{"past":[],"future":[]}'])('are none in %j', (text) => {
    expect(readHistory(text, first, writeDraft(first))).toBeUndefined();
  });

  test('leave out the oldest where there are too many to keep', () => {
    const long = 'x'.repeat(300_000);
    let history = historyOf(first);
    for (let i = 0; i < 9; i += 1)
      history = withStep(history, withValue(history.now, ['title', 'en'], `${i}${long}`), { path: [], at: i });
    const again = reloaded(history);
    expect(again?.past.length).toBe(3);
    expect(again?.past).toEqual(history.past.slice(-3));
  });
});
