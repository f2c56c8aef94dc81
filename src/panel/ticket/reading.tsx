// How the customer may feel and what they may need, with the words that show it and a way out when it is wrong.

import type { ReadingView } from '../../domain/panel-state.ts';
import type { Feeling } from '../../domain/reading/reading.ts';
import { Stretches } from '../../ui/stretches.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import type { Words } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { CorrectReading } from './correct-reading.tsx';
import { WaysOut } from './ways-out.tsx';

export function Reading({ reading }: { readonly reading: ReadingView }) {
  const { words } = usePanel();
  const doubt = useDisclosure();
  const title = headline(reading, words);
  const closeDoubt = () => {
    doubt.close();
    doubt.button.ref.current?.focus();
  };
  return (
    <section class="reading">
      <h2 class="headline">{title ?? words.say('neutralTitle')}</h2>
      {reading.quote.length > 0 ? (
        <blockquote lang={reading.lang} dir="auto">
          <Stretches of={reading.quote} as="mark" />
        </blockquote>
      ) : (
        title === undefined && <p class="soft">{words.say('neutralText')}</p>
      )}
      <div class="chips">
        {reading.needs.length > 0 && (
          <>
            <span class="soft" id="may-need">
              {words.say('mayNeed')}
            </span>
            <ul aria-labelledby="may-need">
              {reading.needs.map((need) => (
                <li key={need} class="chip">
                  {words.say(`need_${need}`)}
                </li>
              ))}
            </ul>
          </>
        )}
        <button {...doubt.button} class="chip doubt">
          {words.say('notRight')}
        </button>
      </div>
      {doubt.isOpen && (
        <div {...doubt.region} class="unfolded">
          <CorrectReading couldBe={reading.couldBe} onCorrected={closeDoubt} />
          <p>{words.say('notRightText')}</p>
          <WaysOut />
        </div>
      )}
    </section>
  );
}

/** Absent when no feeling shows. "May feel", never "is": a reading is a guess. */
function headline({ feelings, customer }: ReadingView, words: Words): string | undefined {
  const shown = feelings
    .map(({ feeling }) => feeling)
    .filter((feeling): feeling is Exclude<Feeling, 'neutral'> => feeling !== 'neutral');
  if (shown.length === 0) return undefined;
  const named = words.list(shown.map((feeling) => words.say(`feeling_${feeling}`)));
  if (customer === undefined) return words.say('somebodyMayFeel', { feelings: named });
  return words.say('mayFeel', { name: customer, feelings: named });
}
