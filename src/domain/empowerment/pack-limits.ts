// The limits that packs bring, as freedoms beside the agent's own cards.
import { day, instantOf } from '../due/wall.ts';
import type { Lang } from '../language/lang.ts';
import { type CaseOccasion, eachFitting } from '../packs/choose/best-fitting.ts';
import type { PackLimit } from '../packs/format/limit.ts';
import { textIn } from '../packs/format/names.ts';
import type { Pack } from '../packs/format/pack.ts';
import type { Freedom } from './freedom.ts';

const idOf = (pack: Pack, limit: PackLimit): string => `${pack.id}/${limit.id}`;

/** All of them, in the language of the interface where there is one. @param timeZone IANA: in it the last day ends */
export const packLimits = (packs: readonly Pack[], uiLang: Lang, timeZone: string): readonly Freedom[] =>
  packs.flatMap((pack) => (pack.limits ?? []).map((limit) => freedomOf(pack, limit, uiLang, timeZone)));

function freedomOf(pack: Pack, limit: PackLimit, uiLang: Lang, timeZone: string): Freedom {
  const text = textIn(limit.limit, uiLang);
  const owner = textIn(limit.owner, uiLang);
  const { validUntil } = limit;
  return {
    id: idOf(pack, limit),
    decision: textIn(limit.decision, uiLang) ?? limit.id,
    condition: textIn(limit.condition, uiLang) ?? '',
    pack: textIn(pack.title, uiLang) ?? pack.id,
    ...(limit.example && { isExample: true }),
    ...(text !== undefined && { limit: text }),
    ...(owner !== undefined && { owner }),
    ...(validUntil !== undefined && { validUntil: instantOf(Date.parse(`${validUntil}T00:00Z`) + day, timeZone) - 1 }),
  };
}

/** Ids of those that fit a case, by the conditions of their pack; what is only an example allows nothing. */
export function fittingLimits(packs: readonly Pack[], about: CaseOccasion): readonly string[] {
  const ids: string[] = [];
  eachLimit(packs, about, ({ pack, item }) => ids.push(idOf(pack, item)));
  return ids;
}

const eachLimit = eachFitting((packs) =>
  packs.flatMap((pack) => (pack.limits ?? []).flatMap((item) => (item.example ? [] : [{ pack, item }]))),
);
