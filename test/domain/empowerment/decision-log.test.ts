// When to ask how a decision went, and what it is found again by.
import { expect, test } from 'vitest';
import { decidedOf, isWorthAsking } from '../../../src/domain/empowerment/decision-log.ts';
import type { Note } from '../../../src/domain/notes/note.ts';
import { day, now } from './pieces.ts';

const note = (more: Partial<Note> = {}): Note => ({
  id: 'n',
  kind: 'decided',
  text: 'A new lamp',
  madeAt: now - 6 * day,
  changedAt: now,
  ...more,
});

test.each<[string, Partial<Note>, boolean]>([
  ['once some days have passed', {}, true],
  ['not before', { madeAt: now - 4 * day }, false],
  ['not when nobody remembers any more', { madeAt: now - 46 * day }, false],
  ['not when it is told', { decision: { outcome: 'well' } }, false],
  ['when only the reason is told', { decision: { why: 'broken twice' } }, true],
  ['not a second time', { askedAt: now - day }, false],
  ['not of a lesson', { kind: 'learned' }, false],
])('how it went is asked %s', (_, more, is) => {
  expect(isWorthAsking(note(more), now)).toBe(is);
});

test('a decision is found by all that the agent wrote of it and by its labels, never by its ticket', () => {
  const ticket = { key: 'CANARY', url: 'https://canary.example.com', label: 'CANARY' };
  const decision = { why: 'w', outcome: 'o', lesson: 'l', again: 'a' };
  const made = note({ ticket, decision, about: { situations: ['delay'], needs: ['fix'] } });
  expect(decidedOf(made)).toEqual({
    id: 'n',
    words: 'A new lamp\nw\no\nl\na',
    situations: ['delay'],
    needs: ['fix'],
    feelings: [],
    madeAt: made.madeAt,
  });
  expect(decidedOf(made)).toBe(decidedOf(made));
});
