// The doors from the first page of the own room to the others.
import { useId } from 'preact/hooks';
import type { PlainKey } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import type { OwnPage } from '../store.ts';
import { ownPageNames } from './own-page-names.ts';

type Group = { readonly title: PlainKey; readonly pages: readonly Exclude<OwnPage, 'home'>[] };

const groups: readonly Group[] = [
  { title: 'doors_self', pages: ['pause', 'debrief', 'good-things', 'practice', 'trends'] },
  { title: 'doors_say', pages: ['decide', 'log', 'thanks', 'customers'] },
  { title: 'doors_kept', pages: ['notes', 'safe'] },
];

export const OwnDoors = () => groups.map((group) => <Doors key={group.title} {...group} />);

function Doors({ title, pages }: Group) {
  const { words, actions } = usePanel();
  const id = useId();
  return (
    <section class="doors">
      <h2 id={id}>{words.say(title)}</h2>
      <ul aria-labelledby={id}>
        {pages.map((page) => (
          <li key={page}>
            <button type="button" class="link" onClick={() => actions.goOwn(page)}>
              {words.say(ownPageNames[page])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
