// The command itself, as npm runs it: file names from where it was called, exit status, what goes to which stream.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { samplePack } from '../domain/packs/sample-pack.ts';

const script = fileURLToPath(new URL('../../scripts/pack.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'carecue-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pack(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    { env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('npm run pack makes a key, signs, verifies and checks', { timeout: 60_000 }, () => {
  writeFileSync(path.join(folder, 'lamps.json'), JSON.stringify(samplePack()));
  expect(pack('new-key', 'desk.pem')).toMatchObject({ status: 0, stderr: '' });
  expect(statSync(path.join(folder, 'desk.pem')).mode & 0o777).toBe(0o600);
  expect(pack('new-key', 'desk.pem')).toMatchObject({ status: 2, stdout: '' });
  expect(pack('sign', '--key', 'desk.pem', 'lamps.json')).toMatchObject({ status: 0, stderr: '' });
  expect(pack('verify', 'lamps.carecue')).toMatchObject({ status: 0, stdout: expect.stringContaining('signed with') });
  expect(pack('verify', 'lamps.json').status).toBe(1);
  expect(pack('check', 'gone.json')).toEqual({ status: 2, stdout: '', stderr: 'gone.json cannot be read.\n' });
});
