import { describe, expect, test } from 'vitest';
import type { CaseSign } from '../../../src/domain/language/case-signs.ts';
import { isSolved, readStage, type StageSource } from '../../../src/domain/situation/read-stage.ts';
import type { Author, Message } from '../../../src/domain/ticket/snapshot.ts';

const now = Date.parse('2026-11-24T13:00:00Z');
const hour = 3_600_000;

/** One message an hour, the last an hour ago. */
const talk = (...authors: readonly Author[]): Message[] =>
  authors.map((author, place) => ({ author, text: 'x', at: now - (authors.length - place) * hour }));

type Some = Partial<Omit<StageSource, 'snapshot' | 'draft'>> & {
  readonly status?: string;
  readonly source?: 'page' | 'paste';
  readonly draft?: readonly CaseSign[];
};
const stageOf = (messages: Message[], { status, source = 'page', draft = [], ...some }: Some = {}) =>
  readStage({
    snapshot: { source, messages, ...(status !== undefined && { status }) },
    confirms: false,
    isDue: false,
    now,
    draft: new Set(draft),
    ...some,
  });

describe('readStage', () => {
  test.each<[string, readonly Author[], Some, ReturnType<typeof stageOf>]>([
    ['nobody has answered', ['customer'], {}, 'first-answer'],
    ['they wrote three times into silence', ['customer', 'customer', 'customer'], {}, 'first-answer'],
    ['only a note lies between', ['customer', 'note', 'system'], {}, 'first-answer'],
    ['they write after an answer', ['customer', 'agent', 'customer'], {}, 'waiting'],
    ['the agent had the last word', ['customer', 'agent'], {}, 'waiting'],
    ['a promise is due', ['customer', 'agent', 'customer'], { isDue: true }, 'update'],
    ['the reply tells where it stands', ['customer', 'agent', 'customer'], { draft: ['progress'] }, 'update'],
    ['a first reply tells where it stands', ['customer'], { draft: ['progress'] }, 'first-answer'],
    ['the reply tells the fix', ['customer'], { draft: ['remedy'] }, 'solution'],
    [
      'the reply tells the fix and a promise is due',
      ['customer', 'agent'],
      { draft: ['remedy'], isDue: true },
      'solution',
    ],
    ['they confirm', ['customer', 'agent', 'customer'], { confirms: true }, 'closing'],
    ['they praise out of the blue', ['customer'], { confirms: true }, 'first-answer'],
    ['it is marked as solved', ['customer', 'agent'], { status: 'Solved' }, 'closing'],
    ['it is marked as solved and they ask again', ['customer', 'agent', 'customer'], { status: 'Solved' }, 'waiting'],
    ['it is marked as open', ['customer', 'agent'], { status: 'Open' }, 'waiting'],
    ['somebody unknown wrote', ['customer', 'unknown'], {}, undefined],
    ['a text was handed over', ['customer'], { source: 'paste' }, undefined],
    ['nothing was read', [], {}, undefined],
    ['nothing was read and a promise is due', [], { isDue: true }, 'update'],
  ])('when %s', (_, authors, some, stage) => {
    expect(stageOf(talk(...authors), some)).toBe(stage);
  });

  test.each([
    [47, 'closing'],
    [49, 'after'],
  ] as const)('%i hours after the last word of a solved ticket is %s', (hours, stage) => {
    const messages: Message[] = [
      { author: 'customer', text: 'x', at: now - 90 * hour },
      { author: 'agent', text: 'x', at: now - hours * hour },
    ];
    expect(stageOf(messages, { status: 'Closed' })).toBe(stage);
  });

  test('a check-in being written on a solved ticket is one, however early', () => {
    expect(stageOf(talk('customer', 'agent'), { status: 'Solved', draft: ['checks-in'] })).toBe('after');
  });
});

test.each([
  ['Solved', true],
  ['Zgłoszenie rozwiązane', true],
  ['Zamkniete', true],
  ['ÎNCHIS', true],
  ['Open', false],
  ['Unresolved', false],
  ['Oczekuje', false],
  [undefined, false],
])('the status %j says that it is over: %s', (status, is) => {
  expect(isSolved(status)).toBe(is);
});
