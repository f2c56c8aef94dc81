// An update without an answer: what was done, what comes next, and when there will be word again. The agent's own words, kept
// while they are typed; sent, it keeps the promise and starts the next.
import { useId, useState } from 'preact/hooks';
import { holdingText } from '../../domain/promises/holding-text.ts';
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import { usePanel } from '../panel-context.ts';
import { useKeptText } from '../use-kept-text.ts';
import { MomentField } from './moment-field.tsx';
import { nextDues } from './moves.ts';

type Props = { readonly line: PromiseLine; readonly isHere: boolean };

export function HoldingUpdate({ line, isHere }: Props) {
  const { words, state, actions } = usePanel();
  const id = useId();
  const done = useKeptText(`update-done ${line.id}`);
  const next = useKeptText(`update-next ${line.id}`);
  const [due, setDue] = useState<number | undefined>(nextDues(line, state.now, state.rhythm).hour);
  const isPast = due !== undefined && due <= state.now;
  const { timeZone } = state.rhythm;
  const text =
    due === undefined || isPast
      ? undefined
      : holdingText({ done: done.text, next: next.text, due }, line.lang, state.now, timeZone);
  const use = async (way: (text: string) => Promise<void>) => {
    if (text === undefined) return;
    await way(text);
    for (const part of [done, next]) part.forget();
  };
  return (
    <div class="move">
      <label for={`${id}-done`}>{words.say('updateDone')}</label>
      <textarea id={`${id}-done`} rows={1} lang={line.lang} {...done.field} />
      <label for={`${id}-next`}>{words.say('updateNext')}</label>
      <textarea id={`${id}-next`} rows={1} lang={line.lang} {...next.field} />
      <MomentField
        label={words.say('updateAgain')}
        at={due}
        problem={isPast ? words.say('duePast') : undefined}
        onChange={setDue}
      />
      {text !== undefined && (
        <>
          <p class="saying lines" lang={line.lang} dir="auto">
            {text}
          </p>
          <div class="row">
            {isHere && (
              <button
                type="button"
                class="btn primary"
                onClick={() => use((said) => actions.insert({ text: said }, line.ticket.key))}
              >
                {words.say('insert')}
              </button>
            )}
            <button type="button" class="btn" onClick={() => use(actions.copy)}>
              {words.say('copy')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
