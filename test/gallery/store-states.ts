// What the panel shows on the pictures for the stores: states of the gallery, with the people and the reply of the desk beside it.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { TicketView } from '../../src/domain/panel-state.ts';
import { adviceViews } from '../../src/domain/reply/advice-view.ts';
import { cutDraft } from '../../src/domain/reply/draft.ts';
import { reviewOf } from '../../src/domain/reply/review-draft.ts';
import { day, hour, minute, now, openTicket, promises, timeZone } from './pieces.ts';
import { type GalleryState, galleryStates } from './states.ts';
import { type Picture, storeTexts } from './store-texts.ts';

function onTicket(lang: Lang, parts: Partial<TicketView>, press: readonly string[] = []): GalleryState {
  const { state, ...rest } = galleryStates.ticket(lang);
  const { reading, prompts, ...whole } = openTicket(lang);
  const { customer } = storeTexts[lang];
  const requests = reading?.requests.map((one) => ({ ...one, answered: false })) ?? [];
  const ticket = {
    ...whole,
    customer,
    // A desk of no maker's, which goes by its address.
    ref: { ...whole.ref, helpdesk: 'generic' },
    ...(reading && { reading: { ...reading, customer, requests } }),
    prompts: prompts.map((prompt) => ({ ...prompt, used: false })),
    ...parts,
  };
  return { ...rest, press, ...(state && { state: { ...state, ticket: { kind: 'open', ticket } } }) };
}

/** With what the engine itself says to the reply on the desk. */
function advised(lang: Lang): GalleryState {
  const { start, clumsy, promise } = storeTexts[lang].draft;
  const draft = cutDraft(`${start} ${clumsy} ${promise}`, { now, timeZone, lang });
  return onTicket(lang, { advice: adviceViews(draft, reviewOf(draft), { arousal: 'high' }, []) }, ['.advice summary']);
}

/** The first is told of in time, the last is on Thursday at ten. */
function owing(lang: Lang): GalleryState {
  const { state, ...rest } = galleryStates.today(lang);
  if (!state) return rest;
  const { owed, quiet } = storeTexts[lang];
  const due = [now + 18 * minute, now + 138 * minute, now + 2 * day - 5 * hour + 18 * minute];
  const [soon, later, thursday] = promises(lang).map((line, place) => ({
    ...line,
    ...owed[place],
    due: due[place] ?? now,
    isOverdue: false,
  }));
  const today = {
    ...state.today,
    now: soon ? [soon] : [],
    laterToday: later ? [later] : [],
    later: thursday ? [thursday] : [],
    settled: [],
    silences: state.today.silences.slice(0, 1).map((line) => ({ ...line, customer: quiet })),
  };
  return { ...rest, state: { ...state, today } };
}

/** Two notes, and two weeks of being asked once a day. */
function own(lang: Lang): GalleryState {
  const whole = galleryStates.me(lang);
  const energies = [3, 4, 4, 3, 2, 3, 4, 4, 5, 4, 3, 4, 4, 3] as const;
  return {
    ...whole,
    own: {
      ...whole.own,
      note: whole.own?.note?.slice(0, 2) ?? [],
      checkIn: energies.map((energy, place) => ({ id: `c${place}`, energy, at: now - (place + 1) * day })),
    },
  };
}

export const storeStates: Readonly<Record<Exclude<Picture, 'studio'>, (lang: Lang) => GalleryState>> = {
  ticket: (lang) => onTicket(lang, { promiseOffers: [] }),
  reply: advised,
  today: owing,
  me: own,
};
