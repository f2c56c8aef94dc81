// What the agent would see on a ticket, with the draft among the packs in use: where this thing comes, and how it reads filled in.
import { useId, useMemo, useState } from 'preact/hooks';
import { langs } from '../../../domain/language/lang.ts';
import type { Pack } from '../../../domain/packs/format/pack.ts';
import type { ListName } from '../../../domain/packs/shelf/overlay.ts';
import type { TicketView } from '../../../domain/panel-state.ts';
import type { TicketSnapshot } from '../../../domain/ticket/snapshot.ts';
import { situationWords, stageWords } from '../../../ui/case-words.ts';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import { langWords } from '../names.ts';
import { Offers } from './offers.tsx';
import { type SampleTicket, sampleTickets } from './sample-tickets.ts';
import { ShownThing } from './shown-thing.tsx';
import { StandingLine } from './standing-line.tsx';
import { usePreview } from './use-preview.ts';

type Props = { readonly packs: readonly Pack[]; readonly list: ListName; readonly index: number };

/** Of these nothing is offered on a ticket. */
const away: readonly ListName[] = ['practice', 'selfCare'];

/** Kept while the page is open: whoever tries twenty prompts on a ticket chooses it once. */
let lastChoice: { readonly ticket: string; readonly pasted: string } | undefined;

export function Preview(props: Props) {
  return away.includes(props.list) ? null : <Trial {...props} />;
}

function Trial({ packs, list, index }: Props) {
  const { words } = useStudio();
  const { pack } = useOpenDesk();
  const [choice, choose] = useState(
    () => lastChoice ?? { ticket: sampleTickets.find(({ lang }) => lang === words.lang)?.id ?? '', pasted: '' },
  );
  const [reply, write] = useState('');
  const id = useId();
  const change = (next: typeof choice) => {
    lastChoice = next;
    choose(next);
  };
  const snapshot = useMemo(() => snapshotOf(choice, reply), [choice, reply]);
  const preview = usePreview({ draft: pack, packs, list, index, snapshot });
  const sample = sampleTickets.find((ticket) => ticket.id === choice.ticket);
  return (
    <section class="trial" aria-labelledby={id}>
      <div class="trial-ticket">
        <div class="row spread">
          <h3 id={id}>{words.say('tryOn')}</h3>
          <select
            aria-label={words.say('tryTicket')}
            value={choice.ticket}
            onChange={({ currentTarget: { value } }) => change({ ...choice, ticket: value })}
          >
            {langs.map((lang) => (
              <optgroup key={lang} label={words.say(langWords[lang])}>
                {sampleTickets
                  .filter((ticket) => ticket.lang === lang)
                  .map((ticket) => (
                    <option key={ticket.id} value={ticket.id}>
                      {ticket.subject}
                    </option>
                  ))}
              </optgroup>
            ))}
            <option value="">{words.say('tryPasted')}</option>
          </select>
        </div>
        {sample === undefined ? (
          <textarea
            rows={3}
            dir="auto"
            aria-label={words.say('pasteLabel')}
            placeholder={words.say('pasteLabel')}
            value={choice.pasted}
            onInput={({ currentTarget: { value } }) => change({ ...choice, pasted: value })}
          />
        ) : (
          <blockquote lang={sample.lang}>{sample.text}</blockquote>
        )}
        {list === 'avoid' && (
          <textarea
            rows={2}
            dir="auto"
            aria-label={words.say('tryReply')}
            placeholder={words.say('tryReply')}
            value={reply}
            onInput={({ currentTarget: { value } }) => write(value)}
          />
        )}
      </div>
      <div class="trial-shown">
        {preview && <ReadAs view={preview.view} />}
        {preview && <StandingLine standing={preview.standing} list={list} hasReply={reply.trim() !== ''} />}
        {preview && list === 'prompts' && <Offers offers={preview.view.prompts} mine={preview.thingId} />}
        {preview && <ShownThing view={preview.view} list={list} mine={preview.thingId} />}
      </div>
    </section>
  );
}

/** How the engine reads the customer, in one line. */
function ReadAs({ view: { reading, case: of } }: { readonly view: TicketView }) {
  const { words } = useStudio();
  if (reading === undefined) return <p class="soft">{words.say('noMessageTitle')}</p>;
  const parts = [
    ...reading.feelings.map(({ feeling }) => words.say(`feeling_${feeling}`)),
    ...(reading.needs.length > 0
      ? [words.say('needsAre', { needs: words.list(reading.needs.map((need) => words.say(`need_${need}`))) })]
      : []),
    ...of.situations.map(({ situation }) => words.say(situationWords[situation])),
    ...(of.stage === undefined ? [] : [words.say(stageWords[of.stage])]),
  ];
  return <p class="soft">{words.say('tryRead', { as: parts.join(' · ') })}</p>;
}

function snapshotOf(
  { ticket, pasted }: { readonly ticket: string; readonly pasted: string },
  reply: string,
): TicketSnapshot {
  const sample: SampleTicket | undefined = sampleTickets.find(({ id }) => id === ticket);
  const common = {
    helpdesk: 'generic',
    url: 'https://help.example.com/1',
    composer: { audience: 'public', draft: reply },
  } as const;
  if (sample === undefined)
    return { ...common, source: 'paste', messages: pasted.trim() === '' ? [] : [{ author: 'customer', text: pasted }] };
  const { requester, subject, channel, text } = sample;
  return {
    ...common,
    source: 'page',
    ticketId: '48213',
    requester,
    subject,
    channel,
    messages: [{ author: 'customer', name: requester, text }],
  };
}
