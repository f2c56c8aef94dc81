// One pack being written: its parts along the top, the things of one at the left, the thing itself at the right.
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { langs } from '../../domain/language/lang.ts';
import { type DraftPath, pathName } from '../../domain/packs/edit/at-path.ts';
import { type DraftPack, isList } from '../../domain/packs/edit/draft.ts';
import type { DraftRow } from '../../domain/packs/edit/draft-row.ts';
import { useStudio } from '../studio-context.ts';
import { CheckPanel } from './check-panel.tsx';
import { DeskBar } from './desk-bar.tsx';
import { DeskContext, type Desk as Handed } from './desk-context.ts';
import { DeskParts } from './desk-parts.tsx';
import { type DeskPlace, deskPlaceAt, deskPlaceOf, itemOf } from './desk-place.ts';
import { focusAt } from './focus-at.ts';
import type { Found } from './found.ts';
import { HandOutPage } from './hand-out-page.tsx';
import { HeadEditor } from './head-editor.tsx';
import { Preview } from './preview/preview.tsx';
import { ThingEditor } from './thing-editor.tsx';
import { ThingList } from './thing-list.tsx';
import { useCheck } from './use-check.ts';
import { useDesk } from './use-desk.ts';
import { usePacksInUse } from './use-packs-in-use.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type Props = { readonly row: DraftRow; readonly pack: DraftPack };

const nothing: readonly Found[] = [];

export function Desk({ row, pack: opened }: Props) {
  const { place: page, go, world } = useStudio();
  const state = useDesk(row, opened);
  const pack = state.history.now;
  const packs = usePacksInUse();
  const found = useCheck(pack, packs, new Date(world.now()).toISOString().slice(0, 10));
  const place = deskPlaceOf(page.page === 'write' ? page.item : undefined);
  const goTo = useCallback((to: DeskPlace) => go({ page: 'write', draft: row.id, item: itemOf(to) }), [go, row.id]);
  const wanted = useRef<DraftPath | undefined>(undefined);
  const show = useCallback(
    (path: DraftPath) => {
      wanted.current = path;
      goTo(deskPlaceAt(path));
    },
    [goTo],
  );
  useEffect(() => {
    // Once the place is drawn; it may be the one that is open already.
    if (wanted.current !== undefined) focusAt(pathName(wanted.current));
    wanted.current = undefined;
  });
  const byPlace = useMemo(() => byName(found ?? nothing), [found]);
  const desk: Handed = {
    change: state.change,
    set: state.set,
    flush: state.flush,
    draftId: row.id,
    pack,
    base: row.base,
    languages: languagesOf(pack),
    place,
    goTo,
    show,
    found,
    foundAt: (path) => byPlace.get(pathName(path)) ?? nothing,
  };
  // The focus stays: in a field, the next Ctrl+Z would be the field's own.
  const take = (path: DraftPath | undefined) => path && goTo(deskPlaceAt(path));
  const undo = () => take(state.undo());
  const redo = () => take(state.redo());
  useUndoKeys(undo, redo);
  return (
    <DeskContext.Provider value={desk}>
      <div class="desk">
        <DeskBar history={state.history} undo={undo} redo={redo} />
        <DeskParts />
        {place.part === 'list' ? (
          <div class="desk-room">
            <ThingList key={place.list} list={place.list} index={place.index} />
            <div class="desk-thing" key={`${place.list} ${place.index ?? ''}`}>
              {place.index !== undefined && <ThingEditor list={place.list} index={place.index} />}
              {place.index !== undefined && packs && <Preview packs={packs} list={place.list} index={place.index} />}
            </div>
          </div>
        ) : (
          <div class="desk-page" key={place.part}>
            {place.part === 'head' && <HeadEditor />}
            {place.part === 'check' && <CheckPanel />}
            {place.part === 'hand-out' && <HandOutPage />}
          </div>
        )}
      </div>
    </DeskContext.Provider>
  );
}

function byName(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const places = new Map<string, Found[]>();
  for (const one of found) places.set(one.name, [...(places.get(one.name) ?? []), one]);
  return places;
}

function languagesOf({ languages }: DraftPack): Handed['languages'] {
  const known = langs.filter((lang) => isList(languages) && languages.includes(lang));
  return known.length > 0 ? known : langs;
}
