// Backup files: what was written is read again for ever, and whatever else a file may be is told in one word.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argon2 } from '../../src/vault/argon2.ts';
import { fromLongBase64, gunzip, gzip, longBase64 } from '../../src/vault/backup-bytes.ts';
import { type Backup, maxBackupSize, readBackup, writeBackup } from '../../src/vault/backup-file.ts';
import { bytesOf } from '../../src/vault/bytes.ts';
import { anyRecords } from '../domain/own/any-record.ts';
import { must, note, problemOf, quickKey } from './windows.ts';

const realKey = async (work: Parameters<typeof argon2>[0]) => argon2(work);
const frozen = (name: string) => readFileSync(new URL(`backups/${name}.txt`, import.meta.url), 'utf8');
const read = (text: string | Uint8Array<ArrayBuffer>) => readBackup(new Blob([text]), quickKey);

const written = async (...asked: Parameters<typeof writeBackup>) => must(await writeBackup(...asked)).text();

const backup: Backup = { madeAt: 7, records: { note: [note('a'), note('b')] }, nameKey: 'bmFtZXM=' };
const plain = await written(backup, quickKey);
const sealed = await written(backup, quickKey, 'correct horse');

/** What a sealed file says to a passphrase. */
async function openedWith(passphrase: string, text = sealed) {
  const found = must(await read(text));
  if (found.kind === 'plain') throw new Error('it is plain');
  return found.open(passphrase);
}

describe('a backup', () => {
  test('comes back as it was, whatever is in it, plain and sealed', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRecords,
        fc.option(fc.string({ minLength: 1, unit: 'binary' })),
        async (records, passphrase) => {
          const text = await written({ madeAt: 9, records, nameKey: 'a2V5' }, quickKey, passphrase ?? undefined);
          const found = must(await read(text));
          const again = found.kind === 'plain' ? found.backup : must(await found.open(passphrase ?? ''));
          expect(again).toEqual({ madeAt: 9, records, nameKey: 'a2V5', unreadable: 0 });
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  test('shows nothing of what is in it when it is sealed, but when it was made', async () => {
    const words = ['note', 'learned', 'bmFtZXM', ...(backup.records.note ?? []).map(({ text }) => text)];
    for (const word of words) expect(sealed).not.toContain(word);
    expect(must(await read(sealed))).toMatchObject({ kind: 'sealed', madeAt: 7 });
  });

  test('is sealed anew each time: no two files are alike', async () => {
    expect(await written(backup, quickKey, 'correct horse')).not.toBe(sealed);
  });

  test.each([
    ['in another composition of its letters', 'zażółć', 'zaz\u0307o\u0301łc\u0301'],
    ['as a recovery code without its dashes', '3QHK-9T2W-7XNB-E4MD-R8VA-C6PY', '3qhk9t2w7xnbe4mdr8vac6py'],
  ])('opens with its passphrase %s', async (_, wrote, typed) => {
    const text = await written(backup, quickKey, wrote);
    expect(must(await openedWith(typed, text)).records).toEqual(backup.records);
  });

  test('tells a wrong passphrase from damage', async () => {
    expect(problemOf(await openedWith('correct house'))).toBe('backup-wrong');
    expect(problemOf(await openedWith(''))).toBe('backup-wrong');
  });
});

describe('a file of format version 1, written on 24 November 2026', () => {
  const known = {
    note: ['n1', 'n2', 'n3', 'n4'],
    checkIn: ['c1', 'c2'],
    debrief: ['d1'],
    goodThings: ['g1'],
    card: ['k1'],
    care: ['Zm9vYmFyYmF6'],
    pulse: ['p1'],
    draft: ['note:learned'],
  };
  const idsOf = ({ records, unreadable }: { readonly records: object; readonly unreadable: number }) => [
    unreadable,
    Object.fromEntries(Object.entries(records).map(([kind, rows]) => [kind, rows.map(({ id }: { id: string }) => id)])),
  ];

  test('restores', async () => {
    const found = must(await readBackup(new Blob([frozen('version-1')]), realKey));
    if (found.kind === 'sealed') throw new Error('it is sealed');
    expect(idsOf(found.backup)).toEqual([0, known]);
    expect(found.backup).toMatchObject({
      madeAt: 1_795_527_720_000,
      nameKey: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
      records: {
        note: [
          {
            id: 'n1',
            kind: 'decided',
            text: 'To replace without return, €48. It saved three mails.',
            pinned: true,
            ticket: { label: '#48213' },
            decision: { why: 'Her second broken lamp' },
          },
          { text: 'Pytać o godzinę, nie o dzień: „piątek” to dla dwóch osób rano. #terminy' },
          { text: 'Domnul Popescu: „Sunteți primii care mi-au spus adevărul.”\n# nu e un titlu' },
          { kind: 'may-decide' },
        ],
        checkIn: [{ energy: 2, mood: 4, line: 'Slept badly 👩‍🔧' }, { energy: 5 }],
      },
    });
  });

  test('restores when it was sealed', async () => {
    const found = must(await readBackup(new Blob([frozen('version-1-sealed')]), realKey));
    if (found.kind === 'plain') throw new Error('it is plain');
    expect(idsOf(must(await found.open('correct horse battery')))).toEqual([0, known]);
  }, 30_000);
});

describe('what is no backup of ours', () => {
  test.each([
    ['nothing', '', 'backup-not-ours'],
    ['a shopping list', 'milk, bread', 'backup-not-ours'],
    ['other JSON', '{"a":1}', 'backup-not-ours'],
    ['null', 'null', 'backup-not-ours'],
    ['a prompt pack', '{"format":"carecue-pack","formatVersion":1}', 'backup-not-ours'],
    ['bytes that are no text', new Uint8Array([0xff, 0xd8, 0xff, 0x00]), 'backup-not-ours'],
    ['lists in lists without end', '['.repeat(1_000_000), 'backup-not-ours'],
    ['a backup of a later version', plain.replace('"formatVersion":1', '"formatVersion":2'), 'backup-newer'],
    ['a backup of no version', plain.replace('"formatVersion":1', '"formatVersion":0'), 'backup-damaged'],
    ['one word changed', plain.replace('note a', 'note c'), 'backup-damaged'],
    [
      'neither contents nor seal',
      '{"format":"carecue-backup","formatVersion":1,"madeAt":1,"check":""}',
      'backup-damaged',
    ],
    ['lists in a backup without end', `{"format":"carecue-backup","x":${'['.repeat(1_000_000)}`, 'backup-damaged'],
  ])('%s is told', async (_, file, problem) => {
    expect(problemOf(await read(file))).toBe(problem);
  });

  test('more than a backup may be is not read at all', async () => {
    const file = new Blob([]);
    Object.defineProperty(file, 'size', { value: maxBackupSize + 1 });
    Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('it was read')) });
    expect(problemOf(await readBackup(file, quickKey))).toBe('backup-too-large');
  });
});

describe.each([
  ['plain', plain],
  ['sealed', sealed],
])('a %s backup', (_, text) => {
  const isRefused = async (file: string | Uint8Array<ArrayBuffer>) => {
    const found = await read(file);
    if (!found.ok) return true;
    return found.value.kind === 'sealed' && !(await found.value.open('correct horse')).ok;
  };

  test('cut off anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), async (length) => {
        expect(await isRefused(text.slice(0, length))).toBe(true);
      }),
    );
  });

  test('with one bit flipped anywhere is refused, or is none the less the same', async () => {
    const whole = bytesOf(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
        const altered = Uint8Array.from(whole);
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        if (await isRefused(altered)) return;
        // White space between two parts says nothing.
        expect(JSON.parse(new TextDecoder().decode(altered))).toEqual(JSON.parse(text));
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});

describe('what a sealed file asks of us', () => {
  /** The file with another way to its key, and whole none the less. */
  const checked = (kdf: unknown) => {
    const { sealed: inside, check: _, ...head } = JSON.parse(sealed);
    const text = JSON.stringify({ ...head, sealed: { ...inside, kdf } }).slice(0, -1);
    return `${text},\n"check":"${createHash('sha256').update(text).digest('hex')}"}\n`;
  };
  const salt = 'c2FsdHNhbHRzYWx0c2FsdA==';

  test.each([
    ['more memory than the ceiling', { id: 'argon2id', salt, memory: 4_000_000, passes: 1, lanes: 1 }],
    ['less work than the floor', { id: 'argon2id', salt, memory: 8, passes: 1, lanes: 1 }],
    ['a way to a key that nobody knows', { id: 'rot13', salt }],
    ['no way at all', null],
  ])('is not done: %s', async (_, kdf) => {
    expect(problemOf(await openedWith('correct horse', checked(kdf)))).toBe('backup-damaged');
  });
});

describe('the bytes of a backup', () => {
  test.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000])('%i of them go to base64 and back', (length) => {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 31) % 256);
    const text = [...longBase64(bytes)].join('');
    expect(text).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromLongBase64(text)).toEqual(bytes);
  });

  test('that are no base64 are none', () => {
    expect(fromLongBase64('§§§§')).toBeUndefined();
  });

  test('that would unfold without end are stopped', async () => {
    const small = await gzip(new Uint8Array(10_000_000));
    expect(small.length).toBeLessThan(20_000);
    expect(await gunzip(small, 9_999_999)).toBeUndefined();
    expect((await gunzip(small, 10_000_000))?.length).toBe(10_000_000);
  });
});
