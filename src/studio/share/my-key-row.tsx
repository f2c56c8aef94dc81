// One key of the agent's own: how others know it, its public half to hand out, its secret half to keep safe, and its end.

import { exportKey } from '../../sharing/signing-key.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { focusMain } from '../focus-main.ts';
import { Fingerprint } from '../shelf/here/fingerprint.tsx';
import { useStudio } from '../studio-context.ts';
import { useCopy } from './use-copy.ts';
import { type MyKey, secretOf } from './use-signing-keys.ts';

export function MyKeyRow({ mine }: { readonly mine: MyKey }) {
  const { words, times } = useStudio();
  const copy = useCopy();
  const save = useDisclosure();
  const remove = useDisclosure();
  const leave = ({ close, button }: typeof save) => {
    close();
    button.ref.current?.focus();
  };
  return (
    <li class="key-row">
      <h3 dir="auto">{mine.name}</h3>
      <p>
        <Fingerprint of={mine.fingerprint} />
      </p>
      <p class="soft">{words.say('keyMade', { when: times.full(mine.madeAt) })}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => copy(mine.id)}>
          <Icon name="copy" />
          {words.say('keyCopyPublic')}
        </button>
        <button {...save.button} class="link">
          {words.say('keySave')}
        </button>
        <button {...remove.button} class="link">
          {words.say('keyRemove')}
        </button>
      </div>
      {save.isOpen && <SaveKey mine={mine} region={save.region} close={() => leave(save)} />}
      {remove.isOpen && <RemoveKey mine={mine} region={remove.region} />}
    </li>
  );
}

type Region = ReturnType<typeof useDisclosure>['region'];
type Props = { readonly mine: MyKey; readonly region: Region };

function SaveKey({ mine, region, close }: Props & { readonly close: () => void }) {
  const { words, vault, world, say, tell } = useStudio();
  const save = async () => {
    const secret = await secretOf(vault, mine.id);
    if (!secret.ok) return tell(secret.problem);
    world.saveFile(
      `carecue-key-${mine.fingerprint.split(' ')[0]}.pem`,
      exportKey(secret.value),
      'application/x-pem-file',
    );
    say('status_fileSaved');
    close();
  };
  return (
    <div {...region} class="aside">
      <p>{words.say('keySaveText')}</p>
      <div class="row">
        <button type="button" class="btn danger" onClick={save}>
          {words.say('keySaveDo')}
        </button>
      </div>
    </div>
  );
}

function RemoveKey({ mine, region }: Props) {
  const { words, vault, say, tell } = useStudio();
  const remove = async (event: Event) => {
    if (event.currentTarget instanceof Element) focusMain(event.currentTarget);
    const removed = await vault.remove('signingKey', mine.id);
    if (!removed.ok) return tell(removed.problem);
    say('status_keyRemoved', async () => {
      const back = await removed.value();
      if (!back.ok) tell(back.problem);
      return back.ok;
    });
  };
  return (
    <div {...region} class="aside">
      <p>{words.say('keyRemoveText')}</p>
      <div class="row">
        <button type="button" class="btn danger" onClick={remove}>
          {words.say('keyRemoveDo')}
        </button>
      </div>
    </div>
  );
}
