// A prompt's text with its placeholders filled, as stretches that say which words were filled in.
import type { Stretch } from '../../panel-state.ts';
import { visibleLine } from '../format/hidden-characters.ts';
import { type Placeholder, readText, type TextPart } from '../format/text-grammar.ts';

export type Values = { readonly [name in Placeholder]?: string | undefined };

/** A longer value is no name, number, phrase or short quotation, and counts as missing. */
export const maxValue = 120;

/**
 * Undefined when a placeholder outside any group has no value, or the text breaks the grammar: the prompt cannot be
 * used now. Values are taken as plain text: their hidden characters are dropped, braces in them mean nothing.
 * No two spaces meet where a group fell away, and the first letter is a capital if a group or placeholder stood there.
 */
export function fillText(text: string, values: Values): readonly Stretch[] | undefined {
  const read = readText(text);
  if ('fault' in read) return undefined;
  const filled: Stretch[] = [];
  for (const part of read.parts) {
    const stretches = fillPart(part, values);
    if (stretches) filled.push(...stretches);
    else if (!part.optional) return undefined;
  }
  const [first] = read.parts;
  const startsFilled = first !== undefined && (first.optional || first.pieces[0]?.kind === 'place');
  return join(filled, startsFilled);
}

/** The text alone, as it is inserted. */
export const plainText = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('');

function fillPart({ pieces }: TextPart, values: Values): readonly Stretch[] | undefined {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const text = piece.kind === 'plain' ? piece.text : visibleLine(values[piece.name] ?? '');
    if (text === '' || (piece.kind === 'place' && text.length > maxValue)) return undefined;
    stretches.push({ text, marked: piece.kind === 'place' });
  }
  return stretches;
}

/** Values have no spaces at their ends, so two spaces can meet only where plain stretches do: those are joined first. */
function join(stretches: readonly Stretch[], capital: boolean): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (before && !before.marked && !stretch.marked)
      joined.splice(-1, 1, { ...before, text: before.text + stretch.text });
    else joined.push(stretch);
  }
  return joined
    .map(({ text, marked }, i) => {
      const single = text.replace(/ {2,}/g, ' ');
      const started = i === 0 ? single.trimStart() : single;
      return { text: i === joined.length - 1 ? started.trimEnd() : started, marked };
    })
    .map(({ text, marked }, i) => ({ text: i === 0 && capital ? capitalised(text) : text, marked }))
    .filter(({ text }) => text !== '');
}

/** The first letter, also behind an opening quotation mark; whole code points. */
const capitalised = (text: string): string => text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
