// What a row does to its note.
import type { Note } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { editField } from './edit-field.ts';
import { shelfOf } from './note-shelf.ts';

export function useNoteActions(note: Note) {
  const { vault, actions, ownTexts } = usePanel();
  const own = useOwn();
  return {
    pin: () => {
      const { pinned, ...rest } = note;
      return own.save('note', pinned ? rest : { ...rest, pinned: true });
    },
    /** Gone at once; the way back is said. What was typed into it and not saved goes with it. */
    remove: async () => {
      focusNeighbour(note.id);
      const bringBack = shelfOf(vault, actions.tell).bury(note.id);
      if (!(await own.remove('note', note.id, 'status_noteDeleted'))) return bringBack();
      const field = editField(note);
      ownTexts.forget(field, ownTexts.read(field) ?? '');
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
