// One thing of a pack as it is in use here: the pack's words or the agent's own, and what can be done about it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../domain/language/lang.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import type { JsonObject } from '../../domain/packs/format/read-json.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useStudio } from '../studio-context.ts';
import { EditThing } from './edit-thing.tsx';
import { type EditedThing, jsonOf, standingOf } from './edited-things.ts';
import { factsOf } from './thing-facts.ts';
import { ThingText } from './thing-text.tsx';
import { useOwnEdits } from './use-own-edits.ts';
import { isUnsaved } from './use-unsaved.ts';
import { whenWords } from './when-words.ts';

type Props = {
  readonly pack: Pack;
  readonly of: EditedThing;
  readonly lang: Lang;
  readonly startsOpen?: boolean;
};

export function ThingRow({ pack, of, lang, startsOpen = false }: Props) {
  const { words } = useStudio();
  const edits = useOwnEdits();
  const [isEditing, edit] = useState(startsOpen || isUnsaved(`${of.pack}/${of.list}/${of.item}`));
  const row = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current && !isEditing) row.current?.querySelector<HTMLElement>('.row button')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const standing = standingOf(of);
  const theirs = jsonOf(of.now);
  const mine = jsonOf(of.overlay?.own);
  const shown = standing === 'mine' ? mine : theirs;
  if (shown === undefined) return null;
  const state = stateWords[standing];
  return (
    <li ref={row} class={`thing ${standing}`} data-thing={`${of.list}/${of.item}`}>
      {state && <p class="thing-state">{words.say(state)}</p>}
      {isEditing ? (
        <EditThing
          pack={pack}
          list={of.list}
          thing={mine ?? shown}
          save={(own) => edits.change(of, own)}
          close={() => edit(false)}
        />
      ) : (
        <>
          <ThingText thing={shown} lang={lang} />
          <When of={shown} lang={lang} />
          <p class="soft">{factsOf(shown, pack, words)}</p>
          <div class="row">
            <button type="button" class="link" onClick={() => edit(true)}>
              {words.say(mine === undefined ? 'thingChange' : 'thingChangeMine')}
            </button>
            {standing === 'theirs' ? (
              <button type="button" class="link" onClick={() => edits.hide(of)}>
                {words.say('thingHide')}
              </button>
            ) : (
              <button type="button" class="link" onClick={() => edits.takeTheirs(of)}>
                {words.say(standing === 'hidden' ? 'thingShow' : 'thingTakeTheirs')}
              </button>
            )}
          </div>
        </>
      )}
      {standing === 'mine' && theirs && <Theirs of={theirs} lang={lang} />}
    </li>
  );
}

const stateWords = {
  theirs: undefined,
  mine: 'thingIsMine',
  hidden: 'thingIsHidden',
  unfit: 'thingIsUnfit',
} as const;

type Shown = { readonly of: JsonObject; readonly lang: Lang };

function When({ of, lang }: Shown) {
  const { words } = useStudio();
  const when = whenWords(of, lang, words);
  return when === '' ? null : <p class="soft">{words.say('thingWhen', { when })}</p>;
}

function Theirs({ of, lang }: Shown) {
  const { words } = useStudio();
  const theirs = useDisclosure();
  return (
    <div>
      <button {...theirs.button} class="link soft">
        {words.say('thingTheirs')}
      </button>
      {theirs.isOpen && (
        <div {...theirs.region} class="aside">
          <ThingText thing={of} lang={lang} />
        </div>
      )}
    </div>
  );
}
