// The studio's head: where one is, the other pages, and what just happened with the way back.
import { useEffect } from 'preact/hooks';
import type { PlainKey } from '../ui/words.ts';
import { hashOf } from './places.ts';
import { type StudioPlace, useStudio } from './studio-context.ts';
import { hushIn, type StudioData, type StudioStore } from './studio-store.ts';

const pages = [
  ['packs', 'studioPacks'],
  ['write', 'studioWrite'],
  ['keys', 'studioKeys'],
] as const satisfies readonly (readonly [StudioPlace['page'], PlainKey])[];

type Props = { readonly store: StudioStore; readonly status: StudioData['status'] };

export function StudioHead({ store, status }: Props) {
  const { words, place, drafts } = useStudio();
  // One pack's own page belongs to the packs.
  const current = place.page === 'pack' ? 'packs' : place.page;
  return (
    <header class="studio-head">
      <h1>
        {words.say('extensionName')} <span>{words.say('studio')}</span>
      </h1>
      <nav aria-label={words.say('studioPages')}>
        {pages.map(([page, name]) => (
          <a key={page} href={hashOf({ page })} aria-current={page === current ? 'page' : undefined}>
            {words.say(name)}
            {page === 'write' && drafts.length > 0 && (
              <>
                {' '}
                <small>{drafts.length}</small>
              </>
            )}
          </a>
        ))}
      </nav>
      <Status store={store} status={status} />
    </header>
  );
}

/** Milliseconds. Nothing is only said here. */
const shownFor = 8_000;

function Status({ store, status }: Props) {
  const { words } = useStudio();
  const id = status?.id;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => hushIn(store, id), shownFor);
    return () => clearTimeout(timer);
  }, [id, store]);
  const undo = async () => {
    if (id !== undefined && (await status?.undo?.())) hushIn(store, id);
  };
  return (
    <div class="studio-status">
      {/* A new element for each, so that the same words said twice are read out twice. */}
      <div role="status">{status && <p key={status.id}>{words.say(status.key)}</p>}</div>
      {status?.undo && (
        <button type="button" class="link" onClick={undo}>
          {words.say('undo')}
        </button>
      )}
    </div>
  );
}
