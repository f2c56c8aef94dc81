// The message to answer, and what the agent knows of the case.
import type { Exercise } from '../../../domain/practice/exercises.ts';
import { usePanel } from '../../panel-context.ts';
import { channelWords } from './channel-words.ts';

export function PracticeMessage({ exercise: { message, known, lang, when, principle, pack } }: Props) {
  const { words } = usePanel();
  const [channel] = when.channels ?? [];
  return (
    <div class="practice-message">
      {channel && <p class="soft">{words.say(channelWords[channel])}</p>}
      <blockquote lang={lang}>{message}</blockquote>
      {known !== undefined && (
        <p class="known" lang={lang}>
          <span class="soft">{words.say('practiceKnown')}</span> {known}
        </p>
      )}
      <p class="soft">{words.say('promptFrom', { principle, pack })}</p>
    </div>
  );
}

type Props = { readonly exercise: Exercise };
