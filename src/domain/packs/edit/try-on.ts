// A draft tried on a ticket: what the agent would see with it among the packs in use, and where one thing of it comes, or why it
// does not. The very engine of the panel, nothing of its own. Pure.

import type { Lang } from '../../language/lang.ts';
import { cutText } from '../../language/words.ts';
import type { PromptOffer, TicketView } from '../../panel-state.ts';
import { panelState } from '../../panel-view.ts';
import { readAgain } from '../../reading/read-again.ts';
import { defaultSettings } from '../../settings.ts';
import type { TicketSnapshot } from '../../ticket/snapshot.ts';
import { fits, type Occasion } from '../choose/rank-prompts.ts';
import { channelOf } from '../format/channel.ts';
import type { Condition } from '../format/condition.ts';
import type { Pack } from '../format/pack.ts';
import type { ListName } from '../shelf/overlay.ts';

export type TryOn = {
  /** The packs in use with the draft among them. */
  readonly packs: readonly Pack[];
  readonly snapshot: TicketSnapshot;
  /** Epoch milliseconds and IANA zone. */
  readonly now: number;
  readonly timeZone: string;
  /** The language of the interface. */
  readonly uiLang: Lang;
};

/** What the panel would show of this ticket. Undefined when the snapshot holds nothing to show. */
export function tryOn({ packs, snapshot, now, timeZone, uiLang }: TryOn): TicketView | undefined {
  const facts = {
    site: { access: 'on' },
    pageAnswers: true,
    snapshot,
    promises: [],
    owedCount: 0,
    silences: [],
    texts: {},
    settings: defaultSettings,
    problems: [],
  } as const;
  const { ticket } = panelState(facts, packs, { now, timeZone, uiLang });
  return ticket.kind === 'open' ? ticket.ticket : undefined;
}

/** Each part of a condition by itself. */
export type ConditionPart = keyof Condition;

export type Standing =
  /** Among what is offered; `place` counts from 1. */
  | { readonly kind: 'offered'; readonly place: number; readonly of: number; readonly offer?: PromptOffer }
  /** It fits, and something else is shown in its place. */
  | { readonly kind: 'passed-over' }
  | { readonly kind: 'not-fitting'; readonly parts: readonly ConditionPart[] };

/** How a thing of a pack stands on a ticket. Only what is offered on tickets can be asked about. */
export function standingOf(
  view: TicketView,
  { packs, snapshot }: Pick<TryOn, 'packs' | 'snapshot'>,
  thing: { readonly pack: string; readonly list: ListName; readonly id: string },
): Standing | undefined {
  const id = `${thing.pack}/${thing.id}`;
  const ofOne = (shown: boolean): Standing | undefined =>
    shown ? { kind: 'offered', place: 1, of: 1 } : missing(view, packs, snapshot, thing);
  switch (thing.list) {
    case 'prompts': {
      const place = view.prompts.findIndex((offer) => offer.id === id);
      const offer = view.prompts[place];
      if (offer === undefined) return missing(view, packs, snapshot, thing);
      return { kind: 'offered', place: place + 1, of: view.prompts.length, offer };
    }
    case 'checklists':
      return ofOne(view.checklist?.id === id);
    case 'cadences':
      return ofOne(view.cadence?.id === id);
    case 'playbooks':
      return ofOne(view.playbook?.id === id);
    case 'avoid':
      return view.avoided?.id === id ? { kind: 'offered', place: 1, of: 1 } : { kind: 'passed-over' };
    case 'limits':
      return ofOne(view.matter.limits.includes(id));
    default:
      return undefined;
  }
}

type Conditional = { readonly id: string; readonly when: Condition };

function missing(
  view: TicketView,
  packs: readonly Pack[],
  snapshot: TicketSnapshot,
  { pack, list, id }: { readonly pack: string; readonly list: ListName; readonly id: string },
): Standing | undefined {
  const things: readonly object[] = packs.findLast((one) => one.id === pack)?.[list] ?? [];
  const thing = things.find((one): one is Conditional => 'when' in one && 'id' in one && one.id === id);
  if (thing === undefined) return undefined;
  const parts = partsMissed(thing.when, occasionOf(view, snapshot));
  return parts.length > 0 ? { kind: 'not-fitting', parts } : { kind: 'passed-over' };
}

/** Those parts of a condition that alone would keep a thing back. */
function partsMissed(when: Condition, occasion: Occasion): readonly ConditionPart[] {
  const { moment, stages, ...rest } = when;
  const alone = Object.entries(rest).filter(
    ([part, wanted]) => wanted !== undefined && !fits({ [part]: wanted }, occasion),
  );
  const isOfMoment = fits({ ...(moment && { moment }), ...(stages && { stages }) }, occasion);
  const isAtStage = stages === undefined || fits({ stages }, occasion);
  return [
    // The names come from a condition.
    ...(alone.map(([part]) => part) as ConditionPart[]),
    ...(isAtStage ? [] : (['stages'] as const)),
    ...(isOfMoment || !isAtStage ? [] : (['moment'] as const)),
  ];
}

function occasionOf(view: TicketView, snapshot: TicketSnapshot): Occasion {
  const read = readAgain(snapshot);
  const { situations, stage } = view.case;
  return {
    open: [],
    moment: 'reply',
    situations: situations.map(({ situation }) => situation),
    ...(stage && { stage }),
    ...(read && { reading: read.reading }),
    place: {
      helpdesk: snapshot.helpdesk,
      channel: snapshot.channel === undefined ? undefined : channelOf(snapshot.channel),
      theirs: read && { cut: cutText(read.text), lang: read.reading.lang },
    },
  };
}
