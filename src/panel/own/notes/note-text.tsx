// The text of a note as its marks ask, with what a search found marked in it.
import { type Line, type MarkdownBlock, markdownOf, type Run } from '../../../domain/notes/markdown.ts';

/** Stretches of the composed text, from and to, in order. */
type Matches = readonly (readonly [from: number, to: number])[];

type Props = {
  readonly text: string;
  /** Where it begins in the composed text the matches speak of. */
  readonly at: number;
  readonly matches: Matches;
};

export function NoteText({ text, at, matches }: Props) {
  const near = matches.filter(([from, to]) => to > at && from < at + text.length);
  return (
    <div class="text" dir="auto">
      {markdownOf(text).map((block, place) => (
        // Blocks have no name but their place, and no state.
        <Block key={place} block={block} lineOf={(line) => <Runs line={line} at={at} matches={near} />} />
      ))}
    </div>
  );
}

type BlockProps = { readonly block: MarkdownBlock; readonly lineOf: (line: Line) => preact.JSX.Element };

function Block({ block, lineOf }: BlockProps) {
  if (block.kind === 'paragraph')
    return (
      <p>{block.lines.flatMap((line, place) => (place === 0 ? [lineOf(line)] : [<br key={place} />, lineOf(line)]))}</p>
    );
  const items = block.items.map((line, place) => <li key={place}>{lineOf(line)}</li>);
  return block.ordered ? <ol start={block.first}>{items}</ol> : <ul>{items}</ul>;
}

function Runs({ line, at, matches }: { readonly line: Line; readonly at: number; readonly matches: Matches }) {
  return (
    <>
      {line.map((run) => (
        <RunText key={run.at} run={run} at={at + run.at} matches={matches} />
      ))}
    </>
  );
}

function RunText({ run, at, matches }: { readonly run: Run; readonly at: number; readonly matches: Matches }) {
  const words = piecesOf(run.text, at, matches).map(({ text, found, key }) =>
    found ? <mark key={key}>{text}</mark> : text,
  );
  if (run.tag) return <span class="tag">{words}</span>;
  const italic = run.italic ? <em>{words}</em> : words;
  const bold = run.bold ? <strong>{italic}</strong> : italic;
  if (run.host === undefined) return <>{bold}</>;
  return (
    <>
      <span class="link-name">{bold}</span> <span class="host">{run.host}</span>
    </>
  );
}

type Piece = { readonly text: string; readonly found: boolean; readonly key: number };

function piecesOf(text: string, at: number, matches: Matches): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const push = (to: number, found: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to), found, key: done });
    done = Math.max(done, to);
  };
  for (const [from, to] of matches) {
    if (to <= at || from >= at + text.length) continue;
    push(Math.max(0, from - at), false);
    push(Math.min(text.length, to - at), true);
  }
  push(text.length, false);
  return pieces;
}
