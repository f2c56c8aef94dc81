// What stands under the field: what can be done now, before anything is typed; then what the words find, notes among it.
import { useMemo } from 'preact/hooks';
import { type FoundGroup, findEntries } from '../../domain/command-bar/find-entries.ts';
import type { BarEntry } from './bar-entry.ts';
import { useEntries } from './use-entries.ts';
import { useNoteLines } from './use-note-lines.ts';

const mostOfOneGroup = 5;

export function useFoundLines(sought: string): readonly FoundGroup<BarEntry>[] {
  const index = useEntries();
  const notes = useNoteLines(sought);
  const found = useMemo(() => findEntries(index, sought, mostOfOneGroup), [index, sought]);
  if (sought.trim() === '') return [{ group: 'action', entries: index.entries.filter(({ isFirst }) => isFirst) }];
  return notes.length === 0 ? found : withNotes(found, { group: 'note', entries: notes });
}

/** Notes are found by what they say: they stand before the settings, and after all that is called by these words. */
function withNotes(
  found: readonly FoundGroup<BarEntry>[],
  notes: FoundGroup<BarEntry>,
): readonly FoundGroup<BarEntry>[] {
  const last = found.findIndex(({ group }) => group === 'setting');
  const place = last <= 0 ? found.length : last;
  return found.toSpliced(place, 0, notes);
}
