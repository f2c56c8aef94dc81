// What the agent takes along for themselves: the notes as text, everything as data. Each says what is in it before it is saved.
import type { ComponentChildren } from 'preact';
import { noteKinds } from '../../../domain/notes/note.ts';
import { notesAsMarkdown } from '../../../domain/notes/notes-as-markdown.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { type Count, keptWords } from './kept-words.ts';
import { markdownWords } from './markdown-words.ts';
import { useFileName } from './use-backup.ts';

type Props = { readonly sealed: boolean; readonly counts: readonly Count[] };

export function TakeOut({ sealed, counts }: Props) {
  const { state, words, actions, vault } = usePanel();
  const fileName = useFileName();
  const notes = counts.find(({ kind }) => kind === 'note')?.count ?? 0;
  const things = keptWords(counts, words);
  const saveNotes = async () => {
    const all = await vault.everything();
    if (!all.ok) return actions.tell(all.problem);
    const { note = [] } = all.value.records;
    // Kind by kind, each newest first.
    const kinds = [...noteKinds, 'may-decide'] as const;
    const sorted = kinds.flatMap((kind) => note.filter((one) => one.kind === kind));
    const text = notesAsMarkdown(sorted, markdownWords(words, state.timeZone));
    actions.saveFile(fileName('notes', 'md'), text, 'text/markdown');
  };
  const saveAll = async () => {
    const all = await vault.backup(Date.now());
    if (!all.ok) return actions.tell(all.problem);
    actions.saveFile(fileName('everything', 'json'), all.value);
  };
  return (
    <section class="safe">
      <h2>{words.say('takeOut')}</h2>
      {notes > 0 && (
        <Offer name={words.say('takeNotes')} sealed={sealed} save={saveNotes}>
          {words.say('takeNotesText', { notes: words.count('kept_note', notes) })}
        </Offer>
      )}
      <Offer name={words.say('takeAll')} sealed={sealed} save={saveAll}>
        {words.say('takeAllText', { things })}
      </Offer>
    </section>
  );
}

type OfferProps = {
  readonly name: string;
  readonly sealed: boolean;
  readonly save: () => Promise<void>;
  readonly children: ComponentChildren;
};

function Offer({ name, sealed, save, children }: OfferProps) {
  const { words } = usePanel();
  const offer = useDisclosure();
  return (
    <div>
      <button {...offer.button} class="link with-icon">
        {name}
        <Icon name="open" />
      </button>
      {offer.isOpen && (
        <div {...offer.region} class="aside">
          <p>{children}</p>
          {sealed && <p>{words.say('takePlain')}</p>}
          <div class="row">
            <button type="button" class="btn" onClick={save}>
              {words.say('takeSave')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
