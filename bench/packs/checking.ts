// What is done in steps, so that a page can draw meanwhile: getting ready to choose; the check of a pack's craft, one draft beside
// all others and everything at once. Beside cutting the same texts into words.
import { langs } from '../../src/domain/language/lang.ts';
import { readyToChoose } from '../../src/domain/packs/choose/select-prompts.ts';
import { craftSteps, draftSteps } from '../../src/domain/packs/craft/check-craft.ts';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import { timeOf } from '../domain/measure.ts';

export type Checked = {
  readonly what: string;
  /** Milliseconds of processor time, once: the first time is what somebody waits for. */
  readonly time: number;
  readonly plain: number;
  readonly findings: number;
  /** The longest a page would wait between two frames, milliseconds of processor time. */
  readonly longestStep: number;
};

export function checking(packs: readonly Pack[]): readonly Checked[] {
  const [draft, ...others] = packs;
  if (draft === undefined) throw new Error('no pack to check');
  return [
    check('getting ready to choose among all', packs, () => readyToChoose([...packs])),
    check('checking a draft of 100 beside 199 packs', packs, () => draftSteps(draft, others)),
    check('checking it after one more word', packs, () => draftSteps(withOneWord(draft), others)),
    check('checking 20,000 prompts', packs, () => craftSteps(packs)),
  ];
}

const withOneWord = (pack: Pack): Pack => ({
  ...pack,
  prompts: pack.prompts.map((prompt, at) => (at === 0 ? { ...prompt, text: { en: 'Now I look once more.' } } : prompt)),
});

/** Milliseconds of processor time so far. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function check(what: string, packs: readonly Pack[], steps: () => Iterable<unknown>): Checked {
  let findings = 0;
  let longestStep = 0;
  const time = timeOf(() => {
    let begin = busy();
    for (const finding of steps()) {
      if (finding) findings += 1;
      longestStep = Math.max(longestStep, busy() - begin);
      begin = busy();
    }
  });
  const texts = packs.flatMap(({ prompts }) => prompts.flatMap(({ text }) => langs.map((lang) => text[lang] ?? '')));
  const plain = timeOf(() => texts.map((text) => text.toLowerCase().match(/\p{L}+/gu)));
  return { what, time, plain, findings, longestStep };
}
