// All notes: searched, filtered, read and changed.
import { useRef, useState } from 'preact/hooks';
import { isEmpty, type NoteQuery } from '../../../domain/notes/search/query.ts';
import { usePanel } from '../../panel-context.ts';
import { FoundNotes } from './found-notes.tsx';
import { NoteFilters } from './note-filters.tsx';
import { SearchField } from './search-field.tsx';
import { useEdited } from './use-edited.ts';
import { type Found, useFound } from './use-found.ts';

export function NotesPage() {
  const [query, ask] = useState<NoteQuery>({ words: '' });
  const { shelf, found } = useFound(query);
  const edited = useEdited();
  const list = useRef<HTMLElement>(null);
  const toList = () => list.current?.querySelector<HTMLElement>('button.edit')?.focus();
  return (
    <>
      <search class="find">
        <SearchField text={query.words} set={(words) => ask({ ...query, words })} toList={toList} />
        <NoteFilters query={query} ask={ask} tags={shelf.index().tags} />
        <p class="soft" role="status">
          {found && <Result found={found} asks={!isEmpty(query)} />}
        </p>
      </search>
      <section class="memos" ref={list}>
        {found && edited && <FoundNotes found={found} query={query} edited={edited} />}
      </section>
    </>
  );
}

/** How many there are, and how far the search has come while it is under way. */
function Result({ found: { count, searched, of, isWhole }, asks }: { readonly found: Found; readonly asks: boolean }) {
  const { words } = usePanel();
  const number = new Intl.NumberFormat(words.locale);
  const far = { searched: number.format(searched), all: number.format(of) };
  const parts = [asks && words.count('notesFound', count), !isWhole && words.say('notesSearched', far)];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
