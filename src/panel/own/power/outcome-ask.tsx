// "How did it go?" A few days after a decision the first page asks once, quietly; nothing follows from not answering.
import { isWorthAsking } from '../../../domain/empowerment/decision-log.ts';
import type { Note } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useDecisions } from './use-decisions.ts';
import { useEditedText } from './use-edited-text.ts';

export function OutcomeAsk() {
  const { state } = usePanel();
  // The one made longest ago: it has had the most time to show.
  const asked = useDecisions().findLast((note) => isWorthAsking(note, state.now));
  return asked ? <Ask key={asked.id} note={asked} /> : null;
}

function Ask({ note }: { readonly note: Note }) {
  const { words, times, actions } = usePanel();
  const own = useOwn();
  const outcome = useEditedText(`decision:${note.id}:outcome`);
  const isEmpty = outcome.text.trim() === '';
  const answer = async () => {
    if (isEmpty) return;
    const now = Date.now();
    const decision = { ...note.decision, outcome: outcome.text.trim() };
    if (!(await own.save('note', { ...note, decision, askedAt: now, changedAt: now }))) return;
    outcome.forget();
    actions.say('status_noteSaved');
  };
  const skip = async () => {
    if (await own.save('note', { ...note, askedAt: Date.now() })) outcome.forget();
  };
  return (
    <section class="aside outcome">
      <h2>{words.say('outcomeAsk')}</h2>
      <p class="clamped" dir="auto">
        {words.say('labelled', { label: times.day(note.madeAt) ?? '', text: note.text })}
      </p>
      <textarea rows={1} maxLength={4_000} aria-label={words.say('decisionOutcome')} dir="auto" {...outcome.field} />
      <div class="row">
        <button type="button" class={isEmpty ? 'btn' : 'btn primary'} aria-disabled={isEmpty} onClick={answer}>
          {words.say('save')}
        </button>
        <button type="button" class="link" onClick={skip}>
          {words.say('outcomeSkip')}
        </button>
      </div>
    </section>
  );
}
