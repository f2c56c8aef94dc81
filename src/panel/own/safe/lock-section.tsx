// The lock: turned on with a passphrase, changed, and turned off again. The recovery code is shown once, in its place.
import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/problem.ts';
import { usePanel } from '../../panel-context.ts';
import { LockOn } from './lock-on.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { RecoveryCode } from './recovery-code.tsx';

export function LockSection({ sealed }: { readonly sealed: boolean }) {
  const { actions, vault } = usePanel();
  const [code, setCode] = useState<string>();
  /** A code that came is shown; whatever went wrong is said where it was asked for. */
  const showing = (outcome: Outcome<string>): Outcome<string> => {
    if (outcome.ok) setCode(outcome.value);
    return outcome;
  };
  const kept = async () => {
    const told = await vault.codeKept();
    setCode(undefined);
    if (told.ok) actions.say('status_lockOn');
    else actions.tell(told.problem);
  };
  if (code !== undefined) return <RecoveryCode code={code} onKept={kept} />;
  return sealed ? <LockOn onCode={showing} /> : <LockOff onCode={showing} />;
}

type Props = { readonly onCode: (outcome: Outcome<string>) => Outcome<string> };

function LockOff({ onCode }: Props) {
  const { words, vault } = usePanel();
  const [isTurningOn, turnOn] = useState(false);
  return (
    <section class="safe">
      <h2>{words.say('lockHeading')}</h2>
      <p>{words.say('lockTurnOnText')}</p>
      {isTurningOn ? (
        <NewPassphrase
          submit={words.say('lockTurnOn')}
          onSubmit={async (passphrase) => onCode(await vault.turnOn(passphrase))}
          cancel={() => turnOn(false)}
        />
      ) : (
        <div class="row">
          <button type="button" class="btn" onClick={() => turnOn(true)}>
            {words.say('lockTurnOn')}
          </button>
        </div>
      )}
    </section>
  );
}
