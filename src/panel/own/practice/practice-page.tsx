// One customer's message a day to answer, about a minute, with the engine's look at it. No score, nothing kept unless wanted.
import { useMemo, useState } from 'preact/hooks';
import { type Exercise, exercisesOf, inOrderOf } from '../../../domain/practice/exercises.ts';
import { usePanel } from '../../panel-context.ts';
import { useRecords } from '../use-records.ts';
import { EarlierPractice } from './earlier-practice.tsx';
import { PracticeAnswer } from './practice-answer.tsx';
import { PracticeMessage } from './practice-message.tsx';

/** Records looked through for what was practised lately; more than a year of every day. */
const lately = 400;

export function PracticePage() {
  const { words } = usePanel();
  const practised = useRecords('practice', lately);
  const exercises = useTodaysOrder(practised);
  const [turn, setTurn] = useState(0);
  const exercise = exercises?.[turn % Math.max(1, exercises.length)];
  if (exercises === undefined) return <p class="soft" role="status" />;
  if (exercise === undefined) return <p class="soft">{words.say('noPractice')}</p>;
  return (
    <>
      <section class="practice">
        <p class="soft">{words.say('practiceAbout')}</p>
        <PracticeMessage exercise={exercise} />
        <PracticeAnswer key={exercise.id} exercise={exercise} another={() => setTurn(turn + 1)} />
      </section>
      <EarlierPractice practised={practised ?? []} />
    </>
  );
}

/** Undefined until it is known what was practised. It holds for as long as the page stands: keeping an answer moves nothing. */
function useTodaysOrder(practised: Parameters<typeof inOrderOf>[1] | undefined): readonly Exercise[] | undefined {
  const { state, words } = usePanel();
  const { packs, now, timeZone } = state;
  const exercises = useMemo(() => exercisesOf(packs, words.lang), [packs, words.lang]);
  const isRead = practised !== undefined;
  // The moment it was read is the moment that counts.
  return useMemo(() => (isRead ? inOrderOf(exercises, practised, { now, timeZone }) : undefined), [exercises, isRead]);
}
