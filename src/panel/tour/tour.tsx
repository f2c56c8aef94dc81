// The first minute: two screens that say what Carecue does and keeps, one to turn it on or try it first, and the try-out. It
// stands where no ticket is until it is left, which it can be at any moment; the menu brings it back.
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { StartHere } from './start-here.tsx';
import { Telling } from './telling.tsx';
import { TourFoot } from './tour-foot.tsx';
import { places, type TourPlace } from './tour-place.ts';
import { TryOut } from './try-out.tsx';
import { useEscape } from './use-escape.ts';

export function Tour() {
  const { words, actions } = usePanel();
  const [place, go] = useState<TourPlace>('does');
  const [isTrying, setTrying] = useState(false);
  const screen = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEscape(actions.leaveTour);
  useEffect(() => {
    // The panel has only just opened: the agent may be writing in the page.
    if (isFirst.current) isFirst.current = false;
    else screen.current?.focus();
  }, [place, isTrying]);
  if (isTrying) return <TryOut screen={screen} end={() => setTrying(false)} />;
  const label = words.say('tourOf', { place: String(places.indexOf(place) + 1), all: String(places.length) });
  return (
    <section class="tour" ref={screen} tabIndex={-1} aria-label={label}>
      {place === 'start' ? <StartHere tryOut={() => setTrying(true)} /> : <Telling of={place} />}
      <TourFoot place={place} go={go} />
    </section>
  );
}
