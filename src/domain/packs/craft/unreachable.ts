// What can never be offered, each for a reason that follows from how things are chosen (rank-prompts.ts, playbook-view.ts) and
// not from a guess about tickets.
import { langs } from '../../language/lang.ts';
import { isHelpdeskId } from '../../ticket/helpdesks.ts';
import { mustHave } from '../choose/fillable.ts';
import type { Thing } from '../edit/thing-texts.ts';
import { textsOf } from '../edit/thing-texts.ts';
import type { Condition } from '../format/condition.ts';
import type { Pack } from '../format/pack.ts';
import type { Reach } from './finding.ts';
import { askedPacks, at, type PlacedThing, type Rule, thingsOf } from './subject.ts';

export const unreachable: Rule = function* (subject) {
  const contacts = new Set(subject.packs.flatMap((pack) => namedBy(pack)));
  for (const pack of askedPacks(subject)) {
    for (const placed of thingsOf(pack)) {
      for (const { reach, path } of [...reachesOf(placed, subject.today), ...unfillable(placed.thing, contacts)])
        yield { code: 'unreachable', ...at(placed), path, detail: reach };
      yield undefined;
    }
  }
};

type Found = { readonly reach: Reach; readonly path: string };

function reachesOf({ list, thing }: PlacedThing, today: string | undefined): readonly Found[] {
  // Self-care and phrases have no condition; one of practice describes its message and chooses nothing.
  if (!('when' in thing) || list === 'practice') return [];
  const { when } = thing;
  const found: Found[] = [];
  const add = (reach: Reach, path: string) => found.push({ reach, path });
  for (const name of emptyLists(when)) add('empty-list', `when.${name}`);
  const moment = ownMoment(when);
  if (moment !== 'reply' && list !== 'prompts') add('never-asked', 'when.moment');
  if (moment !== 'reply' && list === 'prompts') {
    const [asked] = notKnownThen.filter((name) => when[name] !== undefined);
    if (asked) add('moment', `when.${asked}`);
    const serves: readonly string[] = thenOpen[moment];
    if (when.steps && !when.steps.some((step) => serves.includes(step))) add('steps-of-moment', 'when.steps');
  }
  if (when.repeat === false && isOnlyRepeat(when.situations)) add('repeat', 'when.repeat');
  if (when.helpdesks?.length && !when.helpdesks.some(isHelpdeskId)) add('helpdesk', 'when.helpdesks');
  if (isInOtherLanguages(when.words, thing)) add('words-language', 'when.words');
  if ('validUntil' in thing && today !== undefined && thing.validUntil !== undefined && thing.validUntil < today)
    add('expired', 'validUntil');
  return found;
}

/** Lists any of which must hold: one without an entry never does. `steps` only ranks. */
const mustHold = ['feelings', 'needs', 'arousal', 'situations', 'stages', 'channels', 'helpdesks', 'tags'] as const;

function emptyLists(when: Condition): readonly (keyof Condition)[] {
  const lists = mustHold.filter((name) => when[name]?.length === 0);
  const { words } = when;
  return words && langs.every((lang) => !words[lang]?.length) ? [...lists, 'words'] : lists;
}

/** Where it is chosen: a holding update that names its stages is offered in a reply as well (`fits`). */
const ownMoment = ({ moment = 'reply', stages }: Condition): 'reply' | 'holding' | 'quiet' =>
  moment === 'holding' && stages !== undefined ? 'reply' : moment;

/** Outside a reply nothing of this is known: today-room.ts and promise-lines.ts hand in none. */
const notKnownThen = [
  ...(['feelings', 'needs', 'arousal', 'repeat', 'situations'] as const),
  ...(['channels', 'helpdesks', 'tags', 'words'] as const),
];
/** The steps they are asked for there. */
const thenOpen = { holding: ['inform', 'act'], quiet: ['inform', 'thank'] } as const;

const isOnlyRepeat = (situations: Condition['situations']): boolean =>
  situations !== undefined && situations.length > 0 && situations.every((one) => one === 'repeat-contact');

/** A customer who writes in the one language is offered words in another. */
function isInOtherLanguages(words: Condition['words'], thing: Thing): boolean {
  const looked = langs.filter((lang) => words?.[lang]?.length);
  const spoken = new Set(textsOf(thing).flatMap((text) => langs.filter((lang) => text.in[lang] !== undefined)));
  return looked.length > 0 && looked.every((lang) => !spoken.has(lang));
}

const whoms = ['emergency', 'crisis', 'security', 'press', 'legal', 'lead'] as const;

const namedBy = ({ contacts }: Pack): readonly string[] =>
  Object.entries(contacts ?? {}).flatMap(([who, name]) => (name && Object.keys(name).length > 0 ? [who] : []));

/** Texts that nothing can ever fill: whom to turn to is said by playbooks alone, and only once a pack names them. */
function unfillable(thing: Thing, named: ReadonlySet<string>): readonly Found[] {
  if ('text' in thing && 'kind' in thing && !('minutes' in thing)) {
    const isAsked = Object.values(thing.text).some((text) => whoms.some((who) => mustHave(text ?? '')?.has(who)));
    return isAsked ? [{ reach: 'contact', path: 'text' }] : [];
  }
  if (!('moment' in thing)) return [];
  return thing.steps.flatMap(({ say }, i): readonly Found[] => {
    const asks = Object.values(say ?? {}).some((text) =>
      whoms.some((who) => mustHave(text ?? '')?.has(who) && !named.has(who)),
    );
    return asks ? [{ reach: 'no-contact', path: `steps[${i}].say` }] : [];
  });
}
