// The one thing a prompt card led to, open to be changed, with the way to the rest of its pack.
import type { Lang } from '../../domain/language/lang.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { listNames, type OverlayState } from '../../domain/packs/shelf/overlay.ts';
import { useStudio } from '../studio-context.ts';
import { ThingRow } from './thing-row.tsx';

type Props = {
  readonly pack: Pack;
  /** `prompts/apology-late` */
  readonly item: string;
  readonly overlay: OverlayState | undefined;
  readonly lang: Lang;
};

export function OneThing({ pack, item, overlay, lang }: Props) {
  const { words, go } = useStudio();
  const list = listNames.find((name) => item.startsWith(`${name}/`));
  const thing = list && pack[list]?.find(({ id }) => `${list}/${id}` === item);
  return (
    <section>
      {list && thing ? (
        <ul class="things">
          <ThingRow
            key={item}
            startsOpen
            pack={pack}
            lang={lang}
            of={{ pack: pack.id, list, item: thing.id, now: JSON.stringify(thing), overlay }}
          />
        </ul>
      ) : (
        <p>{words.say('thingNotHere')}</p>
      )}
      <div>
        <button type="button" class="link" onClick={() => go({ page: 'pack', id: pack.id })}>
          {words.say('packWhole')}
        </button>
      </div>
    </section>
  );
}
