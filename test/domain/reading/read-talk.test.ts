// What a conversation says beyond its last words.
import { describe, expect, test } from 'vitest';
import { readTalk, type Trend } from '../../../src/domain/reading/read-talk.ts';
import { readTicket } from '../../../src/domain/reading/read-ticket.ts';
import type { Message, TicketSnapshot } from '../../../src/domain/ticket/snapshot.ts';

const ticket = (...messages: Message[]): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  url: 'https://desk.example.com/1',
  messages,
});

function talk(...messages: Message[]) {
  const snapshot = ticket(...messages);
  const read = readTicket(snapshot);
  if (read === undefined) throw new Error('no customer in it');
  return readTalk(snapshot, read);
}

const says = (text: string, at?: number): Message => ({ author: 'customer', text, ...(at !== undefined && { at }) });
const answers = (at?: number): Message => ({ author: 'agent', text: 'I am on it.', ...(at !== undefined && { at }) });

const furious = 'This is outrageous!!! You are thieves, I want my money back NOW!';
const plain = 'My order number is 55120.';
const pleased = 'It came today and works perfectly, thank you so much!';

describe('the trend', () => {
  test.each<[string, readonly string[], Trend | undefined]>([
    ['is unknown after one message', [furious], undefined],
    ['is better when they have calmed down', [furious, plain], 'better'],
    ['is better when it is solved', [plain, furious, pleased], 'better'],
    ['is worse when they lose patience', [plain, furious], 'worse'],
    ['is the same for more of it', [furious, furious], 'same'],
    ['does not count an empty message', ['', furious], undefined],
    ['looks at the newest five', [furious, plain, plain, plain, plain, plain], 'same'],
  ])('%s', (_, texts, expected) => {
    expect(talk(...texts.flatMap((text) => [says(text), answers()])).trend).toBe(expected);
  });
});

describe('the wait', () => {
  test('begins with the first message nobody answered', () => {
    expect(talk(says('Hello', 1), answers(2), says(plain, 3), says('Anybody?', 4)).waitingSince).toBe(3);
  });

  test('is over when the agent had the last word, but not by a note', () => {
    expect(talk(says(plain, 1), answers(2)).waitingSince).toBeUndefined();
    expect(talk(says(plain, 1), { author: 'note', text: 'mine', at: 2 }).waitingSince).toBe(1);
  });

  test('is unknown when the page gives no time', () => {
    expect(talk(says(plain)).waitingSince).toBeUndefined();
  });
});

test('one reading is looked at once', () => {
  const snapshot = ticket(says('Please send a new lamp.'));
  const read = readTicket(snapshot);
  if (read === undefined) throw new Error('no customer in it');
  expect(readTalk(snapshot, read)).toBe(readTalk({ ...snapshot }, read));
});

test('what they ask for, what is open and how soon come from the words not yet answered', () => {
  const { requests, open, urgency } = talk(
    says('Please send me the manual.'),
    answers(),
    says('My parcel is late and I need it by Friday or I lose the flat. When will it come?'),
  );
  expect(requests).not.toContain('Please send me the manual.');
  expect(requests).toContain('When will it come?');
  expect(open).toContain('reference');
  expect(urgency).toBe('high');
});
