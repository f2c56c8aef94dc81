// The things of one list: searched, gone through and put in order by keys or by hand.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isUnfitList, thingsIn } from '../../domain/packs/edit/draft.ts';
import { withThing } from '../../domain/packs/edit/edit-lists.ts';
import { placesOf } from '../../domain/packs/edit/search-things.ts';
import { newThing } from '../../domain/packs/edit/templates.ts';
import { most } from '../../domain/packs/format/pack.ts';
import type { ListName } from '../../domain/packs/shelf/overlay.ts';
import { isPlainKey } from '../../ui/is-plain-key.ts';
import { SaidAtRest } from '../../ui/said-at-rest.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';
import { Unfit } from './fields/unfit.tsx';
import { listWords } from './names.ts';
import { ThingRows } from './thing-rows.tsx';

type Props = { readonly list: ListName; readonly index: number | undefined };

export function ThingList({ list, index }: Props) {
  const { words } = useStudio();
  const { pack, change, goTo, show } = useOpenDesk();
  const [sought, seek] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const things = thingsIn(pack, list);
  const places = useMemo(() => placesOf(things, sought), [things, sought]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPlainKey(event, '/')) return;
      event.preventDefault();
      search.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  const add = () => {
    const at = index === undefined ? things.length : Math.min(index + 1, things.length);
    change((now) => withThing(now, [list], newThing(now, list), at), { path: [list, at] });
    seek('');
    show([list, at]);
  };
  const whole = pack[list];
  if (whole !== undefined && isUnfitList(pack, list))
    return (
      <div class="thing-list" data-path={list}>
        <Unfit at={[list]} value={whole} begin={[]} />
      </div>
    );
  return (
    <div class="thing-list">
      <div class="row">
        <SearchField
          label={words.say('listSearch')}
          text={sought}
          set={seek}
          inputRef={search}
          aria-keyshortcuts="/"
          onKeyDown={(event) => {
            if (event.key === 'Escape') seek('');
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            const [first] = places;
            if (first !== undefined && !(index !== undefined && places.includes(index)))
              goTo({ part: 'list', list, index: first });
            rows.current?.focus();
          }}
        />
        {things.length < most[list] && (
          <button type="button" class="btn" onClick={add}>
            {words.say('addNew')}
          </button>
        )}
      </div>
      <SaidAtRest words={sought.trim() === '' ? '' : words.count('notesFound', places.length)} />
      {things.length === 0 ? (
        <p class="soft">{words.say('nothingYet')}</p>
      ) : (
        <ThingRows
          list={list}
          index={index}
          places={places}
          things={things}
          box={rows}
          label={words.say(listWords[list])}
        />
      )}
    </div>
  );
}
