// The own room while it cannot be read: it opens, it is locked, or it is broken.
import { useEffect, useState } from 'preact/hooks';
import type { LockState } from '../../../vault/vault.ts';
import { usePanel } from '../../panel-context.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { LockScreen } from './lock-screen.tsx';

/** Milliseconds. A shorter wait is not worth a word. */
const unsaidFor = 100;

export function OwnShut({ lock }: { readonly lock: Exclude<LockState, { readonly kind: 'open' }> }) {
  switch (lock.kind) {
    case 'opening':
      return <Opening />;
    case 'locked':
      return <LockScreen />;
    case 'broken':
      return <BrokenScreen problem={lock.problem} />;
  }
}

function Opening() {
  const { words } = usePanel();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), unsaidFor);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="soft" role="status">
      {isLong && words.say('opening')}
    </p>
  );
}
