// The end of a shift: up to three good things and why they were, and those of other days to read again. No count, no streak.
import { useId } from 'preact/hooks';
import type { PlainKey } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useOwnText } from '../use-own-text.ts';
import { useRecords } from '../use-records.ts';
import { KeptRow } from './kept-row.tsx';

export function GoodThingsPage() {
  const { words, actions } = usePanel();
  const own = useOwn();
  const pairs = [useThing(1), useThing(2), useThing(3)];
  const things = pairs.flatMap(({ what, why }) => {
    const [good, reason] = [what.text.trim(), why.text.trim()];
    return good === '' ? [] : [{ what: good, ...(reason && { why: reason }) }];
  });
  // The next one is asked for when the one before it is there: three are a frame, not a duty.
  const shown = pairs.filter((pair, place) => place === 0 || pairs[place - 1]?.what.text.trim() || pair.what.text);
  const save = async () => {
    if (things.length === 0) return;
    if (!(await own.save('goodThings', { id: crypto.randomUUID(), at: Date.now(), things }))) return;
    for (const { what, why } of pairs) {
      what.forget();
      why.forget();
    }
    actions.say('status_checkedIn');
  };
  return (
    <>
      <section class="good-things">
        <h2 class="headline">{words.say('goodTitle')}</h2>
        <p class="soft">{words.say('goodAbout')}</p>
        {shown.map(({ what, why }, place) => (
          <div key={place} class="good-thing">
            <Field label={place === 0 ? 'goodWhat' : 'goodAnother'} text={what} />
            {what.text.trim() !== '' && <Field label="goodWhy" text={why} />}
          </div>
        ))}
        <div class="row">
          <button type="button" class="btn primary" aria-disabled={things.length === 0} onClick={save}>
            {words.say('save')}
          </button>
        </div>
        <p class="soft">{words.say('goodSource')}</p>
      </section>
      <Earlier />
    </>
  );
}

type OwnText = ReturnType<typeof useOwnText>;

function useThing(number: 1 | 2 | 3): { readonly what: OwnText; readonly why: OwnText } {
  return { what: useOwnText(`good-thing:${number}`), why: useOwnText(`good-thing:${number}:why`) };
}

function Field({ label, text }: { readonly label: PlainKey; readonly text: OwnText }) {
  const { words } = usePanel();
  const id = useId();
  return (
    <div>
      <label for={id} class="soft">
        {words.say(label)}
      </label>
      <textarea id={id} rows={1} maxLength={1000} {...text.field} />
    </div>
  );
}

function Earlier() {
  const { words } = usePanel();
  const days = useRecords('goodThings', 100);
  if (days === undefined || days.length === 0) return null;
  return (
    <section>
      <h2>{words.say('goodEarlier')}</h2>
      <ul>
        {days.map(({ id, at, things }) => (
          <KeptRow key={id} kind="goodThings" id={id} at={at}>
            {things.map(({ what, why }, place) => (
              <p key={place} class="text">
                {what} {why && <span class="soft">{why}</span>}
              </p>
            ))}
          </KeptRow>
        ))}
      </ul>
    </section>
  );
}
