// The notes a query finds, as they are found: with every key a screenful, or as many as a short while finds, drawn together with
// it; the rest in pauses, so that the page stays free.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/note.ts';
import { type NoteSearch, noteSearch } from '../../../domain/notes/search/note-search.ts';
import type { NoteQuery } from '../../../domain/notes/search/query.ts';
import { usePanel } from '../../panel-context.ts';
import { type NoteShelf, shelfOf } from './note-shelf.ts';

export type Found = {
  /** Those pinned last first; the others newest first. They grow until all is searched. */
  readonly pinned: readonly Note[];
  readonly others: readonly Note[];
  readonly count: number;
  /** Folded; what is marked in them. */
  readonly terms: readonly string[];
  /** Notes searched so far, and how many there are. */
  readonly searched: number;
  readonly of: number;
  readonly isWhole: boolean;
};

/** Milliseconds: a key leaves the frame to the drawing, a pause takes half of one. */
const [withKey, inPause] = [4, 8];

/** More rows than a panel shows at once. */
const screenful = 12;

type UnderWay = { readonly search: NoteSearch; isMore: boolean };

/** @param most finds after which it stops */
function goOn(underWay: UnderWay, slice: number, most = Number.POSITIVE_INFINITY): UnderWay {
  const { search } = underWay;
  const until = performance.now() + slice;
  do underWay.isMore = search.step();
  while (underWay.isMore && search.others.length < most && performance.now() < until);
  return underWay;
}

/** @returns `found` is absent until the first notes are there */
export function useFound(query: NoteQuery): { readonly shelf: NoteShelf; readonly found: Found | undefined } {
  const { vault, actions } = usePanel();
  const shelf = shelfOf(vault, actions.tell);
  const [changes, begin] = useState(0);
  const [, draw] = useState(0);
  const { words, kind, tag, ticketKey } = query;
  const last = useRef<NoteSearch | undefined>(undefined);
  const underWay = useMemo(() => {
    last.current = noteSearch(shelf.index(), { words, kind, tag, ticketKey }, last.current);
    return goOn({ search: last.current, isMore: true }, withKey, screenful);
  }, [shelf, words, kind, tag, ticketKey, changes]);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = () => {
      timer = goOn(underWay, inPause).isMore ? setTimeout(work) : undefined;
      draw((turn) => turn + 1);
    };
    if (underWay.isMore) timer = setTimeout(work);
    const end = shelf.onChange((how) => {
      if (how === 'changed') begin((change) => change + 1);
      else timer ??= setTimeout(work);
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [shelf, underWay]);
  const share = shelf.share();
  return { shelf, found: share && foundBy(underWay.search, share.of, shelf.isWhole() && !underWay.isMore) };
}

function foundBy({ pinned, others, terms, searched }: NoteSearch, of: number, isWhole: boolean): Found {
  return { pinned, others, terms, count: pinned.length + others.length, searched: searched(), of, isWhole };
}
