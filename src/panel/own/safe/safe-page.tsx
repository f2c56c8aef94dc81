// Lock and copies: who can read this room, the lock, the backup and the way back from one, what can be taken along, and the
// end of it all.
import { useLock } from '../use-lock.ts';
import { BackupSection } from './backup-section.tsx';
import { ForgetAll } from './forget-all.tsx';
import { LockSection } from './lock-section.tsx';
import { RestoreSection } from './restore-section.tsx';
import { TakeOut } from './take-out.tsx';
import { useCounts } from './use-counts.ts';
import { WhoReads } from './who-reads.tsx';

export function SafePage() {
  const lock = useLock();
  const sealed = lock.kind === 'open' && lock.sealed;
  const counts = useCounts();
  const isEmpty = counts?.every(({ count }) => count === 0) ?? true;
  return (
    <div class="safe-page">
      <WhoReads sealed={sealed} />
      <LockSection sealed={sealed} />
      <BackupSection sealed={sealed} counts={counts} />
      <RestoreSection sealed={sealed} />
      {counts && !isEmpty && <TakeOut sealed={sealed} counts={counts} />}
      {!isEmpty && <ForgetAll sealed={sealed} />}
    </div>
  );
}
