// The ticket beside the panel: how its customer may feel, what the reply does already, what could be written, what was promised.
import type { TicketView } from '../../domain/panel-state.ts';
import type { MissingPart } from '../../domain/ticket/snapshot.ts';
import { usePanel } from '../panel-context.ts';
import { PromiseRow } from '../promises/promise-row.tsx';
import { Tour } from '../tour/tour-later.ts';
import { Advice } from './advice.tsx';
import { CadenceOffer } from './cadence-offer.tsx';
import { CaseLine } from './case-line.tsx';
import { Foot } from './foot.tsx';
import { AfterReply, CareHistory, DecideInstead, JotDown, LikeBefore, MayDecide } from './later-parts.ts';
import { NewPromise } from './new-promise.tsx';
import { NoTicket } from './no-ticket.tsx';
import { PasteBox } from './paste-box.tsx';
import { PlaybookLine } from './playbook-line.tsx';
import { PromiseOffers } from './promise-offers.tsx';
import { Prompts } from './prompts.tsx';
import { Reading } from './reading.tsx';
import { Requests } from './requests.tsx';
import { Steps } from './steps.tsx';
import { WaysOut } from './ways-out.tsx';

export function TicketRoom() {
  const { state, isPasting, isTourLeft = false } = usePanel();
  const isNew = !state.settings.tourSeen && !isTourLeft && !isPasting;
  return (
    <>
      {isPasting && <PasteBox />}
      {state.ticket.kind === 'open' ? (
        <OpenTicket key={state.ticket.ticket.ref.key} ticket={state.ticket.ticket} />
      ) : isNew ? (
        <Tour />
      ) : (
        <NoTicket room={state.ticket} />
      )}
    </>
  );
}

function OpenTicket({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const due = ticket.promises.filter(({ isDue }) => isDue);
  const open = ticket.promises.filter(({ isDue }) => !isDue);
  return (
    <>
      <HandedOver source={ticket.source} />
      <ReadPartly ticket={ticket} />
      {ticket.reading ? <Reading reading={ticket.reading} /> : <NoMessage />}
      {(ticket.reading || ticket.case.stage) && <CaseLine ticket={ticket} />}
      {ticket.playbook && <PlaybookLine playbook={ticket.playbook} />}
      {due.length > 0 && (
        <ul class="promises" aria-label={words.say('todayNow')}>
          {due.map((line) => (
            <PromiseRow key={line.id} line={line} isOnTicket startsOpen />
          ))}
        </ul>
      )}
      <Steps ticket={ticket} />
      {/* Under the steps: what comes from the own room comes a moment later, and must not move them. */}
      <div class="known">
        {ticket.reading && <Requests ticket={ticket} reading={ticket.reading} />}
        <CareHistory ticket={ticket} />
        <MayDecide ticket={ticket} />
        <LikeBefore ticket={ticket} />
      </div>
      <Prompts ticket={ticket} />
      <JotDown ticket={ticket} />
      <section>
        {open.length > 0 && <h2>{words.say('promisesHere')}</h2>}
        {open.length > 0 && (
          <ul class="promises">
            {open.map((line) => (
              <PromiseRow key={line.id} line={line} isOnTicket />
            ))}
          </ul>
        )}
        <CadenceOffer ticket={ticket} />
        <NewPromise ticket={ticket} />
      </section>
      <Foot>
        <DecideInstead ticket={ticket} />
        <Advice ticket={ticket} />
        <PromiseOffers ticket={ticket} />
        <AfterReply ticket={ticket} />
      </Foot>
    </>
  );
}

function HandedOver({ source }: Pick<TicketView, 'source'>) {
  const { words, actions } = usePanel();
  if (source === 'page') return null;
  return (
    <div class="aside row spread">
      <span>{words.say(source === 'selection' ? 'sourceSelection' : 'sourcePaste')}</span>
      <button type="button" class="link" onClick={() => actions.onTab((tabId) => ({ type: 'read-page', tabId }))}>
        {words.say('readPage')}
      </button>
    </div>
  );
}

/** A missing reply box is told beside the steps, and is no fault of the page. */
const isTold = (part: MissingPart): part is Exclude<MissingPart, 'composer'> => part !== 'composer';

function ReadPartly({ ticket: { source, missing, reading } }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const isPartly =
    source === 'page' && reading !== undefined && (missing.includes('subject') || missing.includes('messages'));
  if (!isPartly) return null;
  const parts = words.list(missing.filter(isTold).map((part) => words.say(`missing_${part}`)));
  return (
    <div class="aside">
      <p>{words.say('partlyTitle', { parts })}</p>
      <WaysOut />
    </div>
  );
}

function NoMessage() {
  const { words } = usePanel();
  return (
    <section class="reading">
      <h2 class="headline">{words.say('noMessageTitle')}</h2>
      <p class="soft">{words.say('noMessageText')}</p>
      <WaysOut />
    </section>
  );
}
