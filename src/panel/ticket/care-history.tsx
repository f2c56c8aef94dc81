// What is remembered of this customer, in one line before the agent writes; behind it the contacts one by one, two fields for
// what the agent knows of them, and forgetting.
import type { ComponentChildren } from 'preact';
import { careTextLength } from '../../domain/care-history/care.ts';
import type { CareLine } from '../../domain/care-history/care-line.ts';
import type { TicketView } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import type { Words } from '../../ui/words.ts';
import { contactLabels } from '../own/power/labels.ts';
import { TextField } from '../own/power/text-field.tsx';
import { type CareHistory as History, useCareHistory } from '../own/power/use-care-history.ts';
import { useEditedText } from '../own/power/use-edited-text.ts';
import { useForgetCustomers } from '../own/power/use-forget-customers.ts';
import { useOwn } from '../own/use-own.ts';
import { usePanel } from '../panel-context.ts';

/** Contacts listed at most. */
const most = 6;

export function CareHistory({ ticket }: { readonly ticket: TicketView }) {
  const { words, times } = usePanel();
  const history = useCareHistory(ticket);
  const open = useDisclosure();
  if (history?.care === undefined || history.line === undefined) return null;
  const { care, line } = history;
  const said = line.last ? lineOf(line, words, (at) => times.day(at) ?? times.clock(at)) : words.say('careRemembered');
  return (
    <section class="care-line">
      <button {...open.button} class="more-of">
        <span>{said}</span> <Icon name="open" />
      </button>
      {(care.prefers || care.helped) && !open.isOpen && <Typed care={care} />}
      {open.isOpen && (
        <div {...open.region} class="unfolded">
          <ul class="contacts">
            {[...care.contacts]
              .reverse()
              .slice(0, most)
              .map((contact) => (
                <li key={`${contact.at} ${contact.ticket}`}>
                  <time dateTime={new Date(contact.at).toISOString()} title={times.full(contact.at)}>
                    {times.day(contact.at) ?? times.clock(contact.at)}
                  </time>{' '}
                  <span>{contactLabels(contact, words)}</span>
                </li>
              ))}
          </ul>
          <CareFields history={history} />
        </div>
      )}
    </section>
  );
}

/** "Third time in 30 days · last time worried · a promise came late" */
function lineOf({ time, last, word }: CareLine, words: Words, dayOf: (at: number) => string): string {
  return [
    timesIn30Days(time, words) ?? (last ? words.say('careBefore', { day: dayOf(last.at) }) : undefined),
    last?.feeling && words.say('careLast', { feeling: words.say(`feeling_${last.feeling}`) }),
    word && words.say(word === 'late' ? 'careLate' : 'careInTime'),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function timesIn30Days(time: number, words: Words): string | undefined {
  if (time < 2) return undefined;
  if (time === 2) return words.say('careSecond');
  return time === 3 ? words.say('careThird') : words.say('careTimes', { number: String(time) });
}

/** The agent's own words about them stay in sight: they were typed to be seen before the next reply. */
function Typed({ care: { prefers, helped } }: { readonly care: NonNullable<History['care']> }) {
  const { words } = usePanel();
  const told = (label: string, text: string | undefined): ComponentChildren =>
    text && (
      <p class="clamped" dir="auto">
        {words.say('labelled', { label, text })}
      </p>
    );
  return (
    <>
      {told(words.say('carePrefers'), prefers)}
      {told(words.say('careHelped'), helped)}
    </>
  );
}

type FieldsProps = { readonly history: History; readonly onSaved?: () => void };

/** What the agent knows of this person. Also where nothing is remembered of them yet. */
export function CareFields({ history: { id, care, settings }, onSaved }: FieldsProps) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const forget = useForgetCustomers();
  const prefers = useEditedText(`care:${id}:prefers`, care?.prefers);
  const helped = useEditedText(`care:${id}:helped`, care?.helped);
  const isChanged = prefers.isChanged || helped.isChanged;
  const save = async () => {
    if (!isChanged) return;
    const { prefers: _, helped: __, ...rest } = care ?? { id, contacts: [] };
    const typed = { ...given('prefers', prefers.text), ...given('helped', helped.text) };
    if (!(await own.save('care', { ...rest, ...typed, changedAt: Date.now() }))) return;
    prefers.forget();
    helped.forget();
    actions.say('status_noteSaved');
    onSaved?.();
  };
  return (
    <>
      <TextField
        label={words.say('carePrefers')}
        hint={words.say('carePrefersHint')}
        of={prefers}
        maxLength={careTextLength}
      />
      <TextField
        label={words.say('careHelped')}
        hint={words.say('careHelpedHint')}
        of={helped}
        maxLength={careTextLength}
      />
      <div class="row">
        <button type="button" class={isChanged ? 'btn primary' : 'btn'} aria-disabled={!isChanged} onClick={save}>
          {words.say('save')}
        </button>
        {care && (
          <button type="button" class="link" onClick={() => forget([id])}>
            {words.say('careForget')}
          </button>
        )}
      </div>
      <p class="soft">
        {words.say('careExplain')} {words.say('careFor', { days: words.count('dayCount', settings.days) })}
      </p>
      <button type="button" class="link" onClick={() => actions.goOwn('customers')}>
        {words.say('ownPage_customers')}
      </button>
    </>
  );
}

const given = (name: 'prefers' | 'helped', text: string) => text.trim() !== '' && { [name]: text.trim() };
