// Notes as they lie in the vault, and as a text to keep elsewhere.
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/domain/notes/excerpt.ts';
import { Note, noteKinds } from '../../../src/domain/notes/note.ts';
import { notesAsMarkdown } from '../../../src/domain/notes/notes-as-markdown.ts';
import { tagsOf } from '../../../src/domain/notes/tags.ts';

const first: Note = { id: 'n1', kind: 'decided', text: 'A new lamp', madeAt: 1, changedAt: 2 };

test.each(['may-decide', 'decided', 'learned', 'thanked'])('a note of the first version, %s, is still read', (kind) => {
  const row = { ...first, kind };
  expect(Note.parse(row)).toEqual(row);
});

test.each([{ text: '' }, { text: 'x'.repeat(20_001) }, { kind: 'secret' }, { ticket: { key: 'k' } }])(
  'a row with %j is no note',
  (wrong) => {
    expect(Note.safeParse({ ...first, ...wrong }).success).toBe(false);
  },
);

test.each([
  ['#Zwrot, #zwrot i #opóźnienie', ['zwrot', 'opoznienie']],
  ['ticket #48213, a#b, ##x', []],
  ['(#îngrijire) „#calm”', ['ingrijire', 'calm']],
])('the tags of %j are %j', (text, tags) => {
  expect([...tagsOf(text)]).toEqual(tags);
});

describe('an excerpt', () => {
  const long = Array.from({ length: 40 }, (_, line) => `line ${line} says something`).join('\n');

  test('of a short note is the note', () => {
    expect(excerptOf('short')).toEqual({ text: 'short', at: 0, isWhole: true });
  });

  test('of a long one is its beginning, cut at a line', () => {
    const { text, at, isWhole } = excerptOf(long);
    expect([at, isWhole]).toEqual([0, false]);
    expect(text).toBe(`${long.split('\n').slice(0, 7).join('\n')}\n`);
  });

  test('begins at the line where something was found', () => {
    const find = long.indexOf('line 30');
    const { text, at } = excerptOf(long, find);
    expect(long.slice(at, at + text.length)).toBe(text);
    expect(text.startsWith('line 30')).toBe(true);
  });

  test('of one endless line begins a little before the find', () => {
    const line = 'word '.repeat(400);
    const { text, at } = excerptOf(line, 1_500);
    expect(at).toBeGreaterThan(1_400);
    expect(at).toBeLessThan(1_500);
    expect(text.startsWith('word')).toBe(true);
    expect(excerptOf('x'.repeat(2_000), 1_500)).toMatchObject({ at: 1_500 });
  });
});

test('notes as Markdown stand under headings of their own and say what was typed', () => {
  const kinds = Object.fromEntries([...noteKinds, 'may-decide'].map((kind) => [kind, kind])) as Record<
    Note['kind'],
    string
  >;
  const text = notesAsMarkdown(
    [
      { ...first, pinned: true, decision: { why: 'The photo\nwas clear' } },
      {
        ...first,
        kind: 'note',
        text: '# not a heading\n- **a list**\n---',
        ticket: { key: 'k', url: 'https://desk.example.com/7', label: '#7' },
      },
    ],
    {
      title: 'Notes',
      kinds,
      pinned: 'pinned',
      decision: { why: 'Why', outcome: 'Outcome', lesson: 'Lesson', again: 'Again' },
      when: (at) => `day ${at}`,
    },
  );
  expect(text).toBe(
    [
      '# Notes',
      '## day 2 · decided · pinned',
      'A new lamp',
      '- Why: The photo was clear',
      '## day 2 · note',
      '\\# not a heading\n- **a list**\n\\---',
      '#7: <https://desk.example.com/7>\n',
    ].join('\n\n'),
  );
});
