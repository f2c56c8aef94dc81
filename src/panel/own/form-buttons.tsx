// What stands under a form of the own room: save, give up, and, apart from them, delete.
import { usePanel } from '../panel-context.ts';

type Props = {
  readonly save: () => unknown;
  readonly close: () => void;
  /** Where there is something to delete. */
  readonly remove?: (() => unknown) | undefined;
  /** As `aria-keyshortcuts` has it. */
  readonly saveKeys?: string;
};

export function FormButtons({ save, close, remove, saveKeys }: Props) {
  const { words } = usePanel();
  return (
    <div class="row">
      <button type="button" class="btn primary" aria-keyshortcuts={saveKeys} onClick={save}>
        {words.say('save')}
      </button>
      <button type="button" class="btn" onClick={close}>
        {words.say('cancel')}
      </button>
      {remove && (
        <button type="button" class="link apart" onClick={remove}>
          {words.say('delete')}
        </button>
      )}
    </div>
  );
}
