// Knows when to read the page, and reports what changed: never the same twice, never more than one report a change. A page is
// read as a whole when it changes, and only its reply box while the agent types in it: a long ticket costs nothing per key.
import { contains, isThere } from '../adapters/dom.ts';
import { readPage } from '../adapters/read-page.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import type { PagePort } from '../messages/page-port.ts';
import type { ActsWhenNeeded } from './acts-when-needed.ts';
import { kinds } from './change-kinds.ts';
import { changedParts } from './changed-parts.ts';
import type { DeskReaders } from './desk-readers.ts';
import { isSame } from './is-same.ts';
import { treeWatcher } from './watch-trees.ts';
import { type Kind, whenQuiet } from './when-quiet.ts';

type Watched = {
  readonly window: Window;
  readonly acts: ActsWhenNeeded;
  readonly readerFor: DeskReaders;
  readonly port: Pick<PagePort, 'report' | 'draft' | 'show' | 'isLookedAt' | 'isAlive'>;
  /** Called when the extension is gone: whoever started this leaves the page alone. */
  readonly end: () => void;
};

/** Milliseconds after a change of the address in which the ticket it leads to may still be drawn. */
const drawing = 3_000;
/** Milliseconds after which a page that is out of sight is read no more until it is looked at again. */
const outOfSight = 5_000;

type Watching = {
  /** Reads again, and reports in any case. */
  readonly readAgain: () => void;
  /** Finds editors that came where nobody looked, and the caret in them. */
  readonly findEditors: () => void;
  /** Shows the reply as it stands now. */
  readonly showDraft: () => void;
  /** What the agent's acts need has come into the page. */
  readonly actsCame: () => void;
  /** The caret came somewhere. */
  readonly caretCame: () => void;
};

/** Reads and reports at once, then at every change until `signal` is aborted. */
export function watchPage({ window, acts, readerFor, port, end }: Watched, signal: AbortSignal): Watching {
  const { document } = window;
  /** What was reported, but for the draft; and the draft. `undefined` when nobody took it. */
  let told: Told | undefined;
  let draft: string | undefined;
  /** The box the draft was read from, when it is the one with the caret. */
  let box: Element | undefined;
  let goneSince: number | undefined;
  let hiddenSince: number | undefined;
  let movedAt = Number.NEGATIVE_INFINITY;

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

  /** What is written in a box; whoever found one had the means to read it. */
  const draftIn = (found: Element) => acts.here()?.draftOf(found) ?? '';

  /** @returns whether there was anything new */
  const read = (inAnyCase: boolean): boolean => {
    if (!isWorking()) return false;
    trees.look();
    const address = window.location.href;
    const reader = readerFor(document, address);
    // Told when it can be read: it is a matter of milliseconds.
    if (!reader) return false;
    const focused = acts.here()?.editable();
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
    box = focused && written !== undefined && draftIn(focused) === written ? focused : undefined;
    const isNews = inAnyCase || written !== draft || !isSame(said, told);
    if (isNews) {
      trees.news();
      told = said;
      draft = written;
      void forgetWhenRefused(port.report(snapshot));
    }
    // What is written may be sent with the very first press.
    if (written) void acts.bring();
    // After the report, which says on which ticket it is.
    if (written !== undefined) port.show(written);
    return isNews;
  };

  const readDraft = (): boolean => {
    if (!isWorking()) return false;
    if (!isThere(box)) return read(false);
    const written = draftIn(box);
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
  const telling = whenQuiet(() => (isWorking() && isThere(box) ? tellDraft(draftIn(box)) : readDraft()));
  const stopPaces = () => {
    for (const pace of [typing, telling, changing]) pace.stop();
  };
  const onShown = () => {
    hiddenSince = document.hidden ? performance.now() : undefined;
    if (!document.hidden) changing.changed(kinds.looked);
  };
  const changed = (kind: Kind) => {
    const isArriving = kind === kinds.page && performance.now() - movedAt < drawing;
    changing.changed(isArriving ? kinds.arriving : kind);
  };
  const acted = () => {
    trees.news();
    changing.acted();
  };
  const parts = changedParts();
  const trees = treeWatcher(
    document,
    acts,
    parts,
    {
      changed,
      acted,
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
    movedAt = performance.now();
    acted();
    changed(kinds.page);
  };
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, moved, { signal });
  // Tells of pushState too, without a hook in the page; before Firefox 147 the mutations that follow have to do.
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  /** Which box is the reply is found out before the first key, not at it. */
  const caretCame = () => {
    const editable = acts.here()?.editable();
    if (editable && editable !== box) changed(kinds.page);
  };
  read(true);
  return {
    readAgain: () => void read(true),
    findEditors() {
      trees.look(true);
      changed(kinds.page);
    },
    showDraft: () => typing.changed(kinds.looked),
    actsCame() {
      if (signal.aborted) return;
      trees.look();
      caretCame();
    },
    caretCame,
  };
}

type Told = (Omit<TicketSnapshot, 'composer'> & { readonly audience?: string | undefined }) | typeof nothing;

const nothing = 'no ticket';

const withoutDraft = ({ composer, ...rest }: TicketSnapshot): Told => ({ ...rest, audience: composer?.audience });
