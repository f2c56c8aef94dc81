// A room of many years: a hundred thousand notes fit into a backup, and come out of it as they were.
import { expect, test } from 'vitest';
import { notesOf } from '../../bench/notes/corpus.ts';
import { maxBackupSize, readBackup, writeBackup } from '../../src/vault/backup-file.ts';
import { must, quickKey } from './windows.ts';

const count = 100_000;
const megabytes = (bytes: number) => `${(bytes / 1_024 / 1_024).toFixed(0)} MiB`;

test.each([
  ['plain', undefined],
  ['sealed', 'correct horse'],
])('a hundred thousand notes, %s', { timeout: 240_000 }, async (form, passphrase) => {
  const note = notesOf(count, 1_772_452_800_000);
  const file = must(await writeBackup({ madeAt: 1, records: { note } }, quickKey, passphrase));
  console.log(`${count} notes, ${form}: ${megabytes(file.size)} of ${megabytes(maxBackupSize)}`);
  expect(file.size).toBeLessThan(maxBackupSize);
  const found = must(await readBackup(file, quickKey));
  const backup = found.kind === 'plain' ? found.backup : must(await found.open(passphrase ?? ''));
  expect(backup.unreadable).toBe(0);
  expect(backup.records.note).toEqual(note);
});

test('with more than can be read again none is written', { timeout: 240_000 }, async () => {
  const text = 'x'.repeat(15_000);
  const note = Array.from({ length: 9_000 }, (_, id) => ({
    id: String(id),
    kind: 'note' as const,
    text,
    madeAt: 1,
    changedAt: 1,
  }));
  expect(await writeBackup({ madeAt: 1, records: { note } }, quickKey)).toMatchObject({
    problem: { code: 'backup-too-large' },
  });
});
