// Markdown-light, as the agent types it: **bold**, *italic* or _italic_, lists, [names](of links). All else is itself. Parsed to
// pieces, never to HTML, in one pass over each line; each piece knows where it stands in the text, so that what a search found
// can be marked in it.
import { composed } from './fold.ts';
import { marksIn } from './markdown-marks.ts';

/** A stretch of text, shown as one. */
export type Run = {
  readonly text: string;
  /** Where it stands in the composed text. */
  readonly at: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly tag?: true;
  /** Where the link with this name leads: shown beside it, not followed. */
  readonly host?: string;
};

export type Line = readonly Run[];
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly first: number; readonly items: readonly Line[] };

const bullet = /^\s{0,8}[-*•]\s+(?=\S)/;
const number = /^\s{0,8}(\d{1,4})[.)]\s+(?=\S)/;

/** @param text at most some tens of thousands of characters; time grows with its length and no faster */
export function markdownOf(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: { kind: 'paragraph' | 'bullets' | 'numbers'; first: number; lines: Line[] } | undefined;
  const close = () => {
    if (open?.kind === 'paragraph') blocks.push({ kind: 'paragraph', lines: open.lines });
    else if (open)
      blocks.push({ kind: 'list', ordered: open.kind === 'numbers', first: open.first, items: open.lines });
    open = undefined;
  };
  let at = 0;
  for (const line of composed(text).split('\n')) {
    const counted = number.exec(line);
    const head = counted ?? bullet.exec(line);
    if (line.trim() === '') close();
    else {
      const kind = counted ? 'numbers' : head ? 'bullets' : 'paragraph';
      if (open?.kind !== kind) {
        close();
        open = { kind, first: Number(counted?.[1] ?? 1), lines: [] };
      }
      const skipped = head?.[0].length ?? 0;
      open?.lines.push(marksIn(line.slice(skipped), at + skipped));
    }
    at += line.length + 1;
  }
  close();
  return blocks;
}
