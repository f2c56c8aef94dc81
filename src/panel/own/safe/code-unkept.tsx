// After a recovery code was shown and went unconfirmed, as when the lock fell meanwhile: nobody may have it, and a new one is
// made in a minute.
import { usePanel } from '../../panel-context.ts';

/** @param make leads to where a new one is made */
export function CodeUnkept({ make }: { readonly make: () => void }) {
  const { words, vault } = usePanel();
  if (!vault.isCodeUnkept()) return null;
  return (
    <div class="aside">
      <p>{words.say('codeUnkept')}</p>
      <div class="row">
        <button type="button" class="link" onClick={make}>
          {words.say('codeUnkeptTodo')}
        </button>
      </div>
    </div>
  );
}
