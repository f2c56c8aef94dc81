// After a hard one: what was theirs, what it may have cost them, what is mine, and whether a feeling had to be faked. For the agent
// alone; nothing in it names the ticket.
import { useId, useState } from 'preact/hooks';
import type { Faked } from '../../../domain/wellbeing/debrief.ts';
import type { PlainKey } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useOwnText } from '../use-own-text.ts';
import { EarlierDebriefs } from './earlier-debriefs.tsx';

const levels: readonly Faked[] = [0, 1, 2];

export function DebriefPage() {
  const { state, words, actions } = usePanel();
  const own = useOwn();
  const theirs = useOwnText('debrief:theirs');
  const theirSide = useOwnText('debrief:their-side');
  const mine = useOwnText('debrief:mine');
  const [faked, setFaked] = useState<Faked>();
  const back = () => (state.ticket.kind === 'open' ? actions.go('ticket') : actions.goOwn('home'));
  const filled = Object.fromEntries(
    Object.entries({ theirs: theirs.text.trim(), theirSide: theirSide.text.trim(), mine: mine.text.trim() }).filter(
      ([, text]) => text !== '',
    ),
  );
  const isEmpty = faked === undefined && Object.keys(filled).length === 0;
  const save = async () => {
    if (isEmpty) return;
    const record = { id: crypto.randomUUID(), at: Date.now(), ...filled, ...(faked !== undefined && { faked }) };
    if (!(await own.save('debrief', record))) return;
    for (const field of [theirs, theirSide, mine]) field.forget();
    back();
    actions.say('status_checkedIn');
  };
  return (
    <>
      <section class="debrief">
        <p class="soft">{words.say('debriefAbout')}</p>
        <Answer ask="debriefTheirs" {...theirs} />
        <Answer ask="debriefTheirSide" {...theirSide} />
        <Answer ask="debriefMine" {...mine} />
        <fieldset>
          <legend>{words.say('debriefFaked')}</legend>
          <div class="kinds">
            {levels.map((level) => (
              <label key={level}>
                <input type="radio" name="faked" checked={level === faked} onChange={() => setFaked(level)} />
                <span>{words.say(`faked_${level}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {faked === 2 && (
          <p class="soft">
            {words.say('fakedALot')} {words.say('fakedSource')}
          </p>
        )}
        <div class="row">
          <button type="button" class="btn primary" aria-disabled={isEmpty} onClick={save}>
            {words.say('save')}
          </button>
        </div>
      </section>
      <EarlierDebriefs />
    </>
  );
}

type AnswerProps = { readonly ask: PlainKey; readonly field: ReturnType<typeof useOwnText>['field'] };

function Answer({ ask, field }: AnswerProps) {
  const { words } = usePanel();
  const id = useId();
  return (
    <div>
      <label for={id}>{words.say(ask)}</label>
      <textarea id={id} rows={1} maxLength={2000} {...field} />
    </div>
  );
}
