// The answer to a page whose site was turned off while it was open: its content script ends. Apart, for it weighs on pages.
import { failed, type Outcome } from '../domain/problem.ts';

const detail = 'site not turned on';
export const siteOff: Outcome<never> = failed('message-refused', detail);

export function isSiteOff(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('problem' in answer)) return false;
  const { problem } = answer;
  return typeof problem === 'object' && problem !== null && 'detail' in problem && problem.detail === detail;
}
