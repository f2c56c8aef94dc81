// A field that begins with what is saved; what was typed into it and not saved yet stands against that, also after the panel
// was closed.
import { useState } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { useOwnText } from '../use-own-text.ts';

/** @param field names it, also in the vault; saved: what lies there already, empty for something new */
export function useEditedText(field: string, saved = '') {
  const { ownTexts } = usePanel();
  const draft = useOwnText(field);
  const [isTouched, touch] = useState(false);
  const text = isTouched || draft.text !== '' ? draft.text : saved;
  return {
    text,
    isChanged: text.trim() !== saved,
    /** Once it is saved, or given up. */
    forget: () => {
      draft.forget();
      touch(false);
    },
    field: {
      value: text,
      onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
        touch(true);
        ownTexts.type(field, event.currentTarget.value);
      },
      onBlur: ownTexts.flush,
    },
  };
}
export type EditedText = ReturnType<typeof useEditedText>;

/** Each text that says anything, by its name. */
export function saidIn<K extends string>(texts: Readonly<Record<K, EditedText>>): { [N in K]?: string } {
  const said = Object.entries<EditedText>(texts).flatMap(([name, { text }]) =>
    text.trim() === '' ? [] : [[name, text.trim()]],
  );
  return Object.fromEntries(said) as { [N in K]?: string }; // Object.entries forgets the names.
}
