// A field of the own room whose words survive a closed panel. They are kept in the vault: where the lock is on, sealed.
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';

/** @param field names it; also in the vault */
export function useOwnText(field: string) {
  const { vault, ownTexts } = usePanel();
  const [, again] = useState(0);
  useEffect(() => {
    const isMissing = ownTexts.read(field) === undefined && vault.lock().kind === 'open';
    if (isMissing)
      void vault.get('draft', field).then((kept) => ownTexts.found(field, (kept.ok && kept.value?.text) || ''));
    return ownTexts.onChange(() => again((turn) => turn + 1));
  }, [vault, ownTexts, field]);
  const text = ownTexts.read(field) ?? '';
  return {
    text,
    set: (next: string) => ownTexts.type(field, next),
    /** Once the text is saved for good; what was typed since then stays. */
    forget: () => ownTexts.forget(field, text),
    field: {
      value: text,
      onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
        ownTexts.type(field, event.currentTarget.value),
      onBlur: ownTexts.flush,
    },
  };
}
