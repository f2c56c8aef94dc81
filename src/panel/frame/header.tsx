// The head of each room: who and what, and the door to everything rare.
import type { TicketView } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Words } from '../../ui/words.ts';
import { helpdeskName } from '../helpdesk-name.ts';
import { ownPageNames } from '../own/own-page-names.ts';
import { usePanel } from '../panel-context.ts';
import { BarButton } from './bar-button.tsx';
import { MoreMenu } from './more-menu.tsx';
import { StatusLine } from './status-line.tsx';

export function Header() {
  const { room, ownPage, knownKind, state, words, actions } = usePanel();
  switch (room) {
    case 'ticket':
      return state.ticket.kind === 'open' ? (
        <TicketHead ticket={state.ticket.ticket} />
      ) : (
        <Head title={words.say('extensionName')} />
      );
    case 'today': {
      const { owed } = state.today;
      return (
        <Head
          title={words.say('roomToday')}
          about={owed === 0 ? words.say('nothingOwed') : words.count('openPromises', owed)}
        />
      );
    }
    case 'tour':
      return <Head title={words.say('tour')} />;
    case 'settings':
      return <Head title={words.say('settings')} back={{ to: words.say('back'), go: () => actions.go('today') }} />;
    case 'knows':
      return knownKind === undefined ? (
        <Head title={words.say('knowsTitle')} back={{ to: words.say('back'), go: () => actions.go('settings') }} />
      ) : (
        <Head
          title={words.say(`knows_${knownKind}`)}
          about={words.say('knowsTitle')}
          back={{ to: words.say('knowsTitle'), go: () => actions.goKnows() }}
        />
      );
    case 'privacy':
      return (
        <Head title={words.say('privacyTitle')} back={{ to: words.say('knowsTitle'), go: () => actions.goKnows() }} />
      );
    case 'playbooks':
      return (
        <Head
          title={words.say('playbooks')}
          about={words.say('playbooksAbout')}
          {...(state.ticket.kind === 'open' && {
            back: { to: words.say('backToTicket'), go: () => actions.go('ticket') },
          })}
        />
      );
    case 'me':
      return (
        <Head
          title={words.say(ownPageNames[ownPage])}
          about={words.say('onlyYou')}
          isPrivate
          {...(ownPage !== 'home' && { back: { to: words.say('backToMe'), go: () => actions.goOwn('home') } })}
        />
      );
  }
}

function TicketHead({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  return <Head title={ticketTitle(ticket, words)} about={ticketAbout(ticket, words)} />;
}

function ticketTitle({ subject, ticketId, source }: TicketView, words: Words): string {
  if (source !== 'page') return words.say('handedOver');
  return (
    subject ?? (ticketId === undefined ? words.say('ticketUntitled') : words.say('ticketNumber', { id: ticketId }))
  );
}

/** Who, which number, where, and whether they had to write before. */
function ticketAbout({ customer, subject, ticketId, ref, reading, source }: TicketView, words: Words): string {
  const parts = [
    customer,
    // Without a subject the number is the title.
    subject !== undefined && ticketId && `#${ticketId}`,
    source === 'page' && helpdeskName(ref),
    reading && contacts(reading, words),
  ];
  return parts.filter(Boolean).join(' · ');
}

function contacts({ contacts: times, repeated }: NonNullable<TicketView['reading']>, words: Words): string | undefined {
  if (times > 1) return words.count('contacts', times);
  return repeated ? words.say('repeated') : undefined;
}

type HeadProps = {
  readonly title: string;
  readonly about?: string;
  readonly isPrivate?: boolean;
  /** Where to, as the button says it. */
  readonly back?: { readonly to: string; readonly go: () => void };
};

function Head({ title, about, isPrivate = false, back }: HeadProps) {
  return (
    <header>
      {back && <IconButton icon="back" label={back.to} class="back" onClick={back.go} />}
      <div class="head">
        <h1 title={title} dir="auto">
          {title}
        </h1>
        {about !== undefined && (
          <p class="soft with-icon" title={about}>
            {isPrivate && <Icon name="lock" />}
            <span>{about}</span>
          </p>
        )}
        <StatusLine />
      </div>
      <BarButton />
      <MoreMenu />
    </header>
  );
}
