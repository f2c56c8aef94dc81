// The ticket room without a ticket: why there is none, and the one thing to do about it.
import type { ComponentChildren } from 'preact';
import type { TicketRoom } from '../../domain/panel-state.ts';
import { hostOf } from '../helpdesk-name.ts';
import { usePanel } from '../panel-context.ts';
import { PromiseRow } from '../promises/promise-row.tsx';
import { WaysOut } from './ways-out.tsx';

export function NoTicket({ room }: { readonly room: Exclude<TicketRoom, { kind: 'open' }> }) {
  const { words, actions } = usePanel();
  switch (room.kind) {
    case 'off':
      return (
        <Why title={words.say('offTitle', { site: siteName(room.origin) })} text={words.say('offText')}>
          <button type="button" class="btn primary big" onClick={() => actions.turnOn(room.origin)}>
            {words.say('turnOn')}
          </button>
          <WaysOut />
        </Why>
      );
    case 'unknown':
      return (
        <Why title={words.say('unknownTitle')} text={words.say('unknownText')}>
          <WaysOut withSelection={false} />
        </Why>
      );
    case 'unreachable':
      return (
        <Why title={words.say('unreachableTitle')} text={words.say('unreachableText')}>
          <WaysOut withSelection={false} />
        </Why>
      );
    case 'silent':
      return (
        <Why title={words.say('silentTitle')} text={words.say('silentText', { site: siteName(room.origin) })}>
          <button
            type="button"
            class="btn primary"
            onClick={() => actions.onTab((tabId) => ({ type: 'read-again', tabId }))}
          >
            {words.say('readAgain')}
          </button>
          <WaysOut />
        </Why>
      );
    case 'no-ticket':
      return (
        <>
          <Why title={words.say('noTicketTitle')} text={words.say('noTicketText')}>
            <WaysOut />
          </Why>
          {room.next && (
            <section>
              <h2>{words.say('nextPromise')}</h2>
              <ul class="promises">
                <PromiseRow key={room.next.id} line={room.next} startsOpen={room.next.isDue} />
              </ul>
            </section>
          )}
        </>
      );
  }
}

function Why({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="why">
      <h2 class="headline">{title}</h2>
      <p class="soft">{text}</p>
      {children}
    </section>
  );
}

function siteName(origin: string): string {
  return hostOf(origin) ?? origin;
}
