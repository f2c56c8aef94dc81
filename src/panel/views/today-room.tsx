// Everything owed: what is due now, later today and later, and what was settled, with a way back.
import type { PromiseLine } from '../../domain/panel-state.ts';
import { usePanel } from '../panel-context.ts';
import { PromiseRow } from '../parts/promise-row.tsx';
import { SettledRow } from '../parts/settled-row.tsx';
import type { PlainKey } from '../words.ts';

export function TodayRoom() {
  const { state, words } = usePanel();
  const { now, laterToday, later, settled } = state.today;
  const isEmpty = now.length + laterToday.length + later.length === 0;
  return (
    <>
      {isEmpty && (
        <section class="why">
          <h2 class="headline">{words.say('todayEmptyTitle')}</h2>
          <p class="soft">{words.say('todayEmptyText')}</p>
        </section>
      )}
      <Lines title="todayNow" lines={now} />
      <Lines title="todayLaterToday" lines={laterToday} />
      <Lines title="todayLater" lines={later} />
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
    </>
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
