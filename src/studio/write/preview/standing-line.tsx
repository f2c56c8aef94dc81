// Whether the thing would be shown on the ticket, and why not.
import type { Standing } from '../../../domain/packs/edit/try-on.ts';
import type { ListName } from '../../../domain/packs/shelf/overlay.ts';
import type { Words } from '../../../ui/words.ts';
import { useStudio } from '../../studio-context.ts';
import { partWords } from '../names.ts';

type Props = {
  readonly standing: Standing | undefined;
  readonly list: ListName;
  /** For a phrase to avoid: whether there is a reply to find it in. */
  readonly hasReply: boolean;
};

export function StandingLine({ standing, list, hasReply }: Props) {
  const { words } = useStudio();
  return (
    <p class={standing?.kind === 'offered' ? 'standing shown' : 'standing'} role="status">
      {told(standing, list, hasReply, words)}
    </p>
  );
}

function told(standing: Standing | undefined, list: ListName, hasReply: boolean, words: Words): string {
  if (list === 'avoid' && !hasReply) return words.say('tryWriteReply');
  switch (standing?.kind) {
    case undefined:
      return words.say('tryUnfinished');
    case 'offered':
      return list === 'prompts'
        ? words.say('tryOffered', { place: String(standing.place), all: String(standing.of) })
        : words.say('tryShown');
    case 'passed-over':
      return words.say(list === 'prompts' ? 'tryNotFilled' : list === 'avoid' ? 'tryNotFound' : 'tryPassedOver');
    case 'not-fitting':
      return words.say('tryNotFitting', {
        parts: words.list(standing.parts.map((part) => words.say(partWords[part]))),
      });
  }
}
