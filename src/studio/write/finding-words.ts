// The sentence for each thing a check of the craft may find.
import type { CraftCode, CraftFinding, Reach } from '../../domain/packs/craft/finding.ts';
import { reaches } from '../../domain/packs/craft/finding.ts';
import type { PlainKey, Words } from '../../ui/words.ts';

const plain: Readonly<Record<Exclude<CraftCode, 'unreachable'>, PlainKey>> = {
  'engine-warns': 'craft_engineWarns',
  'avoided-phrase': 'craft_avoidedPhrase',
  'contrary-advice': 'craft_contraryAdvice',
  'two-cadences': 'craft_twoCadences',
  'same-condition': 'craft_sameCondition',
  shadowed: 'craft_shadowed',
  'missing-language': 'craft_missingLanguage',
  'often-empty': 'craft_oftenEmpty',
  leftover: 'craft_leftover',
  'too-long': 'craft_tooLong',
  'near-duplicate': 'craft_nearDuplicate',
};

const reachWords: Readonly<Record<Reach, PlainKey>> = {
  'empty-list': 'reach_emptyList',
  moment: 'reach_moment',
  'steps-of-moment': 'reach_stepsOfMoment',
  'never-asked': 'reach_neverAsked',
  repeat: 'reach_repeat',
  helpdesk: 'reach_helpdesk',
  'words-language': 'reach_wordsLanguage',
  contact: 'reach_contact',
  'no-contact': 'reach_noContact',
  expired: 'reach_expired',
};

/** With the words it is about, and the other thing it has to do with. */
export function findingText({ code, words: said, other, detail, pack }: CraftFinding, words: Words): string {
  const why =
    code === 'unreachable' ? reachWords[reaches.find((reach) => reach === detail) ?? 'empty-list'] : plain[code];
  const about = [
    said !== undefined && words.say('quoted', { text: said }),
    (code === 'too-long' || code === 'near-duplicate' || code === 'often-empty') && detail,
    other && (other.pack === pack ? other.id : `${other.pack} · ${other.id}`),
  ].filter(Boolean);
  return [words.say(why), about.length > 0 && `(${about.join(', ')})`].filter(Boolean).join(' ');
}
