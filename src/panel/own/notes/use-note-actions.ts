// What a row does to its note.
import type { Note } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { editFields } from './edit-fields.ts';
import { shelfOf } from './note-shelf.ts';

export function useNoteActions(note: Note) {
  const { vault, actions, ownTexts } = usePanel();
  const own = useOwn();
  return {
    pin: () => {
      const { pinned, pinnedAt: _, ...rest } = note;
      return own.save('note', pinned ? rest : { ...rest, pinned: true, pinnedAt: Date.now() });
    },
    /** Gone at once; the way back is said. What was changed in it and not saved goes with it. */
    remove: async () => {
      focusNeighbour(note.id);
      const bringBack = shelfOf(vault, actions.tell).bury(note.id);
      if (!(await own.remove('note', note.id, 'status_noteDeleted'))) return bringBack();
      for (const field of editFields(note.id)) ownTexts.forget(field, ownTexts.read(field) ?? '');
    },
  };
}

/** The focus does not go with the row: to the next one, else to the one before. */
function focusNeighbour(id: string): void {
  const row = document.querySelector(`[data-note="${CSS.escape(id)}"]`);
  if (!row?.contains(document.activeElement)) return;
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('button.edit')?.focus();
}
