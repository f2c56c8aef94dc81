// What of the packs serves which principle, as rows and as a Markdown table. Published as docs/principles.md by
// scripts/pack-schema.mjs; a test holds it up to date. No part of the extension.
import { type Lang, langs, perLang } from '../../language/lang.ts';
import { textIn } from '../format/names.ts';
import type { Pack } from '../format/pack.ts';
import { parsePack } from '../format/parse-pack.ts';

export type PrincipleRow = {
  readonly pack: string;
  readonly id: string;
  readonly name: string;
  /** Prompts by the languages they are complete in. */
  readonly prompts: Readonly<Record<Lang, number>>;
  /** Lists of its own, and steps of other lists that serve it. */
  readonly checklists: number;
  readonly playbooks: number;
  readonly practice: number;
  readonly selfCare: number;
};

/** @param texts the packs, as JSON */
export function principleRows(texts: readonly string[]): readonly PrincipleRow[] {
  return texts.flatMap((text) => {
    const parsed = parsePack(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return Object.keys(parsed.pack.principles).map((id) => rowOf(parsed.pack, id));
  });
}

function rowOf(pack: Pack, id: string): PrincipleRow {
  const serving = (list: readonly { readonly principle: string }[] = []) =>
    list.filter(({ principle }) => principle === id).length;
  const prompts = pack.prompts.filter(({ principle }) => principle === id);
  const inLang = (lang: Lang) => prompts.filter(({ text }) => text[lang] !== undefined).length;
  const lists = (pack.checklists ?? []).filter(
    ({ principle, steps }) => principle === id || steps.some((step) => step.principle === id),
  );
  return {
    pack: textIn(pack.title, 'en') ?? pack.id,
    id,
    name: textIn(pack.principles[id], 'en') ?? id,
    prompts: perLang(inLang),
    checklists: lists.length,
    playbooks: serving(pack.playbooks),
    practice: serving(pack.practice),
    selfCare: serving(pack.selfCare),
  };
}

/** The table as Markdown. */
export function principleTable(texts: readonly string[]): string {
  const cells = (row: readonly (string | number)[]) => `| ${row.join(' | ')} |`;
  const rows = principleRows(texts);
  const sum = (of: (row: PrincipleRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const table = [
    cells([
      'pack',
      'principle',
      'id',
      ...langs.map((lang) => `prompts ${lang}`),
      'checklists',
      'playbooks',
      'practice',
      'self-care',
    ]),
    cells(Array.from({ length: 10 }, (_, i) => (i < 3 ? '---' : '--:'))),
    ...rows.map((row) =>
      cells([
        row.pack,
        row.name,
        `\`${row.id}\``,
        ...langs.map((lang) => row.prompts[lang]),
        row.checklists,
        row.playbooks,
        row.practice,
        row.selfCare,
      ]),
    ),
    cells([
      '**all**',
      '',
      '',
      ...langs.map((lang) => sum(({ prompts }) => prompts[lang])),
      '',
      sum(({ playbooks }) => playbooks),
      sum(({ practice }) => practice),
      sum(({ selfCare }) => selfCare),
    ]),
  ];
  return [
    '# What serves which principle',
    'Written by `node scripts/pack-schema.mjs` from `src/packs/`; a test holds it up to date and sees that no principle is without prompts in each language and a checklist. A checklist counts where it, or a step of it, serves the principle.',
    '',
    ...table,
    '',
  ].join('\n');
}
