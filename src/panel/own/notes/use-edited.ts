// Which notes were left with a change that is not saved yet: they open for editing, so that it is found again.
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { noteOfField } from './edit-fields.ts';

const mostDrafts = 500;

/** @returns their ids; `undefined` until the vault was asked */
export function useEdited(): ReadonlySet<string> | undefined {
  const { vault } = usePanel();
  const [ids, know] = useState<ReadonlySet<string>>();
  useEffect(() => {
    let isGone = false;
    void vault.newest('draft', mostDrafts).then((drafts) => {
      if (isGone) return;
      const fields = drafts.ok ? drafts.value.rows.map(({ id }) => noteOfField(id)) : [];
      know(new Set(fields.filter((id) => id !== undefined)));
    });
    return () => {
      isGone = true;
    };
  }, [vault]);
  return ids;
}
