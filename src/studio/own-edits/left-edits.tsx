// What the agent wrote over packs that have gone from this machine: still theirs, and found from the list of packs.
import { useStudio } from '../studio-context.ts';
import { EditsNote } from './edits-note.tsx';

export function LeftEdits() {
  const { words, shelf } = useStudio();
  const gone = new Set(
    shelf.overlays.map(({ pack }) => pack).filter((id) => shelf.packs.every((one) => one.id !== id)),
  );
  if (gone.size === 0) return null;
  return (
    <section>
      <h3>{words.say('editsLeft')}</h3>
      <ul>
        {[...gone].map((id) => (
          <li key={id} class="row">
            <span>{id}</span> <EditsNote id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
