// The answer being written, with a quiet sense of the minute, and what may be done with it.
import { useId, useMemo, useState } from 'preact/hooks';
import type { Exercise } from '../../../domain/practice/exercises.ts';
import { lookAtAnswer } from '../../../domain/practice/look-at-answer.ts';
import { longestAnswer } from '../../../domain/practice/practised.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useOwnText } from '../use-own-text.ts';
import { AnswerSeen } from './answer-seen.tsx';

type Props = { readonly exercise: Exercise; readonly another: () => void };

export function PracticeAnswer({ exercise, another }: Props) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const id = useId();
  const { text, field, forget } = useOwnText(`practice:${exercise.id}`);
  const [isSeen, setSeen] = useState(false);
  const seen = useSeen(exercise, text, isSeen);
  const isEmpty = text.trim() === '';
  const keep = async (withWords: boolean) => {
    const record = { id: crypto.randomUUID(), at: Date.now(), exercise: exercise.id };
    if (!(await own.save('practice', withWords ? { ...record, text: text.trim() } : record))) return;
    forget();
    setSeen(false);
    actions.say('status_practiceKept');
  };
  return (
    <>
      <div>
        <label for={id}>{words.say('practiceAnswer')}</label>
        <textarea id={id} rows={4} maxLength={longestAnswer} lang={exercise.lang} {...field} />
        <div class={isEmpty ? 'minute' : 'minute begun'} aria-hidden="true" />
      </div>
      <div class="row spread">
        <button
          type="button"
          class={isEmpty ? 'btn' : 'btn primary'}
          aria-disabled={isEmpty}
          onClick={() => setSeen(!isEmpty)}
        >
          {words.say('practiceLook')}
        </button>
        <button type="button" class="link" onClick={another}>
          {words.say('practiceAnother')}
        </button>
      </div>
      <div aria-live="polite">{seen && <AnswerSeen seen={seen} />}</div>
      {seen && (
        <div class="row">
          <button type="button" class="btn" onClick={() => keep(true)}>
            {words.say('practiceKeep')}
          </button>
          <button type="button" class="link" onClick={() => keep(false)}>
            {words.say('practiceKeepDay')}
          </button>
        </div>
      )}
    </>
  );
}

/** Once asked for, it follows the words as they change. */
function useSeen(exercise: Exercise, text: string, isSeen: boolean) {
  const { state, words } = usePanel();
  const { packs, settings, rhythm, now } = state;
  const minute = Math.floor(now / 60_000) * 60_000;
  return useMemo(() => {
    if (!isSeen) return undefined;
    const { timeZone, hours, customerZone } = rhythm;
    const moment = {
      now: minute,
      timeZone,
      hours,
      rhythm,
      uiLang: words.lang,
      ...(customerZone !== undefined && { customerZone }),
    };
    return lookAtAnswer(exercise, text, { packs, settings, moment });
  }, [isSeen, exercise, text, packs, settings, rhythm, minute, words.lang]);
}
