// Cues as they are shown: in the order of the text, and those that touch as one.
import type { Cue } from './cue.ts';

/** `text` is the text as it was given; spans are offsets into it. */
export function joinCues(text: string, spans: readonly Pick<Cue, 'start' | 'end'>[]): readonly Cue[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
