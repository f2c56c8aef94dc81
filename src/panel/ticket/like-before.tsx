// Decisions the agent made on tickets like this one: one folded line; behind it what was decided, how it went, what is shared.
import type { TicketView } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { DecisionText } from '../own/power/decision-text.tsx';
import { labelsOf } from '../own/power/labels.ts';
import { type DecidedBefore, useDecidedBefore } from '../own/power/use-decisions.ts';
import { usePanel } from '../panel-context.ts';

export function LikeBefore({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const before = useDecidedBefore(ticket);
  const list = useDisclosure();
  if (before.length === 0) return null;
  return (
    <section class="like-before">
      <button {...list.button} class="more-of">
        <span>{words.say('decisionsLike', { count: String(before.length) })}</span> <Icon name="open" />
      </button>
      {list.isOpen && (
        <ul {...list.region} class="unfolded rows">
          {before.map((one) => (
            <Before key={one.note.id} before={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Before({ before: { note, shared } }: { readonly before: DecidedBefore }) {
  const { words, times } = usePanel();
  return (
    <li class="kept">
      <p class="about-note">
        <time dateTime={new Date(note.madeAt).toISOString()} title={times.full(note.madeAt)}>
          {times.day(note.madeAt) ?? times.clock(note.madeAt)}
        </time>
        {' · '}
        {words.say('decisionShared', { what: labelsOf(shared, words).join(', ') })}
      </p>
      <DecisionText note={note} />
    </li>
  );
}
