// The engine's look at an answer: what its words do, one thing to try, how another would say it. It offers; it never scores.
import type { LookedAt } from '../../../domain/practice/look-at-answer.ts';
import { Stretches } from '../../../ui/stretches.tsx';
import { usePanel } from '../../panel-context.ts';
import { caution } from '../../ticket/advice.tsx';

export function AnswerSeen({ seen: { does, tryThis, another } }: { readonly seen: LookedAt }) {
  const { words } = usePanel();
  return (
    <div class="answer-seen">
      <h2>{words.say('practiceDoes')}</h2>
      {does.length === 0 ? (
        <p>{words.say('practiceDoesNothing')}</p>
      ) : (
        <ul>
          {does.map(({ step, words: said }) => (
            <li key={step}>
              <b>{words.say(`step_${step}`)}</b>{' '}
              <span class="soft">
                {words.list(said.slice(0, mostShown).map((text) => words.say('quoted', { text })))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h2>{words.say('practiceTry')}</h2>
      <TryThis of={tryThis} />
      {another && (
        <>
          <h2>{words.say('practiceAnotherWay')}</h2>
          <p class="saying" lang={another.lang}>
            <Stretches of={another.stretches} as="i" />
          </p>
          <p class="soft">{words.say('promptFrom', another)}</p>
        </>
      )}
    </div>
  );
}

/** Stretches of words quoted for a step. */
const mostShown = 2;

function TryThis({ of: one }: { readonly of: LookedAt['tryThis'] }) {
  const { words } = usePanel();
  if (one === undefined) return <p>{words.say('practiceNothingToTry')}</p>;
  if (one.kind === 'step') return <p>{words.say(`stepHint_${one.step}`)}</p>;
  const { instead, lang } = one.kind === 'advice' ? one.advice : one.avoided;
  return (
    <>
      <p>
        {one.kind === 'advice'
          ? caution(one.advice, words)
          : words.say('caution_avoided', { words: one.avoided.words })}
      </p>
      <p lang={lang}>{words.say('adviceInstead', { text: instead })}</p>
    </>
  );
}
