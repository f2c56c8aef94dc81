// Rare things with all that is owed: hand it over at the end of a shift, take a colleague's over, put it into a calendar.
import { useState } from 'preact/hooks';
import { type Handover, handOver, readHandover, takeOver } from '../../domain/promises/handover.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { handoverText } from './handover-text.ts';

/** Bytes: ten thousand promises in long words. */
const largestFile = 20_000_000;

export function TodayTools() {
  const { state, words } = usePanel();
  const tools = useDisclosure();
  return (
    <section>
      <button {...tools.button} class="link">
        {words.say('todayTools')}
      </button>
      {tools.isOpen && (
        <div {...tools.region} class="unfolded">
          {state.today.owed > 0 && <GiveAway />}
          <TakeOver />
        </div>
      )}
    </section>
  );
}

function GiveAway() {
  const { state, words, times, actions } = usePanel();
  /** All of them, also those the room does not list. */
  const withAll = (use: (handover: Handover) => Promise<void> | void) => async () => {
    const all = await actions.allOwed();
    if (all !== undefined) await use(handOver(all, state.now));
  };
  return (
    <>
      <p class="soft">{words.say('handOverText')}</p>
      <div class="row">
        <button
          type="button"
          class="btn"
          onClick={withAll((handover) => actions.copy(handoverText(handover, words, times)))}
        >
          {words.say('handOverCopy')}
        </button>
        <button
          type="button"
          class="btn"
          onClick={withAll((handover) => actions.saveFile('carecue-handover.json', JSON.stringify(handover, null, 1)))}
        >
          {words.say('handOverFile')}
        </button>
        <button type="button" class="btn" onClick={withAll(({ promises }) => actions.saveCalendar(promises))}>
          {words.say('calendarAll')}
        </button>
      </div>
    </>
  );
}

function TakeOver() {
  const { words } = usePanel();
  const [found, setFound] = useState<Handover | 'not one'>();
  const read = async (file: File | undefined) => {
    if (file === undefined) return setFound(undefined);
    setFound(file.size > largestFile ? 'not one' : (readHandover(await file.text()) ?? 'not one'));
  };
  return (
    <>
      <label>
        {words.say('takeOver')}
        <input type="file" accept=".json,application/json" onChange={(event) => read(event.currentTarget.files?.[0])} />
      </label>
      {found === 'not one' && (
        <p class="problem" role="alert">
          {words.say('takeOverNotOne')}
        </p>
      )}
      {found !== undefined && found !== 'not one' && <Found handover={found} done={() => setFound(undefined)} />}
    </>
  );
}

/** What the file would add, before it does. */
function Found({ handover, done }: { readonly handover: Handover; readonly done: () => void }) {
  const { state, words, times, actions } = usePanel();
  const { today, rhythm, now } = state;
  const shown = [...today.now, ...today.laterToday, ...today.later];
  const { fresh } = takeOver(handover.promises, shown, now, rhythm.leads);
  const take = async () => {
    if (!(await actions.send({ type: 'take-over', promises: [...handover.promises] }))) return;
    actions.say('status_takenOver');
    done();
  };
  return (
    <>
      <p>{words.count('takeOverFound', fresh.length)}</p>
      <ul class="history soft">
        {fresh.slice(0, 8).map(({ ticket, words: said, due, lang }) => (
          <li key={`${ticket.key} ${due}`} lang={lang}>
            {times.brief(due)} · {words.say('quoted', { text: said })}
          </li>
        ))}
      </ul>
      {fresh.length > 0 && (
        <button type="button" class="btn primary" onClick={take}>
          {words.say('takeOverDo')}
        </button>
      )}
    </>
  );
}
