// Keys of others that packs came with: who they are, by what name, and no longer trusting one.
import { textIn } from '../../domain/packs/format/names.ts';
import type { Shelf } from '../../domain/packs/shelf/shelf.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { Fingerprint } from '../shelf/here/fingerprint.tsx';
import { useStudio } from '../studio-context.ts';
import { RenameKey } from './rename-key.tsx';

type Key = Shelf['keys'][number];

export function OtherKeys() {
  const { words, shelf } = useStudio();
  return (
    <section class="keys">
      <h2 class="headline">{words.say('keysKnown')}</h2>
      <p class="keys-about">{words.say(shelf.keys.length > 0 ? 'keysKnownText' : 'keysKnownNone')}</p>
      <ul class="key-rows">
        {shelf.keys.map((key) => (
          <OtherKeyRow key={key.key} known={key} />
        ))}
      </ul>
    </section>
  );
}

function OtherKeyRow({ known }: { readonly known: Key }) {
  const { words, times, act, world } = useStudio();
  const rename = useDisclosure();
  const revoke = useDisclosure();
  const { key, name, isRevoked, byPolicy } = known;
  const leave = ({ close, button }: typeof rename) => {
    close();
    button.ref.current?.focus();
  };
  const set = (revoked: boolean) => ({ type: 'revoke-key', key, isRevoked: revoked }) as const;
  const change = async () => {
    const back = async () => (await world.send(set(isRevoked))).ok;
    if (await act(set(!isRevoked), isRevoked ? 'status_keyTrusted' : 'status_keyRevoked', back)) leave(revoke);
  };
  const isOut = isRevoked || byPolicy === 'revoked';
  return (
    <li class="key-row">
      <h3 dir="auto" class={isOut ? 'revoked' : undefined}>
        {name}
      </h3>
      <p>
        <Fingerprint of={known.fingerprint} />
      </p>
      <p class="soft">
        <Signed packs={known.packs} />
        {words.say('keySince', { when: times.full(known.since) })}
      </p>
      {isOut && <p>{words.say(byPolicy === 'revoked' ? 'keyRevokedByPolicy' : 'keyRevoked')}</p>}
      {byPolicy === 'allowed' && <p>{words.say('keyAllowedByPolicy')}</p>}
      <div class="row">
        <button {...rename.button} class="link">
          {words.say('keyRename')}
        </button>
        {byPolicy !== 'revoked' && (
          <button {...revoke.button} class="link">
            {words.say(isRevoked ? 'keyTrustAgain' : 'keyRevoke')}
          </button>
        )}
      </div>
      {rename.isOpen && <RenameKey known={known} region={rename.region} close={() => leave(rename)} />}
      {revoke.isOpen && (
        <div {...revoke.region} class="aside">
          <p>{words.say(isRevoked ? 'keyTrustAgainText' : 'keyRevokeText')}</p>
          <div class="row">
            <button type="button" class={isRevoked ? 'btn' : 'btn danger'} onClick={change}>
              {words.say(isRevoked ? 'keyTrustAgainDo' : 'keyRevokeDo')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

/** The packs by name where they are here, by id where they have gone. */
function Signed({ packs }: { readonly packs: readonly string[] }) {
  const { words, shelf } = useStudio();
  if (packs.length === 0) return null;
  const names = packs.map((id) => {
    const here = shelf.packs.find((pack) => pack.id === id);
    return (here && textIn(here.title, words.lang)) ?? id;
  });
  return <>{words.say('keySigned', { packs: words.list(names) })} </>;
}
