// What the keys of the list do, by hand, for the thing that is open.
import { IconButton } from '../../ui/icon-button.tsx';
import { useStudio } from '../studio-context.ts';
import type { ThingEdits } from './use-thing-edits.ts';

type ButtonsProps = {
  readonly index: number;
  readonly last: number;
  readonly edit: ThingEdits;
  readonly move: (key: string) => boolean;
};

export function RowButtons({ index, last, edit, move }: ButtonsProps) {
  const { words } = useStudio();
  return (
    <div class="row row-buttons">
      <IconButton
        icon="up"
        label={words.say('moveThingUp')}
        keys="Alt+↑"
        aria-disabled={index === 0}
        onClick={() => move('ArrowUp')}
      />
      <IconButton
        icon="open"
        label={words.say('moveThingDown')}
        keys="Alt+↓"
        aria-disabled={index === last}
        onClick={() => move('ArrowDown')}
      />
      <button type="button" class="btn" onClick={() => edit.double(index)}>
        {words.say('duplicate')}
      </button>
      <button type="button" class="btn" onClick={() => edit.remove(index)}>
        {words.say('delete')}
      </button>
    </div>
  );
}
