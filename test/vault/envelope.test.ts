// Sealed rows on a disk somebody else writes on: whatever is altered, exchanged or put back, none of it is taken for what it
// is not.
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { randomBytes } from '../../src/vault/bytes.ts';
import { plainRows, type Row, sealedRows } from '../../src/vault/row.ts';
import { vaultKeys } from '../../src/vault/vault-keys.ts';
import { freshDisk, must, note, rawData, rawReplace, rawRows } from './windows.ts';

afterEach(() => vi.unstubAllGlobals());

type Sealed = Extract<Row, { readonly sealed: unknown }>;
const isSealed = (row: Row): row is Sealed => 'sealed' in row;

const form = sealedRows(await vaultKeys(randomBytes(32)));

const head = fc.record({ place: fc.integer({ max: -1 }), id: fc.string({ minLength: 1 }) });
const part = fc.constantFrom('note', 'checkIn', 'draft', 'vault');

async function sealedRow(
  where: 'note' | 'checkIn' | 'draft' | 'vault',
  at: { place: number; id: string },
  body: unknown,
) {
  const row = await form.write(where, at, body);
  if (!isSealed(row)) throw new Error('a plain row');
  return row;
}

const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
  const other = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % other.length;
  other[at] = (other[at] ?? 0) ^ (1 << (bit % 8));
  return other;
};

describe('a sealed row', () => {
  test('comes back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(part, head, fc.jsonValue(), async (where, at, body) => {
        const { id, body: found } = (await form.read(where, await form.write(where, at, body))) ?? {};
        expect(id).toBe(at.id);
        expect(found).toEqual(JSON.parse(JSON.stringify(body)));
      }),
      { numRuns: 300 },
    );
  });

  test('with one bit altered is none', async () => {
    await fc.assert(
      fc.asyncProperty(part, head, fc.string(), fc.nat(), fc.boolean(), async (where, at, body, bit, inIv) => {
        const row = await sealedRow(where, at, body);
        const altered = inIv ? { ...row, iv: flipped(row.iv, bit) } : { ...row, sealed: flipped(row.sealed, bit) };
        expect(await form.read(where, altered)).toBeUndefined();
      }),
      { numRuns: 1_500 },
    );
  });

  test('cut short or made longer is none', async () => {
    await fc.assert(
      fc.asyncProperty(part, head, fc.nat(400), async (where, at, length) => {
        const row = await sealedRow(where, at, 'words');
        fc.pre(length !== row.sealed.length);
        const sealed = new Uint8Array(length);
        sealed.set(row.sealed.subarray(0, length));
        expect(await form.read(where, { ...row, sealed })).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('in the place, under the id or among the kind of another is none', async () => {
    await fc.assert(
      fc.asyncProperty(part, part, head, head, async (where, elsewhere, at, other) => {
        const row = await sealedRow(where, at, 'words');
        if (where !== elsewhere) expect(await form.read(elsewhere, row)).toBeUndefined();
        if (at.id !== other.id) expect(await form.read(where, { ...row, id: other.id })).toBeUndefined();
        if (at.place !== other.place) expect(await form.read(where, { ...row, place: other.place })).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  test('of another vault is none, and a plain one put in its place neither', async () => {
    const other = sealedRows(await vaultKeys(randomBytes(32)));
    const row = await form.write('note', { place: -1, id: 'a' }, 'words');
    expect(await other.read('note', row)).toBeUndefined();
    expect(await form.read('note', await plainRows.write('note', { place: -1, id: 'a' }, 'words'))).toBeUndefined();
    expect(await plainRows.read('note', row)).toBeUndefined();
  });

  test('never has the IV of another', async () => {
    const rows = await Promise.all(
      Array.from({ length: 2_000 }, (_, at) => sealedRow('note', { place: -at, id: 'a' }, 1)),
    );
    expect(new Set(rows.map(({ iv }) => Buffer.from(iv).toString('hex'))).size).toBe(rows.length);
  });
});

describe('a disk somebody else writes on', () => {
  async function threeNotes() {
    const vault = await freshDisk().window();
    must(await vault.turnOn('pass'));
    must(await vault.put('note', note('a', 'first'), note('b')));
    const db = await rawData();
    const [, old] = await rawRows(db, 'note');
    must(await vault.put('note', note('a', 'second')));
    const rows = await rawRows(db, 'note');
    return { vault, db, old, rows };
  }

  test('cannot give one record’s words to another', async () => {
    const { vault, db, rows } = await threeNotes();
    const [a, b] = rows;
    const exchanged = [
      { ...a, iv: b?.iv, sealed: b?.sealed },
      { ...b, iv: a?.iv, sealed: a?.sealed },
    ];
    await rawReplace(db, 'note', exchanged);
    expect(must(await vault.newest('note', 9))).toEqual({ rows: [], unreadable: 2 });
  });

  test('cannot pass off what a record said before as what it says now', async () => {
    const { vault, db, old, rows } = await threeNotes();
    const [a, b] = rows;
    await rawReplace(db, 'note', [{ ...a, iv: old?.iv, sealed: old?.sealed }, b]);
    expect(must(await vault.newest('note', 9))).toEqual({ rows: [note('b')], unreadable: 1 });
  });
});
