// A break that goes on: what to do, how long it still is, and the way out of it at any time.
import { useEffect } from 'preact/hooks';
import { guideAt, isLed, testedBreathing } from '../../../domain/wellbeing/guide.ts';
import { type Pause, plannedEnd } from '../../../domain/wellbeing/pause.ts';
import { usePanel } from '../../panel-context.ts';
import { BreathSound } from './breath-sound.tsx';
import { countdown } from './care-words.ts';
import { GuideShape } from './guide-shape.tsx';
import { useBreakIdeas } from './use-break-ideas.ts';
import { useClock } from './use-clock.ts';

/** Often enough that a second is never skipped. Milliseconds. */
const tick = 200;

export function RunningBreak({ pause, onEnd }: { readonly pause: Pause; readonly onEnd: () => void }) {
  const { words } = usePanel();
  const now = useClock(tick);
  const idea = useBreakIdeas().find(({ id }) => id === pause.idea);
  const left = plannedEnd(pause) - now;
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver]);
  const guide = idea?.guide;
  const led = isLed(guide) ? guide : undefined;
  const point = led && guideAt(led, now - pause.at);
  return (
    <section class="break">
      <h2 class="headline" lang={idea?.lang}>
        {idea?.title}
      </h2>
      {point && led && (
        <>
          <GuideShape guide={led} point={point} begun={pause.at} />
          <p class="guide-words" aria-live="polite">
            {words.say(`guide_${point.phase}`)}
          </p>
          <p class="guide-count">{point.left}</p>
        </>
      )}
      <p class={led === 'breathing' ? 'soft' : 'break-text'} lang={idea?.lang}>
        {idea?.text}
      </p>
      {led === 'breathing' && pause.minutes < testedBreathing && <p class="soft">{words.say('breathUntested')}</p>}
      <p class="soft" lang={idea?.lang}>
        {idea?.source}
      </p>
      <div class="row break-ways">
        <span class="break-left" role="timer">
          {words.say('breakLeft', { time: countdown(left) })}
        </span>
        <button type="button" class="btn" onClick={onEnd}>
          {words.say('stopBreak')}
        </button>
        {led === 'breathing' && <BreathSound begun={pause.at} />}
      </div>
    </section>
  );
}
