// The parts of a pack, each with how many things are in it; then the check, and handing it out.
import { thingsIn } from '../../domain/packs/edit/draft.ts';
import { listNames } from '../../domain/packs/shelf/overlay.ts';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';
import type { DeskPlace } from './desk-place.ts';
import { listWords } from './names.ts';

export function DeskParts() {
  const { words } = useStudio();
  const { pack, place, goTo, found } = useOpenDesk();
  const part = (to: DeskPlace, name: string, count?: number, isMarked = false) => {
    const isHere = to.part === place.part && (to.part !== 'list' || (place.part === 'list' && to.list === place.list));
    return (
      <button type="button" aria-current={isHere ? 'page' : undefined} onClick={() => goTo(to)}>
        {name}
        {count !== undefined && count > 0 && (
          <>
            {' '}
            <small class={isMarked ? 'marked' : undefined}>{count}</small>
          </>
        )}
      </button>
    );
  };
  const must = found?.some(({ weight }) => weight === 'must') ?? false;
  return (
    <nav class="desk-parts" aria-label={words.say('packParts')} data-looked={found !== undefined}>
      {part({ part: 'head' }, words.say('packHead'))}
      {listNames.map((list) => {
        const things = thingsIn(pack, list);
        return part(
          things.length > 0 ? { part: 'list', list, index: 0 } : { part: 'list', list },
          words.say(listWords[list]),
          things.length,
        );
      })}
      <span class="apart" />
      {part({ part: 'check' }, words.say('packCheck'), found?.length, must)}
      {part({ part: 'hand-out' }, words.say('packHandOut'))}
    </nav>
  );
}
