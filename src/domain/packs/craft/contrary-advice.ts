// Words to send that do what a step or a thought offered in the same case asks to leave out: "apologise" from one pack,
// "no apology here" from another, side by side in one panel.
import { type Act, acts } from '../../language/craft.ts';
import { type Lang, langs } from '../../language/lang.ts';
import { languages } from '../../language/languages.ts';
import { cutText } from '../../language/words.ts';
import { reviewDraft } from '../../reply/review-draft.ts';
import { onceInSteps, type Steps } from '../choose/once-for.ts';
import { findPhrase } from '../format/find-phrase.ts';
import type { Pack, Prompt } from '../format/pack.ts';
import type { Texts } from '../format/texts.ts';
import { covers, type ReadCondition, readCondition } from './condition-key.ts';
import type { ThingAt } from './finding.ts';
import { filled, sampleMoment } from './sent-texts.ts';
import type { Rule } from './subject.ts';

export const contraryAdvice: Rule = function* ({ packs, asked }) {
  const all: Advice[] = [];
  for (const pack of packs) {
    yield* adviceOf.steps(pack);
    all.push(...adviceOf.get(pack));
    yield undefined;
  }
  const ofAsked = all.filter(({ other }) => asked.has(other.pack));
  for (const pack of packs) {
    const advice = asked.has(pack.id) ? all : ofAsked;
    for (const prompt of advice.length === 0 ? [] : pack.prompts) {
      if (prompt.kind === 'reframe') continue;
      const when = readCondition(prompt.when);
      // Wherever the prompt is offered, the advice is as well.
      const beside = advice.filter((one) => covers(one.when, when));
      for (const { act, other } of beside) {
        const lang = langs.find((one) => does(prompt, act, one));
        const place = { pack: pack.id, list: 'prompts', id: prompt.id, path: 'text' } as const;
        if (lang) yield { code: 'contrary-advice', ...place, lang, other, detail: act };
      }
      if (beside.length > 0) yield undefined;
    }
    yield undefined;
  }
};

type Advice = { readonly act: Act; readonly other: ThingAt; readonly when: ReadCondition };

/** One entry for each act a thing advises against. */
const adviceOf = onceInSteps(function* (pack: Pack): Steps<readonly Advice[]> {
  const told: (ThingAt & { readonly when: Prompt['when']; readonly texts: readonly Texts[] })[] = [
    ...pack.prompts
      .filter(({ kind }) => kind === 'reframe')
      .map(({ id, when, text }) => ({ pack: pack.id, list: 'prompts' as const, id, when, texts: [text] })),
    ...(['checklists', 'playbooks'] as const).flatMap((list) =>
      (pack[list] ?? []).map(({ id, when, steps }) => {
        const texts = steps.map(({ text }) => text);
        return { pack: pack.id, list, id, when, texts };
      }),
    ),
  ];
  const advice: Advice[] = [];
  for (const { when, texts, ...other } of told) {
    for (const act of new Set(texts.flatMap(forbiddenIn))) advice.push({ act, other, when: readCondition(when) });
    yield undefined;
  }
  return advice;
});

/** Text by text, each cut into words once for all acts. */
const forbiddenIn = (texts: Texts): readonly Act[] =>
  langs.flatMap((lang) => {
    const cut = cutText(texts[lang] ?? '');
    return acts.filter((act) => findPhrase(cut, languages[lang].craft.against[act]) !== undefined);
  });

function does({ kind, text }: Prompt, act: Act, lang: Lang): boolean {
  const said = filled(text[lang] ?? '', lang);
  if (said === undefined || said === '') return false;
  const review = reviewDraft(said, { ...sampleMoment, lang });
  switch (act) {
    case 'apologise':
      return review.acts.apology.kind !== 'none';
    case 'thank':
      return review.acts.thanks.length > 0;
    case 'promise':
      return review.promises.length > 0;
    case 'ask':
      return kind === 'ask';
  }
}
