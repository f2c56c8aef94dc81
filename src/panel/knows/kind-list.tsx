// The kinds of one place: those that hold something with how much, the others by name.
import { useId } from 'preact/hooks';
import { type KnownKind, type KnownPlace, kindsIn } from '../../domain/knowledge/kinds.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { usePanel } from '../panel-context.ts';
import { kindWords, placeNames } from './kind-words.ts';
import type { Counts } from './sources.ts';

type Props = { readonly place: KnownPlace; readonly counts: Counts };

export function KindList({ place, counts }: Props) {
  const { words, actions } = usePanel();
  const id = useId();
  const known = kindsIn[place].filter((kind) => counts[kind] !== undefined);
  const held = known.filter((kind) => counts[kind] !== 0);
  const empty = known.filter((kind) => counts[kind] === 0);
  return (
    <section class="knows">
      <h2 id={id}>{words.say(placeNames[place])}</h2>
      {known.length === 0 && <p>{words.say('knowsOwnLocked')}</p>}
      <ul aria-labelledby={id} class="known-kinds">
        {held.map((kind) => (
          <li key={kind}>
            <button type="button" class="known-line" data-kind={kind} onClick={() => actions.goKnows(kind)}>
              <span>{words.say(kindWords(kind).name)}</span>
              <span class="soft">{words.count('knowsCount', counts[kind] ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      {empty.length > 0 && <EmptyKinds kinds={empty} />}
    </section>
  );
}

function EmptyKinds({ kinds }: { readonly kinds: readonly KnownKind[] }) {
  const { words, actions } = usePanel();
  const fold = useDisclosure();
  return (
    <div>
      <button {...fold.button} class="known-line soft">
        <span>{words.count('knowsEmptyKinds', kinds.length)}</span>
        <Icon name="open" />
      </button>
      {fold.isOpen && (
        <ul {...fold.region} class="chips">
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" class="link" data-kind={kind} onClick={() => actions.goKnows(kind)}>
                {words.say(kindWords(kind).name)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
