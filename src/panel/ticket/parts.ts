// What later-parts.ts fetches, in one piece.
export { AfterReply } from '../own/care/after-reply.tsx';
export { CareHistory } from './care-history.tsx';
export { JotDown } from './jot-down.tsx';
export { LikeBefore } from './like-before.tsx';
export { DecideInstead, MayDecide } from './may-decide.tsx';
