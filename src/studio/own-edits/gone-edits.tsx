// The agent's own edits of things the pack has no more: they are shown, and lie here until the agent lets them go.
import { useStudio } from '../studio-context.ts';
import { type EditedThing, jsonOf } from './edited-things.ts';
import { ThingText } from './thing-text.tsx';
import { useOwnEdits } from './use-own-edits.ts';

export function GoneEdits({ gone }: { readonly gone: readonly EditedThing[] }) {
  const { words } = useStudio();
  const edits = useOwnEdits();
  if (gone.length === 0) return null;
  return (
    <section class="gone-edits">
      <h3>{words.say('thingsGone')}</h3>
      <p>{words.say('thingsGoneText')}</p>
      <ul>
        {gone.map((of) => {
          const kept = jsonOf(of.overlay?.own ?? of.overlay?.base);
          return (
            <li key={`${of.list}/${of.item}`} class="thing">
              <p class="thing-state">{words.say(of.overlay?.own === undefined ? 'thingIsHidden' : 'thingIsMine')}</p>
              {kept ? <ThingText thing={kept} lang={words.lang} /> : <p>{of.item}</p>}
              <div class="row">
                <button type="button" class="link" onClick={() => edits.forget(of)}>
                  {words.say('thingForget')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
