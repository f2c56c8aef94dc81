// Decisions and lessons, newest first, each to be added to as it shows how it went.

import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { DecisionForm } from './decision-form.tsx';
import { KeptNotes } from './kept-notes.tsx';
import { OutcomeAsk } from './outcome-ask.tsx';
import { QuickNote } from './quick-note.tsx';
import { Vision } from './vision.tsx';

export function LogPage() {
  const { words } = usePanel();
  const decision = useDisclosure();
  const lesson = useDisclosure();
  return (
    <>
      <Vision />
      <OutcomeAsk />
      <section>
        <div class="row">
          <button {...decision.button} class="btn add">
            {words.say('decisionWrite')}
          </button>
          <button {...lesson.button} class="btn add">
            {words.say('lessonWrite')}
          </button>
        </div>
        {decision.isOpen && (
          <div {...decision.region} class="unfolded">
            <DecisionForm name="decision:new" close={decision.close} />
          </div>
        )}
        {lesson.isOpen && (
          <div {...lesson.region} class="unfolded">
            <QuickNote kind="learned" label={words.say('decisionLesson')} onSaved={lesson.close} />
          </div>
        )}
        <KeptNotes label="ownPage_log" none="logNone" kinds={['decided', 'learned']} />
      </section>
    </>
  );
}
