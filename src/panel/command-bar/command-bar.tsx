// The command bar: one field over any room that finds whatever can be done, set, said or read, in any of the three languages.
// A combobox whose list stands open below it. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keyOf, keyPressed } from '../../domain/shortcuts.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { usePanel } from '../panel-context.ts';
import type { BarEntry } from './bar-entry.ts';
import { FoundList } from './found-list.tsx';
import { useFoundLines } from './use-found-lines.ts';

export function CommandBar() {
  const { words, state, actions } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const groups = useFoundLines(sought);
  const lines = groups.flatMap(({ entries }) => entries);
  const place = Math.min(at, lines.length - 1);
  const active = lines[place];
  const isHintShown = sought.trim() === '' || lines.length === 0;
  const optionId = (line: BarEntry) => `${id}-${line.id}`;

  useLayoutEffect(() => {
    const box = dialog.current;
    box?.showModal();
    // Closed before it goes, the browser gives the focus back to where it was.
    return () => box?.close();
  }, []);
  useEffect(() => {
    const line = active && document.getElementById(optionId(active));
    // At the top the group's name is seen, too.
    if (place === 0) line?.closest('[role="listbox"]')?.scrollTo({ top: 0 });
    else line?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const close = () => {
    dialog.current?.close();
    actions.showBar(false);
  };
  const pick = (line: BarEntry | undefined) => {
    if (line === undefined) return;
    close();
    line.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter ends a letter that is still being composed.
    if (event.isComposing) return;
    const key = keyPressed(event);
    const to = walk(event.key, place, lines.length);
    if (to !== undefined) setAt(to);
    else if (event.key === 'Enter') pick(active);
    else if (key?.startsWith('mod+') && key === keyOf('bar', state.settings.keys)) close();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class="bar"
      aria-label={words.say('bar')}
      onClose={() => actions.showBar(false)}
      closedby="any"
    >
      <div class="bar-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={words.say('bar')}
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && optionId(active)}
          aria-autocomplete="list"
          aria-describedby={`${id}-hint`}
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          placeholder={words.say('barPlaceholder')}
          value={sought}
          onInput={(event) => {
            setSought(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton icon="close" label={words.say('close')} onClick={close} />
      </div>
      <FoundList id={`${id}-list`} groups={groups} active={active} optionId={optionId} pick={pick} />
      <div role="status">{lines.length === 0 && <p class="bar-none">{words.say('barNone')}</p>}</div>
      <p id={`${id}-hint`} class={isHintShown ? 'soft bar-hint' : 'unseen'}>
        {words.say('barHint')}
      </p>
    </dialog>
  );
}

/** Home and End stay with the field's text. */
function walk(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'PageDown') return Math.min(at + 5, count - 1);
  return key === 'PageUp' ? Math.max(at - 5, 0) : undefined;
}
