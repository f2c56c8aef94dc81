// The interface's own sentences, in English: what an agent is told about a pack is what its author is told.
import en from '../../public/_locales/en/messages.json';
import type { Refusal } from '../domain/packs/arrival/arrival.ts';
import type { CraftFinding } from '../domain/packs/craft/finding.ts';
import type { PackProblem } from '../domain/packs/format/pack-problem.ts';
import { findingText } from '../studio/write/finding-words.ts';
import { packProblemWords, refusalWords } from '../ui/pack-problem-words.ts';
import { wordsIn } from '../ui/words.ts';

const words = wordsIn('en', 'en', en);

/** `12: prompts[3].text.pl: Something that a pack needs is missing here. (expected string)` */
export function problemLine({ line, path, code, detail }: PackProblem): string {
  const where = path === '' ? '' : `${path}: `;
  return `${line}: ${where}${words.say(packProblemWords[code])}${detail === '' ? '' : ` (${detail})`}`;
}

export const refusalSentence = (why: Refusal): string => words.say(refusalWords[why]);

/** With its code at the end, as linters have it. */
export const findingSentence = (finding: CraftFinding): string => `${findingText(finding, words)} [${finding.code}]`;
