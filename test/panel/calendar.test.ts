// The calendar file, read back by another program's parser.
import ical from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Handover } from '../../src/domain/promises/handover.ts';
import { calendarOf } from '../../src/panel/today/calendar.ts';

type Entry = Handover['promises'][number];

const now = Date.parse('2026-03-02T12:00:00Z');
const minute = 60_000;

const entry = (some: Partial<Entry> = {}): Entry => ({
  ticket: {
    key: 'https://desk.example.com demo 41',
    helpdesk: 'demo',
    ticketId: '41',
    url: 'https://desk.example.com/tickets/41?a=1,2;b=3',
  },
  customer: 'Maria Kowalska',
  words: 'I will write to you by 16:00',
  kind: 'tell',
  lang: 'en',
  priority: 'normal',
  due: Date.parse('2026-03-02T16:00:00Z'),
  ...some,
});

function read(promises: readonly Entry[], at = now) {
  const text = calendarOf(promises, at);
  const calendar = new ical.Component(ical.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ical.Event(component),
  }));
  return { text, calendar, events };
}
const first = (some: Partial<Entry> = {}) => {
  const [one] = read([entry(some)]).events;
  if (one === undefined) throw new Error('no entry');
  return one;
};
const instant = (time: { toJSDate(): Date }) => time.toJSDate().getTime();

describe('an entry', () => {
  test('ends when the promise is due, begins a quarter of an hour before, and rings then', () => {
    const { event, component } = first();
    expect([instant(event.startDate), instant(event.endDate)]).toEqual([entry().due - 15 * minute, entry().due]);
    const [alarm] = component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    const trigger = alarm?.getFirstPropertyValue('trigger');
    expect(trigger instanceof ical.Duration && trigger.toSeconds()).toBe(0);
  });

  test('names the ticket and the customer, says the words, and leads to the ticket', () => {
    const { event, component } = first();
    expect(event.summary).toBe('#41 · Maria Kowalska');
    expect(event.description).toBe('I will write to you by 16:00');
    const { url } = entry().ticket;
    expect(decodeURIComponent(String(component.getFirstPropertyValue('url')))).toBe(url);
    expect(String(component.getFirstPropertyValue('url'))).not.toContain('\\');
  });

  test('names the ticket alone where no customer is kept', () => {
    const { customer: _, ...anonymous } = entry();
    expect(read([anonymous]).events[0]?.event.summary).toBe('#41');
  });

  test.each([
    ['before the clocks go forward', '2026-03-28T23:30:00Z'],
    ['in the hour that Warsaw skips', '2026-03-29T01:00:00Z'],
    ['in the hour that Warsaw has twice, first', '2026-10-25T00:30:00Z'],
    ['in the hour that Warsaw has twice, second', '2026-10-25T01:30:00Z'],
    ['in the last minute of a year', '2026-12-31T23:59:00Z'],
    ['on a leap day', '2028-02-29T12:00:00Z'],
  ])('keeps its instant %s', (_, due) => {
    const { event } = first({ due: Date.parse(due) });
    expect(instant(event.endDate)).toBe(Date.parse(due));
    expect(instant(event.startDate)).toBe(Date.parse(due) - 15 * minute);
  });

  test.each([
    ['commas, semicolons and backslashes', String.raw`one, two; three \ four \n five`],
    ['lines', 'first\nsecond\n\nthird'],
    ['quotes and colons', 'He said: "by 16:00"'],
    ['diacritics', 'Zażółć gęślą jaźń; țară, știință, înțeles'],
    ['emoji, folded nowhere inside one', `${'a'.repeat(60)}👩‍💻🙂${'ż'.repeat(80)}🙂`],
    ['what looks like a line of the file', 'END:VEVENT\nBEGIN:VALARM'],
  ])('keeps %s', (_, words) => {
    const { event } = first({ words });
    expect(event.description).toBe(words);
    expect(first({ customer: words.replaceAll('\n', ' ') }).event.summary).toBe(`#41 · ${words.replaceAll('\n', ' ')}`);
  });
});

describe('a UID', () => {
  const uid = (some: Partial<Entry> = {}) => first(some).event.uid;

  test('stays when the promise moves, and when it is exported again later', () => {
    expect(uid({ due: entry().due + 60 * minute })).toBe(uid());
    expect(read([entry()], now + 1_000 * minute).events[0]?.event.uid).toBe(uid());
  });

  test('is another for other words or another ticket', () => {
    expect(new Set([uid(), uid({ words: 'I will call' }), uid({ ticket: { ...entry().ticket, key: 'k' } })]).size).toBe(
      3,
    );
  });
});

describe('a file', () => {
  test('has an entry for each promise, and what a calendar needs to read it', () => {
    const due = entry().due;
    const { calendar, events, text } = read([entry(), entry({ words: 'b', due: due + minute }), entry({ words: 'c' })]);
    expect(events).toHaveLength(3);
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(3);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('Carecue');
    expect(events.every(({ component }) => component.getFirstProperty('dtstamp') !== null)).toBe(true);
    // RFC 5545: lines end with CRLF and have 75 octets at most.
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = read([entry({ words: 'ż🙂'.repeat(300) })]).text;
    expect(Math.max(...long.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(
      75,
    );
  });

  test('of no promises is a calendar still', () => {
    expect(read([]).events).toEqual([]);
  });
});
