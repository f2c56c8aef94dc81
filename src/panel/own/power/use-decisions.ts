// The agent's decisions, once all are read, and those made on tickets like the one that is open.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { decidedOf } from '../../../domain/empowerment/decision-log.ts';
import {
  type DecisionIndex,
  indexDecisions,
  likeBefore,
  prepare,
  type Shared,
} from '../../../domain/empowerment/like-before.ts';
import { caseKey } from '../../../domain/empowerment/matter.ts';
import type { Note } from '../../../domain/notes/note.ts';
import type { TicketView } from '../../../domain/panel-state.ts';
import { useFound } from '../notes/use-found.ts';

const none: readonly Note[] = [];

/** Newest first; none while they are read. */
export function useDecisions(): readonly Note[] {
  const { found } = useFound({ words: '', kind: 'decided' });
  const { pinned, others } = found?.isWhole ? found : {};
  // The lists found grow in place: their lengths tell.
  return useMemo(
    () => (pinned && others ? [...pinned, ...others].sort((a, b) => b.madeAt - a.madeAt) : none),
    [pinned, others, pinned?.length, others?.length],
  );
}

export type DecidedBefore = { readonly note: Note; readonly shared: Shared };

/** Best first, at most five; not those made on this very ticket. */
export function useDecidedBefore(ticket: TicketView): readonly DecidedBefore[] {
  const notes = useDecisions();
  const index = useIndex(notes);
  const { situations } = ticket.case;
  const { reading, matter } = ticket;
  return useMemo(() => {
    if (index === undefined) return [];
    const byId = new Map(notes.map((note) => [note.id, note]));
    return likeBefore(caseKey(ticket), index).flatMap(({ id, shared }) => {
      const note = byId.get(id);
      return note && note.ticket?.key !== ticket.ref.key ? [{ note, shared }] : [];
    });
    // The ticket is another object at every key of the reply; what is looked for changes with its case alone.
  }, [index, matter.text, JSON.stringify([situations, reading?.needs, reading?.feelings])]);
}

type Built = { readonly notes: readonly Note[]; readonly index: DecisionIndex };

/** The last one, by its newest note: it is the same for the next ticket, and goes with its notes when the lock falls. */
const built = new WeakMap<Note, Built>();
/** Half a frame. Milliseconds. */
const slice = 8;

/** Made in pauses, so that the panel stays free: thousands of decisions take some tenths of a second the first time. */
function useIndex(notes: readonly Note[]): DecisionIndex | undefined {
  const [made, setMade] = useState<Built>();
  useEffect(() => {
    const [newest] = notes;
    if (newest === undefined) return setMade(undefined);
    const known = built.get(newest);
    if (known && isSameList(known.notes, notes)) return setMade(known);
    let at = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = () => {
      const until = performance.now() + slice;
      while (performance.now() < until) {
        const note = notes[at];
        if (note === undefined) return finish(newest);
        prepare(decidedOf(note));
        at += 1;
      }
      timer = setTimeout(run);
    };
    const finish = (key: Note) => {
      const now = { notes, index: indexDecisions(notes.map(decidedOf)) };
      built.set(key, now);
      setMade(now);
    };
    run();
    return () => clearTimeout(timer);
  }, [notes]);
  return made?.index;
}

const isSameList = (one: readonly Note[], other: readonly Note[]): boolean =>
  one.length === other.length && one.every((note, place) => note === other[place]);
