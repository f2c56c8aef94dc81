// All notes: searched, filtered, read and changed.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isEmpty, type NoteQuery } from '../../../domain/notes/search/query.ts';
import { SaidAtRest } from '../../../ui/said-at-rest.tsx';
import type { Words } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { FoundNotes } from './found-notes.tsx';
import { type Narrowing, NoteFilters } from './note-filters.tsx';
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
  const number = useMemo(() => new Intl.NumberFormat(words.locale), [words.locale]);
  const { kind, tag, ticketKey } = query;
  const { tags } = shelf.index();
  const filters = useMemo(() => {
    const narrow = (some: Narrowing) => ask((now) => ({ ...now, ...some }));
    return <NoteFilters query={{ kind, tag, ticketKey }} narrow={narrow} tags={tags} />;
    // Hundreds of tags, sorted, are not drawn again with every key: their order may wait until all is read.
  }, [kind, tag, ticketKey, tags, tags.size, shelf.isWhole()]);
  return (
    <>
      <search class="find">
        <SearchField text={query.words} set={(words) => ask({ ...query, words })} toList={toList} />
        {filters}
        <SaidAtRest words={found ? told(found, !isEmpty(query), words, number) : ''} />
      </search>
      <section class="memos" ref={list}>
        {found && edited && <FoundNotes found={found} query={query} edited={edited} />}
      </section>
    </>
  );
}

/** How many there are, and how far the search has come while it is under way. */
function told({ count, searched, of, isWhole }: Found, asks: boolean, words: Words, number: Intl.NumberFormat): string {
  const far = { searched: number.format(searched), all: number.format(of) };
  // How many there are is not known at once.
  const isUnderWay = !isWhole && of > searched;
  const parts = [asks && words.count('notesFound', count), isUnderWay && words.say('notesSearched', far)];
  return parts.filter(Boolean).join(' · ');
}
