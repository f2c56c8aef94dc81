// Rooms, and parts of them, whose code comes behind the first sight of a ticket.
import { nextPainted } from '../ui/first-sight.ts';
import { Coming, type Instead, type Later, later as laterView, type View } from '../ui/later.tsx';
import { usePanel } from './panel-context.ts';

export { comeAll } from '../ui/later.tsx';

/** A room or a page: until it comes there is the shape of one, and where it cannot be had, why. */
export const later = (load: () => Promise<View<object>>): Later<object> => laterView(load, InPanel);

/** A part of a room that most tickets do without: nothing is shown in its place, and nothing is fetched before the room itself is seen. */
export const laterPart = <P extends object>(load: () => Promise<View<P>>): Later<P> =>
  laterView(
    () => nextPainted().then(load),
    () => null,
  );

const InPanel = (instead: Instead) => <Coming {...instead} words={usePanel().words} />;
