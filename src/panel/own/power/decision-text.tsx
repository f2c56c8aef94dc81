// A decision or a lesson to read: what it was, and what is told of it.
import type { Note } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';

export function DecisionText({ note: { text, decision = {} } }: { readonly note: Note }) {
  const { words } = usePanel();
  const { why, outcome, lesson, again } = decision;
  const told = [
    [words.say('decisionWhy'), why],
    [words.say('decisionOutcome'), outcome],
    [words.say('decisionLesson'), lesson],
    [words.say('decisionAgain'), again],
  ] as const;
  return (
    <>
      <p class="text" dir="auto">
        {text}
      </p>
      <dl>
        {told.map(
          ([label, said]) =>
            said && (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{said}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
