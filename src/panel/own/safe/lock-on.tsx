// While the lock is on: when it closes, and what can be changed about it, each with the passphrase asked for again.
import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/problem.ts';
import type { PlainKey } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { CodeUnkept } from './code-unkept.tsx';
import { LastWritten } from './last-written.tsx';
import { LockAfter } from './lock-after.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { SecretForm } from './secret-form.tsx';

const changes = ['changePassphrase', 'newCode', 'lockTurnOff'] as const satisfies readonly PlainKey[];
type Change = (typeof changes)[number];

type Props = { readonly onCode: (outcome: Outcome<string>) => Outcome<string> };

export function LockOn({ onCode }: Props) {
  const { words, actions, vault, ownTexts } = usePanel();
  const [change, setChange] = useState<Change>();
  const close = () => setChange(undefined);
  const lockNow = async () => {
    await ownTexts.flush();
    vault.lockNow();
  };
  /** Said and closed when it was done. */
  const done = (outcome: Outcome, said: PlainKey): Outcome => {
    if (outcome.ok) {
      close();
      actions.say(said);
    }
    return outcome;
  };
  return (
    <section class="safe settings">
      <h2>{words.say('lockHeading')}</h2>
      <p>{words.say(__FIREFOX__ ? 'lockOnTextFirefox' : 'lockOnText')}</p>
      {change === undefined && <CodeUnkept make={() => setChange('newCode')} />}
      <LastWritten />
      <LockAfter />
      <div class="row">
        <button type="button" class="btn" onClick={lockNow}>
          {words.say('lockNow')}
        </button>
      </div>
      {change === undefined && (
        <div class="links">
          {changes.map((each) => (
            <button key={each} type="button" class="link" onClick={() => setChange(each)}>
              {words.say(each)}
            </button>
          ))}
        </div>
      )}
      {change !== undefined && <h3>{words.say(change)}</h3>}
      {change === 'changePassphrase' && (
        <NewPassphrase
          asksPresent
          submit={words.say('changePassphrase')}
          onSubmit={async (next, present) => done(await vault.change(present, next), 'status_passphraseChanged')}
          cancel={close}
        />
      )}
      {change === 'newCode' && (
        <>
          <p class="soft">{words.say('newCodeText')}</p>
          <SecretForm
            takesFocus
            label={words.say('changePassphraseNow')}
            submit={words.say('newCode')}
            onSubmit={async (secret) => onCode(await vault.newCode(secret))}
            cancel={close}
          />
        </>
      )}
      {change === 'lockTurnOff' && (
        <>
          <p class="soft">{words.say('lockTurnOffText')}</p>
          <SecretForm
            takesFocus
            label={words.say('changePassphraseNow')}
            submit={words.say('lockTurnOff')}
            onSubmit={async (secret) => done(await vault.turnOff(secret), 'status_lockOff')}
            cancel={close}
          />
        </>
      )}
    </section>
  );
}
