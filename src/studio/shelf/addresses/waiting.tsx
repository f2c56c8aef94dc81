// What waits for the agent, one line each: a version that came from an address, and a site the company's pack is to come from.
import type { ComponentChildren } from 'preact';
import type { Subscription } from '../../../domain/packs/shelf/subscription.ts';
import { useStudio } from '../../studio-context.ts';
import type { ArrivalDesk } from '../arrival/use-arrival.ts';
import { readAddress } from '../bring/text-kind.ts';
import { titleOf } from '../here/pack-words.ts';
import { useAddresses } from './use-addresses.ts';

export function Waiting({ look }: { readonly look: ArrivalDesk['look'] }) {
  const { shelf, words } = useStudio();
  const { ask, isCompanys } = useAddresses();
  const row = (subscription: Subscription) => {
    const { address, pack: id, waiting, problem } = subscription;
    const pack = shelf.packs.find((each) => each.id === id);
    const host = readAddress(address)?.host ?? address;
    if (waiting !== undefined)
      return (
        <Line
          key={address}
          button={words.say('waitsLook')}
          act={() => look({ file: waiting, way: 'address', address })}
        >
          {pack ? words.say('waitsUpdate', { pack: titleOf(pack, words) }) : words.say('waitsNew', { host })}
        </Line>
      );
    if (problem !== 'not-allowed' || !isCompanys(address)) return null;
    return (
      <Line key={address} button={words.say('addressAllow')} act={() => ask(subscription)}>
        {words.say('waitsSite', { host })}
      </Line>
    );
  };
  return <>{shelf.subscriptions.filter(({ leftAt }) => leftAt === undefined).map(row)}</>;
}

type LineProps = { readonly button: string; readonly act: () => void; readonly children: ComponentChildren };

function Line({ button, act, children }: LineProps) {
  return (
    <p class="aside row spread">
      {children}
      <button type="button" class="btn" onClick={act}>
        {button}
      </button>
    </p>
  );
}
