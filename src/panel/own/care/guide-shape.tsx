// A calm shape that goes along with a guide. Who asked for less motion has the words and the count instead (care.css).
import { useState } from 'preact/hooks';
import { cycleOf, type GuidePoint, type LedGuide } from '../../../domain/wellbeing/guide.ts';

type Props = {
  readonly guide: LedGuide;
  readonly point: GuidePoint /** Epoch milliseconds. */;
  readonly begun: number;
};

export function GuideShape({ guide, point, begun }: Props) {
  // The browser draws the breath by itself: it only has to know how far it was when it was first seen.
  const [delay] = useState(() => `${-((Date.now() - begun) % cycleOf(guide))}ms`);
  return (
    <svg class={`guide-shape ${guide}`} viewBox="0 0 160 160" aria-hidden="true" data-phase={point.phase}>
      <circle class="rim" cx="80" cy="80" r="76" />
      <circle class="body" cx="80" cy="80" r="74" style={{ animationDelay: delay }} />
      {guide !== 'breathing' && (
        <circle class="share" cx="80" cy="80" r="76" pathLength={1} stroke-dasharray={`${point.share} 1`} />
      )}
    </svg>
  );
}
