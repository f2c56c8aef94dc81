// Random histories: whatever is done in whatever order, in whichever window, with the browser killed in between, the vault
// holds what a plain list would hold.
import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Vault } from '../../src/vault/vault.ts';
import { type Disk, dieAt, freshDisk, must, note } from './windows.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Note = ReturnType<typeof note>;

/** The notes, newest first, and the passphrase, if there is one. */
type Model = { notes: readonly Note[]; passphrase: string | undefined };

type Stand = { readonly disk: Disk; windows: Vault[]; model: Model; undo: (() => Promise<void>) | undefined };
type Step = (stand: Stand) => Promise<void>;

const windowOf = ({ windows }: Stand, at: number): Vault => {
  const vault = windows[at % windows.length];
  if (!vault) throw new Error('no window');
  return vault;
};

/** The vault of a window, unlocked if need be. */
async function open(stand: Stand, at: number): Promise<Vault> {
  const vault = windowOf(stand, at);
  const { passphrase } = stand.model;
  // What another window did is heard a moment later; a locked one is asked again.
  if (passphrase !== undefined) must(await vault.unlock(passphrase));
  else if (vault.lock().kind !== 'open') await vault.tryAgain();
  return vault;
}

const without = (notes: readonly Note[], gone: readonly string[]) => notes.filter(({ id }) => !gone.includes(id));

const put =
  (at: number, written: readonly Note[]): Step =>
  async (stand) => {
    must(await (await open(stand, at)).put('note', ...written));
    for (const one of written) stand.model.notes = [one, ...without(stand.model.notes, [one.id])];
    stand.undo = undefined;
  };

const remove =
  (at: number, id: string): Step =>
  async (stand) => {
    const before = stand.model.notes;
    const back = must(await (await open(stand, at)).remove('note', id));
    stand.model.notes = without(before, [id]);
    stand.undo = async () => {
      await open(stand, at);
      must(await back());
      stand.model.notes = before;
    };
  };

const undo: Step = async (stand) => {
  await stand.undo?.();
  stand.undo = undefined;
};

const lockNow =
  (at: number): Step =>
  async (stand) =>
    windowOf(stand, at).lockNow();

const turnLock =
  (at: number, passphrase: string): Step =>
  async (stand) => {
    const vault = await open(stand, at);
    if (stand.model.passphrase === undefined) must(await vault.turnOn(passphrase));
    else if (passphrase.length % 2 === 0) must(await vault.change(stand.model.passphrase, passphrase));
    else must(await vault.turnOff(stand.model.passphrase));
    const isOff = stand.model.passphrase !== undefined && passphrase.length % 2 === 1;
    stand.model.passphrase = isOff ? undefined : passphrase;
    stand.undo = undefined;
  };

const wrong =
  (at: number): Step =>
  async (stand) => {
    if (stand.model.passphrase === undefined) return;
    expect(await windowOf(stand, at).confirm('never right')).toMatchObject({ problem: { code: 'own-wrong' } });
  };

async function restart(stand: Stand): Promise<void> {
  stand.disk.restart();
  stand.windows = [await stand.disk.window(), await stand.disk.window()];
  stand.undo = undefined;
}

/** Killed while it writes: the note is there or it is not, and there when it was said to be. */
const killed =
  (at: number, call: number, written: Note): Step =>
  async (stand) => {
    const vault = await open(stand, at);
    const { revive } = dieAt(call);
    const outcome = await vault.put('note', written);
    revive();
    await restart(stand);
    const there = must(await (await open(stand, 0)).get('note', written.id));
    const isWritten = there?.text === written.text;
    if (outcome.ok) expect(isWritten).toBe(true);
    if (isWritten) stand.model.notes = [written, ...without(stand.model.notes, [written.id])];
  };

const at = fc.nat(1);
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyNote = fc.tuple(id, fc.string({ minLength: 1, maxLength: 40 })).map(([name, text]) => note(name, text));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(at, fc.array(anyNote, { minLength: 1, maxLength: 3 })).map((some) => put(...some)) },
  { weight: 3, arbitrary: fc.tuple(at, id).map((some) => remove(...some)) },
  { weight: 2, arbitrary: fc.constant(undo) },
  { weight: 1, arbitrary: at.map(lockNow) },
  { weight: 1, arbitrary: fc.tuple(at, fc.string({ minLength: 1, maxLength: 8 })).map((some) => turnLock(...some)) },
  { weight: 1, arbitrary: at.map(wrong) },
  { weight: 1, arbitrary: fc.constant(restart) },
  { weight: 1, arbitrary: fc.tuple(at, fc.integer({ min: 1, max: 6 }), anyNote).map((some) => killed(...some)) },
);

test('the vault holds what a plain list would hold', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const disk = freshDisk();
      const stand: Stand = {
        disk,
        windows: [await disk.window(), await disk.window()],
        model: { notes: [], passphrase: undefined },
        undo: undefined,
      };
      for (const take of steps) {
        await take(stand);
        const vault = await open(stand, 0);
        expect(must(await vault.newest('note', 9))).toEqual({ rows: stand.model.notes, unreadable: 0 });
        expect(must(await vault.wholeness()).kind).toBe('whole');
      }
    }),
    { numRuns: 150 },
  );
});
