// Everything in a pack, list by list, with a search over all of it.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../domain/language/lang.ts';
import { type FindableThing, findable, findThings } from '../../domain/packs/edit/find-things.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { type ListName, listNames, type OverlayState } from '../../domain/packs/shelf/overlay.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { useStudio } from '../studio-context.ts';
import { ThingRow } from './thing-row.tsx';

type Props = {
  readonly pack: Pack;
  readonly overlays: ReadonlyMap<string, OverlayState | undefined>;
  readonly lang: Lang;
};

export function ThingsOfPack({ pack, overlays, lang }: Props) {
  const { words } = useStudio();
  const [text, setText] = useState('');
  const [chosen, choose] = useState<ListName>();
  const all = useMemo(() => findable(pack), [pack]);
  const found = useMemo(() => findThings(all, text), [all, text]);
  const lists = listNames.filter((list) => all.some((thing) => thing.list === list));
  const count = (list: ListName) => found.filter((thing) => thing.list === list).length;
  // A list the search finds nothing in gives way to the first it does.
  const list = chosen && count(chosen) > 0 ? chosen : lists.find((one) => count(one) > 0);
  return (
    <section>
      <SearchField label={words.say('thingsSearch')} text={text} set={setText} />
      <div class="chips">
        {lists.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={one === list}
            disabled={count(one) === 0}
            onClick={() => choose(one)}
          >
            {words.count(`holds_${one}`, count(one))}
          </button>
        ))}
      </div>
      {list ? (
        <List
          key={list}
          pack={pack}
          overlays={overlays}
          lang={lang}
          things={found.filter((one) => one.list === list)}
        />
      ) : (
        <p class="soft" role="status">
          {words.say('filterNothing')}
        </p>
      )}
    </section>
  );
}

function List({ pack, overlays, lang, things }: Props & { readonly things: readonly FindableThing[] }) {
  const end = useRef<HTMLDivElement>(null);
  const rows = useGrowing(end, things.length, pack.id);
  return (
    <>
      <ul class="things">
        {things.slice(0, rows).map(({ list, thing }) => (
          <ThingRow
            key={thing.id}
            pack={pack}
            lang={lang}
            of={{
              pack: pack.id,
              list,
              item: thing.id,
              now: JSON.stringify(thing),
              overlay: overlays.get(`${list}/${thing.id}`),
            }}
          />
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}
