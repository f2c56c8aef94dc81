// One more key of the agent's own: made here, or taken in from a PEM file of theirs.

import { makeSigningKey } from '../../sharing/signing-key.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useStudio } from '../studio-context.ts';
import { NameForm } from './name-form.tsx';
import { TakeInKey } from './take-in-key.tsx';
import { useKeepKey } from './use-keep-key.ts';
import type { MyKey } from './use-signing-keys.ts';

export function AddKey({ mine }: { readonly mine: readonly MyKey[] }) {
  const { words } = useStudio();
  const make = useDisclosure();
  const take = useDisclosure();
  const keep = useKeepKey();
  const leave = ({ close, button }: typeof make) => {
    close();
    button.ref.current?.focus();
  };
  const makeOne = async (name: string) => {
    if (await keep(name, await makeSigningKey(), 'status_keyMade')) leave(make);
    return undefined;
  };
  return (
    <>
      <div class="row">
        <button {...make.button} class={mine.length === 0 ? 'btn primary' : 'btn'}>
          {words.say('keyMake')}
        </button>
        <button {...take.button} class="link">
          {words.say('keyTakeIn')}
        </button>
      </div>
      {make.isOpen && <NameForm region={make.region} submit="keyMakeDo" onSubmit={makeOne} />}
      {take.isOpen && <TakeInKey mine={mine} region={take.region} close={() => leave(take)} />}
    </>
  );
}
