// Everything that was found in the draft; a click goes to its place.

import { valueAt } from '../../domain/packs/edit/at-path.ts';
import { isListName } from '../../domain/packs/edit/draft.ts';
import type { Words } from '../../ui/words.ts';
import { useStudio } from '../studio-context.ts';
import { lineOf } from './any-text.ts';
import { useOpenDesk } from './desk-context.ts';
import type { Found } from './found.ts';
import { headWords, listWords } from './names.ts';

/** More are shown when these are mended: nobody reads a thousand at once. */
const most = 200;

export function CheckPanel() {
  const { words } = useStudio();
  const { found } = useOpenDesk();
  if (found === undefined) return <p class="soft">{words.say('checkGoingOn')}</p>;
  const must = found.filter(({ weight }) => weight === 'must');
  const may = found.filter(({ weight }) => weight === 'may');
  return (
    <div class="check-results">
      {found.length === 0 && <p>{words.say('checkClean')}</p>}
      <Group title={words.say('checkMust')} text={words.say('checkMustText')} found={must} />
      <Group title={words.say('checkMay')} text={words.say('checkMayText')} found={may} />
    </div>
  );
}

type GroupProps = { readonly title: string; readonly text: string; readonly found: readonly Found[] };

function Group({ title, text, found }: GroupProps) {
  const { words } = useStudio();
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p class="soft">{text}</p>
      <ul class="check-rows">
        {found.slice(0, most).map((one, i) => (
          <li key={i}>
            <Row found={one} />
          </li>
        ))}
      </ul>
      {found.length > most && <p class="soft">{words.count('foundMore', found.length - most)}</p>}
    </section>
  );
}

function Row({ found }: { readonly found: Found }) {
  const { words } = useStudio();
  const { show } = useOpenDesk();
  const inside = (
    <>
      <span>{found.text(words)}</span>
      <Where found={found} />
    </>
  );
  if (found.elsewhere !== undefined) return <div class="check-row">{inside}</div>;
  return (
    <button type="button" class="check-row" onClick={() => show(found.path)}>
      {inside}
    </button>
  );
}

function Where({ found: { path, name, elsewhere } }: { readonly found: Found }) {
  const { words } = useStudio();
  const { pack } = useOpenDesk();
  const [list, index] = path;
  if (elsewhere !== undefined) return <code>{elsewhere}</code>;
  const said =
    typeof list === 'string' && isListName(list)
      ? [
          words.say(listWords[list]),
          typeof index === 'number' && lineOf(valueAt(pack, [list, index]) ?? null, words.lang),
        ]
      : [words.say('packHead'), headOf(list, words)];
  return (
    <span class="check-where">
      <span dir="auto">{said.filter(Boolean).join(' · ')}</span> <code>{name}</code>
    </span>
  );
}

function headOf(part: string | number | undefined, words: Words): string | undefined {
  const name = typeof part === 'string' && Object.hasOwn(headWords, part) ? headWords[part] : undefined;
  return name && words.say(name);
}
