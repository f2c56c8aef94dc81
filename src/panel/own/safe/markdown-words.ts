// The words around the notes in their Markdown file; its dates are ISO, on the agent's own clock.
import { wallOf, wallText } from '../../../domain/due/wall.ts';
import type { NoteKind } from '../../../domain/notes/note.ts';
import type { MarkdownWords } from '../../../domain/notes/notes-as-markdown.ts';
import type { Words } from '../../../ui/words.ts';
import { noteWords } from '../notes/note-words.ts';

export function markdownWords(words: Words, timeZone: string): MarkdownWords {
  const kinds = Object.entries(noteWords).map(([kind, name]) => [kind, words.say(name)]);
  return {
    title: words.say('notesFileTitle'),
    kinds: Object.fromEntries(kinds) as Record<NoteKind, string>, // noteWords names every kind.
    pinned: words.say('notesFilePinned'),
    decision: {
      why: words.say('decisionWhy'),
      outcome: words.say('decisionOutcome'),
      lesson: words.say('decisionLesson'),
      again: words.say('decisionAgain'),
    },
    when: (at) => wallText(wallOf(at, timeZone)).slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' '),
  };
}
