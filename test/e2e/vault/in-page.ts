// The script of the vault's test page: the vault as the panel opens it, and what a test asks of it.
import type { Outcome } from '../../../src/domain/problem.ts';
import { openVault } from '../../../src/vault/open-vault.ts';

const vault = openVault();

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail ?? ''}`);
  return outcome.value;
}

const note = (id: string, text: string) => ({ id, kind: 'learned', text, madeAt: 1, changedAt: 1 }) as const;

const doings = {
  state: async () => vault.lock(),
  turnOn: async (passphrase: string) => must(await vault.turnOn(passphrase)),
  turnOff: async (passphrase: string) => must(await vault.turnOff(passphrase)),
  unlock: async (passphrase: string) => must(await vault.unlock(passphrase)),
  unlockWithCode: async (code: string) => must(await vault.unlockWithCode(code)),
  newest: async () => must(await vault.newest('note', 1_000_000)),

  /** Notes, a check-in and a draft typed key by key, with this word in each. */
  write: async (word: string, count: number) => {
    const notes = Array.from({ length: count }, (_, at) =>
      note(crypto.randomUUID(), `${word} ${at} ${'words '.repeat(90)}`),
    );
    must(await vault.put('note', ...notes));
    for (const one of notes.slice(0, 20)) must(await vault.put('note', { ...one, text: `${one.text} changed` }));
    must(await vault.remove('note', ...notes.slice(0, 5).map(({ id }) => id)));
    must(await vault.put('checkIn', { id: crypto.randomUUID(), energy: 2, at: 1, line: `${word} in a line` }));
    for (let length = 1; length <= 20; length += 1)
      must(await vault.put('draft', { id: 'note', text: `${word} ${'typed '.repeat(length)}` }));
  },

  /** Writes one note after the other for good; `acknowledge` hears of each that is said to be saved. */
  writeForEver: async (from: number) => {
    for (let at = from; ; at += 1) {
      must(await vault.put('note', note(`n${at}`, `note ${at} ${'words '.repeat(50)}`)));
      globalThis.acknowledge(at);
    }
  },
};

declare global {
  /** From the test. */
  var acknowledge: (at: number) => void;
}

export type VaultPage = typeof doings;

/** For a browser whose driver hands over no objects. */
const asJson = async (name: keyof VaultPage, given: string): Promise<string> => {
  const work: (...given: never[]) => Promise<unknown> = doings[name];
  return JSON.stringify((await work(...(JSON.parse(given) as never[]))) ?? null); // What the test gave.
};

Object.assign(globalThis, { vaultPage: { ...doings, asJson } });
