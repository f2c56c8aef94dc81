// Everything owed: what is due now, later today and later; whom to ask after; and what was settled, with a way back.
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import type { PlainKey } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { PromiseRow } from '../promises/promise-row.tsx';
import { FocusTime } from './focus-time.tsx';
import { SettledRow } from './settled-row.tsx';
import { Silences } from './silences.tsx';
import { TodayTools } from './today-tools.tsx';
import { useRowKeys } from './use-row-keys.ts';

export function TodayRoom() {
  const { state, words, actions } = usePanel();
  const { now, laterToday, later, settled, silences, more } = state.today;
  const rows = useRowKeys();
  const isEmpty = now.length + laterToday.length + later.length === 0;
  return (
    <div {...rows} class="today">
      <FocusTime />
      {isEmpty && (
        <section class="why">
          <h2 class="headline">{words.say('todayEmptyTitle')}</h2>
          <p class="soft">{words.say('todayEmptyText')}</p>
        </section>
      )}
      <Lines title="todayNow" lines={now} />
      <Lines title="todayLaterToday" lines={laterToday} />
      <Lines title="todayLater" lines={later} />
      {more > 0 && (
        <button type="button" class="link" onClick={actions.showMore}>
          {words.count('morePromises', more)}
        </button>
      )}
      <Silences lines={silences} />
      {settled.length > 0 && (
        <section>
          <h2>{words.say('todaySettled')}</h2>
          <ul class="promises">
            {settled.map((line) => (
              <SettledRow key={line.id} line={line} />
            ))}
          </ul>
        </section>
      )}
      <TodayTools />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: PlainKey; readonly lines: readonly PromiseLine[] }) {
  const { words } = usePanel();
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{words.say(title)}</h2>
      <ul class="promises">
        {lines.map((line, place) => (
          // The oldest of those that are due is the next thing to do: it stands open.
          <PromiseRow key={line.id} line={line} startsOpen={line.isDue && place === 0} />
        ))}
      </ul>
    </section>
  );
}
