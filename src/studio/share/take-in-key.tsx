// A key of the agent's own from a PEM file, chosen or pasted.
import { useId, useRef, useState } from 'preact/hooks';
import { importKey } from '../../sharing/signing-key.ts';
import type { useDisclosure } from '../../ui/use-disclosure.ts';
import type { PlainKey } from '../../ui/words.ts';
import { useStudio } from '../studio-context.ts';
import { NameForm } from './name-form.tsx';
import { useKeepKey } from './use-keep-key.ts';
import type { MyKey } from './use-signing-keys.ts';

type Props = {
  readonly mine: readonly MyKey[];
  readonly region: ReturnType<typeof useDisclosure>['region'];
  readonly close: () => void;
};

/** Larger than any PEM file of one key, in bytes. */
const mostBytes = 20_000;

export function TakeInKey({ mine, region, close }: Props) {
  const { words } = useStudio();
  const keep = useKeepKey();
  const [pem, setPem] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = async (name: string): Promise<PlainKey | undefined> => {
    const made = await importKey(pem);
    if (made === undefined) return 'keyNotOne';
    if (mine.some((key) => key.id === made.key)) return 'keyHereAlready';
    if (await keep(name, made, 'status_keyTakenIn')) close();
    return undefined;
  };
  const read = async (chosen: File | undefined) => {
    // What is too large is no key: its name stands in the field, and says so when it is taken in.
    if (chosen) setPem(chosen.size > mostBytes ? chosen.name : await chosen.text());
  };
  return (
    <NameForm region={region} submit="keyTakeInDo" onSubmit={take}>
      <p>{words.say('keyTakeInText')}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => file.current?.click()}>
          {words.say('keyFile')}
        </button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".pem,.key,.txt"
        hidden
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
          event.currentTarget.value = ''; // The same file may be chosen again.
        }}
      />
      <label for={`${id}-pem`}>{words.say('keyPem')}</label>
      <textarea
        id={`${id}-pem`}
        class="key-text"
        rows={4}
        maxLength={mostBytes}
        spellcheck={false}
        autocomplete="off"
        value={pem}
        onInput={(event) => setPem(event.currentTarget.value)}
      />
    </NameForm>
  );
}
