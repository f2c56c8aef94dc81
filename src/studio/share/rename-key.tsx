// Another name for a key that is known: what the agent calls whoever has it.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KnownKey } from '../../domain/packs/shelf/known-key.ts';
import type { useDisclosure } from '../../ui/use-disclosure.ts';
import { useStudio } from '../studio-context.ts';

type Props = {
  readonly known: Pick<KnownKey, 'key' | 'name'>;
  readonly region: ReturnType<typeof useDisclosure>['region'];
  readonly close: () => void;
};

export function RenameKey({ known, region, close }: Props) {
  const { words, act, world } = useStudio();
  const [name, setName] = useState(known.name);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.select(), []);
  const named = (to: string) => ({ type: 'name-key', key: known.key, name: to }) as const;
  const send = async (event: Event) => {
    event.preventDefault();
    const to = name.trim();
    if (to === '') return field.current?.focus();
    const back = async () => (await world.send(named(known.name))).ok;
    if (to === known.name || (await act(named(to), 'status_keyRenamed', back))) close();
  };
  return (
    <form {...region} class="aside key-form" onSubmit={send}>
      <label for={id}>{words.say('keyRenameTo')}</label>
      <input
        id={id}
        ref={field}
        maxLength={200}
        autocomplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="btn primary">
          {words.say('save')}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
