// The choice of a break: first how long, then what for. At the end, how often the agent wants to be asked at all.
import { useState } from 'preact/hooks';
import type { SelfCareView } from '../../../domain/packs/choose/self-care-ideas.ts';
import { type CareMinutes, careKinds, careMinutes } from '../../../domain/packs/format/self-care.ts';
import type { Pause } from '../../../domain/wellbeing/pause.ts';
import { usePanel } from '../../panel-context.ts';
import { CareSettingsForm } from './care-settings-form.tsx';
import { shortMinutes } from './care-words.ts';
import { useBreakIdeas } from './use-break-ideas.ts';
import { useBreaks } from './use-breaks.ts';

export function ChooseBreak({ pauses }: { readonly pauses: readonly Pause[] }) {
  const { words } = usePanel();
  const ideas = useBreakIdeas();
  // As long as last time; five minutes are what was tested.
  const [minutes, setMinutes] = useState<CareMinutes>(
    () => careMinutes.find((each) => each === pauses[0]?.minutes) ?? 5,
  );
  const fitting = ideas.filter((idea) => idea.minutes === minutes);
  return (
    <>
      <fieldset class="break-lengths">
        <legend class="headline">{words.say('askLength')}</legend>
        <div class="kinds">
          {careMinutes.map((each) => (
            <label key={each}>
              <input type="radio" name="minutes" checked={each === minutes} onChange={() => setMinutes(each)} />
              <span>
                <time dateTime={`PT${each}M`}>{shortMinutes(words, each)}</time>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {fitting.length === 0 && <p class="soft">{words.say('noBreaks')}</p>}
      {careKinds.map((kind) => {
        const ofKind = fitting.filter((idea) => idea.kind === kind);
        return (
          ofKind.length > 0 && (
            <section key={kind}>
              <h2>{words.say(`careKind_${kind}`)}</h2>
              <ul class="break-ideas">
                {ofKind.map((idea) => (
                  <Idea key={idea.id} idea={idea} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <CareSettingsForm />
    </>
  );
}

function Idea({ idea }: { readonly idea: SelfCareView }) {
  const { words } = usePanel();
  const { begin } = useBreaks();
  return (
    <li>
      <b lang={idea.lang}>{idea.title}</b>
      <button
        type="button"
        class="btn"
        aria-label={`${words.say('startBreak')}, ${idea.title}`}
        onClick={() => begin(idea)}
      >
        {words.say('startBreak')}
      </button>
      <p class="soft" lang={idea.lang}>
        {idea.text}
      </p>
    </li>
  );
}
