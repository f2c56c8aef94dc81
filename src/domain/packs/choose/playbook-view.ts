// Playbooks as the panel shows them: the gravest moment first, each sentence filled and ready to insert.
import type { Lang } from '../../language/lang.ts';
import type { Stretch } from '../../panel-state.ts';
import { languageOf, originOf, textIn } from '../format/names.ts';
import type { Pack } from '../format/pack.ts';
import { type HardMoment, hardMoments, type Playbook } from '../format/playbook.ts';
import type { Texts } from '../format/texts.ts';
import { type CaseOccasion, eachFitting } from './best-fitting.ts';
import { fillText, plainText, type Values } from './fill-text.ts';

/** Words to send, as a prompt has them. */
export type SayingView = { readonly text: string; readonly stretches: readonly Stretch[]; readonly lang: Lang };

export type PlaybookView = {
  /** `pack/playbook` */
  readonly id: string;
  readonly moment: HardMoment;
  readonly title: string;
  /** The language of the title and the steps. */
  readonly lang: Lang;
  readonly steps: readonly {
    /** `pack/playbook/number` */
    readonly id: string;
    readonly text: string;
    /** The same with whom to turn to marked. */
    readonly stretches: readonly Stretch[];
    readonly say?: SayingView;
  }[];
  readonly principle: string;
  readonly source: string;
  readonly pack: string;
};

export type PlaybookOptions = {
  readonly uiLang: Lang;
  /** The language the customer is answered in. */
  readonly lang: Lang;
  readonly values: Values;
};

/** All of them; equals stay in the order of the packs. What has no text in any language is left out. */
export function playbookViews(packs: readonly Pack[], options: PlaybookOptions): readonly PlaybookView[] {
  const toAgent = contactsOf(packs, options.uiLang);
  const toCustomer = { ...options.values, ...contactsOf(packs, options.lang) };
  return gravestFirst(packs).flatMap(({ pack, item: playbook }) => {
    const lang = languageOf(playbook.title, options.uiLang);
    if (lang === undefined) return [];
    const steps = playbook.steps.map(({ text, say }, i) => ({
      id: `${idOf(pack, playbook)}/${i + 1}`,
      ...told(text, lang, toAgent),
      ...(say && spoken(say, options.lang, toCustomer)),
    }));
    const title = textIn(playbook.title, lang) ?? playbook.id;
    return [
      { id: idOf(pack, playbook), moment: playbook.moment, title, lang, steps, ...originOf(pack, playbook, lang) },
    ];
  });
}

/**
 * The one to offer on a ticket: the gravest that fits. One that no words, situation or label calls for is only in the list.
 */
export function offeredPlaybook(
  packs: readonly Pack[],
  about: CaseOccasion,
  uiLang: Lang,
): Pick<PlaybookView, 'id' | 'title' | 'lang'> | undefined {
  let found: InPack | undefined;
  eachCalledFor(packs, about, (one) => {
    found ??= one;
  });
  if (found === undefined) return undefined;
  const { pack, item: playbook } = found;
  return {
    id: idOf(pack, playbook),
    title: textIn(playbook.title, uiLang) ?? playbook.id,
    lang: languageOf(playbook.title, uiLang) ?? uiLang,
  };
}

export const isCalledFor = ({ words, situations, tags }: Playbook['when']): boolean =>
  words !== undefined || situations !== undefined || tags !== undefined;

const idOf = (pack: Pack, playbook: Playbook): string => `${pack.id}/${playbook.id}`;

type InPack = { readonly pack: Pack; readonly item: Playbook };

export const gravestFirst = (packs: readonly Pack[]): readonly InPack[] =>
  packs
    .flatMap((pack) => (pack.playbooks ?? []).map((item) => ({ pack, item })))
    .sort((a, b) => hardMoments.indexOf(a.item.moment) - hardMoments.indexOf(b.item.moment));

const eachCalledFor = eachFitting((packs) => gravestFirst(packs).filter(({ item: { when } }) => isCalledFor(when)));

/** A team's own pack comes after the built-in ones, and its word counts. */
function contactsOf(packs: readonly Pack[], lang: Lang): Values {
  const named = packs.flatMap(({ contacts = {} }) => Object.entries(contacts));
  return Object.fromEntries(named.flatMap(([who, name]) => (name ? [[who, textIn(name, lang)]] : [])));
}

/** A step nobody can be named in is told as its pack has it. */
function told(texts: Texts, lang: Lang, values: Values): Pick<SayingView, 'text' | 'stretches'> {
  const plain = textIn(texts, lang) ?? '';
  const { text, stretches } = filled(texts, lang, values) ?? {
    text: plain,
    stretches: [{ text: plain, marked: false }],
  };
  return { text, stretches };
}

/** A sentence that cannot be filled is left out: better none than one with a hole in it. */
function spoken(say: Texts, wanted: Lang, values: Values): { readonly say?: SayingView } {
  const lang = languageOf(say, wanted);
  // A due phrase belongs to the ticket's language.
  const fitting = lang === wanted ? values : { ...values, due: undefined };
  const view = lang && filled(say, lang, fitting);
  return view ? { say: view } : {};
}

function filled(texts: Texts, lang: Lang, values: Values): SayingView | undefined {
  const stretches = fillText(textIn(texts, lang) ?? '', values);
  return stretches && { text: plainText(stretches), stretches, lang };
}
