// The one thing at the top of the own room: a break that goes on, the end of the shift, or how the agent is, with a reason when
// there is one to ask now.
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { BreakChips } from './break-chips.tsx';
import { offerIn } from './care-words.ts';
import { CheckIn } from './check-in.tsx';
import { LastCheckIn } from './last-check-in.tsx';
import { OfferAnswers } from './offer-answers.tsx';
import { ShiftEnd, useShiftEnd } from './shift-end.tsx';
import { type Care, couldUseBreak, useCare } from './use-care.ts';
import { useOffer } from './use-offer.ts';

export function CareTop() {
  const care = useCare();
  return care ? <Top care={care} /> : null;
}

const freshFor = 60 * 60_000;

function Top({ care }: { readonly care: Care }) {
  const { state, words, actions } = usePanel();
  const { lastCheckIn, breaks, pause, settings } = care;
  const [isAskedAgain, askAgain] = useState(false);
  const shiftEnd = useShiftEnd(care);
  // Whatever else stands here, it is the one thing that is asked.
  const offer = shiftEnd.isNear || pause ? undefined : care.offer;
  const { keep, take, notNow, later } = useOffer(offer);
  useEffect(keep);
  if (pause)
    return (
      <div class="row spread">
        <p>{words.say('breakGoesOn')}</p>
        <button type="button" class="btn primary" onClick={() => actions.goOwn('pause')}>
          {words.say('backToBreak')}
        </button>
      </div>
    );
  if (shiftEnd.isNear) return <ShiftEnd notToday={shiftEnd.notToday} />;
  const isFresh = lastCheckIn !== undefined && state.now - lastCheckIn.at <= freshFor && !isAskedAgain;
  const why = offer && offerIn(words, offer);
  const answers = offer && <OfferAnswers notNow={notNow} later={later} />;
  const isPause = offer?.about === 'pause';
  const chips = (couldUseBreak(care, isFresh) || (settings.breaks && offer)) && (
    <BreakChips breaks={breaks} isOffered={isPause} onBegin={() => void take()} />
  );
  const done = () => {
    askAgain(false);
    if (!isPause) void take();
  };
  return (
    <section class="care-top">
      {why && isPause && <h2 class="headline">{words.say('nudgePauseTitle')}</h2>}
      {why && isPause && <p class="care-why soft">{why}</p>}
      {!isPause && isFresh && <LastCheckIn last={lastCheckIn} again={() => askAgain(true)} />}
      {!isPause && !isFresh && <CheckIn why={why} onSaved={done} />}
      {chips}
      {(answers || chips) && (
        <div class="row">
          {answers}
          <button type="button" class="link" onClick={() => actions.goOwn('pause')}>
            {words.say('moreBreaks')}
          </button>
        </div>
      )}
    </section>
  );
}
