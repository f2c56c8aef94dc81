// The last screen: what the ticket room offers beside this page (one click turns the site on), and the try-out.
import { usePanel } from '../panel-context.ts';
import { NoTicket } from '../ticket/no-ticket.tsx';

export function StartHere({ tryOut }: { readonly tryOut: () => void }) {
  const { state, words } = usePanel();
  const { ticket } = state;
  return (
    <>
      {ticket.kind === 'open' ? <h2 class="headline">{words.say('tourSee')}</h2> : <NoTicket room={ticket} />}
      <section class="try">
        <p class="soft">{words.say(ticket.kind === 'open' ? 'tourSeeText' : 'tourTryText')}</p>
        <button type="button" class={ticket.kind === 'off' ? 'btn' : 'btn primary'} onClick={tryOut}>
          {words.say('tourTry')}
        </button>
      </section>
    </>
  );
}
