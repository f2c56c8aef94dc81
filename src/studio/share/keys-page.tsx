// Keys: the agent's own, that packs are signed with, and those of others this machine knows.
import { useLockOf } from '../../ui/use-lock-of.ts';
import { useStudio } from '../studio-context.ts';
import { AddKey } from './add-key.tsx';
import { MyKeyRow } from './my-key-row.tsx';
import { OtherKeys } from './other-keys.tsx';
import { RoomShut } from './room-shut.tsx';
import { useSigningKeys } from './use-signing-keys.ts';

export function KeysPage() {
  const { words, vault } = useStudio();
  const lock = useLockOf(vault);
  return (
    <>
      <section class="keys">
        <h2 class="headline">{words.say('keysMine')}</h2>
        <p class="keys-about">{words.say('keysMineText')}</p>
        {lock.kind === 'open' ? <MyKeys sealed={lock.sealed} /> : <RoomShut lock={lock} />}
      </section>
      <OtherKeys />
    </>
  );
}

function MyKeys({ sealed }: { readonly sealed: boolean }) {
  const { words } = useStudio();
  const keys = useSigningKeys();
  if (keys === undefined) return null;
  return (
    <>
      {keys.length > 0 && (
        <ul class="key-rows">
          {keys.map((key) => (
            <MyKeyRow key={key.id} mine={key} />
          ))}
        </ul>
      )}
      <AddKey mine={keys} />
      <p class="soft">{words.say(sealed ? 'keysSealed' : 'keysUnsealed')}</p>
    </>
  );
}
