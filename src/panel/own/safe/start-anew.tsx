// For who has lost both the passphrase and the recovery code: nothing opens the room again, but an empty one can take its
// place. After a second look, with the focus on leaving it as it is.
import { usePanel } from '../../panel-context.ts';
import { useSecondLook } from './use-second-look.ts';

export function StartAnew() {
  const { words, actions, vault, ownTexts } = usePanel();
  const sure = useSecondLook();
  const start = async () => {
    const started = await vault.startAnew();
    if (!started.ok) return actions.tell(started.problem);
    ownTexts.drop();
    actions.say('status_allForgotten');
  };
  return (
    <>
      <div>
        <button {...sure.button} class="link soft">
          {words.say('lockNeither')}
        </button>
      </div>
      {sure.isOpen && (
        <div {...sure.region} class="aside">
          <p>{words.say('lockNeitherText')}</p>
          <div class="row">
            <button {...sure.keep}>{words.say('lockKeep')}</button>
            <button type="button" class="btn danger" onClick={start}>
              {words.say('startAnew')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
