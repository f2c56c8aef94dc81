// The packs on this machine, and the ways in. What arrives is looked at first, in the place of all the rest.
import { useEffect, useRef } from 'preact/hooks';
import { LeftEdits } from '../own-edits/left-edits.tsx';
import { useStudio } from '../studio-context.ts';
import { AddressList } from './addresses/address-list.tsx';
import { ArrivalView } from './arrival/arrival-view.tsx';
import { RefusedFile } from './arrival/refused-file.tsx';
import { BringIn } from './bring/bring-in.tsx';
import { useBringing } from './bring/use-bringing.ts';
import { useDrop } from './bring/use-drop.ts';
import { usePaste } from './bring/use-paste.ts';
import { PackList } from './here/pack-list.tsx';
import { PolicyPart } from './policy-part.tsx';

export function PacksPage() {
  const { words } = useStudio();
  const { desk, look, clear, dropped, ...bringing } = useBringing();
  const title = useRef<HTMLHeadingElement>(null);
  const isOver = useDrop(dropped);
  usePaste(dropped);
  const wasLooking = useRef(false);
  const isLooking = desk.kind === 'arrival' || desk.kind === 'refused';
  useEffect(() => {
    // Back from what arrived: the reader goes on where the page begins.
    if (wasLooking.current && !isLooking) title.current?.focus();
    wasLooking.current = isLooking;
  }, [isLooking]);
  return (
    <>
      {desk.kind === 'arrival' && <ArrivalView key={desk.looked.file} {...desk} leave={clear} />}
      {desk.kind === 'refused' && <RefusedFile problems={desk.problems} leave={clear} />}
      <div class="shelf" hidden={isLooking}>
        <h2 class="headline" ref={title} tabIndex={-1}>
          {words.say('studioPacks')}
        </h2>
        <BringIn unread={desk.kind === 'unread' ? desk.why : undefined} {...bringing} />
        <PackList look={look} />
        <LeftEdits />
        <AddressList />
        <PolicyPart />
      </div>
      <p class="reading" role="status">
        {desk.kind === 'reading' && words.say('arrivalReading')}
      </p>
      {isOver && (
        <p class="drop-cover" aria-hidden="true">
          {words.say('bringDropHere')}
        </p>
      )}
    </>
  );
}
