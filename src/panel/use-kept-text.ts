// A text field whose words survive a closed panel: restored when it opens, kept while they are typed.
import { usePanel } from './panel-context.ts';

export function useKeptText(field: string) {
  const { state, typed, actions } = usePanel();
  const text = typed[field] ?? state.texts[field] ?? '';
  return {
    text,
    /** Once the text is saved for good. */
    forget: () => actions.forget(field, text),
    field: {
      value: text,
      onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
        actions.type(field, event.currentTarget.value),
      onBlur: actions.flushTexts,
    },
  };
}
