// A labelled field of the own room that grows with its text.
import { useId } from 'preact/hooks';
import type { EditedText } from './use-edited-text.ts';

type Props = {
  readonly label: string;
  readonly of: EditedText;
  readonly hint?: string;
  readonly maxLength?: number;
  readonly rows?: number;
  /** It was to be saved, and this is empty. */
  readonly isMissing?: boolean;
};

export function TextField({ label, of, hint, maxLength = 4_000, rows = 1, isMissing = false }: Props) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={maxLength}
        placeholder={hint}
        dir="auto"
        aria-invalid={isMissing}
        aria-required={isMissing || undefined}
        {...of.field}
      />
    </div>
  );
}
