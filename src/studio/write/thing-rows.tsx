// The rows themselves, as a listbox: arrows go through it, Alt with an arrow moves a thing, Delete removes it, d doubles it.
import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Lang } from '../../domain/language/lang.ts';
import { isObject } from '../../domain/packs/edit/draft.ts';
import { withMoved } from '../../domain/packs/edit/edit-lists.ts';
import type { JsonValue } from '../../domain/packs/format/read-json.ts';
import type { ListName } from '../../domain/packs/shelf/overlay.ts';
import { useStudio } from '../studio-context.ts';
import { lineOf } from './any-text.ts';
import { useOpenDesk } from './desk-context.ts';
import { RowButtons } from './row-buttons.tsx';
import { useThingEdits } from './use-thing-edits.ts';
import { bringIntoSight, useWindow } from './use-window.ts';

/** Pixels; css/write.css has the same. */
const rowHeight = 44;

type Props = {
  readonly list: ListName;
  readonly index: number | undefined;
  /** Places in the list that are shown, in order. */
  readonly places: readonly number[];
  readonly things: readonly JsonValue[];
  readonly box: RefObject<HTMLDivElement | null>;
  readonly label: string;
};

export function ThingRows({ list, index, places, things, box, label }: Props) {
  const { words } = useStudio();
  const { change, goTo, found } = useOpenDesk();
  const edit = useThingEdits(list, things);
  const [over, setOver] = useState<number>();
  const [dragged, drag] = useState<number>();
  const id = useId();
  const row = index === undefined ? -1 : places.indexOf(index);
  const { from, to } = useWindow(box, places.length, rowHeight);
  useEffect(() => {
    if (row >= 0) bringIntoSight(box.current, row, rowHeight);
  }, [box, row]);
  const go = (to: number) => {
    const place = places[Math.max(0, Math.min(to, places.length - 1))];
    if (place !== undefined) goTo({ part: 'list', list, index: place });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const done = event.altKey ? moved(event.key) : gone(event.key);
    if (done) event.preventDefault();
  };
  const moved = (key: string): boolean => {
    if (index === undefined || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
    const to = index + (key === 'ArrowUp' ? -1 : 1);
    if (to < 0 || to >= things.length) return true;
    change((now) => withMoved(now, [list], index, to), { path: [list, to] });
    goTo({ part: 'list', list, index: to });
    return true;
  };
  const gone = (key: string): boolean => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: row + 1,
      ArrowUp: row - 1,
      Home: 0,
      End: places.length - 1,
      PageDown: row + 10,
      PageUp: row - 10,
    };
    const step = steps[key];
    if (step !== undefined) go(step);
    else if (key === 'Delete' && index !== undefined) edit.remove(index);
    else if (key === 'd' && index !== undefined) edit.double(index);
    else if (key === 'Enter') document.querySelector<HTMLElement>('.desk-fields :is(textarea, input, select)')?.focus();
    else return false;
    return true;
  };
  const drop = (at: number) => {
    if (dragged !== undefined && dragged !== at) {
      change((now) => withMoved(now, [list], dragged, at), { path: [list, at] });
      goTo({ part: 'list', list, index: at });
    }
    drag(undefined);
    setOver(undefined);
  };
  return (
    <>
      <div
        ref={box}
        class="thing-rows"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={row >= from && row < to ? `${id}-${index}` : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete d"
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ blockSize: `${places.length * rowHeight}px` }}>
          {places.slice(from, to).map((place, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active one
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's
            <div
              key={place}
              id={`${id}-${place}`}
              class={over === place ? 'thing-row drop-here' : 'thing-row'}
              role="option"
              aria-selected={place === index}
              aria-setsize={places.length}
              aria-posinset={from + i + 1}
              draggable
              style={{ insetBlockStart: `${(from + i) * rowHeight}px` }}
              onClick={() => goTo({ part: 'list', list, index: place })}
              onDragStart={({ dataTransfer }) => {
                dataTransfer?.setData('text/plain', '');
                drag(place);
              }}
              onDragOver={(event) => {
                if (dragged === undefined) return;
                event.preventDefault();
                setOver(place);
              }}
              onDragEnd={() => {
                drag(undefined);
                setOver(undefined);
              }}
              onDrop={(event) => {
                event.preventDefault();
                drop(place);
              }}
            >
              <Row thing={things[place] ?? null} lang={words.lang} flags={flagsAt(found, list, place)} />
            </div>
          ))}
        </div>
      </div>
      {index !== undefined && index < things.length && (
        <RowButtons index={index} edit={edit} last={things.length - 1} move={moved} />
      )}
    </>
  );
}

const flagsAt = (found: ReturnType<typeof useOpenDesk>['found'], list: ListName, place: number): number =>
  found?.filter(({ path: [first, second] }) => first === list && second === place).length ?? 0;

type RowProps = { readonly thing: JsonValue; readonly lang: Lang; readonly flags: number };

function Row({ thing, lang, flags }: RowProps) {
  const { words } = useStudio();
  const name = isObject(thing) && typeof thing.id === 'string' ? thing.id : '';
  return (
    <>
      <span class="row-text" dir="auto">
        {lineOf(thing, lang) ?? words.say('notWrittenYet')}
      </span>
      <span class="row-name">{name}</span>
      {flags > 0 && (
        <span class="row-flags" title={words.count('foundHere', flags)}>
          {flags}
        </span>
      )}
    </>
  );
}
