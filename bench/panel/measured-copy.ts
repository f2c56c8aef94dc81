// A copy of the build in which both pages that are compared, the panel's and an empty one, begin with the same probe.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { temporaryFolder } from '../../test/e2e/own-process.ts';

/** Beside each other, so that the harness takes either for the panel. */
export const pages = { empty: 'src/panel/empty.html', panel: 'src/panel/index.html' } as const;
export type MeasuredPage = keyof typeof pages;

/** What must be there before a page counts as ready: for the panel, how the customer feels and what one could write. */
const wanted: Readonly<Record<MeasuredPage, string>> = { empty: 'p', panel: '.reading .headline&article.prompt' };

/** @param site match pattern of the desk: the copy may work there from the start @returns its folder */
export function measuredCopy(build: string, site: string): string {
  const folder = path.join(temporaryFolder('bench'), 'extension');
  mkdirSync(folder);
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = z.parse(z.looseObject({}), JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [site] }));
  cpSync('bench/panel/probe.js', path.join(folder, 'probe.js'));
  const panel = readFileSync(path.join(folder, pages.panel), 'utf8');
  writeFileSync(path.join(folder, pages.panel), panel.replace('<head>', `<head>${probe('panel')}`));
  const empty = `<!doctype html><html lang="en"><head>${probe('empty')}<title>Empty</title></head><body><p>Empty</p></body></html>`;
  writeFileSync(path.join(folder, pages.empty), empty);
  return folder;
}

const probe = (page: MeasuredPage) => `<script src="/probe.js" data-wanted="${wanted[page]}"></script>`;
