// One field at the top of the room, for anything: written first, sorted after. "Saved" is said when it is.
import { useRef } from 'preact/hooks';
import { noteLength } from '../../../domain/notes/note.ts';
import { usePanel } from '../../panel-context.ts';
import { useKeyHint } from '../../use-shortcuts.ts';
import { useOwn } from '../use-own.ts';
import { useOwnText } from '../use-own-text.ts';
import { captureField, captureId, captureKindField, captureTicketField, kindIn, ticketIn } from './capture-fields.ts';
import { KindChips } from './kind-chips.tsx';
import { TicketLink } from './ticket-link.tsx';

export function Capture() {
  const { words, actions } = usePanel();
  const own = useOwn();
  const key = useKeyHint('note');
  const { text, field, forget } = useOwnText(captureField);
  const kept = { kind: useOwnText(captureKindField), ticket: useOwnText(captureTicketField) };
  const kind = kindIn(kept.kind.text);
  const ticket = ticketIn(kept.ticket.text);
  const isEmpty = text.trim() === '';
  const isSaving = useRef(false);
  const keep = async () => {
    // The same keys pressed twice are one note.
    if (isSaving.current) return;
    isSaving.current = true;
    await save();
    isSaving.current = false;
  };
  const save = async () => {
    const box = document.getElementById(captureId);
    if (isEmpty) return box?.focus();
    const now = Date.now();
    const note = { id: crypto.randomUUID(), kind, text: text.trim().normalize('NFC'), madeAt: now, changedAt: now };
    if (!(await own.save('note', { ...note, ...(ticket && { ticket }) }))) return;
    for (const done of [{ forget }, kept.kind, kept.ticket]) done.forget();
    actions.say('status_noteSaved');
    box?.focus();
  };
  return (
    <section class="capture">
      <textarea
        id={captureId}
        rows={isEmpty ? 1 : 3}
        maxLength={noteLength}
        aria-label={words.say('capture')}
        aria-keyshortcuts={key.aria}
        placeholder={words.say('capture')}
        {...field}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void keep();
        }}
      />
      {!isEmpty && (
        <>
          <KindChips kind={kind} pick={kept.kind.set} />
          <TicketLink ticket={ticket} link={(next) => kept.ticket.set(next ? JSON.stringify(next) : '')} />
          <div class="row spread">
            <span class="soft">{words.say('unsaved')}</span>
            <button type="button" class="btn primary" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={keep}>
              {words.say('save')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
