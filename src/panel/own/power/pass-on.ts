// A lesson or a decision as text for a colleague: the agent's own words about it, nothing of the ticket it came from.
import type { Note } from '../../../domain/notes/note.ts';
import type { Words } from '../../../ui/words.ts';

export function passOn({ kind, text, decision = {} }: Note, words: Words): string {
  const { why, outcome, lesson, again } = decision;
  const lines = [
    ['decisionWhy', why],
    ['decisionOutcome', outcome],
    ['decisionLesson', lesson],
    ['decisionAgain', again],
  ] as const;
  return [
    ...(kind === 'decided' || kind === 'learned' ? [words.say('passOnOpening')] : []),
    text,
    ...lines.flatMap(([key, said]) => (said ? [words.say('labelled', { label: words.say(key), text: said })] : [])),
  ].join('\n');
}
