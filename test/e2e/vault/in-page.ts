// The script of the vault's test page: the vault as the panel opens it, and what a test or a bench asks of it.
import type { Outcome } from '../../../src/domain/problem.ts';
import { openVault } from '../../../src/vault/open-vault.ts';
import { type Census, censusOf, noteOfWrite, type Said } from './writes.ts';

const vault = openVault();

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail ?? ''}`);
  return outcome.value;
}

const note = (id: string, text: string) => ({ id, kind: 'learned', text, madeAt: 1, changedAt: 1 }) as const;

const writeNote = async (at: number) => must(await vault.put('note', noteOfWrite(at)));

/** Milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

const unheard: Said[] = [];
function say(said: Said): void {
  if (globalThis.hear) globalThis.hear(said);
  else unheard.push(said);
}

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

  /** Writes one note after the other for good, and says of each when it is saved. Answers at once. */
  beginWriting: async (from: number) => {
    const write = async () => {
      for (let at = from; ; at += 1) say({ at, ms: await timed(() => writeNote(at)) });
    };
    void write().catch((error) => say({ failure: String(error) }));
  },

  /** What was said since it was last asked. */
  said: async (): Promise<readonly Said[]> => unheard.splice(0),

  /** So many notes, one after the other. */
  writeSome: async (from: number, count: number) => {
    for (let at = from; at < from + count; at += 1) await writeNote(at);
  },

  census: async (): Promise<Census> => {
    const { rows, unreadable } = must(await vault.newest('note', 1_000_000));
    return censusOf(rows, unreadable);
  },

  /** From here on nothing waits for the disk: what strict durability costs is seen beside it. */
  relax: async () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function relaxed(names, mode) {
      return transaction.call(this, names, mode, { durability: 'relaxed' });
    };
  },

  /** So many notes at once. */
  fill: async (from: number, count: number) =>
    must(await vault.put('note', ...Array.from({ length: count }, (_, index) => noteOfWrite(4 * (from + index))))),

  /** Milliseconds from the secret, typed, to the newest notes. */
  timeUnlock: async (by: 'passphrase' | 'code', secret: string, notes: number) => {
    vault.lockNow();
    return timed(async () => {
      must(await (by === 'code' ? vault.unlockWithCode(secret) : vault.unlock(secret)));
      const { rows } = must(await vault.newest('note', notes));
      if (rows.length !== notes) throw new Error(`${rows.length} notes instead of ${notes}`);
    });
  },

  /** Milliseconds until all is sealed and nothing plain is left. */
  timeTurnOn: (passphrase: string) => timed(async () => must(await vault.turnOn(passphrase))),
};

declare global {
  /** From the test, where its driver hands functions over. */
  var hear: ((said: Said) => void) | undefined;
}

export type VaultPage = typeof doings;

/** For a browser whose driver hands over no objects. */
const asJson = async (name: keyof VaultPage, given: string): Promise<string> => {
  const work: (...given: never[]) => Promise<unknown> = doings[name];
  return JSON.stringify((await work(...(JSON.parse(given) as never[]))) ?? null); // What the test gave.
};

Object.assign(globalThis, { vaultPage: { ...doings, asJson } });
