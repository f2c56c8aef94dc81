// The agent's own room, for the agent alone: its home and the pages behind it. Works with no ticket, and with the lock on.
import { usePanel } from '../panel-context.ts';
import type { OwnPage } from '../store.ts';
import { DebriefPage } from './care/debrief-page.tsx';
import { GoodThingsPage } from './care/good-things-page.tsx';
import { PausePage } from './care/pause-page.tsx';
import { NotesPage } from './notes/notes-page.tsx';
import { OwnHome } from './own-home.tsx';
import { CustomersPage } from './power/customers-page.tsx';
import { DecidePage } from './power/decide-page.tsx';
import { LogPage } from './power/log-page.tsx';
import { ThanksPage } from './power/thanks-page.tsx';
import { PracticePage } from './practice/practice-page.tsx';
import { NotWhole } from './safe/not-whole.tsx';
import { OwnShut } from './safe/own-shut.tsx';
import { SafePage } from './safe/safe-page.tsx';
import { TrendsPage } from './trends/trends-page.tsx';
import { useLock } from './use-lock.ts';

const pages: Readonly<Record<OwnPage, () => preact.JSX.Element>> = {
  home: OwnHome,
  pause: PausePage,
  debrief: DebriefPage,
  'good-things': GoodThingsPage,
  notes: NotesPage,
  decide: DecidePage,
  log: LogPage,
  thanks: ThanksPage,
  customers: CustomersPage,
  trends: TrendsPage,
  safe: SafePage,
  practice: PracticePage,
};

export function OwnRoom() {
  const { ownPage } = usePanel();
  const lock = useLock();
  const Page = pages[ownPage];
  if (lock.kind !== 'open') return <OwnShut lock={lock} />;
  return (
    <>
      <NotWhole />
      <Page />
    </>
  );
}
