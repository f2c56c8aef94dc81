// What the agent may decide: their own cards and the limits of their team's packs, with what ends soon told first.
import { useState } from 'preact/hooks';
import { type Card, type Freedom, validity } from '../../../domain/empowerment/freedom.ts';
import { packLimits } from '../../../domain/empowerment/pack-limits.ts';
import { fold } from '../../../domain/notes/fold.ts';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { CardForm } from './card-form.tsx';
import { CardRow } from './card-row.tsx';
import { FreedomText } from './freedom-text.tsx';
import { labelsOf } from './labels.ts';
import { useCards } from './use-cards.ts';
import { Vision } from './vision.tsx';

/** Fewer are taken in at a glance. */
const worthFiltering = 6;

export function DecidePage() {
  const { words, state } = usePanel();
  const cards = useCards();
  const [filter, setFilter] = useState('');
  const form = useDisclosure();
  const limits = packLimits(state.packs, words.lang, state.timeZone);
  if (cards === undefined) return <p class="soft" role="status" />;
  const all = [...cards, ...limits];
  const isSought = soughtBy(filter);
  const own = cards.filter((card) => isSought(card, labelsOf(card.when, words)));
  const ofPacks = limits.filter((limit) => isSought(limit));
  return (
    <>
      <Vision />
      <Ends of={all} now={state.now} />
      <section>
        <button {...form.button} class="btn add">
          {words.say('cardAdd')}
        </button>
        {form.isOpen && (
          <div {...form.region} class="unfolded">
            <CardForm close={form.close} />
          </div>
        )}
        {all.length > worthFiltering && (
          <input
            type="search"
            aria-label={words.say('filter')}
            placeholder={words.say('filter')}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        )}
        {all.length === 0 && <p class="soft">{words.say('cardsNone')}</p>}
        {all.length > 0 && own.length + ofPacks.length === 0 && <p class="soft">{words.say('filterNothing')}</p>}
        <ul class="rows" aria-label={words.say('ownPage_decide')}>
          {own.map((card) => (
            <CardRow key={card.id} card={card} />
          ))}
          {ofPacks.map((limit) => (
            <li key={limit.id} class="card-row">
              <FreedomText freedom={limit} />
              {limit.isExample && <TakeOver limit={limit} />}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** An example becomes the agent's own card, once they have agreed on it. */
function TakeOver({ limit }: { readonly limit: Freedom }) {
  const { words } = usePanel();
  const form = useDisclosure();
  return (
    <>
      <button {...form.button} class="link">
        {words.say('cardTakeOver')}
      </button>
      {form.isOpen && (
        <div {...form.region} class="unfolded">
          <CardForm start={limit} close={form.close} />
        </div>
      )}
    </>
  );
}

/** Every word of the filter somewhere in it, in any case and without accents. */
function soughtBy(filter: string): (freedom: Freedom | Card, labels?: readonly string[]) => boolean {
  const terms = fold(filter).split(/\s+/).filter(Boolean);
  return ({ decision, limit, condition, owner }, labels = []) => {
    const text = fold([decision, limit, condition, owner, ...labels].join('\n'));
    return terms.every((term) => text.includes(term));
  };
}

function Ends({ of, now }: { readonly of: readonly Freedom[]; readonly now: number }) {
  const { words } = usePanel();
  const count = (is: ReturnType<typeof validity>) => of.filter((freedom) => validity(freedom, now) === is).length;
  const [soon, over] = [count('ends-soon'), count('over')];
  if (soon + over === 0) return null;
  return (
    <p class="aside">
      {[soon > 0 && words.count('cardsEndSoon', soon), over > 0 && words.count('cardsOver', over)]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
