// What to do next in the try-out, in one or two sentences that follow what was done.
import type { TicketView } from '../../domain/panel-state.ts';
import { usePanel } from '../panel-context.ts';

type Props = {
  readonly ticket: TicketView;
  readonly draft: string;
  /** Writes a promise into the reply. */
  readonly promise: () => void;
  readonly end: () => void;
};

export function Guide({ ticket, draft, promise, end }: Props) {
  const { words, times } = usePanel();
  const [kept] = ticket.promises;
  const stage = kept ? 'kept' : ticket.promiseOffers.some(({ due }) => due) ? 'offer' : draft.trim() ? 'steps' : 'read';
  const saying = {
    read: () => words.say('tourGuideRead', { insert: words.say('insert') }),
    steps: () => words.say('tourGuideSteps'),
    offer: () => words.say('tourGuideOffer', { keep: words.say('keepPromise') }),
    kept: () =>
      words.say('tourGuideKept', { room: words.say('roomToday'), time: kept ? times.brief(kept.remindAt) : '' }),
  }[stage];
  return (
    <div class="guide">
      <p aria-live="polite">{saying()}</p>
      <div class="row">
        {stage === 'steps' && (
          <button type="button" class="btn" onClick={promise}>
            {words.say('tourAddPromise')}
          </button>
        )}
        <button type="button" class={stage === 'kept' ? 'btn primary' : 'link'} onClick={end}>
          {words.say('tourTryEnd')}
        </button>
      </div>
    </div>
  );
}
