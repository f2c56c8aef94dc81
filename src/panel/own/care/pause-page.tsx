// The break: one that goes on fills the room; else the choice of one. A panel that was closed over a break finds it again.
import { useState } from 'preact/hooks';
import { ended, goingOnPause, type Pause } from '../../../domain/wellbeing/pause.ts';
import { useRecords } from '../use-records.ts';
import { BreakOver } from './break-over.tsx';
import { ChooseBreak } from './choose-break.tsx';
import { RunningBreak } from './running-break.tsx';
import { useBreaks } from './use-breaks.ts';

export function PausePage() {
  const pauses = useRecords('pause', 60);
  const { end } = useBreaks();
  const [over, setOver] = useState<Pause>();
  if (pauses === undefined) return <p class="soft" role="status" />;
  const running = goingOnPause(pauses, Date.now());
  if (running && running.id !== over?.id) {
    const stop = async () => {
      setOver(ended(running, Date.now()));
      await end(running);
    };
    return <RunningBreak key={running.id} pause={running} onEnd={stop} />;
  }
  return over ? <BreakOver pause={over} /> : <ChooseBreak pauses={pauses} />;
}
