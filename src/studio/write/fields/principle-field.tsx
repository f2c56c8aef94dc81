// The principle a thing serves: one of those the pack names. One that is not named yet can be named in the head.
import { useId } from 'preact/hooks';
import { type DraftPath, pathName, valueAt } from '../../../domain/packs/edit/at-path.ts';
import { isObject } from '../../../domain/packs/edit/draft.ts';
import { useStudio } from '../../studio-context.ts';
import { anyText } from '../any-text.ts';
import { useOpenDesk } from '../desk-context.ts';
import { Problems, useFieldProblems } from './problems.tsx';

type Props = { readonly at: DraftPath; readonly label: string; readonly isOptional: boolean };

export function PrincipleField({ at, label, isOptional }: Props) {
  const { words } = useStudio();
  const { pack, set, goTo } = useOpenDesk();
  const id = useId();
  const there = valueAt(pack, at);
  const named = isObject(pack.principles) ? Object.entries(pack.principles) : [];
  const chosen = typeof there === 'string' ? there : '';
  const isUnnamed = chosen !== '' && !named.some(([principle]) => principle === chosen);
  return (
    <div class="small-field">
      <label>
        <span class="soft">{label}</span>
        <select
          {...useFieldProblems(id, at)}
          data-path={pathName(at)}
          value={chosen}
          onChange={({ currentTarget: { value } }) => set(at, value === '' ? undefined : value)}
        >
          <option value="">{words.say(isOptional ? 'noneOfThem' : 'chooseOne')}</option>
          {isUnnamed && <option value={chosen}>{chosen}</option>}
          {named.map(([principle, names]) => (
            <option key={principle} value={principle}>
              {anyText(names, words.lang) ?? principle}
            </option>
          ))}
        </select>
      </label>
      {named.length === 0 && (
        <button type="button" class="link" onClick={() => goTo({ part: 'head' })}>
          {words.say('principlesName')}
        </button>
      )}
      <Problems id={id} at={at} />
    </div>
  );
}
