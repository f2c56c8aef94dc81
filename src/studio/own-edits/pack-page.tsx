// One pack on this machine: what it is and everything in it, with the agent's own words over it where they have any. Reached
// from a prompt beside a ticket, it shows that one thing, open to be changed.
import { useState } from 'preact/hooks';
import { type Lang, langs } from '../../domain/language/lang.ts';
import { textIn } from '../../domain/packs/format/names.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { useStudio } from '../studio-context.ts';
import { langWords } from '../write/names.ts';
import { Conflicts } from './conflicts.tsx';
import type { EditedThing } from './edited-things.ts';
import { GoneEdits } from './gone-edits.tsx';
import { HandOutOwn } from './hand-out-own.tsx';
import { OneThing } from './one-thing.tsx';
import { PackHead } from './pack-head.tsx';
import { ThingsOfPack } from './things-of-pack.tsx';
import { usePack } from './use-pack.ts';

export function PackPage() {
  const { place, shelf } = useStudio();
  const { id, item } = place.page === 'pack' ? place : { id: '' };
  const read = usePack(id);
  const here = shelf.packs.find((one) => one.id === id);
  const edited = shelf.overlays.filter((overlay) => overlay.pack === id).map(ofOverlay);
  return (
    <>
      <PackHead id={id} here={here} licence={read?.pack.licence} />
      {read && here?.way === 'own' && !item && <HandOutOwn text={read.text} />}
      {read && <Things pack={read.pack} edited={edited} item={item} />}
      {/* Also of a pack that has gone: what the agent wrote stays. */}
      <GoneEdits gone={edited.filter(({ now }) => now === undefined)} />
    </>
  );
}

const ofOverlay = (overlay: NonNullable<EditedThing['overlay']>): EditedThing => {
  const { pack, list, item, now } = overlay;
  return { pack, list, item, now, overlay };
};

type Props = {
  readonly pack: Pack;
  readonly edited: readonly EditedThing[];
  /** `prompts/apology-late` */
  readonly item?: string | undefined;
};

function Things({ pack, edited, item }: Props) {
  const { words } = useStudio();
  const [chosen, choose] = useState<Lang>();
  const lang = chosen ?? (pack.languages.includes(words.lang) ? words.lang : pack.languages[0]) ?? words.lang;
  const overlays = new Map(edited.map(({ list, item: name, overlay }) => [`${list}/${name}`, overlay]));
  if (item !== undefined) return <OneThing pack={pack} item={item} overlay={overlays.get(item)} lang={lang} />;
  return (
    <>
      {pack.vision && (
        <p class="pack-vision" lang={lang}>
          {textIn(pack.vision, lang)}
        </p>
      )}
      <Conflicts pack={pack} conflicts={edited.filter(({ overlay }) => overlay?.isConflict)} />
      {pack.languages.length > 1 && <ChooseLanguage of={pack.languages} chosen={lang} choose={choose} />}
      <ThingsOfPack pack={pack} overlays={overlays} lang={lang} />
    </>
  );
}

type ChooseProps = {
  readonly of: readonly Lang[];
  readonly chosen: Lang;
  readonly choose: (lang: Lang) => void;
};

function ChooseLanguage({ of, chosen, choose }: ChooseProps) {
  const { words } = useStudio();
  return (
    <fieldset class="chips" aria-label={words.say('language')}>
      {langs
        .filter((lang) => of.includes(lang))
        .map((lang) => (
          <button key={lang} type="button" class="chip" aria-pressed={lang === chosen} onClick={() => choose(lang)}>
            {words.say(langWords[lang])}
          </button>
        ))}
    </fieldset>
  );
}
