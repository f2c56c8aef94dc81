// Wins, thanks received, thanks given: quick to write, good to read again.

import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { noteWords } from '../notes/note-words.ts';
import { GiveThanks } from './give-thanks.tsx';
import { KeptNotes } from './kept-notes.tsx';
import { QuickNote } from './quick-note.tsx';
import { Vision } from './vision.tsx';

export function ThanksPage() {
  const { words } = usePanel();
  const win = useDisclosure();
  const thanked = useDisclosure();
  const give = useDisclosure();
  return (
    <>
      <Vision />
      <section>
        <div class="row">
          <button {...win.button} class="btn add">
            {words.say(noteWords.win)}
          </button>
          <button {...thanked.button} class="btn add">
            {words.say(noteWords.thanked)}
          </button>
          <button {...give.button} class="btn add">
            {words.say('thanksGive')}
          </button>
        </div>
        {win.isOpen && (
          <div {...win.region} class="unfolded">
            <QuickNote kind="win" label={words.say('winAsk')} onSaved={win.close} />
          </div>
        )}
        {thanked.isOpen && (
          <div {...thanked.region} class="unfolded">
            <QuickNote kind="thanked" label={words.say('thankedAsk')} onSaved={thanked.close} />
          </div>
        )}
        {give.isOpen && (
          <div {...give.region} class="unfolded">
            <GiveThanks onKept={give.close} />
          </div>
        )}
        <KeptNotes label="ownPage_thanks" none="winsNone" kinds={['win', 'thanked', 'thanks-given']} />
      </section>
    </>
  );
}
