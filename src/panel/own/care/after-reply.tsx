// Under the line that says the reply went out: after a heavy one room for a breath and a look back, after any other, now and
// then, one question. One quiet line that asks for nothing; it leaves by itself when the next reply is begun.
import { useEffect } from 'preact/hooks';
import type { TicketView } from '../../../domain/panel-state.ts';
import { isHeavy } from '../../../domain/wellbeing/demand.ts';
import { isHushed, type Offer } from '../../../domain/wellbeing/nudge-now.ts';
import { usePanel } from '../../panel-context.ts';
import { useLock } from '../use-lock.ts';
import { BreakChips } from './break-chips.tsx';
import { offerIn } from './care-words.ts';
import { OfferAnswers } from './offer-answers.tsx';
import { useBreakIdeas } from './use-break-ideas.ts';
import { type Care, useCare } from './use-care.ts';
import { useOffer } from './use-offer.ts';

type Props = { readonly ticket: TicketView };

export function AfterReply({ ticket }: Props) {
  const lock = useLock();
  const { state } = usePanel();
  const isJustSent = ticket.sent !== undefined && state.now - ticket.sent.at < justSent;
  return isJustSent && lock.kind === 'open' ? <AfterSent ticket={ticket} /> : null;
}

/** Who looks at the ticket again later has taken that breath. Milliseconds. */
const justSent = 30 * 60_000;

function AfterSent({ ticket: { reading, sent } }: Props) {
  const { state } = usePanel();
  const care = useCare();
  if (care === undefined) return null;
  if (reading && isHeavy(reading) && mayBreathe(care, state.now)) return <HeavyOne care={care} />;
  // Nobody is asked two things at once: first what was promised is seen to.
  const isAsked = sent !== undefined && sent.promiseOffers.length > 0;
  return care.offer && !isAsked ? <Offered care={care} offer={care.offer} /> : null;
}

/** Beside a heavy one, whatever was asked before; but not where the agent wants quiet. */
const mayBreathe = ({ settings, quiet, nudges, pause }: Care, now: number): boolean =>
  settings.howOften !== 'never' && quiet === undefined && pause === undefined && !isHushed(nudges, now);

function HeavyOne({ care }: { readonly care: Care }) {
  const { words, actions } = usePanel();
  const { notNow } = useOffer(undefined);
  const breath = useBreakIdeas()
    .filter(({ guide }) => guide === 'breathing')
    .toSorted((a, b) => a.minutes - b.minutes);
  return (
    <div class="after">
      <p>{words.say('heavyOne')}</p>
      <BreakChips breaks={care.settings.breaks ? breath.slice(0, 1) : []}>
        <button type="button" class="btn" onClick={() => actions.goOwn('debrief')}>
          {words.say('lookBack')}
        </button>
        <OfferAnswers notNow={notNow} />
      </BreakChips>
    </div>
  );
}

function Offered({ care: { breaks }, offer }: { readonly care: Care; readonly offer: Offer }) {
  const { words, actions } = usePanel();
  const { keep, take, notNow, later } = useOffer(offer);
  useEffect(keep);
  const answers = <OfferAnswers notNow={notNow} later={later} />;
  if (offer.about === 'pause')
    return (
      <div class="after">
        <p>{offerIn(words, offer)}</p>
        <BreakChips breaks={breaks.slice(0, 1)} onBegin={() => void take()}>
          {answers}
        </BreakChips>
      </div>
    );
  const checkIn = async () => {
    await take();
    actions.goOwn('home');
  };
  return (
    <div class="after">
      <p>{offerIn(words, offer)}</p>
      <div class="row break-chips">
        <button type="button" class="btn" onClick={checkIn}>
          {words.say('checkIn')}
        </button>
        {answers}
      </div>
    </div>
  );
}
