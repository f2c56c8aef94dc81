// One entry of the menu: what it does, and the key that does it without the menu. All entries look and work alike.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShortcutAction } from '../../domain/shortcuts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useKeyHint } from '../use-shortcuts.ts';

/** Closes the menu the entry stands in. */
export const CloseMenu = createContext<() => void>(() => {});

type GroupProps = { readonly label: string; readonly children: ComponentChildren };

export function MenuGroup({ label, children }: GroupProps) {
  return (
    <ul class="menu-group" aria-label={label}>
      {children}
    </ul>
  );
}

type EntryProps = {
  readonly label: string;
  /** What is done; the menu is closed by then. */
  readonly run: () => unknown;
  readonly shortcut?: ShortcutAction;
};

export function MenuEntry({ label, run, shortcut }: EntryProps) {
  const close = useContext(CloseMenu);
  const key = useKeyHint(shortcut);
  const pressed = () => {
    close();
    void run();
  };
  return (
    <li>
      <button type="button" class="entry" aria-keyshortcuts={key.aria} onClick={pressed}>
        <span>{label}</span>
        {key.shown !== undefined && (
          <span class="key" aria-hidden="true">
            {key.shown}
          </span>
        )}
      </button>
    </li>
  );
}

/** An entry that unfolds in the menu instead of leaving it. */
export function MenuFold({ label, children }: GroupProps) {
  const fold = useDisclosure();
  return (
    <li>
      <button {...fold.button} class="entry">
        <span>{label}</span>
        <Icon name="open" />
      </button>
      {fold.isOpen && (
        <div {...fold.region} class="entry-fold">
          {children}
        </div>
      )}
    </li>
  );
}
