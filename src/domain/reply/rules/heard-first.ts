// R7: in writing, listening calms an aroused customer before any fix does (Herhausen et al. 2023).
import { isWhole, type Rule } from './rule.ts';

export const heardFirst: Rule = {
  id: 'heard-first',
  source: { cite: 'Herhausen et al. 2023', doi: '10.1177/00222429221119977', strength: 'A' },
  check: (subject) =>
    subject.about.arousal === 'high' && isWhole(subject) && subject.review.steps.acknowledge.length === 0
      ? [{ kind: 'not-heard' }]
      : [],
};
