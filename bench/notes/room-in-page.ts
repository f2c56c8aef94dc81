// Runs in the panel's own page, in a real browser with the extension: fills the vault, locks it, and times what the agent sees.
// Given to the page as one script that leaves `notesRoom` behind.
import { inTurn } from '../../src/platform/turns.ts';
import { argon2 } from '../../src/vault/argon2.ts';
import { vaultIn } from '../../src/vault/open-vault.ts';
import { notesOf, queriesFor } from './corpus.ts';

const batch = 2_000;

/** The vault of this page, apart from the panel's, its key derived in the page itself. */
const ownVault = () =>
  vaultIn({
    now: Date.now,
    inTurn: (work) => inTurn('carecue own', work),
    argon2: async (work) => argon2(work),
  }).vault;

const must = (outcome: { readonly ok: boolean }) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
};
const until = async (isDone: () => boolean): Promise<void> => {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 2));
};
const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const rows = () => document.querySelectorAll('[data-note]').length;
const result = () => document.querySelector('search .at-rest .soft')?.textContent ?? '';
/** Nothing tells how far it has come, which the panel, here in English, does while it searches. */
const isWhole = () => !result().includes('Searched');

/** After everything that follows from it in the same turn: effects, renders and the layout. */
const settled = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      find('main').getBoundingClientRect();
      resolve();
    };
    port2.postMessage(0);
  });

async function type(words: string): Promise<number> {
  const field = find<HTMLInputElement>('[type=search]');
  const begin = performance.now();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
  return performance.now() - begin;
}

const room = {
  async fill(count: number): Promise<number> {
    const vault = ownVault();
    await until(() => vault.lock().kind === 'open');
    const notes = notesOf(count, Date.now()).toReversed();
    for (let at = 0; at < count; at += batch) must(await vault.put('note', ...notes.slice(at, at + batch)));
    const filled = await vault.count('note');
    return filled.ok ? filled.value : -1;
  },

  async lock(passphrase: string): Promise<void> {
    const vault = ownVault();
    await until(() => vault.lock().kind === 'open');
    must(await vault.turnOn(passphrase));
  },

  /** From the click on the room to its notes, then at once one search. Milliseconds. */
  async open(words: string) {
    const begin = performance.now();
    const since = () => performance.now() - begin;
    find<HTMLElement>('.memos .link').click();
    await until(() => rows() > 0);
    const listed = since();
    const field = find<HTMLInputElement>('[type=search]');
    const asked = performance.now();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => document.querySelector('.memo mark') !== null);
    const first = performance.now() - asked;
    const said = result();
    await until(isWhole);
    return { listed, first, said, whole: since() };
  },

  /** Every key of many queries: milliseconds until what it finds is in the document, styled and laid out. */
  async keys(count: number, queries: number): Promise<readonly number[]> {
    const times: number[] = [];
    for (const query of queriesFor(notesOf(count, Date.now()), queries)) {
      for (let length = 1; length <= query.length; length += 1) {
        times.push(await type(query.slice(0, length)));
        // As fast as a hand types, and the search of a key is under way when the next comes.
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }
    await type('');
    return times;
  },

  /** The list scrolled without pause: milliseconds between frames, and how many rows stood at the end. */
  async scroll(frames: number): Promise<{ readonly between: readonly number[]; readonly rows: number }> {
    const main = find('main');
    const between: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < frames; frame += 1) {
      main.scrollBy(0, 120);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      between.push(now - last);
      last = now;
    }
    return { between, rows: rows() };
  },

  /** From the press that saves a backup to its file: milliseconds, the longest the page was held up, and megabytes. */
  async backup(): Promise<{ readonly whole: number; readonly longest: number; readonly size: number }> {
    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    watch.observe({ type: 'longtask' });
    const made = new Promise<number>((resolve) => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (file: Blob) => {
        resolve(file.size);
        return createObjectURL.call(URL, file);
      };
    });
    const begin = performance.now();
    const button = [...document.querySelectorAll<HTMLElement>('.safe .btn')].find(
      ({ textContent }) => textContent === 'Save a backup',
    );
    button?.click();
    const size = await made;
    const whole = performance.now() - begin;
    await new Promise((resolve) => setTimeout(resolve, 500)); // Long tasks are told of a little later.
    watch.disconnect();
    return { whole, longest, size: size / 2 ** 20 };
  },
};

export type NotesRoom = typeof room;

Object.assign(globalThis, { notesRoom: room });
