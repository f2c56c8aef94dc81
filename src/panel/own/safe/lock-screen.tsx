// What the own room shows while it is locked: a field for the passphrase, or for the recovery code.
import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/problem.ts';
import { Icon } from '../../../ui/icon.tsx';
import { roomId } from '../../frame/rooms-nav.tsx';
import { usePanel } from '../../panel-context.ts';
import { LastBackup } from './last-backup.tsx';
import { SecretForm } from './secret-form.tsx';
import { StartAnew } from './start-anew.tsx';

export function LockScreen() {
  const { words, vault } = usePanel();
  const [isCode, useCode] = useState(false);
  const enter = (outcome: Outcome): Outcome => {
    // The form goes; who types goes on in the room.
    if (outcome.ok) document.getElementById(roomId)?.focus();
    return outcome;
  };
  return (
    <section class="safe locked">
      <h2 class="headline with-icon">
        <Icon name="lock" />
        {words.say('lockedTitle')}
      </h2>
      <SecretForm
        key={String(isCode)}
        takesFocus
        isCode={isCode}
        label={words.say(isCode ? 'recoveryCode' : 'passphrase')}
        submit={words.say('unlock')}
        onSubmit={async (secret) => enter(await (isCode ? vault.unlockWithCode(secret) : vault.unlock(secret)))}
      >
        <button type="button" class="link" onClick={() => useCode(!isCode)}>
          {words.say(isCode ? 'usePassphrase' : 'useCode')}
        </button>
      </SecretForm>
      <p class="soft">{words.say('lockedElsewhere')}</p>
      <LastBackup />
      <StartAnew />
    </section>
  );
}
