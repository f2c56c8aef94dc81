// What a thing of a pack is besides its texts, in one line: its kind, what it serves, where it comes from.
import { textIn } from '../../domain/packs/format/names.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { type HardMoment, hardMoments } from '../../domain/packs/format/playbook.ts';
import type { JsonObject, JsonValue } from '../../domain/packs/format/read-json.ts';
import type { Words } from '../../ui/words.ts';
import { careKindWords, hardMomentWords, promptKindWords } from '../write/names.ts';

const kindWords = { ...promptKindWords, ...careKindWords };
type Known = keyof typeof kindWords;
const isKnown = (kind: JsonValue | undefined): kind is Known =>
  typeof kind === 'string' && Object.hasOwn(kindWords, kind);

const isMoment = (moment: JsonValue | undefined): moment is HardMoment => hardMoments.some((one) => one === moment);

export function factsOf(thing: JsonObject, pack: Pick<Pack, 'principles'>, words: Words): string {
  const { kind, moment, principle, source, minutes } = thing;
  const facts = [
    isKnown(kind) && words.say(kindWords[kind]),
    isMoment(moment) && words.say(hardMomentWords[moment]),
    typeof minutes === 'number' && words.count('lockMinutes', minutes),
    principleName(principle, pack, words),
    typeof source === 'string' && source,
  ];
  return facts.filter((fact) => typeof fact === 'string').join(' · ');
}

function principleName(id: JsonValue | undefined, { principles }: Pick<Pack, 'principles'>, { lang }: Words) {
  if (typeof id !== 'string') return undefined;
  return (Object.hasOwn(principles, id) && textIn(principles[id], lang)) || id;
}
