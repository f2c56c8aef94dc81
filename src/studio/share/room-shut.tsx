// In the place of what lies in the agent's own room, while that cannot be read: it says so, and opens it here.
import { useRef, useState } from 'preact/hooks';
import { AskSecret } from '../../ui/ask-secret.tsx';
import { Icon } from '../../ui/icon.tsx';
import { problemWords } from '../../ui/problem-words.ts';
import type { LockState } from '../../vault/vault.ts';
import { useStudio } from '../studio-context.ts';

export function RoomShut({ lock }: { readonly lock: Exclude<LockState, { readonly kind: 'open' }> }) {
  const { words } = useStudio();
  switch (lock.kind) {
    case 'opening':
      return (
        <p class="soft" role="status">
          {words.say('opening')}
        </p>
      );
    case 'locked':
      return <Locked lock={lock} />;
    case 'broken':
      return <p class="problem">{words.say(problemWords[lock.problem.code])}</p>;
  }
}

function Locked({ lock }: { readonly lock: LockState }) {
  const { words, vault } = useStudio();
  const [isCode, useCode] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  return (
    <div class="room-shut" ref={form}>
      <p class="with-icon">
        <Icon name="lock" />
        {words.say('keysLocked')}
      </p>
      <AskSecret
        key={String(isCode)}
        words={words}
        lock={lock}
        isCode={isCode}
        takesFocus={isCode}
        label={words.say(isCode ? 'recoveryCode' : 'passphrase')}
        submit={words.say('unlock')}
        onSubmit={async (secret) => {
          // Looked up before: the form has gone by the time it is open.
          const page = form.current?.closest('main');
          const opened = await (isCode ? vault.unlockWithCode(secret) : vault.unlock(secret));
          if (opened.ok) page?.focus({ preventScroll: true });
          return opened;
        }}
      >
        <button type="button" class="link" onClick={() => useCode(!isCode)}>
          {words.say(isCode ? 'usePassphrase' : 'useCode')}
        </button>
      </AskSecret>
    </div>
  );
}
