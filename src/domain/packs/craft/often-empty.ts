// Words that are not there when they are wanted: a text is not offered while a placeholder outside brackets is empty, and two of
// them often are. A name is known only where it is a full one, and some desks show no number. Where another prompt of the pack
// can stand in, all is well. A text that quotes the customer is made for when there is something to quote.
import { langs } from '../../language/lang.ts';
import { mustHave } from '../choose/fillable.ts';
import type { Pack, Prompt } from '../format/pack.ts';
import type { Texts } from '../format/texts.ts';
import { covers, readCondition } from './condition-key.ts';
import type { CraftFinding } from './finding.ts';
import { askedPacks, type Rule } from './subject.ts';

const often = ['customer', 'ticket'] as const;

export const oftenEmpty: Rule = function* (subject) {
  for (const pack of askedPacks(subject)) {
    for (const prompt of pack.prompts) {
      const needed = neededBy(prompt.text);
      if (needed === undefined || pack.prompts.some((other) => standsIn(other, prompt))) continue;
      yield { code: 'often-empty', pack: pack.id, list: 'prompts', id: prompt.id, path: 'text', ...needed };
    }
    yield* sentences(pack);
    yield undefined;
  }
};

/** The sentence of a step has nothing that could stand in. */
function* sentences(pack: Pack): Generator<CraftFinding> {
  for (const { id, steps } of pack.playbooks ?? []) {
    for (const [i, { say }] of steps.entries()) {
      const needed = say && neededBy(say);
      if (needed)
        yield { code: 'often-empty', pack: pack.id, list: 'playbooks', id, path: `steps[${i}].say`, ...needed };
    }
  }
}

function neededBy(texts: Texts) {
  for (const lang of langs) {
    const needed = mustHave(texts[lang] ?? '');
    const name = often.find((one) => needed?.has(one));
    if (name) return { lang, words: `{${name}}`, detail: name };
  }
  return undefined;
}

/** Whether one prompt is there wherever the other would be, does one thing the other does, and needs no such placeholder. */
function standsIn(one: Prompt, other: Prompt): boolean {
  if (one === other || one.kind !== other.kind || neededBy(one.text)) return false;
  const serves = one.when.steps ?? [];
  const wanted = other.when.steps ?? [];
  return (
    covers(readCondition(one.when), readCondition(other.when)) &&
    (wanted.length === 0 || wanted.some((step) => serves.includes(step)))
  );
}
