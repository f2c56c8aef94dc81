// All notes: searched, filtered, read and changed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { isEmpty, type NoteQuery } from '../../../domain/notes/search/query.ts';
import { SaidAtRest } from '../../../ui/said-at-rest.tsx';
import type { Words } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { FoundNotes } from './found-notes.tsx';
import { NoteFilters } from './note-filters.tsx';
import { SearchField } from './search-field.tsx';
import { useEdited } from './use-edited.ts';
import { type Found, useFound } from './use-found.ts';

export function NotesPage() {
  const { soughtNote, words } = usePanel();
  const [query, ask] = useState<NoteQuery>({ words: soughtNote?.words ?? '' });
  useEffect(() => {
    if (soughtNote) ask({ words: soughtNote.words });
  }, [soughtNote]);
  const { shelf, found } = useFound(query);
  const edited = useEdited();
  const list = useRef<HTMLElement>(null);
  const toList = () => list.current?.querySelector<HTMLElement>('button.edit')?.focus();
  return (
    <>
      <search class="find">
        <SearchField text={query.words} set={(words) => ask({ ...query, words })} toList={toList} />
        <NoteFilters query={query} ask={ask} tags={shelf.index().tags} />
        <SaidAtRest words={found ? told(found, !isEmpty(query), words) : ''} />
      </search>
      <section class="memos" ref={list}>
        {found && edited && <FoundNotes found={found} query={query} edited={edited} />}
      </section>
    </>
  );
}

/** How many there are, and how far the search has come while it is under way. */
function told({ count, searched, of, isWhole }: Found, asks: boolean, words: Words): string {
  const number = new Intl.NumberFormat(words.locale);
  const far = { searched: number.format(searched), all: number.format(of) };
  const parts = [asks && words.count('notesFound', count), !isWhole && words.say('notesSearched', far)];
  return parts.filter(Boolean).join(' · ');
}
