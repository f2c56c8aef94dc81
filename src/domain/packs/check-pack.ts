// What a pack must hold to beyond its schema: one name for each thing, every promised language, text that is what it
// looks like, placeholders that can be filled.
import { firstHidden } from './hidden-characters.ts';
import type { Checklist, Pack, PackCadence, Prompt, Texts } from './pack.ts';
import { codePoint, type PackProblem, type PackProblemCode, shown, showPath } from './pack-problem.ts';
import { readText } from './text-grammar.ts';

type Path = readonly PropertyKey[];
type Report = (path: Path, code: PackProblemCode, detail?: string) => void;

/** Every rule broken, in the order of the pack. Linear. */
export function checkPack(pack: Pack): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = (path, code, detail = '') => problems.push({ path: showPath(path), code, detail });
  checkTexts(pack.title, ['title'], pack, report);
  pack.authors.forEach((author, i) => {
    checkLine(author, ['authors', i], report);
  });
  checkLine(pack.licence, ['licence'], report);
  checkUnique(pack.languages, (i) => ['languages', i], report);
  for (const [id, name] of Object.entries(pack.principles)) checkTexts(name, ['principles', id], pack, report);
  const checkAll = <T extends { readonly id: string }>(name: string, items: readonly T[], check: Check<T>) => {
    checkUnique(
      items.map(({ id }) => id),
      (i) => [name, i, 'id'],
      report,
    );
    items.forEach((item, i) => {
      check(item, [name, i], pack, report);
    });
  };
  checkAll('prompts', pack.prompts, checkPrompt);
  checkAll('checklists', pack.checklists ?? [], checkChecklist);
  checkAll('cadences', pack.cadences ?? [], checkCadence);
  return problems;
}

type Check<T> = (item: T, path: Path, pack: Pack, report: Report) => void;

function checkCadence(cadence: PackCadence, path: Path, pack: Pack, report: Report): void {
  checkOrigin(cadence, path, pack, report);
  checkTexts(cadence.text, [...path, 'text'], pack, report);
}

function checkChecklist(checklist: Checklist, path: Path, pack: Pack, report: Report): void {
  checkOrigin(checklist, path, pack, report);
  checkTexts(checklist.title, [...path, 'title'], pack, report);
  const { steps } = checklist;
  checkUnique(
    steps.map(({ id }) => id),
    (i) => [...path, 'steps', i, 'id'],
    report,
  );
  // Two steps ticked by one act could never be told apart.
  const acts = steps.flatMap(({ tickedBy }, i) => (tickedBy === undefined ? [] : [{ tickedBy, i }]));
  checkUnique(
    acts.map(({ tickedBy }) => tickedBy),
    (at) => [...path, 'steps', acts[at]?.i ?? at, 'tickedBy'],
    report,
  );
  steps.forEach(({ text }, i) => {
    checkTexts(text, [...path, 'steps', i, 'text'], pack, report);
  });
}

function checkOrigin(
  { principle, source }: Prompt | Checklist | PackCadence,
  path: Path,
  pack: Pack,
  report: Report,
): void {
  if (!Object.hasOwn(pack.principles, principle)) report([...path, 'principle'], 'unnamed-principle', principle);
  checkLine(source, [...path, 'source'], report);
}

function checkPrompt(prompt: Prompt, path: Path, pack: Pack, report: Report): void {
  checkOrigin(prompt, path, pack, report);
  checkTexts(prompt.text, [...path, 'text'], pack, report);
  for (const [lang, text] of Object.entries(prompt.text)) {
    const read = readText(text ?? '');
    if ('fault' in read) report([...path, 'text', lang], read.fault.code, shown(read.fault.detail));
  }
}

function checkTexts(texts: Texts, path: Path, { languages }: Pack, report: Report): void {
  for (const lang of new Set(languages)) if (texts[lang] === undefined) report([...path, lang], 'missing-language');
  for (const [lang, text] of Object.entries(texts)) checkLine(text ?? '', [...path, lang], report);
}

function checkLine(text: string, path: Path, report: Report): void {
  const hidden = firstHidden(text);
  if (text.trim() === '') report(path, 'empty');
  if (hidden !== undefined) report(path, 'hidden-character', codePoint(hidden));
  if (/[<>]/.test(text)) report(path, 'markup', shown(text));
}

function checkUnique(names: readonly string[], pathOf: (index: number) => Path, report: Report): void {
  const seen = new Set<string>();
  names.forEach((name, i) => {
    if (seen.has(name)) report(pathOf(i), 'duplicate', name);
    seen.add(name);
  });
}
