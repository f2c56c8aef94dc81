// Gathers text into lines the way a reader sees them. Pure.

type LineWriter = {
  /** `kept`: the text is preformatted, its spaces and line ends mean something. `depth`: how many quotes it is in. */
  readonly text: (data: string, kept: boolean, depth: number) => void;
  /** Ends the line, even an empty one. */
  readonly newLine: () => void;
  /** Ends the line if it has words; `gap` leaves an empty line before what follows. */
  readonly endBlock: (gap: boolean) => void;
  readonly isFull: () => boolean;
  readonly result: () => string;
};

/** Marks for editors and line breaking that no reader sees: soft hyphen, zero-width space, word joiner, byte order mark. */
const unseen = ['\u00ad', '\u200b', '\u2060', '\ufeff'] as const;
const withoutUnseen = (text: string) =>
  unseen.reduce((rest, mark) => (rest.includes(mark) ? rest.replaceAll(mark, '') : rest), text);

/** Lines of a quote begin with "> ", of a quote in it with ">> ": what follows can tell whose words they are. */
export function lineWriter(limit: number): LineWriter {
  const lines: string[] = [];
  let line = '';
  let quotes = 0;
  let gapDue = false;
  let size = 0;

  const push = (text: string) => {
    const isBlank = text === '';
    if (isBlank && (lines.length === 0 || lines.at(-1) === '')) return;
    const out = quotes > 0 && !isBlank ? `${'>'.repeat(quotes)} ${text}` : text;
    lines.push(out);
    size += out.length + 1;
  };
  const newLine = () => {
    push(line.trim());
    line = '';
  };
  const endBlock = (gap: boolean) => {
    if (line.trim() !== '') newLine();
    line = '';
    gapDue ||= gap;
  };
  const add = (data: string, depth: number) => {
    // Most of what is added has its spaces run together already: then a look at it is enough.
    if (data !== '' && data !== ' ' && data.trim() !== '') {
      if (depth !== quotes) endBlock(false);
      if (gapDue) push('');
      gapDue = false;
      quotes = depth;
    }
    line += line === '' || line.endsWith(' ') ? data.trimStart() : data;
  };

  return {
    text(data, kept, depth) {
      const seen = withoutUnseen(data.slice(0, limit - size + 1));
      if (!kept) return add(seen.replace(/\s+/g, ' '), depth);
      const [head = '', ...rest] = seen.replace(/\r\n?/g, '\n').split('\n');
      add(head.replace(/[^\S\n]/g, ' '), depth);
      for (const next of rest) {
        newLine();
        add(next.replace(/[^\S\n]/g, ' '), depth);
      }
    },
    newLine,
    endBlock,
    isFull: () => size + line.length >= limit,
    result() {
      endBlock(false);
      return lines.join('\n').slice(0, limit).trim();
    },
  };
}
