// Something stands where a field should be that this version cannot show: it is kept as it is until somebody begins anew.
import { useId } from 'preact/hooks';
import type { DraftPath } from '../../../domain/packs/edit/at-path.ts';
import type { JsonValue } from '../../../domain/packs/format/read-json.ts';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import { Problems } from './problems.tsx';

type Props = {
  readonly at: DraftPath;
  readonly value: JsonValue;
  /** What stands in its place then; undefined leaves it out. */
  readonly begin: JsonValue | undefined;
};

/** Characters shown of it; all of it is kept. */
const most = 200;

export function Unfit({ at, value, begin }: Props) {
  const { words } = useStudio();
  const { set } = useOpenDesk();
  const id = useId();
  const text = JSON.stringify(value);
  return (
    <div class="aside unfit">
      <p>{words.say('keptAsItIs')}</p>
      <Problems id={id} at={at} />
      <code>{text.length > most ? `${text.slice(0, most)}…` : text}</code>
      <button type="button" class="btn" onClick={() => set(at, begin)}>
        {words.say(begin === undefined ? 'removeIt' : 'beginAnew')}
      </button>
    </div>
  );
}
