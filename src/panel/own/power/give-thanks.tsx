// A thank-you to a colleague, in the agent's first person: what they did, what it changed. Words to copy, kept as a note.
import { useState } from 'preact/hooks';
import { noteLength } from '../../../domain/notes/note.ts';
import type { Words } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { TextField } from './text-field.tsx';
import { useEditedText } from './use-edited-text.ts';

export function GiveThanks({ onKept }: { readonly onKept: () => void }) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const name = useEditedText('thanks:to');
  const did = useEditedText('thanks:for');
  const changed = useEditedText('thanks:changed');
  const made = thankYou({ name: name.text, did: did.text, changed: changed.text }, words);
  // The words follow the three fields until they are changed by hand.
  const text = useEditedText('thanks:words', made);
  const [isAsked, setAsked] = useState(false);
  const isEmpty = text.text.trim() === '';
  const keep = async () => {
    setAsked(true);
    if (isEmpty) return;
    const now = Date.now();
    const said = text.text.trim().normalize('NFC');
    const note = { id: crypto.randomUUID(), kind: 'thanks-given' as const, text: said, madeAt: now, changedAt: now };
    if (!(await own.save('note', note))) return;
    await actions.copy(said);
    for (const field of [name, did, changed, text]) field.forget();
    onKept();
  };
  return (
    <div class="move">
      <TextField label={words.say('thanksTo')} of={name} maxLength={100} />
      <TextField
        label={words.say('thanksFor')}
        hint={words.say('thanksForHint')}
        of={did}
        maxLength={500}
        isMissing={isAsked && isEmpty}
      />
      <TextField
        label={words.say('thanksChanged')}
        hint={words.say('thanksChangedHint')}
        of={changed}
        maxLength={500}
      />
      {!isEmpty && <TextField label={words.say('thanksWords')} of={text} maxLength={noteLength} rows={3} />}
      <div class="row">
        <button type="button" class={isEmpty ? 'btn' : 'btn primary'} aria-disabled={isEmpty} onClick={keep}>
          {words.say('thanksKeep')}
        </button>
      </div>
    </div>
  );
}

type Thanks = { readonly name: string; readonly did: string; readonly changed: string };

/** Empty until it is said what for: thanks for nothing in particular says nothing. */
export function thankYou({ name, did, changed }: Thanks, words: Words): string {
  const what = asClause(did);
  if (what === '') return '';
  const effect = asClause(changed);
  const sentence =
    effect === ''
      ? words.say('thanksShort', { name: name.trim(), did: what })
      : words.say('thanksBoth', { name: name.trim(), did: what, changed: effect });
  return name.trim() === '' ? capital(sentence.replace(/^, /, '')) : sentence;
}

/** The full stop is ours. */
const asClause = (text: string): string => text.trim().replace(/[.…\s]+$/, '');

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
