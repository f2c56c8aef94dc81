// Knows when to read the page, and reports what changed: never the same twice, never more than one report a change.
import { readPage } from '../adapters/read-page.ts';
import type { CaretMemory } from '../composer/remember-caret.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import type { DeskReaders } from './desk-readers.ts';
import { gaps, treeWatcher } from './watch-trees.ts';
import { whenQuiet } from './when-quiet.ts';

type Watched = {
  readonly window: Window;
  readonly memory: CaretMemory;
  readonly readerFor: DeskReaders;
  /** Rejects when nobody took the report. */
  readonly report: (snapshot: TicketSnapshot | undefined) => Promise<void>;
  /** False once the extension is gone. */
  readonly isAlive: () => boolean;
  /** Called when it is: whoever started this leaves the page alone. */
  readonly end: () => void;
};

/** Between two tickets a page shows none for a moment; only if it lasts this long, in milliseconds, is it told. */
const goneFor = 400;

/** Reads and reports at once, then at every change until `signal` is aborted. Returns "read again, report in any case". */
export function watchPage(
  { window, memory, readerFor, report, isAlive, end }: Watched,
  signal: AbortSignal,
): () => void {
  let told: string | undefined;
  let goneSince: number | undefined;

  const read = (inAnyCase: boolean) => {
    if (signal.aborted) return;
    if (!isAlive()) return end();
    lookForTrees(window.document);
    const { document, location } = window;
    const reader = readerFor(document, location.href);
    // Told when it can be read: it is a matter of milliseconds.
    if (!reader) return;
    const snapshot = readPage(reader, { document, address: location.href, focused: memory.last()?.editable });
    const now = performance.now();
    goneSince = snapshot ? undefined : (goneSince ?? now);
    const isFleeting = goneSince !== undefined && now - goneSince < goneFor && told !== undefined && told !== nothing;
    if (isFleeting && !inAnyCase) return pace.changed(goneFor);
    const said = snapshot ? JSON.stringify(snapshot) : nothing;
    if (said === told && !inAnyCase) return;
    told = said;
    report(snapshot).catch(() => {
      told = undefined;
    });
  };

  const pace = whenQuiet(() => read(false));
  signal.addEventListener('abort', pace.stop);
  const lookForTrees = treeWatcher(memory, pace.changed, signal);
  const moved = () => pace.changed(gaps.page);
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, moved, { signal });
  // Tells of pushState too, without a hook in the page; before Firefox 147 the mutations that follow have to do.
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  read(true);
  return () => read(true);
}

const nothing = 'no ticket';
