// Every kind of message from every kind of sender: who may say what.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/domain/command.ts';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { judge } from '../../src/messages/judge.ts';
import type { Sender } from '../../src/platform/runtime.ts';

const own = { id: 'abcdef', address: 'chrome-extension://abcdef/' };
const panel = `${own.address}src/panel/index.html`;
const page = 'https://desk.example.com/tickets/1';

const address = 'https://packs.example.com/team.carecue';
const key = 'k'.repeat(43);
const ticket = { key: 'k', helpdesk: 'demo', url: page };
const snapshot: TicketSnapshot = {
  source: 'page',
  helpdesk: 'demo',
  url: page,
  messages: [{ author: 'customer', text: 'Hi' }],
};

const commands: { readonly [T in Command['type']]: Extract<Command, { type: T }> } = {
  'turn-on': { type: 'turn-on', tabId: 1, origin: 'https://desk.example.com' },
  'turn-off': { type: 'turn-off', origin: 'https://desk.example.com' },
  'read-again': { type: 'read-again', tabId: 1 },
  'read-selection': { type: 'read-selection', tabId: 1 },
  'read-pasted': { type: 'read-pasted', tabId: 1, text: 'x' },
  'read-page': { type: 'read-page', tabId: 1 },
  insert: { type: 'insert', tabId: 1, text: 'x' },
  'tick-step': { type: 'tick-step', ticketKey: 'k', step: 'act', done: true },
  'tick-item': { type: 'tick-item', ticketKey: 'k', item: 'pack/list/step', done: true },
  'tell-situation': { type: 'tell-situation', ticketKey: 'k', situation: 'delay', holds: true },
  'tell-stage': { type: 'tell-stage', ticketKey: 'k', stage: 'closing' },
  'dismiss-sent': { type: 'dismiss-sent', conversation: 'k' },
  'forget-handled': { type: 'forget-handled', ids: ['h'] },
  'correct-reading': {
    type: 'correct-reading',
    correction: { id: 'c', was: 'angry', is: 'neutral', features: [{ key: 7, weight: 0.5 }] },
  },
  'take-back-correction': { type: 'take-back-correction', id: 'c' },
  'forget-corrections': { type: 'forget-corrections' },
  'keep-promise': {
    type: 'keep-promise',
    promise: { ticket, words: 'w', kind: 'do', priority: 'low', lang: 'en', due: 2, remindAt: 1 },
  },
  'take-back-promise': { type: 'take-back-promise', id: 'p' },
  'snooze-promise': { type: 'snooze-promise', id: 'p', until: 3 },
  'take-over': { type: 'take-over', promises: [] },
  'clear-silence': { type: 'clear-silence', key: 'k' },
  'settle-promise': { type: 'settle-promise', id: 'p', as: 'kept' },
  'move-promise': { type: 'move-promise', id: 'p', due: 2, told: true },
  'open-ticket': { type: 'open-ticket', ticket },
  'take-pack': { type: 'take-pack', file: '{}', way: 'file', isAutomatic: false },
  'remove-pack': { type: 'remove-pack', id: 'team' },
  'turn-pack': { type: 'turn-pack', id: 'team', isOn: false },
  'update-pack-alone': { type: 'update-pack-alone', id: 'team', isAutomatic: true },
  subscribe: { type: 'subscribe', address },
  unsubscribe: { type: 'unsubscribe', address },
  'ask-address': { type: 'ask-address', address },
  'name-key': { type: 'name-key', key, name: 'Ola' },
  'revoke-key': { type: 'revoke-key', key, isRevoked: true },
  'keep-overlay': {
    type: 'keep-overlay',
    overlay: { id: 'team/prompts/p', pack: 'team', list: 'prompts', item: 'p', base: '{}' },
  },
  'drop-overlay': { type: 'drop-overlay', id: 'team/prompts/p' },
  'keep-pack-draft': { type: 'keep-pack-draft', draft: { id: 'd', text: '{' } },
  'drop-pack-draft': { type: 'drop-pack-draft', id: 'd' },
  'keep-text': { type: 'keep-text', field: 'note', text: 'x' },
  'set-settings': { type: 'set-settings', settings: { lang: 'pl' } },
  'dismiss-problem': { type: 'dismiss-problem', code: 'page-gone' },
  'forget-known': { type: 'forget-known', kind: 'promises', id: 'p' },
};

const messages: readonly (readonly [name: string, message: unknown, from: 'page' | 'panel' | 'nobody'])[] = [
  ['report', { type: 'report', snapshot }, 'page'],
  ['report of no ticket', { type: 'report' }, 'page'],
  ['a press on "send"', { type: 'sending', draft: 'Hi', isSure: true, loadedAt: 1 }, 'page'],
  ['a press without its draft', { type: 'sending', isSure: true }, 'nobody'],
  ['a draft that was discarded', { type: 'not-sending' }, 'page'],
  ['a need of a reader', { type: 'need-reader', helpdesk: 'zendesk' }, 'page'],
  ['a need of the reader for any page', { type: 'need-reader', helpdesk: 'generic' }, 'page'],
  ['a need of a reader we do not have', { type: 'need-reader', helpdesk: '../panel/panel' }, 'nobody'],
  ['a need of what every object has', { type: 'need-reader', helpdesk: 'constructor' }, 'nobody'],
  ['facts', { type: 'facts', tabId: 1, owed: 100 }, 'panel'],
  ['opening', { type: 'opening', tabId: 1, owed: 100, timeZone: 'Europe/Warsaw', browserLang: 'pl' }, 'panel'],
  ['an opening that was begun', { type: 'begun-opening', owed: 50, timeZone: 'UTC', browserLang: 'en' }, 'panel'],
  ['all that is owed', { type: 'owed' }, 'panel'],
  ['packs', { type: 'packs' }, 'panel'],
  ['the shelf', { type: 'shelf' }, 'panel'],
  ['an arrival', { type: 'arrival', file: '{}', way: 'code' }, 'panel'],
  ['an arrival in a way nobody knows', { type: 'arrival', file: '{}', way: 'post' }, 'nobody'],
  ['an arrival beyond all measure', { type: 'arrival', file: 'x'.repeat(1_050_001), way: 'file' }, 'nobody'],
  ['the text of a pack', { type: 'pack-text', id: 'i-care' }, 'panel'],
  ['packs being written', { type: 'pack-drafts' }, 'panel'],
  ['what was handled', { type: 'handled' }, 'panel'],
  ['how much is known', { type: 'known' }, 'panel'],
  ['records of a kind', { type: 'known-records', kind: 'tickets', from: 0, most: 20 }, 'panel'],
  ['records of the own room', { type: 'known-records', kind: 'note', from: 0, most: 20 }, 'nobody'],
  ['more records than at once', { type: 'known-records', kind: 'tickets', from: 0, most: 501 }, 'nobody'],
  ['records of what every object has', { type: 'known-records', kind: 'constructor', from: 0, most: 1 }, 'nobody'],
  ['a deletion in the own room', { type: 'command', command: { type: 'forget-known', kind: 'note' } }, 'nobody'],
  ...Object.values(commands).map((command) => [command.type, { type: 'command', command }, 'panel'] as const),
  ['a command without its envelope', commands['keep-text'], 'nobody'],
  [
    'a report with a message too many',
    { type: 'report', snapshot: { ...snapshot, messages: Array(201).fill({ author: 'customer', text: '' }) } },
    'nobody',
  ],
  [
    'a report with too long a text',
    { type: 'report', snapshot: { ...snapshot, subject: 'x'.repeat(1_001) } },
    'nobody',
  ],
  [
    'a report of a made-up author',
    { type: 'report', snapshot: { ...snapshot, messages: [{ author: 'boss', text: '' }] } },
    'nobody',
  ],
  ['a question to a page', { type: 'insert', text: 'x' }, 'nobody'],
  ['an unknown type', { type: 'install-pack', text: '{}' }, 'nobody'],
  ['a string', 'report', 'nobody'],
  ['nothing', undefined, 'nobody'],
  ['null', null, 'nobody'],
  ['an array', [{ type: 'packs' }], 'nobody'],
  ['a polluted object', JSON.parse('{"__proto__":{"type":"packs"}}'), 'nobody'],
];

const senders: readonly (readonly [name: string, sender: Sender, who: 'page' | 'panel' | 'nobody'])[] = [
  ['our panel', { id: own.id, url: panel }, 'panel'],
  ['our panel opened in a tab', { id: own.id, url: panel, tabId: 4, frameId: 0 }, 'panel'],
  ['our content script', { id: own.id, url: page, tabId: 1, frameId: 0, lifecycle: 'active' }, 'page'],
  ['our content script in Firefox', { id: own.id, url: page, tabId: 1, frameId: 0 }, 'page'],
  ['a frame in a page', { id: own.id, url: page, tabId: 1, frameId: 7 }, 'nobody'],
  ['a page without a frame', { id: own.id, url: page, tabId: 1 }, 'nobody'],
  ['a page without a tab', { id: own.id, url: page, frameId: 0 }, 'nobody'],
  ['a page Chrome prepares', { id: own.id, url: page, tabId: 1, frameId: 9, lifecycle: 'prerender' }, 'nobody'],
  ['another extension', { id: 'other', url: panel }, 'nobody'],
  ['another extension beginning like ours', { id: own.id, url: 'chrome-extension://abcdef.evil/panel' }, 'nobody'],
  ['a page that names us in its path', { id: own.id, url: `https://evil.example.com/${panel}` }, 'nobody'],
  ['a local file', { id: own.id, url: 'file:///home/maria/ticket.html', tabId: 1, frameId: 0 }, 'nobody'],
  ['nobody in particular', { id: own.id }, 'nobody'],
  ['nobody at all', {}, 'nobody'],
];

describe.each(senders)('%s', (_, sender, who) => {
  test.each(messages)('says: %s', (_name, message, from) => {
    const verdict = judge(message, sender, own);
    expect(verdict.from).toBe(who === from ? who : 'nobody');
  });
});

test('a page is known by its tab and by what the browser says of its address', () => {
  const verdict = judge({ type: 'report', snapshot }, { id: own.id, url: page, tabId: 3, frameId: 0 }, own);
  expect(verdict).toEqual({ from: 'page', said: { type: 'report', snapshot }, page: { tabId: 3, url: page } });
});

test('a page gets nothing through that the schema does not know', () => {
  const report = { type: 'report', snapshot: { ...snapshot, note: 'secret' }, command: commands['keep-text'] };
  const verdict = judge(report, { id: own.id, url: page, tabId: 3, frameId: 0 }, own);
  expect(verdict).toMatchObject({ from: 'page', said: { type: 'report', snapshot } });
  expect(JSON.stringify(verdict)).not.toMatch(/secret|keep-text/);
});

test.each([
  ['a page Chrome prepares', { id: own.id, url: page, tabId: 1, frameId: 9, lifecycle: 'prerender' }, false],
  ['a frame in a page', { id: own.id, url: page, tabId: 1, frameId: 7 }, true],
])('%s is alarming: %#', (_, sender, alarming) => {
  expect(judge({ type: 'report' }, sender, own)).toMatchObject({ from: 'nobody', alarming });
});
