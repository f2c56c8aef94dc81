// Customers are remembered by the replies that are sent, whichever room the panel shows; nothing while it is locked or off.
import { expect, test } from 'vitest';
import type { PanelState, TicketView } from '../../src/domain/panel-state.ts';
import { followCustomers } from '../../src/panel/own/power/follow-customers.ts';
import { panelStore } from '../../src/panel/store.ts';
import type { LockState } from '../../src/vault/vault.ts';
import { type Kept, memoryVault } from '../fakes/memory-vault.ts';
import { now, openTicket } from '../gallery/pieces.ts';
import { galleryStates } from '../gallery/states.ts';

const sentOn = (whole: TicketView, at = now): TicketView => ({
  ...whole,
  sent: { conversation: whole.ref.key, at, promiseOffers: [], settled: [] },
});

function world(kept: Kept = {}, lock?: LockState) {
  const vault = memoryVault(kept, lock);
  const store = panelStore('en-GB');
  const told: string[] = [];
  const end = followCustomers({ store, vault, tell: ({ code }) => told.push(code) });
  const show = async (ticket: TicketView, more: Partial<PanelState> = {}) => {
    const { state } = galleryStates.ticket('en');
    if (state) store.setState({ room: 'today', state: { ...state, ...more, ticket: { kind: 'open', ticket } } });
    await settled();
  };
  return { vault, show, told, end };
}
/** All that waits only for promises is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a reply that was sent is remembered, once, in any room', async () => {
  const { vault, show } = world();
  await show(openTicket('en'));
  expect(vault.all('care')).toEqual([]);
  await show(sentOn(openTicket('en')));
  await show(sentOn(openTicket('en')));
  expect(vault.all('care').map(({ contacts }) => contacts.length)).toEqual([1]);
  await show(sentOn(openTicket('en'), now + 60_000));
  expect(vault.all('care').map(({ contacts }) => contacts.map(({ at }) => at))).toEqual([[now, now + 60_000]]);
});

test('a corrected reading corrects what is remembered', async () => {
  const { vault, show } = world();
  const whole = sentOn(openTicket('en'));
  await show(whole);
  const feelings = [{ feeling: 'worried' as const, strength: 0.9 }];
  await show({ ...whole, ...(whole.reading && { reading: { ...whole.reading, feelings } }) });
  expect(vault.all('care').flatMap(({ contacts }) => contacts)).toMatchObject([{ feelings: ['worried'] }]);
});

test('what was sent while the room was locked is remembered when it opens', async () => {
  const { vault, show } = world({}, { kind: 'locked' });
  await show(sentOn(openTicket('en')));
  vault.setLock({ kind: 'open', sealed: true });
  expect(vault.all('care')).toEqual([]);
  await settled();
  expect(vault.all('care')).toHaveLength(1);
});

test('nothing is remembered while that is off, nor of a text that was handed over', async () => {
  const { vault, show } = world({ careHistorySettings: [{ id: 'care-history', isOn: false, days: 180 }] });
  await show(sentOn(openTicket('en')));
  await vault.put('careHistorySettings', { id: 'care-history', isOn: true, days: 180 });
  await show({ ...sentOn(openTicket('en'), now + 1), source: 'paste' });
  expect(vault.all('care').flatMap(({ contacts }) => contacts.map(({ at }) => at))).toEqual([now]);
});

test('what time has come for is forgotten when the panel opens', async () => {
  const contact = { ticket: 't', feelings: [], arousal: 'calm', needs: [], situations: [], kept: 0, late: 0 } as const;
  const at = now - 200 * 86_400_000;
  const { vault, show } = world({
    care: [{ id: 'old', contacts: [{ ...contact, at, feelings: [], needs: [], situations: [] }], changedAt: at }],
  });
  await show(openTicket('en'));
  expect(vault.all('care')).toEqual([]);
});

test('what cannot be kept is told', async () => {
  const { vault, show, told, end } = world();
  vault.refusal = { ok: false, problem: { code: 'store-failed' } };
  await show(sentOn(openTicket('en')));
  expect(told).toEqual(['store-failed']);
  vault.refusal = undefined;
  end();
  await show(sentOn(openTicket('en'), now + 5));
  expect(vault.all('care')).toEqual([]);
});
