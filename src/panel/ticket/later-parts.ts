// The parts of the ticket's room that its first sight does without: most need the agent's own room, which opens behind it. They
// come in one piece, so that they stand up in one frame.
import { laterPart } from '../later.tsx';

const parts = () => import('./parts.ts');

export const CareHistory = laterPart(async () => (await parts()).CareHistory);
export const MayDecide = laterPart(async () => (await parts()).MayDecide);
export const LikeBefore = laterPart(async () => (await parts()).LikeBefore);
export const JotDown = laterPart(async () => (await parts()).JotDown);
export const DecideInstead = laterPart(async () => (await parts()).DecideInstead);
export const AfterReply = laterPart(async () => (await parts()).AfterReply);
