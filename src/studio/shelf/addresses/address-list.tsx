// Where packs are fetched from, now and then: when each was asked last, what it said, and when it is asked again.
import type { AddressProblem, Subscription } from '../../../domain/packs/shelf/subscription.ts';
import { packProblemWords, refusalWords } from '../../../ui/pack-problem-words.ts';
import type { PlainKey, Words } from '../../../ui/words.ts';
import { useStudio } from '../../studio-context.ts';
import { readAddress } from '../bring/text-kind.ts';
import { titleOf } from '../here/pack-words.ts';
import { useAddresses } from './use-addresses.ts';

const problemWords = {
  unreachable: 'address_unreachable',
  'not-allowed': 'address_notAllowed',
  moved: 'address_moved',
  'not-found': 'address_notFound',
  'server-failed': 'address_serverFailed',
  'too-large': 'address_tooLarge',
  'not-a-pack': 'address_notAPack',
  refused: 'address_refused',
} as const satisfies Readonly<Record<AddressProblem, PlainKey>>;

export function AddressList() {
  const { shelf, words } = useStudio();
  const { isOpen } = useAddresses();
  const followed = shelf.subscriptions.filter(({ leftAt }) => leftAt === undefined);
  if (isOpen && followed.length === 0) return null;
  return (
    <section class="addresses">
      <h3>{words.say('addresses')}</h3>
      {!isOpen && <p class="soft">{words.say(shelf.isSealed ? 'addressesSealed' : 'addressesForbidden')}</p>}
      {followed.length > 0 && (
        <ul>
          {followed.map((subscription) => (
            <AddressRow key={subscription.address} subscription={subscription} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AddressRow({ subscription }: { readonly subscription: Subscription }) {
  const { words, shelf } = useStudio();
  const { ask, remove, isCompanys } = useAddresses();
  const { address, problem } = subscription;
  const place = readAddress(address);
  const pack = shelf.packs.find(({ id }) => id === subscription.pack);
  return (
    <li class="address">
      <p class="address-name">
        <strong>{place?.host ?? address}</strong>
        <span class="soft">{place?.path}</span>
      </p>
      {pack && <p class="soft">{titleOf(pack, words)}</p>}
      <Asked of={subscription} />
      {problem && <p class="problem">{troubleWith(subscription, words)}</p>}
      <div class="pack-actions">
        <button type="button" class="link" onClick={() => ask(subscription)}>
          {words.say(problem === 'not-allowed' ? 'addressAllow' : 'addressAskNow')}{' '}
          <span class="unseen">{address}</span>
        </button>
        {isCompanys(address) ? (
          <span class="soft">{words.say('packRequired')}</span>
        ) : (
          <button type="button" class="link" onClick={() => remove(subscription)}>
            {words.say('addressRemove')} <span class="unseen">{address}</span>
          </button>
        )}
      </div>
    </li>
  );
}

function Asked({ of: { checkedAt, nextAt } }: { readonly of: Subscription }) {
  const { words, times, world } = useStudio();
  const last =
    checkedAt === undefined ? words.say('addressNotYet') : words.say('addressLast', { when: times.fromNow(checkedAt) });
  const next =
    nextAt > world.now() ? words.say('addressNext', { when: times.fromNow(nextAt) }) : words.say('addressSoon');
  return (
    <p class="soft" title={checkedAt === undefined ? undefined : times.full(checkedAt)}>
      {last} · {next}
    </p>
  );
}

const whyWords = { ...refusalWords, ...packProblemWords };

/** What happened and what to do; where the pack itself is the reason, that reason. */
function troubleWith({ problem, why }: Subscription, words: Words): string {
  const said = problem === undefined ? [] : [words.say(problemWords[problem])];
  return [...said, ...(why === undefined ? [] : [words.say(whyWords[why])])].join(' ');
}
