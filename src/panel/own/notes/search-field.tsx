// Where the search is typed: the slash brings you here from anywhere on the page, the arrow down goes on to the list, Escape
// empties it.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../ui/icon.tsx';
import { isPlainKey } from '../../../ui/is-plain-key.ts';
import { usePanel } from '../../panel-context.ts';

type Props = { readonly text: string; readonly set: (text: string) => void; readonly toList: () => void };

export function SearchField({ text, set, toList }: Props) {
  const { words } = usePanel();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPlainKey(event, '/')) return;
      event.preventDefault();
      box.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        maxLength={200}
        aria-label={words.say('notesSearch')}
        aria-keyshortcuts="/"
        placeholder={words.say('notesSearch')}
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
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
    </div>
  );
}
