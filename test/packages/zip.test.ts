// The bytes of a package: the same from the same files, wherever and whenever they are packed.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { filesIn, zipOf } from '../../scripts/zip.mjs';

const tree: Readonly<Record<string, string>> = {
  'manifest.json': '{"manifest_version": 3}',
  '_locales/ro/messages.json': '{"hello": {"message": "Bună"}}',
  'desks/zendesk.js': 'read();'.repeat(500),
  'icons/empty.svg': '',
  'Żółw.txt': 'name beyond ASCII',
};

const folders: string[] = [];
/** The tree on the disk, written in an order and at a moment. */
function written(names: readonly string[], at: Date): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'carecue-zip-'));
  folders.push(folder);
  for (const name of names) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, tree[name] ?? '', { mode: names === byName ? 0o600 : 0o644 });
    utimesSync(file, at, at);
  }
  return folder;
}
const byName = Object.keys(tree).sort();
const packed = (folder: string) => Buffer.from(zipOf(filesIn(folder)));
const once = () => packed(written(byName, new Date('2026-11-22T10:00:00Z')));

const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('a package', () => {
  test('has the same bytes when the files were written in another order, at another time, with other rights', () => {
    const again = packed(written([...byName].reverse(), new Date('2031-02-03T04:05:06Z')));
    expect(again.equals(once())).toBe(true);
  });

  test.each(['Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu'])('has the same bytes in %s', (zone) => {
    process.env.TZ = 'UTC';
    const here = once();
    process.env.TZ = zone;
    expect(once().equals(here)).toBe(true);
  });

  test('has other bytes when one letter of one file is another', () => {
    const files = filesIn(written(byName, new Date()));
    const other = { ...files, 'manifest.json': Buffer.from('{"manifest_version": 2}') };
    expect(Buffer.from(zipOf(other)).equals(Buffer.from(zipOf(files)))).toBe(false);
  });

  test('gives back every file as it was, in the order of their names', () => {
    const back = unzipSync(once());
    expect(Object.keys(back)).toEqual(byName);
    for (const name of byName) expect(strFromU8(back[name] ?? new Uint8Array())).toBe(tree[name]);
  });

  test('says of each file that it is plain, readable by all, and from 1 January 1980', () => {
    const records = centralRecords(once());
    expect(records).toHaveLength(byName.length);
    for (const { madeBy, time, date, rights } of records) {
      expect({ madeBy, time, rights: rights.toString(8) }).toEqual({ madeBy: 3, time: 0, rights: '100644' });
      // Years since 1980, months and days in seven, four and five bits.
      expect(date).toBe((0 << 9) | (1 << 5) | 1);
    }
  });

  test.each(['7', '/etc/passwd', 'a\\b'])('is refused a file called %s', (name) => {
    expect(() => zipOf({ [name]: new Uint8Array() })).toThrow(/is no name/);
  });
});

/** What the zip's own list says of each file. PKWARE APPNOTE 4.3.12. */
function centralRecords(zip: Buffer) {
  const signature = Buffer.from('PK\x01\x02', 'latin1');
  const found = [];
  for (let at = zip.indexOf(signature); at >= 0; at = zip.indexOf(signature, at + 46)) {
    found.push({
      madeBy: zip.readUInt8(at + 5),
      time: zip.readUInt16LE(at + 12),
      date: zip.readUInt16LE(at + 14),
      rights: zip.readUInt32LE(at + 38) >>> 16,
    });
  }
  return found;
}
