// What was looked back on before, newest first, folded away until it is wanted.
import type { Debrief } from '../../../domain/wellbeing/debrief.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import type { PlainKey } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { useRecords } from '../use-records.ts';
import { KeptRow } from './kept-row.tsx';

export function EarlierDebriefs() {
  const { words } = usePanel();
  const debriefs = useRecords('debrief', 50);
  const earlier = useDisclosure();
  if (debriefs === undefined || debriefs.length === 0) return null;
  return (
    <section>
      <button {...earlier.button} class="more-of">
        <span>{words.say('debriefEarlier')}</span> <Icon name="open" />
      </button>
      {earlier.isOpen && (
        <ul {...earlier.region}>
          {debriefs.map((debrief) => (
            <KeptRow key={debrief.id} kind="debrief" id={debrief.id} at={debrief.at}>
              <Told ask="debriefTheirs" answer={debrief.theirs} />
              <Told ask="debriefTheirSide" answer={debrief.theirSide} />
              <Told ask="debriefMine" answer={debrief.mine} />
              <Told ask="debriefFaked" answer={fakedOf(debrief) && words.say(fakedOf(debrief) ?? 'faked_0')} />
            </KeptRow>
          ))}
        </ul>
      )}
    </section>
  );
}

const fakedOf = ({ faked }: Debrief) => (faked === undefined ? undefined : (`faked_${faked}` as const));

function Told({ ask, answer }: { readonly ask: PlainKey; readonly answer: string | undefined }) {
  const { words } = usePanel();
  if (answer === undefined) return null;
  return (
    <p class="text">
      <span class="soft">{words.say(ask)}</span> {answer}
    </p>
  );
}
