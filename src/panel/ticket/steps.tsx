// The acknowledge-and-act steps as a strip that fills while the reply is written. Each step opens the words that earned it.
import { useState } from 'preact/hooks';
import type { StepView, TicketView } from '../../domain/panel-state.ts';
import type { Step } from '../../domain/reply/review.ts';
import type { Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { Checklist } from './checklist.tsx';

export function Steps({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const [opened, setOpened] = useState<Step>();
  const shown = ticket.steps.find(({ step }) => step === opened);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || opened === undefined) return;
    event.stopPropagation();
    setOpened(undefined);
  };
  return (
    <section class="steps">
      <h2 class="unseen">{words.say('steps')}</h2>
      <ol>
        {ticket.steps.map(({ step, state }) => (
          <li key={step}>
            <button
              type="button"
              class={`step ${state}`}
              aria-label={`${words.say(`step_${step}`)}, ${words.say(`stepState_${state}`)}`}
              aria-current={state === 'next' ? 'step' : undefined}
              aria-expanded={step === opened}
              aria-controls="step-detail"
              onClick={() => setOpened(step === opened ? undefined : step)}
              onKeyDown={closeOnEscape}
            >
              <span data-word={words.say(`step_${step}`)}>{words.say(`step_${step}`)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div id="step-detail" class="detail">
        {shown ? <StepDetail shown={shown} ticket={ticket} /> : <p>{hint(ticket, words)}</p>}
      </div>
      {ticket.checklist && <Checklist key={ticket.checklist.id} checklist={ticket.checklist} ticket={ticket} />}
      {ticket.audience === 'internal' && <p class="aside">{words.say('internalBox')}</p>}
    </section>
  );
}

function StepDetail({ shown, ticket }: { readonly shown: StepView; readonly ticket: TicketView }) {
  const { words, actions } = usePanel();
  const { step, byHand, state } = shown;
  const tick = (done: boolean) => actions.send({ type: 'tick-step', ticketKey: ticket.ref.key, step, done });
  const isOpen = state === 'next' || state === 'open';
  return (
    <>
      <p>{reason(shown, words)}</p>
      {(isOpen || byHand) && (
        <button type="button" class="btn" onClick={() => tick(isOpen)}>
          {words.say(isOpen ? 'tick' : 'untick')}
        </button>
      )}
    </>
  );
}

/** Why this step is ticked, or how to take it. */
function reason({ step, state, words: earning, byHand }: StepView, words: Words): string {
  if (earning.length > 0)
    return words.say('earnedBy', { words: words.list(earning.map((text) => words.say('quoted', { text }))) });
  if (byHand) return words.say('tickedByHand');
  return state === 'earlier' ? words.say('earnedEarlier') : words.say(`stepHint_${step}`);
}

function hint({ next, audience, reading, steps }: TicketView, words: Words): string {
  if (next === undefined && steps.some(({ state }) => state === 'earlier')) return words.say('stepsSent');
  if (audience === 'none') return words.say('noBox');
  if (next === undefined) return words.say('stepsDone');
  if (next === 'acknowledge' && reading?.arousal === 'high') return words.say('stepHintHigh');
  return words.say(`stepHint_${next}`);
}
