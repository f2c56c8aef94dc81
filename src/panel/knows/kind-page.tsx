// One kind of record: what it is, why and for how long, every record of it, and the ways to take it along and to end it.
import type { KnownKind } from '../../domain/knowledge/kinds.ts';
import { usePanel } from '../panel-context.ts';
import { DeleteAfterLook } from './delete-after-look.tsx';
import { kindWords } from './kind-words.ts';
import { RecordRow } from './record-row.tsx';
import { useRecordsOf, useSources } from './use-known.ts';
import { useSaveKnown } from './use-save-known.ts';

export function KindPage({ kind }: { readonly kind: KnownKind }) {
  const { words, actions } = usePanel();
  const from = useSources();
  const { records, more, again } = useRecordsOf(from, kind);
  const save = useSaveKnown(from);
  const { what, kept } = kindWords(kind);
  const forget = async (id?: string) => {
    if (!(await from.forget(kind, id))) return;
    actions.say('status_knownDeleted');
    await again();
  };
  return (
    <section class="knows">
      <p>{words.say(what)}</p>
      <p class="soft">{words.say('knowsKept', { howlong: words.say(kept) })}</p>
      {records?.length === 0 && <p class="soft">{words.say('knowsEmpty')}</p>}
      {records !== undefined && records.length > 0 && (
        <>
          <ul class="known-records">
            {records.map((record) => (
              <RecordRow key={record.id} kind={kind} record={record} onDelete={() => void forget(record.id)} />
            ))}
          </ul>
          {more && (
            <button type="button" class="btn wide" onClick={more}>
              {words.say('knowsMore')}
            </button>
          )}
          <div class="known-ways">
            <button type="button" class="link" onClick={() => save(kind, [kind])}>
              {words.say('knowsExport')}
            </button>
            <DeleteAfterLook
              label={words.say('knowsDeleteAll')}
              text={words.say('knowsDeleteAllText')}
              onDelete={() => void forget()}
            />
          </div>
        </>
      )}
    </section>
  );
}
