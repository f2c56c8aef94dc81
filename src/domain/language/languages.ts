// Every language folder, and its tables compiled on first use.
import type { CaseSign } from './case-signs.ts';
import { english } from './en/english.ts';
import type { Lang } from './lang.ts';
import type { Language } from './language.ts';
import { type CueMatcher, cueMatcher } from './match-cues.ts';
import { polish } from './pl/polish.ts';
import { romanian } from './ro/romanian.ts';
import type { AgentSign, CustomerSign } from './signs.ts';

export const languages: Readonly<Record<Lang, Language>> = { en: english, pl: polish, ro: romanian };

const customerMatchers = new Map<Lang, CueMatcher<CustomerSign>>();
const agentMatchers = new Map<Lang, CueMatcher<AgentSign>>();
const caseMatchers = new Map<Lang, CueMatcher<CaseSign>>();
const escalationMatchers = new Map<Lang, CueMatcher<'escalates'>>();

/** Finds the signs a customer gives. */
export const customerCues = (lang: Lang): CueMatcher<CustomerSign> =>
  compiled(customerMatchers, lang, () => cueMatcher(languages[lang].customer, languages[lang].classes));

/** Finds the signs an agent's draft gives. */
export const agentCues = (lang: Lang): CueMatcher<AgentSign> =>
  compiled(agentMatchers, lang, () => cueMatcher(languages[lang].agent, languages[lang].classes));

/** Finds what tells the kind of case, in a customer's text or a draft. */
export const caseCues = (lang: Lang): CueMatcher<CaseSign> =>
  compiled(caseMatchers, lang, () => cueMatcher(languages[lang].cases.signs, languages[lang].classes));

/** Finds where a draft leaves a decision to somebody above. */
export const escalationCues = (lang: Lang): CueMatcher<'escalates'> =>
  compiled(escalationMatchers, lang, () =>
    cueMatcher({ escalates: languages[lang].escalates }, languages[lang].classes),
  );

function compiled<M>(matchers: Map<Lang, M>, lang: Lang, compile: () => M): M {
  const known = matchers.get(lang);
  if (known) return known;
  const matcher = compile();
  matchers.set(lang, matcher);
  return matcher;
}
