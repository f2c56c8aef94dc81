// Where packs are written: the drafts there are, or one of them on the desk.
import { readDraft } from '../../domain/packs/edit/draft.ts';
import type { DraftRow } from '../../domain/packs/edit/draft-row.ts';
import { useStudio } from '../studio-context.ts';
import { AsText } from './as-text.tsx';
import { Desk } from './desk.tsx';
import { Drafts } from './drafts.tsx';

export function WritePage() {
  const { drafts, place, words } = useStudio();
  const id = place.page === 'write' ? place.draft : undefined;
  if (id === undefined) return <Drafts />;
  const row = drafts.find((draft) => draft.id === id);
  if (row === undefined) return <p class="soft">{words.say('draftGone')}</p>;
  return <OpenDraft key={id} row={row} />;
}

/** What cannot be read as a pack at all is mended as text; from then on it lies on the desk. */
function OpenDraft({ row }: { readonly row: DraftRow }) {
  const read = readOnce(row.text);
  return read.ok ? <Desk row={row} pack={read.pack} /> : <AsText row={row} problem={read.problem} />;
}

let last: { readonly text: string; readonly read: ReturnType<typeof readDraft> } | undefined;

/** The page is drawn anew for every word in the status line; a megabyte is not read for each. */
function readOnce(text: string): ReturnType<typeof readDraft> {
  if (last?.text !== text) last = { text, read: readDraft(text) };
  return last.read;
}
