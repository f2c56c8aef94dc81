// What the customer asks for, one line each, ticked where the reply speaks to it, and what is worth asking back. Hostile words
// make a reader miss what was asked (Rafaeli et al. 2012), so there the list stays in sight.
import type { QuestionView, ReadingView, TicketView } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';

type Props = { readonly ticket: TicketView; readonly reading: ReadingView };

export function Requests({ ticket, reading }: Props) {
  const { words } = usePanel();
  const asked = useDisclosure();
  const open = useDisclosure();
  const { requests, questions, pinned } = reading;
  if (requests.length + questions.length === 0) return null;
  const isFolded = requests.length > 0 && !pinned;
  return (
    <section class="asked">
      <div class="row">
        {pinned && <h2>{words.say('requests')}</h2>}
        {isFolded && (
          <button {...asked.button} class="more-of">
            {words.say('requests')} <Icon name="open" />
          </button>
        )}
        {questions.length > 0 && (
          <button {...open.button} class="more-of">
            {words.say('worthAsking')} <Icon name="open" />
          </button>
        )}
      </div>
      {(pinned || asked.isOpen) && (
        <div {...(isFolded && asked.region)}>
          <RequestList reading={reading} />
        </div>
      )}
      {open.isOpen && (
        <ul {...open.region} class="unfolded">
          {questions.map((question) => (
            <Question key={question.about} question={question} lang={reading.lang} ticketKey={ticket.ref.key} />
          ))}
        </ul>
      )}
    </section>
  );
}

function RequestList({ reading: { requests, lang } }: Pick<Props, 'reading'>) {
  const { words } = usePanel();
  return (
    <ul>
      {requests.map(({ text, answered }) => (
        <li key={text}>
          <Tick isDone={answered} says={words.say('requestAnswered')} />
          <span class="words" lang={lang} dir="auto">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

type QuestionProps = { readonly question: QuestionView; readonly lang: string; readonly ticketKey: string };

function Question({ question: { text, about, asked }, lang, ticketKey }: QuestionProps) {
  const { words, actions } = usePanel();
  const id = `ask-${about}`;
  return (
    <li>
      <Tick isDone={asked} says={words.say('questionAsked')} />
      <span id={id} class="words" lang={lang}>
        {text}
      </span>
      <button type="button" class="btn" aria-describedby={id} onClick={() => actions.insert({ text }, ticketKey)}>
        {words.say('insert')}
      </button>
    </li>
  );
}

/** Its place is kept while it is open, so that no word moves when it is done. */
function Tick({ isDone, says }: { readonly isDone: boolean; readonly says: string }) {
  return (
    <span class={isDone ? 'tick done' : 'tick'}>
      {isDone && (
        <>
          <Icon name="check" />
          <span class="unseen">{says}: </span>
        </>
      )}
    </span>
  );
}
