// For who has lost both the passphrase and the recovery code: nothing opens the room again, but an empty one can take its
// place. After a second look, with the focus on leaving it as it is.
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { useDisclosure } from '../../parts/use-disclosure.ts';

export function StartAnew() {
  const { words, actions, vault, ownTexts } = usePanel();
  const sure = useDisclosure();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sure.isOpen) keep.current?.focus();
  }, [sure.isOpen]);
  const leave = () => {
    sure.close();
    sure.button.ref.current?.focus();
  };
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
            <button type="button" class="btn" ref={keep} onClick={leave}>
              {words.say('lockKeep')}
            </button>
            <button type="button" class="btn danger" onClick={start}>
              {words.say('startAnew')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
