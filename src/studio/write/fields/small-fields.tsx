// The short fields of a thing: a line, a choice, a number, a day, a yes.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type DraftPath, pathName, valueAt } from '../../../domain/packs/edit/at-path.ts';
import type { JsonValue } from '../../../domain/packs/format/read-json.ts';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import type { Choice } from '../forms.ts';
import { Problems, useFieldProblems } from './problems.tsx';

type Common = { readonly at: DraftPath; readonly label: string };

/** A label over its field, and what was found under it. */
function Labelled({
  at,
  label,
  problemsId,
  children,
}: Common & { readonly problemsId: string; readonly children: ComponentChildren }) {
  return (
    <div class="small-field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the field is handed in */}
      <label>
        <span class="soft">{label}</span>
        {children}
      </label>
      <Problems id={problemsId} at={at} />
    </div>
  );
}

const shownAs = (value: JsonValue | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

type LineProps = Common & { readonly placeholder?: string; readonly listId?: string; readonly isCode?: boolean };

export function LineField({ at, label, placeholder, listId, isCode = false }: LineProps) {
  const { pack, set, flush } = useOpenDesk();
  const id = useId();
  return (
    <Labelled at={at} label={label} problemsId={id}>
      <input
        {...useFieldProblems(id, at)}
        type="text"
        dir="auto"
        list={listId}
        spellcheck={!isCode}
        class={isCode ? 'code' : undefined}
        data-path={pathName(at)}
        placeholder={placeholder}
        value={shownAs(valueAt(pack, at))}
        onInput={({ currentTarget: { value } }) => set(at, value === '' ? undefined : value, true)}
        onBlur={flush}
      />
    </Labelled>
  );
}

type ChoiceProps = Common & { readonly of: readonly Choice[]; readonly isOptional?: boolean };

export function ChoiceField({ at, label, of, isOptional = false }: ChoiceProps) {
  const { words } = useStudio();
  const { pack, set } = useOpenDesk();
  const id = useId();
  const there = valueAt(pack, at);
  const place = of.findIndex(([value]) => value === there);
  const isUnknown = there !== undefined && place === -1;
  return (
    <Labelled at={at} label={label} problemsId={id}>
      <select
        {...useFieldProblems(id, at)}
        data-path={pathName(at)}
        value={isUnknown ? 'unknown' : String(place)}
        onChange={({ currentTarget }) => set(at, of[Number(currentTarget.value)]?.[0])}
      >
        {(isOptional || place === -1) && (
          <option value="-1">{words.say(isOptional ? 'noneOfThem' : 'chooseOne')}</option>
        )}
        {isUnknown && <option value="unknown">{shownAs(there)}</option>}
        {of.map(([value, name], i) => (
          <option key={value} value={String(i)}>
            {name === undefined ? value : words.say(name)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function NumberField({ at, label }: Common) {
  const { pack, set, flush } = useOpenDesk();
  const id = useId();
  return (
    <Labelled at={at} label={label} problemsId={id}>
      <input
        {...useFieldProblems(id, at)}
        type="number"
        min={1}
        max={500}
        data-path={pathName(at)}
        value={shownAs(valueAt(pack, at))}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          set(at, Number.isNaN(valueAsNumber) ? undefined : valueAsNumber, true)
        }
        onBlur={flush}
      />
    </Labelled>
  );
}

export function DayField({ at, label }: Common) {
  const { pack, set } = useOpenDesk();
  const id = useId();
  return (
    <Labelled at={at} label={label} problemsId={id}>
      <input
        {...useFieldProblems(id, at)}
        type="date"
        data-path={pathName(at)}
        value={shownAs(valueAt(pack, at))}
        onChange={({ currentTarget: { value } }) => set(at, value === '' ? undefined : value)}
      />
    </Labelled>
  );
}

export function FlagField({ at, label }: Common) {
  const { pack, set } = useOpenDesk();
  return (
    <label class="flag-field">
      <input
        type="checkbox"
        data-path={pathName(at)}
        checked={valueAt(pack, at) === true}
        onChange={({ currentTarget: { checked } }) => set(at, checked ? true : undefined)}
      />
      {label}
    </label>
  );
}
