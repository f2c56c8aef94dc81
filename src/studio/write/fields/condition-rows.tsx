// The rows of a condition: chips that are chosen or not, and labels written with commas.
import { useId } from 'preact/hooks';
import { type DraftPath, pathName, valueAt } from '../../../domain/packs/edit/at-path.ts';
import { isList } from '../../../domain/packs/edit/draft.ts';
import type { JsonValue } from '../../../domain/packs/format/read-json.ts';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import { partWords } from '../names.ts';
import { type Chip, type ChipPart, chipsOf, momentChips } from './condition-parts.ts';
import { Problems } from './problems.tsx';

type Row = { readonly at: DraftPath };

/** One of these, or several. What is not known here stands among them, so that it can be taken out. */
export function ConditionChips({ part, at }: Row & { readonly part: ChipPart }) {
  const { words } = useStudio();
  const { pack, set } = useOpenDesk();
  const there = valueAt(pack, at);
  const chosen = isList(there) ? there : [];
  const known = chipsOf(part, words);
  const strange = chosen.filter((one) => !known.some(([value]) => value === one));
  const all: readonly (readonly [JsonValue, string])[] = [
    ...known,
    ...strange.map((one) => [one, typeof one === 'string' ? one : JSON.stringify(one)] as const),
  ];
  const press = (value: JsonValue) => {
    const next = chosen.includes(value)
      ? chosen.filter((one) => one !== value)
      : all.map(([one]) => one).filter((one) => one === value || chosen.includes(one));
    set(at, next.length === 0 ? undefined : next);
  };
  return (
    <Chips label={words.say(partWords[part])} at={at}>
      {all.map(([value, name]) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={chosen.includes(value)}
          onClick={() => press(value)}
        >
          {name}
        </button>
      ))}
    </Chips>
  );
}

export function MomentChips({ at }: Row) {
  const { words } = useStudio();
  return <OneOf at={at} label={words.say('when_moment')} of={momentChips(words)} />;
}

export function RepeatChips({ at }: Row) {
  const { words } = useStudio();
  const { pack, set } = useOpenDesk();
  const there = valueAt(pack, at);
  return (
    <Chips label={words.say('when_repeat')} at={at}>
      {([true, false] as const).map((value) => (
        <button
          key={String(value)}
          type="button"
          class="chip"
          aria-pressed={there === value}
          onClick={() => set(at, there === value ? undefined : value)}
        >
          {words.say(value ? 'repeatOnly' : 'repeatNever')}
        </button>
      ))}
    </Chips>
  );
}

function OneOf({ at, label, of }: Row & { readonly label: string; readonly of: readonly Chip[] }) {
  const { pack, set } = useOpenDesk();
  const there = valueAt(pack, at);
  return (
    <Chips label={label} at={at}>
      {of.map(([value, name]) => (
        <button
          key={value}
          type="button"
          class="chip"
          aria-pressed={there === value}
          onClick={() => set(at, there === value ? undefined : value)}
        >
          {name}
        </button>
      ))}
    </Chips>
  );
}

function Chips({ label, at, children }: Row & { readonly label: string; readonly children: preact.ComponentChildren }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of chips, its legend breaks the line
    <div class="chips" role="group" aria-labelledby={id} data-path={pathName(at)}>
      <span class="condition-name" id={id}>
        {label}
      </span>
      {children}
      <Problems id={`${id}-found`} at={at} />
    </div>
  );
}

export function Tags({ at }: Row) {
  const { words } = useStudio();
  const { pack, set, flush } = useOpenDesk();
  const id = useId();
  const there = valueAt(pack, at);
  return (
    <div class="chips">
      <label class="condition-name" for={id}>
        {words.say('when_tags')}
      </label>
      <input
        // What is written stays as it is until the field is left: a comma is no label yet.
        key={JSON.stringify(there)}
        id={id}
        type="text"
        data-path={pathName(at)}
        placeholder={words.say('tagsHint')}
        defaultValue={isList(there) ? there.join(', ') : ''}
        onChange={({ currentTarget: { value } }) => {
          const tags = value.split(',').flatMap((tag) => (tag.trim() === '' ? [] : [tag.trim()]));
          set(at, tags.length === 0 ? undefined : tags);
        }}
        onBlur={flush}
      />
      <Problems id={`${id}-found`} at={at} />
    </div>
  );
}
