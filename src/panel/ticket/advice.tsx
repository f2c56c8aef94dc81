// What might be said otherwise in the reply as it stands: one line, and behind it another way, why, and a switch to hear it no
// more. It holds the foot of the room with the promises, so that nothing above moves when it appears.

import type { CautionKind } from '../../domain/language/signs.ts';
import type { AvoidedView } from '../../domain/packs/choose/find-avoided.ts';
import type { AdviceView, TicketView } from '../../domain/panel-state.ts';
import type { Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';

/** More at once would be a scolding. */
const most = 2;

export function Advice({ ticket: { advice, avoided } }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  if (advice.length === 0 && avoided === undefined) return null;
  return (
    <section class="advice" aria-label={words.say('advice')}>
      {advice.slice(0, avoided ? most - 1 : most).map((one) => (
        <Offered key={`${one.kind} ${one.words}`} advice={one} />
      ))}
      {avoided && <Avoided key={avoided.id} avoided={avoided} />}
    </section>
  );
}

/** A phrase that a pack would say another way. */
function Avoided({ avoided: { words: said, instead, lang, source, pack } }: { readonly avoided: AvoidedView }) {
  const { words } = usePanel();
  return (
    <details>
      <summary>{words.say('caution_avoided', { words: said })}</summary>
      <p lang={lang}>{words.say('adviceInstead', { text: instead })}</p>
      <p class="soft">
        {words.say('adviceSource', { source })}. {words.say('adviceFromPack', { pack })}
      </p>
    </details>
  );
}

function Offered({ advice }: { readonly advice: AdviceView }) {
  const { state, words, actions } = usePanel();
  const switchOff = async () => {
    const { rulesOff } = state.settings;
    if (await actions.send({ type: 'set-settings', settings: { rulesOff: [...rulesOff, advice.rule] } }))
      actions.say('status_adviceOff', { type: 'set-settings', settings: { rulesOff: [...rulesOff] } });
  };
  return (
    <details>
      <summary>{caution(advice, words)}</summary>
      <p lang={advice.lang}>{words.say('adviceInstead', { text: advice.instead })}</p>
      <p class="soft">
        {advice.source === undefined ? words.say('adviceCraft') : words.say('adviceSource', { source: advice.source })}
      </p>
      <button type="button" class="link" onClick={switchOff}>
        {words.say('adviceOff')}
      </button>
    </details>
  );
}

/** What it is about, in the language of the interface. */
export function caution({ kind, words: said = '' }: AdviceView, words: Words): string {
  if (isAbsence(kind)) return words.say(absences[kind]);
  return words.say(keys[kind], { words: said.length > longest ? `${said.slice(0, longest).trimEnd()}…` : said });
}

/** Characters quoted at most: the line is to be read at a glance. */
const longest = 40;

/** About what is not there: no words to quote. */
const absences = {
  'not-heard': 'caution_notHeard',
  'no-time': 'caution_noTime',
  'no-work-shown': 'caution_noWorkShown',
  'repeated-opener': 'caution_repeatedOpener',
  'mostly-pack': 'caution_mostlyPack',
} as const;
type Absence = keyof typeof absences;

const isAbsence = (kind: CautionKind): kind is Absence => kind in absences;

const keys = {
  stock: 'caution_stock',
  'generic-apology': 'caution_genericApology',
  soon: 'caution_soon',
  blame: 'caution_blame',
  defence: 'caution_defence',
  wall: 'caution_wall',
  'plays-down': 'caution_playsDown',
  'over-apology': 'caution_overApology',
  'too-warm': 'caution_tooWarm',
  'no-first-person': 'caution_noFirstPerson',
  'vague-thing': 'caution_vagueThing',
  'late-apology': 'caution_lateApology',
  'thank-for-waiting': 'caution_thankForWaiting',
  unanswered: 'caution_unanswered',
  cheer: 'caution_cheer',
} as const satisfies Record<Exclude<CautionKind, Absence>, string>;
