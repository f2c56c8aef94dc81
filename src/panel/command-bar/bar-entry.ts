// One line of the command bar: what it is found by, what is shown of it, and what Enter does.
import type { Findable } from '../../domain/command-bar/find-entries.ts';
import type { Lang } from '../../domain/language/lang.ts';
import type { ShortcutAction } from '../../domain/shortcuts.ts';
import type { PlainKey } from '../../ui/words.ts';

type Shown = {
  readonly title: string;
  /** Where it is another than that of the interface. */
  readonly lang?: Lang;
  readonly about?: string;
};

export type BarEntry = Findable & {
  readonly id: string;
  /** The key that does the same. */
  readonly shortcut?: ShortcutAction;
  /** Shown before anything is typed. */
  readonly isFirst?: boolean;
  /** Asked only of what was found. */
  readonly shown: () => Shown;
  /** Called within the key press or the click itself, with the bar closed. */
  readonly run: () => void;
};

/** A word of the interface, in each of its languages. */
export type InAll = (key: PlainKey) => readonly string[];
