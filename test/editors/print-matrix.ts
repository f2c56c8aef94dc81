// The matrix as text: a row for each editor, a column for each situation and length, and below it what the signs mean.
import { lengths, situations } from './cells.ts';
import { editors } from './editors.ts';
import { EditorFails } from './hands.ts';
import type { Result } from './run-cell.ts';

const legend = [
  '✓ once, in its place, typed on, change heard, nothing drawn, nothing sent, and one undo is exact',
  '✓+ the undo also takes what was typed before · ✓2 it takes two undos · ✓- no undo · refused: to the clipboard',
  '✗ not as it should be · – the editor fails its own user there',
];

export const nameOf = (editor: string, situation: string, length: string) => `${editor} ${situation} ${length}`;

/** What was found, as it stands in its cell. */
export function signOf(found: Result | EditorFails): string {
  if (found instanceof EditorFails) return '–';
  if (found.faults.length > 0) return '✗';
  if (found.outcome === 'refused') return 'refused';
  return { exact: '✓', 'too much': '✓+', several: `✓${found.undos}`, never: '✓-' }[found.undo];
}

/**
 * @param signs by the name of the cell
 * @param notes the reason for every sign that is not a plain ✓
 */
export function printed(browser: string, signs: ReadonlyMap<string, string>, notes: Iterable<string>): string {
  const wide = Math.max(...editors.map(({ name }) => name.length));
  const row = (first: string, cells: readonly string[]) =>
    [first.padEnd(wide), ...cells.map((cell, index) => cell.padEnd(situations[index]?.name.length ?? 0))].join(' | ');
  const rows = editors.map(({ name }) =>
    row(
      name,
      situations.map((situation) =>
        lengths.map((length) => signs.get(nameOf(name, situation.name, length)) ?? '').join(' '),
      ),
    ),
  );
  const names = situations.map(({ name }) => name);
  return ['', `${browser}: one line, then several`, row('', names), ...rows, ...legend, ...notes].join('\n');
}
