// The ways in: a file or picture, chosen or dropped; a code or an address, pasted.
import { useRef } from 'preact/hooks';
import { useStudio } from '../../studio-context.ts';
import { useAddresses } from '../addresses/use-addresses.ts';
import { type UnreadReason, unreadWords } from './brought.ts';

type Props = {
  readonly unread: UnreadReason | undefined;
  readonly text: string;
  readonly type: (text: string) => void;
  /** Must be called in the click itself. */
  readonly submit: () => void;
  readonly onFile: (file: File) => void;
};

export function BringIn({ unread, text, type, submit, onFile }: Props) {
  const { words } = useStudio();
  const { isOpen } = useAddresses();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="bring">
      <h3>{words.say('bringIn')}</h3>
      <div class="row">
        <button type="button" class="btn" onClick={() => input.current?.click()}>
          {words.say('bringChoose')}
        </button>
        <p class="soft">{words.say('bringDrop')}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept=".carecue,.json,.txt,application/json,text/plain,image/png,image/jpeg,image/webp,image/gif"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = ''; // The same file may be chosen again.
        }}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label for="bring-text">{words.say(isOpen ? 'bringText' : 'bringCode')}</label>
        <div class="bring-text">
          <textarea
            id="bring-text"
            rows={1}
            spellcheck={false}
            autocomplete="off"
            value={text}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="btn">
            {words.say('bringLook')}
          </button>
        </div>
      </form>
      {isOpen && <p class="soft">{words.say('bringAddressWhy')}</p>}
      <p class="problem" role="alert">
        {unread && words.say(unreadWords[unread])}
      </p>
    </section>
  );
}
