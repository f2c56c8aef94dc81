// The built extension, with the access to the editor pages that the agent's click would have given it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';

/** Where `vite build` has put it, or another build to try. */
const dist = path.resolve(process.env.CARECUE_DIST ?? 'dist');

/** A copy, whose background finds the permission at its start and turns the site on by itself. */
export function extensionWithAccess(browser: 'chromium' | 'firefox'): {
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'carecue-editors-'));
  cpSync(path.join(dist, browser), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = z.parse(z.looseObject({}), JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
