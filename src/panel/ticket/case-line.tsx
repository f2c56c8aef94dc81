// What kind of case it is and how far it has come, as one quiet line that opens to change it: words and checklists follow it.
import { useId } from 'preact/hooks';
import type { TicketView } from '../../domain/panel-state.ts';
import { situations, stages } from '../../domain/situation/situation.ts';
import { situationWords, stageWords } from '../../ui/case-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import type { Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { Pace } from './pace.tsx';

export function CaseLine({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const change = useDisclosure();
  return (
    <section class="case">
      <div class="case-said">
        <button {...change.button} class="more-of">
          <span>{lineOf(ticket.case, words)}</span> <Icon name="open" />
        </button>
        {ticket.reading && <Pace reading={ticket.reading} />}
      </div>
      {change.isOpen && (
        <div {...change.region} class="unfolded">
          <Shown of={ticket.case} />
          <Situations ticket={ticket} />
          <Stages ticket={ticket} />
          <p class="soft">{words.say('caseKept')}</p>
        </div>
      )}
    </section>
  );
}

/** "Looks like: delay +1 · waiting": what matters most, how many more, and the stage; the rest is one click away. */
function lineOf({ situations: [first, ...more], stage }: TicketView['case'], words: Words): string {
  const name = first && words.say(situationWords[first.situation]);
  const parts = [
    name !== undefined && (more.length > 0 ? `${name} +${more.length}` : name),
    stage !== undefined && words.say(stageWords[stage]),
  ].filter((part) => part !== false);
  return parts.length === 0 ? words.say('caseUnknown') : words.say('caseLooksLike', { case: parts.join(' · ') });
}

/** The words it rests on. */
function Shown({ of: { situations: held } }: { readonly of: TicketView['case'] }) {
  const { words } = usePanel();
  const told = held.filter((one) => one.words.length > 0);
  if (told.length === 0) return null;
  return (
    <ul class="soft">
      {told.map((one) => (
        <li key={one.situation}>
          {words.say(one.of === 'draft' ? 'caseInReply' : 'caseInMessage', {
            situation: words.say(situationWords[one.situation]),
            words: words.list(one.words.map((text) => words.say('quoted', { text }))),
          })}
        </li>
      ))}
    </ul>
  );
}

function Situations({ ticket }: { readonly ticket: TicketView }) {
  const { words, actions } = usePanel();
  const label = useId();
  const ticketKey = ticket.ref.key;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of chips, its legend breaks the line
    <div class="chips" role="group" aria-labelledby={label}>
      <span class="soft" id={label}>
        {words.say('caseSituation')}
      </span>
      {situations.map((situation) => {
        const holds = ticket.case.situations.some((one) => one.situation === situation);
        return (
          <button
            key={situation}
            type="button"
            class="chip choice"
            aria-pressed={holds}
            onClick={() => actions.send({ type: 'tell-situation', ticketKey, situation, holds: !holds })}
          >
            {words.say(situationWords[situation])}
          </button>
        );
      })}
    </div>
  );
}

function Stages({ ticket }: { readonly ticket: TicketView }) {
  const { words, actions } = usePanel();
  const label = useId();
  const ticketKey = ticket.ref.key;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div class="chips" role="group" aria-labelledby={label}>
      <span class="soft" id={label}>
        {words.say('caseStage')}
      </span>
      {stages.map((stage) => (
        <button
          key={stage}
          type="button"
          class="chip choice"
          aria-pressed={ticket.case.stage === stage}
          onClick={() => actions.send({ type: 'tell-stage', ticketKey, stage })}
        >
          {words.say(stageWords[stage])}
        </button>
      ))}
    </div>
  );
}
