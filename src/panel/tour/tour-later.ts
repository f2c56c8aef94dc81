// The tour, whose code comes when it is first shown: a ticket needs none of it.
import { later } from '../later.tsx';

export const Tour = later(async () => (await import('./tour.tsx')).Tour);
