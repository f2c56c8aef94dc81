// Restoring from a backup file: choose it, open it where it is sealed, look at what it would do, then do it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { done, type Outcome, type ProblemCode } from '../../../domain/problem.ts';
import { problemWords } from '../../../ui/problem-words.ts';
import type { Everything } from '../../../vault/backup.ts';
import type { FoundBackup, ReadBackup } from '../../../vault/backup-file.ts';
import { usePanel } from '../../panel-context.ts';
import { ChooseFile } from './choose-file.tsx';
import { RestorePreview } from './restore-preview.tsx';
import { SecretForm } from './secret-form.tsx';
import { useMoment } from './use-moment.ts';

type Sealed = Extract<FoundBackup, { readonly kind: 'sealed' }>;
type Step =
  | { readonly kind: 'choose'; readonly problem?: ProblemCode }
  | { readonly kind: 'reading' }
  | { readonly kind: 'sealed'; readonly found: Sealed }
  | { readonly kind: 'preview'; readonly backup: ReadBackup; readonly here: Everything };

export function RestoreSection({ sealed }: { readonly sealed: boolean }) {
  const { words, vault } = usePanel();
  const moment = useMoment();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const title = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    // Where one step gives way to the next, the focus stays with the task.
    if (step.kind === 'preview' || (step.kind === 'choose' && hasMoved.current)) title.current?.focus();
    hasMoved.current = step.kind !== 'choose';
  }, [step.kind]);
  const preview = async (backup: ReadBackup): Promise<Outcome> => {
    const here = await vault.everything();
    setStep(here.ok ? { kind: 'preview', backup, here: here.value } : { kind: 'choose', problem: here.problem.code });
    return done;
  };
  const read = async (file: File) => {
    setStep({ kind: 'reading' });
    const found = await vault.readBackup(file);
    if (!found.ok) return setStep({ kind: 'choose', problem: found.problem.code });
    if (found.value.kind === 'sealed') return setStep({ kind: 'sealed', found: found.value });
    await preview(found.value.backup);
  };
  const open = (found: Sealed) => async (secret: string) => {
    const opened = await found.open(secret);
    return opened.ok ? preview(opened.value) : opened;
  };
  const leave = () => setStep({ kind: 'choose' });
  return (
    <section class="safe">
      <h2 ref={title} tabIndex={-1}>
        {words.say('restore')}
      </h2>
      <p class="problem" role="alert">
        {step.kind === 'choose' && step.problem && words.say(problemWords[step.problem])}
      </p>
      {step.kind === 'choose' && <ChooseFile onFile={read} />}
      <p role="status">{step.kind === 'reading' && words.say('restoreReading')}</p>
      {step.kind === 'sealed' && (
        <>
          <p>{words.say('restoreOpenText', { when: moment(step.found.madeAt) })}</p>
          <SecretForm
            takesFocus
            label={words.say('passphrase')}
            submit={words.say('restoreOpen')}
            onSubmit={open(step.found)}
            cancel={leave}
          />
        </>
      )}
      {step.kind === 'preview' && (
        <RestorePreview backup={step.backup} here={step.here} sealed={sealed} leave={leave} />
      )}
    </section>
  );
}
