// Above every page of the own room when it is not as it was left: told in words, until a backup is restored or it is taken as
// it is.
import { usePanel } from '../../panel-context.ts';
import { useWholeness } from './use-wholeness.ts';

export function NotWhole() {
  const { words, actions, ownPage } = usePanel();
  const { told, accept } = useWholeness();
  if (told?.kind !== 'off') return null;
  return (
    <section class="aside not-whole" role="alert">
      <h2>{words.say(told.kinds.includes('note') ? 'offNotes' : 'offElsewhere')}</h2>
      <p>{words.say('offWhy')}</p>
      <div class="row">
        {ownPage !== 'safe' && (
          <button type="button" class="btn" onClick={() => actions.goOwn('safe')}>
            {words.say('offRestore')}
          </button>
        )}
        <button type="button" class="btn" onClick={accept}>
          {words.say('offAccept')}
        </button>
      </div>
    </section>
  );
}
