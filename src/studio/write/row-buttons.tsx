// What the keys of the list do, by hand, for the thing that is open.
import { Icon } from '../../ui/icon.tsx';
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
      <button
        type="button"
        class="quiet"
        aria-label={words.say('moveThingUp')}
        title={`${words.say('moveThingUp')} (Alt+↑)`}
        aria-disabled={index === 0}
        onClick={() => move('ArrowUp')}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={words.say('moveThingDown')}
        title={`${words.say('moveThingDown')} (Alt+↓)`}
        aria-disabled={index === last}
        onClick={() => move('ArrowDown')}
      >
        <Icon name="open" />
      </button>
      <button type="button" class="btn" onClick={() => edit.double(index)}>
        {words.say('duplicate')}
      </button>
      <button type="button" class="btn" onClick={() => edit.remove(index)}>
        {words.say('delete')}
      </button>
    </div>
  );
}
