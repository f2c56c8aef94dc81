// The open test set is what it says it is, and what the engine is worth on it does not sink unseen. Written and labelled before
// the engine saw it; the floors follow the engine, never the other way round.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { onMessages, onReplies } from '../../bench/engine/open-set.ts';
import { langs } from '../../src/domain/language/lang.ts';
import { arousals, feelings, needs } from '../../src/domain/reading/reading.ts';

const rows = (kind: string, lang: string) =>
  readFileSync(path.join(import.meta.dirname, `cases.${kind}.${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const floors = {
  'feelings, macro': 0.73,
  'coarse, share right': 0.77,
  'arousal, macro': 0.71,
  repeat: 0.65,
  fix: 0.58,
  information: 0.75,
  time: 0.55,
  refund: 0.53,
  heard: 0.5,
  acknowledges: 0.76,
  question: 0.87,
  thanks: 0.95,
  'apology, share right': 0.93,
  promises: 0.87,
  'due instants': 0.82,
  vague_time: 0.7,
};

describe.each(langs)('the open test set in %s', (lang) => {
  test('holds 300 messages and more, each labelled by the definitions, none twice', () => {
    const messages = rows('messages', lang);
    expect(new Set(messages.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300);
    for (const { feelings: felt, arousal, needs: needed, repeat } of messages) {
      for (const feeling of felt) expect(feelings).toContain(feeling);
      expect(felt.length === 1 || !felt.includes('neutral')).toBe(true);
      expect(arousals).toContain(arousal);
      for (const need of needed) expect(needs).toContain(need);
      expect(typeof repeat).toBe('boolean');
    }
  });

  test('holds 200 replies and more, their promises word for word', () => {
    const replies = rows('replies', lang);
    expect(replies.length).toBeGreaterThanOrEqual(200);
    for (const { text, promises } of replies)
      for (const { what, due } of promises) {
        expect(text).toContain(what);
        expect(due === null || /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(due), String(due)).toBe(true);
      }
  });

  test('is read no worse than it was', () => {
    const figures = { ...onMessages(lang), ...onReplies(lang) };
    for (const [name, floor] of Object.entries(floors)) expect(figures[name], name).toBeGreaterThanOrEqual(floor);
  }, 60_000);
});
