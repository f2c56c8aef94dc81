// The first page of the own room: it asks one thing, then shows the newest notes. What needs all notes read comes behind them.

import { usePanel } from '../panel-context.ts';
import { CareTop } from './care/care-top.tsx';
import { Capture } from './notes/capture.tsx';
import { NewestNotes } from './notes/newest-notes.tsx';
import { OwnDoors } from './own-doors.tsx';
import { OutcomeAsk } from './power/outcome-ask.tsx';
import { VisionAtHome } from './power/vision.tsx';
import { BackupDue } from './safe/backup-due.tsx';
import { CodeUnkept } from './safe/code-unkept.tsx';
import { HomePulse } from './trends/home-pulse.tsx';
import { TrendGlance } from './trends/trend-glance.tsx';
import { useSeen } from './use-seen.ts';

export function OwnHome() {
  const { actions } = usePanel();
  const isSeen = useSeen();
  return (
    <>
      <VisionAtHome />
      <CareTop />
      <HomePulse />
      {isSeen && <OutcomeAsk />}
      <Capture />
      <NewestNotes />
      <TrendGlance />
      <OwnDoors />
      <CodeUnkept make={() => actions.goOwn('safe')} />
      <BackupDue />
    </>
  );
}
