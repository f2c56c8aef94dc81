// All drafts, and the ways to begin one: from nothing, from a pack here, from a file.
import { useMemo } from 'preact/hooks';
import { readDraft, thingsIn } from '../../domain/packs/edit/draft.ts';
import type { DraftRow } from '../../domain/packs/edit/draft-row.ts';
import { listNames } from '../../domain/packs/shelf/overlay.ts';
import type { Words } from '../../ui/words.ts';
import { useStudio } from '../studio-context.ts';
import { anyText } from './any-text.ts';
import { BeginDraft } from './begin-draft.tsx';

export function Drafts() {
  const { words, drafts } = useStudio();
  const rows = useMemo(() => drafts.toSorted((a, b) => b.at - a.at), [drafts]);
  return (
    <div class="drafts">
      <section>
        <h2 class="headline">{words.say('drafts')}</h2>
        {rows.length === 0 ? (
          <p class="soft">{words.say('draftsNone')}</p>
        ) : (
          <ul class="draft-rows">
            {rows.map((row) => (
              <li key={row.id}>
                <Draft row={row} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <BeginDraft />
    </div>
  );
}

function Draft({ row }: { readonly row: DraftRow }) {
  const { words, times, go, act } = useStudio();
  const { title, about } = useMemo(() => aboutOf(row, words), [row, words]);
  const { at, ...kept } = row;
  const remove = () =>
    act({ type: 'drop-pack-draft', id: row.id }, 'status_draftRemoved', () =>
      act({ type: 'keep-pack-draft', draft: kept }),
    );
  return (
    <>
      <button type="button" class="draft-open" onClick={() => go({ page: 'write', draft: row.id })}>
        <span dir="auto">{title}</span>
        <span class="soft">{[...about, words.say('changedWhen', { when: times.fromNow(at) })].join(' · ')}</span>
      </button>
      <button
        type="button"
        class="btn"
        aria-label={words.say('labelled', { label: words.say('delete'), text: title })}
        onClick={remove}
      >
        {words.say('delete')}
      </button>
    </>
  );
}

function aboutOf({ text }: DraftRow, words: Words): { readonly title: string; readonly about: readonly string[] } {
  const read = readDraft(text);
  if (!read.ok) return { title: words.say('draftUnread'), about: [] };
  const { pack } = read;
  const held = listNames.flatMap((list) => {
    const { length } = thingsIn(pack, list);
    return length > 0 ? [words.count(`holds_${list}`, length)] : [];
  });
  return {
    title: anyText(pack.title, words.lang) ?? words.say('draftUntitled'),
    about: [
      ...(typeof pack.version === 'string' ? [pack.version] : []),
      ...(held.length > 0 ? [words.list(held)] : []),
    ],
  };
}
