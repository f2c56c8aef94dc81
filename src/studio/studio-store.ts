// What the studio holds while it is open: the shelf and the drafts as the background last told them, where the person is, and
// what was just said.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftRow } from '../domain/packs/edit/draft-row.ts';
import type { Shelf } from '../domain/packs/shelf/shelf.ts';
import type { Problem } from '../domain/problem.ts';
import type { Settings } from '../domain/settings.ts';
import type { PlainKey } from '../ui/words.ts';
import type { StudioPlace } from './studio-context.ts';

export type StudioUndo = () => Promise<boolean>;

export type StudioData = {
  /** Absent until the first answer. */
  readonly shelf?: Shelf;
  readonly drafts?: readonly DraftRow[];
  readonly settings?: Settings;
  /** The browser's interface language, BCP 47. */
  readonly browserLang: string;
  readonly place: StudioPlace;
  /** One line about what just happened, with the way back where there is one. */
  readonly status?: { readonly id: number; readonly key: PlainKey; readonly undo?: StudioUndo };
  readonly troubles: readonly Problem[];
  /** Epoch milliseconds; moves on while the page is open, so that "2 min ago" stays true. */
  readonly now: number;
};
export type StudioStore = StoreApi<StudioData>;

type Complete = StudioData & Required<Pick<StudioData, 'shelf' | 'drafts' | 'settings'>>;

/** Every answer has come that a page needs. */
export const isComplete = (data: StudioData): data is Complete =>
  data.shelf !== undefined && data.drafts !== undefined && data.settings !== undefined;

export const studioStore = (browserLang: string, place: StudioPlace, now: number): StudioStore =>
  createStore<StudioData>(() => ({ browserLang, place, now, troubles: [] }));

export function tellIn(store: StudioStore, problem: Problem): void {
  store.setState(({ troubles }) => ({ troubles: [...troubles.filter(({ code }) => code !== problem.code), problem] }));
}

export function sayIn(store: StudioStore, key: PlainKey, undo?: StudioUndo): void {
  store.setState(({ status }) => ({ status: { id: (status?.id ?? 0) + 1, key, ...(undo && { undo }) } }));
}

/** The line goes, unless another has come since. */
export function hushIn(store: StudioStore, id: number): void {
  const { status, ...rest } = store.getState();
  if (status?.id === id) store.setState(rest, true);
}

export const dismissIn = (store: StudioStore, code: Problem['code']): void =>
  store.setState(({ troubles }) => ({ troubles: troubles.filter((trouble) => trouble.code !== code) }));
