// Where something is searched by typing: the glass, the field, its name.
import type { Ref, TargetedKeyboardEvent } from 'preact';
import { Icon } from './icon.tsx';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly set: (text: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly 'aria-keyshortcuts'?: string | undefined;
  readonly onKeyDown?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
};

export function SearchField({ label, text, set, inputRef, ...keys }: Props) {
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        {...keys}
        ref={inputRef ?? null}
        type="search"
        maxLength={200}
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}
