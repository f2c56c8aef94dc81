// The two ways to hand over a text when the page cannot be read, or was read wrongly.
import { usePanel } from '../panel-context.ts';

export function WaysOut({ withSelection = true }: { readonly withSelection?: boolean }) {
  const { words, actions } = usePanel();
  return (
    <div class="row">
      {withSelection && (
        <button type="button" class="btn" onClick={() => actions.onTab((tabId) => ({ type: 'read-selection', tabId }))}>
          {words.say('readSelection')}
        </button>
      )}
      <button type="button" class="btn" onClick={() => actions.paste(true)}>
        {words.say('pasteMessage')}
      </button>
    </div>
  );
}
