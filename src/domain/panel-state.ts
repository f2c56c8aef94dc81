// Everything a view of the panel may show, but for the agent's own room, as one type; panel-view.ts computes it from Facts.
// Views add nothing of their own but what is open or focused.
import type { Matter } from './empowerment/matter.ts';
import type { OpenQuestion } from './language/asking.ts';
import type { Lang } from './language/lang.ts';
import type { CautionKind } from './language/signs.ts';
import type { AvoidedView } from './packs/choose/find-avoided.ts';
import type { PlaybookView } from './packs/choose/playbook-view.ts';
import type { Pack, PromptKind } from './packs/format/pack.ts';
import type { Problem } from './problem.ts';
import type { CadenceOffer, PromiseLine, PromiseOffer, SentView, TodayRoom } from './promises/promise-view.ts';
import type { Rhythm } from './promises/rhythm.ts';
import type { CorrectionOffer } from './reading/corrections/correction.ts';
import type { Trend } from './reading/read-talk.ts';
import type { Arousal, Feeling, Need } from './reading/reading.ts';
import type { Step } from './reply/review.ts';
import type { RuleId } from './reply/rules/rule.ts';
import type { Settings } from './settings.ts';
import type { Situation, Stage } from './situation/situation.ts';
import type { MissingPart, TicketRef, TicketSnapshot } from './ticket/snapshot.ts';
import type { WorkStretch } from './wellbeing/work-stretch.ts';

/** A stretch of text, marked where it is a cue or a filled-in place. */
export type Stretch = { readonly text: string; readonly marked: boolean };

/** One thing the customer asks for. */
type RequestView = {
  /** In their words. */
  readonly text: string;
  /** The draft speaks to it. */
  readonly answered: boolean;
};

/** What the message leaves open, as a question the agent can ask. */
export type QuestionView = {
  readonly about: OpenQuestion;
  /** In the language of the ticket. */
  readonly text: string;
  /** The draft asks it already. */
  readonly asked: boolean;
};

export type ReadingView = {
  readonly customer?: string;
  readonly lang: Lang;
  readonly feelings: readonly { readonly feeling: Feeling; readonly strength: number }[];
  readonly arousal: Arousal;
  readonly needs: readonly Need[];
  /** The message says so: "third time", "as I wrote last week". */
  readonly repeated: boolean;
  /** How many times the customer has written on this ticket. */
  readonly contacts: number;
  /** What one click may say instead. */
  readonly couldBe: readonly CorrectionOffer[];
  /** The sentence or two of the customer's that show it best, cues marked; for display only, never stored. */
  readonly quote: readonly Stretch[];
  /** In the order they are asked. */
  readonly requests: readonly RequestView[];
  /** The requests stay in sight: words run high, or there is more than one. */
  readonly pinned: boolean;
  readonly questions: readonly QuestionView[];
  /** It cannot wait: they say so, or something is lost by then. */
  readonly urgent: boolean;
  /** How the newest message feels against those before it; absent when there is none before. */
  readonly trend?: Trend;
  /** When they wrote what nobody has answered yet, epoch milliseconds. */
  readonly waitingSince?: number;
};

/** done: earned by the draft as it stands, or ticked by hand. earlier: earned by the last draft, the box is empty now. */
type StepState = 'done' | 'earlier' | 'next' | 'open';
export type StepView = {
  readonly step: Step;
  readonly state: StepState;
  readonly words: readonly string[];
  readonly byHand: boolean;
};

export type PromptOffer = {
  /** `pack/prompt` */
  readonly id: string;
  readonly kind: PromptKind;
  /** What is inserted or copied. */
  readonly text: string;
  /** The same with its filled-in places marked. */
  readonly stretches: readonly Stretch[];
  readonly lang: Lang;
  readonly principle: string;
  readonly source: string;
  readonly pack: string;
  readonly used: boolean;
};

/** What kind of case it is and how far it has come, as read or as the agent said. */
export type CaseView = {
  /** What matters most first; empty when no words show any. */
  readonly situations: readonly {
    readonly situation: Situation;
    /** At most two stretches that show it; none when only the agent said so. */
    readonly words: readonly string[];
    /** Whose words. */
    readonly of?: 'customer' | 'draft';
  }[];
  readonly stage?: Stage;
};

/** The checklist for this case, to the agent in the language of the interface. */
export type ChecklistView = {
  /** `pack/checklist` */
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  readonly principle: string;
  readonly source: string;
  readonly pack: string;
  readonly steps: readonly {
    /** `pack/checklist/step` */
    readonly id: string;
    readonly text: string;
    readonly done: boolean;
    /** A click changes it; not so while the words of the reply tick it. */
    readonly byHand: boolean;
    /** The step of the reply that ticks it. */
    readonly act?: Step;
  }[];
};

/** Something in the draft that could be said another way. */
export type AdviceView = {
  readonly rule: RuleId;
  readonly kind: CautionKind;
  /** The words of the draft, or of the customer, it is about. */
  readonly words?: string;
  /** Another way to say it, in `lang`. */
  readonly instead: string;
  readonly lang: Lang;
  /** Who found that it matters; absent where it is craft. */
  readonly source?: string;
};

export type TicketView = {
  readonly ref: TicketRef;
  readonly source: TicketSnapshot['source'];
  readonly helpdesk: string;
  readonly ticketId?: string;
  readonly subject?: string;
  readonly customer?: string;
  readonly missing: readonly MissingPart[];
  /** Absent when no customer message could be read. */
  readonly reading?: ReadingView;
  readonly case: CaseView;
  readonly audience: 'public' | 'internal' | 'unknown' | 'none';
  readonly steps: readonly StepView[];
  /** The step to take next; absent when all are done. */
  readonly next?: Step;
  /** The best fitting one. */
  readonly checklist?: ChecklistView;
  /** Absent when none fits, and when updates are promised in a rhythm already. */
  readonly cadence?: CadenceOffer;
  /** What to do in the hard moment this ticket may be; see playbook-view.ts. */
  readonly playbook?: Pick<PlaybookView, 'id' | 'title' | 'lang'>;
  /** What was ticked by hand on this ticket, as `pack/list/step`. */
  readonly checked?: readonly string[];
  /** Best fit first; the first three are shown, the rest are one step away. */
  readonly prompts: readonly PromptOffer[];
  /** What hurts most first. */
  readonly advice: readonly AdviceView[];
  /** What a pack would say another way. */
  readonly avoided?: AvoidedView;
  readonly promiseOffers: readonly PromiseOffer[];
  /** Absent while the next reply is written, when the customer has answered, and when it was dismissed. */
  readonly sent?: SentView;
  /** This ticket's promises in the ledger, due ones first. */
  readonly promises: readonly PromiseLine[];
  readonly matter: Matter;
};

export type TicketRoom =
  | { readonly kind: 'off'; readonly origin: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'silent'; readonly origin: string }
  | { readonly kind: 'no-ticket'; readonly origin: string; readonly next?: PromiseLine }
  | { readonly kind: 'open'; readonly ticket: TicketView };

export type PanelState = {
  /** How many corrections of readings are kept. */
  readonly corrections: number;
  readonly ticket: TicketRoom;
  readonly today: TodayRoom;
  /** For what the agent looks up or does without a ticket: playbooks, practice, breaks. */
  readonly packs: readonly Pack[];
  /** The stretch of work that goes on; absent after a break. */
  readonly work?: WorkStretch;
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** Epoch milliseconds and IANA zone the state was computed for. */
  readonly now: number;
  readonly timeZone: string;
  readonly rhythm: Rhythm;
  readonly settings: Settings;
};
