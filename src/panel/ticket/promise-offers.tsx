// Promises seen in the reply as it is written, or in the one just sent: one click keeps the agent to it. They hold the foot
// of the room, so that nothing above moves when one appears.
import type { TicketView } from '../../domain/panel-state.ts';
import { usePanel } from '../panel-context.ts';
import { PromiseOfferForm } from './promise-offer-form.tsx';
import { SentLine } from './sent-line.tsx';

export function PromiseOffers({ ticket }: { readonly ticket: TicketView }) {
  const { words } = usePanel();
  const { promiseOffers } = ticket.sent ?? ticket;
  if (promiseOffers.length === 0 && ticket.sent === undefined) return null;
  return (
    <section class="offers" aria-label={promiseOffers.length > 0 ? words.say('promiseOffers') : undefined}>
      <SentLine ticket={ticket} />
      {promiseOffers.map((offer, place) => (
        <PromiseOfferForm key={place} offer={offer} ticket={ticket} />
      ))}
    </section>
  );
}
