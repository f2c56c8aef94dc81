// What the agent may decide on this ticket: a folded line where it applies, and beside the draft when that asks for leave.
import { useMemo, useState } from 'preact/hooks';
import { type MayDecide as Found, mayDecide } from '../../domain/empowerment/may-decide.ts';
import { packLimits } from '../../domain/empowerment/pack-limits.ts';
import type { TicketView } from '../../domain/panel-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { FreedomText, freedomLine } from '../own/power/freedom-text.tsx';
import { useCards } from '../own/power/use-cards.ts';
import { usePanel } from '../panel-context.ts';

type Props = { readonly ticket: TicketView };

function useMayDecide(ticket: TicketView): Found {
  const { state, words } = usePanel();
  const cards = useCards();
  const { packs, timeZone, now } = state;
  const limits = useMemo(() => packLimits(packs, words.lang, timeZone), [packs, words.lang, timeZone]);
  return mayDecide(ticket, cards ?? [], limits, now);
}

export function MayDecide({ ticket }: Props) {
  const { words } = usePanel();
  const { here } = useMayDecide(ticket);
  const list = useDisclosure();
  const [first, ...others] = here;
  if (first === undefined) return null;
  const more = others.length > 0 ? ` +${others.length}` : '';
  return (
    <section class="may-decide">
      <button {...list.button} class="more-of">
        <span class="clamped">
          {words.say(first.isOver ? 'mayDecideEnded' : 'mayDecideHere', { decision: freedomLine(first.freedom) })}
          {more}
        </span>{' '}
        <Icon name="open" />
      </button>
      {list.isOpen && (
        <ul {...list.region} class="unfolded">
          {here.map(({ freedom }) => (
            <li key={freedom.id}>
              <FreedomText freedom={freedom} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The draft asks somebody for what the agent may decide: one quiet line, gone when the words are, or when it is sent away. */
export function DecideInstead({ ticket }: Props) {
  const { words } = usePanel();
  const { instead } = useMayDecide(ticket);
  const [hushed, hush] = useState<string>();
  const [first] = instead?.freedoms ?? [];
  if (instead === undefined || first === undefined || hushed === first.freedom.id) return null;
  const { condition, owner, pack } = first.freedom;
  const about = [condition, owner && words.say('cardFrom', { who: owner }), pack && words.say('cardPack', { pack })];
  const said = about.filter(Boolean).join(' · ');
  return (
    <section class="instead" aria-label={words.say('ownPage_decide')}>
      <div>
        <p class="clamped" dir="auto">
          {words.say('mayDecideInstead', { decision: freedomLine(first.freedom) })}
        </p>
        {said !== '' && (
          <p class="soft clamped" dir="auto">
            {said}
          </p>
        )}
        <p class="soft" dir="auto">
          {words.say('mayDecideSaw', { words: shortened(instead.words) })}
        </p>
      </div>
      <IconButton icon="close" label={words.say('dismiss')} onClick={() => hush(first.freedom.id)} />
    </section>
  );
}

/** Characters quoted at most. */
const longest = 40;

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);
