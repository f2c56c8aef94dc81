// What a ticket is about, as far as the agent's own cards and decisions are found again by it. In memory only.

import type { Occasion } from '../packs/choose/rank-prompts.ts';
import type { Pack } from '../packs/format/pack.ts';
import type { TicketView } from '../panel-state.ts';
import type { TicketReading } from '../reading/read-ticket.ts';
import type { Feeling, Need } from '../reading/reading.ts';
import type { Draft } from '../reply/draft.ts';
import type { Situation } from '../situation/situation.ts';
import { escalationIn } from './escalation.ts';
import { fittingLimits } from './pack-limits.ts';

/** What nothing else of the view says. */
export type Matter = {
  /** What the customer wrote, newest, and the subject. */
  readonly text: string;
  readonly draft: string;
  /** The words of the draft that leave the decision to somebody else; absent when none do. */
  readonly escalates?: string;
  /** Ids of the limits packs bring for such a case. */
  readonly limits: readonly string[];
};

export type MatterOptions = {
  readonly read: TicketReading | undefined;
  readonly subject: string | undefined;
  readonly draft: Draft;
  readonly packs: readonly Pack[];
  readonly occasion: Omit<Occasion, 'open' | 'moment'>;
};

export function matterOf({ read, subject, draft, packs, occasion }: MatterOptions): Matter {
  const escalates = escalationIn(draft);
  return {
    limits: fittingLimits(packs, occasion),
    text: [subject, read?.text].filter((text) => text !== undefined).join('\n\n'),
    draft: draft.cut.text,
    ...(escalates && { escalates: escalates.text }),
  };
}

/** A ticket as cards and decisions look at it. */
export type CaseKey = {
  readonly situations: readonly Situation[];
  readonly needs: readonly Need[];
  readonly feelings: readonly Feeling[];
  readonly text: string;
};

export const caseKey = ({ case: { situations }, reading, matter }: TicketView): CaseKey => ({
  situations: situations.map(({ situation }) => situation),
  needs: reading?.needs ?? [],
  feelings: reading?.feelings.map(({ feeling }) => feeling) ?? [],
  text: matter.text,
});
