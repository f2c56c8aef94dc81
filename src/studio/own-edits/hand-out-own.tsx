// A pack that was written here is handed out from its own page, too.

import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { HandOut } from '../share/hand-out.tsx';
import { useStudio } from '../studio-context.ts';

/** @param text the pack's JSON as it lies here */
export function HandOutOwn({ text }: { readonly text: string }) {
  const { words } = useStudio();
  const open = useDisclosure();
  return (
    <>
      <div class="row">
        <button {...open.button} class="btn">
          {words.say('handOut')}
          <Icon name="open" />
        </button>
      </div>
      {open.isOpen && (
        <div {...open.region}>
          <HandOut text={text} />
        </div>
      )}
    </>
  );
}
