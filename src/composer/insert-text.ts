// Puts text into a reply box the way its editor notices, once, and reads back whether it is there.
import { offsetAfter, rangeAfter, rangeAfterCount } from './after-words.ts';
import { bare, bareText, flatten } from './box-text.ts';
import { type Caret, type Field, isField, rangeIn, select } from './caret.ts';
import { placeOf } from './counted-place.ts';
import { typeIntoEditable } from './native-editable.ts';
import { pasteHtml, proseMirrorHtml } from './paste-html.ts';
import { canTake, typeIntoField } from './plain-field.ts';
import { type Family, familyOf, splitsParagraph } from './recognise-editor.ts';
import { withSpaces } from './spacing.ts';
import { staysTrue } from './stays-true.ts';
import { paste } from './synthetic-paste.ts';
import { focus, takeCaret } from './take-caret.ts';
import { wake } from './wake-editor.ts';

export type Place = Caret & {
  /** Whether the agent had the caret there; otherwise the text goes after their words. */
  readonly isRemembered: boolean;
  /** The agent's own words in the box. */
  readonly ownWords: string;
};

/** What the box should hold afterwards, bare, and where its caret goes then, unless the editor puts it there itself. */
type Attempt = { readonly expected: string; readonly putCaret?: () => void };

/**
 * Inserts at the caret, in place of a selection, with a space where the neighbours ask for one.
 * @returns `refused` when the box does not hold its old text and the new one, once, at the caret. Then nothing more is
 * tried: a second way could double the text.
 */
export async function insertText(place: Place, text: string): Promise<'inserted' | 'refused'> {
  const { editable } = place;
  try {
    if (!wake(editable)) return 'refused';
    const lines = text.replace(/\r\n?/g, '\n');
    const attempt = isField(editable) ? intoField(editable, place, lines) : await intoEditable(place, lines);
    if (!attempt || !(await staysTrue(() => bareText(editable) === attempt.expected))) return 'refused';
    attempt.putCaret?.();
    return 'inserted';
  } catch {
    return 'refused';
  }
}

/** `undefined` when the field may not be written to. */
function intoField(field: Field, { isRemembered, ownWords }: Place, text: string): Attempt | undefined {
  focus(field);
  if (!isRemembered) {
    const offset = offsetAfter(field.value, ownWords);
    field.setSelectionRange(offset, offset);
  }
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? value.length;
  const [before, after] = [value.charAt(start - 1), value.charAt(end)];
  const isAbove = isAboveTheRest(isRemembered, ownWords, value, start, end);
  const fitted = isAbove ? `${text}\n\n` : withSpaces(text, before, after);
  if (!canTake(field, fitted)) return undefined;
  typeIntoField(field, fitted);
  const expected = bare(value.slice(0, start) + fitted + value.slice(end));
  const caret = start + text.length;
  return isAbove ? { expected, putCaret: () => field.setSelectionRange(caret, caret) } : { expected };
}

async function intoEditable(place: Place, text: string): Promise<Attempt> {
  const { editable, isRemembered, ownWords } = place;
  const known = isRemembered ? knownPlace(place) : undefined;
  const target = known ?? rangeAfter(editable, ownWords);
  await takeCaret(editable, target);
  const { text: whole, start, end } = flatten(editable, target);
  const [before, after] = [whole.charAt(start - 1), whole.charAt(end)];
  const isAbove = isAboveTheRest(known !== undefined, ownWords, whole, start, end);
  const family = familyOf(editable);
  // Pasted as HTML, each line is a paragraph already.
  const apart = family === 'paste' || family === 'slice-paste' ? '\n' : '\n\n';
  const isSplit = family === 'paste' && splitsParagraph(editable, text);
  write(editable, family, isAbove ? text + apart : isSplit ? text : withSpaces(text, before, after));
  const expected = bare(whole.slice(0, start) + text + whole.slice(end));
  const count = bare(whole.slice(0, start) + text).length;
  if (isAbove) return { expected, putCaret: () => select(editable, rangeAfterCount(editable, count)) };
  return { expected, putCaret: () => moveLeftCaret(editable, expected, count) };
}

/**
 * Not every editor puts the caret after the text by itself: CKEditor 5, Draft.js and Jodit do not while the agent is in the
 * side panel. What the agent then types would stand before it.
 */
function moveLeftCaret(editable: Element, text: string, count: number): void {
  const now = rangeIn(editable);
  const place = placeOf(editable, { text, start: count, end: count }, now);
  if (place && place !== now) select(editable, place);
}

function write(editable: Element, family: Family, text: string): void {
  if (family === 'paste') paste(editable, { 'text/html': pasteHtml(text) });
  else if (family === 'slice-paste') paste(editable, { 'text/html': proseMirrorHtml(text) });
  else if (family === 'plain-paste') paste(editable, { 'text/plain': text });
  else typeIntoEditable(editable, text);
}

/**
 * Text put before a quote or signature that the desk left in the box gets lines of its own. A webmail may focus the box by
 * itself: a caret at its very start is above the rest, too (Roundcube 1.6).
 */
function isAboveTheRest(isRemembered: boolean, ownWords: string, whole: string, start: number, end: number): boolean {
  if (ownWords !== '') return false;
  if (isRemembered) return start === end && bare(whole.slice(0, start)) === '' && bare(whole.charAt(end)) !== '';
  return bare(whole.charAt(start - 1) + whole.charAt(end)) !== '';
}

/** The agent's own selection, if it is known. */
function knownPlace({ editable, range, atLeaving }: Caret): Range | undefined {
  const now = rangeIn(editable) ?? inside(editable, range);
  return atLeaving ? placeOf(editable, atLeaving, now) : now;
}

const inside = (editable: Element, range: Range | undefined) =>
  range && editable.contains(range.startContainer) && editable.contains(range.endContainer) ? range : undefined;
