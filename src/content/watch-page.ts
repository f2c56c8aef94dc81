// Knows when to read the page, and reports what changed: never the same twice, never more than one report a change. A page is
// read as a whole when it changes, and only its reply box while the agent types in it: a long ticket costs nothing per key.
import { contains } from '../adapters/dom.ts';
import { draftOf } from '../adapters/draft-of.ts';
import { readPage } from '../adapters/read-page.ts';
import type { CaretMemory } from '../composer/remember-caret.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import type { PagePort } from '../messages/page-port.ts';
import type { DeskReaders } from './desk-readers.ts';
import { gaps, treeWatcher } from './watch-trees.ts';
import { whenQuiet } from './when-quiet.ts';

type Watched = {
  readonly window: Window;
  readonly memory: CaretMemory;
  readonly readerFor: DeskReaders;
  readonly port: Pick<PagePort, 'report' | 'draft' | 'isAlive'>;
  /** Called when the extension is gone: whoever started this leaves the page alone. */
  readonly end: () => void;
};

/** Between two tickets a page shows none for a moment; only if it lasts this long, in milliseconds, is it told. */
const goneFor = 400;
/** Milliseconds after which a page that is out of sight is read no more until it is looked at again. */
const outOfSight = 5_000;

/** Reads and reports at once, then at every change until `signal` is aborted. Returns "read again, report in any case". */
export function watchPage({ window, memory, readerFor, port, end }: Watched, signal: AbortSignal): () => void {
  const { document } = window;
  /** What was reported, but for the draft; and the draft. */
  let told: string | undefined;
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

  const read = (inAnyCase: boolean) => {
    if (!isWorking()) return;
    trees.look();
    const address = window.location.href;
    const reader = readerFor(document, address);
    // Told when it can be read: it is a matter of milliseconds.
    if (!reader) return;
    const focused = memory.last()?.editable;
    const snapshot = readPage(reader, { document, address, focused });
    for (const pace of [typing, changing]) pace.stop();
    trees.seen();
    const now = performance.now();
    goneSince = snapshot ? undefined : (goneSince ?? now);
    const isFleeting = goneSince !== undefined && now - goneSince < goneFor && told !== undefined && told !== nothing;
    if (isFleeting && !inAnyCase) return changing.changed(goneFor);
    const said = snapshot ? JSON.stringify(withoutDraft(snapshot)) : nothing;
    const written = snapshot?.composer?.draft;
    box = focused && written !== undefined && draftOf(focused) === written ? focused : undefined;
    if (said === told && written === draft && !inAnyCase) return;
    told = said;
    draft = written;
    void forgetWhenRefused(port.report(snapshot));
  };

  const readDraft = () => {
    if (!isWorking()) return;
    if (!box?.isConnected) return read(false);
    const written = draftOf(box);
    if (written === draft) return;
    draft = written;
    void forgetWhenRefused(port.draft(written));
  };

  const changing = whenQuiet(() => {
    const isUnseen = hiddenSince !== undefined && performance.now() - hiddenSince > outOfSight;
    if (!isUnseen) read(false);
  });
  const typing = whenQuiet(readDraft);
  const onShown = () => {
    hiddenSince = document.hidden ? performance.now() : undefined;
    if (!document.hidden) changing.changed(0);
  };
  const trees = treeWatcher(
    document,
    memory,
    {
      changed: changing.changed,
      typed: () => typing.changed(gaps.typing),
      isInBox: (node) => box !== undefined && contains(box, node),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    for (const pace of [typing, changing]) pace.stop();
  });
  document.addEventListener('visibilitychange', onShown, { signal });
  if (document.hidden) hiddenSince = performance.now();
  const moved = () => changing.changed(gaps.page);
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, moved, { signal });
  // Tells of pushState too, without a hook in the page; before Firefox 147 the mutations that follow have to do.
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  read(true);
  return () => read(true);
}

const nothing = 'no ticket';

const withoutDraft = ({ composer, ...rest }: TicketSnapshot) => ({ ...rest, audience: composer?.audience });
