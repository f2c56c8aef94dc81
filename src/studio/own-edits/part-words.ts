// What each text of a thing is called: "To say", "Step 2".
import type { ThingText } from '../../domain/packs/edit/thing-texts.ts';
import type { PlainKey, Words } from '../../ui/words.ts';

const names: Readonly<Record<string, PlainKey>> = {
  text: 'part_text',
  title: 'part_title',
  say: 'part_say',
  message: 'part_message',
  known: 'part_known',
  decision: 'cardDecision',
  limit: 'cardLimit',
  condition: 'cardCondition',
  owner: 'cardOwner',
  phrases: 'part_phrases',
  instead: 'part_instead',
};

/** A part this version does not know is called by its own name. */
export function partLabel({ path }: Pick<ThingText, 'path'>, words: Words): string {
  const last = String(path.at(-1));
  const step = path.find((part) => typeof part === 'number');
  const name = names[last];
  if (step !== undefined && last === 'text') return words.say('part_step', { number: String(step + 1) });
  if (step !== undefined && last === 'say') return words.say('part_stepSay', { number: String(step + 1) });
  return name ? words.say(name) : last;
}
