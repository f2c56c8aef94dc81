// What to do in hard moments: all of them by name, the gravest first, one open at a time.
import { useMemo } from 'preact/hooks';
import { placeholderValues } from '../../domain/packs/choose/placeholder-values.ts';
import { type PlaybookView, playbookViews } from '../../domain/packs/choose/playbook-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePanel } from '../panel-context.ts';
import { Playbook } from './playbook.tsx';

export function PlaybooksRoom() {
  const { state, words, actions, playbook: open } = usePanel();
  const playbooks = offeredFirst(
    usePlaybooks(),
    state.ticket.kind === 'open' ? state.ticket.ticket.playbook?.id : undefined,
  );
  return (
    <section class="playbooks">
      {playbooks.length === 0 && <p class="soft">{words.say('noPlaybooks')}</p>}
      <ul>
        {playbooks.map((playbook) => (
          <li key={playbook.id}>
            <button
              type="button"
              class="what"
              lang={playbook.lang}
              aria-expanded={playbook.id === open}
              onClick={() => actions.goPlaybooks(playbook.id === open ? undefined : playbook.id)}
            >
              <span>{playbook.title}</span> <Icon name="open" />
            </button>
            {playbook.id === open && <Playbook playbook={playbook} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the ticket beside the panel may need stands on top, so that it opens in sight. */
const offeredFirst = (playbooks: readonly PlaybookView[], offered: string | undefined): readonly PlaybookView[] => [
  ...playbooks.filter(({ id }) => id === offered),
  ...playbooks.filter(({ id }) => id !== offered),
];

/** Sentences in the language of the ticket beside the panel, filled from it; without one in that of the panel. */
function usePlaybooks(): readonly PlaybookView[] {
  const { state, words } = usePanel();
  const { packs, ticket, now, timeZone } = state;
  const beside = ticket.kind === 'open' ? ticket.ticket : undefined;
  const lang = beside?.reading?.lang ?? words.lang;
  const { customer: requester, ticketId } = beside ?? {};
  // What is filled in says a time: to the minute is often enough.
  const minute = Math.floor(now / 60_000) * 60_000;
  return useMemo(() => {
    const values = placeholderValues({ requester, ticketId, lang, now: minute, timeZone });
    return playbookViews(packs, { uiLang: words.lang, lang, values });
  }, [packs, words.lang, lang, requester, ticketId, minute, timeZone]);
}
