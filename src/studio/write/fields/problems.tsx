// What was found at a place, right under its field.
import type { DraftPath } from '../../../domain/packs/edit/at-path.ts';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import type { Found } from '../found.ts';

type Props = { readonly id: string; readonly at: DraftPath };

export function Problems({ id, at }: Props) {
  return <FoundList id={id} found={useOpenDesk().foundAt(at)} />;
}

export function FoundList({ id, found }: { readonly id: string; readonly found: readonly Found[] }) {
  const { words } = useStudio();
  if (found.length === 0) return null;
  return (
    <ul id={id} class="found">
      {found.map((one, i) => (
        <li key={i} class={one.weight}>
          {one.text(words)}
        </li>
      ))}
    </ul>
  );
}

/** What a field says of itself when something was found at it. */
export function useFieldProblems(id: string, at: DraftPath) {
  const found = useOpenDesk().foundAt(at);
  return {
    'aria-describedby': found.length > 0 ? id : undefined,
    'aria-invalid': found.some(({ weight }) => weight === 'must') || undefined,
  };
}
