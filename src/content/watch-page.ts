// Knows when to read the page, and reports what changed: never the same twice, never more than one report a change. A page is
// read as a whole when it changes, and only its reply box while the agent types in it: a long ticket costs nothing per key.
import { contains, isThere } from '../adapters/dom.ts';
import { draftOf } from '../adapters/draft-of.ts';
import { readPage } from '../adapters/read-page.ts';
import type { CaretMemory } from '../composer/remember-caret.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import type { PagePort } from '../messages/page-port.ts';
import { kinds } from './change-kinds.ts';
import { changedParts } from './changed-parts.ts';
import type { DeskReaders } from './desk-readers.ts';
import { isSame } from './is-same.ts';
import { treeWatcher } from './watch-trees.ts';
import { whenQuiet } from './when-quiet.ts';

type Watched = {
  readonly window: Window;
  readonly memory: CaretMemory;
  readonly readerFor: DeskReaders;
  readonly port: Pick<PagePort, 'report' | 'draft' | 'show' | 'isLookedAt' | 'isAlive'>;
  /** Called when the extension is gone: whoever started this leaves the page alone. */
  readonly end: () => void;
};

/** Milliseconds after which a page that is out of sight is read no more until it is looked at again. */
const outOfSight = 5_000;

type Watching = {
  /** Reads again, and reports in any case. */
  readonly readAgain: () => void;
  /** Finds editors that came where nobody looked, and the caret in them. */
  readonly findEditors: () => void;
  /** Shows the reply as it stands now. */
  readonly showDraft: () => void;
};

/** Reads and reports at once, then at every change until `signal` is aborted. */
export function watchPage({ window, memory, readerFor, port, end }: Watched, signal: AbortSignal): Watching {
  const { document } = window;
  /** What was reported, but for the draft; and the draft. `undefined` when nobody took it. */
  let told: Told | undefined;
  let draft: string | undefined;
  /** The box the draft was read from, when it is the one with the caret. */
  let box: Element | undefined;
  let goneSince: number | undefined;
  let hiddenSince: number | undefined;

  const isWorking = () => {
    if (signal.aborted) return false;
    if (port.isAlive()) return true;
    end();
    return false;
  };
  const forgetWhenRefused = (telling: Promise<void>) =>
    telling.catch(() => {
      told = undefined;
      box = undefined;
    });

  /** @returns whether there was anything new */
  const read = (inAnyCase: boolean): boolean => {
    if (!isWorking()) return false;
    trees.look();
    const address = window.location.href;
    const reader = readerFor(document, address);
    // Told when it can be read: it is a matter of milliseconds.
    if (!reader) return false;
    const focused = memory.last()?.editable;
    parts.reading();
    const snapshot = readPage(reader, { document, address, focused, texts: parts.texts });
    parts.read();
    stopPaces();
    const now = performance.now();
    goneSince = snapshot ? undefined : (goneSince ?? now);
    const isFleeting =
      goneSince !== undefined && now - goneSince < kinds.gone.gap && told !== undefined && told !== nothing;
    if (isFleeting && !inAnyCase) {
      changing.changed(kinds.gone);
      return true;
    }
    const said = snapshot ? withoutDraft(snapshot) : nothing;
    const written = snapshot?.composer?.draft;
    box = focused && written !== undefined && draftOf(focused) === written ? focused : undefined;
    const isNews = inAnyCase || written !== draft || !isSame(said, told);
    if (isNews) {
      told = said;
      draft = written;
      void forgetWhenRefused(port.report(snapshot));
    }
    // After the report, which says on which ticket it is.
    if (written !== undefined) port.show(written);
    return isNews;
  };

  const readDraft = (): boolean => {
    if (!isWorking()) return false;
    if (!isThere(box)) return read(false);
    const written = draftOf(box);
    port.show(written);
    // What empties a box may be that the reply was sent.
    return written === '' && tellDraft(written);
  };
  const tellDraft = (written: string): boolean => {
    if (written === draft) return false;
    draft = written;
    void forgetWhenRefused(port.draft(written));
    return true;
  };

  const changing = whenQuiet(() => {
    const isUnseen = hiddenSince !== undefined && performance.now() - hiddenSince > outOfSight;
    return !isUnseen && read(false);
  });
  const typing = whenQuiet(readDraft);
  const telling = whenQuiet(() => (isWorking() && isThere(box) ? tellDraft(draftOf(box)) : readDraft()));
  const stopPaces = () => {
    for (const pace of [typing, telling, changing]) pace.stop();
  };
  const onShown = () => {
    hiddenSince = document.hidden ? performance.now() : undefined;
    if (!document.hidden) changing.changed(kinds.looked);
  };
  const parts = changedParts();
  const trees = treeWatcher(
    document,
    memory,
    parts,
    {
      changed: changing.changed,
      acted: changing.acted,
      typed() {
        if (port.isLookedAt()) typing.changed(kinds.typing);
        telling.changed(kinds.typingToKeep);
      },
      isInBox: (node) => isThere(box) && contains(box, node),
    },
    signal,
  );
  signal.addEventListener('abort', stopPaces);
  document.addEventListener('visibilitychange', onShown, { signal });
  if (document.hidden) hiddenSince = performance.now();
  const moved = () => {
    changing.acted();
    changing.changed(kinds.page);
  };
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, moved, { signal });
  // Tells of pushState too, without a hook in the page; before Firefox 147 the mutations that follow have to do.
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  read(true);
  const findEditors = () => {
    trees.look(true);
    changing.changed(kinds.page);
  };
  return { readAgain: () => void read(true), findEditors, showDraft: () => typing.changed(kinds.looked) };
}

type Told = (Omit<TicketSnapshot, 'composer'> & { readonly audience?: string | undefined }) | typeof nothing;

const nothing = 'no ticket';

const withoutDraft = ({ composer, ...rest }: TicketSnapshot): Told => ({ ...rest, audience: composer?.audience });
