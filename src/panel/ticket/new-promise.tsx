// A promise by hand: given on the phone, or in words no engine would find; once, or as a rhythm of updates until it is solved.
import { useId, useState } from 'preact/hooks';
import type { TicketView } from '../../domain/panel-state.ts';
import { type Cadence, nextUpdate } from '../../domain/promises/cadence.ts';
import type { Priority } from '../../domain/promises/promise.ts';
import { reminderTimes } from '../../domain/promises/reminders.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { MomentField } from '../promises/moment-field.tsx';
import { useKeepPromise } from '../promises/use-keep-promise.ts';
import { useKeptText } from '../use-kept-text.ts';

export function NewPromise({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const form = useDisclosure();
  return (
    <div>
      <button {...form.button} class="link">
        {words.say('newPromise')}
      </button>
      {form.isOpen && (
        <div {...form.region} class="unfolded">
          <Form ticket={ticket} close={form.close} />
        </div>
      )}
    </div>
  );
}

type Rhythm = 'once' | Cadence['unit'];
const rhythms: readonly Rhythm[] = ['once', 'hours', 'working-hours', 'working-days'];
const rhythmWords = {
  once: 'rhythm_once',
  hours: 'rhythm_hours',
  'working-hours': 'rhythm_workingHours',
  'working-days': 'rhythm_workingDays',
} as const;
const priorities: readonly Priority[] = ['low', 'normal', 'high'];

function Form({ ticket, close }: { readonly ticket: TicketView; readonly close: () => void }) {
  const { words, state } = usePanel();
  const id = useId();
  const keepPromise = useKeepPromise(ticket);
  const said = useKeptText(`promise ${ticket.ref.key}`);
  const owner = useKeptText(`promise-owner ${ticket.ref.key}`);
  const [priority, setPriority] = useState<Priority>('normal');
  const [rhythm, setRhythm] = useState<Rhythm>('once');
  const [every, setEvery] = useState(4);
  const [chosen, choose] = useState<number>();
  const [isAsked, setAsked] = useState(false);
  const { timeZone, hours, leads } = state.rhythm;
  const cadence = rhythm === 'once' ? undefined : { every, unit: rhythm };
  const due = cadence ? nextUpdate(cadence, state.now, timeZone, hours) : chosen;
  const isPast = due !== undefined && due <= state.now;
  const dueProblem = isPast ? words.say('duePast') : isAsked && due === undefined ? words.say('pickDue') : undefined;
  const text = said.text.trim();
  const keep = async () => {
    setAsked(true);
    if (text === '' || due === undefined || isPast) return;
    const isKept = await keepPromise({
      words: text,
      kind: cadence ? 'tell' : 'do',
      lang: ticket.reading?.lang ?? words.lang,
      priority,
      due,
      ...reminderTimes(due, state.now, leads, priority),
      ...(owner.text.trim() !== '' && { owner: owner.text.trim() }),
      ...(cadence && { cadence }),
    });
    if (!isKept) return;
    for (const field of [said, owner]) field.forget();
    close();
  };
  return (
    <div class="move">
      <label for={`${id}-words`}>{words.say('promiseWords')}</label>
      <textarea
        id={`${id}-words`}
        rows={1}
        maxLength={2_000}
        aria-invalid={isAsked && text === ''}
        aria-describedby={isAsked && text === '' ? `${id}-problem` : undefined}
        {...said.field}
      />
      {isAsked && text === '' && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {words.say('promiseWordsMissing')}
        </p>
      )}
      <label class="row spread">
        {words.say('rhythm')}
        <select value={rhythm} onChange={(event) => setRhythm(rhythms[event.currentTarget.selectedIndex] ?? 'once')}>
          {rhythms.map((one) => (
            <option key={one} value={one}>
              {words.say(rhythmWords[one])}
            </option>
          ))}
        </select>
      </label>
      {cadence ? (
        <label class="row spread">
          {words.say('every')}
          <input
            type="number"
            min={1}
            max={500}
            value={every}
            onChange={(event) =>
              setEvery(Math.min(500, Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1)))
            }
          />
        </label>
      ) : (
        <MomentField label={words.say('dueWhen')} at={chosen} problem={dueProblem} onChange={choose} />
      )}
      <label class="row spread">
        {words.say('priority')}
        <select
          value={priority}
          onChange={(event) => setPriority(priorities[event.currentTarget.selectedIndex] ?? 'normal')}
        >
          {priorities.map((one) => (
            <option key={one} value={one}>
              {words.say(`priority_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="row spread">
        {words.say('owner')}
        <input type="text" maxLength={100} placeholder={words.say('ownerMe')} {...owner.field} />
      </label>
      <button type="button" class="btn primary" onClick={keep}>
        {words.say('keepPromise')}
      </button>
    </div>
  );
}
