// Something fell and stayed: what was seen, one thing to try, and words to speak of it. It can be put away for two weeks.
import type { Drop } from '../../../domain/wellbeing/drop.ts';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { RaiseIt } from './raise-it.tsx';
import { trendDates } from './trend-dates.ts';
import { useTrendChoices } from './use-trend-choices.ts';
import { type Trends, useDrop } from './use-trends.ts';

const twoWeeks = 14 * 24 * 60 * 60_000;

export function DropCard({ trends }: { readonly trends: Trends }) {
  const drop = useDrop(trends);
  return drop ? <Told drop={drop} trends={trends} /> : null;
}

function Told({ drop, trends }: { readonly drop: Drop; readonly trends: Trends }) {
  const { state, words, actions } = usePanel();
  const choose = useTrendChoices(trends.choices);
  const raising = useDisclosure();
  const day = trendDates(words.locale).told(drop.since);
  return (
    <section class="trend-drop">
      <h2>{words.say('dropTitle')}</h2>
      <p>{words.say(`drop_${drop.of}`, { day })}</p>
      <p>
        {words.say(`dropHelp_${drop.help}`)} <small class="soft">{words.say(`dropSource_${drop.help}`)}</small>
      </p>
      <p class="soft">{words.say('dropHow')}</p>
      <div class="row">
        <button class="btn" {...raising.button}>
          {words.say('raise')}
        </button>
        {drop.help === 'breaks' && (
          <button type="button" class="link" onClick={() => actions.goOwn('pause')}>
            {words.say('ownPage_pause')}
          </button>
        )}
        <button
          type="button"
          class="link"
          onClick={() => choose({ dropAfter: state.now + twoWeeks }, 'status_dropAway')}
        >
          {words.say('dropPutAway')}
        </button>
      </div>
      {raising.isOpen && (
        <div {...raising.region}>
          <RaiseIt drop={drop} />
        </div>
      )}
    </section>
  );
}
