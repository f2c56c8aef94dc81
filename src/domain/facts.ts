// What the background knows and a panel needs, for one tab. Plain data: the panel computes everything it shows from this.
import type { RecentPrompt } from './packs/choose/recent-prompts.ts';
import type { Problem } from './problem.ts';
import type { CarePromise } from './promises/promise.ts';
import type { Silence } from './promises/silence.ts';
import type { CorrectionSum } from './reading/corrections/correction.ts';
import type { Settings } from './settings.ts';
import type { ToldCase } from './situation/situation.ts';
import type { Progress } from './ticket/progress.ts';
import type { SentReply } from './ticket/sent-reply.ts';
import type { TicketSnapshot } from './ticket/snapshot.ts';
import type { WorkStretch } from './wellbeing/work-stretch.ts';

/**
 * on: the agent turned Carecue on for this origin. off: known, not turned on. unknown: the browser hides the
 * address until the toolbar button is clicked. unreachable: a browser page, where no extension may work.
 */
export type Site = { readonly access: 'on' | 'off' | 'unknown' | 'unreachable'; readonly origin?: string };

/** How many owed promises a panel lists when it opens. */
export const owedAtFirst = 50;

export type Facts = {
  readonly site: Site;
  /** Whether the content script has reported from this page. */
  readonly pageAnswers: boolean;
  /** What is read now: the page, or a text the agent handed over. */
  readonly snapshot?: TicketSnapshot;
  readonly progress?: Progress;
  /** What the agent said of this ticket's case; absent while they said nothing. */
  readonly told?: ToldCase;
  /** The prompts inserted lately, on any ticket, newest first; absent when there are none. */
  readonly recentPrompts?: readonly RecentPrompt[];
  /** The last reply sent on this ticket, while it is the last word on it. */
  readonly sent?: SentReply;
  /** How the last replies opened, newest first; absent when none was sent. */
  readonly openers?: readonly string[];
  /** Those owed first, those owed on this ticket, and those settled in the last day (for undo), by due time. */
  readonly promises: readonly CarePromise[];
  /** How many are owed in all. */
  readonly owedCount: number;
  /** Tickets to ask after, the longest silence first; a list one can take in at a glance. */
  readonly silences: readonly Silence[];
  /** The stretch of work that goes on; absent after a break. */
  readonly work?: WorkStretch;
  /** Unsaved texts by field name. */
  readonly texts: Readonly<Record<string, string>>;
  readonly settings: Settings;
  /** Absent while there are none. */
  readonly corrections?: CorrectionSum;
  /** Standing problems, each told once in the panel until it is dismissed or gone. */
  readonly problems: readonly Problem[];
};
