// "What Carecue knows": every kind of record it holds, wherever it lies, to look at, to take along and to delete.
import { knownPlaces } from '../../domain/knowledge/kinds.ts';
import { usePanel } from '../panel-context.ts';
import { KindList } from './kind-list.tsx';
import { KindPage } from './kind-page.tsx';
import { SaveAll } from './save-all.tsx';
import { useCounts, useSources } from './use-known.ts';

export function KnowsRoom() {
  const { knownKind } = usePanel();
  return knownKind === undefined ? <Everything /> : <KindPage kind={knownKind} />;
}

function Everything() {
  const { words, actions } = usePanel();
  const from = useSources();
  const counts = useCounts(from);
  return (
    <>
      <section class="knows">
        <p>{words.say('knowsIntro')}</p>
        <div>
          <button type="button" class="link" onClick={() => actions.go('privacy')}>
            {words.say('privacyTitle')}
          </button>
        </div>
      </section>
      {counts && (
        <>
          {knownPlaces.map((place) => (
            <KindList key={place} place={place} counts={counts} />
          ))}
          <section class="knows">
            <h2>{words.say('knowsElsewhere')}</h2>
            <p>{words.say('knowsElsewhereText')}</p>
          </section>
          <SaveAll from={from} counts={counts} />
        </>
      )}
    </>
  );
}
