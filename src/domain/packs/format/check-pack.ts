// What a pack must hold to beyond its schema: one name for each thing, every promised language, text that is what it
// looks like, placeholders that can be filled, days that exist.
import type { Avoidance } from './avoidance.ts';
import {
  checkFillable,
  checkLine,
  checkPhrases,
  checkTexts,
  checkUnique,
  type Path,
  type Report,
} from './check-text.ts';
import type { Condition } from './condition.ts';
import type { PackLimit } from './limit.ts';
import { firstForeign, firstMixed } from './look-alikes.ts';
import type { Checklist, Pack, PackCadence, Prompt } from './pack.ts';
import { type Fault, shown } from './pack-problem.ts';
import type { Playbook } from './playbook.ts';
import type { PracticeMessage } from './practice-message.ts';
import type { SelfCareIdea } from './self-care.ts';

/** Every rule broken, in the order of the pack. Linear. */
export function checkPack(pack: Pack): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, code, detail = '') => faults.push({ path, code, detail: shown(detail) });
  const each = <T extends { readonly id: string }>(name: string, items: readonly T[] = [], check: Check<T>) => {
    checkUnique(
      items.map(({ id }) => id),
      (i) => [name, i, 'id'],
      report,
    );
    items.forEach((item, i) => {
      check(item, [name, i], pack, report);
    });
  };
  checkHead(pack, report);
  each('prompts', pack.prompts, checkPrompt);
  each('checklists', pack.checklists, checkChecklist);
  each('cadences', pack.cadences, checkCadence);
  each('playbooks', pack.playbooks, checkPlaybook);
  each('practice', pack.practice, checkPractice);
  each('selfCare', pack.selfCare, checkSelfCare);
  each('limits', pack.limits, checkLimit);
  each('avoid', pack.avoid, checkAvoidance);
  return faults;
}

type Check<T> = (item: T, path: Path, pack: Pack, report: Report) => void;

function checkHead(pack: Pack, report: Report): void {
  if (pack.$schema !== undefined) checkLine(pack.$schema, ['$schema'], report);
  checkTexts(pack.title, ['title'], pack, report);
  for (const [lang, title] of Object.entries(pack.title)) checkName(firstForeign(title ?? ''), ['title', lang], report);
  pack.authors.forEach((author, i) => {
    checkLine(author, ['authors', i], report);
    checkName(firstMixed(author), ['authors', i], report);
  });
  checkLine(pack.licence, ['licence'], report);
  checkUnique(pack.languages, (i) => ['languages', i], report);
  for (const [id, name] of Object.entries(pack.principles)) checkTexts(name, ['principles', id], pack, report);
  if (pack.vision) checkTexts(pack.vision, ['vision'], pack, report);
  for (const [who, name] of Object.entries(pack.contacts ?? {}))
    if (name) checkTexts(name, ['contacts', who], pack, report);
}

function checkName(found: string | undefined, path: Path, report: Report): void {
  if (found !== undefined) report(path, 'look-alike', found);
}

type Sourced = { readonly principle: string; readonly source: string };

function checkOrigin({ principle, source }: Sourced, path: Path, pack: Pack, report: Report): void {
  checkPrinciple(principle, path, pack, report);
  checkLine(source, [...path, 'source'], report);
}

function checkPrinciple(principle: string, path: Path, pack: Pack, report: Report): void {
  if (!Object.hasOwn(pack.principles, principle)) report([...path, 'principle'], 'unnamed-principle', principle);
}

function checkCondition(when: Condition, path: Path, report: Report): void {
  when.tags?.forEach((tag, i) => {
    checkLine(tag, [...path, 'when', 'tags', i], report);
  });
  if (when.words) checkPhrases(when.words, [...path, 'when', 'words'], report);
}

const checkPrompt: Check<Prompt> = (prompt, path, pack, report) => {
  checkOrigin(prompt, path, pack, report);
  checkFillable(prompt.text, [...path, 'text'], pack, report);
  checkCondition(prompt.when, path, report);
};

const checkCadence: Check<PackCadence> = (cadence, path, pack, report) => {
  checkOrigin(cadence, path, pack, report);
  checkTexts(cadence.text, [...path, 'text'], pack, report);
  checkCondition(cadence.when, path, report);
};

const checkChecklist: Check<Checklist> = (checklist, path, pack, report) => {
  checkOrigin(checklist, path, pack, report);
  checkTexts(checklist.title, [...path, 'title'], pack, report);
  checkCondition(checklist.when, path, report);
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
  steps.forEach(({ text, principle }, i) => {
    checkTexts(text, [...path, 'steps', i, 'text'], pack, report);
    if (principle !== undefined) checkPrinciple(principle, [...path, 'steps', i], pack, report);
  });
};

const checkPlaybook: Check<Playbook> = (playbook, path, pack, report) => {
  checkOrigin(playbook, path, pack, report);
  checkTexts(playbook.title, [...path, 'title'], pack, report);
  checkCondition(playbook.when, path, report);
  playbook.steps.forEach(({ text, say }, i) => {
    checkFillable(text, [...path, 'steps', i, 'text'], pack, report);
    if (say) checkFillable(say, [...path, 'steps', i, 'say'], pack, report);
  });
};

const checkPractice: Check<PracticeMessage> = (exercise, path, pack, report) => {
  checkOrigin(exercise, path, pack, report);
  checkTexts(exercise.message, [...path, 'message'], pack, report);
  if (exercise.known) checkTexts(exercise.known, [...path, 'known'], pack, report);
  checkCondition(exercise.when, path, report);
};

const checkSelfCare: Check<SelfCareIdea> = (idea, path, pack, report) => {
  checkOrigin(idea, path, pack, report);
  checkTexts(idea.title, [...path, 'title'], pack, report);
  checkTexts(idea.text, [...path, 'text'], pack, report);
};

const checkLimit: Check<PackLimit> = (card, path, pack, report) => {
  const { decision, limit, condition, owner, validUntil } = card;
  for (const [name, texts] of Object.entries({ decision, limit, condition, owner }))
    if (texts) checkTexts(texts, [...path, name], pack, report);
  if (validUntil !== undefined && !isDay(validUntil)) report([...path, 'validUntil'], 'wrong-value', validUntil);
  checkCondition(card.when, path, report);
};

const checkAvoidance: Check<Avoidance> = (avoided, path, pack, report) => {
  checkLine(avoided.source, [...path, 'source'], report);
  checkTexts(avoided.instead, [...path, 'instead'], pack, report);
  for (const lang of new Set(pack.languages))
    if (avoided.phrases[lang] === undefined) report([...path, 'phrases', lang], 'missing-language');
  checkPhrases(avoided.phrases, [...path, 'phrases'], report);
};

/** Whether the day is in the calendar: no 31st of June. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
