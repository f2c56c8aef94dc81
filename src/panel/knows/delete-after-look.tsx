// Deleting, after a second look: the first press says what goes, with the focus on keeping it.

import { useSecondLook } from '../own/safe/use-second-look.ts';
import { usePanel } from '../panel-context.ts';

type Props = {
  readonly label: string;
  /** What goes with it. */
  readonly text: string;
  readonly onDelete: () => void;
};

export function DeleteAfterLook({ label, text, onDelete }: Props) {
  const { words } = usePanel();
  const sure = useSecondLook();
  return (
    <div>
      <button {...sure.button} class="link">
        {label}
      </button>
      {sure.isOpen && (
        <div {...sure.region} class="aside">
          <p>{text}</p>
          <div class="row">
            <button {...sure.keep}>{words.say('knowsKeep')}</button>
            <button type="button" class="btn danger" onClick={onDelete}>
              {words.say('knowsDeleteDo')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
