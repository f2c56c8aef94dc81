// A space before and after what is inserted, where the text around it asks for one. Pure.

const space = /^\s$/u;
/** What follows these is joined to them. */
const opening = /^[\p{Ps}\p{Pi}„‚/@#-]$/u;
/** What joins to the word before it; a letter, a number and an opening bracket or quote do not. */
const closing = /^[^\p{L}\p{N}\p{Ps}\p{Pi}„‚]$/u;

/**
 * @param before the character before the caret on the same line; empty at its start
 * @param after the character after the caret, or after the selection, on the same line; empty at its end
 */
export function withSpaces(text: string, before: string, after: string): string {
  const [first, last] = [text.charAt(0), text.at(-1) ?? ''];
  const isParted = (side: string) => side === '' || space.test(side);
  const lead = isParted(before) || opening.test(before) || space.test(first) || /^[.,;:!?…)\]]$/.test(first) ? '' : ' ';
  const trail = isParted(after) || closing.test(after) || space.test(last) ? '' : ' ';
  return lead + text + trail;
}
