// How many times of the public date corpora are read right (../shared/data, its README names sources and licences). The floors
// stand two points under what the grammar reached when this was written; the corpora lie outside the repository, and without
// them there is nothing to measure.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DueFigures, dueFigures, dueRows, type Share } from '../../../bench/engine/due-figures.ts';
import { type Lang, langs } from '../../../src/domain/language/lang.ts';
import { dataFolder } from '../../../training/messages.ts';

const folder = dataFolder(path.join(import.meta.dirname, '../../..'));

const floors: Readonly<Record<Lang, Readonly<Partial<Record<keyof DueFigures, number>>>>> = {
  en: { near: 0.9, instants: 0.6, empty: 0.95 },
  pl: { near: 0.98, instants: 0.94, empty: 0.95 },
  ro: { near: 0.98, instants: 0.96, empty: 0.95 },
};

const partOf = ([right, of]: Share): number => right / of;

describe('the public date corpora', () => {
  it.for(langs)('in %s are read at least as well as before', (lang, { skip }) => {
    const rows = folder === undefined ? undefined : dueRows(folder, lang);
    if (!rows) return skip('the date corpora are not here (CARECUE_DATA)');
    const { near, instants, empty } = dueFigures(rows, lang);
    const { near: leastNear = 0, instants: least = 0, empty: leastEmpty = 0 } = floors[lang];
    expect(partOf(near)).toBeGreaterThanOrEqual(leastNear);
    expect(partOf(instants)).toBeGreaterThanOrEqual(least);
    expect(partOf(empty)).toBeGreaterThanOrEqual(leastEmpty);
  });
});
