// A file chosen by a button, or dropped.
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';

type Props = { readonly onFile: (file: File) => void };

export function ChooseFile({ onFile }: Props) {
  const { words } = usePanel();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A file that falls beside the field would be opened by the browser in the place of the panel.
    const refuse = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('dragover', refuse);
    document.addEventListener('drop', refuse);
    return () => {
      document.removeEventListener('dragover', refuse);
      document.removeEventListener('drop', refuse);
    };
  }, []);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <fieldset
      aria-label={words.say('restoreChoose')}
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {words.say('restoreChoose')}
      </button>
      <p class="soft">{words.say('restoreDrop')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = ''; // The same file may be chosen again.
        }}
      />
    </fieldset>
  );
}
