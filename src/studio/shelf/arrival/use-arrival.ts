// What lies on the desk: nothing, something being read, a pack to look at, or why there is none.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Arrival } from '../../../domain/packs/arrival/arrival.ts';
import type { PackProblem } from '../../../domain/packs/format/pack-problem.ts';
import { useStudio } from '../../studio-context.ts';
import type { Brought, UnreadReason } from '../bring/brought.ts';
import { forgetArrival, keepArrival, keptArrival, type Looked } from './kept-arrival.ts';

type Desk =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  /** Nothing of ours came out of it. */
  | { readonly kind: 'unread'; readonly why: UnreadReason }
  | { readonly kind: 'refused'; readonly problems: readonly PackProblem[] }
  | { readonly kind: 'arrival'; readonly looked: Looked; readonly arrival: Arrival };

export type ArrivalDesk = {
  readonly desk: Desk;
  readonly look: (looked: Looked) => Promise<void>;
  /** Reads, then looks. @returns what it was; nothing comes of an address alone, which needs a click to be asked */
  readonly bring: (reading: Promise<Brought>) => Promise<Brought>;
  readonly clear: () => void;
};

const empty: Desk = { kind: 'empty' };

function withoutFile(brought: Exclude<Brought, { readonly kind: 'file' }>): Desk {
  if (brought.kind === 'address') return empty;
  return brought.kind === 'unread' ? brought : { kind: 'refused', problems: brought.problems };
}

export function useArrival(): ArrivalDesk {
  const { world, tell } = useStudio();
  const [desk, setDesk] = useState<Desk>(empty);
  // Of two things brought in quickly the later one stays, whichever is read first.
  const turns = useRef(0);
  const begin = useCallback(() => {
    turns.current += 1;
    const turn = turns.current;
    setDesk({ kind: 'reading' });
    return () => turn === turns.current;
  }, []);
  const clear = useCallback(() => {
    turns.current += 1;
    forgetArrival();
    setDesk(empty);
  }, []);
  const look = useCallback(
    async (looked: Looked) => {
      keepArrival(looked);
      const isLatest = begin();
      const read = await world.askArrival(looked.file, looked.way);
      if (!isLatest()) return;
      if (!read.ok) {
        tell(read.problem);
        setDesk(empty);
      } else if (read.value.ok) setDesk({ kind: 'arrival', looked, arrival: read.value.arrival });
      else setDesk({ kind: 'refused', problems: read.value.problems });
    },
    [world, tell, begin],
  );
  const bring = useCallback(
    async (reading: Promise<Brought>) => {
      const isLatest = begin();
      const brought = await reading;
      if (isLatest()) {
        if (brought.kind === 'file') await look({ file: brought.file, way: brought.way });
        else setDesk(withoutFile(brought));
      }
      return brought;
    },
    [look, begin],
  );
  useEffect(() => {
    const kept = keptArrival();
    if (kept === 'no-room') {
      forgetArrival();
      setDesk({ kind: 'unread', why: 'lost' });
    } else if (kept) void look(kept);
  }, [look]);
  return { desk, look, bring, clear };
}
