// One thing of the pack: what it says, when it fits, where it comes from, and what the agent would see.
import { useId } from 'preact/hooks';
import { pathName, valueAt } from '../../domain/packs/edit/at-path.ts';
import { isObject } from '../../domain/packs/edit/draft.ts';
import type { ListName } from '../../domain/packs/shelf/overlay.ts';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';
import { ConditionField } from './fields/condition-field.tsx';
import { FieldView } from './fields/field-view.tsx';
import { Problems } from './fields/problems.tsx';
import { Unfit } from './fields/unfit.tsx';
import { forms, keysOf } from './forms.ts';

type Props = { readonly list: ListName; readonly index: number };

export function ThingEditor({ list, index }: Props) {
  const { words } = useStudio();
  const { pack } = useOpenDesk();
  const id = useId();
  const at = [list, index];
  const thing = valueAt(pack, at);
  if (thing === undefined) return <p class="soft">{words.say('chooseThing')}</p>;
  if (!isObject(thing))
    return (
      <div class="desk-fields" data-path={pathName(at)}>
        <Unfit at={at} value={thing} begin={undefined} />
      </div>
    );
  const { says, when, about } = forms[list];
  const isWide = (kind: string) => kind === 'texts' || kind === 'phrases' || kind === 'steps';
  const known = keysOf(list);
  return (
    <div class="desk-fields" data-path={pathName(at)}>
      <Problems id={id} at={at} />
      <div class="small-fields">
        {says
          .filter(({ kind }) => !isWide(kind))
          .map((field) => (
            <FieldView key={field.key} field={field} of={at} />
          ))}
      </div>
      {says
        .filter(({ kind }) => isWide(kind))
        .map((field) => (
          <FieldView key={field.key} field={field} of={at} />
        ))}
      {when && <ConditionField key={`when ${index}`} at={[...at, 'when']} />}
      <div class="small-fields about-thing">
        {about.map((field) => (
          <FieldView key={field.key} field={field} of={at} />
        ))}
      </div>
      {Object.entries(thing)
        .filter(([key]) => !known.includes(key))
        .map(([key, value]) => (
          <Unfit key={key} at={[...at, key]} value={{ [key]: value }} begin={undefined} />
        ))}
    </div>
  );
}
