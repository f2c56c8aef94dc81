// Texts that take more room than the panel has for them at 320 px, its usual width.
import { langs } from '../../language/lang.ts';
import { textsOf } from '../edit/thing-texts.ts';
import { filled } from './sent-texts.ts';
import { askedPacks, at, type PlacedThing, pathOf, type Rule, type TextPath, thingsOf } from './subject.ts';

/**
 * Characters that fit so many lines whatever the words are: every built-in text was set in 13 px type, 270 px wide, as a card
 * of the panel is. A line holds 43 to 46; a ragged edge costs some on each. Index 0 is no line.
 */
const fits = [0, 42, 77, 122, 158, 196] as const;
/** The same beside a box to tick, 244 px wide. */
const fitsStep = 70;
const tenLines = 400;

export const tooLong: Rule = function* (subject) {
  for (const pack of askedPacks(subject)) {
    for (const placed of thingsOf(pack)) {
      for (const { path, kind, in: texts } of textsOf(placed.thing)) {
        // Phrases to look for are shown nowhere.
        const most = kind === 'lines' ? undefined : roomFor(placed, path);
        for (const lang of most === undefined ? [] : langs) {
          const text = texts[lang] ?? '';
          const { length } = filled(text, lang) ?? text;
          if (most !== undefined && length > most)
            yield { code: 'too-long', ...at(placed), path: pathOf(path), lang, detail: `${length} / ${most}` };
        }
      }
      yield undefined;
    }
  }
};

/** Characters. Three prompts and their buttons are seen at once; an update stands alone, and so does a break. */
function roomFor({ list, thing }: PlacedThing, path: TextPath): number {
  const last = path.at(-1);
  switch (list) {
    case 'prompts':
      return 'when' in thing && (thing.when.moment ?? 'reply') !== 'reply' ? fits[5] : fits[4];
    case 'checklists':
      return last === 'title' ? fits[1] : fitsStep;
    case 'playbooks':
      return last === 'title' ? fits[2] : last === 'say' ? fits[5] : fits[4];
    case 'practice':
      return last === 'message' ? tenLines : fits[4];
    case 'selfCare':
      return last === 'title' ? fits[1] : fits[5];
    default:
      return fits[2];
  }
}
