// The checklist for this case, folded to one line under the steps. What the reply earns is ticked by it, the rest by hand.
import type { ChecklistView, TicketView } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';

type Props = { readonly checklist: ChecklistView; readonly ticket: TicketView };

export function Checklist({ checklist, ticket }: Props) {
  const { words } = usePanel();
  const list = useDisclosure();
  const { title, steps, lang, principle, pack, source } = checklist;
  const done = steps.filter((step) => step.done).length;
  return (
    <div class="checklist">
      <button {...list.button} class="more-of">
        <span>
          <span lang={lang}>{title}</span>
          {' · '}
          {words.say('checklistDone', { done: String(done), all: String(steps.length) })}
        </span>{' '}
        <Icon name="open" />
      </button>
      {list.isOpen && (
        <div {...list.region}>
          <ul>
            {steps.map((step) => (
              <Item key={step.id} step={step} lang={lang} ticketKey={ticket.ref.key} />
            ))}
          </ul>
          <p class="source soft">
            {words.say('promptFrom', { principle, pack })}. {words.say('source', { source })}
          </p>
        </div>
      )}
    </div>
  );
}

type ItemProps = {
  readonly step: ChecklistView['steps'][number];
  readonly lang: string;
  readonly ticketKey: string;
};

function Item({ step: { id, text, done, byHand, act }, lang, ticketKey }: ItemProps) {
  const { words, actions } = usePanel();
  const mark = (
    <>
      <span class={done ? 'tick done' : 'tick'}>{done && <Icon name="check" />}</span>
      <span lang={lang}>{text}</span>
    </>
  );
  if (!byHand)
    return (
      <li>
        <div class="item" title={words.say('tickedByReply')}>
          {mark}
          <span class="unseen">, {words.say('tickedByReply')}</span>
        </div>
      </li>
    );
  const tick = () =>
    actions.send(
      act === undefined
        ? { type: 'tick-item', ticketKey, item: id, done: !done }
        : { type: 'tick-step', ticketKey, step: act, done: !done },
    );
  return (
    <li>
      <button type="button" class="item" aria-pressed={done} onClick={tick}>
        {mark}
      </button>
    </li>
  );
}
