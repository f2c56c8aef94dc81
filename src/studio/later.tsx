// Pages of the studio whose code comes when they are first shown, or when there is time: the shelf of packs does not wait for it.
import { Coming, type Instead, type Later, later as laterView, type View } from '../ui/later.tsx';
import { useStudio } from './studio-context.ts';

export { comeAll } from '../ui/later.tsx';

export const later = (load: () => Promise<View<object>>): Later<object> => laterView(load, InStudio);

const InStudio = (instead: Instead) => <Coming {...instead} words={useStudio().words} />;
