// Where the search is typed: a key ("/" at first) brings you here from anywhere on the page, the arrow down goes on to the list,
// Escape empties it.
import { useEffect, useRef } from 'preact/hooks';
import { SearchField as Field } from '../../../ui/search-field.tsx';
import { usePanel } from '../../panel-context.ts';
import { useKeyHint, useShortcuts } from '../../use-shortcuts.ts';

type Props = { readonly text: string; readonly set: (text: string) => void; readonly toList: () => void };

export function SearchField({ text, set, toList }: Props) {
  const { words } = usePanel();
  const box = useRef<HTMLInputElement>(null);
  const key = useKeyHint('find');
  useEffect(() => box.current?.focus(), []);
  useShortcuts({ find: () => box.current?.select() });
  return (
    <Field
      label={words.say('notesSearch')}
      text={text}
      set={set}
      inputRef={box}
      aria-keyshortcuts={key.aria}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') {
          event.stopPropagation();
          set('');
        }
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        toList();
      }}
    />
  );
}
