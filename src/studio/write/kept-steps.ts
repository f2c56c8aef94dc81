// The steps of a draft, kept in this tab while its page is loaded again; the draft itself lies on the disk.
import { type DraftPack, writeDraft } from '../../domain/packs/edit/draft.ts';
import { type History, historyOf } from '../../domain/packs/edit/history.ts';
import { readHistory, writeHistory } from '../../domain/packs/edit/kept-history.ts';

const placeOf = (draftId: string): string => `carecue-steps-${draftId}`;

/** @param text of the draft as it is now */
export function keepSteps(draftId: string, history: History, text: string): void {
  try {
    const steps = writeHistory(history, text);
    if (steps === undefined) sessionStorage.removeItem(placeOf(draftId));
    else sessionStorage.setItem(placeOf(draftId), steps);
  } catch {
    // Fuller than the browser allows: the steps last as long as the page.
    sessionStorage.removeItem(placeOf(draftId));
  }
}

export function stepsBefore(draftId: string, pack: DraftPack): History {
  const text = sessionStorage.getItem(placeOf(draftId));
  return (text === null ? undefined : readHistory(text, pack, writeDraft(pack))) ?? historyOf(pack);
}
