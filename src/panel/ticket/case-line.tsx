// What kind of case it is and how far it has come, as one quiet line that opens to change it: words and checklists follow it.
import { useId } from 'preact/hooks';
import type { TicketView } from '../../domain/panel-state.ts';
import { type Situation, situations, stages } from '../../domain/situation/situation.ts';
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
  const ticketKey = ticket.ref.key;
  const holds = (situation: Situation) => ticket.case.situations.some((one) => one.situation === situation);
  return (
    <Choices
      name={words.say('caseSituation')}
      of={situations}
      say={(situation) => words.say(situationWords[situation])}
      isChosen={holds}
      choose={(situation) => actions.send({ type: 'tell-situation', ticketKey, situation, holds: !holds(situation) })}
    />
  );
}

function Stages({ ticket }: { readonly ticket: TicketView }) {
  const { words, actions } = usePanel();
  return (
    <Choices
      name={words.say('caseStage')}
      of={stages}
      say={(stage) => words.say(stageWords[stage])}
      isChosen={(stage) => ticket.case.stage === stage}
      choose={(stage) => actions.send({ type: 'tell-stage', ticketKey: ticket.ref.key, stage })}
    />
  );
}

type ChoicesProps<T extends string> = {
  readonly name: string;
  readonly of: readonly T[];
  readonly say: (one: T) => string;
  readonly isChosen: (one: T) => boolean;
  readonly choose: (one: T) => void;
};

function Choices<T extends string>({ name, of, say, isChosen, choose }: ChoicesProps<T>) {
  const label = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of chips, its legend breaks the line
    <div class="chips" role="group" aria-labelledby={label}>
      <span class="soft" id={label}>
        {name}
      </span>
      {of.map((one) => (
        <button key={one} type="button" class="chip choice" aria-pressed={isChosen(one)} onClick={() => choose(one)}>
          {say(one)}
        </button>
      ))}
    </div>
  );
}
