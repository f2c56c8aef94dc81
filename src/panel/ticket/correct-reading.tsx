// What the customer may feel instead, one click each: the reading is corrected at once, and the same words mislead less next time.
import { useId, useState } from 'preact/hooks';
import type { ReadingView } from '../../domain/panel-state.ts';
import type { CorrectionOffer } from '../../domain/reading/corrections/correction.ts';
import { arousals, feelings } from '../../domain/reading/reading.ts';
import type { Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';

type Props = { readonly couldBe: ReadingView['couldBe']; readonly onCorrected: () => void };

export function CorrectReading({ couldBe, onCorrected }: Props) {
  const { words, actions } = usePanel();
  const label = useId();
  // Pressed twice, it is still one correction.
  const [id] = useState(() => crypto.randomUUID());
  if (couldBe.length === 0) return null;
  const correct = async (offer: CorrectionOffer) => {
    if (!(await actions.send({ type: 'correct-reading', correction: { ...offer, id } }))) return;
    onCorrected();
    actions.say('status_corrected', { type: 'take-back-correction', id });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of chips, its legend breaks the line */}
      <div class="chips" role="group" aria-labelledby={label}>
        <span class="soft" id={label}>
          {words.say('rather')}
        </span>
        {couldBe.map((offer) => (
          <button key={offer.is} type="button" class="chip choice" onClick={() => correct(offer)}>
            {nameOf(offer, words)}
          </button>
        ))}
      </div>
      <p class="soft">{words.say('correctionKept')}</p>
    </>
  );
}

function nameOf({ was, is }: CorrectionOffer, words: Words): string {
  const feeling = feelings.find((one) => one === is);
  if (feeling !== undefined) return words.say(`feeling_${feeling}`);
  const isCalmer = arousals.find((one) => one === is || one === was) === is;
  return words.say(isCalmer ? 'calmer' : 'louder');
}
