// The first page of the own room: it asks one thing, then shows the newest notes.
import { CareTop } from './care/care-top.tsx';
import { Capture } from './notes/capture.tsx';
import { NewestNotes } from './notes/newest-notes.tsx';
import { OwnDoors } from './own-doors.tsx';
import { OutcomeAsk } from './power/outcome-ask.tsx';
import { VisionAtHome } from './power/vision.tsx';
import { BackupDue } from './safe/backup-due.tsx';
import { HomePulse } from './trends/home-pulse.tsx';
import { TrendGlance } from './trends/trend-glance.tsx';

export function OwnHome() {
  return (
    <>
      <VisionAtHome />
      <CareTop />
      <HomePulse />
      <OutcomeAsk />
      <Capture />
      <NewestNotes />
      <TrendGlance />
      <OwnDoors />
      <BackupDue />
    </>
  );
}
