// A pack that wants to come in: who signed it, what is to be said about it, what would change, and the choice. Nothing is added
// before it is made.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Arrival } from '../../../domain/packs/arrival/arrival.ts';
import { textIn } from '../../../domain/packs/format/names.ts';
import { refusalWords } from '../../../ui/pack-problem-words.ts';
import type { Words } from '../../../ui/words.ts';
import { useStudio } from '../../studio-context.ts';
import { Languages } from '../here/languages.tsx';
import { DifferencePart } from './difference-part.tsx';
import type { Looked } from './kept-arrival.ts';
import { SamplesPart } from './samples-part.tsx';
import { SignerPart } from './signer-part.tsx';

type Props = { readonly looked: Looked; readonly arrival: Arrival; readonly leave: () => void };

export function ArrivalView({ looked, arrival, leave }: Props) {
  const { words } = useStudio();
  const { pack, verdict } = arrival;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <article class="arrival">
      <div class="arrival-head">
        <h2 class="headline" ref={title} tabIndex={-1}>
          {textIn(pack.title, words.lang) ?? pack.id}
        </h2>
        <p class="soft">{[pack.version, ...pack.authors, pack.licence].join(' · ')}</p>
        <p class="soft">
          <Languages languages={pack.languages} />
        </p>
      </div>
      <p class={verdict.kind === 'refused' ? 'verdict refused' : 'verdict'}>{toldBy(arrival, words)}</p>
      <SignerPart arrival={arrival} />
      {verdict.kind !== 'same' && verdict.kind !== 'refused' && <DifferencePart arrival={arrival} />}
      <SamplesPart pack={pack} />
      {pack.vision && (
        <section>
          <h3>{words.say('arrivalVision')}</h3>
          <blockquote>{textIn(pack.vision, words.lang)}</blockquote>
        </section>
      )}
      <Choice looked={looked} arrival={arrival} leave={leave} />
    </article>
  );
}

function toldBy({ verdict, pack }: Arrival, words: Words): string {
  switch (verdict.kind) {
    case 'new':
      return words.say('verdictNew');
    case 'same':
      return words.say('verdictSame');
    case 'update':
      return words.say('verdictUpdate', { from: verdict.from, to: pack.version });
    case 'refused':
      return words.say(refusalWords[verdict.why]);
  }
}

function Choice({ looked: { file, way, address }, arrival, leave }: Props) {
  const { words, act, shelf } = useStudio();
  const { pack, signer, verdict } = arrival;
  const [isAutomatic, setAutomatic] = useState(shelf.packs.find(({ id }) => id === pack.id)?.isAutomatic ?? false);
  const isBusy = useRef(false);
  const take = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    const isAsked = signer !== undefined && isAutomatic;
    const command = { type: 'take-pack', file, way, isAutomatic: isAsked, ...(address && { address }) } as const;
    const isTaken =
      verdict.kind === 'new'
        ? await act(command, 'packAdded', () => act({ type: 'remove-pack', id: pack.id }))
        : await act(command, 'packUpdated');
    isBusy.current = false;
    if (isTaken) leave();
  };
  const canTake = verdict.kind === 'new' || verdict.kind === 'update';
  return (
    <div class="decide">
      {canTake && signer && (
        <label class="check">
          <input
            type="checkbox"
            checked={isAutomatic}
            onChange={(event) => setAutomatic(event.currentTarget.checked)}
          />
          {words.say('arrivalAlone')}
        </label>
      )}
      <div class="row">
        {canTake && (
          <button type="button" class="btn primary" onClick={take}>
            {verdict.kind === 'new' ? words.say('packAdd') : words.say('packUpdate', { to: pack.version })}
          </button>
        )}
        <button type="button" class="btn" onClick={leave}>
          {words.say(canTake ? 'notNow' : 'backToPacks')}
        </button>
        {canTake && <span class="soft">{words.say('arrivalNothingYet')}</span>}
      </div>
    </div>
  );
}
