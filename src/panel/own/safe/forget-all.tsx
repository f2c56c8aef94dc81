// Everything of the own room forgotten for good: after a second look, with a backup offered first.
import { done, type Outcome } from '../../../domain/problem.ts';
import { usePanel } from '../../panel-context.ts';
import { SaveBackup } from './save-backup.tsx';
import { SecretForm } from './secret-form.tsx';
import { useSecondLook } from './use-second-look.ts';

export function ForgetAll({ sealed }: { readonly sealed: boolean }) {
  const { words, actions, vault, ownTexts } = usePanel();
  const sure = useSecondLook();
  const forget = async (secret?: string): Promise<Outcome> => {
    const right = secret === undefined ? done : await vault.confirm(secret);
    await ownTexts.flush();
    const outcome = right.ok ? await vault.forgetAll() : right;
    if (!outcome.ok) return outcome;
    ownTexts.drop();
    sure.leave();
    actions.say('status_allForgotten');
    return outcome;
  };
  const forgetPlain = async () => {
    const outcome = await forget();
    if (!outcome.ok) actions.tell(outcome.problem);
  };
  const keepAll = <button {...sure.keep}>{words.say('forgetAllKeep')}</button>;
  return (
    <section class="safe">
      <div>
        <button {...sure.button} class="link">
          {words.say('forgetAll')}
        </button>
      </div>
      {sure.isOpen && (
        <div {...sure.region} class="aside forget">
          <p>{words.say('forgetAllText')}</p>
          <SaveBackup sealed={sealed} />
          {sealed ? (
            <SecretForm
              label={words.say('changePassphraseNow')}
              submit={words.say('forgetAllDo')}
              button="danger"
              onSubmit={forget}
            >
              {keepAll}
            </SecretForm>
          ) : (
            <div class="row">
              {keepAll}
              <button type="button" class="btn danger" onClick={forgetPlain}>
                {words.say('forgetAllDo')}
              </button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
