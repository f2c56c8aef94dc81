// Answers kept on other days, newest first, folded away until they are wanted.
import type { Practised } from '../../../domain/practice/practised.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { KeptRow } from '../care/kept-row.tsx';

/** Rows shown: the rest is in the backup. */
const most = 50;

export function EarlierPractice({ practised }: { readonly practised: readonly Practised[] }) {
  const { words } = usePanel();
  const earlier = useDisclosure();
  const told = practised.filter(({ text }) => text !== undefined).slice(0, most);
  if (told.length === 0) return null;
  return (
    <section>
      <button {...earlier.button} class="more-of">
        <span>{words.say('practiceEarlier')}</span> <Icon name="open" />
      </button>
      {earlier.isOpen && (
        <ul {...earlier.region}>
          {told.map(({ id, at, text }) => (
            <KeptRow key={id} kind="practice" id={id} at={at}>
              <p class="text">{text}</p>
            </KeptRow>
          ))}
        </ul>
      )}
    </section>
  );
}
