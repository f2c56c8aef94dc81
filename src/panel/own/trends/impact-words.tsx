// What the agent's work did, in two quiet lines of figures. For them alone; nothing to reach, nothing to lose.
import { type Impact, impactOf, impactSince } from '../../../domain/wellbeing/impact.ts';
import type { Words } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import { useSettled } from './use-settled.ts';
import type { Trends } from './use-trends.ts';

export function ImpactWords({ trends: { handled } }: { readonly trends: Trends }) {
  const { state, words } = usePanel();
  const settled = useSettled(impactSince(state.now));
  if (settled === undefined) return null;
  const lines = linesOf(impactOf(handled, settled, state), words);
  if (lines.length === 0) return null;
  return (
    <section class="impact">
      <h2>{words.say('impactTitle')}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="soft">{words.say('impactAbout')}</p>
    </section>
  );
}

function linesOf({ again, lighter, heavier, kept, late }: Impact, words: Words): readonly string[] {
  const say = (key: Parameters<Words['count']>[0], count: number) => (count > 0 ? words.count(key, count) : '');
  const customers = [say('impactAgain', again), say('impactLighter', lighter), say('impactHeavier', heavier)];
  const promises = [say('impactKept', kept), say('impactLate', late)];
  return [customers, promises].map((line) => line.filter(Boolean).join(' ')).filter(Boolean);
}
