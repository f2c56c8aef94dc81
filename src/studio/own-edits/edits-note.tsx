// In the list of packs: how much of one the agent has made their own, and what waits for them to decide.
import { useStudio } from '../studio-context.ts';

export function EditsNote({ id }: { readonly id: string }) {
  const { words, shelf, go } = useStudio();
  const edits = shelf.overlays.filter(({ pack }) => pack === id);
  const conflicts = edits.filter(({ isConflict }) => isConflict).length;
  if (edits.length === 0) return null;
  return (
    <div>
      <button type="button" class="link" onClick={() => go({ page: 'pack', id })}>
        {conflicts > 0 ? words.count('conflicts', conflicts) : words.count('editsHere', edits.length)}
      </button>
    </div>
  );
}
