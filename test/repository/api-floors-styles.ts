// Which CSS properties and selectors the styles use, and where.
import { type Entry, entryAt } from './api-floors-data.ts';
import { filesBelow, read } from './source-files.ts';

export type StyleUse = { readonly name: string; readonly entry: Entry | undefined; readonly file: string };

const prefixed = /^-(?:webkit|moz)-/;

function entryFor(room: 'properties' | 'selectors', name: string): Entry | undefined {
  const [prefix] = prefixed.exec(name) ?? [];
  const plain = name.replace(prefixed, '');
  return entryAt(`css.${room}.${name}`) ?? entryAt(`css.${room}.${plain}`, prefix);
}

/** A rule is what stands before `{`, a declaration what ends in `;` or `}`; our formatter leaves nothing else. */
function usesIn(file: string): readonly StyleUse[] {
  const css = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  const heads = [...css.matchAll(/[^{};]+(?=\{)/g)].map(([head]) => head).filter((head) => !head.includes('@'));
  const selectors = heads.flatMap((head) => [...head.matchAll(/::?([a-z-]+)/g)].map(([, name = '']) => name));
  const properties = [...css.matchAll(/(?<=[;{]\s*)([a-z-]+):\s/g)].map(([, name = '']) => name);
  return [
    ...selectors.map((name) => ({ name: `:${name}`, entry: entryFor('selectors', name), file })),
    ...properties
      .filter((name) => !name.startsWith('--'))
      .map((name) => ({ name, entry: entryFor('properties', name), file })),
  ];
}

export const usedStyles = (): readonly StyleUse[] => filesBelow('src', '.css').flatMap(usesIn);
