// The prompts of a ticket as the panel would list them, with the one being written among them.
import type { PromptOffer } from '../../../domain/panel-state.ts';
import { Stretches } from '../../../ui/stretches.tsx';
import { useStudio } from '../../studio-context.ts';

type Props = { readonly offers: readonly PromptOffer[] /** `pack/prompt` */; readonly mine: string };

/** The panel shows three before it is asked for more. */
const first = 3;

export function Offers({ offers, mine }: Props) {
  const { words } = useStudio();
  const place = offers.findIndex(({ id }) => id === mine);
  const shown = offers.slice(0, first);
  const own = place >= first ? offers[place] : undefined;
  return (
    <ol class="offers">
      {shown.map((offer) => (
        <Offer key={offer.id} offer={offer} isMine={offer.id === mine} />
      ))}
      {own && (
        <>
          {place > first && <li class="soft between">{words.count('offersBetween', place - first)}</li>}
          <Offer offer={own} isMine />
        </>
      )}
    </ol>
  );
}

function Offer({ offer, isMine }: { readonly offer: PromptOffer; readonly isMine: boolean }) {
  const { words } = useStudio();
  return (
    <li class={isMine ? 'offer mine' : 'offer'} aria-current={isMine ? 'true' : undefined}>
      <p lang={offer.lang} dir="auto">
        <Stretches of={offer.stretches} as="i" />
      </p>
      <p class="soft">{offer.kind === 'reframe' ? words.say('toThink') : words.say('promptFrom', offer)}</p>
    </li>
  );
}
