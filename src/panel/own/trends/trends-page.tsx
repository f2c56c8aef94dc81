// How it has been: the two questions when they are due, what fell and stayed, the picture, and what the work did.
import { useId, useState } from 'preact/hooks';
import { type TrendSpan, trendSpans } from '../../../domain/wellbeing/trend.ts';
import { usePanel } from '../../panel-context.ts';
import { DropCard } from './drop-card.tsx';
import { ImpactWords } from './impact-words.tsx';
import { PulseQuestion } from './pulse-question.tsx';
import { TrendView } from './trend-view.tsx';
import { useTrendChoices } from './use-trend-choices.ts';
import { type Trends, useTrends } from './use-trends.ts';

/** A quarter of sixty tickets a day. */
const mostHandled = 4_000;

export function TrendsPage() {
  const trends = useTrends(mostHandled);
  return trends ? (
    <>
      <PulseQuestion lastAt={trends.pulses[0]?.at} choices={trends.choices} />
      <DropCard trends={trends} />
      <Picture trends={trends} />
      <ImpactWords trends={trends} />
      <AboutPulse trends={trends} />
    </>
  ) : (
    <section />
  );
}

const spanNames = { days: 'trendTwoWeeks', weeks: 'trendQuarter' } as const;

function Picture({ trends }: { readonly trends: Trends }) {
  const { words } = usePanel();
  const [span, setSpan] = useState<TrendSpan>('days');
  const choose = useTrendChoices(trends.choices);
  const name = useId();
  const asTable = trends.choices.asTable === true;
  return (
    <section>
      <div class="row spread">
        <fieldset class="kinds">
          <legend class="unseen">{words.say('trendSpan')}</legend>
          {trendSpans.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={span === each} onChange={() => setSpan(each)} />
              <span>{words.say(spanNames[each])}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" class="link" onClick={() => choose({ asTable: !asTable })}>
          {words.say(asTable ? 'trendAsPicture' : 'trendAsTable')}
        </button>
      </div>
      <TrendView trends={trends} span={span} />
    </section>
  );
}

/** Who the two questions come from, and the way back for who turned them off. */
function AboutPulse({ trends: { choices, pulses } }: { readonly trends: Trends }) {
  const { words } = usePanel();
  const choose = useTrendChoices(choices);
  if (choices.pulseOff)
    return (
      <div class="row">
        <button type="button" class="link" onClick={() => choose({ pulseOff: false, pulseAfter: 0 })}>
          {words.say('pulseStart')}
        </button>
      </div>
    );
  return pulses.length > 0 ? <p class="soft">{words.say('pulseSource')}</p> : null;
}
