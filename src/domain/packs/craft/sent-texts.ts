// Every text of a pack that a customer may come to read, filled as it would be sent.
import { sayDue } from '../../due/say-due.ts';
import { type Lang, langs, perLang } from '../../language/lang.ts';
import { languages } from '../../language/languages.ts';
import type { Feeling } from '../../reading/reading.ts';
import { fillText, plainText, type Values } from '../choose/fill-text.ts';
import type { Pack } from '../format/pack.ts';
import type { Texts } from '../format/texts.ts';
import type { ThingAt } from './finding.ts';

/** As the pack has it, its placeholders empty. */
export type RawText = ThingAt & {
  readonly path: string;
  readonly lang: Lang;
  readonly text: string;
  /** Whom it is for; absent: anybody. */
  readonly feelings?: readonly Feeling[] | undefined;
};

/** As it would be sent. */
export type SentText = RawText;

/** A Monday morning: what stands for `{due}` is "by 12:00". Epoch milliseconds. */
export const sampleMoment = { now: Date.UTC(2026, 10, 23, 8, 50), timeZone: 'Europe/Warsaw' } as const;
const dueAt = Date.UTC(2026, 10, 23, 11);

const sampleValues = (lang: Lang): Values => ({
  customer: 'Maria',
  ticket: '48213',
  due: sayDue(dueAt, sampleMoment.now, sampleMoment.timeZone, lang),
  words: languages[lang].craft.complaint,
  ...{ emergency: '112', crisis: '116 123', security: 'Ola', press: 'Ola', legal: 'Ola', lead: 'Ola' },
});
const values = perLang(sampleValues);

/** A text as it would be sent; undefined where it cannot be filled. */
export function filled(text: string, lang: Lang): string | undefined {
  const stretches = fillText(text, values[lang]);
  return stretches && plainText(stretches);
}

/** A text as it would be sent; undefined where it cannot be filled, or nothing is left of it. */
export function sentText(raw: RawText): SentText | undefined {
  const text = filled(raw.text, raw.lang);
  return text ? { ...raw, text } : undefined;
}

/** All that can be filled of rawTexts. */
export function* sentTexts(pack: Pack): Generator<SentText> {
  for (const raw of rawTexts(pack)) {
    const sent = sentText(raw);
    if (sent) yield sent;
  }
}

/** What a prompt says or asks, the sentences of playbooks, and the other way to say what is to be avoided. */
export function* rawTexts(pack: Pack): Generator<RawText> {
  for (const { id, kind, text, when } of pack.prompts)
    if (kind !== 'reframe') yield* inEach(text, { pack: pack.id, list: 'prompts', id, path: 'text', ...when });
  for (const { id, steps, when } of pack.playbooks ?? [])
    for (const [i, { say }] of steps.entries())
      if (say) yield* inEach(say, { pack: pack.id, list: 'playbooks', id, path: `steps[${i}].say`, ...when });
  for (const { id, instead } of pack.avoid ?? [])
    yield* inEach(instead, { pack: pack.id, list: 'avoid', id, path: 'instead' });
}

function* inEach(
  texts: Texts,
  { pack, list, id, path, feelings }: Omit<SentText, 'lang' | 'text'>,
): Generator<RawText> {
  for (const lang of langs) {
    const text = texts[lang];
    if (text) yield { pack, list, id, path, lang, text, feelings };
  }
}
