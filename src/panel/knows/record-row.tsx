// One record: a line to tell it by, and unfolded the whole of it, with the way to delete it.
import type { KnownKind } from '../../domain/knowledge/kinds.ts';
import type { KnownRecord } from '../../domain/knowledge/known.ts';
import { summaryOf } from '../../domain/knowledge/summary.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { DeleteAfterLook } from './delete-after-look.tsx';
import { RecordFields } from './record-fields.tsx';

type Props = { readonly kind: KnownKind; readonly record: KnownRecord; readonly onDelete: () => void };

export function RecordRow({ kind, record, onDelete }: Props) {
  const { words, times } = usePanel();
  const whole = useDisclosure();
  const { text, at } = summaryOf(kind, record);
  return (
    <li>
      <button {...whole.button} class="known-line">
        <bdi>{text}</bdi>
        {at !== undefined && <time dateTime={new Date(at).toISOString()}>{times.brief(at)}</time>}
        <Icon name="open" />
      </button>
      {whole.isOpen && (
        <div {...whole.region} class="known-whole">
          <RecordFields record={record} />
          <DeleteAfterLook label={words.say('knowsDelete')} text={words.say('knowsDeleteText')} onDelete={onDelete} />
        </div>
      )}
    </li>
  );
}
