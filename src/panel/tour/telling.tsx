// One of the two screens that tell: a headline and three sentences.
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { PlainKey } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import type { TourPlace } from './tour-place.ts';

type Told = Exclude<TourPlace, 'start'>;
type Sentence = readonly [icon: IconName, words: PlainKey];

const titles: Readonly<Record<Told, PlainKey>> = { does: 'tourDoes', keeps: 'tourKeeps' };
const sentences: Readonly<Record<Told, readonly [Sentence, Sentence, Sentence]>> = {
  does: [
    ['ticket', 'tourReads'],
    ['check', 'tourSteps'],
    ['today', 'tourPromises'],
  ],
  keeps: [
    ['lock', 'tourHere'],
    ['ticket', 'tourMessages'],
    ['me', 'tourYours'],
  ],
};

export function Telling({ of }: { readonly of: Told }) {
  const { words } = usePanel();
  return (
    <>
      <h2 class="headline">{words.say(titles[of])}</h2>
      <ul>
        {sentences[of].map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} />
            <p>{words.say(key)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
